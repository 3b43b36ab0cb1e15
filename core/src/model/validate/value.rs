//! One value against one row of a table.

use super::Mode;
use super::violation::Check;
use crate::canonical::timestamp::{Moment, fits};
use crate::model::currency::is_currency;
use crate::model::table::{Field, Format, Kind};

/// A value that has no parts.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'v> {
    String(&'v str),
    /// As it is spelled.
    Number(&'v str),
    Boolean,
    Null,
}

impl Scalar<'_> {
    /// What many senders write for "no value".
    pub(super) fn is_empty(self) -> bool {
        matches!(self, Scalar::Null | Scalar::String(""))
    }
}

/// The first thing that is wrong with the value, if anything is.
pub(super) fn check(field: &Field, value: Scalar<'_>, mode: Mode) -> Option<(Check, &'static str)> {
    let lenient = mode == Mode::Lenient;
    let text = match (field.kind, value) {
        (Kind::String | Kind::Strings | Kind::Numeric, Scalar::String(text)) => text,
        (Kind::Number | Kind::Numeric, Scalar::Number(text)) => text,
        (Kind::String | Kind::Strings, Scalar::Number(text)) | (Kind::Number, Scalar::String(text)) if lenient => text,
        (Kind::Boolean, Scalar::Boolean) => return None,
        (Kind::Boolean, Scalar::String("true" | "false")) if lenient => return None,
        _ => return Some((Check::Type, expected(field.kind))),
    };
    let counts = !(lenient && field.format == Format::DateTime); // a fraction makes it longer than the table's 25
    // Bytes are never fewer than characters, so that most values need no counting.
    let (least, most) = (usize::from(field.least), usize::from(field.most));
    if most > 0 && text.len() > most && counts && characters(text) > most {
        return Some((Check::Length, "is longer than the table allows"));
    }
    if least > 0 && !lenient && characters(text) < least {
        return Some((Check::Length, "is shorter than the table's fixed length"));
    }
    if matches!(field.kind, Kind::Numeric | Kind::Number) && !is_number(text) {
        return Some((Check::Format, "is not a number"));
    }
    if let Some(wrong) = check_format(field, text, lenient) {
        return Some((Check::Format, wrong));
    }
    // New values appear in practice, and a reader must keep them (docs/sources/standard.md#response-codes).
    (!lenient && !field.values.is_empty() && !field.values.contains(&text))
        .then_some((Check::Value, "is none of the values that the table lists"))
}

fn characters(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

pub(super) fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "is not a string",
        Kind::Numeric | Kind::Number => "is not a number",
        Kind::Boolean => "is not true or false",
        Kind::Object => "is not an object",
        Kind::Objects => "is not an array of objects",
        Kind::Strings => "is not an array of strings",
        Kind::Array => "is not an array",
    }
}

fn check_format(field: &Field, text: &str, lenient: bool) -> Option<&'static str> {
    let (fits, wrong) = match field.format {
        Format::Any => return None,
        Format::Amount => (is_amount(text, field, lenient), "is not an amount with 2 decimals, such as 10000.00"),
        Format::Currency => (is_currency(text), "is not a currency of ISO 4217, such as IDR"),
        Format::DateTime => {
            (is_date_time(text, lenient), "is not a date and time with an offset, such as 2022-04-21T17:34:52+07:00")
        }
        Format::Date => (is_date(text), "is not a date, such as 2022-04-21"),
        Format::Digits => (is_digits(text), "has other characters than digits"),
        Format::Padded => (is_padded(text, lenient), "is not 8 characters with spaces on the left"),
        Format::VirtualAccountNumber => {
            (is_digits_behind_spaces(text), "has other characters than digits behind its padding")
        }
        Format::ResponseCode => {
            (crate::ResponseCode::parse(text).is_ok(), "is not three digits, a service code and two digits")
        }
        Format::SignedAmount => (
            is_amount(text.strip_prefix(['-', '+']).unwrap_or(text), field, lenient),
            "is not an amount with 2 decimals, such as -10000.00",
        ),
        Format::Email => (is_email(text), "is not an email address"),
        Format::EsbCode => (crate::EsbCode::parse(text).is_ok(), "is not an error code, such as ESB-14-001"),
        Format::Pattern(pattern) => (fits(pattern, text), "is not written as the table says"),
    };
    (!fits).then_some(wrong)
}

fn is_digits(text: &str) -> bool {
    // Without an early way out: digits are the rule, and a loop without branches is the faster one.
    !text.is_empty() && text.bytes().fold(true, |digits, byte| digits & byte.is_ascii_digit())
}

fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    is_digits(whole) && is_digits(decimals)
}

/// The length counts the digits before the point (`16,2`), or all characters where the table gives one number.
fn is_amount(text: &str, field: &Field, lenient: bool) -> bool {
    // The point is looked for where it belongs; only lenient looks further.
    let (whole, decimals) = match text.len().checked_sub(3).and_then(|at| text.split_at_checked(at)) {
        Some((whole, end)) if end.starts_with('.') => (whole, &end[1..]),
        _ if lenient => text.split_once('.').unwrap_or((text, "00")),
        _ => return false,
    };
    // A balance may be negative; nothing that we send is.
    let whole = if lenient { whole.strip_prefix(['-', '+']).unwrap_or(whole) } else { whole };
    let decimals_fit = decimals.len() == 2 || (lenient && (1..=2).contains(&decimals.len()));
    let whole_fits = field.most == 0 || whole.len() + 3 <= usize::from(field.most);
    is_digits(whole) && is_digits(decimals) && decimals_fit && whole_fits
}

/// Seconds, and `Z` or an offset (25 characters with one); fractions of seconds are what BRI and Midtrans send.
pub(super) fn is_date_time(text: &str, lenient: bool) -> bool {
    (lenient || matches!(text.len(), 20 | 25)) && Moment::parse(text).is_ok()
}

pub(super) fn is_date(text: &str) -> bool {
    moment_of_date(text).is_some()
}

/// Midnight of a `yyyy-MM-dd` in UTC: enough to count days.
pub(in crate::model) fn moment_of_date(text: &str) -> Option<Moment> {
    if text.len() != 10 {
        return None;
    }
    Moment::parse(&alloc::format!("{text}T00:00:00Z")).ok()
}

/// Web pages and some senders lose spaces of the padding; a strict message has all 8 characters.
fn is_padded(text: &str, lenient: bool) -> bool {
    let code = text.trim_start_matches(' ');
    !code.is_empty() && code.bytes().all(|c| c.is_ascii_graphic()) && (text.len() == 8 || (lenient && text.len() < 8))
}

/// One `@` between a name and a domain with a point: what a bank can check without sending a letter.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let visible = text.bytes().all(|c| c.is_ascii_graphic());
    visible
        && !name.is_empty()
        && !domain.contains('@')
        && domain.split('.').count() > 1
        && !domain.split('.').any(str::is_empty)
}

fn is_digits_behind_spaces(text: &str) -> bool {
    is_digits(text.trim_start_matches(' '))
}
