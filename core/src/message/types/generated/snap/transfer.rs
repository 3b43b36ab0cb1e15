// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Transfer, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Object};

message! {
    /// Request of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).
    ///
    /// *Permintaan Inquiry rekening internal.*
    AccountInquiryInternalRequest, "snap", "15", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).
    ///
    /// *Respons Inquiry rekening internal.*
    AccountInquiryInternalResponse, "snap", "15", Response {
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
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
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
    /// Request of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).
    ///
    /// *Permintaan Inquiry rekening eksternal.*
    AccountInquiryExternalRequest, "snap", "16", Request {
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).
    ///
    /// *Respons Inquiry rekening eksternal.*
    AccountInquiryExternalResponse, "snap", "16", Response {
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
        /// Optional, at most 64 characters.
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
        /// Optional, at most 11 characters.
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
    /// Request of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).
    ///
    /// *Permintaan Transfer dalam bank.*
    TransferIntrabankRequest, "snap", "17", Request {
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
        /// Mandatory, at most 34 characters.
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
        /// Optional, at most 50 characters.
        remark: String = "remark",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
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
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).
    ///
    /// *Respons Transfer dalam bank.*
    TransferIntrabankResponse, "snap", "17", Response {
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
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
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
        /// Optional, at most 19 characters; sample spells it sourceAccount.
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
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).
    ///
    /// *Permintaan Transfer antarbank.*
    TransferInterbankRequest, "snap", "18", Request {
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
        /// Optional, at most 100 characters.
        beneficiary_address: String = "beneficiaryAddress",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 11 characters.
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
        /// Mandatory, at most 19 characters.
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
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).
    ///
    /// *Respons Transfer antarbank.*
    TransferInterbankResponse, "snap", "18", Response {
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
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
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
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).
    ///
    /// *Permintaan Permintaan pembayaran.*
    TransferRequestForPaymentRequest, "snap", "19", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Code of the bank. *Kode bank.*
        ///
        /// Mandatory, at most 11 characters.
        bank_code: String = "bankCode",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 50 characters.
        remark: String = "remark",
        /// When it ends. *Waktu kedaluwarsa.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        expired_datetime: String = "expiredDatetime",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Name of the account that pays. *Nama rekening sumber dana.*
        ///
        /// Mandatory, at most 100 characters.
        source_account_name: String = "sourceAccountName",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
        fee_type: String = "feeType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).
    ///
    /// *Respons Permintaan pembayaran.*
    TransferRequestForPaymentResponse, "snap", "19", Response {
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
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).
    ///
    /// *Permintaan Transfer antarbank massal.*
    TransferInterbankBulkRequest, "snap", "20", Request {
        /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
        ///
        /// Optional, at most 64 characters; consumer bulk id.
        partner_bulk_id: String = "partnerBulkId",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
        fee_type: String = "feeType",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 50 characters.
        remark: String = "remark",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// The single transactions of the bulk. *Rincian transaksi massal.*
        ///
        /// Optional.
        bulk_object: Vec<TransferInterbankBulkRequestBulkObject> = "bulkObject",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).
    ///
    /// *Respons Transfer antarbank massal.*
    TransferInterbankBulkResponse, "snap", "20", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
        ///
        /// Mandatory on success, at most 64 characters; provider bulk id; required on success.
        bulk_id: String = "bulkId",
        /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
        ///
        /// Optional, at most 64 characters; consumer bulk id; the key in the sample has a trailing space.
        partner_bulk_id: String = "partnerBulkId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).
    ///
    /// *Permintaan Notifikasi transfer antarbank massal.*
    TransferInterbankBulkNotifyRequest, "snap", "21", Request {
        /// ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters; provider bulk id.
        bulk_id: String = "bulkId",
        /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
        ///
        /// Mandatory, at most 64 characters; consumer bulk id.
        partner_bulk_id: String = "partnerBulkId",
        /// The single transactions of the bulk. *Rincian transaksi massal.*
        ///
        /// Optional.
        bulk_object: Vec<TransferInterbankBulkNotifyRequestBulkObject> = "bulkObject",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).
    ///
    /// *Respons Notifikasi transfer antarbank massal.*
    TransferInterbankBulkNotifyResponse, "snap", "21", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters; provider bulk id.
        bulk_id: String = "bulkId",
        /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
        ///
        /// Mandatory, at most 64 characters; consumer bulk id.
        partner_bulk_id: String = "partnerBulkId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).
    ///
    /// *Permintaan Transfer RTGS.*
    TransferRtgsRequest, "snap", "22", Request {
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
        /// Optional, at most 100 characters.
        beneficiary_address: String = "beneficiaryAddress",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Mandatory, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
        ///
        /// Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia.
        beneficiary_customer_residence: String = "beneficiaryCustomerResidence",
        /// Kind of beneficiary. *Jenis nasabah penerima.*
        ///
        /// Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government.
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
    /// Response of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).
    ///
    /// *Respons Transfer RTGS.*
    TransferRtgsResponse, "snap", "22", Response {
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
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
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
        /// Optional, at most 11 characters.
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
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters.
        trace_no: String = "traceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
    /// Request of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).
    ///
    /// *Permintaan Transfer SKNBI.*
    TransferSknRequest, "snap", "23", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
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
        /// Mandatory, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 50 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
        ///
        /// Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia.
        beneficiary_customer_residence: String = "beneficiaryCustomerResidence",
        /// Kind of beneficiary. *Jenis nasabah penerima.*
        ///
        /// Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government.
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
    /// Response of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).
    ///
    /// *Respons Transfer SKNBI.*
    TransferSknResponse, "snap", "23", Response {
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
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
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
        /// Optional, at most 11 characters.
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
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters.
        trace_no: String = "traceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
    /// Request of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).
    ///
    /// *Permintaan Inquiry status transaksi transfer (bank).*
    TransferStatusRequest, "snap", "36", Request {
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
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, at most 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
    /// Response of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).
    ///
    /// *Respons Inquiry status transaksi transfer (bank).*
    TransferStatusResponse, "snap", "36", Response {
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
        /// Conditional, at most 64 characters; original provider-side id; required on success.
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
        /// Mandatory, at most 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 11 characters.
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
        /// Mandatory, at most 30 characters; reference number of the system.
        reference_number: String = "referenceNumber",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// ID of the transaction. *ID transaksi.*
        ///
        /// Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07).
        transaction_id: String = "transactionId",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
    /// Request of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).
    ///
    /// *Permintaan Notifikasi SKNBI.*
    TransferSknNotifyRequest, "snap", "75", Request {
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
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
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
        /// Mandatory, at most 11 characters.
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
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).
    ///
    /// *Respons Notifikasi SKNBI.*
    TransferSknNotifyResponse, "snap", "75", Response {
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
    /// Request of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).
    ///
    /// *Permintaan Notifikasi RTGS.*
    TransferRtgsNotifyRequest, "snap", "76", Request {
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
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
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
        /// Mandatory, at most 11 characters.
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
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).
    ///
    /// *Respons Notifikasi RTGS.*
    TransferRtgsNotifyResponse, "snap", "76", Response {
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

structure! {
    /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
    OriginatorInfo {
        /// Account number of the real sender. *Nomor rekening pengirim asal.*
        ///
        /// Mandatory, at most 34 characters.
        originator_customer_no: String = "originatorCustomerNo",
        /// Name of the real sender. *Nama pengirim asal.*
        ///
        /// Mandatory, at most 100 characters.
        originator_customer_name: String = "originatorCustomerName",
        /// Bank of the real sender. *Kode bank pengirim asal.*
        ///
        /// Mandatory, at most 11 characters.
        originator_bank_code: String = "originatorBankCode",
    }
}

structure! {
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    TransferInterbankBulkRequestBulkObject {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters; per-item consumer id.
        partner_reference_no: String = "partnerReferenceNo",
        /// Code of the bank. *Kode bank.*
        ///
        /// Mandatory, at most 11 characters; Bank code based on Bank Indonesia Code.
        bank_code: String = "bankCode",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 34 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
        ///
        /// Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
        originator_infos: Vec<OriginatorInfo> = "originatorInfos",
    }
}

structure! {
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    TransferInterbankBulkNotifyRequestBulkObject {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters; per-item provider id; required on success.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; per-item consumer id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 19 characters.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters.
        source_account_no: String = "sourceAccountNo",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters.
        trace_no: String = "traceNo",
    }
}
