"""Over a real connection: what is sent verifies as it arrives."""

import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from conftest import BODY, TOKEN, URL

import paraf


@pytest.fixture
def server(verifier):
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                answer = verifier.verify("POST", self.path, self.headers, body, access_token=TOKEN).body
                self.send_response(200)
            except paraf.Rejected as rejected:
                answer = rejected.response_body.encode()
                self.send_response(rejected.http_status)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield "http://127.0.0.1:%d" % server.server_port
        server.shutdown()
        thread.join()


def send(base, signed, body):
    request = urllib.request.Request(base + signed.url, data=body, headers=signed.headers, method=signed.method)
    with urllib.request.urlopen(request, timeout=10) as response:
        return response.read()


def test_a_request_arrives_as_it_was_signed(server, signer):
    signed = signer.sign("POST", URL + "?b=%2C&a=x y".replace(" ", "%20"), b" " + BODY, access_token=TOKEN)
    assert send(server, signed, signed.body) == BODY


def test_a_request_that_was_changed_is_refused(server, signer):
    signed = signer.sign("POST", URL, BODY, access_token=TOKEN)
    with pytest.raises(urllib.error.HTTPError) as raised:
        send(server, signed, BODY.replace(b"1234567890", b"1234567891"))
    with raised.value as answer:
        assert answer.code == 401
        assert answer.read() == b'{"responseCode":"4011100","responseMessage":"Unauthorized. [Signature]"}'
