"""The conformance suite in Python: every case of every file of the folder PARAF_VECTORS (default: vectors/).

Stages are compared in the order in which they are made, so that a failure names the first one that differs.
"""

import base64
import json
import os
import sys
from pathlib import Path

import paraf

DEFAULT_FOLDER = Path(__file__).parents[2] / "vectors"

# What the optional inputs of a case are called in Python, where that is another name.
SIGNER = ("client_key", "client_secret", "private_key", "partner_id", "channel_id", "api_key", "api_secret")
ASKED_ABOUT = ("method", "url", "headers", "direction", "client_key", "api_key", "access_token")
DIAGNOSIS = (*ASKED_ABOUT, "client_secret", "other_secrets", "api_secret", "now", "token_issued_at", "response_code", "response_message")
TRACE = ("algorithm", "encoding", "is_token_request", "method", "endpoint_url", "timestamp", "body")
ANSWER = ("http_status", "service_code", "case_code", "category", "outcome", "advice", "status_service")
TRANSACTION = ("access_token", "timestamp", "external_id", "customer_token", "device_id", "ip_address", "latitude", "longitude", "origin")


class Difference(Exception):
    """A stage that is not as expected."""


def main():
    folder = Path(os.environ.get("PARAF_VECTORS") or DEFAULT_FOLDER)
    failures, passed = [], 0
    for path in sorted(folder.glob("*.json")):
        if path.name == "schema.json":
            continue
        suite = json.loads(path.read_text(encoding="utf-8"))
        for case in suite["cases"]:
            difference = check({**case, "input": with_keys(case["input"], suite.get("keys", {}))})
            if difference:
                failures.append("%s: %s: %s" % (path.name, case["id"], difference))
            else:
                passed += 1
    for failure in failures:
        print(failure)
    print("python: %d passed, %d failed" % (passed, len(failures)))
    return 1 if failures or not passed else 0


def with_keys(value, keys):
    """What an input calls `key:` and a name is the text of that key of the file."""
    if isinstance(value, str) and value.startswith("key:"):
        return keys.get(value.removeprefix("key:"), value)
    if isinstance(value, list):
        return [with_keys(one, keys) for one in value]
    if isinstance(value, dict):
        return {name: with_keys(one, keys) for name, one in value.items()}
    return value


def check(case):
    """What differs first, or None."""
    expect = case["expect"]
    try:
        operation = OPERATIONS.get(case["operation"])
        if operation is None:
            return "unknown operation %s" % case["operation"]
        unchecked = {stage.replace("_base64", "") for stage in expect}
        for stage, value in operation(case["profile"], case["input"]):
            compare(stage, value, expect)
            unchecked.discard(stage)
    except Difference as difference:
        return str(difference)
    except paraf.Error as error:
        return differs_from_error(error, expect)
    except Exception as error:  # A wrong type, a panic turned exception: a failure of this case, not of the run.
        return "%s: %s" % (type(error).__name__, error)
    if "error" in expect:
        return "succeeds, expected %s" % expect["error"]
    return "does not give %s" % ", ".join(sorted(unchecked)) if unchecked else None


def compare(stage, value, expect):
    if "error" in expect:
        return
    if stage + "_base64" in expect:
        wanted = base64.b64decode(expect[stage + "_base64"])
    elif stage in expect:
        wanted = expect[stage]
        value = as_written(stage, value, wanted)
    else:
        return
    if value != wanted:
        raise Difference("%s: %r, expected %r" % (stage, value, wanted))


def as_written(stage, value, wanted):
    """A value in the form of the case's, without what the case does not name."""
    if stage == "headers":
        there = [list(header) for header in value.items()]
        # Those listed must be there; their order says nothing.
        return wanted if all(header in there for header in wanted) else there
    if stage == "advisories":
        return [id for id in wanted if id in value]
    if stage == "no_advisories":
        return [id for id in wanted if id not in value]
    if stage == "violations" and len(value) == len(wanted):
        return [{key: found[key] for key in named} for found, named in zip(value, wanted)]
    return value.decode() if isinstance(value, bytes) and isinstance(wanted, str) else value


def differs_from_error(error, expect):
    if "error" not in expect:
        return "%s (%s), expected success" % (error.code, error)
    found = {"error": error.code, "response_code": getattr(error, "response_code", None), "offset": error.offset, "reason": error.reason}
    for stage, value in found.items():
        if stage in expect and value != expect[stage]:
            return "%s: %s (%s), expected %s" % (stage, value, error, expect[stage])
    for words in expect.get("says", ()):
        if words.lower() not in str(error).lower():
            return "says: %s, expected %s in it" % (error, words)
    return None


def octets(given, name):
    if name + "_base64" in given:
        return base64.b64decode(given[name + "_base64"])
    return given.get(name)


def body_of(given):
    body = octets(given, "body")
    return b"" if body is None else body


def only(given, names):
    """The arguments that the case gives; one that is absent is not given."""
    return {name: given[name] for name in names if name in given}


def signer_of(profile, given):
    arguments = only(given, SIGNER)
    if "private_key_pem" in given:
        arguments["private_key"] = given["private_key_pem"]
    return paraf.Signer(profile, **arguments)


def minify(profile, given):
    body = body_of(given)
    yield "minified_body", paraf.minify(body, profile)
    yield "body_digest", paraf.body_digest(body, profile)


def endpoint_url(profile, given):
    yield "endpoint_url", paraf.endpoint_url(given["url"], profile)


def sign_token(profile, given):
    signer = signer_of(profile, given)
    when = only(given, ("timestamp",))
    grant = only(given, ("auth_code", "refresh_token"))
    signed = signer.customer_token_request(**grant, **when) if grant else signer.token_request(**when)
    yield from sent(signed)


def sign_transaction(profile, given):
    body = body_of(given)
    signed = signer_of(profile, given).sign(given["method"], given["url"], body, **only(given, TRANSACTION))
    yield "minified_body", paraf.minify(body, profile)
    yield "body_digest", paraf.body_digest(body, profile)
    yield "endpoint_url", paraf.endpoint_url(given["url"], profile)
    yield from sent(signed)


def sent(signed):
    yield "string_to_sign", signed.string_to_sign and signed.string_to_sign.reveal()
    yield "signature", signed.signature
    yield "headers", signed.headers
    yield "body", signed.body
    yield "url", signed.url
    yield "missing_headers", signed.missing_headers


def verify(profile, given):
    verifier = paraf.Verifier(
        profile,
        client_secret=given.get("client_secrets"),
        public_key=given.get("public_keys_pem"),
        partner_id=served(given, "partner_ids"),
        **only(given, ("direction", "accept_uncovered")),
    )
    options = only(given, ("access_token", "now", "tolerance", "service"))
    verified = verifier.verify(given["method"], given["url"], given["headers"], body_of(given), **options)
    yield "verified", True
    yield "string_to_sign", verified.string_to_sign.reveal()
    yield "replay_key", verified.replay_key
    yield "conflict_key", verified.conflict_key
    yield "covers_body", verified.covers_body
    yield "credential_index", verified.credential_index
    yield "body", verified.body
    yield "signed_url", verified.signed_url
    yield "covers_path", verified.covers_path
    yield "covers_query", verified.covers_query


def verify_token(profile, given):
    verifier = paraf.TokenVerifier(
        profile, public_key=given.get("public_keys_pem", []), client_key=served(given, "client_keys")
    )
    verified = verifier.verify(given["headers"], octets(given, "body"), **only(given, ("now", "tolerance")))
    yield "verified", True
    yield "string_to_sign", verified.string_to_sign.reveal()
    yield "replay_key", verified.replay_key
    yield "credential_index", verified.credential_index


def served(given, names):
    """Those who are named; nobody where a mapping tells it."""
    is_mapping = any(isinstance(given.get(name), dict) for name in ("client_secrets", "public_keys_pem"))
    return None if is_mapping else given.get(names, "*")


def parse_key(profile, given):
    key = paraf.parse_key(octets(given, "key"), given["kind"], profile)
    yield "format", key.format
    yield "bits", key.bits


def diagnose(profile, given):
    arguments = only(given, DIAGNOSIS)
    if "private_key_pem" in given:
        arguments["private_key"] = given["private_key_pem"]
    if "public_keys_pem" in given:
        arguments["public_key"] = given["public_keys_pem"]
    diagnosis = paraf.diagnose(profile, body=body_of(given), hashed_body=octets(given, "hashed_body"), **arguments)
    yield "matched", diagnosis.matched
    yield "answer", diagnosis.answer
    yield "missing", diagnosis.missing
    yield "findings", [{"id": finding.id, "changes": finding.changes} for finding in diagnosis.findings]
    yield "advisories", [advisory.id for advisory in diagnosis.advisories]
    yield "no_advisories", [advisory.id for advisory in diagnosis.advisories]


def explain(profile, given):
    trace = paraf.explain(profile, body=body_of(given), **only(given, ASKED_ABOUT))
    for stage in TRACE:
        yield stage, getattr(trace, stage)
    yield "removed", [list(span) for span in trace.removed]
    yield "body_digest", trace.body_digest
    yield "template", trace.template
    yield "string_to_sign", trace.reveal_string_to_sign()
    yield "segments", [{"field": s.field, "text": s.text, "start": s.start, "end": s.end} for s in trace.segments]
    yield "signature", trace.signature


def validate(profile, given):
    violations = paraf.validate(given["service"], body_of(given), profile=profile, **only(given, ("direction", "mode")))
    yield "violations", [{"rule": v.rule, "pointer": v.pointer, "response_code": v.response_code} for v in violations]


def delivery_of(profile, given):
    return paraf.Delivery(
        given["service"], body_of(given), partner=given["partner"], call_key=given.get("call_key"), profile=profile
    )


def record_of(given):
    """A store keeps text; the cases show the object."""
    return json.dumps(given["record"]) if "record" in given else None


def decide_payment(profile, given):
    delivery = delivery_of(profile, given)
    options = only(given, ("call", "now", "lease_seconds", "first_answer_again"))
    yield from step_of(delivery, paraf.decide_payment(delivery, record=record_of(given), **options))


def decide_inquiry(profile, given):
    delivery = delivery_of(profile, given)
    yield from step_of(delivery, paraf.decide_inquiry(delivery, **only(given, ("call",))))


def step_of(delivery, step):
    yield "key", delivery.key or ""
    yield "is_advice", delivery.is_advice
    yield "step", step.step
    yield "record", json.loads(step.record) if step.record else ""
    for stage in ("response_code", "response_message", "status", "answer"):
        yield stage, getattr(step, stage) or ""
    yield "differs", step.differs


def finish_payment(profile, given):
    yield "record", json.loads(paraf.finish_payment(delivery_of(profile, given), record_of(given), given["answer"]))


def answer(profile, given):
    options = only(given, ("data", "request", "status", "detail"))
    built = paraf.answer(given["service"], given["case"], profile=profile, **options)
    yield "http_status", built.http_status
    yield "response_code", built.response_code
    yield "body", json.loads(built.body)


def check_answer(profile, given):
    found = paraf.check_answer(given["service"], given["request"], given["answer"], profile=profile)
    yield "pointers", [violation.pointer for violation in found]


def read_response(profile, given):
    response = paraf.read_response(given["service"], given.get("http_status"), body_of(given), profile=profile)
    for stage in ("response_code", "response_message", "outcome", "advice", "status_service"):
        yield stage, getattr(response, stage) or ""


def response_code(profile, given):
    if "code" in given:
        code = paraf.ResponseCode(given["code"])
    else:
        code = paraf.ResponseCode.build(given["http_status"], given["service"], given["case"])
    yield "code", str(code)
    for stage in ANSWER:
        yield stage, getattr(code, stage)
    yield "message", code.message(**only(given, ("detail",)), profile=profile)


def capture(_profile, given):
    text = base64.b64decode(given["text_base64"]) if "text_base64" in given else given["text"]
    requests = paraf.captured_requests(text)
    yield "requests", len(requests)
    request = requests[given.get("entry", 1) - 1]
    for stage in ("method", "url", "body", "response_code"):
        yield stage, getattr(request, stage)
    yield "header_list", [list(header) for header in request.headers]
    yield "notes", [note.id for note in request.notes]


OPERATIONS = {
    "minify": minify,
    "endpoint-url": endpoint_url,
    "sign-token": sign_token,
    "sign-transaction": sign_transaction,
    "verify": verify,
    "verify-token": verify_token,
    "parse-key": parse_key,
    "diagnose": diagnose,
    "explain": explain,
    "validate": validate,
    "response-code": response_code,
    "capture": capture,
    "decide-payment": decide_payment,
    "decide-inquiry": decide_inquiry,
    "answer": answer,
    "check-answer": check_answer,
    "finish-payment": finish_payment,
    "read-response": read_response,
}

if __name__ == "__main__":
    sys.exit(main())
