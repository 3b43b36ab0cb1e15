"""What a caller signs: token requests and transactions."""

import base64
import hashlib
import hmac
import json
import re

from . import canonical, headers, keys, layout, openssl, secrets
from .errors import Refused
from .template import fields, render

VALUES = (
    "access_token", "client_key", "partner_id", "channel_id", "external_id", "api_key", "customer_token",
    "device_id", "ip_address", "latitude", "longitude", "origin",
)
BEARER_VALUES = ("access_token", "customer_token")


def encode(signature, rule):
    return signature.hex() if rule["encoding"] == "hex" else base64.b64encode(signature).decode()


def mac(secret, message, rule):
    digest = hashlib.sha512 if rule["algorithm"] == "hmac-sha512" else hashlib.sha256
    return hmac.new(secret.encode(), message.encode(), digest).digest()


def body_of(given):
    if "body_base64" in given:
        return base64.b64decode(given["body_base64"])
    return given.get("body", "").encode()


def string_to_sign(rule, method, url, timestamp, body, values):
    """(the string-to-sign, the URL as signed, the URL as sent, the body as hashed)"""
    signed_url, sent_url = canonical.endpoint_url(url, rule["endpoint_url"])
    hashed = canonical.canonical_body(body, rule["body"])
    digest = canonical.digest_field(hashed, rule)
    known = dict(values, method=method, endpoint_url=signed_url, timestamp=timestamp, body_digest=digest)
    if "body" in fields(rule["string_to_sign"]):
        try:
            known["body"] = hashed.decode()
        except UnicodeDecodeError as error:
            raise Refused("invalid-body", offset=error.start) from None
    omit = ("body_digest",) if digest is None else ()
    return render(rule["string_to_sign"], known, omit), signed_url, sent_url, hashed


def transaction(profile, given, calendar=True):
    """`calendar`: whether the sender checks it, as it should."""
    rule = profile["request"]
    values = {name: given[name] for name in VALUES if name in given}
    _refuse_without_place(profile, values)
    key = _credentials(profile, given)

    canonical.check_method(given["method"])
    canonical.endpoint_url(given["url"], rule["endpoint_url"])
    _check_timestamp(given["timestamp"], rule, calendar)
    _check_values(values, rule["headers"])
    wanted = "private_key_pem" if rule["algorithm"] == "rsa-sha256" else rule["key"]
    if wanted not in given or not _complete(rule["string_to_sign"], values):
        raise Refused("missing-credential")
    body = body_of(given)
    message, signed_url, sent_url, hashed = string_to_sign(
        rule, given["method"], given["url"], given["timestamp"], body, values)
    held = layout.held(rule, dict(values, endpoint_url=signed_url))
    if held:
        raise Refused("invalid-url" if held == "endpoint_url" else "invalid-header")

    if rule["algorithm"] == "rsa-sha256":
        signature = encode(openssl.rsa_sign(key.der, message.encode()), rule)
    else:
        signature = encode(mac(given[rule["key"]], message, rule), rule)
    emitted = _emitted(rule["headers"], dict(values, signature=signature, timestamp=given["timestamp"]))
    sent = hashed if rule["body"] == "minify" else body
    expect = {"minified_body": hashed.decode()}
    if canonical.digest_field(hashed, rule) == canonical.hex_digest(hashed):
        # Where the profile puts something else into the string, the string-to-sign alone says it.
        expect["body_digest"] = canonical.hex_digest(hashed)
    return dict(expect, endpoint_url=signed_url, string_to_sign=message, signature=signature, headers=emitted,
                body=sent.decode(), url=sent_url)


def missing_headers(profile, given):
    """What the provider wants and nobody gave. Before SNAP the service says it: every one of the corporate services wants both."""
    corporate = re.search(r"^(https?://[^/]*)?/banking/corporates/transfers/?$", given["url"])
    wanted = ("always", "by-service") if corporate else ("always",)
    return [name for name, header in sorted(profile["request"]["headers"].items())
            if header.get("wanted") in wanted and not set(fields(header["value"])) <= set(given)]


def token(profile, given, calendar=True):
    rule = profile["token_request"]
    for name in ("client_secret",):
        if name in given:
            secrets.check_to_sign(given[name])
    if rule is None:
        raise Refused("unsupported-by-profile")
    if rule["kind"] == "basic":
        return _basic_token(rule, given)
    private = None
    if "private_key_pem" in given:
        private = keys.parse(given["private_key_pem"], "private", profile["rsa_minimum_bits"])
    for_customer = "auth_code" in given or "refresh_token" in given
    path = rule.get("customer_path") if for_customer else rule["path"]
    if path is None:
        raise Refused("unsupported-by-profile")
    _check_timestamp(given["timestamp"], rule, calendar)
    values = {name: given[name] for name in ("client_key",) if name in given}
    _check_values(values, rule["headers"])
    if private is None or not _complete(rule["string_to_sign"], values):
        raise Refused("missing-credential")

    message = render(rule["string_to_sign"], dict(values, timestamp=given["timestamp"]))
    signature = encode(openssl.rsa_sign(private.der, message.encode()), rule)
    emitted = _emitted(rule["headers"], dict(values, signature=signature, timestamp=given["timestamp"]))
    return {"string_to_sign": message, "signature": signature, "headers": emitted,
            "body": _token_body(given), "url": path}


def _token_body(given):
    if "auth_code" in given:
        grant = {"grantType": "authorization_code", "authCode": given["auth_code"]}
    elif "refresh_token" in given:
        grant = {"grantType": "refresh_token", "refreshToken": given["refresh_token"]}
    else:
        grant = {"grantType": "client_credentials"}
    return json.dumps(grant, separators=(",", ":"))


def _basic_token(rule, given):
    """RFC 6749, section 2.3.1, as BCA used it before SNAP."""
    if "auth_code" in given or "refresh_token" in given:
        raise Refused("unsupported-by-profile")
    if "client_key" not in given or "client_secret" not in given:
        raise Refused("missing-credential")
    pair = "%s:%s" % (given["client_key"], given["client_secret"])
    emitted = _emitted(rule["headers"], {"basic_credentials": base64.b64encode(pair.encode()).decode()})
    return {"headers": emitted, "body": "grant_type=client_credentials", "url": rule["path"]}


def _refuse_without_place(profile, values):
    rule, token_rule = profile["request"], profile["token_request"] or {"headers": {}}
    templates = [rule["string_to_sign"], token_rule.get("string_to_sign", "")]
    templates += [header["value"] for header in (*rule["headers"].values(), *token_rule["headers"].values())]
    places = {field for template in templates for field in fields(template)}
    if "basic_credentials" in places:
        places.add("client_key")
    if not set(values) <= places:
        raise Refused("unsupported-by-profile")


def _credentials(profile, given):
    for name in ("client_secret", "api_secret"):
        if name in given:
            secrets.check_to_sign(given[name])
    if "private_key_pem" in given:
        return keys.parse(given["private_key_pem"], "private", profile["rsa_minimum_bits"])
    return None


def _check_timestamp(text, rule, calendar):
    if not canonical.timestamp_shape(text, rule["timestamp"]):
        raise Refused("invalid-timestamp")
    if calendar and rule["timestamp"].get("calendar") != "unchecked" and not canonical.exists(text):
        raise Refused("invalid-timestamp")


def _check_values(values, table):
    for name, value in values.items():
        if not value or not headers.is_plain(value):
            raise Refused("invalid-header")
        # A token that goes into a header of the profile is checked by that header's row below.
        if name in BEARER_VALUES and not headers.header_of(name, table) and not headers.is_b64token(value):
            raise Refused("invalid-header")
        if name == "client_key" and "|" in value:
            raise Refused("invalid-header")
    for header in table.values():
        inside = fields(header["value"])
        if inside and set(inside) <= set(values) and not headers.fits(render(header["value"], values), header):
            raise Refused("invalid-header")


def _complete(template, values):
    needed = {"access_token", "client_key", "partner_id", "channel_id", "external_id", "api_key"}
    return set(fields(template)) & needed <= set(values)


def _emitted(table, values):
    out = []
    for name in sorted(table):
        if set(fields(table[name]["value"])) <= set(values):
            out.append([name, render(table[name]["value"], values)])
    return out
