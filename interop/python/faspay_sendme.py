"""Requests by RSA as the SDK signs them: by its own clock, with what it reads from a file in the current folder."""

import json
import os
import tempfile

os.chdir(tempfile.mkdtemp())

from adapter import object_of, serve  # noqa: E402
from FaspaySendmeSnap import _http, _request  # noqa: E402

CONFIGURATION = """[development]
host = https://localhost
channel_id = 12345
partner_id = 12345
key_path = key.pem
"""


def sign(request):
    with open("SendMeConfig.ini", "w") as file:
        file.write(CONFIGURATION)
    with open("key.pem", "w") as file:
        file.write(request["private_key"])
    body = object_of(request["body"])
    _http.setSection(_http, "accountInquiry")
    _http.setRequestParam(_http, body)
    _request.generateHeadersRequest(_request)
    return {"signature": _request._signature, "timestamp": _request._timestamp, "body": json.dumps(body)}


serve("faspaysendmesnap", {"sign": sign})
