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
    /// All bytes so far, laid over each other: the highest bit of one is set where a byte was not ASCII.
    seen: u8x16,
    /// Where the next block begins in the body.
    position: usize,
    /// The last opening quotes, and where the block that has them begins.
    opening: (u64, usize),
}

impl Scanner {
    pub(super) fn new(drops_inside_strings: bool) -> Self {
        Scanner { in_string: 0, escaped: 0, drops_inside_strings, seen: u8x16::ZERO, position: 0, opening: (0, 0) }
    }

    /// The whitespace to drop, as a mask. Only the last block of a body may be one that was filled up.
    ///
    /// # Errors
    /// `invalid-body` at a backslash outside a string, where JSON has none.
    // Inlined, so that the state stays in registers from block to block.
    #[inline(always)]
    pub(super) fn next(&mut self, block: &[u8; BLOCK]) -> Result<u64, Error> {
        let lanes = Lanes::of(block);
        self.seen |= lanes.over_each_other();
        let backslashes = lanes.backslashes();
        let quotes = lanes.mask(|bytes| bytes.simd_eq(u8x16::splat(b'"'))) & !self.escaped_bytes(backslashes);
        let inside = parity_before(quotes) ^ self.in_string;
        // The last bit tells whether the block ends inside a string; spread it over the word.
        self.in_string = ((inside as i64) >> 63) as u64;
        let stray = backslashes & !inside;
        if stray != 0 {
            return Err(stray_backslash(self.position + stray.trailing_zeros() as usize));
        }
        // Nearly every block opens a string; whether the last one stays open nobody can guess, so that is not asked.
        if quotes & inside != 0 {
            self.opening = (quotes & inside, self.position);
        }
        self.position += BLOCK;
        let outside = if self.drops_inside_strings { u64::MAX } else { !inside };
        // Inside strings it is mostly the space, so which of the low bytes are whitespace is rarely asked.
        let low = lanes.low() & outside;
        Ok(if low == 0 { 0 } else { low & lanes.whitespace() })
    }

    /// Whether everything so far was ASCII, and hence UTF-8.
    pub(super) fn is_ascii(&self) -> bool {
        self.seen.to_bitmask() == 0
    }

    /// # Errors
    /// `invalid-body` when the body ends inside a string, with the place of its opening quote.
    pub(super) fn finish(&self) -> Result<(), Error> {
        if self.in_string == 0 {
            return Ok(());
        }
        let (opening, block) = self.opening;
        let opened = block + 63 - opening.leading_zeros() as usize;
        Err(Error::new(ErrorCode::InvalidBody, "body", "contains an unterminated string").at(opened))
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

#[cold]
fn stray_backslash(offset: usize) -> Error {
    Error::new(ErrorCode::InvalidBody, "body", "has a backslash outside a string").at(offset)
}

/// Bit `n` is the parity of the bits 0 to `n`: set from an opening quote up to the byte before the closing one.
fn parity_before(quotes: u64) -> u64 {
    let mut parity = quotes;
    for shift in [1, 2, 4, 8, 16, 32] {
        parity ^= parity << shift;
    }
    parity
}

/// A block, in the pieces that one instruction works on.
struct Lanes([u8x16; 4]);

impl Lanes {
    #[inline]
    fn of(block: &[u8; BLOCK]) -> Self {
        let lane = |number: usize| u8x16::new(block.as_chunks::<16>().0[number]);
        Lanes([lane(0), lane(1), lane(2), lane(3)])
    }

    /// One bit a byte, from what is found in each lane: all ones or all zeros.
    #[inline]
    fn mask(&self, find: impl Fn(u8x16) -> u8x16) -> u64 {
        self.0.iter().rev().fold(0, |mask, lane| mask << 16 | u64::from(find(*lane).to_bitmask()))
    }

    #[inline]
    fn over_each_other(&self) -> u8x16 {
        let [a, b, c, d] = self.0;
        a | b | c | d
    }

    /// Most blocks have none, and one look at all lanes tells.
    #[inline]
    fn backslashes(&self) -> u64 {
        let equal = |bytes: u8x16| bytes.simd_eq(u8x16::splat(b'\\'));
        let [a, b, c, d] = self.0.map(equal);
        if (a | b | c | d).to_bitmask() == 0 { 0 } else { self.mask(equal) }
    }

    /// The space and everything below it: whitespace, and control characters, which JSON does not have outside strings.
    #[inline]
    fn low(&self) -> u64 {
        self.mask(|bytes| bytes.min(u8x16::splat(b' ')).simd_eq(bytes))
    }

    /// Space, tab, LF and CR.
    fn whitespace(&self) -> u64 {
        self.mask(|bytes| {
            let equal = |byte: u8| bytes.simd_eq(u8x16::splat(byte));
            equal(b' ') | equal(b'\t') | equal(b'\n') | equal(b'\r')
        })
    }
}
