"""Profiles as objects: what merges, what is missing, what is misspelled."""

import copy

from generator.material import SCHEME_3, incoming, request, token_request, without
from reference.profiles import SNAP
from generator.suite import Suite


def build():
    suite = Suite("profiles", "Profiles given as objects: whole ones, ones over a base, and faulty ones.")
    _accepted(suite)
    _unknown(suite)
    _letter_case(suite)
    _ambiguous(suite)
    _faulty(suite)
    return suite


def _whole():
    """The standard without what no profile has to say: which headers are wanted."""
    whole = copy.deepcopy(SNAP)
    for header in whole["request"]["headers"].values():
        header.pop("wanted", None)
    return whole


def _accepted(suite):
    whole = dict(_whole(), name="whole")
    only_base = {"base": "bca", "name": "only-base"}
    no_channel = {"base": "bca", "name": "no-channel", "request": {"headers": {"CHANNEL-ID": None}}}
    longer = {"base": "snap", "name": "longer-channel", "request": {"headers": {"CHANNEL-ID": {"max_length": 10}}}}
    added = {"base": "snap", "name": "fixed-header", "request": {"headers": {"A-FIXED": {"value": "yes"}}}}
    callback = {"base": "snap", "name": "rsa-callback", "callback": SCHEME_3["request"]}
    suite.add("profile-whole-without-base", "sign-transaction", whole, request("snap"))
    suite.add("profile-only-base", "sign-transaction", only_base, request("bca"))
    suite.add("profile-header-removed-by-null", "sign-transaction", no_channel, without(request("bca"), "channel_id"))
    suite.add("profile-header-row-merged-key-by-key", "sign-transaction", longer, request("snap", channel_id="0123456789"))
    suite.add("profile-header-added-without-a-field", "sign-transaction", added, request("snap"))
    suite.add("profile-callback-differs-request-stays", "sign-transaction", callback, request("snap"))
    suite.add("profile-callback-differs", "verify", callback, incoming(SCHEME_3))
    described = {"base": "snap", "name": "described", "title": "t", "sources": {"a": "b"}}
    suite.add("profile-sources-and-title-are-free", "minify", described, {"body": "{ }"})
    suite.add("profile-removed-header-has-no-place", "sign-transaction", no_channel, request("bca"),
              "unsupported-by-profile")
    suite.add("profile-callback-differs-so-hmac-is-refused", "verify", callback, incoming("snap"), "missing-credential")


def _unknown(suite):
    for label, name in (("invented", "bank-of-nowhere"), ("upper-case", "BANK-OF-NOWHERE"), ("empty", ""), ("trailing-space", "snap "),
                        ("underscore", "bca_legacy"), ("prefix", "bca-")):
        suite.add("profile-unknown-%s-minify" % label, "minify", name, {"body": "{}"}, "unknown-profile")
        suite.add("profile-unknown-%s-endpoint-url" % label, "endpoint-url", name, {"url": "/x"}, "unknown-profile")
        suite.add("profile-unknown-%s-sign-token" % label, "sign-token", name, _token_input(), "unknown-profile")
        suite.add("profile-unknown-%s-sign-transaction" % label, "sign-transaction", name, request("snap"),
                  "unknown-profile")
        suite.add("profile-unknown-%s-verify" % label, "verify", name, incoming("snap"), "unknown-profile")
        suite.add("profile-unknown-%s-verify-token" % label, "verify-token", name, token_request("snap"), "unknown-profile")


def _token_input():
    return {"client_key": "a", "timestamp": "2026-11-22T10:00:00+07:00"}


def _letter_case(suite):
    """A name is matched without regard to case, and the profile keeps its own."""
    for name in ("SNAP", "Snap", "BCA", "Bca-Legacy"):
        own = name.lower()
        suite.add("profile-name-in-letter-case-%s-%d-minify" % (own, sum(map(str.isupper, name))), "minify", name, {"body": "{ }"})
        suite.add("profile-name-in-letter-case-%s-%d-sign-transaction" % (own, sum(map(str.isupper, name))), "sign-transaction",
                  name, request(own))
    suite.add("profile-name-in-letter-case-verify", "verify", "BCA", incoming("bca"),
              note="the replay key holds the profile's own name, bca")
    suite.add("profile-name-in-letter-case-verify-token", "verify-token", "SNAP", token_request("snap"))
    suite.add("profile-name-in-letter-case-base", "sign-transaction", {"base": "BCA", "name": "mine"}, request("bca"))
    suite.add("profile-name-kelvin-sign-is-no-k", "minify", "ban\u212aneo", {"body": "{}"}, "unknown-profile")


def _ambiguous(suite):
    """Templates under which two requests could have one string, whatever their values, are refused when they are read."""
    def refuse(name, string_to_sign, **rule):
        suite.add("profile-ambiguous-" + name, "sign-transaction",
                  {"base": "snap", "name": "ambiguous", "request": dict(rule, string_to_sign=string_to_sign)},
                  request("snap"), "invalid-profile")

    refuse("url-and-token-touch", "{method}:{endpoint_url}{access_token}:{body_digest}:{timestamp}")
    refuse("token-and-url-touch", "{method}:{access_token}{endpoint_url}:{body_digest}:{timestamp}")
    refuse("ids-touch", "{partner_id}{channel_id}:{timestamp}")
    refuse("blank-digest-touches-the-token", "{method}:{endpoint_url}:{access_token}{body_digest}:{timestamp}", empty_body="blank")
    refuse("body-in-front-of-the-url", "{body}:{endpoint_url}:{timestamp}")
    refuse("body-in-front-of-an-id", "{method}:{body}:{partner_id}:{timestamp}")
    refuse("omitted-digest-in-front-of-a-token", "{method}:{endpoint_url}:{body_digest}:{access_token}:{timestamp}",
           empty_body="omitted")
    refuse("omitted-digest-between-other-literals", "{method}:{endpoint_url}:{access_token}|{body_digest}:{timestamp}",
           empty_body="omitted")
    refuse("omitted-digest-first", "{body_digest}:{method}:{endpoint_url}:{timestamp}", empty_body="omitted")
    suite.add("profile-ambiguous-callback", "minify",
              {"base": "snap", "name": "a", "callback": {"string_to_sign": "{method}{endpoint_url}{access_token}{timestamp}"}},
              {"body": "{}"}, "invalid-profile")
    for name, text in (
        ("without-separators", "{method}{endpoint_url}{body_digest}{timestamp}"),
        ("timestamp-first", "{timestamp}{method}{body_digest}{endpoint_url}"),
        ("body-last", "{method}:{timestamp}:{body}"),
        ("url-alone-in-the-middle", "{timestamp}{access_token}:{endpoint_url}{body_digest}"),
    ):
        profile = {"base": "snap", "name": "told-apart", "request": {"string_to_sign": text}}
        suite.add("profile-told-apart-" + name, "sign-transaction", profile, request("snap"))
    last = {"base": "snap", "name": "omitted-last",
            "request": {"empty_body": "omitted", "string_to_sign": "{method}:{timestamp}:{access_token}:{body_digest}"}}
    suite.add("profile-told-apart-omitted-digest-last", "sign-transaction", last, request("snap", body=""))


def _faulty(suite):
    def refuse(name, profile):
        suite.add("profile-invalid-" + name, "sign-transaction", profile, request("snap"), "invalid-profile")

    def over_snap(**parts):
        return dict({"base": "snap", "name": "faulty"}, **parts)

    refuse("unknown-key", over_snap(colour="blue"))
    refuse("unknown-key-in-request", over_snap(request={"hash": "sha256"}))
    refuse("unknown-key-in-callback", over_snap(callback={"hash": "sha256"}))
    refuse("unknown-key-in-endpoint-url", over_snap(request={"endpoint_url": {"host": "kept"}}))
    refuse("unknown-key-in-timestamp", over_snap(request={"timestamp": {"format": "iso"}}))
    refuse("unknown-key-in-header", over_snap(request={"headers": {"ORIGIN": {"length": 5}}}))
    for name, key, value in (
        ("algorithm-md5", "algorithm", "md5"), ("algorithm-upper-case", "algorithm", "HMAC-SHA512"),
        ("algorithm-null", "algorithm", None),
        ("key", "key", "password"), ("encoding-url-safe", "encoding", "base64url"),
        ("encoding-upper-case", "encoding", "HEX"),
        ("encoding-number", "encoding", 1), ("body", "body", "pretty"), ("empty-body", "empty_body", "null"),
        ("digest-encoding", "digest_encoding", "base32"),
    ):
        refuse(name, over_snap(request={key: value}))
    refuse("path", over_snap(request={"endpoint_url": {"path": "as-is"}}))
    refuse("query", over_snap(request={"endpoint_url": {"query": "sorted"}}))
    refuse("fraction", over_snap(request={"timestamp": {"fraction": "microseconds"}}))
    refuse("calendar", over_snap(request={"timestamp": {"calendar": "lunar"}}))
    refuse("wanted", over_snap(request={"headers": {"ORIGIN": {"wanted": "maybe"}}}))
    refuse("zone", over_snap(request={"timestamp": {"zone": "wib"}}))
    refuse("charset", over_snap(request={"headers": {"ORIGIN": {"charset": "utf-8"}}}))
    refuse("mandatory-text", over_snap(request={"headers": {"ORIGIN": {"mandatory": "yes"}}}))
    refuse("max-length-text", over_snap(request={"headers": {"ORIGIN": {"max_length": "5"}}}))
    refuse("header-without-value", over_snap(request={"headers": {"X-NEW": {"charset": "digits"}}}))
    refuse("header-field-unknown", over_snap(request={"headers": {"X-NEW": {"value": "{colour}"}}}))
    refuse("string-without-timestamp", over_snap(request={"string_to_sign": "{method}:{endpoint_url}:{body_digest}"}))
    refuse("string-field-unknown", over_snap(request={"string_to_sign": "{method}:{colour}:{timestamp}"}))
    refuse("string-brace-open", over_snap(request={"string_to_sign": "{method:{timestamp}"}))
    refuse("string-brace-at-the-end", over_snap(request={"string_to_sign": "{timestamp}:{"}))
    refuse("string-field-empty", over_snap(request={"string_to_sign": "{}:{timestamp}"}))
    refuse("string-holds-signature", over_snap(request={"string_to_sign": "{signature}:{timestamp}"}))
    suite.add("profile-invalid-token-string-without-client-key", "verify-token",
              over_snap(token_request={"string_to_sign": "token|{timestamp}"}), token_request("snap"), "invalid-profile")
    refuse("callback-string-without-timestamp", over_snap(callback={"string_to_sign": "{method}:{body_digest}"}))
    refuse("request-null", over_snap(request=None))
    refuse("request-text", over_snap(request="snap"))
    refuse("without-base-incomplete", {"name": "alone", "request": {"algorithm": "hmac-sha512"}})
    refuse("empty-object", {})
    whole = _whole()
    for key in ("name", "request"):
        refuse("whole-without-" + key.replace("_", "-"), without(whole, key))
    for key in ("algorithm", "string_to_sign", "endpoint_url", "timestamp", "headers", "body"):
        refuse("whole-request-without-" + key.replace("_", "-"), dict(whole, request=without(whole["request"], key)))
