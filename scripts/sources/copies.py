"""Reads a copy of BCA's page into services: a print (PDF, by pdftotext), its text, a Markdown copy, or rows that were written down before.

A service is {"pages", "paths", "codes", "request", "response"} under its title or ID; a row is [name or pointer, type, length with f for fixed, presence]. A print keeps columns apart
and indents members by the width of the page, so rows carry the bare name; `pointers` finds where it belongs.
"""

import functools
import json
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\xa0": " "})
FURNITURE = re.compile(r"^\s*(\d+ of \d+\s+\S+, \d+:\d+|Developer API\s+https?:\S+)\s*$")
TYPES = {"string": "string", "alphanumeric": "string", "date": "date", "numeric": "number", "number": "number", "numb": "number", "integer": "number", "decimal": "number",
         "boolean": "boolean", "object": "object", "objects": "object", "json object": "object", "json": "object", "array": "array"}
TYPE = r"(?:JSON(?: Object)?|Array(?:\s+of(?:\s+(?:Objects?|Strings?))?)?|[Oo]bjects?|String|Date|Numeric|Number|Numb|Integer|Decimal|Boolean)"
# Containers may have neither length nor mark.
CELLS = r"(?P<type>%s)\s*(?:\((?P<length>[\d.,]+)\))?(?:\s+(?:(?P<fixed>Fixed|Max|-)\s+)?(?P<presence>[YNCOM-])(?=\s|$)|(?<=Object|ray of|ecimal)(?:\s*$|\s{2,}))" % TYPE
ROW = re.compile(r"^\s+(?P<name>[A-Za-z]\w*)\s+" + CELLS)
# A long name stands a line or two below its type, where the column is too narrow for both; so does a length.
NAMELESS = re.compile(r"^\s{20,}" + CELLS)
NAME_BELOW = re.compile(r"^\s+([a-z]\w{7,})(?:\s+\((\d+(?:[.,]\d+)?)\))?(?:\s{2,}|$)")
# What of a name did not fit stands below it, too.
REST_BELOW = re.compile(r"^\s+(\w{1,20})(?:\s|$)")
LENGTH_BELOW = re.compile(r"^\s+(?:\w+\s+)?(?:er )?\((\d+(?:[.,]\d+)?)\)")
AT_BCA = re.compile(r"Mandatory\s+(?:\S+\s+){0,2}[Ii]n\s+BCA")
GLUED = re.compile(r"(?P<type>%s)\s*(?:\((?P<length>[\d.,]+)\))?\s*(?:ISO \d+)?\s*(?P<fixed>Fixed|Max|-)?\s*(?P<presence>[YNCOM])(?=[A-Z–\-\s“]|$)" % TYPE)
STATUS = r"(?:20[02]|40[013459]|429|50[04])"
CODE = re.compile(r"(?<![\w.])%s(?:\d\d|[A-Z]{2})\d\d(?![\w.])" % STATUS)
# Without columns a code stands behind its HTTP status and before its message.
GLUED_CODE = re.compile(r"(?<!\d)(?:(%s) ?)?((%s)(?:\d\d|[A-Z]{2})\d\d)(?!\d)" % (STATUS, STATUS))
SAMPLE = re.compile(r'```.*?```|[^\n]*"responseCode"[^\n]*', re.DOTALL)
PATH = re.compile(r"(?:https://[\w.]+|\{[^}]*\}|POST|GET|PUT|DELETE|\s)(/(?:openapi|oneklik|account|banking|bca|bca-df|df|fire|flazz|fund-collection|general|open-account|rate)[\w./-]*\w)")
# What begins a table of a request, and of an answer; deeper in the line the words are those of a cell.
SIDES = (("response", re.compile(r"^[\s#*]{0,16}(?:Response[:*]*$|Result of the request)")), ("request", re.compile(r"^[\s#*]{0,16}(?:Payload|Request)(?: \(Form Data\))?[:*]*$")))


def read(path):
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))["services"]
    text = text_of_print(path) if path.suffix == ".pdf" else path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return services(text, re.compile(r"^##### \**\d+\\?\. (.+?)\**$"), glued_rows)
    return services(text, re.compile(r"^ {4,14}\d{1,2}\. ([A-Z][\w /]+)\.?$"), column_rows)


def text_of_print(pdf):
    """The text of a print: its columns, a mark for each page, without the browser's header and footer."""
    pages = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode().translate(LIGATURES).split("\f")
    lines = []
    for number, page in enumerate(pages[:-1] or pages, 1):
        lines += ["[page %d]" % number] + [line.rstrip() for line in page.split("\n") if not FURNITURE.match(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def services(text, heading, rows):
    """Cuts a copy at the numbered titles; a title that has no rows and no code is none."""
    found, cut, page = {}, None, 0
    for line in text.split("\n"):
        mark = re.match(r"\[page (\d+)\]$", line)
        page = int(mark[1]) if mark else page
        title = heading.match(line)
        if title and is_title(title[1]):
            name = re.sub(r"\s+", " ", title[1].translate(LIGATURES)).strip()
            cut = found.setdefault(name, {"from": page, "lines": []})
        if cut is not None:
            cut["to"] = page
            cut["lines"].append(line)
    read = {name: service(cut, rows) for name, cut in found.items()}
    return {name: service for name, service in read.items() if any(service[part] for part in ("codes", "paths", "request", "response"))}


def is_title(text):
    """Words of a title have capitals; a numbered note has not."""
    return sum(len(word) > 3 and word.islower() and word != "from" for word in text.split()) < 2


def service(cut, rows):
    text = "\n".join(cut["lines"])
    sides = {"request": [], "response": []}
    side = "request"
    block = []
    for line in cut["lines"] + [None]:
        next_side = line is not None and next((name for name, begins in SIDES if begins.match(line)), None)
        if line is None or next_side:
            sides[side] += rows(block)
            block, side = [], next_side or side
        block.append(line)
    pages = "%d-%d" % (cut["from"], cut["to"]) if cut["from"] else ""
    return {"pages": pages, "paths": sorted(set(PATH.findall(text))), "codes": codes(text), **sides}


def codes(text):
    text = SAMPLE.sub("", re.sub(r"\*\*|\\", "", text))
    return sorted(set(CODE.findall(text)) | {code for status, code, begins in GLUED_CODE.findall(text) if status in ("", begins)})


def column_rows(lines):
    starts = [index for index, line in enumerate(lines) if ROW.match(line) or (NAMELESS.match(line) and name_below(lines, index))]
    rows = []
    for start, end in zip(starts, starts[1:] + [len(lines)]):
        row, below = ROW.match(lines[start]), None
        if not row:
            row, below = NAMELESS.match(lines[start]), name_below(lines, start)
        later = next(filter(None, map(LENGTH_BELOW.match, lines[start + 1 : min(end, start + 4)])), None)
        length = row["length"] or (below and below[2]) or (later and later[1])
        name = below[1] if below else whole(row["name"], lines[start + 1 : start + 3])
        rows.append(parsed(name, row, length, bool(AT_BCA.search(" ".join(lines[start : min(end, start + 6)])))))
    return rows


def name_below(lines, index):
    return next((NAME_BELOW.match(line) for line in lines[index + 1 : index + 3] if NAME_BELOW.match(line) and not ROW.match(line)), None)


def whole(name, below):
    """A name that was broken: what is below makes it one that the tables know."""
    if name in known_names():
        return name
    parts = [rest[1] for rest in map(REST_BELOW.match, below) if rest]
    return next((name + part for part in parts if name + part in known_names()), name)


def glued_rows(lines):
    """A Markdown copy has no columns: a name ends where a type begins, and only known names tell it from the words before."""
    rows = []
    text = re.sub(r"\*\*|\\", "", " ".join(lines))
    if "Field" not in text:
        return rows
    matches = list(GLUED.finditer(text))
    for row, following in zip(matches, matches[1:] + [None]):
        before = text[: row.start()].rstrip()
        name = next((name for name in known_names() if before.endswith(name)), None)
        if name:
            described = text[row.end() : following.start() if following else None]
            rows.append(parsed(name, row, row["length"], bool(AT_BCA.search(described))))
    return rows


def parsed(name, row, length, at_bca=False):
    base = re.sub(r"\s+", " ", row["type"]).lower()
    kind = TYPES["array" if base.startswith("array") else base]
    length = "" if kind in ("object", "array") else (length or "").replace(",", ".") + ("f" if row["fixed"] == "Fixed" else "")
    presence = {"Y": "M", "N": "O", None: "-"}.get(row["presence"], row["presence"])
    return [name, kind, length, "M in BCA" if at_bca and presence in "O-" else presence]


def leaf(field):
    return field.rsplit("/", 1)[-1]


def tables():
    for path in sorted((ROOT / "core/spec/bca").glob("*.json")) + sorted((ROOT / "core/spec/bca-legacy").glob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))


@functools.cache
def known_names():
    """The names of all fields in the tables, longest first."""
    pages = [json.loads(path.read_text(encoding="utf-8"))["services"] for path in sorted((ROOT / "docs/sources/pages").glob("*.json"))]
    fields = {leaf(row["field"]) for _, table in tables() for side in ("request", "response") for row in table.get(side, ())}
    fields |= {leaf(row[0]) for page in pages for one in page.values() for side in ("request", "response") for row in one.get(side, ())}
    return sorted(fields - {"*", ""}, key=len, reverse=True)


def id_of(service):
    """The ID of the service in the tables, by its path."""
    for _, table in tables():
        if table.get("path", "/") in service.get("paths", ()):
            return table.get("id") or table["code"]
    return None


def pointers(rows, known):
    """Gives each row the pointer that a row of the same name, in the same order, has in `known`; a name alone is left to the reader."""
    placed, start = [], 0
    for name, *rest in rows:
        at = next((index for index in range(start, len(known)) if leaf(known[index]) == name), None)
        placed.append([known[at] if at is not None else "?/" + name, *rest])
        start = at + 1 if at is not None else start
    return placed
