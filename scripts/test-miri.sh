#!/usr/bin/env bash
# The C binding's pointer code under Miri, which finds undefined behaviour: scripts/test-miri.sh. It needs a nightly Rust with Miri.
# The last line is "miri: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh miri

# The files of this repository are read at build time alone; profiles and the clock are what the isolation would refuse.
export MIRIFLAGS="-Zmiri-strict-provenance -Zmiri-symbolic-alignment-check -Zmiri-disable-isolation"
status=0
output=$(cargo +nightly miri test --locked -p paraf-c --lib --test calls --no-fail-fast --target-dir target/miri 2>&1) || status=$?
printf '%s\n' "$output"
read -r passed failed < <(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' <<<"$output")
((status == 0 || failed > 0)) || failed=1
printf 'miri: %s passed, %s failed\n' "$passed" "$failed"
exit "$status"
