# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Qris, as `bca` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, Union

import paraf
from paraf._view import Field, Request, Response, View


class QrMpmGenerateRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: Field[Optional[str]] = Field()
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    partnerMerchantType: Field[Optional[str]] = Field()
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""
    terminalLocationName: Field[Optional[str]] = Field()
    """Where the terminal stands. *Lokasi terminal.* Conditional, at most 25 characters."""
    qrOption: Field[Optional[str]] = Field()
    """Whether text, picture or both are wanted. *Bentuk QR yang diminta: teks, gambar atau keduanya.* Conditional, at most 1 character; C content, I image, A both; case plays no part; default I."""


class QrMpmQueryRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    partnerMerchantType: Field[Optional[str]] = Field()
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""
    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""


class QrMpmQueryResponseMerchantInfo(View):
    """The merchant. *Informasi merchant.*"""

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    merchantPan: Field[Optional[str]] = Field()
    """PAN of the merchant. *PAN merchant.* Optional, at most 19 characters."""
    name: Field[Optional[str]] = Field()
    """Name of the merchant. *Nama merchant.* Optional, at most 25 characters."""
    city: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 13 characters."""
    postalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    country: Field[Optional[str]] = Field()
    """Country. *Negara.* Optional, exactly 2 characters."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 30 characters."""
    paymentChannelName: Field[Optional[str]] = Field()
    """Name of the payment channel. *Nama kanal pembayaran.* Optional, at most 10 characters."""


class QrMpmQueryResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Mandatory, exactly 12 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, exactly 6 characters."""
    payerPhoneNumber: Field[Optional[str]] = Field()
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: Field[Optional[str]] = Field()
    """Batch of the terminal. *Nomor batch terminal.* Optional, exactly 6 characters."""
    convenienceFee: Field[Optional[str]] = Field()
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    customerPan: Field[Optional[str]] = Field()
    """The customer's PAN. *PAN pelanggan.* Optional, at most 19 characters."""
    issuerReferenceNumber: Field[Optional[str]] = Field()
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: Field[Optional[str]] = Field()
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: Field[Optional[str]] = Field()
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: Field[Optional[str]] = Field()
    """Name of the acquirer. *Nama acquirer.* Optional, exactly 3 characters."""
    merchantInfo: Field[Optional[QrMpmQueryResponseMerchantInfo]] = Field(QrMpmQueryResponseMerchantInfo)
    """The merchant. *Informasi merchant.* Optional."""


class QrMpmNotifyRequestMerchantInfo(View):
    """The merchant. *Informasi merchant.*"""

    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    city: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 13 characters."""
    postalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    country: Field[Optional[str]] = Field()
    """Country. *Negara.* Optional, exactly 2 characters."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 30 characters."""
    paymentChannelName: Field[Optional[str]] = Field()
    """Name of the payment channel. *Nama kanal pembayaran.* Optional, at most 10 characters."""


class QrMpmNotifyRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    referenceNumber: Field[str] = Field()
    """Reference number. *Nomor referensi.* Mandatory, exactly 12 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, exactly 25 characters, ISO 8601 with seconds and offset."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, exactly 6 characters."""
    payerPhoneNumber: Field[Optional[str]] = Field()
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: Field[Optional[str]] = Field()
    """Batch of the terminal. *Nomor batch terminal.* Optional, exactly 6 characters."""
    convenienceFee: Field[Optional[str]] = Field()
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    issuerReferenceNumber: Field[Optional[str]] = Field()
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: Field[Optional[str]] = Field()
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: Field[Optional[str]] = Field()
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: Field[Optional[str]] = Field()
    """Name of the acquirer. *Nama acquirer.* Optional, exactly 3 characters."""
    merchantInfo: Field[Optional[tuple[QrMpmNotifyRequestMerchantInfo, ...]]] = Field(QrMpmNotifyRequestMerchantInfo)
    """The merchant. *Informasi merchant.* Optional."""


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


class QrCpmPaymentRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: Field[Optional[str]] = Field()
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    partnerMerchantType: Field[Optional[str]] = Field()
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Optional, at most 4 characters."""


class QrCpmPaymentResponseMerchantInfo(View):
    """The merchant. *Informasi merchant.*"""

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    merchantPan: Field[Optional[str]] = Field()
    """PAN of the merchant. *PAN merchant.* Optional, at most 19 characters."""
    name: Field[Optional[str]] = Field()
    """Name of the merchant. *Nama merchant.* Optional, at most 25 characters."""
    city: Field[Optional[str]] = Field()
    """City. *Kota.* Optional, at most 13 characters."""
    postalCode: Field[Optional[str]] = Field()
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    country: Field[Optional[str]] = Field()
    """Country. *Negara.* Optional, exactly 2 characters."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 30 characters."""


class QrCpmPaymentResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Mandatory, at most 50 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    convenienceFee: Field[Optional[str]] = Field()
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, exactly 12 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, exactly 6 characters."""
    payerPhoneNumber: Field[Optional[str]] = Field()
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: Field[Optional[str]] = Field()
    """Batch of the terminal. *Nomor batch terminal.* Optional, exactly 6 characters."""
    customerPan: Field[Optional[str]] = Field()
    """The customer's PAN. *PAN pelanggan.* Optional, at most 19 characters."""
    issuerReferenceNumber: Field[Optional[str]] = Field()
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: Field[Optional[str]] = Field()
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: Field[Optional[str]] = Field()
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: Field[Optional[str]] = Field()
    """Name of the acquirer. *Nama acquirer.* Optional, exactly 3 characters."""
    paymentChannelName: Field[Optional[str]] = Field()
    """Name of the payment channel. *Nama kanal pembayaran.* Optional, at most 10 characters."""
    merchantInfo: Field[Optional[QrCpmPaymentResponseMerchantInfo]] = Field(QrCpmPaymentResponseMerchantInfo)
    """The merchant. *Informasi merchant.* Optional."""


class QrCpmCancelRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    partnerMerchantType: Field[Optional[str]] = Field()
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""


class QrCpmCancelResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Optional, exactly 12 characters."""


class QrMpmRefundRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transactionDate: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, exactly 25 characters."""
    partnerMerchantType: Field[Optional[str]] = Field()
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""
    issuerName: Field[Optional[str]] = Field()
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""


class QrMpmRefundResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    referenceNumber: Field[Optional[str]] = Field()
    """Reference number. *Nomor referensi.* Mandatory, exactly 12 characters."""
    availableAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """What is left to be refunded. *Sisa nominal yang dapat dikembalikan.* Optional, value of at most 13 digits and 2 decimals."""
    refundCounter: Field[Optional[str]] = Field()
    """How many refunds there were. *Jumlah pengembalian dana.* Optional, exactly 1 character."""


class EcrInquiryStatusResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    batchNumber: Field[Optional[str]] = Field()
    """Batch of the terminal. *Nomor batch terminal.* Conditional, exactly 6 characters."""
    traceNo: Field[Optional[str]] = Field()
    """Trace number. *Nomor pelacakan.* Conditional, at most 16 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 64 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Conditional, at most 6 characters."""
    issuerId: Field[Optional[str]] = Field()
    """ID of the issuer. *ID penerbit.* Conditional, exactly 2 characters."""
    cardType: Field[Optional[str]] = Field()
    """Tier of the card. *Jenis kartu.* Conditional, at most 255 characters."""
    cardholderName: Field[Optional[str]] = Field()
    """Name of the cardholder. *Nama pemegang kartu.* Conditional, at most 150 characters."""
    amount1: Field[Optional[str]] = Field()
    """Total amount, amount2 included; negative for a void or a refund. *Jumlah total, termasuk amount2; negatif untuk pembatalan atau pengembalian dana.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    amount2: Field[Optional[str]] = Field()
    """Part of the total: cash or tip. *Bagian dari total: tunai atau tip.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    originalAmount: Field[Optional[str]] = Field()
    """Amount before the discount. *Jumlah sebelum potongan.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    redeemAmount: Field[Optional[str]] = Field()
    """Amount that points pay. *Jumlah yang dibayar dengan poin.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    fxRate: Field[Optional[str]] = Field()
    """Exchange rate. *Kurs.* Optional, at most 12 digits and 7 decimals."""
    currency: Field[Optional[str]] = Field()
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, exactly 3 characters."""
    dccAmount1: Field[Optional[str]] = Field()
    """Amount in the card's currency. *Jumlah dalam mata uang kartu.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    cardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.* Conditional, at most 32 characters."""
    tidTrans: Field[Optional[str]] = Field()
    """Terminal of the transaction. *Terminal transaksi.* Conditional, at most 8 characters."""
    midTrans: Field[Optional[str]] = Field()
    """Merchant of the transaction. *Merchant transaksi.* Conditional, at most 15 characters."""
    settleTrans: Field[Optional[str]] = Field()
    """Kind of transactions that are settled. *Jenis transaksi yang diselesaikan.* Conditional, at most 10 characters."""
    totalCount: Field[Optional[str]] = Field()
    """Number of transactions. *Banyaknya transaksi.* Conditional, at most 3 characters."""
    totalAmount: Field[Optional[str]] = Field()
    """Total amount. *Nominal total.* Conditional, at most 10 digits and 2 decimals, perhaps with a sign."""
    rrn: Field[Optional[str]] = Field()
    """Retrieval reference number. *Nomor referensi penelusuran.* Conditional, at most 12 characters."""
    issuerName: Field[Optional[str]] = Field()
    """Name of the issuer. *Nama penerbit.* Conditional, at most 12 characters."""
    customerPan: Field[Optional[str]] = Field()
    """The customer's PAN. *PAN pelanggan.* Conditional, exactly 19 characters."""
    merchantPan: Field[Optional[str]] = Field()
    """PAN of the merchant. *PAN merchant.* Conditional, exactly 19 characters."""
    personalNumber: Field[Optional[str]] = Field()
    """Number of the payer. *Nomor pembayar.* Conditional, at most 16 characters."""
    originalDate: Field[Optional[str]] = Field()
    """Date of the original transaction. *Tanggal transaksi asal.* Conditional, exactly 8 characters."""
    originalRrn: Field[Optional[str]] = Field()
    """Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.* Conditional, at most 12 characters."""
    remainingRefundAmount: Field[Optional[str]] = Field()
    """Amount that can still be refunded. *Sisa jumlah yang dapat dikembalikan.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    flazzBalance: Field[Optional[str]] = Field()
    """Balance of the Flazz card. *Saldo kartu Flazz.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    pan: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Conditional, at most 20 characters."""
    panCashierCard: Field[Optional[str]] = Field()
    """Number of the cashier's card. *Nomor kartu kasir.* Conditional, at most 20 characters."""
    previousCardverAmount: Field[Optional[str]] = Field()
    """Amount held before. *Jumlah yang ditahan sebelumnya.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    totalCardverAmount: Field[Optional[str]] = Field()
    """Amount held in all. *Jumlah seluruhnya yang ditahan.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    previousCardverDccAmount: Field[Optional[str]] = Field()
    """Amount held before, in the card's currency. *Jumlah yang ditahan sebelumnya, dalam mata uang kartu.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    totalCardverDccAmount: Field[Optional[str]] = Field()
    """Amount held in all, in the card's currency. *Jumlah seluruhnya yang ditahan, dalam mata uang kartu.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""


class EcrPaymentRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    amount1: Field[Optional[str]] = Field()
    """Total amount: the sale and amount2. *Jumlah total: penjualan dan amount2.* Conditional, at most 9 digits and 2 decimals."""
    amount2: Field[Optional[str]] = Field()
    """Part of the total: cash or tip. *Bagian dari total: tunai atau tip.* Optional, at most 9 digits and 2 decimals."""
    rewardFlag: Field[Optional[str]] = Field()
    """Whether points are used. *Pemakaian poin.* Optional, exactly 1 character."""
    pan: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Conditional, at most 32 characters."""
    expiryDate: Field[Optional[str]] = Field()
    """Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.* Conditional, exactly 4 characters."""
    originalDate: Field[Optional[str]] = Field()
    """Date of the original transaction. *Tanggal transaksi asal.* Conditional, at most 8 characters."""
    originalRrn: Field[Optional[str]] = Field()
    """Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.* Conditional, at most 12 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Conditional, at most 64 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 6 characters."""


class QrMpmGenerateRequest(Request, profile="bca", id="47"):
    """Request of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).

    *Permintaan Buat QR MPM.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 9 characters."""
    storeId: Field[Optional[str]] = Field()
    """ID of the shop. *ID toko.* Optional, at most 64 characters."""
    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, exactly 8 characters."""
    validityPeriod: Field[Optional[str]] = Field()
    """Until when the QR can be paid. *Batas waktu pembayaran QR.* Optional, at most 25 characters, ISO 8601 with seconds and offset; 5 to 120 minutes from now, default 60."""
    additionalInfo: Field[Optional[QrMpmGenerateRequestAdditionalInfo]] = Field(QrMpmGenerateRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmGenerateResponse(Response, profile="bca", id="47"):
    """Response of Generate QR MPM: POST /openapi/v1.0/qr/qr-mpm-generate (service 47).

    *Respons Buat QR MPM.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 36 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
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
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmQueryRequest(Request, profile="bca", id="51"):
    """Request of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).

    *Permintaan QR MPM - inquiry pembayaran.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters, always 47; service code of the original transaction."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 9 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters; absent from the ASPI sample."""
    additionalInfo: Field[Optional[QrMpmQueryRequestAdditionalInfo]] = Field(QrMpmQueryRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmQueryResponse(Response, profile="bca", id="51"):
    """Response of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).

    *Respons QR MPM - inquiry pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 36 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[Optional[str]] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters; service code of the original transaction."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[Optional[str]] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Mandatory, at most 50 characters; the table says 50, its own text for a partial refund has 53."""
    paidTime: Field[Optional[str]] = Field()
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 13 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    additionalInfo: Field[Optional[QrMpmQueryResponseAdditionalInfo]] = Field(QrMpmQueryResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmNotifyRequest(Request, profile="bca", id="52"):
    """Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).

    *Permintaan QR MPM - notifikasi pembayaran.*
    """

    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    latestTransactionStatus: Field[str] = Field()
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: Field[str] = Field()
    """State of the transaction in words. *Keterangan status transaksi.* Mandatory, at most 50 characters."""
    customerNumber: Field[Optional[str]] = Field()
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 19 characters."""
    accountType: Field[Optional[str]] = Field()
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: Field[Optional[str]] = Field()
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 19 characters."""
    destinationAccountName: Field[Optional[str]] = Field()
    """Name of the account that receives the money. *Nama rekening tujuan.* Optional, at most 25 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 13 digits and 2 decimals."""
    sessionId: Field[Optional[str]] = Field()
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    bankCode: Field[Optional[str]] = Field()
    """Code of the bank. *Kode bank.* Optional, at most 8 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[QrMpmNotifyRequestAdditionalInfo]] = Field(QrMpmNotifyRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmNotifyResponse(Response, profile="bca", id="52"):
    """Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).

    *Respons QR MPM - notifikasi pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmPaymentRequest(Request, profile="bca", id="60"):
    """Request of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).

    *Permintaan Pembayaran CPM.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    qrContent: Field[str] = Field()
    """Text of the QR. *Isi QR.* Mandatory, at most 512 characters; QR String CPM."""
    amount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    feeAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 9 characters."""
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
    acquirerName: Field[str] = Field()
    """Name of the acquirer. *Nama acquirer.* Mandatory, at most 3 characters, always BCA; Acquire Name."""
    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    scannerInfo: Field[Optional[ScannerInfo]] = Field(ScannerInfo)
    """Device that scanned the QR. *Perangkat pemindai QR.* Optional."""
    additionalInfo: Field[Optional[QrCpmPaymentRequestAdditionalInfo]] = Field(QrCpmPaymentRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmPaymentResponse(Response, profile="bca", id="60"):
    """Response of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).

    *Respons Pembayaran CPM.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 36 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[QrCpmPaymentResponseAdditionalInfo]] = Field(QrCpmPaymentResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; latestTransactionStatus 00 or 06 is in here."""


class QrCpmCancelRequest(Request, profile="bca", id="62"):
    """Request of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).

    *Permintaan QR CPM - pembatalan pembayaran.*
    """

    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 9 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Reason cancellation."""
    additionalInfo: Field[Optional[QrCpmCancelRequestAdditionalInfo]] = Field(QrCpmCancelRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrCpmCancelResponse(Response, profile="bca", id="62"):
    """Response of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).

    *Respons QR CPM - pembatalan pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 36 characters; original X-EXTERNAL-ID header value."""
    cancelTime: Field[Optional[str]] = Field()
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[QrCpmCancelResponseAdditionalInfo]] = Field(QrCpmCancelResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmRefundRequest(Request, profile="bca", id="78"):
    """Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).

    *Permintaan QR MPM - pengembalian dana.*
    """

    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 9 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[str] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    partnerRefundNo: Field[str] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 12 characters; equals issuerReferenceNumber."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 13 digits and 2 decimals."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""
    additionalInfo: Field[Optional[QrMpmRefundRequestAdditionalInfo]] = Field(QrMpmRefundRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class QrMpmRefundResponse(Response, profile="bca", id="78"):
    """Response of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).

    *Respons QR MPM - pengembalian dana.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 36 characters; described as original customer reference number."""
    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Optional, at most 12 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 12 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 13 digits and 2 decimals."""
    refundTime: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[QrMpmRefundResponseAdditionalInfo]] = Field(QrMpmRefundResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class EcrInquiryStatusRequest(Request, profile="bca", id="IS"):
    """Request of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).

    *Permintaan ECR - status.*
    """

    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transType: Field[str] = Field()
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters, one of 42, 32."""
    partnerType: Field[Optional[str]] = Field()
    """Kind of partner. *Jenis mitra.* Optional, at most 2 characters."""
    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""


class EcrInquiryStatusResponse(Response, profile="bca", id="IS"):
    """Response of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).

    *Respons ECR - status.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Conditional, at most 9 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Conditional, at most 8 characters."""
    transType: Field[Optional[str]] = Field()
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    createdDate: Field[Optional[str]] = Field()
    """Date and time of creation. *Tanggal dan waktu pembuatan.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    midTrans: Field[Optional[str]] = Field()
    """Merchant of the transaction. *Merchant transaksi.* Conditional, at most 15 characters."""
    tidTrans: Field[Optional[str]] = Field()
    """Terminal of the transaction. *Terminal transaksi.* Conditional, at most 8 characters."""
    transDate: Field[Optional[str]] = Field()
    """Date and time of the transaction. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Union[EcrInquiryStatusResponseAdditionalInfo, tuple[EcrInquiryStatusResponseAdditionalInfo, ...]]]] = Field(EcrInquiryStatusResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Conditional; a settlement has an array of such, one for each terminal."""


class EcrPaymentRequest(Request, profile="bca", id="RP"):
    """Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).

    *Permintaan ECR - pembayaran.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: Field[str] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transType: Field[str] = Field()
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters."""
    partnerType: Field[Optional[str]] = Field()
    """Kind of partner. *Jenis mitra.* Optional, at most 2 characters."""
    additionalInfo: Field[Optional[EcrPaymentRequestAdditionalInfo]] = Field(EcrPaymentRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Conditional."""


class EcrPaymentResponse(Response, profile="bca", id="RP"):
    """Response of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).

    *Respons ECR - pembayaran.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transType: Field[Optional[str]] = Field()
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    createdDate: Field[Optional[str]] = Field()
    """Date and time of creation. *Tanggal dan waktu pembuatan.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
