"""What is signed and verified: bodies of the conformance suite, and token requests."""

import json

import profiles
from paths import ROOT

METHOD = "POST"
URL = "/v1.0/transfer-va/payment"
TIMESTAMP = "2026-01-15T10:00:00+07:00"

# Of vectors/minify.json, those that a parser may write otherwise.
CHOSEN = {
    "minify-crlf-line-ends": "CRLF line ends",
    "minify-tabs": "Tabs around every token",
    "minify-whitespace-in-key": "A space inside a key",
    "minify-duplicate-keys": "One key twice",
    "minify-slash-escapes-kept": "A slash with and without its backslash",
    "minify-unicode-escapes-kept": "Escapes with lower-case and upper-case digits, and of NUL",
    "minify-lone-surrogate-escape-kept": "The escape of half a surrogate pair",
    "minify-raw-utf8-kept": "Letters, a dash and an emoji in UTF-8",
    "minify-not-normalized-utf8-kept": "One letter in two normal forms",
    "minify-bom-inside-string": "U+FEFF inside a string",
    "minify-nested-json-string": "JSON as text in a string",
    "minify-nested-twice-json-string": "The same, twice",
}
OWN = {"keys-that-are-numbers": ('{"2": "b", "10": "a", "1": "c"}', "Keys that look like indices")}

TOKENS = {
    "seconds": {"client_key": "paraf-interop", "timestamp": TIMESTAMP},
    "milliseconds": {"client_key": "paraf-interop", "timestamp": "2026-01-15T10:00:00.123+07:00"},
    "utc": {"client_key": "1f0e8f2c-9f5d-4f0e-8c2a-7f0e8f2c9f5d", "timestamp": "2026-01-15T03:00:00Z"},
}


def bodies():
    """ID -> (body, why)."""
    found = {case["id"].removeprefix("tricky-"): (case["input"]["body"], case["note"]) for case in suite("tricky-bodies")}
    for case in suite("minify"):
        if case["id"] in CHOSEN:
            found[case["id"].removeprefix("minify-")] = (case["input"]["body"], CHOSEN[case["id"]])
    return {**found, **OWN}


def suite(name):
    return json.loads((ROOT / "vectors" / (name + ".json")).read_text(encoding="utf-8"))["cases"]


def tokens_of(profile):
    """The token requests whose timestamps have the profile's form."""
    wanted = profiles.resolved(profile)["token_request"]["timestamp"]
    return {id: given for id, given in TOKENS.items() if sends(wanted, given["timestamp"])}


def sends(wanted, timestamp):
    zone = "utc" if timestamp.endswith("Z") else "offset"
    return wanted["zone"] in (zone, "any") and not (wanted["fraction"] == "none" and "." in timestamp)
