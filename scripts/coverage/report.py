"""Lines that ran, by crate, binding and folder, from lcov files: report.py FOLDER. Last line: "coverage: N passed, M failed".

In the folders of EXPLAINED each line that no test runs needs a reason in explained.json: file -> text of the line -> reason.
A reason whose line runs, or is gone, is a failure too.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
REASONS = Path(__file__).with_name("explained.json")
EXPLAINED = ("core/src/verify/", "core/src/canonical/")


def main():
    reports = sorted(Path(sys.argv[1]).glob("*.info"))
    counts = defaultdict(lambda: [0, 0])
    silent = defaultdict(set)
    for report in reports:
        for file, lines in files(report):
            for line, runs in lines.items():
                for name in names_of(file):
                    counts[name][0] += runs > 0
                    counts[name][1] += 1
                if not runs and file.startswith(EXPLAINED):
                    silent[file].add(text_of(file, line))
    for name, (ran, all_of) in sorted(counts.items()):
        print("%-28s %6d of %6d lines  %5.1f %%" % (name, ran, all_of, 100 * ran / all_of))
    failures = unexplained(silent) if any(report.stem == "rust" for report in reports) else []
    for failure in failures:
        print(failure)
    explained = sum(len(lines) for lines in silent.values())
    print("coverage: %d passed, %d failed" % (len(counts) + explained - len(failures), len(failures)))
    return 1 if failures or not counts else 0


def files(report):
    """Path from the root -> line -> how often it ran."""
    file, lines = None, {}
    base = {"node": "bindings-node/", "wasm": "bindings-wasm/"}.get(report.stem, "")
    for row in report.read_text(encoding="utf-8").splitlines():
        kind, _, value = row.partition(":")
        if kind == "SF":
            file, lines = relative(value, base), {}
        elif kind == "DA":
            line, runs = value.split(",")[:2]
            lines[int(line)] = int(runs)
        elif kind == "end_of_record" and file:
            yield file, lines


def relative(path, base):
    """As in the repository; Python's own files as they are installed."""
    if "/site-packages/" in path:
        return "bindings-python/python/" + path.split("/site-packages/")[1]
    full = Path(path)
    return str(full.relative_to(ROOT)) if full.is_absolute() else base + path


def names_of(file):
    """The crate or binding, and below core the part."""
    parts = file.split("/")
    yield parts[0]
    if parts[:2] == ["core", "src"] and len(parts) > 3:
        yield "/".join(parts[:3])


def unexplained(silent):
    reasons = json.loads(REASONS.read_text(encoding="utf-8"))
    failures = ["%s: no test runs, and nothing explains: %s" % (file, line) for file in silent for line in sorted(silent[file] - set(reasons.get(file, ())))]
    failures += ["%s: explained, but runs or is gone: %s" % (file, line) for file in reasons for line in sorted(set(reasons[file]) - silent.get(file, set()))]
    return failures


def text_of(file, line):
    return (ROOT / file).read_text(encoding="utf-8").splitlines()[line - 1].strip()


if __name__ == "__main__":
    sys.exit(main())
