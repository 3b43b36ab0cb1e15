"""Right, wrong or not checked: what is missing to check a signature, and what a right one is refused for."""

from generator.material import OTHER_SECRET, SECRET, TOKEN, key_text, public_pem
from reference import mistaken as m

from .diagnose_base import BASE, RSA, TOKEN_REQUEST, add, minified
from .diagnose_mistakes import BODIES, STRINGS
from .diagnose_rest import signed_by

ANOTHER_KEY = m.key(OTHER_SECRET.encode())
# In BASE every header is as BCA's table has it.
RIGHT = dict(BASE, body=minified(BASE["body"]))
SILENT = ["K6-key-is-right", "header-missing", "header-form", "token-form", "channel-id", "partner-id", "external-id-form", "content-type-missing",
          "content-type-form", "content-type-other", "content-type-charset", "body-not-json", "T4-timestamp-shape", "T4-no-such-moment",
          "token-expired", "access-token-unknown", "unresolved-variable", "redacted-value", "body-compressed", "B14-raw-body"]


def changed(**values):
    """Headers with other values: `Content_Type=None` leaves one out."""
    named = {name.replace("_", "-").lower(): value for name, value in values.items()}
    def change(headers):
        kept = [[name, named.get(name.lower(), value)] for name, value in headers]
        names = [name.lower() for name, _ in headers]
        added = [[name.replace("_", "-"), value] for name, value in values.items() if name.replace("_", "-").lower() not in names]
        return [pair for pair in kept + added if pair[1] is not None]
    return change


def add_to(suite):
    add_answers(suite)
    add_unknown(suite)
    add_refused_although_right(suite)
    add_moments(suite)


def right(*silent):
    return {"answer": "right", "missing": [], "no_advisories": list(silent)}


WRONG = {"answer": "wrong", "missing": []}


def not_checked(*missing, silent=("B14-raw-body",)):
    return {"answer": "not-checked", "missing": list(missing), "no_advisories": list(silent)}


def add_answers(suite):
    def answered(name, profile, given, *arguments, **more):
        add(suite, "diagnose-answer-" + name, profile, given, *arguments, **more)
    answered("right", "bca", RIGHT, matched=True, told=right(*SILENT))
    answered("wrong", "bca", RIGHT, [ANOTHER_KEY], told=WRONG)
    answered("wrong-found", "bca", RIGHT, [BODIES["B5-php-slash"]], ["B5-php-slash"], told=WRONG)
    answered("no-secret", "bca", RIGHT, [m.key(b"unknown")], known={}, told=not_checked("client_secret"))
    answered("no-secret-callback", "bca", RIGHT, [m.key(b"unknown")], known={}, direction="to-partner", told=not_checked("client_secret"))
    answered("key-for-an-hmac", "bca", RIGHT, [m.key(b"unknown")], known={"public_keys_pem": [public_pem("rsa-2048")]}, told=not_checked("client_secret"))
    answered("client-secret-before-snap", "bca-legacy", dict(signed_by("bca-legacy"), client_secret="another secret"), [m.key(b"unknown")],
             known={"client_secret": "another secret"}, told=not_checked("api_secret"))
    answered("secret-for-rsa", "midtrans", RSA, [m.key(key_text("rsa-2048-second"))], direction="to-partner", known={"client_secret": SECRET},
             told=not_checked("public_key", silent=("K6-key-mismatch", "B14-raw-body")))
    answered("no-key-token-request", "bca", TOKEN_REQUEST, [m.key(key_text("rsa-2048-second"))], known={"client_secret": SECRET}, told=not_checked("public_key"))
    answered("unreadable-key", "midtrans", RSA, [m.key(key_text("rsa-2048-second"))], direction="to-partner", known={"public_keys_pem": ["no key"]},
             advisories=["K8-key-form"], told=not_checked("public_key"))
    answered("right-by-public-key", "midtrans", RSA, direction="to-partner", matched=True, known={"public_keys_pem": [public_pem("rsa-2048")]},
             told=right(*SILENT))
    answered("right-by-small-key", "midtrans", dict(RSA, private_key_pem=key_text("rsa-1024")), direction="to-partner", matched=True,
             known={"public_keys_pem": [public_pem("rsa-1024")]}, advisories=["K9-key-size"], told=right("K6-key-is-right"))
    answered("right-by-2047-bits", "midtrans", dict(RSA, private_key_pem=key_text("rsa-2047")), direction="to-partner", matched=True,
             known={"public_keys_pem": [public_pem("rsa-2047")]}, told=right("K6-key-is-right", "K9-key-size"))
    answered("other-key-by-small-key", "midtrans", RSA, [STRINGS["S6-method-lower-case"], m.key(key_text("rsa-1024"))], ["S6-method-lower-case"],
             direction="to-partner", known={"public_keys_pem": [public_pem("rsa-1024")]}, advisories=["K9-key-size", "K6-key-is-right"], told=WRONG,
             note="the finding is about the string; that the key is small is said beside it")
    answered("found-without-the-secret", "bca", RIGHT, [m.key(TOKEN.encode())], ["K11-other-value-as-key"], known={}, told=WRONG,
             note="exactly reproduced, so wrong, whatever the secret is")
    answered("no-signature-with-secret", "bca", RIGHT, [m.spelling(lambda raw: "signature")], advisories=["K1-unreadable"], told=WRONG)
    answered("no-signature-without-secret", "bca", RIGHT, [m.spelling(lambda raw: "signature")], known={}, advisories=["K1-unreadable"],
             told=not_checked("client_secret"))


def add_unknown(suite):
    def unknown(name, missing, advisories, captured=lambda headers: headers, given=RIGHT, mistakes=(ANOTHER_KEY,), **more):
        add(suite, "diagnose-unknown-" + name, "bca", given, list(mistakes), advisories=advisories, captured=captured, told=not_checked(*missing), **more)
    right_all_along = (m.value("access_token", "the token that was sent"),)
    sanitized = changed(Authorization=None)
    unknown("token", ["access_token"], ["access-token-unknown"], sanitized, mistakes=right_all_along, note="a HAR of Chrome without sensitive data")
    unknown("token-empty", ["access_token"], ["access-token-unknown"], changed(Authorization="Bearer "), mistakes=right_all_along)
    unknown("token-and-secret", ["client_secret", "access_token"], ["access-token-unknown"], sanitized, known={}, mistakes=right_all_along)
    unknown("token-variable", ["access_token"], ["unresolved-variable"], changed(Authorization="Bearer {{access_token}}"), mistakes=right_all_along)
    unknown("token-shell-variable", ["access_token"], ["unresolved-variable"], changed(Authorization="Bearer ${TOKEN}"), mistakes=right_all_along)
    unknown("token-in-brackets", ["access_token"], ["unresolved-variable"], changed(Authorization="Bearer <access token>"), mistakes=right_all_along)
    for name, mask in (("stars", "Bearer ******"), ("redacted", "Bearer [REDACTED]"), ("okhttp", "\u2588\u2588"), ("left-out", "[left out]")):
        unknown("token-masked-" + name, ["access_token"], ["redacted-value"], changed(Authorization=mask), mistakes=right_all_along)
    unknown("signature-variable", ["signature"], ["unresolved-variable"], changed(X_SIGNATURE="{{signature}}"), mistakes=right_all_along)
    unknown("timestamp-variable", ["timestamp"], ["unresolved-variable"], changed(X_TIMESTAMP="{{$isoTimestamp}}"), mistakes=right_all_along)
    unknown("url-variable", ["endpoint_url"], ["unresolved-variable"], given=dict(RIGHT, url="/openapi/{{version}}/transfer-intrabank"))
    unknown("body-variable", ["body"], ["unresolved-variable"], given=dict(RIGHT, body='{"partnerReferenceNo":"{{reference}}"}'))
    unknown("secret-variable", ["client_secret"], ["unresolved-variable"], known={"client_secret": "{{client_secret}}"})
    add(suite, "diagnose-unknown-token-given-beside", "bca", RIGHT, matched=True, captured=changed(Authorization=None), access_token=TOKEN,
        told=right("access-token-unknown"), note="given beside the request that lost it")
    add(suite, "diagnose-unknown-token-given-for-a-variable", "bca", RIGHT, matched=True, captured=changed(Authorization="Bearer {{token}}"),
        access_token=TOKEN, told=right("unresolved-variable"))


def add_refused_although_right(suite):
    def refused(name, advisories, captured=lambda headers: headers, given=RIGHT, profile="bca", silent=(), **more):
        add(suite, "diagnose-right-but-" + name, profile, given, matched=True, captured=captured, advisories=advisories, told=right(*silent), **more)
    refused("no-content-type", ["content-type-missing"], changed(Content_Type=None))
    refused("form-content-type", ["content-type-form"], changed(Content_Type="application/x-www-form-urlencoded"), note="what curl -d says unless told otherwise")
    refused("text-content-type", ["content-type-other"], changed(Content_Type="text/plain"))
    refused("charset", ["content-type-charset"], changed(Content_Type="application/json; charset=utf-8"))
    refused("charset-callback", [], changed(Content_Type="application/json; charset=utf-8"), direction="to-partner", silent=("content-type-charset",))
    refused("headers-missing", ["header-missing"], changed(X_PARTNER_ID=None, X_EXTERNAL_ID=None, CHANNEL_ID=None))
    refused("header-empty", ["header-missing"], changed(X_EXTERNAL_ID=""))
    refused("header-missing-by-the-standard", ["header-missing"], changed(CHANNEL_ID=None), profile="snap")
    refused("callback-without-external-id", ["header-missing"], changed(X_EXTERNAL_ID=None), direction="to-partner", profile="snap")
    refused("callback-without-channel-id", [], changed(CHANNEL_ID=None), direction="to-partner", profile="snap", silent=("header-missing",))
    refused("header-named-by-the-answer", ["header-missing"], response_code="4001702", response_message="Invalid Mandatory Field [ORIGIN]")
    refused("header-not-named-by-the-answer", [], response_code="4001702", response_message="Invalid Mandatory Field [originalReferenceNo]",
            silent=("header-missing",))
    refused("token-without-bearer", ["token-form"], changed(Authorization=TOKEN))
    refused("token-in-quotes", ["token-form"], given=dict(RIGHT, access_token='"%s"' % TOKEN))
    refused("external-id-too-long", ["external-id-form"], given=dict(RIGHT, external_id="1" * 37))
    refused("external-id-too-long-for-the-service", ["external-id-form"], given=dict(RIGHT, url="/openapi/v1.0/account-inquiry-internal", external_id="1" * 33))
    refused("channel-of-virtual-accounts", ["channel-id"], given=dict(RIGHT, channel_id="95231"))
    refused("channel-of-shared-biller", [], given=dict(RIGHT, url="/openapi/shared-biller/v1.0/transfer-va/status", channel_id="95391", partner_id="12345"), silent=SILENT)
    refused("channel-of-another-provider", [], given=dict(RIGHT, channel_id="12345"), profile="snap", silent=("channel-id",))
    refused("partner-of-transfers", ["partner-id"], given=dict(RIGHT, url="/openapi/v1.0/transfer-va/payment", channel_id="95231"),
            direction="to-partner", note="a virtual account's partner is its company code: digits")
    refused("partner-too-short", ["partner-id"], given=dict(RIGHT, url="/openapi/v1.0/account-inquiry-internal", partner_id="BCA"))
    refused("form-body", ["body-not-json"], given=dict(RIGHT, body="a=1&b=2"))
    refused("truncated-body", ["body-not-json"], given=dict(RIGHT, body='{"a":'))
    refused("body-of-python", ["body-not-json"], given=dict(RIGHT, body="{'a': 1}"))
    refused("invalid-token", ["token-expired"], response_code="4011701", response_message="Invalid Token (B2B)")
    add(suite, "diagnose-right-but-no-token-sent", "bca", dict(RIGHT, access_token=""), matched=True, captured=changed(Authorization=None),
        advisories=["header-missing"], told=right("token-expired"), response_code="4011701", response_message="Invalid Token (B2B)",
        note="a token that was not sent has not expired")
    refused("no-token-in-a-token-request", [], given=TOKEN_REQUEST, response_code="4017301", response_message="Invalid Token (B2B)", silent=("token-expired", "header-missing"))


def add_moments(suite):
    for name, text in (("month-35", "2026-35-29T10:11:00+07:00"), ("30-february", "2026-02-30T10:00:00+07:00"), ("hour-24", "2026-11-22T24:00:00+07:00"),
                       ("second-60", "2026-11-22T10:00:60+07:00")):
        add(suite, "diagnose-moment-" + name, "bca", dict(RIGHT, timestamp=text), matched=True, advisories=["T4-no-such-moment"], told=right("T4-timestamp-shape"))
    add(suite, "diagnose-moment-leap-day", "bca", dict(RIGHT, timestamp="2028-02-29T10:00:00+07:00"), matched=True, told=right("T4-no-such-moment"))
    add(suite, "diagnose-moment-two-digits", "bca", dict(RIGHT, timestamp="26-11-22T10:00:00+07:00"), matched=True, advisories=["T4-timestamp-shape"],
        told=right("T4-no-such-moment"))
