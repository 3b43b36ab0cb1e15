"""What is signed and verified: bodies of the conformance suite, and token requests."""

import json

import profiles
from paths import ROOT

METHOD = "POST"
URL = "/v1.0/transfer-va/payment"
TIMESTAMP = "2026-01-15T10:00:00+07:00"

# Of vectors/minify.json, those that a parser may write otherwise.
CHOSEN = (
    "minify-crlf-line-ends",
    "minify-tabs",
    "minify-whitespace-in-key",
    "minify-duplicate-keys",
    "minify-slash-escapes-kept",
    "minify-unicode-escapes-kept",
    "minify-lone-surrogate-escape-kept",
    "minify-raw-utf8-kept",
    "minify-not-normalized-utf8-kept",
    "minify-bom-inside-string",
    "minify-nested-json-string",
    "minify-nested-twice-json-string",
)
OWN = {"keys-that-are-numbers": ('{"2": "b", "10": "a", "1": "c"}', "Keys that look like indices")}

TOKENS = {
    "seconds": {"client_key": "paraf-interop", "timestamp": TIMESTAMP},
    "milliseconds": {"client_key": "paraf-interop", "timestamp": "2026-01-15T10:00:00.123+07:00"},
    "utc": {"client_key": "1f0e8f2c-9f5d-4f0e-8c2a-7f0e8f2c9f5d", "timestamp": "2026-01-15T03:00:00Z"},
}


def bodies():
    """ID -> (body, why)."""
    found = {}
    for name, wanted in ("tricky-bodies", None), ("minify", CHOSEN):
        for case in json.loads((ROOT / "vectors" / (name + ".json")).read_text(encoding="utf-8"))["cases"]:
            if wanted is None or case["id"] in wanted:
                id = case["id"].removeprefix("tricky-").removeprefix("minify-")
                found[id] = (case["input"]["body"], case.get("note", id.replace("-", " ")))
    return {**found, **OWN}


def tokens_of(profile):
    """The token requests whose timestamps have the profile's form."""
    wanted = profiles.resolved(profile)["token_request"]["timestamp"]
    return {id: given for id, given in TOKENS.items() if sends(wanted, given["timestamp"])}


def sends(wanted, timestamp):
    zone = "utc" if timestamp.endswith("Z") else "offset"
    return wanted["zone"] in (zone, "any") and not (wanted["fraction"] == "none" and "." in timestamp)
