"""Requests by HMAC and token requests by RSA as the SDK signs them."""

import json

from adapter import object_of, serve
from python_nicepay.util.utilSignature import Signature


def sign(request):
    # As its data generator does: the digest is over json.dumps with its blanks, which is also what is sent.
    body = json.dumps(object_of(request["body"]))
    signature = Signature.getSignature(
        request["access_token"],
        Signature.sha256EncodeHex(body),
        request["url"].removeprefix("/nicepay"),
        request["timestamp"],
        request["client_secret"],
        request["method"],
    )
    return {"signature": signature, "body": body}


def sign_token(request):
    lines = request["private_key"].strip().splitlines()
    text = "{client_key}|{timestamp}".format(**request)
    return {"signature": Signature.signSHA256RSA(text, "".join(lines[1:-1]))}


serve("python-nicepay", {"sign": sign, "sign-token": sign_token})
