#!/usr/bin/env bash
# Builds the debugger page and serves it on this machine alone. PORT=8000 for a port of your own.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

say "Set-up"
scripts/setup.sh wasm
say "Build"
run "debugger page" scripts/build-debugger.sh || die "The page could not be built."
exec node debugger/serve.mjs
