# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""BCA's messages before SNAP."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

from paraf._view import Bilingual, Field, Request, Response, View


class AccountOpeningStatusResponseErrorMessage(View):
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*"""

    Indonesian: Field[Optional[str]] = Field()
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional."""
    English: Field[Optional[str]] = Field()
    """Text in English. *Teks dalam bahasa Inggris.* Optional."""


class AtmDetail(View):
    """The machines. *Rincian mesin.*"""

    WSID: Field[Optional[str]] = Field()
    """ID of the machine. *ID mesin.* Optional."""
    Type: Field[Optional[str]] = Field()
    """Kind of machine. *Jenis mesin.* Optional."""
    Name: Field[Optional[str]] = Field()
    """Name of the machine's place. *Nama lokasi mesin.* Optional."""
    Address: Field[Optional[str]] = Field()
    """Address. *Alamat.* Optional."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional."""
    Country: Field[Optional[str]] = Field()
    """Country. *Negara.* Optional."""
    Latitude: Field[Optional[str]] = Field()
    """Latitude. *Garis lintang.* Optional."""
    Longitude: Field[Optional[str]] = Field()
    """Longitude. *Garis bujur.* Optional."""
    Distance: Field[Optional[str]] = Field()
    """How far away it is. *Jarak.* Optional."""


class AccountDetailDataSuccess(View):
    """Accounts that could be read. *Rekening yang berhasil dibaca.*"""

    AccountNumber: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters."""
    Currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    Balance: Field[Optional[str]] = Field()
    """Balances at the beginning and the end of the statement. *Saldo awal dan akhir rekening koran.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    AvailableBalance: Field[Optional[str]] = Field()
    """Balance that can be used. *Saldo yang dapat digunakan.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    FloatAmount: Field[Optional[str]] = Field()
    """Money that has not settled yet. *Saldo mengambang.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    HoldAmount: Field[Optional[str]] = Field()
    """Money that is held. *Saldo yang ditahan.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    Plafon: Field[Optional[str]] = Field()
    """Credit limit. *Plafon kredit.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""


class AccountDetailDataFailed(View):
    """Accounts that could not be read. *Rekening yang gagal dibaca.*"""

    AccountNumber: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters."""
    Indonesian: Field[Optional[str]] = Field()
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional."""
    English: Field[Optional[str]] = Field()
    """Text in English. *Teks dalam bahasa Inggris.* Optional."""


class BranchDetail(View):
    """The branches. *Rincian cabang.*"""

    Type: Field[Optional[str]] = Field()
    """Kind of branch. *Jenis cabang.* Optional."""
    Name: Field[Optional[str]] = Field()
    """Name of the branch. *Nama cabang.* Optional."""
    Address: Field[Optional[str]] = Field()
    """Address. *Alamat.* Optional."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional."""
    Country: Field[Optional[str]] = Field()
    """Country. *Negara.* Optional."""
    Latitude: Field[Optional[str]] = Field()
    """Latitude. *Garis lintang.* Optional."""
    Longitude: Field[Optional[str]] = Field()
    """Longitude. *Garis bujur.* Optional."""
    Distance: Field[Optional[str]] = Field()
    """How far away it is. *Jarak.* Optional."""
    E_Branch: Field[Optional[str]] = Field(name="E-Branch")
    """Whether it is an e-branch. *Apakah cabang elektronik.* Optional."""
    WeekendBankingOperation: Field[Optional[str]] = Field()
    """Whether it is open at weekends. *Layanan akhir pekan.* Optional."""


class SkprPending(View):
    """Debit authorities that wait. *SKPR yang menunggu.*"""

    request_id: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Optional, at most 33 characters."""
    status: Field[Optional[str]] = Field()
    """State. *Status.* Optional, at most 2 characters; 02 failed, 03 in progress."""
    failed_date: Field[Optional[str]] = Field()
    """When it failed. *Tanggal gagal.* Optional, at most 10 characters, yyyy-MM-dd."""


class SkprActive(View):
    """Debit authorities that hold. *SKPR yang aktif.*"""

    skpr_id: Field[Optional[str]] = Field()
    """ID of the debit authority. *ID SKPR.* Optional, at most 33 characters."""
    db_account_no: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening yang didebit.* Optional, at most 10 characters."""
    active_date: Field[Optional[str]] = Field()
    """Since when it holds. *Tanggal aktif.* Optional, at most 10 characters, yyyy-MM-dd."""


class Identification(View):
    """Identifications. *Daftar identitas.*"""

    type: Field[Union[str, int, Decimal]] = Field()
    """Kind. *Jenis.* Mandatory, at most 1 character; 1 name, 2 F fixed or V variable, 3 amount (0 where variable)."""
    identification: Field[str] = Field()
    """Identification. *Identitas.* Mandatory, at most 30 characters."""


class Authentication(View):
    """Who asks. *Data otentikasi.*"""

    CorporateID: Field[str] = Field()
    """ID of the corporate. *ID korporasi.* Mandatory, at most 6 characters."""
    AccessCode: Field[str] = Field()
    """Access code of the corporate at FIRe. *Kode akses korporasi di FIRe.* Mandatory, at most 20 characters."""
    BranchCode: Field[str] = Field()
    """Code of the branch. *Kode cabang.* Mandatory, at most 8 characters."""
    UserID: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 12 characters."""
    LocalID: Field[str] = Field()
    """The corporate's ID of its terminal. *ID lokal korporasi.* Mandatory, at most 15 characters."""


class FireAccountRequestBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    BankCodeType: Field[str] = Field()
    """Kind of bank code. *Jenis kode bank.* Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM."""
    BankCodeValue: Field[str] = Field()
    """Bank code. *Kode bank.* Mandatory, at most 23 characters."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 34 characters."""


class FireAccountResponseBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    ServerBeneAccountName: Field[Optional[str]] = Field()
    """Name of the account as the bank has it. *Nama rekening penerima menurut bank.* Optional, at most 35 characters."""


class FireBalanceRequestFIDetails(View):
    """Accounts of the financial institution. *Rekening lembaga keuangan.*"""

    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 34 characters."""


class FireBalanceResponseFIDetails(View):
    """Accounts of the financial institution. *Rekening lembaga keuangan.*"""

    CurrencyID: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    AccountBalance: Field[Optional[str]] = Field()
    """Balance of the account. *Saldo rekening.* Optional, at most 17 digits and 2 decimals, perhaps with a sign."""


class FireCashAmendmentRequestSenderDetails(View):
    """The sender. *Data pengirim.*"""

    FirstName: Field[str] = Field()
    """First name. *Nama depan.* Mandatory, at most 35 characters."""
    LastName: Field[Optional[str]] = Field()
    """Last name. *Nama belakang.* Optional, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[str] = Field()
    """Address, first line. *Alamat, baris pertama.* Mandatory, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[str] = Field()
    """City. *Kota.* Mandatory, at most 18 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[str] = Field()
    """Country. *Kode negara.* Mandatory, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""


class FireCashAmendmentRequestBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[str] = Field()
    """Name of the beneficiary. *Nama penerima.* Mandatory, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[Optional[str]] = Field()
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[Optional[str]] = Field()
    """Country. *Kode negara.* Optional, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: Field[Optional[str]] = Field()
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: Field[Optional[str]] = Field()
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""


class FireCashAmendmentRequestAmendmentDetailsTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    SecretQuestion: Field[Optional[str]] = Field()
    """Secret question. *Pertanyaan rahasia.* Optional, at most 100 characters."""
    SecretAnswer: Field[Optional[str]] = Field()
    """Answer to the secret question. *Jawaban pertanyaan rahasia.* Optional, at most 100 characters."""


class AmendmentDetails(View):
    """What is to be changed. *Data yang diubah.*"""

    SenderDetails: Field[FireCashAmendmentRequestSenderDetails] = Field(FireCashAmendmentRequestSenderDetails)
    """The sender. *Data pengirim.* Mandatory."""
    BeneficiaryDetails: Field[FireCashAmendmentRequestBeneficiaryDetails] = Field(FireCashAmendmentRequestBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Mandatory."""
    TransactionDetails: Field[Optional[FireCashAmendmentRequestAmendmentDetailsTransactionDetails]] = Field(FireCashAmendmentRequestAmendmentDetailsTransactionDetails)
    """The transaction. *Rincian transaksi.* Optional."""


class FireCashAmendmentRequestTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    FormNumber: Field[str] = Field()
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""


class FireCashAmendmentResponseSenderDetails(View):
    """The sender. *Data pengirim.*"""

    FirstName: Field[Optional[str]] = Field()
    """First name. *Nama depan.* Optional, at most 35 characters."""
    LastName: Field[Optional[str]] = Field()
    """Last name. *Nama belakang.* Optional, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[Optional[str]] = Field()
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 18 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[Optional[str]] = Field()
    """Country. *Kode negara.* Optional, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""


class FireCashAmendmentResponseBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[Optional[str]] = Field()
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[Optional[str]] = Field()
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[Optional[str]] = Field()
    """Country. *Kode negara.* Optional, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: Field[Optional[str]] = Field()
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: Field[Optional[str]] = Field()
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""


class FireCashAmendmentResponseTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    SecretQuestion: Field[Optional[str]] = Field()
    """Secret question. *Pertanyaan rahasia.* Optional, at most 100 characters."""
    SecretAnswer: Field[Optional[str]] = Field()
    """Answer to the secret question. *Jawaban pertanyaan rahasia.* Optional, at most 100 characters."""
    FormNumber: Field[Optional[str]] = Field()
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""


class FireCashCancellationRequestTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    FormNumber: Field[str] = Field()
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""
    Amount: Field[Union[str, int, Decimal]] = Field()
    """Amount. *Nominal.* Mandatory, at most 20 characters."""
    CurrencyID: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""


class FireCashCancellationResponseTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    FormNumber: Field[Optional[str]] = Field()
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReleaseDateTime: Field[Optional[str]] = Field()
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""


class FireCashRequestBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[str] = Field()
    """Name of the beneficiary. *Nama penerima.* Mandatory, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[Optional[str]] = Field()
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[str] = Field()
    """Country. *Kode negara.* Mandatory, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: Field[Optional[str]] = Field()
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: Field[Optional[str]] = Field()
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""


class FireCashRequestTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    PIN: Field[Optional[str]] = Field()
    """PIN with which the money is collected. *PIN pengambilan dana.* Optional, at most 35 characters; BCA makes one where it is absent."""
    SecretQuestion: Field[Optional[str]] = Field()
    """Secret question. *Pertanyaan rahasia.* Optional, at most 100 characters."""
    SecretAnswer: Field[Optional[str]] = Field()
    """Answer to the secret question. *Jawaban pertanyaan rahasia.* Optional, at most 100 characters."""
    CurrencyID: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    Amount: Field[Union[str, int, Decimal]] = Field()
    """Amount. *Nominal.* Mandatory, at most 20 characters; 17.2."""
    PurposeCode: Field[str] = Field()
    """What the transfer is for. *Kode tujuan transfer.* Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550."""
    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    DetailOfCharges: Field[str] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Mandatory, at most 3 characters, one of SHA, OUR."""
    SourceOfFund: Field[str] = Field()
    """Where the money comes from. *Sumber dana.* Mandatory, at most 100 characters."""
    FormNumber: Field[str] = Field()
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""


class FireCashResponseBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[Optional[str]] = Field()
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""


class FireCashResponseTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    PIN: Field[Optional[str]] = Field()
    """PIN with which the money is collected. *PIN pengambilan dana.* Optional, at most 35 characters."""
    CurrencyID: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    Amount: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Amount. *Nominal.* Optional, at most 20 characters."""
    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    FormNumber: Field[Optional[str]] = Field()
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReferenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 25 characters."""
    ReleaseDateTime: Field[Optional[str]] = Field()
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""


class FireStatusRequestTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    InquiryBy: Field[str] = Field()
    """What the transaction is looked for by. *Dasar pencarian transaksi.* Mandatory, at most 1 character; N PIN, F form number, B BCA's reference."""
    InquiryValue: Field[str] = Field()
    """Value that is looked for. *Nilai yang dicari.* Mandatory, at most 35 characters."""


class FireStatusResponseSenderDetails(View):
    """The sender. *Data pengirim.*"""

    FirstName: Field[Optional[str]] = Field()
    """First name. *Nama depan.* Optional, at most 35 characters."""
    LastName: Field[Optional[str]] = Field()
    """Last name. *Nama belakang.* Optional, at most 35 characters."""


class FireStatusResponseBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[Optional[str]] = Field()
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""
    BankCodeType: Field[Optional[str]] = Field()
    """Kind of bank code. *Jenis kode bank.* Optional, at most 3 characters."""
    BankCodeValue: Field[Optional[str]] = Field()
    """Bank code. *Kode bank.* Optional, at most 23 characters."""
    AccountNumber: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 34 characters."""


class FireStatusResponseTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    AmountPaid: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Amount that is paid out. *Nominal yang dibayarkan.* Optional, at most 20 characters."""
    CurrencyID: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    ReleaseDateTime: Field[Optional[str]] = Field()
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""
    LocalID: Field[Optional[str]] = Field()
    """The corporate's ID of its terminal. *ID lokal korporasi.* Optional, at most 15 characters."""
    FormNumber: Field[Optional[str]] = Field()
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReferenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 25 characters."""
    PIN: Field[Optional[str]] = Field()
    """PIN with which the money is collected. *PIN pengambilan dana.* Optional, at most 35 characters."""
    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""


class FireToAccountRequestSenderDetails(View):
    """The sender. *Data pengirim.*"""

    FirstName: Field[str] = Field()
    """First name. *Nama depan.* Mandatory, at most 35 characters."""
    LastName: Field[Optional[str]] = Field()
    """Last name. *Nama belakang.* Optional, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[str] = Field()
    """Address, first line. *Alamat, baris pertama.* Mandatory, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[str] = Field()
    """City. *Kota.* Mandatory, at most 18 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[str] = Field()
    """Country. *Kode negara.* Mandatory, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    AccountNumber: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 34 characters."""


class FireToAccountRequestBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[str] = Field()
    """Name of the beneficiary. *Nama penerima.* Mandatory, at most 35 characters."""
    DateOfBirth: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters; ddmmyyyy."""
    Address1: Field[Optional[str]] = Field()
    """Address, first line. *Alamat, baris pertama.* Optional, at most 35 characters."""
    Address2: Field[Optional[str]] = Field()
    """Address, second line. *Alamat, baris kedua.* Optional, at most 35 characters."""
    City: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 35 characters."""
    StateID: Field[Optional[str]] = Field()
    """State or province. *Kode provinsi.* Optional, at most 2 characters."""
    PostalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    CountryID: Field[str] = Field()
    """Country. *Kode negara.* Mandatory, at most 2 characters."""
    Mobile: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 20 characters."""
    IdentificationType: Field[Optional[str]] = Field()
    """Kind of identity document. *Jenis identitas.* Optional, at most 2 characters; PP, ID or DR."""
    IdentificationNumber: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 24 characters."""
    NationalityID: Field[Optional[str]] = Field()
    """Nationality. *Kode kewarganegaraan.* Optional, at most 2 characters."""
    Occupation: Field[Optional[str]] = Field()
    """Occupation. *Pekerjaan.* Optional, at most 30 characters."""
    BankCodeType: Field[str] = Field()
    """Kind of bank code. *Jenis kode bank.* Mandatory, at most 3 characters, one of BIC, NID, CHP, ABA, NAM."""
    BankCodeValue: Field[str] = Field()
    """Bank code. *Kode bank.* Mandatory, at most 23 characters."""
    BankCountryID: Field[str] = Field()
    """Country of the bank. *Kode negara bank.* Mandatory, at most 2 characters."""
    BankAddress: Field[Optional[str]] = Field()
    """Address of the bank. *Alamat bank.* Optional, at most 35 characters."""
    BankCity: Field[Optional[str]] = Field()
    """City of the bank. *Kota bank.* Optional, at most 35 characters."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 34 characters."""


class FireToAccountRequestTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    CurrencyID: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    Amount: Field[Union[str, int, Decimal]] = Field()
    """Amount. *Nominal.* Mandatory, at most 20 characters; 17.2."""
    PurposeCode: Field[str] = Field()
    """What the transfer is for. *Kode tujuan transfer.* Mandatory, at most 3 characters, digits; the page lists 011, 012, 030, 040, 150, 161, 162, 999; its sample sends 550."""
    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    DetailOfCharges: Field[str] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Mandatory, at most 3 characters, one of SHA, OUR."""
    SourceOfFund: Field[Optional[str]] = Field()
    """Where the money comes from. *Sumber dana.* Optional, at most 100 characters."""
    FormNumber: Field[str] = Field()
    """Number of the form. *Nomor formulir.* Mandatory, at most 16 characters."""


class FireToAccountResponseBeneficiaryDetails(View):
    """The beneficiary. *Data penerima.*"""

    Name: Field[Optional[str]] = Field()
    """Name of the beneficiary. *Nama penerima.* Optional, at most 35 characters."""
    AccountNumber: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 34 characters."""
    ServerBeneAccountName: Field[Optional[str]] = Field()
    """Name of the account as the bank has it. *Nama rekening penerima menurut bank.* Optional, at most 35 characters."""


class FireToAccountResponseTransactionDetails(View):
    """The transaction. *Rincian transaksi.*"""

    CurrencyID: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    Amount: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Amount. *Nominal.* Optional, at most 20 characters."""
    Description1: Field[Optional[str]] = Field()
    """Description, first line. *Keterangan, baris pertama.* Optional, at most 35 characters."""
    Description2: Field[Optional[str]] = Field()
    """Description, second line. *Keterangan, baris kedua.* Optional, at most 35 characters."""
    FormNumber: Field[Optional[str]] = Field()
    """Number of the form. *Nomor formulir.* Optional, at most 16 characters."""
    ReferenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 25 characters."""
    ReleaseDateTime: Field[Optional[str]] = Field()
    """When the transfer was released. *Waktu pelepasan transfer.* Optional, ISO 8601 with seconds and offset; 24 in the table; the samples have 25, or 29 with milliseconds."""


class FlazzAckResponseErrorMessage(View):
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.*"""

    indonesian: Field[Optional[str]] = Field()
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Optional."""
    english: Field[Optional[str]] = Field()
    """Text in English. *Teks dalam bahasa Inggris.* Optional."""


class RateDetail(View):
    """The rates. *Rincian kurs.*"""

    RateType: Field[Optional[str]] = Field()
    """Kind of rate. *Jenis kurs.* Optional, at most 5 characters, one of erate, tt, tc, bn."""
    Buy: Field[Optional[str]] = Field()
    """Rate at which the bank buys. *Kurs beli.* Optional, at most 13 characters; 6.6, or - where there is none."""
    Sell: Field[Optional[str]] = Field()
    """Rate at which the bank sells. *Kurs jual.* Optional, at most 13 characters; 6.6, or -."""
    LastUpdate: Field[Optional[str]] = Field()
    """When the rate was changed last. *Waktu perubahan kurs terakhir.* Optional; 19 in the table; the sample has milliseconds and an offset; or -."""


class Currencie(View):
    """The currencies. *Daftar mata uang.*"""

    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    RateDetail: Field[Optional[tuple[RateDetail, ...]]] = Field(RateDetail)
    """The rates. *Rincian kurs.* Optional."""


class Data(View):
    """The entries. *Rincian mutasi.*"""

    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional; dd/MM, or PEND for a row that is not booked yet."""
    BranchCode: Field[Optional[str]] = Field()
    """Code of the branch. *Kode cabang.* Optional."""
    TransactionType: Field[Optional[str]] = Field()
    """Debit or credit. *Debit atau kredit.* Optional, at most 1 character, one of C, D."""
    TransactionAmount: Field[Optional[str]] = Field()
    """Amount of the transaction. *Nominal transaksi.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    TransactionName: Field[Optional[str]] = Field()
    """Name of the transaction. *Nama transaksi.* Optional."""
    Trailer: Field[Optional[str]] = Field()
    """End of the entry's text. *Keterangan akhir mutasi.* Optional."""


class InquiryReason(View):
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.*"""

    Indonesian: Field[Optional[str]] = Field()
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Mandatory."""
    English: Field[Optional[str]] = Field()
    """Text in English. *Teks dalam bahasa Inggris.* Mandatory."""


class PaymentFlagReason(View):
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.*"""

    Indonesian: Field[Optional[str]] = Field()
    """Text in Indonesian. *Teks dalam bahasa Indonesia.* Mandatory."""
    English: Field[Optional[str]] = Field()
    """Text in English. *Teks dalam bahasa Inggris.* Mandatory."""


class AccountOpeningNotificationRequest(Request, profile="bca-legacy", id="account-opening-notification"):
    """Request of Account Opening: Notification: POST /bca/open-account/notification.

    *Permintaan Pembukaan rekening: notifikasi.*
    """

    application_id: Field[str] = Field()
    """ID of the application. *ID permohonan.* Mandatory, at most 36 characters."""
    user_id: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 50 characters."""
    status_date: Field[str] = Field()
    """When the state changed. *Tanggal status.* Mandatory, at most 19 characters."""
    created_date: Field[str] = Field()
    """When it was created. *Tanggal pembuatan.* Mandatory, at most 19 characters."""
    modified_date: Field[str] = Field()
    """When it was changed last. *Tanggal perubahan terakhir.* Mandatory, at most 19 characters."""
    status_id: Field[Union[str, int, Decimal]] = Field()
    """State. *Status.* Mandatory, at most 1 character, one of 0, 1."""
    status_name: Field[str] = Field()
    """State in words. *Nama status.* Mandatory, at most 15 characters, one of REJECTED, SUCCESS."""
    nomor_rekening: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 10 characters, digits."""


class AccountOpeningNotificationResponse(Response, profile="bca-legacy", id="account-opening-notification"):
    """Response of Account Opening: Notification: POST /bca/open-account/notification.

    *Respons Pembukaan rekening: notifikasi.*
    """

    Status: Field[Optional[str]] = Field()
    """State. *Status.* Mandatory, at most 7 characters."""
    Message: Field[Optional[str]] = Field()
    """Text for the customer. *Pesan untuk pelanggan.* Mandatory, at most 8 characters; Berhasil."""


class AccountOpeningStatusRequest(Request, profile="bca-legacy", id="account-opening-status"):
    """Request of Account Opening: Status: GET /open-account/marketplace/status.

    *Permintaan Pembukaan rekening: status.*
    """

    application_id: Field[str] = Field(name="application-id")
    """ID of the application. *ID permohonan.* Mandatory, at most 36 characters."""


class AccountOpeningStatusResponse(Response, profile="bca-legacy", id="account-opening-status"):
    """Response of Account Opening: Status: GET /open-account/marketplace/status.

    *Respons Pembukaan rekening: status.*
    """

    merchant_id: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 36 characters."""
    application_id: Field[Optional[str]] = Field()
    """ID of the application. *ID permohonan.* Mandatory, at most 36 characters."""
    status_name: Field[Optional[str]] = Field()
    """State in words. *Nama status.* Mandatory, at most 15 characters."""
    status_id: Field[Optional[Union[str, int, Decimal]]] = Field()
    """State. *Status.* Mandatory, at most 1 character, one of 0, 1, 2, 3; rejected, success, retry, on-lock."""
    created_date: Field[Optional[str]] = Field()
    """When it was created. *Tanggal pembuatan.* Mandatory, at most 19 characters."""
    modified_date: Field[Optional[str]] = Field()
    """When it was changed last. *Tanggal perubahan terakhir.* Mandatory, at most 19 characters."""
    status_date: Field[Optional[str]] = Field()
    """When the state changed. *Tanggal status.* Mandatory, at most 19 characters."""
    nomor_rekening: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 10 characters; empty where the customer did not agree to it."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class AccountOpeningTokenRequest(Request, profile="bca-legacy", id="account-opening-token"):
    """Request of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.

    *Permintaan Pembukaan rekening: token.*
    """

    user_id: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 50 characters."""
    application_id: Field[Optional[str]] = Field()
    """ID of the application. *ID permohonan.* Conditional, at most 36 characters; empty for activity 01."""
    activity_code: Field[str] = Field()
    """What is to be done. *Kode aktivitas.* Mandatory, at most 2 characters, one of 01, 02."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 100 characters, an email address."""
    mobile_phone: Field[Optional[str]] = Field()
    """Mobile number. *Nomor ponsel.* Optional, at most 15 characters, digits."""
    full_name: Field[Optional[str]] = Field()
    """Full name. *Nama lengkap.* Optional, at most 100 characters."""


class AccountOpeningTokenResponse(Response, profile="bca-legacy", id="account-opening-token"):
    """Response of Account Opening: Token: POST /open-account/marketplace/merchants/tokens/generator.

    *Respons Pembukaan rekening: token.*
    """

    verification_id: Field[Optional[str]] = Field()
    """ID of the verification. *ID verifikasi.* Mandatory, at most 36 characters."""
    applicant_id: Field[Optional[str]] = Field()
    """ID of the applicant. *ID pemohon.* Mandatory, at most 36 characters."""
    url_pageview: Field[Optional[str]] = Field()
    """Page on which the customer goes on. *Halaman lanjutan bagi nasabah.* Mandatory."""
    application_id: Field[Optional[str]] = Field()
    """ID of the application. *ID permohonan.* Optional, at most 40 characters; null for activity 01."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class AtmLocationsRequest(Request, profile="bca-legacy", id="atm-locations"):
    """Request of ATM Locations: GET /general/info-bca/atm.

    *Permintaan Lokasi ATM BCA.*
    """

    Latitude: Field[Union[str, int, Decimal]] = Field()
    """Latitude. *Garis lintang.* Mandatory."""
    Longitude: Field[Union[str, int, Decimal]] = Field()
    """Longitude. *Garis bujur.* Mandatory."""
    Count: Field[Optional[Union[str, int, Decimal]]] = Field()
    """How many are wanted. *Jumlah data yang diminta.* Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20."""
    Radius: Field[Optional[Union[str, int, Decimal]]] = Field()
    """How far to look. *Radius pencarian.* Optional; metres; 500 when absent."""
    SearchBy: Field[Optional[str]] = Field()
    """What is searched by. *Dasar pencarian.* Optional, one of Address, City, Type, Name."""
    Value: Field[Optional[str]] = Field()
    """Value that is looked for. *Nilai yang dicari.* Conditional; ATM, ANT or CRM where SearchBy is Type."""


class AtmLocationsResponse(Response, profile="bca-legacy", id="atm-locations"):
    """Response of ATM Locations: GET /general/info-bca/atm.

    *Respons Lokasi ATM BCA.*
    """

    atm_details: Field[Optional[tuple[AtmDetail, ...]]] = Field(AtmDetail)
    """The machines. *Rincian mesin.* Optional, at most 20 items."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class BalanceRequest(Request, profile="bca-legacy", id="balance"):
    """Request of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.

    *Permintaan Informasi saldo.*
    """

    CorporateID: Field[str] = Field()
    """ID of the corporate. *ID korporasi.* Mandatory, at most 10 characters."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 219 characters; up to 20 accounts, joined by commas (%2C in the URL that is signed)."""


class BalanceResponse(Response, profile="bca-legacy", id="balance"):
    """Response of Balance Information: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}.

    *Respons Informasi saldo.*
    """

    AccountDetailDataSuccess: Field[Optional[tuple[AccountDetailDataSuccess, ...]]] = Field(AccountDetailDataSuccess)
    """Accounts that could be read. *Rekening yang berhasil dibaca.* Optional, at most 20 items."""
    AccountDetailDataFailed: Field[Optional[tuple[AccountDetailDataFailed, ...]]] = Field(AccountDetailDataFailed)
    """Accounts that could not be read. *Rekening yang gagal dibaca.* Optional, at most 20 items."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class BranchLocationsRequest(Request, profile="bca-legacy", id="branch-locations"):
    """Request of Branch Locations: GET /general/info-bca/branch.

    *Permintaan Lokasi cabang BCA.*
    """

    Latitude: Field[Union[str, int, Decimal]] = Field()
    """Latitude. *Garis lintang.* Mandatory."""
    Longitude: Field[Union[str, int, Decimal]] = Field()
    """Longitude. *Garis bujur.* Mandatory."""
    Count: Field[Optional[Union[str, int, Decimal]]] = Field()
    """How many are wanted. *Jumlah data yang diminta.* Optional, at most 2 characters, one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20."""
    Radius: Field[Optional[Union[str, int, Decimal]]] = Field()
    """How far to look. *Radius pencarian.* Optional; metres; 500 when absent."""
    SearchBy: Field[Optional[str]] = Field()
    """What is searched by. *Dasar pencarian.* Optional, one of Address, City, Type."""
    Value: Field[Optional[str]] = Field()
    """Value that is looked for. *Nilai yang dicari.* Conditional; kcu, kcp, e-branch or weekendbanking where SearchBy is Type."""


class BranchLocationsResponse(Response, profile="bca-legacy", id="branch-locations"):
    """Response of Branch Locations: GET /general/info-bca/branch.

    *Respons Lokasi cabang BCA.*
    """

    BranchDetails: Field[Optional[tuple[BranchDetail, ...]]] = Field(BranchDetail)
    """The branches. *Rincian cabang.* Optional, at most 20 items."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class BulkStatementReadyRequest(Request, profile="bca-legacy", id="bulk-statement-ready"):
    """Request of Bulk Statement Ready: POST /bca/async/statement.

    *Permintaan Pemberitahuan mutasi rekening bulk.*
    """

    RequestID: Field[str] = Field()
    """ID of the request. *ID permintaan.* Mandatory, at most 21 characters."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    StartDate: Field[str] = Field()
    """First day. *Tanggal awal.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    EndDate: Field[str] = Field()
    """Last day. *Tanggal akhir.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class BulkStatementReadyResponse(Response, profile="bca-legacy", id="bulk-statement-ready"):
    """Response of Bulk Statement Ready: POST /bca/async/statement.

    *Respons Pemberitahuan mutasi rekening bulk.*
    """

    RequestID: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, at most 21 characters."""
    ResponseWS: Field[Optional[str]] = Field()
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory; the sample answers 1."""


class BulkStatementRequest(Request, profile="bca-legacy", id="bulk-statement"):
    """Request of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.

    *Permintaan Request mutasi rekening bulk.*
    """

    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    StartDate: Field[str] = Field()
    """First day. *Tanggal awal.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    EndDate: Field[str] = Field()
    """Last day. *Tanggal akhir.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class BulkStatementResponse(Response, profile="bca-legacy", id="bulk-statement"):
    """Response of Bulk Statement Request: GET /banking/offline/corporates/accounts/{AccountNumber}/filestatements.

    *Respons Request mutasi rekening bulk.*
    """

    RequestID: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, at most 21 characters; corporate ID, an underscore and ten digits."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd; in the table, not in the sample."""
    ResponseWS: Field[Optional[str]] = Field()
    """Whether the notification was taken. *Status penerimaan notifikasi.* Optional; in the sample, not in the table."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DebitAuthorityDeletionRequest(Request, profile="bca-legacy", id="debit-authority-deletion"):
    """Request of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.

    *Permintaan Pencabutan kuasa pendebetan rekening.*
    """

    customer_id_merchant: Field[str] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits."""
    db_account_no: Field[str] = Field()
    """Account number that pays. *Nomor rekening yang didebit.* Mandatory, at most 10 characters, digits."""


class DebitAuthorityDeletionResponse(Response, profile="bca-legacy", id="debit-authority-deletion"):
    """Response of Debit Authority Deletion (SKPR): DELETE /accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}.

    *Respons Pencabutan kuasa pendebetan rekening.*
    """

    customer_id_merchant: Field[Optional[str]] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters."""
    db_account_no: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening yang didebit.* Mandatory; 10 in the table; the sample has 11."""
    status: Field[Optional[str]] = Field()
    """State. *Status.* Mandatory, at most 11 characters; In Progress."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DebitAuthorityInquiryRequest(Request, profile="bca-legacy", id="debit-authority-inquiry"):
    """Request of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.

    *Permintaan Inquiry status kuasa pendebetan rekening.*
    """

    customer_id_merchant: Field[str] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits; 7 days back."""


class DebitAuthorityInquiryResponse(Response, profile="bca-legacy", id="debit-authority-inquiry"):
    """Response of Debit Authority Inquiry (SKPR): GET /account-authorization/inquiry/{customer_id_merchant}.

    *Respons Inquiry status kuasa pendebetan rekening.*
    """

    customer_id_merchant: Field[Optional[str]] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Optional, at most 15 characters."""
    skpr_pending: Field[Optional[tuple[SkprPending, ...]]] = Field(SkprPending)
    """Debit authorities that wait. *SKPR yang menunggu.* Optional."""
    skpr_active: Field[Optional[tuple[SkprActive, ...]]] = Field(SkprActive)
    """Debit authorities that hold. *SKPR yang aktif.* Optional."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DebitAuthorityNotificationRequest(Request, profile="bca-legacy", id="debit-authority-notification"):
    """Request of Debit Authority Notification (SKPR): POST /account-authorization/notification.

    *Permintaan Notifikasi kuasa pendebetan rekening.*
    """

    request_id: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Conditional, at most 33 characters; absent for a conventional authority, and in the sample of a failed deletion; 33 fixed in the table."""
    customer_id_merchant: Field[str] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits."""
    customer_name: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional, at most 30 characters; Y in the table, absent in samples of deletions."""
    db_account_no: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening yang didebit.* Conditional, exactly 10 characters, digits."""
    status: Field[str] = Field()
    """State. *Status.* Mandatory, at most 2 characters; 01 registered, 02 registration failed, 03 deleted, 04 deletion failed."""
    reason: Field[Optional[Bilingual]] = Field(Bilingual)
    """Why. *Alasan.* Optional."""


class DebitAuthorityNotificationResponse(Response, profile="bca-legacy", id="debit-authority-notification"):
    """Response of Debit Authority Notification (SKPR): POST /account-authorization/notification.

    *Respons Notifikasi kuasa pendebetan rekening.*
    """

    request_id: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Conditional, at most 33 characters; for a digital authority."""
    response_ws: Field[Optional[str]] = Field()
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory, at most 1 character; 0 taken, 1 not."""


class DebitAuthorityRegistrationRequest(Request, profile="bca-legacy", id="debit-authority-registration"):
    """Request of Debit Authority Registration (SKPR): POST /account-authorization/registration.

    *Permintaan Pendaftaran kuasa pendebetan rekening.*
    """

    customer_id_merchant: Field[str] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 15 characters, digits."""
    identifications: Field[tuple[Identification, ...]] = Field(Identification)
    """Identifications. *Daftar identitas.* Mandatory, at most 3 items."""
    merchant_logo_url: Field[Optional[str]] = Field()
    """Address of the merchant's logo. *Alamat logo merchant.* Optional."""


class DebitAuthorityRegistrationResponse(Response, profile="bca-legacy", id="debit-authority-registration"):
    """Response of Debit Authority Registration (SKPR): POST /account-authorization/registration.

    *Respons Pendaftaran kuasa pendebetan rekening.*
    """

    request_id: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, at most 33 characters."""
    random_string: Field[Optional[str]] = Field()
    """Random text. *Teks acak.* Mandatory, at most 16 characters."""
    expired_date: Field[Optional[Union[str, int, Decimal]]] = Field()
    """When the virtual account ends. *Waktu kedaluwarsa virtual account.* Mandatory, at most 13 characters; milliseconds since 1970."""
    created_date: Field[Optional[Union[str, int, Decimal]]] = Field()
    """When it was created. *Tanggal pembuatan.* Mandatory, at most 13 characters."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DisbursementNotificationRequest(Request, profile="bca-legacy", id="disbursement-notification"):
    """Request of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.

    *Permintaan Notifikasi pembayaran faktur.*
    """

    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters; 20 in the table; the sample is a UUID of 32."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters."""
    DistributorCode: Field[str] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    Amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    CurrencyCode: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PrincipalCode: Field[str] = Field()
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    SubPrincipalCode: Field[Optional[str]] = Field()
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; empty in the sample."""
    DisburseDate: Field[Optional[str]] = Field()
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters, yyyy-MM-dd; Y in the table, absent in the sample."""


class DisbursementNotificationResponse(Response, profile="bca-legacy", id="disbursement-notification"):
    """Response of Invoice Disbursement Notification: POST /bca-df/disbursement/notification.

    *Respons Notifikasi pembayaran faktur.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 30 characters."""
    DistributorCode: Field[Optional[str]] = Field()
    """Code of the distributor. *Kode distributor.* Optional, at most 20 characters."""
    Amount: Field[Optional[str]] = Field()
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PrincipalCode: Field[Optional[str]] = Field()
    """Code of the principal. *Kode prinsipal.* Optional, at most 11 characters, digits."""
    SubPrincipalCode: Field[Optional[str]] = Field()
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits."""
    DisburseDate: Field[Optional[str]] = Field()
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters, yyyy-MM-dd."""


class DomesticBeneficiaryRequest(Request, profile="bca-legacy", id="domestic-beneficiary"):
    """Request of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.

    *Permintaan Nama penerima di bank lain.*
    """

    BankCode: Field[str] = Field()
    """Code of the bank. *Kode bank.* Mandatory."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory."""


class DomesticBeneficiaryResponse(Response, profile="bca-legacy", id="domestic-beneficiary"):
    """Response of Domestic Beneficiary Name: GET /banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}.

    *Respons Nama penerima di bank lain.*
    """

    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class DomesticTransferRequest(Request, profile="bca-legacy", id="domestic-transfer"):
    """Request of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.

    *Permintaan Transfer ke bank lain.*
    """

    transaction_id: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory."""
    transaction_date: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    source_account_number: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters, digits."""
    beneficiary_account_number: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory."""
    beneficiary_bank_code: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory."""
    beneficiary_name: Field[str] = Field()
    """Name of the beneficiary. *Nama penerima.* Mandatory."""
    amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    transfer_type: Field[str] = Field()
    """Which network carries the transfer. *Jaringan transfer.* Mandatory, at most 3 characters, one of ONL, LLG, RTG."""
    beneficiary_cust_type: Field[Optional[str]] = Field()
    """Kind of beneficiary. *Jenis nasabah penerima.* Conditional, at most 1 character, one of 1, 2, 3."""
    beneficiary_cust_residence: Field[Optional[str]] = Field()
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Conditional, at most 1 character, one of 1, 2."""
    currency_code: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    remark1: Field[Optional[str]] = Field()
    """Remark, first line. *Berita, baris pertama.* Optional, at most 18 characters."""
    remark2: Field[Optional[str]] = Field()
    """Remark, second line. *Berita, baris kedua.* Optional, at most 18 characters."""
    beneficiary_email: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, an email address."""


class DomesticTransferResponse(Response, profile="bca-legacy", id="domestic-transfer"):
    """Response of Domestic Fund Transfer: POST /banking/corporates/transfers/v2/domestic.

    *Respons Transfer ke bank lain.*
    """

    transaction_id: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional."""
    transaction_date: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    filler_ppu_no: Field[Optional[str]] = Field()
    """Filler. *Pengisi.* Optional; LLG and RTG only."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FacilityNotificationRequest(Request, profile="bca-legacy", id="facility-notification"):
    """Request of Credit Facility Notification: POST /bca-df/stop-supply/notification.

    *Permintaan Notifikasi status fasilitas kredit.*
    """

    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters."""
    DistributorCode: Field[str] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    PrincipalCode: Field[str] = Field()
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    StopSupplyFlag: Field[str] = Field()
    """Whether supply is stopped. *Penanda penghentian pasokan.* Mandatory, at most 1 character; 0 stopped, 1 open."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class FacilityNotificationResponse(Response, profile="bca-legacy", id="facility-notification"):
    """Response of Credit Facility Notification: POST /bca-df/stop-supply/notification.

    *Respons Notifikasi status fasilitas kredit.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters; that of the request."""
    DistributorCode: Field[Optional[str]] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters; that of the request."""


class FireAccountRequest(Request, profile="bca-legacy", id="fire-account"):
    """Request of FIRe: Beneficiary Account: POST /fire/accounts.

    *Permintaan Informasi rekening penerima.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    BeneficiaryDetails: Field[FireAccountRequestBeneficiaryDetails] = Field(FireAccountRequestBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Mandatory."""


class FireAccountResponse(Response, profile="bca-legacy", id="fire-account"):
    """Response of FIRe: Beneficiary Account: POST /fire/accounts.

    *Respons Informasi rekening penerima.*
    """

    BeneficiaryDetails: Field[Optional[FireAccountResponseBeneficiaryDetails]] = Field(FireAccountResponseBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Optional."""
    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireBalanceRequest(Request, profile="bca-legacy", id="fire-balance"):
    """Request of FIRe: Balance of the Partner: POST /fire/accounts/balance.

    *Permintaan Informasi saldo rekening mitra.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    FIDetails: Field[FireBalanceRequestFIDetails] = Field(FireBalanceRequestFIDetails)
    """Accounts of the financial institution. *Rekening lembaga keuangan.* Mandatory."""


class FireBalanceResponse(Response, profile="bca-legacy", id="fire-balance"):
    """Response of FIRe: Balance of the Partner: POST /fire/accounts/balance.

    *Respons Informasi saldo rekening mitra.*
    """

    FIDetails: Field[Optional[FireBalanceResponseFIDetails]] = Field(FireBalanceResponseFIDetails)
    """Accounts of the financial institution. *Rekening lembaga keuangan.* Optional."""
    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireCashAmendmentRequest(Request, profile="bca-legacy", id="fire-cash-amendment"):
    """Request of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.

    *Permintaan Amandemen kiriman uang tunai.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    AmendmentDetails: Field[AmendmentDetails] = Field(AmendmentDetails)
    """What is to be changed. *Data yang diubah.* Mandatory."""
    TransactionDetails: Field[FireCashAmendmentRequestTransactionDetails] = Field(FireCashAmendmentRequestTransactionDetails)
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireCashAmendmentResponse(Response, profile="bca-legacy", id="fire-cash-amendment"):
    """Response of FIRe: Amend a Cash Remittance: PUT /fire/transactions/cash-transfer/amend.

    *Respons Amandemen kiriman uang tunai.*
    """

    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    SenderDetails: Field[Optional[FireCashAmendmentResponseSenderDetails]] = Field(FireCashAmendmentResponseSenderDetails)
    """The sender. *Data pengirim.* Optional."""
    BeneficiaryDetails: Field[Optional[FireCashAmendmentResponseBeneficiaryDetails]] = Field(FireCashAmendmentResponseBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: Field[Optional[FireCashAmendmentResponseTransactionDetails]] = Field(FireCashAmendmentResponseTransactionDetails)
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireCashCancellationRequest(Request, profile="bca-legacy", id="fire-cash-cancellation"):
    """Request of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.

    *Permintaan Pembatalan kiriman uang tunai.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    TransactionDetails: Field[FireCashCancellationRequestTransactionDetails] = Field(FireCashCancellationRequestTransactionDetails)
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireCashCancellationResponse(Response, profile="bca-legacy", id="fire-cash-cancellation"):
    """Response of FIRe: Cancel a Cash Remittance: POST /fire/transactions/cash-transfer/cancel.

    *Respons Pembatalan kiriman uang tunai.*
    """

    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    TransactionDetails: Field[Optional[FireCashCancellationResponseTransactionDetails]] = Field(FireCashCancellationResponseTransactionDetails)
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireCashRequest(Request, profile="bca-legacy", id="fire-cash"):
    """Request of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.

    *Permintaan Transaksi kiriman uang tunai.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    SenderDetails: Field[FireCashAmendmentRequestSenderDetails] = Field(FireCashAmendmentRequestSenderDetails)
    """The sender. *Data pengirim.* Mandatory."""
    BeneficiaryDetails: Field[FireCashRequestBeneficiaryDetails] = Field(FireCashRequestBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Mandatory."""
    TransactionDetails: Field[FireCashRequestTransactionDetails] = Field(FireCashRequestTransactionDetails)
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireCashResponse(Response, profile="bca-legacy", id="fire-cash"):
    """Response of FIRe: Cash Remittance: POST /fire/transactions/cash-transfer.

    *Respons Transaksi kiriman uang tunai.*
    """

    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    BeneficiaryDetails: Field[Optional[FireCashResponseBeneficiaryDetails]] = Field(FireCashResponseBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: Field[Optional[FireCashResponseTransactionDetails]] = Field(FireCashResponseTransactionDetails)
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireStatusRequest(Request, profile="bca-legacy", id="fire-status"):
    """Request of FIRe: Status of a Remittance: POST /fire/transactions.

    *Permintaan Informasi status kiriman uang.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    TransactionDetails: Field[FireStatusRequestTransactionDetails] = Field(FireStatusRequestTransactionDetails)
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireStatusResponse(Response, profile="bca-legacy", id="fire-status"):
    """Response of FIRe: Status of a Remittance: POST /fire/transactions.

    *Respons Informasi status kiriman uang.*
    """

    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    SenderDetails: Field[Optional[FireStatusResponseSenderDetails]] = Field(FireStatusResponseSenderDetails)
    """The sender. *Data pengirim.* Optional."""
    BeneficiaryDetails: Field[Optional[FireStatusResponseBeneficiaryDetails]] = Field(FireStatusResponseBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: Field[Optional[FireStatusResponseTransactionDetails]] = Field(FireStatusResponseTransactionDetails)
    """The transaction. *Rincian transaksi.* Optional."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FireToAccountRequest(Request, profile="bca-legacy", id="fire-to-account"):
    """Request of FIRe: Remittance to an Account: POST /fire/transactions/to-account.

    *Permintaan Kiriman uang ke rekening bank.*
    """

    Authentication: Field[Authentication] = Field(Authentication)
    """Who asks. *Data otentikasi.* Mandatory."""
    SenderDetails: Field[FireToAccountRequestSenderDetails] = Field(FireToAccountRequestSenderDetails)
    """The sender. *Data pengirim.* Mandatory."""
    BeneficiaryDetails: Field[FireToAccountRequestBeneficiaryDetails] = Field(FireToAccountRequestBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Mandatory."""
    TransactionDetails: Field[FireToAccountRequestTransactionDetails] = Field(FireToAccountRequestTransactionDetails)
    """The transaction. *Rincian transaksi.* Mandatory."""


class FireToAccountResponse(Response, profile="bca-legacy", id="fire-to-account"):
    """Response of FIRe: Remittance to an Account: POST /fire/transactions/to-account.

    *Respons Kiriman uang ke rekening bank.*
    """

    BeneficiaryDetails: Field[Optional[FireToAccountResponseBeneficiaryDetails]] = Field(FireToAccountResponseBeneficiaryDetails)
    """The beneficiary. *Data penerima.* Optional."""
    TransactionDetails: Field[Optional[FireToAccountResponseTransactionDetails]] = Field(FireToAccountResponseTransactionDetails)
    """The transaction. *Rincian transaksi.* Optional."""
    StatusTransaction: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 4 characters, digits; 0000 is success, other values are FIRe's own codes."""
    StatusMessage: Field[Optional[str]] = Field()
    """State in words. *Keterangan status.* Mandatory, at most 100 characters."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzAckRequest(Request, profile="bca-legacy", id="flazz-ack"):
    """Request of Flazz: Acknowledgement: POST /flazz/v2/ack.

    *Permintaan Flazz: ACK.*
    """

    reference_id: Field[str] = Field()
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: Field[str] = Field()
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 544 characters."""


class FlazzAckResponse(Response, profile="bca-legacy", id="flazz-ack"):
    """Response of Flazz: Acknowledgement: POST /flazz/v2/ack.

    *Respons Flazz: ACK.*
    """

    response_data: Field[Optional[str]] = Field()
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional."""
    transaction_id: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: Field[Optional[FlazzAckResponseErrorMessage]] = Field(FlazzAckResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzCardRequest(Request, profile="bca-legacy", id="flazz-card"):
    """Request of Flazz: Card Verification: POST /flazz/v2/cardver.

    *Permintaan Flazz: verifikasi kartu.*
    """

    reference_id: Field[str] = Field()
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: Field[str] = Field()
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 16 characters."""


class FlazzCardResponse(Response, profile="bca-legacy", id="flazz-card"):
    """Response of Flazz: Card Verification: POST /flazz/v2/cardver.

    *Respons Flazz: verifikasi kartu.*
    """

    response_data: Field[Optional[str]] = Field()
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional, at most 17 characters."""
    error_code: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: Field[Optional[FlazzAckResponseErrorMessage]] = Field(FlazzAckResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzKeyRequest(Request, profile="bca-legacy", id="flazz-key"):
    """Request of Flazz: Session Key: POST /flazz/v2/getKey.

    *Permintaan Flazz: kunci sesi.*
    """

    reference_id: Field[str] = Field()
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: Field[str] = Field()
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 198 characters."""


class FlazzKeyResponse(Response, profile="bca-legacy", id="flazz-key"):
    """Response of Flazz: Session Key: POST /flazz/v2/getKey.

    *Respons Flazz: kunci sesi.*
    """

    response_data: Field[Optional[str]] = Field()
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional, at most 198 characters."""
    transaction_id: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: Field[Optional[FlazzAckResponseErrorMessage]] = Field(FlazzAckResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzReversalRequest(Request, profile="bca-legacy", id="flazz-reversal"):
    """Request of Flazz: Reversal: POST /flazz/v2/reversal.

    *Permintaan Flazz: reversal.*
    """

    reference_id: Field[str] = Field()
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: Field[str] = Field()
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 544 characters."""


class FlazzReversalResponse(Response, profile="bca-legacy", id="flazz-reversal"):
    """Response of Flazz: Reversal: POST /flazz/v2/reversal.

    *Respons Flazz: reversal.*
    """

    response_data: Field[Optional[str]] = Field()
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional."""
    transaction_id: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: Field[Optional[FlazzAckResponseErrorMessage]] = Field(FlazzAckResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FlazzTopupRequest(Request, profile="bca-legacy", id="flazz-topup"):
    """Request of Flazz: Top Up: POST /flazz/v2/topup.

    *Permintaan Flazz: top up.*
    """

    reference_id: Field[str] = Field()
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Mandatory, exactly 12 characters, digits; the first 12 digits of the milliseconds since 1970, the same in all calls of a top-up."""
    request_data: Field[str] = Field()
    """Data of the card reader. *Data permintaan dari pembaca kartu.* Mandatory, at most 448 characters."""


class FlazzTopupResponse(Response, profile="bca-legacy", id="flazz-topup"):
    """Response of Flazz: Top Up: POST /flazz/v2/topup.

    *Respons Flazz: top up.*
    """

    response_data: Field[Optional[str]] = Field()
    """Data for the card reader. *Data respons untuk pembaca kartu.* Optional, at most 350 characters."""
    ref_no: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 6 characters."""
    transaction_id: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 16 characters."""
    error_code: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    error_message: Field[Optional[FlazzAckResponseErrorMessage]] = Field(FlazzAckResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class ForexQuoteRequest(Request, profile="bca-legacy", id="forex-quote"):
    """Request of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.

    *Permintaan Inquiry kurs.*
    """

    cis: Field[str] = Field()
    """The customer's number at BCA. *Nomor nasabah di BCA.* Mandatory, at most 11 characters; 10 in the table; the samples have 11."""
    currency_code: Field[str] = Field(name="currency-code")
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    settlement_type: Field[str] = Field(name="settlement-type")
    """Kind of settlement. *Jenis penyelesaian.* Mandatory; VALAS in the sample, OR for outward remittance."""


class ForexQuoteResponse(Response, profile="bca-legacy", id="forex-quote"):
    """Response of Forex Quote of a Customer: GET /rate/management/customers/{cis}/currencies/{currency-code}.

    *Respons Inquiry kurs.*
    """

    currency_code: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    buy: Field[Optional[str]] = Field()
    """Rate at which the bank buys. *Kurs beli.* Optional, at most 13 characters; 6.6, or -."""
    sell: Field[Optional[str]] = Field()
    """Rate at which the bank sells. *Kurs jual.* Optional, at most 13 characters; 6.6, or -."""
    session_id: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional; 50 in the table; the sample has 88."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class ForexRatesRequest(Request, profile="bca-legacy", id="forex-rates"):
    """Request of Forex Rates: GET /general/rate/forex.

    *Permintaan Info kurs.*
    """

    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional; one or more, joined by commas; none for all."""
    RateType: Field[Optional[str]] = Field()
    """Kind of rate. *Jenis kurs.* Optional; erate, tt, tc, bn, joined by commas; none for all."""


class ForexRatesResponse(Response, profile="bca-legacy", id="forex-rates"):
    """Response of Forex Rates: GET /general/rate/forex.

    *Respons Info kurs.*
    """

    Currencies: Field[Optional[tuple[Currencie, ...]]] = Field(Currencie)
    """The currencies. *Daftar mata uang.* Optional."""
    InvalidRateType: Field[Optional[str]] = Field()
    """Kinds of rate that there are not. *Jenis kurs yang tidak dikenal.* Optional."""
    InvalidCurrencyCode: Field[Optional[str]] = Field()
    """Currencies that there are not. *Mata uang yang tidak dikenal.* Optional."""
    InvalidCurrency: Field[Optional[str]] = Field()
    """Currencies that there are not. *Mata uang yang tidak dikenal.* Optional; in the sample, where the table has InvalidCurrencyCode."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class FundCollectionRequest(Request, profile="bca-legacy", id="fund-collection"):
    """Request of Fund Collection: POST /fund-collection/v2.

    *Permintaan Penarikan dana.*
    """

    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 18 characters, digits; unique."""
    ReferenceNumber: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory, at most 14 characters, digits."""
    RequestType: Field[str] = Field()
    """Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.* Mandatory, at most 2 characters; B: funds that are held; NB: without a hold."""
    DebitedAccount: Field[Optional[str]] = Field()
    """Account that pays. *Rekening yang didebit.* Conditional, at most 10 characters, digits; only for NB."""
    Amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    Currency: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters, always IDR."""
    CreditedAccount: Field[str] = Field()
    """Account that receives the money. *Rekening yang dikredit.* Mandatory, at most 10 characters, digits; an operational account of one's own."""
    EffectiveDate: Field[str] = Field()
    """From when it holds. *Tanggal efektif.* Mandatory, at most 10 characters, yyyy-MM-dd; at most 366 days ahead."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd; today."""
    Remark1: Field[str] = Field()
    """Remark, first line. *Berita, baris pertama.* Mandatory, at most 18 characters."""
    Remark2: Field[str] = Field()
    """Remark, second line. *Berita, baris kedua.* Mandatory, at most 18 characters."""
    Email: Field[str] = Field()
    """Email address. *Alamat surel.* Mandatory, at most 254 characters, an email address."""


class FundCollectionResponse(Response, profile="bca-legacy", id="fund-collection"):
    """Response of Fund Collection: POST /fund-collection/v2.

    *Respons Penarikan dana.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 18 characters."""
    ReferenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 14 characters."""
    ReferenceID: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 14 characters; in the sample, where the table has ReferenceNumber."""
    RequestType: Field[Optional[str]] = Field()
    """Whether held funds are collected. *Jenis permintaan: dengan atau tanpa hold dana.* Optional, at most 2 characters."""
    DebitedAccount: Field[Optional[str]] = Field()
    """Account that pays. *Rekening yang didebit.* Optional, at most 10 characters."""
    Amount: Field[Optional[str]] = Field()
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    Currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    CreditedAccount: Field[Optional[str]] = Field()
    """Account that receives the money. *Rekening yang dikredit.* Optional, at most 10 characters."""
    EffectiveDate: Field[Optional[str]] = Field()
    """From when it holds. *Tanggal efektif.* Optional, at most 10 characters, yyyy-MM-dd."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    Status: Field[Optional[str]] = Field()
    """State. *Status.* Optional; 10 in the table; the sample's TRAN SUCCESSFUL has 15."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class InvoiceCancellationRequest(Request, profile="bca-legacy", id="invoice-cancellation"):
    """Request of Cancel an Invoice: PUT /df/invoice.

    *Permintaan Batal faktur.*
    """

    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, exactly 20 characters."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters."""
    DistributorCode: Field[str] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    Amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    CurrencyCode: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PrincipalCode: Field[str] = Field()
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    SubPrincipalCode: Field[Optional[str]] = Field()
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""
    DisburseDate: Field[str] = Field()
    """When the money is paid out. *Tanggal pencairan.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class InvoiceCancellationResponse(Response, profile="bca-legacy", id="invoice-cancellation"):
    """Response of Cancel an Invoice: PUT /df/invoice.

    *Respons Batal faktur.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 20 characters."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 30 characters."""
    DistributorCode: Field[Optional[str]] = Field()
    """Code of the distributor. *Kode distributor.* Optional, at most 20 characters."""
    Amount: Field[Optional[str]] = Field()
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PrincipalCode: Field[Optional[str]] = Field()
    """Code of the principal. *Kode prinsipal.* Optional, at most 11 characters, digits."""
    SubPrincipalCode: Field[Optional[str]] = Field()
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""
    DisburseDate: Field[Optional[str]] = Field()
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters; the sample prints 30 February."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class InvoiceRequest(Request, profile="bca-legacy", id="invoice"):
    """Request of Send an Invoice: POST /df/invoice.

    *Permintaan Kirim faktur.*
    """

    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, exactly 20 characters."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters."""
    DistributorCode: Field[str] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    Amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    CurrencyCode: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PrincipalCode: Field[str] = Field()
    """Code of the principal. *Kode prinsipal.* Mandatory, exactly 11 characters, digits."""
    SubPrincipalCode: Field[Optional[str]] = Field()
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""
    DisburseDate: Field[str] = Field()
    """When the money is paid out. *Tanggal pencairan.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class InvoiceResponse(Response, profile="bca-legacy", id="invoice"):
    """Response of Send an Invoice: POST /df/invoice.

    *Respons Kirim faktur.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 20 characters."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 30 characters."""
    DistributorCode: Field[Optional[str]] = Field()
    """Code of the distributor. *Kode distributor.* Optional, at most 20 characters."""
    Amount: Field[Optional[str]] = Field()
    """Amount. *Nominal.* Optional, at most 13 digits and 2 decimals."""
    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PrincipalCode: Field[Optional[str]] = Field()
    """Code of the principal. *Kode prinsipal.* Optional, at most 11 characters, digits."""
    SubPrincipalCode: Field[Optional[str]] = Field()
    """Code of the sub-principal. *Kode sub prinsipal.* Optional, at most 11 characters, digits; Y in the table, for disbursement to a sub-principal only; the samples leave it out."""
    DisburseDate: Field[Optional[str]] = Field()
    """When the money is paid out. *Tanggal pencairan.* Optional, at most 10 characters; the sample prints 30 February."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class LoanPaymentNotificationRequest(Request, profile="bca-legacy", id="loan-payment-notification"):
    """Request of Loan Payment Notification: POST /bca-df/txn-limit/notification.

    *Permintaan Notifikasi pembayaran pinjaman.*
    """

    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters."""
    DistributorCode: Field[str] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters."""
    PrincipalCode: Field[str] = Field()
    """Code of the principal. *Kode prinsipal.* Mandatory, at most 11 characters, digits."""
    Amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals, perhaps with a sign; negative where it corrects."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class LoanPaymentNotificationResponse(Response, profile="bca-legacy", id="loan-payment-notification"):
    """Response of Loan Payment Notification: POST /bca-df/txn-limit/notification.

    *Respons Notifikasi pembayaran pinjaman.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 32 characters; that of the request."""
    DistributorCode: Field[Optional[str]] = Field()
    """Code of the distributor. *Kode distributor.* Mandatory, at most 20 characters; that of the request."""


class RdnNotificationRequest(Request, profile="bca-legacy", id="rdn-notification"):
    """Request of Investor Account Notification (RDN): POST /bca/investor-account/statement.

    *Permintaan Notifikasi rekening dana nasabah.*
    """

    ExternalReference: Field[str] = Field()
    """Reference of the transaction. *Nomor referensi transaksi.* Mandatory, at most 32 characters; a reversal repeats that of the transfer."""
    SeqNumber: Field[str] = Field()
    """Sequence number. *Nomor urut.* Mandatory, at most 14 characters, digits."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    Currency: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters, always IDR."""
    TxnDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 15 characters; mmddyyyy hhmmss."""
    TxnType: Field[str] = Field()
    """Kind of transaction. *Jenis transaksi.* Mandatory, at most 4 characters, one of NTRF, NINT, NREV, NKOR, NTAX, NCHG."""
    TxnCode: Field[str] = Field()
    """Debit or credit. *Debit atau kredit.* Mandatory, at most 1 character, one of D, C."""
    AccountDebit: Field[str] = Field()
    """Account that pays. *Rekening yang didebit.* Mandatory, at most 23 characters, digits."""
    AccountCredit: Field[str] = Field()
    """Account that receives the money. *Rekening yang dikredit.* Mandatory, at most 23 characters, digits."""
    TxnAmount: Field[str] = Field()
    """Amount of the transaction. *Nominal transaksi.* Mandatory, at most 13 digits and 2 decimals."""
    OpenBalance: Field[str] = Field()
    """Balance at the beginning. *Saldo awal.* Mandatory, at most 13 digits and 2 decimals, perhaps with a sign."""
    CloseBalance: Field[str] = Field()
    """Balance at the end. *Saldo akhir.* Mandatory, at most 13 digits and 2 decimals, perhaps with a sign."""
    TxnDesc: Field[str] = Field()
    """Description of the transaction. *Keterangan transaksi.* Mandatory, at most 90 characters."""


class RdnNotificationResponse(Response, profile="bca-legacy", id="rdn-notification"):
    """Response of Investor Account Notification (RDN): POST /bca/investor-account/statement.

    *Respons Notifikasi rekening dana nasabah.*
    """

    ResponseWS: Field[Optional[str]] = Field()
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory, at most 1 character; 0 taken, 1 not."""


class StatementRequest(Request, profile="bca-legacy", id="statement"):
    """Request of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.

    *Permintaan Mutasi rekening.*
    """

    CorporateID: Field[str] = Field()
    """ID of the corporate. *ID korporasi.* Mandatory, at most 10 characters."""
    AccountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 10 characters, digits."""
    StartDate: Field[str] = Field()
    """First day. *Tanggal awal.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    EndDate: Field[str] = Field()
    """Last day. *Tanggal akhir.* Mandatory, at most 10 characters, yyyy-MM-dd."""


class StatementResponse(Response, profile="bca-legacy", id="statement"):
    """Response of Account Statement: GET /banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements.

    *Respons Mutasi rekening.*
    """

    StartDate: Field[Optional[str]] = Field()
    """First day. *Tanggal awal.* Optional, at most 10 characters, yyyy-MM-dd."""
    EndDate: Field[Optional[str]] = Field()
    """Last day. *Tanggal akhir.* Optional, at most 10 characters, yyyy-MM-dd."""
    Currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    StartBalance: Field[Optional[str]] = Field()
    """Balance at the beginning. *Saldo awal.* Optional, at most 13 digits and 2 decimals, perhaps with a sign."""
    Data: Field[Optional[tuple[Data, ...]]] = Field(Data)
    """The entries. *Rincian mutasi.* Optional."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class TransferStatusRequest(Request, profile="bca-legacy", id="transfer-status"):
    """Request of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.

    *Permintaan Status transfer.*
    """

    TransactionNumber: Field[str] = Field()
    """Number of the transaction. *Nomor transaksi.* Mandatory."""


class TransferStatusResponse(Response, profile="bca-legacy", id="transfer-status"):
    """Response of Transfer Status: GET /banking/corporates/transfers/status/{TransactionNumber}.

    *Respons Status transfer.*
    """

    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class TransferRequest(Request, profile="bca-legacy", id="transfer"):
    """Request of Fund Transfer: POST /banking/corporates/transfers.

    *Permintaan Transfer ke rekening BCA.*
    """

    CorporateID: Field[str] = Field()
    """ID of the corporate. *ID korporasi.* Mandatory, at most 10 characters."""
    SourceAccountNumber: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters, digits."""
    TransactionID: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory; 8 digits in the sample."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory."""
    CurrencyCode: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    Amount: Field[str] = Field()
    """Amount. *Nominal.* Mandatory, at most 13 digits and 2 decimals."""
    BeneficiaryAccountNumber: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 10 characters, digits."""
    Remark1: Field[Optional[str]] = Field()
    """Remark, first line. *Berita, baris pertama.* Optional."""
    Remark2: Field[Optional[str]] = Field()
    """Remark, second line. *Berita, baris kedua.* Optional."""


class TransferResponse(Response, profile="bca-legacy", id="transfer"):
    """Response of Fund Transfer: POST /banking/corporates/transfers.

    *Respons Transfer ke rekening BCA.*
    """

    TransactionID: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 10 characters, yyyy-MM-dd."""
    ReferenceID: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional."""
    Status: Field[Optional[str]] = Field()
    """State. *Status.* Optional; Success."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class VaBillsRequest(Request, profile="bca-legacy", id="va-bills"):
    """Request of Virtual Account Bill Presentment: POST /va/bills.

    *Permintaan Inquiry tagihan virtual account.*
    """

    CompanyCode: Field[str] = Field()
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: Field[str] = Field()
    """ID of the request. *ID permintaan.* Mandatory."""
    ChannelType: Field[str] = Field()
    """Channel of the payment. *Kanal pembayaran.* Mandatory."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory; dd/MM/yyyy HH:mm:ss."""
    AdditionalData: Field[Optional[str]] = Field()
    """More about the customer. *Data tambahan pelanggan.* Optional."""


class VaBillsResponse(Response, profile="bca-legacy", id="va-bills"):
    """Response of Virtual Account Bill Presentment: POST /va/bills.

    *Respons Inquiry tagihan virtual account.*
    """

    CompanyCode: Field[Optional[str]] = Field()
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory."""
    InquiryStatus: Field[Optional[str]] = Field()
    """Result of the inquiry: 00 found, 01 refused. *Status inquiry: 00 berhasil, 01 ditolak.* Mandatory, at most 2 characters, one of 00, 01."""
    InquiryReason: Field[Optional[InquiryReason]] = Field(InquiryReason)
    """Why the inquiry has this status, in both languages. *Alasan status inquiry dalam dua bahasa.* Mandatory."""
    CustomerName: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Mandatory."""
    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    TotalAmount: Field[Optional[str]] = Field()
    """Total amount. *Nominal total.* Mandatory."""
    SubCompany: Field[Optional[str]] = Field()
    """Sub-company. *Kode sub company.* Mandatory, at most 5 characters."""
    DetailBills: Field[Optional[tuple[Mapping[str, Any], ...]]] = Field()
    """The bills. *Rincian tagihan.* Optional."""
    FreeTexts: Field[Optional[tuple[Mapping[str, Any], ...]]] = Field()
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional."""
    AdditionalData: Field[Optional[str]] = Field()
    """More about the customer. *Data tambahan pelanggan.* Optional."""


class VaPaymentStatusRequest(Request, profile="bca-legacy", id="va-payment-status"):
    """Request of Virtual Account Payment Status: GET /va/payments.

    *Permintaan Status pembayaran virtual account.*
    """

    CompanyCode: Field[str] = Field()
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    RequestID: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Conditional."""
    CustomerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Conditional, digits."""


class VaPaymentStatusResponse(Response, profile="bca-legacy", id="va-payment-status"):
    """Response of Virtual Account Payment Status: GET /va/payments.

    *Respons Status pembayaran virtual account.*
    """

    TransactionData: Field[Optional[tuple[Any, ...]]] = Field()
    """The transactions. *Data transaksi.* Optional; its fields are not public."""
    ErrorCode: Field[Optional[str]] = Field()
    """Error code. *Kode galat.* Optional, ESB, two digits, three digits."""
    ErrorMessage: Field[Optional[AccountOpeningStatusResponseErrorMessage]] = Field(AccountOpeningStatusResponseErrorMessage)
    """What the error code says, in both languages. *Keterangan galat dalam dua bahasa.* Optional."""


class VaPaymentsRequest(Request, profile="bca-legacy", id="va-payments"):
    """Request of Virtual Account Payment Flag: POST /va/payments.

    *Permintaan Flag pembayaran virtual account.*
    """

    CompanyCode: Field[str] = Field()
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: Field[str] = Field()
    """ID of the request. *ID permintaan.* Mandatory."""
    ChannelType: Field[str] = Field()
    """Channel of the payment. *Kanal pembayaran.* Mandatory."""
    CustomerName: Field[str] = Field()
    """Name of the customer. *Nama pelanggan.* Mandatory."""
    CurrencyCode: Field[str] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, at most 3 characters."""
    PaidAmount: Field[str] = Field()
    """Amount that is paid. *Nominal yang dibayar.* Mandatory."""
    TotalAmount: Field[str] = Field()
    """Total amount. *Nominal total.* Mandatory."""
    SubCompany: Field[str] = Field()
    """Sub-company. *Kode sub company.* Mandatory, at most 5 characters."""
    TransactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory; dd/MM/yyyy HH:mm:ss."""
    Reference: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory."""
    DetailBills: Field[Optional[tuple[Any, ...]]] = Field()
    """The bills. *Rincian tagihan.* Optional."""
    FlagAdvice: Field[str] = Field()
    """Whether the payment is sent again. *Penanda pengiriman ulang pembayaran.* Mandatory, at most 1 character, one of Y, N; Y: sent again."""
    AdditionalData: Field[Optional[str]] = Field()
    """More about the customer. *Data tambahan pelanggan.* Optional."""


class VaPaymentsResponse(Response, profile="bca-legacy", id="va-payments"):
    """Response of Virtual Account Payment Flag: POST /va/payments.

    *Respons Flag pembayaran virtual account.*
    """

    CompanyCode: Field[Optional[str]] = Field()
    """Company code. *Kode perusahaan.* Mandatory, digits."""
    CustomerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, digits."""
    RequestID: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory."""
    PaymentFlagStatus: Field[Optional[str]] = Field()
    """Result of the payment: 00 done, 01 refused, 02 timed out. *Status pembayaran: 00 berhasil, 01 ditolak, 02 habis waktu.* Mandatory, at most 2 characters, one of 00, 01, 02."""
    PaymentFlagReason: Field[Optional[PaymentFlagReason]] = Field(PaymentFlagReason)
    """Why the payment has this status, in both languages. *Alasan status pembayaran dalam dua bahasa.* Mandatory."""
    CustomerName: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional."""
    CurrencyCode: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    PaidAmount: Field[Optional[str]] = Field()
    """Amount that is paid. *Nominal yang dibayar.* Optional."""
    TotalAmount: Field[Optional[str]] = Field()
    """Total amount. *Nominal total.* Optional."""
    TransactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional."""
    DetailBills: Field[Optional[tuple[Mapping[str, Any], ...]]] = Field()
    """The bills. *Rincian tagihan.* Optional."""
    FreeTexts: Field[Optional[tuple[Mapping[str, Any], ...]]] = Field()
    """Texts for the screen or the receipt. *Teks untuk layar atau struk.* Optional."""
    AdditionalData: Field[Optional[str]] = Field()
    """More about the customer. *Data tambahan pelanggan.* Optional."""
