"""Never run: `mypy --strict` reads it, to see that the types allow what is right and refuse what is wrong."""

import email.message
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Optional

import paraf


def right(asgi: Iterable[tuple[bytes, bytes]], wsgi: Mapping[str, str], lists: Mapping[str, list[str]]) -> bytes:
    profile = paraf.Profile({"base": "snap", "name": "mine", "request": {"body": "raw"}})
    signer = paraf.Signer(profile, client_secret="s", private_key=b"k")
    body: bytes = paraf.minify(bytearray(b"{}"), "bca")
    signed = signer.sign("POST", "/x", body, access_token="t", timestamp=datetime.now(timezone.utc))
    headers: dict[str, str] = signed.headers
    signature: Optional[str] = signed.signature
    prepared: paraf.PreparedSigner = signer.prepare("POST", "/x", access_token="t")
    prepared.sign("{}", timestamp=1.5, external_id=signature)
    hasher = paraf.BodyHasher(profile)
    hasher.update(memoryview(b""))
    digest: str = hasher.copy().hexdigest()
    format: str = paraf.parse_key(digest, kind="private").format
    signer.customer_token_request(auth_code=format)
    message = email.message.Message()
    verifier = paraf.Verifier("bca", client_secret=["a", "b"], partner_id="*", public_key=["k", "l"])
    for received in (headers, wsgi, lists, message):
        verifier.verify("GET", "/", received, b"", now=1, tolerance=paraf.DEFAULT_TOLERANCE)
    verifier.verify("GET", "/", asgi, b"")
    provider = paraf.Verifier("bca", client_secret={"A": "a", "B": ["new", "old"]}, direction="to-provider")
    rotated: int = provider.verify("GET", "/", wsgi, b"", access_token="t").credential_index
    paraf.Verifier("dana", public_key={"A": b"k", "B": ("k", b"l")}).direction[rotated:]
    paraf.TokenVerifier("bca", public_key={"A": "k"})
    keys: list[str] = ["k"]
    tokens = paraf.TokenVerifier("bca", public_key=keys, client_key=("a", "b"))
    try:
        tokens.verify([("a", "b")], None)
    except paraf.Rejected as rejected:
        status: int = rejected.http_status
        offset: Optional[int] = rejected.offset
        return rejected.response_body.encode() + bytes([status, offset or 0])
    return verifier.verify("GET", "/", wsgi, b"").body


def questions(headers: Mapping[str, str], body: bytes) -> Optional[str]:
    requests: list[paraf.CapturedRequest] = paraf.captured_requests("curl https://x.id")
    diagnosis = paraf.diagnose(
        "bca", method="POST", url="/x", headers=requests[0].headers, body=body, other_secrets=["a"], public_key=b"k", language="id"
    )
    for finding in diagnosis.findings:
        rows: list[str] = finding.changes
        fix: Optional[str] = finding.code.get("php")
        if rows and finding.part == "body":
            return fix
    trace = paraf.explain("bca", method="POST", url="/x", headers=headers, direction="to-partner")
    spans: list[tuple[int, int]] = trace.removed
    for violation in paraf.validate("17", trace.body, direction="response", mode="lenient"):
        if paraf.ResponseCode(violation.response_code).advice == "ask-status" and spans:
            return violation.pointer
    own: paraf.Service = paraf.Service.from_json({"id": "x", "name": "X", "method": "POST", "path": "/x", "request": []})
    if paraf.validate(own, b"{}", now=datetime.now(timezone.utc)) or paraf.validate("17", b"{}", now="2022-05-01T00:00:00Z"):
        return paraf.new_partner_reference_no(paraf.Service.from_json(b"{}"))
    service = paraf.service_of("POST", "/x")
    return service.channel_id if service else None


def money(values: Iterable[Decimal]) -> Decimal:
    amounts = [paraf.Amount(value, "IDR") for value in values]
    total: paraf.Amount = sum(amounts, paraf.Amount(0, "IDR"))
    ordered: bool = sorted(amounts)[0] < max(amounts)
    windows: list[paraf.StatementWindow] = paraf.statement_windows(date(2022, 1, 1), "2022-02-01")
    first = paraf.Delivery("25", b"{}", partner="bank", call_key=None)
    step = paraf.decide_payment(first, record=None, now=0)
    done: str | None = step.record and paraf.finish_payment(first, step.record, b"{}")
    built: paraf.BuiltAnswer = paraf.answer("24", "40414", {"virtualAccountData": {}}, b"{}", status=None, profile="bca")
    if paraf.decide_inquiry(first, call=built.body).step == "answer" and not paraf.check_answer("17", b"{}", built.body):
        return Decimal(built.http_status)
    sent = paraf.read_response("17", None, b"").advice == "ask-provider"
    return total.to_decimal() if ordered and windows and step.step == "book" and done and sent else Decimal(0)


def wrong(signed: paraf.SignedRequest) -> None:
    paraf.Verifier("bca", client_secret="s")  # type: ignore[call-overload]
    paraf.Verifier("bca", client_secret={"1": "s"}, partner_id="1")  # type: ignore[call-overload]
    paraf.Verifier("bca", client_secret={"1": ["s", "t"]}, direction="up")  # type: ignore[call-overload]
    paraf.TokenVerifier("bca", public_key="k")  # type: ignore[call-overload]
    paraf.Verifier("bca", client_secret={"1": "s"}).verify("GET", "/", {}, b"", access_token=None)  # type: ignore[arg-type]
    paraf.Signer("bca", "k")  # type: ignore[misc]
    paraf.Signer("bca", client_secret=b"s")  # type: ignore[arg-type]
    paraf.minify(1)  # type: ignore[arg-type]
    paraf.parse_key("k", kind="secret")  # type: ignore[arg-type]
    signed.body = b""  # type: ignore[misc]
    signed.signature.upper()  # type: ignore[union-attr]
    signed.string_to_sign.reveal()  # type: ignore[union-attr]
    paraf.Amount(1.5, "IDR")  # type: ignore[arg-type]
    paraf.Amount(1, "IDR") + 1  # type: ignore[operator]
    paraf.validate("17", b"{}", mode="loose")  # type: ignore[arg-type]
    paraf.validate("17", b"{}", now=date(2022, 5, 1))  # type: ignore[arg-type]
    paraf.validate(17, b"{}")  # type: ignore[arg-type]
    paraf.Service.from_json([])  # type: ignore[arg-type]
    paraf.diagnose("bca", method="POST", url="/", headers={}, language="ms")  # type: ignore[arg-type]
    paraf.answer("24", 20000)  # type: ignore[arg-type]
    paraf.decide_payment("1", "2")  # type: ignore[misc, arg-type]
    if paraf.decide_payment(paraf.Delivery("25", b"{}", partner="b")).step == "pay":  # type: ignore[comparison-overlap]
        paraf.Delivery("25", b"{}")  # type: ignore[call-arg]
    if paraf.ResponseCode("2001700").outcome == "Done":  # type: ignore[comparison-overlap]
        signed.sign()  # type: ignore[attr-defined]
