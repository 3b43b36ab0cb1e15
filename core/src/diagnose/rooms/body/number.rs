//! Numbers as languages print them after they went through a double or a decimal.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};

/// Who parsed and printed the numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Numbers {
    #[default]
    Kept,
    /// `JSON.stringify`: ECMA-262 section 6.1.6.1.20; integers too are doubles.
    JavaScript,
    /// `json.dumps`: integers are exact, floats are `repr`.
    Python,
    /// `json_encode` with `serialize_precision = -1`.
    Php,
    /// `encoding/json` into `any`: as JavaScript, but minus zero stays.
    Go,
    /// `Double.toString`, as Jackson and Gson print a double.
    Java,
    /// Python's floats for integers too, as `parse_int=float` or a spreadsheet makes them.
    PythonFloats,
    /// Java's doubles for integers too, as Gson reads numbers into an `Object`.
    JavaDoubles,
    /// Java's `BigDecimal` without its trailing zeros, as Jackson's tree keeps it: `1E+4`.
    JavaBigDecimal,
    /// Two decimals, as amounts should have been written.
    TwoDecimals,
    /// Between quotes, as models and databases hold amounts.
    Quoted,
}

impl Numbers {
    /// Whether a double without a fraction is printed as `1.0`.
    fn keeps_a_point(self) -> bool {
        matches!(self, Numbers::Python | Numbers::PythonFloats | Numbers::Java | Numbers::JavaDoubles)
    }
}

/// The number in another spelling; none where it is no number that a double holds.
pub(super) fn print(text: &str, numbers: Numbers) -> Option<Cow<'_, str>> {
    match numbers {
        Numbers::Kept => Some(Cow::Borrowed(text)),
        Numbers::Quoted | Numbers::JavaBigDecimal | Numbers::TwoDecimals => made(text, numbers).map(Cow::Owned),
        _ => cut(text, numbers).map(Cow::Borrowed).or_else(|| made(text, numbers).map(Cow::Owned)),
    }
}

/// Most amounts: the text without the zeros at its end. All languages print up to seven digits and a fraction without an exponent.
fn cut(text: &str, numbers: Numbers) -> Option<&str> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.')?;
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.starts_with('0') || whole.len() > 7 || fraction.len() > 8 || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let point = text.len() - fraction.len() - 1;
    match fraction.trim_end_matches('0').len() {
        0 if numbers.keeps_a_point() => text.get(..point + 2),
        0 => text.get(..point),
        digits => text.get(..point + 1 + digits),
    }
}

fn made(text: &str, numbers: Numbers) -> Option<String> {
    let whole = !text.contains(['.', 'e', 'E']);
    let exact = || match text {
        "-0" => "0".to_string(),
        _ => text.to_string(),
    };
    match numbers {
        Numbers::Quoted => return Some(format!("\"{text}\"")),
        Numbers::Python if whole => return Some(exact()),
        Numbers::Java | Numbers::JavaBigDecimal if whole => return Some(text.to_string()),
        Numbers::Php if whole && text.parse::<i64>().is_ok() => return Some(exact()),
        Numbers::JavaBigDecimal => return big_decimal(text),
        Numbers::TwoDecimals => {
            let value: f64 = text.parse().ok()?;
            return (value.abs() < 1e15).then(|| format!("{value:.2}"));
        }
        _ => {}
    }
    let Decimal { negative, digits, point } = short(text).or_else(|| shortest(text))?;
    let sign = if negative { "-" } else { "" };
    if digits.is_empty() {
        return Some(match numbers {
            Numbers::JavaScript => "0".to_string(),
            _ if numbers.keeps_a_point() => format!("{sign}0.0"),
            _ => format!("{sign}0"),
        });
    }
    let plain = match numbers {
        Numbers::Python | Numbers::PythonFloats => (-3..=16).contains(&point),
        Numbers::Php => (-3..=17).contains(&point),
        Numbers::Java | Numbers::JavaDoubles => (-2..=7).contains(&point),
        _ => (-5..=21).contains(&point),
    };
    let zero_fraction = numbers.keeps_a_point();
    let body = if plain { positional(&digits, point, zero_fraction) } else { scientific(&digits, point - 1, numbers) };
    Some(if negative { format!("-{body}") } else { body })
}

/// `new BigDecimal(text).stripTrailingZeros().toString()`.
fn big_decimal(text: &str) -> Option<String> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let sign = &text[..text.len() - unsigned.len()];
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let written = [whole, fraction].concat();
    if !written.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = written.trim_start_matches('0').trim_end_matches('0');
    let Some((first, rest)) = digits.split_at_checked(1) else { return Some("0".to_string()) };
    let lost = written.trim_start_matches('0').len() - digits.len();
    let scale = i64::try_from(fraction.len()).ok()? - i64::try_from(lost).ok()? - exponent.parse::<i64>().ok()?;
    let last = i64::try_from(rest.len()).ok()?;
    let power = last - scale;
    if scale >= 0 && power >= -6 {
        return Some(format!("{sign}{}", positional(digits, i32::try_from(power + 1).ok()?, false)));
    }
    let point = if rest.is_empty() { "" } else { "." };
    let plus = if power < 0 { "" } else { "+" };
    Some(if power == 0 {
        format!("{sign}{first}{point}{rest}")
    } else {
        format!("{sign}{first}{point}{rest}E{plus}{power}")
    })
}

/// 0.DIGITS times ten to the power of `point`. Zero has no digits.
struct Decimal {
    negative: bool,
    digits: String,
    point: i32,
}

/// Up to 15 digits come out of a double as they went in (IEEE 754 binary64), so it need not be asked.
fn short(text: &str) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let written = [whole, fraction].concat();
    if written.is_empty() || written.len() > 15 || !written.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = written.trim_start_matches('0');
    let point = i32::try_from(whole.len()).ok()? - i32::try_from(written.len() - digits.len()).ok()?;
    Some(Decimal { negative: unsigned.len() < text.len(), digits: digits.trim_end_matches('0').to_string(), point })
}

/// The shortest digits that read back as the same double: all five languages agree on them.
fn shortest(text: &str) -> Option<Decimal> {
    let value: f64 = text.parse().ok()?;
    if !value.is_finite() {
        return None;
    }
    let written = format!("{:e}", value.abs());
    let (mantissa, exponent) = written.split_once('e')?;
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = if value == 0.0 { String::new() } else { digits };
    Some(Decimal { negative: value.is_sign_negative(), digits, point: exponent.parse::<i32>().ok()? + 1 })
}

fn positional(digits: &str, point: i32, zero_fraction: bool) -> String {
    let Ok(whole) = usize::try_from(point) else {
        return format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize));
    };
    match digits.split_at_checked(whole) {
        Some(("", fraction)) => format!("0.{fraction}"),
        Some((whole, "")) | Some((whole, "0")) if zero_fraction => format!("{whole}.0"),
        Some((whole, "")) => whole.to_string(),
        Some((whole, fraction)) => format!("{whole}.{fraction}"),
        None => format!("{digits}{}{}", "0".repeat(whole - digits.len()), if zero_fraction { ".0" } else { "" }),
    }
}

fn scientific(digits: &str, exponent: i32, numbers: Numbers) -> String {
    let (first, rest) = digits.split_at(1);
    let sign = if exponent < 0 { '-' } else { '+' };
    let power = exponent.unsigned_abs();
    let fraction = match (rest, numbers) {
        ("", Numbers::Php | Numbers::Java | Numbers::JavaDoubles) => ".0".to_string(),
        ("", _) => String::new(),
        (rest, _) => format!(".{rest}"),
    };
    match numbers {
        Numbers::Python | Numbers::PythonFloats => format!("{first}{fraction}e{sign}{power:02}"),
        Numbers::Java | Numbers::JavaDoubles => {
            format!("{first}{fraction}E{}{power}", if exponent < 0 { "-" } else { "" })
        }
        _ => format!("{first}{fraction}e{sign}{power}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Numbers, print};

    /// Made with PHP 8.2, Python 3, Node and Go on the same inputs.
    #[test]
    fn numbers_are_printed_as_the_languages_print_them() {
        #[rustfmt::skip]
        let table = [
            // input, PHP, Python, JavaScript, Go
            ("1.50", "1.5", "1.5", "1.5", "1.5"),
            ("10000.00", "10000", "10000.0", "10000", "10000"),
            ("1e25", "1.0e+25", "1e+25", "1e+25", "1e+25"),
            ("1e-7", "1.0e-7", "1e-07", "1e-7", "1e-7"),
            ("1.5e-5", "1.5e-5", "1.5e-05", "0.000015", "0.000015"),
            ("0.0001", "0.0001", "0.0001", "0.0001", "0.0001"),
            ("123456789012345680", "123456789012345680", "123456789012345680", "123456789012345680", "123456789012345680"),
            ("12345678901234567890123", "1.2345678901234568e+22", "12345678901234567890123", "1.2345678901234568e+22", "1.2345678901234568e+22"),
            ("1e15", "1000000000000000", "1000000000000000.0", "1000000000000000", "1000000000000000"),
            ("1e17", "1.0e+17", "1e+17", "100000000000000000", "100000000000000000"),
            ("1E3", "1000", "1000.0", "1000", "1000"),
            ("2.5e-3", "0.0025", "0.0025", "0.0025", "0.0025"),
            ("-0", "0", "0", "0", "-0"),
            ("9007199254740993", "9007199254740993", "9007199254740993", "9007199254740992", "9007199254740992"),
            ("-12500.75", "-12500.75", "-12500.75", "-12500.75", "-12500.75"),
            ("123456789012345", "123456789012345", "123456789012345", "123456789012345", "123456789012345"),
            ("0.00001", "1.0e-5", "1e-05", "0.00001", "0.00001"),
            ("0.000001230", "1.23e-6", "1.23e-06", "0.00000123", "0.00000123"),
            ("100.0", "100", "100.0", "100", "100"),
            ("0.00", "0", "0.0", "0", "0"),
        ];
        for (input, php, python, javascript, go) in table {
            let printed = |numbers| print(input, numbers);
            assert_eq!(printed(Numbers::Php).as_deref(), Some(php), "PHP {input}");
            assert_eq!(printed(Numbers::Python).as_deref(), Some(python), "Python {input}");
            assert_eq!(printed(Numbers::JavaScript).as_deref(), Some(javascript), "JavaScript {input}");
            assert_eq!(printed(Numbers::Go).as_deref(), Some(go), "Go {input}");
        }
        assert_eq!(print("10000000.5", Numbers::Java).as_deref(), Some("1.00000005E7"));
        assert_eq!(print("12345678901234567890", Numbers::JavaDoubles).as_deref(), Some("1.2345678901234567E19"));
        assert_eq!(print("5", Numbers::JavaDoubles).as_deref(), Some("5.0"));
        assert_eq!(print("12345678901234567890", Numbers::PythonFloats).as_deref(), Some("1.2345678901234567e+19"));
        assert_eq!(print("6011", Numbers::PythonFloats).as_deref(), Some("6011.0"));
        for (input, big) in [
            ("10000.00", "1E+4"),
            ("1.50", "1.5"),
            ("12500.75", "12500.75"),
            ("0.00", "0"),
            ("1e3", "1E+3"),
            ("0.000001230", "0.00000123"),
            ("0.00000001", "1E-8"),
            ("-2500.50", "-2500.5"),
            ("6011", "6011"),
            ("123.0", "123"),
            ("1200.0", "1.2E+3"),
        ] {
            assert_eq!(print(input, Numbers::JavaBigDecimal).as_deref(), Some(big), "{input}");
        }
        assert_eq!(print("1234567.50", Numbers::Java).as_deref(), Some("1234567.5"));
        assert_eq!(print("12345678.50", Numbers::Java).as_deref(), Some("1.23456785E7"));
        assert_eq!(print("-1234567.00", Numbers::JavaDoubles).as_deref(), Some("-1234567.0"));
        assert_eq!(print("-1234567.00", Numbers::Go).as_deref(), Some("-1234567"));
    }
}
