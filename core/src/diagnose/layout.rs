//! A string-to-sign as literals and fields.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::template::{Field, Piece, Template};

/// A string-to-sign: literals and fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout(pub(super) Vec<Piece>);

/// A layout and the mistake that it is.
pub(super) struct Renamed {
    pub(super) id: &'static str,
    pub(super) layout: Layout,
    pub(super) paired: bool,
}

pub(super) const TOKEN_STRING: &str = "{client_key}|{timestamp}";
pub(super) const SYMMETRIC: &str = "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}";
pub(super) const ASYMMETRIC: &str = "{method}:{endpoint_url}:{body_digest}:{timestamp}";

impl Layout {
    pub(super) fn of(template: &Template) -> Self {
        Layout(template.pieces().to_vec())
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        Template::parse(text).ok().map(|template| Layout::of(&template))
    }

    pub(super) fn fields(&self) -> Vec<Field> {
        let field = |piece: &Piece| match piece {
            Piece::Field(field) => Some(*field),
            Piece::Literal(_) => None,
        };
        self.0.iter().filter_map(field).collect()
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.0.contains(&Piece::Field(field))
    }

    pub(super) fn joined(fields: &[Field], separator: &str) -> Self {
        let mut pieces = Vec::with_capacity(fields.len() * 2);
        for (index, field) in fields.iter().enumerate() {
            if index > 0 && !separator.is_empty() {
                pieces.push(Piece::Literal(separator.to_string()));
            }
            pieces.push(Piece::Field(*field));
        }
        Layout(pieces)
    }

    /// The first separator that stands between fields; empty where there is none.
    pub(super) fn separator(&self) -> &str {
        let mut literals = self.0.iter().filter_map(|piece| match piece {
            Piece::Literal(literal) if !literal.is_empty() => Some(literal.as_str()),
            _ => None,
        });
        literals.next().unwrap_or_default()
    }

    /// The layout as a template, for people.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Field(field) => {
                    text.push('{');
                    text.push_str(field.as_str());
                    text.push('}');
                }
            }
        }
        text
    }
}
