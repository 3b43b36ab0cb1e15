//! Times: text that is signed as it is, or a moment.

use js_sys::Date;
use paraf::Moment;
use paraf::sign::Timestamp;
use wasm_bindgen::prelude::*;

use crate::convert::{Text, text};
use crate::error::Thrown;
use crate::options::Options;

#[wasm_bindgen(raw_module = "../host.js")]
extern "C" {
    /// The milliseconds of a `Date` of any realm, or the number itself; none for anything else.
    #[wasm_bindgen(js_name = asMillis)]
    fn as_millis(value: &JsValue) -> Option<f64>;
}

/// A time as the caller gave it.
pub(crate) enum Time {
    Text(Text),
    At(Moment),
}

impl Time {
    /// Takes an option.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub(crate) fn take(options: &mut Options, name: &str) -> Result<Option<Self>, Thrown> {
        options.take(name, Time::read)
    }

    /// As [`take`](Self::take); the host's clock where none was given.
    pub(crate) fn take_or_now(options: &mut Options, name: &str) -> Result<Self, Thrown> {
        Ok(Time::take(options, name)?.unwrap_or_else(|| Time::At(clock())))
    }

    fn read(value: &JsValue, field: &str) -> Result<Self, Thrown> {
        if value.is_string() {
            return text(value, field).map(Time::Text);
        }
        match as_millis(value) {
            Some(millis) if millis.is_finite() => Ok(Time::At(moment(millis))),
            Some(_) => Err(Thrown::argument(field, "is an invalid date")),
            None => Err(Thrown::argument(field, "is not a string, a Date or a number of milliseconds")),
        }
    }

    /// To sign.
    pub(crate) fn timestamp(&self) -> Timestamp<'_> {
        match self {
            Time::Text(text) => Timestamp::Text(text),
            Time::At(moment) => Timestamp::At(*moment),
        }
    }

    /// To verify against. An error names the option, since the header of this name may be right.
    ///
    /// # Errors
    /// `invalid-timestamp` for text that is no point in time.
    pub(crate) fn moment(&self, field: &str) -> Result<Moment, Thrown> {
        match self {
            Time::Text(text) => Moment::parse(text).map_err(|error| Thrown::new(error.code(), field, error.detail())),
            Time::At(moment) => Ok(*moment),
        }
    }
}

fn moment(millis: f64) -> Moment {
    Moment::from_epoch_millis(millis.floor() as i64)
}

/// What the host's clock says.
pub(crate) fn clock() -> Moment {
    moment(Date::now())
}
