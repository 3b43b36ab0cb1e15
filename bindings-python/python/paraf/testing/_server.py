"""The program while it runs."""

from __future__ import annotations

import json
import subprocess
from types import TracebackType
from typing import IO

from paraf._command_line import NOT_INSTALLED, find_program
from paraf.testing._bank import Bank, strays_since
from paraf.testing._control import BankError, Control
from paraf.testing._types import AccountPlan, BillerPlan, Json, MerchantPlan, OutsideAccount, PartnerPlan, SettingsPlan

_GRACE = 5  # seconds


class BankServer:
    """``paraf bank`` on a free port: starts with this object, ends with `stop`, with its block, or with this process.

    ``partner_url`` is your own server, which the banks in it call. Raises `BankError`: ``not-installed`` with the command that
    installs the program, ``not-started``.

    >>> from paraf.testing import BankServer
    >>> with BankServer() as server:
    ...     first, second = server.open(seed=1), server.open(seed=1)
    ...     first.hold("5550001111", "100.00", days=1)
    ...     first.account("5550001111")["available"], second.account("5550001111")["available"]
    0
    ('499900.00', '500000.00')
    """

    def __init__(self, *, partner_url: str | None = None) -> None:
        program = find_program()
        if program is None:
            raise BankError("not-installed", "paraf", NOT_INSTALLED)
        command = [program, "bank", "--port", "0", "--log", "off", "--until-eof"]
        if partner_url is not None:
            command += ["--partner", partner_url]
        # The bank ends with the pipe to it, however this process ends.
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")
        line = _pipe(self._process.stdout).readline()
        if not line:
            said = _pipe(self._process.stderr).read().strip()
            self.stop()
            raise BankError("not-started", "paraf bank", said or "said nothing")
        facts: Json = json.loads(line)
        self.url: str = facts["url"]
        """Where the bank is, for your client: ``http://127.0.0.1:`` and a port."""
        self._control = Control(facts["port"])

    def open(
        self,
        *,
        name: str | None = None,
        seed: int | None = None,
        clock: str | None = None,
        accounts: list[AccountPlan] | None = None,
        partners: list[PartnerPlan] | None = None,
        partner_url: str | None = None,
        billers: list[BillerPlan] | None = None,
        merchants: list[MerchantPlan] | None = None,
        outside: list[OutsideAccount] | None = None,
        settings: SettingsPlan | None = None,
        snapshot: Json | None = None,
    ) -> Bank:
        """Opens a bank of its own: no other one sees its money, its time and its faults.

        The same ``name`` and ``seed`` make the same credentials and numbers. ``clock`` is where the clock stands still
        (``2026-01-31T10:00:00+07:00``); without it the time is the machine's. Without ``accounts`` there are three, one of them
        yours. ``partner_url`` is your own server, which this bank calls. ``snapshot`` goes on where `Bank.snapshot` was taken;
        nothing but a ``name`` stands beside it, and under another one the bank has credentials of its own. Raises `BankError` with the field that is wrong.

        >>> from paraf.testing import BankServer
        >>> with BankServer() as server:
        ...     bank = server.open(accounts=[{"number": "1", "name": "Toko Contoh", "balance": "5000.00"}],
        ...                        partners=[{"name": "toko", "partner_ids": ["TOKO"], "accounts": ["1"]}], billers=[])
        ...     bank.balance("1"), bank.credentials["partner_id"]
        ('5000.00', 'TOKO')
        """
        given = {
            "name": name,
            "seed": seed,
            "clock": clock,
            "accounts": accounts,
            "partners": partners,
            "partner_url": partner_url,
            "billers": billers,
            "merchants": merchants,
            "outside": outside,
            "settings": settings,
            "snapshot": snapshot,
        }
        plan = {key: value for key, value in given.items() if value is not None}
        strays = strays_since(self._control, 0)
        opened = self._control.call("POST", "/_bank/worlds", plan)
        return Bank(self.url, self._control, opened, strays[-1]["number"] if strays else 0)

    def stop(self) -> None:
        """Ends the program, and every bank in it. A second time does nothing."""
        process = self._process
        if process.poll() is None:
            _pipe(process.stdin).close()
            try:
                process.wait(_GRACE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            _pipe(pipe).close()

    def __enter__(self) -> BankServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None  # each was asked for
    return pipe
