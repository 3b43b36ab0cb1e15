// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Virtual account, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Bilingual, Money, Numeric, Object};

/// Request of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).
///
/// *Permintaan Virtual account - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
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
    /// Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
    pub hashed_source_account_no: Option<String>,
    /// Code of the bank that pays. *Kode bank sumber dana.*
    ///
    /// Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
    pub source_bank_code: Option<String>,
    /// Key of the application at the other side. *Kunci aplikasi pihak lain.*
    ///
    /// Optional, at most 64 characters.
    pub pass_app: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryRequest, "snap", "24", Request, {
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

/// Response of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).
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

message!(TransferVaInquiryResponse, "snap", "24", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).
///
/// *Permintaan Virtual account - pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Conditional, at most 64 characters; mandatory when the VA came from create-va.
    pub trx_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
    pub payment_request_id: Option<String>,
    /// Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
    ///
    /// Optional, at most 4 characters.
    pub channel_code: Option<Numeric>,
    /// Hash of the account that pays. *Hash nomor rekening pembayar.*
    ///
    /// Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
    pub hashed_source_account_no: Option<String>,
    /// Code of the bank that pays. *Kode bank sumber dana.*
    ///
    /// Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
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
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 64 characters; Payment auth code generated by PJP.
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
    /// Optional, at most 1 character; Y/N retry flag.
    pub flag_advise: Option<String>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Optional, at most 5 characters; Sub Company code generated by Partner.
    pub sub_company: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
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

message!(TransferVaPaymentRequest, "snap", "25", Request, {
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

/// Response of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).
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

message!(TransferVaPaymentResponse, "snap", "25", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).
///
/// *Permintaan Virtual account - inquiry status.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaStatusRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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

message!(TransferVaStatusRequest, "snap", "26", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).
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

message!(TransferVaStatusResponse, "snap", "26", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).
///
/// *Permintaan Virtual account - buat VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaCreateVaRequest {
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub trx_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaCreateVaRequestBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals; table types it Array of Objects; single object in the sample, in the response table and in service 28.
    pub fee_amount: Option<Money>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaCreateVaRequest, "snap", "27", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    expired_date: "expiredDate",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).
///
/// *Respons Virtual account - buat VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaCreateVaResponse {
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
    pub virtual_account_data: Option<TransferVaCreateVaResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaCreateVaResponse, "snap", "27", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).
///
/// *Permintaan Virtual account - ubah VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaUpdateVaRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub trx_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaCreateVaRequestBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaUpdateVaRequest, "snap", "28", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    expired_date: "expiredDate",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).
///
/// *Respons Virtual account - ubah VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaUpdateVaResponse {
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
    pub virtual_account_data: Option<TransferVaUpdateVaResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaUpdateVaResponse, "snap", "28", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).
///
/// *Permintaan Virtual account - ubah status VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaUpdateStatusRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub trx_id: Option<String>,
    /// Whether the virtual account is paid. *Status pembayaran virtual account.*
    ///
    /// Mandatory, at most 1 character; Y=paid, N=not paid.
    pub paid_status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaUpdateStatusRequest, "snap", "29", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_id: "trxId",
    paid_status: "paidStatus",
});

/// Response of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).
///
/// *Respons Virtual account - ubah status VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaUpdateStatusResponse {
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
    pub virtual_account_data: Option<TransferVaUpdateStatusResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaUpdateStatusResponse, "snap", "29", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).
///
/// *Permintaan Virtual account - inquiry VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryVaRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub trx_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryVaRequest, "snap", "30", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_id: "trxId",
});

/// Response of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).
///
/// *Respons Virtual account - inquiry VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryVaResponse {
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
    pub virtual_account_data: Option<TransferVaInquiryVaResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaInquiryVaResponse, "snap", "30", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).
///
/// *Permintaan Virtual account - hapus VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaDeleteVaRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub trx_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaDeleteVaRequest, "snap", "31", Request, {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_id: "trxId",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).
///
/// *Respons Virtual account - hapus VA.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaDeleteVaResponse {
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
    pub virtual_account_data: Option<TransferVaDeleteVaResponseVirtualAccountData>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaDeleteVaResponse, "snap", "31", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).
///
/// *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
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

message!(TransferVaInquiryIntrabankRequest, "snap", "32", Request, {
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

/// Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).
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

message!(TransferVaInquiryIntrabankResponse, "snap", "32", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_account_data: "virtualAccountData",
});

/// Request of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).
///
/// *Permintaan Virtual account - pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
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
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
    pub bill_details: Option<Vec<TransferVaPaymentIntrabankRequestBillDetail>>,
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

message!(TransferVaPaymentIntrabankRequest, "snap", "33", Request, {
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

/// Response of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).
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
    /// The virtual account. *Data virtual account.*
    ///
    /// Mandatory.
    pub virtual_accountdata: Option<TransferVaPaymentIntrabankResponseVirtualAccountdata>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaPaymentIntrabankResponse, "snap", "33", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_accountdata: "virtualAccountdata",
    additional_info: "additionalInfo",
});

/// Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).
///
/// *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaNotifyPaymentIntrabankRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// Optional, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
    pub payment_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 128 characters.
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

message!(TransferVaNotifyPaymentIntrabankRequest, "snap", "34", Request, {
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

/// Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).
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
    /// Optional.
    pub virtual_accountdata: Option<TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaNotifyPaymentIntrabankResponse, "snap", "34", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_accountdata: "virtualAccountdata",
});

/// Request of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).
///
/// *Permintaan Virtual account - ambil laporan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaReportRequest {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters; 8 chars, left-padded with spaces; company code; table types it Number, which cannot carry the padding; string in the sample.
    pub partner_service_id: Option<String>,
    /// First day. *Tanggal awal.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd.
    pub start_date: Option<String>,
    /// First time of day. *Jam awal.*
    ///
    /// Optional, at most 14 characters; HH:mm; needs startDate; default 00:00; sample 14:56:11+07:00 is what length 14 fits.
    pub start_time: Option<String>,
    /// Last day. *Tanggal akhir.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd; needs startDate.
    pub end_date: Option<String>,
    /// Last time of day. *Jam akhir.*
    ///
    /// Optional, at most 14 characters; HH:mm; needs endDate; default 23:59; sample 14:56:11+07:00 is what length 14 fits.
    pub end_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaReportRequest, "snap", "35", Request, {
    partner_service_id: "partnerServiceId",
    start_date: "startDate",
    start_time: "startTime",
    end_date: "endDate",
    end_time: "endTime",
    additional_info: "additionalInfo",
});

/// Response of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).
///
/// *Respons Virtual account - ambil laporan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaReportResponse {
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
    pub virtual_accountdata: Option<Vec<TransferVaReportResponseVirtualAccountdata>>,
    /// What the table does not have.
    pub others: Object,
}

message!(TransferVaReportResponse, "snap", "35", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    virtual_accountdata: "virtualAccountdata",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryResponseVirtualAccountData {
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
    /// Mandatory, at most 8 characters.
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
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Mandatory, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Optional, at most 5 characters; Sub Company code generated by Partner.
    pub sub_company: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaInquiryResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
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
    /// Optional, value of at most 16 digits and 2 decimals.
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
    /// Optional.
    pub payment_flag_reason: Option<PaymentFlagReason>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Optional, at most 32 characters.
    pub trx_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Mandatory, at most 128 characters.
    pub payment_request_id: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 15 characters.
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
    /// Optional, at most 2 characters; Status for Payment Flag from Partner.
    pub payment_flag_status: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaPaymentResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
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
    /// Optional, at most 200 characters.
    pub indonesia: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Optional, at most 200 characters.
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
    /// Optional, at most 64 characters; type column missing in the table; String in the sample.
    pub biller_reference_id: Option<String>,
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
pub struct TransferVaStatusResponseVirtualAccountData {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Optional.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaCreateVaRequestBillDetail {
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
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaCreateVaRequestBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaCreateVaResponseVirtualAccountData {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 32 characters; from Create VA Request.
    pub trx_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaCreateVaRequestBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaCreateVaResponseVirtualAccountData {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    expired_date: "expiredDate",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaUpdateVaResponseVirtualAccountData {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 32 characters.
    pub trx_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaCreateVaRequestBillDetail>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_date: Option<String>,
    /// When it was changed last. *Waktu perubahan terakhir.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub last_update_date: Option<String>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub payment_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaUpdateVaResponseVirtualAccountData {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    expired_date: "expiredDate",
    last_update_date: "lastUpdateDate",
    payment_date: "paymentDate",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaUpdateStatusResponseVirtualAccountData {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 64 characters.
    pub trx_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_date: Option<String>,
    /// When it was changed last. *Waktu perubahan terakhir.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub last_update_date: Option<String>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub payment_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaUpdateStatusResponseVirtualAccountData {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    total_amount: "totalAmount",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    expired_date: "expiredDate",
    last_update_date: "lastUpdateDate",
    payment_date: "paymentDate",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryVaResponseVirtualAccountData {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Mandatory, at most 32 characters.
    pub trx_id: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaInquiryVaResponseBillDetail>>,
    /// Texts for the screen or the receipt. *Teks untuk layar atau struk.*
    ///
    /// Optional, at most 25 items.
    pub free_texts: Option<Vec<Bilingual>>,
    /// Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
    ///
    /// Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
    pub virtual_account_trx_type: Option<String>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When the virtual account ends. *Waktu kedaluwarsa virtual account.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_date: Option<String>,
    /// When it was changed last. *Waktu perubahan terakhir.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub last_update_date: Option<String>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub payment_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaInquiryVaResponseVirtualAccountData {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    trx_id: "trxId",
    total_amount: "totalAmount",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    virtual_account_trx_type: "virtualAccountTrxType",
    fee_amount: "feeAmount",
    expired_date: "expiredDate",
    last_update_date: "lastUpdateDate",
    payment_date: "paymentDate",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaInquiryVaResponseBillDetail {
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
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaInquiryVaResponseBillDetail {
    bill_code: "billCode",
    bill_no: "billNo",
    bill_name: "billName",
    bill_short_name: "billShortName",
    bill_description: "billDescription",
    bill_sub_company: "billSubCompany",
    bill_amount: "billAmount",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaDeleteVaResponseVirtualAccountData {
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
    ///
    /// Mandatory, at most 20 characters, digits.
    pub customer_no: Option<String>,
    /// Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
    ///
    /// Mandatory, at most 28 characters, digits behind the padding.
    pub virtual_account_no: Option<String>,
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Optional, at most 12 characters.
    pub trx_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaDeleteVaResponseVirtualAccountData {
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    trx_id: "trxId",
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
    /// Mandatory, at most 8 characters.
    pub partner_service_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 128 characters.
    pub partner_reference_no: Option<String>,
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
    /// Conditional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
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
pub struct TransferVaPaymentIntrabankRequestBillDetail {
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

structure!(TransferVaPaymentIntrabankRequestBillDetail {
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
pub struct TransferVaPaymentIntrabankResponseVirtualAccountdata {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Optional.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// Optional, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters; Unique Identifier for Payment.
    pub payment_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 128 characters; Generated by PJP.; table lists the field twice (128 and 15) and the sample repeats the key; one value survives parsing, so accept up to 128.
    pub reference_no: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
    /// Optional, at most 1 character.
    pub flag_advise: Option<String>,
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
    /// Optional, at most 30 characters; Product Category.
    pub product_name: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentIntrabankResponseVirtualAccountdata {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    partner_reference_no: "partnerReferenceNo",
    reference_no: "referenceNo",
    paid_amount: "paidAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    journal_num: "journalNum",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    fee_amount: "feeAmount",
    product_name: "productName",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaPaymentIntrabankResponseBillDetail {
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
    /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
    ///
    /// Optional, at most 2 characters; Payment status for specific Bill.
    pub status: Option<String>,
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    ///
    /// Optional; table types it String(2) but lists child fields; object in the sample.
    pub reason: Option<Reason>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaPaymentIntrabankResponseBillDetail {
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

/// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
#[derive(Clone, Default, PartialEq)]
pub struct Reason {
    /// Text in Indonesian. *Teks dalam bahasa Indonesia.*
    ///
    /// Optional, at most 64 characters.
    pub indonesia: Option<String>,
    /// Text in English. *Teks dalam bahasa Inggris.*
    ///
    /// Optional, at most 64 characters.
    pub english: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Reason {
    indonesia: "indonesia",
    english: "english",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Optional.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// Optional, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
    pub payment_request_id: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 128 characters.
    pub partner_reference_no: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// State of the payment. *Status pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub payment_status: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    partner_reference_no: "partnerReferenceNo",
    trx_date_time: "trxDateTime",
    payment_status: "paymentStatus",
    additional_info: "additionalInfo",
});

/// The virtual account. *Data virtual account.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaReportResponseVirtualAccountdata {
    /// Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
    ///
    /// Optional.
    pub payment_flag_reason: Option<Bilingual>,
    /// Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
    ///
    /// Mandatory, at most 8 characters.
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
    /// The partner's ID of the transaction. *ID transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub trx_id: Option<String>,
    /// ID of the inquiry. *ID permintaan inquiry.*
    ///
    /// Optional, at most 128 characters.
    pub inquiry_request_id: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 128 characters.
    pub payment_request_id: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub paid_amount: Option<Money>,
    /// Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
    ///
    /// Optional, at most 6 characters.
    pub paid_bills: Option<String>,
    /// Total amount. *Nominal total.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub total_amount: Option<Money>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
    ///
    /// Optional, at most 15 characters.
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
    /// The bills. *Rincian tagihan.*
    ///
    /// Optional, at most 24 items.
    pub bill_details: Option<Vec<TransferVaReportResponseBillDetail>>,
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

structure!(TransferVaReportResponseVirtualAccountdata {
    payment_flag_reason: "paymentFlagReason",
    partner_service_id: "partnerServiceId",
    customer_no: "customerNo",
    virtual_account_no: "virtualAccountNo",
    virtual_account_name: "virtualAccountName",
    virtual_account_email: "virtualAccountEmail",
    virtual_account_phone: "virtualAccountPhone",
    source_account_no: "sourceAccountNo",
    source_account_type: "sourceAccountType",
    trx_id: "trxId",
    inquiry_request_id: "inquiryRequestId",
    payment_request_id: "paymentRequestId",
    paid_amount: "paidAmount",
    paid_bills: "paidBills",
    total_amount: "totalAmount",
    trx_date_time: "trxDateTime",
    reference_no: "referenceNo",
    journal_num: "journalNum",
    payment_type: "paymentType",
    flag_advise: "flagAdvise",
    bill_details: "billDetails",
    free_texts: "freeTexts",
    additional_info: "additionalInfo",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferVaReportResponseBillDetail {
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
    /// Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
    ///
    /// Optional, at most 2 characters; Payment status for specific Bill.
    pub status: Option<String>,
    /// Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
    ///
    /// Optional; table types it String(2) but lists child fields; object in the sample.
    pub reason: Option<Bilingual>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferVaReportResponseBillDetail {
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
