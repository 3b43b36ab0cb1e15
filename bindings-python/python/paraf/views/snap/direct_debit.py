# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Direct debit, as `snap` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

import paraf
from paraf._view import Field, Request, Response, View


class UrlParam(View):
    """Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*"""

    url: Field[str] = Field()
    """Address. *Alamat.* Mandatory, at most 512 characters."""
    type: Field[str] = Field()
    """What the address is for. *Kegunaan alamat.* Mandatory, at most 32 characters; PAY_RETURN or PAY_NOTIFY."""
    isDeeplink: Field[str] = Field()
    """Whether the address is a deep link. *Apakah alamat berupa deep link.* Mandatory, at most 1 character; Y/N deep link."""


class PayOptionDetail(View):
    """How the payment is put together. *Rincian cara pembayaran.*"""

    payMethod: Field[str] = Field()
    """How it is paid. *Metode pembayaran.* Mandatory, at most 64 characters; Payment Method. e.g. CREDIT_CARD."""
    payOption: Field[str] = Field()
    """What it is paid with. *Pilihan pembayaran.* Mandatory, at most 64 characters."""
    transAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the transaction. *Nominal transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    cardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.* Optional, at most 64 characters; Card token used for this payment."""
    merchantToken: Field[Optional[str]] = Field()
    """Token of the merchant for this payment. *Token merchant untuk pembayaran ini.* Optional, at most 64 characters; Merchant token used for this payment."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RefundHistory(View):
    """Refunds so far. *Riwayat pengembalian dana.*"""

    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Conditional, at most 64 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundStatus: Field[Optional[str]] = Field()
    """State of the refund. *Status pengembalian dana.* Mandatory, at most 2 characters; 00 success, 03 pending, 06 failed."""
    refundDate: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""


class DebitPaymentHostToHostRequest(Request, profile="snap", id="54"):
    """Request of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).

    *Permintaan Pembayaran direct debit.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 128 characters; Card token for payment."""
    chargeToken: Field[Optional[str]] = Field()
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 40 characters; string code for verification OTP."""
    otp: Field[Optional[str]] = Field()
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    otpTrxCode: Field[Optional[str]] = Field()
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 64 characters."""
    journeyId: Field[Optional[str]] = Field()
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    urlParams: Field[Optional[tuple[UrlParam, ...]]] = Field(UrlParam)
    """Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.* Optional."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    validUpTo: Field[Optional[str]] = Field()
    """Until when it can be paid. *Batas waktu pembayaran.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    pointOfInitiation: Field[Optional[str]] = Field()
    """Where the customer began. *Titik awal transaksi.* Optional, at most 20 characters."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    disabledPayMethods: Field[Optional[str]] = Field()
    """Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.* Optional, at most 64 characters."""
    payOptionDetails: Field[Optional[tuple[PayOptionDetail, ...]]] = Field(PayOptionDetail)
    """How the payment is put together. *Rincian cara pembayaran.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitPaymentHostToHostResponse(Response, profile="snap", id="54"):
    """Response of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).

    *Respons Pembayaran direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    appRedirectUrl: Field[Optional[str]] = Field()
    """Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.* Optional, at most 2048 characters; URL scheme of provider native app."""
    webRedirectUrl: Field[Optional[str]] = Field()
    """Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.* Optional, at most 2048 characters; universal link to provider payment page."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitStatusRequest(Request, profile="snap", id="55"):
    """Request of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).

    *Permintaan Status pembayaran direct debit.*
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
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitStatusResponse(Response, profile="snap", id="55"):
    """Response of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).

    *Respons Status pembayaran direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[Optional[str]] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    originalResponseCode: Field[Optional[str]] = Field()
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters."""
    originalResponseMessage: Field[Optional[str]] = Field()
    """Response message of the original transaction. *Pesan respons transaksi asal.* Optional, at most 150 characters."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Transaction invoice ID."""
    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Optional, at most 25 characters; Transaction request ID."""
    refundHistory: Field[Optional[tuple[RefundHistory, ...]]] = Field(RefundHistory)
    """Refunds so far. *Riwayat pengembalian dana.* Optional."""
    transAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the transaction. *Nominal transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    paidTime: Field[Optional[str]] = Field()
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitNotifyRequest(Request, profile="snap", id="56"):
    """Request of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).

    *Permintaan Notifikasi pembayaran direct debit.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    createdTime: Field[Optional[str]] = Field()
    """When the transaction was created. *Waktu pembuatan transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction created time."""
    finishedTime: Field[Optional[str]] = Field()
    """When the transaction was done. *Waktu selesainya transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction finished time."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitNotifyResponse(Response, profile="snap", id="56"):
    """Response of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).

    *Respons Notifikasi pembayaran direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters; Approval Code."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitCancelRequest(Request, profile="snap", id="57"):
    """Request of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).

    *Permintaan Pembatalan pembayaran direct debit.*
    """

    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Cancellation reason."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitCancelResponse(Response, profile="snap", id="57"):
    """Response of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).

    *Respons Pembatalan pembayaran direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    cancelTime: Field[Optional[str]] = Field()
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitRefundRequest(Request, profile="snap", id="58"):
    """Request of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).

    *Permintaan Pengembalian dana direct debit.*
    """

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    partnerRefundNo: Field[str] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitRefundResponse(Response, profile="snap", id="58"):
    """Response of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).

    *Respons Pengembalian dana direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    partnerTrxId: Field[Optional[str]] = Field()
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 32 characters; Partner Transaction ID."""
    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthPaymentRequest(Request, profile="snap", id="63"):
    """Request of Auth Payment: POST /v1.0/auth/payment (service 63).

    *Permintaan Auth payment - pembayaran.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    mcc: Field[Optional[str]] = Field()
    """Merchant category code. *Kode kategori merchant.* Optional, at most 32 characters; Merchant's category."""
    productCode: Field[Optional[str]] = Field()
    """Code of the product. *Kode produk.* Optional, at most 64 characters."""
    title: Field[str] = Field()
    """Title of the order. *Judul pesanan.* Mandatory, at most 256 characters."""
    items: Field[Optional[tuple[Any, ...]]] = Field()
    """What is bought. *Barang atau jasa yang dibeli.* Optional; Purchased goods/service information."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthPaymentResponse(Response, profile="snap", id="63"):
    """Response of Auth Payment: POST /v1.0/auth/payment (service 63).

    *Respons Auth payment - pembayaran.*
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
    paidTime: Field[Optional[str]] = Field()
    """When it was paid. *Waktu pembayaran.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthQueryRequest(Request, profile="snap", id="64"):
    """Request of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).

    *Permintaan Auth payment - inquiry pembayaran.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthQueryResponse(Response, profile="snap", id="64"):
    """Response of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).

    *Respons Auth payment - inquiry pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; consumer-side transaction id; sample spells it originalpartnerReferenceNo."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    paidTime: Field[Optional[str]] = Field()
    """When it was paid. *Waktu pembayaran.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthCaptureRequest(Request, profile="snap", id="65"):
    """Request of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).

    *Permintaan Auth payment - capture.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    partnerCaptureNo: Field[str] = Field()
    """The partner's reference of the capture. *Nomor capture dari mitra.* Mandatory, at most 64 characters; Capture identifier generated by the partner."""
    captureAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is captured. *Nominal capture.* Optional, value of at most 16 digits and 2 decimals."""
    title: Field[str] = Field()
    """Title of the order. *Judul pesanan.* Mandatory, at most 256 characters; Capture title."""
    lastCapture: Field[Optional[str]] = Field()
    """Whether this is the last capture. *Apakah ini capture terakhir.* Optional, at most 8 characters; last capture; releases the remainder."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthCaptureResponse(Response, profile="snap", id="65"):
    """Response of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).

    *Respons Auth payment - capture.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    partnerCaptureNo: Field[Optional[str]] = Field()
    """The partner's reference of the capture. *Nomor capture dari mitra.* Optional, at most 64 characters; Capture identifier generated by the partner."""
    captureNo: Field[Optional[str]] = Field()
    """The provider's reference of the capture. *Nomor capture dari penyedia layanan.* Mandatory on success, at most 64 characters; provider id; required on success."""
    captureAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is captured. *Nominal capture.* Optional, value of at most 16 digits and 2 decimals."""
    captureTime: Field[Optional[str]] = Field()
    """When the amount was captured. *Waktu capture.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthCaptureQueryRequest(Request, profile="snap", id="66"):
    """Request of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).

    *Permintaan Auth payment - inquiry capture.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    captureNo: Field[Optional[str]] = Field()
    """The provider's reference of the capture. *Nomor capture dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    partnerCaptureNo: Field[str] = Field()
    """The partner's reference of the capture. *Nomor capture dari mitra.* Mandatory, at most 64 characters; Capture identifier generated by the partner."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthCaptureQueryResponse(Response, profile="snap", id="66"):
    """Response of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).

    *Respons Auth payment - inquiry capture.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    captureNo: Field[Optional[str]] = Field()
    """The provider's reference of the capture. *Nomor capture dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    captureAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is captured. *Nominal capture.* Optional, value of at most 16 digits and 2 decimals."""
    captureTime: Field[Optional[str]] = Field()
    """When the amount was captured. *Waktu capture.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    latestCaptureStatus: Field[Optional[str]] = Field()
    """State of the capture. *Status terakhir capture.* Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success."""
    partnerCaptureNo: Field[Optional[str]] = Field()
    """The partner's reference of the capture. *Nomor capture dari mitra.* Mandatory, at most 64 characters; Capture identifier generated by the partner."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthVoidRequest(Request, profile="snap", id="67"):
    """Request of Auth Payment - Void: POST /v1.0/auth/void (service 67).

    *Permintaan Auth payment - void.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    voidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is voided. *Nominal void.* Optional, value of at most 16 digits and 2 decimals."""
    partnerVoidNo: Field[str] = Field()
    """The partner's reference of the void. *Nomor void dari mitra.* Mandatory, at most 64 characters; Void identifier generated by the partner."""
    voidRemainingAmount: Field[Optional[str]] = Field()
    """Whether what remains is released. *Apakah sisa nominal dilepaskan.* Optional, at most 8 characters; last void; releases the remainder."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Capture title."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthVoidResponse(Response, profile="snap", id="67"):
    """Response of Auth Payment - Void: POST /v1.0/auth/void (service 67).

    *Respons Auth payment - void.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    voidNo: Field[Optional[str]] = Field()
    """The provider's reference of the void. *Nomor void dari penyedia layanan.* Mandatory on success, at most 64 characters; provider id; required on success."""
    partnerVoidNo: Field[Optional[str]] = Field()
    """The partner's reference of the void. *Nomor void dari mitra.* Mandatory, at most 64 characters; Void identifier generated by the partner."""
    voidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is voided. *Nominal void.* Optional, value of at most 16 digits and 2 decimals."""
    voidTime: Field[Optional[str]] = Field()
    """When it was voided. *Waktu void.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthVoidQueryRequest(Request, profile="snap", id="68"):
    """Request of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).

    *Permintaan Auth payment - inquiry void.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    voidNo: Field[Optional[str]] = Field()
    """The provider's reference of the void. *Nomor void dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    partnerVoidNo: Field[str] = Field()
    """The partner's reference of the void. *Nomor void dari mitra.* Mandatory, at most 64 characters; Void identifier generated by the partner."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthVoidQueryResponse(Response, profile="snap", id="68"):
    """Response of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).

    *Respons Auth payment - inquiry void.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    voidNo: Field[Optional[str]] = Field()
    """The provider's reference of the void. *Nomor void dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    voidAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is voided. *Nominal void.* Optional, value of at most 16 digits and 2 decimals."""
    voidTime: Field[Optional[str]] = Field()
    """When it was voided. *Waktu void.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    latestVoidStatus: Field[Optional[str]] = Field()
    """State of the void. *Status terakhir void.* Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success."""
    partnerVoidNo: Field[Optional[str]] = Field()
    """The partner's reference of the void. *Nomor void dari mitra.* Optional, at most 64 characters; Void identifier generated by the partner."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthRefundRequest(Request, profile="snap", id="69"):
    """Request of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).

    *Permintaan Auth payment - pengembalian dana.*
    """

    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    partnerRefundNo: Field[str] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    originalCaptureNo: Field[Optional[str]] = Field()
    """The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.* Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction)."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthRefundResponse(Response, profile="snap", id="69"):
    """Response of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).

    *Respons Auth payment - pengembalian dana.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalCaptureNo: Field[Optional[str]] = Field()
    """The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.* Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction)."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters; provider id."""
    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitFastEmandateRequest(Request, profile="snap", id="70"):
    """Request of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).

    *Permintaan Direct debit BI-FAST - pendaftaran e-mandate.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankCode: Field[str] = Field()
    """Code of the bank. *Kode bank.* Mandatory, at most 3 characters; Biller bank code based on Bank Indonesia Code."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters; Account number to be billed."""
    sourceAccountName: Field[str] = Field()
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters."""
    maxAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Highest amount. *Nominal maksimum.* Optional, value of at most 16 digits and 2 decimals."""
    billerId: Field[str] = Field()
    """ID of the biller. *ID penagih.* Mandatory, at most 30 characters; Unique ID to identify biller."""
    billerName: Field[str] = Field()
    """Name of the biller. *Nama penagih.* Mandatory, at most 50 characters; Biller name."""
    customerId: Field[str] = Field()
    """The customer's ID. *ID pelanggan.* Mandatory, at most 45 characters; Customer ID registered on biller."""
    expiredDatetime: Field[str] = Field()
    """When it ends. *Waktu kedaluwarsa.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitFastEmandateResponse(Response, profile="snap", id="70"):
    """Response of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).

    *Respons Direct debit BI-FAST - pendaftaran e-mandate.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    eMandateReffId: Field[Optional[str]] = Field()
    """Key of the e-mandate. *Nomor referensi e-mandate.* Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitFastPaymentRequest(Request, profile="snap", id="71"):
    """Request of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).

    *Permintaan Direct debit BI-FAST - transfer.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    customerReference: Field[str] = Field()
    """The customer's own reference. *Nomor referensi nasabah.* Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    feeType: Field[Optional[str]] = Field()
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    remark: Field[Optional[str]] = Field()
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    beneficiaryAccountNo: Field[str] = Field()
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 19 characters; Biller account."""
    beneficiaryAccountName: Field[str] = Field()
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters; Biller account Account Name."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    bankCode: Field[str] = Field()
    """Code of the bank. *Kode bank.* Mandatory, at most 3 characters; Bank code based on Bank Indonesia Code."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 34 characters; Debited customer account number."""
    sourceAccountName: Field[str] = Field()
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters; Debited customer account Name."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    eMandateReffId: Field[str] = Field()
    """Key of the e-mandate. *Nomor referensi e-mandate.* Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitFastPaymentResponse(Response, profile="snap", id="71"):
    """Response of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).

    *Respons Direct debit BI-FAST - transfer.*
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


class DebitFastNotifyRequest(Request, profile="snap", id="72"):
    """Request of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).

    *Permintaan Direct debit BI-FAST - notifikasi.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    transactionStatus: Field[str] = Field()
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    eMandateReffId: Field[str] = Field()
    """Key of the e-mandate. *Nomor referensi e-mandate.* Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration."""
    sourceAccountNo: Field[str] = Field()
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 34 characters; Debited customer account number."""
    sourceAccountName: Field[str] = Field()
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters; Debited customer account Name."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class DebitFastNotifyResponse(Response, profile="snap", id="72"):
    """Response of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).

    *Respons Direct debit BI-FAST - notifikasi.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
