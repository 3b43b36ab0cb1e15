#!/usr/bin/env bash
# Runs the tests of a folder and records how many passed and failed: scripts/node-tests.sh NAME FOLDER PATTERN.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

name=$1 folder=$2 pattern=$3
report=$ROOT/target/paraf-wasm/$name-tests.tap
mkdir -p "${report%/*}"
cd "$folder"
failed=0

# shellcheck disable=SC2086 # the pattern becomes files here
# A browser waits more than it works: two files at a time fill the time.
node --test --test-concurrency=2 --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=tap --test-reporter-destination="$report" $pattern || failed=1
# Passed and failed, as node:test counted them.
count() { sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$report" | tail -n 1; }
record "$name" "$(count pass)" "$(count fail)"
exit "$failed"
