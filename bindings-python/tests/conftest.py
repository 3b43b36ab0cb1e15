"""The material that the tests share: published demo values, the suite's own keys, and the program of this checkout."""

import functools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import paraf

ROOT = Path(__file__).parents[2]
KEYS = ROOT / "vectors" / "keys"

# As scripts/test-python.sh builds it: found as a user's own is.
os.environ["PATH"] = os.pathsep.join([str(ROOT / "target" / "debug"), os.environ["PATH"]])

# BCA's documentation and sample code (client ID 123, secret 456); the signature was computed from them by OpenSSL.
SECRET = "456"
TOKEN = "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57"
TIMESTAMP = "2022-04-21T17:34:52+07:00"
URL = "/openapi/v1.0/balance-inquiry"
BODY = b'{"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"}'
SIGNATURE = "zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA=="


@pytest.fixture(scope="session")
def private_key():
    return (KEYS / "rsa-2048.pem").read_text()


@pytest.fixture(scope="session")
def certificate():
    return (KEYS / "rsa-2048-certificate.pem").read_text()


@pytest.fixture(scope="session")
def signer(private_key):
    return paraf.Signer(
        "bca", client_key="123", client_secret=SECRET, private_key=private_key, partner_id="12345", channel_id="95051"
    )


@pytest.fixture(scope="session")
def verifier():
    return paraf.Verifier("bca", client_secret=SECRET, partner_id="12345")


@pytest.fixture(scope="session")
def signed(signer):
    return signer.sign("POST", URL, BODY, access_token=TOKEN, timestamp=TIMESTAMP, external_id="41807553358950093184")


@functools.cache
def json_schemas():
    """What `make documents` writes: the JSON Schema of each message, by profile and name."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, ROOT / "scripts/spec/documents.py", folder], check=True, stdout=subprocess.DEVNULL)
        paths = (Path(folder) / "schema").glob("*/*.json")
        return {(path.parent.name, path.stem): json.loads(path.read_text(encoding="utf-8")) for path in paths}
