#!/usr/bin/env bash
# Tests of the C binding: its Rust side, the header in C and C++, real programs plainly and under valgrind, packaging, examples.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

STAGE=$ROOT/target/c
BUILT=$STAGE/tests
TESTS=bindings-c/tests
KEYS=$ROOT/vectors/keys
WARNINGS=(-Wall -Wextra -Werror -pedantic)
PROGRAMS=(sign verify tools diagnose capture messages bad_input bad_diagnosis bad_messages redaction threads limits)
PASSED=0
FAILED=0

main() {
  need cc gcc
  need c++ g++
  need pkg-config pkg-config
  need valgrind valgrind
  say "Rust side, header drift"
  rust_tests
  say "Library and header"
  scripts/build-c.sh
  export PKG_CONFIG_PATH=$STAGE/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
  mkdir -p "$BUILT"
  packaging
  header
  say "Programs"
  programs
  say "Conformance suite under valgrind"
  vectors_under_valgrind
  say "Examples"
  examples
  record c "$PASSED" "$FAILED"
  printf '\nbindings-c: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

need() { command -v "$1" >/dev/null || die "test-c.sh needs $1: apt-get install $2"; }

rust_tests() {
  local output status=0 passed failed
  output=$(cargo test --locked --quiet "${UNOPTIMIZED[@]}" -p paraf-c --no-fail-fast 2>&1) || status=$?
  ((status == 0)) || printf '%s\n' "$output"
  read -r passed failed < <(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' <<<"$output")
  ((status == 0 || failed > 0)) || failed=1
  add "rust" "$passed" "$failed"
}

packaging() {
  local version
  version=$(cargo pkgid --locked -p paraf-c)
  check "pkg-config knows the version" test "$(pkg-config --modversion paraf)" = "${version##*[@#]}"
  check "only paraf_ is exported" only_paraf_is_exported
  check "a program links the static library" static_program
}

# `grep -q` ends at the first hit, and what still writes into the pipe then fails.
names_the_soname() { ldd "$1" | grep "libparaf\.so\.[0-9.]* => $STAGE/lib/" >/dev/null; }

only_paraf_is_exported() { ! nm -D --defined-only "$STAGE/lib/libparaf.so" | grep -v ' T paraf_'; }

# What the static library needs stands in paraf.pc; the library itself is given by its path, or the shared one would win.
static_program() {
  local private
  private=$(pkg-config --static --libs-only-l paraf)
  # shellcheck disable=SC2086 # flags are words
  cc -std=c99 "${WARNINGS[@]}" -I"$STAGE/include" "$TESTS/sign.c" -o "$BUILT/sign-static" "$STAGE/lib/libparaf.a" ${private#-lparaf } &&
    "$BUILT/sign-static" "$KEYS" && ! ldd "$BUILT/sign-static" | grep libparaf
}

# The header alone, included twice, in every standard.
header() {
  local standard
  printf '#include <paraf.h>\n#include <paraf.h>\n' >"$BUILT/header.c"
  cp "$BUILT/header.c" "$BUILT/header.cpp"
  for standard in c99 c11 c17 c2x; do
    check "header in $standard" cc -std=$standard "${WARNINGS[@]}" -I"$STAGE/include" -fsyntax-only "$BUILT/header.c"
  done
  for standard in c++11 c++17 c++20; do
    check "header in $standard" c++ -std=$standard "${WARNINGS[@]}" -I"$STAGE/include" -fsyntax-only "$BUILT/header.cpp"
  done
}

programs() {
  local program argument
  for program in "${PROGRAMS[@]}"; do
    compile cc c99 "$TESTS/$program.c" "$BUILT/$program" -D_POSIX_C_SOURCE=200809L -pthread || continue
    argument=$KEYS
    [[ $program != limits ]] || argument=100
    run_program "$program" "$BUILT/$program" "$argument"
    # A checked program is some thirty times slower: 8 MiB instead of 100.
    [[ $program != limits ]] || argument=8
    run_program "$program, valgrind" "${VALGRIND[@]}" "$BUILT/$program" "$argument"
  done
  check "a program names the library by its soname" names_the_soname "$BUILT/sign"
  if compile c++ c++17 "$TESTS/smoke.cpp" "$BUILT/smoke"; then
    run_program "smoke (C++)" "$BUILT/smoke"
    run_program "smoke (C++), valgrind" "${VALGRIND[@]}" "$BUILT/smoke"
  fi
}

VALGRIND=(valgrind --quiet --leak-check=full "--errors-for-leak-kinds=definite,indirect,possible" --error-exitcode=1)

# scripts/vectors-c.sh builds the runner; its plain run is a step of its own in scripts/test.sh.
vectors_under_valgrind() {
  scripts/vectors-c.sh >/dev/null || true
  # Every third case: a diagnosis hashes megabytes, and a checked program is some thirty times slower.
  run_program "vectors, valgrind" "${VALGRIND[@]}" "$BUILT/vectors" "$PARAF_VECTORS" 3
}

examples() {
  local folder=bindings-c/examples
  compile cc c11 $folder/c/main.c "$BUILT/example-c" || true
  check "example c" "${VALGRIND[@]}" "$BUILT/example-c"
  compile cc c11 $folder/c/payment.c "$BUILT/example-c-payment" -D_POSIX_C_SOURCE=200809L -pthread || true
  check "example c, a payment" "${VALGRIND[@]}" "$BUILT/example-c-payment"
  compile c++ c++17 $folder/cpp/main.cpp "$BUILT/example-cpp" || true
  check "example cpp" "${VALGRIND[@]}" "$BUILT/example-cpp"
  if command -v go >/dev/null; then
    check "example go, vet" go_in $folder/go vet .
    check "example go, build" go_in $folder/go build -o "$BUILT/example-go" .
    check "example go" env LD_LIBRARY_PATH="$STAGE/lib" "$BUILT/example-go"
  else
    printf '  not run: example go (there is no go here)\n'
  fi
  if command -v php >/dev/null && php -m | grep -x FFI >/dev/null; then
    $folder/php/declarations.sh "$STAGE/include/paraf.h" >"$BUILT/paraf.cdef"
    check "example php" php $folder/php/main.php "$BUILT/paraf.cdef" "$STAGE/lib/libparaf.so"
  else
    printf '  not run: example php (there is no php with FFI here)\n'
  fi
  if command -v mvn >/dev/null && javac --release 17 -version >/dev/null 2>&1; then
    check "example java" mvn --quiet --batch-mode --file $folder/java compile exec:java "-Djna.library.path=$STAGE/lib"
  else
    printf '  not run: example java (there is no JDK 17 with Maven here)\n'
  fi
}

# Nothing is fetched: the example has no dependency.
go_in() { (cd "$1" && GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local GOCACHE="$ROOT/target/go-cache" go "${@:2}"); }

# compile COMPILER STANDARD SOURCE PROGRAM [FLAG...]
compile() {
  rm -f "$4"
  # shellcheck disable=SC2046 # flags are words
  check "compile $3" "$1" "-std=$2" -O1 -g "${WARNINGS[@]}" "${@:5}" "$3" -o "$4" \
    $(pkg-config --cflags --libs paraf) "-Wl,-rpath,$STAGE/lib"
  [[ -x $4 ]]
}

# run_program NAME COMMAND...: a program that ends with "name: N passed, M failed"; valgrind fails it by its exit code alone.
run_program() {
  local name=$1 output status=0 passed=0 failed=0
  shift
  output=$("$@" 2>&1) || status=$?
  read -r passed failed < <(sed -nE 's/^[a-z_+]+: ([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' <<<"$output" | tail -n 1) || true
  if ((status != 0)); then
    printf '%s\n' "$output"
    ((failed > 0)) || failed=1
  fi
  add "$name" "${passed:-0}" "${failed:-1}"
}

# check NAME COMMAND...
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    add "$name" 1 0
  else
    printf '%s\n' "$output"
    add "$name" 0 1
  fi
}

add() {
  PASSED=$((PASSED + $2))
  FAILED=$((FAILED + $3))
  printf '  %-45s %5d passed, %d failed\n' "$1" "$2" "$3"
}

main
