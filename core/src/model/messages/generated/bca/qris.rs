// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Qris, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Object, OneOrMany};

/// Request of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).
///
/// *Permintaan Buat QR MPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmGenerateRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Conditional, at most 9 characters.
    pub sub_merchant_id: Option<String>,
    /// ID of the shop. *ID toko.*
    ///
    /// Optional, at most 64 characters.
    pub store_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, exactly 8 characters.
    pub terminal_id: Option<String>,
    /// Until when the QR can be paid. *Batas waktu pembayaran QR.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; 5 to 120 minutes from now, default 60.
    pub validity_period: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrMpmGenerateRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmGenerateRequest, "bca", "47", Request, {
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

/// Response of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).
///
/// *Respons Buat QR MPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmGenerateResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 36 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
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
    /// Optional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmGenerateResponse, "bca", "47", Response, {
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

/// Request of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).
///
/// *Permintaan QR MPM - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 36 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, exactly 2 characters, always 47; service code of the original transaction.
    pub service_code: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Conditional, at most 9 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters; absent from the ASPI sample.
    pub external_store_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrMpmQueryRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmQueryRequest, "bca", "51", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).
///
/// *Respons QR MPM - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 36 characters; original provider-side id; required on success.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Mandatory, at most 36 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, exactly 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Mandatory, at most 50 characters; the table says 50, its own text for a partial refund has 53.
    pub transaction_status_desc: Option<String>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success.
    pub paid_time: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 13 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrMpmQueryResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmQueryResponse, "bca", "51", Response, {
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

/// Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).
///
/// *Permintaan QR MPM - notifikasi pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmNotifyRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 36 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Mandatory, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Optional, at most 19 characters.
    pub customer_number: Option<String>,
    /// Kind of account. *Jenis rekening.*
    ///
    /// Optional, at most 25 characters.
    pub account_type: Option<String>,
    /// Number of the account that receives the money. *Nomor rekening tujuan.*
    ///
    /// Optional, at most 19 characters.
    pub destination_number: Option<String>,
    /// Name of the account that receives the money. *Nama rekening tujuan.*
    ///
    /// Optional, at most 25 characters.
    pub destination_account_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 13 digits and 2 decimals.
    pub amount: Option<Money>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Session id.
    pub session_id: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Optional, at most 8 characters.
    pub bank_code: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrMpmNotifyRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmNotifyRequest, "bca", "52", Request, {
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

/// Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).
///
/// *Respons QR MPM - notifikasi pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
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

message!(QrMpmNotifyResponse, "bca", "52", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).
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
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 9 characters.
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
    /// Mandatory, at most 3 characters, always BCA; Acquire Name.
    pub acquirer_name: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Device that scanned the QR. *Perangkat pemindai QR.*
    ///
    /// Optional.
    pub scanner_info: Option<ScannerInfo>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrCpmPaymentRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmPaymentRequest, "bca", "60", Request, {
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

/// Response of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).
///
/// *Respons Pembayaran CPM.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmPaymentResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 36 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional; latestTransactionStatus 00 or 06 is in here.
    pub additional_info: Option<QrCpmPaymentResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmPaymentResponse, "bca", "60", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).
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
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Conditional, at most 9 characters.
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
    pub additional_info: Option<QrCpmCancelRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmCancelRequest, "bca", "62", Request, {
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

/// Response of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).
///
/// *Respons QR CPM - pembatalan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmCancelResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Mandatory, at most 36 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// When the transaction was cancelled. *Waktu pembatalan transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
    pub cancel_time: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrCpmCancelResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrCpmCancelResponse, "bca", "62", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    cancel_time: "cancelTime",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
///
/// *Permintaan QR MPM - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmRefundRequest {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 9 characters.
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
    /// Mandatory, at most 36 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 12 characters; equals issuerReferenceNumber.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 13 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Refund reason.
    pub reason: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrMpmRefundRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmRefundRequest, "bca", "78", Request, {
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

/// Response of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
///
/// *Respons QR MPM - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmRefundResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 36 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Mandatory, at most 36 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Optional, at most 12 characters.
    pub refund_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 12 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 13 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// When it was refunded. *Waktu pengembalian dana.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub refund_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<QrMpmRefundResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmRefundResponse, "bca", "78", Response, {
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

/// Request of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).
///
/// *Permintaan ECR - status.*
#[derive(Clone, Default, PartialEq)]
pub struct EcrInquiryStatusRequest {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Kind of transaction. *Jenis transaksi.*
    ///
    /// Mandatory, exactly 2 characters, one of 42, 32.
    pub trans_type: Option<String>,
    /// Kind of partner. *Jenis mitra.*
    ///
    /// Optional, at most 2 characters.
    pub partner_type: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(EcrInquiryStatusRequest, "bca", "IS", Request, {
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    trans_type: "transType",
    partner_type: "partnerType",
    original_partner_reference_no: "originalPartnerReferenceNo",
});

/// Response of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).
///
/// *Respons ECR - status.*
#[derive(Clone, Default, PartialEq)]
pub struct EcrInquiryStatusResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Conditional, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Conditional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Kind of transaction. *Jenis transaksi.*
    ///
    /// Mandatory, exactly 2 characters.
    pub trans_type: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// Date and time of creation. *Tanggal dan waktu pembuatan.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub created_date: Option<String>,
    /// Merchant of the transaction. *Merchant transaksi.*
    ///
    /// Conditional, at most 15 characters.
    pub mid_trans: Option<String>,
    /// Terminal of the transaction. *Terminal transaksi.*
    ///
    /// Conditional, at most 8 characters.
    pub tid_trans: Option<String>,
    /// Date and time of the transaction. *Tanggal dan waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub trans_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Conditional; a settlement has an array of such, one for each terminal.
    pub additional_info: Option<OneOrMany<EcrInquiryStatusResponseAdditionalInfo>>,
    /// What the table does not have.
    pub others: Object,
}

message!(EcrInquiryStatusResponse, "bca", "IS", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    trans_type: "transType",
    original_partner_reference_no: "originalPartnerReferenceNo",
    created_date: "createdDate",
    mid_trans: "midTrans",
    tid_trans: "tidTrans",
    trans_date: "transDate",
    additional_info: "additionalInfo",
});

/// Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
///
/// *Permintaan ECR - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EcrPaymentRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Kind of transaction. *Jenis transaksi.*
    ///
    /// Mandatory, exactly 2 characters.
    pub trans_type: Option<String>,
    /// Kind of partner. *Jenis mitra.*
    ///
    /// Optional, at most 2 characters.
    pub partner_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Conditional.
    pub additional_info: Option<EcrPaymentRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(EcrPaymentRequest, "bca", "RP", Request, {
    partner_reference_no: "partnerReferenceNo",
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    trans_type: "transType",
    partner_type: "partnerType",
    additional_info: "additionalInfo",
});

/// Response of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
///
/// *Respons ECR - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EcrPaymentResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 9 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Kind of transaction. *Jenis transaksi.*
    ///
    /// Mandatory, exactly 2 characters.
    pub trans_type: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Date and time of creation. *Tanggal dan waktu pembuatan.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub created_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(EcrPaymentResponse, "bca", "RP", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    trans_type: "transType",
    partner_reference_no: "partnerReferenceNo",
    created_date: "createdDate",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmGenerateRequestAdditionalInfo {
    /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
    ///
    /// Optional, at most 10 digits and 2 decimals.
    pub convenience_fee: Option<String>,
    /// Kind of merchant at the partner. *Jenis merchant di mitra.*
    ///
    /// Conditional, at most 4 characters.
    pub partner_merchant_type: Option<String>,
    /// Where the terminal stands. *Lokasi terminal.*
    ///
    /// Conditional, at most 25 characters.
    pub terminal_location_name: Option<String>,
    /// Whether text, picture or both are wanted. *Bentuk QR yang diminta: teks, gambar atau keduanya.*
    ///
    /// Conditional, at most 1 character; C content, I image, A both; case plays no part; default I.
    pub qr_option: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmGenerateRequestAdditionalInfo {
    convenience_fee: "convenienceFee",
    partner_merchant_type: "partnerMerchantType",
    terminal_location_name: "terminalLocationName",
    qr_option: "qrOption",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryRequestAdditionalInfo {
    /// Kind of merchant at the partner. *Jenis merchant di mitra.*
    ///
    /// Conditional, at most 4 characters.
    pub partner_merchant_type: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmQueryRequestAdditionalInfo {
    partner_merchant_type: "partnerMerchantType",
    terminal_id: "terminalId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryResponseAdditionalInfo {
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, exactly 12 characters.
    pub reference_number: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, exactly 6 characters.
    pub approval_code: Option<String>,
    /// Telephone number of the payer. *Nomor telepon pembayar.*
    ///
    /// Optional, at most 13 characters.
    pub payer_phone_number: Option<String>,
    /// Batch of the terminal. *Nomor batch terminal.*
    ///
    /// Optional, exactly 6 characters.
    pub batch_number: Option<String>,
    /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
    ///
    /// Optional, at most 10 digits and 2 decimals.
    pub convenience_fee: Option<String>,
    /// The customer's PAN. *PAN pelanggan.*
    ///
    /// Optional, at most 19 characters.
    pub customer_pan: Option<String>,
    /// The issuer's reference number. *Nomor referensi penerbit.*
    ///
    /// Optional, at most 12 characters.
    pub issuer_reference_number: Option<String>,
    /// Name of the payer. *Nama pembayar.*
    ///
    /// Optional, at most 30 characters.
    pub payer_name: Option<String>,
    /// Name of the issuer. *Nama penerbit.*
    ///
    /// Optional, at most 26 characters.
    pub issuer_name: Option<String>,
    /// Name of the acquirer. *Nama acquirer.*
    ///
    /// Optional, exactly 3 characters.
    pub acquirer_name: Option<String>,
    /// The merchant. *Informasi merchant.*
    ///
    /// Optional.
    pub merchant_info: Option<QrMpmQueryResponseMerchantInfo>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmQueryResponseAdditionalInfo {
    reference_number: "referenceNumber",
    approval_code: "approvalCode",
    payer_phone_number: "payerPhoneNumber",
    batch_number: "batchNumber",
    convenience_fee: "convenienceFee",
    customer_pan: "customerPan",
    issuer_reference_number: "issuerReferenceNumber",
    payer_name: "payerName",
    issuer_name: "issuerName",
    acquirer_name: "acquirerName",
    merchant_info: "merchantInfo",
});

/// The merchant. *Informasi merchant.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmQueryResponseMerchantInfo {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 15 characters.
    pub merchant_id: Option<String>,
    /// PAN of the merchant. *PAN merchant.*
    ///
    /// Optional, at most 19 characters.
    pub merchant_pan: Option<String>,
    /// Name of the merchant. *Nama merchant.*
    ///
    /// Optional, at most 25 characters.
    pub name: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 13 characters.
    pub city: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Negara.*
    ///
    /// Optional, exactly 2 characters.
    pub country: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 30 characters.
    pub email: Option<String>,
    /// Name of the payment channel. *Nama kanal pembayaran.*
    ///
    /// Optional, at most 10 characters.
    pub payment_channel_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmQueryResponseMerchantInfo {
    merchant_id: "merchantId",
    merchant_pan: "merchantPan",
    name: "name",
    city: "city",
    postal_code: "postalCode",
    country: "country",
    email: "email",
    payment_channel_name: "paymentChannelName",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmNotifyRequestAdditionalInfo {
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, exactly 12 characters.
    pub reference_number: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, exactly 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, exactly 6 characters.
    pub approval_code: Option<String>,
    /// Telephone number of the payer. *Nomor telepon pembayar.*
    ///
    /// Optional, at most 13 characters.
    pub payer_phone_number: Option<String>,
    /// Batch of the terminal. *Nomor batch terminal.*
    ///
    /// Optional, exactly 6 characters.
    pub batch_number: Option<String>,
    /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
    ///
    /// Optional, at most 10 digits and 2 decimals.
    pub convenience_fee: Option<String>,
    /// The issuer's reference number. *Nomor referensi penerbit.*
    ///
    /// Optional, at most 12 characters.
    pub issuer_reference_number: Option<String>,
    /// Name of the payer. *Nama pembayar.*
    ///
    /// Optional, at most 30 characters.
    pub payer_name: Option<String>,
    /// Name of the issuer. *Nama penerbit.*
    ///
    /// Optional, at most 26 characters.
    pub issuer_name: Option<String>,
    /// Name of the acquirer. *Nama acquirer.*
    ///
    /// Optional, exactly 3 characters.
    pub acquirer_name: Option<String>,
    /// The merchant. *Informasi merchant.*
    ///
    /// Optional.
    pub merchant_info: Option<Vec<QrMpmNotifyRequestMerchantInfo>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmNotifyRequestAdditionalInfo {
    reference_number: "referenceNumber",
    transaction_date: "transactionDate",
    approval_code: "approvalCode",
    payer_phone_number: "payerPhoneNumber",
    batch_number: "batchNumber",
    convenience_fee: "convenienceFee",
    issuer_reference_number: "issuerReferenceNumber",
    payer_name: "payerName",
    issuer_name: "issuerName",
    acquirer_name: "acquirerName",
    merchant_info: "merchantInfo",
});

/// The merchant. *Informasi merchant.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmNotifyRequestMerchantInfo {
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 15 characters.
    pub merchant_id: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 13 characters.
    pub city: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Negara.*
    ///
    /// Optional, exactly 2 characters.
    pub country: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 30 characters.
    pub email: Option<String>,
    /// Name of the payment channel. *Nama kanal pembayaran.*
    ///
    /// Optional, at most 10 characters.
    pub payment_channel_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmNotifyRequestMerchantInfo {
    terminal_id: "terminalId",
    merchant_id: "merchantId",
    city: "city",
    postal_code: "postalCode",
    country: "country",
    email: "email",
    payment_channel_name: "paymentChannelName",
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

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmPaymentRequestAdditionalInfo {
    /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
    ///
    /// Optional, at most 10 digits and 2 decimals.
    pub convenience_fee: Option<String>,
    /// Kind of merchant at the partner. *Jenis merchant di mitra.*
    ///
    /// Optional, at most 4 characters.
    pub partner_merchant_type: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrCpmPaymentRequestAdditionalInfo {
    convenience_fee: "convenienceFee",
    partner_merchant_type: "partnerMerchantType",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmPaymentResponseAdditionalInfo {
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, exactly 2 characters.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Mandatory, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
    ///
    /// Optional, at most 10 digits and 2 decimals.
    pub convenience_fee: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, exactly 12 characters.
    pub reference_number: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, exactly 6 characters.
    pub approval_code: Option<String>,
    /// Telephone number of the payer. *Nomor telepon pembayar.*
    ///
    /// Optional, at most 13 characters.
    pub payer_phone_number: Option<String>,
    /// Batch of the terminal. *Nomor batch terminal.*
    ///
    /// Optional, exactly 6 characters.
    pub batch_number: Option<String>,
    /// The customer's PAN. *PAN pelanggan.*
    ///
    /// Optional, at most 19 characters.
    pub customer_pan: Option<String>,
    /// The issuer's reference number. *Nomor referensi penerbit.*
    ///
    /// Optional, at most 12 characters.
    pub issuer_reference_number: Option<String>,
    /// Name of the payer. *Nama pembayar.*
    ///
    /// Optional, at most 30 characters.
    pub payer_name: Option<String>,
    /// Name of the issuer. *Nama penerbit.*
    ///
    /// Optional, at most 26 characters.
    pub issuer_name: Option<String>,
    /// Name of the acquirer. *Nama acquirer.*
    ///
    /// Optional, exactly 3 characters.
    pub acquirer_name: Option<String>,
    /// Name of the payment channel. *Nama kanal pembayaran.*
    ///
    /// Optional, at most 10 characters.
    pub payment_channel_name: Option<String>,
    /// The merchant. *Informasi merchant.*
    ///
    /// Optional.
    pub merchant_info: Option<QrCpmPaymentResponseMerchantInfo>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrCpmPaymentResponseAdditionalInfo {
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    amount: "amount",
    convenience_fee: "convenienceFee",
    terminal_id: "terminalId",
    reference_number: "referenceNumber",
    approval_code: "approvalCode",
    payer_phone_number: "payerPhoneNumber",
    batch_number: "batchNumber",
    customer_pan: "customerPan",
    issuer_reference_number: "issuerReferenceNumber",
    payer_name: "payerName",
    issuer_name: "issuerName",
    acquirer_name: "acquirerName",
    payment_channel_name: "paymentChannelName",
    merchant_info: "merchantInfo",
});

/// The merchant. *Informasi merchant.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmPaymentResponseMerchantInfo {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 15 characters.
    pub merchant_id: Option<String>,
    /// PAN of the merchant. *PAN merchant.*
    ///
    /// Optional, at most 19 characters.
    pub merchant_pan: Option<String>,
    /// Name of the merchant. *Nama merchant.*
    ///
    /// Optional, at most 25 characters.
    pub name: Option<String>,
    /// City. *Kota.*
    ///
    /// Optional, at most 13 characters.
    pub city: Option<String>,
    /// Postal code. *Kode pos.*
    ///
    /// Optional, at most 10 characters.
    pub postal_code: Option<String>,
    /// Country. *Negara.*
    ///
    /// Optional, exactly 2 characters.
    pub country: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 30 characters.
    pub email: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrCpmPaymentResponseMerchantInfo {
    merchant_id: "merchantId",
    merchant_pan: "merchantPan",
    name: "name",
    city: "city",
    postal_code: "postalCode",
    country: "country",
    email: "email",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmCancelRequestAdditionalInfo {
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Kind of merchant at the partner. *Jenis merchant di mitra.*
    ///
    /// Conditional, at most 4 characters.
    pub partner_merchant_type: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrCpmCancelRequestAdditionalInfo {
    terminal_id: "terminalId",
    partner_merchant_type: "partnerMerchantType",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrCpmCancelResponseAdditionalInfo {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 15 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, exactly 12 characters.
    pub reference_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrCpmCancelResponseAdditionalInfo {
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    reference_number: "referenceNumber",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmRefundRequestAdditionalInfo {
    /// ID of the terminal. *ID terminal.*
    ///
    /// Mandatory, at most 8 characters.
    pub terminal_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, exactly 25 characters.
    pub transaction_date: Option<String>,
    /// Kind of merchant at the partner. *Jenis merchant di mitra.*
    ///
    /// Conditional, at most 4 characters.
    pub partner_merchant_type: Option<String>,
    /// Name of the issuer. *Nama penerbit.*
    ///
    /// Optional, at most 26 characters.
    pub issuer_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmRefundRequestAdditionalInfo {
    terminal_id: "terminalId",
    transaction_date: "transactionDate",
    partner_merchant_type: "partnerMerchantType",
    issuer_name: "issuerName",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmRefundResponseAdditionalInfo {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 15 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 8 characters.
    pub terminal_id: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, exactly 12 characters.
    pub reference_number: Option<String>,
    /// What is left to be refunded. *Sisa nominal yang dapat dikembalikan.*
    ///
    /// Optional, value of at most 13 digits and 2 decimals.
    pub available_amount: Option<Money>,
    /// How many refunds there were. *Jumlah pengembalian dana.*
    ///
    /// Optional, exactly 1 character.
    pub refund_counter: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QrMpmRefundResponseAdditionalInfo {
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    reference_number: "referenceNumber",
    available_amount: "availableAmount",
    refund_counter: "refundCounter",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct EcrInquiryStatusResponseAdditionalInfo {
    /// Batch of the terminal. *Nomor batch terminal.*
    ///
    /// Conditional, exactly 6 characters.
    pub batch_number: Option<String>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Conditional, at most 16 characters.
    pub trace_no: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters.
    pub reference_no: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Conditional, at most 6 characters.
    pub approval_code: Option<String>,
    /// ID of the issuer. *ID penerbit.*
    ///
    /// Conditional, exactly 2 characters.
    pub issuer_id: Option<String>,
    /// Tier of the card. *Jenis kartu.*
    ///
    /// Conditional, at most 255 characters.
    pub card_type: Option<String>,
    /// Name of the cardholder. *Nama pemegang kartu.*
    ///
    /// Conditional, at most 150 characters.
    pub cardholder_name: Option<String>,
    /// Total amount, amount2 included; negative for a void or a refund. *Jumlah total, termasuk amount2; negatif untuk pembatalan atau pengembalian dana.*
    ///
    /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub amount1: Option<String>,
    /// Part of the total: cash or tip. *Bagian dari total: tunai atau tip.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub amount2: Option<String>,
    /// Amount before the discount. *Jumlah sebelum potongan.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub original_amount: Option<String>,
    /// Amount that points pay. *Jumlah yang dibayar dengan poin.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub redeem_amount: Option<String>,
    /// Exchange rate. *Kurs.*
    ///
    /// Optional, at most 12 digits and 7 decimals.
    pub fx_rate: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, exactly 3 characters.
    pub currency: Option<String>,
    /// Amount in the card's currency. *Jumlah dalam mata uang kartu.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub dcc_amount1: Option<String>,
    /// Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
    ///
    /// Conditional, at most 32 characters.
    pub card_token: Option<String>,
    /// Terminal of the transaction. *Terminal transaksi.*
    ///
    /// Conditional, at most 8 characters.
    pub tid_trans: Option<String>,
    /// Merchant of the transaction. *Merchant transaksi.*
    ///
    /// Conditional, at most 15 characters.
    pub mid_trans: Option<String>,
    /// Kind of transactions that are settled. *Jenis transaksi yang diselesaikan.*
    ///
    /// Conditional, at most 10 characters.
    pub settle_trans: Option<String>,
    /// Number of transactions. *Banyaknya transaksi.*
    ///
    /// Conditional, at most 3 characters.
    pub total_count: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Conditional, at most 10 digits and 2 decimals, perhaps with a sign.
    pub total_amount: Option<String>,
    /// Retrieval reference number. *Nomor referensi penelusuran.*
    ///
    /// Conditional, at most 12 characters.
    pub rrn: Option<String>,
    /// Name of the issuer. *Nama penerbit.*
    ///
    /// Conditional, at most 12 characters.
    pub issuer_name: Option<String>,
    /// The customer's PAN. *PAN pelanggan.*
    ///
    /// Conditional, exactly 19 characters.
    pub customer_pan: Option<String>,
    /// PAN of the merchant. *PAN merchant.*
    ///
    /// Conditional, exactly 19 characters.
    pub merchant_pan: Option<String>,
    /// Number of the payer. *Nomor pembayar.*
    ///
    /// Conditional, at most 16 characters.
    pub personal_number: Option<String>,
    /// Date of the original transaction. *Tanggal transaksi asal.*
    ///
    /// Conditional, exactly 8 characters.
    pub original_date: Option<String>,
    /// Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.*
    ///
    /// Conditional, at most 12 characters.
    pub original_rrn: Option<String>,
    /// Amount that can still be refunded. *Sisa jumlah yang dapat dikembalikan.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub remaining_refund_amount: Option<String>,
    /// Balance of the Flazz card. *Saldo kartu Flazz.*
    ///
    /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub flazz_balance: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Conditional, at most 20 characters.
    pub pan: Option<String>,
    /// Number of the cashier's card. *Nomor kartu kasir.*
    ///
    /// Conditional, at most 20 characters.
    pub pan_cashier_card: Option<String>,
    /// Amount held before. *Jumlah yang ditahan sebelumnya.*
    ///
    /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub previous_cardver_amount: Option<String>,
    /// Amount held in all. *Jumlah seluruhnya yang ditahan.*
    ///
    /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub total_cardver_amount: Option<String>,
    /// Amount held before, in the card's currency. *Jumlah yang ditahan sebelumnya, dalam mata uang kartu.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub previous_cardver_dcc_amount: Option<String>,
    /// Amount held in all, in the card's currency. *Jumlah seluruhnya yang ditahan, dalam mata uang kartu.*
    ///
    /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
    pub total_cardver_dcc_amount: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(EcrInquiryStatusResponseAdditionalInfo {
    batch_number: "batchNumber",
    trace_no: "traceNo",
    reference_no: "referenceNo",
    approval_code: "approvalCode",
    issuer_id: "issuerId",
    card_type: "cardType",
    cardholder_name: "cardholderName",
    amount1: "amount1",
    amount2: "amount2",
    original_amount: "originalAmount",
    redeem_amount: "redeemAmount",
    fx_rate: "fxRate",
    currency: "currency",
    dcc_amount1: "dccAmount1",
    card_token: "cardToken",
    tid_trans: "tidTrans",
    mid_trans: "midTrans",
    settle_trans: "settleTrans",
    total_count: "totalCount",
    total_amount: "totalAmount",
    rrn: "rrn",
    issuer_name: "issuerName",
    customer_pan: "customerPan",
    merchant_pan: "merchantPan",
    personal_number: "personalNumber",
    original_date: "originalDate",
    original_rrn: "originalRrn",
    remaining_refund_amount: "remainingRefundAmount",
    flazz_balance: "flazzBalance",
    pan: "pan",
    pan_cashier_card: "panCashierCard",
    previous_cardver_amount: "previousCardverAmount",
    total_cardver_amount: "totalCardverAmount",
    previous_cardver_dcc_amount: "previousCardverDccAmount",
    total_cardver_dcc_amount: "totalCardverDccAmount",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct EcrPaymentRequestAdditionalInfo {
    /// Total amount: the sale and amount2. *Jumlah total: penjualan dan amount2.*
    ///
    /// Conditional, at most 9 digits and 2 decimals.
    pub amount1: Option<String>,
    /// Part of the total: cash or tip. *Bagian dari total: tunai atau tip.*
    ///
    /// Optional, at most 9 digits and 2 decimals.
    pub amount2: Option<String>,
    /// Whether points are used. *Pemakaian poin.*
    ///
    /// Optional, exactly 1 character.
    pub reward_flag: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Conditional, at most 32 characters.
    pub pan: Option<String>,
    /// Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
    ///
    /// Conditional, exactly 4 characters.
    pub expiry_date: Option<String>,
    /// Date of the original transaction. *Tanggal transaksi asal.*
    ///
    /// Conditional, exactly 8 characters.
    pub original_date: Option<String>,
    /// Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.*
    ///
    /// Conditional, at most 12 characters.
    pub original_rrn: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 6 characters.
    pub approval_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(EcrPaymentRequestAdditionalInfo {
    amount1: "amount1",
    amount2: "amount2",
    reward_flag: "rewardFlag",
    pan: "pan",
    expiry_date: "expiryDate",
    original_date: "originalDate",
    original_rrn: "originalRrn",
    original_partner_reference_no: "originalPartnerReferenceNo",
    approval_code: "approvalCode",
});
