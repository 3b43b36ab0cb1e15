// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Registration, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Numeric, Object};

/// Request of Card Registration: POST /v1.0/registration-card-bind (service 01).
///
/// *Permintaan Pendaftaran kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardBindRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Name of the account's holder. *Nama pemilik rekening.*
    ///
    /// Optional, at most 128 characters; Customer's full name.
    pub account_name: Option<String>,
    /// Data of the card, encrypted. *Data kartu, terenkripsi.*
    ///
    /// Optional; AES-256 encrypted object keyed by client secret.
    pub card_data: Option<String>,
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 18 characters; Merchant's customer ID.
    pub cust_id_merchant: Option<String>,
    /// Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.*
    ///
    /// Optional, at most 1 character; always 'N'.
    pub is_bind_and_pay: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 16 characters; identifier that is unique per each merchant.
    pub terminal_id: Option<String>,
    /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
    ///
    /// Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
    pub journey_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// Most that may be paid a day. *Batas transaksi harian.*
    ///
    /// Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample.
    pub limit: Option<Numeric>,
    /// Address of the merchant's logo. *Alamat logo merchant.*
    ///
    /// Optional, at most 300 characters; Merchant's logo URL for webview.
    pub merchant_logo_url: Option<String>,
    /// Telephone number with country code. *Nomor telepon dengan kode negara.*
    ///
    /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub phone_no: Option<String>,
    /// Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
    ///
    /// Optional, at most 3 characters; YES or NO: provider sends the OTP.
    pub send_otp_flag: Option<String>,
    /// Kind. *Jenis.*
    ///
    /// Optional, at most 20 characters.
    pub r#type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardBindRequest, "snap", "01", Request, {
    partner_reference_no: "partnerReferenceNo",
    account_name: "accountName",
    card_data: "cardData",
    cust_id_merchant: "custIdMerchant",
    is_bind_and_pay: "isBindAndPay",
    merchant_id: "merchantId",
    terminal_id: "terminalId",
    journey_id: "journeyId",
    sub_merchant_id: "subMerchantId",
    external_store_id: "externalStoreId",
    limit: "limit",
    merchant_logo_url: "merchantLogoUrl",
    phone_no: "phoneNo",
    send_otp_flag: "sendOtpFlag",
    r#type: "type",
    additional_info: "additionalInfo",
});

/// Response of Card Registration: POST /v1.0/registration-card-bind (service 01).
///
/// *Respons Pendaftaran kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardBindResponse {
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
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Mandatory, at most 128 characters; Card token for payment.
    pub bank_card_token: Option<String>,
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Optional, at most 40 characters; string code for verification OTP.
    pub charge_token: Option<String>,
    /// Random text. *Teks acak.*
    ///
    /// Optional, at most 16 characters; Random String to generate validation for webview.
    pub random_string: Option<String>,
    /// When the token ends. *Waktu berakhirnya token.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub token_expiry_time: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardBindResponse, "snap", "01", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    bank_card_token: "bankCardToken",
    charge_token: "chargeToken",
    random_string: "randomString",
    token_expiry_time: "tokenExpiryTime",
    additional_info: "additionalInfo",
});

/// Request of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).
///
/// *Permintaan Pendaftaran kartu - atur limit.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardBindLimitRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Account number behind the card. *Nomor rekening kartu.*
    ///
    /// Optional, at most 32 characters.
    pub bank_account_no: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Optional, at most 19 characters.
    pub bank_card_no: Option<String>,
    /// Most that may be paid a day. *Batas transaksi harian.*
    ///
    /// Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample.
    pub limit: Option<Numeric>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Mandatory, at most 128 characters; Card token for payment.
    pub bank_card_token: Option<String>,
    /// One-time password. *Kode OTP.*
    ///
    /// Optional, at most 8 characters.
    pub otp: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardBindLimitRequest, "snap", "02", Request, {
    partner_reference_no: "partnerReferenceNo",
    bank_account_no: "bankAccountNo",
    bank_card_no: "bankCardNo",
    limit: "limit",
    bank_card_token: "bankCardToken",
    otp: "otp",
    additional_info: "additionalInfo",
});

/// Response of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).
///
/// *Respons Pendaftaran kartu - atur limit.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardBindLimitResponse {
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
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardBindLimitResponse, "snap", "02", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Request of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).
///
/// *Permintaan Inquiry pendaftaran kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardInquiryRequest {
    /// The customer's ID at the merchant. *ID pelanggan di merchant.*
    ///
    /// Mandatory, at most 18 characters; merchant's customer id; path parameter.
    pub cust_id_merchant: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardInquiryRequest, "snap", "03", Request, {
    cust_id_merchant: "custIdMerchant",
});

/// Response of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).
///
/// *Respons Inquiry pendaftaran kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardInquiryResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*
    ///
    /// Optional.
    pub account_list: Option<Vec<AccountList>>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardInquiryResponse, "snap", "03", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    account_list: "accountList",
    additional_info: "additionalInfo",
});

/// Request of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).
///
/// *Permintaan Verifikasi OTP.*
#[derive(Clone, Default, PartialEq)]
pub struct OtpVerificationRequest {
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// What is to be done. *Tindakan yang diminta.*
    ///
    /// Optional, at most 10 characters.
    pub action: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// One-time password. *Kode OTP.*
    ///
    /// Optional, at most 8 characters.
    pub otp: Option<String>,
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Optional, at most 40 characters.
    pub charge_token: Option<String>,
    /// Kind. *Jenis.*
    ///
    /// Optional, at most 20 characters.
    pub r#type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(OtpVerificationRequest, "snap", "04", Request, {
    original_partner_reference_no: "originalPartnerReferenceNo",
    original_reference_no: "originalReferenceNo",
    action: "action",
    merchant_id: "merchantId",
    otp: "otp",
    charge_token: "chargeToken",
    r#type: "type",
    additional_info: "additionalInfo",
});

/// Response of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).
///
/// *Respons Verifikasi OTP.*
#[derive(Clone, Default, PartialEq)]
pub struct OtpVerificationResponse {
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
    /// Optional, at most 64 characters.
    pub original_reference_no: Option<String>,
    /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
    ///
    /// Optional, at most 64 characters.
    pub original_partner_reference_no: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 11 characters.
    pub account_no: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Optional, at most 128 characters; Card token for payment.
    pub bank_card_token: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Optional, at most 16 characters.
    pub card_pan: Option<String>,
    /// The customer's ID. *ID pelanggan.*
    ///
    /// Optional, at most 45 characters; Customer's identification.
    pub customer_id: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 254 characters; e-mail, RFC 3696.
    pub email: Option<String>,
    /// When it ends. *Waktu kedaluwarsa.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub expired_datetime: Option<String>,
    /// Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
    ///
    /// Optional, at most 4 characters; MMYY.
    pub expiry_date: Option<String>,
    /// Number of the identity document. *Nomor identitas.*
    ///
    /// Optional, at most 64 characters; registered national id number on bank account.
    pub identification_no: Option<String>,
    /// Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.*
    ///
    /// Optional, at most 204 characters; Token used for PIN redirection API.
    pub linkage_token: Option<String>,
    /// Telephone number with country code. *Nomor telepon dengan kode negara.*
    ///
    /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub phone_no: Option<String>,
    /// Page on which the customer sets a PIN. *Halaman penetapan PIN.*
    ///
    /// Optional, at most 100 characters; Webview URL to set PINprocess.
    pub q_params_url: Option<String>,
    /// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
    ///
    /// Optional; Params used toset PINidentification.
    pub q_params: Option<QParams>,
    /// Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
    ///
    /// Optional, at most 3 characters; YES or NO: provider sends the OTP.
    pub send_otp_flag: Option<String>,
    /// When the customer subscribed. *Waktu berlangganan.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub subscribe_datetime: Option<String>,
    /// When the token ends. *Waktu berakhirnya token.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub token_expiry_time: Option<String>,
    /// Text for the check of the web view. *Teks validasi webview.*
    ///
    /// Optional, at most 25 characters; random string for webview validation, not a date-time despite the name.
    pub transaction_timestamp: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(OtpVerificationResponse, "snap", "04", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    original_reference_no: "originalReferenceNo",
    original_partner_reference_no: "originalPartnerReferenceNo",
    account_no: "accountNo",
    bank_card_token: "bankCardToken",
    card_pan: "cardPan",
    customer_id: "customerId",
    email: "email",
    expired_datetime: "expiredDatetime",
    expiry_date: "expiryDate",
    identification_no: "identificationNo",
    linkage_token: "linkageToken",
    phone_no: "phoneNo",
    q_params_url: "qParamsURL",
    q_params: "qParams",
    send_otp_flag: "sendOtpFlag",
    subscribe_datetime: "subscribeDatetime",
    token_expiry_time: "tokenExpiryTime",
    transaction_timestamp: "transactionTimestamp",
    additional_info: "additionalInfo",
});

/// Request of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).
///
/// *Permintaan Penghapusan pendaftaran kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardUnbindRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Payment token. *Token pembayaran.*
    ///
    /// Mandatory, at most 128 characters; payment token.
    pub token: Option<String>,
    /// Card number. *Nomor kartu.*
    ///
    /// Optional, at most 19 characters.
    pub bank_card_no: Option<String>,
    /// Kind. *Jenis.*
    ///
    /// Optional, at most 20 characters; e.g. subscribe, unsubscribe, check OTP.
    pub r#type: Option<String>,
    /// Part of the message. *Bagian pesan.*
    ///
    /// Optional, at most 64 characters.
    pub part: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 16 characters; identifier that is unique per each merchant.
    pub terminal_id: Option<String>,
    /// ID of who asks for the token. *ID pemohon token.*
    ///
    /// Optional, at most 15 characters.
    pub token_requestor_id: Option<String>,
    /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
    ///
    /// Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
    pub journey_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub transaction_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardUnbindRequest, "snap", "05", Request, {
    partner_reference_no: "partnerReferenceNo",
    token: "token",
    bank_card_no: "bankCardNo",
    r#type: "type",
    part: "part",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    terminal_id: "terminalId",
    token_requestor_id: "tokenRequestorId",
    journey_id: "journeyId",
    transaction_date: "transactionDate",
    additional_info: "additionalInfo",
});

/// Response of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).
///
/// *Respons Penghapusan pendaftaran kartu.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationCardUnbindResponse {
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
    /// Text for the customer. *Pesan untuk pelanggan.*
    ///
    /// Optional, at most 255 characters; absent from the ASPI sample.
    pub message: Option<String>,
    /// The customer's ID. *ID pelanggan.*
    ///
    /// Optional, at most 45 characters.
    pub customer_id: Option<String>,
    /// When the customer unsubscribed. *Waktu berhenti berlangganan.*
    ///
    /// Optional, ISO 8601 with seconds and offset.
    pub unsubscribe_date: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationCardUnbindResponse, "snap", "05", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    message: "message",
    customer_id: "customerId",
    unsubscribe_date: "unsubscribeDate",
    additional_info: "additionalInfo",
});

/// Request of Account Creation: POST /v1.0/registration-account-creation (service 06).
///
/// *Permintaan Pembuatan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountCreationRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Country of the requester. *Kode negara pemohon.*
    ///
    /// Optional, at most 2 characters; Requestor's country code.
    pub country_code: Option<String>,
    /// The customer's ID. *ID pelanggan.*
    ///
    /// Optional, at most 45 characters; account ID of the customer.
    pub customer_id: Option<String>,
    /// The customer's device. *Informasi perangkat pelanggan.*
    ///
    /// Optional.
    pub device_info: Option<DeviceInfo>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 254 characters; e-mail, RFC 3696.
    pub email: Option<String>,
    /// Language of what the customer sees. *Bahasa tampilan pelanggan.*
    ///
    /// Optional, at most 8 characters; language support parameter.
    pub lang: Option<String>,
    /// Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.*
    ///
    /// Optional, at most 5 characters.
    pub locale: Option<String>,
    /// Name of the customer. *Nama pelanggan.*
    ///
    /// Optional, at most 128 characters.
    pub name: Option<String>,
    /// Partner that brought the customer. *Mitra yang membawa pelanggan.*
    ///
    /// Optional, at most 8 characters; Onboarding partner of the customer.
    pub onboarding_partner: Option<String>,
    /// Telephone number with country code. *Nomor telepon dengan kode negara.*
    ///
    /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub phone_no: Option<String>,
    /// Address to which the customer goes. *Alamat tujuan pelanggan.*
    ///
    /// Optional, at most 2048 characters; Merchant call back URL.
    pub redirect_url: Option<String>,
    /// What the customer allows. *Cakupan izin dari pelanggan.*
    ///
    /// Optional, at most 256 characters; The scopes of the authorization.
    pub scopes: Option<String>,
    /// What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.*
    ///
    /// Optional, at most 512 characters; URL-encoded JSON.
    pub seamless_data: Option<String>,
    /// Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.*
    ///
    /// Optional, at most 512 characters; URL-encoded signature of seamlessData.
    pub seamless_sign: Option<String>,
    /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
    ///
    /// Optional, at most 32 characters.
    pub state: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Kind of terminal. *Jenis terminal.*
    ///
    /// Optional, at most 32 characters; table types it Object(32) without children; string in the sample.
    pub terminal_type: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountCreationRequest, "snap", "06", Request, {
    partner_reference_no: "partnerReferenceNo",
    country_code: "countryCode",
    customer_id: "customerId",
    device_info: "deviceInfo",
    email: "email",
    lang: "lang",
    locale: "locale",
    name: "name",
    onboarding_partner: "onboardingPartner",
    phone_no: "phoneNo",
    redirect_url: "redirectUrl",
    scopes: "scopes",
    seamless_data: "seamlessData",
    seamless_sign: "seamlessSign",
    state: "state",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    terminal_type: "terminalType",
    additional_info: "additionalInfo",
});

/// Response of Account Creation: POST /v1.0/registration-account-creation (service 06).
///
/// *Respons Pembuatan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountCreationResponse {
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
    /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
    ///
    /// Optional, at most 64 characters.
    pub auth_code: Option<String>,
    /// The customer's key at the provider. *Kunci pelanggan di penyedia layanan.*
    ///
    /// Optional; Customer ID; alphanumeric string in the sample.
    pub api_key: Option<String>,
    /// ID of the account. *ID akun.*
    ///
    /// Optional, at most 32 characters; User's account id.
    pub account_id: Option<String>,
    /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
    ///
    /// Optional, at most 32 characters.
    pub state: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountCreationResponse, "snap", "06", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    auth_code: "authCode",
    api_key: "apiKey",
    account_id: "accountId",
    state: "state",
    additional_info: "additionalInfo",
});

/// Request of Account Binding: POST /v1.0/registration-account-binding (service 07).
///
/// *Permintaan Penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountBindingRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// What is to be done. *Tindakan yang diminta.*
    ///
    /// Optional, at most 10 characters; Action type for OTP.
    pub action: Option<String>,
    /// More about the customer. *Data tambahan pelanggan.*
    ///
    /// Optional.
    pub additional_data: Option<AdditionalData>,
    /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
    ///
    /// Optional, at most 64 characters.
    pub auth_code: Option<String>,
    /// What the token is asked with. *Jenis permintaan token.*
    ///
    /// Optional, at most 64 characters; authCode or refreshToken.
    pub grant_type: Option<String>,
    /// Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.*
    ///
    /// Optional, at most 1 character; always 'N'.
    pub is_bind_and_pay: Option<String>,
    /// Language of what the customer sees. *Bahasa tampilan pelanggan.*
    ///
    /// Optional, at most 8 characters; Initiate language.
    pub lang: Option<String>,
    /// Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.*
    ///
    /// Optional, at most 5 characters.
    pub locale: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Mobile number that is bound. *Nomor ponsel yang ditautkan.*
    ///
    /// Optional, at most 15 characters; Phone number to be binded.
    pub msisdn: Option<String>,
    /// One-time password. *Kode OTP.*
    ///
    /// Optional, at most 8 characters.
    pub otp: Option<String>,
    /// Telephone number with country code. *Nomor telepon dengan kode negara.*
    ///
    /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
    pub phone_no: Option<String>,
    /// App, PC or mobile web. *Jenis platform: App, PC atau web seluler.*
    ///
    /// Optional, at most 4 characters; Merchant platform type (App, PC, or mobile web).
    pub platform_type: Option<String>,
    /// Address to which the customer goes. *Alamat tujuan pelanggan.*
    ///
    /// Optional, at most 2048 characters; Redirect URL for  Agreement page or PIN page.
    pub redirect_url: Option<String>,
    /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
    ///
    /// Optional, at most 36 characters; Reference ID from  previous Generate OTP.
    pub reference_id: Option<String>,
    /// Token that gets a new access token. *Token untuk memperbarui token akses.*
    ///
    /// Optional, at most 64 characters.
    pub refresh_token: Option<String>,
    /// What comes with success. *Parameter bila berhasil.*
    ///
    /// Optional.
    pub success_params: Option<SuccessParams>,
    /// ID of the terminal. *ID terminal.*
    ///
    /// Optional, at most 16 characters; Terminal identifier.
    pub terminal_id: Option<String>,
    /// ID of who asks for the token. *ID pemohon token.*
    ///
    /// Optional, at most 15 characters; Token Requestor ID.
    pub token_requestor_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountBindingRequest, "snap", "07", Request, {
    partner_reference_no: "partnerReferenceNo",
    action: "action",
    additional_data: "additionalData",
    auth_code: "authCode",
    grant_type: "grantType",
    is_bind_and_pay: "isBindAndPay",
    lang: "lang",
    locale: "locale",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    msisdn: "msisdn",
    otp: "otp",
    phone_no: "phoneNo",
    platform_type: "platformType",
    redirect_url: "redirectUrl",
    reference_id: "referenceId",
    refresh_token: "refreshToken",
    success_params: "successParams",
    terminal_id: "terminalId",
    token_requestor_id: "tokenRequestorId",
    additional_info: "additionalInfo",
});

/// Response of Account Binding: POST /v1.0/registration-account-binding (service 07).
///
/// *Respons Penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountBindingResponse {
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
    /// Token that stands for the account in payments. *Token pengganti rekening untuk pembayaran.*
    ///
    /// Optional, at most 128 characters; Account Token for Payment.
    pub account_token: Option<String>,
    /// The customer's tokens. *Token milik pelanggan.*
    ///
    /// Optional.
    pub access_token_info: Option<AccessTokenInfo>,
    /// ID of the binding. *ID penautan.*
    ///
    /// Optional, at most 24 characters; Identifier provided at the time of linking.
    pub link_id: Option<String>,
    /// What the customer does next. *Tindakan pelanggan berikutnya.*
    ///
    /// Optional, at most 255 characters; redirect the user to this url forauthentication.
    pub next_action: Option<String>,
    /// Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.*
    ///
    /// Optional, at most 204 characters; Token used for PIN redirection API.
    pub linkage_token: Option<String>,
    /// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
    ///
    /// Optional; Params used forset PINidentification.
    pub params: Option<Params>,
    /// Address to which the customer goes. *Alamat tujuan pelanggan.*
    ///
    /// Optional, at most 2048 characters; Redirect URL for Agreement page or PIN page.
    pub redirect_url: Option<String>,
    /// The user. *Informasi pengguna.*
    ///
    /// Optional.
    pub user_info: Option<UserInfo>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountBindingResponse, "snap", "07", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    account_token: "accountToken",
    access_token_info: "accessTokenInfo",
    link_id: "linkId",
    next_action: "nextAction",
    linkage_token: "linkageToken",
    params: "params",
    redirect_url: "redirectUrl",
    user_info: "userInfo",
    additional_info: "additionalInfo",
});

/// Request of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).
///
/// *Permintaan Inquiry penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountInquiryRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountInquiryRequest, "snap", "08", Request, {
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Response of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).
///
/// *Respons Inquiry penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountInquiryResponse {
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
    /// Currency of the account. *Mata uang rekening.*
    ///
    /// Optional, at most 3 characters, ISO 4217.
    pub account_currency: Option<String>,
    /// Name of the account's holder. *Nama pemilik rekening.*
    ///
    /// Optional, at most 50 characters; Registered account name.
    pub account_name: Option<String>,
    /// Account number. *Nomor rekening.*
    ///
    /// Optional, at most 13 characters; Registered account number.
    pub account_no: Option<String>,
    /// Most that may be paid from the account. *Batas transaksi rekening.*
    ///
    /// Optional, at most 19 digits and 2 decimals; quoted string in the sample.
    pub account_transaction_limit: Option<Numeric>,
    /// Last day of the bindings that are asked for. *Tanggal akhir periode penautan.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd; Binding end period. Format: YYYY-MM-DD.
    pub end_date_period: Option<String>,
    /// First day of the bindings that are asked for. *Tanggal awal periode penautan.*
    ///
    /// Optional, at most 10 characters, yyyy-MM-dd; Binding start period. Format: YYYY-MM-DD.
    pub start_date_period: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountInquiryResponse, "snap", "08", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    account_currency: "accountCurrency",
    account_name: "accountName",
    account_no: "accountNo",
    account_transaction_limit: "accountTransactionLimit",
    end_date_period: "endDatePeriod",
    start_date_period: "startDatePeriod",
    additional_info: "additionalInfo",
});

/// Request of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).
///
/// *Permintaan Pelepasan tautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountUnbindingRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// ID of the binding. *ID penautan.*
    ///
    /// Optional, at most 24 characters; Identifier provided at the time of linking.
    pub link_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// ID of the access token. *ID token akses.*
    ///
    /// Optional, at most 128 characters; Access Token ID.
    pub token_id: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountUnbindingRequest, "snap", "09", Request, {
    partner_reference_no: "partnerReferenceNo",
    link_id: "linkId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    token_id: "tokenId",
    additional_info: "additionalInfo",
});

/// Response of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).
///
/// *Respons Pelepasan tautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationAccountUnbindingResponse {
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
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// ID of the binding. *ID penautan.*
    ///
    /// Optional, at most 24 characters; Identifier provided at the time of linking.
    pub link_id: Option<String>,
    /// Whether the binding was taken away. *Hasil pelepasan tautan.*
    ///
    /// Optional, at most 64 characters; Result of unlinking process.
    pub unlink_result: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(RegistrationAccountUnbindingResponse, "snap", "09", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    link_id: "linkId",
    unlink_result: "unlinkResult",
    additional_info: "additionalInfo",
});

/// Request of Get Oauth URL: GET /v1.0/get-auth-code (service 10).
///
/// *Permintaan Ambil URL OAuth.*
#[derive(Clone, Default, PartialEq)]
pub struct GetAuthCodeRequest {
    /// Address to which the customer goes. *Alamat tujuan pelanggan.*
    ///
    /// Mandatory, at most 256 characters; URL that is called back after the user has agreed.
    pub redirect_url: Option<String>,
    /// What the customer allows. *Cakupan izin dari pelanggan.*
    ///
    /// Mandatory, at most 256 characters; comma-separated list.
    pub scopes: Option<String>,
    /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
    ///
    /// Mandatory, at most 32 characters; CSRF state.
    pub state: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// ID of the merchant below the merchant. *ID sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant_id: Option<String>,
    /// Language of what the customer sees. *Bahasa tampilan pelanggan.*
    ///
    /// Optional, at most 2 characters.
    pub lang: Option<String>,
    /// Whether a new user may register on the way. *Apakah pengguna baru boleh mendaftar dalam proses ini.*
    ///
    /// Optional; default true.
    pub allow_registration: Option<bool>,
    /// What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.*
    ///
    /// Optional, at most 512 characters; URL-encoded JSON.
    pub seamless_data: Option<String>,
    /// Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.*
    ///
    /// Conditional, at most 512 characters; required if seamlessData present; URL-encoded signature.
    pub seamless_sign: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(GetAuthCodeRequest, "snap", "10", Request, {
    redirect_url: "redirectUrl",
    scopes: "scopes",
    state: "state",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    lang: "lang",
    allow_registration: "allowRegistration",
    seamless_data: "seamlessData",
    seamless_sign: "seamlessSign",
});

/// Response of Get Oauth URL: GET /v1.0/get-auth-code (service 10).
///
/// *Respons Ambil URL OAuth.*
#[derive(Clone, Default, PartialEq)]
pub struct GetAuthCodeResponse {
    /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
    ///
    /// Mandatory, at most 7 characters, three digits, service code, two digits.
    pub response_code: Option<String>,
    /// What the response code says. *Keterangan kode respons.*
    ///
    /// Mandatory, at most 150 characters.
    pub response_message: Option<String>,
    /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
    ///
    /// Mandatory, at most 256 characters; exchanged for a token through account binding / b2b2c token.
    pub auth_code: Option<String>,
    /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
    ///
    /// Mandatory, at most 32 characters; CSRF state.
    pub state: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

message!(GetAuthCodeResponse, "snap", "10", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    auth_code: "authCode",
    state: "state",
});

/// Request of OTP: POST /v1.0/otp (service 81).
///
/// *Permintaan OTP.*
#[derive(Clone, Default, PartialEq)]
pub struct OtpRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
    ///
    /// Mandatory, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
    pub journey_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional, at most 64 characters.
    pub merchant_id: Option<String>,
    /// Merchant below the merchant. *Sub merchant.*
    ///
    /// Optional, at most 32 characters.
    pub sub_merchant: Option<String>,
    /// The merchant's own ID of the shop. *ID toko dari merchant.*
    ///
    /// Optional, at most 64 characters.
    pub external_store_id: Option<String>,
    /// When the transaction happened. *Waktu transaksi.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Conditional, at most 128 characters; Card token for payment.
    pub bank_card_token: Option<String>,
    /// Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
    ///
    /// Optional, at most 2 characters; service code of the original request.
    pub otp_trx_code: Option<String>,
    /// Why the OTP is asked for, as a code. *Kode alasan OTP.*
    ///
    /// Optional, at most 2 characters.
    pub otp_reason_code: Option<String>,
    /// Why the OTP is asked for. *Alasan OTP.*
    ///
    /// Optional, at most 30 characters.
    pub otp_reason_message: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(OtpRequest, "snap", "81", Request, {
    partner_reference_no: "partnerReferenceNo",
    journey_id: "journeyId",
    merchant_id: "merchantId",
    sub_merchant: "subMerchant",
    external_store_id: "externalStoreId",
    trx_date_time: "trxDateTime",
    bank_card_token: "bankCardToken",
    otp_trx_code: "otpTrxCode",
    otp_reason_code: "otpReasonCode",
    otp_reason_message: "otpReasonMessage",
    additional_info: "additionalInfo",
});

/// Response of OTP: POST /v1.0/otp (service 81).
///
/// *Respons OTP.*
#[derive(Clone, Default, PartialEq)]
pub struct OtpResponse {
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
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Mandatory, at most 40 characters; string code for verification OTP.
    pub charge_token: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<Object>,
    /// What the table does not have.
    pub others: Object,
}

message!(OtpResponse, "snap", "81", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    charge_token: "chargeToken",
    additional_info: "additionalInfo",
});

/// Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountList {
    /// One bound account. *Satu rekening yang tertaut.*
    ///
    /// Optional.
    pub account_data: Option<AccountData>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountList {
    account_data: "accountData",
});

/// One bound account. *Satu rekening yang tertaut.*
#[derive(Clone, Default, PartialEq)]
pub struct AccountData {
    /// ID of the account. *ID akun.*
    ///
    /// Optional, at most 16 characters.
    pub account_id: Option<String>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Optional, at most 26 characters.
    pub created_date: Option<String>,
    /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
    ///
    /// Optional, at most 16 characters.
    pub credential_no: Option<String>,
    /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
    ///
    /// Optional, at most 2 characters.
    pub credential_type: Option<String>,
    /// Highest limit. *Limit maksimum.*
    ///
    /// Optional, at most 6 characters.
    pub max_limit: Option<String>,
    /// State. *Status.*
    ///
    /// Optional, at most 4 characters.
    pub status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccountData {
    account_id: "accountId",
    created_date: "createdDate",
    credential_no: "credentialNo",
    credential_type: "credentialType",
    max_limit: "maxLimit",
    status: "status",
});

/// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
#[derive(Clone, Default, PartialEq)]
pub struct QParams {
    /// What is to be done. *Tindakan yang diminta.*
    ///
    /// Optional, at most 10 characters; Action type OTP.
    pub action: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(QParams {
    action: "action",
});

/// The customer's device. *Informasi perangkat pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct DeviceInfo {
    /// Operating system of the device. *Sistem operasi perangkat.*
    ///
    /// Optional, at most 40 characters; Device's OS.
    pub os: Option<String>,
    /// Version of the operating system. *Versi sistem operasi.*
    ///
    /// Optional, at most 40 characters; Device's OS version.
    pub os_version: Option<String>,
    /// Model of the device. *Model perangkat.*
    ///
    /// Optional, at most 40 characters; Device's model.
    pub model: Option<String>,
    /// Maker of the device. *Produsen perangkat.*
    ///
    /// Optional, at most 40 characters; Device's manufacturer.
    pub manufacturer: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(DeviceInfo {
    os: "os",
    os_version: "osVersion",
    model: "model",
    manufacturer: "manufacturer",
});

/// More about the customer. *Data tambahan pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct AdditionalData {
    /// ID of the user. *ID pengguna.*
    ///
    /// Optional, at most 20 characters; User ID of the card holder.
    pub user_id: Option<String>,
    /// Email address. *Alamat surel.*
    ///
    /// Optional, at most 254 characters; e-mail, RFC 3696.
    pub email: Option<String>,
    /// Postal address. *Alamat pos.*
    ///
    /// Optional, at most 99 characters; Postal address of the user.
    pub postal_address: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AdditionalData {
    user_id: "userId",
    email: "email",
    postal_address: "postalAddress",
});

/// What comes with success. *Parameter bila berhasil.*
#[derive(Clone, Default, PartialEq)]
pub struct SuccessParams {
    /// ID of the account. *ID akun.*
    ///
    /// Optional, at most 36 characters; account ID given to the user.
    pub account_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(SuccessParams {
    account_id: "accountId",
});

/// The customer's tokens. *Token milik pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct AccessTokenInfo {
    /// Access token. *Token akses.*
    ///
    /// Optional, at most 32 characters; Access token.
    pub access_token: Option<String>,
    /// When the access token ends. *Waktu berakhirnya token akses.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds.
    pub expires_in: Option<String>,
    /// Token that gets a new access token. *Token untuk memperbarui token akses.*
    ///
    /// Optional, at most 64 characters.
    pub refresh_token: Option<String>,
    /// When the refresh token ends. *Waktu berakhirnya refresh token.*
    ///
    /// Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds.
    pub re_expires_in: Option<String>,
    /// State of the token. *Status token.*
    ///
    /// Optional, at most 25 characters; Status of token.
    pub token_status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(AccessTokenInfo {
    access_token: "accessToken",
    expires_in: "expiresIn",
    refresh_token: "refreshToken",
    re_expires_in: "reExpiresIn",
    token_status: "tokenStatus",
});

/// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
#[derive(Clone, Default, PartialEq)]
pub struct Params {
    /// What is to be done. *Tindakan yang diminta.*
    ///
    /// Optional, at most 10 characters; Action type OTP.
    pub action: Option<String>,
    /// Page on which the customer sets a PIN. *Halaman penetapan PIN.*
    ///
    /// Optional, at most 100 characters; URL for set PINprocess.
    pub pin_web_view_url: Option<String>,
    /// Deep link to which the customer goes. *Deep link tujuan pelanggan.*
    ///
    /// Optional, at most 255 characters; app redirection flow only.
    pub redirect_to_deeplink: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Params {
    action: "action",
    pin_web_view_url: "pinWebViewUrl",
    redirect_to_deeplink: "redirectToDeeplink",
});

/// The user. *Informasi pengguna.*
#[derive(Clone, Default, PartialEq)]
pub struct UserInfo {
    /// ID of the user that others may see. *ID publik pengguna.*
    ///
    /// Optional, at most 20 characters.
    pub public_user_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(UserInfo {
    public_user_id: "publicUserId",
});
