//! The spelling of the signature that was sent or received: every way to read it as bytes, or to compare it with what cannot be read.

mod text;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use base64::Engine;
use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

pub(super) use text::{html, percent, unhtml, unpercent};

use crate::crypto::signature::Encoding;
use crate::diagnose::change::{ALONE, PAIRED};
use crate::diagnose::hash::Want;
use crate::diagnose::placeholder::is_printed;

/// Bytes, and the mistake in how they were written; none where it is the profile's own spelling.
#[derive(Clone)]
pub(in crate::diagnose) struct Reading {
    pub(in crate::diagnose) bytes: Vec<u8>,
    pub(in crate::diagnose) id: Option<&'static str>,
    /// Only the first bytes of the signature are there.
    pub(in crate::diagnose) cut: bool,
}

/// A spelling that is compared with the signature, for nothing can be read out of it.
pub(in crate::diagnose) struct Written {
    pub(in crate::diagnose) id: &'static str,
    pub(in crate::diagnose) want: Want,
}

/// No signature is longer, however it is written.
const LONGEST: usize = 16 << 10;

/// What is taken off the text before it is read, each way alone.
type Unwrap = (&'static str, fn(&str) -> Option<String>);

#[rustfmt::skip]
const UNWRAPPED: &[Unwrap] = &[
    ("K1-separated-bytes", separated),
    ("K2-whitespace", |text| Some(text.chars().filter(|c| !c.is_whitespace()).collect())),
    ("K2-plus-became-space", |text| Some(text.replace(' ', "+"))),
    ("K2-percent-encoded", unpercent),
    ("K2-percent-encoded", |text| unpercent(&unpercent(text)?)),
    ("K2-html-escaped", unhtml),
    ("K2-quoted", |text| Some(text.trim_matches(['"', '\'', ' ', '`', '\\']).to_string())),
    ("K1-python-bytes", |text| Some(text.trim().strip_prefix(['b', 'B'])?.trim_matches(['"', '\'']).to_string())),
    ("K1-command-line", command_line),
    ("K1-algorithm-in-front", |text| Some(text.split_once(['=', ' ', ':'])?.1.trim().to_string())),
    ("K1-list-of-numbers", numbers),
    ("K2-line-ends-as-text", |text| Some(text.replace("\\n", "").replace("\\r", ""))),
    ("K2-escaped-slashes", |text| Some(text.replace("\\/", "/").replace("\\u002B", "+").replace("\\u002b", "+").replace("\\u003d", "="))),
    ("K1-zeros-lost", zeros_put_back),
    ("K2-brackets", |text| Some(text.trim_matches(['[', ']', '<', '>', '(', ')', '{', '}', ' ']).to_string())),
];

/// Compared, not read: the text that these make of the bytes, and whether this text can be one of them.
type Compared = (&'static str, fn(&[u8]) -> String, fn(&str) -> bool);

#[rustfmt::skip]
const COMPARED: &[Compared] = &[
    // BCA's page says "lowercase base64".
    ("K1-lower-case-base64", |bytes| STANDARD.encode(bytes).to_ascii_lowercase(), |text| is_base64_of_mac(text) && !has(text, u8::is_ascii_uppercase)),
    ("K1-upper-case-base64", |bytes| STANDARD.encode(bytes).to_ascii_uppercase(), |text| is_base64_of_mac(text) && !has(text, u8::is_ascii_lowercase)),
    ("K1-zeros-lost", |bytes| bytes.iter().map(|byte| format!("{byte:x}")).collect(), |text| (40..128).contains(&text.len()) && is_hex(text)),
    ("K1-bytes-as-text", |bytes| STANDARD.encode(String::from_utf8_lossy(bytes).as_bytes()), |text| (64..300).contains(&text.len())),
];

/// What code puts into the header when it never had a signature: the value that a function returned, or the name of one.
const NO_SIGNATURE: &[&str] = &[
    "1",
    "0",
    "true",
    "false",
    "True",
    "False",
    "undefined",
    "null",
    "None",
    "nil",
    "[object Promise]",
    "[object Object]",
    "[object ArrayBuffer]",
    "Array",
    "Resource id #1",
    "NaN",
];

/// The mistake of a text that is no signature of anything.
pub(in crate::diagnose) fn no_signature(text: &str) -> Option<&'static str> {
    let is_one =
        |word: &str| text == word || text == STANDARD.encode(word) || text == STANDARD.encode([word, "\n"].concat());
    (is_printed(text) || NO_SIGNATURE.iter().any(|word| is_one(word))).then_some("K1-no-signature")
}

/// All readings whose length could be a signature's. The profile's own comes first, those of a part of a signature of `length` last.
pub(in crate::diagnose) fn readings(text: &str, right: Encoding, length: usize) -> Vec<Reading> {
    let mut found: Vec<Reading> = Vec::new();
    if text.len() > LONGEST {
        return found;
    }
    let mut add = |bytes: Option<Vec<u8>>, id: Option<&'static str>, cut: bool| {
        if let Some(bytes) = bytes.filter(|bytes| cut || is_signature_length(bytes.len()))
            && !found.iter().any(|known| known.cut == cut && known.bytes == bytes)
        {
            found.push(Reading { bytes, id, cut });
        }
    };
    let wants_hex = right == Encoding::Hex;
    let room = &mut vec![0; text.len()];
    for length in LENGTHS {
        add(right.read(text, length, room).map(<[u8]>::to_vec), None, false);
    }
    add(hex(text), Some(if wants_hex { "K1-upper-case" } else { "K1-hex" }), false);
    add(base64(text), Some(if wants_hex { "K1-base64" } else { "K2-unpadded" }), false);
    add(base64_url(text), Some(if wants_hex { "K1-base64" } else { "K2-url-safe" }), false);
    let inner = base64(text).and_then(|bytes| String::from_utf8(bytes).ok());
    let trimmed = inner.as_deref().map(str::trim);
    add(trimmed.and_then(hex), Some("K1-base64-of-hex"), false);
    add(trimmed.and_then(base64), Some("K1-encoded-twice"), false);
    let unhexed = hex(text).and_then(|bytes| String::from_utf8(bytes).ok());
    add(unhexed.as_deref().map(str::trim).and_then(either), Some("K1-encoded-twice"), false);
    for (id, unwrap) in UNWRAPPED {
        add(unwrap(text).as_deref().and_then(either), Some(id), false);
    }
    // The same inside Base64, as `openssl dgst … | base64` without `-binary` makes it.
    for (id, unwrap) in UNWRAPPED.iter().filter(|(id, _)| id.starts_with("K1")) {
        add(trimmed.and_then(|inner| either(&unwrap(inner)?)), Some(id), false);
    }
    add(inner.as_deref().and_then(latin_1), Some("K1-bytes-as-text"), false);
    if !found.iter().any(|reading| reading.bytes.len() >= length) {
        found.extend(cut(text, length));
    }
    found
}

/// What is left of a signature whose end is missing.
fn cut(text: &str, length: usize) -> Option<Reading> {
    let text = text.trim_end_matches(['.', '…', '=', ' ']);
    let enough = |bytes: &Vec<u8>| (FEWEST..length).contains(&bytes.len());
    let whole = |piece| text.get(..text.len() - text.len() % piece);
    let by_hex = whole(2).and_then(hex).filter(enough).map(|bytes| (bytes, "K1-cut"));
    let by_base64 = || whole(4).and_then(base64).filter(enough).map(|bytes| (bytes, "K2-cut"));
    by_hex.or_else(by_base64).map(|(bytes, id)| Reading { bytes, id: Some(id), cut: true })
}

/// The comparisons that this text may stand.
pub(in crate::diagnose) fn compared(text: &str) -> Vec<Written> {
    let fits = |(_, _, may_be): &&Compared| text.len() <= LONGEST && may_be(text);
    let written =
        |(id, write, _): &Compared| Written { id, want: Want::Written { write: *write, text: text.to_string() } };
    COMPARED.iter().filter(fits).map(written).collect()
}

/// HMAC by MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512, RSA of 512, 1024, 2048, 3072, 4096 and 8192 bits.
const LENGTHS: [usize; 11] = [64, 32, 256, 128, 384, 512, 1024, 16, 20, 28, 48];

/// The fewest bytes that a signature is recognized by.
const FEWEST: usize = 16;

fn is_signature_length(length: usize) -> bool {
    LENGTHS.contains(&length)
}

fn either(text: &str) -> Option<Vec<u8>> {
    let readable = |bytes: &Vec<u8>| is_signature_length(bytes.len());
    hex(text).filter(readable).or_else(|| base64(text).filter(readable)).or_else(|| base64_url(text).filter(readable))
}

fn has(text: &str, is: fn(&u8) -> bool) -> bool {
    text.as_bytes().iter().any(is)
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// 32 or 64 bytes, in Base64 of any case.
fn is_base64_of_mac(text: &str) -> bool {
    (43..=88).contains(&text.len()) && hex(text).is_none() && base64(text).is_some()
}

fn hex(text: &str) -> Option<Vec<u8>> {
    base16ct::mixed::decode_vec(text).ok()
}

fn lenient(alphabet: &alphabet::Alphabet) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(alphabet, config)
}

pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
    lenient(&alphabet::STANDARD).decode(text).ok()
}

fn base64_url(text: &str) -> Option<Vec<u8>> {
    lenient(&alphabet::URL_SAFE).decode(text).ok()
}

/// `HMAC-SHA2-512(stdin)= 66…`, and `66…  -`.
fn command_line(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.rsplit_once("= ").map(|(_, digits)| digits);
    let sum = || text.split_once("  ").or_else(|| text.split_once(" *")).map(|(digits, _)| digits);
    digits.or_else(sum).map(ToString::to_string)
}

/// `66-33-87`, `66:33:87`, `0x66, 0x33`, `\x66\x33`, `0x6633`.
fn separated(text: &str) -> Option<String> {
    let bare = text.replace("0x", "").replace("0X", "").replace("\\x", "");
    let is_separator = |character: &char| matches!(character, '-' | ':' | ',' | ' ' | '<' | '>' | '[' | ']');
    let digits: String = bare.chars().filter(|character| !is_separator(character)).collect();
    is_hex(&digits).then_some(digits)
}

/// `[102, 51, -121]`, as Java, Go and JavaScript print bytes; in hexadecimal.
fn numbers(text: &str) -> Option<String> {
    let numbers = text.split([',', ' ', '[', ']', '{', '}', '(', ')']).filter(|number| !number.is_empty());
    let bytes: Option<Vec<u8>> = numbers.map(byte_of).collect();
    bytes.map(|bytes| base16ct::lower::encode_string(&bytes))
}

fn byte_of(number: &str) -> Option<u8> {
    let number: i16 = number.parse().ok()?;
    u8::try_from(number).ok().or_else(|| i8::try_from(number).ok().map(|number| number.cast_unsigned()))
}

/// Hexadecimal that went through a big integer: its leading zeros are gone.
fn zeros_put_back(text: &str) -> Option<String> {
    let length = match text.len() {
        57..64 => 64,
        115..128 => 128,
        _ => return None,
    };
    is_hex(text).then(|| format!("{text:0>length$}"))
}

/// Bytes that were taken for characters and written as UTF-8.
fn latin_1(text: &str) -> Option<Vec<u8>> {
    text.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect()
}

/// Whether a reading in this spelling is looked for in pairs.
pub(in crate::diagnose) fn is_paired(reading: &Reading) -> bool {
    if reading.cut { ALONE } else { PAIRED }
}
