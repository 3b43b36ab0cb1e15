// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money } from '../shared.js'

/**
 * Request of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).
 * *Permintaan Penautan akun.*
 */
export interface OneklikRegistrationAccountBindingRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * What is to be done. *Tindakan yang diminta.*
   * Optional, at most 10 characters; Action type for OTP.
   */
  action?: string
  /**
   * More about the customer. *Data tambahan pelanggan.*
   * Mandatory.
   */
  additionalData: AdditionalData
  /**
   * Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
   * Optional, at most 64 characters.
   */
  authCode?: string
  /**
   * What the token is asked with. *Jenis permintaan token.*
   * Optional, at most 64 characters; authCode or refreshToken.
   */
  grantType?: string
  /**
   * Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.*
   * Optional, at most 1 character; always 'N'.
   */
  isBindAndPay?: 'N'
  /**
   * Language of what the customer sees. *Bahasa tampilan pelanggan.*
   * Optional, at most 8 characters; Initiate language.
   */
  lang?: string
  /**
   * Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.*
   * Optional, at most 5 characters.
   */
  locale?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 5 characters.
   */
  merchantId: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * Mobile number that is bound. *Nomor ponsel yang ditautkan.*
   * Optional, at most 15 characters; Phone number to be binded.
   */
  msisdn?: string
  /**
   * One-time password. *Kode OTP.*
   * Optional, at most 8 characters.
   */
  otp?: string
  /**
   * Telephone number with country code. *Nomor telepon dengan kode negara.*
   * Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  phoneNo?: string
  /**
   * App, PC or mobile web. *Jenis platform: App, PC atau web seluler.*
   * Optional, at most 4 characters; Merchant platform type (App, PC, or mobile web).
   */
  platformType?: string
  /**
   * Address to which the customer goes. *Alamat tujuan pelanggan.*
   * Optional, at most 2048 characters; Redirect URL for  Agreement page or PIN page.
   */
  redirectUrl?: string
  /**
   * Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
   * Optional, at most 36 characters; Reference ID from  previous Generate OTP.
   */
  referenceId?: string
  /**
   * Token that gets a new access token. *Token untuk memperbarui token akses.*
   * Optional, at most 64 characters.
   */
  refreshToken?: string
  /**
   * What comes with success. *Parameter bila berhasil.*
   * Optional.
   */
  successParams?: SuccessParams
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 16 characters; Terminal identifier.
   */
  terminalId?: string
  /**
   * ID of who asks for the token. *ID pemohon token.*
   * Optional, at most 15 characters; Token Requestor ID.
   */
  tokenRequestorId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikRegistrationAccountBindingRequestAdditionalInfo
}

/**
 * Response of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).
 * *Respons Penautan akun.*
 */
export interface OneklikRegistrationAccountBindingResponse {
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
   * Mandatory on success, at most 32 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Token that stands for the account in payments. *Token pengganti rekening untuk pembayaran.*
   * Optional, at most 128 characters; Account Token for Payment.
   */
  accountToken?: string
  /**
   * The customer's tokens. *Token milik pelanggan.*
   * Optional.
   */
  accessTokenInfo?: AccessTokenInfo
  /**
   * ID of the binding. *ID penautan.*
   * Optional, at most 24 characters; Identifier provided at the time of linking.
   */
  linkId?: string
  /**
   * What the customer does next. *Tindakan pelanggan berikutnya.*
   * Optional, at most 255 characters; redirect the user to this url forauthentication.
   */
  nextAction?: string
  /**
   * Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.*
   * Optional, at most 204 characters; Token used for PIN redirection API.
   */
  linkageToken?: string
  /**
   * What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
   * Optional; Params used forset PINidentification.
   */
  params?: Params
  /**
   * Address to which the customer goes. *Alamat tujuan pelanggan.*
   * Optional, at most 2048 characters; Redirect URL for Agreement page or PIN page.
   */
  redirectUrl?: string
  /**
   * The user. *Informasi pengguna.*
   * Optional.
   */
  userInfo?: UserInfo
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: OneklikRegistrationAccountBindingResponseAdditionalInfo
}

/**
 * Request of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).
 * *Permintaan Inquiry penautan akun.*
 */
export interface OneklikRegistrationAccountInquiryRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikRegistrationAccountInquiryRequestAdditionalInfo
}

/**
 * Response of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).
 * *Respons Inquiry penautan akun.*
 */
export interface OneklikRegistrationAccountInquiryResponse {
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
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Currency of the account. *Mata uang rekening.*
   * Optional, at most 3 characters.
   */
  accountCurrency?: string
  /**
   * Name of the account's holder. *Nama pemilik rekening.*
   * Optional, at most 50 characters; Registered account name.
   */
  accountName?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 13 characters; Registered account number.
   */
  accountNo?: string
  /**
   * Most that may be paid from the account. *Batas transaksi rekening.*
   * Optional, at most 19 digits and 2 decimals; quoted string in the sample.
   */
  accountTransactionLimit?: string | number
  /**
   * Last day of the bindings that are asked for. *Tanggal akhir periode penautan.*
   * Optional, at most 10 characters, yyyy-MM-dd; Binding end period. Format: YYYY-MM-DD.
   */
  endDatePeriod?: string
  /**
   * First day of the bindings that are asked for. *Tanggal awal periode penautan.*
   * Optional, at most 10 characters, yyyy-MM-dd; Binding start period. Format: YYYY-MM-DD.
   */
  startDatePeriod?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: OneklikRegistrationAccountInquiryResponseAdditionalInfo
  /**
   * One bound account. *Satu rekening yang tertaut.*
   * Optional.
   */
  accountData?: OneklikRegistrationAccountInquiryResponseAccountData[]
}

/**
 * Request of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).
 * *Permintaan Pelepasan tautan akun.*
 */
export interface OneklikRegistrationAccountUnbindingRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * ID of the binding. *ID penautan.*
   * Optional, at most 24 characters; Identifier provided at the time of linking.
   */
  linkId?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 5 characters.
   */
  merchantId: string
  /**
   * ID of the merchant below the merchant. *ID sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchantId?: string
  /**
   * ID of the access token. *ID token akses.*
   * Optional, at most 128 characters; Access Token ID.
   */
  tokenId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikRegistrationAccountUnbindingRequestAdditionalInfo
}

/**
 * Response of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).
 * *Respons Pelepasan tautan akun.*
 */
export interface OneklikRegistrationAccountUnbindingResponse {
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
   * Optional, at most 32 characters.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
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
   * ID of the binding. *ID penautan.*
   * Optional, at most 24 characters; Identifier provided at the time of linking.
   */
  linkId?: string
  /**
   * Whether the binding was taken away. *Hasil pelepasan tautan.*
   * Optional, at most 32 characters, one of success, failed; Result of unlinking process.
   */
  unlinkResult?: UnlinkResult
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: OneklikRegistrationAccountUnbindingRequestAdditionalInfo
}

/**
 * Request of OTP: POST /openapi/oneklik/v1.0/otp (service 81).
 * *Permintaan OTP.*
 */
export interface OneklikOtpRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 18 characters.
   */
  partnerReferenceNo: string
  /**
   * ID of the whole journey, several requests long. *ID rangkaian permintaan.*
   * Mandatory, at most 32 characters; equals X-EXTERNAL-ID.
   */
  journeyId: string
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 5 characters.
   */
  merchantId: string
  /**
   * Merchant below the merchant. *Sub merchant.*
   * Optional, at most 32 characters.
   */
  subMerchant?: string
  /**
   * The merchant's own ID of the shop. *ID toko dari merchant.*
   * Optional, at most 64 characters.
   */
  externalStoreId?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Mandatory, at most 32 characters; equals xcoId.
   */
  bankCardToken: string
  /**
   * Service that the OTP is for. *Kode layanan yang memerlukan OTP.*
   * Optional, at most 2 characters; service code of the original request.
   */
  otpTrxCode?: string
  /**
   * Why the OTP is asked for, as a code. *Kode alasan OTP.*
   * Optional, at most 2 characters.
   */
  otpReasonCode?: string
  /**
   * Why the OTP is asked for. *Alasan OTP.*
   * Optional, at most 30 characters.
   */
  otpReasonMessage?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: OneklikOtpRequestAdditionalInfo
}

/**
 * Response of OTP: POST /openapi/oneklik/v1.0/otp (service 81).
 * *Respons OTP.*
 */
export interface OneklikOtpResponse {
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
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Mandatory, at most 32 characters; on success and on time-out.
   */
  chargeToken?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: OneklikOtpResponseAdditionalInfo
}

/**
 * More about the customer. *Data tambahan pelanggan.*
 */
export interface AdditionalData {
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 18 characters; User ID of the card holder.
   */
  userId: string
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 254 characters; e-mail, RFC 3696.
   */
  email?: string
  /**
   * Postal address. *Alamat pos.*
   * Optional, at most 99 characters; Postal address of the user.
   */
  postalAddress?: string
}

/**
 * What comes with success. *Parameter bila berhasil.*
 */
export interface SuccessParams {
  /**
   * ID of the account. *ID akun.*
   * Optional, at most 36 characters; account ID given to the user.
   */
  accountId?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikRegistrationAccountBindingRequestAdditionalInfo {
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory, at most 50 characters.
   */
  additionalInfo: string
  /**
   * Address of the merchant's logo. *Alamat logo merchant.*
   * Optional, at most 300 characters.
   */
  merchantLogoUrl?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * The customer's tokens. *Token milik pelanggan.*
 */
export interface AccessTokenInfo {
  /**
   * Access token. *Token akses.*
   * Optional, at most 32 characters; Access token.
   */
  accessToken?: string
  /**
   * When the access token ends. *Waktu berakhirnya token akses.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds.
   */
  expiresIn?: string
  /**
   * Token that gets a new access token. *Token untuk memperbarui token akses.*
   * Optional, at most 64 characters.
   */
  refreshToken?: string
  /**
   * When the refresh token ends. *Waktu berakhirnya refresh token.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds.
   */
  reExpiresIn?: string
  /**
   * State of the token. *Status token.*
   * Optional, at most 25 characters; Status of token.
   */
  tokenStatus?: string
}

/**
 * What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
 */
export interface Params {
  /**
   * What is to be done. *Tindakan yang diminta.*
   * Optional, at most 10 characters; Action type OTP.
   */
  action?: string
  /**
   * Page on which the customer sets a PIN. *Halaman penetapan PIN.*
   * Optional, at most 100 characters; URL for set PINprocess.
   */
  pinWebViewUrl?: string
  /**
   * Deep link to which the customer goes. *Deep link tujuan pelanggan.*
   * Optional, at most 255 characters; app redirection flow only.
   */
  redirectToDeeplink?: string
}

/**
 * The user. *Informasi pengguna.*
 */
export interface UserInfo {
  /**
   * ID of the user that others may see. *ID publik pengguna.*
   * Optional, at most 20 characters.
   */
  publicUserId?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikRegistrationAccountBindingResponseAdditionalInfo {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, at most 32 characters.
   */
  requestId: string
  /**
   * Random text. *Teks acak.*
   * Mandatory, at most 16 characters.
   */
  randomString: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikRegistrationAccountInquiryRequestAdditionalInfo {
  /**
   * ID of the user. *ID pengguna.*
   * Optional, at most 18 characters.
   */
  userId?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Conditional, at most 5 characters.
   */
  merchantId?: string
  /**
   * IDs of the requests that are asked about. *Daftar ID permintaan yang ditanyakan.*
   * Optional, at most 32 characters; 1 to 10.
   */
  requestIds?: string[]
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikRegistrationAccountInquiryResponseAdditionalInfo {
  /**
   * One bound account. *Satu rekening yang tertaut.*
   * Conditional.
   */
  accountData?: OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData[]
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * One bound account. *Satu rekening yang tertaut.*
 */
export interface OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData {
  /**
   * ID of the request. *ID permintaan.*
   * Conditional, at most 32 characters.
   */
  requestId?: string
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Conditional, at most 32 characters.
   */
  xcoId?: string
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
   * Conditional, at most 18 characters.
   */
  userId?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Conditional, at most 5 characters.
   */
  merchantId?: string
  /**
   * When it was created. *Tanggal pembuatan.*
   * Conditional.
   */
  createdDate?: string
  /**
   * State. *Status.*
   * Mandatory, at most 3 characters.
   */
  status: string
}

/**
 * One bound account. *Satu rekening yang tertaut.*
 */
export interface OneklikRegistrationAccountInquiryResponseAccountData {
  /**
   * ID of the request. *ID permintaan.*
   * Optional.
   */
  requestId?: string
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Optional, at most 32 characters.
   */
  xcoId?: string
  /**
   * Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
   * Optional, one of DC, CC.
   */
  credentialType?: CredentialType
  /**
   * Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
   * Optional, at most 16 characters.
   */
  credentialNumber?: string
  /**
   * Highest limit. *Limit maksimum.*
   * Optional, at most 9 characters.
   */
  maxLimit?: string
  /**
   * ID of the user. *ID pengguna.*
   * Optional.
   */
  userId?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Optional.
   */
  merchantId?: string
  /**
   * When it was created. *Tanggal pembuatan.*
   * Optional.
   */
  createdDate?: string
  /**
   * State. *Status.*
   * Optional, one of REG, EXP, ACT, BLK, -.
   */
  status?: Status
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikRegistrationAccountUnbindingRequestAdditionalInfo {
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Mandatory, at most 32 characters.
   */
  xcoId: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikOtpRequestAdditionalInfo {
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 18 characters.
   */
  userId: string
  /**
   * Amount of the transaction. *Nominal transaksi.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  transAmount: Money
  /**
   * ID of the telephone number. *ID nomor telepon.*
   * Mandatory, at most 32 characters.
   */
  phoneId: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface OneklikOtpResponseAdditionalInfo {
  /**
   * ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.*
   * Mandatory, at most 32 characters.
   */
  xcoId: string
  /**
   * ID of the telephone number. *ID nomor telepon.*
   * Mandatory, at most 32 characters.
   */
  phoneId: string
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
 * Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
 * - `DC`: Debit card. *Kartu debit.*
 * - `CC`: Credit card. *Kartu kredit.*
 */
export type CredentialType = 'DC' | 'CC'

export type Status = 'REG' | 'EXP' | 'ACT' | 'BLK' | '-'

export type UnlinkResult = 'success' | 'failed'
