// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Qris, as `bca` has it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::message::types::structure::{message, structure};
use crate::message::types::{Money, Object, OneOrMany};

message! {
    /// Request of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).
    ///
    /// *Permintaan Buat QR MPM.*
    QrMpmGenerateRequest, "bca", "47", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Conditional, at most 9 characters.
        sub_merchant_id: String = "subMerchantId",
        /// ID of the shop. *ID toko.*
        ///
        /// Optional, at most 64 characters.
        store_id: String = "storeId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, exactly 8 characters.
        terminal_id: String = "terminalId",
        /// Until when the QR can be paid. *Batas waktu pembayaran QR.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; 5 to 120 minutes from now, default 60.
        validity_period: String = "validityPeriod",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrMpmGenerateRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).
    ///
    /// *Respons Buat QR MPM.*
    QrMpmGenerateResponse, "bca", "47", Response {
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
        /// Optional, at most 36 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
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
        /// Optional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: Object = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).
    ///
    /// *Permintaan QR MPM - inquiry pembayaran.*
    QrMpmQueryRequest, "bca", "51", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 36 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, exactly 2 characters, always 47; service code of the original transaction.
        service_code: String = "serviceCode",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Conditional, at most 9 characters.
        sub_merchant_id: String = "subMerchantId",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters; absent from the ASPI sample.
        external_store_id: String = "externalStoreId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrMpmQueryRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).
    ///
    /// *Respons QR MPM - inquiry pembayaran.*
    QrMpmQueryResponse, "bca", "51", Response {
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
        /// Mandatory, at most 36 characters; original provider-side id; required on success.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Mandatory, at most 36 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// Service of the original transaction. *Kode layanan transaksi asal.*
        ///
        /// Mandatory, exactly 2 characters; service code of the original transaction.
        service_code: String = "serviceCode",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Mandatory, at most 50 characters; the table says 50, its own text for a partial refund has 53.
        transaction_status_desc: String = "transactionStatusDesc",
        /// When it was paid. *Waktu pembayaran.*
        ///
        /// Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success.
        paid_time: String = "paidTime",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrMpmQueryResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).
    ///
    /// *Permintaan QR MPM - notifikasi pembayaran.*
    QrMpmNotifyRequest, "bca", "52", Request {
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 36 characters.
        original_reference_no: String = "originalReferenceNo",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Optional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Mandatory, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
        ///
        /// Optional, at most 19 characters.
        customer_number: String = "customerNumber",
        /// Kind of account. *Jenis rekening.*
        ///
        /// Optional, at most 25 characters.
        account_type: String = "accountType",
        /// Number of the account that receives the money. *Nomor rekening tujuan.*
        ///
        /// Optional, at most 19 characters.
        destination_number: String = "destinationNumber",
        /// Name of the account that receives the money. *Nama rekening tujuan.*
        ///
        /// Optional, at most 25 characters.
        destination_account_name: String = "destinationAccountName",
        /// Amount. *Nominal.*
        ///
        /// Optional, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// ID of the session. *ID sesi.*
        ///
        /// Optional, at most 25 characters; Session id.
        session_id: String = "sessionId",
        /// Code of the bank. *Kode bank.*
        ///
        /// Optional, at most 8 characters.
        bank_code: String = "bankCode",
        /// The merchant's own ID of the shop. *ID toko dari merchant.*
        ///
        /// Optional, at most 64 characters.
        external_store_id: String = "externalStoreId",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrMpmNotifyRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).
    ///
    /// *Respons QR MPM - notifikasi pembayaran.*
    QrMpmNotifyResponse, "bca", "52", Response {
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
    /// Request of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).
    ///
    /// *Permintaan Pembayaran CPM.*
    QrCpmPaymentRequest, "bca", "60", Request {
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
        /// Mandatory, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee. *Biaya.*
        ///
        /// Optional, value of at most 16 digits and 2 decimals.
        fee_amount: Money = "feeAmount",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 9 characters.
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
        /// Mandatory, at most 3 characters, always BCA; Acquire Name.
        acquirer_name: String = "acquirerName",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Device that scanned the QR. *Perangkat pemindai QR.*
        ///
        /// Optional.
        scanner_info: ScannerInfo = "scannerInfo",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrCpmPaymentRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).
    ///
    /// *Respons Pembayaran CPM.*
    QrCpmPaymentResponse, "bca", "60", Response {
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
        /// Optional, at most 36 characters; provider-side transaction id; required on success.
        reference_no: String = "referenceNo",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional; latestTransactionStatus 00 or 06 is in here.
        additional_info: QrCpmPaymentResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).
    ///
    /// *Permintaan QR CPM - pembatalan pembayaran.*
    QrCpmCancelRequest, "bca", "62", Request {
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
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Conditional, at most 9 characters.
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
        additional_info: QrCpmCancelRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).
    ///
    /// *Respons QR CPM - pembatalan pembayaran.*
    QrCpmCancelResponse, "bca", "62", Response {
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
        /// Mandatory, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Mandatory, at most 36 characters; original X-EXTERNAL-ID header value.
        original_external_id: String = "originalExternalId",
        /// When the transaction was cancelled. *Waktu pembatalan transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
        cancel_time: String = "cancelTime",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrCpmCancelResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
    ///
    /// *Permintaan QR MPM - pengembalian dana.*
    QrMpmRefundRequest, "bca", "78", Request {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the merchant below the merchant. *ID sub merchant.*
        ///
        /// Optional, at most 9 characters.
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
        /// Mandatory, at most 36 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Optional, at most 32 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 12 characters; equals issuerReferenceNumber.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 13 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// Why. *Alasan.*
        ///
        /// Optional, at most 256 characters; Refund reason.
        reason: String = "reason",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrMpmRefundRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
    ///
    /// *Respons QR MPM - pengembalian dana.*
    QrMpmRefundResponse, "bca", "78", Response {
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
        /// Mandatory, at most 64 characters; original consumer-side id.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
        ///
        /// Mandatory, at most 36 characters; original provider-side id.
        original_reference_no: String = "originalReferenceNo",
        /// X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
        ///
        /// Mandatory, at most 36 characters; described as original customer reference number.
        original_external_id: String = "originalExternalId",
        /// The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
        ///
        /// Optional, at most 12 characters.
        refund_no: String = "refundNo",
        /// The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
        ///
        /// Mandatory, at most 12 characters.
        partner_refund_no: String = "partnerRefundNo",
        /// Amount that is refunded. *Nominal pengembalian dana.*
        ///
        /// Optional, value of at most 13 digits and 2 decimals.
        refund_amount: Money = "refundAmount",
        /// When it was refunded. *Waktu pengembalian dana.*
        ///
        /// Optional, at most 25 characters, ISO 8601 with seconds and offset.
        refund_time: String = "refundTime",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Optional.
        additional_info: QrMpmRefundResponseAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Request of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).
    ///
    /// *Permintaan ECR - status.*
    EcrInquiryStatusRequest, "bca", "IS", Request {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Kind of transaction. *Jenis transaksi.*
        ///
        /// Mandatory, exactly 2 characters, one of 42, 32.
        trans_type: String = "transType",
        /// Kind of partner. *Jenis mitra.*
        ///
        /// Optional, at most 2 characters.
        partner_type: String = "partnerType",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
    }
}

message! {
    /// Response of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).
    ///
    /// *Respons ECR - status.*
    EcrInquiryStatusResponse, "bca", "IS", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Conditional, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Conditional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Kind of transaction. *Jenis transaksi.*
        ///
        /// Mandatory, exactly 2 characters.
        trans_type: String = "transType",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Mandatory, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// Date and time of creation. *Tanggal dan waktu pembuatan.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        created_date: String = "createdDate",
        /// Merchant of the transaction. *Merchant transaksi.*
        ///
        /// Conditional, at most 15 characters.
        mid_trans: String = "midTrans",
        /// Terminal of the transaction. *Terminal transaksi.*
        ///
        /// Conditional, at most 8 characters.
        tid_trans: String = "tidTrans",
        /// Date and time of the transaction. *Tanggal dan waktu transaksi.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        trans_date: String = "transDate",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Conditional; a settlement has an array of such, one for each terminal.
        additional_info: OneOrMany<EcrInquiryStatusResponseAdditionalInfo> = "additionalInfo",
    }
}

message! {
    /// Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
    ///
    /// *Permintaan ECR - pembayaran.*
    EcrPaymentRequest, "bca", "RP", Request {
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Kind of transaction. *Jenis transaksi.*
        ///
        /// Mandatory, exactly 2 characters.
        trans_type: String = "transType",
        /// Kind of partner. *Jenis mitra.*
        ///
        /// Optional, at most 2 characters.
        partner_type: String = "partnerType",
        /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
        ///
        /// Conditional.
        additional_info: EcrPaymentRequestAdditionalInfo = "additionalInfo",
    }
}

message! {
    /// Response of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
    ///
    /// *Respons ECR - pembayaran.*
    EcrPaymentResponse, "bca", "RP", Response {
        /// HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
        ///
        /// Mandatory, at most 7 characters.
        response_code: String = "responseCode",
        /// What the response code says. *Keterangan kode respons.*
        ///
        /// Mandatory, at most 150 characters.
        response_message: String = "responseMessage",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Mandatory, at most 9 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Kind of transaction. *Jenis transaksi.*
        ///
        /// Mandatory, exactly 2 characters.
        trans_type: String = "transType",
        /// The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
        ///
        /// Mandatory, at most 64 characters.
        partner_reference_no: String = "partnerReferenceNo",
        /// Date and time of creation. *Tanggal dan waktu pembuatan.*
        ///
        /// Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
        created_date: String = "createdDate",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrMpmGenerateRequestAdditionalInfo {
        /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
        ///
        /// Optional, at most 10 digits and 2 decimals.
        convenience_fee: String = "convenienceFee",
        /// Kind of merchant at the partner. *Jenis merchant di mitra.*
        ///
        /// Conditional, at most 4 characters.
        partner_merchant_type: String = "partnerMerchantType",
        /// Where the terminal stands. *Lokasi terminal.*
        ///
        /// Conditional, at most 25 characters.
        terminal_location_name: String = "terminalLocationName",
        /// Whether text, picture or both are wanted. *Bentuk QR yang diminta: teks, gambar atau keduanya.*
        ///
        /// Conditional, at most 1 character; C content, I image, A both; case plays no part; default I.
        qr_option: String = "qrOption",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrMpmQueryRequestAdditionalInfo {
        /// Kind of merchant at the partner. *Jenis merchant di mitra.*
        ///
        /// Conditional, at most 4 characters.
        partner_merchant_type: String = "partnerMerchantType",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrMpmQueryResponseAdditionalInfo {
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, exactly 12 characters.
        reference_number: String = "referenceNumber",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, exactly 6 characters.
        approval_code: String = "approvalCode",
        /// Telephone number of the payer. *Nomor telepon pembayar.*
        ///
        /// Optional, at most 13 characters.
        payer_phone_number: String = "payerPhoneNumber",
        /// Batch of the terminal. *Nomor batch terminal.*
        ///
        /// Optional, exactly 6 characters.
        batch_number: String = "batchNumber",
        /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
        ///
        /// Optional, at most 10 digits and 2 decimals.
        convenience_fee: String = "convenienceFee",
        /// The customer's PAN. *PAN pelanggan.*
        ///
        /// Optional, at most 19 characters.
        customer_pan: String = "customerPan",
        /// The issuer's reference number. *Nomor referensi penerbit.*
        ///
        /// Optional, at most 12 characters.
        issuer_reference_number: String = "issuerReferenceNumber",
        /// Name of the payer. *Nama pembayar.*
        ///
        /// Optional, at most 30 characters.
        payer_name: String = "payerName",
        /// Name of the issuer. *Nama penerbit.*
        ///
        /// Optional, at most 26 characters.
        issuer_name: String = "issuerName",
        /// Name of the acquirer. *Nama acquirer.*
        ///
        /// Optional, exactly 3 characters.
        acquirer_name: String = "acquirerName",
        /// The merchant. *Informasi merchant.*
        ///
        /// Optional.
        merchant_info: QrMpmQueryResponseMerchantInfo = "merchantInfo",
    }
}

structure! {
    /// The merchant. *Informasi merchant.*
    QrMpmQueryResponseMerchantInfo {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 15 characters.
        merchant_id: String = "merchantId",
        /// PAN of the merchant. *PAN merchant.*
        ///
        /// Optional, at most 19 characters.
        merchant_pan: String = "merchantPan",
        /// Name of the merchant. *Nama merchant.*
        ///
        /// Optional, at most 25 characters.
        name: String = "name",
        /// City. *Kota.*
        ///
        /// Optional, at most 13 characters.
        city: String = "city",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "postalCode",
        /// Country. *Negara.*
        ///
        /// Optional, exactly 2 characters.
        country: String = "country",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 30 characters.
        email: String = "email",
        /// Name of the payment channel. *Nama kanal pembayaran.*
        ///
        /// Optional, at most 10 characters.
        payment_channel_name: String = "paymentChannelName",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrMpmNotifyRequestAdditionalInfo {
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, exactly 12 characters.
        reference_number: String = "referenceNumber",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Optional, exactly 25 characters, ISO 8601 with seconds and offset.
        transaction_date: String = "transactionDate",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, exactly 6 characters.
        approval_code: String = "approvalCode",
        /// Telephone number of the payer. *Nomor telepon pembayar.*
        ///
        /// Optional, at most 13 characters.
        payer_phone_number: String = "payerPhoneNumber",
        /// Batch of the terminal. *Nomor batch terminal.*
        ///
        /// Optional, exactly 6 characters.
        batch_number: String = "batchNumber",
        /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
        ///
        /// Optional, at most 10 digits and 2 decimals.
        convenience_fee: String = "convenienceFee",
        /// The issuer's reference number. *Nomor referensi penerbit.*
        ///
        /// Optional, at most 12 characters.
        issuer_reference_number: String = "issuerReferenceNumber",
        /// Name of the payer. *Nama pembayar.*
        ///
        /// Optional, at most 30 characters.
        payer_name: String = "payerName",
        /// Name of the issuer. *Nama penerbit.*
        ///
        /// Optional, at most 26 characters.
        issuer_name: String = "issuerName",
        /// Name of the acquirer. *Nama acquirer.*
        ///
        /// Optional, exactly 3 characters.
        acquirer_name: String = "acquirerName",
        /// The merchant. *Informasi merchant.*
        ///
        /// Optional.
        merchant_info: Vec<QrMpmNotifyRequestMerchantInfo> = "merchantInfo",
    }
}

structure! {
    /// The merchant. *Informasi merchant.*
    QrMpmNotifyRequestMerchantInfo {
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 15 characters.
        merchant_id: String = "merchantId",
        /// City. *Kota.*
        ///
        /// Optional, at most 13 characters.
        city: String = "city",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "postalCode",
        /// Country. *Negara.*
        ///
        /// Optional, exactly 2 characters.
        country: String = "country",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 30 characters.
        email: String = "email",
        /// Name of the payment channel. *Nama kanal pembayaran.*
        ///
        /// Optional, at most 10 characters.
        payment_channel_name: String = "paymentChannelName",
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

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrCpmPaymentRequestAdditionalInfo {
        /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
        ///
        /// Optional, at most 10 digits and 2 decimals.
        convenience_fee: String = "convenienceFee",
        /// Kind of merchant at the partner. *Jenis merchant di mitra.*
        ///
        /// Optional, at most 4 characters.
        partner_merchant_type: String = "partnerMerchantType",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrCpmPaymentResponseAdditionalInfo {
        /// State of the transaction. *Status terakhir transaksi.*
        ///
        /// Mandatory, exactly 2 characters.
        latest_transaction_status: String = "latestTransactionStatus",
        /// State of the transaction in words. *Keterangan status transaksi.*
        ///
        /// Mandatory, at most 50 characters.
        transaction_status_desc: String = "transactionStatusDesc",
        /// Amount. *Nominal.*
        ///
        /// Mandatory, value of at most 13 digits and 2 decimals.
        amount: Money = "amount",
        /// Fee that the merchant adds. *Biaya tambahan dari merchant.*
        ///
        /// Optional, at most 10 digits and 2 decimals.
        convenience_fee: String = "convenienceFee",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, exactly 12 characters.
        reference_number: String = "referenceNumber",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, exactly 6 characters.
        approval_code: String = "approvalCode",
        /// Telephone number of the payer. *Nomor telepon pembayar.*
        ///
        /// Optional, at most 13 characters.
        payer_phone_number: String = "payerPhoneNumber",
        /// Batch of the terminal. *Nomor batch terminal.*
        ///
        /// Optional, exactly 6 characters.
        batch_number: String = "batchNumber",
        /// The customer's PAN. *PAN pelanggan.*
        ///
        /// Optional, at most 19 characters.
        customer_pan: String = "customerPan",
        /// The issuer's reference number. *Nomor referensi penerbit.*
        ///
        /// Optional, at most 12 characters.
        issuer_reference_number: String = "issuerReferenceNumber",
        /// Name of the payer. *Nama pembayar.*
        ///
        /// Optional, at most 30 characters.
        payer_name: String = "payerName",
        /// Name of the issuer. *Nama penerbit.*
        ///
        /// Optional, at most 26 characters.
        issuer_name: String = "issuerName",
        /// Name of the acquirer. *Nama acquirer.*
        ///
        /// Optional, exactly 3 characters.
        acquirer_name: String = "acquirerName",
        /// Name of the payment channel. *Nama kanal pembayaran.*
        ///
        /// Optional, at most 10 characters.
        payment_channel_name: String = "paymentChannelName",
        /// The merchant. *Informasi merchant.*
        ///
        /// Optional.
        merchant_info: QrCpmPaymentResponseMerchantInfo = "merchantInfo",
    }
}

structure! {
    /// The merchant. *Informasi merchant.*
    QrCpmPaymentResponseMerchantInfo {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 15 characters.
        merchant_id: String = "merchantId",
        /// PAN of the merchant. *PAN merchant.*
        ///
        /// Optional, at most 19 characters.
        merchant_pan: String = "merchantPan",
        /// Name of the merchant. *Nama merchant.*
        ///
        /// Optional, at most 25 characters.
        name: String = "name",
        /// City. *Kota.*
        ///
        /// Optional, at most 13 characters.
        city: String = "city",
        /// Postal code. *Kode pos.*
        ///
        /// Optional, at most 10 characters.
        postal_code: String = "postalCode",
        /// Country. *Negara.*
        ///
        /// Optional, exactly 2 characters.
        country: String = "country",
        /// Email address. *Alamat surel.*
        ///
        /// Optional, at most 30 characters.
        email: String = "email",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrCpmCancelRequestAdditionalInfo {
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Kind of merchant at the partner. *Jenis merchant di mitra.*
        ///
        /// Conditional, at most 4 characters.
        partner_merchant_type: String = "partnerMerchantType",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrCpmCancelResponseAdditionalInfo {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 15 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Reference number. *Nomor referensi.*
        ///
        /// Optional, exactly 12 characters.
        reference_number: String = "referenceNumber",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrMpmRefundRequestAdditionalInfo {
        /// ID of the terminal. *ID terminal.*
        ///
        /// Mandatory, at most 8 characters.
        terminal_id: String = "terminalId",
        /// When the transaction happened. *Waktu transaksi.*
        ///
        /// Mandatory, exactly 25 characters.
        transaction_date: String = "transactionDate",
        /// Kind of merchant at the partner. *Jenis merchant di mitra.*
        ///
        /// Conditional, at most 4 characters.
        partner_merchant_type: String = "partnerMerchantType",
        /// Name of the issuer. *Nama penerbit.*
        ///
        /// Optional, at most 26 characters.
        issuer_name: String = "issuerName",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    QrMpmRefundResponseAdditionalInfo {
        /// ID of the merchant. *ID merchant.*
        ///
        /// Optional, at most 15 characters.
        merchant_id: String = "merchantId",
        /// ID of the terminal. *ID terminal.*
        ///
        /// Optional, at most 8 characters.
        terminal_id: String = "terminalId",
        /// Reference number. *Nomor referensi.*
        ///
        /// Mandatory, exactly 12 characters.
        reference_number: String = "referenceNumber",
        /// What is left to be refunded. *Sisa nominal yang dapat dikembalikan.*
        ///
        /// Optional, value of at most 13 digits and 2 decimals.
        available_amount: Money = "availableAmount",
        /// How many refunds there were. *Jumlah pengembalian dana.*
        ///
        /// Optional, exactly 1 character.
        refund_counter: String = "refundCounter",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    EcrInquiryStatusResponseAdditionalInfo {
        /// Batch of the terminal. *Nomor batch terminal.*
        ///
        /// Conditional, exactly 6 characters.
        batch_number: String = "batchNumber",
        /// Trace number. *Nomor pelacakan.*
        ///
        /// Conditional, at most 16 characters.
        trace_no: String = "traceNo",
        /// The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
        ///
        /// Conditional, at most 64 characters.
        reference_no: String = "referenceNo",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Conditional, at most 6 characters.
        approval_code: String = "approvalCode",
        /// ID of the issuer. *ID penerbit.*
        ///
        /// Conditional, exactly 2 characters.
        issuer_id: String = "issuerId",
        /// Tier of the card. *Jenis kartu.*
        ///
        /// Conditional, at most 255 characters.
        card_type: String = "cardType",
        /// Name of the cardholder. *Nama pemegang kartu.*
        ///
        /// Conditional, at most 150 characters.
        cardholder_name: String = "cardholderName",
        /// Total amount, amount2 included; negative for a void or a refund. *Jumlah total, termasuk amount2; negatif untuk pembatalan atau pengembalian dana.*
        ///
        /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
        amount1: String = "amount1",
        /// Part of the total: cash or tip. *Bagian dari total: tunai atau tip.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        amount2: String = "amount2",
        /// Amount before the discount. *Jumlah sebelum potongan.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        original_amount: String = "originalAmount",
        /// Amount that points pay. *Jumlah yang dibayar dengan poin.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        redeem_amount: String = "redeemAmount",
        /// Exchange rate. *Kurs.*
        ///
        /// Optional, at most 12 digits and 7 decimals.
        fx_rate: String = "fxRate",
        /// Currency by ISO 4217. *Mata uang menurut ISO 4217.*
        ///
        /// Optional, exactly 3 characters.
        currency: String = "currency",
        /// Amount in the card's currency. *Jumlah dalam mata uang kartu.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        dcc_amount1: String = "dccAmount1",
        /// Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
        ///
        /// Conditional, at most 32 characters.
        card_token: String = "cardToken",
        /// Terminal of the transaction. *Terminal transaksi.*
        ///
        /// Conditional, at most 8 characters.
        tid_trans: String = "tidTrans",
        /// Merchant of the transaction. *Merchant transaksi.*
        ///
        /// Conditional, at most 15 characters.
        mid_trans: String = "midTrans",
        /// Kind of transactions that are settled. *Jenis transaksi yang diselesaikan.*
        ///
        /// Conditional, at most 10 characters.
        settle_trans: String = "settleTrans",
        /// Number of transactions. *Banyaknya transaksi.*
        ///
        /// Conditional, at most 3 characters.
        total_count: String = "totalCount",
        /// Total amount. *Nominal total.*
        ///
        /// Conditional, at most 10 digits and 2 decimals, perhaps with a sign.
        total_amount: String = "totalAmount",
        /// Retrieval reference number. *Nomor referensi penelusuran.*
        ///
        /// Conditional, at most 12 characters.
        rrn: String = "rrn",
        /// Name of the issuer. *Nama penerbit.*
        ///
        /// Conditional, at most 12 characters.
        issuer_name: String = "issuerName",
        /// The customer's PAN. *PAN pelanggan.*
        ///
        /// Conditional, exactly 19 characters.
        customer_pan: String = "customerPan",
        /// PAN of the merchant. *PAN merchant.*
        ///
        /// Conditional, exactly 19 characters.
        merchant_pan: String = "merchantPan",
        /// Number of the payer. *Nomor pembayar.*
        ///
        /// Conditional, at most 16 characters.
        personal_number: String = "personalNumber",
        /// Date of the original transaction. *Tanggal transaksi asal.*
        ///
        /// Conditional, exactly 8 characters.
        original_date: String = "originalDate",
        /// Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.*
        ///
        /// Conditional, at most 12 characters.
        original_rrn: String = "originalRrn",
        /// Amount that can still be refunded. *Sisa jumlah yang dapat dikembalikan.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        remaining_refund_amount: String = "remainingRefundAmount",
        /// Balance of the Flazz card. *Saldo kartu Flazz.*
        ///
        /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
        flazz_balance: String = "flazzBalance",
        /// Card number. *Nomor kartu.*
        ///
        /// Conditional, at most 20 characters.
        pan: String = "pan",
        /// Number of the cashier's card. *Nomor kartu kasir.*
        ///
        /// Conditional, at most 20 characters.
        pan_cashier_card: String = "panCashierCard",
        /// Amount held before. *Jumlah yang ditahan sebelumnya.*
        ///
        /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
        previous_cardver_amount: String = "previousCardverAmount",
        /// Amount held in all. *Jumlah seluruhnya yang ditahan.*
        ///
        /// Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
        total_cardver_amount: String = "totalCardverAmount",
        /// Amount held before, in the card's currency. *Jumlah yang ditahan sebelumnya, dalam mata uang kartu.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        previous_cardver_dcc_amount: String = "previousCardverDccAmount",
        /// Amount held in all, in the card's currency. *Jumlah seluruhnya yang ditahan, dalam mata uang kartu.*
        ///
        /// Optional, at most 9 digits and 2 decimals, perhaps with a sign.
        total_cardver_dcc_amount: String = "totalCardverDccAmount",
    }
}

structure! {
    /// What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
    EcrPaymentRequestAdditionalInfo {
        /// Total amount: the sale and amount2. *Jumlah total: penjualan dan amount2.*
        ///
        /// Conditional, at most 9 digits and 2 decimals.
        amount1: String = "amount1",
        /// Part of the total: cash or tip. *Bagian dari total: tunai atau tip.*
        ///
        /// Optional, at most 9 digits and 2 decimals.
        amount2: String = "amount2",
        /// Whether points are used. *Pemakaian poin.*
        ///
        /// Optional, exactly 1 character.
        reward_flag: String = "rewardFlag",
        /// Card number. *Nomor kartu.*
        ///
        /// Conditional, at most 32 characters.
        pan: String = "pan",
        /// Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
        ///
        /// Conditional, exactly 4 characters.
        expiry_date: String = "expiryDate",
        /// Date of the original transaction. *Tanggal transaksi asal.*
        ///
        /// Conditional, at most 8 characters.
        original_date: String = "originalDate",
        /// Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.*
        ///
        /// Conditional, at most 12 characters.
        original_rrn: String = "originalRrn",
        /// The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
        ///
        /// Conditional, at most 64 characters.
        original_partner_reference_no: String = "originalPartnerReferenceNo",
        /// Approval code of the payment. *Kode persetujuan pembayaran.*
        ///
        /// Optional, at most 6 characters.
        approval_code: String = "approvalCode",
    }
}
