// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Registration, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::model::messages::structure::{message, structure};
use crate::model::messages::{Money, Numeric, Object};

/// Request of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).
///
/// *Permintaan Penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountBindingRequest {
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
    /// Mandatory.
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
    /// Mandatory, at most 5 characters.
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
    /// Mandatory.
    pub additional_info: Option<OneklikRegistrationAccountBindingRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikRegistrationAccountBindingRequest, "bca", "07", Request, {
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

/// Response of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).
///
/// *Respons Penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountBindingResponse {
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
    /// Mandatory on success, at most 32 characters; provider-side transaction id; required on success.
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
    pub additional_info: Option<OneklikRegistrationAccountBindingResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikRegistrationAccountBindingResponse, "bca", "07", Response, {
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

/// Request of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).
///
/// *Permintaan Inquiry penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountInquiryRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Mandatory.
    pub additional_info: Option<OneklikRegistrationAccountInquiryRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikRegistrationAccountInquiryRequest, "bca", "08", Request, {
    partner_reference_no: "partnerReferenceNo",
    additional_info: "additionalInfo",
});

/// Response of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).
///
/// *Respons Inquiry penautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountInquiryResponse {
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
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Currency of the account. *Mata uang rekening.*
    ///
    /// Optional, at most 3 characters.
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
    pub additional_info: Option<OneklikRegistrationAccountInquiryResponseAdditionalInfo>,
    /// One bound account. *Satu rekening yang tertaut.*
    ///
    /// Optional.
    pub account_data: Option<Vec<OneklikRegistrationAccountInquiryResponseAccountData>>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikRegistrationAccountInquiryResponse, "bca", "08", Response, {
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
    account_data: "accountData",
});

/// Request of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).
///
/// *Permintaan Pelepasan tautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountUnbindingRequest {
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
    /// Mandatory, at most 5 characters.
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
    /// Mandatory.
    pub additional_info: Option<OneklikRegistrationAccountUnbindingRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikRegistrationAccountUnbindingRequest, "bca", "09", Request, {
    partner_reference_no: "partnerReferenceNo",
    link_id: "linkId",
    merchant_id: "merchantId",
    sub_merchant_id: "subMerchantId",
    token_id: "tokenId",
    additional_info: "additionalInfo",
});

/// Response of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).
///
/// *Respons Pelepasan tautan akun.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountUnbindingResponse {
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
    /// Optional, at most 32 characters.
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
    /// Optional, at most 32 characters, one of success, failed; Result of unlinking process.
    pub unlink_result: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<OneklikRegistrationAccountUnbindingRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikRegistrationAccountUnbindingResponse, "bca", "09", Response, {
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

/// Request of OTP: POST /openapi/oneklik/v1.0/otp (service 81).
///
/// *Permintaan OTP.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikOtpRequest {
    /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
    ///
    /// Mandatory, at most 18 characters.
    pub partner_reference_no: Option<String>,
    /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
    ///
    /// Mandatory, at most 32 characters; equals X-EXTERNAL-ID.
    pub journey_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 5 characters.
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
    /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
    pub trx_date_time: Option<String>,
    /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
    ///
    /// Mandatory, at most 32 characters; equals xcoId.
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
    /// Mandatory.
    pub additional_info: Option<OneklikOtpRequestAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikOtpRequest, "bca", "81", Request, {
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

/// Response of OTP: POST /openapi/oneklik/v1.0/otp (service 81).
///
/// *Respons OTP.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikOtpResponse {
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
    /// Optional, at most 64 characters.
    pub partner_reference_no: Option<String>,
    /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
    ///
    /// Mandatory, at most 32 characters; on success and on time-out.
    pub charge_token: Option<String>,
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Optional.
    pub additional_info: Option<OneklikOtpResponseAdditionalInfo>,
    /// What the table does not have.
    pub others: Object,
}

message!(OneklikOtpResponse, "bca", "81", Response, {
    response_code: "responseCode",
    response_message: "responseMessage",
    reference_no: "referenceNo",
    partner_reference_no: "partnerReferenceNo",
    charge_token: "chargeToken",
    additional_info: "additionalInfo",
});

/// More about the customer. *Data tambahan pelanggan.*
#[derive(Clone, Default, PartialEq)]
pub struct AdditionalData {
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 18 characters; User ID of the card holder.
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

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountBindingRequestAdditionalInfo {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    ///
    /// Mandatory, at most 50 characters.
    pub additional_info: Option<String>,
    /// Address of the merchant's logo. *Alamat logo merchant.*
    ///
    /// Optional, at most 300 characters.
    pub merchant_logo_url: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountBindingRequestAdditionalInfo {
    additional_info: "additionalInfo",
    merchant_logo_url: "merchantLogoUrl",
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

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountBindingResponseAdditionalInfo {
    /// ID of the request. *ID permintaan.*
    ///
    /// Mandatory, at most 32 characters.
    pub request_id: Option<String>,
    /// Random text. *Teks acak.*
    ///
    /// Mandatory, at most 16 characters.
    pub random_string: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountBindingResponseAdditionalInfo {
    request_id: "requestId",
    random_string: "randomString",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountInquiryRequestAdditionalInfo {
    /// ID of the user. *ID pengguna.*
    ///
    /// Optional, at most 18 characters.
    pub user_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Conditional, at most 5 characters.
    pub merchant_id: Option<String>,
    /// IDs of the requests that are asked about. *Daftar ID permintaan yang ditanyakan.*
    ///
    /// Optional, at most 32 characters; 1 to 10.
    pub request_ids: Option<Vec<String>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountInquiryRequestAdditionalInfo {
    user_id: "userId",
    merchant_id: "merchantId",
    request_ids: "requestIds",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountInquiryResponseAdditionalInfo {
    /// One bound account. *Satu rekening yang tertaut.*
    ///
    /// Conditional.
    pub account_data: Option<Vec<OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData>>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountInquiryResponseAdditionalInfo {
    account_data: "accountData",
});

/// One bound account. *Satu rekening yang tertaut.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData {
    /// ID of the request. *ID permintaan.*
    ///
    /// Conditional, at most 32 characters.
    pub request_id: Option<String>,
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Conditional, at most 32 characters.
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
    /// Conditional, at most 18 characters.
    pub user_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Conditional, at most 5 characters.
    pub merchant_id: Option<String>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Conditional.
    pub created_date: Option<String>,
    /// State. *Status.*
    ///
    /// Mandatory, at most 3 characters.
    pub status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData {
    request_id: "requestId",
    xco_id: "xcoId",
    credential_type: "credentialType",
    credential_number: "credentialNumber",
    max_limit: "maxLimit",
    user_id: "userId",
    merchant_id: "merchantId",
    created_date: "createdDate",
    status: "status",
});

/// One bound account. *Satu rekening yang tertaut.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountInquiryResponseAccountData {
    /// ID of the request. *ID permintaan.*
    ///
    /// Optional.
    pub request_id: Option<String>,
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Optional, at most 32 characters.
    pub xco_id: Option<String>,
    /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
    ///
    /// Optional, one of DC, CC.
    pub credential_type: Option<String>,
    /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
    ///
    /// Optional, at most 16 characters.
    pub credential_number: Option<String>,
    /// Highest limit. *Limit maksimum.*
    ///
    /// Optional, at most 9 characters.
    pub max_limit: Option<String>,
    /// ID of the user. *ID pengguna.*
    ///
    /// Optional.
    pub user_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Optional.
    pub merchant_id: Option<String>,
    /// When it was created. *Tanggal pembuatan.*
    ///
    /// Optional.
    pub created_date: Option<String>,
    /// State. *Status.*
    ///
    /// Optional, one of REG, EXP, ACT, BLK, -.
    pub status: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountInquiryResponseAccountData {
    request_id: "requestId",
    xco_id: "xcoId",
    credential_type: "credentialType",
    credential_number: "credentialNumber",
    max_limit: "maxLimit",
    user_id: "userId",
    merchant_id: "merchantId",
    created_date: "createdDate",
    status: "status",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikRegistrationAccountUnbindingRequestAdditionalInfo {
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Mandatory, at most 32 characters.
    pub xco_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikRegistrationAccountUnbindingRequestAdditionalInfo {
    xco_id: "xcoId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikOtpRequestAdditionalInfo {
    /// ID of the user. *ID pengguna.*
    ///
    /// Mandatory, at most 18 characters.
    pub user_id: Option<String>,
    /// Amount of the transaction. *Nominal transaksi.*
    ///
    /// Mandatory, value of at most 16 digits and 2 decimals.
    pub trans_amount: Option<Money>,
    /// ID of the telephone number. *ID nomor telepon.*
    ///
    /// Mandatory, at most 32 characters.
    pub phone_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikOtpRequestAdditionalInfo {
    user_id: "userId",
    trans_amount: "transAmount",
    phone_id: "phoneId",
});

/// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
#[derive(Clone, Default, PartialEq)]
pub struct OneklikOtpResponseAdditionalInfo {
    /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
    ///
    /// Mandatory, at most 32 characters.
    pub xco_id: Option<String>,
    /// ID of the telephone number. *ID nomor telepon.*
    ///
    /// Mandatory, at most 32 characters.
    pub phone_id: Option<String>,
    /// ID of the merchant. *ID merchant.*
    ///
    /// Mandatory, at most 5 characters.
    pub merchant_id: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(OneklikOtpResponseAdditionalInfo {
    xco_id: "xcoId",
    phone_id: "phoneId",
    merchant_id: "merchantId",
});
