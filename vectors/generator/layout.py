"""JSON to be read and reviewed: what fits in a line stands in one, and so does a header."""

import json

WIDTH = 140


def laid_out(value, depth=0, before=0):
    """`before`: what already stands in the line."""
    # ASCII only: invisible characters are part of some cases and must survive editors.
    line = json.dumps(value)
    if not isinstance(value, (dict, list)) or _is_pair(value) or (depth > 1 and depth + before + len(line) < WIDTH):
        return line
    indent = "\n" + " " * (depth + 1)
    if isinstance(value, list):
        inner = [laid_out(one, depth + 1) for one in value]
        first, last = "[]"
    else:
        named = [(json.dumps(name) + ": ", one) for name, one in value.items()]
        inner = [name + laid_out(one, depth + 1, len(name)) for name, one in named]
        first, last = "{}"
    return first + indent + ("," + indent).join(inner) + "\n" + " " * depth + last


def _is_pair(value):
    """Of texts, or fewer: a header, a key."""
    return isinstance(value, list) and len(value) <= 2 and all(isinstance(one, str) for one in value)
