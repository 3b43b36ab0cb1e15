// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Direct debit, as `snap` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Object, Value};

message! {
    /// Request of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).
    ///
    /// *Permintaan Pembayaran direct debit.*
    DebitPaymentHostToHostRequest, "snap", "54", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
        ///
        /// Optional, at most 128 characters; Card token for payment.
        bank_card_token: String = "bankCardToken",
        /// Token of an OTP that is under way. *Token untuk verifikasi OTP.*
        ///
        /// Optional, at most 40 characters; string code for verification OTP.
        charge_token: String = "chargeToken",
        /// One-time password. *Kode OTP.*
        ///
        /// Optional, at most 8 characters.
        otp: String = "otp",
        /// Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
        ///
        /// Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample.
        otp_trx_code: String = "otpTrxCode",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 64 characters.
        terminal_id: String = "terminalId",
        /// ID of the whole journey, several requests long. *ID rangkaian permintaan.*
        ///
        /// Optional, at most 64 characters.
        journey_id: String = "journeyId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
        ///
        /// Optional.
        url_params: Vec<UrlParam> = "urlParams",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// Until when it can be paid. *Batas waktu pembayaran.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        valid_up_to: String = "validUpTo",
        /// Where the customer began. *Titik awal transaksi.*
        ///
        /// Optional, at most 20 characters.
        point_of_initiation: String = "pointOfInitiation",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA.
        fee_type: String = "feeType",
        /// Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.*
        ///
        /// Optional, at most 64 characters.
        disabled_pay_methods: String = "disabledPayMethods",
        /// How the payment is put together. *Rincian cara pembayaran.*
        ///
        /// Optional.
        pay_option_details: Vec<PayOptionDetail> = "payOptionDetails",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).
    ///
    /// *Respons Pembayaran direct debit.*
    DebitPaymentHostToHostResponse, "snap", "54", Response {
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
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 20 characters.
        approval_code: String = "approvalCode",
        /// Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.*
        ///
        /// Optional, at most 2048 characters; URL scheme of provider native app.
        app_redirect_url: String = "appRedirectUrl",
        /// Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.*
        ///
        /// Optional, at most 2048 characters; universal link to provider payment page.
        web_redirect_url: String = "webRedirectUrl",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).
    ///
    /// *Permintaan Status pembayaran direct debit.*
    DebitStatusRequest, "snap", "55", Request {
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
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, at most 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
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
    /// Response of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).
    ///
    /// *Respons Status pembayaran direct debit.*
    DebitStatusResponse, "snap", "55", Response {
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
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 20 characters.
        approval_code: String = "approvalCode",
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
        /// Response code of the original transaction. *Kode respons transaksi asal.*
        ///
        /// Optional, at most 7 characters.
        original_response_code: String = "originalResponseCode",
        /// Response message of the original transaction. *Pesan respons transaksi asal.*
        ///
        /// Optional, at most 150 characters.
        original_response_message: String = "originalResponseMessage",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Transaction invoice ID.
        session_id: String = "sessionId",
        /// ID of the request. *ID permintaan.*
        ///
        /// Optional, at most 25 characters; Transaction request ID.
        request_id: String = "requestId",
        /// Refunds so far. *Riwayat pengembalian dana.*
        ///
        /// Optional.
        refund_history: Vec<RefundHistory> = "refundHistory",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        trans_amount: Money = "transAmount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Conditional, at most 25 characters, ISO 8601 with seconds and offset.
        paid_time: String = "paidTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).
    ///
    /// *Permintaan Notifikasi pembayaran direct debit.*
    DebitNotifyRequest, "snap", "56", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
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
        /// When the transaction was created. *Waktu pembuatan transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction created time.
        created_time: String = "createdTime",
        /// When the transaction was done. *Waktu selesainya transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction finished time.
        finished_time: String = "finishedTime",
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
    /// Response of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).
    ///
    /// *Respons Notifikasi pembayaran direct debit.*
    DebitNotifyResponse, "snap", "56", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 20 characters; Approval Code.
        approval_code: String = "approvalCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
    }
}

message! {
    /// Request of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).
    ///
    /// *Permintaan Pembatalan pembayaran direct debit.*
    DebitCancelRequest, "snap", "57", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 20 characters.
        approval_code: String = "approvalCode",
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
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Cancellation reason.
        reason: String = "reason",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
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
    /// Response of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).
    ///
    /// *Respons Pembatalan pembayaran direct debit.*
    DebitCancelResponse, "snap", "57", Response {
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
    /// Request of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).
    ///
    /// *Permintaan Pengembalian dana direct debit.*
    DebitRefundRequest, "snap", "58", Request {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
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
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
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
    /// Response of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).
    ///
    /// *Respons Pengembalian dana direct debit.*
    DebitRefundResponse, "snap", "58", Response {
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
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The partner's ID of the transaction. *ID transaksi dari mitra.*
        ///
        /// Optional, at most 32 characters; Partner Transaction ID.
        partner_trx_id: String = "partnerTrxId",
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters.
        refund_no: String = "refundNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
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
    /// Request of Auth Payment: POST /v1.0/auth/payment (service 63).
    ///
    /// *Permintaan Auth payment - pembayaran.*
    AuthPaymentRequest, "snap", "63", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
        fee_type: String = "feeType",
        /// Merchant category code. *Kode kategori merchant.*
        ///
        /// Optional, at most 32 characters; Merchant's category.
        mcc: String = "mcc",
        /// Code of the product. *Kode produk.*
        ///
        /// Optional, at most 64 characters.
        product_code: String = "productCode",
        /// Title of the order. *Judul pesanan.*
        ///
        /// Mandatory, at most 256 characters.
        title: String = "title",
        /// What is bought. *Barang atau jasa yang dibeli.*
        ///
        /// Optional; Purchased goods/service information.
        items: Vec<Value> = "items",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Auth Payment: POST /v1.0/auth/payment (service 63).
    ///
    /// *Respons Auth payment - pembayaran.*
    AuthPaymentResponse, "snap", "63", Response {
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
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
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
    /// Request of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).
    ///
    /// *Permintaan Auth payment - inquiry pembayaran.*
    AuthQueryRequest, "snap", "64", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
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
    /// Response of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).
    ///
    /// *Respons Auth payment - inquiry pembayaran.*
    AuthQueryResponse, "snap", "64", Response {
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
        /// Optional, at most 64 characters; consumer-side transaction id; sample spells it originalpartnerReferenceNo.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        paid_time: String = "paidTime",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).
    ///
    /// *Permintaan Auth payment - capture.*
    AuthCaptureRequest, "snap", "65", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The partner's reference of the capture. *Nomor capture dari mitra.*
        ///
        /// Mandatory, at most 64 characters; Capture identifier generated by the partner.
        partner_capture_no: String = "partnerCaptureNo",
        /// Amount that is captured. *Nominal capture.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        capture_amount: Money = "captureAmount",
        /// Title of the order. *Judul pesanan.*
        ///
        /// Mandatory, at most 256 characters; Capture title.
        title: String = "title",
        /// Whether this is the last capture. *Apakah ini capture terakhir.*
        ///
        /// Optional, at most 8 characters; last capture; releases the remainder.
        last_capture: String = "lastCapture",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).
    ///
    /// *Respons Auth payment - capture.*
    AuthCaptureResponse, "snap", "65", Response {
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
        /// The partner's reference of the capture. *Nomor capture dari mitra.*
        ///
        /// Optional, at most 64 characters; Capture identifier generated by the partner.
        partner_capture_no: String = "partnerCaptureNo",
        /// The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
        ///
        /// Mandatory on success, at most 64 characters; provider id; required on success.
        capture_no: String = "captureNo",
        /// Amount that is captured. *Nominal capture.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        capture_amount: Money = "captureAmount",
        /// When the amount was captured. *Waktu capture.*
        ///
        /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
        capture_time: String = "captureTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).
    ///
    /// *Permintaan Auth payment - inquiry capture.*
    AuthCaptureQueryRequest, "snap", "66", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider id.
        capture_no: String = "captureNo",
        /// The partner's reference of the capture. *Nomor capture dari mitra.*
        ///
        /// Mandatory, at most 64 characters; Capture identifier generated by the partner.
        partner_capture_no: String = "partnerCaptureNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).
    ///
    /// *Respons Auth payment - inquiry capture.*
    AuthCaptureQueryResponse, "snap", "66", Response {
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
        /// The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider id.
        capture_no: String = "captureNo",
        /// Amount that is captured. *Nominal capture.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        capture_amount: Money = "captureAmount",
        /// When the amount was captured. *Waktu capture.*
        ///
        /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
        capture_time: String = "captureTime",
        /// State of the capture. *Status terakhir capture.*
        ///
        /// Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success.
        latest_capture_status: String = "latestCaptureStatus",
        /// The partner's reference of the capture. *Nomor capture dari mitra.*
        ///
        /// Mandatory, at most 64 characters; Capture identifier generated by the partner.
        partner_capture_no: String = "partnerCaptureNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Auth Payment - Void: POST /v1.0/auth/void (service 67).
    ///
    /// *Permintaan Auth payment - void.*
    AuthVoidRequest, "snap", "67", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// Amount that is voided. *Nominal void.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        void_amount: Money = "voidAmount",
        /// The partner's reference of the void. *Nomor void dari mitra.*
        ///
        /// Mandatory, at most 64 characters; Void identifier generated by the partner.
        partner_void_no: String = "partnerVoidNo",
        /// Whether what remains is released. *Apakah sisa nominal dilepaskan.*
        ///
        /// Optional, at most 8 characters; last void; releases the remainder.
        void_remaining_amount: String = "voidRemainingAmount",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Capture title.
        reason: String = "reason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Auth Payment - Void: POST /v1.0/auth/void (service 67).
    ///
    /// *Respons Auth payment - void.*
    AuthVoidResponse, "snap", "67", Response {
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
        /// The provider's reference of the void. *Nomor void dari penyedia layanan.*
        ///
        /// Mandatory on success, at most 64 characters; provider id; required on success.
        void_no: String = "voidNo",
        /// The partner's reference of the void. *Nomor void dari mitra.*
        ///
        /// Mandatory, at most 64 characters; Void identifier generated by the partner.
        partner_void_no: String = "partnerVoidNo",
        /// Amount that is voided. *Nominal void.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        void_amount: Money = "voidAmount",
        /// When it was voided. *Waktu void.*
        ///
        /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
        void_time: String = "voidTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).
    ///
    /// *Permintaan Auth payment - inquiry void.*
    AuthVoidQueryRequest, "snap", "68", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The provider's reference of the void. *Nomor void dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider id.
        void_no: String = "voidNo",
        /// The partner's reference of the void. *Nomor void dari mitra.*
        ///
        /// Mandatory, at most 64 characters; Void identifier generated by the partner.
        partner_void_no: String = "partnerVoidNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).
    ///
    /// *Respons Auth payment - inquiry void.*
    AuthVoidQueryResponse, "snap", "68", Response {
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
        /// The provider's reference of the void. *Nomor void dari penyedia layanan.*
        ///
        /// Optional, at most 64 characters; provider id.
        void_no: String = "voidNo",
        /// Amount that is voided. *Nominal void.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        void_amount: Money = "voidAmount",
        /// When it was voided. *Waktu void.*
        ///
        /// Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
        void_time: String = "voidTime",
        /// State of the void. *Status terakhir void.*
        ///
        /// Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success.
        latest_void_status: String = "latestVoidStatus",
        /// The partner's reference of the void. *Nomor void dari mitra.*
        ///
        /// Optional, at most 64 characters; Void identifier generated by the partner.
        partner_void_no: String = "partnerVoidNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).
    ///
    /// *Permintaan Auth payment - pengembalian dana.*
    AuthRefundRequest, "snap", "69", Request {
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 64 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 32 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.*
        ///
        /// Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction).
        original_capture_no: String = "originalCaptureNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
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
    /// Response of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).
    ///
    /// *Respons Auth payment - pengembalian dana.*
    AuthRefundResponse, "snap", "69", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.*
        ///
        /// Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction).
        original_capture_no: String = "originalCaptureNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Optional, at most 64 characters; provider id.
        partner_refund_no: String = "partnerRefundNo",
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Mandatory, at most 64 characters.
        refund_no: String = "refundNo",
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
    /// Request of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).
    ///
    /// *Permintaan Direct debit BI-FAST - pendaftaran e-mandate.*
    DebitFastEmandateRequest, "snap", "70", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Optional, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Code of the bank. *Kode bank.*
        ///
        /// Mandatory, at most 3 characters; Biller bank code based on Bank Indonesia Code.
        bank_code: String = "bankCode",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 19 characters; Account number to be billed.
        source_account_no: String = "sourceAccountNo",
        /// Name of the account that pays. *Nama rekening sumber dana.*
        ///
        /// Mandatory, at most 100 characters.
        source_account_name: String = "sourceAccountName",
        /// Highest amount. *Nominal maksimum.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        max_amount: Money = "maxAmount",
        /// ID of the biller. *ID penagih.*
        ///
        /// Mandatory, at most 30 characters; Unique ID to identify biller.
        biller_id: String = "billerId",
        /// Name of the biller. *Nama penagih.*
        ///
        /// Mandatory, at most 50 characters; Biller name.
        biller_name: String = "billerName",
        /// The customer's ID. *ID pelanggan.*
        ///
        /// Mandatory, at most 45 characters; Customer ID registered on biller.
        customer_id: String = "customerId",
        /// When it ends. *Waktu kedaluwarsa.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        expired_datetime: String = "expiredDatetime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).
    ///
    /// *Respons Direct debit BI-FAST - pendaftaran e-mandate.*
    DebitFastEmandateResponse, "snap", "70", Response {
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
        /// Key of the e-mandate. *Nomor referensi e-mandate.*
        ///
        /// Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
        e_mandate_reff_id: String = "eMandateReffId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).
    ///
    /// *Permintaan Direct debit BI-FAST - transfer.*
    DebitFastPaymentRequest, "snap", "71", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, at most 3 characters.
        currency: String = "currency",
        /// The customer's own reference. *Nomor referensi nasabah.*
        ///
        /// Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID.
        customer_reference: String = "customerReference",
        /// Who pays the fee. *Pihak yang menanggung biaya.*
        ///
        /// Optional, at most 25 characters; OUR/BEN/SHA.
        fee_type: String = "feeType",
        /// Remark. *Berita transaksi.*
        ///
        /// Optional, at most 50 characters.
        remark: String = "remark",
        /// Account number that receives the money. *Nomor rekening penerima.*
        ///
        /// Mandatory, at most 19 characters; Biller account.
        beneficiary_account_no: String = "beneficiaryAccountNo",
        /// Name of the account that receives the money. *Nama rekening penerima.*
        ///
        /// Mandatory, at most 100 characters; Biller account Account Name.
        beneficiary_account_name: String = "beneficiaryAccountName",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Code of the bank. *Kode bank.*
        ///
        /// Mandatory, at most 3 characters; Bank code based on Bank Indonesia Code.
        bank_code: String = "bankCode",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 34 characters; Debited customer account number.
        source_account_no: String = "sourceAccountNo",
        /// Name of the account that pays. *Nama rekening sumber dana.*
        ///
        /// Mandatory, at most 100 characters; Debited customer account Name.
        source_account_name: String = "sourceAccountName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Key of the e-mandate. *Nomor referensi e-mandate.*
        ///
        /// Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
        e_mandate_reff_id: String = "eMandateReffId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).
    ///
    /// *Respons Direct debit BI-FAST - transfer.*
    DebitFastPaymentResponse, "snap", "71", Response {
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
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).
    ///
    /// *Permintaan Direct debit BI-FAST - notifikasi.*
    DebitFastNotifyRequest, "snap", "72", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 19 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// State of the transaction. *Status transaksi.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        transaction_status: String = "transactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Optional, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// Key of the e-mandate. *Nomor referensi e-mandate.*
        ///
        /// Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
        e_mandate_reff_id: String = "eMandateReffId",
        /// Account number that pays. *Nomor rekening sumber dana.*
        ///
        /// Mandatory, at most 34 characters; Debited customer account number.
        source_account_no: String = "sourceAccountNo",
        /// Name of the account that pays. *Nama rekening sumber dana.*
        ///
        /// Mandatory, at most 100 characters; Debited customer account Name.
        source_account_name: String = "sourceAccountName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        amount: Money = "amount",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Optional, at most 16 characters.
        trace_no: String = "traceNo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Response of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).
    ///
    /// *Respons Direct debit BI-FAST - notifikasi.*
    DebitFastNotifyResponse, "snap", "72", Response {
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

structure! {
    /// Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
    UrlParam {
        /// Address. *Alamat.*
        ///
        /// Mandatory, at most 512 characters.
        url: String = "url",
        /// What the address is for. *Kegunaan alamat.*
        ///
        /// Mandatory, at most 32 characters; PAY_RETURN or PAY_NOTIFY.
        r#type: String = "type",
        /// Whether the address is a deep link. *Apakah alamat berupa deep link.*
        ///
        /// Mandatory, at most 1 character; Y/N deep link.
        is_deeplink: String = "isDeeplink",
    }
}

structure! {
    /// How the payment is put together. *Rincian cara pembayaran.*
    PayOptionDetail {
        /// How it is paid. *Metode pembayaran.*
        ///
        /// Mandatory, at most 64 characters; Payment Method. e.g. CREDIT_CARD.
        pay_method: String = "payMethod",
        /// What it is paid with. *Pilihan pembayaran.*
        ///
        /// Mandatory, at most 64 characters.
        pay_option: String = "payOption",
        /// Amount of the transaction. *Nominal transaksi.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        trans_amount: Money = "transAmount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
        ///
        /// Optional, at most 64 characters; Card token used for this payment.
        card_token: String = "cardToken",
        /// Token of the merchant for this payment. *Token merchant untuk pembayaran ini.*
        ///
        /// Optional, at most 64 characters; Merchant token used for this payment.
        merchant_token: String = "merchantToken",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

structure! {
    /// Refunds so far. *Riwayat pengembalian dana.*
    RefundHistory {
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Conditional, at most 64 characters.
        refund_no: String = "refundNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// State of the refund. *Status pengembalian dana.*
        ///
        /// Mandatory, at most 2 characters; 00 success, 03 pending, 06 failed.
        refund_status: String = "refundStatus",
        /// When it was refunded. *Waktu pengembalian dana.*
        ///
        /// Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601.
        refund_date: String = "refundDate",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Refund reason.
        reason: String = "reason",
    }
}
