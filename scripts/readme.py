"""Runs every code block of README.md as it stands, with the packages of this checkout: readme.py [FILE].

Blocks marked rust, python, js, html and c run; others are text. Each must end without an error. A block marked `text` straight
behind one is what it must print. Last line: "readme: N passed, M failed".
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "target/packages"
PROGRAMS = PACKAGES / "readme"
RUST_PROGRAMS = PACKAGES / "rust/src/bin"
SECONDS = 300  # a Rust block may build the core

BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```$(?:\s*^```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)


def main():
    readme = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "README.md")
    text = readme.read_text(encoding="utf-8")
    subprocess.run([ROOT / "scripts/packages.sh"], check=True)
    for folder in PROGRAMS, RUST_PROGRAMS:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    passed = failed = 0
    for block in BLOCK.finditer(text):
        language, code, output = block.groups()
        if language not in RUNNERS:
            continue
        line = text.count("\n", 0, block.start()) + 1
        complaint = check(RUNNERS[language], "line%d" % line, code, output)
        print("%s:%d: %s: %s" % (readme.name, line, language, complaint or "ok"))
        passed, failed = passed + (not complaint), failed + bool(complaint)
    print("readme: %d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


def check(runner, name, code, output):
    """What is wrong with the block; None when it does what it should."""
    try:
        done = runner(name, code)
    except subprocess.TimeoutExpired:
        return "still runs after %d seconds" % SECONDS
    if done.returncode != 0:
        return "exit code %d\n%s%s" % (done.returncode, done.stdout, done.stderr)
    if output is not None and done.stdout.strip() != output.strip():
        return "prints\n%snot\n%s" % (done.stdout, output)
    return None


def rust(name, code):
    if "fn main(" not in code:
        code = "fn main() -> Result<(), Box<dyn std::error::Error>> {\n%sOk(())\n}\n" % code
    (RUST_PROGRAMS / (name + ".rs")).write_text(code, encoding="utf-8")
    manifest = ["--manifest-path", PACKAGES / "rust/Cargo.toml", "--target-dir", ROOT / "target"]
    return run("cargo", "run", "--offline", "--quiet", *manifest, "--bin", name)


def python(name, code):
    return run(sys.executable, write(name + ".py", code))


def javascript(name, code):
    return run("node", write(name + ".mjs", code))


def html(name, code):
    return run("node", ROOT / "scripts/readme-page.mjs", write(name + ".html", code))


def c(name, code):
    environment = dict(os.environ, PKG_CONFIG_PATH=str(ROOT / "target/c/lib/pkgconfig"))
    flags = run("pkg-config", "--cflags", "--libs", "paraf", env=environment).stdout.split()
    program = PROGRAMS / name
    built = run("cc", "-Wall", "-Wextra", "-Werror", write(name + ".c", code), "-o", program, *flags)
    if built.returncode != 0:
        return built
    return run(program, env=dict(os.environ, LD_LIBRARY_PATH=str(ROOT / "target/c/lib")))


RUNNERS = {"rust": rust, "python": python, "js": javascript, "html": html, "c": c}


def write(name, code):
    path = PROGRAMS / name
    path.write_text(code, encoding="utf-8")
    return path


def run(*command, **options):
    return subprocess.run(
        command, cwd=PROGRAMS, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS, check=False, **options
    )


if __name__ == "__main__":
    sys.exit(main())
