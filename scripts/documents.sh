#!/usr/bin/env bash
# Writes a JSON Schema for each message and an OpenAPI document for each profile to target/documents.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh python
"$PYTHON" scripts/spec/documents.py
