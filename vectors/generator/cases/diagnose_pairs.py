"""Two mistakes at once: across parts, within the body, within the URL or the timestamp."""

import itertools

from reference import mistaken as m

from .diagnose_base import BASE, GET, add, ranked, row
from .diagnose_mistakes import A_SECOND_LATER, BODIES, HABITS, QUERIES, STRINGS

IN_STRING = ("S1-bearer", "S2-token-empty", "S3-prefix-dropped", "S3-trailing-slash", "S6-method-lower-case", "S7-order", "S10-newline",
             "T1-other-second", "T2-offset-without-colon", "T3-utc", "T4-milliseconds-zero")
IN_BODY = ("B1-as-sent", "B2-newline", "B3-whitespace-stripped", "B4-python-separators", "B5-php-slash", "B6-ascii", "B7-go-html",
           "B8-keys-sorted", "B9-javascript-number", "B10-nulls-dropped", "B16-upper-case", "B18-sha-512")
# Two rows that are together no habit, and each of which shows beside the other.
WITHIN_BODY = (("B5-php-slash", "B2-newline"), ("B5-php-slash", "B3-whitespace-stripped"), ("B5-php-slash", "B7-go-html"),
               ("B5-php-slash", "B16-upper-case"), ("B6-ascii", "B2-newline"), ("B6-ascii", "B3-whitespace-stripped"),
               ("B6-ascii", "B16-base64"), ("B4-python-separators", "B5-php-slash"), ("B3-whitespace-stripped", "B2-newline"),
               ("B7-go-html", "B18-sha-512"), ("B4-python-separators", "B2-newline"), ("B9-javascript-number", "B2-newline"),
               ("B8-keys-sorted", "B5-php-slash"), ("B10-nulls-dropped", "B5-php-slash"), ("B10-nulls-dropped", "B6-ascii"))


def add_to(suite):
    for number, (one, other) in enumerate(itertools.product(IN_STRING, IN_BODY)):
        # A fifth of them: each name of either list stands in several.
        if number % 5 == number // len(IN_BODY) % 5:
            pair(suite, "bca", BASE, one, other, STRINGS[one], BODIES[other])
    for one, other in itertools.combinations(IN_STRING[:5] + IN_STRING[7:], 2):
        if row(one)[0] != row(other)[0] or {one, other} == {"S1-bearer", "S3-prefix-dropped"}:
            pair(suite, "bca", BASE, one, other, STRINGS[one], STRINGS[other])
    for one, other in WITHIN_BODY:
        # Sorting and dropping write the body anew, so they come first.
        order = sorted((one, other), key=lambda name: (name[:3] in ("B16", "B18"), name.startswith("B2-"), name[:3] not in ("B8-", "B10")))
        pair(suite, "bca", BASE, *order, *(BODIES[name] for name in order))
    for habit in ("php-numbers", "python"):
        name, changes, mistakes = HABITS[habit]
        for other in ("S1-bearer", "S3-prefix-dropped", "T4-milliseconds-zero"):
            rows = [row(other)] + changes
            add(suite, "diagnose-habit-%s-%s" % (habit, other.lower()), "bca", BASE, [STRINGS[other], m.both(*mistakes)], [other, name], rows)
    two_in_time = m.value("timestamp", A_SECOND_LATER.replace("+07:00", "+0700"))
    add(suite, "diagnose-pair-within-timestamp", "bca", BASE, [two_in_time], ["T1-other-second", "T2-offset-without-colon"])
    for name in ("S4-query-dropped", "S4-query-encoding", "B12-empty-object", "B12-segment-omitted", "S6-other-method"):
        for other in ("S1-bearer", "T1-other-second"):
            pair(suite, "bca", GET, other, name, STRINGS[other], QUERIES[name], prefix="get-")
    two_in_url = m.url(lambda url: url.split("?")[0] + "/")
    add(suite, "diagnose-pair-within-url", "bca", GET, [two_in_url], ["S3-trailing-slash", "S4-query-dropped"])


def pair(suite, profile, given, one, other, mistake, second, prefix=""):
    names = ranked([one, other])
    add(suite, "diagnose-%spair-%s-%s" % (prefix, names[0].lower(), names[1].lower()), profile, given, [mistake, second], names)
