"""HMAC and RSA over the string to sign."""

import base64

from adapter import serve
from Crypto.Hash import HMAC, SHA256, SHA512
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15


def sign(request):
    if request["algorithm"] == "hmac-sha512":
        signature = mac(request).digest()
    else:
        signature = pkcs1_15.new(RSA.import_key(request["private_key"])).sign(digest(request))
    return {"signature": base64.b64encode(signature).decode()}


def verify(request):
    signature = base64.b64decode(request["signature"])
    try:
        if request["algorithm"] == "hmac-sha512":
            mac(request).verify(signature)
        else:
            pkcs1_15.new(RSA.import_key(request["public_key"])).verify(digest(request), signature)
    except ValueError:
        return {"valid": False}
    return {"valid": True}


def mac(request):
    return HMAC.new(request["client_secret"].encode(), request["string_to_sign"].encode(), SHA512)


def digest(request):
    return SHA256.new(request["string_to_sign"].encode())


serve("pycryptodome", {"sign": sign, "verify": verify, "sign-token": sign, "verify-token": verify})
