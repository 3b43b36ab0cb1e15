// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).
 * *Permintaan Pembayaran direct debit.*
 */
export interface DebitPaymentHostToHostRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Optional, at most 128 characters; Card token for payment.
   */
  bankCardToken?: string
  /**
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Optional, at most 40 characters; string code for verification OTP.
   */
  chargeToken?: string
  /**
   * One-time password. *Kode OTP.*
   * Optional, at most 8 characters.
   */
  otp?: string
  /**
   * Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
   * Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample.
   */
  otpTrxCode?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 64 characters.
   */
  terminalId?: string
  /**
   * ID of the whole journey, several requests long. *ID rangkaian permintaan.*
   * Optional, at most 64 characters.
   */
  journeyId?: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
   * Optional.
   */
  urlParams?: UrlParam[]
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * Until when it can be paid. *Batas waktu pembayaran.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  validUpTo?: string
  /**
   * Where the customer began. *Titik awal transaksi.*
   * Optional, at most 20 characters.
   */
  pointOfInitiation?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR/BEN/SHA.
   */
  feeType?: string
  /**
   * Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.*
   * Optional, at most 64 characters.
   */
  disabledPayMethods?: string
  /**
   * How the payment is put together. *Rincian cara pembayaran.*
   * Optional.
   */
  payOptionDetails?: PayOptionDetail[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).
 * *Respons Pembayaran direct debit.*
 */
export interface DebitPaymentHostToHostResponse {
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
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, at most 20 characters.
   */
  approvalCode?: string
  /**
   * Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.*
   * Optional, at most 2048 characters; URL scheme of provider native app.
   */
  appRedirectUrl?: string
  /**
   * Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.*
   * Optional, at most 2048 characters; universal link to provider payment page.
   */
  webRedirectUrl?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).
 * *Permintaan Status pembayaran direct debit.*
 */
export interface DebitStatusRequest {
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
   * Optional, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, at most 2 characters; service code of the original transaction.
   */
  serviceCode: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).
 * *Respons Status pembayaran direct debit.*
 */
export interface DebitStatusResponse {
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
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, at most 20 characters.
   */
  approvalCode?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, at most 2 characters; service code of the original transaction.
   */
  serviceCode?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus?: LatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Optional, at most 50 characters.
   */
  transactionStatusDesc?: string
  /**
   * Response code of the original transaction. *Kode respons transaksi asal.*
   * Optional, at most 7 characters.
   */
  originalResponseCode?: string
  /**
   * Response message of the original transaction. *Pesan respons transaksi asal.*
   * Optional, at most 150 characters.
   */
  originalResponseMessage?: string
  /**
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; Transaction invoice ID.
   */
  sessionId?: string
  /**
   * ID of the request. *ID permintaan.*
   * Optional, at most 25 characters; Transaction request ID.
   */
  requestId?: string
  /**
   * Refunds so far. *Riwayat pengembalian dana.*
   * Optional.
   */
  refundHistory?: RefundHistory[]
  /**
   * Amount of the transaction. *Nominal transaksi.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  transAmount?: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * When it was paid. *Waktu pembayaran.*
   * Conditional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  paidTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).
 * *Permintaan Notifikasi pembayaran direct debit.*
 */
export interface DebitNotifyRequest {
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters; original provider-side id.
   */
  originalReferenceNo: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; described as original customer reference number.
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
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: LatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Optional, at most 50 characters.
   */
  transactionStatusDesc?: string
  /**
   * When the transaction was created. *Waktu pembuatan transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction created time.
   */
  createdTime?: string
  /**
   * When the transaction was done. *Waktu selesainya transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction finished time.
   */
  finishedTime?: string
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
 * Response of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).
 * *Respons Notifikasi pembayaran direct debit.*
 */
export interface DebitNotifyResponse {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, at most 20 characters; Approval Code.
   */
  approvalCode?: string
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
}

/**
 * Request of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).
 * *Permintaan Pembatalan pembayaran direct debit.*
 */
export interface DebitCancelRequest {
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalPartnerReferenceNo: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * Approval code of the payment. *Kode persetujuan pembayaran.*
   * Optional, at most 20 characters.
   */
  approvalCode?: string
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
   * Why. *Alasan.*
   * Optional, at most 256 characters; Cancellation reason.
   */
  reason?: string
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).
 * *Respons Pembatalan pembayaran direct debit.*
 */
export interface DebitCancelResponse {
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
 * Request of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).
 * *Permintaan Pengembalian dana direct debit.*
 */
export interface DebitRefundRequest {
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
   * Mandatory, at most 64 characters.
   */
  partnerRefundNo: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * Why. *Alasan.*
   * Optional, at most 256 characters; Refund reason.
   */
  reason?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).
 * *Respons Pengembalian dana direct debit.*
 */
export interface DebitRefundResponse {
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
   * Optional, at most 32 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Optional, at most 32 characters; Partner Transaction ID.
   */
  partnerTrxId?: string
  /**
   * The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
   * Mandatory, at most 64 characters.
   */
  refundNo?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Mandatory, at most 64 characters.
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
  additionalInfo?: Open
}

/**
 * Request of Auth Payment: POST /v1.0/auth/payment (service 63).
 * *Permintaan Auth payment - pembayaran.*
 */
export interface AuthPaymentRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
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
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
   */
  feeType?: FeeType
  /**
   * Merchant category code. *Kode kategori merchant.*
   * Optional, at most 32 characters; Merchant's category.
   */
  mcc?: string
  /**
   * Code of the product. *Kode produk.*
   * Optional, at most 64 characters.
   */
  productCode?: string
  /**
   * Title of the order. *Judul pesanan.*
   * Mandatory, at most 256 characters.
   */
  title: string
  /**
   * What is bought. *Barang atau jasa yang dibeli.*
   * Optional; Purchased goods/service information.
   */
  items?: unknown[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment: POST /v1.0/auth/payment (service 63).
 * *Respons Auth payment - pembayaran.*
 */
export interface AuthPaymentResponse {
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
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * When it was paid. *Waktu pembayaran.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  paidTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).
 * *Permintaan Auth payment - inquiry pembayaran.*
 */
export interface AuthQueryRequest {
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).
 * *Respons Auth payment - inquiry pembayaran.*
 */
export interface AuthQueryResponse {
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
   * Optional, at most 64 characters; consumer-side transaction id; sample spells it originalpartnerReferenceNo.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * When it was paid. *Waktu pembayaran.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  paidTime?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus?: LatestTransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Optional, at most 50 characters.
   */
  transactionStatusDesc?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).
 * *Permintaan Auth payment - capture.*
 */
export interface AuthCaptureRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalPartnerReferenceNo: string
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
   * The partner's reference of the capture. *Nomor capture dari mitra.*
   * Mandatory, at most 64 characters; Capture identifier generated by the partner.
   */
  partnerCaptureNo: string
  /**
   * Amount that is captured. *Nominal capture.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  captureAmount?: Money
  /**
   * Title of the order. *Judul pesanan.*
   * Mandatory, at most 256 characters; Capture title.
   */
  title: string
  /**
   * Whether this is the last capture. *Apakah ini capture terakhir.*
   * Optional, at most 8 characters; last capture; releases the remainder.
   */
  lastCapture?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).
 * *Respons Auth payment - capture.*
 */
export interface AuthCaptureResponse {
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
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The partner's reference of the capture. *Nomor capture dari mitra.*
   * Optional, at most 64 characters; Capture identifier generated by the partner.
   */
  partnerCaptureNo?: string
  /**
   * The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
   * Mandatory on success, at most 64 characters; provider id; required on success.
   */
  captureNo?: string
  /**
   * Amount that is captured. *Nominal capture.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  captureAmount?: Money
  /**
   * When the amount was captured. *Waktu capture.*
   * Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
   */
  captureTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).
 * *Permintaan Auth payment - inquiry capture.*
 */
export interface AuthCaptureQueryRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
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
   * The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
   * Optional, at most 64 characters; provider id.
   */
  captureNo?: string
  /**
   * The partner's reference of the capture. *Nomor capture dari mitra.*
   * Mandatory, at most 64 characters; Capture identifier generated by the partner.
   */
  partnerCaptureNo: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).
 * *Respons Auth payment - inquiry capture.*
 */
export interface AuthCaptureQueryResponse {
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
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the capture. *Nomor capture dari penyedia layanan.*
   * Optional, at most 64 characters; provider id.
   */
  captureNo?: string
  /**
   * Amount that is captured. *Nominal capture.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  captureAmount?: Money
  /**
   * When the amount was captured. *Waktu capture.*
   * Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
   */
  captureTime?: string
  /**
   * State of the capture. *Status terakhir capture.*
   * Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success.
   */
  latestCaptureStatus?: LatestCaptureStatus
  /**
   * The partner's reference of the capture. *Nomor capture dari mitra.*
   * Mandatory, at most 64 characters; Capture identifier generated by the partner.
   */
  partnerCaptureNo?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Auth Payment - Void: POST /v1.0/auth/void (service 67).
 * *Permintaan Auth payment - void.*
 */
export interface AuthVoidRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalPartnerReferenceNo: string
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
   * Amount that is voided. *Nominal void.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  voidAmount?: Money
  /**
   * The partner's reference of the void. *Nomor void dari mitra.*
   * Mandatory, at most 64 characters; Void identifier generated by the partner.
   */
  partnerVoidNo: string
  /**
   * Whether what remains is released. *Apakah sisa nominal dilepaskan.*
   * Optional, at most 8 characters; last void; releases the remainder.
   */
  voidRemainingAmount?: string
  /**
   * Why. *Alasan.*
   * Optional, at most 256 characters; Capture title.
   */
  reason?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment - Void: POST /v1.0/auth/void (service 67).
 * *Respons Auth payment - void.*
 */
export interface AuthVoidResponse {
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
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the void. *Nomor void dari penyedia layanan.*
   * Mandatory on success, at most 64 characters; provider id; required on success.
   */
  voidNo?: string
  /**
   * The partner's reference of the void. *Nomor void dari mitra.*
   * Mandatory, at most 64 characters; Void identifier generated by the partner.
   */
  partnerVoidNo?: string
  /**
   * Amount that is voided. *Nominal void.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  voidAmount?: Money
  /**
   * When it was voided. *Waktu void.*
   * Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
   */
  voidTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).
 * *Permintaan Auth payment - inquiry void.*
 */
export interface AuthVoidQueryRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
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
   * The provider's reference of the void. *Nomor void dari penyedia layanan.*
   * Optional, at most 64 characters; provider id.
   */
  voidNo?: string
  /**
   * The partner's reference of the void. *Nomor void dari mitra.*
   * Mandatory, at most 64 characters; Void identifier generated by the partner.
   */
  partnerVoidNo: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).
 * *Respons Auth payment - inquiry void.*
 */
export interface AuthVoidQueryResponse {
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
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the void. *Nomor void dari penyedia layanan.*
   * Optional, at most 64 characters; provider id.
   */
  voidNo?: string
  /**
   * Amount that is voided. *Nominal void.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  voidAmount?: Money
  /**
   * When it was voided. *Waktu void.*
   * Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success.
   */
  voidTime?: string
  /**
   * State of the void. *Status terakhir void.*
   * Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success.
   */
  latestVoidStatus?: LatestVoidStatus
  /**
   * The partner's reference of the void. *Nomor void dari mitra.*
   * Optional, at most 64 characters; Void identifier generated by the partner.
   */
  partnerVoidNo?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).
 * *Permintaan Auth payment - pengembalian dana.*
 */
export interface AuthRefundRequest {
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Mandatory, at most 64 characters.
   */
  originalPartnerReferenceNo: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerRefundNo: string
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
   * The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.*
   * Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction).
   */
  originalCaptureNo?: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * Why. *Alasan.*
   * Optional, at most 256 characters; Refund reason.
   */
  reason?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).
 * *Respons Auth payment - pengembalian dana.*
 */
export interface AuthRefundResponse {
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
   * The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.*
   * Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction).
   */
  originalCaptureNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory on success, at most 64 characters; provider-side transaction id; required on success.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Optional, at most 64 characters; provider id.
   */
  partnerRefundNo?: string
  /**
   * The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
   * Mandatory, at most 64 characters.
   */
  refundNo?: string
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
  additionalInfo?: Open
}

/**
 * Request of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).
 * *Permintaan Direct debit BI-FAST - pendaftaran e-mandate.*
 */
export interface DebitFastEmandateRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Code of the bank. *Kode bank.*
   * Mandatory, at most 3 characters; Biller bank code based on Bank Indonesia Code.
   */
  bankCode: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters; Account number to be billed.
   */
  sourceAccountNo: string
  /**
   * Name of the account that pays. *Nama rekening sumber dana.*
   * Mandatory, at most 100 characters.
   */
  sourceAccountName: string
  /**
   * Highest amount. *Nominal maksimum.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  maxAmount?: Money
  /**
   * ID of the biller. *ID penagih.*
   * Mandatory, at most 30 characters; Unique ID to identify biller.
   */
  billerId: string
  /**
   * Name of the biller. *Nama penagih.*
   * Mandatory, at most 50 characters; Biller name.
   */
  billerName: string
  /**
   * The customer's ID. *ID pelanggan.*
   * Mandatory, at most 45 characters; Customer ID registered on biller.
   */
  customerId: string
  /**
   * When it ends. *Waktu kedaluwarsa.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDatetime: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).
 * *Respons Direct debit BI-FAST - pendaftaran e-mandate.*
 */
export interface DebitFastEmandateResponse {
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
   * Key of the e-mandate. *Nomor referensi e-mandate.*
   * Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
   */
  eMandateReffId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).
 * *Permintaan Direct debit BI-FAST - transfer.*
 */
export interface DebitFastPaymentRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR/BEN/SHA.
   */
  feeType?: string
  /**
   * Remark. *Berita transaksi.*
   * Optional, at most 50 characters.
   */
  remark?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 19 characters; Biller account.
   */
  beneficiaryAccountNo: string
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters; Biller account Account Name.
   */
  beneficiaryAccountName: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * Code of the bank. *Kode bank.*
   * Mandatory, at most 3 characters; Bank code based on Bank Indonesia Code.
   */
  bankCode: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 34 characters; Debited customer account number.
   */
  sourceAccountNo: string
  /**
   * Name of the account that pays. *Nama rekening sumber dana.*
   * Mandatory, at most 100 characters; Debited customer account Name.
   */
  sourceAccountName: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Key of the e-mandate. *Nomor referensi e-mandate.*
   * Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
   */
  eMandateReffId: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).
 * *Respons Direct debit BI-FAST - transfer.*
 */
export interface DebitFastPaymentResponse {
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).
 * *Permintaan Direct debit BI-FAST - notifikasi.*
 */
export interface DebitFastNotifyRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Mandatory, at most 64 characters; original provider-side id.
   */
  originalReferenceNo: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 19 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  transactionStatus: TransactionStatus
  /**
   * State of the transaction in words. *Keterangan status transaksi.*
   * Optional, at most 50 characters.
   */
  transactionStatusDesc?: string
  /**
   * Key of the e-mandate. *Nomor referensi e-mandate.*
   * Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration.
   */
  eMandateReffId: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 34 characters; Debited customer account number.
   */
  sourceAccountNo: string
  /**
   * Name of the account that pays. *Nama rekening sumber dana.*
   * Mandatory, at most 100 characters; Debited customer account Name.
   */
  sourceAccountName: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters.
   */
  traceNo?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).
 * *Respons Direct debit BI-FAST - notifikasi.*
 */
export interface DebitFastNotifyResponse {
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
 * Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
 */
export interface UrlParam {
  /**
   * Address. *Alamat.*
   * Mandatory, at most 512 characters.
   */
  url: string
  /**
   * What the address is for. *Kegunaan alamat.*
   * Mandatory, at most 32 characters; PAY_RETURN or PAY_NOTIFY.
   */
  type: Type
  /**
   * Whether the address is a deep link. *Apakah alamat berupa deep link.*
   * Mandatory, at most 1 character; Y/N deep link.
   */
  isDeeplink: string
}

/**
 * How the payment is put together. *Rincian cara pembayaran.*
 */
export interface PayOptionDetail {
  /**
   * How it is paid. *Metode pembayaran.*
   * Mandatory, at most 64 characters; Payment Method. e.g. CREDIT_CARD.
   */
  payMethod: string
  /**
   * What it is paid with. *Pilihan pembayaran.*
   * Mandatory, at most 64 characters.
   */
  payOption: string
  /**
   * Amount of the transaction. *Nominal transaksi.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  transAmount?: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.*
   * Optional, at most 64 characters; Card token used for this payment.
   */
  cardToken?: string
  /**
   * Token of the merchant for this payment. *Token merchant untuk pembayaran ini.*
   * Optional, at most 64 characters; Merchant token used for this payment.
   */
  merchantToken?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Refunds so far. *Riwayat pengembalian dana.*
 */
export interface RefundHistory {
  /**
   * The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.*
   * Conditional, at most 64 characters.
   */
  refundNo?: string
  /**
   * The partner's reference of the refund. *Nomor pengembalian dana dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerRefundNo: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * State of the refund. *Status pengembalian dana.*
   * Mandatory, at most 2 characters; 00 success, 03 pending, 06 failed.
   */
  refundStatus: RefundStatus
  /**
   * When it was refunded. *Waktu pengembalian dana.*
   * Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601.
   */
  refundDate?: string
  /**
   * Why. *Alasan.*
   * Optional, at most 256 characters; Refund reason.
   */
  reason?: string
}

export type Type = 'PAY_RETURN' | 'PAY_NOTIFY'

/**
 * State of the transaction. *Status terakhir transaksi.*
 * - `00`: Success. *Berhasil.*
 * - `01`: Initiated. *Dimulai.*
 * - `02`: Being paid. *Sedang dibayar.*
 * - `03`: Pending. *Tertunda.*
 * - `04`: Refunded. *Dana dikembalikan.*
 * - `05`: Canceled. *Dibatalkan.*
 * - `06`: Failed. *Gagal.*
 * - `07`: Not found. *Tidak ditemukan.*
 */
export type LatestTransactionStatus = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07'

/**
 * State of the refund. *Status pengembalian dana.*
 * - `00`: Success. *Berhasil.*
 * - `03`: Pending. *Tertunda.*
 * - `06`: Failed. *Gagal.*
 */
export type RefundStatus = '00' | '03' | '06'

/**
 * Who pays the fee. *Pihak yang menanggung biaya.*
 * - `OUR`: The sender pays; the default. *Ditanggung pengirim; bawaan.*
 * - `BEN`: The recipient pays. *Ditanggung penerima.*
 * - `SHA`: Both pay. *Ditanggung bersama.*
 * - `1000`: The same as SHA. *Sama dengan SHA.*
 */
export type FeeType = 'OUR' | 'BEN' | 'SHA' | '1000'

export type LatestCaptureStatus = 'INIT' | 'SUCCESS' | 'FAILED'

export type LatestVoidStatus = 'INIT' | 'SUCCESS' | 'FAILED'

/**
 * State of the transaction. *Status transaksi.*
 * - `00`: Success. *Berhasil.*
 * - `01`: Initiated. *Dimulai.*
 * - `02`: Being paid. *Sedang dibayar.*
 * - `03`: Pending. *Tertunda.*
 * - `04`: Refunded. *Dana dikembalikan.*
 * - `05`: Canceled. *Dibatalkan.*
 * - `06`: Failed. *Gagal.*
 * - `07`: Not found. *Tidak ditemukan.*
 */
export type TransactionStatus = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07'
