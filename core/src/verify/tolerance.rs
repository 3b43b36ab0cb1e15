//! How far a timestamp may be from now.

use core::time::Duration;

use crate::error::Error;

/// How far a timestamp may be from now: five minutes unless you say otherwise, an hour at most.
///
/// A wider window would make every stored replay key live longer, and a stolen request be good for longer, for nothing: no
/// provider is known whose clock is an hour off.
///
/// ```
/// use paraf::ErrorCode;
/// use paraf::verify::Tolerance;
/// use std::time::Duration;
/// assert_eq!(Tolerance::default().as_seconds(), 300);
/// assert_eq!(Duration::from(Tolerance::try_from(Duration::from_secs(90))?), Duration::from_secs(90));
/// assert_eq!(Tolerance::from_seconds(86_400).unwrap_err().code(), ErrorCode::InvalidArgument);
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tolerance(u32);

impl Tolerance {
    /// Five minutes, as BCA's gateways hold it.
    pub const DEFAULT: Tolerance = Tolerance(300);
    const MOST: u32 = 3_600;

    /// Whole seconds, up to an hour, and the last one inclusive.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn from_seconds(seconds: u32) -> Result<Self, Error> {
        if seconds > Tolerance::MOST {
            return Err(Error::invalid_argument("tolerance", "is more than an hour (3600 seconds)"));
        }
        Ok(Tolerance(seconds))
    }

    /// In seconds.
    #[must_use]
    pub const fn as_seconds(self) -> u32 {
        self.0
    }

    pub(crate) fn as_millis(self) -> u64 {
        u64::from(self.0) * 1_000
    }
}

impl Default for Tolerance {
    fn default() -> Self {
        Tolerance::DEFAULT
    }
}

impl TryFrom<Duration> for Tolerance {
    type Error = Error;

    /// Parts of a second are cut off.
    ///
    /// # Errors
    /// As [`Tolerance::from_seconds`].
    fn try_from(duration: Duration) -> Result<Self, Error> {
        Tolerance::from_seconds(u32::try_from(duration.as_secs()).unwrap_or(u32::MAX))
    }
}

impl From<Tolerance> for Duration {
    fn from(tolerance: Tolerance) -> Self {
        Duration::from_secs(u64::from(tolerance.0))
    }
}
