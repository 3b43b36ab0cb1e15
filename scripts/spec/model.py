"""The messages as trees of types, each with a name: what the writers of Rust, Python, TypeScript and JSON Schema share.

Names are the URL's own words (`/v1.0/transfer-va/inquiry` -> TransferVaInquiryRequest), and below that the field's. Objects that are the
same in one family of one profile are one type.
"""

import json
import re
from dataclasses import dataclass, field
from typing import Any, Optional

from services import tables
from values import Value, lists, values_of

SHARED = {("value", "currency"): "Money", ("english", "indonesia"): "Bilingual"}
# Whose messages have types and documents. The tables of other providers are for the validator and what builds on it alone: seven sets of types
# would make each package several times as large, for messages that differ from the standard's in a few rows.
PROFILES = {"snap": "The standard's own messages.", "bca": "BCA's messages.", "bca-legacy": "BCA's messages before SNAP."}
PRESENCE = {"M": "Mandatory", "C": "Conditional", "O": "Optional"}
# What the meaning of the field does not say already.
FORMATS = {
    "date-time": "ISO 8601 with seconds and offset",
    "date": "yyyy-MM-dd",
    "digits": "digits",
    "virtual-account-number": "digits behind the padding",
    "phone": "digits with country code",
    "signed-amount": "perhaps with a sign",
    "email": "an email address",
    "esb-code": "ESB, two digits, three digits",
}


@dataclass
class Member:
    """One field of an object."""

    name: str
    row: dict[str, Any]
    meaning: tuple[str, str]
    example: Optional[str]
    shape: Optional["Shape"]  # of an object, or of an array's elements
    listed: tuple[Value, ...] = ()
    values_name: Optional[str] = None

    @property
    def kind(self):
        """string, numeric, number, boolean, object, either (an object, or an array of such), objects, strings, array"""
        row = self.row
        if row["type"] == "array":
            return {"object": "objects", "string": "strings", "any": "array"}[row["items"]]
        return "either" if "items" in row else row["type"]

    @property
    def mandatory(self):
        return self.row["presence"] == "M"

    @property
    def values(self):
        return tuple(value.text for value in self.listed)

    @property
    def facts(self):
        """`Mandatory, at most 64 characters, digits`"""
        row = self.row
        found = ["Mandatory on success" if row.get("when") == "success" else PRESENCE[row["presence"]]]
        found += [extent(row)] if extent(row) else []
        if self.shape and self.shape.name == "Money":
            found.append("value of " + extent(self.shape.members[0].row))
        if row.get("format") in FORMATS and not self.values:
            found.append(FORMATS[row["format"]])
        if "items_max" in row:
            found.append("at most %d items" % row["items_max"])
        if self.values and not all(value in row.get("note", "") for value in self.values):
            found.append("one of " + ", ".join(self.values) if len(self.values) > 1 else "always " + self.values[0])
        if "today" in row:
            found.append("by the page of today " + today(row))
        return ", ".join(found)

    @property
    def sentence(self):
        """The facts, and what the row notes."""
        note = self.row.get("note", "")
        return (self.facts + ("; " + note if note else "")).rstrip(".") + "."


def today(row):
    """What the page says now of a row that is taken as it was: `mandatory and at most 30 characters`"""
    now = row["today"]
    found = [PRESENCE[now["presence"]].lower()] if "presence" in now else []
    found += [extent(now)] if "length" in now else ["of fixed length"] if now.get("fixed") else []
    found += ["at most %d items" % now["items_max"]] if "items_max" in now else []
    found += ["one of " + ", ".join(now["values"])] if "values" in now else []
    return " and ".join(found)


def extent(row):
    length = row.get("length")
    if isinstance(length, str):
        digits, decimals = length.split(".")
        return "at most %s digits and %s decimals" % (digits, decimals)
    if length is None:
        return ""
    return "%s %d character%s" % ("exactly" if row.get("fixed") else "at most", length, "" if length == 1 else "s")


@dataclass
class Shape:
    """An object that a table describes."""

    members: list[Member]
    open: bool  # whether the table says that more may stand in it
    name: str = ""

    @property
    def identity(self):
        members = ((m.name, m.kind, m.sentence, m.listed, m.shape.identity if m.shape else None) for m in self.members)
        return (*members, self.open)


@dataclass
class Message:
    """A request or a response."""

    table: dict[str, Any]
    side: str
    shape: Shape

    @property
    def name(self):
        return self.shape.name

    def requires(self, member):
        """Whether each message of this kind has the field. A refusal has its code and its message, and may have nothing else."""
        return member.mandatory and (self.side == "request" or member.name in ("responseCode", "responseMessage"))

    @property
    def carried(self):
        """The object that a refusal has beside its code and message, with all its fields optional but the status; None where it has none."""
        if self.side == "request" or not self.table.get("answer", {}).get("refusals"):
            return None
        (found,) = (member for member in self.shape.members if member.shape)
        return found

    @property
    def status(self):
        """The name of the status in that object."""
        return self.table.get("delivery", {}).get("answer_status", "").rpartition("/")[2]

    @property
    def halves(self):
        """`TransferVaInquirySuccess` and `TransferVaInquiryRefusal`."""
        return [self.name.removesuffix("Response") + half for half in ("Success", "Refusal")]

    @property
    def title(self):
        """Two lines: English, Indonesian."""
        table = self.table
        code = " (service %s)" % table["code"] if table["code"] else ""
        return ("%s of %s: %s %s%s." % (self.side.capitalize(), table["name"], table["method"], table["path"], code),
                "%s %s." % ({"request": "Permintaan", "response": "Respons"}[self.side], table["name_id"]))


@dataclass
class Family:
    """What becomes one module: the messages of one family of one profile."""

    profile: str
    name: str
    messages: list[Message] = field(default_factory=list)
    nested: list[Shape] = field(default_factory=list)  # in the order of their first use, without the shared ones
    values: dict[str, Member] = field(default_factory=dict)  # by the name of its values, the first member that has them

    @property
    def place(self):
        """Where the module stands: below its profile, unless the profile has no other family."""
        return (self.profile,) if self.name == self.profile else (self.profile, self.name)

    @property
    def title(self):
        if len(self.place) == 1:
            return PROFILES[self.profile]
        return "%s, as `%s` has it." % (self.name.replace("-", " ").capitalize(), self.profile)

    def meaning_of(self, shape):
        """A nested object has no title of its own; its field says what it is."""
        members = (member for message in self.messages for _, member in walk(message.shape, ()))
        return next(member.meaning for member in members if member.shape and member.shape.name == shape.name)


def families(spec):
    """By profile and name of family."""
    known = json.loads((spec / "meanings.json").read_text(encoding="utf-8"))
    meanings = {**{bare(name): meaning for name, meaning in known["fields"].items()}, **known["fields"]}
    explained = lists(spec)
    found = {}
    for table in tables(spec):
        if table["profile"] not in PROFILES:
            continue
        for row in table["request"] + table["response"]:
            if row.get("note") in known["echoes"]:
                del row["note"]
        family = found.setdefault((table["profile"], table["family"]), Family(table["profile"], table["family"]))
        for side in ("request", "response"):
            shape = read(table, side, "", meanings, explained)
            shape.name = type_name(table) + side.capitalize()
            family.messages.append(Message(table, side, shape))
    for family in found.values():
        give_names(family)
    return [found[key] for key in sorted(found)]


def read(table, side, at, meanings, explained):
    members = []
    for row in table[side]:
        parent, _, name = row["field"].rpartition("/")
        if parent != at or "inside" in row:
            continue
        below = row["field"] + ("/*" if row["type"] == "array" else "")
        described = any(other["field"].startswith(below + "/") and "inside" not in other for other in table[side])
        owner = re.sub(r"/\*$", "", parent).rpartition("/")[2]
        known = (meanings.get(key) for key in ("%s/%s" % (table["id"], name), "%s/%s" % (owner, name), name, bare(name)))
        meaning = next(filter(None, known), None)
        if meaning is None:
            raise SystemExit("core/spec/meanings.json: no meaning of %s (%s %s %s)" % (name, table["profile"], table["id"], row["field"]))
        shape = read(table, side, below, meanings, explained) if described else None
        example = meaning[2] if len(meaning) > 2 else None
        members.append(Member(name, row, (meaning[0], meaning[1]), example, shape, values_of(row, explained)))
    own = next((row for row in table[side] if row["field"] == re.sub(r"/\*$", "", at)), {})
    return Shape(members, own.get("open", False))


def bare(name):
    """`Account-Number`, `account_number` and `accountNumber` mean the same."""
    return re.sub(r"[-_]", "", name).lower()


def type_name(table):
    """`/openapi/shared-biller/v1.0/transfer-va/status` -> SharedBillerTransferVaStatus; a second version of a path says so. Before SNAP
    a service has a name for an ID, and several share a path."""
    if not table["code"]:
        return "".join(map(capital, table["id"].split("-")))
    words = []
    for segment in table["path"].split("/"):
        if segment != "openapi" and not re.fullmatch(r"v[0-9.]+|", segment):
            words += segment.split("-")
    words = [word for place, word in enumerate(words) if place == 0 or word != words[place - 1]]
    version = re.search(r"-(v\d+)$", table["id"])
    return "".join(map(capital, words + ([version.group(1)] if version else [])))


def capital(name):
    """`billDetail` -> BillDetail, `error_message` -> ErrorMessage"""
    return "".join(word[:1].upper() + word[1:] for word in re.split("[-_]", name))


def singular(name):
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def give_names(family):
    """The field's own name, where one thing in the family has it; otherwise behind the name of the message."""
    claims = {}  # name -> identity -> [(message, path, what to name)]
    for message in family.messages:
        for path, member in walk(message.shape, ()):
            if member.shape:
                shared = SHARED.get(tuple(m.name for m in member.shape.members))
                if shared:
                    member.shape.name = shared
                else:
                    name = capital(singular(member.name) if member.kind == "objects" else member.name)
                    claims.setdefault(name, {}).setdefault(member.shape.identity, []).append((message, path, member))
            if len(member.listed) > 1:
                claims.setdefault(capital(member.name), {}).setdefault(member.listed, []).append((message, path, member))
    taken = {message.name for message in family.messages}
    if len(taken) != len(family.messages):
        raise SystemExit("%s %s: two messages of one name" % (family.profile, family.name))
    chosen = {}  # id of a member -> its name
    for base, identities in claims.items():
        for identity, uses in sorted(identities.items(), key=lambda item: len(item[1][0][1])):  # outer ones have the shorter names
            message, path, _ = uses[0]
            names = [base] if len(identities) == 1 else []
            names += [message.name + base, message.name + "".join(map(capital, path)) + base]
            name = next((name for name in names if name not in taken), None)
            if name is None:
                raise SystemExit("%s %s: no name is left for %s" % (family.profile, message.name, base))
            taken.add(name)
            for _, _, member in uses:
                chosen.setdefault(id(member), {})["values" if isinstance(identity[0], Value) else "shape"] = name
    seen = set()
    for message in family.messages:
        for _, member in walk(message.shape, ()):
            names = chosen.get(id(member), {})
            if "values" in names:
                member.values_name = names["values"]
                family.values.setdefault(names["values"], member)
            if "shape" in names:
                member.shape.name = names["shape"]
                if names["shape"] not in seen:
                    seen.add(names["shape"])
                    family.nested.append(member.shape)


def walk(shape, path):
    """Every member, outer ones first, with the names of the objects it stands in."""
    for member in shape.members:
        yield path, member
        if member.shape:
            yield from walk(member.shape, path + (member.name,))
