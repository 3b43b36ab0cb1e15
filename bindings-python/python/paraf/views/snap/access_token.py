# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Access token, as `snap` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from paraf._view import Field, Request, Response


class AccessTokenB2bRequest(Request, profile="snap", id="73"):
    """Request of Access Token B2B: POST /v1.0/access-token/b2b (service 73).

    *Permintaan Token akses B2B.*
    """

    grantType: Field[str] = Field()
    """What the token is asked with. *Jenis permintaan token.* Mandatory, always client_credentials."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccessTokenB2bResponse(Response, profile="snap", id="73"):
    """Response of Access Token B2B: POST /v1.0/access-token/b2b (service 73).

    *Respons Token akses B2B.*
    """

    responseCode: Field[Optional[str]] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Conditional, at most 7 characters; required when the token could not be issued."""
    responseMessage: Field[Optional[str]] = Field()
    """What the response code says. *Keterangan kode respons.* Conditional, at most 150 characters; required when the token could not be issued."""
    accessToken: Field[Optional[str]] = Field()
    """Access token. *Token akses.* Mandatory, at most 2048 characters."""
    tokenType: Field[Optional[str]] = Field()
    """Kind of token. *Jenis token.* Mandatory; Bearer or Mac."""
    expiresIn: Field[Optional[str]] = Field()
    """How long the token holds, in seconds. *Masa berlaku token dalam detik.* Mandatory, digits; seconds; 900; a quoted string in the sample."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccessTokenB2b2cRequest(Request, profile="snap", id="74"):
    """Request of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).

    *Permintaan Token akses B2B2C.*
    """

    grantType: Field[str] = Field()
    """What the token is asked with. *Jenis permintaan token.* Mandatory, one of AUTHORIZATION_CODE, authorization_code, REFRESH_TOKEN, refresh_token; AUTHORIZATION_CODE or REFRESH_TOKEN (lower case in the sample)."""
    authCode: Field[Optional[str]] = Field()
    """Code that is exchanged for a customer's token. *Kode otorisasi untuk ditukar dengan token pelanggan.* Conditional, at most 256 characters; mandatory if grantType is AUTHORIZATION_CODE."""
    refreshToken: Field[Optional[str]] = Field()
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Conditional, at most 512 characters; mandatory if grantType is REFRESH_TOKEN."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccessTokenB2b2cResponse(Response, profile="snap", id="74"):
    """Response of Access Token B2B2C: POST /v1.0/access-token/b2b2c (service 74).

    *Respons Token akses B2B2C.*
    """

    responseCode: Field[Optional[str]] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Conditional, at most 7 characters; required when the token could not be issued."""
    responseMessage: Field[Optional[str]] = Field()
    """What the response code says. *Keterangan kode respons.* Conditional, at most 150 characters; required when the token could not be issued."""
    accessToken: Field[Optional[str]] = Field()
    """Access token. *Token akses.* Mandatory, at most 2048 characters."""
    tokenType: Field[Optional[str]] = Field()
    """Kind of token. *Jenis token.* Mandatory; Bearer or Mac."""
    accessTokenExpiryTime: Field[Optional[str]] = Field()
    """When the access token ends. *Waktu berakhirnya token akses.* Mandatory, ISO 8601 with seconds and offset; valid 15 days."""
    refreshToken: Field[Optional[str]] = Field()
    """Token that gets a new access token. *Token untuk memperbarui token akses.* Mandatory."""
    refreshTokenExpiryTime: Field[Optional[str]] = Field()
    """When the refresh token ends. *Waktu berakhirnya refresh token.* Mandatory, ISO 8601 with seconds and offset; text says the refresh token lives shorter than the access token."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
