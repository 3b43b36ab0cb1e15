#!/usr/bin/env python3
"""Writes what users of the messages read and no review does: a JSON Schema a message, an OpenAPI document a profile.

    scripts/spec/documents.py [FOLDER]    FOLDER is target/documents where none is named
"""

import re
import shutil
import sys
from pathlib import Path

import json_schema
import model
import openapi

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "core" / "spec"
FOLDER = ROOT / "target" / "documents"


def write(folder=FOLDER):
    families = model.families(SPEC)
    version = re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.M).group(1)
    files = {**json_schema.build(families), **openapi.build(families, SPEC, version)}
    for made in (json_schema.OUT, openapi.OUT):
        shutil.rmtree(folder / made, ignore_errors=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return len(files)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    print("wrote %d files to %s" % (write(folder), folder))
