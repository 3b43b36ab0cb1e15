//! Where random bytes come from: always the caller.

use alloc::boxed::Box;

use crate::error::Error;
use crate::short_text::ShortText;

/// A source of cryptographic randomness, given by the caller because this crate has none.
///
/// It blinds RSA signatures and makes X-EXTERNAL-ID numbers. Every `FnMut(&mut [u8]) -> Result<(), E>` is one, and its error becomes the
/// [`source`](core::error::Error::source) of ours:
///
/// ```
/// use paraf::Randomness;
/// let mut os = |bytes: &mut [u8]| getrandom::fill(bytes);
/// let mut id = [0; 8];
/// os.fill(&mut id)?;
/// # Ok::<(), paraf::Error>(())
/// ```
pub trait Randomness {
    /// Fills `bytes` whole, or fails.
    ///
    /// # Errors
    /// `provider-failed` when no randomness can be had.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Error>;
}

impl<F, E> Randomness for F
where
    F: FnMut(&mut [u8]) -> Result<(), E>,
    E: Into<Box<dyn core::error::Error + Send + Sync>>,
{
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self(bytes).map_err(|error| Error::provider_failed("the source of randomness failed").with_source(error))
    }
}

/// How long a number for X-EXTERNAL-ID is: enough that no two meet in a day, within the 36 characters of the standard and the 32 of some
/// BCA services.
const EXTERNAL_ID_LENGTH: usize = 32;

/// A number for X-EXTERNAL-ID, where a header takes so many characters: the standard wants a numeric string, unique within the day.
///
/// # Errors
/// `provider-failed` when no randomness can be had.
pub(crate) fn random_external_id(most: usize, randomness: &mut dyn Randomness) -> Result<ShortText<32>, Error> {
    random_digits(most.min(EXTERNAL_ID_LENGTH), randomness)
}

/// So many uniformly distributed decimal digits, 32 at most.
///
/// # Errors
/// `provider-failed` when no randomness can be had.
pub(crate) fn random_digits(length: usize, randomness: &mut dyn Randomness) -> Result<ShortText<32>, Error> {
    ShortText::filled(|room| {
        let length = length.min(room.len());
        fill_digits(&mut room[..length], randomness).map(|()| length)
    })
}

/// How often a source is asked for the digits of one number. Of a good one, the first 48 bytes give 32 digits nearly always.
const MOST_DRAWS: u32 = 16;

/// Writes uniformly distributed decimal digits over `digits`.
///
/// # Errors
/// `provider-failed` when no randomness can be had, or none that gives digits.
fn fill_digits(digits: &mut [u8], randomness: &mut dyn Randomness) -> Result<(), Error> {
    let mut written = 0;
    for _ in 0..MOST_DRAWS {
        let mut bytes = [0; 48];
        randomness.fill(&mut bytes)?;
        if bytes.iter().all(|byte| *byte == bytes[0]) {
            return Err(Error::provider_failed("the source of randomness repeats itself"));
        }
        // 250 is the largest multiple of ten in a byte: above it the digits 0 to 5 would come too often.
        for byte in bytes.into_iter().filter(|byte| *byte < 250) {
            if let Some(digit) = digits.get_mut(written) {
                *digit = b'0' + byte % 10;
                written += 1;
            }
        }
        if written == digits.len() {
            return Ok(());
        }
    }
    Err(Error::provider_failed("the source of randomness gives no number that can be used"))
}
