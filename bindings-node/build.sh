#!/usr/bin/env bash
# Builds paraf.node from source, if that is stale, and beside it in target/ what index.d.ts is generated from.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
export NAPI_TYPE_DEF_TMP_FOLDER=$PWD/target/node-types
mkdir -p "$NAPI_TYPE_DEF_TMP_FOLDER"
# The types are written while the crate compiles.
[[ -f $NAPI_TYPE_DEF_TMP_FOLDER/paraf-node ]] || cargo clean --quiet --release -p paraf-node
cargo build --locked --release -p paraf-node
for library in libparaf_node.so libparaf_node.dylib paraf_node.dll; do
  if [[ -f target/release/$library ]]; then
    # Replaced in one step: a process that has the old one loaded keeps it.
    cp "target/release/$library" "$here/paraf.node.new"
    mv "$here/paraf.node.new" "$here/paraf.node"
  fi
done
