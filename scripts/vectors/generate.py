#!/usr/bin/env python3
"""Rewrite vectors/*.json from the case lists and the kept test keys. The same input gives the same bytes."""

import sys

import counts
from cases import (bca, capture, diagnose, endpoint_url, explain, minify, parse_key, profiles, providers, published, response_code,
                   sample_bodies, sign_token, sign_transaction, tricky_bodies, validate, verify, verify_headers,
                   verify_signatures, verify_token)
from material import VECTORS

TOPICS = (published, bca, tricky_bodies, sample_bodies, minify, endpoint_url, sign_token, sign_transaction,
          verify, verify_headers, verify_signatures, verify_token, parse_key, profiles, providers, explain, diagnose, validate, response_code, capture)


def main():
    suites = [topic.build() for topic in TOPICS]
    for suite in suites:
        suite.write(VECTORS)
    counts.write_table((suite.name + ".json", case) for suite in suites for case in suite.cases)
    print("wrote %d cases into %d files" % (sum(len(suite.cases) for suite in suites), len(suites)))


if __name__ == "__main__":
    sys.exit(main())
