"""The suite's version, and what was expected before: no expectation changes without a line in vectors/CHANGELOG.md.

`vectors/fingerprints.txt` has a line for each case, its ID and a hash of what it asks and expects. Generating the suite compares with it, adds what is
new, and stops at what differs and is not named in the changelog's newest section.
"""

import fnmatch
import hashlib
import json
import re

from generator.material import VECTORS

CHANGELOG = VECTORS / "CHANGELOG.md"
FINGERPRINTS = VECTORS / "fingerprints.txt"
SECTION = re.compile(r"^## (\d+)$(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def version():
    """The number of the changelog's newest section."""
    return int(SECTION.search(CHANGELOG.read_text(encoding="utf-8"))[1])


def fingerprints(cases):
    return {case["id"]: fingerprint(case) for case in cases}


def fingerprint(case):
    meaning = {name: case[name] for name in ("operation", "profile", "input", "expect")}
    text = json.dumps(meaning, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def known():
    return dict(line.split(" ") for line in FINGERPRINTS.read_text(encoding="ascii").splitlines())


def unnamed(before, after, changelog):
    """IDs of cases that changed or went, and that the newest section of the changelog does not name."""
    changed = [case_id for case_id, mark in before.items() if after.get(case_id) != mark]
    patterns = re.findall(r"^- `([^`]+)`", SECTION.search(changelog)[2], re.MULTILINE)
    return [case_id for case_id in changed if not any(fnmatch.fnmatchcase(case_id, pattern) for pattern in patterns)]


def check_changes(cases):
    missing = unnamed(known(), fingerprints(cases), CHANGELOG.read_text(encoding="utf-8"))
    if missing:
        raise SystemExit("changed, and not named in the newest section of %s: %s" % (CHANGELOG.name, ", ".join(missing)))


def write(cases):
    lines = ["%s %s" % pair for pair in sorted(fingerprints(cases).items())]
    FINGERPRINTS.write_text("\n".join(lines) + "\n", encoding="ascii")


def is_current(cases):
    return known() == fingerprints(cases)
