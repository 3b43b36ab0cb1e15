//! Amounts, statement windows and virtual-account numbers as properties.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use paraf::Moment;
use paraf::message::{Amount, Rounding, VirtualAccountNumber, statement_windows};
use proptest::prelude::*;

const MOST: i64 = 999_999_999_999_999_999;

#[test]
fn an_amount_is_read_as_it_is_written_or_not_at_all() {
    for wrong in
        ["", "1", "1.0", "1.000", "01.00", "+1.00", " 1.00", "1,00", "1e2.00", "-0.00", ".00", "1.", "--1.00", "١.00"]
    {
        assert!(Amount::parse(wrong, "IDR").is_err(), "{wrong}");
    }
    assert!(Amount::parse("99999999999999999.00", "IDR").is_err());
    assert!(Amount::parse("1.00", "idr").is_err() && Amount::parse("1.00", "IDRX").is_err());
    for (text, value) in [
        ("1", "1.00"),
        ("1.5", "1.50"),
        ("-3", "-3.00"),
        ("0", "0.00"),
        ("0.10", "0.10"),
        ("007", "7.00"),
        ("+3.5", "3.50"),
        ("00000000000000000000012.00", "12.00"),
        ("1.2000", "1.20"),
    ] {
        assert_eq!(Amount::parse_lenient(text, "IDR").unwrap().value(), value);
    }
    for wrong in ["", "1.", ".5", "1.000", "150.000", "1.001", "1.00x", "--1", "+-1", "-+1", "1E+2", "NaN"] {
        assert!(Amount::parse_lenient(wrong, "IDR").is_err(), "{wrong}");
    }
    let most = Amount::from_hundredths(MOST, "IDR").unwrap();
    assert!(most.checked_add(&Amount::parse("0.01", "IDR").unwrap()).is_err());
}

#[test]
fn a_part_is_rounded_as_it_is_told() {
    let half = |hundredths, rounding| {
        let amount = Amount::from_hundredths(hundredths, "IDR").unwrap();
        let part = amount.checked_fraction(1, 2, rounding).unwrap();
        assert_eq!(part, amount.checked_fraction(-1, -2, rounding).unwrap());
        part.hundredths()
    };
    for (rounding, expected) in [
        (Rounding::HalfUp, [-3, -2, -1, 0, 1, 2, 3]),
        (Rounding::HalfEven, [-2, -2, 0, 0, 0, 2, 2]),
        (Rounding::Up, [-3, -2, -1, 0, 1, 2, 3]),
        (Rounding::Down, [-2, -1, 0, 0, 0, 1, 2]),
    ] {
        assert_eq!([-5, -3, -1, 0, 1, 3, 5].map(|hundredths| half(hundredths, rounding)), expected, "{rounding:?}");
        assert_eq!(Rounding::parse(rounding.as_str()).unwrap(), rounding);
    }
    assert!(Rounding::parse("HALF_UP").is_err());
}

#[test]
fn what_has_no_room_is_no_product() {
    let most = Amount::from_hundredths(MOST, "IDR").unwrap();
    for times in [2, -2, i64::MAX, i64::MIN] {
        assert_eq!(most.checked_mul(times).unwrap_err().field(), "amount.value");
        assert_eq!(most.checked_fraction(times, 1, Rounding::Down).unwrap_err().field(), "amount.value");
    }
    assert_eq!(most.checked_fraction(1, 0, Rounding::Down).unwrap_err().field(), "denominator");
    assert_eq!(most.checked_fraction(i64::MAX, i64::MAX, Rounding::Up).unwrap(), most);
    assert_eq!(most.checked_fraction(i64::MIN, i64::MIN, Rounding::Up).unwrap(), most);
    let (rupiah, dollar) = (Amount::parse("1.00", "IDR").unwrap(), Amount::parse("1.00", "USD").unwrap());
    assert_eq!(Amount::checked_sum(&[rupiah, rupiah, rupiah]).unwrap(), rupiah.checked_mul(3).unwrap());
    assert_eq!(Amount::checked_sum(&[rupiah, dollar]).unwrap_err().field(), "amount.currency");
    assert_eq!(Amount::checked_sum(&[]).unwrap_err().field(), "amounts");
}

#[cfg(feature = "transfer")]
mod spellings {
    use paraf::Profile;
    use paraf::message::{Amount, MessageKind, Mode, Service};

    /// What the validator takes an amount for, with the sign apart: which rows take one is the table's business.
    fn validated(value: &str, mode: Mode) -> bool {
        let transfer = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
        let body = serde_json::json!({"amount": {"value": value, "currency": "IDR"}}).to_string();
        let violations = transfer.validate(MessageKind::Request, mode, body.as_bytes());
        !violations.iter().any(|violation| violation.pointer() == "/amount/value")
    }

    #[test]
    fn the_validator_takes_the_spellings_that_an_amount_takes() {
        let parts = [
            "", "0", "1", "00", "10", "010", ".", ".0", ".5", ".50", ".500", ".5000", ".05", "+", " ", ",", "e2", "x",
            "١",
        ];
        let mut taken = [0, 0];
        for first in parts {
            for second in parts {
                for third in parts {
                    let text = [first, second, third].concat();
                    let ways = [
                        (Mode::Strict, Amount::parse(&text, "IDR").is_ok()),
                        (Mode::Lenient, Amount::parse_lenient(&text, "IDR").is_ok()),
                    ];
                    for (way, (mode, reads)) in ways.into_iter().enumerate() {
                        // Nothing at all is an absent value, which is another rule.
                        assert!(text.is_empty() || validated(&text, mode) == reads, "{text:?} {mode:?}");
                        taken[way] += usize::from(reads);
                    }
                }
            }
        }
        assert!(taken[0] > 50 && taken[1] > 2 * taken[0], "{taken:?}");
    }
}

proptest! {
    #[test]
    fn no_cent_is_lost(a in -MOST..=MOST, b in -MOST..=MOST) {
        let amount = |hundredths| Amount::from_hundredths(hundredths, "IDR").unwrap();
        let (first, second) = (amount(a), amount(b));
        prop_assert_eq!(Amount::parse(&first.value(), "IDR").unwrap(), first);
        prop_assert_eq!(first.partial_cmp(&second), Some(a.cmp(&b)));
        let dollars = Amount::from_hundredths(a, "USD").unwrap();
        prop_assert!(first.partial_cmp(&dollars).is_none() && first.checked_cmp(&dollars).is_err());
        match first.checked_add(&second) {
            Ok(sum) => prop_assert_eq!(sum.checked_sub(&second).unwrap(), first),
            Err(_) => prop_assert!((a + b).abs() > MOST),
        }
    }

    #[test]
    fn windows_cover_each_day_once(start in 0_i64..30_000, days in 0_i64..2_000) {
        let date = |day: i64| paraf_date(day);
        let windows = statement_windows(&date(start), &date(start + days)).unwrap();
        let mut next = start;
        for window in &windows {
            prop_assert_eq!(window.from_date_time(), format!("{}T00:00:00+07:00", date(next)));
            let last = (next..next + 31).find(|day| window.to_date_time().starts_with(&date(*day))).unwrap();
            if let Some((left, right)) = window.halves() {
                prop_assert_eq!((left.from_date_time(), right.to_date_time()), (window.from_date_time(), window.to_date_time()));
            }
            next = last + 1;
        }
        prop_assert_eq!(next, start + days + 1);
    }

    #[test]
    fn a_number_comes_apart_as_it_was_joined(code in "[0-9]{1,8}", customer in "[0-9]{1,20}") {
        let number = VirtualAccountNumber::new(&code, &customer).unwrap();
        let joined = number.to_string();
        prop_assert_eq!(&VirtualAccountNumber::split(&joined).unwrap(), &number);
        prop_assert_eq!(&VirtualAccountNumber::split_after(&code, joined.trim_start()).unwrap(), &number);
    }
}

/// The date by counting, apart from the calendar in the crate.
fn paraf_date(day: i64) -> String {
    let (mut year, mut rest) = (1970, day);
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    while rest >= 365 + i64::from(leap(year)) {
        rest -= 365 + i64::from(leap(year));
        year += 1;
    }
    let months = [31, 28 + i64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while rest >= months[month] {
        rest -= months[month];
        month += 1;
    }
    let date = format!("{year:04}-{:02}-{:02}", month + 1, rest + 1);
    assert!(Moment::parse(&format!("{date}T00:00:00Z")).is_ok());
    date
}
