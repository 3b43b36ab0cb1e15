"""What to do with a new copy of BCA's page: docs/sources/refresh.md#when-bca-prints-a-new-page.

    refresh.py text PRINT.pdf             the text of a print, for reading
    refresh.py services COPY              the services of a copy: pages, paths, how many rows and codes
    refresh.py diff OLD NEW [SERVICE]     what changed, by service: rows, lengths, presence, codes, paths
    refresh.py rows COPY SERVICE [ID]     the rows of one service as docs/sources/pages has them, placed by the service ID of the newest page

A copy is a print (PDF), its text (.txt), a Markdown copy (.md) or a page of docs/sources/pages (.json).
"""

import difflib
import json
import sys
from pathlib import Path

import copies

NEWEST = max((copies.ROOT / "docs/sources/pages").glob("bca-*.json"))


def main(arguments):
    commands = {"text": text, "services": overview, "diff": diff, "rows": rows}
    if len(arguments) < 2 or arguments[0] not in commands:
        print(__doc__)
        return 2
    try:
        commands[arguments[0]](*arguments[1:])
    except BrokenPipeError:
        sys.stderr.close()
    except KeyError as error:
        sys.exit("refresh.py: no service %s" % error)
    except OSError as error:
        sys.exit("refresh.py: %s" % error)
    return 0


def text(path):
    sys.stdout.write(copies.text_of_print(Path(path)))


def overview(path):
    for name, service in copies.read(Path(path)).items():
        counts = len(service["request"]), len(service["response"]), len(service.get("codes", ()))
        print("%-60s %-9s %3d + %3d rows, %2d codes  %s" % (name, service["pages"], *counts, " ".join(service.get("paths", ())[:2])))


def diff(old, new, only=None):
    old, new = copies.read(Path(old)), copies.read(Path(new))
    pairs = paired(old, new)
    same = 0
    for name in list(new) + [name for name in old if name not in pairs.values()]:
        if only and only.lower() not in name.lower():
            continue
        if name not in new or name not in pairs:
            print("## %s: %s" % (name, "new" if name in new else "gone"))
            continue
        lines = list(changes(old[pairs[name]], new[name]))
        same += not lines
        if lines:
            print("## %s (%s)" % (name, new[name]["pages"] or "no pages"))
            print("\n".join(lines))
    print("%d services compared, %d the same, %d new, %d gone" % (len(pairs), same, len(new) - len(pairs), len(old) - len(pairs)))


def paired(old, new):
    """Which service of the old copy each of the new one continues: the same title, path or ID, else one of the same rows."""
    pairs = {name: name for name in new if name in old}
    ids = {copies.id_of(service) or name: name for name, service in old.items()}
    for name, service in new.items():
        same = ids.get(copies.id_of(service) or name)
        if name not in pairs and same and same not in pairs.values():
            pairs[name] = same
    for name in new:
        rest = [other for other in old if other not in pairs.values()]
        if name not in pairs and rest:
            best = max(rest, key=lambda other: likeness(old[other], new[name]))
            if likeness(old[best], new[name]) > 0.6:
                pairs[name] = best
    return pairs


def likeness(one, other):
    names = [[copies.leaf(row[0]) for side in ("request", "response") for row in service[side]] for service in (one, other)]
    return difflib.SequenceMatcher(None, *names, autojunk=False).ratio() if all(names) else 0


def changes(old, new):
    for side in ("request", "response"):
        before, after = (comparable(service[side]) for service in (old, new))
        if any(map(by_kind, (before, after))):
            before = merged(before, [])
            after = merged(after, [row[0] for row in before])
        matcher = difflib.SequenceMatcher(None, [row[0] for row in before], [row[0] for row in after], autojunk=False)
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind == "equal":
                for was, now in zip(before[a:b], after[c:d]):
                    if was[1:] != now[1:]:
                        yield "- %s %s: %s, now %s" % (side, now[0], shown(was), shown(now))
            else:
                yield from ("- %s %s: gone (%s)" % (side, row[0], shown(row)) for row in before[a:b])
                yield from ("- %s %s: new (%s)" % (side, row[0], shown(row)) for row in after[c:d])
    for what in ("codes", "paths"):
        was, now = set(old.get(what, ())), set(new.get(what, ()))
        if was and now and was != now:
            yield "- %s: %s" % (what, ", ".join(["+" + one for one in sorted(now - was)] + ["-" + one for one in sorted(was - now)]))


def comparable(rows):
    marks = {"(blank)": "-"}
    return [(copies.leaf(row[0]), row[1], row[2], "by kind" if isinstance(row[3], dict) else marks.get(row[3], row[3])) for row in rows]


def by_kind(rows):
    """Whether a table is printed once for each kind of transaction."""
    return any("by kind" in row for row in rows) or sum(row[0] == rows[0][0] for row in rows) > 4


def merged(rows, order):
    """The first row of each name."""
    first = {}
    for row in rows:
        first.setdefault(row[0], (*row[:3], "by kind"))
    return sorted(first.values(), key=lambda row: order.index(row[0]) if row[0] in order else len(order))


def shown(row):
    return " ".join(cell for cell in row[1:] if cell)


def rows(path, name, service_id=None):
    found = copies.read(Path(path))
    name = next((other for other in found if name.lower() in other.lower()), name)
    service = found[name]
    newest = copies.read(NEWEST).get(service_id, {})
    out = {"pages": service["pages"]}
    for side in ("request", "response"):
        out[side] = copies.pointers(service[side], [row[0] for row in newest.get(side, ())])
    body = ",\n".join('  "%s": [\n%s\n  ]' % (side, ",\n".join("   " + json.dumps(row, ensure_ascii=False) for row in out[side])) for side in ("request", "response"))
    print('%s: {"pages": %s,\n%s}' % (json.dumps(service_id or name), json.dumps(out["pages"]), body))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
