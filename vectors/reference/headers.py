"""Header values: charsets, lengths, duplicates."""

import re

from .template import fields

B64TOKEN = r"[A-Za-z0-9\-._~+/]+=*"  # RFC 6750, section 2.1
# What a receiver issued may hold a bar: Laravel Sanctum's tokens are `12|AbC`.
RECEIVED = {
    "b64token": r"[A-Za-z0-9\-._~+/|]+=*",
    "padded-b64token": r"[A-Za-z0-9\-._~+/|][A-Za-z0-9\-._~+/=|]*",
}
OCTET = r"(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
CHARSETS = {
    "any": r"[\x01-\x7f]*",
    "printable": r"[\x20-\x7e]*",
    "visible": r"[\x21-\x7e]*",
    # Without the | that separates it in the string of a token request.
    "client-key": r"[\x21-\x7b\x7d\x7e]*",
    "digits": r"[0-9]*",
    "b64token": B64TOKEN,
    # Nicepay's tokens keep the padding of each JWT part: https://docs.nicepay.co.id/en/nicepay-api-snap-testing
    "padded-b64token": r"[A-Za-z0-9\-._~+/][A-Za-z0-9\-._~+/=]*",
    "ipv4": r"\.".join([OCTET] * 4),
    "decimal": r"-?[0-9]+(\.[0-9]+)?",
}


def is_plain(value):
    """No CR, LF, NUL and nothing outside ASCII."""
    return value.isascii() and not set(value) & set("\r\n\0")


def fits(value, header, received=False):
    """Does the value keep the charset and the length of its row in the profile's header table?"""
    if not is_plain(value):
        return False
    if not header.get("min_length", 0) <= len(value) <= header.get("max_length", len(value)):
        return False
    if header["value"].startswith("Bearer "):
        if value[:7].lower() != "bearer ":
            return False
        value = value[7:]
    name = header.get("charset", "any")
    return re.fullmatch((RECEIVED if received else CHARSETS).get(name, CHARSETS[name]), value) is not None


def is_b64token(text):
    return re.fullmatch(B64TOKEN, text) is not None


def header_of(field, table):
    """The name of the header that carries the field, or None."""
    for name, header in table.items():
        if field in fields(header["value"]):
            return name
    return None


def given(headers, name):
    """All values sent under the name, in any letter case."""
    return [value for sent, value in headers if sent.lower() == name.lower()]
