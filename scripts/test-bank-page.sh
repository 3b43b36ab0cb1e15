#!/usr/bin/env bash
# Tests the page of `paraf bank` in headless Chromium, with the debugger's axe and its words of both languages.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

build_program
scripts/node-tests.sh bank-page cli 'tests/page/*.test.mjs'
