"""The messages as Python's TypedDict, and their listed values as enums: one module a family of a profile."""

import re
from dataclasses import replace

from model import PROFILES, Shape, capital

OUT = "bindings-python/python/paraf/messages"
HEAD = "# Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.\n"
KINDS = {"string": "str", "numeric": "Union[str, int, float]", "number": "int", "boolean": "bool", "object": "Open", "objects": "list[Open]",
         "strings": "list[str]", "array": "list[Any]"}
PACKAGE = HEAD + '''"""Every message as a `TypedDict`: plain dicts at run time, with all fields known to the editor and to mypy.

>>> from paraf.messages.bca.transfer import TransferIntrabankRequest
>>> request: TransferIntrabankRequest = {
...     "partnerReferenceNo": "2020102900000000000001",
...     "amount": {"value": "10000.00", "currency": "IDR"},
...     "beneficiaryAccountNo": "8888010001",
...     "sourceAccountNo": "8888010002",
...     "transactionDate": "2022-04-21T17:34:52+07:00",
... }

`paraf.messages.snap` has the standard's messages, `paraf.messages.bca` those that BCA has of its own, one module a family, and
`paraf.messages.bca_legacy` those of BCA's services before SNAP. The types are the tables, strictly read; what arrives may have fields and values that no table has. In a response only the code and the
message are required, because a refusal has nothing else.

Where a table lists the values of a field there is an enum of them. A field takes its members and the plain texts alike:

>>> from paraf.messages.bca.transfer import FeeType
>>> request["feeType"] = FeeType.SENDER
>>> request["feeType"] == "OUR"
True
"""
'''
SHARED = HEAD + '''"""What stands in every family."""

from __future__ import annotations

from enum import Enum
from typing import Any, Dict, TypedDict

Open = Dict[str, Any]
"""What no table describes: `additionalInfo`."""


class Money(TypedDict):
    """An amount and its currency. *Nominal dan mata uang.*"""

    value: str
    """Digits, a point and two decimals: `10000.00`. Never a number: a float loses cents."""
    currency: str
    """ISO 4217: `IDR`."""


class Bilingual(TypedDict, total=False):
    """One text in both languages. *Satu teks dalam dua bahasa.*"""

    english: str
    """In English. *Dalam bahasa Inggris.*"""
    indonesia: str
    """In Indonesian. *Dalam bahasa Indonesia.*"""


class Listed(str, Enum):
    """A value that a table lists. It equals its plain text, and is written as it. *Nilai yang tercantum dalam tabel.*"""

    def __str__(self) -> str:
        return str.__str__(self)
'''


def build(families):
    files = {"__init__.py": PACKAGE, "shared.py": SHARED}
    for family in families:
        if len(family.place) > 1:
            files["%s/__init__.py" % family.profile] = HEAD + '"""%s"""\n' % PROFILES[family.profile]
        files["%s.py" % "/".join(family.place).replace("-", "_")] = render(family)
    return {"%s/%s" % (OUT, name): text for name, text in files.items()}


def render(family):
    body = []
    for name, member in family.values.items():
        body += listed(name, member)
    for shape in reversed(family.nested):  # what stands inside comes first
        body += typed(shape, "%s. *%s.*" % family.meaning_of(shape), lambda member: member.mandatory)
    for message in family.messages:
        about = "%s\n\n    *%s*\n    " % message.title
        body += halves(message, about) if message.carried else typed(message.shape, about, message.requires)
    written = "\n".join(body)
    used = [name for name in ("Any", "Literal", "TypedDict", "Union") if re.search(r"(: |= |, |\(|\[)%s\b" % name, written)]
    shared = [name for name in ("Bilingual", "Listed", "Money", "Open") if re.search(r"(: |: list\[|\()%s\b" % name, written)]
    head = [HEAD + '"""%s"""' % family.title, "",
            "from __future__ import annotations", "", "from typing import %s" % ", ".join(used), "",
            "from paraf.messages.shared import %s" % ", ".join(shared)]
    return "\n".join(head + body).rstrip("\n") + "\n"


def listed(name, member):
    """The enum, and what a field takes: a member of it or its plain text."""
    lines = ["", "", "class %s(Listed):" % name, '    """%s. *%s.*"""' % member.meaning, ""]
    for value in member.listed:
        lines.append("    %s = %s" % (value.name, quoted(value.text)))
        lines += ['    """%s. *%s.*"""' % value.meaning] if value.meaning else []
    return lines + ["", "", "%s = Union[%s, Literal[%s]]" % (alias(name), name, ", ".join(map(quoted, member.values)))]


def alias(name):
    return name + "Value"


def halves(message, about):
    """A success and a refusal: what a refusal carries has no mandatory field but its status."""
    (success, refusal), inner = message.halves, message.carried
    carried = Shape(inner.shape.members, inner.shape.open, refusal + capital(inner.name))
    members = [replace(member, shape=carried) if member is inner else member for member in message.shape.members]
    lines = typed(carried, "%s. *%s.*" % inner.meaning, lambda member: member.name == message.status)
    lines += typed(Shape(message.shape.members, message.shape.open, success), about, lambda member: member.mandatory)
    lines += typed(Shape(members, message.shape.open, refusal), about, message.requires)
    return lines + ["", "", "%s = Union[%s, %s]" % (message.name, success, refusal), '"""A success, or a refusal."""']


def typed(shape, about, requires):
    """Python 3.10 has no NotRequired: what is required stands in a class below. So do names that a class body cannot have."""
    required = [member for member in shape.members if requires(member)]
    optional = [member for member in shape.members if not requires(member)]
    if not optional:
        return one(shape.name, "TypedDict", about, required)
    if not required:
        return one(shape.name, "TypedDict, total=False", about, optional)
    return one("_" + shape.name, "TypedDict", "", required) + one(shape.name, "_%s, total=False" % shape.name, about, optional)


def one(name, base, about, members):
    lines = ["", ""]
    strange = [member for member in members if not member.name.isidentifier()]
    if strange:
        fields = ", ".join("%s: %s" % (quoted(member.name), kind(member)) for member in strange)
        lines += ["_%sNames = TypedDict(%s, {%s}, total=False)" % (name, quoted("_%sNames" % name), fields), "", ""]
        base = base.replace("TypedDict", "_%sNames" % name)
        members = [member for member in members if member not in strange]
    lines.append("class %s(%s):" % (name, base))
    if about:
        lines += ['    """%s"""' % escaped(about), ""]
    for member in members:
        lines.append("    %s: %s" % (member.name, kind(member)))
        lines.append('    """%s. *%s.* %s"""' % (*member.meaning, escaped(member.sentence)))
    return lines


def kind(member):
    if member.values:
        return alias(member.values_name) if member.values_name else "Literal[%s]" % quoted(member.values[0])
    if member.shape is None:
        return KINDS[member.kind]
    if member.kind == "either":
        return "Union[%s, list[%s]]" % (member.shape.name, member.shape.name)
    return "list[%s]" % member.shape.name if member.kind == "objects" else member.shape.name


def escaped(text):
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def quoted(value):
    return '"%s"' % escaped(value).replace('"', '\\"')
