#!/usr/bin/env bash
# Compares paraf with the libraries of others (interop/README.md): scripts/interop.sh [--write] [NAME...]. The last line is
# "interop: N passed, M failed". --write rewrites interop/results.json and docs/interop.md; NAME shows one library's cells.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

BUILT=$ROOT/target/interop

scripts/setup.sh interop
bindings-python/install.sh
mkdir -p "$BUILT"
cargo build --quiet --locked --manifest-path interop/rust/Cargo.toml --target-dir "$BUILT/rust"
(cd interop/go && GOPROXY=off GOTOOLCHAIN=local GOCACHE="$ROOT/target/go-cache" go build -o "$BUILT/go" .)
mvn --quiet --batch-mode --file interop/java package
"$PYTHON" interop/run.py "$@"
