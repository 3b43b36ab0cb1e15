"""Requests and token requests by RSA as the SDK signs them, by its own clock; webhooks as it verifies them."""

import os

os.environ["DANA_ENV"] = "production"  # in the sandbox the SDK knows one public key alone, DANA's

from adapter import serve  # noqa: E402
from dana.utils.snap_header import SnapHeader  # noqa: E402
from dana.webhook.webhook import WebhookParser  # noqa: E402


def sign(request):
    headers = SnapHeader.get_snap_generated_auth(
        method=request["method"], resource_path=request["url"], body=request["body"], private_key=request["private_key"]
    )
    return {**values_of(headers), "body": request["body"]}


def verify(request):
    headers = {"X-SIGNATURE": request["signature"], "X-TIMESTAMP": request["timestamp"]}
    try:
        WebhookParser(request["public_key"]).parse_webhook(request["method"], request["url"], headers, request["body"])
    except ValueError as error:
        # What follows a good signature is a notification of one kind; the bodies here are of every kind.
        if str(error).startswith("Failed to parse body"):
            return {"valid": True}
        if str(error) == "Signature verification failed.":
            return {"valid": False}
        raise
    return {"valid": True}


def sign_token(request):
    headers = SnapHeader.get_snap_generated_auth(
        method="POST",
        resource_path="",
        body="",
        private_key=request["private_key"],
        scenario="apply_token",
        client_key=request["client_key"],
    )
    return values_of(headers)


def values_of(headers):
    return {"signature": headers["X-SIGNATURE"]["value"], "timestamp": headers["X-TIMESTAMP"]["value"]}


serve("dana-python", {"sign": sign, "verify": verify, "sign-token": sign_token})
