# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Direct debit, as `bca` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money, Open


class Type(Listed):
    """What the address is for. *Kegunaan alamat.*"""

    PAY_RETURN = "PAY_RETURN"
    PAY_NOTIFY = "PAY_NOTIFY"


TypeValue = Union[Type, Literal["PAY_RETURN", "PAY_NOTIFY"]]


class PaymentType(Listed):
    """Kind of payment. *Jenis pembayaran.*"""

    FULL = "FULL"
    PARTIAL = "PARTIAL"


PaymentTypeValue = Union[PaymentType, Literal["FULL", "PARTIAL"]]


class LatestTransactionStatus(Listed):
    """State of the transaction. *Status terakhir transaksi.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    INITIATED = "01"
    """Initiated. *Dimulai.*"""
    PAYING = "02"
    """Being paid. *Sedang dibayar.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""
    NOT_FOUND = "07"
    """Not found. *Tidak ditemukan.*"""


LatestTransactionStatusValue = Union[LatestTransactionStatus, Literal["00", "01", "02", "06", "07"]]


class RefundStatus(Listed):
    """State of the refund. *Status pengembalian dana.*"""

    SUCCESS = "00"
    """Success. *Berhasil.*"""
    PENDING = "03"
    """Pending. *Tertunda.*"""
    FAILED = "06"
    """Failed. *Gagal.*"""


RefundStatusValue = Union[RefundStatus, Literal["00", "03", "06"]]


class IsTimeout(Listed):
    """Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.*"""

    YES = "Y"
    """It ran out of time. *Kehabisan waktu.*"""
    NO = "N"
    """It did not run out of time. *Tidak kehabisan waktu.*"""


IsTimeoutValue = Union[IsTimeout, Literal["Y", "N"]]


class CardType(Listed):
    """Tier of the card. *Jenis kartu.*"""

    L = "L"
    P = "P"
    D = "D"


CardTypeValue = Union[CardType, Literal["L", "P", "D"]]


class RecurringType(Listed):
    """How the limit recurs. *Jenis pengulangan limit.*"""

    N = "N"
    D = "D"
    X = "X"


RecurringTypeValue = Union[RecurringType, Literal["N", "D", "X"]]


class BlockType(Listed):
    """What is to happen to the card. *Jenis perubahan status kartu.*"""

    O = "O"
    H = "H"
    B = "B"


BlockTypeValue = Union[BlockType, Literal["O", "H", "B"]]


class ReasonCode(Listed):
    """Why, as a code. *Kode alasan.*"""

    H = "H"
    R = "R"
    O = "O"


ReasonCodeValue = Union[ReasonCode, Literal["H", "R", "O"]]


class OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Optional, at most 32 characters."""
    userId: str
    """ID of the user. *ID pengguna.* Optional, at most 18 characters."""


class OneklikDebitStatusResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    paidAmount: Open
    """Amount that is paid. *Nominal yang dibayar.* Optional."""
    isTimeout: IsTimeoutValue
    """Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.* Optional, one of Y, N."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional."""


class RefundHistory(TypedDict, total=False):
    """Refunds so far. *Riwayat pengembalian dana.*"""

    refundNo: str
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Conditional, at most 64 characters."""
    partnerRefundNo: str
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Money
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundStatus: RefundStatusValue
    """State of the refund. *Status pengembalian dana.* Optional, at most 2 characters; 00 success, 03 pending, 06 failed."""
    refundDate: str
    """When it was refunded. *Waktu pengembalian dana.* Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601."""
    reason: str
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""


class MsisdnList(TypedDict, total=False):
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*"""

    phoneNumber: str
    """Telephone number, masked. *Nomor telepon, disamarkan.* Optional."""
    phoneId: str
    """ID of the telephone number. *ID nomor telepon.* Optional."""


class OneklikDebitPaymentHostToHostResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    status: str
    """State. *Status.* Optional; SUCCESS or DEVICE IS DIFFERENT."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 30 characters."""
    msisdnList: list[MsisdnList]
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.* Optional."""


class TransferDetail(TypedDict, total=False):
    """To whom the money goes on. *Rincian transfer lanjutan.*"""

    beneficiaryName: str
    """Name of the beneficiary. *Nama penerima.* Optional, at most 100 characters."""
    beneficiaryAccount: str
    """Account that receives the money. *Rekening penerima.* Optional, at most 32 characters."""
    bankCode: str
    """Code of the bank. *Kode bank.* Optional, at most 10 characters."""


class BillDetail(TypedDict, total=False):
    """The bills. *Rincian tagihan.*"""

    subBillAmount: str
    """Amount of the sub-company's part. *Nominal bagian sub company.* Optional, at most 19 characters."""
    subCompanyCode: str
    """Sub-company. *Kode sub company.* Optional, at most 5 characters."""


class OneklikDebitPaymentHostToHostRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    userId: str
    """ID of the user. *ID pengguna.* Optional."""
    customerName: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 18 characters."""
    description: str
    """Description. *Keterangan.* Optional, at most 100 characters."""
    paymentType: PaymentTypeValue
    """Kind of payment. *Jenis pembayaran.* Optional, one of FULL, PARTIAL."""
    transactionTime: str
    """When the transaction happened. *Waktu transaksi.* Optional."""
    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Optional."""
    billDetails: list[BillDetail]
    """The bills. *Rincian tagihan.* Optional, at most 5 items."""
    transferDetail: TransferDetail
    """To whom the money goes on. *Rincian transfer lanjutan.* Conditional."""


class _PayOptionDetail(TypedDict):
    payMethod: Literal["ONEKLIK"]
    """How it is paid. *Metode pembayaran.* Mandatory, at most 64 characters, always ONEKLIK; Payment Method. e.g. CREDIT_CARD."""
    payOption: Literal["ONEKLIK_BCA"]
    """What it is paid with. *Pilihan pembayaran.* Mandatory, at most 64 characters, always ONEKLIK_BCA."""


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


class UrlParam(TypedDict, total=False):
    """Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*"""

    url: str
    """Address. *Alamat.* Optional, at most 512 characters."""
    type: TypeValue
    """What the address is for. *Kegunaan alamat.* Optional, at most 32 characters; PAY_RETURN or PAY_NOTIFY."""
    isDeeplink: str
    """Whether the address is a deep link. *Apakah alamat berupa deep link.* Optional, at most 1 character; Y/N deep link."""


class _OneklikDebitPaymentHostToHostRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 18 characters."""


class OneklikDebitPaymentHostToHostRequest(_OneklikDebitPaymentHostToHostRequest, total=False):
    """Request of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).

    *Permintaan Pembayaran direct debit.*
    """

    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 128 characters; Card token for payment."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Conditional, at most 40 characters; string code for verification OTP."""
    otp: str
    """One-time password. *Kode OTP.* Optional, at most 6 characters."""
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
    """How the payment is put together. *Rincian cara pembayaran.* Optional, at most 1 items."""
    additionalInfo: OneklikDebitPaymentHostToHostRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikDebitPaymentHostToHostResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikDebitPaymentHostToHostResponse(_OneklikDebitPaymentHostToHostResponse, total=False):
    """Response of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).

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
    additionalInfo: OneklikDebitPaymentHostToHostResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikDebitStatusRequest(TypedDict):
    serviceCode: Literal["54"]
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters, always 54; service code of the original transaction."""


class OneklikDebitStatusRequest(_OneklikDebitStatusRequest, total=False):
    """Request of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).

    *Permintaan Status pembayaran direct debit.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 18 characters; original consumer-side id."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Conditional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikDebitStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikDebitStatusResponse(_OneklikDebitStatusResponse, total=False):
    """Response of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).

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
    """Service of the original transaction. *Kode layanan transaksi asal.* Optional, at most 2 characters; service code of the original transaction."""
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
    additionalInfo: OneklikDebitStatusResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikPaymentInquiryPhoneNumberRequest(TypedDict, total=False):
    """Request of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).

    *Permintaan OneKlik - daftar nomor telepon.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional."""
    additionalInfo: OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikPaymentInquiryPhoneNumberResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikPaymentInquiryPhoneNumberResponse(_OneklikPaymentInquiryPhoneNumberResponse, total=False):
    """Response of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).

    *Respons OneKlik - daftar nomor telepon.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikNotificationRequest(TypedDict, total=False):
    """Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).

    *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikNotificationResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikNotificationResponse(_OneklikNotificationResponse, total=False):
    """Response of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).

    *Respons OneKlik - notifikasi aktivasi dan penghapusan.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; responseWs 0 or 1."""


class BdcInquiryCardRequest(TypedDict, total=False):
    """Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).

    *Permintaan Kartu debit bisnis - inquiry.*
    """

    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 16 characters."""


class _BdcInquiryCardResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BdcInquiryCardResponse(_BdcInquiryCardResponse, total=False):
    """Response of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).

    *Respons Kartu debit bisnis - inquiry.*
    """

    responseData: Open
    """Content of the answer. *Isi respons.* Optional."""


class BdcSettingLimitRequest(TypedDict, total=False):
    """Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).

    *Permintaan Kartu debit bisnis - atur limit.*
    """

    transactionId: str
    """ID of the transaction. *ID transaksi.* Optional, exactly 14 characters."""
    effectiveDate: str
    """From when it holds. *Tanggal efektif.* Optional, exactly 8 characters."""
    accountNumber: str
    """Account number. *Nomor rekening.* Optional, exactly 10 characters."""
    cardType: CardTypeValue
    """Tier of the card. *Jenis kartu.* Optional, one of L, P, D."""
    recurringType: RecurringTypeValue
    """How the limit recurs. *Jenis pengulangan limit.* Optional, one of N, D, X."""
    recurringPeriod: str
    """How long the limit recurs. *Periode pengulangan limit.* Optional, at most 3 characters."""
    cardNumber: str
    """Card number. *Nomor kartu.* Optional."""
    expiryLimit: str
    """Until when the limit holds. *Masa berlaku limit.* Optional, at most 8 characters."""
    limitAmount: str
    """The limit. *Nilai limit.* Optional, at most 13 characters."""


class _BdcSettingLimitResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BdcSettingLimitResponse(_BdcSettingLimitResponse, total=False):
    """Response of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).

    *Respons Kartu debit bisnis - atur limit.*
    """

    responseData: Open
    """Content of the answer. *Isi respons.* Optional."""


class BdcUpdateStatusRequest(TypedDict, total=False):
    """Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).

    *Permintaan Kartu debit bisnis - ubah status.*
    """

    cardNumber: str
    """Card number. *Nomor kartu.* Optional, exactly 16 characters."""
    blockType: BlockTypeValue
    """What is to happen to the card. *Jenis perubahan status kartu.* Optional, one of O, H, B."""
    reasonCode: ReasonCodeValue
    """Why, as a code. *Kode alasan.* Optional, one of H, R, O."""


class _BdcUpdateStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BdcUpdateStatusResponse(_BdcUpdateStatusResponse, total=False):
    """Response of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).

    *Respons Kartu debit bisnis - ubah status.*
    """

    responseData: Open
    """Content of the answer. *Isi respons.* Optional."""
