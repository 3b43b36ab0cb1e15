"""The built-in profiles after the first three: each deviation once kept, and broken at least twice."""

import copy

import oracle
from cases.published import PAYOUTS_SIGNATURE, Example, _same
from material import OTHER_SECRET, SECRET, TOKEN, key_text, public_pem, with_header, with_more, without, without_header
from oracle.profiles import SNAP, _merge, resolve
from oracle.providers import PROVIDERS, RSA
from oracle.template import fields
from suite import Suite

CLIENT = "paraf-demo-client"
# Spaces outside and inside strings, a slash, a letter outside ASCII: each minifier shows its hand.
BODY = (
    '{"partnerReferenceNo": "2026112200000001",\n "amount": {"value": "10000.00", "currency": "IDR"},'
    ' "remark": "Bayar  a/b é"}'
)
MINIFIED = (
    '{"partnerReferenceNo":"2026112200000001","amount":{"value":"10000.00","currency":"IDR"},"remark":"Bayar  a/b é"}'
)
PADDED_TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwYXJhZiJ9Cg==.c2lnbmF0dXJl="
UUID = "3f0c2a52-7f7b-4a53-9d0e-5a1f6a8c9b10"
DAY = "2026-11-22T"
TIMES = {
    ("none", "offset"): "10:00:00+07:00",
    ("none", "any"): "10:00:00+07:00",
    ("none", "utc"): "03:00:00Z",
    ("milliseconds", "offset"): "10:00:00.250+07:00",
    ("milliseconds", "any"): "10:00:00.250+07:00",
    ("milliseconds", "utc"): "03:00:00.250Z",
    ("optional", "offset"): "10:00:00.250+07:00",
    ("optional", "any"): "10:00:00+07:00",
}
ALL_SHAPES = ("10:00:00+07:00", "10:00:00.250+07:00", "03:00:00Z", "03:00:00.250Z")
# A path as the provider's pages and code write it.
URLS = {
    "bri": "/snap/v1.0/dummy",
    "bri-hex": "/snap/v1.0/dummy",
    "bri-legacy": "/v1/briva/report",
    "bni": "/snap-service/v1/balance-inquiry",
    "dana": "/v1.0/qr/apply-ott.htm",
    "midtrans": "/v1.0/qr/qr-mpm-generate",
    "doku": "/virtual-accounts/bi-snap-va/v1.1/transfer-va/create-va",
    "nicepay": "https://dev.nicepay.co.id/nicepay/api/v1.0/transfer-va/create-va",
    "faspay": "/v1.0/transfer-va/create-va",
    "winpay": "/v1.0/transfer-va/create-va",
    "espay": "/api/v1.0/transfer-va/create-va",
    "payermax": "/v1.0/debit/payment-host-to-host",
    "astrapay": "/snap-service/snap/v1.0/qr/qr-mpm-generate",
    "durianpay": "/v1.0/balance-inquiry",
    "bankneo": "/v1.0/debit/payment-host-to-host",
    "mandiri": "/openapi/transactions/v2.0/bank-statement",
    "btn": "/snap/v1/transfer-va/create-va",
    "bayarind": "/v1.0/transfer-va/create-va",
}
# A partner mounts the standard's paths where it likes.
MOUNTED = "/hooks/pay/v1.0/transfer-va/payment"
STANDARD = "/v1.0/transfer-va/payment"


def build():
    suite = Suite(
        "providers",
        "The built-in profiles of further providers: every published example that one of them covers, and each "
        "deviation from the standard, kept and broken.",
    )
    _published(suite)
    for name in PROVIDERS:
        _token_requests(suite, name)
        _signed(suite, name)
        _refused_signing(suite, name)
        _callback_exists(suite, name)
    _special_signing(suite)
    for name, profile in _receivers():
        _received(suite, name, profile)
    _received_deviations(suite)
    _nicepay_notifications(suite)
    return suite


# What is given to a signer, and what a receiver sees.


def time_of(rule):
    return DAY + TIMES[rule["timestamp"]["fraction"], rule["timestamp"]["zone"]]


def signing(profile, **changes):
    """A transaction that succeeds as it stands: every value that the profile has a place for."""
    rule = resolve(profile)["request"]
    name = profile if isinstance(profile, str) else profile["base"]
    given = {"method": "POST", "url": URLS[name] + "?page=2&limit=10", "body": BODY, "timestamp": time_of(rule)}
    templates = [rule["string_to_sign"]] + [header["value"] for header in rule["headers"].values()]
    places = {field for template in templates for field in fields(template)}
    values = {
        "access_token": TOKEN,
        "client_key": CLIENT,
        "partner_id": "12345",
        "channel_id": "95231",
        "external_id": "20261122100000000001",
        "api_key": "paraf-demo-api-key",
    }
    given.update({field: value for field, value in values.items() if field in places})
    if rule["algorithm"] == "rsa-sha256":
        given["private_key_pem"] = key_text("rsa-2048")
    else:
        given[rule["key"]] = SECRET
    given.update(changes)
    return given


def sender(profile, over=None):
    """The provider as one who signs its callbacks, with its rule changed where a case breaks it. Never published."""
    whole = copy.deepcopy(resolve(profile))
    whole["request"] = _merge(whole["callback"], over or {})
    whole["base"] = "snap"
    whole["token_request"] = SNAP["token_request"]
    return whole


def received(profile, over=None, url=MOUNTED, **changes):
    """A callback as it arrives: signed by the profile's callback rule, or by that rule with `over` in it."""
    rule_object = sender(profile, over)
    given = signing(dict(rule_object, base="bri"), url=url, **changes)
    signed = oracle.run("sign-transaction", rule_object, given)
    if "error" in signed:
        raise AssertionError(signed)
    arrived = {
        "method": given["method"],
        "url": url,
        "headers": signed["headers"],
        "body": given["body"],
        "now": given["timestamp"],
    }
    if resolve(profile)["callback"]["algorithm"] == "rsa-sha256":
        arrived["public_keys_pem"] = [public_pem("rsa-2048")]
    else:
        arrived["client_secrets"] = [SECRET]
    has_partner = any("partner_id" in fields(header["value"]) for header in resolve(profile)["callback"]["headers"].values())
    arrived["partner_ids"] = ["12345"] if has_partner else ["*"]
    return arrived


def as_callback(name, **changes):
    """A provider without a callback rule, its requests received: what its own server checks."""
    return {"base": name, "name": name + "-as-callback", "callback": changes}


NICEPAY_SERVER = {
    "base": "nicepay",
    "name": "nicepay-as-callback",
    "callback": {
        "algorithm": "hmac-sha512",
        "string_to_sign": SNAP["request"]["string_to_sign"],
        "headers": {
            "Authorization": {"value": "Bearer {access_token}", "charset": "padded-b64token"},
            "X-CLIENT-KEY": None,
            "X-EXTERNAL-ID": {"value": "{external_id}", "charset": "visible", "max_length": 36},
            "X-PARTNER-ID": {"value": "{partner_id}", "charset": "visible", "max_length": 36},
        },
    },
}


def _receivers():
    for name in PROVIDERS:
        if name == "nicepay":
            yield "nicepay-server", NICEPAY_SERVER
        elif resolve(name)["callback"] is None:
            yield name + "-server", as_callback(name)
        else:
            yield name, name
    yield "bri-hex-server", as_callback("bri-hex", encoding="hex")


# Token requests.


def _token_given(rule, **changes):
    given = {"client_key": CLIENT, "private_key_pem": key_text("rsa-2048"), "timestamp": time_of(rule)}
    given.update(changes)
    return given


def _token_received(profile, **changes):
    given = _token_given(resolve(profile)["token_request"], **changes)
    signed = oracle.run("sign-token", profile, given)
    return {
        "headers": signed["headers"],
        "body": signed["body"],
        "public_keys_pem": [public_pem("rsa-2048")],
        "client_keys": [CLIENT],
        "now": given["timestamp"],
    }


def _token_requests(suite, name):
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
        from_snap = _token_received("snap", timestamp=DAY + ALL_SHAPES[0])
        suite.add(name + "-has-no-token-verifier", "verify-token", name, from_snap, "unsupported-by-profile")
        suite.add(
            name + "-has-no-token-verifier-for-anyone",
            "verify-token",
            name,
            dict(from_snap, client_keys=["*"]),
            "unsupported-by-profile",
        )
        return
    suite.add("%s-sign-token" % name, "sign-token", name, _token_given(rule))
    arrived = _token_received(name)
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
    refused = [text for text in ALL_SHAPES if not _takes(rule, text)]
    for number, text in enumerate(refused):
        suite.add(
            "%s-sign-token-time-%d" % (name, number),
            "sign-token",
            name,
            _token_given(rule, timestamp=DAY + text),
            "invalid-timestamp",
        )
        elsewhere = _token_received("snap", timestamp=DAY + text)
        suite.add("%s-verify-token-time-%d" % (name, number), "verify-token", name, elsewhere, "malformed-timestamp")
    for what, extra in (("auth-code", {"auth_code": "a6975f82"}), ("refresh-token", {"refresh_token": "UNrv"})):
        if rule["customer_path"] is None:
            suite.add(
                "%s-sign-token-%s-has-no-service" % (name, what),
                "sign-token",
                name,
                _token_given(rule, **extra),
                "unsupported-by-profile",
            )
        elif name in ("dana", "doku") or what == "auth-code":
            suite.add("%s-sign-token-%s" % (name, what), "sign-token", name, _token_given(rule, **extra))
    suite.add(
        "%s-sign-token-without-key" % name,
        "sign-token",
        name,
        without(_token_given(rule), "private_key_pem"),
        "missing-credential",
    )


def header_time(rule, local, utc):
    """Another second in the shape of the rule."""
    return time_of(rule).replace("10:00:00", local).replace("03:00:00", utc)


def _takes(rule, text):
    return "error" not in oracle.run(
        "sign-token",
        {"base": "snap", "name": "probe", "token_request": {"timestamp": rule["timestamp"]}},
        {"client_key": "a", "private_key_pem": key_text("rsa-2048"), "timestamp": DAY + text},
    )


# Transactions to sign.


def _signed(suite, name):
    rule = resolve(name)["request"]
    expect = suite.add(name + "-sign", "sign-transaction", name, signing(name))
    assert ("?page=2" in expect["string_to_sign"]) == (rule["endpoint_url"]["query"] == "as-given"), name
    assert expect["body"] == (BODY if rule["body"] == "raw" else MINIFIED), name
    suite.add(name + "-sign-get", "sign-transaction", name, signing(name, method="GET", body=""))


def _refused_signing(suite, name):
    rule = resolve(name)["request"]

    def refuse(what, error, given):
        suite.add("%s-sign-refuses-%s" % (name, what), "sign-transaction", name, given, error)

    for number, text in enumerate(text for text in ALL_SHAPES if not _takes(rule, text)):
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


def _special_signing(suite):
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


# Callbacks.


def _callback_exists(suite, name):
    if resolve(name)["callback"] is not None:
        return
    arrived = received("snap")
    by_rsa = dict(without(arrived, "client_secrets"), public_keys_pem=[public_pem("rsa-2048")])
    suite.add(name + "-has-no-callback-rule", "verify", name, arrived, "unsupported-by-profile")
    suite.add(name + "-has-no-callback-rule-for-rsa", "verify", name, by_rsa, "unsupported-by-profile")


def _received(suite, name, profile):
    """What holds for every callback, and the scheme of each."""
    rule = resolve(profile)["callback"]
    arrived = received(profile)

    def reject(what, error, given):
        suite.add("%s-verify-rejects-%s" % (name, what), "verify", profile, given, error)

    suite.add(name + "-verify", "verify", profile, arrived)
    reject("another-body", "signature-mismatch", dict(arrived, body=BODY.replace("10000.00", "10000.01")))
    reject("another-method", "signature-mismatch", dict(arrived, method="PUT"))
    signature = next(key for key, header in rule["headers"].items() if header["value"] == "{signature}")
    stamp = next(key for key, header in rule["headers"].items() if header["value"] == "{timestamp}")
    text = dict(arrived["headers"])[signature]
    if rule["encoding"] == "base64":
        reject("hex", "malformed-signature", received_headers(received(profile, {"encoding": "hex"}), arrived))
        reject("unpadded-base64", "malformed-signature", with_header(arrived, signature, text.rstrip("=")))
    else:
        reject("base64", "malformed-signature", received_headers(received(profile, {"encoding": "base64"}), arrived))
        reject("upper-case-hex", "malformed-signature", with_header(arrived, signature, text.upper()))
    any_time = {"timestamp": {"fraction": "optional", "zone": "any"}}
    for number, shape in enumerate(shape for shape in ALL_SHAPES if not _takes(rule, shape)):
        reject("time-%d" % number, "malformed-timestamp", received(profile, any_time, timestamp=DAY + shape))
    if rule["algorithm"] == "rsa-sha256":
        by_hmac = {"algorithm": "hmac-sha512", "key": "client_secret"}
        reject("hmac", "malformed-signature", received(profile, by_hmac))
        with_token = {"string_to_sign": SNAP["request"]["string_to_sign"], "headers": SNAP["request"]["headers"]}
        reject("a-signed-token", "signature-mismatch", received_headers(received(profile, with_token), arrived))
        reject("another-key", "signature-mismatch", dict(arrived, public_keys_pem=[public_pem("rsa-2048-second")]))
        suite.add(
            name + "-verify-refuses-1024-bits",
            "verify",
            profile,
            dict(arrived, public_keys_pem=[public_pem("rsa-1024")]),
            "unsupported-key",
        )
    else:
        reject("rsa", "malformed-signature", received(profile, {"algorithm": "rsa-sha256"}))
        no_token = RSA["string_to_sign"]
        if name != "bri-legacy-server":
            reject(
                "an-unsigned-token",
                "signature-mismatch",
                received_headers(received(profile, {"string_to_sign": no_token}), arrived),
            )
            reject("the-other-hmac", "malformed-signature", received(profile, {"algorithm": "hmac-sha256"}))
        else:
            reject("the-other-hmac", "malformed-signature", received(profile, {"algorithm": "hmac-sha512"}))
        reject("another-token", "signature-mismatch", with_header(arrived, "Authorization", "Bearer other"))
        reject("another-secret", "signature-mismatch", dict(arrived, client_secrets=[OTHER_SECRET]))
        reject("no-token", "missing-header", without_header(arrived, "Authorization"))
    if "Authorization" not in rule["headers"]:
        # Not a header of the profile: what stands there is not looked at, and a token that is expected is not there.
        basic = with_more(arrived, ("Authorization", "Basic a:b"), ("Authorization-Customer", "none"))
        suite.add(name + "-verify-another-authorization", "verify", profile, basic)
        with_token = with_more(arrived, ("Authorization", "Bearer " + TOKEN))
        reject("an-expected-token", "token-mismatch", dict(with_token, access_token=TOKEN))
        reject("an-expected-token-that-is-absent", "token-mismatch", dict(arrived, access_token=TOKEN))
    else:
        reject("basic-authorization", "malformed-header", with_header(arrived, "Authorization", "Basic a:b"))
        twice = with_more(arrived, ("authorization", "Bearer " + TOKEN))
        reject("authorization-twice", "duplicate-header", twice)
    if "X-EXTERNAL-ID" in rule["headers"]:
        reject("no-external-id", "missing-header", without_header(arrived, "X-EXTERNAL-ID"))
        if rule["headers"]["X-EXTERNAL-ID"]["charset"] == "digits":
            reject("an-external-id-with-letters", "malformed-header", with_header(arrived, "X-EXTERNAL-ID", UUID))
        else:
            suite.add(
                name + "-verify-external-id-with-letters", "verify", profile, with_header(arrived, "X-EXTERNAL-ID", UUID)
            )
            reject("an-external-id-with-a-space", "malformed-header", with_header(arrived, "X-EXTERNAL-ID", "sdk 1"))
            reject("an-external-id-of-37", "malformed-header", with_header(arrived, "X-EXTERNAL-ID", "s" * 37))
    reject("without-signature", "missing-header", without_header(arrived, signature))
    reject("without-time", "missing-header", without_header(arrived, stamp))
    _received_url(suite, name, profile, rule, reject)
    _received_body(suite, name, profile, rule, reject)


def received_headers(wrong, right):
    """The signature of one, everything else of the other."""
    headers = dict(wrong["headers"])
    return dict(right, headers=[[name, headers.get(name, value)] for name, value in right["headers"]])


def _received_url(suite, name, profile, rule, reject):
    url = MOUNTED + "?b=2&a=1"
    arrived = received(profile, url=url)
    kept = {"endpoint_url": {"query": "as-given"}}
    dropped = {"endpoint_url": {"query": "dropped"}}
    if rule["endpoint_url"]["query"] == "dropped":
        suite.add(name + "-verify-query-is-not-signed", "verify", profile, dict(arrived, url=MOUNTED + "?c=3"))
        reject("a-signed-query", "signature-mismatch", received(profile, kept, url=url))
        reject(
            "a-sorted-query",
            "signature-mismatch",
            received(profile, {"endpoint_url": {"query": "sorted-and-encoded"}}, url=url),
        )
    else:
        reject("a-dropped-query", "signature-mismatch", received(profile, dropped, url=url))
        reject("a-query-in-another-order", "signature-mismatch", dict(arrived, url=MOUNTED + "?a=1&b=2"))
    whole, standard = {"endpoint_url": {"path": "as-given"}}, {"endpoint_url": {"path": "from-version"}}
    if rule["endpoint_url"]["path"] == "from-version":
        for what, other in (("standard-path", STANDARD), ("another-mount", "https://shop.example/x" + STANDARD)):
            suite.add("%s-verify-%s" % (name, what), "verify", profile, dict(received(profile), url=other))
        suite.add(name + "-verify-no-version-in-the-path", "verify", profile, received(profile, url="/hooks/payment"))
        # A version is `v` and numbers: `v1beta` is a name like any other.
        suite.add(
            name + "-verify-mount-that-looks-like-a-version",
            "verify",
            profile,
            dict(received(profile), url="/v1beta" + STANDARD),
        )
        reject("the-mounted-path", "signature-mismatch", received(profile, whole))
        reject("another-version", "signature-mismatch", dict(received(profile), url=MOUNTED.replace("v1.0", "v1.1")))
        reject("another-path-after-the-version", "signature-mismatch", dict(received(profile), url=MOUNTED + "s"))
    else:
        reject("the-standard-path", "signature-mismatch", received(profile, standard))
        reject("another-mount", "signature-mismatch", dict(received(profile), url="/other" + STANDARD))


def _received_body(suite, name, profile, rule, reject):
    arrived = received(profile)
    if rule["body"] == "raw":
        reject("a-minified-digest", "signature-mismatch", received(profile, {"body": "minify"}))
        reject("whitespace-lost-on-the-way", "signature-mismatch", dict(arrived, body=MINIFIED))
        reject("a-newline-added", "signature-mismatch", dict(arrived, body=BODY + "\n"))
    else:
        suite.add(name + "-verify-whitespace-is-not-signed", "verify", profile, dict(arrived, body=MINIFIED))
        reject("a-raw-digest", "signature-mismatch", received(profile, {"body": "raw"}))
        reject("a-stripped-digest", "signature-mismatch", received(profile, {"body": "strip-whitespace"}))
    if rule["string_to_sign"].endswith("{body}"):
        return
    empty = {"method": "GET", "body": "", "url": STANDARD}
    suite.add(name + "-verify-empty-body", "verify", profile, received(profile, **empty))
    for other in ("digest-of-empty", "blank", "omitted", "digest-of-empty-object"):
        if other != rule["empty_body"]:
            reject("empty-body-" + other, "signature-mismatch", received(profile, {"empty_body": other}, **empty))


def _received_deviations(suite):
    def reject(case_id, profile, error, given, note=None):
        suite.add(case_id, "verify", profile, given, error, note=note)

    server = as_callback("bri-legacy")
    string = resolve("bri-legacy")["request"]["string_to_sign"]
    for what, other in (
        ("token-without-bearer", string.replace("Bearer ", "")),
        ("digest-for-body", string.replace("{body}", "{body_digest}")),
        ("verb-first", "verb={method}&path={endpoint_url}" + string[len("path={endpoint_url}&verb={method}") :]),
        ("as-snap", SNAP["request"]["string_to_sign"]),
    ):
        reject(
            "bri-legacy-server-verify-rejects-" + what,
            server,
            "signature-mismatch",
            received(server, {"string_to_sign": other}),
        )
    suite.add(
        "bri-legacy-server-verify-empty-body", "verify", server, received(server, method="GET", body="", url="/v1/briva")
    )

    for what, over in (
        ("the-prefix-signed", {"endpoint_url": {"strip_prefix": ""}}),
        ("too-long-a-prefix-stripped", {"endpoint_url": {"strip_prefix": "/nicepay/api"}}),
    ):
        reject(
            "nicepay-server-verify-rejects-" + what,
            NICEPAY_SERVER,
            "signature-mismatch",
            received(NICEPAY_SERVER, over, url="/nicepay/api/v1.0/transfer-va/create-va"),
        )
    suite.add(
        "nicepay-server-verify-behind-the-prefix",
        "verify",
        NICEPAY_SERVER,
        received(NICEPAY_SERVER, url="/nicepay/api/v1.0/transfer-va/create-va"),
    )
    suite.add(
        "nicepay-server-verify-padded-token", "verify", NICEPAY_SERVER, received(NICEPAY_SERVER, access_token=PADDED_TOKEN)
    )
    python = '{"partnerServiceId": "   12345", "customerNo": "1"}'
    suite.add("nicepay-server-verify-separators-of-python", "verify", NICEPAY_SERVER, received(NICEPAY_SERVER, body=python))
    for name in ("mandiri", "durianpay"):
        reject(
            name + "-server-verify-rejects-the-padded-token-of-nicepay",
            as_callback(name),
            "malformed-header",
            with_header(received(as_callback(name)), "Authorization", "Bearer " + PADDED_TOKEN),
        )

    reject(
        "bri-verify-rejects-the-hex-of-its-sdk",
        "bri",
        "malformed-signature",
        received_headers(received(as_callback("bri-hex", encoding="hex")), received("bri")),
    )
    reject(
        "bri-hex-verify-rejects-hex-from-the-bank",
        "bri-hex",
        "malformed-signature",
        received_headers(received(as_callback("bri-hex", encoding="hex")), received("bri-hex")),
        "the bank's own calls are Base64",
    )
    suite.add(
        "winpay-verify-channel-free-text", "verify", "winpay", with_header(received("winpay"), "CHANNEL-ID", "WEB CHANNEL")
    )
    for name in ("faspay", "bayarind", "dana"):
        reject(
            name + "-verify-rejects-the-channel-of-winpay",
            name,
            "malformed-header",
            with_header(received(name), "CHANNEL-ID", "WEB CHANNEL"),
        )
    bni = as_callback("bni")
    suite.add("bni-server-verify-api-key-as-partner", "verify", bni, received(bni))
    neo = as_callback("bankneo")
    suite.add(
        "bankneo-server-verify-token-is-not-signed",
        "verify",
        neo,
        with_header(received(neo), "Authorization", "Bearer other"),
    )
    reject(
        "bankneo-server-verify-rejects-another-token",
        neo,
        "token-mismatch",
        dict(with_header(received(neo), "Authorization", "Bearer other"), access_token=TOKEN),
    )
    reject(
        "bankneo-server-verify-rejects-a-client-key-with-a-bar",
        neo,
        "malformed-header",
        with_header(received(neo), "X-CLIENT-KEY", "a|b"),
    )
    suite.add(
        "doku-verify-utc-with-milliseconds",
        "verify",
        "doku",
        received("doku", timestamp=DAY + "03:00:00.250Z"),
        source="https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap",
    )


def _nicepay_notifications(suite):
    page = "https://docs.nicepay.co.id/en/nicepay-api-snap-notification-virtual-account"
    arrived = dict(received("nicepay", partner_id=CLIENT, url="/api/v1.0/transfer-va/payment"), partner_ids=["*"])
    # The page's four headers and no other.
    arrived["headers"] = [
        pair for pair in arrived["headers"] if pair[0] in ("Content-Type", "X-TIMESTAMP", "X-CLIENT-KEY", "X-SIGNATURE")
    ]
    taken = dict(arrived, accept_uncovered_body=True)

    def reject(what, error, given, note=None):
        suite.add("nicepay-verify-" + what, "verify", "nicepay", given, error, source=page, note=note)

    suite.add("nicepay-verify-body-accepted-by-name", "verify", "nicepay", taken, source=page)
    suite.add(
        "nicepay-verify-any-body-goes-through",
        "verify",
        "nicepay",
        dict(taken, body='{"paidAmount":{"value":"1.00"}}'),
        source=page,
        note="client key and timestamp are signed, the body is not: whoever saw one notification can send another",
    )
    suite.add(
        "nicepay-verify-any-path-goes-through", "verify", "nicepay", dict(taken, url="/elsewhere", method="PUT"), source=page
    )
    suite.add(
        "nicepay-verify-partner-is-the-client-key", "verify", "nicepay", dict(taken, partner_ids=[CLIENT]), source=page
    )
    proxied = with_more(taken, ("Authorization", "Basic a:b"), ("Authorization-Customer", "none"))
    suite.add("nicepay-verify-another-authorization", "verify", "nicepay", proxied, source=page)
    reject("refuses-an-uncovered-body", "body-not-covered", arrived)
    reject("refuses-an-uncovered-empty-body", "body-not-covered", dict(arrived, body=""))
    reject("refuses-an-uncovered-body-before-keys", "body-not-covered", without(arrived, "public_keys_pem"))
    reject("without-keys", "missing-credential", without(taken, "public_keys_pem"))
    reject("rejects-another-client-key", "signature-mismatch", with_header(taken, "X-CLIENT-KEY", CLIENT + "2"))
    reject("rejects-another-time", "signature-mismatch", with_header(taken, "X-TIMESTAMP", DAY + "10:00:01+07:00"))
    reject("rejects-an-unknown-partner", "unknown-partner", dict(taken, partner_ids=["other"]))
    reject("rejects-no-client-key", "missing-header", without_header(taken, "X-CLIENT-KEY"))
    reject("rejects-a-client-key-with-a-bar", "malformed-header", with_header(taken, "X-CLIENT-KEY", "a|b"))
    reject("rejects-milliseconds", "malformed-timestamp", with_header(taken, "X-TIMESTAMP", DAY + "10:00:00.250+07:00"))
    reject("rejects-an-hour-old", "stale-timestamp", dict(taken, now=DAY + "11:00:00+07:00"))
    standard = received("midtrans", url="/api/v1.0/transfer-va/payment")
    in_form = with_header(taken, "X-SIGNATURE", dict(standard["headers"])["X-SIGNATURE"])
    reject(
        "rejects-the-form-with-the-body",
        "signature-mismatch",
        in_form,
        "the SDKs verify this form; the page prints the other",
    )
    strong = public_pem("rsa-2048")
    reject("refuses-512-bits", "unsupported-key", dict(taken, public_keys_pem=[strong, public_pem("rsa-512")]))
    weak = dict(
        received("nicepay", partner_id=CLIENT, private_key_pem=key_text("rsa-1024")),
        partner_ids=["*"],
        public_keys_pem=[public_pem("rsa-1024")],
        accept_uncovered_body=True,
    )
    suite.add("nicepay-verify-1024-bits", "verify", "nicepay", weak)


# Published examples, under the profile that they are about.


def _published(suite):
    def add(example, operation, profile, given, error=None, suffix="", note=None):
        name = profile if isinstance(profile, str) else profile["name"]
        case_id = "%s-published-%s" % (name, example.id) + (suffix and "-" + suffix)
        return suite.add(case_id, operation, profile, given, error, source=example.source, note=note or example.note)

    ours = "X-EXTERNAL-ID is ours: the example has none, and it is not signed"

    def with_external_id(given):
        return dict(given, headers=given["headers"] + [["X-EXTERNAL-ID", "1"]])

    for entry_id, profile in (
        ("midtrans-demo-token-rsa", "midtrans"),
        ("nicepay-token-rsa-sign-1024", "nicepay"),
        ("artivisi-token-rsa", "bri"),
    ):
        example = Example(entry_id)
        add(example, "verify-token", profile, example.token())
        other = dict(example.token(), client_keys=["*"])
        add(
            example,
            "verify-token",
            profile,
            with_header(other, "X-CLIENT-KEY", "other"),
            "signature-mismatch",
            "other-client",
        )
        add(example, "verify-token", profile, example.token(client_keys=["other"]), "unknown-client", "unknown-client")
    payouts = Example("midtrans-payouts-token-sample")
    payouts.expected = {"signature": PAYOUTS_SIGNATURE}
    add(
        payouts,
        "verify-token",
        "midtrans",
        payouts.token(),
        note="the copy of the page ends before the result; this value was recomputed from the page's inputs",
    )
    node = Example("nicepay-token-rsa-node-test")
    add(node, "verify-token", "nicepay", node.token(public_keys_pem=[public_pem("rsa-2048")]), "malformed-signature")
    weak = Example("nicepay-token-rsa-sign-1024")
    for profile in ("midtrans", "durianpay"):
        add(
            weak,
            "verify-token",
            profile,
            weak.token(),
            "unsupported-key",
            note="1024 bits are accepted only where a profile says so",
        )
    artivisi = Example("artivisi-token-rsa")
    for profile in ("dana", "doku"):
        add(
            artivisi,
            "verify-token",
            profile,
            artivisi.token(),
            "malformed-timestamp",
            note="milliseconds are not in this profile's shape",
        )
    durian = Example("durianpay-token-sample")
    add(durian, "verify-token", "durianpay", durian.token(public_keys_pem=[public_pem("rsa-2048")]), "malformed-signature")

    midtrans = Example("midtrans-demo-txn-hmac")
    _same(add(midtrans, "sign-transaction", "midtrans", midtrans.signing()), midtrans.expected)
    for profile, error in (("bri-legacy", "invalid-timestamp"), ("faspay", "unsupported-by-profile")):
        timed = midtrans.signing(timestamp="2024-03-05T10:37:16Z") if error == "invalid-timestamp" else midtrans.signing()
        add(midtrans, "sign-transaction", profile, timed, error)
    notify = Example("midtrans-demo-notify-rsa-sign")
    arrived = with_external_id(notify.received())
    _same(add(notify, "verify", "midtrans", arrived, note=ours), notify.expected)
    add(notify, "verify", "midtrans", notify.received(), "missing-header", "without-external-id")
    add(notify, "verify", "midtrans", dict(arrived, url="/hooks/v1.0/debit/notify"), "signature-mismatch", "another-mount")
    add(
        notify,
        "verify",
        "midtrans",
        dict(arrived, body=notify.inputs["body"].replace("Customer Complain", "CustomerComplain")),
        "signature-mismatch",
        "space-lost-in-a-string",
    )
    add(
        notify, "verify", "dana", arrived, "malformed-timestamp", note="DANA's timestamps have no milliseconds and an offset"
    )
    add(
        midtrans,
        "verify",
        "midtrans",
        with_external_id(dict(midtrans.received(), public_keys_pem=[notify.inputs["public_key_pem"]])),
        "malformed-signature",
        "as-a-notification",
        "Midtrans notifies by RSA; this is the HMAC of a request",
    )

    for entry_id, profile in (
        ("nicepay-body-digest", "nicepay"),
        ("bri-body-digest", "bri"),
        ("bri-body-digest", "bri-hex"),
        ("midtrans-demo-txn-hmac", "midtrans"),
        ("midtrans-demo-notify-rsa-sign", "midtrans"),
    ):
        example = Example(entry_id)
        expect = add(example, "minify", profile, {"body": example.inputs["body"]}, suffix="body")
        _same(expect, without(example.expected, "string_to_sign"))

    _published_nicepay(add)
    _published_dana(add, with_external_id, ours)
    _published_others(add, with_external_id)


def _published_nicepay(add):
    nicepay = Example("nicepay-txn-hmac-node")
    digest_as_body = {
        "base": "nicepay",
        "name": "nicepay-digest-as-body",
        "request": {"string_to_sign": "{method}:{endpoint_url}:{access_token}:{body}:{timestamp}"},
    }
    given = nicepay.signing(body=nicepay.inputs["body_sha256"])
    only_digest = "only the digest of the body was published: it stands in the body's place"
    expect = add(nicepay, "sign-transaction", digest_as_body, given, note=only_digest)
    _same(without(expect, "body_digest"), without(nicepay.expected, "body_sha256"))
    mounted = dict(given, url="/nicepay" + given["url"])
    _same(
        without(
            add(nicepay, "sign-transaction", digest_as_body, mounted, suffix="behind-the-prefix", note=only_digest),
            "body_digest",
        ),
        without(nicepay.expected, "body_sha256"),
    )
    for profile in ("midtrans", "mandiri", "durianpay"):
        add(
            nicepay,
            "sign-transaction",
            profile,
            given,
            "invalid-header",
            note="the padding inside this JWT is no RFC 6750 b64token: only nicepay allows it",
        )
    add(
        nicepay,
        "sign-transaction",
        "nicepay",
        dict(given, timestamp="2023-02-22T17:25:04.000+07:00"),
        "invalid-timestamp",
        "milliseconds",
    )


def _published_dana(add, with_external_id, ours):
    dana = Example("dana-webhook-unescaped-nested")
    add(dana, "verify", "dana", with_external_id(dana.received()), "signature-mismatch")
    escaped = with_external_id(dana.received(body=dana.expected["minified_body"]))
    _same(add(dana, "verify", "dana", escaped, suffix="with-escapes-restored", note=ours), dana.expected)
    add(dana, "verify", "dana", dana.received(body=dana.expected["minified_body"]), "missing-header", "without-external-id")
    add(
        dana,
        "verify",
        "dana",
        dict(escaped, body=escaped["body"].replace(",", ", ", 1)),
        "signature-mismatch",
        "a-space-added",
        "the body is hashed as it arrives",
    )
    add(
        dana,
        "verify",
        "faspay",
        escaped,
        "signature-mismatch",
        "from-the-version-on",
        "DANA signs the path of the merchant's own URL; from /v2 on it is another",
    )
    digest_as_body = {
        "base": "dana",
        "name": "dana-digest-as-body",
        "callback": {"string_to_sign": "{method}:{endpoint_url}:{body}:{timestamp}"},
    }
    for entry_id in ("dana-webhook-spaced-keys", "dana-webhook-qris-wire"):
        example = Example(entry_id)
        digest = example.expected["body_sha256"]
        example.inputs["body"] = digest
        given = with_external_id(example.received())
        _same(
            add(
                example,
                "verify",
                digest_as_body,
                given,
                note="only the digest of the body stands here: the body holds a merchant's data",
            ),
            example.expected,
        )
        add(example, "verify", digest_as_body, dict(given, body=digest + "\n"), "signature-mismatch", "newline")
        add(example, "verify", "dana", given, "signature-mismatch", "digest-is-not-the-body")


def _published_others(add, with_external_id):
    sample = Example("bri-sts-sample")
    digest_as_body = {
        "base": "bri",
        "name": "bri-digest-as-body",
        "request": {"string_to_sign": "{method}:{endpoint_url}:{access_token}:{body}:{timestamp}"},
    }
    given = sample.signing(body=sample.expected["body_sha256"], client_secret=SECRET)
    note = "the page gives the string-to-sign only: the digest stands in the body's place, the secret is ours"
    for suffix, url in (("", given["url"]), ("query-dropped", given["url"] + "?page=2")):
        expect = add(sample, "sign-transaction", digest_as_body, dict(given, url=url), suffix=suffix, note=note)
        assert expect["string_to_sign"] == sample.expected["string_to_sign"]
    for what, text in (
        ("seconds", "2021-11-29T09:22:18+07:00"),
        ("seconds-utc", "2021-11-29T02:22:18Z"),
        ("microseconds", "2021-11-29T09:22:18.172000+07:00"),
        ("no-zone", "2021-11-29T09:22:18.172"),
    ):
        add(sample, "sign-transaction", "bri", dict(given, timestamp=text), "invalid-timestamp", what)

    in_hex = Example("bri-sdk-hex-output")
    for profile, error in (
        ("bri", "malformed-signature"),
        ("bri-hex", "malformed-signature"),
        (as_callback("bri-hex", encoding="hex"), "signature-mismatch"),
    ):
        arrived = with_header(
            received(profile, access_token=in_hex.inputs["access_token"]), "X-SIGNATURE", in_hex.expected["signature"]
        )
        add(in_hex, "verify", profile, dict(arrived, client_secrets=[in_hex.inputs["client_secret"]]), error)

    doku = Example("doku-asymmetric-output")
    by_rsa = {"base": "doku", "name": "doku-asymmetric", "callback": dict(RSA, headers={"Authorization": None})}
    arrived = with_external_id(doku.received(public_keys_pem=[public_pem("rsa-2048")]))
    add(doku, "verify", by_rsa, arrived, "malformed-signature")
    symmetric = with_header(
        dict(without(arrived, "public_keys_pem"), client_secrets=[SECRET]), "Authorization", "Bearer " + TOKEN
    )
    add(doku, "verify", "doku", symmetric, "signature-mismatch")
    aspi = Example("aspi-signature-service")
    add(
        aspi,
        "verify",
        as_callback("astrapay"),
        with_external_id(aspi.received()),
        "malformed-signature",
        note="AstraPay's page repeats this hexadecimal value and says Base64",
    )
