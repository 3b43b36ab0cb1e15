//! What has a name is printed and read by the standard library's traits, as `as_str` and `parse` have it.
#![cfg(all(feature = "diagnose", feature = "rsa"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::borrow::Cow;

use core::fmt::{Debug, Display};
use core::str::FromStr;
use core::time::Duration;

use paraf::diagnose::{Answer, ProgrammingLanguage, SignedPart};
use paraf::key::{KeyFormat, PublicKey};
use paraf::message::{
    Advice, Category, Check, EsbCode, MessageKind, Mode, Outcome, ResponseCode, Rounding, ServiceCode, Step,
};
use paraf::sign::{Credential, Field, Request, Signer, Timestamp};
use paraf::verify::{Expected, TokenVerifier, Tolerance, Verifier, VerifierCredential};
use paraf::{Direction, Error, ErrorCode, Language, Moment, Profile, Uncovered};

fn there_and_back<T: Display + FromStr<Err = Error> + PartialEq + Debug>(values: &[T], wrong: &str) {
    for value in values {
        assert_eq!(value.to_string().parse::<T>().unwrap(), *value);
    }
    assert!(wrong.parse::<T>().is_err(), "{wrong} was taken");
}

#[test]
fn a_name_is_read_as_it_is_printed() {
    there_and_back(&[Direction::ToPartner, Direction::ToProvider], "to-nobody");
    there_and_back(Uncovered::ALL, "headers");
    there_and_back(&[Language::English, Language::Indonesian], "nl");
    there_and_back(&[MessageKind::Request, MessageKind::Response], "answer");
    there_and_back(&[Mode::Strict, Mode::Lenient], "Strict");
    there_and_back(&[Rounding::HalfEven], "half");
    there_and_back(&[ProgrammingLanguage::Php, ProgrammingLanguage::Go], "cobol");
    there_and_back(ErrorCode::ALL, "7001");
    there_and_back(Field::ALL, "token");
    there_and_back(Check::ALL, "Missing");
    there_and_back(Outcome::ALL, "");
    there_and_back(Advice::ALL, "ask");
    there_and_back(Category::ALL, "other");
    there_and_back(Step::ALL, "pay");
    there_and_back(KeyFormat::ALL, "pem");
    there_and_back(Answer::ALL, "not checked");
    there_and_back(SignedPart::ALL, "url");
    there_and_back(&[ServiceCode::parse("24").unwrap()], "2");
    there_and_back(&[ResponseCode::parse("2002400").unwrap()], "200");
    there_and_back(&["ESB-14-001".parse::<EsbCode>().unwrap()], "ESB 14");
}

#[test]
fn what_is_printed_has_the_core_s_word_and_a_width() {
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

/// Whatever lends a text or bytes, and nothing at all.
#[test]
fn a_value_is_given_as_it_is_held() {
    let (text, cow) = (String::from("t0ken"), Cow::Borrowed("t0ken"));
    let request = |given: Request<'_>| given.get(Field::AccessToken).map(str::to_owned);
    let base = || Request::new("POST", "/x", b"{}", &text);
    assert_eq!(base().timestamp, Timestamp::Text("t0ken"));
    for given in [base().with(Field::AccessToken, &text), base().with(Field::AccessToken, &cow)] {
        assert_eq!(request(given).as_deref(), Some("t0ken"));
    }
    let kept = base().with(Field::AccessToken, text.as_str()).with(Field::AccessToken, Some("other"));
    assert_eq!(request(kept.clone()).as_deref(), Some("other"));
    assert_eq!(request(kept.with(Field::AccessToken, None)), None);

    let snap = Profile::named("snap").unwrap();
    let (pem, bytes) =
        (include_str!("../../vectors/keys/rsa-2048.pem"), include_bytes!("../../vectors/keys/rsa-2048.pem"));
    let (vector, key) = (bytes.to_vec(), Credential::new().with(Field::ClientKey, "client"));
    let signs = |credential| {
        let signed = Signer::new(snap.clone(), credential).unwrap().token_request(TIME, &mut os);
        signed.err().map(|error| error.code())
    };
    let of = |given: Option<&'static [u8]>| Credential::new().with(Field::ClientKey, "client").private_key(given);
    assert_eq!(signs(key.clone().private_key(pem)), None);
    assert_eq!(signs(key.clone().private_key(bytes)), None);
    assert_eq!(signs(key.clone().private_key(&vector)), None);
    assert_eq!(signs(of(Some(bytes))), None);
    assert_eq!(signs(of(None)), Some(ErrorCode::MissingCredential));
    assert_eq!(signs(key.private_key(bytes).private_key(None)), Some(ErrorCode::MissingCredential));
}

/// Lists by reference or by value, of texts that are borrowed or owned.
#[test]
fn a_list_is_given_as_it_is_held() {
    let bca = || Profile::named("bca").unwrap();
    let owned = vec!["456".to_owned(), "457".to_owned()];
    let borrowed: Vec<&str> = owned.iter().map(String::as_str).collect();
    for expected in [Expected::one_of(&owned), Expected::one_of(&borrowed), Expected::one_of(["456", "457"])] {
        for credential in [
            VerifierCredential::new().client_secrets(&owned),
            VerifierCredential::new().client_secrets(borrowed.clone()),
            VerifierCredential::new().client_secrets(&["456", "457"]).public_keys(["unread"]),
        ] {
            assert!(Verifier::new(bca(), credential, expected.clone().unwrap()).is_ok());
        }
    }
    let certificate = include_bytes!("../../vectors/keys/rsa-2048-certificate.pem");
    assert!(TokenVerifier::new(bca(), [certificate], Expected::anyone()).is_ok());
    assert!(TokenVerifier::new(bca(), &[certificate.to_vec()], Expected::anyone()).is_ok());
}

const TIME: &str = "2022-04-21T17:34:52+07:00";

fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}
