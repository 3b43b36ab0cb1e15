#!/usr/bin/env bash
# Packages the program `paraf` for this machine: scripts/package-cli.sh [--debug], which takes the program as the tests build it.
#
#   target/paraf-cli/paraf_cli-*.whl            for pip: "paraf[cli]" depends on it
#   target/paraf-cli/npm/paraf-cli              for npm: finds the program and runs it
#   target/paraf-cli/npm/paraf-cli-SYSTEM       the program itself, one package for each system
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SYSTEMS=(linux-x64 linux-arm64 darwin-x64 darwin-arm64 win32-x64)
VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
OUT=$ROOT/target/paraf-cli
profile=(--profile release)
folder=release
if [[ ${1:-} == --debug ]]; then
  profile=(--profile dev "${UNOPTIMIZED[@]}")
  folder=debug
fi

main() {
  [[ -x $VENV/bin/maturin ]] || die "Python tools are missing: run scripts/setup.sh python"
  rm -rf "$OUT"
  "$VENV/bin/maturin" build "${profile[@]}" --locked --quiet --manifest-path cli/Cargo.toml --out "$OUT"
  npm_packages
}

npm_packages() {
  local system program
  system=$(node -p 'process.platform + "-" + process.arch')
  program=target/$folder/paraf
  [[ $system != win32-* ]] || program+=.exe
  package "paraf-cli-$system" "$program"
  describe "paraf-cli-$system" "{ \"os\": [\"${system%-*}\"], \"cpu\": [\"${system#*-}\"] }"
  package paraf-cli cli/npm/index.js cli/npm/run.js cli/README.md
  describe paraf-cli "{ \"bin\": { \"paraf-cli\": \"run.js\" }, \"main\": \"index.js\", \"engines\": { \"node\": \">=20\" },
    \"optionalDependencies\": Object.fromEntries(process.argv.slice(3).map((system) => ['paraf-cli-' + system, process.argv[1]])) }"
}

# package NAME FILE...: with the licences.
package() {
  mkdir -p "$OUT/npm/$1"
  cp LICENSE-MIT LICENSE-APACHE "${@:2}" "$OUT/npm/$1"
}

# describe NAME FIELDS: writes package.json.
describe() {
  node -e "
    const [version, name] = process.argv.slice(1)
    const about = 'Sign, verify and explain SNAP payment API messages in a terminal'
    const common = { name, version, description: about, license: 'MIT OR Apache-2.0' }
    console.log(JSON.stringify({ ...common, ...($2) }, null, 2))" "$VERSION" "$1" "${SYSTEMS[@]}" >"$OUT/npm/$1/package.json"
}

main
