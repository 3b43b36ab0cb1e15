"""What a bank is opened with, and what it tells: dictionaries, named as in its control API (``/_bank/openapi.json``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypedDict

Fault = Literal[
    "late",
    "other-code",
    "html",
    "reset",
    "lost-before",
    "lost-after",
    "expired-token",
    "other-bank-down",
    "pending",
    "returned",
    "wrong-signature",
    "stale-timestamp",
    "wrong-token",
    "missing-field",
    "irregular-types",
    "same-external-id",
    "twice",
    "lost-answer",
]


class SignerCredentials(TypedDict):
    """What your client signs with: ``paraf.Signer("bca", **bank.credentials)``."""

    client_key: str
    client_secret: str
    private_key: str | None
    partner_id: str


class VerifierCredentials(TypedDict):
    """What the bank signs its calls with: ``paraf.Verifier("bca", **bank.verifier_credentials)``."""

    client_secret: str
    partner_id: list[str]


class TokenVerifierCredentials(TypedDict):
    """What the bank asks for tokens with: ``paraf.TokenVerifier("bca", **bank.token_verifier_credentials)``."""

    public_key: str
    client_key: str


@dataclass(frozen=True)
class Partner:
    """Somebody who calls the bank, and is called by it: you."""

    name: str
    accounts: list[str]
    company_codes: list[str]
    credentials: SignerCredentials = field(repr=False)
    verifier_credentials: VerifierCredentials | None = field(repr=False)
    """None where the bank knows no server of theirs."""
    token_verifier_credentials: TokenVerifierCredentials | None = field(repr=False)
    """None where the bank knows no server of theirs."""


class _AccountPlan(TypedDict):
    number: str
    name: str
    balance: str


class AccountPlan(_AccountPlan, total=False):
    """An account to open, with its balance as SNAP writes it: ``1000000.00``. The currency is IDR unless it is named."""

    currency: str


class _PartnerPlan(TypedDict):
    name: str


class PartnerPlan(_PartnerPlan, total=False):
    """A partner. What is left out of the credentials is made from the seed; ``url`` is where the bank calls them."""

    partner_ids: list[str]
    accounts: list[str]
    addresses: list[str]
    client_key: str
    client_secret: str
    public_key: str
    url: str
    bank_client_key: str
    bank_client_secret: str


class BillerPlan(TypedDict):
    """A company code, and the partner who is asked for its bills."""

    company_code: str
    partner: str


class _MerchantPlan(TypedDict):
    merchant_id: str
    name: str
    partner: str


class MerchantPlan(_MerchantPlan, total=False):
    """A merchant of nine digits whose QRIS codes can be paid, and the partner who makes them."""

    city: str
    postal_code: str


class OutsideAccount(TypedDict):
    """An account of another bank, which is named as in ``beneficiaryBankCode``."""

    bank: str
    number: str
    name: str


class SettingsPlan(TypedDict, total=False):
    """What BCA does not publish. Each default is the project's own, and says nothing of what BCA does."""

    tolerance_seconds: int
    token_seconds: int
    deduplicate: bool
    repeated: Literal["duplicate", "conflict"]
    inconsistent: Literal["conflict", "inconsistent"]
    account_infos: Literal["object", "array"]
    answer_seconds: int
    advice: Literal["same", "new"]
    transfer_seconds: int
    rtgs_cut_off: str
    skn_cut_off: str
    diagnosis_in_answer: bool


class Plan(TypedDict, total=False):
    """What a bank begins with: the arguments of `BankServer.open`."""

    name: str
    seed: int
    clock: str
    accounts: list[AccountPlan]
    partners: list[PartnerPlan]
    partner_url: str
    billers: list[BillerPlan]
    merchants: list[MerchantPlan]
    outside: list[OutsideAccount]
    settings: SettingsPlan
    snapshot: dict[str, Any]


class Account(TypedDict):
    """An account and its money, in its currency: ``posted`` is the balance, ``available`` is what is not held of it."""

    number: str
    name: str
    currency: str
    kind: Literal["customer", "internal"]
    is_closed: bool
    posted: str
    held: str
    available: str


class Leg(TypedDict):
    """What an entry moves into an account, or out of it with a sign."""

    account: str
    amount: str
    currency: str


class Entry(TypedDict):
    """A posting: its legs sum to 0."""

    entry: int
    at: str
    text: str
    reference: str | None
    reverses: int | None
    collects: int | None
    legs: list[Leg]


class Hold(TypedDict):
    """Money that is held."""

    hold: int
    account: str
    amount: str
    expires_at: str
    state: Literal["live", "released", "expired", "collected"]


class Mistake(TypedDict):
    """What explains a signature that was refused."""

    id: str
    english: str
    indonesian: str


class Answer(TypedDict):
    """What an exchange was answered; no status where nothing came or the connection was reset."""

    status: int | None
    response_code: str | None
    body: str


class _Exchange(TypedDict):
    number: int
    at: str
    kind: Literal["request", "call", "payment", "transfer", "hold-expired", "late-answer"]


class Exchange(_Exchange, total=False):
    """Something that happened: your request, the bank's call, or a step of a payment. Tokens are redacted."""

    method: str
    url: str
    headers: list[list[str]]
    body: str
    service: str | None
    step: str | None
    reason: str | None
    reason_indonesian: str | None
    error: str | None
    basis: str | None
    diagnosis: list[Mistake]
    fault: str | None
    answer: Answer | None
    payment: int
    stage: str
    response_code: str | None
    call: int
    hold: int
    reference_no: str
    settled: Literal["done", "returned", "suspended"]


Json = dict[str, Any]
