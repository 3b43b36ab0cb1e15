//! The one source of chance in a run: a stream that the seed decides, and that is part of the state.

use alloc::string::String;
use chacha20::ChaCha20Rng;
use chacha20::rand_core::{Rng, SeedableRng};
use core::convert::Infallible;

/// What a token is made of.
const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// ChaCha20 from a seed: the same numbers on every machine. What it makes is good for a run that can be repeated, and for nothing secret.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Generator(ChaCha20Rng);

/// The stream goes on at the same place in both.
impl Clone for Generator {
    fn clone(&self) -> Self {
        Generator(ChaCha20Rng::deserialize_state(&self.0.serialize_state()))
    }
}

impl Generator {
    pub(crate) fn from_seed(seed: u64) -> Self {
        Generator(ChaCha20Rng::seed_from_u64(seed))
    }

    /// As core takes it.
    pub(crate) fn source(&mut self) -> impl FnMut(&mut [u8]) -> Result<(), Infallible> {
        |bytes: &mut [u8]| {
            self.0.fill_bytes(bytes);
            Ok(())
        }
    }

    /// A text of letters and digits.
    pub(crate) fn letters(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(LETTERS[self.below(LETTERS.len() as u32) as usize])).collect()
    }

    /// Uniform from 0 up to a bound that is more than 0, without it.
    pub(crate) fn below(&mut self, bound: u32) -> u32 {
        let room = u32::MAX - u32::MAX % bound;
        loop {
            let drawn = self.0.next_u32();
            if drawn < room {
                return drawn % bound;
            }
        }
    }
}
