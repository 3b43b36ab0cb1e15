# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Registration, as `snap` has it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Optional, Union

from paraf._view import Field, Request, Response, View


class AccountData(View):
    """One bound account. *Satu rekening yang tertaut.*"""

    accountId: Field[Optional[str]] = Field()
    """ID of the account. *ID akun.* Optional, at most 16 characters."""
    createdDate: Field[Optional[str]] = Field()
    """When it was created. *Tanggal pembuatan.* Optional, at most 26 characters."""
    credentialNo: Field[Optional[str]] = Field()
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Optional, at most 16 characters."""
    credentialType: Field[Optional[str]] = Field()
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Optional, at most 2 characters."""
    maxLimit: Field[Optional[str]] = Field()
    """Highest limit. *Limit maksimum.* Optional, at most 6 characters."""
    status: Field[Optional[str]] = Field()
    """State. *Status.* Optional, at most 4 characters."""


class AccountList(View):
    """Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*"""

    accountData: Field[Optional[AccountData]] = Field(AccountData)
    """One bound account. *Satu rekening yang tertaut.* Optional."""


class QParams(View):
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*"""

    action: Field[Optional[str]] = Field()
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type OTP."""


class DeviceInfo(View):
    """The customer's device. *Informasi perangkat pelanggan.*"""

    os: Field[Optional[str]] = Field()
    """Operating system of the device. *Sistem operasi perangkat.* Optional, at most 40 characters; Device's OS."""
    osVersion: Field[Optional[str]] = Field()
    """Version of the operating system. *Versi sistem operasi.* Optional, at most 40 characters; Device's OS version."""
    model: Field[Optional[str]] = Field()
    """Model of the device. *Model perangkat.* Optional, at most 40 characters; Device's model."""
    manufacturer: Field[Optional[str]] = Field()
    """Maker of the device. *Produsen perangkat.* Optional, at most 40 characters; Device's manufacturer."""


class AdditionalData(View):
    """More about the customer. *Data tambahan pelanggan.*"""

    userId: Field[Optional[str]] = Field()
    """ID of the user. *ID pengguna.* Optional, at most 20 characters; User ID of the card holder."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    postalAddress: Field[Optional[str]] = Field()
    """Postal address. *Alamat pos.* Optional, at most 99 characters; Postal address of the user."""


class SuccessParams(View):
    """What comes with success. *Parameter bila berhasil.*"""

    accountId: Field[Optional[str]] = Field()
    """ID of the account. *ID akun.* Optional, at most 36 characters; account ID given to the user."""


class AccessTokenInfo(View):
    """The customer's tokens. *Token milik pelanggan.*"""

    accessToken: Field[Optional[str]] = Field()
    """Access token. *Token akses.* Optional, at most 32 characters; Access token."""
    expiresIn: Field[Optional[str]] = Field()
    """When the access token ends. *Waktu berakhirnya token akses.* Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds."""
    refreshToken: Field[Optional[str]] = Field()
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Optional, at most 64 characters."""
    reExpiresIn: Field[Optional[str]] = Field()
    """When the refresh token ends. *Waktu berakhirnya refresh token.* Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds."""
    tokenStatus: Field[Optional[str]] = Field()
    """State of the token. *Status token.* Optional, at most 25 characters; Status of token."""


class Params(View):
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*"""

    action: Field[Optional[str]] = Field()
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type OTP."""
    pinWebViewUrl: Field[Optional[str]] = Field()
    """Page on which the customer sets a PIN. *Halaman penetapan PIN.* Optional, at most 100 characters; URL for set PINprocess."""
    redirectToDeeplink: Field[Optional[str]] = Field()
    """Deep link to which the customer goes. *Deep link tujuan pelanggan.* Optional, at most 255 characters; app redirection flow only."""


class UserInfo(View):
    """The user. *Informasi pengguna.*"""

    publicUserId: Field[Optional[str]] = Field()
    """ID of the user that others may see. *ID publik pengguna.* Optional, at most 20 characters."""


class RegistrationCardBindRequest(Request, profile="snap", id="01"):
    """Request of Card Registration: POST /v1.0/registration-card-bind (service 01).

    *Permintaan Pendaftaran kartu.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountName: Field[Optional[str]] = Field()
    """Name of the account's holder. *Nama pemilik rekening.* Optional, at most 128 characters; Customer's full name."""
    cardData: Field[Optional[str]] = Field()
    """Data of the card, encrypted. *Data kartu, terenkripsi.* Optional; AES-256 encrypted object keyed by client secret."""
    custIdMerchant: Field[str] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 18 characters; Merchant's customer ID."""
    isBindAndPay: Field[Optional[str]] = Field()
    """Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.* Optional, at most 1 character; always 'N'."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters; identifier that is unique per each merchant."""
    journeyId: Field[Optional[str]] = Field()
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    limit: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Most that may be paid a day. *Batas transaksi harian.* Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample."""
    merchantLogoUrl: Field[Optional[str]] = Field()
    """Address of the merchant's logo. *Alamat logo merchant.* Optional, at most 300 characters; Merchant's logo URL for webview."""
    phoneNo: Field[Optional[str]] = Field()
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sendOtpFlag: Field[Optional[str]] = Field()
    """Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.* Optional, at most 3 characters; YES or NO: provider sends the OTP."""
    type: Field[Optional[str]] = Field()
    """Kind. *Jenis.* Optional, at most 20 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardBindResponse(Response, profile="snap", id="01"):
    """Response of Card Registration: POST /v1.0/registration-card-bind (service 01).

    *Respons Pendaftaran kartu.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, at most 128 characters; Card token for payment."""
    chargeToken: Field[Optional[str]] = Field()
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 40 characters; string code for verification OTP."""
    randomString: Field[Optional[str]] = Field()
    """Random text. *Teks acak.* Optional, at most 16 characters; Random String to generate validation for webview."""
    tokenExpiryTime: Field[Optional[str]] = Field()
    """When the token ends. *Waktu berakhirnya token.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardBindLimitRequest(Request, profile="snap", id="02"):
    """Request of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).

    *Permintaan Pendaftaran kartu - atur limit.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankAccountNo: Field[Optional[str]] = Field()
    """Account number behind the card. *Nomor rekening kartu.* Optional, at most 32 characters."""
    bankCardNo: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Optional, at most 19 characters."""
    limit: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Most that may be paid a day. *Batas transaksi harian.* Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample."""
    bankCardToken: Field[str] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, at most 128 characters; Card token for payment."""
    otp: Field[Optional[str]] = Field()
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardBindLimitResponse(Response, profile="snap", id="02"):
    """Response of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).

    *Respons Pendaftaran kartu - atur limit.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardInquiryRequest(Request, profile="snap", id="03"):
    """Request of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).

    *Permintaan Inquiry pendaftaran kartu.*
    """

    custIdMerchant: Field[str] = Field()
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 18 characters; merchant's customer id; path parameter."""


class RegistrationCardInquiryResponse(Response, profile="snap", id="03"):
    """Response of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).

    *Respons Inquiry pendaftaran kartu.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    accountList: Field[Optional[tuple[AccountList, ...]]] = Field(AccountList)
    """Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OtpVerificationRequest(Request, profile="snap", id="04"):
    """Request of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).

    *Permintaan Verifikasi OTP.*
    """

    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    action: Field[Optional[str]] = Field()
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    otp: Field[Optional[str]] = Field()
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    chargeToken: Field[Optional[str]] = Field()
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 40 characters."""
    type: Field[Optional[str]] = Field()
    """Kind. *Jenis.* Optional, at most 20 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OtpVerificationResponse(Response, profile="snap", id="04"):
    """Response of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).

    *Respons Verifikasi OTP.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    originalReferenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    accountNo: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 11 characters."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 128 characters; Card token for payment."""
    cardPan: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Optional, at most 16 characters."""
    customerId: Field[Optional[str]] = Field()
    """The customer's ID. *ID pelanggan.* Optional, at most 45 characters; Customer's identification."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    expiredDatetime: Field[Optional[str]] = Field()
    """When it ends. *Waktu kedaluwarsa.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    expiryDate: Field[Optional[str]] = Field()
    """Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.* Optional, at most 4 characters; MMYY."""
    identificationNo: Field[Optional[str]] = Field()
    """Number of the identity document. *Nomor identitas.* Optional, at most 64 characters; registered national id number on bank account."""
    linkageToken: Field[Optional[str]] = Field()
    """Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.* Optional, at most 204 characters; Token used for PIN redirection API."""
    phoneNo: Field[Optional[str]] = Field()
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    qParamsURL: Field[Optional[str]] = Field()
    """Page on which the customer sets a PIN. *Halaman penetapan PIN.* Optional, at most 100 characters; Webview URL to set PINprocess."""
    qParams: Field[Optional[QParams]] = Field(QParams)
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.* Optional; Params used toset PINidentification."""
    sendOtpFlag: Field[Optional[str]] = Field()
    """Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.* Optional, at most 3 characters; YES or NO: provider sends the OTP."""
    subscribeDatetime: Field[Optional[str]] = Field()
    """When the customer subscribed. *Waktu berlangganan.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    tokenExpiryTime: Field[Optional[str]] = Field()
    """When the token ends. *Waktu berakhirnya token.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionTimestamp: Field[Optional[str]] = Field()
    """Text for the check of the web view. *Teks validasi webview.* Optional, at most 25 characters; random string for webview validation, not a date-time despite the name."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardUnbindRequest(Request, profile="snap", id="05"):
    """Request of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).

    *Permintaan Penghapusan pendaftaran kartu.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    token: Field[str] = Field()
    """Payment token. *Token pembayaran.* Mandatory, at most 128 characters; payment token."""
    bankCardNo: Field[Optional[str]] = Field()
    """Card number. *Nomor kartu.* Optional, at most 19 characters."""
    type: Field[Optional[str]] = Field()
    """Kind. *Jenis.* Optional, at most 20 characters; e.g. subscribe, unsubscribe, check OTP."""
    part: Field[Optional[str]] = Field()
    """Part of the message. *Bagian pesan.* Optional, at most 64 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters; identifier that is unique per each merchant."""
    tokenRequestorId: Field[Optional[str]] = Field()
    """ID of who asks for the token. *ID pemohon token.* Optional, at most 15 characters."""
    journeyId: Field[Optional[str]] = Field()
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey."""
    transactionDate: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardUnbindResponse(Response, profile="snap", id="05"):
    """Response of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).

    *Respons Penghapusan pendaftaran kartu.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    message: Field[Optional[str]] = Field()
    """Text for the customer. *Pesan untuk pelanggan.* Optional, at most 255 characters; absent from the ASPI sample."""
    customerId: Field[Optional[str]] = Field()
    """The customer's ID. *ID pelanggan.* Optional, at most 45 characters."""
    unsubscribeDate: Field[Optional[str]] = Field()
    """When the customer unsubscribed. *Waktu berhenti berlangganan.* Optional, ISO 8601 with seconds and offset."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountCreationRequest(Request, profile="snap", id="06"):
    """Request of Account Creation: POST /v1.0/registration-account-creation (service 06).

    *Permintaan Pembuatan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    countryCode: Field[Optional[str]] = Field()
    """Country of the requester. *Kode negara pemohon.* Optional, at most 2 characters; Requestor's country code."""
    customerId: Field[Optional[str]] = Field()
    """The customer's ID. *ID pelanggan.* Optional, at most 45 characters; account ID of the customer."""
    deviceInfo: Field[Optional[DeviceInfo]] = Field(DeviceInfo)
    """The customer's device. *Informasi perangkat pelanggan.* Optional."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    lang: Field[Optional[str]] = Field()
    """Language of what the customer sees. *Bahasa tampilan pelanggan.* Optional, at most 8 characters; language support parameter."""
    locale: Field[Optional[str]] = Field()
    """Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.* Optional, at most 5 characters."""
    name: Field[Optional[str]] = Field()
    """Name of the customer. *Nama pelanggan.* Optional, at most 128 characters."""
    onboardingPartner: Field[Optional[str]] = Field()
    """Partner that brought the customer. *Mitra yang membawa pelanggan.* Optional, at most 8 characters; Onboarding partner of the customer."""
    phoneNo: Field[Optional[str]] = Field()
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    redirectUrl: Field[Optional[str]] = Field()
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 2048 characters; Merchant call back URL."""
    scopes: Field[Optional[str]] = Field()
    """What the customer allows. *Cakupan izin dari pelanggan.* Optional, at most 256 characters; The scopes of the authorization."""
    seamlessData: Field[Optional[str]] = Field()
    """What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.* Optional, at most 512 characters; URL-encoded JSON."""
    seamlessSign: Field[Optional[str]] = Field()
    """Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.* Optional, at most 512 characters; URL-encoded signature of seamlessData."""
    state: Field[Optional[str]] = Field()
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Optional, at most 32 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    terminalType: Field[Optional[str]] = Field()
    """Kind of terminal. *Jenis terminal.* Optional, at most 32 characters; table types it Object(32) without children; string in the sample."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountCreationResponse(Response, profile="snap", id="06"):
    """Response of Account Creation: POST /v1.0/registration-account-creation (service 06).

    *Respons Pembuatan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    authCode: Field[Optional[str]] = Field()
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Optional, at most 64 characters."""
    apiKey: Field[Optional[str]] = Field()
    """The customer's key at the provider. *Kunci pelanggan di penyedia layanan.* Optional; Customer ID; alphanumeric string in the sample."""
    accountId: Field[Optional[str]] = Field()
    """ID of the account. *ID akun.* Optional, at most 32 characters; User's account id."""
    state: Field[Optional[str]] = Field()
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Optional, at most 32 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountBindingRequest(Request, profile="snap", id="07"):
    """Request of Account Binding: POST /v1.0/registration-account-binding (service 07).

    *Permintaan Penautan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    action: Field[Optional[str]] = Field()
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type for OTP."""
    additionalData: Field[Optional[AdditionalData]] = Field(AdditionalData)
    """More about the customer. *Data tambahan pelanggan.* Optional."""
    authCode: Field[Optional[str]] = Field()
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Optional, at most 64 characters."""
    grantType: Field[Optional[str]] = Field()
    """What the token is asked with. *Jenis permintaan token.* Optional, at most 64 characters; authCode or refreshToken."""
    isBindAndPay: Field[Optional[str]] = Field()
    """Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.* Optional, at most 1 character; always 'N'."""
    lang: Field[Optional[str]] = Field()
    """Language of what the customer sees. *Bahasa tampilan pelanggan.* Optional, at most 8 characters; Initiate language."""
    locale: Field[Optional[str]] = Field()
    """Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.* Optional, at most 5 characters."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    msisdn: Field[Optional[str]] = Field()
    """Mobile number that is bound. *Nomor ponsel yang ditautkan.* Optional, at most 15 characters; Phone number to be binded."""
    otp: Field[Optional[str]] = Field()
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    phoneNo: Field[Optional[str]] = Field()
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    platformType: Field[Optional[str]] = Field()
    """App, PC or mobile web. *Jenis platform: App, PC atau web seluler.* Optional, at most 4 characters; Merchant platform type (App, PC, or mobile web)."""
    redirectUrl: Field[Optional[str]] = Field()
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 2048 characters; Redirect URL for  Agreement page or PIN page."""
    referenceId: Field[Optional[str]] = Field()
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Optional, at most 36 characters; Reference ID from  previous Generate OTP."""
    refreshToken: Field[Optional[str]] = Field()
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Optional, at most 64 characters."""
    successParams: Field[Optional[SuccessParams]] = Field(SuccessParams)
    """What comes with success. *Parameter bila berhasil.* Optional."""
    terminalId: Field[Optional[str]] = Field()
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters; Terminal identifier."""
    tokenRequestorId: Field[Optional[str]] = Field()
    """ID of who asks for the token. *ID pemohon token.* Optional, at most 15 characters; Token Requestor ID."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountBindingResponse(Response, profile="snap", id="07"):
    """Response of Account Binding: POST /v1.0/registration-account-binding (service 07).

    *Respons Penautan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountToken: Field[Optional[str]] = Field()
    """Token that stands for the account in payments. *Token pengganti rekening untuk pembayaran.* Optional, at most 128 characters; Account Token for Payment."""
    accessTokenInfo: Field[Optional[AccessTokenInfo]] = Field(AccessTokenInfo)
    """The customer's tokens. *Token milik pelanggan.* Optional."""
    linkId: Field[Optional[str]] = Field()
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    nextAction: Field[Optional[str]] = Field()
    """What the customer does next. *Tindakan pelanggan berikutnya.* Optional, at most 255 characters; redirect the user to this url forauthentication."""
    linkageToken: Field[Optional[str]] = Field()
    """Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.* Optional, at most 204 characters; Token used for PIN redirection API."""
    params: Field[Optional[Params]] = Field(Params)
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.* Optional; Params used forset PINidentification."""
    redirectUrl: Field[Optional[str]] = Field()
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 2048 characters; Redirect URL for Agreement page or PIN page."""
    userInfo: Field[Optional[UserInfo]] = Field(UserInfo)
    """The user. *Informasi pengguna.* Optional."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountInquiryRequest(Request, profile="snap", id="08"):
    """Request of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).

    *Permintaan Inquiry penautan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountInquiryResponse(Response, profile="snap", id="08"):
    """Response of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).

    *Respons Inquiry penautan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountCurrency: Field[Optional[str]] = Field()
    """Currency of the account. *Mata uang rekening.* Optional, at most 3 characters."""
    accountName: Field[Optional[str]] = Field()
    """Name of the account's holder. *Nama pemilik rekening.* Optional, at most 50 characters; Registered account name."""
    accountNo: Field[Optional[str]] = Field()
    """Account number. *Nomor rekening.* Optional, at most 13 characters; Registered account number."""
    accountTransactionLimit: Field[Optional[Union[str, int, Decimal]]] = Field()
    """Most that may be paid from the account. *Batas transaksi rekening.* Optional, at most 19 digits and 2 decimals; quoted string in the sample."""
    endDatePeriod: Field[Optional[str]] = Field()
    """Last day of the bindings that are asked for. *Tanggal akhir periode penautan.* Optional, at most 10 characters, yyyy-MM-dd; Binding end period. Format: YYYY-MM-DD."""
    startDatePeriod: Field[Optional[str]] = Field()
    """First day of the bindings that are asked for. *Tanggal awal periode penautan.* Optional, at most 10 characters, yyyy-MM-dd; Binding start period. Format: YYYY-MM-DD."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountUnbindingRequest(Request, profile="snap", id="09"):
    """Request of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).

    *Permintaan Pelepasan tautan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    linkId: Field[Optional[str]] = Field()
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    tokenId: Field[Optional[str]] = Field()
    """ID of the access token. *ID token akses.* Optional, at most 128 characters; Access Token ID."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountUnbindingResponse(Response, profile="snap", id="09"):
    """Response of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).

    *Respons Pelepasan tautan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    linkId: Field[Optional[str]] = Field()
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    unlinkResult: Field[Optional[str]] = Field()
    """Whether the binding was taken away. *Hasil pelepasan tautan.* Optional, at most 64 characters; Result of unlinking process."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class GetAuthCodeRequest(Request, profile="snap", id="10"):
    """Request of Get Oauth URL: GET /v1.0/get-auth-code (service 10).

    *Permintaan Ambil URL OAuth.*
    """

    redirectUrl: Field[str] = Field()
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Mandatory, at most 256 characters; URL that is called back after the user has agreed."""
    scopes: Field[str] = Field()
    """What the customer allows. *Cakupan izin dari pelanggan.* Mandatory, at most 256 characters; comma-separated list."""
    state: Field[str] = Field()
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Mandatory, at most 32 characters; CSRF state."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    lang: Field[Optional[str]] = Field()
    """Language of what the customer sees. *Bahasa tampilan pelanggan.* Optional, at most 2 characters."""
    allowRegistration: Field[Optional[bool]] = Field()
    """Whether a new user may register on the way. *Apakah pengguna baru boleh mendaftar dalam proses ini.* Optional; default true."""
    seamlessData: Field[Optional[str]] = Field()
    """What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.* Optional, at most 512 characters; URL-encoded JSON."""
    seamlessSign: Field[Optional[str]] = Field()
    """Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.* Conditional, at most 512 characters; required if seamlessData present; URL-encoded signature."""


class GetAuthCodeResponse(Response, profile="snap", id="10"):
    """Response of Get Oauth URL: GET /v1.0/get-auth-code (service 10).

    *Respons Ambil URL OAuth.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    authCode: Field[Optional[str]] = Field()
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Mandatory, at most 256 characters; exchanged for a token through account binding / b2b2c token."""
    state: Field[Optional[str]] = Field()
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Mandatory, at most 32 characters; CSRF state."""


class OtpRequest(Request, profile="snap", id="81"):
    """Request of OTP: POST /v1.0/otp (service 81).

    *Permintaan OTP.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    journeyId: Field[str] = Field()
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Mandatory, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchant: Field[Optional[str]] = Field()
    """Merchant below the merchant. *Sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    trxDateTime: Field[Optional[str]] = Field()
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    bankCardToken: Field[Optional[str]] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; Card token for payment."""
    otpTrxCode: Field[Optional[str]] = Field()
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; service code of the original request."""
    otpReasonCode: Field[Optional[str]] = Field()
    """Why the OTP is asked for, as a code. *Kode alasan OTP.* Optional, at most 2 characters."""
    otpReasonMessage: Field[Optional[str]] = Field()
    """Why the OTP is asked for. *Alasan OTP.* Optional, at most 30 characters."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OtpResponse(Response, profile="snap", id="81"):
    """Response of OTP: POST /v1.0/otp (service 81).

    *Respons OTP.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    chargeToken: Field[Optional[str]] = Field()
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Mandatory, at most 40 characters; string code for verification OTP."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
