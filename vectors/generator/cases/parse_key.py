"""Keys as they arrive: from files, environment variables, consoles and mails."""

import base64
import hashlib

from generator.cases.parse_key_forms import add_forms
from generator.material import key_text, pem, pem_to_der, private_numbers, public_der, public_pem
from reference import der
from generator.suite import Suite

# These cases were refusals once: their names stay.
ONE_BIT_LESS = "the product of two primes of half the length lacks the first bit in 39 % of the keys of JSEncrypt and its kin"
WEAK = {"base": "snap", "name": "snap-1024", "rsa_minimum_bits": 1024}


def build():
    suite = Suite("parse-key", "Key intake: what is accepted as an RSA key, and why the rest is not.")
    _accepted(suite)
    _sizes_and_exponents(suite)
    _other_kinds(suite)
    _damaged(suite)
    _numbers(suite)
    add_forms(suite)
    return suite


def _add(suite, name, kind, key, error=None, profile="snap", note=None):
    given = {"kind": kind}
    if isinstance(key, bytes):
        given["key_base64"] = base64.b64encode(key).decode()
    else:
        given["key"] = key
    suite.add("parse-key-" + name, "parse-key", profile, given, error, note=note)


def _forms(kind):
    """[(format, PEM label, DER), ...]"""
    numbers = private_numbers("rsa-2048")
    if kind == "private":
        return [("pkcs8", "PRIVATE KEY", pem_to_der(key_text("rsa-2048"))),
                ("pkcs1", "RSA PRIVATE KEY", der.pkcs1_private(numbers))]
    return [("spki", "PUBLIC KEY", public_der("rsa-2048")), ("pkcs1", "RSA PUBLIC KEY", der.pkcs1_public(*numbers[:2])),
            ("x509", "CERTIFICATE", pem_to_der(key_text("rsa-2048-certificate")))]


def _spellings(label, data):
    """The same key as it stands in files, in .env files, in form fields."""
    text = pem(label, data)
    return (
        ("pem", text), ("pem-crlf", text.replace("\n", "\r\n")), ("pem-escaped-newlines", text.replace("\n", "\\n")),
        ("pem-one-line-spaces", text.strip().replace("\n", " ")),
        ("pem-one-line", text.replace("\n", "")), ("base64-one-line", base64.b64encode(data).decode()), ("der", data),
        ("pem-bytes", text.encode()),
    )


def _accepted(suite):
    for kind in ("private", "public"):
        for form, label, data in _forms(kind):
            for name, key in _spellings(label, data):
                _add(suite, "%s-%s-%s" % (kind, form, name), kind, key)


def _sizes_and_exponents(suite):
    for bits in (3072, 4096, 8192):
        _add(suite, "private-%d" % bits, "private", key_text("rsa-%d" % bits))
        _add(suite, "public-%d" % bits, "public", public_pem("rsa-%d" % bits))
    _add(suite, "private-1024-where-the-profile-allows-it", "private", key_text("rsa-1024"), profile=WEAK)
    _add(suite, "public-1024-where-the-profile-allows-it", "public", public_pem("rsa-1024"), profile=WEAK)
    for bits in ("512", "1024"):
        _add(suite, "refuses-private-" + bits, "private", key_text("rsa-" + bits), "unsupported-key")
        _add(suite, "refuses-public-" + bits, "public", public_pem("rsa-" + bits), "unsupported-key")
    _add(suite, "refuses-private-2047", "private", key_text("rsa-2047"), note=ONE_BIT_LESS)
    _add(suite, "refuses-public-2047", "public", public_pem("rsa-2047"), note=ONE_BIT_LESS)
    _add(suite, "refuses-private-512-everywhere", "private", key_text("rsa-512"), "unsupported-key", WEAK)
    _add(suite, "refuses-public-512-everywhere", "public", public_pem("rsa-512"), "unsupported-key", WEAK)
    _add(suite, "refuses-certificate-1024", "public", key_text("rsa-1024-certificate"), "unsupported-key")
    _add(suite, "refuses-private-exponent-3", "private", key_text("rsa-2048-exponent-3"), "unsupported-key")
    # Only the form of a public key can be judged, so any odd modulus will do here.
    for bits in (1022, 1024, 2048, 8192, 8193, 16384):
        key = pem("PUBLIC KEY", der.spki(der.pkcs1_public(_odd_number(bits), 65537)))
        profile = WEAK if bits < 2048 else "snap"
        good = 1024 <= bits <= 8192
        _add(suite, ("public-made-up-%d" if good else "refuses-public-made-up-%d") % bits, "public", key,
             None if good else "unsupported-key", profile)
    _add(suite, "refuses-public-made-up-1023", "public", pem("PUBLIC KEY", der.spki(der.pkcs1_public(_odd_number(1023), 65537))),
         profile=WEAK, note=ONE_BIT_LESS)
    for bits, profile in ((1023, "snap"), (2046, "snap"), (1022, WEAK)):
        key = pem("RSA PUBLIC KEY", der.pkcs1_public(_odd_number(bits), 65537))
        name = profile if isinstance(profile, str) else profile["name"]
        _add(suite, "refuses-public-pkcs1-%d-for-%s" % (bits, name), "public", key, "unsupported-key", profile)
    for name, exponent in (("1", 1), ("2", 2), ("3", 3), ("17", 17), ("257", 257), ("65535", 65535), ("65536-even", 65536),
                           ("65538-even", 65538), ("2-to-33-even", 2**33), ("2-to-33-plus-1", 2**33 + 1),
                           ("2-to-64-plus-1", 2**64 + 1), ("of-2047-bits", _odd_number(2047))):
        key = pem("PUBLIC KEY", der.spki(der.pkcs1_public(private_numbers("rsa-2048")[0], exponent)))
        _add(suite, "refuses-public-exponent-" + name, "public", key, "unsupported-key")
    for exponent in (65539, 2**33 - 1):
        key = pem("PUBLIC KEY", der.spki(der.pkcs1_public(private_numbers("rsa-2048")[0], exponent)))
        _add(suite, "public-exponent-%d" % exponent, "public", key)


def _odd_number(bits):
    stream = b"".join(hashlib.sha512(b"paraf %d %d" % (bits, block)).digest() for block in range(bits // 512 + 1))
    value = int.from_bytes(stream, "big") >> (len(stream) * 8 - bits)
    return value | 1 | 1 << (bits - 1)


def _other_kinds(suite):
    for form, label, data in _forms("public"):
        for name, key in (("pem", pem(label, data)), ("der", data), ("base64", base64.b64encode(data).decode())):
            _add(suite, "refuses-%s-%s-for-private" % (form, name), "private", key, "invalid-key")
    for form, label, data in _forms("private"):
        for name, key in (("pem", pem(label, data)), ("der", data), ("base64", base64.b64encode(data).decode())):
            _add(suite, "refuses-private-%s-%s-for-public" % (form, name), "public", key, "invalid-key")
    for kind in ("private", "public"):
        request = key_text("rsa-2048-request")
        _add(suite, "refuses-request-for-" + kind, kind, request, "invalid-key")
        _add(suite, "refuses-request-der-for-" + kind, kind, pem_to_der(request), "invalid-key")
    for name in ("ec-p256", "ed25519", "x25519", "rsa-pss-2048"):
        text = key_text(name)
        _add(suite, "refuses-" + name, "private", text, "unsupported-key")
        _add(suite, "refuses-%s-der" % name, "private", pem_to_der(text), "unsupported-key")
    for name in ("ec-p256-public", "ed25519-public"):
        text = key_text(name)
        _add(suite, "refuses-" + name, "public", text, "unsupported-key")
        _add(suite, "refuses-%s-der" % name, "public", pem_to_der(text), "unsupported-key")
    _add(suite, "refuses-ec-sec1", "private", key_text("ec-p256-sec1"), "unsupported-key")
    _add(suite, "refuses-ec-certificate", "public", key_text("ec-p256-certificate"), "unsupported-key")
    _add(suite, "refuses-openssh", "private", key_text("rsa-2048-openssh"), "unsupported-key")
    _add(suite, "refuses-pgp", "private", key_text("pgp-rsa-2048"), "unsupported-key")
    for name in ("rsa-2048-encrypted-pkcs8", "rsa-2048-encrypted-pkcs1"):
        text = key_text(name)
        _add(suite, "refuses-" + name, "private", text, "encrypted-key")
        _add(suite, "refuses-%s-crlf" % name, "private", text.replace("\n", "\r\n"), "encrypted-key")
        _add(suite, "refuses-%s-escaped-newlines" % name, "private", text.replace("\n", "\\n"), "encrypted-key")
    encrypted = pem_to_der(key_text("rsa-2048-encrypted-pkcs8"))
    _add(suite, "refuses-encrypted-der", "private", encrypted, "encrypted-key")
    _add(suite, "refuses-encrypted-base64", "private", base64.b64encode(encrypted).decode(), "encrypted-key")


def _damaged(suite):
    for kind in ("private", "public"):
        form, label, data = _forms(kind)[0]
        text = pem(label, data)
        for name, key in (
            ("empty", ""), ("no-bytes", b""), ("space", " "), ("words", "this is no key"),
            ("base64-of-words", "aGVsbG8gd29ybGQ="),
            ("json", '{"key":"value"}'), ("hex", data.hex()), ("truncated-der", data[:-1]),
            ("truncated-der-half", data[:len(data) // 2]),
            ("der-header-only", data[:4]), ("trailing-byte", data + b"\0"), ("der-twice", data + data),
            ("truncated-in-pem", pem(label, data[:-1])), ("trailing-byte-in-pem", pem(label, data + b"\0")),
            ("pem-empty", "-----BEGIN %s-----\n-----END %s-----\n" % (label, label)),
            ("pem-without-end", text[:text.index("-----END")]), ("pem-without-begin", text[text.index("\n") + 1:]),
            ("pem-other-end", text.replace("END %s" % label, "END CERTIFICATE")),
            ("pem-bad-character", text[:100] + "*" + text[101:]), ("null", b"\x05\x00"), ("empty-sequence", b"\x30\x00"),
            ("zeros", bytes(300)), ("indefinite-length", b"\x30\x80" + data[4:] + b"\0\0"),
            ("length-beyond-end", b"\x30\x84\xff\xff\xff\xff"),
        ):
            _add(suite, "refuses-%s-%s" % (kind, name), kind, key, "invalid-key")


def _numbers(suite):
    """A private key holds eight numbers; one wrong one makes it another key, or a key that leaks (RFC 8017, section 3.2)."""
    numbers = private_numbers("rsa-2048")
    other = private_numbers("rsa-2048-second")
    changed = {name: list(numbers) for name in ("n", "e", "d", "p", "q", "dp", "dq", "qinv")}
    for index, values in enumerate(changed.values()):
        values[index] += 2
    changed["n-of-another-key"] = other[:1] + numbers[1:]
    changed["d-of-another-key"] = numbers[:2] + other[2:3] + numbers[3:]
    changed["primes-of-another-key"] = numbers[:3] + other[3:]
    for name, values in changed.items():
        _add(suite, "refuses-private-wrong-" + name, "private", pem("PRIVATE KEY", der.pkcs8(der.pkcs1_private(values))),
             "invalid-key")
        _add(suite, "refuses-private-pkcs1-wrong-" + name, "private", pem("RSA PRIVATE KEY", der.pkcs1_private(values)),
             "invalid-key")
