"""The bank for tests, as a test uses it: with the program itself, over HTTP."""

import base64
import hmac
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import types

import pytest
from conftest import ROOT
from partner import Partner

import paraf
import paraf.testing
from paraf.testing import BankError, BankServer

NOW = "2026-01-31T10:00:00+07:00"
PAY = {"account": "5550001111", "company_code": "12345", "customer_no": "1"}


class Client:
    """A user's own client, in short."""

    def __init__(self, bank):
        self.bank = bank
        self.signer = paraf.Signer("bca", **bank.credentials, channel_id="95051")
        self.token = self.send(self.signer.token_request(bank.clock.now()))[1]["accessToken"]

    def call(self, path, body, change=lambda signed: signed.headers):
        signed = self.signer.sign("POST", f"/openapi/v1.0/{path}", json.dumps(body), access_token=self.token, timestamp=self.bank.clock.now())
        return self.send(signed, change)

    def send(self, signed, change=lambda signed: signed.headers):
        connection = http.client.HTTPConnection(self.bank.url.removeprefix("http://"), timeout=30)
        try:
            connection.request(signed.method, signed.url, signed.body, change(signed))
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def transfer(self, reference="1", amount="250000.00", **more):
        money = {"value": amount, "currency": "IDR"}
        body = {"partnerReferenceNo": reference, "amount": money, "sourceAccountNo": "1234567890", "beneficiaryAccountNo": "8010001575"}
        return self.call("transfer-intrabank", {**body, "transactionDate": self.bank.clock.now(), "remark": "x"}, **more)


def with_an_upper_case_digest(bank):
    """A well-known mistake."""

    def change(signed):
        method, url, token, digest, time = signed.string_to_sign.reveal().split(":", 4)
        text = ":".join([method, url, token, digest.upper(), time])
        mac = hmac.digest(bank.credentials["client_secret"].encode(), text.encode(), "sha512")
        return {**signed.headers, "X-SIGNATURE": base64.b64encode(mac).decode()}

    return change


# ---- The fixture.


def test_a_transfer_moves_money(bank):
    status, said = Client(bank).transfer()
    assert (status, said["responseCode"]) == (200, "2001700")
    bank.assert_balance("1234567890", "750000.00")
    bank.assert_balance("8010001575", "750000.00")
    bank.assert_no_refusals()
    bank.assert_settled()
    bank.assert_sound()
    moved = bank.entries()[-1]
    assert [(leg["account"], leg["amount"]) for leg in moved["legs"]] == [("1234567890", "-250000.00"), ("8010001575", "250000.00")]
    assert [exchange["service"] for exchange in bank.exchanges()] == ["73", "17"]


def test_the_next_test_has_a_bank_of_its_own(bank, bank_server):
    bank.assert_balance("1234567890", "1000000.00")
    with bank_server.open(name="another") as other:
        Client(other).transfer()
        other.assert_balance("1234567890", "750000.00")
        bank.assert_balance("1234567890", "1000000.00")
    with pytest.raises(BankError, match="world: "):
        other.balance("1234567890")


def test_a_failed_assertion_tells_what_was_refused_and_why(bank):
    Client(bank).transfer(change=with_an_upper_case_digest(bank))
    with pytest.raises(AssertionError) as failed:
        bank.assert_balance("1234567890", "100000.00")
    said = str(failed.value)
    assert said.startswith("account 1234567890 has 1000000.00, not 100000.00\n\nRefused:\n#2 your request: POST /openapi/v1.0/transfer-intrabank (service 17)\n")
    [refused] = bank.refusals()
    [mistake] = refused["diagnosis"]
    assert (refused["step"], mistake["id"]) == ("signature", "B16-upper-case")
    assert f"   {mistake['id']}: {mistake['english']} / {mistake['indonesian']}" in said
    assert "answered 401 4011700" in said
    with pytest.raises(AssertionError, match="1 refused"):
        bank.assert_no_refusals()


class TestOwnPlan:
    """A fixture of this name says what the bank begins with."""

    @pytest.fixture
    def bank_plan(self):
        accounts = [{"number": "1", "name": "Toko Contoh", "balance": "5000.00"}, {"number": "2", "name": "Rudi", "balance": "0.00"}]
        toko = {"name": "toko", "partner_ids": ["TOKO"], "accounts": ["1"], "client_key": "key-of-the-shop"}
        return {"name": "own", "seed": 7, "clock": NOW, "accounts": accounts, "partners": [toko], "billers": [], "settings": {"token_seconds": 60}}

    def test_it_begins_with_it(self, bank):
        assert (bank.name, bank.clock.now(), bank.balance("1")) == ("own", NOW, "5000.00")
        assert bank.credentials["client_key"] == "key-of-the-shop" and bank.credentials["partner_id"] == "TOKO"
        client = Client(bank)
        ask = {"partnerReferenceNo": "1", "accountNo": "1"}
        assert client.call("balance-inquiry", ask)[1]["responseCode"] == "2001100"
        assert bank.clock.advance(60) == "2026-01-31T10:01:00+07:00"
        assert client.call("balance-inquiry", {**ask, "partnerReferenceNo": "2"})[1]["responseCode"] == "4011101"
        bank.reset()
        assert bank.clock.now() == NOW and bank.exchanges() == []

    def test_there_is_no_server_to_call(self, bank):
        with pytest.raises(BankError) as missing:
            bank.verifier_credentials
        assert missing.value.code == "no-partner-url"


# ---- Virtual accounts: the bank calls the partner.


@pytest.fixture
def partner():
    with Partner() as listening:
        yield listening


@pytest.fixture
def called(bank_server, partner):
    with bank_server.open(partner_url=partner.url, clock=NOW) as opened:
        partner.trusts(opened)
        yield opened


def test_a_virtual_account_is_paid(called, partner):
    payment = called.pay(**PAY)
    assert (payment.stage, payment.response_code, payment.paid) == ("paid", "2002500", "75000.00")
    called.assert_paid(payment)
    called.assert_balance("5550001111", "425000.00")
    called.assert_balance("biller:12345", "75000.00")
    called.assert_settled()
    assert len(partner.booked) == 1 and partner.rejected == []
    assert called.payments() == [payment]


def test_an_answer_is_lost_and_time_moves(called, partner):
    called.fault("lost-answer", service="25")
    payment = called.pay(**PAY)
    assert payment.stage == "flag"
    with pytest.raises(AssertionError, match="payment 1 is not paid: flag"):
        called.assert_paid(payment)
    with pytest.raises(AssertionError, match="not settled:\npayment 1: flag"):
        called.assert_settled()
    assert called.clock.next() == "2026-01-31T10:00:30+07:00"
    called.assert_paid(payment)
    called.assert_settled()
    called.assert_sound()
    assert len(partner.booked) == 1


def test_what_the_partner_refuses_is_told(called, partner):
    called.fault("wrong-signature", service="24")
    payment = called.pay(**PAY)
    assert (payment.stage, payment.is_final) == ("refused", True)
    with pytest.raises(AssertionError) as failed:
        called.assert_paid(payment)
    assert "the bank's call to you: POST" in str(failed.value) and "a fault was set: wrong-signature" in str(failed.value)
    assert "answered 401 4012400" in str(failed.value)


# ---- Everything else.


def test_faults_come_and_go(bank):
    bank.fault("late", service="17", millis=500, named="A")
    bank.fault("html", done=True, per_mille=5)
    bank.fault("other-code", service="17", code="4031714", skip=1, times=2)
    assert [fault["when"] for fault in bank.faults()] == [{"named": "A"}, {"per-mille": 5}, {"count": {"skip": 1, "times": 2}}]
    bank.clear_faults()
    assert bank.faults() == []
    with pytest.raises(BankError) as wrong:
        bank.fault("late")
    assert (wrong.value.code, wrong.value.field) == ("invalid-argument", "millis")


def test_a_late_answer_is_not_settled(bank):
    bank.clock.freeze()
    client = Client(bank)
    bank.fault("late", service="17", millis=3000)
    late = threading.Thread(target=client.transfer)
    late.start()
    while bank.balance("1234567890") == "1000000.00":
        time.sleep(0.01)
    with pytest.raises(AssertionError, match="#2 POST /openapi/v1.0/transfer-intrabank: no answer yet"):
        bank.assert_settled()
    bank.clock.next()
    late.join()
    bank.assert_settled()


def test_holds_and_collections(bank):
    hold = bank.hold("5550001111", "100000.00", days=10)
    bank.change_hold(hold, "150000.00", days=12)
    account = bank.account("5550001111")
    assert (account["posted"], account["held"], account["available"]) == ("500000.00", "150000.00", "350000.00")
    assert bank.collect(hold, to="1234567890") == bank.entries()[-1]["entry"]
    bank.assert_balance("5550001111", "350000.00")
    bank.release_hold(bank.hold("5550001111", "1.00", days=1))
    assert [found["state"] for found in bank.holds()] == ["collected", "released"]
    with pytest.raises(BankError):
        bank.hold("5550001111", "1.00", days=367)
    with pytest.raises(BankError):
        bank.account("9")
    bank.close_account("8010001575")
    assert bank.account("8010001575")["is_closed"]


def test_credentials_are_rotated(bank):
    bank.rotate(client_keys=["test-key-of-tomorrow"])
    before = paraf.Signer("bca", **bank.credentials)
    after = paraf.Signer("bca", **{**bank.credentials, "client_key": "test-key-of-tomorrow"})
    client = Client(bank)
    asked = [client.send(signer.token_request())[0] for signer in (before, after)]
    bank.retire(client_keys=[bank.credentials["client_key"]])
    asked += [client.send(signer.token_request())[0] for signer in (before, after)]
    assert asked == [200, 200, 401, 200]


def test_it_goes_on_in_a_copy(bank, bank_server):
    Client(bank).transfer()
    with bank_server.open(name="copy", snapshot=json.loads(json.dumps(bank.snapshot()))) as copy:
        copy.assert_balance("1234567890", "750000.00")
        assert Client(copy).transfer("2", "1.00")[0] == 200
        copy.reset()
        copy.assert_balance("1234567890", "750000.00")
    bank.assert_balance("1234567890", "750000.00")


def test_the_clock_runs_again(bank):
    frozen = bank.clock.freeze("2099-01-01T00:00:00+07:00")
    assert frozen == bank.clock.now() == "2099-01-01T00:00:00+07:00"
    assert bank.clock.run() >= frozen
    with pytest.raises(BankError, match="freeze: "):
        bank.clock.freeze(NOW)


# ---- The program.


def test_where_it_is_not_installed_the_command_that_installs_it_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))
    with pytest.raises(BankError) as missing:
        BankServer()
    assert missing.value.code == "not-installed"
    assert str(missing.value) == 'paraf: the command line is not installed; this installs it: pip install "paraf[cli]"'


def test_why_it_did_not_start_is_told():
    with pytest.raises(BankError) as failed:
        with BankServer(partner_url="ftp://localhost"):
            pass
    assert failed.value.code == "not-started" and "partners[0].url" in str(failed.value)


def test_it_stops_once_and_for_all():
    server = BankServer()
    bank = server.open()
    server.stop()
    server.stop()
    with pytest.raises(BankError) as silent:
        bank.balance("1234567890")
    assert silent.value.code == "no-answer"


@pytest.mark.skipif(os.name != "posix", reason="there is no such signal")
def test_it_ends_with_a_process_that_is_killed():
    child = subprocess.Popen(
        [sys.executable, "-c", "import paraf.testing, time; server = paraf.testing.BankServer(); print(server.url, flush=True); time.sleep(60)"],
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        host = child.stdout.readline().strip().removeprefix("http://")
        child.send_signal(signal.SIGKILL)
    for _ in range(500):
        connection = http.client.HTTPConnection(host, timeout=1)
        try:
            connection.request("GET", "/_bank/")
            connection.getresponse().read()
        except OSError:
            return
        finally:
            connection.close()
        time.sleep(0.02)
    pytest.fail("the bank is still there")


# ---- pytest.

SUITE = """
import pytest

@pytest.fixture
def bank_plan():
    return {"name": "of-the-suite"}

def test_that_fails(bank):
    import http.client
    connection = http.client.HTTPConnection(bank.url.removeprefix("http://"))
    connection.request("POST", "/openapi/v1.0/nothing", "{}")
    status = connection.getresponse().status
    connection.close()
    assert (bank.name, status) == ("of-the-suite", 200)

def test_that_refuses_nothing(bank):
    assert bank.balance("1234567890") == "1.00"

def test_without(): pass
"""


def test_a_test_that_fails_shows_what_was_refused(tmp_path):
    (tmp_path / "test_suite.py").write_text(SUITE)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert "2 failed, 1 passed" in run.stdout, run.stdout + run.stderr
    assert run.stdout.count("refused, as the bank of this test tells it") == 1
    assert "#1 a request that belongs to no bank: POST /openapi/v1.0/nothing\n" in run.stdout


def test_where_it_is_not_installed_the_fixture_says_so(tmp_path):
    (tmp_path / "test_suite.py").write_text("def test_bank(bank): pass\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False, env={**os.environ, "PATH": str(tmp_path)})
    assert 'this installs it: pip install "paraf[cli]"' in run.stdout, run.stdout + run.stderr


def test_the_readme_s_test_passes(bank, monkeypatch):
    text = (ROOT / "bindings-python" / "README.md").read_text(encoding="utf-8")
    [code] = [block for block in re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S) if "(bank):" in block]
    requests = types.ModuleType("requests")

    def request(method, url, headers, data, timeout):
        connection = http.client.HTTPConnection(bank.url.removeprefix("http://"), timeout=timeout)
        connection.request(method, url.removeprefix(bank.url), data, headers)
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return types.SimpleNamespace(json=lambda: answer)

    requests.request = request
    module = {"paraf": paraf, "requests": requests}
    exec(compile(code, "README.md", "exec"), module)
    [test] = [value for name, value in module.items() if name.startswith("test_")]
    test(bank)


# ---- Its names are those of the control API.


def test_the_names_are_those_of_the_document(bank_server):
    document = bank_server._control.call("GET", "/_bank/openapi.json")["components"]["schemas"]
    faults = document["Fault"]["properties"]["fault"]["enum"]
    assert set(paraf.testing.Fault.__args__) == set(faults)
    plan = document["Plan"]["properties"]
    assert set(paraf.testing.Plan.__annotations__) == set(plan)
    for kind, described in (
        (paraf.testing.AccountPlan, plan["accounts"]["items"]),
        (paraf.testing.PartnerPlan, plan["partners"]["items"]),
        (paraf.testing.BillerPlan, plan["billers"]["items"]),
        (paraf.testing.MerchantPlan, plan["merchants"]["items"]),
        (paraf.testing.OutsideAccount, plan["outside"]["items"]),
        (paraf.testing.SettingsPlan, document["Settings"]),
        (paraf.testing.Account, document["Account"]),
        (paraf.testing.Entry, document["Ledger"]["properties"]["entries"]["items"]),
        (paraf.testing.Hold, document["Ledger"]["properties"]["holds"]["items"]),
        (paraf.testing.Exchange, document["Exchanges"]["properties"]["exchanges"]["items"]),
    ):
        assert set(kind.__annotations__) == set(described["properties"]), kind.__name__
    assert set(paraf.testing.Payment.__dataclass_fields__) == set(document["Payment"]["properties"])


@pytest.mark.parametrize("name", [name for name in paraf.testing.__all__ if name != "Fault"])
def test_every_name_is_documented(name):
    found = getattr(paraf.testing, name)
    assert found.__doc__
    for member, value in vars(found).items():
        if not member.startswith("_") and callable(value):
            assert value.__doc__, member


