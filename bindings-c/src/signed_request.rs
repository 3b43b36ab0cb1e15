//! What to send.

use std::sync::OnceLock;

use paraf::sign::SignedRequest;

use crate::string_to_sign::paraf_string_to_sign;
use crate::strings::paraf_str;

/// A request that is ready to be sent: take method, URL, headers and body from here, byte for byte. Its headers hold
/// the access token. Free with paraf_signed_request_free(). May be used by several threads at once.
pub struct paraf_signed_request {
    request: SignedRequest<'static>,
    /// A copy for whoever wants to look at it; few do.
    string_to_sign: OnceLock<Option<paraf_string_to_sign>>,
}

impl From<SignedRequest<'_>> for paraf_signed_request {
    fn from(signed: SignedRequest<'_>) -> Self {
        paraf_signed_request { request: signed.into_owned(), string_to_sign: OnceLock::new() }
    }
}

/// The method.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_method(signed: Option<&paraf_signed_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { signed.map(|signed| signed.request.method()).into() })
}

/// The URL as it was given, or in canonical form where the profile sorts and encodes.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_url(signed: Option<&paraf_signed_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { signed.map(|signed| signed.request.url()).into() })
}

/// How many headers to send.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_header_count(signed: Option<&paraf_signed_request>) -> usize {
    entry!(0, { signed.map_or(0, |signed| signed.request.headers().len()) })
}

/// The name of a header, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_header_name(signed: Option<&paraf_signed_request>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { header(signed, index).map(|(name, _)| name).into() })
}

/// The value of that header. It may hold the access token: keep it out of logs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_header_value(signed: Option<&paraf_signed_request>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { header(signed, index).map(|(_, value)| value).into() })
}

/// How many headers the provider, or this service of it, wants for which nobody gave a value: X-PARTNER-ID, CHANNEL-ID.
/// They are not sent, and the provider will refuse the request.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_missing_header_count(signed: Option<&paraf_signed_request>) -> usize {
    entry!(0, { signed.map_or(0, |signed| signed.request.missing_headers().count()) })
}

/// The name of such a header, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_missing_header_name(
    signed: Option<&paraf_signed_request>,
    index: usize,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { signed.and_then(|signed| signed.request.missing_headers().nth(index)).into() })
}

/// The body to send: the bytes that were signed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_body(signed: Option<&paraf_signed_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { signed.map(|signed| signed.request.body()).into() })
}

/// The signature as it stands in its header; `data == NULL` for a token request before SNAP.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_signature(signed: Option<&paraf_signed_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { signed.and_then(|signed| signed.request.signature()).into() })
}

/// The text that was signed, redacted; NULL for a token request before SNAP. It belongs to the signed request.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_string_to_sign(
    signed: Option<&paraf_signed_request>,
) -> Option<&paraf_string_to_sign> {
    entry!(None, {
        let signed = signed?;
        let copy = || signed.request.string_to_sign().cloned().map(paraf_string_to_sign);
        signed.string_to_sign.get_or_init(copy).as_ref()
    })
}

/// The exact text that was signed. It holds the access token where the scheme signs it: keep it out of logs. `data ==
/// NULL` for a token request before SNAP.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_reveal_string_to_sign(signed: Option<&paraf_signed_request>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, {
        signed.and_then(|signed| signed.request.string_to_sign()).map(|text| text.reveal()).into()
    })
}

/// Frees a signed request; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_signed_request_free(signed: Option<Box<paraf_signed_request>>) {
    entry!((), { drop(signed) })
}

fn header(signed: Option<&paraf_signed_request>, index: usize) -> Option<(&str, &str)> {
    signed?.request.headers().nth(index)
}
