// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Access token, as `bca` has it.

use alloc::string::String;

use crate::model::messages::structure::{message};
use crate::model::messages::{Object};

/// Request of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).
///
/// *Permintaan Token akses B2B.*
#[derive(Clone, Default, PartialEq)]
pub struct AccessTokenB2bRequest {
    /// What the token is asked with. *Jenis permintaan token.*
    ///
    /// Mandatory, always client_credentials.
    pub grant_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccessTokenB2bRequest, "bca", "73", Request, {
    grant_type: "grantType",
    additional_info: "additionalInfo",
});

/// Response of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).
///
/// *Respons Token akses B2B.*
#[derive(Clone, Default, PartialEq)]
pub struct AccessTokenB2bResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits; required when the token could not be issued.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters; required when the token could not be issued.
    pub response_message: Option<String>,
    /// Access token. *Token akses.*
    ///
    /// Mandatory, at most 2048 characters.
    pub access_token: Option<String>,
    /// Kind of token. *Jenis token.*
    ///
    /// Mandatory; Bearer or Mac.
    pub token_type: Option<String>,
    /// How long the token holds, in seconds. *Masa berlaku token dalam detik.*
    ///
    /// Mandatory, digits; quoted, "900".
    pub expires_in: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccessTokenB2bResponse, "bca", "73", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    access_token: "accessToken",
    token_type: "tokenType",
    expires_in: "expiresIn",
    additional_info: "additionalInfo",
});
