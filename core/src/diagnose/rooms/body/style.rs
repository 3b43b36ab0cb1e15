//! How a serializer writes JSON: a few independent habits.

use super::document::{Document, has, holds};
use super::number::Numbers;
use crate::canonical::minify::BodyRule;

/// What stands between tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// As the profile wants it: minified, or as sent where raw bytes are hashed.
    Kept,
    Minified,
    /// The whitespace of the body as it was sent.
    AsSent,
    /// `", "` and `": "`.
    Spaced,
    SpaceAfterColon,
    SpaceAfterComma,
    /// One line a value.
    Pretty {
        indent: &'static str,
        line_end: &'static str,
    },
    /// Jackson's own: one line a member, a blank in front of each colon too, arrays on one line.
    Jackson,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slashes {
    Kept,
    Escaped,
    Plain,
}

/// How characters outside ASCII are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Characters {
    Kept,
    Escaped {
        upper_case: bool,
    },
    /// As UTF-8, also those that came as `\u` escapes.
    Plain,
}

/// How the two line separators of Unicode, U+2028 and U+2029, are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separators {
    Kept,
    Escaped,
    Plain,
}

/// Which ASCII characters are escaped for HTML's sake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Html {
    Kept,
    /// Go: `< > &`.
    Go,
    /// Gson: also `=` and `'`.
    Gson,
    /// `< > &` with capital digits, as PHP's JSON_HEX flags write them.
    Php,
    /// All four of PHP's JSON_HEX flags: also `'` and `"`.
    PhpQuotes,
    /// System.Text.Json: also `' + "` and the back-tick, with capital digits.
    DotNet,
    /// The reverse: such escapes undone.
    Plain,
}

/// How other escapes are written: of control characters, and those that nothing asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escapes {
    Kept,
    /// `\n` for `\u000a`, `A` for `\u0041`, and `\u001b` where nothing is shorter.
    Shortest,
    /// The same with capital digits, as Jackson writes them.
    ShortestUpperCase,
}

/// Which order the keys of an object have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Kept,
    SortedAtTop,
    Sorted,
    SortedIgnoringCase,
    /// As Java's HashMap iterates.
    HashMap,
    /// As JavaScript's objects do: keys that are integers first, by their value.
    JavaScript,
    Reversed,
}

/// Which members are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Members {
    Kept,
    NullsDropped,
    /// "".
    EmptyTextsDropped,
    /// null and "".
    BlanksDropped,
    /// The same three and Go's, of the outermost object alone: a filter over a map.
    NullsDroppedAtTop,
    EmptyTextsDroppedAtTop,
    BlanksDroppedAtTop,
    ZeroesDroppedAtTop,
    /// null, "", {} and [].
    EmptiesDropped,
    /// Go's `omitempty`: null, "", [], 0 and false.
    ZeroesDropped,
    /// PHP: an empty object comes back as an empty array.
    EmptyObjectsAsArrays,
}

/// What becomes of a key that stands twice in one object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Duplicates {
    Kept,
    /// The last value in the place of the first, as nearly every map does it.
    LastWins,
    FirstWins,
    /// The last value in its own place.
    LastStays,
}

/// What is taken out of strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// As the profile wants it.
    Kept,
    /// Nothing, where the profile strips.
    AsSent,
    Stripped,
    /// Whitespace at both ends of a value.
    Trimmed,
    /// Values with a space in them, as odenktools/php-bca does to remarks.
    LowerCase,
    LowerCaseStripped,
}

/// A way of writing JSON. What is `Kept` is as the profile's canonical body has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) layout: Layout,
    pub(super) slashes: Slashes,
    pub(super) characters: Characters,
    pub(super) separators: Separators,
    pub(super) html: Html,
    pub(super) escapes: Escapes,
    pub(super) numbers: Numbers,
    pub(super) order: Order,
    pub(super) members: Members,
    pub(super) duplicates: Duplicates,
    pub(super) inside: Inside,
}

impl Style {
    pub(super) const CANONICAL: Style = Style {
        layout: Layout::Kept,
        slashes: Slashes::Kept,
        characters: Characters::Kept,
        separators: Separators::Kept,
        html: Html::Kept,
        escapes: Escapes::Kept,
        numbers: Numbers::Kept,
        order: Order::Kept,
        members: Members::Kept,
        duplicates: Duplicates::Kept,
        inside: Inside::Kept,
    };

    /// Both ways together; none where they speak about the same thing.
    pub(super) fn and(self, other: Style) -> Option<Style> {
        const NONE: Style = Style::CANONICAL;
        fn one<T: PartialEq + Copy>(a: T, b: T, none: T) -> Option<T> {
            match (a == none, b == none) {
                (_, true) => Some(a),
                (true, _) => Some(b),
                _ => (a == b).then_some(a),
            }
        }
        Some(Style {
            layout: one(self.layout, other.layout, NONE.layout)?,
            slashes: one(self.slashes, other.slashes, NONE.slashes)?,
            characters: one(self.characters, other.characters, NONE.characters)?,
            separators: one(self.separators, other.separators, NONE.separators)?,
            html: one(self.html, other.html, NONE.html)?,
            escapes: one(self.escapes, other.escapes, NONE.escapes)?,
            numbers: one(self.numbers, other.numbers, NONE.numbers)?,
            order: one(self.order, other.order, NONE.order)?,
            members: one(self.members, other.members, NONE.members)?,
            duplicates: one(self.duplicates, other.duplicates, NONE.duplicates)?,
            inside: one(self.inside, other.inside, NONE.inside)?,
        })
    }

    /// Whether this document holds what each of the changes is about, by a look that costs nothing: without a slash in the body
    /// nobody escaped one, whatever the bytes are.
    pub(super) fn has_cause(&self, document: &Document<'_>, rule: BodyRule) -> bool {
        let holds = |any: u16| document.holds & any != 0;
        let has = |any: u16| document.has & any != 0;
        let layout =
            self.layout == Layout::Kept || has(has::CONTAINER | has::LAYOUT | has::EMPTY_ARRAY | has::EMPTY_OBJECT);
        let slashes = match self.slashes {
            Slashes::Kept => true,
            Slashes::Escaped => holds(holds::SLASH),
            Slashes::Plain => holds(holds::ESCAPED_SLASH),
        };
        let characters = match self.characters {
            Characters::Kept => true,
            Characters::Escaped { .. } => holds(holds::NON_ASCII | holds::ESCAPED_NON_ASCII),
            Characters::Plain => holds(holds::ESCAPED_NON_ASCII),
        };
        let separators = match self.separators {
            Separators::Kept => true,
            // Go and Gson escape them beside other characters.
            Separators::Escaped => holds(holds::SEPARATOR) || self.html != Html::Kept,
            Separators::Plain => holds(holds::ESCAPED_SEPARATOR),
        };
        let html = match self.html {
            Html::Kept => true,
            Html::Go | Html::Php => holds(holds::TAG),
            Html::Gson => holds(holds::TAG | holds::EQUALS | holds::APOSTROPHE),
            Html::PhpQuotes => holds(holds::TAG | holds::APOSTROPHE | holds::ESCAPED_QUOTE),
            Html::DotNet => holds(holds::HTML & !holds::EQUALS),
            Html::Plain => holds(holds::ESCAPED_HTML),
        };
        let inside = match self.inside {
            Inside::Kept => true,
            Inside::AsSent => rule == BodyRule::StripWhitespace && holds(holds::SPACE),
            Inside::Stripped | Inside::Trimmed => holds(holds::SPACE),
            Inside::LowerCase | Inside::LowerCaseStripped => holds(holds::UPPER) && holds(holds::SPACE),
        };
        let members = match self.members {
            Members::Kept => true,
            Members::NullsDropped | Members::NullsDroppedAtTop => has(has::NULL),
            Members::EmptyTextsDropped | Members::EmptyTextsDroppedAtTop => has(has::EMPTY_TEXT),
            Members::BlanksDropped | Members::BlanksDroppedAtTop => has(has::NULL | has::EMPTY_TEXT),
            Members::EmptiesDropped => has(has::NULL | has::EMPTY_TEXT | has::EMPTY_OBJECT | has::EMPTY_ARRAY),
            Members::ZeroesDropped | Members::ZeroesDroppedAtTop => {
                has(has::NULL | has::EMPTY_TEXT | has::EMPTY_ARRAY | has::ZERO)
            }
            Members::EmptyObjectsAsArrays => has(has::EMPTY_OBJECT),
        };
        let order = match self.order {
            Order::Kept => true,
            Order::JavaScript => has(has::INTEGER_KEY) && has(has::KEYS),
            _ => has(has::KEYS),
        };
        let escapes = self.escapes == Escapes::Kept || holds(holds::ESCAPED_OTHER);
        let numbers = self.numbers == Numbers::Kept || has(has::NUMBER);
        let duplicates = self.duplicates == Duplicates::Kept || has(has::REPEATED);
        let texts = slashes && characters && separators && html && escapes && inside;
        texts && layout && numbers && members && order && duplicates
    }

    /// Whether only a parser and a serializer write so, and never search and replace.
    pub(super) fn is_rewriting(&self) -> bool {
        self.order != Order::Kept || self.members != Members::Kept || self.duplicates != Duplicates::Kept
    }

    /// What `Kept` means under a profile's rule.
    pub(super) fn resolved(mut self, rule: BodyRule) -> Style {
        if self.layout == Layout::Kept {
            self.layout = if rule == BodyRule::Raw { Layout::AsSent } else { Layout::Minified };
        }
        if rule == BodyRule::StripWhitespace {
            self.inside = match self.inside {
                Inside::Kept => Inside::Stripped,
                Inside::LowerCase => Inside::LowerCaseStripped,
                inside => inside,
            };
        }
        self
    }

    /// Whether the whitespace of the body as it was sent is part of it.
    pub(super) fn needs_layout(&self, rule: BodyRule) -> bool {
        self.resolved(rule).layout == Layout::AsSent
    }

    /// What a text must hold for this way to change it.
    pub(super) fn touches(&self) -> u16 {
        let slashes = match self.slashes {
            Slashes::Kept => 0,
            // An escape may stand for a slash as well.
            Slashes::Escaped => holds::SLASH,
            Slashes::Plain => holds::ESCAPED_SLASH,
        };
        let characters = match self.characters {
            Characters::Kept => 0,
            Characters::Escaped { .. } => holds::NON_ASCII | holds::ESCAPED_NON_ASCII | holds::ESCAPED_SEPARATOR,
            Characters::Plain => holds::ESCAPED_NON_ASCII,
        };
        let separators = match self.separators {
            Separators::Kept => 0,
            Separators::Escaped => holds::SEPARATOR,
            Separators::Plain => holds::ESCAPED_SEPARATOR,
        };
        let html = if self.html == Html::Kept { 0 } else { holds::HTML | holds::ESCAPED_HTML };
        let escapes = if self.escapes == Escapes::Kept { 0 } else { holds::ESCAPED_OTHER };
        let inside = match self.inside {
            Inside::Kept | Inside::AsSent => 0,
            Inside::LowerCase => holds::UPPER,
            Inside::LowerCaseStripped => holds::UPPER | holds::SPACE,
            _ => holds::SPACE,
        };
        slashes | characters | separators | html | escapes | inside
    }

    /// How many bytes it writes at most, about: what it costs.
    pub(super) fn cost(&self, document: &Document<'_>) -> usize {
        let indents = match self.layout {
            Layout::Pretty { indent, line_end } => {
                (indent.len() + line_end.len()) * (document.depths + document.nodes.len())
            }
            Layout::Jackson => 3 * (document.depths + document.nodes.len()),
            _ => 0,
        };
        2 * document.bytes.len() + indents
    }
}
