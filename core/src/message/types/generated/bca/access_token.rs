// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Access token, as `bca` has it.

use alloc::string::String;

use crate::message::types::structure::{message};
use crate::message::types::{Object};

message! {
    /// Request of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).
    ///
    /// *Permintaan Token akses B2B.*
    AccessTokenB2bRequest, "bca", "73", Request {
        /// What the token is asked with. *Jenis permintaan token.*
        ///
        /// Mandatory, always client_credentials.
        grant_type: String = "grantType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).
    ///
    /// *Respons Token akses B2B.*
    AccessTokenB2bResponse, "bca", "73", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters; required when the token could not be issued.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters; required when the token could not be issued.
        response_message: String = "responseMessage",
        /// Access token. *Token akses.*
        ///
        /// Mandatory, at most 2048 characters.
        access_token: String = "accessToken",
        /// Kind of token. *Jenis token.*
        ///
        /// Mandatory; Bearer or Mac.
        token_type: String = "tokenType",
        /// How long the token holds, in seconds. *Masa berlaku token dalam detik.*
        ///
        /// Mandatory, digits; quoted, "900".
        expires_in: String = "expiresIn",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}
