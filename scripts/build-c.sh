#!/usr/bin/env bash
# Builds libparaf and lays it out as it is installed, in target/c: include/paraf.h, lib/libparaf.{so,a}, lib/pkgconfig/paraf.pc, and the
# licences in share. To install it: cp -a target/c/{include,lib,share} /usr/local/
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

STAGE=$ROOT/target/c

main() {
  command -v readelf >/dev/null || die "build-c.sh makes a library for Linux and needs readelf (package binutils)."
  cargo build --locked --quiet --release -p paraf-c
  local built=target/release/libparaf_c version soname file
  version=$(cargo pkgid --locked -p paraf-c)
  version=${version##*[@#]}
  soname=$(readelf -d "$built.so" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p')

  mkdir -p "$STAGE/include" "$STAGE/lib/pkgconfig" "$STAGE/share/licenses/paraf"
  put bindings-c/include/paraf.h "$STAGE/include/paraf.h"
  put "$built.a" "$STAGE/lib/libparaf.a"
  put "$built.so" "$STAGE/lib/libparaf.so.$version"
  put <(sed "s/@VERSION@/$version/" bindings-c/paraf.pc.in) "$STAGE/lib/pkgconfig/paraf.pc"
  for file in LICENSE-MIT LICENSE-APACHE; do put "$file" "$STAGE/share/licenses/paraf/$file"; done
  ln -sfn "libparaf.so.$version" "$STAGE/lib/$soname"
  ln -sfn "$soname" "$STAGE/lib/libparaf.so"
  for file in "$STAGE"/lib/libparaf.so.*; do
    case ${file##*/} in
      "libparaf.so.$version" | "$soname") ;;
      *) rm "$file" ;; # of an earlier version
    esac
  done
}

# put FROM TO: in one step, and only when it differs, so that programs which run just now keep their library.
put() {
  cp "$1" "$2.new"
  if cmp -s "$2.new" "$2"; then rm "$2.new"; else mv "$2.new" "$2"; fi
}

main
