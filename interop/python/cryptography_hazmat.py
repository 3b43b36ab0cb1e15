"""HMAC and RSA over the string to sign."""

import base64

from adapter import serve
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, hmac, serialization
from cryptography.hazmat.primitives.asymmetric import padding


def sign(request):
    text = request["string_to_sign"].encode()
    if request["algorithm"] == "hmac-sha512":
        signature = mac(request, text).finalize()
    else:
        key = serialization.load_pem_private_key(request["private_key"].encode(), None)
        signature = key.sign(text, padding.PKCS1v15(), hashes.SHA256())
    return {"signature": base64.b64encode(signature).decode()}


def verify(request):
    text, signature = request["string_to_sign"].encode(), base64.b64decode(request["signature"])
    try:
        if request["algorithm"] == "hmac-sha512":
            mac(request, text).verify(signature)
        else:
            key = serialization.load_pem_public_key(request["public_key"].encode())
            key.verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return {"valid": False}
    return {"valid": True}


def mac(request, text):
    started = hmac.HMAC(request["client_secret"].encode(), hashes.SHA512())
    started.update(text)
    return started


serve("cryptography", {"sign": sign, "verify": verify, "sign-token": sign, "verify-token": verify})
