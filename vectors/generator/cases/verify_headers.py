"""Received headers: duplicated, missing, empty, malformed, and those that do not matter."""

from generator.material import LEGACY_CALLBACK, SCHEME_3, SCHEME_4, TOKEN, header, incoming, with_header, with_more, without_header
from generator.suite import Suite

SIGNED = (("snap", "snap"), ("bca", "bca"), (SCHEME_3, "scheme-3"), (SCHEME_4, "scheme-4"))

OPTIONAL = {"base": "bca", "name": "bca-without-channels", "request": {"headers": {"CHANNEL-ID": {"mandatory": False}}}}
ORIGIN = {"base": "snap", "name": "snap-with-an-origin", "request": {"headers": {"ORIGIN": {"mandatory": True}}}}


def build():
    suite = Suite("verify-headers", "Received headers: how often, how spelled, how long, and in which letters.")
    _accepted(suite)
    _duplicated(suite)
    _missing(suite)
    _malformed(suite)
    return suite


def _accepted(suite):
    given = incoming("snap")
    lower = dict(given, headers=[[name.lower(), value] for name, value in given["headers"]])
    upper = dict(given, headers=[[name.upper(), value] for name, value in given["headers"]])
    bca = incoming("bca")
    for name, profile, changed in (
        ("names-lower-case", "snap", lower),
        ("names-upper-case", "snap", upper),
        ("order-reversed", "snap", dict(given, headers=given["headers"][::-1])),
        ("unknown-header-twice", "snap", with_more(given, ["X-Forwarded-For", "1"], ["x-forwarded-for", "2"])),
        ("unknown-header-non-ascii", "snap", with_more(given, ["X-Comment", "é"])),
        ("content-type-with-charset", "snap", with_header(given, "Content-Type", "application/json; charset=utf-8")),
        ("content-type-absent", "snap", without_header(given, "Content-Type")),
        ("channel-id-absent", "snap", without_header(given, "CHANNEL-ID")),
        ("customer-token-sent", "snap", with_more(given, ["Authorization-Customer", "Bearer customer-token"])),
        ("longest-external-id", "snap", incoming("snap", external_id="9" * 36)),
        ("bca-external-id-with-letters", "bca", incoming("bca", external_id="9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")),
        ("bca-channel-id-not-mandatory-in-an-own-profile", OPTIONAL, without_header(incoming(OPTIONAL), "CHANNEL-ID")),
        ("own-profile-origin-there", ORIGIN, with_more(incoming(ORIGIN), ["ORIGIN", "merchant.example"])),
        ("snap-channel-id-and-partner-absent-with-anyone", "snap",
         dict(without_header(without_header(incoming("snap"), "CHANNEL-ID"), "X-PARTNER-ID"), partner_ids=["*"])),
        ("bca-latitude-is-not-its-header", "bca", with_more(bca, ["X-LATITUDE", "south"], ["X-LATITUDE", "north"])),
        ("bca-customer-token-is-not-its-header", "bca", with_more(bca, ["Authorization-Customer", "x y"])),
        ("scheme-3-authorization-is-not-its-header", SCHEME_3,
         with_more(incoming(SCHEME_3), ["Authorization", "Basic a, b"])),
        ("legacy-without-partner-and-external-id", LEGACY_CALLBACK, incoming(LEGACY_CALLBACK)),
    ):
        suite.add("verify-headers-" + name, "verify", profile, changed)


def _reject(suite, name, profile, error, given):
    suite.add("verify-headers-rejects-" + name, "verify", profile, given, error)


def _duplicated(suite):
    for profile, label in SIGNED:
        given = incoming(profile)
        for name, value in given["headers"]:
            _reject(suite, "%s-%s-twice" % (label, name.lower()), profile, "duplicate-header",
                    with_more(given, [name, value]))
            _reject(suite, "%s-%s-twice-case-differing" % (label, name.lower()), profile, "duplicate-header",
                    with_more(given, [name.swapcase(), "other"]))
            if name in ("X-SIGNATURE", "X-TIMESTAMP", "X-EXTERNAL-ID", "Authorization"):
                _reject(suite, "%s-%s-comma-joined" % (label, name.lower()), profile, "duplicate-header",
                        with_header(given, name, value + ", " + value))
    given = incoming("snap")
    _reject(suite, "signature-empty-and-full", "snap", "duplicate-header", with_more(given, ["X-Signature", ""]))
    _reject(suite, "signature-three-times", "snap", "duplicate-header",
            with_more(given, ["X-SIGNATURE", "a"], ["x-signature", "b"]))
    _reject(suite, "timestamp-comma-at-the-end", "snap", "duplicate-header",
            with_header(given, "X-TIMESTAMP", header(given, "X-TIMESTAMP") + ","))
    _reject(suite, "optional-header-twice", "snap", "duplicate-header", with_more(given, ["ORIGIN", "a"], ["Origin", "a"]))


def _missing(suite):
    for profile, label in SIGNED:
        given = incoming(profile)
        for name in ("X-TIMESTAMP", "X-SIGNATURE", "X-PARTNER-ID", "X-EXTERNAL-ID", "Authorization"):
            if name == "Authorization" and profile in (SCHEME_3, SCHEME_4):
                continue
            _reject(suite, "%s-%s-missing" % (label, name.lower()), profile, "missing-header", without_header(given, name))
            _reject(suite, "%s-%s-empty" % (label, name.lower()), profile, "missing-header", with_header(given, name, ""))
    legacy = incoming(LEGACY_CALLBACK)
    for name in ("X-BCA-Timestamp", "X-BCA-Signature", "Authorization"):
        _reject(suite, "legacy-%s-missing" % name.lower(), LEGACY_CALLBACK, "missing-header", without_header(legacy, name))
        _reject(suite, "legacy-%s-empty" % name.lower(), LEGACY_CALLBACK, "missing-header", with_header(legacy, name, ""))
    _reject(suite, "none-at-all", "snap", "missing-header", dict(incoming("snap"), headers=[]))
    _reject(suite, "name-with-underscore", "snap", "missing-header",
            with_more(without_header(incoming("snap"), "X-TIMESTAMP"),
                      ["X_TIMESTAMP", header(incoming("snap"), "X-TIMESTAMP")]))
    # What BCA's table marks as mandatory; https://developer.bca.co.id/id/dokumentasi/ (header table).
    for given, label in ((incoming("bca"), "bca-table"), (dict(incoming("bca"), partner_ids=["*"]), "bca-table-anyone"),
                         (dict(incoming("bca"), direction="to-provider"), "bca-table-to-provider")):
        for name in ("Authorization", "CHANNEL-ID", "Content-Type", "X-EXTERNAL-ID", "X-PARTNER-ID", "X-SIGNATURE",
                     "X-TIMESTAMP"):
            _reject(suite, "%s-%s-missing" % (label, name.lower()), "bca", "missing-header", without_header(given, name))
            _reject(suite, "%s-%s-empty" % (label, name.lower()), "bca", "missing-header", with_header(given, name, ""))
    over = {"base": "bca", "name": "over-bca"}
    _reject(suite, "bca-table-under-a-base", over, "missing-header", without_header(incoming(over), "CHANNEL-ID"))
    _reject(suite, "own-profile-origin-missing", ORIGIN, "missing-header", incoming(ORIGIN))
    _reject(suite, "own-profile-origin-empty", ORIGIN, "missing-header", with_more(incoming(ORIGIN), ["ORIGIN", ""]))
    optional = dict(incoming("snap"), partner_ids=["*"])
    _reject(suite, "external-id-missing-with-any-partner", "snap", "missing-header",
            without_header(optional, "X-EXTERNAL-ID"))


def _malformed(suite):
    for name, profile, header_name, value in (
        ("authorization-basic", "snap", "Authorization", "Basic YTpi"),
        ("authorization-token-only", "snap", "Authorization", TOKEN),
        ("authorization-scheme-only", "snap", "Authorization", "Bearer"),
        ("authorization-scheme-and-space", "snap", "Authorization", "Bearer "),
        ("authorization-two-spaces", "snap", "Authorization", "Bearer  " + TOKEN),
        ("authorization-leading-space", "snap", "Authorization", " Bearer " + TOKEN),
        ("authorization-trailing-space", "snap", "Authorization", "Bearer %s " % TOKEN),
        ("authorization-two-tokens", "snap", "Authorization", "Bearer a b"),
        ("authorization-bearer-twice", "snap", "Authorization", "Bearer Bearer " + TOKEN),
        ("authorization-tab", "snap", "Authorization", "Bearer\t" + TOKEN),
        ("authorization-colon-in-token", "snap", "Authorization", "Bearer a:b"),
        ("authorization-padding-inside", "snap", "Authorization", "Bearer a=b"),
        ("authorization-line-end", "snap", "Authorization", "Bearer a\r\nX-EVIL: 1"),
        ("authorization-non-ascii", "bca", "Authorization", "Bearer é"),
        ("scheme-4-authorization-basic", SCHEME_4, "Authorization", "Basic YTpi"),
        ("legacy-authorization-basic", LEGACY_CALLBACK, "Authorization", "Basic YTpi"),
        ("customer-token-basic", "snap", "Authorization-Customer", "Basic a b"),
        ("customer-token-line-end", "snap", "Authorization-Customer", "Bearer a\n"),
        ("partner-id-37", "snap", "X-PARTNER-ID", "p" * 37),
        ("partner-id-space", "snap", "X-PARTNER-ID", "12 345"),
        ("partner-id-leading-space", "bca", "X-PARTNER-ID", " 12345"),
        ("partner-id-non-ascii", "snap", "X-PARTNER-ID", "１２３４５"),
        ("partner-id-nul", "snap", "X-PARTNER-ID", "12345\0"),
        ("partner-id-newline", "snap", "X-PARTNER-ID", "12345\n"),
        ("external-id-37", "snap", "X-EXTERNAL-ID", "1" * 37),
        ("external-id-letters", "snap", "X-EXTERNAL-ID", "sdk123"),
        ("external-id-uuid", "snap", "X-EXTERNAL-ID", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"),
        ("external-id-minus", "snap", "X-EXTERNAL-ID", "-1"),
        ("external-id-space", "snap", "X-EXTERNAL-ID", " 123"),
        ("external-id-arabic-digits", "snap", "X-EXTERNAL-ID", "\u0661\u0662"),
        ("external-id-carriage-return", "snap", "X-EXTERNAL-ID", "123\r"),
        ("bca-external-id-37", "bca", "X-EXTERNAL-ID", "a" * 37),
        ("bca-external-id-space", "bca", "X-EXTERNAL-ID", "a b"),
        ("channel-id-6", "snap", "CHANNEL-ID", "952311"),
        ("channel-id-space", "snap", "CHANNEL-ID", "95 31"),
        ("bca-channel-id-4", "bca", "CHANNEL-ID", "9523"),
        ("bca-channel-id-letters", "bca", "CHANNEL-ID", "WEB01"),
        ("bca-channel-id-6", "bca", "CHANNEL-ID", "952311"),
        ("scheme-3-channel-id-6", SCHEME_3, "CHANNEL-ID", "952311"),
        ("legacy-channel-id-letters", LEGACY_CALLBACK, "ChannelID", "WEB01"),
        ("legacy-api-key-space", LEGACY_CALLBACK, "X-BCA-Key", "a b"),
        ("ip-address-octet-281", "snap", "X-IP-ADDRESS", "172.24.281.24"),
        ("ip-address-v6", "snap", "X-IP-ADDRESS", "::1"),
        ("ip-address-words", "bca", "X-IP-ADDRESS", "localhost"),
        ("latitude-words", "snap", "X-LATITUDE", "south"),
        ("latitude-11", "snap", "X-LATITUDE", "-6.10884112"),
        ("longitude-11", "snap", "X-LONGITUDE", "106.7782137"),
        ("device-id-401", "snap", "X-DEVICE-ID", "d" * 401),
        ("device-id-tab", "snap", "X-DEVICE-ID", "a\tb"),
        ("origin-non-ascii", "snap", "ORIGIN", "é.example"),
        ("origin-newline", "bca", "ORIGIN", "a\nb"),
    ):
        _reject(suite, name, profile, "malformed-header", with_header(incoming(profile), header_name, value))
