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


# BCA's list for the balance inquiry has 01 and 02 the other way round.
REFUSED = {
    "missing-header": (lambda signed: {"headers": {}}, "4001101"),
    "duplicate-header": (lambda signed: {"headers": [*signed.headers.items(), ("x-timestamp", TIMESTAMP)]}, "4001102"),
    "malformed-header": (lambda signed: {"headers": changed(signed, CHANNEL_ID="é")}, "4001102"),
    "malformed-timestamp": (lambda signed: {"headers": changed(signed, X_TIMESTAMP="now")}, "4001102"),
    "stale-timestamp": (lambda signed: {"now": "2022-04-21T17:40:00+07:00"}, "4001102"),
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


LONE = "\ud800"
RECEIVED = [LONE, "\udcff", "a\udfffb", "é", "\0", "\r\n", b"\xff", b"\xed\xa0\x80", b"\x00"]


@pytest.mark.parametrize("received", RECEIVED)
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


def rejection(verifier, signed, **changes):
    with pytest.raises(paraf.Rejected) as raised:
        verify(verifier, signed, **changes)
    return raised.value.code, str(raised.value).partition(" (")[0]


@pytest.mark.parametrize("received", [LONE, b"\xed\xa0\x80", b"\xff"])
def test_what_is_not_text_has_one_code_and_one_wording(verifier, signed, received):
    lone = received if isinstance(received, str) else LONE
    found = {name: rejection(verifier, signed, headers={**signed.headers, name: received}) for name in signed.headers if name != "Content-Type"}
    assert found.pop("X-TIMESTAMP") == ("malformed-timestamp", "X-TIMESTAMP: is not UTF-8")
    assert found.pop("X-SIGNATURE")[0] == "malformed-signature"
    assert found == {name: ("malformed-header", f"{name}: is not UTF-8") for name in found}
    url = rejection(verifier, signed, url=signed.url + "?a=" + lone)
    assert url == ("invalid-url", f"url: is not UTF-8 at byte {len(signed.url) + 3}")
    assert rejection(verifier, signed, method=lone)[0] == "invalid-method"
    assert rejection(verifier, signed, body='{"a":"' + lone) == ("malformed-body", "body: is not UTF-8 at byte 6")


def test_text_that_has_no_utf8_is_an_error_of_ours_where_it_is_ours(verifier, signed):
    for arguments in ({"access_token": LONE}, {"service": LONE}, {"now": LONE}):
        with pytest.raises(paraf.RequestError) as raised:
            verify(verifier, signed, **arguments)
        assert (raised.value.code, raised.value.offset) == ("invalid-argument", 0)
        assert str(raised.value) == f"{next(iter(arguments))}: is not UTF-8 at byte 0"
    for make in (
        lambda: paraf.Verifier("bca", client_secret="a" + LONE, partner_id="1"),
        lambda: paraf.Verifier("bca", client_secret="a", partner_id="1" + LONE),
        lambda: paraf.Verifier("bca", client_secret={"1" + LONE: "a"}),
    ):
        with pytest.raises(paraf.RequestError, match="is not UTF-8 at byte 1"):
            make()


def test_several_partners_each_with_a_secret_of_its_own(signed):
    def partners(**each):
        return paraf.Verifier("bca", client_secret=each)

    for secrets, index in ((SECRET, 0), ([SECRET, "old"], 0), (("new", SECRET), 1), (["new", "newer", SECRET], 2)):
        verified = verify(paraf.Verifier("bca", client_secret={"12345": secrets, "67890": "another"}), signed)
        assert (verified.partner_id, verified.credential_index) == ("12345", index)
    mapping = UserDict({"12345": SECRET, "67890": "another"})
    assert verify(paraf.Verifier("bca", client_secret=mapping), signed).credential_index == 0
    # What the first signed, sent again under the name of the second.
    under_another_name = {"headers": changed(signed, X_PARTNER_ID="67890")}
    with pytest.raises(paraf.Rejected) as raised:
        verify(paraf.Verifier("bca", client_secret=mapping), signed, **under_another_name)
    assert raised.value.code == "signature-mismatch"
    shared = paraf.Verifier("bca", client_secret=[SECRET, "another"], partner_id=["12345", "67890"])
    assert verify(shared, signed, **under_another_name).partner_id == "67890"
    with pytest.raises(paraf.Rejected) as raised:
        verify(paraf.Verifier("bca", client_secret=mapping), signed, headers=changed(signed, X_PARTNER_ID="54321"))
    assert raised.value.code == "unknown-partner"


@pytest.mark.parametrize("wrong", [{}, {"": SECRET}, {"*": SECRET, "1": SECRET}, {"1": []}, {"1": ""}], ids=repr)
def test_a_mapping_that_serves_nobody_or_anybody(wrong):
    with pytest.raises((paraf.RequestError, paraf.CredentialError)):
        paraf.Verifier("bca", client_secret=wrong)


@pytest.mark.parametrize("wrong", [{1: SECRET}, {"1": 1}, {"1": None}, {"1": {"2": SECRET}}, {"1": b"x"}], ids=repr)
def test_a_mapping_of_a_wrong_type(wrong):
    with pytest.raises(TypeError):
        paraf.Verifier("bca", client_secret=wrong)


def test_partners_are_named_once(certificate):
    for arguments in (
        {"client_secret": {"1": SECRET}, "partner_id": "1"},
        {"client_secret": {"1": SECRET}, "public_key": certificate},
        {"client_secret": SECRET, "public_key": {"1": certificate}},
        {"client_secret": {"1": SECRET}, "public_key": {"1": certificate}},
    ):
        with pytest.raises(paraf.RequestError) as raised:
            paraf.Verifier("bca", **arguments)
        assert raised.value.code == "invalid-argument"
    for arguments in ({"client_secret": SECRET}, {"public_key": certificate}, {}):
        with pytest.raises(TypeError, match="partner_id"):
            paraf.Verifier("bca", **arguments)
    with pytest.raises(TypeError, match="client_key"):
        paraf.TokenVerifier("bca", public_key=certificate)
    with pytest.raises(paraf.RequestError):
        paraf.TokenVerifier("bca", public_key={"1": certificate}, client_key="1")


def test_several_clients_each_with_a_key_of_its_own(signer, certificate):
    request = signer.token_request(TIMESTAMP)
    other = paraf.generate_key_pair().public_spki_pem
    tokens = paraf.TokenVerifier("bca", public_key={"123": [other, certificate], "456": other})
    verified = tokens.verify(request.headers, request.body, now=TIMESTAMP)
    assert (verified.client_key, verified.credential_index) == ("123", 1)
    for each, code in (({"123": other, "456": certificate}, "signature-mismatch"), ({"456": certificate}, "unknown-client")):
        with pytest.raises(paraf.Rejected) as raised:
            paraf.TokenVerifier("bca", public_key=each).verify(request.headers, request.body, now=TIMESTAMP)
        assert raised.value.code == code


def test_a_token_request_and_a_call_never_share_a_replay_key(signer, certificate, private_key):
    """Under a profile whose callbacks are signed as its token requests are."""
    profile = {"base": "nicepay", "name": "one-string-for-both"}
    request = paraf.Signer(profile, client_key="123", private_key=private_key).token_request(TIMESTAMP)
    token = paraf.TokenVerifier(profile, public_key=certificate, client_key="*").verify(request.headers, now=TIMESTAMP)
    calls = paraf.Verifier(profile, public_key=certificate, partner_id="*", accept_uncovered=["body", "url", "method"])
    headers = {**request.headers, "X-EXTERNAL-ID": "1"}
    call = calls.verify("POST", "/v1.0/transfer-va/payment", headers, b"{}", now=TIMESTAMP)
    assert call.string_to_sign.reveal() == token.string_to_sign.reveal()
    assert call.replay_key != token.replay_key


def test_a_direction_verifies_what_a_partner_sent():
    legacy = paraf.Signer("bca-legacy", client_key="k", api_key="k", api_secret=SECRET, partner_id="KBBABCINDO", channel_id="95051")
    signed = legacy.sign("POST", "/banking/corporates/transfers", BODY, access_token=TOKEN, timestamp="2022-04-21T17:34:52.000+07:00")
    provider = paraf.Verifier("bca-legacy", client_secret=SECRET, partner_id="KBBABCINDO", direction="to-provider")
    assert provider.direction == "to-provider"
    assert verify(provider, signed).partner_id == "KBBABCINDO"
    with pytest.raises(paraf.ProfileError) as raised:
        paraf.Verifier("bca-legacy", client_secret=SECRET, partner_id="KBBABCINDO")
    assert raised.value.code == "unsupported-by-profile"
    for wrong in ("to_provider", "", "callback"):
        with pytest.raises(paraf.RequestError):
            paraf.Verifier("bca", client_secret=SECRET, partner_id="1", direction=wrong)
    with pytest.raises(TypeError):
        paraf.Verifier("bca", client_secret=SECRET, partner_id="1", direction=None)


@pytest.mark.parametrize("profile", paraf.profiles())
def test_every_profile_verifies_what_it_signs(profile, private_key, certificate):
    """By the rule of its requests; a profile that signs by RSA takes the partner's public key."""
    given = {"partner_id": "12345", "channel_id": "95231", "api_key": "12345", "client_key": "12345"}
    known = {"client_secret": SECRET, "api_secret": SECRET, "private_key": private_key}
    while True:
        try:
            signer = paraf.Signer(profile, **given, **known)
            break
        except paraf.ProfileError as error:
            del given[error.field]
    token = {"access_token": TOKEN}
    try:
        signed = signer.sign("POST", "/v1.0/debit/status", BODY, **token, external_id=None)
    except paraf.ProfileError:
        signed = signer.sign("POST", "/v1.0/debit/status", BODY)
    served = "12345" if "12345" in (signed.headers.get("X-PARTNER-ID"), signed.headers.get("CredentialID")) else "*"
    provider = paraf.Verifier(profile, client_secret=SECRET, public_key=certificate, partner_id=served, direction="to-provider")
    verified = provider.verify(signed.method, signed.url, signed.headers, signed.body)
    assert verified.service == "55" and verified.covers_body
    with pytest.raises(paraf.Rejected):
        provider.verify(signed.method, signed.url, signed.headers, signed.body + b"0")


def test_a_token_that_was_looked_up_and_not_found_is_no_missing_argument(verifier, signed):
    with pytest.raises(paraf.RequestError) as raised:
        verify(verifier, signed, access_token=None)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "access_token")
    with pytest.raises(paraf.Rejected) as raised:
        verify(verifier, signed, access_token="")
    assert raised.value.code == "token-mismatch"


@pytest.mark.parametrize("tolerance", [3601, 86_400, 4_294_967_295])
def test_a_tolerance_over_an_hour_is_refused(verifier, signed, signer, certificate, tolerance):
    request = signer.token_request(TIMESTAMP)
    tokens = paraf.TokenVerifier("bca", public_key=certificate, client_key="*")
    for call in (
        lambda: verify(verifier, signed, tolerance=tolerance),
        lambda: tokens.verify(request.headers, request.body, now=TIMESTAMP, tolerance=tolerance),
    ):
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "tolerance")
    assert verify(verifier, signed, tolerance=3600, now="2022-04-21T18:34:52+07:00").body == BODY


def test_two_spellings_of_one_path_have_one_conflict_key(signer, verifier):
    signed = signer.sign("POST", "/openapi/v1.0/transfer-va/payment", BODY, access_token=TOKEN, timestamp=TIMESTAMP)
    keys = {verify(verifier, signed, url=url).conflict_key for url in (signed.url, signed.url.replace("pay", "p%61y"))}
    assert len(keys) == 1 and ":25:" in keys.pop()


@pytest.mark.parametrize("name", ["Authorization", "CHANNEL-ID", "Content-Type", "X-EXTERNAL-ID", "X-PARTNER-ID", "X-SIGNATURE", "X-TIMESTAMP"])
def test_what_bca_marks_mandatory_is_refused_when_absent(verifier, signed, name):
    left = {header: value for header, value in signed.headers.items() if header != name}
    for headers in (left, {**left, name: ""}):
        with pytest.raises(paraf.Rejected) as raised:
            verify(verifier, signed, headers=headers, service="24")
        assert (raised.value.code, raised.value.response_code) == ("missing-header", "4002402")
        assert raised.value.response_message == f"Invalid Mandatory Field [{name}]"


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
