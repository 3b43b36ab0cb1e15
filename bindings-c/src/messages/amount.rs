//! Money without floating point.

use std::cmp::Ordering;

use paraf::Error;
use paraf::message::{Amount, Rounding};

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::{paraf_error, required};
use crate::strings::paraf_str;

/// An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217, held as a whole number of
/// hundredths, so that nothing is rounded. Free with paraf_amount_free(). May be used by several threads at once.
pub struct paraf_amount {
    inner: Amount,
    /// Lent out, so it must live as long as the handle.
    value: String,
}

impl From<Amount> for paraf_amount {
    fn from(inner: Amount) -> Self {
        paraf_amount { value: inner.value(), inner }
    }
}

/// Reads `10000.00` and a currency: digits without needless zeros, a point, two decimals. What was read is written back
/// unchanged.
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_new(
    value: paraf_str,
    currency: paraf_str,
    amount: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(amount, error, |caller| {
        let (value, currency) = (caller.text(value, "value")?, caller.text(currency, "currency")?);
        Ok(handle(Amount::parse(value, currency)?.into()))
    })
}

/// Reads what providers send in practice too: no decimals, one, or leading zeros.
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_new_lenient(
    value: paraf_str,
    currency: paraf_str,
    amount: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(amount, error, |caller| {
        let (value, currency) = (caller.text(value, "value")?, caller.text(currency, "currency")?);
        Ok(handle(Amount::parse_lenient(value, currency)?.into()))
    })
}

/// From hundredths: 1000000 is 10000.00.
///
/// Fails with invalid-argument: more than 16 digits before the point, or not a currency.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_from_hundredths(
    hundredths: i64,
    currency: paraf_str,
    amount: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(amount, error, |caller| {
        Ok(handle(Amount::from_hundredths(hundredths, caller.text(currency, "currency")?)?.into()))
    })
}

/// The sum, as a new amount.
///
/// Fails with invalid-argument: two currencies, or a sum that has no room.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_add(
    amount: Option<&paraf_amount>,
    other: Option<&paraf_amount>,
    sum: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(sum, error, |caller| {
        let (amount, other) = (required(amount, "amount")?, required(other, "other")?);
        Ok(handle(amount.inner.checked_add(&other.inner)?.into()))
    })
}

/// The difference, `amount` less `other`, as a new amount.
///
/// Fails as paraf_amount_add().
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_subtract(
    amount: Option<&paraf_amount>,
    other: Option<&paraf_amount>,
    difference: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(difference, error, |caller| {
        let (amount, other) = (required(amount, "amount")?, required(other, "other")?);
        Ok(handle(amount.inner.checked_sub(&other.inner)?.into()))
    })
}

/// So many times `amount`, as a new amount.
///
/// Fails with invalid-argument: a product that has no room.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_multiply(
    amount: Option<&paraf_amount>,
    times: i64,
    product: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(product, error, |caller| { Ok(handle(required(amount, "amount")?.inner.checked_mul(times)?.into())) })
}

/// A part of `amount`, or a multiple, as a new amount: 11 and 100 are eleven percent. `rounding` says what becomes of a fraction of a
/// hundredth: `half-up`, `half-even`, `up` (away from zero) or `down`.
///
/// Fails with invalid-argument: a denominator of zero, another rounding, or a result that has no room.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_fraction(
    amount: Option<&paraf_amount>,
    numerator: i64,
    denominator: i64,
    rounding: paraf_str,
    part: *mut *mut paraf_amount,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(part, error, |caller| {
        let rounding = Rounding::parse(caller.text(rounding, "rounding")?)?;
        Ok(handle(required(amount, "amount")?.inner.checked_fraction(numerator, denominator, rounding)?.into()))
    })
}

/// -1 when `amount` is less than `other`, 0 when they are equal, 1 when it is more.
///
/// Fails with invalid-argument: two currencies.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_amount_compare(
    amount: Option<&paraf_amount>,
    other: Option<&paraf_amount>,
    order: *mut i32,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(order, error, |caller| {
        let (amount, other) = (required(amount, "amount")?, required(other, "other")?);
        match amount.inner.partial_cmp(&other.inner) {
            Some(Ordering::Less) => Ok(-1),
            Some(Ordering::Equal) => Ok(0),
            Some(Ordering::Greater) => Ok(1),
            None => Err(Error::invalid_argument("amount.currency", "differs from the other amount's").into()),
        }
    })
}

/// The value with its two decimals.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_amount_value(amount: Option<&paraf_amount>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { amount.map(|amount| amount.value.as_str()).into() })
}

/// The currency.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_amount_currency(amount: Option<&paraf_amount>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { amount.map(|amount| amount.inner.currency()).into() })
}

/// The amount in hundredths.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_amount_hundredths(amount: Option<&paraf_amount>) -> i64 {
    entry!(0, { amount.map_or(0, |amount| amount.inner.hundredths()) })
}

/// Frees an amount; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_amount_free(amount: Option<Box<paraf_amount>>) {
    entry!((), { drop(amount) })
}
