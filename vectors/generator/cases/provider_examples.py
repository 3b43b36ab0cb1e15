"""Published examples, run under the profile of the provider that published them."""

from generator.cases.provider_messages import as_callback, received
from generator.cases.published import Example, PAYOUTS_SIGNATURE, _same
from generator.material import SECRET, TOKEN, public_pem, with_header, without
from reference.providers import RSA


def published(suite):
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
