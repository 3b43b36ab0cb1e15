#!/usr/bin/env bash
# What the crate paraf exports, held against core/public-api.txt, so that a name that goes or changes is seen before anyone misses it.
# The types of the messages are left out: the tables write them. The last line is "public API: N passed, M failed".
#
#   scripts/public-api.sh          compares
#   scripts/public-api.sh --write  writes it anew, for a change that is meant; CHANGELOG.md says what changed
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SNAPSHOT=$ROOT/core/public-api.txt
NOW=$ROOT/target/public-api.txt

main() {
  scripts/setup.sh api
  # rustdoc's JSON is not stable yet; the tool reads that of the compiler at hand.
  RUSTC_BOOTSTRAP=1 cargo rustdoc --locked --quiet -p paraf --all-features --lib -- -Z unstable-options --output-format json
  "$TOOLS/bin/cargo-public-api" public-api -sss --rustdoc-json target/doc/paraf.json >"$NOW.all"
  grep -v 'paraf::message::types::' "$NOW.all" >"$NOW"
  case "${1:-}" in
  --write) cp "$NOW" "$SNAPSHOT" ;;
  '')
    if diff -u "$SNAPSHOT" "$NOW"; then
      printf 'public API: %s passed, 0 failed\n' "$(wc -l <"$NOW")"
    else
      printf 'public API: 0 passed, 1 failed\n'
      exit 1
    fi
    ;;
  *) die "public-api.sh: --write is the only argument" ;;
  esac
}

main "$@"
