"""Worked examples that providers and open-source projects published, with the cause where one does not reproduce."""

import json

from generator.material import DATA, SCHEME_3, without
from generator.suite import Suite

BY_ID = {entry["id"]: entry for entry in json.loads((DATA / "published.json").read_text())}
# Examples without X-EXTERNAL-ID and X-PARTNER-ID: the profile drops the one, `*` opts out of the other.
RSA_CALLBACK = {
    "base": "snap", "name": "published-rsa-callback",
    "request": {
        "algorithm": "rsa-sha256",
        "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}",
        "headers": {"Authorization": None, "X-EXTERNAL-ID": None},
    },
}
HMAC_CALLBACK = {"base": "snap", "name": "published-hmac-callback", "request": {"headers": {"X-EXTERNAL-ID": None}}}


def variant(profile, name, **request):
    return dict(profile, name=name, request=dict(profile["request"], **request))


class Example:
    """One entry of the collection, with the forms in which the operations want it."""

    def __init__(self, entry_id):
        entry = BY_ID[entry_id]
        self.id, self.source = entry["id"], entry["source"]
        self.inputs, self.expected = entry["inputs"], entry["expected"]
        self.note = entry.get("fail_reason") or entry.get("notes")

    def token(self, **changes):
        given = {
            "headers": [["X-TIMESTAMP", self.inputs["timestamp"]], ["X-CLIENT-KEY", self.inputs["client_key"]],
                        ["X-SIGNATURE", self.expected["signature"]]],
            "public_keys_pem": [self.inputs.get("public_key_pem")],
            "client_keys": [self.inputs["client_key"]],
            "now": self.inputs["timestamp"],
        }
        return dict(given, **changes)

    def signing(self, **changes):
        names = ("method", "body", "timestamp", "access_token", "client_secret")
        given = {name: self.inputs[name] for name in names if name in self.inputs}
        return dict(given, **dict({"url": self.inputs.get("endpoint_url")}, **changes))

    def received(self, **changes):
        headers = [["X-TIMESTAMP", self.inputs["timestamp"]], ["X-SIGNATURE", self.expected["signature"]]]
        if "access_token" in self.inputs:
            headers.append(["Authorization", "Bearer " + self.inputs["access_token"]])
        given = {"method": self.inputs["method"], "url": self.inputs["endpoint_url"], "headers": headers,
                 "body": self.inputs["body"], "partner_ids": ["*"], "now": self.inputs["timestamp"]}
        if "public_key_pem" in self.inputs:
            given["public_keys_pem"] = [self.inputs["public_key_pem"]]
        if "client_secret" in self.inputs:
            given["client_secrets"] = [self.inputs["client_secret"]]
        return dict(given, **changes)


def build():
    suite = Suite("published", "Worked examples that others published, credentials included. Only public halves of their keys "
                               "stand here: PKCS#1 v1.5 is deterministic, so verifying equals signing again.")
    _bodies(suite)
    _token_requests(suite)
    _signed(suite)
    _received(suite)
    return suite


def _add(suite, example, operation, profile, given, error=None, suffix="", note=None):
    case_id = "published-" + example.id + (suffix and "-" + suffix)
    return suite.add(case_id, operation, profile, given, error, source=example.source, note=note or example.note)


def _same(expect, expected):
    """What was published must come out of the reference, stage by stage."""
    for name in ("minified_body", "string_to_sign", "signature"):
        assert name not in expected or name not in expect or expect[name] == expected[name], (name, expect, expected)
    assert "body_digest" not in expect or expected.get("body_sha256", expect["body_digest"]) == expect["body_digest"]


def _bodies(suite):
    for entry_id in ("nicepay-body-digest", "bri-body-digest", "go-snap-minify-digest"):
        example = Example(entry_id)
        expect = _add(suite, example, "minify", "snap", {"body": example.inputs["body"]})
        _same(expect, without(example.expected, "string_to_sign"))
    example = Example("bca-legacy-canonicalize")
    _same(_add(suite, example, "minify", "bca-legacy", {"body": example.inputs["body"]}), example.expected)
    for entry_id in ("midtrans-demo-txn-hmac", "midtrans-demo-notify-rsa-sign", "bca-snap-bank-statement-golden"):
        example = Example(entry_id)
        expect = _add(suite, example, "minify", "snap", {"body": example.inputs["body"]}, suffix="body")
        _same(expect, without(example.expected, "string_to_sign"))


def _token_requests(suite):
    weak = {"base": "snap", "name": "snap-1024", "rsa_minimum_bits": 1024}
    for entry_id, profile in (("midtrans-demo-token-rsa", "snap"), ("gilang-token-rsa", "snap"),
                              ("artivisi-token-rsa", "snap"),
                              ("nicepay-token-rsa-sign-1024", weak)):
        example = Example(entry_id)
        _add(suite, example, "verify-token", profile, example.token())
        tampered = dict(example.token(), client_keys=["*"])
        tampered["headers"] = [["X-CLIENT-KEY", "other"]] + [pair for pair in tampered["headers"] if pair[0] != "X-CLIENT-KEY"]
        _add(suite, example, "verify-token", profile, tampered, "signature-mismatch", "other-client")
        _add(suite, example, "verify-token", profile, example.token(now="2021-01-01T00:00:00Z"), "stale-timestamp", "stale")
    nicepay = Example("nicepay-token-rsa-sign-1024")
    _add(suite, nicepay, "verify-token", "snap", nicepay.token(), "unsupported-key", "refused-by-default",
         "1024 bits are accepted only where a profile says so")
    artivisi = Example("artivisi-token-rsa")
    _add(suite, artivisi, "verify-token", "bca", artivisi.token(), "malformed-timestamp", "as-bca",
         "BCA takes 25 characters, no milliseconds")
    bca = Example("bca-snap-token-sample")
    _add(suite, bca, "verify-token", "bca", bca.token(), "signature-mismatch")
    # The page gives the inputs and its demo key, of which only the public half stands here.
    payouts = Example("midtrans-payouts-token-sample")
    payouts.expected = {"signature": PAYOUTS_SIGNATURE}
    _add(suite, payouts, "verify-token", "snap", payouts.token(),
         note="the copy of the page ends before the result; this value was recomputed from the page's inputs")
    hmac = Example("gilang-token-hmac")
    key = Example("gilang-token-rsa").inputs["public_key_pem"]
    _add(suite, hmac, "verify-token", "snap", hmac.token(public_keys_pem=[key]), "malformed-signature",
         note="a token request signed by HMAC-SHA512: the scheme comes from the profile, not from the look of the signature")
    seamless = Example("midtrans-demo-seamless-sign")
    _add(suite, seamless, "parse-key", "snap", {"kind": "public", "key": seamless.inputs["public_key_pem"]},
         "unsupported-key",
         "512-bit-key", "the demo key of this example has 512 bits, which no profile can allow")


PAYOUTS_SIGNATURE = (
    "I+GedUdjWs7kOPCGeGOQTW9NvTWpPNQuBjHRm9X/+6y34EjO87YMWaluWii2Hw2FpATd0Oyk5D6NAViZd2RaB3pABPAmb3bZWc6wIGdP4IusEIZ42CGqNwA9"
    "Cx3Ujb/y5BgCiqUqM14mSJw4hNb0ymXiDlx7zNvoLQ2lZK6gjfICOK+n4kI90dVimpYBIj6kPrRN8KvvZLvgQzXyxnROLA//xbLYN88VnynOTSf+vtZ60tf4"
    "pGV2HDD3WqFHZ4fBOv9ZMcvgN1zhVYikL0LCUB5CpTNZXQjODbidf0cKK6hllxqHHIPJMsIqu4GB3xxhQc+GYengzAy5TltwbyShNw==")


def _signed(suite):
    midtrans = Example("midtrans-demo-txn-hmac")
    _same(_add(suite, midtrans, "sign-transaction", "snap", midtrans.signing()), midtrans.expected)
    statement = Example("bca-snap-bank-statement-golden")
    _same(_add(suite, statement, "sign-transaction", "bca", statement.signing()), statement.expected)
    for entry_id in ("bca-legacy-post", "bca-legacy-phpbca-get"):
        legacy = Example(entry_id)
        given = dict(without(legacy.signing(), "client_secret"), api_secret=legacy.inputs["client_secret"])
        _same(_add(suite, legacy, "sign-transaction", "bca-legacy", given), legacy.expected)

    known = Example("go-snap-hmac-known-answer")
    profile = {"base": "snap", "name": "published-no-body", "request": {"string_to_sign": "{method}:{endpoint_url}:{timestamp}"}}
    given = {"method": "POST", "url": "/v1.0/access-token/b2b", "body": "", "timestamp": "2026-09-10T10:00:00.000+07:00",
             "client_secret": known.inputs["client_secret"]}
    _same(_add(suite, known, "sign-transaction", profile, given), known.expected)

    nicepay = Example("nicepay-txn-hmac-node")
    digest_as_body = {
        "base": "snap", "name": "published-digest-as-body",
        "request": {"string_to_sign": "{method}:{endpoint_url}:{access_token}:{body}:{timestamp}",
                    "headers": {"Authorization": {"charset": "padded-b64token"}}},
    }
    given = nicepay.signing(body=nicepay.inputs["body_sha256"])
    expect = _add(suite, nicepay, "sign-transaction", digest_as_body, given,
                  note="only the digest of the body was published: it stands in the body's place")
    _same(without(expect, "body_digest"), without(nicepay.expected, "body_sha256"))
    _add(suite, nicepay, "sign-transaction", "snap", given, "invalid-header", "strict-token",
         "the padding inside this JWT is no RFC 6750 b64token: a profile has to allow it")


def _received(suite):
    notify = Example("midtrans-demo-notify-rsa-sign")
    _same(_add(suite, notify, "verify", RSA_CALLBACK, notify.received()), notify.expected)
    stripping = variant(RSA_CALLBACK, "published-rsa-stripping", body="strip-whitespace")
    _add(suite, notify, "verify", stripping, notify.received(), "signature-mismatch", "stripped-inside-strings")
    raw = variant(RSA_CALLBACK, "published-rsa-raw", body="raw")
    _add(suite, notify, "verify", raw, notify.received(), "signature-mismatch", "raw-body",
         "the example is printed with line breaks and signed without")
    _add(suite, notify, "verify", SCHEME_3, notify.received(), "missing-header", "without-external-id",
         "the standard makes X-EXTERNAL-ID mandatory; the example has none")

    gilang = Example("gilang-txn-rsa-empty-body")
    omitted = variant(RSA_CALLBACK, "published-rsa-omitted", empty_body="omitted")
    _same(_add(suite, gilang, "verify", omitted, gilang.received()), without(gilang.expected, "body_sha256"))
    _add(suite, gilang, "verify", RSA_CALLBACK, gilang.received(), "signature-mismatch", "digest-of-empty")
    blank = variant(RSA_CALLBACK, "published-rsa-blank", empty_body="blank")
    _add(suite, gilang, "verify", blank, gilang.received(), "signature-mismatch", "blank-digest")

    dana = Example("dana-webhook-unescaped-nested")
    _add(suite, dana, "verify", RSA_CALLBACK, dana.received(), "signature-mismatch")
    escaped = dana.received(body=dana.expected["minified_body"])
    _same(_add(suite, dana, "verify", RSA_CALLBACK, escaped, suffix="with-escapes-restored"), dana.expected)

    digest_as_body = variant(RSA_CALLBACK, "published-rsa-digest-as-body",
                             string_to_sign="{method}:{endpoint_url}:{body}:{timestamp}")
    for entry_id in ("dana-webhook-spaced-keys", "dana-webhook-qris-wire"):
        example = Example(entry_id)
        digest = example.expected["body_sha256"]
        example.inputs["body"] = digest
        _same(_add(suite, example, "verify", digest_as_body, example.received()), example.expected)
        _add(suite, example, "verify", digest_as_body, example.received(body=digest.upper()), "signature-mismatch",
             "upper-case-digest",
             "the digest enters the string in lower case")

    prima = Example("prima-qris-notify-hex-wrong")
    in_hex = variant(RSA_CALLBACK, "published-rsa-hex", encoding="hex")
    _add(suite, prima, "verify", in_hex, prima.received(), "malformed-signature")
    _add(suite, prima, "verify", RSA_CALLBACK, prima.received(), "malformed-signature", "as-base64")

    aspi = Example("aspi-signature-service")
    _add(suite, aspi, "verify", variant(HMAC_CALLBACK, "published-hmac-hex", encoding="hex"), aspi.received(),
         "signature-mismatch")
    _add(suite, aspi, "verify", HMAC_CALLBACK, aspi.received(), "malformed-signature", "as-base64")

    midtrans = Example("midtrans-demo-txn-hmac")
    _same(_add(suite, midtrans, "verify", HMAC_CALLBACK, midtrans.received(), suffix="received"), midtrans.expected)
    _add(suite, midtrans, "verify", HMAC_CALLBACK, midtrans.received(body="{}"), "signature-mismatch", "other-body")
