// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Money, Open } from '../shared.js'

/**
 * Request of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).
 * *Permintaan Informasi saldo.*
 */
export interface BalanceInquiryRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Conditional, at most 128 characters; required if accountNo and customer token are both absent.
   */
  bankCardToken?: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 16 characters, digits; 10 digits in practice.
   */
  accountNo: string
  /**
   * Kinds of balance that are asked for. *Jenis saldo yang diminta.*
   * Optional; absent = all balance types.
   */
  balanceTypes?: string[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).
 * *Respons Informasi saldo.*
 */
export interface BalanceInquiryResponse {
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
   * Mandatory, at most 64 characters; yymmddHH, menu prefix (2), sequence (8).
   */
  referenceNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Account number. *Nomor rekening.*
   * Optional, at most 32 characters; Registered account number.
   */
  accountNo?: string
  /**
   * Name of the customer. *Nama pelanggan.*
   * Optional, at most 140 characters.
   */
  name?: string
  /**
   * Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*
   * Optional; typed array of object, sample is an object.
   */
  accountInfos?: AccountInfo[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).
 * *Permintaan Rekening koran.*
 */
export interface BankStatementRequest {
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo: string
  /**
   * Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.*
   * Conditional, at most 128 characters; required if accountNo is null.
   */
  bankCardToken?: string
  /**
   * Account number. *Nomor rekening.*
   * Mandatory, at most 16 characters; required if bankCardToken is null.
   */
  accountNo: string
  /**
   * From when. *Waktu awal.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC).
   */
  fromDateTime: string
  /**
   * Until when. *Waktu akhir.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC).
   */
  toDateTime: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).
 * *Respons Rekening koran.*
 */
export interface BankStatementResponse {
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
   * Mandatory, at most 64 characters.
   */
  partnerReferenceNo?: string
  /**
   * Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
   * Optional.
   */
  balance?: Balance[]
  /**
   * Number and sum of the credits. *Jumlah dan total mutasi kredit.*
   * Optional; DebitAndCreditEntries.
   */
  totalCreditEntries?: TotalCreditEntries
  /**
   * Number and sum of the debits. *Jumlah dan total mutasi debit.*
   * Optional; DebitAndCreditEntries.
   */
  totalDebitEntries?: TotalDebitEntries
  /**
   * Whether more records follow. *Apakah masih ada data berikutnya.*
   * Optional, at most 1 character; Y/N more records remain.
   */
  hasMore?: string
  /**
   * When the last record was made. *Waktu data terakhir.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  lastRecordDateTime?: string
  /**
   * The transactions. *Rincian transaksi.*
   * Optional.
   */
  detailData?: DetailData[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
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
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Money that has not settled yet. *Saldo mengambang.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  floatAmount?: Money
  /**
   * Money that is held. *Saldo yang ditahan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  holdAmount?: Money
  /**
   * Balance that can be used. *Saldo yang dapat digunakan.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  availableBalance: Money
  /**
   * Balance at the beginning of the day. *Saldo awal hari.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  ledgerBalance?: Money
  /**
   * What is left of the multilateral limit. *Sisa limit multilateral saat ini.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  currentMultilateralLimit?: Money
  /**
   * State of the customer's registration. *Status pendaftaran pelanggan.*
   * Optional, at most 4 characters; Customer registration status.
   */
  registrationStatusCode?: string
  /**
   * State of the account. *Status rekening.*
   * Optional, at most 4 characters; 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant.
   */
  status?: Status
}

/**
 * Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*
 */
export interface Balance {
  /**
   * Amount. *Nominal.*
   * Mandatory.
   */
  amount: Amount
  /**
   * Balance at the beginning. *Saldo awal.*
   * Optional.
   */
  startingBalance?: StartingBalance
  /**
   * Balance at the end. *Saldo akhir.*
   * Optional.
   */
  endingBalance?: EndingBalance
}

/**
 * Amount. *Nominal.*
 */
export interface Amount {
  /**
   * Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
   * Mandatory, at most 16 digits and 2 decimals.
   */
  value: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  currency: string
  /**
   * When the amount was read. *Waktu saat nominal dicatat.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  dateTime: string
}

/**
 * Balance at the beginning. *Saldo awal.*
 */
export interface StartingBalance {
  /**
   * Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
   * Mandatory, at most 16 digits and 2 decimals.
   */
  value: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  currency: string
  /**
   * When it happened. *Tanggal dan waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  dateTime: string
}

/**
 * Balance at the end. *Saldo akhir.*
 */
export interface EndingBalance {
  /**
   * Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.*
   * Mandatory, at most 16 digits and 2 decimals.
   */
  value: string
  /**
   * Currency by ISO 4217. *Mata uang menurut ISO 4217.*
   * Mandatory, at most 3 characters.
   */
  currency: string
  /**
   * When it happened. *Tanggal dan waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  dateTime: string
}

/**
 * Number and sum of the credits. *Jumlah dan total mutasi kredit.*
 */
export interface TotalCreditEntries {
  /**
   * How many entries. *Jumlah entri.*
   * Mandatory, at most 5 characters; quoted string in the sample.
   */
  numberOfEntries: string | number
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
}

/**
 * Number and sum of the debits. *Jumlah dan total mutasi debit.*
 */
export interface TotalDebitEntries {
  /**
   * How many entries. *Jumlah entri.*
   * Mandatory, at most 5 characters; quoted string in the sample.
   */
  numberOfEntries: string | number
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
}

/**
 * The transactions. *Rincian transaksi.*
 */
export interface DetailData {
  /**
   * Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*
   * Optional.
   */
  detailBalance?: DetailBalance
  /**
   * Amount. *Nominal.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  amount: Money
  /**
   * Amount in the currency of the transaction. *Nominal dalam mata uang transaksi.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  originAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, exactly 25 characters, ISO 8601 with seconds and offset.
   */
  transactionDate: string
  /**
   * Remark. *Berita transaksi.*
   * Mandatory, at most 256 characters; 2 x 18 in practice.
   */
  remark: string
  /**
   * ID of the transaction. *ID transaksi.*
   * Optional, at most 35 characters.
   */
  transactionId?: string
  /**
   * Kind. *Jenis.*
   * Mandatory, at most 6 characters; CREDIT or DEBIT.
   */
  type: Type
  /**
   * Whether the entry is a correction. *Status rincian transaksi.*
   * Optional, at most 20 characters; SUCCESS or ERROR CORRECTION.
   */
  transactionDetailStatus?: TransactionDetailStatus
  /**
   * More about the transaction, as the provider likes. *Informasi rinci transaksi, bentuk bebas.*
   * Optional.
   */
  detailInfo?: Open
  /**
   * Balance after the transaction. *Saldo setelah transaksi.*
   * Mandatory, value of at most 16 digits and 2 decimals; an object here.
   */
  endAmount: Money
}

/**
 * Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*
 */
export interface DetailBalance {
  /**
   * Balance before the transaction. *Saldo sebelum transaksi.*
   * Optional.
   */
  startAmount?: StartAmount[]
  /**
   * Balance after the transaction. *Saldo setelah transaksi.*
   * Optional.
   */
  endAmount?: EndAmount[]
}

/**
 * Balance before the transaction. *Saldo sebelum transaksi.*
 */
export interface StartAmount {
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees.
   */
  amount?: Money
}

/**
 * Balance after the transaction. *Saldo setelah transaksi.*
 */
export interface EndAmount {
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees.
   */
  amount?: Money
}

/**
 * State of the account. *Status rekening.*
 * - `0001`: Active. *Aktif.*
 * - `0002`: Closed. *Ditutup.*
 * - `0004`: New. *Baru.*
 * - `0006`: Restricted. *Dibatasi.*
 * - `0007`: Frozen. *Dibekukan.*
 * - `0009`: Dormant. *Pasif (dormant).*
 */
export type Status = '0001' | '0002' | '0004' | '0006' | '0007' | '0009'

export type Type = 'CREDIT' | 'DEBIT'

export type TransactionDetailStatus = 'SUCCESS' | 'ERROR CORRECTION'
