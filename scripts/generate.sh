#!/usr/bin/env bash
# Rewrites every committed file that is generated. With --check it leaves them as they are and shows what would change.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

GENERATED=(
  core/src/message/generated core/src/message/types/generated core/tests/types core/tests/data/examples.json
  bindings-python/python/paraf/messages bindings-node/messages
  docs/reference
  vectors/*.json vectors/README.md vectors/fingerprints.txt docs/providers.md docs/interop.md docs/mistakes.md
  bindings-c/include/paraf.h
  bindings-node/index.d.ts bindings-node/lib/errors.d.ts bindings-node/lib/results.d.ts
  bindings-wasm/types
)
BEFORE=$ROOT/target/generated-before
STATUS=0

main() {
  case "${1:-}" in
  '') scripts/setup.sh rust python node wasm && generate ;;
  --check) check ;;
  *) die "generate.sh: --check is the only argument" ;;
  esac
  exit "$STATUS"
}

generate() {
  say "Generated files"
  rewrite "message tables, types, documents" "$PYTHON" scripts/spec/generate.py
  rewrite "vectors" "$PYTHON" vectors/generate.py
  rewrite "docs/providers.md" "$PYTHON" scripts/providers.py
  rewrite "docs/mistakes.md" "$PYTHON" scripts/mistakes.py
  rewrite "docs/interop.md" "$PYTHON" interop/page.py
  rewrite "paraf.h" env PARAF_WRITE=1 cargo test --locked "${UNOPTIMIZED[@]}" -p paraf-c --test header
  rewrite "types of bindings-node" bash -c 'bindings-node/build.sh && cd bindings-node && node types.mjs'
  rewrite "types of bindings-wasm" scripts/build-wasm.sh --types
}

rewrite() { run "$@" || STATUS=1; }

check() {
  local file
  rm -rf "$BEFORE"
  mkdir -p "$BEFORE"
  for file in "${GENERATED[@]}"; do
    [[ ! -e $file ]] || cp -a --parents "$file" "$BEFORE"
  done
  generate
  for file in "${GENERATED[@]}"; do
    diff -ruN "$BEFORE/$file" "$file" && continue
    STATUS=1
    rm -rf "${ROOT:?}/$file"
    [[ ! -e $BEFORE/$file ]] || cp -a "$BEFORE/$file" "$file"
  done
  ((STATUS == 0)) || printf '\nGenerated files are out of date: run make generate and commit what it changes.\n'
}

main "$@"
