# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Information, as `bca` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class Status(Listed):
    """State of the account. *Status rekening.*"""

    ACTIVE = "0001"
    """Active. *Aktif.*"""
    CLOSED = "0002"
    """Closed. *Ditutup.*"""
    NEW = "0004"
    """New. *Baru.*"""
    RESTRICTED = "0006"
    """Restricted. *Dibatasi.*"""
    FROZEN = "0007"
    """Frozen. *Dibekukan.*"""
    DORMANT = "0009"
    """Dormant. *Pasif (dormant).*"""


StatusValue = Union[Status, Literal["0001", "0002", "0004", "0006", "0007", "0009"]]


class Type(Listed):
    """Kind. *Jenis.*"""

    CREDIT = "CREDIT"
    DEBIT = "DEBIT"


TypeValue = Union[Type, Literal["CREDIT", "DEBIT"]]


class TransactionDetailStatus(Listed):
    """Whether the entry is a correction. *Status rincian transaksi.*"""

    SUCCESS = "SUCCESS"
    ERROR_CORRECTION = "ERROR CORRECTION"


TransactionDetailStatusValue = Union[TransactionDetailStatus, Literal["SUCCESS", "ERROR CORRECTION"]]


class EndAmount(TypedDict, total=False):
    """Balance after the transaction. *Saldo setelah transaksi.*"""

    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees."""


class StartAmount(TypedDict, total=False):
    """Balance before the transaction. *Saldo sebelum transaksi.*"""

    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees."""


class DetailBalance(TypedDict, total=False):
    """Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*"""

    startAmount: list[StartAmount]
    """Balance before the transaction. *Saldo sebelum transaksi.* Optional."""
    endAmount: list[EndAmount]
    """Balance after the transaction. *Saldo setelah transaksi.* Optional."""


class _DetailData(TypedDict):
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, exactly 25 characters, ISO 8601 with seconds and offset."""
    remark: str
    """Remark. *Berita transaksi.* Mandatory, at most 256 characters; 2 x 18 in practice."""
    type: TypeValue
    """Kind. *Jenis.* Mandatory, at most 6 characters; CREDIT or DEBIT."""
    endAmount: Money
    """Balance after the transaction. *Saldo setelah transaksi.* Mandatory, value of at most 16 digits and 2 decimals; an object here."""


class DetailData(_DetailData, total=False):
    """The transactions. *Rincian transaksi.*"""

    detailBalance: DetailBalance
    """Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.* Optional."""
    originAmount: Money
    """Amount in the currency of the transaction. *Nominal dalam mata uang transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    transactionId: str
    """ID of the transaction. *ID transaksi.* Optional, at most 35 characters."""
    transactionDetailStatus: TransactionDetailStatusValue
    """Whether the entry is a correction. *Status rincian transaksi.* Optional, at most 20 characters; SUCCESS or ERROR CORRECTION."""
    detailInfo: Open
    """More about the transaction, as the provider likes. *Informasi rinci transaksi, bentuk bebas.* Optional."""


class TotalDebitEntries(TypedDict):
    """Number and sum of the debits. *Jumlah dan total mutasi debit.*"""

    numberOfEntries: Union[str, int, float]
    """How many entries. *Jumlah entri.* Mandatory, at most 5 characters; quoted string in the sample."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class TotalCreditEntries(TypedDict):
    """Number and sum of the credits. *Jumlah dan total mutasi kredit.*"""

    numberOfEntries: Union[str, int, float]
    """How many entries. *Jumlah entri.* Mandatory, at most 5 characters; quoted string in the sample."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class EndingBalance(TypedDict):
    """Balance at the end. *Saldo akhir.*"""

    value: str
    """Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.* Mandatory, at most 16 digits and 2 decimals."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    dateTime: str
    """When it happened. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class StartingBalance(TypedDict):
    """Balance at the beginning. *Saldo awal.*"""

    value: str
    """Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.* Mandatory, at most 16 digits and 2 decimals."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    dateTime: str
    """When it happened. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class Amount(TypedDict):
    """Amount. *Nominal.*"""

    value: str
    """Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.* Mandatory, at most 16 digits and 2 decimals."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    dateTime: str
    """When the amount was read. *Waktu saat nominal dicatat.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class _Balance(TypedDict):
    amount: Amount
    """Amount. *Nominal.* Mandatory."""


class Balance(_Balance, total=False):
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*"""

    startingBalance: StartingBalance
    """Balance at the beginning. *Saldo awal.* Optional."""
    endingBalance: EndingBalance
    """Balance at the end. *Saldo akhir.* Optional."""


class _AccountInfo(TypedDict):
    amount: Money
    """Amount of this kind of balance. *Nominal saldo jenis ini.* Mandatory, value of at most 16 digits and 2 decimals."""
    availableBalance: Money
    """Balance that can be used. *Saldo yang dapat digunakan.* Mandatory, value of at most 16 digits and 2 decimals."""


class AccountInfo(_AccountInfo, total=False):
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*"""

    balanceType: str
    """Kind of balance. *Jenis saldo.* Optional, at most 70 characters."""
    floatAmount: Money
    """Money that has not settled yet. *Saldo mengambang.* Optional, value of at most 16 digits and 2 decimals."""
    holdAmount: Money
    """Money that is held. *Saldo yang ditahan.* Optional, value of at most 16 digits and 2 decimals."""
    ledgerBalance: Money
    """Balance at the beginning of the day. *Saldo awal hari.* Optional, value of at most 16 digits and 2 decimals."""
    currentMultilateralLimit: Money
    """What is left of the multilateral limit. *Sisa limit multilateral saat ini.* Optional, value of at most 16 digits and 2 decimals."""
    registrationStatusCode: str
    """State of the customer's registration. *Status pendaftaran pelanggan.* Optional, at most 4 characters; Customer registration status."""
    status: StatusValue
    """State of the account. *Status rekening.* Optional, at most 4 characters; 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant."""


class _BalanceInquiryRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    accountNo: str
    """Account number. *Nomor rekening.* Mandatory, at most 16 characters, digits; 10 digits in practice."""


class BalanceInquiryRequest(_BalanceInquiryRequest, total=False):
    """Request of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).

    *Permintaan Informasi saldo.*
    """

    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; required if accountNo and customer token are both absent."""
    balanceTypes: list[str]
    """Kinds of balance that are asked for. *Jenis saldo yang diminta.* Optional; absent = all balance types."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _BalanceInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BalanceInquiryResponse(_BalanceInquiryResponse, total=False):
    """Response of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).

    *Respons Informasi saldo.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory, at most 64 characters; yymmddHH, menu prefix (2), sequence (8)."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    accountNo: str
    """Account number. *Nomor rekening.* Optional, at most 32 characters; Registered account number."""
    name: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 140 characters."""
    accountInfos: list[AccountInfo]
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.* Optional; typed array of object, sample is an object."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _BankStatementRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    accountNo: str
    """Account number. *Nomor rekening.* Mandatory, at most 16 characters; required if bankCardToken is null."""
    fromDateTime: str
    """From when. *Waktu awal.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC)."""
    toDateTime: str
    """Until when. *Waktu akhir.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC)."""


class BankStatementRequest(_BankStatementRequest, total=False):
    """Request of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).

    *Permintaan Rekening koran.*
    """

    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; required if accountNo is null."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _BankStatementResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BankStatementResponse(_BankStatementResponse, total=False):
    """Response of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).

    *Respons Rekening koran.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    balance: list[Balance]
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.* Optional."""
    totalCreditEntries: TotalCreditEntries
    """Number and sum of the credits. *Jumlah dan total mutasi kredit.* Optional; DebitAndCreditEntries."""
    totalDebitEntries: TotalDebitEntries
    """Number and sum of the debits. *Jumlah dan total mutasi debit.* Optional; DebitAndCreditEntries."""
    hasMore: str
    """Whether more records follow. *Apakah masih ada data berikutnya.* Optional, at most 1 character; Y/N more records remain."""
    lastRecordDateTime: str
    """When the last record was made. *Waktu data terakhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    detailData: list[DetailData]
    """The transactions. *Rincian transaksi.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
