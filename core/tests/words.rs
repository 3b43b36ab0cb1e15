//! The words of the enumerations: what the bindings take and give, the same in every language.

#![cfg(feature = "diagnose")]

use paraf::message::{MessageKind, Mode, Outcome, ResponseCode, Step};
use paraf::{Direction, Error, ErrorCode, Language, Uncovered};

#[test]
fn a_word_is_read_as_it_is_written() {
    for direction in [Direction::ToProvider, Direction::ToPartner] {
        assert_eq!(Direction::parse(direction.as_str()), Ok(direction));
    }
    for kind in [MessageKind::Request, MessageKind::Response] {
        assert_eq!(MessageKind::parse(kind.as_str()), Ok(kind));
    }
    for mode in [Mode::Strict, Mode::Lenient] {
        assert_eq!(Mode::parse(mode.as_str()), Ok(mode));
    }
    for language in [Language::English, Language::Indonesian] {
        assert_eq!(Language::parse(language.as_str()), Ok(language));
    }
    for part in Uncovered::ALL {
        assert_eq!(Uncovered::parse(part.as_str()), Ok(*part));
    }
}

#[test]
fn another_word_is_refused_by_name() {
    let refused: [(Option<Error>, &str); 5] = [
        (Direction::parse("To-Provider").err(), "direction"),
        (MessageKind::parse("answer").err(), "direction"),
        (Mode::parse("").err(), "mode"),
        (Language::parse("ms").err(), "language"),
        (Uncovered::parse("query").err(), "accept_uncovered"),
    ];
    for (error, field) in refused {
        let error = error.expect(field);
        assert_eq!((error.code(), error.field()), (ErrorCode::InvalidArgument, field));
    }
}

#[test]
fn meanings_have_words() {
    let words = |code: &str| {
        let code = ResponseCode::parse(code).expect(code);
        [code.category().as_str(), code.outcome().as_str(), code.advice().as_str()]
    };
    assert_eq!(words("2001700"), ["success", "done", "proceed"]);
    assert_eq!(words("2021700"), ["success", "pending", "ask-status"]);
    assert_eq!(words("4001701"), ["message", "failed", "stop"]);
    assert_eq!(words("4011101"), ["system", "failed", "refresh-token"]);
    assert_eq!(words("4031714"), ["business", "failed", "stop"]);
    assert_eq!(words("5047300"), ["system", "failed", "retry-as-is"]);
    assert_eq!(words("5041700"), ["system", "unknown", "ask-status"]);
    assert_eq!(words("2991799"), ["unlisted", Outcome::Unknown.as_str(), "ask-status"]);
    assert_eq!(words("5040100"), ["system", "unknown", "ask-provider"]);
    let steps = [Step::Book, Step::Interrupted, Step::Answer, Step::Conflict, Step::Repeat];
    assert_eq!(steps.map(Step::as_str), ["book", "interrupted", "answer", "conflict", "repeat"]);
    let steps = [Step::FirstAnswer, Step::Refuse, Step::Mismatch, Step::Busy, Step::Person];
    assert_eq!(steps.map(Step::as_str), ["first-answer", "refuse", "mismatch", "busy", "person"]);
}
