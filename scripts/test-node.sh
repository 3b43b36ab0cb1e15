#!/usr/bin/env bash
# Builds the Node binding and runs its tests: surface, input, redaction, errors, the command that runs the command line, README, generated declarations, tsc.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh node
build_program
bindings-node/build.sh

status=0
report=$ROOT/target/node-tests
(cd bindings-node && node --test --test-reporter=tap test/*.test.mjs) >"$report" || status=$?
# Whole in the log only where something failed.
((status == 0)) || cat "$report"

count() { sed -n "s/^# $1 //p" "$report" | tail -n 1; }
passed=$(count pass)
failed=$(($(count fail) + $(count cancelled)))
if ((passed == 0)) || ((status != 0 && failed == 0)); then failed=$((failed + 1)); fi
printf 'node tests: %s passed, %s failed\n' "$passed" "$failed"
record node "$passed" "$failed"
((failed == 0))
