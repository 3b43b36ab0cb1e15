"""A small partner's server: verifies what the bank sends, and keeps one bill of 75,000 rupiah that it books once."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import paraf

TOKEN = "token-that-the-partner-issued"
BILL = {"value": "75000.00", "currency": "IDR"}


class Partner:
    """Listens while its block lasts; `trusts` says what it verifies with, and by whose clock."""

    def __init__(self):
        self.booked, self.rejected = [], []
        self.bank = None

    def __enter__(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def trusts(self, bank):
        self.bank = bank
        self.verifier = paraf.Verifier("bca", **bank.verifier_credentials)
        self.tokens = paraf.TokenVerifier("bca", **bank.token_verifier_credentials)

    def handler(partner):
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, text = partner.answer(self.path, self.headers, body)
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_):
                pass

        return Handler

    def answer(self, path, headers, body):
        now = self.bank.clock.now()
        try:
            if path.endswith("/access-token/b2b"):
                self.tokens.verify(headers, body, now=now)
                said = {"responseCode": "2007300", "responseMessage": "Successful", "accessToken": TOKEN, "tokenType": "bearer", "expiresIn": "900"}
                return 200, json.dumps(said)
            ok = self.verifier.verify("POST", path, headers, body, access_token=TOKEN, now=now)
        except paraf.Rejected as rejected:
            self.rejected.append(rejected)
            return rejected.http_status, rejected.response_body
        asked = json.loads(ok.body)
        case, status, data = "20000", None, {"virtualAccountName": "Budi", "totalAmount": BILL}
        if ok.service == "24":
            data["subCompany"] = "00000"
        elif asked["paymentRequestId"] in self.booked:
            case, status = "40418", "00"
        else:
            self.booked.append(asked["paymentRequestId"])
            data["paidAmount"] = asked["paidAmount"]
        built = paraf.answer(ok.service, case, {"virtualAccountData": data}, ok.body, status=status, profile="bca")
        return built.http_status, built.body
