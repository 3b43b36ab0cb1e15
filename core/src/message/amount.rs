//! Money without floating point: hundredths in an integer, and text on both sides.

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt::{self, Write as _};

use crate::error::Error;

/// The digits before the point that the standard's "16,2" has room for.
const MOST: i64 = 999_999_999_999_999_999;

enumeration! {
    /// How a product that is no whole number of hundredths becomes one.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Rounding: "For example `half-up`." {
        /// To the nearest; from the middle, away from zero.
        HalfUp = "half-up",
        /// To the nearest; from the middle, to the even one, so that many roundings cancel out.
        HalfEven = "half-even",
        /// Away from zero.
        Up = "up",
        /// Towards zero.
        Down = "down",
    }
}

impl Rounding {
    /// Reads `half-up`, `half-even`, `up` or `down`.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(name: &str) -> Result<Self, Error> {
        let all = [Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down];
        let found = all.into_iter().find(|rounding| rounding.as_str() == name);
        found.ok_or_else(|| Error::invalid_argument("rounding", "is none of `half-up`, `half-even`, `up` and `down`"))
    }

    /// The quotient as a whole number.
    fn divide(self, numerator: i128, denominator: i128) -> i128 {
        let (whole, rest) = (numerator / denominator, numerator % denominator);
        let away = if (numerator < 0) == (denominator < 0) { 1 } else { -1 };
        let goes_away = match (self, (2 * rest.unsigned_abs()).cmp(&denominator.unsigned_abs())) {
            _ if rest == 0 => false,
            (Rounding::Up, _) => true,
            (Rounding::Down, _) | (_, Ordering::Less) => false,
            (_, Ordering::Greater) | (Rounding::HalfUp, _) => true,
            (Rounding::HalfEven, _) => whole % 2 != 0,
        };
        if goes_away { whole + away } else { whole }
    }
}

/// An amount as SNAP writes it: a value with two decimals and a currency of ISO 4217.
///
/// It holds hundredths as an integer, so nothing is rounded, and what does not fit (16 digits before the point) is an error.
/// Balances may be negative; the validator refuses a negative amount in a message that leaves.
///
/// ```
/// use paraf::message::Amount;
/// let total = Amount::parse("10000.00", "IDR")?.checked_add(&Amount::parse("0.10", "IDR")?)?;
/// assert_eq!(total.value(), "10000.10");
/// assert!(total > Amount::parse("10000.09", "IDR")?);
/// assert!(total.checked_add(&Amount::parse("1.00", "USD")?).is_err());
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    hundredths: i64,
    currency: [u8; 3],
}

impl Amount {
    /// Reads `10000.00` and a currency: digits without needless zeros, a point, two decimals. What was read is written back
    /// unchanged.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(value: &str, currency: &str) -> Result<Self, Error> {
        let wrong = || Error::invalid_argument("amount.value", "must be an amount with two decimals, such as 10000.00");
        spelled(value, false, false).and_then(|spelled| spelled.amount(currency)).ok_or_else(wrong)?
    }

    /// Reads what providers send in practice too: no decimals, one, zeros behind the second, leading zeros, or a plus sign. Not three
    /// decimals: `1.000` is a thousand where Indonesians write it. The validator takes the same spellings in its lenient mode, and
    /// those of [`parse`](Self::parse) in its strict one.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse_lenient(value: &str, currency: &str) -> Result<Self, Error> {
        let wrong = || Error::invalid_argument("amount.value", "is not an amount");
        spelled(value, true, true).and_then(|spelled| spelled.amount(currency)).ok_or_else(wrong)?
    }

    /// From hundredths: 1000000 is 10000.00.
    ///
    /// # Errors
    /// `invalid-argument`: more than 16 digits before the point, or not a currency.
    pub fn from_hundredths(hundredths: i64, currency: &str) -> Result<Self, Error> {
        match <[u8; 3]>::try_from(currency.as_bytes()) {
            Ok(currency) if currency.iter().all(u8::is_ascii_uppercase) => Amount { hundredths, currency }.in_range(),
            _ => Err(Error::invalid_argument("amount.currency", "is not three capital letters of ISO 4217")),
        }
    }

    /// The amount in hundredths.
    #[must_use]
    pub fn hundredths(&self) -> i64 {
        self.hundredths
    }

    /// The value with its two decimals.
    #[must_use]
    pub fn value(&self) -> String {
        let sign = if self.hundredths < 0 { "-" } else { "" };
        let size = self.hundredths.unsigned_abs();
        // One allocation: 18 digits, a point and a sign.
        let mut value = String::with_capacity(20);
        // Text takes whatever is written.
        let _ = write!(value, "{sign}{}.{:02}", size / 100, size % 100);
        value
    }

    /// The currency.
    #[must_use]
    pub fn currency(&self) -> &str {
        core::str::from_utf8(&self.currency).unwrap_or_default()
    }

    /// The sum.
    ///
    /// # Errors
    /// `invalid-argument`: two currencies, or a sum that has no room.
    pub fn checked_add(&self, other: &Amount) -> Result<Amount, Error> {
        self.same_currency(other)?;
        // Both are at most 18 digits, so that this cannot overflow.
        Amount { hundredths: self.hundredths + other.hundredths, ..*self }.in_range()
    }

    /// The difference.
    ///
    /// # Errors
    /// As [`checked_add`](Self::checked_add).
    pub fn checked_sub(&self, other: &Amount) -> Result<Amount, Error> {
        self.same_currency(other)?;
        Amount { hundredths: self.hundredths - other.hundredths, ..*self }.in_range()
    }

    /// So many times this.
    ///
    /// # Errors
    /// `invalid-argument`: a product that has no room.
    pub fn checked_mul(&self, times: i64) -> Result<Amount, Error> {
        self.of_hundredths(i128::from(self.hundredths) * i128::from(times))
    }

    /// A part of this, or a multiple: 11 and 100 are eleven percent. What is no whole number of hundredths is rounded as you say.
    ///
    /// ```
    /// use paraf::message::{Amount, Rounding};
    /// let price = Amount::parse("10000.50", "IDR")?;
    /// assert_eq!(price.checked_fraction(11, 100, Rounding::HalfUp)?.value(), "1100.06");
    /// assert_eq!(price.checked_fraction(11, 100, Rounding::Down)?.value(), "1100.05");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    ///
    /// # Errors
    /// `invalid-argument`: a denominator of zero, or a result that has no room.
    pub fn checked_fraction(&self, numerator: i64, denominator: i64, rounding: Rounding) -> Result<Amount, Error> {
        if denominator == 0 {
            return Err(Error::invalid_argument("denominator", "is zero"));
        }
        // 60 bits by 63 bits.
        let product = i128::from(self.hundredths) * i128::from(numerator);
        self.of_hundredths(rounding.divide(product, i128::from(denominator)))
    }

    /// All of them together.
    ///
    /// # Errors
    /// `invalid-argument`: none at all, which would have no currency; two currencies, or a sum that has no room.
    pub fn checked_sum<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> Result<Amount, Error> {
        let mut amounts = amounts.into_iter();
        let first =
            amounts.next().ok_or_else(|| Error::invalid_argument("amounts", "is empty, and has no currency"))?;
        amounts.try_fold(*first, |sum, amount| sum.checked_add(amount))
    }

    /// Which of the two is more.
    ///
    /// # Errors
    /// `invalid-argument`: two currencies.
    pub fn checked_cmp(&self, other: &Amount) -> Result<Ordering, Error> {
        self.same_currency(other)?;
        Ok(self.hundredths.cmp(&other.hundredths))
    }

    fn of_hundredths(&self, hundredths: i128) -> Result<Amount, Error> {
        // What has no room in 64 bits has none in 18 digits either.
        let hundredths = i64::try_from(hundredths).unwrap_or(i64::MAX);
        Amount { hundredths, ..*self }.in_range()
    }

    fn same_currency(&self, other: &Amount) -> Result<(), Error> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(Error::invalid_argument("amount.currency", "differs from the other amount's"))
    }

    fn in_range(self) -> Result<Self, Error> {
        if (-MOST..=MOST).contains(&self.hundredths) {
            return Ok(self);
        }
        Err(Error::invalid_argument("amount.value", "has more than 16 digits before the point"))
    }
}

/// None for two currencies.
impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.checked_cmp(other).ok()
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.value(), self.currency())
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Amount({self})")
    }
}

/// The parts of an amount, as they are spelled.
pub(super) struct Spelled<'t> {
    pub(super) negative: bool,
    pub(super) whole: &'t str,
    /// One or two digits.
    decimals: &'t str,
}

impl Spelled<'_> {
    fn amount(&self, currency: &str) -> Option<Result<Amount, Error>> {
        let whole = self.whole.trim_start_matches('0');
        if whole.len() > 16 {
            return None;
        }
        let padding = if self.decimals.len() == 1 { "0" } else { "" };
        let digits = whole.bytes().chain(self.decimals.bytes()).chain(padding.bytes());
        let size = digits.fold(0, |size, digit| size * 10 + i64::from(digit - b'0'));
        Some(Amount::from_hundredths(if self.negative { -size } else { size }, currency))
    }
}

/// How amounts are spelled, for [`Amount`] and for the validator. `plus`: whether a plus sign may come first.
pub(super) fn spelled(text: &str, lenient: bool, plus: bool) -> Option<Spelled<'_>> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => (true, unsigned),
        None => (false, text.strip_prefix('+').filter(|_| plus).unwrap_or(text)),
    };
    let (whole, decimals) = if lenient {
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "00"));
        // Three decimals may be a thousand: `1.000`.
        let (decimals, needless) = decimals.split_at_checked(2).unwrap_or((decimals, ""));
        let is_clear = needless.len() != 1 && needless.bytes().all(|decimal| decimal == b'0');
        (whole, Some(decimals).filter(|_| is_clear)?)
    } else {
        // The point is looked for where it belongs.
        let (whole, end) = unsigned.split_at_checked(unsigned.len().checked_sub(3)?)?;
        let is_needless = (whole.len() > 1 && whole.starts_with('0')) || text == "-0.00";
        (whole, end.strip_prefix('.').filter(|_| !is_needless)?)
    };
    (is_digits(whole) && is_digits(decimals)).then_some(Spelled { negative, whole, decimals })
}

pub(super) fn is_digits(text: &str) -> bool {
    // Without an early way out: digits are the rule, and a loop without branches is the faster one.
    !text.is_empty() && text.bytes().fold(true, |digits, byte| digits & byte.is_ascii_digit())
}
