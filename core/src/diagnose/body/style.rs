//! How a serializer writes JSON: a few independent habits.

use super::document::{Document, holds};
use super::number::Numbers;
use super::writer::Writer;
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
    /// One line a value.
    Pretty {
        indent: &'static str,
        line_end: &'static str,
    },
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

/// Which ASCII characters are escaped for HTML's sake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Html {
    Kept,
    /// Go: `< > &` and the two line separators of Unicode.
    Go,
    /// Gson: also `=` and `'`.
    Gson,
    /// `< > &` with capital digits, as PHP's JSON_HEX flags write them.
    Php,
    /// System.Text.Json: also `' + "` and the back-tick, with capital digits.
    DotNet,
    /// The reverse: such escapes undone.
    Plain,
}

/// Which order the keys of an object have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Kept,
    SortedAtTop,
    Sorted,
    /// As Java's HashMap iterates.
    HashMap,
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
    pub(super) html: Html,
    pub(super) numbers: Numbers,
    pub(super) order: Order,
    pub(super) members: Members,
    pub(super) inside: Inside,
}

impl Style {
    pub(super) const CANONICAL: Style = Style {
        layout: Layout::Kept,
        slashes: Slashes::Kept,
        characters: Characters::Kept,
        html: Html::Kept,
        numbers: Numbers::Kept,
        order: Order::Kept,
        members: Members::Kept,
        inside: Inside::Kept,
    };

    /// Both ways together; none where they speak about the same thing.
    pub(super) fn and(self, other: Style) -> Option<Style> {
        const NONE: Style = Style::CANONICAL;
        fn one<T: PartialEq + Copy>(a: T, b: T, none: T) -> Option<T> {
            match (a == none, b == none) {
                (_, true) => Some(a),
                (true, _) => Some(b),
                _ => None,
            }
        }
        Some(Style {
            layout: one(self.layout, other.layout, NONE.layout)?,
            slashes: one(self.slashes, other.slashes, NONE.slashes)?,
            characters: one(self.characters, other.characters, NONE.characters)?,
            html: one(self.html, other.html, NONE.html)?,
            numbers: one(self.numbers, other.numbers, NONE.numbers)?,
            order: one(self.order, other.order, NONE.order)?,
            members: one(self.members, other.members, NONE.members)?,
            inside: one(self.inside, other.inside, NONE.inside)?,
        })
    }

    /// Whether it could change anything in this document, by a look that costs nothing.
    pub(super) fn may_show(&self, document: &Document<'_>) -> bool {
        self.layout != Layout::Kept
            || self.order != Order::Kept
            || self.members != Members::Kept
            || (self.numbers != Numbers::Kept && document.has_numbers)
            || self.inside == Inside::AsSent
            || self.touches() & document.holds != 0
    }

    /// What `Kept` means under a profile's rule.
    fn resolved(mut self, rule: BodyRule) -> Style {
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
    fn touches(&self) -> u8 {
        let slashes = match self.slashes {
            Slashes::Kept => 0,
            Slashes::Escaped => holds::SLASH,
            Slashes::Plain => holds::ESCAPED_SLASH,
        };
        let characters = match self.characters {
            Characters::Kept => 0,
            Characters::Escaped { .. } => holds::NON_ASCII | holds::UNICODE_ESCAPE,
            Characters::Plain => holds::UNICODE_ESCAPE,
        };
        let html = match self.html {
            Html::Kept => 0,
            Html::Go | Html::Gson => holds::HTML | holds::NON_ASCII,
            Html::Php => holds::HTML,
            Html::DotNet => holds::HTML | holds::ESCAPED_QUOTE,
            Html::Plain => holds::UNICODE_ESCAPE,
        };
        let inside = match self.inside {
            Inside::Kept | Inside::AsSent => 0,
            Inside::LowerCase => holds::UPPER,
            Inside::LowerCaseStripped => holds::UPPER | holds::SPACE,
            _ => holds::SPACE,
        };
        slashes | characters | html | inside
    }

    /// Writes the document this way, piece by piece.
    pub(super) fn write(&self, document: &Document<'_>, rule: BodyRule, sink: &mut dyn FnMut(&[u8])) {
        let style = self.resolved(rule);
        let mut writer = Writer::new(style, style.touches(), document, sink);
        let in_place = style.order == Order::Kept && style.members == Members::Kept;
        match style.layout {
            Layout::AsSent if in_place => writer.in_place(),
            // Such a document has nothing between its tokens that minifying would take away.
            Layout::Minified if in_place && rule == BodyRule::Minify => writer.in_place(),
            _ => writer.value(0, 0),
        }
        writer.finish();
    }
}
