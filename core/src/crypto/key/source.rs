//! The caller's randomness as the `rsa` crate draws from it: with errors, and with an end.

use zeroize::Zeroizing;

use crate::error::Error;
use crate::randomness::Randomness;

/// A signature draws five numbers and a new key two. One is drawn again when it is out of range or has no inverse, of a good source
/// less often than every second time: a good source never comes near this.
const MOST_DRAWS: u32 = 256;

pub(super) struct Source<'r> {
    randomness: &'r mut dyn Randomness,
    last: Zeroizing<[u8; 16]>,
    draws: u32,
    failure: Option<Error>,
}

impl<'r> Source<'r> {
    pub(super) fn new(randomness: &'r mut dyn Randomness) -> Self {
        Source { randomness, last: Zeroizing::default(), draws: 0, failure: None }
    }

    /// Why the `rsa` crate gave up: what the source said, if it was the source.
    pub(super) fn failure(self, otherwise: &'static str) -> Error {
        self.failure.unwrap_or_else(|| Error::provider_failed(otherwise))
    }

    /// A source that gives the same bytes over and over would be drawn from for ever, or blind nothing.
    fn draw(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.draws += 1;
        if self.draws > MOST_DRAWS {
            return Err(Error::provider_failed("the source of randomness gives no number that can be used"));
        }
        self.randomness.fill(bytes)?;
        if let Some(start) = bytes.first_chunk::<16>() {
            if *start == *self.last {
                return Err(Error::provider_failed("the source of randomness repeats itself"));
            }
            *self.last = *start;
        }
        Ok(())
    }
}

/// The error stays here: the `rsa` crate says only that there was one.
impl rand_core::TryRng for Source<'_> {
    type Error = core::fmt::Error;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.try_next_u64().map(|number| number as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = Zeroizing::new([0; 16]);
        self.try_fill_bytes(bytes.as_mut())?;
        Ok(bytes.first_chunk().map_or(0, |first| u64::from_le_bytes(*first)))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        self.draw(bytes).map_err(|error| {
            self.failure = Some(error);
            core::fmt::Error
        })
    }
}

impl rand_core::TryCryptoRng for Source<'_> {}
