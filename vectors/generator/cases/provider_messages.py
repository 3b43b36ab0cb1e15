"""What a provider's signer is given and its receiver sees, made from its profile."""

import copy

import reference
from generator.material import SECRET, TOKEN, key_text, public_pem
from reference.profiles import SNAP, _merge, resolve
from reference.providers import PROVIDERS
from reference.template import fields

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
    "bri-push": "/snap/v1.0/dummy",
    "bri-push-hex": "/snap/v1.0/dummy",
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
    signed = reference.sent("sign-transaction", rule_object, given)
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


def receivers():
    for name in PROVIDERS:
        if name == "nicepay":
            yield "nicepay-server", NICEPAY_SERVER
        elif resolve(name)["callback"] is None:
            yield name + "-server", as_callback(name)
        else:
            yield name, name
    yield "bri-hex-server", as_callback("bri-hex", encoding="hex")


# Token requests.


def token_given(rule, **changes):
    given = {"client_key": CLIENT, "private_key_pem": key_text("rsa-2048"), "timestamp": time_of(rule)}
    given.update(changes)
    return given


def token_received(profile, **changes):
    given = token_given(resolve(profile)["token_request"], **changes)
    signed = reference.run("sign-token", profile, given)
    return {
        "headers": signed["headers"],
        "body": signed["body"],
        "public_keys_pem": [public_pem("rsa-2048")],
        "client_keys": [CLIENT],
        "now": given["timestamp"],
    }
