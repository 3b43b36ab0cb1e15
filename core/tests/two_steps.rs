//! Signing in two steps gives what signing at once gives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "rsa")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use paraf::key::PrivateKey;
use paraf::sign::{Credential, CustomerGrant, Field, Request, RsaSigner, SignedRequest, Signer};
use paraf::{Error, ErrorCode, Moment, Profile};
use sha2::{Digest, Sha256};

const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const NOW: i64 = 1_795_316_400_000;

fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

fn none(_: &mut [u8]) -> Result<(), &'static str> {
    Err("nothing is random here")
}

fn with_keys() -> Credential<'static> {
    Credential::new()
        .with(Field::ClientKey, "client")
        .with(Field::ApiKey, "key")
        .client_secret("secret")
        .api_secret("secret")
        .private_key(PRIVATE_KEY)
}

fn signer(profile: &Profile, mut credential: Credential<'static>) -> Signer {
    // A provider without a place for an API key refuses one.
    if Signer::new(profile.clone(), credential.clone()).is_err() {
        credential = credential.with(Field::ApiKey, None);
    }
    Signer::new(profile.clone(), credential).unwrap()
}

/// The signature as bytes.
fn bytes(signed: &SignedRequest<'_>) -> Vec<u8> {
    let text = signed.signature().unwrap();
    base16ct::lower::decode_vec(text).or_else(|_| STANDARD.decode(text)).unwrap()
}

fn assert_same(made: &SignedRequest<'_>, at_once: &SignedRequest<'_>) {
    assert_eq!((made.method(), made.url(), made.body()), (at_once.method(), at_once.url(), at_once.body()));
    assert_eq!(made.headers().collect::<Vec<_>>(), at_once.headers().collect::<Vec<_>>());
    assert_eq!(made.signature(), at_once.signature());
    assert!(made.missing_headers().eq(at_once.missing_headers()));
}

/// Without a secret or a key, by every profile.
#[test]
fn a_transaction_is_the_same_in_two_steps() {
    let mut compared = Vec::new();
    for name in Profile::names() {
        let profile = Profile::named(name).unwrap();
        let moment = Moment::from_epoch_millis(NOW);
        let request = Request::new("POST", "/openapi/v1.0/transfer-intrabank", br#"{ "a": 1 }"#, moment)
            .with(Field::AccessToken, "t0ken");
        let with_id = request.clone().with(Field::ExternalId, "1234567");
        let request = if signer(&profile, with_keys()).sign(&with_id, &mut os).is_ok() { with_id } else { request };
        let Ok(at_once) = signer(&profile, with_keys()).sign(&request, &mut os) else { continue };
        let keyless = Credential::new().with(Field::ClientKey, "client").with(Field::ApiKey, "key");
        let unsigned = signer(&profile, keyless).begin(&request, &mut os).unwrap();
        assert_eq!(unsigned.message(), at_once.string_to_sign().unwrap().reveal().as_bytes());
        assert_eq!(unsigned.digest(), <[u8; 32]>::from(Sha256::digest(unsigned.message())));
        assert!(!format!("{unsigned:?}").contains("t0ken"));
        let signature = bytes(&at_once);
        let length = match unsigned.algorithm() {
            "hmac-sha512" => 64,
            "hmac-sha256" => 32,
            _ => 256,
        };
        assert_eq!(signature.len(), length, "{name}");
        assert_same(&unsigned.clone().into_owned().finish(&signature).unwrap(), &at_once);
        for wrong in [0, 31, 63, 65, 3000] {
            let error = unsigned.clone().finish(&vec![1; wrong]).unwrap_err();
            assert_eq!((error.code(), error.field()), (ErrorCode::InvalidArgument, "signature"), "{name} {wrong}");
        }
        compared.push(name);
    }
    assert!(compared.len() > 15 && compared.contains(&"bca") && compared.contains(&"bca-legacy"), "{compared:?}");
}

#[test]
fn a_token_request_is_the_same_in_two_steps() {
    let bca = Profile::named("bca").unwrap();
    let keyless = signer(&bca, Credential::new().with(Field::ClientKey, "client"));
    let unsigned = keyless.begin_token_request("2026-11-22T10:00:00+07:00").unwrap();
    assert_eq!((unsigned.algorithm(), unsigned.message()), ("rsa-sha256", &b"client|2026-11-22T10:00:00+07:00"[..]));
    let elsewhere = PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap();
    let signature = elsewhere.sign_digest(&unsigned.digest(), &mut os).unwrap();
    let at_once = signer(&bca, with_keys()).token_request("2026-11-22T10:00:00+07:00", &mut os).unwrap();
    assert_same(&unsigned.finish(&signature).unwrap(), &at_once);

    let snap = Profile::named("snap").unwrap();
    let ask = |signer: &Signer| {
        signer.begin_customer_token_request(CustomerGrant::AuthCode("a code"), Moment::from_epoch_millis(NOW))
    };
    let unsigned = ask(&signer(&snap, Credential::new().with(Field::ClientKey, "client"))).unwrap();
    let signature = elsewhere.sign_digest(&unsigned.digest(), &mut os).unwrap();
    let grant = CustomerGrant::AuthCode("a code");
    let moment = Moment::from_epoch_millis(NOW);
    let at_once = signer(&snap, with_keys()).customer_token_request(grant, moment, &mut os).unwrap();
    assert_same(&unsigned.finish(&signature).unwrap(), &at_once);
}

#[test]
fn what_is_wrong_is_said_in_the_first_step() {
    let code = |begun: Result<_, Error>| begun.map(|_: paraf::sign::UnsignedRequest<'_>| ()).unwrap_err().code();
    let bca = signer(&Profile::named("bca").unwrap(), Credential::default());
    let at = "2026-11-22T10:00:00+07:00";
    assert_eq!(code(bca.begin(&Request::new("POST", "/x", b"{}", at), &mut os)), ErrorCode::MissingCredential);
    let request = Request::new("POST", "/x", b"{}", at).with(Field::AccessToken, "t");
    assert_eq!(
        code(bca.begin(&Request::new("POST", "/x", b"{}", "now").with(Field::AccessToken, "t"), &mut os)),
        ErrorCode::InvalidTimestamp
    );
    assert_eq!(
        code(bca.begin(&Request::new("POST", "/x", b"\xff", at).with(Field::AccessToken, "t"), &mut os)),
        ErrorCode::InvalidBody
    );
    assert_eq!(code(bca.begin(&request, &mut none)), ErrorCode::ProviderFailed);
    assert_eq!(code(bca.begin_token_request(at)), ErrorCode::MissingCredential);
    let legacy = signer(&Profile::named("bca-legacy").unwrap(), Credential::default());
    assert_eq!(code(legacy.begin_token_request(at)), ErrorCode::UnsupportedByProfile);
    assert_eq!(
        code(legacy.begin_customer_token_request(CustomerGrant::RefreshToken("r"), at)),
        ErrorCode::UnsupportedByProfile
    );
}
