"""Never run: `mypy --strict` reads it, to see that the types of the bank for tests allow what is right and refuse what is wrong."""

import paraf
from paraf.testing import AccountPlan, Bank, BankError, BankServer, Payment, Plan


def right(server: BankServer) -> str:
    account: AccountPlan = {"number": "1", "name": "Toko Contoh", "balance": "5000.00"}
    plan: Plan = {"clock": "2026-01-31T10:00:00+07:00", "accounts": [account], "settings": {"token_seconds": 60}}
    with server.open(**plan) as bank:
        signer = paraf.Signer("bca", **bank.credentials, channel_id="95051")
        signer.token_request(bank.clock.now())
        paraf.Verifier("bca", **bank.verifier_credentials)
        paraf.TokenVerifier("bca", **bank.token_verifier_credentials)
        bank.fault("lost-answer", service="25", times=2)
        payment: Payment = bank.pay(account="1", company_code="12345", customer_no="1")
        bank.assert_paid(payment)
        held: str = bank.account("1")["held"]
    try:
        bank.assert_sound()
    except BankError as error:
        held = error.code + error.field
    return held


def wrong(bank: Bank, server: BankServer) -> None:
    bank.fault("broken")  # type: ignore[arg-type]
    bank.assert_balance(1, "1.00")  # type: ignore[arg-type]
    bank.pay("5550001111", "12345", "1")  # type: ignore[call-arg,misc]
    server.open(accounts=[{"number": "1"}])  # type: ignore[typeddict-item]
