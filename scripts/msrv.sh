#!/usr/bin/env bash
# Checks that the crates build with the oldest Rust that they name, `rust-version` in Cargo.toml.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh rust
OLDEST=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
rustup toolchain install "$OLDEST" --profile minimal --no-self-update
CARGO_TARGET_DIR=$ROOT/target/msrv cargo "+$OLDEST" check --locked --all-features -p paraf -p paraf-bank -p paraf-cli -p paraf-c -p paraf-python -p paraf-node
