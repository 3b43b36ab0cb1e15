#!/usr/bin/env bash
# Mutation of what protects money: cargo-mutants changes one thing in the verifier or the string-to-sign, and the
# tests that name these rules must fail. What survives needs a reason in scripts/mutants/explained.json.
# The last line is "mutants: N passed, M failed"; the outcomes are in target/mutants/mutants.out.
#
#   scripts/mutants.sh                              all
#   scripts/mutants.sh core/src/verify/received.rs  this file's
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

FILES=('core/src/verify/**' core/src/canonical/string_to_sign.rs core/src/template.rs)
# Named tests alone: a case of the conformance suite would kill a mutant, too, and say less about the rule.
TESTS=(guards verifier unambiguous signer profiles errors allocations)
OUTCOMES=$ROOT/target/mutants

main() {
  local files=("$@") file test arguments=() tests=() status=0
  ((${#files[@]})) || files=("${FILES[@]}")
  for file in "${files[@]}"; do arguments+=(--file "$file"); done
  for test in "${TESTS[@]}"; do tests+=(--test "$test"); done
  scripts/setup.sh mutants
  mkdir -p "$OUTCOMES"
  # Each mutant is one build: without tables of messages, diagnosis and optimization a few seconds.
  CARGO_INCREMENTAL=1 "$TOOLS/bin/cargo-mutants" mutants --package paraf "${arguments[@]}" --output "$OUTCOMES" --no-shuffle --colors never \
    --minimum-test-timeout 120 --cargo-arg=--locked --cargo-arg=--config=profile.dev.package.paraf.opt-level=0 \
    --cargo-arg=--config=profile.dev.debug=0 -- --no-default-features --features rsa "${tests[@]}" || status=$?
  # 2 and 3 say that some survived, or ran out of time; everything else is no result.
  ((status == 0 || status == 2 || status == 3)) || die "mutants.sh: cargo-mutants stopped with $status"
  "$PYTHON" scripts/mutants/report.py "$OUTCOMES/mutants.out"
}

main "$@"
