//! New keys, and keys written in the forms that banks ask for, checked by this crate's own intake and by OpenSSL.

#![cfg(feature = "rsa")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::io::Write;
use std::process::{Command, Stdio};

use paraf::key::{KeyFormat, PrivateKey, PublicKey};
use paraf::sign::RsaSigner;
use paraf::{Error, ErrorCode};

const PKCS8: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const CERTIFICATE: &str = include_str!("../../vectors/keys/rsa-2048-certificate.pem");

fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

/// What `openssl` makes of its standard input.
fn openssl(arguments: &[&str], input: &str) -> String {
    let mut child = Command::new("openssl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the openssl command");
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_new_key_is_read_by_us_and_by_openssl() {
    for bits in [2048, 2056] {
        let key = PrivateKey::generate(bits, &mut os).unwrap();
        assert_eq!(key.bits(), bits);
        let public = key.public_key().unwrap();
        let (pkcs8, pkcs1) = (key.to_pkcs8_pem().unwrap(), key.to_pkcs1_pem().unwrap());
        for (pem, format) in [(&pkcs8, KeyFormat::Pkcs8), (&pkcs1, KeyFormat::Pkcs1)] {
            let read = PrivateKey::parse(pem.reveal().as_bytes()).unwrap();
            assert_eq!((read.format(), read.bits()), (format, bits));
            assert_eq!(read.public_key().unwrap().fingerprint(), public.fingerprint());
            assert!(openssl(&["pkey", "-check", "-noout"], pem.reveal()).contains("valid"));
        }
        let spki = public.to_spki_pem().unwrap();
        let one_line = public.to_base64();
        assert!(!one_line.contains(char::is_whitespace) && !one_line.contains('-'));
        for text in [&spki, &one_line] {
            let read = PublicKey::parse(text.as_bytes()).unwrap();
            assert_eq!(read.fingerprint(), public.fingerprint());
        }
        assert_eq!(openssl(&["pkey", "-pubout"], pkcs8.reveal()), spki);
        assert_eq!(openssl(&["pkey", "-pubin"], &spki), spki);
    }
}

#[test]
fn openssl_writes_the_same_bytes() {
    let key = PrivateKey::parse(PKCS8.as_bytes()).unwrap();
    assert_eq!(key.to_pkcs8_pem().unwrap().reveal(), PKCS8);
    assert_eq!(key.to_pkcs1_pem().unwrap().reveal(), openssl(&["rsa", "-traditional"], PKCS8));
    let public = PublicKey::parse(CERTIFICATE.as_bytes()).unwrap();
    assert_eq!(public.to_spki_pem().unwrap(), openssl(&["x509", "-pubkey", "-noout"], CERTIFICATE));
}

#[test]
fn a_new_key_signs_what_openssl_verifies() {
    let folder = std::env::temp_dir().join(format!("paraf-keys-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_string();
    let key = PrivateKey::generate(2048, &mut os).unwrap();
    // SHA-256 of "abc" (FIPS 180-4, appendix).
    let digest = hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let signature = key.sign_digest(&digest.try_into().unwrap(), &mut os).unwrap();
    std::fs::write(path("signature"), signature).unwrap();
    std::fs::write(path("public.pem"), key.public_key().unwrap().to_spki_pem().unwrap()).unwrap();
    let verify = ["dgst", "-sha256", "-verify", &path("public.pem"), "-signature", &path("signature")];
    assert_eq!(openssl(&verify, "abc").trim(), "Verified OK");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn two_new_keys_differ() {
    let make = || PrivateKey::generate(2048, &mut os).unwrap().public_key().unwrap().to_base64();
    assert_ne!(make(), make());
}

#[test]
fn a_size_that_no_bank_takes_is_refused() {
    for bits in [0, 512, 1024, 2047, 8193, usize::MAX] {
        let error = PrivateKey::generate(bits, &mut os).unwrap_err();
        assert_eq!((error.code(), error.field()), (ErrorCode::InvalidArgument, "bits"), "{bits}");
    }
}

#[test]
fn randomness_that_fails_or_repeats_itself_gives_no_key() {
    let mut calls = 0;
    let mut stops = |bytes: &mut [u8]| {
        calls += 1;
        if calls > 1 { Err("no randomness") } else { os(bytes).map_err(|_| "no randomness") }
    };
    let mut constant = |bytes: &mut [u8]| {
        bytes.fill(0xa5);
        Ok::<(), Error>(())
    };
    assert_eq!(PrivateKey::generate(2048, &mut stops).unwrap_err().code(), ErrorCode::ProviderFailed);
    assert_eq!(PrivateKey::generate(2048, &mut constant).unwrap_err().code(), ErrorCode::ProviderFailed);
}

#[test]
fn a_written_key_is_not_shown() {
    let pem = PrivateKey::parse(PKCS8.as_bytes()).unwrap().to_pkcs8_pem().unwrap();
    assert_eq!(format!("{pem:?} {pem}"), "Secret(redacted) redacted");
}

fn hex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
