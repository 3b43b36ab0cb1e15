"""A second reading of captures: bash itself, Python's own HTTP, JSON and here the rules of the C runtime. It knows fewer forms than the
library, and answers None for what it does not know."""

import base64
import http.client
import io
import json
import re
import subprocess
import tempfile

# Each call of curl writes its arguments and what it reads, instead of sending anything.
BASH = r"""
curl() { { printf '%s\0' "$@"; printf '\0INPUT\0'; case " $* " in *" @-"*|*" - "*) cat;; esac; printf '\0END\0'; } >&9; }
export -f curl
"""


def of_bash(text):
    """(body, url) of the first curl command, by bash."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as told:
        command = ["bash", "--norc", "--noprofile", "-c", BASH + "exec 9>&%d\n" % told.fileno() + text]
        nothing = {name: subprocess.DEVNULL for name in ("stdin", "stdout", "stderr")}
        subprocess.run(command, pass_fds=[told.fileno()], cwd=folder, check=False, **nothing)
        told.seek(0)
        calls = told.read().split(b"\0END\0")
    if not calls[0]:
        return None
    arguments, _, given = calls[0].partition(b"\0INPUT\0")
    return _sent(arguments[:-1].split(b"\0"), given)


def _sent(arguments, given):
    """What curl makes of the arguments, as far as the cases need it."""
    body, url, query, words = None, None, False, iter(arguments)
    for word in words:
        if word in (b"--next", b"-:"):
            break
        if word in (b"-d", b"--data", b"--data-raw", b"--data-binary", b"--json"):
            value = next(words)
            if value == b"@-" and word != b"--data-raw":
                value = given if word in (b"--data-binary", b"--json") else given.replace(b"\r", b"").replace(b"\n", b"")
            joint = b"" if body is None or word == b"--json" else b"&"
            body = (body or b"") + joint + value
        elif word == b"-T":
            body = given if next(words) == b"-" else None
        elif word == b"-G":
            query = True
        elif word in (b"-H", b"-X", b"-u", b"-A", b"--oauth2-bearer", b"-m"):
            next(words)
        elif word == b"--data-urlencode":
            return None
        elif not word.startswith(b"-"):
            url = word.decode()
    return (b"" if query or body is None else body), None if query else url


def of_c_runtime(line):
    """The words of a command line by the rules of the C runtime."""
    words, word, quoted, at = [], None, False, 0
    while at < len(line):
        slashes = re.match(r"\\*", line[at:]).end()
        if line[at + slashes:at + slashes + 1] == '"':
            word = (word or "") + "\\" * (slashes // 2)
            at += slashes
            if slashes % 2:
                word += '"'
            elif quoted and line[at + 1:at + 2] == '"':
                word, at = word + '"', at + 1
            else:
                quoted = not quoted
            at += 1
        elif slashes:
            word, at = (word or "") + "\\" * slashes, at + slashes
        elif line[at] in " \t" and not quoted:
            words, word, at = words + ([] if word is None else [word]), None, at + 1
        else:
            word, at = (word or "") + line[at], at + 1
    return words + ([] if word is None else [word])


def of_cmd(text):
    line = re.sub(r"\^\r?\n(More\? ?)?", "", text).split("\n")[0].rstrip("\r")
    line = line[line.index("curl"):]
    if "^" in line:
        return None
    words = of_c_runtime(line.split(" & ")[0])
    return _sent([word.encode() for word in words[1:]], b"")


def of_http(text):
    """The body of a raw request as Python's own client reads a message: it takes chunks apart and counts bytes."""
    head, _, rest = text.partition(b"\r\n\r\n")
    fields = http.client.parse_headers(io.BytesIO(head.split(b"\r\n", 1)[1] + b"\r\n\r\n"))
    if fields.get("Transfer-Encoding", "").lower() != "chunked" and "Content-Length" not in fields:
        return None

    class Socket:
        def makefile(self, *_):
            return io.BytesIO(b"HTTP/1.1 200 OK\r\n" + head.split(b"\r\n", 1)[1] + b"\r\n\r\n" + rest)

    response = http.client.HTTPResponse(Socket())
    response.begin()
    return response.read()


def of_json(text):
    """The body that stands as a text in the first request of a HAR, of a collection or of an object."""
    return _body(json.loads(text))


def _body(value):
    while isinstance(value, list) and value:
        value = value[0]
    for name in ("log", "entries", "collection", "item", "config", "request"):
        if isinstance(value, dict) and name in value and value[name]:
            return _body(value[name])
    if not isinstance(value, dict) or value.get("method") == "GET":
        return None
    data = value.get("postData") or {}
    if isinstance(data.get("text"), str):
        return base64.b64decode(data["text"]) if data.get("encoding") == "base64" else data["text"].encode()
    body = value.get("body", value.get("data"))
    if isinstance(body, dict):
        body = body.get("raw") if body.get("mode") == "raw" and not body.get("disabled") else None
    if not isinstance(body, str) or "{{" in body:
        return None
    return base64.b64decode(body) if value.get("isBase64Encoded") else body.encode()
