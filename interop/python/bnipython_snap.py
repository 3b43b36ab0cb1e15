"""Requests by HMAC. Only the module that signs is loaded: the package as a whole asks for Python 3.12, and its token requests
for a pyOpenSSL that the other libraries here cannot be installed with."""

import json
from importlib import metadata, util

from adapter import object_of, serve


def signing_module():
    path = metadata.distribution("bnipython").locate_file("bnipython/lib/util/utils.py")
    spec = util.spec_from_file_location("bnipython_signing", path)
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BNI = signing_module()


def sign(request):
    body = object_of(request["body"])
    signature = BNI.generateSignatureServiceSnapBI(
        {
            "body": body,
            "method": request["method"],
            "url": request["url"],
            "accessToken": request["access_token"],
            "timeStamp": request["timestamp"],
            "apiSecret": request["client_secret"],
        }
    )
    return {"signature": signature, "body": json.dumps(body)}


serve("bnipython", {"sign": sign})
