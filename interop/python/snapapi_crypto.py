"""Requests by HMAC and token requests by RSA, both ways."""

import json

from adapter import serve
from snapapi.exceptions import InvalidSignature
from snapapi.security.crypto import SNAPCrypto


def sign(request):
    body = dict_of(request["body"])
    signature = SNAPCrypto(client_secret=request["client_secret"]).create_signature_transactional(
        http_method=request["method"],
        path=request["url"],
        timestamp=request["timestamp"],
        request_body=body,
        access_token=request["access_token"],
    )
    return {"signature": signature, "body": json.dumps(body) if request["body"] else ""}


def verify(request):
    crypto = SNAPCrypto(client_secret=request["client_secret"])
    headers = {"X-TIMESTAMP": request["timestamp"], "X-SIGNATURE": request["signature"]}
    return valid(
        crypto.verify_signature_transactional,
        path=request["url"],
        http_method=request["method"],
        access_token=request["access_token"],
        request_headers=headers,
        request_body=dict_of(request["body"]),
    )


def sign_token(request):
    crypto = SNAPCrypto(client_id=request["client_key"], private_key=request["private_key"])
    return {"signature": crypto.create_signature_oauth2(token_text(request))}


def verify_token(request):
    crypto = SNAPCrypto(public_cert=request["public_key"])
    return valid(
        crypto.verify_signature,
        message=token_text(request),
        signature=request["signature"].encode(),
        algorithm="SHA256withRSA",
    )


def dict_of(body):
    return json.loads(body) if body else {}


def token_text(request):
    return "{client_key}|{timestamp}".format(**request).encode()


def valid(check, **arguments):
    try:
        check(**arguments)
    except InvalidSignature:
        return {"valid": False}
    return {"valid": True}


serve("snapapi", {"sign": sign, "verify": verify, "sign-token": sign_token, "verify-token": verify_token})
