"""Mistakes of key, algorithm and spelling, and the RSA schemes."""

import base64

from generator.material import OTHER_SECRET, SECRET, TOKEN, key_text, public_pem
from reference import mistaken as m

from .diagnose_base import BASE, RSA, TOKEN_REQUEST, add
from .diagnose_mistakes import A_SECOND_LATER, BODIES, STRINGS

PUBLIC = {"public_keys_pem": [public_pem("rsa-2048")]}
BY_HMAC = m.both(m.algorithm("hmac-sha512"), m.key(SECRET.encode()))
PSS = m.padding("-sha256", "-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:0")
ENCODED_SECRET = base64.b64encode(b"secret of the demo, of 32 bytes.").decode()

KEYS = {
    "K1-hex": m.spelling(lambda raw: raw.hex()),
    "K1-base64-of-hex": m.spelling(lambda raw: m.base64_of(raw.hex().encode())),
    "K2-unpadded": m.spelling(lambda raw: m.base64_of(raw).rstrip("=")),
    "K2-url-safe": m.spelling(lambda raw: base64.urlsafe_b64encode(raw).decode()),
    "K3-sha-256": m.algorithm("hmac-sha256"),
    "K4-secret-encoded": m.key(lambda key: base64.b64encode(key)),
    "K5-secret-whitespace": m.key(lambda key: key + b"\n"),
    "K11-other-value-as-key": m.key(TOKEN.encode()),
}

RSA_MISTAKES = {
    "S2-token-added": m.both(m.template("{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}"), m.value("access_token", TOKEN)),
    "S3-full-url": m.url(lambda _: RSA["url"]),
    "S5-prefix-added": m.url(lambda url: "/notification" + url),
    "S6-method-lower-case": m.value("method", "post"),
    "S7-order": m.template("{method}:{endpoint_url}:{timestamp}:{body_digest}"),
    "T3-utc": m.value("timestamp", "2026-11-22T03:00:00Z"),
    "B5-php-slash": BODIES["B5-php-slash"],
    "B6-ascii": BODIES["B6-ascii"],
    "B10-nulls-dropped": BODIES["B10-nulls-dropped"],
    "B16-base64": BODIES["B16-base64"],
    "K7-pss": PSS,
    "K7-sha-1": m.padding("-sha1"),
    "K7-sha-512": m.padding("-sha512"),
    "K1-hex": KEYS["K1-hex"],
}


def add_to(suite):
    secrets = dict(BASE, client_secret=ENCODED_SECRET)
    for name, mistake in KEYS.items():
        add(suite, "diagnose-" + name.lower(), "bca", BASE, [mistake], [name])
    add(suite, "diagnose-k4-secret-base64-decoded", "bca", secrets, [m.key(base64.b64decode)], ["K4-secret-base64-decoded"])
    add(suite, "diagnose-k11-other-secret", "bca", BASE, [m.key(OTHER_SECRET.encode())], ["K11-other-secret"], other_secrets=[OTHER_SECRET])
    for name in ("K1-hex", "K3-sha-256", "K5-secret-whitespace"):
        add(suite, "diagnose-%s-b5" % name.lower(), "bca", BASE, [BODIES["B5-php-slash"], KEYS[name]], ["B5-php-slash", name])
        add(suite, "diagnose-%s-s1" % name.lower(), "bca", BASE, [STRINGS["S1-bearer"], KEYS[name]], ["S1-bearer", name])
    add_callbacks(suite)
    add_token_requests(suite)


def add_callbacks(suite):
    """Midtrans signs callbacks by RSA: the public key alone tells a wrong key from a wrong string."""
    def callback(name, *arguments, **more):
        add(suite, "diagnose-rsa-" + name, "midtrans", RSA, *arguments, direction="to-partner", **dict({"known": PUBLIC}, **more))
    for name, mistake in RSA_MISTAKES.items():
        extra = {"access_token": TOKEN} if name == "S2-token-added" else {}
        callback(name.lower(), [mistake], [name], advisories=["K6-key-is-right"], **extra)
    callback("pair-s6-b5", [RSA_MISTAKES["S6-method-lower-case"], RSA_MISTAKES["B5-php-slash"]], ["S6-method-lower-case", "B5-php-slash"])
    callback("pair-k7-t3", [PSS, RSA_MISTAKES["T3-utc"]], ["K7-pss", "T3-utc"])
    other = m.key(key_text("rsa-2048-second"))
    callback("k6-unknown-key", [other], advisories=["K6-key-mismatch"])
    callback("k6-other-key-size", [m.key(key_text("rsa-3072"))], advisories=["K6-other-key-size"])
    callback("k6-other-key", [other], ["K6-other-key"], known={"public_keys_pem": [public_pem("rsa-2048"), public_pem("rsa-2048-second")]})
    callback("k8-private-for-public", [], matched=True, known={"public_keys_pem": [key_text("rsa-2048")]}, advisories=["K8-key-form"],
             note="the wrong half of the pair: it is said, and the right half is used")
    for name, key, advisories in (("k9-small-key", "rsa-1024", ["K9-key-size"]), ("key-of-2047-bits", "rsa-2047", [])):
        add(suite, "diagnose-rsa-" + name, "midtrans", dict(RSA, private_key_pem=key_text(key)), matched=True, direction="to-partner",
            known={"public_keys_pem": [public_pem(key)]}, advisories=advisories)
    add(suite, "diagnose-winpay-2047-is-right", "winpay", dict(RSA, private_key_pem=key_text("rsa-2047"), url="/v1.0/transfer-va/create-va"),
        matched=True, known={"public_keys_pem": [public_pem("rsa-2047")]},
        note="Winpay's published demo key has 2047 bits: docs.winpay.id, SNAP API, signature generation")
    callback("k10-hmac", [BY_HMAC], ["K10-hmac"], known={**PUBLIC, "client_secret": SECRET}, advisories=["K10-length"])
    callback("matched", [], matched=True)
    callback("matched-by-private-key", [], matched=True, known={"private_key_pem": key_text("rsa-2048")})


def add_token_requests(suite):
    def request(name, *arguments, **more):
        add(suite, "diagnose-token-" + name, "bca", TOKEN_REQUEST, *arguments, **more)
    client = TOKEN_REQUEST["client_key"]
    request("matched", [], matched=True)
    request("t3-utc", [m.value("timestamp", "2026-11-22T03:00:00Z")], ["T3-utc"])
    request("t1-other-second", [m.value("timestamp", A_SECOND_LATER)], ["T1-other-second"])
    request("s7-separator", [m.template("{client_key};{timestamp}")], ["S7-separator"])
    request("s8-colon", [m.template("{client_key}:{timestamp}")], ["S8-other-string"])
    request("s7-order", [m.template("{timestamp}|{client_key}")], ["S7-order"])
    request("s9-client-key-case", [m.value("client_key", client.upper())], ["S9-client-key-case"])
    request("s9-other-identifier", [m.value("client_key", "another-client")], ["S9-other-identifier"],
            known={"client_key": "another-client", "private_key_pem": TOKEN_REQUEST["private_key_pem"]})
    request("s8-hmac", [BY_HMAC], ["S8-hmac-for-token"],
            known={**PUBLIC, "client_secret": SECRET})
    request("k7-pss", [PSS], ["K7-pss"])
    request("k6-unknown-key", [m.key(key_text("rsa-2048-second"))], advisories=["K6-key-mismatch"])
    request("pair-t3-k7", [m.value("timestamp", "2026-11-22T03:00:00Z"), PSS], ["T3-utc", "K7-pss"])
    request("k5-client-key-whitespace", [m.value("client_key", client + "\n")], ["K5-client-key-whitespace"])
