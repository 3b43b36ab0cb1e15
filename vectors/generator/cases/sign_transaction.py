"""Transactions as a caller signs them: four SNAP schemes, BCA, BCA before SNAP, provider variants."""

import reference
from generator.material import IMPOSSIBLE, LEGACY_TIME, POSSIBLE, SCHEME_3, SCHEME_4, SECRET, TIME, key_text, public_pem, request, snap_with, without
from generator.suite import Suite

HEX = snap_with("snap-hex", encoding="hex")
SHA256 = snap_with("snap-hmac-sha256", algorithm="hmac-sha256")
BASE64_DIGEST = snap_with("snap-base64-digest", digest_encoding="base64")
RAW = snap_with("snap-raw-body", body="raw")
BODY_IN_STRING = snap_with("snap-body-in-string", string_to_sign="{method}:{endpoint_url}:{body}:{timestamp}")
BEARER_KEPT = snap_with("snap-bearer-kept",
                        string_to_sign="{method}:{endpoint_url}:Bearer {access_token}:{body_digest}:{timestamp}")
DROPPED = snap_with("snap-query-dropped", endpoint_url={"query": "dropped"})
STRIPPED = snap_with("snap-prefix-stripped", endpoint_url={"strip_prefix": "/openapi"})
VERSION = snap_with("snap-from-version", endpoint_url={"path": "from-version"})
API_SECRET = snap_with("snap-api-secret", key="api_secret")
CLIENT_KEY_SENT = snap_with("snap-client-key-sent",
                            headers={"X-CLIENT-KEY": {"value": "{client_key}", "charset": "visible"}})
PARTNER_IN_STRING = snap_with("snap-partner-in-string",
                              string_to_sign="{partner_id}:{channel_id}:{method}:{endpoint_url}:{body_digest}:{timestamp}")


def empty_body(rule):
    return snap_with("snap-empty-body-" + rule, empty_body=rule)


def build():
    suite = Suite("sign-transaction", "Transactions: every stage from the body to the headers that are sent.")
    _schemes(suite)
    _variants(suite)
    _bodies_and_urls(suite)
    _impossible_moments(suite)
    _missing_headers(suite)
    _ambiguous(suite)
    _long_urls(suite)
    _optional_values(suite)
    _refused_shapes(suite)
    _refused_everywhere(suite)
    _refused_values(suite)
    _refused_credentials(suite)
    _order_of_errors(suite)
    _order_of_headers(suite)
    return suite


def _sign(suite, name, profile, **changes):
    suite.add("sign-transaction-" + name, "sign-transaction", profile, request(profile, **changes))


def _refuse(suite, name, profile, error, *missing, **changes):
    suite.add("sign-transaction-refuses-" + name, "sign-transaction", profile,
              without(request(profile, **changes), *missing), error)


def _schemes(suite):
    # Scheme 1 signs the token request: sign-token.json.
    for profile, name in (("snap", "scheme-2-hmac-with-token"), (SCHEME_3, "scheme-3-rsa-without-token"),
                          (SCHEME_4, "scheme-4-rsa-with-token"), ("bca", "bca"), ("bca-legacy", "legacy")):
        _sign(suite, name, profile)
        _sign(suite, name + "-empty-post", profile, body="")
        _sign(suite, name + "-empty-get", profile, method="GET", body="", url="/v1.0/report?b=2&a=1,2")
    _sign(suite, "scheme-3-3072", SCHEME_3, private_key_pem=key_text("rsa-3072"))
    _sign(suite, "scheme-4-customer-token", SCHEME_4, customer_token="customer.token-1")


def _variants(suite):
    for profile in (HEX, SHA256, BASE64_DIGEST, RAW, BODY_IN_STRING, BEARER_KEPT, DROPPED, STRIPPED, VERSION):
        changes = {"url": "/openapi/v1.0/transfer-va/inquiry?b=1&a=2"}
        if profile is BODY_IN_STRING:
            changes["access_token"] = request(profile)["access_token"]
        _sign(suite, profile["name"], profile, **changes)
    for rule in ("blank", "omitted", "digest-of-empty-object", "digest-of-empty"):
        _sign(suite, "empty-body-" + rule, empty_body(rule), body="")
        _sign(suite, "empty-body-%s-unused" % rule, empty_body(rule), body="{}")
    _sign(suite, "empty-body-blank-whitespace-only", empty_body("blank"), body=" \n")
    _sign(suite, "partner-in-string", PARTNER_IN_STRING)
    suite.add("sign-transaction-api-secret-by-profile", "sign-transaction", API_SECRET,
              dict(without(request(API_SECRET), "client_secret"), api_secret=SECRET))
    _sign(suite, "client-key-sent", CLIENT_KEY_SENT, client_key="paraf-demo-client")


def _bodies_and_urls(suite):
    for method in ("PUT", "PATCH", "DELETE"):
        _sign(suite, "method-" + method.lower(), "snap", method=method)
    _sign(suite, "get-with-body", "snap", method="GET")
    _sign(suite, "full-url-stays-full", "snap", url="https://api.example.co.id:8443/v1.0/debit/notify?b=1&a=2")
    _sign(suite, "bca-full-url-becomes-canonical", "bca", url="HTTPS://api.klikbca.com/openapi/v1.0/x?b=1,2&a=%7e")
    _sign(suite, "bca-host-only", "bca", url="https://api.klikbca.com")
    _sign(suite, "legacy-strip-sends-the-caller-s-bytes", "bca-legacy", body='{ "Remark1" : "Transfer Test" }')
    _sign(suite, "raw-sends-the-caller-s-bytes", RAW, body='{ "a" : 1 }\n')
    _sign(suite, "raw-takes-what-minify-refuses", RAW, body="{\\")
    _sign(suite, "whitespace-only-body-is-empty", "snap", body=" \r\n")
    _sign(suite, "body-utf8", "snap", body='{"nama": "Café 😀"}')
    _sign(suite, "body-not-json", "bca", body="hello world")
    _sign(suite, "snap-milliseconds", "snap", timestamp="2026-11-22T10:00:00.123+07:00")
    _sign(suite, "snap-utc", "snap", timestamp="2026-11-22T03:00:00Z")


def _impossible_moments(suite):
    """Signing checks the calendar as verifying does; `bca-legacy` looks at the shape only, for what BCA's users have published."""
    suite.add("sign-transaction-bca-impossible-date-has-the-right-shape", "sign-transaction", "bca",
              request("bca", timestamp="2026-02-30T25:61:61+99:99"), "invalid-timestamp")
    unchecked = snap_with("snap-calendar-unchecked", timestamp={"calendar": "unchecked"})
    for name, text in IMPOSSIBLE:
        _refuse(suite, "impossible-" + name, "snap", "invalid-timestamp", timestamp=text)
        _refuse(suite, "scheme-3-impossible-" + name, SCHEME_3, "invalid-timestamp", timestamp=text)
        _sign(suite, "legacy-shape-only-" + name, "bca-legacy", timestamp=text[:19] + ".000" + text[19:])
        _sign(suite, "shape-only-" + name, unchecked, timestamp=text)
    for name, text in POSSIBLE:
        _sign(suite, "possible-" + name, "snap", timestamp=text)
    _refuse(suite, "calendar-of-a-callback-says-nothing-of-requests",
            {"base": "snap", "name": "c", "callback": {"timestamp": {"calendar": "unchecked"}}}, "invalid-timestamp",
            timestamp="2026-02-30T10:00:00+07:00")


def _missing_headers(suite):
    """What the provider wants and nobody gave is named; the request is signed all the same."""
    def add(name, profile, *left_out, **changes):
        suite.add("sign-transaction-missing-headers-" + name, "sign-transaction", profile,
                  without(request(profile, **changes), *left_out), also=("missing_headers",))

    for profile in ("snap", "bca"):
        add(profile + "-none", profile)
        add(profile + "-partner", profile, "partner_id")
        add(profile + "-channel", profile, "channel_id")
        add(profile + "-both", profile, "partner_id", "channel_id")
    add("optional-ones-are-not-named", "snap", "external_id")
    add("bca-any-path", "bca", "channel_id", url="/elsewhere")
    add("scheme-3", SCHEME_3, "partner_id", "channel_id")
    add("removed-header-is-not-wanted", {"base": "bca", "name": "no-channel", "request": {"headers": {"CHANNEL-ID": None}}},
        "channel_id", "partner_id")
    add("not-wanted-by-this-profile", snap_with("no-wish", headers={"CHANNEL-ID": {"wanted": "no"}}), "channel_id")
    add("legacy-by-service", "bca-legacy", "channel_id")
    add("legacy-by-service-none", "bca-legacy", partner_id="BCAAPI2016")
    add("legacy-key-always", "bca-legacy", "channel_id", "api_key", url="/ewallet/elsewhere")
    add("legacy-service-unknown", "bca-legacy", "channel_id", url="/ewallet/elsewhere")


# Two fields that may hold the colon between them.
TOKEN_VISIBLE = snap_with("snap-token-visible", headers={"Authorization": {"charset": "visible"}})
OMITTED = snap_with("snap-empty-body-omitted", empty_body="omitted")


def _ambiguous(suite):
    """No two requests share a string-to-sign: where a template leaves open which they are, the value is refused."""
    url = "/v1.0/x:paraf.demo_access-token~1/2+3="
    _refuse(suite, "omitted-digest-url-holds-a-colon", OMITTED, "invalid-url", url=url)
    _refuse(suite, "omitted-digest-url-holds-a-colon-in-its-query", OMITTED, "invalid-url", url="/v1.0/x?a=b:c")
    _refuse(suite, "omitted-digest-unused-url-holds-a-colon", OMITTED, "invalid-url", url=url, body="{}")
    _refuse(suite, "token-visible-url-holds-a-colon", TOKEN_VISIBLE, "invalid-url", url=url)
    _refuse(suite, "body-in-string-url-holds-a-colon", BODY_IN_STRING, "invalid-url", url=url)
    _refuse(suite, "partner-in-string-holds-a-colon", PARTNER_IN_STRING, "invalid-header", partner_id="12:34")
    _refuse(suite, "partner-in-string-channel-holds-a-colon", PARTNER_IN_STRING, "invalid-header", channel_id="9:1")
    _refuse(suite, "bri-legacy-url-holds-what-follows", "bri-legacy", "invalid-url", "partner_id", "channel_id", "external_id",
            url="/v1/x&verb=GET&token=Bearer a", timestamp="2026-11-22T03:00:00.000Z")
    _sign(suite, "token-visible-holds-a-colon", TOKEN_VISIBLE, access_token="a:b")
    _sign(suite, "url-holds-a-colon", "snap", url=url)
    _sign(suite, "partner-in-string-url-holds-a-colon", PARTNER_IN_STRING, url=url)
    suite.add("sign-transaction-bri-legacy-url-holds-an-ampersand", "sign-transaction", "bri-legacy",
              without(request("bri-legacy", url="/v1/a&b", timestamp="2026-11-22T03:00:00.000Z"), "partner_id", "channel_id",
                      "external_id"))


def _long_urls(suite):
    longest = "/v1.0/" + "x" * (16 * 1024 - 6)
    _sign(suite, "bca-url-of-16-kib", "bca", url=longest)
    for name, profile in (("snap", "snap"), ("bca", "bca"), ("scheme-3", SCHEME_3)):
        _refuse(suite, name + "-url-over-16-kib", profile, "invalid-url", url=longest + "x")
    _refuse(suite, "bca-query-of-ampersands", "bca", "invalid-url", url="/v1.0/x?" + "&" * (17 * 1024))


def _optional_values(suite):
    _sign(suite, "every-header", "snap", customer_token="customer", device_id="09864ADCASA || Android 15",
          ip_address="172.24.28.24", latitude="-6.108841", longitude="106.77821", origin="www.example.co.id")
    _sign(suite, "bca-device-and-address", "bca", device_id="WEB||Mozilla/5.0 (X11)", ip_address="0.255.10.199",
          origin="www.example.co.id")
    _sign(suite, "bca-external-id-with-letters", "bca", external_id="9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d")
    _sign(suite, "longest-values", "snap", external_id="1" * 36, partner_id="p" * 36, channel_id="C" * 5,
          device_id="d" * 400)
    suite.add("sign-transaction-fewest-values", "sign-transaction", "snap",
              without(request("snap"), "partner_id", "channel_id", "external_id"),
              note="X-EXTERNAL-ID is then a random number, which no string-to-sign holds")
    suite.add("sign-transaction-fewest-values-legacy", "sign-transaction", "bca-legacy",
              without(request("bca-legacy"), "channel_id", "api_key"))
    _sign(suite, "legacy-credential-id", "bca-legacy", partner_id="BCAAPI2016", channel_id="95051")
    _sign(suite, "secret-looks-like-base64", "snap", client_secret="xS3vNQQgJRemFF0SZfXkZOq3r7kQ9n5YJgK4Wg0tVCQ=")
    _sign(suite, "secret-utf8", "snap", client_secret="rahasia-\u00e9")
    _sign(suite, "secret-longer-than-a-block", "snap", client_secret="s" * 200)
    _sign(suite, "token-with-padding", "snap", access_token="eyJ0eXAi.eyJzdWIiOiJ9==")


def _refused_shapes(suite):
    for name, method in (("lower-case", "post"), ("mixed-case", "Post"), ("empty", ""), ("head", "HEAD"),
                         ("options", "OPTIONS"),
                         ("trailing-space", "POST "), ("invented", "PAY"), ("colon", "POST:")):
        _refuse(suite, "method-" + name, "snap", "invalid-method", method=method)
    for name, profile, url in (
        ("empty", "snap", ""), ("relative", "snap", "v1.0/x"), ("fragment", "snap", "/x#y"), ("space", "bca", "/x y"),
        ("newline", "snap", "/x\nGET /y"), ("percent", "bca", "/x?a=%2"), ("non-ascii", "snap", "/café"),
        ("no-host", "bca", "https:///x"), ("legacy-percent", "bca-legacy", "/x%"),
    ):
        _refuse(suite, "url-" + name, profile, "invalid-url", url=url)
    for name, profile, text in (
        ("bca-milliseconds", "bca", LEGACY_TIME), ("bca-utc", "bca", "2026-11-22T03:00:00Z"),
        ("legacy-without-milliseconds", "bca-legacy", TIME), ("legacy-utc", "bca-legacy", "2026-11-22T03:00:00.000Z"),
        ("legacy-two-digit-fraction", "bca-legacy", "2026-11-22T10:00:00.25+07:00"), ("snap-no-zone", "snap", TIME[:19]),
        ("snap-four-digit-fraction", "snap", "2026-11-22T10:00:00.0000Z"), ("snap-empty", "snap", ""),
        ("snap-space", "snap", TIME.replace("T", " ")), ("scheme-3-basic-form", SCHEME_3, "20261122T100000Z"),
        ("snap-line-end", "snap", TIME + "\r\n"), ("snap-letter-for-digit", "snap", "2026-11-22T1O:00:00+07:00"),
        ("bca-26-characters", "bca", "2026-11-22T10:00:00+07:000"),
    ):
        _refuse(suite, "timestamp-" + name, profile, "invalid-timestamp", timestamp=text)
    for name, profile, body in (
        ("bom", "snap", "\ufeff{}"), ("backslash-outside", "bca", "{\\}"), ("not-terminated", "snap", '{"a'),
        ("legacy-not-terminated", "bca-legacy", '{"a'), ("scheme-3-backslash-outside", SCHEME_3, '{\\"a\\":1}'),
        ("scheme-4-bom", SCHEME_4, "\ufeff"),
    ):
        _refuse(suite, "body-" + name, profile, "invalid-body", body=body)
    for profile in ("snap", "bca", "bca-legacy"):
        given = without(request(profile), "body")
        suite.add("sign-transaction-refuses-body-not-utf8-" + profile, "sign-transaction", profile,
                  dict(given, body_base64="eyJhIjoi/yJ9"), "invalid-body")


def _refused_everywhere(suite):
    """The same faults under every scheme."""
    for profile, name in (("snap", "snap"), ("bca", "bca"), ("bca-legacy", "legacy"), (SCHEME_3, "scheme-3"),
                          (SCHEME_4, "scheme-4")):
        _refuse(suite, name + "-method", profile, "invalid-method", method="CONNECT")
        _refuse(suite, name + "-url", profile, "invalid-url", url="https://")
        _refuse(suite, name + "-timestamp", profile, "invalid-timestamp", timestamp="2026-11-22T10:00:00+7:00")
        _refuse(suite, name + "-channel-id", profile, "invalid-header", channel_id="95\r\n1")
        _refuse(suite, name + "-body", profile, "invalid-body", body='{"a": "b}')


def _refused_values(suite):
    for name, profile, changes in (
        ("access-token-with-bearer", "snap", {"access_token": "Bearer abc"}),
        ("access-token-with-space", "snap", {"access_token": "abc def"}),
        ("access-token-with-colon", "bca", {"access_token": "abc:def"}),
        ("access-token-padding-inside", "snap", {"access_token": "ab=c"}),
        ("access-token-only-padding", "snap", {"access_token": "=="}),
        ("access-token-empty", "snap", {"access_token": ""}),
        ("access-token-newline", "bca-legacy", {"access_token": "abc\n"}),
        ("customer-token-with-bearer", "snap", {"customer_token": "Bearer abc"}),
        ("customer-token-with-comma", "snap", {"customer_token": "a,b"}),
        ("client-key-with-pipe", "snap", {"client_key": "a|b"}),
        ("partner-id-37", "snap", {"partner_id": "p" * 37}),
        ("partner-id-empty", "snap", {"partner_id": ""}),
        ("partner-id-space", "bca", {"partner_id": "12 345"}),
        ("partner-id-line-end", "snap", {"partner_id": "1\r\nX-EVIL: 1"}),
        ("partner-id-non-ascii", "snap", {"partner_id": "é"}),
        ("partner-id-nul", "snap", {"partner_id": "1\0"}),
        ("channel-id-6", "snap", {"channel_id": "952310"}),
        ("channel-id-space", "snap", {"channel_id": "95 31"}),
        ("bca-channel-id-4", "bca", {"channel_id": "9523"}),
        ("bca-channel-id-6", "bca", {"channel_id": "952311"}),
        ("bca-channel-id-letters", "bca", {"channel_id": "9523A"}),
        ("legacy-channel-id-4", "bca-legacy", {"channel_id": "9505"}),
        ("legacy-credential-id-37", "bca-legacy", {"partner_id": "c" * 37}),
        ("legacy-api-key-space", "bca-legacy", {"api_key": "a b"}),
        ("external-id-37", "snap", {"external_id": "1" * 37}),
        ("external-id-letters", "snap", {"external_id": "12a4"}),
        ("external-id-empty", "snap", {"external_id": ""}),
        ("external-id-arabic-digits", "snap", {"external_id": "\u0661\u0662"}),
        ("external-id-uuid", "snap", {"external_id": "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"}),
        ("bca-external-id-37", "bca", {"external_id": "a" * 37}),
        ("bca-external-id-space", "bca", {"external_id": "a b"}),
        ("device-id-401", "snap", {"device_id": "d" * 401}),
        ("device-id-tab", "snap", {"device_id": "a\tb"}),
        ("device-id-non-ascii", "bca", {"device_id": "Andró"}),
        ("ip-address-octet-281", "snap", {"ip_address": "172.24.281.24"}),
        ("ip-address-three-octets", "snap", {"ip_address": "172.24.28"}),
        ("ip-address-five-octets", "snap", {"ip_address": "1.2.3.4.5"}),
        ("ip-address-v6", "bca", {"ip_address": "2001:db8::1"}),
        ("latitude-words", "snap", {"latitude": "south"}),
        ("latitude-two-points", "snap", {"latitude": "6.1.2"}),
        ("longitude-11", "snap", {"longitude": "106.7782137"}),
        ("longitude-comma", "snap", {"longitude": "106,77"}),
        ("origin-line-end", "snap", {"origin": "a\r\nb"}),
        ("origin-non-ascii", "snap", {"origin": "é.example"}),
    ):
        _refuse(suite, name, profile, "invalid-header", **changes)
    for name, profile, changes in (
        ("customer-token-at-bca", "bca", {"customer_token": "abc"}),
        ("latitude-at-bca", "bca", {"latitude": "-6.1"}),
        ("longitude-at-bca", "bca", {"longitude": "106.8"}),
        ("external-id-before-snap", "bca-legacy", {"external_id": "1"}),
        ("device-id-before-snap", "bca-legacy", {"device_id": "WEB"}),
        ("ip-address-before-snap", "bca-legacy", {"ip_address": "10.0.0.1"}),
        ("customer-token-before-snap", "bca-legacy", {"customer_token": "abc"}),
        ("api-key-at-snap", "snap", {"api_key": "abc"}),
        ("access-token-without-a-place", SCHEME_3, {"access_token": "abc"}),
    ):
        _refuse(suite, name, profile, "unsupported-by-profile", **changes)


def _refused_credentials(suite):
    _refuse(suite, "without-access-token", "snap", "missing-credential", "access_token")
    _refuse(suite, "without-access-token-bca", "bca", "missing-credential", "access_token")
    _refuse(suite, "without-access-token-legacy", "bca-legacy", "missing-credential", "access_token")
    _refuse(suite, "without-client-secret", "snap", "missing-credential", "client_secret")
    _refuse(suite, "without-client-secret-but-private-key", "bca", "missing-credential", "client_secret",
            private_key_pem=key_text("rsa-2048"))
    _refuse(suite, "without-api-secret", "bca-legacy", "missing-credential", "api_secret")
    _refuse(suite, "client-secret-for-api-secret", "bca-legacy", "missing-credential", "api_secret", client_secret=SECRET)
    _refuse(suite, "without-private-key", SCHEME_3, "missing-credential", "private_key_pem")
    _refuse(suite, "client-secret-for-private-key", SCHEME_3, "missing-credential", "private_key_pem", client_secret=SECRET)
    _refuse(suite, "without-private-key-scheme-4", SCHEME_4, "missing-credential", "private_key_pem")
    for name, secret in (("empty", ""), ("private-key", key_text("rsa-2048")), ("public-key", public_pem("rsa-2048")),
                         ("begin-only", "-----BEGIN")):
        _refuse(suite, "secret-" + name, "snap", "invalid-secret", client_secret=secret)
        _refuse(suite, "legacy-secret-" + name, "bca-legacy", "invalid-secret", api_secret=secret)
    for name, error, text in (
        ("public", "invalid-key", public_pem("rsa-2048")), ("empty", "invalid-key", ""), ("secret", "invalid-key", SECRET),
        ("certificate", "invalid-key", key_text("rsa-2048-certificate")),
        ("ec", "unsupported-key", key_text("ec-p256")), ("1024", "unsupported-key", key_text("rsa-1024")),
        ("512", "unsupported-key", key_text("rsa-512")),
        ("encrypted", "encrypted-key", key_text("rsa-2048-encrypted-pkcs8")),
    ):
        _refuse(suite, "scheme-3-key-" + name, SCHEME_3, error, private_key_pem=text)
        _refuse(suite, "scheme-4-key-" + name, SCHEME_4, error, private_key_pem=text)


def _order_of_errors(suite):
    """Credentials, method, url, timestamp, header values, missing credential, body."""
    _refuse(suite, "secret-before-method", "snap", "invalid-secret", client_secret="", method="post")
    _refuse(suite, "method-before-url", "snap", "invalid-method", method="post", url="")
    _refuse(suite, "url-before-timestamp", "snap", "invalid-url", url="", timestamp="")
    _refuse(suite, "timestamp-before-header", "snap", "invalid-timestamp", timestamp="", access_token="a b")
    _refuse(suite, "header-before-missing", "snap", "invalid-header", "client_secret", access_token="a b")
    _refuse(suite, "missing-before-body", "snap", "missing-credential", "access_token", body="{\\}")
    _refuse(suite, "method-before-missing", "snap", "invalid-method", "access_token", method="post")


def _order_of_headers(suite):
    """Headers have no order, and no runner may want one: the same expectation, listed backwards."""
    given = request("bca")
    expect = reference.run("sign-transaction", "bca", given)
    expect["headers"] = expect["headers"][::-1]
    suite.state("sign-transaction-headers-in-any-order", "sign-transaction", "bca", given, expect)
