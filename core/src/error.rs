//! Errors: a stable code, the field at fault, and a sentence. Never a secret, a token or a body.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt;

macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $text:literal, $kind:ident;)*) => {
        /// What went wrong, as a code that never changes its meaning and is the same in every language.
        ///
        /// ```
        /// use paraf::ErrorCode;
        /// assert_eq!(ErrorCode::SignatureMismatch.as_str(), "signature-mismatch");
        /// assert_eq!(ErrorCode::SignatureMismatch.number(), 7109);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[$doc])* $variant,)*
        }

        impl ErrorCode {
            /// Every code, in the order of the table in `docs/errors.md`.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$variant,)*];

            /// The code as text, for example `stale-timestamp`.
            pub const fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$variant => $text,)* }
            }

            /// The code as a number, for C. Numbers are never used again for something else.
            pub const fn number(self) -> u32 {
                match self { $(ErrorCode::$variant => $number,)* }
            }

            /// The family that the code belongs to.
            pub const fn kind(self) -> ErrorKind {
                match self { $(ErrorCode::$variant => ErrorKind::$kind,)* }
            }
        }
    };
}

error_codes! {
    /// Unknown profile name.
    UnknownProfile = 7001, "unknown-profile", Profile;
    /// A profile object has an unknown key, a wrong value or a broken template.
    InvalidProfile = 7002, "invalid-profile", Profile;
    /// The profile does not support this value or operation.
    UnsupportedByProfile = 7003, "unsupported-by-profile", Profile;
    /// The callback signature does not cover the body, and the caller did not opt in to that.
    BodyNotCovered = 7004, "body-not-covered", Profile;
    /// The signature covers no URL, and that was not accepted by name.
    UrlNotCovered = 7005, "url-not-covered", Profile;
    /// The signature covers no method, and that was not accepted by name.
    MethodNotCovered = 7006, "method-not-covered", Profile;
    /// A credential that the profile needs was not given.
    MissingCredential = 7011, "missing-credential", Credential;
    /// A secret that is empty, a placeholder or a key, or that begins or ends with a character which is no part of it.
    InvalidSecret = 7012, "invalid-secret", Credential;
    /// Not a key, damaged, the other half of the pair, or a form that is not read.
    InvalidKey = 7013, "invalid-key", Credential;
    /// A key, but not one that may be used: not RSA, too small, too large, a weak exponent.
    UnsupportedKey = 7014, "unsupported-key", Credential;
    /// A private key that is encrypted with a passphrase.
    EncryptedKey = 7015, "encrypted-key", Credential;
    /// Not one of the methods that SNAP uses, in capitals.
    InvalidMethod = 7021, "invalid-method", Request;
    /// Not a path or URL that can be signed.
    InvalidUrl = 7022, "invalid-url", Request;
    /// A timestamp in a shape that the profile does not send, or of a moment that does not exist.
    InvalidTimestamp = 7023, "invalid-timestamp", Request;
    /// A header value with a character or a length that the profile does not allow.
    InvalidHeader = 7024, "invalid-header", Request;
    /// A body that cannot be canonicalized.
    InvalidBody = 7025, "invalid-body", Request;
    /// An argument is invalid.
    InvalidArgument = 7026, "invalid-argument", Request;
    /// The text contains no readable request or response.
    UnreadableCapture = 7027, "unreadable-capture", Request;
    /// The randomness source or a custom RSA signer failed.
    ProviderFailed = 7031, "provider-failed", Internal;
    /// Internal error; please report it.
    Internal = 7032, "internal", Internal;
    /// Received: a mandatory header is absent or empty.
    MissingHeader = 7101, "missing-header", Rejection;
    /// Received: a header occurs more than once.
    DuplicateHeader = 7102, "duplicate-header", Rejection;
    /// Received: a header value with a wrong character or length.
    MalformedHeader = 7103, "malformed-header", Rejection;
    /// Received: a malformed timestamp.
    MalformedTimestamp = 7104, "malformed-timestamp", Rejection;
    /// Received: a timestamp outside the window.
    StaleTimestamp = 7105, "stale-timestamp", Rejection;
    /// Received: a body that cannot be canonicalized.
    MalformedBody = 7106, "malformed-body", Rejection;
    /// Received: not the access token that was issued.
    TokenMismatch = 7107, "token-mismatch", Rejection;
    /// Received: a signature that is not written as the profile writes it.
    MalformedSignature = 7108, "malformed-signature", Rejection;
    /// Received: a signature that matches none of the configured secrets or keys.
    SignatureMismatch = 7109, "signature-mismatch", Rejection;
    /// Received: a client key that is not ours.
    UnknownClient = 7110, "unknown-client", Rejection;
    /// Received: a partner that is not ours.
    UnknownPartner = 7111, "unknown-partner", Rejection;
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The families of [`ErrorCode`]; the bindings make one exception type of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The profile is wrong, or cannot do what was asked.
    Profile,
    /// A key or secret is missing or wrong.
    Credential,
    /// The request to sign is wrong.
    Request,
    /// A received message is refused; it comes with a SNAP answer.
    Rejection,
    /// Randomness or a signer outside this crate failed.
    Internal,
}

/// An error: a stable code, the field at fault and a message.
///
/// Its text is lower case, names the field and, where it helps, a byte offset; it never holds a secret, a token or a body.
///
/// What somebody else's code said (a signer, a source of randomness) is the [`source`](core::error::Error::source), and not part of the
/// text. Errors are equal when they say the same; their sources are not compared.
#[derive(Clone)]
pub struct Error {
    code: ErrorCode,
    field: Cow<'static, str>,
    detail: Cow<'static, str>,
    offset: Option<usize>,
    #[cfg(feature = "diagnose")]
    reason: Option<&'static str>,
    source: Option<Arc<dyn core::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(
        code: ErrorCode,
        field: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) -> Self {
        Error {
            code,
            field: field.into(),
            detail: detail.into(),
            offset: None,
            #[cfg(feature = "diagnose")]
            reason: None,
            source: None,
        }
    }

    /// The same error with the stable name of its cause, where its code has several.
    #[cfg(feature = "diagnose")]
    pub(crate) fn because(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// An `invalid-argument` error, for bindings whose input cannot even be handed to the core.
    pub fn invalid_argument(field: &'static str, detail: impl Into<Cow<'static, str>>) -> Self {
        Error::new(ErrorCode::InvalidArgument, field, detail)
    }

    /// A `provider-failed` error, for [`RsaSigner`](crate::sign::RsaSigner) and [`Randomness`](crate::Randomness) of your own.
    /// The detail is shown to users: put no secret into it.
    pub fn provider_failed(detail: impl Into<Cow<'static, str>>) -> Self {
        Error::new(ErrorCode::ProviderFailed, "provider", detail)
    }

    /// The same error with its cause, which every language hands on: as `source()` in Rust, `__cause__` in Python, `cause` in JavaScript,
    /// and behind the text in C.
    ///
    /// ```
    /// use paraf::Error;
    /// use std::error::Error as _;
    ///
    /// let locked = std::io::Error::other("CKR_PIN_LOCKED");
    /// let error = Error::provider_failed("the key module refused to sign").with_source(locked);
    /// assert_eq!(error.to_string(), "provider: the key module refused to sign");
    /// assert_eq!(error.source().unwrap().to_string(), "CKR_PIN_LOCKED");
    /// ```
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn core::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into().into());
        self
    }

    pub(crate) fn at(mut self, offset: usize) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The same finding under another code: what is invalid when we sign is malformed when we receive.
    pub(crate) fn with_code(mut self, code: ErrorCode) -> Self {
        self.code = code;
        self
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// The field, header or setting at fault, as the caller or the standard spells it.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// The stable name of the cause, where the code has several: of `unreadable-capture` those that `docs/captures.md` lists.
    ///
    /// ```
    /// use paraf::capture::CapturedRequest;
    /// let error = CapturedRequest::read_all("http POST https://devapi.bca.co.id/v1.0/x").unwrap_err();
    /// assert_eq!(error.reason(), Some("httpie"));
    /// ```
    #[cfg(feature = "diagnose")]
    #[cfg_attr(docsrs, doc(cfg(feature = "diagnose")))]
    #[must_use]
    pub fn reason(&self) -> Option<&'static str> {
        self.reason
    }

    /// Where in the body or URL, in bytes from its start.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.offset
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.detail)?;
        match self.offset {
            Some(offset) => write!(f, " at byte {offset}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({}, {self})", self.code)
    }
}

impl PartialEq for Error {
    fn eq(&self, other: &Self) -> bool {
        (self.code, &self.field, &self.detail, self.offset) == (other.code, &other.field, &other.detail, other.offset)
    }
}

impl Eq for Error {}

impl core::error::Error for Error {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn core::error::Error + 'static))
    }
}
