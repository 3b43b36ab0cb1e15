"""The messages as Python's views: classes whose attributes read a message that was checked, and beside them the JSON Schemas of the requests.

One module a family of a profile, as the TypedDicts have it, with the same names: those are for what is built, these for what arrives.
"""

import json
import keyword
import re

import json_schema
from model import PROFILES
from types_python import HEAD, escaped, quoted

OUT = "bindings-python/python/paraf/views"
KINDS = {"string": "str", "numeric": "Union[str, int, Decimal]", "number": "Union[int, Decimal]", "boolean": "bool", "object": "Mapping[str, Any]",
         "objects": "tuple[Mapping[str, Any], ...]", "strings": "tuple[str, ...]", "array": "tuple[Any, ...]"}
# What every view has.
OWN = {"others", "to_dict", "service", "json_schema"}
PACKAGE = HEAD + '''"""Every message as a class: one call parses and checks a body, and its attributes are the fields of the table.

>>> from paraf.views.bca.qris import QrMpmNotifyRequest
>>> notification = QrMpmNotifyRequest(
...     '{"originalReferenceNo":"1","latestTransactionStatus":"00","transactionStatusDesc":"Success",'
...     '"amount":{"value":"10000.00","currency":"IDR"},"additionalInfo":{"referenceNumber":"123456789012"}}'
... )
>>> notification.latestTransactionStatus, notification.amount, notification.sessionId
('00', Amount('10000.00', 'IDR'), None)
>>> notification.additionalInfo.referenceNumber
'123456789012'
>>> notification
QrMpmNotifyRequest(originalReferenceNo, latestTransactionStatus, transactionStatusDesc, amount, additionalInfo)

A field is read when it is asked for: amounts as `paraf.Amount`, times as the text that came, objects as views, arrays as tuples. What is
absent is None. What the table does not have is in `others`. A body that breaks its table is a `paraf.InvalidMessage`.

`paraf.views.snap` has the standard's messages, `paraf.views.bca` those that BCA has of its own, one module a family, and
`paraf.views.bca_legacy` those of BCA's services before SNAP. To build a message see `paraf.messages`, which has the same names.
"""

from paraf._view import Bilingual, Field, Request, Response, View

__all__ = ["Bilingual", "Field", "Request", "Response", "View"]
'''


def build(families):
    files = {"__init__.py": PACKAGE}
    for family in families:
        place = "/".join(family.place).replace("-", "_")
        if len(family.place) > 1:
            files["%s/__init__.py" % family.profile] = HEAD + '"""%s"""\n' % PROFILES[family.profile]
        files[place + ".py"] = render(family)
        files[place + ".json"] = schemas(family)
    return {"%s/%s" % (OUT, name): text for name, text in files.items()}


def schemas(family):
    """By the name of the class, a line each."""
    requests = (message for message in family.messages if message.side == "request")
    lines = ("%s: %s" % (json.dumps(message.name), json.dumps(json_schema.document(message), ensure_ascii=False)) for message in requests)
    return "{\n%s\n}\n" % ",\n".join(lines)


def render(family):
    answered = {shape.name for message in family.messages if message.side == "response" for shape in below(message.shape)}
    body = []
    for shape in inner_first(family):
        about = "%s. *%s.*" % family.meaning_of(shape)
        body += view("class %s(View):" % shape.name, about, shape, lambda member: shape.name not in answered and stays(member))
    for message in family.messages:
        about = "%s\n\n    *%s*\n    " % message.title
        head = "class %s(%s, profile=%s, id=%s):" % (
            message.name, message.side.capitalize(), quoted(family.profile), quoted(message.table["id"]))
        body += view(head, about, message.shape, lambda member: message.requires(member) and stays(member))
    written = "\n".join(body)
    used = lambda names: [name for name in names if re.search(r"(?<![.\w\"])%s\b(?!\.\*)" % name, code_of(written))]
    imports = ["from collections.abc import Mapping"] if used(["Mapping"]) else []
    imports += ["from decimal import Decimal"] if used(["Decimal"]) else []
    typing = used(["Any", "Optional", "Union"])
    imports += ["from typing import %s" % ", ".join(typing)] if typing else []
    imports += ["", "import paraf"] if "paraf.Amount" in written else [""]
    imports += ["from paraf._view import %s" % ", ".join(used(["Bilingual", "Field", "Request", "Response", "View"]))]
    return "\n".join([HEAD + '"""%s"""' % family.title, "", "from __future__ import annotations", "", *imports, *body]).rstrip("\n") + "\n"


def code_of(written):
    return re.sub(r'"""[\s\S]*?"""', "", written)


def inner_first(family):
    """The nested shapes, each behind those that stand in it: a class names them when it is made."""
    own = {shape.name: shape for shape in family.nested}
    found = {}

    def visit(shape):
        for member in shape.members:
            if member.shape:
                visit(member.shape)
        if shape.name in own:
            found.setdefault(shape.name, own[shape.name])

    for shape in own.values():
        visit(shape)
    return found.values()


def below(shape):
    for member in shape.members:
        if member.shape:
            yield member.shape
            yield from below(member.shape)


def stays(member):
    """Whether a mandatory field is there in lenient too, which goes by the row as it was."""
    return member.mandatory and member.row.get("former", member.row)["presence"] == "M"


def view(head, about, shape, requires):
    lines = ["", "", head, '    """%s"""' % escaped(about), ""]
    for member in shape.members:
        name = attribute(member.name)
        arguments = [inside(member)] if inside(member) else []
        arguments += ["name=%s" % quoted(member.name)] if name != member.name else []
        kind = kind_of(member)
        lines.append("    %s: Field[%s] = Field(%s)" % (name, kind if requires(member) else "Optional[%s]" % kind, ", ".join(arguments)))
        lines.append('    """%s. *%s.* %s"""' % (*member.meaning, escaped(member.sentence)))
    return lines


def attribute(name):
    """`E-Branch` -> E_Branch"""
    found = name.replace("-", "_")
    if not found.isidentifier() or keyword.iskeyword(found) or found in OWN or found.startswith("_"):
        raise SystemExit("%s is no name for an attribute" % name)
    return found


def inside(member):
    return "paraf.Amount" if member.shape and member.shape.name == "Money" else member.shape.name if member.shape else ""


def kind_of(member):
    if not member.shape:
        return KINDS[member.kind]
    one, many = inside(member), "tuple[%s, ...]" % inside(member)
    return {"objects": many, "either": "Union[%s, %s]" % (one, many)}.get(member.kind, one)
