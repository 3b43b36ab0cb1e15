// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Numeric, Object};

message! {
    /// Request of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).
    ///
    /// *Permintaan Inquiry rekening internal.*
    AccountInquiryInternalRequest, "bca", "15", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters, digits; the intrabank transfer that follows must use it again.
        partner_reference_no: String = "partnerReferenceNo",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, exactly 10 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).
    ///
    /// *Respons Inquiry rekening internal.*
    AccountInquiryInternalResponse, "bca", "15", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, exactly 10 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// State of the receiving account. *Status rekening penerima.*
        ///
        /// Optional, at most 16 characters.
        beneficiary_account_status: String = "beneficiaryAccountStatus",
        /// Kind of the receiving account. *Jenis rekening penerima.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        beneficiary_account_type: String = "beneficiaryAccountType",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).
    ///
    /// *Permintaan Inquiry rekening eksternal.*
    AccountInquiryExternalRequest, "bca", "16", Request {
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters; SWIFT or 3 digits.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters; switcher up to 28.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: AccountInquiryExternalRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).
    ///
    /// *Respons Inquiry rekening eksternal.*
    AccountInquiryExternalResponse, "bca", "16", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).
    ///
    /// *Permintaan Transfer dalam bank.*
    TransferIntrabankRequest, "bca", "17", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 10 characters; 10 for BCA accounts.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Email address of the beneficiary. *Alamat surel penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_email: String = "beneficiaryEmail",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
        fee_type: String = "feeType",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 36 characters.
        remark: String = "remark",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 10 characters.
        source_account_no: String = "sourceAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: TransferIntrabankRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).
    ///
    /// *Respons Transfer dalam bank.*
    TransferIntrabankResponse, "bca", "17", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters, by the page of today at most 10 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral.
        customer_reference: String = "customerReference",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters, by the page of today at most 10 characters; sample spells it sourceAccount.
        source_account_no: String = "sourceAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: TransferIntrabankResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).
    ///
    /// *Permintaan Transfer antarbank.*
    TransferInterbankRequest, "bca", "18", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Address of the beneficiary. *Alamat penerima.*
        ///
        /// Optional, at most 100 characters.
        beneficiary_address: String = "beneficiaryAddress",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Email address of the beneficiary. *Alamat surel penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_email: String = "beneficiaryEmail",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, exactly 10 characters.
        source_account_no: String = "sourceAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
        fee_type: String = "feeType",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: TransferInterbankRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).
    ///
    /// *Respons Transfer antarbank.*
    TransferInterbankResponse, "bca", "18", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Conditional, at most 64 characters; yymmdd (6), 02, sequence (6).
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters.
        trace_no: String = "traceNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: TransferInterbankResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).
    ///
    /// *Permintaan Transfer RTGS.*
    TransferRtgsRequest, "bca", "22", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Address of the beneficiary. *Alamat penerima.*
        ///
        /// Mandatory, at most 100 characters; marked N, and "Mandatory in BCA".
        beneficiary_address: String = "beneficiaryAddress",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
        ///
        /// Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia.
        beneficiary_customer_residence: String = "beneficiaryCustomerResidence",
        /// Kind of beneficiary. *Jenis nasabah penerima.*
        ///
        /// Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government.
        beneficiary_customer_type: String = "beneficiaryCustomerType",
        /// Email address of the beneficiary. *Alamat surel penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_email: String = "beneficiaryEmail",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA.
        fee_type: String = "feeType",
        /// Postal code of the sender. *Kode pos pengirim.*
        ///
        /// Optional, at most 10 characters; Sender City (kodepos).
        kodepos: String = "kodepos",
        /// Telephone number of the beneficiary. *Nomor telepon penerima.*
        ///
        /// Optional, at most 20 characters.
        receiver_phone: String = "receiverPhone",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 50 characters.
        remark: String = "remark",
        /// Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
        ///
        /// Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia.
        sender_customer_residence: String = "senderCustomerResidence",
        /// Kind of sender. *Jenis nasabah pengirim.*
        ///
        /// Optional, at most 1 character; 1=individual, 2=corporation, 3=government.
        sender_customer_type: String = "senderCustomerType",
        /// Telephone number of the sender. *Nomor telepon pengirim.*
        ///
        /// Optional, at most 20 characters; Source Customer Phone.
        sender_phone: String = "senderPhone",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).
    ///
    /// *Respons Transfer RTGS.*
    TransferRtgsResponse, "bca", "22", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Kind of the receiving account. *Jenis rekening penerima.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        beneficiary_account_type: String = "beneficiaryAccountType",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 8 characters, by the page of today mandatory.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters; observed: 5 characters that begin with a bracket.
        trace_no: String = "traceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        transaction_status: String = "transactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).
    ///
    /// *Permintaan Transfer SKNBI.*
    TransferSknRequest, "bca", "23", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Address of the beneficiary. *Alamat penerima.*
        ///
        /// Mandatory, at most 100 characters; marked N, and "Mandatory in BCA".
        beneficiary_address: String = "beneficiaryAddress",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
        ///
        /// Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia.
        beneficiary_customer_residence: String = "beneficiaryCustomerResidence",
        /// Kind of beneficiary. *Jenis nasabah penerima.*
        ///
        /// Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government.
        beneficiary_customer_type: String = "beneficiaryCustomerType",
        /// Email address of the beneficiary. *Alamat surel penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_email: String = "beneficiaryEmail",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA.
        fee_type: String = "feeType",
        /// Postal code of the sender. *Kode pos pengirim.*
        ///
        /// Optional, at most 10 characters; Sender City (kodepos).
        kodepos: String = "kodepos",
        /// Telephone number of the beneficiary. *Nomor telepon penerima.*
        ///
        /// Optional, at most 20 characters.
        receiver_phone: String = "receiverPhone",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 50 characters.
        remark: String = "remark",
        /// Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
        ///
        /// Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia.
        sender_customer_residence: String = "senderCustomerResidence",
        /// Kind of sender. *Jenis nasabah pengirim.*
        ///
        /// Optional, at most 1 character; 1=individual, 2=corporation, 3=government.
        sender_customer_type: String = "senderCustomerType",
        /// Telephone number of the sender. *Nomor telepon pengirim.*
        ///
        /// Optional, at most 20 characters; Source Customer Phone.
        sender_phone: String = "senderPhone",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 10 characters.
        source_account_no: String = "sourceAccountNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).
    ///
    /// *Respons Transfer SKNBI.*
    TransferSknResponse, "bca", "23", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters, by the page of today mandatory.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Optional, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Kind of the receiving account. *Jenis rekening penerima.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        beneficiary_account_type: String = "beneficiaryAccountType",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 8 characters, by the page of today mandatory.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 19 characters, by the page of today at most 10 characters.
        source_account_no: String = "sourceAccountNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters, by the page of today at most 5 characters; observed: 5 characters that begin with a bracket.
        trace_no: String = "traceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        transaction_status: String = "transactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).
    ///
    /// *Permintaan Inquiry status transaksi transfer (bank).*
    TransferStatusRequest, "bca", "36", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Mandatory, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, exactly 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction.
        service_code: String = "serviceCode",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; 31 days back at most; not checked, since no code for an older one is published.
        transaction_date: String = "transactionDate",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).
    ///
    /// *Respons Inquiry status transaksi transfer (bank).*
    TransferStatusResponse, "bca", "36", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters; only when the original succeeded, else "".
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, exactly 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// Response code of the original transaction. *Kode respons transaksi asal.*
        ///
        /// Optional, at most 7 characters; Previous Response Code Transaction Status.
        previous_response_code: String = "previousResponseCode",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, at most 30 characters; reference number of the system.
        reference_number: String = "referenceNumber",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 10 characters.
        source_account_no: String = "sourceAccountNo",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07).
        transaction_id: String = "transactionId",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).
    ///
    /// *Permintaan Notifikasi SKNBI.*
    TransferSknNotifyRequest, "bca", "75", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 19 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: TransferSknNotifyRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).
    ///
    /// *Respons Notifikasi SKNBI.*
    TransferSknNotifyResponse, "bca", "75", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
    }
}

message! {
    /// Request of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).
    ///
    /// *Permintaan Notifikasi RTGS.*
    TransferRtgsNotifyRequest, "bca", "76", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 19 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 8 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: TransferSknNotifyRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).
    ///
    /// *Respons Notifikasi RTGS.*
    TransferRtgsNotifyResponse, "bca", "76", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
    }
}

message! {
    /// Request of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).
    ///
    /// *Permintaan Valas - transaksi.*
    DealTransactionManualRateRequest, "bca", "FX-deal", Request {
        /// Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.*
        ///
        /// Mandatory, at most 17 characters, digits.
        source_deal_id: String = "sourceDealId",
        /// Kind of identity number: 1 account, 5 tax number. *Jenis nomor identitas: 1 rekening, 5 NPWP.*
        ///
        /// Mandatory, at most 1 character, one of 1, 5.
        identity_type_label: String = "identityTypeLabel",
        /// Identity number of the customer. *Nomor identitas nasabah.*
        ///
        /// Mandatory, at most 20 characters.
        identity_number: String = "identityNumber",
        /// Amount in the first currency of the pair. *Jumlah dalam mata uang pertama dari pasangan.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount1: Numeric = "amount1",
        /// Amount in the second currency of the pair. *Jumlah dalam mata uang kedua dari pasangan.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        amount2: Numeric = "amount2",
        /// Exchange rate. *Kurs.*
        ///
        /// Mandatory, at most 11 digits and 4 decimals.
        fx_rate: Numeric = "fxRate",
        /// Debit or credit. *Debit atau kredit.*
        ///
        /// Mandatory, at most 1 character, one of B, S.
        transaction_type: String = "transactionType",
        /// Code of what the deal is for. *Kode tujuan transaksi.*
        ///
        /// Mandatory, at most 2 characters.
        deal_purpose_id: String = "dealPurposeId",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Mandatory, at most 50 characters.
        customer_name: String = "customerName",
        /// Code of the branch. *Kode cabang.*
        ///
        /// Mandatory, at most 4 characters.
        branch_code: Numeric = "branchCode",
        /// Pair of currencies. *Pasangan mata uang.*
        ///
        /// Mandatory, at most 7 characters.
        currency_pair: String = "currencyPair",
        /// Code of the underlying document. *Kode dokumen pendukung.*
        ///
        /// Mandatory, at most 3 characters.
        document_code_id: String = "documentCodeId",
        /// Description of the underlying document. *Keterangan dokumen pendukung.*
        ///
        /// Optional, at most 100 characters.
        document_description: String = "documentDescription",
        /// Tax number. *Nomor pokok wajib pajak.*
        ///
        /// Optional, at most 15 characters.
        npwp: String = "npwp",
        /// Short name of the counterparty. *Nama singkat pihak lawan.*
        ///
        /// Mandatory, at most 10 characters.
        counterparty_short_name: String = "counterpartyShortName",
        /// Kind of deal. *Jenis transaksi valas.*
        ///
        /// Mandatory, at most 7 characters.
        typology: String = "Typology",
        /// Short name of the user. *Nama singkat pengguna.*
        ///
        /// Mandatory, at most 20 characters.
        user_short_name: String = "userShortName",
        /// Time of the trade. *Waktu transaksi.*
        ///
        /// Mandatory, at most 6 characters; hhmmss.
        trade_time: String = "tradeTime",
        /// Date of the trade. *Tanggal transaksi.*
        ///
        /// Mandatory, at most 8 characters.
        trade_date: String = "tradeDate",
        /// Date on which the deal is settled. *Tanggal jatuh tempo.*
        ///
        /// Mandatory, at most 8 characters.
        maturity_date: String = "maturityDate",
        /// Whether the disclaimer was accepted. *Persetujuan atas pernyataan.*
        ///
        /// Mandatory, at most 1 character, one of Y, N.
        disclaimer: String = "Disclaimer",
        /// Whether it is a settlement in local currencies. *Penyelesaian dalam mata uang lokal atau bukan.*
        ///
        /// Mandatory, at most 2 characters, one of 00, 01.
        special_transaction: String = "specialTransaction",
        /// Whether there are underlying documents. *Ada atau tidaknya dokumen pendukung.*
        ///
        /// Mandatory, at most 1 character, one of Y, N.
        document_flag: String = "documentFlag",
        /// Underlying documents. *Dokumen pendukung.*
        ///
        /// Optional.
        underlying_documents: Vec<UnderlyingDocument> = "underlyingDocuments",
        /// Account that is debited. *Rekening yang didebit.*
        ///
        /// Mandatory, at most 10 characters.
        source_account: String = "sourceAccount",
        /// Account that is credited. *Rekening yang dikredit.*
        ///
        /// Mandatory, at most 10 characters.
        destination_account: String = "destinationAccount",
        /// Customer number at the bank. *Nomor nasabah di bank.*
        ///
        /// Mandatory, at most 11 characters, digits.
        cin: String = "cin",
        /// Automatic or manual settlement. *Penyelesaian otomatis atau manual.*
        ///
        /// Mandatory, at most 1 character, one of A, M.
        settlement_option: String = "settlementOption",
        /// Margin in rupiah. *Margin dalam rupiah.*
        ///
        /// Optional.
        equivalent_margin_amount_idr: Numeric = "equivalentMarginAmountIdr",
        /// Currency of the margin. *Mata uang margin.*
        ///
        /// Optional.
        equivalent_margin_currency: Numeric = "equivalentMarginCurrency",
        /// Contact at the customer. *Kontak pada nasabah.*
        ///
        /// Optional, at most 50 characters.
        customer_pic: String = "customerPic",
        /// Type of market risk. *Jenis risiko pasar.*
        ///
        /// Optional, at most 50 characters.
        mrr_type: String = "mrrType",
        /// Currency of the risk. *Mata uang risiko.*
        ///
        /// Optional, at most 50 characters.
        risk_currency: String = "riskCurrency",
        /// Amount of the risk. *Jumlah risiko.*
        ///
        /// Optional.
        risk_amount: Numeric = "riskAmount",
        /// Action at the source. *Tindakan pada sumber.*
        ///
        /// Optional, at most 50 characters.
        source_action: String = "sourceAction",
        /// Reason of the event. *Alasan kejadian.*
        ///
        /// Optional, at most 500 characters.
        event_reason: String = "eventReason",
        /// Deal on which the fixing depends. *Transaksi induk penetapan kurs.*
        ///
        /// Optional, at most 50 characters.
        fixing_parent: String = "fixingParent",
        /// Status of the deal. *Status transaksi.*
        ///
        /// Optional, at most 20 characters.
        deal_status: String = "dealStatus",
        /// Currency that is traded. *Mata uang yang diperdagangkan.*
        ///
        /// Mandatory, at most 50 characters.
        traded_currency: String = "tradedCurrency",
        /// Reference spot rate. *Kurs spot acuan.*
        ///
        /// Mandatory.
        ref_spot: Numeric = "refSpot",
        /// Net spot rate. *Kurs spot bersih.*
        ///
        /// Mandatory.
        net_spot: Numeric = "netSpot",
        /// Forward points. *Poin forward.*
        ///
        /// Mandatory.
        forward: Numeric = "forward",
        /// Customer's swap, near leg. *Swap nasabah, kaki dekat.*
        ///
        /// Mandatory.
        client_swap_near_leg: Numeric = "clientSwapNearLeg",
        /// Internal swap, far leg. *Swap internal, kaki jauh.*
        ///
        /// Mandatory; printed twice; by its description the first is internalSwapNearLeg.
        internal_swap_far_leg: Numeric = "internalSwapFarLeg",
        /// Customer's swap, far leg. *Swap nasabah, kaki jauh.*
        ///
        /// Mandatory.
        client_swap_far_leg: Numeric = "clientSwapFarLeg",
        /// Whether several deals are one. *Gabungan beberapa transaksi atau bukan.*
        ///
        /// Mandatory, at most 1 character.
        is_aggregate: String = "isAggregate",
        /// Date and time of the entry. *Tanggal dan waktu pencatatan.*
        ///
        /// Mandatory, at most 15 characters.
        capture_date: String = "captureDate",
        /// First amount of the second leg. *Jumlah pertama kaki kedua.*
        ///
        /// Optional.
        amount1_leg2: Numeric = "amount1Leg2",
        /// Second amount of the second leg. *Jumlah kedua kaki kedua.*
        ///
        /// Optional.
        amount2_leg2: Numeric = "amount2Leg2",
        /// Rate of the second leg. *Kurs kaki kedua.*
        ///
        /// Optional.
        rate2_leg2: Numeric = "rate2Leg2",
        /// Code of the transaction. *Kode transaksi.*
        ///
        /// Mandatory, at most 3 characters.
        transaction_code: String = "transactionCode",
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 8 characters.
        user_id: String = "userId",
        /// ID of the machine. *ID mesin.*
        ///
        /// Mandatory, at most 5 characters.
        wsid: String = "wsid",
        /// Comments. *Komentar.*
        ///
        /// Optional, at most 36 characters.
        comments: String = "comments",
        /// Amount that was entered. *Jumlah yang dicatat.*
        ///
        /// Mandatory.
        captured_amount: Numeric = "capturedAmount",
        /// Value date. *Tanggal valuta.*
        ///
        /// Mandatory, at most 15 characters.
        value_date: String = "valueDate",
        /// ID of the session. *ID sesi.*
        ///
        /// Mandatory, at most 4000 characters.
        session_id: String = "sessionId",
        /// More about the customer. *Data tambahan pelanggan.*
        ///
        /// Optional, at most 500 characters.
        additional_data: String = "additionalData",
        /// Kind of settlement. *Jenis penyelesaian.*
        ///
        /// Mandatory, at most 15 characters.
        settlement_type: String = "settlementType",
    }
}

message! {
    /// Response of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).
    ///
    /// *Respons Valas - transaksi.*
    DealTransactionManualRateResponse, "bca", "FX-deal", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: DealTransactionManualRateResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).
    ///
    /// *Permintaan Valas - info kurs.*
    InfoKursRequest, "bca", "FX-info-kurs", Request {
        /// Kinds of rate. *Jenis kurs.*
        ///
        /// Mandatory.
        rate: Vec<String> = "rate",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory.
        currency: Vec<String> = "currency",
    }
}

message! {
    /// Response of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).
    ///
    /// *Respons Valas - info kurs.*
    InfoKursResponse, "bca", "FX-info-kurs", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: InfoKursResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).
    ///
    /// *Permintaan Valas - status transaksi.*
    InquiryDealRequest, "bca", "FX-inquiry-deal", Request {
        /// Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.*
        ///
        /// Optional, at most 17 characters, digits.
        source_deal_id: String = "sourceDealId",
    }
}

message! {
    /// Response of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).
    ///
    /// *Respons Valas - status transaksi.*
    InquiryDealResponse, "bca", "FX-inquiry-deal", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: InquiryDealResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).
    ///
    /// *Permintaan Valas - kurs untuk transaksi.*
    RateFxRequest, "bca", "FX-rate", Request {
        /// Customer number at the bank. *Nomor nasabah di bank.*
        ///
        /// Mandatory, exactly 11 characters, digits.
        cin: String = "cin",
        /// Pair of currencies. *Pasangan mata uang.*
        ///
        /// Mandatory, exactly 6 characters.
        currency_pair: String = "currencyPair",
    }
}

message! {
    /// Response of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).
    ///
    /// *Respons Valas - kurs untuk transaksi.*
    RateFxResponse, "bca", "FX-rate", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: RateFxResponseAdditionalInfo = "additionalInfo",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    AccountInquiryExternalRequestAdditionalInfo {
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Conditional, exactly 10 characters.
        source_account_no: String = "sourceAccountNo",
        /// Which network is asked. *Jaringan yang dipakai untuk inquiry.*
        ///
        /// Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST.
        inquiry_service: String = "inquiryService",
        /// Amount. *Nominal.*
        ///
        /// Conditional, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// What the transfer is for. *Kode tujuan transfer.*
        ///
        /// Conditional, at most 5 characters, one of 01, 02, 03, 99.
        purpose_code: String = "purposeCode",
    }
}

structure! {
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    OriginatorInfo {
        /// Account number of the real sender. *Nomor rekening pengirim asal.*
        ///
        /// Optional, at most 34 characters.
        originator_customer_no: String = "originatorCustomerNo",
        /// Name of the real sender. *Nama pengirim asal.*
        ///
        /// Optional, at most 100 characters.
        originator_customer_name: String = "originatorCustomerName",
        /// Bank of the real sender. *Kode bank pengirim asal.*
        ///
        /// Optional, at most 11 characters.
        originator_bank_code: String = "originatorBankCode",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    TransferIntrabankRequestAdditionalInfo {
        /// Economic activity behind the transfer. *Kegiatan ekonomi transaksi.*
        ///
        /// Mandatory, at most 60 characters; when the beneficiary is a foreign citizen.
        economic_activity: String = "economicActivity",
        /// What the transfer is for. *Tujuan transaksi.*
        ///
        /// Mandatory, exactly 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD.
        transaction_purpose: String = "transactionPurpose",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    TransferIntrabankResponseAdditionalInfo {
        /// Economic activity behind the transfer. *Kegiatan ekonomi transaksi.*
        ///
        /// Mandatory, at most 60 characters.
        economic_activity: String = "economicActivity",
        /// What the transfer is for. *Tujuan transaksi.*
        ///
        /// Mandatory, exactly 2 characters.
        transaction_purpose: String = "transactionPurpose",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    TransferInterbankRequestAdditionalInfo {
        /// Which network carries the transfer. *Jaringan transfer.*
        ///
        /// Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST.
        transfer_type: String = "transferType",
        /// What the transfer is for. *Kode tujuan transfer.*
        ///
        /// Conditional, at most 5 characters.
        purpose_code: String = "purposeCode",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    TransferInterbankResponseAdditionalInfo {
        /// Reference of the transfer in BI-FAST. *Nomor referensi BI-FAST.*
        ///
        /// Conditional, at most 18 characters, by the page of today of fixed length.
        bifast_id: String = "bifastId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    TransferSknNotifyRequestAdditionalInfo {
        /// Why it was rejected, in Indonesian. *Alasan penolakan dalam bahasa Indonesia.*
        ///
        /// Mandatory, at most 100 characters.
        reject_status_id: String = "rejectStatusID",
        /// Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.*
        ///
        /// Mandatory, at most 100 characters.
        reject_status_en: String = "rejectStatusEN",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Mandatory, at most 100 characters.
        trace_no: String = "traceNo",
    }
}

structure! {
    /// Underlying documents. *Dokumen pendukung.*
    UnderlyingDocument {
        /// Underlying documents. *Dokumen pendukung.*
        ///
        /// Optional.
        underlying_documents: UnderlyingDocuments = "underlyingDocuments",
        /// Amount that the document covers. *Jumlah yang dicakup dokumen.*
        ///
        /// Optional.
        link_amount: Numeric = "linkAmount",
    }
}

structure! {
    /// Underlying documents. *Dokumen pendukung.*
    UnderlyingDocuments {
        /// Number of the document in the system. *Nomor dokumen dalam sistem.*
        ///
        /// Optional.
        id: Numeric = "Id",
        /// Number of the document. *Nomor dokumen.*
        ///
        /// Optional, at most 20 characters.
        document_number: String = "documentNumber",
        /// Number of the institution. *Nomor institusi.*
        ///
        /// Optional, at most 30 characters.
        institution_number: String = "institutionNumber",
        /// Date of the document. *Tanggal dokumen.*
        ///
        /// Optional, at most 8 characters.
        document_date: String = "documentDate",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    DealTransactionManualRateResponseAdditionalInfo {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, at most 20 characters.
        request_id: String = "requestId",
        /// The entries. *Rincian mutasi.*
        ///
        /// Optional.
        data: DealTransactionManualRateResponseData = "data",
    }
}

structure! {
    /// The entries. *Rincian mutasi.*
    DealTransactionManualRateResponseData {
        /// Number of the deal at the bank. *Nomor transaksi di bank.*
        ///
        /// Mandatory; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling.
        mss_id: String = "mssId",
        /// Text for the customer. *Pesan untuk pelanggan.*
        ///
        /// Mandatory.
        message: String = "message",
        /// State. *Status.*
        ///
        /// Mandatory.
        status: String = "Status",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    InfoKursResponseAdditionalInfo {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, exactly 36 characters.
        request_id: String = "requestId",
        /// The entries. *Rincian mutasi.*
        ///
        /// Mandatory.
        data: InfoKursResponseData = "data",
    }
}

structure! {
    /// The entries. *Rincian mutasi.*
    InfoKursResponseData {
        /// Rates by kind. *Kurs menurut jenis.*
        ///
        /// Mandatory.
        rates: Vec<Rate> = "rates",
    }
}

structure! {
    /// Rates by kind. *Kurs menurut jenis.*
    Rate {
        /// Kinds of rate. *Jenis kurs.*
        ///
        /// Mandatory, at most 10 characters.
        rate: String = "rate",
        /// The rates. *Rincian kurs.*
        ///
        /// Mandatory.
        rate_detail: Vec<RateDetail> = "rateDetail",
    }
}

structure! {
    /// The rates. *Rincian kurs.*
    RateDetail {
        /// Middle rate. *Kurs tengah.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        mid: Numeric = "mid",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Mandatory, exactly 6 characters.
        currency: String = "currency",
        /// Rate at which the bank buys. *Kurs beli.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        buy: Numeric = "buy",
        /// Rate at which the bank sells. *Kurs jual.*
        ///
        /// Mandatory, at most 13 digits and 2 decimals.
        sell: Numeric = "sell",
        /// When the rate was changed last. *Waktu perubahan kurs terakhir.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        last_update: String = "lastUpdate",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    InquiryDealResponseAdditionalInfo {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, exactly 16 characters.
        request_id: String = "requestId",
        /// The entries. *Rincian mutasi.*
        ///
        /// Optional.
        data: InquiryDealResponseData = "data",
    }
}

structure! {
    /// The entries. *Rincian mutasi.*
    InquiryDealResponseData {
        /// Number of the deal at the bank. *Nomor transaksi di bank.*
        ///
        /// Mandatory, exactly 21 characters; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling.
        mss_id: Numeric = "mssId",
        /// State. *Status.*
        ///
        /// Mandatory, at most 100 characters.
        status: String = "status",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    RateFxResponseAdditionalInfo {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, exactly 16 characters.
        request_id: String = "requestId",
        /// The entries. *Rincian mutasi.*
        ///
        /// Optional.
        data: RateFxResponseData = "data",
    }
}

structure! {
    /// The entries. *Rincian mutasi.*
    RateFxResponseData {
        /// Pair of currencies. *Pasangan mata uang.*
        ///
        /// Mandatory, exactly 6 characters.
        currency_pair: String = "currencyPair",
        /// Rate at which the bank buys. *Kurs beli.*
        ///
        /// Mandatory, at most 7 digits and 4 decimals.
        buy: Numeric = "buy",
        /// Rate at which the bank sells. *Kurs jual.*
        ///
        /// Mandatory, at most 7 digits and 4 decimals.
        sell: Numeric = "sell",
        /// Until when the rate holds. *Batas berlaku kurs.*
        ///
        /// Mandatory, at most 19 characters.
        session_expired_time: String = "sessionExpiredTime",
        /// ID of the session. *ID sesi.*
        ///
        /// Mandatory, at most 512 characters.
        session_id: String = "sessionId",
    }
}
