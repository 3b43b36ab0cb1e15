"""Received signatures: one spelling of one length is right, whatever else decodes to the same bytes."""

import base64

from generator.material import LEGACY_CALLBACK, SCHEME_3, SCHEME_4, header, incoming, with_header
from generator.suite import Suite

from .verify import HEX, PROFILES, SHA256, signature_name

RSA_HEX = dict(SCHEME_3, name="snap-rsa-hex", request=dict(SCHEME_3["request"], encoding="hex"))


def build():
    suite = Suite("verify-signatures", "Received signatures: canonical padded Base64 or lower-case hexadecimal, nothing else.")
    _every_scheme(suite)
    _base64_spellings(suite)
    _hex_spellings(suite)
    _other_algorithm(suite)
    return suite


def _accept(suite, name, profile, given):
    suite.add("verify-" + name, "verify", profile, given)


def _reject(suite, name, profile, error, given):
    suite.add("verify-rejects-" + name, "verify", profile, given, error)


def _every_scheme(suite):
    for profile, name in PROFILES:
        given, sent = incoming(profile), header(incoming(profile), signature_name(profile))
        encode, decode, other = _base64, _bytes, bytes.hex
        if profile is LEGACY_CALLBACK:
            encode, decode, other = bytes.hex, bytes.fromhex, _base64
        raw = decode(sent)
        flipped_first, flipped_last = bytes([raw[0] ^ 1]) + raw[1:], raw[:-1] + bytes([raw[-1] ^ 1])
        for what, error, value in (
            ("first-bit", "signature-mismatch", encode(flipped_first)),
            ("last-bit", "signature-mismatch", encode(flipped_last)),
            ("zeros", "signature-mismatch", encode(bytes(len(raw)))),
            ("one-byte-short", "malformed-signature", encode(raw[:-1])),
            ("one-byte-long", "malformed-signature", encode(raw + b"\0")),
            ("half", "malformed-signature", sent[:len(sent) // 2]),
            ("last-character-missing", "malformed-signature", sent[:-1]),
            ("32-bytes-of-another-encoding", "malformed-signature", other(raw[:32])),
            ("other-encoding", "malformed-signature", other(raw)),
            ("trailing-space", "malformed-signature", sent + " "),
            ("leading-space", "malformed-signature", " " + sent),
            ("trailing-newline", "malformed-signature", sent + "\n"),
            ("line-break-inside", "malformed-signature", sent[:32] + "\r\n" + sent[32:]),
            ("non-ascii", "malformed-signature", "é" + sent[1:]),
            ("twice", "malformed-signature", sent + sent),
            ("quoted", "malformed-signature", '"%s"' % sent),
        ):
            _reject(suite, "%s-signature-%s" % (name, what), profile, error,
                    with_header(given, signature_name(profile), value))


def _base64_spellings(suite):
    given = incoming("snap", external_id="1007")
    sent = header(given, "X-SIGNATURE")
    # 64 bytes leave four unused bits in the last character before the padding: they must be zero (RFC 4648, section 3.5).
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for bits in (1, 8, 15):
        loose = sent[:-3] + alphabet[alphabet.index(sent[-3]) | bits] + "=="
        assert base64.b64decode(loose) == base64.b64decode(sent)
        _reject(suite, "snap-signature-trailing-bits-%d" % bits, "snap", "malformed-signature",
                with_header(given, "X-SIGNATURE", loose))
    for what, value in (
        ("unpadded", sent.rstrip("=")), ("one-pad", sent[:-1]), ("three-pads", sent + "="), ("pad-first", "==" + sent[:-2]),
        ("url-safe", _with_url_safe()), ("percent-encoded", sent.replace("=", "%3D")), ("upper-hex", _hex(sent).upper()),
        ("hex", _hex(sent)), ("hex-of-hex", _hex(sent).encode().hex()), ("base64-of-hex", _base64(_hex(sent).encode())),
        ("right-looking-32-bytes", _base64(b"\x85\xbe" * 16)), ("words", "signature"), ("equals-only", "===="),
        ("space-inside", sent[:10] + " " + sent[11:]), ("plus-as-space", _plus_as_space()),
    ):
        _reject(suite, "snap-signature-" + what, "snap", "malformed-signature", with_header(given, "X-SIGNATURE", value))
    _accept(suite, "signature-with-plus-and-slash", "snap", _with_plus_and_slash())


def _hex_spellings(suite):
    hexed = incoming(HEX)
    sent = header(hexed, "X-SIGNATURE")
    for what, value in (("upper-case", sent.upper()), ("one-upper-case-digit", sent[:-1] + "F"), ("0x", "0x" + sent[2:]),
                        ("base64", _base64(bytes.fromhex(sent))), ("odd-length", sent[:-1]),
                        ("colons", ":".join(["ab"] * 64))):
        _reject(suite, "hex-signature-" + what, HEX, "malformed-signature", with_header(hexed, "X-SIGNATURE", value))


def _other_algorithm(suite):
    _reject(suite, "rsa-signature-for-hmac", "snap", "malformed-signature",
            with_header(incoming("snap"), "X-SIGNATURE", header(incoming(SCHEME_4), "X-SIGNATURE")))
    _reject(suite, "hmac-signature-for-rsa", SCHEME_3, "malformed-signature",
            with_header(incoming(SCHEME_3), "X-SIGNATURE", header(incoming("snap"), "X-SIGNATURE")))
    _reject(suite, "hmac-sha256-for-sha512", "snap", "malformed-signature",
            with_header(incoming("snap"), "X-SIGNATURE", header(incoming(SHA256), "X-SIGNATURE")))
    rsa = incoming(SCHEME_3)
    _accept(suite, "rsa-hex", RSA_HEX, with_header(rsa, "X-SIGNATURE", _hex(header(rsa, "X-SIGNATURE"))))
    _reject(suite, "rsa-base64-for-hex", RSA_HEX, "malformed-signature", rsa)


def _hex(text):
    return _bytes(text).hex()


def _bytes(text):
    return base64.b64decode(text)


def _base64(data):
    return base64.b64encode(data).decode()


def _with_plus_and_slash():
    """A request whose signature holds both characters in which URL-safe Base64 differs."""
    for number in range(1000):
        given = incoming("snap", body='{"n":%d}' % number)
        if {"+", "/"} <= set(header(given, "X-SIGNATURE")):
            return given
    raise AssertionError


def _with_url_safe():
    return header(_with_plus_and_slash(), "X-SIGNATURE").replace("+", "-").replace("/", "_")


def _plus_as_space():
    return header(_with_plus_and_slash(), "X-SIGNATURE").replace("+", " ")
