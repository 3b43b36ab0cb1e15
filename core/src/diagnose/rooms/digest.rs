//! The digest of the body: other spellings of the right one, and other hashes.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};
use sha3::Sha3_256;

use super::{UNSET, UNSET_RARELY};
use crate::crypto::mac::MacState;
use crate::crypto::signature::Encoding;
use crate::diagnose::change::{ALONE, PAIRED};

/// A SHA-256 digest, and as lower-case hexadecimal.
pub(in crate::diagnose) struct Spelled<'d> {
    digest: &'d [u8; 32],
    hex: String,
    right: Encoding,
}

/// What takes each text that stands for the digest.
type Put<'p> = &'p mut dyn FnMut(&[u8]);
type Spelling = (&'static str, bool, fn(&Spelled<'_>, Put<'_>));

#[rustfmt::skip]
const SPELLINGS: &[Spelling] = &[
    ("B16-base64", PAIRED, |digest, put| if digest.right == Encoding::Hex { put(STANDARD.encode(digest.digest).as_bytes()); }),
    ("B16-hex", PAIRED, |digest, put| if digest.right == Encoding::Base64 { put(digest.hex.as_bytes()); }),
    ("B16-upper-case", PAIRED, |digest, put| put(digest.upper().as_bytes())),
    ("B16-base64-of-hex", PAIRED, |digest, put| put(STANDARD.encode(&digest.hex).as_bytes())),
    ("B16-base64-of-hex", ALONE, |digest, put| put(STANDARD.encode(digest.upper()).as_bytes())),
    ("B16-raw", PAIRED, |digest, put| put(digest.digest)),
    ("B16-hashed-twice", PAIRED, |digest, put| put(hex(&Sha256::digest(&digest.hex)).as_bytes())),
    ("B16-hashed-twice", ALONE, |digest, put| {
        put(hex(&Sha256::digest(digest.digest)).as_bytes());
        put(hex(&Sha256::digest(digest.upper())).as_bytes());
        put(hex(&Sha256::digest(STANDARD.encode(digest.digest))).as_bytes());
        put(hex(&Sha256::digest(format!("{}\n", digest.hex))).as_bytes());
    }),
    // As OpenSSL 3 and sha256sum write it.
    ("B16-command-line", PAIRED, |digest, put| put(format!("SHA2-256(stdin)= {}", digest.hex).as_bytes())),
    ("B16-command-line", PAIRED, |digest, put| put(format!("{}  -", digest.hex).as_bytes())),
    ("B16-command-line", ALONE, |digest, put| command_lines(&digest.hex, put)),
    // As .NET's BitConverter writes it.
    ("B16-separated", PAIRED, |digest, put| put(separated(&digest.upper(), "-").as_bytes())),
    ("B16-separated", ALONE, |digest, put| for separator in ["-", ":", " "] {
        put(separated(&digest.hex, separator).as_bytes());
        put(separated(&digest.upper(), separator).as_bytes());
    }),
    // As Node's console shows bytes.
    ("B16-separated", ALONE, |digest, put| put(format!("<Buffer {}>", separated(&digest.hex, " ")).as_bytes())),
    ("B16-prefixed", ALONE, |digest, put| {
        for prefix in ["0x", "sha256=", "sha256:", "SHA256=", "SHA-256=", "sha-256:", "SHA256:"] { put(format!("{prefix}{}", digest.hex).as_bytes()); }
        for prefix in ["sha256-", "SHA-256=", "sha-256="] { put(format!("{prefix}{}", STANDARD.encode(digest.digest)).as_bytes()); }
        put(format!("0x{}", digest.upper()).as_bytes());
    }),
    ("B16-base64-unpadded", ALONE, |digest, put| put(STANDARD_NO_PAD.encode(digest.digest).as_bytes())),
    ("B16-base64-url-safe", ALONE, |digest, put| {
        put(URL_SAFE.encode(digest.digest).as_bytes());
        put(URL_SAFE_NO_PAD.encode(digest.digest).as_bytes());
    }),
    ("B16-base64-lower-case", ALONE, |digest, put| put(STANDARD.encode(digest.digest).to_ascii_lowercase().as_bytes())),
    ("B16-hex-of-hex", ALONE, |digest, put| {
        put(hex(digest.hex.as_bytes()).as_bytes());
        put(hex(digest.upper().as_bytes()).as_bytes());
        put(hex(STANDARD.encode(digest.digest).as_bytes()).as_bytes());
    }),
    ("B16-quoted", ALONE, |digest, put| for (open, close) in [("\"", "\""), ("'", "'"), ("b'", "'")] { put(format!("{open}{}{close}", digest.hex).as_bytes()); }),
    ("B16-whitespace", ALONE, |digest, put| for end in ["\n", "\r\n", " "] { put(format!("{}{end}", digest.hex).as_bytes()); }),
    ("B16-list-of-numbers", ALONE, |digest, put| lists(digest.digest, put)),
    ("B16-bytes-as-text", ALONE, |digest, put| {
        put(String::from_utf8_lossy(digest.digest).as_bytes());
        put(digest.digest.iter().map(|byte| char::from(*byte)).collect::<String>().as_bytes());
    }),
    ("B16-digest-cut", ALONE, |digest, put| for length in [32, 40, 50, 56, 60, 63] { put(&digest.hex.as_bytes()[..length]); }),
    ("B17-leading-zeros-lost", PAIRED, |digest, put| if digest.digest[0] < 16 { put(digest.hex.trim_start_matches('0').as_bytes()); }),
    // `BigInteger.toByteArray` drops whole bytes only.
    ("B17-leading-zeros-lost", PAIRED, |digest, put| if digest.digest[0] == 0 { put(digest.hex.trim_start_matches("00").as_bytes()); }),
    ("B17-zeros-lost", ALONE, |digest, put| if digest.digest.iter().any(|byte| *byte < 16) {
        put(digest.digest.iter().map(|byte| format!("{byte:x}")).collect::<String>().as_bytes());
    }),
];

/// Stands where a digest should, whatever the body is.
pub(in crate::diagnose) fn unset() -> impl Iterator<Item = (&'static str, &'static str)> {
    const OTHERS: [&str; 2] = ["[object ArrayBuffer]", "[object Uint8Array]"];
    OTHERS.into_iter().chain(UNSET).chain(UNSET_RARELY).map(|word| ("B16-unset", word))
}

/// Other hashes of the body: bytes, as digits and as Base64.
type Hashed = (&'static str, bool, fn(&[u8]) -> Vec<u8>);

const HASHES: &[Hashed] = &[
    ("B18-sha-512", PAIRED, |body| Sha512::digest(body).to_vec()),
    ("B18-sha-1", ALONE, |body| Sha1::digest(body).to_vec()),
    ("B18-md5", ALONE, |body| Md5::digest(body).to_vec()),
    ("B18-sha-384", ALONE, |body| Sha384::digest(body).to_vec()),
    ("B18-sha-224", ALONE, |body| Sha224::digest(body).to_vec()),
    ("B18-sha3-256", ALONE, |body| Sha3_256::digest(body).to_vec()),
];

/// The body under a secret, where a hash is wanted.
type Keyed = (&'static str, bool, fn(&[u8], &[u8]) -> Vec<u8>);

const MACS: &[Keyed] = &[
    ("B16-hmac", PAIRED, |secret, body| MacState::sha256_of(secret).tag(body).to_write().to_vec()),
    ("B16-hmac", ALONE, |secret, body| MacState::sha512_of(secret).tag(body).to_write().to_vec()),
];

/// How much the hashes of [`hashed`] cost beside one SHA-256.
pub(in crate::diagnose) const COST: usize = 8;

/// The mistakes in writing 32 bytes.
pub(in crate::diagnose) fn spellings(
    digest: &[u8; 32],
    right: Encoding,
    paired_only: bool,
    mut put: impl FnMut(&'static str, bool, &[u8]),
) {
    let spelled = Spelled { digest, hex: hex(digest), right };
    for (id, paired, write) in SPELLINGS.iter().filter(|(_, paired, _)| *paired || !paired_only) {
        write(&spelled, &mut |text| put(id, *paired, text));
    }
}

/// The body run through another hash.
pub(in crate::diagnose) fn hashed(body: &[u8], secret: Option<&[u8]>, mut put: impl FnMut(&'static str, bool, &[u8])) {
    let mut write = |id: &'static str, paired, digest: Vec<u8>| {
        put(id, paired, hex(&digest).as_bytes());
        put(id, ALONE, STANDARD.encode(&digest).as_bytes());
        put(id, ALONE, base16ct::upper::encode_string(&digest).as_bytes());
    };
    HASHES.iter().for_each(|(id, paired, hash)| write(id, *paired, hash(body)));
    for (id, paired, mac) in MACS {
        secret.into_iter().for_each(|secret| write(id, *paired, mac(secret, body)));
    }
}

/// As `openssl dgst`, `sha256sum` and `shasum` write it, the line's end with it or without.
fn command_lines(hex: &str, put: Put<'_>) {
    for front in ["SHA2-256(stdin)= ", "SHA256(stdin)= ", "(stdin)= ", "sha2-256(stdin)= ", "sha256(stdin)= "] {
        put(format!("{front}{hex}").as_bytes());
        put(format!("{front}{hex}\n").as_bytes());
    }
    for behind in ["  -", "  -\n", " *-", " *-\n", " *stdin", " *stdin\n", "  "] {
        put(format!("{hex}{behind}").as_bytes());
    }
    for file in ["body.json", "payload.json", "data.json", "request.json", "body.txt", "body"] {
        put(format!("{hex}  {file}").as_bytes());
        put(format!("{hex} *{file}").as_bytes());
        put(format!("SHA2-256({file})= {hex}").as_bytes());
        put(format!("SHA256({file})= {hex}").as_bytes());
    }
}

fn separated(hex: &str, separator: &str) -> String {
    let pairs: Vec<&str> = (0..hex.len() / 2).filter_map(|at| hex.get(2 * at..2 * at + 2)).collect();
    pairs.join(separator)
}

/// As JavaScript, Python and Java print an array of bytes.
fn lists(digest: &[u8; 32], put: Put<'_>) {
    let numbers = |separator: &str| -> String {
        let numbers: Vec<String> = digest.iter().map(|byte| format!("{byte}")).collect();
        numbers.join(separator)
    };
    let signed: Vec<String> = digest.iter().map(|byte| format!("{}", byte.cast_signed())).collect();
    put(numbers(",").as_bytes());
    put(format!("[{}]", numbers(", ")).as_bytes());
    put(format!("[{}]", numbers(" ")).as_bytes());
    put(format!("[{}]", signed.join(", ")).as_bytes());
}

fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

impl Spelled<'_> {
    fn upper(&self) -> String {
        self.hex.to_ascii_uppercase()
    }
}
