// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Qris, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Numeric, Object};

/// Request of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).
///
/// *Permintaan Buat QR MPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmGenerateRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// ID of the shop. *ID toko.*
    ///
    /// Optional, at most 64 characters.
    pub store_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 16 characters.
    pub terminal_id: Option<String>,
    /// Until when the QR can be paid. *Batas waktu pembayaran QR.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; The time when the QRIS valid.
    pub validity_period: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmGenerateRequest, "snap", "47", Request, {
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    fee_amount: "feeAmount",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    store_id: "storeId",
    terminal_id: "terminalId",
    validity_period: "validityPeriod",
    additional_info: "additionalInfo",
});

/// Response of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).
///
/// *Respons Buat QR MPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmGenerateResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Text of the QR. *Isi QR.*
    ///
    /// Conditional, at most 512 characters; if null, qrUrl or qrImage is required.
    pub qr_content: Option<String>,
    /// Address of the QR. *Alamat QR.*
    ///
    /// Optional, at most 256 characters; QR URL for download QR Image.
    pub qr_url: Option<String>,
    /// Picture of the QR, Base64. *Gambar QR dalam Base64.*
    ///
    /// Optional; base64 image; unlimited length.
    pub qr_image: Option<String>,
    /// Address to which the customer goes. *Alamat tujuan pelanggan.*
    ///
    /// Optional, at most 512 characters.
    pub redirect_url: Option<String>,
    /// Name of the merchant. *Nama merchant.*
    ///
    /// Optional, at most 25 characters.
    pub merchant_name: Option<String>,
    /// ID of the shop. *ID toko.*
    ///
    /// Optional, at most 64 characters.
    pub store_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 16 characters.
    pub terminal_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmGenerateResponse, "snap", "47", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    qr_content: "qrContent",
    qr_url: "qrUrl",
    qr_image: "qrImage",
    redirect_url: "redirectUrl",
    merchant_name: "merchantName",
    store_id: "storeId",
    terminal_id: "terminalId",
    additional_info: "additionalInfo",
});

/// Request of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).
///
/// *Permintaan Baca QR MPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmDecodeRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Text of the QR. *Isi QR.*
    ///
    /// Mandatory, at most 512 characters; QR String MPM.
    pub qr_content: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// When the QR was scanned. *Waktu pemindaian QR.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub scan_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmDecodeRequest, "snap", "48", Request, {
    partner_reference_no: "partnerReferenceNo",
    qr_content: "qrContent",
    amount: "amount",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    scan_time: "scanTime",
    additional_info: "additionalInfo",
});

/// Response of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).
///
/// *Respons Baca QR MPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmDecodeResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters; mandatory in redirect mode; provider-side id.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Address to which the customer goes. *Alamat tujuan pelanggan.*
    ///
    /// Conditional, at most 512 characters; mandatory in host-to-host mode.
    pub redirect_url: Option<String>,
    /// Name of the merchant. *Nama merchant.*
    ///
    /// Conditional, at most 25 characters; mandatory in host-to-host mode.
    pub merchant_name: Option<String>,
    /// Category of the merchant. *Kategori merchant.*
    ///
    /// Conditional, at most 32 characters; mandatory in host-to-host mode.
    pub merchant_category: Option<String>,
    /// Where the merchant is. *Lokasi merchant.*
    ///
    /// Conditional, at most 25 characters; mandatory in host-to-host mode.
    pub merchant_location: Option<String>,
    /// Accounts of the merchant. *Informasi rekening merchant.*
    ///
    /// Optional; Merchant account information.
    pub merchant_infos: Option<Vec<MerchantInfo>>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub transaction_amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmDecodeResponse, "snap", "48", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    redirect_url: "redirectUrl",
    merchant_name: "merchantName",
    merchant_category: "merchantCategory",
    merchant_location: "merchantLocation",
    merchant_infos: "merchantInfos",
    transaction_amount: "transactionAmount",
    fee_amount: "feeAmount",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).
///
/// *Permintaan QR MPM - pengalihan pembayaran (OTT).*
#[derive(Clone, Default, PartialEq)]
pub struct QrApplyOttRequest {
    /// What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
    ///
    /// Mandatory, at most 64 characters; One time token.
    pub user_resources: Option<Vec<String>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrApplyOttRequest, "snap", "49", Request, {
    user_resources: "userResources",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).
///
/// *Respons QR MPM - pengalihan pembayaran (OTT).*
#[derive(Clone, Default, PartialEq)]
pub struct QrApplyOttResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
    ///
    /// Mandatory.
    pub user_resources: Option<Vec<UserResource>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrApplyOttResponse, "snap", "49", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    user_resources: "userResources",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).
///
/// *Permintaan QR MPM - pembayaran host-to-host.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmPaymentRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// One-time password. *Kode OTP.*
    ///
    /// Optional, at most 8 characters; One-time password.
    pub otp: Option<String>,
    /// ID of the verification. *ID verifikasi.*
    ///
    /// Optional, at most 32 characters; to accomodate verificationOTP transaction.
    pub verification_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmPaymentRequest, "snap", "50", Request, {
    partner_reference_no: "partnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    amount: "amount",
    fee_amount: "feeAmount",
    otp: "otp",
    verification_id: "verificationId",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).
///
/// *Respons QR MPM - pembayaran host-to-host.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmPaymentResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the verification. *ID verifikasi.*
    ///
    /// Optional, at most 64 characters.
    pub verification_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmPaymentResponse, "snap", "50", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    transaction_date: "transactionDate",
    amount: "amount",
    fee_amount: "feeAmount",
    verification_id: "verificationId",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).
///
/// *Permintaan QR MPM - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters; absent from the ASPI sample.
    pub external_store_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmQueryRequest, "snap", "51", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).
///
/// *Respons QR MPM - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters; original provider-side id; required on success.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success.
    pub paid_time: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 16 characters.
    pub terminal_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmQueryResponse, "snap", "51", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    paid_time: "paidTime",
    amount: "amount",
    fee_amount: "feeAmount",
    terminal_id: "terminalId",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).
///
/// *Permintaan QR MPM - notifikasi pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmNotifyRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Optional, at most 64 characters.
    pub customer_number: Option<String>,
    /// Kind of account. *Jenis rekening.*
    ///
    /// Optional, at most 25 characters.
    pub account_type: Option<String>,
    /// Number of the account that receives the money. *Nomor rekening tujuan.*
    ///
    /// Optional, at most 25 characters.
    pub destination_number: Option<String>,
    /// Name of the account that receives the money. *Nama rekening tujuan.*
    ///
    /// Optional, at most 25 characters.
    pub destination_account_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Session id.
    pub session_id: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Optional, at most 11 characters.
    pub bank_code: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmNotifyRequest, "snap", "52", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    customer_number: "customerNumber",
    account_type: "accountType",
    destination_number: "destinationNumber",
    destination_account_name: "destinationAccountName",
    amount: "amount",
    session_id: "sessionId",
    bank_code: "bankCode",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).
///
/// *Respons QR MPM - notifikasi pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmNotifyResponse, "snap", "52", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).
///
/// *Permintaan Buat QR CPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmGenerateRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// The user's access token. *Token akses pengguna.*
    ///
    /// Optional, at most 64 characters; User Access Token.
    pub user_access_token: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// When the partner made the transaction. *Waktu transaksi di mitra.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub partner_trx_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmGenerateRequest, "snap", "59", Request, {
    partner_reference_no: "partnerReferenceNo",
    user_access_token: "userAccessToken",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    partner_trx_date: "partnerTrxDate",
    additional_info: "additionalInfo",
});

/// Response of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).
///
/// *Respons Buat QR CPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmGenerateResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Text of the QR. *Isi QR.*
    ///
    /// Optional, at most 512 characters; QR String CPM.
    pub qr_content: Option<String>,
    /// Address of the QR. *Alamat QR.*
    ///
    /// Optional, at most 255 characters; URL to show QR in web.
    pub qr_url: Option<String>,
    /// When it ends. *Waktu kedaluwarsa.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub expiry_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmGenerateResponse, "snap", "59", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    qr_content: "qrContent",
    qr_url: "qrUrl",
    expiry_time: "expiryTime",
    additional_info: "additionalInfo",
});

/// Request of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).
///
/// *Permintaan Pembayaran CPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmPaymentRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Text of the QR. *Isi QR.*
    ///
    /// Mandatory, at most 512 characters; QR String CPM.
    pub qr_content: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Title of the order. *Judul pesanan.*
    ///
    /// Optional, at most 256 characters; Brief description.
    pub title: Option<String>,
    /// When it ends. *Waktu kedaluwarsa.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expiry_time: Option<String>,
    /// What is bought. *Barang atau jasa yang dibeli.*
    ///
    /// Optional; For items.
    pub items: Option<Object>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Name of the merchant. *Nama merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_name: Option<String>,
    /// Where the merchant is. *Lokasi merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_location: Option<String>,
    /// Name of the acquirer. *Nama acquirer.*
    ///
    /// Optional, at most 64 characters; Acquire Name.
    pub acquirer_name: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 32 characters.
    pub terminal_id: Option<String>,
    /// Device that scanned the QR. *Perangkat pemindai QR.*
    ///
    /// Optional.
    pub scanner_info: Option<ScannerInfo>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmPaymentRequest, "snap", "60", Request, {
    partner_reference_no: "partnerReferenceNo",
    qr_content: "qrContent",
    amount: "amount",
    fee_amount: "feeAmount",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    title: "title",
    expiry_time: "expiryTime",
    items: "items",
    external_store_id: "externalStoreId",
    merchant_name: "merchantName",
    merchant_location: "merchantLocation",
    acquirer_name: "acquirerName",
    terminal_id: "terminalId",
    scanner_info: "scannerInfo",
    additional_info: "additionalInfo",
});

/// Response of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).
///
/// *Respons Pembayaran CPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmPaymentResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmPaymentResponse, "snap", "60", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).
///
/// *Permintaan QR CPM - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmQueryRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmQueryRequest, "snap", "61", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).
///
/// *Respons QR CPM - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmQueryResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// Title of the order. *Judul pesanan.*
    ///
    /// Optional, at most 256 characters.
    pub title: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub paid_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmQueryResponse, "snap", "61", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    title: "title",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    paid_time: "paidTime",
    additional_info: "additionalInfo",
});

/// Request of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).
///
/// *Permintaan QR CPM - pembatalan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmCancelRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Reason cancellation.
    pub reason: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmCancelRequest, "snap", "62", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    amount: "amount",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).
///
/// *Respons QR CPM - pembatalan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmCancelResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// When the transaction was cancelled. *Waktu pembatalan transaksi.*
    ///
    /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
    pub cancel_time: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmCancelResponse, "snap", "62", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    cancel_time: "cancelTime",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).
///
/// *Permintaan QR MPM - pembatalan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmCancelRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Why. *Alasan.*
    ///
    /// Mandatory, at most 256 characters; Reason cancellation.
    pub reason: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmCancelRequest, "snap", "77", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    reason: "reason",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).
///
/// *Respons QR MPM - pembatalan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmCancelResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// When the transaction was cancelled. *Waktu pembatalan transaksi.*
    ///
    /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
    pub cancel_time: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmCancelResponse, "snap", "77", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    cancel_time: "cancelTime",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).
///
/// *Permintaan QR MPM - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmRefundRequest {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Refund reason.
    pub reason: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmRefundRequest, "snap", "78", Request, {
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).
///
/// *Respons QR MPM - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmRefundResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters.
    pub refund_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// When it was refunded. *Waktu pengembalian dana.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub refund_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmRefundResponse, "snap", "78", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    refund_no: "refundNo",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    refund_time: "refundTime",
    additional_info: "additionalInfo",
});

/// Request of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).
///
/// *Permintaan QR CPM - notifikasi pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmNotifyRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Optional, at most 64 characters.
    pub customer_number: Option<String>,
    /// Kind of account. *Jenis rekening.*
    ///
    /// Optional, at most 25 characters.
    pub account_type: Option<String>,
    /// Number of the account that receives the money. *Nomor rekening tujuan.*
    ///
    /// Optional, at most 25 characters.
    pub destination_number: Option<String>,
    /// Name of the account that receives the money. *Nama rekening tujuan.*
    ///
    /// Optional, at most 25 characters.
    pub destination_account_name: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Session id.
    pub session_id: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Optional, at most 8 characters.
    pub bank_code: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmNotifyRequest, "snap", "79", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    amount: "amount",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    customer_number: "customerNumber",
    account_type: "accountType",
    destination_number: "destinationNumber",
    destination_account_name: "destinationAccountName",
    session_id: "sessionId",
    bank_code: "bankCode",
    additional_info: "additionalInfo",
});

/// Response of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).
///
/// *Respons QR CPM - notifikasi pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmNotifyResponse, "snap", "79", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).
///
/// *Permintaan QR CPM - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmRefundRequest {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Refund reason.
    pub reason: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmRefundRequest, "snap", "80", Request, {
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).
///
/// *Respons QR CPM - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmRefundResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters.
    pub refund_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// When it was refunded. *Waktu pengembalian dana.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub refund_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmRefundResponse, "snap", "80", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    refund_no: "refundNo",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    refund_time: "refundTime",
    additional_info: "additionalInfo",
});

/// Accounts of the merchant. *Informasi rekening merchant.*
#[derive(Clone, Default, PartialEq)]
pub struct MerchantInfo {
    /// PAN of the merchant. *PAN merchant.*
    ///
    /// Mandatory, at most 19 characters; mandatory in host-to-host mode.
    pub merchant_pan: Option<Numeric>,
    /// Name of the acquirer. *Nama acquirer.*
    ///
    /// Mandatory, at most 50 characters; mandatory in host-to-host mode.
    pub acquirer_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(MerchantInfo {
    merchant_pan: "merchantPAN",
    acquirer_name: "acquirerName",
});

/// What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
#[derive(Clone, Default, PartialEq)]
pub struct UserResource {
    /// Kind of resource. *Jenis sumber.*
    ///
    /// Mandatory, at most 32 characters; Resource retrieved.
    pub resource_type: Option<String>,
    /// The resource itself. *Nilai sumber.*
    ///
    /// Mandatory, at most 64 characters; Value of resource from resourceType parameter.
    pub value: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(UserResource {
    resource_type: "resourceType",
    value: "value",
});

/// Device that scanned the QR. *Perangkat pemindai QR.*
#[derive(Clone, Default, PartialEq)]
pub struct ScannerInfo {
    /// ID of the device. *ID perangkat.*
    ///
    /// Optional, at most 64 characters; The unique device id.
    pub device_id: Option<String>,
    /// Firmware of the device. *Versi perangkat.*
    ///
    /// Optional, at most 128 characters; The device firmware version, updatable.
    pub device_version: Option<String>,
    /// Model of the device. *Model perangkat.*
    ///
    /// Optional, at most 128 characters; The device model, not updateable.
    pub device_model: Option<String>,
    /// IP address of the device. *Alamat IP perangkat.*
    ///
    /// Optional, at most 64 characters.
    pub device_ip: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(ScannerInfo {
    device_id: "deviceId",
    device_version: "deviceVersion",
    device_model: "deviceModel",
    device_ip: "deviceIp",
});
