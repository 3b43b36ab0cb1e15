"""Every stage of a signature as it should be, from the request as it was sent. No secret takes part."""

import re

from . import canonical, headers, sign
from .errors import Refused
from .template import fields, pieces

WHITESPACE = b" \t\n\r"
TOKEN_PATHS = ("/access-token/b2b", "/access-token/b2b2c")


def run(profile, given):
    rule = profile["request"] if given.get("direction", "to-provider") == "to-provider" else profile["callback"]
    if rule is None:
        raise Refused("unsupported-by-profile")
    signed = profile["token_request"] if _is_token_request(given, profile) else rule
    sent = given["headers"]
    values = {name: _known(_sent_value(name, signed, sent), given.get(name)) for name in sign.VALUES + ("timestamp", "signature")}
    if not values["timestamp"]:
        raise Refused("missing-header")
    body = sign.body_of(given)
    hashed = canonical.canonical_body(body, rule["body"])
    values.update(method=given["method"].upper(), endpoint_url=canonical.endpoint_url(given["url"], rule["endpoint_url"])[0],
                  body_digest=canonical.digest_field(hashed, rule), body=hashed.decode())
    template = signed["string_to_sign"]
    if "access_token" in fields(template):
        values["access_token"] = values["access_token"] or ""
    text, segments = _filled(template, values)
    expect = {
        "algorithm": signed["algorithm"], "encoding": signed["encoding"], "is_token_request": signed is not rule,
        "method": values["method"], "endpoint_url": values["endpoint_url"], "timestamp": values["timestamp"],
        "body": hashed.decode(), "removed": removed(body, rule["body"]), "template": template, "string_to_sign": text,
        "segments": segments,
    }
    if values["signature"]:
        expect["signature"] = values["signature"]
    if "body_digest" in fields(template) and values["body_digest"] is not None:
        expect["body_digest"] = values["body_digest"]
    return expect


def _is_token_request(given, profile):
    token = profile["token_request"]
    return token is not None and token["kind"] == "signed" and given["url"].split("?")[0].endswith(TOKEN_PATHS + (token["path"],))


def _sent_value(field, rule, sent):
    """A header's value without what its template puts around it."""
    for name, header in rule["headers"].items():
        if fields(header["value"]) == [field]:
            found = headers.given(sent, name)
            literal = header["value"].split("{")[0]
            return found[0].removeprefix(literal) if found else None
    return None


def _known(sent, given):
    """A variable that was not filled in is no value where another one is given."""
    is_value = sent and not re.search(r"\{\{[^{}]+\}\}", sent)
    return sent if is_value else given or sent


def _filled(template, values):
    """The text, and where each part stands in it: in bytes."""
    text, segments, literal = "", [], ""
    for field, between in pieces(template):
        if field is None:
            literal = between
            continue
        if values[field] is None:
            if field != "body_digest":
                raise Refused("missing-credential")
            literal = ""
            continue
        text += literal
        start = len(text.encode())
        text += values[field]
        shown = values[field]
        if field == "access_token":
            shown = "[access token, %d characters]" % len(shown)
        segments.append({"field": field, "text": shown, "start": start, "end": len(text.encode())})
        literal = ""
    return text + literal, segments


def removed(body, rule):
    """[[start, end], ...] of the whitespace that the canonical body does not have."""
    found, in_string, escaped = [], False, False
    for at, byte in enumerate(body):
        character = bytes([byte])
        drops = rule == "strip-whitespace" or rule == "minify" and not in_string
        if drops and character in WHITESPACE and character:
            if found and found[-1][1] == at:
                found[-1][1] = at + 1
            else:
                found.append([at, at + 1])
        if character == b'"' and not escaped:
            in_string = not in_string
        escaped = in_string and character == b"\\" and not escaped
    return found
