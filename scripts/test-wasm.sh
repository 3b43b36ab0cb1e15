#!/usr/bin/env bash
# Tests the WebAssembly binding as it would be published: in Node, in Chromium, in bundles, for TypeScript.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-wasm.sh
scripts/node-tests.sh wasm bindings-wasm 'test/*.test.mjs'
