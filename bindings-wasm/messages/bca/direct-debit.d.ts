// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).
 * *Permintaan Pembayaran direct debit.*
 */
export interface OneklikDebitPaymentHostToHostRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 18 characters.
   */
  partnerReferenceNo: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Optional, at most 128 characters; Card token for payment.
   */
  bankCardToken?: string
  /**
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Conditional, at most 40 characters; string code for verification OTP.
   */
  chargeToken?: string
  /**
   * One-time password. *Kode OTP.*
   * Optional, at most 6 characters.
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
   * Optional, at most 1 items.
   */
  payOptionDetails?: PayOptionDetail[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: OneklikDebitPaymentHostToHostRequestAdditionalInfo
}

/**
 * Response of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).
 * *Respons Pembayaran direct debit.*
 */
export interface OneklikDebitPaymentHostToHostResponse {
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
  additionalInfo?: OneklikDebitPaymentHostToHostResponseAdditionalInfo
}

/**
 * Request of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).
 * *Permintaan Status pembayaran direct debit.*
 */
export interface OneklikDebitStatusRequest {
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 18 characters; original consumer-side id.
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
   * Mandatory, at most 2 characters, always 54; service code of the original transaction.
   */
  serviceCode: '54'
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
   * Conditional, at most 64 characters.
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
 * Response of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).
 * *Respons Status pembayaran direct debit.*
 */
export interface OneklikDebitStatusResponse {
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
   * Optional, at most 2 characters; service code of the original transaction.
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
  additionalInfo?: OneklikDebitStatusResponseAdditionalInfo
}

/**
 * Request of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).
 * *Permintaan OneKlik - daftar nomor telepon.*
 */
export interface OneklikPaymentInquiryPhoneNumberRequest {
  /**
   * ID of the merchant. *ID merchant.*
   * Optional.
   */
  merchantId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo
}

/**
 * Response of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).
 * *Respons OneKlik - daftar nomor telepon.*
 */
export interface OneklikPaymentInquiryPhoneNumberResponse {
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
 * Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
 * *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
 */
export interface OneklikNotificationRequest {
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
 * *Respons OneKlik - notifikasi aktivasi dan penghapusan.*
 */
export interface OneklikNotificationResponse {
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
   * Optional; responseWs 0 or 1.
   */
  additionalInfo?: Open
}

/**
 * Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
 * *Permintaan Kartu debit bisnis - inquiry.*
 */
export interface BdcInquiryCardRequest {
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Optional, at most 16 characters.
   */
  bankCardToken?: string
}

/**
 * Response of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
 * *Respons Kartu debit bisnis - inquiry.*
 */
export interface BdcInquiryCardResponse {
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
   * Content of the answer. *Isi respons.*
   * Optional.
   */
  responseData?: Open
}

/**
 * Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
 * *Permintaan Kartu debit bisnis - atur limit.*
 */
export interface BdcSettingLimitRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, exactly 14 characters.
   */
  transactionId?: string
  /**
   * From when it holds. *Tanggal efektif.*
   * Optional, exactly 8 characters.
   */
  effectiveDate?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, exactly 10 characters.
   */
  accountNumber?: string
  /**
   * Tier of the card. *Jenis kartu.*
   * Optional, one of L, P, D.
   */
  cardType?: CardType
  /**
   * How the limit recurs. *Jenis pengulangan limit.*
   * Optional, one of N, D, X.
   */
  recurringType?: RecurringType
  /**
   * How long the limit recurs. *Periode pengulangan limit.*
   * Optional, at most 3 characters.
   */
  recurringPeriod?: string
  /**
   * Card number. *Nomor kartu.*
   * Optional.
   */
  cardNumber?: string
  /**
   * Until when the limit holds. *Masa berlaku limit.*
   * Optional, at most 8 characters.
   */
  expiryLimit?: string
  /**
   * The limit. *Nilai limit.*
   * Optional, at most 13 characters.
   */
  limitAmount?: string
}

/**
 * Response of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
 * *Respons Kartu debit bisnis - atur limit.*
 */
export interface BdcSettingLimitResponse {
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
   * Content of the answer. *Isi respons.*
   * Optional.
   */
  responseData?: Open
}

/**
 * Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
 * *Permintaan Kartu debit bisnis - ubah status.*
 */
export interface BdcUpdateStatusRequest {
  /**
   * Card number. *Nomor kartu.*
   * Optional, exactly 16 characters.
   */
  cardNumber?: string
  /**
   * What is to happen to the card. *Jenis perubahan status kartu.*
   * Optional, one of O, H, B.
   */
  blockType?: BlockType
  /**
   * Why, as a code. *Kode alasan.*
   * Optional, one of H, R, O.
   */
  reasonCode?: ReasonCode
}

/**
 * Response of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
 * *Respons Kartu debit bisnis - ubah status.*
 */
export interface BdcUpdateStatusResponse {
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
   * Content of the answer. *Isi respons.*
   * Optional.
   */
  responseData?: Open
}

/**
 * Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*
 */
export interface UrlParam {
  /**
   * Address. *Alamat.*
   * Optional, at most 512 characters.
   */
  url?: string
  /**
   * What the address is for. *Kegunaan alamat.*
   * Optional, at most 32 characters; PAY_RETURN or PAY_NOTIFY.
   */
  type?: Type
  /**
   * Whether the address is a deep link. *Apakah alamat berupa deep link.*
   * Optional, at most 1 character; Y/N deep link.
   */
  isDeeplink?: string
}

/**
 * How the payment is put together. *Rincian cara pembayaran.*
 */
export interface PayOptionDetail {
  /**
   * How it is paid. *Metode pembayaran.*
   * Mandatory, at most 64 characters, always ONEKLIK; Payment Method. e.g. CREDIT_CARD.
   */
  payMethod: 'ONEKLIK'
  /**
   * What it is paid with. *Pilihan pembayaran.*
   * Mandatory, at most 64 characters, always ONEKLIK_BCA.
   */
  payOption: 'ONEKLIK_BCA'
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
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikDebitPaymentHostToHostRequestAdditionalInfo {
  /**
   * ID of the user. *ID pengguna.*
   * Optional.
   */
  userId?: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 18 characters.
   */
  customerName?: string
  /**
   * Description. *Keterangan.*
   * Optional, at most 100 characters.
   */
  description?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, one of FULL, PARTIAL.
   */
  paymentType?: PaymentType
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional.
   */
  transactionTime?: string
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Optional.
   */
  xcoId?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 5 items.
   */
  billDetails?: BillDetail[]
  /**
   * To whom the money goes on. *Rincian transfer lanjutan.*
   * Conditional.
   */
  transferDetail?: TransferDetail
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface BillDetail {
  /**
   * Amount of the sub-company's part. *Nominal bagian sub company.*
   * Optional, at most 19 characters.
   */
  subBillAmount?: string
  /**
   * Sub-company. *Kode sub company.*
   * Optional, at most 5 characters.
   */
  subCompanyCode?: string
}

/**
 * To whom the money goes on. *Rincian transfer lanjutan.*
 */
export interface TransferDetail {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Optional, at most 100 characters.
   */
  beneficiaryName?: string
  /**
   * Account that receives the money. *Rekening penerima.*
   * Optional, at most 32 characters.
   */
  beneficiaryAccount?: string
  /**
   * Code of the bank. *Kode bank.*
   * Optional, at most 10 characters.
   */
  bankCode?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikDebitPaymentHostToHostResponseAdditionalInfo {
  /**
   * State. *Status.*
   * Optional; SUCCESS or DEVICE IS DIFFERENT.
   */
  status?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 30 characters.
   */
  paymentRequestId?: string
  /**
   * Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
   * Optional.
   */
  msisdnList?: MsisdnList[]
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
 */
export interface MsisdnList {
  /**
   * Telephone number, masked. *Nomor telepon, disamarkan.*
   * Optional.
   */
  phoneNumber?: string
  /**
   * ID of the telephone number. *ID nomor telepon.*
   * Optional.
   */
  phoneId?: string
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
   * Optional, at most 64 characters.
   */
  partnerRefundNo?: string
  /**
   * Amount that is refunded. *Nominal pengembalian dana.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  refundAmount?: Money
  /**
   * State of the refund. *Status pengembalian dana.*
   * Optional, at most 2 characters; 00 success, 03 pending, 06 failed.
   */
  refundStatus?: RefundStatus
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

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikDebitStatusResponseAdditionalInfo {
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional.
   */
  paidAmount?: Open
  /**
   * Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.*
   * Optional, one of Y, N.
   */
  isTimeout?: IsTimeout
  /**
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Optional.
   */
  chargeToken?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional.
   */
  paymentRequestId?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo {
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Optional, at most 32 characters.
   */
  xcoId?: string
  /**
   * ID of the user. *ID pengguna.*
   * Optional, at most 18 characters.
   */
  userId?: string
}

export type Type = 'PAY_RETURN' | 'PAY_NOTIFY'

export type PaymentType = 'FULL' | 'PARTIAL'

/**
 * State of the transaction. *Status terakhir transaksi.*
 * - `00`: Success. *Berhasil.*
 * - `01`: Initiated. *Dimulai.*
 * - `02`: Being paid. *Sedang dibayar.*
 * - `06`: Failed. *Gagal.*
 * - `07`: Not found. *Tidak ditemukan.*
 */
export type LatestTransactionStatus = '00' | '01' | '02' | '06' | '07'

/**
 * State of the refund. *Status pengembalian dana.*
 * - `00`: Success. *Berhasil.*
 * - `03`: Pending. *Tertunda.*
 * - `06`: Failed. *Gagal.*
 */
export type RefundStatus = '00' | '03' | '06'

/**
 * Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.*
 * - `Y`: It ran out of time. *Kehabisan waktu.*
 * - `N`: It did not run out of time. *Tidak kehabisan waktu.*
 */
export type IsTimeout = 'Y' | 'N'

export type CardType = 'L' | 'P' | 'D'

export type RecurringType = 'N' | 'D' | 'X'

export type BlockType = 'O' | 'H' | 'B'

export type ReasonCode = 'H' | 'R' | 'O'
