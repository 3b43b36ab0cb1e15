//! What is known about a genuine request.

use paraf::message::ServiceCode;
use paraf::verify::Verified;

use crate::string_to_sign::paraf_string_to_sign;
use crate::strings::paraf_str;

/// A genuine request. Parse its body, not your own copy. It may have come before: see paraf_delivery. Free with
/// paraf_verified_free(). May be used by several threads at once.
pub struct paraf_verified {
    inner: Verified<'static>,
    /// Lent out, so it must live as long as the handle.
    service: ServiceCode,
    string_to_sign: paraf_string_to_sign,
}

/// A handle outlives the request, so it owns what it tells.
impl From<Verified<'_>> for paraf_verified {
    fn from(verified: Verified<'_>) -> Self {
        paraf_verified {
            string_to_sign: paraf_string_to_sign(verified.string_to_sign().clone()),
            service: verified.service(),
            inner: verified.into_owned(),
        }
    }
}

/// The bytes that the signature covers. Parse these: two different bodies can minify to the same bytes.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_body(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.inner.body()).into() })
}

/// The message: the same for what is signed alike, whatever its headers say, in 64 hexadecimal digits. Refuse no payment
/// by it: two honest calls with one body in one second are the same message, and a refusal of the second gives the money
/// back.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_replay_key(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.inner.replay_key()).into() })
}

/// The same for two calls of one partner, service, day (WIB) and X-EXTERNAL-ID. The standard answers such a call
/// 409xx00; whether that is right belongs to the service. Partner and X-EXTERNAL-ID are not signed. `data == NULL` where
/// the provider sends no X-EXTERNAL-ID.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_conflict_key(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.and_then(|verified| verified.inner.conflict_key()).into() })
}

/// X-PARTNER-ID; `data == NULL` when it is absent. Not signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_partner_id(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.and_then(|verified| verified.inner.partner_id()).into() })
}

/// X-EXTERNAL-ID; `data == NULL` when it is absent. Not signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_external_id(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.and_then(|verified| verified.inner.external_id()).into() })
}

/// The service code, as given or as the path tells it; `00` when it is unknown.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_service(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.service.as_str()).into() })
}

/// Whether the access token was compared with the one that you issued. If not, it only was part of the signed text.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_token_checked(verified: Option<&paraf_verified>) -> bool {
    entry!(false, { verified.is_some_and(|verified| verified.inner.token_checked()) })
}

/// Whether the signature covers the body.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_covers_body(verified: Option<&paraf_verified>) -> bool {
    entry!(false, { verified.is_some_and(|verified| verified.inner.covers_body()) })
}

/// Which of the secrets or keys that were given for this partner made the signature, counted from 0. Once the old one of
/// a rotation made none for long enough, it can go.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_credential_index(verified: Option<&paraf_verified>) -> usize {
    entry!(0, { verified.map_or(0, |verified| verified.inner.credential_index()) })
}

/// Whether the signature says everything about the path. If not, only paraf_verified_signed_url() was verified: Faspay and
/// Bayarind sign the path from its version on, wherever you mounted it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_covers_path(verified: Option<&paraf_verified>) -> bool {
    entry!(false, { verified.is_some_and(|verified| verified.inner.covers_path()) })
}

/// Whether the signature says anything about the query. If not, do not read it: BRI and PayerMax sign none.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_covers_query(verified: Option<&paraf_verified>) -> bool {
    entry!(false, { verified.is_some_and(|verified| verified.inner.covers_query()) })
}

/// The URL as it was signed; `data == NULL` where no URL is. Route by this one, not by your framework's copy.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_signed_url(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.and_then(|verified| verified.inner.signed_url()).into() })
}

/// The text that was signed, redacted. It belongs to the verified request.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_string_to_sign(verified: Option<&paraf_verified>) -> Option<&paraf_string_to_sign> {
    entry!(None, { verified.map(|verified| &verified.string_to_sign) })
}

/// The exact text that was signed. It holds the access token where the scheme signs it: keep it out of logs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_reveal_string_to_sign(verified: Option<&paraf_verified>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { verified.map(|verified| verified.string_to_sign.0.reveal()).into() })
}

/// Frees a verified request; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_verified_free(verified: Option<Box<paraf_verified>>) {
    entry!((), { drop(verified) })
}
