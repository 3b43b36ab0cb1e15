"""Requests by HMAC as the SDK signs them, and token requests by RSA, both ways."""

import json

from adapter import object_of, serve
from doku_python_library.src.services.token_service import TokenService


def sign(request):
    body = object_of(request["body"])
    signature = TokenService.generate_symmetric_signature(
        request["method"], request["url"], request["access_token"], body, request["timestamp"], request["client_secret"]
    )
    return {"signature": signature, "body": json.dumps(body)}


def sign_token(request):
    return {"signature": TokenService.create_signature(request["private_key"], token_text(request))}


def verify_token(request):
    return {"valid": TokenService.compare_signatures(token_text(request), request["signature"], request["public_key"])}


def token_text(request):
    # The SDK joins the two in its controllers, which read them from a request of Flask.
    return "{client_key}|{timestamp}".format(**request)


serve("doku-python-library", {"sign": sign, "sign-token": sign_token, "verify-token": verify_token})
