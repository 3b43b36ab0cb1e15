//! A new key pair, from the caller's randomness.

use super::source::Source;
use super::{BITS, KeyFormat, PrivateKey};
use crate::error::Error;
use crate::randomness::Randomness;

impl PrivateKey {
    /// Makes a new key of 2048 to 8192 bits with the public exponent 65537. All randomness comes from the caller.
    ///
    /// It takes a fraction of a second for 2048 bits and minutes for 8192.
    ///
    /// # Errors
    /// `invalid-argument` for another number of bits, `provider-failed` when the randomness fails or repeats itself.
    ///
    /// ```
    /// use paraf::key::PrivateKey;
    ///
    /// let key = PrivateKey::generate(2048, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
    /// let for_the_bank: String = key.public_key()?.to_base64();
    /// assert!(for_the_bank.starts_with("MIIB"));
    /// assert!(key.to_pkcs8_pem()?.reveal().starts_with("-----BEGIN PRIVATE KEY-----\n"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn generate(bits: usize, randomness: &mut dyn Randomness) -> Result<Self, Error> {
        if !BITS.contains(&bits) {
            let detail = alloc::format!("must be a number of bits from {} to {}", BITS.start(), BITS.end());
            return Err(Error::invalid_argument("bits", detail));
        }
        let mut source = Source::new(randomness);
        let key = rsa::PrivateKey::new(&mut source, bits)
            .map_err(|_| source.failure("no key could be made from the randomness given"))?;
        Ok(PrivateKey { key, format: KeyFormat::Pkcs8, bits })
    }
}
