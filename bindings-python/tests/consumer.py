"""Never run: `mypy --strict` reads it, to see that the types allow what is right and refuse what is wrong."""

import email.message
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
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
    tokens = paraf.TokenVerifier("bca", public_key="k", client_key=("a", "b"))
    try:
        tokens.verify([("a", "b")], None)
    except paraf.Rejected as rejected:
        status: int = rejected.http_status
        offset: Optional[int] = rejected.offset
        return rejected.response_body.encode() + bytes([status, offset or 0])
    return verifier.verify("GET", "/", wsgi, b"").body


def wrong(signed: paraf.SignedRequest) -> None:
    paraf.Verifier("bca", client_secret="s")  # type: ignore[call-arg]
    paraf.Signer("bca", "k")  # type: ignore[misc]
    paraf.Signer("bca", client_secret=b"s")  # type: ignore[arg-type]
    paraf.minify(1)  # type: ignore[arg-type]
    paraf.parse_key("k", kind="secret")  # type: ignore[arg-type]
    signed.body = b""  # type: ignore[misc]
    signed.signature.upper()  # type: ignore[union-attr]
    signed.string_to_sign.reveal()  # type: ignore[union-attr]
