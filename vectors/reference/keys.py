"""Key intake: what arrives as a key, what it is, and whether it may be used."""

import base64
import binascii
import re

from . import der
from .errors import Refused

BLOCK = re.compile(r"-----BEGIN ([^-]*)-----(.*?)(?:(-----END \1-----)|(?=-----)|$)", re.DOTALL)
ESCAPE = re.compile(r"\\+(?:u([0-9a-fA-F]{4})|(.|\n)|$)")
INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"))
# What people put around a value: quotes, blanks, the comma of a list.
AROUND = " \t\r\n\0\"'`,;\u00a0\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f"
PRIVATE_LABELS = ("PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY")
PUBLIC_LABELS = ("PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE")
UNSUPPORTED_LABELS = ("EC PRIVATE KEY", "DSA PRIVATE KEY", "OPENSSH PRIVATE KEY")


class Key:
    """An RSA key that was accepted. `der` is PKCS#8 for a private key and SPKI for a public one."""

    def __init__(self, form, modulus, data):
        self.form, self.bits, self.der = form, modulus.bit_length(), data

    @property
    def signature_length(self):
        return (self.bits + 7) // 8


def parse(key, kind, minimum_bits=2048):
    """`key`: text or bytes. `kind`: private or public."""
    try:
        form, numbers = _numbers(to_der(key, kind), kind)
    except der.BadDer:
        raise Refused("invalid-key") from None
    modulus, exponent = numbers[0], numbers[1]
    # The product of two primes of half the length has that many bits, or one fewer.
    if not max(minimum_bits, 1024) - 1 <= modulus.bit_length() <= 8192:
        raise Refused("unsupported-key")
    if exponent % 2 == 0 or not 65537 <= exponent <= 2**33 - 1:
        raise Refused("unsupported-key")
    if kind == "private":
        if not _belong_together(*numbers):
            raise Refused("invalid-key")
        return Key(form, modulus, der.pkcs8(der.pkcs1_private(numbers)))
    return Key(form, modulus, der.spki(der.pkcs1_public(modulus, exponent)))


def to_der(key, kind=None):
    """The DER behind any accepted spelling; of a bundle the first key of this kind."""
    if isinstance(key, bytes):
        if key.startswith(b"\x30") and any(byte < 0x09 or 0x0d < byte < 0x20 or byte > 0x7e for byte in key):
            return key
        try:
            key = key.decode("utf-8")
        except UnicodeDecodeError:
            key = key.decode("latin-1")
    text = clean(key)
    if "-----BEGIN" in text:
        return _of_blocks([(label, inside, end) for label, inside, end in BLOCK.findall(text)], kind)
    return _base64(text.strip(AROUND), kind)


def clean(text):
    """Without escapes, written once or more often, and without what nobody sees."""
    def plain(match):
        code, letter = match.groups()
        if code:
            return chr(int(code, 16))
        return "\n" if letter in ("n", "r", "t") else letter or ""
    return ESCAPE.sub(plain, text).translate(INVISIBLE)


def _of_blocks(blocks, kind):
    """The first block of the wanted kind decides; where there is none, the first block says why."""
    for label, inside, end in blocks:
        if kind in (None, _kind_of(label, inside, end)):
            return _block(label, inside, end)
    if not blocks:
        raise Refused("invalid-key")
    return _block(*blocks[0])


def _kind_of(label, inside, end):
    """By its structure where it can be read, else by its label."""
    try:
        tags = [tag for tag, _ in der.read_one_sequence(_block(label, inside, end))]
    except (der.BadDer, Refused):
        return "private" if label in PRIVATE_LABELS else "public" if label in PUBLIC_LABELS else None
    if tags[:1] == [der.INTEGER] and len(tags) > 2 or tags == [der.SEQUENCE, der.OCTET_STRING]:
        return "private"
    return "public"


def _block(label, inside, end):
    if "PGP " in label:
        raise Refused("unsupported-key")
    if not end:
        raise Refused("invalid-key")
    if label == "ENCRYPTED PRIVATE KEY" or "Proc-Type: 4,ENCRYPTED" in inside:
        raise Refused("encrypted-key")
    if label in UNSUPPORTED_LABELS:
        raise Refused("unsupported-key")
    if label not in PRIVATE_LABELS + PUBLIC_LABELS:
        raise Refused("invalid-key")
    return _decoded(inside)


def _base64(text, kind):
    data = _decoded(text)
    if not data.startswith(b"\x30"):  # Base64 of a whole file
        return to_der(data, kind)
    return data


def _decoded(text):
    packed = "".join(text.split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        data = base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise Refused("invalid-key") from None
    if not data:
        raise Refused("invalid-key")
    return data


def _numbers(data, kind):
    """(format, the numbers of the key). The look of the outer sequence tells the formats apart."""
    elements = der.read_one_sequence(data)
    tags = [tag for tag, _ in elements]
    form, found = None, None
    if tags[:3] == [der.INTEGER, der.SEQUENCE, der.OCTET_STRING]:
        _require_rsa(elements[1])
        form, found = "pkcs8", _pkcs1_private(elements[2][1])
    elif tags == [der.INTEGER] * 9:
        form, found = "pkcs1", _pkcs1_private(data)
    elif tags == [der.SEQUENCE, der.BIT_STRING]:
        _require_rsa(elements[0])
        return _wanted(kind, "public", "spki", _pkcs1_public(elements[1][1][1:]))
    elif tags == [der.INTEGER] * 2:
        return _wanted(kind, "public", "pkcs1", _pkcs1_public(data))
    elif tags == [der.SEQUENCE, der.SEQUENCE, der.BIT_STRING]:
        return _wanted(kind, "public", "x509", _certificate(elements[0][1]))
    elif tags == [der.SEQUENCE, der.OCTET_STRING]:
        raise Refused("encrypted-key")  # EncryptedPrivateKeyInfo, RFC 5958 section 3
    elif tags[:2] == [der.INTEGER, der.OCTET_STRING] or tags == [der.INTEGER] * 6:
        raise Refused("unsupported-key")  # ECPrivateKey, RFC 5915; a DSA key as OpenSSL writes it
    return _wanted(kind, "private", form, found)


def _wanted(kind, found_kind, form, numbers):
    if numbers is None or kind != found_kind:
        raise Refused("invalid-key")
    return form, numbers


def _require_rsa(algorithm):
    if der.read(algorithm[1])[0] != (der.OID, der.RSA_ENCRYPTION):
        raise Refused("unsupported-key")


def _pkcs1_private(data):
    version, *numbers = [der.number(element) for element in der.read_one_sequence(data)]
    if version != 0 or len(numbers) != 8:
        raise der.BadDer
    return numbers


def _pkcs1_public(data):
    numbers = [der.number(element) for element in der.read_one_sequence(data)]
    if len(numbers) != 2:
        raise der.BadDer
    return numbers


def _certificate(tbs):
    """The key of an X.509 certificate (RFC 5280): [0] version, serial, algorithm, issuer, validity, subject, key."""
    fields = der.read(tbs)
    if not fields or fields[0][0] != 0xA0:
        raise Refused("invalid-key")  # a certificate request begins with a plain version number
    algorithm, bits = der.read(fields[6][1])
    _require_rsa(algorithm)
    return _pkcs1_public(bits[1][1:])


def _belong_together(n, e, d, p, q, d_p, d_q, q_inv):
    """The equations of RFC 8017, section 3.2."""
    return (
        p > 1 and q > 1
        and n == p * q
        and e * d % (p - 1) == 1
        and e * d % (q - 1) == 1
        and d_p == d % (p - 1)
        and d_q == d % (q - 1)
        and q * q_inv % p == 1
    )
