#!/usr/bin/env python3
"""Check vectors/*.json: shape, counts, and every expected value again with the openssl command."""

import collections
import json
import sys
from concurrent.futures import ThreadPoolExecutor

import jsonschema

import counts
import crosscheck
from material import VECTORS

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
        cases += [(path.name, case) for case in document["cases"]]
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


def main():
    cases = load()
    check_counts(cases)
    if not counts.is_current(cases):
        raise SystemExit("the table of README.md is out of date: run generate.py")
    digests = crosscheck.Digests(case for _, case in cases)
    # The work is done by openssl processes: threads only wait for them.
    with ThreadPoolExecutor(max_workers=8) as pool:
        results = list(pool.map(lambda pair: crosscheck.differences(pair[1], digests), cases))
    differing = [(name, case["id"], found) for (name, case), found in zip(cases, results) if found]
    for name, case_id, found in differing:
        print("%s: %s: %s" % (name, case_id, "; ".join(found)))
    print("vectors: %d cases cross-checked with OpenSSL, %d differ" % (len(cases), len(differing)))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
