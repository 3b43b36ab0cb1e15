// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Emoney, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Numeric, Object};

/// Request of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).
///
/// *Permintaan Inquiry akun - top up pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyAccountInquiryRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Conditional, at most 32 characters; required if the customer token (B2B2C) is absent.
    pub customer_number: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
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

message!(EmoneyAccountInquiryRequest, "snap", "37", Request, {
    partner_reference_no: "partnerReferenceNo",
    customer_number: "customerNumber",
    amount: "amount",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Response of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).
///
/// *Respons Inquiry akun - top up pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyAccountInquiryResponse {
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
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters.
    pub session_id: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Conditional, at most 64 characters; masked; required if the customer token (B2B2C) is absent.
    pub customer_number: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Mandatory, at most 255 characters; Unmasked customer account name.
    pub customer_name: Option<String>,
    /// What the customer may still top up this month. *Batas dana masuk bulanan pelanggan.*
    ///
    /// Optional, at most 17 characters; Customer monthly cashin limit.
    pub customer_monthly_in_limit: Option<Numeric>,
    /// Lowest amount. *Nominal minimum.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub min_amount: Option<Money>,
    /// Highest amount. *Nominal maksimum.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub max_amount: Option<Money>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters.
    pub fee_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyAccountInquiryResponse, "snap", "37", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    session_id: "sessionId",
    customer_number: "customerNumber",
    customer_name: "customerName",
    customer_monthly_in_limit: "customerMonthlyInLimit",
    min_amount: "minAmount",
    max_amount: "maxAmount",
    amount: "amount",
    fee_amount: "feeAmount",
    fee_type: "feeType",
    additional_info: "additionalInfo",
});

/// Request of Customer Top Up: POST /v1.0/emoney/topup (service 38).
///
/// *Permintaan Top up pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyTopupRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Optional, at most 32 characters.
    pub customer_number: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional, at most 255 characters; Customer Account name.
    pub customer_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Invoice transaction ID.
    pub session_id: Option<String>,
    /// Category of the top-up. *ID kategori top up.*
    ///
    /// Optional, at most 10 characters; Category ID.
    pub category_id: Option<Numeric>,
    /// Notes. *Catatan.*
    ///
    /// Optional, at most 255 characters; Transaction noted.
    pub notes: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyTopupRequest, "snap", "38", Request, {
    partner_reference_no: "partnerReferenceNo",
    customer_number: "customerNumber",
    customer_name: "customerName",
    amount: "amount",
    fee_amount: "feeAmount",
    transaction_date: "transactionDate",
    session_id: "sessionId",
    category_id: "categoryId",
    notes: "notes",
    additional_info: "additionalInfo",
});

/// Response of Customer Top Up: POST /v1.0/emoney/topup (service 38).
///
/// *Respons Top up pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyTopupResponse {
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
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Transaction invoice ID.
    pub session_id: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Optional, at most 64 characters; Customer account number.
    pub customer_number: Option<String>,
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

message!(EmoneyTopupResponse, "snap", "38", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    session_id: "sessionId",
    customer_number: "customerNumber",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Request of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).
///
/// *Permintaan Inquiry status top up pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyTopupStatusRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 64 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyTopupStatusRequest, "snap", "39", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    additional_info: "additionalInfo",
});

/// Response of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).
///
/// *Respons Inquiry status top up pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyTopupStatusResponse {
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
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 64 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
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
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyTopupStatusResponse, "snap", "39", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    amount: "amount",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    additional_info: "additionalInfo",
});

/// Request of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).
///
/// *Permintaan Pengajuan cash-in massal.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBulkCashinPaymentRequest {
    /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
    ///
    /// Optional, at most 64 characters; consumer bulk id.
    pub partner_bulk_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    ///
    /// Optional.
    pub bulk_object: Option<Vec<EmoneyBulkCashinPaymentRequestBulkObject>>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
    pub fee_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyBulkCashinPaymentRequest, "snap", "40", Request, {
    partner_bulk_id: "partnerBulkId",
    transaction_date: "transactionDate",
    currency: "currency",
    bulk_object: "bulkObject",
    fee_type: "feeType",
    additional_info: "additionalInfo",
});

/// Response of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).
///
/// *Respons Pengajuan cash-in massal.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBulkCashinPaymentResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters; table spells it bulkid.
    pub bulk_id: Option<String>,
    /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
    ///
    /// Optional, at most 64 characters; consumer bulk id; absent from the ASPI sample.
    pub partner_bulk_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyBulkCashinPaymentResponse, "snap", "40", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    bulk_id: "bulkId",
    partner_bulk_id: "partnerBulkId",
    additional_info: "additionalInfo",
});

/// Request of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).
///
/// *Permintaan Notifikasi cash-in massal.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBulkCashinNotifyRequest {
    /// ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters; provider bulk id.
    pub bulk_id: Option<String>,
    /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
    ///
    /// Mandatory, at most 64 characters; consumer bulk id.
    pub partner_bulk_id: Option<String>,
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    ///
    /// Optional.
    pub bulk_object: Option<Vec<EmoneyBulkCashinNotifyRequestBulkObject>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyBulkCashinNotifyRequest, "snap", "41", Request, {
    bulk_id: "bulkId",
    partner_bulk_id: "partnerBulkId",
    bulk_object: "bulkObject",
    additional_info: "additionalInfo",
});

/// Response of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).
///
/// *Respons Notifikasi cash-in massal.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBulkCashinNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters; provider bulk id.
    pub bulk_id: Option<String>,
    /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
    ///
    /// Mandatory, at most 64 characters; consumer bulk id.
    pub partner_bulk_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyBulkCashinNotifyResponse, "snap", "41", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    bulk_id: "bulkId",
    partner_bulk_id: "partnerBulkId",
    additional_info: "additionalInfo",
});

/// Request of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).
///
/// *Permintaan Transfer ke bank - inquiry rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBankAccountInquiryRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, at most 32 characters; table spells it CustomerNumber.
    pub customer_number: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Optional, at most 32 characters.
    pub beneficiary_account_number: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyBankAccountInquiryRequest, "snap", "42", Request, {
    partner_reference_no: "partnerReferenceNo",
    customer_number: "customerNumber",
    amount: "amount",
    beneficiary_account_number: "beneficiaryAccountNumber",
    additional_info: "additionalInfo",
});

/// Response of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).
///
/// *Respons Transfer ke bank - inquiry rekening.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBankAccountInquiryResponse {
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
    /// Kind of account. *Jenis rekening.*
    ///
    /// Optional, at most 25 characters.
    pub account_type: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 32 characters.
    pub beneficiary_account_number: Option<String>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 64 characters.
    pub beneficiary_account_name: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Short name of the receiving bank. *Nama singkat bank penerima.*
    ///
    /// Optional, at most 25 characters; Bank short name.
    pub beneficiary_bank_short_name: Option<String>,
    /// Name of the receiving bank. *Nama bank penerima.*
    ///
    /// Optional, at most 25 characters.
    pub beneficiary_bank_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; sessionID.
    pub session_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyBankAccountInquiryResponse, "snap", "42", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    account_type: "accountType",
    beneficiary_account_number: "beneficiaryAccountNumber",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_bank_short_name: "beneficiaryBankShortName",
    beneficiary_bank_name: "beneficiaryBankName",
    amount: "amount",
    session_id: "sessionId",
    additional_info: "additionalInfo",
});

/// Request of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).
///
/// *Permintaan Transfer ke bank - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyTransferBankRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, at most 32 characters.
    pub customer_number: Option<String>,
    /// Kind of account. *Jenis rekening.*
    ///
    /// Optional, at most 25 characters.
    pub account_type: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 32 characters.
    pub beneficiary_account_number: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Session id.
    pub session_id: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample.
    pub fee_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyTransferBankRequest, "snap", "43", Request, {
    partner_reference_no: "partnerReferenceNo",
    customer_number: "customerNumber",
    account_type: "accountType",
    beneficiary_account_number: "beneficiaryAccountNumber",
    beneficiary_bank_code: "beneficiaryBankCode",
    amount: "amount",
    session_id: "sessionId",
    fee_type: "feeType",
    additional_info: "additionalInfo",
});

/// Response of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).
///
/// *Respons Transfer ke bank - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyTransferBankResponse {
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
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, at most 64 characters.
    pub reference_number: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyTransferBankResponse, "snap", "43", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    transaction_date: "transactionDate",
    reference_number: "referenceNumber",
    additional_info: "additionalInfo",
});

/// Request of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).
///
/// *Permintaan Transfer ke OTC - buat pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyOtcCashoutRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, at most 32 characters.
    pub customer_number: Option<String>,
    /// One-time password. *Kode OTP.*
    ///
    /// Mandatory, at most 8 characters.
    pub otp: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample.
    pub fee_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyOtcCashoutRequest, "snap", "44", Request, {
    partner_reference_no: "partnerReferenceNo",
    customer_number: "customerNumber",
    otp: "otp",
    amount: "amount",
    fee_type: "feeType",
    additional_info: "additionalInfo",
});

/// Response of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).
///
/// *Respons Transfer ke OTC - buat pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyOtcCashoutResponse {
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

message!(EmoneyOtcCashoutResponse, "snap", "44", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).
///
/// *Permintaan Transfer ke OTC - status transfer.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyOtcStatusRequest {
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
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, at most 32 characters.
    pub customer_number: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyOtcStatusRequest, "snap", "45", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    customer_number: "customerNumber",
    transaction_date: "transactionDate",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Response of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).
///
/// *Respons Transfer ke OTC - status transfer.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyOtcStatusResponse {
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
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
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

message!(EmoneyOtcStatusResponse, "snap", "45", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    transaction_date: "transactionDate",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Request of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).
///
/// *Permintaan Transfer ke OTC - batalkan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyOtcCancelRequest {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters; original provider-side id; required on success.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, at most 32 characters.
    pub customer_number: Option<String>,
    /// Why. *Alasan.*
    ///
    /// Mandatory, at most 512 characters; Reason cancellation.
    pub reason: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(EmoneyOtcCancelRequest, "snap", "46", Request, {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    customer_number: "customerNumber",
    reason: "reason",
    additional_info: "additionalInfo",
});

/// Response of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).
///
/// *Respons Transfer ke OTC - batalkan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyOtcCancelResponse {
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
    /// Mandatory, at most 64 characters; original provider-side id.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
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

message!(EmoneyOtcCancelResponse, "snap", "46", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    cancel_time: "cancelTime",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Request of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).
///
/// *Permintaan Inquiry status transaksi (nonbank).*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmStatusRequest {
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
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(QrMpmStatusRequest, "snap", "53", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    transaction_date: "transactionDate",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Response of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).
///
/// *Respons Inquiry status transaksi (nonbank).*
#[derive(Clone, Default, PartialEq)]
pub struct QrMpmStatusResponse {
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
    /// Response code of the original transaction. *Kode respons transaksi asal.*
    ///
    /// Optional, at most 7 characters; Original Response code.
    pub original_response_code: Option<String>,
    /// Response message of the original transaction. *Pesan respons transaksi asal.*
    ///
    /// Optional, at most 150 characters; Original Response description.
    pub original_response_message: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Transaction invoice ID.
    pub session_id: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Optional, at most 25 characters; Transaction request ID.
    pub request_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
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

message!(QrMpmStatusResponse, "snap", "53", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    original_response_code: "originalResponseCode",
    original_response_message: "originalResponseMessage",
    session_id: "sessionId",
    request_id: "requestId",
    transaction_date: "transactionDate",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// The single transactions of the bulk. *Rincian transaksi massal.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBulkCashinPaymentRequestBulkObject {
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, at most 64 characters.
    pub account_number: Option<String>,
    /// Name of the account's holder. *Nama pemilik rekening.*
    ///
    /// Optional, at most 30 characters.
    pub account_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters; per-item consumer id.
    pub partner_reference_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(EmoneyBulkCashinPaymentRequestBulkObject {
    account_number: "accountNumber",
    account_name: "accountName",
    amount: "amount",
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// The single transactions of the bulk. *Rincian transaksi massal.*
#[derive(Clone, Default, PartialEq)]
pub struct EmoneyBulkCashinNotifyRequestBulkObject {
    /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
    ///
    /// Mandatory, at most 64 characters.
    pub customer_number: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional, at most 30 characters.
    pub customer_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters; per-item provider id.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters; per-item consumer id.
    pub partner_reference_no: Option<String>,
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

structure!(EmoneyBulkCashinNotifyRequestBulkObject {
    customer_number: "customerNumber",
    customer_name: "customerName",
    amount: "amount",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});
