"""What listed values mean and what they are called: core/spec/values.json, and names made of the values where it has none."""

import json
import re
from dataclasses import dataclass
from typing import Optional

NAME = re.compile(r"[A-Z][A-Z0-9_]*")
# Values without a letter or a digit.
MARKS = {"-": "DASH"}


@dataclass(frozen=True)
class Value:
    """One value that a row lists."""

    text: str
    name: str
    meaning: Optional[tuple[str, str]]


def lists(spec):
    return json.loads((spec / "values.json").read_text(encoding="utf-8"))["lists"]


def values_of(row, known):
    """In the row's order."""
    means = known[row["list"]]["values"] if "list" in row else {}
    return tuple(value(text, means.get(text)) for text in row.get("values", ()))


def value(text, meaning):
    if meaning is None:
        return Value(text, made_of(text), None)
    return Value(text, meaning["name"], (meaning["en"], meaning["id"]))


def made_of(text):
    """`ERROR CORRECTION` -> ERROR_CORRECTION, `00` -> CODE_00, `-` -> DASH"""
    name = MARKS.get(text) or re.sub(r"[^A-Z0-9]+", "_", text.upper()).strip("_")
    return "CODE_" + name if name[:1].isdigit() else name


def faults(known, rows):
    """What is wrong with the lists, or with the names of what the rows list."""
    used = {}
    for row in rows:
        if "list" in row:
            used.setdefault(row["list"], set()).update(row.get("values", ()))
    for name in sorted(used.keys() - known.keys()):
        yield "no list %s" % name
    for name, found in known.items():
        texts = found["values"].keys()
        yield from ("list %s: %s is in none of its rows" % (name, text) for text in sorted(texts - used.get(name, set())))
        yield from ("list %s: has no %s" % (name, text) for text in sorted(used.get(name, set()) - texts))
        yield from misnamed("list %s" % name, [value(text, meaning) for text, meaning in found["values"].items()])
    for row in rows:
        if "list" not in row:
            yield from misnamed(row["field"], values_of(row, known))


def misnamed(where, values):
    names = [value.name for value in values]
    yield from ("%s: two values are %s" % (where, name) for name in sorted({name for name in names if names.count(name) > 1}))
    yield from ("%s: %r is no name" % (where, name) for name in names if not NAME.fullmatch(name))
