# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Transfer, as `bca` has it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

import paraf
from paraf._view import Field, Request, Response, View


class AccountInquiryExternalRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Conditional, exactly 10 characters."""
    inquiryService: Field[str] = Field()
    """Which network is asked. *Jaringan yang dipakai untuk inquiry.* Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Conditional, value of at most 13 digits and 2 decimals."""
    purposeCode: Field[Optional[str]] = Field()
    """What the transfer is for. *Kode tujuan transfer.* Conditional, at most 5 characters, one of 01, 02, 03, 99."""


class OriginatorInfo(View):
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*"""

    originatorCustomerNo: Field[Optional[str]] = Field()
    """Account number of the real sender. *Nomor rekening pengirim asal.* Optional, at most 34 characters."""
    originatorCustomerName: Field[Optional[str]] = Field()
    """Name of the real sender. *Nama pengirim asal.* Optional, at most 100 characters."""
    originatorBankCode: Field[Optional[str]] = Field()
    """Bank of the real sender. *Kode bank pengirim asal.* Optional, at most 11 characters."""


class TransferIntrabankRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    economicActivity: Field[str] = Field()
    """Economic activity behind the transfer. *Kegiatan ekonomi transaksi.* Mandatory, at most 60 characters; when the beneficiary is a foreign citizen."""
    transactionPurpose: Field[str] = Field()
    """What the transfer is for. *Tujuan transaksi.* Mandatory, exactly 2 characters, one of 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15; when the beneficiary account is in SGD or USD."""


class TransferIntrabankResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    economicActivity: Field[Optional[str]] = Field()
    """Economic activity behind the transfer. *Kegiatan ekonomi transaksi.* Mandatory, at most 60 characters."""
    transactionPurpose: Field[Optional[str]] = Field()
    """What the transfer is for. *Tujuan transaksi.* Mandatory, exactly 2 characters."""


class TransferInterbankRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    transferType: Field[str] = Field()
    """Which network carries the transfer. *Jaringan transfer.* Mandatory, exactly 1 character; 1 switcher, 2 BI-FAST."""
    purposeCode: Field[Optional[str]] = Field()
    """What the transfer is for. *Kode tujuan transfer.* Conditional, at most 5 characters."""


class TransferInterbankResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    bifastId: Field[Optional[str]] = Field()
    """Reference of the transfer in BI-FAST. *Nomor referensi BI-FAST.* Conditional, at most 18 characters, by the page of today of fixed length."""


class TransferSknNotifyRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    rejectStatusID: Field[str] = Field()
    """Why it was rejected, in Indonesian. *Alasan penolakan dalam bahasa Indonesia.* Mandatory, at most 100 characters."""
    rejectStatusEN: Field[str] = Field()
    """Why it was rejected, in English. *Alasan penolakan dalam bahasa Inggris.* Mandatory, at most 100 characters."""
    traceNo: Field[str] = Field()
    """Trace number. *Nomor pelacakan.* Mandatory, at most 100 characters."""


class UnderlyingDocuments(View):
    """Underlying documents. *Dokumen pendukung.*"""

    Id: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number of the document in the system. *Nomor dokumen dalam sistem.* Optional."""
    documentNumber: Field[Optional[str]] = Field()
    """Number of the document. *Nomor dokumen.* Optional, at most 20 characters."""
    institutionNumber: Field[Optional[str]] = Field()
    """Number of the institution. *Nomor institusi.* Optional, at most 30 characters."""
    documentDate: Field[Optional[str]] = Field()
    """Date of the document. *Tanggal dokumen.* Optional, at most 8 characters."""


class UnderlyingDocument(View):
    """Underlying documents. *Dokumen pendukung.*"""

    underlyingDocuments: Field[Optional[UnderlyingDocuments]] = Field(UnderlyingDocuments)
    """Underlying documents. *Dokumen pendukung.* Optional."""
    linkAmount: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Amount that the document covers. *Jumlah yang dicakup dokumen.* Optional."""


class DealTransactionManualRateResponseData(View):
    """The entries. *Rincian mutasi.*"""

    mssId: Field[Optional[str]] = Field()
    """Number of the deal at the bank. *Nomor transaksi di bank.* Mandatory; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling."""
    message: Field[Optional[str]] = Field()
    """Text for the customer. *Pesan untuk pelanggan.* Mandatory."""
    Status: Field[Optional[str]] = Field()
    """State. *Status.* Mandatory."""


class DealTransactionManualRateResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, at most 20 characters."""
    data: Field[Optional[DealTransactionManualRateResponseData]] = Field(DealTransactionManualRateResponseData)
    """The entries. *Rincian mutasi.* Optional."""


class RateDetail(View):
    """The rates. *Rincian kurs.*"""

    mid: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Middle rate. *Kurs tengah.* Mandatory, at most 13 digits and 2 decimals."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory, exactly 6 characters."""
    buy: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Rate at which the bank buys. *Kurs beli.* Mandatory, at most 13 digits and 2 decimals."""
    sell: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Rate at which the bank sells. *Kurs jual.* Mandatory, at most 13 digits and 2 decimals."""
    lastUpdate: Field[Optional[str]] = Field()
    """When the rate was changed last. *Waktu perubahan kurs terakhir.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class Rate(View):
    """Rates by kind. *Kurs menurut jenis.*"""

    rate: Field[Optional[str]] = Field()
    """Kinds of rate. *Jenis kurs.* Mandatory, at most 10 characters."""
    rateDetail: Field[Optional[tuple[RateDetail, ...]]] = Field(RateDetail)
    """The rates. *Rincian kurs.* Mandatory."""


class InfoKursResponseData(View):
    """The entries. *Rincian mutasi.*"""

    rates: Field[Optional[tuple[Rate, ...]]] = Field(Rate)
    """Rates by kind. *Kurs menurut jenis.* Mandatory."""


class InfoKursResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, exactly 36 characters."""
    data: Field[Optional[InfoKursResponseData]] = Field(InfoKursResponseData)
    """The entries. *Rincian mutasi.* Mandatory."""


class InquiryDealResponseData(View):
    """The entries. *Rincian mutasi.*"""

    mssId: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Number of the deal at the bank. *Nomor transaksi di bank.* Mandatory, exactly 21 characters; a JSON number of 21 digits in the deal status: more than a double holds, so keep its spelling."""
    status: Field[Optional[str]] = Field()
    """State. *Status.* Mandatory, at most 100 characters."""


class InquiryDealResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, exactly 16 characters."""
    data: Field[Optional[InquiryDealResponseData]] = Field(InquiryDealResponseData)
    """The entries. *Rincian mutasi.* Optional."""


class RateFxResponseData(View):
    """The entries. *Rincian mutasi.*"""

    currencyPair: Field[Optional[str]] = Field()
    """Pair of currencies. *Pasangan mata uang.* Mandatory, exactly 6 characters."""
    buy: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Rate at which the bank buys. *Kurs beli.* Mandatory, at most 7 digits and 4 decimals."""
    sell: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Rate at which the bank sells. *Kurs jual.* Mandatory, at most 7 digits and 4 decimals."""
    sessionExpiredTime: Field[Optional[str]] = Field()
    """Until when the rate holds. *Batas berlaku kurs.* Mandatory, at most 19 characters."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Mandatory, at most 512 characters."""


class RateFxResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, exactly 16 characters."""
    data: Field[Optional[RateFxResponseData]] = Field(RateFxResponseData)
    """The entries. *Rincian mutasi.* Optional."""


class AccountInquiryInternalRequest(Request, profile="bca", id="15"):
    """Request of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).

    *Permintaan Inquiry rekening internal.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters, digits; the intrabank transfer that follows must use it again."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, exactly 10 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccountInquiryInternalResponse(Response, profile="bca", id="15"):
    """Response of Internal Account Inquiry: POST /openapi/v1.0/account-inquiry-internal (service 15).

    *Respons Inquiry rekening internal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, exactly 10 characters."""
    beneficiaryAccountStatus: Field[Optional[str]] = Field()
    """State of the receiving account. *Status rekening penerima.* Optional, at most 16 characters."""
    beneficiaryAccountType: Field[Optional[str]] = Field()
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccountInquiryExternalRequest(Request, profile="bca", id="16"):
    """Request of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).

    *Permintaan Inquiry rekening eksternal.*
    """

    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters; SWIFT or 3 digits."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters; switcher up to 28."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    additionalInfo: Field[AccountInquiryExternalRequestAdditionalInfo] = Field(AccountInquiryExternalRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class AccountInquiryExternalResponse(Response, profile="bca", id="16"):
    """Response of External Account Inquiry: POST /openapi/v2.0/account-inquiry-external (service 16).

    *Respons Inquiry rekening eksternal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferIntrabankRequest(Request, profile="bca", id="17"):
    """Request of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).

    *Permintaan Transfer dalam bank.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 10 characters; 10 for BCA accounts."""
    beneficiaryEmail: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 36 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[Optional[TransferIntrabankRequestAdditionalInfo]] = Field(TransferIntrabankRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferIntrabankResponse(Response, profile="bca", id="17"):
    """Response of Intrabank Transfer: POST /openapi/v1.0/transfer-intrabank (service 17).

    *Respons Transfer dalam bank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters, by the page of today at most 10 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters, by the page of today at most 10 characters; sample spells it sourceAccount."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[Optional[TransferIntrabankResponseAdditionalInfo]] = Field(TransferIntrabankResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankRequest(Request, profile="bca", id="18"):
    """Request of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).

    *Permintaan Transfer antarbank.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: Field[Optional[str]] = Field()
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryEmail: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, exactly 10 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[TransferInterbankRequestAdditionalInfo] = Field(TransferInterbankRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class TransferInterbankResponse(Response, profile="bca", id="18"):
    """Response of Interbank Transfer: POST /openapi/v2.0/transfer-interbank (service 18).

    *Respons Transfer antarbank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 64 characters; yymmdd (6), 02, sequence (6)."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[Optional[TransferInterbankResponseAdditionalInfo]] = Field(TransferInterbankResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRtgsRequest(Request, profile="bca", id="22"):
    """Request of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).

    *Permintaan Transfer RTGS.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: Field[str] = Field()
    """Address of the beneficiary. *Alamat penerima.* Mandatory, at most 100 characters; marked N, and "Mandatory in BCA"."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryCustomerResidence: Field[str] = Field()
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: Field[str] = Field()
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government."""
    beneficiaryEmail: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    kodepos: Field[Optional[str]] = Field()
    """Postal code of the sender. *Kode pos pengirim.* Optional, at most 10 characters; Sender City (kodepos)."""
    receiverPhone: Field[Optional[str]] = Field()
    """Telephone number of the beneficiary. *Nomor telepon penerima.* Optional, at most 20 characters."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    senderCustomerResidence: Field[Optional[str]] = Field()
    """Whether the sender lives in Indonesia. *Status kependudukan pengirim.* Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    senderCustomerType: Field[Optional[str]] = Field()
    """Kind of sender. *Jenis nasabah pengirim.* Optional, at most 1 character; 1=individual, 2=corporation, 3=government."""
    senderPhone: Field[Optional[str]] = Field()
    """Telephone number of the sender. *Nomor telepon pengirim.* Optional, at most 20 characters; Source Customer Phone."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRtgsResponse(Response, profile="bca", id="22"):
    """Response of Transfer RTGS: POST /openapi/v1.0/transfer-rtgs (service 22).

    *Respons Transfer RTGS.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountType: Field[Optional[str]] = Field()
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters, by the page of today mandatory."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters; observed: 5 characters that begin with a bracket."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknRequest(Request, profile="bca", id="23"):
    """Request of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).

    *Permintaan Transfer SKNBI.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: Field[str] = Field()
    """Address of the beneficiary. *Alamat penerima.* Mandatory, at most 100 characters; marked N, and "Mandatory in BCA"."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryCustomerResidence: Field[str] = Field()
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, exactly 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: Field[str] = Field()
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, exactly 1 character; 1=individual, 2=corporation, 3=government."""
    beneficiaryEmail: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    kodepos: Field[Optional[str]] = Field()
    """Postal code of the sender. *Kode pos pengirim.* Optional, at most 10 characters; Sender City (kodepos)."""
    receiverPhone: Field[Optional[str]] = Field()
    """Telephone number of the beneficiary. *Nomor telepon penerima.* Optional, at most 20 characters."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    senderCustomerResidence: Field[Optional[str]] = Field()
    """Whether the sender lives in Indonesia. *Status kependudukan pengirim.* Optional, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    senderCustomerType: Field[Optional[str]] = Field()
    """Kind of sender. *Jenis nasabah pengirim.* Optional, at most 1 character; 1=individual, 2=corporation, 3=government."""
    senderPhone: Field[Optional[str]] = Field()
    """Telephone number of the sender. *Nomor telepon pengirim.* Optional, at most 20 characters; Source Customer Phone."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknResponse(Response, profile="bca", id="23"):
    """Response of Transfer SKNBI: POST /openapi/v1.0/transfer-skn (service 23).

    *Respons Transfer SKNBI.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters, by the page of today mandatory."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Optional, at most 34 characters."""
    beneficiaryAccountType: Field[Optional[str]] = Field()
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters, by the page of today mandatory."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters, by the page of today at most 10 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters, by the page of today at most 5 characters; observed: 5 characters that begin with a bracket."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferStatusRequest(Request, profile="bca", id="36"):
    """Request of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).

    *Permintaan Inquiry status transaksi transfer (bank).*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[str] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters, one of 17, 18, 22, 23, 33; service code of the original transaction."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset; 31 days back at most; not checked, since no code for an older one is published."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferStatusResponse(Response, profile="bca", id="36"):
    """Response of Transfer - Transaction Status Inquiry (bank): POST /openapi/v1.0/transfer/status (service 36).

    *Respons Inquiry status transaksi transfer (bank).*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; only when the original succeeded, else ""."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[Optional[str]] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters; service code of the original transaction."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 8 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    previousResponseCode: Field[Optional[str]] = Field()
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters; Previous Response Code Transaction Status."""
    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, at most 30 characters; reference number of the system."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 10 characters."""
    transactionId: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07)."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknNotifyRequest(Request, profile="bca", id="75"):
    """Request of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).

    *Permintaan Notifikasi SKNBI.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[TransferSknNotifyRequestAdditionalInfo] = Field(TransferSknNotifyRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class TransferSknNotifyResponse(Response, profile="bca", id="75"):
    """Response of SKNBI - Notification: POST /openapi/v1.0/transfer-skn/notify (service 75).

    *Respons Notifikasi SKNBI.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferRtgsNotifyRequest(Request, profile="bca", id="76"):
    """Request of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).

    *Permintaan Notifikasi RTGS.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 8 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[TransferSknNotifyRequestAdditionalInfo] = Field(TransferSknNotifyRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class TransferRtgsNotifyResponse(Response, profile="bca", id="76"):
    """Response of RTGS - Notification: POST /openapi/v1.0/transfer-rtgs/notify (service 76).

    *Respons Notifikasi RTGS.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DealTransactionManualRateRequest(Request, profile="bca", id="FX-deal"):
    """Request of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).

    *Permintaan Valas - transaksi.*
    """

    sourceDealId: Field[str] = Field()
    """Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.* Mandatory, at most 17 characters, digits."""
    identityTypeLabel: Field[str] = Field()
    """Kind of identity number: 1 account, 5 tax number. *Jenis nomor identitas: 1 rekening, 5 NPWP.* Mandatory, at most 1 character, one of 1, 5."""
    identityNumber: Field[str] = Field()
    """Identity number of the customer. *Nomor identitas nasabah.* Mandatory, at most 20 characters."""
    amount1: Field[Union[str, int, Decimal]] = Field()
    """Amount in the first currency of the pair. *Jumlah dalam mata uang pertama dari pasangan.* Mandatory, at most 13 digits and 2 decimals."""
    amount2: Field[Union[str, int, Decimal]] = Field()
    """Amount in the second currency of the pair. *Jumlah dalam mata uang kedua dari pasangan.* Mandatory, at most 13 digits and 2 decimals."""
    fxRate: Field[Union[str, int, Decimal]] = Field()
    """Exchange rate. *Kurs.* Mandatory, at most 11 digits and 4 decimals."""
    transactionType: Field[str] = Field()
    """Debit or credit. *Debit atau kredit.* Mandatory, at most 1 character, one of B, S."""
    dealPurposeId: Field[str] = Field()
    """Code of what the deal is for. *Kode tujuan transaksi.* Mandatory, at most 2 characters."""
    customerName: Field[str] = Field()
    """Name of the customer. *Nama pelanggan.* Mandatory, at most 50 characters."""
    branchCode: Field[Union[str, int, Decimal]] = Field()
    """Code of the branch. *Kode cabang.* Mandatory, at most 4 characters."""
    currencyPair: Field[str] = Field()
    """Pair of currencies. *Pasangan mata uang.* Mandatory, at most 7 characters."""
    documentCodeId: Field[str] = Field()
    """Code of the underlying document. *Kode dokumen pendukung.* Mandatory, at most 3 characters."""
    documentDescription: Field[Optional[str]] = Field()
    """Description of the underlying document. *Keterangan dokumen pendukung.* Optional, at most 100 characters."""
    npwp: Field[Optional[str]] = Field()
    """Tax number. *Nomor pokok wajib pajak.* Optional, at most 15 characters."""
    counterpartyShortName: Field[str] = Field()
    """Short name of the counterparty. *Nama singkat pihak lawan.* Mandatory, at most 10 characters."""
    Typology: Field[str] = Field()
    """Kind of deal. *Jenis transaksi valas.* Mandatory, at most 7 characters."""
    userShortName: Field[str] = Field()
    """Short name of the user. *Nama singkat pengguna.* Mandatory, at most 20 characters."""
    tradeTime: Field[str] = Field()
    """Time of the trade. *Waktu transaksi.* Mandatory, at most 6 characters; hhmmss."""
    tradeDate: Field[str] = Field()
    """Date of the trade. *Tanggal transaksi.* Mandatory, at most 8 characters."""
    maturityDate: Field[str] = Field()
    """Date on which the deal is settled. *Tanggal jatuh tempo.* Mandatory, at most 8 characters."""
    Disclaimer: Field[str] = Field()
    """Whether the disclaimer was accepted. *Persetujuan atas pernyataan.* Mandatory, at most 1 character, one of Y, N."""
    specialTransaction: Field[str] = Field()
    """Whether it is a settlement in local currencies. *Penyelesaian dalam mata uang lokal atau bukan.* Mandatory, at most 2 characters, one of 00, 01."""
    documentFlag: Field[str] = Field()
    """Whether there are underlying documents. *Ada atau tidaknya dokumen pendukung.* Mandatory, at most 1 character, one of Y, N."""
    underlyingDocuments: Field[Optional[tuple[UnderlyingDocument, ...]]] = Field(UnderlyingDocument)
    """Underlying documents. *Dokumen pendukung.* Optional."""
    sourceAccount: Field[str] = Field()
    """Account that is debited. *Rekening yang didebit.* Mandatory, at most 10 characters."""
    destinationAccount: Field[str] = Field()
    """Account that is credited. *Rekening yang dikredit.* Mandatory, at most 10 characters."""
    cin: Field[str] = Field()
    """Customer number at the bank. *Nomor nasabah di bank.* Mandatory, at most 11 characters, digits."""
    settlementOption: Field[str] = Field()
    """Automatic or manual settlement. *Penyelesaian otomatis atau manual.* Mandatory, at most 1 character, one of A, M."""
    equivalentMarginAmountIdr: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Margin in rupiah. *Margin dalam rupiah.* Optional."""
    equivalentMarginCurrency: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Currency of the margin. *Mata uang margin.* Optional."""
    customerPic: Field[Optional[str]] = Field()
    """Contact at the customer. *Kontak pada nasabah.* Optional, at most 50 characters."""
    mrrType: Field[Optional[str]] = Field()
    """Type of market risk. *Jenis risiko pasar.* Optional, at most 50 characters."""
    riskCurrency: Field[Optional[str]] = Field()
    """Currency of the risk. *Mata uang risiko.* Optional, at most 50 characters."""
    riskAmount: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Amount of the risk. *Jumlah risiko.* Optional."""
    sourceAction: Field[Optional[str]] = Field()
    """Action at the source. *Tindakan pada sumber.* Optional, at most 50 characters."""
    eventReason: Field[Optional[str]] = Field()
    """Reason of the event. *Alasan kejadian.* Optional, at most 500 characters."""
    fixingParent: Field[Optional[str]] = Field()
    """Deal on which the fixing depends. *Transaksi induk penetapan kurs.* Optional, at most 50 characters."""
    dealStatus: Field[Optional[str]] = Field()
    """Status of the deal. *Status transaksi.* Optional, at most 20 characters."""
    tradedCurrency: Field[str] = Field()
    """Currency that is traded. *Mata uang yang diperdagangkan.* Mandatory, at most 50 characters."""
    refSpot: Field[Union[str, int, Decimal]] = Field()
    """Reference spot rate. *Kurs spot acuan.* Mandatory."""
    netSpot: Field[Union[str, int, Decimal]] = Field()
    """Net spot rate. *Kurs spot bersih.* Mandatory."""
    forward: Field[Union[str, int, Decimal]] = Field()
    """Forward points. *Poin forward.* Mandatory."""
    clientSwapNearLeg: Field[Union[str, int, Decimal]] = Field()
    """Customer's swap, near leg. *Swap nasabah, kaki dekat.* Mandatory."""
    internalSwapFarLeg: Field[Union[str, int, Decimal]] = Field()
    """Internal swap, far leg. *Swap internal, kaki jauh.* Mandatory; printed twice; by its description the first is internalSwapNearLeg."""
    clientSwapFarLeg: Field[Union[str, int, Decimal]] = Field()
    """Customer's swap, far leg. *Swap nasabah, kaki jauh.* Mandatory."""
    isAggregate: Field[str] = Field()
    """Whether several deals are one. *Gabungan beberapa transaksi atau bukan.* Mandatory, at most 1 character."""
    captureDate: Field[str] = Field()
    """Date and time of the entry. *Tanggal dan waktu pencatatan.* Mandatory, at most 15 characters."""
    amount1Leg2: Field[Optional[Union[str, int, Decimal]]] = Field()
    """First amount of the second leg. *Jumlah pertama kaki kedua.* Optional."""
    amount2Leg2: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Second amount of the second leg. *Jumlah kedua kaki kedua.* Optional."""
    rate2Leg2: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Rate of the second leg. *Kurs kaki kedua.* Optional."""
    transactionCode: Field[str] = Field()
    """Code of the transaction. *Kode transaksi.* Mandatory, at most 3 characters."""
    userId: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 8 characters."""
    wsid: Field[str] = Field()
    """ID of the machine. *ID mesin.* Mandatory, at most 5 characters."""
    comments: Field[Optional[str]] = Field()
    """Comments. *Komentar.* Optional, at most 36 characters."""
    capturedAmount: Field[Union[str, int, Decimal]] = Field()
    """Amount that was entered. *Jumlah yang dicatat.* Mandatory."""
    valueDate: Field[str] = Field()
    """Value date. *Tanggal valuta.* Mandatory, at most 15 characters."""
    sessionId: Field[str] = Field()
    """ID of the session. *ID sesi.* Mandatory, at most 4000 characters."""
    additionalData: Field[Optional[str]] = Field()
    """More about the customer. *Data tambahan pelanggan.* Optional, at most 500 characters."""
    settlementType: Field[str] = Field()
    """Kind of settlement. *Jenis penyelesaian.* Mandatory, at most 15 characters."""


class DealTransactionManualRateResponse(Response, profile="bca", id="FX-deal"):
    """Response of Forex - Deal: POST /openapi/v1.0/deal/transaction/manual-rate (service FX).

    *Respons Valas - transaksi.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[DealTransactionManualRateResponseAdditionalInfo]] = Field(DealTransactionManualRateResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class InfoKursRequest(Request, profile="bca", id="FX-info-kurs"):
    """Request of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).

    *Permintaan Valas - info kurs.*
    """

    rate: Field[tuple[str, ...]] = Field()
    """Kinds of rate. *Jenis kurs.* Mandatory."""
    currency: Field[tuple[str, ...]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Mandatory."""


class InfoKursResponse(Response, profile="bca", id="FX-info-kurs"):
    """Response of Forex - Rates: POST /openapi/v1.0/info-kurs (service FX).

    *Respons Valas - info kurs.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[InfoKursResponseAdditionalInfo]] = Field(InfoKursResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class InquiryDealRequest(Request, profile="bca", id="FX-inquiry-deal"):
    """Request of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).

    *Permintaan Valas - status transaksi.*
    """

    sourceDealId: Field[Optional[str]] = Field()
    """Number that the caller gives the deal. *Nomor transaksi valas dari pemanggil.* Optional, at most 17 characters, digits."""


class InquiryDealResponse(Response, profile="bca", id="FX-inquiry-deal"):
    """Response of Forex - Deal Status: POST /openapi/v1.0/inquiry-deal (service FX).

    *Respons Valas - status transaksi.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[InquiryDealResponseAdditionalInfo]] = Field(InquiryDealResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RateFxRequest(Request, profile="bca", id="FX-rate"):
    """Request of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).

    *Permintaan Valas - kurs untuk transaksi.*
    """

    cin: Field[str] = Field()
    """Customer number at the bank. *Nomor nasabah di bank.* Mandatory, exactly 11 characters, digits."""
    currencyPair: Field[str] = Field()
    """Pair of currencies. *Pasangan mata uang.* Mandatory, exactly 6 characters."""


class RateFxResponse(Response, profile="bca", id="FX-rate"):
    """Response of Forex - Rate for a Deal: POST /openapi/v1.0/rate-fx (service FX).

    *Respons Valas - kurs untuk transaksi.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[RateFxResponseAdditionalInfo]] = Field(RateFxResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
