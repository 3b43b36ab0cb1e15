//! Nothing that a program prints by accident shows a secret, a token or a body.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "rsa")]

use std::fmt::Debug;

use paraf::key::{PrivateKey, Secret};
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential};
use paraf::{Moment, Profile};

const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const PUBLIC_KEY: &str = include_str!("../../vectors/keys/rsa-2048-certificate.pem");
const TIME: &str = "2026-11-22T10:00:00+07:00";
const SECRET: &str = "SECRET-7b1c";
const TOKEN: &str = "TOKEN-99ab";
const BODY: &[u8] = br#"{"remark":"BODY-31fe"}"#;

fn shows_nothing(value: &impl Debug) {
    let shown = format!("{value:?} {value:#?}");
    for hidden in [SECRET, TOKEN, "BODY-31fe", "MII"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

#[test]
fn debug_shows_nothing_secret() {
    let bca = || Profile::named("bca").unwrap();
    let credential = Credential::new()
        .client_secret(SECRET)
        .private_key(PRIVATE_KEY)
        .with(Field::PartnerId, "12345")
        .with(Field::ChannelId, "95231");
    shows_nothing(&credential);
    shows_nothing(&Secret::new("client_secret", SECRET).unwrap());
    shows_nothing(&PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap());
    let signer = Signer::new(bca(), credential).unwrap();
    shows_nothing(&signer);
    let request = Request::new("POST", "/v1.0/transfer-va/payment", BODY, TIME)
        .with(Field::AccessToken, TOKEN)
        .with(Field::ExternalId, "1");
    shows_nothing(&request);
    shows_nothing(&signer.prepare(&request).unwrap());
    let signed = signer.sign(&request, &mut |_: &mut [u8]| Err("no randomness")).unwrap();
    shows_nothing(&signed);
    shows_nothing(&signed.string_to_sign().unwrap());

    let credential = VerifierCredential::new().client_secrets([SECRET]).public_keys([PUBLIC_KEY]);
    shows_nothing(&credential);
    let verifier = Verifier::new(bca(), credential, Expected::anyone()).unwrap();
    shows_nothing(&verifier);
    shows_nothing(&TokenVerifier::new(bca(), &[PUBLIC_KEY.as_bytes()], Expected::anyone()).unwrap());
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let incoming = IncomingRequest::new("POST", "/v1.0/transfer-va/payment", &headers, BODY).access_token(TOKEN);
    shows_nothing(&incoming);
    let now = Moment::parse(TIME).unwrap();
    shows_nothing(&verifier.verify(&incoming, now, Tolerance::DEFAULT).unwrap());
    let mut forged = incoming;
    forged.body = b"{}";
    let rejection = verifier.verify(&forged, now, Tolerance::DEFAULT).unwrap_err();
    shows_nothing(&rejection);
    let other_token = incoming.access_token("TOKEN-99ab-other");
    shows_nothing(&verifier.verify(&other_token, now, Tolerance::DEFAULT).unwrap_err());
}

#[test]
fn errors_show_nothing_secret() {
    let cases = [
        Credential::new().client_secret("-----BEGIN SECRET-7b1c"),
        Credential::new().private_key(b"MIISECRET-7b1c"),
        Credential::new().private_key(b"-----BEGIN PRIVATE KEY-----\nSECRET-7b1c\n-----END PRIVATE KEY-----"),
        Credential::new().with(Field::ClientKey, "a b SECRET-7b1c"),
    ];
    for credential in cases {
        shows_nothing(&Signer::new(Profile::named("bca").unwrap(), credential).unwrap_err());
    }
}
