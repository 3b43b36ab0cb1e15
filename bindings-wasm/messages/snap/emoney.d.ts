// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).
 * *Permintaan Inquiry akun - top up pelanggan.*
 */
export interface EmoneyAccountInquiryRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Conditional, at most 32 characters; required if the customer token (B2B2C) is absent.
   */
  customerNumber?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
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
 * Response of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).
 * *Respons Inquiry akun - top up pelanggan.*
 */
export interface EmoneyAccountInquiryResponse {
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
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters.
   */
  sessionId?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Conditional, at most 64 characters; masked; required if the customer token (B2B2C) is absent.
   */
  customerNumber?: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Mandatory, at most 255 characters; Unmasked customer account name.
   */
  customerName?: string
  /**
   * What the customer may still top up this month. *Batas dana masuk bulanan pelanggan.*
   * Optional, at most 17 characters; Customer monthly cashin limit.
   */
  customerMonthlyInLimit?: string | number
  /**
   * Lowest amount. *Nominal minimum.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  minAmount?: Money
  /**
   * Highest amount. *Nominal maksimum.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  maxAmount?: Money
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
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters.
   */
  feeType?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Customer Top Up: POST /v1.0/emoney/topup (service 38).
 * *Permintaan Top up pelanggan.*
 */
export interface EmoneyTopupRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Optional, at most 32 characters.
   */
  customerNumber?: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 255 characters; Customer Account name.
   */
  customerName?: string
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
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; Invoice transaction ID.
   */
  sessionId?: string
  /**
   * Category of the top-up. *ID kategori top up.*
   * Optional, at most 10 characters; Category ID.
   */
  categoryId?: string | number
  /**
   * Notes. *Catatan.*
   * Optional, at most 255 characters; Transaction noted.
   */
  notes?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Customer Top Up: POST /v1.0/emoney/topup (service 38).
 * *Respons Top up pelanggan.*
 */
export interface EmoneyTopupResponse {
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
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; Transaction invoice ID.
   */
  sessionId?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Optional, at most 64 characters; Customer account number.
   */
  customerNumber?: string
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
 * Request of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).
 * *Permintaan Inquiry status top up pelanggan.*
 */
export interface EmoneyTopupStatusRequest {
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
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 64 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, at most 2 characters; service code of the original transaction.
   */
  serviceCode: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).
 * *Respons Inquiry status top up pelanggan.*
 */
export interface EmoneyTopupStatusResponse {
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
   * Optional, at most 64 characters.
   */
  originalPartnerReferenceNo?: string
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Optional, at most 64 characters.
   */
  originalReferenceNo?: string
  /**
   * X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.*
   * Optional, at most 64 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId?: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, at most 2 characters; service code of the original transaction.
   */
  serviceCode?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
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
 * Request of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).
 * *Permintaan Pengajuan cash-in massal.*
 */
export interface EmoneyBulkCashinPaymentRequest {
  /**
   * The partner's ID of the bulk. *ID transaksi massal dari mitra.*
   * Optional, at most 64 characters; consumer bulk id.
   */
  partnerBulkId?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The single transactions of the bulk. *Rincian transaksi massal.*
   * Optional.
   */
  bulkObject?: EmoneyBulkCashinPaymentRequestBulkObject[]
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
   */
  feeType?: FeeType
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).
 * *Respons Pengajuan cash-in massal.*
 */
export interface EmoneyBulkCashinPaymentResponse {
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
   * ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
   * Mandatory, at most 64 characters; table spells it bulkid.
   */
  bulkId?: string
  /**
   * The partner's ID of the bulk. *ID transaksi massal dari mitra.*
   * Optional, at most 64 characters; consumer bulk id; absent from the ASPI sample.
   */
  partnerBulkId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).
 * *Permintaan Notifikasi cash-in massal.*
 */
export interface EmoneyBulkCashinNotifyRequest {
  /**
   * ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
   * Mandatory, at most 64 characters; provider bulk id.
   */
  bulkId: string
  /**
   * The partner's ID of the bulk. *ID transaksi massal dari mitra.*
   * Mandatory, at most 64 characters; consumer bulk id.
   */
  partnerBulkId: string
  /**
   * The single transactions of the bulk. *Rincian transaksi massal.*
   * Optional.
   */
  bulkObject?: EmoneyBulkCashinNotifyRequestBulkObject[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).
 * *Respons Notifikasi cash-in massal.*
 */
export interface EmoneyBulkCashinNotifyResponse {
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
   * ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.*
   * Mandatory, at most 64 characters; provider bulk id.
   */
  bulkId?: string
  /**
   * The partner's ID of the bulk. *ID transaksi massal dari mitra.*
   * Mandatory, at most 64 characters; consumer bulk id.
   */
  partnerBulkId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).
 * *Permintaan Transfer ke bank - inquiry rekening.*
 */
export interface EmoneyBankAccountInquiryRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, at most 32 characters; table spells it CustomerNumber.
   */
  customerNumber: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Optional, at most 32 characters.
   */
  beneficiaryAccountNumber?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).
 * *Respons Transfer ke bank - inquiry rekening.*
 */
export interface EmoneyBankAccountInquiryResponse {
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
   * Kind of account. *Jenis rekening.*
   * Optional, at most 25 characters.
   */
  accountType?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 32 characters.
   */
  beneficiaryAccountNumber?: string
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 64 characters.
   */
  beneficiaryAccountName?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Short name of the receiving bank. *Nama singkat bank penerima.*
   * Optional, at most 25 characters; Bank short name.
   */
  beneficiaryBankShortName?: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 25 characters.
   */
  beneficiaryBankName?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; sessionID.
   */
  sessionId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).
 * *Permintaan Transfer ke bank - pembayaran.*
 */
export interface EmoneyTransferBankRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, at most 32 characters.
   */
  customerNumber: string
  /**
   * Kind of account. *Jenis rekening.*
   * Optional, at most 25 characters.
   */
  accountType?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 32 characters.
   */
  beneficiaryAccountNumber: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * ID of the session. *ID sesi.*
   * Optional, at most 25 characters; Session id.
   */
  sessionId?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample.
   */
  feeType?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).
 * *Respons Transfer ke bank - pembayaran.*
 */
export interface EmoneyTransferBankResponse {
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
   * Reference number. *Nomor referensi.*
   * Mandatory, at most 64 characters.
   */
  referenceNumber?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).
 * *Permintaan Transfer ke OTC - buat pembayaran.*
 */
export interface EmoneyOtcCashoutRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, at most 32 characters.
   */
  customerNumber: string
  /**
   * One-time password. *Kode OTP.*
   * Mandatory, at most 8 characters.
   */
  otp: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample.
   */
  feeType?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).
 * *Respons Transfer ke OTC - buat pembayaran.*
 */
export interface EmoneyOtcCashoutResponse {
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
 * Request of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).
 * *Permintaan Transfer ke OTC - status transfer.*
 */
export interface EmoneyOtcStatusRequest {
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
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, at most 2 characters; service code of the original transaction.
   */
  serviceCode: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, at most 32 characters.
   */
  customerNumber: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).
 * *Respons Transfer ke OTC - status transfer.*
 */
export interface EmoneyOtcStatusResponse {
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).
 * *Permintaan Transfer ke OTC - batalkan pembayaran.*
 */
export interface EmoneyOtcCancelRequest {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Conditional, at most 64 characters; original provider-side id; required on success.
   */
  originalReferenceNo?: string
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
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, at most 32 characters.
   */
  customerNumber: string
  /**
   * Why. *Alasan.*
   * Mandatory, at most 512 characters; Reason cancellation.
   */
  reason: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).
 * *Respons Transfer ke OTC - batalkan pembayaran.*
 */
export interface EmoneyOtcCancelResponse {
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
   * Mandatory, at most 64 characters; original provider-side id.
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
 * Request of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).
 * *Permintaan Inquiry status transaksi (nonbank).*
 */
export interface QrMpmStatusRequest {
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).
 * *Respons Inquiry status transaksi (nonbank).*
 */
export interface QrMpmStatusResponse {
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
   * Response code of the original transaction. *Kode respons transaksi asal.*
   * Optional, at most 7 characters; Original Response code.
   */
  originalResponseCode?: string
  /**
   * Response message of the original transaction. *Pesan respons transaksi asal.*
   * Optional, at most 150 characters; Original Response description.
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The single transactions of the bulk. *Rincian transaksi massal.*
 */
export interface EmoneyBulkCashinPaymentRequestBulkObject {
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 64 characters.
   */
  accountNumber: string
  /**
   * Name of the account's holder. *Nama pemilik rekening.*
   * Optional, at most 30 characters.
   */
  accountName?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters; per-item consumer id.
   */
  partnerReferenceNo: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The single transactions of the bulk. *Rincian transaksi massal.*
 */
export interface EmoneyBulkCashinNotifyRequestBulkObject {
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, at most 64 characters.
   */
  customerNumber: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 30 characters.
   */
  customerName?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Mandatory, at most 64 characters; per-item provider id.
   */
  referenceNo: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters; per-item consumer id.
   */
  partnerReferenceNo: string
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
 * Who pays the fee. *Pihak yang menanggung biaya.*
 * - `OUR`: The sender pays; the default. *Ditanggung pengirim; bawaan.*
 * - `BEN`: The recipient pays. *Ditanggung penerima.*
 * - `SHA`: Both pay. *Ditanggung bersama.*
 * - `1000`: The same as SHA. *Sama dengan SHA.*
 */
export type FeeType = 'OUR' | 'BEN' | 'SHA' | '1000'
