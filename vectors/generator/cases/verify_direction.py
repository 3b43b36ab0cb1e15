"""What partners send, verified as the provider does: by the request rule of every built-in profile."""

import reference
from generator.cases.provider_messages import signing
from generator.material import OTHER_SECRET, SECRET, TOKEN, header, public_pem, request, with_header, without_header
from reference import headers
from reference.profiles import BY_NAME, resolve
from generator.suite import Suite

# Signed in another way than they are signed to the partner, or not at all.
OWN_RULE = ("bca-legacy", "btn", "midtrans", "nicepay", "payermax")


def build():
    suite = Suite("verify-direction", "Requests to the provider, verified by its request rule: what its own server checks.")
    for name in sorted(BY_NAME):
        _profile(suite, name)
    _direction(suite)
    return suite


def arrived(name, **changes):
    """A request of a partner as the provider sees it, and a `verify` input that succeeds as it stands."""
    given = dict(request(name) if name in ("snap", "bca", "bca-legacy") else signing(name), **changes)
    if name == "bca-legacy":
        given["partner_id"] = "KBBABCINDO"
    signed = reference.run("sign-transaction", name, given)
    if "error" in signed:
        raise AssertionError(signed)
    rule = resolve(name)["request"]
    known = {"public_keys_pem": [public_pem("rsa-2048")]} if rule["algorithm"] == "rsa-sha256" else {"client_secrets": [SECRET]}
    caller = _caller(rule)
    partners = [dict(signed["headers"])[caller]] if caller else ["*"]
    return dict(known, direction="to-provider", method=given["method"], url=given["url"], headers=signed["headers"],
                body=given["body"], partner_ids=partners, now=given["timestamp"])


def _caller(rule):
    return headers.header_of("partner_id", rule["headers"]) or headers.header_of("api_key", rule["headers"])


def _profile(suite, name):
    rule, given = resolve(name)["request"], arrived(name)

    def reject(what, error, changed):
        suite.add("verify-direction-%s-rejects-%s" % (name, what), "verify", name, changed, error)

    suite.add("verify-direction-" + name, "verify", name, given)
    reject("another-body", "signature-mismatch", dict(given, body=given["body"].replace("0", "1", 1)))
    reject("another-path", "signature-mismatch", dict(given, url=given["url"].replace("?", "s?") if "?" in given["url"]
                                                      else given["url"] + "s"))
    signature = headers.header_of("signature", rule["headers"])
    reject("no-signature", "missing-header", without_header(given, signature))
    if rule["algorithm"] == "rsa-sha256":
        reject("another-key", "signature-mismatch", dict(given, public_keys_pem=[public_pem("rsa-2048-second")]))
        reject("a-secret-for-the-key", "missing-credential", dict(_without_credential(given), client_secrets=[SECRET]))
    else:
        reject("another-secret", "signature-mismatch", dict(given, client_secrets=[OTHER_SECRET]))
        reject("another-token", "signature-mismatch", with_header(given, "Authorization", "Bearer other"))
        reject("a-key-for-the-secret", "missing-credential",
               dict(_without_credential(given), public_keys_pem=[public_pem("rsa-2048")]))
    caller = _caller(rule)
    if caller:
        reject("another-partner", "unknown-partner", dict(given, partner_ids=["another"]))
        reject("no-partner", "missing-header", without_header(given, caller))
    else:
        reject("named-partners", "unsupported-by-profile", dict(given, partner_ids=["12345"]))
    if name in OWN_RULE:
        # The other way it is another scheme, whose credential is another; or there is none.
        callback = {key: value for key, value in given.items() if key != "direction"}
        error = "missing-credential" if resolve(name)["callback"] else "unsupported-by-profile"
        if name == "nicepay":
            error = "body-not-covered"
        reject("the-other-direction", error, callback)


def _without_credential(given):
    return {key: value for key, value in given.items() if key not in ("client_secrets", "public_keys_pem")}


def _direction(suite):
    given = arrived("snap", access_token=TOKEN)
    suite.add("verify-direction-token-checked", "verify", "snap", dict(given, access_token=TOKEN))
    suite.add("verify-direction-rejects-token-other", "verify", "snap", dict(given, access_token="other"), "token-mismatch")
    suite.add("verify-direction-to-partner-is-the-default", "verify", "snap", dict(given, direction="to-partner"))
    bca = arrived("bca")
    suite.add("verify-direction-bca-rejects-partners-joined", "verify", "bca",
              dict(with_header(bca, "X-PARTNER-ID", "12345,67890"), partner_ids=["*"]), "duplicate-header")
    stamp = header(bca, "X-TIMESTAMP")
    suite.add("verify-direction-bca-rejects-time-twice", "verify", "bca",
              with_header(bca, "X-TIMESTAMP", stamp + "," + stamp), "duplicate-header")
