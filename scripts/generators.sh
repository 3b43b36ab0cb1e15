#!/usr/bin/env bash
# Makes clients of the OpenAPI documents with other people's generators, compiles them, and makes one call with each: docs/openapi.md. The last line
# is "generators: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh generators
mkdir -p target/generators
"$PYTHON" scripts/spec/documents.py
GOFLAGS=-mod=readonly "$PYTHON" scripts/generators/run.py
