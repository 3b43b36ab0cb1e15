//! What calls return: objects of `js/results.ts`, so that bodies and headers belong to the garbage collector.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

#[wasm_bindgen(raw_module = "../results.js")]
extern "C" {
    pub type StringToSign;

    /// `fields` are names, one a line; `bounds` their starts and ends in turn, in UTF-16 units.
    #[wasm_bindgen(constructor)]
    fn new(text: &str, redacted: &str, fields: &str, bounds: Vec<u32>) -> StringToSign;

    pub type SignedRequest;

    /// `headers` are names and values in turn, one a line, and `missing` names: none has a line break.
    #[wasm_bindgen(constructor)]
    fn new(
        method: &str,
        url: &str,
        headers: &str,
        missing: &str,
        body: Uint8Array,
        signature: Option<&str>,
        string_to_sign: Option<StringToSign>,
    ) -> SignedRequest;

    pub type Verified;

    #[wasm_bindgen(constructor)]
    fn new(
        body: Uint8Array,
        replay_key: &str,
        conflict_key: Option<&str>,
        partner_id: Option<&str>,
        external_id: Option<&str>,
        service: &str,
        token_checked: bool,
        covers_body: bool,
        covers_path: bool,
        covers_query: bool,
        signed_url: Option<&str>,
        credential_index: u32,
        string_to_sign: StringToSign,
    ) -> Verified;

    pub type VerifiedTokenRequest;

    #[wasm_bindgen(constructor)]
    fn new(
        client_key: &str,
        replay_key: &str,
        credential_index: u32,
        string_to_sign: StringToSign,
    ) -> VerifiedTokenRequest;

}

/// A copy that belongs to JavaScript.
pub(crate) fn byte_array(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}

pub(crate) fn signed_request(signed: &paraf::sign::SignedRequest<'_>) -> SignedRequest {
    let length = signed.headers().map(|(name, value)| name.len() + value.len() + 2).sum();
    // The exact capacity: a text that grows leaves copies of the token behind.
    let mut headers = Zeroizing::new(String::with_capacity(length));
    headers.extend(signed.headers().flat_map(|(name, value)| [name, "\n", value, "\n"]));
    SignedRequest::new(
        signed.method(),
        signed.url(),
        &headers,
        &signed.missing_headers().collect::<Vec<_>>().join("\n"),
        byte_array(signed.body()),
        signed.signature(),
        signed.string_to_sign().map(string_to_sign),
    )
}

pub(crate) fn verified(verified: &paraf::verify::Verified<'_>) -> Verified {
    Verified::new(
        byte_array(verified.body()),
        verified.replay_key(),
        verified.conflict_key(),
        verified.partner_id(),
        verified.external_id(),
        verified.service().as_str(),
        verified.token_checked(),
        verified.covers_body(),
        verified.covers_path(),
        verified.covers_query(),
        verified.signed_url(),
        verified.credential_index() as u32,
        string_to_sign(verified.string_to_sign()),
    )
}

pub(crate) fn verified_token_request(verified: &paraf::verify::VerifiedTokenRequest) -> VerifiedTokenRequest {
    VerifiedTokenRequest::new(
        verified.client_key(),
        verified.replay_key(),
        verified.credential_index() as u32,
        string_to_sign(verified.string_to_sign()),
    )
}

fn string_to_sign(signed: &paraf::sign::StringToSign) -> StringToSign {
    let text = signed.reveal();
    let fields: Vec<&str> = signed.segments().iter().map(|segment| segment.field.as_str()).collect();
    let bounds = signed.segments().iter().flat_map(|segment| [segment.range.start, segment.range.end]);
    let bounds = bounds.map(|end| units(text, end));
    StringToSign::new(text, &signed.redacted(), &fields.join("\n"), bounds.collect())
}

/// An offset in bytes, in UTF-16 units as JavaScript counts.
pub(crate) fn units(text: &str, offset: usize) -> u32 {
    let before = &text[..offset];
    if before.is_ascii() { offset as u32 } else { before.encode_utf16().count() as u32 }
}
