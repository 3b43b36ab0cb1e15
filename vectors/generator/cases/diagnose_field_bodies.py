"""What people really do to bodies and their digests: each mistake alone, on a body on which it shows."""

import base64
import hashlib
import hmac
import json

from generator.material import SECRET
from reference import mistaken as m

from .diagnose_base import BASE, add

SMALL = '{"partnerReferenceNo":"2026112900001","amount":{"value":"10000.00","currency":"IDR"},"remark":"Bayar INV/1","flag":true,"note":null}'
TWICE = '{"amount":"1","note":"a","amount":"2"}'
ESCAPED = '{"remark":"a\\u002Bb \\u0026 \\u0027c\\u0027"}'
PLAIN = '{"remark":"a+b & \'c\'"}'
CONTROLS = '{"line":"a\\u000ab","escape":"x\\u001by","letter":"\\u0041"}'
SEPARATORS = '{"remark":"one\u2028two"}'
INTEGERS = '{"note":"a","10":"x","2":"y"}'
FORM = "a=1&b=x+y"
# What php-bca's issue 17 sends, with a space in its values.
LEGACY = '{"CorporateID":"TESTCORP01","SourceAccountNumber":"1111111111","Amount":"100000.00","Remark1":"Transfer Test","Remark2":"Online Transfer"}'
RAW = {"base": "snap", "name": "snap-raw", "request": {"body": "raw"}}

sha256 = lambda data: hashlib.sha256(data).digest()

DIGESTS = {
    "B16-command-line": lambda data: "SHA2-256(stdin)= " + m.sha256_hex(data),
    "B16-hashed-twice": lambda data: m.sha256_hex(m.sha256_hex(data).encode()),
    "B16-hmac": lambda data: hmac.new(SECRET.encode(), data, "sha256").hexdigest(),
    "B16-separated": lambda data: "-".join("%02X" % byte for byte in sha256(data)),
    "B16-prefixed": lambda data: "0x" + m.sha256_hex(data),
    "B16-base64-unpadded": lambda data: m.base64_of(sha256(data)).rstrip("="),
    "B16-base64-url-safe": lambda data: base64.urlsafe_b64encode(sha256(data)).decode(),
    "B16-hex-of-hex": lambda data: m.sha256_hex(data).encode().hex(),
    "B16-whitespace": lambda data: m.sha256_hex(data) + "\n",
    "B16-unset": lambda _: "[object Promise]",
    "B18-sha-1": lambda data: hashlib.sha1(data).hexdigest(),
    "B18-md5": lambda data: hashlib.md5(data).hexdigest(),
}

# The body, and what was hashed of it.
BODIES = {
    "B3-body-lower-case": (SMALL, SMALL.lower()),
    "B4-python-str": (SMALL, str(json.loads(SMALL))),
    "B4-python-bytes": (SMALL, str(SMALL.encode())),
    "B6-line-separators": (SEPARATORS, SEPARATORS.replace("\u2028", "\\u2028")),
    "B7-html-unescaped": (ESCAPED, PLAIN),
    "B7-dotnet-html": (PLAIN, ESCAPED),
    "B8-javascript-integer-keys": (INTEGERS, '{"2":"y","10":"x","note":"a"}'),
    "B9-jackson-decimal": ('{"a":10000.00,"b":1.50}', '{"a":1E+4,"b":1.5}'),
    "B11-form-sent": (FORM, '{"a":"1","b":"x y"}'),
    "B11-form-signed": ('{"a":"1","b":"x y"}', FORM),
    "B20-last-key-wins": (TWICE, '{"amount":"2","note":"a"}'),
    "B21-escapes-shortened": (CONTROLS, '{"line":"a\\nb","escape":"x\\u001by","letter":"A"}'),
    "B21-control-escapes-upper-case": (CONTROLS, '{"line":"a\\nb","escape":"x\\u001By","letter":"A"}'),
    "B22-object-word": (SMALL, "[object Object]"),
    "B22-java-to-string": ('{"a":"1","b":{"c":"x"}}', "{a=1, b={c=x}}"),
    "B22-go-map": ('{"a":"1","b":{"c":"x"}}', "map[a:1 b:map[c:x]]"),
}

# Where the body is hashed as it was sent, whoever parses it drops its whitespace: that is named, and nothing that is not there.
LAID_OUT = {
    "B9-javascript-round-trip": ('{"a": 1.0}', '{"a":1}', ["B1", "B9"]),
    "B1-minified": ('{ "a": "x" }', '{"a":"x"}', None),
}


def add_to(suite):
    for name, write in DIGESTS.items():
        add(suite, "diagnose-" + name.lower(), "bca", BASE, [m.digest(write)], [name])
    for name, (body, hashed) in BODIES.items():
        add(suite, "diagnose-" + name.lower(), "bca", dict(BASE, body=body), [m.body(lambda _, hashed=hashed: hashed.encode())], [name])
    for name, (body, hashed, rows) in LAID_OUT.items():
        add(suite, "diagnose-raw-" + name.lower(), RAW, dict(BASE, body=body), [m.body(lambda _, hashed=hashed: hashed.encode())], [name], rows)
    laid_out = '{ "b": "1", "a": "2" }'
    add(suite, "diagnose-raw-pair-b1-b8", RAW, dict(BASE, body=laid_out), [m.body(lambda _: b'{"a":"2","b":"1"}')], ["B1-minified", "B8-keys-sorted-at-top"])
    sorted_keys = json.dumps(dict(sorted(json.loads(LEGACY).items())), separators=(",", ":"))
    given = dict(BASE, url="/banking/corporates/transfers", body=LEGACY, timestamp="2026-11-29T10:00:00.000+07:00", api_key="k", api_secret=SECRET)
    add(suite, "diagnose-php-bca", "bca-legacy", given, [m.body(lambda _: sorted_keys.encode())], ["B8-php-bca"], ["B3", "B8"],
        note="ksort, and the spaces inside the values left in: github.com/odenktools/php-bca/issues/17")
