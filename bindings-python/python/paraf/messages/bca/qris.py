# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Qris, as `bca` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class QrMpmQueryResponseLatestTransactionStatus(Listed):
    """State of the transaction. *Status terakhir transaksi.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    PENDING = "03"
    """Pending. *Tertunda.*"""
    REFUNDED = "04"
    """Refunded. *Dana dikembalikan.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""


QrMpmQueryResponseLatestTransactionStatusValue = Union[QrMpmQueryResponseLatestTransactionStatus, Literal["00", "03", "04", "06"]]


class QrMpmNotifyRequestLatestTransactionStatus(Listed):
    """State of the transaction. *Status terakhir transaksi.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    PENDING = "03"
    """Pending. *Tertunda.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""


QrMpmNotifyRequestLatestTransactionStatusValue = Union[QrMpmNotifyRequestLatestTransactionStatus, Literal["00", "03", "06"]]


class TransType(Listed):
    """Kind of transaction. *Jenis transaksi.*"""

    CODE_42 = "42"
    CODE_32 = "32"


TransTypeValue = Union[TransType, Literal["42", "32"]]


class QrMpmRefundResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    availableAmount: Open
    """What is left to be refunded. *Sisa nominal yang dapat dikembalikan.* Optional."""
    refundCounter: str
    """How many refunds there were. *Jumlah pengembalian dana.* Optional."""


class QrMpmRefundRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    terminalId: str
    """ID of the terminal. *ID terminal.* Optional."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional."""
    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Optional."""


class QrCpmCancelRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    terminalId: str
    """ID of the terminal. *ID terminal.* Optional."""


class QrCpmPaymentRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 13 characters."""
    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Optional, at most 4 characters."""


class ScannerInfo(TypedDict, total=False):
    """Device that scanned the QR. *Perangkat pemindai QR.*"""

    deviceId: str
    """ID of the device. *ID perangkat.* Optional, at most 64 characters; The unique device id."""
    deviceVersion: str
    """Firmware of the device. *Versi perangkat.* Optional, at most 128 characters; The device firmware version, updatable."""
    deviceModel: str
    """Model of the device. *Model perangkat.* Optional, at most 128 characters; The device model, not updateable."""
    deviceIp: str
    """IP address of the device. *Alamat IP perangkat.* Optional, at most 64 characters."""


class QrMpmQueryResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    referenceNumber: str
    """Reference number. *Nomor referensi.* Optional, at most 12 characters."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 6 characters."""
    payerPhoneNumber: str
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: str
    """Batch of the terminal. *Nomor batch terminal.* Optional, at most 6 characters."""
    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 13 characters."""
    customerPan: str
    """The customer's PAN. *PAN pelanggan.* Optional, at most 19 characters."""
    issuerReferenceNumber: str
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: str
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: str
    """Name of the acquirer. *Nama acquirer.* Optional."""
    merchantInfo: Open
    """The merchant. *Informasi merchant.* Optional."""


class _QrMpmQueryRequestAdditionalInfo(TypedDict):
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory."""


class QrMpmQueryRequestAdditionalInfo(_QrMpmQueryRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""


class QrMpmGenerateRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 13 characters."""
    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""
    terminalLocationName: str
    """Where the terminal stands. *Lokasi terminal.* Conditional, at most 25 characters."""
    qrOption: str
    """Whether text, picture or both are wanted. *Bentuk QR yang diminta: teks, gambar atau keduanya.* Conditional, at most 1 character; C content, I image, A both; case plays no part; default I."""


class _QrMpmGenerateRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""


class QrMpmGenerateRequest(_QrMpmGenerateRequest, total=False):
    """Request of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).

    *Permintaan Buat QR MPM.*
    """

    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 9 characters."""
    storeId: str
    """ID of the shop. *ID toko.* Optional, at most 64 characters."""
    validityPeriod: str
    """Until when the QR can be paid. *Batas waktu pembayaran QR.* Optional, at most 25 characters, ISO 8601 with seconds and offset; 5 to 120 minutes from now, default 60."""
    additionalInfo: QrMpmGenerateRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmGenerateResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmGenerateResponse(_QrMpmGenerateResponse, total=False):
    """Response of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).

    *Respons Buat QR MPM.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 36 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    qrContent: str
    """Text of the QR. *Isi QR.* Conditional, at most 512 characters; if null, qrUrl or qrImage is required."""
    qrUrl: str
    """Address of the QR. *Alamat QR.* Optional, at most 256 characters; QR URL for download QR Image."""
    qrImage: str
    """Picture of the QR, Base64. *Gambar QR dalam Base64.* Optional; base64 image; unlimited length."""
    redirectUrl: str
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 512 characters."""
    merchantName: str
    """Name of the merchant. *Nama merchant.* Optional, at most 25 characters."""
    storeId: str
    """ID of the shop. *ID toko.* Optional, at most 64 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmQueryRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    serviceCode: Literal["47"]
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters, always 47; service code of the original transaction."""


class QrMpmQueryRequest(_QrMpmQueryRequest, total=False):
    """Request of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).

    *Permintaan QR MPM - inquiry pembayaran.*
    """

    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters; absent from the ASPI sample."""
    additionalInfo: QrMpmQueryRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmQueryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmQueryResponse(_QrMpmQueryResponse, total=False):
    """Response of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).

    *Respons QR MPM - inquiry pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Optional, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: QrMpmQueryResponseLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional; the table says 50, its own text for a partial refund has 53."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    additionalInfo: QrMpmQueryResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmNotifyRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters."""
    latestTransactionStatus: QrMpmNotifyRequestLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""


class QrMpmNotifyRequest(_QrMpmNotifyRequest, total=False):
    """Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr-mpm-notify (service 52).

    *Permintaan QR MPM - notifikasi pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 19 characters."""
    accountType: str
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: str
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 19 characters."""
    destinationAccountName: str
    """Name of the account that receives the money. *Nama rekening tujuan.* Optional, at most 25 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    bankCode: str
    """Code of the bank. *Kode bank.* Optional, at most 11 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmNotifyResponse(_QrMpmNotifyResponse, total=False):
    """Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr-mpm-notify (service 52).

    *Respons QR MPM - notifikasi pembayaran.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    qrContent: str
    """Text of the QR. *Isi QR.* Mandatory, at most 512 characters; QR String CPM."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""


class QrCpmPaymentRequest(_QrCpmPaymentRequest, total=False):
    """Request of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).

    *Permintaan Pembayaran CPM.*
    """

    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    title: str
    """Title of the order. *Judul pesanan.* Optional, at most 256 characters; Brief description."""
    expiryTime: str
    """When it ends. *Waktu kedaluwarsa.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    items: Open
    """What is bought. *Barang atau jasa yang dibeli.* Optional; For items."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    merchantName: str
    """Name of the merchant. *Nama merchant.* Optional, at most 64 characters."""
    merchantLocation: str
    """Where the merchant is. *Lokasi merchant.* Optional, at most 64 characters."""
    acquirerName: Literal["BCA"]
    """Name of the acquirer. *Nama acquirer.* Optional, at most 64 characters, always BCA; Acquire Name."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 32 characters."""
    scannerInfo: ScannerInfo
    """Device that scanned the QR. *Perangkat pemindai QR.* Optional."""
    additionalInfo: QrCpmPaymentRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmPaymentResponse(_QrCpmPaymentResponse, total=False):
    """Response of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).

    *Respons Pembayaran CPM.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; latestTransactionStatus 00 or 06 is in here."""


class _QrCpmCancelRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""


class QrCpmCancelRequest(_QrCpmCancelRequest, total=False):
    """Request of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).

    *Permintaan QR CPM - pembatalan pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Reason cancellation."""
    additionalInfo: QrCpmCancelRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmCancelResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmCancelResponse(_QrCpmCancelResponse, total=False):
    """Response of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).

    *Respons QR CPM - pembatalan pembayaran.*
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


class _QrMpmRefundRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 12 characters; equals issuerReferenceNumber."""


class QrMpmRefundRequest(_QrMpmRefundRequest, total=False):
    """Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).

    *Permintaan QR MPM - pengembalian dana.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: QrMpmRefundRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmRefundResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmRefundResponse(_QrMpmRefundResponse, total=False):
    """Response of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).

    *Respons QR MPM - pengembalian dana.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 12 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: str
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: QrMpmRefundResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EcrInquiryStatusRequest(TypedDict, total=False):
    """Request of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).

    *Permintaan ECR - status.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional."""
    transType: TransTypeValue
    """Kind of transaction. *Jenis transaksi.* Optional, one of 42, 32."""
    partnerType: str
    """Kind of partner. *Jenis mitra.* Optional."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""


class EcrInquiryStatusResponse(TypedDict):
    """Response of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).

    *Respons ECR - status.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EcrPaymentRequest(TypedDict, total=False):
    """Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).

    *Permintaan ECR - pembayaran.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional."""
    transType: str
    """Kind of transaction. *Jenis transaksi.* Optional."""
    partnerType: str
    """Kind of partner. *Jenis mitra.* Optional."""


class EcrPaymentResponse(TypedDict):
    """Response of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).

    *Respons ECR - pembayaran.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
