"""Whatever comes in: an exception of ours or a TypeError, at once, and never anything else."""

import pytest
from conftest import SECRET, TIMESTAMP, TOKEN, URL

import paraf

LONE = "abc\ud800def"
WRONG = [None, 1, 1.5, object(), {}, [b"x"], type]


@pytest.mark.parametrize("body", WRONG, ids=repr)
def test_a_body_of_a_wrong_type(signer, verifier, body):
    calls = [
        lambda: paraf.minify(body),
        lambda: paraf.body_digest(body),
        lambda: paraf.BodyHasher().update(body),
        lambda: signer.sign("POST", URL, body, access_token=TOKEN),
        lambda: signer.prepare("POST", URL, access_token=TOKEN).sign(body),
        lambda: verifier.verify("POST", URL, {}, body),
        lambda: paraf.validate("17", body),
        lambda: paraf.validate_reference("17", body, b"{}"),
        lambda: paraf.validate_reference("17", b"{}", body),
        lambda: paraf.check_answer("17", body, b"{}"),
        lambda: paraf.check_answer("17", b"{}", body),
        lambda: paraf.explain("bca", method="POST", url=URL, headers={}, body=body),
        lambda: paraf.diagnose("bca", method="POST", url=URL, headers={}, body=body),
    ]
    for call in calls:
        with pytest.raises(TypeError):
            call()


@pytest.mark.parametrize("wrong", [1, b"x", [], object()], ids=repr)
def test_texts_of_a_wrong_type(signer, verifier, wrong):
    calls = [
        lambda: paraf.endpoint_url(wrong),
        lambda: signer.sign(wrong, URL),
        lambda: signer.sign("POST", wrong),
        lambda: verifier.verify(wrong, "/", {}, b""),
        lambda: verifier.verify("GET", wrong, {}, b""),
        lambda: verifier.verify("GET", "/", {}, b"", access_token=wrong),
        lambda: verifier.verify("GET", "/", {}, b"", service=wrong),
        lambda: paraf.Verifier("bca", client_secret=SECRET, partner_id=[wrong]),
        lambda: paraf.parse_key("x", wrong),
        lambda: paraf.explain("bca", method=wrong, url=URL, headers={}),
        lambda: paraf.diagnose("bca", method="POST", url=URL, headers={}, language=wrong),
        lambda: paraf.service(wrong),
        lambda: paraf.service_of("POST", wrong),
        lambda: paraf.service_of(wrong, "/"),
        lambda: paraf.validate(wrong, b"{}"),
        lambda: paraf.ResponseCode(wrong),
        lambda: paraf.EsbCode(wrong),
        lambda: paraf.EsbCode("0101").english(wrong),
        lambda: paraf.new_external_id(wrong),
        lambda: paraf.ResponseCode("4012400").message(wrong),
        lambda: paraf.ResponseCode.build(200, wrong, "00"),
        lambda: paraf.Amount("1.00", wrong),
        lambda: paraf.VirtualAccountNumber(wrong, "1"),
        lambda: paraf.Delivery("25", b"{}", partner=wrong),
        lambda: paraf.Delivery(wrong, b"{}", partner="bank"),
        lambda: paraf.decide_payment(wrong),
        lambda: paraf.decide_inquiry(wrong),
        lambda: paraf.answer("24", wrong),
        lambda: paraf.finish_payment(paraf.Delivery("25", b"{}", partner="bank"), wrong, b"{}"),
        lambda: paraf.read_response(wrong, 200, b""),
        lambda: paraf.statement_windows(wrong, "2022-01-01"),
    ]
    calls += [lambda name=name: paraf.Signer("bca", **{name: wrong}) for name in ("client_key", "client_secret", "partner_id")]
    calls += [lambda name=name: signer.sign("GET", "/", **{name: wrong}) for name in ("access_token", "external_id", "origin")]
    for call in calls:
        with pytest.raises(TypeError):
            call()


@pytest.mark.parametrize("wrong", [None, 1, "Accept: x", ["Accept: x"], [("a",)], [("a", "b", "c")], ["ab"], {"a": 1}, {1: "a"}, {"a": [1]}, {"a": None}, {"a": {"b"}}], ids=repr)  # fmt: skip
def test_headers_of_a_wrong_type(verifier, wrong):
    with pytest.raises(TypeError):
        verifier.verify("GET", "/", wrong, b"")


@pytest.mark.parametrize("wrong", [None, 1, b"bca", ["bca"], object()], ids=repr)
def test_profiles_of_a_wrong_type(wrong):
    for call in (paraf.Profile, paraf.Signer, paraf.BodyHasher, lambda profile: paraf.minify(b"", profile)):
        with pytest.raises(TypeError):
            call(wrong)


def test_keys_of_a_wrong_type():
    for wrong in (1, bytearray(b"x"), ["x"], object()):
        with pytest.raises(TypeError):
            paraf.Signer("bca", private_key=wrong)
        with pytest.raises(TypeError):
            paraf.parse_key(wrong, "private")


def test_numbers_of_a_wrong_type():
    for wrong in ("2048", 2048.0, None, [2048]):
        for call in (
            lambda wrong=wrong: paraf.generate_key_pair(wrong),
            lambda wrong=wrong: paraf.ResponseCode.build(wrong, "17", "00"),
            lambda wrong=wrong: paraf.Amount.from_hundredths(wrong, "IDR"),
            lambda wrong=wrong: paraf.diagnose("bca", method="POST", url=URL, headers={}, hashed_bytes=wrong),
        ):
            with pytest.raises(TypeError):
                call()


@pytest.mark.parametrize("bits", [0, 512, 1024, 2047, 16384, -2048, 2**70])
def test_keys_that_are_not_made(bits):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.generate_key_pair(bits)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "bits")


def test_a_verifier_needs_to_be_told_whom_it_serves():
    with pytest.raises(TypeError, match="partner_id"):
        paraf.Verifier("bca", client_secret=SECRET)
    for nobody in ([], "", ["1", ""]):
        with pytest.raises(paraf.RequestError):
            paraf.Verifier("bca", client_secret=SECRET, partner_id=nobody)
    for no_secret in (None, []):
        with pytest.raises(paraf.CredentialError):
            paraf.Verifier("bca", client_secret=no_secret, partner_id="*")


@pytest.mark.parametrize(
    "profile, code",
    [
        ("", "unknown-profile"),
        ("BCA SNAP", "unknown-profile"),
        ("bca\0", "unknown-profile"),
        (LONE, "invalid-argument"),
        ("{", "invalid-profile"),
        ({}, "invalid-profile"),
        ({"base": "snap", "name": "x", "colour": "red"}, "invalid-profile"),
        ({"base": "snap", "name": float("nan")}, "invalid-profile"),
        ({"base": "snap", "name": LONE}, "invalid-profile"),
        ('{"base":' + "[" * 1_000_000, "invalid-profile"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_profiles_that_are_none(profile, code):
    with pytest.raises(paraf.Error) as raised:
        paraf.Profile(profile)
    assert raised.value.code == code


def test_profiles_that_json_cannot_write():
    endless = {}
    endless["base"] = endless
    deep = {}
    for _ in range(100_000):
        deep = {"base": deep}
    for unwritable in (endless, deep):
        with pytest.raises(paraf.RequestError) as raised:
            paraf.Profile(unwritable)
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "profile")
    with pytest.raises(TypeError):
        paraf.Profile({"base": object()})


def test_text_without_utf8(signer, verifier, private_key):
    bodies = [
        lambda: paraf.minify(LONE),
        lambda: paraf.minify(LONE, {"base": "snap", "name": "raw", "request": {"body": "raw"}}),
        lambda: paraf.body_digest(LONE),
        lambda: paraf.BodyHasher().update(LONE),
        lambda: signer.sign("POST", URL, LONE, access_token=TOKEN),
        lambda: paraf.validate("17", LONE),
    ]
    for call in bodies:
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("invalid-body", "body")
        assert str(raised.value) == "body: is not UTF-8 at byte 3"
    targets = [
        ("invalid-url", "url", lambda: paraf.endpoint_url(LONE)),
        ("invalid-url", "url", lambda: paraf.service_of("POST", LONE)),
        ("invalid-url", "url", lambda: signer.sign("POST", LONE)),
        ("invalid-method", "method", lambda: signer.sign(LONE, URL)),
        ("invalid-method", "method", lambda: paraf.service_of(LONE, URL)),
    ]
    for code, field, call in targets:
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, str(raised.value)) == (code, f"{field}: is not UTF-8 at byte 3")
    texts = {
        "access_token": lambda: signer.sign("GET", "/", access_token=LONE),
        "timestamp": lambda: signer.token_request(LONE),
        "external_id": lambda: signer.sign("GET", "/", access_token=TOKEN, external_id=LONE),
        "client_secret": lambda: paraf.Signer("bca", client_secret=LONE),
        "partner_id": lambda: paraf.Verifier("bca", client_secret=SECRET, partner_id=LONE),
        "service": lambda: verifier.verify("GET", "/", {}, b"", service=LONE),
        "now": lambda: verifier.verify("GET", "/", {}, b"", now=LONE),
    }
    messages = [
        ("service", lambda: paraf.validate(LONE, b"{}")),
        ("service", lambda: paraf.Service.from_json(LONE)),
        ("now", lambda: paraf.validate("17", b"{}", now=LONE)),
    ]
    for field, call in [*texts.items(), *messages]:
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, str(raised.value)) == ("invalid-argument", f"{field}: is not UTF-8 at byte 3")
    with pytest.raises(paraf.CredentialError) as raised:
        paraf.parse_key(private_key + LONE, "private")
    assert (raised.value.code, raised.value.offset) == ("invalid-key", len(private_key) + 3)


def test_a_request_without_utf8_is_explained_and_diagnosed_all_the_same():
    """It is about messages that may be wrong in every way."""
    headers = {"X-TIMESTAMP": TIMESTAMP, "X-SIGNATURE": "x", "Authorization": "Bearer " + TOKEN, "User-Agent": LONE, LONE: b"\xff"}
    asked = {"method": "POST" + LONE, "url": URL + LONE, "headers": headers}
    trace = paraf.explain("bca", **asked, body="{ }")
    assert (trace.method, trace.body) == ("POSTABC\ufffd\ufffd\ufffdDEF", b"{}")
    # A body that cannot be canonicalized has no stages to show.
    with pytest.raises(paraf.RequestError, match="body: is not UTF-8 at byte 3"):
        paraf.explain("bca", **asked, body=LONE)
    asked["body"] = LONE
    diagnosis = paraf.diagnose("bca", **asked, hashed_body=LONE, client_secret=SECRET, response_code=LONE, response_message=LONE)
    assert not diagnosis.matched


@pytest.mark.parametrize(
    "body, offset",
    [(b"\xef\xbb\xbf{}", 0), (b'{"a":"\xff"}', 6), (b'{"a', 1), (b"{\\}", 1), (b'"\xed\xa0\x80"', 1)],
)
def test_bodies_that_cannot_be_canonicalized(signer, body, offset):
    for call in (paraf.minify, paraf.body_digest, lambda body: signer.sign("POST", URL, body, access_token=TOKEN)):
        with pytest.raises(paraf.RequestError) as raised:
            call(body)
        assert (raised.value.code, raised.value.offset) == ("invalid-body", offset)


def test_nuls_are_bytes_like_any_other_in_a_body():
    assert paraf.minify(b"\0 \0") == b"\0\0"


def test_a_released_memoryview():
    view = memoryview(b"{}")
    view.release()
    with pytest.raises(ValueError):
        paraf.minify(view)


def test_headers_that_raise_while_they_are_read(verifier):
    def headers():
        yield "X-TIMESTAMP", TIMESTAMP
        raise RuntimeError("the connection is gone")

    with pytest.raises(RuntimeError, match="the connection is gone"):
        verifier.verify("GET", "/", headers(), b"")


def test_a_body_of_100_megabytes(signer, verifier):
    body = b'{"data":"' + b"x" * 100_000_000 + b'"}'
    signed = signer.sign("POST", URL, body, access_token=TOKEN, timestamp=TIMESTAMP)
    assert signed.body == body
    verified = verifier.verify("POST", URL, signed.headers, body, now=TIMESTAMP)
    assert verified.body == body


@pytest.mark.parametrize("byte", [b"[", b'{"a":', b'"', b" ", b"\\", b"\xff"])
def test_a_million_of_the_same(signer, verifier, byte):
    body = byte * 1_000_000
    try:
        signed = signer.sign("POST", URL, body, access_token=TOKEN, timestamp=TIMESTAMP)
    except paraf.RequestError as error:
        assert error.code == "invalid-body"
    else:
        assert verifier.verify("POST", URL, signed.headers, body, now=TIMESTAMP).body == signed.body


def test_long_texts(signer):
    long = "x" * 10_000_000
    with pytest.raises(paraf.RequestError) as raised:
        paraf.endpoint_url("/" + long)
    assert raised.value.code == "invalid-url"
    with pytest.raises(paraf.RequestError) as raised:
        signer.sign("POST", URL, b"", access_token=TOKEN, external_id=long)
    assert raised.value.code == "invalid-header"
    with pytest.raises(paraf.CredentialError):
        paraf.parse_key(long, "public")
