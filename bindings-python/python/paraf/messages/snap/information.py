# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Information, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class BalanceInquiryResponseStatus(Listed):
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


BalanceInquiryResponseStatusValue = Union[BalanceInquiryResponseStatus, Literal["0001", "0002", "0004", "0006", "0007", "0009"]]


class TransactionHistoryListResponseStatus(Listed):
    """State of the transaction. *Status transaksi.*"""

    INIT = "INIT"
    SUCCESS = "SUCCESS"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"


TransactionHistoryListResponseStatusValue = Union[TransactionHistoryListResponseStatus, Literal["INIT", "SUCCESS", "CLOSED", "CANCELLED"]]


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


class _BankStatementResponseDetailData(TypedDict):
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    remark: str
    """Remark. *Berita transaksi.* Mandatory, at most 256 characters; Transaction remark."""
    type: TypeValue
    """Kind. *Jenis.* Mandatory, at most 6 characters; CREDIT or DEBIT."""


class BankStatementResponseDetailData(_BankStatementResponseDetailData, total=False):
    """The transactions. *Rincian transaksi.*"""

    detailBalance: DetailBalance
    """Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.* Optional."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    originAmount: Money
    """Amount in the currency of the transaction. *Nominal dalam mata uang transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    transactionId: str
    """ID of the transaction. *ID transaksi.* Optional, at most 35 characters."""
    transactionDetailStatus: TransactionDetailStatusValue
    """Whether the entry is a correction. *Status rincian transaksi.* Optional, at most 20 characters; SUCCESS or ERROR CORRECTION."""
    detailInfo: Open
    """More about the transaction, as the provider likes. *Informasi rinci transaksi, bentuk bebas.* Optional."""


class TotalDebitEntries(TypedDict, total=False):
    """Number and sum of the debits. *Jumlah dan total mutasi debit.*"""

    numberOfEntries: Union[str, int, float]
    """How many entries. *Jumlah entri.* Optional, at most 5 characters; quoted string in the sample."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 18 characters."""


class TotalCreditEntries(TypedDict, total=False):
    """Number and sum of the credits. *Jumlah dan total mutasi kredit.*"""

    numberOfEntries: Union[str, int, float]
    """How many entries. *Jumlah entri.* Optional, at most 5 characters; quoted string in the sample."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 18 characters."""


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


class Balance(TypedDict):
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*"""

    amount: Amount
    """Amount. *Nominal.* Mandatory."""
    startingBalance: StartingBalance
    """Balance at the beginning. *Saldo awal.* Mandatory."""
    endingBalance: EndingBalance
    """Balance at the end. *Saldo akhir.* Mandatory."""


class _SourceOfFund(TypedDict):
    source: str
    """Where the money comes from. *Sumber dana.* Mandatory, at most 32 characters; e.g. BALANCE."""


class SourceOfFund(_SourceOfFund, total=False):
    """Where the money comes from. *Sumber dana.*"""

    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""


class _TransactionHistoryListResponseDetailData(TypedDict):
    status: TransactionHistoryListResponseStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, at most 32 characters; INIT, SUCCESS, CLOSED, CANCELLED."""
    type: str
    """Kind. *Jenis.* Mandatory, at most 32 characters; PAYMENT, REFUND, TOP_UP, SEND_MONEY, RECEIVE_MONEY, ."""


class TransactionHistoryListResponseDetailData(_TransactionHistoryListResponseDetailData, total=False):
    """The transactions. *Rincian transaksi.*"""

    dateTime: str
    """When it happened. *Tanggal dan waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 256 characters; Transaction remark."""
    sourceOfFunds: list[SourceOfFund]
    """Where the money comes from. *Sumber dana.* Optional; SourceOfFund."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccountInfo(TypedDict, total=False):
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*"""

    balanceType: str
    """Kind of balance. *Jenis saldo.* Optional, at most 70 characters."""
    amount: Money
    """Amount of this kind of balance. *Nominal saldo jenis ini.* Optional, value of at most 16 digits and 2 decimals."""
    floatAmount: Money
    """Money that has not settled yet. *Saldo mengambang.* Optional, value of at most 16 digits and 2 decimals."""
    holdAmount: Money
    """Money that is held. *Saldo yang ditahan.* Optional, value of at most 16 digits and 2 decimals."""
    availableBalance: Money
    """Balance that can be used. *Saldo yang dapat digunakan.* Optional, value of at most 16 digits and 2 decimals."""
    ledgerBalance: Money
    """Balance at the beginning of the day. *Saldo awal hari.* Optional, value of at most 16 digits and 2 decimals."""
    currentMultilateralLimit: Money
    """What is left of the multilateral limit. *Sisa limit multilateral saat ini.* Optional, value of at most 16 digits and 2 decimals."""
    registrationStatusCode: str
    """State of the customer's registration. *Status pendaftaran pelanggan.* Optional, at most 4 characters; Customer registration status."""
    status: BalanceInquiryResponseStatusValue
    """State of the account. *Status rekening.* Optional, at most 4 characters; 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant."""


class BalanceInquiryRequest(TypedDict, total=False):
    """Request of Balance Inquiry: POST /v1.0/balance-inquiry (service 11).

    *Permintaan Informasi saldo.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; required if accountNo and customer token are both absent."""
    accountNo: str
    """Account number. *Nomor rekening.* Conditional, at most 16 characters; required if bankCardToken and customer token are both absent."""
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
    """Response of Balance Inquiry: POST /v1.0/balance-inquiry (service 11).

    *Respons Informasi saldo.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountNo: str
    """Account number. *Nomor rekening.* Optional, at most 32 characters; Registered account number."""
    name: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 140 characters."""
    accountInfos: list[AccountInfo]
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransactionHistoryListRequest(TypedDict, total=False):
    """Request of Transaction History List: POST /v1.0/transaction-history-list (service 12).

    *Permintaan Daftar riwayat transaksi.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    fromDateTime: str
    """From when. *Waktu awal.* Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC)."""
    toDateTime: str
    """Until when. *Waktu akhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC)."""
    pageSize: Union[str, int, float]
    """Records on a page. *Jumlah data per halaman.* Optional, at most 2 characters; page size, default 10 (max 50); quoted string in the sample."""
    pageNumber: Union[str, int, float]
    """Page that is asked for. *Nomor halaman.* Optional, at most 2 characters; default 0; quoted string in the sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransactionHistoryListResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransactionHistoryListResponse(_TransactionHistoryListResponse, total=False):
    """Response of Transaction History List: POST /v1.0/transaction-history-list (service 12).

    *Respons Daftar riwayat transaksi.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    detailData: list[TransactionHistoryListResponseDetailData]
    """The transactions. *Rincian transaksi.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransactionHistoryDetailRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""


class TransactionHistoryDetailRequest(_TransactionHistoryDetailRequest, total=False):
    """Request of Transaction History Detail: POST /v1.0/transaction-history-detail (service 13).

    *Permintaan Rincian riwayat transaksi.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _TransactionHistoryDetailResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransactionHistoryDetailResponse(_TransactionHistoryDetailResponse, total=False):
    """Response of Transaction History Detail: POST /v1.0/transaction-history-detail (service 13).

    *Respons Rincian riwayat transaksi.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    cancelledTime: str
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    dateTime: str
    """When it happened. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 256 characters; Transaction remark."""
    sourceOfFunds: list[SourceOfFund]
    """Where the money comes from. *Sumber dana.* Optional; SourceOfFund."""
    status: TransactionHistoryListResponseStatusValue
    """State. *Status.* Mandatory, at most 32 characters; INIT, SUCCESS, CLOSED, CANCELLED."""
    type: str
    """Kind. *Jenis.* Mandatory, at most 32 characters; PAYMENT, REFUND, TOP_UP, SEND_MONEY, RECEIVE_MONEY, ."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class BankStatementRequest(TypedDict, total=False):
    """Request of Bank Statement: POST /v1.0/bank-statement (service 14).

    *Permintaan Rekening koran.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; required if accountNo is null."""
    accountNo: str
    """Account number. *Nomor rekening.* Conditional, at most 16 characters; required if bankCardToken is null."""
    fromDateTime: str
    """From when. *Waktu awal.* Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC)."""
    toDateTime: str
    """Until when. *Waktu akhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC)."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _BankStatementResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BankStatementResponse(_BankStatementResponse, total=False):
    """Response of Bank Statement: POST /v1.0/bank-statement (service 14).

    *Respons Rekening koran.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
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
    detailData: list[BankStatementResponseDetailData]
    """The transactions. *Rincian transaksi.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
