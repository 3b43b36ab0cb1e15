//! SHA-1 (FIPS 180-4), to recognize who still signs with it. Nothing is ever signed or accepted by it.

use alloc::vec::Vec;

/// Keeps the message: a string-to-sign is short.
#[derive(Clone)]
pub(super) struct Sha1(Vec<u8>);

impl Sha1 {
    pub(super) fn new() -> Self {
        Sha1(Vec::new())
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn finish(mut self, end: &[u8]) -> [u8; 20] {
        self.update(end);
        let bits = (self.0.len() as u64).wrapping_mul(8);
        self.0.push(0x80);
        while self.0.len() % 64 != 56 {
            self.0.push(0);
        }
        self.0.extend_from_slice(&bits.to_be_bytes());
        let mut state = [0x6745_2301_u32, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
        for block in self.0.as_chunks::<64>().0 {
            compress(&mut state, block);
        }
        let mut digest = [0; 20];
        for (out, word) in digest.as_chunks_mut::<4>().0.iter_mut().zip(state) {
            *out = word.to_be_bytes();
        }
        digest
    }
}

fn compress(state: &mut [u32; 5], block: &[u8; 64]) {
    let mut words = [0_u32; 80];
    for (word, bytes) in words.iter_mut().zip(block.as_chunks::<4>().0) {
        *word = u32::from_be_bytes(*bytes);
    }
    for at in 16..80 {
        words[at] = (words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16]).rotate_left(1);
    }
    let [mut a, mut b, mut c, mut d, mut e] = *state;
    for (at, word) in words.iter().enumerate() {
        let (mixed, constant) = match at / 20 {
            0 => (b & c | !b & d, 0x5a82_7999),
            1 => (b ^ c ^ d, 0x6ed9_eba1),
            2 => (b & c | b & d | c & d, 0x8f1b_bcdc),
            _ => (b ^ c ^ d, 0xca62_c1d6_u32),
        };
        let next = a.rotate_left(5).wrapping_add(mixed).wrapping_add(e).wrapping_add(constant).wrapping_add(*word);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, next);
    }
    for (word, added) in state.iter_mut().zip([a, b, c, d, e]) {
        *word = word.wrapping_add(added);
    }
}

#[cfg(test)]
mod tests {
    use super::Sha1;

    /// The example of FIPS 180, and the message of no bytes.
    #[test]
    fn it_is_sha_1() {
        let digest = |text: &str| base16ct::lower::encode_string(&Sha1::new().finish(text.as_bytes()));
        assert_eq!(digest("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(digest(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    }
}
