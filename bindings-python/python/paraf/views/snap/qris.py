# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Qris, as `snap` has it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

import paraf
from paraf._view import Field, Request, Response, View


class MerchantInfo(View):
    """Accounts of the merchant. *Informasi rekening merchant.*"""

    merchantPAN: Field[Optional[Union[str, int, Decimal]]] = Field()
    """PAN of the merchant. *PAN merchant.* Mandatory, at most 19 characters; mandatory in host-to-host mode."""
    acquirerName: Field[Optional[str]] = Field()
    """Name of the acquirer. *Nama acquirer.* Mandatory, at most 50 characters; mandatory in host-to-host mode."""


class UserResource(View):
    """What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.*"""

    resourceType: Field[Optional[str]] = Field()
    """Kind of resource. *Jenis sumber.* Mandatory, at most 32 characters; Resource retrieved."""
    value: Field[Optional[str]] = Field()
    """The resource itself. *Nilai sumber.* Mandatory, at most 64 characters; Value of resource from resourceType parameter."""


class ScannerInfo(View):
    """Device that scanned the QR. *Perangkat pemindai QR.*"""

    deviceId: Field[Optional[str]] = Field()
    """ID of the device. *ID perangkat.* Optional, at most 64 characters; The unique device id."""
    deviceVersion: Field[Optional[str]] = Field()
    """Firmware of the device. *Versi perangkat.* Optional, at most 128 characters; The device firmware version, updatable."""
    deviceModel: Field[Optional[str]] = Field()
    """Model of the device. *Model perangkat.* Optional, at most 128 characters; The device model, not updateable."""
    deviceIp: Field[Optional[str]] = Field()
    """IP address of the device. *Alamat IP perangkat.* Optional, at most 64 characters."""


class QrMpmGenerateRequest(Request, profile="snap", id="47"):
    """Request of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).

    *Permintaan Buat QR MPM.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    storeId: Field[Optional[str]] = Field()
    """ID of the shop. *ID toko.* Optional, at most 64 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    validityPeriod: Field[Optional[str]] = Field()
    """Until when the QR can be paid. *Batas waktu pembayaran QR.* Optional, at most 25 characters, ISO 8601 with seconds and offset; The time when the QRIS valid."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmGenerateResponse(Response, profile="snap", id="47"):
    """Response of Generate QR MPM: POST /v1.0/qr/qr-mpm-generate (service 47).

    *Respons Buat QR MPM.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    qrContent: Field[Optional[str]] = Field()
    """Text of the QR. *Isi QR.* Conditional, at most 512 characters; if null, qrUrl or qrImage is required."""
    qrUrl: Field[Optional[str]] = Field()
    """Address of the QR. *Alamat QR.* Optional, at most 256 characters; QR URL for download QR Image."""
    qrImage: Field[Optional[str]] = Field()
    """Picture of the QR, Base64. *Gambar QR dalam Base64.* Optional; base64 image; unlimited length."""
    redirectUrl: Field[Optional[str]] = Field()
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 512 characters."""
    merchantName: Field[Optional[str]] = Field()
    """Name of the merchant. *Nama merchant.* Optional, at most 25 characters."""
    storeId: Field[Optional[str]] = Field()
    """ID of the shop. *ID toko.* Optional, at most 64 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmDecodeRequest(Request, profile="snap", id="48"):
    """Request of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).

    *Permintaan Baca QR MPM.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    qrContent: Field[str] = Field()
    """Text of the QR. *Isi QR.* Mandatory, at most 512 characters; QR String MPM."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    scanTime: Field[str] = Field()
    """When the QR was scanned. *Waktu pemindaian QR.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmDecodeResponse(Response, profile="snap", id="48"):
    """Response of Decode QR MPM: POST /v1.0/qr/qr-mpm-decode (service 48).

    *Respons Baca QR MPM.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 64 characters; mandatory in redirect mode; provider-side id."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    redirectUrl: Field[Optional[str]] = Field()
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Conditional, at most 512 characters; mandatory in host-to-host mode."""
    merchantName: Field[Optional[str]] = Field()
    """Name of the merchant. *Nama merchant.* Conditional, at most 25 characters; mandatory in host-to-host mode."""
    merchantCategory: Field[Optional[str]] = Field()
    """Category of the merchant. *Kategori merchant.* Conditional, at most 32 characters; mandatory in host-to-host mode."""
    merchantLocation: Field[Optional[str]] = Field()
    """Where the merchant is. *Lokasi merchant.* Conditional, at most 25 characters; mandatory in host-to-host mode."""
    merchantInfos: Field[Optional[tuple[MerchantInfo, ...]]] = Field(MerchantInfo)
    """Accounts of the merchant. *Informasi rekening merchant.* Optional; Merchant account information."""
    transactionAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of the transaction. *Nominal transaksi.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrApplyOttRequest(Request, profile="snap", id="49"):
    """Request of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).

    *Permintaan QR MPM - pengalihan pembayaran (OTT).*
    """

    userResources: Field[tuple[str, ...]] = Field()
    """What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.* Mandatory, at most 64 characters; One time token."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrApplyOttResponse(Response, profile="snap", id="49"):
    """Response of QR MPM - Payment Redirect (Apply OTT): POST /v1.0/qr/apply-ott (service 49).

    *Respons QR MPM - pengalihan pembayaran (OTT).*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    userResources: Field[Optional[tuple[UserResource, ...]]] = Field(UserResource)
    """What is asked for or given: a one-time token. *Sumber yang diminta atau diberikan: token sekali pakai.* Mandatory."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmPaymentRequest(Request, profile="snap", id="50"):
    """Request of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).

    *Permintaan QR MPM - pembayaran host-to-host.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    otp: Field[Optional[str]] = Field()
    """One-time password. *Kode OTP.* Optional, at most 8 characters; One-time password."""
    verificationId: Field[Optional[str]] = Field()
    """ID of the verification. *ID verifikasi.* Optional, at most 32 characters; to accomodate verificationOTP transaction."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmPaymentResponse(Response, profile="snap", id="50"):
    """Response of QR MPM - Payment Host to Host: POST /v1.0/qr/qr-mpm-payment (service 50).

    *Respons QR MPM - pembayaran host-to-host.*
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
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    verificationId: Field[Optional[str]] = Field()
    """ID of the verification. *ID verifikasi.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmQueryRequest(Request, profile="snap", id="51"):
    """Request of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).

    *Permintaan QR MPM - inquiry pembayaran.*
    """

    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters; absent from the ASPI sample."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmQueryResponse(Response, profile="snap", id="51"):
    """Response of QR MPM - Query Payment: POST /v1.0/qr/qr-mpm-query (service 51).

    *Respons QR MPM - inquiry pembayaran.*
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
    paidTime: Field[Optional[str]] = Field()
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmNotifyRequest(Request, profile="snap", id="52"):
    """Request of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).

    *Permintaan QR MPM - notifikasi pembayaran.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 64 characters."""
    accountType: Field[Optional[str]] = Field()
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: Field[Optional[str]] = Field()
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 25 characters."""
    destinationAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening tujuan.* Optional, at most 25 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    bankCode: Field[Optional[str]] = Field()
    """Code of the bank. *Kode bank.* Optional, at most 11 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmNotifyResponse(Response, profile="snap", id="52"):
    """Response of QR MPM - Payment Notification: POST /v1.0/qr/qr-mpm-notify (service 52).

    *Respons QR MPM - notifikasi pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmGenerateRequest(Request, profile="snap", id="59"):
    """Request of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).

    *Permintaan Buat QR CPM.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    userAccessToken: Field[Optional[str]] = Field()
    """The user's access token. *Token akses pengguna.* Optional, at most 64 characters; User Access Token."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    partnerTrxDate: Field[str] = Field()
    """When the partner made the transaction. *Waktu transaksi di mitra.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmGenerateResponse(Response, profile="snap", id="59"):
    """Response of Generate QR CPM: POST /v1.0/qr/qr-cpm-generate (service 59).

    *Respons Buat QR CPM.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    qrContent: Field[Optional[str]] = Field()
    """Text of the QR. *Isi QR.* Optional, at most 512 characters; QR String CPM."""
    qrUrl: Field[Optional[str]] = Field()
    """Address of the QR. *Alamat QR.* Optional, at most 255 characters; URL to show QR in web."""
    expiryTime: Field[Optional[str]] = Field()
    """When it ends. *Waktu kedaluwarsa.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmPaymentRequest(Request, profile="snap", id="60"):
    """Request of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).

    *Permintaan Pembayaran CPM.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    qrContent: Field[str] = Field()
    """Text of the QR. *Isi QR.* Mandatory, at most 512 characters; QR String CPM."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    title: Field[Optional[str]] = Field()
    """Title of the order. *Judul pesanan.* Optional, at most 256 characters; Brief description."""
    expiryTime: Field[Optional[str]] = Field()
    """When it ends. *Waktu kedaluwarsa.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    items: Field[Optional[Mapping[str, Any]]] = Field()
    """What is bought. *Barang atau jasa yang dibeli.* Optional; For items."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    merchantName: Field[Optional[str]] = Field()
    """Name of the merchant. *Nama merchant.* Optional, at most 64 characters."""
    merchantLocation: Field[Optional[str]] = Field()
    """Where the merchant is. *Lokasi merchant.* Optional, at most 64 characters."""
    acquirerName: Field[Optional[str]] = Field()
    """Name of the acquirer. *Nama acquirer.* Optional, at most 64 characters; Acquire Name."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 32 characters."""
    scannerInfo: Field[Optional[ScannerInfo]] = Field(ScannerInfo)
    """Device that scanned the QR. *Perangkat pemindai QR.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmPaymentResponse(Response, profile="snap", id="60"):
    """Response of CPM Payment: POST /v1.0/qr/qr-cpm-payment (service 60).

    *Respons Pembayaran CPM.*
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


class QrCpmQueryRequest(Request, profile="snap", id="61"):
    """Request of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).

    *Permintaan QR CPM - inquiry pembayaran.*
    """

    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmQueryResponse(Response, profile="snap", id="61"):
    """Response of QR CPM - Query Payment: POST /v1.0/qr/qr-cpm-query (service 61).

    *Respons QR CPM - inquiry pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    title: Field[Optional[str]] = Field()
    """Title of the order. *Judul pesanan.* Optional, at most 256 characters."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    paidTime: Field[Optional[str]] = Field()
    """When it was paid. *Waktu pembayaran.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmCancelRequest(Request, profile="snap", id="62"):
    """Request of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).

    *Permintaan QR CPM - pembatalan pembayaran.*
    """

    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Reason cancellation."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmCancelResponse(Response, profile="snap", id="62"):
    """Response of QR CPM - Cancel Payment: POST /v1.0/qr/qr-cpm-cancel (service 62).

    *Respons QR CPM - pembatalan pembayaran.*
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


class QrMpmCancelRequest(Request, profile="snap", id="77"):
    """Request of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).

    *Permintaan QR MPM - pembatalan pembayaran.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    reason: Field[str] = Field()
    """Why. *Alasan.* Mandatory, at most 256 characters; Reason cancellation."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmCancelResponse(Response, profile="snap", id="77"):
    """Response of QR MPM - Cancel Payment: POST /v1.0/qr/qr-mpm-cancel (service 77).

    *Respons QR MPM - pembatalan pembayaran.*
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


class QrMpmRefundRequest(Request, profile="snap", id="78"):
    """Request of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).

    *Permintaan QR MPM - pengembalian dana.*
    """

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
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
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmRefundResponse(Response, profile="snap", id="78"):
    """Response of QR MPM - Refund Payment: POST /v1.0/qr/qr-mpm-refund (service 78).

    *Respons QR MPM - pengembalian dana.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmNotifyRequest(Request, profile="snap", id="79"):
    """Request of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).

    *Permintaan QR CPM - notifikasi pembayaran.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Optional, at most 50 characters."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 64 characters."""
    accountType: Field[Optional[str]] = Field()
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: Field[Optional[str]] = Field()
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 25 characters."""
    destinationAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening tujuan.* Optional, at most 25 characters."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    bankCode: Field[Optional[str]] = Field()
    """Code of the bank. *Kode bank.* Optional, at most 8 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmNotifyResponse(Response, profile="snap", id="79"):
    """Response of QR CPM - Payment Notification: POST /v1.0/qr/qr-cpm-notify (service 79).

    *Respons QR CPM - notifikasi pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmRefundRequest(Request, profile="snap", id="80"):
    """Request of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).

    *Permintaan QR CPM - pengembalian dana.*
    """

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
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
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmRefundResponse(Response, profile="snap", id="80"):
    """Response of QR CPM - Refund Payment: POST /v1.0/qr/qr-cpm-refund (service 80).

    *Respons QR CPM - pengembalian dana.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Mandatory, at most 64 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundTime: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
