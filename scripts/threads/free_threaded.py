"""Without a global lock: every thread signs and verifies, one signer for all. Last line: "free-threaded: N passed, M failed"."""

import sys
from concurrent.futures import ThreadPoolExecutor

import paraf

TIME = "2026-11-22T10:00:00+07:00"
URL = "/openapi/v1.0/transfer-va/payment"
REQUESTS, THREADS = 2000, 8

signer = paraf.Signer("bca", client_secret="secret", partner_id="12345", channel_id="95231")
verifier = paraf.Verifier("bca", client_secret="secret", partner_id="12345")
hasher = paraf.BodyHasher()


def signatures(_=None):
    made = []
    for at in range(REQUESTS):
        signed = signer.sign("POST", URL, b'{"trxId":"%d"}' % at, access_token="token", timestamp=TIME, external_id=str(at))
        verifier.verify("POST", URL, signed.headers, signed.body, now=TIME)
        hasher.copy().update(signed.body)
        made.append(signed.signature)
    return made


if sys._is_gil_enabled():
    sys.exit("the lock is on: a module that needs it was imported")
expected = signatures()
with ThreadPoolExecutor(THREADS) as threads:
    outcomes = [found == expected for found in threads.map(signatures, range(THREADS))]
print("free-threaded: %d passed, %d failed" % (outcomes.count(True), outcomes.count(False)))
sys.exit(not all(outcomes))
