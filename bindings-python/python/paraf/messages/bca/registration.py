# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Registration, as `bca` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Money


class CredentialType(Listed):
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.*"""

    DEBIT_CARD = "DC"
    """Debit card. *Kartu debit.*"""
    CREDIT_CARD = "CC"
    """Credit card. *Kartu kredit.*"""


CredentialTypeValue = Union[CredentialType, Literal["DC", "CC"]]


class Status(Listed):
    """State. *Status.*"""

    REG = "REG"
    EXP = "EXP"
    ACT = "ACT"
    BLK = "BLK"
    DASH = "-"


StatusValue = Union[Status, Literal["REG", "EXP", "ACT", "BLK", "-"]]


class UnlinkResult(Listed):
    """Whether the binding was taken away. *Hasil pelepasan tautan.*"""

    SUCCESS = "success"
    FAILED = "failed"


UnlinkResultValue = Union[UnlinkResult, Literal["success", "failed"]]


class OneklikOtpResponseAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 32 characters."""
    phoneId: str
    """ID of the telephone number. *ID nomor telepon.* Mandatory, at most 32 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""


class OneklikOtpRequestAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    userId: str
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""
    transAmount: Money
    """Amount of the transaction. *Nominal transaksi.* Mandatory, value of at most 16 digits and 2 decimals."""
    phoneId: str
    """ID of the telephone number. *ID nomor telepon.* Mandatory, at most 32 characters."""


class OneklikRegistrationAccountUnbindingRequestAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 32 characters."""


class OneklikRegistrationAccountInquiryResponseAccountData(TypedDict, total=False):
    """One bound account. *Satu rekening yang tertaut.*"""

    requestId: str
    """ID of the request. *ID permintaan.* Optional."""
    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Optional, at most 32 characters."""
    credentialType: CredentialTypeValue
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Optional, one of DC, CC."""
    credentialNumber: str
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Optional, at most 16 characters."""
    maxLimit: str
    """Highest limit. *Limit maksimum.* Optional, at most 9 characters."""
    userId: str
    """ID of the user. *ID pengguna.* Optional."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional."""
    createdDate: str
    """When it was created. *Tanggal pembuatan.* Optional."""
    status: StatusValue
    """State. *Status.* Optional, one of REG, EXP, ACT, BLK, -."""


class _OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData(TypedDict):
    status: str
    """State. *Status.* Mandatory, at most 3 characters."""


class OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData(_OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData, total=False):
    """One bound account. *Satu rekening yang tertaut.*"""

    requestId: str
    """ID of the request. *ID permintaan.* Conditional, at most 32 characters."""
    xcoId: str
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Conditional, at most 32 characters."""
    credentialType: str
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Conditional, at most 2 characters."""
    credentialNumber: str
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Conditional, at most 16 characters."""
    maxLimit: str
    """Highest limit. *Limit maksimum.* Conditional, at most 9 characters."""
    userId: str
    """ID of the user. *ID pengguna.* Conditional, at most 18 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Conditional, at most 5 characters."""
    createdDate: str
    """When it was created. *Tanggal pembuatan.* Conditional."""


class OneklikRegistrationAccountInquiryResponseAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    accountData: list[OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData]
    """One bound account. *Satu rekening yang tertaut.* Conditional."""


class OneklikRegistrationAccountInquiryRequestAdditionalInfo(TypedDict, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    userId: str
    """ID of the user. *ID pengguna.* Optional, at most 18 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Conditional, at most 5 characters."""
    requestIds: list[str]
    """IDs of the requests that are asked about. *Daftar ID permintaan yang ditanyakan.* Optional, at most 32 characters; 1 to 10."""


class OneklikRegistrationAccountBindingResponseAdditionalInfo(TypedDict):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: str
    """ID of the request. *ID permintaan.* Mandatory, at most 32 characters."""
    randomString: str
    """Random text. *Teks acak.* Mandatory, at most 16 characters."""


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


class _OneklikRegistrationAccountBindingRequestAdditionalInfo(TypedDict):
    additionalInfo: str
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory, at most 50 characters."""


class OneklikRegistrationAccountBindingRequestAdditionalInfo(_OneklikRegistrationAccountBindingRequestAdditionalInfo, total=False):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    merchantLogoUrl: str
    """Address of the merchant's logo. *Alamat logo merchant.* Optional, at most 300 characters."""


class SuccessParams(TypedDict, total=False):
    """What comes with success. *Parameter bila berhasil.*"""

    accountId: str
    """ID of the account. *ID akun.* Optional, at most 36 characters; account ID given to the user."""


class _AdditionalData(TypedDict):
    userId: str
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters; User ID of the card holder."""


class AdditionalData(_AdditionalData, total=False):
    """More about the customer. *Data tambahan pelanggan.*"""

    email: str
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    postalAddress: str
    """Postal address. *Alamat pos.* Optional, at most 99 characters; Postal address of the user."""


class _OneklikRegistrationAccountBindingRequest(TypedDict):
    additionalData: AdditionalData
    """More about the customer. *Data tambahan pelanggan.* Mandatory."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    additionalInfo: OneklikRegistrationAccountBindingRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikRegistrationAccountBindingRequest(_OneklikRegistrationAccountBindingRequest, total=False):
    """Request of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).

    *Permintaan Penautan akun.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    action: str
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type for OTP."""
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


class _OneklikRegistrationAccountBindingResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikRegistrationAccountBindingResponse(_OneklikRegistrationAccountBindingResponse, total=False):
    """Response of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).

    *Respons Penautan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 32 characters; provider-side transaction id; required on success."""
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
    additionalInfo: OneklikRegistrationAccountBindingResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikRegistrationAccountInquiryRequest(TypedDict):
    additionalInfo: OneklikRegistrationAccountInquiryRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikRegistrationAccountInquiryRequest(_OneklikRegistrationAccountInquiryRequest, total=False):
    """Request of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).

    *Permintaan Inquiry penautan akun.*
    """

    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""


class _OneklikRegistrationAccountInquiryResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikRegistrationAccountInquiryResponse(_OneklikRegistrationAccountInquiryResponse, total=False):
    """Response of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).

    *Respons Inquiry penautan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 32 characters; provider-side transaction id; required on success."""
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
    additionalInfo: OneklikRegistrationAccountInquiryResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    accountData: list[OneklikRegistrationAccountInquiryResponseAccountData]
    """One bound account. *Satu rekening yang tertaut.* Optional."""


class _OneklikRegistrationAccountUnbindingRequest(TypedDict):
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    additionalInfo: OneklikRegistrationAccountUnbindingRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikRegistrationAccountUnbindingRequest(_OneklikRegistrationAccountUnbindingRequest, total=False):
    """Request of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).

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


class _OneklikRegistrationAccountUnbindingResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikRegistrationAccountUnbindingResponse(_OneklikRegistrationAccountUnbindingResponse, total=False):
    """Response of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).

    *Respons Pelepasan tautan akun.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 32 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: str
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    linkId: str
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    unlinkResult: UnlinkResultValue
    """Whether the binding was taken away. *Hasil pelepasan tautan.* Optional, at most 32 characters, one of success, failed; Result of unlinking process."""
    additionalInfo: OneklikRegistrationAccountUnbindingRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _OneklikOtpRequest(TypedDict):
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 18 characters."""
    journeyId: str
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Mandatory, at most 32 characters; equals X-EXTERNAL-ID."""
    merchantId: str
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    trxDateTime: str
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    bankCardToken: str
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, at most 32 characters; equals xcoId."""
    additionalInfo: OneklikOtpRequestAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikOtpRequest(_OneklikOtpRequest, total=False):
    """Request of OTP: POST /openapi/oneklik/v1.0/otp (service 81).

    *Permintaan OTP.*
    """

    subMerchant: str
    """Merchant below the merchant. *Sub merchant.* Optional, at most 32 characters."""
    externalStoreId: str
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    otpTrxCode: str
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; service code of the original request."""
    otpReasonCode: str
    """Why the OTP is asked for, as a code. *Kode alasan OTP.* Optional, at most 2 characters."""
    otpReasonMessage: str
    """Why the OTP is asked for. *Alasan OTP.* Optional, at most 30 characters."""


class _OneklikOtpResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""


class OneklikOtpResponse(_OneklikOtpResponse, total=False):
    """Response of OTP: POST /openapi/oneklik/v1.0/otp (service 81).

    *Respons OTP.*
    """

    referenceNo: str
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 64 characters."""
    partnerReferenceNo: str
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    chargeToken: str
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Mandatory, at most 32 characters; on success and on time-out."""
    additionalInfo: OneklikOtpResponseAdditionalInfo
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
