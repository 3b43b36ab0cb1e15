// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Qris, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Numeric, Object};

message! {
    /// Request of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).
    ///
    /// *Permintaan Buat QR MPM.*
    QrMpmGenerateRequest, "snap", "47", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// ID of the shop. *ID toko.*
        ///
        /// Optional, at most 64 characters.
        store_id: String = "storeId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 16 characters.
        terminal_id: String = "terminalId",
        /// Until when the QR can be paid. *Batas waktu pembayaran QR.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; The time when the QRIS valid.
        validity_period: String = "validityPeriod",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).
    ///
    /// *Respons Buat QR MPM.*
    QrMpmGenerateResponse, "snap", "47", Response {
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
        /// Optional, at most 64 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Text of the QR. *Isi QR.*
        ///
        /// Conditional, at most 512 characters; if null, qrUrl or qrImage is required.
        qr_content: String = "qrContent",
        /// Address of the QR. *Alamat QR.*
        ///
        /// Optional, at most 256 characters; QR URL for download QR Image.
        qr_url: String = "qrUrl",
        /// Picture of the QR, Base64. *Gambar QR dalam Base64.*
        ///
        /// Optional; base64 image; unlimited length.
        qr_image: String = "qrImage",
        /// Address to which the customer goes. *Alamat tujuan pelanggan.*
        ///
        /// Optional, at most 512 characters.
        redirect_url: String = "redirectUrl",
        /// Name of the merchant. *Nama merchant.*
        ///
        /// Optional, at most 25 characters.
        merchant_name: String = "merchantName",
        /// ID of the shop. *ID toko.*
        ///
        /// Optional, at most 64 characters.
        store_id: String = "storeId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 16 characters.
        terminal_id: String = "terminalId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).
    ///
    /// *Permintaan Baca QR MPM.*
    QrMpmDecodeRequest, "snap", "48", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Text of the QR. *Isi QR.*
        ///
        /// Mandatory, at most 512 characters; QR String MPM.
        qr_content: String = "qrContent",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// When the QR was scanned. *Waktu pemindaian QR.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        scan_time: String = "scanTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).
    ///
    /// *Respons Baca QR MPM.*
    QrMpmDecodeResponse, "snap", "48", Response {
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
        /// Conditional, at most 64 characters; mandatory in redirect mode; provider-side id.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Address to which the customer goes. *Alamat tujuan pelanggan.*
        ///
        /// Conditional, at most 512 characters; mandatory in host-to-host mode.
        redirect_url: String = "redirectUrl",
        /// Name of the merchant. *Nama merchant.*
        ///
        /// Conditional, at most 25 characters; mandatory in host-to-host mode.
        merchant_name: String = "merchantName",
        /// Category of the merchant. *Kategori merchant.*
        ///
        /// Conditional, at most 32 characters; mandatory in host-to-host mode.
        merchant_category: String = "merchantCategory",
        /// Where the merchant is. *Lokasi merchant.*
        ///
        /// Conditional, at most 25 characters; mandatory in host-to-host mode.
        merchant_location: String = "merchantLocation",
        /// Accounts of the merchant. *Informasi rekening merchant.*
        ///
        /// Optional; Merchant account information.
        merchant_infos: Vec<MerchantInfo> = "merchantInfos",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        transaction_amount: Money = "transactionAmount",
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
    /// Request of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).
    ///
    /// *Permintaan QR MPM - pengalihan pembayaran (OTT).*
    QrApplyOttRequest, "snap", "49", Request {
        /// What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
        ///
        /// Mandatory, at most 64 characters; One time token.
        user_resources: Vec<String> = "userResources",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).
    ///
    /// *Respons QR MPM - pengalihan pembayaran (OTT).*
    QrApplyOttResponse, "snap", "49", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
        ///
        /// Mandatory.
        user_resources: Vec<UserResource> = "userResources",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).
    ///
    /// *Permintaan QR MPM - pembayaran host-to-host.*
    QrMpmPaymentRequest, "snap", "50", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// One-time password. *Kode OTP.*
        ///
        /// Optional, at most 8 characters; One-time password.
        otp: String = "otp",
        /// ID of the verification. *ID verifikasi.*
        ///
        /// Optional, at most 32 characters; to accomodate verificationOTP transaction.
        verification_id: String = "verificationId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).
    ///
    /// *Respons QR MPM - pembayaran host-to-host.*
    QrMpmPaymentResponse, "snap", "50", Response {
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
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the verification. *ID verifikasi.*
        ///
        /// Optional, at most 64 characters.
        verification_id: String = "verificationId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).
    ///
    /// *Permintaan QR MPM - inquiry pembayaran.*
    QrMpmQueryRequest, "snap", "51", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
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
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters; absent from the ASPI sample.
        external_store_id: String = "externalStoreId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).
    ///
    /// *Respons QR MPM - inquiry pembayaran.*
    QrMpmQueryResponse, "snap", "51", Response {
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
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success.
        paid_time: String = "paidTime",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 16 characters.
        terminal_id: String = "terminalId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).
    ///
    /// *Permintaan QR MPM - notifikasi pembayaran.*
    QrMpmNotifyRequest, "snap", "52", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Optional, at most 64 characters.
        customer_number: String = "customerNumber",
        /// Kind of account. *Jenis rekening.*
        ///
        /// Optional, at most 25 characters.
        account_type: String = "accountType",
        /// Number of the account that receives the money. *Nomor rekening tujuan.*
        ///
        /// Optional, at most 25 characters.
        destination_number: String = "destinationNumber",
        /// Name of the account that receives the money. *Nama rekening tujuan.*
        ///
        /// Optional, at most 25 characters.
        destination_account_name: String = "destinationAccountName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Session id.
        session_id: String = "sessionId",
        /// Code of the bank. *Kode bank.*
        ///
        /// Optional, at most 11 characters.
        bank_code: String = "bankCode",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).
    ///
    /// *Respons QR MPM - notifikasi pembayaran.*
    QrMpmNotifyResponse, "snap", "52", Response {
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

message! {
    /// Request of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).
    ///
    /// *Permintaan Buat QR CPM.*
    QrCpmGenerateRequest, "snap", "59", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// The user's access token. *Token akses pengguna.*
        ///
        /// Optional, at most 64 characters; User Access Token.
        user_access_token: String = "userAccessToken",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// When the partner made the transaction. *Waktu transaksi di mitra.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        partner_trx_date: String = "partnerTrxDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).
    ///
    /// *Respons Buat QR CPM.*
    QrCpmGenerateResponse, "snap", "59", Response {
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
        /// Text of the QR. *Isi QR.*
        ///
        /// Optional, at most 512 characters; QR String CPM.
        qr_content: String = "qrContent",
        /// Address of the QR. *Alamat QR.*
        ///
        /// Optional, at most 255 characters; URL to show QR in web.
        qr_url: String = "qrUrl",
        /// When it ends. *Waktu kedaluwarsa.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        expiry_time: String = "expiryTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).
    ///
    /// *Permintaan Pembayaran CPM.*
    QrCpmPaymentRequest, "snap", "60", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Text of the QR. *Isi QR.*
        ///
        /// Mandatory, at most 512 characters; QR String CPM.
        qr_content: String = "qrContent",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Title of the order. *Judul pesanan.*
        ///
        /// Optional, at most 256 characters; Brief description.
        title: String = "title",
        /// When it ends. *Waktu kedaluwarsa.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        expiry_time: String = "expiryTime",
        /// What is bought. *Barang atau jasa yang dibeli.*
        ///
        /// Optional; For items.
        items: Object = "items",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// Name of the merchant. *Nama merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_name: String = "merchantName",
        /// Where the merchant is. *Lokasi merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_location: String = "merchantLocation",
        /// Name of the acquirer. *Nama acquirer.*
        ///
        /// Optional, at most 64 characters; Acquire Name.
        acquirer_name: String = "acquirerName",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 32 characters.
        terminal_id: String = "terminalId",
        /// Device that scanned the QR. *Perangkat pemindai QR.*
        ///
        /// Optional.
        scanner_info: ScannerInfo = "scannerInfo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).
    ///
    /// *Respons Pembayaran CPM.*
    QrCpmPaymentResponse, "snap", "60", Response {
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
    /// Request of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).
    ///
    /// *Permintaan QR CPM - inquiry pembayaran.*
    QrCpmQueryRequest, "snap", "61", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).
    ///
    /// *Respons QR CPM - inquiry pembayaran.*
    QrCpmQueryResponse, "snap", "61", Response {
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
        /// Conditional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// Title of the order. *Judul pesanan.*
        ///
        /// Optional, at most 256 characters.
        title: String = "title",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        paid_time: String = "paidTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).
    ///
    /// *Permintaan QR CPM - pembatalan pembayaran.*
    QrCpmCancelRequest, "snap", "62", Request {
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
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Reason cancellation.
        reason: String = "reason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).
    ///
    /// *Respons QR CPM - pembatalan pembayaran.*
    QrCpmCancelResponse, "snap", "62", Response {
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
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
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
    /// Request of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).
    ///
    /// *Permintaan QR MPM - pembatalan pembayaran.*
    QrMpmCancelRequest, "snap", "77", Request {
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
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// Why. *Alasan.*
        ///
        /// Mandatory, at most 256 characters; Reason cancellation.
        reason: String = "reason",
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
    /// Response of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).
    ///
    /// *Respons QR MPM - pembatalan pembayaran.*
    QrMpmCancelResponse, "snap", "77", Response {
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
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
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
    /// Request of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).
    ///
    /// *Permintaan QR MPM - pengembalian dana.*
    QrMpmRefundRequest, "snap", "78", Request {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
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
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Refund reason.
        reason: String = "reason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).
    ///
    /// *Respons QR MPM - pengembalian dana.*
    QrMpmRefundResponse, "snap", "78", Response {
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
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters.
        refund_no: String = "refundNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// When it was refunded. *Waktu pengembalian dana.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        refund_time: String = "refundTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).
    ///
    /// *Permintaan QR CPM - notifikasi pembayaran.*
    QrCpmNotifyRequest, "snap", "79", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
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
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Optional, at most 64 characters.
        customer_number: String = "customerNumber",
        /// Kind of account. *Jenis rekening.*
        ///
        /// Optional, at most 25 characters.
        account_type: String = "accountType",
        /// Number of the account that receives the money. *Nomor rekening tujuan.*
        ///
        /// Optional, at most 25 characters.
        destination_number: String = "destinationNumber",
        /// Name of the account that receives the money. *Nama rekening tujuan.*
        ///
        /// Optional, at most 25 characters.
        destination_account_name: String = "destinationAccountName",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Session id.
        session_id: String = "sessionId",
        /// Code of the bank. *Kode bank.*
        ///
        /// Optional, at most 8 characters.
        bank_code: String = "bankCode",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).
    ///
    /// *Respons QR CPM - notifikasi pembayaran.*
    QrCpmNotifyResponse, "snap", "79", Response {
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

message! {
    /// Request of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).
    ///
    /// *Permintaan QR CPM - pengembalian dana.*
    QrCpmRefundRequest, "snap", "80", Request {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
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
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Refund reason.
        reason: String = "reason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).
    ///
    /// *Respons QR CPM - pengembalian dana.*
    QrCpmRefundResponse, "snap", "80", Response {
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
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters.
        refund_no: String = "refundNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// When it was refunded. *Waktu pengembalian dana.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        refund_time: String = "refundTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// Accounts of the merchant. *Informasi rekening merchant.*
    MerchantInfo {
        /// PAN of the merchant. *PAN merchant.*
        ///
        /// Mandatory, at most 19 characters; mandatory in host-to-host mode.
        merchant_pan: Numeric = "merchantPAN",
        /// Name of the acquirer. *Nama acquirer.*
        ///
        /// Mandatory, at most 50 characters; mandatory in host-to-host mode.
        acquirer_name: String = "acquirerName",
    }
}

structure! {
    /// What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
    UserResource {
        /// Kind of resource. *Jenis sumber.*
        ///
        /// Mandatory, at most 32 characters; Resource retrieved.
        resource_type: String = "resourceType",
        /// The resource itself. *Nilai sumber.*
        ///
        /// Mandatory, at most 64 characters; Value of resource from resourceType parameter.
        value: String = "value",
    }
}

structure! {
    /// Device that scanned the QR. *Perangkat pemindai QR.*
    ScannerInfo {
        /// ID of the device. *ID perangkat.*
        ///
        /// Optional, at most 64 characters; The unique device id.
        device_id: String = "deviceId",
        /// Firmware of the device. *Versi perangkat.*
        ///
        /// Optional, at most 128 characters; The device firmware version, updatable.
        device_version: String = "deviceVersion",
        /// Model of the device. *Model perangkat.*
        ///
        /// Optional, at most 128 characters; The device model, not updateable.
        device_model: String = "deviceModel",
        /// IP address of the device. *Alamat IP perangkat.*
        ///
        /// Optional, at most 64 characters.
        device_ip: String = "deviceIp",
    }
}
