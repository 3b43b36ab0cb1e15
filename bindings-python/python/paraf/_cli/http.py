"""A signed request as text that can be sent."""

from __future__ import annotations

import re
import shlex

import paraf
from paraf._cli.refusal import Refusal

ORIGIN = re.compile(r"https?://[^/?#]*", re.IGNORECASE)


def raw(signed: paraf.SignedRequest, captured: paraf.CapturedRequest) -> bytes:
    """As it goes over the wire, to the host of the request that was to be signed."""
    origin, path = _origin(captured), ORIGIN.sub("", signed.url, count=1)
    lines = [f"{signed.method} {path} HTTP/1.1"]
    if origin:
        lines.append(f"Host: {origin.partition('//')[2]}")
    lines += [f"{name}: {value}" for name, value in signed.headers.items()]
    if signed.body:
        lines.append(f"Content-Length: {len(signed.body)}")
    return "\n".join([*lines, "", ""]).encode() + signed.body


def curl(signed: paraf.SignedRequest, captured: paraf.CapturedRequest) -> str:
    """As a command for a shell."""
    origin, path = _origin(captured), ORIGIN.sub("", signed.url, count=1)
    words = [f"curl -X {signed.method} {shlex.quote(origin + path)}"]
    words += [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in signed.headers.items()]
    if signed.body:
        words.append(f"--data-raw {shlex.quote(body_text(signed))}")
    return " \\\n  ".join(words)


def body_text(signed: paraf.SignedRequest) -> str:
    """The body where only text has a place."""
    try:
        return signed.body.decode()
    except UnicodeDecodeError:
        raise Refusal("body: is not UTF-8, and can only be printed as raw HTTP") from None


def _origin(captured: paraf.CapturedRequest) -> str:
    """Scheme and host: of the URL, or else of the Host header."""
    given = ORIGIN.match(captured.url)
    if given:
        return given[0]
    host = next((value for name, value in captured.headers if name.lower() == "host"), None)
    return f"https://{host}" if host else ""
