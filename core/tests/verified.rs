//! What verifiers, and what they took, say of themselves.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "rsa")]

use paraf::sign::{Credential, Field, Signer};
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential,
};
use paraf::{BodyHasher, Direction, ErrorCode, Moment, Profile};

const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const TIME: &str = "2026-11-22T10:00:00+07:00";

fn profile(name: &str) -> Profile {
    Profile::resolve(name).unwrap()
}

fn token_verifier() -> TokenVerifier {
    let own = paraf::key::PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap();
    let public = own.public_key().unwrap().to_spki_pem().unwrap();
    TokenVerifier::new(profile("bca"), &[public.as_bytes()], Expected::one_of(&["client"]).unwrap()).unwrap()
}

#[test]
fn a_token_request_tells_who_asked() {
    let credential = Credential::new().with(Field::ClientKey, "client").private_key(PRIVATE_KEY);
    let signer = Signer::new(profile("bca"), credential).unwrap();
    let signed = signer.token_request(TIME, &mut |bytes: &mut [u8]| getrandom::fill(bytes)).unwrap();
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let verifier = token_verifier();
    let request = IncomingTokenRequest::new(&headers, signed.body());
    let now = Moment::parse(TIME).unwrap();
    let verified = verifier.verify(&request.clone(), now, Tolerance::default()).unwrap();
    assert_eq!((verifier.profile().name(), verified.client_key(), verified.credential_index()), ("bca", "client", 0));
    assert_eq!(format!("{verified:?}"), format!("VerifiedTokenRequest(replay key {})", verified.replay_key()));
    assert_eq!(format!("{request:?}"), "IncomingTokenRequest(headers redacted)");
    assert_eq!(Tolerance::default(), Tolerance::DEFAULT);
}

#[test]
fn a_verifier_names_its_profile_and_its_direction() {
    let credential = VerifierCredential::new().client_secrets(&["secret"]);
    let verifier = Verifier::new(profile("bca"), credential, Expected::anyone()).unwrap();
    assert_eq!((verifier.profile().name(), verifier.direction()), ("bca", Direction::ToPartner));
    let headers = [("X-SIGNATURE", "s3cr3t")];
    let request = IncomingRequest::new("POST", "/x", &headers, b"");
    assert!(!format!("{:?}", request.clone()).contains("s3cr3t"));
}

/// Before SNAP a token is asked for without a signature.
#[test]
fn what_is_not_signed_cannot_be_verified() {
    let error = TokenVerifier::new(profile("bca-legacy"), [b"-"], Expected::anyone()).unwrap_err();
    assert_eq!((error.code(), error.field()), (ErrorCode::UnsupportedByProfile, "token_request"));
}

/// A profile that hashes the body as it is looks at no byte of it but for its text.
#[test]
fn a_body_as_it_is_can_be_hashed_in_pieces() {
    let raw = profile(r#"{"base":"snap","name":"as-it-is","request":{"body":"raw"}}"#);
    let body = "{ \"a\": \"\u{e9}\" }\n".as_bytes();
    for cut in 0..=body.len() {
        let mut hasher = BodyHasher::new(&raw);
        assert_eq!(format!("{hasher:?}"), "BodyHasher(..)");
        hasher.update(&body[..cut]).unwrap();
        hasher.update(&[]).unwrap();
        hasher.update(&body[cut..]).unwrap();
        assert_eq!(hasher.finish().unwrap(), paraf::body_digest(body, &raw).unwrap());
    }
    let mut hasher = BodyHasher::new(&profile("snap"));
    let refused = hasher.update(b"\xff").unwrap_err();
    assert_eq!(hasher.finish().unwrap_err(), refused);
}
