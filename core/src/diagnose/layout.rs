//! The string-to-sign as a whole: other orders, separators, parts, and the strings of other operations.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::change::{ALONE, PAIRED};
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

impl Layout {
    pub(super) fn of(template: &Template) -> Self {
        Layout(template.pieces().to_vec())
    }

    fn read(text: &str) -> Option<Self> {
        Template::parse(text).ok().map(|template| Layout::of(&template))
    }

    pub(super) fn fields(&self) -> Vec<Field> {
        let field = |piece: &Piece| match piece {
            Piece::Field(field) => Some(*field),
            Piece::Literal(_) => None,
        };
        self.0.iter().filter_map(field).collect()
    }

    fn joined(fields: &[Field], separator: &str) -> Self {
        let mut pieces = Vec::with_capacity(fields.len() * 2);
        for (index, field) in fields.iter().enumerate() {
            if index > 0 && !separator.is_empty() {
                pieces.push(Piece::Literal(separator.to_string()));
            }
            pieces.push(Piece::Field(*field));
        }
        Layout(pieces)
    }

    /// The layout as a template, for people.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Literal(literal) => text.push_str(literal),
                Piece::Field(field) => {
                    text.push('{');
                    text.push_str(field.name());
                    text.push('}');
                }
            }
        }
        text
    }
}

pub(super) const TOKEN_STRING: &str = "{client_key}|{timestamp}";
pub(super) const SYMMETRIC: &str = "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}";
pub(super) const ASYMMETRIC: &str = "{method}:{endpoint_url}:{body_digest}:{timestamp}";

/// Layouts that were seen in public code, or are the right ones of another operation.
#[rustfmt::skip]
const OTHERS: &[(&str, &str, bool)] = &[
    ("S2-token-dropped", ASYMMETRIC, PAIRED),
    ("S2-token-added", SYMMETRIC, PAIRED),
    ("S8-other-string", TOKEN_STRING, PAIRED),
    ("S8-other-string", "{client_key}:{timestamp}", ALONE),
    ("S2-token-empty", "{method}:{endpoint_url}::{body_digest}:{timestamp}", PAIRED),
    ("S7-body-in-clear", "{method}:{endpoint_url}:{access_token}:{body}:{timestamp}", PAIRED),
    ("S7-body-in-clear", "{method}:{endpoint_url}:{body}:{timestamp}", PAIRED),
    ("S7-body-in-clear", "{method}:{endpoint_url}:{timestamp}:{body}", ALONE),
    ("S7-body-in-clear", "{method}:{endpoint_url}:{access_token}:{timestamp}:{body}", ALONE),
    ("S7-order", "{method}:{endpoint_url}:{timestamp}:{body_digest}", PAIRED),
    ("S7-order", "{method}:{endpoint_url}:{timestamp}:{access_token}:{body_digest}", PAIRED),
    ("S7-order", "{method}:{endpoint_url}:{access_token}:{timestamp}:{body_digest}", PAIRED),
    ("S7-order", "{method}:{endpoint_url}:{body_digest}:{access_token}:{timestamp}", PAIRED),
    ("S7-client-key-added", "{client_key}:{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}", ALONE),
    ("S7-client-key-added", "{method}:{endpoint_url}:{client_key}:{body_digest}:{timestamp}", ALONE),
    ("S8-bri-string", "path={endpoint_url}&verb={method}&token=Bearer {access_token}&timestamp={timestamp}&body={body}", ALONE),
];

#[rustfmt::skip]
const SEPARATORS: [(&str, bool); 11] = [
    ("|", PAIRED), ("\n", PAIRED), ("", PAIRED), (":", PAIRED), (" ", ALONE), (",", ALONE), (";", ALONE), ("-", ALONE), ("&", ALONE),
    ("::", ALONE), ("\r\n", ALONE),
];

/// Every layout that is one change away from the right one.
pub(super) fn alternatives(right: &Layout, is_token_request: bool) -> Vec<Renamed> {
    let mut found: Vec<Renamed> = Vec::new();
    let mut add = |id, layout: Layout, paired| {
        if layout != *right && !found.iter().any(|known| known.layout == layout) {
            found.push(Renamed { id, layout, paired });
        }
    };
    let fields = right.fields();
    for (id, text, paired) in OTHERS {
        if let Some(layout) = Layout::read(text) {
            // In a token request the string of a transaction, its token there or not, is that of another operation.
            let id = if is_token_request && id.starts_with("S2") { "S8-other-string" } else { id };
            add(id, layout, *paired);
        }
    }
    for (separator, paired) in SEPARATORS {
        add("S7-separator", Layout::joined(&fields, separator), paired);
    }
    let separator = right.0.iter().find_map(|piece| match piece {
        Piece::Literal(literal) if !literal.is_empty() => Some(literal.clone()),
        _ => None,
    });
    let separator = separator.unwrap_or_default();
    for order in orders(&fields) {
        let paired = is_one_move(&fields, &order);
        add("S7-order", Layout::joined(&order, &separator), paired);
    }
    found
}

/// Whether the token or the timestamp was taken out and put in elsewhere, the moves that were seen, or the first two were exchanged.
fn is_one_move(fields: &[Field], order: &[Field]) -> bool {
    let moved = [Field::AccessToken, Field::Timestamp];
    let without = |list: &[Field], out: Field| list.iter().copied().filter(|field| *field != out).collect::<Vec<_>>();
    let exchanged =
        matches!((fields, order), ([a, b, rest @ ..], [c, d, others @ ..]) if (a, b, rest) == (d, c, others));
    exchanged || moved.iter().any(|field| without(fields, *field) == without(order, *field))
}

/// Every order of up to five fields.
fn orders(fields: &[Field]) -> Vec<Vec<Field>> {
    if fields.len() > 5 {
        return Vec::new();
    }
    let mut orders = Vec::from([Vec::new()]);
    for field in fields {
        let mut longer = Vec::with_capacity(orders.len() * fields.len());
        for order in &orders {
            for at in 0..=order.len() {
                let mut order: Vec<Field> = order.clone();
                order.insert(at, *field);
                longer.push(order);
            }
        }
        orders = longer;
    }
    orders
}
