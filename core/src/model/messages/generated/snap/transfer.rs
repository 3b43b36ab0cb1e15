// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Object};

/// Request of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).
///
/// *Permintaan Inquiry rekening internal.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryInternalRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountInquiryInternalRequest, "snap", "15", Request, {
    partner_reference_no: "partnerReferenceNo",
    beneficiary_account_no: "beneficiaryAccountNo",
    additional_info: "additionalInfo",
});

/// Response of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).
///
/// *Respons Inquiry rekening internal.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryInternalResponse {
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
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// State of the receiving account. *Status rekening penerima.*
    ///
    /// Optional, at most 16 characters.
    pub beneficiary_account_status: Option<String>,
    /// Kind of the receiving account. *Jenis rekening penerima.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub beneficiary_account_type: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountInquiryInternalResponse, "snap", "15", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_account_status: "beneficiaryAccountStatus",
    beneficiary_account_type: "beneficiaryAccountType",
    currency: "currency",
    additional_info: "additionalInfo",
});

/// Request of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).
///
/// *Permintaan Inquiry rekening eksternal.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryExternalRequest {
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
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

message!(AccountInquiryExternalRequest, "snap", "16", Request, {
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_account_no: "beneficiaryAccountNo",
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Response of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).
///
/// *Respons Inquiry rekening eksternal.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryExternalResponse {
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
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Name of the receiving bank. *Nama bank penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_bank_name: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountInquiryExternalResponse, "snap", "16", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_bank_name: "beneficiaryBankName",
    currency: "currency",
    additional_info: "additionalInfo",
});

/// Request of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).
///
/// *Permintaan Transfer dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferIntrabankRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
    pub fee_type: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub remark: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferIntrabankRequest, "snap", "17", Request, {
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_email: "beneficiaryEmail",
    currency: "currency",
    customer_reference: "customerReference",
    fee_type: "feeType",
    remark: "remark",
    source_account_no: "sourceAccountNo",
    transaction_date: "transactionDate",
    originator_infos: "originatorInfos",
    additional_info: "additionalInfo",
});

/// Response of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).
///
/// *Respons Transfer dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferIntrabankResponse {
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
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral.
    pub customer_reference: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 19 characters; sample spells it sourceAccount.
    pub source_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferIntrabankResponse, "snap", "17", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_no: "beneficiaryAccountNo",
    currency: "currency",
    customer_reference: "customerReference",
    source_account_no: "sourceAccountNo",
    transaction_date: "transactionDate",
    originator_infos: "originatorInfos",
    additional_info: "additionalInfo",
});

/// Request of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).
///
/// *Permintaan Transfer antarbank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Address of the beneficiary. *Alamat penerima.*
    ///
    /// Optional, at most 100 characters.
    pub beneficiary_address: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Name of the receiving bank. *Nama bank penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_bank_name: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
    pub fee_type: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankRequest, "snap", "18", Request, {
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_address: "beneficiaryAddress",
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_bank_name: "beneficiaryBankName",
    beneficiary_email: "beneficiaryEmail",
    currency: "currency",
    customer_reference: "customerReference",
    source_account_no: "sourceAccountNo",
    transaction_date: "transactionDate",
    fee_type: "feeType",
    originator_infos: "originatorInfos",
    additional_info: "additionalInfo",
});

/// Response of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).
///
/// *Respons Transfer antarbank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankResponse {
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
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 19 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters.
    pub trace_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankResponse, "snap", "18", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_bank_code: "beneficiaryBankCode",
    source_account_no: "sourceAccountNo",
    trace_no: "traceNo",
    originator_infos: "originatorInfos",
    additional_info: "additionalInfo",
});

/// Request of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).
///
/// *Permintaan Permintaan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRequestForPaymentRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Mandatory, at most 11 characters.
    pub bank_code: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub remark: Option<String>,
    /// When it ends. *Waktu kedaluwarsa.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_datetime: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Name of the account that pays. *Nama rekening sumber dana.*
    ///
    /// Mandatory, at most 100 characters.
    pub source_account_name: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
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

message!(TransferRequestForPaymentRequest, "snap", "19", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_code: "bankCode",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_account_name: "beneficiaryAccountName",
    remark: "remark",
    expired_datetime: "expiredDatetime",
    source_account_no: "sourceAccountNo",
    source_account_name: "sourceAccountName",
    currency: "currency",
    amount: "amount",
    fee_type: "feeType",
    additional_info: "additionalInfo",
});

/// Response of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).
///
/// *Respons Permintaan pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRequestForPaymentResponse {
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

message!(TransferRequestForPaymentResponse, "snap", "19", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Request of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).
///
/// *Permintaan Transfer antarbank massal.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankBulkRequest {
    /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
    ///
    /// Optional, at most 64 characters; consumer bulk id.
    pub partner_bulk_id: Option<String>,
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
    /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
    pub fee_type: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub remark: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    ///
    /// Optional.
    pub bulk_object: Option<Vec<TransferInterbankBulkRequestBulkObject>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankBulkRequest, "snap", "20", Request, {
    partner_bulk_id: "partnerBulkId",
    currency: "currency",
    customer_reference: "customerReference",
    fee_type: "feeType",
    remark: "remark",
    source_account_no: "sourceAccountNo",
    transaction_date: "transactionDate",
    bulk_object: "bulkObject",
    additional_info: "additionalInfo",
});

/// Response of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).
///
/// *Respons Transfer antarbank massal.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankBulkResponse {
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
    /// Mandatory on success, at most 64 characters; provider bulk id; required on success.
    pub bulk_id: Option<String>,
    /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
    ///
    /// Optional, at most 64 characters; consumer bulk id; the key in the sample has a trailing space.
    pub partner_bulk_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankBulkResponse, "snap", "20", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    bulk_id: "bulkId",
    partner_bulk_id: "partnerBulkId",
    additional_info: "additionalInfo",
});

/// Request of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).
///
/// *Permintaan Notifikasi transfer antarbank massal.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankBulkNotifyRequest {
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
    pub bulk_object: Option<Vec<TransferInterbankBulkNotifyRequestBulkObject>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankBulkNotifyRequest, "snap", "21", Request, {
    bulk_id: "bulkId",
    partner_bulk_id: "partnerBulkId",
    bulk_object: "bulkObject",
    additional_info: "additionalInfo",
});

/// Response of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).
///
/// *Respons Notifikasi transfer antarbank massal.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankBulkNotifyResponse {
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

message!(TransferInterbankBulkNotifyResponse, "snap", "21", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    bulk_id: "bulkId",
    partner_bulk_id: "partnerBulkId",
    additional_info: "additionalInfo",
});

/// Request of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).
///
/// *Permintaan Transfer RTGS.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRtgsRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Address of the beneficiary. *Alamat penerima.*
    ///
    /// Optional, at most 100 characters.
    pub beneficiary_address: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Name of the receiving bank. *Nama bank penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_bank_name: Option<String>,
    /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
    ///
    /// Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia.
    pub beneficiary_customer_residence: Option<String>,
    /// Kind of beneficiary. *Jenis nasabah penerima.*
    ///
    /// Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government.
    pub beneficiary_customer_type: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA.
    pub fee_type: Option<String>,
    /// Postal code of the sender. *Kode pos pengirim.*
    ///
    /// Optional, at most 10 characters; Sender City (kodepos).
    pub kodepos: Option<String>,
    /// Telephone number of the beneficiary. *Nomor telepon penerima.*
    ///
    /// Optional, at most 20 characters.
    pub receiver_phone: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub remark: Option<String>,
    /// Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
    ///
    /// Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia.
    pub sender_customer_residence: Option<String>,
    /// Kind of sender. *Jenis nasabah pengirim.*
    ///
    /// Optional, at most 1 character; 1=individual, 2=corporation, 3=government.
    pub sender_customer_type: Option<String>,
    /// Telephone number of the sender. *Nomor telepon pengirim.*
    ///
    /// Optional, at most 20 characters; Source Customer Phone.
    pub sender_phone: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferRtgsRequest, "snap", "22", Request, {
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_address: "beneficiaryAddress",
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_bank_name: "beneficiaryBankName",
    beneficiary_customer_residence: "beneficiaryCustomerResidence",
    beneficiary_customer_type: "beneficiaryCustomerType",
    beneficiary_email: "beneficiaryEmail",
    currency: "currency",
    customer_reference: "customerReference",
    fee_type: "feeType",
    kodepos: "kodepos",
    receiver_phone: "receiverPhone",
    remark: "remark",
    sender_customer_residence: "senderCustomerResidence",
    sender_customer_type: "senderCustomerType",
    sender_phone: "senderPhone",
    source_account_no: "sourceAccountNo",
    originator_infos: "originatorInfos",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Response of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).
///
/// *Respons Transfer RTGS.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRtgsResponse {
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
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Kind of the receiving account. *Jenis rekening penerima.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub beneficiary_account_type: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters.
    pub trace_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub transaction_status: Option<String>,
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

message!(TransferRtgsResponse, "snap", "22", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_account_type: "beneficiaryAccountType",
    beneficiary_bank_code: "beneficiaryBankCode",
    currency: "currency",
    customer_reference: "customerReference",
    source_account_no: "sourceAccountNo",
    originator_infos: "originatorInfos",
    trace_no: "traceNo",
    transaction_date: "transactionDate",
    transaction_status: "transactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    additional_info: "additionalInfo",
});

/// Request of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).
///
/// *Permintaan Transfer SKNBI.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferSknRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Address of the beneficiary. *Alamat penerima.*
    ///
    /// Optional, at most 100 characters.
    pub beneficiary_address: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Name of the receiving bank. *Nama bank penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_bank_name: Option<String>,
    /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
    ///
    /// Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia.
    pub beneficiary_customer_residence: Option<String>,
    /// Kind of beneficiary. *Jenis nasabah penerima.*
    ///
    /// Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government.
    pub beneficiary_customer_type: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA.
    pub fee_type: Option<String>,
    /// Postal code of the sender. *Kode pos pengirim.*
    ///
    /// Optional, at most 10 characters; Sender City (kodepos).
    pub kodepos: Option<String>,
    /// Telephone number of the beneficiary. *Nomor telepon penerima.*
    ///
    /// Optional, at most 20 characters.
    pub receiver_phone: Option<String>,
    /// Remark. *Berita transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub remark: Option<String>,
    /// Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
    ///
    /// Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia.
    pub sender_customer_residence: Option<String>,
    /// Kind of sender. *Jenis nasabah pengirim.*
    ///
    /// Optional, at most 1 character; 1=individual, 2=corporation, 3=government.
    pub sender_customer_type: Option<String>,
    /// Telephone number of the sender. *Nomor telepon pengirim.*
    ///
    /// Optional, at most 20 characters; Source Customer Phone.
    pub sender_phone: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferSknRequest, "snap", "23", Request, {
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_address: "beneficiaryAddress",
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_bank_name: "beneficiaryBankName",
    beneficiary_customer_residence: "beneficiaryCustomerResidence",
    beneficiary_customer_type: "beneficiaryCustomerType",
    beneficiary_email: "beneficiaryEmail",
    currency: "currency",
    customer_reference: "customerReference",
    fee_type: "feeType",
    kodepos: "kodepos",
    receiver_phone: "receiverPhone",
    remark: "remark",
    sender_customer_residence: "senderCustomerResidence",
    sender_customer_type: "senderCustomerType",
    sender_phone: "senderPhone",
    source_account_no: "sourceAccountNo",
    originator_infos: "originatorInfos",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Response of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).
///
/// *Respons Transfer SKNBI.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferSknResponse {
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
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Kind of the receiving account. *Jenis rekening penerima.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub beneficiary_account_type: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters.
    pub trace_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub transaction_status: Option<String>,
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

message!(TransferSknResponse, "snap", "23", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_account_type: "beneficiaryAccountType",
    beneficiary_bank_code: "beneficiaryBankCode",
    currency: "currency",
    customer_reference: "customerReference",
    source_account_no: "sourceAccountNo",
    originator_infos: "originatorInfos",
    trace_no: "traceNo",
    transaction_date: "transactionDate",
    transaction_status: "transactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    additional_info: "additionalInfo",
});

/// Request of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).
///
/// *Permintaan Inquiry status transaksi transfer (bank).*
#[derive(Clone, Default, PartialEq)]
pub struct TransferStatusRequest {
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

message!(TransferStatusRequest, "snap", "36", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    transaction_date: "transactionDate",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Response of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).
///
/// *Respons Inquiry status transaksi transfer (bank).*
#[derive(Clone, Default, PartialEq)]
pub struct TransferStatusResponse {
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
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub currency: Option<String>,
    /// Response code of the original transaction. *Kode respons transaksi asal.*
    ///
    /// Optional, at most 7 characters; Previous Response Code Transaction Status.
    pub previous_response_code: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Mandatory, at most 30 characters; reference number of the system.
    pub reference_number: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07).
    pub transaction_id: Option<String>,
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

message!(TransferStatusResponse, "snap", "36", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    transaction_date: "transactionDate",
    amount: "amount",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_bank_code: "beneficiaryBankCode",
    currency: "currency",
    previous_response_code: "previousResponseCode",
    reference_number: "referenceNumber",
    source_account_no: "sourceAccountNo",
    transaction_id: "transactionId",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    additional_info: "additionalInfo",
});

/// Request of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).
///
/// *Permintaan Notifikasi SKNBI.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferSknNotifyRequest {
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
    /// Optional, at most 19 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferSknNotifyRequest, "snap", "75", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    latest_transaction_status: "latestTransactionStatus",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_bank_code: "beneficiaryBankCode",
    source_account_no: "sourceAccountNo",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Response of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).
///
/// *Respons Notifikasi SKNBI.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferSknNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferSknNotifyResponse, "snap", "75", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
});

/// Request of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).
///
/// *Permintaan Notifikasi RTGS.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRtgsNotifyRequest {
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
    /// Optional, at most 19 characters; described as original customer reference number.
    pub original_external_id: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferRtgsNotifyRequest, "snap", "76", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    latest_transaction_status: "latestTransactionStatus",
    amount: "amount",
    beneficiary_account_name: "beneficiaryAccountName",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_bank_code: "beneficiaryBankCode",
    source_account_no: "sourceAccountNo",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Response of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).
///
/// *Respons Notifikasi RTGS.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferRtgsNotifyResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferRtgsNotifyResponse, "snap", "76", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
});

/// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
#[derive(Clone, Default, PartialEq)]
pub struct OriginatorInfo {
    /// Account number of the real sender. *Nomor rekening pengirim asal.*
    ///
    /// Mandatory, at most 34 characters.
    pub originator_customer_no: Option<String>,
    /// Name of the real sender. *Nama pengirim asal.*
    ///
    /// Mandatory, at most 100 characters.
    pub originator_customer_name: Option<String>,
    /// Bank of the real sender. *Kode bank pengirim asal.*
    ///
    /// Mandatory, at most 11 characters.
    pub originator_bank_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OriginatorInfo {
    originator_customer_no: "originatorCustomerNo",
    originator_customer_name: "originatorCustomerName",
    originator_bank_code: "originatorBankCode",
});

/// The single transactions of the bulk. *Rincian transaksi massal.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankBulkRequestBulkObject {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters; per-item consumer id.
    pub partner_reference_no: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Mandatory, at most 11 characters; Bank code based on Bank Indonesia Code.
    pub bank_code: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Name of the account that receives the money. *Nama rekening penerima.*
    ///
    /// Mandatory, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferInterbankBulkRequestBulkObject {
    partner_reference_no: "partnerReferenceNo",
    bank_code: "bankCode",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_account_name: "beneficiaryAccountName",
    amount: "amount",
    originator_infos: "originatorInfos",
});

/// The single transactions of the bulk. *Rincian transaksi massal.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankBulkNotifyRequestBulkObject {
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Conditional, at most 64 characters; per-item provider id; required on success.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters; per-item consumer id.
    pub original_partner_reference_no: Option<String>,
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 19 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 11 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters.
    pub trace_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferInterbankBulkNotifyRequestBulkObject {
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    response_code: "responseCode",
    response_message: "responseMessage",
    amount: "amount",
    beneficiary_account_no: "beneficiaryAccountNo",
    beneficiary_bank_code: "beneficiaryBankCode",
    source_account_no: "sourceAccountNo",
    trace_no: "traceNo",
});
