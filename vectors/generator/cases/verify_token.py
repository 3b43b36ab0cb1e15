"""Received token requests: `client_key|timestamp` by RSA."""

import base64

from generator.material import (TIME, header, key_text, public_pem, token_request, with_header, with_more, without, without_header)
from generator.suite import Suite

CLIENT = "paraf-demo-client"
WEAK = {"base": "snap", "name": "snap-1024", "rsa_minimum_bits": 1024}


def build():
    suite = Suite("verify-token", "Received token requests: service 73 answers every fault.")
    _accepted(suite)
    _headers(suite)
    _timestamps(suite)
    _clients_and_bodies(suite)
    _signatures(suite)
    _keys(suite)
    return suite


def _accept(suite, name, profile, given):
    suite.add("verify-token-" + name, "verify-token", profile, given)


def _reject(suite, name, profile, error, given):
    suite.add("verify-token-rejects-" + name, "verify-token", profile, given, error)


def _accepted(suite):
    for profile in ("snap", "bca"):
        given = token_request(profile)
        _accept(suite, profile, profile, given)
        _accept(suite, profile + "-body-not-given", profile, without(given, "body"))
        _accept(suite, profile + "-client-second-in-list", profile, dict(given, client_keys=["other", CLIENT]))
        _accept(suite, profile + "-client-any", profile, dict(given, client_keys=["*"]))
        _accept(suite, profile + "-second-key", profile,
                dict(given, public_keys_pem=[public_pem("rsa-2048-second"), public_pem("rsa-2048")]))
    given = token_request("snap")
    for name, body in (
        ("grant-type-upper-case", '{"grantType":"CLIENT_CREDENTIALS"}'),
        ("grant-type-mixed-case", '{"grantType":"Client_Credentials"}'),
        ("additional-info", '{"grantType":"client_credentials","additionalInfo":{}}'),
        ("pretty-printed", '{\r\n\t"grantType" : "client_credentials"\r\n}\r\n'),
    ):
        _accept(suite, name, "snap", dict(given, body=body))
    _accept(suite, "milliseconds-utc", "snap", token_request("snap", timestamp="2026-11-22T03:00:00.123Z"))
    _accept(suite, "edge-300-seconds-old", "snap", dict(given, now="2026-11-22T10:05:00+07:00"))
    _accept(suite, "edge-300-seconds-early", "snap", dict(given, now=1795316100))
    _accept(suite, "tolerance-3600", "snap", dict(given, now="2026-11-22T11:00:00+07:00", tolerance=3600))
    lower = [[name.lower(), value] for name, value in given["headers"]]
    _accept(suite, "names-lower-case", "snap", dict(given, headers=lower))
    _accept(suite, "content-type-absent", "snap", without_header(given, "Content-Type"))
    _accept(suite, "key-3072", "snap", token_request("snap", key="rsa-3072"))
    _accept(suite, "key-4096", "bca", token_request("bca", key="rsa-4096"))
    _accept(suite, "key-1024-where-the-profile-allows-it", WEAK, token_request(WEAK, key="rsa-1024"))
    _accept(suite, "key-as-certificate", "snap", dict(given, public_keys_pem=[key_text("rsa-2048-certificate")]))
    _accept(suite, "client-key-with-comma", "snap", token_request("snap", client_key="a,b"))


def _headers(suite):
    for profile in ("snap", "bca"):
        given = token_request(profile)
        for name in ("X-TIMESTAMP", "X-CLIENT-KEY", "X-SIGNATURE"):
            label = "%s-%s" % (profile, name.lower())
            _reject(suite, label + "-missing", profile, "missing-header", without_header(given, name))
            _reject(suite, label + "-empty", profile, "missing-header", with_header(given, name, ""))
            _reject(suite, label + "-twice", profile, "duplicate-header", with_more(given, [name, header(given, name)]))
            _reject(suite, label + "-twice-case-differing", profile, "duplicate-header",
                    with_more(given, [name.lower(), "x"]))
        for name in ("X-TIMESTAMP", "X-SIGNATURE"):
            value = header(given, name)
            _reject(suite, "%s-%s-comma-joined" % (profile, name.lower()), profile, "duplicate-header",
                    with_header(given, name, value + ", " + value))
    given = token_request("snap")
    for name, value in (("pipe", CLIENT + "|2026"), ("space", "a b"), ("leading-space", " " + CLIENT),
                        ("newline", CLIENT + "\n"),
                        ("nul", CLIENT + "\0"), ("non-ascii", "clé"), ("tab", "a\tb")):
        _reject(suite, "client-key-" + name, "snap", "malformed-header", with_header(given, "X-CLIENT-KEY", value))


def _timestamps(suite):
    given = token_request("snap")
    for name, text in (("no-zone", "2026-11-22T10:00:00"), ("small-z", "2026-11-22T03:00:00z"), ("words", "now"),
                       ("30-february", "2026-02-30T10:00:00+07:00"), ("second-60", "2026-11-22T10:00:60+07:00"),
                       ("newline", TIME + "\n"), ("two-digit-fraction", "2026-11-22T10:00:00.00+07:00")):
        _reject(suite, "timestamp-" + name, "snap", "malformed-timestamp", with_header(given, "X-TIMESTAMP", text))
    for name, text in (("milliseconds", "2026-11-22T10:00:00.000+07:00"), ("utc", "2026-11-22T03:00:00Z")):
        _reject(suite, "timestamp-bca-" + name, "bca", "malformed-timestamp",
                with_header(token_request("bca"), "X-TIMESTAMP", text))
    for name, now in (("301-seconds-old", "2026-11-22T10:05:01+07:00"), ("301-seconds-early", 1795316099),
                      ("day-old", "2026-11-23T10:00:00+07:00")):
        _reject(suite, "stale-" + name, "snap", "stale-timestamp", dict(given, now=now))
    _reject(suite, "tolerance-over-an-hour", "snap", "invalid-argument", dict(given, tolerance=3601))
    _reject(suite, "stale-tolerance-1", "bca", "stale-timestamp", dict(token_request("bca"), now=1795316402, tolerance=1))
    _reject(suite, "tampered-timestamp", "snap", "signature-mismatch",
            with_header(given, "X-TIMESTAMP", "2026-11-22T10:00:01+07:00"))
    _reject(suite, "tampered-timestamp-same-instant", "snap", "signature-mismatch",
            with_header(given, "X-TIMESTAMP", "2026-11-22T03:00:00Z"))


def _clients_and_bodies(suite):
    given = token_request("snap")
    for name, clients in (("other", ["other"]), ("prefix", [CLIENT[:-1]]), ("letter-case", [CLIENT.upper()]),
                          ("several", ["a", "b"])):
        _reject(suite, "client-" + name, "snap", "unknown-client", dict(given, client_keys=clients))
    _reject(suite, "client-comma-joined", "snap", "unknown-client",
            with_header(given, "X-CLIENT-KEY", CLIENT + "," + CLIENT))
    _reject(suite, "tampered-client", "snap", "signature-mismatch",
            dict(with_header(given, "X-CLIENT-KEY", "other"), client_keys=["*"]))
    for name, body in (
        ("other-grant", '{"grantType":"authorization_code"}'), ("no-grant", "{}"), ("grant-number", '{"grantType":1}'),
        ("grant-null", '{"grantType":null}'), ("grant-with-space", '{"grantType":"client_credentials "}'),
        ("key-in-other-case", '{"granttype":"client_credentials"}'), ("array", '["client_credentials"]'),
        ("string", '"client_credentials"'), ("form", "grant_type=client_credentials"),
        ("truncated", '{"grantType":"client_cred'),
        ("trailing-words", '{"grantType":"client_credentials"} x'), ("bom", '\ufeff{"grantType":"client_credentials"}'),
        ("nested", '{"data":{"grantType":"client_credentials"}}'), ("trailing-comma", '{"grantType":"client_credentials",}'),
    ):
        _reject(suite, "body-" + name, "snap", "malformed-body", dict(given, body=body))
    _reject(suite, "body-not-utf8", "snap", "malformed-body", dict(without(given, "body"), body_base64="eyJhIjoi/yJ9"))


def _signatures(suite):
    given = token_request("snap")
    sent = header(given, "X-SIGNATURE")
    raw = base64.b64decode(sent)
    for name, error, value in (
        ("first-bit", "signature-mismatch", bytes([raw[0] ^ 1]) + raw[1:]), ("zeros", "signature-mismatch", bytes(256)),
        ("one-byte-short", "malformed-signature", raw[:-1]), ("one-byte-long", "malformed-signature", b"\0" + raw),
        ("hmac-length", "malformed-signature", raw[:64]), ("ff", "signature-mismatch", b"\xff" * 256),
    ):
        text = base64.b64encode(value).decode()
        _reject(suite, "signature-" + name, "snap", error, with_header(given, "X-SIGNATURE", text))
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    loose = sent[:-3] + alphabet[alphabet.index(sent[-3]) | 1] + "=="
    for name, value in (("hex", raw.hex()), ("unpadded", sent.rstrip("=")), ("trailing-newline", sent + "\n"),
                        ("words", "signature"),
                        ("url-safe", sent.replace("+", "-").replace("/", "_")), ("trailing-bits", loose)):
        _reject(suite, "signature-" + name, "snap", "malformed-signature", with_header(given, "X-SIGNATURE", value))
    other = header(token_request("snap", key="rsa-2048-second"), "X-SIGNATURE")
    _reject(suite, "signature-of-another-key", "snap", "signature-mismatch", with_header(given, "X-SIGNATURE", other))
    colon = header(token_request({"base": "snap", "name": "colon",
                                  "token_request": {"string_to_sign": "{client_key}:{timestamp}"}}),
                   "X-SIGNATURE")
    _reject(suite, "signature-over-colon-for-pipe", "snap", "signature-mismatch", with_header(given, "X-SIGNATURE", colon))


def _keys(suite):
    given = token_request("snap")
    _reject(suite, "other-key", "snap", "signature-mismatch", dict(given, public_keys_pem=[public_pem("rsa-2048-second")]))
    _reject(suite, "key-of-other-size", "snap", "malformed-signature", dict(given, public_keys_pem=[public_pem("rsa-4096")]))
    for name, error, text in (
        ("private", "invalid-key", key_text("rsa-2048")), ("request", "invalid-key", key_text("rsa-2048-request")),
        ("empty", "invalid-key", ""), ("1024", "unsupported-key", public_pem("rsa-1024")),
        ("512", "unsupported-key", public_pem("rsa-512")),
        ("ec-certificate", "unsupported-key", key_text("ec-p256-certificate")),
        ("exponent-3", "unsupported-key", public_pem("rsa-2048-exponent-3")),
    ):
        _reject(suite, "key-" + name, "snap", error, dict(given, public_keys_pem=[text]))
    _reject(suite, "no-key", "snap", "missing-credential", without(given, "public_keys_pem"))
    _reject(suite, "legacy-has-no-signed-token-request", "bca-legacy", "unsupported-by-profile", given)
    stale = dict(given, now=0)
    _reject(suite, "order-timestamp-before-client", "snap", "stale-timestamp", dict(stale, client_keys=["other"]))
    _reject(suite, "order-client-before-body", "snap", "unknown-client", dict(given, client_keys=["other"], body="{}"))
    _reject(suite, "order-body-before-signature", "snap", "malformed-body",
            dict(with_header(given, "X-SIGNATURE", "x"), body="{}"))
