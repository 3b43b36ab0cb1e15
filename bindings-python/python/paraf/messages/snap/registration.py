# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Registration, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Open


class SendOtpFlag(Listed):
    """Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.*"""

    YES = "YES"
    """The provider sends the OTP. *Penyedia layanan mengirim OTP.*"""
    NO = "NO"
    """The provider does not send the OTP. *Penyedia layanan tidak mengirim OTP.*"""


SendOtpFlagValue = Union[SendOtpFlag, Literal["YES", "NO"]]


class UserInfo(TypedDict, total=False):
    """The user. *Informasi pengguna.*"""

    publicUserId: str
    """ID of the user that others may see. *ID publik pengguna.* Optional, at most 20 characters."""


class Params(TypedDict, total=False):
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*"""

    action: str
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type OTP."""
    pinWebViewUrl: str
    """Page on which the customer sets a PIN. *Halaman penetapan PIN.* Optional, at most 100 characters; URL for set PINprocess."""
    redirectToDeeplink: str
    """Deep link to which the customer goes. *Deep link tujuan pelanggan.* Optional, at most 255 characters; app redirection flow only."""


class AccessTokenInfo(TypedDict, total=False):
    """The customer's tokens. *Token milik pelanggan.*"""

    accessToken: str
    """Access token. *Token akses.* Optional, at most 32 characters; Access token."""
    expiresIn: str
    """When the access token ends. *Waktu berakhirnya token akses.* Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds."""
    refreshToken: str
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Optional, at most 64 characters."""
    reExpiresIn: str
    """When the refresh token ends. *Waktu berakhirnya refresh token.* Optional, at most 25 characters, ISO 8601 with seconds and offset; date-time of expiry, not seconds."""
    tokenStatus: str
    """State of the token. *Status token.* Optional, at most 25 characters; Status of token."""


class SuccessParams(TypedDict, total=False):
    """What comes with success. *Parameter bila berhasil.*"""

    accountId: str
    """ID of the account. *ID akun.* Optional, at most 36 characters; account ID given to the user."""


class AdditionalData(TypedDict, total=False):
    """More about the customer. *Data tambahan pelanggan.*"""

    userId: str
    """ID of the user. *ID pengguna.* Optional, at most 20 characters; User ID of the card holder."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    postalAddress: str
    """Postal address. *Alamat pos.* Optional, at most 99 characters; Postal address of the user."""


class DeviceInfo(TypedDict, total=False):
    """The customer's device. *Informasi perangkat pelanggan.*"""

    os: str
    """Operating system of the device. *Sistem operasi perangkat.* Optional, at most 40 characters; Device's OS."""
    osVersion: str
    """Version of the operating system. *Versi sistem operasi.* Optional, at most 40 characters; Device's OS version."""
    model: str
    """Model of the device. *Model perangkat.* Optional, at most 40 characters; Device's model."""
    manufacturer: str
    """Maker of the device. *Produsen perangkat.* Optional, at most 40 characters; Device's manufacturer."""


class QParams(TypedDict, total=False):
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.*"""

    action: str
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type OTP."""


class AccountData(TypedDict, total=False):
    """One bound account. *Satu rekening yang tertaut.*"""

    accountId: str
    """ID of the account. *ID akun.* Optional, at most 16 characters."""
    createdDate: str
    """When it was created. *Tanggal pembuatan.* Optional, at most 26 characters."""
    credentialNo: str
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Optional, at most 16 characters."""
    credentialType: str
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Optional, at most 2 characters."""
    maxLimit: str
    """Highest limit. *Limit maksimum.* Optional, at most 6 characters."""
    status: str
    """State. *Status.* Optional, at most 4 characters."""


class AccountList(TypedDict, total=False):
    """Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.*"""

    accountData: AccountData
    """One bound account. *Satu rekening yang tertaut.* Optional."""


class _RegistrationCardBindRequest(TypedDict):
    custIdMerchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 18 characters; Merchant's customer ID."""


class RegistrationCardBindRequest(_RegistrationCardBindRequest, total=False):
    """Request of Card Registration: POST /v1.0/registration-card-bind (service 01).

    *Permintaan Pendaftaran kartu.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountName: str
    """Name of the account's holder. *Nama pemilik rekening.* Optional, at most 128 characters; Customer's full name."""
    cardData: str
    """Data of the card, encrypted. *Data kartu, terenkripsi.* Optional; AES-256 encrypted object keyed by client secret."""
    isBindAndPay: Literal["N"]
    """Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.* Optional, at most 1 character; always 'N'."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters; identifier that is unique per each merchant."""
    journeyId: str
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    limit: Union[str, int, float]
    """Most that may be paid a day. *Batas transaksi harian.* Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample."""
    merchantLogoUrl: str
    """Address of the merchant's logo. *Alamat logo merchant.* Optional, at most 300 characters; Merchant's logo URL for webview."""
    phoneNo: str
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    sendOtpFlag: SendOtpFlagValue
    """Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.* Optional, at most 3 characters; YES or NO: provider sends the OTP."""
    type: str
    """Kind. *Jenis.* Optional, at most 20 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationCardBindResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationCardBindResponse(_RegistrationCardBindResponse, total=False):
    """Response of Card Registration: POST /v1.0/registration-card-bind (service 01).

    *Respons Pendaftaran kartu.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, at most 128 characters; Card token for payment."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 40 characters; string code for verification OTP."""
    randomString: str
    """Random text. *Teks acak.* Optional, at most 16 characters; Random String to generate validation for webview."""
    tokenExpiryTime: str
    """When the token ends. *Waktu berakhirnya token.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationCardBindLimitRequest(TypedDict):
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, at most 128 characters; Card token for payment."""


class RegistrationCardBindLimitRequest(_RegistrationCardBindLimitRequest, total=False):
    """Request of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).

    *Permintaan Pendaftaran kartu - atur limit.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankAccountNo: str
    """Account number behind the card. *Nomor rekening kartu.* Optional, at most 32 characters."""
    bankCardNo: str
    """Card number. *Nomor kartu.* Optional, at most 19 characters."""
    limit: Union[str, int, float]
    """Most that may be paid a day. *Batas transaksi harian.* Optional, at most 17 digits and 2 decimals; Daily transaction limit; quoted string in the sample."""
    otp: str
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationCardBindLimitResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationCardBindLimitResponse(_RegistrationCardBindLimitResponse, total=False):
    """Response of Card Registration - Set Limit: POST /v1.0/registration/card-bind-limit (service 02).

    *Respons Pendaftaran kartu - atur limit.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationCardInquiryRequest(TypedDict):
    """Request of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).

    *Permintaan Inquiry pendaftaran kartu.*
    """

    custIdMerchant: str
    """The customer's ID at the merchant. *ID pelanggan di merchant.* Mandatory, at most 18 characters; merchant's customer id; path parameter."""


class _RegistrationCardInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationCardInquiryResponse(_RegistrationCardInquiryResponse, total=False):
    """Response of Card Registration Inquiry: GET /v1.0/registration-card-inquiry (service 03).

    *Respons Inquiry pendaftaran kartu.*
    """

    accountList: list[AccountList]
    """Accounts and cards of the customer. *Daftar rekening dan kartu pelanggan.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OtpVerificationRequest(TypedDict, total=False):
    """Request of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).

    *Permintaan Verifikasi OTP.*
    """

    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    action: str
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    otp: str
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Optional, at most 40 characters."""
    type: str
    """Kind. *Jenis.* Optional, at most 20 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OtpVerificationResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OtpVerificationResponse(_OtpVerificationResponse, total=False):
    """Response of Verify OTP (Direct Integration): POST /v1.0/otp-verification (service 04).

    *Respons Verifikasi OTP.*
    """

    originalReferenceNo: str
    """The provider's reference of the original transaction. *Nomor referensi penyedia layanan untuk transaksi asal.* Optional, at most 64 characters."""
    originalPartnerReferenceNo: str
    """The partner's reference of the original transaction. *Nomor referensi mitra untuk transaksi asal.* Optional, at most 64 characters."""
    accountNo: str
    """Account number. *Nomor rekening.* Optional, at most 11 characters."""
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Optional, at most 128 characters; Card token for payment."""
    cardPan: str
    """Card number. *Nomor kartu.* Optional, at most 16 characters."""
    customerId: str
    """The customer's ID. *ID pelanggan.* Optional, at most 45 characters; Customer's identification."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    expiredDatetime: str
    """When it ends. *Waktu kedaluwarsa.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    expiryDate: str
    """Month and year in which the card ends. *Bulan dan tahun kedaluwarsa kartu.* Optional, at most 4 characters; MMYY."""
    identificationNo: str
    """Number of the identity document. *Nomor identitas.* Optional, at most 64 characters; registered national id number on bank account."""
    linkageToken: str
    """Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.* Optional, at most 204 characters; Token used for PIN redirection API."""
    phoneNo: str
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    qParamsURL: str
    """Page on which the customer sets a PIN. *Halaman penetapan PIN.* Optional, at most 100 characters; Webview URL to set PINprocess."""
    qParams: QParams
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.* Optional; Params used toset PINidentification."""
    sendOtpFlag: SendOtpFlagValue
    """Whether the provider sends the OTP. *Apakah penyedia layanan mengirim OTP.* Optional, at most 3 characters; YES or NO: provider sends the OTP."""
    subscribeDatetime: str
    """When the customer subscribed. *Waktu berlangganan.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    tokenExpiryTime: str
    """When the token ends. *Waktu berakhirnya token.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    transactionTimestamp: str
    """Text for the check of the web view. *Teks validasi webview.* Optional, at most 25 characters; random string for webview validation, not a date-time despite the name."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationCardUnbindRequest(TypedDict):
    token: str
    """Payment token. *Token pembayaran.* Mandatory, at most 128 characters; payment token."""


class RegistrationCardUnbindRequest(_RegistrationCardUnbindRequest, total=False):
    """Request of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).

    *Permintaan Penghapusan pendaftaran kartu.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    bankCardNo: str
    """Card number. *Nomor kartu.* Optional, at most 19 characters."""
    type: str
    """Kind. *Jenis.* Optional, at most 20 characters; e.g. subscribe, unsubscribe, check OTP."""
    part: str
    """Part of the message. *Bagian pesan.* Optional, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters; identifier that is unique per each merchant."""
    tokenRequestorId: str
    """ID of who asks for the token. *ID pemohon token.* Optional, at most 15 characters."""
    journeyId: str
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Optional, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey."""
    transactionDate: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationCardUnbindResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationCardUnbindResponse(_RegistrationCardUnbindResponse, total=False):
    """Response of Card Registration Unbinding: POST /v1.0/registration-card-unbind (service 05).

    *Respons Penghapusan pendaftaran kartu.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    message: str
    """Text for the customer. *Pesan untuk pelanggan.* Optional, at most 255 characters; absent from the ASPI sample."""
    customerId: str
    """The customer's ID. *ID pelanggan.* Optional, at most 45 characters."""
    unsubscribeDate: str
    """When the customer unsubscribed. *Waktu berhenti berlangganan.* Optional, ISO 8601 with seconds and offset."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountCreationRequest(TypedDict, total=False):
    """Request of Account Creation: POST /v1.0/registration-account-creation (service 06).

    *Permintaan Pembuatan akun.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    countryCode: str
    """Country of the requester. *Kode negara pemohon.* Optional, at most 2 characters; Requestor's country code."""
    customerId: str
    """The customer's ID. *ID pelanggan.* Optional, at most 45 characters; account ID of the customer."""
    deviceInfo: DeviceInfo
    """The customer's device. *Informasi perangkat pelanggan.* Optional."""
    email: str
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    lang: str
    """Language of what the customer sees. *Bahasa tampilan pelanggan.* Optional, at most 8 characters; language support parameter."""
    locale: str
    """Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.* Optional, at most 5 characters."""
    name: str
    """Name of the customer. *Nama pelanggan.* Optional, at most 128 characters."""
    onboardingPartner: str
    """Partner that brought the customer. *Mitra yang membawa pelanggan.* Optional, at most 8 characters; Onboarding partner of the customer."""
    phoneNo: str
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    redirectUrl: str
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 2048 characters; Merchant call back URL."""
    scopes: str
    """What the customer allows. *Cakupan izin dari pelanggan.* Optional, at most 256 characters; The scopes of the authorization."""
    seamlessData: str
    """What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.* Optional, at most 512 characters; URL-encoded JSON."""
    seamlessSign: str
    """Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.* Optional, at most 512 characters; URL-encoded signature of seamlessData."""
    state: str
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Optional, at most 32 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    terminalType: str
    """Kind of terminal. *Jenis terminal.* Optional, at most 32 characters; table types it Object(32) without children; string in the sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationAccountCreationResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationAccountCreationResponse(_RegistrationAccountCreationResponse, total=False):
    """Response of Account Creation: POST /v1.0/registration-account-creation (service 06).

    *Respons Pembuatan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    authCode: str
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Optional, at most 64 characters."""
    apiKey: str
    """The customer's key at the provider. *Kunci pelanggan di penyedia layanan.* Optional; Customer ID; alphanumeric string in the sample."""
    accountId: str
    """ID of the account. *ID akun.* Optional, at most 32 characters; User's account id."""
    state: str
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Optional, at most 32 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationAccountBindingRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""


class RegistrationAccountBindingRequest(_RegistrationAccountBindingRequest, total=False):
    """Request of Account Binding: POST /v1.0/registration-account-binding (service 07).

    *Permintaan Penautan akun.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    action: str
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type for OTP."""
    additionalData: AdditionalData
    """More about the customer. *Data tambahan pelanggan.* Optional."""
    authCode: str
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Optional, at most 64 characters."""
    grantType: str
    """What the token is asked with. *Jenis permintaan token.* Optional, at most 64 characters; authCode or refreshToken."""
    isBindAndPay: Literal["N"]
    """Whether the card is bound and charged at once. *Apakah kartu ditautkan dan langsung ditagih.* Optional, at most 1 character; always 'N'."""
    lang: str
    """Language of what the customer sees. *Bahasa tampilan pelanggan.* Optional, at most 8 characters; Initiate language."""
    locale: str
    """Language and country of what the customer sees. *Bahasa dan negara tampilan pelanggan.* Optional, at most 5 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    msisdn: str
    """Mobile number that is bound. *Nomor ponsel yang ditautkan.* Optional, at most 15 characters; Phone number to be binded."""
    otp: str
    """One-time password. *Kode OTP.* Optional, at most 8 characters."""
    phoneNo: str
    """Telephone number with country code. *Nomor telepon dengan kode negara.* Optional, at most 16 characters, digits with country code; format 62xxxxxxxxxxxxx."""
    platformType: str
    """App, PC or mobile web. *Jenis platform: App, PC atau web seluler.* Optional, at most 4 characters; Merchant platform type (App, PC, or mobile web)."""
    redirectUrl: str
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 2048 characters; Redirect URL for  Agreement page or PIN page."""
    referenceId: str
    """Reference of the OTP that was sent. *Nomor referensi OTP yang dikirim.* Optional, at most 36 characters; Reference ID from  previous Generate OTP."""
    refreshToken: str
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Optional, at most 64 characters."""
    successParams: SuccessParams
    """What comes with success. *Parameter bila berhasil.* Optional."""
    terminalId: str
    """ID of the terminal. *ID terminal.* Optional, at most 16 characters; Terminal identifier."""
    tokenRequestorId: str
    """ID of who asks for the token. *ID pemohon token.* Optional, at most 15 characters; Token Requestor ID."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationAccountBindingResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationAccountBindingResponse(_RegistrationAccountBindingResponse, total=False):
    """Response of Account Binding: POST /v1.0/registration-account-binding (service 07).

    *Respons Penautan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountToken: str
    """Token that stands for the account in payments. *Token pengganti rekening untuk pembayaran.* Optional, at most 128 characters; Account Token for Payment."""
    accessTokenInfo: AccessTokenInfo
    """The customer's tokens. *Token milik pelanggan.* Optional."""
    linkId: str
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    nextAction: str
    """What the customer does next. *Tindakan pelanggan berikutnya.* Optional, at most 255 characters; redirect the user to this url forauthentication."""
    linkageToken: str
    """Token of the page on which the customer sets a PIN. *Token halaman penetapan PIN.* Optional, at most 204 characters; Token used for PIN redirection API."""
    params: Params
    """What the page needs on which the customer sets a PIN. *Parameter halaman penetapan PIN.* Optional; Params used forset PINidentification."""
    redirectUrl: str
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Optional, at most 2048 characters; Redirect URL for Agreement page or PIN page."""
    userInfo: UserInfo
    """The user. *Informasi pengguna.* Optional."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class RegistrationAccountInquiryRequest(TypedDict, total=False):
    """Request of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).

    *Permintaan Inquiry penautan akun.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationAccountInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationAccountInquiryResponse(_RegistrationAccountInquiryResponse, total=False):
    """Response of Account Binding Inquiry: POST /v1.0/registration-account-inquiry (service 08).

    *Respons Inquiry penautan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 64 characters; provider-side transaction id; required on success."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    accountCurrency: str
    """Currency of the account. *Mata uang rekening.* Optional, at most 3 characters."""
    accountName: str
    """Name of the account's holder. *Nama pemilik rekening.* Optional, at most 50 characters; Registered account name."""
    accountNo: str
    """Account number. *Nomor rekening.* Optional, at most 13 characters; Registered account number."""
    accountTransactionLimit: Union[str, int, float]
    """Most that may be paid from the account. *Batas transaksi rekening.* Optional, at most 19 digits and 2 decimals; quoted string in the sample."""
    endDatePeriod: str
    """Last day of the bindings that are asked for. *Tanggal akhir periode penautan.* Optional, at most 10 characters, yyyy-MM-dd; Binding end period. Format: YYYY-MM-DD."""
    startDatePeriod: str
    """First day of the bindings that are asked for. *Tanggal awal periode penautan.* Optional, at most 10 characters, yyyy-MM-dd; Binding start period. Format: YYYY-MM-DD."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationAccountUnbindingRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 64 characters."""


class RegistrationAccountUnbindingRequest(_RegistrationAccountUnbindingRequest, total=False):
    """Request of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).

    *Permintaan Pelepasan tautan akun.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    linkId: str
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    tokenId: str
    """ID of the access token. *ID token akses.* Optional, at most 128 characters; Access Token ID."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _RegistrationAccountUnbindingResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class RegistrationAccountUnbindingResponse(_RegistrationAccountUnbindingResponse, total=False):
    """Response of Account Unbinding: POST /v1.0/registration-account-unbinding (service 09).

    *Respons Pelepasan tautan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    linkId: str
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    unlinkResult: str
    """Whether the binding was taken away. *Hasil pelepasan tautan.* Optional, at most 64 characters; Result of unlinking process."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _GetAuthCodeRequest(TypedDict):
    redirectUrl: str
    """Address to which the customer goes. *Alamat tujuan pelanggan.* Mandatory, at most 256 characters; URL that is called back after the user has agreed."""
    scopes: str
    """What the customer allows. *Cakupan izin dari pelanggan.* Mandatory, at most 256 characters; comma-separated list."""
    state: str
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Mandatory, at most 32 characters; CSRF state."""


class GetAuthCodeRequest(_GetAuthCodeRequest, total=False):
    """Request of Get Oauth URL: GET /v1.0/get-auth-code (service 10).

    *Permintaan Ambil URL OAuth.*
    """

    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    lang: str
    """Language of what the customer sees. *Bahasa tampilan pelanggan.* Optional, at most 2 characters."""
    allowRegistration: bool
    """Whether a new user may register on the way. *Apakah pengguna baru boleh mendaftar dalam proses ini.* Optional; default true."""
    seamlessData: str
    """What the partner already knows of the user, as JSON in a URL's encoding. *Data pengguna dari mitra, JSON dengan penyandian URL.* Optional, at most 512 characters; URL-encoded JSON."""
    seamlessSign: str
    """Signature of seamlessData, in a URL's encoding. *Tanda tangan seamlessData dengan penyandian URL.* Conditional, at most 512 characters; required if seamlessData present; URL-encoded signature."""


class _GetAuthCodeResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class GetAuthCodeResponse(_GetAuthCodeResponse, total=False):
    """Response of Get Oauth URL: GET /v1.0/get-auth-code (service 10).

    *Respons Ambil URL OAuth.*
    """

    authCode: str
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Mandatory, at most 256 characters; exchanged for a token through account binding / b2b2c token."""
    state: str
    """Text that comes back unchanged, against forged redirects. *Teks yang dikembalikan apa adanya, pencegah pengalihan palsu.* Mandatory, at most 32 characters; CSRF state."""


class _OtpRequest(TypedDict):
    journeyId: str
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Mandatory, at most 32 characters; journey id; equals X-EXTERNAL-ID on the first request of a journey."""


class OtpRequest(_OtpRequest, total=False):
    """Request of OTP: POST /v1.0/otp (service 81).

    *Permintaan OTP.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchant: str
    """Merchant below the merchant. *Sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Optional, at most 25 characters, ISO 8601 with seconds and offset."""
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Conditional, at most 128 characters; Card token for payment."""
    otpTrxCode: str
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; service code of the original request."""
    otpReasonCode: str
    """Why the OTP is asked for, as a code. *Kode alasan OTP.* Optional, at most 2 characters."""
    otpReasonMessage: str
    """Why the OTP is asked for. *Alasan OTP.* Optional, at most 30 characters."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OtpResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OtpResponse(_OtpResponse, total=False):
    """Response of OTP: POST /v1.0/otp (service 81).

    *Respons OTP.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Mandatory, at most 40 characters; string code for verification OTP."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
