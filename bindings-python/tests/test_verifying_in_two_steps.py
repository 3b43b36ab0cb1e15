"""Verifying in two steps: by Python's own HMAC, and by a key that lives elsewhere."""

import base64
import hashlib
import hmac

import pytest
from conftest import KEYS, SECRET

import paraf

TIME = "2026-11-22T10:00:00+07:00"
URL = "/openapi/v1.0/transfer-va/payment"


def signed(body='{ "a": 1 }'):
    bank = paraf.Signer("bca", client_secret=SECRET, partner_id="12345", channel_id="95231")
    return bank.sign("POST", URL, body, access_token="t0ken", external_id="1", timestamp=TIME)


def begin(verifier, request, body=None, **changed):
    headers = {**request.headers, **{name.replace("_", "-"): value for name, value in changed.items()}}
    return verifier.begin("POST", URL, headers, request.body if body is None else body, access_token="t0ken", now=TIME)


def says(unverified, secret=SECRET):
    return hmac.compare_digest(hmac.digest(secret.encode(), unverified.message, "sha512"), unverified.signature)


def told(verified):
    names = ("body", "replay_key", "conflict_key", "partner_id", "external_id", "service", "token_checked", "credential_index")
    return {name: getattr(verified, name) for name in names}


def test_what_is_finished_is_what_verifying_at_once_gives():
    request = signed()
    here = paraf.Verifier("bca", client_secret=SECRET, partner_id="12345")
    at_once = here.verify("POST", URL, request.headers, request.body, access_token="t0ken", now=TIME)
    unverified = begin(here, request)
    assert says(unverified) and told(unverified.finish(True)) == told(at_once)
    # The ID that a secret has here is what gives the same replay key elsewhere.
    (name,) = unverified.credentials
    assert name == hmac.new(SECRET.encode(), b"paraf credential id", "sha256").hexdigest()
    remote = begin(paraf.Verifier("bca", elsewhere=name, partner_id="12345"), request)
    assert (remote.algorithm, remote.partner_id, remote.credentials) == ("hmac-sha512", "12345", (name,))
    assert remote.message == at_once.string_to_sign.reveal().encode()
    assert remote.digest == hashlib.sha256(remote.message).digest()
    assert says(remote) and told(remote.finish(True)) == told(at_once)
    assert "t0ken" not in repr(remote) and remote.signature.hex() not in repr(remote)


def test_a_forgery_has_the_rejection_of_verifying_at_once():
    request = signed()
    with pytest.raises(paraf.Rejected) as at_once:
        paraf.Verifier("bca", client_secret=SECRET, partner_id="12345").verify("POST", URL, request.headers, b"{}", now=TIME)
    unverified = begin(paraf.Verifier("bca", elsewhere="a key", partner_id="12345"), request, b"{}")
    assert not says(unverified)
    with pytest.raises(paraf.Rejected) as finished:
        unverified.finish(False)
    assert vars(finished.value) == vars(at_once.value)
    assert (finished.value.code, finished.value.http_status) == ("signature-mismatch", 401)


@pytest.mark.parametrize("answer", [None, 1, 0, "yes", b"", object()])
def test_what_is_neither_yes_nor_no_is_no_answer(answer):
    unverified = begin(paraf.Verifier("bca", elsewhere="a key", partner_id="12345"), signed())
    with pytest.raises(TypeError):
        unverified.finish(answer)
    with pytest.raises(TypeError):
        unverified.finish()


def test_an_unverified_request_tells_nothing_of_what_it_says():
    unverified = begin(paraf.Verifier("bca", elsewhere="a key", partner_id="12345"), signed())
    for name in ("body", "replay_key", "external_id", "conflict_key", "signed_url", "string_to_sign"):
        assert not hasattr(unverified, name)


def test_it_keeps_its_own_copy():
    request = signed()
    body = bytearray(request.body)
    unverified = begin(paraf.Verifier("bca", elsewhere="a key", partner_id="12345"), request, body)
    body[:] = b'{"a":9}'
    assert says(unverified) and unverified.finish(True).body == b'{"a":1}'


def test_of_several_the_one_that_made_it_is_told():
    verifier = paraf.Verifier("bca", elsewhere=["new", "old"], partner_id="12345")
    unverified = begin(verifier, signed())
    new, old = unverified.finish(True), unverified.finish(True, credential_index=1)
    assert (new.credential_index, old.credential_index) == (0, 1) and new.replay_key != old.replay_key
    for place in (2, 99):
        with pytest.raises(paraf.Rejected):
            unverified.finish(True, credential_index=place)
    with pytest.raises(paraf.Rejected):
        unverified.finish(False, credential_index=1)


def test_everything_else_is_refused_in_the_first_step():
    verifier = paraf.Verifier("bca", elsewhere={"12345": "theirs", "67890": "others'"})
    assert begin(verifier, signed()).credentials == ("theirs",)
    for changed, code in [
        ({"X_TIMESTAMP": "2026-11-22T10:05:01+07:00"}, "stale-timestamp"),
        ({"X_PARTNER_ID": "1"}, "unknown-partner"),
        ({"Authorization": "Bearer other"}, "token-mismatch"),
        ({"X_SIGNATURE": "MQ=="}, "malformed-signature"),
    ]:
        with pytest.raises(paraf.Rejected) as refused:
            begin(verifier, signed(), **changed)
        assert refused.value.code == code
    with pytest.raises(paraf.Rejected) as refused:
        verifier.verify("POST", URL, signed().headers, signed().body, now=TIME)
    assert refused.value.code == "missing-credential"


def test_a_credential_is_here_or_elsewhere():
    for wrong in (
        {"client_secret": SECRET, "elsewhere": "a key", "partner_id": "1"},
        {"public_key": {"1": "-"}, "elsewhere": "a key"},
        {"elsewhere": "", "partner_id": "1"},
    ):
        with pytest.raises(paraf.RequestError) as raised:
            paraf.Verifier("bca", **wrong)
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "elsewhere")
    with pytest.raises(TypeError):
        paraf.Verifier("bca", elsewhere="a key")
    with pytest.raises(TypeError):
        paraf.TokenVerifier("bca", client_key="1")
    with pytest.raises(paraf.CredentialError):
        paraf.Verifier("bca", elsewhere=[], partner_id="1")


def rsa_says(unverified):
    """RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2.2) with the numbers of the key: the signature, raised, is the one padding of the digest."""
    modulus, exponent = numbers()
    size = (modulus.bit_length() + 7) // 8
    prefix = bytes.fromhex("3031300d060960864801650304020105000420")
    padded = b"\0\1" + b"\xff" * (size - 3 - len(prefix) - 32) + b"\0" + prefix + unverified.digest
    raised = pow(int.from_bytes(unverified.signature, "big"), exponent, modulus).to_bytes(size, "big")
    return len(unverified.signature) == size and raised == padded


def spki():
    """The SubjectPublicKeyInfo in the certificate."""
    lines = (KEYS / "rsa-2048-certificate.pem").read_text().split("-----")[2]
    der = base64.b64decode(lines)
    at = der.index(bytes.fromhex("30820122300d06092a864886f70d01010105000382010f00"))
    return der[at : at + 294]


def numbers():
    """Of the RSAPublicKey at its end (RFC 8017 appendix A.1.1)."""
    at = spki().index(bytes.fromhex("0282010100")) + 5
    return int.from_bytes(spki()[at : at + 256], "big"), int.from_bytes(spki()[at + 258 :], "big")


def test_a_token_request_is_verified_by_a_key_elsewhere():
    request = paraf.Signer("bca", client_key="client", private_key=(KEYS / "rsa-2048.pem").read_text()).token_request(TIME)
    name = hashlib.sha256(spki()).hexdigest()
    here = paraf.TokenVerifier("bca", public_key=spki(), client_key="client")
    at_once = here.verify(request.headers, request.body, now=TIME)
    for verifier in (here, paraf.TokenVerifier("bca", elsewhere=name, client_key="client")):
        unverified = verifier.begin(request.headers, request.body, now=TIME)
        assert (unverified.algorithm, unverified.client_key, unverified.credentials) == ("rsa-sha256", "client", (name,))
        assert rsa_says(unverified)
        verified = unverified.finish(True)
        assert (verified.client_key, verified.replay_key) == (at_once.client_key, at_once.replay_key)
        forged = verifier.begin({**request.headers, "X-CLIENT-KEY": "client", "X-TIMESTAMP": "2026-11-22T10:00:01+07:00"}, now=TIME)
        assert not rsa_says(forged)
        with pytest.raises(paraf.Rejected) as refused:
            forged.finish(False)
        assert refused.value.code == "signature-mismatch"
        with pytest.raises(TypeError):
            unverified.finish(None)
    each = paraf.TokenVerifier("bca", elsewhere={"client": ["new", "old"], "other": "others'"})
    assert each.begin(request.headers, now=TIME).credentials == ("new", "old")
