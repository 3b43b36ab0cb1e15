"""Services as Rust: one file per family, each shape (an object's fields and rules) once."""

import json
import re

import codes
import legacy
from former import settled
from overlay import overlaid
from rust import HEAD, name, text, texts

KINDS = {"string": "String", "numeric": "Numeric", "number": "Number", "boolean": "Boolean", "object": "Object"}
ITEMS = {"object": "Objects", "string": "Strings", "any": "Array"}
FORMATS = {"amount": "Amount", "currency": "Currency", "date-time": "DateTime", "date": "Date", "digits": "Digits",
           "padded": "Padded", "virtual-account-number": "VirtualAccountNumber", "response-code": "ResponseCode",
           "signed-amount": "SignedAmount", "email": "Email", "esb-code": "EsbCode"}
PRESENCE = {"M": "Mandatory", "C": "Conditional", "O": "Optional"}


def tables(spec):
    """Every service as it is checked, with what a row was before where that still counts."""
    return [settled(table) for table in as_printed(spec)]


def as_printed(spec):
    """Every service as its page has it: the standard's, then the providers' own, each with the codes that its provider lists."""
    standard = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((spec / "services").glob("*.json"))]
    found = [dict(service, id=service["code"], profile="snap") for service in standard]
    found += overlaid(spec, {service["code"]: service for service in standard})
    listed = {(profile, service): rows for profile, service, rows in codes.lists(codes.read(spec))}
    found = [dict(table, response_codes=listed.get((table["profile"], table["id"]), [])) for table in found]
    return found + list(legacy.tables(spec))


def build(spec):
    families = {}
    for table in tables(spec):
        families.setdefault(table["family"], []).append(table)
    files = {family.replace("-", "_") + ".rs": Family(family).render(rows) for family, rows in families.items()}
    files["mod.rs"] = render_mod(sorted(families))
    return files


def render_mod(families):
    lines = [HEAD, "//! The tables of `core/spec` as static data.", "", "pub(crate) mod esb_codes;", "pub(crate) mod response_codes;"]
    for family in families:
        lines += ['#[cfg(feature = "%s")]' % family, "mod %s;" % family.replace("-", "_")]
    lines += ["", "use super::table::OfProfile;", "", "/// Every service of the families that are compiled in.",
              "pub(crate) static FAMILIES: &[&[OfProfile]] = &["]
    for family in families:
        lines += ['    #[cfg(feature = "%s")]' % family, "    %s::SERVICES," % family.replace("-", "_")]
    return "\n".join(lines + ["];"]) + "\n"


class Family:
    def __init__(self, family):
        self.family = family
        self.shapes = {}
        self.lines = []

    def render(self, tables):
        groups = {}
        for table in tables:
            request = self.shape(table, "request", "")
            response = self.shape(table, "response", "")
            partner = table.get("partner_id", {"length": 0})
            least = partner["length"] if partner.get("fixed") else 0
            groups.setdefault(table["profile"], []).append(
                "        ServiceTable { id: %s, profile: %s, code: %s, name: %s, name_id: %s, method: %s, path: %s, "
                "direction: Direction::%s, channel_id: %s, external_id_most: %d, external_id: %s, partner_id: (%d, %d), partner_id_format: Format::%s, "
                "answers: %s, none: %s, delivery: %s, result: %s, echo: %s, answer: %s, request: &%s, response: &%s },"
                % (text(table["id"]), text(table["profile"]), text(table["code"]), text(table["name"]), text(table["name_id"]),
                   text(table["method"]), text(table["path"]), name(table["direction"]), text(table.get("channel_id", "")),
                   table.get("external_id_length", 0), external_id(table), least, partner["length"], name(partner.get("format", "any")),
                   answers(table), text(table.get("none", "")), delivery(table), result(table), pairs(table.get("echo", {})), answer(table), request, response))
        rows = []
        for profile, services in groups.items():
            rows += ["    (%s, &[" % text(profile), *services, "    ]),"]
        uses = "\n".join(self.lines)
        types = [word for word in ("Answers", "Field", "Format", "Former", "Kind", "OfProfile", "Presence", "Rule", "ServiceTable", "Shape")
                 if word not in ("Rule", "Former") or word + "::" in uses or word + " {" in uses]
        types += [word for word in ("AnswerRule", "ExternalIdPart", "DeliveryKind", "DeliveryRule", "Each", "ListRule", "ResultRule") if word in "".join(rows)]
        head = [HEAD, "use crate::profile::Direction;", "use crate::message::table::{%s};" % ", ".join(sorted(types))]
        head += ["use crate::message::outcome::Outcome;"] if "Outcome::" in "".join(rows) else []
        head += ["use crate::message::validate::Check;"] if "Check::" in "".join(rows) else []
        head += ["",
                "pub(super) static SERVICES: &[OfProfile] = &["]
        return "\n".join(head + rows + ["];", ""] + self.lines) + "\n"

    def shape(self, table, side, at):
        """The constant that holds the object at this pointer; rows of `*` are an array's elements."""
        fields = [row for row in table[side] if row["field"].rpartition("/")[0] == at and "inside" not in row]
        if len(fields) > 64:
            raise SystemExit("%s %s %s: more than 64 fields" % (table["id"], side, at))
        body = ["    fields: &["]
        for row in fields:
            body.append("        %s," % self.field(table, side, row))
        found = [row for row in table.get("rules", {}).get(side, []) if row["at"] == at]
        rules, of_today = ([rule(row) for row in found if ("since" in row) == is_new] for is_new in (False, True))
        deep = any("/" in path for row in found for path in paths(row))
        wanted = sum(1 << index for index, row in enumerate(fields) if presence(row) in ("Mandatory", "OnSuccess"))
        before = sum(1 << index for index, row in enumerate(fields) if presence(row.get("former", row)) in ("Mandatory", "OnSuccess"))
        body += ["    ],", "    wanted: %s," % bin(wanted), "    wanted_before: %s," % bin(before), "    rules: &[%s]," % ", ".join(rules),
                 "    rules_of_today: &[%s]," % ", ".join(of_today), "    is_deep: %s," % str(deep).lower()]
        rendered = "\n".join(body)
        if rendered not in self.shapes:
            self.shapes[rendered] = "SHAPE_%d" % (len(self.shapes) + 1)
            self.lines.append("static %s: Shape = Shape {\n%s\n};" % (self.shapes[rendered], rendered))
        return self.shapes[rendered]

    def field(self, table, side, row):
        array = row["type"] == "array"
        kind = ITEMS[row["items"]] if array else "Either" if "items" in row else KINDS[row["type"]]
        out = "Field::new(%s, Kind::%s, Presence::%s)" % (text(row["field"].rpartition("/")[2]), kind, presence(row))
        if "pattern" in row:
            out += ".format(Format::Pattern(%s))" % text(row["pattern"])
        if row.get("format") in FORMATS:
            out += ".format(Format::%s)" % FORMATS[row["format"]]
        least, most = bounds(row)
        if array and most:
            out += ".items(%d)" % most
        elif most:
            out += ".exactly(%d)" % most if least else ".up_to(%d)" % most
        if "values" in row:
            out += ".among(%s)" % texts(row["values"])
        if "former" in row:
            was = row["former"]
            out += ".formerly(&Former { presence: Presence::%s, least: %d, most: %d })" % (presence(was), *bounds(was))
        below = row["field"] + ("/*" if array else "")
        if any(other["field"].startswith(below + "/") and "inside" not in other for other in table[side]):
            out += ".shaped(&%s)" % self.shape(table, side, below)
        return out


def bounds(row):
    """The fewest and the most characters or items; 0 for no bound."""
    length = row.get("length", row.get("items_max", 0))
    # A point and the decimals come on top of the digits: 13.2 is 16 characters in BCA's own tables.
    most = sum(map(int, length.split("."))) + 1 if isinstance(length, str) else length
    return (most if row.get("fixed") else 0), most


def presence(row):
    return "OnSuccess" if row.get("when") == "success" else PRESENCE[row["presence"]]


def answers(table):
    """The codes that answer a wrong message: SNAP's, by the list of response codes, or those of a service before SNAP."""
    if "answers" in table:
        rows = ", ".join("(Check::%s, %s, %s)" % (name(check), text(field), text(code)) for check, field, code in table["answers"])
        return "Answers::Esb(&[%s])" % rows
    return "Answers::Snap"


def external_id(table):
    """`{partner_id:5}{day}{digits:19}`, part by part."""
    template = table.get("external_id", "")
    parts = re.findall(r"\{([a-z_]+)(?::(\d+))?\}", template)
    if "".join("{%s%s}" % (part, length and ":" + length) for part, length in parts) != template:
        raise SystemExit("%s: what is `%s` made of?" % (table["id"], template))
    return "&[%s]" % ", ".join("ExternalIdPart::%s%s" % (name(part.replace("_", "-")), "(%s)" % length if length else "") for part, length in parts)


def pairs(places):
    """A place in the answer, and that of the request which it repeats."""
    return "&[%s]" % ", ".join("(%s, %s)" % (text(to), text(of)) for to, of in places.items())


def answer(table):
    """What an answer says beside what it repeats."""
    if "answer" not in table:
        return "None"
    row = table["answer"]
    each = row.get("each")
    each = "Some(Each { at: %s, status: %s, reason: %s })" % tuple(text(each[key]) for key in ("at", "status", "reason")) if each else "None"
    return "Some(&AnswerRule { reason: %s, each: %s, copies: %s, refusals: &%s, empty: %s })" % (
        text(row.get("reason", "")), each, pairs(row.get("copies", {})), json.dumps(row.get("refusals", [])), texts(row.get("empty", [])))


def result(table):
    """The field that decides behind a code that says "successful"."""
    if "result" not in table:
        return "None"
    row = table["result"]
    means = ", ".join("(%s, Outcome::%s)" % (text(value), name(outcome)) for value, outcome in row.get("is", {}).items())
    return "Some(&ResultRule { field: %s, means: &[%s], open: (%s, %s) })" % (text(row["field"]), means, *map(text, row.get("open", ["", ""])))


def delivery(table):
    """How a delivery is told apart from another, where the service is one."""
    if "delivery" not in table:
        return "None"
    row = table["delivery"]
    terms = row.get("terms", {})
    lists = ", ".join("ListRule { at: %s, texts: %s, amounts: %s }" % (text(item["at"]), texts(item.get("texts", [])), texts(item.get("amounts", [])))
                      for item in terms.get("lists", []))
    return ("Some(&DeliveryRule { kind: DeliveryKind::%s, ids: %s, of: %s, status: %s, texts: %s, amounts: %s, lists: &[%s], reported: %s, advice: %s, "
            "answer_status: %s })" % (name(row["kind"]), texts(row["id"]), text(row.get("of", "")), text(row.get("status", "")), texts(terms.get("texts", [])),
                                      texts(terms.get("amounts", [])), lists, texts(row.get("reported", [])), text(row.get("advice", "")),
                                      text(row.get("answer_status", ""))))


def paths(row):
    """Where a rule looks."""
    return [row[key] for key in ("field", "unless") if key in row] + [path for key in ("fields", "then", "of") for path in row.get(key, [])]


def rule(row):
    kind, field, then, values = row["rule"], text(row.get("field", "")), texts(row.get("then", [])), texts(row.get("is", []))
    arguments = {
        "any-of": lambda: [texts(row["fields"])],
        "one-of": lambda: [texts(row["fields"])],
        "required-with": lambda: [field, then],
        "required-without": lambda: [field, then],
        "required-when": lambda: [field, values, then],
        "absent-when": lambda: [field, values, then, text(row.get("error", ""))],
        "values-when": lambda: [field, values, then, texts(row["values"])],
        "written-when": lambda: [field, values, then, text(row["pattern"])],
        "above-zero": lambda: [field, text(row.get("error", ""))],
        "sum": lambda: [field, texts(row["of"])],
        "same": lambda: [field, texts(row["of"]), values],
        "distinct": lambda: [field, text(row.get("unless", ""))],
    }
    if kind in arguments:
        return "Rule::%s(%s)" % (name(kind), ", ".join(arguments[kind]()))
    if kind == "days-from-today":
        return "Rule::DaysFromToday { field: %s, least: %d, most: %d, before: %s, after: %s }" % (
            field, row["least"], row["most"], text(row.get("before", "")), text(row.get("after", "")))
    if kind == "window":
        start, end = row["fields"]
        return "Rule::Window { from: %s, to: %s, days: %d, midnight: %s }" % (
            text(start), text(end), row["days"], str(row.get("midnight", False)).lower())
    if kind == "virtual-account-number":
        return "Rule::VirtualAccountNumber { field: %s, of: [%s] }" % (field, ", ".join(map(text, row["of"])))
    if kind == "status-matches-code":
        return "Rule::StatusMatchesCode { field: %s, container: %s }" % (field, str(row.get("container", False)).lower())
    raise SystemExit("unknown rule %s" % kind)
