"""What the cases of captures share. Their expectations are written by hand from the rules of each tool; `reference/capture.py` has another
reading of them: bash itself, Python's own HTTP and JSON, the rules of the C runtime."""

import base64

from generator.suite import OWN

URL = "https://sandbox.bca.co.id/openapi/v1.0/balance-inquiry"
PATH = "/openapi/v1.0/balance-inquiry"
BODY = '{"accountNo":"1"}'
TIME = ["X-TIMESTAMP", "2026-11-22T10:00:00+07:00"]
TIME_LINE = ": ".join(TIME)
ANSWER = '{"responseCode":"4011100","responseMessage":"Unauthorized. [Signature]"}'


def read(suite, name, text, body=BODY, requests=1, notes=(), source=OWN, note=None, entry=None, **expect):
    """A capture that is read: of its first request, or of `entry`, all that is told here must be so."""
    given = _given(text, entry)
    expect = {"requests": requests, **expect}
    if isinstance(body, bytes):
        expect["body_base64"] = base64.b64encode(body).decode()
    else:
        expect["body"] = body
    expect["notes"] = list(notes)
    suite.state("capture-" + name, "capture", "snap", given, expect, source, note)


def refused(suite, name, text, reason, source=OWN, note=None):
    """A capture that cannot be read, and why."""
    suite.state("capture-" + name, "capture", "snap", _given(text, None), {"error": "unreadable-capture", "reason": reason}, source, note)


def _given(text, entry):
    given = {"text_base64": base64.b64encode(text).decode()} if isinstance(text, bytes) else {"text": text}
    return given if entry is None else dict(given, entry=entry)
