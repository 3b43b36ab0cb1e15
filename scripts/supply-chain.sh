#!/usr/bin/env bash
# What this project is built from: licences, bans and sources by cargo-deny (deny.toml), lock files, and hashes.
#
#   scripts/supply-chain.sh                what can be said without a network but the registries
#   scripts/supply-chain.sh --advisories   known vulnerabilities too: RustSec's and npm's databases
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

DENY=$TOOLS/bin/cargo-deny
NODE_FOLDERS=(bindings-node bindings-wasm debugger scripts/bench scripts/chromium scripts/coverage scripts/spec scripts/generators/node interop/node)
REQUIREMENTS=(scripts/requirements.txt scripts/bench/requirements.txt scripts/coverage/requirements.txt scripts/node/requirements.txt scripts/generators/python/requirements.txt interop/python/requirements.txt)
PASSED=0
FAILED=0

main() {
  scripts/setup.sh supply
  check "cargo-deny: licences, bans, sources" "$DENY" --locked --color never check licenses bans sources
  local folder file
  for folder in "${NODE_FOLDERS[@]}"; do
    check "$folder: lock file with hashes, no address" npm_lock_is_pinned "$folder/package-lock.json"
  done
  for file in "${REQUIREMENTS[@]}"; do
    check "$file: each package with hashes" requirements_are_pinned "$file"
  done
  check "every cargo of the scripts is --locked" cargo_is_locked
  check "every npm ci of the scripts is --ignore-scripts" npm_runs_no_scripts
  [[ ${1:-} != --advisories ]] || advisories
  printf 'supply-chain: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0))
}

advisories() {
  local folder
  check "cargo-deny: advisories" "$DENY" --locked --color never check advisories
  for folder in "${NODE_FOLDERS[@]}"; do
    [[ $folder == interop/* || $folder == scripts/generators/* ]] || check "$folder: npm audit" npm audit --prefix "$folder" --audit-level high
  done
}

npm_lock_is_pinned() {
  node -e '
    const { packages } = JSON.parse(require("fs").readFileSync(process.argv[1]))
    const bad = Object.entries(packages).filter(([name, p]) => name && (!p.integrity?.startsWith("sha512-") || p.resolved))
    for (const [name] of bad) console.log(name)
    process.exit(bad.length || Object.keys(packages).length < 2 ? 1 : 0)' "$1"
}

# pip itself refuses a package without a hash, and a hash that differs; here, that the file is what pip can be given.
requirements_are_pinned() {
  "$PYTHON" - "$1" <<'END'
import re
import sys

packages = re.split(r"^(?=[A-Za-z])", open(sys.argv[1]).read(), flags=re.MULTILINE)[1:]
bad = [package.split()[0] for package in packages if "==" not in package.split()[0] or "--hash=sha256:" not in package]
print(*bad, sep="\n")
sys.exit(bool(bad or not packages))
END
}

# What cargo resolves anew is not what was reviewed. A program beside the packages has our lock file and itself in it.
cargo_is_locked() {
  ! grep -nE 'cargo (\+[a-z]+ )?(build|test|bench|clippy|run|rustc|doc)\b' scripts/*.sh bindings-*/*.sh | grep -vE -- '--locked|scripts/demo.sh|scripts/test-memory.sh|^[^:]*:[0-9]*: *#|--version'
}

npm_runs_no_scripts() {
  ! grep -nE 'npm (ci|install)\b' scripts/*.sh bindings-*/*.sh | grep -vE -- '--ignore-scripts|^[^:]*:[0-9]*: *#|npm_runs_no|npm ci of the'
}

# check NAME COMMAND...
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    PASSED=$((PASSED + 1))
    printf 'ok    %s\n' "$name"
  else
    FAILED=$((FAILED + 1))
    printf 'FAIL  %s\n%s\n' "$name" "$output"
  fi
}

main "$@"
