"""Verifying: forms of headers, rotation, and the answers to what is refused."""

import email.message
import json
from collections import OrderedDict, UserDict

import pytest
from conftest import BODY, KEYS, SECRET, TIMESTAMP, TOKEN

import paraf


class WerkzeugLike:
    """Headers that are no Mapping, iterate as pairs and have items()."""

    def __init__(self, pairs):
        self.pairs = pairs

    def __iter__(self):
        return iter(self.pairs)

    def items(self):
        return iter(self.pairs)


def as_message(pairs):
    message = email.message.Message()
    for name, value in pairs:
        message[name] = value
    return message


FORMS = {
    "dict": dict,
    "OrderedDict": OrderedDict,
    "Mapping": lambda pairs: UserDict(pairs),
    "dict of lists": lambda pairs: {name: [value] for name, value in pairs},
    "dict of tuples": lambda pairs: {name: (value,) for name, value in pairs},
    "dict of bytes": lambda pairs: {name.encode(): value.encode() for name, value in pairs},
    "pairs": list,
    "tuple of pairs": tuple,
    "generator of pairs": iter,
    "lists of two": lambda pairs: [list(pair) for pair in pairs],
    "ASGI": lambda pairs: [(name.lower().encode(), value.encode()) for name, value in pairs],
    "items of a dict": lambda pairs: dict(pairs).items(),
    "email.message.Message": as_message,
    "werkzeug": WerkzeugLike,
}


def verify(verifier, signed, **changes):
    arguments = {"method": signed.method, "url": signed.url, "headers": signed.headers, "body": signed.body, "now": TIMESTAMP}
    return verifier.verify(**{**arguments, **changes})


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_headers(verifier, signed, form):
    headers = FORMS[form](list(signed.headers.items()))
    assert verify(verifier, signed, headers=headers).body == BODY


def test_what_is_known_about_a_genuine_request(verifier, signed):
    verified = verify(verifier, signed, access_token=TOKEN, service="11")
    assert (verified.body, verified.partner_id, verified.service) == (BODY, "12345", "11")
    assert verified.external_id == "41807553358950093184"
    assert verified.conflict_key == "2022-04-21:11:12345:41807553358950093184"
    assert len(verified.replay_key) == 64
    assert verified.token_checked and verified.covers_body
    assert verified.string_to_sign.reveal() == signed.string_to_sign.reveal()
    assert not verify(verifier, signed).token_checked


def test_the_body_is_what_the_signature_covers(verifier, signed):
    assert verify(verifier, signed, body=b" " + BODY.replace(b",", b" ,\n")).body == BODY


def test_a_body_of_bytes_that_need_not_change_is_the_body_that_was_verified(verifier, signed):
    assert verify(verifier, signed, body=BODY).body is BODY

    class Mine(bytes):
        def __len__(self):
            return 0

    assert type(verify(verifier, signed, body=Mine(BODY)).body) is bytes
    mine = bytearray(BODY)
    verified = verify(verifier, signed, body=mine)
    mine[0] = 0
    assert verified.body == BODY and repr(verified).endswith(f"{len(BODY)} bytes)")


def test_secrets_and_partners_in_rotation(signed):
    verifier = paraf.Verifier("bca", client_secret=["new", SECRET], partner_id=("54321", "12345"))
    assert verify(verifier, signed).partner_id == "12345"
    assert verify(paraf.Verifier("bca", client_secret=SECRET, partner_id="*"), signed).body == BODY


def test_a_provider_that_signs_by_rsa(private_key, certificate):
    profile = {
        "base": "snap",
        "name": "by-rsa",
        "request": {
            "algorithm": "rsa-sha256",
            "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}",
            "headers": {"Authorization": None},
        },
    }
    signed = paraf.Signer(profile, private_key=private_key, partner_id="1").sign("POST", "/x", b"{}", timestamp=TIMESTAMP)
    other = (KEYS / "rsa-2048-second.pem").read_text()
    verified = verify(paraf.Verifier(profile, public_key=[certificate], partner_id="1"), signed)
    assert verified.body == b"{}"
    with pytest.raises(paraf.CredentialError) as raised:
        paraf.Verifier(profile, public_key=other, partner_id="1")
    assert raised.value.code == "invalid-key"


def test_a_provider_that_does_not_sign_the_body():
    profile = {
        "base": "snap",
        "name": "headers-only",
        "request": {"string_to_sign": "{method}:{endpoint_url}:{access_token}:{timestamp}"},
    }
    with pytest.raises(paraf.ProfileError) as raised:
        paraf.Verifier(profile, client_secret=SECRET, partner_id="*")
    assert raised.value.code == "body-not-covered"
    verifier = paraf.Verifier(profile, client_secret=SECRET, partner_id="*", accept_uncovered="body")
    signed = paraf.Signer(profile, client_secret=SECRET).sign("POST", "/", b"{}", access_token="a", timestamp=TIMESTAMP)
    assert not verify(verifier, signed, body=b'{"amount":"1000000"}').covers_body


def test_what_a_signature_leaves_out_is_accepted_by_name():
    def make(text, **options):
        return paraf.Verifier({"base": "snap", "name": "weak", "callback": {"string_to_sign": text}}, client_secret=SECRET, partner_id="*", **options)

    for text, code, accepted in (
        ("{method}:{access_token}:{body_digest}:{timestamp}", "url-not-covered", "url"),
        ("{endpoint_url}:{access_token}:{body_digest}:{timestamp}", "method-not-covered", ("method",)),
        ("{access_token}:{timestamp}", "body-not-covered", ["body", "url", "method"]),
    ):
        with pytest.raises(paraf.ProfileError) as raised:
            make(text)
        assert (raised.value.code, raised.value.field + "-not-covered") == (code, code)
        make(text, accept_uncovered=accepted)
    with pytest.raises(paraf.ProfileError) as raised:
        make("{access_token}:{timestamp}", accept_uncovered=["body"])
    assert raised.value.code == "url-not-covered"
    with pytest.raises(paraf.RequestError) as raised:
        make("{access_token}:{timestamp}", accept_uncovered="everything")
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "accept_uncovered")
    with pytest.raises(TypeError):
        make("{access_token}:{timestamp}", accept_uncovered=True)


@pytest.mark.parametrize(
    ("rule", "url", "expected"),
    [
        ({}, "/v1.0/x?b=1&a=2", (True, True, "/v1.0/x?b=1&a=2")),
        ({"query": "sorted-and-encoded"}, "/v1.0/x?b=%7e&a=2", (True, True, "/v1.0/x?a=2&b=~")),
        ({"query": "dropped"}, "https://shop.example/v1.0/x?a=1", (True, False, "/v1.0/x")),
        ({"path": "from-version"}, "/hooks/v1.0/x?a=1", (False, True, "/v1.0/x?a=1")),
        ({"strip_prefix": "/hooks"}, "/hooks/v1.0/x", (False, True, "/v1.0/x")),
    ],
)
def test_what_was_signed_of_the_url(rule, url, expected):
    profile = {"base": "snap", "name": "rule", "request": {"endpoint_url": rule}}
    signed = paraf.Signer(profile, client_secret=SECRET).sign("POST", url, b"{}", access_token="a", timestamp=TIMESTAMP)
    verifier = paraf.Verifier(profile, client_secret=SECRET, partner_id="*")
    verified = verify(verifier, signed, url=url)
    assert (verified.covers_path, verified.covers_query, verified.signed_url) == expected


def changed(signed, **headers):
    return {**signed.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}


REFUSED = {
    "missing-header": (lambda signed: {"headers": {}}, "4001102"),
    "duplicate-header": (lambda signed: {"headers": [*signed.headers.items(), ("x-timestamp", TIMESTAMP)]}, "4001101"),
    "malformed-header": (lambda signed: {"headers": changed(signed, CHANNEL_ID="é")}, "4001101"),
    "malformed-timestamp": (lambda signed: {"headers": changed(signed, X_TIMESTAMP="now")}, "4001101"),
    "stale-timestamp": (lambda signed: {"now": "2022-04-21T17:40:00+07:00"}, "4001101"),
    "malformed-body": (lambda signed: {"body": b'{"a'}, "4001100"),
    "token-mismatch": (lambda signed: {"access_token": "other"}, "4011101"),
    "malformed-signature": (lambda signed: {"headers": changed(signed, X_SIGNATURE="abc")}, "4011100"),
    "signature-mismatch": (lambda signed: {"body": b"{}"}, "4011100"),
    "unknown-partner": (lambda signed: {"headers": changed(signed, X_PARTNER_ID="666")}, "4011100"),
    "invalid-method": (lambda signed: {"method": "post"}, "4001100"),
    "invalid-url": (lambda signed: {"url": "/ /v1.0/balance-inquiry"}, "4001100"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_refusal_carries_its_answer(verifier, signed, code):
    change, response_code = REFUSED[code]
    with pytest.raises(paraf.Rejected) as raised:
        verify(verifier, signed, **change(signed))
    rejected = raised.value
    assert (rejected.code, rejected.response_code) == (code, response_code)
    assert rejected.http_status == int(response_code[:3])
    answer = {"responseCode": response_code, "responseMessage": rejected.response_message}
    assert json.loads(rejected.response_body) == answer


def test_a_refused_body_names_the_byte(verifier, signed):
    with pytest.raises(paraf.Rejected) as raised:
        verify(verifier, signed, body=b'{"a')
    assert raised.value.offset == 1


@pytest.mark.parametrize("received", ["\udcff", "é", "\0", "\r\n", b"\xff", b"\x00"])
def test_what_a_stranger_sends_is_rejected_never_an_error_of_ours(verifier, signed, received):
    for name in signed.headers:
        if name != "Content-Type":
            with pytest.raises(paraf.Rejected):
                verify(verifier, signed, headers={**signed.headers, name: received})
    verify(verifier, signed, headers=[*signed.headers.items(), (received, received)])
    if isinstance(received, str):
        for change in ("method", "url"):
            with pytest.raises(paraf.Rejected):
                verify(verifier, signed, **{change: "/" + received})


def test_a_refused_token_request(signer, certificate):
    request = signer.token_request(TIMESTAMP)
    tokens = paraf.TokenVerifier("bca", public_key=[certificate], client_key=["1", "2"])
    with pytest.raises(paraf.Rejected) as raised:
        tokens.verify(request.headers, request.body, now=TIMESTAMP)
    assert (raised.value.code, raised.value.response_code) == ("unknown-client", "4017300")
    anyone = paraf.TokenVerifier("bca", public_key=certificate, client_key="*")
    with pytest.raises(paraf.Rejected) as raised:
        anyone.verify(request.headers, b"[" * 1_000_000, now=TIMESTAMP)
    assert raised.value.code == "malformed-body"
    assert anyone.verify(request.headers, now=TIMESTAMP).client_key == "123"
    with pytest.raises(paraf.Rejected) as raised:
        anyone.verify(request.headers, request.body)
    assert raised.value.code == "stale-timestamp"
