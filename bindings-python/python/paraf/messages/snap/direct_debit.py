# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Direct debit, as `snap` has it."""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class Type(Listed):
    """What the address is for. *Kegunaan alamat.*"""

    PAY_RETURN = "PAY_RETURN"
    PAY_NOTIFY = "PAY_NOTIFY"


TypeValue = Union[Type, Literal["PAY_RETURN", "PAY_NOTIFY"]]


class LatestTransactionStatus(Listed):
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


LatestTransactionStatusValue = Union[LatestTransactionStatus, Literal["00", "01", "02", "03", "04", "05", "06", "07"]]


class RefundStatus(Listed):
    """State of the refund. *Status pengembalian dana.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    PENDING = "03"
    """Pending. *Tertunda.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""


RefundStatusValue = Union[RefundStatus, Literal["00", "03", "06"]]


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


class LatestCaptureStatus(Listed):
    """State of the capture. *Status terakhir capture.*"""

    INIT = "INIT"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"


LatestCaptureStatusValue = Union[LatestCaptureStatus, Literal["INIT", "SUCCESS", "FAILED"]]


class LatestVoidStatus(Listed):
    """State of the void. *Status terakhir void.*"""

    INIT = "INIT"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"


LatestVoidStatusValue = Union[LatestVoidStatus, Literal["INIT", "SUCCESS", "FAILED"]]


class TransactionStatus(Listed):
    """State of the transaction. *Status transaksi.*"""

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


TransactionStatusValue = Union[TransactionStatus, Literal["00", "01", "02", "03", "04", "05", "06", "07"]]


class _RefundHistory(TypedDict):
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""
    refundStatus: RefundStatusValue
    """State of the refund. *Status pengembalian dana.* Mandatory, at most 2 characters; 00 success, 03 pending, 06 failed."""


class RefundHistory(_RefundHistory, total=False):
    """Refunds so far. *Riwayat pengembalian dana.*"""

    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Conditional, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundDate: str
    """When it was refunded. *Waktu pengembalian dana.* Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""


class _PayOptionDetail(TypedDict):
    payMethod: str
    """How it is paid. *Metode pembayaran.* Mandatory, at most 64 characters; Payment Method. e.g. CREDIT_CARD."""
    payOption: str
    """What it is paid with. *Pilihan pembayaran.* Mandatory, at most 64 characters."""


class PayOptionDetail(_PayOptionDetail, total=False):
    """How the payment is put together. *Rincian cara pembayaran.*"""

    transAmount: Money
    """Amount of the transaction. *Nominal transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    cardToken: str
    """Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.* Optional, at most 64 characters; Card token used for this payment."""
    merchantToken: str
    """Token of the merchant for this payment. *Token merchant untuk pembayaran ini.* Optional, at most 64 characters; Merchant token used for this payment."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class UrlParam(TypedDict):
    """Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*"""

    url: str
    """Address. *Alamat.* Mandatory, at most 512 characters."""
    type: TypeValue
    """What the address is for. *Kegunaan alamat.* Mandatory, at most 32 characters; PAY_RETURN or PAY_NOTIFY."""
    isDeeplink: str
    """Whether the address is a deep link. *Apakah alamat berupa deep link.* Mandatory, at most 1 character; Y/N deep link."""


class _DebitPaymentHostToHostRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""


class DebitPaymentHostToHostRequest(_DebitPaymentHostToHostRequest, total=False):
    """Request of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).

    *Permintaan Pembayaran direct debit.*
    """

    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 128 characters; Card token for payment."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 40 characters; string code for verification OTP."""
    otp: str
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    otpTrxCode: str
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 64 characters."""
    journeyId: str
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    urlParams: list[UrlParam]
    """Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.* Optional."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    validUpTo: str
    """Until when it can be paid. *Batas waktu pembayaran.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    pointOfInitiation: str
    """Where the customer began. *Titik awal transaksi.* Optional, at most 20 characters."""
    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    disabledPayMethods: str
    """Ways to pay that are switched off. *Metode pembayaran yang dinonaktifkan.* Optional, at most 64 characters."""
    payOptionDetails: list[PayOptionDetail]
    """How the payment is put together. *Rincian cara pembayaran.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitPaymentHostToHostResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitPaymentHostToHostResponse(_DebitPaymentHostToHostResponse, total=False):
    """Response of Direct Debit Payment: POST /v1.0/debit/payment-host-to-host (service 54).

    *Respons Pembayaran direct debit.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    appRedirectUrl: str
    """Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.* Optional, at most 2048 characters; URL scheme of provider native app."""
    webRedirectUrl: str
    """Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.* Optional, at most 2048 characters; universal link to provider payment page."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitStatusRequest(TypedDict):
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""


class DebitStatusRequest(_DebitStatusRequest, total=False):
    """Request of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).

    *Permintaan Status pembayaran direct debit.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitStatusResponse(_DebitStatusResponse, total=False):
    """Response of Direct Debit Payment Status: POST /v1.0/debit/status (service 55).

    *Respons Status pembayaran direct debit.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    originalResponseCode: str
    """Response code of the original transaction. *Kode respons transaksi asal.* Optional, at most 7 characters."""
    originalResponseMessage: str
    """Response message of the original transaction. *Pesan respons transaksi asal.* Optional, at most 150 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Transaction invoice ID."""
    requestId: str
    """ID of the request. *ID permintaan.* Optional, at most 25 characters; Transaction request ID."""
    refundHistory: list[RefundHistory]
    """Refunds so far. *Riwayat pengembalian dana.* Optional."""
    transAmount: Money
    """Amount of the transaction. *Nominal transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitNotifyRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""


class DebitNotifyRequest(_DebitNotifyRequest, total=False):
    """Request of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).

    *Permintaan Notifikasi pembayaran direct debit.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    createdTime: str
    """When the transaction was created. *Waktu pembuatan transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction created time."""
    finishedTime: str
    """When the transaction was done. *Waktu selesainya transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; Transaction finished time."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitNotifyResponse(_DebitNotifyResponse, total=False):
    """Response of Direct Debit Payment Notification: POST /v1.0/debit/notify (service 56).

    *Respons Notifikasi pembayaran direct debit.*
    """

    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters; Approval Code."""


class _DebitCancelRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""


class DebitCancelRequest(_DebitCancelRequest, total=False):
    """Request of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).

    *Permintaan Pembatalan pembayaran direct debit.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Cancellation reason."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitCancelResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitCancelResponse(_DebitCancelResponse, total=False):
    """Response of Direct Debit Payment Cancel: POST /v1.0/debit/cancel (service 57).

    *Respons Pembatalan pembayaran direct debit.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    cancelTime: str
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitRefundRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""


class DebitRefundRequest(_DebitRefundRequest, total=False):
    """Request of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).

    *Permintaan Pengembalian dana direct debit.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitRefundResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitRefundResponse(_DebitRefundResponse, total=False):
    """Response of Direct Debit Payment Refund: POST /v1.0/debit/refund (service 58).

    *Respons Pengembalian dana direct debit.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    partnerTrxId: str
    """The partner's ID of the transaction. *ID transaksi dari mitra.* Optional, at most 32 characters; Partner Transaction ID."""
    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: str
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    title: str
    """Title of the order. *Judul pesanan.* Mandatory, at most 256 characters."""


class AuthPaymentRequest(_AuthPaymentRequest, total=False):
    """Request of Auth Payment: POST /v1.0/auth/payment (service 63).

    *Permintaan Auth payment - pembayaran.*
    """

    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeType: FeeTypeValue
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR=sender (default), BEN=recipient, SHA or 1000=shared."""
    mcc: str
    """Merchant category code. *Kode kategori merchant.* Optional, at most 32 characters; Merchant's category."""
    productCode: str
    """Code of the product. *Kode produk.* Optional, at most 64 characters."""
    items: list[Any]
    """What is bought. *Barang atau jasa yang dibeli.* Optional; Purchased goods/service information."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthPaymentResponse(_AuthPaymentResponse, total=False):
    """Response of Auth Payment: POST /v1.0/auth/payment (service 63).

    *Respons Auth payment - pembayaran.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AuthQueryRequest(TypedDict, total=False):
    """Request of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).

    *Permintaan Auth payment - inquiry pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthQueryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthQueryResponse(_AuthQueryResponse, total=False):
    """Response of Auth Payment - Payment Query: POST /v1.0/auth/query (service 64).

    *Respons Auth payment - inquiry pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; consumer-side transaction id; sample spells it originalpartnerReferenceNo."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthCaptureRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    partnerCaptureNo: str
    """The partner's reference of the capture. *Nomor capture dari mitra.* Mandatory, at most 64 characters; Capture identifier generated by the partner."""
    title: str
    """Title of the order. *Judul pesanan.* Mandatory, at most 256 characters; Capture title."""


class AuthCaptureRequest(_AuthCaptureRequest, total=False):
    """Request of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).

    *Permintaan Auth payment - capture.*
    """

    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    captureAmount: Money
    """Amount that is captured. *Nominal capture.* Optional, value of at most 16 digits and 2 decimals."""
    lastCapture: str
    """Whether this is the last capture. *Apakah ini capture terakhir.* Optional, at most 8 characters; last capture; releases the remainder."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthCaptureResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthCaptureResponse(_AuthCaptureResponse, total=False):
    """Response of Auth Payment - Capture: POST /v1.0/auth/capture (service 65).

    *Respons Auth payment - capture.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    partnerCaptureNo: str
    """The partner's reference of the capture. *Nomor capture dari mitra.* Optional, at most 64 characters; Capture identifier generated by the partner."""
    captureNo: str
    """The provider's reference of the capture. *Nomor capture dari penyedia layanan.* Mandatory on success, at most 64 characters; provider id; required on success."""
    captureAmount: Money
    """Amount that is captured. *Nominal capture.* Optional, value of at most 16 digits and 2 decimals."""
    captureTime: str
    """When the amount was captured. *Waktu capture.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthCaptureQueryRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    partnerCaptureNo: str
    """The partner's reference of the capture. *Nomor capture dari mitra.* Mandatory, at most 64 characters; Capture identifier generated by the partner."""


class AuthCaptureQueryRequest(_AuthCaptureQueryRequest, total=False):
    """Request of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).

    *Permintaan Auth payment - inquiry capture.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    captureNo: str
    """The provider's reference of the capture. *Nomor capture dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthCaptureQueryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthCaptureQueryResponse(_AuthCaptureQueryResponse, total=False):
    """Response of Auth Payment - Capture Query: POST /v1.0/auth/capture-query (service 66).

    *Respons Auth payment - inquiry capture.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    captureNo: str
    """The provider's reference of the capture. *Nomor capture dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    captureAmount: Money
    """Amount that is captured. *Nominal capture.* Optional, value of at most 16 digits and 2 decimals."""
    captureTime: str
    """When the amount was captured. *Waktu capture.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    latestCaptureStatus: LatestCaptureStatusValue
    """State of the capture. *Status terakhir capture.* Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success."""
    partnerCaptureNo: str
    """The partner's reference of the capture. *Nomor capture dari mitra.* Mandatory, at most 64 characters; Capture identifier generated by the partner."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthVoidRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    partnerVoidNo: str
    """The partner's reference of the void. *Nomor void dari mitra.* Mandatory, at most 64 characters; Void identifier generated by the partner."""


class AuthVoidRequest(_AuthVoidRequest, total=False):
    """Request of Auth Payment - Void: POST /v1.0/auth/void (service 67).

    *Permintaan Auth payment - void.*
    """

    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    voidAmount: Money
    """Amount that is voided. *Nominal void.* Optional, value of at most 16 digits and 2 decimals."""
    voidRemainingAmount: str
    """Whether what remains is released. *Apakah sisa nominal dilepaskan.* Optional, at most 8 characters; last void; releases the remainder."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Capture title."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthVoidResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthVoidResponse(_AuthVoidResponse, total=False):
    """Response of Auth Payment - Void: POST /v1.0/auth/void (service 67).

    *Respons Auth payment - void.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    voidNo: str
    """The provider's reference of the void. *Nomor void dari penyedia layanan.* Mandatory on success, at most 64 characters; provider id; required on success."""
    partnerVoidNo: str
    """The partner's reference of the void. *Nomor void dari mitra.* Mandatory, at most 64 characters; Void identifier generated by the partner."""
    voidAmount: Money
    """Amount that is voided. *Nominal void.* Optional, value of at most 16 digits and 2 decimals."""
    voidTime: str
    """When it was voided. *Waktu void.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthVoidQueryRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    partnerVoidNo: str
    """The partner's reference of the void. *Nomor void dari mitra.* Mandatory, at most 64 characters; Void identifier generated by the partner."""


class AuthVoidQueryRequest(_AuthVoidQueryRequest, total=False):
    """Request of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).

    *Permintaan Auth payment - inquiry void.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    voidNo: str
    """The provider's reference of the void. *Nomor void dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthVoidQueryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthVoidQueryResponse(_AuthVoidQueryResponse, total=False):
    """Response of Auth Payment - Void Query: POST /v1.0/auth/void-query (service 68).

    *Respons Auth payment - inquiry void.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    voidNo: str
    """The provider's reference of the void. *Nomor void dari penyedia layanan.* Optional, at most 64 characters; provider id."""
    voidAmount: Money
    """Amount that is voided. *Nominal void.* Optional, value of at most 16 digits and 2 decimals."""
    voidTime: str
    """When it was voided. *Waktu void.* Mandatory on success, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    latestVoidStatus: LatestVoidStatusValue
    """State of the void. *Status terakhir void.* Mandatory on success, at most 32 characters; INIT, SUCCESS, FAILED; required on success."""
    partnerVoidNo: str
    """The partner's reference of the void. *Nomor void dari mitra.* Optional, at most 64 characters; Void identifier generated by the partner."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthRefundRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""


class AuthRefundRequest(_AuthRefundRequest, total=False):
    """Request of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).

    *Permintaan Auth payment - pengembalian dana.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    originalCaptureNo: str
    """The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.* Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction)."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AuthRefundResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class AuthRefundResponse(_AuthRefundResponse, total=False):
    """Response of Auth Payment - Refund: POST /v1.0/auth/refund (service 69).

    *Respons Auth payment - pengembalian dana.*
    """

    originalCaptureNo: str
    """The provider's reference of the original capture. *Nomor capture asal dari penyedia layanan.* Conditional, at most 64 characters; provider capture id (table: required upon unsuccessful transaction)."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters; provider id."""
    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: str
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitFastEmandateRequest(TypedDict):
    bankCode: str
    """Code of the bank. *Kode bank.* Mandatory, at most 3 characters; Biller bank code based on Bank Indonesia Code."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 19 characters; Account number to be billed."""
    sourceAccountName: str
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters."""
    billerId: str
    """ID of the biller. *ID penagih.* Mandatory, at most 30 characters; Unique ID to identify biller."""
    billerName: str
    """Name of the biller. *Nama penagih.* Mandatory, at most 50 characters; Biller name."""
    customerId: str
    """The customer's ID. *ID pelanggan.* Mandatory, at most 45 characters; Customer ID registered on biller."""
    expiredDatetime: str
    """When it ends. *Waktu kedaluwarsa.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class DebitFastEmandateRequest(_DebitFastEmandateRequest, total=False):
    """Request of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).

    *Permintaan Direct debit BI-FAST - pendaftaran e-mandate.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    maxAmount: Money
    """Highest amount. *Nominal maksimum.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitFastEmandateResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitFastEmandateResponse(_DebitFastEmandateResponse, total=False):
    """Response of Direct Debit BI-FAST - e-Mandate Registration: POST /v1.0/debit/fast-emandate (service 70).

    *Respons Direct debit BI-FAST - pendaftaran e-mandate.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    eMandateReffId: str
    """Key of the e-mandate. *Nomor referensi e-mandate.* Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitFastPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    customerReference: str
    """The customer's own reference. *Nomor referensi nasabah.* Mandatory, at most 30 characters; Reference Number / No Referral / Transaction ID."""
    beneficiaryAccountNo: str
    """Account number that receives the money. *Nomor rekening penerima.* Mandatory, at most 19 characters; Biller account."""
    beneficiaryAccountName: str
    """Name of the account that receives the money. *Nama rekening penerima.* Mandatory, at most 100 characters; Biller account Account Name."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    bankCode: str
    """Code of the bank. *Kode bank.* Mandatory, at most 3 characters; Bank code based on Bank Indonesia Code."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 34 characters; Debited customer account number."""
    sourceAccountName: str
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters; Debited customer account Name."""
    eMandateReffId: str
    """Key of the e-mandate. *Nomor referensi e-mandate.* Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration."""


class DebitFastPaymentRequest(_DebitFastPaymentRequest, total=False):
    """Request of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).

    *Permintaan Direct debit BI-FAST - transfer.*
    """

    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, at most 3 characters."""
    feeType: str
    """Who pays the fee. *Pihak yang menanggung biaya.* Optional, at most 25 characters; OUR/BEN/SHA."""
    remark: str
    """Remark. *Berita transaksi.* Optional, at most 50 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitFastPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitFastPaymentResponse(_DebitFastPaymentResponse, total=False):
    """Response of Direct Debit BI-FAST - Trigger Direct Debit Transfer: POST /v1.0/debit/fast-payment (service 71).

    *Respons Direct debit BI-FAST - transfer.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitFastNotifyRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    transactionStatus: TransactionStatusValue
    """State of the transaction. *Status transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    eMandateReffId: str
    """Key of the e-mandate. *Nomor referensi e-mandate.* Mandatory, at most 30 characters; Unique key to identify an e-Mandate registration."""
    sourceAccountNo: str
    """Account number that pays. *Nomor rekening sumber dana.* Mandatory, at most 34 characters; Debited customer account number."""
    sourceAccountName: str
    """Name of the account that pays. *Nama rekening sumber dana.* Mandatory, at most 100 characters; Debited customer account Name."""


class DebitFastNotifyRequest(_DebitFastNotifyRequest, total=False):
    """Request of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).

    *Permintaan Direct debit BI-FAST - notifikasi.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 19 characters; described as original customer reference number."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Optional, at most 16 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _DebitFastNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class DebitFastNotifyResponse(_DebitFastNotifyResponse, total=False):
    """Response of Direct Debit BI-FAST - Notify: POST /v1.0/debit/fast-notify (service 72).

    *Respons Direct debit BI-FAST - notifikasi.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
