#!/usr/bin/env bash
# The conformance suite in every language. PARAF_VECTORS names another folder of cases.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

RUNNERS=(rust python node wasm-node wasm-chromium c)

[[ -d $PARAF_VECTORS ]] || die "PARAF_VECTORS: there is no folder $PARAF_VECTORS"

scripts/setup.sh rust python node wasm c jansson browser

say "Cases in $PARAF_VECTORS"
status=0
lines=()
for runner in "${RUNNERS[@]}"; do
  run "$runner" "scripts/vectors-$runner.sh" || status=1
  log_of "$runner"
  lines+=("$(grep -E "^$runner: [0-9]+ passed, [0-9]+ failed$" "$LOG" || echo "$runner: no result")")
done

printf '\n'
printf '%s\n' "${lines[@]}"
exit "$status"
