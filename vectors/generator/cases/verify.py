"""Received transactions: tampering, freshness, partners, tokens, rotation, services."""

import hashlib

from generator.material import (LEGACY_CALLBACK, OTHER_SECRET, SCHEME_3, SCHEME_4, SECRET, TIME, TOKEN, header, incoming, key_text,
                      public_pem, request, snap_with, with_header, with_more, without, without_header)
from reference.canonical import canonical_body
from reference.profiles import resolve
from reference.sign import encode, mac, string_to_sign
from generator.suite import Suite

COVERED = ("signed_url", "covers_path", "covers_query")
PROFILES = (("snap", "snap"), ("bca", "bca"), (LEGACY_CALLBACK, "legacy"), (SCHEME_3, "scheme-3"), (SCHEME_4, "scheme-4"))
HEX = snap_with("snap-hex", encoding="hex")
SHA256 = snap_with("snap-hmac-sha256", algorithm="hmac-sha256")
RAW = snap_with("snap-raw-body", body="raw")
DROPPED = snap_with("snap-query-dropped", endpoint_url={"query": "dropped"})
BASE64_DIGEST = snap_with("snap-base64-digest", digest_encoding="base64")


def signature_name(profile):
    return "X-BCA-Signature" if profile is LEGACY_CALLBACK else "X-SIGNATURE"


def timestamp_name(profile):
    return "X-BCA-Timestamp" if profile is LEGACY_CALLBACK else "X-TIMESTAMP"


def build():
    suite = Suite("verify", "Received transactions: what is accepted, and which answer the caller gets otherwise.")
    _accepted(suite)
    _tampered(suite)
    _freshness(suite)
    _calendar(suite)
    _partners_and_tokens(suite)
    _credentials(suite)
    _issued_tokens(suite)
    _coverage(suite)
    _ambiguous(suite)
    _services(suite)
    _keys_of_a_call(suite)
    _order_of_checks(suite)
    return suite


def _accept(suite, name, profile, given):
    suite.add("verify-" + name, "verify", profile, given)


def _reject(suite, name, profile, error, given):
    suite.add("verify-rejects-" + name, "verify", profile, given, error)


def _accepted(suite):
    for profile, name in PROFILES:
        given = incoming(profile)
        _accept(suite, name, profile, given)
        _accept(suite, name + "-empty-get", profile, incoming(profile, method="GET", body="", url="/v1.0/report?b=2&a=1"))
    given = incoming("snap")
    _accept(suite, "whitespace-changed-outside-strings", "snap",
            dict(given, body='{\r\n\t"partnerServiceId":"   12345" , "customerNo":"1234567890"}\n'))
    _accept(suite, "bca-query-in-other-order-and-spelling", "bca",
            dict(incoming("bca", url="/openapi/v1.0/x?b=1,2&a=~"), url="/openapi/v1.0/x?a=%7e&b=1%2C2"))
    _accept(suite, "full-url", "snap", dict(given, url="https://merchant.example:8443" + given["url"]))
    _accept(suite, "legacy-whitespace-changed-inside-strings", LEGACY_CALLBACK,
            dict(incoming(LEGACY_CALLBACK), body='{"Amount":"100 000.00","Remark1":"TransferTest"}'))
    for profile in (HEX, SHA256, RAW, DROPPED, BASE64_DIGEST):
        _accept(suite, profile["name"], profile, incoming(profile))
    for rule in ("blank", "omitted", "digest-of-empty-object"):
        profile = snap_with("snap-empty-body-" + rule, empty_body=rule)
        _accept(suite, "empty-body-" + rule, profile, incoming(profile, body=""))
    _accept(suite, "query-dropped-so-query-free", DROPPED, dict(incoming(DROPPED), url=request(DROPPED)["url"] + "?x=1"))
    two_numbers = incoming("snap", body='{"v":1 2}')
    _accept(suite, "body-is-what-was-signed", "snap", two_numbers)


def _tampered(suite):
    for profile, name in PROFILES:
        given = incoming(profile)
        name_of_time = timestamp_name(profile)
        signed_at = header(given, name_of_time)
        for what, changed in (
            ("body-digit", dict(given, body=given["body"].replace("00", "01", 1).replace("123", "124", 1))),
            ("body-empty", dict(given, body="")),
            ("body-empty-object", dict(given, body="{}")),
            ("body-key-order", dict(given, body='{"z":1,"a":2}')),
            ("body-byte-added", dict(given, body=given["body"] + "0")),
            ("path", dict(given, url=given["url"] + "s")),
            ("path-case", dict(given, url=given["url"].replace("/tr", "/Tr").replace("/corp", "/Corp"))),
            ("trailing-slash", dict(given, url=given["url"] + "/")),
            ("query-added", dict(given, url=given["url"] + "?a=1")),
            ("method", dict(given, method="PUT")),
            ("timestamp-one-minute", with_header(given, name_of_time, signed_at.replace(":00", ":01", 1))),
            ("timestamp-same-instant-other-zone",
             with_header(given, name_of_time, signed_at.replace("T10:", "T11:").replace("+07:", "+08:"))),
        ):
            _reject(suite, "%s-tampered-%s" % (name, what), profile, "signature-mismatch", changed)
    for profile, name in (("snap", "snap"), ("bca", "bca"), (LEGACY_CALLBACK, "legacy")):
        given = incoming(profile)
        _reject(suite, name + "-tampered-token", profile, "signature-mismatch",
                with_header(given, "Authorization", "Bearer other"))
        _reject(suite, name + "-wrong-secret", profile, "signature-mismatch", dict(given, client_secrets=[OTHER_SECRET]))
        _reject(suite, name + "-secret-case", profile, "signature-mismatch", dict(given, client_secrets=[SECRET.upper()]))
        _reject(suite, name + "-secret-with-newline", profile, "signature-mismatch",
                dict(given, client_secrets=[SECRET + "\n"]))
    given = incoming("snap")
    _reject(suite, "padding-collapsed", "snap", "signature-mismatch", dict(given, body=given["body"].replace("   ", " ")))
    _reject(suite, "slash-escaped", "snap", "signature-mismatch",
            dict(incoming("snap", body='{"url":"a/b"}'), body='{"url":"a\\/b"}'))
    _reject(suite, "unicode-escaped", "snap", "signature-mismatch",
            dict(incoming("snap", body='{"n":"é"}'), body='{"n":"\\u00e9"}'))
    _reject(suite, "number-respelled", "snap", "signature-mismatch",
            dict(incoming("snap", body='{"n":1.0}'), body='{"n":1}'))
    _reject(suite, "snap-query-order", "snap", "signature-mismatch",
            dict(incoming("snap", url="/v1.0/x?a=1&b=2"), url="/v1.0/x?b=2&a=1"))
    _reject(suite, "snap-query-spelling", "snap", "signature-mismatch",
            dict(incoming("snap", url="/v1.0/x?a=%2C"), url="/v1.0/x?a=%2c"))
    _reject(suite, "bca-query-plus-for-space", "bca", "signature-mismatch",
            dict(incoming("bca", url="/openapi/x?a=b%20c"), url="/openapi/x?a=b+c"))
    _reject(suite, "bca-empty-value-for-no-value", "bca", "signature-mismatch",
            dict(incoming("bca", url="/openapi/x?a"), url="/openapi/x?a="))
    _reject(suite, "raw-whitespace-added", RAW, "signature-mismatch", dict(incoming(RAW), body=request(RAW)["body"] + "\n"))


def _freshness(suite):
    given = incoming("snap")  # signed at 10:00:00+07:00
    for name, now, tolerance in (
        ("300-seconds-old", "2026-11-22T10:05:00+07:00", None), ("300-seconds-early", "2026-11-22T09:55:00+07:00", None),
        ("now-in-utc", "2026-11-22T03:04:00Z", None), ("now-other-zone", "2026-11-21T22:00:00-05:00", None),
        ("now-epoch", 1795316400, None), ("now-epoch-edge", 1795316700, None),
        ("now-fraction", "2026-11-22T10:04:59.999+07:00", None),
        ("tolerance-0", TIME, 0), ("tolerance-60-edge", "2026-11-22T10:01:00+07:00", 60),
        ("tolerance-hour", "2026-11-22T11:00:00+07:00", 3600),
    ):
        _accept(suite, "fresh-" + name, "snap", _at(given, now, tolerance))
    _reject(suite, "tolerance-over-an-hour", "snap", "invalid-argument", _at(given, TIME, 3601))
    suite.add("verify-fresh-tolerance-day", "verify", "snap", _at(given, "2026-11-23T10:00:00+07:00", 86400), "invalid-argument")
    for name, now, tolerance in (
        ("301-seconds-old", "2026-11-22T10:05:01+07:00", None), ("301-seconds-early", "2026-11-22T09:54:59+07:00", None),
        ("millisecond-too-old", "2026-11-22T10:05:00.001+07:00", None),
        ("millisecond-too-early", "2026-11-22T09:54:59.999+07:00", None),
        ("year-old", "2027-11-22T10:00:00+07:00", None), ("epoch-edge-past", 1795316701, None),
        ("epoch-edge-future", 1795316099, None),
        ("same-wall-clock-other-zone", "2026-11-22T10:00:00Z", None), ("tolerance-0", "2026-11-22T10:00:01+07:00", 0),
        ("tolerance-60", "2026-11-22T10:01:01+07:00", 60), ("epoch-0", 0, None), ("far-future", 4102444800, None),
    ):
        _reject(suite, "stale-" + name, "snap", "stale-timestamp", _at(given, now, tolerance))
    late = incoming("snap", timestamp="2026-11-22T10:00:00.500+07:00")
    _accept(suite, "fresh-milliseconds-at-the-edge", "snap", _at(late, "2026-11-22T09:55:00.500+07:00"))
    _accept(suite, "fresh-milliseconds-inside", "snap", _at(late, 1795316700))
    _reject(suite, "stale-milliseconds-count", "snap", "stale-timestamp", _at(late, "2026-11-22T09:55:00.499+07:00"))
    _reject(suite, "stale-milliseconds-count-in-epoch", "snap", "stale-timestamp", _at(late, 1795316701))
    _reject(suite, "stale-milliseconds-early", "snap", "stale-timestamp", _at(late, 1795316100))
    _accept(suite, "fresh-legacy-edge", LEGACY_CALLBACK, _at(incoming(LEGACY_CALLBACK), "2026-11-22T10:05:00.250+07:00"))
    _reject(suite, "stale-legacy", LEGACY_CALLBACK, "stale-timestamp",
            _at(incoming(LEGACY_CALLBACK), "2026-11-22T10:05:00.251+07:00"))
    for profile, name in PROFILES:
        _reject(suite, "stale-hour-" + name, profile, "stale-timestamp", _at(incoming(profile), 1795316400 + 3600))


def _at(given, now, tolerance=None):
    changed = dict(given, now=now)
    if tolerance is not None:
        changed["tolerance"] = tolerance
    return changed


def _calendar(suite):
    for name, profile, text in (
        ("29-february-leap-year", "snap", "2028-02-29T23:59:59+07:00"), ("last-offset", "snap", "2026-11-22T10:00:00+23:59"),
        ("first-offset", "snap", "2026-11-22T10:00:00-23:59"), ("milliseconds-utc", "snap", "2026-11-22T03:00:00.999Z"),
        ("31-december", "bca", "2026-12-31T23:59:59-00:30"),
    ):
        _accept(suite, "timestamp-" + name, profile, incoming(profile, timestamp=text))
    for name, text in (
        ("30-february", "2026-02-30T10:00:00+07:00"), ("29-february-common-year", "2026-02-29T10:00:00+07:00"),
        ("29-february-1900", "1900-02-29T10:00:00+07:00"), ("31-november", "2026-11-31T10:00:00+07:00"),
        ("month-0", "2026-00-22T10:00:00+07:00"), ("month-13", "2026-13-22T10:00:00+07:00"),
        ("day-0", "2026-11-00T10:00:00+07:00"), ("day-32", "2026-12-32T10:00:00+07:00"),
        ("hour-24", "2026-11-22T24:00:00+07:00"), ("minute-60", "2026-11-22T10:60:00+07:00"),
        ("second-60", "2026-11-22T10:00:60+07:00"), ("offset-24", "2026-11-22T10:00:00+24:00"),
        ("offset-minute-60", "2026-11-22T10:00:00+07:60"), ("offset-99", "2026-11-22T10:00:00-99:99"),
    ):
        # Signed with exactly this text, so only the calendar stands against it.
        _reject(suite, "timestamp-" + name, "snap", "malformed-timestamp", _at(incoming("snap", timestamp=text), TIME))
    for name, profile, text in (
        ("bca-milliseconds", "bca", "2026-11-22T10:00:00.000+07:00"), ("bca-utc", "bca", "2026-11-22T03:00:00Z"),
        ("legacy-seconds", LEGACY_CALLBACK, "2026-11-22T10:00:00+07:00"),
        ("legacy-utc", LEGACY_CALLBACK, "2026-11-22T03:00:00.000Z"),
        ("snap-no-zone", "snap", "2026-11-22T10:00:00"), ("snap-basic-form", "snap", "20261122T100000+0700"),
        ("snap-small-t", "snap", "2026-11-22t10:00:00+07:00"), ("snap-small-z", "snap", "2026-11-22T03:00:00z"),
        ("snap-four-digit-fraction", "snap", "2026-11-22T10:00:00.0000+07:00"), ("snap-epoch", "snap", "1795316400"),
        ("snap-leading-space", "snap", " " + TIME), ("snap-trailing-newline", "snap", TIME + "\n"),
        ("snap-non-ascii-digits", "snap", "\u0662\u0660\u0662\u0666-11-22T10:00:00+07:00"), ("snap-words", "snap", "now"),
        ("snap-nul", "snap", TIME[:19] + "\0" + TIME[20:]), ("scheme-3-http-date", SCHEME_3, "Sun 22 Nov 2026 03:00:00 GMT"),
    ):
        _reject(suite, "timestamp-shape-" + name, profile, "malformed-timestamp",
                with_header(incoming(profile), timestamp_name(profile), text))


def _partners_and_tokens(suite):
    given = incoming("snap")
    _accept(suite, "partner-second-in-list", "snap", dict(given, partner_ids=["67890", "12345"]))
    _accept(suite, "partner-any", "snap", dict(given, partner_ids=["*"]))
    _accept(suite, "partner-any-in-list", "snap", dict(given, partner_ids=["67890", "*"]))
    _accept(suite, "partner-any-header-absent", "snap", dict(without_header(given, "X-PARTNER-ID"), partner_ids=["*"]))
    for name, partners in (("other", ["67890"]), ("prefix", ["1234"]), ("longer", ["123456"]), ("several", ["1", "2", "3"]),
                           ("padded", ["   12345"])):
        _reject(suite, "partner-" + name, "snap", "unknown-partner", dict(given, partner_ids=partners))
    _reject(suite, "partner-letter-case", "snap", "unknown-partner",
            dict(incoming("snap", partner_id="KBBABCINDO"), partner_ids=["kbbabcindo"]))
    _reject(suite, "partner-star-in-header", "snap", "unknown-partner",
            with_header(dict(given, partner_ids=["12345"]), "X-PARTNER-ID", "*"))
    _reject(suite, "partner-comma-joined", "snap", "unknown-partner",
            with_header(dict(given, partner_ids=["12345"]), "X-PARTNER-ID", "12345,12345"))
    for profile, name in (("snap", "snap"), ("bca", "bca"), (LEGACY_CALLBACK, "legacy")):
        given = incoming(profile)
        _accept(suite, name + "-token-checked", profile, dict(given, access_token=TOKEN))
        for what, token in (("other", "other"), ("prefix", TOKEN[:-1]), ("longer", TOKEN + "="), ("case", TOKEN.upper()),
                            ("with-bearer", "Bearer " + TOKEN)):
            _reject(suite, "%s-token-%s" % (name, what), profile, "token-mismatch", dict(given, access_token=what and token))
    scheme_4 = incoming(SCHEME_4)
    other_token = with_header(scheme_4, "Authorization", "Bearer other")
    # Scheme 4 sends the token but does not sign it: only a caller who passes the expected token has it checked.
    _accept(suite, "scheme-4-token-is-not-signed", SCHEME_4, other_token)
    _accept(suite, "scheme-4-token-absent", SCHEME_4, without_header(scheme_4, "Authorization"))
    _accept(suite, "scheme-4-token-checked", SCHEME_4, dict(scheme_4, access_token=TOKEN))
    _reject(suite, "scheme-4-token-other", SCHEME_4, "token-mismatch", dict(other_token, access_token=TOKEN))
    _reject(suite, "scheme-4-token-absent-but-expected", SCHEME_4, "token-mismatch",
            dict(without_header(scheme_4, "Authorization"), access_token=TOKEN))
    _accept(suite, "channel-id-is-not-signed", "snap", with_header(incoming("snap"), "CHANNEL-ID", "00000"))
    _accept(suite, "bca-repeated-names-in-other-order", "bca",
            dict(incoming("bca", url="/openapi/x?a=1&a=2"), url="/openapi/x?a=2&a=1"))
    _accept(suite, "bearer-lower-case", "snap", with_header(incoming("snap"), "Authorization", "bearer " + TOKEN))
    _accept(suite, "bearer-upper-case", "snap", with_header(incoming("snap"), "Authorization", "BEARER " + TOKEN))


def _credentials(suite):
    given = incoming("snap")
    _accept(suite, "rotation-second-secret", "snap", dict(given, client_secrets=[OTHER_SECRET, SECRET]))
    _accept(suite, "rotation-first-secret", "snap", dict(given, client_secrets=[SECRET, OTHER_SECRET]))
    _accept(suite, "rotation-third-secret", "bca", dict(incoming("bca"), client_secrets=["a", "b", SECRET]))
    _accept(suite, "secret-utf8", "snap", dict(incoming("snap", client_secret="rahasia-é"), client_secrets=["rahasia-é"]))
    _reject(suite, "rotation-none-right", "snap", "signature-mismatch", dict(given, client_secrets=[OTHER_SECRET, "a", "b"]))
    rsa, right, other = incoming(SCHEME_3), public_pem("rsa-2048"), public_pem("rsa-2048-second")
    _accept(suite, "rotation-second-key", SCHEME_3, dict(rsa, public_keys_pem=[other, right]))
    _accept(suite, "rotation-key-of-other-size-first", SCHEME_3, dict(rsa, public_keys_pem=[public_pem("rsa-3072"), right]))
    _accept(suite, "key-as-certificate", SCHEME_3, dict(rsa, public_keys_pem=[key_text("rsa-2048-certificate")]))
    _reject(suite, "other-key", SCHEME_3, "signature-mismatch", dict(rsa, public_keys_pem=[other]))
    _reject(suite, "other-key-scheme-4", SCHEME_4, "signature-mismatch", dict(incoming(SCHEME_4), public_keys_pem=[other]))
    _reject(suite, "key-of-other-size", SCHEME_3, "malformed-signature", dict(rsa, public_keys_pem=[public_pem("rsa-3072")]))
    for name, secret in (("empty", ""), ("private-key", key_text("rsa-2048")), ("public-key", right)):
        _reject(suite, "secret-" + name, "snap", "invalid-secret", dict(given, client_secrets=[secret]))
        _reject(suite, "secret-%s-second" % name, "snap", "invalid-secret", dict(given, client_secrets=[SECRET, secret]))
    for name, error, text in (
        ("private", "invalid-key", key_text("rsa-2048")), ("empty", "invalid-key", ""), ("words", "invalid-key", "no key"),
        ("1024", "unsupported-key", public_pem("rsa-1024")), ("512", "unsupported-key", public_pem("rsa-512")),
        ("exponent-3", "unsupported-key", public_pem("rsa-2048-exponent-3")),
        ("ec-certificate", "unsupported-key", key_text("ec-p256-certificate")),
    ):
        _reject(suite, "key-" + name, SCHEME_3, error, dict(rsa, public_keys_pem=[text]))
        _reject(suite, "key-%s-second" % name, SCHEME_3, error, dict(rsa, public_keys_pem=[right, text]))
    _reject(suite, "no-secret", "snap", "missing-credential", without(given, "client_secrets"))
    _reject(suite, "public-key-for-secret", "snap", "missing-credential",
            dict(without(given, "client_secrets"), public_keys_pem=[right]))
    _reject(suite, "no-key", SCHEME_3, "missing-credential", without(rsa, "public_keys_pem"))
    _reject(suite, "secret-for-key", SCHEME_3, "missing-credential",
            dict(without(rsa, "public_keys_pem"), client_secrets=[SECRET]))
    _reject(suite, "legacy-publishes-no-callback", "bca-legacy", "unsupported-by-profile", incoming(LEGACY_CALLBACK))
    no_callback = {"base": "snap", "name": "snap-no-callback", "callback": None}
    _reject(suite, "inline-without-callback", no_callback, "unsupported-by-profile", incoming("snap"))
    uncovered = {"base": "snap", "name": "snap-callback-without-body",
                 "callback": {"string_to_sign": "{method}:{endpoint_url}:{access_token}:{timestamp}"}}
    _reject(suite, "callback-that-covers-no-body", uncovered, "body-not-covered", incoming("snap"))


def _issued_tokens(suite):
    """The receiver issued the token and decides what is in it: what RFC 6750 allows, and the bar of Laravel Sanctum."""
    for profile, name in (("snap", "snap"), ("bca", "bca"), (LEGACY_CALLBACK, "legacy"), (SCHEME_4, "scheme-4")):
        for what, token in (("sanctum", "12|AbCdEf"), ("bar-first", "|a"), ("bar-and-padding", "1|eyJhIjoiYiJ9==")):
            given = _with_token(profile, token)
            _accept(suite, "%s-token-%s" % (name, what), profile, given)
            _accept(suite, "%s-token-%s-checked" % (name, what), profile, dict(given, access_token=token))
            _reject(suite, "%s-token-%s-other" % (name, what), profile, "token-mismatch", dict(given, access_token=token + "a"))
        for what, token in (("colon", "12:AbC"), ("quotes", '"12AbC"'), ("apostrophe", "12'AbC"), ("blank", "12 AbC"),
                            ("semicolon", "12;AbC"), ("padding-inside", "1=|2"), ("only-padding", "=="),
                            ("non-ascii", "12\u00a6AbC"), ("backslash", "12\\AbC"), ("at", "12@AbC")):
            _reject(suite, "%s-token-with-%s" % (name, what), profile, "malformed-header", _with_token(profile, token))
        _reject(suite, name + "-token-with-comma", profile, "duplicate-header", _with_token(profile, "12,AbC"))


def _with_token(profile, token):
    """Signed over this token, so that only its characters stand against it."""
    given = incoming(profile)
    rule = resolve(profile)["callback"]
    sent = with_header(given, "Authorization", "Bearer " + token)
    if rule["algorithm"] == "rsa-sha256":
        return sent
    message = string_to_sign(rule, given["method"], given["url"], header(given, timestamp_name(profile)),
                             given["body"].encode(), {"access_token": token})[0]
    return with_header(sent, signature_name(profile), encode(mac(SECRET, message, rule), rule))


def _coverage(suite):
    """What a signature leaves out is accepted by name or not at all, and what it covers is told."""
    def weak(name, string_to_sign, **rule):
        return {"base": "snap", "name": "weak-" + name, "request": dict(rule, string_to_sign=string_to_sign)}

    for name, text, left_out in (
        ("url", "{method}:{access_token}:{body_digest}:{timestamp}", ["url"]),
        ("method", "{endpoint_url}:{access_token}:{body_digest}:{timestamp}", ["method"]),
        ("body", "{method}:{endpoint_url}:{access_token}:{timestamp}", ["body"]),
        ("url-and-method", "{access_token}:{body_digest}:{timestamp}", ["url", "method"]),
        ("everything", "{access_token}:{timestamp}", ["body", "url", "method"]),
    ):
        profile = weak(name, text)
        given = incoming(profile)
        _reject(suite, "uncovered-" + name, profile, left_out[0] + "-not-covered", given)
        for accepted in (["body"], ["url"], ["method"], ["body", "url"], ["body", "method"], ["url", "method"]):
            missing = [part for part in left_out if part not in accepted]
            if missing and set(accepted) & set(left_out):
                _reject(suite, "uncovered-%s-accepted-%s" % (name, "-".join(accepted)), profile, missing[0] + "-not-covered",
                        dict(given, accept_uncovered=accepted))
        suite.add("verify-uncovered-%s-accepted" % name, "verify", profile, dict(given, accept_uncovered=left_out), also=COVERED)
    suite.add("verify-uncovered-accepted-though-covered", "verify", "snap",
              dict(incoming("snap"), accept_uncovered=["body", "url", "method"]), also=COVERED)
    for name, profile in (("as-given", "snap"), ("sorted", "bca"), ("dropped", DROPPED),
                          ("from-version", snap_with("from-version", endpoint_url={"path": "from-version"})),
                          ("prefix-stripped", snap_with("prefix", endpoint_url={"strip_prefix": "/openapi"}))):
        given = incoming(profile, url="/openapi/v1.0/transfer-va/inquiry?b=%7e&a=1")
        suite.add("verify-signed-url-" + name, "verify", profile, given, also=COVERED)
    suite.add("verify-signed-url-plus-stays-a-plus", "verify", "bca", incoming("bca", url="/openapi/v1.0/x?a=1+2"), also=COVERED)
    suite.add("verify-signed-url-of-a-whole-url", "verify", "snap",
              dict(incoming("snap"), url="https://merchant.example" + incoming("snap")["url"]), also=COVERED)


def _ambiguous(suite):
    """One string, two requests: what was sent, and what it could be taken for."""
    profile = snap_with("snap-empty-body-omitted", empty_body="omitted")
    genuine = incoming(profile)
    digest = hashlib.sha256(canonical_body(genuine["body"].encode(), "minify")).hexdigest()
    shifted = dict(with_header(genuine, "Authorization", "Bearer " + digest), body="", url=genuine["url"] + ":" + TOKEN)
    _accept(suite, "omitted-digest-genuine", profile, genuine)
    _reject(suite, "omitted-digest-shifted-into-the-token", profile, "invalid-url", shifted)
    _reject(suite, "omitted-digest-url-with-a-colon", profile, "invalid-url", dict(genuine, url=genuine["url"] + ":a"))
    visible = snap_with("snap-token-visible", headers={"Authorization": {"charset": "visible"}})
    genuine = incoming(visible, access_token="a:b", url="/v1.0/x")
    shifted = dict(with_header(genuine, "Authorization", "Bearer b"), url="/v1.0/x:a")
    _accept(suite, "token-with-a-colon-genuine", visible, genuine)
    _reject(suite, "token-with-a-colon-shifted-into-the-url", visible, "invalid-url", shifted)
    partner = snap_with("snap-partner-in-string",
                        string_to_sign="{partner_id}:{channel_id}:{method}:{endpoint_url}:{body_digest}:{timestamp}")
    genuine = incoming(partner)
    shifted = with_header(with_header(genuine, "X-PARTNER-ID", "12345:95"), "CHANNEL-ID", "231")
    _reject(suite, "partner-in-string-with-a-colon", partner, "malformed-header", dict(shifted, partner_ids=["*"]))
    longest = "/v1.0/" + "x" * (16 * 1024 - 6)
    _accept(suite, "snap-url-of-16-kib", "snap", incoming("snap", url=longest))
    for profile, name in (("snap", "snap"), ("bca", "bca"), (LEGACY_CALLBACK, "legacy")):
        _reject(suite, name + "-url-over-16-kib", profile, "invalid-url", dict(incoming(profile), url=longest + "x", service="24"))
    _reject(suite, "bca-query-of-ampersands", "bca", "invalid-url",
            dict(incoming("bca"), url="/v1.0/x?" + "&" * (17 * 1024), service="24"))


def _services(suite):
    """The two digits in the middle of the answer: from the path, unless given."""
    for name, url, given_service in (
        ("from-path", "/v1.0/transfer-va/payment", None), ("behind-a-base-path", "/openapi/v1.0/transfer-va/payment", None),
        ("any-version", "/openapi/v2.0/transfer-interbank", None), ("query-dropped", "/v1.0/debit/notify?a=/v1.0/otp", None),
        ("full-url", "https://merchant.example/snap/v1.0/qr/qr-mpm-notify", None),
        ("longest-suffix", "/v1.0/transfer-interbank-bulk/notify", None), ("short-suffix", "/v1.0/otp", None),
        ("own-callback-path", "/callbacks/bca/va", None), ("root", "/", None),
        ("not-a-whole-segment", "/v1.0/xtransfer-va/inquiry", None),
        ("not-at-the-end", "/v1.0/transfer-va/inquiry/extra", None), ("htm", "/v1.0/debit/notify.htm", None),
        ("given", "/callbacks/bca/va", "24"), ("given-over-path", "/v1.0/transfer-va/payment", "24"),
        ("letters", "/x", "US"),
    ):
        given = incoming("snap", url=url)
        if given_service:
            given["service"] = given_service
        _reject(suite, "service-" + name, "snap", "signature-mismatch", dict(given, body="{}"))
        _reject(suite, "service-%s-missing-header" % name, "snap", "missing-header", without_header(given, "X-SIGNATURE"))
        if name in ("from-path", "own-callback-path", "given", "given-over-path"):
            _accept(suite, "service-" + name, "snap", given)


def _keys_of_a_call(suite):
    """replay_key and conflict_key."""
    _accept(suite, "conflict-key-day-changes-in-wib", "snap", incoming("snap", timestamp="2026-11-22T17:00:00Z"))
    _accept(suite, "conflict-key-day-before-the-change", "snap", incoming("snap", timestamp="2026-11-22T16:59:59.999Z"))
    _accept(suite, "conflict-key-other-zone", "snap", incoming("snap", timestamp="2026-12-31T23:30:00-08:00"))
    suite.add("verify-conflict-key-percent-encoded", "verify", "bca",
              incoming("bca", external_id="a:b/c%d~e_f-g.h", partner_id="p:1,2"), "duplicate-header")
    _accept(suite, "conflict-key-with-reserved-letters", "bca", incoming("bca", external_id="a:b/c%d~e_f-g.h", partner_id="p:1;2"))
    _accept(suite, "conflict-key-of-the-canonical-path", "bca",
            dict(incoming("bca", url="/openapi/v1.0/transfer-va/payment"), url="/openapi/v1.0/transfer-va/p%61yment"))
    _accept(suite, "conflict-key-of-a-path-signed-as-given", "snap", incoming("snap", url="/v1.0/transfer%2dva/p%61yment?a=%41"))
    slash = incoming("snap", url="/v1.0/transfer-va%2Fpayment")
    _accept(suite, "conflict-key-of-an-encoded-slash", "snap", slash)
    _reject(suite, "answer-of-the-canonical-path", "bca", "missing-header",
            dict(without_header(incoming("bca"), "X-TIMESTAMP"), url="/openapi/v1.0/transfer-va/%70ayment"))
    _reject(suite, "answer-of-a-path-that-cannot-be-decoded", "bca", "invalid-url",
            dict(incoming("bca"), url="/v1.0/%/transfer-va/inquiry"))
    for what, value in (("twice", "12345,12345"), ("at-the-end", "12345,"), ("alone", ","), ("two", "12345,67890")):
        _reject(suite, "partners-joined-" + what, "snap", "duplicate-header",
                dict(with_header(incoming("snap"), "X-PARTNER-ID", value), partner_ids=["*"]))
    _reject(suite, "partners-joined-before-token", "snap", "duplicate-header",
            dict(with_header(incoming("snap"), "X-PARTNER-ID", "1,2"), partner_ids=["*"], access_token="other"))
    _accept(suite, "replay-key-same-whatever-the-external-id", "snap", with_header(incoming("snap"), "X-EXTERNAL-ID", "7"))
    renamed = {"base": "snap", "name": "snap-under-another-name"}
    _accept(suite, "replay-key-holds-the-profile-name", renamed, incoming(renamed))


def _order_of_checks(suite):
    """Two faults at once: the earlier check answers."""
    given = incoming("snap")
    stale = dict(given, now="2027-01-01T00:00:00Z")
    bad_body = dict(given, body="{\\")
    for name, error, changed in (
        ("duplicate-before-missing", "duplicate-header",
         with_more(without_header(given, "X-TIMESTAMP"), ["x-signature", "a"])),
        ("missing-before-malformed", "missing-header",
         with_header(without_header(given, "X-EXTERNAL-ID"), "CHANNEL-ID", "too long")),
        ("malformed-before-method", "malformed-header", dict(with_header(given, "CHANNEL-ID", "too long"), method="post")),
        ("method-before-url", "invalid-method", dict(given, method="post", url="/x y", service="24")),
        ("url-before-stale", "invalid-url", dict(stale, url="/x y", service="24")),
        ("method-before-stale", "invalid-method", dict(stale, method="get")),
        ("stale-before-partner", "stale-timestamp", dict(stale, partner_ids=["1"])),
        ("partner-before-token", "unknown-partner", dict(given, partner_ids=["1"], access_token="other")),
        ("token-before-body", "token-mismatch", dict(bad_body, access_token="other")),
        ("body-before-signature", "malformed-body", with_header(bad_body, "X-SIGNATURE", "not base64")),
    ):
        _reject(suite, "order-" + name, "snap", error, changed)
    for profile, name in PROFILES:
        good = dict(incoming(profile), service="24")
        for what, body in (("bom", "\ufeff{}"), ("bom-behind-a-space", " \r\n\t\ufeff{}"), ("backslash-outside", "{\\}"), ("not-terminated", '{"a')):
            _reject(suite, "%s-body-%s" % (name, what), profile, "malformed-body", dict(good, body=body))
        _reject(suite, name + "-body-not-utf8", profile, "malformed-body",
                dict(without(good, "body"), body_base64="eyJhIjoi/yJ9"))
        for what, method in (("lower-case", good["method"].lower()), ("head", "HEAD"), ("empty", "")):
            _reject(suite, "%s-method-%s" % (name, what), profile, "invalid-method", dict(good, method=method))
        for what, url in (("empty", ""), ("fragment", good["url"] + "#a"), ("space", good["url"] + " "),
                          ("relative", good["url"][1:])):
            _reject(suite, "%s-url-%s" % (name, what), profile, "invalid-url", dict(good, url=url))
    _reject(suite, "bca-url-percent", "bca", "invalid-url", dict(incoming("bca"), url="/openapi/v1.0/x?a=%", service="24"))
    _reject(suite, "snap-url-non-ascii", "snap", "invalid-url", dict(given, url="/v1.0/é", service="24"))
