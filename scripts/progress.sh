# shellcheck shell=bash
# How the scripts show what they are doing: one line a step. Sourced after lib.sh, never run.

LOGS=$ROOT/target/logs
export CARGO_TERM_COLOR=never # the logs are read by scripts

# run NAME COMMAND...: runs a command quietly, with a sign of life while it takes its time. Its output goes to a log, whose
# end is shown if it fails; VERBOSE=1 shows all of it. COMMAND is a program, not a function: `set -e` would not hold in it.
run() {
  local name=$1 started=$SECONDS status=0
  shift
  log_of "$name"
  if [[ -n ${VERBOSE:-} ]]; then
    "$@" 2>&1 </dev/null | tee "$LOG" || status=$?
  else
    start_watching "$name"
    "$@" >"$LOG" 2>&1 </dev/null || status=$?
    stop_watching
  fi
  if ((status == 0)); then
    outcome ok $((SECONDS - started)) "$name"
  else
    outcome FAIL $((SECONDS - started)) "$name"
    [[ -n ${VERBOSE:-} ]] || tail -n 60 "$LOG" | sed 's/^/        | /'
    printf '        whole output: %s\n' "${LOG#"$ROOT"/}"
  fi
  return "$status"
}

# outcome WORD SECONDS NAME
outcome() { printf '  %-4s %5s  %s\n' "$1" "$(duration "$2")" "$3"; }

# 75 -> 1:15
duration() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# log_of NAME: sets LOG to the file that `run NAME` writes.
log_of() {
  mkdir -p "$LOGS"
  LOG=$LOGS/$(tr -cs '[:alnum:]\n' '-' <<<"$1").log
}

# On a terminal a line that changes, elsewhere (CI) a line now and then.
watch_log() {
  local started=$SECONDS every=20 last
  [[ -t 1 ]] && every=1
  while sleep "$every" >/dev/null 2>&1; do
    last=$(tail -c 400 "$LOG" | tr '\r' '\n' | tr -dc '[:print:]\n' | grep -v '^ *$' | tail -n 1 | cut -c 1-60) || true
    if [[ -t 1 ]]; then
      printf '\r\033[K  ...  %5s  %s  %.*s' "$(duration $((SECONDS - started)))" "$1" $((COLUMNS_LEFT - ${#1})) "$last"
    else
      printf '  ...  %5s  %s  %s\n' "$(duration $((SECONDS - started)))" "$1" "$last"
    fi
  done
}
COLUMNS_LEFT=$(($(tput cols 2>/dev/null || echo 80) - 18))

WATCHER=
start_watching() {
  : >"$LOG"
  watch_log "$1" &
  WATCHER=$!
  disown "$WATCHER" # or bash would report its end
}

stop_watching() {
  [[ -n $WATCHER ]] || return 0
  kill "$WATCHER" 2>/dev/null || true
  WATCHER=
  [[ ! -t 1 ]] || printf '\r\033[K'
}
trap stop_watching EXIT
