# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Information, as `bca` has it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

import paraf
from paraf._view import Field, Request, Response, View


class AccountInfo(View):
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*"""

    balanceType: Field[Optional[str]] = Field()
    """Kind of balance. *Jenis saldo.* Optional, at most 70 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of this kind of balance. *Nominal saldo jenis ini.* Mandatory, value of at most 16 digits and 2 decimals."""
    floatAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Money that has not settled yet. *Saldo mengambang.* Optional, value of at most 16 digits and 2 decimals."""
    holdAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Money that is held. *Saldo yang ditahan.* Optional, value of at most 16 digits and 2 decimals."""
    availableBalance: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Balance that can be used. *Saldo yang dapat digunakan.* Mandatory, value of at most 16 digits and 2 decimals."""
    ledgerBalance: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Balance at the beginning of the day. *Saldo awal hari.* Optional, value of at most 16 digits and 2 decimals."""
    currentMultilateralLimit: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """What is left of the multilateral limit. *Sisa limit multilateral saat ini.* Optional, value of at most 16 digits and 2 decimals."""
    registrationStatusCode: Field[Optional[str]] = Field()
    """State of the customer's registration. *Status pendaftaran pelanggan.* Optional, at most 4 characters; Customer registration status."""
    status: Field[Optional[str]] = Field()
    """State of the account. *Status rekening.* Optional, at most 4 characters; 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant."""


class Amount(View):
    """Amount. *Nominal.*"""

    value: Field[Optional[str]] = Field()
    """Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.* Mandatory, at most 16 digits and 2 decimals."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    dateTime: Field[Optional[str]] = Field()
    """When the amount was read. *Waktu saat nominal dicatat.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class StartingBalance(View):
    """Balance at the beginning. *Saldo awal.*"""

    value: Field[Optional[str]] = Field()
    """Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.* Mandatory, at most 16 digits and 2 decimals."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    dateTime: Field[Optional[str]] = Field()
    """When it happened. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class EndingBalance(View):
    """Balance at the end. *Saldo akhir.*"""

    value: Field[Optional[str]] = Field()
    """Amount: digits, a point and two decimals. *Nominal: angka, titik dan dua desimal.* Mandatory, at most 16 digits and 2 decimals."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    dateTime: Field[Optional[str]] = Field()
    """When it happened. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class Balance(View):
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.*"""

    amount: Field[Optional[Amount]] = Field(Amount)
    """Amount. *Nominal.* Mandatory."""
    startingBalance: Field[Optional[StartingBalance]] = Field(StartingBalance)
    """Balance at the beginning. *Saldo awal.* Optional."""
    endingBalance: Field[Optional[EndingBalance]] = Field(EndingBalance)
    """Balance at the end. *Saldo akhir.* Optional."""


class TotalCreditEntries(View):
    """Number and sum of the credits. *Jumlah dan total mutasi kredit.*"""

    numberOfEntries: Field[Optional[Union[str, int, Decimal]]] = Field()
    """How many entries. *Jumlah entri.* Mandatory, at most 5 characters; quoted string in the sample."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class TotalDebitEntries(View):
    """Number and sum of the debits. *Jumlah dan total mutasi debit.*"""

    numberOfEntries: Field[Optional[Union[str, int, Decimal]]] = Field()
    """How many entries. *Jumlah entri.* Mandatory, at most 5 characters; quoted string in the sample."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""


class StartAmount(View):
    """Balance before the transaction. *Saldo sebelum transaksi.*"""

    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees."""


class EndAmount(View):
    """Balance after the transaction. *Saldo setelah transaksi.*"""

    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals; from the page's DetailBalance type; the sample agrees."""


class DetailBalance(View):
    """Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.*"""

    startAmount: Field[Optional[tuple[StartAmount, ...]]] = Field(StartAmount)
    """Balance before the transaction. *Saldo sebelum transaksi.* Optional."""
    endAmount: Field[Optional[tuple[EndAmount, ...]]] = Field(EndAmount)
    """Balance after the transaction. *Saldo setelah transaksi.* Optional."""


class DetailData(View):
    """The transactions. *Rincian transaksi.*"""

    detailBalance: Field[Optional[DetailBalance]] = Field(DetailBalance)
    """Balance before and after the transaction. *Saldo sebelum dan sesudah transaksi.* Optional."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    originAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount in the currency of the transaction. *Nominal dalam mata uang transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, exactly 25 characters, ISO 8601 with seconds and offset."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Mandatory, at most 256 characters; 2 x 18 in practice."""
    transactionId: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 35 characters."""
    type: Field[Optional[str]] = Field()
    """Kind. *Jenis.* Mandatory, at most 6 characters; CREDIT or DEBIT."""
    transactionDetailStatus: Field[Optional[str]] = Field()
    """Whether the entry is a correction. *Status rincian transaksi.* Optional, at most 20 characters; SUCCESS or ERROR CORRECTION."""
    detailInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """More about the transaction, as the provider likes. *Informasi rinci transaksi, bentuk bebas.* Optional."""
    endAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Balance after the transaction. *Saldo setelah transaksi.* Mandatory, value of at most 16 digits and 2 decimals; an object here."""


class BalanceInquiryRequest(Request, profile="bca", id="11"):
    """Request of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).

    *Permintaan Informasi saldo.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; required if accountNo and customer token are both absent."""
    accountNo: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 16 characters, digits; 10 digits in practice."""
    balanceTypes: Field[Optional[tuple[str, ...]]] = Field()
    """Kinds of balance that are asked for. *Jenis saldo yang diminta.* Optional; absent = all balance types."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class BalanceInquiryResponse(Response, profile="bca", id="11"):
    """Response of Balance Inquiry: POST /openapi/v1.0/balance-inquiry (service 11).

    *Respons Informasi saldo.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory, at most 64 characters; yymmddHH, menu prefix (2), sequence (8)."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    accountNo: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 32 characters; Registered account number."""
    name: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional, at most 140 characters."""
    accountInfos: Field[Optional[tuple[AccountInfo, ...]]] = Field(AccountInfo)
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.* Optional; typed array of object, sample is an object."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class BankStatementRequest(Request, profile="bca", id="14"):
    """Request of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).

    *Permintaan Rekening koran.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; required if accountNo is null."""
    accountNo: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 16 characters; required if bankCardToken is null."""
    fromDateTime: Field[str] = Field()
    """From when. *Waktu awal.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW (DESC) or NOW-1 month (ASC)."""
    toDateTime: Field[str] = Field()
    """Until when. *Waktu akhir.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; ISO 8601; default NOW-1 month (DESC) or NOW (ASC)."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class BankStatementResponse(Response, profile="bca", id="14"):
    """Response of Bank Statement: POST /openapi/v1.0/bank-statement (service 14).

    *Respons Rekening koran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    balance: Field[Optional[tuple[Balance, ...]]] = Field(Balance)
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.* Optional."""
    totalCreditEntries: Field[Optional[TotalCreditEntries]] = Field(TotalCreditEntries)
    """Number and sum of the credits. *Jumlah dan total mutasi kredit.* Optional; DebitAndCreditEntries."""
    totalDebitEntries: Field[Optional[TotalDebitEntries]] = Field(TotalDebitEntries)
    """Number and sum of the debits. *Jumlah dan total mutasi debit.* Optional; DebitAndCreditEntries."""
    hasMore: Field[Optional[str]] = Field()
    """Whether more records follow. *Apakah masih ada data berikutnya.* Optional, at most 1 character; Y/N more records remain."""
    lastRecordDateTime: Field[Optional[str]] = Field()
    """When the last record was made. *Waktu data terakhir.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    detailData: Field[Optional[tuple[DetailData, ...]]] = Field(DetailData)
    """The transactions. *Rincian transaksi.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
