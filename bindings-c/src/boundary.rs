//! The shape of every entry point: nothing unwinds into C, and outputs are written on success only.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use crate::code::paraf_code;
use crate::error::{Failure, paraf_error};
use crate::pointers::Caller;

/// The body of an entry point. tests/entry_points.rs checks that each has one.
///
/// - `entry!(out, error, |caller| { Ok(value) })`: fallible, with an output.
/// - `entry!(error, |caller| { Ok(()) })`: fallible, without one.
/// - `entry!(otherwise, { value })`: cannot fail; `otherwise` is for a panic.
macro_rules! entry {
    ($out:ident, $error:ident, |$caller:ident| $body:block) => {{
        // SAFETY: this form stands in `unsafe` functions only, whose callers promise what paraf.h asks of them.
        let $caller = unsafe { $crate::pointers::Caller::trusted() };
        $crate::boundary::with_output($caller, ($out, stringify!($out)), $error, || $body)
    }};
    ($error:ident, |$caller:ident| $body:block) => {{
        // SAFETY: as above.
        let $caller = unsafe { $crate::pointers::Caller::trusted() };
        $crate::boundary::fallible($caller, $error, || $body)
    }};
    ($otherwise:expr, $body:block) => {
        $crate::boundary::infallible($otherwise, || $body)
    };
}

pub(crate) fn with_output<O>(
    caller: Caller<'_>,
    (out, name): (*mut O, &'static str),
    error: *mut *mut paraf_error,
    body: impl FnOnce() -> Result<O, Failure>,
) -> paraf_code {
    fallible(caller, error, || {
        let out = caller.output(out).ok_or(Failure::NullPointer(name))?;
        out.write(body()?);
        Ok(())
    })
}

pub(crate) fn fallible(
    caller: Caller<'_>,
    error: *mut *mut paraf_error,
    body: impl FnOnce() -> Result<(), Failure>,
) -> paraf_code {
    let outcome = catch_unwind(AssertUnwindSafe(|| body().map_err(|failure| Box::new(paraf_error::from(failure)))));
    let failed = outcome.unwrap_or_else(|_| Err(Box::new(paraf_error::of_panic()))).err();
    let code = failed.as_ref().map_or(paraf_code::PARAF_OK, |failed| failed.code());
    if let Some(error) = caller.output(error) {
        error.write(failed.map_or(ptr::null_mut(), Box::into_raw));
    }
    code
}

pub(crate) fn infallible<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(otherwise)
}

/// Gives a value to C, which gives it back to its `_free` function.
pub(crate) fn handle<T>(value: T) -> *mut T {
    Box::into_raw(Box::new(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::paraf_buffer;

    /// As a panic, without its message on the terminal.
    fn panicking<T>() -> T {
        std::panic::resume_unwind(Box::new("hunter2"))
    }

    #[test]
    fn a_panic_becomes_a_code_and_touches_no_output() {
        let untouched = ptr::dangling_mut::<paraf_buffer>();
        let (mut out, mut error) = (untouched, ptr::null_mut());
        let (out_at, error_at) = (&raw mut out, &raw mut error);
        // SAFETY: both outputs outlive the call.
        let caller = unsafe { Caller::trusted() };
        let code =
            with_output(caller, (out_at, "out"), error_at, || -> Result<*mut paraf_buffer, Failure> { panicking() });
        assert_eq!((code, out), (paraf_code::PARAF_PANIC, untouched));
        assert!(!error.is_null());
        // SAFETY: it was just made by `fallible`.
        let error = unsafe { Box::from_raw(error) };
        assert_eq!(error.code(), paraf_code::PARAF_PANIC);
    }

    #[test]
    fn a_panic_becomes_the_answer_for_nothing() {
        assert_eq!(infallible(7, panicking), 7);
    }
}
