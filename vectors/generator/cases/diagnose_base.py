"""What the cases of `diagnose` share: requests to be signed, and how a mistake becomes a case."""

import json
import re

from generator.material import SECRET, TIME, TOKEN, key_text
from reference import mistaken
from reference.mistaken import Signing

# Every mistake of the body shows on this one. Numbers stand as they must stay.
BODY = (
    '{\n    "partnerReferenceNo": "2026/11/22-0001",\n    "amount": {\n        "value": "12345678.00",\n        "currency": "IDR"\n    },\n'
    '    "beneficiaryAccountName": "Budi  Santoso",\n    "remark": "Café R&D <Sudirman> 1/2",\n    "fee": 10000.00,\n    "note": null,\n'
    '    "additionalInfo": {\n        "info": "{\\"promo\\":\\"a=1\\"}",\n        "list": [],\n        "empty": {},\n        "memo": ""\n    }\n}'
)
URL = "/openapi/v1.0/transfer-intrabank"
QUERY = "https://devapi.bca.co.id/openapi/v1.0/balance-inquiry?to=2026-11-22&from=a%2Cb"
BASE = {
    "method": "POST", "url": URL, "body": BODY, "timestamp": TIME, "access_token": TOKEN, "client_secret": SECRET,
    "client_key": "paraf-demo-client", "partner_id": "KBBABCINDO", "channel_id": "95051", "external_id": "20261122100000000001",
}
GET = dict(BASE, method="GET", url=QUERY, body="")
RSA = {
    "method": "POST", "url": "https://merchant.co.id/v1.0/debit/notify", "timestamp": TIME, "private_key_pem": key_text("rsa-2048"),
    "partner_id": "PARTNER", "channel_id": "95221", "external_id": "20261122100000000001",
    "body": '{"originalPartnerReferenceNo":"2026/11/22-0001","amount":{"value":"10000.00","currency":"IDR"},"merchantName":"Kopi Ibu Ani — Café","urls":["https://a.co.id/x"],"extra":{"a":null}}',
}
TOKEN_REQUEST = {"timestamp": TIME, "client_key": "paraf-demo-client", "private_key_pem": key_text("rsa-2048"), "body": '{"grantType":"client_credentials"}'}

RANK = "STBK"
CREDENTIAL = ("client_secret", "api_secret", "client_key", "private_key_pem")


def row(name):
    return name.split("-")[0]


def ranked(names):
    """The order in which changes are named: S, T, B, K, then by number."""
    return sorted(names, key=lambda name: (RANK.index(name[0]), int(row(name)[1:])))


def finding(*names, changes=None):
    """`names`: an id each; `changes`: the rows of a habit, where one id stands for several."""
    names = ranked(names)
    rows = changes or list(dict.fromkeys(row(name) for name in names))
    return {"id": "+".join(names), "changes": rows}


def add(suite, case_id, profile, given, mistakes=(), names=(), changes=None, direction="to-provider", advisories=(), matched=False, note=None, known=None,
        captured=lambda headers: headers, told=None, sent=None, **more):
    """`known`: what the one who asks knows of the credential, where it is not what the signer used. `captured`: the headers as they
    were captured, where that is not how they were made; `sent`: headers that were sent, or sent in another form than is right; `told`: what else is expected."""
    signing = Signing(profile, given, direction)
    right, wrong = signing.signature(), signing.changed(*mistakes).signature()
    if matched != (wrong == right) and not sent:
        raise AssertionError("%s: the mistake does not show" % case_id)
    for one in mistakes if len(mistakes) > 1 else ():
        if signing.changed(*[other for other in mistakes if other is not one]).signature() == wrong:
            raise AssertionError("%s: one of the mistakes does not show" % case_id)
    asked = {"method": given.get("method", "POST"), "url": given.get("url") or signing.rule["path"],
             "headers": captured(with_headers(signing.headers(wrong), sent))}
    if given.get("body"):
        asked["body"] = given["body"]
    if direction != "to-provider":
        asked["direction"] = direction
    credential = {name: given[name] for name in CREDENTIAL if name in given} if known is None else known
    asked.update(credential, **more)
    findings = [finding(*names, changes=changes)] if names else []
    expect = {"matched": matched, "findings": findings}
    if advisories:
        expect["advisories"] = list(advisories)
    expect.update(told or {})
    suite.state(case_id, "diagnose", profile, asked, expect, note=note)


def with_headers(headers, sent):
    other = dict(sent or {})
    kept = [[name, other.pop(name, value)] for name, value in headers]
    return kept + [[name, value] for name, value in other.items()]


def minified(text):
    return mistaken.outside_strings(lambda piece: re.sub(r"\s", "", piece))(text)


def loaded(text):
    """Parsed, with numbers as a text that `dumped` writes back as it was."""
    mark = lambda number: "\x00%s\x00" % number
    return json.loads(text, parse_float=mark, parse_int=mark)


def dumped(value, **how):
    how = dict({"separators": (",", ":"), "ensure_ascii": False}, **how)
    return re.sub(r'"\\u0000(.*?)\\u0000"', r"\1", json.dumps(value, **how))


def rewritten(change=lambda value: value, **how):
    """The body parsed, changed and serialized."""
    return mistaken.body_as_text(lambda text: dumped(change(loaded(text)), **how))


def dropped(is_dropped):
    def drop(value):
        if isinstance(value, dict):
            return {name: drop(inner) for name, inner in value.items() if not is_dropped(inner)}
        return [drop(inner) for inner in value] if isinstance(value, list) else value
    return drop
