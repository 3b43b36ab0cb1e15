#!/usr/bin/env bash
# The conformance suite in Rust. The last line is "rust: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

status=0
output=$(cargo test --locked -p paraf --test vectors -- --nocapture) || status=$?
# libtest has the last word; the count takes it back.
printf '%s\n' "$output" | grep -v '^rust: .* passed, .* failed$' || true
printf '%s\n' "$output" | grep '^rust: .* passed, .* failed$'
exit "$status"
