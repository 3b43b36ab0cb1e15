#!/usr/bin/env bash
# Checks .github/workflows with actionlint, the scripts with shellcheck, and that each command of a workflow is one of this repository.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/setup.sh workflows
"$TOOLS/bin/actionlint" -color=false
shellcheck --external-sources --severity=warning scripts/*.sh bindings-*/*.sh bindings-c/examples/*/*.sh .ci/run
# A workflow runs `make TARGET` or a script: what it does can be done by hand.
commands=$(sed -nE 's/^ *-? *run: (.*)$/\1/p' .github/workflows/*.yml)
while read -r program argument _; do
  case $program in
  make) grep -q "^$argument: ## " Makefile || die "workflows: there is no make $argument" ;;
  scripts/*.sh) [[ -x $program ]] || die "workflows: there is no $program" ;;
  *) die "workflows: '$program' is no script of this repository" ;;
  esac
done <<<"$commands"
