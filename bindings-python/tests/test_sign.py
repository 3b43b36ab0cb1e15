"""Signing: forms of input, and what comes out."""

import pytest
from conftest import BODY, SIGNATURE, TIMESTAMP, TOKEN, URL

import paraf


def test_a_published_credential(signed):
    assert (signed.method, signed.url, signed.body, signed.signature) == ("POST", URL, BODY, SIGNATURE)
    assert signed.headers == {
        "Authorization": "Bearer " + TOKEN,
        "CHANNEL-ID": "95051",
        "Content-Type": "application/json",
        "X-EXTERNAL-ID": "41807553358950093184",
        "X-PARTNER-ID": "12345",
        "X-SIGNATURE": SIGNATURE,
        "X-TIMESTAMP": TIMESTAMP,
    }


@pytest.mark.parametrize(
    "body",
    [BODY, bytearray(BODY), memoryview(BODY), BODY.decode(), memoryview(BODY[::-1])[::-1], b" " + BODY + b"\r\n\t"],
    ids=["bytes", "bytearray", "memoryview", "str", "reversed memoryview", "padded"],
)
def test_every_form_of_a_body(signer, body):
    signed = signer.sign("POST", URL, body, access_token=TOKEN, timestamp=TIMESTAMP)
    assert (signed.body, signed.signature) == (BODY, SIGNATURE)
    prepared = signer.prepare("POST", URL, access_token=TOKEN)
    assert prepared.sign(body, timestamp=TIMESTAMP).signature == SIGNATURE


def test_text_stands_for_its_utf8():
    assert paraf.minify('{ "name": "Étienne 😀" }') == '{"name":"Étienne 😀"}'.encode()


def test_no_body_is_an_empty_one(signer):
    signed = signer.sign("GET", "/v1.0/x", access_token=TOKEN, timestamp=TIMESTAMP)
    assert signed.body == b""
    assert paraf.body_digest(b"") in signed.string_to_sign.reveal()


def test_a_raw_body_is_sent_as_it_came():
    signer = paraf.Signer({"base": "snap", "name": "raw", "request": {"body": "raw"}}, client_secret="456")
    assert signer.sign("POST", "/", b'{ "a" : 1 }', access_token=TOKEN).body == b'{ "a" : 1 }'


def test_ids_can_be_given_per_call(signer):
    signed = signer.sign("POST", URL, BODY, access_token=TOKEN, partner_id="999", channel_id="95231", device_id="d")
    assert [signed.headers[name] for name in ("X-PARTNER-ID", "CHANNEL-ID", "X-DEVICE-ID")] == ["999", "95231", "d"]


def test_headers_that_nobody_gave_are_named():
    signer = paraf.Signer("bca", client_secret="456", channel_id="95051")
    prepared = signer.prepare("POST", URL, access_token=TOKEN)
    for signed in (signer.sign("POST", URL, BODY, access_token=TOKEN), prepared.sign(BODY)):
        assert signed.missing_headers == ["X-PARTNER-ID"]
        assert "X-PARTNER-ID" not in signed.headers
    assert signer.sign("POST", URL, BODY, access_token=TOKEN, partner_id="1").missing_headers == []
    neither = paraf.Signer("snap", client_secret="456").sign("GET", "/v1.0/x", access_token=TOKEN)
    assert neither.missing_headers == ["CHANNEL-ID", "X-PARTNER-ID"]
    # Before SNAP, whether they are wanted is said by the table of the service.
    legacy = paraf.Signer("bca-legacy", api_secret="456")
    missing = [legacy.sign("POST", url, access_token=TOKEN).missing_headers for url in ("/banking/corporates/transfers", "/x")]
    assert missing == [["ChannelID", "CredentialID", "X-BCA-Key"], ["X-BCA-Key"]]
    assert paraf.Signer("bca-legacy", client_key="k", client_secret="s").token_request().missing_headers == []


@pytest.mark.parametrize(
    "timestamp",
    [
        "2022-35-21T17:34:52+07:00", "2022-02-30T17:34:52+07:00", "2022-04-21T24:00:00+07:00", "2022-04-21T17:34:60+07:00",
        "2022-04-21T17:34:52+15:00",
    ],
)  # fmt: skip
def test_a_moment_that_does_not_exist_is_not_signed(signer, timestamp):
    for sign in (signer.sign, signer.prepare("POST", URL, access_token=TOKEN).sign):
        arguments = ("POST", URL, BODY) if sign == signer.sign else (BODY,)
        options = {"access_token": TOKEN} if sign == signer.sign else {}
        with pytest.raises(paraf.RequestError) as raised:
            sign(*arguments, timestamp=timestamp, **options)
        assert (raised.value.code, raised.value.field) == ("invalid-timestamp", "timestamp")


def test_a_url_over_16_kib_is_refused(signer):
    url = "/?" + "&" * (16 * 1024)
    for call in (lambda: signer.sign("GET", url, access_token=TOKEN), lambda: paraf.endpoint_url(url, "bca")):
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert raised.value.code == "invalid-url"


def test_a_name_of_a_profile_has_no_case():
    assert paraf.Profile("BCA").name == "bca"
    assert paraf.Signer("Bca-Legacy", api_secret="s").profile.name == "bca-legacy"
    with pytest.raises(paraf.ProfileError) as raised:
        paraf.Signer("Briva")
    assert raised.value.code == "unknown-profile"
    assert str(raised.value) == "profile: `Briva` is no built-in profile; the closest are `bri`, `bri-hex`, `bri-push`"


def test_an_error_about_a_profile_names_the_place_and_repeats_no_value():
    with pytest.raises(paraf.ProfileError) as raised:
        paraf.Profile({"base": "snap", "name": "x", "request": {"encoding": "SECRET"}})
    assert (raised.value.code, raised.value.field) == ("invalid-profile", "request.encoding")
    assert str(raised.value) == "request.encoding: is not `base64` or `hex`"


def test_every_header_value_reaches_its_header():
    signer = paraf.Signer("snap", client_secret="456")
    values = {
        "access_token": "a1",
        "external_id": "2",
        "partner_id": "p3",
        "channel_id": "c4",
        "customer_token": "t5",
        "device_id": "d6",
        "ip_address": "10.0.0.7",
        "latitude": "-8.5",
        "longitude": "115.9",
        "origin": "o10.example",
    }
    headers = signer.sign("POST", "/", b"{}", timestamp=TIMESTAMP, **values).headers
    assert sorted(headers) == [
        "Authorization", "Authorization-Customer", "CHANNEL-ID", "Content-Type", "ORIGIN", "X-DEVICE-ID", "X-EXTERNAL-ID",
        "X-IP-ADDRESS", "X-LATITUDE", "X-LONGITUDE", "X-PARTNER-ID", "X-SIGNATURE", "X-TIMESTAMP",
    ]  # fmt: skip
    for name, value in values.items():
        assert any(header in (value, "Bearer " + value) for header in headers.values()), name
    prepared = signer.prepare("POST", "/", **{name: value for name, value in values.items() if name != "external_id"})
    assert prepared.sign(b"{}", timestamp=TIMESTAMP, external_id="2").headers == headers


def test_an_external_id_is_made_up(signer):
    ids = {signer.sign("POST", URL, BODY, access_token=TOKEN).headers["X-EXTERNAL-ID"] for _ in range(100)}
    assert len(ids) == 100 and all(made_up.isdigit() for made_up in ids)


def test_headers_and_body_are_made_once(signer):
    signed = signer.sign("POST", URL, BODY, access_token=TOKEN)
    assert signed.headers is signed.headers and signed.body is signed.body
    signed.headers["X-REQUEST-ID"] = "mine"
    assert signed.headers["X-REQUEST-ID"] == "mine"


def test_a_body_of_bytes_that_need_not_change_is_the_body_to_send(signer):
    assert signer.sign("POST", URL, BODY, access_token=TOKEN).body is BODY

    class Mine(bytes):
        def __len__(self):
            return 0

    assert type(signer.sign("POST", URL, Mine(BODY), access_token=TOKEN).body) is bytes
    mine = bytearray(BODY)
    signed = signer.sign("POST", URL, mine, access_token=TOKEN)
    mine[0] = 0
    assert signed.body == BODY and repr(signed).startswith(f"SignedRequest(POST {URL}, {len(BODY)} bytes")


def test_token_request(signer, certificate):
    request = signer.token_request(timestamp=TIMESTAMP)
    assert (request.method, request.url) == ("POST", "/openapi/v1.0/access-token/b2b")
    assert request.body == b'{"grantType":"client_credentials"}'
    tokens = paraf.TokenVerifier("bca", public_key=certificate, client_key="123")
    verified = tokens.verify(request.headers, request.body, now=TIMESTAMP)
    assert verified.client_key == "123" and len(verified.replay_key) == 64
    assert verified.string_to_sign.reveal() == request.string_to_sign.reveal() == "123|" + TIMESTAMP


def test_customer_token_request(private_key):
    signer = paraf.Signer("snap", client_key="123", private_key=private_key)
    assert b'"authCode":"c"' in signer.customer_token_request(auth_code="c").body
    assert b'"refreshToken":"r"' in signer.customer_token_request(refresh_token="r", timestamp=TIMESTAMP).body
    for grant in ({}, {"auth_code": "c", "refresh_token": "r"}):
        with pytest.raises(paraf.RequestError) as raised:
            signer.customer_token_request(**grant)
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "auth_code")


def test_a_request_before_snap():
    signer = paraf.Signer("bca-legacy", client_key="id", client_secret="s", api_key="k", api_secret="as")
    request = signer.token_request()
    assert request.headers["Authorization"] == "Basic aWQ6cw=="
    assert request.signature is None and request.string_to_sign is None


def test_the_url_is_the_one_to_request(signer):
    assert signer.sign("GET", "https://h.example/x?b=1&a=x,y", access_token=TOKEN).url == "https://h.example/x?a=x%2Cy&b=1"


def test_the_parts_of_a_string_to_sign(signed):
    text = signed.string_to_sign.reveal().encode()
    parts = {part.field: text[part.start : part.end].decode() for part in signed.string_to_sign.segments}
    assert list(parts) == ["method", "endpoint_url", "access_token", "body_digest", "timestamp"]
    assert parts["access_token"] == TOKEN and parts["body_digest"] == paraf.body_digest(BODY)


def test_keys_in_every_wrapping(private_key):
    from base64 import b64decode

    der = b64decode("".join(private_key.splitlines()[1:-1]))
    for key in (private_key, private_key.encode(), der, private_key.replace("\n", "\\n")):
        assert paraf.parse_key(key, "private").bits == 2048
        assert paraf.Signer("bca", client_key="123", private_key=key).token_request().signature


def test_the_profile_of_a_signer(signer):
    assert signer.profile == signer.prepare("GET", "/", access_token="a").profile == paraf.Profile("bca")
