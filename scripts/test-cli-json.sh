#!/usr/bin/env bash
# What the program prints with --json, against its schema.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cargo build --locked "${UNOPTIMIZED[@]}" -p paraf-cli
"$PYTHON" scripts/cli/check_json.py
