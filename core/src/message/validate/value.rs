//! One value against one row of a table.

use super::Mode;
use super::check::Check;
use super::time::{date, date_time};
use crate::canonical::timestamp::fits;
use crate::message::amount::{is_digits, spelled};
use crate::message::currency::is_currency;
use crate::message::table::{Field, Format, Kind};

/// A value that has no parts.
#[derive(Clone, Copy)]
pub(in crate::message) enum Scalar<'v> {
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
pub(in crate::message) fn check(field: &Field, value: Scalar<'_>, mode: Mode) -> Option<(Check, &'static str)> {
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
    let former = field.former.filter(|_| lenient);
    let (least, most) = former.map_or((field.least, field.most), |former| (former.least, former.most));
    let (least, most) = (usize::from(least), usize::from(most));
    if most > 0 && text.len() > most && counts && characters(text) > most {
        return Some((Check::Length, "is longer than the table allows"));
    }
    if least > 0 && !lenient && characters(text) < least {
        return Some((Check::Length, "is shorter than the table's fixed length"));
    }
    if matches!(field.kind, Kind::Numeric | Kind::Number) && !is_number(text) {
        return Some((Check::Format, "is not a number"));
    }
    if let Some(wrong) = check_format(field, most, text, mode) {
        return Some((Check::Format, wrong));
    }
    // New values appear in practice, and a reader must keep them (docs/sources/standard.md#response-codes).
    (!lenient && !field.values.is_empty() && !field.values.contains(&text))
        .then_some((Check::Value, "is not one of the listed values"))
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
        Kind::Either => "is neither an object nor an array of objects",
        Kind::Objects => "is not an array of objects",
        Kind::Strings => "is not an array of strings",
        Kind::Array => "is not an array",
    }
}

fn check_format(field: &Field, most: usize, text: &str, mode: Mode) -> Option<&'static str> {
    let lenient = mode == Mode::Lenient;
    let (fits, wrong) = match field.format {
        Format::Any => return None,
        Format::Amount => {
            (is_amount(text, most, lenient, false), "must be an amount with two decimals, such as 10000.00")
        }
        Format::Currency => (is_currency(text), "is not a currency of ISO 4217, such as IDR"),
        Format::DateTime => (
            date_time(text, mode).is_some(),
            "is not a date and time with an offset, such as 2022-04-21T17:34:52+07:00",
        ),
        Format::Date => (date(text).is_some(), "is not a date, such as 2022-04-21"),
        Format::Digits => (is_digits(text), "has other characters than digits"),
        Format::Padded => (is_padded(text, lenient), "is not 8 characters with spaces on the left"),
        Format::VirtualAccountNumber => {
            (is_digits_behind_spaces(text), "has other characters than digits behind its padding")
        }
        Format::ResponseCode => {
            (crate::message::ResponseCode::parse(text).is_ok(), "is not three digits, a service code and two digits")
        }
        Format::SignedAmount => {
            (is_amount(text, most, lenient, true), "is not an amount with 2 decimals, such as -10000.00")
        }
        Format::Email => (is_email(text), "is not an email address"),
        Format::EsbCode => (crate::message::EsbCode::parse(text).is_ok(), "is not an error code, such as ESB-14-001"),
        Format::Pattern(pattern) => (fits(pattern, text), "does not match the documented format"),
    };
    (!fits).then_some(wrong)
}

fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    is_digits(whole) && is_digits(decimals)
}

/// The length counts the digits before the point (`16,2`), or all characters where the table gives one number. A balance may be
/// negative; nothing that we send is, but where the table says so.
fn is_amount(text: &str, most: usize, lenient: bool, signed: bool) -> bool {
    spelled(text, lenient, lenient || signed)
        .is_some_and(|amount| (most == 0 || amount.whole.len() + 3 <= most) && (lenient || signed || !amount.negative))
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
