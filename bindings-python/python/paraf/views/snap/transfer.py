# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Transfer, as `snap` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

import paraf
from paraf._view import Field, Request, Response, View


class OriginatorInfo(View):
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.*"""

    originatorCustomerNo: Field[Optional[str]] = Field()
    """Account number of the real sender. *Nomor rekening pengirim asal.* Mandatory, at most 34 characters."""
    originatorCustomerName: Field[Optional[str]] = Field()
    """Name of the real sender. *Nama pengirim asal.* Mandatory, at most 100 characters."""
    originatorBankCode: Field[Optional[str]] = Field()
    """Bank of the real sender. *Kode bank pengirim asal.* Mandatory, at most 11 characters."""


class TransferInterbankBulkRequestBulkObject(View):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters; per-item consumer id."""
    bankCode: Field[str] = Field()
    """Code of the bank. *Kode bank.* Mandatory, at most 11 characters; Bank code based on Bank Indonesia Code."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""


class TransferInterbankBulkNotifyRequestBulkObject(View):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; per-item provider id; required on success."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; per-item consumer id."""
    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 19 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""


class AccountInquiryInternalRequest(Request, profile="snap", id="15"):
    """Request of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).

    *Permintaan Inquiry rekening internal.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccountInquiryInternalResponse(Response, profile="snap", id="15"):
    """Response of Internal Account Inquiry: POST /v1.0/account-inquiry-internal (service 15).

    *Respons Inquiry rekening internal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountStatus: Field[Optional[str]] = Field()
    """State of the receiving account. *Status rekening penerima.* Optional, at most 16 characters."""
    beneficiaryAccountType: Field[Optional[str]] = Field()
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccountInquiryExternalRequest(Request, profile="snap", id="16"):
    """Request of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).

    *Permintaan Inquiry rekening eksternal.*
    """

    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccountInquiryExternalResponse(Response, profile="snap", id="16"):
    """Response of External Account Inquiry: POST /v1.0/account-inquiry-external (service 16).

    *Respons Inquiry rekening eksternal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferIntrabankRequest(Request, profile="snap", id="17"):
    """Request of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).

    *Permintaan Transfer dalam bank.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryEmail: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferIntrabankResponse(Response, profile="snap", id="17"):
    """Response of Intrabank Transfer: POST /v1.0/transfer-intrabank (service 17).

    *Respons Transfer dalam bank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Optional, at most 19 characters; sample spells it sourceAccount."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankRequest(Request, profile="snap", id="18"):
    """Request of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).

    *Permintaan Transfer antarbank.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: Field[Optional[str]] = Field()
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryEmail: Field[Optional[str]] = Field()
    """Email address of the beneficiary. *Alamat surel penerima.* Optional, at most 50 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankResponse(Response, profile="snap", id="18"):
    """Response of Interbank Transfer: POST /v1.0/transfer-interbank (service 18).

    *Respons Transfer antarbank.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
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
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRequestForPaymentRequest(Request, profile="snap", id="19"):
    """Request of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).

    *Permintaan Permintaan pembayaran.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    bankCode: Field[str] = Field()
    """Code of the bank. *Kode bank.* Mandatory, at most 11 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    expiredDatetime: Field[str] = Field()
    """When it ends. *Waktu kedaluwarsa.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    sourceAccountName: Field[str] = Field()
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRequestForPaymentResponse(Response, profile="snap", id="19"):
    """Response of Request for Payment: POST /v1.0/transfer-request-for-payment (service 19).

    *Respons Permintaan pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankBulkRequest(Request, profile="snap", id="20"):
    """Request of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).

    *Permintaan Transfer antarbank massal.*
    """

    partnerBulkId: Field[Optional[str]] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[str] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    bulkObject: Field[Optional[tuple[TransferInterbankBulkRequestBulkObject, ...]]] = Field(TransferInterbankBulkRequestBulkObject)
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankBulkResponse(Response, profile="snap", id="20"):
    """Response of Interbank Bulk Transfer: POST /v1.0/transfer-interbank-bulk (service 20).

    *Respons Transfer antarbank massal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    bulkId: Field[Optional[str]] = Field()
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory on success, at most 64 characters; provider bulk id; required on success."""
    partnerBulkId: Field[Optional[str]] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id; the key in the sample has a trailing space."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankBulkNotifyRequest(Request, profile="snap", id="21"):
    """Request of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).

    *Permintaan Notifikasi transfer antarbank massal.*
    """

    bulkId: Field[str] = Field()
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: Field[str] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""
    bulkObject: Field[Optional[tuple[TransferInterbankBulkNotifyRequestBulkObject, ...]]] = Field(TransferInterbankBulkNotifyRequestBulkObject)
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferInterbankBulkNotifyResponse(Response, profile="snap", id="21"):
    """Response of Interbank Bulk Transfer - Notification: POST /v1.0/transfer-interbank-bulk/notify (service 21).

    *Respons Notifikasi transfer antarbank massal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    bulkId: Field[Optional[str]] = Field()
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: Field[Optional[str]] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRtgsRequest(Request, profile="snap", id="22"):
    """Request of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).

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
    beneficiaryAddress: Field[Optional[str]] = Field()
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryCustomerResidence: Field[str] = Field()
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: Field[str] = Field()
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government."""
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


class TransferRtgsResponse(Response, profile="snap", id="22"):
    """Response of Transfer RTGS: POST /v1.0/transfer-rtgs (service 22).

    *Respons Transfer RTGS.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountType: Field[Optional[str]] = Field()
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknRequest(Request, profile="snap", id="23"):
    """Request of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).

    *Permintaan Transfer SKNBI.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAddress: Field[Optional[str]] = Field()
    """Address of the beneficiary. *Alamat penerima.* Optional, at most 100 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 50 characters."""
    beneficiaryCustomerResidence: Field[str] = Field()
    """Whether the beneficiary lives in Indonesia. *Status kependudukan penerima.* Mandatory, at most 1 character; 1=Indonesia, 2=non-Indonesia."""
    beneficiaryCustomerType: Field[str] = Field()
    """Kind of beneficiary. *Jenis nasabah penerima.* Mandatory, at most 1 character; 1=individual, 2=corporation, 3=government."""
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


class TransferSknResponse(Response, profile="snap", id="23"):
    """Response of Transfer SKNBI: POST /v1.0/transfer-skn (service 23).

    *Respons Transfer SKNBI.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryAccountType: Field[Optional[str]] = Field()
    """Kind of the receiving account. *Jenis rekening penerima.* Optional, at most 1 character; D=current, S=saving."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[Optional[str]] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Optional, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    originatorInfos: Field[Optional[tuple[OriginatorInfo, ...]]] = Field(OriginatorInfo)
    """Who really sends the money, where the partner sends it for others. *Pengirim asal bila mitra mengirim untuk pihak lain.* Conditional; only on sender request or consent (Law 3/2011 art. 8(5))."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferStatusRequest(Request, profile="snap", id="36"):
    """Request of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).

    *Permintaan Inquiry status transaksi transfer (bank).*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferStatusResponse(Response, profile="snap", id="36"):
    """Response of Transfer - Transaction Status Inquiry (bank): POST /v1.0/transfer/status (service 36).

    *Respons Inquiry status transaksi transfer (bank).*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[Optional[str]] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNo: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    previousResponseCode: Field[Optional[str]] = Field()
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters; Previous Response Code Transaction Status."""
    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Mandatory, at most 30 characters; reference number of the system."""
    sourceAccountNo: Field[Optional[str]] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionId: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Optional, at most 8 characters; 8 chars; unique per 90 days (UTC+07)."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknNotifyRequest(Request, profile="snap", id="75"):
    """Request of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).

    *Permintaan Notifikasi SKNBI.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferSknNotifyResponse(Response, profile="snap", id="75"):
    """Response of SKNBI - Notification: POST /v1.0/transfer-skn/notify (service 75).

    *Respons Notifikasi SKNBI.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class TransferRtgsNotifyRequest(Request, profile="snap", id="76"):
    """Request of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).

    *Permintaan Notifikasi RTGS.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 34 characters."""
    beneficiaryBankCode: Field[str] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Mandatory, at most 11 characters."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class TransferRtgsNotifyResponse(Response, profile="snap", id="76"):
    """Response of RTGS - Notification: POST /v1.0/transfer-rtgs/notify (service 76).

    *Respons Notifikasi RTGS.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
