"""A bank: what a test sees of it, does to it and asserts of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, TypeVar

from paraf.testing._control import BankError, Control
from paraf.testing._report import is_refusal, report
from paraf.testing._types import (
    Account,
    Entry,
    Exchange,
    Fault,
    Hold,
    Json,
    Partner,
    SignerCredentials,
    TokenVerifierCredentials,
    VerifierCredentials,
)

_Called = TypeVar("_Called")


@dataclass(frozen=True)
class Payment:
    """A payment of a virtual account, as it was when it was asked for.

    ``stage`` is token, inquiry, flag, advice while it goes on, and paid, reversed, suspended or refused when it has ended.
    """

    payment: int
    payer: str
    """The customer's account."""
    virtual_account: str
    stage: str
    is_final: bool
    response_code: str | None
    """Of your server's last answer."""
    paid: str | None
    entry: int | None
    """The posting that moved the money."""


class Bank:
    """A bank of your own: `BankServer.open` makes it, or the fixture ``bank``. Amounts are text, as SNAP writes them: ``10000.00``.

    What it refuses to do raises `BankError`; what it should have done and did not raises `AssertionError`, which tells what was
    refused and why.
    """

    def __init__(self, url: str, control: Control, facts: Json, strays: int) -> None:
        """Made by `BankServer.open` alone."""
        self.url = url
        """Where your client calls it."""
        self.name: str = facts["name"]
        self._control = control
        self._path = f"/_bank/worlds/{self.name}"
        self._strays = strays
        self.clock = Clock(self)
        """Its time."""
        self.partners: list[Partner] = [self._partner(facts, partner) for partner in facts["partners"]]
        """Who calls it and is called by it; where the plan names none, that is one: you."""

    # ---- Credentials: those of the first partner.

    @property
    def credentials(self) -> SignerCredentials:
        """What your client signs with.

        >>> import paraf
        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open() as bank:
        ...     signer = paraf.Signer("bca", **bank.credentials, channel_id="95051")
        ...     signer.token_request().method
        'POST'
        """
        return self.partners[0].credentials

    @property
    def verifier_credentials(self) -> VerifierCredentials:
        """What your server verifies the bank's calls with. Raises `BankError` where the bank knows no server of yours.

        >>> import paraf
        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open(partner_url="http://localhost:8000") as bank:
        ...     verifier = paraf.Verifier("bca", **bank.verifier_credentials)
        ...     bank.verifier_credentials["partner_id"]
        ['12345', '000885123456789', 'PARAFTEST']
        """
        return _called(self.partners[0].verifier_credentials)

    @property
    def token_verifier_credentials(self) -> TokenVerifierCredentials:
        """What your server verifies the bank's token requests with. Raises `BankError` where the bank knows no server of yours.

        >>> import paraf
        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open(partner_url="http://localhost:8000") as bank:
        ...     tokens = paraf.TokenVerifier("bca", **bank.token_verifier_credentials)
        """
        return _called(self.partners[0].token_verifier_credentials)

    # ---- Money.

    def accounts(self) -> list[Account]:
        """All accounts, those of the bank itself (``kind`` ``internal``) included."""
        found: list[Account] = self._get("ledger")["accounts"]
        return found

    def account(self, number: str) -> Account:
        """One account. Raises `BankError` ``not-found``."""
        for account in self.accounts():
            if account["number"] == number:
                return account
        raise BankError("not-found", number, "is no account of this bank")

    def balance(self, number: str) -> str:
        """What is in an account, for example ``1000000.00``; holds take nothing of it (`account` tells what is available)."""
        return self.account(number)["posted"]

    def entries(self) -> list[Entry]:
        """All postings, the oldest first."""
        found: list[Entry] = self._get("ledger")["entries"]
        return found

    def holds(self) -> list[Hold]:
        """All holds, the oldest first."""
        found: list[Hold] = self._get("ledger")["holds"]
        return found

    # ---- The counter: what customers and the bank's own people do.

    def pay(self, *, account: str, company_code: str, customer_no: str, amount: str | None = None) -> Payment:
        """Lets a customer pay a virtual account: the bank asks your server, moves the money, and tells your server.

        Without ``amount`` they pay what your server asks for. Your server is waited for, but no longer than ten seconds; a payment
        that is not final by then goes on, and `payment` tells how. Where your server runs in the event loop of the test, let it
        run: ``await asyncio.to_thread(bank.pay, ...)``.

        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open(partner_url="http://127.0.0.1:9") as bank:  # where nothing listens
        ...     bank.pay(account="5550001111", company_code="12345", customer_no="1").stage
        'refused'
        """
        order = {"from": account, "company_code": company_code, "customer_no": customer_no, "amount": amount}
        return self.payment(self._order("pay", order)["payment"])

    def pay_code(self, *, account: str, qr_content: str) -> int:
        """Lets a customer scan a QRIS code (``qrContent``) and pay it; your server is told. Returns the number of the posting."""
        number: int = self._order("pay-code", {"from": account, "qr_content": qr_content})["entry"]
        return number

    def payment(self, number: int) -> Payment:
        """A payment as it is now. Raises `BankError` ``not-found``."""
        return Payment(**self._get(f"payments/{number}"))

    def payments(self) -> list[Payment]:
        """All payments of virtual accounts, the oldest first."""
        return [Payment(**payment) for payment in self._get("payments")["payments"]]

    def hold(self, account: str, amount: str, *, days: int) -> int:
        """Holds money for so many calendar days, 366 at most. Returns the number of the hold."""
        number: int = self._order("hold", {"account": account, "amount": amount, "days": days})["hold"]
        return number

    def change_hold(self, hold: int, amount: str, *, days: int) -> None:
        """Changes a hold; its days count from its receipt."""
        self._order("change-hold", {"hold": hold, "amount": amount, "days": days})

    def release_hold(self, hold: int) -> None:
        """Gives a hold up."""
        self._order("release-hold", {"hold": hold})

    def collect(self, hold: int, *, to: str) -> int:
        """Moves what is held to an account. Returns the number of the posting."""
        number: int = self._order("collect", {"hold": hold, "to": to})["entry"]
        return number

    def close_account(self, account: str) -> None:
        """Closes an account: it gives and takes no more."""
        self._order("close", {"account": account})

    def rotate(
        self, *, partner: str | None = None, client_keys: Sequence[str] = (), client_secrets: Sequence[str] = (), public_keys: Sequence[str] = ()
    ) -> None:
        """Adds credentials of a partner (default: the first); the old ones work until `retire`."""
        self._order("rotate", self._change(partner, client_keys, client_secrets, public_keys))

    def retire(
        self, *, partner: str | None = None, client_keys: Sequence[str] = (), client_secrets: Sequence[str] = (), public_keys: Sequence[str] = ()
    ) -> None:
        """Takes credentials of a partner (default: the first) away; the last of a kind stays."""
        self._order("retire", self._change(partner, client_keys, client_secrets, public_keys))

    # ---- Faults.

    def fault(
        self,
        fault: Fault,
        *,
        service: str | None = None,
        times: int = 1,
        skip: int = 0,
        named: str | None = None,
        per_mille: int | None = None,
        millis: int | None = None,
        done: bool | None = None,
        code: str | None = None,
    ) -> None:
        """Lets something go wrong: the next time, unless ``times``, ``skip``, ``named`` or ``per_mille`` say otherwise.

        ``service`` is the ID of the one service that it strikes. ``named`` is an X-EXTERNAL-ID or a partnerReferenceNo, ``per_mille``
        so many of a thousand by the seed. ``millis`` belongs to ``late``, ``code`` to ``other-code``, ``done`` to ``html`` and
        ``reset``: whether the bank did what was asked.

        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open() as bank:
        ...     bank.fault("lost-after", service="17")  # the transfer is done, and answered 504
        ...     bank.faults()
        [{'fault': 'lost-after', 'service': '17', 'when': {'count': {'skip': 0, 'times': 1}}}]
        """
        when: Json = {"count": {"skip": skip, "times": times}}
        if named is not None:
            when = {"named": named}
        if per_mille is not None:
            when = {"per-mille": per_mille}
        asked = {"fault": fault, "service": service, "millis": millis, "done": done, "code": code, "when": when}
        self._post("faults", {key: value for key, value in asked.items() if value is not None})

    def faults(self) -> list[Json]:
        """The faults that are set."""
        found: list[Json] = self._get("faults")["faults"]
        return found

    def clear_faults(self) -> None:
        """Takes all faults back."""
        self._control.call("DELETE", f"{self._path}/faults")

    # ---- What happened.

    def exchanges(self, *, since: int = 0) -> list[Exchange]:
        """Your requests, the bank's calls and the steps of payments, the oldest first: those after a number."""
        found: list[Exchange] = self._get(f"exchanges?since={since}")["exchanges"]
        return found

    def refusals(self) -> list[Exchange]:
        """Those that were refused: your requests by the bank, its calls by your server."""
        return [exchange for exchange in self.exchanges() if is_refusal(exchange)]

    def report(self) -> str:
        """`refusals` in words, with the mistake behind a wrong signature; empty where nothing was refused.

        Behind them are requests that came meanwhile and belong to no bank: they carry no X-CLIENT-KEY and no token of one.
        """
        strays = report(strays_since(self._control, self._strays), "a request that belongs to no bank")
        return "\n".join(part for part in (report(self.exchanges()), strays) if part)

    # ---- Assertions.

    def assert_balance(self, number: str, balance: str) -> None:
        """Asserts what is in an account."""
        __tracebackhide__ = True
        found = self.balance(number)
        self._assert(found == balance, f"account {number} has {found}, not {balance}")

    def assert_paid(self, payment: Payment) -> None:
        """Asserts that a payment is paid by now."""
        __tracebackhide__ = True
        now = self.payment(payment.payment)
        self._assert(now.stage == "paid", f"payment {now.payment} is not paid: {now.stage}")

    def assert_settled(self) -> None:
        """Asserts that nothing goes on: no payment that has not ended, no exchange without an answer."""
        __tracebackhide__ = True
        payments = [f"payment {payment.payment}: {payment.stage}" for payment in self.payments() if not payment.is_final]
        waiting = [
            f"#{exchange['number']} {exchange['method']} {exchange['url']}: no answer yet"
            for exchange in self.exchanges()
            if exchange["kind"] in ("request", "call") and exchange.get("answer") is None
        ]
        self._assert(not payments + waiting, "\n".join(["not settled:", *payments, *waiting]))

    def assert_sound(self) -> None:
        """Asserts that no money was made or lost: the nine invariants of the ledger."""
        __tracebackhide__ = True
        broken = self._get("invariants")["broken"]
        self._assert(not broken, "\n".join(["the ledger is broken:", *broken]))

    def assert_no_refusals(self) -> None:
        """Asserts that the bank refused no request of yours, and your server no call of the bank."""
        __tracebackhide__ = True
        self._assert(not self.refusals(), f"{len(self.refusals())} refused")

    # ---- Beginning and end.

    def snapshot(self) -> Json:
        """All that it needs to go on elsewhere, as JSON: money, time, faults, payments that wait. Test credentials are in it.

        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open() as bank:
        ...     bank.close_account("8010001575")
        ...     with server.open(name="copy", snapshot=bank.snapshot()) as copy:
        ...         copy.account("8010001575")["is_closed"]
        True
        """
        found: Json = self._post("snapshot", None)["snapshot"]
        return found

    def reset(self) -> None:
        """Back to the beginning, a plan or a snapshot: money, time, faults and numbers."""
        self._post("reset", None)

    def close(self) -> None:
        """Ends it."""
        self._control.call("DELETE", self._path)

    def __enter__(self) -> Bank:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Bank {self.name} at {self.url}>"

    # ---- The control API.

    def _get(self, path: str) -> Any:
        return self._control.call("GET", f"{self._path}/{path}")

    def _post(self, path: str, body: Any) -> Any:
        return self._control.call("POST", f"{self._path}/{path}", body)

    def _order(self, name: str, order: Json) -> Any:
        return self._post("counter", {name: {key: value for key, value in order.items() if value is not None}})

    def _change(self, partner: str | None, keys: Sequence[str], secrets: Sequence[str], public: Sequence[str]) -> Json:
        name = partner or self.partners[0].name
        return {"partner": name, "client_keys": [*keys], "client_secrets": [*secrets], "public_keys": [*public]}

    def _assert(self, holds: bool, complaint: str) -> None:
        __tracebackhide__ = True
        if not holds:
            refused = self.report()
            raise AssertionError(f"{complaint}\n\nRefused:\n{refused}" if refused else complaint)

    def _partner(self, facts: Json, partner: Json) -> Partner:
        codes = [biller["company_code"] for biller in facts["billers"] if biller["partner"] == partner["name"]]
        calls, key = partner["bank_calls"], partner["private_key"]
        return Partner(
            name=partner["name"],
            accounts=partner["accounts"],
            company_codes=codes,
            credentials={
                "client_key": partner["client_key"],
                "client_secret": partner["client_secret"],
                "private_key": key and self._control.text(key),
                "partner_id": partner["partner_ids"][0],
            },
            verifier_credentials=calls and {"client_secret": calls["client_secret"], "partner_id": calls["partner_ids"]},
            token_verifier_credentials=calls
            and {"client_key": calls["client_key"], "public_key": self._control.text(calls["public_key"])},
        )


class Clock:
    """The time of a bank."""

    def __init__(self, bank: Bank) -> None:
        """Made by `Bank` alone."""
        self._bank = bank

    def now(self) -> str:
        """What time it is, as ``timestamp=`` and ``now=`` take it: ``2026-01-31T10:00:00+07:00``."""
        return _now(self._bank._get("clock"))

    def freeze(self, at: str | None = None) -> str:
        """Stops the clock, here or at a moment that is not behind it. Returns the time."""
        return self._change({"freeze": at})

    def run(self) -> str:
        """Lets the clock run as fast as the machine's. Returns the time."""
        return self._change("run")

    def advance(self, seconds: int) -> str:
        """Moves the clock; what is due on the way happens at its own moment. Returns the time.

        >>> from paraf.testing import BankServer
        >>> with BankServer() as server, server.open(clock="2026-01-31T10:00:00+07:00") as bank:
        ...     bank.clock.advance(900)
        '2026-01-31T10:15:00+07:00'
        """
        return self._change({"advance": seconds})

    def next(self) -> str:
        """Moves the clock to what comes next: the end of a call's time, of a hold, of a late answer. Returns the time."""
        return self._change("next")

    def _change(self, asked: Json | str) -> str:
        return _now(self._bank._post("clock", asked))


def _now(clock: Json) -> str:
    now: str = clock["now"]
    return now


def strays_since(control: Control, number: int) -> list[Exchange]:
    """What came to the server and belongs to no bank that a test has opened: its first world has it."""
    found: list[Exchange] = control.call("GET", f"/_bank/worlds/default/exchanges?since={number}")["exchanges"]
    return found


def _called(credentials: _Called | None) -> _Called:
    if credentials is None:
        raise BankError("no-partner-url", "partner_url", "is missing: the bank knows no server of yours")
    return credentials
