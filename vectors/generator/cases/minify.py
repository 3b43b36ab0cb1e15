"""The body rule: whitespace outside strings goes, every other byte stays."""

import base64

from generator.material import snap_with
from generator.suite import Suite

# SIMD minifiers work in blocks of 64 bytes: what sits on an edge must come out like anything else.
EDGES = (63, 64, 65, 127, 128, 129)
RAW = snap_with("snap-raw-body", body="raw")
STRIP = snap_with("snap-strip-whitespace", body="strip-whitespace")


def build():
    suite = Suite("minify", "The body rule: what is removed, what is kept, what is refused and where.")
    _kept_and_removed(suite)
    _block_edges(suite)
    _escapes(suite)
    _other_rules(suite)
    _refused(suite)
    return suite


def _kept_and_removed(suite):
    for name, body in (
        ("empty", ""),
        ("only-spaces", "     "),
        ("only-all-four-whitespace", " \t\r\n \t\r\n"),
        ("one-newline", "\n"),
        ("trailing-newline", '{"a":1}\n'),
        ("crlf-line-ends", '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n'),
        ("tabs", '{\t"a"\t:\t[\t1\t,\t2\t]\t}'),
        ("whitespace-in-key", '{ "addi tionalInfo" : { } }'),
        ("tab-and-newline-raw-inside-string", '{"a": "x\ty\nz\r" }'),
        ("padding-inside-string", '{"partnerServiceId": "   12345"}'),
        ("empty-strings", '{"": "", "a" : ""}'),
        ("duplicate-keys", '{"referenceNo": "1", "referenceNo": "2"}'),
        ("number-spellings", "[1.0, 1.00, 1e2, 1E+2, -0, -0.0, 12345678901234567890]"),
        ("two-numbers-side-by-side", '{"v":1 2}'),
        ("keys-not-sorted", '{"b": 1, "a": 2, "B": 3}'),
        ("slash-escapes-kept", '{"a": "\\/ /"}'),
        ("unicode-escapes-kept", '{"a": "\\u00e9 \\u00E9 \\ud83d\\ude00 \\u0000"}'),
        ("lone-surrogate-escape-kept", '{"a": "\\ud800"}'),
        ("raw-utf8-kept", '{"nama": "Café — Jl. Sudirman 😀"}'),
        ("not-normalized-utf8-kept", '{"a": "e\u0301 \u00e9"}'),
        ("nul-inside-string", '{"a": "x\0y"}'),
        ("nul-outside-string", '{"a":\0 1}'),
        ("del-and-controls-outside-string", '{"a":\x01\x1f\x7f 1}'),
        ("vertical-tab-and-form-feed-are-not-whitespace", '{\x0b"a":\x0c1}'),
        ("no-break-space-is-not-whitespace", '{\u00a0"a":\u00a01}'),
        ("line-separator-is-not-whitespace", '{\u2028"a":1\u2029}'),
        ("ideographic-space-is-not-whitespace", '{"a":\u30001}'),
        ("bom-inside-string", '{"a": "\ufeff"}'),
        ("bom-in-the-middle", '{"a":\ufeff1}'),
        ("bom-behind-a-no-break-space", '\u00a0\ufeff{"a": 1}'),
        ("comment-like-text", '{"a": 1 /* a b */ } // c d'),
        ("single-quotes-are-no-strings", "{'a b': 'c d'}"),
        ("not-json-text", "hello world, this is no JSON"),
        ("xml", "<a b=\"c d\"> <e/> </a>"),
        ("form-body", "grant_type=client_credentials & scope=a b"),
        ("missing-comma", '{"a": 1 "b": 2}'),
        ("unbalanced-brackets", '{"a": [1, 2}'),
        ("two-documents", '{"a": 1}\n{"b": 2}\n'),
        ("one-string", '  "a b"  '),
        ("one-number", "  42 "),
        ("one-byte", "0"),
        ("quote-pair", '""'),
        ("adjacent-strings", '"a b" "c d"'),
        ("deep-arrays-1000", "[ " * 1000 + "] " * 1000),
        ("deep-objects-500", '{ "a" : ' * 500 + "1" + " }" * 500),
        ("long-string-5000", '{ "a" : "' + "x y " * 1250 + '" }'),
        ("long-whitespace-5000", '{"a":' + " \t\r\n" * 1250 + "1}"),
        ("long-clean-5000", '{"a":"' + "x" * 5000 + '"}'),
        ("last-byte-is-the-only-space", '{"a":"' + "x" * 200 + '"} '),
        ("first-byte-is-the-only-space", ' {"a":"' + "x" * 200 + '"}'),
    ):
        suite.add("minify-" + name, "minify", "snap", {"body": body})
    suite.add("minify-body-not-given", "minify", "snap", {})
    suite.add("minify-bca-keeps-strings", "minify", "bca", {"body": '{ "a" : "b c" }'})
    for name, data in (
        ("two-byte-utf8", b'{"a": "\xc3\xa9"}'),
        ("highest-code-point", b'{"a": "\xf4\x8f\xbf\xbf"}'),
        ("noncharacter", b'{"a": "\xef\xbf\xbf"}'),
    ):
        suite.add("minify-bytes-" + name, "minify", "snap", {"body_base64": _base64(data)})


def _block_edges(suite):
    for size in EDGES:
        filled = '{ "a": "%s" }' % ("x y" * size)
        for name, body in (
            ("clean-string", '"%s"' % ("x" * (size - 2))),
            ("spaces-in-string", '"%s"' % (" " * (size - 2))),
            ("spaces-outside", " " * (size - 1) + "1"),
            ("pretty", filled[:9] + filled[9:9 + size - 12] + '" }'),
            ("digits", "1" * size),
        ):
            assert len(body) == size, (name, size, len(body))
            suite.add("minify-%d-bytes-%s" % (size, name), "minify", "snap", {"body": body})
    for edge in (64, 128):
        for shift in (-1, 0, 1):
            at = edge + shift
            for name, body in (
                ("closing-quote", '"%s" , "b c"' % ("x" * (at - 1))),
                ("opening-quote", " " * at + '"b c" : 1'),
                ("space-outside", '"%s" 1' % ("x" * (at - 2))),
                ("space-inside", '"%s x" 1' % ("x" * (at - 1))),
                ("escaped-quote", '"%s\\" x" : 1' % ("x" * (at - 1))),
                ("escaped-backslash", '"%s\\\\" : 1' % ("x" * (at - 1))),
                ("newline-outside", "1" * at + "\n2"),
                ("multi-byte", '"%sé" : 1' % ("x" * (at - 2))),
            ):
                suite.add("minify-%s-at-byte-%d" % (name, at), "minify", "snap", {"body": body})


def _escapes(suite):
    """An odd run of backslashes keeps the string open, an even run lets the quote close it."""
    for run in range(1, 9):
        tail = '" , " : 2 }' if run % 2 else '" , "b c" : 2 }'
        suite.add("minify-%d-backslashes-before-quote" % run, "minify", "snap",
                  {"body": '{ "a" : "' + "\\" * run + tail})
    for edge in (64, 128):
        for run in range(1, 9):
            lead = '{"a": "'
            # The run ends on the last byte before the edge, the quote is the first byte behind it.
            body = lead + "x" * (edge - run - len(lead)) + "\\" * run + ('" , " : 2 }' if run % 2 else '" , "b c" : 2 }')
            assert body[edge] == '"' and body[edge - 1] == "\\"
            suite.add("minify-%d-backslashes-before-byte-%d" % (run, edge), "minify", "snap", {"body": body})
    for name, body in (
        ("64-backslashes", '"' + "\\" * 64 + '" 1'),
        ("65-backslashes", '"' + "\\" * 65 + '" 1 "'),
        ("128-backslashes", '"' + "\\" * 128 + '" 1'),
        ("nested-json-string", '{"a": "{\\"b c\\": \\"d e\\"}" }'),
        ("nested-twice-json-string", '{"a": "{\\"b\\": \\"{\\\\\\"c d\\\\\\": 1}\\"}" }'),
        ("unknown-escape", '{"a": "\\q \\x41" }'),
    ):
        suite.add("minify-" + name, "minify", "snap", {"body": body})


def _other_rules(suite):
    for name, body in (
        ("remark", '{"Remark1" : "Transfer Test"}'),
        ("key", '{"Re mark" : 1}'),
        ("all-four-inside", '{"a": "b c\td\re\nf"}'),
        ("escaped-newline-stays", '{"a": "b\\nc d"}'),
        ("quote-behind-space", '{"a": " \\" b "}'),
        ("backslash-then-space", '{"a": "\\ b"}'),
        ("no-break-space-stays", '{"a": "b\u00a0c"}'),
        ("empty", ""),
        ("only-whitespace", " \n"),
    ):
        suite.add("minify-legacy-" + name, "minify", "bca-legacy", {"body": body})
    suite.add("minify-legacy-page-sample", "minify", "bca-legacy", {"body": '{\n\t"Test1" : "str Val",\n\t"Test2" : 1\n}'},
              source="https://developer.bca.co.id/id/dokumentasi/")
    suite.add("minify-strip-by-inline-profile", "minify", STRIP, {"body": '{ "a" : "b c" }'})
    for name, body in (
        ("keeps-everything", ' { "a" : "b c" } \r\n'),
        ("only-whitespace", "  "),
        ("backslash-outside", "{\\ a}"),
        ("not-terminated", '{"a'),
        ("bom", "\ufeff{}"),
        ("empty", ""),
    ):
        suite.add("minify-raw-" + name, "minify", RAW, {"body": body})
    suite.add("minify-raw-not-utf8", "minify", RAW, {"body_base64": _base64(b'{"a": "\xff"}')})


def _refused(suite):
    for name, body in (
        ("backslash-first", "\\{}"),
        ("backslash-between", '{"a":\\"b"}'),
        ("backslash-behind-string", '{"a"\\:1}'),
        ("backslash-last", "{}\\"),
        ("backslash-at-byte-63", " " * 63 + "\\"),
        ("backslash-at-byte-64", " " * 64 + "\\"),
        ("backslash-at-byte-200", "1" * 200 + "\\" + "1" * 10),
        ("escaped-json", '{\\"a\\": 1}'),
        ("two-backslashes-outside", '{"a": "b"} \\ \\'),
        ("not-terminated-one-quote", '"'),
        ("not-terminated-value", '{"a": "b}'),
        ("not-terminated-key", '{"a'),
        ("not-terminated-escaped-quote", '{"a": "b\\"}'),
        ("not-terminated-escaped-quote-last", '{"a": "b\\"'),
        ("not-terminated-lone-backslash-last", '{"a": "b\\'),
        ("not-terminated-even-then-odd", '{"a": "\\\\", "b": "\\\\\\"}'),
        ("not-terminated-quote-at-byte-64", " " * 64 + '"'),
        ("not-terminated-quote-at-byte-63", " " * 63 + '"x'),
        ("not-terminated-after-many", '"a" ' * 40 + '"'),
        ("not-terminated-string-of-200", '"' + "x" * 200),
        ("bom-alone", "\ufeff"),
        ("bom-before-object", '\ufeff{"a": 1}'),
        ("bom-before-backslash", "\ufeff\\"),
        ("bom-behind-a-space", ' \ufeff{"a": 1}'),
        ("bom-behind-line-ends", '\r\n\t \ufeff{"a": 1}'),
        ("bom-behind-a-block", " " * 64 + '\ufeff{"a": 1}'),
        ("bom-behind-almost-a-block", " " * 62 + '\ufeff{"a": 1}'),
        ("bom-behind-white-space-alone", "\n\ufeff"),
    ):
        suite.add("minify-refuses-" + name, "minify", "snap", {"body": body}, "invalid-body")
    for name, data in (
        ("latin-1", b'{"a": "Caf\xe9"}'),
        ("lone-continuation", b'{"a": "\x80"}'),
        ("overlong-slash", b'{"a": "\xc0\xaf"}'),
        ("overlong-nul", b'{"a": "\xc0\x80"}'),
        ("surrogate", b'{"a": "\xed\xa0\x80"}'),
        ("above-unicode", b'{"a": "\xf4\x90\x80\x80"}'),
        ("f5", b'{"a": "\xf5\x80\x80\x80"}'),
        ("ff", b"\xff"),
        ("utf-16", '{"a":1}'.encode("utf-16")),
        ("truncated-two-byte", b'{"a": "\xc3'),
        ("truncated-three-byte", b'{"a": "\xe2\x82'),
        ("truncated-four-byte", b'{"a": "\xf0\x9f\x98'),
        ("truncated-inside", b'{"a": "\xe2\x82"}'),
        ("at-byte-63", b'"' + b"x" * 62 + b'\xff"'),
        ("at-byte-64", b'"' + b"x" * 63 + b'\xff"'),
        ("outside-string", b'{\xff"a": 1}'),
        ("in-string-not-terminated", b'{"a": "\xff'),
        ("before-backslash-outside", b"{\xff\\}"),
        ("behind-good-multi-byte", '{"a": "é'.encode() + b'\xfe"}'),
    ):
        suite.add("minify-refuses-not-utf8-" + name, "minify", "snap", {"body_base64": _base64(data)}, "invalid-body")
    for name, body in (("backslash-outside", "{\\}"), ("not-terminated", '{"a b'), ("bom", "\ufeff{}"),
                       ("bom-behind-a-space", " \ufeff{}")):
        suite.add("minify-legacy-refuses-" + name, "minify", "bca-legacy", {"body": body}, "invalid-body")
    suite.add("minify-legacy-refuses-not-utf8", "minify", "bca-legacy", {"body_base64": _base64(b'"\xff"')}, "invalid-body")


def _base64(data):
    return base64.b64encode(data).decode()
