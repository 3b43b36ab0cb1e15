//! What stands where a value should have been put in, and was not.

/// What languages write for a value that is not there, and for one that cannot be written.
const NOTHING: [&str; 11] = [
    "undefined",
    "null",
    "none",
    "nil",
    "nan",
    "(null)",
    "(none)",
    "[object object]",
    "[object promise]",
    "[object undefined]",
    "[object null]",
];

/// Brackets of templates: shells, Compose and GitHub Actions; Jinja, Handlebars and Postman; Python.
const BRACKETS: [(&str, &str); 4] = [("${", "}"), ("$(", ")"), ("{{", "}}"), ("%(", ")s")];

/// How programs name what they should have read.
const LOOKUPS: [&str; 7] = ["process.env.", "os.environ", "os.getenv(", "System.getenv(", "getenv(", "env(", "$env:"];

/// Whether the whole text is a name for a value: `${CLIENT_SECRET}`, `%CLIENT_SECRET%`, `undefined`.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let text = super::characters::trimmed(text);
    let inside = |open: &str, close: &str| text.strip_prefix(open)?.strip_suffix(close);
    NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
        || BRACKETS.iter().any(|(open, close)| inside(open, close).is_some())
        // A handbook's `<client secret>`, ERB's `<%= … %>`; a document in XML has more than one of them.
        || inside("<", ">").is_some_and(|name| !name.contains('>'))
        || inside("%", "%").is_some_and(is_variable)
        || text.strip_prefix('$').is_some_and(is_variable)
        || LOOKUPS.iter().any(|lookup| text.starts_with(lookup))
}

/// `CLIENT_SECRET`: as environments spell a name, and no secret does.
fn is_variable(name: &str) -> bool {
    let letters = name.starts_with(|first: char| first.is_ascii_uppercase());
    letters && name.contains('_') && name.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_'))
}
