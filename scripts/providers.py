"""Writes docs/providers.md from the profiles: what differs from the standard, and where that is written. providers.py [--check]"""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/providers.md"
HEAD = """# Providers

Every built-in profile: what it says over its base, and where each rule is written. Made from `core/spec/profiles` by `make generate`.
A rule that rests on third-party code alone says so. [profiles.md](profiles.md) explains the keys.
"""


def main():
    page = HEAD + "".join(section(json.loads(profile.read_text("utf-8"))) for profile in in_order())
    if "--check" not in sys.argv:
        PAGE.write_text(page, "utf-8")
    elif page != PAGE.read_text("utf-8"):
        sys.exit("docs/providers.md is not what scripts/providers.py writes")


def in_order():
    names = re.findall(r'include_str!\("../../(spec/profiles/[\w-]+\.json)"\)', (ROOT / "core/src/profile/providers.rs").read_text("utf-8"))
    return [ROOT / "core" / name for name in names]


def section(profile):
    lines = ["\n## %s (`%s`)\n" % (profile["title"], profile["name"])]
    if "base" in profile:
        lines += ["Over `%s`:\n" % profile["base"], "| rule | value |", "|---|---|"]
        lines += ["| `%s` | %s |" % (path, shown(value)) for path, value in leaves(profile) if path not in ("base", "name", "title")]
        lines += [""]
    lines += ["| rule | where it is written |", "|---|---|"]
    lines += ["| `%s` | %s |" % rule for rule in profile["sources"].items()]
    return "\n".join(lines) + "\n"


def leaves(value, path=""):
    for key, inner in value.items():
        if (path, key) == ("", "sources"):
            continue
        where = path + "." + key if path else key
        if isinstance(inner, dict) and inner:
            yield from leaves(inner, where)
        else:
            yield where, inner


def shown(value):
    return "none" if value is None else "as `request`" if value == {} else "`%s`" % value


if __name__ == "__main__":
    main()
