//! What people give for a key: taken out of what it is wrapped in, and named where it is none that is read. Knows nothing of RSA.

mod characters;
mod clean;
#[cfg(feature = "rsa")]
mod conversion;
mod form;
mod pem;
mod placeholder;
mod shape;

use alloc::vec;
use alloc::vec::Vec;
use zeroize::Zeroizing;

pub(crate) use characters::stray;
#[cfg(feature = "rsa")]
pub(crate) use conversion::command;
pub(crate) use form::Form;
#[cfg(feature = "rsa")]
pub(crate) use form::Side;
pub(crate) use pem::{Block, Wrapping};
pub(crate) use placeholder::is_placeholder;
pub(crate) use shape::of_der;

/// What was given, without its wrapping.
pub(crate) enum Unwrapped {
    /// DER, at least one piece of it. It may be no key, too.
    Blocks(Vec<Block>),
    /// Something else.
    Is(Form, Wrapping),
}

/// Takes the wrapping off.
pub(crate) fn unwrap(given: &[u8]) -> Unwrapped {
    if let Some(form) = of_bytes(given) {
        return Unwrapped::Is(form, Wrapping::Der);
    }
    if is_der(given) {
        return sole(Zeroizing::new(given.to_vec()), Wrapping::Der);
    }
    match core::str::from_utf8(given) {
        Ok(text) => of_text(text),
        Err(_) => of_text(&clean::in_latin_1(given)),
    }
}

fn of_text(text: &str) -> Unwrapped {
    let clean = clean::cleaned(text);
    let named = |form| Unwrapped::Is(form, Wrapping::Text);
    if let Some(form) = told(&clean, text) {
        return named(form);
    }
    if pem::is_pem(&clean) {
        let wrapping = if pem::is_plain(text) { Wrapping::Text } else { Wrapping::MangledText };
        return Unwrapped::Blocks(pem::blocks(&clean, wrapping));
    }
    of_base64(clean::unquoted(clean::value(&clean)), is_plain_base64(text))
        .unwrap_or_else(|form| named(of_place(text).unwrap_or(form)))
}

/// The name of the key that a text holds in any form; none for what may be a shared secret.
pub(crate) fn key_in(text: &str) -> Option<&'static str> {
    let form = match unwrap(text.as_bytes()) {
        Unwrapped::Is(form, _) => Some(form),
        Unwrapped::Blocks(blocks) => blocks.first().and_then(|block| block.label.or_else(|| of_der(&block.der))),
    };
    form.filter(|form| form.is_key()).map(Form::name)
}

fn sole(der: Zeroizing<Vec<u8>>, wrapping: Wrapping) -> Unwrapped {
    Unwrapped::Blocks(vec![Block { der, label: None, wrapping, fault: None }])
}

/// A DER key is a SEQUENCE that holds bytes which no text has, such as the tags 0x02, 0x03, 0x06.
fn is_der(given: &[u8]) -> bool {
    given.first() == Some(&0x30) && given.iter().any(|byte| !byte.is_ascii_graphic() && !byte.is_ascii_whitespace())
}

/// Java's key stores by their first four bytes (JKS, and JCEKS), and UTF-16 by its mark or by the zeros between the letters.
fn of_bytes(given: &[u8]) -> Option<Form> {
    let zeros = |at: usize| {
        let start = given.get(..8).unwrap_or_default();
        !start.is_empty() && start.iter().enumerate().all(|(index, byte)| (*byte == 0) == (index % 2 == at))
    };
    match given {
        [0xfe, 0xed, 0xfe, 0xed, ..] | [0xce, 0xce, 0xce, 0xce, ..] => Some(Form::JavaKeyStore),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some(Form::Utf16),
        _ if zeros(0) || zeros(1) => Some(Form::Utf16),
        _ => None,
    }
}

/// Texts that say what they are.
fn told(clean: &str, given: &str) -> Option<Form> {
    let text = clean::unquoted(clean);
    let has = |piece: &str| text.contains(piece);
    Some(match () {
        () if text.is_empty() => Form::Empty,
        () if is_placeholder(given) => Form::Placeholder,
        () if pem::is_pem(clean) => return None,
        () if is_ssh(text) => {
            if has("ssh-rsa ") {
                Form::SshPublic
            } else {
                Form::OtherSshPublic
            }
        }
        () if has("---- BEGIN SSH2 PUBLIC KEY") => Form::Rfc4716Public,
        () if text.starts_with("PuTTY-User-Key-File-") => {
            let kind = text.lines().next().and_then(|line| line.split_once(": ")).unwrap_or_default().1;
            if kind.trim() == "ssh-rsa" || kind.is_empty() { Form::Putty } else { Form::OtherSshPrivate }
        }
        () if text.starts_with(['{', '[']) && has("\"kty\"") => jwk(text),
        () if text.starts_with(['{', '[']) => Form::Json,
        () if has("<RSAKeyValue") => {
            if has("<D>") {
                Form::Xml
            } else {
                Form::PublicXml
            }
        }
        () if text.starts_with('<') => Form::Markup,
        () if has("BEGIN%20") => Form::PercentEncoded,
        () if has("-----BEGIN") => Form::BrokenFrame,
        () if (has("BEGIN ") || has("-BEGIN")) && (has("KEY") || has("CERTIFICATE")) => Form::BrokenFrame,
        () if has("-----END ") => Form::WithoutBegin,
        () if is_hexadecimal(text) => Form::Hexadecimal,
        () => return None,
    })
}

/// RFC 7518 section 6: a private RSA key has `d`, which a public one lacks.
fn jwk(text: &str) -> Form {
    let is_set = text.contains("\"keys\"") || text.starts_with('[');
    let first = text.split_once("\"kty\"").map_or(text, |(before, behind)| {
        let (start, end) = (before.rfind('{').unwrap_or(0), behind.find('}').unwrap_or(behind.len()));
        &text[start..text.len() - behind.len() + end]
    });
    let is_private = first.contains("\"d\"");
    match (is_set, is_private) {
        _ if ["\"EC\"", "\"OKP\"", "\"oct\""].iter().any(|kind| first.contains(kind)) => Form::OtherJwk,
        (false, true) => Form::Jwk,
        (false, false) => Form::PublicJwk,
        (true, true) => Form::JwkSet,
        (true, false) => Form::PublicJwkSet,
    }
}

/// A line of `id_rsa.pub` or `authorized_keys`: a kind of key, and Base64 that begins with the length of the kind's name.
fn is_ssh(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let kind = words.find(|word| word.starts_with("ssh-") || word.starts_with("ecdsa-") || word.starts_with("sk-"));
    kind.is_some() && words.next().is_some_and(|data| data.starts_with("AAAA"))
}

/// Of DER that is known, or of PEM: many a shared secret is hexadecimal, too.
fn is_hexadecimal(text: &str) -> bool {
    let digits = text.bytes().filter(|byte| *byte != b':' && !byte.is_ascii_whitespace());
    let mut packed = Zeroizing::new(Vec::with_capacity(text.len()));
    packed.extend(digits);
    let mut decoded = Zeroizing::new(vec![0; packed.len() / 2]);
    match base16ct::mixed::decode(&*packed, &mut decoded).map(unwrap) {
        Ok(Unwrapped::Blocks(blocks)) => {
            blocks.iter().any(|block| block.label.is_some() || of_der(&block.der).is_some())
        }
        _ => false,
    }
}

/// # Errors
/// What it is, if it is no key in Base64.
fn of_base64(text: &str, is_plain: bool) -> Result<Unwrapped, Form> {
    let decoded = pem::decode(text).map_err(|_| Form::Unknown)?;
    if is_der(&decoded) {
        return Ok(sole(decoded, Wrapping::Der.in_base64(is_plain)));
    }
    // Base64 of a whole file is how some secret stores hand keys out.
    match unwrap(&decoded) {
        Unwrapped::Is(form, _) if !form.is_key() && form != Form::Utf16 => Err(Form::OtherBase64),
        Unwrapped::Is(form, wrapping) => Ok(Unwrapped::Is(form, wrapping.in_base64(is_plain))),
        Unwrapped::Blocks(mut blocks) => {
            blocks.iter_mut().for_each(|block| block.wrapping = block.wrapping.in_base64(is_plain));
            Ok(Unwrapped::Blocks(blocks))
        }
    }
}

/// Whether `openssl base64 -d -A` reads it.
fn is_plain_base64(text: &str) -> bool {
    let text = text.trim_end_matches(['\r', '\n']);
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    text.len().is_multiple_of(4) && text.bytes().all(is_base64)
}

/// Where a key may be found.
fn of_place(text: &str) -> Option<Form> {
    const STARTS: [&str; 9] = ["/", "./", "../", "~/", "\\\\", ".\\", "..\\", "~\\", "file:"];
    const ENDS: [&str; 14] =
        [".pem", ".key", ".pub", ".der", ".crt", ".cer", ".p8", ".pk8", ".p12", ".pfx", ".p7b", ".jks", ".ppk", ".txt"];
    let text = characters::trimmed(text);
    if text.len() > 4096 || text.contains('\n') {
        return None;
    }
    let starts = |start: &str| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    let ends = |end: &str| {
        let tail = text.len().checked_sub(end.len()).and_then(|at| text.get(at..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    let drive = matches!(text.as_bytes(), [b'a'..=b'z' | b'A'..=b'Z', b':', b'\\' | b'/', ..]);
    if starts("http://") || starts("https://") {
        Some(Form::Url)
    } else if drive || STARTS.into_iter().any(starts) || ENDS.into_iter().any(ends) {
        Some(Form::Path)
    } else {
        None
    }
}
