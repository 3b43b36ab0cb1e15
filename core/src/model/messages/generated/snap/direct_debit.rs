// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Direct debit, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Object, Value};

/// Request of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).
///
/// *Permintaan Pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitPaymentHostToHostRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Optional, at most 128 characters; Card token for payment.
    pub bank_card_token: Option<String>,
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Optional, at most 40 characters; string code for verification OTP.
    pub charge_token: Option<String>,
    /// One-time password. *Kode OTP.*
    ///
    /// Optional, at most 8 characters.
    pub otp: Option<String>,
    /// Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
    ///
    /// Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample.
    pub otp_trx_code: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 64 characters.
    pub terminal_id: Option<String>,
    /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
    ///
    /// Optional, at most 64 characters.
    pub journey_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
    ///
    /// Optional.
    pub url_params: Option<Vec<UrlParam>>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Until when it can be paid. *Batas waktu pembayaran.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub valid_up_to: Option<String>,
    /// Where the customer began. *Titik awal transaksi.*
    ///
    /// Optional, at most 20 characters.
    pub point_of_initiation: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA.
    pub fee_type: Option<String>,
    /// Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.*
    ///
    /// Optional, at most 64 characters.
    pub disabled_pay_methods: Option<String>,
    /// How the payment is put together. *Rincian cara pembayaran.*
    ///
    /// Optional.
    pub pay_option_details: Option<Vec<PayOptionDetail>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitPaymentHostToHostRequest, "snap", "54", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_card_token: "bankCardToken",
    charge_token: "chargeToken",
    otp: "otp",
    otp_trx_code: "otpTrxCode",
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    journey_id: "journeyId",
    sub_merchant_id: "subMerchantId",
    amount: "amount",
    url_params: "urlParams",
    external_store_id: "externalStoreId",
    valid_up_to: "validUpTo",
    point_of_initiation: "pointOfInitiation",
    fee_type: "feeType",
    disabled_pay_methods: "disabledPayMethods",
    pay_option_details: "payOptionDetails",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).
///
/// *Respons Pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitPaymentHostToHostResponse {
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
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub approval_code: Option<String>,
    /// Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.*
    ///
    /// Optional, at most 2048 characters; URL scheme of provider native app.
    pub app_redirect_url: Option<String>,
    /// Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.*
    ///
    /// Optional, at most 2048 characters; universal link to provider payment page.
    pub web_redirect_url: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitPaymentHostToHostResponse, "snap", "54", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    approval_code: "approvalCode",
    app_redirect_url: "appRedirectUrl",
    web_redirect_url: "webRedirectUrl",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).
///
/// *Permintaan Status pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitStatusRequest {
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
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
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

message!(DebitStatusRequest, "snap", "55", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    transaction_date: "transactionDate",
    amount: "amount",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).
///
/// *Respons Status pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitStatusResponse {
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
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub approval_code: Option<String>,
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
    /// Response code of the original transaction. *Kode respons transaksi asal.*
    ///
    /// Optional, at most 7 characters.
    pub original_response_code: Option<String>,
    /// Response message of the original transaction. *Pesan respons transaksi asal.*
    ///
    /// Optional, at most 150 characters.
    pub original_response_message: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Transaction invoice ID.
    pub session_id: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Optional, at most 25 characters; Transaction request ID.
    pub request_id: Option<String>,
    /// Refunds so far. *Riwayat pengembalian dana.*
    ///
    /// Optional.
    pub refund_history: Option<Vec<RefundHistory>>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub trans_amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Conditional, at most 25 characters, ISO 8601 with seconds and offset.
    pub paid_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitStatusResponse, "snap", "55", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    approval_code: "approvalCode",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    original_response_code: "originalResponseCode",
    original_response_message: "originalResponseMessage",
    session_id: "sessionId",
    request_id: "requestId",
    refund_history: "refundHistory",
    trans_amount: "transAmount",
    fee_amount: "feeAmount",
    paid_time: "paidTime",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).
///
/// *Permintaan Notifikasi pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitNotifyRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
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
    /// When the transaction was created. *Waktu pembuatan transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction created time.
    pub created_time: Option<String>,
    /// When the transaction was done. *Waktu selesainya transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction finished time.
    pub finished_time: Option<String>,
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

message!(DebitNotifyRequest, "snap", "56", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    amount: "amount",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    created_time: "createdTime",
    finished_time: "finishedTime",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).
///
/// *Respons Notifikasi pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 20 characters; Approval Code.
    pub approval_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitNotifyResponse, "snap", "56", Response, {
    response_code: "responseCode",
    approval_code: "approvalCode",
    response_message: "responseMessage",
});

/// Request of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).
///
/// *Permintaan Pembatalan pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitCancelRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub approval_code: Option<String>,
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
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Cancellation reason.
    pub reason: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
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

message!(DebitCancelRequest, "snap", "57", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    approval_code: "approvalCode",
    original_external_id: "originalExternalId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    reason: "reason",
    external_store_id: "externalStoreId",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).
///
/// *Respons Pembatalan pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitCancelResponse {
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

message!(DebitCancelResponse, "snap", "57", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    cancel_time: "cancelTime",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).
///
/// *Permintaan Pengembalian dana direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitRefundRequest {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
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
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
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

message!(DebitRefundRequest, "snap", "58", Request, {
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    external_store_id: "externalStoreId",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).
///
/// *Respons Pengembalian dana direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitRefundResponse {
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
    /// Optional, at most 32 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Optional, at most 32 characters; Partner Transaction ID.
    pub partner_trx_id: Option<String>,
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters.
    pub refund_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
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

message!(DebitRefundResponse, "snap", "58", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    partner_trx_id: "partnerTrxId",
    refund_no: "refundNo",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    refund_time: "refundTime",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment: POST /v1.0/auth/payment (service 63).
///
/// *Permintaan Auth payment - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthPaymentRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
    pub fee_type: Option<String>,
    /// Merchant category code. *Kode kategori merchant.*
    ///
    /// Optional, at most 32 characters; Merchant's category.
    pub mcc: Option<String>,
    /// Code of the product. *Kode produk.*
    ///
    /// Optional, at most 64 characters.
    pub product_code: Option<String>,
    /// Title of the order. *Judul pesanan.*
    ///
    /// Mandatory, at most 256 characters.
    pub title: Option<String>,
    /// What is bought. *Barang atau jasa yang dibeli.*
    ///
    /// Optional; Purchased goods/service information.
    pub items: Option<Vec<Value>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthPaymentRequest, "snap", "63", Request, {
    partner_reference_no: "partnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    amount: "amount",
    fee_type: "feeType",
    mcc: "mcc",
    product_code: "productCode",
    title: "title",
    items: "items",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment: POST /v1.0/auth/payment (service 63).
///
/// *Respons Auth payment - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthPaymentResponse {
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
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
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

message!(AuthPaymentResponse, "snap", "63", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    paid_time: "paidTime",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).
///
/// *Permintaan Auth payment - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthQueryRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
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

message!(AuthQueryRequest, "snap", "64", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).
///
/// *Respons Auth payment - inquiry pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthQueryResponse {
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
    /// Optional, at most 64 characters; consumer-side transaction id; sample spells it originalpartnerReferenceNo.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub paid_time: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthQueryResponse, "snap", "64", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    amount: "amount",
    paid_time: "paidTime",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).
///
/// *Permintaan Auth payment - capture.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthCaptureRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The partner's reference of the capture. *Nomor capture dari mitra.*
    ///
    /// Mandatory, at most 64 characters; Capture identifier generated by the partner.
    pub partner_capture_no: Option<String>,
    /// Amount that is captured. *Nominal capture.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub capture_amount: Option<Money>,
    /// Title of the order. *Judul pesanan.*
    ///
    /// Mandatory, at most 256 characters; Capture title.
    pub title: Option<String>,
    /// Whether this is the last capture. *Apakah ini capture terakhir.*
    ///
    /// Optional, at most 8 characters; last capture; releases the remainder.
    pub last_capture: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthCaptureRequest, "snap", "65", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    partner_capture_no: "partnerCaptureNo",
    capture_amount: "captureAmount",
    title: "title",
    last_capture: "lastCapture",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).
///
/// *Respons Auth payment - capture.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthCaptureResponse {
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
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The partner's reference of the capture. *Nomor capture dari mitra.*
    ///
    /// Optional, at most 64 characters; Capture identifier generated by the partner.
    pub partner_capture_no: Option<String>,
    /// The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
    ///
    /// Mandatory on success, at most 64 characters; provider id; required on success.
    pub capture_no: Option<String>,
    /// Amount that is captured. *Nominal capture.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub capture_amount: Option<Money>,
    /// When the amount was captured. *Waktu capture.*
    ///
    /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
    pub capture_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthCaptureResponse, "snap", "65", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    partner_capture_no: "partnerCaptureNo",
    capture_no: "captureNo",
    capture_amount: "captureAmount",
    capture_time: "captureTime",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).
///
/// *Permintaan Auth payment - inquiry capture.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthCaptureQueryRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters; provider id.
    pub capture_no: Option<String>,
    /// The partner's reference of the capture. *Nomor capture dari mitra.*
    ///
    /// Mandatory, at most 64 characters; Capture identifier generated by the partner.
    pub partner_capture_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthCaptureQueryRequest, "snap", "66", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    capture_no: "captureNo",
    partner_capture_no: "partnerCaptureNo",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).
///
/// *Respons Auth payment - inquiry capture.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthCaptureQueryResponse {
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
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters; provider id.
    pub capture_no: Option<String>,
    /// Amount that is captured. *Nominal capture.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub capture_amount: Option<Money>,
    /// When the amount was captured. *Waktu capture.*
    ///
    /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
    pub capture_time: Option<String>,
    /// State of the capture. *Status terakhir capture.*
    ///
    /// Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success.
    pub latest_capture_status: Option<String>,
    /// The partner's reference of the capture. *Nomor capture dari mitra.*
    ///
    /// Mandatory, at most 64 characters; Capture identifier generated by the partner.
    pub partner_capture_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthCaptureQueryResponse, "snap", "66", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    capture_no: "captureNo",
    capture_amount: "captureAmount",
    capture_time: "captureTime",
    latest_capture_status: "latestCaptureStatus",
    partner_capture_no: "partnerCaptureNo",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment - Void: POST /v1.0/auth/void (service 67).
///
/// *Permintaan Auth payment - void.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthVoidRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Amount that is voided. *Nominal void.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub void_amount: Option<Money>,
    /// The partner's reference of the void. *Nomor void dari mitra.*
    ///
    /// Mandatory, at most 64 characters; Void identifier generated by the partner.
    pub partner_void_no: Option<String>,
    /// Whether what remains is released. *Apakah sisa nominal dilepaskan.*
    ///
    /// Optional, at most 8 characters; last void; releases the remainder.
    pub void_remaining_amount: Option<String>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Capture title.
    pub reason: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthVoidRequest, "snap", "67", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    void_amount: "voidAmount",
    partner_void_no: "partnerVoidNo",
    void_remaining_amount: "voidRemainingAmount",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment - Void: POST /v1.0/auth/void (service 67).
///
/// *Respons Auth payment - void.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthVoidResponse {
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
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the void. *Nomor void dari penyedia layanan.*
    ///
    /// Mandatory on success, at most 64 characters; provider id; required on success.
    pub void_no: Option<String>,
    /// The partner's reference of the void. *Nomor void dari mitra.*
    ///
    /// Mandatory, at most 64 characters; Void identifier generated by the partner.
    pub partner_void_no: Option<String>,
    /// Amount that is voided. *Nominal void.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub void_amount: Option<Money>,
    /// When it was voided. *Waktu void.*
    ///
    /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
    pub void_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthVoidResponse, "snap", "67", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    void_no: "voidNo",
    partner_void_no: "partnerVoidNo",
    void_amount: "voidAmount",
    void_time: "voidTime",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).
///
/// *Permintaan Auth payment - inquiry void.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthVoidQueryRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The provider's reference of the void. *Nomor void dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters; provider id.
    pub void_no: Option<String>,
    /// The partner's reference of the void. *Nomor void dari mitra.*
    ///
    /// Mandatory, at most 64 characters; Void identifier generated by the partner.
    pub partner_void_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthVoidQueryRequest, "snap", "68", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    void_no: "voidNo",
    partner_void_no: "partnerVoidNo",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).
///
/// *Respons Auth payment - inquiry void.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthVoidQueryResponse {
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
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the void. *Nomor void dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters; provider id.
    pub void_no: Option<String>,
    /// Amount that is voided. *Nominal void.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub void_amount: Option<Money>,
    /// When it was voided. *Waktu void.*
    ///
    /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
    pub void_time: Option<String>,
    /// State of the void. *Status terakhir void.*
    ///
    /// Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success.
    pub latest_void_status: Option<String>,
    /// The partner's reference of the void. *Nomor void dari mitra.*
    ///
    /// Optional, at most 64 characters; Void identifier generated by the partner.
    pub partner_void_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AuthVoidQueryResponse, "snap", "68", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    void_no: "voidNo",
    void_amount: "voidAmount",
    void_time: "voidTime",
    latest_void_status: "latestVoidStatus",
    partner_void_no: "partnerVoidNo",
    additional_info: "additionalInfo",
});

/// Request of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).
///
/// *Permintaan Auth payment - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthRefundRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction).
    pub original_capture_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
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

message!(AuthRefundRequest, "snap", "69", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    partner_refund_no: "partnerRefundNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    original_capture_no: "originalCaptureNo",
    refund_amount: "refundAmount",
    external_store_id: "externalStoreId",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).
///
/// *Respons Auth payment - pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct AuthRefundResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction).
    pub original_capture_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Optional, at most 64 characters; provider id.
    pub partner_refund_no: Option<String>,
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters.
    pub refund_no: Option<String>,
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

message!(AuthRefundResponse, "snap", "69", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_capture_no: "originalCaptureNo",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    partner_refund_no: "partnerRefundNo",
    refund_no: "refundNo",
    refund_amount: "refundAmount",
    refund_time: "refundTime",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).
///
/// *Permintaan Direct debit BI-FAST - pendaftaran e-mandate.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitFastEmandateRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Mandatory, at most 3 characters; Biller bank code based on Bank Indonesia Code.
    pub bank_code: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters; Account number to be billed.
    pub source_account_no: Option<String>,
    /// Name of the account that pays. *Nama rekening sumber dana.*
    ///
    /// Mandatory, at most 100 characters.
    pub source_account_name: Option<String>,
    /// Highest amount. *Nominal maksimum.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub max_amount: Option<Money>,
    /// ID of the biller. *ID penagih.*
    ///
    /// Mandatory, at most 30 characters; Unique ID to identify biller.
    pub biller_id: Option<String>,
    /// Name of the biller. *Nama penagih.*
    ///
    /// Mandatory, at most 50 characters; Biller name.
    pub biller_name: Option<String>,
    /// The customer's ID. *ID pelanggan.*
    ///
    /// Mandatory, at most 45 characters; Customer ID registered on biller.
    pub customer_id: Option<String>,
    /// When it ends. *Waktu kedaluwarsa.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_datetime: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitFastEmandateRequest, "snap", "70", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_code: "bankCode",
    source_account_no: "sourceAccountNo",
    source_account_name: "sourceAccountName",
    max_amount: "maxAmount",
    biller_id: "billerId",
    biller_name: "billerName",
    customer_id: "customerId",
    expired_datetime: "expiredDatetime",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).
///
/// *Respons Direct debit BI-FAST - pendaftaran e-mandate.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitFastEmandateResponse {
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
    /// Key of the e-mandate. *Nomor referensi e-mandate.*
    ///
    /// Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
    pub e_mandate_reff_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitFastEmandateResponse, "snap", "70", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    e_mandate_reff_id: "eMandateReffId",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).
///
/// *Permintaan Direct debit BI-FAST - transfer.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitFastPaymentRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA.
    pub fee_type: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub remark: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 19 characters; Biller account.
    pub beneficiary_account_no: Option<String>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters; Biller account Account Name.
    pub beneficiary_account_name: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Mandatory, at most 3 characters; Bank code based on Bank Indonesia Code.
    pub bank_code: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 34 characters; Debited customer account number.
    pub source_account_no: Option<String>,
    /// Name of the account that pays. *Nama rekening sumber dana.*
    ///
    /// Mandatory, at most 100 characters; Debited customer account Name.
    pub source_account_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Key of the e-mandate. *Nomor referensi e-mandate.*
    ///
    /// Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
    pub e_mandate_reff_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitFastPaymentRequest, "snap", "71", Request, {
    partner_reference_no: "partnerReferenceNo",
    currency: "currency",
    customer_reference: "customerReference",
    fee_type: "feeType",
    remark: "remark",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_account_name: "beneficiaryAccountName",
    transaction_date: "transactionDate",
    bank_code: "bankCode",
    source_account_no: "sourceAccountNo",
    source_account_name: "sourceAccountName",
    amount: "amount",
    e_mandate_reff_id: "eMandateReffId",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).
///
/// *Respons Direct debit BI-FAST - transfer.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitFastPaymentResponse {
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
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitFastPaymentResponse, "snap", "71", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).
///
/// *Permintaan Direct debit BI-FAST - notifikasi.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitFastNotifyRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 19 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// Key of the e-mandate. *Nomor referensi e-mandate.*
    ///
    /// Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
    pub e_mandate_reff_id: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 34 characters; Debited customer account number.
    pub source_account_no: Option<String>,
    /// Name of the account that pays. *Nama rekening sumber dana.*
    ///
    /// Mandatory, at most 100 characters; Debited customer account Name.
    pub source_account_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters.
    pub trace_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(DebitFastNotifyRequest, "snap", "72", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    transaction_status: "transactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    e_mandate_reff_id: "eMandateReffId",
    source_account_no: "sourceAccountNo",
    source_account_name: "sourceAccountName",
    amount: "amount",
    trace_no: "traceNo",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).
///
/// *Respons Direct debit BI-FAST - notifikasi.*
#[derive(Clone, Default, PartialEq)]
pub struct DebitFastNotifyResponse {
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

message!(DebitFastNotifyResponse, "snap", "72", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
#[derive(Clone, Default, PartialEq)]
pub struct UrlParam {
    /// Address. *Alamat.*
    ///
    /// Mandatory, at most 512 characters.
    pub url: Option<String>,
    /// What the address is for. *Kegunaan alamat.*
    ///
    /// Mandatory, at most 32 characters; PAY_RETURN or PAY_NOTIFY.
    pub r#type: Option<String>,
    /// Whether the address is a deep link. *Apakah alamat berupa deep link.*
    ///
    /// Mandatory, at most 1 character; Y/N deep link.
    pub is_deeplink: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(UrlParam {
    url: "url",
    r#type: "type",
    is_deeplink: "isDeeplink",
});

/// How the payment is put together. *Rincian cara pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct PayOptionDetail {
    /// How it is paid. *Metode pembayaran.*
    ///
    /// Mandatory, at most 64 characters; Payment Method. e.g. CREDIT_CARD.
    pub pay_method: Option<String>,
    /// What it is paid with. *Pilihan pembayaran.*
    ///
    /// Mandatory, at most 64 characters.
    pub pay_option: Option<String>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub trans_amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
    ///
    /// Optional, at most 64 characters; Card token used for this payment.
    pub card_token: Option<String>,
    /// Token of the merchant for this payment. *Token merchant untuk pembayaran ini.*
    ///
    /// Optional, at most 64 characters; Merchant token used for this payment.
    pub merchant_token: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(PayOptionDetail {
    pay_method: "payMethod",
    pay_option: "payOption",
    trans_amount: "transAmount",
    fee_amount: "feeAmount",
    card_token: "cardToken",
    merchant_token: "merchantToken",
    additional_info: "additionalInfo",
});

/// Refunds so far. *Riwayat pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct RefundHistory {
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters.
    pub refund_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// State of the refund. *Status pengembalian dana.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 03 pending, 06 failed.
    pub refund_status: Option<String>,
    /// When it was refunded. *Waktu pengembalian dana.*
    ///
    /// Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601.
    pub refund_date: Option<String>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Refund reason.
    pub reason: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(RefundHistory {
    refund_no: "refundNo",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    refund_status: "refundStatus",
    refund_date: "refundDate",
    reason: "reason",
});
