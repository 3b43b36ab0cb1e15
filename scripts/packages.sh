#!/usr/bin/env bash
# Builds the packages and lays them out as users have them: scripts/packages.sh [rust|python|node|wasm|c...], without a name all.
#
#   rust       target/packages/rust, a crate that depends on paraf: put a program into src/bin
#   python     installed in target/tools/venv
#   node wasm  target/packages/node_modules: put a program beside it
#   c          target/c, with lib/pkgconfig
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

PACKAGES=$ROOT/target/packages

package_rust() {
  mkdir -p "$PACKAGES/rust/src/bin"
  # With the versions and profiles of this workspace, what is built for it already is not built again. The core of programs is another one to cargo,
  # and quick to build where it is not optimized.
  cp Cargo.lock "$PACKAGES/rust/Cargo.lock"
  {
    printf '[package]\nname = "programs"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\nparaf = { path = "../../../core" }\n'
    grep '^getrandom = ' Cargo.toml
    printf '\n'
    sed -n '/^\[profile\./,$p' Cargo.toml | sed '/^\[profile.dev.package.paraf\]/,/^$/d'
  } >"$PACKAGES/rust/Cargo.toml"
}

package_python() { bindings-python/install.sh; }

package_node() {
  bindings-node/build.sh
  link_package paraf bindings-node
}

package_wasm() {
  scripts/build-wasm.sh
  link_package paraf-wasm bindings-wasm
}

package_c() { scripts/build-c.sh; }

link_package() {
  mkdir -p "$PACKAGES/node_modules"
  ln -sfn "$ROOT/$2" "$PACKAGES/node_modules/$1"
}

languages=("$@")
((${#languages[@]})) || languages=(rust python node wasm c)
for language in "${languages[@]}"; do "package_$language"; done
