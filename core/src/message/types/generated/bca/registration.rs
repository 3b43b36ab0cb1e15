// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Registration, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Numeric};

message! {
    /// Request of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).
    ///
    /// *Permintaan Penautan akun.*
    OneklikRegistrationAccountBindingRequest, "bca", "07", Request {
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
        /// Mandatory.
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
        /// Mandatory, at most 5 characters.
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
        /// Mandatory.
        additional_info: OneklikRegistrationAccountBindingRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).
    ///
    /// *Respons Penautan akun.*
    OneklikRegistrationAccountBindingResponse, "bca", "07", Response {
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
        /// Mandatory on success, at most 32 characters; provider-side transaction id; required on success.
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
        additional_info: OneklikRegistrationAccountBindingResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).
    ///
    /// *Permintaan Inquiry penautan akun.*
    OneklikRegistrationAccountInquiryRequest, "bca", "08", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory.
        additional_info: OneklikRegistrationAccountInquiryRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).
    ///
    /// *Respons Inquiry penautan akun.*
    OneklikRegistrationAccountInquiryResponse, "bca", "08", Response {
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
        /// Conditional, at most 32 characters; provider-side transaction id; required on success.
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
        additional_info: OneklikRegistrationAccountInquiryResponseAdditionalInfo = "additionalInfo",
        /// One bound account. *Satu rekening yang tertaut.*
        ///
        /// Optional.
        account_data: Vec<OneklikRegistrationAccountInquiryResponseAccountData> = "accountData",
    }
}

message! {
    /// Request of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).
    ///
    /// *Permintaan Pelepasan tautan akun.*
    OneklikRegistrationAccountUnbindingRequest, "bca", "09", Request {
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
        /// Mandatory, at most 5 characters.
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
        /// Mandatory.
        additional_info: OneklikRegistrationAccountUnbindingRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).
    ///
    /// *Respons Pelepasan tautan akun.*
    OneklikRegistrationAccountUnbindingResponse, "bca", "09", Response {
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
        /// Optional, at most 32 characters.
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
        /// Optional, at most 32 characters, one of success, failed; Result of unlinking process.
        unlink_result: String = "unlinkResult",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: OneklikRegistrationAccountUnbindingRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of OTP: POST /openapi/oneklik/v1.0/otp (service 81).
    ///
    /// *Permintaan OTP.*
    OneklikOtpRequest, "bca", "81", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 18 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
        ///
        /// Mandatory, at most 32 characters; equals X-EXTERNAL-ID.
        journey_id: String = "journeyId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 5 characters.
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
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        trx_date_time: String = "trxDateTime",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Mandatory, at most 32 characters; equals xcoId.
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
        /// Mandatory.
        additional_info: OneklikOtpRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of OTP: POST /openapi/oneklik/v1.0/otp (service 81).
    ///
    /// *Respons OTP.*
    OneklikOtpResponse, "bca", "81", Response {
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
        /// Mandatory, at most 32 characters; on success and on time-out.
        charge_token: String = "chargeToken",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: OneklikOtpResponseAdditionalInfo = "additionalInfo",
    }
}

structure! {
    /// More about the customer. *Data tambahan pelanggan.*
    AdditionalData {
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 18 characters; User ID of the card holder.
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
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikRegistrationAccountBindingRequestAdditionalInfo {
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Mandatory, at most 50 characters.
        additional_info: String = "additionalInfo",
        /// Address of the merchant's logo. *Alamat logo merchant.*
        ///
        /// Optional, at most 300 characters.
        merchant_logo_url: String = "merchantLogoUrl",
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

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikRegistrationAccountBindingResponseAdditionalInfo {
        /// ID of the request. *ID permintaan.*
        ///
        /// Mandatory, at most 32 characters.
        request_id: String = "requestId",
        /// Random text. *Teks acak.*
        ///
        /// Mandatory, at most 16 characters.
        random_string: String = "randomString",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikRegistrationAccountInquiryRequestAdditionalInfo {
        /// ID of the user. *ID pengguna.*
        ///
        /// Optional, at most 18 characters.
        user_id: String = "userId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Conditional, at most 5 characters.
        merchant_id: String = "merchantId",
        /// IDs of the requests that are asked about. *Daftar ID permintaan yang ditanyakan.*
        ///
        /// Optional, at most 32 characters; 1 to 10.
        request_ids: Vec<String> = "requestIds",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikRegistrationAccountInquiryResponseAdditionalInfo {
        /// One bound account. *Satu rekening yang tertaut.*
        ///
        /// Conditional.
        account_data: Vec<OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData> = "accountData",
    }
}

structure! {
    /// One bound account. *Satu rekening yang tertaut.*
    OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData {
        /// ID of the request. *ID permintaan.*
        ///
        /// Conditional, at most 32 characters.
        request_id: String = "requestId",
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Conditional, at most 32 characters.
        xco_id: String = "xcoId",
        /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
        ///
        /// Conditional, at most 2 characters.
        credential_type: String = "credentialType",
        /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
        ///
        /// Conditional, at most 16 characters.
        credential_number: String = "credentialNumber",
        /// Highest limit. *Limit maksimum.*
        ///
        /// Conditional, at most 9 characters.
        max_limit: String = "maxLimit",
        /// ID of the user. *ID pengguna.*
        ///
        /// Conditional, at most 18 characters.
        user_id: String = "userId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Conditional, at most 5 characters.
        merchant_id: String = "merchantId",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Conditional.
        created_date: String = "createdDate",
        /// State. *Status.*
        ///
        /// Mandatory, at most 3 characters.
        status: String = "status",
    }
}

structure! {
    /// One bound account. *Satu rekening yang tertaut.*
    OneklikRegistrationAccountInquiryResponseAccountData {
        /// ID of the request. *ID permintaan.*
        ///
        /// Optional.
        request_id: String = "requestId",
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Optional, at most 32 characters.
        xco_id: String = "xcoId",
        /// Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
        ///
        /// Optional, one of DC, CC.
        credential_type: String = "credentialType",
        /// Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
        ///
        /// Optional, at most 16 characters.
        credential_number: String = "credentialNumber",
        /// Highest limit. *Limit maksimum.*
        ///
        /// Optional, at most 9 characters.
        max_limit: String = "maxLimit",
        /// ID of the user. *ID pengguna.*
        ///
        /// Optional.
        user_id: String = "userId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional.
        merchant_id: String = "merchantId",
        /// When it was created. *Tanggal pembuatan.*
        ///
        /// Optional.
        created_date: String = "createdDate",
        /// State. *Status.*
        ///
        /// Optional, one of REG, EXP, ACT, BLK, -.
        status: String = "status",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikRegistrationAccountUnbindingRequestAdditionalInfo {
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Mandatory, at most 32 characters.
        xco_id: String = "xcoId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikOtpRequestAdditionalInfo {
        /// ID of the user. *ID pengguna.*
        ///
        /// Mandatory, at most 18 characters.
        user_id: String = "userId",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Mandatory, value of at most 16 digits and 2 decimals.
        trans_amount: Money = "transAmount",
        /// ID of the telephone number. *ID nomor telepon.*
        ///
        /// Mandatory, at most 32 characters.
        phone_id: String = "phoneId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    OneklikOtpResponseAdditionalInfo {
        /// ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
        ///
        /// Mandatory, at most 32 characters.
        xco_id: String = "xcoId",
        /// ID of the telephone number. *ID nomor telepon.*
        ///
        /// Mandatory, at most 32 characters.
        phone_id: String = "phoneId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 5 characters.
        merchant_id: String = "merchantId",
    }
}
