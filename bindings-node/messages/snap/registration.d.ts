// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Open } from '../shared.js'

/**
 * Request of Card Registration: POST /v1.0/registration-card-bind (service 01).
 * *Permintaan Pendaftaran kartu.*
 */
export interface RegistrationCardBindRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Name of the account's holder. *Nama pemilik rekening.*
   * Optional, at most 128 characters; Customer's full name.
   */
  accountName?: string
  /**
   * Data of the card, encrypted. *Data kartu, terenkripsi.*
   * Optional; AES-256 encrypted object keyed by client secret.
   */
  cardData?: string
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 18 characters; Merchant's customer ID.
   */
  custIdMerchant: string
  /**
   * Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.*
   * Optional, at most 1 character; always 'N'.
   */
  isBindAndPay?: 'N'
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
  /**
   * ID of the terminal. *ID terminal.*
   * Optional, at most 16 characters; identifier that is unique per each merchant.
   */
  terminalId?: string
  /**
   * ID of the whole journey, several requests long. *ID rangkaian permintaan.*
   * Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
   */
  journeyId?: string
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
   * Most that may be paid a day. *Batas transaksi harian.*
   * Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample.
   */
  limit?: string | number
  /**
   * Address of the merchant's logo. *Alamat logo merchant.*
   * Optional, at most 300 characters; Merchant's logo URL for webview.
   */
  merchantLogoUrl?: string
  /**
   * Telephone number with country code. *Nomor telepon dengan kode negara.*
   * Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  phoneNo?: string
  /**
   * Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
   * Optional, at most 3 characters; YES or NO: provider sends the OTP.
   */
  sendOtpFlag?: SendOtpFlag
  /**
   * Kind. *Jenis.*
   * Optional, at most 20 characters.
   */
  type?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Card Registration: POST /v1.0/registration-card-bind (service 01).
 * *Respons Pendaftaran kartu.*
 */
export interface RegistrationCardBindResponse {
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
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Mandatory, at most 128 characters; Card token for payment.
   */
  bankCardToken?: string
  /**
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Optional, at most 40 characters; string code for verification OTP.
   */
  chargeToken?: string
  /**
   * Random text. *Teks acak.*
   * Optional, at most 16 characters; Random String to generate validation for webview.
   */
  randomString?: string
  /**
   * When the token ends. *Waktu berakhirnya token.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  tokenExpiryTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).
 * *Permintaan Pendaftaran kartu - atur limit.*
 */
export interface RegistrationCardBindLimitRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Account number behind the card. *Nomor rekening kartu.*
   * Optional, at most 32 characters.
   */
  bankAccountNo?: string
  /**
   * Card number. *Nomor kartu.*
   * Optional, at most 19 characters.
   */
  bankCardNo?: string
  /**
   * Most that may be paid a day. *Batas transaksi harian.*
   * Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample.
   */
  limit?: string | number
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Mandatory, at most 128 characters; Card token for payment.
   */
  bankCardToken: string
  /**
   * One-time password. *Kode OTP.*
   * Optional, at most 8 characters.
   */
  otp?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).
 * *Respons Pendaftaran kartu - atur limit.*
 */
export interface RegistrationCardBindLimitResponse {
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).
 * *Permintaan Inquiry pendaftaran kartu.*
 */
export interface RegistrationCardInquiryRequest {
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 18 characters; merchant's customer id; path parameter.
   */
  custIdMerchant: string
}

/**
 * Response of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).
 * *Respons Inquiry pendaftaran kartu.*
 */
export interface RegistrationCardInquiryResponse {
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
   * Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*
   * Optional.
   */
  accountList?: AccountList[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).
 * *Permintaan Verifikasi OTP.*
 */
export interface OtpVerificationRequest {
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
   * What is to be done. *Tindakan yang diminta.*
   * Optional, at most 10 characters.
   */
  action?: string
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
  /**
   * One-time password. *Kode OTP.*
   * Optional, at most 8 characters.
   */
  otp?: string
  /**
   * Token of an OTP that is under way. *Token untuk verifikasi OTP.*
   * Optional, at most 40 characters.
   */
  chargeToken?: string
  /**
   * Kind. *Jenis.*
   * Optional, at most 20 characters.
   */
  type?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).
 * *Respons Verifikasi OTP.*
 */
export interface OtpVerificationResponse {
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
   * Account number. *Nomor rekening.*
   * Optional, at most 11 characters.
   */
  accountNo?: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Optional, at most 128 characters; Card token for payment.
   */
  bankCardToken?: string
  /**
   * Card number. *Nomor kartu.*
   * Optional, at most 16 characters.
   */
  cardPan?: string
  /**
   * The customer's ID. *ID pelanggan.*
   * Optional, at most 45 characters; Customer's identification.
   */
  customerId?: string
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 254 characters; e-mail, RFC 3696.
   */
  email?: string
  /**
   * When it ends. *Waktu kedaluwarsa.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDatetime?: string
  /**
   * Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.*
   * Optional, at most 4 characters; MMYY.
   */
  expiryDate?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 64 characters; registered national id number on bank account.
   */
  identificationNo?: string
  /**
   * Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.*
   * Optional, at most 204 characters; Token used for PIN redirection API.
   */
  linkageToken?: string
  /**
   * Telephone number with country code. *Nomor telepon dengan kode negara.*
   * Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  phoneNo?: string
  /**
   * Page on which the customer sets a PIN. *Halaman penetapan PIN.*
   * Optional, at most 100 characters; Webview URL to set PINprocess.
   */
  qParamsURL?: string
  /**
   * What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
   * Optional; Params used toset PINidentification.
   */
  qParams?: QParams
  /**
   * Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
   * Optional, at most 3 characters; YES or NO: provider sends the OTP.
   */
  sendOtpFlag?: SendOtpFlag
  /**
   * When the customer subscribed. *Waktu berlangganan.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  subscribeDatetime?: string
  /**
   * When the token ends. *Waktu berakhirnya token.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  tokenExpiryTime?: string
  /**
   * Text for the check of the web view. *Teks validasi webview.*
   * Optional, at most 25 characters; random string for webview validation, not a date-time despite the name.
   */
  transactionTimestamp?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).
 * *Permintaan Penghapusan pendaftaran kartu.*
 */
export interface RegistrationCardUnbindRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Payment token. *Token pembayaran.*
   * Mandatory, at most 128 characters; payment token.
   */
  token: string
  /**
   * Card number. *Nomor kartu.*
   * Optional, at most 19 characters.
   */
  bankCardNo?: string
  /**
   * Kind. *Jenis.*
   * Optional, at most 20 characters; e.g. subscribe, unsubscribe, check OTP.
   */
  type?: string
  /**
   * Part of the message. *Bagian pesan.*
   * Optional, at most 64 characters.
   */
  part?: string
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
   * ID of the terminal. *ID terminal.*
   * Optional, at most 16 characters; identifier that is unique per each merchant.
   */
  terminalId?: string
  /**
   * ID of who asks for the token. *ID pemohon token.*
   * Optional, at most 15 characters.
   */
  tokenRequestorId?: string
  /**
   * ID of the whole journey, several requests long. *ID rangkaian permintaan.*
   * Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
   */
  journeyId?: string
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
 * Response of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).
 * *Respons Penghapusan pendaftaran kartu.*
 */
export interface RegistrationCardUnbindResponse {
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
   * Text for the customer. *Pesan untuk pelanggan.*
   * Optional, at most 255 characters; absent from the ASPI sample.
   */
  message?: string
  /**
   * The customer's ID. *ID pelanggan.*
   * Optional, at most 45 characters.
   */
  customerId?: string
  /**
   * When the customer unsubscribed. *Waktu berhenti berlangganan.*
   * Optional, ISO 8601 with seconds and offset.
   */
  unsubscribeDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Account Creation: POST /v1.0/registration-account-creation (service 06).
 * *Permintaan Pembuatan akun.*
 */
export interface RegistrationAccountCreationRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Country of the requester. *Kode negara pemohon.*
   * Optional, at most 2 characters; Requestor's country code.
   */
  countryCode?: string
  /**
   * The customer's ID. *ID pelanggan.*
   * Optional, at most 45 characters; account ID of the customer.
   */
  customerId?: string
  /**
   * The customer's device. *Informasi perangkat pelanggan.*
   * Optional.
   */
  deviceInfo?: DeviceInfo
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 254 characters; e-mail, RFC 3696.
   */
  email?: string
  /**
   * Language of what the customer sees. *Bahasa tampilan pelanggan.*
   * Optional, at most 8 characters; language support parameter.
   */
  lang?: string
  /**
   * Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.*
   * Optional, at most 5 characters.
   */
  locale?: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 128 characters.
   */
  name?: string
  /**
   * Partner that brought the customer. *Mitra yang membawa pelanggan.*
   * Optional, at most 8 characters; Onboarding partner of the customer.
   */
  onboardingPartner?: string
  /**
   * Telephone number with country code. *Nomor telepon dengan kode negara.*
   * Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  phoneNo?: string
  /**
   * Address to which the customer goes. *Alamat tujuan pelanggan.*
   * Optional, at most 2048 characters; Merchant call back URL.
   */
  redirectUrl?: string
  /**
   * What the customer allows. *Cakupan izin dari pelanggan.*
   * Optional, at most 256 characters; The scopes of the authorization.
   */
  scopes?: string
  /**
   * What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.*
   * Optional, at most 512 characters; URL-encoded JSON.
   */
  seamlessData?: string
  /**
   * Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.*
   * Optional, at most 512 characters; URL-encoded signature of seamlessData.
   */
  seamlessSign?: string
  /**
   * Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
   * Optional, at most 32 characters.
   */
  state?: string
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
   * Kind of terminal. *Jenis terminal.*
   * Optional, at most 32 characters; table types it Object(32) without children; string in the sample.
   */
  terminalType?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Account Creation: POST /v1.0/registration-account-creation (service 06).
 * *Respons Pembuatan akun.*
 */
export interface RegistrationAccountCreationResponse {
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
   * Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
   * Optional, at most 64 characters.
   */
  authCode?: string
  /**
   * The customer's key at the provider. *Kunci pelanggan di penyedia layanan.*
   * Optional; Customer ID; alphanumeric string in the sample.
   */
  apiKey?: string
  /**
   * ID of the account. *ID akun.*
   * Optional, at most 32 characters; User's account id.
   */
  accountId?: string
  /**
   * Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
   * Optional, at most 32 characters.
   */
  state?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Account Binding: POST /v1.0/registration-account-binding (service 07).
 * *Permintaan Penautan akun.*
 */
export interface RegistrationAccountBindingRequest {
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
   * Optional.
   */
  additionalData?: AdditionalData
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
   * Mandatory, at most 64 characters.
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
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Account Binding: POST /v1.0/registration-account-binding (service 07).
 * *Respons Penautan akun.*
 */
export interface RegistrationAccountBindingResponse {
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
  additionalInfo?: Open
}

/**
 * Request of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).
 * *Permintaan Inquiry penautan akun.*
 */
export interface RegistrationAccountInquiryRequest {
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
 * Response of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).
 * *Respons Inquiry penautan akun.*
 */
export interface RegistrationAccountInquiryResponse {
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
  additionalInfo?: Open
}

/**
 * Request of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).
 * *Permintaan Pelepasan tautan akun.*
 */
export interface RegistrationAccountUnbindingRequest {
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
   * Mandatory, at most 64 characters.
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
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).
 * *Respons Pelepasan tautan akun.*
 */
export interface RegistrationAccountUnbindingResponse {
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
   * Optional, at most 64 characters; Result of unlinking process.
   */
  unlinkResult?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Get Oauth URL: GET /v1.0/get-auth-code (service 10).
 * *Permintaan Ambil URL OAuth.*
 */
export interface GetAuthCodeRequest {
  /**
   * Address to which the customer goes. *Alamat tujuan pelanggan.*
   * Mandatory, at most 256 characters; URL that is called back after the user has agreed.
   */
  redirectUrl: string
  /**
   * What the customer allows. *Cakupan izin dari pelanggan.*
   * Mandatory, at most 256 characters; comma-separated list.
   */
  scopes: string
  /**
   * Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
   * Mandatory, at most 32 characters; CSRF state.
   */
  state: string
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
   * Language of what the customer sees. *Bahasa tampilan pelanggan.*
   * Optional, at most 2 characters.
   */
  lang?: string
  /**
   * Whether a new user may register on the way. *Apakah pengguna baru boleh mendaftar dalam proses ini.*
   * Optional; default true.
   */
  allowRegistration?: boolean
  /**
   * What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.*
   * Optional, at most 512 characters; URL-encoded JSON.
   */
  seamlessData?: string
  /**
   * Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.*
   * Conditional, at most 512 characters; required if seamlessData present; URL-encoded signature.
   */
  seamlessSign?: string
}

/**
 * Response of Get Oauth URL: GET /v1.0/get-auth-code (service 10).
 * *Respons Ambil URL OAuth.*
 */
export interface GetAuthCodeResponse {
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
   * Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.*
   * Mandatory, at most 256 characters; exchanged for a token through account binding / b2b2c token.
   */
  authCode?: string
  /**
   * Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.*
   * Mandatory, at most 32 characters; CSRF state.
   */
  state?: string
}

/**
 * Request of OTP: POST /v1.0/otp (service 81).
 * *Permintaan OTP.*
 */
export interface OtpRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * ID of the whole journey, several requests long. *ID rangkaian permintaan.*
   * Mandatory, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey.
   */
  journeyId: string
  /**
   * ID of the merchant. *ID merchant.*
   * Optional, at most 64 characters.
   */
  merchantId?: string
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
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Conditional, at most 128 characters; Card token for payment.
   */
  bankCardToken?: string
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
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of OTP: POST /v1.0/otp (service 81).
 * *Respons OTP.*
 */
export interface OtpResponse {
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
   * Mandatory, at most 40 characters; string code for verification OTP.
   */
  chargeToken?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*
 */
export interface AccountList {
  /**
   * One bound account. *Satu rekening yang tertaut.*
   * Optional.
   */
  accountData?: AccountData
}

/**
 * One bound account. *Satu rekening yang tertaut.*
 */
export interface AccountData {
  /**
   * ID of the account. *ID akun.*
   * Optional, at most 16 characters.
   */
  accountId?: string
  /**
   * When it was created. *Tanggal pembuatan.*
   * Optional, at most 26 characters.
   */
  createdDate?: string
  /**
   * Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.*
   * Optional, at most 16 characters.
   */
  credentialNo?: string
  /**
   * Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*
   * Optional, at most 2 characters.
   */
  credentialType?: string
  /**
   * Highest limit. *Limit maksimum.*
   * Optional, at most 6 characters.
   */
  maxLimit?: string
  /**
   * State. *Status.*
   * Optional, at most 4 characters.
   */
  status?: string
}

/**
 * What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*
 */
export interface QParams {
  /**
   * What is to be done. *Tindakan yang diminta.*
   * Optional, at most 10 characters; Action type OTP.
   */
  action?: string
}

/**
 * The customer's device. *Informasi perangkat pelanggan.*
 */
export interface DeviceInfo {
  /**
   * Operating system of the device. *Sistem operasi perangkat.*
   * Optional, at most 40 characters; Device's OS.
   */
  os?: string
  /**
   * Version of the operating system. *Versi sistem operasi.*
   * Optional, at most 40 characters; Device's OS version.
   */
  osVersion?: string
  /**
   * Model of the device. *Model perangkat.*
   * Optional, at most 40 characters; Device's model.
   */
  model?: string
  /**
   * Maker of the device. *Produsen perangkat.*
   * Optional, at most 40 characters; Device's manufacturer.
   */
  manufacturer?: string
}

/**
 * More about the customer. *Data tambahan pelanggan.*
 */
export interface AdditionalData {
  /**
   * ID of the user. *ID pengguna.*
   * Optional, at most 20 characters; User ID of the card holder.
   */
  userId?: string
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
 * Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*
 * - `YES`: The provider sends the OTP. *Penyedia layanan mengirim OTP.*
 * - `NO`: The provider does not send the OTP. *Penyedia layanan tidak mengirim OTP.*
 */
export type SendOtpFlag = 'YES' | 'NO'
