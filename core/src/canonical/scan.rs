//! Finds JSON's insignificant whitespace, 64 bytes at a time, without parsing.
//!
//! Two facts decide about a byte: is it inside a string, and is it escaped. Both are computed for a whole block with a few
//! integer operations on bit masks, bit `n` standing for byte `n`.

use wide::u8x16;

use crate::error::{Error, ErrorCode};

pub(super) const BLOCK: usize = 64;

/// Carries what the next block must know: whether it begins inside a string, and whether its first byte is escaped.
#[derive(Clone)]
pub(super) struct Scanner {
    /// All ones inside a string.
    in_string: u64,
    /// One when the next byte is escaped.
    escaped: u64,
    drops_inside_strings: bool,
    /// Bits of the bytes outside ASCII, of all blocks together.
    non_ascii: u64,
    /// Where the next block begins in the body.
    position: usize,
    /// Where the last string began.
    opened: usize,
}

impl Scanner {
    pub(super) fn new(drops_inside_strings: bool) -> Self {
        Scanner { in_string: 0, escaped: 0, drops_inside_strings, non_ascii: 0, position: 0, opened: 0 }
    }

    /// The whitespace to drop, as a mask. Only the last block of a body may be one that was filled up.
    ///
    /// # Errors
    /// `invalid-body` at a backslash outside a string, where JSON has none.
    pub(super) fn next(&mut self, block: &[u8; BLOCK]) -> Result<u64, Error> {
        let masks = Masks::of(block);
        self.non_ascii |= masks.non_ascii;
        let quotes = masks.quotes & !self.escaped_bytes(masks.backslashes);
        let inside = parity_before(quotes) ^ self.in_string;
        // The last bit tells whether the block ends inside a string; spread it over the word.
        self.in_string = ((inside as i64) >> 63) as u64;
        let stray = masks.backslashes & !inside;
        if stray != 0 {
            let offset = self.position + stray.trailing_zeros() as usize;
            return Err(Error::new(ErrorCode::InvalidBody, "body", "has a backslash outside a string").at(offset));
        }
        if self.in_string != 0 && quotes & inside != 0 {
            self.opened = self.position + 63 - (quotes & inside).leading_zeros() as usize;
        }
        self.position += BLOCK;
        Ok(if self.drops_inside_strings { masks.whitespace } else { masks.whitespace & !inside })
    }

    /// Whether everything so far was ASCII, and hence UTF-8.
    pub(super) fn is_ascii(&self) -> bool {
        self.non_ascii == 0
    }

    /// # Errors
    /// `invalid-body` when the body ends inside a string, with the place of its opening quote.
    pub(super) fn finish(&self) -> Result<(), Error> {
        if self.in_string == 0 {
            return Ok(());
        }
        Err(Error::new(ErrorCode::InvalidBody, "body", "has no closing quote for the string").at(self.opened))
    }

    /// The bytes that follow an odd run of backslashes.
    ///
    /// A run that starts on an even bit and has odd length ends on an odd bit, and the reverse: adding the runs' first bits to the
    /// runs carries each to the bit behind it, where the parity of that position tells the parity of the length.
    fn escaped_bytes(&mut self, backslashes: u64) -> u64 {
        const EVEN: u64 = 0x5555_5555_5555_5555;
        if backslashes == 0 {
            return core::mem::take(&mut self.escaped);
        }
        // A backslash that is itself escaped escapes nothing.
        let escaping = backslashes & !self.escaped;
        let behind = escaping << 1 | self.escaped;
        let odd_starts = escaping & !EVEN & !behind;
        let (carried, overflow) = odd_starts.overflowing_add(escaping);
        self.escaped = u64::from(overflow);
        (EVEN ^ (carried << 1)) & behind
    }
}

/// Bit `n` is the parity of the bits 0 to `n`: set from an opening quote up to the byte before the closing one.
fn parity_before(quotes: u64) -> u64 {
    let mut parity = quotes;
    for shift in [1, 2, 4, 8, 16, 32] {
        parity ^= parity << shift;
    }
    parity
}

struct Masks {
    quotes: u64,
    backslashes: u64,
    whitespace: u64,
    non_ascii: u64,
}

impl Masks {
    #[inline]
    fn of(block: &[u8; BLOCK]) -> Self {
        let mut masks = Masks { quotes: 0, backslashes: 0, whitespace: 0, non_ascii: 0 };
        for (lane, bytes) in block.as_chunks::<16>().0.iter().enumerate() {
            let bytes = u8x16::new(*bytes);
            let shift = 16 * lane;
            let equal = |byte: u8| bytes.simd_eq(u8x16::splat(byte));
            masks.quotes |= u64::from(equal(b'"').to_bitmask()) << shift;
            masks.backslashes |= u64::from(equal(b'\\').to_bitmask()) << shift;
            let whitespace = equal(b' ') | equal(b'\t') | equal(b'\n') | equal(b'\r');
            masks.whitespace |= u64::from(whitespace.to_bitmask()) << shift;
            // A bit mask is made of the highest bit of each byte, which ASCII does not use.
            masks.non_ascii |= u64::from(bytes.to_bitmask()) << shift;
        }
        masks
    }
}
