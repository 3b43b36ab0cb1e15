"""The tutorial, word for word in both languages: its files are saved, its commands run, and what they print is what it shows."""

import json
import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT, SECRET

import paraf

GUIDES = ROOT / "docs" / "guides"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(name):
    return BLOCK.findall((GUIDES / name).read_text(encoding="utf-8"))


def test_both_languages_have_the_same_code():
    assert blocks("first-virtual-account.md") == blocks("first-virtual-account.id.md")


def run(command, folder):
    """As in a shell of that folder, where the packages are installed already."""
    arguments = command.split()
    assert arguments.pop(0) == "python"
    # Nothing of this checkout's own settings.
    (folder / "pytest.ini").write_text("[pytest]\n")
    done = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    return done.stdout + done.stderr


def test_it_runs(tmp_path):
    printed, shown = None, 0
    for kind, name, text in blocks("first-virtual-account.md"):
        if kind == "python":
            (tmp_path / name).write_text(text)
        elif kind == "sh" and "pip install" not in text:
            printed = run(text, tmp_path)
        elif kind == "text":
            assert printed is not None
            # Another port than the one that is shown.
            printed = re.sub(r"http://127\.0\.0\.1:\d+/", "http://127.0.0.1:8000/", printed)
            for line in text.splitlines():
                assert re.search(rf"^{re.escape(line)}( in [\d.]+s)?$", printed, re.MULTILINE), f"{line} in\n{printed}"
            shown += 1
    assert shown == 3


PAYMENT = {
    "partnerServiceId": "   12345", "customerNo": "1", "virtualAccountNo": "   123451", "virtualAccountName": "Budi", "paymentRequestId": "P1", "channelCode": 6011,
    "paidAmount": {"value": "75000.00", "currency": "IDR"}, "totalAmount": {"value": "75000.00", "currency": "IDR"},
    "trxDateTime": "2026-11-22T10:00:00+07:00", "referenceNo": "1", "flagAdvise": "N", "billDetails": [], "freeTexts": [], "additionalInfo": {},
}  # fmt: skip


@pytest.fixture
def shop():
    guide = {"__name__": "shop"}
    exec(next(text for _, name, text in blocks("first-virtual-account.md") if name == "shop.py"), guide)
    shop = guide["Shop"]()
    shop.verifier = paraf.Verifier("bca", client_secret=SECRET, partner_id="12345")
    return shop


def told(shop, body, external_id="1"):
    bank = paraf.Signer("bca", client_secret=SECRET, partner_id="12345", channel_id="95231")
    body = body if isinstance(body, str) else json.dumps(body)
    sent = bank.sign("POST", "/openapi/v1.0/transfer-va/payment", body, access_token=shop.token, external_id=external_id)
    status, answer = shop.handle(sent.url, sent.headers, sent.body)
    return status, answer and json.loads(answer)["responseCode"]


def paid_by(shop):
    return shop.bills["12345", "1"]["paid_by"]


@pytest.mark.parametrize(
    "change",
    [
        {"partnerServiceId": None}, {"virtualAccountNo": None}, {"virtualAccountNo": "1"}, {"virtualAccountNo": "   543211"}, {"customerNo": []},
        {"paidAmount": [None]}, {"customerNo": "9" * 5000},
        {"paidAmount": {"value": "75000.00", "currency": "USD"}}, {"paidAmount": {"value": "1.00", "currency": "IDR"}},
        {"partnerServiceId": "   12346", "virtualAccountNo": "   123461"},
    ],
    ids=str,
)  # fmt: skip
def test_what_is_refused_is_not_booked(shop, change):
    status, code = told(shop, {**PAYMENT, **change})
    assert status in (400, 404) and code.startswith(f"{status}25") and paid_by(shop) is None
    assert told(shop, PAYMENT | {"paymentRequestId": "P2"}, "2") == (200, "2002500")


@pytest.mark.parametrize("body", ["", "{{{", "[]", json.dumps(PAYMENT)[:-1] + ', "customerNo": "2"}'], ids=str)
def test_what_is_no_message_is_answered(shop, body):
    assert told(shop, body)[0] == 400 and paid_by(shop) is None


@pytest.mark.parametrize("change", [{"paidAmount": [PAYMENT["paidAmount"]]}, {"paidAmount": {"value": "75000", "currency": "IDR"}}, {"partnerServiceId": "12345"}], ids=str)
def test_what_lenient_takes_is_booked(shop, change):
    assert told(shop, {**PAYMENT, **change}) == (200, "2002500")
    assert paid_by(shop) and told(shop, {**PAYMENT, **change}) == (404, "4042518")


def test_what_it_does_not_run_is_the_installation():
    [install] = [text for kind, _, text in blocks("first-virtual-account.md") if kind == "sh" and "pip install" in text]
    assert 'pip install "paraf[cli]" pytest' in install
    assert all(kind in ("python", "sh", "text") for kind, _, _ in blocks("first-virtual-account.md"))


@pytest.mark.parametrize("name", ["first-virtual-account.md", "first-virtual-account.id.md"])
def test_its_links_lead_somewhere(name):
    text = (GUIDES / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)(?:#([^)]+))?\)", text)
    assert len(links) >= 6
    for path, heading in links:
        target = (GUIDES / path).read_text(encoding="utf-8")
        headings = {re.sub(r"[^\w -]", "", line.lower()).replace(" ", "-") for line in re.findall(r"^#+ (.*)$", target, re.MULTILINE)}
        assert not heading or heading in headings, (path, heading)
