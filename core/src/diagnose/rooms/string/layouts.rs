//! The parts in other orders and with other separators, and the strings of other operations.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::diagnose::change::{ALONE, PAIRED};
use crate::diagnose::layout::{ASYMMETRIC, Layout, Renamed, SYMMETRIC, TOKEN_STRING};
use crate::template::{Field, Piece};

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
    ("S7-body-alone", "{body}", ALONE),
    ("S7-body-alone", "{body_digest}", ALONE),
    ("S7-body-alone", "{body}{timestamp}", ALONE),
    ("S7-order", "{method}:{endpoint_url}:{timestamp}:{body_digest}", PAIRED),
    ("S7-order", "{method}:{endpoint_url}:{timestamp}:{access_token}:{body_digest}", PAIRED),
    ("S7-order", "{method}:{endpoint_url}:{access_token}:{timestamp}:{body_digest}", PAIRED),
    ("S7-order", "{method}:{endpoint_url}:{body_digest}:{access_token}:{timestamp}", PAIRED),
    ("S7-client-key-added", "{client_key}:{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}", ALONE),
    ("S7-client-key-added", "{method}:{endpoint_url}:{client_key}:{body_digest}:{timestamp}", ALONE),
    ("S7-part-added", "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}:{external_id}", ALONE),
    ("S7-part-added", "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}:{client_key}", ALONE),
    ("S7-part-added", "{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}:{partner_id}", ALONE),
    ("S8-bri-string", "path={endpoint_url}&verb={method}&token=Bearer {access_token}&timestamp={timestamp}&body={body}", ALONE),
];

#[rustfmt::skip]
const SEPARATORS: [(&str, bool); 11] = [
    ("|", PAIRED), ("\n", PAIRED), ("", PAIRED), (":", PAIRED), (" ", ALONE), (",", ALONE), (";", ALONE), ("-", ALONE), ("&", ALONE),
    ("\r\n", ALONE), ("/", ALONE),
];

/// What makes the layouts that keep the order: the fields and their separator come in, layouts go out.
type Row = (&'static str, bool, fn(&[Field], &str, &mut dyn FnMut(Layout)));

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("S7-part-missing", PAIRED, |fields, separator, put| without(Field::Timestamp, fields, separator, put)),
    ("S7-part-missing", ALONE, |fields, separator, put| {
        for field in [Field::EndpointUrl, Field::ClientKey, Field::Method, Field::PartnerId, Field::ApiKey] { without(field, fields, separator, put); }
    }),
    ("S7-part-blank", ALONE, |fields, separator, put| blanked(fields, separator, put)),
    ("S7-separator-at-the-end", ALONE, |fields, separator, put| put(around("", fields, separator, separator))),
    ("S7-separator-in-front", ALONE, |fields, separator, put| put(around(separator, fields, separator, ""))),
    ("S7-separator-twice", ALONE, |fields, separator, put| for gap in 1..fields.len() { put(with_gap(fields, separator, gap, &separator.repeat(2))); }),
    ("S7-separator-twice", ALONE, |fields, separator, put| put(Layout::joined(fields, &separator.repeat(2)))),
    ("S7-separator-missing", ALONE, |fields, separator, put| for gap in 1..fields.len() { put(with_gap(fields, separator, gap, "")); }),
    ("S7-blanks-at-separators", ALONE, |fields, separator, put| put(Layout::joined(fields, &[separator, " "].concat()))),
    ("S7-blanks-at-separators", ALONE, |fields, separator, put| put(Layout::joined(fields, &[" ", separator, " "].concat()))),
    ("S7-blanks-at-separators", ALONE, |fields, separator, put| put(Layout::joined(fields, &[" ", separator].concat()))),
    ("S7-blanks-at-separators", ALONE, |fields, separator, put| for gap in 1..fields.len() {
        put(with_gap(fields, separator, gap, &[separator, " "].concat()));
        put(with_gap(fields, separator, gap, &[" ", separator].concat()));
        put(with_gap(fields, separator, gap, &[" ", separator, " "].concat()));
    }),
    ("S10-in-front", ALONE, |fields, separator, put| put(around(" ", fields, separator, ""))),
    ("S10-in-front", ALONE, |fields, separator, put| for space in ["\n", "\r\n", "\u{feff}"] { put(around(space, fields, separator, "")); }),
    ("S10-in-front", ALONE, |fields, separator, put| put(around(" ", fields, separator, " "))),
];

/// Every layout that is one change away from the right one.
pub(in crate::diagnose) fn layouts(right: &Layout, is_token_request: bool) -> Vec<Renamed> {
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
    let separator = right.separator();
    for order in orders(&fields) {
        let paired = is_one_move(&fields, &order);
        add("S7-order", Layout::joined(&order, separator), paired);
    }
    // A string of name and value has no one separator that could stand twice.
    if *right == Layout::joined(&fields, separator) {
        for (id, paired, make) in ROWS {
            make(&fields, separator, &mut |layout| add(id, layout, *paired));
        }
    }
    found
}

fn without(field: Field, fields: &[Field], separator: &str, put: &mut dyn FnMut(Layout)) {
    if fields.contains(&field) && fields.len() > 1 {
        let kept: Vec<Field> = fields.iter().copied().filter(|kept| *kept != field).collect();
        put(Layout::joined(&kept, separator));
    }
}

/// One part after the other empty, with both of its separators there.
fn blanked(fields: &[Field], separator: &str, put: &mut dyn FnMut(Layout)) {
    // The token's and the digest's places have rows of their own (S2, B12).
    let is_other = |field: &Field| !matches!(field, Field::AccessToken | Field::BodyDigest | Field::Body);
    for field in fields.iter().filter(|field| is_other(field)) {
        let Layout(pieces) = Layout::joined(fields, separator);
        put(Layout(pieces.into_iter().filter(|piece| *piece != Piece::Field(*field)).collect()));
    }
}

fn around(front: &str, fields: &[Field], separator: &str, behind: &str) -> Layout {
    let Layout(middle) = Layout::joined(fields, separator);
    let literal = |text: &str| (!text.is_empty()).then(|| Piece::Literal(text.to_string()));
    Layout(literal(front).into_iter().chain(middle).chain(literal(behind)).collect())
}

/// Something else at one separator, counted from the front.
fn with_gap(fields: &[Field], separator: &str, gap: usize, instead: &str) -> Layout {
    let Layout(mut front) = Layout::joined(&fields[..gap], separator);
    let Layout(behind) = Layout::joined(&fields[gap..], separator);
    if !instead.is_empty() {
        front.push(Piece::Literal(instead.to_string()));
    }
    front.extend(behind);
    Layout(front)
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
