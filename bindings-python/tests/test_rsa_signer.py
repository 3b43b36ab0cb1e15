"""A key that lives elsewhere: what is asked of it, and what becomes of what it raises."""

import base64
import hashlib

import pytest

import paraf

TIME = "2026-11-22T10:00:00+07:00"
RSA = {"base": "snap", "name": "by-rsa", "request": {"algorithm": "rsa-sha256"}}


class ModuleLocked(Exception):
    pass


def locked(digest):
    raise ModuleLocked("CKR_PIN_LOCKED")


def test_the_digest_goes_out_and_the_signature_comes_back():
    asked = []

    def sign(digest):
        asked.append(digest)
        return b"\x01" * 256

    request = paraf.Signer("bca", client_key="client", rsa_signer=sign).token_request(TIME)
    assert asked == [hashlib.sha256(request.string_to_sign.reveal().encode()).digest()]
    assert request.headers["X-SIGNATURE"] == base64.b64encode(b"\x01" * 256).decode()


@pytest.mark.parametrize("call", [
    lambda signer: signer.token_request(TIME),
    lambda signer: signer.customer_token_request(refresh_token="r", timestamp=TIME),
    lambda signer: signer.sign("POST", "/v1.0/x", b"{}", access_token="t", timestamp=TIME),
    lambda signer: signer.sign("POST", "/v1.0/x", b"{}" + b" " * 20_000, access_token="t", timestamp=TIME),
    lambda signer: signer.prepare("POST", "/v1.0/x", access_token="t").sign(b"{}", timestamp=TIME),
])
def test_what_it_raises_is_the_cause(call):
    with pytest.raises(paraf.InternalError) as raised:
        call(paraf.Signer(RSA, client_key="client", rsa_signer=locked))
    error = raised.value
    assert error.code == "provider-failed" and isinstance(error.__cause__, ModuleLocked)
    assert str(error.__cause__) == "CKR_PIN_LOCKED"
    # Where it was raised is part of it.
    assert error.__cause__.__traceback__ is not None


def test_what_is_no_signature_is_the_cause():
    with pytest.raises(paraf.InternalError) as raised:
        paraf.Signer("bca", client_key="client", rsa_signer=lambda digest: digest.hex()).token_request(TIME)
    assert isinstance(raised.value.__cause__, TypeError) and "bytes" in str(raised.value.__cause__)


def test_an_interrupt_goes_on_as_it_is():
    def interrupted(digest):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        paraf.Signer("bca", client_key="client", rsa_signer=interrupted).token_request(TIME)


def test_it_is_a_callable_and_stands_alone():
    with pytest.raises(TypeError, match="callable"):
        paraf.Signer("bca", rsa_signer=b"key")
    key = paraf.generate_key_pair().private_pkcs8_pem
    with pytest.raises(paraf.RequestError) as raised:
        paraf.Signer("bca", private_key=key, rsa_signer=locked)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "rsa_signer")
