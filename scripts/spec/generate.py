#!/usr/bin/env python3
"""Rewrite the committed files that are made from core/spec; documents.py writes what is not committed. The same input gives the same bytes.

With --check: write nothing, and fail if a file on disk differs.
"""

import sys
from pathlib import Path

import codes
import examples
import legacy
import model
import paths
import reference
import services
import types_python
import types_rust
import typescript
import views_python

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "core" / "spec"
TABLES = "core/src/message/generated"
# Nothing else is in these folders.
FOLDERS = (TABLES, types_rust.OUT, types_python.OUT, views_python.OUT, typescript.OUT, reference.OUT)


def outputs():
    """Every file, by its path from the root."""
    files = {"%s/%s" % (TABLES, name): text for name, text in services.build(SPEC).items()}
    files["core/spec/service-paths.txt"] = paths.build(SPEC)
    files[TABLES + "/response_codes.rs"] = codes.build(SPEC)
    files[TABLES + "/esb_codes.rs"] = legacy.codes(SPEC)
    families = model.families(SPEC)
    for writer in (types_rust, types_python, views_python, typescript, examples):
        files.update(writer.build(families))
    files.update(reference.build(families, SPEC))
    return files


def main(arguments):
    files = outputs()
    found = {path.relative_to(ROOT).as_posix() for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file() and path.suffix != ".pyc"}
    stale = sorted(found - files.keys())
    changed = [name for name, text in sorted(files.items()) if read(ROOT / name) != text]
    if arguments == ["--check"]:
        for name in changed + stale:
            print("differs from core/spec: %s" % name)
        return 1 if changed or stale else 0
    for name in changed:
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_text(files[name], encoding="utf-8")
    for name in stale:
        (ROOT / name).unlink()
    print("wrote %d of %d files" % (len(changed), len(files)))
    return 0


def read(path):
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
