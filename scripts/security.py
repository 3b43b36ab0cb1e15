"""Checks that each test that SECURITY.md names is there. Last line: "security: N passed, M failed".

A name is a path, `path::name` for a test in that file, or `vectors:ID` for a case of the conformance suite, where * stands for any text.
"""

import fnmatch
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main():
    ids = [case["id"] for path in (ROOT / "vectors").glob("*.json") for case in json.loads(path.read_text(encoding="utf-8")).get("cases", ())]
    passed, failures = 0, []
    for promise, shown_by in rows((ROOT / "SECURITY.md").read_text(encoding="utf-8")):
        names = re.findall(r"`([^`]+)`", re.sub(r"\([^)]*\)", "", shown_by))
        if not names:
            failures.append("no test is named for: " + promise)
        for name in names:
            if exists(name, ids):
                passed += 1
            else:
                failures.append("there is no test %s" % name)
    for failure in failures:
        print(failure)
    print("security: %d passed, %d failed" % (passed, len(failures)))
    return 1 if failures or not passed else 0


def rows(text):
    """The rows of the tables of promises; other tables are none."""
    promises = False
    for line in text.splitlines():
        if not line.startswith("|") or line.startswith("| We promise"):
            promises = line.startswith("| We promise")
        elif promises and line.startswith("| "):
            promise, shown_by = line.strip("| ").split(" | ")
            yield promise, shown_by


def exists(name, ids):
    if name.startswith("vectors:"):
        return bool(fnmatch.filter(ids, name.removeprefix("vectors:")))
    path, _, test = name.partition("::")
    file = ROOT / path
    return file.is_file() and (not test or re.search(r"(fn |def |')%s\b" % re.escape(test), file.read_text(encoding="utf-8")) is not None)


if __name__ == "__main__":
    sys.exit(main())
