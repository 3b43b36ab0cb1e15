//! Words that stand where a secret should: a variable that was not set, a placeholder that nobody replaced.

use alloc::format;
use alloc::string::{String, ToString};

use crate::diagnose::rooms::{UNSET, UNSET_RARELY};

pub(in crate::diagnose) const ID: &str = "K5-secret-word";

/// Names that variables for the secret have.
#[rustfmt::skip]
const NAMES: [&str; 9] = [
    "CLIENT_SECRET", "SECRET", "SECRET_KEY", "API_SECRET", "BCA_CLIENT_SECRET", "SNAP_CLIENT_SECRET", "BCA_SECRET", "SNAP_SECRET", "X",
];

/// How placeholders are marked.
#[rustfmt::skip]
const MARKS: [(&str, &str); 12] = [
    ("", ""), ("${", "}"), ("{{", "}}"), ("<", ">"), ("$", ""), ("%", "%"), ("{", "}"), ("#{", "}"), ("[", "]"), ("process.env.", ""), ("your_", ""),
    ("YOUR_", ""),
];

#[rustfmt::skip]
const OTHERS: [&str; 22] = [
    "placeholder", "changeme", "change-me", "password", "test", "dummy", "example", "xxx", "xxxx", "xxxxx", "***", "****", "********", "...",
    "TODO", "-", "your-client-secret", "your-secret", "your secret", "YOUR-CLIENT-SECRET", "string", "[REDACTED]",
];

/// Those of a variable that was not set come first.
pub(super) fn each(take: &mut dyn FnMut(String)) {
    for word in UNSET.iter().chain(&UNSET_RARELY).chain(&OTHERS) {
        take(word.to_string());
    }
    for name in NAMES {
        let lower = name.to_ascii_lowercase();
        for (open, close) in MARKS {
            for name in [name.to_string(), lower.clone(), lower.replace('_', "-"), camel(&lower)] {
                take(format!("{open}{name}{close}"));
            }
        }
    }
}

/// `clientSecret` of `client_secret`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_string();
    for word in words {
        let (first, rest) = word.split_at(1);
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
    }
    out
}
