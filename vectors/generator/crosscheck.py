"""What openssl has to say about one case: digests, MACs, RSA signatures, keys."""

import base64

import reference
from reference import capture, headers, keys, openssl, sign, verify
from reference.errors import Refused
from reference.profiles import resolve


def body_bytes(expect, name):
    if name + "_base64" in expect:
        return base64.b64decode(expect[name + "_base64"])
    return expect[name].encode()


class Digests:
    """SHA-256 of everything that the cases hash, computed by openssl in a few calls."""

    def __init__(self, cases):
        self._messages = {b""}
        for case in cases:
            self._messages |= set(self._wanted(case))
        self._digests = openssl.sha256_all(self._messages)

    @staticmethod
    def _wanted(case):
        expect = case["expect"]
        if "body_digest" in expect and case["operation"] != "explain":
            yield body_bytes(expect, "minified_body")
        if "replay_key" in expect:
            for name in credential_names(case):
                yield replay_text(case, name)

    def of(self, message):
        return self._digests[message]


CHECKED, UNCHECKED, BY_HAND = "own, cross-checked with OpenSSL", "own reference", "own, written by hand"
KEYS = ("client_secret", "api_secret", "private_key_pem", "public_keys_pem")


def is_checked(case):
    """Whether openssl computes anything of what the case expects."""
    expect, operation = case["expect"], case["operation"]
    if operation in ("minify", "sign-token", "sign-transaction"):
        return "body_digest" in expect or "signature" in expect
    if operation in ("verify", "verify-token"):
        return expect.get("error", "signature-mismatch") == "signature-mismatch"
    if operation == "parse-key":
        return "error" not in expect or "-wrong-" in case["id"]
    return operation == "diagnose" and any(case["input"].get(name) for name in KEYS)


def own_source(case):
    """What a case of our own says of where its values come from."""
    if is_checked(case):
        return CHECKED
    return UNCHECKED if case["operation"] in reference.OPERATIONS else BY_HAND


def differences(case, digests):
    """Words for everything that does not agree; an empty list is what we want."""
    # What an error says is known to who wrote the case.
    expect = {name: value for name, value in case["expect"].items() if name != "says"}
    also = [stage for stage in reference.STAGES if stage in expect]
    if case["operation"] in reference.OPERATIONS and _unordered(expect) != _unordered(
            reference.run(case["operation"], case["profile"], case["input"], also)):
        return ["the file is older than the rules: run generate.py"]
    if case["source"] in (CHECKED, UNCHECKED, BY_HAND) and case["source"] != own_source(case):
        return ["its source says %r" % case["source"]]
    if case["operation"] == "capture":
        return _capture(case)
    return CHECKS[case["operation"]](case, digests) if is_checked(case) else []


def _unordered(expect):
    """Headers have no order."""
    return dict(expect, headers=sorted(expect["headers"])) if "headers" in expect else expect


def _minify(case, digests):
    expect = case["expect"]
    if "body_digest" in expect and digests.of(body_bytes(expect, "minified_body")) != expect["body_digest"]:
        return ["body_digest"]
    return []


def _sign(case, digests):
    expect, given = case["expect"], case["input"]
    found = _minify(case, digests)
    if "signature" not in expect:
        return found
    profile = resolve(case["profile"])
    rule = profile["token_request" if case["operation"] == "sign-token" else "request"]
    message = expect["string_to_sign"].encode()
    signature = decode(expect["signature"], rule)
    if rule["algorithm"] == "rsa-sha256":
        # Verified with the public half that openssl itself derives from the private key.
        private = keys.parse(given["private_key_pem"], "private", profile["rsa_minimum_bits"])
        if not openssl.rsa_verifies(openssl.public_half(private.der), message, signature):
            found.append("signature")
    elif openssl.hmac(rule["algorithm"][5:], given[rule["key"]].encode(), message) != signature:
        found.append("signature")
    return found


def _verify(case, digests):
    expect, given = case["expect"], case["input"]
    rule = verify.rule_of(resolve(case["profile"]), given)
    message = expect.get("string_to_sign") or _string_of_mismatch(case, rule)
    signature = decode(_header(given, rule, "signature"), rule)
    right = _matching(case, rule, message.encode(), signature)
    if "error" in expect:
        return ["openssl finds the signature right"] if right else []
    found = [] if right else ["openssl finds the signature wrong"]
    if expect["replay_key"] not in [digests.of(replay_text(case, name)) for name in credential_names(case)]:
        found.append("replay_key")
    return found


def _matching(case, rule, message, signature):
    if rule["algorithm"] != "rsa-sha256":
        digest = rule["algorithm"][5:]
        secrets = _of_the_caller(case, rule, "client_secrets")
        return any(openssl.hmac(digest, secret.encode(), message) == signature for secret in secrets)
    minimum = resolve(case["profile"])["rsa_minimum_bits"]
    publics = [keys.parse(text, "public", minimum) for text in _of_the_caller(case, rule, "public_keys_pem")]
    return any(openssl.rsa_verifies(key.der, message, signature) for key in publics)


def _of_the_caller(case, rule, name):
    """The list, or, where each caller has one, that of who calls."""
    lists = case["input"].get(name, [])
    if not isinstance(lists, dict):
        return lists
    fields = ("client_key",) if case["operation"] == "verify-token" else ("partner_id", "api_key")
    header = next(found for found in (headers.header_of(field, rule["headers"]) for field in fields) if found)
    return lists.get("*") or lists[headers.given(case["input"]["headers"], header)[0]]


def _string_of_mismatch(case, rule):
    given = case["input"]
    return sign.string_to_sign(rule, given["method"], given["url"], _header(given, rule, "timestamp"),
                               sign.body_of(given), verify.signed_values(rule, given["headers"]))[0]


def _header(given, rule, field):
    name = headers.header_of(field, rule["headers"])
    return headers.given(given["headers"], name)[0]


def _verify_token(case, digests):
    expect, given = case["expect"], case["input"]
    rule = resolve(case["profile"])["token_request"]
    message = "%s|%s" % (_header(given, rule, "client_key"), _header(given, rule, "timestamp"))
    right = _matching(case, rule, message.encode(), decode(_header(given, rule, "signature"), rule))
    found = [] if right == ("error" not in expect) else ["openssl disagrees about the signature"]
    if "replay_key" in expect and expect["replay_key"] not in [digests.of(replay_text(case, name)) for name in credential_names(case)]:
        found.append("replay_key")
    return found


def _parse_key(case, _):
    expect, given = case["expect"], case["input"]
    key = given["key"] if "key" in given else base64.b64decode(given["key_base64"])
    if "-wrong-" in case["id"]:  # parse_key.py: eight numbers of which one is wrong
        data = keys.to_der(key)
        return ["openssl finds the numbers right"] if openssl.private_is_consistent(data) else []
    accepted = keys.parse(key, given["kind"], resolve(case["profile"])["rsa_minimum_bits"])
    public = openssl.public_half(accepted.der) if given["kind"] == "private" else accepted.der
    return [] if openssl.public_bits(public) == expect["bits"] else ["bits"]


def _diagnose(case, _):
    """Whether the signature is right as it stands, for whoever holds a key; the mistake is known to who made it."""
    given = case["input"]
    right = reference.run("explain", case["profile"], dict(EXPLAINED, **{name: given[name] for name in given if name in EXPLAINED}))
    message, held = right["string_to_sign"].encode(), resolve(case["profile"])
    rule = held["request" if given.get("direction", "to-provider") == "to-provider" else "callback"]
    if right["algorithm"] == "rsa-sha256":
        texts = given.get("public_keys_pem", [])[:1] or [given[name] for name in ("private_key_pem",) if name in given]
        matches = any(_rsa_matches(text, message, right) for text in texts)
    else:
        secret = given.get(rule["key"])
        matches = bool(secret) and sign.encode(openssl.hmac(right["algorithm"][5:], secret.encode(), message), right) == right["signature"]
    return [] if matches == case["expect"]["matched"] else ["openssl disagrees about matched"]


EXPLAINED = {"method": None, "url": None, "headers": None, "body": "", "direction": "to-provider", "client_key": None, "api_key": None, "access_token": None}


def _rsa_matches(key, message, right):
    try:
        public = openssl.public_half(keys.to_der(key)) if "PRIVATE" in key else keys.to_der(key)
        return openssl.rsa_verifies(public, message, decode(right["signature"], right))
    except (Refused, ValueError):
        return False


def decode(text, rule):
    return bytes.fromhex(text) if rule["encoding"] == "hex" else base64.b64decode(text)


def credential_names(case):
    """The id of each credential of the case, as the replay key uses it."""
    profile = resolve(case["profile"])
    is_token = case["operation"] == "verify-token"
    rule = profile["token_request"] if is_token else verify.rule_of(profile, case["input"])
    if rule["algorithm"] == "rsa-sha256":
        keys_of = _of_the_caller(case, rule, "public_keys_pem")
        ders = [keys.parse(text, "public", profile["rsa_minimum_bits"]).der for text in keys_of]
        return [openssl.sha256_all([data])[data] for data in ders]
    secrets = _of_the_caller(case, rule, "client_secrets")
    return [openssl.hmac("sha256", secret.encode(), b"paraf credential id").hex() for secret in secrets]


def replay_text(case, credential):
    name = resolve(case["profile"])["name"]
    kind = "paraf token request replay key v1" if case["operation"] == "verify-token" else "paraf replay key v1"
    return "\n".join([kind, name, credential, case["expect"]["string_to_sign"]]).encode()


def _capture(case):
    """The body once more, by who reads such text every day: bash, Python's HTTP and JSON. The id tells which; None is not known there."""
    given, expect, kind = case["input"], case["expect"], case["id"].split("-")[1]
    if "error" in expect or given.get("entry", 1) != 1:
        return []
    data = base64.b64decode(given["text_base64"]) if "text_base64" in given else given["text"].encode()
    again = None
    if kind in ("bash", "heredoc"):
        again = (capture.of_bash(data.decode()) or [None])[0] if not data.startswith(b"$ ") and "others-unread" not in expect["notes"] else None
    elif kind == "cmd":
        again = (capture.of_cmd(data.decode()) or [None])[0]
    elif kind in ("raw", "chunked") and data.startswith(b"POST ") and b"\r\n\r\n" in data:
        again = capture.of_http(data) if not {"length-differs", "content-decoded"} & set(expect["notes"]) and "taken-apart" not in case["id"] else None
    elif kind in ("har", "postman", "object") and data.startswith((b"{", b"[{")):
        again = _of_json(data)
    return [] if again in (None, body_bytes(expect, "body")) else ["body: %r" % again]


def _of_json(data):
    try:
        return capture.of_json(data)
    except ValueError:
        return None  # One after the other, or what Node prints.


CHECKS = {
    "minify": _minify,
    "sign-token": _sign,
    "sign-transaction": _sign,
    "verify": _verify,
    "verify-token": _verify_token,
    "parse-key": _parse_key,
    "diagnose": _diagnose,
}
