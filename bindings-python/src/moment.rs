//! Python's times for the core: text, aware datetimes, epoch seconds, or the clock.

use std::borrow::Cow;
use std::time::{SystemTime, UNIX_EPOCH};

use paraf::Moment;
use paraf::sign::Timestamp;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDateTime, PyDelta, PyDeltaAccess, PyFloat, PyInt, PyString, PyTzInfo};

use crate::convert::{text, whole, wrong_type};
use crate::errors::{Raised, Result};

/// A point in time as a caller gives it.
pub(crate) enum Time<'a> {
    Text(Cow<'a, str>),
    At(Moment),
}

impl<'a> Time<'a> {
    /// # Errors
    /// `invalid-argument` for a naive datetime and for a number that is no time.
    pub(crate) fn read(field: &'static str, given: Option<&'a Bound<'_, PyAny>>) -> Result<Self> {
        let Some(given) = given else {
            return Ok(Time::At(clock()));
        };
        if let Ok(exact) = given.cast::<PyString>() {
            return text(field, exact).map(Time::Text);
        }
        if let Ok(datetime) = given.cast::<PyDateTime>() {
            return of_datetime(field, datetime).map(Time::At);
        }
        // True is an int in Python, and never meant as a time.
        if !given.is_instance_of::<PyBool>() {
            if let Ok(seconds) = given.cast::<PyInt>() {
                let seconds = seconds.extract().map_err(|_| no_time(field))?;
                return Ok(Time::At(Moment::from_epoch_seconds(seconds)));
            }
            if let Ok(seconds) = given.cast::<PyFloat>() {
                return of_float(field, seconds.extract()?).map(Time::At);
            }
        }
        Err(wrong_type(given, &format!("{field} as str, datetime, int, float or None")))
    }

    /// For signing: text is what is signed.
    pub(crate) fn timestamp(&self) -> Timestamp<'_> {
        match self {
            Time::Text(text) => Timestamp::Text(text),
            Time::At(moment) => Timestamp::At(*moment),
        }
    }

    /// For verifying: text is RFC 3339.
    ///
    /// # Errors
    /// `invalid-timestamp`.
    pub(crate) fn moment(&self) -> Result<Moment> {
        match self {
            Time::Text(text) => Ok(Moment::parse(text)?),
            Time::At(moment) => Ok(*moment),
        }
    }
}

/// A moment that need not be given: then it is not the clock's.
///
/// # Errors
/// `invalid-argument`, `invalid-timestamp`.
pub(crate) fn optional_moment(field: &'static str, given: Option<&Bound<'_, PyAny>>) -> Result<Option<Moment>> {
    given.map(|given| Time::read(field, Some(given))?.moment()).transpose()
}

fn clock() -> Moment {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::from_epoch_millis(i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX))
}

/// Exact: `datetime.timestamp()` would go through a float.
fn of_datetime(field: &'static str, datetime: &Bound<'_, PyDateTime>) -> Result<Moment> {
    let py = datetime.py();
    if datetime.call_method0("utcoffset")?.is_none() {
        let detail = "is a datetime without a time zone; give it one, for example datetime.now(timezone.utc)";
        return Err(Raised::invalid_argument(field, detail));
    }
    let utc = PyTzInfo::utc(py)?.to_owned();
    let epoch = PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(&utc))?;
    let since_epoch = datetime.sub(epoch)?.cast_into::<PyDelta>().map_err(PyErr::from)?;
    let seconds = i64::from(since_epoch.get_days()) * 86_400 + i64::from(since_epoch.get_seconds());
    Ok(Moment::from_epoch_millis(seconds * 1_000 + i64::from(since_epoch.get_microseconds()) / 1_000))
}

fn of_float(field: &'static str, seconds: f64) -> Result<Moment> {
    let millis = (seconds * 1_000.0).round();
    // A float holds whole milliseconds exactly up to 2^53.
    if millis.abs() < 9_007_199_254_740_992.0 {
        Ok(Moment::from_epoch_millis(millis as i64))
    } else {
        Err(no_time(field))
    }
}

fn no_time(field: &'static str) -> Raised {
    Raised::invalid_argument(field, "is no time in seconds since 1970")
}

/// How far a timestamp may be from now, in seconds.
#[derive(Default)]
pub(crate) struct Tolerance(pub(crate) paraf::verify::Tolerance);

impl FromPyObject<'_, '_> for Tolerance {
    type Error = Raised;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> Result<Self> {
        Ok(Tolerance(paraf::verify::Tolerance::from_seconds(whole("tolerance", &object)?)?))
    }
}
