#!/usr/bin/env bash
# Tests the debugger page in headless Chromium, from a file and from a server.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-debugger.sh
scripts/node-tests.sh debugger debugger 'test/*.test.mjs'
