//! What has a name is printed and read by the standard library's traits, as `as_str` and `parse` have it.
#![cfg(all(feature = "diagnose", feature = "rsa"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use core::fmt::{Debug, Display};
use core::str::FromStr;
use core::time::Duration;

use paraf::diagnose::{Answer, ProgrammingLanguage};
use paraf::key::PublicKey;
use paraf::message::{Category, EsbCode, MessageKind, Mode, ResponseCode, Rounding, ServiceCode};
use paraf::verify::Tolerance;
use paraf::{Direction, Error, ErrorCode, Language, Moment, Uncovered};

fn there_and_back<T: Display + FromStr<Err = Error> + PartialEq + Debug>(values: &[T], wrong: &str) {
    for value in values {
        assert_eq!(value.to_string().parse::<T>().unwrap(), *value);
    }
    assert!(wrong.parse::<T>().is_err(), "{wrong} was taken");
}

#[test]
fn a_name_is_read_as_it_is_printed() {
    there_and_back(&[Direction::ToPartner, Direction::ToProvider], "to-nobody");
    there_and_back(&Uncovered::ALL, "headers");
    there_and_back(&[Language::English, Language::Indonesian], "nl");
    there_and_back(&[MessageKind::Request, MessageKind::Response], "answer");
    there_and_back(&[Mode::Strict, Mode::Lenient], "Strict");
    there_and_back(&[Rounding::HalfEven], "half");
    there_and_back(&[ProgrammingLanguage::Php, ProgrammingLanguage::Go], "cobol");
    there_and_back(&[ServiceCode::parse("24").unwrap()], "2");
    there_and_back(&[ResponseCode::parse("2002400").unwrap()], "200");
    there_and_back(&["ESB-14-001".parse::<EsbCode>().unwrap()], "ESB 14");
}

#[test]
fn what_is_only_printed_has_the_core_s_word_and_a_width() {
    assert_eq!(Answer::NotChecked.to_string(), Answer::NotChecked.as_str());
    assert_eq!(
        format!("{:>9}|{:<9}", Category::Success, Mode::Strict),
        format!("{:>9}|{:<9}", Category::Success.as_str(), "strict")
    );
}

#[test]
fn what_is_read_alone_has_the_errors_of_parse() {
    assert_eq!("2022-04-21T17:34:52+07:00".parse::<Moment>().unwrap().epoch_millis(), 1_650_537_292_000);
    assert_eq!("now".parse::<Moment>().unwrap_err().code(), ErrorCode::InvalidTimestamp);
    assert!(include_str!("../../vectors/keys/rsa-2048-certificate.pem").parse::<PublicKey>().is_ok());
    assert_eq!("no key".parse::<PublicKey>().unwrap_err().code(), ErrorCode::InvalidKey);
}

#[test]
fn a_tolerance_is_a_duration_of_an_hour_at_most() {
    let tolerance = |millis| Tolerance::try_from(Duration::from_millis(millis));
    assert_eq!(tolerance(1_999).unwrap().as_seconds(), 1);
    assert_eq!(Duration::from(tolerance(3_600_000).unwrap()), Duration::from_secs(3_600));
    for millis in [3_601_000, u64::MAX] {
        assert_eq!(tolerance(millis).unwrap_err().code(), ErrorCode::InvalidArgument);
    }
}
