#!/usr/bin/env bash
# Builds the debugger page: bindings-wasm/debugger/dist/paraf-debugger.html, one file with everything in it.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-wasm.sh
cd bindings-wasm
node node_modules/typescript/bin/tsc --project debugger
node debugger/build.mjs
