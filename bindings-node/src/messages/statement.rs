//! Bank statements (service 14): which windows to ask for.

use napi::bindgen_prelude::Either;
use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::call;
use crate::input::Input;
use crate::input::text::Text;
use crate::results::or_undefined;

/// A range of whole days, first and last included.
#[napi]
pub struct StatementWindow(paraf::message::StatementWindow);

#[napi]
impl StatementWindow {
    /// For `fromDateTime`: midnight in Western Indonesian Time, as BCA demands it.
    #[napi(getter)]
    pub fn from_date_time(&self) -> String {
        self.0.from_date_time()
    }

    /// For `toDateTime`: midnight of the last day, which BCA includes.
    #[napi(getter)]
    pub fn to_date_time(&self) -> String {
        self.0.to_date_time()
    }

    /// Two halves of it, for a window with more rows than one answer holds (BCA: 9000); `undefined` where it is one day.
    #[napi(ts_return_type = "[StatementWindow, StatementWindow] | undefined")]
    pub fn halves(&self) -> Either<Vec<StatementWindow>, ()> {
        or_undefined(self.0.halves().map(|(first, second)| vec![StatementWindow(first), StatementWindow(second)]))
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// The windows of at most 31 days that cover the days from `first` to `last` (`yyyy-MM-dd`), both included, without overlap.
///
/// Throws `invalid-argument`: not a date, `last` before `first`, or more than ten years.
///
/// ```js
/// statementWindows('2022-01-01', '2022-02-10').map(({ fromDateTime, toDateTime }) => [fromDateTime, toDateTime])
/// // [ [ '2022-01-01T00:00:00+07:00', '2022-01-31T00:00:00+07:00' ], [ '2022-02-01T00:00:00+07:00', ... ] ]
/// ```
#[napi(ts_args_type = "first: string, last: string")]
pub fn statement_windows(env: &Env, first: Unknown<'_>, last: Unknown<'_>) -> napi::Result<Vec<StatementWindow>> {
    call(env, || {
        let windows = paraf::message::statement_windows(&Text::read(first, "first")?, &Text::read(last, "last")?)?;
        Ok(windows.into_iter().map(StatementWindow).collect())
    })
}
