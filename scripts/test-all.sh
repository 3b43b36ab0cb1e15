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
  mkdir -p target
  : >"$COUNTS"
  # It counts from zero; what fails in it is in the sum below.
  ((${#ONLY[@]})) || scripts/test.sh || true

  say "Others"
  step line "interop" scripts/interop.sh

  report
}

main
