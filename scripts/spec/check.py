#!/usr/bin/env python3
"""Writes the JSON Schemas and the OpenAPI documents anew, and checks them with tools that others wrote, and against the published samples; and core/spec/values.json.

Prints what fails, and at the end `documents: N passed, M failed`.
"""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

import documents
import values
from services import tables

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "core" / "spec"
SCHEMAS = documents.FOLDER / "schema"
OPENAPI = documents.FOLDER / "openapi"
# What the validator says of a sample in `strict`, and a schema cannot.
UNSEEN = ("duplicate-key", "virtual-account-number", "window", "status", "sum", "same", "distinct", "key", "condition", "malformed-json")

passed = failed = 0


def check(name, wrong):
    global passed, failed
    if wrong:
        failed += 1
        print("failed: %s: %s" % (name, wrong))
    else:
        passed += 1


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def pointers(schema, message):
    """Where the schema finds fault, as the validator would say it: a missing field has its own place."""
    found = set()
    for error in (one for whole in Draft202012Validator(schema).iter_errors(message) for one in faults(whole)):
        at = "".join("/%s" % part for part in error.absolute_path)
        if error.validator == "required":
            found |= {"%s/%s" % (at, name) for name in error.validator_value if name not in error.instance}
        else:
            found.add(at)
    return found


def faults(error):
    """Of alternatives that differ by type, what is wrong in the one whose type the value has."""
    if error.validator == "anyOf" and all("type" in alternative for alternative in error.validator_value):
        for place in range(len(error.validator_value)):
            inner = [one for one in error.context if one.relative_schema_path[0] == place]
            if not any(one.validator == "type" and not one.relative_path for one in inner):
                return [deeper for one in inner for deeper in faults(one)]
    return [error]


def check_schemas():
    for path in sorted(SCHEMAS.rglob("*.json")):
        name, schema = path.relative_to(documents.FOLDER).as_posix(), read(path)
        check(name, [error.message for error in Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema)])
        (example,) = schema["examples"]
        check(name + ", its example", pointers(schema, example))
        broken = list(mutations(schema.get("else", schema), example, ""))
        check(name + ", what breaks it", [at for at, message in broken if at not in pointers(schema, message)])


def mutations(schema, value, at):
    """Each mandatory field absent, each field of another type, each text too long or with other characters than its pattern."""
    for name, below in schema.get("properties", {}).items():
        if name not in value:
            continue
        here = "%s/%s" % (at, name)
        below = below.get("anyOf", [below])[0]  # the first is what the example has
        if name in schema.get("required", []):
            yield here, {key: other for key, other in value.items() if key != name}
        wrong = [5 if below.get("type") in ("object", "array") else {}]
        wrong += ["1" * (below["maxLength"] + 1)] if "maxLength" in below else []
        wrong += ["~"] if "pattern" in below or "enum" in below else []
        wrong += [value[name] * (below["maxItems"] + 1)] if "maxItems" in below else []
        for new in wrong:
            yield here, {**value, name: new}
        if below.get("type") == "object":
            for deeper, broken in mutations(below, value[name], here):
                yield deeper, {**value, name: broken}
        elif below.get("type") == "array" and "properties" in below.get("items", {}):
            for deeper, broken in mutations(below["items"], value[name][0], here + "/0"):
                yield deeper, {**value, name: [broken]}


def check_samples():
    schemas = {}
    for path in SCHEMAS.rglob("*.json"):
        schemas[path.parent.name, path.stem] = read(path)
    by_service = services()
    compared = 0
    for sample in read(ROOT / "core/tests/data/samples.json")["samples"]:
        if sample["service"] is None or any(fault["check"] == "malformed-json" for fault in sample["strict"]):
            continue
        name = by_service.get((sample["profile"], sample["service"])) or by_service[("snap", sample["service"])]
        schema = schemas[name[0], "%s-%s" % (name[1], sample["kind"])]
        message = json.loads(sample["body"])
        refused = sample["kind"] == "response" and str(message.get("responseCode", "200"))[:3] not in ("200", "202")
        expected = {fault["pointer"] for fault in sample["strict"] if fault["check"] not in UNSEEN}
        if refused:
            expected &= {"/responseCode", "/responseMessage"}
        found = pointers(schema, message)
        check("sample %s" % sample["id"], sorted(expected ^ found))
        compared += 1
    check("samples are compared", [] if compared > 150 else compared)


def services():
    """(profile, ID) -> (profile, name of its schemas without request and response)"""
    found = {}
    for path in sorted(OPENAPI.glob("*.json")):
        for operations in read(path)["paths"].values():
            for operation in operations.values():
                schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
                name = schema["$ref"].rpartition("/")[2].removesuffix("Response")
                found[path.stem, operation["x-service"]] = (path.stem, kebab(name))
    return found


def kebab(name):
    return "".join("-" + c.lower() if c.isupper() and place and not name[place - 1].isupper() else c.lower() for place, c in enumerate(name))


def check_openapi():
    for path in sorted(OPENAPI.glob("*.json")):
        document, name = read(path), path.relative_to(documents.FOLDER).as_posix()
        check(name, [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()])
        check(name + ", what generators stumble over", list(unusable(document, "")) + list(collisions(document)))
        components = {"components": document["components"]}
        for message, schema in document["components"]["schemas"].items():
            whole = SCHEMAS / path.stem / (kebab(message) + ".json")
            if message != "Refusal":
                check("%s, %s says what its JSON Schema says" % (name, message), "" if meaning(schema) == meaning(of_success(read(whole))) else schema)
        for at, operations in document["paths"].items():
            for method, operation in operations.items():
                for parameter in operation["parameters"]:
                    schema, example = parameter["schema"], parameter["example"]
                    check("%s, %s of %s %s" % (name, parameter["name"], method, at), pointers(schema, example) or not pointers(schema, {}))
                bodies = [operation["requestBody"]] if "requestBody" in operation else []
                for body in bodies + list(operation["responses"].values()):
                    media = body["content"]["application/json"]
                    if "example" in media:
                        check("%s, example of %s %s" % (name, method, at), pointers({**components, **media["schema"]}, media["example"]))


def unusable(value, at):
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from unusable(item, "%s/%d" % (at, place))
    if not isinstance(value, dict):
        return
    if isinstance(value.get("type"), list):
        yield at + ": a list of types"
    if value.get("type") == "array" and "items" not in value:
        yield at + ": an array without items"
    if "const" in value:
        yield at + ": a constant"
    listed = value.get("enum")
    if isinstance(listed, list) and len({text.lower() for text in listed}) < len(listed):
        yield at + ": values that differ only by case"
    for name, inner in value.items():
        if name not in ("example", "examples"):
            yield from unusable(inner, "%s/%s" % (at, name))


def collisions(document):
    """Of messages with the names that generators make of an operation."""
    messages = {name.lower() for name in document["components"]["schemas"]}
    operations = [operation["operationId"].lower() for operations in document["paths"].values() for operation in operations.values()]
    return sorted(messages.intersection(name + end for name in operations for end in ("", "request", "response")))


def of_success(schema):
    """Without its head, and of a response that which does not refuse."""
    schema = schema.get("else", schema)
    return {name: value for name, value in schema.items() if name in ("type", "properties", "required")}


def meaning(schema):
    """Without rules that span fields; a pattern that lists texts is an enum."""
    if isinstance(schema, list):
        return list(map(meaning, schema))
    if not isinstance(schema, dict):
        return schema
    found = {name: meaning(value) for name, value in schema.items() if name != "allOf"}
    listed = re.fullmatch(r"\^\(([A-Za-z_|]+)\)\$", str(found.get("pattern", "")))
    if listed:
        del found["pattern"]
        found["enum"] = listed[1].split("|")
    return found


def check_values():
    rows = [row for table in tables(SPEC) for row in table["request"] + table["response"]]
    check("core/spec/values.json", list(values.faults(values.lists(SPEC), rows)))


def main():
    documents.write()
    check_values()
    check_schemas()
    check_samples()
    check_openapi()
    print("documents: %d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
