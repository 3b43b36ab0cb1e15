//! What is known about a genuine token request.

use paraf::verify::VerifiedTokenRequest;

use crate::string_to_sign::paraf_string_to_sign;
use crate::strings::paraf_str;

/// A genuine token request: issue a token to this client. Free with paraf_verified_token_request_free(). May be used by
/// several threads at once.
pub struct paraf_verified_token_request {
    client_key: String,
    replay_key: String,
    credential_index: usize,
    string_to_sign: paraf_string_to_sign,
}

impl From<VerifiedTokenRequest> for paraf_verified_token_request {
    fn from(verified: VerifiedTokenRequest) -> Self {
        paraf_verified_token_request {
            client_key: verified.client_key().to_owned(),
            replay_key: verified.replay_key().to_owned(),
            credential_index: verified.credential_index(),
            string_to_sign: paraf_string_to_sign(verified.string_to_sign().clone()),
        }
    }
}

/// The client key that asked. It is signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_request_client_key(
    verified: Option<&paraf_verified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.client_key.as_str()).into() })
}

/// The same for a request that is sent again, and for no request of another kind: 64 hexadecimal digits. Store it longer
/// than twice the tolerance and refuse what you have seen.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_request_replay_key(
    verified: Option<&paraf_verified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.replay_key.as_str()).into() })
}

/// Which of the keys that were given for this client made the signature, counted from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_request_credential_index(
    verified: Option<&paraf_verified_token_request>,
) -> usize {
    entry!(0, { verified.map_or(0, |verified| verified.credential_index) })
}

/// The text that was signed, redacted. It belongs to the verified request.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_request_string_to_sign(
    verified: Option<&paraf_verified_token_request>,
) -> Option<&paraf_string_to_sign> {
    entry!(None, { verified.map(|verified| &verified.string_to_sign) })
}

/// The exact text that was signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_request_reveal_string_to_sign(
    verified: Option<&paraf_verified_token_request>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.string_to_sign.0.reveal()).into() })
}

/// Frees a verified token request; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_request_free(verified: Option<Box<paraf_verified_token_request>>) {
    entry!((), { drop(verified) })
}
