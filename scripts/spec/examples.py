"""For each message one that keeps to its table, with every field in it."""

import compact
from legacy import ERROR, FLAZZ_ERROR

OUT = "core/tests/data/examples.json"
# Before SNAP a response has these or its other fields.
REFUSALS = {row["field"].split("/")[1] for row in ERROR + FLAZZ_ERROR}
FORMATS = {
    "amount": "10000.00",
    "signed-amount": "10000.00",
    "currency": "IDR",
    "date-time": "2022-04-21T17:34:52+07:00",
    "date": "2022-04-21",
    "email": "budi@example.com",
    "padded": "   12345",
}



def build(families):
    """All of them, for the tests of the core: by profile, service and side."""
    found = {}
    for family in families:
        for message in family.messages:
            service = found.setdefault(message.table["profile"], {}).setdefault(message.table["id"], {})
            service[message.side] = of(message)
    return {OUT: compact.dump(found)}


def of(message):
    found = of_object(message, message.shape, "")
    for rule in message.table.get("rules", {}).get(message.side, []):
        for below in at_path(found, rule["at"][1:]):
            keep(rule, below)
    return found


def keep(rule, found):
    """Makes an object of the example keep to a rule."""
    kind = rule["rule"]
    field, of = rule.get("field"), rule.get("of", [])
    value = next(iter(at_path(found, field)), None) if field else None
    if kind == "virtual-account-number" and value is not None:
        put(found, field, "".join(next(iter(at_path(found, path))) for path in of))
    if kind == "absent-when" and value in rule["is"]:
        for name in rule["then"]:
            found.pop(name, None)
    if kind == "one-of":
        for name in rule["fields"][1:]:
            found.pop(name, None)
    if kind == "values-when" and value in rule["is"]:
        for path in rule["then"]:
            put(found, path, rule["values"][0])
    if kind == "written-when" and value in rule["is"]:
        for path in rule["then"]:
            put(found, path, rule["pattern"].replace("0", "1"))
    if kind == "same" and value is not None:
        for path in of:
            put(found, path, value)
    if kind == "sum":
        put(found, field, next(iter(at_path(found, of[0])), value))
        for path in of[1:]:
            put(found, path, "0.00")


def at_path(found, path):
    """The values at a rule's path."""
    name, _, rest = path.partition("/")
    if path == "":
        return [found]
    below = found if name == "*" else [found[name]] if name in found else []
    return [value for item in below for value in at_path(item, rest)]


def put(found, path, value):
    parent, _, name = path.rpartition("/")
    for item in at_path(found, parent):
        if name in item:
            item[name] = value


def of_object(message, shape, at):
    found = {}
    for member in shape.members:
        if at == "" and member.name in REFUSALS:
            continue
        below = "%s/%s" % (at, member.name) + ("/*" if member.kind == "objects" else "")
        found[member.name] = of_member(message, member, below)
    return found


def of_member(message, member, at):
    kind = member.kind
    if member.shape:
        found = of_object(message, member.shape, at)
        return [found] if kind == "objects" else found
    if kind in ("object", "objects", "array"):
        return {"object": {}, "objects": [{}], "array": []}[kind]
    if kind == "boolean":
        return True
    if kind == "number":
        return int(member.example or 1)
    value = text(message, member)
    return [value] if kind == "strings" else value


def text(message, member):
    row = member.row
    if member.values:
        return member.values[0]
    if "pattern" in row:
        return row["pattern"].replace("0", "1")
    format, example = row.get("format"), member.example
    if format == "response-code":
        return "200%s00" % message.table["code"]
    if format == "virtual-account-number":
        return "   12345123456789012345678"
    value = FORMATS.get(format) or example or "1"
    if format == "date-time" and example:
        value = example
    if member.kind == "numeric" and not value.replace(".", "").isdigit():
        value = "1"
    return fitted(value, row)


def fitted(value, row):
    """As long as the table allows; exactly as long where it says so."""
    length = row.get("length")
    if isinstance(length, str) or length is None:
        return value
    if row.get("fixed") and len(value) < length:
        value = (value + "1234567890" * (length // 10 + 1))
    return value[:length]
