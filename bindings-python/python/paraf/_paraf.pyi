# The compiled part's types, kept by hand; scripts/test-python.sh compares them with the module (mypy.stubtest).
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final, Literal, Protocol, TypeVar, final

from typing_extensions import TypeAlias

__all__ = [
    "DEFAULT_TOLERANCE",
    "ERROR_CODES",
    "BodyHasher",
    "KeyInfo",
    "PreparedSigner",
    "Profile",
    "Segment",
    "SignedRequest",
    "Signer",
    "StringToSign",
    "TokenVerifier",
    "Verified",
    "VerifiedTokenRequest",
    "Verifier",
    "__version__",
    "body_digest",
    "endpoint_url",
    "minify",
    "parse_key",
    "profiles",
]

_T = TypeVar("_T")
_Profile: TypeAlias = str | dict[str, Any] | Profile
_Body: TypeAlias = bytes | bytearray | memoryview | str
_Key: TypeAlias = str | bytes
_Time: TypeAlias = str | datetime | int | float | None
_OneOrMany: TypeAlias = _T | list[_T] | tuple[_T, ...]
_HeaderText: TypeAlias = str | bytes
_HeaderValue: TypeAlias = _HeaderText | Sequence[str] | Sequence[bytes]
_HeaderPair: TypeAlias = tuple[_HeaderText, _HeaderValue] | list[str] | list[bytes]

class _HeaderMapping(Protocol):
    def items(self) -> Iterable[tuple[_HeaderText, _HeaderValue]]: ...

_Headers: TypeAlias = _HeaderMapping | Iterable[_HeaderPair]

__version__: Final[str]
DEFAULT_TOLERANCE: Final[int]
ERROR_CODES: Final[tuple[str, ...]]

def profiles() -> list[str]: ...
def minify(body: _Body, profile: _Profile = "snap") -> bytes: ...
def body_digest(body: _Body, profile: _Profile = "snap") -> str: ...
def endpoint_url(url: str, profile: _Profile = "bca") -> str: ...
def parse_key(key: _Key, kind: Literal["private", "public"], profile: _Profile = "snap") -> KeyInfo: ...

@final
class Profile:
    def __new__(cls, profile: _Profile) -> Profile: ...
    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def sources(self) -> dict[str, str]: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class KeyInfo:
    @property
    def format(self) -> Literal["pkcs8", "pkcs1", "spki", "x509"]: ...
    @property
    def bits(self) -> int: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class BodyHasher:
    def __new__(cls, profile: _Profile = "snap") -> BodyHasher: ...
    def update(self, piece: _Body, /) -> None: ...
    def digest(self) -> bytes: ...
    def hexdigest(self) -> str: ...
    def copy(self) -> BodyHasher: ...

@final
class Signer:
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
    ) -> Signer: ...
    @property
    def profile(self) -> Profile: ...
    def token_request(self, timestamp: _Time = None) -> SignedRequest: ...
    def customer_token_request(
        self, *, auth_code: str | None = None, refresh_token: str | None = None, timestamp: _Time = None
    ) -> SignedRequest: ...
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
    ) -> SignedRequest: ...
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
    ) -> PreparedSigner: ...

@final
class PreparedSigner:
    @property
    def profile(self) -> Profile: ...
    def sign(self, body: _Body, *, timestamp: _Time = None, external_id: str | None = None) -> SignedRequest: ...

@final
class SignedRequest:
    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def body(self) -> bytes: ...
    @property
    def signature(self) -> str | None: ...
    @property
    def string_to_sign(self) -> StringToSign | None: ...

@final
class StringToSign:
    @property
    def segments(self) -> list[Segment]: ...
    def reveal(self) -> str: ...

@final
class Segment:
    @property
    def field(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Verifier:
    def __new__(
        cls,
        profile: _Profile,
        *,
        client_secret: _OneOrMany[str] | None = None,
        partner_id: _OneOrMany[str],
        public_key: _OneOrMany[_Key] | None = None,
        accept_uncovered_body: bool = False,
    ) -> Verifier: ...
    @property
    def profile(self) -> Profile: ...
    def verify(
        self,
        method: str,
        url: str,
        headers: _Headers,
        body: _Body,
        *,
        access_token: str | None = None,
        now: _Time = None,
        tolerance: int = 300,
        service: str | None = None,
    ) -> Verified: ...

@final
class TokenVerifier:
    def __new__(cls, profile: _Profile, *, public_key: _OneOrMany[_Key], client_key: _OneOrMany[str]) -> TokenVerifier: ...
    @property
    def profile(self) -> Profile: ...
    def verify(
        self, headers: _Headers, body: _Body | None = None, *, now: _Time = None, tolerance: int = 300
    ) -> VerifiedTokenRequest: ...

@final
class Verified:
    @property
    def body(self) -> bytes: ...
    @property
    def replay_key(self) -> str: ...
    @property
    def conflict_key(self) -> str | None: ...
    @property
    def partner_id(self) -> str | None: ...
    @property
    def external_id(self) -> str | None: ...
    @property
    def service(self) -> str: ...
    @property
    def string_to_sign(self) -> StringToSign: ...
    @property
    def token_checked(self) -> bool: ...
    @property
    def covers_body(self) -> bool: ...

@final
class VerifiedTokenRequest:
    @property
    def client_key(self) -> str: ...
    @property
    def replay_key(self) -> str: ...
    @property
    def string_to_sign(self) -> StringToSign: ...
