# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Qris, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


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


class UserResource(TypedDict):
    """What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*"""

    resourceType: str
    """Kind of resource. *Jenis sumber.* Mandatory, at most 32 characters; Resource retrieved."""
    value: str
    """The resource itself. *Nilai sumber.* Mandatory, at most 64 characters; Value of resource from resourceType parameter."""


class MerchantInfo(TypedDict):
    """Accounts of the merchant. *Informasi rekening merchant.*"""

    merchantPAN: Union[str, int, float]
    """PAN of the merchant. *PAN merchant.* Mandatory, at most 19 characters; mandatory in host-to-host mode."""
    acquirerName: str
    """Name of the acquirer. *Nama acquirer.* Mandatory, at most 50 characters; mandatory in host-to-host mode."""


class QrMpmGenerateRequest(TypedDict, total=False):
    """Request of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).

    *Permintaan Buat QR MPM.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    storeId: str
    """ID of the shop. *ID toko.* Optional, at most 64 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    validityPeriod: str
    """Until when the QR can be paid. *Batas waktu pembayaran QR.* Optional, at most 25 characters, ISO 8601 with seconds and offset; The time when the QRIS valid."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmGenerateResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmGenerateResponse(_QrMpmGenerateResponse, total=False):
    """Response of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).

    *Respons Buat QR MPM.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
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


class _QrMpmDecodeRequest(TypedDict):
    qrContent: str
    """Text of the QR. *Isi QR.* Mandatory, at most 512 characters; QR String MPM."""
    scanTime: str
    """When the QR was scanned. *Waktu pemindaian QR.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class QrMpmDecodeRequest(_QrMpmDecodeRequest, total=False):
    """Request of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).

    *Permintaan Baca QR MPM.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmDecodeResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmDecodeResponse(_QrMpmDecodeResponse, total=False):
    """Response of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).

    *Respons Baca QR MPM.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 64 characters; mandatory in redirect mode; provider-side id."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    redirectUrl: str
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Conditional, at most 512 characters; mandatory in host-to-host mode."""
    merchantName: str
    """Name of the merchant. *Nama merchant.* Conditional, at most 25 characters; mandatory in host-to-host mode."""
    merchantCategory: str
    """Category of the merchant. *Kategori merchant.* Conditional, at most 32 characters; mandatory in host-to-host mode."""
    merchantLocation: str
    """Where the merchant is. *Lokasi merchant.* Conditional, at most 25 characters; mandatory in host-to-host mode."""
    merchantInfos: list[MerchantInfo]
    """Accounts of the merchant. *Informasi rekening merchant.* Optional; Merchant account information."""
    transactionAmount: Money
    """Amount of the transaction. *Nominal transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrApplyOttRequest(TypedDict):
    userResources: list[str]
    """What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.* Mandatory, at most 64 characters; One time token."""


class QrApplyOttRequest(_QrApplyOttRequest, total=False):
    """Request of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).

    *Permintaan QR MPM - pengalihan pembayaran (OTT).*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrApplyOttResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrApplyOttResponse(_QrApplyOttResponse, total=False):
    """Response of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).

    *Respons QR MPM - pengalihan pembayaran (OTT).*
    """

    userResources: list[UserResource]
    """What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.* Mandatory."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""


class QrMpmPaymentRequest(_QrMpmPaymentRequest, total=False):
    """Request of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).

    *Permintaan QR MPM - pembayaran host-to-host.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    otp: str
    """One-time password. *Kode OTP.* Optional, at most 8 characters; One-time password."""
    verificationId: str
    """ID of the verification. *ID verifikasi.* Optional, at most 32 characters; to accomodate verificationOTP transaction."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmPaymentResponse(_QrMpmPaymentResponse, total=False):
    """Response of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).

    *Respons QR MPM - pembayaran host-to-host.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    verificationId: str
    """ID of the verification. *ID verifikasi.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmQueryRequest(TypedDict):
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""


class QrMpmQueryRequest(_QrMpmQueryRequest, total=False):
    """Request of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).

    *Permintaan QR MPM - inquiry pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters; absent from the ASPI sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmQueryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmQueryResponse(_QrMpmQueryResponse, total=False):
    """Response of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).

    *Respons QR MPM - inquiry pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmNotifyRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""


class QrMpmNotifyRequest(_QrMpmNotifyRequest, total=False):
    """Request of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).

    *Permintaan QR MPM - notifikasi pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 64 characters."""
    accountType: str
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: str
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 25 characters."""
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
    """Response of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).

    *Respons QR MPM - notifikasi pembayaran.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmGenerateRequest(TypedDict):
    partnerTrxDate: str
    """When the partner made the transaction. *Waktu transaksi di mitra.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""


class QrCpmGenerateRequest(_QrCpmGenerateRequest, total=False):
    """Request of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).

    *Permintaan Buat QR CPM.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    userAccessToken: str
    """The user's access token. *Token akses pengguna.* Optional, at most 64 characters; User Access Token."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmGenerateResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmGenerateResponse(_QrCpmGenerateResponse, total=False):
    """Response of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).

    *Respons Buat QR CPM.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    qrContent: str
    """Text of the QR. *Isi QR.* Optional, at most 512 characters; QR String CPM."""
    qrUrl: str
    """Address of the QR. *Alamat QR.* Optional, at most 255 characters; URL to show QR in web."""
    expiryTime: str
    """When it ends. *Waktu kedaluwarsa.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
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
    """Request of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).

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
    acquirerName: str
    """Name of the acquirer. *Nama acquirer.* Optional, at most 64 characters; Acquire Name."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 32 characters."""
    scannerInfo: ScannerInfo
    """Device that scanned the QR. *Perangkat pemindai QR.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmPaymentResponse(_QrCpmPaymentResponse, total=False):
    """Response of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).

    *Respons Pembayaran CPM.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmQueryRequest(TypedDict, total=False):
    """Request of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).

    *Permintaan QR CPM - inquiry pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmQueryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmQueryResponse(_QrCpmQueryResponse, total=False):
    """Response of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).

    *Respons QR CPM - inquiry pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    title: str
    """Title of the order. *Judul pesanan.* Optional, at most 256 characters."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmCancelRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""


class QrCpmCancelRequest(_QrCpmCancelRequest, total=False):
    """Request of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).

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
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmCancelResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmCancelResponse(_QrCpmCancelResponse, total=False):
    """Response of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).

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


class _QrMpmCancelRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    reason: str
    """Why. *Alasan.* Mandatory, at most 256 characters; Reason cancellation."""


class QrMpmCancelRequest(_QrMpmCancelRequest, total=False):
    """Request of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).

    *Permintaan QR MPM - pembatalan pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmCancelResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmCancelResponse(_QrMpmCancelResponse, total=False):
    """Response of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).

    *Respons QR MPM - pembatalan pembayaran.*
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
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""


class QrMpmRefundRequest(_QrMpmRefundRequest, total=False):
    """Request of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).

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
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmRefundResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmRefundResponse(_QrMpmRefundResponse, total=False):
    """Response of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).

    *Respons QR MPM - pengembalian dana.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: str
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmNotifyRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""


class QrCpmNotifyRequest(_QrCpmNotifyRequest, total=False):
    """Request of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).

    *Permintaan QR CPM - notifikasi pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 64 characters."""
    accountType: str
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: str
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 25 characters."""
    destinationAccountName: str
    """Name of the account that receives the money. *Nama rekening tujuan.* Optional, at most 25 characters."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    bankCode: str
    """Code of the bank. *Kode bank.* Optional, at most 8 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmNotifyResponse(_QrCpmNotifyResponse, total=False):
    """Response of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).

    *Respons QR CPM - notifikasi pembayaran.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmRefundRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 64 characters."""


class QrCpmRefundRequest(_QrCpmRefundRequest, total=False):
    """Request of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).

    *Permintaan QR CPM - pengembalian dana.*
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
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmRefundResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrCpmRefundResponse(_QrCpmRefundResponse, total=False):
    """Response of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).

    *Respons QR CPM - pengembalian dana.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: str
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
