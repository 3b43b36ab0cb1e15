"""The runner of the conformance suite fails when it should."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

RUNNER = Path(__file__).with_name("vectors.py")
DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

ASKED = {
    "method": "POST",
    "url": "/openapi/v1.0/balance-inquiry",
    "headers": [["Authorization", "Bearer a"], ["X-TIMESTAMP", "2022-04-21T17:34:52+07:00"], ["X-SIGNATURE", "AAAA"]],
    "body": "{}",
    "client_secret": "456",
}


def run(folder, *cases, **more):
    if cases:
        (folder / "some.json").write_text(json.dumps({"about": "a test", **more, "cases": [{"id": "one", **case} for case in cases]}))
    result = subprocess.run(
        [sys.executable, RUNNER], env={"PARAF_VECTORS": str(folder)}, capture_output=True, text=True, check=False
    )
    return result.returncode, result.stdout.splitlines()


def case(operation="minify", profile="snap", given=None, expect=None):
    return {"operation": operation, "profile": profile, "input": given or {}, "expect": expect or {}}


def test_no_case_is_a_failure(tmp_path):
    assert run(tmp_path) == (1, ["python: 0 passed, 0 failed"])


def test_a_right_case(tmp_path):
    right = case(given={"body": " "}, expect={"minified_body": "", "body_digest": DIGEST})
    assert run(tmp_path, right) == (0, ["python: 1 passed, 0 failed"])


def test_a_key_by_its_name(tmp_path):
    key = "-----BEGIN PUBLIC KEY-----\nno key\n-----END PUBLIC KEY-----\n"
    named = case("parse-key", given={"kind": "public", "key": "key:damaged"}, expect={"error": "invalid-key", "says": ["is an SPKI"]})
    assert run(tmp_path, named, keys={"damaged": key}) == (0, ["python: 1 passed, 0 failed"])
    status, lines = run(tmp_path, named, keys={"another": key})
    assert status == 1 and "expected is an SPKI in it" in lines[0]


@pytest.mark.parametrize(
    "wrong, complaint",
    [
        (case(operation="fly"), "unknown operation fly"),
        (case(given={"body": "1"}, expect={"minified_body": "2", "body_digest": DIGEST}), "minified_body: '1', expected '2'"),
        (case(given={"body": "1"}, expect={"minified_body_base64": "Mg=="}), "minified_body: b'1', expected b'2'"),
        (case(given={"body": "1"}, expect={"error": "invalid-body"}), "succeeds, expected invalid-body"),
        (case(given={"body": '"'}), "invalid-body ("),
        (case(given={"body": '"'}, expect={"error": "invalid-body", "offset": 9}), "offset: 0 ("),
        (case(given={"body": '"'}, expect={"error": "invalid-url"}), "error: invalid-body ("),
        (case(operation="endpoint-url"), "KeyError: 'url'"),
        (case(given={"body": 1}), "TypeError: "),
        (case(operation="validate", given={"service": "17", "body": ""}, expect={"violations": []}), "violations: [{'rule': "),
        (
            case(operation="validate", given={"service": "17", "body": ""}, expect={"violations": [{"rule": "type", "pointer": ""}]}),
            "violations: [{'rule': 'malformed-json', 'pointer': ''}], expected [{'rule': 'type', 'pointer': ''}]",
        ),
        (case(operation="diagnose", profile="bca", given=ASKED, expect={"matched": True}), "matched: False, expected True"),
        (
            case(operation="diagnose", profile="bca", given=ASKED, expect={"findings": [], "advisories": ["T5-stale-timestamp"]}),
            "advisories: [], expected ['T5-stale-timestamp']",
        ),
        (case(operation="explain", profile="bca", given=ASKED, expect={"removed": [[0, 1]]}), "removed: [], expected [[0, 1]]"),
        (case(operation="response-code", given={"code": "5041700"}, expect={"advice": "stop"}), "advice: 'ask-status', expected 'stop'"),
    ],
)
def test_a_wrong_case(tmp_path, wrong, complaint):
    status, lines = run(tmp_path, wrong)
    assert status == 1 and lines[-1] == "python: 0 passed, 1 failed"
    assert lines[0].startswith("some.json: one: " + complaint)
