"""validate: messages that break one rule each. What is broken is written here by hand, from the tables that the banks publish."""

import copy
import json

from generator.cases import validate_dana, validate_doku, validate_pages, validate_rules
from generator.suite import Suite

TRANSFER = {
    "partnerReferenceNo": "2026112200000000001", "amount": {"value": "12345678.00", "currency": "IDR"},
    "beneficiaryAccountNo": "1234567890", "remark": "Uang kopi", "sourceAccountNo": "0011223344",
    "transactionDate": "2026-11-22T10:00:00+07:00",
}
INQUIRY = {
    "partnerServiceId": "   12345", "customerNo": "1234567890", "virtualAccountNo": "   123451234567890",
    "trxDateInit": "2026-11-22T10:00:00+07:00", "channelCode": 6011, "inquiryRequestId": "202611221000000000001",
}
ANSWER = {"responseCode": "2001700", "responseMessage": "Successful", "referenceNo": "1", "partnerReferenceNo": "1",
          "amount": {"value": "12345678.00", "currency": "IDR"}, "beneficiaryAccountNo": "1234567890",
          "transactionDate": "2026-11-22T10:00:00+07:00"}
GONE = object()
TRANSFER_SOURCE = "https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/trigger-transfer"
BCA_SOURCE = "https://developer.bca.co.id/id/dokumentasi/"

# (name, place, value, rule)
BROKEN = [
    ("missing", "/partnerReferenceNo", GONE, "missing"),
    ("null", "/partnerReferenceNo", None, "missing"),
    ("empty", "/partnerReferenceNo", "", "missing"),
    ("missing-object", "/amount", GONE, "missing"),
    ("missing-inside", "/amount/currency", GONE, "missing"),
    ("number-for-text", "/beneficiaryAccountNo", 1234567890, "type"),
    ("text-for-object", "/amount", "12345678.00", "type"),
    ("too-long", "/partnerReferenceNo", "1" * 65, "length"),
    ("amount-without-decimals", "/amount/value", "12345678", "format"),
    ("amount-with-one-decimal", "/amount/value", "12345678.0", "format"),
    ("amount-with-commas", "/amount/value", "12,345,678.00", "format"),
    ("currency-in-lower-case", "/amount/currency", "idr", "format"),
    ("date-without-offset", "/transactionDate", "2026-11-22T10:00:00", "format"),
    ("date-of-no-calendar", "/transactionDate", "2026-02-30T10:00:00+07:00", "format"),
]
# (name, place, value): strict finds another format, lenient takes it.
ARRIVING = [
    ("date-without-offset", "/transactionDate", "2026-11-22T10:00:00"),
    ("date-behind-a-blank", "/transactionDate", "2026-11-22 10:00:00"),
    ("date-in-basic-form", "/transactionDate", "20261122T100000+0700"),
    ("date-of-digits-alone", "/transactionDate", "20261122100000"),
    ("amount-without-decimals", "/amount/value", "12345678"),
    ("amount-with-one-decimal", "/amount/value", "12345678.0"),
    ("amount-with-zeros-behind", "/amount/value", "12345678.0000"),
    ("amount-with-a-leading-zero", "/amount/value", "012345678.00"),
    ("amount-with-a-plus-sign", "/amount/value", "+12345678.00"),
]
# What neither takes.
UNCLEAR = [
    ("date-of-no-calendar-in-basic-form", "/transactionDate", "20260230T100000"),
    ("date-half-in-basic-form", "/transactionDate", "2026-1122T10:00:00"),
    ("date-without-seconds", "/transactionDate", "2026-11-22T10:00"),
    ("amount-with-three-decimals", "/amount/value", "12345.678"),
    ("amount-with-two-signs", "/amount/value", "+-1.00"),
]
AMOUNT = TRANSFER["amount"]
# (name, value, rule): an array where an object belongs. Lenient takes an array of one; none is a field that is empty, and two are not one.
ARRAYS = [("of-one", [AMOUNT], None), ("of-none", [], "missing"), ("of-null", [None], "missing"), ("of-nothing", ["", None], "type"), ("of-two", [AMOUNT, AMOUNT], "type"), ("of-one-behind-null", [None, AMOUNT], "type")]
# 400 with the case of a missing field, or of a wrong format.
CASES = {"missing": "02", "condition": "02", "malformed-json": "00"}
# The providers whose tables lie over the standard's, beside BCA.
PROVIDERS = {"bri": validate_pages.BRI, "dana": validate_dana, "doku": validate_doku, "faspay": validate_pages.FASPAY, "winpay": validate_pages.WINPAY}


def build():
    suite = Suite("validate", "Messages of services against the tables of the standard and of BCA: right ones, and some that break one rule.")
    for profile in ("snap", "bca"):
        source = TRANSFER_SOURCE if profile == "snap" else BCA_SOURCE
        state(suite, profile + "-transfer", profile, "17", TRANSFER, [], source)
        state(suite, profile + "-transfer-lenient", profile, "17", TRANSFER, [], source, mode="lenient")
        for name, place, value, rule in BROKEN:
            state(suite, "%s-transfer-%s" % (profile, name), profile, "17", changed(TRANSFER, place, value), [(rule, place)], source)
        for name, place, value in ARRIVING + UNCLEAR:
            message, found = changed(TRANSFER, place, value), [("format", place)]
            state(suite, "%s-transfer-strict-%s" % (profile, name), profile, "17", message, found, source)
            found = [] if (name, place, value) in ARRIVING else found
            state(suite, "%s-transfer-lenient-%s" % (profile, name), profile, "17", message, found, source, mode="lenient")
        for name, value, rule in ARRAYS:
            message, found = changed(TRANSFER, "/amount", value), [(rule, "/amount")] if rule else []
            state(suite, "%s-transfer-lenient-array-%s" % (profile, name), profile, "17", message, found, source, mode="lenient")
            state(suite, "%s-transfer-strict-array-%s" % (profile, name), profile, "17", message, [("type", "/amount")], source)
    state(suite, "bca-va-inquiry", "bca", "24", INQUIRY, [], BCA_SOURCE)
    number = changed(INQUIRY, "/virtualAccountNo", "   123459999999999")
    state(suite, "bca-va-number", "bca", "24", number, [("virtual-account-number", "/virtualAccountNo")], BCA_SOURCE)
    state(suite, "snap-answer", "snap", "17", ANSWER, [], TRANSFER_SOURCE, direction="response")
    other = changed(ANSWER, "/responseCode", "2001800")
    state(suite, "snap-answer-of-another-service", "snap", "17", other, [("service", "/responseCode")], TRANSFER_SOURCE, direction="response")
    two = changed(changed(TRANSFER, "/partnerReferenceNo", GONE), "/sourceAccountNo", GONE)
    state(suite, "snap-two", "snap", "17", two, [("missing", "/partnerReferenceNo"), ("missing", "/sourceAccountNo")], TRANSFER_SOURCE)
    for name, body in (("no-json", "{"), ("no-object", "[]"), ("empty-body", ""), ("html", "<html>")):
        state(suite, "snap-" + name, "snap", "17", body, [("malformed-json", "")], TRANSFER_SOURCE)
    twice = json.dumps(TRANSFER)[:-1] + ', "remark": "a"}'
    state(suite, "snap-key-twice", "snap", "17", twice, [("duplicate-key", "/remark")], TRANSFER_SOURCE)
    for number, service in enumerate(("", "00", "7", "transfer-intrabank", "170")):
        suite.state("validate-no-service-%d" % number, "validate", "snap", {"service": service, "body": "{}"}, {"error": "invalid-argument"})
    given = {"service": "17", "body": "{}"}
    suite.state("validate-no-direction", "validate", "snap", dict(given, direction="to-provider"), {"error": "invalid-argument"})
    suite.state("validate-no-mode", "validate", "snap", dict(given, mode="Strict"), {"error": "invalid-argument"})
    for profile, messages in PROVIDERS.items():
        of_provider(suite, profile, messages)
    for name, service, kind, mode, message, broken in validate_rules.cases():
        state(suite, name, "bca", service, message, broken, BCA_SOURCE, direction=kind, mode=mode)
    return suite


def of_provider(suite, profile, own):
    """Messages that its tables take, and each once more for every way to break it; what arrives is read in lenient."""
    for name, service, kind, message, broken in own.MESSAGES:
        case, how = "%s-%s" % (profile, name), {"direction": kind}
        state(suite, case, profile, service, message, [], own.SDK, **how)
        for what, place, value, rule in broken:
            rule, _, elsewhere = rule.partition(":")
            wrong = changed(message, place, GONE if value is None else value)
            state(suite, "%s-%s" % (case, what), profile, service, wrong, [(rule, elsewhere or place)], own.SDK, **how)
    for name, service, kind, message in own.ARRIVING:
        state(suite, "%s-%s" % (profile, name), profile, service, message, [], own.TESTS, direction=kind, mode="lenient")


def changed(message, place, value):
    message = copy.deepcopy(message)
    *parents, name = place.split("/")[1:]
    inner = message
    for parent in parents:
        inner = inner[int(parent) if parent.isdigit() else parent]
    if value is GONE:
        del inner[name]
    else:
        inner[name] = value
    return message


def state(suite, case_id, profile, service, message, broken, source, **how):
    body = message if isinstance(message, str) else json.dumps(message)
    violations = []
    for rule, place in broken:
        violations.append({"rule": rule, "pointer": place, "response_code": "400%s%s" % (service[:2], CASES.get(rule, "01"))})
    suite.state("validate-" + case_id, "validate", profile, dict(how, service=service, body=body), {"violations": violations}, source)
