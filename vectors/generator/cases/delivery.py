"""delivery: what comes next for a payment, a notification or an inquiry that may have come before. Each author says which step he means; the
reference computes the rest. And what an answer to a call of one's own says, whatever came back."""

import copy
import json

from generator.suite import OWN, Suite

PAGE = "https://developer.bca.co.id/id/dokumentasi/ (virtual account, payment)"
NOW = 1650537292
PAYMENT = {
    "partnerServiceId": "   12345", "customerNo": "123456789012345678", "virtualAccountNo": "   12345123456789012345678",
    "virtualAccountName": "Budi Santoso", "paymentRequestId": "202202111031031234500001136962", "channelCode": 6011,
    "paidAmount": {"value": "100000.00", "currency": "IDR"}, "totalAmount": {"value": "100000.00", "currency": "IDR"},
    "trxDateTime": "2022-04-21T17:34:50+07:00", "referenceNo": "10000000001", "flagAdvise": "N",
    "billDetails": [{"billNo": "1", "billAmount": {"value": "60000.00", "currency": "IDR"}},
                    {"billNo": "2", "billAmount": {"value": "40000.00", "currency": "IDR"}}],
}
QRIS = {"originalReferenceNo": "2020102977770000000009", "originalPartnerReferenceNo": "2020102900000000000001", "latestTransactionStatus": "00",
        "amount": {"value": "100000.00", "currency": "IDR"}}
REJECT = {"originalReferenceNo": "", "originalPartnerReferenceNo": "2020102900000000000001", "originalExternalId": "41807553358950093184",
          "latestTransactionStatus": "06", "amount": {"value": "100000.00", "currency": "IDR"}, "beneficiaryAccountNo": "8888010001575",
          "sourceAccountNo": "1234567890"}
CONSENT = {"additionalInfo": {"xcoId": " 12345678901234567890123456789012", "merchantId": "12345", "userId": "U1", "status": "ACT", "maxLimit": "1000000"}}
CALL, OTHER_CALL = "2022-04-21:25:12345:1", "bca:25:12345:another"


def build():
    suite = Suite("delivery", "Deliveries: records, what is known under two keys, and the next step; verdicts; and answers of every kind to calls of one's own.")
    _rows(suite)
    _terms(suite)
    _unidentified(suite)
    _others(suite)
    _finish(suite)
    _responses(suite)
    return suite


def event(body, service="25", **more):
    text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
    return dict({"service": service, "partner": "bca", "call_key": CALL, "body": text, "now": NOW}, **more)


def decide(suite, name, step, given, profile="bca", error=None, source=PAGE, note=None):
    found = suite.add("delivery-" + name, "decide-payment", profile, given, error, source, note)
    if found.get("step") != step:
        raise AssertionError("%s: meant %s, the rules say %s" % (name, step, found))
    return found


def claim(suite, body, service="25", profile="bca"):
    """The record that a new delivery is claimed with, and its key."""
    found = suite.preview("decide-payment", profile, event(body, service))
    return found["record"], found["key"]


def answer(code, status=None, **more):
    data = {} if status is None else {"virtualAccountData": {"paymentFlagStatus": status}}
    return json.dumps(dict({"responseCode": code, "responseMessage": "Successful"}, **data, **more))


def finished(suite, record, body, text, service="25", profile="bca"):
    given = dict(event(body, service), record=record, answer=text)
    given.pop("now")
    return suite.preview("finish-payment", profile, given)["record"]


def changed(**values):
    return dict(copy.deepcopy(PAYMENT), **values)


def _rows(suite):
    """Each row of the table, in both readings of 4042518."""
    advice, other = changed(flagAdvise="Y"), changed(paidAmount={"value": "100000.01", "currency": "IDR"})
    moved = changed(virtualAccountNo="   12345123456789012345679")
    record, key = claim(suite, PAYMENT)
    decide(suite, "another-payment-has-this-call", "conflict", event(PAYMENT, call=OTHER_CALL))
    decide(suite, "new", "book", event(PAYMENT))
    decide(suite, "new-by-advice", "book", event(advice))
    decide(suite, "new-with-a-short-lease", "book", event(PAYMENT, lease_seconds=5))
    decide(suite, "its-record-is-lost", "mismatch", event(PAYMENT, call=key), source=OWN)
    for name, call in (("same-call", key), ("another-call", None), ("call-of-another-payment", OTHER_CALL)):
        known = {"record": record} if call is None else {"record": record, "call": call}
        decide(suite, "claimed-" + name, "busy", event(PAYMENT, **known), source=OWN)
        decide(suite, "claimed-to-its-last-second-" + name, "busy", event(advice, **dict(known, now=NOW + 59)), source=OWN)
        decide(suite, "interrupted-" + name, "interrupted", event(PAYMENT, **dict(known, now=NOW + 60)), source=OWN)
        decide(suite, "interrupted-by-advice-" + name, "interrupted", event(advice, **dict(known, now=NOW + 86400)), source=OWN)
        decide(suite, "claimed-other-amount-" + name, "mismatch", event(other, **known), source=OWN)
        decide(suite, "interrupted-other-amount-" + name, "mismatch", event(other, **dict(known, now=NOW + 60)), source=OWN)
        for code, status in (("2002500", "00"), ("2002500", "01"), ("4042514", "01"), ("2022500", "00")):
            done = finished(suite, record, PAYMENT, answer(code, status))
            known, case = dict(known, record=done), "%s-%s-%s" % (code, status, name)
            decide(suite, "finished-" + case, "repeat" if call == key else "first-answer", event(PAYMENT, **known))
            decide(suite, "finished-by-advice-" + case, "repeat" if call == key else "first-answer", event(advice, **known))
            decide(suite, "finished-first-answer-again-" + case, "first-answer", event(PAYMENT, first_answer_again=True, **known), source=OWN)
            changed_step = "mismatch" if status == "00" else "refuse"
            decide(suite, "finished-other-amount-" + case, changed_step, event(other, **known), source=OWN)
            decide(suite, "finished-other-account-" + case, changed_step, event(moved, **known), source=OWN)
    again = decide(suite, "interrupted-twice", "interrupted", event(PAYMENT, record=dict(record, fence=2), now=NOW + 60), source=OWN)
    assert again["record"]["fence"] == 3
    done = finished(suite, record, PAYMENT, answer("2002500", "00"))
    for name, verdict in (("without-a-verdict", "02"), ("with-another-verdict", "01")):
        untrue = copy.deepcopy(done)
        untrue["state"]["finished"]["status"] = verdict
        decide(suite, "record-" + name, None, event(PAYMENT, record=untrue), error="invalid-argument", source=PAGE)
    for status in ("02", "03", "99"):
        untrue = copy.deepcopy(done)
        untrue["state"]["finished"]["answer"] = answer("2002500", status)
        decide(suite, "record-with-an-answer-of-status-" + status, None, event(PAYMENT, record=untrue), error="invalid-argument", source=PAGE)
    for name, wrong in (("of-another", dict(record, key="bca:25:12345:B")), ("of-another-version", dict(record, version=2)),
                        ("with-more", dict(record, more=1)), ("without-a-state", {k: v for k, v in record.items() if k != "state"}), ("empty", {})):
        decide(suite, "record-" + name, None, event(PAYMENT, record=wrong), error="invalid-argument", source=OWN)


def _terms(suite):
    """What is the same payment, however it is written, and what is not."""
    record, _ = claim(suite, PAYMENT)
    one = {"billNo": "1", "billAmount": {"value": "60000", "currency": "IDR"}, "billReferenceNo": "7"}
    two = {"billNo": 2, "billAmount": {"value": "40000.0", "currency": "IDR"}}
    same = {
        "advice": changed(flagAdvise="Y"), "time": changed(trxDateTime="2022-04-21T17:39:50+07:00"), "journal": changed(journalNum="654321"),
        "total": changed(totalAmount={"value": "1.00", "currency": "IDR"}), "name": changed(virtualAccountName="BUDI"),
        "amount-without-decimals": changed(paidAmount={"value": "100000", "currency": "IDR"}),
        "amount-of-one-decimal": changed(paidAmount={"value": "100000.0", "currency": "IDR"}),
        "amount-in-an-array": changed(paidAmount=[PAYMENT["paidAmount"]]),
        "account-without-padding": changed(virtualAccountNo="12345123456789012345678"), "company-without-padding": changed(partnerServiceId="12345"),
        "bills-in-another-order": changed(billDetails=[two, one]), "bills-with-empty-ones": changed(billDetails=[None, one, {}, two, {"billNo": ""}]),
        "another-reference": changed(referenceNo="10000000002"), "no-reference": changed(referenceNo=""),
    }
    for name, body in same.items():
        decide(suite, "same-" + name, "interrupted", event(body, record=record, now=NOW + 60), source=OWN)
    number = json.dumps(PAYMENT).replace('"100000.00"', "100000.00")
    decide(suite, "same-amount-as-a-number", "interrupted", event(number, record=record, now=NOW + 60), source=OWN)
    other = {
        "a-hundredth-more": changed(paidAmount={"value": "100000.01", "currency": "IDR"}), "negative": changed(paidAmount={"value": "-100000.00", "currency": "IDR"}),
        "other-currency": changed(paidAmount={"value": "100000.00", "currency": "USD"}), "amount-with-commas": changed(paidAmount={"value": "100,000.00", "currency": "IDR"}),
        "amount-of-three-decimals": changed(paidAmount={"value": "100000.000", "currency": "IDR"}), "no-amount": changed(paidAmount=None),
        "amount-as-text": changed(paidAmount="100000.00"), "no-account": changed(virtualAccountNo=""), "other-account": changed(virtualAccountNo="   1234599"),
        "one-bill-less": changed(billDetails=[one]), "one-bill-twice": changed(billDetails=[one, one]), "no-bills": changed(billDetails=[]),
        "other-bill": changed(billDetails=[one, dict(two, billNo="3")]), "bills-as-text": changed(billDetails="1,2"),
    }
    for name, body in other.items():
        decide(suite, "other-" + name, "mismatch", event(body, record=record), source=OWN)
    empty, _ = claim(suite, changed(billDetails=[]))
    for name, bills in (("null", None), ("text", ""), ("null-inside", [None]), ("object", {}), ("object-inside", [{}]), ("blank-number", [{"billNo": " "}])):
        decide(suite, "no-bills-as-" + name, "busy", event(changed(billDetails=bills), record=empty), source=OWN)


def _unidentified(suite):
    for name, text in (("empty", ""), ("half", "{"), ("array", "[]"), ("null", "null"), ("html", "<html>"), ("two", "{}{}"), ("too-deep", '{"a":' + "[" * 70 + "]" * 70 + "}")):
        decide(suite, "no-json-" + name, "refuse", event(text))
    for name, value in (("absent", "{}"), ("empty", '{"paymentRequestId":""}'), ("null", '{"paymentRequestId":null}'), ("blank", '{"paymentRequestId":" "}')):
        decide(suite, "no-id-" + name, "refuse", event(value))
        decide(suite, "no-event-id-" + name, "person", event(value.replace("paymentRequestId", "originalReferenceNo"), "52"), source=OWN)
    for name, value in (("object", '{"A":1}'), ("list", '["A"]'), ("boolean", "true")):
        decide(suite, "id-is-no-text-" + name, "refuse", event('{"paymentRequestId":%s}' % value), source=OWN)
        decide(suite, "event-id-is-no-text-" + name, "person", event('{"originalReferenceNo":%s}' % value, "52"), source=OWN)
    for name, text in (("id", '{"paymentRequestId":"A","paymentRequestId":"B"}'), ("id-in-another-case", '{"paymentRequestId":"A","PAYMENTREQUESTID":"B"}'),
                       ("amount", '{"paymentRequestId":"A","paidAmount":{"value":"1.00","value":"2.00"}}')):
        decide(suite, "twice-" + name, "person", event(text), source=OWN)
    for name, given in (("no-partner", event(PAYMENT, partner="")), ("a-service-that-is-called", event(PAYMENT, service="17")),
                        ("a-bulk-notification", event({"bulkId": "1"}, service="21"))):
        decide(suite, name, None, given, error="invalid-argument", source=OWN)


def _others(suite):
    """Notifications are answered alike each time, inquiries afresh."""
    for service, body, profile, code in (("52", QRIS, "bca", "2005200"), ("52", QRIS, "snap", "2005200"), ("76", REJECT, "bca", "2007600"),
                                         ("86", CONSENT, "bca", "2008600"), ("34", {"partnerReferenceNo": "P", "virtualAccountNo": "   123451", "paymentStatus": "Success"}, "bca", "2003400")):
        name = "%s-%s" % (profile, service)
        record, key = claim(suite, body, service, profile)
        decide(suite, name + "-new", "book", event(body, service), profile, source=OWN)
        done = finished(suite, record, body, answer(code), service, profile)
        for call, known in (("same-call", {"call": key}), ("no-call", {}), ("other-call", {"call": OTHER_CALL})):
            decide(suite, "%s-again-%s" % (name, call), "first-answer", event(body, service, record=done, **known), profile, source=OWN)
    for name, value in (("qris-pending", {"latestTransactionStatus": "03"}), ("qris-done", {})):
        decide(suite, name, "book", event(dict(QRIS, **value), "52"), source=OWN)
    record, _ = claim(suite, QRIS, "52")
    done = finished(suite, record, QRIS, answer("2005200"), "52")
    more = dict(QRIS, amount={"value": "100001.00", "currency": "IDR"})
    decide(suite, "qris-other-amount", "mismatch", event(more, "52", record=done), source=OWN)
    inquiry = {"inquiryRequestId": "202202111031031234500001136962", "partnerServiceId": "   12345"}
    decide(suite, "inquiry", "answer", event(inquiry, "24"))
    for name, call in (("same", "bca:24:12345:202202111031031234500001136962"), ("other", OTHER_CALL)):
        decide(suite, "inquiry-again-" + name, "conflict", event(inquiry, "24", call=call))
    record, key = claim(suite, PAYMENT, profile="snap")
    done = finished(suite, record, PAYMENT, answer("2002500"), profile="snap")
    decide(suite, "snap-again", "repeat", event(PAYMENT, record=done, call=key), "snap", source="https://apidevportal.aspi-indonesia.or.id/api-services/keamanan")


def _finish(suite):
    record, _ = claim(suite, PAYMENT)

    def finish(name, text, error=None, held=record, profile="bca", body=PAYMENT, service="25"):
        given = dict(event(body, service), record=held, answer=text)
        given.pop("now")
        suite.add("delivery-finish-" + name, "finish-payment", profile, given, error, OWN)

    for code, status in (("2002500", "00"), ("2002500", "01"), ("2022500", "00"), ("4042512", "01"), ("4042514", "01"), ("4002502", "01"), ("4032501", None), ("4042519", None)):
        finish("%s-%s" % (code, status or "none"), answer(code, status))
    for code, status in (("2002500", None), ("2002500", "02"), ("2002500", ""), ("2002500", "0"), ("4042514", "00"), ("4002500", "00"), ("4042514", "02"), ("4042518", "00"),
                         ("4042518", "01"), ("4092500", "01"), ("4012500", None), ("4082500", "01"), ("4292500", "01"), ("5002500", "01"), ("5042500", "00"),
                         ("2002400", "00"), ("2012500", "00"), ("200250", "00"), ("", "00")):
        finish("refuses-%s-%s" % (code or "no-code", "none" if status is None else status or "empty"), answer(code, status), "invalid-argument")
    for name, text in (("empty", ""), ("half", answer("2002500", "00")[:-1]), ("two-codes", '{"responseCode":"4042514",' + answer("2002500", "00")[1:]),
                       ("two-statuses", '{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"01","paymentFlagStatus":"00"}}')):
        finish("refuses-" + name, text, "invalid-argument")
    done = finished(suite, record, PAYMENT, answer("4042514", "01"))
    finish("refuses-what-is-finished", answer("2002500", "00"), "invalid-argument", held=done)
    finish("refuses-the-record-of-another", answer("2002500", "00"), "invalid-argument", held=dict(record, key="bca:25:12345:B"))
    finish("refuses-no-id", answer("2002500", "00"), "invalid-argument", body={})
    snap, _ = claim(suite, PAYMENT, profile="snap")
    finish("snap-without-status", answer("2002500"), held=snap, profile="snap")
    notice, _ = claim(suite, QRIS, "52")
    _echoes(finish, record, snap)
    finish("notification", answer("2005200"), held=notice, body=QRIS, service="52")
    finish("notification-refused", answer("4045201"), held=notice, body=QRIS, service="52")
    told = {"partnerReferenceNo": "P", "virtualAccountNo": "   123451", "paymentStatus": "Success"}
    held, _ = claim(suite, told, "34")
    for name, account, error in (("34-echo", "123451", None), ("34-refuses-echo", "   123452", "invalid-argument")):
        finish(name, answer("2003400", virtualAccountData={"virtualAccountNo": account}), error, held=held, body=told, service="34")
    held, _ = claim(suite, CONSENT, "86")
    for name, consent, error in (("86-echo", CONSENT["additionalInfo"]["xcoId"], None), ("86-refuses-echo", " 1", "invalid-argument")):
        finish(name, answer("2008600", additionalInfo={"xcoId": consent}), error, held=held, body=CONSENT, service="86")
    finish("notification-refuses-500", answer("5005200"), "invalid-argument", held=notice, body=QRIS, service="52")


def _echoes(finish, record, snap):
    """What an answer repeats is the payment that was claimed."""
    bills = [{"billNo": bill["billNo"], "status": "00"} for bill in PAYMENT["billDetails"]]

    def repeats(name, refused, code="2002500", status="00", body=PAYMENT, held=record, profile="bca", **values):
        text = json.dumps({"responseCode": code, "responseMessage": "Successful", "virtualAccountData": dict(values, paymentFlagStatus=status)})
        finish(("refuses-" if refused else "") + "echo-" + name, text, "invalid-argument" if refused else None, held=held, profile=profile, body=body)

    whole = {name: PAYMENT[name] for name in ("partnerServiceId", "customerNo", "virtualAccountNo", "paymentRequestId", "paidAmount", "referenceNo")}
    repeats("whole", False, **dict(whole, billDetails=bills))
    for name, values in {
        "amount-without-decimals": {"paidAmount": {"value": "100000", "currency": "IDR"}}, "account-without-padding": {"virtualAccountNo": PAYMENT["virtualAccountNo"].strip()},
        "company-without-padding": {"partnerServiceId": "12345"}, "empty-account": {"virtualAccountNo": ""}, "no-amount": {"paidAmount": None},
        "bills-in-another-order": {"billDetails": bills[::-1]}, "no-bills": {"billDetails": []}, "another-total": {"totalAmount": {"value": "1.00", "currency": "IDR"}},
        "a-transaction-that-nobody-asked": {"trxId": "T"},
    }.items():
        repeats(name, False, **values)
    for name, values in {
        "amount": {"paidAmount": {"value": "100000.01", "currency": "IDR"}}, "amount-of-another-currency": {"paidAmount": {"value": "100000.00", "currency": "USD"}},
        "account": {"virtualAccountNo": "   12345123456789012345679"}, "customer": {"customerNo": "123456789012345679"}, "company": {"partnerServiceId": "   12346"},
        "payment": {"paymentRequestId": "202202111031031234500001136963"}, "reference": {"referenceNo": "10000000002"},
        "bill": {"billDetails": [dict(bills[0], billNo="3"), bills[1]]}, "one-bill-less": {"billDetails": bills[:1]}, "one-bill-more": {"billDetails": bills + bills[:1]},
    }.items():
        repeats(name, True, **values)
        repeats(name + "-of-a-refusal", True, "4042514", "01", **values)
    # In the standard the reference is no echo, and the amount is one.
    repeats("reference-snap", False, held=snap, profile="snap", referenceNo="10000000002")
    repeats("amount-snap", True, held=snap, profile="snap", paidAmount={"value": "1.00", "currency": "IDR"})
    # The payment comes again under another reference, which its answer then has; another amount is not what was claimed.
    repeats("again-under-another-reference", False, body=changed(referenceNo="10000000002"), referenceNo="10000000002")
    more = {"value": "100000.01", "currency": "IDR"}
    repeats("of-a-changed-payment", True, body=changed(paidAmount=more), paidAmount=more)


def _responses(suite):
    """What an answer to a call of one's own says. What is no SNAP says nothing, whatever its HTTP status is."""
    def read(name, service, status, body, outcome, advice, ask="", code="", message="", profile="bca", source=OWN):
        given = {"service": service, "body": body} if status is None else {"service": service, "http_status": status, "body": body}
        expect = {"response_code": code, "response_message": message, "outcome": outcome, "advice": advice, "status_service": ask}
        suite.state("read-response-" + name, "read-response", profile, given, expect, source)

    ok, poor = '{"responseCode":"2001700","responseMessage":"Successful"}', '{"responseCode":"4031714","responseMessage":"Insufficient Funds"}'
    read("done", "17", 200, ok, "done", "proceed", "36", "2001700", "Successful")
    read("refused", "17", 403, poor, "failed", "stop", "36", "4031714", "Insufficient Funds")
    read("none", "17", None, "", "unknown", "ask-status", "36")
    read("none-of-a-refund", "58", None, "", "unknown", "ask-provider")
    for status in (200, 302, 400, 401, 403, 404, 408, 413, 425, 429, 499, 500, 502, 503, 504):
        read("html-%d" % status, "17", status, "<html>no</html>", "unknown", "ask-status", "36")
        read("nothing-%d" % status, "54", status, "", "unknown", "ask-status", "55")
        read("html-%d-of-a-binding" % status, "07", status, "<html>no</html>", "unknown", "ask-provider")
    for name, body in (("null", "null"), ("array", "[]"), ("text", '"2001700"'), ("object", "{}"), ("bom", "\ufeff" + ok), ("half", ok[:-1]), ("two", ok + ok),
                       ("code-twice", '{"responseCode":"2001700","responseCode":"2001700"}')):
        read("no-snap-" + name, "17", 200, body, "unknown", "ask-status", "36")
    read("no-code", "17", 200, '{"responseMessage":"Successful"}', "unknown", "ask-status", "36", "", "Successful")
    read("another-status", "17", 502, ok, "unknown", "ask-status", "36", "2001700", "Successful")
    read("another-status-refused", "17", 200, poor, "unknown", "ask-status", "36", "4031714", "Insufficient Funds")
    read("another-service", "17", 200, ok.replace("2001700", "2001800"), "unknown", "ask-status", "36", "2001800", "Successful")
    read("unlisted", "17", 404, '{"responseCode":"4041799"}', "unknown", "ask-status", "36", "4041799")
    read("a-proxy-that-speaks-snap", "54", 408, '{"responseCode":"4085400"}', "unknown", "ask-status", "55", "4085400")
    read("time-out", "54", 504, '{"responseCode":"5045400","responseMessage":"Timeout"}', "unknown", "ask-status", "55", "5045400", "Timeout")
    read("time-out-of-a-binding", "07", 504, '{"responseCode":"5040700","responseMessage":"Timeout"}', "unknown", "ask-provider", "", "5040700", "Timeout")
    read("code-as-a-number", "17", 200, '{"responseCode":2001700}', "done", "proceed", "36", "2001700", source=PAGE)
    read("inconsistent", "17", 404, '{"responseCode":"4041718","responseMessage":"Inconsistent Request"}', "done", "stop", "36", "4041718", "Inconsistent Request")
    read("code-of-18-for-22", "22", 404, '{"responseCode":"4041802","responseMessage":"Invalid Routing"}', "failed", "stop", "36", "4041802", "Invalid Routing", source=PAGE)
    read("code-of-18-for-17", "17", 404, '{"responseCode":"4041802","responseMessage":"Invalid Routing"}', "unknown", "ask-status", "36", "4041802", "Invalid Routing")
    read("token", "73", 200, '{"accessToken":"a","tokenType":"Bearer","expiresIn":"900"}', "done", "proceed", profile="snap")
    read("balance", "11", 504, '{"responseCode":"5041100"}', "failed", "new-external-id", code="5041100")
    read("balance-behind-a-proxy", "11", 502, "<html>no</html>", "unknown", "ask-status", "11")
    _statuses(read)
    for name, service in (("before-snap", "transfer"), ("nobody", "00")):
        profile = "bca-legacy" if service == "transfer" else "bca"
        suite.state("read-response-refuses-" + name, "read-response", profile, {"service": service, "http_status": 200, "body": ok}, {"error": "invalid-argument"})


def _statuses(read):
    """A status service speaks of the payment that was asked about: a question that was refused, or not answered, leaves that payment open."""
    def code(service, http_status, case):
        return "%d%s%s" % (http_status, service, case)

    for profile in ("snap", "bca"):
        for service in ("26", "36", "55"):
            for name, http_status, case, advice, ask in (("time-out", 504, "00", "ask-status", service), ("fault", 500, "00", "ask-status", service),
                                                         ("not-found", 404, "01", "ask-status", service), ("malformed", 400, "02", "ask-status", service),
                                                         ("token-expired", 401, "01", "refresh-token", ""), ("too-many", 429, "00", "new-external-id", "")):
                answered = code(service, http_status, case)
                read("status-%s-%s-%s" % (service, name, profile), service, http_status, '{"responseCode":"%s"}' % answered, "unknown", advice, ask, answered,
                     profile=profile, source=PAGE if profile == "bca" else OWN)
    transfer = '{"responseCode":"2003600","latestTransactionStatus":"%s"}'
    for status, outcome, advice, ask in (("00", "done", "proceed", ""), ("06", "failed", "stop", ""), ("03", "pending", "ask-status", "36"), ("99", "unknown", "ask-status", "36")):
        read("status-36-%s" % status, "36", 200, transfer % status, outcome, advice, ask, "2003600", source=PAGE)
    # The partner's own answer to BCA: booked, or not, is in the flag.
    for service, field in (("24", "inquiryStatus"), ("25", "paymentFlagStatus")):
        for status, outcome in (("00", "done"), ("01", "failed"), ("02", "unknown")):
            body = '{"responseCode":"200%s00","virtualAccountData":{"%s":"%s"}}' % (service, field, status)
            advice = {"done": "proceed", "failed": "stop"}.get(outcome, "ask-status")
            read("flag-%s-%s" % (service, status), service, 200, body, outcome, advice, "26" if service == "25" else "24" if advice == "ask-status" else "",
                 "200%s00" % service, source=PAGE)
