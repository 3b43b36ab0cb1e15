"""Signing in two steps: by Python's own HMAC, and by a key that lives elsewhere."""

import hashlib
import hmac

import pytest
from conftest import KEYS, SECRET

import paraf

TIME = "2026-11-22T10:00:00+07:00"
CALL = {"access_token": "t0ken", "timestamp": TIME, "external_id": "1", "partner_id": "KBBEXAMPLE", "channel_id": "95051"}


def test_a_transaction_is_what_signing_at_once_makes():
    unsigned = paraf.Signer("bca").begin("POST", "/openapi/v1.0/x", '{ "a": 1 }', **CALL)
    signed = unsigned.finish(hmac.digest(SECRET.encode(), unsigned.message, "sha512"))
    at_once = paraf.Signer("bca", client_secret=SECRET).sign("POST", "/openapi/v1.0/x", '{ "a": 1 }', **CALL)
    assert (signed.method, signed.url, signed.headers, signed.body) == (at_once.method, at_once.url, at_once.headers, at_once.body)
    assert signed.string_to_sign.reveal().encode() == unsigned.message
    assert unsigned.algorithm == "hmac-sha512" and unsigned.digest == hashlib.sha256(unsigned.message).digest()
    assert "t0ken" not in repr(unsigned)


def test_a_token_request_is_what_signing_at_once_makes():
    private_key = (KEYS / "rsa-2048.pem").read_text()
    at_once = paraf.Signer("bca", client_key="client", private_key=private_key)
    asked = []
    elsewhere = paraf.Signer("bca", client_key="client", rsa_signer=lambda digest: asked.append(digest) or b"\1" * 256)
    elsewhere.token_request(TIME)
    unsigned = paraf.Signer("bca", client_key="client").begin_token_request(TIME)
    assert (unsigned.algorithm, unsigned.message, [unsigned.digest]) == ("rsa-sha256", b"client|" + TIME.encode(), asked)
    assert unsigned.finish(b"\1" * 256).headers.keys() == at_once.token_request(TIME).headers.keys()
    customer = paraf.Signer("snap", client_key="client").begin_customer_token_request(auth_code="code", timestamp=TIME)
    assert customer.finish(b"\1" * 256).body == b'{"grantType":"authorization_code","authCode":"code"}'


@pytest.mark.parametrize("signature", [b"", b"\1" * 63, b"\1" * 65])
def test_a_signature_of_another_length_is_none(signature):
    unsigned = paraf.Signer("bca").begin("GET", "/x", **CALL)
    with pytest.raises(paraf.RequestError) as raised:
        unsigned.finish(signature)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "signature")


def test_text_is_no_signature():
    with pytest.raises(TypeError):
        paraf.Signer("bca").begin("GET", "/x", **CALL).finish("MQ==")


def test_what_is_wrong_is_said_in_the_first_step():
    with pytest.raises(paraf.CredentialError):
        paraf.Signer("bca").begin("GET", "/x", timestamp=TIME)
    with pytest.raises(paraf.CredentialError):
        paraf.Signer("bca").begin_token_request(TIME)
    with pytest.raises(paraf.RequestError):
        paraf.Signer("snap", client_key="c").begin_customer_token_request(auth_code="a", refresh_token="b")
    with pytest.raises(paraf.ProfileError):
        paraf.Signer("bca-legacy", client_key="c").begin_token_request()
