// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Object};

/// Request of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).
///
/// *Permintaan Inquiry rekening internal.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryInternalRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters, digits; the intrabank transfer that follows must use it again.
    pub partner_reference_no: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, exactly 10 characters.
    pub beneficiary_account_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountInquiryInternalRequest, "bca", "15", Request, {
    partner_reference_no: "partnerReferenceNo",
    beneficiary_account_no: "beneficiaryAccountNo",
    additional_info: "additionalInfo",
});

/// Response of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).
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

message!(AccountInquiryInternalResponse, "bca", "15", Response, {
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

/// Request of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).
///
/// *Permintaan Inquiry rekening eksternal.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryExternalRequest {
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 8 characters; SWIFT or 3 digits.
    pub beneficiary_bank_code: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters; switcher up to 28.
    pub beneficiary_account_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Mandatory.
    pub additional_info: Option<AccountInquiryExternalRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(AccountInquiryExternalRequest, "bca", "16", Request, {
    beneficiary_bank_code: "beneficiaryBankCode",
    beneficiary_account_no: "beneficiaryAccountNo",
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Response of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).
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
    /// Optional, at most 8 characters.
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

message!(AccountInquiryExternalResponse, "bca", "16", Response, {
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

/// Request of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).
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
    /// Mandatory, at most 34 characters; 10 for BCA accounts.
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
    /// Optional, at most 50 characters; 36 are used.
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
    pub additional_info: Option<TransferIntrabankRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferIntrabankRequest, "bca", "17", Request, {
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

/// Response of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).
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

message!(TransferIntrabankResponse, "bca", "17", Response, {
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

/// Request of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).
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
    /// Mandatory, value of at most 13 digits and 2 decimals.
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
    /// Mandatory, at most 8 characters.
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
    /// Mandatory, exactly 10 characters.
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
    /// Mandatory.
    pub additional_info: Option<TransferInterbankRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankRequest, "bca", "18", Request, {
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

/// Response of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).
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
    /// Mandatory on success, at most 64 characters; yymmdd (6), 02, sequence (6).
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
    pub additional_info: Option<TransferInterbankResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferInterbankResponse, "bca", "18", Response, {
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

/// Request of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).
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
    /// Mandatory, at most 100 characters; marked N, and "Mandatory in BCA".
    pub beneficiary_address: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 8 characters.
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

message!(TransferRtgsRequest, "bca", "22", Request, {
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

/// Response of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).
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
    /// Optional, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Optional, at most 34 characters.
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
    /// Optional, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters; observed: 5 characters that begin with a bracket.
    pub trace_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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

message!(TransferRtgsResponse, "bca", "22", Response, {
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

/// Request of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).
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
    /// Mandatory, at most 100 characters; marked N, and "Mandatory in BCA".
    pub beneficiary_address: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 8 characters.
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

message!(TransferSknRequest, "bca", "23", Request, {
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

/// Response of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).
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
    /// Optional, at most 100 characters.
    pub beneficiary_account_name: Option<String>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Optional, at most 34 characters.
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
    /// Optional, at most 19 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters; observed: 5 characters that begin with a bracket.
    pub trace_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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

message!(TransferSknResponse, "bca", "23", Response, {
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

/// Request of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).
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
    /// Mandatory, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction.
    pub service_code: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
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

message!(TransferStatusRequest, "bca", "36", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    transaction_date: "transactionDate",
    amount: "amount",
    additional_info: "additionalInfo",
});

/// Response of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).
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
    /// Conditional, at most 64 characters; only when the original succeeded, else "".
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

message!(TransferStatusResponse, "bca", "36", Response, {
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

/// Request of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).
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
    pub additional_info: Option<TransferSknNotifyRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferSknNotifyRequest, "bca", "75", Request, {
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

/// Response of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).
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

message!(TransferSknNotifyResponse, "bca", "75", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
});

/// Request of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).
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
    pub additional_info: Option<TransferSknNotifyRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferRtgsNotifyRequest, "bca", "76", Request, {
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

/// Response of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).
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

message!(TransferRtgsNotifyResponse, "bca", "76", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryExternalRequestAdditionalInfo {
    /// Which network is asked. *Jaringan yang dipakai untuk inquiry.*
    ///
    /// Mandatory, at most 1 character; 1 switcher, 2 BI-FAST.
    pub inquiry_service: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Conditional, at most 10 characters.
    pub source_account_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Conditional, value of at most 13 digits and 2 decimals.
    pub amount: Option<Money>,
    /// What the transfer is for. *Kode tujuan transfer.*
    ///
    /// Conditional, at most 5 characters, one of 01, 02, 03, 99.
    pub purpose_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountInquiryExternalRequestAdditionalInfo {
    inquiry_service: "inquiryService",
    source_account_no: "sourceAccountNo",
    amount: "amount",
    purpose_code: "purposeCode",
});

/// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
#[derive(Clone, Default, PartialEq)]
pub struct OriginatorInfo {
    /// Account number of the real sender. *Nomor rekening pengirim asal.*
    ///
    /// Optional, at most 34 characters.
    pub originator_customer_no: Option<String>,
    /// Name of the real sender. *Nama pengirim asal.*
    ///
    /// Optional, at most 100 characters.
    pub originator_customer_name: Option<String>,
    /// Bank of the real sender. *Kode bank pengirim asal.*
    ///
    /// Optional, at most 11 characters.
    pub originator_bank_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OriginatorInfo {
    originator_customer_no: "originatorCustomerNo",
    originator_customer_name: "originatorCustomerName",
    originator_bank_code: "originatorBankCode",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferIntrabankRequestAdditionalInfo {
    /// Economic activity behind the transfer. *Kegiatan ekonomi transaksi.*
    ///
    /// Conditional, at most 60 characters; when the beneficiary is a foreign citizen.
    pub economic_activity: Option<String>,
    /// What the transfer is for. *Tujuan transaksi.*
    ///
    /// Conditional, at most 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD.
    pub transaction_purpose: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferIntrabankRequestAdditionalInfo {
    economic_activity: "economicActivity",
    transaction_purpose: "transactionPurpose",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankRequestAdditionalInfo {
    /// Which network carries the transfer. *Jaringan transfer.*
    ///
    /// Mandatory, at most 1 character; 1 switcher, 2 BI-FAST.
    pub transfer_type: Option<String>,
    /// What the transfer is for. *Kode tujuan transfer.*
    ///
    /// Conditional, at most 5 characters.
    pub purpose_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferInterbankRequestAdditionalInfo {
    transfer_type: "transferType",
    purpose_code: "purposeCode",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankResponseAdditionalInfo {
    /// Reference of the transfer in BI-FAST. *Nomor referensi BI-FAST.*
    ///
    /// Conditional, at most 18 characters.
    pub bifast_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferInterbankResponseAdditionalInfo {
    bifast_id: "bifastId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferSknNotifyRequestAdditionalInfo {
    /// Why it was rejected, in Indonesian. *Alasan penolakan dalam bahasa Indonesia.*
    ///
    /// Optional, at most 100 characters.
    pub reject_status_id: Option<String>,
    /// Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.*
    ///
    /// Optional, at most 100 characters.
    pub reject_status_en: Option<String>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 100 characters.
    pub trace_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferSknNotifyRequestAdditionalInfo {
    reject_status_id: "rejectStatusID",
    reject_status_en: "rejectStatusEN",
    trace_no: "traceNo",
});
