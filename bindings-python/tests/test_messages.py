"""Messages: services, validation, answers, and the helpers around them."""

import copy
import datetime
import json
import pickle

import pytest
from conftest import ROOT

import paraf

TRANSFER = {
    "partnerReferenceNo": "2020102900000000000001",
    "amount": {"value": "10000.00", "currency": "IDR"},
    "beneficiaryAccountNo": "888801000157508",
    "sourceAccountNo": "888801000157610",
    "transactionDate": "2022-04-21T17:34:52+07:00",
}
SAMPLES = json.loads((ROOT / "core" / "tests" / "data" / "samples.json").read_text(encoding="utf-8"))["samples"]


def test_services_of_the_standard_and_of_a_provider():
    standard, bca = paraf.services(), paraf.services("bca")
    assert (len(standard), len(bca)) == (81, 96)
    assert paraf.service("17") in standard and paraf.service("17", "bca") in bca and paraf.service("17", "bca") not in standard
    assert len(set(standard + bca)) == len({(service.id, service.profile) for service in standard + bca})
    assert paraf.service("27", "bca").profile == "snap"


def test_a_service():
    transfer = paraf.service("18", "bca")
    assert (transfer.id, transfer.code, transfer.method, transfer.path) == ("18", "18", "POST", "/openapi/v2.0/transfer-interbank")
    assert (transfer.direction, transfer.channel_id, transfer.profile) == ("to-provider", "95051", "bca")
    assert (transfer.external_id_length, transfer.partner_id_length) == (32, (10, 10))
    plain = paraf.service("18")
    assert (plain.channel_id, plain.external_id_length, plain.partner_id_length) == (None, None, None)
    assert plain.name and plain.name_id and plain.name != plain.name_id
    assert paraf.service("24").direction == "to-partner"
    assert paraf.service("17").name in repr(paraf.service("17"))


def test_the_service_of_a_request():
    url = "https://sandbox.bca.co.id/openapi/shared-biller/v1.0/transfer-va/status?x=1"
    found = paraf.service_of("POST", url, "bca")
    assert (found.id, found.code) == ("26-shared-biller", "26")
    assert paraf.service_of("GET", url, "bca") is None
    assert paraf.service_of("PUT", "/df/invoice", "bca-legacy").id == "invoice-cancellation"
    assert paraf.service_of("POST", "/nothing/of/the/kind", "bca") is None


def test_a_good_message_and_every_fault_of_a_bad_one():
    assert paraf.validate("17", json.dumps(TRANSFER)) == []
    bad = {**TRANSFER, "beneficiaryAccountNo": "8888010001", "amount": {"value": "10000", "currency": "IDR"}}
    del bad["sourceAccountNo"]
    violations = paraf.validate("17", json.dumps(bad), profile="bca")
    found = {v.pointer: (v.rule, v.response_code, v.response_message) for v in violations}
    assert found == {
        "/amount/value": ("format", "4001701", "Invalid Field Format [amount.value]"),
        "/sourceAccountNo": ("missing", "4001702", "Invalid Mandatory Field [sourceAccountNo]"),
    }
    for violation in violations:
        assert violation.message and violation.pointer in str(violation) and violation.pointer in repr(violation)
    assert violations == paraf.validate("17", json.dumps(bad).encode(), profile="bca")
    assert len(set(violations)) == 2


def test_strict_for_what_leaves_and_lenient_for_what_arrives():
    sloppy = json.dumps({**TRANSFER, "amount": {"value": 10000, "currency": "IDR"}})
    assert paraf.validate("17", sloppy) and not paraf.validate("17", sloppy, mode="lenient")
    answer = '{"responseCode":"4011700","responseMessage":"Unauthorized. [Signature]"}'
    assert not paraf.validate("17", answer, direction="response") and paraf.validate("17", answer)
    twice = '{"responseCode":"4011700","responseCode":"4011701","responseMessage":"x"}'
    for mode in ("strict", "lenient"):
        assert [v.rule for v in paraf.validate("17", twice, direction="response", mode=mode)] == ["duplicate-key"]


COLLECTION = {
    "TransactionID": "0000000001",
    "ReferenceNumber": "1111111110",
    "RequestType": "NB",
    "DebitedAccount": "1234567890",
    "Amount": "100200300.00",
    "Currency": "IDR",
    "CreditedAccount": "1234567891",
    "EffectiveDate": "2022-05-02",
    "TransactionDate": "2022-05-01",
    "Remark1": "Testing 1",
    "Remark2": "Testing 2",
    "Email": "beneficiary@mail.com",
}
JAKARTA = datetime.timezone(datetime.timedelta(hours=7))
NOON = datetime.datetime(2022, 5, 1, 12, tzinfo=JAKARTA)


def wrong_at(now, **changes):
    """Pointer and answer of all that is wrong with a fund collection."""
    body = json.dumps({**COLLECTION, **changes})
    return [(v.pointer, v.response_code) for v in paraf.validate("fund-collection", body, profile="bca-legacy", now=now)]


def test_a_fund_collection_is_dated_today():
    assert wrong_at(NOON) == []
    for day in ("2022-04-30", "2022-05-02"):
        assert wrong_at(NOON, TransactionDate=day) == [("/TransactionDate", "ESB-99-573")]
        # Without a day nothing is said about days.
        assert wrong_at(None, TransactionDate=day) == []


def test_a_fund_collection_takes_effect_within_366_days():
    assert wrong_at(NOON, EffectiveDate="2023-05-02") == []
    # BCA publishes the bound and no code for it.
    assert wrong_at(NOON, EffectiveDate="2023-05-03") == [("/EffectiveDate", "")]
    assert wrong_at(NOON, EffectiveDate="2022-04-30") == [("/EffectiveDate", "ESB-82-007")]
    assert wrong_at(None, EffectiveDate="2023-05-03") == []


def test_the_day_is_jakarta_s_however_the_time_is_given():
    midnight = datetime.datetime(2022, 4, 30, 17, tzinfo=datetime.timezone.utc)
    for now in (midnight, midnight.isoformat(), int(midnight.timestamp()), midnight.timestamp()):
        assert wrong_at(now) == []
    second_before = midnight - datetime.timedelta(seconds=1)
    for now in (second_before, second_before.isoformat(), int(second_before.timestamp())):
        assert wrong_at(now) == [("/TransactionDate", "ESB-99-573")]


@pytest.mark.parametrize(
    "now, code", [("yesterday", "invalid-timestamp"), ("", "invalid-timestamp"), (datetime.datetime(2022, 5, 1), "invalid-argument")]
)
def test_a_day_that_is_none(now, code):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.validate("17", b"{}", now=now)
    assert raised.value.code == code


OWN = {
    "id": "hold-inquiry",
    "code": "HI",
    "name": "Hold Inquiry",
    "method": "POST",
    "path": "/openapi/v1.0/hold-inquiry",
    "direction": "to-partner",
    "request": [
        {"field": "/partnerReferenceNo", "type": "string", "length": 12, "presence": "M"},
        {"field": "/accountNo", "type": "string", "length": 10, "fixed": True, "format": "digits", "presence": "M"},
        {"field": "/until", "type": "string", "format": "date", "presence": "O"},
    ],
    "rules": {"request": [{"at": "", "rule": "days-from-today", "field": "until", "least": 0, "most": 30}]},
}


@pytest.mark.parametrize("table", [OWN, json.dumps(OWN), json.dumps(OWN).encode()], ids=["dict", "str", "bytes"])
def test_a_table_of_one_s_own(table):
    hold = paraf.Service.from_json(table)
    assert (hold.id, hold.code, hold.name, hold.name_id) == ("hold-inquiry", "HI", "Hold Inquiry", "Hold Inquiry")
    assert (hold.method, hold.path, hold.direction, hold.profile) == ("POST", "/openapi/v1.0/hold-inquiry", "to-partner", "own")
    good = '{"partnerReferenceNo":"1","accountNo":"1234567890","until":"2022-05-31"}'
    assert paraf.validate(hold, good, now=NOON) == []
    [violation] = paraf.validate(hold, good, now="2022-04-30T12:00:00+07:00")
    assert (violation.rule, violation.pointer) == ("window", "/until")
    assert {v.pointer: v.response_code for v in paraf.validate(hold, '{"accountNo":"123456789x"}', profile="bca")} == {
        "/partnerReferenceNo": "400HI02",
        "/accountNo": "400HI01",
    }
    number = paraf.new_partner_reference_no(hold)
    assert len(number) == 12 and number.isdigit()
    assert paraf.validate_reference(hold, '{"partnerReferenceNo":"1"}', '{"partnerReferenceNo":"2"}').response_code == "400HI01"
    assert paraf.new_external_id(hold, "bca").isdigit()


def test_a_service_itself_in_place_of_its_id():
    bad = json.dumps({**TRANSFER, "amount": {"value": "10000", "currency": "IDR"}})
    assert paraf.validate(paraf.service("17", "bca"), bad) == paraf.validate("17", bad, profile="bca") != []


ENDLESS = {**OWN}
ENDLESS["request"] = [ENDLESS]


@pytest.mark.parametrize(
    "table",
    ["", "[]", "{}", "{", b"\xff", {}, ENDLESS]
    + [{**OWN, key: wrong} for key, wrong in (("id", None), ("code", "HIJ"), ("direction", "up"), ("request", {}))],
)
def test_a_table_that_is_none(table):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.Service.from_json(table)
    assert raised.value.code == "invalid-argument"


@pytest.mark.parametrize("table", [None, 1, [], object()], ids=repr)
def test_a_table_of_a_wrong_type(table):
    with pytest.raises(TypeError, match="expected str, bytes or a dict"):
        paraf.Service.from_json(table)


def test_a_wrong_row_of_a_table_is_named():
    for key, wrong in (("type", "text"), ("presence", "X"), ("length", "ten")):
        rows = [OWN["request"][0], {**OWN["request"][1], key: wrong}]
        with pytest.raises(paraf.RequestError, match="/accountNo") as raised:
            paraf.Service.from_json({**OWN, "request": rows})
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "service")


def test_no_message_at_all():
    for nothing in (b"", b"[]", b"\xff", b"{", b"[" * 1_000_000):
        [violation] = paraf.validate("17", nothing)
        assert (violation.rule, violation.pointer, violation.response_code) == ("malformed-json", "", "4001700")
    keys = ",".join('"k%d":0,"k%d":0' % (number, number) for number in range(paraf.MAX_VIOLATIONS * 2))
    assert len(paraf.validate("17", "{%s}" % keys)) == paraf.MAX_VIOLATIONS


@pytest.mark.parametrize("mode, reasons", [("strict", "strict"), ("lenient", "expect")])
def test_published_messages(mode, reasons):
    """Each validates, or fails for the reason that is written beside it in the core's tests."""
    checked = 0
    for sample in SAMPLES:
        if sample["service"]:
            options = {"direction": sample["kind"], "profile": sample["profile"], "mode": mode}
            violations = paraf.validate(sample["service"], sample["body"], **options)
            found = [(violation.pointer, violation.rule) for violation in violations]
            assert found == [(reason["pointer"], reason["check"]) for reason in sample[reasons]], sample["id"]
            checked += 1
    assert checked > 200


@pytest.mark.parametrize(
    "code, category, outcome, advice, status_service",
    [
        ("2001700", "success", "done", "proceed", "36"),
        ("2021700", "success", "pending", "ask-status", "36"),
        ("4001701", "message", "failed", "stop", "36"),
        ("4011101", "system", "failed", "refresh-token", None),
        ("4041718", "business", "done", "stop", "36"),
        ("4045418", "business", "failed", "stop", "55"),
        ("5041700", "system", "unknown", "ask-status", "36"),
        ("5047300", "system", "failed", "retry-as-is", None),
        ("499US99", "unlisted", "unknown", "ask-provider", None),
        ("4085400", "unlisted", "unknown", "ask-status", "55"),
        ("4081100", "unlisted", "unknown", "ask-status", "11"),
    ],
)
def test_what_an_answer_means(code, category, outcome, advice, status_service):
    found = paraf.ResponseCode(code)
    assert (found.category, found.outcome, found.advice, found.status_service) == (category, outcome, advice, status_service)
    assert str(found) == code and repr(found) == "ResponseCode('%s')" % code
    parts = found.http_status, found.service_code, found.case_code
    assert paraf.ResponseCode.build(*parts) == found and hash(paraf.ResponseCode.build(*parts)) == hash(found)


def test_messages_of_answers():
    assert paraf.ResponseCode("4001701").message("amount.value") == "Invalid Field Format [amount.value]"
    assert paraf.ResponseCode("4001701").message() == "Invalid Field Format"
    assert paraf.ResponseCode("499US99").message() is None
    assert paraf.ResponseCode("4001101").message("x", "bca") == "Invalid Mandatory Field [x]"
    printed = paraf.ResponseCode("4013200")
    assert str(printed.as_meant("Invalid token (B2B)", "bca")) == "4013201"
    assert printed.as_meant("Invalid token (B2B)", "snap") == printed


def test_a_code_alone_is_read_as_the_provider_means_it():
    paid = paraf.ResponseCode("2006000")
    assert paid.outcome == "done"
    assert (paid.outcome_for("bca"), paid.advice_for("bca"), paid.status_service_for("bca")) == ("unknown", "ask-provider", None)
    refund = paraf.ResponseCode("4047818")
    assert (refund.outcome_for("bca"), refund.advice_for("bca")) == ("failed", "stop")
    assert paraf.ResponseCode("504RP00").status_service_for("bca") == "IS"


@pytest.mark.parametrize("code", ["", "401240", "40124000", "4x12400", "401a400", "40124x0", "９９９9999", "\ud800"])
def test_codes_that_are_none(code):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.ResponseCode(code)
    assert (raised.value.code, raised.value.field) == ("invalid-argument", "response_code")


@pytest.mark.parametrize("parts", [(99, "17", "00"), (-1, "17", "00"), (10**20, "17", "00"), (200, "1", "00"), (200, "17", "0")])
def test_parts_that_make_no_code(parts):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.ResponseCode.build(*parts)
    assert raised.value.code == "invalid-argument"


def test_codes_before_snap():
    known, unknown = paraf.EsbCode("ESB-99-009"), paraf.EsbCode("ESB-00-999")
    assert known.english("Amount") == "Missing mandatory field Amount" != known.indonesian("Amount")
    assert (known.http_status, known.outcome, known.advice) == (400, "failed", "stop")
    assert (unknown.http_status, unknown.english(), unknown.indonesian(), unknown.outcome) == (None, None, None, "unknown")
    assert str(known) == "ESB-99-009" and eval(repr(known), {"EsbCode": paraf.EsbCode}) == known and len({known, unknown}) == 2
    for wrong in ("", "esb-99-009", "ESB--009", "A" * 13, "\ud800"):
        with pytest.raises(paraf.RequestError) as raised:
            paraf.EsbCode(wrong)
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "ErrorCode")


def test_numbers_that_a_caller_makes_up():
    ids = {paraf.new_external_id("17", "bca") for _ in range(100)} | {paraf.new_partner_reference_no("15", "bca") for _ in range(100)}
    assert len(ids) == 200 and {(len(number), number.isdigit()) for number in ids} == {(32, True), (22, True)}
    deal = paraf.new_external_id("FX-deal", "bca", partner_id="KBBABCINDO")
    assert len(deal) == 20 and deal.startswith("KBBAB20") and deal[5:].isdigit()
    for partner_id in (None, "KBBA"):
        with pytest.raises(paraf.RequestError) as missing:
            paraf.new_external_id("FX-deal", "bca", partner_id=partner_id)
        assert (missing.value.code, missing.value.field) == ("invalid-argument", "partner_id")
    with pytest.raises(paraf.ProfileError) as raised:
        paraf.new_external_id("17", {"base": "snap", "name": "mine", "request": {"headers": {"X-EXTERNAL-ID": None}}})
    assert raised.value.code == "unsupported-by-profile"
    for call in (lambda: paraf.new_external_id("99"), lambda: paraf.new_partner_reference_no("73")):
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("invalid-argument", "service")


def test_a_transfer_repeats_the_number_of_its_inquiry():
    inquiry = json.dumps({"partnerReferenceNo": TRANSFER["partnerReferenceNo"], "beneficiaryAccountNo": "8010001575"})
    assert paraf.validate_reference("17", inquiry, json.dumps(TRANSFER), profile="bca") is None
    for other in (b'{"partnerReferenceNo": "1"}', b"{}", b"no json"):
        violation = paraf.validate_reference("17", inquiry, other, profile="bca")
        assert (violation.rule, violation.pointer) == ("reference", "/partnerReferenceNo")


def test_virtual_account_numbers():
    number = paraf.VirtualAccountNumber("12345", "123456789012345678")
    assert (number.partner_service_id, number.customer_no) == ("   12345", "123456789012345678")
    assert number == paraf.VirtualAccountNumber("   12345", "123456789012345678") == paraf.VirtualAccountNumber.split(str(number))
    assert number == paraf.VirtualAccountNumber.split_after("12345", str(number).lstrip())
    assert len({number, paraf.VirtualAccountNumber.split(str(number))}) == 1
    assert eval(repr(number), {"VirtualAccountNumber": paraf.VirtualAccountNumber}) == number
    wrong = {
        "partnerServiceId": lambda: paraf.VirtualAccountNumber("123456789", "1"),
        "customerNo": lambda: paraf.VirtualAccountNumber("1", "x"),
        "virtualAccountNo": lambda: paraf.VirtualAccountNumber.split("123"),
    }
    for field, call in wrong.items():
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("invalid-argument", field)


def delivery(body='{"paymentRequestId":"A"}', service="25", **more):
    return paraf.Delivery(service, body, **{"partner": "bank", "call_key": "call 1", "profile": "bca", **more})


def said(step):
    return step.step, step.response_code, step.status


DONE = '{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00"}}'


def test_a_payment_that_comes_again():
    first = delivery()
    assert (first.key, first.call_key, first.is_advice) == ("bank:25::A", "call 1", False)
    claim = paraf.decide_payment(first, now=1000)
    assert said(claim) == ("book", None, None) and json.loads(claim.record)["state"] == {"claimed": {"lease_ends": 1060}}
    assert said(paraf.decide_payment(first, call="another")) == ("conflict", "4092500", "01")
    assert said(paraf.decide_payment(first, record=claim.record, now=1059)) == ("busy", None, None)
    again = paraf.decide_payment(first, record=claim.record, now="1970-01-01T00:17:40Z", lease_seconds=5)
    assert said(again) == ("interrupted", None, None) and json.loads(again.record)["state"] == {"claimed": {"lease_ends": 1065}}
    done = paraf.finish_payment(first, claim.record, DONE)
    repeat = paraf.decide_payment(first, record=done, call=first.key)
    assert said(repeat) == ("repeat", "4042518", "00") and repeat.response_message == "Inconsistent Request"
    advice = paraf.decide_payment(delivery('{"paymentRequestId":"A","flagAdvise":"Y"}'), record=done)
    assert said(advice) == ("first-answer", "2002500", "00") and advice.answer == DONE
    assert paraf.decide_payment(first, record=done, call=first.key, first_answer_again=True).answer == DONE
    other = paraf.decide_payment(delivery('{"paymentRequestId":"A","paidAmount":{"value":"1.00","currency":"IDR"}}'), record=done)
    assert said(other) == ("mismatch", None, None) and other.differs == ["/paidAmount"]
    assert said(paraf.decide_payment(delivery("{"))) == ("refuse", "4002500", "01")
    assert said(paraf.decide_payment(delivery("{}", service="52"))) == ("person", None, None)
    assert "A" in repr(first) and repr(claim) == "NextStep('book')"


def test_an_inquiry_is_answered_afresh_and_its_call_once():
    inquiry = delivery('{"inquiryRequestId":"A"}', service="24")
    assert said(paraf.decide_inquiry(inquiry)) == ("answer", None, None)
    for call in (inquiry.key, "another"):
        assert said(paraf.decide_inquiry(inquiry, call=call)) == ("conflict", "4092400", "01")
    assert said(paraf.decide_inquiry(delivery("{", service="24"))) == ("refuse", "4002400", "01")


INQUIRY = {"partnerServiceId": "   12345", "customerNo": "1", "virtualAccountNo": "   123451", "inquiryRequestId": "A"}


def test_an_answer_is_built_as_its_receiver_wants_it():
    request = json.dumps(INQUIRY)
    data = {"virtualAccountData": {"virtualAccountName": "Budi", "totalAmount": {"value": "10000.00", "currency": "IDR"}}}
    found = paraf.answer("24", "20000", data, request, profile="bca")
    assert (found.http_status, found.response_code) == (200, "2002400") and repr(found) == "BuiltAnswer('2002400')"
    body = json.loads(found.body)["virtualAccountData"]
    assert body["inquiryStatus"] == "00" and body["inquiryReason"] == {"english": "Success", "indonesia": "Sukses"}
    assert {name: body[name] for name in INQUIRY} == INQUIRY
    assert paraf.validate("24", found.body, direction="response", profile="bca") == []
    assert paraf.answer(paraf.service("24", "bca"), "2002400", json.dumps(data), request.encode()) == found
    refused = paraf.answer("24", "40001", None, request, detail="/customerNo", profile="bca")
    assert json.loads(refused.body)["responseMessage"] == "Invalid Field Format [customerNo]"
    assert json.loads(refused.body)["virtualAccountData"]["inquiryStatus"] == "01"
    assert json.loads(paraf.answer("25", "4042518", status="00", profile="bca").body)["virtualAccountData"]["paymentFlagStatus"] == "00"


def test_an_answer_is_held_against_its_request():
    request = json.dumps(TRANSFER)
    answer = dict(TRANSFER, responseCode="2001700", responseMessage="Successful")
    assert paraf.check_answer("17", request, json.dumps(answer), profile="bca") == []
    other = dict(answer, amount={"value": "99.00", "currency": "IDR"}, beneficiaryAccountNo="1")
    found = paraf.check_answer("17", request, json.dumps(other), profile="bca")
    assert [(violation.rule, violation.pointer) for violation in found] == [("echo", "/amount"), ("echo", "/beneficiaryAccountNo")]


@pytest.mark.parametrize(
    "call, field",
    [
        (lambda: paraf.decide_inquiry(delivery()), "delivery"),
        (lambda: paraf.answer("24", "40499"), "case"),
        (lambda: paraf.answer("24", "\ud800"), "case"),
        (lambda: paraf.answer("24", "20000", profile="bca"), "data"),
        (lambda: paraf.answer("24", "20000", "[]", profile="bca"), "data"),
        (lambda: paraf.answer("25", "20000", status="03", profile="bca"), "status"),
        (lambda: paraf.answer("25", "4042518", profile="bca"), "status"),
        (lambda: paraf.check_answer("17", "[]", "{}"), "request"),
        (lambda: delivery(partner=""), "partner"),
        (lambda: delivery(service="17"), "service"),
        (lambda: paraf.decide_payment(delivery(), record="{}"), "record"),
        (lambda: paraf.decide_payment(delivery(), record="\ud800"), "record"),
        (lambda: paraf.decide_payment(delivery(), lease_seconds=-1), "lease_seconds"),
        (lambda: paraf.finish_payment(delivery(), "{}", DONE), "record"),
        (lambda: paraf.finish_payment(delivery(), paraf.decide_payment(delivery()).record, b"\xff"), "answer"),
        (lambda: paraf.finish_payment(delivery(), paraf.decide_payment(delivery()).record, "{}"), "answer"),
    ],
)
def test_deliveries_that_make_no_sense(call, field):
    with pytest.raises(paraf.RequestError) as raised:
        call()
    assert (raised.value.code, raised.value.field) == ("invalid-argument", field)


def test_what_came_back_to_a_call():
    refused = paraf.read_response("17", 403, b'{"responseCode":"4031714","responseMessage":"Insufficient Funds"}', profile="bca")
    assert (refused.response_code, refused.response_message) == ("4031714", "Insufficient Funds")
    assert (refused.outcome, refused.advice, refused.status_service) == ("failed", "stop", "36")
    for status in (None, 200, 403, 404, 408, 500):
        nothing = paraf.read_response(paraf.service("17"), status, "<html>")
        assert (nothing.outcome, nothing.advice, nothing.status_service) == ("unknown", "ask-status", "36")
        assert paraf.read_response("07", status, b"").advice == "ask-provider"
    for wrong in (lambda: paraf.read_response("17", 70_000, b""), lambda: paraf.read_response("transfer", 200, b"", profile="bca-legacy")):
        with pytest.raises(paraf.RequestError):
            wrong()


def test_windows_of_a_statement():
    windows = paraf.statement_windows("2022-01-01", datetime.date(2022, 2, 10))
    assert [(w.from_date_time[:10], w.to_date_time[:10]) for w in windows] == [
        ("2022-01-01", "2022-01-31"),
        ("2022-02-01", "2022-02-10"),
    ]
    first, second = windows[0].halves()
    assert (first.from_date_time, second.to_date_time) == (windows[0].from_date_time, windows[0].to_date_time)
    assert paraf.statement_windows("2022-01-01", "2022-01-01")[0].halves() is None
    assert windows == paraf.statement_windows(datetime.date(2022, 1, 1), "2022-02-10") and len(set(windows)) == 2


@pytest.mark.parametrize(
    "first, last",
    [
        ("2022-02-30", "2022-03-01"),
        ("2022-01-02", "2022-01-01"),
        ("1990-01-01", "2022-01-01"),
        ("", "2022-01-01"),
        (datetime.datetime(2022, 1, 1), "2022-01-02"),
        ("\ud800", "2022-01-01"),
    ],
)
def test_windows_that_make_no_sense(first, last):
    with pytest.raises(paraf.RequestError) as raised:
        paraf.statement_windows(first, last)
    assert raised.value.code == "invalid-argument"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_values_without_secrets_travel(protocol):
    for value in (paraf.ResponseCode("4012400"), paraf.EsbCode("ESB-14-023"), paraf.VirtualAccountNumber("12345", "678")):
        assert pickle.loads(pickle.dumps(value, protocol)) == copy.deepcopy(value) == value


def test_what_there_is_no_word_for():
    wrong = {
        "service": lambda: paraf.validate("99", b"{}"),
        "direction": lambda: paraf.validate("17", b"{}", direction="Request"),
        "mode": lambda: paraf.validate("17", b"{}", mode="loose"),
    }
    for field, call in wrong.items():
        with pytest.raises(paraf.RequestError) as raised:
            call()
        assert (raised.value.code, raised.value.field) == ("invalid-argument", field)
    with pytest.raises(TypeError):
        paraf.validate("17", b"{}", mode=None)
