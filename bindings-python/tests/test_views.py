"""The views: attributes are the values of the message, for every service, and what is asked of a value object."""

import copy
import doctest
import importlib
import json
import pickle
import pkgutil
import traceback
from collections.abc import Mapping
from decimal import Decimal

import pytest
from conftest import ROOT, json_schemas

import paraf
import paraf.views
from paraf.views import Field, Request, Response, View
from paraf.views.bca.qris import QrMpmNotifyRequest, QrMpmQueryResponse
from paraf.views.bca.transfer import TransferIntrabankRequest
from paraf.views.bca.virtual_account import TransferVaPaymentRequest, TransferVaPaymentResponse

MODULES = [importlib.import_module(found.name) for found in pkgutil.walk_packages(paraf.views.__path__, "paraf.views.")]
CLASSES = {
    (found._service.profile, found._service.id, found._direction): found
    for module in MODULES
    for found in vars(module).values()
    if isinstance(found, type) and issubclass(found, (Request, Response)) and found not in (Request, Response)
}
SAMPLES = json.loads((ROOT / "core/tests/data/samples.json").read_text(encoding="utf-8"))["samples"]

TRANSFER = {
    "partnerReferenceNo": "2020102900000000000001",
    "amount": {"value": "10000.00", "currency": "IDR"},
    "beneficiaryAccountNo": "8888010001",
    "sourceAccountNo": "8888010002",
    "transactionDate": "2022-04-21T17:34:52+07:00",
}


def read(text):
    return json.loads(text, parse_float=Decimal)


def fields_of(view):
    return {name: found for kind in type(view).__mro__ for name, found in vars(kind).items() if isinstance(found, Field)}


def nothing(value):
    return value is None or value == [None]


def lenient(key):
    """A key may have another case, or spaces around it."""
    return key.strip().lower()


def compare(view, sent, place="", form=lenient):
    """Each attribute against what was sent; counts them."""
    compared, given = 0, {form(key): value for key, value in sent.items()}
    for name, field in fields_of(view).items():
        found, raw = getattr(view, name), given.get(form(field.name))
        assert getattr(view, name) is found, "read twice"
        compared += same(found, raw, f"{place}/{field.name}", form)
    known = {form(field.name) for field in fields_of(view).values()}
    assert plain(view.others) == {key: value for key, value in sent.items() if form(key) not in known}
    return compared


def same(found, raw, place, form):
    if isinstance(found, View):
        return compare(found, raw[0] if isinstance(raw, list) else raw, place, form)
    if isinstance(found, paraf.Amount):
        raw = raw[0] if isinstance(raw, list) else raw
        assert found == paraf.Amount.parse_lenient(str(raw["value"]), raw["currency"]), place
        return 1
    if isinstance(found, tuple):
        items = [raw] if isinstance(raw, dict) else [item for item in raw if item not in (None, "")]
        assert len(items) == len(found), place
        return sum(same(one, other, place, form) for one, other in zip(found, items))
    if isinstance(found, Mapping):
        assert plain(found) == (raw[0] if isinstance(raw, list) else raw), place
    elif found is None:
        assert nothing(raw) or raw in ("", [], {}) or set(raw.values()) <= {"", None}, place
    elif isinstance(raw, str) or isinstance(found, str):
        # A text for a number, or the reverse; null for a text that must be there.
        assert str(found) == str(raw) or (found == "" and raw is None), place
    else:
        assert found == raw and type(found) is type(raw), place
    return 1


def plain(value):
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def test_each_message_has_its_view():
    assert len(CLASSES) == len(json_schemas())
    for (profile, _, direction), found in CLASSES.items():
        assert found.__doc__ and found.__module__.split(".")[2] == profile.replace("-", "_")
        assert found.__name__.endswith(direction.capitalize())


@pytest.mark.parametrize("key", CLASSES, ids="-".join)
def test_attributes_are_the_values_of_the_example(key):
    view = CLASSES[key]
    stem = "".join("-" + c.lower() if c.isupper() and n and not view.__name__[n - 1].isupper() else c.lower() for n, c in enumerate(view.__name__))
    schema = json_schemas()[key[0], stem]
    [example] = schema["examples"]
    message = view(json.dumps(example), mode="strict")
    assert compare(message, example, form=str) > 0 or not example  # some of the answers before SNAP have no public table
    assert message.to_dict() == example
    if issubclass(view, Request):
        assert view.json_schema() == schema


@pytest.mark.parametrize("sample", [sample for sample in SAMPLES if sample["service"]], ids=lambda sample: sample["id"])
def test_attributes_are_the_values_of_published_samples(sample):
    # A service that the provider has no table of is the standard's.
    profile = paraf.service(sample["service"], sample["profile"]).profile
    view = CLASSES[profile, sample["service"], sample["kind"]]
    for mode, expected in (("lenient", sample["expect"]), ("strict", sample["strict"])):
        if expected:
            with pytest.raises(paraf.InvalidMessage) as raised:
                view(sample["body"], mode=mode)
            found = [{"pointer": one.pointer, "check": one.rule} for one in raised.value.violations]
            assert found == [{"pointer": one["pointer"], "check": one["check"]} for one in expected]
        else:
            sent = read(sample["body"])
            message = view(sample["body"], mode=mode)
            assert compare(message, sent, form=lenient if mode == "lenient" else str) > 0
            assert message.to_dict() == sent


def test_lenient_values_come_in_the_form_of_the_table():
    sent = {**TRANSFER, "beneficiaryAccountNo": 8888010001, "Remark ": "a", "amount": [{"value": 10000, "currency": "IDR"}], "feeType": None}
    transfer = TransferIntrabankRequest(json.dumps({**sent, "originatorInfos": {"originatorCustomerNo": "1"}, "extra": [1.10, {"a": None}]}))
    assert transfer.beneficiaryAccountNo == "8888010001" and transfer.remark == "a" and transfer.feeType is None
    assert transfer.amount == paraf.Amount(10_000, "IDR")
    assert [origin.originatorCustomerNo for origin in transfer.originatorInfos] == ["1"]
    assert transfer.others == {"extra": (Decimal("1.10"), {"a": None})} and str(transfer.others["extra"][0]) == "1.1"
    with pytest.raises(paraf.InvalidMessage):
        TransferIntrabankRequest(json.dumps(sent), mode="strict")


def test_numbers_keep_their_digits():
    digits, huge = "9" * 30, "1" * 5000
    body = json.dumps(TRANSFER)[:-1] + f',"a":{digits},"b":0.10,"c":{huge},"d":1e99999999999999999999,"e":-0}}'
    others = TransferIntrabankRequest(body).others
    assert others == {"a": int(digits), "b": Decimal("0.10"), "c": huge, "d": "1e99999999999999999999", "e": 0}
    assert str(others["b"]) == "0.10"


def test_a_refusal_has_a_code_and_nothing_else():
    refused = TransferVaPaymentResponse('{"responseCode":"4042514","responseMessage":"Paid Bill","virtualAccountData":{"paymentFlagStatus":"01"}}')
    assert refused.virtualAccountData.paymentFlagStatus == "01" and refused.virtualAccountData.totalAmount is None
    assert TransferVaPaymentResponse('{"responseCode":"5002501","responseMessage":"","virtualAccountData":""}').virtualAccountData is None


def test_a_view_of_bytes_of_any_kind():
    text = json.dumps(TRANSFER)
    for body in (text, text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        assert TransferIntrabankRequest(body).partnerReferenceNo == TRANSFER["partnerReferenceNo"]
    with pytest.raises(TypeError):
        TransferIntrabankRequest(TRANSFER)


def test_escapes_and_depth():
    remark = 'a "b" \\ \n é 😀'
    deep = "[" * 60 + "]" * 60
    transfer = TransferIntrabankRequest(json.dumps({**TRANSFER, "remark": remark})[:-1] + f',"x\\"y":{deep}}}')
    assert transfer.remark == remark
    assert list(transfer.others) == ['x"y']
    with pytest.raises(paraf.InvalidMessage):
        TransferIntrabankRequest('{"a":' + "[" * 100_000 + "]" * 100_000 + "}")


def test_bad_bodies_are_refused_with_the_validator_s_violations():
    for body in (b"", b"[]", b"null", b"\xff", b'{"partnerReferenceNo":1,"partnerReferenceNo":2}', b'{"a":1'):
        with pytest.raises(paraf.InvalidMessage) as raised:
            TransferIntrabankRequest(body)
        invalid = raised.value
        assert list(invalid.violations) == paraf.validate("17", body, profile="bca", mode="lenient")
        assert (invalid.code, invalid.field) == ("malformed-body", invalid.violations[0].pointer or "body")
        assert "malformed-body" in paraf.ERROR_CODES and isinstance(invalid, paraf.Error)
        assert invalid.text("id") and str(invalid).startswith(str(invalid.violations[0]))


def test_views_cannot_be_changed_or_carried_away():
    transfer = TransferIntrabankRequest(json.dumps({**TRANSFER, "originatorInfos": [{"originatorCustomerNo": "1"}], "extra": {"a": 1}}))
    for view in (transfer, transfer.originatorInfos[0]):
        for name in ("remark", "others", "new", "__dict__"):
            with pytest.raises(AttributeError):
                setattr(view, name, "x")
            with pytest.raises(AttributeError):
                delattr(view, name)
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            with pytest.raises(TypeError):
                pickle.dumps(view, protocol)
        with pytest.raises(TypeError):
            copy.deepcopy(view)
        with pytest.raises(TypeError):
            hash(view)
    with pytest.raises(TypeError):
        transfer.others["extra"]["a"] = 2
    with pytest.raises(AttributeError):
        transfer.partnerReferenceNumber  # noqa: B018


def test_equality_is_that_of_the_message():
    one, same, other = (TransferIntrabankRequest(body) for body in (json.dumps(TRANSFER), json.dumps(TRANSFER, indent=1), json.dumps({**TRANSFER, "remark": "a"})))
    assert one == same != other and one != TRANSFER
    assert QrMpmQueryResponse('{"responseCode":"4045101","responseMessage":""}') != one


def test_nothing_of_a_message_shows():
    secret = "tk8a6c4e2f"
    body = json.dumps({**TRANSFER, "remark": secret, secret: secret, "originatorInfos": [{"originatorCustomerName": secret}]})
    transfer = TransferIntrabankRequest(body)
    assert repr(transfer) == "TransferIntrabankRequest(partnerReferenceNo, amount, beneficiaryAccountNo, sourceAccountNo, transactionDate, remark, originatorInfos)"
    with pytest.raises(paraf.InvalidMessage) as raised:
        TransferIntrabankRequest(body.replace("10000.00", secret))
    error = raised.value
    shown = repr(error) + str(error) + repr(vars(error)) + "".join(traceback.format_exception_only(type(error), error))
    shown += repr(transfer.originatorInfos) + f"{transfer}"
    assert secret not in shown
    assert pickle.loads(pickle.dumps(paraf.Error("a", "malformed-body", "b"))).code == "malformed-body"


def test_only_what_is_asked_for_is_read():
    notification = QrMpmNotifyRequest(
        '{"originalReferenceNo":"1","latestTransactionStatus":"00","transactionStatusDesc":"x","amount":{"value":"1.00","currency":"IDR"}}'
    )
    assert vars(notification) == {}
    assert notification.amount is notification.amount
    assert list(vars(notification)) == ["amount"]
    assert notification.additionalInfo is None and notification.originalReferenceNo == "1"
    # The texts and numbers of an object come together.
    assert list(vars(notification)) == ["amount", "originalReferenceNo", "latestTransactionStatus", "transactionStatusDesc"]


def test_a_payment_by_its_attributes():
    payment = json_schemas()["bca", "transfer-va-payment-request"]["examples"][0]
    read = TransferVaPaymentRequest(json.dumps(payment))
    assert read.paidAmount == paraf.Amount(payment["paidAmount"]["value"], "IDR")
    assert [bill.billAmount for bill in read.billDetails] == [
        paraf.Amount(bill["billAmount"]["value"], bill["billAmount"]["currency"]) for bill in payment["billDetails"]
    ]


def test_the_example_of_the_package():
    result = doctest.testmod(paraf.views)
    assert result.attempted and not result.failed
