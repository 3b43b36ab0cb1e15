"""Token requests and signed requests of each provider's profile: each deviation kept, and broken."""

import reference
from generator.cases.provider_messages import (
    ALL_SHAPES,
    BODY,
    CLIENT,
    DAY,
    MINIFIED,
    PADDED_TOKEN,
    UUID,
    token_given,
    token_received,
    signing,
    time_of,
)
from generator.material import SECRET, TOKEN, key_text, with_header, without
from reference.profiles import resolve


def token_requests(suite, name):
    rule = resolve(name)["token_request"]
    if rule is None:
        given = {"client_key": CLIENT, "private_key_pem": key_text("rsa-2048"), "timestamp": DAY + ALL_SHAPES[0]}
        for what, extra in (
            ("token", {}),
            ("customer-token", {"auth_code": "a6975f82"}),
            ("refresh", {"refresh_token": "UNrv"}),
        ):
            suite.add(
                "%s-has-no-%s-service" % (name, what), "sign-token", name, dict(given, **extra), "unsupported-by-profile"
            )
        from_snap = token_received("snap", timestamp=DAY + ALL_SHAPES[0])
        suite.add(name + "-has-no-token-verifier", "verify-token", name, from_snap, "unsupported-by-profile")
        suite.add(
            name + "-has-no-token-verifier-for-anyone",
            "verify-token",
            name,
            dict(from_snap, client_keys=["*"]),
            "unsupported-by-profile",
        )
        return
    suite.add("%s-sign-token" % name, "sign-token", name, token_given(rule))
    arrived = token_received(name)
    suite.add("%s-verify-token" % name, "verify-token", name, arrived)
    suite.add(
        "%s-verify-token-other-time" % name,
        "verify-token",
        name,
        with_header(arrived, "X-TIMESTAMP", header_time(rule, "10:00:01", "03:00:01")),
        "signature-mismatch",
    )
    suite.add(
        "%s-verify-token-other-client" % name,
        "verify-token",
        name,
        with_header(dict(arrived, client_keys=["*"]), "X-CLIENT-KEY", CLIENT + "2"),
        "signature-mismatch",
    )
    refused = [text for text in ALL_SHAPES if not takes(rule, text)]
    for number, text in enumerate(refused):
        suite.add(
            "%s-sign-token-time-%d" % (name, number),
            "sign-token",
            name,
            token_given(rule, timestamp=DAY + text),
            "invalid-timestamp",
        )
        elsewhere = token_received("snap", timestamp=DAY + text)
        suite.add("%s-verify-token-time-%d" % (name, number), "verify-token", name, elsewhere, "malformed-timestamp")
    for what, extra in (("auth-code", {"auth_code": "a6975f82"}), ("refresh-token", {"refresh_token": "UNrv"})):
        if rule["customer_path"] is None:
            suite.add(
                "%s-sign-token-%s-has-no-service" % (name, what),
                "sign-token",
                name,
                token_given(rule, **extra),
                "unsupported-by-profile",
            )
        elif name in ("dana", "doku") or what == "auth-code":
            suite.add("%s-sign-token-%s" % (name, what), "sign-token", name, token_given(rule, **extra))
    suite.add(
        "%s-sign-token-without-key" % name,
        "sign-token",
        name,
        without(token_given(rule), "private_key_pem"),
        "missing-credential",
    )


def header_time(rule, local, utc):
    """Another second in the shape of the rule."""
    return time_of(rule).replace("10:00:00", local).replace("03:00:00", utc)


def takes(rule, text):
    return "error" not in reference.run(
        "sign-token",
        {"base": "snap", "name": "probe", "token_request": {"timestamp": rule["timestamp"]}},
        {"client_key": "a", "private_key_pem": key_text("rsa-2048"), "timestamp": DAY + text},
    )


# Transactions to sign.


def signed_requests(suite, name):
    rule = resolve(name)["request"]
    expect = suite.add(name + "-sign", "sign-transaction", name, signing(name))
    assert ("?page=2" in expect["string_to_sign"]) == (rule["endpoint_url"]["query"] == "as-given"), name
    assert expect["body"] == (BODY if rule["body"] == "raw" else MINIFIED), name
    suite.add(name + "-sign-get", "sign-transaction", name, signing(name, method="GET", body=""))


def refused_requests(suite, name):
    rule = resolve(name)["request"]

    def refuse(what, error, given):
        suite.add("%s-sign-refuses-%s" % (name, what), "sign-transaction", name, given, error)

    for number, text in enumerate(text for text in ALL_SHAPES if not takes(rule, text)):
        refuse("time-%d" % number, "invalid-timestamp", signing(name, timestamp=DAY + text))
    if "Authorization" not in rule["headers"]:
        refuse("a-token", "unsupported-by-profile", signing(name, access_token=TOKEN))
    else:
        refuse("a-token-with-bearer", "invalid-header", signing(name, access_token="Bearer " + TOKEN))
    if "Authorization-Customer" not in rule["headers"]:
        refuse("a-customer-token", "unsupported-by-profile", signing(name, customer_token=TOKEN))
    if rule["algorithm"] == "rsa-sha256":
        refuse("a-secret-alone", "missing-credential", dict(without(signing(name), "private_key_pem"), client_secret=SECRET))
        refuse("1024-bits", "unsupported-key", signing(name, private_key_pem=key_text("rsa-1024")))
    else:
        refuse(
            "a-private-key-alone",
            "missing-credential",
            dict(without(signing(name), rule["key"]), private_key_pem=key_text("rsa-2048")),
        )
        other = "client_secret" if rule["key"] == "api_secret" else "api_secret"
        refuse("the-other-secret", "missing-credential", dict(without(signing(name), rule["key"]), **{other: SECRET}))
        refuse("no-token", "missing-credential", without(signing(name), "access_token"))
    external = rule["headers"].get("X-EXTERNAL-ID")
    if external is None:
        refuse("an-external-id", "unsupported-by-profile", signing(name, external_id="1"))
        refuse("a-partner-id", "unsupported-by-profile", signing(name, partner_id="12345"))
        refuse("a-channel-id", "unsupported-by-profile", signing(name, channel_id="95231"))
    elif external["charset"] == "visible":
        suite.add(name + "-sign-external-id-with-letters", "sign-transaction", name, signing(name, external_id=UUID))
        refuse("an-external-id-with-a-space", "invalid-header", signing(name, external_id="sdk 1"))
        refuse("an-external-id-of-37", "invalid-header", signing(name, external_id="s" * 37))
    else:
        refuse("an-external-id-with-letters", "invalid-header", signing(name, external_id=UUID))


def special_signing(suite):
    def accept(case_id, profile, given):
        return suite.add(case_id, "sign-transaction", profile, given)

    def refuse(case_id, profile, error, given, note=None):
        suite.add(case_id, "sign-transaction", profile, given, error, note=note)

    refuse(
        "bni-sign-refuses-a-partner-id",
        "bni",
        "unsupported-by-profile",
        signing("bni", partner_id="12345"),
        "X-PARTNER-ID is the API key",
    )
    refuse("bni-sign-refuses-an-api-key-of-37", "bni", "invalid-header", signing("bni", api_key="k" * 37))
    accept("dana-sign-with-customer-token", "dana", signing("dana", customer_token=TOKEN))
    refuse(
        "dana-sign-refuses-a-customer-token-with-bearer",
        "dana",
        "invalid-header",
        signing("dana", customer_token="Bearer " + TOKEN),
    )
    accept("doku-sign-utc", "doku", signing("doku", timestamp=DAY + "03:00:00Z"))
    accept("nicepay-sign-padded-token", "nicepay", signing("nicepay", access_token=PADDED_TOKEN))
    refuse(
        "snap-sign-refuses-the-padded-token-of-nicepay",
        "snap",
        "invalid-header",
        dict(signing("nicepay", access_token=PADDED_TOKEN)),
    )
    refuse(
        "nicepay-sign-refuses-a-token-of-padding",
        "nicepay",
        "invalid-header",
        signing("nicepay", access_token="=" + PADDED_TOKEN),
    )
    refuse("nicepay-sign-refuses-a-token-with-a-comma", "nicepay", "invalid-header", signing("nicepay", access_token="a=,b"))
    accept(
        "nicepay-sign-delete-with-a-body",
        "nicepay",
        signing("nicepay", method="DELETE", url="/nicepay/api/v1.0/transfer-va/delete-va"),
    )
    accept("nicepay-sign-path-without-the-prefix", "nicepay", signing("nicepay", url="/api/v1.0/transfer-va/create-va"))
    accept(
        "nicepay-sign-prefix-is-a-whole-segment",
        "nicepay",
        signing("nicepay", url="/nicepayment/api/v1.0/transfer-va/create-va"),
    )
    weak = {"client_key": CLIENT, "private_key_pem": key_text("rsa-1024"), "timestamp": DAY + "10:00:00+07:00"}
    suite.add("nicepay-sign-token-1024-bits", "sign-token", "nicepay", weak)
    for name in ("snap", "dana", "midtrans"):
        suite.add(name + "-sign-token-refuses-1024-bits-unlike-nicepay", "sign-token", name, weak, "unsupported-key")
    suite.add(
        "nicepay-sign-token-refuses-512-bits",
        "sign-token",
        "nicepay",
        dict(weak, private_key_pem=key_text("rsa-512")),
        "unsupported-key",
    )
    accept("winpay-sign-channel-free-text", "winpay", signing("winpay", channel_id="Toko Sinar Jaya, cabang 2"))
    refuse("winpay-sign-refuses-a-channel-of-37", "winpay", "invalid-header", signing("winpay", channel_id="c" * 37))
    refuse("winpay-sign-refuses-a-channel-with-a-tab", "winpay", "invalid-header", signing("winpay", channel_id="a\tb"))
    for name in ("faspay", "espay"):
        refuse(name + "-sign-refuses-the-channel-of-winpay", name, "invalid-header", signing(name, channel_id="WEB CHANNEL"))
    refuse("bankneo-sign-refuses-a-client-key-with-a-bar", "bankneo", "invalid-header", signing("bankneo", client_key="a|b"))
    refuse(
        "bankneo-sign-refuses-a-client-key-with-a-space", "bankneo", "invalid-header", signing("bankneo", client_key="a b")
    )
    accept("bankneo-sign-without-token", "bankneo", without(signing("bankneo"), "access_token"))
    refuse("bankneo-sign-refuses-a-latitude-of-words", "bankneo", "invalid-header", signing("bankneo", latitude="south"))
    refuse(
        "astrapay-sign-refuses-a-body-that-is-no-text",
        "astrapay",
        "invalid-body",
        dict(without(signing("astrapay"), "body"), body_base64="eyJhIjoi/yJ9"),
    )
    empty = accept(
        "astrapay-sign-get-hashes-an-empty-object",
        "astrapay",
        signing("astrapay", method="GET", body="", url="/snap-service/snap/v1.0/qr"),
    )
    stands = accept(
        "astrapay-sign-empty-object",
        "astrapay",
        signing("astrapay", method="GET", body="{}", url="/snap-service/snap/v1.0/qr"),
    )
    assert empty["signature"] == stands["signature"]
    refuse(
        "bri-legacy-sign-refuses-a-body-that-is-no-text",
        "bri-legacy",
        "invalid-body",
        dict(without(signing("bri-legacy"), "body"), body_base64="eyJhIjoi/yJ9"),
        "the body itself stands in the string-to-sign, so it has to be text",
    )
    refuse("bri-legacy-sign-refuses-an-api-key", "bri-legacy", "unsupported-by-profile", signing("bri-legacy", api_key="k"))
    for field, value in (
        ("device_id", "d"),
        ("ip_address", "10.0.0.1"),
        ("latitude", "-6.2"),
        ("longitude", "106.8"),
        ("origin", "www.example.com"),
    ):
        case_id = "bri-legacy-sign-refuses-" + field.replace("_", "-")
        refuse(case_id, "bri-legacy", "unsupported-by-profile", signing("bri-legacy", **{field: value}))
