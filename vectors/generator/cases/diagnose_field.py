"""What people really do: each mistake that the field reports, or a neighbour of one, alone; the string, the time, the token, the URL."""

import base64
import email.utils
import hashlib
import hmac
import json
import urllib.parse
from datetime import datetime, timezone

from generator.material import TOKEN
from reference import mistaken as m

from .diagnose_base import BASE, RSA, TOKEN_REQUEST, add
from .diagnose_keys import PUBLIC

# In the afternoon: a clock of twelve hours shows only there.
AFTERNOON = dict(BASE, timestamp="2026-11-22T15:04:09+07:00")
MOMENT = datetime.fromisoformat(AFTERNOON["timestamp"])
CALLBACK = dict(BASE, url="/openapi/v1.0/transfer-va/inquiry", channel_id="95231", partner_id="12345")


def in_time(form):
    return m.value("timestamp", MOMENT.strftime(form))


def mac_by(name):
    return m.mac(lambda key, text: hmac.new(key, text, name).digest())


STRINGS = {
    "S2-token-unset": m.value("access_token", "undefined"),
    "S4-question-mark": m.url(lambda url: url + "?"),
    "S2-token-encoded": m.value("access_token", lambda token: base64.b64encode(token.encode()).decode()),
    "S3-relative-to-base": m.url(lambda _: "/transfer-intrabank"),
    "S3-front-controller": m.url(lambda url: "/public" + url),
    "S3-url-unset": m.url(lambda _: "undefined"),
    "S7-part-missing": m.template("{method}:{endpoint_url}:{access_token}:{body_digest}"),
    "S7-part-blank": m.value("timestamp", ""),
    "S7-separator-at-the-end": m.template(lambda text: text + ":"),
    "S7-separator-in-front": m.template(lambda text: ":" + text),
    "S7-separator-twice": m.template(lambda text: text.replace("{access_token}:", "{access_token}::")),
    "S7-separator-missing": m.template(lambda text: text.replace(":{timestamp}", "{timestamp}")),
    "S7-blanks-at-separators": m.template(lambda text: text.replace(":", " : ")),
    "S10-in-front": m.template(lambda text: " " + text),
    "S11-lower-case": m.whole(bytes.lower),
    "S11-upper-case": m.whole(bytes.upper),
    "S11-quoted": m.whole(lambda text: json.dumps(text.decode()).encode()),
    "S11-quoted-php": m.whole(lambda text: json.dumps(text.decode()).replace("/", "\\/").encode()),
    "S11-utf-16": m.whole(lambda text: text.decode().encode("utf-16-le")),
    "S11-base64": m.whole(base64.b64encode),
    "S11-percent-encoded": m.whole(lambda text: urllib.parse.quote(text.decode(), safe="").encode()),
}

TIMES = {
    "T7-twelve-hours": in_time("%Y-%m-%dT%I:%M:%S+07:00"),
    "T7-minutes-for-month": in_time("%Y-%M-%dT%H:%M:%S+07:00"),
    "T7-month-for-minutes": in_time("%Y-%m-%dT%H:%m:%S+07:00"),
    "T7-month-and-minutes-exchanged": in_time("%Y-%M-%dT%H:%m:%S+07:00"),
    "T7-dots-for-colons": in_time("%Y-%m-%dT%H.%M.%S+07:00"),
    "T8-epoch-seconds": m.value("timestamp", str(int(MOMENT.timestamp()))),
    "T8-epoch-milliseconds": m.value("timestamp", str(int(MOMENT.timestamp()) * 1000)),
    "T8-compact": in_time("%Y%m%d%H%M%S"),
    "T8-rfc-2822": m.value("timestamp", email.utils.format_datetime(MOMENT.astimezone(timezone.utc), usegmt=True)),
    "T8-database-form": in_time("%Y-%m-%d %H:%M:%S"),
    "T8-unset": m.value("timestamp", "undefined"),
}

SECRETS = {
    "K5-secret-empty": m.key(b""),
    "K5-secret-word": m.key(b"undefined"),
    "K5-secret-case": m.key(bytes.upper),
    "K5-secret-invisible": m.key(lambda key: key + "\u00a0".encode()),
    "K5-secret-copied-short": m.key(lambda key: key[:-1]),
    "K4-secret-hashed": m.key(lambda key: hashlib.sha256(key).hexdigest().encode()),
    "K4-secret-utf-16": m.key(lambda key: key.decode().encode("utf-16-le")),
    "K11-joined-key": m.key(lambda key: b"paraf-demo-client:" + key),
    "K11-key-and-message-exchanged": m.mac(lambda key, text: hmac.new(text, key, "sha512").digest()),
    "K3-no-secret": m.mac(lambda _, text: hashlib.sha512(text).digest()),
    "K3-hash-of-secret-and-string": m.mac(lambda key, text: hashlib.sha512(key + text).digest()),
    "K3-hash-of-string-and-secret": m.mac(lambda key, text: hashlib.sha512(text + key).digest()),
    "K3-sha-384": mac_by("sha384"),
    "K3-sha-1": mac_by("sha1"),
    "K3-md5": mac_by("md5"),
    "K3-sha3-512": mac_by("sha3_512"),
    "K7-hashed-twice": m.mac(lambda key, text: hmac.new(key, hashlib.sha256(text).hexdigest().encode(), "sha512").digest()),
}

SPELLINGS = {
    "K1-separated-bytes": lambda raw: "-".join("%02X" % byte for byte in raw),
    "K1-python-bytes": lambda raw: str(base64.b64encode(raw)),
    "K1-command-line": lambda raw: "HMAC-SHA2-512(stdin)= " + raw.hex(),
    "K1-list-of-numbers": lambda raw: json.dumps(list(raw)),
    "K1-no-signature": lambda _: "MQ==",
    "K2-percent-encoded": lambda raw: urllib.parse.quote(m.base64_of(raw), safe=""),
    "K2-quoted": lambda raw: '"%s"' % m.base64_of(raw),
}

# The secret that was given, and what a file, a shell or a copy left of it.
READ_AS = {
    "K5-secret-cut": ("abc#def$xyz12", "abc"),
    "K5-secret-expanded": ("abc$xyz12", "abc"),
    "K5-secret-unescaped": ("a\\b-c", "ab-c"),
    "K4-secret-html": ("a&amp;b", "a&b"),
    "K4-secret-percent": ("a/b+c", "a%2Fb%2Bc"),
}

RSA_MISTAKES = {
    "K7-no-digest-info": m.padded(lambda text: hashlib.sha256(text).hexdigest().encode()),
    "K7-hashed-twice": m.whole(lambda text: hashlib.sha256(text).hexdigest().encode()),
    "K7-md5": m.padding("-md5"),
}

# Headers of the request that tell what was signed.
TOLD = {
    "S1-header-form": (BASE, {"Authorization": "Bearer Bearer " + TOKEN}, [], "to-provider"),
    "S5-proxy-prefix": (CALLBACK, {"X-Forwarded-Prefix": "/bca-h2h"}, [m.url(lambda url: "/bca-h2h" + url)], "to-partner"),
    "S5-original-url": (CALLBACK, {"X-Original-URI": "/h2h/inquiry?a=1"}, [m.url(lambda _: "/h2h/inquiry?a=1")], "to-partner"),
    "S5-mounted-router": (CALLBACK, {}, [m.url(lambda _: "/transfer-va/inquiry")], "to-partner"),
}


def add_to(suite):
    for name, mistake in {**STRINGS, **SECRETS}.items():
        alone(suite, name, BASE, mistake)
    for name, mistake in TIMES.items():
        alone(suite, name, AFTERNOON, mistake)
    for name, write in SPELLINGS.items():
        alone(suite, name, BASE, m.spelling(write))
    for length in (64, 76):
        add(suite, "diagnose-k2-cut-at-%d" % length, "bca", BASE, [m.spelling(lambda raw, length=length: m.base64_of(raw)[:length])], ["K2-cut"])
    for name, (given, used) in READ_AS.items():
        alone(suite, name, dict(BASE, client_secret=given), m.key(used.encode()))
    for name, mistake in RSA_MISTAKES.items():
        add(suite, "diagnose-rsa-" + name.lower(), "midtrans", RSA, [mistake], [name], direction="to-partner", known=PUBLIC, advisories=["K6-key-is-right"])
    for name, (given, headers, mistakes, direction) in TOLD.items():
        add(suite, "diagnose-" + name.lower(), "bca", given, mistakes, [name], direction=direction, sent=headers)
    hashes_as_they_are_printed(suite)
    token_requests(suite)
    # A pair of them with what was known before, for each part.
    for one, other in (("S2-token-unset", "S3-trailing-slash"), ("S11-lower-case", "B5-php-slash"), ("S3-relative-to-base", "T1-other-second"),
                       ("K5-secret-empty", "S1-bearer"), ("K11-key-and-message-exchanged", "B2-newline")):
        from .diagnose_mistakes import BODIES, STRINGS as KNOWN
        known = {**KNOWN, **BODIES}
        add(suite, "diagnose-pair-%s-%s" % (one.lower(), other.lower()), "bca", BASE, [known[other], {**STRINGS, **SECRETS}[one]], [one, other])


def alone(suite, name, given, mistake):
    add(suite, "diagnose-" + name.lower(), "bca", given, [mistake], [name])


def token_requests(suite):
    for name, template in (("S7-blanks-at-separators", "{client_key} | {timestamp}"), ("S7-part-missing", "{client_key}")):
        add(suite, "diagnose-token-" + name.lower(), "bca", TOKEN_REQUEST, [m.template(template)], [name])
    add(suite, "diagnose-token-s9-caller-unset", "bca", TOKEN_REQUEST, [m.value("client_key", "undefined")], ["S9-caller-unset"])


def hashes_as_they_are_printed(suite):
    """Most languages print a hash in hexadecimal unless they are told otherwise."""
    printed = m.spelling(lambda raw: raw.hex())
    for name in ("K3-no-secret", "K3-hash-of-secret-and-string", "K3-hash-of-string-and-secret", "K3-sha3-512", "K7-hashed-twice"):
        add(suite, "diagnose-%s-printed" % name.lower(), "bca", BASE, [SECRETS[name], printed], ["K1-hex", name])
