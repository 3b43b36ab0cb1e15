#!/usr/bin/env bash
# Builds the debugger page: debugger/dist/paraf-debugger.html, one file with everything in it.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-wasm.sh
cd debugger
node node_modules/typescript/bin/tsc
node build.mjs
