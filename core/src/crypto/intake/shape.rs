//! What DER looks like from outside: enough to name it, never to read it. Keys are read by the crates of `crypto::key`.

use super::form::Form;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
/// `[0]`: the version of a certificate, the content of PKCS#7.
const EXPLICIT_0: u8 = 0xa0;

/// 1.2.840.113549.1.7, PKCS#7 (RFC 2315 section 14).
const PKCS7: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07";

/// The most elements of a sequence that are looked at: a private key of PKCS#1 has nine or ten.
const MOST: usize = 10;

/// Names the structure that fills `der` to its last byte.
pub(crate) fn of_der(der: &[u8]) -> Option<Form> {
    let (tags, contents) = elements(sole_sequence(der)?)?;
    Some(match tags.as_slice() {
        [INTEGER, SEQUENCE, OCTET_STRING, ..] => Form::Pkcs8,
        [INTEGER, SEQUENCE] | [INTEGER, SEQUENCE, SEQUENCE] if begins_with_pkcs7(contents[1]) => Form::Pkcs12,
        [INTEGER, OCTET_STRING, ..] => Form::EcPrivate,
        // Two numbers are a signature, too, if they are small.
        [INTEGER, INTEGER] if contents[0].len() >= 64 => Form::Pkcs1Public,
        [INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER] => Form::DsaPrivate,
        [INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, ..] => Form::Pkcs1Private,
        [OID, EXPLICIT_0] if contents[0].starts_with(PKCS7) => Form::Pkcs7,
        [SEQUENCE, BIT_STRING] if begins_with_oid(contents[0]) => Form::Spki,
        [SEQUENCE, OCTET_STRING] if begins_with_oid(contents[0]) => Form::EncryptedPrivate,
        [SEQUENCE, SEQUENCE, BIT_STRING] if begins_with_oid(contents[1]) => match elements(contents[0])?.0.as_slice() {
            [EXPLICIT_0, INTEGER, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE, ..]
            | [INTEGER, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE] => Form::Certificate,
            [INTEGER, SEQUENCE, SEQUENCE, ..] => Form::Request,
            _ => return None,
        },
        _ => return None,
    })
}

fn begins_with_oid(content: &[u8]) -> bool {
    content.first() == Some(&OID)
}

/// The content of PKCS#12 is one of PKCS#7 (RFC 7292 section 4).
fn begins_with_pkcs7(content: &[u8]) -> bool {
    element(content).is_some_and(|(tag, oid, _)| tag == OID && oid.starts_with(PKCS7))
}

fn sole_sequence(der: &[u8]) -> Option<&[u8]> {
    match element(der)? {
        (SEQUENCE, content, []) => Some(content),
        _ => None,
    }
}

struct Tags([u8; MOST], usize);

impl Tags {
    fn as_slice(&self) -> &[u8] {
        &self.0[..self.1]
    }
}

/// Tags and contents of all elements side by side; none where they do not end together, or where there are more than [`MOST`].
fn elements(mut rest: &[u8]) -> Option<(Tags, [&[u8]; MOST])> {
    let (mut tags, mut contents) = (Tags([0; MOST], 0), [&[][..]; MOST]);
    while !rest.is_empty() {
        let (tag, content, tail) = element(rest)?;
        *tags.0.get_mut(tags.1)? = tag;
        contents[tags.1] = content;
        tags.1 += 1;
        rest = tail;
    }
    Some((tags, contents))
}

/// Tag, content, and what follows (X.690 section 8.1).
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&[tag, length], rest) = der.split_first_chunk()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81..=0x84 => {
            let (long, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            (long.iter().fold(0, |value, byte| value << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}
