# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Direct debit, as `bca` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

import paraf
from paraf._view import Field, Request, Response, View


class UrlParam(View):
    """Addresses that the provider calls or shows. *Alamat yang dipanggil atau ditampilkan penyedia layanan.*"""

    url: Field[Optional[str]] = Field()
    """Address. *Alamat.* Optional, at most 512 characters."""
    type: Field[Optional[str]] = Field()
    """What the address is for. *Kegunaan alamat.* Optional, at most 32 characters; PAY_RETURN or PAY_NOTIFY."""
    isDeeplink: Field[Optional[str]] = Field()
    """Whether the address is a deep link. *Apakah alamat berupa deep link.* Optional, at most 1 character; Y/N deep link."""


class PayOptionDetail(View):
    """How the payment is put together. *Rincian cara pembayaran.*"""

    payMethod: Field[str] = Field()
    """How it is paid. *Metode pembayaran.* Mandatory, at most 64 characters, always ONEKLIK; Payment Method. e.g. CREDIT_CARD."""
    payOption: Field[str] = Field()
    """What it is paid with. *Pilihan pembayaran.* Mandatory, at most 64 characters, always ONEKLIK_BCA."""
    transAmount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount of the transaction. *Nominal transaksi.* Mandatory, value of at most 16 digits and 2 decimals."""
    feeAmount: Field[paraf.Amount] = Field(paraf.Amount)
    """Fee. *Biaya.* Mandatory, value of at most 16 digits and 2 decimals."""
    cardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in this payment. *Token kartu untuk pembayaran ini.* Optional, at most 64 characters; Card token used for this payment."""
    merchantToken: Field[Optional[str]] = Field()
    """Token of the merchant for this payment. *Token merchant untuk pembayaran ini.* Optional, at most 64 characters; Merchant token used for this payment."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class BillDetail(View):
    """The bills. *Rincian tagihan.*"""

    subBillAmount: Field[str] = Field()
    """Amount of the sub-company's part. *Nominal bagian sub company.* Mandatory, at most 16 digits and 2 decimals."""
    subCompanyCode: Field[str] = Field()
    """Sub-company. *Kode sub company.* Mandatory, at most 5 characters."""


class TransferDetail(View):
    """To whom the money goes on. *Rincian transfer lanjutan.*"""

    beneficiaryName: Field[Optional[str]] = Field()
    """Name of the beneficiary. *Nama penerima.* Optional, at most 100 characters."""
    beneficiaryAccount: Field[Optional[str]] = Field()
    """Account that receives the money. *Rekening penerima.* Optional, at most 32 characters."""
    bankCode: Field[Optional[str]] = Field()
    """Code of the bank. *Kode bank.* Optional, at most 10 characters."""


class OneklikDebitPaymentHostToHostRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    userId: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""
    customerName: Field[str] = Field()
    """Name of the customer. *Nama pelanggan.* Mandatory, at most 18 characters."""
    description: Field[str] = Field()
    """Description. *Keterangan.* Mandatory, at most 100 characters."""
    paymentType: Field[str] = Field()
    """Kind of payment. *Jenis pembayaran.* Mandatory, at most 7 characters, one of FULL, PARTIAL."""
    transactionTime: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory."""
    xcoId: Field[str] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 33 characters."""
    billDetails: Field[tuple[BillDetail, ...]] = Field(BillDetail)
    """The bills. *Rincian tagihan.* Mandatory, at most 5 items."""
    transferDetail: Field[Optional[TransferDetail]] = Field(TransferDetail)
    """To whom the money goes on. *Rincian transfer lanjutan.* Conditional."""


class MsisdnList(View):
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.*"""

    phoneNumber: Field[Optional[str]] = Field()
    """Telephone number, masked. *Nomor telepon, disamarkan.* Mandatory, at most 15 characters."""
    phoneId: Field[Optional[str]] = Field()
    """ID of the telephone number. *ID nomor telepon.* Mandatory, at most 32 characters."""


class OneklikDebitPaymentHostToHostResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    status: Field[Optional[str]] = Field()
    """State. *Status.* Mandatory, at most 50 characters; SUCCESS or DEVICE IS DIFFERENT."""
    billAmount: Field[Optional[str]] = Field()
    """Amount of the bill. *Nominal tagihan.* Conditional, at most 16 digits and 2 decimals."""
    paidAmount: Field[Optional[str]] = Field()
    """Amount that is paid. *Nominal yang dibayar.* Conditional, at most 16 digits and 2 decimals."""
    msisdnList: Field[Optional[tuple[MsisdnList, ...]]] = Field(MsisdnList)
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.* Optional."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 30 characters."""


class RefundHistory(View):
    """Refunds so far. *Riwayat pengembalian dana.*"""

    refundNo: Field[Optional[str]] = Field()
    """The provider's reference of the refund. *Nomor pengembalian dana dari penyedia layanan.* Conditional, at most 64 characters."""
    partnerRefundNo: Field[Optional[str]] = Field()
    """The partner's reference of the refund. *Nomor pengembalian dana dari mitra.* Optional, at most 64 characters."""
    refundAmount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount that is refunded. *Nominal pengembalian dana.* Optional, value of at most 16 digits and 2 decimals."""
    refundStatus: Field[Optional[str]] = Field()
    """State of the refund. *Status pengembalian dana.* Optional, at most 2 characters; 00 success, 03 pending, 06 failed."""
    refundDate: Field[Optional[str]] = Field()
    """When it was refunded. *Waktu pengembalian dana.* Conditional, at most 25 characters; table says dd-MM-yyyy HH:mm:ss although labelled ISO 8601."""
    reason: Field[Optional[str]] = Field()
    """Why. *Alasan.* Optional, at most 256 characters; Refund reason."""


class OneklikDebitStatusResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    paidAmount: Field[Optional[str]] = Field()
    """Amount that is paid. *Nominal yang dibayar.* Optional, at most 16 digits and 2 decimals."""
    isTimeout: Field[Optional[str]] = Field()
    """Whether the transaction ran out of time. *Apakah transaksi kehabisan waktu.* Optional, at most 1 character, one of Y, N."""
    chargeToken: Field[Optional[str]] = Field()
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 32 characters."""
    paymentRequestId: Field[Optional[str]] = Field()
    """ID of the payment. *ID permintaan pembayaran.* Optional, at most 30 characters."""


class OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: Field[str] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 32 characters."""
    userId: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""


class OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    msisdnList: Field[Optional[tuple[MsisdnList, ...]]] = Field(MsisdnList)
    """Mobile numbers of the customer. *Daftar nomor ponsel pelanggan.* Mandatory."""


class OneklikNotificationRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Conditional, at most 32 characters."""
    xcoId: Field[str] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 33 characters."""
    credentialType: Field[Optional[str]] = Field()
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Conditional, at most 2 characters."""
    credentialNumber: Field[Optional[str]] = Field()
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Conditional, at most 16 characters."""
    maxLimit: Field[Optional[str]] = Field()
    """Highest limit. *Limit maksimum.* Conditional, at most 9 characters."""
    userId: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""
    createdDate: Field[str] = Field()
    """When it was created. *Tanggal pembuatan.* Mandatory."""
    status: Field[str] = Field()
    """State. *Status.* Mandatory, at most 3 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""


class OneklikNotificationResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: Field[Optional[str]] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 33 characters."""
    responseWs: Field[Optional[str]] = Field()
    """Whether the notification was taken. *Status penerimaan notifikasi.* Mandatory, at most 16 characters."""


class AccountInfo(View):
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.*"""

    balanceType: Field[Optional[str]] = Field()
    """Kind of balance. *Jenis saldo.* Optional, at most 70 characters."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount of this kind of balance. *Nominal saldo jenis ini.* Optional, value of at most 16 digits and 2 decimals."""


class BdcInquiryCardResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    cardNumber: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Optional, at most 16 characters."""
    factType: Field[Optional[str]] = Field()
    """Type of the card. *Jenis kartu.* Optional, at most 2 characters."""
    totalAccount: Field[Optional[str]] = Field()
    """Number of accounts. *Banyaknya rekening.* Optional, at most 2 characters."""
    lanId: Field[Optional[str]] = Field()
    """Language. *Bahasa.* Optional, at most 1 character."""
    openDate: Field[Optional[str]] = Field()
    """Date of opening. *Tanggal pembukaan.* Optional, at most 8 characters."""
    prodDate: Field[Optional[str]] = Field()
    """Date of production. *Tanggal produksi.* Optional, at most 8 characters."""
    closeDate: Field[Optional[str]] = Field()
    """Date of closing. *Tanggal penutupan.* Optional, at most 8 characters."""
    expiryDate: Field[Optional[str]] = Field()
    """Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.* Optional, at most 4 characters."""
    embName: Field[Optional[str]] = Field()
    """Name on the card. *Nama pada kartu.* Optional, at most 28 characters."""
    addr1: Field[Optional[str]] = Field()
    """First line of the address. *Baris pertama alamat.* Optional, at most 30 characters."""
    addr2: Field[Optional[str]] = Field()
    """Second line of the address. *Baris kedua alamat.* Optional, at most 30 characters."""
    addr3: Field[Optional[str]] = Field()
    """Third line of the address. *Baris ketiga alamat.* Optional, at most 30 characters."""
    birthDate: Field[Optional[str]] = Field()
    """Date of birth. *Tanggal lahir.* Optional, at most 8 characters."""
    branchCode: Field[Optional[str]] = Field()
    """Code of the branch. *Kode cabang.* Optional, at most 4 characters."""
    empCode: Field[Optional[str]] = Field()
    """Whether the holder is an employee. *Kode karyawan.* Optional, at most 1 character."""
    chargeFlag: Field[Optional[str]] = Field()
    """Whether the card is charged for. *Tanda pembebanan biaya.* Optional, at most 1 character."""
    type: Field[Optional[str]] = Field()
    """Kind. *Jenis.* Optional, at most 1 character."""
    deptCode: Field[Optional[str]] = Field()
    """Code of the department. *Kode departemen.* Optional, at most 5 characters."""
    stockBranchCode: Field[Optional[str]] = Field()
    """Branch that holds the card. *Cabang penyimpan kartu.* Optional, at most 4 characters."""
    customerCode: Field[Optional[str]] = Field()
    """Code of the customer. *Kode nasabah.* Optional, at most 1 character."""
    customField: Field[Optional[str]] = Field()
    """Field of the customer. *Kolom milik nasabah.* Optional, at most 22 characters."""
    cardStatus: Field[Optional[str]] = Field()
    """Status of the card. *Status kartu.* Optional, at most 1 character."""
    corpId: Field[Optional[str]] = Field()
    """ID of the company. *ID perusahaan.* Optional, at most 6 characters."""
    outstanding: Field[Optional[str]] = Field()
    """Amount outstanding. *Jumlah terutang.* Optional, at most 1 character."""
    sendFlag: Field[Optional[str]] = Field()
    """Whether the card is sent. *Tanda pengiriman kartu.* Optional, at most 1 character."""
    idNumber: Field[Optional[str]] = Field()
    """Number of an identity document. *Nomor identitas.* Optional, at most 16 characters."""
    customerId: Field[Optional[str]] = Field()
    """The customer's ID. *ID pelanggan.* Optional, at most 12 characters."""
    maidenName: Field[Optional[str]] = Field()
    """Mother's maiden name. *Nama gadis ibu kandung.* Optional, at most 28 characters."""
    corpType: Field[Optional[str]] = Field()
    """Type of the company. *Jenis perusahaan.* Optional, at most 1 character."""
    uniqueKey: Field[Optional[str]] = Field()
    """Key of the limit. *Kunci limit.* Optional, at most 20 characters."""
    limitUsage: Field[Optional[str]] = Field()
    """How much of the limit is used. *Pemakaian limit.* Optional, at most 16 digits and 2 decimals; 0 in the sample."""
    limitNextDate: Field[Optional[str]] = Field()
    """When the limit begins anew. *Tanggal limit berikutnya.* Optional, at most 8 characters."""
    limitExpiryDate: Field[Optional[str]] = Field()
    """Until when the limit holds. *Tanggal berakhir limit.* Optional, at most 8 characters."""
    phone: Field[Optional[str]] = Field()
    """Telephone number. *Nomor telepon.* Optional, at most 15 characters."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 50 characters."""
    desc: Field[Optional[str]] = Field()
    """Description. *Keterangan.* Optional, at most 25 characters."""
    logonId: Field[Optional[str]] = Field()
    """ID of the user who logged on. *ID pengguna yang masuk.* Optional, at most 8 characters."""
    reasonCode: Field[Optional[str]] = Field()
    """Why, as a code. *Kode alasan.* Optional, at most 1 character."""
    resetType: Field[Optional[str]] = Field()
    """How the limit is reset. *Jenis pengaturan ulang limit.* Optional, at most 1 character."""
    resetPeriod: Field[Optional[str]] = Field()
    """How often the limit is reset. *Periode pengaturan ulang limit.* Optional, at most 3 characters."""
    phoneEcomm: Field[Optional[str]] = Field()
    """Telephone number for e-commerce. *Nomor telepon untuk e-commerce.* Optional, at most 15 characters."""


class BdcInquiryCardResponseResponseData(View):
    """Content of the answer. *Isi respons.*"""

    accountNo: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 32 characters."""
    name: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional, at most 140 characters."""
    accountInfos: Field[Optional[tuple[AccountInfo, ...]]] = Field(AccountInfo)
    """Balances of the account, one entry a kind. *Informasi saldo rekening, satu entri per jenis saldo.* Optional."""
    additionalInfo: Field[Optional[BdcInquiryCardResponseAdditionalInfo]] = Field(BdcInquiryCardResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class BdcSettingLimitResponseResponseData(View):
    """Content of the answer. *Isi respons.*"""

    transactionId: Field[Optional[str]] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, at most 14 characters."""
    updateDateTime: Field[Optional[str]] = Field()
    """Date and time of the change. *Tanggal dan waktu perubahan.* Mandatory, at most 14 characters."""
    cardNumber: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Mandatory, at most 16 characters."""


class BdcUpdateStatusResponseResponseData(View):
    """Content of the answer. *Isi respons.*"""

    cardNumber: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Mandatory, at most 16 characters."""
    cardStatus: Field[Optional[str]] = Field()
    """Status of the card. *Status kartu.* Mandatory, at most 1 character."""


class OneklikDebitPaymentHostToHostRequest(Request, profile="bca", id="54"):
    """Request of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).

    *Permintaan Pembayaran direct debit.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 18 characters."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 128 characters; Card token for payment."""
    chargeToken: Field[Optional[str]] = Field()
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Conditional, at most 40 characters; string code for verification OTP."""
    otp: Field[Optional[str]] = Field()
    """One-time password. *Kode OTP.* Optional, at most 6 characters."""
    otpTrxCode: Field[Optional[str]] = Field()
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; Purpose of otp; absent from the ASPI sample."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
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
    payOptionDetails: Field[tuple[PayOptionDetail, ...]] = Field(PayOptionDetail)
    """How the payment is put together. *Rincian cara pembayaran.* Mandatory, at most 1 items."""
    additionalInfo: Field[OneklikDebitPaymentHostToHostRequestAdditionalInfo] = Field(OneklikDebitPaymentHostToHostRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikDebitPaymentHostToHostResponse(Response, profile="bca", id="54"):
    """Response of Direct Debit Payment: POST /openapi/oneklik/v1.0/debit/payment-host-to-host (service 54).

    *Respons Pembayaran direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 32 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 18 characters."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    appRedirectUrl: Field[Optional[str]] = Field()
    """Link that opens the provider's app. *Tautan pembuka aplikasi penyedia layanan.* Optional, at most 2048 characters; URL scheme of provider native app."""
    webRedirectUrl: Field[Optional[str]] = Field()
    """Address of the provider's payment page. *Alamat halaman pembayaran penyedia layanan.* Optional, at most 2048 characters; universal link to provider payment page."""
    additionalInfo: Field[Optional[OneklikDebitPaymentHostToHostResponseAdditionalInfo]] = Field(OneklikDebitPaymentHostToHostResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikDebitStatusRequest(Request, profile="bca", id="55"):
    """Request of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).

    *Permintaan Status pembayaran direct debit.*
    """

    originalPartnerReferenceNo: Field[str] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 18 characters; original consumer-side id."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters; original provider-side id."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[str] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters, always 54; service code of the original transaction."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    amount: Field[Optional[paraf.Amount]] = Field(paraf.Amount)
    """Amount. *Nominal.* Optional, value of at most 16 digits and 2 decimals."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Conditional, at most 5 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikDebitStatusResponse(Response, profile="bca", id="55"):
    """Response of Direct Debit Payment Status: POST /openapi/oneklik/v1.0/debit/status (service 55).

    *Respons Status pembayaran direct debit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Conditional, at most 64 characters; original provider-side id; required on success."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Mandatory, at most 18 characters; original consumer-side id."""
    approvalCode: Field[Optional[str]] = Field()
    """Approval code of the payment. *Kode persetujuan pembayaran.* Optional, at most 20 characters."""
    originalExternalId: Field[Optional[str]] = Field()
    """X-EXTERNAL-ID of the original request. *X-EXTERNAL-ID permintaan asal.* Optional, at most 32 characters; original X-EXTERNAL-ID header value."""
    serviceCode: Field[Optional[str]] = Field()
    """Service of the original transaction. *Kode layanan transaksi asal.* Mandatory, at most 2 characters; service code of the original transaction."""
    latestTransactionStatus: Field[Optional[str]] = Field()
    """State of the transaction. *Status terakhir transaksi.* Conditional, at most 2 characters; 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 canceled, 06 failed, 07 not found."""
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
    additionalInfo: Field[Optional[OneklikDebitStatusResponseAdditionalInfo]] = Field(OneklikDebitStatusResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikPaymentInquiryPhoneNumberRequest(Request, profile="bca", id="85"):
    """Request of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).

    *Permintaan OneKlik - daftar nomor telepon.*
    """

    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    additionalInfo: Field[OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo] = Field(OneklikPaymentInquiryPhoneNumberRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikPaymentInquiryPhoneNumberResponse(Response, profile="bca", id="85"):
    """Response of OneKlik - Phone List: POST /openapi/oneklik/v1.0/payment/inquiry-phone-number (service 85).

    *Respons OneKlik - daftar nomor telepon.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    additionalInfo: Field[Optional[OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo]] = Field(OneklikPaymentInquiryPhoneNumberResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikNotificationRequest(Request, profile="bca", id="86"):
    """Request of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).

    *Permintaan OneKlik - notifikasi aktivasi dan penghapusan.*
    """

    additionalInfo: Field[OneklikNotificationRequestAdditionalInfo] = Field(OneklikNotificationRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikNotificationResponse(Response, profile="bca", id="86"):
    """Response of OneKlik - Activation and Deletion Notification: POST /oneklik/v2.0/notification (service 86).

    *Respons OneKlik - notifikasi aktivasi dan penghapusan.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 32 characters."""
    additionalInfo: Field[Optional[OneklikNotificationResponseAdditionalInfo]] = Field(OneklikNotificationResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional; responseWs 0 or 1."""


class BdcInquiryCardRequest(Request, profile="bca", id="IC"):
    """Request of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).

    *Permintaan Kartu debit bisnis - inquiry.*
    """

    bankCardToken: Field[str] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, exactly 16 characters."""


class BdcInquiryCardResponse(Response, profile="bca", id="IC"):
    """Response of Business Debit Card - Inquiry: POST /openapi/bdc/v1.0/inquiry-card (service IC).

    *Respons Kartu debit bisnis - inquiry.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    responseData: Field[Optional[BdcInquiryCardResponseResponseData]] = Field(BdcInquiryCardResponseResponseData)
    """Content of the answer. *Isi respons.* Mandatory."""


class BdcSettingLimitRequest(Request, profile="bca", id="SL"):
    """Request of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).

    *Permintaan Kartu debit bisnis - atur limit.*
    """

    transactionId: Field[str] = Field()
    """ID of the transaction. *ID transaksi.* Mandatory, exactly 14 characters."""
    effectiveDate: Field[str] = Field()
    """From when it holds. *Tanggal efektif.* Mandatory, exactly 8 characters."""
    accountNumber: Field[str] = Field()
    """Account number. *Nomor rekening.* Mandatory, exactly 10 characters."""
    cardType: Field[str] = Field()
    """Tier of the card. *Jenis kartu.* Mandatory, exactly 1 character, one of L, P, D."""
    recurringType: Field[str] = Field()
    """How the limit recurs. *Jenis pengulangan limit.* Mandatory, exactly 1 character, one of N, D, X."""
    recurringPeriod: Field[str] = Field()
    """How long the limit recurs. *Periode pengulangan limit.* Mandatory, at most 3 characters."""
    cardNumber: Field[str] = Field()
    """Card number. *Nomor kartu.* Mandatory, exactly 16 characters."""
    expiryLimit: Field[str] = Field()
    """Until when the limit holds. *Masa berlaku limit.* Mandatory, exactly 8 characters."""
    limitAmount: Field[str] = Field()
    """The limit. *Nilai limit.* Mandatory, at most 13 characters."""
    uniqueKey: Field[str] = Field()
    """Key of the limit. *Kunci limit.* Mandatory, at most 20 characters."""
    cardholder: Field[Optional[str]] = Field()
    """Holder of the card. *Pemegang kartu.* Optional, at most 35 characters."""
    idNumber: Field[Optional[str]] = Field()
    """Number of an identity document. *Nomor identitas.* Optional, exactly 16 characters."""
    phoneNumber: Field[Optional[str]] = Field()
    """Telephone number, masked. *Nomor telepon, disamarkan.* Optional, at most 15 characters."""
    emailAddress: Field[Optional[str]] = Field()
    """Email address. *Alamat email.* Optional, at most 50 characters."""
    description: Field[Optional[str]] = Field()
    """Description. *Keterangan.* Optional, at most 25 characters."""
    processType: Field[str] = Field()
    """Kind of change. *Jenis perubahan.* Mandatory, exactly 1 character."""


class BdcSettingLimitResponse(Response, profile="bca", id="SL"):
    """Response of Business Debit Card - Set Limit: POST /openapi/bdc/v1.0/setting-limit (service SL).

    *Respons Kartu debit bisnis - atur limit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    responseData: Field[Optional[BdcSettingLimitResponseResponseData]] = Field(BdcSettingLimitResponseResponseData)
    """Content of the answer. *Isi respons.* Mandatory."""


class BdcUpdateStatusRequest(Request, profile="bca", id="US"):
    """Request of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).

    *Permintaan Kartu debit bisnis - ubah status.*
    """

    cardNumber: Field[str] = Field()
    """Card number. *Nomor kartu.* Mandatory, exactly 16 characters."""
    blockType: Field[str] = Field()
    """What is to happen to the card. *Jenis perubahan status kartu.* Mandatory, exactly 1 character, one of O, H, B."""
    reasonCode: Field[str] = Field()
    """Why, as a code. *Kode alasan.* Mandatory, exactly 1 character, one of H, R, O."""


class BdcUpdateStatusResponse(Response, profile="bca", id="US"):
    """Response of Business Debit Card - Change Status: POST /openapi/bdc/v1.0/update-status (service US).

    *Respons Kartu debit bisnis - ubah status.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    responseData: Field[Optional[BdcUpdateStatusResponseResponseData]] = Field(BdcUpdateStatusResponseResponseData)
    """Content of the answer. *Isi respons.* Mandatory."""
