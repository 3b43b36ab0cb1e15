//! What is no shared secret is refused before it signs anything: without a word, it would sign wrongly, or for everybody.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use paraf::key::Secret;
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{Error, ErrorCode, Moment, Profile};
use proptest::prelude::*;

const TIME: &str = "2026-11-22T10:00:00+07:00";

const PRIVATE: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const CERTIFICATE: &str = include_str!("../../vectors/keys/rsa-2048-certificate.pem");

fn signer(secret: &str) -> Result<Signer, Error> {
    let credential = Credential::new().client_secret(secret);
    Signer::new(Profile::named("snap").unwrap(), credential)
}

fn legacy_signer(secret: &str) -> Result<Signer, Error> {
    let credential = Credential::new().api_secret(secret);
    Signer::new(Profile::named("bca-legacy").unwrap(), credential)
}

fn verifier(secret: &str) -> Result<Verifier, Error> {
    let credential = VerifierCredential::new().client_secrets(["good", secret]);
    Verifier::new(Profile::named("snap").unwrap(), credential, Expected::anyone())
}

fn refused<T>(result: Result<T, Error>, field: &str, detail: &str) {
    let error = result.err().unwrap_or_else(|| panic!("taken: {detail}"));
    assert_eq!((error.code(), error.field(), error.detail()), (ErrorCode::InvalidSecret, field, detail));
}

#[test]
fn what_stuck_to_a_secret_is_named_with_its_place() {
    for (stuck, name) in [
        (" ", "a space (U+0020)"),
        ("\t", "a tab (U+0009)"),
        ("\n", "a line feed (U+000A)"),
        ("\r", "a carriage return (U+000D)"),
        ("\0", "a NUL character (U+0000)"),
        ("\u{1b}", "a control character (U+001B)"),
        ("\u{a0}", "a no-break space (U+00A0)"),
        ("\u{3000}", "white space (U+3000)"),
        ("\u{ad}", "a soft hyphen (U+00AD)"),
        ("\u{200b}", "a zero-width space (U+200B)"),
        ("\u{2060}", "a zero-width character (U+2060)"),
        ("\u{200e}", "a mark of writing direction (U+200E)"),
        ("\u{feff}", "a byte order mark (U+FEFF)"),
        ("\"", "a double quote (U+0022)"),
        ("'", "a single quote (U+0027)"),
        ("`", "a backquote (U+0060)"),
        ("\u{201d}", "a double quote (U+201D)"),
        ("\u{2019}", "a single quote (U+2019)"),
        ("\u{ff02}", "a double quote (U+FF02)"),
        ("\u{61c}", "a mark of writing direction (U+061C)"),
        ("\u{fe0f}", "a character that nobody sees (U+FE0F)"),
        ("\u{180e}", "a character that nobody sees (U+180E)"),
        ("\u{2800}", "a character that nobody sees (U+2800)"),
        ("\u{3164}", "a character that nobody sees (U+3164)"),
        ("\u{e0001}", "a character that nobody sees (U+E0001)"),
        ("\u{e000}", "a character that nobody sees (U+E000)"),
    ] {
        for (secret, place) in [(format!("{stuck}SECRET-7b1c"), "begins"), (format!("SECRET-7b1c{stuck}"), "ends")] {
            let detail = format!("{place} with {name}, which is no part of a secret");
            refused(signer(&secret), "client_secret", &detail);
            refused(legacy_signer(&secret), "api_secret", &detail);
            refused(Secret::new("client_secret", &secret), "client_secret", &detail);
        }
    }
    // Both ends: the first is named.
    refused(
        signer("\"quoted\"\n"),
        "client_secret",
        "begins with a double quote (U+0022), which is no part of a secret",
    );
}

#[test]
fn what_everybody_may_know_is_no_secret_to_sign_or_to_verify_with() {
    let spki = include_str!("../../vectors/keys/ed25519-public.pem");
    let base64 = |pem: &str| pem.lines().filter(|line| !line.starts_with("-----")).collect::<String>();
    let one_line = base64(CERTIFICATE);
    let cases = [
        (String::new(), "is empty"),
        (" \t\r\n".into(), "is nothing but white space, quotes or control characters"),
        ("\0\0\0\0".into(), "is nothing but white space, quotes or control characters"),
        ("\u{feff}\"\"".into(), "is nothing but white space, quotes or control characters"),
        ("${CLIENT_SECRET}".into(), "is a placeholder whose value was never put in"),
        ("\"${CLIENT_SECRET:-}\"".into(), "is a placeholder whose value was never put in"),
        ("${{ secrets.CLIENT_SECRET }}".into(), "is a placeholder whose value was never put in"),
        ("{{client_secret}}".into(), "is a placeholder whose value was never put in"),
        ("$CLIENT_SECRET".into(), "is a placeholder whose value was never put in"),
        ("%CLIENT_SECRET%".into(), "is a placeholder whose value was never put in"),
        ("$(cat /run/secrets/client)".into(), "is a placeholder whose value was never put in"),
        ("<%= ENV['CLIENT_SECRET'] %>".into(), "is a placeholder whose value was never put in"),
        ("<client secret>".into(), "is a placeholder whose value was never put in"),
        ("process.env.CLIENT_SECRET".into(), "is a placeholder whose value was never put in"),
        ("undefined".into(), "is a placeholder whose value was never put in"),
        ("null\n".into(), "is a placeholder whose value was never put in"),
        ("None".into(), "is a placeholder whose value was never put in"),
        ("NULL".into(), "is a placeholder whose value was never put in"),
        ("<nil>".into(), "is a placeholder whose value was never put in"),
        ("[object Object]".into(), "is a placeholder whose value was never put in"),
        ("[object Promise]".into(), "is a placeholder whose value was never put in"),
        (CERTIFICATE.into(), "is an X.509 certificate, not a shared secret"),
        (format!("\u{feff}{CERTIFICATE}"), "is an X.509 certificate, not a shared secret"),
        (format!("\"{}\"", PRIVATE.replace('\n', "\\n")), "is a PKCS#8 private key, not a shared secret"),
        (format!("Bag Attributes\n    friendlyName: x\n{CERTIFICATE}"), "is an X.509 certificate, not a shared secret"),
        (one_line.clone(), "is an X.509 certificate, not a shared secret"),
        (format!("\"{one_line}\""), "is an X.509 certificate, not a shared secret"),
        (URL_SAFE_NO_PAD.encode(STANDARD.decode(&one_line).unwrap()), "is an X.509 certificate, not a shared secret"),
        (STANDARD.encode(CERTIFICATE), "is an X.509 certificate, not a shared secret"),
        (base64(PRIVATE), "is a PKCS#8 private key, not a shared secret"),
        (base64(spki), "is an SPKI public key, not a shared secret"),
        (
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKfx me@host".into(),
            "is an OpenSSH public key of another algorithm than RSA, not a shared secret",
        ),
        (
            "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}".into(),
            "is a JWK (JSON Web Key) of a public key, not a shared secret",
        ),
        (
            "<RSAKeyValue></RSAKeyValue>".into(),
            "is an XML key of .NET (RSAKeyValue) of a public key, not a shared secret",
        ),
        ("-----BEGIN".into(), "is a PEM whose BEGIN line is not `-----BEGIN …-----` any more, not a shared secret"),
    ];
    for (secret, detail) in cases {
        refused(signer(&secret), "client_secret", detail);
        refused(legacy_signer(&secret), "api_secret", detail);
        refused(verifier(&secret), "client_secret", detail);
    }
}

#[test]
fn no_error_repeats_a_secret() {
    for secret in ["SECRET-7b1c\n", "\"SECRET-7b1c", "-----BEGIN SECRET-7b1c", "${SECRET-7b1c}"] {
        let error = signer(secret).err().unwrap();
        assert!(!format!("{error} {error:?}").contains("7b1c"), "{error}");
    }
}

/// The conformance suite holds such a verifier to "signature-mismatch": it accepts nothing.
#[test]
fn a_verifier_whose_secret_has_a_line_break_too_many_accepts_nothing() {
    let request =
        Request::new("POST", "/v1.0/x", b"{}", TIME).with(Field::AccessToken, "t").with(Field::ExternalId, "1");
    let signed = signer("SECRET-7b1c").unwrap().sign(&request, &mut |_: &mut [u8]| Err("no randomness")).unwrap();
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let incoming = IncomingRequest::new("POST", "/v1.0/x", &headers, b"{}");
    let now = Moment::parse(TIME).unwrap();
    assert!(verifier("SECRET-7b1c").unwrap().verify(&incoming, now, Tolerance::DEFAULT).is_ok());
    let rejection = verifier("SECRET-7b1c\n").unwrap().verify(&incoming, now, Tolerance::DEFAULT).unwrap_err();
    assert_eq!(rejection.code(), ErrorCode::SignatureMismatch);
}

proptest! {
    /// What banks really issue: random bytes in hexadecimal, in Base64 and as UUIDs, and passwords.
    #[test]
    fn what_is_random_is_a_secret(bytes in prop::collection::vec(any::<u8>(), 1..80), word in "[!#-&(-_a-~][ -_a-~]{0,62}[!#-&(-_a-~]") {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        prop_assume!(!["null", "none", "nil", "nan"].contains(&hex.as_str()));
        prop_assert!(signer(&hex).is_ok());
        prop_assert!(signer(&hex.to_uppercase()).is_ok());
        prop_assert!(signer(&STANDARD.encode(&bytes)).is_ok());
        prop_assert!(signer(&URL_SAFE_NO_PAD.encode(&bytes)).is_ok());
        let bracketed = ["${", "$(", "{{", "<", "%"].iter().any(|bracket| word.starts_with(bracket));
        prop_assert!(bracketed || signer(&word).is_ok(), "{}", word);
    }

    /// Hexadecimal that begins as DER and PEM do.
    #[test]
    fn hexadecimal_that_begins_as_a_key_does_is_a_secret(rest in "[0-9a-f]{62}") {
        for start in ["30", "2d"] {
            let secret = [start, &rest].concat();
            prop_assert!(signer(&secret).is_ok(), "{}", secret);
        }
    }
}
