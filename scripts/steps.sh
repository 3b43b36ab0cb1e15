# shellcheck shell=bash
# How scripts/test.sh and scripts/test-all.sh run and count their steps. Sourced after progress.sh, never run.
# ONLY holds the words that select steps; none selects all.

SUMMARY=$ROOT/target/test-summary
FAILED_STEPS=$ROOT/target/failed-steps
BESIDE_COUNTS=$ROOT/target/test-counts-beside
BESIDE=
BESIDE_PID=

begin_counting() {
  mkdir -p "$ROOT/target"
  : >"$COUNTS"
  : >"$FAILED_STEPS"
}

# step HOW NAME COMMAND...: HOW says where the number of tests comes from.
step() {
  local shown
  selected "$2" || return 0
  if [[ -z $BESIDE ]]; then
    take_step "$@"
  else
    shown=$(take_step "$@")
    [[ ! -t 1 ]] || printf '\r\033[K'
    printf '%s\n' "$shown"
  fi
}

take_step() {
  local how=$1 name=$2 before status=0
  shift 2
  before=$(wc -l <"$COUNTS")
  run "$name" "$@" || status=$?
  log_of "$name"
  "count_$how" "$name" "$status"
  settle "$name" "$status" "$before"
}

# beside FUNCTION: its steps, begun now while those that follow go on. Each is shown whole when it is done. One function at a time.
beside() {
  : >"$BESIDE_COUNTS"
  set -m # a process group of its own, to end all of it at once
  steps_beside "$1" </dev/null &
  set +m
  BESIDE_PID=$!
  trap 'stop_watching; kill -- -"$BESIDE_PID" 2>/dev/null || true' EXIT
}

steps_beside() {
  BESIDE=yes
  export COUNTS=$BESIDE_COUNTS
  "$1"
}

# Waits for the steps that `beside` began, and counts them.
gather() {
  local status=0
  wait "$BESIDE_PID" || status=$?
  cat "$BESIDE_COUNTS" >>"$COUNTS"
  if ((status != 0)); then
    record "steps beside" 0 1
    printf 'steps beside\n' >>"$FAILED_STEPS"
  fi
}

selected() {
  local word
  ((${#ONLY[@]})) || return 0
  for word in "${ONLY[@]}"; do
    [[ "$1 " != "$word"* ]] || return 0
  done
  return 1
}

# One check, passed or failed.
count_check() { if (($2 == 0)); then record "$1" 1 0; else record "$1" 0 1; fi; }

# The binding's own script has called record.
count_recorded() { :; }

# Every "test result:" line of cargo test.
count_cargo() {
  local passed failed
  read -r passed failed < <(awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }' "$LOG")
  record "$1" "$passed" "$failed"
}

# A line "name: 612 passed, 0 failed" at the end.
count_line() {
  local counts
  counts=$(sed -nE 's/^[a-z-]+: ([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$LOG" | tail -n 1)
  [[ -z $counts ]] || record "$1" "${counts% *}" "${counts#* }"
}

# A step that broke off counts as a failure, and so does one that tested nothing.
settle() {
  local name=$1 status=$2 counts
  counts=$(tail -n +$(($3 + 1)) "$COUNTS" | add_up)
  if ((status == 0)) && [[ $counts == "0 0" ]]; then
    printf '        no test was counted\n'
  fi
  if [[ $counts == "0 0" ]] || { ((status != 0)) && [[ $counts == *" 0" ]]; }; then
    record "$name" 0 1
    status=1
  fi
  if ((status != 0)) || [[ $counts != *" 0" ]]; then
    printf '%s\n' "$name" >>"$FAILED_STEPS"
  fi
}

# Names may hold spaces: the two numbers are the last fields.
add_up() { awk '{ passed += $(NF - 1); failed += $NF } END { print passed + 0, failed + 0 }'; }

# The names of the steps that failed, and the count as the last line.
report() {
  local passed failed
  read -r passed failed < <(add_up <"$COUNTS")
  printf '\n'
  sed 's/^/failed: /' "$FAILED_STEPS"
  printf '%s passed, %s failed\n' "$passed" "$failed" | tee "$SUMMARY"
  ((failed == 0 && passed > 0))
}
