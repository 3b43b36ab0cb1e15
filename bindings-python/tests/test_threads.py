"""Many threads at one object, and the interpreter lock during long work."""

import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import BODY, SECRET, SIGNATURE, TIMESTAMP, TOKEN, URL

import paraf

THREADS = 8


def test_one_signer_and_one_verifier_for_all_threads(signer, verifier):
    prepared = signer.prepare("POST", URL, access_token=TOKEN)
    large = b'{"data": "' + b"x" * 50_000 + b'"}'

    def work(number):
        signed = signer.sign("POST", URL, BODY, access_token=TOKEN, timestamp=TIMESTAMP)
        assert signed.signature == prepared.sign(BODY, timestamp=TIMESTAMP).signature == SIGNATURE
        signed = prepared.sign(large, timestamp=TIMESTAMP, external_id=str(number))
        verified = verifier.verify("POST", URL, signed.headers, large, now=TIMESTAMP)
        return verified.external_id

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(work, range(400))) == [str(number) for number in range(400)]


def test_headers_and_body_are_made_once_whoever_asks(signer):
    for _ in range(50):
        signed = signer.sign("POST", URL, BODY, access_token=TOKEN)
        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(lambda _, signed=signed: (id(signed.headers), id(signed.body)), range(THREADS)))
        assert len(set(found)) == 1


def test_no_two_requests_share_an_external_id(signer):
    """Its digits are fetched for many requests at once, by each thread and each process for itself."""
    prepared = signer.prepare("POST", URL, access_token=TOKEN)

    def ids(_):
        return [prepared.sign(BODY).headers["X-EXTERNAL-ID"] for _ in range(200)]

    found = ids(None)
    with ThreadPoolExecutor(THREADS) as pool:
        found += [id for some in pool.map(ids, range(THREADS)) for id in some]
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, ",".join(ids(None)).encode())
        os._exit(0)
    os.waitpid(child, 0)
    os.close(write)
    with os.fdopen(read) as pipe:
        found += pipe.read().split(",")
    found += ids(None)
    assert len(found) == len(set(found)) == 200 * (THREADS + 3)


def test_one_hasher_takes_whole_pieces():
    hasher = paraf.BodyHasher({"base": "snap", "name": "raw", "request": {"body": "raw"}})
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(hasher.update, [b"x" * 20_000] * 200))
    assert hasher.hexdigest() == paraf.body_digest(b"x" * 4_000_000)


def test_long_work_lets_other_threads_run(signer, verifier, signed):
    """The other thread sleeps between ticks, and no thread is ever interrupted: it ticks only while the lock is given away."""
    ticks, stop = [], threading.Event()

    def tick():
        while not stop.is_set():
            ticks.append(None)
            time.sleep(0.0005)

    body = b'{"data": "' + b"x" * 50_000_000 + b'"}'
    token = "t" * 50_000_000
    long = {**signed.headers, "Authorization": "Bearer " + token}
    refused = {"method": "POST", "url": URL, "body": body[:500_000] + b'"}', "client_secret": SECRET}
    refused["headers"] = {"X-TIMESTAMP": TIMESTAMP, "X-SIGNATURE": SIGNATURE, "Authorization": "Bearer " + TOKEN}
    calls = [
        lambda: paraf.minify(body),
        lambda: paraf.body_digest(body),
        lambda: signer.sign("POST", URL, body, access_token=TOKEN),
        lambda: paraf.validate("17", body),
        lambda: paraf.diagnose("bca", **refused),
        # Another part than the body is the long one.
        lambda: signer.sign("POST", URL, access_token=token),
        lambda: signer.prepare("POST", URL, access_token=token),
        lambda: paraf.explain("bca", method="POST", url=URL, headers=long),
        lambda: pytest.raises(paraf.Rejected, verifier.verify, "POST", URL, long, b"{}", now=TIMESTAMP),
        paraf.generate_key_pair,
    ]
    interval = sys.getswitchinterval()
    thread = threading.Thread(target=tick)
    thread.start()
    try:
        sys.setswitchinterval(60)
        for call in calls:
            before = len(ticks)
            call()
            assert len(ticks) - before > 3
    finally:
        sys.setswitchinterval(interval)
        stop.set()
        thread.join()
