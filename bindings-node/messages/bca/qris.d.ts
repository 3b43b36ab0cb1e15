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
   * Mandatory, exactly 8 characters.
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
   * Mandatory, at most 64 characters.
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
   * Optional, at most 8 characters.
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
   * Mandatory, exactly 2 characters, always 47; service code of the original transaction.
   */
  serviceCode: '47'
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
   * Mandatory, at most 36 characters; original provider-side id; required on success.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Mandatory, at most 36 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, exactly 2 characters; service code of the original transaction.
   */
  serviceCode?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus?: QrMpmQueryResponseLatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Mandatory, at most 50 characters; the table says 50, its own text for a partial refund has 53.
   */
  transactionStatusDesc?: string
  /**
   * When it was paid. *Waktu pembayaran.*
   * Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success.
   */
  paidTime?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 13 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 8 characters.
   */
  terminalId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: QrMpmQueryResponseAdditionalInfo
}

/**
 * Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).
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
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: QrMpmNotifyRequestLatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Mandatory, at most 50 characters.
   */
  transactionStatusDesc: string
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
   * Optional, value of at most 13 digits and 2 decimals.
   */
  amount?: Money
  /**
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; Session id.
   */
  sessionId?: string
  /**
   * Code of the bank. *Kode bank.*
   * Optional, at most 8 characters.
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
  additionalInfo?: QrMpmNotifyRequestAdditionalInfo
}

/**
 * Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).
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
   * Optional, at most 9 characters.
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
   * Mandatory, at most 3 characters, always BCA; Acquire Name.
   */
  acquirerName: 'BCA'
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
   */
  terminalId: string
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
   * Optional, at most 36 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
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
  additionalInfo?: QrCpmPaymentResponseAdditionalInfo
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
   * Mandatory, at most 9 characters.
   */
  merchantId: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Conditional, at most 9 characters.
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
   * Mandatory, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Mandatory, at most 36 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * When the transaction was cancelled. *Waktu pembatalan transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel.
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
  additionalInfo?: QrCpmCancelResponseAdditionalInfo
}

/**
 * Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).
 * *Permintaan QR MPM - pengembalian dana.*
 */
export interface QrMpmRefundRequest {
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 9 characters.
   */
  merchantId: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 9 characters.
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
   * Mandatory, at most 36 characters; original provider-side id.
   */
  originalReferenceNo: string
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
   * Optional, value of at most 13 digits and 2 decimals.
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
   * Mandatory, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 36 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Mandatory, at most 36 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
   * Optional, at most 12 characters.
   */
  refundNo?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Mandatory, at most 12 characters.
   */
  partnerRefundNo?: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 13 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * When it was refunded. *Waktu pengembalian dana.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
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
   * Mandatory, at most 9 characters.
   */
  merchantId: string
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
   */
  terminalId: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Mandatory, exactly 2 characters, one of 42, 32.
   */
  transType: TransType
  /**
   * Kind of partner. *Jenis mitra.*
   * Optional, at most 2 characters.
   */
  partnerType?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalPartnerReferenceNo: string
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
  /**
   * ID of the merchant. *ID merchant.*
   * Conditional, at most 9 characters.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Conditional, at most 8 characters.
   */
  terminalId?: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Mandatory, exactly 2 characters.
   */
  transType?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * Date and time of creation. *Tanggal dan waktu pembuatan.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  createdDate?: string
  /**
   * Merchant of the transaction. *Merchant transaksi.*
   * Conditional, at most 15 characters.
   */
  midTrans?: string
  /**
   * Terminal of the transaction. *Terminal transaksi.*
   * Conditional, at most 8 characters.
   */
  tidTrans?: string
  /**
   * Date and time of the transaction. *Tanggal dan waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Conditional; a settlement has an array of such, one for each terminal.
   */
  additionalInfo?: EcrInquiryStatusResponseAdditionalInfo | EcrInquiryStatusResponseAdditionalInfo[]
}

/**
 * Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).
 * *Permintaan ECR - pembayaran.*
 */
export interface EcrPaymentRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 9 characters.
   */
  merchantId: string
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
   */
  terminalId: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Mandatory, exactly 2 characters.
   */
  transType: string
  /**
   * Kind of partner. *Jenis mitra.*
   * Optional, at most 2 characters.
   */
  partnerType?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Conditional.
   */
  additionalInfo?: EcrPaymentRequestAdditionalInfo
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
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 9 characters.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
   */
  terminalId?: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Mandatory, exactly 2 characters.
   */
  transType?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Date and time of creation. *Tanggal dan waktu pembuatan.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  createdDate?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmGenerateRequestAdditionalInfo {
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 10 digits and 2 decimals.
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
   * Kind of merchant at the partner. *Jenis merchant di mitra.*
   * Conditional, at most 4 characters.
   */
  partnerMerchantType?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
   */
  terminalId: string
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
   * Mandatory, exactly 12 characters.
   */
  referenceNumber: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, exactly 6 characters.
   */
  approvalCode?: string
  /**
   * Telephone number of the payer. *Nomor telepon pembayar.*
   * Optional, at most 13 characters.
   */
  payerPhoneNumber?: string
  /**
   * Batch of the terminal. *Nomor batch terminal.*
   * Optional, exactly 6 characters.
   */
  batchNumber?: string
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 10 digits and 2 decimals.
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
   * Optional, exactly 3 characters.
   */
  acquirerName?: string
  /**
   * The merchant. *Informasi merchant.*
   * Optional.
   */
  merchantInfo?: QrMpmQueryResponseMerchantInfo
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * The merchant. *Informasi merchant.*
 */
export interface QrMpmQueryResponseMerchantInfo {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 15 characters.
   */
  merchantId?: string
  /**
   * PAN of the merchant. *PAN merchant.*
   * Optional, at most 19 characters.
   */
  merchantPan?: string
  /**
   * Name of the merchant. *Nama merchant.*
   * Optional, at most 25 characters.
   */
  name?: string
  /**
   * City. *Kota.*
   * Optional, at most 13 characters.
   */
  city?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  postalCode?: string
  /**
   * Country. *Negara.*
   * Optional, exactly 2 characters.
   */
  country?: string
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 30 characters.
   */
  email?: string
  /**
   * Name of the payment channel. *Nama kanal pembayaran.*
   * Optional, at most 10 characters.
   */
  paymentChannelName?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrMpmNotifyRequestAdditionalInfo {
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, exactly 12 characters.
   */
  referenceNumber: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, exactly 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, exactly 6 characters.
   */
  approvalCode?: string
  /**
   * Telephone number of the payer. *Nomor telepon pembayar.*
   * Optional, at most 13 characters.
   */
  payerPhoneNumber?: string
  /**
   * Batch of the terminal. *Nomor batch terminal.*
   * Optional, exactly 6 characters.
   */
  batchNumber?: string
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 10 digits and 2 decimals.
   */
  convenienceFee?: string
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
   * Optional, exactly 3 characters.
   */
  acquirerName?: string
  /**
   * The merchant. *Informasi merchant.*
   * Optional.
   */
  merchantInfo?: QrMpmNotifyRequestMerchantInfo[]
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * The merchant. *Informasi merchant.*
 */
export interface QrMpmNotifyRequestMerchantInfo {
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 8 characters.
   */
  terminalId?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 15 characters.
   */
  merchantId?: string
  /**
   * City. *Kota.*
   * Optional, at most 13 characters.
   */
  city?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  postalCode?: string
  /**
   * Country. *Negara.*
   * Optional, exactly 2 characters.
   */
  country?: string
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 30 characters.
   */
  email?: string
  /**
   * Name of the payment channel. *Nama kanal pembayaran.*
   * Optional, at most 10 characters.
   */
  paymentChannelName?: string
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
   * Optional, at most 10 digits and 2 decimals.
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
export interface QrCpmPaymentResponseAdditionalInfo {
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, exactly 2 characters.
   */
  latestTransactionStatus: string
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Mandatory, at most 50 characters.
   */
  transactionStatusDesc: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 13 digits and 2 decimals.
   */
  amount: Money
  /**
   * Fee that the merchant adds. *Biaya tambahan dari merchant.*
   * Optional, at most 10 digits and 2 decimals.
   */
  convenienceFee?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 8 characters.
   */
  terminalId?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, exactly 12 characters.
   */
  referenceNumber?: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, exactly 6 characters.
   */
  approvalCode?: string
  /**
   * Telephone number of the payer. *Nomor telepon pembayar.*
   * Optional, at most 13 characters.
   */
  payerPhoneNumber?: string
  /**
   * Batch of the terminal. *Nomor batch terminal.*
   * Optional, exactly 6 characters.
   */
  batchNumber?: string
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
   * Optional, exactly 3 characters.
   */
  acquirerName?: string
  /**
   * Name of the payment channel. *Nama kanal pembayaran.*
   * Optional, at most 10 characters.
   */
  paymentChannelName?: string
  /**
   * The merchant. *Informasi merchant.*
   * Optional.
   */
  merchantInfo?: QrCpmPaymentResponseMerchantInfo
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * The merchant. *Informasi merchant.*
 */
export interface QrCpmPaymentResponseMerchantInfo {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 15 characters.
   */
  merchantId?: string
  /**
   * PAN of the merchant. *PAN merchant.*
   * Optional, at most 19 characters.
   */
  merchantPan?: string
  /**
   * Name of the merchant. *Nama merchant.*
   * Optional, at most 25 characters.
   */
  name?: string
  /**
   * City. *Kota.*
   * Optional, at most 13 characters.
   */
  city?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  postalCode?: string
  /**
   * Country. *Negara.*
   * Optional, exactly 2 characters.
   */
  country?: string
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 30 characters.
   */
  email?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface QrCpmCancelRequestAdditionalInfo {
  /**
   * ID of the terminal. *ID terminal.*
   * Mandatory, at most 8 characters.
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
export interface QrCpmCancelResponseAdditionalInfo {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 15 characters.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 8 characters.
   */
  terminalId?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, exactly 12 characters.
   */
  referenceNumber?: string
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
   * Mandatory, at most 8 characters.
   */
  terminalId: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, exactly 25 characters.
   */
  transactionDate: string
  /**
   * Kind of merchant at the partner. *Jenis merchant di mitra.*
   * Conditional, at most 4 characters.
   */
  partnerMerchantType?: string
  /**
   * Name of the issuer. *Nama penerbit.*
   * Optional, at most 26 characters.
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
   * ID of the merchant. *ID merchant.*
   * Optional, at most 15 characters.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 8 characters.
   */
  terminalId?: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, exactly 12 characters.
   */
  referenceNumber: string
  /**
   * What is left to be refunded. *Sisa nominal yang dapat dikembalikan.*
   * Optional, value of at most 13 digits and 2 decimals.
   */
  availableAmount?: Money
  /**
   * How many refunds there were. *Jumlah pengembalian dana.*
   * Optional, exactly 1 character.
   */
  refundCounter?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface EcrInquiryStatusResponseAdditionalInfo {
  /**
   * Batch of the terminal. *Nomor batch terminal.*
   * Conditional, exactly 6 characters.
   */
  batchNumber?: string
  /**
   * Trace number. *Nomor pelacakan.*
   * Conditional, at most 16 characters.
   */
  traceNo?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Conditional, at most 64 characters.
   */
  referenceNo?: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Conditional, at most 6 characters.
   */
  approvalCode?: string
  /**
   * ID of the issuer. *ID penerbit.*
   * Conditional, exactly 2 characters.
   */
  issuerId?: string
  /**
   * Tier of the card. *Jenis kartu.*
   * Conditional, at most 255 characters.
   */
  cardType?: string
  /**
   * Name of the cardholder. *Nama pemegang kartu.*
   * Conditional, at most 150 characters.
   */
  cardholderName?: string
  /**
   * Total amount, amount2 included; negative for a void or a refund. *Jumlah total, termasuk amount2; negatif untuk pembatalan atau pengembalian dana.*
   * Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  amount1?: string
  /**
   * Part of the total: cash or tip. *Bagian dari total: tunai atau tip.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  amount2?: string
  /**
   * Amount before the discount. *Jumlah sebelum potongan.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  originalAmount?: string
  /**
   * Amount that points pay. *Jumlah yang dibayar dengan poin.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  redeemAmount?: string
  /**
   * Exchange rate. *Kurs.*
   * Optional, at most 12 digits and 7 decimals.
   */
  fxRate?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, exactly 3 characters.
   */
  currency?: string
  /**
   * Amount in the card's currency. *Jumlah dalam mata uang kartu.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  dccAmount1?: string
  /**
   * Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
   * Conditional, at most 32 characters.
   */
  cardToken?: string
  /**
   * Terminal of the transaction. *Terminal transaksi.*
   * Conditional, at most 8 characters.
   */
  tidTrans?: string
  /**
   * Merchant of the transaction. *Merchant transaksi.*
   * Conditional, at most 15 characters.
   */
  midTrans?: string
  /**
   * Kind of transactions that are settled. *Jenis transaksi yang diselesaikan.*
   * Conditional, at most 10 characters.
   */
  settleTrans?: string
  /**
   * Number of transactions. *Banyaknya transaksi.*
   * Conditional, at most 3 characters.
   */
  totalCount?: string
  /**
   * Total amount. *Nominal total.*
   * Conditional, at most 10 digits and 2 decimals, perhaps with a sign.
   */
  totalAmount?: string
  /**
   * Retrieval reference number. *Nomor referensi penelusuran.*
   * Conditional, at most 12 characters.
   */
  rrn?: string
  /**
   * Name of the issuer. *Nama penerbit.*
   * Conditional, at most 12 characters.
   */
  issuerName?: string
  /**
   * The customer's PAN. *PAN pelanggan.*
   * Conditional, exactly 19 characters.
   */
  customerPan?: string
  /**
   * PAN of the merchant. *PAN merchant.*
   * Conditional, exactly 19 characters.
   */
  merchantPan?: string
  /**
   * Number of the payer. *Nomor pembayar.*
   * Conditional, at most 16 characters.
   */
  personalNumber?: string
  /**
   * Date of the original transaction. *Tanggal transaksi asal.*
   * Conditional, exactly 8 characters.
   */
  originalDate?: string
  /**
   * Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.*
   * Conditional, at most 12 characters.
   */
  originalRrn?: string
  /**
   * Amount that can still be refunded. *Sisa jumlah yang dapat dikembalikan.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  remainingRefundAmount?: string
  /**
   * Balance of the Flazz card. *Saldo kartu Flazz.*
   * Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  flazzBalance?: string
  /**
   * Card number. *Nomor kartu.*
   * Conditional, at most 20 characters.
   */
  pan?: string
  /**
   * Number of the cashier's card. *Nomor kartu kasir.*
   * Conditional, at most 20 characters.
   */
  panCashierCard?: string
  /**
   * Amount held before. *Jumlah yang ditahan sebelumnya.*
   * Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  previousCardverAmount?: string
  /**
   * Amount held in all. *Jumlah seluruhnya yang ditahan.*
   * Conditional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  totalCardverAmount?: string
  /**
   * Amount held before, in the card's currency. *Jumlah yang ditahan sebelumnya, dalam mata uang kartu.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  previousCardverDccAmount?: string
  /**
   * Amount held in all, in the card's currency. *Jumlah seluruhnya yang ditahan, dalam mata uang kartu.*
   * Optional, at most 9 digits and 2 decimals, perhaps with a sign.
   */
  totalCardverDccAmount?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface EcrPaymentRequestAdditionalInfo {
  /**
   * Total amount: the sale and amount2. *Jumlah total: penjualan dan amount2.*
   * Conditional, at most 9 digits and 2 decimals.
   */
  amount1?: string
  /**
   * Part of the total: cash or tip. *Bagian dari total: tunai atau tip.*
   * Optional, at most 9 digits and 2 decimals.
   */
  amount2?: string
  /**
   * Whether points are used. *Pemakaian poin.*
   * Optional, exactly 1 character.
   */
  rewardFlag?: string
  /**
   * Card number. *Nomor kartu.*
   * Conditional, at most 32 characters.
   */
  pan?: string
  /**
   * Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
   * Conditional, exactly 4 characters.
   */
  expiryDate?: string
  /**
   * Date of the original transaction. *Tanggal transaksi asal.*
   * Conditional, at most 8 characters.
   */
  originalDate?: string
  /**
   * Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.*
   * Conditional, at most 12 characters.
   */
  originalRrn?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Conditional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, at most 6 characters.
   */
  approvalCode?: string
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
