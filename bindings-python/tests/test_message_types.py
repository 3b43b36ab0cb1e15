"""The types of the messages at run time: they import, they resolve, and they say what the tables say."""

import importlib
import json
import pkgutil
import typing

import pytest
from conftest import ROOT

import paraf.messages

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(paraf.messages.__path__, "paraf.messages.")
    if not found.ispkg
]


def types(module):
    return {name: found for name, found in vars(module).items() if hasattr(found, "__total__") and not name.startswith("_")}


def every(profile):
    modules = [module for module in MODULES if module.__name__.split(".")[2] == profile]
    found = {name: kind for module in modules for name, kind in vars(module).items() if not name.startswith("_")}
    # A response whose refusals carry more than code and message is one of two types.
    is_message = lambda kind: hasattr(kind, "__total__") or typing.get_origin(kind) is typing.Union
    return {name: kind for name, kind in found.items() if name.endswith(("Request", "Response")) and is_message(kind)}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_annotations_resolve_and_types_are_documented(module):
    for name, found in types(module).items():
        assert typing.get_type_hints(found), name
        assert found.__doc__, name


def test_each_message_has_its_type():
    assert len(every("snap")) == 2 * 81
    for profile in ("bca", "bca-legacy"):
        tables = list((ROOT / "core" / "spec" / profile).glob("*.json"))
        assert len(every(profile.replace("-", "_"))) == 2 * len(tables)


def test_fields_are_those_of_the_table():
    table = json.loads((ROOT / "core/spec/services/17-transfer-intrabank.json").read_text(encoding="utf-8"))
    rows = {row["field"][1:]: row["presence"] for row in table["request"] if row["field"].count("/") == 1}
    request = every("snap")["TransferIntrabankRequest"]
    assert set(request.__annotations__) | request.__required_keys__ == set(rows)
    assert request.__required_keys__ == {field for field, presence in rows.items() if presence == "M"}
    response = every("snap")["TransferIntrabankResponse"]
    assert response.__required_keys__ == {"responseCode", "responseMessage"}


def test_a_refusal_needs_its_status_alone():
    success, refusal = typing.get_args(every("bca")["TransferVaPaymentResponse"])
    inside = [typing.get_type_hints(half)["virtualAccountData"].__required_keys__ for half in (success, refusal)]
    assert "virtualAccountData" in success.__required_keys__ and "virtualAccountData" not in refusal.__required_keys__
    assert inside[1] == {"paymentFlagStatus"} and len(inside[0]) > 5
