// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Virtual account, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Bilingual, Money, Numeric, Object};

message! {
    /// Request of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).
    ///
    /// *Permintaan Virtual account - inquiry.*
    TransferVaInquiryRequest, "snap", "24", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
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
        /// Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
        hashed_source_account_no: String = "hashedSourceAccountNo",
        /// Code of the bank that pays. *Kode bank sumber dana.*
        ///
        /// Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
        source_bank_code: String = "sourceBankCode",
        /// Key of the application at the other side. *Kunci aplikasi pihak lain.*
        ///
        /// Optional, at most 64 characters.
        pass_app: String = "passApp",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).
    ///
    /// *Respons Virtual account - inquiry.*
    TransferVaInquiryResponse, "snap", "24", Response {
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
    /// Request of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).
    ///
    /// *Permintaan Virtual account - pembayaran.*
    TransferVaPaymentRequest, "snap", "25", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Conditional, at most 64 characters; mandatory when the VA came from create-va.
        trx_id: String = "trxId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Mandatory, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
        payment_request_id: String = "paymentRequestId",
        /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
        ///
        /// Optional, at most 4 characters.
        channel_code: Numeric = "channelCode",
        /// Hash of the account that pays. *Hash nomor rekening pembayar.*
        ///
        /// Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
        hashed_source_account_no: String = "hashedSourceAccountNo",
        /// Code of the bank that pays. *Kode bank sumber dana.*
        ///
        /// Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
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
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; Payment auth code generated by PJP.
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
        /// Optional, at most 1 character; Y/N retry flag.
        flag_advise: String = "flagAdvise",
        /// Sub-company. *Kode sub company.*
        ///
        /// Optional, at most 5 characters; Sub Company code generated by Partner.
        sub_company: String = "subCompany",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
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
    /// Response of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).
    ///
    /// *Respons Virtual account - pembayaran.*
    TransferVaPaymentResponse, "snap", "25", Response {
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
    /// Request of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).
    ///
    /// *Permintaan Virtual account - inquiry status.*
    TransferVaStatusRequest, "snap", "26", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
    /// Response of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).
    ///
    /// *Respons Virtual account - inquiry status.*
    TransferVaStatusResponse, "snap", "26", Response {
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
    /// Request of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).
    ///
    /// *Permintaan Virtual account - buat VA.*
    TransferVaCreateVaRequest, "snap", "27", Request {
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaCreateVaRequestBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals; table types it Array of Objects; single object in the sample, in the response table and in service 28.
        fee_amount: Money = "feeAmount",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_date: String = "expiredDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).
    ///
    /// *Respons Virtual account - buat VA.*
    TransferVaCreateVaResponse, "snap", "27", Response {
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
        virtual_account_data: TransferVaCreateVaResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).
    ///
    /// *Permintaan Virtual account - ubah VA.*
    TransferVaUpdateVaRequest, "snap", "28", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaCreateVaRequestBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_date: String = "expiredDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).
    ///
    /// *Respons Virtual account - ubah VA.*
    TransferVaUpdateVaResponse, "snap", "28", Response {
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
        virtual_account_data: TransferVaUpdateVaResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).
    ///
    /// *Permintaan Virtual account - ubah status VA.*
    TransferVaUpdateStatusRequest, "snap", "29", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
        /// Whether the virtual account is paid. *Status pembayaran virtual account.*
        ///
        /// Mandatory, at most 1 character; Y=paid, N=not paid.
        paid_status: String = "paidStatus",
    }
}

message! {
    /// Response of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).
    ///
    /// *Respons Virtual account - ubah status VA.*
    TransferVaUpdateStatusResponse, "snap", "29", Response {
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
        virtual_account_data: TransferVaUpdateStatusResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).
    ///
    /// *Permintaan Virtual account - inquiry VA.*
    TransferVaInquiryVaRequest, "snap", "30", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
    }
}

message! {
    /// Response of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).
    ///
    /// *Respons Virtual account - inquiry VA.*
    TransferVaInquiryVaResponse, "snap", "30", Response {
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
        virtual_account_data: TransferVaInquiryVaResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).
    ///
    /// *Permintaan Virtual account - hapus VA.*
    TransferVaDeleteVaRequest, "snap", "31", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        trx_id: String = "trxId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).
    ///
    /// *Respons Virtual account - hapus VA.*
    TransferVaDeleteVaResponse, "snap", "31", Response {
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
        virtual_account_data: TransferVaDeleteVaResponseVirtualAccountData = "virtualAccountData",
    }
}

message! {
    /// Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).
    ///
    /// *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
    TransferVaInquiryIntrabankRequest, "snap", "32", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
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
    /// Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).
    ///
    /// *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
    TransferVaInquiryIntrabankResponse, "snap", "32", Response {
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
    /// Request of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).
    ///
    /// *Permintaan Virtual account - pembayaran ke VA dalam bank.*
    TransferVaPaymentIntrabankRequest, "snap", "33", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
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
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
        bill_details: Vec<TransferVaPaymentIntrabankRequestBillDetail> = "billDetails",
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
    /// Response of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).
    ///
    /// *Respons Virtual account - pembayaran ke VA dalam bank.*
    TransferVaPaymentIntrabankResponse, "snap", "33", Response {
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
        virtual_accountdata: TransferVaPaymentIntrabankResponseVirtualAccountdata = "virtualAccountdata",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).
    ///
    /// *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
    TransferVaNotifyPaymentIntrabankRequest, "snap", "34", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// Optional, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
        payment_request_id: String = "paymentRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 128 characters.
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
    /// Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).
    ///
    /// *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
    TransferVaNotifyPaymentIntrabankResponse, "snap", "34", Response {
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
        /// Optional.
        virtual_accountdata: TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata = "virtualAccountdata",
    }
}

message! {
    /// Request of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).
    ///
    /// *Permintaan Virtual account - ambil laporan.*
    TransferVaReportRequest, "snap", "35", Request {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters; 8 chars, left-padded with spaces; company code; table types it Number, which cannot carry the padding; string in the sample.
        partner_service_id: String = "partnerServiceId",
        /// First day. *Tanggal awal.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd.
        start_date: String = "startDate",
        /// First time of day. *Jam awal.*
        ///
        /// Optional, at most 14 characters; HH:mm; needs startDate; default 00:00; sample 14:56:11+07:00 is what length 14 fits.
        start_time: String = "startTime",
        /// Last day. *Tanggal akhir.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd; needs startDate.
        end_date: String = "endDate",
        /// Last time of day. *Jam akhir.*
        ///
        /// Optional, at most 14 characters; HH:mm; needs endDate; default 23:59; sample 14:56:11+07:00 is what length 14 fits.
        end_time: String = "endTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).
    ///
    /// *Respons Virtual account - ambil laporan.*
    TransferVaReportResponse, "snap", "35", Response {
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
        virtual_accountdata: Vec<TransferVaReportResponseVirtualAccountdata> = "virtualAccountdata",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaInquiryResponseVirtualAccountData {
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
        /// Mandatory, at most 8 characters.
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
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Mandatory, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// Sub-company. *Kode sub company.*
        ///
        /// Optional, at most 5 characters; Sub Company code generated by Partner.
        sub_company: String = "subCompany",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaInquiryResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
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
        /// Optional, value of at most 16 digits and 2 decimals.
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
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaPaymentResponseVirtualAccountData {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Optional.
        payment_flag_reason: PaymentFlagReason = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// Optional, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
        /// Optional, at most 2 characters; Status for Payment Flag from Partner.
        payment_flag_status: String = "paymentFlagStatus",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaPaymentResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
    }
}

structure! {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    PaymentFlagReason {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Optional, at most 200 characters.
        indonesia: String = "indonesia",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Optional, at most 200 characters.
        english: String = "english",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaPaymentResponseBillDetail {
        /// The biller's reference of the bill. *Nomor referensi tagihan dari penagih.*
        ///
        /// Optional, at most 64 characters; type column missing in the table; String in the sample.
        biller_reference_id: String = "billerReferenceId",
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
        /// Optional.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
    /// The bills. *Rincian tagihan.*
    TransferVaCreateVaRequestBillDetail {
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
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaCreateVaResponseVirtualAccountData {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters; from Create VA Request.
        trx_id: String = "trxId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaCreateVaRequestBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_date: String = "expiredDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaUpdateVaResponseVirtualAccountData {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaCreateVaRequestBillDetail> = "billDetails",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_date: String = "expiredDate",
        /// When it was changed last. *Waktu perubahan terakhir.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        last_update_date: String = "lastUpdateDate",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        payment_date: String = "paymentDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaUpdateStatusResponseVirtualAccountData {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_date: String = "expiredDate",
        /// When it was changed last. *Waktu perubahan terakhir.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        last_update_date: String = "lastUpdateDate",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        payment_date: String = "paymentDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaInquiryVaResponseVirtualAccountData {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        trx_id: String = "trxId",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaInquiryVaResponseBillDetail> = "billDetails",
        /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
        ///
        /// Optional, at most 25 items.
        free_texts: Vec<Bilingual> = "freeTexts",
        /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
        ///
        /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
        virtual_account_trx_type: String = "virtualAccountTrxType",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_date: String = "expiredDate",
        /// When it was changed last. *Waktu perubahan terakhir.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        last_update_date: String = "lastUpdateDate",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        payment_date: String = "paymentDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaInquiryVaResponseBillDetail {
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
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaDeleteVaResponseVirtualAccountData {
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
        ///
        /// Mandatory, at most 20 characters, digits.
        customer_no: String = "customerNo",
        /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
        ///
        /// Mandatory, at most 28 characters, digits behind the padding.
        virtual_account_no: String = "virtualAccountNo",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        trx_id: String = "trxId",
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
        /// Mandatory, at most 8 characters.
        partner_service_id: String = "partnerServiceId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
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
        /// Conditional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
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
    TransferVaPaymentIntrabankRequestBillDetail {
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
    TransferVaPaymentIntrabankResponseVirtualAccountdata {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Optional.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// Optional, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters; Unique Identifier for Payment.
        payment_request_id: String = "paymentRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 128 characters; Generated by PJP.; table lists the field twice (128 and 15) and the sample repeats the key; one value survives parsing, so accept up to 128.
        reference_no: String = "referenceNo",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
        /// Optional, at most 1 character.
        flag_advise: String = "flagAdvise",
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
        /// Optional, at most 30 characters; Product Category.
        product_name: String = "productName",
    }
}

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaPaymentIntrabankResponseBillDetail {
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
        /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
        ///
        /// Optional, at most 2 characters; Payment status for specific Bill.
        status: String = "status",
        /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
        ///
        /// Optional; table types it String(2) but lists child fields; object in the sample.
        reason: Reason = "reason",
    }
}

structure! {
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    Reason {
        /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
        ///
        /// Optional, at most 64 characters.
        indonesia: String = "indonesia",
        /// Text in English. *Teks dalam bahasa Inggris.*
        ///
        /// Optional, at most 64 characters.
        english: String = "english",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Optional.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// Optional, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
        payment_request_id: String = "paymentRequestId",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 128 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// State of the payment. *Status pembayaran.*
        ///
        /// Optional, at most 20 characters.
        payment_status: String = "paymentStatus",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// The virtual account. *Data virtual account.*
    TransferVaReportResponseVirtualAccountdata {
        /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
        ///
        /// Optional.
        payment_flag_reason: Bilingual = "paymentFlagReason",
        /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
        ///
        /// Mandatory, at most 8 characters.
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
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        trx_id: String = "trxId",
        /// ID of the inquiry. *ID permintaan inquiry.*
        ///
        /// Optional, at most 128 characters.
        inquiry_request_id: String = "inquiryRequestId",
        /// ID of the payment. *ID permintaan pembayaran.*
        ///
        /// Optional, at most 128 characters.
        payment_request_id: String = "paymentRequestId",
        /// Amount that is paid. *Nominal yang dibayar.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        paid_amount: Money = "paidAmount",
        /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
        ///
        /// Optional, at most 6 characters.
        paid_bills: String = "paidBills",
        /// Total amount. *Nominal total.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        total_amount: Money = "totalAmount",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Optional, at most 15 characters.
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
        /// The bills. *Rincian tagihan.*
        ///
        /// Optional, at most 24 items.
        bill_details: Vec<TransferVaReportResponseBillDetail> = "billDetails",
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

structure! {
    /// The bills. *Rincian tagihan.*
    TransferVaReportResponseBillDetail {
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
        /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
        ///
        /// Optional, at most 2 characters; Payment status for specific Bill.
        status: String = "status",
        /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
        ///
        /// Optional; table types it String(2) but lists child fields; object in the sample.
        reason: Bilingual = "reason",
    }
}
