"""Several partners or clients at one verifier, each with a credential of its own."""

from generator.cases.verify_direction import arrived
from generator.material import (LEGACY_CALLBACK, OTHER_SECRET, SCHEME_3, SECRET, incoming, public_pem, token_request, with_header,
                      without, without_header)
from generator.suite import Suite

RIGHT, OTHER, THIRD = "rsa-2048", "rsa-2048-second", "rsa-3072"


def build():
    suite = Suite("verify-partners", "Several partners or clients at one verifier: each credential counts for its own alone.")
    for profile, name in (("snap", "snap"), ("bca", "bca")):
        _secrets(suite, name, profile)
    _keys(suite)
    _directions(suite)
    _mappings(suite)
    _clients(suite)
    return suite


def _of(given, **credentials):
    """The same request at a verifier that knows each partner by its own credential."""
    return dict(without(given, "client_secrets", "public_keys_pem", "partner_ids", "client_keys"), **credentials)


def _secrets(suite, name, profile):
    given = incoming(profile, partner_id="A")
    both = {"A": [SECRET], "B": [OTHER_SECRET]}

    def accept(what, changed):
        suite.add("verify-partners-%s-%s" % (name, what), "verify", profile, changed)

    def reject(what, error, changed):
        suite.add("verify-partners-rejects-%s-%s" % (name, what), "verify", profile, changed, error)

    accept("each-its-own", _of(given, client_secrets=both))
    accept("the-other", _of(incoming(profile, partner_id="B", client_secret=OTHER_SECRET), client_secrets=both))
    accept("rotated-old", _of(given, client_secrets={"A": ["new", SECRET], "B": [OTHER_SECRET]}))
    accept("rotated-new", _of(given, client_secrets={"A": [SECRET, "old"], "B": [OTHER_SECRET]}))
    accept("one-alone", _of(given, client_secrets={"A": [SECRET]}))
    accept("anyone-alone", _of(given, client_secrets={"*": ["new", SECRET]}))
    accept("a-list-serves-all", dict(given, client_secrets=[OTHER_SECRET, SECRET], partner_ids=["A", "B"]))
    # What A signed, sent again under the name of B: the string-to-sign does not hold the partner.
    reject("one-under-the-name-of-another", "signature-mismatch",
           _of(with_header(given, "X-PARTNER-ID", "B"), client_secrets=both))
    reject("one-under-the-name-of-another-in-rotation", "signature-mismatch",
           _of(with_header(given, "X-PARTNER-ID", "B"), client_secrets={"A": [SECRET], "B": [OTHER_SECRET, "old"]}))
    reject("a-stranger", "unknown-partner", _of(with_header(given, "X-PARTNER-ID", "C"), client_secrets=both))
    reject("letter-case", "unknown-partner", _of(with_header(given, "X-PARTNER-ID", "a"), client_secrets=both))
    reject("a-star-in-the-header", "unknown-partner", _of(with_header(given, "X-PARTNER-ID", "*"), client_secrets=both))
    reject("both-joined", "unknown-partner", _of(with_header(given, "X-PARTNER-ID", "A,B"), client_secrets=both))
    reject("both-joined-and-anyone", "duplicate-header",
           _of(with_header(given, "X-PARTNER-ID", "A,B"), client_secrets={"*": [SECRET]}))
    reject("no-partner", "missing-header", _of(without_header(given, "X-PARTNER-ID"), client_secrets=both))
    reject("no-secret-of-its-own", "missing-credential", _of(given, client_secrets={"A": [SECRET], "B": []}))
    reject("a-secret-that-is-none", "invalid-secret", _of(given, client_secrets={"A": [SECRET], "B": [""]}))
    reject("keys-for-secrets", "missing-credential", _of(given, public_keys_pem={"A": [public_pem(RIGHT)]}))


def _keys(suite):
    given = incoming(SCHEME_3, partner_id="A")
    both = {"A": [public_pem(RIGHT)], "B": [public_pem(OTHER)]}
    suite.add("verify-partners-rsa-each-its-own", "verify", SCHEME_3, _of(given, public_keys_pem=both))
    suite.add("verify-partners-rsa-rotated", "verify", SCHEME_3,
              _of(given, public_keys_pem={"A": [public_pem(THIRD), public_pem(OTHER), public_pem(RIGHT)], "B": [public_pem(OTHER)]}))
    # One key of a provider serves many merchants: then whom a message is for only the body says.
    suite.add("verify-partners-rsa-one-key-for-all", "verify", SCHEME_3,
              _of(with_header(given, "X-PARTNER-ID", "B"), public_keys_pem={"A": [public_pem(RIGHT)], "B": [public_pem(RIGHT)]}))
    for what, error, changed in (
        ("one-under-the-name-of-another", "signature-mismatch",
         _of(with_header(given, "X-PARTNER-ID", "B"), public_keys_pem=both)),
        ("a-key-of-other-size", "malformed-signature",
         _of(given, public_keys_pem={"A": [public_pem(THIRD)], "B": [public_pem(RIGHT)]})),
        ("a-stranger", "unknown-partner", _of(with_header(given, "X-PARTNER-ID", "C"), public_keys_pem=both)),
        ("a-key-that-is-none", "invalid-key", _of(given, public_keys_pem={"A": [public_pem(RIGHT)], "B": ["no key"]})),
        ("a-weak-key", "unsupported-key", _of(given, public_keys_pem={"A": [public_pem(RIGHT)], "B": [public_pem("rsa-1024")]})),
    ):
        suite.add("verify-partners-rejects-rsa-" + what, "verify", SCHEME_3, changed, error)


def _directions(suite):
    for name, partner, credentials in (
        ("bca", "12345", {"client_secrets": {"12345": ["new", SECRET], "67890": [OTHER_SECRET]}}),
        ("dana", "12345", {"public_keys_pem": {"12345": [public_pem(RIGHT)], "67890": [public_pem(OTHER)]}}),
        ("bni", "paraf-demo-api-key", {"client_secrets": {"paraf-demo-api-key": [SECRET], "67890": [OTHER_SECRET]}}),
    ):
        given = _of(arrived(name), **credentials)
        suite.add("verify-partners-to-provider-" + name, "verify", name, given)
        suite.add("verify-partners-rejects-to-provider-%s-another" % name, "verify", name,
                  with_header(given, "X-PARTNER-ID", "67890"), "signature-mismatch")
        suite.add("verify-partners-rejects-to-provider-%s-a-stranger" % name, "verify", name,
                  with_header(given, "X-PARTNER-ID", partner + "0"), "unknown-partner")


def _mappings(suite):
    given = incoming("snap", partner_id="A")
    for what, profile, error, changed in (
        ("nobody", "snap", "invalid-argument", _of(given, client_secrets={})),
        ("an-empty-name", "snap", "invalid-argument", _of(given, client_secrets={"": [SECRET]})),
        ("anyone-and-one", "snap", "invalid-argument", _of(given, client_secrets={"*": [SECRET], "A": [SECRET]})),
        ("no-header-for-the-partner", "bri-legacy", "unsupported-by-profile",
         _of(dict(arrived("bri-legacy"), direction="to-provider"), client_secrets={"A": [SECRET], "B": [OTHER_SECRET]})),
        ("no-rule-for-callbacks", "bca-legacy", "unsupported-by-profile",
         _of(incoming(LEGACY_CALLBACK), client_secrets={"A": [SECRET]})),
    ):
        suite.add("verify-partners-refuses-" + what, "verify", profile, changed, error)


def _clients(suite):
    for profile in ("snap", "bca"):
        given = token_request(profile, client_key="A")
        both = {"A": [public_pem(RIGHT)], "B": [public_pem(OTHER)]}

        def accept(what, changed):
            suite.add("verify-partners-token-%s-%s" % (profile, what), "verify-token", profile, changed)

        def reject(what, error, changed):
            suite.add("verify-partners-rejects-token-%s-%s" % (profile, what), "verify-token", profile, changed, error)

        accept("each-its-own", _of(given, public_keys_pem=both))
        accept("rotated", _of(given, public_keys_pem={"A": [public_pem(OTHER), public_pem(RIGHT)], "B": [public_pem(OTHER)]}))
        accept("anyone-alone", _of(given, public_keys_pem={"*": [public_pem(RIGHT)]}))
        reject("the-key-of-another", "signature-mismatch",
               _of(token_request(profile, client_key="B"), public_keys_pem=both))
        reject("a-stranger", "unknown-client", _of(token_request(profile, client_key="C"), public_keys_pem=both))
        reject("both-joined", "unknown-client", _of(with_header(given, "X-CLIENT-KEY", "A,B"), public_keys_pem=both))
        reject("nobody", "invalid-argument", _of(given, public_keys_pem={}))
        reject("anyone-and-one", "invalid-argument",
               _of(given, public_keys_pem={"*": [public_pem(RIGHT)], "A": [public_pem(RIGHT)]}))
        reject("no-key-of-its-own", "missing-credential", _of(given, public_keys_pem={"A": [public_pem(RIGHT)], "B": []}))
