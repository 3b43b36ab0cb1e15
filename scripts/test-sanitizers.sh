#!/usr/bin/env bash
# The C programs of bindings-c/tests under AddressSanitizer (with its search for leaks) and UndefinedBehaviorSanitizer, and the
# whole conformance suite through the C library. valgrind, which sees the library's own accesses too, is in scripts/test-c.sh.
# The last line is "sanitizers: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

STAGE=$ROOT/target/c
BUILT=$STAGE/sanitized
KEYS=$ROOT/vectors/keys
FLAGS=(-O1 -g -fno-omit-frame-pointer -Wall -Wextra -Werror -pedantic -pthread -fsanitize=address -fsanitize=undefined -fno-sanitize-recover=all)
PASSED=0
FAILED=0

export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1
export UBSAN_OPTIONS=print_stacktrace=1

main() {
  scripts/setup.sh c jansson
  scripts/build-c.sh
  export PKG_CONFIG_PATH=$STAGE/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
  mkdir -p "$BUILT"
  it_finds_what_it_should
  local source name argument
  for source in bindings-c/tests/*.c; do
    name=$(basename "$source" .c)
    build "$name" cc -std=c99 -D_POSIX_C_SOURCE=200809L "$source" || continue
    argument=$KEYS
    [[ $name != limits ]] || argument=100
    counted "$name" "$BUILT/$name" "$argument"
  done
  if build smoke c++ -std=c++17 bindings-c/tests/smoke.cpp; then counted smoke "$BUILT/smoke"; fi
  # shellcheck disable=SC2046 # flags are words
  if build vectors cc -std=c99 -D_DEFAULT_SOURCE bindings-c/tests/vectors/*.c $(pkg-config --cflags --libs jansson); then
    counted vectors "$BUILT/vectors" "$PARAF_VECTORS"
  fi
  printf 'sanitizers: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

# Two programs that are wrong: a sanitizer that finds nothing would find nothing.
it_finds_what_it_should() {
  local name
  printf '#include <paraf.h>\nint main(void) { paraf_buffer *b; paraf_error *e; paraf_minify(PARAF_STR("{ }"), PARAF_STR("snap"), &b, &e); return 0; }\n' >"$BUILT/leak.c"
  printf '#include <limits.h>\n#include <paraf.h>\nint main(int n, char **a) { (void)a; return INT_MAX - 1 + n * 2 > 0; }\n' >"$BUILT/overflow.c"
  for name in leak overflow; do
    build "$name" cc -std=c99 -Wno-unused-result "$BUILT/$name.c" || continue
    if "$BUILT/$name" >/dev/null 2>&1; then add "a wrong program ($name) is found" 0 1; else add "a wrong program ($name) is found" 1 0; fi
  done
}

# build NAME COMPILER ARGUMENT...
build() {
  local name=$1 output
  rm -f "$BUILT/$name"
  # shellcheck disable=SC2046 # flags are words
  if output=$("$2" "${FLAGS[@]}" "${@:3}" -o "$BUILT/$name" $(pkg-config --cflags --libs paraf) "-Wl,-rpath,$STAGE/lib" 2>&1); then return 0; fi
  printf '%s\n' "$output"
  add "compile $name" 0 1
  return 1
}

# counted NAME COMMAND...: a program whose last line is "name: N passed, M failed"; a sanitizer ends it with another exit code.
counted() {
  local name=$1 output status=0 passed='' failed=''
  shift
  output=$("$@" 2>&1) || status=$?
  read -r passed failed < <(sed -nE 's/^[a-z_+]+: ([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' <<<"$output" | tail -n 1) || true
  if ((status != 0)); then
    printf '%s\n' "$output" | tail -n 60
    ((${failed:-0} > 0)) || failed=1
  fi
  add "$name" "${passed:-0}" "${failed:-1}"
}

add() {
  PASSED=$((PASSED + $2))
  FAILED=$((FAILED + $3))
  printf '  %-45s %5d passed, %d failed\n' "$1" "$2" "$3"
}

main
