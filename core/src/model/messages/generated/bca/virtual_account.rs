// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Virtual account, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Bilingual, Money, Numeric, Object};

/// Request of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).
///
/// *Permintaan Virtual account - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, exactly 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits; 18 in the PDF.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding; 26 in the PDF.
    pub virtual_account_no: Option<String>,
    /// When the customer began. *Waktu inisiasi transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; sample spells it txnDateInit.
    pub trx_date_init: Option<String>,
    /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
    ///
    /// Optional, at most 4 characters.
    pub channel_code: Option<Numeric>,
    /// Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
    ///
    /// Optional, at most 2 characters.
    pub language: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Hash of the account that pays. *Hash nomor rekening pembayar.*
    ///
    /// Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
    pub hashed_source_account_no: Option<String>,
    /// Code of the bank that pays. *Kode bank sumber dana.*
    ///
    /// Optional, at most 3 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub source_bank_code: Option<String>,
    /// Key of the application at the other side. *Kunci aplikasi pihak lain.*
    ///
    /// Optional, at most 64 characters.
    pub pass_app: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters; 30 in practice.
    pub inquiry_request_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryRequest, "bca", "24", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_date_init: "trxDateInit",
    channel_code: "channelCode",
    language: "language",
    amount: "amount",
    hashed_source_account_no: "hashedSourceAccountNo",
    source_bank_code: "sourceBankCode",
    pass_app: "passApp",
    inquiry_request_id: "inquiryRequestId",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).
///
/// *Respons Virtual account - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_account_data: Option<TransferVaInquiryResponseVirtualAccountData>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryResponse, "bca", "24", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).
///
/// *Permintaan Virtual account - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, exactly 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits, by the page of today at most 18 characters.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding, by the page of today at most 26 characters.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Optional, at most 255 characters, by the page of today mandatory and at most 30 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Conditional, at most 64 characters, by the page of today of fixed length; mandatory when the VA came from create-va.
    pub trx_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, at most 128 characters, by the page of today exactly 30 characters; equals inquiryRequestId.
    pub payment_request_id: Option<String>,
    /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
    ///
    /// Optional, at most 4 characters, by the page of today mandatory and of fixed length.
    pub channel_code: Option<Numeric>,
    /// Hash of the account that pays. *Hash nomor rekening pembayar.*
    ///
    /// Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
    pub hashed_source_account_no: Option<String>,
    /// Code of the bank that pays. *Kode bank sumber dana.*
    ///
    /// Optional, exactly 3 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub source_bank_code: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub cumulative_payment_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters; hex of the binary paid-bill flags.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset, by the page of today mandatory.
    pub trx_date_time: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters, by the page of today exactly 11 characters; Payment auth code generated by PJP.
    pub reference_no: Option<String>,
    /// Number of the journal entry. *Nomor jurnal.*
    ///
    /// Optional, at most 6 characters, by the page of today of fixed length.
    pub journal_num: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, at most 1 character, by the page of today of fixed length.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, at most 1 character, one of Y, N, by the page of today mandatory and of fixed length; Y: sent again.
    pub flag_advise: Option<String>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Optional, at most 5 characters, by the page of today of fixed length; Sub Company code generated by Partner.
    pub sub_company: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items, by the page of today at most 5 items.
    pub bill_details: Option<Vec<TransferVaPaymentRequestBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaPaymentRequest, "bca", "25", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    payment_request_id: "paymentRequestId",
    channel_code: "channelCode",
    hashed_source_account_no: "hashedSourceAccountNo",
    source_bank_code: "sourceBankCode",
    paid_amount: "paidAmount",
    cumulative_payment_amount: "cumulativePaymentAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    reference_no: "referenceNo",
    journal_num: "journalNum",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    sub_company: "subCompany",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).
///
/// *Respons Virtual account - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_account_data: Option<TransferVaPaymentResponseVirtualAccountData>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaPaymentResponse, "bca", "25", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).
///
/// *Permintaan Shared biller - status.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaStatusRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters; if absent, returns an array of transactions of the VA number.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters.
    pub payment_request_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(SharedBillerTransferVaStatusRequest, "bca", "26-shared-biller", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    additional_info: "additionalInfo",
});

/// Response of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).
///
/// *Respons Shared biller - status.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaStatusResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_account_data: Option<SharedBillerTransferVaStatusResponseVirtualAccountData>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(SharedBillerTransferVaStatusResponse, "bca", "26-shared-biller", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).
///
/// *Permintaan Virtual account - inquiry status.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, exactly 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 18 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 26 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, exactly 30 characters; if absent, returns an array of transactions of the VA number.
    pub inquiry_request_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaStatusRequest, "bca", "26", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).
///
/// *Respons Virtual account - inquiry status.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_account_data: Option<TransferVaStatusResponseVirtualAccountData>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaStatusResponse, "bca", "26", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).
///
/// *Permintaan Virtual account - inquiry status, versi 1.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusV1Request {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, exactly 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Conditional, at most 128 characters; if absent, returns an array of transactions of the VA number.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters.
    pub payment_request_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaStatusV1Request, "bca", "26-v1", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).
///
/// *Respons Virtual account - inquiry status, versi 1.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusV1Response {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_account_data: Option<TransferVaStatusV1ResponseVirtualAccountData>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaStatusV1Response, "bca", "26-v1", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).
///
/// *Permintaan Shared biller - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaInquiryIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
    ///
    /// Optional, at most 4 characters.
    pub channel_code: Option<Numeric>,
    /// Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
    ///
    /// Optional, at most 2 characters.
    pub language: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// Kind of the account that pays. *Jenis rekening sumber dana.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub source_account_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional; a plain string in the samples.
    pub additional_info: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(SharedBillerTransferVaInquiryIntrabankRequest, "bca", "32-shared-biller", Request, {
    partner_service_id: "partnerServiceId",
    partner_reference_no: "partnerReferenceNo",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_date_time: "trxDateTime",
    channel_code: "channelCode",
    language: "language",
    amount: "amount",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    additional_info: "additionalInfo",
});

/// Response of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).
///
/// *Respons Shared biller - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaInquiryIntrabankResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory; sample spells it virtualAccountdata.
    pub virtual_account_data: Option<SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(SharedBillerTransferVaInquiryIntrabankResponse, "bca", "32-shared-biller", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).
///
/// *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding; 26 at BCA.
    pub virtual_account_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
    ///
    /// Optional, at most 4 characters.
    pub channel_code: Option<Numeric>,
    /// Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
    ///
    /// Optional, at most 2 characters.
    pub language: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// Kind of the account that pays. *Jenis rekening sumber dana.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub source_account_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryIntrabankRequest, "bca", "32", Request, {
    partner_service_id: "partnerServiceId",
    partner_reference_no: "partnerReferenceNo",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_date_time: "trxDateTime",
    channel_code: "channelCode",
    language: "language",
    amount: "amount",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).
///
/// *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryIntrabankResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory; sample spells it virtualAccountdata.
    pub virtual_account_data: Option<TransferVaInquiryIntrabankResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryIntrabankResponse, "bca", "32", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).
///
/// *Permintaan Shared biller - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaPaymentIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 15 characters; Transaction Identifier on Service Provider System.
    pub reference_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// Kind of the account that pays. *Jenis rekening sumber dana.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub source_account_type: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub cumulative_payment_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters; hex of the binary paid-bill flags.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// Number of the journal entry. *Nomor jurnal.*
    ///
    /// Optional, at most 6 characters.
    pub journal_num: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, at most 1 character.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, at most 1 character; Y/N retry flag.
    pub flag_advise: Option<String>,
    /// State of the payment. *Status pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub payment_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<SharedBillerTransferVaPaymentIntrabankRequestBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional; a plain string in the samples.
    pub additional_info: Option<String>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items; spelled so.
    pub free_text: Option<Vec<Bilingual>>,
    /// What the table does not have.
    pub others: Object,
}

message!(SharedBillerTransferVaPaymentIntrabankRequest, "bca", "33-shared-biller", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    reference_no: "referenceNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    inquiry_request_id: "inquiryRequestId",
    partner_reference_no: "partnerReferenceNo",
    paid_amount: "paidAmount",
    cumulative_payment_amount: "cumulativePaymentAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    journal_num: "journalNum",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    payment_status: "paymentStatus",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    fee_amount: "feeAmount",
    additional_info: "additionalInfo",
    free_text: "freeText",
});

/// Response of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).
///
/// *Respons Shared biller - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaPaymentIntrabankResponse {
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
    pub additional_info: Option<Object>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Optional.
    pub virtual_account_data: Option<SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(SharedBillerTransferVaPaymentIntrabankResponse, "bca", "33-shared-biller", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).
///
/// *Permintaan Virtual account - pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 15 characters; Transaction Identifier on Service Provider System.
    pub reference_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// Kind of the account that pays. *Jenis rekening sumber dana.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub source_account_type: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Optional, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters; 64 at BCA.
    pub partner_reference_no: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub cumulative_payment_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters; hex of the binary paid-bill flags.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// Number of the journal entry. *Nomor jurnal.*
    ///
    /// Optional, at most 6 characters.
    pub journal_num: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, at most 1 character.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, at most 1 character; Y/N retry flag.
    pub flag_advise: Option<String>,
    /// State of the payment. *Status pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub payment_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<SharedBillerTransferVaPaymentIntrabankRequestBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaPaymentIntrabankRequest, "bca", "33", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    reference_no: "referenceNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    inquiry_request_id: "inquiryRequestId",
    partner_reference_no: "partnerReferenceNo",
    paid_amount: "paidAmount",
    cumulative_payment_amount: "cumulativePaymentAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    journal_num: "journalNum",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    payment_status: "paymentStatus",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    fee_amount: "feeAmount",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).
///
/// *Respons Virtual account - pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentIntrabankResponse {
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
    pub additional_info: Option<Object>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory; lower-case d in the standard.
    pub virtual_account_data: Option<TransferVaPaymentIntrabankResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaPaymentIntrabankResponse, "bca", "33", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).
///
/// *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaNotifyPaymentIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Optional, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
    pub payment_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// State of the payment. *Status pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub payment_status: Option<String>,
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Optional.
    pub payment_flag_reason: Option<Bilingual>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaNotifyPaymentIntrabankRequest, "bca", "34", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    partner_reference_no: "partnerReferenceNo",
    trx_date_time: "trxDateTime",
    payment_status: "paymentStatus",
    payment_flag_reason: "paymentFlagReason",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).
///
/// *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaNotifyPaymentIntrabankResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_account_data: Option<TransferVaNotifyPaymentIntrabankResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaNotifyPaymentIntrabankResponse, "bca", "34", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryResponseVirtualAccountData {
    /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
    ///
    /// Mandatory, at most 2 characters, one of 00, 01.
    pub inquiry_status: Option<String>,
    /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
    ///
    /// Mandatory.
    pub inquiry_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, exactly 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Mandatory, at most 255 characters; 30 are shown.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Conditional, at most 5 characters; 00000 where there is none.
    pub sub_company: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 5 items.
    pub bill_details: Option<Vec<TransferVaInquiryResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 5 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character, one of C, O, I, M, L, N, X; ignored.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaInquiryResponseVirtualAccountData {
    inquiry_status: "inquiryStatus",
    inquiry_reason: "inquiryReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    inquiry_request_id: "inquiryRequestId",
    total_amount: "totalAmount",
    sub_company: "subCompany",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryResponseBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Conditional, at most 5 characters; mandatory if subCompany sent.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 13 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// Label of the amount on the screen. *Label nominal pada layar.*
    ///
    /// Optional, at most 25 characters.
    pub bill_amount_label: Option<String>,
    /// Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
    ///
    /// Optional, at most 25 characters.
    pub bill_amount_value: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaInquiryResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    bill_amount_label: "billAmountLabel",
    bill_amount_value: "billAmountValue",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentRequestBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters, by the page of today of fixed length.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters, by the page of today mandatory.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional, by the page of today mandatory.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters, by the page of today mandatory and of fixed length.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
    ///
    /// Optional, at most 15 characters, by the page of today mandatory and exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample.
    pub bill_reference_no: Option<Numeric>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentRequestBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
    bill_reference_no: "billReferenceNo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentResponseVirtualAccountData {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Mandatory.
    pub payment_flag_reason: Option<PaymentFlagReason>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, exactly 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Conditional, at most 255 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub trx_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, at most 128 characters.
    pub payment_request_id: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Conditional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Conditional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters.
    pub reference_no: Option<String>,
    /// Number of the journal entry. *Nomor jurnal.*
    ///
    /// Optional, at most 6 characters.
    pub journal_num: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, at most 1 character.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, at most 1 character.
    pub flag_advise: Option<String>,
    /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
    ///
    /// Mandatory, exactly 2 characters, one of 00, 01, 02; Status for Payment Flag from Partner.
    pub payment_flag_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items; 5 by the page; an older contract sends 24, and the answer repeats them.
    pub bill_details: Option<Vec<TransferVaPaymentResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 9 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentResponseVirtualAccountData {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    payment_request_id: "paymentRequestId",
    paid_amount: "paidAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    reference_no: "referenceNo",
    journal_num: "journalNum",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    payment_flag_status: "paymentFlagStatus",
    bill_details: "billDetails",
    free_texts: "freeTexts",
});

/// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
#[derive(Clone, Default, PartialEq)]
pub struct PaymentFlagReason {
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Mandatory, at most 200 characters.
    pub indonesia: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Mandatory, at most 200 characters.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(PaymentFlagReason {
    indonesia: "indonesia",
    english: "english",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentResponseBillDetail {
    /// The biller's reference of the bill. *Nomor referensi tagihan dari penagih.*
    ///
    /// Conditional, at most 15 characters; type column missing in the table; String in the sample.
    pub biller_reference_id: Option<String>,
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Conditional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Conditional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Conditional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Conditional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
    ///
    /// Mandatory, exactly 2 characters, one of 00, 01, 02; Payment status for specific Bill.
    pub status: Option<String>,
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    ///
    /// Mandatory.
    pub reason: Option<Bilingual>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentResponseBillDetail {
    biller_reference_id: "billerReferenceId",
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
    status: "status",
    reason: "reason",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaStatusResponseVirtualAccountData {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Mandatory.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters; Unique identifier from Inquiry.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, at most 128 characters; mandatory if payment happened.
    pub payment_request_id: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters; hex of the binary paid-bill flags.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
    pub transaction_date: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 15 characters; Payment auth code generated by PJP.
    pub reference_no: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, at most 1 character.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, at most 1 character; Y/N retry flag.
    pub flag_advise: Option<String>,
    /// Result of the payment. *Status pembayaran.*
    ///
    /// Mandatory, exactly 2 characters; 00 done, 01 in progress, 99 failed.
    pub payment_flag_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<SharedBillerTransferVaStatusResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaStatusResponseVirtualAccountData {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    paid_amount: "paidAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    transaction_date: "transactionDate",
    reference_no: "referenceNo",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    payment_flag_status: "paymentFlagStatus",
    bill_details: "billDetails",
    free_texts: "freeTexts",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaStatusResponseBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
    ///
    /// Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample.
    pub bill_reference_no: Option<Numeric>,
    /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
    ///
    /// Optional, at most 2 characters; Payment status for specific Bill.
    pub status: Option<String>,
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub reason: Option<Bilingual>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaStatusResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
    bill_reference_no: "billReferenceNo",
    status: "status",
    reason: "reason",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusResponseVirtualAccountData {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Mandatory.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 18 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 26 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, exactly 30 characters; Unique identifier from Inquiry.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, exactly 30 characters; mandatory if payment happened.
    pub payment_request_id: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, exactly 6 characters; hex of the binary paid-bill flags.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
    pub transaction_date: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, exactly 11 characters; Payment auth code generated by PJP.
    pub reference_no: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, exactly 1 character.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, exactly 1 character; Y/N retry flag.
    pub flag_advise: Option<String>,
    /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
    ///
    /// Mandatory, exactly 2 characters; Status for Payment Flag.
    pub payment_flag_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaStatusResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaStatusResponseVirtualAccountData {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    paid_amount: "paidAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    transaction_date: "transactionDate",
    reference_no: "referenceNo",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    payment_flag_status: "paymentFlagStatus",
    bill_details: "billDetails",
    free_texts: "freeTexts",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusResponseBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, exactly 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Mandatory, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Mandatory.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Mandatory, exactly 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Mandatory, value of at most 13 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
    ///
    /// Mandatory, exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample.
    pub bill_reference_no: Option<Numeric>,
    /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
    ///
    /// Mandatory, exactly 2 characters; Payment status for specific Bill.
    pub status: Option<String>,
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    ///
    /// Mandatory.
    pub reason: Option<Bilingual>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaStatusResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
    bill_reference_no: "billReferenceNo",
    status: "status",
    reason: "reason",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusV1ResponseVirtualAccountData {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Optional.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Optional, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters; Unique identifier from Inquiry.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Conditional, at most 128 characters; mandatory if payment happened.
    pub payment_request_id: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters; hex of the binary paid-bill flags.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
    pub transaction_date: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 15 characters; Payment auth code generated by PJP.
    pub reference_no: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Optional, at most 1 character.
    pub payment_type: Option<String>,
    /// Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
    ///
    /// Optional, at most 1 character; Y/N retry flag.
    pub flag_advise: Option<String>,
    /// Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
    ///
    /// Optional, at most 2 characters; Status for Payment Flag.
    pub payment_flag_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaStatusV1ResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaStatusV1ResponseVirtualAccountData {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    paid_amount: "paidAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    transaction_date: "transactionDate",
    reference_no: "referenceNo",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    payment_flag_status: "paymentFlagStatus",
    bill_details: "billDetails",
    free_texts: "freeTexts",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusV1ResponseBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
    ///
    /// Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample.
    pub bill_reference_no: Option<Numeric>,
    /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
    ///
    /// Optional, at most 2 characters; Payment status for specific Bill.
    pub status: Option<String>,
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub reason: Option<Bilingual>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaStatusV1ResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
    bill_reference_no: "billReferenceNo",
    status: "status",
    reason: "reason",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData {
    /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
    ///
    /// Optional, at most 2 characters.
    pub inquiry_status: Option<String>,
    /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
    ///
    /// Optional.
    pub inquiry_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Mandatory, at most 255 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// Kind of the account that pays. *Jenis rekening sumber dana.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub source_account_type: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters; Inquiry identifier for Inquiry.
    pub inquiry_request_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<SharedBillerTransferVaInquiryIntrabankResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Mandatory, exactly 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// Name of the product. *Nama produk.*
    ///
    /// Mandatory, at most 30 characters; Product Category.
    pub product_name: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData {
    inquiry_status: "inquiryStatus",
    inquiry_reason: "inquiryReason",
    partner_service_id: "partnerServiceId",
    partner_reference_no: "partnerReferenceNo",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    inquiry_request_id: "inquiryRequestId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    product_name: "productName",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaInquiryIntrabankResponseBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// Label of the amount on the screen. *Label nominal pada layar.*
    ///
    /// Optional, at most 25 characters.
    pub bill_amount_label: Option<String>,
    /// Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
    ///
    /// Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24.
    pub bill_amount_value: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaInquiryIntrabankResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    bill_amount_label: "billAmountLabel",
    bill_amount_value: "billAmountValue",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryIntrabankResponseVirtualAccountData {
    /// Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
    ///
    /// Optional, at most 2 characters.
    pub inquiry_status: Option<String>,
    /// Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
    ///
    /// Optional.
    pub inquiry_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Optional, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Optional, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Mandatory, at most 255 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
    ///
    /// Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub virtual_account_phone: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// Kind of the account that pays. *Jenis rekening sumber dana.*
    ///
    /// Optional, at most 1 character; D=current, S=saving.
    pub source_account_type: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Optional, at most 128 characters; Inquiry identifier for Inquiry.
    pub inquiry_request_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaInquiryIntrabankResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Conditional, exactly 1 character, one of C, O, I, P, M, L, N, X, V, W; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// Name of the product. *Nama produk.*
    ///
    /// Optional, at most 30 characters; Product Category.
    pub product_name: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaInquiryIntrabankResponseVirtualAccountData {
    inquiry_status: "inquiryStatus",
    inquiry_reason: "inquiryReason",
    partner_service_id: "partnerServiceId",
    partner_reference_no: "partnerReferenceNo",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    inquiry_request_id: "inquiryRequestId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    product_name: "productName",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryIntrabankResponseBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// Label of the amount on the screen. *Label nominal pada layar.*
    ///
    /// Optional, at most 25 characters.
    pub bill_amount_label: Option<String>,
    /// Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
    ///
    /// Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24.
    pub bill_amount_value: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaInquiryIntrabankResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    bill_amount_label: "billAmountLabel",
    bill_amount_value: "billAmountValue",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaPaymentIntrabankRequestBillDetail {
    /// Code of the bill. *Kode tagihan.*
    ///
    /// Optional, at most 2 characters.
    pub bill_code: Option<String>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// Name of the bill. *Nama tagihan.*
    ///
    /// Optional, at most 20 characters.
    pub bill_name: Option<String>,
    /// Short name of the bill. *Nama singkat tagihan.*
    ///
    /// Optional, at most 10 characters.
    pub bill_short_name: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
    ///
    /// Optional, at most 15 characters; Bill auth code generated by PJP.
    pub bill_reference_no: Option<Numeric>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaPaymentIntrabankRequestBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
    bill_reference_no: "billReferenceNo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData {
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, at most 128 characters.
    pub payment_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters.
    pub virtual_account_no: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional.
    pub bill_details: Option<Vec<SharedBillerTransferVaPaymentIntrabankResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional.
    pub free_texts: Option<Vec<Bilingual>>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 128 characters.
    pub reference_no: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData {
    payment_request_id: "paymentRequestId",
    partner_reference_no: "partnerReferenceNo",
    virtual_account_no: "virtualAccountNo",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    reference_no: "referenceNo",
    paid_amount: "paidAmount",
    trx_date_time: "trxDateTime",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct SharedBillerTransferVaPaymentIntrabankResponseBillDetail {
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Sub-company that the bill belongs to. *Kode sub company tagihan.*
    ///
    /// Optional, at most 5 characters.
    pub bill_sub_company: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SharedBillerTransferVaPaymentIntrabankResponseBillDetail {
    bill_no: "billNo",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentIntrabankResponseVirtualAccountData {
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters.
    pub virtual_account_no: Option<String>,
    /// Name of the virtual account's holder. *Nama pemilik virtual account.*
    ///
    /// Mandatory, at most 255 characters.
    pub virtual_account_name: Option<String>,
    /// Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
    ///
    /// Optional, at most 255 characters.
    pub virtual_account_email: Option<String>,
    /// Account number that pays. *Nomor rekening sumber dana.*
    ///
    /// Optional, at most 32 characters.
    pub source_account_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 128 characters.
    pub reference_no: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaPaymentIntrabankResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// Name of the product. *Nama produk.*
    ///
    /// Optional, at most 30 characters.
    pub product_name: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentIntrabankResponseVirtualAccountData {
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    source_account_no: "sourceAccountNo",
    partner_reference_no: "partnerReferenceNo",
    reference_no: "referenceNo",
    paid_amount: "paidAmount",
    trx_date_time: "trxDateTime",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    fee_amount: "feeAmount",
    product_name: "productName",
    total_amount: "totalAmount",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentIntrabankResponseBillDetail {
    /// What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
    ///
    /// Optional.
    pub bill_description: Option<Bilingual>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub bill_amount: Option<Money>,
    /// Number of the bill. *Nomor tagihan.*
    ///
    /// Optional, at most 18 characters.
    pub bill_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentIntrabankResponseBillDetail {
    bill_description: "billDescription",
    bill_amount: "billAmount",
    bill_no: "billNo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaNotifyPaymentIntrabankResponseVirtualAccountData {
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters.
    pub virtual_account_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaNotifyPaymentIntrabankResponseVirtualAccountData {
    virtual_account_no: "virtualAccountNo",
    partner_reference_no: "partnerReferenceNo",
});
