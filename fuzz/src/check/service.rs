//! Tables of strangers: what is taken checks any body without a panic, and finds nothing twice.
//!
//! The table, and behind a line of `---` a body for it. A table that is taken stays in memory, as the documentation says.

use paraf::Moment;
use paraf::message::{MessageKind, Mode, Service};

/// See above.
pub fn check(input: &[u8]) {
    let Ok(input) = std::str::from_utf8(input) else { return };
    let (table, body) = input.split_once("\n---\n").unwrap_or((input, "{}"));
    let service = match Service::from_json(table) {
        Ok(service) => service,
        Err(error) => {
            assert_eq!((error.code().as_str(), error.field()), ("invalid-argument", "service"));
            return;
        }
    };
    assert!(!service.id().is_empty() && service.path().starts_with('/'));
    for kind in [MessageKind::Request, MessageKind::Response] {
        for mode in [Mode::Strict, Mode::Lenient] {
            let found = service.validate_at(kind, mode, body.as_bytes(), Moment::from_epoch_seconds(1_795_316_400));
            assert!(found.len() <= paraf::message::MAX_VIOLATIONS);
            for violation in &found {
                assert!(!violation.message().is_empty());
            }
            let text = violations(&service.validate(kind, mode, body.as_bytes()));
            assert_eq!(text, violations(&service.validate(kind, mode, body.as_bytes())));
        }
    }
}

fn violations(found: &[paraf::message::Violation]) -> String {
    format!("{found:?}")
}
