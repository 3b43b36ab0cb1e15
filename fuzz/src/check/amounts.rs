//! The small texts of messages: what is read is written again as it was.

use paraf::message::{Amount, EsbCode, ResponseCode, ServiceCode, VirtualAccountNumber, statement_windows};

use crate::input::Input;

/// Two lines of text.
pub fn check(input: &[u8]) {
    let mut input = Input::new(input);
    let (first, second) = (input.text(), input.text());
    amounts(first, second);
    if let Ok(code) = ResponseCode::parse(first) {
        assert_eq!(code.to_string(), first);
        let again = ResponseCode::new(code.http_status(), code.service(), code.case());
        assert_eq!(again.ok(), Some(code));
    }
    if let Ok(code) = ServiceCode::parse(first) {
        assert_eq!(code.as_str(), first);
    }
    if let Ok(code) = EsbCode::parse(first) {
        assert!(code.english(second).is_none_or(|text| !text.is_empty()));
    }
    if let Ok(number) = VirtualAccountNumber::new(first, second) {
        let again = VirtualAccountNumber::split_after(first, &number.to_string()).expect("it is one");
        assert_eq!(again.to_string(), number.to_string());
        assert_eq!(number.partner_service_id().len(), 8);
    }
    if let Ok(number) = VirtualAccountNumber::split(first) {
        assert_eq!(number.to_string(), first);
    }
    if let Ok(windows) = statement_windows(first, second) {
        assert!(!windows.is_empty());
        for pair in windows.windows(2) {
            assert!(pair[0].to_date_time() < pair[1].from_date_time(), "{pair:?}");
        }
    }
}

fn amounts(first: &str, second: &str) {
    let strict = Amount::parse(first, "IDR");
    let lenient = Amount::parse_lenient(first, "IDR");
    if let Ok(amount) = &strict {
        assert_eq!(amount.value(), first);
        assert_eq!(lenient.as_ref().ok().map(Amount::hundredths), Some(amount.hundredths()));
    }
    if let Ok(amount) = &lenient {
        let again = Amount::parse(&amount.value(), "IDR").expect("what is written can be read");
        assert_eq!(again.hundredths(), amount.hundredths());
        let Ok(other) = Amount::parse_lenient(second, "IDR") else { return };
        if let Ok(sum) = amount.checked_add(&other) {
            assert_eq!(Some(sum.hundredths()), amount.hundredths().checked_add(other.hundredths()));
            assert_eq!(sum.checked_sub(&other).map(|back| back.hundredths()).ok(), Some(amount.hundredths()));
        }
        assert_eq!(amount.checked_cmp(&other).ok(), Some(amount.hundredths().cmp(&other.hundredths())));
    }
}
