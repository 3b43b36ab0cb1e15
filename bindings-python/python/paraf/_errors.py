"""The exceptions. The compiled part raises them; it never raises anything else but ``TypeError`` for a wrong type."""

from typing import TYPE_CHECKING, Literal, Optional

if TYPE_CHECKING:
    from paraf._paraf import Violation


class Error(Exception):
    """An error: a stable code, the field at fault and a message. Its text names the field, and never holds a secret, a token or a body.

    Example:
        >>> import paraf
        >>> try:
        ...     paraf.minify(b'{"name": "Budi')
        ... except paraf.Error as error:
        ...     error.code, error.field, error.offset
        ('invalid-body', 'body', 9)
    """

    code: str
    """What went wrong, one of `ERROR_CODES`: it never changes its meaning and is the same in every language."""
    field: str
    """The field, header or setting at fault, as you or the standard spell it."""
    offset: Optional[int]
    """Where in the body or URL, in bytes from its start; None where that says nothing."""

    reason: Optional[str]
    """The stable name of the cause, where the code has several: those of ``unreadable-capture`` stand in ``docs/captures.md``."""

    def __init__(
        self, message: str, code: str, field: str, offset: Optional[int] = None, reason: Optional[str] = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.field = field
        self.offset = offset
        self.reason = reason

    def text(self, language: 'Literal["en", "id"]' = "en") -> str:
        """The message in a language that people read; in English it is ``str()`` of the exception.

        Args:
            language: ``"en"`` or ``"id"``.
        """
        # Not above: the compiled part imports this module.
        from paraf._paraf import _error_text

        return _error_text(self.code, self.field, str(self), language)

    def __reduce__(self) -> "tuple[object, ...]":
        # An exception's own way calls __init__ with the message alone, which would break process pools.
        return _restored, (type(self), self.args, vars(self))


class ProfileError(Error):
    """The profile is wrong, or cannot do what was asked."""


class CredentialError(Error):
    """A key or secret is missing or wrong."""


class RequestError(Error):
    """The request to sign, or another argument of yours, is wrong."""


class InternalError(Error):
    """A callable of yours or the operating system's randomness failed, which ``__cause__`` tells more about; or something that
    should be impossible, and a report is welcome."""


class Rejected(Error):
    """A received message is refused. ``str()`` is for your log; `response_body` is for the sender, and tells less.

    Example:
        >>> import paraf
        >>> verifier = paraf.Verifier("snap", client_secret="456", partner_id="12345")
        >>> try:
        ...     verifier.verify("POST", "/v1.0/transfer-va/inquiry", {"X-TIMESTAMP": "now"}, b"{}")
        ... except paraf.Rejected as rejected:
        ...     rejected.code, rejected.http_status, rejected.response_code, rejected.response_message
        ('missing-header', 400, '4002402', 'Invalid Mandatory Field [X-SIGNATURE]')
    """

    http_status: int
    """The HTTP status to answer with."""
    response_code: str
    """The seven characters of ``responseCode``."""
    response_message: str
    """``responseMessage``."""
    response_body: str
    """The JSON to answer with."""

    def __init__(
        self,
        message: str,
        code: str,
        field: str,
        offset: Optional[int],
        http_status: int,
        response_code: str,
        response_message: str,
        response_body: str,
    ) -> None:
        super().__init__(message, code, field, offset)
        self.http_status = http_status
        self.response_code = response_code
        self.response_message = response_message
        self.response_body = response_body


class InvalidMessage(Error):
    """A body breaks the table of its service: what the classes of `paraf.views` raise. ``code`` is ``malformed-body``, and ``field``
    the place of the first violation.

    Example:
        >>> import paraf
        >>> from paraf.views.bca.virtual_account import TransferVaInquiryRequest
        >>> try:
        ...     TransferVaInquiryRequest('{"customerNo": "12a"}')
        ... except paraf.InvalidMessage as invalid:
        ...     invalid.violations[0].pointer, invalid.violations[0].response_code
        ('/customerNo', '4002401')
    """

    violations: "tuple[Violation, ...]"
    """What `paraf.validate` finds, in its order: never empty. The answer to the first one is the answer to the message."""

    def __init__(self, violations: "tuple[Violation, ...]") -> None:
        first, more = violations[0], len(violations) - 1
        super().__init__(f"{first}; and {more} more" if more else str(first), "malformed-body", first.pointer or "body")
        self.violations = violations


def _restored(kind: "type[Error]", args: "tuple[object, ...]", facts: "dict[str, object]") -> Error:
    error = kind.__new__(kind, *args)
    vars(error).update(facts)
    return error


# Their public home, for tracebacks and pickles.
for _class in (Error, ProfileError, CredentialError, RequestError, InternalError, InvalidMessage, Rejected):
    _class.__module__ = "paraf"
