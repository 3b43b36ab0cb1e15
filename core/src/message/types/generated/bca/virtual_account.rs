// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Virtual account, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Bilingual, Money, Numeric, Object};

message! {
    /// Request of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).
    ///
    /// *Permintaan Virtual account - inquiry.*
    TransferVaInquiryRequest, "bca", "24", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, exactly 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits; 18 in the PDF.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding; 26 in the PDF.
        virtual_account_no: String = "virtualAccountNo",
        /// When the customer began. *Waktu inisiasi transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; sample spells it txnDateInit.
        trx_date_init: String = "trxDateInit",
        /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
        ///
        /// Optional, at most 4 characters.
        channel_code: Numeric = "channelCode",
        /// Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
        ///
        /// Optional, at most 2 characters.
        language: String = "language",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Hash of the account that pays. *Hash nomor rekening pembayar.*
        ///
        /// Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
        hashed_source_account_no: String = "hashedSourceAccountNo",
        /// Code of the bank that pays. *Kode bank sumber dana.*
        ///
        /// Optional, at most 3 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
        source_bank_code: String = "sourceBankCode",
        /// Key of the application at the other side. *Kunci aplikasi pihak lain.*
        ///
        /// Optional, at most 64 characters.
        pass_app: String = "passApp",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters; 30 in practice.
        inquiry_request_id: String = "inquiryRequestId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).
    ///
    /// *Respons Virtual account - inquiry.*
    TransferVaInquiryResponse, "bca", "24", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory.
        virtual_account_data: TransferVaInquiryResponseVirtualAccountData = "virtualAccountData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).
    ///
    /// *Permintaan Virtual account - pembayaran.*
    TransferVaPaymentRequest, "bca", "25", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, exactly 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits, by the page of today at most 18 characters.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding, by the page of today at most 26 characters.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Optional, at most 255 characters, by the page of today mandatory and at most 30 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Conditional, at most 64 characters, by the page of today of fixed length; mandatory when the VA came from create-va.
        trx_id: String = "trxId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Mandatory, at most 128 characters, by the page of today exactly 30 characters; equals inquiryRequestId.
        payment_request_id: String = "paymentRequestId",
        /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
        ///
        /// Optional, at most 4 characters, by the page of today mandatory and of fixed length.
        channel_code: Numeric = "channelCode",
        /// Hash of the account that pays. *Hash nomor rekening pembayar.*
        ///
        /// Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
        hashed_source_account_no: String = "hashedSourceAccountNo",
        /// Code of the bank that pays. *Kode bank sumber dana.*
        ///
        /// Optional, exactly 3 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
        source_bank_code: String = "sourceBankCode",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        cumulative_payment_amount: Money = "cumulativePaymentAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters; hex of the binary paid-bill flags.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset, by the page of today mandatory.
        trx_date_time: String = "trxDateTime",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters, by the page of today exactly 11 characters; Payment auth code generated by PJP.
        reference_no: String = "referenceNo",
        /// Number of the journal entry. *Nomor jurnal.*
        ///
        /// Optional, at most 6 characters, by the page of today of fixed length.
        journal_num: String = "journalNum",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, at most 1 character, by the page of today of fixed length.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, at most 1 character, one of Y, N, by the page of today mandatory and of fixed length; Y: sent again.
        flag_advise: String = "flagAdvise",
        /// Sub-company. *Kode sub company.*
        ///
        /// Optional, at most 5 characters, by the page of today of fixed length; Sub Company code generated by Partner.
        sub_company: String = "subCompany",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items, by the page of today at most 5 items.
        bill_details: Vec<TransferVaPaymentRequestBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).
    ///
    /// *Respons Virtual account - pembayaran.*
    TransferVaPaymentResponse, "bca", "25", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory.
        virtual_account_data: TransferVaPaymentResponseVirtualAccountData = "virtualAccountData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).
    ///
    /// *Permintaan Shared biller - status.*
    SharedBillerTransferVaStatusRequest, "bca", "26-shared-biller", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters; if absent, returns an array of transactions of the VA number.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters.
        payment_request_id: String = "paymentRequestId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).
    ///
    /// *Respons Shared biller - status.*
    SharedBillerTransferVaStatusResponse, "bca", "26-shared-biller", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory.
        virtual_account_data: SharedBillerTransferVaStatusResponseVirtualAccountData = "virtualAccountData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).
    ///
    /// *Permintaan Virtual account - inquiry status.*
    TransferVaStatusRequest, "bca", "26", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, exactly 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 18 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 26 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, exactly 30 characters; if absent, returns an array of transactions of the VA number.
        inquiry_request_id: String = "inquiryRequestId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).
    ///
    /// *Respons Virtual account - inquiry status.*
    TransferVaStatusResponse, "bca", "26", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory.
        virtual_account_data: TransferVaStatusResponseVirtualAccountData = "virtualAccountData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).
    ///
    /// *Permintaan Virtual account - inquiry status, versi 1.*
    TransferVaStatusV1Request, "bca", "26-v1", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, exactly 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Conditional, at most 128 characters; if absent, returns an array of transactions of the VA number.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters.
        payment_request_id: String = "paymentRequestId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).
    ///
    /// *Respons Virtual account - inquiry status, versi 1.*
    TransferVaStatusV1Response, "bca", "26-v1", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory.
        virtual_account_data: TransferVaStatusV1ResponseVirtualAccountData = "virtualAccountData",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).
    ///
    /// *Permintaan Shared biller - inquiry.*
    SharedBillerTransferVaInquiryIntrabankRequest, "bca", "32-shared-biller", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
        ///
        /// Optional, at most 4 characters.
        channel_code: Numeric = "channelCode",
        /// Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
        ///
        /// Optional, at most 2 characters.
        language: String = "language",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// Kind of the account that pays. *Jenis rekening sumber dana.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        source_account_type: String = "sourceAccountType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional; a plain string in the samples.
        additional_info: String = "additionalInfo",
    }
}

message! {
    /// Response of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).
    ///
    /// *Respons Shared biller - inquiry.*
    SharedBillerTransferVaInquiryIntrabankResponse, "bca", "32-shared-biller", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory; sample spells it virtualAccountdata.
        virtual_account_data: SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).
    ///
    /// *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
    TransferVaInquiryIntrabankRequest, "bca", "32", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding; 26 at BCA.
        virtual_account_no: String = "virtualAccountNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
        ///
        /// Optional, at most 4 characters.
        channel_code: Numeric = "channelCode",
        /// Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
        ///
        /// Optional, at most 2 characters.
        language: String = "language",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// Kind of the account that pays. *Jenis rekening sumber dana.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        source_account_type: String = "sourceAccountType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).
    ///
    /// *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
    TransferVaInquiryIntrabankResponse, "bca", "32", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory; sample spells it virtualAccountdata.
        virtual_account_data: TransferVaInquiryIntrabankResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).
    ///
    /// *Permintaan Shared biller - pembayaran.*
    SharedBillerTransferVaPaymentIntrabankRequest, "bca", "33-shared-biller", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 15 characters; Transaction Identifier on Service Provider System.
        reference_no: String = "referenceNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// Kind of the account that pays. *Jenis rekening sumber dana.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        source_account_type: String = "sourceAccountType",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        cumulative_payment_amount: Money = "cumulativePaymentAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters; hex of the binary paid-bill flags.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// Number of the journal entry. *Nomor jurnal.*
        ///
        /// Optional, at most 6 characters.
        journal_num: String = "journalNum",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, at most 1 character.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, at most 1 character; Y/N retry flag.
        flag_advise: String = "flagAdvise",
        /// State of the payment. *Status pembayaran.*
        ///
        /// Optional, at most 20 characters.
        payment_status: String = "paymentStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<SharedBillerTransferVaPaymentIntrabankRequestBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional; a plain string in the samples.
        additional_info: String = "additionalInfo",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items; spelled so.
        free_text: Vec<Bilingual> = "freeText",
    }
}

message! {
    /// Response of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).
    ///
    /// *Respons Shared biller - pembayaran.*
    SharedBillerTransferVaPaymentIntrabankResponse, "bca", "33-shared-biller", Response {
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
        /// The virtual account. *Data virtual account.*
        ///
        /// Optional.
        virtual_account_data: SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).
    ///
    /// *Permintaan Virtual account - pembayaran ke VA dalam bank.*
    TransferVaPaymentIntrabankRequest, "bca", "33", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 15 characters; Transaction Identifier on Service Provider System.
        reference_no: String = "referenceNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// Kind of the account that pays. *Jenis rekening sumber dana.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        source_account_type: String = "sourceAccountType",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Optional, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters; 64 at BCA.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        cumulative_payment_amount: Money = "cumulativePaymentAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters; hex of the binary paid-bill flags.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// Number of the journal entry. *Nomor jurnal.*
        ///
        /// Optional, at most 6 characters.
        journal_num: String = "journalNum",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, at most 1 character.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, at most 1 character; Y/N retry flag.
        flag_advise: String = "flagAdvise",
        /// State of the payment. *Status pembayaran.*
        ///
        /// Optional, at most 20 characters.
        payment_status: String = "paymentStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<SharedBillerTransferVaPaymentIntrabankRequestBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).
    ///
    /// *Respons Virtual account - pembayaran ke VA dalam bank.*
    TransferVaPaymentIntrabankResponse, "bca", "33", Response {
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
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory; lower-case d in the standard.
        virtual_account_data: TransferVaPaymentIntrabankResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).
    ///
    /// *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
    TransferVaNotifyPaymentIntrabankRequest, "bca", "34", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Optional, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
        payment_request_id: String = "paymentRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// State of the payment. *Status pembayaran.*
        ///
        /// Optional, at most 20 characters.
        payment_status: String = "paymentStatus",
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Optional.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).
    ///
    /// *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
    TransferVaNotifyPaymentIntrabankResponse, "bca", "34", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The virtual account. *Data virtual account.*
        ///
        /// Mandatory.
        virtual_account_data: TransferVaNotifyPaymentIntrabankResponseVirtualAccountData = "virtualAccountData",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaInquiryResponseVirtualAccountData {
        /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
        ///
        /// Mandatory, at most 2 characters, one of 00, 01.
        inquiry_status: String = "inquiryStatus",
        /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
        ///
        /// Mandatory.
        inquiry_reason: Bilingual = "inquiryReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, exactly 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Mandatory, at most 255 characters; 30 are shown.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// Total amount. *Nominal total.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// Sub-company. *Kode sub company.*
        ///
        /// Conditional, at most 5 characters; 00000 where there is none.
        sub_company: String = "subCompany",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 5 items.
        bill_details: Vec<TransferVaInquiryResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 5 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character, one of C, O, I, M, L, N, X; ignored.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaInquiryResponseBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Conditional, at most 5 characters; mandatory if subCompany sent.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 13 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// Label of the amount on the screen. *Label nominal pada layar.*
        ///
        /// Optional, at most 25 characters.
        bill_amount_label: String = "billAmountLabel",
        /// Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
        ///
        /// Optional, at most 25 characters.
        bill_amount_value: String = "billAmountValue",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaPaymentRequestBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters, by the page of today of fixed length.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters, by the page of today mandatory.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional, by the page of today mandatory.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters, by the page of today mandatory and of fixed length.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
        /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
        ///
        /// Optional, at most 15 characters, by the page of today mandatory and exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample.
        bill_reference_no: Numeric = "billReferenceNo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaPaymentResponseVirtualAccountData {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Mandatory.
        payment_flag_reason: PaymentFlagReason = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, exactly 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Conditional, at most 255 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        trx_id: String = "trxId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Mandatory, at most 128 characters.
        payment_request_id: String = "paymentRequestId",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Conditional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Conditional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters.
        reference_no: String = "referenceNo",
        /// Number of the journal entry. *Nomor jurnal.*
        ///
        /// Optional, at most 6 characters.
        journal_num: String = "journalNum",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, at most 1 character.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, at most 1 character.
        flag_advise: String = "flagAdvise",
        /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
        ///
        /// Mandatory, exactly 2 characters, one of 00, 01, 02; Status for Payment Flag from Partner.
        payment_flag_status: String = "paymentFlagStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items; 5 by the page; an older contract sends 24, and the answer repeats them.
        bill_details: Vec<TransferVaPaymentResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 9 items.
        free_texts: Vec<Bilingual> = "freeTexts",
    }
}

structure! {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    PaymentFlagReason {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Mandatory, at most 200 characters.
        indonesia: String = "indonesia",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Mandatory, at most 200 characters.
        english: String = "english",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaPaymentResponseBillDetail {
        /// The biller's reference of the bill. *Nomor referensi tagihan dari penagih.*
        ///
        /// Conditional, at most 15 characters; type column missing in the table; String in the sample.
        biller_reference_id: String = "billerReferenceId",
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Conditional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Conditional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Conditional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Conditional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
        /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
        ///
        /// Mandatory, exactly 2 characters, one of 00, 01, 02; Payment status for specific Bill.
        status: String = "status",
        /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
        ///
        /// Mandatory.
        reason: Bilingual = "reason",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    SharedBillerTransferVaStatusResponseVirtualAccountData {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Mandatory.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters; Unique identifier from Inquiry.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Mandatory, at most 128 characters; mandatory if payment happened.
        payment_request_id: String = "paymentRequestId",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters; hex of the binary paid-bill flags.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
        transaction_date: String = "transactionDate",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 15 characters; Payment auth code generated by PJP.
        reference_no: String = "referenceNo",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, at most 1 character.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, at most 1 character; Y/N retry flag.
        flag_advise: String = "flagAdvise",
        /// Result of the payment. *Status pembayaran.*
        ///
        /// Mandatory, exactly 2 characters; 00 done, 01 in progress, 99 failed.
        payment_flag_status: String = "paymentFlagStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<SharedBillerTransferVaStatusResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    SharedBillerTransferVaStatusResponseBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
        /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
        ///
        /// Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample.
        bill_reference_no: Numeric = "billReferenceNo",
        /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
        ///
        /// Optional, at most 2 characters; Payment status for specific Bill.
        status: String = "status",
        /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
        ///
        /// Optional.
        reason: Bilingual = "reason",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaStatusResponseVirtualAccountData {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Mandatory.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 18 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 26 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, exactly 30 characters; Unique identifier from Inquiry.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Mandatory, exactly 30 characters; mandatory if payment happened.
        payment_request_id: String = "paymentRequestId",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, exactly 6 characters; hex of the binary paid-bill flags.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
        transaction_date: String = "transactionDate",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, exactly 11 characters; Payment auth code generated by PJP.
        reference_no: String = "referenceNo",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, exactly 1 character.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, exactly 1 character; Y/N retry flag.
        flag_advise: String = "flagAdvise",
        /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
        ///
        /// Mandatory, exactly 2 characters; Status for Payment Flag.
        payment_flag_status: String = "paymentFlagStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaStatusResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaStatusResponseBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, exactly 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Mandatory, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Mandatory.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Mandatory, exactly 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
        /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
        ///
        /// Mandatory, exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample.
        bill_reference_no: Numeric = "billReferenceNo",
        /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
        ///
        /// Mandatory, exactly 2 characters; Payment status for specific Bill.
        status: String = "status",
        /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
        ///
        /// Mandatory.
        reason: Bilingual = "reason",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaStatusV1ResponseVirtualAccountData {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Optional.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Optional, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters; Unique identifier from Inquiry.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Conditional, at most 128 characters; mandatory if payment happened.
        payment_request_id: String = "paymentRequestId",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters; hex of the binary paid-bill flags.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
        transaction_date: String = "transactionDate",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 15 characters; Payment auth code generated by PJP.
        reference_no: String = "referenceNo",
        /// Kind of payment. *Jenis pembayaran.*
        ///
        /// Optional, at most 1 character.
        payment_type: String = "paymentType",
        /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
        ///
        /// Optional, at most 1 character; Y/N retry flag.
        flag_advise: String = "flagAdvise",
        /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
        ///
        /// Optional, at most 2 characters; Status for Payment Flag.
        payment_flag_status: String = "paymentFlagStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaStatusV1ResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaStatusV1ResponseBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
        /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
        ///
        /// Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample.
        bill_reference_no: Numeric = "billReferenceNo",
        /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
        ///
        /// Optional, at most 2 characters; Payment status for specific Bill.
        status: String = "status",
        /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
        ///
        /// Optional.
        reason: Bilingual = "reason",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData {
        /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
        ///
        /// Optional, at most 2 characters.
        inquiry_status: String = "inquiryStatus",
        /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
        ///
        /// Optional.
        inquiry_reason: Bilingual = "inquiryReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Mandatory, at most 255 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// Kind of the account that pays. *Jenis rekening sumber dana.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        source_account_type: String = "sourceAccountType",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters; Inquiry identifier for Inquiry.
        inquiry_request_id: String = "inquiryRequestId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<SharedBillerTransferVaInquiryIntrabankResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Mandatory, exactly 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// Name of the product. *Nama produk.*
        ///
        /// Mandatory, at most 30 characters; Product Category.
        product_name: String = "productName",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    SharedBillerTransferVaInquiryIntrabankResponseBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// Label of the amount on the screen. *Label nominal pada layar.*
        ///
        /// Optional, at most 25 characters.
        bill_amount_label: String = "billAmountLabel",
        /// Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
        ///
        /// Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24.
        bill_amount_value: String = "billAmountValue",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaInquiryIntrabankResponseVirtualAccountData {
        /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
        ///
        /// Optional, at most 2 characters.
        inquiry_status: String = "inquiryStatus",
        /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
        ///
        /// Optional.
        inquiry_reason: Bilingual = "inquiryReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Optional, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Optional, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Mandatory, at most 255 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
        ///
        /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
        virtual_account_phone: String = "virtualAccountPhone",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// Kind of the account that pays. *Jenis rekening sumber dana.*
        ///
        /// Optional, at most 1 character; D=current, S=saving.
        source_account_type: String = "sourceAccountType",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Optional, at most 128 characters; Inquiry identifier for Inquiry.
        inquiry_request_id: String = "inquiryRequestId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaInquiryIntrabankResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Conditional, exactly 1 character, one of C, O, I, P, M, L, N, X, V, W; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// Name of the product. *Nama produk.*
        ///
        /// Optional, at most 30 characters; Product Category.
        product_name: String = "productName",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaInquiryIntrabankResponseBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// Label of the amount on the screen. *Label nominal pada layar.*
        ///
        /// Optional, at most 25 characters.
        bill_amount_label: String = "billAmountLabel",
        /// Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
        ///
        /// Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24.
        bill_amount_value: String = "billAmountValue",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    SharedBillerTransferVaPaymentIntrabankRequestBillDetail {
        /// Code of the bill. *Kode tagihan.*
        ///
        /// Optional, at most 2 characters.
        bill_code: String = "billCode",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// Name of the bill. *Nama tagihan.*
        ///
        /// Optional, at most 20 characters.
        bill_name: String = "billName",
        /// Short name of the bill. *Nama singkat tagihan.*
        ///
        /// Optional, at most 10 characters.
        bill_short_name: String = "billShortName",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
        /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
        ///
        /// Optional, at most 15 characters; Bill auth code generated by PJP.
        bill_reference_no: Numeric = "billReferenceNo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData {
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Mandatory, at most 128 characters.
        payment_request_id: String = "paymentRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters.
        virtual_account_no: String = "virtualAccountNo",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional.
        bill_details: Vec<SharedBillerTransferVaPaymentIntrabankResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 128 characters.
        reference_no: String = "referenceNo",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    SharedBillerTransferVaPaymentIntrabankResponseBillDetail {
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
        ///
        /// Optional, at most 5 characters.
        bill_sub_company: String = "billSubCompany",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaPaymentIntrabankResponseVirtualAccountData {
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters.
        virtual_account_no: String = "virtualAccountNo",
        /// Name of the virtual account's holder. *Nama pemilik virtual account.*
        ///
        /// Mandatory, at most 255 characters.
        virtual_account_name: String = "virtualAccountName",
        /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
        ///
        /// Optional, at most 255 characters.
        virtual_account_email: String = "virtualAccountEmail",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Optional, at most 32 characters.
        source_account_no: String = "sourceAccountNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 128 characters.
        reference_no: String = "referenceNo",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaPaymentIntrabankResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// Name of the product. *Nama produk.*
        ///
        /// Optional, at most 30 characters.
        product_name: String = "productName",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaPaymentIntrabankResponseBillDetail {
        /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
        ///
        /// Optional.
        bill_description: Bilingual = "billDescription",
        /// Amount of the bill. *Nominal tagihan.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        bill_amount: Money = "billAmount",
        /// Number of the bill. *Nomor tagihan.*
        ///
        /// Optional, at most 18 characters.
        bill_no: String = "billNo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaNotifyPaymentIntrabankResponseVirtualAccountData {
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters.
        virtual_account_no: String = "virtualAccountNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
    }
}
