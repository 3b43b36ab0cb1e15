//! A genuine message and more headers: what stands twice is refused, what is nobody's business changes nothing.
//!
//! The first line is the profile; each other is a header.

use crate::check::verifier::genuine;
use crate::input::{Input, header};
use crate::message::quotes_nothing;

/// See above.
pub fn check(input: &[u8]) {
    let mut input = Input::new(input);
    let genuine = genuine(input.text());
    let mut message = genuine.message.clone();
    let mut added: Vec<Vec<u8>> = Vec::new();
    while let Some(line) = input.line() {
        let (name, value) = header(line);
        added.push(name.to_ascii_lowercase());
        // In front, too: the first is what a careless reader takes.
        let place = if value.len().is_multiple_of(2) { 0 } else { message.headers.len() };
        message.headers.insert(place, (name.into(), value.into()));
    }
    let signed = genuine.message.headers.iter().any(|(name, _)| added.contains(&name.to_ascii_lowercase()));
    match genuine.verify(&message, 0) {
        Ok(verified) => {
            assert!(!signed, "a header stands twice");
            assert_eq!(verified.string_to_sign().reveal(), genuine.string_to_sign);
        }
        Err(rejection) => {
            quotes_nothing(&rejection);
            let field = rejection.error().field().to_ascii_lowercase().into_bytes();
            assert!(added.contains(&field), "{} was as it should be", rejection.error());
            assert!(!signed || rejection.code().as_str() == "duplicate-header", "{}", rejection.error());
        }
    }
}
