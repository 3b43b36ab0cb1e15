// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Registration, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Numeric, Object};

message! {
    /// Request of Card Registration: POST /v1.0/registration-card-bind (service 01).
    ///
    /// *Permintaan Pendaftaran kartu.*
    RegistrationCardBindRequest, "snap", "01", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Name of the account's holder. *Nama pemilik rekening.*
        ///
        /// Optional, at most 128 characters; Customer's full name.
        account_name: String = "accountName",
        /// Data of the card, encrypted. *Data kartu, terenkripsi.*
        ///
        /// Optional; AES-256 encrypted object keyed by client secret.
        card_data: String = "cardData",
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 18 characters; Merchant's customer ID.
        cust_id_merchant: String = "custIdMerchant",
        /// Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.*
        ///
        /// Optional, at most 1 character; always 'N'.
        is_bind_and_pay: String = "isBindAndPay",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 16 characters; identifier that is unique per each merchant.
        terminal_id: String = "terminalId",
        /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
        ///
        /// Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
        journey_id: String = "journeyId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// Most that may be paid a day. *Batas transaksi harian.*
        ///
        /// Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample.
        limit: Numeric = "limit",
        /// Address of the merchant's logo. *Alamat logo merchant.*
        ///
        /// Optional, at most 300 characters; Merchant's logo URL for webview.
        merchant_logo_url: String = "merchantLogoUrl",
        /// Telephone number with country code. *Nomor telepon dengan kode negara.*
        ///
        /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
        phone_no: String = "phoneNo",
        /// Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
        ///
        /// Optional, at most 3 characters; YES or NO: provider sends the OTP.
        send_otp_flag: String = "sendOtpFlag",
        /// Kind. *Jenis.*
        ///
        /// Optional, at most 20 characters.
        r#type: String = "type",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Card Registration: POST /v1.0/registration-card-bind (service 01).
    ///
    /// *Respons Pendaftaran kartu.*
    RegistrationCardBindResponse, "snap", "01", Response {
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
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Mandatory, at most 128 characters; Card token for payment.
        bank_card_token: String = "bankCardToken",
        /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
        ///
        /// Optional, at most 40 characters; string code for verification OTP.
        charge_token: String = "chargeToken",
        /// Random text. *Teks acak.*
        ///
        /// Optional, at most 16 characters; Random String to generate validation for webview.
        random_string: String = "randomString",
        /// When the token ends. *Waktu berakhirnya token.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        token_expiry_time: String = "tokenExpiryTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).
    ///
    /// *Permintaan Pendaftaran kartu - atur limit.*
    RegistrationCardBindLimitRequest, "snap", "02", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Account number behind the card. *Nomor rekening kartu.*
        ///
        /// Optional, at most 32 characters.
        bank_account_no: String = "bankAccountNo",
        /// Card number. *Nomor kartu.*
        ///
        /// Optional, at most 19 characters.
        bank_card_no: String = "bankCardNo",
        /// Most that may be paid a day. *Batas transaksi harian.*
        ///
        /// Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample.
        limit: Numeric = "limit",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Mandatory, at most 128 characters; Card token for payment.
        bank_card_token: String = "bankCardToken",
        /// One-time password. *Kode OTP.*
        ///
        /// Optional, at most 8 characters.
        otp: String = "otp",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).
    ///
    /// *Respons Pendaftaran kartu - atur limit.*
    RegistrationCardBindLimitResponse, "snap", "02", Response {
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
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).
    ///
    /// *Permintaan Inquiry pendaftaran kartu.*
    RegistrationCardInquiryRequest, "snap", "03", Request {
        /// The customer's ID at the merchant. *ID pelanggan di merchant.*
        ///
        /// Mandatory, at most 18 characters; merchant's customer id; path parameter.
        cust_id_merchant: String = "custIdMerchant",
    }
}

message! {
    /// Response of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).
    ///
    /// *Respons Inquiry pendaftaran kartu.*
    RegistrationCardInquiryResponse, "snap", "03", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*
        ///
        /// Optional.
        account_list: Vec<AccountList> = "accountList",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).
    ///
    /// *Permintaan Verifikasi OTP.*
    OtpVerificationRequest, "snap", "04", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// What is to be done. *Tindakan yang diminta.*
        ///
        /// Optional, at most 10 characters.
        action: String = "action",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// One-time password. *Kode OTP.*
        ///
        /// Optional, at most 8 characters.
        otp: String = "otp",
        /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
        ///
        /// Optional, at most 40 characters.
        charge_token: String = "chargeToken",
        /// Kind. *Jenis.*
        ///
        /// Optional, at most 20 characters.
        r#type: String = "type",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).
    ///
    /// *Respons Verifikasi OTP.*
    OtpVerificationResponse, "snap", "04", Response {
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
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 11 characters.
        account_no: String = "accountNo",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Optional, at most 128 characters; Card token for payment.
        bank_card_token: String = "bankCardToken",
        /// Card number. *Nomor kartu.*
        ///
        /// Optional, at most 16 characters.
        card_pan: String = "cardPan",
        /// The customer's ID. *ID pelanggan.*
        ///
        /// Optional, at most 45 characters; Customer's identification.
        customer_id: String = "customerId",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 254 characters; e-mail, RFC 3696.
        email: String = "email",
        /// When it ends. *Waktu kedaluwarsa.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expired_datetime: String = "expiredDatetime",
        /// Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
        ///
        /// Optional, at most 4 characters; MMYY.
        expiry_date: String = "expiryDate",
        /// Number of the identity document. *Nomor identitas.*
        ///
        /// Optional, at most 64 characters; registered national id number on bank account.
        identification_no: String = "identificationNo",
        /// Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.*
        ///
        /// Optional, at most 204 characters; Token used for PIN redirection API.
        linkage_token: String = "linkageToken",
        /// Telephone number with country code. *Nomor telepon dengan kode negara.*
        ///
        /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
        phone_no: String = "phoneNo",
        /// Page on which the customer sets a PIN. *Halaman penetapan PIN.*
        ///
        /// Optional, at most 100 characters; Webview URL to set PINprocess.
        q_params_url: String = "qParamsURL",
        /// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
        ///
        /// Optional; Params used toset PINidentification.
        q_params: QParams = "qParams",
        /// Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
        ///
        /// Optional, at most 3 characters; YES or NO: provider sends the OTP.
        send_otp_flag: String = "sendOtpFlag",
        /// When the customer subscribed. *Waktu berlangganan.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        subscribe_datetime: String = "subscribeDatetime",
        /// When the token ends. *Waktu berakhirnya token.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        token_expiry_time: String = "tokenExpiryTime",
        /// Text for the check of the web view. *Teks validasi webview.*
        ///
        /// Optional, at most 25 characters; random string for webview validation, not a date-time despite the name.
        transaction_timestamp: String = "transactionTimestamp",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).
    ///
    /// *Permintaan Penghapusan pendaftaran kartu.*
    RegistrationCardUnbindRequest, "snap", "05", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Payment token. *Token pembayaran.*
        ///
        /// Mandatory, at most 128 characters; payment token.
        token: String = "token",
        /// Card number. *Nomor kartu.*
        ///
        /// Optional, at most 19 characters.
        bank_card_no: String = "bankCardNo",
        /// Kind. *Jenis.*
        ///
        /// Optional, at most 20 characters; e.g. subscribe, unsubscribe, check OTP.
        r#type: String = "type",
        /// Part of the message. *Bagian pesan.*
        ///
        /// Optional, at most 64 characters.
        part: String = "part",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 16 characters; identifier that is unique per each merchant.
        terminal_id: String = "terminalId",
        /// ID of who asks for the token. *ID pemohon token.*
        ///
        /// Optional, at most 15 characters.
        token_requestor_id: String = "tokenRequestorId",
        /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
        ///
        /// Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
        journey_id: String = "journeyId",
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
    /// Response of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).
    ///
    /// *Respons Penghapusan pendaftaran kartu.*
    RegistrationCardUnbindResponse, "snap", "05", Response {
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
        /// Text for the customer. *Pesan untuk pelanggan.*
        ///
        /// Optional, at most 255 characters; absent from the ASPI sample.
        message: String = "message",
        /// The customer's ID. *ID pelanggan.*
        ///
        /// Optional, at most 45 characters.
        customer_id: String = "customerId",
        /// When the customer unsubscribed. *Waktu berhenti berlangganan.*
        ///
        /// Optional, ISO 8601 with seconds and offset.
        unsubscribe_date: String = "unsubscribeDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Account Creation: POST /v1.0/registration-account-creation (service 06).
    ///
    /// *Permintaan Pembuatan akun.*
    RegistrationAccountCreationRequest, "snap", "06", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Country of the requester. *Kode negara pemohon.*
        ///
        /// Optional, at most 2 characters; Requestor's country code.
        country_code: String = "countryCode",
        /// The customer's ID. *ID pelanggan.*
        ///
        /// Optional, at most 45 characters; account ID of the customer.
        customer_id: String = "customerId",
        /// The customer's device. *Informasi perangkat pelanggan.*
        ///
        /// Optional.
        device_info: DeviceInfo = "deviceInfo",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 254 characters; e-mail, RFC 3696.
        email: String = "email",
        /// Language of what the customer sees. *Bahasa tampilan pelanggan.*
        ///
        /// Optional, at most 8 characters; language support parameter.
        lang: String = "lang",
        /// Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.*
        ///
        /// Optional, at most 5 characters.
        locale: String = "locale",
        /// Name of the customer. *Nama pelanggan.*
        ///
        /// Optional, at most 128 characters.
        name: String = "name",
        /// Partner that brought the customer. *Mitra yang membawa pelanggan.*
        ///
        /// Optional, at most 8 characters; Onboarding partner of the customer.
        onboarding_partner: String = "onboardingPartner",
        /// Telephone number with country code. *Nomor telepon dengan kode negara.*
        ///
        /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
        phone_no: String = "phoneNo",
        /// Address to which the customer goes. *Alamat tujuan pelanggan.*
        ///
        /// Optional, at most 2048 characters; Merchant call back URL.
        redirect_url: String = "redirectUrl",
        /// What the customer allows. *Cakupan izin dari pelanggan.*
        ///
        /// Optional, at most 256 characters; The scopes of the authorization.
        scopes: String = "scopes",
        /// What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.*
        ///
        /// Optional, at most 512 characters; URL-encoded JSON.
        seamless_data: String = "seamlessData",
        /// Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.*
        ///
        /// Optional, at most 512 characters; URL-encoded signature of seamlessData.
        seamless_sign: String = "seamlessSign",
        /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
        ///
        /// Optional, at most 32 characters.
        state: String = "state",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Kind of terminal. *Jenis terminal.*
        ///
        /// Optional, at most 32 characters; table types it Object(32) without children; string in the sample.
        terminal_type: String = "terminalType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Account Creation: POST /v1.0/registration-account-creation (service 06).
    ///
    /// *Respons Pembuatan akun.*
    RegistrationAccountCreationResponse, "snap", "06", Response {
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
        /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
        ///
        /// Optional, at most 64 characters.
        auth_code: String = "authCode",
        /// The customer's key at the provider. *Kunci pelanggan di penyedia layanan.*
        ///
        /// Optional; Customer ID; alphanumeric string in the sample.
        api_key: String = "apiKey",
        /// ID of the account. *ID akun.*
        ///
        /// Optional, at most 32 characters; User's account id.
        account_id: String = "accountId",
        /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
        ///
        /// Optional, at most 32 characters.
        state: String = "state",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Account Binding: POST /v1.0/registration-account-binding (service 07).
    ///
    /// *Permintaan Penautan akun.*
    RegistrationAccountBindingRequest, "snap", "07", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// What is to be done. *Tindakan yang diminta.*
        ///
        /// Optional, at most 10 characters; Action type for OTP.
        action: String = "action",
        /// More about the customer. *Data tambahan pelanggan.*
        ///
        /// Optional.
        additional_data: AdditionalData = "additionalData",
        /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
        ///
        /// Optional, at most 64 characters.
        auth_code: String = "authCode",
        /// What the token is asked with. *Jenis permintaan token.*
        ///
        /// Optional, at most 64 characters; authCode or refreshToken.
        grant_type: String = "grantType",
        /// Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.*
        ///
        /// Optional, at most 1 character; always 'N'.
        is_bind_and_pay: String = "isBindAndPay",
        /// Language of what the customer sees. *Bahasa tampilan pelanggan.*
        ///
        /// Optional, at most 8 characters; Initiate language.
        lang: String = "lang",
        /// Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.*
        ///
        /// Optional, at most 5 characters.
        locale: String = "locale",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Mobile number that is bound. *Nomor ponsel yang ditautkan.*
        ///
        /// Optional, at most 15 characters; Phone number to be binded.
        msisdn: String = "msisdn",
        /// One-time password. *Kode OTP.*
        ///
        /// Optional, at most 8 characters.
        otp: String = "otp",
        /// Telephone number with country code. *Nomor telepon dengan kode negara.*
        ///
        /// Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
        phone_no: String = "phoneNo",
        /// App, PC or mobile web. *Jenis platform: App, PC atau web seluler.*
        ///
        /// Optional, at most 4 characters; Merchant platform type (App, PC, or mobile web).
        platform_type: String = "platformType",
        /// Address to which the customer goes. *Alamat tujuan pelanggan.*
        ///
        /// Optional, at most 2048 characters; Redirect URL for  Agreement page or PIN page.
        redirect_url: String = "redirectUrl",
        /// Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
        ///
        /// Optional, at most 36 characters; Reference ID from  previous Generate OTP.
        reference_id: String = "referenceId",
        /// Token that gets a new access token. *Token untuk memperbarui token akses.*
        ///
        /// Optional, at most 64 characters.
        refresh_token: String = "refreshToken",
        /// What comes with success. *Parameter bila berhasil.*
        ///
        /// Optional.
        success_params: SuccessParams = "successParams",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 16 characters; Terminal identifier.
        terminal_id: String = "terminalId",
        /// ID of who asks for the token. *ID pemohon token.*
        ///
        /// Optional, at most 15 characters; Token Requestor ID.
        token_requestor_id: String = "tokenRequestorId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Account Binding: POST /v1.0/registration-account-binding (service 07).
    ///
    /// *Respons Penautan akun.*
    RegistrationAccountBindingResponse, "snap", "07", Response {
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
        /// Token that stands for the account in payments. *Token pengganti rekening untuk pembayaran.*
        ///
        /// Optional, at most 128 characters; Account Token for Payment.
        account_token: String = "accountToken",
        /// The customer's tokens. *Token milik pelanggan.*
        ///
        /// Optional.
        access_token_info: AccessTokenInfo = "accessTokenInfo",
        /// ID of the binding. *ID penautan.*
        ///
        /// Optional, at most 24 characters; Identifier provided at the time of linking.
        link_id: String = "linkId",
        /// What the customer does next. *Tindakan pelanggan berikutnya.*
        ///
        /// Optional, at most 255 characters; redirect the user to this url forauthentication.
        next_action: String = "nextAction",
        /// Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.*
        ///
        /// Optional, at most 204 characters; Token used for PIN redirection API.
        linkage_token: String = "linkageToken",
        /// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
        ///
        /// Optional; Params used forset PINidentification.
        params: Params = "params",
        /// Address to which the customer goes. *Alamat tujuan pelanggan.*
        ///
        /// Optional, at most 2048 characters; Redirect URL for Agreement page or PIN page.
        redirect_url: String = "redirectUrl",
        /// The user. *Informasi pengguna.*
        ///
        /// Optional.
        user_info: UserInfo = "userInfo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).
    ///
    /// *Permintaan Inquiry penautan akun.*
    RegistrationAccountInquiryRequest, "snap", "08", Request {
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
    /// Response of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).
    ///
    /// *Respons Inquiry penautan akun.*
    RegistrationAccountInquiryResponse, "snap", "08", Response {
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
        /// Currency of the account. *Mata uang rekening.*
        ///
        /// Optional, at most 3 characters.
        account_currency: String = "accountCurrency",
        /// Name of the account's holder. *Nama pemilik rekening.*
        ///
        /// Optional, at most 50 characters; Registered account name.
        account_name: String = "accountName",
        /// Account number. *Nomor rekening.*
        ///
        /// Optional, at most 13 characters; Registered account number.
        account_no: String = "accountNo",
        /// Most that may be paid from the account. *Batas transaksi rekening.*
        ///
        /// Optional, at most 19 digits and 2 decimals; quoted string in the sample.
        account_transaction_limit: Numeric = "accountTransactionLimit",
        /// Last day of the bindings that are asked for. *Tanggal akhir periode penautan.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd; Binding end period. Format: YYYY-MM-DD.
        end_date_period: String = "endDatePeriod",
        /// First day of the bindings that are asked for. *Tanggal awal periode penautan.*
        ///
        /// Optional, at most 10 characters, yyyy-MM-dd; Binding start period. Format: YYYY-MM-DD.
        start_date_period: String = "startDatePeriod",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).
    ///
    /// *Permintaan Pelepasan tautan akun.*
    RegistrationAccountUnbindingRequest, "snap", "09", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// ID of the binding. *ID penautan.*
        ///
        /// Optional, at most 24 characters; Identifier provided at the time of linking.
        link_id: String = "linkId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// ID of the access token. *ID token akses.*
        ///
        /// Optional, at most 128 characters; Access Token ID.
        token_id: String = "tokenId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).
    ///
    /// *Respons Pelepasan tautan akun.*
    RegistrationAccountUnbindingResponse, "snap", "09", Response {
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
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// ID of the binding. *ID penautan.*
        ///
        /// Optional, at most 24 characters; Identifier provided at the time of linking.
        link_id: String = "linkId",
        /// Whether the binding was taken away. *Hasil pelepasan tautan.*
        ///
        /// Optional, at most 64 characters; Result of unlinking process.
        unlink_result: String = "unlinkResult",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Get Oauth URL: GET /v1.0/get-auth-code (service 10).
    ///
    /// *Permintaan Ambil URL OAuth.*
    GetAuthCodeRequest, "snap", "10", Request {
        /// Address to which the customer goes. *Alamat tujuan pelanggan.*
        ///
        /// Mandatory, at most 256 characters; URL that is called back after the user has agreed.
        redirect_url: String = "redirectUrl",
        /// What the customer allows. *Cakupan izin dari pelanggan.*
        ///
        /// Mandatory, at most 256 characters; comma-separated list.
        scopes: String = "scopes",
        /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
        ///
        /// Mandatory, at most 32 characters; CSRF state.
        state: String = "state",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Language of what the customer sees. *Bahasa tampilan pelanggan.*
        ///
        /// Optional, at most 2 characters.
        lang: String = "lang",
        /// Whether a new user may register on the way. *Apakah pengguna baru boleh mendaftar dalam proses ini.*
        ///
        /// Optional; default true.
        allow_registration: bool = "allowRegistration",
        /// What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.*
        ///
        /// Optional, at most 512 characters; URL-encoded JSON.
        seamless_data: String = "seamlessData",
        /// Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.*
        ///
        /// Conditional, at most 512 characters; required if seamlessData present; URL-encoded signature.
        seamless_sign: String = "seamlessSign",
    }
}

message! {
    /// Response of Get Oauth URL: GET /v1.0/get-auth-code (service 10).
    ///
    /// *Respons Ambil URL OAuth.*
    GetAuthCodeResponse, "snap", "10", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
        ///
        /// Mandatory, at most 256 characters; exchanged for a token through account binding / b2b2c token.
        auth_code: String = "authCode",
        /// Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
        ///
        /// Mandatory, at most 32 characters; CSRF state.
        state: String = "state",
    }
}

message! {
    /// Request of OTP: POST /v1.0/otp (service 81).
    ///
    /// *Permintaan OTP.*
    OtpRequest, "snap", "81", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
        ///
        /// Mandatory, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
        journey_id: String = "journeyId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// Merchant below the merchant. *Sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant: String = "subMerchant",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Conditional, at most 128 characters; Card token for payment.
        bank_card_token: String = "bankCardToken",
        /// Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
        ///
        /// Optional, at most 2 characters; service code of the original request.
        otp_trx_code: String = "otpTrxCode",
        /// Why the OTP is asked for, as a code. *Kode alasan OTP.*
        ///
        /// Optional, at most 2 characters.
        otp_reason_code: String = "otpReasonCode",
        /// Why the OTP is asked for. *Alasan OTP.*
        ///
        /// Optional, at most 30 characters.
        otp_reason_message: String = "otpReasonMessage",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of OTP: POST /v1.0/otp (service 81).
    ///
    /// *Respons OTP.*
    OtpResponse, "snap", "81", Response {
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
        /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
        ///
        /// Mandatory, at most 40 characters; string code for verification OTP.
        charge_token: String = "chargeToken",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*
    AccountList {
        /// One bound account. *Satu rekening yang tertaut.*
        ///
        /// Optional.
        account_data: AccountData = "accountData",
    }
}

structure! {
    /// One bound account. *Satu rekening yang tertaut.*
    AccountData {
        /// ID of the account. *ID akun.*
        ///
        /// Optional, at most 16 characters.
        account_id: String = "accountId",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Optional, at most 26 characters.
        created_date: String = "createdDate",
        /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
        ///
        /// Optional, at most 16 characters.
        credential_no: String = "credentialNo",
        /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
        ///
        /// Optional, at most 2 characters.
        credential_type: String = "credentialType",
        /// Highest limit. *Limit maksimum.*
        ///
        /// Optional, at most 6 characters.
        max_limit: String = "maxLimit",
        /// State. *Status.*
        ///
        /// Optional, at most 4 characters.
        status: String = "status",
    }
}

structure! {
    /// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
    QParams {
        /// What is to be done. *Tindakan yang diminta.*
        ///
        /// Optional, at most 10 characters; Action type OTP.
        action: String = "action",
    }
}

structure! {
    /// The customer's device. *Informasi perangkat pelanggan.*
    DeviceInfo {
        /// Operating system of the device. *Sistem operasi perangkat.*
        ///
        /// Optional, at most 40 characters; Device's OS.
        os: String = "os",
        /// Version of the operating system. *Versi sistem operasi.*
        ///
        /// Optional, at most 40 characters; Device's OS version.
        os_version: String = "osVersion",
        /// Model of the device. *Model perangkat.*
        ///
        /// Optional, at most 40 characters; Device's model.
        model: String = "model",
        /// Maker of the device. *Produsen perangkat.*
        ///
        /// Optional, at most 40 characters; Device's manufacturer.
        manufacturer: String = "manufacturer",
    }
}

structure! {
    /// More about the customer. *Data tambahan pelanggan.*
    AdditionalData {
        /// ID of the user. *ID pengguna.*
        ///
        /// Optional, at most 20 characters; User ID of the card holder.
        user_id: String = "userId",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 254 characters; e-mail, RFC 3696.
        email: String = "email",
        /// Postal address. *Alamat pos.*
        ///
        /// Optional, at most 99 characters; Postal address of the user.
        postal_address: String = "postalAddress",
    }
}

structure! {
    /// What comes with success. *Parameter bila berhasil.*
    SuccessParams {
        /// ID of the account. *ID akun.*
        ///
        /// Optional, at most 36 characters; account ID given to the user.
        account_id: String = "accountId",
    }
}

structure! {
    /// The customer's tokens. *Token milik pelanggan.*
    AccessTokenInfo {
        /// Access token. *Token akses.*
        ///
        /// Optional, at most 32 characters; Access token.
        access_token: String = "accessToken",
        /// When the access token ends. *Waktu berakhirnya token akses.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds.
        expires_in: String = "expiresIn",
        /// Token that gets a new access token. *Token untuk memperbarui token akses.*
        ///
        /// Optional, at most 64 characters.
        refresh_token: String = "refreshToken",
        /// When the refresh token ends. *Waktu berakhirnya refresh token.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds.
        re_expires_in: String = "reExpiresIn",
        /// State of the token. *Status token.*
        ///
        /// Optional, at most 25 characters; Status of token.
        token_status: String = "tokenStatus",
    }
}

structure! {
    /// What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
    Params {
        /// What is to be done. *Tindakan yang diminta.*
        ///
        /// Optional, at most 10 characters; Action type OTP.
        action: String = "action",
        /// Page on which the customer sets a PIN. *Halaman penetapan PIN.*
        ///
        /// Optional, at most 100 characters; URL for set PINprocess.
        pin_web_view_url: String = "pinWebViewUrl",
        /// Deep link to which the customer goes. *Deep link tujuan pelanggan.*
        ///
        /// Optional, at most 255 characters; app redirection flow only.
        redirect_to_deeplink: String = "redirectToDeeplink",
    }
}

structure! {
    /// The user. *Informasi pengguna.*
    UserInfo {
        /// ID of the user that others may see. *ID publik pengguna.*
        ///
        /// Optional, at most 20 characters.
        public_user_id: String = "publicUserId",
    }
}
