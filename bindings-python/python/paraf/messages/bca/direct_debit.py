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


class BdcUpdateStatusResponseResponseData(TypedDict):
    """Content of the answer. *Isi respons.*"""

    cardNumber: str
    """Card number. *Nomor kartu.* Mandatory, at most 16 characters."""
    cardStatus: str
    """Status of the card. *Status kartu.* Mandatory, at most 1 character."""


class BdcSettingLimitResponseResponseData(TypedDict):
    """Content of the answer. *Isi respons.*"""

    transactionId: str
    """ID of the transaction. *ID transaksi.* Mandatory, at most 14 characters."""
    updateDateTime: str
    """Date and time of the change. *Tanggal dan waktu perubahan.* Mandatory, at most 14 characters."""
    cardNumber: str
    """Card number. *Nomor kartu.* Mandatory, at most 16 characters."""


class BdcInquiryCardResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    cardNumber: str
    """Card number. *Nomor kartu.* Optional, at most 16 characters."""
    factType: str
    """Type of the card. *Jenis kartu.* Optional, at most 2 characters."""
    totalAccount: str
    """Number of accounts. *Banyaknya rekening.* Optional, at most 2 characters."""
    lanId: str
    """Language. *Bahasa.* Optional, at most 1 character."""
    openDate: str
    """Date of opening. *Tanggal pembukaan.* Optional, at most 8 characters."""
    prodDate: str
    """Date of production. *Tanggal produksi.* Optional, at most 8 characters."""
    closeDate: str
    """Date of closing. *Tanggal penutupan.* Optional, at most 8 characters."""
    expiryDate: str
    """Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.* Optional, at most 4 characters."""
    embName: str
    """Name on the card. *Nama pada kartu.* Optional, at most 28 characters."""
    addr1: str
    """First line of the address. *Baris pertama alamat.* Optional, at most 30 characters."""
    addr2: str
    """Second line of the address. *Baris kedua alamat.* Optional, at most 30 characters."""
    addr3: str
    """Third line of the address. *Baris ketiga alamat.* Optional, at most 30 characters."""
    birthDate: str
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters."""
    branchCode: str
    """Code of the branch. *Kode cabang.* Optional, at most 4 characters."""
    empCode: str
    """Whether the holder is an employee. *Kode karyawan.* Optional, at most 1 character."""
    chargeFlag: str
    """Whether the card is charged for. *Tanda pembebanan biaya.* Optional, at most 1 character."""
    type: str
    """Kind. *Jenis.* Optional, at most 1 character."""
    deptCode: str
    """Code of the department. *Kode departemen.* Optional, at most 5 characters."""
    stockBranchCode: str
    """Branch that holds the card. *Cabang penyimpan kartu.* Optional, at most 4 characters."""
    customerCode: str
    """Code of the customer. *Kode nasabah.* Optional, at most 1 character."""
    customField: str
    """Field of the customer. *Kolom milik nasabah.* Optional, at most 22 characters."""
    cardStatus: str
    """Status of the card. *Status kartu.* Optional, at most 1 character."""
    corpId: str
    """ID of the company. *ID perusahaan.* Optional, at most 6 characters."""
    outstanding: str
    """Amount outstanding. *Jumlah terutang.* Optional, at most 1 character."""
    sendFlag: str
    """Whether the card is sent. *Tanda pengiriman kartu.* Optional, at most 1 character."""
    idNumber: str
    """Number of an identity document. *Nomor identitas.* Optional, at most 16 characters."""
    customerId: str
    """The customer's ID. *ID pelanggan.* Optional, at most 12 characters."""
    maidenName: str
    """Mother's maiden name. *Nama gadis ibu kandung.* Optional, at most 28 characters."""
    corpType: str
    """Type of the company. *Jenis perusahaan.* Optional, at most 1 character."""
    uniqueKey: str
    """Key of the limit. *Kunci limit.* Optional, at most 20 characters."""
    limitUsage: str
    """How much of the limit is used. *Pemakaian limit.* Optional, at most 16 digits and 2 decimals; 0 in the sample."""
    limitNextDate: str
    """When the limit begins anew. *Tanggal limit berikutnya.* Optional, at most 8 characters."""
    limitExpiryDate: str
    """Until when the limit holds. *Tanggal berakhir limit.* Optional, at most 8 characters."""
    phone: str
    """Telephone number. *Nomor telepon.* Optional, at most 15 characters."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 50 characters."""
    desc: str
    """Description. *Keterangan.* Optional, at most 25 characters."""
    logonId: str
    """ID of the user who logged on. *ID pengguna yang masuk.* Optional, at most 8 characters."""
    reasonCode: str
    """Why, as a code. *Kode alasan.* Optional, at most 1 character."""
    resetType: str
    """How the limit is reset. *Jenis pengaturan ulang limit.* Optional, at most 1 character."""
    resetPeriod: str
    """How often the limit is reset. *Periode pengaturan ulang limit.* Optional, at most 3 characters."""
    phoneEcomm: str
    """Telephone number for e-commerce. *Nomor telepon untuk e-commerce.* Optional, at most 15 characters."""


class AccountInfo(TypedDict, total=False):
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*"""

    balanceType: str
    """Kind of balance. *Jenis saldo.* Optional, at most 70 characters."""
    amount: Money
    """Amount of this kind of balance. *Nominal saldo jenis ini.* Optional, value of at most 16 digits and 2 decimals."""


class BdcInquiryCardResponseResponseData(TypedDict, total=False):
    """Content of the answer. *Isi respons.*"""

    accountNo: str
    """Account number. *Nomor rekening.* Optional, at most 32 characters."""
    name: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 140 characters."""
    accountInfos: list[AccountInfo]
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.* Optional."""
    additionalInfo: BdcInquiryCardResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikNotificationResponseAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 33 characters."""
    responseWs: str
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory, at most 16 characters."""


class _OneklikNotificationRequestAdditionalInfo(TypedDict):
    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 33 characters."""
    userId: str
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""
    createdDate: str
    """When it was created. *Tanggal pembuatan.* Mandatory."""
    status: str
    """State. *Status.* Mandatory, at most 3 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""


class OneklikNotificationRequestAdditionalInfo(_OneklikNotificationRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: str
    """ID of the request. *ID permintaan.* Conditional, at most 32 characters."""
    credentialType: str
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Conditional, at most 2 characters."""
    credentialNumber: str
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Conditional, at most 16 characters."""
    maxLimit: str
    """Highest limit. *Limit maksimum.* Conditional, at most 9 characters."""


class OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    msisdnList: list[MsisdnList]
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.* Mandatory."""


class OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 32 characters."""
    userId: str
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""


class OneklikDebitStatusResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    paidAmount: str
    """Amount that is paid. *Nominal yang dibayar.* Optional, at most 16 digits and 2 decimals."""
    isTimeout: IsTimeoutValue
    """Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.* Optional, at most 1 character, one of Y, N."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 32 characters."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 30 characters."""


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


class MsisdnList(TypedDict):
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*"""

    phoneNumber: str
    """Telephone number, masked. *Nomor telepon, disamarkan.* Mandatory, at most 15 characters."""
    phoneId: str
    """ID of the telephone number. *ID nomor telepon.* Mandatory, at most 32 characters."""


class _OneklikDebitPaymentHostToHostResponseAdditionalInfo(TypedDict):
    status: str
    """State. *Status.* Mandatory, at most 50 characters; SUCCESS or DEVICE IS DIFFERENT."""


class OneklikDebitPaymentHostToHostResponseAdditionalInfo(_OneklikDebitPaymentHostToHostResponseAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    billAmount: str
    """Amount of the bill. *Nominal tagihan.* Conditional, at most 16 digits and 2 decimals."""
    paidAmount: str
    """Amount that is paid. *Nominal yang dibayar.* Conditional, at most 16 digits and 2 decimals."""
    msisdnList: list[MsisdnList]
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.* Optional."""
    paymentRequestId: str
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 30 characters."""


class TransferDetail(TypedDict, total=False):
    """To whom the money goes on. *Rincian transfer lanjutan.*"""

    beneficiaryName: str
    """Name of the beneficiary. *Nama penerima.* Optional, at most 100 characters."""
    beneficiaryAccount: str
    """Account that receives the money. *Rekening penerima.* Optional, at most 32 characters."""
    bankCode: str
    """Code of the bank. *Kode bank.* Optional, at most 10 characters."""


class BillDetail(TypedDict):
    """The bills. *Rincian tagihan.*"""

    subBillAmount: str
    """Amount of the sub-company's part. *Nominal bagian sub company.* Mandatory, at most 16 digits and 2 decimals."""
    subCompanyCode: str
    """Sub-company. *Kode sub company.* Mandatory, at most 5 characters."""


class _OneklikDebitPaymentHostToHostRequestAdditionalInfo(TypedDict):
    userId: str
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""
    customerName: str
    """Name of the customer. *Nama pelanggan.* Mandatory, at most 18 characters."""
    description: str
    """Description. *Keterangan.* Mandatory, at most 100 characters."""
    paymentType: PaymentTypeValue
    """Kind of payment. *Jenis pembayaran.* Mandatory, at most 7 characters, one of FULL, PARTIAL."""
    transactionTime: str
    """When the transaction happened. *Waktu transaksi.* Mandatory."""
    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 33 characters."""
    billDetails: list[BillDetail]
    """The bills. *Rincian tagihan.* Mandatory, at most 5 items."""


class OneklikDebitPaymentHostToHostRequestAdditionalInfo(_OneklikDebitPaymentHostToHostRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    transferDetail: TransferDetail
    """To whom the money goes on. *Rincian transfer lanjutan.* Conditional."""


class _PayOptionDetail(TypedDict):
    payMethod: Literal["ONEKLIK"]
    """How it is paid. *Metode pembayaran.* Mandatory, at most 64 characters, always ONEKLIK; Payment Method. e.g. CREDIT_CARD."""
    payOption: Literal["ONEKLIK_BCA"]
    """What it is paid with. *Pilihan pembayaran.* Mandatory, at most 64 characters, always ONEKLIK_BCA."""
    transAmount: Money
    """Amount of the transaction. *Nominal transaksi.* Mandatory, value of at most 16 digits and 2 decimals."""
    feeAmount: Money
    """Fee. *Biaya.* Mandatory, value of at most 16 digits and 2 decimals."""


class PayOptionDetail(_PayOptionDetail, total=False):
    """How the payment is put together. *Rincian cara pembayaran.*"""

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
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    payOptionDetails: list[PayOptionDetail]
    """How the payment is put together. *Rincian cara pembayaran.* Mandatory, at most 1 items."""
    additionalInfo: OneklikDebitPaymentHostToHostRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


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
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 32 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 18 characters."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    appRedirectUrl: str
    """Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.* Optional, at most 2048 characters; URL scheme of provider native app."""
    webRedirectUrl: str
    """Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.* Optional, at most 2048 characters; universal link to provider payment page."""
    additionalInfo: OneklikDebitPaymentHostToHostResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikDebitStatusRequest(TypedDict):
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 18 characters; original consumer-side id."""
    serviceCode: Literal["54"]
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters, always 54; service code of the original transaction."""


class OneklikDebitStatusRequest(_OneklikDebitStatusRequest, total=False):
    """Request of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).

    *Permintaan Status pembayaran direct debit.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Money
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Conditional, at most 5 characters."""
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
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 18 characters; original consumer-side id."""
    approvalCode: str
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    originalExternalId: str
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: str
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: LatestTransactionStatusValue
    """State of the transaction. *Status terakhir transaksi.* Conditional, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
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


class OneklikPaymentInquiryPhoneNumberRequest(TypedDict):
    """Request of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).

    *Permintaan OneKlik - daftar nomor telepon.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    additionalInfo: OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class _OneklikPaymentInquiryPhoneNumberResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikPaymentInquiryPhoneNumberResponse(_OneklikPaymentInquiryPhoneNumberResponse, total=False):
    """Response of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).

    *Respons OneKlik - daftar nomor telepon.*
    """

    additionalInfo: OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikNotificationRequest(TypedDict):
    """Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).

    *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
    """

    additionalInfo: OneklikNotificationRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class _OneklikNotificationResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikNotificationResponse(_OneklikNotificationResponse, total=False):
    """Response of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).

    *Respons OneKlik - notifikasi aktivasi dan penghapusan.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 32 characters."""
    additionalInfo: OneklikNotificationResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; responseWs 0 or 1."""


class BdcInquiryCardRequest(TypedDict):
    """Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).

    *Permintaan Kartu debit bisnis - inquiry.*
    """

    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, exactly 16 characters."""


class _BdcInquiryCardResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BdcInquiryCardResponse(_BdcInquiryCardResponse, total=False):
    """Response of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).

    *Respons Kartu debit bisnis - inquiry.*
    """

    responseData: BdcInquiryCardResponseResponseData
    """Content of the answer. *Isi respons.* Mandatory."""


class _BdcSettingLimitRequest(TypedDict):
    transactionId: str
    """ID of the transaction. *ID transaksi.* Mandatory, exactly 14 characters."""
    effectiveDate: str
    """From when it holds. *Tanggal efektif.* Mandatory, exactly 8 characters."""
    accountNumber: str
    """Account number. *Nomor rekening.* Mandatory, exactly 10 characters."""
    cardType: CardTypeValue
    """Tier of the card. *Jenis kartu.* Mandatory, exactly 1 character, one of L, P, D."""
    recurringType: RecurringTypeValue
    """How the limit recurs. *Jenis pengulangan limit.* Mandatory, exactly 1 character, one of N, D, X."""
    recurringPeriod: str
    """How long the limit recurs. *Periode pengulangan limit.* Mandatory, at most 3 characters."""
    cardNumber: str
    """Card number. *Nomor kartu.* Mandatory, exactly 16 characters."""
    expiryLimit: str
    """Until when the limit holds. *Masa berlaku limit.* Mandatory, exactly 8 characters."""
    limitAmount: str
    """The limit. *Nilai limit.* Mandatory, at most 13 characters."""
    uniqueKey: str
    """Key of the limit. *Kunci limit.* Mandatory, at most 20 characters."""
    processType: str
    """Kind of change. *Jenis perubahan.* Mandatory, exactly 1 character."""


class BdcSettingLimitRequest(_BdcSettingLimitRequest, total=False):
    """Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).

    *Permintaan Kartu debit bisnis - atur limit.*
    """

    cardholder: str
    """Holder of the card. *Pemegang kartu.* Optional, at most 35 characters."""
    idNumber: str
    """Number of an identity document. *Nomor identitas.* Optional, exactly 16 characters."""
    phoneNumber: str
    """Telephone number, masked. *Nomor telepon, disamarkan.* Optional, at most 15 characters."""
    emailAddress: str
    """Email address. *Alamat email.* Optional, at most 50 characters."""
    description: str
    """Description. *Keterangan.* Optional, at most 25 characters."""


class _BdcSettingLimitResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BdcSettingLimitResponse(_BdcSettingLimitResponse, total=False):
    """Response of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).

    *Respons Kartu debit bisnis - atur limit.*
    """

    responseData: BdcSettingLimitResponseResponseData
    """Content of the answer. *Isi respons.* Mandatory."""


class BdcUpdateStatusRequest(TypedDict):
    """Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).

    *Permintaan Kartu debit bisnis - ubah status.*
    """

    cardNumber: str
    """Card number. *Nomor kartu.* Mandatory, exactly 16 characters."""
    blockType: BlockTypeValue
    """What is to happen to the card. *Jenis perubahan status kartu.* Mandatory, exactly 1 character, one of O, H, B."""
    reasonCode: ReasonCodeValue
    """Why, as a code. *Kode alasan.* Mandatory, exactly 1 character, one of H, R, O."""


class _BdcUpdateStatusResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class BdcUpdateStatusResponse(_BdcUpdateStatusResponse, total=False):
    """Response of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).

    *Respons Kartu debit bisnis - ubah status.*
    """

    responseData: BdcUpdateStatusResponseResponseData
    """Content of the answer. *Isi respons.* Mandatory."""
