#!/usr/bin/env python3
"""Compares the rows of core/spec with those of a provider's printed page, service by service.

Prints how many rows of each service were compared, and each that differs with the reason that stands beside it (`kept`). A difference without a reason
fails, and so does a reason without a difference. At the end: `sources: N passed, M failed`.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "core" / "spec"
sys.path.insert(0, str(ROOT / "scripts" / "spec"))

from services import as_printed  # noqa: E402

PAGES = {"bca": ROOT / "docs/sources/pages/bca-2026-08-06.json"}
# These formats say how long a value is; the page's own length repeats that.
BY_FORMAT = ("currency", "date-time", "date", "padded", "response-code")
NUMBERS = ("numeric", "number")


def main():
    passed = failed = 0
    for provider, path in PAGES.items():
        page = json.loads(path.read_text(encoding="utf-8"))["services"]
        tables = {table["id"]: table for table in as_printed(SPEC) if table["profile"] == provider}
        for service, printed in page.items():
            if service not in tables:
                print("%s %s: failed: no table" % (provider, service))
                failed += 1
                continue
            good, bad = compare(provider, tables[service], printed)
            passed, failed = passed + good, failed + bad
        for service in sorted(set(tables) - set(page)):
            table = tables[service]
            if "kept" in table:
                print("%s %s: not on the page: %s" % (provider, service, table["kept"]))
                passed += 1
            else:
                print("%s %s: failed: not on the page, and nothing says why it is kept" % (provider, service))
                failed += 1
    print("sources: %d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


def compare(provider, table, printed):
    compared, kept, silent = 0, [], []
    for side in ("request", "response"):
        rows = {row["field"]: row for row in table[side]}
        on_page = {field: rest for field, *rest in printed.get(side, [])}
        settled = set()
        for field, facts in on_page.items():
            compared += 1
            row = rows.get(field) or rows.get(of_either(field, rows))
            in_other_case = next((other for name, other in rows.items() if name.lower() == field.lower()), None)
            what = difference(row or in_other_case, facts, side) + ([] if row or not in_other_case else ["is written otherwise"])
            settled |= {(row or in_other_case or {}).get("field")}
            sort(kept, silent, side, field, row or in_other_case, what)
        for field, row in rows.items():
            if field not in on_page and field not in settled:
                mandatory = row["presence"] == "M" and not is_part(field, rows, on_page) and not field.startswith("/response")
                sort(kept, silent, side, field, row, ["is mandatory, and not on the page"] if mandatory else [])
    print("%s %s: %d rows compared, %d differ" % (provider, table["id"], compared, len(kept) + len(silent)))
    for line in kept:
        print("    " + line)
    for line in silent:
        print("    failed: " + line)
    return compared - len(silent), len(silent)


def sort(kept, silent, side, field, row, what):
    reason = (row or {}).get("kept")
    line = "%s %s: %s" % (side, field, ", ".join(what))
    if what and reason:
        kept.append("%s: %s" % (line, reason))
    elif what:
        silent.append(line)
    elif reason:
        silent.append("%s %s: has a reason, and no difference" % (side, field))


def of_either(field, rows):
    """Where an object may be an array of such, both have one list of rows."""
    owner, _, name = field.partition("/*/")
    return "%s/%s" % (owner, name) if rows.get(owner, {}).get("type") == "object" else field


def is_part(field, rows, on_page):
    """Value and currency come with their amount; what stands in an object that the page has not counts with that object; and the page names what an
    object holds instead of the object."""
    parent, _, name = field.rpartition("/")
    owner = parent.removesuffix("/*")
    named = any(other.startswith(field + "/") for other in on_page)
    return named or name in ("value", "currency", "english", "indonesia") or (owner != "" and owner not in on_page and rows[owner]["presence"] != "M")


def difference(row, facts, side):
    """What a row says otherwise than the page."""
    if row is None:
        return ["no row"]
    kind, extent, presence = facts[0], facts[1], facts[2]
    found = []
    if not same_kind(row, kind):
        found.append("type %s, on the page %s" % (row["type"], kind))
    length = extent.rstrip("f")
    if extent and row.get("format") not in BY_FORMAT and row["type"] not in ("object", "array"):
        if str(row.get("length", "")) != length:
            found.append("length %s, on the page %s" % (row.get("length", "open"), length))
        if row.get("fixed", False) != extent.endswith("f") and row.get("pattern") is None:
            found.append("fixed %s, on the page otherwise" % row.get("fixed", False))
    mine, theirs = present(row, side), wanted(presence)
    if mine != theirs:
        found.append("presence %s, on the page %s" % (mine, theirs if isinstance(presence, str) else json.dumps(presence)))
    return found


def same_kind(row, kind):
    if kind == "date":
        return row["type"] == "string"
    if kind == "number":
        return row["type"] in NUMBERS
    return row["type"] == kind


def present(row, side):
    """Mandatory or not: an answer's fields count in successes alone, so that `C` on success is the same there."""
    if row["presence"] == "M" or (side == "response" and row.get("when") == "success"):
        return "M"
    return "not M"


def wanted(presence):
    """Of a service that has a list for each kind of message: mandatory where all have it so."""
    if isinstance(presence, dict):
        return "M" if set(presence.values()) == {"Y"} and len(presence) > 12 else "not M"
    return "M" if presence in ("M", "M in BCA") else "not M"


if __name__ == "__main__":
    sys.exit(main())
