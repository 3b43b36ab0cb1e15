"""The first three profiles, transcribed by hand from the published rules, and the merge of inline profiles.

Sources: https://apidevportal.aspi-indonesia.or.id/api-services (snap),
https://developer.bca.co.id/id/dokumentasi/ (bca, bca-legacy).
"""

import copy
import re

from . import layout
from .errors import Refused
from .providers import PROVIDERS
from .template import check_template

JSON_TYPE = {"value": "application/json"}

SNAP = {
    "name": "snap",
    "title": "SNAP, the national standard",
    "rsa_minimum_bits": 2048,
    "token_request": {
        "kind": "signed",
        "path": "/v1.0/access-token/b2b",
        "customer_path": "/v1.0/access-token/b2b2c",
        "algorithm": "rsa-sha256",
        "encoding": "base64",
        "string_to_sign": "{client_key}|{timestamp}",
        "timestamp": {"fraction": "optional", "zone": "any"},
        "headers": {
            "Content-Type": JSON_TYPE,
            "X-CLIENT-KEY": {"value": "{client_key}", "charset": "client-key"},
            "X-SIGNATURE": {"value": "{signature}"},
            "X-TIMESTAMP": {"value": "{timestamp}"},
        },
    },
    "request": {
        "algorithm": "hmac-sha512",
        "key": "client_secret",
        "encoding": "base64",
        "string_to_sign": "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}",
        "body": "minify",
        "empty_body": "digest-of-empty",
        "digest_encoding": "hex",
        "endpoint_url": {"path": "as-given", "query": "as-given", "strip_prefix": ""},
        "timestamp": {"fraction": "optional", "zone": "any"},
        "headers": {
            "Authorization": {"value": "Bearer {access_token}", "charset": "b64token"},
            "Authorization-Customer": {"value": "Bearer {customer_token}", "charset": "b64token"},
            "CHANNEL-ID": {"value": "{channel_id}", "charset": "visible", "max_length": 5, "wanted": "always"},
            "Content-Type": JSON_TYPE,
            "ORIGIN": {"value": "{origin}", "charset": "printable"},
            "X-DEVICE-ID": {"value": "{device_id}", "charset": "printable", "max_length": 400},
            "X-EXTERNAL-ID": {"value": "{external_id}", "charset": "digits", "max_length": 36},
            "X-IP-ADDRESS": {"value": "{ip_address}", "charset": "ipv4", "max_length": 15},
            "X-LATITUDE": {"value": "{latitude}", "charset": "decimal", "max_length": 10},
            "X-LONGITUDE": {"value": "{longitude}", "charset": "decimal", "max_length": 10},
            "X-PARTNER-ID": {"value": "{partner_id}", "charset": "visible", "max_length": 36, "wanted": "always"},
            "X-SIGNATURE": {"value": "{signature}"},
            "X-TIMESTAMP": {"value": "{timestamp}"},
        },
    },
    "callback": {},
}

BCA = {
    "base": "snap",
    "name": "bca",
    "title": "BCA (Bank Central Asia), SNAP",
    "token_request": {
        "path": "/openapi/v1.0/access-token/b2b",
        "customer_path": None,
        "timestamp": {"fraction": "none", "zone": "offset"},
    },
    "request": {
        "endpoint_url": {"query": "sorted-and-encoded"},
        "timestamp": {"fraction": "none", "zone": "offset"},
        "headers": {
            "Authorization": {"mandatory": True},
            "Authorization-Customer": None,
            "CHANNEL-ID": {"charset": "digits", "min_length": 5, "mandatory": True},
            "Content-Type": {"mandatory": True},
            "X-EXTERNAL-ID": {"charset": "visible", "mandatory": True},
            "X-LATITUDE": None,
            "X-LONGITUDE": None,
            "X-PARTNER-ID": {"mandatory": True},
            "X-SIGNATURE": {"mandatory": True},
            "X-TIMESTAMP": {"mandatory": True},
        },
    },
}

BCA_LEGACY = {
    "name": "bca-legacy",
    "title": "BCA (Bank Central Asia), before SNAP",
    "rsa_minimum_bits": 2048,
    "token_request": {
        "kind": "basic",
        "path": "/api/oauth/token",
        "headers": {
            "Authorization": {"value": "Basic {basic_credentials}"},
            "Content-Type": {"value": "application/x-www-form-urlencoded"},
        },
    },
    "request": {
        "algorithm": "hmac-sha256",
        "key": "api_secret",
        "encoding": "hex",
        "string_to_sign": "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}",
        "body": "strip-whitespace",
        "empty_body": "digest-of-empty",
        "digest_encoding": "hex",
        "endpoint_url": {"path": "as-given", "query": "sorted-and-encoded", "strip_prefix": ""},
        "timestamp": {"fraction": "milliseconds", "zone": "offset", "calendar": "unchecked"},
        "headers": {
            "Authorization": {"value": "Bearer {access_token}", "charset": "b64token"},
            "ChannelID": {"value": "{channel_id}", "charset": "digits", "min_length": 5, "max_length": 5,
                          "wanted": "by-service"},
            "Content-Type": JSON_TYPE,
            "CredentialID": {"value": "{partner_id}", "charset": "visible", "max_length": 36, "wanted": "by-service"},
            "Origin": {"value": "{origin}", "charset": "printable"},
            "X-BCA-Key": {"value": "{api_key}", "charset": "visible", "wanted": "always"},
            "X-BCA-Signature": {"value": "{signature}"},
            "X-BCA-Timestamp": {"value": "{timestamp}"},
        },
    },
    "callback": None,
}

BY_NAME = dict(PROVIDERS, snap=SNAP, bca=BCA, **{"bca-legacy": BCA_LEGACY})

# A profile may leave out what only a reader wants.
TOP_KEYS = {"base", "name", "title", "messages", "rsa_minimum_bits", "token_request", "request", "callback", "sources"}
RULE_ENUMS = {
    "algorithm": ("hmac-sha512", "hmac-sha256", "rsa-sha256"),
    "key": ("client_secret", "api_secret"),
    "encoding": ("base64", "hex"),
    "body": ("minify", "raw", "strip-whitespace"),
    "empty_body": ("digest-of-empty", "blank", "omitted", "digest-of-empty-object"),
    "digest_encoding": ("hex", "base64"),
}
URL_ENUMS = {"path": ("as-given", "from-version"), "query": ("as-given", "dropped", "sorted-and-encoded")}
TIME_ENUMS = {"fraction": ("none", "milliseconds", "optional"), "zone": ("offset", "utc", "any")}
HEADER_KEYS = {"value", "charset", "min_length", "max_length", "mandatory", "wanted"}
CHARSETS = ("any", "printable", "visible", "client-key", "digits", "b64token", "padded-b64token", "ipv4", "decimal")


def resolve(profile):
    """The whole profile behind a name or an object, with `callback` merged over `request`."""
    if isinstance(profile, str):
        profile = _by_name(profile)
    merged = _over_base(profile)
    _need(isinstance(merged.get("request"), dict) and "callback" in merged)
    callback = merged["callback"]
    _need(callback is None or isinstance(callback, dict))
    if callback is not None:
        merged["callback"] = _merge(merged["request"], callback)
    for rule in ("token_request", "request", "callback"):
        _remove_null_headers(merged.get(rule))
    _check(merged)
    return merged


def _by_name(name):
    """In any letter case."""
    found = [profile for known, profile in BY_NAME.items() if known == name.lower() and name.isascii()]
    if not found:
        raise Refused("unknown-profile")
    return found[0]


def _over_base(profile):
    if "base" not in profile:
        return copy.deepcopy(profile)
    own = {key: value for key, value in profile.items() if key != "base"}
    return _merge(_over_base(_by_name(profile["base"])), own)


def _merge(base, over):
    out = copy.deepcopy(base)
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = _merge(out[key], value)
        else:
            out[key] = copy.deepcopy(value)
    return out


def _remove_null_headers(rule):
    """A header set to null is a header removed. Only at the end: a callback may remove what its request has."""
    if isinstance(rule, dict) and isinstance(rule.get("headers"), dict):
        rule["headers"] = {name: header for name, header in rule["headers"].items() if header is not None}


def _need(condition):
    if not condition:
        raise Refused("invalid-profile")


def _check_enums(rule, enums, also=()):
    _need(isinstance(rule, dict) and set(rule) <= set(enums) | set(also))
    for key, allowed in enums.items():
        _need(rule.get(key) in allowed)


def _check_rule(rule):
    _check_enums(rule, RULE_ENUMS, also=("string_to_sign", "endpoint_url", "timestamp", "headers"))
    _need(isinstance(rule.get("string_to_sign"), str) and "{timestamp}" in rule["string_to_sign"])
    check_template(rule["string_to_sign"], in_header=False)
    _check_enums(rule.get("endpoint_url"), URL_ENUMS, also=("strip_prefix",))
    _check_enums(rule.get("timestamp"), TIME_ENUMS, also=("calendar",))
    _need(rule["timestamp"].get("calendar", "checked") in ("checked", "unchecked"))
    _check_headers(rule.get("headers"))
    _need(layout.guards(rule) is not None)


def _check_headers(headers):
    _need(isinstance(headers, dict))
    for header in headers.values():
        _need(isinstance(header, dict) and set(header) <= HEADER_KEYS and isinstance(header.get("value"), str))
        _need(header.get("charset", "any") in CHARSETS)
        _need(header.get("wanted", "no") in ("no", "always", "by-service"))
        for bound in ("min_length", "max_length"):
            _need(isinstance(header.get(bound, 0), int))
        _need(isinstance(header.get("mandatory", False), bool))
        check_template(header["value"], in_header=True)


def _check(profile):
    _need(set(profile) <= TOP_KEYS)
    _need(isinstance(profile.get("name"), str) and isinstance(profile.get("rsa_minimum_bits"), int))
    _check_rule(profile["request"])
    if profile["callback"] is not None:
        _check_rule(profile["callback"])
    token = profile.get("token_request")
    if token is None:  # no token service
        return
    _need(isinstance(token, dict) and token.get("kind") in ("signed", "basic"))
    _check_headers(token.get("headers"))
    _need(token["kind"] == "basic" or {"{client_key}", "{timestamp}"} <= set(re.findall(r"{\w+}", token.get("string_to_sign", ""))))
