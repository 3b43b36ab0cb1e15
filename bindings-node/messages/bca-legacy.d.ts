// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Bilingual, Open } from './shared.js'

/**
 * Request of Account Opening: Notification: POST /bca/open-account/notification.
 * *Permintaan Pembukaan rekening: notifikasi.*
 */
export interface AccountOpeningNotificationRequest {
  /**
   * ID of the application. *ID permohonan.*
   * Mandatory, at most 36 characters.
   */
  application_id: string
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 50 characters.
   */
  user_id: string
  /**
   * When the state changed. *Tanggal status.*
   * Mandatory, at most 19 characters.
   */
  status_date: string
  /**
   * When it was created. *Tanggal pembuatan.*
   * Mandatory, at most 19 characters.
   */
  created_date: string
  /**
   * When it was changed last. *Tanggal perubahan terakhir.*
   * Mandatory, at most 19 characters.
   */
  modified_date: string
  /**
   * State. *Status.*
   * Mandatory, at most 1 character, one of 0, 1.
   */
  status_id: AccountOpeningNotificationRequestStatusId
  /**
   * State in words. *Nama status.*
   * Mandatory, at most 15 characters, one of REJECTED, SUCCESS.
   */
  status_name: StatusName
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 10 characters, digits.
   */
  nomor_rekening?: string
}

/**
 * Response of Account Opening: Notification: POST /bca/open-account/notification.
 * *Respons Pembukaan rekening: notifikasi.*
 */
export interface AccountOpeningNotificationResponse {
  /**
   * State. *Status.*
   * Mandatory, at most 7 characters.
   */
  Status?: string
  /**
   * Text for the customer. *Pesan untuk pelanggan.*
   * Mandatory, at most 8 characters; Berhasil.
   */
  Message?: string
}

/**
 * Request of Account Opening: Status: GET /open-account/marketplace/status.
 * *Permintaan Pembukaan rekening: status.*
 */
export interface AccountOpeningStatusRequest {
  /**
   * ID of the application. *ID permohonan.*
   * Mandatory, at most 36 characters.
   */
  'application-id': string
}

/**
 * Response of Account Opening: Status: GET /open-account/marketplace/status.
 * *Respons Pembukaan rekening: status.*
 */
export interface AccountOpeningStatusResponse {
  /**
   * ID of the merchant. *ID merchant.*
   * Mandatory, at most 36 characters.
   */
  merchant_id?: string
  /**
   * ID of the application. *ID permohonan.*
   * Mandatory, at most 36 characters.
   */
  application_id?: string
  /**
   * State in words. *Nama status.*
   * Mandatory, at most 15 characters.
   */
  status_name?: string
  /**
   * State. *Status.*
   * Mandatory, at most 1 character, one of 0, 1, 2, 3; rejected, success, retry, on-lock.
   */
  status_id?: AccountOpeningStatusResponseStatusId
  /**
   * When it was created. *Tanggal pembuatan.*
   * Mandatory, at most 19 characters.
   */
  created_date?: string
  /**
   * When it was changed last. *Tanggal perubahan terakhir.*
   * Mandatory, at most 19 characters.
   */
  modified_date?: string
  /**
   * When the state changed. *Tanggal status.*
   * Mandatory, at most 19 characters.
   */
  status_date?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 10 characters; empty where the customer did not agree to it.
   */
  nomor_rekening?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.
 * *Permintaan Pembukaan rekening: token.*
 */
export interface AccountOpeningTokenRequest {
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 50 characters.
   */
  user_id: string
  /**
   * ID of the application. *ID permohonan.*
   * Conditional, at most 36 characters; empty for activity 01.
   */
  application_id?: string
  /**
   * What is to be done. *Kode aktivitas.*
   * Mandatory, at most 2 characters, one of 01, 02.
   */
  activity_code: ActivityCode
  /**
   * Email address. *Alamat surel.*
   * Optional, at most 100 characters, an email address.
   */
  email?: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 15 characters, digits.
   */
  mobile_phone?: string
  /**
   * Full name. *Nama lengkap.*
   * Optional, at most 100 characters.
   */
  full_name?: string
}

/**
 * Response of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.
 * *Respons Pembukaan rekening: token.*
 */
export interface AccountOpeningTokenResponse {
  /**
   * ID of the verification. *ID verifikasi.*
   * Mandatory, at most 36 characters.
   */
  verification_id?: string
  /**
   * ID of the applicant. *ID pemohon.*
   * Mandatory, at most 36 characters.
   */
  applicant_id?: string
  /**
   * Page on which the customer goes on. *Halaman lanjutan bagi nasabah.*
   * Mandatory.
   */
  url_pageview?: string
  /**
   * ID of the application. *ID permohonan.*
   * Optional, at most 40 characters; null for activity 01.
   */
  application_id?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of ATM Locations: GET /general/info-bca/atm.
 * *Permintaan Lokasi ATM BCA.*
 */
export interface AtmLocationsRequest {
  /**
   * Latitude. *Garis lintang.*
   * Mandatory.
   */
  Latitude: string | number
  /**
   * Longitude. *Garis bujur.*
   * Mandatory.
   */
  Longitude: string | number
  /**
   * How many are wanted. *Jumlah data yang diminta.*
   * Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.
   */
  Count?: Count
  /**
   * How far to look. *Radius pencarian.*
   * Optional; metres; 500 when absent.
   */
  Radius?: string | number
  /**
   * What is searched by. *Dasar pencarian.*
   * Optional, one of Address, City, Type, Name.
   */
  SearchBy?: AtmLocationsRequestSearchBy
  /**
   * Value that is looked for. *Nilai yang dicari.*
   * Conditional; ATM, ANT or CRM where SearchBy is Type.
   */
  Value?: string
}

/**
 * Response of ATM Locations: GET /general/info-bca/atm.
 * *Respons Lokasi ATM BCA.*
 */
export interface AtmLocationsResponse {
  /**
   * The machines. *Rincian mesin.*
   * Optional, at most 20 items.
   */
  atm_details?: AtmDetail[]
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.
 * *Permintaan Informasi saldo.*
 */
export interface BalanceRequest {
  /**
   * ID of the corporate. *ID korporasi.*
   * Mandatory, at most 10 characters.
   */
  CorporateID: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 219 characters; up to 20 accounts, joined by commas (%2C in the URL that is signed).
   */
  AccountNumber: string
}

/**
 * Response of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.
 * *Respons Informasi saldo.*
 */
export interface BalanceResponse {
  /**
   * Accounts that could be read. *Rekening yang berhasil dibaca.*
   * Optional, at most 20 items.
   */
  AccountDetailDataSuccess?: AccountDetailDataSuccess[]
  /**
   * Accounts that could not be read. *Rekening yang gagal dibaca.*
   * Optional, at most 20 items.
   */
  AccountDetailDataFailed?: AccountDetailDataFailed[]
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Branch Locations: GET /general/info-bca/branch.
 * *Permintaan Lokasi cabang BCA.*
 */
export interface BranchLocationsRequest {
  /**
   * Latitude. *Garis lintang.*
   * Mandatory.
   */
  Latitude: string | number
  /**
   * Longitude. *Garis bujur.*
   * Mandatory.
   */
  Longitude: string | number
  /**
   * How many are wanted. *Jumlah data yang diminta.*
   * Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.
   */
  Count?: Count
  /**
   * How far to look. *Radius pencarian.*
   * Optional; metres; 500 when absent.
   */
  Radius?: string | number
  /**
   * What is searched by. *Dasar pencarian.*
   * Optional, one of Address, City, Type.
   */
  SearchBy?: BranchLocationsRequestSearchBy
  /**
   * Value that is looked for. *Nilai yang dicari.*
   * Conditional; kcu, kcp, e-branch or weekendbanking where SearchBy is Type.
   */
  Value?: string
}

/**
 * Response of Branch Locations: GET /general/info-bca/branch.
 * *Respons Lokasi cabang BCA.*
 */
export interface BranchLocationsResponse {
  /**
   * The branches. *Rincian cabang.*
   * Optional, at most 20 items.
   */
  BranchDetails?: BranchDetail[]
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Bulk Statement Ready: POST /bca/async/statement.
 * *Permintaan Pemberitahuan mutasi rekening bulk.*
 */
export interface BulkStatementReadyRequest {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, at most 21 characters.
   */
  RequestID: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 10 characters, digits.
   */
  AccountNumber: string
  /**
   * First day. *Tanggal awal.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  StartDate: string
  /**
   * Last day. *Tanggal akhir.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  EndDate: string
}

/**
 * Response of Bulk Statement Ready: POST /bca/async/statement.
 * *Respons Pemberitahuan mutasi rekening bulk.*
 */
export interface BulkStatementReadyResponse {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, at most 21 characters.
   */
  RequestID?: string
  /**
   * Whether the notification was taken. *Status penerimaan notifikasi.*
   * Mandatory; the sample answers 1.
   */
  ResponseWS?: string
}

/**
 * Request of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.
 * *Permintaan Request mutasi rekening bulk.*
 */
export interface BulkStatementRequest {
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 10 characters, digits.
   */
  AccountNumber: string
  /**
   * First day. *Tanggal awal.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  StartDate: string
  /**
   * Last day. *Tanggal akhir.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  EndDate: string
}

/**
 * Response of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.
 * *Respons Request mutasi rekening bulk.*
 */
export interface BulkStatementResponse {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, at most 21 characters; corporate ID, an underscore and ten digits.
   */
  RequestID?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd; in the table, not in the sample.
   */
  TransactionDate?: string
  /**
   * Whether the notification was taken. *Status penerimaan notifikasi.*
   * Optional; in the sample, not in the table.
   */
  ResponseWS?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.
 * *Permintaan Pencabutan kuasa pendebetan rekening.*
 */
export interface DebitAuthorityDeletionRequest {
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 15 characters, digits.
   */
  customer_id_merchant: string
  /**
   * Account number that pays. *Nomor rekening yang didebit.*
   * Mandatory, at most 10 characters, digits.
   */
  db_account_no: string
}

/**
 * Response of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.
 * *Respons Pencabutan kuasa pendebetan rekening.*
 */
export interface DebitAuthorityDeletionResponse {
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 15 characters.
   */
  customer_id_merchant?: string
  /**
   * Account number that pays. *Nomor rekening yang didebit.*
   * Mandatory; 10 in the table; the sample has 11.
   */
  db_account_no?: string
  /**
   * State. *Status.*
   * Mandatory, at most 11 characters; In Progress.
   */
  status?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.
 * *Permintaan Inquiry status kuasa pendebetan rekening.*
 */
export interface DebitAuthorityInquiryRequest {
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 15 characters, digits; 7 days back.
   */
  customer_id_merchant: string
}

/**
 * Response of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.
 * *Respons Inquiry status kuasa pendebetan rekening.*
 */
export interface DebitAuthorityInquiryResponse {
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Optional, at most 15 characters.
   */
  customer_id_merchant?: string
  /**
   * Debit authorities that wait. *SKPR yang menunggu.*
   * Optional.
   */
  skpr_pending?: SkprPending[]
  /**
   * Debit authorities that hold. *SKPR yang aktif.*
   * Optional.
   */
  skpr_active?: SkprActive[]
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Debit Authority Notification (SKPR): POST /account-authorization/notification.
 * *Permintaan Notifikasi kuasa pendebetan rekening.*
 */
export interface DebitAuthorityNotificationRequest {
  /**
   * ID of the request. *ID permintaan.*
   * Conditional, at most 33 characters; absent for a conventional authority, and in the sample of a failed deletion; 33 fixed in the table.
   */
  request_id?: string
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 15 characters, digits.
   */
  customer_id_merchant: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 30 characters; Y in the table, absent in samples of deletions.
   */
  customer_name?: string
  /**
   * Account number that pays. *Nomor rekening yang didebit.*
   * Conditional, exactly 10 characters, digits.
   */
  db_account_no?: string
  /**
   * State. *Status.*
   * Mandatory, at most 2 characters; 01 registered, 02 registration failed, 03 deleted, 04 deletion failed.
   */
  status: DebitAuthorityNotificationRequestStatus
  /**
   * Why. *Alasan.*
   * Optional.
   */
  reason?: Bilingual
}

/**
 * Response of Debit Authority Notification (SKPR): POST /account-authorization/notification.
 * *Respons Notifikasi kuasa pendebetan rekening.*
 */
export interface DebitAuthorityNotificationResponse {
  /**
   * ID of the request. *ID permintaan.*
   * Conditional, at most 33 characters; for a digital authority.
   */
  request_id?: string
  /**
   * Whether the notification was taken. *Status penerimaan notifikasi.*
   * Mandatory, at most 1 character; 0 taken, 1 not.
   */
  response_ws?: ResponseWs
}

/**
 * Request of Debit Authority Registration (SKPR): POST /account-authorization/registration.
 * *Permintaan Pendaftaran kuasa pendebetan rekening.*
 */
export interface DebitAuthorityRegistrationRequest {
  /**
   * The customer's ID at the merchant. *ID pelanggan di merchant.*
   * Mandatory, at most 15 characters, digits.
   */
  customer_id_merchant: string
  /**
   * Identifications. *Daftar identitas.*
   * Mandatory, at most 3 items.
   */
  identifications: Identification[]
  /**
   * Address of the merchant's logo. *Alamat logo merchant.*
   * Optional.
   */
  merchant_logo_url?: string
}

/**
 * Response of Debit Authority Registration (SKPR): POST /account-authorization/registration.
 * *Respons Pendaftaran kuasa pendebetan rekening.*
 */
export interface DebitAuthorityRegistrationResponse {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, at most 33 characters.
   */
  request_id?: string
  /**
   * Random text. *Teks acak.*
   * Mandatory, at most 16 characters.
   */
  random_string?: string
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Mandatory, at most 13 characters; milliseconds since 1970.
   */
  expired_date?: string | number
  /**
   * When it was created. *Tanggal pembuatan.*
   * Mandatory, at most 13 characters.
   */
  created_date?: string | number
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.
 * *Permintaan Notifikasi pembayaran faktur.*
 */
export interface DisbursementNotificationRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 32 characters; 20 in the table; the sample is a UUID of 32.
   */
  TransactionID: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, at most 30 characters.
   */
  ReferenceID: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters.
   */
  DistributorCode: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  Amount: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Mandatory, exactly 11 characters, digits.
   */
  PrincipalCode: string
  /**
   * Code of the sub-principal. *Kode sub prinsipal.*
   * Optional, at most 11 characters, digits; empty in the sample.
   */
  SubPrincipalCode?: string
  /**
   * When the money is paid out. *Tanggal pencairan.*
   * Optional, at most 10 characters, yyyy-MM-dd; Y in the table, absent in the sample.
   */
  DisburseDate?: string
}

/**
 * Response of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.
 * *Respons Notifikasi pembayaran faktur.*
 */
export interface DisbursementNotificationResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 32 characters.
   */
  TransactionID?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 30 characters.
   */
  ReferenceID?: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Optional, at most 20 characters.
   */
  DistributorCode?: string
  /**
   * Amount. *Nominal.*
   * Optional, at most 13 digits and 2 decimals.
   */
  Amount?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyCode?: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Optional, at most 11 characters, digits.
   */
  PrincipalCode?: string
  /**
   * Code of the sub-principal. *Kode sub prinsipal.*
   * Optional, at most 11 characters, digits.
   */
  SubPrincipalCode?: string
  /**
   * When the money is paid out. *Tanggal pencairan.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  DisburseDate?: string
}

/**
 * Request of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.
 * *Permintaan Nama penerima di bank lain.*
 */
export interface DomesticBeneficiaryRequest {
  /**
   * Code of the bank. *Kode bank.*
   * Mandatory.
   */
  BankCode: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory.
   */
  AccountNumber: string
}

/**
 * Response of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.
 * *Respons Nama penerima di bank lain.*
 */
export interface DomesticBeneficiaryResponse {
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.
 * *Permintaan Transfer ke bank lain.*
 */
export interface DomesticTransferRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory.
   */
  transaction_id: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  transaction_date: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 10 characters, digits.
   */
  source_account_number: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory.
   */
  beneficiary_account_number: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory.
   */
  beneficiary_bank_code: string
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Mandatory.
   */
  beneficiary_name: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  amount: string
  /**
   * Which network carries the transfer. *Jaringan transfer.*
   * Mandatory, at most 3 characters, one of ONL, LLG, RTG.
   */
  transfer_type: TransferType
  /**
   * Kind of beneficiary. *Jenis nasabah penerima.*
   * Conditional, at most 1 character, one of 1, 2, 3.
   */
  beneficiary_cust_type?: BeneficiaryCustType
  /**
   * Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
   * Conditional, at most 1 character, one of 1, 2.
   */
  beneficiary_cust_residence?: BeneficiaryCustResidence
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  currency_code: string
  /**
   * Remark, first line. *Berita, baris pertama.*
   * Optional, at most 18 characters.
   */
  remark1?: string
  /**
   * Remark, second line. *Berita, baris kedua.*
   * Optional, at most 18 characters.
   */
  remark2?: string
  /**
   * Email address of the beneficiary. *Alamat surel penerima.*
   * Optional, an email address.
   */
  beneficiary_email?: string
}

/**
 * Response of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.
 * *Respons Transfer ke bank lain.*
 */
export interface DomesticTransferResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional.
   */
  transaction_id?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  transaction_date?: string
  /**
   * Filler. *Pengisi.*
   * Optional; LLG and RTG only.
   */
  filler_ppu_no?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Credit Facility Notification: POST /bca-df/stop-supply/notification.
 * *Permintaan Notifikasi status fasilitas kredit.*
 */
export interface FacilityNotificationRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 32 characters.
   */
  TransactionID: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters.
   */
  DistributorCode: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Mandatory, exactly 11 characters, digits.
   */
  PrincipalCode: string
  /**
   * Whether supply is stopped. *Penanda penghentian pasokan.*
   * Mandatory, at most 1 character; 0 stopped, 1 open.
   */
  StopSupplyFlag: StopSupplyFlag
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate: string
}

/**
 * Response of Credit Facility Notification: POST /bca-df/stop-supply/notification.
 * *Respons Notifikasi status fasilitas kredit.*
 */
export interface FacilityNotificationResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 32 characters; that of the request.
   */
  TransactionID?: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters; that of the request.
   */
  DistributorCode?: string
}

/**
 * Request of FIRe: Beneficiary Account: POST /fire/accounts.
 * *Permintaan Informasi rekening penerima.*
 */
export interface FireAccountRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * The beneficiary. *Data penerima.*
   * Mandatory.
   */
  BeneficiaryDetails: FireAccountRequestBeneficiaryDetails
}

/**
 * Response of FIRe: Beneficiary Account: POST /fire/accounts.
 * *Respons Informasi rekening penerima.*
 */
export interface FireAccountResponse {
  /**
   * The beneficiary. *Data penerima.*
   * Optional.
   */
  BeneficiaryDetails?: FireAccountResponseBeneficiaryDetails
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of FIRe: Balance of the Partner: POST /fire/accounts/balance.
 * *Permintaan Informasi saldo rekening mitra.*
 */
export interface FireBalanceRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * Accounts of the financial institution. *Rekening lembaga keuangan.*
   * Mandatory.
   */
  FIDetails: FireBalanceRequestFIDetails
}

/**
 * Response of FIRe: Balance of the Partner: POST /fire/accounts/balance.
 * *Respons Informasi saldo rekening mitra.*
 */
export interface FireBalanceResponse {
  /**
   * Accounts of the financial institution. *Rekening lembaga keuangan.*
   * Optional.
   */
  FIDetails?: FireBalanceResponseFIDetails
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.
 * *Permintaan Amandemen kiriman uang tunai.*
 */
export interface FireCashAmendmentRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * What is to be changed. *Data yang diubah.*
   * Mandatory.
   */
  AmendmentDetails: AmendmentDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Mandatory.
   */
  TransactionDetails: FireCashAmendmentRequestTransactionDetails
}

/**
 * Response of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.
 * *Respons Amandemen kiriman uang tunai.*
 */
export interface FireCashAmendmentResponse {
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * The sender. *Data pengirim.*
   * Optional.
   */
  SenderDetails?: FireCashAmendmentResponseSenderDetails
  /**
   * The beneficiary. *Data penerima.*
   * Optional.
   */
  BeneficiaryDetails?: FireCashAmendmentResponseBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Optional.
   */
  TransactionDetails?: FireCashAmendmentResponseTransactionDetails
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.
 * *Permintaan Pembatalan kiriman uang tunai.*
 */
export interface FireCashCancellationRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * The transaction. *Rincian transaksi.*
   * Mandatory.
   */
  TransactionDetails: FireCashCancellationRequestTransactionDetails
}

/**
 * Response of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.
 * *Respons Pembatalan kiriman uang tunai.*
 */
export interface FireCashCancellationResponse {
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * The transaction. *Rincian transaksi.*
   * Optional.
   */
  TransactionDetails?: FireCashCancellationResponseTransactionDetails
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.
 * *Permintaan Transaksi kiriman uang tunai.*
 */
export interface FireCashRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * The sender. *Data pengirim.*
   * Mandatory.
   */
  SenderDetails: FireCashAmendmentRequestSenderDetails
  /**
   * The beneficiary. *Data penerima.*
   * Mandatory.
   */
  BeneficiaryDetails: FireCashRequestBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Mandatory.
   */
  TransactionDetails: FireCashRequestTransactionDetails
}

/**
 * Response of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.
 * *Respons Transaksi kiriman uang tunai.*
 */
export interface FireCashResponse {
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * The beneficiary. *Data penerima.*
   * Optional.
   */
  BeneficiaryDetails?: FireCashResponseBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Optional.
   */
  TransactionDetails?: FireCashResponseTransactionDetails
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of FIRe: Status of a Remittance: POST /fire/transactions.
 * *Permintaan Informasi status kiriman uang.*
 */
export interface FireStatusRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * The transaction. *Rincian transaksi.*
   * Mandatory.
   */
  TransactionDetails: FireStatusRequestTransactionDetails
}

/**
 * Response of FIRe: Status of a Remittance: POST /fire/transactions.
 * *Respons Informasi status kiriman uang.*
 */
export interface FireStatusResponse {
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * The sender. *Data pengirim.*
   * Optional.
   */
  SenderDetails?: FireStatusResponseSenderDetails
  /**
   * The beneficiary. *Data penerima.*
   * Optional.
   */
  BeneficiaryDetails?: FireStatusResponseBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Optional.
   */
  TransactionDetails?: FireStatusResponseTransactionDetails
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of FIRe: Remittance to an Account: POST /fire/transactions/to-account.
 * *Permintaan Kiriman uang ke rekening bank.*
 */
export interface FireToAccountRequest {
  /**
   * Who asks. *Data otentikasi.*
   * Mandatory.
   */
  Authentication: Authentication
  /**
   * The sender. *Data pengirim.*
   * Mandatory.
   */
  SenderDetails: FireToAccountRequestSenderDetails
  /**
   * The beneficiary. *Data penerima.*
   * Mandatory.
   */
  BeneficiaryDetails: FireToAccountRequestBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Mandatory.
   */
  TransactionDetails: FireToAccountRequestTransactionDetails
}

/**
 * Response of FIRe: Remittance to an Account: POST /fire/transactions/to-account.
 * *Respons Kiriman uang ke rekening bank.*
 */
export interface FireToAccountResponse {
  /**
   * The beneficiary. *Data penerima.*
   * Optional.
   */
  BeneficiaryDetails?: FireToAccountResponseBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Optional.
   */
  TransactionDetails?: FireToAccountResponseTransactionDetails
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes.
   */
  StatusTransaction?: string
  /**
   * State in words. *Keterangan status.*
   * Mandatory, at most 100 characters.
   */
  StatusMessage?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Flazz: Acknowledgement: POST /flazz/v2/ack.
 * *Permintaan Flazz: ACK.*
 */
export interface FlazzAckRequest {
  /**
   * Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
   * Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
   */
  reference_id: string
  /**
   * Data of the card reader. *Data permintaan dari pembaca kartu.*
   * Mandatory, at most 544 characters.
   */
  request_data: string
}

/**
 * Response of Flazz: Acknowledgement: POST /flazz/v2/ack.
 * *Respons Flazz: ACK.*
 */
export interface FlazzAckResponse {
  /**
   * Data for the card reader. *Data respons untuk pembaca kartu.*
   * Optional.
   */
  response_data?: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 16 characters.
   */
  transaction_id?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  error_code?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  error_message?: FlazzAckResponseErrorMessage
}

/**
 * Request of Flazz: Card Verification: POST /flazz/v2/cardver.
 * *Permintaan Flazz: verifikasi kartu.*
 */
export interface FlazzCardRequest {
  /**
   * Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
   * Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
   */
  reference_id: string
  /**
   * Data of the card reader. *Data permintaan dari pembaca kartu.*
   * Mandatory, at most 16 characters.
   */
  request_data: string
}

/**
 * Response of Flazz: Card Verification: POST /flazz/v2/cardver.
 * *Respons Flazz: verifikasi kartu.*
 */
export interface FlazzCardResponse {
  /**
   * Data for the card reader. *Data respons untuk pembaca kartu.*
   * Optional, at most 17 characters.
   */
  response_data?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  error_code?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  error_message?: FlazzAckResponseErrorMessage
}

/**
 * Request of Flazz: Session Key: POST /flazz/v2/getKey.
 * *Permintaan Flazz: kunci sesi.*
 */
export interface FlazzKeyRequest {
  /**
   * Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
   * Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
   */
  reference_id: string
  /**
   * Data of the card reader. *Data permintaan dari pembaca kartu.*
   * Mandatory, at most 198 characters.
   */
  request_data: string
}

/**
 * Response of Flazz: Session Key: POST /flazz/v2/getKey.
 * *Respons Flazz: kunci sesi.*
 */
export interface FlazzKeyResponse {
  /**
   * Data for the card reader. *Data respons untuk pembaca kartu.*
   * Optional, at most 198 characters.
   */
  response_data?: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 16 characters.
   */
  transaction_id?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  error_code?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  error_message?: FlazzAckResponseErrorMessage
}

/**
 * Request of Flazz: Reversal: POST /flazz/v2/reversal.
 * *Permintaan Flazz: reversal.*
 */
export interface FlazzReversalRequest {
  /**
   * Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
   * Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
   */
  reference_id: string
  /**
   * Data of the card reader. *Data permintaan dari pembaca kartu.*
   * Mandatory, at most 544 characters.
   */
  request_data: string
}

/**
 * Response of Flazz: Reversal: POST /flazz/v2/reversal.
 * *Respons Flazz: reversal.*
 */
export interface FlazzReversalResponse {
  /**
   * Data for the card reader. *Data respons untuk pembaca kartu.*
   * Optional.
   */
  response_data?: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 16 characters.
   */
  transaction_id?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  error_code?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  error_message?: FlazzAckResponseErrorMessage
}

/**
 * Request of Flazz: Top Up: POST /flazz/v2/topup.
 * *Permintaan Flazz: top up.*
 */
export interface FlazzTopupRequest {
  /**
   * Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.*
   * Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up.
   */
  reference_id: string
  /**
   * Data of the card reader. *Data permintaan dari pembaca kartu.*
   * Mandatory, at most 448 characters.
   */
  request_data: string
}

/**
 * Response of Flazz: Top Up: POST /flazz/v2/topup.
 * *Respons Flazz: top up.*
 */
export interface FlazzTopupResponse {
  /**
   * Data for the card reader. *Data respons untuk pembaca kartu.*
   * Optional, at most 350 characters.
   */
  response_data?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 6 characters.
   */
  ref_no?: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 16 characters.
   */
  transaction_id?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  error_code?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  error_message?: FlazzAckResponseErrorMessage
}

/**
 * Request of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.
 * *Permintaan Inquiry kurs.*
 */
export interface ForexQuoteRequest {
  /**
   * The customer's number at BCA. *Nomor nasabah di BCA.*
   * Mandatory, at most 11 characters; 10 in the table; the samples have 11.
   */
  cis: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  'currency-code': string
  /**
   * Kind of settlement. *Jenis penyelesaian.*
   * Mandatory; VALAS in the sample, OR for outward remittance.
   */
  'settlement-type': string
}

/**
 * Response of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.
 * *Respons Inquiry kurs.*
 */
export interface ForexQuoteResponse {
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  currency_code?: string
  /**
   * Rate at which the bank buys. *Kurs beli.*
   * Optional, at most 13 characters; 6.6, or -.
   */
  buy?: string
  /**
   * Rate at which the bank sells. *Kurs jual.*
   * Optional, at most 13 characters; 6.6, or -.
   */
  sell?: string
  /**
   * ID of the session. *ID sesi.*
   * Optional; 50 in the table; the sample has 88.
   */
  session_id?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Forex Rates: GET /general/rate/forex.
 * *Permintaan Info kurs.*
 */
export interface ForexRatesRequest {
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional; one or more, joined by commas; none for all.
   */
  CurrencyCode?: string
  /**
   * Kind of rate. *Jenis kurs.*
   * Optional; erate, tt, tc, bn, joined by commas; none for all.
   */
  RateType?: string
}

/**
 * Response of Forex Rates: GET /general/rate/forex.
 * *Respons Info kurs.*
 */
export interface ForexRatesResponse {
  /**
   * The currencies. *Daftar mata uang.*
   * Optional.
   */
  Currencies?: Currencie[]
  /**
   * Kinds of rate that there are not. *Jenis kurs yang tidak dikenal.*
   * Optional.
   */
  InvalidRateType?: string
  /**
   * Currencies that there are not. *Mata uang yang tidak dikenal.*
   * Optional.
   */
  InvalidCurrencyCode?: string
  /**
   * Currencies that there are not. *Mata uang yang tidak dikenal.*
   * Optional; in the sample, where the table has InvalidCurrencyCode.
   */
  InvalidCurrency?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Fund Collection: POST /fund-collection/v2.
 * *Permintaan Penarikan dana.*
 */
export interface FundCollectionRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 18 characters, digits; unique.
   */
  TransactionID: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, at most 14 characters, digits.
   */
  ReferenceNumber: string
  /**
   * Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
   * Mandatory, at most 2 characters; B: funds that are held; NB: without a hold.
   */
  RequestType: RequestType
  /**
   * Account that pays. *Rekening yang didebit.*
   * Conditional, at most 10 characters, digits; only for NB.
   */
  DebitedAccount?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  Amount: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters, always IDR.
   */
  Currency: 'IDR'
  /**
   * Account that receives the money. *Rekening yang dikredit.*
   * Mandatory, at most 10 characters, digits; an operational account of one's own.
   */
  CreditedAccount: string
  /**
   * From when it holds. *Tanggal efektif.*
   * Mandatory, at most 10 characters, yyyy-MM-dd; at most 366 days ahead.
   */
  EffectiveDate: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd; today.
   */
  TransactionDate: string
  /**
   * Remark, first line. *Berita, baris pertama.*
   * Mandatory, at most 18 characters.
   */
  Remark1: string
  /**
   * Remark, second line. *Berita, baris kedua.*
   * Mandatory, at most 18 characters.
   */
  Remark2: string
  /**
   * Email address. *Alamat surel.*
   * Mandatory, at most 254 characters, an email address.
   */
  Email: string
}

/**
 * Response of Fund Collection: POST /fund-collection/v2.
 * *Respons Penarikan dana.*
 */
export interface FundCollectionResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 18 characters.
   */
  TransactionID?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 14 characters.
   */
  ReferenceNumber?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 14 characters; in the sample, where the table has ReferenceNumber.
   */
  ReferenceID?: string
  /**
   * Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
   * Optional, at most 2 characters.
   */
  RequestType?: string
  /**
   * Account that pays. *Rekening yang didebit.*
   * Optional, at most 10 characters.
   */
  DebitedAccount?: string
  /**
   * Amount. *Nominal.*
   * Optional, at most 13 digits and 2 decimals.
   */
  Amount?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  Currency?: string
  /**
   * Account that receives the money. *Rekening yang dikredit.*
   * Optional, at most 10 characters.
   */
  CreditedAccount?: string
  /**
   * From when it holds. *Tanggal efektif.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  EffectiveDate?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate?: string
  /**
   * State. *Status.*
   * Optional; 10 in the table; the sample's TRAN SUCCESSFUL has 15.
   */
  Status?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Cancel an Invoice: PUT /df/invoice.
 * *Permintaan Batal faktur.*
 */
export interface InvoiceCancellationRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, exactly 20 characters.
   */
  TransactionID: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, at most 30 characters.
   */
  ReferenceID: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters.
   */
  DistributorCode: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  Amount: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Mandatory, exactly 11 characters, digits.
   */
  PrincipalCode: string
  /**
   * Code of the sub-principal. *Kode sub prinsipal.*
   * Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
   */
  SubPrincipalCode?: string
  /**
   * When the money is paid out. *Tanggal pencairan.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  DisburseDate: string
}

/**
 * Response of Cancel an Invoice: PUT /df/invoice.
 * *Respons Batal faktur.*
 */
export interface InvoiceCancellationResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 20 characters.
   */
  TransactionID?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 30 characters.
   */
  ReferenceID?: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Optional, at most 20 characters.
   */
  DistributorCode?: string
  /**
   * Amount. *Nominal.*
   * Optional, at most 13 digits and 2 decimals.
   */
  Amount?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyCode?: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Optional, at most 11 characters, digits.
   */
  PrincipalCode?: string
  /**
   * Code of the sub-principal. *Kode sub prinsipal.*
   * Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
   */
  SubPrincipalCode?: string
  /**
   * When the money is paid out. *Tanggal pencairan.*
   * Optional, at most 10 characters; the sample prints 30 February.
   */
  DisburseDate?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Send an Invoice: POST /df/invoice.
 * *Permintaan Kirim faktur.*
 */
export interface InvoiceRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, exactly 20 characters.
   */
  TransactionID: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, at most 30 characters.
   */
  ReferenceID: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters.
   */
  DistributorCode: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  Amount: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Mandatory, exactly 11 characters, digits.
   */
  PrincipalCode: string
  /**
   * Code of the sub-principal. *Kode sub prinsipal.*
   * Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
   */
  SubPrincipalCode?: string
  /**
   * When the money is paid out. *Tanggal pencairan.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  DisburseDate: string
}

/**
 * Response of Send an Invoice: POST /df/invoice.
 * *Respons Kirim faktur.*
 */
export interface InvoiceResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 20 characters.
   */
  TransactionID?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 30 characters.
   */
  ReferenceID?: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Optional, at most 20 characters.
   */
  DistributorCode?: string
  /**
   * Amount. *Nominal.*
   * Optional, at most 13 digits and 2 decimals.
   */
  Amount?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyCode?: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Optional, at most 11 characters, digits.
   */
  PrincipalCode?: string
  /**
   * Code of the sub-principal. *Kode sub prinsipal.*
   * Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out.
   */
  SubPrincipalCode?: string
  /**
   * When the money is paid out. *Tanggal pencairan.*
   * Optional, at most 10 characters; the sample prints 30 February.
   */
  DisburseDate?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Loan Payment Notification: POST /bca-df/txn-limit/notification.
 * *Permintaan Notifikasi pembayaran pinjaman.*
 */
export interface LoanPaymentNotificationRequest {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 32 characters.
   */
  TransactionID: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters.
   */
  DistributorCode: string
  /**
   * Code of the principal. *Kode prinsipal.*
   * Mandatory, at most 11 characters, digits.
   */
  PrincipalCode: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals, perhaps with a sign; negative where it corrects.
   */
  Amount: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate: string
}

/**
 * Response of Loan Payment Notification: POST /bca-df/txn-limit/notification.
 * *Respons Notifikasi pembayaran pinjaman.*
 */
export interface LoanPaymentNotificationResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory, at most 32 characters; that of the request.
   */
  TransactionID?: string
  /**
   * Code of the distributor. *Kode distributor.*
   * Mandatory, at most 20 characters; that of the request.
   */
  DistributorCode?: string
}

/**
 * Request of Investor Account Notification (RDN): POST /bca/investor-account/statement.
 * *Permintaan Notifikasi rekening dana nasabah.*
 */
export interface RdnNotificationRequest {
  /**
   * Reference of the transaction. *Nomor referensi transaksi.*
   * Mandatory, at most 32 characters; a reversal repeats that of the transfer.
   */
  ExternalReference: string
  /**
   * Sequence number. *Nomor urut.*
   * Mandatory, at most 14 characters, digits.
   */
  SeqNumber: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 10 characters, digits.
   */
  AccountNumber: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters, always IDR.
   */
  Currency: 'IDR'
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 15 characters; mmddyyyy hhmmss.
   */
  TxnDate: string
  /**
   * Kind of transaction. *Jenis transaksi.*
   * Mandatory, at most 4 characters, one of NTRF, NINT, NREV, NKOR, NTAX, NCHG.
   */
  TxnType: TxnType
  /**
   * Debit or credit. *Debit atau kredit.*
   * Mandatory, at most 1 character, one of D, C.
   */
  TxnCode: TxnCode
  /**
   * Account that pays. *Rekening yang didebit.*
   * Mandatory, at most 23 characters, digits.
   */
  AccountDebit: string
  /**
   * Account that receives the money. *Rekening yang dikredit.*
   * Mandatory, at most 23 characters, digits.
   */
  AccountCredit: string
  /**
   * Amount of the transaction. *Nominal transaksi.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  TxnAmount: string
  /**
   * Balance at the beginning. *Saldo awal.*
   * Mandatory, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  OpenBalance: string
  /**
   * Balance at the end. *Saldo akhir.*
   * Mandatory, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  CloseBalance: string
  /**
   * Description of the transaction. *Keterangan transaksi.*
   * Mandatory, at most 90 characters.
   */
  TxnDesc: string
}

/**
 * Response of Investor Account Notification (RDN): POST /bca/investor-account/statement.
 * *Respons Notifikasi rekening dana nasabah.*
 */
export interface RdnNotificationResponse {
  /**
   * Whether the notification was taken. *Status penerimaan notifikasi.*
   * Mandatory, at most 1 character; 0 taken, 1 not.
   */
  ResponseWS?: ResponseWS
}

/**
 * Request of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.
 * *Permintaan Mutasi rekening.*
 */
export interface StatementRequest {
  /**
   * ID of the corporate. *ID korporasi.*
   * Mandatory, at most 10 characters.
   */
  CorporateID: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 10 characters, digits.
   */
  AccountNumber: string
  /**
   * First day. *Tanggal awal.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  StartDate: string
  /**
   * Last day. *Tanggal akhir.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  EndDate: string
}

/**
 * Response of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.
 * *Respons Mutasi rekening.*
 */
export interface StatementResponse {
  /**
   * First day. *Tanggal awal.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  StartDate?: string
  /**
   * Last day. *Tanggal akhir.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  EndDate?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  Currency?: string
  /**
   * Balance at the beginning. *Saldo awal.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  StartBalance?: string
  /**
   * The entries. *Rincian mutasi.*
   * Optional.
   */
  Data?: Data[]
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.
 * *Permintaan Status transfer.*
 */
export interface TransferStatusRequest {
  /**
   * Number of the transaction. *Nomor transaksi.*
   * Mandatory.
   */
  TransactionNumber: string
}

/**
 * Response of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.
 * *Respons Status transfer.*
 */
export interface TransferStatusResponse {
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Fund Transfer: POST /banking/corporates/transfers.
 * *Permintaan Transfer ke rekening BCA.*
 */
export interface TransferRequest {
  /**
   * ID of the corporate. *ID korporasi.*
   * Mandatory, at most 10 characters.
   */
  CorporateID: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 10 characters, digits.
   */
  SourceAccountNumber: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Mandatory; 8 digits in the sample.
   */
  TransactionID: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory.
   */
  ReferenceID: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  Amount: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 10 characters, digits.
   */
  BeneficiaryAccountNumber: string
  /**
   * Remark, first line. *Berita, baris pertama.*
   * Optional.
   */
  Remark1?: string
  /**
   * Remark, second line. *Berita, baris kedua.*
   * Optional.
   */
  Remark2?: string
}

/**
 * Response of Fund Transfer: POST /banking/corporates/transfers.
 * *Respons Transfer ke rekening BCA.*
 */
export interface TransferResponse {
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional.
   */
  TransactionID?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  TransactionDate?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional.
   */
  ReferenceID?: string
  /**
   * State. *Status.*
   * Optional; Success.
   */
  Status?: string
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Virtual Account Bill Presentment: POST /va/bills.
 * *Permintaan Inquiry tagihan virtual account.*
 */
export interface VaBillsRequest {
  /**
   * Company code. *Kode perusahaan.*
   * Mandatory, digits.
   */
  CompanyCode: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, digits.
   */
  CustomerNumber: string
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory.
   */
  RequestID: string
  /**
   * Channel of the payment. *Kanal pembayaran.*
   * Mandatory.
   */
  ChannelType: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory; dd/MM/yyyy HH:mm:ss.
   */
  TransactionDate: string
  /**
   * More about the customer. *Data tambahan pelanggan.*
   * Optional.
   */
  AdditionalData?: string
}

/**
 * Response of Virtual Account Bill Presentment: POST /va/bills.
 * *Respons Inquiry tagihan virtual account.*
 */
export interface VaBillsResponse {
  /**
   * Company code. *Kode perusahaan.*
   * Mandatory, digits.
   */
  CompanyCode?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, digits.
   */
  CustomerNumber?: string
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory.
   */
  RequestID?: string
  /**
   * Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
   * Mandatory, at most 2 characters, one of 00, 01.
   */
  InquiryStatus?: InquiryStatus
  /**
   * Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
   * Mandatory.
   */
  InquiryReason?: InquiryReason
  /**
   * Name of the customer. *Nama pelanggan.*
   * Mandatory.
   */
  CustomerName?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode?: string
  /**
   * Total amount. *Nominal total.*
   * Mandatory.
   */
  TotalAmount?: string
  /**
   * Sub-company. *Kode sub company.*
   * Mandatory, at most 5 characters.
   */
  SubCompany?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional.
   */
  DetailBills?: Open[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional.
   */
  FreeTexts?: Open[]
  /**
   * More about the customer. *Data tambahan pelanggan.*
   * Optional.
   */
  AdditionalData?: string
}

/**
 * Request of Virtual Account Payment Status: GET /va/payments.
 * *Permintaan Status pembayaran virtual account.*
 */
export interface VaPaymentStatusRequest {
  /**
   * Company code. *Kode perusahaan.*
   * Mandatory, digits.
   */
  CompanyCode: string
  /**
   * ID of the request. *ID permintaan.*
   * Conditional.
   */
  RequestID?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Conditional, digits.
   */
  CustomerNumber?: string
}

/**
 * Response of Virtual Account Payment Status: GET /va/payments.
 * *Respons Status pembayaran virtual account.*
 */
export interface VaPaymentStatusResponse {
  /**
   * The transactions. *Data transaksi.*
   * Optional; its fields are not public.
   */
  TransactionData?: unknown[]
  /**
   * Error code. *Kode galat.*
   * Optional, ESB, two digits, three digits.
   */
  ErrorCode?: string
  /**
   * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
   * Optional.
   */
  ErrorMessage?: AccountOpeningStatusResponseErrorMessage
}

/**
 * Request of Virtual Account Payment Flag: POST /va/payments.
 * *Permintaan Flag pembayaran virtual account.*
 */
export interface VaPaymentsRequest {
  /**
   * Company code. *Kode perusahaan.*
   * Mandatory, digits.
   */
  CompanyCode: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, digits.
   */
  CustomerNumber: string
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory.
   */
  RequestID: string
  /**
   * Channel of the payment. *Kanal pembayaran.*
   * Mandatory.
   */
  ChannelType: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Mandatory.
   */
  CustomerName: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory.
   */
  PaidAmount: string
  /**
   * Total amount. *Nominal total.*
   * Mandatory.
   */
  TotalAmount: string
  /**
   * Sub-company. *Kode sub company.*
   * Mandatory, at most 5 characters.
   */
  SubCompany: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory; dd/MM/yyyy HH:mm:ss.
   */
  TransactionDate: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory.
   */
  Reference: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional.
   */
  DetailBills?: unknown[]
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Mandatory, at most 1 character, one of Y, N; Y: sent again.
   */
  FlagAdvice: FlagAdvice
  /**
   * More about the customer. *Data tambahan pelanggan.*
   * Optional.
   */
  AdditionalData?: string
}

/**
 * Response of Virtual Account Payment Flag: POST /va/payments.
 * *Respons Flag pembayaran virtual account.*
 */
export interface VaPaymentsResponse {
  /**
   * Company code. *Kode perusahaan.*
   * Mandatory, digits.
   */
  CompanyCode?: string
  /**
   * The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.*
   * Mandatory, digits.
   */
  CustomerNumber?: string
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory.
   */
  RequestID?: string
  /**
   * Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
   * Mandatory, at most 2 characters, one of 00, 01, 02.
   */
  PaymentFlagStatus?: PaymentFlagStatus
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Mandatory.
   */
  PaymentFlagReason?: PaymentFlagReason
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional.
   */
  CustomerName?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyCode?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional.
   */
  PaidAmount?: string
  /**
   * Total amount. *Nominal total.*
   * Optional.
   */
  TotalAmount?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional.
   */
  TransactionDate?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional.
   */
  DetailBills?: Open[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional.
   */
  FreeTexts?: Open[]
  /**
   * More about the customer. *Data tambahan pelanggan.*
   * Optional.
   */
  AdditionalData?: string
}

/**
 * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
 */
export interface AccountOpeningStatusResponseErrorMessage {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Optional.
   */
  Indonesian?: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Optional.
   */
  English?: string
}

/**
 * The machines. *Rincian mesin.*
 */
export interface AtmDetail {
  /**
   * ID of the machine. *ID mesin.*
   * Optional.
   */
  WSID?: string
  /**
   * Kind of machine. *Jenis mesin.*
   * Optional.
   */
  Type?: string
  /**
   * Name of the machine's place. *Nama lokasi mesin.*
   * Optional.
   */
  Name?: string
  /**
   * Address. *Alamat.*
   * Optional.
   */
  Address?: string
  /**
   * City. *Kota.*
   * Optional.
   */
  City?: string
  /**
   * Country. *Negara.*
   * Optional.
   */
  Country?: string
  /**
   * Latitude. *Garis lintang.*
   * Optional.
   */
  Latitude?: string
  /**
   * Longitude. *Garis bujur.*
   * Optional.
   */
  Longitude?: string
  /**
   * How far away it is. *Jarak.*
   * Optional.
   */
  Distance?: string
}

/**
 * Accounts that could be read. *Rekening yang berhasil dibaca.*
 */
export interface AccountDetailDataSuccess {
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 10 characters.
   */
  AccountNumber: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  Currency?: string
  /**
   * Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  Balance?: string
  /**
   * Balance that can be used. *Saldo yang dapat digunakan.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  AvailableBalance?: string
  /**
   * Money that has not settled yet. *Saldo mengambang.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  FloatAmount?: string
  /**
   * Money that is held. *Saldo yang ditahan.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  HoldAmount?: string
  /**
   * Credit limit. *Plafon kredit.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  Plafon?: string
}

/**
 * Accounts that could not be read. *Rekening yang gagal dibaca.*
 */
export interface AccountDetailDataFailed {
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 10 characters.
   */
  AccountNumber: string
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Optional.
   */
  Indonesian?: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Optional.
   */
  English?: string
}

/**
 * The branches. *Rincian cabang.*
 */
export interface BranchDetail {
  /**
   * Kind of branch. *Jenis cabang.*
   * Optional.
   */
  Type?: string
  /**
   * Name of the branch. *Nama cabang.*
   * Optional.
   */
  Name?: string
  /**
   * Address. *Alamat.*
   * Optional.
   */
  Address?: string
  /**
   * City. *Kota.*
   * Optional.
   */
  City?: string
  /**
   * Country. *Negara.*
   * Optional.
   */
  Country?: string
  /**
   * Latitude. *Garis lintang.*
   * Optional.
   */
  Latitude?: string
  /**
   * Longitude. *Garis bujur.*
   * Optional.
   */
  Longitude?: string
  /**
   * How far away it is. *Jarak.*
   * Optional.
   */
  Distance?: string
  /**
   * Whether it is an e-branch. *Apakah cabang elektronik.*
   * Optional.
   */
  'E-Branch'?: string
  /**
   * Whether it is open at weekends. *Layanan akhir pekan.*
   * Optional.
   */
  WeekendBankingOperation?: string
}

/**
 * Debit authorities that wait. *SKPR yang menunggu.*
 */
export interface SkprPending {
  /**
   * ID of the request. *ID permintaan.*
   * Optional, at most 33 characters.
   */
  request_id?: string
  /**
   * State. *Status.*
   * Optional, at most 2 characters; 02 failed, 03 in progress.
   */
  status?: DebitAuthorityInquiryResponseStatus
  /**
   * When it failed. *Tanggal gagal.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  failed_date?: string
}

/**
 * Debit authorities that hold. *SKPR yang aktif.*
 */
export interface SkprActive {
  /**
   * ID of the debit authority. *ID SKPR.*
   * Optional, at most 33 characters.
   */
  skpr_id?: string
  /**
   * Account number that pays. *Nomor rekening yang didebit.*
   * Optional, at most 10 characters.
   */
  db_account_no?: string
  /**
   * Since when it holds. *Tanggal aktif.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  active_date?: string
}

/**
 * Identifications. *Daftar identitas.*
 */
export interface Identification {
  /**
   * Kind. *Jenis.*
   * Mandatory, at most 1 character; 1 name, 2 F fixed or V variable, 3 amount (0 where variable).
   */
  type: Type
  /**
   * Identification. *Identitas.*
   * Mandatory, at most 30 characters.
   */
  identification: string
}

/**
 * Who asks. *Data otentikasi.*
 */
export interface Authentication {
  /**
   * ID of the corporate. *ID korporasi.*
   * Mandatory, at most 6 characters.
   */
  CorporateID: string
  /**
   * Access code of the corporate at FIRe. *Kode akses korporasi di FIRe.*
   * Mandatory, at most 20 characters.
   */
  AccessCode: string
  /**
   * Code of the branch. *Kode cabang.*
   * Mandatory, at most 8 characters.
   */
  BranchCode: string
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 12 characters.
   */
  UserID: string
  /**
   * The corporate's ID of its terminal. *ID lokal korporasi.*
   * Mandatory, at most 15 characters.
   */
  LocalID: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireAccountRequestBeneficiaryDetails {
  /**
   * Kind of bank code. *Jenis kode bank.*
   * Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM.
   */
  BankCodeType: BankCodeType
  /**
   * Bank code. *Kode bank.*
   * Mandatory, at most 23 characters.
   */
  BankCodeValue: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 34 characters.
   */
  AccountNumber: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireAccountResponseBeneficiaryDetails {
  /**
   * Name of the account as the bank has it. *Nama rekening penerima menurut bank.*
   * Optional, at most 35 characters.
   */
  ServerBeneAccountName?: string
}

/**
 * Accounts of the financial institution. *Rekening lembaga keuangan.*
 */
export interface FireBalanceRequestFIDetails {
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 34 characters.
   */
  AccountNumber: string
}

/**
 * Accounts of the financial institution. *Rekening lembaga keuangan.*
 */
export interface FireBalanceResponseFIDetails {
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyID?: string
  /**
   * Balance of the account. *Saldo rekening.*
   * Optional, at most 17 digits and 2 decimals, perhaps with a sign.
   */
  AccountBalance?: string
}

/**
 * What is to be changed. *Data yang diubah.*
 */
export interface AmendmentDetails {
  /**
   * The sender. *Data pengirim.*
   * Mandatory.
   */
  SenderDetails: FireCashAmendmentRequestSenderDetails
  /**
   * The beneficiary. *Data penerima.*
   * Mandatory.
   */
  BeneficiaryDetails: FireCashAmendmentRequestBeneficiaryDetails
  /**
   * The transaction. *Rincian transaksi.*
   * Optional.
   */
  TransactionDetails?: FireCashAmendmentRequestAmendmentDetailsTransactionDetails
}

/**
 * The sender. *Data pengirim.*
 */
export interface FireCashAmendmentRequestSenderDetails {
  /**
   * First name. *Nama depan.*
   * Mandatory, at most 35 characters.
   */
  FirstName: string
  /**
   * Last name. *Nama belakang.*
   * Optional, at most 35 characters.
   */
  LastName?: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Mandatory, at most 35 characters.
   */
  Address1: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Mandatory, at most 18 characters.
   */
  City: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Mandatory, at most 2 characters.
   */
  CountryID: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireCashAmendmentRequestBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Mandatory, at most 35 characters.
   */
  Name: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Optional, at most 35 characters.
   */
  Address1?: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Optional, at most 35 characters.
   */
  City?: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Optional, at most 2 characters.
   */
  CountryID?: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
  /**
   * Nationality. *Kode kewarganegaraan.*
   * Optional, at most 2 characters.
   */
  NationalityID?: string
  /**
   * Occupation. *Pekerjaan.*
   * Optional, at most 30 characters.
   */
  Occupation?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashAmendmentRequestAmendmentDetailsTransactionDetails {
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
  /**
   * Secret question. *Pertanyaan rahasia.*
   * Optional, at most 100 characters.
   */
  SecretQuestion?: string
  /**
   * Answer to the secret question. *Jawaban pertanyaan rahasia.*
   * Optional, at most 100 characters.
   */
  SecretAnswer?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashAmendmentRequestTransactionDetails {
  /**
   * Number of the form. *Nomor formulir.*
   * Mandatory, at most 16 characters.
   */
  FormNumber: string
}

/**
 * The sender. *Data pengirim.*
 */
export interface FireCashAmendmentResponseSenderDetails {
  /**
   * First name. *Nama depan.*
   * Optional, at most 35 characters.
   */
  FirstName?: string
  /**
   * Last name. *Nama belakang.*
   * Optional, at most 35 characters.
   */
  LastName?: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Optional, at most 35 characters.
   */
  Address1?: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Optional, at most 18 characters.
   */
  City?: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Optional, at most 2 characters.
   */
  CountryID?: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireCashAmendmentResponseBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Optional, at most 35 characters.
   */
  Name?: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Optional, at most 35 characters.
   */
  Address1?: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Optional, at most 35 characters.
   */
  City?: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Optional, at most 2 characters.
   */
  CountryID?: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
  /**
   * Nationality. *Kode kewarganegaraan.*
   * Optional, at most 2 characters.
   */
  NationalityID?: string
  /**
   * Occupation. *Pekerjaan.*
   * Optional, at most 30 characters.
   */
  Occupation?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashAmendmentResponseTransactionDetails {
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
  /**
   * Secret question. *Pertanyaan rahasia.*
   * Optional, at most 100 characters.
   */
  SecretQuestion?: string
  /**
   * Answer to the secret question. *Jawaban pertanyaan rahasia.*
   * Optional, at most 100 characters.
   */
  SecretAnswer?: string
  /**
   * Number of the form. *Nomor formulir.*
   * Optional, at most 16 characters.
   */
  FormNumber?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashCancellationRequestTransactionDetails {
  /**
   * Number of the form. *Nomor formulir.*
   * Mandatory, at most 16 characters.
   */
  FormNumber: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 20 characters.
   */
  Amount: string | number
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyID?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashCancellationResponseTransactionDetails {
  /**
   * Number of the form. *Nomor formulir.*
   * Optional, at most 16 characters.
   */
  FormNumber?: string
  /**
   * When the transfer was released. *Waktu pelepasan transfer.*
   * Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
   */
  ReleaseDateTime?: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireCashRequestBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Mandatory, at most 35 characters.
   */
  Name: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Optional, at most 35 characters.
   */
  Address1?: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Optional, at most 35 characters.
   */
  City?: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Mandatory, at most 2 characters.
   */
  CountryID: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
  /**
   * Nationality. *Kode kewarganegaraan.*
   * Optional, at most 2 characters.
   */
  NationalityID?: string
  /**
   * Occupation. *Pekerjaan.*
   * Optional, at most 30 characters.
   */
  Occupation?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashRequestTransactionDetails {
  /**
   * PIN with which the money is collected. *PIN pengambilan dana.*
   * Optional, at most 35 characters; BCA makes one where it is absent.
   */
  PIN?: string
  /**
   * Secret question. *Pertanyaan rahasia.*
   * Optional, at most 100 characters.
   */
  SecretQuestion?: string
  /**
   * Answer to the secret question. *Jawaban pertanyaan rahasia.*
   * Optional, at most 100 characters.
   */
  SecretAnswer?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyID: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 20 characters; 17.2.
   */
  Amount: string | number
  /**
   * What the transfer is for. *Kode tujuan transfer.*
   * Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550.
   */
  PurposeCode: string
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Mandatory, at most 3 characters, one of SHA, OUR.
   */
  DetailOfCharges: DetailOfCharges
  /**
   * Where the money comes from. *Sumber dana.*
   * Mandatory, at most 100 characters.
   */
  SourceOfFund: string
  /**
   * Number of the form. *Nomor formulir.*
   * Mandatory, at most 16 characters.
   */
  FormNumber: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireCashResponseBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Optional, at most 35 characters.
   */
  Name?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireCashResponseTransactionDetails {
  /**
   * PIN with which the money is collected. *PIN pengambilan dana.*
   * Optional, at most 35 characters.
   */
  PIN?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyID?: string
  /**
   * Amount. *Nominal.*
   * Optional, at most 20 characters.
   */
  Amount?: string | number
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
  /**
   * Number of the form. *Nomor formulir.*
   * Optional, at most 16 characters.
   */
  FormNumber?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 25 characters.
   */
  ReferenceNumber?: string
  /**
   * When the transfer was released. *Waktu pelepasan transfer.*
   * Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
   */
  ReleaseDateTime?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireStatusRequestTransactionDetails {
  /**
   * What the transaction is looked for by. *Dasar pencarian transaksi.*
   * Mandatory, at most 1 character; N PIN, F form number, B BCA's reference.
   */
  InquiryBy: InquiryBy
  /**
   * Value that is looked for. *Nilai yang dicari.*
   * Mandatory, at most 35 characters.
   */
  InquiryValue: string
}

/**
 * The sender. *Data pengirim.*
 */
export interface FireStatusResponseSenderDetails {
  /**
   * First name. *Nama depan.*
   * Optional, at most 35 characters.
   */
  FirstName?: string
  /**
   * Last name. *Nama belakang.*
   * Optional, at most 35 characters.
   */
  LastName?: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireStatusResponseBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Optional, at most 35 characters.
   */
  Name?: string
  /**
   * Kind of bank code. *Jenis kode bank.*
   * Optional, at most 3 characters.
   */
  BankCodeType?: string
  /**
   * Bank code. *Kode bank.*
   * Optional, at most 23 characters.
   */
  BankCodeValue?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 34 characters.
   */
  AccountNumber?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireStatusResponseTransactionDetails {
  /**
   * Amount that is paid out. *Nominal yang dibayarkan.*
   * Optional, at most 20 characters.
   */
  AmountPaid?: string | number
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyID?: string
  /**
   * When the transfer was released. *Waktu pelepasan transfer.*
   * Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
   */
  ReleaseDateTime?: string
  /**
   * The corporate's ID of its terminal. *ID lokal korporasi.*
   * Optional, at most 15 characters.
   */
  LocalID?: string
  /**
   * Number of the form. *Nomor formulir.*
   * Optional, at most 16 characters.
   */
  FormNumber?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 25 characters.
   */
  ReferenceNumber?: string
  /**
   * PIN with which the money is collected. *PIN pengambilan dana.*
   * Optional, at most 35 characters.
   */
  PIN?: string
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
}

/**
 * The sender. *Data pengirim.*
 */
export interface FireToAccountRequestSenderDetails {
  /**
   * First name. *Nama depan.*
   * Mandatory, at most 35 characters.
   */
  FirstName: string
  /**
   * Last name. *Nama belakang.*
   * Optional, at most 35 characters.
   */
  LastName?: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Mandatory, at most 35 characters.
   */
  Address1: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Mandatory, at most 18 characters.
   */
  City: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Mandatory, at most 2 characters.
   */
  CountryID: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 34 characters.
   */
  AccountNumber?: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireToAccountRequestBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Mandatory, at most 35 characters.
   */
  Name: string
  /**
   * Date of birth. *Tanggal lahir.*
   * Optional, at most 8 characters; ddmmyyyy.
   */
  DateOfBirth?: string
  /**
   * Address, first line. *Alamat, baris pertama.*
   * Optional, at most 35 characters.
   */
  Address1?: string
  /**
   * Address, second line. *Alamat, baris kedua.*
   * Optional, at most 35 characters.
   */
  Address2?: string
  /**
   * City. *Kota.*
   * Optional, at most 35 characters.
   */
  City?: string
  /**
   * State or province. *Kode provinsi.*
   * Optional, at most 2 characters.
   */
  StateID?: string
  /**
   * Postal code. *Kode pos.*
   * Optional, at most 10 characters.
   */
  PostalCode?: string
  /**
   * Country. *Kode negara.*
   * Mandatory, at most 2 characters.
   */
  CountryID: string
  /**
   * Mobile number. *Nomor ponsel.*
   * Optional, at most 20 characters.
   */
  Mobile?: string
  /**
   * Kind of identity document. *Jenis identitas.*
   * Optional, at most 2 characters; PP, ID or DR.
   */
  IdentificationType?: string
  /**
   * Number of the identity document. *Nomor identitas.*
   * Optional, at most 24 characters.
   */
  IdentificationNumber?: string
  /**
   * Nationality. *Kode kewarganegaraan.*
   * Optional, at most 2 characters.
   */
  NationalityID?: string
  /**
   * Occupation. *Pekerjaan.*
   * Optional, at most 30 characters.
   */
  Occupation?: string
  /**
   * Kind of bank code. *Jenis kode bank.*
   * Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM.
   */
  BankCodeType: BankCodeType
  /**
   * Bank code. *Kode bank.*
   * Mandatory, at most 23 characters.
   */
  BankCodeValue: string
  /**
   * Country of the bank. *Kode negara bank.*
   * Mandatory, at most 2 characters.
   */
  BankCountryID: string
  /**
   * Address of the bank. *Alamat bank.*
   * Optional, at most 35 characters.
   */
  BankAddress?: string
  /**
   * City of the bank. *Kota bank.*
   * Optional, at most 35 characters.
   */
  BankCity?: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 34 characters.
   */
  AccountNumber: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireToAccountRequestTransactionDetails {
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyID: string
  /**
   * Amount. *Nominal.*
   * Mandatory, at most 20 characters; 17.2.
   */
  Amount: string | number
  /**
   * What the transfer is for. *Kode tujuan transfer.*
   * Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550.
   */
  PurposeCode: string
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Mandatory, at most 3 characters, one of SHA, OUR.
   */
  DetailOfCharges: DetailOfCharges
  /**
   * Where the money comes from. *Sumber dana.*
   * Optional, at most 100 characters.
   */
  SourceOfFund?: string
  /**
   * Number of the form. *Nomor formulir.*
   * Mandatory, at most 16 characters.
   */
  FormNumber: string
}

/**
 * The beneficiary. *Data penerima.*
 */
export interface FireToAccountResponseBeneficiaryDetails {
  /**
   * Name of the beneficiary. *Nama penerima.*
   * Optional, at most 35 characters.
   */
  Name?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 34 characters.
   */
  AccountNumber?: string
  /**
   * Name of the account as the bank has it. *Nama rekening penerima menurut bank.*
   * Optional, at most 35 characters.
   */
  ServerBeneAccountName?: string
}

/**
 * The transaction. *Rincian transaksi.*
 */
export interface FireToAccountResponseTransactionDetails {
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  CurrencyID?: string
  /**
   * Amount. *Nominal.*
   * Optional, at most 20 characters.
   */
  Amount?: string | number
  /**
   * Description, first line. *Keterangan, baris pertama.*
   * Optional, at most 35 characters.
   */
  Description1?: string
  /**
   * Description, second line. *Keterangan, baris kedua.*
   * Optional, at most 35 characters.
   */
  Description2?: string
  /**
   * Number of the form. *Nomor formulir.*
   * Optional, at most 16 characters.
   */
  FormNumber?: string
  /**
   * Reference number. *Nomor referensi.*
   * Optional, at most 25 characters.
   */
  ReferenceNumber?: string
  /**
   * When the transfer was released. *Waktu pelepasan transfer.*
   * Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds.
   */
  ReleaseDateTime?: string
}

/**
 * What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*
 */
export interface FlazzAckResponseErrorMessage {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Optional.
   */
  indonesian?: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Optional.
   */
  english?: string
}

/**
 * The currencies. *Daftar mata uang.*
 */
export interface Currencie {
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  CurrencyCode: string
  /**
   * The rates. *Rincian kurs.*
   * Optional.
   */
  RateDetail?: RateDetail[]
}

/**
 * The rates. *Rincian kurs.*
 */
export interface RateDetail {
  /**
   * Kind of rate. *Jenis kurs.*
   * Optional, at most 5 characters, one of erate, tt, tc, bn.
   */
  RateType?: RateType
  /**
   * Rate at which the bank buys. *Kurs beli.*
   * Optional, at most 13 characters; 6.6, or - where there is none.
   */
  Buy?: string
  /**
   * Rate at which the bank sells. *Kurs jual.*
   * Optional, at most 13 characters; 6.6, or -.
   */
  Sell?: string
  /**
   * When the rate was changed last. *Waktu perubahan kurs terakhir.*
   * Optional; 19 in the table; the sample has milliseconds and an offset; or -.
   */
  LastUpdate?: string
}

/**
 * The entries. *Rincian mutasi.*
 */
export interface Data {
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional; dd/MM, or PEND for a row that is not booked yet.
   */
  TransactionDate?: string
  /**
   * Code of the branch. *Kode cabang.*
   * Optional.
   */
  BranchCode?: string
  /**
   * Debit or credit. *Debit atau kredit.*
   * Optional, at most 1 character, one of C, D.
   */
  TransactionType?: TransactionType
  /**
   * Amount of the transaction. *Nominal transaksi.*
   * Optional, at most 13 digits and 2 decimals, perhaps with a sign.
   */
  TransactionAmount?: string
  /**
   * Name of the transaction. *Nama transaksi.*
   * Optional.
   */
  TransactionName?: string
  /**
   * End of the entry's text. *Keterangan akhir mutasi.*
   * Optional.
   */
  Trailer?: string
}

/**
 * Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
 */
export interface InquiryReason {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Mandatory.
   */
  Indonesian: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Mandatory.
   */
  English: string
}

/**
 * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
 */
export interface PaymentFlagReason {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Mandatory.
   */
  Indonesian: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Mandatory.
   */
  English: string
}

export type AccountOpeningNotificationRequestStatusId = '0' | '1'

export type StatusName = 'REJECTED' | 'SUCCESS'

/**
 * State. *Status.*
 * - `0`: Rejected. *Ditolak.*
 * - `1`: Success. *Berhasil.*
 * - `2`: Retry. *Coba lagi.*
 * - `3`: On lock. *Terkunci.*
 */
export type AccountOpeningStatusResponseStatusId = '0' | '1' | '2' | '3'

export type ActivityCode = '01' | '02'

export type Count = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20'

export type AtmLocationsRequestSearchBy = 'Address' | 'City' | 'Type' | 'Name'

export type BranchLocationsRequestSearchBy = 'Address' | 'City' | 'Type'

/**
 * State. *Status.*
 * - `02`: Failed. *Gagal.*
 * - `03`: In progress. *Sedang diproses.*
 */
export type DebitAuthorityInquiryResponseStatus = '02' | '03'

/**
 * State. *Status.*
 * - `01`: Registered. *Terdaftar.*
 * - `02`: Registration failed. *Pendaftaran gagal.*
 * - `03`: Deleted. *Dihapus.*
 * - `04`: Deletion failed. *Penghapusan gagal.*
 */
export type DebitAuthorityNotificationRequestStatus = '01' | '02' | '03' | '04'

/**
 * Whether the notification was taken. *Status penerimaan notifikasi.*
 * - `0`: Taken. *Diterima.*
 * - `1`: Not taken. *Tidak diterima.*
 */
export type ResponseWs = '0' | '1'

/**
 * Kind. *Jenis.*
 * - `1`: Name. *Nama.*
 * - `2`: F for a fixed amount, V for a variable one. *F untuk nominal tetap, V untuk nominal variabel.*
 * - `3`: Amount, 0 where it is variable. *Nominal, 0 jika variabel.*
 */
export type Type = '1' | '2' | '3'

export type TransferType = 'ONL' | 'LLG' | 'RTG'

export type BeneficiaryCustType = '1' | '2' | '3'

export type BeneficiaryCustResidence = '1' | '2'

/**
 * Whether supply is stopped. *Penanda penghentian pasokan.*
 * - `0`: Stopped. *Dihentikan.*
 * - `1`: Open. *Terbuka.*
 */
export type StopSupplyFlag = '0' | '1'

export type BankCodeType = 'BIC' | 'NID' | 'CHP' | 'ABA' | 'NAM'

export type DetailOfCharges = 'SHA' | 'OUR'

/**
 * What the transaction is looked for by. *Dasar pencarian transaksi.*
 * - `N`: By the PIN. *Menurut PIN.*
 * - `F`: By the number of the form. *Menurut nomor formulir.*
 * - `B`: By BCA's reference. *Menurut nomor referensi BCA.*
 */
export type InquiryBy = 'N' | 'F' | 'B'

export type RateType = 'erate' | 'tt' | 'tc' | 'bn'

/**
 * Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*
 * - `NB`: Funds that are not held. *Tanpa hold dana.*
 * - `B`: Funds that are held. *Dengan hold dana.*
 */
export type RequestType = 'NB' | 'B'

export type TxnType = 'NTRF' | 'NINT' | 'NREV' | 'NKOR' | 'NTAX' | 'NCHG'

/**
 * Debit or credit. *Debit atau kredit.*
 * - `D`: Debit. *Debit.*
 * - `C`: Credit. *Kredit.*
 */
export type TxnCode = 'D' | 'C'

/**
 * Whether the notification was taken. *Status penerimaan notifikasi.*
 * - `0`: Taken. *Diterima.*
 * - `1`: Not taken. *Tidak diterima.*
 */
export type ResponseWS = '0' | '1'

/**
 * Debit or credit. *Debit atau kredit.*
 * - `C`: Credit. *Kredit.*
 * - `D`: Debit. *Debit.*
 */
export type TransactionType = 'C' | 'D'

/**
 * Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
 * - `00`: Found. *Berhasil.*
 * - `01`: Refused. *Ditolak.*
 */
export type InquiryStatus = '00' | '01'

/**
 * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
 * - `Y`: The payment is sent again. *Pembayaran dikirim ulang.*
 * - `N`: The payment is not sent again. *Pembayaran tidak dikirim ulang.*
 */
export type FlagAdvice = 'Y' | 'N'

/**
 * Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
 * - `00`: Done. *Berhasil.*
 * - `01`: Refused. *Ditolak.*
 * - `02`: Timed out. *Habis waktu.*
 */
export type PaymentFlagStatus = '00' | '01' | '02'
