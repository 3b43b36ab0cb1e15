#!/usr/bin/env bash
# The conformance suite through WebAssembly, in Node. The last line is "wasm-node: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-wasm.sh
node bindings-wasm/test/vectors.mjs
