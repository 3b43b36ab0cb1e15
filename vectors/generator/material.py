"""Test keys, demo credentials, inline profiles and base requests that the case lists share."""

import base64
import copy
import pathlib

import reference
from reference import der

VECTORS = pathlib.Path(__file__).resolve().parents[1]
DATA = pathlib.Path(__file__).resolve().parent / "data"

SECRET = "paraf-demo-client-secret"
OTHER_SECRET = "paraf-demo-rotated-secret"
TOKEN = "paraf.demo_access-token~1/2+3="
TIME = "2026-11-22T10:00:00+07:00"
LEGACY_TIME = "2026-11-22T10:00:00.250+07:00"

# Moments in the right shape: those that no receiver takes, and those at the edge that every one does.
IMPOSSIBLE = (
    ("month-35", "2026-35-22T10:00:00+07:00"), ("month-0", "2026-00-22T10:00:00+07:00"),
    ("30-february", "2026-02-30T10:00:00+07:00"), ("29-february-common-year", "2026-02-29T10:00:00+07:00"),
    ("31-november", "2026-11-31T10:00:00+07:00"), ("day-0", "2026-11-00T10:00:00+07:00"),
    ("hour-24", "2026-11-22T24:00:00+07:00"), ("minute-60", "2026-11-22T10:60:00+07:00"),
    ("second-60", "2026-11-22T10:00:60+07:00"), ("offset-15", "2026-11-22T10:00:00+15:00"),
    ("offset-14-and-a-minute", "2026-11-22T10:00:00+14:01"), ("offset-minus-13", "2026-11-22T10:00:00-13:00"),
    ("offset-minute-60", "2026-11-22T10:00:00+07:60"),
)
POSSIBLE = (
    ("29-february-leap-year", "2028-02-29T23:59:59+07:00"), ("offset-14", "2026-11-22T10:00:00+14:00"),
    ("offset-minus-12", "2026-11-22T10:00:00-12:00"), ("half-hour-offset", "2026-11-22T10:00:00+05:30"),
)

# Schemes 3 and 4 of the standard: signed by RSA, without and with the token sent beside it.
SCHEME_3 = {
    "base": "snap", "name": "snap-rsa",
    "request": {
        "algorithm": "rsa-sha256",
        "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}",
        "headers": {"Authorization": None},
    },
}
SCHEME_4 = {
    "base": "snap", "name": "snap-rsa-with-token",
    "request": {
        "algorithm": "rsa-sha256",
        "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}",
    },
}
LEGACY_CALLBACK = {"base": "bca-legacy", "name": "legacy-callback", "callback": {}}


def snap_with(name, **request):
    return {"base": "snap", "name": name, "request": request}


def key_text(name):
    return (VECTORS / "keys" / (name + ".pem")).read_text()


def pem(label, data):
    text = base64.b64encode(data).decode()
    lines = [text[at:at + 64] for at in range(0, len(text), 64)]
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n" % (label, "\n".join(lines), label)


def pem_to_der(text):
    return base64.b64decode("".join(text.strip().splitlines()[1:-1]))


def private_numbers(name):
    """n, e, d, p, q, dP, dQ, qInv of a kept PKCS#8 key."""
    inner = der.read_one_sequence(pem_to_der(key_text(name)))[2][1]
    return [der.number(element) for element in der.read_one_sequence(inner)][1:]


def public_der(name):
    return der.spki(der.pkcs1_public(*private_numbers(name)[:2]))


def public_pem(name):
    return pem("PUBLIC KEY", public_der(name))


def without(given, *names):
    return {key: value for key, value in given.items() if key not in names}


def request(profile, **changes):
    """A transaction to sign that succeeds as it stands."""
    name = profile if isinstance(profile, str) else profile.get("name")
    given = {
        "method": "POST",
        "url": "/openapi/v1.0/transfer-va/inquiry",
        "body": '{"partnerServiceId": "   12345", "customerNo": "1234567890"}',
        "timestamp": TIME,
        "access_token": TOKEN,
        "client_secret": SECRET,
        "partner_id": "12345",
        "channel_id": "95231",
        "external_id": "20261122100000000001",
    }
    if name in ("bca-legacy", "legacy-callback"):
        given = without(given, "client_secret", "external_id", "partner_id")
        given.update(timestamp=LEGACY_TIME, api_secret=SECRET, api_key="paraf-demo-api-key",
                     url="/banking/corporates/transfers", body='{"Amount": "100000.00", "Remark1": "Transfer Test"}')
    if name in ("snap-rsa", "snap-rsa-with-token"):
        given = without(given, "client_secret")
        given["private_key_pem"] = key_text("rsa-2048")
    if name == "snap-rsa":
        given = without(given, "access_token")
    given.update(changes)
    return given


def incoming(profile, **changes):
    """The same transaction as its receiver sees it: a `verify` input that succeeds as it stands."""
    signing = request(profile, **changes)
    signed = reference.sent("sign-transaction", profile, signing)
    given = {"method": signing["method"], "url": signing["url"], "headers": signed["headers"], "body": signing["body"]}
    if "private_key_pem" in signing:
        given["public_keys_pem"] = [public_pem("rsa-2048")]
    else:
        given["client_secrets"] = [SECRET]
    given["partner_ids"] = [signing.get("partner_id", "*")]
    given["now"] = signing["timestamp"]
    return given


def token_request(profile, key="rsa-2048", **changes):
    """A token request as its receiver sees it: a `verify-token` input that succeeds as it stands."""
    signing = {"client_key": "paraf-demo-client", "private_key_pem": key_text(key), "timestamp": TIME}
    signing.update(changes)
    signed = reference.sent("sign-token", profile, signing)
    return {
        "headers": signed["headers"], "body": signed["body"], "public_keys_pem": [public_pem(key)],
        "client_keys": [signing["client_key"]], "now": signing["timestamp"],
    }


def header(given, name):
    return next(value for sent, value in given["headers"] if sent == name)


def with_header(given, name, value):
    """The header replaced in place, or added at the end."""
    changed = copy.deepcopy(given)
    for pair in changed["headers"]:
        if pair[0] == name:
            pair[1] = value
            return changed
    changed["headers"].append([name, value])
    return changed


def with_more(given, *pairs):
    changed = copy.deepcopy(given)
    changed["headers"] += [list(pair) for pair in pairs]
    return changed


def without_header(given, name):
    changed = copy.deepcopy(given)
    changed["headers"] = [pair for pair in changed["headers"] if pair[0] != name]
    return changed
