#!/usr/bin/env python3
"""Rewrite vectors/*.json from the case lists and the kept test keys. The same input gives the same bytes."""

import sys

from cases import (bca, endpoint_url, minify, parse_key, profiles, published, sample_bodies, sign_token,
                   sign_transaction, tricky_bodies, verify, verify_headers, verify_signatures, verify_token)
from material import VECTORS

TOPICS = (published, bca, tricky_bodies, sample_bodies, minify, endpoint_url, sign_token, sign_transaction,
          verify, verify_headers, verify_signatures, verify_token, parse_key, profiles)


def main():
    total = 0
    for topic in TOPICS:
        suite = topic.build()
        suite.write(VECTORS)
        total += len(suite.cases)
        print("%-18s %4d cases" % (suite.name, len(suite.cases)))
    print("wrote %d cases" % total)


if __name__ == "__main__":
    sys.exit(main())
