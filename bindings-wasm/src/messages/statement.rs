//! Bank statements.

use wasm_bindgen::prelude::*;

use crate::convert::text;
use crate::error::Thrown;

/// A stretch of whole days to ask a statement (service 14) for. `statementWindows` makes them.
#[wasm_bindgen]
pub struct StatementWindow(paraf::message::StatementWindow);

#[wasm_bindgen]
impl StatementWindow {
    /// For `fromDateTime`: midnight in Western Indonesian Time, as BCA demands it.
    #[wasm_bindgen(getter, js_name = fromDateTime)]
    pub fn from_date_time(&self) -> String {
        self.0.from_date_time()
    }

    /// For `toDateTime`: midnight of the last day, which BCA includes.
    #[wasm_bindgen(getter, js_name = toDateTime)]
    pub fn to_date_time(&self) -> String {
        self.0.to_date_time()
    }

    /// Two halves of it, for a window with more rows than one answer holds (BCA: 9000); none where it is one day.
    #[wasm_bindgen(unchecked_return_type = "[StatementWindow, StatementWindow] | undefined")]
    pub fn halves(&self) -> Option<Vec<StatementWindow>> {
        self.0.halves().map(|(first, second)| vec![StatementWindow(first), StatementWindow(second)])
    }

    /// For logs.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// The windows of at most 31 days that cover the days from `first` to `last` (`yyyy-MM-dd`), both included, without overlap.
///
/// Throws `invalid-argument`: not a date, `last` before `first`, or more than ten years.
///
/// ```js
/// statementWindows('2022-01-01', '2022-02-10')[0].toDateTime; // '2022-01-31T00:00:00+07:00'
/// ```
#[wasm_bindgen(js_name = statementWindows)]
pub fn statement_windows(
    #[wasm_bindgen(unchecked_param_type = "string")] first: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] last: &JsValue,
) -> Result<Vec<StatementWindow>, Thrown> {
    let windows = paraf::message::statement_windows(&text(first, "first")?, &text(last, "last")?)?;
    Ok(windows.into_iter().map(StatementWindow).collect())
}
