"""The messages as Rust: one file a family of a profile; what reads, builds and writes them is core/src/message/types."""

import re

from model import PROFILES
from rust import HEAD, text

OUT = "core/src/message/types/generated"
KINDS = {"string": "String", "numeric": "Numeric", "number": "Numeric", "boolean": "bool", "object": "Object", "objects": "Vec<Object>",
         "strings": "Vec<String>", "array": "Vec<Value>"}
KEYWORDS = ("type",)


def build(families):
    files = {"%s/mod.rs" % OUT: render_mod(families)}
    for profile in {family.profile for family in families if len(family.place) > 1}:
        files["%s/%s/mod.rs" % (OUT, module(profile))] = render_profile(profile, families)
    for family in families:
        files["%s/%s.rs" % (OUT, "/".join(map(module, family.place)))] = render_family(family)
    files["core/tests/types/every.rs"] = render_every(families)
    return files


def module(name):
    return name.replace("-", "_")


def tops(families):
    return sorted({family.place[0] for family in families})


def render_mod(families):
    alone = {family.profile for family in families if len(family.place) == 1}
    lines = [HEAD]
    for profile in tops(families):
        lines += ['#[cfg(feature = "%s")]' % profile] if profile in alone else []
        lines += ["pub mod %s;" % module(profile)]
    return "\n".join(lines) + "\n"


def render_profile(profile, families):
    lines = [HEAD, "//! %s" % PROFILES[profile], ""]
    for family in families:
        if family.profile == profile:
            lines += ['#[cfg(feature = "%s")]' % family.name, "pub mod %s;" % module(family.name)]
    return "\n".join(lines) + "\n"


def render_family(family):
    body = []
    for message in family.messages:
        english, indonesian = message.title
        head = "%s, %s, %s, %s" % (message.name, text(family.profile), text(message.table["id"]), message.side.capitalize())
        body += ["message! {"] + indented(doc(english, "", "*%s*" % indonesian) + [head + " {"] + indented(fields(message.shape)) + ["}"]) + ["}", ""]
    for shape in family.nested:
        about = doc("%s. *%s.*" % family.meaning_of(shape))
        body += ["structure! {"] + indented(about + [shape.name + " {"] + indented(fields(shape)) + ["}"]) + ["}", ""]
    types = "\n".join(line for line in body if " = " in line and "///" not in line)
    used = [name for name in ("Bilingual", "Money", "Numeric", "Object", "OneOrMany", "Value") if re.search(r"\b%s\b" % name, types)]
    macros = ["message"] + (["structure"] if family.nested else [])
    head = [HEAD, "//! " + family.title, "",
            "use alloc::string::String;"]
    head += ["use alloc::vec::Vec;"] if "Vec<" in types else []
    head += ["", "use crate::message::types::structure::{%s};" % ", ".join(macros)]
    head += ["use crate::message::types::{%s};" % ", ".join(used)] if used else []
    return "\n".join(head + [""] + body).rstrip("\n") + "\n"


def fields(shape):
    lines = []
    for member in shape.members:
        lines += doc("%s. *%s.*" % member.meaning, "", member.sentence)
        lines.append("%s: %s = %s," % (snake(member.name), kind(member), text(member.name)))
    return lines


def indented(lines):
    return ["    " + line for line in lines]


def kind(member):
    if member.shape is None:
        return KINDS[member.kind]
    around = {"objects": "Vec<%s>", "either": "OneOrMany<%s>"}.get(member.kind, "%s")
    return around % member.shape.name


def snake(name):
    """`merchantPAN` -> `merchant_pan`, `E-Branch` -> `e_branch`, `type` -> `r#type`"""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name.replace("-", "_")).lower()
    return "r#" + name if name in KEYWORDS else name


def doc(*lines):
    return [("/// " + re.sub(r"([\[\]<>])", r"\\\1", line) if line else "///") for line in lines]


def render_every(families):
    """For the tests: each message once."""
    lines = [HEAD, "use paraf::message::types::{%s};" % ", ".join(map(module, tops(families))), "", "use super::{Case, case};", "",
             "pub(crate) fn every() -> Vec<Case> {", "    vec!["]
    for family in families:
        for message in family.messages:
            lines.append("        case::<%s::%s>()," % ("::".join(map(module, family.place)), message.name))
    return "\n".join(lines + ["    ]", "}"]) + "\n"
