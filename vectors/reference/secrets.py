"""What is no shared secret: what everybody may know, and what stuck to one on its way."""

import re
import unicodedata

from . import der, keys
from .errors import Refused

QUOTES = "\"'`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f"
NOTHING = ("undefined", "null", "none", "nil", "nan", "(null)", "(none)", "[object object]", "[object promise]",
           "[object undefined]", "[object null]")
PLACEHOLDER = re.compile(
    r"\$\{.*\}|\$\(.*\)|\{\{.*\}\}|%\(.*\)s|<[^>]*>|%[A-Z][A-Z0-9]*_[A-Z0-9_]*%|\$[A-Z][A-Z0-9]*_[A-Z0-9_]*"
    r"|(process\.env\.|os\.environ|os\.getenv\(|System\.getenv\(|getenv\(|env\(|\$env:).*", re.DOTALL)
SSH = re.compile(r"(ssh-|ecdsa-|sk-)\S*\s+AAAA")
OTHER_FORMS = ("PuTTY-User-Key-File-", "---- BEGIN SSH2 PUBLIC KEY", "<RSAKeyValue")


def check(secret):
    """Refuses a secret to verify with."""
    inner = secret.strip("".join(filter(_stray, set(secret))))
    if not inner or inner.lower() in NOTHING or PLACEHOLDER.fullmatch(inner) or _is_key(inner):
        raise Refused("invalid-secret")


def check_to_sign(secret):
    """Refuses one to sign with: here the ends count, too."""
    check(secret)
    if _stray(secret[0]) or _stray(secret[-1]):
        raise Refused("invalid-secret")


def _stray(character):
    """White space, quotes, controls, and what nobody sees."""
    return character in QUOTES or unicodedata.category(character) in ("Cc", "Cf", "Zs", "Zl", "Zp")


def _is_key(text):
    if "-----BEGIN" in text or SSH.match(text) or any(form in text for form in OTHER_FORMS):
        return True
    if text.startswith(("{", "[")) and '"kty"' in text:
        return True
    try:
        data = keys.to_der(text)
        tags = [tag for tag, _ in der.read_one_sequence(data)]
    except (Refused, der.BadDer):
        return False
    return tags in ([der.SEQUENCE, der.BIT_STRING], [der.SEQUENCE, der.SEQUENCE, der.BIT_STRING], [der.INTEGER] * 9,
                    [der.SEQUENCE, der.OCTET_STRING]) or tags[:3] == [der.INTEGER, der.SEQUENCE, der.OCTET_STRING] \
        or tags == [der.INTEGER] * 2 and len(data) > 70 or tags[:2] == [der.INTEGER, der.OCTET_STRING]
