// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).
 * *Permintaan Inquiry rekening internal.*
 */
export interface AccountInquiryInternalRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters, digits; the intrabank transfer that follows must use it again.
   */
  partnerReferenceNo: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, exactly 10 characters.
   */
  beneficiaryAccountNo: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).
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
   * Mandatory, at most 64 characters.
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
   * Mandatory, exactly 10 characters.
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
 * Request of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).
 * *Permintaan Inquiry rekening eksternal.*
 */
export interface AccountInquiryExternalRequest {
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 8 characters; SWIFT or 3 digits.
   */
  beneficiaryBankCode: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters; switcher up to 28.
   */
  beneficiaryAccountNo: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Mandatory.
   */
  additionalInfo: AccountInquiryExternalRequestAdditionalInfo
}

/**
 * Response of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).
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
   * Mandatory, at most 64 characters.
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
   * Mandatory, at most 8 characters.
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
 * Request of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).
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
   * Mandatory, at most 10 characters; 10 for BCA accounts.
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
   * Optional, at most 36 characters.
   */
  remark?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 10 characters.
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
  additionalInfo?: TransferIntrabankRequestAdditionalInfo
}

/**
 * Response of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).
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
   * Optional, at most 64 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters, by the page of today at most 10 characters.
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
   * Mandatory, at most 19 characters, by the page of today at most 10 characters; sample spells it sourceAccount.
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
  additionalInfo?: TransferIntrabankResponseAdditionalInfo
}

/**
 * Request of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).
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
   * Mandatory, value of at most 13 digits and 2 decimals.
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
   * Mandatory, at most 8 characters.
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
   * Mandatory, exactly 10 characters.
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
   * Mandatory.
   */
  additionalInfo: TransferInterbankRequestAdditionalInfo
}

/**
 * Response of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).
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
   * Conditional, at most 64 characters; yymmdd (6), 02, sequence (6).
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 13 digits and 2 decimals.
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
  additionalInfo?: TransferInterbankResponseAdditionalInfo
}

/**
 * Request of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).
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
   * Mandatory, at most 100 characters; marked N, and "Mandatory in BCA".
   */
  beneficiaryAddress: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 8 characters.
   */
  beneficiaryBankCode: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryBankName?: string
  /**
   * Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
   * Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia.
   */
  beneficiaryCustomerResidence: BeneficiaryCustomerResidence
  /**
   * Kind of beneficiary. *Jenis nasabah penerima.*
   * Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government.
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
 * Response of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).
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
   * Optional, at most 64 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
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
   * Optional, at most 8 characters, by the page of today mandatory.
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
   * Optional, at most 19 characters.
   */
  sourceAccountNo?: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters; observed: 5 characters that begin with a bracket.
   */
  traceNo?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
 * Request of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).
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
   * Mandatory, value of at most 13 digits and 2 decimals.
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
   * Mandatory, at most 100 characters; marked N, and "Mandatory in BCA".
   */
  beneficiaryAddress: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 8 characters.
   */
  beneficiaryBankCode: string
  /**
   * Name of the receiving bank. *Nama bank penerima.*
   * Optional, at most 50 characters.
   */
  beneficiaryBankName?: string
  /**
   * Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*
   * Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia.
   */
  beneficiaryCustomerResidence: BeneficiaryCustomerResidence
  /**
   * Kind of beneficiary. *Jenis nasabah penerima.*
   * Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government.
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
   * Mandatory, at most 10 characters.
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
 * Response of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).
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
   * Optional, at most 64 characters; provider-side transaction id; required on success.
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 64 characters, by the page of today mandatory.
   */
  partnerReferenceNo?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Name of the account that receives the money. *Nama rekening penerima.*
   * Mandatory, at most 100 characters.
   */
  beneficiaryAccountName?: string
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Optional, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Kind of the receiving account. *Jenis rekening penerima.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  beneficiaryAccountType?: BeneficiaryAccountType
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 8 characters, by the page of today mandatory.
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
   * Optional, at most 19 characters, by the page of today at most 10 characters.
   */
  sourceAccountNo?: string
  /**
   * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
   * Conditional; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  originatorInfos?: OriginatorInfo[]
  /**
   * Trace number. *Nomor pelacakan.*
   * Optional, at most 16 characters, by the page of today at most 5 characters; observed: 5 characters that begin with a bracket.
   */
  traceNo?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * State of the transaction. *Status transaksi.*
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
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
 * Request of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).
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
   * Mandatory, at most 32 characters; original X-EXTERNAL-ID header value.
   */
  originalExternalId: string
  /**
   * Service of the original transaction. *Kode layanan transaksi asal.*
   * Mandatory, exactly 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction.
   */
  serviceCode: ServiceCode
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset; 31 days back at most; not checked, since no code for an older one is published.
   */
  transactionDate: string
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
 * Response of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).
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
   * Conditional, at most 64 characters; only when the original succeeded, else "".
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
   * Mandatory, exactly 2 characters; service code of the original transaction.
   */
  serviceCode?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate?: string
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Account number that receives the money. *Nomor rekening penerima.*
   * Mandatory, at most 34 characters.
   */
  beneficiaryAccountNo?: string
  /**
   * Code of the receiving bank. *Kode bank penerima.*
   * Optional, at most 8 characters.
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
   * Optional, at most 30 characters; reference number of the system.
   */
  referenceNumber?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Mandatory, at most 10 characters.
   */
  sourceAccountNo?: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07).
   */
  transactionId?: string
  /**
   * State of the transaction. *Status terakhir transaksi.*
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus?: TransferStatusResponseLatestTransactionStatus
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
 * Request of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).
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
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: TransferSknNotifyRequestLatestTransactionStatus
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
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 8 characters.
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
   * Mandatory.
   */
  additionalInfo: TransferSknNotifyRequestAdditionalInfo
}

/**
 * Response of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).
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
 * Request of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).
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
   * Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found.
   */
  latestTransactionStatus: TransferSknNotifyRequestLatestTransactionStatus
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
   * Code of the receiving bank. *Kode bank penerima.*
   * Mandatory, at most 8 characters.
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
   * Mandatory.
   */
  additionalInfo: TransferSknNotifyRequestAdditionalInfo
}

/**
 * Response of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).
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
 * Request of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).
 * *Permintaan Valas - transaksi.*
 */
export interface DealTransactionManualRateRequest {
  /**
   * Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.*
   * Mandatory, at most 17 characters, digits.
   */
  sourceDealId: string
  /**
   * Kind of identity number: 1 account, 5 tax number. *Jenis nomor identitas: 1 rekening, 5 NPWP.*
   * Mandatory, at most 1 character, one of 1, 5.
   */
  identityTypeLabel: IdentityTypeLabel
  /**
   * Identity number of the customer. *Nomor identitas nasabah.*
   * Mandatory, at most 20 characters.
   */
  identityNumber: string
  /**
   * Amount in the first currency of the pair. *Jumlah dalam mata uang pertama dari pasangan.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  amount1: string | number
  /**
   * Amount in the second currency of the pair. *Jumlah dalam mata uang kedua dari pasangan.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  amount2: string | number
  /**
   * Exchange rate. *Kurs.*
   * Mandatory, at most 11 digits and 4 decimals.
   */
  fxRate: string | number
  /**
   * Debit or credit. *Debit atau kredit.*
   * Mandatory, at most 1 character, one of B, S.
   */
  transactionType: TransactionType
  /**
   * Code of what the deal is for. *Kode tujuan transaksi.*
   * Mandatory, at most 2 characters.
   */
  dealPurposeId: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Mandatory, at most 50 characters.
   */
  customerName: string
  /**
   * Code of the branch. *Kode cabang.*
   * Mandatory, at most 4 characters.
   */
  branchCode: string | number
  /**
   * Pair of currencies. *Pasangan mata uang.*
   * Mandatory, at most 7 characters.
   */
  currencyPair: string
  /**
   * Code of the underlying document. *Kode dokumen pendukung.*
   * Mandatory, at most 3 characters.
   */
  documentCodeId: string
  /**
   * Description of the underlying document. *Keterangan dokumen pendukung.*
   * Optional, at most 100 characters.
   */
  documentDescription?: string
  /**
   * Tax number. *Nomor pokok wajib pajak.*
   * Optional, at most 15 characters.
   */
  npwp?: string
  /**
   * Short name of the counterparty. *Nama singkat pihak lawan.*
   * Mandatory, at most 10 characters.
   */
  counterpartyShortName: string
  /**
   * Kind of deal. *Jenis transaksi valas.*
   * Mandatory, at most 7 characters.
   */
  Typology: string
  /**
   * Short name of the user. *Nama singkat pengguna.*
   * Mandatory, at most 20 characters.
   */
  userShortName: string
  /**
   * Time of the trade. *Waktu transaksi.*
   * Mandatory, at most 6 characters; hhmmss.
   */
  tradeTime: string
  /**
   * Date of the trade. *Tanggal transaksi.*
   * Mandatory, at most 8 characters.
   */
  tradeDate: string
  /**
   * Date on which the deal is settled. *Tanggal jatuh tempo.*
   * Mandatory, at most 8 characters.
   */
  maturityDate: string
  /**
   * Whether the disclaimer was accepted. *Persetujuan atas pernyataan.*
   * Mandatory, at most 1 character, one of Y, N.
   */
  Disclaimer: Disclaimer
  /**
   * Whether it is a settlement in local currencies. *Penyelesaian dalam mata uang lokal atau bukan.*
   * Mandatory, at most 2 characters, one of 00, 01.
   */
  specialTransaction: SpecialTransaction
  /**
   * Whether there are underlying documents. *Ada atau tidaknya dokumen pendukung.*
   * Mandatory, at most 1 character, one of Y, N.
   */
  documentFlag: DocumentFlag
  /**
   * Underlying documents. *Dokumen pendukung.*
   * Optional.
   */
  underlyingDocuments?: UnderlyingDocument[]
  /**
   * Account that is debited. *Rekening yang didebit.*
   * Mandatory, at most 10 characters.
   */
  sourceAccount: string
  /**
   * Account that is credited. *Rekening yang dikredit.*
   * Mandatory, at most 10 characters.
   */
  destinationAccount: string
  /**
   * Customer number at the bank. *Nomor nasabah di bank.*
   * Mandatory, at most 11 characters, digits.
   */
  cin: string
  /**
   * Automatic or manual settlement. *Penyelesaian otomatis atau manual.*
   * Mandatory, at most 1 character, one of A, M.
   */
  settlementOption: SettlementOption
  /**
   * Margin in rupiah. *Margin dalam rupiah.*
   * Optional.
   */
  equivalentMarginAmountIdr?: string | number
  /**
   * Currency of the margin. *Mata uang margin.*
   * Optional.
   */
  equivalentMarginCurrency?: string | number
  /**
   * Contact at the customer. *Kontak pada nasabah.*
   * Optional, at most 50 characters.
   */
  customerPic?: string
  /**
   * Type of market risk. *Jenis risiko pasar.*
   * Optional, at most 50 characters.
   */
  mrrType?: string
  /**
   * Currency of the risk. *Mata uang risiko.*
   * Optional, at most 50 characters.
   */
  riskCurrency?: string
  /**
   * Amount of the risk. *Jumlah risiko.*
   * Optional.
   */
  riskAmount?: string | number
  /**
   * Action at the source. *Tindakan pada sumber.*
   * Optional, at most 50 characters.
   */
  sourceAction?: string
  /**
   * Reason of the event. *Alasan kejadian.*
   * Optional, at most 500 characters.
   */
  eventReason?: string
  /**
   * Deal on which the fixing depends. *Transaksi induk penetapan kurs.*
   * Optional, at most 50 characters.
   */
  fixingParent?: string
  /**
   * Status of the deal. *Status transaksi.*
   * Optional, at most 20 characters.
   */
  dealStatus?: string
  /**
   * Currency that is traded. *Mata uang yang diperdagangkan.*
   * Mandatory, at most 50 characters.
   */
  tradedCurrency: string
  /**
   * Reference spot rate. *Kurs spot acuan.*
   * Mandatory.
   */
  refSpot: string | number
  /**
   * Net spot rate. *Kurs spot bersih.*
   * Mandatory.
   */
  netSpot: string | number
  /**
   * Forward points. *Poin forward.*
   * Mandatory.
   */
  forward: string | number
  /**
   * Customer's swap, near leg. *Swap nasabah, kaki dekat.*
   * Mandatory.
   */
  clientSwapNearLeg: string | number
  /**
   * Internal swap, far leg. *Swap internal, kaki jauh.*
   * Mandatory; printed twice; by its description the first is internalSwapNearLeg.
   */
  internalSwapFarLeg: string | number
  /**
   * Customer's swap, far leg. *Swap nasabah, kaki jauh.*
   * Mandatory.
   */
  clientSwapFarLeg: string | number
  /**
   * Whether several deals are one. *Gabungan beberapa transaksi atau bukan.*
   * Mandatory, at most 1 character.
   */
  isAggregate: string
  /**
   * Date and time of the entry. *Tanggal dan waktu pencatatan.*
   * Mandatory, at most 15 characters.
   */
  captureDate: string
  /**
   * First amount of the second leg. *Jumlah pertama kaki kedua.*
   * Optional.
   */
  amount1Leg2?: string | number
  /**
   * Second amount of the second leg. *Jumlah kedua kaki kedua.*
   * Optional.
   */
  amount2Leg2?: string | number
  /**
   * Rate of the second leg. *Kurs kaki kedua.*
   * Optional.
   */
  rate2Leg2?: string | number
  /**
   * Code of the transaction. *Kode transaksi.*
   * Mandatory, at most 3 characters.
   */
  transactionCode: string
  /**
   * ID of the user. *ID pengguna.*
   * Mandatory, at most 8 characters.
   */
  userId: string
  /**
   * ID of the machine. *ID mesin.*
   * Mandatory, at most 5 characters.
   */
  wsid: string
  /**
   * Comments. *Komentar.*
   * Optional, at most 36 characters.
   */
  comments?: string
  /**
   * Amount that was entered. *Jumlah yang dicatat.*
   * Mandatory.
   */
  capturedAmount: string | number
  /**
   * Value date. *Tanggal valuta.*
   * Mandatory, at most 15 characters.
   */
  valueDate: string
  /**
   * ID of the session. *ID sesi.*
   * Mandatory, at most 4000 characters.
   */
  sessionId: string
  /**
   * More about the customer. *Data tambahan pelanggan.*
   * Optional, at most 500 characters.
   */
  additionalData?: string
  /**
   * Kind of settlement. *Jenis penyelesaian.*
   * Mandatory, at most 15 characters.
   */
  settlementType: string
}

/**
 * Response of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).
 * *Respons Valas - transaksi.*
 */
export interface DealTransactionManualRateResponse {
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
  additionalInfo?: DealTransactionManualRateResponseAdditionalInfo
}

/**
 * Request of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).
 * *Permintaan Valas - info kurs.*
 */
export interface InfoKursRequest {
  /**
   * Kinds of rate. *Jenis kurs.*
   * Mandatory.
   */
  rate: string[]
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory.
   */
  currency: string[]
}

/**
 * Response of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).
 * *Respons Valas - info kurs.*
 */
export interface InfoKursResponse {
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
  additionalInfo?: InfoKursResponseAdditionalInfo
}

/**
 * Request of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).
 * *Permintaan Valas - status transaksi.*
 */
export interface InquiryDealRequest {
  /**
   * Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.*
   * Optional, at most 17 characters, digits.
   */
  sourceDealId?: string
}

/**
 * Response of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).
 * *Respons Valas - status transaksi.*
 */
export interface InquiryDealResponse {
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
  additionalInfo?: InquiryDealResponseAdditionalInfo
}

/**
 * Request of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).
 * *Permintaan Valas - kurs untuk transaksi.*
 */
export interface RateFxRequest {
  /**
   * Customer number at the bank. *Nomor nasabah di bank.*
   * Mandatory, exactly 11 characters, digits.
   */
  cin: string
  /**
   * Pair of currencies. *Pasangan mata uang.*
   * Mandatory, exactly 6 characters.
   */
  currencyPair: string
}

/**
 * Response of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).
 * *Respons Valas - kurs untuk transaksi.*
 */
export interface RateFxResponse {
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
  additionalInfo?: RateFxResponseAdditionalInfo
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface AccountInquiryExternalRequestAdditionalInfo {
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Conditional, exactly 10 characters.
   */
  sourceAccountNo?: string
  /**
   * Which network is asked. *Jaringan yang dipakai untuk inquiry.*
   * Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST.
   */
  inquiryService: InquiryService
  /**
   * Amount. *Nominal.*
   * Conditional, value of at most 13 digits and 2 decimals.
   */
  amount?: Money
  /**
   * What the transfer is for. *Kode tujuan transfer.*
   * Conditional, at most 5 characters, one of 01, 02, 03, 99.
   */
  purposeCode?: PurposeCode
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*
 */
export interface OriginatorInfo {
  /**
   * Account number of the real sender. *Nomor rekening pengirim asal.*
   * Optional, at most 34 characters.
   */
  originatorCustomerNo?: string
  /**
   * Name of the real sender. *Nama pengirim asal.*
   * Optional, at most 100 characters.
   */
  originatorCustomerName?: string
  /**
   * Bank of the real sender. *Kode bank pengirim asal.*
   * Optional, at most 11 characters.
   */
  originatorBankCode?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface TransferIntrabankRequestAdditionalInfo {
  /**
   * Economic activity behind the transfer. *Kegiatan ekonomi transaksi.*
   * Mandatory, at most 60 characters; when the beneficiary is a foreign citizen.
   */
  economicActivity: string
  /**
   * What the transfer is for. *Tujuan transaksi.*
   * Mandatory, exactly 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD.
   */
  transactionPurpose: TransactionPurpose
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface TransferIntrabankResponseAdditionalInfo {
  /**
   * Economic activity behind the transfer. *Kegiatan ekonomi transaksi.*
   * Mandatory, at most 60 characters.
   */
  economicActivity: string
  /**
   * What the transfer is for. *Tujuan transaksi.*
   * Mandatory, exactly 2 characters.
   */
  transactionPurpose: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface TransferInterbankRequestAdditionalInfo {
  /**
   * Which network carries the transfer. *Jaringan transfer.*
   * Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST.
   */
  transferType: TransferType
  /**
   * What the transfer is for. *Kode tujuan transfer.*
   * Conditional, at most 5 characters.
   */
  purposeCode?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface TransferInterbankResponseAdditionalInfo {
  /**
   * Reference of the transfer in BI-FAST. *Nomor referensi BI-FAST.*
   * Conditional, at most 18 characters, by the page of today of fixed length.
   */
  bifastId?: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface TransferSknNotifyRequestAdditionalInfo {
  /**
   * Why it was rejected, in Indonesian. *Alasan penolakan dalam bahasa Indonesia.*
   * Mandatory, at most 100 characters.
   */
  rejectStatusID: string
  /**
   * Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.*
   * Mandatory, at most 100 characters.
   */
  rejectStatusEN: string
  /**
   * Trace number. *Nomor pelacakan.*
   * Mandatory, at most 100 characters.
   */
  traceNo: string
  /**
   * What the provider and the partner agreed on.
   */
  [field: string]: unknown
}

/**
 * Underlying documents. *Dokumen pendukung.*
 */
export interface UnderlyingDocument {
  /**
   * Underlying documents. *Dokumen pendukung.*
   * Optional.
   */
  underlyingDocuments?: UnderlyingDocuments
  /**
   * Amount that the document covers. *Jumlah yang dicakup dokumen.*
   * Optional.
   */
  linkAmount?: string | number
}

/**
 * Underlying documents. *Dokumen pendukung.*
 */
export interface UnderlyingDocuments {
  /**
   * Number of the document in the system. *Nomor dokumen dalam sistem.*
   * Optional.
   */
  Id?: string | number
  /**
   * Number of the document. *Nomor dokumen.*
   * Optional, at most 20 characters.
   */
  documentNumber?: string
  /**
   * Number of the institution. *Nomor institusi.*
   * Optional, at most 30 characters.
   */
  institutionNumber?: string
  /**
   * Date of the document. *Tanggal dokumen.*
   * Optional, at most 8 characters.
   */
  documentDate?: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface DealTransactionManualRateResponseAdditionalInfo {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, at most 20 characters.
   */
  requestId: string
  /**
   * The entries. *Rincian mutasi.*
   * Optional.
   */
  data?: DealTransactionManualRateResponseData
}

/**
 * The entries. *Rincian mutasi.*
 */
export interface DealTransactionManualRateResponseData {
  /**
   * Number of the deal at the bank. *Nomor transaksi di bank.*
   * Mandatory; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling.
   */
  mssId: string
  /**
   * Text for the customer. *Pesan untuk pelanggan.*
   * Mandatory.
   */
  message: string
  /**
   * State. *Status.*
   * Mandatory.
   */
  Status: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface InfoKursResponseAdditionalInfo {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, exactly 36 characters.
   */
  requestId: string
  /**
   * The entries. *Rincian mutasi.*
   * Mandatory.
   */
  data: InfoKursResponseData
}

/**
 * The entries. *Rincian mutasi.*
 */
export interface InfoKursResponseData {
  /**
   * Rates by kind. *Kurs menurut jenis.*
   * Mandatory.
   */
  rates: Rate[]
}

/**
 * Rates by kind. *Kurs menurut jenis.*
 */
export interface Rate {
  /**
   * Kinds of rate. *Jenis kurs.*
   * Mandatory, at most 10 characters.
   */
  rate: string
  /**
   * The rates. *Rincian kurs.*
   * Mandatory.
   */
  rateDetail: RateDetail[]
}

/**
 * The rates. *Rincian kurs.*
 */
export interface RateDetail {
  /**
   * Middle rate. *Kurs tengah.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  mid: string | number
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, exactly 6 characters.
   */
  currency: string
  /**
   * Rate at which the bank buys. *Kurs beli.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  buy: string | number
  /**
   * Rate at which the bank sells. *Kurs jual.*
   * Mandatory, at most 13 digits and 2 decimals.
   */
  sell: string | number
  /**
   * When the rate was changed last. *Waktu perubahan kurs terakhir.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  lastUpdate: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface InquiryDealResponseAdditionalInfo {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, exactly 16 characters.
   */
  requestId: string
  /**
   * The entries. *Rincian mutasi.*
   * Optional.
   */
  data?: InquiryDealResponseData
}

/**
 * The entries. *Rincian mutasi.*
 */
export interface InquiryDealResponseData {
  /**
   * Number of the deal at the bank. *Nomor transaksi di bank.*
   * Mandatory, exactly 21 characters; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling.
   */
  mssId: string | number
  /**
   * State. *Status.*
   * Mandatory, at most 100 characters.
   */
  status: string
}

/**
 * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
 */
export interface RateFxResponseAdditionalInfo {
  /**
   * ID of the request. *ID permintaan.*
   * Mandatory, exactly 16 characters.
   */
  requestId: string
  /**
   * The entries. *Rincian mutasi.*
   * Optional.
   */
  data?: RateFxResponseData
}

/**
 * The entries. *Rincian mutasi.*
 */
export interface RateFxResponseData {
  /**
   * Pair of currencies. *Pasangan mata uang.*
   * Mandatory, exactly 6 characters.
   */
  currencyPair: string
  /**
   * Rate at which the bank buys. *Kurs beli.*
   * Mandatory, at most 7 digits and 4 decimals.
   */
  buy: string | number
  /**
   * Rate at which the bank sells. *Kurs jual.*
   * Mandatory, at most 7 digits and 4 decimals.
   */
  sell: string | number
  /**
   * Until when the rate holds. *Batas berlaku kurs.*
   * Mandatory, at most 19 characters.
   */
  sessionExpiredTime: string
  /**
   * ID of the session. *ID sesi.*
   * Mandatory, at most 512 characters.
   */
  sessionId: string
}

/**
 * Kind of the receiving account. *Jenis rekening penerima.*
 * - `D`: Current account. *Rekening giro.*
 * - `S`: Savings account. *Rekening tabungan.*
 */
export type BeneficiaryAccountType = 'D' | 'S'

/**
 * Which network is asked. *Jaringan yang dipakai untuk inquiry.*
 * - `1`: Switcher. *Switcher.*
 * - `2`: BI-FAST. *BI-FAST.*
 */
export type InquiryService = '1' | '2'

/**
 * What the transfer is for. *Kode tujuan transfer.*
 * - `01`: Investment. *Investasi.*
 * - `02`: Transfer of wealth. *Pemindahan kekayaan.*
 * - `03`: Purchase. *Pembelian.*
 * - `99`: Others. *Lainnya.*
 */
export type PurposeCode = '01' | '02' | '03' | '99'

/**
 * Who pays the fee. *Pihak yang menanggung biaya.*
 * - `OUR`: The sender pays; the default. *Ditanggung pengirim; bawaan.*
 * - `BEN`: The recipient pays. *Ditanggung penerima.*
 * - `SHA`: Both pay. *Ditanggung bersama.*
 * - `1000`: The same as SHA. *Sama dengan SHA.*
 */
export type FeeType = 'OUR' | 'BEN' | 'SHA' | '1000'

export type TransactionPurpose = '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15'

/**
 * Which network carries the transfer. *Jaringan transfer.*
 * - `1`: Switcher. *Switcher.*
 * - `2`: BI-FAST. *BI-FAST.*
 */
export type TransferType = '1' | '2'

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
 * - `03`: Pending. *Tertunda.*
 * - `06`: Failed. *Gagal.*
 */
export type TransactionStatus = '00' | '03' | '06'

/**
 * Service of the original transaction. *Kode layanan transaksi asal.*
 * - `17`: Intrabank transfer. *Transfer dalam bank.*
 * - `18`: Interbank transfer. *Transfer antarbank.*
 * - `22`: RTGS transfer. *Transfer RTGS.*
 * - `23`: SKNBI transfer. *Transfer SKNBI.*
 * - `33`: Payment to a virtual account inside the bank. *Pembayaran ke virtual account dalam bank.*
 */
export type ServiceCode = '17' | '18' | '22' | '23' | '33'

/**
 * State of the transaction. *Status terakhir transaksi.*
 * - `00`: Success. *Berhasil.*
 * - `03`: Pending. *Tertunda.*
 * - `06`: Failed. *Gagal.*
 */
export type TransferStatusResponseLatestTransactionStatus = '00' | '03' | '06'

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
export type TransferSknNotifyRequestLatestTransactionStatus = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07'

export type IdentityTypeLabel = '1' | '5'

export type TransactionType = 'B' | 'S'

export type Disclaimer = 'Y' | 'N'

export type SpecialTransaction = '00' | '01'

export type DocumentFlag = 'Y' | 'N'

export type SettlementOption = 'A' | 'M'
