# The compiled part's types, kept by hand; scripts/test-python.sh compares them with the module (mypy.stubtest). The texts are the module's
# own: document_stub.py puts them here.
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, Literal, Protocol, TypeVar, final, overload

from typing_extensions import Self, TypeAlias, disjoint_base

__all__ = [
    "DEFAULT_MAX_HASHED_BYTES",
    "DEFAULT_TOLERANCE",
    "ERROR_CODES",
    "MAX_VIOLATIONS",
    "Advisory",
    "Amount",
    "BodyHasher",
    "BuiltAnswer",
    "CaptureNote",
    "CapturedRequest",
    "CapturedResponse",
    "Delivery",
    "Diagnosis",
    "Difference",
    "EsbCode",
    "Finding",
    "KeyInfo",
    "KeyPair",
    "NextStep",
    "PreparedSigner",
    "Profile",
    "ReceivedResponse",
    "ResponseCode",
    "Segment",
    "Service",
    "SignedRequest",
    "Signer",
    "StatementWindow",
    "StringToSign",
    "TokenVerifier",
    "Trace",
    "TraceSegment",
    "UnsignedRequest",
    "UnverifiedRequest",
    "UnverifiedTokenRequest",
    "Verified",
    "VerifiedTokenRequest",
    "Verifier",
    "Violation",
    "VirtualAccountNumber",
    "_Field",
    "_Object",
    "_Table",
    "__version__",
    "_error_text",
    "answer",
    "body_digest",
    "captured_requests",
    "captured_response",
    "check_answer",
    "decide_inquiry",
    "decide_payment",
    "diagnose",
    "endpoint_url",
    "explain",
    "finish_payment",
    "generate_key_pair",
    "minify",
    "new_external_id",
    "new_partner_reference_no",
    "parse_key",
    "profiles",
    "read_response",
    "service",
    "service_of",
    "services",
    "statement_windows",
    "validate",
    "validate_reference",
]

_T = TypeVar("_T")
_Profile: TypeAlias = str | dict[str, Any] | Profile
_Service: TypeAlias = str | Service
_Body: TypeAlias = bytes | bytearray | memoryview | str
_Key: TypeAlias = str | bytes
_Time: TypeAlias = str | datetime | int | float | None
_OneOrMany: TypeAlias = _T | list[_T] | tuple[_T, ...]
_Keys: TypeAlias = _OneOrMany[_Key] | list[str] | list[bytes]
_Language: TypeAlias = Literal["en", "id"]
_Direction: TypeAlias = Literal["to-provider", "to-partner"]
_Part: TypeAlias = Literal[
    "method",
    "endpoint_url",
    "access_token",
    "body",
    "timestamp",
    "client_key",
    "string_to_sign",
    "key",
    "algorithm",
    "encoding",
]
_ProgrammingLanguage: TypeAlias = Literal["php", "javascript", "python", "java", "go", "csharp"]
_Outcome: TypeAlias = Literal["done", "pending", "failed", "unknown"]
_Advice: TypeAlias = Literal["proceed", "retry-as-is", "new-external-id", "refresh-token", "ask-status", "ask-provider", "stop"]
_HeaderText: TypeAlias = str | bytes
_HeaderValue: TypeAlias = _HeaderText | Sequence[str] | Sequence[bytes]
_HeaderPair: TypeAlias = tuple[_HeaderText, _HeaderValue] | list[str] | list[bytes]

class _HeaderMapping(Protocol):
    def items(self) -> Iterable[tuple[_HeaderText, _HeaderValue]]: ...

_Headers: TypeAlias = _HeaderMapping | Iterable[_HeaderPair]

__version__: Final[str]
DEFAULT_MAX_HASHED_BYTES: Final[int]
DEFAULT_TOLERANCE: Final[int]
ERROR_CODES: Final[tuple[str, ...]]
MAX_VIOLATIONS: Final[int]

def profiles() -> list[str]:
    """The names of the built-in profiles.

    Example:
        >>> import paraf
        >>> "bca" in paraf.profiles()
        True
    """

def minify(body: _Body, profile: _Profile = "snap") -> bytes:
    """The canonical body: what the profile hashes and, where it minifies, what is sent.

    Removes space, tab, LF and CR outside strings and keeps every other byte; nothing is parsed, so order, escapes, the
    spelling of numbers and padding inside strings stay.

    Args:
        body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-body`` with a byte offset: a byte order mark, not UTF-8, a backslash outside a string, a
            string without its end.

    Example:
        >>> import paraf
        >>> paraf.minify('{ "partnerServiceId": "   12345" }')
        b'{"partnerServiceId":"   12345"}'
    """

def body_digest(body: _Body, profile: _Profile = "snap") -> str:
    """SHA-256 of the canonical body, as 64 lower-case hexadecimal digits. For a body in pieces see `BodyHasher`.

    Args:
        body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-body``, as `minify`.

    Example:
        >>> import paraf
        >>> paraf.body_digest(b"")
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    """

def endpoint_url(url: str, profile: _Profile = "bca") -> str:
    """The relative URL as the profile signs it.

    Args:
        url: a path that begins with ``/``, or a whole ``http`` or ``https`` URL.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-url``.

    Example:
        >>> import paraf
        >>> paraf.endpoint_url("https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy", "bca")
        '/api/v2/sample?A=x%2Cy&Z=1'
    """

def parse_key(key: _Key, kind: Literal["private", "public"], profile: _Profile = "snap") -> KeyInfo:
    """Reads an RSA key as `Signer` and `Verifier` do, and tells what it is. Use it to check a configuration when it is loaded.

    Args:
        key: PEM, Base64 or DER, in quotes, escaped or in a bundle. What is not read is named in the error, with the command that
            converts it.
        kind: ``"private"`` or ``"public"``. A certificate is a public key; its dates and issuer are not checked.
        profile: a name, a dict or a `Profile`: some take keys of 1024 bits.

    Raises:
        CredentialError: ``invalid-key``, ``encrypted-key``, or ``unsupported-key`` when it is not RSA of 2048 to 8192 bits.
        RequestError: ``invalid-argument`` for another kind.

    Example:
        >>> import paraf
        >>> try:
        ...     paraf.parse_key("not a key", kind="public")
        ... except paraf.CredentialError as error:
        ...     error.code
        'invalid-key'
    """

def generate_key_pair(bits: int = 2048) -> KeyPair:
    """Makes a new RSA key pair from the operating system's randomness. Other threads go on meanwhile.

    Args:
        bits: from 2048 to 8192. 2048 take a fraction of a second, 8192 may take minutes.

    Raises:
        RequestError: ``invalid-argument`` for another number of bits.
        InternalError: ``provider-failed`` when there is no randomness.

    Example:
        >>> import paraf
        >>> pair = paraf.generate_key_pair()
        >>> pair
        KeyPair(bits=2048, redacted)
        >>> paraf.parse_key(pair.public_base64, kind="public")
        KeyInfo(format='spki', bits=2048)
    """

def _error_text(code: str, field: str, message: str, language: _Language) -> str:
    """What `Error.text` of `python/paraf/_errors.py` says."""

def explain(
    profile: _Profile,
    *,
    method: str,
    url: str,
    headers: _Headers,
    body: _Body = b"",
    direction: _Direction = "to-provider",
    client_key: str | None = None,
    api_key: str | None = None,
    access_token: str | None = None,
) -> Trace:
    """Shows every stage of a signature, right or wrong: what was removed from the body, the digest, each part of the
    string-to-sign. No secret is needed, none shows, and the request need not be signed yet.

    Args:
        profile: a name, a dict or a `Profile`.
        method: as it was sent.
        url: the path and query, or the whole URL, as it was sent.
        headers: all headers that were sent, in any form that `Verifier.verify` takes. Timestamp, token and signature are read
            out of them.
        body: the raw body.
        direction: who sent it: ``"to-provider"``, or ``"to-partner"`` for a callback.
        client_key: where no header tells it.
        api_key: where no header tells it.
        access_token: where no header tells it.

    Raises:
        RequestError: ``missing-header`` without timestamp, ``invalid-body``, ``invalid-argument``.
        ProfileError: ``unsupported-by-profile``.
        CredentialError: ``missing-credential`` for a part that nothing tells.

    Example:
        >>> import paraf
        >>> headers = {
        ...     "Authorization": "Bearer secret-token",
        ...     "X-TIMESTAMP": "2022-04-21T17:34:52+07:00",
        ...     "X-SIGNATURE": "…",
        ... }
        >>> trace = paraf.explain("bca", method="POST", url="/openapi/v1.0/balance-inquiry", headers=headers, body='{ "a": 1 }')
        >>> trace.body, trace.removed
        (b'{"a":1}', [(1, 2), (6, 7), (8, 9)])
        >>> [segment.text for segment in trace.segments][:3]
        ['POST', '/openapi/v1.0/balance-inquiry', '[access token, 12 characters]']
    """

def diagnose(
    profile: _Profile,
    *,
    method: str,
    url: str,
    headers: _Headers,
    body: _Body = b"",
    direction: _Direction = "to-provider",
    hashed_body: _Body | None = None,
    client_key: str | None = None,
    client_secret: str | None = None,
    other_secrets: _OneOrMany[str] = (),
    api_key: str | None = None,
    api_secret: str | None = None,
    private_key: _Key | None = None,
    public_key: _Keys | None = None,
    access_token: str | None = None,
    now: _Time = None,
    token_issued_at: _Time = None,
    response_code: str | None = None,
    response_message: str | None = None,
    hashed_bytes: int = 167772160,
    language: _Language = "en",
) -> Diagnosis:
    """Says whether a signature is right, and finds the mistake behind one that is wrong, as far as a change, or two, reproduce it exactly.

    Give as much of the credential as you have; nothing of it is ever part of a finding. Without the secret of an HMAC nothing can
    be found but what the signature's length and spelling tell; of RSA the public key is enough. This never decides whether a
    request is genuine: `Verifier` does.

    Args:
        profile: a name, a dict or a `Profile`.
        method: as it was sent.
        url: the path and query, or the whole URL, as it was sent.
        headers: all headers that were sent, in any form that `Verifier.verify` takes.
        body: the raw body.
        direction: who sent it: ``"to-provider"``, or ``"to-partner"`` for a callback.
        hashed_body: the bytes that your code hashed, where you have them and they may not be those that were sent.
        client_key: the client key (client ID), where no header tells it.
        client_secret: the client secret.
        other_secrets: secrets that may have been used by mistake: the sandbox's, the one for callbacks, an old one.
        api_key: the API key of APIs before SNAP.
        api_secret: the API secret of APIs before SNAP, and of providers that key SNAP with it.
        private_key: your RSA private key, in any form. Only its public half is used.
        public_key: the key that should verify the signature; in a list, behind it others that may have been used by mistake.
        access_token: the token that was issued, where it may not be the one in the header.
        now: the time of arrival, an aware datetime, seconds since 1970, or RFC 3339 text. None says nothing about the clock.
        token_issued_at: when the access token was issued.
        response_code: ``responseCode`` of the answer.
        response_message: ``responseMessage`` of the answer.
        hashed_bytes: how many bytes it hashes at most: the bound on its time, the same on every machine.
        language: of the texts: ``"en"`` or ``"id"``.

    Raises:
        RequestError: ``missing-header`` without timestamp, ``invalid-timestamp``, ``invalid-argument``.
        ProfileError: ``unsupported-by-profile``.
        CredentialError: ``invalid-key``.

    Example:
        >>> import paraf
        >>> headers = {
        ...     "Authorization": "Bearer 7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57",
        ...     "X-TIMESTAMP": "2022-04-21T17:34:52+07:00",
        ...     "X-SIGNATURE": "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg==",
        ... }
        >>> diagnosis = paraf.diagnose(
        ...     "bca",
        ...     method="POST",
        ...     url="/openapi/v1.0/transfer-va/inquiry",
        ...     headers=headers,
        ...     body='{"url":"https://merchant.id/notify"}',
        ...     client_secret="456",
        ... )
        >>> finding = diagnosis.findings[0]
        >>> finding.id, finding.changes, "php" in finding.code
        ('B5-php-slash', ['B5'], True)
    """

def captured_requests(text: str | bytes, language: _Language = "en") -> list[CapturedRequest]:
    """Reads all requests of a text: curl commands for bash, cmd.exe and PowerShell, with what ``curl -v`` prints; raw HTTP; ``.http``
    files; ``fetch(…)``; a HAR; a Postman collection; an object with ``method``, ``url``, ``headers`` and ``body``; logs of OkHttp, Feign
    and Guzzle. ``docs/captures.md`` tells what is read of each. Nothing is run or sent.

    Args:
        text: what was pasted or saved; bytes may be UTF-8 or UTF-16, and of a raw request any body.
        language: of the notes: ``"en"`` or ``"id"``.

    Raises:
        RequestError: ``unreadable-capture``, with what was seen instead, or why it cannot be read; `Error.reason` names the cause.

    Example:
        >>> import paraf
        >>> [request] = paraf.captured_requests("curl https://api.example/v1.0/x -H 'X-TIMESTAMP: now' -d '{}'")
        >>> request.method, request.url, request.body, request.notes
        ('POST', 'https://api.example/v1.0/x', b'{}', [])
    """

def captured_response(text: str) -> CapturedResponse:
    """Reads what people have of an answer: a raw HTTP response, its JSON body, or the ``responseCode`` alone.

    Args:
        text: what was pasted or saved.

    Raises:
        RequestError: ``unreadable-capture`` when it is none of these.

    Example:
        >>> import paraf
        >>> paraf.captured_response('{"responseCode":"4012400","responseMessage":"Unauthorized. [Signature]"}').code
        '4012400'
    """

def service(id: str, profile: _Profile = "snap") -> Service:
    """The service with this ID. Where the profile has no table of its own, it is the standard's.

    Args:
        id: the service code, or, where two services share one, a longer ID as `services` shows it.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument`` where there is no such service.

    Example:
        >>> import paraf
        >>> inquiry = paraf.service("24", "bca")
        >>> inquiry.path, inquiry.direction
        ('/openapi/v1.0/transfer-va/inquiry', 'to-partner')
    """

def services(profile: _Profile = "snap") -> list[Service]:
    """The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.

    Args:
        profile: a name, a dict or a `Profile`.

    Example:
        >>> import paraf
        >>> len(paraf.services())
        81
    """

def service_of(method: str, url: str, profile: _Profile = "snap") -> Service | None:
    """The service that a request belongs to, or None: the one with its method whose path is the longest end of the URL.

    Args:
        method: the HTTP method.
        url: a path, or a whole URL.
        profile: a name, a dict or a `Profile`.

    Example:
        >>> import paraf
        >>> paraf.service_of("POST", "https://sandbox.bca.co.id/openapi/v1.0/balance-inquiry", "bca").id
        '11'
    """

def validate(
    service: _Service,
    body: _Body,
    *,
    direction: Literal["request", "response"] = "request",
    profile: _Profile = "snap",
    mode: Literal["strict", "lenient"] = "strict",
    now: _Time = None,
) -> list[Violation]:
    """Everything that is wrong with a message of a service, in the order in which it is found; an empty list for a good one. At most
    `MAX_VIOLATIONS`.

    Args:
        service: the ID of the service, as `service` takes it, or a `Service`, whose table is then the one, whatever the profile.
        body: the message: bytes, bytearray, memoryview, or str, which stands for its UTF-8. Of a GET, its parameters as an
            object.
        direction: ``"request"``, or ``"response"`` for an answer.
        profile: a name, a dict or a `Profile`.
        mode: ``"strict"``, by the table, for what leaves; ``"lenient"`` for what arrives, with what providers do in practice.
        now: the day that the message is for, as RFC 3339 text, an aware datetime or epoch seconds: with it the rules are checked that
            depend on the day, in Western Indonesian Time (a fund collection is dated today, a statement goes back 31 days). None:
            they are not checked; the clock is never read here.

    Raises:
        RequestError: ``invalid-argument`` where there is no such service, direction or mode, ``invalid-timestamp``.

    Example:
        >>> import paraf
        >>> violations = paraf.validate("17", '{"amount":{"value":"10000","currency":"IDR"}}')
        >>> violation = next(v for v in violations if v.pointer == "/amount/value")
        >>> violation.rule, violation.response_code, violation.response_message
        ('format', '4001701', 'Invalid Field Format [amount.value]')
    """

def validate_reference(
    service: _Service, inquiry: _Body, transfer: _Body, *, profile: _Profile = "snap"
) -> Violation | None:
    """What is wrong when a transfer does not carry the ``partnerReferenceNo`` of the account inquiry before it, which BCA demands between
    services 15 and 17; None when both carry the same.

    Args:
        service: the ID of the transfer's service, as `service` takes it, or a `Service`.
        inquiry: the body of the inquiry.
        transfer: the body of the transfer.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument`` where there is no such service.

    Example:
        >>> import paraf
        >>> violation = paraf.validate_reference("17", '{"partnerReferenceNo":"1"}', '{"partnerReferenceNo":"2"}', profile="bca")
        >>> violation.rule, violation.pointer
        ('reference', '/partnerReferenceNo')
    """

def new_external_id(service: _Service, profile: _Profile = "snap", *, partner_id: str | None = None) -> str:
    """A new X-EXTERNAL-ID: random digits, as many as the profile and the service take, at most 32. `Signer.sign` makes one itself when
    it is given none; make it here to store it before the request is sent.

    Args:
        service: the ID of the service, as `service` takes it, or a `Service`.
        profile: a name, a dict or a `Profile`.
        partner_id: X-PARTNER-ID, for a service that wants part of it, and the day, in the number: BCA's forex.

    Raises:
        ProfileError: ``unsupported-by-profile`` where requests have no X-EXTERNAL-ID.
        RequestError: ``invalid-argument`` where there is no such service, or it wants a partner_id and none is given.

    Example:
        >>> import paraf
        >>> number = paraf.new_external_id("17", "bca")
        >>> len(number), number.isdigit()
        (32, True)
    """

def new_partner_reference_no(service: _Service, profile: _Profile = "snap") -> str:
    """A new ``partnerReferenceNo``: 22 random digits, or as many as the service takes.

    Args:
        service: the ID of the service, as `service` takes it, or a `Service`.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument`` where there is no such service, or its request has no such field.

    Example:
        >>> import paraf
        >>> len(paraf.new_partner_reference_no("15", "bca"))
        22
    """

def answer(
    service: _Service,
    case: str,
    data: Mapping[str, object] | _Body | None = None,
    request: _Body | None = None,
    *,
    status: str | None = None,
    detail: str = "",
    profile: _Profile = "snap",
) -> BuiltAnswer:
    """The answer to a call of a service, as its receiver wants it: code and message by the provider's list, status and reasons in both
    languages, and what it repeats of the request. A refusal has status 01 where the provider reads one there, else code and message alone.
    It is checked against its table before it is returned.

    Args:
        service: the ID of the service, as `service` takes it, or a `Service`.
        case: a response code of the service (``4042514``), as `decide_payment` and a `Violation` have it, or HTTP status and case without
            the service (``40414``), of which the provider's own list then makes a code.
        data: what you decide, in the form of the answer: a dict, or its JSON. It never contradicts the request; None leaves a field out.
        request: the body that was received. Of what is no JSON nothing is repeated.
        status: the status in the body, where it is not the one that the case has (00 behind 200 and 202, else 01): ``step.status``.
        detail: what stands in the brackets of the message: ``violation.pointer``, or a reason.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument``: no such service; a case that nobody lists, or of another service; a status that the table does
            not have, or none where a verdict is repeated; an answer that its table refuses, with the place.

    Example:
        >>> import paraf
        >>> request = '{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"A"}'
        >>> data = {"virtualAccountData": {"virtualAccountName": "Budi", "totalAmount": {"value": "10000.00", "currency": "IDR"}}}
        >>> found = paraf.answer("24", "20000", data, request, profile="bca")
        >>> found.http_status, found.response_code
        (200, '2002400')
        >>> paraf.answer("24", "40101", profile="bca").body
        '{"responseCode":"4012401","responseMessage":"Invalid Token (B2B)"}'
    """

def check_answer(service: _Service, request: _Body, answer: _Body, *, profile: _Profile = "snap") -> list[Violation]:
    """In what an answer is not that of its request: another reference, account or amount than the request's, by the fields that the service's
    table calls an echo; an empty list for one that fits. What is wrong with the answer by itself is `validate`'s to say.

    A value that the answer leaves out or empty is no violation here, and neither is another spelling of the same.

    Args:
        service: the ID of the service, as `service` takes it, or a `Service`.
        request: the body that was sent.
        answer: the body that came back.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument`` where there is no such service, or the request is no JSON object.

    Example:
        >>> import paraf
        >>> request = '{"partnerReferenceNo":"1","amount":{"value":"10000.00","currency":"IDR"}}'
        >>> answer = '{"responseCode":"2001700","partnerReferenceNo":"1","amount":{"value":"90000.00","currency":"IDR"}}'
        >>> [(violation.rule, violation.pointer) for violation in paraf.check_answer("17", request, answer, profile="bca")]
        [('echo', '/amount')]
    """

def decide_inquiry(delivery: Delivery, *, call: str | None = None) -> NextStep:
    """What to do with an inquiry: answer it, or refuse it because its X-EXTERNAL-ID was used before. An inquiry books nothing and leaves no
    record: a new call of it is answered afresh, however often the same thing is asked.

    Args:
        delivery: what arrived.
        call: the key of whatever claimed ``delivery.call_key``, this inquiry's or another's, or None.

    Raises:
        RequestError: ``invalid-argument``: a delivery that is no inquiry.

    Example:
        >>> import paraf
        >>> inquiry = paraf.Delivery("24", '{"inquiryRequestId":"A"}', partner="bca", call_key="call 1", profile="bca")
        >>> paraf.decide_inquiry(inquiry).step
        'answer'
        >>> again = paraf.decide_inquiry(inquiry, call=inquiry.key)
        >>> again.step, again.response_code, again.status
        ('conflict', '4092400', '01')
    """

def decide_payment(
    delivery: Delivery,
    *,
    record: str | None = None,
    call: str | None = None,
    now: _Time | None = None,
    lease_seconds: int = 60,
    first_answer_again: bool = False,
) -> NextStep:
    """What to do with a payment or a notification, from what you keep of it; an inquiry goes to `decide_inquiry`. The thing's own ID is what counts: under it
    ``flagAdvise``, times, totals and journal numbers are not compared; account, amount and bills are.

    Args:
        delivery: what arrived.
        record: what you keep under ``delivery.key``, or None.
        call: the key of the delivery that claimed ``delivery.call_key``, this one's or another's, or None.
        now: RFC 3339 text, an aware datetime, epoch seconds, or None for the clock: it is compared with the lease of a claim.
        lease_seconds: how long a claim holds: longer than your handler ever takes.
        first_answer_again: whether a payment that comes again under the same X-EXTERNAL-ID gets its first answer instead of 404xx18,
            as a contract with BCA from before 2026 may want it.

    Raises:
        RequestError: ``invalid-argument``: a record that is none, or not of this delivery. Send no SNAP answer then.

    Example:
        >>> import paraf
        >>> first = paraf.Delivery("25", '{"paymentRequestId":"A"}', partner="bca", call_key="call 1", profile="bca")
        >>> claim = paraf.decide_payment(first)
        >>> claim.step
        'book'
        >>> paraf.decide_payment(first, record=claim.record, call=first.key).step
        'busy'
        >>> other = paraf.decide_payment(first, call="another payment")
        >>> other.step, other.response_code, other.status
        ('conflict', '4092500', '01')
    """

def finish_payment(delivery: Delivery, record: str, answer: _Body) -> str:
    """The record of a delivery that you decided. Put it in the place of the claim, only while that is still there, and send the answer only
    when it was. What is finished never changes.

    Args:
        delivery: what arrived.
        record: the claim that `decide_payment` gave.
        answer: the body that you send: its code and status are the verdict. A technical failure is no verdict: it finishes nothing, and
            gets no SNAP answer.

    Raises:
        RequestError: ``invalid-argument``: a record that is no claim of this delivery, or an answer that is no verdict of its service.

    Example:
        >>> import paraf
        >>> first = paraf.Delivery("25", '{"paymentRequestId":"A"}', partner="bca", call_key="call 1", profile="bca")
        >>> answer = '{"responseCode":"2002500","virtualAccountData":{"paymentFlagStatus":"00"}}'
        >>> done = paraf.finish_payment(first, paraf.decide_payment(first).record, answer)
        >>> again = paraf.decide_payment(first, record=done, call=first.key)
        >>> again.step, again.response_code, again.status
        ('repeat', '4042518', '00')
        >>> paraf.decide_payment(first, record=done).answer == answer
        True
    """

def read_response(service: _Service, http_status: int | None, body: _Body, *, profile: _Profile = "snap") -> ReceivedResponse:
    """What an answer to a call of yours says. Only an answer of SNAP says anything: a JSON object with a ``responseCode`` of the service that
    was called, whose first three digits are the HTTP status. A page of a proxy, half an answer or none at all leave the outcome
    unknown, whatever their status is: the call may have arrived, and money may have moved.

    Args:
        service: the ID of the service that was called, as `service` takes it, or a `Service`.
        http_status: its HTTP status, or None where no answer came: a time-out, a connection that broke.
        body: the bytes of the answer.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument``: no such service, or one before SNAP, whose errors `EsbCode` reads.

    Example:
        >>> import paraf
        >>> refused = paraf.read_response("17", 403, '{"responseCode":"4031714","responseMessage":"Insufficient Funds"}')
        >>> refused.outcome, refused.advice
        ('failed', 'stop')
        >>> proxy = paraf.read_response("17", 403, "<html>Forbidden</html>")
        >>> proxy.outcome, proxy.advice, proxy.status_service
        ('unknown', 'ask-status', '36')
    """

def statement_windows(first: str | date, last: str | date) -> list[StatementWindow]:
    """The windows of at most 31 days that cover the days from the first to the last, both included, without overlap.

    Args:
        first: a `datetime.date`, or ``yyyy-MM-dd``.
        last: the same; not before the first, and at most ten years behind it.

    Raises:
        RequestError: ``invalid-argument``.

    Example:
        >>> import datetime, paraf
        >>> windows = paraf.statement_windows(datetime.date(2022, 1, 1), "2022-02-10")
        >>> [window.to_date_time for window in windows]
        ['2022-01-31T00:00:00+07:00', '2022-02-10T00:00:00+07:00']
    """

@disjoint_base
class _Field:
    """A field of the table: the base of `paraf.views.Field`. A descriptor without `__set__` stands behind the object's own dict, where
    Python then finds what was read without a call.
    """

    def __new__(cls, inside: type[Any] | None = None, *, name: str = ...) -> Self: ...
    def __set_name__(self, owner: type[Any], name: str) -> None: ...
    def __get__(self, instance: Any, owner: Any = None, /) -> Any: ...
    @property
    def name(self) -> str:
        """What the message calls it."""

@disjoint_base
class _Object:
    """An object of a message that was checked: the base of `paraf.views.View`."""

    def __new__(cls, body: _Body, *, mode: Literal["strict", "lenient"] = "lenient") -> Self: ...
    @property
    def others(self) -> Mapping[str, Any]:
        """What came beside the fields of the table, as it came: numbers are int or Decimal, arrays tuples."""

    def to_dict(self) -> dict[str, Any]:
        """The whole object as it came, in new dicts and lists; a number is an int, or a Decimal with its digits."""

@final
class _Table:
    """What a class of `paraf.views` knows: its fields, and for a message its service."""

    def __new__(
        cls, fields: list[Any], service: Service | None = None, direction: Literal["request", "response"] | None = None
    ) -> Self: ...

@final
class Profile:
    """One provider's reading of the standard.

    Wherever a profile is wanted, its name, a dict that describes one, or a `Profile` will do. A dict (or JSON text) is
    laid over the built-in profile that its key ``base`` names, or stands alone when it is complete. Make a `Profile`
    once when you use your own often: reading it again costs time.

    Raises:
        ProfileError: ``unknown-profile``, or ``invalid-profile`` with the path of the wrong key in ``field``.

    Example:
        >>> import paraf
        >>> mine = paraf.Profile({"base": "snap", "name": "my-bank", "request": {"body": "raw"}})
        >>> mine.name
        'my-bank'
        >>> paraf.minify(b'{ "amount": 1 }', mine)
        b'{ "amount": 1 }'
    """

    def __new__(cls, profile: _Profile) -> Profile: ...
    @property
    def name(self) -> str:
        """Its name, for example ``bca``."""

    @property
    def title(self) -> str:
        """Its name for people."""

    @property
    def sources(self) -> dict[str, str]:
        """Where each rule is published, by the rule's path in the profile, for example ``request.timestamp``."""

    @property
    def deviations(self) -> dict[str, str]:
        """What it says over its base, by the rule's path: for example ``dropped`` for ``request.endpoint_url.query``, and ``null`` for
        what the base has and this one does not. Empty for a profile without a base.

        Example:
            >>> import paraf
            >>> paraf.Profile("bri").deviations["request.endpoint_url.query"]
            'dropped'
        """

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class KeyInfo:
    """What a key is: made by `parse_key`."""

    @property
    def format(self) -> Literal["pkcs8", "pkcs1", "spki", "x509"]:
        """How it was written: ``pkcs8`` or ``pkcs1`` for private keys; ``spki``, ``pkcs1`` or ``x509`` for public ones."""

    @property
    def bits(self) -> int:
        """The length of the modulus in bits."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class KeyPair:
    """A new RSA key pair in the forms that banks ask for: made by `generate_key_pair`. The private forms are secrets: write them
    where nobody else reads.
    """

    @property
    def bits(self) -> int:
        """The length of the modulus in bits."""

    @property
    def private_pkcs8_pem(self) -> str:
        """The private key as PKCS#8 PEM, ``BEGIN PRIVATE KEY``: what most programs read."""

    @property
    def private_pkcs1_pem(self) -> str:
        """The private key as PKCS#1 PEM, ``BEGIN RSA PRIVATE KEY``: what older programs read."""

    @property
    def public_spki_pem(self) -> str:
        """The public key as PEM, ``BEGIN PUBLIC KEY``."""

    @property
    def public_base64(self) -> str:
        """The public key on one line, as the portals of banks ask for it."""

@final
class BodyHasher:
    """Digests a body that arrives in pieces, in memory that does not grow with it. Used as the hashes of `hashlib` are.

    Args:
        profile: a name, a dict or a `Profile`.

    Raises:
        ProfileError: ``unknown-profile`` or ``invalid-profile``.

    Example:
        >>> import paraf
        >>> hasher = paraf.BodyHasher("bca")
        >>> hasher.update(b'{ "accountNo": "12345')
        >>> hasher.update(b'67890" }')
        >>> hasher.hexdigest() == paraf.body_digest(b'{"accountNo":"1234567890"}', "bca")
        True
    """

    def __new__(cls, profile: _Profile = "snap") -> BodyHasher: ...
    def update(self, piece: _Body, /) -> None:
        """Takes the next piece: bytes, bytearray, memoryview or str.

        Raises:
            RequestError: ``invalid-body``, with the offset in the whole body. After that every call of this hasher raises.
        """

    def digest(self) -> bytes:
        """The 32 bytes of the digest of all pieces so far.

        Raises:
            RequestError: ``invalid-body`` while the pieces end inside a character or a string.
        """

    def hexdigest(self) -> str:
        """As `digest`, in 64 lower-case hexadecimal digits: what is signed.

        Raises:
            RequestError: ``invalid-body`` while the pieces end inside a character or a string.
        """

    def copy(self) -> BodyHasher:
        """Another hasher that has taken the same pieces."""

@final
class Signer:
    """Signs token requests and transactions for one credential. Keys are read and checked once, here. Safe to share between
    threads.

    Args:
        profile: a name, a dict or a `Profile`.
        client_key: the client key (client ID): X-CLIENT-KEY of token requests.
        client_secret: the client secret: the HMAC key of SNAP transactions. Used as text, never decoded.
        private_key: the RSA private key for token requests: PEM or DER, PKCS#8 or PKCS#1, not encrypted.
        partner_id: X-PARTNER-ID.
        channel_id: CHANNEL-ID.
        api_key: the API key of APIs before SNAP.
        api_secret: the API secret of APIs before SNAP, and of providers that key SNAP with it.
        rsa_signer: a callable instead of the private key, where that lives in an HSM or a key service: takes the SHA-256 digest, 32
            bytes, and returns its RSASSA-PKCS1-v1_5 signature as bytes. An exception that it raises is the ``__cause__`` of ours.

    Everything but the profile is optional: give what your requests need. What is missing is ``missing-credential`` when
    such a request is signed. Secrets are held by the compiled part and overwritten when the signer goes; the Python
    strings that you pass in are yours and cannot be overwritten.

    Raises:
        CredentialError: ``invalid-secret``, ``invalid-key``, ``unsupported-key``, ``encrypted-key``.
        ProfileError: ``unknown-profile``, ``invalid-profile``, or ``unsupported-by-profile`` for an ID without a place.
        RequestError: ``invalid-header`` for an ID with a character or a length that the profile does not allow,
            ``invalid-argument`` for both a private key and a callable.

    Example:
        >>> import paraf
        >>> signer = paraf.Signer("bca", client_secret="456", partner_id="KBBABCINDO", channel_id="95051")
        >>> signed = signer.sign(
        ...     "POST",
        ...     "/openapi/v1.0/balance-inquiry",
        ...     b'{"partnerReferenceNo":"2020102900000000000001","accountNo":"1234567890"}',
        ...     access_token="7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57",
        ...     timestamp="2022-04-21T17:34:52+07:00",
        ... )
        >>> signed.signature
        'zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA=='
    """

    def __new__(
        cls,
        profile: _Profile,
        *,
        client_key: str | None = None,
        client_secret: str | None = None,
        private_key: _Key | None = None,
        partner_id: str | None = None,
        channel_id: str | None = None,
        api_key: str | None = None,
        api_secret: str | None = None,
        rsa_signer: Callable[[bytes], bytes] | None = None,
    ) -> Signer: ...
    @property
    def profile(self) -> Profile:
        """The profile that it signs by."""

    def token_request(self, timestamp: _Time = None) -> SignedRequest:
        """Asks for a B2B access token (service 73).

        Args:
            timestamp: as in `sign`.

        Raises:
            CredentialError: ``missing-credential``.
            RequestError: ``invalid-timestamp``, ``invalid-argument``.
            InternalError: ``provider-failed`` when ``rsa_signer`` or the randomness failed, with what it said as the cause.
        """

    def begin_token_request(self, timestamp: _Time = None) -> UnsignedRequest:
        """The first of two steps: a request for a B2B access token but for its signature, which somebody else makes. No key is needed.

        Args:
            timestamp: as in `sign`.

        Raises:
            CredentialError: ``missing-credential``.
            RequestError: ``invalid-timestamp``, ``invalid-argument``.
            ProfileError: ``unsupported-by-profile`` where it is not signed.
        """

    def begin_customer_token_request(
        self, *, auth_code: str | None = None, refresh_token: str | None = None, timestamp: _Time = None
    ) -> UnsignedRequest:
        """As `begin_token_request`, of a customer's B2B2C access token.

        Args: as in `customer_token_request`.

        Raises:
            ProfileError, CredentialError, RequestError: as `customer_token_request`.
        """

    def customer_token_request(
        self, *, auth_code: str | None = None, refresh_token: str | None = None, timestamp: _Time = None
    ) -> SignedRequest:
        """Asks for a customer's B2B2C access token (service 74), by one of the two.

        Args:
            auth_code: the ``authCode`` that the customer's consent returned.
            refresh_token: the ``refreshToken`` of an earlier token.
            timestamp: as in `sign`.

        Raises:
            ProfileError: ``unsupported-by-profile`` where the provider publishes no such service.
            CredentialError: ``missing-credential``.
            RequestError: ``invalid-timestamp``, ``invalid-argument``.
        """

    def sign(
        self,
        method: str,
        url: str,
        body: _Body = b"",
        *,
        access_token: str | None = None,
        timestamp: _Time = None,
        external_id: str | None = None,
        partner_id: str | None = None,
        channel_id: str | None = None,
        customer_token: str | None = None,
        device_id: str | None = None,
        ip_address: str | None = None,
        latitude: str | None = None,
        longitude: str | None = None,
        origin: str | None = None,
    ) -> SignedRequest:
        """Signs a transaction.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            url: a path, or a whole ``http`` or ``https`` URL.
            body: bytes, bytearray, memoryview, or str, which stands for its UTF-8. Send the `body` of what comes back instead.
            access_token: the B2B access token, without ``Bearer``.
            timestamp: the exact text of the header; or an aware datetime or seconds since 1970, written as the profile wants
                it; or None for now.
            external_id: X-EXTERNAL-ID, unique within the day; random digits when it is not given.
            partner_id: X-PARTNER-ID, instead of the signer's.
            channel_id: CHANNEL-ID, instead of the signer's.
            customer_token: the customer's B2B2C token, without ``Bearer``.
            device_id: X-DEVICE-ID, up to 400 characters.
            ip_address: X-IP-ADDRESS of the end user, IPv4.
            latitude: X-LATITUDE in decimal degrees, up to 10 characters.
            longitude: X-LONGITUDE in decimal degrees, up to 10 characters.
            origin: ORIGIN, your domain.

        Raises:
            RequestError: ``invalid-method``, ``invalid-url``, ``invalid-timestamp``, ``invalid-header``, ``invalid-body``,
                ``invalid-argument``.
            CredentialError: ``missing-credential``.
            ProfileError: ``unsupported-by-profile`` for a value that the profile has no place for.
        """

    def begin(
        self,
        method: str,
        url: str,
        body: _Body = b"",
        *,
        access_token: str | None = None,
        timestamp: _Time = None,
        external_id: str | None = None,
        partner_id: str | None = None,
        channel_id: str | None = None,
        customer_token: str | None = None,
        device_id: str | None = None,
        ip_address: str | None = None,
        latitude: str | None = None,
        longitude: str | None = None,
        origin: str | None = None,
    ) -> UnsignedRequest:
        """The first of two steps: everything of a transaction but its signature, which somebody else makes. No secret or key is needed.

        Args: as in `sign`.

        Raises:
            RequestError, CredentialError, ProfileError: as `sign`.
        """

    def prepare(
        self,
        method: str,
        url: str,
        *,
        access_token: str | None = None,
        partner_id: str | None = None,
        channel_id: str | None = None,
        customer_token: str | None = None,
        device_id: str | None = None,
        ip_address: str | None = None,
        latitude: str | None = None,
        longitude: str | None = None,
        origin: str | None = None,
    ) -> PreparedSigner:
        """Prepares for many requests that share method, URL and token: what they have in common is hashed here, once.

        Args: as in `sign`, without ``body``, ``timestamp`` and ``external_id``.

        Raises:
            RequestError: ``invalid-method``, ``invalid-url``, ``invalid-header``, ``invalid-argument``.
            ProfileError: ``unsupported-by-profile``.
        """

@final
class PreparedSigner:
    """Signs requests that share method, URL and token: made by `Signer.prepare`. Safe to share between threads.

    Example:
        >>> import paraf
        >>> signer = paraf.Signer("bca", client_secret="456")
        >>> transfer = signer.prepare("POST", "/openapi/v1.0/transfer-intrabank", access_token="abc")
        >>> [transfer.sign(body).body for body in ('{"n": 1}', '{"n": 2}')]
        [b'{"n":1}', b'{"n":2}']
    """

    @property
    def profile(self) -> Profile:
        """The profile that it signs by."""

    def sign(self, body: _Body, *, timestamp: _Time = None, external_id: str | None = None) -> SignedRequest:
        """Signs one call.

        Args:
            body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
            timestamp: as in `Signer.sign`.
            external_id: X-EXTERNAL-ID; random digits when it is not given.

        Raises:
            Error: as `Signer.sign`.
        """

@final
class SignedRequest:
    """A request that is ready to be sent. Send `body` and `headers` from here, not your own copies: they are what was signed.

    Example:
        >>> import paraf
        >>> signer = paraf.Signer("bca-legacy", client_key="key", client_secret="secret")
        >>> request = signer.token_request()
        >>> request.method, request.url, request.body
        ('POST', '/api/oauth/token', b'grant_type=client_credentials')
    """

    @property
    def method(self) -> str:
        """The HTTP method."""

    @property
    def url(self) -> str:
        """The URL as it was given, or in canonical form where the profile sorts and encodes."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers to send, by name. They hold the access token: keep them out of logs. You may add your own to this dict."""

    @property
    def body(self) -> bytes:
        """The body to send: the bytes that were signed."""

    @property
    def missing_headers(self) -> list[str]:
        """The headers that the provider, or this service of it, wants and for which nobody gave a value, for example
        ``CHANNEL-ID``. They are not sent, and the provider will refuse the request.

        Example:
            >>> import paraf
            >>> signer = paraf.Signer("bca", client_secret="456", channel_id="95051")
            >>> signer.sign("GET", "/openapi/v1.0/x", access_token="abc").missing_headers
            ['X-PARTNER-ID']
        """

    @property
    def signature(self) -> str | None:
        """The signature as it stands in its header; None for a token request before SNAP."""

    @property
    def string_to_sign(self) -> StringToSign | None:
        """The text that was signed, redacted until it is revealed; None for a token request before SNAP."""

@final
class UnsignedRequest:
    """A request that lacks only its signature, for whoever makes that elsewhere and takes time for it: a key service, PKCS#11, another
    library. Made by `Signer.begin`, `Signer.begin_token_request` and `Signer.begin_customer_token_request`.

    Example:
        >>> import hashlib, hmac, paraf
        >>> signer = paraf.Signer("bca", partner_id="KBBABCINDO", channel_id="95051")
        >>> unsigned = signer.begin("GET", "/openapi/v1.0/x", access_token="abc", timestamp="2022-04-21T17:34:52+07:00")
        >>> unsigned.algorithm, len(unsigned.message)
        ('hmac-sha512', 114)
        >>> signed = unsigned.finish(hmac.digest(b"456", unsigned.message, "sha512"))
        >>> signed.headers["X-SIGNATURE"][:12]
        'jfX8BEeZD7Vs'
    """

    @property
    def message(self) -> bytes:
        """The bytes to sign: the string-to-sign. They hold the access token."""

    @property
    def digest(self) -> bytes:
        """SHA-256 of the message, 32 bytes: what RSA signs, for signers that take a digest."""

    @property
    def algorithm(self) -> Literal["rsa-sha256", "hmac-sha256", "hmac-sha512"]:
        """What makes the signature: ``rsa-sha256`` (RSASSA-PKCS1-v1_5), ``hmac-sha256`` or ``hmac-sha512``."""

    def finish(self, signature: bytes) -> SignedRequest:
        """The request with its signature. Whether that is right only the receiver can tell.

        Args:
            signature: the bytes that the algorithm makes: no Base64, no hexadecimal.

        Raises:
            RequestError: ``invalid-argument`` for another length than the algorithm's.
        """

@final
class UnverifiedRequest:
    """A request of which all is checked but its signature, for whoever verifies that elsewhere: a key service, another library. It is not
    genuine, and tells nothing of what it says, until `finish` is told so. Made by `Verifier.begin`.

    Example:
        >>> import hashlib, hmac, paraf
        >>> bank = paraf.Signer("bca", client_secret="456", partner_id="12345", channel_id="95231")
        >>> r = bank.sign("POST", "/openapi/v1.0/transfer-va/inquiry", '{ "a": 1 }', access_token="abc")
        >>> verifier = paraf.Verifier("bca", elsewhere="alias/bca-2026", partner_id="12345")
        >>> unverified = verifier.begin(r.method, r.url, r.headers, r.body, access_token="abc")
        >>> unverified.algorithm, unverified.partner_id, unverified.credentials
        ('hmac-sha512', '12345', ('alias/bca-2026',))
        >>> answer = hmac.compare_digest(hmac.digest(b"456", unverified.message, "sha512"), unverified.signature)
        >>> unverified.finish(answer).body
        b'{"a":1}'
    """

    @property
    def message(self) -> bytes:
        """The bytes that must have been signed: the string-to-sign. They hold the access token."""

    @property
    def digest(self) -> bytes:
        """SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest."""

    @property
    def algorithm(self) -> Literal["rsa-sha256", "hmac-sha256", "hmac-sha512"]:
        """What must have made the signature: ``rsa-sha256`` (RSASSA-PKCS1-v1_5), ``hmac-sha256`` or ``hmac-sha512``."""

    @property
    def signature(self) -> bytes:
        """The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them."""

    @property
    def credentials(self) -> tuple[str, ...]:
        """The credentials of the partner whom the request names, in the order in which they were given: no other may be asked. One that is
        elsewhere has the name that it was given, a public key its fingerprint, and a secret an ID that does not tell it.
        """

    @property
    def partner_id(self) -> str | None:
        """The partner whom the request names, whose credentials are asked, or None. Not signed."""

    def finish(self, genuine: bool, *, credential_index: int = 0) -> Verified:
        """The answer. Say True only where exactly this signature was made over exactly this message; SECURITY.md has what else is then
        yours to check.

        Args:
            genuine: whether the signature is right.
            credential_index: the place of the one that made it among `credentials`, while one is being replaced.

        Raises:
            Rejected: where it is not, with the answer to send back.
        """

@final
class UnverifiedTokenRequest:
    """As `UnverifiedRequest`, of a token request. Made by `TokenVerifier.begin`.

    Example:
        >>> import paraf
        >>> pair = paraf.generate_key_pair()
        >>> bank = paraf.Signer("bca", client_key="123", private_key=pair.private_pkcs8_pem)
        >>> r = bank.token_request()
        >>> verifier = paraf.TokenVerifier("bca", elsewhere="alias/bca-2026", client_key="123")
        >>> unverified = verifier.begin(r.headers, r.body)
        >>> unverified.client_key, unverified.algorithm, len(unverified.digest), len(unverified.signature)
        ('123', 'rsa-sha256', 32, 256)
    """

    @property
    def message(self) -> bytes:
        """The bytes that must have been signed: the string-to-sign."""

    @property
    def digest(self) -> bytes:
        """SHA-256 of the message, 32 bytes: what RSA signs, for services that take a digest."""

    @property
    def algorithm(self) -> Literal["rsa-sha256", "hmac-sha256", "hmac-sha512"]:
        """What must have made the signature: ``rsa-sha256`` (RSASSA-PKCS1-v1_5)."""

    @property
    def signature(self) -> bytes:
        """The signature to verify, as bytes: no Base64, no hexadecimal. Whoever sent the request chose them."""

    @property
    def credentials(self) -> tuple[str, ...]:
        """The credentials of the client whom the request names, as of `UnverifiedRequest.credentials`."""

    @property
    def client_key(self) -> str:
        """The client key that the request names, whose credentials are asked."""

    def finish(self, genuine: bool, *, credential_index: int = 0) -> VerifiedTokenRequest:
        """The answer, as of `UnverifiedRequest.finish`.

        Args:
            genuine: whether the signature is right.
            credential_index: the place of the one that made it among `credentials`, while one is being replaced.

        Raises:
            Rejected: where it is not, with the answer to send back.
        """

@final
class StringToSign:
    """The exact text that is signed. It may hold the access token: ``str()`` and ``repr()`` hide that, `reveal` does not.

    Example:
        >>> import paraf
        >>> signer = paraf.Signer("bca", client_secret="456")
        >>> signed = signer.sign("GET", "/v1", access_token="abc", timestamp="2022-04-21T17:34:52+07:00")
        >>> str(signed.string_to_sign)[:40]
        'GET:/v1:[access token, 3 characters]:e3b'
        >>> signed.string_to_sign.reveal()[:15]
        'GET:/v1:abc:e3b'
    """

    @property
    def segments(self) -> list[Segment]:
        """Its named parts, in order."""

    def reveal(self) -> str:
        """The exact text. Keep it out of logs."""

@final
class Segment:
    """One part of a string-to-sign: what it is and where it stands, in bytes of the text's UTF-8."""

    @property
    def field(self) -> str:
        """What it is, for example ``body_digest``."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends; the byte there does not belong to it."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Verifier:
    """Verifies the requests that a provider sends to you, or those that partners send to a provider. Safe to share between
    threads.

    Args:
        profile: a name, a dict or a `Profile`.
        client_secret: what the caller signs with, whatever the provider calls it: for a bank's calls to you, the secret that you
            issued to the bank. A list while one is being replaced. A mapping from partner ID to such a credential where partners
            have secrets of their own: no signature holds the partner ID, so each secret is tried for its own partner alone.
        partner_id: the X-PARTNER-ID values that you serve, one or a list; ``"*"`` serves any. Left out where a mapping tells them.
        public_key: the caller's public key or keys, or a mapping, where the profile signs by RSA: PEM or DER, SPKI, PKCS#1 or X.509.
        elsewhere: your names for secrets or keys that are not here, in place of both, one or a list, or a mapping: a key service has them.
            Requests are then verified in two steps, by `begin`. The name is part of the replay key, as a public key's fingerprint is.
        direction: which way the requests go: ``"to-partner"``, or ``"to-provider"`` to check what a partner sends, as the provider
            does.
        accept_uncovered: what the signature may leave out, one or a list of ``"body"``, ``"url"`` and ``"method"``: it may
            then be forged. Nicepay's notifications leave out all three.

    Raises:
        ProfileError: ``unsupported-by-profile`` where the provider publishes no rule for its calls,
            ``body-not-covered``, ``url-not-covered``, ``method-not-covered``.
        CredentialError: ``missing-credential``, ``invalid-secret``, ``invalid-key``, ``unsupported-key``.
        RequestError: ``invalid-argument`` for no partner at all, or for partners that are named twice.

    Example:
        >>> import paraf
        >>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
        >>> try:
        ...     verifier.verify("POST", "/openapi/v1.0/transfer-va/inquiry", {}, b"{}")
        ... except paraf.Rejected as rejected:
        ...     rejected.code, rejected.http_status, rejected.response_body
        ('missing-header', 400, '{"responseCode":"4002402","responseMessage":"Invalid Mandatory Field [X-TIMESTAMP]"}')
        >>> several = paraf.Verifier("bca", client_secret={"12345": "456", "67890": ["new", "old"]}, direction="to-provider")
    """

    @overload
    def __new__(
        cls,
        profile: _Profile,
        *,
        client_secret: _OneOrMany[str] | None = None,
        partner_id: _OneOrMany[str],
        public_key: _Keys | None = None,
        elsewhere: None = None,
        direction: _Direction = "to-partner",
        accept_uncovered: _OneOrMany[Literal["body", "url", "method"]] = (),
    ) -> Verifier: ...
    @overload
    def __new__(
        cls,
        profile: _Profile,
        *,
        client_secret: Mapping[str, _OneOrMany[str]],
        partner_id: None = None,
        public_key: None = None,
        elsewhere: None = None,
        direction: _Direction = "to-partner",
        accept_uncovered: _OneOrMany[Literal["body", "url", "method"]] = (),
    ) -> Verifier: ...
    @overload
    def __new__(
        cls,
        profile: _Profile,
        *,
        client_secret: None = None,
        partner_id: None = None,
        public_key: Mapping[str, _Keys],
        elsewhere: None = None,
        direction: _Direction = "to-partner",
        accept_uncovered: _OneOrMany[Literal["body", "url", "method"]] = (),
    ) -> Verifier: ...
    @overload
    def __new__(
        cls,
        profile: _Profile,
        *,
        client_secret: None = None,
        partner_id: _OneOrMany[str],
        public_key: None = None,
        elsewhere: _OneOrMany[str],
        direction: _Direction = "to-partner",
        accept_uncovered: _OneOrMany[Literal["body", "url", "method"]] = (),
    ) -> Verifier: ...
    @overload
    def __new__(
        cls,
        profile: _Profile,
        *,
        client_secret: None = None,
        partner_id: None = None,
        public_key: None = None,
        elsewhere: Mapping[str, _OneOrMany[str]],
        direction: _Direction = "to-partner",
        accept_uncovered: _OneOrMany[Literal["body", "url", "method"]] = (),
    ) -> Verifier: ...
    @property
    def profile(self) -> Profile:
        """The profile that it verifies by."""

    @property
    def direction(self) -> _Direction:
        """Which way the requests go that it verifies: ``to-partner`` or ``to-provider``."""

    def verify(
        self,
        method: str,
        url: str,
        headers: _Headers,
        body: _Body,
        *,
        access_token: str = ...,
        now: _Time = None,
        tolerance: int = 300,
        service: str | None = None,
    ) -> Verified:
        """Verifies a request. It remembers nothing: what to do with what came before says `decide_payment`.

        Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version,
        Nicepay's notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the
        merchant in the body with your own. Route by `Verified.signed_url`: a ``+`` in a query is a plus in it, and a blank in
        most frameworks. SECURITY.md has the whole list.

        Args:
            method: as it arrived.
            url: the path and query as they arrived, or the whole URL.
            headers: all headers, as a mapping (a value may be a list) or as pairs, of str or bytes. Give them before a
                framework joins those that came twice.
            body: the raw body, before anything parsed it.
            access_token: the token that you issued; compared with the one in Authorization. Left out, it is not compared, and
                `Verified.token_checked` is False; None is an error, since a token that was looked up and not found is no token.
            now: the time of arrival: None for the clock, an aware datetime, seconds since 1970, or RFC 3339 text.
            tolerance: how many seconds the timestamp may differ from now; 3600 at most.
            service: the service code, where the path does not tell it.

        Raises:
            Rejected: with the answer to send back.
            RequestError: when an argument of your own is wrong: ``invalid-argument``, ``invalid-timestamp``, ``invalid-body``.
        """

    def begin(
        self,
        method: str,
        url: str,
        headers: _Headers,
        body: _Body,
        *,
        access_token: str = ...,
        now: _Time = None,
        tolerance: int = 300,
        service: str | None = None,
    ) -> UnverifiedRequest:
        """The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The caller's secret or key may be
        ``elsewhere``.

        Args:
            method: this and all others as in `verify`.

        Raises:
            Rejected: as `verify`, but for a signature that does not match: `UnverifiedRequest.finish` has that one.
            RequestError: as `verify`.
        """

@final
class TokenVerifier:
    """Verifies the token requests that a provider sends to you, or partners send to a provider: RSA over client key and timestamp.
    Safe to share between threads.

    Args:
        profile: a name, a dict or a `Profile`.
        public_key: the caller's public key, one or a list while it is being replaced: PEM or DER, SPKI, PKCS#1 or X.509. A mapping
            from client key to such a credential where clients have keys of their own: each is tried for its own client alone.
        client_key: the X-CLIENT-KEY values that you issued, one or a list; ``"*"`` serves any. Left out where a mapping tells them.
        elsewhere: your names for keys that are not here, in place of ``public_key``, as in `Verifier`.

    Raises:
        ProfileError: ``unsupported-by-profile`` where token requests are not signed.
        CredentialError: ``missing-credential``, ``invalid-key``, ``unsupported-key``.
        RequestError: ``invalid-argument`` for no client key at all, or for client keys that are named twice.

    Example:
        >>> import paraf
        >>> try:
        ...     paraf.TokenVerifier("bca-legacy", public_key="", client_key="123")
        ... except paraf.ProfileError as error:
        ...     error.code
        'unsupported-by-profile'
    """

    @overload
    def __new__(
        cls, profile: _Profile, *, public_key: _Keys, client_key: _OneOrMany[str], elsewhere: None = None
    ) -> TokenVerifier: ...
    @overload
    def __new__(
        cls, profile: _Profile, *, public_key: Mapping[str, _Keys], client_key: None = None, elsewhere: None = None
    ) -> TokenVerifier: ...
    @overload
    def __new__(
        cls, profile: _Profile, *, public_key: None = None, client_key: _OneOrMany[str], elsewhere: _OneOrMany[str]
    ) -> TokenVerifier: ...
    @overload
    def __new__(
        cls, profile: _Profile, *, public_key: None = None, client_key: None = None, elsewhere: Mapping[str, _OneOrMany[str]]
    ) -> TokenVerifier: ...
    @property
    def profile(self) -> Profile:
        """The profile that it verifies by."""

    def verify(
        self, headers: _Headers, body: _Body | None = None, *, now: _Time = None, tolerance: int = 300
    ) -> VerifiedTokenRequest:
        """Verifies a token request. It remembers nothing: store `VerifiedTokenRequest.replay_key` longer than twice the tolerance and
        refuse what comes again.

        Args:
            headers: all headers, as in `Verifier.verify`.
            body: the raw body, whose ``grantType`` is checked; the signature does not cover it. None leaves that check out.
            now: the time of arrival, as in `Verifier.verify`.
            tolerance: how many seconds the timestamp may differ from now; 3600 at most.

        Raises:
            Rejected: with the answer to send back.
            RequestError: when an argument of your own is wrong: ``invalid-argument``, ``invalid-timestamp``, ``invalid-body``.
        """

    def begin(
        self, headers: _Headers, body: _Body | None = None, *, now: _Time = None, tolerance: int = 300
    ) -> UnverifiedTokenRequest:
        """The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The client's key may be
        ``elsewhere``.

        Args:
            headers: this and all others as in `verify`.

        Raises:
            Rejected: as `verify`, but for a signature that does not match: `UnverifiedTokenRequest.finish` has that one.
            RequestError: as `verify`.
        """

@final
class Verified:
    """A genuine request: made by `Verifier.verify`. Parse `body`, not your own copy. It may have come before: see `Delivery`.

    Example:
        >>> import paraf
        >>> bank = paraf.Signer("bca", client_secret="456", partner_id="12345", channel_id="95231")
        >>> r = bank.sign("POST", "/openapi/v1.0/transfer-va/inquiry", '{ "a": 1 }', access_token="abc")
        >>> verifier = paraf.Verifier("bca", client_secret="456", partner_id="12345")
        >>> ok = verifier.verify(r.method, r.url, r.headers, r.body, access_token="abc")
        >>> ok.body, ok.service, ok.token_checked
        (b'{"a":1}', '24', True)
    """

    @property
    def body(self) -> bytes:
        """The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes."""

    @property
    def replay_key(self) -> str:
        """The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment
        by it: two honest calls with one body in one second are the same message, and a refusal of the second gives the money
        back.
        """

    @property
    def conflict_key(self) -> str | None:
        """The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID, to which the standard answers 409xx00;
        whether that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. None where the provider
        sends no X-EXTERNAL-ID.
        """

    @property
    def partner_id(self) -> str | None:
        """X-PARTNER-ID, or None. Not signed."""

    @property
    def external_id(self) -> str | None:
        """X-EXTERNAL-ID, or None. Not signed."""

    @property
    def service(self) -> str:
        """The service code, as given or as the path tells it, for example ``24``."""

    @property
    def string_to_sign(self) -> StringToSign:
        """The text that was signed, redacted until it is revealed."""

    @property
    def token_checked(self) -> bool:
        """Whether the access token was compared with the one that you issued. If not, it only was part of the signed text."""

    @property
    def covers_body(self) -> bool:
        """Whether the signature covers the body."""

    @property
    def credential_index(self) -> int:
        """Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of a
        rotation made none for long enough, it can go.
        """

    @property
    def covers_path(self) -> bool:
        """Whether the signature says everything about the path. If not, only `signed_url` was verified: Faspay and Bayarind sign
        the path from its version on, wherever you mounted it.
        """

    @property
    def covers_query(self) -> bool:
        """Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none."""

    @property
    def signed_url(self) -> str | None:
        """The URL as it was signed; None where no URL is. Route by this one, not by your framework's copy."""

@final
class VerifiedTokenRequest:
    """A genuine token request: made by `TokenVerifier.verify`. Issue a token to this client."""

    @property
    def client_key(self) -> str:
        """The client key that asked. It is signed."""

    @property
    def replay_key(self) -> str:
        """The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer than
        twice the tolerance and refuse what you have seen.
        """

    @property
    def credential_index(self) -> int:
        """Which of the keys that were given for this client made the signature, counted from 0."""

    @property
    def string_to_sign(self) -> StringToSign:
        """The text that was signed."""

@final
class Trace:
    """Every stage of a signature but the signature's own key: made by `explain`. Tokens are redacted; what shows them is called
    ``reveal_…``.
    """

    @property
    def algorithm(self) -> Literal["hmac-sha512", "hmac-sha256", "rsa-sha256"]:
        """``hmac-sha512``, ``hmac-sha256`` or ``rsa-sha256``."""

    @property
    def encoding(self) -> Literal["base64", "hex"]:
        """How the signature is written: ``base64`` or ``hex``."""

    @property
    def is_token_request(self) -> bool:
        """Whether it is a request for an access token, which is signed in another way than a transaction."""

    @property
    def method(self) -> str:
        """The method as it is signed."""

    @property
    def endpoint_url(self) -> str:
        """The URL as it is signed."""

    @property
    def timestamp(self) -> str:
        """The timestamp as it is signed."""

    @property
    def body(self) -> bytes:
        """The canonical body."""

    @property
    def removed(self) -> list[tuple[int, int]]:
        """The bytes of the body that the canonical one does not have: where each run begins and ends."""

    @property
    def body_digest(self) -> str | None:
        """The digest of the canonical body as it stands in the string; None where the profile leaves that of an empty body out."""

    @property
    def template(self) -> str:
        """The profile's template of the string: ``{method}:{endpoint_url}:…``."""

    @property
    def string_to_sign(self) -> str:
        """The string-to-sign with the token redacted."""

    def reveal_string_to_sign(self) -> str:
        """The exact string-to-sign. It holds the access token where the scheme signs it: keep it out of logs."""

    @property
    def segments(self) -> list[TraceSegment]:
        """The parts of the string-to-sign, in order; the token redacted."""

    @property
    def signature(self) -> str | None:
        """The signature that was sent; None where there was none."""

    @property
    def headers(self) -> list[tuple[str, str]]:
        """Names and values of the headers that were used; tokens redacted."""

    def report(self, language: _Language = "en") -> str:
        """All of it as plain text for a terminal; the token redacted.

        Args:
            language: ``"en"`` or ``"id"``.

        Raises:
            RequestError: ``invalid-argument`` for another language.
        """

    def to_json(self) -> str:
        """All of it as one JSON object, the same on every surface; the token redacted."""

@final
class TraceSegment:
    """A named part of an explained string-to-sign."""

    @property
    def field(self) -> str:
        """What it is, for example ``body_digest``."""

    @property
    def text(self) -> str:
        """Its text; for an access token, only its length."""

    @property
    def start(self) -> int:
        """Where it begins in the exact string, in bytes of UTF-8."""

    @property
    def end(self) -> int:
        """Where it ends; the byte there does not belong to it."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Diagnosis:
    """The mistakes that explain a wrong signature: made by `diagnose`."""

    @property
    def answer(self) -> Literal["right", "wrong", "not-checked"]:
        """Whether the signature is ``"right"``, ``"wrong"``, or ``"not-checked"``: then `missing` says what is needed."""

    @property
    def missing(self) -> list[str]:
        """What is needed to check the signature, where it was not checked: ``client_secret``, ``api_secret``, ``public_key``,
        ``access_token`` and other fields that are not known, ``signature`` where it is a placeholder, ``hashed_bytes`` where the bound
        does not suffice for one try.
        """

    @property
    def matched(self) -> bool:
        """Whether the signature is right. False alone does not say that it is wrong: see `answer`."""

    @property
    def findings(self) -> list[Finding]:
        """What reproduces the signature, fewest changes first. Empty where it is right, and where nothing explains it."""

    @property
    def advisories(self) -> list[Advisory]:
        """What is certain without explaining the signature. What is not known of the request comes first."""

    @property
    def assumed(self) -> list[_Part]:
        """The parts that were taken to be right, for example ``timestamp``."""

    @property
    def tried(self) -> list[tuple[_Part, int]]:
        """The parts that were varied, and how many other values each was given."""

    @property
    def stopped_early(self) -> bool:
        """The bound on hashed bytes was reached before everything was tried."""

    @property
    def hashed_bytes(self) -> int:
        """How many bytes were hashed."""

    def report(self, code: _ProgrammingLanguage | None = None) -> str:
        """All of it as plain text for a terminal. It holds no secret, no token and no signature.

        Args:
            code: a programming language, as in `Finding.code`, whose fix is shown too.

        Raises:
            RequestError: ``invalid-argument`` for another language.
        """

    def to_json(self) -> str:
        """All of it as one JSON object, the same on every surface, its texts in both languages. It holds no secret, no token and no
        signature.
        """

    def __eq__(self, other: object) -> bool: ...

@final
class Finding:
    """One mistake, or two, that reproduce the signature exactly."""

    @property
    def id(self) -> str:
        """Stable, and beginning with its row: ``B5-php-slash``; two changes are joined by ``+``."""

    @property
    def changes(self) -> list[str]:
        """The rows of the list of mistakes: ``["B5"]``, ``["S1", "B5"]``."""

    @property
    def part(self) -> _Part:
        """The part at fault, for example ``body``; of two, the first."""

    @property
    def title(self) -> str:
        """One line."""

    @property
    def explanation(self) -> str:
        """What happened, and why the signature differs."""

    @property
    def fix(self) -> str:
        """What to do, in words."""

    @property
    def code(self) -> dict[_ProgrammingLanguage, str]:
        """What to write, by programming language: ``php``, ``javascript``, ``python``, ``java``, ``go``, ``csharp``. Empty where words
        say it all.
        """

    @property
    def differences(self) -> list[Difference]:
        """What differs, part by part."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Difference:
    """Two texts that should be one. Tokens and secrets are redacted; long texts are cut around the first difference."""

    @property
    def part(self) -> _Part:
        """The part that differs, for example ``body``."""

    @property
    def expected(self) -> str:
        """What the profile signs here."""

    @property
    def signed(self) -> str:
        """What was signed."""

    @property
    def offset(self) -> int:
        """Where the two differ first, in bytes of UTF-8 from the beginning of the part."""

    @property
    def mark(self) -> int:
        """The same place in the two texts that `expected` and `signed` show."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Advisory:
    """An observation that is certain but does not explain the signature, such as a stale clock or a mandatory header that is missing."""

    @property
    def id(self) -> str:
        """Stable; begins with its row where it has one: ``T5-stale-timestamp``."""

    @property
    def detail(self) -> str:
        """What was seen: numbers, header names, the code of the response."""

    @property
    def is_blocking(self) -> bool:
        """Whether the request is not known well enough to check its signature: tell it before anything else."""

    @property
    def title(self) -> str:
        """One line."""

    @property
    def explanation(self) -> str:
        """Why it matters."""

    @property
    def fix(self) -> str:
        """What to do."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class CapturedRequest:
    """A request as it was captured: made by `captured_requests`. Nothing of it is checked; its headers hold tokens."""

    @property
    def method(self) -> str:
        """The method."""

    @property
    def url(self) -> str:
        """The URL, or the path and query where the capture has no more."""

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers, names and values, in their order. They hold tokens: keep them out of logs."""

    @property
    def body(self) -> bytes:
        """The body, byte for byte."""

    @property
    def response_code(self) -> str | None:
        """``responseCode`` of the answer, or None where the capture has none."""

    @property
    def response_message(self) -> str | None:
        """``responseMessage`` of the answer, or None."""

    @property
    def notes(self) -> list[CaptureNote]:
        """What is to be known of how it was read, before anything is called wrong."""

@final
class CaptureNote:
    """Something to be known of how a request was read."""

    @property
    def id(self) -> str:
        """Stable, for example ``sanitized-har``."""

    @property
    def text(self) -> str:
        """What is said."""

    def __eq__(self, other: object) -> bool: ...

@final
class CapturedResponse:
    """What is known of an answer: made by `captured_response`."""

    @property
    def status(self) -> int | None:
        """The HTTP status, or None."""

    @property
    def code(self) -> str | None:
        """``responseCode``, or None."""

    @property
    def message(self) -> str | None:
        """``responseMessage``, or None."""

    def __eq__(self, other: object) -> bool: ...

@final
class Service:
    """A service of the standard, or a provider's own: made by `service`, `services` and `service_of`; or yours: made by
    `Service.from_json`.
    """

    @staticmethod
    def from_json(table: str | bytes | dict[str, Any]) -> Service:
        """A service from a table of your own: what a provider publishes no fields for, or what your contract adds. `validate` takes it
        in place of an ID.

        Read it once and keep the service: the table is kept for the life of the program, whatever becomes of this object.

        Args:
            table: the table, as JSON text, its UTF-8 bytes, or a dict: ``id``, ``name``, ``method``, ``path``, and ``code``,
                ``direction``, ``request``, ``response``, ``rules`` where there are any. ``docs/messages.md`` lists the keys.

        Raises:
            RequestError: ``invalid-argument`` where it is no table, with the field whose row is wrong.

        Example:
            >>> import paraf
            >>> hold = paraf.Service.from_json({
            ...     "id": "hold-inquiry", "code": "HI", "name": "Hold Inquiry", "method": "POST", "path": "/openapi/v1.0/hold-inquiry",
            ...     "request": [{"field": "/accountNo", "type": "string", "length": 10, "format": "digits", "presence": "M"}],
            ... })
            >>> [violation.response_code for violation in paraf.validate(hold, '{"accountNo":"123456789x"}')]
            ['400HI01']
        """

    @property
    def id(self) -> str:
        """What `service` and `validate` take: the code, except where two services of a provider share one (``32-shared-biller``)."""

    @property
    def code(self) -> str:
        """The two characters that stand for it in a response code."""

    @property
    def name(self) -> str:
        """The name in English."""

    @property
    def name_id(self) -> str:
        """The name in Indonesian."""

    @property
    def method(self) -> str:
        """The HTTP method."""

    @property
    def path(self) -> str:
        """The path; what stands before it is the provider's, or, for calls to the partner, the partner's."""

    @property
    def direction(self) -> _Direction:
        """Who calls whom: ``to-provider`` or ``to-partner``."""

    @property
    def channel_id(self) -> str | None:
        """The CHANNEL-ID that the provider fixes for this service, or None."""

    @property
    def external_id_length(self) -> int | None:
        """The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound, or None."""

    @property
    def partner_id_length(self) -> tuple[int, int] | None:
        """The fewest and the most characters of X-PARTNER-ID, where the provider gives this service its own bounds, or None."""

    @property
    def profile(self) -> str:
        """The profile whose table this is: the provider's, or ``snap``; ``own`` for one of yours."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Violation:
    """One thing that is wrong with a message: made by `validate`. Its texts name fields, never values: it may be logged."""

    @property
    def rule(self) -> str:
        """The rule that is broken, for example ``duplicate-key``. Its text never changes its meaning."""

    @property
    def pointer(self) -> str:
        """Where: a JSON pointer (RFC 6901), empty for the message as a whole."""

    @property
    def message(self) -> str:
        """What is wrong, in lower case."""

    @property
    def response_code(self) -> str:
        """What a provider would answer, for example ``4001701``, or ``ESB-99-009`` before SNAP; empty where no code is published."""

    @property
    def response_message(self) -> str:
        """The message that goes with it, for example ``Invalid Field Format [amount.value]``; empty likewise."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ResponseCode:
    """A SNAP response code: HTTP status (3), service (2), case (2). ``str()`` is the seven characters.

    Args:
        code: seven characters: three digits, a service code of digits or capital letters, two digits. Whether the standard
            knows the code plays no part: providers have their own.

    Raises:
        RequestError: ``invalid-argument``.

    Example:
        >>> import paraf
        >>> code = paraf.ResponseCode("5041700")
        >>> code.http_status, code.service_code, code.case_code, code.category
        (504, '17', '00', 'system')
        >>> code.outcome, code.advice, code.status_service
        ('unknown', 'ask-status', '36')
    """

    def __new__(cls, code: str) -> ResponseCode: ...
    @classmethod
    def build(cls, http_status: int, service_code: str, case_code: str) -> ResponseCode:
        """Builds a code from its parts.

        Args:
            http_status: from 100 to 599.
            service_code: two digits or capital letters.
            case_code: two digits.

        Raises:
            RequestError: ``invalid-argument``.

        Example:
            >>> import paraf
            >>> str(paraf.ResponseCode.build(200, "25", "00"))
            '2002500'
        """

    @property
    def http_status(self) -> int:
        """The HTTP status, which the answer itself has too."""

    @property
    def service_code(self) -> str:
        """The service that answered: two digits or capital letters."""

    @property
    def case_code(self) -> str:
        """The two digits of the case."""

    @property
    def category(self) -> Literal["success", "message", "system", "business", "unlisted"]:
        """The standard's category: ``success``, ``message``, ``system``, ``business``, or ``unlisted`` for a code of a provider's own."""

    @property
    def outcome(self) -> _Outcome:
        """What became of the transaction, as far as this answer tells: ``done``, ``pending``, ``failed`` or ``unknown``."""

    @property
    def advice(self) -> _Advice:
        """What to do next: ``proceed``, ``retry-as-is``, ``new-external-id``, ``refresh-token``, ``ask-status``, ``ask-provider`` or
        ``stop``.
        """

    @property
    def status_service(self) -> str | None:
        """The code of the service that tells what became of a transaction of this one; where the advice is to ask, and it changes nothing,
        itself. None where there is none: then the advice is ``ask-provider``.
        """

    def outcome_for(self, profile: _Profile) -> _Outcome:
        """What became of the transaction, as this provider means the code. Where the provider's success has a status inside that
        decides, the code alone is ``unknown``: read the whole answer with `ReceivedResponse`.

        Args:
            profile: a name, a dict or a `Profile`.

        Example:
            >>> import paraf
            >>> code = paraf.ResponseCode("2006000")
            >>> code.outcome, code.outcome_for("bca")
            ('done', 'unknown')
        """

    def advice_for(self, profile: _Profile) -> _Advice:
        """What to do next, as this provider means the code.

        Args:
            profile: a name, a dict or a `Profile`.

        Example:
            >>> import paraf
            >>> paraf.ResponseCode("2006000").advice_for("bca")
            'ask-provider'
        """

    def status_service_for(self, profile: _Profile) -> str | None:
        """The code of this provider's service that tells what became of the transaction; None where it has none.

        Args:
            profile: a name, a dict or a `Profile`.

        Example:
            >>> import paraf
            >>> code = paraf.ResponseCode("5046000")
            >>> code.status_service, code.status_service_for("bca")
            ('61', None)
        """

    def message(self, detail: str = "", profile: _Profile = "snap") -> str | None:
        """The provider's message for this code, else the standard's, or None for a code that neither lists.

        Args:
            detail: the field name or reason that stands in brackets.
            profile: a name, a dict or a `Profile`.

        Example:
            >>> import paraf
            >>> paraf.ResponseCode("4001101").message("accountNo"), paraf.ResponseCode("4001101").message("accountNo", "bca")
            ('Invalid Field Format [accountNo]', 'Invalid Mandatory Field [accountNo]')
        """

    def as_meant(self, message: str, profile: _Profile) -> ResponseCode:
        """The standard's code for what a provider means by this code and message: some print another case than the standard's.

        Args:
            message: ``responseMessage`` of the answer.
            profile: a name, a dict or a `Profile`.

        Example:
            >>> import paraf
            >>> paraf.ResponseCode("4013200").as_meant("Invalid token (B2B)", "bca")
            ResponseCode('4013201')
        """

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[type[ResponseCode], tuple[str]]: ...

@final
class EsbCode:
    """An error code of BCA's services before SNAP: ``ErrorCode`` of an answer that has an ``ErrorMessage`` in two languages. ``str()`` is
    the code.

    Args:
        code: groups of digits and capital letters, joined by hyphens, at most 12 characters. Whether the table knows the code plays
            no part.

    Raises:
        RequestError: ``invalid-argument``.

    Example:
        >>> import paraf
        >>> code = paraf.EsbCode("ESB-14-023")
        >>> code.outcome, code.advice
        ('unknown', 'ask-status')
        >>> paraf.EsbCode("ESB-99-009").english("Amount")
        'Missing mandatory field Amount'
    """

    def __new__(cls, code: str) -> EsbCode: ...
    @property
    def http_status(self) -> int | None:
        """The HTTP status that BCA prints beside it, or None for a code that the table does not list."""

    @property
    def outcome(self) -> _Outcome:
        """What became of the transaction: ``done``, ``pending``, ``failed`` or ``unknown``."""

    @property
    def advice(self) -> _Advice:
        """What to do next, as `ResponseCode.advice`. There is no X-EXTERNAL-ID before SNAP: ``retry-as-is`` repeats the request, and
        ``ask-status`` means the transfer status or the account statement.
        """

    def english(self, detail: str = "") -> str | None:
        """BCA's message in English, or None for a code that the table does not list.

        Args:
            detail: the field name that stands in it.
        """

    def indonesian(self, detail: str = "") -> str | None:
        """BCA's message in Indonesian, likewise.

        Args:
            detail: the field name that stands in it.
        """

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[type[EsbCode], tuple[str]]: ...

@final
class Amount:
    """An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217. It counts hundredths, so nothing is ever
    rounded: what does not fit is an error.

    Amounts of one currency can be added, subtracted and compared, and `sum()` takes them; an int multiplies one, `fraction` takes a part
    of it, and ``bool()`` tells whether there is any. To take one apart for anything else, use `to_decimal`.

    Args:
        value: text as SNAP writes it (``"10000.00"``), an int, or a `decimal.Decimal` that is a whole number of hundredths, however
            it is written. A float is a TypeError.
        currency: three capital letters.

    Raises:
        RequestError: ``invalid-argument``.

    Example:
        >>> import paraf
        >>> from decimal import Decimal
        >>> total = paraf.Amount("10000.00", "IDR") + paraf.Amount(Decimal("0.1"), "IDR")
        >>> total
        Amount('10000.10', 'IDR')
        >>> total > paraf.Amount(10_000, "IDR"), total * 2, sum([total, total])
        (True, Amount('20000.20', 'IDR'), Amount('20000.20', 'IDR'))
    """

    def __new__(cls, value: str | int | Decimal, currency: str) -> Amount: ...
    @classmethod
    def parse_lenient(cls, value: str, currency: str) -> Amount:
        """Reads what providers send in practice too: no decimals, one, or leading zeros.

        Args:
            value: the text as it came.
            currency: three capital letters.

        Raises:
            RequestError: ``invalid-argument``.

        Example:
            >>> import paraf
            >>> paraf.Amount.parse_lenient("10000", "IDR")
            Amount('10000.00', 'IDR')
        """

    @classmethod
    def from_hundredths(cls, hundredths: int, currency: str) -> Amount:
        """From hundredths: 1000000 is 10000.00.

        Args:
            hundredths: a whole number.
            currency: three capital letters.

        Raises:
            RequestError: ``invalid-argument``.

        Example:
            >>> import paraf
            >>> paraf.Amount.from_hundredths(-5, "IDR")
            Amount('-0.05', 'IDR')
        """

    @property
    def value(self) -> str:
        """The value with its two decimals, as it stands in a message."""

    @property
    def currency(self) -> str:
        """The currency."""

    @property
    def hundredths(self) -> int:
        """The amount in hundredths."""

    def to_decimal(self) -> Decimal:
        """The value as a `decimal.Decimal` with two decimals."""

    def to_dict(self) -> dict[str, str]:
        """The two fields of an amount in a message.

        Example:
            >>> import json, paraf
            >>> json.dumps({"totalAmount": paraf.Amount(10_000, "IDR").to_dict()})
            '{"totalAmount": {"value": "10000.00", "currency": "IDR"}}'
        """

    def fraction(self, numerator: int, denominator: int, *, rounding: Literal["half-up", "half-even", "up", "down"]) -> Amount:
        """A part of this, or a multiple: 11 and 100 are eleven percent.

        Args:
            numerator: a whole number.
            denominator: a whole number other than zero.
            rounding: what becomes of a fraction of a hundredth: ``half-up``, ``half-even``, ``up`` (away from zero) or ``down``.

        Raises:
            RequestError: ``invalid-argument``.

        Example:
            >>> import paraf
            >>> paraf.Amount("10000.50", "IDR").fraction(11, 100, rounding="half-up")
            Amount('1100.06', 'IDR')
        """

    def __add__(self, other: Amount) -> Amount: ...
    def __radd__(self, other: Literal[0]) -> Amount: ...
    def __mul__(self, times: int) -> Amount: ...
    def __rmul__(self, times: int) -> Amount: ...
    def __sub__(self, other: Amount) -> Amount: ...
    def __eq__(self, other: object) -> bool: ...
    def __lt__(self, other: Amount) -> bool: ...
    def __le__(self, other: Amount) -> bool: ...
    def __gt__(self, other: Amount) -> bool: ...
    def __ge__(self, other: Amount) -> bool: ...
    def __bool__(self) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[type[Amount], tuple[str, str]]: ...

@final
class VirtualAccountNumber:
    """A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number. ``str()`` is the
    whole number.

    Args:
        partner_service_id: the company code, up to 8 digits, padded or not.
        customer_no: the customer's number, up to 20 digits.

    Raises:
        RequestError: ``invalid-argument``.

    Example:
        >>> import paraf
        >>> number = paraf.VirtualAccountNumber("12345", "678")
        >>> number.partner_service_id, str(number)
        ('   12345', '   12345678')
    """

    def __new__(cls, partner_service_id: str, customer_no: str) -> VirtualAccountNumber: ...
    @classmethod
    def split(cls, number: str) -> VirtualAccountNumber:
        """Takes a whole number apart: the first 8 characters are the company code. For a number that lost its padding see
        `split_after`.

        Raises:
            RequestError: ``invalid-argument``.

        Example:
            >>> import paraf
            >>> paraf.VirtualAccountNumber.split("   12345678")
            VirtualAccountNumber('   12345', '678')
        """

    @classmethod
    def split_after(cls, partner_service_id: str, number: str) -> VirtualAccountNumber:
        """Takes a number apart behind a company code that is known, with its padding or without.

        Raises:
            RequestError: ``invalid-argument``: it does not begin with that code.

        Example:
            >>> import paraf
            >>> paraf.VirtualAccountNumber.split_after("12345", "12345678").customer_no
            '678'
        """

    @property
    def partner_service_id(self) -> str:
        """The company code with its padding: 8 characters."""

    @property
    def customer_no(self) -> str:
        """The customer's number."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[type[VirtualAccountNumber], tuple[str, str]]: ...

@final
class Delivery:
    """A verified call to you, in the form in which two of them are compared. Look up what you keep under both of its keys, in one
    transaction with what you then write, and ask `decide_payment`.

    What is wrong with the body is no error here: `decide_payment` says what to answer.

    Args:
        service: the ID of the service, as `service` takes it, or a `Service`: ``verified.service``.
        body: the body that was verified: ``verified.body``.
        partner: your own name for whose credential that was. Of the headers none is signed.
        call_key: ``verified.conflict_key``.
        profile: a name, a dict or a `Profile`.

    Raises:
        RequestError: ``invalid-argument``: no partner, or a service whose table does not say how its deliveries are told apart.

    Example:
        >>> import paraf
        >>> body = '{"partnerServiceId":"   12345","paymentRequestId":"202202111031031234500001136962"}'
        >>> delivery = paraf.Delivery("25", body, partner="bca", call_key="2022-02-11:25:12345:1", profile="bca")
        >>> delivery.key
        'bca:25:12345:202202111031031234500001136962'
    """

    def __new__(
        cls, service: _Service, body: _Body, *, partner: str, call_key: str | None = None, profile: _Profile = "snap"
    ) -> Delivery: ...
    @property
    def key(self) -> str | None:
        """The payment, or the event that a notification tells: the same each time it is sent, whatever its headers are. Keep it for
        ever. None where the body does not say which it is.
        """

    @property
    def call_key(self) -> str | None:
        """The call: partner, service, X-EXTERNAL-ID and day, where the service sends them. It may belong to one payment only."""

    @property
    def is_advice(self) -> bool:
        """Whether the caller says that it asks again (``flagAdvise``). Nothing is decided by it."""

@final
class NextStep:
    """What to do with a delivery, what to write, and what to answer: made by `decide_payment`."""

    @property
    def step(
        self,
    ) -> Literal[
        "book", "interrupted", "answer", "conflict", "repeat", "first-answer", "refuse", "mismatch", "busy", "person"
    ]:
        """What to do.

        - ``book``: it is new. Insert ``record`` and both keys, only if neither is there, then book it; who loses that race reads again.
        - ``interrupted``: it was claimed, and never finished. Put ``record`` in the place of the one that was found, then book it, if it
          is not booked already.
        - ``answer``: an inquiry. Keep its call key, and answer it afresh.
        - ``conflict``: another payment has this X-EXTERNAL-ID. Book nothing, answer code and status.
        - ``repeat``: the same payment by the same call. Book nothing, answer code and status, which is the first one.
        - ``first-answer``: the same by another call. Book nothing, send ``answer`` once more.
        - ``refuse``: it cannot be booked, and nothing of it was. Answer code and status.
        - ``mismatch``: what was booked, or is being booked, is something else under the same ID. No SNAP answer; tell a person.
        - ``busy``: it is being booked. Wait, decide again, and after a few seconds send no SNAP answer.
        - ``person``: nobody can tell which event this is. No SNAP answer; tell a person.
        """

    @property
    def record(self) -> str | None:
        """What to write, as JSON text; None where nothing is written."""

    @property
    def response_code(self) -> str | None:
        """The code to answer with, for example ``4042518``. None where the handler decides, and where there is no SNAP answer."""

    @property
    def response_message(self) -> str | None:
        """The provider's message for that code. None where ``answer`` has it."""

    @property
    def status(self) -> Literal["00", "01"] | None:
        """The status to answer with, ``paymentFlagStatus`` or its like: ``00`` or ``01``."""

    @property
    def answer(self) -> str | None:
        """The whole body to answer with: the first answer."""

    @property
    def differs(self) -> list[str]:
        """Pointers to what is not as it was the first time."""

    def __eq__(self, other: object) -> bool: ...

@final
class BuiltAnswer:
    """An answer that keeps to its table: made by `answer`."""

    @property
    def http_status(self) -> int:
        """The HTTP status to send."""

    @property
    def response_code(self) -> str:
        """The code in the body, for example ``2002400``."""

    @property
    def body(self) -> str:
        """The body to send, as JSON."""

    def __eq__(self, other: object) -> bool: ...

@final
class ReceivedResponse:
    """What a provider's answer to a call of yours says: made by `read_response`."""

    @property
    def response_code(self) -> str | None:
        """The code in the answer as it stands there, or None. It need not belong to the call: see ``outcome``."""

    @property
    def response_message(self) -> str | None:
        """The message in the answer, or None."""

    @property
    def outcome(self) -> _Outcome:
        """What became of the call: ``done``, ``pending``, ``failed`` or ``unknown``."""

    @property
    def advice(self) -> _Advice:
        """What to do next: ``proceed``, ``retry-as-is``, ``new-external-id``, ``refresh-token``, ``ask-status``, ``ask-provider`` or ``stop``."""

    @property
    def status_service(self) -> str | None:
        """The code of the service that tells what became of it, or None."""

    def __eq__(self, other: object) -> bool: ...

@final
class StatementWindow:
    """A stretch of whole days: made by `statement_windows`."""

    @property
    def from_date_time(self) -> str:
        """For ``fromDateTime``: midnight in Western Indonesian Time."""

    @property
    def to_date_time(self) -> str:
        """For ``toDateTime``: midnight of the last day, which BCA includes."""

    def halves(self) -> tuple[StatementWindow, StatementWindow] | None:
        """Two halves of it, for a window with more rows than one answer holds (BCA: 9000); None where it is one day."""

    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
