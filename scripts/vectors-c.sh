#!/usr/bin/env bash
# The conformance suite in C, through the shared library. The last line is "c: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build-c.sh
export PKG_CONFIG_PATH=$ROOT/target/c/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
pkg-config --exists jansson || die "The C runner reads JSON with jansson: apt-get install libjansson-dev"
mkdir -p target/c/tests
# shellcheck disable=SC2046 # flags are words
cc -std=c99 -D_DEFAULT_SOURCE -O1 -g -Wall -Wextra -Werror -pedantic bindings-c/tests/vectors/*.c -o target/c/tests/vectors \
  $(pkg-config --cflags --libs paraf jansson) -Wl,-rpath,"$ROOT/target/c/lib"
target/c/tests/vectors "$PARAF_VECTORS"
