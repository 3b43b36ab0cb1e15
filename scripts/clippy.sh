#!/usr/bin/env bash
# Clippy over every part, in a folder of its own, so that no build waits for it. The last line is "clippy: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

PASSED=0
FAILED=0

main() {
  export CARGO_TERM_COLOR=never CARGO_TARGET_DIR=$ROOT/target/clippy
  # Together, so that the core is checked once for all of them.
  clippy "core, bank, command line, bindings" --workspace --exclude paraf-wasm --all-features --all-targets
  clippy "core, no features" -p paraf --no-default-features --all-targets
  # With the core as it was just checked, so not once more.
  clippy "fuzz targets" --manifest-path fuzz/Cargo.toml --no-deps --lib --tests
  clippy "wasm" -p paraf-wasm --target wasm32-unknown-unknown
  printf 'clippy: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

# clippy NAME ARGUMENT...
clippy() {
  say "$1"
  if cargo clippy --locked "${@:2}" -- -D warnings; then PASSED=$((PASSED + 1)); else FAILED=$((FAILED + 1)); fi
}

main
