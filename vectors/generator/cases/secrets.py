"""Shared secrets: what everybody may know is none, and what stuck to one on its way signs without a word, and wrongly."""

import base64

from generator.material import SECRET, incoming, key_text, pem_to_der, public_der, public_pem, request
from generator.suite import Suite

STRAY = (
    ("space", " "), ("tab", "\t"), ("line-feed", "\n"), ("carriage-return", "\r"), ("nul", "\0"), ("escape", "\x1b"),
    ("no-break-space", "\u00a0"), ("ideographic-space", "\u3000"), ("soft-hyphen", "\u00ad"), ("zero-width-space", "\u200b"),
    ("zero-width-joiner", "\u200d"), ("word-joiner", "\u2060"), ("left-to-right-mark", "\u200e"), ("byte-order-mark", "\ufeff"),
    ("double-quote", '"'), ("single-quote", "'"), ("backquote", "`"), ("typographic-quote", "\u201d"),
)
CERTIFICATE = key_text("rsa-2048-certificate")
LINE = base64.b64encode(public_der("rsa-2048")).decode()
KNOWN_TO_ALL = (
    ("blank", "  \t\n", "white space"), ("controls", "\0\0\x07", "control characters"), ("quotes-alone", '""', "quotes"),
    ("variable", "${CLIENT_SECRET}", "placeholder"), ("variable-with-default", "${CLIENT_SECRET:-}", "placeholder"),
    ("variable-in-quotes", '"${CLIENT_SECRET}"', "placeholder"), ("github-expression", "${{ secrets.CLIENT_SECRET }}", "placeholder"),
    ("dollar-name", "$CLIENT_SECRET", "placeholder"), ("percent-name", "%CLIENT_SECRET%", "placeholder"),
    ("template", "{{client_secret}}", "placeholder"), ("angle-brackets", "<your client secret>", "placeholder"),
    ("undefined", "undefined", "placeholder"), ("null", "null", "placeholder"), ("none", "None", "placeholder"),
    ("nil", "<nil>", "placeholder"), ("object", "[object Object]", "placeholder"), ("promise", "[object Promise]", "placeholder"),
    ("public-key-behind-byte-order-mark", "\ufeff" + public_pem("rsa-2048"), "SPKI public key"),
    ("public-key-in-quotes", '"%s"' % public_pem("rsa-2048").replace("\n", "\\n"), "SPKI public key"),
    ("certificate", CERTIFICATE, "X.509 certificate"),
    ("certificate-in-bag", "Bag Attributes\n    friendlyName: bank\n" + CERTIFICATE, "X.509 certificate"),
    ("public-key-on-one-line", LINE, "SPKI public key"), ("public-key-on-one-line-in-quotes", '"%s"' % LINE, "SPKI public key"),
    ("public-key-url-safe", LINE.replace("+", "-").replace("/", "_").rstrip("="), "SPKI public key"),
    ("base64-of-pem", base64.b64encode(public_pem("rsa-2048").encode()).decode(), "SPKI public key"),
    ("certificate-on-one-line", base64.b64encode(pem_to_der(CERTIFICATE)).decode(), "X.509 certificate"),
    ("private-key-on-one-line", base64.b64encode(pem_to_der(key_text("rsa-2048"))).decode(), "PKCS#8 private key"),
    ("ed25519-on-one-line", base64.b64encode(pem_to_der(key_text("ed25519-public"))).decode(), "SPKI public key"),
    ("ssh-key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJdD7y3aLq454yWBdwLWbieU1ebz9/cu7/QEXn9OIeZJ merchant@host", "OpenSSH public key"),
    ("jwk", '{"kty":"RSA","n":"AQAB","e":"AQAB"}', "JWK"),
    ("xml-key", "<RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue>", "XML"),
)
# What banks issue: random bytes, passwords, and texts that look like something else from far away.
SECRETS = (
    ("hexadecimal-that-begins-as-der", "30" + "7f" * 31), ("hexadecimal-that-begins-as-pem", "2d" * 32),
    ("base64-of-64-bytes", base64.b64encode(bytes(range(64))).decode()), ("base64-that-begins-as-der", base64.b64encode(b"\x30\x3e" + bytes(62)).decode()),
    ("dollar-inside", "pa$SECRET$word"), ("begins-with-dollar", "$x9-Secret"), ("quote-inside", "a\"b'c"), ("space-inside", "two words"),
    ("words-of-nothing-inside", "undefined-null"), ("ssh-inside", "ssh-secret"),
)


def build():
    suite = Suite("secrets", "Shared secrets: what is refused as none, and what is taken.")
    for name, character in STRAY:
        code = "U+%04X" % ord(character)
        for place, secret in (("begins", character + SECRET), ("ends", SECRET + character)):
            _sign(suite, "refuses-%s-at-the-%s" % (name, {"begins": "beginning", "ends": "end"}[place]), secret, "invalid-secret", [place, code])
        suite.add("secrets-legacy-refuses-%s-at-the-end" % name, "sign-transaction", "bca-legacy",
                  request("bca-legacy", api_secret=SECRET + character), "invalid-secret", says=["api_secret", code])
    given = incoming("snap")
    for name, secret, says in KNOWN_TO_ALL:
        _sign(suite, "refuses-" + name, secret, "invalid-secret", [says])
        suite.add("secrets-refuses-%s-to-verify-with" % name, "verify", "snap", dict(given, client_secrets=[SECRET, secret]),
                  "invalid-secret", says=[says])
    for name, secret in SECRETS:
        _sign(suite, "takes-" + name, secret)
        suite.add("secrets-takes-%s-to-verify-with" % name, "verify", "snap", dict(given, client_secrets=[secret]), "signature-mismatch")
    return suite


def _sign(suite, name, secret, error=None, says=()):
    suite.add("secrets-" + name, "sign-transaction", "snap", request("snap", client_secret=secret), error, says=says)
