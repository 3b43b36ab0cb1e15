//! The ways in which libraries percent-encode; pairs of them too, for a client has one library for all of it.

use alloc::string::{String, ToString};

use crate::diagnose::rooms::encoding;

type Rewrite = fn(&str) -> String;

const SPACES: [Rewrite; 4] = [
    ToString::to_string,
    |text| text.replace("%20", "+"),
    |text| text.replace('+', "%20"),
    |text| text.replace('+', "%2B"),
];

const COMMAS: [Rewrite; 4] = [
    ToString::to_string,
    |text| text.replace("%2C", ",").replace("%2c", ","),
    |text| text.replace(',', "%2C"),
    |text| text.replace("%3A", ":").replace("%2F", "/"),
];

const CASES: [Rewrite; 3] =
    [|text| hex_case(text, u8::to_ascii_lowercase), |text| hex_case(text, u8::to_ascii_uppercase), ToString::to_string];

/// Hands over what makes each other spelling, and the most bytes that it may have.
pub(super) fn all(text: &str, mut take: impl FnMut(usize, &dyn Fn() -> Option<String>)) {
    let other = |spelled: String| (spelled != text).then_some(spelled);
    let most = 3 * text.len();
    // Only what holds one of these can be spelled in another way by the first two tables.
    if text.contains(['%', '+', ',']) {
        for space in SPACES {
            for comma in COMMAS {
                for case in CASES {
                    take(most, &|| other(case(&comma(&space(text)))));
                }
            }
        }
    }
    take(text.len(), &|| encoding::unpercent(text).and_then(other));
    take(text.len(), &|| encoding::unpercent(&text.replace('+', " ")).and_then(other));
    take(most, &|| other(text.replace('%', "%25")));
}

fn hex_case(text: &str, change: fn(&u8) -> u8) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for at in 0..bytes.len() {
        if bytes[at] == b'%' {
            for digit in bytes.iter_mut().skip(at + 1).take(2) {
                *digit = change(digit);
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}
