# shellcheck shell=bash
# How scripts/test.sh and scripts/test-all.sh run and count their steps. Sourced after progress.sh, never run.
# ONLY holds the words that select steps; none selects all.

FAILED_STEPS=()
SUMMARY=$ROOT/target/test-summary
BESIDE=()
BESIDE_FILES=$ROOT/target/beside

# step HOW NAME COMMAND...: HOW says where the number of tests comes from.
step() {
  local how=$1 name=$2 before status=0
  shift 2
  selected "$name" || return 0
  before=$(wc -l <"$COUNTS")
  run "$name" "$@" || status=$?
  log_of "$name"
  "count_$how" "$name" "$status"
  settle "$name" "$status" "$before"
}

# beside HOW NAME COMMAND...: the same, begun now while the steps that follow go on, since it leaves a core free. One at a time.
beside() {
  selected "$2" || return 0
  BESIDE=("$1" "$2")
  : >"$BESIDE_FILES.counts"
  COUNTS=$BESIDE_FILES.counts "${@:3}" >"$BESIDE_FILES.log" 2>&1 </dev/null &
  BESIDE_PID=$!
  trap 'stop_watching; kill "$BESIDE_PID" 2>/dev/null || true' EXIT
}

# Waits for what `beside` began, and counts it.
gather() {
  ((${#BESIDE[@]})) || return 0
  step "${BESIDE[@]}" end_of_beside
  BESIDE=()
}

end_of_beside() {
  local status=0
  wait "$BESIDE_PID" || status=$?
  cat "$BESIDE_FILES.log"
  cat "$BESIDE_FILES.counts" >>"$COUNTS"
  return "$status"
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
    FAILED_STEPS+=("$name")
  fi
}

# Names may hold spaces: the two numbers are the last fields.
add_up() { awk '{ passed += $(NF - 1); failed += $NF } END { print passed + 0, failed + 0 }'; }

# The names of the steps that failed, and the count as the last line.
report() {
  local passed failed name
  read -r passed failed < <(add_up <"$COUNTS")
  printf '\n'
  for name in "${FAILED_STEPS[@]}"; do printf 'failed: %s\n' "$name"; done
  printf '%s passed, %s failed\n' "$passed" "$failed" | tee "$SUMMARY"
  ((failed == 0 && passed > 0))
}
