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


def test_a_refusal_moves_nothing(payouts):
    pay, _ = payouts
    assert pay(Bank(("40314", {"responseCode": "4031714", "responseMessage": "Insufficient Funds"}))) == "failed"
