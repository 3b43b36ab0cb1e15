#!/usr/bin/env python3
"""Makes clients of the OpenAPI documents with the generators that people use, compiles them, and makes one call with each.

The call is BCA's bank statement: a server on loopback takes it, and what arrives must be what the document says, as must what the client makes
of the answer. Prints what fails, and at the end `generators: N passed, M failed`.
"""

import json
import re
import sys
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator

from server import Bank
from toolchains import DOCUMENTS, HERE, ROOT, WORK, Go, Java, OpenapiGenerator, Python, TypeScript

PAGE = ROOT / "docs" / "openapi.md"
CALLED = ("bca", "/openapi/v1.0/bank-statement", "post")
TOKEN, CUSTOMER_TOKEN = "token-of-the-partner", "Bearer token-of-the-customer"

GO, JAVA, PYTHON, TYPESCRIPT = Go(), Java(), Python(), TypeScript()
# Name, language, toolchain, and the folder of its clients.
GENERATORS = (
    ("openapi-generator", "TypeScript (`typescript-fetch`)", TYPESCRIPT, "openapi_generator"),
    ("openapi-generator", "Java", JAVA, "openapi_generator"),
    ("openapi-generator", "Go", GO, "openapi_generator"),
    ("openapi-generator", "Python", PYTHON, "openapi_generator"),
    ("oapi-codegen", "Go", GO, "oapi_codegen"),
    ("openapi-python-client", "Python", PYTHON, "openapi_python_client"),
    ("openapi-typescript", "TypeScript, by `openapi-fetch`", TYPESCRIPT, "openapi_typescript"),
    ("orval", "TypeScript (`fetch`)", TYPESCRIPT, "orval"),
    ("datamodel-code-generator", "Python: models, by `httpx`", PYTHON, "datamodel_codegen"),
)

passed = failed = 0


def check(name, wrong):
    global passed, failed
    if wrong:
        failed += 1
        print("failed: %s: %s" % (name, wrong), flush=True)
    else:
        passed += 1


def documents():
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(DOCUMENTS.glob("*.json"))}


def make(known):
    for toolchain in (GO, JAVA, PYTHON, TYPESCRIPT):
        toolchain.prepare()
    check("openapi-generator makes clients", OpenapiGenerator().make(known))
    for document in known:
        check("oapi-codegen makes a client of %s" % document, GO.make(document))
        for generator in ("openapi_python_client", "datamodel_codegen"):
            check("%s makes a client of %s" % (generator, document), PYTHON.make(generator, document))
        for generator in ("openapi_typescript", "orval"):
            check("%s makes a client of %s" % (generator, document), TYPESCRIPT.make(generator, document))


def missing(toolchain, generator, document, contents):
    """What the clients leave out: operations, or messages where there are only models. Each generator has an own spelling of a name."""
    if generator == "datamodel_codegen":
        names = contents["components"]["schemas"]
    else:
        names = [operation["operationId"] for operations in contents["paths"].values() for operation in operations.values()]
    text = "".join(path.stem + path.read_text(encoding="utf-8") for path in toolchain.sources(generator, document)).lower().replace("_", "")
    return [name for name in names if name.lower() not in text]


def compiles(known):
    in_typescript = TYPESCRIPT.compile_all()
    check("tsc", in_typescript.get("tsc"))
    for name, language, toolchain, generator in GENERATORS:
        for document, contents in known.items():
            problem = in_typescript.get((generator, document)) if toolchain is TYPESCRIPT else toolchain.compile(generator, document)
            check("%s, %s: the client of %s compiles" % (name, language, document), problem)
            check("%s, %s: the client of %s is whole" % (name, language, document), missing(toolchain, generator, document, contents))


def calls(known):
    document, path, method = CALLED
    operation = known[document]["paths"][path][method]
    headers = {one["name"]: one["example"] for one in operation["parameters"] if one["in"] == "header"}
    request, answer = operation["requestBody"]["content"]["application/json"], operation["responses"]["200"]["content"]["application/json"]
    file = WORK / "call.json"
    for name, language, toolchain, generator in GENERATORS:
        with Bank(answer["example"]) as bank:
            file.write_text(json.dumps({"url": bank.url, "token": TOKEN, "customerToken": CUSTOMER_TOKEN, "headers": headers, "body": request["example"]}), encoding="utf-8")
            code, text = toolchain.call(generator, file)
        said = "%s, %s: the call" % (name, language)
        check(said, text[-2000:] if code else "" if len(bank.asked) == 1 else "%d requests" % len(bank.asked))
        if code or len(bank.asked) != 1:
            continue
        asked_method, asked_path, asked_headers, body = bank.asked[0]
        check(said + ", method and path", (asked_method, urlsplit(asked_path)) != (method.upper(), urlsplit(path)) and (asked_method, asked_path))
        expected = {**headers, "Authorization": "Bearer " + TOKEN, "Authorization-Customer": CUSTOMER_TOKEN}
        check(said + ", headers", {header: asked_headers.get(header.lower()) for header, value in expected.items() if asked_headers.get(header.lower()) != value})
        check(said + ", media type", "" if asked_headers.get("content-type", "").split(";")[0] == "application/json" else asked_headers.get("content-type"))
        check(said + ", body", differs(body, request["example"]) or faults(known[document], request["schema"], body))
        check(said + ", answer", differs(text, answer["example"]))


def differs(text, expected):
    try:
        return "" if json.loads(text) == expected else text
    except ValueError:
        return "no JSON: %r" % text


def faults(contents, schema, body):
    return [error.message for error in Draft202012Validator({**schema, "components": contents["components"]}).iter_errors(json.loads(body))]


def versions():
    """By name, as the lock files and set-up have them."""
    found = dict(re.findall(r"^([a-z-]+)==(\S+)", (HERE / "python" / "requirements.in").read_text(encoding="utf-8"), re.M))
    found.update(json.loads((HERE / "node" / "package.json").read_text(encoding="utf-8"))["dependencies"])
    found["oapi-codegen"] = re.search(r"oapi-codegen/oapi-codegen/v2 v(\S+)", (HERE / "go" / "go.mod").read_text(encoding="utf-8"))[1]
    found["openapi-generator"] = re.search(r"^OPENAPI_GENERATOR=(\S+)", (ROOT / "scripts" / "setup.sh").read_text(encoding="utf-8"), re.M)[1]
    return found


def main():
    known, version = documents(), versions()
    page = PAGE.read_text(encoding="utf-8")
    for name, language, _, _ in GENERATORS:
        row = "| %s | %s | %s | yes | yes |" % (name, version[name], language)
        check("docs/openapi.md", "" if row in page else "has no row %s" % row)
    make(known)
    compiles(known)
    calls(known)
    print("generators: %d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
