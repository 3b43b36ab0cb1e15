#!/usr/bin/env python3
"""Writes docs/mistakes.md, the list of all mistakes that a diagnosis knows, from core/spec/mistakes.json."""

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LETTERS = {
    "S": "String to sign: URL, token, method, order of the parts",
    "T": "Timestamp",
    "B": "Body and its digest",
    "K": "Secret, key, algorithm and encoding of the signature",
}


def main():
    table = json.loads((ROOT / "core/spec/mistakes.json").read_text("utf-8"))
    lines = [
        "# Mistakes that a diagnosis names",
        "",
        "Each ID is stable and begins with its row. A finding has the ID of one mistake, or two IDs joined by `+`. Written from `core/spec/mistakes.json`",
        "by `scripts/mistakes.py`; `docs/diagnosis.md` says what a finding is.",
    ]
    for letter, heading in LETTERS.items():
        lines += ["", "## %s" % heading]
        for row in sorted({name.split("-")[0] for name in table if is_row(name.split("-")[0], letter)}, key=lambda row: int(row[1:])):
            lines += section(row, table)
    (ROOT / "docs/mistakes.md").write_text("\n".join(lines) + "\n", "utf-8")


def is_row(name, letter):
    return name[0] == letter and name[1:].isdigit()


def section(row, table):
    lines = ["", "### %s: %s" % (row, table[row]["title"]["en"]), "", table[row]["explanation"]["en"]]
    # A habit that shows by another row only has the texts of its first name.
    mistakes = [name for name in table if name.startswith(row + "-") and "title" in table[name]]
    if mistakes:
        lines += ["", "| ID | English | Indonesian |", "|---|---|---|"]
        lines += ["| `%s` | %s | %s |" % (name, cell(table[name]["title"]["en"]), cell(table[name]["title"]["id"])) for name in mistakes]
    return lines


def cell(text):
    return text.replace("|", "\\|")


if __name__ == "__main__":
    main()
