//! The body digest: SHA-256 of the canonical body, in one go or piece by piece in constant memory.

use alloc::vec::Vec;
use core::fmt;
use sha2::{Digest, Sha256};

use super::minify::{self, BodyRule};
use super::scan::{BLOCK, Scanner};
use crate::crypto::signature::Encoding;
use crate::error::Error;
use crate::short_text::ShortText;

/// SHA-256 of a canonical body. Its `Display` is the 64 lower-case hexadecimal digits that SNAP signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyDigest([u8; 32]);

impl BodyDigest {
    /// Hashes bytes that are canonical already.
    pub(crate) fn of_canonical(body: &[u8]) -> Self {
        let mut hash = Sha256::new();
        hash.update(body);
        BodyDigest(hash.finalize().into())
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn text(&self, encoding: Encoding) -> ShortText<128> {
        encoding.short_text(&self.0)
    }
}

impl fmt::Display for BodyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Digests a body that arrives in pieces, in memory that does not grow with it.
///
/// ```
/// use paraf::{BodyHasher, Profile, body_digest};
/// let bca = Profile::named("bca")?;
/// let mut hasher = BodyHasher::new(&bca);
/// hasher.update(b"{ \"accountNo\": \"12345")?;
/// hasher.update(b"67890\" }\n")?;
/// assert_eq!(hasher.finish()?, body_digest(b"{\"accountNo\":\"1234567890\"}", &bca)?);
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct BodyHasher {
    hash: Sha256,
    scanner: Option<Scanner>,
    text: TextCheck,
    /// The bytes of the block that is not yet full.
    block: [u8; BLOCK],
    filled: usize,
    refused: Option<Error>,
    kept: Vec<u8>,
}

/// How many canonical bytes are collected before they are hashed.
const KEPT: usize = 1024;

impl BodyHasher {
    pub(crate) fn with_rule(rule: BodyRule) -> Self {
        BodyHasher {
            hash: Sha256::new(),
            scanner: rule.scanner(),
            text: TextCheck::default(),
            block: [0; BLOCK],
            filled: 0,
            refused: None,
            kept: Vec::with_capacity(KEPT + minify::ROOM),
        }
    }

    /// Takes the next piece.
    ///
    /// # Errors
    /// `invalid-body` as [`minify`](crate::minify), with the offset in the whole body; the same again from then on.
    pub fn update(&mut self, piece: &[u8]) -> Result<(), Error> {
        if self.refused.is_none() {
            self.refused = self.take(piece).err();
        }
        self.refused.clone().map_or(Ok(()), Err)
    }

    fn take(&mut self, mut piece: &[u8]) -> Result<(), Error> {
        if self.scanner.is_none() {
            self.hash.update(piece);
            return Ok(());
        }
        self.text.update(piece)?;
        while !piece.is_empty() {
            let taken = piece.len().min(BLOCK - self.filled);
            self.block[self.filled..self.filled + taken].copy_from_slice(&piece[..taken]);
            self.filled += taken;
            piece = &piece[taken..];
            if self.filled == BLOCK {
                self.scan()?;
            }
        }
        Ok(())
    }

    /// The digest of all pieces together.
    ///
    /// # Errors
    /// `invalid-body` when a piece was refused, or the body ends inside a character or a string.
    pub fn finish(mut self) -> Result<BodyDigest, Error> {
        if let Some(error) = self.refused {
            return Err(error);
        }
        self.text.finish()?;
        self.scan()?;
        if let Some(scanner) = &self.scanner {
            scanner.finish()?;
        }
        self.hash.update(&self.kept);
        Ok(BodyDigest(self.hash.finalize().into()))
    }

    fn scan(&mut self) -> Result<(), Error> {
        let Some(scanner) = &mut self.scanner else {
            return Ok(());
        };
        let bytes = &self.block[..self.filled];
        minify::keep(bytes, bytes.len(), scanner.next(&minify::padded(bytes))?, &mut self.kept);
        self.filled = 0;
        if self.kept.len() >= KEPT {
            self.hash.update(&self.kept);
            self.kept.clear();
        }
        Ok(())
    }
}

impl fmt::Debug for BodyHasher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyHasher(..)")
    }
}

/// UTF-8 in pieces: a character may be cut between two of them.
#[derive(Clone, Default)]
struct TextCheck {
    checked: usize,
    /// Whether there was anything but whitespace.
    begun: bool,
    cut: [u8; 4],
    cut_length: usize,
}

impl TextCheck {
    fn update(&mut self, mut piece: &[u8]) -> Result<(), Error> {
        while self.cut_length > 0 {
            let Some((byte, rest)) = piece.split_first() else {
                return Ok(());
            };
            self.cut[self.cut_length] = *byte;
            self.cut_length += 1;
            piece = rest;
            match core::str::from_utf8(&self.cut[..self.cut_length]) {
                Ok(_) => {
                    if &self.cut[..self.cut_length] == minify::BYTE_ORDER_MARK && !self.begun {
                        return Err(minify::byte_order_mark(self.checked));
                    }
                    self.begun = true;
                    self.checked += core::mem::take(&mut self.cut_length);
                }
                Err(error) if error.error_len().is_some() => {
                    return Err(minify::not_utf8(self.checked));
                }
                Err(_) => {}
            }
        }
        if !self.begun {
            let start = piece.iter().take_while(|byte| minify::is_whitespace(**byte)).count();
            let text = &piece[start..];
            if text.starts_with(minify::BYTE_ORDER_MARK) {
                return Err(minify::byte_order_mark(self.checked + start));
            }
            // Nothing, or the first bytes of a mark.
            self.begun = !minify::BYTE_ORDER_MARK.starts_with(text);
        }
        match core::str::from_utf8(piece) {
            Ok(_) => self.checked += piece.len(),
            Err(error) => {
                self.checked += error.valid_up_to();
                if error.error_len().is_some() {
                    return Err(minify::not_utf8(self.checked));
                }
                let cut = &piece[error.valid_up_to()..];
                self.cut[..cut.len()].copy_from_slice(cut);
                self.cut_length = cut.len();
            }
        }
        Ok(())
    }

    fn finish(&self) -> Result<(), Error> {
        if self.cut_length == 0 { Ok(()) } else { Err(minify::not_utf8(self.checked)) }
    }
}
