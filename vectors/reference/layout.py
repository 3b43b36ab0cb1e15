"""Can a string-to-sign be taken apart in two ways? What a template leaves open is refused, or is refused a value at a time.

Both ends are read towards the middle. A field that says itself where it ends, or whose values lack the character that bounds it,
is known; of those in the middle the last may hold what it likes, and the others must not hold the text behind them.
"""

import string

from .headers import header_of
from .template import pieces

VISIBLE = {chr(code) for code in range(0x21, 0x7F)}
TOKEN = set(string.ascii_letters + string.digits + "-._~+/=|")
BY_CHARSET = {
    "any": VISIBLE | {" ", "\t"}, "printable": VISIBLE | {" "}, "visible": VISIBLE, "client-key": VISIBLE - {"|"},
    "digits": set(string.digits), "b64token": TOKEN, "padded-b64token": TOKEN, "ipv4": set(string.digits + "."),
    "decimal": set(string.digits + "+-."),
}
UNRESERVED = set(string.ascii_letters + string.digits + "-._~/")
ENDS_ITSELF = {"method", "timestamp"}


def _alphabet(field, rule):
    """The characters of a field, or None for any."""
    if field == "endpoint_url":
        query = rule["endpoint_url"]["query"]
        if query == "sorted-and-encoded":
            return UNRESERVED | set("%?&=")
        return VISIBLE - ({"#"} if query == "as-given" else {"#", "?"})
    if field == "body_digest":
        return set("0123456789abcdef") if rule["digest_encoding"] == "hex" else set(string.ascii_letters + string.digits + "+/=")
    name = header_of(field, rule["headers"])
    return BY_CHARSET[rule["headers"][name].get("charset", "any")] if name and field != "body" else None


def guards(rule):
    """{field: the text that its values must not hold}, or None for a template that nobody can take apart."""
    parts = pieces(rule["string_to_sign"])
    places = [at for at, (field, _) in enumerate(parts) if field]
    literal = dict((at, text) for at, (field, text) in enumerate(parts) if text)
    always_there = rule["empty_body"] in ("digest-of-empty", "digest-of-empty-object")

    def known(at, bound):
        field = parts[at][0]
        if field in ENDS_ITSELF or field == "body_digest" and always_there:
            return True
        alphabet = _alphabet(field, rule)
        return bool(bound) and alphabet is not None and bound not in alphabet

    digests = [at for at in places if parts[at][0] == "body_digest"]
    omitted = rule["empty_body"] == "omitted" and bool(digests)
    if omitted:
        at = digests[0]
        before, behind = literal.get(at - 1), literal.get(at + 1)
        at_the_end = at == len(parts) - 1
        before_time = before == behind and at + 2 < len(parts) and parts[at + 2][0] == "timestamp"
        if not before or at == places[0] or not (at_the_end or before_time):
            return None
    right = len(places)
    while right > 0 and not omitted and known(places[right - 1], literal.get(places[right - 1] - 1, "")[-1:]):
        right -= 1
    found = {}
    for at in places[:max(0, right - 1)]:
        if known(at, literal.get(at + 1, "")[:1]):
            continue
        if at + 1 not in literal or parts[at][0] == "body":
            return None
        found[parts[at][0]] = literal[at + 1]
    return found


def held(rule, values):
    """The field whose value holds what stands behind it, or None."""
    for field, text in guards(rule).items():
        value = values.get(field) or ""
        # Also where the end of the value and the beginning of the text make it up.
        if (value + text).find(text) < len(value):
            return field
    return None
