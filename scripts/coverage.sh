#!/usr/bin/env bash
# Line coverage by crate and binding. In core/src/verify and core/src/canonical each line that no test runs must be explained in
# scripts/coverage/explained.json. The last line is "coverage: N passed, M failed"; the reports are in target/coverage.
#
#   scripts/coverage.sh [rust|python|node|wasm...]     without a part, all
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

REPORTS=$ROOT/target/coverage

main() {
  local parts=("$@") part
  ((${#parts[@]})) || parts=(rust python node wasm)
  mkdir -p "$REPORTS"
  for part in "${parts[@]}"; do
    scripts/setup.sh coverage "$part"
    rm -f "$REPORTS/$part".*
    "cover_$part"
  done
  "$PYTHON" scripts/coverage/report.py "$REPORTS"
}

# The core by its tests, the C binding by its own. What Python, Node and WebAssembly run of the core is not counted here.
cover_rust() {
  local tool=("$TOOLS/bin/cargo-llvm-cov" llvm-cov)
  "${tool[@]}" clean --workspace
  "${tool[@]}" --no-report --locked -p paraf --all-features --no-fail-fast
  "${tool[@]}" --no-report --locked -p paraf --no-default-features --no-fail-fast
  "${tool[@]}" --no-report --locked -p paraf-c --no-fail-fast
  "${tool[@]}" report --lcov --output-path "$REPORTS/rust.info"
  "${tool[@]}" report --html --output-dir "$REPORTS/rust"
}

cover_python() {
  bindings-python/install.sh
  (
    cd bindings-python
    export COVERAGE_FILE=$REPORTS/python.data
    "$PYTHON" -m coverage run --branch --source=paraf -m pytest --quiet
    "$PYTHON" -m coverage lcov -o "$REPORTS/python.info"
  )
}

cover_node() {
  bindings-node/build.sh
  c8_of bindings-node node 'test/*.test.mjs' --include 'lib/**' --include 'bin/**'
}

# The tests that run in Chromium or build other packages are left out: they load the same file.
cover_wasm() {
  scripts/build-wasm.sh
  c8_of bindings-wasm wasm 'test/[!bpr]*.test.mjs' --include 'dist/**'
}

# c8_of FOLDER NAME TESTS OPTION...
c8_of() {
  local folder=$1 name=$2 tests=$3
  shift 3
  (
    cd "$folder"
    # shellcheck disable=SC2086 # the pattern becomes files here
    "$ROOT/scripts/coverage/node_modules/.bin/c8" --reporter lcovonly --reports-dir "$REPORTS/$name" --temp-directory "$REPORTS/$name.tmp" \
      "$@" node --test $tests
  )
  mv "$REPORTS/$name/lcov.info" "$REPORTS/$name.info"
}

main "$@"
