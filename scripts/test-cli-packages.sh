#!/usr/bin/env bash
# Installs the packages of the program as a user has them, and runs it by each of its names.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/package-cli.sh --debug
OUT=$ROOT/target/paraf-cli
VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
passed=0 failed=0

# runs NAME COMMAND...: it says its version, and hands on arguments and exit code.
runs() {
  local name=$1 status=0
  shift
  "$@" code 4082499 >/dev/null || status=$?
  if [[ $("$@" --version) == "paraf $VERSION" ]] && ((status == 1)); then
    passed=$((passed + 1))
  else
    printf 'failed: %s\n' "$name"
    failed=$((failed + 1))
  fi
}

"$PYTHON" -m venv --without-pip "$OUT/venv"
"$PYTHON" -m pip --python "$OUT/venv/bin/python" install --quiet --disable-pip-version-check --no-index --no-deps "$OUT"/paraf_cli-*.whl
runs "wheel" "$OUT/venv/bin/paraf"
# Without the compiled part, which has nothing to do with it.
runs "python -m paraf" env PYTHONPATH="$ROOT/bindings-python/python/paraf" "$OUT/venv/bin/python" -c \
  'import sys, _command_line; sys.exit(_command_line.main(sys.argv[1:]))'

modules=$OUT/installed/node_modules
mkdir -p "$modules/paraf"
for package in "$OUT"/npm/*; do
  name=$(basename "$package")
  mkdir -p "$modules/$name"
  tarball=$(cd "$OUT" && npm pack --silent "$package")
  tar -xzf "$OUT/$tarball" -C "$modules/$name" --strip-components 1
done
mkdir -p "$modules/paraf/lib"
cp -r bindings-node/bin "$modules/paraf/bin"
cp bindings-node/lib/program.js "$modules/paraf/lib"
runs "npx paraf-cli" node "$modules/paraf-cli/run.js"
runs "npx paraf" node "$modules/paraf/bin/paraf.mjs"

printf 'command-line-packages: %s passed, %s failed\n' "$passed" "$failed"
((failed == 0))
