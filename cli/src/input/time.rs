//! The clock.

use std::time::{SystemTime, UNIX_EPOCH};

use paraf::{Error, Moment};

/// What `--now` says, or the system's clock.
///
/// # Errors
/// `invalid-timestamp`.
pub(crate) fn given_or_now(given: Option<&str>) -> Result<Moment, Error> {
    given.map_or_else(|| Ok(now()), Moment::parse)
}

/// The system's clock.
pub(crate) fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::from_epoch_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
