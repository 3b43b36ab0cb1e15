#!/usr/bin/env bash
# The conformance suite in Node. The last line is "node: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

bindings-node/build.sh
node bindings-node/test/vectors.mjs
