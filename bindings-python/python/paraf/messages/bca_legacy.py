# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""BCA's messages before SNAP."""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

from paraf.messages.shared import Bilingual, Listed, Open


class AccountOpeningNotificationRequestStatusId(Listed):
    """State. *Status.*"""

    CODE_0 = "0"
    CODE_1 = "1"


AccountOpeningNotificationRequestStatusIdValue = Union[AccountOpeningNotificationRequestStatusId, Literal["0", "1"]]


class StatusName(Listed):
    """State in words. *Nama status.*"""

    REJECTED = "REJECTED"
    SUCCESS = "SUCCESS"


StatusNameValue = Union[StatusName, Literal["REJECTED", "SUCCESS"]]


class AccountOpeningStatusResponseStatusId(Listed):
    """State. *Status.*"""

    REJECTED = "0"
    """Rejected. *Ditolak.*"""
    SUCCESS = "1"
    """Success. *Berhasil.*"""
    RETRY = "2"
    """Retry. *Coba lagi.*"""
    ON_LOCK = "3"
    """On lock. *Terkunci.*"""


AccountOpeningStatusResponseStatusIdValue = Union[AccountOpeningStatusResponseStatusId, Literal["0", "1", "2", "3"]]


class ActivityCode(Listed):
    """What is to be done. *Kode aktivitas.*"""

    CODE_01 = "01"
    CODE_02 = "02"


ActivityCodeValue = Union[ActivityCode, Literal["01", "02"]]


class Count(Listed):
    """How many are wanted. *Jumlah data yang diminta.*"""

    CODE_1 = "1"
    CODE_2 = "2"
    CODE_3 = "3"
    CODE_4 = "4"
    CODE_5 = "5"
    CODE_6 = "6"
    CODE_7 = "7"
    CODE_8 = "8"
    CODE_9 = "9"
    CODE_10 = "10"
    CODE_11 = "11"
    CODE_12 = "12"
    CODE_13 = "13"
    CODE_14 = "14"
    CODE_15 = "15"
    CODE_16 = "16"
    CODE_17 = "17"
    CODE_18 = "18"
    CODE_19 = "19"
    CODE_20 = "20"


CountValue = Union[Count, Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"]]


class AtmLocationsRequestSearchBy(Listed):
    """What is searched by. *Dasar pencarian.*"""

    ADDRESS = "Address"
    CITY = "City"
    TYPE = "Type"
    NAME = "Name"


AtmLocationsRequestSearchByValue = Union[AtmLocationsRequestSearchBy, Literal["Address", "City", "Type", "Name"]]


class BranchLocationsRequestSearchBy(Listed):
    """What is searched by. *Dasar pencarian.*"""

    ADDRESS = "Address"
    CITY = "City"
    TYPE = "Type"


BranchLocationsRequestSearchByValue = Union[BranchLocationsRequestSearchBy, Literal["Address", "City", "Type"]]


class DebitAuthorityInquiryResponseStatus(Listed):
    """State. *Status.*"""

    FAILED = "02"
    """Failed. *Gagal.*"""
    IN_PROGRESS = "03"
    """In progress. *Sedang diproses.*"""


DebitAuthorityInquiryResponseStatusValue = Union[DebitAuthorityInquiryResponseStatus, Literal["02", "03"]]


class DebitAuthorityNotificationRequestStatus(Listed):
    """State. *Status.*"""

    REGISTERED = "01"
    """Registered. *Terdaftar.*"""
    REGISTRATION_FAILED = "02"
    """Registration failed. *Pendaftaran gagal.*"""
    DELETED = "03"
    """Deleted. *Dihapus.*"""
    DELETION_FAILED = "04"
    """Deletion failed. *Penghapusan gagal.*"""


DebitAuthorityNotificationRequestStatusValue = Union[DebitAuthorityNotificationRequestStatus, Literal["01", "02", "03", "04"]]


class ResponseWs(Listed):
    """Whether the notification was taken. *Status penerimaan notifikasi.*"""

    TAKEN = "0"
    """Taken. *Diterima.*"""
    NOT_TAKEN = "1"
    """Not taken. *Tidak diterima.*"""


ResponseWsValue = Union[ResponseWs, Literal["0", "1"]]


class Type(Listed):
    """Kind. *Jenis.*"""

    NAME = "1"
    """Name. *Nama.*"""
    FIXED_OR_VARIABLE = "2"
    """F for a fixed amount, V for a variable one. *F untuk nominal tetap, V untuk nominal variabel.*"""
    AMOUNT = "3"
    """Amount, 0 where it is variable. *Nominal, 0 jika variabel.*"""


TypeValue = Union[Type, Literal["1", "2", "3"]]


class TransferType(Listed):
    """Which network carries the transfer. *Jaringan transfer.*"""

    ONL = "ONL"
    LLG = "LLG"
    RTG = "RTG"


TransferTypeValue = Union[TransferType, Literal["ONL", "LLG", "RTG"]]


class BeneficiaryCustType(Listed):
    """Kind of beneficiary. *Jenis nasabah penerima.*"""

    CODE_1 = "1"
    CODE_2 = "2"
    CODE_3 = "3"


BeneficiaryCustTypeValue = Union[BeneficiaryCustType, Literal["1", "2", "3"]]


class BeneficiaryCustResidence(Listed):
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.*"""

    CODE_1 = "1"
    CODE_2 = "2"


BeneficiaryCustResidenceValue = Union[BeneficiaryCustResidence, Literal["1", "2"]]


class StopSupplyFlag(Listed):
    """Whether supply is stopped. *Penanda penghentian pasokan.*"""

    STOPPED = "0"
    """Stopped. *Dihentikan.*"""
    OPEN = "1"
    """Open. *Terbuka.*"""


StopSupplyFlagValue = Union[StopSupplyFlag, Literal["0", "1"]]


class BankCodeType(Listed):
    """Kind of bank code. *Jenis kode bank.*"""

    BIC = "BIC"
    NID = "NID"
    CHP = "CHP"
    ABA = "ABA"
    NAM = "NAM"


BankCodeTypeValue = Union[BankCodeType, Literal["BIC", "NID", "CHP", "ABA", "NAM"]]


class DetailOfCharges(Listed):
    """Who pays the fee. *Pihak yang menanggung biaya.*"""

    SHA = "SHA"
    OUR = "OUR"


DetailOfChargesValue = Union[DetailOfCharges, Literal["SHA", "OUR"]]


class InquiryBy(Listed):
    """What the transaction is looked for by. *Dasar pencarian transaksi.*"""

    PIN = "N"
    """By the PIN. *Menurut PIN.*"""
    FORM_NUMBER = "F"
    """By the number of the form. *Menurut nomor formulir.*"""
    BCA_REFERENCE = "B"
    """By BCA's reference. *Menurut nomor referensi BCA.*"""


InquiryByValue = Union[InquiryBy, Literal["N", "F", "B"]]


class RateType(Listed):
    """Kind of rate. *Jenis kurs.*"""

    ERATE = "erate"
    TT = "tt"
    TC = "tc"
    BN = "bn"


RateTypeValue = Union[RateType, Literal["erate", "tt", "tc", "bn"]]


class RequestType(Listed):
    """Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.*"""

    WITHOUT_HOLD = "NB"
    """Funds that are not held. *Tanpa hold dana.*"""
    WITH_HOLD = "B"
    """Funds that are held. *Dengan hold dana.*"""


RequestTypeValue = Union[RequestType, Literal["NB", "B"]]


class TxnType(Listed):
    """Kind of transaction. *Jenis transaksi.*"""

    NTRF = "NTRF"
    NINT = "NINT"
    NREV = "NREV"
    NKOR = "NKOR"
    NTAX = "NTAX"
    NCHG = "NCHG"


TxnTypeValue = Union[TxnType, Literal["NTRF", "NINT", "NREV", "NKOR", "NTAX", "NCHG"]]


class TxnCode(Listed):
    """Debit or credit. *Debit atau kredit.*"""

    DEBIT = "D"
    """Debit. *Debit.*"""
    CREDIT = "C"
    """Credit. *Kredit.*"""


TxnCodeValue = Union[TxnCode, Literal["D", "C"]]


class ResponseWS(Listed):
    """Whether the notification was taken. *Status penerimaan notifikasi.*"""

    TAKEN = "0"
    """Taken. *Diterima.*"""
    NOT_TAKEN = "1"
    """Not taken. *Tidak diterima.*"""


ResponseWSValue = Union[ResponseWS, Literal["0", "1"]]


class TransactionType(Listed):
    """Debit or credit. *Debit atau kredit.*"""

    CREDIT = "C"
    """Credit. *Kredit.*"""
    DEBIT = "D"
    """Debit. *Debit.*"""


TransactionTypeValue = Union[TransactionType, Literal["C", "D"]]


class InquiryStatus(Listed):
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.*"""

    SUCCESS = "00"
    """Found. *Berhasil.*"""
    REFUSED = "01"
    """Refused. *Ditolak.*"""


InquiryStatusValue = Union[InquiryStatus, Literal["00", "01"]]


class FlagAdvice(Listed):
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.*"""

    YES = "Y"
    """The payment is sent again. *Pembayaran dikirim ulang.*"""
    NO = "N"
    """The payment is not sent again. *Pembayaran tidak dikirim ulang.*"""


FlagAdviceValue = Union[FlagAdvice, Literal["Y", "N"]]


class PaymentFlagStatus(Listed):
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.*"""

    SUCCESS = "00"
    """Done. *Berhasil.*"""
    REFUSED = "01"
    """Refused. *Ditolak.*"""
    TIMED_OUT = "02"
    """Timed out. *Habis waktu.*"""


PaymentFlagStatusValue = Union[PaymentFlagStatus, Literal["00", "01", "02"]]


class PaymentFlagReason(TypedDict):
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*"""

    Indonesian: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Mandatory."""
    English: str
    """Text in English. *Teks dalam bahasa Inggris.* Mandatory."""


class InquiryReason(TypedDict):
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*"""

    Indonesian: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Mandatory."""
    English: str
    """Text in English. *Teks dalam bahasa Inggris.* Mandatory."""


class Data(TypedDict, total=False):
    """The entries. *Rincian mutasi.*"""

    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional; dd/MM, or PEND for a row that is not booked yet."""
    BranchCode: str
    """Code of the branch. *Kode cabang.* Optional."""
    TransactionType: TransactionTypeValue
    """Debit or credit. *Debit atau kredit.* Optional, at most 1 character, one of C, D."""
    TransactionAmount: str
    """Amount of the transaction. *Nominal transaksi.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    TransactionName: str
    """Name of the transaction. *Nama transaksi.* Optional."""
    Trailer: str
    """End of the entry's text. *Keterangan akhir mutasi.* Optional."""


class RateDetail(TypedDict, total=False):
    """The rates. *Rincian kurs.*"""

    RateType: RateTypeValue
    """Kind of rate. *Jenis kurs.* Optional, at most 5 characters, one of erate, tt, tc, bn."""
    Buy: str
    """Rate at which the bank buys. *Kurs beli.* Optional, at most 13 characters; 6.6, or - where there is none."""
    Sell: str
    """Rate at which the bank sells. *Kurs jual.* Optional, at most 13 characters; 6.6, or -."""
    LastUpdate: str
    """When the rate was changed last. *Waktu perubahan kurs terakhir.* Optional; 19 in the table; the sample has milliseconds and an offset; or -."""


class _Currencie(TypedDict):
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""


class Currencie(_Currencie, total=False):
    """The currencies. *Daftar mata uang.*"""

    RateDetail: list[RateDetail]
    """The rates. *Rincian kurs.* Optional."""


class FlazzAckResponseErrorMessage(TypedDict, total=False):
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*"""

    indonesian: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional."""
    english: str
    """Text in English. *Teks dalam bahasa Inggris.* Optional."""


class FireToAccountResponseTransactionDetails(TypedDict, total=False):
    """The transaction. *Rincian transaksi.*"""

    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    Amount: Union[str, int, float]
    """Amount. *Nominal.* Optional, at most 20 characters."""
    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    FormNumber: str
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReferenceNumber: str
    """Reference number. *Nomor referensi.* Optional, at most 25 characters."""
    ReleaseDateTime: str
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""


class FireToAccountResponseBeneficiaryDetails(TypedDict, total=False):
    """The beneficiary. *Data penerima.*"""

    Name: str
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Optional, at most 34 characters."""
    ServerBeneAccountName: str
    """Name of the account as the bank has it. *Nama rekening penerima menurut bank.* Optional, at most 35 characters."""


class _FireToAccountRequestTransactionDetails(TypedDict):
    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    Amount: Union[str, int, float]
    """Amount. *Nominal.* Mandatory, at most 20 characters; 17.2."""
    PurposeCode: str
    """What the transfer is for. *Kode tujuan transfer.* Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550."""
    DetailOfCharges: DetailOfChargesValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Mandatory, at most 3 characters, one of SHA, OUR."""
    FormNumber: str
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""


class FireToAccountRequestTransactionDetails(_FireToAccountRequestTransactionDetails, total=False):
    """The transaction. *Rincian transaksi.*"""

    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    SourceOfFund: str
    """Where the money comes from. *Sumber dana.* Optional, at most 100 characters."""


class _FireToAccountRequestBeneficiaryDetails(TypedDict):
    Name: str
    """Name of the beneficiary. *Nama penerima.* Mandatory, at most 35 characters."""
    CountryID: str
    """Country. *Kode negara.* Mandatory, at most 2 characters."""
    BankCodeType: BankCodeTypeValue
    """Kind of bank code. *Jenis kode bank.* Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM."""
    BankCodeValue: str
    """Bank code. *Kode bank.* Mandatory, at most 23 characters."""
    BankCountryID: str
    """Country of the bank. *Kode negara bank.* Mandatory, at most 2 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 34 characters."""


class FireToAccountRequestBeneficiaryDetails(_FireToAccountRequestBeneficiaryDetails, total=False):
    """The beneficiary. *Data penerima.*"""

    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: str
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: str
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: str
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""
    BankAddress: str
    """Address of the bank. *Alamat bank.* Optional, at most 35 characters."""
    BankCity: str
    """City of the bank. *Kota bank.* Optional, at most 35 characters."""


class _FireToAccountRequestSenderDetails(TypedDict):
    FirstName: str
    """First name. *Nama depan.* Mandatory, at most 35 characters."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Mandatory, at most 35 characters."""
    City: str
    """City. *Kota.* Mandatory, at most 18 characters."""
    CountryID: str
    """Country. *Kode negara.* Mandatory, at most 2 characters."""


class FireToAccountRequestSenderDetails(_FireToAccountRequestSenderDetails, total=False):
    """The sender. *Data pengirim.*"""

    LastName: str
    """Last name. *Nama belakang.* Optional, at most 35 characters."""
    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Optional, at most 34 characters."""


class FireStatusResponseTransactionDetails(TypedDict, total=False):
    """The transaction. *Rincian transaksi.*"""

    AmountPaid: Union[str, int, float]
    """Amount that is paid out. *Nominal yang dibayarkan.* Optional, at most 20 characters."""
    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    ReleaseDateTime: str
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""
    LocalID: str
    """The corporate's ID of its terminal. *ID lokal korporasi.* Optional, at most 15 characters."""
    FormNumber: str
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReferenceNumber: str
    """Reference number. *Nomor referensi.* Optional, at most 25 characters."""
    PIN: str
    """PIN with which the money is collected. *PIN pengambilan dana.* Optional, at most 35 characters."""
    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""


class FireStatusResponseBeneficiaryDetails(TypedDict, total=False):
    """The beneficiary. *Data penerima.*"""

    Name: str
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""
    BankCodeType: str
    """Kind of bank code. *Jenis kode bank.* Optional, at most 3 characters."""
    BankCodeValue: str
    """Bank code. *Kode bank.* Optional, at most 23 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Optional, at most 34 characters."""


class FireStatusResponseSenderDetails(TypedDict, total=False):
    """The sender. *Data pengirim.*"""

    FirstName: str
    """First name. *Nama depan.* Optional, at most 35 characters."""
    LastName: str
    """Last name. *Nama belakang.* Optional, at most 35 characters."""


class FireStatusRequestTransactionDetails(TypedDict):
    """The transaction. *Rincian transaksi.*"""

    InquiryBy: InquiryByValue
    """What the transaction is looked for by. *Dasar pencarian transaksi.* Mandatory, at most 1 character; N PIN, F form number, B BCA's reference."""
    InquiryValue: str
    """Value that is looked for. *Nilai yang dicari.* Mandatory, at most 35 characters."""


class FireCashResponseTransactionDetails(TypedDict, total=False):
    """The transaction. *Rincian transaksi.*"""

    PIN: str
    """PIN with which the money is collected. *PIN pengambilan dana.* Optional, at most 35 characters."""
    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    Amount: Union[str, int, float]
    """Amount. *Nominal.* Optional, at most 20 characters."""
    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    FormNumber: str
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReferenceNumber: str
    """Reference number. *Nomor referensi.* Optional, at most 25 characters."""
    ReleaseDateTime: str
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""


class FireCashResponseBeneficiaryDetails(TypedDict, total=False):
    """The beneficiary. *Data penerima.*"""

    Name: str
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""


class _FireCashRequestTransactionDetails(TypedDict):
    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    Amount: Union[str, int, float]
    """Amount. *Nominal.* Mandatory, at most 20 characters; 17.2."""
    PurposeCode: str
    """What the transfer is for. *Kode tujuan transfer.* Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550."""
    DetailOfCharges: DetailOfChargesValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Mandatory, at most 3 characters, one of SHA, OUR."""
    SourceOfFund: str
    """Where the money comes from. *Sumber dana.* Mandatory, at most 100 characters."""
    FormNumber: str
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""


class FireCashRequestTransactionDetails(_FireCashRequestTransactionDetails, total=False):
    """The transaction. *Rincian transaksi.*"""

    PIN: str
    """PIN with which the money is collected. *PIN pengambilan dana.* Optional, at most 35 characters; BCA makes one where it is absent."""
    SecretQuestion: str
    """Secret question. *Pertanyaan rahasia.* Optional, at most 100 characters."""
    SecretAnswer: str
    """Answer to the secret question. *Jawaban pertanyaan rahasia.* Optional, at most 100 characters."""
    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""


class _FireCashRequestBeneficiaryDetails(TypedDict):
    Name: str
    """Name of the beneficiary. *Nama penerima.* Mandatory, at most 35 characters."""
    CountryID: str
    """Country. *Kode negara.* Mandatory, at most 2 characters."""


class FireCashRequestBeneficiaryDetails(_FireCashRequestBeneficiaryDetails, total=False):
    """The beneficiary. *Data penerima.*"""

    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: str
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: str
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: str
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""


class FireCashCancellationResponseTransactionDetails(TypedDict, total=False):
    """The transaction. *Rincian transaksi.*"""

    FormNumber: str
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReleaseDateTime: str
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""


class _FireCashCancellationRequestTransactionDetails(TypedDict):
    FormNumber: str
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""
    Amount: Union[str, int, float]
    """Amount. *Nominal.* Mandatory, at most 20 characters."""


class FireCashCancellationRequestTransactionDetails(_FireCashCancellationRequestTransactionDetails, total=False):
    """The transaction. *Rincian transaksi.*"""

    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""


class FireCashAmendmentResponseTransactionDetails(TypedDict, total=False):
    """The transaction. *Rincian transaksi.*"""

    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    SecretQuestion: str
    """Secret question. *Pertanyaan rahasia.* Optional, at most 100 characters."""
    SecretAnswer: str
    """Answer to the secret question. *Jawaban pertanyaan rahasia.* Optional, at most 100 characters."""
    FormNumber: str
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""


class FireCashAmendmentResponseBeneficiaryDetails(TypedDict, total=False):
    """The beneficiary. *Data penerima.*"""

    Name: str
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""
    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: str
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: str
    """Country. *Kode negara.* Optional, at most 2 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: str
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: str
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""


class FireCashAmendmentResponseSenderDetails(TypedDict, total=False):
    """The sender. *Data pengirim.*"""

    FirstName: str
    """First name. *Nama depan.* Optional, at most 35 characters."""
    LastName: str
    """Last name. *Nama belakang.* Optional, at most 35 characters."""
    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: str
    """City. *Kota.* Optional, at most 18 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: str
    """Country. *Kode negara.* Optional, at most 2 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""


class FireCashAmendmentRequestTransactionDetails(TypedDict):
    """The transaction. *Rincian transaksi.*"""

    FormNumber: str
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""


class FireCashAmendmentRequestAmendmentDetailsTransactionDetails(TypedDict, total=False):
    """The transaction. *Rincian transaksi.*"""

    Description1: str
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: str
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    SecretQuestion: str
    """Secret question. *Pertanyaan rahasia.* Optional, at most 100 characters."""
    SecretAnswer: str
    """Answer to the secret question. *Jawaban pertanyaan rahasia.* Optional, at most 100 characters."""


class _FireCashAmendmentRequestBeneficiaryDetails(TypedDict):
    Name: str
    """Name of the beneficiary. *Nama penerima.* Mandatory, at most 35 characters."""


class FireCashAmendmentRequestBeneficiaryDetails(_FireCashAmendmentRequestBeneficiaryDetails, total=False):
    """The beneficiary. *Data penerima.*"""

    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: str
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: str
    """Country. *Kode negara.* Optional, at most 2 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: str
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: str
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""


class _FireCashAmendmentRequestSenderDetails(TypedDict):
    FirstName: str
    """First name. *Nama depan.* Mandatory, at most 35 characters."""
    Address1: str
    """Address, first line. *Alamat, baris pertama.* Mandatory, at most 35 characters."""
    City: str
    """City. *Kota.* Mandatory, at most 18 characters."""
    CountryID: str
    """Country. *Kode negara.* Mandatory, at most 2 characters."""


class FireCashAmendmentRequestSenderDetails(_FireCashAmendmentRequestSenderDetails, total=False):
    """The sender. *Data pengirim.*"""

    LastName: str
    """Last name. *Nama belakang.* Optional, at most 35 characters."""
    DateOfBirth: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address2: str
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    StateID: str
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    Mobile: str
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: str
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""


class _AmendmentDetails(TypedDict):
    SenderDetails: FireCashAmendmentRequestSenderDetails
    """The sender. *Data pengirim.* Mandatory."""
    BeneficiaryDetails: FireCashAmendmentRequestBeneficiaryDetails
    """The beneficiary. *Data penerima.* Mandatory."""


class AmendmentDetails(_AmendmentDetails, total=False):
    """What is to be changed. *Data yang diubah.*"""

    TransactionDetails: FireCashAmendmentRequestAmendmentDetailsTransactionDetails
    """The transaction. *Rincian transaksi.* Optional."""


class FireBalanceResponseFIDetails(TypedDict, total=False):
    """Accounts of the financial institution. *Rekening lembaga keuangan.*"""

    CurrencyID: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    AccountBalance: str
    """Balance of the account. *Saldo rekening.* Optional, at most 17 digits and 2 decimals, perhaps with a sign."""


class FireBalanceRequestFIDetails(TypedDict):
    """Accounts of the financial institution. *Rekening lembaga keuangan.*"""

    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 34 characters."""


class FireAccountResponseBeneficiaryDetails(TypedDict, total=False):
    """The beneficiary. *Data penerima.*"""

    ServerBeneAccountName: str
    """Name of the account as the bank has it. *Nama rekening penerima menurut bank.* Optional, at most 35 characters."""


class FireAccountRequestBeneficiaryDetails(TypedDict):
    """The beneficiary. *Data penerima.*"""

    BankCodeType: BankCodeTypeValue
    """Kind of bank code. *Jenis kode bank.* Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM."""
    BankCodeValue: str
    """Bank code. *Kode bank.* Mandatory, at most 23 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 34 characters."""


class Authentication(TypedDict):
    """Who asks. *Data otentikasi.*"""

    CorporateID: str
    """ID of the corporate. *ID korporasi.* Mandatory, at most 6 characters."""
    AccessCode: str
    """Access code of the corporate at FIRe. *Kode akses korporasi di FIRe.* Mandatory, at most 20 characters."""
    BranchCode: str
    """Code of the branch. *Kode cabang.* Mandatory, at most 8 characters."""
    UserID: str
    """ID of the user. *ID pengguna.* Mandatory, at most 12 characters."""
    LocalID: str
    """The corporate's ID of its terminal. *ID lokal korporasi.* Mandatory, at most 15 characters."""


class Identification(TypedDict):
    """Identifications. *Daftar identitas.*"""

    type: TypeValue
    """Kind. *Jenis.* Mandatory, at most 1 character; 1 name, 2 F fixed or V variable, 3 amount (0 where variable)."""
    identification: str
    """Identification. *Identitas.* Mandatory, at most 30 characters."""


class SkprActive(TypedDict, total=False):
    """Debit authorities that hold. *SKPR yang aktif.*"""

    skpr_id: str
    """ID of the debit authority. *ID SKPR.* Optional, at most 33 characters."""
    db_account_no: str
    """Account number that pays. *Nomor rekening yang didebit.* Optional, at most 10 characters."""
    active_date: str
    """Since when it holds. *Tanggal aktif.* Optional, at most 10 characters, yyyy-MM-dd."""


class SkprPending(TypedDict, total=False):
    """Debit authorities that wait. *SKPR yang menunggu.*"""

    request_id: str
    """ID of the request. *ID permintaan.* Optional, at most 33 characters."""
    status: DebitAuthorityInquiryResponseStatusValue
    """State. *Status.* Optional, at most 2 characters; 02 failed, 03 in progress."""
    failed_date: str
    """When it failed. *Tanggal gagal.* Optional, at most 10 characters, yyyy-MM-dd."""


_BranchDetailNames = TypedDict("_BranchDetailNames", {"E-Branch": str}, total=False)


class BranchDetail(_BranchDetailNames, total=False):
    """The branches. *Rincian cabang.*"""

    Type: str
    """Kind of branch. *Jenis cabang.* Optional."""
    Name: str
    """Name of the branch. *Nama cabang.* Optional."""
    Address: str
    """Address. *Alamat.* Optional."""
    City: str
    """City. *Kota.* Optional."""
    Country: str
    """Country. *Negara.* Optional."""
    Latitude: str
    """Latitude. *Garis lintang.* Optional."""
    Longitude: str
    """Longitude. *Garis bujur.* Optional."""
    Distance: str
    """How far away it is. *Jarak.* Optional."""
    WeekendBankingOperation: str
    """Whether it is open at weekends. *Layanan akhir pekan.* Optional."""


class _AccountDetailDataFailed(TypedDict):
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters."""


class AccountDetailDataFailed(_AccountDetailDataFailed, total=False):
    """Accounts that could not be read. *Rekening yang gagal dibaca.*"""

    Indonesian: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional."""
    English: str
    """Text in English. *Teks dalam bahasa Inggris.* Optional."""


class _AccountDetailDataSuccess(TypedDict):
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters."""


class AccountDetailDataSuccess(_AccountDetailDataSuccess, total=False):
    """Accounts that could be read. *Rekening yang berhasil dibaca.*"""

    Currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    Balance: str
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    AvailableBalance: str
    """Balance that can be used. *Saldo yang dapat digunakan.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    FloatAmount: str
    """Money that has not settled yet. *Saldo mengambang.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    HoldAmount: str
    """Money that is held. *Saldo yang ditahan.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    Plafon: str
    """Credit limit. *Plafon kredit.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""


class AtmDetail(TypedDict, total=False):
    """The machines. *Rincian mesin.*"""

    WSID: str
    """ID of the machine. *ID mesin.* Optional."""
    Type: str
    """Kind of machine. *Jenis mesin.* Optional."""
    Name: str
    """Name of the machine's place. *Nama lokasi mesin.* Optional."""
    Address: str
    """Address. *Alamat.* Optional."""
    City: str
    """City. *Kota.* Optional."""
    Country: str
    """Country. *Negara.* Optional."""
    Latitude: str
    """Latitude. *Garis lintang.* Optional."""
    Longitude: str
    """Longitude. *Garis bujur.* Optional."""
    Distance: str
    """How far away it is. *Jarak.* Optional."""


class AccountOpeningStatusResponseErrorMessage(TypedDict, total=False):
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*"""

    Indonesian: str
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional."""
    English: str
    """Text in English. *Teks dalam bahasa Inggris.* Optional."""


class _AccountOpeningNotificationRequest(TypedDict):
    application_id: str
    """ID of the application. *ID permohonan.* Mandatory, at most 36 characters."""
    user_id: str
    """ID of the user. *ID pengguna.* Mandatory, at most 50 characters."""
    status_date: str
    """When the state changed. *Tanggal status.* Mandatory, at most 19 characters."""
    created_date: str
    """When it was created. *Tanggal pembuatan.* Mandatory, at most 19 characters."""
    modified_date: str
    """When it was changed last. *Tanggal perubahan terakhir.* Mandatory, at most 19 characters."""
    status_id: AccountOpeningNotificationRequestStatusIdValue
    """State. *Status.* Mandatory, at most 1 character, one of 0, 1."""
    status_name: StatusNameValue
    """State in words. *Nama status.* Mandatory, at most 15 characters, one of REJECTED, SUCCESS."""


class AccountOpeningNotificationRequest(_AccountOpeningNotificationRequest, total=False):
    """Request of Account Opening: Notification: POST /bca/open-account/notification.

    *Permintaan Pembukaan rekening: notifikasi.*
    """

    nomor_rekening: str
    """Account number. *Nomor rekening.* Optional, at most 10 characters, digits."""


class AccountOpeningNotificationResponse(TypedDict, total=False):
    """Response of Account Opening: Notification: POST /bca/open-account/notification.

    *Respons Pembukaan rekening: notifikasi.*
    """

    Status: str
    """State. *Status.* Mandatory, at most 7 characters."""
    Message: str
    """Text for the customer. *Pesan untuk pelanggan.* Mandatory, at most 8 characters; Berhasil."""


_AccountOpeningStatusRequestNames = TypedDict("_AccountOpeningStatusRequestNames", {"application-id": str}, total=False)


class AccountOpeningStatusRequest(_AccountOpeningStatusRequestNames):
    """Request of Account Opening: Status: GET /open-account/marketplace/status.

    *Permintaan Pembukaan rekening: status.*
    """



class AccountOpeningStatusResponse(TypedDict, total=False):
    """Response of Account Opening: Status: GET /open-account/marketplace/status.

    *Respons Pembukaan rekening: status.*
    """

    merchant_id: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 36 characters."""
    application_id: str
    """ID of the application. *ID permohonan.* Mandatory, at most 36 characters."""
    status_name: str
    """State in words. *Nama status.* Mandatory, at most 15 characters."""
    status_id: AccountOpeningStatusResponseStatusIdValue
    """State. *Status.* Mandatory, at most 1 character, one of 0, 1, 2, 3; rejected, success, retry, on-lock."""
    created_date: str
    """When it was created. *Tanggal pembuatan.* Mandatory, at most 19 characters."""
    modified_date: str
    """When it was changed last. *Tanggal perubahan terakhir.* Mandatory, at most 19 characters."""
    status_date: str
    """When the state changed. *Tanggal status.* Mandatory, at most 19 characters."""
    nomor_rekening: str
    """Account number. *Nomor rekening.* Optional, at most 10 characters; empty where the customer did not agree to it."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _AccountOpeningTokenRequest(TypedDict):
    user_id: str
    """ID of the user. *ID pengguna.* Mandatory, at most 50 characters."""
    activity_code: ActivityCodeValue
    """What is to be done. *Kode aktivitas.* Mandatory, at most 2 characters, one of 01, 02."""


class AccountOpeningTokenRequest(_AccountOpeningTokenRequest, total=False):
    """Request of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.

    *Permintaan Pembukaan rekening: token.*
    """

    application_id: str
    """ID of the application. *ID permohonan.* Conditional, at most 36 characters; empty for activity 01."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 100 characters, an email address."""
    mobile_phone: str
    """Mobile number. *Nomor ponsel.* Optional, at most 15 characters, digits."""
    full_name: str
    """Full name. *Nama lengkap.* Optional, at most 100 characters."""


class AccountOpeningTokenResponse(TypedDict, total=False):
    """Response of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.

    *Respons Pembukaan rekening: token.*
    """

    verification_id: str
    """ID of the verification. *ID verifikasi.* Mandatory, at most 36 characters."""
    applicant_id: str
    """ID of the applicant. *ID pemohon.* Mandatory, at most 36 characters."""
    url_pageview: str
    """Page on which the customer goes on. *Halaman lanjutan bagi nasabah.* Mandatory."""
    application_id: str
    """ID of the application. *ID permohonan.* Optional, at most 40 characters; null for activity 01."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _AtmLocationsRequest(TypedDict):
    Latitude: Union[str, int, float]
    """Latitude. *Garis lintang.* Mandatory."""
    Longitude: Union[str, int, float]
    """Longitude. *Garis bujur.* Mandatory."""


class AtmLocationsRequest(_AtmLocationsRequest, total=False):
    """Request of ATM Locations: GET /general/info-bca/atm.

    *Permintaan Lokasi ATM BCA.*
    """

    Count: CountValue
    """How many are wanted. *Jumlah data yang diminta.* Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20."""
    Radius: Union[str, int, float]
    """How far to look. *Radius pencarian.* Optional; metres; 500 when absent."""
    SearchBy: AtmLocationsRequestSearchByValue
    """What is searched by. *Dasar pencarian.* Optional, one of Address, City, Type, Name."""
    Value: str
    """Value that is looked for. *Nilai yang dicari.* Conditional; ATM, ANT or CRM where SearchBy is Type."""


class AtmLocationsResponse(TypedDict, total=False):
    """Response of ATM Locations: GET /general/info-bca/atm.

    *Respons Lokasi ATM BCA.*
    """

    atm_details: list[AtmDetail]
    """The machines. *Rincian mesin.* Optional, at most 20 items."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class BalanceRequest(TypedDict):
    """Request of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.

    *Permintaan Informasi saldo.*
    """

    CorporateID: str
    """ID of the corporate. *ID korporasi.* Mandatory, at most 10 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 219 characters; up to 20 accounts, joined by commas (%2C in the URL that is signed)."""


class BalanceResponse(TypedDict, total=False):
    """Response of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.

    *Respons Informasi saldo.*
    """

    AccountDetailDataSuccess: list[AccountDetailDataSuccess]
    """Accounts that could be read. *Rekening yang berhasil dibaca.* Optional, at most 20 items."""
    AccountDetailDataFailed: list[AccountDetailDataFailed]
    """Accounts that could not be read. *Rekening yang gagal dibaca.* Optional, at most 20 items."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _BranchLocationsRequest(TypedDict):
    Latitude: Union[str, int, float]
    """Latitude. *Garis lintang.* Mandatory."""
    Longitude: Union[str, int, float]
    """Longitude. *Garis bujur.* Mandatory."""


class BranchLocationsRequest(_BranchLocationsRequest, total=False):
    """Request of Branch Locations: GET /general/info-bca/branch.

    *Permintaan Lokasi cabang BCA.*
    """

    Count: CountValue
    """How many are wanted. *Jumlah data yang diminta.* Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20."""
    Radius: Union[str, int, float]
    """How far to look. *Radius pencarian.* Optional; metres; 500 when absent."""
    SearchBy: BranchLocationsRequestSearchByValue
    """What is searched by. *Dasar pencarian.* Optional, one of Address, City, Type."""
    Value: str
    """Value that is looked for. *Nilai yang dicari.* Conditional; kcu, kcp, e-branch or weekendbanking where SearchBy is Type."""


class BranchLocationsResponse(TypedDict, total=False):
    """Response of Branch Locations: GET /general/info-bca/branch.

    *Respons Lokasi cabang BCA.*
    """

    BranchDetails: list[BranchDetail]
    """The branches. *Rincian cabang.* Optional, at most 20 items."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class BulkStatementReadyRequest(TypedDict):
    """Request of Bulk Statement Ready: POST /bca/async/statement.

    *Permintaan Pemberitahuan mutasi rekening bulk.*
    """

    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory, at most 21 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    StartDate: str
    """First day. *Tanggal awal.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    EndDate: str
    """Last day. *Tanggal akhir.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class BulkStatementReadyResponse(TypedDict, total=False):
    """Response of Bulk Statement Ready: POST /bca/async/statement.

    *Respons Pemberitahuan mutasi rekening bulk.*
    """

    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory, at most 21 characters."""
    ResponseWS: str
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory; the sample answers 1."""


class BulkStatementRequest(TypedDict):
    """Request of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.

    *Permintaan Request mutasi rekening bulk.*
    """

    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    StartDate: str
    """First day. *Tanggal awal.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    EndDate: str
    """Last day. *Tanggal akhir.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class BulkStatementResponse(TypedDict, total=False):
    """Response of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.

    *Respons Request mutasi rekening bulk.*
    """

    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory, at most 21 characters; corporate ID, an underscore and ten digits."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd; in the table, not in the sample."""
    ResponseWS: str
    """Whether the notification was taken. *Status penerimaan notifikasi.* Optional; in the sample, not in the table."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DebitAuthorityDeletionRequest(TypedDict):
    """Request of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.

    *Permintaan Pencabutan kuasa pendebetan rekening.*
    """

    customer_id_merchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits."""
    db_account_no: str
    """Account number that pays. *Nomor rekening yang didebit.* Mandatory, at most 10 characters, digits."""


class DebitAuthorityDeletionResponse(TypedDict, total=False):
    """Response of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.

    *Respons Pencabutan kuasa pendebetan rekening.*
    """

    customer_id_merchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters."""
    db_account_no: str
    """Account number that pays. *Nomor rekening yang didebit.* Mandatory; 10 in the table; the sample has 11."""
    status: str
    """State. *Status.* Mandatory, at most 11 characters; In Progress."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DebitAuthorityInquiryRequest(TypedDict):
    """Request of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.

    *Permintaan Inquiry status kuasa pendebetan rekening.*
    """

    customer_id_merchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits; 7 days back."""


class DebitAuthorityInquiryResponse(TypedDict, total=False):
    """Response of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.

    *Respons Inquiry status kuasa pendebetan rekening.*
    """

    customer_id_merchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Optional, at most 15 characters."""
    skpr_pending: list[SkprPending]
    """Debit authorities that wait. *SKPR yang menunggu.* Optional."""
    skpr_active: list[SkprActive]
    """Debit authorities that hold. *SKPR yang aktif.* Optional."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _DebitAuthorityNotificationRequest(TypedDict):
    customer_id_merchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits."""
    status: DebitAuthorityNotificationRequestStatusValue
    """State. *Status.* Mandatory, at most 2 characters; 01 registered, 02 registration failed, 03 deleted, 04 deletion failed."""


class DebitAuthorityNotificationRequest(_DebitAuthorityNotificationRequest, total=False):
    """Request of Debit Authority Notification (SKPR): POST /account-authorization/notification.

    *Permintaan Notifikasi kuasa pendebetan rekening.*
    """

    request_id: str
    """ID of the request. *ID permintaan.* Conditional, at most 33 characters; absent for a conventional authority, and in the sample of a failed deletion; 33 fixed in the table."""
    customer_name: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 30 characters; Y in the table, absent in samples of deletions."""
    db_account_no: str
    """Account number that pays. *Nomor rekening yang didebit.* Conditional, exactly 10 characters, digits."""
    reason: Bilingual
    """Why. *Alasan.* Optional."""


class DebitAuthorityNotificationResponse(TypedDict, total=False):
    """Response of Debit Authority Notification (SKPR): POST /account-authorization/notification.

    *Respons Notifikasi kuasa pendebetan rekening.*
    """

    request_id: str
    """ID of the request. *ID permintaan.* Conditional, at most 33 characters; for a digital authority."""
    response_ws: ResponseWsValue
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory, at most 1 character; 0 taken, 1 not."""


class _DebitAuthorityRegistrationRequest(TypedDict):
    customer_id_merchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits."""
    identifications: list[Identification]
    """Identifications. *Daftar identitas.* Mandatory, at most 3 items."""


class DebitAuthorityRegistrationRequest(_DebitAuthorityRegistrationRequest, total=False):
    """Request of Debit Authority Registration (SKPR): POST /account-authorization/registration.

    *Permintaan Pendaftaran kuasa pendebetan rekening.*
    """

    merchant_logo_url: str
    """Address of the merchant's logo. *Alamat logo merchant.* Optional."""


class DebitAuthorityRegistrationResponse(TypedDict, total=False):
    """Response of Debit Authority Registration (SKPR): POST /account-authorization/registration.

    *Respons Pendaftaran kuasa pendebetan rekening.*
    """

    request_id: str
    """ID of the request. *ID permintaan.* Mandatory, at most 33 characters."""
    random_string: str
    """Random text. *Teks acak.* Mandatory, at most 16 characters."""
    expired_date: Union[str, int, float]
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Mandatory, at most 13 characters; milliseconds since 1970."""
    created_date: Union[str, int, float]
    """When it was created. *Tanggal pembuatan.* Mandatory, at most 13 characters."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _DisbursementNotificationRequest(TypedDict):
    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters; 20 in the table; the sample is a UUID of 32."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    Amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""


class DisbursementNotificationRequest(_DisbursementNotificationRequest, total=False):
    """Request of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.

    *Permintaan Notifikasi pembayaran faktur.*
    """

    SubPrincipalCode: str
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; empty in the sample."""
    DisburseDate: str
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters, yyyy-MM-dd; Y in the table, absent in the sample."""


class DisbursementNotificationResponse(TypedDict, total=False):
    """Response of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.

    *Respons Notifikasi pembayaran faktur.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Optional, at most 30 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Optional, at most 20 characters."""
    Amount: str
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Optional, at most 11 characters, digits."""
    SubPrincipalCode: str
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits."""
    DisburseDate: str
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters, yyyy-MM-dd."""


class DomesticBeneficiaryRequest(TypedDict):
    """Request of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.

    *Permintaan Nama penerima di bank lain.*
    """

    BankCode: str
    """Code of the bank. *Kode bank.* Mandatory."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory."""


class DomesticBeneficiaryResponse(TypedDict, total=False):
    """Response of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.

    *Respons Nama penerima di bank lain.*
    """

    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _DomesticTransferRequest(TypedDict):
    transaction_id: str
    """ID of the transaction. *ID transaksi.* Mandatory."""
    transaction_date: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    source_account_number: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters, digits."""
    beneficiary_account_number: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory."""
    beneficiary_bank_code: str
    """Code of the receiving bank. *Kode bank penerima.* Mandatory."""
    beneficiary_name: str
    """Name of the beneficiary. *Nama penerima.* Mandatory."""
    amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    transfer_type: TransferTypeValue
    """Which network carries the transfer. *Jaringan transfer.* Mandatory, at most 3 characters, one of ONL, LLG, RTG."""
    currency_code: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""


class DomesticTransferRequest(_DomesticTransferRequest, total=False):
    """Request of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.

    *Permintaan Transfer ke bank lain.*
    """

    beneficiary_cust_type: BeneficiaryCustTypeValue
    """Kind of beneficiary. *Jenis nasabah penerima.* Conditional, at most 1 character, one of 1, 2, 3."""
    beneficiary_cust_residence: BeneficiaryCustResidenceValue
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Conditional, at most 1 character, one of 1, 2."""
    remark1: str
    """Remark, first line. *Berita, baris pertama.* Optional, at most 18 characters."""
    remark2: str
    """Remark, second line. *Berita, baris kedua.* Optional, at most 18 characters."""
    beneficiary_email: str
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, an email address."""


class DomesticTransferResponse(TypedDict, total=False):
    """Response of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.

    *Respons Transfer ke bank lain.*
    """

    transaction_id: str
    """ID of the transaction. *ID transaksi.* Optional."""
    transaction_date: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    filler_ppu_no: str
    """Filler. *Pengisi.* Optional; LLG and RTG only."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FacilityNotificationRequest(TypedDict):
    """Request of Credit Facility Notification: POST /bca-df/stop-supply/notification.

    *Permintaan Notifikasi status fasilitas kredit.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    StopSupplyFlag: StopSupplyFlagValue
    """Whether supply is stopped. *Penanda penghentian pasokan.* Mandatory, at most 1 character; 0 stopped, 1 open."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class FacilityNotificationResponse(TypedDict, total=False):
    """Response of Credit Facility Notification: POST /bca-df/stop-supply/notification.

    *Respons Notifikasi status fasilitas kredit.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters; that of the request."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters; that of the request."""


class FireAccountRequest(TypedDict):
    """Request of FIRe: Beneficiary Account: POST /fire/accounts.

    *Permintaan Informasi rekening penerima.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    BeneficiaryDetails: FireAccountRequestBeneficiaryDetails
    """The beneficiary. *Data penerima.* Mandatory."""


class FireAccountResponse(TypedDict, total=False):
    """Response of FIRe: Beneficiary Account: POST /fire/accounts.

    *Respons Informasi rekening penerima.*
    """

    BeneficiaryDetails: FireAccountResponseBeneficiaryDetails
    """The beneficiary. *Data penerima.* Optional."""
    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireBalanceRequest(TypedDict):
    """Request of FIRe: Balance of the Partner: POST /fire/accounts/balance.

    *Permintaan Informasi saldo rekening mitra.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    FIDetails: FireBalanceRequestFIDetails
    """Accounts of the financial institution. *Rekening lembaga keuangan.* Mandatory."""


class FireBalanceResponse(TypedDict, total=False):
    """Response of FIRe: Balance of the Partner: POST /fire/accounts/balance.

    *Respons Informasi saldo rekening mitra.*
    """

    FIDetails: FireBalanceResponseFIDetails
    """Accounts of the financial institution. *Rekening lembaga keuangan.* Optional."""
    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireCashAmendmentRequest(TypedDict):
    """Request of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.

    *Permintaan Amandemen kiriman uang tunai.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    AmendmentDetails: AmendmentDetails
    """What is to be changed. *Data yang diubah.* Mandatory."""
    TransactionDetails: FireCashAmendmentRequestTransactionDetails
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireCashAmendmentResponse(TypedDict, total=False):
    """Response of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.

    *Respons Amandemen kiriman uang tunai.*
    """

    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    SenderDetails: FireCashAmendmentResponseSenderDetails
    """The sender. *Data pengirim.* Optional."""
    BeneficiaryDetails: FireCashAmendmentResponseBeneficiaryDetails
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: FireCashAmendmentResponseTransactionDetails
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireCashCancellationRequest(TypedDict):
    """Request of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.

    *Permintaan Pembatalan kiriman uang tunai.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    TransactionDetails: FireCashCancellationRequestTransactionDetails
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireCashCancellationResponse(TypedDict, total=False):
    """Response of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.

    *Respons Pembatalan kiriman uang tunai.*
    """

    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    TransactionDetails: FireCashCancellationResponseTransactionDetails
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireCashRequest(TypedDict):
    """Request of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.

    *Permintaan Transaksi kiriman uang tunai.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    SenderDetails: FireCashAmendmentRequestSenderDetails
    """The sender. *Data pengirim.* Mandatory."""
    BeneficiaryDetails: FireCashRequestBeneficiaryDetails
    """The beneficiary. *Data penerima.* Mandatory."""
    TransactionDetails: FireCashRequestTransactionDetails
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireCashResponse(TypedDict, total=False):
    """Response of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.

    *Respons Transaksi kiriman uang tunai.*
    """

    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    BeneficiaryDetails: FireCashResponseBeneficiaryDetails
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: FireCashResponseTransactionDetails
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireStatusRequest(TypedDict):
    """Request of FIRe: Status of a Remittance: POST /fire/transactions.

    *Permintaan Informasi status kiriman uang.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    TransactionDetails: FireStatusRequestTransactionDetails
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireStatusResponse(TypedDict, total=False):
    """Response of FIRe: Status of a Remittance: POST /fire/transactions.

    *Respons Informasi status kiriman uang.*
    """

    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    SenderDetails: FireStatusResponseSenderDetails
    """The sender. *Data pengirim.* Optional."""
    BeneficiaryDetails: FireStatusResponseBeneficiaryDetails
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: FireStatusResponseTransactionDetails
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireToAccountRequest(TypedDict):
    """Request of FIRe: Remittance to an Account: POST /fire/transactions/to-account.

    *Permintaan Kiriman uang ke rekening bank.*
    """

    Authentication: Authentication
    """Who asks. *Data otentikasi.* Mandatory."""
    SenderDetails: FireToAccountRequestSenderDetails
    """The sender. *Data pengirim.* Mandatory."""
    BeneficiaryDetails: FireToAccountRequestBeneficiaryDetails
    """The beneficiary. *Data penerima.* Mandatory."""
    TransactionDetails: FireToAccountRequestTransactionDetails
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireToAccountResponse(TypedDict, total=False):
    """Response of FIRe: Remittance to an Account: POST /fire/transactions/to-account.

    *Respons Kiriman uang ke rekening bank.*
    """

    BeneficiaryDetails: FireToAccountResponseBeneficiaryDetails
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: FireToAccountResponseTransactionDetails
    """The transaction. *Rincian transaksi.* Optional."""
    StatusTransaction: str
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: str
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzAckRequest(TypedDict):
    """Request of Flazz: Acknowledgement: POST /flazz/v2/ack.

    *Permintaan Flazz: ACK.*
    """

    reference_id: str
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: str
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 544 characters."""


class FlazzAckResponse(TypedDict, total=False):
    """Response of Flazz: Acknowledgement: POST /flazz/v2/ack.

    *Respons Flazz: ACK.*
    """

    response_data: str
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional."""
    transaction_id: str
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: FlazzAckResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzCardRequest(TypedDict):
    """Request of Flazz: Card Verification: POST /flazz/v2/cardver.

    *Permintaan Flazz: verifikasi kartu.*
    """

    reference_id: str
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: str
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 16 characters."""


class FlazzCardResponse(TypedDict, total=False):
    """Response of Flazz: Card Verification: POST /flazz/v2/cardver.

    *Respons Flazz: verifikasi kartu.*
    """

    response_data: str
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional, at most 17 characters."""
    error_code: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: FlazzAckResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzKeyRequest(TypedDict):
    """Request of Flazz: Session Key: POST /flazz/v2/getKey.

    *Permintaan Flazz: kunci sesi.*
    """

    reference_id: str
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: str
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 198 characters."""


class FlazzKeyResponse(TypedDict, total=False):
    """Response of Flazz: Session Key: POST /flazz/v2/getKey.

    *Respons Flazz: kunci sesi.*
    """

    response_data: str
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional, at most 198 characters."""
    transaction_id: str
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: FlazzAckResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzReversalRequest(TypedDict):
    """Request of Flazz: Reversal: POST /flazz/v2/reversal.

    *Permintaan Flazz: reversal.*
    """

    reference_id: str
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: str
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 544 characters."""


class FlazzReversalResponse(TypedDict, total=False):
    """Response of Flazz: Reversal: POST /flazz/v2/reversal.

    *Respons Flazz: reversal.*
    """

    response_data: str
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional."""
    transaction_id: str
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: FlazzAckResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzTopupRequest(TypedDict):
    """Request of Flazz: Top Up: POST /flazz/v2/topup.

    *Permintaan Flazz: top up.*
    """

    reference_id: str
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: str
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 448 characters."""


class FlazzTopupResponse(TypedDict, total=False):
    """Response of Flazz: Top Up: POST /flazz/v2/topup.

    *Respons Flazz: top up.*
    """

    response_data: str
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional, at most 350 characters."""
    ref_no: str
    """Reference number. *Nomor referensi.* Optional, at most 6 characters."""
    transaction_id: str
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: FlazzAckResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


_ForexQuoteRequestNames = TypedDict("_ForexQuoteRequestNames", {"currency-code": str, "settlement-type": str}, total=False)


class ForexQuoteRequest(_ForexQuoteRequestNames):
    """Request of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.

    *Permintaan Inquiry kurs.*
    """

    cis: str
    """The customer's number at BCA. *Nomor nasabah di BCA.* Mandatory, at most 11 characters; 10 in the table; the samples have 11."""


class ForexQuoteResponse(TypedDict, total=False):
    """Response of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.

    *Respons Inquiry kurs.*
    """

    currency_code: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    buy: str
    """Rate at which the bank buys. *Kurs beli.* Optional, at most 13 characters; 6.6, or -."""
    sell: str
    """Rate at which the bank sells. *Kurs jual.* Optional, at most 13 characters; 6.6, or -."""
    session_id: str
    """ID of the session. *ID sesi.* Optional; 50 in the table; the sample has 88."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class ForexRatesRequest(TypedDict, total=False):
    """Request of Forex Rates: GET /general/rate/forex.

    *Permintaan Info kurs.*
    """

    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional; one or more, joined by commas; none for all."""
    RateType: str
    """Kind of rate. *Jenis kurs.* Optional; erate, tt, tc, bn, joined by commas; none for all."""


class ForexRatesResponse(TypedDict, total=False):
    """Response of Forex Rates: GET /general/rate/forex.

    *Respons Info kurs.*
    """

    Currencies: list[Currencie]
    """The currencies. *Daftar mata uang.* Optional."""
    InvalidRateType: str
    """Kinds of rate that there are not. *Jenis kurs yang tidak dikenal.* Optional."""
    InvalidCurrencyCode: str
    """Currencies that there are not. *Mata uang yang tidak dikenal.* Optional."""
    InvalidCurrency: str
    """Currencies that there are not. *Mata uang yang tidak dikenal.* Optional; in the sample, where the table has InvalidCurrencyCode."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _FundCollectionRequest(TypedDict):
    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 18 characters, digits; unique."""
    ReferenceNumber: str
    """Reference number. *Nomor referensi.* Mandatory, at most 14 characters, digits."""
    RequestType: RequestTypeValue
    """Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.* Mandatory, at most 2 characters; B: funds that are held; NB: without a hold."""
    Amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    Currency: Literal["IDR"]
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters, always IDR."""
    CreditedAccount: str
    """Account that receives the money. *Rekening yang dikredit.* Mandatory, at most 10 characters, digits; an operational account of one's own."""
    EffectiveDate: str
    """From when it holds. *Tanggal efektif.* Mandatory, at most 10 characters, yyyy-MM-dd; at most 366 days ahead."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd; today."""
    Remark1: str
    """Remark, first line. *Berita, baris pertama.* Mandatory, at most 18 characters."""
    Remark2: str
    """Remark, second line. *Berita, baris kedua.* Mandatory, at most 18 characters."""
    Email: str
    """Email address. *Alamat surel.* Mandatory, at most 254 characters, an email address."""


class FundCollectionRequest(_FundCollectionRequest, total=False):
    """Request of Fund Collection: POST /fund-collection/v2.

    *Permintaan Penarikan dana.*
    """

    DebitedAccount: str
    """Account that pays. *Rekening yang didebit.* Conditional, at most 10 characters, digits; only for NB."""


class FundCollectionResponse(TypedDict, total=False):
    """Response of Fund Collection: POST /fund-collection/v2.

    *Respons Penarikan dana.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Optional, at most 18 characters."""
    ReferenceNumber: str
    """Reference number. *Nomor referensi.* Optional, at most 14 characters."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Optional, at most 14 characters; in the sample, where the table has ReferenceNumber."""
    RequestType: str
    """Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.* Optional, at most 2 characters."""
    DebitedAccount: str
    """Account that pays. *Rekening yang didebit.* Optional, at most 10 characters."""
    Amount: str
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    Currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    CreditedAccount: str
    """Account that receives the money. *Rekening yang dikredit.* Optional, at most 10 characters."""
    EffectiveDate: str
    """From when it holds. *Tanggal efektif.* Optional, at most 10 characters, yyyy-MM-dd."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    Status: str
    """State. *Status.* Optional; 10 in the table; the sample's TRAN SUCCESSFUL has 15."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _InvoiceCancellationRequest(TypedDict):
    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, exactly 20 characters."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    Amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    DisburseDate: str
    """When the money is paid out. *Tanggal pencairan.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class InvoiceCancellationRequest(_InvoiceCancellationRequest, total=False):
    """Request of Cancel an Invoice: PUT /df/invoice.

    *Permintaan Batal faktur.*
    """

    SubPrincipalCode: str
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""


class InvoiceCancellationResponse(TypedDict, total=False):
    """Response of Cancel an Invoice: PUT /df/invoice.

    *Respons Batal faktur.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Optional, at most 20 characters."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Optional, at most 30 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Optional, at most 20 characters."""
    Amount: str
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Optional, at most 11 characters, digits."""
    SubPrincipalCode: str
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""
    DisburseDate: str
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters; the sample prints 30 February."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _InvoiceRequest(TypedDict):
    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, exactly 20 characters."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    Amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    DisburseDate: str
    """When the money is paid out. *Tanggal pencairan.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class InvoiceRequest(_InvoiceRequest, total=False):
    """Request of Send an Invoice: POST /df/invoice.

    *Permintaan Kirim faktur.*
    """

    SubPrincipalCode: str
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""


class InvoiceResponse(TypedDict, total=False):
    """Response of Send an Invoice: POST /df/invoice.

    *Respons Kirim faktur.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Optional, at most 20 characters."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Optional, at most 30 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Optional, at most 20 characters."""
    Amount: str
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Optional, at most 11 characters, digits."""
    SubPrincipalCode: str
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""
    DisburseDate: str
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters; the sample prints 30 February."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class LoanPaymentNotificationRequest(TypedDict):
    """Request of Loan Payment Notification: POST /bca-df/txn-limit/notification.

    *Permintaan Notifikasi pembayaran pinjaman.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    PrincipalCode: str
    """Code of the principal. *Kode prinsipal.* Mandatory, at most 11 characters, digits."""
    Amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals, perhaps with a sign; negative where it corrects."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class LoanPaymentNotificationResponse(TypedDict, total=False):
    """Response of Loan Payment Notification: POST /bca-df/txn-limit/notification.

    *Respons Notifikasi pembayaran pinjaman.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters; that of the request."""
    DistributorCode: str
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters; that of the request."""


class RdnNotificationRequest(TypedDict):
    """Request of Investor Account Notification (RDN): POST /bca/investor-account/statement.

    *Permintaan Notifikasi rekening dana nasabah.*
    """

    ExternalReference: str
    """Reference of the transaction. *Nomor referensi transaksi.* Mandatory, at most 32 characters; a reversal repeats that of the transfer."""
    SeqNumber: str
    """Sequence number. *Nomor urut.* Mandatory, at most 14 characters, digits."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    Currency: Literal["IDR"]
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters, always IDR."""
    TxnDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 15 characters; mmddyyyy hhmmss."""
    TxnType: TxnTypeValue
    """Kind of transaction. *Jenis transaksi.* Mandatory, at most 4 characters, one of NTRF, NINT, NREV, NKOR, NTAX, NCHG."""
    TxnCode: TxnCodeValue
    """Debit or credit. *Debit atau kredit.* Mandatory, at most 1 character, one of D, C."""
    AccountDebit: str
    """Account that pays. *Rekening yang didebit.* Mandatory, at most 23 characters, digits."""
    AccountCredit: str
    """Account that receives the money. *Rekening yang dikredit.* Mandatory, at most 23 characters, digits."""
    TxnAmount: str
    """Amount of the transaction. *Nominal transaksi.* Mandatory, at most 13 digits and 2 decimals."""
    OpenBalance: str
    """Balance at the beginning. *Saldo awal.* Mandatory, at most 13 digits and 2 decimals, perhaps with a sign."""
    CloseBalance: str
    """Balance at the end. *Saldo akhir.* Mandatory, at most 13 digits and 2 decimals, perhaps with a sign."""
    TxnDesc: str
    """Description of the transaction. *Keterangan transaksi.* Mandatory, at most 90 characters."""


class RdnNotificationResponse(TypedDict, total=False):
    """Response of Investor Account Notification (RDN): POST /bca/investor-account/statement.

    *Respons Notifikasi rekening dana nasabah.*
    """

    ResponseWS: ResponseWSValue
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory, at most 1 character; 0 taken, 1 not."""


class StatementRequest(TypedDict):
    """Request of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.

    *Permintaan Mutasi rekening.*
    """

    CorporateID: str
    """ID of the corporate. *ID korporasi.* Mandatory, at most 10 characters."""
    AccountNumber: str
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    StartDate: str
    """First day. *Tanggal awal.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    EndDate: str
    """Last day. *Tanggal akhir.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class StatementResponse(TypedDict, total=False):
    """Response of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.

    *Respons Mutasi rekening.*
    """

    StartDate: str
    """First day. *Tanggal awal.* Optional, at most 10 characters, yyyy-MM-dd."""
    EndDate: str
    """Last day. *Tanggal akhir.* Optional, at most 10 characters, yyyy-MM-dd."""
    Currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    StartBalance: str
    """Balance at the beginning. *Saldo awal.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    Data: list[Data]
    """The entries. *Rincian mutasi.* Optional."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class TransferStatusRequest(TypedDict):
    """Request of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.

    *Permintaan Status transfer.*
    """

    TransactionNumber: str
    """Number of the transaction. *Nomor transaksi.* Mandatory."""


class TransferStatusResponse(TypedDict, total=False):
    """Response of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.

    *Respons Status transfer.*
    """

    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _TransferRequest(TypedDict):
    CorporateID: str
    """ID of the corporate. *ID korporasi.* Mandatory, at most 10 characters."""
    SourceAccountNumber: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters, digits."""
    TransactionID: str
    """ID of the transaction. *ID transaksi.* Mandatory; 8 digits in the sample."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Mandatory."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    Amount: str
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    BeneficiaryAccountNumber: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 10 characters, digits."""


class TransferRequest(_TransferRequest, total=False):
    """Request of Fund Transfer: POST /banking/corporates/transfers.

    *Permintaan Transfer ke rekening BCA.*
    """

    Remark1: str
    """Remark, first line. *Berita, baris pertama.* Optional."""
    Remark2: str
    """Remark, second line. *Berita, baris kedua.* Optional."""


class TransferResponse(TypedDict, total=False):
    """Response of Fund Transfer: POST /banking/corporates/transfers.

    *Respons Transfer ke rekening BCA.*
    """

    TransactionID: str
    """ID of the transaction. *ID transaksi.* Optional."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: str
    """Reference number. *Nomor referensi.* Optional."""
    Status: str
    """State. *Status.* Optional; Success."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _VaBillsRequest(TypedDict):
    CompanyCode: str
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory."""
    ChannelType: str
    """Channel of the payment. *Kanal pembayaran.* Mandatory."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory; dd/MM/yyyy HH:mm:ss."""


class VaBillsRequest(_VaBillsRequest, total=False):
    """Request of Virtual Account Bill Presentment: POST /va/bills.

    *Permintaan Inquiry tagihan virtual account.*
    """

    AdditionalData: str
    """More about the customer. *Data tambahan pelanggan.* Optional."""


class VaBillsResponse(TypedDict, total=False):
    """Response of Virtual Account Bill Presentment: POST /va/bills.

    *Respons Inquiry tagihan virtual account.*
    """

    CompanyCode: str
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory."""
    InquiryStatus: InquiryStatusValue
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Mandatory, at most 2 characters, one of 00, 01."""
    InquiryReason: InquiryReason
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Mandatory."""
    CustomerName: str
    """Name of the customer. *Nama pelanggan.* Mandatory."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    TotalAmount: str
    """Total amount. *Nominal total.* Mandatory."""
    SubCompany: str
    """Sub-company. *Kode sub company.* Mandatory, at most 5 characters."""
    DetailBills: list[Open]
    """The bills. *Rincian tagihan.* Optional."""
    FreeTexts: list[Open]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional."""
    AdditionalData: str
    """More about the customer. *Data tambahan pelanggan.* Optional."""


class _VaPaymentStatusRequest(TypedDict):
    CompanyCode: str
    """Company code. *Kode perusahaan.* Mandatory, digits."""


class VaPaymentStatusRequest(_VaPaymentStatusRequest, total=False):
    """Request of Virtual Account Payment Status: GET /va/payments.

    *Permintaan Status pembayaran virtual account.*
    """

    RequestID: str
    """ID of the request. *ID permintaan.* Conditional."""
    CustomerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Conditional, digits."""


class VaPaymentStatusResponse(TypedDict, total=False):
    """Response of Virtual Account Payment Status: GET /va/payments.

    *Respons Status pembayaran virtual account.*
    """

    TransactionData: list[Any]
    """The transactions. *Data transaksi.* Optional; its fields are not public."""
    ErrorCode: str
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: AccountOpeningStatusResponseErrorMessage
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class _VaPaymentsRequest(TypedDict):
    CompanyCode: str
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory."""
    ChannelType: str
    """Channel of the payment. *Kanal pembayaran.* Mandatory."""
    CustomerName: str
    """Name of the customer. *Nama pelanggan.* Mandatory."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PaidAmount: str
    """Amount that is paid. *Nominal yang dibayar.* Mandatory."""
    TotalAmount: str
    """Total amount. *Nominal total.* Mandatory."""
    SubCompany: str
    """Sub-company. *Kode sub company.* Mandatory, at most 5 characters."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory; dd/MM/yyyy HH:mm:ss."""
    Reference: str
    """Reference number. *Nomor referensi.* Mandatory."""
    FlagAdvice: FlagAdviceValue
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Mandatory, at most 1 character, one of Y, N; Y: sent again."""


class VaPaymentsRequest(_VaPaymentsRequest, total=False):
    """Request of Virtual Account Payment Flag: POST /va/payments.

    *Permintaan Flag pembayaran virtual account.*
    """

    DetailBills: list[Any]
    """The bills. *Rincian tagihan.* Optional."""
    AdditionalData: str
    """More about the customer. *Data tambahan pelanggan.* Optional."""


class VaPaymentsResponse(TypedDict, total=False):
    """Response of Virtual Account Payment Flag: POST /va/payments.

    *Respons Flag pembayaran virtual account.*
    """

    CompanyCode: str
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: str
    """ID of the request. *ID permintaan.* Mandatory."""
    PaymentFlagStatus: PaymentFlagStatusValue
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, at most 2 characters, one of 00, 01, 02."""
    PaymentFlagReason: PaymentFlagReason
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    CustomerName: str
    """Name of the customer. *Nama pelanggan.* Optional."""
    CurrencyCode: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PaidAmount: str
    """Amount that is paid. *Nominal yang dibayar.* Optional."""
    TotalAmount: str
    """Total amount. *Nominal total.* Optional."""
    TransactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional."""
    DetailBills: list[Open]
    """The bills. *Rincian tagihan.* Optional."""
    FreeTexts: list[Open]
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional."""
    AdditionalData: str
    """More about the customer. *Data tambahan pelanggan.* Optional."""
