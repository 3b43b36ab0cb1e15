"""A report, no test: how paraf compares with the usual hand-made way, in one process, round by round.

The usual way parses the body and writes it again without whitespace, hashes it, signs by hmac and writes the headers.
"""

import base64
import hashlib
import hmac
import json
import statistics
import time

import paraf

SECRET = "456"
TOKEN = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"
TIMESTAMP = "2022-04-21T17:34:52+07:00"
URL = "/openapi/v1.0/transfer-intrabank"
EXTERNAL_ID = "20220421173452000000000000000001"  # the usual way makes none either
ROUNDS = 60
FORMS = {"minified": {"separators": (",", ":")}, "pretty": {"indent": 2}}


def transfer(size, form):
    """A body of about this many bytes."""
    item = {"accountNo": "1234567890", "amount": {"value": "12345.00", "currency": "IDR"}}

    def with_items(count):
        return json.dumps({"partnerReferenceNo": "2020102900000000000001", "items": [item] * count}, **FORMS[form])

    return with_items((size - len(with_items(1))) // (len(with_items(2)) - len(with_items(1))) + 1).encode()


def by_hand(body):
    minified = json.dumps(json.loads(body), separators=(",", ":")).encode()
    text = ":".join(["POST", URL, TOKEN, hashlib.sha256(minified).hexdigest(), TIMESTAMP])
    signature = base64.b64encode(hmac.new(SECRET.encode(), text.encode(), hashlib.sha512).digest()).decode()
    headers = {
        "Authorization": f"Bearer {TOKEN}",
        "CHANNEL-ID": "95051",
        "Content-Type": "application/json",
        "X-EXTERNAL-ID": EXTERNAL_ID,
        "X-PARTNER-ID": "KBBABCINDO",
        "X-SIGNATURE": signature,
        "X-TIMESTAMP": TIMESTAMP,
    }
    return headers, minified


def microseconds(call, repeats):
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) / repeats * 1e6


def compare(size, form):
    body = transfer(size, form)
    signer = paraf.Signer("bca", client_secret=SECRET, partner_id="KBBABCINDO", channel_id="95051")
    prepared = signer.prepare("POST", URL, access_token=TOKEN)

    def sign():
        return signer.sign("POST", URL, body, access_token=TOKEN, timestamp=TIMESTAMP, external_id=EXTERNAL_ID)

    def sign_prepared():
        return prepared.sign(body, timestamp=TIMESTAMP, external_id=EXTERNAL_ID)

    def read(signed):
        return signed.headers, signed.body

    assert read(sign()) == read(sign_prepared()) == by_hand(body)
    repeats = max(1, 2_000_000 // (len(body) + 2_000))
    calls = {
        "by hand": lambda: by_hand(body),
        "sign": sign,
        "sign, headers and body read": lambda: read(sign()),
        "prepared": sign_prepared,
        "prepared, headers and body read": lambda: read(sign_prepared()),
    }
    # Side by side, so that a busy moment of the machine hits all of them.
    rounds = [{name: microseconds(call, repeats) for name, call in calls.items()} for _ in range(ROUNDS)]
    print("%s body of %d bytes" % (form, len(body)))
    for name in calls:
        ratio = statistics.median(one["by hand"] / one[name] for one in rounds)
        print("  %-32s %10.2f us  %6.1fx" % (name, statistics.median(one[name] for one in rounds), ratio))


if __name__ == "__main__":
    for size in (1024, 16 * 1024, 1024 * 1024):
        for form in FORMS:
            compare(size, form)
