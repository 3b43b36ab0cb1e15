"""Keys as programs write them and people copy them: in bundles, in environments, in other forms."""

import base64
import json

from generator.material import VECTORS, key_text, pem_to_der, private_numbers, public_pem
from reference import der

BUNDLES = "elastic/elasticsearch issue 33168; openssl/openssl issue 6684 (the order of openssl pkcs12 -nodes)"
POWERSHELL = "PowerShell/PowerShell issue 1923"
NAMED = "zone-eu/zone-mta issue 375 (a path instead of a key)"
BAG = "Bag Attributes\n    friendlyName: merchant\n    localKeyID: 1A D2 42 C7 \nsubject=CN = merchant\nissuer=CN = merchant\n"
KEY_BAG = "Bag Attributes\n    friendlyName: merchant\nKey Attributes: <No Attributes>\n"
BOTH = ("private", "public")


def add_forms(suite):
    _bundles(suite)
    _wrapped(suite)
    _other_programs(suite)
    _no_keys(suite)


def _add(suite, name, kind, key, error=None, says=(), source=None):
    given = {"kind": kind}
    if isinstance(key, bytes):
        given["key_base64"] = base64.b64encode(key).decode()
    else:
        given["key"] = key
    suite.add("parse-key-" + name, "parse-key", "snap", given, error, says=says, **({"source": source} if source else {}))


def _bundles(suite):
    key, certificate = key_text("rsa-2048"), key_text("rsa-2048-certificate")
    second, encrypted = key_text("rsa-2048-second"), key_text("rsa-2048-encrypted-pkcs8")
    _add(suite, "private-key-behind-certificate-all-from-p12", "private", BAG + certificate + KEY_BAG + key, source=BUNDLES)
    _add(suite, "private-key-behind-certificate-cert-then-key", "private", certificate + key, source=BUNDLES)
    _add(suite, "certificate-behind-private-key", "public", key + certificate)
    _add(suite, "certificate-in-bag-before-private-key", "public", BAG + certificate + KEY_BAG + second)
    _add(suite, "private-key-first-of-two", "private", key_text("rsa-3072") + key)
    _add(suite, "private-key-behind-ec-certificate", "private", key_text("ec-p256-certificate") + key)
    # The first of the wanted kind decides; no other one takes its place.
    for name, bundle, error, says in (
        ("encrypted-before-private", certificate + encrypted + key, "encrypted-key", ["passphrase"]),
        ("ec-before-private", key_text("ec-p256") + key, "unsupported-key", ["EC key"]),
        ("damaged-before-private", certificate + key.replace("MII", "M*I", 1) + key, "invalid-key", ["PKCS#8", "damaged"]),
        ("cut-off-before-private", key[:900] + "\n" + key, "invalid-key", ["END line"]),
        ("certificates-alone-for-private", certificate + key_text("ec-p256-certificate"), "invalid-key", ["X.509 certificate"]),
    ):
        _add(suite, "refuses-" + name, "private", bundle, error, says)
    _add(suite, "refuses-ec-certificate-before-certificate", "public", key_text("ec-p256-certificate") + certificate,
         "unsupported-key", ["EC key"])
    _add(suite, "refuses-private-keys-alone-for-public", "public", key + second, "invalid-key", ["openssl pkey -in FILE -pubout"])


def _wrapped(suite):
    text, data = key_text("rsa-2048"), pem_to_der(key_text("rsa-2048"))
    line = base64.b64encode(data).decode()
    url_safe = base64.urlsafe_b64encode(data).decode()
    for name, key in (
        ("line-breaks-escaped-twice", text.replace("\n", "\\\\n")),
        ("line-breaks-escaped-thrice", text.replace("\n", "\\\\\\n")),
        ("line-breaks-escaped-with-carriage-returns", text.replace("\n", "\\r\\n")),
        ("slashes-escaped-as-php-does", text.replace("/", "\\/")),
        ("padding-escaped-as-gson-does", text.replace("=", "\\u003d")),
        ("behind-byte-order-mark", "\ufeff" + text), ("indented-as-in-yaml", text.replace("\n", "\n      ")),
        ("with-no-break-spaces", text.replace("\n", "\u00a0\n")),
        ("in-a-service-account", json.dumps({"type": "service_account", "private_key": text})),
        ("base64-in-quotes", '"%s"' % line), ("base64-in-single-quotes-and-line-end", "'%s'\n" % line),
        ("base64-in-typographic-quotes", "\u201c%s\u201d" % line), ("base64-with-comma-behind", '"%s",' % line),
        ("base64-behind-byte-order-mark", "\ufeff" + line), ("base64-in-lines", text.split("-----")[2]),
        ("base64-without-padding", line.rstrip("=")), ("base64-url-safe", url_safe), ("base64-url-safe-without-padding", url_safe.rstrip("=")),
        ("base64-of-pem", base64.b64encode(text.encode()).decode()),
        ("base64-of-bundle-in-quotes", '"%s"' % base64.b64encode((key_text("rsa-2048-certificate") + text).encode()).decode()),
        ("pem-in-latin-1", b"friendlyName: Caf\xe9\n" + text.encode()),
    ):
        _add(suite, "private-" + name, "private", key)
    certificate = key_text("rsa-2048-certificate")
    _add(suite, "public-base64-in-quotes", "public", '"%s"' % base64.b64encode(pem_to_der(certificate)).decode())
    _add(suite, "public-line-breaks-escaped-twice", "public", certificate.replace("\n", "\\\\n"))


def _number(value):
    return base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8, "big")).rstrip(b"=").decode()


def _ssh(*parts):
    blob = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return base64.b64encode(blob).decode()


def _other_programs(suite):
    """Named for what they are, with the command that converts them."""
    modulus, exponent = private_numbers("rsa-2048")[:2]
    file = lambda name: (VECTORS / "keys" / name).read_bytes()
    text = key_text("rsa-2048")
    jwk = {"kty": "RSA", "n": _number(modulus), "e": _number(exponent)}
    blob = _ssh(b"ssh-rsa", der.integer(exponent)[2:], b"\0" + modulus.to_bytes(256, "big"))
    p12, p7b, request = file("rsa-2048.p12"), key_text("rsa-2048-pkcs7"), key_text("rsa-2048-request")
    xml = "<RSAKeyValue><Modulus>%s</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>" % base64.b64encode(modulus.to_bytes(256, "big")).decode()
    for name, kinds, key, says, source in (
        ("pkcs12", BOTH, p12, ["PKCS#12", "openssl pkcs12 -in FILE"], None),
        ("pkcs12-base64", BOTH, base64.b64encode(p12).decode(), ["PKCS#12", "openssl base64 -d"], None),
        ("pkcs7", ("public",), p7b, ["PKCS#7", "openssl pkcs7 -in FILE -print_certs"], NAMED),
        ("pkcs7-for-private", ("private",), p7b, ["PKCS#7"], None),
        ("pkcs7-der", ("public",), pem_to_der(p7b), ["PKCS#7", "openssl pkcs7 -inform DER -in FILE"], None),
        ("request", ("public",), request, ["certificate request", "openssl req -in FILE -noout -pubkey"], None),
        ("request-base64", ("public",), base64.b64encode(pem_to_der(request)).decode(), ["certificate request", "openssl req"], None),
        ("java-key-store", BOTH, file("java.jks"), ["JKS", "keytool"], None),
        ("jwk", BOTH, json.dumps(jwk, separators=(",", ":")), ["JWK", "node -p"], NAMED),
        ("jwk-pretty", BOTH, json.dumps(jwk, indent=2), ["JWK"], None),
        ("jwk-set", BOTH, json.dumps({"keys": [jwk]}), ["JWK", "keys[0]"], None),
        ("xml", BOTH, xml, ["XML", "pwsh"], NAMED),
        ("ssh-public", ("public",), "ssh-rsa %s merchant@host\n" % blob, ["OpenSSH public key", "ssh-keygen -e -m PKCS8"], None),
        ("ssh-public-for-private", ("private",), "ssh-rsa %s merchant@host\n" % blob, ["OpenSSH public key"], None),
        ("rfc4716", BOTH, "---- BEGIN SSH2 PUBLIC KEY ----\n%s\n---- END SSH2 PUBLIC KEY ----\n" % blob, ["SSH2"], None),
        ("putty", BOTH, "PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none\r\nComment: merchant\r\nPublic-Lines: 6\r\n%s\r\n" % blob,
         ["PuTTY", "puttygen"], None),
        ("utf-16-pem", BOTH, b"\xff\xfe" + text.encode("utf-16-le"), ["UTF-16", "Get-Content"], POWERSHELL),
        ("utf-16-big-endian-pem", BOTH, b"\xfe\xff" + text.encode("utf-16-be"), ["UTF-16"], None),
        ("utf-16-pem-without-mark", BOTH, text.encode("utf-16-le"), ["UTF-16"], None),
        ("hexadecimal", BOTH, pem_to_der(text).hex(), ["hexadecimal", "xxd -r -p"], None),
        ("hexadecimal-with-colons", BOTH, pem_to_der(text).hex(":"), ["hexadecimal"], None),
        ("percent-encoded", BOTH, text.replace(" ", "%20").replace("+", "%2B").replace("\n", "%0A"), ["percent-encoded"], None),
        ("four-hyphens", BOTH, text.replace("-----", "----"), ["BEGIN line"], None),
        ("dashes-of-a-word-processor", BOTH, text.replace("-----", "\u2014\u2014-"), ["BEGIN line"], None),
        ("spaces-lost", BOTH, text.replace(" ", "").replace("\n", ""), ["BEGIN line"], None),
    ):
        for kind in kinds:
            _add(suite, "is-named-%s%s" % (name, "-" + kind if len(kinds) > 1 else ""), kind, key, "invalid-key", says, source)
    _add(suite, "is-named-openssh-private", "private", key_text("rsa-2048-openssh"), "unsupported-key", ["OpenSSH", "ssh-keygen -p"])
    for name in ("rsa-2048-encrypted-pkcs8", "rsa-2048-encrypted-pkcs1"):
        _add(suite, "is-named-" + name, "private", key_text(name), "encrypted-key", ["passphrase", "openssl pkey -in FILE"])
    _add(suite, "is-named-encrypted-der", "private", pem_to_der(key_text("rsa-2048-encrypted-pkcs8")), "encrypted-key",
         ["passphrase", "openssl pkey -inform DER"])
    sec1 = pem_to_der(key_text("ec-p256-sec1"))
    _add(suite, "is-named-ec-sec1-der", "private", sec1, "unsupported-key", ["EC key"])
    _add(suite, "is-named-ec-sec1-base64", "private", base64.b64encode(sec1).decode(), "unsupported-key", ["EC key"])
    _add(suite, "is-named-private-for-public", "public", text, "invalid-key", ["PKCS#8 private key", "openssl pkey -in FILE -pubout"])
    _add(suite, "is-named-public-for-private", "private", public_pem("rsa-2048"), "invalid-key", ["SPKI public key"])


def _no_keys(suite):
    for name, text, says in (
        ("path", "/etc/keys/private.pem", "path"), ("path-relative", "keys/private.pem", "path"), ("path-name-alone", "private.key", "path"),
        ("path-of-windows", "C:\\keys\\new\\private.pem", "path"), ("path-of-home", "~/.ssh/id_rsa", "path"),
        ("url", "https://bank.example/keys/public", "URL"), ("empty", "", "empty"), ("empty-quotes", '""\n', "empty"),
        ("byte-order-mark-alone", "\ufeff", "empty"), ("variable", "${PRIVATE_KEY}", "placeholder"),
        ("variable-of-windows", "%PRIVATE_KEY%", "placeholder"), ("template", "{{private_key}}", "placeholder"),
        ("undefined", "undefined", "placeholder"), ("none", "None", "placeholder"), ("json", '{"key":"value"}', "JSON"),
        ("html", "<!DOCTYPE html><html><body>404</body></html>", "HTML"),
    ):
        for kind in BOTH:
            _add(suite, "is-named-%s-%s" % (name, kind), kind, text, "invalid-key", [says], NAMED if name == "path" else None)
