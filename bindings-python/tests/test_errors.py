"""The exceptions: a code for each failure, as the core's table has it."""

import pickle
import re

import pytest
from conftest import ROOT

import paraf

FAMILIES = {
    "profile": paraf.ProfileError,
    "credential": paraf.CredentialError,
    "request": paraf.RequestError,
    "internal": paraf.InternalError,
    "rejection": paraf.Rejected,
}


def documented():
    """Code and family of every row of the table in docs/errors.md."""
    table = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    return re.findall(r"^\| `([a-z-]+)` \| \d+ \| ([a-z]+) \|", table, re.MULTILINE)


def test_the_codes_are_those_of_the_table():
    assert list(paraf.ERROR_CODES) == [code for code, _ in documented()]
    assert len(set(paraf.ERROR_CODES)) == len(paraf.ERROR_CODES) > 20


def test_the_readme_lists_every_code_beside_its_exception():
    readme = (ROOT / "bindings-python" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| (`[a-z-]+`(?: `[a-z-]+`)*) \|$", readme, re.MULTILINE)
    listed = {(code, exception) for exception, codes in rows for code in codes.replace("`", "").split()}
    assert listed == {(code, FAMILIES[family].__name__) for code, family in documented()}


def test_an_error_is_told_in_both_languages():
    with pytest.raises(paraf.RequestError) as raised:
        paraf.minify(b'{"name": "Budi')
    error = raised.value
    assert error.text() == error.text("en") == str(error) == "body: contains an unterminated string at byte 9"
    assert error.text("id") == "body: string tidak memiliki tanda kutip penutup pada byte 9"
    with pytest.raises(paraf.Rejected) as raised:
        paraf.Verifier("snap", client_secret="456", partner_id="1").verify("POST", "/v1.0/transfer-va/inquiry", {}, b"")
    assert raised.value.text("id").startswith("X-TIMESTAMP: tidak ada atau kosong (4002402 ")
    assert pickle.loads(pickle.dumps(error)).text("id") == error.text("id")
    with pytest.raises(paraf.RequestError, match="language"):
        error.text("fr")


def test_every_family_is_an_error():
    for kind in FAMILIES.values():
        assert issubclass(kind, paraf.Error) and kind.__module__ == "paraf"


FAILURES = {
    "unknown-profile": (paraf.ProfileError, lambda: paraf.Profile("nobody")),
    "invalid-profile": (paraf.ProfileError, lambda: paraf.Profile({})),
    "unsupported-by-profile": (paraf.ProfileError, lambda: paraf.Verifier("bca-legacy", client_secret="s", partner_id="1")),
    "missing-credential": (paraf.CredentialError, lambda: paraf.Signer("bca").token_request()),
    "invalid-secret": (paraf.CredentialError, lambda: paraf.Signer("bca", client_secret="")),
    "invalid-key": (paraf.CredentialError, lambda: paraf.parse_key("", "private")),
    "invalid-method": (paraf.RequestError, lambda: paraf.Signer("bca", client_secret="s").sign("get", "/")),
    "invalid-url": (paraf.RequestError, lambda: paraf.endpoint_url("")),
    "invalid-timestamp": (paraf.RequestError, lambda: paraf.Signer("bca", client_secret="s").sign("GET", "/", timestamp="x")),
    "invalid-header": (paraf.RequestError, lambda: paraf.Signer("bca", channel_id="1")),
    "invalid-body": (paraf.RequestError, lambda: paraf.minify(b'"')),
    "invalid-argument": (paraf.RequestError, lambda: paraf.parse_key("", "secret")),
    "unreadable-capture": (paraf.RequestError, lambda: paraf.captured_requests("hello")),
    # Nobody sent it here, so that there is nobody to answer.
    "missing-header": (paraf.RequestError, lambda: paraf.explain("bca", method="POST", url="/", headers={})),
}


@pytest.mark.parametrize("code", FAILURES)
def test_a_failure_has_its_exception_and_code(code):
    kind, call = FAILURES[code]
    with pytest.raises(paraf.Error) as raised:
        call()
    error = raised.value
    assert type(error) is kind and error.code == code
    assert error.field and str(error).startswith(error.field + ": ")


def failed(call):
    with pytest.raises(paraf.Error) as raised:
        call()
    return raised.value


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_exceptions_cross_processes(verifier, protocol):
    for error in (failed(lambda: paraf.minify(b'{"a')), failed(lambda: verifier.verify("GET", "/", {}, b""))):
        again = pickle.loads(pickle.dumps(error, protocol))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
