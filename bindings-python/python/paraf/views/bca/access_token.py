# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Access token, as `bca` has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from paraf._view import Field, Request, Response


class AccessTokenB2bRequest(Request, profile="bca", id="73"):
    """Request of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).

    *Permintaan Token akses B2B.*
    """

    grantType: Field[str] = Field()
    """What the token is asked with. *Jenis permintaan token.* Mandatory, always client_credentials."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class AccessTokenB2bResponse(Response, profile="bca", id="73"):
    """Response of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).

    *Respons Token akses B2B.*
    """

    responseCode: Field[str] = Field()
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters; required when the token could not be issued."""
    responseMessage: Field[str] = Field()
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters; required when the token could not be issued."""
    accessToken: Field[Optional[str]] = Field()
    """Access token. *Token akses.* Mandatory, at most 2048 characters."""
    tokenType: Field[Optional[str]] = Field()
    """Kind of token. *Jenis token.* Mandatory; Bearer or Mac."""
    expiresIn: Field[Optional[str]] = Field()
    """How long the token holds, in seconds. *Masa berlaku token dalam detik.* Mandatory, digits; quoted, "900"."""
    additionalInfo: Field[Optional[Mapping[str, Any]]] = Field()
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
