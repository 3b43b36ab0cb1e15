"""Callbacks as each provider sends them: each deviation kept, and broken."""

from generator.cases.provider_messages import (
    ALL_SHAPES,
    BODY,
    CLIENT,
    DAY,
    MINIFIED,
    MOUNTED,
    NICEPAY_SERVER,
    PADDED_TOKEN,
    STANDARD,
    UUID,
    as_callback,
    received,
)
from generator.cases.provider_requests import takes
from generator.material import OTHER_SECRET, TOKEN, key_text, public_pem, with_header, with_more, without, without_header
from reference.profiles import SNAP, resolve
from reference.providers import RSA


def callback_exists(suite, name):
    if resolve(name)["callback"] is not None:
        return
    arrived = received("snap")
    by_rsa = dict(without(arrived, "client_secrets"), public_keys_pem=[public_pem("rsa-2048")])
    suite.add(name + "-has-no-callback-rule", "verify", name, arrived, "unsupported-by-profile")
    suite.add(name + "-has-no-callback-rule-for-rsa", "verify", name, by_rsa, "unsupported-by-profile")


def received_requests(suite, name, profile):
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
    for number, shape in enumerate(shape for shape in ALL_SHAPES if not takes(rule, shape)):
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


def received_deviations(suite):
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
    _bri_push(suite)
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


def _bri_push(suite):
    """Public receivers of BRI's push: Base64 or hexadecimal, milliseconds or none; each profile takes one encoding."""
    receiver = "katikunsri1960/briapi-push-notif:app/Http/Controllers/AccessTokenController.php"
    body = (
        '{"partnerServiceId":"   77777","customerNo":"00001","virtualAccountNo":"   7777700001",'
        '"paymentRequestId":"2026112900001","trxDateTime":"2026-11-29T10:00:00+07:00","additionalInfo":{"idApp":"TEST"}}'
    )
    url = "/snap/v1.0/transfer-va/notify-payment-intrabank"
    for name, other in (("bri-push", "bri-push-hex"), ("bri-push-hex", "bri-push")):
        for what, time in (("with-milliseconds", "10:00:00.123+07:00"), ("without-milliseconds", "10:00:00+07:00")):
            given = received(name, url=url, body=body, timestamp=DAY + time)
            suite.add("%s-notification-%s" % (name, what), "verify", name, given, source=receiver)
            suite.add("%s-notification-%s-at-%s" % (name, what, other), "verify", other, given, "malformed-signature", source=receiver)
            error = "malformed-timestamp" if what == "without-milliseconds" else "malformed-signature"
            suite.add("%s-notification-%s-at-bri" % (name, what), "verify", "bri", given,
                      None if (name, what) == ("bri-push", "with-milliseconds") else error, source=receiver)
        in_hex = received("bri-push-hex", url=url, body=body, timestamp=given["now"])
        upper = with_header(given, "X-SIGNATURE", dict(in_hex["headers"])["X-SIGNATURE"].upper())
        suite.add(name + "-notification-upper-case-hex", "verify", name, upper, "malformed-signature", source=receiver)


def nicepay_notifications(suite):
    page = "https://docs.nicepay.co.id/en/nicepay-api-snap-notification-virtual-account"
    arrived = dict(received("nicepay", partner_id=CLIENT, url="/api/v1.0/transfer-va/payment"), partner_ids=["*"])
    # The page's four headers and no other.
    arrived["headers"] = [
        pair for pair in arrived["headers"] if pair[0] in ("Content-Type", "X-TIMESTAMP", "X-CLIENT-KEY", "X-SIGNATURE")
    ]
    taken = dict(arrived, accept_uncovered=["body", "url", "method"])

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
        accept_uncovered=["body", "url", "method"],
    )
    suite.add("nicepay-verify-1024-bits", "verify", "nicepay", weak)
