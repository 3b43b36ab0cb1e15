"""Each mistake of the string and of the body alone."""

import hashlib
import json

from generator.material import TIME, TOKEN
from reference import mistaken as m

from .diagnose_base import BASE, BODY, GET, add, dropped, minified, rewritten

A_SECOND_LATER = "2026-11-22T10:00:01+07:00"

BODIES = {
    "B1-as-sent": m.body_as_sent(),
    "B1-pretty-2": rewritten(indent=2, separators=(",", ": ")),
    "B1-pretty-4-crlf": m.body_as_sent(lambda data: data.replace(b"\n", b"\r\n")),
    "B1-pretty-4-newline": m.body_as_sent(lambda data: data + b"\n"),
    "B2-newline": m.body(lambda data: data + b"\n"),
    "B2-crlf": m.body(lambda data: data + b"\r\n"),
    "B3-whitespace-stripped": m.body(lambda data: b"".join(data.split())),
    "B4-python-separators": m.body_as_text(m.python_separators),
    "B5-php-slash": m.body_as_text(m.in_strings(m.escape_slashes)),
    "B6-ascii": m.body_as_text(m.escape_unicode),
    "B6-ascii-upper-case": m.body_as_text(lambda text: m.escape_unicode(text, "%04X")),
    "B7-go-html": m.body_as_text(m.escape_html),
    "B7-gson-html": m.body_as_text(lambda text: m.escape_html(text, "<>&='")),
    "B8-keys-sorted": rewritten(sort_keys=True),
    "B8-keys-sorted-at-top": rewritten(lambda value: dict(sorted(value.items()))),
    "B9-javascript-number": m.body_as_text(m.numbers(lambda text: "%g" % float(text))),
    "B9-python-number": m.body_as_text(m.numbers(lambda text: repr(float(text)))),
    "B10-nulls-dropped": rewritten(dropped(lambda value: value is None)),
    "B10-blanks-dropped": rewritten(dropped(lambda value: value in (None, ""))),
    "B10-empties-dropped": rewritten(dropped(lambda value: value in (None, "", [], {}))),
    "B10-php-empty-array": m.body_as_text(m.outside_strings(lambda text: text.replace("{}", "[]"))),
    "B13-nested-opened": m.body(lambda data: data.replace(b'"{\\"promo\\":\\"a=1\\"}"', b'{"promo":"a=1"}')),
    "B13-quotes-unescaped": m.body(lambda data: data.replace(b'\\"', b'"')),
    "B13-backslashes-doubled": m.body(lambda data: data.replace(b"\\", b"\\\\")),
    "B15-double-encoded": m.body_as_text(lambda text: json.dumps(text, ensure_ascii=False)),
    "B16-base64": m.digest(lambda data: m.base64_of(hashlib.sha256(data).digest())),
    "B16-upper-case": m.digest(lambda data: m.sha256_hex(data).upper()),
    "B16-base64-of-hex": m.digest(lambda data: m.base64_of(m.sha256_hex(data).encode())),
    "B16-raw": m.digest(lambda data: hashlib.sha256(data).digest().decode("utf-8", "surrogateescape")),
    "B18-sha-512": m.digest(lambda data: hashlib.sha512(data).hexdigest()),
    "B19-byte-order-mark": m.body(lambda data: b"\xef\xbb\xbf" + data),
    "B19-utf-16": m.body(lambda data: data.decode().encode("utf-16-le")),
    "B19-latin-1": m.body(lambda data: data.decode().encode("latin-1")),
    "B12-empty-string": m.digest(lambda _: m.sha256_hex(b"")),
    "B12-empty-object": m.digest(lambda _: m.sha256_hex(b"{}")),
    "B12-segment-omitted": m.digest(lambda _: None),
}

# Names that stand for the habit of a language, with the rows that show.
HABITS = {
    "php": ("B5-php-json-encode", ["B5", "B6"], [m.body_as_text(lambda text: m.escape_unicode(m.in_strings(m.escape_slashes)(text)))]),
    "php-numbers": ("B5-php-json-encode", ["B5", "B6", "B9"],
                    [m.body_as_text(lambda text: m.escape_unicode(m.in_strings(m.escape_slashes)(m.numbers(lambda number: "%g" % float(number))(text))))]),
    "php-arrays": ("B5-php-json-encode", ["B5", "B6", "B9", "B10"],
                   [m.body_as_text(lambda text: m.outside_strings(lambda piece: piece.replace("{}", "[]"))(
                       m.escape_unicode(m.in_strings(m.escape_slashes)(m.numbers(lambda number: "%g" % float(number))(text)))))]),
    "python": ("B4-python-json-dumps", ["B4", "B6", "B9"], [m.body_as_text(lambda text: json.dumps(json.loads(text)))]),
    "python-kept-numbers": ("B4-python-json-dumps", ["B4", "B6"], [m.body_as_text(lambda text: m.escape_unicode(m.python_separators(text)))]),
    "go-map": ("B7-go-marshal", ["B7", "B8", "B9"],
               [rewritten(sort_keys=True), m.body_as_text(lambda text: m.escape_html(m.numbers(lambda number: "%g" % float(number))(text)))]),
    "gson": ("B7-gson", ["B7", "B10"],
             [rewritten(dropped(lambda value: value is None)), m.body_as_text(lambda text: m.escape_html(text, "<>&='"))]),
}

STRINGS = {
    "S1-bearer": m.value("access_token", "Bearer " + TOKEN),
    "S2-token-empty": m.value("access_token", ""),
    "S2-token-omitted": m.template("{method}:{endpoint_url}:{body_digest}:{timestamp}"),
    "S2-token-padding-lost": m.value("access_token", TOKEN.rstrip("=")),
    "S3-no-leading-slash": m.url(lambda url: url[1:]),
    "S3-trailing-slash": m.url(lambda url: url + "/"),
    "S3-prefix-dropped": m.url(lambda url: url.removeprefix("/openapi")),
    "S3-prefix-added": m.url(lambda url: "/snap" + url),
    "S3-prefix-replaced": m.url(lambda url: url.replace("/openapi", "/snap")),
    "S3-doubled-slash": m.url(lambda url: "/" + url),
    "S3-version": m.url(lambda url: url.replace("/v1.0/", "/v2.0/")),
    "S6-method-lower-case": m.value("method", "post"),
    "S6-other-method": m.value("method", "GET"),
    "S7-separator": m.template(lambda text: text.replace(":", "|")),
    "S7-order": m.template("{method}:{endpoint_url}:{access_token}:{timestamp}:{body_digest}"),
    "S7-body-in-clear": m.template(lambda text: text.replace("body_digest", "body")),
    "S8-other-string": m.template("{client_key}|{timestamp}"),
    "S10-newline": m.tail("\n"),
    "T1-other-second": m.value("timestamp", A_SECOND_LATER),
    "T2-offset-without-colon": m.value("timestamp", TIME.replace("07:00", "0700")),
    "T3-utc": m.value("timestamp", "2026-11-22T03:00:00Z"),
    "T3-local-labelled-as-utc": m.value("timestamp", TIME.replace("+07:00", "Z")),
    "T3-utc-labelled-as-local": m.value("timestamp", "2026-11-22T03:00:00+07:00"),
    "T4-milliseconds-zero": m.value("timestamp", TIME.replace("+", ".000+")),
    "T4-milliseconds-added": m.value("timestamp", TIME.replace("+", ".417+")),
    "T6-plus-became-space": m.value("timestamp", TIME.replace("+", " ")),
    "K5-token-whitespace": m.value("access_token", TOKEN + "\n"),
}

QUERIES = {
    "S3-full-url": m.url(lambda _: GET["url"]),
    "S4-query-dropped": m.url(lambda url: url.split("?")[0]),
    "S4-query-as-sent": m.url(lambda _: "/openapi/v1.0/balance-inquiry?to=2026-11-22&from=a%2Cb"),
    "S4-query-encoding": m.url(lambda url: url.replace("%2C", ",")),
    "S6-other-method": m.value("method", "POST"),
    "B12-empty-object": m.digest(lambda _: m.sha256_hex(b"{}")),
    "B12-null": m.digest(lambda _: m.sha256_hex(b"null")),
    "B12-empty-quotes": m.digest(lambda _: m.sha256_hex(b'""')),
    "B12-segment-blank": m.digest(lambda _: ""),
    "B12-segment-omitted": m.digest(lambda _: None),
}


def add_to(suite):
    for name, mistake in {**BODIES, **STRINGS}.items():
        add(suite, "diagnose-" + name.lower(), "bca", BASE, [mistake], [name])
    for name, mistake in QUERIES.items():
        add(suite, "diagnose-get-" + name.lower(), "bca", GET, [mistake], [name])
    for name, (habit, changes, mistakes) in HABITS.items():
        together = m.both(*mistakes)
        add(suite, "diagnose-habit-" + name, "bca", BASE, [together], [habit], changes)
    zeros = dict(BASE, body=with_leading_zero())
    add(suite, "diagnose-b17-leading-zeros-lost", "bca", zeros, [m.digest(lambda data: m.sha256_hex(data).lstrip("0"))], ["B17-leading-zeros-lost"])
    escaped = dict(BASE, body=m.in_strings(m.escape_slashes)(minified(BODY)))
    add(suite, "diagnose-b5-slash-unescaped", "bca", escaped, [m.body(lambda data: data.replace(b"\\/", b"/"))], ["B5-slash-unescaped"])
    add(suite, "diagnose-b6-utf8", "bca", dict(BASE, body=m.escape_unicode(BODY)), [m.body(lambda data: data.replace(b"\\u00e9", "é".encode()))], ["B6-utf8"])
    hashed = '{"amount":{"currency":"IDR","value":"12345678.00"},"by":"hand"}'
    add(suite, "diagnose-b11-body-rewritten", "bca", BASE, [m.body(lambda _: hashed.encode())], ["B11-body-rewritten"], hashed_body=hashed)
    spaced = dict(BASE, body='{"trx id":"1","amount":"2"}')
    add(suite, "diagnose-b13-keys-unspaced", "bca", spaced, [m.body(lambda data: data.replace(b"trx id", b"trxid"))], ["B3-whitespace-stripped"],
        note="a space within a key alone: to strip all whitespace gives the same bytes, and is commoner")


def with_leading_zero():
    """A body whose digest begins with a zero, as one in sixteen does."""
    bodies = ('{"number":"%d"}' % number for number in range(1000))
    return next(body for body in bodies if m.sha256_hex(body.encode()).startswith("0"))
