"""One case in, its expectation out."""

import base64

from . import answers, canonical, delivery, explain, keys, sign, verify
from .errors import Refused
from .profiles import resolve


def run(operation, profile, given, also=()):
    """`also`: stages that only some cases name."""
    try:
        held = resolve(profile)
        expect = OPERATIONS[operation](held, given)
        if also:
            more = MORE[operation](held, given)
            expect.update((name, more[name]) for name in also)
        return expect
    except Refused as refused:
        return refused.as_expect()


def sent(operation, profile, given):
    """What arrives from a sender who does not look at the calendar."""
    return OPERATIONS[operation](resolve(profile), given, calendar=False)


def _minify(profile, given):
    body = canonical.canonical_body(sign.body_of(given), profile["request"]["body"])
    digest = {"body_digest": canonical.hex_digest(body)}
    try:
        return dict({"minified_body": body.decode("utf-8")}, **digest)
    except UnicodeDecodeError:
        return dict({"minified_body_base64": base64.b64encode(body).decode()}, **digest)


def _endpoint_url(profile, given):
    return {"endpoint_url": canonical.endpoint_url(given["url"], profile["request"]["endpoint_url"])[0]}


def _parse_key(profile, given):
    key = given["key"] if "key" in given else base64.b64decode(given["key_base64"])
    found = keys.parse(key, given["kind"], profile["rsa_minimum_bits"])
    return {"format": found.form, "bits": found.bits}


OPERATIONS = {
    "minify": _minify,
    "endpoint-url": _endpoint_url,
    "sign-token": sign.token,
    "sign-transaction": sign.transaction,
    "verify": verify.transaction,
    "verify-token": verify.token,
    "parse-key": _parse_key,
    "explain": explain.run,
    "decide-payment": delivery.decide,
    "decide-inquiry": delivery.inquire,
    "finish-payment": delivery.finish,
    "answer": answers.build,
    "check-answer": answers.check,
}

MORE = {
    "sign-transaction": lambda profile, given: {"missing_headers": sign.missing_headers(profile, given)},
    "verify": verify.signed_url,
}
STAGES = ("missing_headers", "signed_url", "covers_path", "covers_query")
