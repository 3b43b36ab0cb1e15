# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Transfer, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class BeneficiaryAccountType(Listed):
    """Kind of the receiving account. *Jenis rekening penerima.*"""

    CURRENT = "D"
    """Current account. *Rekening giro.*"""
    SAVINGS = "S"
    """Savings account. *Rekening tabungan.*"""


BeneficiaryAccountTypeValue = Union[BeneficiaryAccountType, Literal["D", "S"]]


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


class BeneficiaryCustomerResidence(Listed):
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*"""

    INDONESIA = "1"
    """Indonesia. *Indonesia.*"""
    NON_INDONESIA = "2"
    """Outside Indonesia. *Luar Indonesia.*"""


BeneficiaryCustomerResidenceValue = Union[BeneficiaryCustomerResidence, Literal["1", "2"]]


class BeneficiaryCustomerType(Listed):
    """Kind of beneficiary. *Jenis nasabah penerima.*"""

    INDIVIDUAL = "1"
    """Individual. *Perorangan.*"""
    CORPORATION = "2"
    """Corporation. *Badan usaha.*"""
    GOVERNMENT = "3"
    """Government. *Pemerintah.*"""


BeneficiaryCustomerTypeValue = Union[BeneficiaryCustomerType, Literal["1", "2", "3"]]


class SenderCustomerResidence(Listed):
    """Whether the sender lives in Indonesia. *Status kependudukan pengirim.*"""

    INDONESIA = "1"
    """Indonesia. *Indonesia.*"""
    NON_INDONESIA = "2"
    """Outside Indonesia. *Luar Indonesia.*"""


SenderCustomerResidenceValue = Union[SenderCustomerResidence, Literal["1", "2"]]


class SenderCustomerType(Listed):
    """Kind of sender. *Jenis nasabah pengirim.*"""

    INDIVIDUAL = "1"
    """Individual. *Perorangan.*"""
    CORPORATION = "2"
    """Corporation. *Badan usaha.*"""
    GOVERNMENT = "3"
    """Government. *Pemerintah.*"""


SenderCustomerTypeValue = Union[SenderCustomerType, Literal["1", "2", "3"]]


class TransactionStatus(Listed):
    """State of the transaction. *Status transaksi.*"""

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


TransactionStatusValue = Union[TransactionStatus, Literal["00", "01", "02", "03", "04", "05", "06", "07"]]


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


class _TransferInterbankBulkNotifyRequestBulkObject(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 19 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""


class TransferInterbankBulkNotifyRequestBulkObject(_TransferInterbankBulkNotifyRequestBulkObject, total=False):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; per-item provider id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; per-item consumer id."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""


class _TransferInterbankBulkRequestBulkObject(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters; per-item consumer id."""
    bankCode: str
    """Code of the bank. *Kode bank.* Mandatory, at most 11 characters; Bank code based on Bank Indonesia Code."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class TransferInterbankBulkRequestBulkObject(_TransferInterbankBulkRequestBulkObject, total=False):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""


class OriginatorInfo(TypedDict):
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*"""

    originatorCustomerNo: str
    """Account number of the real sender. *Nomor rekening pengirim asal.* Mandatory, at most 34 characters."""
    originatorCustomerName: str
    """Name of the real sender. *Nama pengirim asal.* Mandatory, at most 100 characters."""
    originatorBankCode: str
    """Bank of the real sender. *Kode bank pengirim asal.* Mandatory, at most 11 characters."""


class _AccountInquiryInternalRequest(TypedDict):
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""


class AccountInquiryInternalRequest(_AccountInquiryInternalRequest, total=False):
    """Request of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).

    *Permintaan Inquiry rekening internal.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AccountInquiryInternalResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AccountInquiryInternalResponse(_AccountInquiryInternalResponse, total=False):
    """Response of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).

    *Respons Inquiry rekening internal.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountStatus: str
    """State of the receiving account. *Status rekening penerima.* Optional, at most 16 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AccountInquiryExternalRequest(TypedDict):
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""


class AccountInquiryExternalRequest(_AccountInquiryExternalRequest, total=False):
    """Request of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).

    *Permintaan Inquiry rekening eksternal.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AccountInquiryExternalResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AccountInquiryExternalResponse(_AccountInquiryExternalResponse, total=False):
    """Response of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).

    *Respons Inquiry rekening eksternal.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    beneficiaryBankName: str
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferIntrabankRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferIntrabankRequest(_TransferIntrabankRequest, total=False):
    """Request of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).

    *Permintaan Transfer dalam bank.*
    """

    beneficiaryEmail: str
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: FeeTypeValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferIntrabankResponse(_TransferIntrabankResponse, total=False):
    """Response of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).

    *Respons Transfer dalam bank.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters; sample spells it sourceAccount."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferInterbankRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferInterbankRequest(_TransferInterbankRequest, total=False):
    """Request of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).

    *Permintaan Transfer antarbank.*
    """

    beneficiaryAddress: str
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankName: str
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryEmail: str
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: FeeTypeValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferInterbankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferInterbankResponse(_TransferInterbankResponse, total=False):
    """Response of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).

    *Respons Transfer antarbank.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferRequestForPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    bankCode: str
    """Code of the bank. *Kode bank.* Mandatory, at most 11 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    expiredDatetime: str
    """When it ends. *Waktu kedaluwarsa.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    sourceAccountName: str
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters."""


class TransferRequestForPaymentRequest(_TransferRequestForPaymentRequest, total=False):
    """Request of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).

    *Permintaan Permintaan pembayaran.*
    """

    remark: str
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeType: FeeTypeValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferRequestForPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferRequestForPaymentResponse(_TransferRequestForPaymentResponse, total=False):
    """Response of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).

    *Respons Permintaan pembayaran.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferInterbankBulkRequest(TypedDict):
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferInterbankBulkRequest(_TransferInterbankBulkRequest, total=False):
    """Request of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).

    *Permintaan Transfer antarbank massal.*
    """

    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    feeType: FeeTypeValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    bulkObject: list[TransferInterbankBulkRequestBulkObject]
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferInterbankBulkResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferInterbankBulkResponse(_TransferInterbankBulkResponse, total=False):
    """Response of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).

    *Respons Transfer antarbank massal.*
    """

    bulkId: str
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory on success, at most 64 characters; provider bulk id; required on success."""
    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id; the key in the sample has a trailing space."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferInterbankBulkNotifyRequest(TypedDict):
    bulkId: str
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""


class TransferInterbankBulkNotifyRequest(_TransferInterbankBulkNotifyRequest, total=False):
    """Request of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).

    *Permintaan Notifikasi transfer antarbank massal.*
    """

    bulkObject: list[TransferInterbankBulkNotifyRequestBulkObject]
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferInterbankBulkNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferInterbankBulkNotifyResponse(_TransferInterbankBulkNotifyResponse, total=False):
    """Response of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).

    *Respons Notifikasi transfer antarbank massal.*
    """

    bulkId: str
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: str
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferRtgsRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryCustomerResidence: BeneficiaryCustomerResidenceValue
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: BeneficiaryCustomerTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferRtgsRequest(_TransferRtgsRequest, total=False):
    """Request of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).

    *Permintaan Transfer RTGS.*
    """

    beneficiaryAddress: str
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankName: str
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryEmail: str
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    kodepos: str
    """Postal code of the sender. *Kode pos pengirim.* Optional, at most 10 characters; Sender City (kodepos)."""
    receiverPhone: str
    """Telephone number of the beneficiary. *Nomor telepon penerima.* Optional, at most 20 characters."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    senderCustomerResidence: SenderCustomerResidenceValue
    """Whether the sender lives in Indonesia. *Status kependudukan pengirim.* Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    senderCustomerType: SenderCustomerTypeValue
    """Kind of sender. *Jenis nasabah pengirim.* Optional, at most 1 character; 1=individual, 2=corporation, 3=government."""
    senderPhone: str
    """Telephone number of the sender. *Nomor telepon pengirim.* Optional, at most 20 characters; Source Customer Phone."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferRtgsResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferRtgsResponse(_TransferRtgsResponse, total=False):
    """Response of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).

    *Respons Transfer RTGS.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryCustomerResidence: BeneficiaryCustomerResidenceValue
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: BeneficiaryCustomerTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferSknRequest(_TransferSknRequest, total=False):
    """Request of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).

    *Permintaan Transfer SKNBI.*
    """

    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAddress: str
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankName: str
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryEmail: str
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    kodepos: str
    """Postal code of the sender. *Kode pos pengirim.* Optional, at most 10 characters; Sender City (kodepos)."""
    receiverPhone: str
    """Telephone number of the beneficiary. *Nomor telepon penerima.* Optional, at most 20 characters."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    senderCustomerResidence: SenderCustomerResidenceValue
    """Whether the sender lives in Indonesia. *Status kependudukan pengirim.* Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    senderCustomerType: SenderCustomerTypeValue
    """Kind of sender. *Jenis nasabah pengirim.* Optional, at most 1 character; 1=individual, 2=corporation, 3=government."""
    senderPhone: str
    """Telephone number of the sender. *Nomor telepon pengirim.* Optional, at most 20 characters; Source Customer Phone."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferSknResponse(_TransferSknResponse, total=False):
    """Response of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).

    *Respons Transfer SKNBI.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferStatusRequest(TypedDict):
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""


class TransferStatusRequest(_TransferStatusRequest, total=False):
    """Request of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).

    *Permintaan Inquiry status transaksi transfer (bank).*
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


class _TransferStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferStatusResponse(_TransferStatusResponse, total=False):
    """Response of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).

    *Respons Inquiry status transaksi transfer (bank).*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    previousResponseCode: str
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters; Previous Response Code Transaction Status."""
    referenceNumber: str
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters; reference number of the system."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionId: str
    """ID of the transaction. *ID transaksi.* Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07)."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknNotifyRequest(TypedDict):
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferSknNotifyRequest(_TransferSknNotifyRequest, total=False):
    """Request of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).

    *Permintaan Notifikasi SKNBI.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknNotifyResponse(TypedDict):
    """Response of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).

    *Respons Notifikasi SKNBI.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class _TransferRtgsNotifyRequest(TypedDict):
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferRtgsNotifyRequest(_TransferRtgsNotifyRequest, total=False):
    """Request of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).

    *Permintaan Notifikasi RTGS.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRtgsNotifyResponse(TypedDict):
    """Response of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).

    *Respons Notifikasi RTGS.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
