"""The table of counts in vectors/README.md: written when the cases are, compared when they are checked."""

import collections
import re

from generator.material import VECTORS

README = VECTORS / "README.md"
PLACE = re.compile(r"(?<=<!-- counts -->\n).*(?=<!-- end of counts -->)", re.DOTALL)


def table(named_cases):
    """`named_cases`: (file name, case) pairs."""
    rows = collections.defaultdict(lambda: [set(), 0, 0])
    for name, case in named_cases:
        row = rows[name]
        row[0].add(case["operation"])
        row[2 if "error" in case["expect"] else 1] += 1
    lines = ["| file | operations | must succeed | must fail |", "|---|---|---:|---:|"]
    for name, (operations, positive, negative) in sorted(rows.items()):
        lines.append("| `%s` | %s | %d | %d |" % (name, ", ".join(sorted(operations)), positive, negative))
    lines.append("| all | | %d | %d |" % (sum(row[1] for row in rows.values()), sum(row[2] for row in rows.values())))
    return "\n".join(lines) + "\n"


def write_table(named_cases):
    text = README.read_text()
    README.write_text(PLACE.sub(lambda _: table(named_cases), text))


def is_current(named_cases):
    return table(named_cases) in README.read_text()
