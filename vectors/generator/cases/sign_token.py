"""Token requests: services 73 and 74, and BCA's form before SNAP."""

from generator.material import IMPOSSIBLE, POSSIBLE, TIME, key_text, pem, pem_to_der, private_numbers, public_pem, without
from reference import der
from generator.suite import Suite

CLIENT = "paraf-demo-client"
MILLISECONDS = {"base": "snap", "name": "snap-token-milliseconds",
                "token_request": {"timestamp": {"fraction": "milliseconds", "zone": "utc"}}}
WEAK = {"base": "snap", "name": "snap-1024", "rsa_minimum_bits": 1024}


def given(**changes):
    base = {"client_key": CLIENT, "private_key_pem": key_text("rsa-2048"), "timestamp": TIME}
    base.update(changes)
    return base


def build():
    suite = Suite("sign-token", "Token requests: what is signed, what is sent, what is refused.")
    _signed(suite)
    _refused_timestamps(suite)
    _refused(suite)
    return suite


def _signed(suite):
    pkcs1 = pem("RSA PRIVATE KEY", der.pkcs1_private(private_numbers("rsa-2048")))
    for name, profile, changes in (
        ("snap", "snap", {}),
        ("bca", "bca", {}),
        ("snap-utc", "snap", {"timestamp": "2026-11-22T03:00:00Z"}),
        ("snap-milliseconds", "snap", {"timestamp": "2026-11-22T10:00:00.007+07:00"}),
        ("snap-milliseconds-utc", "snap", {"timestamp": "2026-11-22T03:00:00.999Z"}),
        ("snap-negative-offset", "snap", {"timestamp": "2026-11-21T20:00:00-07:00"}),
        ("inline-milliseconds", MILLISECONDS, {"timestamp": "2026-11-22T03:00:00.000Z"}),
        ("customer-auth-code", "snap", {"auth_code": "a6975f82-d00a-4ddc-9633-087fefb6275e"}),
        ("customer-refresh-token", "snap", {"refresh_token": "UNrvF2I8qlWyvwKhSzVoeiNDX1RkbcQd"}),
        ("key-3072", "snap", {"private_key_pem": key_text("rsa-3072")}),
        ("key-4096", "snap", {"private_key_pem": key_text("rsa-4096")}),
        ("key-8192", "snap", {"private_key_pem": key_text("rsa-8192")}),
        ("key-1024-where-the-profile-allows-it", WEAK, {"private_key_pem": key_text("rsa-1024")}),
        ("key-pkcs1", "snap", {"private_key_pem": pkcs1}),
        ("key-escaped-newlines", "snap", {"private_key_pem": key_text("rsa-2048").replace("\n", "\\n")}),
        ("client-key-punctuation", "snap", {"client_key": "a.b-c_d~e:f/g=h"}),
    ):
        suite.add("sign-token-" + name, "sign-token", profile, given(**changes))
    suite.add("sign-token-legacy-basic", "sign-token", "bca-legacy",
              {"client_key": CLIENT, "client_secret": "paraf-demo-client-secret", "timestamp": TIME})


def _refused_timestamps(suite):
    suite.add("sign-token-bca-impossible-date-has-the-right-shape", "sign-token", "bca",
              given(timestamp="2026-99-99T99:99:99+99:99"), "invalid-timestamp")
    for name, text in IMPOSSIBLE:
        suite.add("sign-token-refuses-impossible-" + name, "sign-token", "snap", given(timestamp=text), "invalid-timestamp")
    for name, text in POSSIBLE:
        suite.add("sign-token-possible-" + name, "sign-token", "snap", given(timestamp=text))
    for profile, name, text in (
        ("bca", "milliseconds", "2026-11-22T10:00:00.000+07:00"),
        ("bca", "utc", "2026-11-22T03:00:00Z"),
        ("snap", "no-zone", "2026-11-22T10:00:00"),
        ("snap", "space-for-t", "2026-11-22 10:00:00+07:00"),
        ("snap", "small-t", "2026-11-22t10:00:00+07:00"),
        ("snap", "small-z", "2026-11-22T03:00:00z"),
        ("snap", "offset-without-colon", "2026-11-22T10:00:00+0700"),
        ("snap", "offset-hours-only", "2026-11-22T10:00:00+07"),
        ("snap", "basic-form", "20261122T100000Z"),
        ("snap", "two-digit-fraction", "2026-11-22T10:00:00.12+07:00"),
        ("snap", "six-digit-fraction", "2026-11-22T10:00:00.123456+07:00"),
        ("snap", "comma-fraction", "2026-11-22T10:00:00,123+07:00"),
        ("snap", "dot-without-digits", "2026-11-22T10:00:00.+07:00"),
        ("snap", "empty", ""),
        ("snap", "date-only", "2026-11-22"),
        ("snap", "epoch", "1795316400"),
        ("snap", "leading-space", " 2026-11-22T10:00:00+07:00"),
        ("snap", "trailing-newline", "2026-11-22T10:00:00+07:00\n"),
        ("snap", "arabic-digits", "\u0662\u0660\u0662\u0666-11-22T10:00:00+07:00"),
        ("snap", "unicode-minus", "2026-11-22T10:00:00\u221207:00"),
    ):
        suite.add("sign-token-refuses-timestamp-%s-%s" % (profile, name), "sign-token", profile, given(timestamp=text),
                  "invalid-timestamp")
    suite.add("sign-token-refuses-timestamp-inline-without-milliseconds", "sign-token", MILLISECONDS,
              given(timestamp="2026-11-22T03:00:00Z"), "invalid-timestamp")
    suite.add("sign-token-refuses-timestamp-inline-with-offset", "sign-token", MILLISECONDS,
              given(timestamp="2026-11-22T10:00:00.000+07:00"), "invalid-timestamp")


def _refused(suite):
    numbers = private_numbers("rsa-2048")
    mixed = pem("PRIVATE KEY", der.pkcs8(der.pkcs1_private([numbers[0] + 2] + numbers[1:])))
    for name, error, changes in (
        ("client-key-with-pipe", "invalid-header", {"client_key": "a|2026-11-22T10:00:00+07:00"}),
        ("client-key-with-space", "invalid-header", {"client_key": "a b"}),
        ("client-key-with-line-end", "invalid-header", {"client_key": "a\r\nX-SIGNATURE: b"}),
        ("client-key-with-nul", "invalid-header", {"client_key": "a\0"}),
        ("client-key-non-ascii", "invalid-header", {"client_key": "clé"}),
        ("client-key-trailing-newline", "invalid-header", {"client_key": CLIENT + "\n"}),
        ("key-public", "invalid-key", {"private_key_pem": public_pem("rsa-2048")}),
        ("key-certificate", "invalid-key", {"private_key_pem": key_text("rsa-2048-certificate")}),
        ("key-request", "invalid-key", {"private_key_pem": key_text("rsa-2048-request")}),
        ("key-empty", "invalid-key", {"private_key_pem": ""}),
        ("key-words", "invalid-key", {"private_key_pem": "no key here"}),
        ("key-truncated", "invalid-key", {"private_key_pem": pem("PRIVATE KEY", pem_to_der(key_text("rsa-2048"))[:-20])}),
        ("key-numbers-do-not-belong-together", "invalid-key", {"private_key_pem": mixed}),
        ("key-ec", "unsupported-key", {"private_key_pem": key_text("ec-p256")}),
        ("key-ed25519", "unsupported-key", {"private_key_pem": key_text("ed25519")}),
        ("key-openssh", "unsupported-key", {"private_key_pem": key_text("rsa-2048-openssh")}),
        ("key-1024", "unsupported-key", {"private_key_pem": key_text("rsa-1024")}),
        ("key-exponent-3", "unsupported-key", {"private_key_pem": key_text("rsa-2048-exponent-3")}),
        ("key-encrypted", "encrypted-key", {"private_key_pem": key_text("rsa-2048-encrypted-pkcs8")}),
        ("key-encrypted-pkcs1", "encrypted-key", {"private_key_pem": key_text("rsa-2048-encrypted-pkcs1")}),
    ):
        suite.add("sign-token-refuses-" + name, "sign-token", "snap", given(**changes), error)
    suite.add("sign-token-refuses-key-2047", "sign-token", "snap", given(private_key_pem=key_text("rsa-2047")),
              note="a refusal once: the name stays")
    suite.add("sign-token-refuses-key-512-everywhere", "sign-token", WEAK, given(private_key_pem=key_text("rsa-512")),
              "unsupported-key")
    suite.add("sign-token-refuses-customer-auth-code-at-bca", "sign-token", "bca", given(auth_code="abc"),
              "unsupported-by-profile")
    suite.add("sign-token-refuses-customer-refresh-token-at-bca", "sign-token", "bca", given(refresh_token="abc"),
              "unsupported-by-profile")
    suite.add("sign-token-refuses-customer-auth-code-before-snap", "sign-token", "bca-legacy",
              {"client_key": CLIENT, "client_secret": "paraf-demo-client-secret", "timestamp": TIME, "auth_code": "abc"},
              "unsupported-by-profile")
    for profile in ("snap", "bca"):
        suite.add("sign-token-refuses-%s-without-client-key" % profile, "sign-token", profile,
                  without(given(), "client_key"), "missing-credential")
        suite.add("sign-token-refuses-%s-without-private-key" % profile, "sign-token", profile,
                  without(given(), "private_key_pem"), "missing-credential")
    legacy = {"client_key": CLIENT, "client_secret": "paraf-demo-client-secret", "timestamp": TIME}
    for name in ("client_key", "client_secret"):
        suite.add("sign-token-refuses-legacy-without-" + name.replace("_", "-"), "sign-token", "bca-legacy",
                  without(legacy, name), "missing-credential")
    suite.add("sign-token-refuses-legacy-empty-secret", "sign-token", "bca-legacy", dict(legacy, client_secret=""),
              "invalid-secret")
