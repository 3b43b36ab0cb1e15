"""What people paste: read, never run."""

import json

import pytest
from conftest import BODY, SECRET, SIGNATURE, TIMESTAMP, TOKEN, URL

import paraf

CURL = f"""curl 'https://sandbox.bca.co.id{URL}' -H 'Authorization: Bearer {TOKEN}' -H 'X-TIMESTAMP: {TIMESTAMP}' \\
  -H 'X-SIGNATURE: {SIGNATURE}' --data-raw '{BODY.decode()}'"""
RAW = f"POST {URL} HTTP/1.1\r\nHost: sandbox.bca.co.id\r\nX-TIMESTAMP: {TIMESTAMP}\r\n\r\n{BODY.decode()}"


def har(*answers):
    entries = [
        {
            "request": {"method": "POST", "url": "https://x.id/%d" % number, "headers": [], "postData": {"text": "{}"}},
            "response": {"status": 401, "content": {"text": json.dumps(answer)}},
        }
        for number, answer in enumerate(answers)
    ]
    return json.dumps({"log": {"entries": entries}})


def test_a_curl_command_is_ready_to_be_diagnosed():
    [request] = paraf.captured_requests(CURL)
    assert (request.method, request.url, request.body) == ("POST", "https://sandbox.bca.co.id" + URL, BODY)
    assert ("X-TIMESTAMP", TIMESTAMP) in request.headers
    assert (request.response_code, request.response_message) == (None, None)
    diagnosis = paraf.diagnose(
        "bca", method=request.method, url=request.url, headers=request.headers, body=request.body, client_secret=SECRET
    )
    assert diagnosis.matched


def test_a_raw_request():
    [request] = paraf.captured_requests(RAW)
    assert (request.method, request.body) == ("POST", BODY) and request.url.endswith(URL)
    assert ("X-TIMESTAMP", TIMESTAMP) in request.headers


def test_every_entry_of_a_har():
    answer = {"responseCode": "4011100", "responseMessage": "Unauthorized. [Signature]"}
    first, second = paraf.captured_requests(har(answer, {}))
    assert (first.url, first.response_code, first.response_message) == ("https://x.id/0", *answer.values())
    assert (second.url, second.response_code) == ("https://x.id/1", None)


@pytest.mark.parametrize("text", ["", "hello", "{}", "HTTP/1.1 200 OK", "curl", "curl -d @file https://x.id", "\0" * 1000, "{" * 100_000])
def test_what_is_no_request(text):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.captured_requests(text)
    assert raised.value.code == "unreadable-capture"


def test_bytes_in_the_encoding_of_a_shell():
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le"):
        [request] = paraf.captured_requests(CURL.encode(encoding))
        assert request.body == BODY
    [request] = paraf.captured_requests(RAW.encode() + b"\xff")
    assert request.body == BODY + b"\xff"


def test_a_note_says_how_it_was_read():
    typed = r"""PS C:\> curl.exe https://x.id -d '{\"a\":\"1\"}'"""
    [request] = paraf.captured_requests(typed)
    [note] = request.notes
    assert (request.body, note.id) == (b'{"a":"1"}', "read-as-powershell-5.1") and "only that gives JSON" in note.text
    [indonesian] = paraf.captured_requests(typed, language="id")[0].notes
    assert "karena hanya itu" in indonesian.text and repr(note) == "CaptureNote('read-as-powershell-5.1')" and note != indonesian


def test_the_reason_has_a_name_and_a_text_in_both_languages():
    with pytest.raises(paraf.RequestError, match="is an HTTPie command") as raised:
        paraf.captured_requests("http POST x.id/y a=1", "id")
    assert raised.value.reason == "httpie" and "berupa perintah HTTPie" in raised.value.text("id")
    with pytest.raises(paraf.RequestError) as raised:
        paraf.captured_requests("curl", "fr")
    assert (raised.value.code, raised.value.field, raised.value.reason) == ("invalid-argument", "language", None)


@pytest.mark.parametrize("read", [paraf.captured_requests, paraf.captured_response])
def test_text_is_wanted(read):
    for wrong in (None, 1, bytearray(b"curl"), ["curl"]):
        with pytest.raises(TypeError):
            read(wrong)
    with pytest.raises(paraf.RequestError) as raised:
        read("curl \ud800")
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "text")


def test_answers():
    body = '{"responseCode":"4011100","responseMessage":"Unauthorized. [Signature]"}'
    whole = paraf.captured_response("HTTP/1.1 401 Unauthorized\r\n\r\n" + body)
    assert (whole.status, whole.code, whole.message) == (401, "4011100", "Unauthorized. [Signature]")
    alone = paraf.captured_response("4011100\n")
    assert (alone.status, alone.code, alone.message) == (None, "4011100", None)
    assert paraf.captured_response(body) == paraf.captured_response(body) != alone
    with pytest.raises(paraf.RequestError) as raised:
        paraf.captured_response("no idea")
    assert raised.value.code == "unreadable-capture"
