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


class EcrPaymentRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    amount1: str
    """Total amount: the sale and amount2. *Jumlah total: penjualan dan amount2.* Conditional, at most 9 digits and 2 decimals."""
    amount2: str
    """Part of the total: cash or tip. *Bagian dari total: tunai atau tip.* Optional, at most 9 digits and 2 decimals."""
    rewardFlag: str
    """Whether points are used. *Pemakaian poin.* Optional, exactly 1 character."""
    pan: str
    """Card number. *Nomor kartu.* Conditional, at most 32 characters."""
    expiryDate: str
    """Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.* Conditional, exactly 4 characters."""
    originalDate: str
    """Date of the original transaction. *Tanggal transaksi asal.* Conditional, at most 8 characters."""
    originalRrn: str
    """Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.* Conditional, at most 12 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Conditional, at most 64 characters."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 6 characters."""


class EcrInquiryStatusResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    batchNumber: str
    """Batch of the terminal. *Nomor batch terminal.* Conditional, exactly 6 characters."""
    traceNo: str
    """Trace number. *Nomor pelacakan.* Conditional, at most 16 characters."""
    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 64 characters."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Conditional, at most 6 characters."""
    issuerId: str
    """ID of the issuer. *ID penerbit.* Conditional, exactly 2 characters."""
    cardType: str
    """Tier of the card. *Jenis kartu.* Conditional, at most 255 characters."""
    cardholderName: str
    """Name of the cardholder. *Nama pemegang kartu.* Conditional, at most 150 characters."""
    amount1: str
    """Total amount, amount2 included; negative for a void or a refund. *Jumlah total, termasuk amount2; negatif untuk pembatalan atau pengembalian dana.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    amount2: str
    """Part of the total: cash or tip. *Bagian dari total: tunai atau tip.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    originalAmount: str
    """Amount before the discount. *Jumlah sebelum potongan.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    redeemAmount: str
    """Amount that points pay. *Jumlah yang dibayar dengan poin.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    fxRate: str
    """Exchange rate. *Kurs.* Optional, at most 12 digits and 7 decimals."""
    currency: str
    """Currency by ISO 4217. *Mata uang menurut ISO 4217.* Optional, exactly 3 characters."""
    dccAmount1: str
    """Amount in the card's currency. *Jumlah dalam mata uang kartu.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    cardToken: str
    """Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.* Conditional, at most 32 characters."""
    tidTrans: str
    """Terminal of the transaction. *Terminal transaksi.* Conditional, at most 8 characters."""
    midTrans: str
    """Merchant of the transaction. *Merchant transaksi.* Conditional, at most 15 characters."""
    settleTrans: str
    """Kind of transactions that are settled. *Jenis transaksi yang diselesaikan.* Conditional, at most 10 characters."""
    totalCount: str
    """Number of transactions. *Banyaknya transaksi.* Conditional, at most 3 characters."""
    totalAmount: str
    """Total amount. *Nominal total.* Conditional, at most 10 digits and 2 decimals, perhaps with a sign."""
    rrn: str
    """Retrieval reference number. *Nomor referensi penelusuran.* Conditional, at most 12 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Conditional, at most 12 characters."""
    customerPan: str
    """The customer's PAN. *PAN pelanggan.* Conditional, exactly 19 characters."""
    merchantPan: str
    """PAN of the merchant. *PAN merchant.* Conditional, exactly 19 characters."""
    personalNumber: str
    """Number of the payer. *Nomor pembayar.* Conditional, at most 16 characters."""
    originalDate: str
    """Date of the original transaction. *Tanggal transaksi asal.* Conditional, exactly 8 characters."""
    originalRrn: str
    """Retrieval reference number of the original transaction. *Nomor referensi penelusuran transaksi asal.* Conditional, at most 12 characters."""
    remainingRefundAmount: str
    """Amount that can still be refunded. *Sisa jumlah yang dapat dikembalikan.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    flazzBalance: str
    """Balance of the Flazz card. *Saldo kartu Flazz.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    pan: str
    """Card number. *Nomor kartu.* Conditional, at most 20 characters."""
    panCashierCard: str
    """Number of the cashier's card. *Nomor kartu kasir.* Conditional, at most 20 characters."""
    previousCardverAmount: str
    """Amount held before. *Jumlah yang ditahan sebelumnya.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    totalCardverAmount: str
    """Amount held in all. *Jumlah seluruhnya yang ditahan.* Conditional, at most 9 digits and 2 decimals, perhaps with a sign."""
    previousCardverDccAmount: str
    """Amount held before, in the card's currency. *Jumlah yang ditahan sebelumnya, dalam mata uang kartu.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""
    totalCardverDccAmount: str
    """Amount held in all, in the card's currency. *Jumlah seluruhnya yang ditahan, dalam mata uang kartu.* Optional, at most 9 digits and 2 decimals, perhaps with a sign."""


class _QrMpmRefundResponseAdditionalInfo(TypedDict):
    referenceNumber: str
    """Reference number. *Nomor referensi.* Mandatory, exactly 12 characters."""


class QrMpmRefundResponseAdditionalInfo(_QrMpmRefundResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    availableAmount: Money
    """What is left to be refunded. *Sisa nominal yang dapat dikembalikan.* Optional, value of at most 13 digits and 2 decimals."""
    refundCounter: str
    """How many refunds there were. *Jumlah pengembalian dana.* Optional, exactly 1 character."""


class _QrMpmRefundRequestAdditionalInfo(TypedDict):
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, exactly 25 characters."""


class QrMpmRefundRequestAdditionalInfo(_QrMpmRefundRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""


class QrCpmCancelResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    referenceNumber: str
    """Reference number. *Nomor referensi.* Optional, exactly 12 characters."""


class _QrCpmCancelRequestAdditionalInfo(TypedDict):
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""


class QrCpmCancelRequestAdditionalInfo(_QrCpmCancelRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""


class QrCpmPaymentResponseMerchantInfo(TypedDict, total=False):
    """The merchant. *Informasi merchant.*"""

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    merchantPan: str
    """PAN of the merchant. *PAN merchant.* Optional, at most 19 characters."""
    name: str
    """Name of the merchant. *Nama merchant.* Optional, at most 25 characters."""
    city: str
    """City. *Kota.* Optional, at most 13 characters."""
    postalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    country: str
    """Country. *Negara.* Optional, exactly 2 characters."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 30 characters."""


class _QrCpmPaymentResponseAdditionalInfo(TypedDict):
    latestTransactionStatus: str
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Mandatory, at most 50 characters."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""


class QrCpmPaymentResponseAdditionalInfo(_QrCpmPaymentResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    referenceNumber: str
    """Reference number. *Nomor referensi.* Optional, exactly 12 characters."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, exactly 6 characters."""
    payerPhoneNumber: str
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: str
    """Batch of the terminal. *Nomor batch terminal.* Optional, exactly 6 characters."""
    customerPan: str
    """The customer's PAN. *PAN pelanggan.* Optional, at most 19 characters."""
    issuerReferenceNumber: str
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: str
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: str
    """Name of the acquirer. *Nama acquirer.* Optional, exactly 3 characters."""
    paymentChannelName: str
    """Name of the payment channel. *Nama kanal pembayaran.* Optional, at most 10 characters."""
    merchantInfo: QrCpmPaymentResponseMerchantInfo
    """The merchant. *Informasi merchant.* Optional."""


class QrCpmPaymentRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
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


class QrMpmNotifyRequestMerchantInfo(TypedDict, total=False):
    """The merchant. *Informasi merchant.*"""

    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    city: str
    """City. *Kota.* Optional, at most 13 characters."""
    postalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    country: str
    """Country. *Negara.* Optional, exactly 2 characters."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 30 characters."""
    paymentChannelName: str
    """Name of the payment channel. *Nama kanal pembayaran.* Optional, at most 10 characters."""


class _QrMpmNotifyRequestAdditionalInfo(TypedDict):
    referenceNumber: str
    """Reference number. *Nomor referensi.* Mandatory, exactly 12 characters."""


class QrMpmNotifyRequestAdditionalInfo(_QrMpmNotifyRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, exactly 25 characters, ISO 8601 with seconds and offset."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, exactly 6 characters."""
    payerPhoneNumber: str
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: str
    """Batch of the terminal. *Nomor batch terminal.* Optional, exactly 6 characters."""
    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    issuerReferenceNumber: str
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: str
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: str
    """Name of the acquirer. *Nama acquirer.* Optional, exactly 3 characters."""
    merchantInfo: list[QrMpmNotifyRequestMerchantInfo]
    """The merchant. *Informasi merchant.* Optional."""


class QrMpmQueryResponseMerchantInfo(TypedDict, total=False):
    """The merchant. *Informasi merchant.*"""

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 15 characters."""
    merchantPan: str
    """PAN of the merchant. *PAN merchant.* Optional, at most 19 characters."""
    name: str
    """Name of the merchant. *Nama merchant.* Optional, at most 25 characters."""
    city: str
    """City. *Kota.* Optional, at most 13 characters."""
    postalCode: str
    """Postal code. *Kode pos.* Optional, at most 10 characters."""
    country: str
    """Country. *Negara.* Optional, exactly 2 characters."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 30 characters."""
    paymentChannelName: str
    """Name of the payment channel. *Nama kanal pembayaran.* Optional, at most 10 characters."""


class _QrMpmQueryResponseAdditionalInfo(TypedDict):
    referenceNumber: str
    """Reference number. *Nomor referensi.* Mandatory, exactly 12 characters."""


class QrMpmQueryResponseAdditionalInfo(_QrMpmQueryResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, exactly 6 characters."""
    payerPhoneNumber: str
    """Telephone number of the payer. *Nomor telepon pembayar.* Optional, at most 13 characters."""
    batchNumber: str
    """Batch of the terminal. *Nomor batch terminal.* Optional, exactly 6 characters."""
    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
    customerPan: str
    """The customer's PAN. *PAN pelanggan.* Optional, at most 19 characters."""
    issuerReferenceNumber: str
    """The issuer's reference number. *Nomor referensi penerbit.* Optional, at most 12 characters."""
    payerName: str
    """Name of the payer. *Nama pembayar.* Optional, at most 30 characters."""
    issuerName: str
    """Name of the issuer. *Nama penerbit.* Optional, at most 26 characters."""
    acquirerName: str
    """Name of the acquirer. *Nama acquirer.* Optional, exactly 3 characters."""
    merchantInfo: QrMpmQueryResponseMerchantInfo
    """The merchant. *Informasi merchant.* Optional."""


class _QrMpmQueryRequestAdditionalInfo(TypedDict):
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""


class QrMpmQueryRequestAdditionalInfo(_QrMpmQueryRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    partnerMerchantType: str
    """Kind of merchant at the partner. *Jenis merchant di mitra.* Conditional, at most 4 characters."""


class QrMpmGenerateRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    convenienceFee: str
    """Fee that the merchant adds. *Biaya tambahan dari merchant.* Optional, at most 10 digits and 2 decimals."""
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
    """ID of the terminal. *ID terminal.* Mandatory, exactly 8 characters."""


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
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
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
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmQueryRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    serviceCode: Literal["47"]
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters, always 47; service code of the original transaction."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""


class QrMpmQueryRequest(_QrMpmQueryRequest, total=False):
    """Request of QR MPM - Query Payment: POST /openapi/v1.0/qr/qr-mpm-query (service 51).

    *Permintaan QR MPM - inquiry pembayaran.*
    """

    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 9 characters."""
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
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 36 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, exactly 2 characters; service code of the original transaction."""
    latestTransactionStatus: QrMpmQueryResponseLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Mandatory, at most 50 characters; the table says 50, its own text for a partial refund has 53."""
    paidTime: str
    """When it was paid. *Waktu pembayaran.* Conditional, at most 25 characters, ISO 8601 with seconds and offset; required on success."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 13 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 8 characters."""
    additionalInfo: QrMpmQueryResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmNotifyRequest(TypedDict):
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters."""
    latestTransactionStatus: QrMpmNotifyRequestLatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Mandatory, exactly 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
    transactionStatusDesc: str
    """State of the transaction in words. *Keterangan status transaksi.* Mandatory, at most 50 characters."""


class QrMpmNotifyRequest(_QrMpmNotifyRequest, total=False):
    """Request of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).

    *Permintaan QR MPM - notifikasi pembayaran.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    customerNumber: str
    """The customer's account or telephone number. *Nomor akun atau nomor telepon pelanggan.* Optional, at most 19 characters."""
    accountType: str
    """Kind of account. *Jenis rekening.* Optional, at most 25 characters."""
    destinationNumber: str
    """Number of the account that receives the money. *Nomor rekening tujuan.* Optional, at most 19 characters."""
    destinationAccountName: str
    """Name of the account that receives the money. *Nama rekening tujuan.* Optional, at most 25 characters."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 13 digits and 2 decimals."""
    sessionId: str
    """ID of the session. *ID sesi.* Optional, at most 25 characters; Session id."""
    bankCode: str
    """Code of the bank. *Kode bank.* Optional, at most 8 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: QrMpmNotifyRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmNotifyResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class QrMpmNotifyResponse(_QrMpmNotifyResponse, total=False):
    """Response of QR MPM - Payment Notification: POST /openapi/v1.0/qr/qr-mpm-notify (service 52).

    *Respons QR MPM - notifikasi pembayaran.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrCpmPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    qrContent: str
    """Text of the QR. *Isi QR.* Mandatory, at most 512 characters; QR String CPM."""
    amount: Money
    """Amount. *Nominal.* Mandatory, value of at most 13 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    acquirerName: Literal["BCA"]
    """Name of the acquirer. *Nama acquirer.* Mandatory, at most 3 characters, always BCA; Acquire Name."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""


class QrCpmPaymentRequest(_QrCpmPaymentRequest, total=False):
    """Request of CPM Payment: POST /openapi/v1.0/qr/qr-cpm-payment (service 60).

    *Permintaan Pembayaran CPM.*
    """

    feeAmount: Money
    """Fee. *Biaya.* Optional, value of at most 16 digits and 2 decimals."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 9 characters."""
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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 36 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: QrCpmPaymentResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; latestTransactionStatus 00 or 06 is in here."""


class _QrCpmCancelRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""


class QrCpmCancelRequest(_QrCpmCancelRequest, total=False):
    """Request of QR CPM - Cancel Payment: POST /openapi/v1.0/qr/qr-cpm-cancel (service 62).

    *Permintaan QR CPM - pembatalan pembayaran.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Conditional, at most 9 characters."""
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
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 36 characters; original X-EXTERNAL-ID header value."""
    cancelTime: str
    """When the transaction was cancelled. *Waktu pembatalan transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset; required on successful cancel."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: QrCpmCancelResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _QrMpmRefundRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 12 characters; equals issuerReferenceNumber."""


class QrMpmRefundRequest(_QrMpmRefundRequest, total=False):
    """Request of QR MPM - Refund Payment: POST /openapi/v1.0/qr/qr-mpm-refund (service 78).

    *Permintaan QR MPM - pengembalian dana.*
    """

    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 9 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; described as original customer reference number."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 13 digits and 2 decimals."""
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
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Mandatory, at most 36 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Mandatory, at most 36 characters; described as original customer reference number."""
    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Optional, at most 12 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Mandatory, at most 12 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 13 digits and 2 decimals."""
    refundTime: str
    """When it was refunded. *Waktu pengembalian dana.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: QrMpmRefundResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _EcrInquiryStatusRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transType: TransTypeValue
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters, one of 42, 32."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""


class EcrInquiryStatusRequest(_EcrInquiryStatusRequest, total=False):
    """Request of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).

    *Permintaan ECR - status.*
    """

    partnerType: str
    """Kind of partner. *Jenis mitra.* Optional, at most 2 characters."""


class _EcrInquiryStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EcrInquiryStatusResponse(_EcrInquiryStatusResponse, total=False):
    """Response of ECR - Status: POST /openapi/v1.0/ecr/inquiry-status (service IS).

    *Respons ECR - status.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Conditional, at most 9 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Conditional, at most 8 characters."""
    transType: str
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 64 characters."""
    createdDate: str
    """Date and time of creation. *Tanggal dan waktu pembuatan.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    midTrans: str
    """Merchant of the transaction. *Merchant transaksi.* Conditional, at most 15 characters."""
    tidTrans: str
    """Terminal of the transaction. *Terminal transaksi.* Conditional, at most 8 characters."""
    transDate: str
    """Date and time of the transaction. *Tanggal dan waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Union[EcrInquiryStatusResponseAdditionalInfo, list[EcrInquiryStatusResponseAdditionalInfo]]
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Conditional; a settlement has an array of such, one for each terminal."""


class _EcrPaymentRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transType: str
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters."""


class EcrPaymentRequest(_EcrPaymentRequest, total=False):
    """Request of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).

    *Permintaan ECR - pembayaran.*
    """

    partnerType: str
    """Kind of partner. *Jenis mitra.* Optional, at most 2 characters."""
    additionalInfo: EcrPaymentRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Conditional."""


class _EcrPaymentResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class EcrPaymentResponse(_EcrPaymentResponse, total=False):
    """Response of ECR - Payment: POST /openapi/v1.0/ecr/payment (service RP).

    *Respons ECR - pembayaran.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 9 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Mandatory, at most 8 characters."""
    transType: str
    """Kind of transaction. *Jenis transaksi.* Mandatory, exactly 2 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 64 characters."""
    createdDate: str
    """Date and time of creation. *Tanggal dan waktu pembuatan.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
