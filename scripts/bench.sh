#!/usr/bin/env bash
# How long signing, verifying, diagnosing and checking messages take, beside the least that any program could do, and beside what others use.
# A report, never a test.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

MESSAGES=$ROOT/target/bench-messages

build() { run "$@" || die "The report needs this to work: $1"; }

say "Set-up"
scripts/setup.sh rust python node
build "pydantic" "$PYTHON" -m pip install --disable-pip-version-check --require-hashes -r scripts/bench/requirements.txt
build "ajv" npm ci --ignore-scripts --prefix scripts/bench --no-audit --no-fund --no-update-notifier

say "Build"
build "Rust" cargo bench --locked -p paraf --bench report --bench constant_time --bench diagnose --bench validate --no-run
build "bank" cargo bench --locked -p paraf-cli --bench bank --no-run
build "Python" scripts/packages.sh python
build "Node" scripts/packages.sh node

say "Rust"
cargo bench --locked --quiet -p paraf --bench report
say "Python"
"$PYTHON" bindings-python/bench/sign.py
say "Node"
node bindings-node/bench/sign.mjs

say "Constant time"
cargo bench --locked --quiet -p paraf --bench constant_time

say "Diagnosis"
cargo bench --locked --quiet -p paraf --bench diagnose

say "Bank"
cargo bench --locked --quiet -p paraf-cli --bench bank

say "Messages"
mkdir -p "$MESSAGES"
cargo bench --locked --quiet -p paraf --bench validate -- "$MESSAGES"
"$PYTHON" scripts/bench/validate.py "$MESSAGES"
"$PYTHON" scripts/bench/view.py "$MESSAGES"
node scripts/bench/validate.mjs "$MESSAGES" "$ROOT/bindings-node"
