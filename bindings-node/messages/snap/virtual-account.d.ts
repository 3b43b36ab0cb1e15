// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.

import type { Bilingual, Money, Open } from '../shared.js'

/**
 * Request of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).
 * *Permintaan Virtual account - inquiry.*
 */
export interface TransferVaInquiryRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  hashedSourceAccountNo?: string
  /**
   * Code of the bank that pays. *Kode bank sumber dana.*
   * Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  sourceBankCode?: string
  /**
   * Key of the application at the other side. *Kunci aplikasi pihak lain.*
   * Optional, at most 64 characters.
   */
  passApp?: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters.
   */
  inquiryRequestId: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Inquiry: POST /v1.0/transfer-va/inquiry (service 24).
 * *Respons Virtual account - inquiry.*
 */
export interface TransferVaInquiryResponse {
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
  virtualAccountData?: TransferVaInquiryResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).
 * *Permintaan Virtual account - pembayaran.*
 */
export interface TransferVaPaymentRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Conditional, at most 64 characters; mandatory when the VA came from create-va.
   */
  trxId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Mandatory, at most 128 characters; equals inquiryRequestId when payment follows an inquiry.
   */
  paymentRequestId: string
  /**
   * Channel of the payment, as ISO 18245 counts them. *Kode kanal pembayaran menurut ISO 18245.*
   * Optional, at most 4 characters.
   */
  channelCode?: number
  /**
   * Hash of the account that pays. *Hash nomor rekening pembayar.*
   * Conditional, at most 32 characters; hashed; unhashed only on sender request or consent (Law 3/2011 art. 8(5)).
   */
  hashedSourceAccountNo?: string
  /**
   * Code of the bank that pays. *Kode bank sumber dana.*
   * Conditional, at most 11 characters; only on sender request or consent (Law 3/2011 art. 8(5)).
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
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * When the transaction happened. *Waktu transaksi.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 64 characters; Payment auth code generated by PJP.
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
   * Optional, at most 1 character; Y/N retry flag.
   */
  flagAdvise?: string
  /**
   * Sub-company. *Kode sub company.*
   * Optional, at most 5 characters; Sub Company code generated by Partner.
   */
  subCompany?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
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
 * Response of Virtual Account - Payment: POST /v1.0/transfer-va/payment (service 25).
 * *Respons Virtual account - pembayaran.*
 */
export interface TransferVaPaymentResponse {
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
  virtualAccountData?: TransferVaPaymentResponseVirtualAccountData
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).
 * *Permintaan Virtual account - inquiry status.*
 */
export interface TransferVaStatusRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
 * Response of Virtual Account - Inquiry Status: POST /v1.0/transfer-va/status (service 26).
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
 * Request of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).
 * *Permintaan Virtual account - buat VA.*
 */
export interface TransferVaCreateVaRequest {
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaCreateVaRequestBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals; table types it Array of Objects; single object in the sample, in the response table and in service 28.
   */
  feeAmount?: Money
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Create VA: POST /v1.0/transfer-va/create-va (service 27).
 * *Respons Virtual account - buat VA.*
 */
export interface TransferVaCreateVaResponse {
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
  virtualAccountData?: TransferVaCreateVaResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).
 * *Permintaan Virtual account - ubah VA.*
 */
export interface TransferVaUpdateVaRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaCreateVaRequestBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Update VA: PUT /v1.0/transfer-va/update-va (service 28).
 * *Respons Virtual account - ubah VA.*
 */
export interface TransferVaUpdateVaResponse {
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
  virtualAccountData?: TransferVaUpdateVaResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).
 * *Permintaan Virtual account - ubah status VA.*
 */
export interface TransferVaUpdateStatusRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
  /**
   * Whether the virtual account is paid. *Status pembayaran virtual account.*
   * Mandatory, at most 1 character; Y=paid, N=not paid.
   */
  paidStatus: PaidStatus
}

/**
 * Response of Virtual Account - Update Status VA: PUT /v1.0/transfer-va/update-status (service 29).
 * *Respons Virtual account - ubah status VA.*
 */
export interface TransferVaUpdateStatusResponse {
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
  virtualAccountData?: TransferVaUpdateStatusResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).
 * *Permintaan Virtual account - inquiry VA.*
 */
export interface TransferVaInquiryVaRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
}

/**
 * Response of Virtual Account - Inquiry VA: POST /v1.0/transfer-va/inquiry-va (service 30).
 * *Respons Virtual account - inquiry VA.*
 */
export interface TransferVaInquiryVaResponse {
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
  virtualAccountData?: TransferVaInquiryVaResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).
 * *Permintaan Virtual account - hapus VA.*
 */
export interface TransferVaDeleteVaRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  trxId?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Delete VA: DELETE /v1.0/transfer-va/delete-va (service 31).
 * *Respons Virtual account - hapus VA.*
 */
export interface TransferVaDeleteVaResponse {
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
  virtualAccountData?: TransferVaDeleteVaResponseVirtualAccountData
}

/**
 * Request of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).
 * *Permintaan Virtual account - inquiry pembayaran ke VA dalam bank.*
 */
export interface TransferVaInquiryIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
   */
  partnerServiceId: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 128 characters.
   */
  partnerReferenceNo?: string
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
 * Response of Virtual Account - Inquiry Payment to VA from Intra Bank: POST /v1.0/transfer-va/inquiry-intrabank (service 32).
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
 * Request of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).
 * *Permintaan Virtual account - pembayaran ke VA dalam bank.*
 */
export interface TransferVaPaymentIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
   */
  partnerServiceId: string
  /**
   * The customer's number within the company code. *Nomor pelanggan di bawah kode perusahaan.*
   * Mandatory, at most 20 characters, digits.
   */
  customerNo: string
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
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  trxDateTime?: string
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
  billDetails?: TransferVaPaymentIntrabankRequestBillDetail[]
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
 * Response of Virtual Account - Payment to VA from Intra Bank: POST /v1.0/transfer-va/payment-intrabank (service 33).
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
   * The virtual account. *Data virtual account.*
   * Mandatory.
   */
  virtualAccountdata?: TransferVaPaymentIntrabankResponseVirtualAccountdata
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Request of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).
 * *Permintaan Virtual account - notifikasi pembayaran ke VA dalam bank.*
 */
export interface TransferVaNotifyPaymentIntrabankRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * Optional, at most 128 characters.
   */
  partnerReferenceNo?: string
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
 * Response of Virtual Account - Notification for Payment to VA from Intra Bank: POST /v1.0/transfer-va/notify-payment-intrabank (service 34).
 * *Respons Virtual account - notifikasi pembayaran ke VA dalam bank.*
 */
export interface TransferVaNotifyPaymentIntrabankResponse {
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
   * Optional.
   */
  virtualAccountdata?: TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata
}

/**
 * Request of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).
 * *Permintaan Virtual account - ambil laporan.*
 */
export interface TransferVaReportRequest {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters; 8 chars, left-padded with spaces; company code; table types it Number, which cannot carry the padding; string in the sample.
   */
  partnerServiceId: string
  /**
   * First day. *Tanggal awal.*
   * Optional, at most 10 characters, yyyy-MM-dd.
   */
  startDate?: string
  /**
   * First time of day. *Jam awal.*
   * Optional, at most 14 characters; HH:mm; needs startDate; default 00:00; sample 14:56:11+07:00 is what length 14 fits.
   */
  startTime?: string
  /**
   * Last day. *Tanggal akhir.*
   * Optional, at most 10 characters, yyyy-MM-dd; needs startDate.
   */
  endDate?: string
  /**
   * Last time of day. *Jam akhir.*
   * Optional, at most 14 characters; HH:mm; needs endDate; default 23:59; sample 14:56:11+07:00 is what length 14 fits.
   */
  endTime?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * Response of Virtual Account - Get Report: GET /v1.0/transfer-va/report (service 35).
 * *Respons Virtual account - ambil laporan.*
 */
export interface TransferVaReportResponse {
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
  virtualAccountdata?: TransferVaReportResponseVirtualAccountdata[]
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaInquiryResponseVirtualAccountData {
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
   * Mandatory, at most 8 characters.
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
   * ID of the inquiry. *ID permintaan inquiry.*
   * Mandatory, at most 128 characters.
   */
  inquiryRequestId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * Sub-company. *Kode sub company.*
   * Optional, at most 5 characters; Sub Company code generated by Partner.
   */
  subCompany?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaInquiryResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
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
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaPaymentResponseVirtualAccountData {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Optional.
   */
  paymentFlagReason?: PaymentFlagReason
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * Optional, value of at most 16 digits and 2 decimals.
   */
  paidAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters.
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
   * Optional, at most 2 characters; Status for Payment Flag from Partner.
   */
  paymentFlagStatus?: string
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaPaymentResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
}

/**
 * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
 */
export interface PaymentFlagReason {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Optional, at most 200 characters.
   */
  indonesia?: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Optional, at most 200 characters.
   */
  english?: string
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaPaymentResponseBillDetail {
  /**
   * The biller's reference of the bill. *Nomor referensi tagihan dari penagih.*
   * Optional, at most 64 characters; type column missing in the table; String in the sample.
   */
  billerReferenceId?: string
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
   * Optional.
   */
  paymentFlagReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaCreateVaRequestBillDetail {
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
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaCreateVaResponseVirtualAccountData {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters; from Create VA Request.
   */
  trxId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaCreateVaRequestBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaUpdateVaResponseVirtualAccountData {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaCreateVaRequestBillDetail[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDate?: string
  /**
   * When it was changed last. *Waktu perubahan terakhir.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  lastUpdateDate?: string
  /**
   * When it was paid. *Waktu pembayaran.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  paymentDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaUpdateStatusResponseVirtualAccountData {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDate?: string
  /**
   * When it was changed last. *Waktu perubahan terakhir.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  lastUpdateDate?: string
  /**
   * When it was paid. *Waktu pembayaran.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  paymentDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaInquiryVaResponseVirtualAccountData {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Mandatory, at most 64 characters.
   */
  trxId: string
  /**
   * Total amount. *Nominal total.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  totalAmount?: Money
  /**
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaInquiryVaResponseBillDetail[]
  /**
   * Texts for the screen or the receipt. *Teks untuk layar atau struk.*
   * Optional, at most 25 items.
   */
  freeTexts?: Bilingual[]
  /**
   * Which amounts the virtual account takes. *Jenis nominal yang diterima virtual account.*
   * Optional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
  /**
   * Fee. *Biaya.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  feeAmount?: Money
  /**
   * When the virtual account ends. *Waktu kedaluwarsa virtual account.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  expiredDate?: string
  /**
   * When it was changed last. *Waktu perubahan terakhir.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  lastUpdateDate?: string
  /**
   * When it was paid. *Waktu pembayaran.*
   * Optional, at most 25 characters, ISO 8601 with seconds and offset.
   */
  paymentDate?: string
  /**
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaInquiryVaResponseBillDetail {
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
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaDeleteVaResponseVirtualAccountData {
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  trxId?: string
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
   * Mandatory, at most 8 characters.
   */
  partnerServiceId: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Optional, at most 128 characters.
   */
  partnerReferenceNo?: string
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
   * Conditional, at most 1 character; C closed, O open, I partial, M minimum (once), L maximum, N open minimum, X open maximum.
   */
  virtualAccountTrxType?: VirtualAccountTrxType
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
export interface TransferVaPaymentIntrabankRequestBillDetail {
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
export interface TransferVaPaymentIntrabankResponseVirtualAccountdata {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Optional.
   */
  paymentFlagReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * Optional, at most 128 characters.
   */
  inquiryRequestId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 128 characters; Unique Identifier for Payment.
   */
  paymentRequestId?: string
  /**
   * The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.*
   * Mandatory, at most 128 characters.
   */
  partnerReferenceNo: string
  /**
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 128 characters; Generated by PJP.; table lists the field twice (128 and 15) and the sample repeats the key; one value survives parsing, so accept up to 128.
   */
  referenceNo?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  paidAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters.
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
   * Optional, at most 30 characters; Product Category.
   */
  productName?: string
}

/**
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaPaymentIntrabankResponseBillDetail {
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
   * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
   * Optional, at most 2 characters; Payment status for specific Bill.
   */
  status?: string
  /**
   * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
   * Optional; table types it String(2) but lists child fields; object in the sample.
   */
  reason?: Reason
}

/**
 * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
 */
export interface Reason {
  /**
   * Text in Indonesian. *Teks dalam bahasa Indonesia.*
   * Optional, at most 64 characters.
   */
  indonesia?: string
  /**
   * Text in English. *Teks dalam bahasa Inggris.*
   * Optional, at most 64 characters.
   */
  english?: string
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaNotifyPaymentIntrabankResponseVirtualAccountdata {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Optional.
   */
  paymentFlagReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * Optional, at most 128 characters.
   */
  partnerReferenceNo?: string
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
   * What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*
   * Optional.
   */
  additionalInfo?: Open
}

/**
 * The virtual account. *Data virtual account.*
 */
export interface TransferVaReportResponseVirtualAccountdata {
  /**
   * Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*
   * Optional.
   */
  paymentFlagReason?: Bilingual
  /**
   * Company code, padded with spaces on the left to 8 characters. *Kode perusahaan, 8 karakter dengan spasi di kiri.*
   * Mandatory, at most 8 characters.
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
   * The partner's ID of the transaction. *ID transaksi dari mitra.*
   * Optional, at most 64 characters.
   */
  trxId?: string
  /**
   * ID of the inquiry. *ID permintaan inquiry.*
   * Optional, at most 128 characters.
   */
  inquiryRequestId?: string
  /**
   * ID of the payment. *ID permintaan pembayaran.*
   * Optional, at most 128 characters.
   */
  paymentRequestId?: string
  /**
   * Amount that is paid. *Nominal yang dibayar.*
   * Optional, value of at most 16 digits and 2 decimals.
   */
  paidAmount?: Money
  /**
   * Which bills are paid: bits, in hexadecimal. *Tagihan yang dibayar: bit dalam heksadesimal.*
   * Optional, at most 6 characters.
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
   * The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.*
   * Optional, at most 15 characters.
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
   * The bills. *Rincian tagihan.*
   * Optional, at most 24 items.
   */
  billDetails?: TransferVaReportResponseBillDetail[]
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
 * The bills. *Rincian tagihan.*
 */
export interface TransferVaReportResponseBillDetail {
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
   * Result of this bill: 00 paid, 01 refused. *Status tagihan ini: 00 terbayar, 01 ditolak.*
   * Optional, at most 2 characters; Payment status for specific Bill.
   */
  status?: string
  /**
   * Why the bill has this status, in both languages. *Alasan status tagihan dalam dua bahasa.*
   * Optional; table types it String(2) but lists child fields; object in the sample.
   */
  reason?: Bilingual
}

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
export type VirtualAccountTrxType = 'C' | 'O' | 'I' | 'M' | 'L' | 'N' | 'X'

/**
 * Whether the virtual account is paid. *Status pembayaran virtual account.*
 * - `Y`: Paid. *Sudah dibayar.*
 * - `N`: Not paid. *Belum dibayar.*
 */
export type PaidStatus = 'Y' | 'N'

/**
 * Kind of the account that pays. *Jenis rekening sumber dana.*
 * - `D`: Current account. *Rekening giro.*
 * - `S`: Savings account. *Rekening tabungan.*
 */
export type SourceAccountType = 'D' | 'S'
