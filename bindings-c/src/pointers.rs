//! From C to Rust: the one file that reads and writes through pointers.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::{ptr, slice};

use paraf::Error;
use paraf::text::{lossy_text, text};

use crate::error::Failure;
use crate::strings::{paraf_header, paraf_str};

/// The promise of whoever called an entry point, as a value: with it in hand, pointers may be followed.
#[derive(Clone, Copy)]
pub(crate) struct Caller<'c>(PhantomData<&'c ()>);

/// A structure that may grow: `repr(C)`, begins with its own size, and all its bytes may be zero. A new field stands
/// behind all that was there before, padding included, and zero means "not given". (Linux extends the arguments of
/// clone3 in this way.)
///
/// # Safety
/// All three must hold, and `FIRST_SIZE` must not be above the structure's size.
pub(crate) unsafe trait Options: Copy {
    /// The size in the first release: no program has a smaller one.
    const FIRST_SIZE: usize;
}

/// Names and values.
type ReceivedHeaders<'c> = Vec<(&'c [u8], &'c [u8])>;

/// No structure will ever be as large as this; a larger size was never initialized.
const LARGEST_SIZE: usize = 4096;

impl<'c> Caller<'c> {
    /// # Safety
    /// While `'c` lasts, every pointer that goes into a method of this value is NULL or points to what its type says,
    /// for the length that stands beside it; nobody else writes there.
    pub(crate) unsafe fn trusted() -> Self {
        Caller(PhantomData)
    }

    /// Bytes that must be given; NULL with length 0 is empty.
    pub(crate) fn bytes(self, given: paraf_str, name: &'static str) -> Result<&'c [u8], Failure> {
        self.list(given.data.cast(), given.len, name)
    }

    /// Bytes that need not be given: NULL is `None`.
    pub(crate) fn optional_bytes(self, given: paraf_str, name: &'static str) -> Result<Option<&'c [u8]>, Failure> {
        given.if_given().map(|given| self.bytes(given, name)).transpose()
    }

    /// Text that must be given.
    pub(crate) fn text(self, given: paraf_str, name: &'static str) -> Result<&'c str, Failure> {
        Ok(text(name, self.bytes(given, name)?)?)
    }

    /// Text that need not be given.
    pub(crate) fn optional_text(self, given: paraf_str, name: &'static str) -> Result<Option<&'c str>, Failure> {
        given.if_given().map(|given| self.text(given, name)).transpose()
    }

    /// Headers from the network: the core says what is no text.
    pub(crate) fn received_headers(
        self,
        first: *const paraf_header,
        count: usize,
    ) -> Result<ReceivedHeaders<'c>, Failure> {
        let pair =
            |header: &paraf_header| Ok((self.bytes(header.name, "headers")?, self.bytes(header.value, "headers")?));
        self.list(first, count, "headers")?.iter().map(pair).collect()
    }

    /// What arrived, as text to look at.
    pub(crate) fn shown(self, given: paraf_str, name: &'static str) -> Result<Cow<'c, str>, Failure> {
        Ok(lossy_text(self.bytes(given, name)?))
    }

    /// As [`shown`](Self::shown), of what need not be given.
    pub(crate) fn optional_shown(self, given: paraf_str, name: &'static str) -> Result<Option<Cow<'c, str>>, Failure> {
        given.if_given().map(|given| self.shown(given, name)).transpose()
    }

    pub(crate) fn texts(
        self,
        first: *const paraf_str,
        count: usize,
        name: &'static str,
    ) -> Result<Vec<&'c str>, Failure> {
        self.list(first, count, name)?.iter().map(|given| self.text(*given, name)).collect()
    }

    pub(crate) fn byte_strings(
        self,
        first: *const paraf_str,
        count: usize,
        name: &'static str,
    ) -> Result<Vec<&'c [u8]>, Failure> {
        self.list(first, count, name)?.iter().map(|given| self.bytes(*given, name)).collect()
    }

    /// `count` values side by side; NULL with a count of 0 is none.
    pub(crate) fn list<T>(self, first: *const T, count: usize, name: &'static str) -> Result<&'c [T], Failure> {
        if count == 0 {
            return Ok(&[]);
        }
        if first.is_null() {
            return Err(Failure::NullPointer(name));
        }
        let fits = count.checked_mul(size_of::<T>()).is_some_and(|size| isize::try_from(size).is_ok());
        if !fits || !first.is_aligned() {
            return Err(Error::invalid_argument(name, "has a length or an address that cannot be").into());
        }
        // SAFETY: the promise of `trusted`; not NULL, aligned, and within the size that a slice may have.
        Ok(unsafe { slice::from_raw_parts(first, count) })
    }

    /// A structure as the program knows it, filled up with zeros to what this library knows.
    pub(crate) fn options<T: Options>(self, given: *const T, name: &'static str) -> Result<T, Failure> {
        if given.is_null() {
            return Err(Failure::NullPointer(name));
        }
        let invalid = |detail: &'static str| Err(Error::invalid_argument(name, detail).into());
        if !given.is_aligned() {
            return invalid("has an address that cannot be");
        }
        // SAFETY: the promise of `trusted`; `Options` begin with their size.
        let size = unsafe { given.cast::<usize>().read() };
        if !(T::FIRST_SIZE..=LARGEST_SIZE).contains(&size) {
            return invalid("is not initialized: use its _init() function");
        }
        let newer = size.saturating_sub(size_of::<T>());
        // SAFETY: the structure is `size` bytes long, so `newer` bytes lie behind those that we know.
        let unknown = unsafe { slice::from_raw_parts(given.cast::<u8>().add(size - newer), newer) };
        if unknown.iter().any(|byte| *byte != 0) {
            return invalid("has a field set that this version of the library does not know");
        }
        let mut known = MaybeUninit::<T>::zeroed();
        // SAFETY: `size - newer` bytes are there to be read, and are at most the size of a `T`.
        unsafe { ptr::copy_nonoverlapping(given.cast::<u8>(), known.as_mut_ptr().cast(), size - newer) };
        // SAFETY: all bytes of an `Options` may be zero, and those that were copied are a `T`'s.
        Ok(unsafe { known.assume_init() })
    }

    /// A structure that need not be given.
    pub(crate) fn optional_options<T: Options>(
        self,
        given: *const T,
        name: &'static str,
    ) -> Result<Option<T>, Failure> {
        if given.is_null() { Ok(None) } else { self.options(given, name).map(Some) }
    }

    /// The place of an output; `None` for NULL.
    pub(crate) fn output<O>(self, out: *mut O) -> Option<&'c mut MaybeUninit<O>> {
        // SAFETY: the promise of `trusted`; nothing is assumed about what stands there now.
        unsafe { out.cast::<MaybeUninit<O>>().as_mut() }
    }
}
