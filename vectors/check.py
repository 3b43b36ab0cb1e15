#!/usr/bin/env python3
"""Check vectors/*.json: shape, counts, and every expected value again with the openssl command."""

import collections
import json
import sys
from concurrent.futures import ThreadPoolExecutor

import jsonschema

from generator import counts
from generator import crosscheck
from generator import history
from generator import named_keys
from generator.material import VECTORS

LEAST_CASES = 600
# Where a wrong yes is worse than a wrong no.
TWO_NEGATIVES_FOR_EACH_POSITIVE = ("endpoint-url", "sign-token", "sign-transaction", "verify", "verify-token", "parse-key")


def load():
    """[(file name, case), ...], each file valid against the schema."""
    schema = json.loads((VECTORS / "schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    cases = []
    for path in sorted(VECTORS.glob("*.json")):
        if path.name == "schema.json":
            continue
        document = json.loads(path.read_text(encoding="ascii"))
        for error in validator.iter_errors(document):
            raise SystemExit("%s: %s: %s" % (path.name, error.json_path, error.message[:300]))
        if document["version"] != history.version():
            raise SystemExit("%s is of version %d, the changelog of %d" % (path.name, document["version"], history.version()))
        cases += [(path.name, case) for case in named_keys.expand(document)]
    return cases


def check_counts(cases):
    ids = collections.Counter(case["id"] for _, case in cases)
    twice = [case_id for case_id, times in ids.items() if times > 1]
    if twice:
        raise SystemExit("ids used twice: %s" % ", ".join(twice))
    if len(cases) < LEAST_CASES:
        raise SystemExit("only %d cases" % len(cases))
    table = collections.defaultdict(lambda: [0, 0])
    for _, case in cases:
        table[case["operation"]]["error" in case["expect"]] += 1
    print("%-18s %8s %8s" % ("operation", "positive", "negative"))
    for operation, (positive, negative) in sorted(table.items()):
        print("%-18s %8d %8d" % (operation, positive, negative))
        if operation in TWO_NEGATIVES_FOR_EACH_POSITIVE and negative < 2 * positive:
            raise SystemExit("%s: %d positive cases want %d negative ones" % (operation, positive, 2 * positive))


def check_guard(cases):
    """That a changed expectation is noticed: of each operation one case, changed, gone, and named in the changelog."""
    first = {case["operation"]: case for _, case in reversed(cases)}
    for case in first.values():
        before = history.fingerprints([case])
        other = dict(case, expect=dict(case["expect"], error="another"))
        for after in ({}, history.fingerprints([other])):
            unnamed = [history.unnamed(before, after, "## 9\n\n- `%s`: why\n" % name) for name in ("another", case["id"], case["id"][:-1] + "*")]
            if unnamed != [[case["id"]], [], []]:
                raise SystemExit("a change of %s goes unnoticed" % case["id"])


def main():
    cases = load()
    check_counts(cases)
    check_guard(cases)
    if not counts.is_current(cases):
        raise SystemExit("the table of README.md is out of date: run generate.py")
    if not history.is_current([case for _, case in cases]):
        raise SystemExit("fingerprints.txt is of another suite: run generate.py")
    digests = crosscheck.Digests(case for _, case in cases)
    # The work is done by openssl processes: threads only wait for them.
    with ThreadPoolExecutor(max_workers=8) as pool:
        results = list(pool.map(lambda pair: crosscheck.differences(pair[1], digests), cases))
    differing = [(name, case["id"], found) for (name, case), found in zip(cases, results) if found]
    for name, case_id, found in differing:
        print("%s: %s: %s" % (name, case_id, "; ".join(found)))
    checked = sum(crosscheck.is_checked(case) for _, case in cases)
    print("vectors: %d cases, %d of them cross-checked with OpenSSL, %d differ" % (len(cases), checked, len(differing)))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
