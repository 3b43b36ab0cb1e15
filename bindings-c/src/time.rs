//! Points in time: the clock, a text, or a number.

use std::time::{SystemTime, UNIX_EPOCH};

use paraf::sign::Timestamp;
use paraf::{Error, Moment};

use crate::error::Failure;
use crate::pointers::Caller;
use crate::strings::paraf_str;

/// How a paraf_time is given.
#[repr(u32)]
pub enum paraf_time_kind {
    /// Not given: the operating system's clock is read, unless the member that holds it says otherwise.
    PARAF_TIME_CLOCK = 0,
    /// `text`. To sign: the exact text of the header. To verify: RFC 3339.
    PARAF_TIME_TEXT = 1,
    /// `epoch`, in seconds since 1970-01-01T00:00:00Z. To sign: written as the profile wants it, in Western Indonesian
    /// Time.
    PARAF_TIME_EPOCH_SECONDS = 2,
    /// `epoch`, in milliseconds.
    PARAF_TIME_EPOCH_MILLIS = 3,
}

/// A point in time. Make one with paraf_time_clock(), paraf_time_text(), paraf_time_epoch_seconds() or
/// paraf_time_epoch_millis().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_time {
    /// One of paraf_time_kind.
    pub kind: u32,
    /// Seconds or milliseconds, as `kind` says.
    pub epoch: i64,
    /// The text, where `kind` says so.
    pub text: paraf_str,
}

impl paraf_time {
    pub(crate) const CLOCK: paraf_time =
        paraf_time { kind: paraf_time_kind::PARAF_TIME_CLOCK as u32, epoch: 0, text: paraf_str::NOT_GIVEN };

    /// The time of a request to sign.
    pub(crate) fn timestamp<'c>(self, caller: Caller<'c>) -> Result<Timestamp<'c>, Failure> {
        if self.kind == paraf_time_kind::PARAF_TIME_TEXT as u32 {
            return Ok(Timestamp::Text(caller.text(self.text, "timestamp")?));
        }
        self.number("timestamp").map(Timestamp::At)
    }

    /// The time at which a request arrived.
    pub(crate) fn moment(self, caller: Caller<'_>, name: &'static str) -> Result<Moment, Failure> {
        if self.kind == paraf_time_kind::PARAF_TIME_TEXT as u32 {
            return Ok(Moment::parse(caller.text(self.text, name)?)?);
        }
        self.number(name)
    }

    /// A time that need not be known: the clock is not read.
    pub(crate) fn optional_moment(self, caller: Caller<'_>, name: &'static str) -> Result<Option<Moment>, Failure> {
        if self.kind == paraf_time_kind::PARAF_TIME_CLOCK as u32 {
            return Ok(None);
        }
        self.moment(caller, name).map(Some)
    }

    fn number(self, name: &'static str) -> Result<Moment, Failure> {
        const CLOCK: u32 = paraf_time_kind::PARAF_TIME_CLOCK as u32;
        const SECONDS: u32 = paraf_time_kind::PARAF_TIME_EPOCH_SECONDS as u32;
        const MILLIS: u32 = paraf_time_kind::PARAF_TIME_EPOCH_MILLIS as u32;
        match self.kind {
            CLOCK => Ok(clock()),
            SECONDS => Ok(Moment::from_epoch_seconds(self.epoch)),
            MILLIS => Ok(Moment::from_epoch_millis(self.epoch)),
            _ => Err(Error::invalid_argument(name, "has an unknown kind of time").into()),
        }
    }
}

/// What the system's clock says.
pub(crate) fn clock() -> Moment {
    let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |millis| -millis),
    };
    Moment::from_epoch_millis(millis)
}
