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
   * Mandatory, at most 5 characters.
   */
  merchantId: string
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
   * Mandatory, at most 1 items.
   */
  payOptionDetails: PayOptionDetail[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikDebitPaymentHostToHostRequestAdditionalInfo
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
   * Conditional, at most 32 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 18 characters.
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
   * Mandatory, at most 18 characters; original consumer-side id.
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
   * Conditional, at most 5 characters.
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
   * Mandatory, at most 18 characters; original consumer-side id.
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
   * Conditional, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
   * Mandatory, at most 5 characters.
   */
  merchantId: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo
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
  additionalInfo?: OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo
}

/**
 * Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).
 * *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
 */
export interface OneklikNotificationRequest {
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikNotificationRequestAdditionalInfo
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
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Conditional, at most 32 characters.
   */
  referenceNo?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional; responseWs 0 or 1.
   */
  additionalInfo?: OneklikNotificationResponseAdditionalInfo
}

/**
 * Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).
 * *Permintaan Kartu debit bisnis - inquiry.*
 */
export interface BdcInquiryCardRequest {
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Mandatory, exactly 16 characters.
   */
  bankCardToken: string
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
   * Mandatory.
   */
  responseData?: BdcInquiryCardResponseResponseData
}

/**
 * Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).
 * *Permintaan Kartu debit bisnis - atur limit.*
 */
export interface BdcSettingLimitRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, exactly 14 characters.
   */
  transactionId: string
  /**
   * From when it holds. *Tanggal efektif.*
   * Mandatory, exactly 8 characters.
   */
  effectiveDate: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, exactly 10 characters.
   */
  accountNumber: string
  /**
   * Tier of the card. *Jenis kartu.*
   * Mandatory, exactly 1 character, one of L, P, D.
   */
  cardType: CardType
  /**
   * How the limit recurs. *Jenis pengulangan limit.*
   * Mandatory, exactly 1 character, one of N, D, X.
   */
  recurringType: RecurringType
  /**
   * How long the limit recurs. *Periode pengulangan limit.*
   * Mandatory, at most 3 characters.
   */
  recurringPeriod: string
  /**
   * Card number. *Nomor kartu.*
   * Mandatory, exactly 16 characters.
   */
  cardNumber: string
  /**
   * Until when the limit holds. *Masa berlaku limit.*
   * Mandatory, exactly 8 characters.
   */
  expiryLimit: string
  /**
   * The limit. *Nilai limit.*
   * Mandatory, at most 13 characters.
   */
  limitAmount: string
  /**
   * Key of the limit. *Kunci limit.*
   * Mandatory, at most 20 characters.
   */
  uniqueKey: string
  /**
   * Holder of the card. *Pemegang kartu.*
   * Optional, at most 35 characters.
   */
  cardholder?: string
  /**
   * Number of an identity document. *Nomor identitas.*
   * Optional, exactly 16 characters.
   */
  idNumber?: string
  /**
   * Telephone number, masked. *Nomor telepon, disamarkan.*
   * Optional, at most 15 characters.
   */
  phoneNumber?: string
  /**
   * Email address. *Alamat email.*
   * Optional, at most 50 characters.
   */
  emailAddress?: string
  /**
   * Description. *Keterangan.*
   * Optional, at most 25 characters.
   */
  description?: string
  /**
   * Kind of change. *Jenis perubahan.*
   * Mandatory, exactly 1 character.
   */
  processType: string
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
   * Mandatory.
   */
  responseData?: BdcSettingLimitResponseResponseData
}

/**
 * Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).
 * *Permintaan Kartu debit bisnis - ubah status.*
 */
export interface BdcUpdateStatusRequest {
  /**
   * Card number. *Nomor kartu.*
   * Mandatory, exactly 16 characters.
   */
  cardNumber: string
  /**
   * What is to happen to the card. *Jenis perubahan status kartu.*
   * Mandatory, exactly 1 character, one of O, H, B.
   */
  blockType: BlockType
  /**
   * Why, as a code. *Kode alasan.*
   * Mandatory, exactly 1 character, one of H, R, O.
   */
  reasonCode: ReasonCode
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
   * Mandatory.
   */
  responseData?: BdcUpdateStatusResponseResponseData
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
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  transAmount: Money
  /**
   * Fee. *Biaya.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  feeAmount: Money
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
   * Mandatory, at most 18 characters.
   */
  userId: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Mandatory, at most 18 characters.
   */
  customerName: string
  /**
   * Description. *Keterangan.*
   * Mandatory, at most 100 characters.
   */
  description: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Mandatory, at most 7 characters, one of FULL, PARTIAL.
   */
  paymentType: PaymentType
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory.
   */
  transactionTime: string
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Mandatory, at most 33 characters.
   */
  xcoId: string
  /**
   * The bills. *Rincian tagihan.*
   * Mandatory, at most 5 items.
   */
  billDetails: BillDetail[]
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
   * Mandatory, at most 16 digits and 2 decimals.
   */
  subBillAmount: string
  /**
   * Sub-company. *Kode sub company.*
   * Mandatory, at most 5 characters.
   */
  subCompanyCode: string
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
   * Mandatory, at most 50 characters; SUCCESS or DEVICE IS DIFFERENT.
   */
  status: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Conditional, at most 16 digits and 2 decimals.
   */
  billAmount?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Conditional, at most 16 digits and 2 decimals.
   */
  paidAmount?: string
  /**
   * Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
   * Optional.
   */
  msisdnList?: MsisdnList[]
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 30 characters.
   */
  paymentRequestId?: string
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
   * Mandatory, at most 15 characters.
   */
  phoneNumber: string
  /**
   * ID of the telephone number. *ID nomor telepon.*
   * Mandatory, at most 32 characters.
   */
  phoneId: string
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
   * Optional, at most 16 digits and 2 decimals.
   */
  paidAmount?: string
  /**
   * Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.*
   * Optional, at most 1 character, one of Y, N.
   */
  isTimeout?: IsTimeout
  /**
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Optional, at most 32 characters.
   */
  chargeToken?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 30 characters.
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
   * Mandatory, at most 32 characters.
   */
  xcoId: string
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 18 characters.
   */
  userId: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo {
  /**
   * Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*
   * Mandatory.
   */
  msisdnList: MsisdnList[]
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikNotificationRequestAdditionalInfo {
  /**
   * ID of the request. *ID permintaan.*
   * Conditional, at most 32 characters.
   */
  requestId?: string
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Mandatory, at most 33 characters.
   */
  xcoId: string
  /**
   * Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
   * Conditional, at most 2 characters.
   */
  credentialType?: string
  /**
   * Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
   * Conditional, at most 16 characters.
   */
  credentialNumber?: string
  /**
   * Highest limit. *Limit maksimum.*
   * Conditional, at most 9 characters.
   */
  maxLimit?: string
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 18 characters.
   */
  userId: string
  /**
   * When it was created. *Tanggal pembuatan.*
   * Mandatory.
   */
  createdDate: string
  /**
   * State. *Status.*
   * Mandatory, at most 3 characters.
   */
  status: string
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 5 characters.
   */
  merchantId: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikNotificationResponseAdditionalInfo {
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Mandatory, at most 33 characters.
   */
  xcoId: string
  /**
   * Whether the notification was taken. *Status penerimaan notifikasi.*
   * Mandatory, at most 16 characters.
   */
  responseWs: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Content of the answer. *Isi respons.*
 */
export interface BdcInquiryCardResponseResponseData {
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 32 characters.
   */
  accountNo?: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 140 characters.
   */
  name?: string
  /**
   * Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
   * Optional.
   */
  accountInfos?: AccountInfo[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: BdcInquiryCardResponseAdditionalInfo
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
 */
export interface AccountInfo {
  /**
   * Kind of balance. *Jenis saldo.*
   * Optional, at most 70 characters.
   */
  balanceType?: string
  /**
   * Amount of this kind of balance. *Nominal saldo jenis ini.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface BdcInquiryCardResponseAdditionalInfo {
  /**
   * Card number. *Nomor kartu.*
   * Optional, at most 16 characters.
   */
  cardNumber?: string
  /**
   * Type of the card. *Jenis kartu.*
   * Optional, at most 2 characters.
   */
  factType?: string
  /**
   * Number of accounts. *Banyaknya rekening.*
   * Optional, at most 2 characters.
   */
  totalAccount?: string
  /**
   * Language. *Bahasa.*
   * Optional, at most 1 character.
   */
  lanId?: string
  /**
   * Date of opening. *Tanggal pembukaan.*
   * Optional, at most 8 characters.
   */
  openDate?: string
  /**
   * Date of production. *Tanggal produksi.*
   * Optional, at most 8 characters.
   */
  prodDate?: string
  /**
   * Date of closing. *Tanggal penutupan.*
   * Optional, at most 8 characters.
   */
  closeDate?: string
  /**
   * Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
   * Optional, at most 4 characters.
   */
  expiryDate?: string
  /**
   * Name on the card. *Nama pada kartu.*
   * Optional, at most 28 characters.
   */
  embName?: string
  /**
   * First line of the address. *Baris pertama alamat.*
   * Optional, at most 30 characters.
   */
  addr1?: string
  /**
   * Second line of the address. *Baris kedua alamat.*
   * Optional, at most 30 characters.
   */
  addr2?: string
  /**
   * Third line of the address. *Baris ketiga alamat.*
   * Optional, at most 30 characters.
   */
  addr3?: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters.
   */
  birthDate?: string
  /**
   * Code of the branch. *Kode cabang.*
   * Optional, at most 4 characters.
   */
  branchCode?: string
  /**
   * Whether the holder is an employee. *Kode karyawan.*
   * Optional, at most 1 character.
   */
  empCode?: string
  /**
   * Whether the card is charged for. *Tanda pembebanan biaya.*
   * Optional, at most 1 character.
   */
  chargeFlag?: string
  /**
   * Kind. *Jenis.*
   * Optional, at most 1 character.
   */
  type?: string
  /**
   * Code of the department. *Kode departemen.*
   * Optional, at most 5 characters.
   */
  deptCode?: string
  /**
   * Branch that holds the card. *Cabang penyimpan kartu.*
   * Optional, at most 4 characters.
   */
  stockBranchCode?: string
  /**
   * Code of the customer. *Kode nasabah.*
   * Optional, at most 1 character.
   */
  customerCode?: string
  /**
   * Field of the customer. *Kolom milik nasabah.*
   * Optional, at most 22 characters.
   */
  customField?: string
  /**
   * Status of the card. *Status kartu.*
   * Optional, at most 1 character.
   */
  cardStatus?: string
  /**
   * ID of the company. *ID perusahaan.*
   * Optional, at most 6 characters.
   */
  corpId?: string
  /**
   * Amount outstanding. *Jumlah terutang.*
   * Optional, at most 1 character.
   */
  outstanding?: string
  /**
   * Whether the card is sent. *Tanda pengiriman kartu.*
   * Optional, at most 1 character.
   */
  sendFlag?: string
  /**
   * Number of an identity document. *Nomor identitas.*
   * Optional, at most 16 characters.
   */
  idNumber?: string
  /**
   * The customer's ID. *ID pelanggan.*
   * Optional, at most 12 characters.
   */
  customerId?: string
  /**
   * Mother's maiden name. *Nama gadis ibu kandung.*
   * Optional, at most 28 characters.
   */
  maidenName?: string
  /**
   * Type of the company. *Jenis perusahaan.*
   * Optional, at most 1 character.
   */
  corpType?: string
  /**
   * Key of the limit. *Kunci limit.*
   * Optional, at most 20 characters.
   */
  uniqueKey?: string
  /**
   * How much of the limit is used. *Pemakaian limit.*
   * Optional, at most 16 digits and 2 decimals; 0 in the sample.
   */
  limitUsage?: string
  /**
   * When the limit begins anew. *Tanggal limit berikutnya.*
   * Optional, at most 8 characters.
   */
  limitNextDate?: string
  /**
   * Until when the limit holds. *Tanggal berakhir limit.*
   * Optional, at most 8 characters.
   */
  limitExpiryDate?: string
  /**
   * Telephone number. *Nomor telepon.*
   * Optional, at most 15 characters.
   */
  phone?: string
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 50 characters.
   */
  email?: string
  /**
   * Description. *Keterangan.*
   * Optional, at most 25 characters.
   */
  desc?: string
  /**
   * ID of the user who logged on. *ID pengguna yang masuk.*
   * Optional, at most 8 characters.
   */
  logonId?: string
  /**
   * Why, as a code. *Kode alasan.*
   * Optional, at most 1 character.
   */
  reasonCode?: string
  /**
   * How the limit is reset. *Jenis pengaturan ulang limit.*
   * Optional, at most 1 character.
   */
  resetType?: string
  /**
   * How often the limit is reset. *Periode pengaturan ulang limit.*
   * Optional, at most 3 characters.
   */
  resetPeriod?: string
  /**
   * Telephone number for e-commerce. *Nomor telepon untuk e-commerce.*
   * Optional, at most 15 characters.
   */
  phoneEcomm?: string
}

/**
 * Content of the answer. *Isi respons.*
 */
export interface BdcSettingLimitResponseResponseData {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 14 characters.
   */
  transactionId: string
  /**
   * Date and time of the change. *Tanggal dan waktu perubahan.*
   * Mandatory, at most 14 characters.
   */
  updateDateTime: string
  /**
   * Card number. *Nomor kartu.*
   * Mandatory, at most 16 characters.
   */
  cardNumber: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Content of the answer. *Isi respons.*
 */
export interface BdcUpdateStatusResponseResponseData {
  /**
   * Card number. *Nomor kartu.*
   * Mandatory, at most 16 characters.
   */
  cardNumber: string
  /**
   * Status of the card. *Status kartu.*
   * Mandatory, at most 1 character.
   */
  cardStatus: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
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
