//! Times: text that is signed as it is, or a moment.

use std::time::{SystemTime, UNIX_EPOCH};

use napi::{JsValue, Unknown, ValueType, check_status, sys};
use paraf::Moment;
use paraf::sign::Timestamp;

use super::text::Text;
use super::{Input, cast};
use crate::failure::Failure;

/// A timestamp as JavaScript gives it.
pub enum Time {
    /// Text.
    Text(Text),
    /// A `Date`, or milliseconds since 1970.
    At(Moment),
}

impl Time {
    /// To sign; the operating system's clock where none was given.
    pub(crate) fn to_sign(given: &Option<Time>) -> Timestamp<'_> {
        match given {
            Some(Time::Text(text)) => Timestamp::Text(text),
            Some(Time::At(moment)) => Timestamp::At(*moment),
            None => Timestamp::At(clock()),
        }
    }

    /// As [`to_sign`](Self::to_sign), of a line that is empty where none was given.
    pub(crate) fn line(given: &str) -> Timestamp<'_> {
        if given.is_empty() { Timestamp::At(clock()) } else { Timestamp::Text(given) }
    }

    /// To verify against; the operating system's clock where none was given.
    pub(crate) fn now(given: &Option<Time>) -> Result<Moment, Failure> {
        Ok(Time::moment(given, "now")?.unwrap_or_else(clock))
    }

    /// A moment, if one was given.
    pub(crate) fn moment(given: &Option<Time>, field: &'static str) -> Result<Option<Moment>, Failure> {
        match given {
            Some(Time::Text(text)) => {
                let moment = Moment::parse(text);
                moment.map(Some).map_err(|error| Failure::new(error.code(), field, error.detail()))
            }
            Some(Time::At(moment)) => Ok(Some(*moment)),
            None => Ok(None),
        }
    }
}

impl Input for Time {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        let millis = match value.get_type()? {
            ValueType::String => return Text::read(value, field).map(Time::Text),
            ValueType::Number => cast(&value)?,
            ValueType::Object if value.is_date()? => date(&value)?,
            _ => return Err(Failure::argument(field, "is not a string, a Date or a number of milliseconds")),
        };
        if !f64::is_finite(millis) {
            return Err(Failure::argument(field, "is an invalid date"));
        }
        Ok(Time::At(Moment::from_epoch_millis(millis.floor() as i64)))
    }
}

fn date(value: &Unknown<'_>) -> napi::Result<f64> {
    let mut millis = 0.0;
    // SAFETY: the value is a Date of this environment.
    check_status!(unsafe { sys::napi_get_date_value(value.value().env, value.raw(), &mut millis) })?;
    Ok(millis)
}

fn clock() -> Moment {
    let millis = |duration: std::time::Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
    Moment::from_epoch_millis(match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => millis(since),
        Err(before) => -millis(before.duration()),
    })
}
