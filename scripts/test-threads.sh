#!/usr/bin/env bash
# Threads of the languages that have them in their own way: workers of Node with the addon and with WebAssembly, and Python without
# its lock, where there is one. Rust's, C's and Python's usual threads are in their own tests. The last line is
# "threads: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

PACKAGES=$ROOT/target/packages
PASSED=0
FAILED=0

main() {
  scripts/setup.sh rust python node wasm
  scripts/packages.sh node wasm
  cp scripts/threads/workers.mjs "$PACKAGES/"
  counted "worker_threads, addon" node "$PACKAGES/workers.mjs" paraf
  counted "worker_threads, WebAssembly" node "$PACKAGES/workers.mjs" paraf-wasm
  free_threaded
  printf 'threads: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

# The wheel for it is one of its own: the stable ABI has none without the lock yet.
free_threaded() {
  local python found='' venv=$TOOLS/free-threaded
  for python in python3.{15,14,13}t; do
    if command -v "$python" >/dev/null; then found=$python; break; fi
  done
  if [[ -z $found ]]; then
    printf '  not run: free-threaded Python (there is no python3.14t or python3.13t here)\n'
    return
  fi
  "$found" -m venv "$venv"
  rm -rf target/python-free-threaded
  "$VENV/bin/maturin" build --release --locked --quiet --manifest-path bindings-python/Cargo.toml --interpreter "$venv/bin/python" \
    --out target/python-free-threaded
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall target/python-free-threaded/*.whl
  counted "free-threaded Python" "$venv/bin/python" scripts/threads/free_threaded.py
}

# counted NAME COMMAND...: its last line says how many.
counted() {
  local name=$1 output status=0 passed='' failed=''
  shift
  output=$("$@" 2>&1) || status=$?
  read -r passed failed < <(sed -nE 's/^[a-z-]+: ([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' <<<"$output" | tail -n 1) || true
  if ((status != 0)); then
    printf '%s\n' "$output" | tail -n 40
    ((${failed:-0} > 0)) || failed=1
  fi
  PASSED=$((PASSED + ${passed:-0}))
  FAILED=$((FAILED + ${failed:-1}))
  printf '  %-30s %s passed, %s failed\n' "$name" "${passed:-0}" "${failed:-1}"
}

main
