#!/usr/bin/env bash
# Tests the Python binding as it would be published: the wheel, its types, its documents.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

build_program
bindings-python/install.sh
report=$ROOT/target/python/pytest.xml
cd bindings-python
failed=0

"$PYTHON" -m pytest --quiet --junit-xml="$report" || failed=1
# Passed and failed, as pytest counted them.
read -r passed broken < <("$PYTHON" - "$report" <<'END'
import sys
import xml.etree.ElementTree as xml

suite = xml.parse(sys.argv[1]).getroot().find("testsuite")
tests, skipped, broken = (int(suite.get(name)) for name in ("tests", "skipped", "failures"))
broken += int(suite.get("errors"))
print(tests - skipped - broken, broken)
END
)

# check NAME COMMAND...: counts as one test.
check() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    printf 'failed: %s\n' "$name"
    broken=$((broken + 1))
    failed=1
  fi
}

check "types of the package" "$PYTHON" -m mypy --package paraf
check "types for a user" "$PYTHON" -m mypy tests/consumer.py
check "types of messages for a user" "$PYTHON" -m mypy tests/consumer_messages.py
check "types of the bank for tests" "$PYTHON" -m mypy tests/consumer_testing.py
check "types of views for a user" "$PYTHON" -m mypy tests/consumer_views.py
check "stub as the module" "$PYTHON" -m mypy.stubtest paraf._paraf

record python "$passed" "$broken"
exit "$failed"
