"""The code of the guides runs, and is the same in both languages."""

import json
import re
import sqlite3

import pytest
from conftest import ROOT, SECRET

import paraf

GUIDES = ROOT / "docs" / "guides"
INQUIRY = {
    "partnerServiceId": "   12345",
    "customerNo": "123456789012345678",
    "virtualAccountNo": "   12345123456789012345678",
    "channelCode": 6011,
    "inquiryRequestId": "202202110909311234500001136962",
}


def code_of(name):
    [english, indonesian] = (
        re.findall(r"^```python\n(.*?)^```$", (GUIDES / (name + end)).read_text(encoding="utf-8"), re.M | re.S) for end in (".md", ".id.md")
    )
    assert english == indonesian and len(english) == 1
    return compile(english[0], name, "exec")


@pytest.fixture
def inquiry(monkeypatch):
    monkeypatch.setenv("OUR_CLIENT_SECRET", SECRET)
    guide = {"__name__": "guide"}
    exec(code_of("answer-an-inquiry"), guide)
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.executescript(guide["SCHEMA"])
    for account, expired, paid_by in (("8", 0, None), ("7", 1, None), ("6", 0, "A")):
        row = (INQUIRY["virtualAccountNo"][:-1] + account, "Budi Santoso", "100000.00", expired, paid_by)
        db.execute("INSERT INTO bills VALUES (?, ?, ?, ?, ?)", row)
    bank = paraf.Signer("bca", client_secret=SECRET, partner_id="12345", channel_id="95231")

    def ask(external_id, **changes):
        body = json.dumps({**INQUIRY, **changes})
        sent = bank.sign("POST", "/openapi/v1.0/transfer-va/inquiry", body, access_token="t", external_id=external_id)
        status, text = guide["handle"](db, sent.method, sent.url, sent.headers, sent.body)
        if not text:
            return status, None, None
        answer = json.loads(text)
        assert paraf.validate("24", text, direction="response", profile="bca") == []
        assert paraf.check_answer("24", sent.body, text, profile="bca") == []
        return status, answer["responseCode"], answer.get("virtualAccountData", {}).get("inquiryStatus")

    return ask


def test_an_inquiry_is_answered(inquiry):
    account = INQUIRY["virtualAccountNo"][:-1]
    assert inquiry("1") == (200, "2002400", "00")
    assert inquiry("1") == (409, "4092400", "01")
    assert inquiry("2") == (200, "2002400", "00")
    assert inquiry("3", customerNo="123456789012345677", virtualAccountNo=account + "7") == (404, "4042419", "01")
    assert inquiry("4", customerNo="123456789012345676", virtualAccountNo=account + "6") == (404, "4042414", "01")
    assert inquiry("5", customerNo="123456789012345675", virtualAccountNo=account + "5") == (404, "4042412", "01")
    assert inquiry("6", customerNo="12a") == (400, "4002401", "01")
    assert inquiry("7", inquiryRequestId="") == (400, "4002402", "01")


def test_a_payment_is_answered():
    code, books, kept = code_of("answer-a-payment"), [], {}
    bill = {"value": "10000.00", "currency": "IDR"}
    payment = {**INQUIRY, "virtualAccountName": "Budi", "paymentRequestId": "202202111031031234500001136962", "paidAmount": bill, "totalAmount": bill}

    def pay(call_key, body):
        guide = {"paraf": paraf, "body": body, "call_key": call_key, "record": kept.get("record"), "call": kept.get(call_key)}
        guide["book"] = lambda key, body: books.append(key) or "20000"
        exec(code, guide)
        kept["record"], kept[call_key] = guide["record"], guide["delivery"].key
        return guide["step"].step, guide["built"].response_code if "built" in guide else guide["step"].answer

    body = json.dumps(payment)
    assert pay("call 1", body) == ("book", "2002500")
    assert pay("call 1", body) == ("repeat", "4042518")
    step, first = pay("call 2", body)
    assert step == "first-answer" and json.loads(first)["virtualAccountData"]["paymentFlagStatus"] == "00"
    assert len(books) == 1


NOW = "2026-11-22T10:00:00+07:00"
SUCCESS = {"referenceNo": "1", "transactionDate": NOW}


class Bank:
    """Answers what it is told to, in turn; None is silence."""

    def __init__(self, *answers):
        self.answers, self.calls = list(answers), []
        self.verifier = paraf.Verifier("bca", client_secret=SECRET, partner_id="KBBEXAMPLE", direction="to-provider")

    def token(self):
        return "t0ken"

    def post(self, sent):
        ok = self.verifier.verify(sent.method, sent.url, sent.headers, sent.body, access_token="t0ken")
        assert paraf.validate(ok.service, ok.body, profile="bca") == []
        self.calls.append((ok.service, json.loads(ok.body)))
        answer = self.answers.pop(0)
        if answer is None:
            raise TimeoutError
        case, data = answer
        return int(case[:3]), json.dumps(data) if isinstance(data, dict) else paraf.answer(ok.service, case, None, ok.body, profile="bca").body


def transferred(**changes):
    said = {"partnerReferenceNo": "P1", "amount": {"value": "10000.00", "currency": "IDR"}, "sourceAccountNo": "8888010002", "beneficiaryAccountNo": "8888010001"}
    return "20000", {"responseCode": "2001700", "responseMessage": "Successful", **SUCCESS, **said, **changes}


def told(status, **changes):
    said = {"originalPartnerReferenceNo": "P1", "serviceCode": "17", "latestTransactionStatus": status, "amount": {"value": "10000.00", "currency": "IDR"}}
    return "20000", {"responseCode": "2003600", "responseMessage": "Successful", **said, **changes}


@pytest.fixture
def payouts(monkeypatch):
    monkeypatch.setenv("BCA_CLIENT_SECRET", SECRET)
    guide = {"__name__": "guide"}
    exec(code_of("send-money"), guide)
    db = sqlite3.connect(":memory:")
    db.executescript(guide["SCHEMA"])

    def pay(bank, amount="10000.00", currency="IDR"):
        return guide["pay"](db, bank, NOW, "P1", "8888010001", paraf.Amount(amount, currency))

    return pay, lambda bank: guide["ask"](db, bank, "P1")


def test_money_is_sent_once(payouts):
    pay, _ = payouts
    bank = Bank(transferred())
    assert (pay(bank), pay(bank)) == ("done", "done")
    assert [service for service, _ in bank.calls] == ["17"]
    with pytest.raises(ValueError):
        pay(bank, "20000.00")


@pytest.mark.parametrize("first", [None, ("504", {"responseCode": "5041700"}), ("502", {"error": "bad gateway"}), ("40901", {"responseCode": "4091701"}), ("40418", {"responseCode": "4041718"}),
                                   transferred(beneficiaryAccountNo="8888010009"), transferred(amount=["10000.00"]), transferred(amount={"value": "10000.00", "currency": "USD"})], ids=str)
def test_what_is_open_is_asked_and_never_sent_again(payouts, first):
    pay, ask = payouts
    bank = Bank(first, ("40401", ""), None, told("03"), told("00", amount={"value": "9.00", "currency": "IDR"}),
                told("00", beneficiaryAccountNo="8888010009"), told("00", amount=7), told("00"), told("06"))
    assert pay(bank) == "unknown"
    assert [ask(bank) for _ in range(3)] == ["unknown", "unknown", "pending"]
    assert [pay(bank)] + [ask(bank) for _ in range(4)] == ["pending", "unknown", "unknown", "unknown", "done"]
    assert ask(bank) == "done"  # what is settled stays
    assert [service for service, _ in bank.calls] == ["17"] + ["36"] * 8


def test_a_failure_that_was_not_answered_is_looked_up(payouts):
    pay, ask = payouts
    bank = Bank(None, told("06"), told("03"), told("00", amount={"value": "9.00", "currency": "IDR"}), told("00"))
    assert [pay(bank)] + [ask(bank) for _ in range(4)] == ["unknown"] + ["check-statement"] * 3 + ["done"]


def test_what_could_not_be_signed_is_not_in_the_books(payouts):
    pay, _ = payouts
    bank = Bank(transferred())
    bank.token = lambda: 1 / 0
    with pytest.raises(ZeroDivisionError):
        pay(bank)
    bank.token = lambda: "t0ken"
    assert pay(bank) == "done"


def test_the_same_number_in_another_currency_is_another_payout(payouts):
    pay, _ = payouts
    assert pay(Bank(transferred())) == "done"
    with pytest.raises(ValueError, match="another payout"):
        pay(Bank(), currency="USD")


def test_the_refusal_of_another_payout_is_none_of_this_one(payouts):
    pay, _ = payouts
    other = {"responseCode": "4031714", "responseMessage": "Insufficient Funds", "partnerReferenceNo": "P2"}
    assert pay(Bank(("40314", other))) == "unknown"


def test_a_refusal_moves_nothing(payouts):
    pay, _ = payouts
    assert pay(Bank(("40314", {"responseCode": "4031714", "responseMessage": "Insufficient Funds"}))) == "failed"


PAID_AT = "2026-11-22T10:01:00+07:00"
AMOUNT = {"value": "10000.00", "currency": "IDR"}


def said_of_a_code(status, reference="B1", ours="P1", **changes):
    said = {"originalReferenceNo": reference, "originalPartnerReferenceNo": ours, "originalExternalId": "1", "serviceCode": "47"}
    inside = {"referenceNumber": "123456789012", "issuerReferenceNumber": "210987654321"}
    said |= {"latestTransactionStatus": status, "transactionStatusDesc": "x", "paidTime": PAID_AT, "amount": AMOUNT, "additionalInfo": inside}
    return "20000", {"responseCode": "2005100", "responseMessage": "Successful", **said, **changes}


GENERATED = "20000", {"responseCode": "2004700", "responseMessage": "Successful", "partnerReferenceNo": "P1", "referenceNo": "B1", "qrContent": "000201"}


def given_back(**changes):
    said = {"originalPartnerReferenceNo": "P1", "originalReferenceNo": "B1", "originalExternalId": "1", "partnerRefundNo": "210987654321"}
    inside = {"additionalInfo": {"referenceNumber": "123456789012"}}
    said |= {"refundNo": "1", "refundTime": NOW, "refundAmount": AMOUNT, **inside, **changes}
    return "20000", {"responseCode": "2007800", "responseMessage": "Successful", **said}


class Qris:
    """The guide with its database, and a bank that notifies."""

    def __init__(self):
        self.guide = {"__name__": "guide"}
        exec(code_of("qris-payment"), self.guide)
        self.db = sqlite3.connect(":memory:", isolation_level=None)
        self.db.executescript(self.guide["SCHEMA"])
        self.bank = paraf.Signer("bca", client_secret=SECRET, partner_id="000885000001234", channel_id="95251")
        self.calls = 0

    def asks(self, name, *answers, amount="10000.00", tokens=None):
        bank = Bank(*answers)
        bank.verifier = paraf.Verifier("bca", client_secret=SECRET, partner_id="000001234", direction="to-provider")
        bank.token = tokens or bank.token
        more = (paraf.Amount(amount, "IDR"),) if name == "make_code" else ()
        outcome = self.guide[name](self.db, bank, "P1", *more)
        assert not bank.answers
        return outcome, bank.calls

    def notifies(self, status="00", **changes):
        self.calls += 1
        body = {"originalReferenceNo": "B1", "latestTransactionStatus": status, "transactionStatusDesc": "x", "amount": AMOUNT, **changes}
        sent = self.bank.sign("POST", "/openapi/v1.0/qr/qr-mpm-notify", json.dumps(body), access_token="t", external_id=str(self.calls))
        status, text = self.guide["notified"](self.db, sent.method, sent.url, sent.headers, sent.body)
        assert not text or paraf.validate("52", text, direction="response", profile="bca") == []
        return status, text and json.loads(text)["responseCode"]

    def outcome(self, table="codes"):
        row = self.db.execute(f"SELECT outcome FROM {table} WHERE reference = 'P1'").fetchone()
        return row and row[0]


@pytest.fixture
def qris(monkeypatch):
    monkeypatch.setenv("BCA_CLIENT_SECRET", SECRET)
    monkeypatch.setenv("OUR_CLIENT_SECRET", SECRET)
    return Qris()


@pytest.fixture
def shown(qris):
    assert qris.asks("make_code", GENERATED)[0] == "000201"
    return qris


@pytest.fixture
def paid(shown):
    assert shown.notifies() == (200, "2005200")
    return shown


@pytest.mark.parametrize("answer", [None, ("504", {"responseCode": "5044700"}), ("20000", {**GENERATED[1], "partnerReferenceNo": "P2"}), ("20000", {**GENERATED[1], "referenceNo": ""})], ids=str)
def test_a_code_without_a_sure_answer_is_never_shown(qris, answer):
    assert qris.asks("make_code", answer)[0] is None
    assert (qris.outcome(), qris.notifies()) == ("unknown", (503, ""))
    with pytest.raises(sqlite3.IntegrityError):
        qris.asks("make_code", GENERATED)


def test_an_answer_that_breaks_its_table_shows_no_code(qris):
    assert qris.asks("make_code", ("20000", {"responseCode": "2004700", "responseMessage": "Successful"}))[0] is None


def test_a_qris_payment_is_booked_once(shown):
    assert shown.notifies("03") == (200, "2005200") and shown.outcome() == "open"
    assert shown.notifies() == (200, "2005200") and shown.outcome() == "paid"
    assert shown.notifies() == (200, "2005200")
    assert shown.guide["book"](shown.db, "B1", paraf.Amount(10_000, "IDR")) is False


def test_a_qris_notification_that_does_not_fit_is_not_booked(shown):
    assert shown.notifies(amount={"value": "1.00", "currency": "IDR"}) == (503, "")
    assert shown.notifies(amount=None) == (503, "")
    assert shown.notifies(originalReferenceNo="B2") == (503, "")
    assert shown.notifies(originalReferenceNo="") == (400, "4005202")
    shown.bank = paraf.Signer("bca", client_secret="forged", partner_id="000885000001234", channel_id="95251")
    assert shown.notifies() == (401, "4015200")
    assert shown.outcome() == "open"


def test_where_no_notification_comes_the_bank_is_asked(shown):
    unsure = None, ("404", {"responseCode": "4045101", "responseMessage": "x"}), ("500", said_of_a_code("00")[1]), said_of_a_code("03")
    for answer in (*unsure, said_of_a_code("04"), said_of_a_code("06", reference="B2"), said_of_a_code("00", ours="P2")):
        assert shown.asks("ask", answer)[0] == "open"
    assert shown.asks("ask", said_of_a_code("06"))[0] == "expired"
    assert shown.asks("ask", said_of_a_code("00"))[0] == "paid"  # the money is there
    assert shown.asks("ask", said_of_a_code("06"))[0] == "paid"


def test_a_refund_is_sent_once_and_then_asked_about(paid):
    outcome, calls = paid.asks("refund", said_of_a_code("00"), None)
    assert (outcome, [service for service, _ in calls]) == ("unknown", ["51", "78"])
    assert calls[1][1]["partnerRefundNo"] == "210987654321" and calls[1][1]["refundAmount"] == AMOUNT
    for answer in (None, said_of_a_code("00"), said_of_a_code("04", reference="B2"), ("404", {"responseCode": "4045101"})):
        outcome, calls = paid.asks("refund", answer)
        assert (outcome, [service for service, _ in calls]) == ("unknown", ["51"])
    assert paid.asks("refund", said_of_a_code("04"))[0] == "done"
    assert paid.asks("refund") == ("done", [])
    assert paid.outcome("refunds") == "done"


@pytest.mark.parametrize("answer, outcome", [
    (given_back(), "done"),
    (given_back(originalReferenceNo="B2"), "unknown"),
    (("403", {"responseCode": "4037815", "responseMessage": "Transaction Not Permitted"}), "failed"),
    (("502", {"error": "bad gateway"}), "unknown"),
    (("500", {"responseCode": "5007800", "responseMessage": "General Error"}), "unknown"),
], ids=str)  # fmt: skip
def test_what_a_refund_is_answered(paid, answer, outcome):
    assert paid.asks("refund", said_of_a_code("00"), answer)[0] == outcome == paid.outcome("refunds")


def test_a_refund_that_was_surely_refused_can_be_sent_again(paid):
    refused = "401", {"responseCode": "4017801", "responseMessage": "Access Token Invalid"}
    assert paid.asks("refund", said_of_a_code("00"), refused)[0] == "failed"
    outcome, calls = paid.asks("refund", said_of_a_code("00"), given_back())
    assert (outcome, [service for service, _ in calls]) == ("done", ["51", "78"])
    assert paid.asks("refund") == ("done", [])


def test_a_refund_that_could_not_be_signed_can_be_sent_later(paid):
    tokens = iter(["t0ken"])  # one for the question, none for the refund
    with pytest.raises(StopIteration):
        paid.asks("refund", said_of_a_code("00"), tokens=lambda: next(tokens))
    assert paid.outcome("refunds") is None
    assert paid.asks("refund", said_of_a_code("00"), None)[0] == "unknown"


def test_no_refund_is_sent_for_what_is_not_paid(shown):
    assert shown.asks("refund")[0] == "not-sent"
    assert shown.notifies() == (200, "2005200")
    for answer in (None, said_of_a_code("03"), said_of_a_code("04"), said_of_a_code("00", paidTime=None), said_of_a_code("00", additionalInfo=None)):
        assert shown.asks("refund", answer)[0] == "not-sent"
    assert shown.outcome("refunds") is None
