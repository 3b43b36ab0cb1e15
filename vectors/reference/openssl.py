"""RSA by the openssl command: no RSA code of ours takes part in an expected value."""

import functools
import os
import subprocess
import tempfile


def openssl(arguments, stdin=b""):
    """(succeeded, stdout)"""
    done = subprocess.run(["openssl", *arguments], input=stdin, capture_output=True)
    return done.returncode == 0, done.stdout


class Files:
    """A temporary folder for what openssl wants to read from files."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory()
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def put(self, name, data):
        path = os.path.join(self._folder.name, name)
        with open(path, "wb") as file:
            file.write(data)
        return path


def rsa_sign(private_der, message):
    return rsa_sign_as(private_der, message, ("-sha256",))


@functools.lru_cache(maxsize=None)
def rsa_sign_as(private_der, message, options):
    """`options`: the digest, and `-sigopt` for another padding."""
    with Files() as files:
        key = files.put("key", private_der)
        ok, signature = openssl(["dgst", *options, "-keyform", "DER", "-sign", key], message)
    if not ok:
        raise RuntimeError("openssl did not sign")
    return signature


@functools.lru_cache(maxsize=None)
def rsa_pad(private_der, data):
    """PKCS#1 v1.5 padding of type 1 around `data` itself."""
    with Files() as files:
        key = files.put("key", private_der)
        ok, signature = openssl(["pkeyutl", "-sign", "-keyform", "DER", "-inkey", key, "-pkeyopt", "rsa_padding_mode:pkcs1"], data)
    if not ok:
        raise RuntimeError("openssl did not sign")
    return signature


@functools.lru_cache(maxsize=None)
def rsa_verifies(spki_der, message, signature):
    with Files() as files:
        key, claimed = files.put("key", spki_der), files.put("signature", signature)
        return openssl(["dgst", "-sha256", "-keyform", "DER", "-verify", key, "-signature", claimed], message)[0]


@functools.lru_cache(maxsize=None)
def hmac(digest, key, message):
    """`digest`: sha256 or sha512."""
    if not key:
        raise ValueError("openssl takes no empty key")
    arguments = ["dgst", "-" + digest, "-mac", "HMAC", "-macopt", "hexkey:" + key.hex(), "-binary"]
    ok, mac = openssl(arguments, message)
    if not ok:
        raise RuntimeError("openssl did not compute the MAC")
    return mac


def sha256_all(messages):
    """{message: hex digest}, in one call of openssl for many messages."""
    messages = sorted(set(messages))
    digests = {}
    with Files() as files:
        for start in range(0, len(messages), 500):
            part = messages[start:start + 500]
            paths = [files.put(str(start + index), message) for index, message in enumerate(part)]
            lines = openssl(["dgst", "-sha256", "-r", *paths])[1].decode().splitlines()
            digests.update(zip(part, (line.split()[0] for line in lines)))
    return digests


@functools.lru_cache(maxsize=None)
def public_half(private_der):
    """SPKI of a PKCS#8 key, both DER."""
    ok, public = openssl(["pkey", "-inform", "DER", "-pubout", "-outform", "DER"], private_der)
    if not ok:
        raise RuntimeError("openssl did not read the private key")
    return public


@functools.lru_cache(maxsize=None)
def public_bits(spki_der):
    """Modulus bits as openssl reads them, or None when it reads no key."""
    ok, text = openssl(["pkey", "-pubin", "-inform", "DER", "-noout", "-text"], spki_der)
    return int(text.split(b"(")[1].split()[0]) if ok else None


def private_is_consistent(private_der):
    """`openssl rsa -check` exits with 0 for a broken key, too: its words decide."""
    with Files() as files:
        key = files.put("key", private_der)
        ok, text = openssl(["rsa", "-inform", "DER", "-in", key, "-check", "-noout"])
    return ok and b"RSA key ok" in text
