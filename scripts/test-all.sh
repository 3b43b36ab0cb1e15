#!/usr/bin/env bash
# `make test`, and what takes longer or needs more tools. Goes on after a failure; the last line is the count of all.
#
#   scripts/test-all.sh               everything
#   scripts/test-all.sh interop       only the steps of this file whose name begins with one of these words
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"
# shellcheck source=scripts/steps.sh
source "$ROOT/scripts/steps.sh"

ONLY=("$@")

main() {
  begin_counting
  # It counts from zero; what fails in it is in the sum below.
  ((${#ONLY[@]})) || scripts/test.sh || true

  say "Others"
  step line "interop" scripts/interop.sh
  step line "generators" scripts/generators.sh

  say "Supply chain and workflows"
  step line "supply chain" scripts/supply-chain.sh
  step check "workflows and scripts" scripts/workflows.sh

  say "Packages"
  step line "artefacts" scripts/test-artefacts.sh
  step cargo "core tests from its crate" scripts/test-crate.sh

  say "Public surface"
  step check "oldest Rust" scripts/msrv.sh
  step check "rustdoc" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --all-features -p paraf -p paraf-bank -p paraf-c
  step line "public API" scripts/public-api.sh

  say "Memory and threads"
  step line "sanitizers" scripts/test-sanitizers.sh
  step line "miri" scripts/test-miri.sh
  step line "memory over a million calls" scripts/test-memory.sh
  step line "threads" scripts/test-threads.sh

  say "Fuzzing and mutation"
  step line "fuzz" scripts/fuzz.sh 4
  step line "mutants" scripts/mutants.sh

  say "Coverage"
  step line "coverage" scripts/coverage.sh

  report
}

main
