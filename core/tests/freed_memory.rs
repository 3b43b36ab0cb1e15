//! What the library frees holds no secret any more. An allocator looks into each block on its way back, for both feature sets.
//!
//! Not looked at is what RSA arithmetic leaves behind as numbers (SECURITY.md): the texts and the DER of keys are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::{Arc, OnceLock};

use paraf::key::Secret;
use paraf::sign::{Call, Credential, CustomerGrant, Field, Request, RsaSigner, Signer};
use paraf::verify::{
    Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential,
};
use paraf::{Error, Moment, Profile, Randomness};
use sha2::block_api::{compress256, compress512};

/// The system's allocator, which looks into what this thread frees.
struct Looking;

#[global_allocator]
static LOOKING: Looking = Looking;

const MOST_MARKERS: usize = 64;

thread_local! {
    static WATCHING: Cell<bool> = const { Cell::new(false) };
    static FOUND: Cell<[u32; MOST_MARKERS]> = const { Cell::new([0; MOST_MARKERS]) };
}

/// A name, and bytes that stand nowhere else.
type Marker = (String, Vec<u8>);

static MARKERS: OnceLock<Vec<Marker>> = OnceLock::new();

// SAFETY: everything is passed on as it came; a block that moves is copied, so that the old one is looked into.
unsafe impl GlobalAlloc for Looking {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Not from the system as it is: old content would be found again in what was never written.
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the new layout is the old one with the size that the caller vouches for; both blocks hold as many bytes as are copied.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                std::ptr::copy_nonoverlapping(pointer, moved, layout.size().min(size));
                self.dealloc(pointer, layout);
            }
            moved
        }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        if WATCHING.try_with(Cell::get).unwrap_or(false) {
            // SAFETY: the block is the caller's until it is freed, and was zeroed when it was made.
            look(unsafe { std::slice::from_raw_parts(pointer, layout.size()) });
        }
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn look(block: &[u8]) {
    let mut found = FOUND.get();
    for ((name, marker), count) in MARKERS.get().into_iter().flatten().zip(&mut found) {
        if block.windows(marker.len()).any(|window| window == marker) {
            *count += 1;
            if std::env::var_os("PARAF_SHOW_FREED").is_some() {
                WATCHING.set(false);
                eprintln!("{name} in {} bytes\n{}", block.len(), std::backtrace::Backtrace::force_capture());
                WATCHING.set(true);
            }
        }
    }
    FOUND.set(found);
}

/// Runs `act`, drops what it gives, and tells in how many freed blocks each secret still stood.
fn left_behind<T>(act: impl FnOnce() -> T) -> Vec<String> {
    markers();
    FOUND.set([0; MOST_MARKERS]);
    WATCHING.set(true);
    drop(act());
    WATCHING.set(false);
    let found = markers().iter().zip(FOUND.get());
    found.filter(|(_, count)| *count > 0).map(|((name, _), count)| format!("{name} in {count} blocks")).collect()
}

fn leaves_nothing<T>(what: &str, act: impl FnOnce() -> T) {
    let left = left_behind(act);
    assert!(left.is_empty(), "{what}: {left:?}");
}

const SECRET: &str = "sEcReT-of-the-client-7b1c9d";
const API_SECRET: &str = "sEcReT-of-the-api-55aa0f";
const TOKEN: &str = "tOkEn.of~the_access+4411/ee==";
const CUSTOMER_TOKEN: &str = "tOkEn.of~the_customer+9f/1b";
const AUTH_CODE: &str = "cOdE-of-the-consent-31415";
const REFRESH_TOKEN: &str = "tOkEn-to-refresh-27182";
const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const PUBLIC_KEY: &str = include_str!("../../vectors/keys/rsa-2048-certificate.pem");
const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/v1.0/transfer-va/payment";
const BODY: &[u8] = br#"{ "partnerServiceId": "   12345" }"#;

fn markers() -> &'static [Marker] {
    MARKERS.get_or_init(|| {
        let text = |name: &str, text: &str| (name.to_string(), text.as_bytes().to_vec());
        let mut markers = vec![
            text("client secret", SECRET),
            text("API secret", API_SECRET),
            text("access token", TOKEN),
            text("customer's token", CUSTOMER_TOKEN),
            text("authorization code", AUTH_CODE),
            text("refresh token", REFRESH_TOKEN),
            text("Basic credentials", "Y2xpZW50OnNFY1JlVC1vZi10aGUtY2xpZW50"),
        ];
        for (name, pad) in [("inner", 0x36), ("outer", 0x5c)] {
            markers.push((format!("{name} HMAC-SHA512 key"), sha512_key(SECRET, pad)));
            markers.push((format!("{name} HMAC-SHA256 key"), sha256_key(API_SECRET, pad)));
        }
        // Lines from the middle of the text, and numbers from the middle of the DER: all but the modulus is secret.
        let lines: Vec<&str> = PRIVATE_KEY.lines().collect();
        for line in [8, 13, 18, 23] {
            markers.push(text(&format!("line {line} of the private key"), &lines[line][4..44]));
        }
        let der = decoded(&lines[1..lines.len() - 1].concat());
        for at in [400, 600, 800, 1000] {
            markers.push((format!("DER of the private key at {at}"), der[at..at + 24].to_vec()));
        }
        assert!(markers.len() <= MOST_MARKERS);
        markers
    })
}

fn decoded(base64: &str) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(base64).unwrap()
}

/// The state in which a key of HMAC lies in memory (RFC 2104): whoever has both can sign.
fn sha512_key(secret: &str, pad: u8) -> Vec<u8> {
    let mut block = [pad; 128];
    block.iter_mut().zip(secret.bytes()).for_each(|(byte, key)| *byte ^= key);
    // FIPS 180-4 section 5.3.5.
    let mut state = [
        0x6a09e667f3bcc908,
        0xbb67ae8584caa73b,
        0x3c6ef372fe94f82b,
        0xa54ff53a5f1d36f1,
        0x510e527fade682d1,
        0x9b05688c2b3e6c1f,
        0x1f83d9abfb41bd6b,
        0x5be0cd19137e2179,
    ];
    compress512(&mut state, &[block]);
    state.iter().flat_map(|word| word.to_ne_bytes()).collect()
}

fn sha256_key(secret: &str, pad: u8) -> Vec<u8> {
    let mut block = [pad; 64];
    block.iter_mut().zip(secret.bytes()).for_each(|(byte, key)| *byte ^= key);
    // FIPS 180-4 section 5.3.3.
    let mut state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    compress256(&mut state, &[block]);
    state.iter().flat_map(|word| word.to_ne_bytes()).collect()
}

fn no_randomness(_: &mut [u8]) -> Result<(), &'static str> {
    Err("no randomness")
}

fn profile(name: &str) -> Profile {
    Profile::named(name).unwrap()
}

fn credential() -> Credential<'static> {
    Credential::new().with(Field::ClientKey, "client").client_secret(SECRET).with(Field::PartnerId, "12345")
}

fn request(body: &[u8]) -> Request<'_> {
    Request::new("POST", URL, body, TIME)
        .with(Field::AccessToken, TOKEN)
        .with(Field::CustomerToken, CUSTOMER_TOKEN)
        .with(Field::ExternalId, "1")
}

/// A key that lives elsewhere.
struct Module;

impl RsaSigner for Module {
    fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        Ok(digest.repeat(8))
    }
}

#[test]
fn the_allocator_sees_what_is_left_behind() {
    let left = left_behind(|| (SECRET.to_string(), sha512_key(SECRET, 0x36), [TOKEN, "."].concat()));
    assert_eq!(left, ["client secret in 1 blocks", "access token in 1 blocks", "inner HMAC-SHA512 key in 1 blocks"]);
    // A text that grows leaves its first half behind, too.
    let left = left_behind(|| {
        let mut text = SECRET.to_string();
        text.push_str(TOKEN);
        text
    });
    assert_eq!(left, ["client secret in 2 blocks", "access token in 1 blocks"]);
}

#[test]
fn signing_leaves_nothing_behind() {
    profile("snap");
    leaves_nothing("Secret", || Secret::new("client_secret", SECRET).unwrap().clone());
    let broken = [SECRET, "\n"].concat();
    leaves_nothing("a secret that is refused", || Secret::new("client_secret", &broken).unwrap_err());
    leaves_nothing("Signer::new", || Signer::new(profile("snap"), credential()).unwrap());
    leaves_nothing("Signer::sign", || {
        let signer = Signer::new(profile("snap"), credential()).unwrap();
        let signed = signer.sign(&request(BODY), &mut no_randomness).unwrap();
        let shown = format!("{signed:?} {:?} {}", signed.string_to_sign(), signed.string_to_sign().unwrap());
        (signed.clone().into_owned(), shown)
    });
    leaves_nothing("PreparedSigner", || {
        let signer = Signer::new(profile("snap"), credential()).unwrap();
        let prepared = signer.prepare(&request(b"")).unwrap();
        let call = Call::new(BODY, TIME).external_id("1");
        let signed = prepared.sign(&call, &mut no_randomness).unwrap();
        drop((signer, prepared));
        signed.into_owned()
    });
    leaves_nothing("a request that is refused", || {
        let signer = Signer::new(profile("snap"), credential()).unwrap();
        let without_bearer = request(BODY).with(Field::AccessToken, "Bearer tOkEn.of~the_access+4411/ee==");
        (
            signer.sign(&without_bearer, &mut no_randomness).is_err(),
            signer.sign(&request(b"{\\"), &mut no_randomness).is_err(),
        )
    });
    leaves_nothing("BCA before SNAP", || {
        let credential = Credential::new()
            .api_secret(API_SECRET)
            .with(Field::ApiKey, "key")
            .client_secret(SECRET)
            .with(Field::ClientKey, "client");
        let signer = Signer::new(profile("bca-legacy"), credential).unwrap();
        let time = "2026-11-22T10:00:00.250+07:00";
        let call = Request::new("POST", "/banking/corporates/transfers", BODY, time).with(Field::AccessToken, TOKEN);
        (
            signer.sign(&call, &mut no_randomness).unwrap().into_owned(),
            signer.token_request(time, &mut no_randomness).unwrap(),
        )
    });
    leaves_nothing("tokens of customers", || {
        let signer = Signer::new(profile("snap"), credential()).unwrap().with_rsa_signer(Arc::new(Module));
        let ask = |grant| signer.customer_token_request(grant, TIME, &mut no_randomness).unwrap();
        (
            ask(CustomerGrant::AuthCode(AUTH_CODE)),
            ask(CustomerGrant::RefreshToken(REFRESH_TOKEN)),
            signer.token_request(TIME, &mut no_randomness).unwrap(),
        )
    });
}

#[test]
fn verifying_leaves_nothing_behind() {
    let signed = Signer::new(profile("snap"), credential()).unwrap().sign(&request(BODY), &mut no_randomness).unwrap();
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let now = Moment::parse(TIME).unwrap();
    let incoming = IncomingRequest::new("POST", URL, &headers, BODY).access_token(TOKEN);
    let verifier = || {
        let secrets = ["another secret", SECRET];
        let credential = VerifierCredential::new().client_secrets(&secrets);
        Verifier::new(profile("snap"), credential, Expected::anyone()).unwrap()
    };
    leaves_nothing("Verifier::new", verifier);
    leaves_nothing("Verifier::verify", || {
        let verified = verifier().verify(&incoming, now, Tolerance::DEFAULT).unwrap();
        let shown = format!("{verified:?} {:?} {}", verified.string_to_sign(), verified.string_to_sign());
        (verified.clone().into_owned(), shown)
    });
    leaves_nothing("a rejection", || {
        let verifier = verifier();
        let (mut forged, mut repeated) = (incoming, incoming);
        forged.body = b"{}";
        let other_body = verifier.verify(&forged, now, Tolerance::DEFAULT).unwrap_err();
        let other_token = verifier.verify(&incoming.access_token("other"), now, Tolerance::DEFAULT).unwrap_err();
        let doubled: Vec<(&str, &str)> = headers.iter().chain(&headers).copied().collect();
        repeated.headers = &doubled;
        let twice = verifier.verify(&repeated, now, Tolerance::DEFAULT).unwrap_err();
        (other_body.response_body(), other_token.to_string(), twice.to_string())
    });
    if cfg!(feature = "rsa") {
        leaves_nothing("TokenVerifier", || {
            let verifier = TokenVerifier::new(profile("snap"), &[PUBLIC_KEY.as_bytes()], Expected::anyone()).unwrap();
            verifier.verify(&IncomingTokenRequest::new(&headers, None), now, Tolerance::DEFAULT).unwrap_err()
        });
    }
}

#[cfg(feature = "rsa")]
#[test]
fn keys_leave_no_text_and_no_der_behind() {
    use base64::Engine;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    use paraf::key::{PrivateKey, PublicKey};

    fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
        getrandom::fill(bytes)
    }

    let lines: Vec<&str> = PRIVATE_KEY.lines().collect();
    let one_line = lines[1..lines.len() - 1].concat();
    let der = decoded(&one_line);
    let given: [(&str, Vec<u8>); 15] = [
        ("PEM", PRIVATE_KEY.into()),
        ("PEM with escapes", PRIVATE_KEY.replace('\n', "\\\\n").into()),
        ("a bundle", [PUBLIC_KEY, PRIVATE_KEY, PRIVATE_KEY].concat().into()),
        ("PEM in Latin-1", [b"\xe9".as_slice(), PRIVATE_KEY.as_bytes()].concat()),
        ("Base64", one_line.clone().into()),
        ("Base64 in quotes", format!("\u{feff}\"{one_line}\"").into()),
        ("Base64 for URLs", URL_SAFE_NO_PAD.encode(&der).into()),
        ("Base64 of PEM", STANDARD.encode(PRIVATE_KEY).into()),
        ("DER", der.clone()),
        ("damaged PEM", PRIVATE_KEY.replacen("MII", "M*I", 1).into()),
        ("PEM damaged at its end", PRIVATE_KEY.replace("-----END", "*-----END").into()),
        ("cut-off PEM", PRIVATE_KEY[..PRIVATE_KEY.len() - 30].into()),
        ("cut-off DER", der[..der.len() - 1].into()),
        ("hexadecimal", der.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()),
        ("UTF-16", PRIVATE_KEY.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    for (name, key) in &given {
        leaves_nothing(&format!("PrivateKey::parse, {name}"), || PrivateKey::parse(key).map(drop));
        leaves_nothing(&format!("PublicKey::parse, {name}"), || PublicKey::parse(key).map(drop));
        let text = std::str::from_utf8(key).unwrap_or_default();
        leaves_nothing(&format!("Secret::new, {name}"), || Secret::new("client_secret", text).map(drop));
        leaves_nothing(&format!("Signer::new, {name}"), || {
            Signer::new(profile("snap"), credential().private_key(key.as_slice())).map(drop)
        });
    }
    leaves_nothing("a written key", || {
        let key = PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap();
        (key.to_pkcs8_pem().unwrap(), key.to_pkcs1_pem().unwrap(), key.public_key().unwrap().to_spki_pem().unwrap())
    });
    leaves_nothing("a token request", || {
        let credential = credential().private_key(PRIVATE_KEY);
        let signer = Signer::new(profile("snap"), credential).unwrap();
        let token = signer.token_request(TIME, &mut os).unwrap();
        let refreshed =
            signer.customer_token_request(CustomerGrant::RefreshToken(REFRESH_TOKEN), TIME, &mut os).unwrap();
        (token, refreshed)
    });
}
