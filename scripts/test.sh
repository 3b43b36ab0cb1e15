#!/usr/bin/env bash
# Every check and every test. Goes on after a failure, so that one run shows all of them; the last line is the count.
#
#   scripts/test.sh             all steps
#   scripts/test.sh clippy c    the steps whose name begins with one of these words
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

ONLY=("$@")
FAILED_STEPS=()
SUMMARY=$ROOT/target/test-summary

main() {
  mkdir -p target
  : >"$COUNTS"
  local no_std part runner
  say "Set-up"
  scripts/setup.sh || give_up

  say "Core"
  step check "lock file" cargo metadata --locked --format-version 1
  step check "rustfmt" cargo fmt --all --check -- --color never
  step check "rustfmt demo" rustfmt --check --color never --edition 2024 scripts/demo/sign.rs
  clippy "core, all features" -p paraf --all-features --all-targets
  clippy "core, no features" -p paraf --no-default-features --all-targets
  clippy "bindings" -p paraf-python -p paraf-node -p paraf-c -p paraf-wasm-generate --all-targets
  clippy "Python 3.9" -p paraf-python --features abi3-py39
  clippy "wasm" -p paraf-wasm --target wasm32-unknown-unknown
  step cargo "core tests, all features" cargo test -p paraf --all-features --no-fail-fast
  step cargo "core tests, no features" cargo test -p paraf --no-default-features --no-fail-fast
  no_std=$(<"$TOOLS/no-std-target")
  step check "no_std $no_std" cargo build -p paraf --target "$no_std"
  step check "no_std $no_std, no features" cargo build -p paraf --target "$no_std" --no-default-features
  step check "core for wasm32" cargo build -p paraf --target wasm32-unknown-unknown

  say "Bindings"
  for part in python node wasm debugger c; do
    step recorded "$part tests" "scripts/test-$part.sh"
  done
  step line "README examples" "$PYTHON" scripts/readme.py
  step check "demo" scripts/demo.sh

  say "Conformance suite"
  step check "vectors as generated" "$PYTHON" scripts/vectors/check.py
  for runner in rust python node wasm-node wasm-chromium c; do
    step line "vectors $runner" "scripts/vectors-$runner.sh"
  done

  say "Generated files"
  step line "schemas and OpenAPI" "$PYTHON" scripts/spec/check.py
  step check "generated files as committed" scripts/generate.sh --check

  report
}

# clippy NAME ARGUMENT...
clippy() { step check "clippy $1" cargo clippy "${@:2}" -- -D warnings; }

# step HOW NAME COMMAND...: HOW says where the number of tests comes from.
step() {
  local how=$1 name=$2 before status=0
  shift 2
  selected "$name" || return 0
  before=$(wc -l <"$COUNTS")
  run "$name" "$@" || status=$?
  log_of "$name"
  "count_$how" "$name" "$status"
  settle "$name" "$status" "$before"
}

selected() {
  local word
  ((${#ONLY[@]})) || return 0
  for word in "${ONLY[@]}"; do
    [[ "$1 " != "$word"* ]] || return 0
  done
  return 1
}

# One check, passed or failed.
count_check() { if (($2 == 0)); then record "$1" 1 0; else record "$1" 0 1; fi; }

# The binding's own script has called record.
count_recorded() { :; }

# Every "test result:" line of cargo test.
count_cargo() {
  local passed failed
  read -r passed failed < <(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$LOG")
  record "$1" "$passed" "$failed"
}

# A line "name: 612 passed, 0 failed" at the end.
count_line() {
  local counts
  counts=$(sed -nE 's/^[a-z-]+: ([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$LOG" | tail -n 1)
  [[ -z $counts ]] || record "$1" "${counts% *}" "${counts#* }"
}

# A step that broke off counts as a failure, and so does one that tested nothing.
settle() {
  local name=$1 status=$2 counts
  counts=$(tail -n +$(($3 + 1)) "$COUNTS" | add_up)
  if ((status == 0)) && [[ $counts == "0 0" ]]; then
    printf '        no test was counted\n'
  fi
  if [[ $counts == "0 0" ]] || { ((status != 0)) && [[ $counts == *" 0" ]]; }; then
    record "$name" 0 1
    status=1
  fi
  if ((status != 0)) || [[ $counts != *" 0" ]]; then
    FAILED_STEPS+=("$name")
  fi
}

# Names may hold spaces: the two numbers are the last fields.
add_up() { awk '{ passed += $(NF - 1); failed += $NF } END { print passed + 0, failed + 0 }'; }

report() {
  local passed failed name
  read -r passed failed < <(add_up <"$COUNTS")
  printf '\n'
  for name in "${FAILED_STEPS[@]}"; do printf 'failed: %s\n' "$name"; done
  printf '%s passed, %s failed\n' "$passed" "$failed" | tee "$SUMMARY"
  ((failed == 0 && passed > 0))
}

give_up() {
  printf '\n0 passed, 1 failed\n' | tee "$SUMMARY"
  exit 1
}

main
