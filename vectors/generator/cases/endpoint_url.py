"""The URL as it is signed: kept as given, dropped, or sorted and encoded."""

from generator.material import snap_with
from generator.suite import OWN, Suite

BCA_PAGE = "https://developer.bca.co.id/id/dokumentasi/"
DROPPED = snap_with("snap-query-dropped", endpoint_url={"query": "dropped"})
STRIPPED = snap_with("snap-prefix-stripped", endpoint_url={"strip_prefix": "/nicepay"})
VERSION = snap_with("snap-from-version", endpoint_url={"path": "from-version"})
CONTROLS = [chr(code) for code in (*range(0x20), 0x7F)]


def build():
    suite = Suite("endpoint-url", "The endpoint URL of the string-to-sign, from a path or a full URL.")
    _as_given(suite)
    _sorted_and_encoded(suite)
    _other_rules(suite)
    _refused(suite)
    return suite


def _add(suite, case_id, profile, url, source=OWN, error=None):
    suite.add("endpoint-url-" + case_id, "endpoint-url", profile, {"url": url}, error, source=source)


def _as_given(suite):
    for name, url in (
        ("path", "/v1.0/transfer-va/inquiry"),
        ("full", "https://sandbox.bca.co.id/openapi/v1.0/balance-inquiry"),
        ("http-and-port", "http://localhost:8080/v1.0/debit/notify"),
        ("scheme-upper-case", "HTTPS://Example.CO.ID/V1.0/Debit"),
        ("host-only", "https://example.co.id"),
        ("host-and-slash", "https://example.co.id/"),
        ("host-and-query", "https://example.co.id?x=1"),
        ("host-port-and-query", "https://example.co.id:8443?x=1"),
        ("query-order-kept", "/v1.0/report?b=2&a=1&b=1"),
        ("percent-kept", "/a%2fb?x=%zz&y=%20"),
        ("plus-and-comma-kept", "/accounts/1,2?x=a+b"),
        ("trailing-slash-kept", "/v1.0/debit/notify/"),
        ("double-slash-kept", "//v1.0//debit"),
        ("dot-segments-kept", "/a/../b/./c"),
        ("empty-query-kept", "/a?"),
        ("root", "/"),
    ):
        _add(suite, "snap-" + name, "snap", url)


def _sorted_and_encoded(suite):
    _add(suite, "bca-page-sample", "bca", "/api/v2/sample?A-param=value1&Z-param=value2&B-param=value3", BCA_PAGE)
    _add(suite, "bca-repeated-names", "bca", "/x?b=2&a=2&a=1", "artivisi/snap-provider-simulator:BcaProfileTest")
    for name, url in (
        ("full-url", "https://api.klikbca.com:443/openapi/v1.0/x?b=1&a=2"),
        ("host-only", "https://api.klikbca.com"),
        ("host-and-query", "https://api.klikbca.com?x=1"),
        ("upper-before-lower", "/x?a=1&B=1&A=1&b=1"),
        ("comma-in-path-and-query", "/accounts/0201245680,0063001004?x=1,2"),
        ("encoded-comma-same", "/accounts/0201245680%2C0063001004?x=1%2c2"),
        ("space-encoded", "/a%20b?x=a%20b"),
        ("plus-is-literal", "/a+b?x=a+b"),
        ("unreserved-decoded", "/%41%7e%2D?%61=%5f%2E"),
        ("encoded-slash-stays-encoded", "/a%2Fb/c"),
        ("encoded-separators-stay-encoded", "/x?a%26b=1%3D2&c%3d=1"),
        ("equals-inside-value", "/x?a=1=2=="),
        ("question-mark-inside-query", "/x?a=1?b"),
        ("no-value-before-empty-value", "/x?a=&a"),
        ("no-value-kept", "/x?b&a"),
        ("name-empty", "/x?=1&a=1"),
        ("empty-pieces-stay", "/x?a=1&&b=2&"),
        ("question-mark-alone", "/x?"),
        ("ampersands-alone", "/x?&&"),
        ("utf8-raw", "/café?nama=Jl. 😀".replace(" ", "%20")),
        ("utf8-encoded-same", "/caf%c3%a9?nama=Jl.%20%F0%9F%98%80"),
        ("not-utf8-bytes", "/x?a=%ff%C3%28"),
        ("nul-encoded", "/x?a=%00"),
        ("percent-itself", "/x?a=100%25"),
        ("double-encoding-decoded-once", "/x?a=%2520"),
        ("reserved-all", "/x:@!$&'()*+,;=?a=:@!$'()*+,;/?[]"),
        ("sorted-by-encoded-name", "/x?a-=1&a%20=1&a=1&a.=1&a_=1"),
        ("sorted-by-encoded-value", "/x?a=~&a=%20&a=z&a=A"),
        ("dot-segments-stay", "/a/../b/./c"),
        ("double-slash-stays", "//a//b/"),
        ("path-order-never-changes", "/c/b/a?c&b&a"),
        ("date-time-value", "/x?from=2026-11-22T10:00:00+07:00"),
    ):
        _add(suite, "bca-" + name, "bca", url)
    _add(suite, "legacy-statements", "bca-legacy",
         "/banking/v2/corporates/BCAAPI2016/accounts/0201245680/statements?StartDate=2016-09-01&EndDate=2016-09-01",
         BCA_PAGE)
    _add(suite, "legacy-forex-comma-list", "bca-legacy", "/general/rate/forex?RateType=e-rate&CurrencyCode=USD,EUR")


def _other_rules(suite):
    _add(suite, "dropped-query", DROPPED, "/v1.0/x?a=1")
    _add(suite, "dropped-empty-query", DROPPED, "https://h.example/v1.0/x?")
    _add(suite, "stripped-prefix", STRIPPED, "/nicepay/api/v1.0/access-token/b2b?a=1")
    _add(suite, "stripped-prefix-full-url", STRIPPED, "https://dev.nicepay.co.id/nicepay/api/v1.0/x")
    _add(suite, "stripped-prefix-absent", STRIPPED, "/api/v1.0/x")
    _add(suite, "from-version", VERSION, "/openapi/v1.0/balance-inquiry?a=1")
    _add(suite, "from-version-two-digits", VERSION, "https://h.example/a/b/v2.10/transfer-interbank")
    _add(suite, "from-version-already-there", VERSION, "/v1.0/debit/notify")


def _refused(suite):
    def refuse(name, profile, url):
        _add(suite, "refuses-" + name, profile, url, error="invalid-url")

    for profile in ("snap", "bca"):
        for name, url in (
            ("empty", ""),
            ("relative", "v1.0/debit/notify"),
            ("query-only", "?a=1"),
            ("other-scheme", "ftp://example.co.id/x"),
            ("scheme-without-slashes", "https:example.co.id/x"),
            ("scheme-with-one-slash", "https:/example.co.id/x"),
            ("no-host", "https:///x"),
            ("no-host-query", "https://?x=1"),
            ("scheme-only", "https://"),
            ("port-only", "https://:8443/x"),
            ("host-without-scheme", "example.co.id/x"),
            ("fragment", "/x#top"),
            ("fragment-in-query", "/x?a=1#top"),
            ("fragment-full-url", "https://example.co.id/x#"),
            ("space-in-path", "/a b"),
            ("space-in-query", "/a?x=a b"),
            ("space-leading", " /a"),
            ("space-trailing", "/a "),
            ("space-in-host", "https://exa mple.co.id/x"),
            ("newline-trailing", "/a\n"),
            ("asterisk", "*"),
            ("backslash-path", "\\v1.0\\x"),
        ):
            refuse("%s-%s" % (profile, name), profile, url)
    for control in CONTROLS:
        refuse("control-%02x" % ord(control), "snap", "/a%sb" % control)
    for control in ("\0", "\t", "\n", "\r", "\x1f", "\x7f"):
        refuse("bca-control-%02x-in-query" % ord(control), "bca", "/a?x=%s" % control)
    for name, piece in (("alone", "%"), ("one-digit", "%4"), ("no-digits", "%zz"), ("second-not-hex", "%4g"),
                        ("first-not-hex", "%g4"), ("doubled", "%%41"), ("unicode-escape", "%u0041"),
                        ("space-digits", "%+1")):
        refuse("bca-percent-%s-in-path" % name, "bca", "/a/" + piece)
        refuse("bca-percent-%s-in-name" % name, "bca", "/a?%s=1" % piece)
        refuse("bca-percent-%s-in-value" % name, "bca", "/a?x=" + piece)
    for name, url in (("path", "/café"), ("query", "/x?a=é"), ("emoji", "/x?😀")):
        refuse("snap-non-ascii-" + name, "snap", url)
        refuse("dropped-non-ascii-" + name, DROPPED, url)
    refuse("legacy-percent", "bca-legacy", "/x?a=%")
    refuse("legacy-fragment", "bca-legacy", "/x#")
    refuse("legacy-empty", "bca-legacy", "")
    refuse("legacy-space", "bca-legacy", "/accounts/1, 2")
    refuse("stripped-prefix-relative", STRIPPED, "nicepay/api/v1.0/x")
    refuse("from-version-relative", VERSION, "v1.0/debit/notify")
    refuse("dropped-space-in-query", DROPPED, "/x?a b")
    refuse("dropped-fragment", DROPPED, "/x?a#b")
