"""explain: every stage of a signature, for every way of signing, both directions, and what cannot be explained."""

from generator.material import SCHEME_3, SCHEME_4, snap_with, without_header, with_header
from reference.mistaken import Signing
from generator.suite import Suite

from .diagnose_base import BASE, GET, RSA, TOKEN_REQUEST
from .diagnose_rest import signed_by

HMAC = ("snap", "bri", "bri-hex", "bni", "doku", "nicepay", "astrapay", "durianpay", "bca-legacy", "bri-legacy")
BY_RSA = ("dana", "midtrans", "winpay", "faspay")


def build():
    suite = Suite("explain", "What enters a signature, stage by stage, with the access token shown by its length.")
    add(suite, "bca", "bca", BASE)
    add(suite, "get", "bca", GET)
    add(suite, "empty-body", "bca", dict(BASE, body=""))
    add(suite, "unicode", "bca", dict(BASE, body='{ "nama" : "Ibu Sri — \\u00e9 🙂" }\n'))
    add(suite, "escaped-quotes", "bca", dict(BASE, body='{"a": "\\\\", "b \\" : ": " "}'))
    add(suite, "lower-case-method", "bca", BASE, method="post")
    add(suite, "token-request", "bca", TOKEN_REQUEST)
    for profile in HMAC:
        add(suite, profile, profile, dict(signed_by(profile), body=BASE["body"]))
        add(suite, profile + "-empty", profile, dict(signed_by(profile), body="", method="GET"))
    for profile in BY_RSA:
        add(suite, profile + "-callback", profile, RSA, direction="to-partner")
    for scheme in (SCHEME_3, SCHEME_4):
        add(suite, scheme["name"], scheme, dict(RSA, url=BASE["url"]))
    for rule in ("blank", "omitted", "digest-of-empty-object"):
        add(suite, "empty-" + rule, snap_with("empty-" + rule, empty_body=rule), dict(BASE, body=""))
    add(suite, "base64-digest", snap_with("base64-digest", digest_encoding="base64"), BASE)
    add_refused(suite)
    return suite


def asked_of(profile, given, direction):
    signing = Signing(profile, given, direction)
    asked = {"method": given.get("method", "POST"), "url": given.get("url") or signing.rule["path"], "headers": signing.headers(signing.signature())}
    if given.get("body"):
        asked["body"] = given["body"]
    if direction != "to-provider":
        asked["direction"] = direction
    for name in ("client_key", "api_key"):
        if name in given:
            asked[name] = given[name]
    return asked


def add(suite, case_id, profile, given, direction="to-provider", error=None, **changes):
    suite.add("explain-" + case_id, "explain", profile, dict(asked_of(profile, given, direction), **changes), error)


def add_refused(suite):
    asked = asked_of("bca", BASE, "to-provider")
    for name, error in (("X-SIGNATURE", None), ("X-TIMESTAMP", "missing-header")):
        suite.add("explain-without-%s" % name.lower(), "explain", "bca", without_header(asked, name), error)
        suite.add("explain-empty-%s" % name.lower(), "explain", "bca", with_header(asked, name, ""), error)
    suite.add("explain-open-string", "explain", "bca", dict(asked, body='{"a":"b}'), "invalid-body")
    suite.add("explain-byte-order-mark", "explain", "bca", dict(asked, body="\ufeff{}"), "invalid-body")
    suite.add("explain-backslash-outside", "explain", "bca", dict(asked, body='{\\"a":1}'), "invalid-body")
    suite.add("explain-no-callback", "explain", "bca-legacy", dict(asked, direction="to-partner"), "unsupported-by-profile")
    token = asked_of("bca", TOKEN_REQUEST, "to-provider")
    suite.add("explain-no-client-key", "explain", "bca", {name: value for name, value in without_header(token, "X-CLIENT-KEY").items() if name != "client_key"}, "missing-credential")
