#!/usr/bin/env bash
# Signs the same two requests in five languages and compares, verifies and refuses, and ends with a command to try at
# BCA's sandbox. The programs are in scripts/demo.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

build_quickly

# The token is the sample of BCA's documentation, the secret that of its sample application for Node. They open nothing.
export CLIENT_SECRET=456
export ACCESS_TOKEN=7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57
export TIMESTAMP=2022-04-21T17:34:52+07:00

# Worked out with OpenSSL: vectors/bca.json.
BALANCE_SIGNATURE='zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA=='
VA_SIGNATURE='YCQkFnSduzfzk3/q510CprNG62xNnmrKLvk9iPSuJmPSmjzHOA63aQcEEwCwf2E4Tx1P05I+LDL83lFWWk5NNw=='

BALANCE=(/openapi/v1.0/balance-inquiry "$ROOT/scripts/demo/balance-inquiry.json")
VA=(/openapi/v1.0/transfer-va/inquiry "$ROOT/scripts/demo/va-inquiry.json")

PROGRAMS=$ROOT/target/packages
DIFFERENT=0

main() {
  say "Set-up"
  scripts/setup.sh rust python node wasm c
  build

  say "Two requests to sign"
  printf '\n  Demo values of https://developer.bca.co.id/id/dokumentasi/ and of BCA'\''s sample application for Node\n'
  show_request "${BALANCE[@]}" "A balance inquiry at BCA, pretty-printed"
  show_request "${VA[@]}" "A virtual-account inquiry: the three spaces in front of 12345 belong to the value"

  say "One core, five languages"
  printf '\n  %-13s%-36s%s\n' '' 'balance inquiry' 'virtual-account inquiry'
  compare Rust target/debug/sign
  compare Python "$PYTHON" scripts/demo/sign.py
  compare Node node "$PROGRAMS/sign-node.mjs"
  compare WebAssembly node "$PROGRAMS/sign-wasm.mjs"
  compare C "$PROGRAMS/sign-c"
  printf '\n  worked out with OpenSSL (vectors/bca.json):\n    %s\n    %s\n' "$BALANCE_SIGNATURE" "$VA_SIGNATURE"
  ((DIFFERENT == 0)) || die "$DIFFERENT of 10 signatures are wrong."

  say "Verified, and refused"
  printf '\n'
  "$PYTHON" scripts/demo/verify.py "${VA[1]}"

  say "Try it"
  printf '\n  Signed just now with the demo token and secret, so BCA will refuse it. Both must be your own to get an answer.\n\n'
  "$PYTHON" scripts/demo/curl.py "${BALANCE[1]}"
}

build() {
  say "Build"
  run "Rust" scripts/packages.sh rust
  cp scripts/demo/sign.rs "$PROGRAMS/rust/src/bin/"
  build_step "Rust, the program" \
    cargo build --manifest-path "$PROGRAMS/rust/Cargo.toml" --target-dir target --bin sign
  build_step "Python" scripts/packages.sh python
  build_step "Node" scripts/packages.sh node
  build_step "WebAssembly" scripts/packages.sh wasm
  cp scripts/demo/*.mjs "$PROGRAMS/"
  build_step "C" scripts/packages.sh c
  local flags
  flags=$(PKG_CONFIG_PATH=$ROOT/target/c/lib/pkgconfig pkg-config --cflags --libs paraf)
  # shellcheck disable=SC2086 # flags are words
  build_step "C, the program" \
    cc -Wall -Wextra scripts/demo/sign.c -o "$PROGRAMS/sign-c" $flags "-Wl,-rpath,$ROOT/target/c/lib"
}

build_step() { run "$@" || die "The demo needs this to work: $1"; }

# show_request URL BODY_FILE TITLE
show_request() {
  printf '\n  %s\n\n    POST %s\n' "$3" "$1"
  sed 's/^/    /' "$2"
}

# compare LANGUAGE COMMAND...: one row of the table.
compare() {
  printf '  %-13s' "$1"
  cell "$("${@:2}" "${BALANCE[@]}" 2>&1)" "$BALANCE_SIGNATURE"
  printf '  '
  cell "$("${@:2}" "${VA[@]}" 2>&1)" "$VA_SIGNATURE"
  printf '\n'
}

# cell SIGNATURE EXPECTED: its beginning and end, and whether all of it is as expected.
cell() {
  if [[ $1 == "$2" ]]; then
    printf '%s...%s  equal' "${1:0:12}" "${1: -12}"
  else
    DIFFERENT=$((DIFFERENT + 1))
    printf '%-27.27s  WRONG' "$1"
  fi
}

main
