//! Bank statements (service 14): which windows to ask for.

use paraf::message::{StatementWindow, statement_windows};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::paraf_str;

/// Stretches of whole days, in order. Free with paraf_statement_windows_free(). May be used by several threads at once.
pub struct paraf_statement_windows(Vec<Window>);

struct Window {
    window: StatementWindow,
    /// Lent out, as is the next, so they must live as long as the handle.
    from_date_time: String,
    to_date_time: String,
}

impl From<StatementWindow> for Window {
    fn from(window: StatementWindow) -> Self {
        Window { from_date_time: window.from_date_time(), to_date_time: window.to_date_time(), window }
    }
}

/// The windows of at most 31 days that cover the days from `first` to `last` (`yyyy-MM-dd`), both included, without
/// overlap.
///
/// Fails with invalid-argument: not a date, `last` before `first`, or more than ten years.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_statement_windows_new(
    first: paraf_str,
    last: paraf_str,
    windows: *mut *mut paraf_statement_windows,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(windows, error, |caller| {
        let windows = statement_windows(caller.text(first, "first")?, caller.text(last, "last")?)?;
        Ok(handle(paraf_statement_windows(windows.into_iter().map(Into::into).collect())))
    })
}

/// The two halves of a window, from 0, that has more rows than one answer holds (BCA: 9000); none where it is one day,
/// or behind the last window.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_statement_windows_halves(
    windows: Option<&paraf_statement_windows>,
    index: usize,
    halves: *mut *mut paraf_statement_windows,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(halves, error, |caller| {
        let window = required(windows, "windows")?.0.get(index);
        let halves = window.and_then(|window| window.window.halves());
        Ok(handle(paraf_statement_windows(
            halves.into_iter().flat_map(|(first, last)| [first.into(), last.into()]).collect(),
        )))
    })
}

/// How many.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_statement_windows_count(windows: Option<&paraf_statement_windows>) -> usize {
    entry!(0, { windows.map_or(0, |windows| windows.0.len()) })
}

/// For `fromDateTime` of a window, from 0: midnight in Western Indonesian Time, as BCA demands it.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_statement_windows_from(windows: Option<&paraf_statement_windows>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { window(windows, index).map(|window| window.from_date_time.as_str()).into() })
}

/// For `toDateTime` of that window: midnight of its last day, which BCA includes.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_statement_windows_to(windows: Option<&paraf_statement_windows>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { window(windows, index).map(|window| window.to_date_time.as_str()).into() })
}

/// Frees a list of windows; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_statement_windows_free(windows: Option<Box<paraf_statement_windows>>) {
    entry!((), { drop(windows) })
}

fn window(windows: Option<&paraf_statement_windows>, index: usize) -> Option<&Window> {
    windows?.0.get(index)
}
