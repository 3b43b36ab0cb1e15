"""What a receiver checks, in the order in which it answers."""

import base64
import binascii
import hashlib
import hmac as python_hmac
import json
import re

from . import canonical, headers, keys, layout, openssl, secrets
from .errors import Refused
from .services import service_code
from .sign import body_of, mac, string_to_sign
from .template import fields, render

# The answers of design.md's table: HTTP status and case code around the service code.
ANSWERS = {
    "missing-header": ("400", "02"),
    "duplicate-header": ("400", "01"),
    "malformed-header": ("400", "01"),
    "malformed-timestamp": ("400", "01"),
    "stale-timestamp": ("400", "01"),
    "malformed-body": ("400", "00"),
    "invalid-method": ("400", "00"),
    "invalid-url": ("400", "00"),
    "token-mismatch": ("401", "01"),
    "unknown-client": ("401", "00"),
    "unknown-partner": ("401", "00"),
    "malformed-signature": ("401", "00"),
    "signature-mismatch": ("401", "00"),
}
NO_COMMA = ("signature", "timestamp", "external_id", "access_token")
LONGEST_TOLERANCE = 3600


def _reject(code, service):
    status, case = ANSWERS[code]
    return Refused(code, response_code=status + service + case)


def rule_of(profile, given):
    """The rule of the direction: the provider's calls unless the case says otherwise."""
    return profile["request" if given.get("direction") == "to-provider" else "callback"]


def transaction(profile, given):
    rule = rule_of(profile, given)
    if rule is None:
        raise Refused("unsupported-by-profile")
    for part, named in (("body", covers_body(rule)), ("url", covers_url(rule)), ("method", "{method}" in rule["string_to_sign"])):
        if not named and part not in given.get("accept_uncovered", []):
            raise Refused(part + "-not-covered")
    callers = _callers(profile, rule, given, "partner_ids")
    named = _caller_header(rule["headers"])
    if None not in callers and not named:
        raise Refused("unsupported-by-profile")
    _check_tolerance(given)
    service = given["service"] if "service" in given else service_code(given["url"])
    try:
        return _verified(profile, rule, given, callers, named, service)
    except Refused as refused:
        raise _reject(refused.code, service) from None


def _caller_header(table):
    """The header that says who calls; BNI's X-PARTNER-ID holds the API key."""
    return headers.header_of("partner_id", table) or headers.header_of("api_key", table)


def _check_tolerance(given):
    if given.get("tolerance", 0) > LONGEST_TOLERANCE:
        raise Refused("invalid-argument")


def covers_body(rule):
    return bool({"body", "body_digest"} & set(fields(rule["string_to_sign"])))


def covers_url(rule):
    return "endpoint_url" in fields(rule["string_to_sign"])


def signed_url(profile, given):
    """What the URL was signed as, and whether another path or query would have another signature."""
    rule = profile["callback"]
    url = rule["endpoint_url"]
    return {
        "signed_url": canonical.endpoint_url(given["url"], url)[0] if covers_url(rule) else None,
        "covers_path": covers_url(rule) and url["path"] == "as-given" and not url.get("strip_prefix"),
        "covers_query": covers_url(rule) and url["query"] != "dropped",
    }


def signed_values(rule, sent):
    """The fields of the string-to-sign that headers carry."""
    values = {}
    for field in fields(rule["string_to_sign"]):
        name = headers.header_of(field, rule["headers"])
        if name and field != "timestamp":
            text = (headers.given(sent, name) or [""])[0]
            values[field] = text[len("Bearer "):] if field == "access_token" else text
    return values


def is_mapping(given):
    """Whether each partner or client has a credential of its own."""
    return any(isinstance(given.get(name), dict) for name in ("client_secrets", "public_keys_pem"))


def _callers(profile, rule, given, names):
    """{partner or client: credentials}; under None where anyone is served."""
    if not is_mapping(given):
        credentials = _credentials(profile, rule, given)
        expected = given[names]
        return {None: credentials} if "*" in expected else {name: credentials for name in expected}
    everyone = {name for key in ("client_secrets", "public_keys_pem") for name in given.get(key, {})}
    callers = {}
    for name in sorted(everyone):
        own = {key: given[key][name] for key in ("client_secrets", "public_keys_pem") if name in given.get(key, {})}
        callers[None if name == "*" else name] = _credentials(profile, rule, own)
    if "" in everyone or not everyone or (None in callers and len(callers) > 1):
        raise Refused("invalid-argument")
    return callers


def _credentials(profile, rule, given):
    """[(credential id, how to check a signature, signature length), ...]"""
    found = []
    if rule["algorithm"] == "rsa-sha256":
        for pem in given.get("public_keys_pem", []):
            found.append(_rsa_credential(keys.parse(pem, "public", profile["rsa_minimum_bits"])))
    else:
        for secret in given.get("client_secrets", []):
            secrets.check(secret)
            found.append(_hmac_credential(secret, rule))
    if not found:
        raise Refused("missing-credential")
    return found


def _rsa_credential(key):
    def matches(message, signature):
        return openssl.rsa_verifies(key.der, message.encode(), signature)
    return hashlib.sha256(key.der).hexdigest(), matches, key.signature_length


def _hmac_credential(secret, rule):
    def matches(message, signature):
        return python_hmac.compare_digest(mac(secret, message, rule), signature)
    name = python_hmac.new(secret.encode(), b"paraf credential id", hashlib.sha256).hexdigest()
    return name, matches, 64 if rule["algorithm"] == "hmac-sha512" else 32


def _verified(profile, rule, given, callers, caller_header, service):
    table, sent = rule["headers"], given["headers"]
    named = {field: headers.header_of(field, table) for field in (*NO_COMMA, "partner_id")}
    is_named = None not in callers
    _refuse_duplicates(sent, table, [named[field] for field in NO_COMMA])
    wanted = [named["timestamp"], named["signature"]]
    wanted += [headers.header_of(field, table) for field in fields(rule["string_to_sign"])]
    if is_named:
        wanted.append(caller_header)
    wanted.append(named["external_id"])
    wanted += [name for name, header in table.items() if header.get("mandatory")]
    _refuse_missing(sent, wanted)
    _refuse_malformed(sent, table, named)

    value = {field: (headers.given(sent, name) or [None])[0] for field, name in named.items() if name}
    canonical.check_method(given["method"])
    canonical.endpoint_url(given["url"], rule["endpoint_url"])
    day = _fresh(value["timestamp"], rule, given)
    who = caller_header if is_named else named["partner_id"]
    partner = (headers.given(sent, who) or [None])[0] if who else None
    if is_named and partner not in callers:
        raise Refused("unknown-partner")
    if partner and "," in partner:
        raise Refused("duplicate-header")
    token = (value.get("access_token") or "")[len("Bearer "):]
    if "access_token" in given and given["access_token"] != token:
        raise Refused("token-mismatch")
    try:
        message, signed, _, hashed = string_to_sign(
            rule, given["method"], given["url"], value["timestamp"], body_of(given), signed_values(rule, sent))
    except Refused:
        raise Refused("malformed-body") from None
    held = layout.held(rule, dict(signed_values(rule, sent), endpoint_url=signed))
    if held:
        raise Refused("invalid-url" if held == "endpoint_url" else "malformed-header")
    index, credential = _matching(value["signature"], message, rule, callers[partner if is_named else None])

    # What makes two calls the same call: design.md, "Verify".
    expect = {"verified": True, "string_to_sign": message,
              "replay_key": _replay_key("paraf replay key v1", profile, credential, message)}
    if named["external_id"]:
        expect["conflict_key"] = ":".join(
            [day, service, _percent(partner or ""), _percent(value["external_id"])])
    if not covers_body(rule):
        expect["covers_body"] = False
    if rule["body"] != "strip-whitespace" and _is_text(hashed):
        expect["body"] = hashed.decode()
    if is_mapping(given):
        expect["credential_index"] = index
    return expect


def _replay_key(kind, profile, credential, message):
    return hashlib.sha256("\n".join([kind, profile["name"], credential, message]).encode()).hexdigest()


def _is_text(data):
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _refuse_duplicates(sent, table, no_comma):
    for name in table:
        values = headers.given(sent, name)
        if len(values) > 1 or (name in no_comma and values and "," in values[0]):
            raise Refused("duplicate-header")


def _refuse_missing(sent, wanted):
    for name in filter(None, wanted):
        if headers.given(sent, name) in ([], [""]):
            raise Refused("missing-header")


def _refuse_malformed(sent, table, named):
    for name, header in table.items():
        values = headers.given(sent, name)
        # The signature waits for its own check; Content-Type is the framework's business.
        if not values or name in (named["signature"], "Content-Type"):
            continue
        if not headers.fits(values[0], header, received=True):
            raise Refused("malformed-timestamp" if name == named["timestamp"] else "malformed-header")


def _fresh(text, rule, given):
    """The WIB day of the signed timestamp, when it lies inside the window."""
    moment = canonical.instant(text) if canonical.timestamp_shape(text, rule["timestamp"]) else None
    if moment is None:
        raise Refused("malformed-timestamp")
    if abs(canonical.now_in_milliseconds(given["now"]) - moment[0]) > given.get("tolerance", 300) * 1000:
        raise Refused("stale-timestamp")
    return moment[1]


def _matching(text, message, rule, credentials):
    """The place and the id of the credential that made the signature."""
    signature = _decoded(text, rule)
    if signature is None or len(signature) not in [length for _, _, length in credentials]:
        raise Refused("malformed-signature")
    for index, (name, matches, length) in enumerate(credentials):
        if length == len(signature) and matches(message, signature):
            return index, name
    raise Refused("signature-mismatch")


def _decoded(text, rule):
    """The one spelling that encodes these bytes, or None."""
    if rule["encoding"] == "hex":
        return bytes.fromhex(text) if re.fullmatch("([0-9a-f]{2})*", text) else None
    try:
        signature = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return signature if base64.b64encode(signature).decode() == text else None


def _percent(text):
    return "".join(chr(b) if b in canonical.UNRESERVED else "%%%02X" % b for b in text.encode())


def token(profile, given):
    rule = profile["token_request"]
    if rule is None or rule["kind"] == "basic":
        raise Refused("unsupported-by-profile")
    callers = _callers(profile, rule, given, "client_keys")
    _check_tolerance(given)
    try:
        message, index, credential = _verify_token(rule, given, callers)
    except Refused as refused:
        raise _reject(refused.code, "73") from None
    if not is_mapping(given):
        return {"verified": True}
    replay_key = _replay_key("paraf token request replay key v1", profile, credential, message)
    return {"verified": True, "string_to_sign": message, "replay_key": replay_key, "credential_index": index}


def _verify_token(rule, given, callers):
    table, sent = rule["headers"], given["headers"]
    named = {field: headers.header_of(field, table) for field in ("timestamp", "client_key", "signature")}
    _refuse_duplicates(sent, table, [named["timestamp"], named["signature"]])
    _refuse_missing(sent, [*named.values(), *(name for name, header in table.items() if header.get("mandatory"))])
    _refuse_malformed(sent, table, named)
    value = {field: headers.given(sent, name)[0] for field, name in named.items()}
    if "|" in value["client_key"]:
        raise Refused("malformed-header")
    _fresh(value["timestamp"], rule, given)
    credentials = callers.get(None) or callers.get(value["client_key"])
    if credentials is None:
        raise Refused("unknown-client")
    if "body" in given or "body_base64" in given:
        _check_grant(body_of(given))
    message = render(rule["string_to_sign"], value)
    return message, *_matching(value["signature"], message, rule, credentials)


def _check_grant(body):
    try:
        grant = json.loads(body.decode("utf-8"))
    except ValueError:
        raise Refused("malformed-body") from None
    grant_type = grant.get("grantType") if isinstance(grant, dict) else None
    if not isinstance(grant_type, str) or grant_type.lower() != "client_credentials":
        raise Refused("malformed-body")
