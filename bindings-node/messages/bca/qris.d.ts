// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).
 * *Permintaan Buat QR MPM.*
 */
export interface QrMpmGenerateRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 13 digits and 2 decimals.
   */
  amount: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 9 characters.
   */
  merchantId: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Conditional, at most 9 characters.
   */
  subMerchantId?: string
  /**
   * ID of the shop. *ID toko.*
   * Optional, at most 64 characters.
   */
  storeId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
   */
  terminalId: string
  /**
   * Until when the QR can be paid. *Batas waktu pembayaran QR.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; 5 to 120 minutes from now, default 60.
   */
  validityPeriod?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrMpmGenerateRequestAdditionalInfo
}

/**
 * Response of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).
 * *Respons Buat QR MPM.*
 */
export interface QrMpmGenerateResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 36 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Text of the QR. *Isi QR.*
   * Conditional, at most 512 characters; if null, qrUrl or qrImage is required.
   */
  qrContent?: string
  /**
   * Address of the QR. *Alamat QR.*
   * Optional, at most 256 characters; QR URL for download QR Image.
   */
  qrUrl?: string
  /**
   * Picture of the QR, Base64. *Gambar QR dalam Base64.*
   * Optional; base64 image; unlimited length.
   */
  qrImage?: string
  /**
   * Address to which the customer goes. *Alamat tujuan pelanggan.*
   * Optional, at most 512 characters.
   */
  redirectUrl?: string
  /**
   * Name of the merchant. *Nama merchant.*
   * Optional, at most 25 characters.
   */
  merchantName?: string
  /**
   * ID of the shop. *ID toko.*
   * Optional, at most 64 characters.
   */
  storeId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 16 characters.
   */
  terminalId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).
 * *Permintaan QR MPM - inquiry pembayaran.*
 */
export interface QrMpmQueryRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 36 characters; original provider-side id.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, at most 2 characters, always 47; service code of the original transaction.
   */
  serviceCode: '47'
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Conditional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters; absent from the ASPI sample.
   */
  externalStoreId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrMpmQueryRequestAdditionalInfo
}

/**
 * Response of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).
 * *Respons QR MPM - inquiry pembayaran.*
 */
export interface QrMpmQueryResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Conditional, at most 64 characters; original provider-side id; required on success.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Optional, at most 2 characters; service code of the original transaction.
   */
  serviceCode?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus?: QrMpmQueryResponseLatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Optional; the table says 50, its own text for a partial refund has 53.
   */
  transactionStatusDesc?: string
  /**
   * When it was paid. *Waktu pembayaran.*
   * Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success.
   */
  paidTime?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 16 characters.
   */
  terminalId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrMpmQueryResponseAdditionalInfo
}

/**
 * Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr-mpm-notify (service 52).
 * *Permintaan QR MPM - notifikasi pembayaran.*
 */
export interface QrMpmNotifyRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 36 characters.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: QrMpmNotifyRequestLatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Optional, at most 50 characters.
   */
  transactionStatusDesc?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Optional, at most 19 characters.
   */
  customerNumber?: string
  /**
   * Kind of account. *Jenis rekening.*
   * Optional, at most 25 characters.
   */
  accountType?: string
  /**
   * Number of the account that receives the money. *Nomor rekening tujuan.*
   * Optional, at most 19 characters.
   */
  destinationNumber?: string
  /**
   * Name of the account that receives the money. *Nama rekening tujuan.*
   * Optional, at most 25 characters.
   */
  destinationAccountName?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; Session id.
   */
  sessionId?: string
  /**
   * Code of the bank. *Kode bank.*
   * Optional, at most 11 characters.
   */
  bankCode?: string
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr-mpm-notify (service 52).
 * *Respons QR MPM - notifikasi pembayaran.*
 */
export interface QrMpmNotifyResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).
 * *Permintaan Pembayaran CPM.*
 */
export interface QrCpmPaymentRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Text of the QR. *Isi QR.*
   * Mandatory, at most 512 characters; QR String CPM.
   */
  qrContent: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 64 characters.
   */
  merchantId: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * Title of the order. *Judul pesanan.*
   * Optional, at most 256 characters; Brief description.
   */
  title?: string
  /**
   * When it ends. *Waktu kedaluwarsa.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiryTime?: string
  /**
   * What is bought. *Barang atau jasa yang dibeli.*
   * Optional; For items.
   */
  items?: Open
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * Name of the merchant. *Nama merchant.*
   * Optional, at most 64 characters.
   */
  merchantName?: string
  /**
   * Where the merchant is. *Lokasi merchant.*
   * Optional, at most 64 characters.
   */
  merchantLocation?: string
  /**
   * Name of the acquirer. *Nama acquirer.*
   * Optional, at most 64 characters, always BCA; Acquire Name.
   */
  acquirerName?: 'BCA'
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 32 characters.
   */
  terminalId?: string
  /**
   * Device that scanned the QR. *Perangkat pemindai QR.*
   * Optional.
   */
  scannerInfo?: ScannerInfo
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrCpmPaymentRequestAdditionalInfo
}

/**
 * Response of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).
 * *Respons Pembayaran CPM.*
 */
export interface QrCpmPaymentResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional; latestTransactionStatus 00 or 06 is in here.
   */
  additionalInfo?: Open
}

/**
 * Request of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).
 * *Permintaan QR CPM - pembatalan pembayaran.*
 */
export interface QrCpmCancelRequest {
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Why. *Alasan.*
   * Optional, at most 256 characters; Reason cancellation.
   */
  reason?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrCpmCancelRequestAdditionalInfo
}

/**
 * Response of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).
 * *Respons QR CPM - pembatalan pembayaran.*
 */
export interface QrCpmCancelResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Conditional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * When the transaction was cancelled. *Waktu pembatalan transaksi.*
   * Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
   */
  cancelTime?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
 * *Permintaan QR MPM - pengembalian dana.*
 */
export interface QrMpmRefundRequest {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Mandatory, at most 12 characters; equals issuerReferenceNumber.
   */
  partnerRefundNo: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * Why. *Alasan.*
   * Optional, at most 256 characters; Refund reason.
   */
  reason?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrMpmRefundRequestAdditionalInfo
}

/**
 * Response of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
 * *Respons QR MPM - pengembalian dana.*
 */
export interface QrMpmRefundResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
   * Mandatory, at most 12 characters.
   */
  refundNo?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerRefundNo?: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * When it was refunded. *Waktu pengembalian dana.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  refundTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrMpmRefundResponseAdditionalInfo
}

/**
 * Request of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).
 * *Permintaan ECR - status.*
 */
export interface EcrInquiryStatusRequest {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional.
   */
  terminalId?: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Optional, one of 42, 32.
   */
  transType?: TransType
  /**
   * Kind of partner. *Jenis mitra.*
   * Optional.
   */
  partnerType?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
}

/**
 * Response of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).
 * *Respons ECR - status.*
 */
export interface EcrInquiryStatusResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
}

/**
 * Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
 * *Permintaan ECR - pembayaran.*
 */
export interface EcrPaymentRequest {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional.
   */
  terminalId?: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Optional.
   */
  transType?: string
  /**
   * Kind of partner. *Jenis mitra.*
   * Optional.
   */
  partnerType?: string
}

/**
 * Response of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
 * *Respons ECR - pembayaran.*
 */
export interface EcrPaymentResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmGenerateRequestAdditionalInfo {
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 13 characters.
   */
  convenienceFee?: string
  /**
   * Kind of merchant at the partner. *Jenis merchant di mitra.*
   * Conditional, at most 4 characters.
   */
  partnerMerchantType?: string
  /**
   * Where the terminal stands. *Lokasi terminal.*
   * Conditional, at most 25 characters.
   */
  terminalLocationName?: string
  /**
   * Whether text, picture or both are wanted. *Bentuk QR yang diminta: teks, gambar atau keduanya.*
   * Conditional, at most 1 character; C content, I image, A both; case plays no part; default I.
   */
  qrOption?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmQueryRequestAdditionalInfo {
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory.
   */
  terminalId: string
  /**
   * Kind of merchant at the partner. *Jenis merchant di mitra.*
   * Conditional, at most 4 characters.
   */
  partnerMerchantType?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmQueryResponseAdditionalInfo {
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 12 characters.
   */
  referenceNumber?: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, at most 6 characters.
   */
  approvalCode?: string
  /**
   * Telephone number of the payer. *Nomor telepon pembayar.*
   * Optional, at most 13 characters.
   */
  payerPhoneNumber?: string
  /**
   * Batch of the terminal. *Nomor batch terminal.*
   * Optional, at most 6 characters.
   */
  batchNumber?: string
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 13 characters.
   */
  convenienceFee?: string
  /**
   * The customer's PAN. *PAN pelanggan.*
   * Optional, at most 19 characters.
   */
  customerPan?: string
  /**
   * The issuer's reference number. *Nomor referensi penerbit.*
   * Optional, at most 12 characters.
   */
  issuerReferenceNumber?: string
  /**
   * Name of the payer. *Nama pembayar.*
   * Optional, at most 30 characters.
   */
  payerName?: string
  /**
   * Name of the issuer. *Nama penerbit.*
   * Optional, at most 26 characters.
   */
  issuerName?: string
  /**
   * Name of the acquirer. *Nama acquirer.*
   * Optional.
   */
  acquirerName?: string
  /**
   * The merchant. *Informasi merchant.*
   * Optional.
   */
  merchantInfo?: Open
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Device that scanned the QR. *Perangkat pemindai QR.*
 */
export interface ScannerInfo {
  /**
   * ID of the device. *ID perangkat.*
   * Optional, at most 64 characters; The unique device id.
   */
  deviceId?: string
  /**
   * Firmware of the device. *Versi perangkat.*
   * Optional, at most 128 characters; The device firmware version, updatable.
   */
  deviceVersion?: string
  /**
   * Model of the device. *Model perangkat.*
   * Optional, at most 128 characters; The device model, not updateable.
   */
  deviceModel?: string
  /**
   * IP address of the device. *Alamat IP perangkat.*
   * Optional, at most 64 characters.
   */
  deviceIp?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrCpmPaymentRequestAdditionalInfo {
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 13 characters.
   */
  convenienceFee?: string
  /**
   * Kind of merchant at the partner. *Jenis merchant di mitra.*
   * Optional, at most 4 characters.
   */
  partnerMerchantType?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrCpmCancelRequestAdditionalInfo {
  /**
   * ID of the terminal. *ID terminal.*
   * Optional.
   */
  terminalId?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmRefundRequestAdditionalInfo {
  /**
   * ID of the terminal. *ID terminal.*
   * Optional.
   */
  terminalId?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional.
   */
  transactionDate?: string
  /**
   * Kind of merchant at the partner. *Jenis merchant di mitra.*
   * Conditional, at most 4 characters.
   */
  partnerMerchantType?: string
  /**
   * Name of the issuer. *Nama penerbit.*
   * Optional.
   */
  issuerName?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmRefundResponseAdditionalInfo {
  /**
   * What is left to be refunded. *Sisa nominal yang dapat dikembalikan.*
   * Optional.
   */
  availableAmount?: Open
  /**
   * How many refunds there were. *Jumlah pengembalian dana.*
   * Optional.
   */
  refundCounter?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * State of the transaction. *Status terakhir transaksi.*
 * - `00`: Success. *Berhasil.*
 * - `03`: Pending. *Tertunda.*
 * - `04`: Refunded. *Dana dikembalikan.*
 * - `06`: Failed. *Gagal.*
 */
export type QrMpmQueryResponseLatestTransactionStatus = '00' | '03' | '04' | '06'

/**
 * State of the transaction. *Status terakhir transaksi.*
 * - `00`: Success. *Berhasil.*
 * - `03`: Pending. *Tertunda.*
 * - `06`: Failed. *Gagal.*
 */
export type QrMpmNotifyRequestLatestTransactionStatus = '00' | '03' | '06'

export type TransType = '42' | '32'
