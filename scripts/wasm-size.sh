#!/usr/bin/env bash
# What each part of the core adds to the WebAssembly module: bytes after wasm-opt -Oz, and of those after gzip -9. Prints the table of
# docs/messages.md. It builds the module a dozen times.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh wasm

FAMILIES=(access-token bca-legacy direct-debit emoney information qris registration transfer virtual-account)
TARGET=wasm32-unknown-unknown
WORK=$ROOT/target/wasm-size

main() {
  cargo build --locked --quiet --package paraf-wasm-generate
  mkdir -p "$WORK"
  local bare whole size family
  bare=$(size_with diagnose)
  whole=$(size_with diagnose,messages)
  printf '| module | bytes | gzip |\n|---|---|---|\n'
  row "all" 0 0 "$whole"
  row "without \`messages\`" 0 0 "$bare"
  row "without \`diagnose\`" 0 0 "$(size_with messages)"
  for family in "${FAMILIES[@]}"; do
    size=$(size_with "diagnose,paraf/$family")
    # shellcheck disable=SC2086
    row "\`$family\` adds" $bare "$size"
  done
}

# row NAME BYTES GZIP "BYTES GZIP": the difference.
row() {
  local bytes gzip
  read -r bytes gzip <<<"$4"
  printf '| %s | %s | %s |\n' "$1" "$((bytes - $2))" "$((gzip - $3))"
}

# size_with FEATURES: bytes, and bytes after gzip.
size_with() {
  cargo build --locked --quiet --package paraf-wasm --profile wasm --target "$TARGET" --target-dir "$WORK/target" --no-default-features --features "$1"
  target/debug/paraf-wasm-generate "$WORK/target/$TARGET/wasm/paraf_wasm.wasm" "$WORK"
  bindings-wasm/node_modules/.bin/wasm-opt -Oz "$WORK/paraf_wasm_bg.wasm" -o "$WORK/small.wasm"
  printf '%s %s\n' "$(wc -c <"$WORK/small.wasm")" "$(gzip -9c "$WORK/small.wasm" | wc -c)"
}

main "$@"
