"""A bank on loopback that gives the document's example as its answer and remembers what it was asked."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Bank:
    def __init__(self, answer):
        self.asked = []
        text = json.dumps(answer).encode()

        class Handler(BaseHTTPRequestHandler):
            def do_any(handler):
                body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
                self.asked.append((handler.command, handler.path, {name.lower(): value for name, value in handler.headers.items()}, body))
                handler.send_response(200)
                handler.send_header("Content-Type", "application/json")
                handler.send_header("Content-Length", str(len(text)))
                handler.end_headers()
                handler.wfile.write(text)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_any

            def log_message(handler, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
