# shellcheck shell=bash
# What the scripts share. Sourced, never run.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/target/tools # what set-up installs for this checkout alone
VENV=$TOOLS/venv
# shellcheck disable=SC2034 # for those who source this
PYTHON=$VENV/bin/python
# A relative folder counts from where the caller stands.
PARAF_VECTORS=$(cd "${STARTED_IN:-.}" && realpath -m -- "${PARAF_VECTORS:-$ROOT/vectors}")
export PARAF_VECTORS
# Tests of every step land here; scripts/test.sh adds them up.
export COUNTS=${COUNTS:-$ROOT/target/test-counts}
cd "$ROOT"
# These builds are mostly first ones, which an incremental build only makes longer.
export CARGO_INCREMENTAL=0
# The core in half a minute instead of two or four, for tests that do not search: only diagnosis needs it optimized.
# shellcheck disable=SC2034 # for those who source this
UNOPTIMIZED=(--config profile.dev.package.paraf.opt-level=0)
export PATH="$HOME/.cargo/bin:$PATH"
# What set-up took into this checkout because the system has none, or an older one.
[[ ! -d $TOOLS/cargo ]] || export CARGO_HOME=$TOOLS/cargo RUSTUP_HOME=$TOOLS/rustup PATH="$TOOLS/cargo/bin:$PATH"
[[ ! -d $TOOLS/node/bin ]] || export PATH="$TOOLS/node/bin:$PATH"
[[ ! -d $TOOLS/chromium ]] || export PATH="$PATH:$TOOLS/chromium"

# The packages as they are published, but for the pass over all crates at once: minutes for each, and no other answer.
# For the demo and the tests, which so share what they build; scripts/bench.sh and a release have the pass.
build_quickly() { export CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16; }

# The program as target/debug/paraf, built as the tests of the command line build it: behind them, nothing is built again.
build_program() { cargo test --no-run --locked "${UNOPTIMIZED[@]}" -p paraf-cli --test cli; }

say() { printf '\n== %s\n' "$*"; }

die() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# record NAME PASSED FAILED: one line of the final count.
record() {
  mkdir -p "$ROOT/target"
  printf '%s %s %s\n' "$1" "$2" "$3" >>"$COUNTS"
}
