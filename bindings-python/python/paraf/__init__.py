"""Signs and verifies SNAP payment API requests: the exact bytes, nothing else.

SNAP is Bank Indonesia's national open-API payment standard. `Signer` makes the headers and the body to send,
`Verifier` and `TokenVerifier` check what a provider sends to you; a profile says how a provider reads the standard.
All of it is one compiled core, which gives the same bytes in every language. Nothing here opens a connection.
"""

from paraf._errors import CredentialError, Error, InternalError, ProfileError, Rejected, RequestError
from paraf._paraf import (
    DEFAULT_TOLERANCE,
    ERROR_CODES,
    BodyHasher,
    KeyInfo,
    PreparedSigner,
    Profile,
    Segment,
    SignedRequest,
    Signer,
    StringToSign,
    TokenVerifier,
    Verified,
    VerifiedTokenRequest,
    Verifier,
    __version__,
    body_digest,
    endpoint_url,
    minify,
    parse_key,
    profiles,
)

__all__ = [
    "DEFAULT_TOLERANCE",
    "ERROR_CODES",
    "BodyHasher",
    "CredentialError",
    "Error",
    "InternalError",
    "KeyInfo",
    "PreparedSigner",
    "Profile",
    "ProfileError",
    "Rejected",
    "RequestError",
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
