//! How often a signature asks for memory: for what it returns, and for nothing else.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod counting;

use counting::allocations;
use paraf::sign::{Call, Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{BodyHasher, Moment, Profile, body_digest, endpoint_url};

/// A text of URL and headers with the places in it, and a string-to-sign with the places in it.
const SIGNED: usize = 4;
/// A string-to-sign with the places in it, and the two keys.
const VERIFIED: usize = 4;
/// The body without whitespace.
const MINIFIED: usize = 1;
/// What is refused before it is read.
const REFUSED: usize = 0;

const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/openapi/v1.0/transfer-va/inquiry";

fn signer() -> Signer {
    let credential =
        Credential::new().client_secret("secret").with(Field::PartnerId, "KBBABCINDO").with(Field::ChannelId, "95051");
    Signer::new(Profile::named("bca").unwrap(), credential).unwrap()
}

fn request(body: &[u8]) -> Request<'_> {
    Request::new("POST", URL, body, TIME).with(Field::AccessToken, "token").with(Field::ExternalId, "1")
}

fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

/// A long body of whole blocks and a rest, as it is and pretty-printed.
fn bodies() -> [(Vec<u8>, usize); 2] {
    let minified = format!("[{}0]", r#"{"partnerServiceId":"   12345"},"#.repeat(100));
    let pretty = minified.replace(',', ",\n  ");
    [(minified.into_bytes(), 0), (pretty.into_bytes(), MINIFIED)]
}

#[test]
fn a_signature_asks_for_what_it_returns() {
    let signer = signer();
    for (body, minified) in bodies() {
        let request = request(&body);
        let prepared = signer.prepare(&request).unwrap();
        let call = Call::new(&body, TIME).external_id("1");
        assert_eq!(allocations(|| signer.sign(&request, &mut os).unwrap()), SIGNED + minified);
        assert_eq!(allocations(|| prepared.sign(&call, &mut os).unwrap()), SIGNED + minified);
    }
}

#[test]
fn a_timestamp_and_an_external_id_that_are_made_ask_for_nothing() {
    let signer = signer();
    let moment = Moment::parse(TIME).unwrap();
    let mut request = request(b"{}").with(Field::ExternalId, None);
    request.timestamp = moment.into();
    assert_eq!(allocations(|| signer.sign(&request, &mut os).unwrap()), SIGNED);
}

#[test]
fn a_verification_asks_for_what_it_returns() {
    let signer = signer();
    let credential = VerifierCredential::new().client_secrets(&["new", "secret"]);
    let partners = Expected::one_of(&["KBBABCINDO"]).unwrap();
    let verifier = Verifier::new(signer.profile().clone(), credential, partners).unwrap();
    for (body, minified) in bodies() {
        let signed = signer.sign(&request(&body), &mut os).unwrap();
        let headers: Vec<(&str, &str)> = signed.headers().collect();
        let incoming = IncomingRequest::new("POST", URL, &headers, &body).access_token("token");
        let now = Moment::parse(TIME).unwrap();
        assert_eq!(allocations(|| verifier.verify(&incoming, now, Tolerance::DEFAULT).unwrap()), VERIFIED + minified);
    }
}

#[test]
fn a_digest_of_a_body_in_pieces_asks_for_nothing_after_its_start() {
    let snap = Profile::named("snap").unwrap();
    for (body, minified) in bodies() {
        assert_eq!(allocations(|| body_digest(&body, &snap).unwrap()), minified);
        let mut hasher = BodyHasher::new(&snap);
        assert_eq!(allocations(|| hasher.update(&body).unwrap()), 0);
    }
}

/// Sorting the query of this one took ten seconds before its signature was looked at.
#[test]
fn a_url_that_is_too_long_is_refused_before_it_is_read() {
    let signer = signer();
    let url = format!("{URL}?{}", "&".repeat(16 << 20));
    assert_eq!(allocations(|| endpoint_url(&url, signer.profile()).unwrap_err()), REFUSED);
    let mut request = request(b"{}");
    request.url = &url;
    assert_eq!(allocations(|| signer.sign(&request, &mut os).unwrap_err()), REFUSED);
}

#[test]
fn the_names_of_missing_headers_ask_for_nothing() {
    let credential = Credential::new().client_secret("secret");
    let signer = Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
    let signed = signer.sign(&request(b"{}"), &mut os).unwrap();
    assert_eq!(allocations(|| signed.missing_headers().count()), 0);
}
