"""A delivery, what is known of it, and what comes next: the table, row by row.

Source of the answers: https://developer.bca.co.id/id/dokumentasi/ (virtual account, payment). What no page says is ours, with the careful value.
"""

import decimal
import json
import urllib.parse

from . import sign
from .errors import Refused

STATUS = "latestTransactionStatus"
# id: the first that is given; of and status: part of the key; terms: what must be equal.
RULES = {
    "24": {"kind": "inquiry", "id": ["inquiryRequestId"], "of": "partnerServiceId"},
    "25": {"kind": "payment", "id": ["paymentRequestId"], "of": "partnerServiceId", "texts": ["virtualAccountNo"], "amounts": ["paidAmount"],
           "bills": "billDetails", "reported": ["referenceNo"], "verdict": ["virtualAccountData", "paymentFlagStatus"]},
    "34": {"kind": "notification", "id": ["paymentRequestId", "partnerReferenceNo"], "of": "partnerServiceId", "status": "paymentStatus",
           "texts": ["virtualAccountNo", "partnerReferenceNo"]},
    "52": {"kind": "notification", "id": ["originalReferenceNo"], "status": STATUS, "texts": ["originalPartnerReferenceNo"], "amounts": ["amount"]},
    "76": {"kind": "notification", "id": ["originalReferenceNo", "originalPartnerReferenceNo", "originalExternalId"], "status": STATUS,
           "texts": ["originalPartnerReferenceNo", "originalExternalId", "beneficiaryAccountNo", "sourceAccountNo"], "amounts": ["amount"]},
    "86": {"kind": "notification", "id": ["additionalInfo/xcoId"], "of": "additionalInfo/merchantId", "status": "additionalInfo/status",
           "texts": ["additionalInfo/userId", "additionalInfo/maxLimit"]},
}
# What an answer repeats of its request, by the pages of the standard and of BCA: below which object, as text, as an amount, and in each bill.
ECHO = {
    ("snap", "25"): ("virtualAccountData", ["partnerServiceId", "customerNo", "virtualAccountNo", "trxId", "paymentRequestId"], ["paidAmount"]),
    ("bca", "25"): ("virtualAccountData", ["partnerServiceId", "customerNo", "virtualAccountNo", "trxId", "paymentRequestId", "referenceNo"], ["paidAmount"]),
    ("snap", "34"): ("virtualAccountdata", ["partnerServiceId", "customerNo", "virtualAccountNo", "inquiryRequestId", "paymentRequestId", "partnerReferenceNo"], []),
    ("bca", "34"): ("virtualAccountData", ["virtualAccountNo", "partnerReferenceNo"], []),
    ("bca", "86"): ("", ["additionalInfo/xcoId"], []),
}
BILL = {"billNo": "billNo", "billerReferenceId": "billReferenceNo"}
MESSAGES = {"40000": "Bad Request", "40001": "Invalid Field Format", "40002": "Invalid Mandatory Field", "40413": "Invalid Amount", "40418": "Inconsistent Request", "40900": "Conflict"}
NOTHING = {"step": "", "record": "", "response_code": "", "response_message": "", "status": "", "answer": "", "differs": []}
DEEPEST = 64


class Number(str):
    """As it is spelled."""


class Ambiguous(Exception):
    """A name stands twice."""


def decide(profile, given):
    delivery = Delivery(given)
    service, key, record, call = given["service"], delivery.key, given.get("record"), given.get("call")
    found = dict(NOTHING, key=key or "", is_advice=delivery.is_advice)

    def refused(step, meaning, status="01", detail="", differs=()):
        message = MESSAGES[meaning] + (" [%s]" % detail if detail else "")
        return dict(found, step=step, response_code=meaning[:3] + service + meaning[3:], response_message=message, status=status, differs=list(differs))

    if delivery.message is None:
        return refused("refuse", "40000")
    if key is None:
        if delivery.ambiguous or delivery.rule["kind"] == "notification":
            return dict(found, step="person")
        return refused("refuse", "40001" if delivery.id_is_no_text else "40002", detail=delivery.rule["id"][0])
    if record is not None:
        check(record, key)
    if delivery.rule["kind"] == "inquiry":
        return dict(found, step="answer") if call is None else refused("conflict", "40900")
    lease_ends = given["now"] + given.get("lease_seconds", 60)
    if record is None:
        if call is None:
            return dict(found, step="book", record=delivery.claim(lease_ends))
        return dict(found, step="mismatch") if call == key else refused("conflict", "40900")
    differs, reported = differing(record["terms"], delivery.terms), differing(record.get("reported", {}), delivery.reported)
    finished, claimed = record["state"].get("finished"), record["state"].get("claimed")
    if finished is not None and verdict(profile, service, delivery.rule, finished["answer"]) != finished["status"]:
        raise Refused("invalid-argument")
    if differs:
        if finished is None or finished["status"] == "00":
            return dict(found, step="mismatch", differs=differs)
        is_amount = any(name[1:] in delivery.rule.get("amounts", []) for name in differs)
        return refused("refuse", "40413" if is_amount else "40418", differs=differs)
    if finished is not None:
        if delivery.rule["kind"] == "payment" and call == key and not given.get("first_answer_again", False):
            return refused("repeat", "40418", finished["status"], differs=reported)
        code = json.loads(finished["answer"])["responseCode"]
        return dict(found, step="first-answer", response_code=code, status=finished["status"], answer=finished["answer"], differs=reported)
    if given["now"] < claimed["lease_ends"]:
        return dict(found, step="busy")
    again = dict(record, fence=record["fence"] + 1, state={"claimed": {"lease_ends": lease_ends}})
    return dict(found, step="interrupted", record=again, differs=reported)


def inquire(profile, given):
    """An inquiry has no record: its call alone decides."""
    if RULES.get(given["service"], {}).get("kind", "inquiry") != "inquiry":
        raise Refused("invalid-argument")
    return decide(profile, dict(given, now=0))


def finish(profile, given):
    delivery, record = Delivery(given), given["record"]
    if delivery.key is None:
        raise Refused("invalid-argument")
    check(record, delivery.key)
    if "claimed" not in record["state"] or record["terms"] != delivery.terms:
        raise Refused("invalid-argument")
    status = verdict(profile, given["service"], delivery.rule, given["answer"])
    if contradicts(profile, given["service"], delivery.message, parse(given["answer"].encode())):
        raise Refused("invalid-argument")
    return {"record": dict(record, state={"finished": {"status": status, "answer": given["answer"]}})}


def verdict(profile, service, rule, answer):
    try:
        message = parse(answer.encode())
        code, said = text(at(message, "responseCode")) or "", text(at(message, "/".join(rule.get("verdict", ["-"]))))
    except (ValueError, Ambiguous):
        raise Refused("invalid-argument") from None
    if len(code) != 7 or code[3:5] != service or not code[:3].isdigit() or not code[5:].isdigit():
        raise Refused("invalid-argument")
    http, case = code[:3], code[5:]
    if http in ("200", "202"):
        if said is None and (rule["kind"] == "notification" or profile["name"] != "bca"):
            return "00"
        if said in ("00", "01"):
            return said
    elif http in ("400", "403", "404", "405") and (http, case) != ("404", "18") and said in (None, "01"):
        return "01"
    raise Refused("invalid-argument")


def contradicts(profile, service, request, answer):
    """Whether an answer says of something that its request says, too, another thing."""
    place, texts, amounts = ECHO.get((profile["name"], service), ("", [], []))
    said = at(answer, place) if place else answer
    pairs = [(text(at(request, name)), text(at(said, name))) for name in texts] + [(amount(at(request, name)), amount(at(said, name))) for name in amounts]
    if any(None not in pair and pair[0] != pair[1] for pair in pairs):
        return True
    asked, told = (at(message, "billDetails") or [] for message in (request, said))
    asked = [bill for bill in asked if text(bill) is not None] if service == "25" else []
    if not asked or not told:
        return False

    def same(bill, of):
        pairs = [(text(at(bill, here)), text(at(of, there))) for here, there in BILL.items()]
        return all(None in pair or pair[0] == pair[1] for pair in pairs)
    return len(told) != len(asked) or not all(any(same(bill, of) for of in asked) for bill in told)


def check(record, key):
    names = {"version", "key", "terms", "fence", "state"}
    finished = record.get("state", {}).get("finished") if isinstance(record, dict) else None
    if finished is not None and finished["status"] not in ("00", "01"):
        raise Refused("invalid-argument")
    if not isinstance(record, dict) or record.get("version") != 1 or not names <= set(record) <= names | {"reported"} or record["key"] != key:
        raise Refused("invalid-argument")


class Delivery:
    def __init__(self, given):
        if not given["partner"] or given["service"] not in RULES:
            raise Refused("invalid-argument")
        self.rule = rule = RULES[given["service"]]
        self.key, self.ambiguous, self.id_is_no_text, self.is_advice, self.terms, self.reported = None, False, False, False, {}, {}
        try:
            self.message = message = parse(sign.body_of(given))
        except ValueError:
            self.message = None
            return
        try:
            for name in rule.get("texts", []):
                put(self.terms, name, text(at(message, name)))
            for name in rule.get("amounts", []):
                put(self.terms, name, amount(at(message, name)))
            if "bills" in rule:
                put(self.terms, rule["bills"], bills(at(message, rule["bills"])))
            for name in rule.get("reported", []):
                put(self.reported, name, text(at(message, name)))
            self.is_advice = rule["kind"] == "payment" and text(at(message, "flagAdvise")) == "Y"
            values = [at(message, name) for name in rule["id"]]
            ids = [text(value) for value in values]
            of = text(at(message, rule["of"])) if "of" in rule else None
            status = text(at(message, rule["status"])) if "status" in rule else None
        except Ambiguous:
            self.ambiguous = True
            return
        self.id_is_no_text = any(said is not None and not isinstance(value, str) for said, value in zip(ids, values))
        if self.id_is_no_text:
            return
        given_ids = [value for value in ids if value is not None]
        if given_ids:
            self.key = joined([given["partner"], given["service"], of or "", given_ids[0]] + ([status] if status else []))

    def claim(self, lease_ends):
        record = {"version": 1, "key": self.key, "terms": self.terms, "fence": 1, "state": {"claimed": {"lease_ends": lease_ends}}}
        return dict(record, reported=self.reported) if self.reported else record


def parse(body):
    """Objects as lists of pairs, numbers as they are spelled."""
    message = json.loads(body.decode("utf-8"), object_pairs_hook=Pairs, parse_int=Number, parse_float=Number, parse_constant=refuse_constant)
    if not isinstance(message, Pairs) or depth(message) > DEEPEST:
        raise ValueError
    return message


class Pairs(list):
    """The members of an object."""


def refuse_constant(name):
    raise ValueError(name)


def depth(value):
    inner = [item for _, item in value] if isinstance(value, Pairs) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


def at(message, path):
    for name in path.split("/"):
        if not isinstance(message, Pairs) and isinstance(message, list) and len(message) == 1:
            message = message[0]
        if not isinstance(message, Pairs):
            return None
        values = [value for key, value in message if key.strip().lower() == name.lower()]
        if len(values) > 1:
            raise Ambiguous
        if not values:
            return None
        message = values[0]
    return message


def text(value):
    """None for what stands for no value."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, list):
        return "structure" if any(item is not None for item in value) else None
    return (value or "").strip(" ") or None


def amount(value):
    if isinstance(value, list) and not isinstance(value, Pairs) and len(value) == 1 and isinstance(value[0], Pairs):
        value = value[0]
    if not isinstance(value, Pairs):
        said = text(value)
        return None if said in (None, "structure") else json.dumps(said)
    number, currency = text(at(value, "value")), text(at(value, "currency"))
    if number is None and currency is None:
        return None
    try:
        hundredths = decimal.Decimal(number) * 100
        whole, _, decimals = number.lstrip("-").partition(".")
        if not (whole + decimals).isdigit() or len(currency) != 3 or not currency.isupper() or hundredths != int(hundredths) or len(decimals) == 3:
            raise ValueError
        return "%d %s" % (hundredths, currency)
    except (TypeError, ValueError, decimal.InvalidOperation):
        return "%s %s" % (json.dumps(number or ""), json.dumps(currency or ""))


def bills(value):
    items = value if isinstance(value, list) and not isinstance(value, Pairs) else [value]
    found = []
    for item in items:
        if isinstance(item, Pairs):
            parts = [text(at(item, "billNo")) or "", amount(at(item, "billAmount")) or ""]
        else:
            said = text(item)
            parts = [said if said not in (None, "structure") else ""]
        if any(parts):
            found.append(joined(parts))
    return ",".join(sorted(found)) or None


def put(terms, name, value):
    if value is not None:
        terms["/" + name] = value


def differing(first, second):
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def joined(parts):
    return ":".join(urllib.parse.quote(part, safe="-._~") for part in parts)
