"""Body, endpoint URL and timestamp, as they enter the string-to-sign."""

import base64
import hashlib
import re
from datetime import datetime, timedelta, timezone

from .errors import Refused

WHITESPACE = b" \t\n\r"
UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def canonical_body(body, rule):
    """The bytes that are hashed. `rule`: minify, raw or strip-whitespace."""
    if rule == "raw":
        return body
    blank = len(body) - len(body.lstrip(WHITESPACE))
    if body.startswith(b"\xef\xbb\xbf", blank):
        raise Refused("invalid-body", offset=blank)
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("invalid-body", offset=error.start) from None
    return _without_whitespace(body, inside_strings_too=rule == "strip-whitespace")


def _without_whitespace(body, inside_strings_too):
    out = bytearray()
    opened_at = None  # offset of the quote that opened the string we are in
    escaped = False
    for offset, byte in enumerate(body):
        if opened_at is None:
            if byte == ord("\\"):
                raise Refused("invalid-body", offset=offset)
            if byte == ord('"'):
                opened_at = offset
            keep = byte not in WHITESPACE
        else:
            if escaped:
                escaped = False
            elif byte == ord("\\"):
                escaped = True
            elif byte == ord('"'):
                opened_at = None
            keep = not (inside_strings_too and byte in WHITESPACE)
        if keep:
            out.append(byte)
    if opened_at is not None:
        raise Refused("invalid-body", offset=opened_at)
    return bytes(out)


def hex_digest(body):
    return hashlib.sha256(body).hexdigest()


def digest_field(body, rule):
    """What {body_digest} becomes: None when the field is left out."""
    if not body and rule["empty_body"] == "blank":
        return ""
    if not body and rule["empty_body"] == "omitted":
        return None
    if not body and rule["empty_body"] == "digest-of-empty-object":
        body = b"{}"
    digest = hashlib.sha256(body).digest()
    if rule["digest_encoding"] == "base64":
        return base64.b64encode(digest).decode()
    return digest.hex()


def check_method(method):
    if method not in METHODS:
        raise Refused("invalid-method")


def endpoint_url(url, rule):
    """(the URL as signed, the URL as sent)"""
    if len(url.encode("utf-8")) > 16 * 1024:
        raise Refused("invalid-url")
    if not url or any(ord(c) <= 0x20 or ord(c) == 0x7F or c == "#" for c in url):
        raise Refused("invalid-url")
    origin, rest = "", url
    if not url.startswith("/"):
        match = re.fullmatch(r"((?i:https?)://([^/?]*))(.*)", url)
        if not match or not match.group(2).split(":")[0]:
            raise Refused("invalid-url")
        origin, rest = match.group(1), match.group(3)
        if not rest.startswith("/"):
            rest = "/" + rest
    path, mark, query = rest.partition("?")
    path = _shortened(path, rule)
    if rule["query"] == "sorted-and-encoded":
        signed = _sorted_and_encoded(path, mark, query)
        return signed, origin + signed
    if not url.isascii():
        raise Refused("invalid-url")
    return (path if rule["query"] == "dropped" else path + mark + query), url


def _shortened(path, rule):
    prefix = rule.get("strip_prefix", "")
    # Whole segments only: /nicepay is no prefix of /nicepayment.
    if prefix and path.startswith(prefix + "/"):
        path = path[len(prefix):]
    if rule["path"] == "from-version":
        version = re.search(r"/v\d+(\.\d+)*(?=/|$)", path)
        if version:
            path = path[version.start():]
    return path


def _encoded(piece):
    """Decode once, encode once, so that an encoded and a plain spelling give the same text (RFC 3986, section 2)."""
    raw = piece.encode("utf-8")
    out, at = [], 0
    while at < len(raw):
        byte, at = raw[at], at + 1
        if byte == ord("%"):
            digits = raw[at:at + 2].decode("latin-1")
            if not re.fullmatch("[0-9A-Fa-f]{2}", digits):
                raise Refused("invalid-url")
            byte, at = int(digits, 16), at + 2
        out.append(chr(byte) if byte in UNRESERVED else "%%%02X" % byte)
    return "".join(out)


def _sorted_and_encoded(path, mark, query):
    path = "/".join(_encoded(segment) for segment in path.split("/"))
    if not mark:
        return path
    pairs = []
    for piece in query.split("&"):
        name, equals, value = piece.partition("=")
        pairs.append((_encoded(name), equals, _encoded(value)))
    return path + "?" + "&".join("".join(pair) for pair in sorted(pairs))


def timestamp_shape(text, rule):
    fraction = {"none": "", "milliseconds": r"\.[0-9]{3}", "optional": r"(\.[0-9]{3})?"}[rule["fraction"]]
    offset = r"[+-][0-9]{2}:[0-9]{2}"
    zone = {"offset": offset, "utc": "Z", "any": "(Z|%s)" % offset}[rule["zone"]]
    day = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
    return re.fullmatch(day + fraction + zone, text) is not None


def exists(text):
    """A moment of the calendar, at an offset of the time-zone database: from -12:00 to +14:00."""
    offset = 0 if text.endswith("Z") else int(text[-6:-3] + text[-2:])
    return instant(text) is not None and -1200 <= offset <= 1400


def instant(text):
    """Milliseconds since 1970 and the calendar day in WIB, or None for a time that no calendar has."""
    match = re.fullmatch(r"(.{19})(?:\.([0-9]{3}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))", text)
    try:
        moment = datetime.strptime(match.group(1), "%Y-%m-%dT%H:%M:%S")
    except (AttributeError, ValueError):
        return None
    hours, minutes = int(match.group(4) or 0), int(match.group(5) or 0)
    # strptime takes second 60 and 61; the rule takes 59 at most.
    if match.group(1)[17:] > "59" or hours > 23 or minutes > 59:
        return None
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if match.group(3) == "-" else 1)
    moment -= offset
    since = moment.replace(tzinfo=timezone.utc) - datetime(1970, 1, 1, tzinfo=timezone.utc)
    day = (moment + timedelta(hours=7)).strftime("%Y-%m-%d")
    return since // timedelta(seconds=1) * 1000 + int(match.group(2) or 0), day


def now_in_milliseconds(now):
    return now * 1000 if isinstance(now, int) else instant(now)[0]
