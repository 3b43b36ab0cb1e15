"""The fixtures of pytest: it finds them by itself where paraf is installed."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from paraf.testing import Bank, BankServer, Plan

_BANK: pytest.StashKey[Bank] = pytest.StashKey()


@pytest.fixture(scope="session")
def bank_server() -> Iterator[BankServer]:
    """The program ``paraf bank``, started once for all tests that want a bank."""
    from paraf.testing import BankServer

    with BankServer() as server:
        yield server


@pytest.fixture
def bank_plan() -> Plan:
    """What `bank` begins with: define a fixture of this name to say so, for example ``{"partner_url": live_server.url}``."""
    return {}


@pytest.fixture
def bank(request: pytest.FixtureRequest, bank_server: BankServer, bank_plan: Plan) -> Iterator[Bank]:
    """A bank of the test's own (`paraf.testing.Bank`). A test that fails shows what it refused, and why."""
    with bank_server.open(**bank_plan) as opened:
        request.node.stash[_BANK] = opened
        yield opened


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call" and report.failed and _BANK in item.stash:
        from paraf.testing import BankError

        try:
            said = item.stash[_BANK].report()
        except BankError as error:
            said = str(error)
        if said and said not in str(call.excinfo and call.excinfo.value):
            report.sections.append(("refused, as the bank of this test tells it", said))
    return report
