"""Every example that a reader can see is run: those of the docstrings and those of the README."""

import concurrent.futures
import contextlib
import doctest
import inspect
import io
import json
import os
import re
import runpy
import sys
import types

import pytest
from conftest import KEYS, ROOT, SECRET, TOKEN

import paraf
import paraf.testing

README = (ROOT / "bindings-python" / "README.md").read_text(encoding="utf-8")


def docstrings():
    yield "testing", paraf.testing.__doc__
    for module, name in [(paraf, name) for name in paraf.__all__] + [(paraf.testing, name) for name in paraf.testing.__all__]:
        found = getattr(module, name)
        if inspect.isclass(found):
            yield name, found.__doc__
            for member, value in vars(found).items():
                if not member.startswith("__") and not isinstance(value, (str, int)):
                    yield f"{name}.{member}", value.__doc__
        elif inspect.isroutine(found):
            yield name, found.__doc__


def with_examples():
    parser = doctest.DocTestParser()
    found = [parser.get_doctest(text, {}, name, None, 0) for name, text in docstrings() if text]
    return [test for test in found if test.examples]


def test_there_are_examples():
    assert len(with_examples()) >= 30


@pytest.mark.parametrize("example", with_examples(), ids=lambda test: test.name)
def test_docstring(example):
    complaint = io.StringIO()
    result = doctest.DocTestRunner().run(example, out=complaint.write)
    assert result.failed == 0, complaint.getvalue()


def test_editors_show_the_same():
    """The stub has the module's texts: run document_stub.py."""
    script = runpy.run_path(str(ROOT / "bindings-python" / "document_stub.py"))
    stub = script["STUB"].read_text(encoding="utf-8")
    assert script["documented"](stub) == stub
    assert stub.count('"""') > 400


def test_readme(monkeypatch, tmp_path):
    """One after the other, as one program, with a bank that only listens."""
    sent = []
    bank = types.ModuleType("requests")
    bank.request = lambda method, url, headers, data, timeout: sent.append((method, url, headers, data)) or Answer()
    monkeypatch.setitem(sys.modules, "requests", bank)
    for name in ("BCA_CLIENT_KEY", "OUR_CLIENT_KEY"):
        monkeypatch.setenv(name, "123")
    for name in ("BCA_CLIENT_SECRET", "OUR_CLIENT_SECRET"):
        monkeypatch.setenv(name, SECRET)
    (tmp_path / "private.pem").write_bytes((KEYS / "rsa-2048.pem").read_bytes())
    (tmp_path / "bca-public.pem").write_bytes((KEYS / "rsa-2048-certificate.pem").read_bytes())
    monkeypatch.chdir(tmp_path)

    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 5 and os.environ["BCA_CLIENT_SECRET"]
    namespace = {"__name__": "readme"}
    for block in blocks:
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(compile(block, "README.md", "exec"), namespace)
        shown = re.findall(r"^print\(.*\)  # (.*)$", block, re.MULTILINE)
        assert printed.getvalue().splitlines() == shown
    assert len(sent) >= 2
    assert all(type(data) is bytes and type(headers) is dict for _, _, headers, data in sent)


class Answer:
    def json(self):
        return {"accessToken": TOKEN}


PAYMENT = {
    "partnerServiceId": "   12345",
    "customerNo": "123456789012345678",
    "virtualAccountNo": "   12345123456789012345678",
    "virtualAccountName": "Budi Santoso",
    "paymentRequestId": "202202111031031234500001136962",
    "channelCode": 6011,
    "paidAmount": {"value": "100000.00", "currency": "IDR"},
    "totalAmount": {"value": "100000.00", "currency": "IDR"},
    "trxDateTime": "2022-04-21T17:34:50+07:00",
    "referenceNo": "10000000001",
    "flagAdvise": "N",
    "billDetails": [{"billNo": "1", "billDescription": {"english": "Fee", "indonesia": "Biaya"}, "billReferenceNo": 7}],
}
KEY = "bca:25:12345:" + PAYMENT["paymentRequestId"]


class Bank:
    """What the README's recipe is called by, and its books."""

    def __init__(self, path):
        [code] = [block for block in re.findall(r"^```python\n(.*?)^```$", README, re.M | re.S) if "def pay(" in block]
        self.recipe = {"paraf": paraf, "verifier": paraf.Verifier("bca", client_secret=SECRET, partner_id="12345")}
        exec(compile(code, "README.md", "exec"), self.recipe)
        self.path = path
        self.db = self.recipe["open_store"](path)
        self.db.executescript(self.recipe["SCHEMA"])
        for account in ("", "9"):
            row = (PAYMENT["virtualAccountNo"] + account, "Budi Santoso", "100000.00 IDR")
            self.db.execute("INSERT INTO bills VALUES (?, ?, ?, NULL)", row)
        self.signer = paraf.Signer("bca", client_secret=SECRET, partner_id="12345", channel_id="95231")

    def request(self, external_id, timestamp=None, body=None, **changes):
        text = json.dumps({**PAYMENT, **changes}) if body is None else body
        path = "/openapi/v1.0/transfer-va/payment"
        return self.signer.sign("POST", path, text, access_token="t", external_id=external_id, timestamp=timestamp)

    def send(self, external_id, **changes):
        return self.deliver(self.request(external_id, **changes))

    def deliver(self, r, headers=None):
        status, body = self.recipe["handle"](self.db, r.method, r.url, headers or r.headers, r.body)
        if not body:
            assert status == 503
            return None
        # Whatever is said passes our own validator, and HTTP says the same.
        violations = paraf.validate("25", body, direction="response", profile="bca")
        assert violations == [] and body.startswith('{"responseCode":"%d' % status)
        answer = json.loads(body)
        return answer["responseCode"], answer["virtualAccountData"]["paymentFlagStatus"]

    def rows(self, table):
        return self.db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()

    def booked(self):
        paid = [row[0] for row in self.rows("payments")]
        assert paid == sorted(row[3] for row in self.rows("bills") if row[3])
        return paid


@pytest.fixture
def bank(tmp_path, caplog):
    return Bank(tmp_path / "store.db")


OTHER_AMOUNT = {"paidAmount": {"value": "100000.01", "currency": "IDR"}}
OTHER_ACCOUNT = {"virtualAccountNo": "   123451234567890123456789", "customerNo": "1234567890123456789"}


def test_recipe_second_delivery(bank):
    assert bank.send("1") == ("2002500", "00")
    assert bank.send("1") == ("4042518", "00")  # the same call
    assert bank.send("2", flagAdvise="Y", trxDateTime="2022-04-21T17:39:50+07:00") == ("2002500", "00")  # an advice
    assert bank.send("2") == ("4042518", "00")
    assert bank.send("3", referenceNo="10000000002", totalAmount={"value": "1.00", "currency": "IDR"}) == ("2002500", "00")
    assert bank.booked() == [KEY]


def test_recipe_changed_delivery(bank):
    assert bank.send("1") == ("2002500", "00")
    for changes in (OTHER_AMOUNT, OTHER_ACCOUNT):
        assert bank.send("1", **changes) is None  # never the first success, and no refusal of what is booked
        assert bank.send("2", **changes) is None
    assert bank.send("1", paymentRequestId="B") == ("4092500", "01")
    assert bank.send("3", paymentRequestId="B") == ("4042514", "01")  # the bill is paid by another
    assert bank.send("4", paymentRequestId="B", **OTHER_AMOUNT) == ("4042513", "01")
    assert bank.send("4", paymentRequestId="B", **OTHER_ACCOUNT) == ("4042518", "01")
    assert bank.send("3", paymentRequestId="B") == ("4042518", "01")  # still refused
    assert bank.booked() == [KEY]


def test_recipe_interrupted_delivery(bank):
    book = bank.recipe["book"]

    def broken(*given):
        assert book(*given) == "2002500"
        raise RuntimeError("behind the booking")

    bank.recipe["book"] = broken
    assert bank.send("1") is None and bank.booked() == [] and bank.rows("deliveries") == bank.rows("calls") == []
    bank.recipe["book"] = lambda *given: book(*given) and "5002500"
    assert bank.send("1") is None and bank.booked() == []  # no verdict
    bank.recipe["book"] = lambda *given: book(*given) and "2002400"
    assert bank.send("1") is None and bank.booked() == []  # an answer that must not leave
    bank.recipe["book"] = book
    assert bank.send("1") == ("2002500", "00")
    assert bank.booked() == [KEY]


def test_recipe_killed_and_recovered(bank):
    """The process dies between booking and commit: the next one finds nothing, and books once."""
    child = os.fork() if hasattr(os, "fork") else pytest.skip("needs fork")
    if child == 0:
        bank.db = bank.recipe["open_store"](bank.path)
        book = bank.recipe["book"]
        bank.recipe["book"] = lambda *given: book(*given) and os._exit(9)
        bank.send("1")
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert bank.booked() == []
    assert bank.send("2", flagAdvise="Y") == ("2002500", "00")
    assert bank.send("1") == ("2002500", "00")
    assert bank.booked() == [KEY]


def test_recipe_two_workers_at_once(bank):
    with concurrent.futures.ThreadPoolExecutor(8) as pool:

        def worker(number):
            mine = Bank.__new__(Bank)
            mine.__dict__ = dict(bank.__dict__, db=bank.recipe["open_store"](bank.path))
            return mine.send(str(number % 3))

        said = list(pool.map(worker, range(24)))
    assert set(said) <= {("2002500", "00"), ("4042518", "00")} and ("2002500", "00") in said
    assert bank.booked() == [KEY]


def test_recipe_store_that_is_locked_gives_no_answer(bank):
    other = bank.recipe["open_store"](bank.path)
    other.execute("BEGIN IMMEDIATE")
    bank.db.execute("PRAGMA busy_timeout = 50")
    assert bank.send("1") is None
    other.execute("ROLLBACK")
    assert bank.send("1") == ("2002500", "00")


def test_recipe_headers_are_not_signed(bank):
    """The same bytes in the same second: one message, whatever X-EXTERNAL-ID stands beside it, and it claims no call."""
    first, honest = bank.request("1"), bank.request("2", paymentRequestId="B", **OTHER_ACCOUNT)
    assert bank.deliver(first) == ("2002500", "00")
    replayed = {**first.headers, "X-EXTERNAL-ID": "2"}
    assert bank.deliver(first, replayed) == ("2002500", "00")
    assert bank.deliver(honest) == ("2002500", "00")  # not a conflict that somebody else made
    assert bank.booked() == [KEY, "bca:25:12345:B"]


def test_recipe_another_service_is_no_payment(bank):
    path = "/openapi/v1.0/transfer-va/inquiry"
    r = bank.signer.sign("POST", path, json.dumps(PAYMENT), access_token="t")
    assert bank.deliver(r) is None and bank.booked() == [] and bank.rows("calls") == []


def test_recipe_bodies_that_are_none(bank):
    assert bank.send("1", body="{") == ("4002500", "01")
    assert bank.send("2", paymentRequestId="") == ("4002502", "01")
    assert bank.send("3", paymentRequestId="C", paidAmount={"value": "x", "currency": "IDR"}) == ("4002501", "01")
    assert bank.send("4", body=json.dumps(PAYMENT)[:-1] + ', "paymentRequestId": "B"}') is None  # a person decides
    assert bank.send("5", body=json.dumps(PAYMENT).replace('"100000.00"', "100000.00")) == ("2002500", "00")
    r = bank.request("6")
    status, body = bank.recipe["handle"](bank.db, r.method, r.url, r.headers, r.body + b" x")
    assert (status, json.loads(body)["responseCode"]) == (401, "4012500")
    assert bank.booked() == [KEY]
