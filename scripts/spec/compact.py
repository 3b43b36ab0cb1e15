"""JSON for readers and for small files: what fits stands on one line, a field mostly does."""

import json

WIDTH = 280


def dump(value):
    return render(value, 0, 0) + "\n"


def render(value, indent, before):
    line = json.dumps(value, ensure_ascii=False)
    if not value or not isinstance(value, (dict, list)) or indent + before + len(line) <= WIDTH:
        return line
    inner = " " * (indent + 1)
    if isinstance(value, list):
        members = [inner + render(item, indent + 1, 0) for item in value]
    else:
        members = []
        for name, item in value.items():
            key = json.dumps(name, ensure_ascii=False) + ": "
            members.append(inner + key + render(item, indent + 1, len(key)))
    first, last = "[]" if isinstance(value, list) else "{}"
    return "%s\n%s\n%s%s" % (first, ",\n".join(members), " " * indent, last)
