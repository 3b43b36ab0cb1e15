# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Access token, as `snap` has it."""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from paraf.messages.shared import Listed, Open


class GrantType(Listed):
    """What the token is asked with. *Jenis permintaan token.*"""

    AUTHORIZATION_CODE = "AUTHORIZATION_CODE"
    """With an authorization code. *Dengan kode otorisasi.*"""
    AUTHORIZATION_CODE_LOWER = "authorization_code"
    """The same in lower case, as in the sample. *Sama, dengan huruf kecil seperti pada contoh.*"""
    REFRESH_TOKEN = "REFRESH_TOKEN"
    """With a refresh token. *Dengan refresh token.*"""
    REFRESH_TOKEN_LOWER = "refresh_token"
    """The same in lower case, as in the sample. *Sama, dengan huruf kecil seperti pada contoh.*"""


GrantTypeValue = Union[GrantType, Literal["AUTHORIZATION_CODE", "authorization_code", "REFRESH_TOKEN", "refresh_token"]]


class _AccessTokenB2bRequest(TypedDict):
    grantType: Literal["client_credentials"]
    """What the token is asked with. *Jenis permintaan token.* Mandatory, always client_credentials."""


class AccessTokenB2bRequest(_AccessTokenB2bRequest, total=False):
    """Request of Access Token B2B: POST /v1.0/access-token/b2b (service 73).

    *Permintaan Token akses B2B.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccessTokenB2bResponse(TypedDict, total=False):
    """Response of Access Token B2B: POST /v1.0/access-token/b2b (service 73).

    *Respons Token akses B2B.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Conditional, at most 7 characters; required when the token could not be issued."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Conditional, at most 150 characters; required when the token could not be issued."""
    accessToken: str
    """Access token. *Token akses.* Mandatory, at most 2048 characters."""
    tokenType: str
    """Kind of token. *Jenis token.* Mandatory; Bearer or Mac."""
    expiresIn: str
    """How long the token holds, in seconds. *Masa berlaku token dalam detik.* Mandatory, digits; seconds; 900; a quoted string in the sample."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AccessTokenB2b2cRequest(TypedDict):
    grantType: GrantTypeValue
    """What the token is asked with. *Jenis permintaan token.* Mandatory, one of AUTHORIZATION_CODE, authorization_code, REFRESH_TOKEN, refresh_token; AUTHORIZATION_CODE or REFRESH_TOKEN (lower case in the sample)."""


class AccessTokenB2b2cRequest(_AccessTokenB2b2cRequest, total=False):
    """Request of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).

    *Permintaan Token akses B2B2C.*
    """

    authCode: str
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Conditional, at most 256 characters; mandatory if grantType is AUTHORIZATION_CODE."""
    refreshToken: str
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Conditional, at most 512 characters; mandatory if grantType is REFRESH_TOKEN."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccessTokenB2b2cResponse(TypedDict, total=False):
    """Response of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).

    *Respons Token akses B2B2C.*
    """

    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Conditional, at most 7 characters; required when the token could not be issued."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Conditional, at most 150 characters; required when the token could not be issued."""
    accessToken: str
    """Access token. *Token akses.* Mandatory, at most 2048 characters."""
    tokenType: str
    """Kind of token. *Jenis token.* Mandatory; Bearer or Mac."""
    accessTokenExpiryTime: str
    """When the access token ends. *Waktu berakhirnya token akses.* Mandatory, ISO 8601 with seconds and offset; valid 15 days."""
    refreshToken: str
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Mandatory."""
    refreshTokenExpiryTime: str
    """When the refresh token ends. *Waktu berakhirnya refresh token.* Mandatory, ISO 8601 with seconds and offset; text says the refresh token lives shorter than the access token."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
