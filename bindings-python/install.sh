#!/usr/bin/env bash
# Builds the wheel and installs it into target/tools/venv, so that what is tested is what would be published.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../scripts/lib.sh"

# The tests and the conformance suite may want it at once.
if command -v flock >/dev/null; then
  mkdir -p "$TOOLS"
  exec 9>"$TOOLS/python.lock"
  flock 9
fi

[[ -x $PYTHON ]] || die "Python tools are missing: run scripts/setup.sh python"
wheels=$ROOT/target/python
rm -rf "$wheels"
"$VENV/bin/maturin" build --release --locked --quiet --manifest-path bindings-python/Cargo.toml --interpreter "$PYTHON" --out "$wheels"
"$PYTHON" -m pip install --quiet --disable-pip-version-check --no-index --no-deps --force-reinstall "$wheels"/paraf-*.whl
