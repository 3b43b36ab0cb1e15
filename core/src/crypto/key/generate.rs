//! A new key pair, from the caller's randomness.

use core::convert::Infallible;
use core::ops::RangeInclusive;

use rsa::RsaPrivateKey;
use sha2::{Digest, Sha512};
use zeroize::Zeroizing;

use super::PrivateKey;
use crate::error::{Error, ErrorCode};
use crate::randomness::Randomness;

/// # Errors
/// `invalid-argument`, `provider-failed`.
pub(super) fn generate(
    bits: usize,
    allowed: RangeInclusive<usize>,
    randomness: &mut dyn Randomness,
) -> Result<RsaPrivateKey, Error> {
    if !allowed.contains(&bits) {
        let detail = alloc::format!("must be a number of bits from {} to {}", allowed.start(), allowed.end());
        return Err(Error::new(ErrorCode::InvalidArgument, "bits", detail));
    }
    let mut source = Source { randomness, last: Zeroizing::default(), failure: None, counter: 0 };
    let key = RsaPrivateKey::new(&mut source, bits);
    match source.failure {
        Some(error) => Err(error),
        None => key.map_err(|_| Error::provider_failed("no key could be made from the randomness given")),
    }
}

impl PrivateKey {
    /// Makes a new key of 2048 to 8192 bits with the public exponent 65537. All randomness comes from the caller.
    ///
    /// It takes a fraction of a second for 2048 bits and minutes for 8192.
    ///
    /// # Errors
    /// `invalid-argument` for another number of bits, `provider-failed` when the randomness fails or repeats itself.
    ///
    /// ```
    /// use paraf::PrivateKey;
    ///
    /// let key = PrivateKey::generate(2048, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
    /// let for_the_bank: String = key.public_key()?.to_base64();
    /// assert!(for_the_bank.starts_with("MIIB"));
    /// assert!(key.to_pkcs8_pem()?.reveal().starts_with("-----BEGIN PRIVATE KEY-----\n"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn generate(bits: usize, randomness: &mut dyn Randomness) -> Result<Self, Error> {
        let key = generate(bits, super::BITS, randomness)?;
        Ok(PrivateKey { key, format: super::KeyFormat::Pkcs8, bits })
    }
}

/// The caller's randomness as the `rsa` crate wants it: without errors. Once it has failed, numbers that are no secret take its
/// place, only so that the search for primes ends; the key is then thrown away.
struct Source<'r> {
    randomness: &'r mut dyn Randomness,
    last: Zeroizing<[u8; 16]>,
    failure: Option<Error>,
    counter: u64,
}

impl Source<'_> {
    /// A source that gives the same bytes over and over would keep the search for a second prime going for ever.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
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

impl rand_core::TryRng for Source<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|number| number as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 16];
        self.try_fill_bytes(&mut bytes)?;
        Ok(bytes.first_chunk().map_or(0, |first| u64::from_le_bytes(*first)))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        if self.failure.is_none()
            && let Err(error) = self.fill(bytes)
        {
            self.failure = Some(error);
        }
        if self.failure.is_some() {
            for piece in bytes.chunks_mut(64) {
                piece.copy_from_slice(&Sha512::digest(self.counter.to_le_bytes())[..piece.len()]);
                self.counter += 1;
            }
        }
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Source<'_> {}
