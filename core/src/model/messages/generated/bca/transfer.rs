// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Numeric, Object};

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
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Mandatory, at most 64 characters.
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
    /// Mandatory, exactly 10 characters.
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
    /// Optional, at most 3 characters.
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
    /// Mandatory, at most 7 characters.
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
    /// Mandatory, at most 64 characters.
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
    /// Mandatory, at most 8 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Name of the receiving bank. *Nama bank penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_bank_name: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
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
    /// Mandatory, at most 10 characters; 10 for BCA accounts.
    pub beneficiary_account_no: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
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
    /// Optional, at most 36 characters.
    pub remark: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 10 characters.
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
    /// Mandatory, at most 7 characters.
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
    /// Mandatory, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters, by the page of today at most 10 characters.
    pub beneficiary_account_no: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral.
    pub customer_reference: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 19 characters, by the page of today at most 10 characters; sample spells it sourceAccount.
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
    pub additional_info: Option<TransferIntrabankResponseAdditionalInfo>,
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
    /// Optional, at most 3 characters.
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
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters; yymmdd (6), 02, sequence (6).
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
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
    /// Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia.
    pub beneficiary_customer_residence: Option<String>,
    /// Kind of beneficiary. *Jenis nasabah penerima.*
    ///
    /// Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government.
    pub beneficiary_customer_type: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
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
    /// Mandatory, at most 7 characters.
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
    /// Kind of the receiving account. *Jenis rekening penerima.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub beneficiary_account_type: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 8 characters, by the page of today mandatory.
    pub beneficiary_bank_code: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
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
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
    /// Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia.
    pub beneficiary_customer_residence: Option<String>,
    /// Kind of beneficiary. *Jenis nasabah penerima.*
    ///
    /// Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government.
    pub beneficiary_customer_type: Option<String>,
    /// Email address of the beneficiary. *Alamat surel penerima.*
    ///
    /// Optional, at most 50 characters.
    pub beneficiary_email: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
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
    /// Mandatory, at most 10 characters.
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
    /// Mandatory, at most 7 characters.
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
    /// Optional, at most 64 characters, by the page of today mandatory.
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
    /// Optional, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Kind of the receiving account. *Jenis rekening penerima.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub beneficiary_account_type: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 8 characters, by the page of today mandatory.
    pub beneficiary_bank_code: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
    pub currency: Option<String>,
    /// The customer's own reference. *Nomor referensi nasabah.*
    ///
    /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
    pub customer_reference: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 19 characters, by the page of today at most 10 characters.
    pub source_account_no: Option<String>,
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    ///
    /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub originator_infos: Option<Vec<OriginatorInfo>>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Optional, at most 16 characters, by the page of today at most 5 characters; observed: 5 characters that begin with a bracket.
    pub trace_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// State of the transaction. *Status transaksi.*
    ///
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
    /// Mandatory, exactly 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction.
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
    /// Mandatory, at most 7 characters.
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
    /// Mandatory, exactly 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that receives the money. *Nomor rekening penerima.*
    ///
    /// Mandatory, at most 34 characters.
    pub beneficiary_account_no: Option<String>,
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Optional, at most 8 characters.
    pub beneficiary_bank_code: Option<String>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Optional, at most 3 characters.
    pub currency: Option<String>,
    /// Response code of the original transaction. *Kode respons transaksi asal.*
    ///
    /// Optional, at most 7 characters; Previous Response Code Transaction Status.
    pub previous_response_code: Option<String>,
    /// Reference number. *Nomor referensi.*
    ///
    /// Optional, at most 30 characters; reference number of the system.
    pub reference_number: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Mandatory, at most 10 characters.
    pub source_account_no: Option<String>,
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07).
    pub transaction_id: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
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
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// Mandatory.
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
    /// Mandatory, at most 7 characters.
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
    /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
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
    /// Code of the receiving bank. *Kode bank penerima.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// Mandatory.
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
    /// Mandatory, at most 7 characters.
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

/// Request of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).
///
/// *Permintaan Valas - transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct DealTransactionManualRateRequest {
    /// Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.*
    ///
    /// Mandatory, at most 17 characters, digits.
    pub source_deal_id: Option<String>,
    /// Kind of identity number: 1 account, 5 tax number. *Jenis nomor identitas: 1 rekening, 5 NPWP.*
    ///
    /// Mandatory, at most 1 character, one of 1, 5.
    pub identity_type_label: Option<String>,
    /// Identity number of the customer. *Nomor identitas nasabah.*
    ///
    /// Mandatory, at most 20 characters.
    pub identity_number: Option<String>,
    /// Amount in the first currency of the pair. *Jumlah dalam mata uang pertama dari pasangan.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals.
    pub amount1: Option<Numeric>,
    /// Amount in the second currency of the pair. *Jumlah dalam mata uang kedua dari pasangan.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals.
    pub amount2: Option<Numeric>,
    /// Exchange rate. *Kurs.*
    ///
    /// Mandatory, at most 11 digits and 4 decimals.
    pub fx_rate: Option<Numeric>,
    /// Debit or credit. *Debit atau kredit.*
    ///
    /// Mandatory, at most 1 character, one of B, S.
    pub transaction_type: Option<String>,
    /// Code of what the deal is for. *Kode tujuan transaksi.*
    ///
    /// Mandatory, at most 2 characters.
    pub deal_purpose_id: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Mandatory, at most 50 characters.
    pub customer_name: Option<String>,
    /// Code of the branch. *Kode cabang.*
    ///
    /// Mandatory, at most 4 characters.
    pub branch_code: Option<Numeric>,
    /// Pair of currencies. *Pasangan mata uang.*
    ///
    /// Mandatory, at most 7 characters.
    pub currency_pair: Option<String>,
    /// Code of the underlying document. *Kode dokumen pendukung.*
    ///
    /// Mandatory, at most 3 characters.
    pub document_code_id: Option<String>,
    /// Description of the underlying document. *Keterangan dokumen pendukung.*
    ///
    /// Optional, at most 100 characters.
    pub document_description: Option<String>,
    /// Tax number. *Nomor pokok wajib pajak.*
    ///
    /// Optional, at most 15 characters.
    pub npwp: Option<String>,
    /// Short name of the counterparty. *Nama singkat pihak lawan.*
    ///
    /// Mandatory, at most 10 characters.
    pub counterparty_short_name: Option<String>,
    /// Kind of deal. *Jenis transaksi valas.*
    ///
    /// Mandatory, at most 7 characters.
    pub typology: Option<String>,
    /// Short name of the user. *Nama singkat pengguna.*
    ///
    /// Mandatory, at most 20 characters.
    pub user_short_name: Option<String>,
    /// Time of the trade. *Waktu transaksi.*
    ///
    /// Mandatory, at most 6 characters; hhmmss.
    pub trade_time: Option<String>,
    /// Date of the trade. *Tanggal transaksi.*
    ///
    /// Mandatory, at most 8 characters.
    pub trade_date: Option<String>,
    /// Date on which the deal is settled. *Tanggal jatuh tempo.*
    ///
    /// Mandatory, at most 8 characters.
    pub maturity_date: Option<String>,
    /// Whether the disclaimer was accepted. *Persetujuan atas pernyataan.*
    ///
    /// Mandatory, at most 1 character, one of Y, N.
    pub disclaimer: Option<String>,
    /// Whether it is a settlement in local currencies. *Penyelesaian dalam mata uang lokal atau bukan.*
    ///
    /// Mandatory, at most 2 characters, one of 00, 01.
    pub special_transaction: Option<String>,
    /// Whether there are underlying documents. *Ada atau tidaknya dokumen pendukung.*
    ///
    /// Mandatory, at most 1 character, one of Y, N.
    pub document_flag: Option<String>,
    /// Underlying documents. *Dokumen pendukung.*
    ///
    /// Optional.
    pub underlying_documents: Option<Vec<UnderlyingDocument>>,
    /// Account that is debited. *Rekening yang didebit.*
    ///
    /// Mandatory, at most 10 characters.
    pub source_account: Option<String>,
    /// Account that is credited. *Rekening yang dikredit.*
    ///
    /// Mandatory, at most 10 characters.
    pub destination_account: Option<String>,
    /// Customer number at the bank. *Nomor nasabah di bank.*
    ///
    /// Mandatory, at most 11 characters, digits.
    pub cin: Option<String>,
    /// Automatic or manual settlement. *Penyelesaian otomatis atau manual.*
    ///
    /// Mandatory, at most 1 character, one of A, M.
    pub settlement_option: Option<String>,
    /// Margin in rupiah. *Margin dalam rupiah.*
    ///
    /// Optional.
    pub equivalent_margin_amount_idr: Option<Numeric>,
    /// Currency of the margin. *Mata uang margin.*
    ///
    /// Optional.
    pub equivalent_margin_currency: Option<Numeric>,
    /// Contact at the customer. *Kontak pada nasabah.*
    ///
    /// Optional, at most 50 characters.
    pub customer_pic: Option<String>,
    /// Type of market risk. *Jenis risiko pasar.*
    ///
    /// Optional, at most 50 characters.
    pub mrr_type: Option<String>,
    /// Currency of the risk. *Mata uang risiko.*
    ///
    /// Optional, at most 50 characters.
    pub risk_currency: Option<String>,
    /// Amount of the risk. *Jumlah risiko.*
    ///
    /// Optional.
    pub risk_amount: Option<Numeric>,
    /// Action at the source. *Tindakan pada sumber.*
    ///
    /// Optional, at most 50 characters.
    pub source_action: Option<String>,
    /// Reason of the event. *Alasan kejadian.*
    ///
    /// Optional, at most 500 characters.
    pub event_reason: Option<String>,
    /// Deal on which the fixing depends. *Transaksi induk penetapan kurs.*
    ///
    /// Optional, at most 50 characters.
    pub fixing_parent: Option<String>,
    /// Status of the deal. *Status transaksi.*
    ///
    /// Optional, at most 20 characters.
    pub deal_status: Option<String>,
    /// Currency that is traded. *Mata uang yang diperdagangkan.*
    ///
    /// Mandatory, at most 50 characters.
    pub traded_currency: Option<String>,
    /// Reference spot rate. *Kurs spot acuan.*
    ///
    /// Mandatory.
    pub ref_spot: Option<Numeric>,
    /// Net spot rate. *Kurs spot bersih.*
    ///
    /// Mandatory.
    pub net_spot: Option<Numeric>,
    /// Forward points. *Poin forward.*
    ///
    /// Mandatory.
    pub forward: Option<Numeric>,
    /// Customer's swap, near leg. *Swap nasabah, kaki dekat.*
    ///
    /// Mandatory.
    pub client_swap_near_leg: Option<Numeric>,
    /// Internal swap, far leg. *Swap internal, kaki jauh.*
    ///
    /// Mandatory; printed twice; by its description the first is internalSwapNearLeg.
    pub internal_swap_far_leg: Option<Numeric>,
    /// Customer's swap, far leg. *Swap nasabah, kaki jauh.*
    ///
    /// Mandatory.
    pub client_swap_far_leg: Option<Numeric>,
    /// Whether several deals are one. *Gabungan beberapa transaksi atau bukan.*
    ///
    /// Mandatory, at most 1 character.
    pub is_aggregate: Option<String>,
    /// Date and time of the entry. *Tanggal dan waktu pencatatan.*
    ///
    /// Mandatory, at most 15 characters.
    pub capture_date: Option<String>,
    /// First amount of the second leg. *Jumlah pertama kaki kedua.*
    ///
    /// Optional.
    pub amount1_leg2: Option<Numeric>,
    /// Second amount of the second leg. *Jumlah kedua kaki kedua.*
    ///
    /// Optional.
    pub amount2_leg2: Option<Numeric>,
    /// Rate of the second leg. *Kurs kaki kedua.*
    ///
    /// Optional.
    pub rate2_leg2: Option<Numeric>,
    /// Code of the transaction. *Kode transaksi.*
    ///
    /// Mandatory, at most 3 characters.
    pub transaction_code: Option<String>,
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 8 characters.
    pub user_id: Option<String>,
    /// ID of the machine. *ID mesin.*
    ///
    /// Mandatory, at most 5 characters.
    pub wsid: Option<String>,
    /// Comments. *Komentar.*
    ///
    /// Optional, at most 36 characters.
    pub comments: Option<String>,
    /// Amount that was entered. *Jumlah yang dicatat.*
    ///
    /// Mandatory.
    pub captured_amount: Option<Numeric>,
    /// Value date. *Tanggal valuta.*
    ///
    /// Mandatory, at most 15 characters.
    pub value_date: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Mandatory, at most 4000 characters.
    pub session_id: Option<String>,
    /// More about the customer. *Data tambahan pelanggan.*
    ///
    /// Optional, at most 500 characters.
    pub additional_data: Option<String>,
    /// Kind of settlement. *Jenis penyelesaian.*
    ///
    /// Mandatory, at most 15 characters.
    pub settlement_type: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(DealTransactionManualRateRequest, "bca", "FX-deal", Request, {
    source_deal_id: "sourceDealId",
    identity_type_label: "identityTypeLabel",
    identity_number: "identityNumber",
    amount1: "amount1",
    amount2: "amount2",
    fx_rate: "fxRate",
    transaction_type: "transactionType",
    deal_purpose_id: "dealPurposeId",
    customer_name: "customerName",
    branch_code: "branchCode",
    currency_pair: "currencyPair",
    document_code_id: "documentCodeId",
    document_description: "documentDescription",
    npwp: "npwp",
    counterparty_short_name: "counterpartyShortName",
    typology: "Typology",
    user_short_name: "userShortName",
    trade_time: "tradeTime",
    trade_date: "tradeDate",
    maturity_date: "maturityDate",
    disclaimer: "Disclaimer",
    special_transaction: "specialTransaction",
    document_flag: "documentFlag",
    underlying_documents: "underlyingDocuments",
    source_account: "sourceAccount",
    destination_account: "destinationAccount",
    cin: "cin",
    settlement_option: "settlementOption",
    equivalent_margin_amount_idr: "equivalentMarginAmountIdr",
    equivalent_margin_currency: "equivalentMarginCurrency",
    customer_pic: "customerPic",
    mrr_type: "mrrType",
    risk_currency: "riskCurrency",
    risk_amount: "riskAmount",
    source_action: "sourceAction",
    event_reason: "eventReason",
    fixing_parent: "fixingParent",
    deal_status: "dealStatus",
    traded_currency: "tradedCurrency",
    ref_spot: "refSpot",
    net_spot: "netSpot",
    forward: "forward",
    client_swap_near_leg: "clientSwapNearLeg",
    internal_swap_far_leg: "internalSwapFarLeg",
    client_swap_far_leg: "clientSwapFarLeg",
    is_aggregate: "isAggregate",
    capture_date: "captureDate",
    amount1_leg2: "amount1Leg2",
    amount2_leg2: "amount2Leg2",
    rate2_leg2: "rate2Leg2",
    transaction_code: "transactionCode",
    user_id: "userId",
    wsid: "wsid",
    comments: "comments",
    captured_amount: "capturedAmount",
    value_date: "valueDate",
    session_id: "sessionId",
    additional_data: "additionalData",
    settlement_type: "settlementType",
});

/// Response of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).
///
/// *Respons Valas - transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct DealTransactionManualRateResponse {
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
    pub additional_info: Option<DealTransactionManualRateResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(DealTransactionManualRateResponse, "bca", "FX-deal", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).
///
/// *Permintaan Valas - info kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct InfoKursRequest {
    /// Kinds of rate. *Jenis kurs.*
    ///
    /// Mandatory.
    pub rate: Option<Vec<String>>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory.
    pub currency: Option<Vec<String>>,
    /// What the table does not have.
    pub others: Object,
}

message!(InfoKursRequest, "bca", "FX-info-kurs", Request, {
    rate: "rate",
    currency: "currency",
});

/// Response of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).
///
/// *Respons Valas - info kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct InfoKursResponse {
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
    pub additional_info: Option<InfoKursResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(InfoKursResponse, "bca", "FX-info-kurs", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).
///
/// *Permintaan Valas - status transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct InquiryDealRequest {
    /// Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.*
    ///
    /// Optional, at most 17 characters, digits.
    pub source_deal_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(InquiryDealRequest, "bca", "FX-inquiry-deal", Request, {
    source_deal_id: "sourceDealId",
});

/// Response of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).
///
/// *Respons Valas - status transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct InquiryDealResponse {
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
    pub additional_info: Option<InquiryDealResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(InquiryDealResponse, "bca", "FX-inquiry-deal", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).
///
/// *Permintaan Valas - kurs untuk transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct RateFxRequest {
    /// Customer number at the bank. *Nomor nasabah di bank.*
    ///
    /// Mandatory, exactly 11 characters, digits.
    pub cin: Option<String>,
    /// Pair of currencies. *Pasangan mata uang.*
    ///
    /// Mandatory, exactly 6 characters.
    pub currency_pair: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(RateFxRequest, "bca", "FX-rate", Request, {
    cin: "cin",
    currency_pair: "currencyPair",
});

/// Response of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).
///
/// *Respons Valas - kurs untuk transaksi.*
#[derive(Clone, Default, PartialEq)]
pub struct RateFxResponse {
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
    pub additional_info: Option<RateFxResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(RateFxResponse, "bca", "FX-rate", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInquiryExternalRequestAdditionalInfo {
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Conditional, exactly 10 characters.
    pub source_account_no: Option<String>,
    /// Which network is asked. *Jaringan yang dipakai untuk inquiry.*
    ///
    /// Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST.
    pub inquiry_service: Option<String>,
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
    source_account_no: "sourceAccountNo",
    inquiry_service: "inquiryService",
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
    /// Mandatory, at most 60 characters; when the beneficiary is a foreign citizen.
    pub economic_activity: Option<String>,
    /// What the transfer is for. *Tujuan transaksi.*
    ///
    /// Mandatory, exactly 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD.
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
pub struct TransferIntrabankResponseAdditionalInfo {
    /// Economic activity behind the transfer. *Kegiatan ekonomi transaksi.*
    ///
    /// Mandatory, at most 60 characters.
    pub economic_activity: Option<String>,
    /// What the transfer is for. *Tujuan transaksi.*
    ///
    /// Mandatory, exactly 2 characters.
    pub transaction_purpose: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferIntrabankResponseAdditionalInfo {
    economic_activity: "economicActivity",
    transaction_purpose: "transactionPurpose",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferInterbankRequestAdditionalInfo {
    /// Which network carries the transfer. *Jaringan transfer.*
    ///
    /// Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST.
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
    /// Conditional, at most 18 characters, by the page of today of fixed length.
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
    /// Mandatory, at most 100 characters.
    pub reject_status_id: Option<String>,
    /// Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.*
    ///
    /// Mandatory, at most 100 characters.
    pub reject_status_en: Option<String>,
    /// Trace number. *Nomor pelacakan.*
    ///
    /// Mandatory, at most 100 characters.
    pub trace_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferSknNotifyRequestAdditionalInfo {
    reject_status_id: "rejectStatusID",
    reject_status_en: "rejectStatusEN",
    trace_no: "traceNo",
});

/// Underlying documents. *Dokumen pendukung.*
#[derive(Clone, Default, PartialEq)]
pub struct UnderlyingDocument {
    /// Underlying documents. *Dokumen pendukung.*
    ///
    /// Optional.
    pub underlying_documents: Option<UnderlyingDocuments>,
    /// Amount that the document covers. *Jumlah yang dicakup dokumen.*
    ///
    /// Optional.
    pub link_amount: Option<Numeric>,
    /// What the table does not have.
    pub others: Object,
}

structure!(UnderlyingDocument {
    underlying_documents: "underlyingDocuments",
    link_amount: "linkAmount",
});

/// Underlying documents. *Dokumen pendukung.*
#[derive(Clone, Default, PartialEq)]
pub struct UnderlyingDocuments {
    /// Number of the document in the system. *Nomor dokumen dalam sistem.*
    ///
    /// Optional.
    pub id: Option<Numeric>,
    /// Number of the document. *Nomor dokumen.*
    ///
    /// Optional, at most 20 characters.
    pub document_number: Option<String>,
    /// Number of the institution. *Nomor institusi.*
    ///
    /// Optional, at most 30 characters.
    pub institution_number: Option<String>,
    /// Date of the document. *Tanggal dokumen.*
    ///
    /// Optional, at most 8 characters.
    pub document_date: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(UnderlyingDocuments {
    id: "Id",
    document_number: "documentNumber",
    institution_number: "institutionNumber",
    document_date: "documentDate",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct DealTransactionManualRateResponseAdditionalInfo {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, at most 20 characters.
    pub request_id: Option<String>,
    /// The entries. *Rincian mutasi.*
    ///
    /// Optional.
    pub data: Option<DealTransactionManualRateResponseData>,
    /// What the table does not have.
    pub others: Object,
}

structure!(DealTransactionManualRateResponseAdditionalInfo {
    request_id: "requestId",
    data: "data",
});

/// The entries. *Rincian mutasi.*
#[derive(Clone, Default, PartialEq)]
pub struct DealTransactionManualRateResponseData {
    /// Number of the deal at the bank. *Nomor transaksi di bank.*
    ///
    /// Mandatory; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling.
    pub mss_id: Option<String>,
    /// Text for the customer. *Pesan untuk pelanggan.*
    ///
    /// Mandatory.
    pub message: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory.
    pub status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(DealTransactionManualRateResponseData {
    mss_id: "mssId",
    message: "message",
    status: "Status",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct InfoKursResponseAdditionalInfo {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, exactly 36 characters.
    pub request_id: Option<String>,
    /// The entries. *Rincian mutasi.*
    ///
    /// Mandatory.
    pub data: Option<InfoKursResponseData>,
    /// What the table does not have.
    pub others: Object,
}

structure!(InfoKursResponseAdditionalInfo {
    request_id: "requestId",
    data: "data",
});

/// The entries. *Rincian mutasi.*
#[derive(Clone, Default, PartialEq)]
pub struct InfoKursResponseData {
    /// Rates by kind. *Kurs menurut jenis.*
    ///
    /// Mandatory.
    pub rates: Option<Vec<Rate>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(InfoKursResponseData {
    rates: "rates",
});

/// Rates by kind. *Kurs menurut jenis.*
#[derive(Clone, Default, PartialEq)]
pub struct Rate {
    /// Kinds of rate. *Jenis kurs.*
    ///
    /// Mandatory, at most 10 characters.
    pub rate: Option<String>,
    /// The rates. *Rincian kurs.*
    ///
    /// Mandatory.
    pub rate_detail: Option<Vec<RateDetail>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Rate {
    rate: "rate",
    rate_detail: "rateDetail",
});

/// The rates. *Rincian kurs.*
#[derive(Clone, Default, PartialEq)]
pub struct RateDetail {
    /// Middle rate. *Kurs tengah.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals.
    pub mid: Option<Numeric>,
    /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
    ///
    /// Mandatory, exactly 6 characters.
    pub currency: Option<String>,
    /// Rate at which the bank buys. *Kurs beli.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals.
    pub buy: Option<Numeric>,
    /// Rate at which the bank sells. *Kurs jual.*
    ///
    /// Mandatory, at most 13 digits and 2 decimals.
    pub sell: Option<Numeric>,
    /// When the rate was changed last. *Waktu perubahan kurs terakhir.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub last_update: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(RateDetail {
    mid: "mid",
    currency: "currency",
    buy: "buy",
    sell: "sell",
    last_update: "lastUpdate",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct InquiryDealResponseAdditionalInfo {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, exactly 16 characters.
    pub request_id: Option<String>,
    /// The entries. *Rincian mutasi.*
    ///
    /// Optional.
    pub data: Option<InquiryDealResponseData>,
    /// What the table does not have.
    pub others: Object,
}

structure!(InquiryDealResponseAdditionalInfo {
    request_id: "requestId",
    data: "data",
});

/// The entries. *Rincian mutasi.*
#[derive(Clone, Default, PartialEq)]
pub struct InquiryDealResponseData {
    /// Number of the deal at the bank. *Nomor transaksi di bank.*
    ///
    /// Mandatory, exactly 21 characters; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling.
    pub mss_id: Option<Numeric>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 100 characters.
    pub status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(InquiryDealResponseData {
    mss_id: "mssId",
    status: "status",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct RateFxResponseAdditionalInfo {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, exactly 16 characters.
    pub request_id: Option<String>,
    /// The entries. *Rincian mutasi.*
    ///
    /// Optional.
    pub data: Option<RateFxResponseData>,
    /// What the table does not have.
    pub others: Object,
}

structure!(RateFxResponseAdditionalInfo {
    request_id: "requestId",
    data: "data",
});

/// The entries. *Rincian mutasi.*
#[derive(Clone, Default, PartialEq)]
pub struct RateFxResponseData {
    /// Pair of currencies. *Pasangan mata uang.*
    ///
    /// Mandatory, exactly 6 characters.
    pub currency_pair: Option<String>,
    /// Rate at which the bank buys. *Kurs beli.*
    ///
    /// Mandatory, at most 7 digits and 4 decimals.
    pub buy: Option<Numeric>,
    /// Rate at which the bank sells. *Kurs jual.*
    ///
    /// Mandatory, at most 7 digits and 4 decimals.
    pub sell: Option<Numeric>,
    /// Until when the rate holds. *Batas berlaku kurs.*
    ///
    /// Mandatory, at most 19 characters.
    pub session_expired_time: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Mandatory, at most 512 characters.
    pub session_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(RateFxResponseData {
    currency_pair: "currencyPair",
    buy: "buy",
    sell: "sell",
    session_expired_time: "sessionExpiredTime",
    session_id: "sessionId",
});
