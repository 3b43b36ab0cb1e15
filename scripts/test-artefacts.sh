#!/usr/bin/env bash
# What each package holds that is published: both licences, a README where its registry shows one, and nothing that belongs to the
# repository alone. The last line is "artefacts: N passed, M failed".
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/artefacts.sh --quick
PASSED=0
FAILED=0

main() {
  local file names
  for file in target/artefacts/*; do
    names=$(names_in "$file")
    holds "$file" "$names" 'LICENSE-MIT$'
    holds "$file" "$names" 'LICENSE-APACHE$'
    case $file in
      */paraf-c-* | */paraf-cli-*-*.tgz) ;; # no page of a registry
      *.whl) holds "$file" "$names" 'METADATA$' ;;
      *) holds "$file" "$names" 'README\.md$' ;;
    esac
    ! grep -E '(^|/)(vectors|bench|node_modules|target|\.github)/' <<<"$names" || wrong "$file holds what belongs to the repository alone"
  done
  printf 'artefacts: %s passed, %s failed\n' "$PASSED" "$FAILED"
  ((FAILED == 0 && PASSED > 20))
}

names_in() {
  case $1 in
    *.whl) "$PYTHON" -m zipfile --list "$1" | awk '{ print $1 }' ;;
    *) tar -tzf "$1" ;;
  esac
}

# holds FILE NAMES PATTERN
holds() {
  if grep -qE "$3" <<<"$2"; then
    PASSED=$((PASSED + 1))
  else
    wrong "$1 holds no ${3//[\\$]/}"
  fi
}

wrong() {
  FAILED=$((FAILED + 1))
  printf 'failed: %s\n' "$1"
}

main
