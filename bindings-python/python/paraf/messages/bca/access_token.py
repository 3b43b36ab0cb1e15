# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
"""Access token, as `bca` has it."""

from __future__ import annotations

from typing import Literal, TypedDict

from paraf.messages.shared import Open


class _AccessTokenB2bRequest(TypedDict):
    grantType: Literal["client_credentials"]
    """What the token is asked with. *Jenis permintaan token.* Mandatory, always client_credentials."""


class AccessTokenB2bRequest(_AccessTokenB2bRequest, total=False):
    """Request of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).

    *Permintaan Token akses B2B.*
    """

    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""


class _AccessTokenB2bResponse(TypedDict):
    responseCode: str
    """HTTP status, service and case in seven characters. *Status HTTP, kode layanan dan kode kasus dalam tujuh karakter.* Mandatory, at most 7 characters; required when the token could not be issued."""
    responseMessage: str
    """What the response code says. *Keterangan kode respons.* Mandatory, at most 150 characters; required when the token could not be issued."""


class AccessTokenB2bResponse(_AccessTokenB2bResponse, total=False):
    """Response of Access Token B2B: POST /openapi/v1.0/access-token/b2b (service 73).

    *Respons Token akses B2B.*
    """

    accessToken: str
    """Access token. *Token akses.* Mandatory, at most 2048 characters."""
    tokenType: str
    """Kind of token. *Jenis token.* Mandatory; Bearer or Mac."""
    expiresIn: str
    """How long the token holds, in seconds. *Masa berlaku token dalam detik.* Mandatory, digits; quoted, "900"."""
    additionalInfo: Open
    """What the provider and the partner agreed on beyond the standard. *Informasi tambahan di luar standar sesuai kesepakatan.* Optional."""
