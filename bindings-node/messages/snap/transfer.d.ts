// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).
 * *Permintaan Inquiry rekening internal.*
 */
export interface AccountInquiryInternalRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).
 * *Respons Inquiry rekening internal.*
 */
export interface AccountInquiryInternalResponse {
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
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * State of the receiving account. *Status rekening penerima.*
   * Optional, at most 16 characters.
   */
  beneficiaryAccountStatus?: string
  /**
   * Kind of the receiving account. *Jenis rekening penerima.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  beneficiaryAccountType?: BeneficiaryAccountType
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).
 * *Permintaan Inquiry rekening eksternal.*
 */
export interface AccountInquiryExternalRequest {
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 11 characters.
   */
  beneficiaryBankCode: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
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
 * Response of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).
 * *Respons Inquiry rekening eksternal.*
 */
export interface AccountInquiryExternalResponse {
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
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryBankName?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).
 * *Permintaan Transfer dalam bank.*
 */
export interface TransferIntrabankRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Email address of the beneficiary. *Alamat surel penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryEmail?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
   */
  feeType?: FeeType
  /**
   * Remark. *Berita transaksi.*
   * Optional, at most 50 characters.
   */
  remark?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).
 * *Respons Transfer dalam bank.*
 */
export interface TransferIntrabankResponse {
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
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral.
   */
  customerReference?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 19 characters; sample spells it sourceAccount.
   */
  sourceAccountNo?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).
 * *Permintaan Transfer antarbank.*
 */
export interface TransferInterbankRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Address of the beneficiary. *Alamat penerima.*
   * Optional, at most 100 characters.
   */
  beneficiaryAddress?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 11 characters.
   */
  beneficiaryBankCode: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryBankName?: string
  /**
   * Email address of the beneficiary. *Alamat surel penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryEmail?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
   */
  feeType?: FeeType
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).
 * *Respons Transfer antarbank.*
 */
export interface TransferInterbankResponse {
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
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 19 characters.
   */
  sourceAccountNo?: string
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters.
   */
  traceNo?: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).
 * *Permintaan Permintaan pembayaran.*
 */
export interface TransferRequestForPaymentRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Code of the bank. *Kode bank.*
   * Mandatory, at most 11 characters.
   */
  bankCode: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Remark. *Berita transaksi.*
   * Optional, at most 50 characters.
   */
  remark?: string
  /**
   * When it ends. *Waktu kedaluwarsa.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDatetime: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * Name of the account that pays. *Nama rekening sumber dana.*
   * Mandatory, at most 100 characters.
   */
  sourceAccountName: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).
 * *Respons Permintaan pembayaran.*
 */
export interface TransferRequestForPaymentResponse {
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
 * Request of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).
 * *Permintaan Transfer antarbank massal.*
 */
export interface TransferInterbankBulkRequest {
  /**
   * The partner's ID of the bulk. *ID transaksi massal dari mitra.*
   * Optional, at most 64 characters; consumer bulk id.
   */
  partnerBulkId?: string
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
   * Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared.
   */
  feeType?: FeeType
  /**
   * Remark. *Berita transaksi.*
   * Optional, at most 50 characters.
   */
  remark?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * The single transactions of the bulk. *Rincian transaksi massal.*
   * Optional.
   */
  bulkObject?: TransferInterbankBulkRequestBulkObject[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).
 * *Respons Transfer antarbank massal.*
 */
export interface TransferInterbankBulkResponse {
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
   * Mandatory on success, at most 64 characters; provider bulk id; required on success.
   */
  bulkId?: string
  /**
   * The partner's ID of the bulk. *ID transaksi massal dari mitra.*
   * Optional, at most 64 characters; consumer bulk id; the key in the sample has a trailing space.
   */
  partnerBulkId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).
 * *Permintaan Notifikasi transfer antarbank massal.*
 */
export interface TransferInterbankBulkNotifyRequest {
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
  bulkObject?: TransferInterbankBulkNotifyRequestBulkObject[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).
 * *Respons Notifikasi transfer antarbank massal.*
 */
export interface TransferInterbankBulkNotifyResponse {
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
 * Request of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).
 * *Permintaan Transfer RTGS.*
 */
export interface TransferRtgsRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Address of the beneficiary. *Alamat penerima.*
   * Optional, at most 100 characters.
   */
  beneficiaryAddress?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 11 characters.
   */
  beneficiaryBankCode: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryBankName?: string
  /**
   * Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
   * Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia.
   */
  beneficiaryCustomerResidence: BeneficiaryCustomerResidence
  /**
   * Kind of beneficiary. *Jenis nasabah penerima.*
   * Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government.
   */
  beneficiaryCustomerType: BeneficiaryCustomerType
  /**
   * Email address of the beneficiary. *Alamat surel penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryEmail?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR/BEN/SHA.
   */
  feeType?: string
  /**
   * Postal code of the sender. *Kode pos pengirim.*
   * Optional, at most 10 characters; Sender City (kodepos).
   */
  kodepos?: string
  /**
   * Telephone number of the beneficiary. *Nomor telepon penerima.*
   * Optional, at most 20 characters.
   */
  receiverPhone?: string
  /**
   * Remark. *Berita transaksi.*
   * Optional, at most 50 characters.
   */
  remark?: string
  /**
   * Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
   * Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia.
   */
  senderCustomerResidence?: SenderCustomerResidence
  /**
   * Kind of sender. *Jenis nasabah pengirim.*
   * Optional, at most 1 character; 1=individual, 2=corporation, 3=government.
   */
  senderCustomerType?: SenderCustomerType
  /**
   * Telephone number of the sender. *Nomor telepon pengirim.*
   * Optional, at most 20 characters; Source Customer Phone.
   */
  senderPhone?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).
 * *Respons Transfer RTGS.*
 */
export interface TransferRtgsResponse {
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
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Kind of the receiving account. *Jenis rekening penerima.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  beneficiaryAccountType?: BeneficiaryAccountType
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo?: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters.
   */
  traceNo?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  transactionStatus?: TransactionStatus
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
 * Request of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).
 * *Permintaan Transfer SKNBI.*
 */
export interface TransferSknRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Address of the beneficiary. *Alamat penerima.*
   * Optional, at most 100 characters.
   */
  beneficiaryAddress?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 11 characters.
   */
  beneficiaryBankCode: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryBankName?: string
  /**
   * Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
   * Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia.
   */
  beneficiaryCustomerResidence: BeneficiaryCustomerResidence
  /**
   * Kind of beneficiary. *Jenis nasabah penerima.*
   * Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government.
   */
  beneficiaryCustomerType: BeneficiaryCustomerType
  /**
   * Email address of the beneficiary. *Alamat surel penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryEmail?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference?: string
  /**
   * Who pays the fee. *Pihak yang menanggung biaya.*
   * Optional, at most 25 characters; OUR/BEN/SHA.
   */
  feeType?: string
  /**
   * Postal code of the sender. *Kode pos pengirim.*
   * Optional, at most 10 characters; Sender City (kodepos).
   */
  kodepos?: string
  /**
   * Telephone number of the beneficiary. *Nomor telepon penerima.*
   * Optional, at most 20 characters.
   */
  receiverPhone?: string
  /**
   * Remark. *Berita transaksi.*
   * Optional, at most 50 characters.
   */
  remark?: string
  /**
   * Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
   * Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia.
   */
  senderCustomerResidence?: SenderCustomerResidence
  /**
   * Kind of sender. *Jenis nasabah pengirim.*
   * Optional, at most 1 character; 1=individual, 2=corporation, 3=government.
   */
  senderCustomerType?: SenderCustomerType
  /**
   * Telephone number of the sender. *Nomor telepon pengirim.*
   * Optional, at most 20 characters; Source Customer Phone.
   */
  senderPhone?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).
 * *Respons Transfer SKNBI.*
 */
export interface TransferSknResponse {
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
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Kind of the receiving account. *Jenis rekening penerima.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  beneficiaryAccountType?: BeneficiaryAccountType
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * The customer's own reference. *Nomor referensi nasabah.*
   * Optional, at most 30 characters; Reference Number / No Referral / Transaction ID.
   */
  customerReference?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo?: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters.
   */
  traceNo?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  transactionStatus?: TransactionStatus
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
 * Request of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).
 * *Permintaan Inquiry status transaksi transfer (bank).*
 */
export interface TransferStatusRequest {
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
 * Response of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).
 * *Respons Inquiry status transaksi transfer (bank).*
 */
export interface TransferStatusResponse {
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
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Optional, at most 3 characters.
   */
  currency?: string
  /**
   * Response code of the original transaction. *Kode respons transaksi asal.*
   * Optional, at most 7 characters; Previous Response Code Transaction Status.
   */
  previousResponseCode?: string
  /**
   * Reference number. *Nomor referensi.*
   * Mandatory, at most 30 characters; reference number of the system.
   */
  referenceNumber?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo?: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07).
   */
  transactionId?: string
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
 * Request of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).
 * *Permintaan Notifikasi SKNBI.*
 */
export interface TransferSknNotifyRequest {
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
   * Optional, at most 19 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: LatestTransactionStatus
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 11 characters.
   */
  beneficiaryBankCode: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).
 * *Respons Notifikasi SKNBI.*
 */
export interface TransferSknNotifyResponse {
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
 * Request of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).
 * *Permintaan Notifikasi RTGS.*
 */
export interface TransferRtgsNotifyRequest {
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
   * Optional, at most 19 characters; described as original customer reference number.
   */
  originalExternalId?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: LatestTransactionStatus
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 11 characters.
   */
  beneficiaryBankCode: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).
 * *Respons Notifikasi RTGS.*
 */
export interface TransferRtgsNotifyResponse {
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
 * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
 */
export interface OriginatorInfo {
  /**
   * Account number of the real sender. *Nomor rekening pengirim asal.*
   * Mandatory, at most 34 characters.
   */
  originatorCustomerNo: string
  /**
   * Name of the real sender. *Nama pengirim asal.*
   * Mandatory, at most 100 characters.
   */
  originatorCustomerName: string
  /**
   * Bank of the real sender. *Kode bank pengirim asal.*
   * Mandatory, at most 11 characters.
   */
  originatorBankCode: string
}

/**
 * The single transactions of the bulk. *Rincian transaksi massal.*
 */
export interface TransferInterbankBulkRequestBulkObject {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters; per-item consumer id.
   */
  partnerReferenceNo: string
  /**
   * Code of the bank. *Kode bank.*
   * Mandatory, at most 11 characters; Bank code based on Bank Indonesia Code.
   */
  bankCode: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
}

/**
 * The single transactions of the bulk. *Rincian transaksi massal.*
 */
export interface TransferInterbankBulkNotifyRequestBulkObject {
  /**
   * The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.*
   * Conditional, at most 64 characters; per-item provider id; required on success.
   */
  originalReferenceNo?: string
  /**
   * The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.*
   * Optional, at most 64 characters; per-item consumer id.
   */
  originalPartnerReferenceNo?: string
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
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 19 characters.
   */
  beneficiaryAccountNo: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 11 characters.
   */
  beneficiaryBankCode?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 19 characters.
   */
  sourceAccountNo: string
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters.
   */
  traceNo?: string
}

/**
 * Kind of the receiving account. *Jenis rekening penerima.*
 * - `D`: Current account. *Rekening giro.*
 * - `S`: Savings account. *Rekening tabungan.*
 */
export type BeneficiaryAccountType = 'D' | 'S'

/**
 * Who pays the fee. *Pihak yang menanggung biaya.*
 * - `OUR`: The sender pays; the default. *Ditanggung pengirim; bawaan.*
 * - `BEN`: The recipient pays. *Ditanggung penerima.*
 * - `SHA`: Both pay. *Ditanggung bersama.*
 * - `1000`: The same as SHA. *Sama dengan SHA.*
 */
export type FeeType = 'OUR' | 'BEN' | 'SHA' | '1000'

/**
 * Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
 * - `1`: Indonesia. *Indonesia.*
 * - `2`: Outside Indonesia. *Luar Indonesia.*
 */
export type BeneficiaryCustomerResidence = '1' | '2'

/**
 * Kind of beneficiary. *Jenis nasabah penerima.*
 * - `1`: Individual. *Perorangan.*
 * - `2`: Corporation. *Badan usaha.*
 * - `3`: Government. *Pemerintah.*
 */
export type BeneficiaryCustomerType = '1' | '2' | '3'

/**
 * Whether the sender lives in Indonesia. *Status kependudukan pengirim.*
 * - `1`: Indonesia. *Indonesia.*
 * - `2`: Outside Indonesia. *Luar Indonesia.*
 */
export type SenderCustomerResidence = '1' | '2'

/**
 * Kind of sender. *Jenis nasabah pengirim.*
 * - `1`: Individual. *Perorangan.*
 * - `2`: Corporation. *Badan usaha.*
 * - `3`: Government. *Pemerintah.*
 */
export type SenderCustomerType = '1' | '2' | '3'

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
