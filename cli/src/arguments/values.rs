//! Values of options.

use std::fmt;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use paraf::Language;
use paraf::diagnose::ProgrammingLanguage;
use paraf::message::MessageKind;

use crate::texts::{Text, words};

/// Why a value is not one, in both languages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wrong(pub(crate) Text);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.get(Language::English))
    }
}

impl std::error::Error for Wrong {}

/// A whole number of at most nine digits.
///
/// # Errors
/// For everything else, signs included.
pub(crate) fn whole(text: &str) -> Result<u32, Wrong> {
    let is_one = text.len() < 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_one).ok_or(Wrong(words::NOT_A_WHOLE_NUMBER))
}

/// A language in which code is shown.
pub(crate) fn programming_language() -> impl TypedValueParser<Value = ProgrammingLanguage> {
    let names = ProgrammingLanguage::ALL.iter().map(|language| language.as_str());
    PossibleValuesParser::new(names).try_map(|name| ProgrammingLanguage::parse(&name))
}

/// Which of a service's two messages.
pub(crate) fn message_kind() -> impl TypedValueParser<Value = MessageKind> {
    let names = [MessageKind::Request, MessageKind::Response].map(MessageKind::as_str);
    PossibleValuesParser::new(names).try_map(|name| MessageKind::parse(&name))
}
