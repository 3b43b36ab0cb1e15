// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).
 * *Permintaan Buat QR MPM.*
 */
export interface QrMpmGenerateRequest {
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
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
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
   * Until when the QR can be paid. *Batas waktu pembayaran QR.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; The time when the QRIS valid.
   */
  validityPeriod?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).
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
   * Optional, at most 64 characters; provider-side transaction id; required on success.
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
 * Request of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).
 * *Permintaan Baca QR MPM.*
 */
export interface QrMpmDecodeRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Text of the QR. *Isi QR.*
   * Mandatory, at most 512 characters; QR String MPM.
   */
  qrContent: string
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
   * When the QR was scanned. *Waktu pemindaian QR.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  scanTime: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).
 * *Respons Baca QR MPM.*
 */
export interface QrMpmDecodeResponse {
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
   * Conditional, at most 64 characters; mandatory in redirect mode; provider-side id.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Address to which the customer goes. *Alamat tujuan pelanggan.*
   * Conditional, at most 512 characters; mandatory in host-to-host mode.
   */
  redirectUrl?: string
  /**
   * Name of the merchant. *Nama merchant.*
   * Conditional, at most 25 characters; mandatory in host-to-host mode.
   */
  merchantName?: string
  /**
   * Category of the merchant. *Kategori merchant.*
   * Conditional, at most 32 characters; mandatory in host-to-host mode.
   */
  merchantCategory?: string
  /**
   * Where the merchant is. *Lokasi merchant.*
   * Conditional, at most 25 characters; mandatory in host-to-host mode.
   */
  merchantLocation?: string
  /**
   * Accounts of the merchant. *Informasi rekening merchant.*
   * Optional; Merchant account information.
   */
  merchantInfos?: MerchantInfo[]
  /**
   * Amount of the transaction. *Nominal transaksi.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  transactionAmount?: Money
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).
 * *Permintaan QR MPM - pengalihan pembayaran (OTT).*
 */
export interface QrApplyOttRequest {
  /**
   * What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
   * Mandatory, at most 64 characters; One time token.
   */
  userResources: string[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).
 * *Respons QR MPM - pengalihan pembayaran (OTT).*
 */
export interface QrApplyOttResponse {
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
   * What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
   * Mandatory.
   */
  userResources?: UserResource[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).
 * *Permintaan QR MPM - pembayaran host-to-host.*
 */
export interface QrMpmPaymentRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
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
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * One-time password. *Kode OTP.*
   * Optional, at most 8 characters; One-time password.
   */
  otp?: string
  /**
   * ID of the verification. *ID verifikasi.*
   * Optional, at most 32 characters; to accomodate verificationOTP transaction.
   */
  verificationId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).
 * *Respons QR MPM - pembayaran host-to-host.*
 */
export interface QrMpmPaymentResponse {
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
   * ID of the verification. *ID verifikasi.*
   * Optional, at most 64 characters.
   */
  verificationId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).
 * *Permintaan QR MPM - inquiry pembayaran.*
 */
export interface QrMpmQueryRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters; original provider-side id.
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
   * Mandatory, at most 2 characters; service code of the original transaction.
   */
  serviceCode: string
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
   * Optional, at most 64 characters; absent from the ASPI sample.
   */
  externalStoreId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).
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
  additionalInfo?: Open
}

/**
 * Request of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).
 * *Permintaan QR MPM - notifikasi pembayaran.*
 */
export interface QrMpmNotifyRequest {
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
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Optional, at most 64 characters.
   */
  customerNumber?: string
  /**
   * Kind of account. *Jenis rekening.*
   * Optional, at most 25 characters.
   */
  accountType?: string
  /**
   * Number of the account that receives the money. *Nomor rekening tujuan.*
   * Optional, at most 25 characters.
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
 * Response of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).
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
 * Request of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).
 * *Permintaan Buat QR CPM.*
 */
export interface QrCpmGenerateRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * The user's access token. *Token akses pengguna.*
   * Optional, at most 64 characters; User Access Token.
   */
  userAccessToken?: string
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
   * When the partner made the transaction. *Waktu transaksi di mitra.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  partnerTrxDate: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).
 * *Respons Buat QR CPM.*
 */
export interface QrCpmGenerateResponse {
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
   * Optional, at most 64 characters.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Text of the QR. *Isi QR.*
   * Optional, at most 512 characters; QR String CPM.
   */
  qrContent?: string
  /**
   * Address of the QR. *Alamat QR.*
   * Optional, at most 255 characters; URL to show QR in web.
   */
  qrUrl?: string
  /**
   * When it ends. *Waktu kedaluwarsa.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiryTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).
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
   * Optional, at most 64 characters; Acquire Name.
   */
  acquirerName?: string
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
  additionalInfo?: Open
}

/**
 * Response of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).
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
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).
 * *Permintaan QR CPM - inquiry pembayaran.*
 */
export interface QrCpmQueryRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
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
 * Response of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).
 * *Respons QR CPM - inquiry pembayaran.*
 */
export interface QrCpmQueryResponse {
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
   * Conditional, at most 64 characters; original provider-side id.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; original consumer-side id.
   */
  originalPartnerReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 32 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * Title of the order. *Judul pesanan.*
   * Optional, at most 256 characters.
   */
  title?: string
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
 * Request of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).
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
  additionalInfo?: Open
}

/**
 * Response of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).
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
 * Request of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).
 * *Permintaan QR MPM - pembatalan pembayaran.*
 */
export interface QrMpmCancelRequest {
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
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * Why. *Alasan.*
   * Mandatory, at most 256 characters; Reason cancellation.
   */
  reason: string
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
 * Response of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).
 * *Respons QR MPM - pembatalan pembayaran.*
 */
export interface QrMpmCancelResponse {
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
 * Request of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).
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
   * Mandatory, at most 64 characters.
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
  additionalInfo?: Open
}

/**
 * Response of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).
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
   * Mandatory, at most 64 characters.
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
  additionalInfo?: Open
}

/**
 * Request of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).
 * *Permintaan QR CPM - notifikasi pembayaran.*
 */
export interface QrCpmNotifyRequest {
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
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Optional, at most 64 characters.
   */
  customerNumber?: string
  /**
   * Kind of account. *Jenis rekening.*
   * Optional, at most 25 characters.
   */
  accountType?: string
  /**
   * Number of the account that receives the money. *Nomor rekening tujuan.*
   * Optional, at most 25 characters.
   */
  destinationNumber?: string
  /**
   * Name of the account that receives the money. *Nama rekening tujuan.*
   * Optional, at most 25 characters.
   */
  destinationAccountName?: string
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).
 * *Respons QR CPM - notifikasi pembayaran.*
 */
export interface QrCpmNotifyResponse {
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
 * Request of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).
 * *Permintaan QR CPM - pengembalian dana.*
 */
export interface QrCpmRefundRequest {
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
   * Mandatory, at most 64 characters.
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
  additionalInfo?: Open
}

/**
 * Response of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).
 * *Respons QR CPM - pengembalian dana.*
 */
export interface QrCpmRefundResponse {
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
   * Mandatory, at most 64 characters.
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
  additionalInfo?: Open
}

/**
 * Accounts of the merchant. *Informasi rekening merchant.*
 */
export interface MerchantInfo {
  /**
   * PAN of the merchant. *PAN merchant.*
   * Mandatory, at most 19 characters; mandatory in host-to-host mode.
   */
  merchantPAN: string | number
  /**
   * Name of the acquirer. *Nama acquirer.*
   * Mandatory, at most 50 characters; mandatory in host-to-host mode.
   */
  acquirerName: string
}

/**
 * What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*
 */
export interface UserResource {
  /**
   * Kind of resource. *Jenis sumber.*
   * Mandatory, at most 32 characters; Resource retrieved.
   */
  resourceType: string
  /**
   * The resource itself. *Nilai sumber.*
   * Mandatory, at most 64 characters; Value of resource from resourceType parameter.
   */
  value: string
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
