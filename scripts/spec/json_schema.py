"""The messages as JSON Schema (2020-12): what `strict` checks, as far as a schema can say it.

A schema does not see: duplicate keys, whether a virtual account number is joined of its parts, windows of dates, whether a status fits the
response code, bills, the calendar, whether a currency exists, the digits of a numeric that is no string, today's date.
"""

import re

import compact
import examples

OUT = "schema"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
PATTERNS = {
    "currency": "^[A-Z]{3}$",
    "date-time": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$",
    "date": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "digits": "^[0-9]+$",
    "padded": "^ *[!-~]+$",
    "virtual-account-number": "^ *[0-9]+$",
    "email": "^[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+$",
    "esb-code": "^[0-9A-Z]+(-[0-9A-Z]+)*$",
}
LIMITED = ("amount", "signed-amount", "currency", "date-time", "date", "response-code")  # their patterns say how long they are
# Of a response: a refusal has its code and its message, and nothing else that a schema could demand.
REFUSED = {"required": ["responseCode"], "properties": {"responseCode": {"type": "string", "pattern": "^(?!20[02])"}}}


def build(families):
    return {"%s/%s/%s.json" % (OUT, message.table["profile"], kebab(message.name)): compact.dump(document(message))
            for family in families for message in family.messages}


def kebab(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()


def document(message):
    head = {"$schema": DIALECT, "$id": "urn:paraf:%s:%s" % (message.table["profile"], kebab(message.name)),
            "title": message.name, "description": " ".join(message.title)}
    return {**head, **of(message), "examples": [examples.of(message)]}


def of(message):
    """A whole message."""
    whole = of_object(message, message.shape, "")
    if message.side == "request" or not answers_by_code(message):
        return whole if message.side == "request" else before_snap(whole)
    always = [name for name in ("responseCode", "responseMessage") if name in whole.get("required", [])]
    codes = {name: whole["properties"][name] for name in ("responseCode", "responseMessage")}
    refusal = {"properties": codes, "required": ["responseCode", "responseMessage"]}
    return {"type": "object", **({"required": always} if always else {}), "if": REFUSED, "then": refusal, "else": whole}


def before_snap(whole):
    """Its refusals have an error code and nothing else that is mandatory."""
    errors = [name for name in ("ErrorCode", "error_code") if name in whole["properties"]]
    if not errors or "required" not in whole:
        return whole
    codes = {"properties": {name: whole["properties"][name] for name in errors}}
    return {"type": "object", "if": given(errors), "then": codes, "else": whole}


def answers_by_code(message):
    return any(member.name == "responseCode" for member in message.shape.members)


def of_object(message, shape, at):
    found = {"type": "object", "properties": {}}
    required = []
    for member in shape.members:
        below = "%s/%s" % (at, member.name) + ("/*" if member.kind == "objects" else "")
        found["properties"][member.name] = of_member(message, member, below)
        if member.mandatory or member.row.get("when") == "success":
            required.append(member.name)
    if required:
        found["required"] = required
    rules = [rule for rule in message.table.get("rules", {}).get(message.side, []) if rule["at"] == at]
    spanning = [schema for schema in map(of_rule, rules) if schema]
    return {**found, **({"allOf": spanning} if spanning else {})}


def of_rule(rule):
    """None for what a schema cannot say: what lies below the object, and what compares values."""
    kind, then = rule["rule"], rule.get("then", [])
    if any("/" in path for path in [rule.get("field", ""), *then, *rule.get("fields", [])]):
        return None
    if kind in ("any-of", "one-of"):
        return {"anyOf" if kind == "any-of" else "oneOf": [given([field]) for field in rule["fields"]]}
    if kind == "required-with":
        return {"dependentRequired": {rule["field"]: then}}
    if kind in ("required-when", "absent-when", "values-when"):
        condition = {"required": [rule["field"]], "properties": {rule["field"]: {"enum": rule["is"]}}}
        absent = {"properties": {field: False for field in then}}
        listed = {"properties": {field: {"enum": rule.get("values")} for field in then}}
        return {"if": condition, "then": {"required-when": given(then), "absent-when": absent, "values-when": listed}[kind]}
    return None


def given(fields):
    return {"required": fields, "properties": {field: {} for field in fields}}


def of_member(message, member, at):
    described = {"description": "%s. %s. %s" % (*member.meaning, member.sentence)}
    kind = member.kind
    if kind == "either":
        one = of_object(message, member.shape, at)
        return {**described, "anyOf": [one, {"type": "array", "items": one}]}
    if kind in ("object", "objects"):
        found = of_object(message, member.shape, at) if member.shape else {"type": "object"}
        if kind == "object":
            return {**described, **found}
        found = {"type": "array", "items": found}
    elif kind == "strings":
        found = {"type": "array", "items": of_text(message, member)}
    elif kind == "array":
        found = {"type": "array", "items": {}}
    elif kind == "boolean":
        found = {"type": "boolean"}
    elif kind == "number":
        found = {"type": "number"}
    elif kind == "numeric" and not member.values:
        found = {"anyOf": [of_text(message, member), {"type": "number"}]}
    else:
        found = of_text(message, member)
    if "items_max" in member.row:
        found["maxItems"] = member.row["items_max"]
    return {**described, **found}


def of_text(message, member):
    row = member.row
    length, format = row.get("length"), row.get("format")
    found = {"type": "string"}
    if member.values:
        return {**found, "enum": list(member.values)}
    most = sum(map(int, length.split("."))) + 1 if isinstance(length, str) else length
    pattern = pattern_of(message, member, most)
    if format == "padded":
        return {**found, "minLength": 8, "maxLength": 8, "pattern": pattern}
    if row.get("fixed"):
        found["minLength"] = length
    elif pattern is None and (member.mandatory or row.get("when") == "success"):
        found["minLength"] = 1
    if most and format not in LIMITED:
        found["maxLength"] = most
    return {**found, **({"pattern": pattern} if pattern else {})}


def amount(digits, signed):
    """No needless zero, and so many digits before the point; a sign takes the place of one."""
    whole = lambda most: "[1-9][0-9]{0,%s}" % (most - 1) if most > 1 else "[1-9]" if most else "[1-9][0-9]*"
    positive = lambda most: "(0|%s)\\.[0-9]{2}" % whole(most)
    if not signed:
        return positive(digits)
    fewer = digits and digits - 1
    below_one = "0\\.(0[1-9]|[1-9][0-9])"
    return "(%s|\\+%s|-(%s|%s\\.[0-9]{2}))" % (positive(digits), positive(fewer), below_one, whole(fewer))


def pattern_of(message, member, most):
    row, format = member.row, member.row.get("format")
    if "pattern" in row:
        return "^%s$" % row["pattern"].replace("0", "[0-9]")
    if format in ("amount", "signed-amount"):
        return "^%s$" % amount(most - 3 if most else 0, format == "signed-amount")
    if format == "response-code":
        own = member in message.shape.members
        return "^[1-5][0-9]{2}%s[0-9]{2}$" % (message.table["code"] if own else "[0-9A-Z]{2}")
    if member.kind == "numeric":
        return "^-?[0-9]+(\\.[0-9]+)?$"
    return PATTERNS.get(format)
