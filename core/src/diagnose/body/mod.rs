//! The body: which other bytes may have been hashed, in which order to try them.

mod document;
mod form;
mod nested;
mod number;
mod style;
mod writer;

use alloc::vec::Vec;

use form::After;
pub(super) use form::{Bodies, Form};
use number::Numbers;
use style::{Characters, Html, Inside, Layout, Members, Order, Slashes, Style};

use super::change::{ALONE, Change, PAIRED};

const KEPT: Style = Style::CANONICAL;

/// One change each. What stands first is commoner, and keeps the name where two give the same bytes.
#[rustfmt::skip]
const SINGLE: &[(&str, bool, Form)] = &[
    ("B5-php-slash", PAIRED, Form::style(Style { slashes: Slashes::Escaped, ..KEPT })),
    ("B5-slash-unescaped", PAIRED, Form::style(Style { slashes: Slashes::Plain, ..KEPT })),
    ("B2-newline", PAIRED, Form::after(After::Ended("\n"))),
    ("B2-crlf", PAIRED, Form::after(After::Ended("\r\n"))),
    ("B1-as-sent", PAIRED, Form::sent(After::Nothing)),
    ("B1-minified", PAIRED, Form::style(Style { layout: Layout::Minified, ..KEPT })),
    ("B4-python-separators", PAIRED, Form::style(Style { layout: Layout::Spaced, ..KEPT })),
    ("B6-ascii", PAIRED, Form::style(Style { characters: Characters::Escaped { upper_case: false }, ..KEPT })),
    ("B7-html-unescaped", PAIRED, Form::style(Style { html: Html::Plain, ..KEPT })),
    ("B6-utf8", PAIRED, Form::style(Style { characters: Characters::Plain, ..KEPT })),
    ("B6-ascii-upper-case", PAIRED, Form::style(Style { characters: Characters::Escaped { upper_case: true }, ..KEPT })),
    ("B3-whitespace-stripped", PAIRED, Form::style(Style { inside: Inside::Stripped, ..KEPT })),
    ("B3-whitespace-kept", ALONE, Form::style(Style { inside: Inside::AsSent, ..KEPT })),
    ("B3-spaces-removed", PAIRED, Form::sent(After::SpacesRemoved)),
    ("B3-values-trimmed", PAIRED, Form::style(Style { inside: Inside::Trimmed, ..KEPT })),
    ("B3-remarks-lower-case", ALONE, Form::style(Style { inside: Inside::LowerCase, ..KEPT })),
    ("B1-pretty-2", PAIRED, Form::style(pretty("  ", "\n"))),
    ("B1-pretty-4", PAIRED, Form::style(pretty("    ", "\n"))),
    ("B1-pretty-tab", ALONE, Form::style(pretty("\t", "\n"))),
    ("B1-pretty-3", ALONE, Form::style(pretty("   ", "\n"))),
    ("B1-pretty-2-crlf", ALONE, Form::style(pretty("  ", "\r\n"))),
    ("B1-pretty-4-crlf", ALONE, Form::style(pretty("    ", "\r\n"))),
    ("B1-pretty-2-newline", ALONE, Form { after: After::Ended("\n"), ..Form::style(pretty("  ", "\n")) }),
    ("B1-pretty-4-newline", ALONE, Form { after: After::Ended("\n"), ..Form::style(pretty("    ", "\n")) }),
    ("B1-as-sent-crlf", ALONE, Form::sent(After::LineEnds { crlf: true })),
    ("B1-as-sent-lf", ALONE, Form::sent(After::LineEnds { crlf: false })),
    ("B1-as-sent-trimmed", ALONE, Form::sent(After::TrimmedEnds)),
    ("B1-as-sent-newline", PAIRED, Form::sent(After::Ended("\n"))),
    ("B8-keys-sorted-at-top", PAIRED, Form::style(Style { order: Order::SortedAtTop, ..KEPT })),
    ("B8-keys-sorted", PAIRED, Form::style(Style { order: Order::Sorted, ..KEPT })),
    ("B8-java-hashmap", PAIRED, Form::style(Style { order: Order::HashMap, ..KEPT })),
    ("B8-keys-reversed", ALONE, Form::style(Style { order: Order::Reversed, ..KEPT })),
    ("B9-javascript-number", PAIRED, Form::style(Style { numbers: Numbers::JavaScript, ..KEPT })),
    ("B9-php-number", PAIRED, Form::style(Style { numbers: Numbers::Php, ..KEPT })),
    ("B9-python-number", PAIRED, Form::style(Style { numbers: Numbers::Python, ..KEPT })),
    ("B9-go-number", PAIRED, Form::style(Style { numbers: Numbers::Go, ..KEPT })),
    ("B9-java-number", PAIRED, Form::style(Style { numbers: Numbers::Java, ..KEPT })),
    ("B9-java-double", ALONE, Form::style(Style { numbers: Numbers::JavaDoubles, ..KEPT })),
    ("B9-python-float", ALONE, Form::style(Style { numbers: Numbers::PythonFloats, ..KEPT })),
    ("B9-two-decimals", PAIRED, Form::style(Style { numbers: Numbers::TwoDecimals, ..KEPT })),
    ("B7-go-html", PAIRED, Form::style(Style { html: Html::Go, ..KEPT })),
    ("B7-php-hex", ALONE, Form::style(Style { html: Html::Php, ..KEPT })),
    ("B7-dotnet-html", ALONE, Form::style(Style { html: Html::DotNet, ..KEPT })),
    ("B7-gson-html", ALONE, Form::style(Style { html: Html::Gson, ..KEPT })),
    ("B10-nulls-dropped", PAIRED, Form::style(Style { members: Members::NullsDropped, ..KEPT })),
    ("B10-nulls-dropped-at-top", ALONE, Form::style(Style { members: Members::NullsDroppedAtTop, ..KEPT })),
    ("B10-empty-texts-dropped", PAIRED, Form::style(Style { members: Members::EmptyTextsDropped, ..KEPT })),
    ("B10-blanks-dropped", PAIRED, Form::style(Style { members: Members::BlanksDropped, ..KEPT })),
    ("B10-empties-dropped", PAIRED, Form::style(Style { members: Members::EmptiesDropped, ..KEPT })),
    ("B10-go-omitempty", PAIRED, Form::style(Style { members: Members::ZeroesDropped, ..KEPT })),
    ("B10-php-array-filter", ALONE, Form::style(Style { members: Members::ZeroesDroppedAtTop, ..KEPT })),
    ("B10-blanks-dropped-at-top", ALONE, Form::style(Style { members: Members::BlanksDroppedAtTop, ..KEPT })),
    ("B10-empty-texts-dropped-at-top", ALONE, Form::style(Style { members: Members::EmptyTextsDroppedAtTop, ..KEPT })),
    ("B10-php-empty-array", PAIRED, Form::style(Style { members: Members::EmptyObjectsAsArrays, ..KEPT })),
    ("B15-text-hashed", PAIRED, Form::after(After::TextOpened)),
    ("B15-double-encoded", PAIRED, Form::after(After::Quoted { slashes: false })),
    ("B15-double-encoded-php", ALONE, Form::after(After::Quoted { slashes: true })),
    ("B13-nested-escaped", PAIRED, Form::after(After::NestedEscaped)),
    ("B13-nested-opened", PAIRED, Form::after(After::NestedOpened)),
    ("B13-keys-unspaced", PAIRED, Form::after(After::KeysUnspaced)),
    ("B13-quotes-unescaped", PAIRED, Form::after(After::QuotesUnescaped)),
    ("B13-quotes-tripled", PAIRED, Form::after(After::QuotesTripled)),
    ("B13-quotes-collapsed", PAIRED, Form::after(After::QuotesCollapsed)),
    ("B13-backslashes-halved", PAIRED, Form::after(After::BackslashesHalved)),
    ("B13-backslashes-doubled", PAIRED, Form::after(After::BackslashesDoubled)),
    ("B19-byte-order-mark", PAIRED, Form::after(After::ByteOrderMark)),
    ("B19-latin-1", PAIRED, Form::after(After::Latin1)),
    ("B19-windows-1252", PAIRED, Form::after(After::Windows1252)),
    ("B19-utf-8-twice", ALONE, Form::after(After::Utf8Twice)),
    ("B19-utf-16-marked", ALONE, Form::after(After::Utf16Marked)),
    ("B19-utf-16", PAIRED, Form::after(After::Utf16 { big_endian: false })),
    ("B19-utf-16-big-endian", ALONE, Form::after(After::Utf16 { big_endian: true })),
    // For bodies that cannot be read as JSON: the same by search and replace.
    ("B5-php-slash", PAIRED, Form::after(After::SlashesEscaped)),
    ("B5-slash-unescaped", PAIRED, Form::after(After::SlashesPlain)),
];

const fn pretty(indent: &'static str, line_end: &'static str) -> Style {
    Style { layout: Layout::Pretty { indent, line_end }, ..KEPT }
}

/// What a language's serializer does when nobody asks it not to. Every part of a habit that shows on a body is a row.
#[rustfmt::skip]
const HABITS: &[(&[&str], &str)] = &[
    // json_encode, perhaps of what json_decode($body, true) gave.
    (&["B5-php-slash", "B6-ascii", "B9-php-number", "B10-php-empty-array"], "B5-php-json-encode"),
    // json.dumps, perhaps of what json.loads gave.
    (&["B4-python-separators", "B6-ascii", "B9-python-number"], "B4-python-json-dumps"),
    // JSON.stringify(JSON.parse(body)).
    (&["B9-javascript-number", "B6-utf8", "B5-slash-unescaped"], "B9-javascript-round-trip"),
    // json.Marshal of a map; of a struct without the order.
    (&["B7-go-html", "B8-keys-sorted", "B9-go-number"], "B7-go-marshal"),
    // System.Text.Json's default encoder.
    (&["B6-ascii-upper-case", "B7-dotnet-html"], "B7-dotnet-serializer"),
    // Gson leaves nulls out and escapes for HTML.
    (&["B7-gson-html", "B10-nulls-dropped", "B9-java-number"], "B7-gson"),
    // org.json's JSONObject is a HashMap.
    (&["B8-java-hashmap", "B9-java-number", "B10-nulls-dropped"], "B8-java-json-object"),
];

/// A body that may have been hashed: the form, and the one or two changes that it takes.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) changes: Vec<Change>,
    pub(super) form: Form,
    pub(super) paired: bool,
}

/// The forms that are one change away.
pub(super) fn singles(bodies: &Bodies<'_>) -> Vec<Candidate> {
    let shown = SINGLE.iter().filter(|(_, _, form)| may_show(form, bodies));
    let candidate = |(id, paired, form): &(&'static str, bool, Form)| Candidate {
        changes: Vec::from([Change::new(id)]),
        form: *form,
        paired: *paired,
    };
    shown.map(candidate).collect()
}

/// The habits whose parts are two or more of these changes, each of which shows on this body. The simplest stand first.
pub(super) fn habits(bodies: &Bodies<'_>, shown: &[&'static str]) -> Vec<Candidate> {
    let mut habits = Vec::new();
    for (parts, id) in HABITS {
        for chosen in 0_usize..1 << parts.len() {
            let chosen: Vec<&'static str> =
                parts.iter().enumerate().filter(|(bit, _)| chosen >> bit & 1 == 1).map(|(_, part)| *part).collect();
            if chosen.len() < 2 || !chosen.iter().all(|part| shown.contains(part)) {
                continue;
            }
            let form = chosen.iter().try_fold(Form::style(KEPT), |form, part| form.and(&form_of(part)?));
            let Some(form) = form.filter(|form| may_show(form, bodies)) else { continue };
            let rows = chosen.iter().map(|part| super::change::row_of(part)).collect();
            habits.push(Candidate { changes: Vec::from([Change { id, rows }]), form, paired: PAIRED });
        }
    }
    habits.sort_by_key(|habit| habit.changes[0].rows.len());
    habits
}

/// Two changes of the body together, the earlier in rank first.
pub(super) fn pairs(shown: &[&Candidate]) -> Vec<Candidate> {
    let mut pairs = Vec::new();
    for (index, first) in shown.iter().enumerate() {
        for second in &shown[index + 1..] {
            if let Some(form) = first.form.and(&second.form).or_else(|| second.form.and(&first.form)) {
                let changes = [&first.changes[..], &second.changes[..]].concat();
                pairs.push(Candidate { changes, form, paired: ALONE });
            }
        }
    }
    pairs
}

/// What may have been hashed in the place of no body.
#[rustfmt::skip]
pub(super) const EMPTY: &[(&str, &str)] = &[
    ("B12-empty-object", "{}"),
    ("B12-empty-string", ""),
    ("B12-null", "null"),
    ("B12-empty-quotes", "\"\""),
    ("B12-empty-array", "[]"),
];

fn form_of(id: &str) -> Option<Form> {
    SINGLE.iter().find(|(known, ..)| *known == id).map(|(.., form)| *form)
}

fn may_show(form: &Form, bodies: &Bodies<'_>) -> bool {
    match (&form.style, &bodies.document) {
        (Some(style), Some(document)) => form.after != After::Nothing || style.may_show(document),
        (Some(_), None) => false,
        // Where the document can be written anew, search and replace says nothing more.
        (None, Some(_)) if matches!(form.after, After::SlashesEscaped | After::SlashesPlain) => false,
        (None, _) => true,
    }
}

impl Form {
    /// First this form, then the other.
    fn and(&self, other: &Form) -> Option<Form> {
        let after = match (self.after, other.after) {
            (after, After::Nothing) | (After::Nothing, after) => after,
            _ => return None,
        };
        // What works on the sent bytes is a layout of its own: a style cannot be written under it, but line ends can follow it.
        let (style, as_sent) = match (self.style, other.style) {
            (Some(first), Some(second)) => (Some(first.and(second)?), false),
            (Some(style), None) if self.after == After::Nothing && !other.as_sent => (Some(style), false),
            (Some(style), None) | (None, Some(style)) if other.as_sent || self.as_sent => {
                let sent = Style { layout: Layout::AsSent, ..KEPT };
                (Some(style.and(sent)?), false)
            }
            (None, None) => (None, self.as_sent || other.as_sent),
            _ => return None,
        };
        Some(Form { style, as_sent, after })
    }
}
