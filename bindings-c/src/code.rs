//! Every outcome as a number.

use paraf::ErrorCode;

use crate::strings::paraf_str;

/// What a function returns. PARAF_OK is not 0, so that an uninitialized value is not mistaken for success. A number
/// never changes its meaning; new ones may come, so treat an unknown number as a failure.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_code {
    /// Done.
    PARAF_OK = 7000,
    /// Unknown profile name.
    PARAF_UNKNOWN_PROFILE = 7001,
    /// A profile object has an unknown key, a wrong value or a broken template.
    PARAF_INVALID_PROFILE = 7002,
    /// The profile does not support this value or operation.
    PARAF_UNSUPPORTED_BY_PROFILE = 7003,
    /// The callback signature does not cover the body, and the caller did not opt in to that.
    PARAF_BODY_NOT_COVERED = 7004,
    /// The signature covers no URL, and that was not accepted by name.
    PARAF_URL_NOT_COVERED = 7005,
    /// The signature covers no method, and that was not accepted by name.
    PARAF_METHOD_NOT_COVERED = 7006,
    /// A credential that the profile needs was not given.
    PARAF_MISSING_CREDENTIAL = 7011,
    /// A secret that is empty, a placeholder or a key, or that begins or ends with a character which is no part of it.
    PARAF_INVALID_SECRET = 7012,
    /// Not a key, damaged, the other half of the pair, or a form that is not read.
    PARAF_INVALID_KEY = 7013,
    /// A key, but not one that may be used: not RSA, too small, too large, a weak exponent.
    PARAF_UNSUPPORTED_KEY = 7014,
    /// A private key that is encrypted with a passphrase.
    PARAF_ENCRYPTED_KEY = 7015,
    /// Not one of the methods that SNAP uses, in capitals.
    PARAF_INVALID_METHOD = 7021,
    /// Not a path or URL that can be signed.
    PARAF_INVALID_URL = 7022,
    /// A timestamp in a shape that the profile does not send, or of a moment that does not exist.
    PARAF_INVALID_TIMESTAMP = 7023,
    /// A header value with a character or a length that the profile does not allow.
    PARAF_INVALID_HEADER = 7024,
    /// A body that cannot be canonicalized.
    PARAF_INVALID_BODY = 7025,
    /// An argument that makes no sense, or text that is not UTF-8.
    PARAF_INVALID_ARGUMENT = 7026,
    /// The text contains no readable request or response.
    PARAF_UNREADABLE_CAPTURE = 7027,
    /// The operating system's source of randomness, or a signer of yours, failed.
    PARAF_PROVIDER_FAILED = 7031,
    /// Internal error; please report it.
    PARAF_INTERNAL = 7032,
    /// Received: a mandatory header is absent or empty.
    PARAF_MISSING_HEADER = 7101,
    /// Received: a header occurs more than once.
    PARAF_DUPLICATE_HEADER = 7102,
    /// Received: a header value with a wrong character or length.
    PARAF_MALFORMED_HEADER = 7103,
    /// Received: a malformed timestamp.
    PARAF_MALFORMED_TIMESTAMP = 7104,
    /// Received: a timestamp outside the window.
    PARAF_STALE_TIMESTAMP = 7105,
    /// Received: a body that cannot be canonicalized.
    PARAF_MALFORMED_BODY = 7106,
    /// Received: not the access token that was issued.
    PARAF_TOKEN_MISMATCH = 7107,
    /// Received: a signature that is not written as the profile writes it.
    PARAF_MALFORMED_SIGNATURE = 7108,
    /// Received: a signature that matches none of the configured secrets or keys.
    PARAF_SIGNATURE_MISMATCH = 7109,
    /// Received: a client key that is not ours.
    PARAF_UNKNOWN_CLIENT = 7110,
    /// Received: a partner that is not ours.
    PARAF_UNKNOWN_PARTNER = 7111,
    /// A pointer that must be given is NULL. C only, as is what follows.
    PARAF_NULL_POINTER = 7900,
    /// The library found a fault in itself and stopped there; a report is welcome.
    PARAF_PANIC = 7901,
}

/// The codes that exist in C alone, behind those of the core.
const OWN: [(paraf_code, &str); 2] =
    [(paraf_code::PARAF_NULL_POINTER, "null-pointer"), (paraf_code::PARAF_PANIC, "panic")];

impl From<ErrorCode> for paraf_code {
    fn from(code: ErrorCode) -> Self {
        match code {
            ErrorCode::UnknownProfile => paraf_code::PARAF_UNKNOWN_PROFILE,
            ErrorCode::InvalidProfile => paraf_code::PARAF_INVALID_PROFILE,
            ErrorCode::UnsupportedByProfile => paraf_code::PARAF_UNSUPPORTED_BY_PROFILE,
            ErrorCode::BodyNotCovered => paraf_code::PARAF_BODY_NOT_COVERED,
            ErrorCode::UrlNotCovered => paraf_code::PARAF_URL_NOT_COVERED,
            ErrorCode::MethodNotCovered => paraf_code::PARAF_METHOD_NOT_COVERED,
            ErrorCode::MissingCredential => paraf_code::PARAF_MISSING_CREDENTIAL,
            ErrorCode::InvalidSecret => paraf_code::PARAF_INVALID_SECRET,
            ErrorCode::InvalidKey => paraf_code::PARAF_INVALID_KEY,
            ErrorCode::UnsupportedKey => paraf_code::PARAF_UNSUPPORTED_KEY,
            ErrorCode::EncryptedKey => paraf_code::PARAF_ENCRYPTED_KEY,
            ErrorCode::InvalidMethod => paraf_code::PARAF_INVALID_METHOD,
            ErrorCode::InvalidUrl => paraf_code::PARAF_INVALID_URL,
            ErrorCode::InvalidTimestamp => paraf_code::PARAF_INVALID_TIMESTAMP,
            ErrorCode::InvalidHeader => paraf_code::PARAF_INVALID_HEADER,
            ErrorCode::InvalidBody => paraf_code::PARAF_INVALID_BODY,
            ErrorCode::InvalidArgument => paraf_code::PARAF_INVALID_ARGUMENT,
            ErrorCode::UnreadableCapture => paraf_code::PARAF_UNREADABLE_CAPTURE,
            ErrorCode::ProviderFailed => paraf_code::PARAF_PROVIDER_FAILED,
            ErrorCode::MissingHeader => paraf_code::PARAF_MISSING_HEADER,
            ErrorCode::DuplicateHeader => paraf_code::PARAF_DUPLICATE_HEADER,
            ErrorCode::MalformedHeader => paraf_code::PARAF_MALFORMED_HEADER,
            ErrorCode::MalformedTimestamp => paraf_code::PARAF_MALFORMED_TIMESTAMP,
            ErrorCode::StaleTimestamp => paraf_code::PARAF_STALE_TIMESTAMP,
            ErrorCode::MalformedBody => paraf_code::PARAF_MALFORMED_BODY,
            ErrorCode::TokenMismatch => paraf_code::PARAF_TOKEN_MISMATCH,
            ErrorCode::MalformedSignature => paraf_code::PARAF_MALFORMED_SIGNATURE,
            ErrorCode::SignatureMismatch => paraf_code::PARAF_SIGNATURE_MISMATCH,
            ErrorCode::UnknownClient => paraf_code::PARAF_UNKNOWN_CLIENT,
            ErrorCode::UnknownPartner => paraf_code::PARAF_UNKNOWN_PARTNER,
            // `ErrorCode` may grow; a test fails until the new code has its line above.
            _ => paraf_code::PARAF_INTERNAL,
        }
    }
}

impl paraf_code {
    /// The text of a code that exists in C alone.
    pub(crate) fn own_text(self) -> &'static str {
        OWN.iter().find(|(code, _)| *code == self).map_or("", |(_, text)| text)
    }
}

/// How many codes there are, PARAF_OK aside.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_code_count() -> usize {
    entry!(0, { ErrorCode::ALL.len() + OWN.len() })
}

/// The code at this place in the table, from 0; PARAF_OK behind its end.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_code_at(index: usize) -> paraf_code {
    entry!(paraf_code::PARAF_OK, {
        let own = || OWN.get(index.checked_sub(ErrorCode::ALL.len())?).map(|(code, _)| *code);
        ErrorCode::ALL.get(index).map(|code| (*code).into()).or_else(own).unwrap_or(paraf_code::PARAF_OK)
    })
}

/// A code as text, the same in every language, for example `stale-timestamp`; `ok` for PARAF_OK, `data == NULL` for an
/// unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_code_text(code: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        let core = ErrorCode::ALL.iter().find(|known| known.number() == code).map(|known| known.as_str());
        let own = || OWN.iter().find(|(known, _)| *known as u32 == code).map(|(_, text)| *text);
        let ok = || (code == paraf_code::PARAF_OK as u32).then_some("ok");
        core.or_else(own).or_else(ok).into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_number_and_its_name() {
        for code in ErrorCode::ALL {
            let here = paraf_code::from(*code);
            let name = format!("PARAF_{}", code.as_str().replace('-', "_").to_uppercase());
            assert_eq!((here as u32, format!("{here:?}")), (code.number(), name));
        }
    }
}
