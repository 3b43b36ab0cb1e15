//! The body: which other bytes may have been hashed, in which order to try them.

mod document;
mod form;
mod habit;
mod nested;
mod number;
mod order;
mod out;
mod printed;
mod style;
mod text;
mod urlencoded;
mod writer;

use alloc::string::String;
use alloc::vec::Vec;

use form::After;
pub(super) use form::utf_16;
pub(in crate::diagnose) use form::{Bodies, Form};
pub(in crate::diagnose) use habit::{habits, minified, taken_along};
pub(super) use nested::quoted;
use number::Numbers;
use printed::Printer;
use style::{Characters, Duplicates, Escapes, Html, Inside, Layout, Members, Order, Separators, Slashes, Style};
use urlencoded::{Decoder, Encoder};

use crate::canonical::minify::BodyRule;
use crate::diagnose::change::{ALONE, Change, PAIRED};
use crate::diagnose::finding::SignedPart;

const KEPT: Style = Style::CANONICAL;

/// One change each. What stands first is commoner, and keeps the name where two give the same bytes.
#[rustfmt::skip]
const ROWS: &[(&str, bool, Form)] = &[
    ("B5-php-slash", PAIRED, Form::style(Style { slashes: Slashes::Escaped, ..KEPT })),
    ("B5-slash-unescaped", PAIRED, Form::style(Style { slashes: Slashes::Plain, ..KEPT })),
    ("B2-newline", PAIRED, Form::after(After::Ended("\n"))),
    ("B2-crlf", PAIRED, Form::after(After::Ended("\r\n"))),
    ("B1-as-sent", PAIRED, Form::sent(After::Nothing)),
    ("B1-minified", PAIRED, Form::style(Style { layout: Layout::Minified, ..KEPT })),
    ("B4-python-separators", PAIRED, Form::style(Style { layout: Layout::Spaced, ..KEPT })),
    ("B6-line-separators", PAIRED, Form::style(Style { separators: Separators::Escaped, ..KEPT })),
    ("B6-ascii", PAIRED, Form::style(Style { characters: Characters::Escaped { upper_case: false }, ..KEPT })),
    ("B7-html-unescaped", PAIRED, Form::style(Style { html: Html::Plain, ..KEPT })),
    ("B6-utf8", PAIRED, Form::style(Style { characters: Characters::Plain, ..KEPT })),
    ("B6-ascii-upper-case", PAIRED, Form::style(Style { characters: Characters::Escaped { upper_case: true }, ..KEPT })),
    ("B6-line-separators-plain", PAIRED, Form::style(Style { separators: Separators::Plain, ..KEPT })),
    ("B21-escapes-shortened", PAIRED, Form::style(Style { escapes: Escapes::Shortest, ..KEPT })),
    ("B21-control-escapes-upper-case", PAIRED, Form::style(Style { escapes: Escapes::ShortestUpperCase, ..KEPT })),
    ("B3-whitespace-stripped", PAIRED, Form::style(Style { inside: Inside::Stripped, ..KEPT })),
    ("B3-whitespace-kept", PAIRED, Form::style(Style { inside: Inside::AsSent, ..KEPT })),
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
    ("B1-pretty-jackson", ALONE, Form::style(Style { layout: Layout::Jackson, ..KEPT })),
    ("B1-as-sent-crlf", ALONE, Form::sent(After::LineEnds { crlf: true })),
    ("B1-as-sent-lf", ALONE, Form::sent(After::LineEnds { crlf: false })),
    ("B1-as-sent-trimmed", ALONE, Form::sent(After::TrimmedEnds)),
    ("B1-as-sent-newline", PAIRED, Form::sent(After::Ended("\n"))),
    ("B4-space-after-colon", ALONE, Form::style(Style { layout: Layout::SpaceAfterColon, ..KEPT })),
    ("B4-space-after-comma", ALONE, Form::style(Style { layout: Layout::SpaceAfterComma, ..KEPT })),
    ("B8-keys-sorted-at-top", PAIRED, Form::style(Style { order: Order::SortedAtTop, ..KEPT })),
    ("B8-keys-sorted", PAIRED, Form::style(Style { order: Order::Sorted, ..KEPT })),
    ("B8-javascript-integer-keys", PAIRED, Form::style(Style { order: Order::JavaScript, ..KEPT })),
    ("B8-java-hashmap", PAIRED, Form::style(Style { order: Order::HashMap, ..KEPT })),
    ("B8-keys-reversed", ALONE, Form::style(Style { order: Order::Reversed, ..KEPT })),
    ("B8-keys-sorted-ignoring-case", ALONE, Form::style(Style { order: Order::SortedIgnoringCase, ..KEPT })),
    ("B20-last-key-wins", PAIRED, Form::style(Style { duplicates: Duplicates::LastWins, ..KEPT })),
    ("B20-first-key-wins", ALONE, Form::style(Style { duplicates: Duplicates::FirstWins, ..KEPT })),
    ("B20-last-key-stays", ALONE, Form::style(Style { duplicates: Duplicates::LastStays, ..KEPT })),
    ("B9-javascript-number", PAIRED, Form::style(Style { numbers: Numbers::JavaScript, ..KEPT })),
    ("B9-php-number", PAIRED, Form::style(Style { numbers: Numbers::Php, ..KEPT })),
    ("B9-python-number", PAIRED, Form::style(Style { numbers: Numbers::Python, ..KEPT })),
    ("B9-go-number", PAIRED, Form::style(Style { numbers: Numbers::Go, ..KEPT })),
    ("B9-java-number", PAIRED, Form::style(Style { numbers: Numbers::Java, ..KEPT })),
    ("B9-jackson-decimal", PAIRED, Form::style(Style { numbers: Numbers::JavaBigDecimal, ..KEPT })),
    ("B9-java-double", ALONE, Form::style(Style { numbers: Numbers::JavaDoubles, ..KEPT })),
    ("B9-python-float", ALONE, Form::style(Style { numbers: Numbers::PythonFloats, ..KEPT })),
    ("B9-two-decimals", PAIRED, Form::style(Style { numbers: Numbers::TwoDecimals, ..KEPT })),
    ("B9-numbers-as-texts", ALONE, Form::style(Style { numbers: Numbers::Quoted, ..KEPT })),
    ("B7-go-html", PAIRED, Form::style(Style { html: Html::Go, separators: Separators::Escaped, ..KEPT })),
    ("B7-php-hex", ALONE, Form::style(Style { html: Html::Php, ..KEPT })),
    ("B7-php-hex-quotes", ALONE, Form::style(Style { html: Html::PhpQuotes, ..KEPT })),
    ("B7-dotnet-html", PAIRED, Form::style(Style { html: Html::DotNet, ..KEPT })),
    ("B7-gson-html", ALONE, Form::style(Style { html: Html::Gson, separators: Separators::Escaped, ..KEPT })),
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
    ("B15-double-encoded", PAIRED, Form::after(After::Quoted { slashes: false, ascii: false })),
    ("B15-double-encoded", ALONE, Form::after(After::Quoted { slashes: false, ascii: true })),
    ("B15-double-encoded-php", ALONE, Form::after(After::Quoted { slashes: true, ascii: true })),
    ("B15-double-encoded-php", ALONE, Form::after(After::Quoted { slashes: true, ascii: false })),
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
    ("B4-python-str", PAIRED, Form::after(After::Printed(Printer::Python))),
    ("B4-python-bytes", ALONE, Form::after(After::PythonBytes)),
    ("B3-body-lower-case", ALONE, Form::after(After::LowerCase)),
    ("B3-body-upper-case", ALONE, Form::after(After::UpperCase)),
    ("B22-java-to-string", ALONE, Form::after(After::Printed(Printer::Java))),
    ("B22-java-to-string", ALONE, Form::after(After::Printed(Printer::JavaHashMap))),
    ("B22-go-map", ALONE, Form::after(After::Printed(Printer::Go))),
    ("B22-ruby-inspect", ALONE, Form::after(After::Printed(Printer::Ruby))),
    ("B22-ruby-inspect", ALONE, Form::after(After::Printed(Printer::RubyWithBlanks))),
    ("B11-form-signed", ALONE, Form::after(After::AsForm(Encoder { plus: true, brackets: true, plain: false }))),
    ("B11-form-signed", ALONE, Form::after(After::AsForm(Encoder { plus: false, brackets: true, plain: false }))),
    ("B11-form-signed", ALONE, Form::after(After::AsForm(Encoder { plus: true, brackets: false, plain: false }))),
    ("B11-form-signed", ALONE, Form::after(After::AsForm(Encoder { plus: true, brackets: true, plain: true }))),
    ("B11-form-sent", PAIRED, Form::sent(After::FromForm(Decoder { typed: false, spaced: false, slashes: false }))),
    ("B11-form-sent", PAIRED, Form::sent(After::FromForm(Decoder { typed: true, spaced: false, slashes: false }))),
    ("B11-form-sent", ALONE, Form::sent(After::FromForm(Decoder { typed: false, spaced: true, slashes: false }))),
    ("B11-form-sent", ALONE, Form::sent(After::FromForm(Decoder { typed: true, spaced: true, slashes: false }))),
    ("B11-form-sent", ALONE, Form::sent(After::FromForm(Decoder { typed: false, spaced: false, slashes: true }))),
    ("B11-form-sent", ALONE, Form::sent(After::FromForm(Decoder { typed: true, spaced: false, slashes: true }))),
    ("B23-comments", PAIRED, Form::sent(After::CommentsRemoved)),
    // For bodies that cannot be read as JSON: the same by search and replace.
    ("B5-php-slash", PAIRED, Form::after(After::SlashesEscaped)),
    ("B5-slash-unescaped", PAIRED, Form::after(After::SlashesPlain)),
];

/// What may have been hashed in the place of no body, or of any.
#[rustfmt::skip]
pub(in crate::diagnose) const STAND_INS: &[(&str, &str)] = &[
    ("B12-empty-object", "{}"),
    ("B12-empty-string", ""),
    ("B12-null", "null"),
    ("B12-empty-quotes", "\"\""),
    ("B12-empty-array", "[]"),
    ("B22-object-word", "[object Object]"),
];

/// As before, and rarer: what a program writes that had no text of the body.
#[rustfmt::skip]
pub(in crate::diagnose) const STAND_INS_ALONE: &[(&str, &str)] = &[
    ("B22-object-word", "[object Promise]"), ("B22-object-word", "undefined"), ("B22-object-word", "None"), ("B22-object-word", "Array"),
    ("B22-object-word", "true"), ("B22-object-word", "false"), ("B22-object-word", "nil"), ("B22-object-word", "NULL"), ("B22-object-word", "map[]"),
    ("B22-object-word", "[object FormData]"), ("B22-object-word", "[object ReadableStream]"), ("B22-object-word", "[object ArrayBuffer]"),
    ("B22-object-word", "System.Collections.Generic.Dictionary`2[System.String,System.Object]"),
    ("B22-object-word", "System.Collections.Generic.Dictionary`2[System.String,System.String]"),
    ("B22-object-word", "System.Net.Http.StringContent"), ("B22-object-word", "System.Object"), ("B22-object-word", "stdClass"),
    ("B12-line-end", "\n"), ("B12-line-end", "\r\n"), ("B12-line-end", " "), ("B12-line-end", "{}\n"),
];

const fn pretty(indent: &'static str, line_end: &'static str) -> Style {
    Style { layout: Layout::Pretty { indent, line_end }, ..KEPT }
}

/// A body that may have been hashed: the form, and the one or two changes that it takes.
#[derive(Clone)]
pub(in crate::diagnose) struct Candidate {
    pub(in crate::diagnose) changes: Vec<Change>,
    pub(in crate::diagnose) form: Form,
    pub(in crate::diagnose) paired: bool,
}

/// The forms that are one change away.
pub(in crate::diagnose) fn singles(bodies: &Bodies<'_>) -> Vec<Candidate> {
    let shown = ROWS.iter().filter(|(_, _, form)| has_cause(form, bodies) && !form.takes_layout_along(bodies));
    shown.map(candidate).collect()
}

fn candidate((id, paired, form): &(&'static str, bool, Form)) -> Candidate {
    Candidate { changes: Vec::from([Change::new(id, SignedPart::Body)]), form: *form, paired: *paired }
}

/// Two changes of the body together, the earlier in rank first.
pub(in crate::diagnose) fn pairs(shown: &[&Candidate], bodies: &Bodies<'_>) -> Vec<Candidate> {
    let mut pairs = Vec::new();
    // What cannot be one change, because whoever does it also drops the whitespace, is one of two.
    let rewriting = ROWS.iter().filter(|(_, paired, form)| *paired && form.takes_layout_along(bodies));
    let rewriting: Vec<Candidate> = rewriting.filter(|(_, _, form)| has_cause(form, bodies)).map(candidate).collect();
    let all: Vec<&Candidate> = shown.iter().copied().chain(&rewriting).collect();
    for (index, first) in all.iter().enumerate() {
        for second in &all[index + 1..] {
            let form = first.form.and(&second.form).or_else(|| second.form.and(&first.form));
            if let Some(form) = form.filter(|form| !form.takes_layout_along(bodies)) {
                let changes = [&first.changes[..], &second.changes[..]].concat();
                pairs.push(Candidate { changes, form, paired: ALONE });
            }
        }
    }
    pairs
}

/// Whether the body holds what the change is about.
fn has_cause(form: &Form, bodies: &Bodies<'_>) -> bool {
    let holds = |text: &[u8]| contains(bodies.sent, text);
    let style = match (&form.style, &bodies.document) {
        (Some(style), Some(document)) => style.has_cause(document, bodies.rule),
        (Some(_), None) => false,
        (None, _) => true,
    };
    let after = match form.after {
        // Where the document can be written anew, search and replace says nothing more.
        After::SlashesEscaped => bodies.document.is_none() && holds(b"/"),
        After::SlashesPlain => bodies.document.is_none() && holds(b"\\/"),
        After::SpacesRemoved => holds(b" "),
        After::LineEnds { .. } => holds(b"\n"),
        After::QuotesUnescaped | After::QuotesTripled => holds(b"\\\""),
        After::QuotesCollapsed => holds(b"\\\\\\\""),
        After::BackslashesHalved => holds(b"\\\\"),
        After::BackslashesDoubled => holds(b"\\"),
        After::FromForm(_) => bodies.document.is_none(),
        After::CommentsRemoved => bodies.document.is_none() && (holds(b"//") || holds(b"/*")),
        _ => true,
    };
    style && after
}

fn contains(bytes: &[u8], text: &[u8]) -> bool {
    // Most bodies hold nothing of it, which is told by whole words.
    if text.first().is_some_and(|first| !bytes.contains(first)) {
        return false;
    }
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| Some(byte) == text.first()) {
        if rest[at..].starts_with(text) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

impl Form {
    /// First this form, then the other.
    fn and(&self, other: &Form) -> Option<Form> {
        let after = match (self.after, other.after) {
            (after, After::Nothing) | (After::Nothing, after) => after,
            _ => return None,
        };
        if after.is_of_document() {
            return None;
        }
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

    /// Whether whoever writes so drops the whitespace between tokens too, where a profile signs the body as it was sent: that is
    /// another change, and must be named beside this one.
    fn takes_layout_along(&self, bodies: &Bodies<'_>) -> bool {
        let has_layout = bodies.document.as_ref().is_some_and(|document| document.has & document::has::LAYOUT != 0);
        bodies.rule == BodyRule::Raw
            && has_layout
            && self
                .style
                .is_some_and(|style| style.is_rewriting() && matches!(style.layout, Layout::Kept | Layout::AsSent))
    }
}

/// `aB` for `Ab`.
pub(super) fn swapped_case(text: &str) -> String {
    let swap = |character: char| {
        if character.is_ascii_lowercase() { character.to_ascii_uppercase() } else { character.to_ascii_lowercase() }
    };
    text.chars().map(swap).collect()
}
