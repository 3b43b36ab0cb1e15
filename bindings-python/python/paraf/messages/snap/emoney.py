# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Emoney, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class LatestTransactionStatus(Listed):
    """State of the transaction. *Status terakhir transaksi.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    INITIATED = "01"
    """Initiated. *Dimulai.*"""
    PAYING = "02"
    """Being paid. *Sedang dibayar.*"""
    PENDING = "03"
    """Pending. *Tertunda.*"""
    REFUNDED = "04"
    """Refunded. *Dana dikembalikan.*"""
    CANCELED = "05"
    """Canceled. *Dibatalkan.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""
    NOT_FOUND = "07"
    """Not found. *Tidak ditemukan.*"""


LatestTransactionStatusValue = Union[LatestTransactionStatus, Literal["00", "01", "02", "03", "04", "05", "06", "07"]]


class FeeType(Listed):
    """Who pays the fee. *Pihak yang menanggung biaya.*"""

    SENDER = "OUR"
    """The sender pays; the default. *Ditanggung pengirim; bawaan.*"""
    RECIPIENT = "BEN"
    """The recipient pays. *Ditanggung penerima.*"""
    SHARED = "SHA"
    """Both pay. *Ditanggung bersama.*"""
    SHARED_1000 = "1000"
    """The same as SHA. *Sama dengan SHA.*"""


FeeTypeValue = Union[FeeType, Literal["OUR", "BEN", "SHA", "1000"]]


class _EmoneyBulkCashinNotifyRequestBulkObject(TypedDict):
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 64 characters."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory, at most 64 characters; per-item provider id."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters; per-item consumer id."""
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyBulkCashinNotifyRequestBulkObject(_EmoneyBulkCashinNotifyRequestBulkObject, total=False):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    customerName: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 30 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBulkCashinPaymentRequestBulkObject(TypedDict):
    accountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters; per-item consumer id."""


class EmoneyBulkCashinPaymentRequestBulkObject(_EmoneyBulkCashinPaymentRequestBulkObject, total=False):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    accountName: str
    """Name of the account's holder. *Nama pemilik rekening.* Optional, at most 30 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyAccountInquiryRequest(TypedDict):
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class EmoneyAccountInquiryRequest(_EmoneyAccountInquiryRequest, total=False):
    """Request of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).

    *Permintaan Inquiry akun - top up pelanggan.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Conditional, at most 32 characters; required if the customer token (B2B2C) is absent."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyAccountInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyAccountInquiryResponse(_EmoneyAccountInquiryResponse, total=False):
    """Response of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).

    *Respons Inquiry akun - top up pelanggan.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Conditional, at most 64 characters; masked; required if the customer token (B2B2C) is absent."""
    customerName: str
    """Name of the customer. *Nama pelanggan.* Mandatory, at most 255 characters; Unmasked customer account name."""
    customerMonthlyInLimit: Union[str, int, float]
    """What the customer may still top up this month. *Batas dana masuk bulanan pelanggan.* Optional, at most 17 characters; Customer monthly cashin limit."""
    minAmount: Money
    """Lowest amount. *Nominal minimum.* Optional, value of at most 16 digits and 2 decimals."""
    maxAmount: Money
    """Highest amount. *Nominal maksimum.* Optional, value of at most 16 digits and 2 decimals."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyTopupRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""


class EmoneyTopupRequest(_EmoneyTopupRequest, total=False):
    """Request of Customer Top Up: POST /v1.0/emoney/topup (service 38).

    *Permintaan Top up pelanggan.*
    """

    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 32 characters."""
    customerName: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 255 characters; Customer Account name."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Invoice transaction ID."""
    categoryId: Union[str, int, float]
    """Category of the top-up. *ID kategori top up.* Optional, at most 10 characters; Category ID."""
    notes: str
    """Notes. *Catatan.* Optional, at most 255 characters; Transaction noted."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyTopupResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyTopupResponse(_EmoneyTopupResponse, total=False):
    """Response of Customer Top Up: POST /v1.0/emoney/topup (service 38).

    *Respons Top up pelanggan.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Transaction invoice ID."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 64 characters; Customer account number."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyTopupStatusRequest(TypedDict):
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""


class EmoneyTopupStatusRequest(_EmoneyTopupStatusRequest, total=False):
    """Request of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).

    *Permintaan Inquiry status top up pelanggan.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 64 characters; original X-EXTERNAL-ID header value."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyTopupStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyTopupStatusResponse(_EmoneyTopupStatusResponse, total=False):
    """Response of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).

    *Respons Inquiry status top up pelanggan.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 64 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBulkCashinPaymentRequest(TypedDict):
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class EmoneyBulkCashinPaymentRequest(_EmoneyBulkCashinPaymentRequest, total=False):
    """Request of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).

    *Permintaan Pengajuan cash-in massal.*
    """

    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    bulkObject: list[EmoneyBulkCashinPaymentRequestBulkObject]
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    feeType: FeeTypeValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBulkCashinPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyBulkCashinPaymentResponse(_EmoneyBulkCashinPaymentResponse, total=False):
    """Response of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).

    *Respons Pengajuan cash-in massal.*
    """

    bulkId: str
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; table spells it bulkid."""
    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id; absent from the ASPI sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBulkCashinNotifyRequest(TypedDict):
    bulkId: str
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""


class EmoneyBulkCashinNotifyRequest(_EmoneyBulkCashinNotifyRequest, total=False):
    """Request of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).

    *Permintaan Notifikasi cash-in massal.*
    """

    bulkObject: list[EmoneyBulkCashinNotifyRequestBulkObject]
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBulkCashinNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyBulkCashinNotifyResponse(_EmoneyBulkCashinNotifyResponse, total=False):
    """Response of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).

    *Respons Notifikasi cash-in massal.*
    """

    bulkId: str
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBankAccountInquiryRequest(TypedDict):
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters; table spells it CustomerNumber."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class EmoneyBankAccountInquiryRequest(_EmoneyBankAccountInquiryRequest, total=False):
    """Request of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).

    *Permintaan Transfer ke bank - inquiry rekening.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountNumber: str
    """Account number that receives the money. *Nomor rekening penerima.* Optional, at most 32 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyBankAccountInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyBankAccountInquiryResponse(_EmoneyBankAccountInquiryResponse, total=False):
    """Response of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).

    *Respons Transfer ke bank - inquiry rekening.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountType: str
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    beneficiaryAccountNumber: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 32 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 64 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    beneficiaryBankShortName: str
    """Short name of the receiving bank. *Nama singkat bank penerima.* Optional, at most 25 characters; Bank short name."""
    beneficiaryBankName: str
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 25 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; sessionID."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyTransferBankRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    beneficiaryAccountNumber: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 32 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class EmoneyTransferBankRequest(_EmoneyTransferBankRequest, total=False):
    """Request of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).

    *Permintaan Transfer ke bank - pembayaran.*
    """

    accountType: str
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyTransferBankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyTransferBankResponse(_EmoneyTransferBankResponse, total=False):
    """Response of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).

    *Respons Transfer ke bank - pembayaran.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNumber: str
    """Reference number. *Nomor referensi.* Mandatory, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyOtcCashoutRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    otp: str
    """One-time password. *Kode OTP.* Mandatory, at most 8 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class EmoneyOtcCashoutRequest(_EmoneyOtcCashoutRequest, total=False):
    """Request of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).

    *Permintaan Transfer ke OTC - buat pembayaran.*
    """

    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyOtcCashoutResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyOtcCashoutResponse(_EmoneyOtcCashoutResponse, total=False):
    """Response of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).

    *Respons Transfer ke OTC - buat pembayaran.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyOtcStatusRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class EmoneyOtcStatusRequest(_EmoneyOtcStatusRequest, total=False):
    """Request of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).

    *Permintaan Transfer ke OTC - status transfer.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyOtcStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyOtcStatusResponse(_EmoneyOtcStatusResponse, total=False):
    """Response of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).

    *Respons Transfer ke OTC - status transfer.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyOtcCancelRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    reason: str
    """Why. *Alasan.* Mandatory, at most 512 characters; Reason cancellation."""


class EmoneyOtcCancelRequest(_EmoneyOtcCancelRequest, total=False):
    """Request of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).

    *Permintaan Transfer ke OTC - batalkan pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EmoneyOtcCancelResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EmoneyOtcCancelResponse(_EmoneyOtcCancelResponse, total=False):
    """Response of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).

    *Respons Transfer ke OTC - batalkan pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    cancelTime: str
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmStatusRequest(TypedDict):
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""


class QrMpmStatusRequest(_QrMpmStatusRequest, total=False):
    """Request of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).

    *Permintaan Inquiry status transaksi (nonbank).*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmStatusResponse(_QrMpmStatusResponse, total=False):
    """Response of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).

    *Respons Inquiry status transaksi (nonbank).*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    originalResponseCode: str
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters; Original Response code."""
    originalResponseMessage: str
    """Response message of the original transaction. *Pesan respons transaksi asal.* Optional, at most 150 characters; Original Response description."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Transaction invoice ID."""
    requestId: str
    """ID of the request. *ID permintaan.* Optional, at most 25 characters; Transaction request ID."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
