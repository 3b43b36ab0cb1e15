// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Access token, as `snap` has it.

use alloc::string::String;

use crate::model::messages::structure::{message};
use crate::model::messages::{Object};

/// Request of Access Token B2B: POST /v1.0/access-token/b2b (service 73).
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

message!(AccessTokenB2bRequest, "snap", "73", Request, {
    grant_type: "grantType",
    additional_info: "additionalInfo",
});

/// Response of Access Token B2B: POST /v1.0/access-token/b2b (service 73).
///
/// *Respons Token akses B2B.*
#[derive(Clone, Default, PartialEq)]
pub struct AccessTokenB2bResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Conditional, at most 7 characters, three digits, service code, two digits; required when the token could not be issued.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Conditional, at most 150 characters; required when the token could not be issued.
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
    /// Mandatory, digits; seconds; 900; a quoted string in the sample.
    pub expires_in: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccessTokenB2bResponse, "snap", "73", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    access_token: "accessToken",
    token_type: "tokenType",
    expires_in: "expiresIn",
    additional_info: "additionalInfo",
});

/// Request of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).
///
/// *Permintaan Token akses B2B2C.*
#[derive(Clone, Default, PartialEq)]
pub struct AccessTokenB2b2cRequest {
    /// What the token is asked with. *Jenis permintaan token.*
    ///
    /// Mandatory, one of AUTHORIZATION_CODE, authorization_code, REFRESH_TOKEN, refresh_token; AUTHORIZATION_CODE or REFRESH_TOKEN (lower case in the sample).
    pub grant_type: Option<String>,
    /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
    ///
    /// Conditional, at most 256 characters; mandatory if grantType is AUTHORIZATION_CODE.
    pub auth_code: Option<String>,
    /// Token that gets a new access token. *Token untuk memperbarui token akses.*
    ///
    /// Conditional, at most 512 characters; mandatory if grantType is REFRESH_TOKEN.
    pub refresh_token: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccessTokenB2b2cRequest, "snap", "74", Request, {
    grant_type: "grantType",
    auth_code: "authCode",
    refresh_token: "refreshToken",
    additional_info: "additionalInfo",
});

/// Response of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).
///
/// *Respons Token akses B2B2C.*
#[derive(Clone, Default, PartialEq)]
pub struct AccessTokenB2b2cResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Conditional, at most 7 characters, three digits, service code, two digits; required when the token could not be issued.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Conditional, at most 150 characters; required when the token could not be issued.
    pub response_message: Option<String>,
    /// Access token. *Token akses.*
    ///
    /// Mandatory, at most 2048 characters.
    pub access_token: Option<String>,
    /// Kind of token. *Jenis token.*
    ///
    /// Mandatory; Bearer or Mac.
    pub token_type: Option<String>,
    /// When the access token ends. *Waktu berakhirnya token akses.*
    ///
    /// Mandatory, ISO 8601 with seconds and offset; valid 15 days.
    pub access_token_expiry_time: Option<String>,
    /// Token that gets a new access token. *Token untuk memperbarui token akses.*
    ///
    /// Mandatory.
    pub refresh_token: Option<String>,
    /// When the refresh token ends. *Waktu berakhirnya refresh token.*
    ///
    /// Mandatory, ISO 8601 with seconds and offset; text says the refresh token lives shorter than the access token.
    pub refresh_token_expiry_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccessTokenB2b2cResponse, "snap", "74", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    access_token: "accessToken",
    token_type: "tokenType",
    access_token_expiry_time: "accessTokenExpiryTime",
    refresh_token: "refreshToken",
    refresh_token_expiry_time: "refreshTokenExpiryTime",
    additional_info: "additionalInfo",
});
