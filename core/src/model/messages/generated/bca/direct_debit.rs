// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Direct debit, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Object};

/// Request of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).
///
/// *Permintaan Pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitPaymentHostToHostRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 18 characters.
    pub partner_reference_no: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Optional, at most 128 characters; Card token for payment.
    pub bank_card_token: Option<String>,
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Conditional, at most 40 characters; string code for verification OTP.
    pub charge_token: Option<String>,
    /// One-time password. *Kode OTP.*
    ///
    /// Optional, at most 6 characters.
    pub otp: Option<String>,
    /// Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
    ///
    /// Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample.
    pub otp_trx_code: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 5 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 64 characters.
    pub terminal_id: Option<String>,
    /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
    ///
    /// Optional, at most 64 characters.
    pub journey_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
    ///
    /// Optional.
    pub url_params: Option<Vec<UrlParam>>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Until when it can be paid. *Batas waktu pembayaran.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub valid_up_to: Option<String>,
    /// Where the customer began. *Titik awal transaksi.*
    ///
    /// Optional, at most 20 characters.
    pub point_of_initiation: Option<String>,
    /// Who pays the fee. *Pihak yang menanggung biaya.*
    ///
    /// Optional, at most 25 characters; OUR/BEN/SHA.
    pub fee_type: Option<String>,
    /// Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.*
    ///
    /// Optional, at most 64 characters.
    pub disabled_pay_methods: Option<String>,
    /// How the payment is put together. *Rincian cara pembayaran.*
    ///
    /// Mandatory, at most 1 items.
    pub pay_option_details: Option<Vec<PayOptionDetail>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Mandatory.
    pub additional_info: Option<OneklikDebitPaymentHostToHostRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikDebitPaymentHostToHostRequest, "bca", "54", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_card_token: "bankCardToken",
    charge_token: "chargeToken",
    otp: "otp",
    otp_trx_code: "otpTrxCode",
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    journey_id: "journeyId",
    sub_merchant_id: "subMerchantId",
    amount: "amount",
    url_params: "urlParams",
    external_store_id: "externalStoreId",
    valid_up_to: "validUpTo",
    point_of_initiation: "pointOfInitiation",
    fee_type: "feeType",
    disabled_pay_methods: "disabledPayMethods",
    pay_option_details: "payOptionDetails",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).
///
/// *Respons Pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitPaymentHostToHostResponse {
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
    /// Conditional, at most 32 characters; provider-side transaction id; required on success.
    pub reference_no: Option<String>,
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 18 characters.
    pub partner_reference_no: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub approval_code: Option<String>,
    /// Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.*
    ///
    /// Optional, at most 2048 characters; URL scheme of provider native app.
    pub app_redirect_url: Option<String>,
    /// Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.*
    ///
    /// Optional, at most 2048 characters; universal link to provider payment page.
    pub web_redirect_url: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<OneklikDebitPaymentHostToHostResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikDebitPaymentHostToHostResponse, "bca", "54", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    approval_code: "approvalCode",
    app_redirect_url: "appRedirectUrl",
    web_redirect_url: "webRedirectUrl",
    additional_info: "additionalInfo",
});

/// Request of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).
///
/// *Permintaan Status pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitStatusRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 18 characters; original consumer-side id.
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
    /// Mandatory, at most 2 characters, always 54; service code of the original transaction.
    pub service_code: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// Amount. *Nominal.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Conditional, at most 5 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikDebitStatusRequest, "bca", "55", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    transaction_date: "transactionDate",
    amount: "amount",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    additional_info: "additionalInfo",
});

/// Response of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).
///
/// *Respons Status pembayaran direct debit.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitStatusResponse {
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
    /// Conditional, at most 64 characters; original provider-side id; required on success.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Mandatory, at most 18 characters; original consumer-side id.
    pub original_partner_reference_no: Option<String>,
    /// Approval code of the payment. *Kode persetujuan pembayaran.*
    ///
    /// Optional, at most 20 characters.
    pub approval_code: Option<String>,
    /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
    ///
    /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
    pub original_external_id: Option<String>,
    /// Service of the original transaction. *Kode layanan transaksi asal.*
    ///
    /// Mandatory, at most 2 characters; service code of the original transaction.
    pub service_code: Option<String>,
    /// State of the transaction. *Status terakhir transaksi.*
    ///
    /// Conditional, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
    pub latest_transaction_status: Option<String>,
    /// State of the transaction in words. *Keterangan status transaksi.*
    ///
    /// Optional, at most 50 characters.
    pub transaction_status_desc: Option<String>,
    /// Response code of the original transaction. *Kode respons transaksi asal.*
    ///
    /// Optional, at most 7 characters.
    pub original_response_code: Option<String>,
    /// Response message of the original transaction. *Pesan respons transaksi asal.*
    ///
    /// Optional, at most 150 characters.
    pub original_response_message: Option<String>,
    /// ID of the session. *ID sesi.*
    ///
    /// Optional, at most 25 characters; Transaction invoice ID.
    pub session_id: Option<String>,
    /// ID of the request. *ID permintaan.*
    ///
    /// Optional, at most 25 characters; Transaction request ID.
    pub request_id: Option<String>,
    /// Refunds so far. *Riwayat pengembalian dana.*
    ///
    /// Optional.
    pub refund_history: Option<Vec<RefundHistory>>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub trans_amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// When it was paid. *Waktu pembayaran.*
    ///
    /// Conditional, at most 25 characters, ISO 8601 with seconds and offset.
    pub paid_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<OneklikDebitStatusResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikDebitStatusResponse, "bca", "55", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    approval_code: "approvalCode",
    original_external_id: "originalExternalId",
    service_code: "serviceCode",
    latest_transaction_status: "latestTransactionStatus",
    transaction_status_desc: "transactionStatusDesc",
    original_response_code: "originalResponseCode",
    original_response_message: "originalResponseMessage",
    session_id: "sessionId",
    request_id: "requestId",
    refund_history: "refundHistory",
    trans_amount: "transAmount",
    fee_amount: "feeAmount",
    paid_time: "paidTime",
    additional_info: "additionalInfo",
});

/// Request of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).
///
/// *Permintaan OneKlik - daftar nomor telepon.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikPaymentInquiryPhoneNumberRequest {
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 5 characters.
    pub merchant_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Mandatory.
    pub additional_info: Option<OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikPaymentInquiryPhoneNumberRequest, "bca", "85", Request, {
    merchant_id: "merchantId",
    additional_info: "additionalInfo",
});

/// Response of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).
///
/// *Respons OneKlik - daftar nomor telepon.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikPaymentInquiryPhoneNumberResponse {
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
    pub additional_info: Option<OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikPaymentInquiryPhoneNumberResponse, "bca", "85", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    additional_info: "additionalInfo",
});

/// Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
///
/// *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikNotificationRequest {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Mandatory.
    pub additional_info: Option<OneklikNotificationRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikNotificationRequest, "bca", "86", Request, {
    additional_info: "additionalInfo",
});

/// Response of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
///
/// *Respons OneKlik - notifikasi aktivasi dan penghapusan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikNotificationResponse {
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
    /// Conditional, at most 32 characters.
    pub reference_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional; responseWs 0 or 1.
    pub additional_info: Option<OneklikNotificationResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikNotificationResponse, "bca", "86", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    additional_info: "additionalInfo",
});

/// Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
///
/// *Permintaan Kartu debit bisnis - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcInquiryCardRequest {
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Mandatory, exactly 16 characters.
    pub bank_card_token: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BdcInquiryCardRequest, "bca", "IC", Request, {
    bank_card_token: "bankCardToken",
});

/// Response of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
///
/// *Respons Kartu debit bisnis - inquiry.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcInquiryCardResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// Content of the answer. *Isi respons.*
    ///
    /// Mandatory.
    pub response_data: Option<BdcInquiryCardResponseResponseData>,
    /// What the table does not have.
    pub others: Object,
}

message!(BdcInquiryCardResponse, "bca", "IC", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    response_data: "responseData",
});

/// Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
///
/// *Permintaan Kartu debit bisnis - atur limit.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcSettingLimitRequest {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, exactly 14 characters.
    pub transaction_id: Option<String>,
    /// From when it holds. *Tanggal efektif.*
    ///
    /// Mandatory, exactly 8 characters.
    pub effective_date: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Mandatory, exactly 10 characters.
    pub account_number: Option<String>,
    /// Tier of the card. *Jenis kartu.*
    ///
    /// Mandatory, exactly 1 character, one of L, P, D.
    pub card_type: Option<String>,
    /// How the limit recurs. *Jenis pengulangan limit.*
    ///
    /// Mandatory, exactly 1 character, one of N, D, X.
    pub recurring_type: Option<String>,
    /// How long the limit recurs. *Periode pengulangan limit.*
    ///
    /// Mandatory, at most 3 characters.
    pub recurring_period: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Mandatory, exactly 16 characters.
    pub card_number: Option<String>,
    /// Until when the limit holds. *Masa berlaku limit.*
    ///
    /// Mandatory, exactly 8 characters.
    pub expiry_limit: Option<String>,
    /// The limit. *Nilai limit.*
    ///
    /// Mandatory, at most 13 characters.
    pub limit_amount: Option<String>,
    /// Key of the limit. *Kunci limit.*
    ///
    /// Mandatory, at most 20 characters.
    pub unique_key: Option<String>,
    /// Holder of the card. *Pemegang kartu.*
    ///
    /// Optional, at most 35 characters.
    pub cardholder: Option<String>,
    /// Number of an identity document. *Nomor identitas.*
    ///
    /// Optional, exactly 16 characters.
    pub id_number: Option<String>,
    /// Telephone number, masked. *Nomor telepon, disamarkan.*
    ///
    /// Optional, at most 15 characters.
    pub phone_number: Option<String>,
    /// Email address. *Alamat email.*
    ///
    /// Optional, at most 50 characters.
    pub email_address: Option<String>,
    /// Description. *Keterangan.*
    ///
    /// Optional, at most 25 characters.
    pub description: Option<String>,
    /// Kind of change. *Jenis perubahan.*
    ///
    /// Mandatory, exactly 1 character.
    pub process_type: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BdcSettingLimitRequest, "bca", "SL", Request, {
    transaction_id: "transactionId",
    effective_date: "effectiveDate",
    account_number: "accountNumber",
    card_type: "cardType",
    recurring_type: "recurringType",
    recurring_period: "recurringPeriod",
    card_number: "cardNumber",
    expiry_limit: "expiryLimit",
    limit_amount: "limitAmount",
    unique_key: "uniqueKey",
    cardholder: "cardholder",
    id_number: "idNumber",
    phone_number: "phoneNumber",
    email_address: "emailAddress",
    description: "description",
    process_type: "processType",
});

/// Response of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
///
/// *Respons Kartu debit bisnis - atur limit.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcSettingLimitResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// Content of the answer. *Isi respons.*
    ///
    /// Mandatory.
    pub response_data: Option<BdcSettingLimitResponseResponseData>,
    /// What the table does not have.
    pub others: Object,
}

message!(BdcSettingLimitResponse, "bca", "SL", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    response_data: "responseData",
});

/// Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
///
/// *Permintaan Kartu debit bisnis - ubah status.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcUpdateStatusRequest {
    /// Card number. *Nomor kartu.*
    ///
    /// Mandatory, exactly 16 characters.
    pub card_number: Option<String>,
    /// What is to happen to the card. *Jenis perubahan status kartu.*
    ///
    /// Mandatory, exactly 1 character, one of O, H, B.
    pub block_type: Option<String>,
    /// Why, as a code. *Kode alasan.*
    ///
    /// Mandatory, exactly 1 character, one of H, R, O.
    pub reason_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(BdcUpdateStatusRequest, "bca", "US", Request, {
    card_number: "cardNumber",
    block_type: "blockType",
    reason_code: "reasonCode",
});

/// Response of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
///
/// *Respons Kartu debit bisnis - ubah status.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcUpdateStatusResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// Content of the answer. *Isi respons.*
    ///
    /// Mandatory.
    pub response_data: Option<BdcUpdateStatusResponseResponseData>,
    /// What the table does not have.
    pub others: Object,
}

message!(BdcUpdateStatusResponse, "bca", "US", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    response_data: "responseData",
});

/// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
#[derive(Clone, Default, PartialEq)]
pub struct UrlParam {
    /// Address. *Alamat.*
    ///
    /// Optional, at most 512 characters.
    pub url: Option<String>,
    /// What the address is for. *Kegunaan alamat.*
    ///
    /// Optional, at most 32 characters; PAY_RETURN or PAY_NOTIFY.
    pub r#type: Option<String>,
    /// Whether the address is a deep link. *Apakah alamat berupa deep link.*
    ///
    /// Optional, at most 1 character; Y/N deep link.
    pub is_deeplink: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(UrlParam {
    url: "url",
    r#type: "type",
    is_deeplink: "isDeeplink",
});

/// How the payment is put together. *Rincian cara pembayaran.*
#[derive(Clone, Default, PartialEq)]
pub struct PayOptionDetail {
    /// How it is paid. *Metode pembayaran.*
    ///
    /// Mandatory, at most 64 characters, always ONEKLIK; Payment Method. e.g. CREDIT_CARD.
    pub pay_method: Option<String>,
    /// What it is paid with. *Pilihan pembayaran.*
    ///
    /// Mandatory, at most 64 characters, always ONEKLIK_BCA.
    pub pay_option: Option<String>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub trans_amount: Option<Money>,
    /// Fee. *Biaya.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub fee_amount: Option<Money>,
    /// Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
    ///
    /// Optional, at most 64 characters; Card token used for this payment.
    pub card_token: Option<String>,
    /// Token of the merchant for this payment. *Token merchant untuk pembayaran ini.*
    ///
    /// Optional, at most 64 characters; Merchant token used for this payment.
    pub merchant_token: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

structure!(PayOptionDetail {
    pay_method: "payMethod",
    pay_option: "payOption",
    trans_amount: "transAmount",
    fee_amount: "feeAmount",
    card_token: "cardToken",
    merchant_token: "merchantToken",
    additional_info: "additionalInfo",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitPaymentHostToHostRequestAdditionalInfo {
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 18 characters.
    pub user_id: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Mandatory, at most 18 characters.
    pub customer_name: Option<String>,
    /// Description. *Keterangan.*
    ///
    /// Mandatory, at most 100 characters.
    pub description: Option<String>,
    /// Kind of payment. *Jenis pembayaran.*
    ///
    /// Mandatory, at most 7 characters, one of FULL, PARTIAL.
    pub payment_type: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Mandatory.
    pub transaction_time: Option<String>,
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Mandatory, at most 33 characters.
    pub xco_id: Option<String>,
    /// The bills. *Rincian tagihan.*
    ///
    /// Mandatory, at most 5 items.
    pub bill_details: Option<Vec<BillDetail>>,
    /// To whom the money goes on. *Rincian transfer lanjutan.*
    ///
    /// Conditional.
    pub transfer_detail: Option<TransferDetail>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikDebitPaymentHostToHostRequestAdditionalInfo {
    user_id: "userId",
    customer_name: "customerName",
    description: "description",
    payment_type: "paymentType",
    transaction_time: "transactionTime",
    xco_id: "xcoId",
    bill_details: "billDetails",
    transfer_detail: "transferDetail",
});

/// The bills. *Rincian tagihan.*
#[derive(Clone, Default, PartialEq)]
pub struct BillDetail {
    /// Amount of the sub-company's part. *Nominal bagian sub company.*
    ///
    /// Mandatory, at most 16 digits and 2 decimals.
    pub sub_bill_amount: Option<String>,
    /// Sub-company. *Kode sub company.*
    ///
    /// Mandatory, at most 5 characters.
    pub sub_company_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(BillDetail {
    sub_bill_amount: "subBillAmount",
    sub_company_code: "subCompanyCode",
});

/// To whom the money goes on. *Rincian transfer lanjutan.*
#[derive(Clone, Default, PartialEq)]
pub struct TransferDetail {
    /// Name of the beneficiary. *Nama penerima.*
    ///
    /// Optional, at most 100 characters.
    pub beneficiary_name: Option<String>,
    /// Account that receives the money. *Rekening penerima.*
    ///
    /// Optional, at most 32 characters.
    pub beneficiary_account: Option<String>,
    /// Code of the bank. *Kode bank.*
    ///
    /// Optional, at most 10 characters.
    pub bank_code: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(TransferDetail {
    beneficiary_name: "beneficiaryName",
    beneficiary_account: "beneficiaryAccount",
    bank_code: "bankCode",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitPaymentHostToHostResponseAdditionalInfo {
    /// State. *Status.*
    ///
    /// Mandatory, at most 50 characters; SUCCESS or DEVICE IS DIFFERENT.
    pub status: Option<String>,
    /// Amount of the bill. *Nominal tagihan.*
    ///
    /// Conditional, at most 16 digits and 2 decimals.
    pub bill_amount: Option<String>,
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Conditional, at most 16 digits and 2 decimals.
    pub paid_amount: Option<String>,
    /// Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
    ///
    /// Optional.
    pub msisdn_list: Option<Vec<MsisdnList>>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 30 characters.
    pub payment_request_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikDebitPaymentHostToHostResponseAdditionalInfo {
    status: "status",
    bill_amount: "billAmount",
    paid_amount: "paidAmount",
    msisdn_list: "msisdnList",
    payment_request_id: "paymentRequestId",
});

/// Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct MsisdnList {
    /// Telephone number, masked. *Nomor telepon, disamarkan.*
    ///
    /// Mandatory, at most 15 characters.
    pub phone_number: Option<String>,
    /// ID of the telephone number. *ID nomor telepon.*
    ///
    /// Mandatory, at most 32 characters.
    pub phone_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(MsisdnList {
    phone_number: "phoneNumber",
    phone_id: "phoneId",
});

/// Refunds so far. *Riwayat pengembalian dana.*
#[derive(Clone, Default, PartialEq)]
pub struct RefundHistory {
    /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
    ///
    /// Conditional, at most 64 characters.
    pub refund_no: Option<String>,
    /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_refund_no: Option<String>,
    /// Amount that is refunded. *Nominal pengembalian dana.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub refund_amount: Option<Money>,
    /// State of the refund. *Status pengembalian dana.*
    ///
    /// Optional, at most 2 characters; 00 success, 03 pending, 06 failed.
    pub refund_status: Option<String>,
    /// When it was refunded. *Waktu pengembalian dana.*
    ///
    /// Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601.
    pub refund_date: Option<String>,
    /// Why. *Alasan.*
    ///
    /// Optional, at most 256 characters; Refund reason.
    pub reason: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(RefundHistory {
    refund_no: "refundNo",
    partner_refund_no: "partnerRefundNo",
    refund_amount: "refundAmount",
    refund_status: "refundStatus",
    refund_date: "refundDate",
    reason: "reason",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikDebitStatusResponseAdditionalInfo {
    /// Amount that is paid. *Nominal yang dibayar.*
    ///
    /// Optional, at most 16 digits and 2 decimals.
    pub paid_amount: Option<String>,
    /// Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.*
    ///
    /// Optional, at most 1 character, one of Y, N.
    pub is_timeout: Option<String>,
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Optional, at most 32 characters.
    pub charge_token: Option<String>,
    /// ID of the payment. *ID permintaan pembayaran.*
    ///
    /// Optional, at most 30 characters.
    pub payment_request_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikDebitStatusResponseAdditionalInfo {
    paid_amount: "paidAmount",
    is_timeout: "isTimeout",
    charge_token: "chargeToken",
    payment_request_id: "paymentRequestId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo {
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Mandatory, at most 32 characters.
    pub xco_id: Option<String>,
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 18 characters.
    pub user_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo {
    xco_id: "xcoId",
    user_id: "userId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo {
    /// Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
    ///
    /// Mandatory.
    pub msisdn_list: Option<Vec<MsisdnList>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo {
    msisdn_list: "msisdnList",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikNotificationRequestAdditionalInfo {
    /// ID of the request. *ID permintaan.*
    ///
    /// Conditional, at most 32 characters.
    pub request_id: Option<String>,
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Mandatory, at most 33 characters.
    pub xco_id: Option<String>,
    /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
    ///
    /// Conditional, at most 2 characters.
    pub credential_type: Option<String>,
    /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
    ///
    /// Conditional, at most 16 characters.
    pub credential_number: Option<String>,
    /// Highest limit. *Limit maksimum.*
    ///
    /// Conditional, at most 9 characters.
    pub max_limit: Option<String>,
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 18 characters.
    pub user_id: Option<String>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Mandatory.
    pub created_date: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 3 characters.
    pub status: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 5 characters.
    pub merchant_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikNotificationRequestAdditionalInfo {
    request_id: "requestId",
    xco_id: "xcoId",
    credential_type: "credentialType",
    credential_number: "credentialNumber",
    max_limit: "maxLimit",
    user_id: "userId",
    created_date: "createdDate",
    status: "status",
    merchant_id: "merchantId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikNotificationResponseAdditionalInfo {
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Mandatory, at most 33 characters.
    pub xco_id: Option<String>,
    /// Whether the notification was taken. *Status penerimaan notifikasi.*
    ///
    /// Mandatory, at most 16 characters.
    pub response_ws: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikNotificationResponseAdditionalInfo {
    xco_id: "xcoId",
    response_ws: "responseWs",
});

/// Content of the answer. *Isi respons.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcInquiryCardResponseResponseData {
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 32 characters.
    pub account_no: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional, at most 140 characters.
    pub name: Option<String>,
    /// Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
    ///
    /// Optional.
    pub account_infos: Option<Vec<AccountInfo>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<BdcInquiryCardResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

structure!(BdcInquiryCardResponseResponseData {
    account_no: "accountNo",
    name: "name",
    account_infos: "accountInfos",
    additional_info: "additionalInfo",
});

/// Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountInfo {
    /// Kind of balance. *Jenis saldo.*
    ///
    /// Optional, at most 70 characters.
    pub balance_type: Option<String>,
    /// Amount of this kind of balance. *Nominal saldo jenis ini.*
    ///
    /// Optional, value of at most 16 digits and 2 decimals.
    pub amount: Option<Money>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountInfo {
    balance_type: "balanceType",
    amount: "amount",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcInquiryCardResponseAdditionalInfo {
    /// Card number. *Nomor kartu.*
    ///
    /// Optional, at most 16 characters.
    pub card_number: Option<String>,
    /// Type of the card. *Jenis kartu.*
    ///
    /// Optional, at most 2 characters.
    pub fact_type: Option<String>,
    /// Number of accounts. *Banyaknya rekening.*
    ///
    /// Optional, at most 2 characters.
    pub total_account: Option<String>,
    /// Language. *Bahasa.*
    ///
    /// Optional, at most 1 character.
    pub lan_id: Option<String>,
    /// Date of opening. *Tanggal pembukaan.*
    ///
    /// Optional, at most 8 characters.
    pub open_date: Option<String>,
    /// Date of production. *Tanggal produksi.*
    ///
    /// Optional, at most 8 characters.
    pub prod_date: Option<String>,
    /// Date of closing. *Tanggal penutupan.*
    ///
    /// Optional, at most 8 characters.
    pub close_date: Option<String>,
    /// Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
    ///
    /// Optional, at most 4 characters.
    pub expiry_date: Option<String>,
    /// Name on the card. *Nama pada kartu.*
    ///
    /// Optional, at most 28 characters.
    pub emb_name: Option<String>,
    /// First line of the address. *Baris pertama alamat.*
    ///
    /// Optional, at most 30 characters.
    pub addr1: Option<String>,
    /// Second line of the address. *Baris kedua alamat.*
    ///
    /// Optional, at most 30 characters.
    pub addr2: Option<String>,
    /// Third line of the address. *Baris ketiga alamat.*
    ///
    /// Optional, at most 30 characters.
    pub addr3: Option<String>,
    /// Date of birth. *Tanggal lahir.*
    ///
    /// Optional, at most 8 characters.
    pub birth_date: Option<String>,
    /// Code of the branch. *Kode cabang.*
    ///
    /// Optional, at most 4 characters.
    pub branch_code: Option<String>,
    /// Whether the holder is an employee. *Kode karyawan.*
    ///
    /// Optional, at most 1 character.
    pub emp_code: Option<String>,
    /// Whether the card is charged for. *Tanda pembebanan biaya.*
    ///
    /// Optional, at most 1 character.
    pub charge_flag: Option<String>,
    /// Kind. *Jenis.*
    ///
    /// Optional, at most 1 character.
    pub r#type: Option<String>,
    /// Code of the department. *Kode departemen.*
    ///
    /// Optional, at most 5 characters.
    pub dept_code: Option<String>,
    /// Branch that holds the card. *Cabang penyimpan kartu.*
    ///
    /// Optional, at most 4 characters.
    pub stock_branch_code: Option<String>,
    /// Code of the customer. *Kode nasabah.*
    ///
    /// Optional, at most 1 character.
    pub customer_code: Option<String>,
    /// Field of the customer. *Kolom milik nasabah.*
    ///
    /// Optional, at most 22 characters.
    pub custom_field: Option<String>,
    /// Status of the card. *Status kartu.*
    ///
    /// Optional, at most 1 character.
    pub card_status: Option<String>,
    /// ID of the company. *ID perusahaan.*
    ///
    /// Optional, at most 6 characters.
    pub corp_id: Option<String>,
    /// Amount outstanding. *Jumlah terutang.*
    ///
    /// Optional, at most 1 character.
    pub outstanding: Option<String>,
    /// Whether the card is sent. *Tanda pengiriman kartu.*
    ///
    /// Optional, at most 1 character.
    pub send_flag: Option<String>,
    /// Number of an identity document. *Nomor identitas.*
    ///
    /// Optional, at most 16 characters.
    pub id_number: Option<String>,
    /// The customer's ID. *ID pelanggan.*
    ///
    /// Optional, at most 12 characters.
    pub customer_id: Option<String>,
    /// Mother's maiden name. *Nama gadis ibu kandung.*
    ///
    /// Optional, at most 28 characters.
    pub maiden_name: Option<String>,
    /// Type of the company. *Jenis perusahaan.*
    ///
    /// Optional, at most 1 character.
    pub corp_type: Option<String>,
    /// Key of the limit. *Kunci limit.*
    ///
    /// Optional, at most 20 characters.
    pub unique_key: Option<String>,
    /// How much of the limit is used. *Pemakaian limit.*
    ///
    /// Optional, at most 16 digits and 2 decimals; 0 in the sample.
    pub limit_usage: Option<String>,
    /// When the limit begins anew. *Tanggal limit berikutnya.*
    ///
    /// Optional, at most 8 characters.
    pub limit_next_date: Option<String>,
    /// Until when the limit holds. *Tanggal berakhir limit.*
    ///
    /// Optional, at most 8 characters.
    pub limit_expiry_date: Option<String>,
    /// Telephone number. *Nomor telepon.*
    ///
    /// Optional, at most 15 characters.
    pub phone: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 50 characters.
    pub email: Option<String>,
    /// Description. *Keterangan.*
    ///
    /// Optional, at most 25 characters.
    pub desc: Option<String>,
    /// ID of the user who logged on. *ID pengguna yang masuk.*
    ///
    /// Optional, at most 8 characters.
    pub logon_id: Option<String>,
    /// Why, as a code. *Kode alasan.*
    ///
    /// Optional, at most 1 character.
    pub reason_code: Option<String>,
    /// How the limit is reset. *Jenis pengaturan ulang limit.*
    ///
    /// Optional, at most 1 character.
    pub reset_type: Option<String>,
    /// How often the limit is reset. *Periode pengaturan ulang limit.*
    ///
    /// Optional, at most 3 characters.
    pub reset_period: Option<String>,
    /// Telephone number for e-commerce. *Nomor telepon untuk e-commerce.*
    ///
    /// Optional, at most 15 characters.
    pub phone_ecomm: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(BdcInquiryCardResponseAdditionalInfo {
    card_number: "cardNumber",
    fact_type: "factType",
    total_account: "totalAccount",
    lan_id: "lanId",
    open_date: "openDate",
    prod_date: "prodDate",
    close_date: "closeDate",
    expiry_date: "expiryDate",
    emb_name: "embName",
    addr1: "addr1",
    addr2: "addr2",
    addr3: "addr3",
    birth_date: "birthDate",
    branch_code: "branchCode",
    emp_code: "empCode",
    charge_flag: "chargeFlag",
    r#type: "type",
    dept_code: "deptCode",
    stock_branch_code: "stockBranchCode",
    customer_code: "customerCode",
    custom_field: "customField",
    card_status: "cardStatus",
    corp_id: "corpId",
    outstanding: "outstanding",
    send_flag: "sendFlag",
    id_number: "idNumber",
    customer_id: "customerId",
    maiden_name: "maidenName",
    corp_type: "corpType",
    unique_key: "uniqueKey",
    limit_usage: "limitUsage",
    limit_next_date: "limitNextDate",
    limit_expiry_date: "limitExpiryDate",
    phone: "phone",
    email: "email",
    desc: "desc",
    logon_id: "logonId",
    reason_code: "reasonCode",
    reset_type: "resetType",
    reset_period: "resetPeriod",
    phone_ecomm: "phoneEcomm",
});

/// Content of the answer. *Isi respons.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcSettingLimitResponseResponseData {
    /// ID of the transaction. *ID transaksi.*
    ///
    /// Mandatory, at most 14 characters.
    pub transaction_id: Option<String>,
    /// Date and time of the change. *Tanggal dan waktu perubahan.*
    ///
    /// Mandatory, at most 14 characters.
    pub update_date_time: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Mandatory, at most 16 characters.
    pub card_number: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(BdcSettingLimitResponseResponseData {
    transaction_id: "transactionId",
    update_date_time: "updateDateTime",
    card_number: "cardNumber",
});

/// Content of the answer. *Isi respons.*
#[derive(Clone, Default, PartialEq)]
pub struct BdcUpdateStatusResponseResponseData {
    /// Card number. *Nomor kartu.*
    ///
    /// Mandatory, at most 16 characters.
    pub card_number: Option<String>,
    /// Status of the card. *Status kartu.*
    ///
    /// Mandatory, at most 1 character.
    pub card_status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(BdcUpdateStatusResponseResponseData {
    card_number: "cardNumber",
    card_status: "cardStatus",
});
