"""Writes into _paraf.pyi what the compiled module says of itself, since editors show the stub's text. The comments in src/ are the source.

Run it after bindings-python/install.sh: target/tools/venv/bin/python bindings-python/document_stub.py. tests/test_docs.py fails on drift.
"""

import ast
import inspect
from pathlib import Path

from paraf import _paraf

STUB = Path(__file__).parent / "python/paraf/_paraf.pyi"


def documented(stub):
    """The stub with a text below each class, function and property that has one; an overload's stands below the first."""
    bare = _without_texts(stub)
    lines, told = bare.splitlines(), set()
    added = []
    for node, place in _definitions(bare):
        text = _text_of(place)
        if text and place not in told:
            added.append((node, text))
        told.add(place)
    for node, text in reversed(added):  # from the end, so that the numbers of the lines before stay true
        _add(lines, node, text)
    return "\n".join(lines) + "\n"


def _definitions(stub):
    """Each class and function in order, with the names that lead to it."""
    for node in ast.parse(stub).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            yield node, (node.name,)
        if isinstance(node, ast.ClassDef):
            yield from ((inner, (node.name, inner.name)) for inner in node.body if isinstance(inner, ast.FunctionDef))


def _without_texts(stub):
    lines = stub.splitlines()
    for node, _ in reversed(list(_definitions(stub))):
        first = node.body[0]
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            is_blank = lines[first.end_lineno : first.end_lineno + 1] == [""]
            del lines[first.lineno - 1 : first.end_lineno + is_blank]
            if len(node.body) == 1:
                lines[first.lineno - 2] += " ..."
    return "\n".join(lines) + "\n"


def _text_of(place):
    if place[-1].startswith("__"):
        return None  # Python's own words for them
    found = _paraf
    for name in place:
        found = getattr(found, name, None)
    return inspect.getdoc(found) if found is not None else None


def _add(lines, node, text):
    first = node.body[0]
    if isinstance(first, ast.Expr):  # the dots behind the colon
        header = lines[first.lineno - 1]
        lines[first.lineno - 1] = header[: header.rindex(":") + 1]
        at = first.lineno
    else:
        at = min([first.lineno] + [decorator.lineno for decorator in getattr(first, "decorator_list", [])]) - 1
    indent = " " * (node.col_offset + 4)
    quotes = 'r"""' if "\\" in text else '"""'
    written = [indent + line if line else "" for line in (quotes + text).split("\n")]
    if len(written) == 1 and not text.endswith('"'):
        written[0] += '"""'
    else:
        written.append(indent + '"""')
    if lines[at : at + 1] not in ([], [""]):
        written.append("")
    lines[at:at] = written


if __name__ == "__main__":
    STUB.write_text(documented(STUB.read_text(encoding="utf-8")), encoding="utf-8")
