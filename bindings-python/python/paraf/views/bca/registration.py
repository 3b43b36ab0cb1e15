# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Registration, as `bca` has it."""

from __future__ import annotations

from decimal import Decimal
from typing import Optional, Union

import paraf
from paraf._view import Field, Request, Response, View


class AdditionalData(View):
    """More about the customer. *Data tambahan pelanggan.*"""

    userId: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters; User ID of the card holder."""
    email: Field[Optional[str]] = Field()
    """Email address. *Alamat surel.* Optional, at most 254 characters; e-mail, RFC 3696."""
    postalAddress: Field[Optional[str]] = Field()
    """Postal address. *Alamat pos.* Optional, at most 99 characters; Postal address of the user."""


class SuccessParams(View):
    """What comes with success. *Parameter bila berhasil.*"""

    accountId: Field[Optional[str]] = Field()
    """ID of the account. *ID akun.* Optional, at most 36 characters; account ID given to the user."""


class OneklikRegistrationAccountBindingRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    additionalInfo: Field[str] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory, at most 50 characters."""
    merchantLogoUrl: Field[Optional[str]] = Field()
    """Address of the merchant's logo. *Alamat logo merchant.* Optional, at most 300 characters."""


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


class OneklikRegistrationAccountBindingResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Mandatory, at most 32 characters."""
    randomString: Field[Optional[str]] = Field()
    """Random text. *Teks acak.* Mandatory, at most 16 characters."""


class OneklikRegistrationAccountInquiryRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    userId: Field[Optional[str]] = Field()
    """ID of the user. *ID pengguna.* Optional, at most 18 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Conditional, at most 5 characters."""
    requestIds: Field[Optional[tuple[str, ...]]] = Field()
    """IDs of the requests that are asked about. *Daftar ID permintaan yang ditanyakan.* Optional, at most 32 characters; 1 to 10."""


class OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData(View):
    """One bound account. *Satu rekening yang tertaut.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Conditional, at most 32 characters."""
    xcoId: Field[Optional[str]] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Conditional, at most 32 characters."""
    credentialType: Field[Optional[str]] = Field()
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Conditional, at most 2 characters."""
    credentialNumber: Field[Optional[str]] = Field()
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Conditional, at most 16 characters."""
    maxLimit: Field[Optional[str]] = Field()
    """Highest limit. *Limit maksimum.* Conditional, at most 9 characters."""
    userId: Field[Optional[str]] = Field()
    """ID of the user. *ID pengguna.* Conditional, at most 18 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Conditional, at most 5 characters."""
    createdDate: Field[Optional[str]] = Field()
    """When it was created. *Tanggal pembuatan.* Conditional."""
    status: Field[Optional[str]] = Field()
    """State. *Status.* Mandatory, at most 3 characters."""


class OneklikRegistrationAccountInquiryResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    accountData: Field[Optional[tuple[OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData, ...]]] = Field(OneklikRegistrationAccountInquiryResponseAdditionalInfoAccountData)
    """One bound account. *Satu rekening yang tertaut.* Conditional."""


class OneklikRegistrationAccountInquiryResponseAccountData(View):
    """One bound account. *Satu rekening yang tertaut.*"""

    requestId: Field[Optional[str]] = Field()
    """ID of the request. *ID permintaan.* Optional."""
    xcoId: Field[Optional[str]] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Optional, at most 32 characters."""
    credentialType: Field[Optional[str]] = Field()
    """Whether it is a debit or a credit card. *Jenis kartu: debit atau kredit.* Optional, one of DC, CC."""
    credentialNumber: Field[Optional[str]] = Field()
    """Number of the card or account, masked. *Nomor kartu atau rekening, disamarkan.* Optional, at most 16 characters."""
    maxLimit: Field[Optional[str]] = Field()
    """Highest limit. *Limit maksimum.* Optional, at most 9 characters."""
    userId: Field[Optional[str]] = Field()
    """ID of the user. *ID pengguna.* Optional."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional."""
    createdDate: Field[Optional[str]] = Field()
    """When it was created. *Tanggal pembuatan.* Optional."""
    status: Field[Optional[str]] = Field()
    """State. *Status.* Optional, one of REG, EXP, ACT, BLK, -."""


class OneklikRegistrationAccountUnbindingRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: Field[Optional[str]] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 32 characters."""


class OneklikOtpRequestAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    userId: Field[str] = Field()
    """ID of the user. *ID pengguna.* Mandatory, at most 18 characters."""
    transAmount: Field[paraf.Amount] = Field(paraf.Amount)
    """Amount of the transaction. *Nominal transaksi.* Mandatory, value of at most 16 digits and 2 decimals."""
    phoneId: Field[str] = Field()
    """ID of the telephone number. *ID nomor telepon.* Mandatory, at most 32 characters."""


class OneklikOtpResponseAdditionalInfo(View):
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.*"""

    xcoId: Field[Optional[str]] = Field()
    """ID of the customer's consent at BCA. *ID persetujuan nasabah di BCA.* Mandatory, at most 32 characters."""
    phoneId: Field[Optional[str]] = Field()
    """ID of the telephone number. *ID nomor telepon.* Mandatory, at most 32 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""


class OneklikRegistrationAccountBindingRequest(Request, profile="bca", id="07"):
    """Request of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).

    *Permintaan Penautan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    action: Field[Optional[str]] = Field()
    """What is to be done. *Tindakan yang diminta.* Optional, at most 10 characters; Action type for OTP."""
    additionalData: Field[AdditionalData] = Field(AdditionalData)
    """More about the customer. *Data tambahan pelanggan.* Mandatory."""
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
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
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
    additionalInfo: Field[OneklikRegistrationAccountBindingRequestAdditionalInfo] = Field(OneklikRegistrationAccountBindingRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikRegistrationAccountBindingResponse(Response, profile="bca", id="07"):
    """Response of Account Binding: POST /openapi/oneklik/v1.0/registration-account-binding (service 07).

    *Respons Penautan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Mandatory on success, at most 32 characters; provider-side transaction id; required on success."""
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
    additionalInfo: Field[Optional[OneklikRegistrationAccountBindingResponseAdditionalInfo]] = Field(OneklikRegistrationAccountBindingResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikRegistrationAccountInquiryRequest(Request, profile="bca", id="08"):
    """Request of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).

    *Permintaan Inquiry penautan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    additionalInfo: Field[OneklikRegistrationAccountInquiryRequestAdditionalInfo] = Field(OneklikRegistrationAccountInquiryRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikRegistrationAccountInquiryResponse(Response, profile="bca", id="08"):
    """Response of Account Binding Inquiry: POST /openapi/oneklik/v1.0/registration-account-inquiry (service 08).

    *Respons Inquiry penautan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Conditional, at most 32 characters; provider-side transaction id; required on success."""
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
    additionalInfo: Field[Optional[OneklikRegistrationAccountInquiryResponseAdditionalInfo]] = Field(OneklikRegistrationAccountInquiryResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
    accountData: Field[Optional[tuple[OneklikRegistrationAccountInquiryResponseAccountData, ...]]] = Field(OneklikRegistrationAccountInquiryResponseAccountData)
    """One bound account. *Satu rekening yang tertaut.* Optional."""


class OneklikRegistrationAccountUnbindingRequest(Request, profile="bca", id="09"):
    """Request of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).

    *Permintaan Pelepasan tautan akun.*
    """

    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    linkId: Field[Optional[str]] = Field()
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    tokenId: Field[Optional[str]] = Field()
    """ID of the access token. *ID token akses.* Optional, at most 128 characters; Access Token ID."""
    additionalInfo: Field[OneklikRegistrationAccountUnbindingRequestAdditionalInfo] = Field(OneklikRegistrationAccountUnbindingRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikRegistrationAccountUnbindingResponse(Response, profile="bca", id="09"):
    """Response of Account Unbinding: POST /openapi/oneklik/v1.0/registration-account-unbinding (service 09).

    *Respons Pelepasan tautan akun.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters."""
    referenceNo: Field[Optional[str]] = Field()
    """The provider's reference of the transaction. *Nomor referensi transaksi dari penyedia layanan.* Optional, at most 32 characters."""
    partnerReferenceNo: Field[Optional[str]] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Optional, at most 64 characters."""
    merchantId: Field[Optional[str]] = Field()
    """ID of the merchant. *ID merchant.* Optional, at most 64 characters."""
    subMerchantId: Field[Optional[str]] = Field()
    """ID of the merchant below the merchant. *ID sub merchant.* Optional, at most 32 characters."""
    linkId: Field[Optional[str]] = Field()
    """ID of the binding. *ID penautan.* Optional, at most 24 characters; Identifier provided at the time of linking."""
    unlinkResult: Field[Optional[str]] = Field()
    """Whether the binding was taken away. *Hasil pelepasan tautan.* Optional, at most 32 characters, one of success, failed; Result of unlinking process."""
    additionalInfo: Field[Optional[OneklikRegistrationAccountUnbindingRequestAdditionalInfo]] = Field(OneklikRegistrationAccountUnbindingRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class OneklikOtpRequest(Request, profile="bca", id="81"):
    """Request of OTP: POST /openapi/oneklik/v1.0/otp (service 81).

    *Permintaan OTP.*
    """

    partnerReferenceNo: Field[str] = Field()
    """The partner's reference of the transaction. *Nomor referensi transaksi dari mitra.* Mandatory, at most 18 characters."""
    journeyId: Field[str] = Field()
    """ID of the whole journey, several requests long. *ID rangkaian permintaan.* Mandatory, at most 32 characters; equals X-EXTERNAL-ID."""
    merchantId: Field[str] = Field()
    """ID of the merchant. *ID merchant.* Mandatory, at most 5 characters."""
    subMerchant: Field[Optional[str]] = Field()
    """Merchant below the merchant. *Sub merchant.* Optional, at most 32 characters."""
    externalStoreId: Field[Optional[str]] = Field()
    """The merchant's own ID of the shop. *ID toko dari merchant.* Optional, at most 64 characters."""
    trxDateTime: Field[str] = Field()
    """When the transaction happened. *Waktu transaksi.* Mandatory, at most 25 characters, ISO 8601 with seconds and offset."""
    bankCardToken: Field[str] = Field()
    """Token that stands for the card in payments. *Token pengganti kartu untuk pembayaran.* Mandatory, at most 32 characters; equals xcoId."""
    otpTrxCode: Field[Optional[str]] = Field()
    """Service that the OTP is for. *Kode layanan yang memerlukan OTP.* Optional, at most 2 characters; service code of the original request."""
    otpReasonCode: Field[Optional[str]] = Field()
    """Why the OTP is asked for, as a code. *Kode alasan OTP.* Optional, at most 2 characters."""
    otpReasonMessage: Field[Optional[str]] = Field()
    """Why the OTP is asked for. *Alasan OTP.* Optional, at most 30 characters."""
    additionalInfo: Field[OneklikOtpRequestAdditionalInfo] = Field(OneklikOtpRequestAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Mandatory."""


class OneklikOtpResponse(Response, profile="bca", id="81"):
    """Response of OTP: POST /openapi/oneklik/v1.0/otp (service 81).

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
    """Token of an OTP that is under way. *Token untuk verifikasi OTP.* Mandatory, at most 32 characters; on success and on time-out."""
    additionalInfo: Field[Optional[OneklikOtpResponseAdditionalInfo]] = Field(OneklikOtpResponseAdditionalInfo)
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
