#!/usr/bin/env bash
# The core's tests as they run from its crate alone: packed, unpacked elsewhere, tested with all features.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cargo package --locked --quiet --no-verify --allow-dirty -p paraf
# Beside this workspace, which would otherwise want to have it as a member.
ALONE=$(mktemp -d)
trap 'rm -rf "$ALONE"' EXIT
tar -xzf target/package/paraf-[0-9]*.crate -C "$ALONE" --strip-components 1
# A crate has no profiles; with those of the workspace, its dependencies are not compiled again.
sed -n '/^\[profile\./,$p' Cargo.toml >"$ALONE/profiles.toml"
cd "$ALONE"
cargo test --locked --all-features --no-fail-fast --target-dir "$ROOT/target" --config profiles.toml "${UNOPTIMIZED[@]}"
