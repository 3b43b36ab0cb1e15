"""answers: what a partner answers to a virtual-account inquiry, a payment and a notice, whatever was asked; and answers held against their request."""

import copy
import json

from generator.cases import answers_providers
from generator.suite import OWN, Suite

PAGE = "https://developer.bca.co.id/id/dokumentasi/ (virtual account)"
INQUIRY = {
    "partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678", "trxDateInit": "2022-02-12T17:29:57+07:00",
    "channelCode": 6011, "language": "", "amount": None, "hashedSourceAccountNo": "", "sourceBankCode": "014", "additionalInfo": {}, "passApp": "",
    "inquiryRequestId": "202202110909311234500001136962",
}
FOUND = {"virtualAccountData": {"virtualAccountName": "Budi Santoso", "totalAmount": {"value": "100000.00", "currency": "IDR"}, "subCompany": "00000"}}
PAYMENT = {
    "partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678", "virtualAccountName": "Budi Santoso",
    "virtualAccountEmail": "", "virtualAccountPhone": "", "trxId": "", "paymentRequestId": "202202111031031234500001136962", "channelCode": 6011,
    "paidAmount": {"value": "100000.00", "currency": "IDR"}, "cumulativePaymentAmount": None, "paidBills": "", "totalAmount": {"value": "100000.00", "currency": "IDR"},
    "trxDateTime": "2022-02-12T17:29:57+07:00", "referenceNo": "00113696201", "journalNum": "", "paymentType": "", "flagAdvise": "N", "subCompany": "00000",
    "billDetails": [None], "freeTexts": "", "additionalInfo": "",
}
BILLS = [{"billNo": number, "billDescription": {"english": "Water", "indonesia": "Air"}, "billSubCompany": company,
          "billAmount": {"value": amount, "currency": "IDR"}, "billReferenceNo": "0011369620" + number}
         for number, company, amount in (("1", "00001", "60000.00"), ("2", "00002", "40000.00"))]
VA = "virtualAccountData"
REFUSED = {VA: {"paymentFlagReason": {"english": "Account closed", "indonesia": "Rekening ditutup"}}}
NOTICE = {"virtualAccountNo": "   12345123456789012345678", "partnerReferenceNo": "2020102900000000000001", "paymentStatus": "Success"}
TRANSFER = {"partnerReferenceNo": "2020102900000000000001", "amount": {"value": "10000.00", "currency": "IDR"}, "beneficiaryAccountNo": "8888010001", "sourceAccountNo": "8888010002"}


def build():
    suite = Suite("answers", "Answers: built for a case from the request and what the partner decides; inquiries and what claimed their call; and answers held against their request.")
    _inquiries(suite)
    _payments(suite)
    _odd(suite)
    _others(suite)
    _refused(suite)
    _decided(suite)
    _checked(suite)
    answers_providers.add(suite, answer, INQUIRY, FOUND, changed(PAYMENT, billDetails=BILLS))
    return suite


def answer(suite, name, service, case, request, data=None, profile="bca", error=None, source=PAGE, **more):
    given = {"service": service, "case": case, "request": request if isinstance(request, str) else json.dumps(request, ensure_ascii=False), **more}
    if data is not None:
        given["data"] = data
    return suite.add("answer-" + name, "answer", profile, given, error, source)


def changed(message, **values):
    return dict(copy.deepcopy(message), **values)


def _inquiries(suite):
    answer(suite, "inquiry-found", "24", "20000", INQUIRY, FOUND)
    answer(suite, "inquiry-found-by-its-code", "24", "2002400", INQUIRY, FOUND)
    answer(suite, "inquiry-found-snap", "24", "20000", INQUIRY, FOUND, "snap", source=OWN)
    for case in ("40000", "40001", "40002", "40100", "40101", "40412", "40414", "40419", "40900", "50000"):
        answer(suite, "inquiry-" + case, "24", case, INQUIRY)
        answer(suite, "inquiry-snap-" + case, "24", case, INQUIRY, profile="snap", source=OWN)
    for name, request in (("empty", ""), ("half", json.dumps(INQUIRY)[:-1]), ("html", "<html>"), ("array", "[]"), ("nothing-in-it", "{}")):
        answer(suite, "inquiry-of-no-json-" + name, "24", "4002400", request)
    for name, request in (("without-padding", changed(INQUIRY, partnerServiceId="12345", virtualAccountNo="12345123456789012345678")),
                          ("number", changed(INQUIRY, customerNo=123456789012345678)), ("empty-name", changed(INQUIRY, passApp="", additionalInfo=""))):
        answer(suite, "inquiry-" + name, "24", "20000", request, FOUND, source=OWN)
    answer(suite, "inquiry-fault-is-not-repeated", "24", "40001", changed(INQUIRY, customerNo="12a"), detail="/customerNo", source=OWN)
    answer(suite, "inquiry-detail-of-an-amount", "24", "40002", INQUIRY, detail="/amount/value", source=OWN)
    answer(suite, "inquiry-reason-of-ones-own", "24", "40412", INQUIRY, {"virtualAccountData": {"inquiryReason": {"english": "Closed", "indonesia": "Ditutup"}}}, detail="closed", source=OWN)
    answer(suite, "inquiry-one-reason-of-ones-own", "24", "40412", INQUIRY, {"virtualAccountData": {"inquiryReason": {"indonesia": "Ditutup"}}}, source=OWN)
    answer(suite, "inquiry-null-leaves-out", "24", "40414", INQUIRY, {"virtualAccountData": {"customerNo": None, "virtualAccountName": None}}, source=OWN)


def _payments(suite):
    bills = changed(PAYMENT, billDetails=BILLS)
    for name, request in (("one", PAYMENT), ("several", bills)):
        answer(suite, "payment-done-" + name, "25", "20000", request)
        for case in ("40000", "40001", "40002", "40101", "40412", "40413", "40414", "40419", "40900"):
            answer(suite, "payment-%s-%s" % (case, name), "25", case, request)
        for status in ("00", "01"):
            answer(suite, "payment-repeated-%s-%s" % (status, name), "25", "4042518", request, status=status)
    for name, value in (("text", ""), ("null", None), ("list", []), ("object-inside", [{}])):
        answer(suite, "payment-no-bills-as-" + name, "25", "20000", changed(PAYMENT, billDetails=value), source=OWN)
    for name, value in (("no-decimals", "100000"), ("one-decimal", "100000.0"), ("needless-zeros", "100000.0000")):
        answer(suite, "payment-amount-of-" + name, "25", "20000", changed(PAYMENT, paidAmount={"value": value, "currency": "IDR"}), source=OWN)
    divided = [{"billerReferenceId": "0011369620" + number, "billNo": number, "billDescription": {"english": "Water", "indonesia": "Air"}, "billSubCompany": company,
                "billAmount": {"value": "50000.00", "currency": "IDR"}} for number, company in (("2", "00002"), ("1", "00001"))]
    answer(suite, "payment-variable-bills", "25", "20000", bills, {"virtualAccountData": {"billDetails": divided}})
    answer(suite, "payment-refused-behind-200", "25", "20000", bills, REFUSED, status="01", source=OWN)
    answer(suite, "payment-refused-by-its-data", "25", "20000", bills, {VA: dict(REFUSED[VA], paymentFlagStatus="01")}, source=OWN)
    answer(suite, "payment-repeated-by-its-data", "25", "4042518", bills, {VA: {"paymentFlagStatus": "00"}}, source=OWN)
    answer(suite, "payment-with-bills-left-out", "25", "20000", bills, {VA: {"billDetails": None}}, source=OWN)


def _odd(suite):
    """What a bank sends has to be answered, whatever it is; a call without an answer is asked again, and a payment counts as failed."""
    zeros = {"partnerServiceId": "   12345", "customerNo": "678", "virtualAccountNo": "00012345678"}
    for name, parts in (("zeros", zeros), ("zeros-and-bare-code", dict(zeros, partnerServiceId="12345")), ("zeros-in-the-code", dict(zeros, partnerServiceId="00012345")),
                        ("zeros-in-the-code-alone", dict(zeros, partnerServiceId="00012345", virtualAccountNo="   12345678")), ("zeros-of-the-customer", dict(zeros, customerNo="00678", virtualAccountNo="1234500678")),
                        ("another-customer", dict(zeros, customerNo="679")), ("another-company", dict(zeros, virtualAccountNo="   54321678")), ("a-code-of-zeros", dict(zeros, partnerServiceId="   00000", virtualAccountNo="   00000678"))):
        refused = name in ("another-customer", "another-company")
        answer(suite, "inquiry-account-with-" + name, "24", "20000", changed(INQUIRY, **parts), FOUND, error="invalid-argument" if refused else None, source=OWN)
        answer(suite, "payment-account-with-" + name, "25", "20000", changed(PAYMENT, **parts), error="invalid-argument" if refused else None, source=OWN)
        for service, request in (("24", INQUIRY), ("25", PAYMENT)):
            for case in ("40001", "40412", "40900"):
                answer(suite, "%s-account-with-%s" % (service + "-" + case, name), service, case, changed(request, **parts), source=OWN)
    for name, bills in (("an-empty-one", BILLS[:1] + [{"billNo": "", "billAmount": None}]), ("a-number", [1] + BILLS[:1]), ("one-that-says-nothing", BILLS[:1] + [{"value": "1"}])):
        for case in ("20000", "40001", "40412"):
            answer(suite, "payment-bills-with-%s-%s" % (name, case), "25", case, changed(PAYMENT, billDetails=bills), source=OWN)


def _others(suite):
    answer(suite, "notice-taken", "34", "20000", NOTICE)
    for case in ("40000", "40401", "50000"):
        answer(suite, "notice-" + case, "34", case, NOTICE)
    answer(suite, "qris-notice-taken", "52", "20000", {"originalReferenceNo": "1"})
    answer(suite, "qris-notice-refused", "52", "40401", {"originalReferenceNo": "1"}, source=OWN)


def _refused(suite):
    for name, case in (("none", ""), ("short", "404"), ("another-service", "4042514"), ("unlisted", "40499"), ("no-status", "00014"), ("letters", "abc14"), ("long", "40424140")):
        answer(suite, "refuses-case-" + name, "24", case, INQUIRY, error="invalid-argument", source=OWN)
    for status in ("03", "99", "0", "success"):
        answer(suite, "refuses-status-" + status, "25", "20000", PAYMENT, status=status, error="invalid-argument")
        answer(suite, "refuses-status-behind-a-refusal-" + status, "25", "40414", PAYMENT, status=status, error="invalid-argument")
    answer(suite, "refuses-a-status-that-the-inquiry-has-not", "24", "20000", INQUIRY, FOUND, status="02", error="invalid-argument")
    answer(suite, "refuses-success-behind-a-refusal", "25", "40414", PAYMENT, status="00", error="invalid-argument")
    answer(suite, "refuses-a-repeat-without-its-status", "25", "4042518", PAYMENT, error="invalid-argument")
    answer(suite, "refuses-success-behind-401", "25", "40101", PAYMENT, status="00", error="invalid-argument")
    answer(suite, "payment-401-says-01-by-itself", "25", "40101", PAYMENT, status="01", source=OWN)
    answer(suite, "qris-notice-says-01-by-itself", "52", "40000", "", status="01", source=OWN)
    several = changed(PAYMENT, billDetails=BILLS)
    for name, data, status in (("another-status-than-the-data", {VA: {"paymentFlagStatus": "01"}}, "00"), ("a-refusal-without-a-reason", {}, "01"),
                               ("a-refusal-in-the-data-without-a-reason", {VA: {"paymentFlagStatus": "01"}}, None),
                               ("a-status-beside-its-place", {"paymentFlagStatus": "01"}, None), ("no-bills", {VA: {"billDetails": []}}, None),
                               ("one-bill-of-two", {VA: {"billDetails": [{"billNo": BILLS[0]["billNo"]}]}}, None),
                               ("a-bill-with-another-status", {VA: {"billDetails": [{"status": "99"}, {"status": "99"}]}}, None),
                               ("another-amount", {VA: {"paidAmount": {"value": "1.00", "currency": "IDR"}}}, None),
                               ("another-payment", {VA: {"paymentRequestId": "0" * 30}}, None), ("another-customer", {VA: {"customerNo": "1"}}, None)):
        answer(suite, "refuses-" + name, "25", "20000", several, data, **({"status": status} if status else {}), error="invalid-argument", source=OWN)
    answer(suite, "refuses-a-found-inquiry-without-an-amount", "24", "20000", INQUIRY, error="invalid-argument")
    answer(suite, "refuses-a-found-inquiry-of-nobody", "24", "20000", "", FOUND, error="invalid-argument")
    answer(suite, "refuses-another-code", "24", "40414", INQUIRY, {"responseCode": "2002400"}, error="invalid-argument", source=OWN)


def _decided(suite):
    def decide(name, given, step, error=None, profile="bca", source=PAGE):
        found = suite.add("inquiry-" + name, "decide-inquiry", profile, dict({"partner": "bca", "call_key": "2022-04-21:24:12345:1"}, **given), error, source)
        if found.get("step") != step:
            raise AssertionError("%s: meant %s, the rules say %s" % (name, step, found))

    body = json.dumps(INQUIRY)
    for profile in ("bca", "snap"):
        decide(profile + "-new", {"service": "24", "body": body}, "answer", profile=profile)
        for name, call in (("its-own", "bca:24:12345:202202110909311234500001136962"), ("another", "bca:24:12345:B")):
            decide("%s-call-of-%s" % (profile, name), {"service": "24", "body": body, "call": call}, "conflict", profile=profile)
    for name, text in (("empty", ""), ("half", "{"), ("array", "[]"), ("no-id", "{}"), ("empty-id", '{"inquiryRequestId":""}')):
        decide("of-" + name, {"service": "24", "body": text}, "refuse")
        decide("again-of-" + name, {"service": "24", "body": text, "call": "another"}, "refuse", source=OWN)
    decide("of-two-ids", {"service": "24", "body": '{"inquiryRequestId":"A","inquiryRequestId":"B"}'}, "person", source=OWN)
    for service in ("25", "52", "17"):
        decide("refuses-service-" + service, {"service": service, "body": body}, None, "invalid-argument", source=OWN)


def _checked(suite):
    def check(name, service, request, told, found, profile="bca", error=None, source=PAGE):
        given = {"service": service, "request": request if isinstance(request, str) else json.dumps(request), "answer": told if isinstance(told, str) else json.dumps(told)}
        expect = suite.add("check-answer-" + name, "check-answer", profile, given, error, source)
        if error is None and expect["pointers"] != found:
            raise AssertionError("%s: meant %s, the rules say %s" % (name, found, expect))

    def done(**values):
        return dict(copy.deepcopy(TRANSFER), responseCode="2001700", responseMessage="Successful", **values)

    for profile in ("bca", "snap"):
        check(profile + "-transfer", "17", TRANSFER, done(), [], profile)
        for name, value in (("partnerReferenceNo", "2"), ("beneficiaryAccountNo", "8888010009"), ("sourceAccountNo", "8888010001")):
            check("%s-another-%s" % (profile, name.lower()), "17", TRANSFER, dict(done(), **{name: value}), ["/" + name], profile)
            check("%s-without-%s" % (profile, name.lower()), "17", TRANSFER, dict(done(), **{name: ""}), [], profile, source=OWN)
        for name, value in (("hundredth", "10000.01"), ("zero-more", "100000.00")):
            check("%s-another-amount-%s" % (profile, name), "17", TRANSFER, dict(done(), amount={"value": value, "currency": "IDR"}), ["/amount"], profile)
        check(profile + "-another-currency", "17", TRANSFER, dict(done(), amount={"value": "10000.00", "currency": "USD"}), ["/amount"], profile)
        check(profile + "-amount-written-otherwise", "17", TRANSFER, dict(done(), amount={"value": "10000", "currency": "IDR"}), [], profile, source=OWN)
    check("no-json", "17", TRANSFER, "<html>", [""], source=OWN)
    check("of-no-request", "17", "", done(), None, error="invalid-argument", source=OWN)
    bills = changed(PAYMENT, billDetails=BILLS)
    paid = suite.preview("answer", "bca", {"service": "25", "case": "20000", "request": json.dumps(bills)})["body"]
    check("payment", "25", bills, paid, [])
    turned = copy.deepcopy(paid)
    turned["virtualAccountData"]["billDetails"].reverse()
    check("payment-bills-in-another-order", "25", bills, turned, [])
    doubled = copy.deepcopy(paid)
    doubled[VA]["billDetails"][1] = doubled[VA]["billDetails"][0]
    check("payment-one-bill-twice", "25", bills, doubled, ["/virtualAccountData/billDetails/1/billerReferenceId"], source=OWN)
    doubled = copy.deepcopy(paid)
    doubled[VA]["billDetails"][0] = doubled[VA]["billDetails"][1]
    check("payment-one-bill-twice-the-second-in-its-place", "25", bills, doubled, ["/virtualAccountData/billDetails/1"], source=OWN)
    for name, value in (("paymentRequestId", "202202111031031234500001136963"), ("virtualAccountNo", "   12345123456789012345679"), ("referenceNo", "00113696209")):
        other = copy.deepcopy(paid)
        other["virtualAccountData"][name] = value
        check("payment-another-" + name.lower(), "25", bills, other, ["/virtualAccountData/" + name])
    other = copy.deepcopy(paid)
    other["virtualAccountData"]["billDetails"][1]["billerReferenceId"] = "00113696209"
    check("payment-another-bill", "25", bills, other, ["/virtualAccountData/billDetails/1/billerReferenceId"])
