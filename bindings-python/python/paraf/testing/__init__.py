"""A bank for your tests: BCA's side of API BCA, on this machine alone. It is not BCA.

The program ``paraf`` is the bank (``pip install "paraf[cli]"``); this module starts it, and moves its customers, its clock and
its faults. Under pytest the fixture `bank` is there by itself, a new bank for each test:

    def test_balance(bank):
        signer = paraf.Signer("bca", **bank.credentials, channel_id="95051")
        ...
        bank.assert_balance("1234567890", "1000000.00")

Everywhere else, start one server and open a bank in it for each test:

>>> from paraf.testing import BankServer
>>> with BankServer() as server, server.open() as bank:
...     bank.balance("1234567890")
'1000000.00'

Your client calls `Bank.url` and signs with `Bank.credentials`. Your own server is called at ``partner_url`` and verifies with
`Bank.verifier_credentials` and `Bank.token_verifier_credentials`. All of them are made for tests and open nothing anywhere else.
"""

from paraf.testing._bank import Bank, Clock, Payment
from paraf.testing._control import BankError
from paraf.testing._server import BankServer
from paraf.testing._types import (
    Account,
    AccountPlan,
    BillerPlan,
    Entry,
    Exchange,
    Fault,
    Hold,
    Leg,
    MerchantPlan,
    Mistake,
    OutsideAccount,
    Partner,
    PartnerPlan,
    Plan,
    SettingsPlan,
    SignerCredentials,
    TokenVerifierCredentials,
    VerifierCredentials,
)

__all__ = [
    "Account",
    "AccountPlan",
    "Bank",
    "BankError",
    "BankServer",
    "BillerPlan",
    "Clock",
    "Entry",
    "Exchange",
    "Fault",
    "Hold",
    "Leg",
    "MerchantPlan",
    "Mistake",
    "OutsideAccount",
    "Partner",
    "PartnerPlan",
    "Payment",
    "Plan",
    "SettingsPlan",
    "SignerCredentials",
    "TokenVerifierCredentials",
    "VerifierCredentials",
]
