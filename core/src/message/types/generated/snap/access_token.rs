// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Access token, as `snap` has it.

use alloc::string::String;

use crate::message::types::structure::{message};
use crate::message::types::{Object};

message! {
    /// Request of Access Token B2B: POST /v1.0/access-token/b2b (service 73).
    ///
    /// *Permintaan Token akses B2B.*
    AccessTokenB2bRequest, "snap", "73", Request {
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
    /// Response of Access Token B2B: POST /v1.0/access-token/b2b (service 73).
    ///
    /// *Respons Token akses B2B.*
    AccessTokenB2bResponse, "snap", "73", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Conditional, at most 7 characters; required when the token could not be issued.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Conditional, at most 150 characters; required when the token could not be issued.
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
        /// Mandatory, digits; seconds; 900; a quoted string in the sample.
        expires_in: String = "expiresIn",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).
    ///
    /// *Permintaan Token akses B2B2C.*
    AccessTokenB2b2cRequest, "snap", "74", Request {
        /// What the token is asked with. *Jenis permintaan token.*
        ///
        /// Mandatory, one of AUTHORIZATION_CODE, authorization_code, REFRESH_TOKEN, refresh_token; AUTHORIZATION_CODE or REFRESH_TOKEN (lower case in the sample).
        grant_type: String = "grantType",
        /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
        ///
        /// Conditional, at most 256 characters; mandatory if grantType is AUTHORIZATION_CODE.
        auth_code: String = "authCode",
        /// Token that gets a new access token. *Token untuk memperbarui token akses.*
        ///
        /// Conditional, at most 512 characters; mandatory if grantType is REFRESH_TOKEN.
        refresh_token: String = "refreshToken",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).
    ///
    /// *Respons Token akses B2B2C.*
    AccessTokenB2b2cResponse, "snap", "74", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Conditional, at most 7 characters; required when the token could not be issued.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Conditional, at most 150 characters; required when the token could not be issued.
        response_message: String = "responseMessage",
        /// Access token. *Token akses.*
        ///
        /// Mandatory, at most 2048 characters.
        access_token: String = "accessToken",
        /// Kind of token. *Jenis token.*
        ///
        /// Mandatory; Bearer or Mac.
        token_type: String = "tokenType",
        /// When the access token ends. *Waktu berakhirnya token akses.*
        ///
        /// Mandatory, ISO 8601 with seconds and offset; valid 15 days.
        access_token_expiry_time: String = "accessTokenExpiryTime",
        /// Token that gets a new access token. *Token untuk memperbarui token akses.*
        ///
        /// Mandatory.
        refresh_token: String = "refreshToken",
        /// When the refresh token ends. *Waktu berakhirnya refresh token.*
        ///
        /// Mandatory, ISO 8601 with seconds and offset; text says the refresh token lives shorter than the access token.
        refresh_token_expiry_time: String = "refreshTokenExpiryTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}
