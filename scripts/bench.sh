#!/usr/bin/env bash
# How long signing and verifying take, beside the least that any program could do. A report, never a test.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

build() { run "$@" || die "The report needs this to work: $1"; }

say "Set-up"
scripts/setup.sh rust python node

say "Build"
build "Rust" cargo bench -p paraf --bench report --no-run
build "Python" scripts/packages.sh python
build "Node" scripts/packages.sh node

say "Rust"
cargo bench --quiet -p paraf --bench report
say "Python"
"$PYTHON" bindings-python/bench/sign.py
say "Node"
node bindings-node/bench/sign.mjs
