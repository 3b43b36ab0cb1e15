#!/usr/bin/env python3
"""Rewrite core/src/model/generated/*.rs from core/spec. The same input gives the same bytes.

With --check: write nothing, and fail if a file on disk differs.
"""

import sys
from pathlib import Path

import codes
import legacy
import services

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "core" / "spec"
OUT = ROOT / "core" / "src" / "model" / "generated"


def main(arguments):
    files = services.build(SPEC)
    files["response_codes.rs"] = codes.build(SPEC)
    files["esb_codes.rs"] = legacy.codes(SPEC)
    stale = [path for path in sorted(OUT.glob("*.rs")) if path.name not in files]
    changed = [name for name, text in sorted(files.items())
               if not (OUT / name).exists() or (OUT / name).read_text(encoding="utf-8") != text]
    if arguments == ["--check"]:
        for name in changed + [path.name for path in stale]:
            print("differs from core/spec: core/src/model/generated/%s" % name)
        return 1 if changed or stale else 0
    for name in changed:
        (OUT / name).write_text(files[name], encoding="utf-8")
    for path in stale:
        path.unlink()
    print("wrote %d of %d files" % (len(changed), len(files)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
