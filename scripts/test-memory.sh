#!/usr/bin/env bash
# A million calls in each language: after the first fifth, the resident memory may not grow by more than SLACK KiB.
#
#   scripts/test-memory.sh [LANGUAGE...]     rust python node wasm c; without one, all
#
# The last line is "memory: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

CALLS=1000000
SLACK=2048 # KiB: a leak of three bytes a call is more
PACKAGES=$ROOT/target/packages
PASSED=0
FAILED=0

main() {
  local languages=("$@") language
  ((${#languages[@]})) || languages=(rust python node wasm c)
  scripts/setup.sh "${languages[@]}"
  it_finds_a_leak
  for language in "${languages[@]}"; do
    scripts/packages.sh "$language"
    flat "$language" "run_$language"
  done
  printf 'memory: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

run_rust() {
  cp scripts/memory/flat.rs "$PACKAGES/rust/src/bin/"
  # Its lock file is ours and this program: it cannot be --locked.
  cargo build --quiet --release --manifest-path "$PACKAGES/rust/Cargo.toml" --target-dir target --bin flat &&
    target/release/flat "$CALLS"
}

run_python() { "$PYTHON" scripts/memory/flat.py "$CALLS"; }

run_node() { in_node paraf; }

run_wasm() { in_node paraf-wasm; }

in_node() {
  cp scripts/memory/flat.mjs "$PACKAGES/"
  node --expose-gc "$PACKAGES/flat.mjs" "$CALLS" "$1"
}

run_c() {
  local flags
  flags=$(PKG_CONFIG_PATH=$ROOT/target/c/lib/pkgconfig pkg-config --cflags --libs paraf)
  # shellcheck disable=SC2086 # flags are words
  cc -std=c99 -O1 -Wall -Wextra -Werror scripts/memory/flat.c -o target/c/flat $flags "-Wl,-rpath,$ROOT/target/c/lib" &&
    target/c/flat "$CALLS"
}

# A line that rises must be seen to rise.
it_finds_a_leak() {
  local rising
  rising=$(seq 20000 1000 29000)
  if is_flat "$rising"; then FAILED=$((FAILED + 1)); else PASSED=$((PASSED + 1)); fi
}

# flat NAME COMMAND...: ten numbers of KiB.
flat() {
  local name=$1 line status=0
  shift
  line=$("$@") || status=$?
  if ((status == 0)) && [[ $(wc -l <<<"$line") == 10 ]] && is_flat "$line"; then
    PASSED=$((PASSED + 1))
    printf 'ok    %-8s' "$name"
  else
    FAILED=$((FAILED + 1))
    printf 'FAIL  %-8s' "$name"
  fi
  printf '%s KiB\n' "$(tr '\n' ' ' <<<"$line")"
}

# The first two tenths warm up: caches fill, and collectors find their size.
is_flat() { awk -v slack="$SLACK" 'NR == 2 { first = $1 } NR > 2 && $1 > most { most = $1 } END { exit !(NR == 10 && most - first <= slack) }' <<<"$1"; }

main "$@"
