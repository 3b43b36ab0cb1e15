#!/usr/bin/env bash
# The conformance suite in Python. The last line is "python: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

bindings-python/install.sh
"$PYTHON" bindings-python/tests/vectors.py
