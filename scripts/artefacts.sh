#!/usr/bin/env bash
# Every package as it would be published, in target/artefacts, and a table of their sizes: scripts/artefacts.sh [--quick]
#
#   *.crate                 paraf, paraf-bank, paraf-cli
#   *.whl, paraf-*.tar.gz   for pip: the binding, its source, the program
#   *.tgz                   for npm: the binding, the one in WebAssembly, the program
#   paraf-c-*.tar.gz        header, libraries, pkg-config's file
#
# --quick builds as the tests do, and shares what they built. What is compiled is larger then than what a release holds.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

OUT=$ROOT/target/artefacts
VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
PROGRAM=()
if [[ ${1:-} == --quick ]]; then
  build_quickly
  PROGRAM=(--debug)
fi

main() {
  rm -rf "$OUT"
  mkdir -p "$OUT"
  crates
  for_pip
  for_npm
  for_c
  sizes
}

crates() {
  rm -rf target/package
  cargo package --locked --quiet --no-verify --allow-dirty -p paraf -p paraf-bank -p paraf-cli
  cp target/package/*.crate "$OUT"
}

for_pip() {
  bindings-python/install.sh
  "$VENV/bin/maturin" sdist --manifest-path bindings-python/Cargo.toml --out "$OUT" >&2
  scripts/package-cli.sh "${PROGRAM[@]}"
  cp target/python/*.whl target/paraf-cli/*.whl "$OUT"
}

for_npm() {
  local package
  bindings-node/build.sh
  scripts/build-wasm.sh
  for package in bindings-node bindings-wasm target/paraf-cli/npm/*; do
    npm pack --silent --pack-destination "$OUT" "./$package" >/dev/null
  done
}

for_c() {
  scripts/build-c.sh
  tar -C target/c -czf "$OUT/paraf-c-$VERSION-linux-$(uname -m).tar.gz" --transform "s,^,paraf-c-$VERSION/,S" include lib share
}

sizes() {
  local file
  printf '| package | bytes |\n|---|---:|\n'
  for file in "$OUT"/*; do printf '| `%s` | %s |\n' "${file##*/}" "$(stat -c %s "$file")"; done
}

main
