#!/usr/bin/env python3
"""Rewrite vectors/*.json from the case lists and the kept test keys. The same input gives the same bytes.

Stops where a case changes and vectors/CHANGELOG.md does not say so.
"""

import sys

from generator import counts
from generator import history
from generator.cases import (answers, bca, capture, delivery, diagnose, endpoint_url, explain, minify, parse_key, profiles, providers, published, response_code,
                   sample_bodies, secrets, sign_token, sign_transaction, tricky_bodies, validate, verify, verify_direction, verify_headers,
                   verify_partners, verify_signatures, verify_token)
from generator.material import VECTORS

TOPICS = (published, bca, tricky_bodies, sample_bodies, minify, endpoint_url, sign_token, sign_transaction,
          verify, verify_headers, verify_signatures, verify_direction, verify_partners, verify_token, parse_key, secrets, profiles, providers, explain, diagnose, validate, response_code, delivery, answers, capture)


def main():
    suites = [topic.build() for topic in TOPICS]
    cases = [case for suite in suites for case in suite.cases]
    history.check_changes(cases)
    for suite in suites:
        suite.write(VECTORS, history.version())
    history.write(cases)
    counts.write_table((suite.name + ".json", case) for suite in suites for case in suite.cases)
    print("wrote %d cases into %d files" % (len(cases), len(suites)))


if __name__ == "__main__":
    sys.exit(main())
