//! Keys and secrets in any form: what is read can be written and read again, and nothing is both.

use paraf::Error;
use paraf::key::{PrivateKey, PublicKey, Secret};

/// The text, or the DER, of a key.
pub fn check(key: &[u8]) {
    let (private, public) = (PrivateKey::parse(key), PublicKey::parse(key));
    for error in [private.as_ref().err(), public.as_ref().err()].into_iter().flatten() {
        quotes_nothing(error, key);
    }
    if let Ok(private) = &private {
        assert!(private.bits() >= 2048);
        let public = private.public_key().expect("its other half");
        for pem in [private.to_pkcs8_pem(), private.to_pkcs1_pem()] {
            let again = PrivateKey::parse(pem.expect("it can be written").reveal().as_bytes()).expect("and read");
            assert_eq!(again.public_key().expect("as above").fingerprint(), public.fingerprint());
        }
    }
    if let Ok(public) = &public {
        assert!(public.bits() >= 2048);
        for text in [public.to_spki_pem().expect("it can be written"), public.to_base64()] {
            assert_eq!(PublicKey::parse(text.as_bytes()).expect("and read").fingerprint(), public.fingerprint());
        }
    }
    let Ok(text) = std::str::from_utf8(key) else { return };
    match Secret::new("client_secret", text) {
        Ok(secret) => {
            assert_eq!(secret.reveal(), text);
            assert!(private.is_err() && public.is_err(), "a key is no secret");
        }
        Err(error) => quotes_nothing(&error, key),
    }
}

/// No sixteen bytes of the input, unless they are words of ours, as the number of a character is: a fuzzer learns to write it.
fn quotes_nothing(error: &Error, key: &[u8]) {
    let text = error.to_string();
    let text: Vec<&str> =
        text.split("(U+").map(|piece| piece.split_once("), ").map_or(piece, |(_, rest)| rest)).collect();
    let text = text.join("");
    for window in key.windows(16).filter(|window| window.iter().filter(|byte| byte.is_ascii_digit()).count() > 3) {
        assert!(!text.as_bytes().windows(16).any(|quoted| quoted == window), "{text}");
    }
}
