#!/usr/bin/env bash
# Every check and every test. Goes on after a failure, so that one run shows all of them; the last line is the count.
#
#   scripts/test.sh             all steps
#   scripts/test.sh clippy c    the steps whose name begins with one of these words
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"
# shellcheck source=scripts/steps.sh
source "$ROOT/scripts/steps.sh"

ONLY=("$@")

build_quickly

main() {
  local no_std part
  begin_counting
  say "Set-up"
  scripts/setup.sh || give_up

  say "Sources"
  step check "lock file" cargo metadata --locked --format-version 1
  step check "no circle of imports" "$PYTHON" scripts/circles.py
  step check "ruff" "$VENV/bin/ruff" check --no-cache .
  step check "spelling" "$VENV/bin/typos"
  step check "rustfmt" cargo fmt --all --check -- --color never
  step check "rustfmt fuzz targets" cargo fmt --manifest-path fuzz/Cargo.toml --check -- --color never
  step check "rustfmt programs" rustfmt --check --color never --edition 2024 scripts/demo/sign.rs scripts/memory/flat.rs interop/rust/src/main.rs

  say "Core, bank, command line, C and Node; beside them clippy, Python, WebAssembly and the page"
  beside clippy_and_other_languages
  step cargo "core tests" cargo test --locked -p paraf --no-fail-fast --test '*'
  step line "vectors rust" scripts/vectors-rust.sh
  # With the core's own tests, so that the bank finds the core compiled.
  step cargo "core tests, types, and bank" cargo test --locked "${UNOPTIMIZED[@]}" -p paraf -p paraf-bank --all-features --no-fail-fast --lib --test types --test payment --test bank
  step cargo "core and bank examples" cargo test --locked "${UNOPTIMIZED[@]}" -p paraf -p paraf-bank --all-features --doc
  step cargo "core tests, no features" cargo test --locked "${UNOPTIMIZED[@]}" -p paraf --no-default-features --no-fail-fast
  step cargo "corpora of the fuzz targets" cargo test --locked --manifest-path fuzz/Cargo.toml --target-dir target
  step cargo "command line tests" cargo test --locked "${UNOPTIMIZED[@]}" -p paraf-cli --no-fail-fast
  step recorded "bank page tests" scripts/test-bank-page.sh
  step line "command line, JSON" scripts/test-cli-json.sh
  step line "command line packages" scripts/test-cli-packages.sh
  no_std=$(<"$TOOLS/no-std-target")
  step check "no_std $no_std" cargo check --locked -p paraf --target "$no_std"
  step check "no_std $no_std, no features" cargo check --locked -p paraf --target "$no_std" --no-default-features
  step check "no_std $no_std, bank" cargo check --locked -p paraf-bank --target "$no_std"
  for part in c node; do
    step recorded "$part tests" "scripts/test-$part.sh"
    step line "vectors $part" "scripts/vectors-$part.sh"
  done
  step line "promises of SECURITY.md" "$PYTHON" scripts/security.py
  step line "citations" "$PYTHON" scripts/sources/check.py
  step line "copies of BCA's page" "$PYTHON" scripts/sources/test_copies.py
  step check "vectors as generated" "$PYTHON" vectors/check.py
  step line "schemas and OpenAPI" "$PYTHON" scripts/spec/check.py
  step line "schemas in ajv's strict mode" node scripts/spec/strict.mjs
  step line "tables and printed pages" "$PYTHON" scripts/sources/compare.py
  gather

  say "All packages together"
  step line "README examples" "$PYTHON" scripts/readme.py
  step check "demo" scripts/demo.sh
  step check "generated files as committed" scripts/generate.sh --check

  report
}

# One core is left free now and then by everything: by what waits for a browser, and by the longest crates.
clippy_and_other_languages() {
  local part runner
  step line "clippy" scripts/clippy.sh
  for part in python wasm debugger; do
    step recorded "$part tests" "scripts/test-$part.sh"
  done
  for runner in python wasm-node wasm-chromium; do
    step line "vectors $runner" "scripts/vectors-$runner.sh"
  done
}

give_up() {
  printf '\n0 passed, 1 failed\n' | tee "$SUMMARY"
  exit 1
}

main
