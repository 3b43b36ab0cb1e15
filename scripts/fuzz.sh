#!/usr/bin/env bash
# Runs the fuzz targets one after the other, each for so many minutes; fuzz/README.md says what they check. What is found goes to
# target/fuzz/findings, what makes new code run to target/fuzz/corpus, so that the next run begins there.
# The last line is "fuzz: N passed, M failed".
#
#   scripts/fuzz.sh                  all targets, 20 minutes each
#   scripts/fuzz.sh 5 minify keys    these, 5 minutes each
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

FUZZ=$ROOT/target/fuzz
MINUTES=${1:-20}
TARGETS=("${@:2}")
PASSED=0
FAILED=0

main() {
  local target
  [[ $MINUTES =~ ^[1-9][0-9]*$ ]] || die "fuzz.sh: '$MINUTES' is no number of minutes"
  scripts/setup.sh fuzz
  ((${#TARGETS[@]})) || for target in fuzz/targets/*.rs; do TARGETS+=("$(basename "$target" .rs)"); done
  export PATH="$TOOLS/bin:$PATH"
  cargo +nightly fuzz build --features libfuzzer --target-dir "$FUZZ"
  printf '%-14s %12s %8s %9s\n' target executions minutes findings
  for target in "${TARGETS[@]}"; do fuzz "$target"; done
  printf 'fuzz: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

fuzz() {
  local target=$1 found=$FUZZ/findings/$1 corpus=$FUZZ/corpus/$1 log=$FUZZ/$1.log status=0 executions findings
  mkdir -p "$found" "$corpus"
  # Half of a request's memory in one block, or ten seconds for one input, is a finding whatever the answer is.
  # shellcheck disable=SC2046 # options are words
  ASAN_OPTIONS=$(sanitizer "$target") "$(built "$target")" "$corpus" "fuzz/corpus/$target" -max_total_time=$((60 * MINUTES)) -artifact_prefix="$found/" \
    -print_final_stats=1 -timeout=10 -malloc_limit_mb=64 $(options "$target") >"$log" 2>&1 || status=$?
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  findings=$(find "$found" -type f | wc -l)
  printf '%-14s %12s %8s %9s\n' "$target" "${executions:-?}" "$MINUTES" "$findings"
  if ((status == 0 && findings == 0)); then PASSED=$((PASSED + 1)); else
    FAILED=$((FAILED + 1))
    tail -n 40 "$log"
  fi
}

built() { printf '%s/%s/release/%s' "$FUZZ" "$(rustc +nightly -vV | sed -n 's/^host: //p')" "$1"; }

# A table that is taken stays in memory, by design: docs/design.md.
sanitizer() { [[ $1 != service ]] || printf 'detect_leaks=0'; }

options() {
  case $1 in
  service) printf '%s' '-rss_limit_mb=4096' ;;
  diagnose | captures) printf '%s' '-max_len=65536' ;;
  esac
}

main
