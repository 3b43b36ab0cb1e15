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


class IdentityTypeLabel(Listed):
    """Kind of identity number: 1 account, 5 tax number. *Jenis nomor identitas: 1 rekening, 5 NPWP.*"""

    CODE_1 = "1"
    CODE_5 = "5"


IdentityTypeLabelValue = Union[IdentityTypeLabel, Literal["1", "5"]]


class TransactionType(Listed):
    """Debit or credit. *Debit atau kredit.*"""

    B = "B"
    S = "S"


TransactionTypeValue = Union[TransactionType, Literal["B", "S"]]


class Disclaimer(Listed):
    """Whether the disclaimer was accepted. *Persetujuan atas pernyataan.*"""

    Y = "Y"
    N = "N"


DisclaimerValue = Union[Disclaimer, Literal["Y", "N"]]


class SpecialTransaction(Listed):
    """Whether it is a settlement in local currencies. *Penyelesaian dalam mata uang lokal atau bukan.*"""

    CODE_00 = "00"
    CODE_01 = "01"


SpecialTransactionValue = Union[SpecialTransaction, Literal["00", "01"]]


class DocumentFlag(Listed):
    """Whether there are underlying documents. *Ada atau tidaknya dokumen pendukung.*"""

    Y = "Y"
    N = "N"


DocumentFlagValue = Union[DocumentFlag, Literal["Y", "N"]]


class SettlementOption(Listed):
    """Automatic or manual settlement. *Penyelesaian otomatis atau manual.*"""

    A = "A"
    M = "M"


SettlementOptionValue = Union[SettlementOption, Literal["A", "M"]]


class RateFxResponseData(TypedDict):
    """The entries. *Rincian mutasi.*"""

    currencyPair: str
    """Pair of currencies. *Pasangan mata uang.* Mandatory, exactly 6 characters."""
    buy: Union[str, int, float]
    """Rate at which the bank buys. *Kurs beli.* Mandatory, at most 7 digits and 4 decimals."""
    sell: Union[str, int, float]
    """Rate at which the bank sells. *Kurs jual.* Mandatory, at most 7 digits and 4 decimals."""
    sessionExpiredTime: str
    """Until when the rate holds. *Batas berlaku kurs.* Mandatory, at most 19 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Mandatory, at most 512 characters."""


class _RateFxResponseAdditionalInfo(TypedDict):
    requestId: str
    """ID of the request. *ID permintaan.* Mandatory, exactly 16 characters."""


class RateFxResponseAdditionalInfo(_RateFxResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    data: RateFxResponseData
    """The entries. *Rincian mutasi.* Optional."""


class InquiryDealResponseData(TypedDict):
    """The entries. *Rincian mutasi.*"""

    mssId: Union[str, int, float]
    """Number of the deal at the bank. *Nomor transaksi di bank.* Mandatory, exactly 21 characters; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling."""
    status: str
    """State. *Status.* Mandatory, at most 100 characters."""


class _InquiryDealResponseAdditionalInfo(TypedDict):
    requestId: str
    """ID of the request. *ID permintaan.* Mandatory, exactly 16 characters."""


class InquiryDealResponseAdditionalInfo(_InquiryDealResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    data: InquiryDealResponseData
    """The entries. *Rincian mutasi.* Optional."""


class RateDetail(TypedDict):
    """The rates. *Rincian kurs.*"""

    mid: Union[str, int, float]
    """Middle rate. *Kurs tengah.* Mandatory, at most 13 digits and 2 decimals."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, exactly 6 characters."""
    buy: Union[str, int, float]
    """Rate at which the bank buys. *Kurs beli.* Mandatory, at most 13 digits and 2 decimals."""
    sell: Union[str, int, float]
    """Rate at which the bank sells. *Kurs jual.* Mandatory, at most 13 digits and 2 decimals."""
    lastUpdate: str
    """When the rate was changed last. *Waktu perubahan kurs terakhir.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class Rate(TypedDict):
    """Rates by kind. *Kurs menurut jenis.*"""

    rate: str
    """Kinds of rate. *Jenis kurs.* Mandatory, at most 10 characters."""
    rateDetail: list[RateDetail]
    """The rates. *Rincian kurs.* Mandatory."""


class InfoKursResponseData(TypedDict):
    """The entries. *Rincian mutasi.*"""

    rates: list[Rate]
    """Rates by kind. *Kurs menurut jenis.* Mandatory."""


class InfoKursResponseAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: str
    """ID of the request. *ID permintaan.* Mandatory, exactly 36 characters."""
    data: InfoKursResponseData
    """The entries. *Rincian mutasi.* Mandatory."""


class DealTransactionManualRateResponseData(TypedDict):
    """The entries. *Rincian mutasi.*"""

    mssId: str
    """Number of the deal at the bank. *Nomor transaksi di bank.* Mandatory; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling."""
    message: str
    """Text for the customer. *Pesan untuk pelanggan.* Mandatory."""
    Status: str
    """State. *Status.* Mandatory."""


class _DealTransactionManualRateResponseAdditionalInfo(TypedDict):
    requestId: str
    """ID of the request. *ID permintaan.* Mandatory, at most 20 characters."""


class DealTransactionManualRateResponseAdditionalInfo(_DealTransactionManualRateResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    data: DealTransactionManualRateResponseData
    """The entries. *Rincian mutasi.* Optional."""


class UnderlyingDocuments(TypedDict, total=False):
    """Underlying documents. *Dokumen pendukung.*"""

    Id: Union[str, int, float]
    """Number of the document in the system. *Nomor dokumen dalam sistem.* Optional."""
    documentNumber: str
    """Number of the document. *Nomor dokumen.* Optional, at most 20 characters."""
    institutionNumber: str
    """Number of the institution. *Nomor institusi.* Optional, at most 30 characters."""
    documentDate: str
    """Date of the document. *Tanggal dokumen.* Optional, at most 8 characters."""


class UnderlyingDocument(TypedDict, total=False):
    """Underlying documents. *Dokumen pendukung.*"""

    underlyingDocuments: UnderlyingDocuments
    """Underlying documents. *Dokumen pendukung.* Optional."""
    linkAmount: Union[str, int, float]
    """Amount that the document covers. *Jumlah yang dicakup dokumen.* Optional."""


class TransferSknNotifyRequestAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    rejectStatusID: str
    """Why it was rejected, in Indonesian. *Alasan penolakan dalam bahasa Indonesia.* Mandatory, at most 100 characters."""
    rejectStatusEN: str
    """Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.* Mandatory, at most 100 characters."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Mandatory, at most 100 characters."""


class TransferInterbankResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    bifastId: str
    """Reference of the transfer in BI-FAST. *Nomor referensi BI-FAST.* Conditional, at most 18 characters, by the page of today of fixed length."""


class _TransferInterbankRequestAdditionalInfo(TypedDict):
    transferType: TransferTypeValue
    """Which network carries the transfer. *Jaringan transfer.* Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST."""


class TransferInterbankRequestAdditionalInfo(_TransferInterbankRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    purposeCode: str
    """What the transfer is for. *Kode tujuan transfer.* Conditional, at most 5 characters."""


class TransferIntrabankResponseAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    economicActivity: str
    """Economic activity behind the transfer. *Kegiatan ekonomi transaksi.* Mandatory, at most 60 characters."""
    transactionPurpose: str
    """What the transfer is for. *Tujuan transaksi.* Mandatory, exactly 2 characters."""


class TransferIntrabankRequestAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    economicActivity: str
    """Economic activity behind the transfer. *Kegiatan ekonomi transaksi.* Mandatory, at most 60 characters; when the beneficiary is a foreign citizen."""
    transactionPurpose: TransactionPurposeValue
    """What the transfer is for. *Tujuan transaksi.* Mandatory, exactly 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD."""


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
    """Which network is asked. *Jaringan yang dipakai untuk inquiry.* Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST."""


class AccountInquiryExternalRequestAdditionalInfo(_AccountInquiryExternalRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Conditional, exactly 10 characters."""
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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, exactly 10 characters."""
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
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
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
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 10 characters; 10 for BCA accounts."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters."""
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
    """Remark. *Berita transaksi.* Optional, at most 36 characters."""
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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters, by the page of today at most 10 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters, by the page of today at most 10 characters; sample spells it sourceAccount."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: TransferIntrabankResponseAdditionalInfo
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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 64 characters; yymmdd (6), 02, sequence (6)."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
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
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: BeneficiaryCustomerTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government."""
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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters, by the page of today mandatory."""
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
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: str
    """Address of the beneficiary. *Alamat penerima.* Mandatory, at most 100 characters; marked N, and "Mandatory in BCA"."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryCustomerResidence: BeneficiaryCustomerResidenceValue
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: BeneficiaryCustomerTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters."""
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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters, by the page of today mandatory."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Optional, at most 34 characters."""
    beneficiaryAccountType: BeneficiaryAccountTypeValue
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters, by the page of today mandatory."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters, by the page of today at most 10 characters."""
    originatorInfos: list[OriginatorInfo]
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters, by the page of today at most 5 characters; observed: 5 characters that begin with a bracket."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferStatusRequest(TypedDict):
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: ServiceCodeValue
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; 31 days back at most; not checked, since no code for an older one is published."""


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
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters; service code of the original transaction."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    previousResponseCode: str
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters; Previous Response Code Transaction Status."""
    referenceNumber: str
    """Reference number. *Nomor referensi.* Optional, at most 30 characters; reference number of the system."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters."""
    transactionId: str
    """ID of the transaction. *ID transaksi.* Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07)."""
    latestTransactionStatus: TransferStatusResponseLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransferSknNotifyRequest(TypedDict):
    latestTransactionStatus: TransferSknNotifyRequestLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: TransferSknNotifyRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


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
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: TransferSknNotifyRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


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


class TransferRtgsNotifyResponse(TypedDict):
    """Response of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).

    *Respons Notifikasi RTGS.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class _DealTransactionManualRateRequest(TypedDict):
    sourceDealId: str
    """Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.* Mandatory, at most 17 characters, digits."""
    identityTypeLabel: IdentityTypeLabelValue
    """Kind of identity number: 1 account, 5 tax number. *Jenis nomor identitas: 1 rekening, 5 NPWP.* Mandatory, at most 1 character, one of 1, 5."""
    identityNumber: str
    """Identity number of the customer. *Nomor identitas nasabah.* Mandatory, at most 20 characters."""
    amount1: Union[str, int, float]
    """Amount in the first currency of the pair. *Jumlah dalam mata uang pertama dari pasangan.* Mandatory, at most 13 digits and 2 decimals."""
    amount2: Union[str, int, float]
    """Amount in the second currency of the pair. *Jumlah dalam mata uang kedua dari pasangan.* Mandatory, at most 13 digits and 2 decimals."""
    fxRate: Union[str, int, float]
    """Exchange rate. *Kurs.* Mandatory, at most 11 digits and 4 decimals."""
    transactionType: TransactionTypeValue
    """Debit or credit. *Debit atau kredit.* Mandatory, at most 1 character, one of B, S."""
    dealPurposeId: str
    """Code of what the deal is for. *Kode tujuan transaksi.* Mandatory, at most 2 characters."""
    customerName: str
    """Name of the customer. *Nama pelanggan.* Mandatory, at most 50 characters."""
    branchCode: Union[str, int, float]
    """Code of the branch. *Kode cabang.* Mandatory, at most 4 characters."""
    currencyPair: str
    """Pair of currencies. *Pasangan mata uang.* Mandatory, at most 7 characters."""
    documentCodeId: str
    """Code of the underlying document. *Kode dokumen pendukung.* Mandatory, at most 3 characters."""
    counterpartyShortName: str
    """Short name of the counterparty. *Nama singkat pihak lawan.* Mandatory, at most 10 characters."""
    Typology: str
    """Kind of deal. *Jenis transaksi valas.* Mandatory, at most 7 characters."""
    userShortName: str
    """Short name of the user. *Nama singkat pengguna.* Mandatory, at most 20 characters."""
    tradeTime: str
    """Time of the trade. *Waktu transaksi.* Mandatory, at most 6 characters; hhmmss."""
    tradeDate: str
    """Date of the trade. *Tanggal transaksi.* Mandatory, at most 8 characters."""
    maturityDate: str
    """Date on which the deal is settled. *Tanggal jatuh tempo.* Mandatory, at most 8 characters."""
    Disclaimer: DisclaimerValue
    """Whether the disclaimer was accepted. *Persetujuan atas pernyataan.* Mandatory, at most 1 character, one of Y, N."""
    specialTransaction: SpecialTransactionValue
    """Whether it is a settlement in local currencies. *Penyelesaian dalam mata uang lokal atau bukan.* Mandatory, at most 2 characters, one of 00, 01."""
    documentFlag: DocumentFlagValue
    """Whether there are underlying documents. *Ada atau tidaknya dokumen pendukung.* Mandatory, at most 1 character, one of Y, N."""
    sourceAccount: str
    """Account that is debited. *Rekening yang didebit.* Mandatory, at most 10 characters."""
    destinationAccount: str
    """Account that is credited. *Rekening yang dikredit.* Mandatory, at most 10 characters."""
    cin: str
    """Customer number at the bank. *Nomor nasabah di bank.* Mandatory, at most 11 characters, digits."""
    settlementOption: SettlementOptionValue
    """Automatic or manual settlement. *Penyelesaian otomatis atau manual.* Mandatory, at most 1 character, one of A, M."""
    tradedCurrency: str
    """Currency that is traded. *Mata uang yang diperdagangkan.* Mandatory, at most 50 characters."""
    refSpot: Union[str, int, float]
    """Reference spot rate. *Kurs spot acuan.* Mandatory."""
    netSpot: Union[str, int, float]
    """Net spot rate. *Kurs spot bersih.* Mandatory."""
    forward: Union[str, int, float]
    """Forward points. *Poin forward.* Mandatory."""
    clientSwapNearLeg: Union[str, int, float]
    """Customer's swap, near leg. *Swap nasabah, kaki dekat.* Mandatory."""
    internalSwapFarLeg: Union[str, int, float]
    """Internal swap, far leg. *Swap internal, kaki jauh.* Mandatory; printed twice; by its description the first is internalSwapNearLeg."""
    clientSwapFarLeg: Union[str, int, float]
    """Customer's swap, far leg. *Swap nasabah, kaki jauh.* Mandatory."""
    isAggregate: str
    """Whether several deals are one. *Gabungan beberapa transaksi atau bukan.* Mandatory, at most 1 character."""
    captureDate: str
    """Date and time of the entry. *Tanggal dan waktu pencatatan.* Mandatory, at most 15 characters."""
    transactionCode: str
    """Code of the transaction. *Kode transaksi.* Mandatory, at most 3 characters."""
    userId: str
    """ID of the user. *ID pengguna.* Mandatory, at most 8 characters."""
    wsid: str
    """ID of the machine. *ID mesin.* Mandatory, at most 5 characters."""
    capturedAmount: Union[str, int, float]
    """Amount that was entered. *Jumlah yang dicatat.* Mandatory."""
    valueDate: str
    """Value date. *Tanggal valuta.* Mandatory, at most 15 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Mandatory, at most 4000 characters."""
    settlementType: str
    """Kind of settlement. *Jenis penyelesaian.* Mandatory, at most 15 characters."""


class DealTransactionManualRateRequest(_DealTransactionManualRateRequest, total=False):
    """Request of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).

    *Permintaan Valas - transaksi.*
    """

    documentDescription: str
    """Description of the underlying document. *Keterangan dokumen pendukung.* Optional, at most 100 characters."""
    npwp: str
    """Tax number. *Nomor pokok wajib pajak.* Optional, at most 15 characters."""
    underlyingDocuments: list[UnderlyingDocument]
    """Underlying documents. *Dokumen pendukung.* Optional."""
    equivalentMarginAmountIdr: Union[str, int, float]
    """Margin in rupiah. *Margin dalam rupiah.* Optional."""
    equivalentMarginCurrency: Union[str, int, float]
    """Currency of the margin. *Mata uang margin.* Optional."""
    customerPic: str
    """Contact at the customer. *Kontak pada nasabah.* Optional, at most 50 characters."""
    mrrType: str
    """Type of market risk. *Jenis risiko pasar.* Optional, at most 50 characters."""
    riskCurrency: str
    """Currency of the risk. *Mata uang risiko.* Optional, at most 50 characters."""
    riskAmount: Union[str, int, float]
    """Amount of the risk. *Jumlah risiko.* Optional."""
    sourceAction: str
    """Action at the source. *Tindakan pada sumber.* Optional, at most 50 characters."""
    eventReason: str
    """Reason of the event. *Alasan kejadian.* Optional, at most 500 characters."""
    fixingParent: str
    """Deal on which the fixing depends. *Transaksi induk penetapan kurs.* Optional, at most 50 characters."""
    dealStatus: str
    """Status of the deal. *Status transaksi.* Optional, at most 20 characters."""
    amount1Leg2: Union[str, int, float]
    """First amount of the second leg. *Jumlah pertama kaki kedua.* Optional."""
    amount2Leg2: Union[str, int, float]
    """Second amount of the second leg. *Jumlah kedua kaki kedua.* Optional."""
    rate2Leg2: Union[str, int, float]
    """Rate of the second leg. *Kurs kaki kedua.* Optional."""
    comments: str
    """Comments. *Komentar.* Optional, at most 36 characters."""
    additionalData: str
    """More about the customer. *Data tambahan pelanggan.* Optional, at most 500 characters."""


class _DealTransactionManualRateResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DealTransactionManualRateResponse(_DealTransactionManualRateResponse, total=False):
    """Response of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).

    *Respons Valas - transaksi.*
    """

    additionalInfo: DealTransactionManualRateResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class InfoKursRequest(TypedDict):
    """Request of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).

    *Permintaan Valas - info kurs.*
    """

    rate: list[str]
    """Kinds of rate. *Jenis kurs.* Mandatory."""
    currency: list[str]
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory."""


class _InfoKursResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class InfoKursResponse(_InfoKursResponse, total=False):
    """Response of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).

    *Respons Valas - info kurs.*
    """

    additionalInfo: InfoKursResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class InquiryDealRequest(TypedDict, total=False):
    """Request of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).

    *Permintaan Valas - status transaksi.*
    """

    sourceDealId: str
    """Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.* Optional, at most 17 characters, digits."""


class _InquiryDealResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class InquiryDealResponse(_InquiryDealResponse, total=False):
    """Response of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).

    *Respons Valas - status transaksi.*
    """

    additionalInfo: InquiryDealResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RateFxRequest(TypedDict):
    """Request of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).

    *Permintaan Valas - kurs untuk transaksi.*
    """

    cin: str
    """Customer number at the bank. *Nomor nasabah di bank.* Mandatory, exactly 11 characters, digits."""
    currencyPair: str
    """Pair of currencies. *Pasangan mata uang.* Mandatory, exactly 6 characters."""


class _RateFxResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RateFxResponse(_RateFxResponse, total=False):
    """Response of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).

    *Respons Valas - kurs untuk transaksi.*
    """

    additionalInfo: RateFxResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
