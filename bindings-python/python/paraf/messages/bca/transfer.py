# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Transfer, as `bca` has it."""

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


class InquiryService(Listed):
    """Which network is asked. *Jaringan yang dipakai untuk inquiry.*"""

    SWITCHER = "1"
    """Switcher. *Switcher.*"""
    BI_FAST = "2"
    """BI-FAST. *BI-FAST.*"""


InquiryServiceValue = Union[InquiryService, Literal["1", "2"]]


class PurposeCode(Listed):
    """What the transfer is for. *Kode tujuan transfer.*"""

    INVESTMENT = "01"
    """Investment. *Investasi.*"""
    TRANSFER_OF_WEALTH = "02"
    """Transfer of wealth. *Pemindahan kekayaan.*"""
    PURCHASE = "03"
    """Purchase. *Pembelian.*"""
    OTHERS = "99"
    """Others. *Lainnya.*"""


PurposeCodeValue = Union[PurposeCode, Literal["01", "02", "03", "99"]]


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


class TransactionPurpose(Listed):
    """What the transfer is for. *Tujuan transaksi.*"""

    CODE_01 = "01"
    CODE_02 = "02"
    CODE_03 = "03"
    CODE_04 = "04"
    CODE_05 = "05"
    CODE_06 = "06"
    CODE_07 = "07"
    CODE_08 = "08"
    CODE_09 = "09"
    CODE_10 = "10"
    CODE_11 = "11"
    CODE_12 = "12"
    CODE_13 = "13"
    CODE_14 = "14"
    CODE_15 = "15"


TransactionPurposeValue = Union[TransactionPurpose, Literal["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15"]]


class TransferType(Listed):
    """Which network carries the transfer. *Jaringan transfer.*"""

    SWITCHER = "1"
    """Switcher. *Switcher.*"""
    BI_FAST = "2"
    """BI-FAST. *BI-FAST.*"""


TransferTypeValue = Union[TransferType, Literal["1", "2"]]


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
    PENDING = "03"
    """Pending. *Tertunda.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""


TransactionStatusValue = Union[TransactionStatus, Literal["00", "03", "06"]]


class ServiceCode(Listed):
    """Service of the original transaction. *Kode layanan transaksi asal.*"""

    INTRABANK = "17"
    """Intrabank transfer. *Transfer dalam bank.*"""
    INTERBANK = "18"
    """Interbank transfer. *Transfer antarbank.*"""
    RTGS = "22"
    """RTGS transfer. *Transfer RTGS.*"""
    SKN = "23"
    """SKNBI transfer. *Transfer SKNBI.*"""
    VIRTUAL_ACCOUNT = "33"
    """Payment to a virtual account inside the bank. *Pembayaran ke virtual account dalam bank.*"""


ServiceCodeValue = Union[ServiceCode, Literal["17", "18", "22", "23", "33"]]


class TransferStatusResponseLatestTransactionStatus(Listed):
    """State of the transaction. *Status terakhir transaksi.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    PENDING = "03"
    """Pending. *Tertunda.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""


TransferStatusResponseLatestTransactionStatusValue = Union[TransferStatusResponseLatestTransactionStatus, Literal["00", "03", "06"]]


class TransferSknNotifyRequestLatestTransactionStatus(Listed):
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


TransferSknNotifyRequestLatestTransactionStatusValue = Union[TransferSknNotifyRequestLatestTransactionStatus, Literal["00", "01", "02", "03", "04", "05", "06", "07"]]


class TransferSknNotifyRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    rejectStatusID: str
    """Why it was rejected, in Indonesian. *Alasan penolakan dalam bahasa Indonesia.* Optional, at most 100 characters."""
    rejectStatusEN: str
    """Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.* Optional, at most 100 characters."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 100 characters."""


class TransferInterbankResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    bifastId: str
    """Reference of the transfer in BI-FAST. *Nomor referensi BI-FAST.* Conditional, at most 18 characters."""


class _TransferInterbankRequestAdditionalInfo(TypedDict):
    transferType: TransferTypeValue
    """Which network carries the transfer. *Jaringan transfer.* Mandatory, at most 1 character; 1 switcher, 2 BI-FAST."""


class TransferInterbankRequestAdditionalInfo(_TransferInterbankRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    purposeCode: str
    """What the transfer is for. *Kode tujuan transfer.* Conditional, at most 5 characters."""


class TransferIntrabankRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    economicActivity: str
    """Economic activity behind the transfer. *Kegiatan ekonomi transaksi.* Conditional, at most 60 characters; when the beneficiary is a foreign citizen."""
    transactionPurpose: TransactionPurposeValue
    """What the transfer is for. *Tujuan transaksi.* Conditional, at most 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD."""


class OriginatorInfo(TypedDict, total=False):
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*"""

    originatorCustomerNo: str
    """Account number of the real sender. *Nomor rekening pengirim asal.* Optional, at most 34 characters."""
    originatorCustomerName: str
    """Name of the real sender. *Nama pengirim asal.* Optional, at most 100 characters."""
    originatorBankCode: str
    """Bank of the real sender. *Kode bank pengirim asal.* Optional, at most 11 characters."""


class _AccountInquiryExternalRequestAdditionalInfo(TypedDict):
    inquiryService: InquiryServiceValue
    """Which network is asked. *Jaringan yang dipakai untuk inquiry.* Mandatory, at most 1 character; 1 switcher, 2 BI-FAST."""


class AccountInquiryExternalRequestAdditionalInfo(_AccountInquiryExternalRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Conditional, at most 10 characters."""
    amount: Money
    """Amount. *Nominal.* Conditional, value of at most 13 digits and 2 decimals."""
    purposeCode: PurposeCodeValue
    """What the transfer is for. *Kode tujuan transfer.* Conditional, at most 5 characters, one of 01, 02, 03, 99."""


class _AccountInquiryInternalRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters, digits; the intrabank transfer that follows must use it again."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, exactly 10 characters."""


class AccountInquiryInternalRequest(_AccountInquiryInternalRequest, total=False):
    """Request of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).

    *Permintaan Inquiry rekening internal.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AccountInquiryInternalResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AccountInquiryInternalResponse(_AccountInquiryInternalResponse, total=False):
    """Response of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).

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


class AccountInquiryExternalRequest(TypedDict):
    """Request of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).

    *Permintaan Inquiry rekening eksternal.*
    """

    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters; SWIFT or 3 digits."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters; switcher up to 28."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    additionalInfo: AccountInquiryExternalRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class _AccountInquiryExternalResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AccountInquiryExternalResponse(_AccountInquiryExternalResponse, total=False):
    """Response of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).

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
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters."""
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
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters; 10 for BCA accounts."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferIntrabankRequest(_TransferIntrabankRequest, total=False):
    """Request of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).

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
    """Remark. *Berita transaksi.* Optional, at most 50 characters; 36 are used."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: TransferIntrabankRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferIntrabankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferIntrabankResponse(_TransferIntrabankResponse, total=False):
    """Response of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).

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
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, exactly 10 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: TransferInterbankRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class TransferInterbankRequest(_TransferInterbankRequest, total=False):
    """Request of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).

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


class _TransferInterbankResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferInterbankResponse(_TransferInterbankResponse, total=False):
    """Response of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).

    *Respons Transfer antarbank.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; yymmdd (6), 02, sequence (6)."""
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
    additionalInfo: TransferInterbankResponseAdditionalInfo
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
    beneficiaryAddress: str
    """Address of the beneficiary. *Alamat penerima.* Mandatory, at most 100 characters; marked N, and "Mandatory in BCA"."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryCustomerResidence: BeneficiaryCustomerResidenceValue
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: BeneficiaryCustomerTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferRtgsRequest(_TransferRtgsRequest, total=False):
    """Request of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).

    *Permintaan Transfer RTGS.*
    """

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
    """Response of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).

    *Respons Transfer RTGS.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Optional, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Optional, at most 34 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters; observed: 5 characters that begin with a bracket."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: str
    """Address of the beneficiary. *Alamat penerima.* Mandatory, at most 100 characters; marked N, and "Mandatory in BCA"."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryCustomerResidence: BeneficiaryCustomerResidenceValue
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: BeneficiaryCustomerTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferSknRequest(_TransferSknRequest, total=False):
    """Request of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).

    *Permintaan Transfer SKNBI.*
    """

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
    """Response of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).

    *Respons Transfer SKNBI.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Optional, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Optional, at most 34 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters; observed: 5 characters that begin with a bracket."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferStatusRequest(TypedDict):
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: ServiceCodeValue
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class TransferStatusRequest(_TransferStatusRequest, total=False):
    """Request of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).

    *Permintaan Inquiry status transaksi transfer (bank).*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
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
    """Response of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).

    *Respons Inquiry status transaksi transfer (bank).*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; only when the original succeeded, else ""."""
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
    latestTransactionStatus: TransferStatusResponseLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknNotifyRequest(TypedDict):
    latestTransactionStatus: TransferSknNotifyRequestLatestTransactionStatusValue
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
    """Request of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).

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
    additionalInfo: TransferSknNotifyRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknNotifyResponse(TypedDict):
    """Response of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).

    *Respons Notifikasi SKNBI.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class _TransferRtgsNotifyRequest(TypedDict):
    latestTransactionStatus: TransferSknNotifyRequestLatestTransactionStatusValue
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
    """Request of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).

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
    additionalInfo: TransferSknNotifyRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRtgsNotifyResponse(TypedDict):
    """Response of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).

    *Respons Notifikasi RTGS.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
