// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Emoney, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Numeric, Object};

message! {
    /// Request of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).
    ///
    /// *Permintaan Inquiry akun - top up pelanggan.*
    EmoneyAccountInquiryRequest, "snap", "37", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Conditional, at most 32 characters; required if the customer token (B2B2C) is absent.
        customer_number: String = "customerNumber",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).
    ///
    /// *Respons Inquiry akun - top up pelanggan.*
    EmoneyAccountInquiryResponse, "snap", "37", Response {
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
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters.
        session_id: String = "sessionId",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Conditional, at most 64 characters; masked; required if the customer token (B2B2C) is absent.
        customer_number: String = "customerNumber",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Mandatory, at most 255 characters; Unmasked customer account name.
        customer_name: String = "customerName",
        /// What the customer may still top up this month. *Batas dana masuk bulanan pelanggan.*
        ///
        /// Optional, at most 17 characters; Customer monthly cashin limit.
        customer_monthly_in_limit: Numeric = "customerMonthlyInLimit",
        /// Lowest amount. *Nominal minimum.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        min_amount: Money = "minAmount",
        /// Highest amount. *Nominal maksimum.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        max_amount: Money = "maxAmount",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters.
        fee_type: String = "feeType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Customer Top Up: POST /v1.0/emoney/topup (service 38).
    ///
    /// *Permintaan Top up pelanggan.*
    EmoneyTopupRequest, "snap", "38", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Optional, at most 32 characters.
        customer_number: String = "customerNumber",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Optional, at most 255 characters; Customer Account name.
        customer_name: String = "customerName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Invoice transaction ID.
        session_id: String = "sessionId",
        /// Category of the top-up. *ID kategori top up.*
        ///
        /// Optional, at most 10 characters; Category ID.
        category_id: Numeric = "categoryId",
        /// Notes. *Catatan.*
        ///
        /// Optional, at most 255 characters; Transaction noted.
        notes: String = "notes",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Customer Top Up: POST /v1.0/emoney/topup (service 38).
    ///
    /// *Respons Top up pelanggan.*
    EmoneyTopupResponse, "snap", "38", Response {
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
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Transaction invoice ID.
        session_id: String = "sessionId",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Optional, at most 64 characters; Customer account number.
        customer_number: String = "customerNumber",
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
    /// Request of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).
    ///
    /// *Permintaan Inquiry status top up pelanggan.*
    EmoneyTopupStatusRequest, "snap", "39", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 64 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, at most 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).
    ///
    /// *Respons Inquiry status top up pelanggan.*
    EmoneyTopupStatusResponse, "snap", "39", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 64 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, at most 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
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
    /// Request of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).
    ///
    /// *Permintaan Pengajuan cash-in massal.*
    EmoneyBulkCashinPaymentRequest, "snap", "40", Request {
        /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
        ///
        /// Optional, at most 64 characters; consumer bulk id.
        partner_bulk_id: String = "partnerBulkId",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The single transactions of the bulk. *Rincian transaksi massal.*
        ///
        /// Optional.
        bulk_object: Vec<EmoneyBulkCashinPaymentRequestBulkObject> = "bulkObject",
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
    /// Response of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).
    ///
    /// *Respons Pengajuan cash-in massal.*
    EmoneyBulkCashinPaymentResponse, "snap", "40", Response {
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
        /// Mandatory, at most 64 characters; table spells it bulkid.
        bulk_id: String = "bulkId",
        /// The partner's ID of the bulk. *ID transaksi massal dari mitra.*
        ///
        /// Optional, at most 64 characters; consumer bulk id; absent from the ASPI sample.
        partner_bulk_id: String = "partnerBulkId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).
    ///
    /// *Permintaan Notifikasi cash-in massal.*
    EmoneyBulkCashinNotifyRequest, "snap", "41", Request {
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
        bulk_object: Vec<EmoneyBulkCashinNotifyRequestBulkObject> = "bulkObject",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).
    ///
    /// *Respons Notifikasi cash-in massal.*
    EmoneyBulkCashinNotifyResponse, "snap", "41", Response {
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
    /// Request of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).
    ///
    /// *Permintaan Transfer ke bank - inquiry rekening.*
    EmoneyBankAccountInquiryRequest, "snap", "42", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, at most 32 characters; table spells it CustomerNumber.
        customer_number: String = "customerNumber",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Optional, at most 32 characters.
        beneficiary_account_number: String = "beneficiaryAccountNumber",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).
    ///
    /// *Respons Transfer ke bank - inquiry rekening.*
    EmoneyBankAccountInquiryResponse, "snap", "42", Response {
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
        /// Kind of account. *Jenis rekening.*
        ///
        /// Optional, at most 25 characters.
        account_type: String = "accountType",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 32 characters.
        beneficiary_account_number: String = "beneficiaryAccountNumber",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 64 characters.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Short name of the receiving bank. *Nama singkat bank penerima.*
        ///
        /// Optional, at most 25 characters; Bank short name.
        beneficiary_bank_short_name: String = "beneficiaryBankShortName",
        /// Name of the receiving bank. *Nama bank penerima.*
        ///
        /// Optional, at most 25 characters.
        beneficiary_bank_name: String = "beneficiaryBankName",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; sessionID.
        session_id: String = "sessionId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).
    ///
    /// *Permintaan Transfer ke bank - pembayaran.*
    EmoneyTransferBankRequest, "snap", "43", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, at most 32 characters.
        customer_number: String = "customerNumber",
        /// Kind of account. *Jenis rekening.*
        ///
        /// Optional, at most 25 characters.
        account_type: String = "accountType",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 32 characters.
        beneficiary_account_number: String = "beneficiaryAccountNumber",
        /// Code of the receiving bank. *Kode bank penerima.*
        ///
        /// Optional, at most 11 characters.
        beneficiary_bank_code: String = "beneficiaryBankCode",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Session id.
        session_id: String = "sessionId",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample.
        fee_type: String = "feeType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).
    ///
    /// *Respons Transfer ke bank - pembayaran.*
    EmoneyTransferBankResponse, "snap", "43", Response {
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
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, at most 64 characters.
        reference_number: String = "referenceNumber",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).
    ///
    /// *Permintaan Transfer ke OTC - buat pembayaran.*
    EmoneyOtcCashoutRequest, "snap", "44", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, at most 32 characters.
        customer_number: String = "customerNumber",
        /// One-time password. *Kode OTP.*
        ///
        /// Mandatory, at most 8 characters.
        otp: String = "otp",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample.
        fee_type: String = "feeType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).
    ///
    /// *Respons Transfer ke OTC - buat pembayaran.*
    EmoneyOtcCashoutResponse, "snap", "44", Response {
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
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).
    ///
    /// *Permintaan Transfer ke OTC - status transfer.*
    EmoneyOtcStatusRequest, "snap", "45", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original consumer-side id.
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
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, at most 32 characters.
        customer_number: String = "customerNumber",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).
    ///
    /// *Respons Transfer ke OTC - status transfer.*
    EmoneyOtcStatusResponse, "snap", "45", Response {
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
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
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
    /// Request of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).
    ///
    /// *Permintaan Transfer ke OTC - batalkan pembayaran.*
    EmoneyOtcCancelRequest, "snap", "46", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters; original provider-side id; required on success.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, at most 32 characters.
        customer_number: String = "customerNumber",
        /// Why. *Alasan.*
        ///
        /// Mandatory, at most 512 characters; Reason cancellation.
        reason: String = "reason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).
    ///
    /// *Respons Transfer ke OTC - batalkan pembayaran.*
    EmoneyOtcCancelResponse, "snap", "46", Response {
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
        /// Mandatory, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// When the transaction was cancelled. *Waktu pembatalan transaksi.*
        ///
        /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
        cancel_time: String = "cancelTime",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).
    ///
    /// *Permintaan Inquiry status transaksi (nonbank).*
    QrMpmStatusRequest, "snap", "53", Request {
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
    /// Response of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).
    ///
    /// *Respons Inquiry status transaksi (nonbank).*
    QrMpmStatusResponse, "snap", "53", Response {
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
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// Response code of the original transaction. *Kode respons transaksi asal.*
        ///
        /// Optional, at most 7 characters; Original Response code.
        original_response_code: String = "originalResponseCode",
        /// Response message of the original transaction. *Pesan respons transaksi asal.*
        ///
        /// Optional, at most 150 characters; Original Response description.
        original_response_message: String = "originalResponseMessage",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Transaction invoice ID.
        session_id: String = "sessionId",
        /// ID of the request. *ID permintaan.*
        ///
        /// Optional, at most 25 characters; Transaction request ID.
        request_id: String = "requestId",
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

structure! {
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    EmoneyBulkCashinPaymentRequestBulkObject {
        /// Account number. *Nomor rekening.*
        ///
        /// Mandatory, at most 64 characters.
        account_number: String = "accountNumber",
        /// Name of the account's holder. *Nama pemilik rekening.*
        ///
        /// Optional, at most 30 characters.
        account_name: String = "accountName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters; per-item consumer id.
        partner_reference_no: String = "partnerReferenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The single transactions of the bulk. *Rincian transaksi massal.*
    EmoneyBulkCashinNotifyRequestBulkObject {
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Mandatory, at most 64 characters.
        customer_number: String = "customerNumber",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Optional, at most 30 characters.
        customer_name: String = "customerName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters; per-item provider id.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters; per-item consumer id.
        partner_reference_no: String = "partnerReferenceNo",
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
        additional_info: Object = "additionalInfo",
    }
}
