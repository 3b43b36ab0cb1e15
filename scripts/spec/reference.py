"""The services for readers: one page a family of a profile, and an index with the response codes."""

import json

from model import walk

OUT = "docs/reference"
HEAD = "<!-- Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again. -->\n"
PROFILES = {"snap": "The standard", "bca": "BCA", "bca-legacy": "BCA before SNAP"}
WAYS = {"to-provider": "the partner calls the provider", "to-partner": "the provider calls the partner"}
KINDS = {"numeric": "string or number", "objects": "array of objects", "either": "object, or array of such", "strings": "array of strings", "array": "array"}
INDEX = """# Services

Every message that paraf knows, written from the tables in [`core/spec`](../../core/spec). The same tables make the validator, the types for
[Rust, Python and TypeScript](../messages.md), and by `make documents` a JSON Schema a message and an [OpenAPI](../openapi.md) document a profile.

M is mandatory, C conditional, O optional; M* is mandatory in an answer 200 or 202. A field below another counts only where that one is there.
A length is the most characters; `16.2` is digits before the point and decimals; `=8` is exact. Unknown fields are allowed everywhere.
"""


def build(families, spec):
    files = {"%s/README.md" % OUT: index(families, spec)}
    for family in families:
        files["%s/%s.md" % (OUT, "/".join(family.place))] = page(family)
    files["%s/bca-legacy.md" % OUT] += "\n" + esb_codes(spec)
    return files


def index(families, spec):
    lines = [HEAD + INDEX]
    for profile in dict.fromkeys(family.profile for family in sorted(families, key=lambda f: list(PROFILES).index(f.profile))):
        lines += ["## %s" % PROFILES[profile], "", "| | Service | Layanan | Path |", "|---|---|---|---|"]
        rows = [(message.table, family) for family in families if family.profile == profile for message in family.messages[::2]]
        for table, family in sorted(rows, key=lambda row: row[0]["id"]):
            link = "%s.md#%s" % ("/".join(family.place), anchor(table))
            lines.append("| %s | [%s](%s) | %s | `%s %s` |" % (table["id"], table["name"], link, table["name_id"], table["method"], table["path"]))
        lines.append("")
    lines += codes(spec)
    return "\n".join(lines).rstrip("\n") + "\n"


def codes(spec):
    table = json.loads((spec / "response-codes.json").read_text(encoding="utf-8"))
    lines = ["## Response codes", "", "`xx` is the service. What it means for the money, and what to do next, is paraf's reading.", "",
             "| Code | Message | Category | Outcome | Next | |", "|---|---|---|---|---|---|"]
    for row in table["codes"]:
        lines.append("| `%dxx%s` | %s | %s | %s | %s | %s |" % (
            row["http"], row["case"], cell(row["message"]), row["category"], row["outcome"], row["advice"], cell(row.get("note", ""))))
    return lines


def esb_codes(spec):
    table = json.loads((spec / "esb-codes.json").read_text(encoding="utf-8"))
    lines = ["## Error codes", "", "| Code | HTTP | Message | Pesan | Outcome | Next |", "|---|---|---|---|---|---|"]
    for row in table["codes"]:
        lines.append("| `%s` | %d | %s | %s | %s | %s |" % (
            row["code"], row["http"], cell(row["english"]), cell(row["indonesian"]), row["outcome"], row["advice"]))
    return "\n".join(lines) + "\n"


def anchor(table):
    return "service-%s" % table["id"].lower()


def page(family):
    title = PROFILES[family.profile] + (": " + family.name.replace("-", " ") if len(family.place) > 1 else "")
    up = "../" * (len(family.place) - 1)
    lines = [HEAD + "# %s" % title, "", "[All services](%sREADME.md)" % up, ""]
    for request, response in zip(family.messages[::2], family.messages[1::2]):
        lines += service(request.table)
        for message in (request, response):
            lines += ["### %s: `%s`" % (message.side.capitalize(), message.name), ""]
            lines += fields(message) + rules(message)
        lines += listed_codes(request.table)
    lines += values(family)
    return "\n".join(lines).rstrip("\n") + "\n"


def service(table):
    lines = ['<a id="%s"></a>' % anchor(table), "", "## " + ("%s " % table["id"] if table["code"] else "") + table["name"], "", "*%s.* `%s %s`; %s." % (
        table["name_id"], table["method"], table["path"], WAYS[table["direction"]]), ""]
    facts = []
    if table.get("channel_id"):
        facts.append("%s `%s`" % ("CHANNEL-ID" if table["code"] else "ChannelID", table["channel_id"]))
    if "partner_id" in table:
        partner = table["partner_id"]
        facts.append("%s: %s, %s %d %s" % (
            "X-PARTNER-ID" if table["code"] else "CredentialID", partner["what"], "exactly" if partner.get("fixed") else "at most",
            partner["length"], partner.get("format", "characters")))
    if "external_id_length" in table:
        made = ": `%s`" % table["external_id"] if "external_id" in table else ""
        facts.append("X-EXTERNAL-ID: at most %d characters%s" % (table["external_id_length"], made))
    if facts:
        lines += ["; ".join(facts) + ".", ""]
    if "note" in table:
        lines += [cell(table["note"]).rstrip(".") + ".", ""]
    return lines


def fields(message):
    if not message.shape.members:
        return ["No fields.", ""]
    lines = ["| Field | | Type | Length | Meaning | Arti |", "|---|---|---|---|---|---|"]
    arrays = {}
    for path, member in walk(message.shape, ()):
        above = arrays.get(path, "")
        name = above + member.name
        arrays[path + (member.name,)] = name + ("[]." if member.kind == "objects" else ".")
        row = member.row
        presence = "M*" if row.get("when") == "success" else row["presence"]
        note = "; " + row["note"] if row.get("note") else ""
        values = "; " + ", ".join(member.values) if member.values and not all(value in note for value in member.values) else ""
        lines.append("| `%s` | %s | %s | %s | %s | %s |" % (
            name, presence, kind(member), length(row), cell(member.meaning[0] + values + note), cell(member.meaning[1])))
    return lines + [""]


def kind(member):
    found = KINDS.get(member.kind, member.kind)
    format = member.row.get("format")
    return "%s, %s" % (found, format) if format else found


def length(row):
    if "items_max" in row:
        return "%d items" % row["items_max"]
    if row.get("length") is None:
        return ""
    return ("=" if row.get("fixed") else "") + str(row["length"])


def rules(message):
    found = message.table.get("rules", {}).get(message.side, [])
    lines = ["- %s" % sentence(rule) for rule in found]
    return lines + [""] if lines else []


def sentence(rule):
    within = " (in `%s`)" % shown(rule["at"][1:]) if rule["at"] else ""
    name, field, then, of, fields = rule["rule"], *(listed(rule.get(key, [])) for key in ("field", "then", "of", "fields"))
    values = " or ".join(rule.get("is", []))
    if name == "any-of":
        said = "At least one of %s is given" % fields
    elif name == "one-of":
        said = "Of %s one is given, and no other" % fields
    elif name == "required-with":
        said = "With %s come %s" % (field, then)
    elif name == "required-without":
        said = "Without %s come %s" % (field, then)
    elif name == "required-when":
        said = "When %s is %s, %s must be given" % (field, values, then)
    elif name == "absent-when":
        said = "When %s is %s, %s must be absent" % (field, values, then)
    elif name == "values-when":
        said = "When %s is %s, %s is %s" % (field, values, then, " or ".join(rule["values"]))
    elif name == "written-when":
        said = "When %s is %s, %s is written `%s`, each 0 a digit" % (field, values, then, rule["pattern"])
    elif name == "above-zero":
        said = "%s is more than zero" % field
    elif name == "sum":
        said = "%s is the sum of %s" % (field, of)
    elif name == "same":
        said = "%s %s the same as %s%s" % (of, "is" if len(rule["of"]) == 1 else "are", field, ", one of " + ", ".join(rule["is"]) if values else "")
    elif name == "distinct":
        said = "Each %s is another%s" % (field, ", unless `%s` is given" % shown(rule["unless"]) if "unless" in rule else "")
    elif name == "days-from-today":
        said = "%s is %d to %d days from today, in Western Indonesian Time" % (field, rule["least"], rule["most"])
    elif name == "window":
        said = "`%s` to `%s` in order, at most %d days%s" % (*rule["fields"], rule["days"], ", both at midnight" if rule.get("midnight") else "")
    elif name == "virtual-account-number":
        said = "%s is %s joined" % (field, " and ".join("`%s`" % shown(path) for path in rule["of"]))
    elif name == "status-matches-code":
        said = "%s says the same as the response code" % field
    else:
        raise SystemExit("reference.py: no words for the rule %s" % name)
    since = ", since the page of %s" % rule["since"] if "since" in rule else ""
    return said + within + since + "."


def listed(paths):
    return ", ".join("`%s`" % shown(path) for path in ([paths] if isinstance(paths, str) else paths))


def shown(path):
    """`billDetails/*/billNo` as readers write it: `billDetails[].billNo`."""
    return path.replace("/*", "[]").replace("/", ".")


def listed_codes(table):
    rows = table.get("response_codes")
    if not rows:
        return []
    lines = ["### Response codes", "", "| Code | Message | |", "|---|---|---|"]
    return lines + ["| `%s` | %s | %s |" % (row["code"], cell(row["message"]), cell(row.get("why", ""))) for row in rows] + [""]


def values(family):
    """What is known of listed values; the name is that of the type in Python and TypeScript."""
    rows = [(name, value) for name, member in family.values.items() for value in member.listed if value.meaning]
    if not rows:
        return []
    lines = ["## Values", "", "| Type | Value | In Python | Meaning | Arti |", "|---|---|---|---|---|"]
    return lines + ["| `%s` | `%s` | `%s` | %s | %s |" % (name, value.text, value.name, *map(cell, value.meaning)) for name, value in rows] + [""]


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;")
