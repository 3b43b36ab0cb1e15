#!/usr/bin/env bash
# Tests the WebAssembly binding as it would be published: in Node, in Chromium, in bundles, for TypeScript.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-wasm.sh
report=$ROOT/target/paraf-wasm/tests.tap
cd bindings-wasm
failed=0

node --test --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=tap --test-reporter-destination="$report" test/*.test.mjs || failed=1
# Passed and failed, as node:test counted them.
count() { sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$report" | tail -n 1; }
record wasm "$(count pass)" "$(count fail)"
exit "$failed"
