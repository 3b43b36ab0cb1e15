//! What somebody else's code said (a signer, a source of randomness) is the source of our error, and nothing that it does keeps us busy
//! for ever.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;

use paraf::sign::{Credential, Field, Request, RsaSigner, Signer};
use paraf::{Error, ErrorCode, Profile, Randomness};

const TIME: &str = "2026-11-22T10:00:00+07:00";

/// What the module of a key says.
#[derive(Debug)]
struct ModuleError(u32);

impl fmt::Display for ModuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CKR 0x{:08X}", self.0)
    }
}

impl std::error::Error for ModuleError {}

struct Module;

impl RsaSigner for Module {
    fn sign_digest(&self, _: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        Err(Error::provider_failed("the module refused to sign").with_source(ModuleError(0xa4)))
    }
}

fn no_randomness(_: &mut [u8]) -> Result<(), &'static str> {
    Err("/dev/urandom is gone")
}

#[test]
fn what_an_rsa_signer_said_is_the_source() {
    let credential = Credential::new().with(Field::ClientKey, "client");
    let signer = Signer::new(Profile::named("snap").unwrap(), credential).unwrap().with_rsa_signer(Arc::new(Module));
    let error = signer.token_request(TIME, &mut no_randomness).unwrap_err();
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        (ErrorCode::ProviderFailed, "provider: the module refused to sign")
    );
    let source = error.source().expect("a cause");
    assert_eq!(source.downcast_ref::<ModuleError>().unwrap().0, 0xa4);
    assert_eq!(error.clone().source().unwrap().to_string(), "CKR 0x000000A4");
    // A cause is no part of what an error says.
    assert_eq!(error, Error::provider_failed("the module refused to sign"));
    assert!(Error::provider_failed("the module refused to sign").source().is_none());
    assert_ne!(error, Error::provider_failed("another"));
}

fn is_the_source(error: Error) {
    assert_eq!(error.code(), ErrorCode::ProviderFailed);
    assert_eq!(error.source().expect("a cause").to_string(), "/dev/urandom is gone");
}

#[test]
fn what_a_source_of_randomness_said_is_the_source() {
    let credential = Credential::new().client_secret("secret");
    let signer = Signer::new(Profile::named("snap").unwrap(), credential).unwrap();
    let request = Request::new("POST", "/v1.0/x", b"{}", TIME).with(Field::AccessToken, "t");
    is_the_source(signer.sign(&request, &mut no_randomness).unwrap_err());
}

#[cfg(feature = "messages")]
#[test]
fn so_it_is_where_reference_numbers_are_made() {
    let snap = Profile::named("snap").unwrap();
    let service = paraf::message::Service::find("17", &snap).unwrap();
    is_the_source(
        service.new_external_id(&snap, paraf::message::ExternalIdOptions::default(), &mut no_randomness).unwrap_err(),
    );
    is_the_source(service.new_partner_reference_no(&mut no_randomness).unwrap_err());
}

type Source = Box<dyn FnMut(&mut [u8]) -> Result<(), Error>>;

/// Sources that work, but give no randomness: one byte for ever, and two by turns.
fn useless() -> Vec<Source> {
    let constant = |byte: u8| -> Source {
        Box::new(move |bytes| {
            bytes.fill(byte);
            Ok(())
        })
    };
    let mut turn = false;
    let alternating = Box::new(move |bytes: &mut [u8]| {
        turn = !turn;
        bytes.fill(if turn { 0 } else { 0xff });
        Ok(())
    });
    vec![constant(0), constant(1), constant(0xa5), constant(0xff), alternating]
}

#[test]
fn digits_are_not_waited_for_for_ever() {
    let credential = Credential::new().client_secret("secret");
    let signer = Signer::new(Profile::named("snap").unwrap(), credential).unwrap();
    let request = Request::new("POST", "/v1.0/x", b"{}", TIME).with(Field::AccessToken, "t");
    for mut source in useless() {
        assert_eq!(signer.sign(&request, &mut source).unwrap_err().code(), ErrorCode::ProviderFailed);
    }
    // No byte that may become a digit, in a block whose bytes differ.
    let mut large = |bytes: &mut [u8]| {
        bytes.iter_mut().zip((250..=255).cycle()).for_each(|(byte, large)| *byte = large);
        Ok::<(), Error>(())
    };
    assert_eq!(signer.sign(&request, &mut large).unwrap_err().code(), ErrorCode::ProviderFailed);
}

#[cfg(feature = "rsa")]
mod rsa {
    use super::*;
    use paraf::key::PrivateKey;

    const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");

    #[test]
    fn blinding_is_not_waited_for_for_ever() {
        let key = PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap();
        for mut source in useless() {
            assert_eq!(key.sign_digest(&[7; 32], &mut source).unwrap_err().code(), ErrorCode::ProviderFailed);
        }
    }

    #[test]
    fn a_new_key_is_not_waited_for_for_ever() {
        for mut source in useless().into_iter().take(4) {
            assert_eq!(PrivateKey::generate(2048, &mut source).unwrap_err().code(), ErrorCode::ProviderFailed);
        }
    }

    #[test]
    fn a_failure_at_any_draw_is_the_source() {
        let key = PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap();
        let mut draws = 0;
        let mut counting = |bytes: &mut [u8]| {
            draws += 1;
            getrandom::fill(bytes)
        };
        key.sign_digest(&[7; 32], &mut counting).unwrap();
        assert!(draws > 0, "a signature is blinded");
        // The last draws may be fewer another time: the first one is always made again.
        let mut left = 4;
        let mut stops = |bytes: &mut [u8]| {
            if left == 0 {
                return Err("the device was unplugged");
            }
            left -= 1;
            getrandom::fill(bytes).map_err(|_| "no randomness")
        };
        let error = key.sign_digest(&[7; 32], &mut stops).unwrap_err();
        assert_eq!(error.source().expect("a cause").to_string(), "the device was unplugged");
        let error = PrivateKey::generate(2048, &mut no_randomness).unwrap_err();
        assert_eq!(error.source().expect("a cause").to_string(), "/dev/urandom is gone");
    }
}
