//! Verifying in two steps: nothing is genuine unless it is said to be, and then it is what verifying at once gives. The vectors compare
//! the two for every case (`vectors/two_steps.rs`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "rsa")]

use paraf::key::PrivateKey;
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, Rejection, TokenVerifier, Tolerance, Unverified, Verified,
    Verifier, VerifierCredential,
};
use paraf::{Direction, ErrorCode, Moment, Profile};
use rsa::Pkcs1v15Sign;
use rsa::pkcs8::DecodePublicKey;
use sha2::Sha256;

const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/openapi/v1.0/transfer-va/payment";

fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

fn now() -> Moment {
    Moment::parse(TIME).unwrap()
}

fn public_pem() -> String {
    PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap().public_key().unwrap().to_spki_pem().unwrap()
}

/// As a key service does it, that knows nothing of ours.
fn service_says(digest: &[u8; 32], signature: &[u8]) -> bool {
    let key = rsa::PublicKey::from_public_key_pem(&public_pem()).unwrap();
    key.verify(Pkcs1v15Sign::new::<Sha256>(), digest, signature).is_ok()
}

/// A payment of BCA under the secret `secret`, with another header where one is given.
fn payment(header: &str, value: &str) -> Vec<(String, String)> {
    let credential =
        Credential::new().client_secret("secret").with(Field::PartnerId, "12345").with(Field::ChannelId, "95231");
    let request = Request::new("POST", URL, b"{}", TIME).with(Field::AccessToken, "t0ken").with(Field::ExternalId, "1");
    let signed = Signer::new(Profile::named("bca").unwrap(), credential).unwrap().sign(&request, &mut os).unwrap();
    let other = |name: &str| name.eq_ignore_ascii_case(header);
    let headers = signed.headers().map(|(name, own)| (name.into(), if other(name) { value } else { own }.into()));
    headers.collect()
}

fn begin(verifier: &Verifier, headers: &[(String, String)]) -> Result<Unverified<Verified<'static>>, Rejection> {
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let request = IncomingRequest::new("POST", URL, &headers, b"{}").access_token("t0ken");
    verifier.begin(&request, now(), Tolerance::DEFAULT).map(Unverified::into_owned)
}

fn elsewhere(names: &[&'static str]) -> Verifier {
    let credential = VerifierCredential::new().elsewhere(names.iter().copied());
    Verifier::new(Profile::named("bca").unwrap(), credential, Expected::one_of(["12345"]).unwrap()).unwrap()
}

#[test]
fn no_answer_but_yes_makes_a_request_genuine() {
    let unverified = begin(&elsewhere(&["a key"]), &payment("", "")).unwrap();
    assert!(unverified.message().starts_with(b"POST:/openapi/v1.0/transfer-va/payment:t0ken:"));
    assert_eq!((unverified.algorithm(), unverified.signature().len()), ("hmac-sha512", 64));
    assert_eq!((unverified.partner_id(), unverified.credentials().collect::<Vec<_>>()), (Some("12345"), vec!["a key"]));
    assert_eq!(format!("{unverified:?}"), "Unverified(hmac-sha512, message and signature redacted)");

    let refused = unverified.clone().finish(false).unwrap_err();
    let secret = VerifierCredential::new().client_secrets(["another"]);
    let at_once = Verifier::new(Profile::named("bca").unwrap(), secret, Expected::anyone()).unwrap();
    let (headers, request) = (payment("", ""), |headers| IncomingRequest::new("POST", URL, headers, b"{}"));
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(refused, at_once.verify(&request(&headers), now(), Tolerance::DEFAULT).unwrap_err());
    assert_eq!(refused.code(), ErrorCode::SignatureMismatch);

    let verified = unverified.finish(true).unwrap();
    assert_eq!((verified.body(), verified.credential_index(), verified.token_checked()), (&b"{}"[..], 0, true));
}

/// What keys elsewhere verify is verified there alone.
#[test]
fn a_verifier_without_a_key_takes_nothing_at_once() {
    let headers = payment("", "");
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
    let request = IncomingRequest::new("POST", URL, &headers, b"{}");
    let refused = elsewhere(&["a key"]).verify(&request, now(), Tolerance::DEFAULT).unwrap_err();
    assert_eq!((refused.code(), refused.http_status()), (ErrorCode::MissingCredential, 400));
}

#[test]
fn everything_else_is_refused_in_the_first_step() {
    let verifier = elsewhere(&["a key"]);
    let code = |header, value| begin(&verifier, &payment(header, value)).map(|_| ()).unwrap_err().code();
    assert_eq!(code("X-TIMESTAMP", "2026-11-22T10:05:01+07:00"), ErrorCode::StaleTimestamp);
    assert_eq!(code("X-PARTNER-ID", "12346"), ErrorCode::UnknownPartner);
    assert_eq!(code("Authorization", "Bearer other"), ErrorCode::TokenMismatch);
    assert_eq!(code("X-EXTERNAL-ID", ""), ErrorCode::MissingHeader);
    assert_eq!(code("X-SIGNATURE", "not Base64"), ErrorCode::MalformedSignature);
    assert_eq!(code("X-SIGNATURE", &"A".repeat(84)), ErrorCode::MalformedSignature);
}

/// One that is rotated: who made the signature is part of the replay key, so it must be told.
#[test]
fn of_several_credentials_the_one_that_made_it_is_told() {
    let verifier = elsewhere(&["new", "old"]);
    let ask = || begin(&verifier, &payment("", "")).unwrap();
    let (new, old) = (ask().finish_by(0).unwrap(), ask().finish_by(1).unwrap());
    assert_eq!((new.credential_index(), old.credential_index()), (0, 1));
    assert_eq!(new.replay_key(), ask().finish(true).unwrap().replay_key());
    assert_ne!(new.replay_key(), old.replay_key());
    let alone = begin(&elsewhere(&["old"]), &payment("", "")).unwrap().finish(true).unwrap();
    assert_eq!(old.replay_key(), alone.replay_key(), "once the new one is the only one");
    assert_eq!(ask().finish_by(2).unwrap_err().code(), ErrorCode::SignatureMismatch);
}

#[test]
fn only_the_credentials_of_the_caller_are_asked() {
    let of = |name: &'static str| VerifierCredential::new().elsewhere([name]);
    let partner = |name: &str| Expected::one_of([name]).unwrap();
    let builder = Verifier::builder(Profile::named("bca").unwrap());
    let verifier = builder.partners(partner("12345"), of("theirs")).partners(partner("67890"), of("others'")).build();
    let unverified = begin(&verifier.unwrap(), &payment("", "")).unwrap();
    assert_eq!(unverified.credentials().collect::<Vec<_>>(), ["theirs"]);
}

#[test]
fn a_credential_is_here_or_elsewhere_and_has_a_name() {
    let code = |credential: VerifierCredential<'_>| {
        let error = Verifier::new(Profile::named("bca").unwrap(), credential, Expected::anyone()).unwrap_err();
        (error.code(), error.field().to_owned())
    };
    let wrong = (ErrorCode::InvalidArgument, "elsewhere".to_owned());
    let named = || VerifierCredential::new().elsewhere(["a key"]);
    assert_eq!(code(named().client_secrets(["secret"])), wrong);
    assert_eq!(code(named().public_keys([public_pem().as_str()])), wrong);
    assert_eq!(code(VerifierCredential::new().elsewhere(["a key", ""])), wrong);
    assert_eq!(code(VerifierCredential::new().elsewhere(["a\nkey"])), wrong);
    assert_eq!(code(VerifierCredential::new().elsewhere([""; 0])).0, ErrorCode::MissingCredential);
    let none = TokenVerifier::builder(Profile::named("bca").unwrap()).clients_elsewhere(Expected::anyone(), [""; 0]);
    assert_eq!(none.build().unwrap_err().code(), ErrorCode::MissingCredential);
}

/// Every profile that signs by RSA: calls, and token requests. Without the key here, and with it.
#[test]
fn rsa_verified_elsewhere_is_rsa_verified_here() {
    let pem = public_pem();
    let fingerprint = paraf::key::PublicKey::parse(pem.as_bytes()).unwrap();
    let name: String = fingerprint.fingerprint().iter().map(|byte| format!("{byte:02x}")).collect();
    let (mut calls, mut tokens) = (Vec::new(), Vec::new());
    for profile in Profile::names().map(|name| Profile::named(name).unwrap()) {
        let credential = Credential::new().private_key(PRIVATE_KEY).with(Field::ClientKey, "client");
        let signer = Signer::new(profile.clone(), credential).unwrap();
        if let Ok(signed) = signer.token_request(TIME, &mut os)
            && let Ok(here) = TokenVerifier::new(profile.clone(), [&pem], Expected::anyone())
        {
            let builder = TokenVerifier::builder(profile.clone());
            let remote = builder.clients_elsewhere(Expected::one_of(["client"]).unwrap(), [&name]).build().unwrap();
            let headers: Vec<(&str, &str)> = signed.headers().collect();
            let request = IncomingTokenRequest::new(&headers, signed.body());
            let at_once = here.verify(&request, now(), Tolerance::DEFAULT).unwrap();
            for verifier in [&here, &remote] {
                let ask = || verifier.begin(&request, now(), Tolerance::DEFAULT).unwrap();
                assert_eq!((ask().client_key(), ask().algorithm()), ("client", "rsa-sha256"));
                assert!(service_says(&ask().digest(), ask().signature()));
                let verified = ask().finish(true).unwrap();
                assert_eq!(verified.replay_key(), at_once.replay_key(), "{}", profile.name());
                let refused = ask().finish(false).unwrap_err();
                assert_eq!((refused.code(), refused.http_status()), (ErrorCode::SignatureMismatch, 401));
            }
            tokens.push(profile.name().to_owned());
        }
        let request = Request::new("POST", "/v1.0/x", b"{\"a\": 1}", now()).with(Field::ExternalId, "1234567");
        let with_token = request.clone().with(Field::AccessToken, "t0ken");
        let Ok(signed) = signer.sign(&with_token, &mut os).or_else(|_| signer.sign(&request, &mut os)) else {
            continue;
        };
        let of = |credential| {
            let builder = Verifier::builder(profile.clone()).direction(Direction::ToProvider);
            builder.partners(Expected::anyone(), credential).build().unwrap()
        };
        let here = of(VerifierCredential::new().public_keys([&pem]));
        let remote = of(VerifierCredential::new().elsewhere([&name]));
        let needed = [("CHANNEL-ID", "95231"), ("X-PARTNER-ID", "12345"), ("Content-Type", "application/json")];
        let mut headers: Vec<(&str, &str)> = signed.headers().collect();
        let absent = needed.into_iter().filter(|(name, _)| !signed.headers().any(|(own, _)| own == *name));
        headers.extend(absent);
        let request = IncomingRequest::new(signed.method(), signed.url(), &headers, signed.body());
        let at_once = here.verify(&request, now(), Tolerance::DEFAULT).unwrap();
        let mut forged = request;
        forged.body = b"{\"a\":2}";
        for verifier in [&here, &remote] {
            let ask = |request| verifier.begin(request, now(), Tolerance::DEFAULT).unwrap();
            assert!(service_says(&ask(&request).digest(), ask(&request).signature()), "{}", profile.name());
            let verified = ask(&request).finish(true).unwrap();
            assert_eq!((verified.replay_key(), verified.body()), (at_once.replay_key(), at_once.body()));
            assert!(!service_says(&ask(&forged).digest(), ask(&forged).signature()), "{}", profile.name());
            let refused = ask(&forged).finish(false).unwrap_err();
            assert_eq!(refused, here.verify(&forged, now(), Tolerance::DEFAULT).unwrap_err());
        }
        calls.push(profile.name().to_owned());
    }
    assert!(tokens.len() > 10 && calls.len() > 1, "{tokens:?} {calls:?}");
}
