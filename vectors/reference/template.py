"""Templates such as `{method}:{endpoint_url}:{timestamp}`."""

import re

from .errors import Refused

STRING_FIELDS = {
    "method", "endpoint_url", "access_token", "body_digest", "body", "timestamp",
    "client_key", "partner_id", "channel_id", "external_id", "api_key",
}
HEADER_FIELDS = STRING_FIELDS | {
    "signature", "customer_token", "device_id", "ip_address", "latitude", "longitude", "origin", "basic_credentials",
}
PIECE = re.compile(r"\{([a-z_]+)\}|([^{}]+)")


def pieces(template):
    """[(field or None, literal or None), ...]"""
    return [(match.group(1), match.group(2)) for match in PIECE.finditer(template)]


def fields(template):
    return [field for field, _ in pieces(template) if field]


def check_template(template, in_header):
    known = HEADER_FIELDS if in_header else STRING_FIELDS
    whole = "".join(match.group(0) for match in PIECE.finditer(template))
    if whole != template or not set(fields(template)) <= known:
        raise Refused("invalid-profile")


def render(template, values, omit=()):
    """Fill in the fields; an omitted field takes the literal in front of it along."""
    out = []
    for field, literal in pieces(template):
        if literal is not None:
            out.append(literal)
        elif field in omit:
            if out:
                out.pop()
        else:
            out.append(values[field])
    return "".join(out)
