"""The messages as TypeScript: one file a family of a profile. The build of bindings-wasm takes the same files."""

import re

OUT = "bindings-node/messages"
HEAD = "// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.\n"
KINDS = {"string": "string", "numeric": "string | number", "number": "number", "boolean": "boolean", "object": "Open", "objects": "Open[]",
         "strings": "string[]", "array": "unknown[]"}
SHARED = HEAD + """
/** What no table describes: `additionalInfo`. */
export type Open = { [field: string]: unknown }

/** An amount and its currency. *Nominal dan mata uang.* */
export interface Money {
  /** Digits, a point and two decimals: `10000.00`. Never a number: a float loses cents. */
  value: string
  /** ISO 4217: `IDR`. */
  currency: string
}

/** One text in both languages. *Satu teks dalam dua bahasa.* */
export interface Bilingual {
  /** In English. *Dalam bahasa Inggris.* */
  english?: string
  /** In Indonesian. *Dalam bahasa Indonesia.* */
  indonesia?: string
}
"""


def build(families):
    files = {"shared.d.ts": SHARED}
    for family in families:
        files["%s.d.ts" % "/".join(family.place)] = render(family)
    return {"%s/%s" % (OUT, name): text for name, text in files.items()}


def render(family):
    body = []
    for message in family.messages:
        english, indonesian = message.title
        body += doc("", english, "*%s*" % indonesian)
        body += halves(message) if message.carried else interface(message.shape, message.requires)
    for shape in family.nested:
        body += doc("", "%s. *%s.*" % family.meaning_of(shape)) + interface(shape, lambda member: member.mandatory)
    for name, member in family.values.items():
        meanings = ["- `%s`: %s. *%s.*" % (value.text, *value.meaning) for value in member.listed if value.meaning]
        body += doc("", "%s. *%s.*" % member.meaning, *meanings) if meanings else []
        body += ["export type %s = %s" % (name, " | ".join(map(quoted, member.values))), ""]
    types = "\n".join(line for line in body if not line.lstrip().startswith("*"))
    used = [name for name in ("Bilingual", "Money", "Open") if re.search(r": %s\b" % name, types)]
    return "\n".join([HEAD, "import type { %s } from '%s/shared.js'" % (", ".join(used), ".." if len(family.place) > 1 else "."), ""] + body).rstrip("\n") + "\n"


def halves(message):
    """A success and a refusal, told apart by their code."""
    success, refusal = message.halves
    codes = {success: "`20${string}`", refusal: "`4${string}` | `5${string}`"}
    carried = "Partial<%s>" % message.carried.shape.name
    if message.status:
        carried += " & Pick<%s, %s>" % (message.carried.shape.name, quoted(message.status))
    lines = ["export type %s = %s | %s" % (message.name, success, refusal), ""]
    for name, requires, others in ((success, lambda member: member.mandatory, {}), (refusal, message.requires, {message.carried.name: carried})):
        lines += doc("", "%s, where it is a %s." % (message.name, "success" if name == success else "refusal"))
        lines += interface(message.shape, requires, name, dict(others, responseCode=codes[name]))
    return lines


def interface(shape, requires, name=None, kinds=()):
    lines = ["export interface %s {" % (name or shape.name)]
    for member in shape.members:
        lines += doc("  ", "%s. *%s.*" % member.meaning, member.sentence)
        is_optional = not requires(member) or (name and member.name in kinds and member.name != "responseCode")
        told = kinds[member.name] if member.name in kinds else kind(member)
        lines.append("  %s%s: %s" % (member.name if member.name.isidentifier() else quoted(member.name), "?" if is_optional else "", told))
    if shape.open:
        lines += doc("  ", "What the provider and the partner agreed on.") + ["  [field: string]: unknown"]
    return lines + ["}", ""]


def kind(member):
    if member.values:
        return member.values_name or quoted(member.values[0])
    if member.shape is None:
        return KINDS[member.kind]
    if member.kind == "either":
        return "%s | %s[]" % (member.shape.name, member.shape.name)
    return member.shape.name + ("[]" if member.kind == "objects" else "")


def doc(indent, *lines):
    lines = [line.replace("*/", "* /") for line in lines]
    return [indent + "/**"] + ["%s * %s" % (indent, line) for line in lines] + [indent + " */"]


def quoted(value):
    return "'%s'" % value.replace("\\", "\\\\").replace("'", "\\'")
