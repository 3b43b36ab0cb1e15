"""Requests that were signed with mistakes: every part of the right signature lies open, is changed, and is signed as it then stands."""

import base64
import copy
import hashlib
import hmac
import re

from . import canonical, keys, openssl, sign
from .profiles import resolve
from .template import fields, render


class Signing:
    """All that goes into one signature. A mistake is a function that changes one of these."""

    def __init__(self, profile, given, direction="to-provider"):
        """`given`: as for `sign-transaction`; without `method` it is a token request."""
        self.profile = resolve(profile)
        self.is_token_request = "method" not in given
        side = "request" if direction == "to-provider" else "callback"
        self.rule = self.profile["token_request" if self.is_token_request else side]
        self.given = given
        self.sent = sign.body_of(given)
        self.values = {name: given[name] for name in sign.VALUES if name in given}
        self.values["timestamp"] = given["timestamp"]
        self.template = self.rule["string_to_sign"]
        self.body, self.digest, self.tail = b"", None, ""
        if not self.is_token_request:
            self.values["method"] = given["method"]
            self.values["endpoint_url"] = canonical.endpoint_url(given["url"], self.rule["endpoint_url"])[0]
            self.body = canonical.canonical_body(self.sent, self.rule["body"])
        self.algorithm = self.rule["algorithm"]
        self.padding = ["-sha256"]
        self.key = given.get("private_key_pem") if self.algorithm == "rsa-sha256" else given[self.rule["key"]].encode()
        self.spell = lambda raw: sign.encode(raw, self.rule)
        self.whole = lambda text: text
        self.mac = None

    def body_digest(self):
        """Text, or None where the profile leaves it out."""
        if self.digest:
            return self.digest(self.body)
        return canonical.digest_field(self.body, self.rule)

    def message(self):
        digest = self.body_digest() if "body_digest" in fields(self.template) else ""
        values = dict(self.values, body_digest=digest, body=self.body.decode("utf-8", "surrogateescape"))
        omit = [name for name in fields(self.template) if values.get(name) is None]
        return self.whole((render(self.template, values, omit) + self.tail).encode("utf-8", "surrogateescape"))

    def signature(self):
        if self.mac:
            raw = self.mac(self.key, self.message())
        elif self.algorithm == "rsa-sha256":
            raw = openssl.rsa_sign_as(keys.to_der(self.key), self.message(), tuple(self.padding))
        else:
            raw = hmac.new(self.key, self.message(), self.algorithm[5:]).digest()
        return self.spell(raw)

    def changed(self, *mistakes):
        other = copy.copy(self)
        other.values = dict(self.values)
        for mistake in mistakes:
            mistake(other)
        return other

    def headers(self, signature):
        """As they are sent: every value right, whatever was signed."""
        values = {name: self.given[name] for name in sign.VALUES if name in self.given}
        values.update(timestamp=self.given["timestamp"], signature=signature)
        table = self.rule["headers"]
        return [[name, render(table[name]["value"], values)] for name in sorted(table)
                if set(fields(table[name]["value"])) <= set(values)]


# Each of these makes a mistake.

def value(name, text):
    """Another text in one part of the string; None leaves the part out."""
    def mistake(signing):
        signing.values[name] = text(signing.values[name]) if callable(text) else text
    return mistake


def url(change):
    return value("endpoint_url", change)


def template(text):
    return lambda signing: setattr(signing, "template", text(signing.template) if callable(text) else text)


def tail(text):
    return lambda signing: setattr(signing, "tail", text)


def body(change):
    """Another body hashed: bytes to bytes, of the canonical body."""
    return lambda signing: setattr(signing, "body", change(signing.body))


def body_as_text(change):
    return body(lambda data: change(data.decode()).encode())


def body_as_sent(change=lambda data: data):
    return lambda signing: setattr(signing, "body", change(signing.sent))


def digest(spelling):
    """Another text for the digest: bytes of the body to text, or None."""
    return lambda signing: setattr(signing, "digest", spelling)


def key(change):
    return lambda signing: setattr(signing, "key", change(signing.key) if callable(change) else change)


def algorithm(name):
    return lambda signing: setattr(signing, "algorithm", name)


def padding(*options):
    return lambda signing: setattr(signing, "padding", list(options))


def whole(change):
    """Something done to the string once it is complete: bytes to bytes."""
    return lambda signing: setattr(signing, "whole", change)


def mac(make):
    """Another algorithm: key and message to bytes."""
    return lambda signing: setattr(signing, "mac", make)


def padded(digest):
    """RSA padding around `digest(message)`, without the name of a hash, as `privateEncrypt` makes it."""
    return mac(lambda key, message: openssl.rsa_pad(keys.to_der(key), digest(message)))


def spelling(write):
    """Another way to write the bytes of the signature."""
    return lambda signing: setattr(signing, "spell", write)


def both(*mistakes):
    def mistake(signing):
        for one in mistakes:
            one(signing)
    return mistake


# What serializers do to a minified body.

STRING = re.compile(r'"(?:\\.|[^"\\])*"')


def in_strings(change):
    return lambda text: STRING.sub(lambda match: change(match[0]), text)


def outside_strings(change):
    """`change` gets what stands between the strings."""
    def rewrite(text):
        out, end = [], 0
        for match in STRING.finditer(text):
            out += [change(text[end:match.start()]), match[0]]
            end = match.end()
        return "".join(out + [change(text[end:])])
    return rewrite


def escape_slashes(text):
    return re.sub(r"(?<!\\)/", r"\\/", text)


def escape_unicode(text, form="%04x"):
    units = lambda character: character.encode("utf-16-be")
    escape = lambda data: "".join("\\u" + form % int.from_bytes(data[at:at + 2], "big") for at in range(0, len(data), 2))
    return re.sub("[^\x00-\x7f]", lambda match: escape(units(match[0])), text)


def escape_html(text, characters="<>&"):
    return re.sub("[%s]" % characters, lambda match: "\\u%04x" % ord(match[0]), text)


python_separators = outside_strings(lambda text: text.replace(",", ", ").replace(":", ": "))


def numbers(change):
    """Every number that is not inside a string, rewritten as text."""
    return outside_strings(lambda text: re.sub(r"-?\d[\d.eE+-]*", lambda match: change(match[0]), text))


def sha256_hex(data):
    return hashlib.sha256(data).hexdigest()


def base64_of(data):
    return base64.b64encode(data).decode()
