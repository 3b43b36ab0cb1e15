# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Emoney, as `snap` has it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

import paraf
from paraf._view import Field, Request, Response, View


class EmoneyBulkCashinPaymentRequestBulkObject(View):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    accountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, at most 64 characters."""
    accountName: Field[Optional[str]] = Field()
    """Name of the account's holder. *Nama pemilik rekening.* Optional, at most 30 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters; per-item consumer id."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyBulkCashinNotifyRequestBulkObject(View):
    """The single transactions of the bulk. *Rincian transaksi massal.*"""

    customerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 64 characters."""
    customerName: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional, at most 30 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    referenceNo: Field[str] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory, at most 64 characters; per-item provider id."""
    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters; per-item consumer id."""
    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyAccountInquiryRequest(Request, profile="snap", id="37"):
    """Request of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).

    *Permintaan Inquiry akun - top up pelanggan.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Conditional, at most 32 characters; required if the customer token (B2B2C) is absent."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyAccountInquiryResponse(Response, profile="snap", id="37"):
    """Response of Account Inquiry - Customer Top Up: POST /v1.0/emoney/account-inquiry (service 37).

    *Respons Inquiry akun - top up pelanggan.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Conditional, at most 64 characters; masked; required if the customer token (B2B2C) is absent."""
    customerName: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Mandatory, at most 255 characters; Unmasked customer account name."""
    customerMonthlyInLimit: Field[Optional[Union[str, int, Decimal]]] = Field()
    """What the customer may still top up this month. *Batas dana masuk bulanan pelanggan.* Optional, at most 17 characters; Customer monthly cashin limit."""
    minAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Lowest amount. *Nominal minimum.* Optional, value of at most 16 digits and 2 decimals."""
    maxAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Highest amount. *Nominal maksimum.* Optional, value of at most 16 digits and 2 decimals."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyTopupRequest(Request, profile="snap", id="38"):
    """Request of Customer Top Up: POST /v1.0/emoney/topup (service 38).

    *Permintaan Top up pelanggan.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 32 characters."""
    customerName: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional, at most 255 characters; Customer Account name."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Invoice transaction ID."""
    categoryId: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Category of the top-up. *ID kategori top up.* Optional, at most 10 characters; Category ID."""
    notes: Field[Optional[str]] = Field()
    """Notes. *Catatan.* Optional, at most 255 characters; Transaction noted."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyTopupResponse(Response, profile="snap", id="38"):
    """Response of Customer Top Up: POST /v1.0/emoney/topup (service 38).

    *Respons Top up pelanggan.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Transaction invoice ID."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 64 characters; Customer account number."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyTopupStatusRequest(Request, profile="snap", id="39"):
    """Request of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).

    *Permintaan Inquiry status top up pelanggan.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 64 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyTopupStatusResponse(Response, profile="snap", id="39"):
    """Response of Customer Top Up Inquiry Status: POST /v1.0/emoney/topup-status (service 39).

    *Respons Inquiry status top up pelanggan.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 64 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[Optional[str]] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyBulkCashinPaymentRequest(Request, profile="snap", id="40"):
    """Request of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).

    *Permintaan Pengajuan cash-in massal.*
    """

    partnerBulkId: Field[Optional[str]] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    bulkObject: Field[Optional[tuple[EmoneyBulkCashinPaymentRequestBulkObject, ...]]] = Field(EmoneyBulkCashinPaymentRequestBulkObject)
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyBulkCashinPaymentResponse(Response, profile="snap", id="40"):
    """Response of Submit Bulk Cash In: POST /v1.0/emoney/bulk-cashin-payment (service 40).

    *Respons Pengajuan cash-in massal.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    bulkId: Field[Optional[str]] = Field()
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; table spells it bulkid."""
    partnerBulkId: Field[Optional[str]] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Optional, at most 64 characters; consumer bulk id; absent from the ASPI sample."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyBulkCashinNotifyRequest(Request, profile="snap", id="41"):
    """Request of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).

    *Permintaan Notifikasi cash-in massal.*
    """

    bulkId: Field[str] = Field()
    """ID of the bulk at the provider. *ID transaksi massal di penyedia layanan.* Mandatory, at most 64 characters; provider bulk id."""
    partnerBulkId: Field[str] = Field()
    """The partner's ID of the bulk. *ID transaksi massal dari mitra.* Mandatory, at most 64 characters; consumer bulk id."""
    bulkObject: Field[Optional[tuple[EmoneyBulkCashinNotifyRequestBulkObject, ...]]] = Field(EmoneyBulkCashinNotifyRequestBulkObject)
    """The single transactions of the bulk. *Rincian transaksi massal.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyBulkCashinNotifyResponse(Response, profile="snap", id="41"):
    """Response of Notify Bulk Cash In: POST /v1.0/emoney/bulk-cashin-notify (service 41).

    *Respons Notifikasi cash-in massal.*
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


class EmoneyBankAccountInquiryRequest(Request, profile="snap", id="42"):
    """Request of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).

    *Permintaan Transfer ke bank - inquiry rekening.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    customerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters; table spells it CustomerNumber."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    beneficiaryAccountNumber: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Optional, at most 32 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyBankAccountInquiryResponse(Response, profile="snap", id="42"):
    """Response of Transfer to Bank-Account Inquiry: POST /v1.0/emoney/bank-account-inquiry (service 42).

    *Respons Transfer ke bank - inquiry rekening.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountType: Field[Optional[str]] = Field()
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    beneficiaryAccountNumber: Field[Optional[str]] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 32 characters."""
    beneficiaryAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 64 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    beneficiaryBankShortName: Field[Optional[str]] = Field()
    """Short name of the receiving bank. *Nama singkat bank penerima.* Optional, at most 25 characters; Bank short name."""
    beneficiaryBankName: Field[Optional[str]] = Field()
    """Name of the receiving bank. *Nama bank penerima.* Optional, at most 25 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; sessionID."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyTransferBankRequest(Request, profile="snap", id="43"):
    """Request of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).

    *Permintaan Transfer ke bank - pembayaran.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    customerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    accountType: Field[Optional[str]] = Field()
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    beneficiaryAccountNumber: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 32 characters."""
    beneficiaryBankCode: Field[Optional[str]] = Field()
    """Code of the receiving bank. *Kode bank penerima.* Optional, at most 11 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyTransferBankResponse(Response, profile="snap", id="43"):
    """Response of Transfer to Bank-Payment Transaction: POST /v1.0/emoney/transfer-bank (service 43).

    *Respons Transfer ke bank - pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Mandatory, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyOtcCashoutRequest(Request, profile="snap", id="44"):
    """Request of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).

    *Permintaan Transfer ke OTC - buat pembayaran.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    customerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    otp: Field[str] = Field()
    """One-time password. *Kode OTP.* Mandatory, at most 8 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA; absent from the ASPI sample."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyOtcCashoutResponse(Response, profile="snap", id="44"):
    """Response of Transfer to OTC - Create Payment: POST /v1.0/emoney/otc-cashout (service 44).

    *Respons Transfer ke OTC - buat pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyOtcStatusRequest(Request, profile="snap", id="45"):
    """Request of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).

    *Permintaan Transfer ke OTC - status transfer.*
    """

    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    customerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyOtcStatusResponse(Response, profile="snap", id="45"):
    """Response of Transfer to OTC - Transfer Status: POST /v1.0/emoney/otc-status (service 45).

    *Respons Transfer ke OTC - status transfer.*
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
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyOtcCancelRequest(Request, profile="snap", id="46"):
    """Request of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).

    *Permintaan Transfer ke OTC - batalkan pembayaran.*
    """

    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    customerNumber: Field[str] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Mandatory, at most 32 characters."""
    reason: Field[str] = Field()
    """Why. *Alasan.* Mandatory, at most 512 characters; Reason cancellation."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EmoneyOtcCancelResponse(Response, profile="snap", id="46"):
    """Response of Transfer to OTC - Cancel Payment: POST /v1.0/emoney/otc-cancel (service 46).

    *Respons Transfer ke OTC - batalkan pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    cancelTime: Field[Optional[str]] = Field()
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmStatusRequest(Request, profile="snap", id="53"):
    """Request of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).

    *Permintaan Inquiry status transaksi (nonbank).*
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


class QrMpmStatusResponse(Response, profile="snap", id="53"):
    """Response of QR MPM / non-bank - Transaction Status Inquiry: POST /v1.0/qr/qr-mpm-status (service 53).

    *Respons Inquiry status transaksi (nonbank).*
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
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    originalResponseCode: Field[Optional[str]] = Field()
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters; Original Response code."""
    originalResponseMessage: Field[Optional[str]] = Field()
    """Response message of the original transaction. *Pesan respons transaksi asal.* Optional, at most 150 characters; Original Response description."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Transaction invoice ID."""
    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Optional, at most 25 characters; Transaction request ID."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
