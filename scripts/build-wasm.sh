#!/usr/bin/env bash
# Builds the npm package paraf-wasm: the module by cargo, its JavaScript by wasm-bindgen, made smaller by wasm-opt, one file by esbuild.
# Its types of messages are those of bindings-node. With --types the committed typings are written anew.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh wasm

TARGET=wasm32-unknown-unknown
MODULE=$ROOT/target/$TARGET/wasm/paraf_wasm.wasm
WORK=$ROOT/target/paraf-wasm
PACKAGE=$ROOT/bindings-wasm
GENERATED=$PACKAGE/js/generated

main() {
  mkdir -p "$WORK"
  # Steps that run side by side all build first.
  exec 9>"$WORK/lock"
  flock 9
  cargo build --locked --quiet --package paraf-wasm-generate
  cargo build --locked --quiet --package paraf-wasm --profile wasm --target "$TARGET"
  made_from generated "$MODULE" target/debug/paraf-wasm-generate "$PACKAGE/package-lock.json" || generate
  made_from bundled "$GENERATED" "$PACKAGE"/js/*.* "$PACKAGE"/{build.mjs,tsconfig.json,package-lock.json} || bundle
  rm -rf "$PACKAGE/messages"
  cp -r bindings-node/messages "$PACKAGE/messages"
  if [[ ${1:-} == --types ]]; then
    rm -rf "$PACKAGE/types"
    cp -r "$WORK/types" "$PACKAGE/types"
  fi
}

generate() {
  rm -rf "$WORK/bindgen" "$GENERATED"
  mkdir -p "$WORK/bindgen" "$GENERATED"
  target/debug/paraf-wasm-generate "$MODULE" "$WORK/bindgen"
  cp "$WORK"/bindgen/{paraf_wasm_bg.js,paraf_wasm.d.ts} "$GENERATED"
  "$PACKAGE/node_modules/.bin/wasm-opt" -Oz "$WORK/bindgen/paraf_wasm_bg.wasm" -o "$GENERATED/paraf_wasm_bg.wasm"
  done_with generated
}

bundle() {
  node "$PACKAGE/build.mjs"
  done_with bundled
}

# made_from STEP FILE...: whether the step was done last with these very files.
made_from() {
  local step=$1
  shift
  find "$@" -type f ! -name error-code.d.ts -exec sha256sum {} + 2>/dev/null | sort >"$WORK/$step.next" || true
  [[ -d $GENERATED && -f $PACKAGE/dist/index.js && -d $WORK/types ]] && cmp -s "$WORK/$step.next" "$WORK/$step"
}

done_with() { mv "$WORK/$1.next" "$WORK/$1"; }

main "$@"
