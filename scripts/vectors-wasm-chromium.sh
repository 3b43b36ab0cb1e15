#!/usr/bin/env bash
# The conformance suite through WebAssembly, in headless Chromium. The last line is "wasm-chromium: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-wasm.sh
node bindings-wasm/test/vectors-chromium.mjs
