"""The enums of the messages: plain texts with names, and exactly those that the tables list."""

import copy
import doctest
import enum
import importlib
import json
import pickle
import pkgutil
import typing

import pytest
from conftest import ROOT

import paraf
import paraf.messages
from paraf.messages.bca.registration import Status
from paraf.messages.bca.transfer import FeeType, ServiceCode
from paraf.messages.shared import Listed
from paraf.messages.snap.qris import LatestTransactionStatus

MODULES = [importlib.import_module(found.name) for found in pkgutil.walk_packages(paraf.messages.__path__, "paraf.messages.")]
ENUMS = {
    f"{module.__name__}.{name}": (module, found)
    for module in MODULES
    for name, found in vars(module).items()
    if isinstance(found, type) and issubclass(found, Listed) and found is not Listed
}

TRANSFER = {
    "partnerReferenceNo": "2020102900000000000001",
    "amount": {"value": "10000.00", "currency": "IDR"},
    "beneficiaryAccountNo": "8888010001",
    "sourceAccountNo": "8888010002",
    "transactionDate": "2022-04-21T17:34:52+07:00",
}


def test_the_example_of_the_package():
    result = doctest.testmod(paraf.messages)
    assert result.attempted and not result.failed


def test_a_member_is_its_text():
    assert FeeType.SENDER == "OUR" and "OUR" == FeeType.SENDER and FeeType.SENDER != "BEN"
    assert isinstance(FeeType.SENDER, str) and isinstance(FeeType.SENDER, enum.Enum)
    assert hash(FeeType.SENDER) == hash("OUR") and {"OUR": 1}[FeeType.SENDER] == 1
    assert FeeType("OUR") is FeeType.SENDER
    for same in (copy.deepcopy(FeeType.SENDER), pickle.loads(pickle.dumps(FeeType.SENDER))):
        assert same is FeeType.SENDER


def test_a_member_is_written_as_its_text():
    payer = FeeType.SENDER
    assert (str(payer), f"{payer}", f"{payer:>4}", "%s" % payer, "{}".format(payer)) == ("OUR", "OUR", " OUR", "OUR", "OUR")
    assert json.dumps({"feeType": payer, payer: [payer]}) == '{"feeType": "OUR", "OUR": ["OUR"]}'


def test_what_arrives_is_compared_as_it_is():
    arrived = json.loads('{"latestTransactionStatus": "00", "next": "08"}')
    assert arrived["latestTransactionStatus"] == LatestTransactionStatus.SUCCESS
    assert arrived["latestTransactionStatus"] in list(LatestTransactionStatus)
    # Of a newer table, or of another provider: no member, but no error either.
    assert arrived["next"] not in list(LatestTransactionStatus)
    with pytest.raises(ValueError, match="08"):
        LatestTransactionStatus(arrived["next"])


def test_messages_with_members_are_messages():
    assert paraf.validate("17", json.dumps({**TRANSFER, "feeType": FeeType.SHARED}), profile="bca") == []
    [violation] = paraf.validate("17", json.dumps({**TRANSFER, "feeType": LatestTransactionStatus.SUCCESS}), profile="bca")
    assert (violation.pointer, violation.rule) == ("/feeType", "value")


def test_a_member_stands_where_a_text_does():
    assert paraf.service(ServiceCode.INTRABANK, "bca") == paraf.service("17", "bca")
    rows = [{"field": "/feeType", "type": "string", "values": list(FeeType), "presence": "M"}]
    own = {"id": "own", "code": ServiceCode.INTRABANK, "name": "Own", "method": "POST", "path": "/own", "request": rows}
    own = paraf.Service.from_json(own)
    assert own.code == "17" and paraf.validate(own, '{"feeType":"OUR"}') == []
    assert [violation.rule for violation in paraf.validate(own, '{"feeType":"SENDER"}')] == ["value"]


def test_without_a_meaning_a_name_is_made_of_the_value():
    assert {member.name: member.value for member in Status} == {
        "REG": "REG",
        "EXP": "EXP",
        "ACT": "ACT",
        "BLK": "BLK",
        "DASH": "-",
    }


@pytest.mark.parametrize("name", ENUMS)
def test_a_field_takes_the_members_and_their_texts(name):
    module, found = ENUMS[name]
    members, texts = typing.get_args(getattr(module, found.__name__ + "Value"))
    assert members is found and found.__doc__
    assert tuple(member.value for member in found) == typing.get_args(texts)


def test_values_are_those_of_the_tables():
    """By field: each list in a table is an enum, and each enum is a list in a table."""
    listed = set()
    for folder in ("services", "bca", "bca-legacy"):
        for path in (ROOT / "core" / "spec" / folder).glob("*.json"):
            table = json.loads(path.read_text(encoding="utf-8"))
            for row in table.get("request", []) + table.get("response", []):
                if len(row.get("values", [])) > 1 and "inside" not in row:
                    listed.add((row["field"].rpartition("/")[2], tuple(row["values"])))
    typed = set()
    for module in MODULES:
        for found in vars(module).values():
            if hasattr(found, "__total__"):
                typed |= {(field, values(hint)) for field, hint in typing.get_type_hints(found).items() if values(hint)}
    assert typed == listed and len(typed) > 40


def values(hint):
    enums = [part for part in typing.get_args(hint) if isinstance(part, type) and issubclass(part, Listed)]
    return tuple(member.value for member in enums[0]) if enums else ()
