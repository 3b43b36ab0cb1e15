// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Bilingual, Money, Open } from '../shared.js'

/**
 * Request of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).
 * *Permintaan Virtual account - inquiry.*
 */
export interface TransferVaInquiryRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, exactly 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 20 characters, digits; 18 in the PDF.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding; 26 in the PDF.
   */
  virtualAccountNo: string
  /**
   * When the customer began. *Waktu inisiasi transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; sample spells it txnDateInit.
   */
  trxDateInit?: string
  /**
   * Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
   * Optional, at most 4 characters.
   */
  channelCode?: number
  /**
   * Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
   * Optional, at most 2 characters.
   */
  language?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Hash of the account that pays. *Hash nomor rekening pembayar.*
   * Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  hashedSourceAccountNo?: string
  /**
   * Code of the bank that pays. *Kode bank sumber dana.*
   * Optional, at most 3 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  sourceBankCode?: string
  /**
   * Key of the application at the other side. *Kunci aplikasi pihak lain.*
   * Optional, at most 64 characters.
   */
  passApp?: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters; 30 in practice.
   */
  inquiryRequestId: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Inquiry: POST /openapi/v1.0/transfer-va/inquiry (service 24).
 * *Respons Virtual account - inquiry.*
 */
export type TransferVaInquiryResponse = TransferVaInquirySuccess | TransferVaInquiryRefusal

/**
 * TransferVaInquiryResponse, where it is a success.
 */
export interface TransferVaInquirySuccess {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: `20${string}`
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData: TransferVaInquiryResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * TransferVaInquiryResponse, where it is a refusal.
 */
export interface TransferVaInquiryRefusal {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: `4${string}` | `5${string}`
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData?: Partial<TransferVaInquiryResponseVirtualAccountData> & Pick<TransferVaInquiryResponseVirtualAccountData, 'inquiryStatus'>
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).
 * *Permintaan Virtual account - pembayaran.*
 */
export interface TransferVaPaymentRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, exactly 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 20 characters, digits, by the page of today at most 18 characters.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding, by the page of today at most 26 characters.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Optional, at most 255 characters, by the page of today mandatory and at most 30 characters.
   */
  virtualAccountName?: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Conditional, at most 64 characters, by the page of today of fixed length; mandatory when the VA came from create-va.
   */
  trxId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Mandatory, at most 128 characters, by the page of today exactly 30 characters; equals inquiryRequestId.
   */
  paymentRequestId: string
  /**
   * Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
   * Optional, at most 4 characters, by the page of today mandatory and of fixed length.
   */
  channelCode?: number
  /**
   * Hash of the account that pays. *Hash nomor rekening pembayar.*
   * Optional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  hashedSourceAccountNo?: string
  /**
   * Code of the bank that pays. *Kode bank sumber dana.*
   * Optional, exactly 3 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  sourceBankCode?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  paidAmount: Money
  /**
   * All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  cumulativePaymentAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters; hex of the binary paid-bill flags.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset, by the page of today mandatory.
   */
  trxDateTime?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 64 characters, by the page of today exactly 11 characters; Payment auth code generated by PJP.
   */
  referenceNo?: string
  /**
   * Number of the journal entry. *Nomor jurnal.*
   * Optional, at most 6 characters, by the page of today of fixed length.
   */
  journalNum?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, at most 1 character, by the page of today of fixed length.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, at most 1 character, one of Y, N, by the page of today mandatory and of fixed length; Y: sent again.
   */
  flagAdvise?: FlagAdvise
  /**
   * Sub-company. *Kode sub company.*
   * Optional, at most 5 characters, by the page of today of fixed length; Sub Company code generated by Partner.
   */
  subCompany?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items, by the page of today at most 5 items.
   */
  billDetails?: TransferVaPaymentRequestBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Payment: POST /openapi/v1.0/transfer-va/payment (service 25).
 * *Respons Virtual account - pembayaran.*
 */
export type TransferVaPaymentResponse = TransferVaPaymentSuccess | TransferVaPaymentRefusal

/**
 * TransferVaPaymentResponse, where it is a success.
 */
export interface TransferVaPaymentSuccess {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: `20${string}`
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData: TransferVaPaymentResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * TransferVaPaymentResponse, where it is a refusal.
 */
export interface TransferVaPaymentRefusal {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: `4${string}` | `5${string}`
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData?: Partial<TransferVaPaymentResponseVirtualAccountData> & Pick<TransferVaPaymentResponseVirtualAccountData, 'paymentFlagStatus'>
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).
 * *Permintaan Shared biller - status.*
 */
export interface SharedBillerTransferVaStatusRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters; if absent, returns an array of transactions of the VA number.
   */
  inquiryRequestId: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 128 characters.
   */
  paymentRequestId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Shared Biller - Status: POST /openapi/shared-biller/v1.0/transfer-va/status (service 26).
 * *Respons Shared biller - status.*
 */
export interface SharedBillerTransferVaStatusResponse {
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
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData?: SharedBillerTransferVaStatusResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).
 * *Permintaan Virtual account - inquiry status.*
 */
export interface TransferVaStatusRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, exactly 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 18 characters, digits.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 26 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, exactly 30 characters; if absent, returns an array of transactions of the VA number.
   */
  inquiryRequestId: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Inquiry Status: POST /openapi/v2.0/transfer-va/status (service 26).
 * *Respons Virtual account - inquiry status.*
 */
export interface TransferVaStatusResponse {
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
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData?: TransferVaStatusResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).
 * *Permintaan Virtual account - inquiry status, versi 1.*
 */
export interface TransferVaStatusV1Request {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, exactly 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 20 characters, digits.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Conditional, at most 128 characters; if absent, returns an array of transactions of the VA number.
   */
  inquiryRequestId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 128 characters.
   */
  paymentRequestId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Inquiry Status, version 1: POST /openapi/v1.0/transfer-va/status (service 26).
 * *Respons Virtual account - inquiry status, versi 1.*
 */
export interface TransferVaStatusV1Response {
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
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData?: TransferVaStatusV1ResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).
 * *Permintaan Shared biller - inquiry.*
 */
export interface SharedBillerTransferVaInquiryIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime: string
  /**
   * Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
   * Optional, at most 4 characters.
   */
  channelCode?: number
  /**
   * Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
   * Optional, at most 2 characters.
   */
  language?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * Kind of the account that pays. *Jenis rekening sumber dana.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  sourceAccountType?: SourceAccountType
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional; a plain string in the samples.
   */
  additionalInfo?: string
}

/**
 * Response of Shared Biller - Inquiry: POST /openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank (service 32).
 * *Respons Shared biller - inquiry.*
 */
export interface SharedBillerTransferVaInquiryIntrabankResponse {
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
   * The virtual account. *Data virtual account.*
   * Mandatory; sample spells it virtualAccountdata.
   */
  virtualAccountData?: SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).
 * *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
 */
export interface TransferVaInquiryIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 128 characters.
   */
  partnerReferenceNo?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding; 26 at BCA.
   */
  virtualAccountNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
   * Optional, at most 4 characters.
   */
  channelCode?: number
  /**
   * Language by ISO 639-1. *Bahasa menurut ISO 639-1.*
   * Optional, at most 2 characters.
   */
  language?: string
  /**
   * Amount. *Nominal.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  amount?: Money
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * Kind of the account that pays. *Jenis rekening sumber dana.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  sourceAccountType?: SourceAccountType
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/inquiry-intrabank (service 32).
 * *Respons Virtual account - inquiry pembayaran ke VA dalam bank.*
 */
export interface TransferVaInquiryIntrabankResponse {
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
   * The virtual account. *Data virtual account.*
   * Mandatory; sample spells it virtualAccountdata.
   */
  virtualAccountData?: TransferVaInquiryIntrabankResponseVirtualAccountData
}

/**
 * Request of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).
 * *Permintaan Shared biller - pembayaran.*
 */
export interface SharedBillerTransferVaPaymentIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 15 characters; Transaction Identifier on Service Provider System.
   */
  referenceNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountName?: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * Kind of the account that pays. *Jenis rekening sumber dana.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  sourceAccountType?: SourceAccountType
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters.
   */
  inquiryRequestId: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  paidAmount: Money
  /**
   * All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  cumulativePaymentAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters; hex of the binary paid-bill flags.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime: string
  /**
   * Number of the journal entry. *Nomor jurnal.*
   * Optional, at most 6 characters.
   */
  journalNum?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, at most 1 character.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, at most 1 character; Y/N retry flag.
   */
  flagAdvise?: string
  /**
   * State of the payment. *Status pembayaran.*
   * Optional, at most 20 characters.
   */
  paymentStatus?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: SharedBillerTransferVaPaymentIntrabankRequestBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional; a plain string in the samples.
   */
  additionalInfo?: string
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items; spelled so.
   */
  freeText?: Bilingual[]
}

/**
 * Response of Shared Biller - Payment: POST /openapi/shared-biller/v1.0/transfer-va/payment-intrabank (service 33).
 * *Respons Shared biller - pembayaran.*
 */
export interface SharedBillerTransferVaPaymentIntrabankResponse {
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
  /**
   * The virtual account. *Data virtual account.*
   * Optional.
   */
  virtualAccountData?: SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).
 * *Permintaan Virtual account - pembayaran ke VA dalam bank.*
 */
export interface TransferVaPaymentIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 15 characters; Transaction Identifier on Service Provider System.
   */
  referenceNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountName?: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * Kind of the account that pays. *Jenis rekening sumber dana.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  sourceAccountType?: SourceAccountType
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Optional, at most 128 characters.
   */
  inquiryRequestId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters; 64 at BCA.
   */
  partnerReferenceNo: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  paidAmount: Money
  /**
   * All payments to the virtual account so far. *Akumulasi pembayaran ke virtual account.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  cumulativePaymentAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters; hex of the binary paid-bill flags.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime: string
  /**
   * Number of the journal entry. *Nomor jurnal.*
   * Optional, at most 6 characters.
   */
  journalNum?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, at most 1 character.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, at most 1 character; Y/N retry flag.
   */
  flagAdvise?: string
  /**
   * State of the payment. *Status pembayaran.*
   * Optional, at most 20 characters.
   */
  paymentStatus?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: SharedBillerTransferVaPaymentIntrabankRequestBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
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
 * Response of Virtual Account - Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/payment-intrabank (service 33).
 * *Respons Virtual account - pembayaran ke VA dalam bank.*
 */
export interface TransferVaPaymentIntrabankResponse {
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
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory; lower-case d in the standard.
   */
  virtualAccountData?: TransferVaPaymentIntrabankResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).
 * *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
 */
export interface TransferVaNotifyPaymentIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Optional, at most 128 characters.
   */
  inquiryRequestId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
   */
  paymentRequestId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * State of the payment. *Status pembayaran.*
   * Optional, at most 20 characters.
   */
  paymentStatus?: string
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Optional.
   */
  paymentFlagReason?: Bilingual
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /openapi/v1.0/transfer-va/notify-payment-intrabank (service 34).
 * *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
 */
export type TransferVaNotifyPaymentIntrabankResponse = TransferVaNotifyPaymentIntrabankSuccess | TransferVaNotifyPaymentIntrabankRefusal

/**
 * TransferVaNotifyPaymentIntrabankResponse, where it is a success.
 */
export interface TransferVaNotifyPaymentIntrabankSuccess {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: `20${string}`
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData: TransferVaNotifyPaymentIntrabankResponseVirtualAccountData
}

/**
 * TransferVaNotifyPaymentIntrabankResponse, where it is a refusal.
 */
export interface TransferVaNotifyPaymentIntrabankRefusal {
  /**
   * HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.*
   * Mandatory, at most 7 characters.
   */
  responseCode: `4${string}` | `5${string}`
  /**
   * What the response code says. *Keterangan kode respons.*
   * Mandatory, at most 150 characters.
   */
  responseMessage: string
  /**
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountData?: Partial<TransferVaNotifyPaymentIntrabankResponseVirtualAccountData>
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaInquiryResponseVirtualAccountData {
  /**
   * Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
   * Mandatory, at most 2 characters, one of 00, 01.
   */
  inquiryStatus: InquiryStatus
  /**
   * Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
   * Mandatory.
   */
  inquiryReason: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, exactly 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 20 characters, digits.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Mandatory, at most 255 characters; 30 are shown.
   */
  virtualAccountName: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters.
   */
  inquiryRequestId: string
  /**
   * Total amount. *Nominal total.*
   * Mandatory, value of at most 13 digits and 2 decimals.
   */
  totalAmount: Money
  /**
   * Sub-company. *Kode sub company.*
   * Conditional, at most 5 characters; 00000 where there is none.
   */
  subCompany?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 5 items.
   */
  billDetails?: TransferVaInquiryResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 5 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character, one of C, O, I, M, L, N, X; ignored.
   */
  virtualAccountTrxType?: TransferVaInquiryResponseVirtualAccountTrxType
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
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaInquiryResponseBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Conditional, at most 5 characters; mandatory if subCompany sent.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 13 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * Label of the amount on the screen. *Label nominal pada layar.*
   * Optional, at most 25 characters.
   */
  billAmountLabel?: string
  /**
   * Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
   * Optional, at most 25 characters.
   */
  billAmountValue?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaPaymentRequestBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters, by the page of today of fixed length.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters, by the page of today mandatory.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional, by the page of today mandatory.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters, by the page of today mandatory and of fixed length.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals, by the page of today mandatory.
   */
  billAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
  /**
   * Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
   * Optional, at most 15 characters, by the page of today mandatory and exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample.
   */
  billReferenceNo?: string | number
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaPaymentResponseVirtualAccountData {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Mandatory.
   */
  paymentFlagReason: PaymentFlagReason
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, exactly 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 20 characters, digits.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Conditional, at most 255 characters.
   */
  virtualAccountName?: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  trxId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Mandatory, at most 128 characters.
   */
  paymentRequestId: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  paidAmount: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Conditional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Conditional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 64 characters.
   */
  referenceNo?: string
  /**
   * Number of the journal entry. *Nomor jurnal.*
   * Optional, at most 6 characters.
   */
  journalNum?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, at most 1 character.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, at most 1 character.
   */
  flagAdvise?: string
  /**
   * Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
   * Mandatory, exactly 2 characters, one of 00, 01, 02; Status for Payment Flag from Partner.
   */
  paymentFlagStatus: TransferVaPaymentResponsePaymentFlagStatus
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items; 5 by the page; an older contract sends 24, and the answer repeats them.
   */
  billDetails?: TransferVaPaymentResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 9 items.
   */
  freeTexts?: Bilingual[]
}

/**
 * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
 */
export interface PaymentFlagReason {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Mandatory, at most 200 characters.
   */
  indonesia: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Mandatory, at most 200 characters.
   */
  english: string
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaPaymentResponseBillDetail {
  /**
   * The biller's reference of the bill. *Nomor referensi tagihan dari penagih.*
   * Conditional, at most 15 characters; type column missing in the table; String in the sample.
   */
  billerReferenceId?: string
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Conditional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Conditional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Conditional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Conditional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
  /**
   * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
   * Mandatory, exactly 2 characters, one of 00, 01, 02; Payment status for specific Bill.
   */
  status: Status
  /**
   * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
   * Mandatory.
   */
  reason: Bilingual
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface SharedBillerTransferVaStatusResponseVirtualAccountData {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Mandatory.
   */
  paymentFlagReason: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters; Unique identifier from Inquiry.
   */
  inquiryRequestId: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Mandatory, at most 128 characters; mandatory if payment happened.
   */
  paymentRequestId: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory, value of at most 16 digits and 2 decimals.
   */
  paidAmount: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters; hex of the binary paid-bill flags.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
   */
  transactionDate: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 15 characters; Payment auth code generated by PJP.
   */
  referenceNo?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, at most 1 character.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, at most 1 character; Y/N retry flag.
   */
  flagAdvise?: string
  /**
   * Result of the payment. *Status pembayaran.*
   * Mandatory, exactly 2 characters; 00 done, 01 in progress, 99 failed.
   */
  paymentFlagStatus: SharedBillerTransferVaStatusResponsePaymentFlagStatus
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: SharedBillerTransferVaStatusResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface SharedBillerTransferVaStatusResponseBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
  /**
   * Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
   * Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample.
   */
  billReferenceNo?: string | number
  /**
   * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
   * Optional, at most 2 characters; Payment status for specific Bill.
   */
  status?: string
  /**
   * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
   * Optional.
   */
  reason?: Bilingual
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaStatusResponseVirtualAccountData {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Mandatory.
   */
  paymentFlagReason: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 18 characters, digits.
   */
  customerNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 26 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, exactly 30 characters; Unique identifier from Inquiry.
   */
  inquiryRequestId: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Mandatory, exactly 30 characters; mandatory if payment happened.
   */
  paymentRequestId: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Mandatory, value of at most 13 digits and 2 decimals.
   */
  paidAmount: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, exactly 6 characters; hex of the binary paid-bill flags.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Mandatory, value of at most 13 digits and 2 decimals.
   */
  totalAmount: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Mandatory, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
   */
  transactionDate: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, exactly 11 characters; Payment auth code generated by PJP.
   */
  referenceNo?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, exactly 1 character.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, exactly 1 character; Y/N retry flag.
   */
  flagAdvise?: string
  /**
   * Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
   * Mandatory, exactly 2 characters; Status for Payment Flag.
   */
  paymentFlagStatus: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaStatusResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaStatusResponseBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, exactly 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Mandatory, at most 18 characters.
   */
  billNo: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Mandatory.
   */
  billDescription: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Mandatory, exactly 5 characters.
   */
  billSubCompany: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Mandatory, value of at most 13 digits and 2 decimals.
   */
  billAmount: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
  /**
   * Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
   * Mandatory, exactly 11 characters; Bill auth code generated by PJP; quoted string in the sample.
   */
  billReferenceNo: string | number
  /**
   * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
   * Mandatory, exactly 2 characters; Payment status for specific Bill.
   */
  status: string
  /**
   * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
   * Mandatory.
   */
  reason: Bilingual
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaStatusV1ResponseVirtualAccountData {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Optional.
   */
  paymentFlagReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Optional, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo?: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters; Unique identifier from Inquiry.
   */
  inquiryRequestId: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Conditional, at most 128 characters; mandatory if payment happened.
   */
  paymentRequestId?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  paidAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters; hex of the binary paid-bill flags.
   */
  paidBills?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset; Payment datetime when the payment happened.
   */
  transactionDate?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 15 characters; Payment auth code generated by PJP.
   */
  referenceNo?: string
  /**
   * Kind of payment. *Jenis pembayaran.*
   * Optional, at most 1 character.
   */
  paymentType?: string
  /**
   * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
   * Optional, at most 1 character; Y/N retry flag.
   */
  flagAdvise?: string
  /**
   * Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
   * Optional, at most 2 characters; Status for Payment Flag.
   */
  paymentFlagStatus?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaStatusV1ResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaStatusV1ResponseBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
  /**
   * Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
   * Optional, at most 15 characters; Bill auth code generated by PJP; quoted string in the sample.
   */
  billReferenceNo?: string | number
  /**
   * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
   * Optional, at most 2 characters; Payment status for specific Bill.
   */
  status?: string
  /**
   * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
   * Optional.
   */
  reason?: Bilingual
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface SharedBillerTransferVaInquiryIntrabankResponseVirtualAccountData {
  /**
   * Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
   * Optional, at most 2 characters.
   */
  inquiryStatus?: string
  /**
   * Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
   * Optional.
   */
  inquiryReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Mandatory, at most 255 characters.
   */
  virtualAccountName: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * Kind of the account that pays. *Jenis rekening sumber dana.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  sourceAccountType?: SourceAccountType
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters; Inquiry identifier for Inquiry.
   */
  inquiryRequestId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: SharedBillerTransferVaInquiryIntrabankResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Mandatory, exactly 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType: TransferVaInquiryResponseVirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * Name of the product. *Nama produk.*
   * Mandatory, at most 30 characters; Product Category.
   */
  productName: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface SharedBillerTransferVaInquiryIntrabankResponseBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * Label of the amount on the screen. *Label nominal pada layar.*
   * Optional, at most 25 characters.
   */
  billAmountLabel?: string
  /**
   * Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
   * Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24.
   */
  billAmountValue?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaInquiryIntrabankResponseVirtualAccountData {
  /**
   * Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
   * Optional, at most 2 characters.
   */
  inquiryStatus?: string
  /**
   * Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*
   * Optional.
   */
  inquiryReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Optional, at most 8 characters.
   */
  partnerServiceId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 128 characters.
   */
  partnerReferenceNo?: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Optional, at most 20 characters, digits.
   */
  customerNo?: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters, digits behind the padding.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Mandatory, at most 255 characters.
   */
  virtualAccountName: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Telephone number of the virtual account's holder. *Nomor telepon pemilik virtual account.*
   * Optional, at most 30 characters, digits with country code; format 62xxxxxxxxxxxxx.
   */
  virtualAccountPhone?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * Kind of the account that pays. *Jenis rekening sumber dana.*
   * Optional, at most 1 character; D=current, S=saving.
   */
  sourceAccountType?: SourceAccountType
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Optional, at most 128 characters; Inquiry identifier for Inquiry.
   */
  inquiryRequestId?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaInquiryIntrabankResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Conditional, exactly 1 character, one of C, O, I, P, M, L, N, X, V, W; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: TransferVaInquiryIntrabankResponseVirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * Name of the product. *Nama produk.*
   * Optional, at most 30 characters; Product Category.
   */
  productName?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaInquiryIntrabankResponseBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * Label of the amount on the screen. *Label nominal pada layar.*
   * Optional, at most 25 characters.
   */
  billAmountLabel?: string
  /**
   * Amount as shown on the screen. *Nominal yang ditampilkan pada layar.*
   * Optional, at most 25 characters; table types it Object(25) without children; string in the sample and in service 24.
   */
  billAmountValue?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface SharedBillerTransferVaPaymentIntrabankRequestBillDetail {
  /**
   * Code of the bill. *Kode tagihan.*
   * Optional, at most 2 characters.
   */
  billCode?: string
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * Name of the bill. *Nama tagihan.*
   * Optional, at most 20 characters.
   */
  billName?: string
  /**
   * Short name of the bill. *Nama singkat tagihan.*
   * Optional, at most 10 characters.
   */
  billShortName?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
  /**
   * Number that the bank gave the payment of this bill. *Nomor otorisasi pembayaran tagihan dari bank.*
   * Optional, at most 15 characters; Bill auth code generated by PJP.
   */
  billReferenceNo?: string | number
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface SharedBillerTransferVaPaymentIntrabankResponseVirtualAccountData {
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Mandatory, at most 128 characters.
   */
  paymentRequestId: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters.
   */
  virtualAccountNo: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional.
   */
  billDetails?: SharedBillerTransferVaPaymentIntrabankResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional.
   */
  freeTexts?: Bilingual[]
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 128 characters.
   */
  referenceNo?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  paidAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface SharedBillerTransferVaPaymentIntrabankResponseBillDetail {
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Sub-company that the bill belongs to. *Kode sub company tagihan.*
   * Optional, at most 5 characters.
   */
  billSubCompany?: string
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaPaymentIntrabankResponseVirtualAccountData {
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters.
   */
  virtualAccountNo: string
  /**
   * Name of the virtual account's holder. *Nama pemilik virtual account.*
   * Mandatory, at most 255 characters.
   */
  virtualAccountName: string
  /**
   * Email address of the virtual account's holder. *Alamat surel pemilik virtual account.*
   * Optional, at most 255 characters.
   */
  virtualAccountEmail?: string
  /**
   * Account number that pays. *Nomor rekening sumber dana.*
   * Optional, at most 32 characters.
   */
  sourceAccountNo?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 128 characters.
   */
  referenceNo?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  paidAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaPaymentIntrabankResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * Name of the product. *Nama produk.*
   * Optional, at most 30 characters.
   */
  productName?: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaPaymentIntrabankResponseBillDetail {
  /**
   * What the bill is for, in both languages. *Keterangan tagihan dalam dua bahasa.*
   * Optional.
   */
  billDescription?: Bilingual
  /**
   * Amount of the bill. *Nominal tagihan.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  billAmount?: Money
  /**
   * Number of the bill. *Nomor tagihan.*
   * Optional, at most 18 characters.
   */
  billNo?: string
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaNotifyPaymentIntrabankResponseVirtualAccountData {
  /**
   * Virtual account number: partnerServiceId and customerNo joined. *Nomor virtual account: gabungan partnerServiceId dan customerNo.*
   * Mandatory, at most 28 characters.
   */
  virtualAccountNo: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
}

/**
 * Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*
 * - `00`: Found. *Berhasil.*
 * - `01`: Refused. *Ditolak.*
 */
export type InquiryStatus = '00' | '01'

/**
 * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
 * - `C`: Closed. *Tertutup.*
 * - `O`: Open. *Terbuka.*
 * - `I`: Partial. *Sebagian.*
 * - `M`: Minimum, once. *Minimum, sekali.*
 * - `L`: Maximum. *Maksimum.*
 * - `N`: Open, with a minimum. *Terbuka, dengan minimum.*
 * - `X`: Open, with a maximum. *Terbuka, dengan maksimum.*
 */
export type TransferVaInquiryResponseVirtualAccountTrxType = 'C' | 'O' | 'I' | 'M' | 'L' | 'N' | 'X'

/**
 * Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*
 * - `Y`: The payment is sent again. *Pembayaran dikirim ulang.*
 * - `N`: The payment is not sent again. *Pembayaran tidak dikirim ulang.*
 */
export type FlagAdvise = 'Y' | 'N'

/**
 * Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*
 * - `00`: Done. *Berhasil.*
 * - `01`: Refused. *Ditolak.*
 * - `02`: Timed out. *Habis waktu.*
 */
export type TransferVaPaymentResponsePaymentFlagStatus = '00' | '01' | '02'

/**
 * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
 * - `00`: Done. *Berhasil.*
 * - `01`: Refused. *Ditolak.*
 * - `02`: Timed out. *Habis waktu.*
 */
export type Status = '00' | '01' | '02'

/**
 * Result of the payment. *Status pembayaran.*
 * - `00`: Done. *Berhasil.*
 * - `01`: In progress. *Sedang diproses.*
 * - `99`: Failed. *Gagal.*
 */
export type SharedBillerTransferVaStatusResponsePaymentFlagStatus = '00' | '01' | '99'

/**
 * Kind of the account that pays. *Jenis rekening sumber dana.*
 * - `D`: Current account. *Rekening giro.*
 * - `S`: Savings account. *Rekening tabungan.*
 */
export type SourceAccountType = 'D' | 'S'

/**
 * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
 * - `C`: Closed. *Tertutup.*
 * - `O`: Open. *Terbuka.*
 * - `I`: Partial. *Sebagian.*
 * - `M`: Minimum, once. *Minimum, sekali.*
 * - `L`: Maximum. *Maksimum.*
 * - `N`: Open, with a minimum. *Terbuka, dengan minimum.*
 * - `X`: Open, with a maximum. *Terbuka, dengan maksimum.*
 * - `V`: Variable. *Variabel.*
 * - `W`: Variable, with several bills. *Variabel, dengan beberapa tagihan.*
 */
export type TransferVaInquiryIntrabankResponseVirtualAccountTrxType = 'C' | 'O' | 'I' | 'P' | 'M' | 'L' | 'N' | 'X' | 'V' | 'W'
