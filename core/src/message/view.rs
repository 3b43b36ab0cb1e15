//! A message that was checked, read by its table as far as somebody asks.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use once_cell::race::OnceBox;

use super::amount::Amount;
use super::service::{MessageKind, Service};
use super::table::{Field, Kind, Presence, Shape};
use super::validate::json::{Broken, Key, Reader, Token};
use super::validate::{Mode, Violation};
use crate::error::Error;

/// An object of a message that keeps to its table. A field is read when it is asked for, and nothing else is copied: what the
/// attributes of other languages are made of. Rust has types of its own (`paraf::message::types`).
///
/// Values come in the form of the table, whatever [`Mode::Lenient`] took for them: a text where a number stood for one, an object where
/// an array of one did. What stands for no value (`null`, `[null]`, a text that the table names, and `""` where no text is meant) is absent.
///
/// The body is whatever lends the bytes, a slice or a shared buffer; each object that is inside has a clone of it.
pub struct MessageView<B> {
    body: B,
    span: Range<usize>,
    shape: Option<&'static Shape>,
    mode: Mode,
    /// A text that its provider writes where there is no value; empty where there is none.
    none: &'static str,
    /// Found when the first field is asked for.
    places: OnceBox<Vec<Place>>,
}

/// A value of a [`MessageView`].
pub enum ViewedValue<'v, B> {
    /// A text.
    Text(Cow<'v, str>),
    /// A number, as it is spelled.
    Number(Cow<'v, str>),
    /// true or false.
    Boolean(bool),
    /// An object. One that the table leaves open has [no fields](MessageView::is_open), only members.
    Object(MessageView<B>),
    /// An array.
    List(Vec<ViewedValue<'v, B>>),
    /// `null`, where the table leaves the content open.
    Null,
}

/// A member of the object: offsets from the beginning of its span.
struct Place {
    row: Option<usize>,
    /// The key's quote; None where the key is the row's name.
    key: Option<usize>,
    value: Range<usize>,
    /// A string that is its own text: what stands between its quotes need not be read again.
    is_plain: bool,
}

impl Service {
    /// A message of this service that keeps to its table, to be read field by field.
    ///
    /// # Errors
    /// What [`validate`](Self::validate) finds.
    ///
    #[cfg_attr(feature = "transfer", doc = "```")]
    #[cfg_attr(not(feature = "transfer"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::{MessageKind, Mode, Service, ViewedValue};
    /// let transfer = Service::find("17", &Profile::named("bca")?)?;
    /// let body = br#"{
    ///     "partnerReferenceNo": "2020102900000000000001", "amount": {"value": "10000", "currency": "IDR"},
    ///     "beneficiaryAccountNo": 888801000157508, "sourceAccountNo": "888801000157610",
    ///     "transactionDate": "2022-04-21T17:34:52+07:00"
    /// }"#;
    /// let Ok(view) = transfer.view(MessageKind::Request, Mode::Lenient, &body[..]) else { panic!() };
    /// let Some(ViewedValue::Object(amount)) = view.get("amount") else { panic!() };
    /// assert_eq!(amount.to_amount()?.unwrap().value(), "10000.00");
    /// assert!(matches!(view.get("beneficiaryAccountNo"), Some(ViewedValue::Text(text)) if text == "888801000157508"));
    /// assert!(view.get("remark").is_none());
    /// assert_eq!(transfer.view(MessageKind::Request, Mode::Strict, &body[..]).unwrap_err()[0].pointer(), "/amount/value");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn view<B: AsRef<[u8]> + Clone>(
        &self,
        kind: MessageKind,
        mode: Mode,
        body: B,
    ) -> Result<MessageView<B>, Vec<Violation>> {
        let violations = self.validate(kind, mode, body.as_ref());
        if !violations.is_empty() {
            return Err(violations);
        }
        let span = 0..body.as_ref().len();
        Ok(MessageView {
            body,
            span,
            shape: Some(self.shape(kind)),
            mode,
            none: self.table().none,
            places: OnceBox::new(),
        })
    }
}

impl<B: AsRef<[u8]> + Clone> MessageView<B> {
    /// The value of a field of the table. None where it is absent, or where the table has no such field.
    pub fn get(&self, name: &str) -> Option<ViewedValue<'_, B>> {
        let fields = self.shape?.fields;
        let row = fields.iter().position(|field| field.name == name)?;
        let place = self.places().iter().find(|place| place.row == Some(row))?;
        self.field(fields.get(row)?, place)
    }

    /// The texts, numbers and truth values of the table's fields that are there, all at once: a pass over them costs less than to
    /// [ask](Self::get) for each.
    pub fn scalars(&self) -> impl Iterator<Item = (&'static str, ViewedValue<'_, B>)> {
        let fields = self.shape.map_or(&[][..], |shape| shape.fields);
        self.places().iter().filter_map(|place| {
            let field = fields.get(place.row?)?;
            let is_scalar = matches!(field.kind, Kind::String | Kind::Numeric | Kind::Number | Kind::Boolean);
            is_scalar.then(|| self.field(field, place)).flatten().map(|value| (field.name, value))
        })
    }

    /// Whether the table leaves open what stands in it.
    pub fn is_open(&self) -> bool {
        self.shape.is_none()
    }

    /// The names of the fields that are there, as the table has them.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let fields = self.shape.map_or(&[][..], |shape| shape.fields);
        self.places().iter().filter_map(|place| Some(fields.get(place.row?)?.name))
    }

    /// The members as they came, in their order: those of the table too, under the keys and in the form in which they were sent.
    pub fn members(&self) -> impl Iterator<Item = (Cow<'_, str>, ViewedValue<'_, B>)> {
        self.places().iter().map(|place| (self.key(place), self.as_sent(place.value.clone())))
    }

    /// The members that the table does not have, in their order.
    pub fn others(&self) -> impl Iterator<Item = (Cow<'_, str>, ViewedValue<'_, B>)> {
        let others = self.places().iter().filter(|place| place.row.is_none());
        others.map(|place| (self.key(place), self.as_sent(place.value.clone())))
    }

    /// An object of value and currency as the amount that it is. None where it has neither.
    ///
    /// # Errors
    /// `invalid-argument`: one without the other, or more digits than an amount has.
    pub fn to_amount(&self) -> Result<Option<Amount>, Error> {
        let text = |name| match self.get(name) {
            Some(ViewedValue::Text(text) | ViewedValue::Number(text)) => text,
            _ => Cow::Borrowed(""),
        };
        let (value, currency) = (text("value"), text("currency"));
        if value.is_empty() && currency.is_empty() {
            return Ok(None);
        }
        Amount::parse_lenient(&value, &currency).map(Some)
    }

    fn places(&self) -> &[Place] {
        self.places.get_or_init(|| Box::new(self.find()))
    }

    fn find(&self) -> Vec<Place> {
        let mut reader = Reader::new(self.text(self.span.clone()));
        // As many as most messages have, in one allocation.
        let mut places = Vec::with_capacity(self.shape.map_or(0, |shape| shape.fields.len().min(16)));
        let (mut likely, mut first) = (0, true);
        // Nothing breaks in a message that was checked.
        let Ok(Token::Object) = reader.value() else { return places };
        loop {
            let expected = self.shape.and_then(|shape| shape.fields.get(likely)).map(|field| field.name);
            let (row, key) = match reader.key(first, expected) {
                Ok(Key::Likely) => (Some(likely), None),
                Ok(Key::Other(name, at)) => {
                    let lenient = self.mode == Mode::Lenient;
                    let found = self.shape.and_then(|shape| shape.find(&name.decoded(), likely, lenient));
                    (found.map(|(row, _)| row), Some(at))
                }
                Ok(Key::End) | Err(_) => return places,
            };
            first = false;
            likely = row.map_or(likely, |row| row + 1);
            let start = reader.offset();
            let Ok(token) = skip(&mut reader) else { return places };
            let end = reader.offset();
            let (start, is_plain) = match token {
                // Without the whitespace in front.
                Token::String(text) => (end - text.raw().len() - 2, !text.is_escaped()),
                _ => (start, false),
            };
            places.push(Place { row, key, value: start..end, is_plain });
        }
    }

    /// Part of the body; each reads its own, since texts are checked again for being UTF-8.
    fn text(&self, range: Range<usize>) -> &str {
        self.body.as_ref().get(range).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    fn inside(&self, range: &Range<usize>) -> Range<usize> {
        self.span.start + range.start..self.span.start + range.end
    }

    fn key(&self, place: &Place) -> Cow<'_, str> {
        let name = |row: usize| self.shape.and_then(|shape| shape.fields.get(row)).map_or("", |field| field.name);
        match place.key {
            Some(at) => {
                // Up to the value: what is behind the key is a colon.
                let text = self.text(self.inside(&(at..place.value.start)));
                match Reader::new(text).value() {
                    Ok(Token::String(name)) => name.decoded(),
                    _ => Cow::Borrowed(""),
                }
            }
            None => Cow::Borrowed(place.row.map_or("", name)),
        }
    }

    fn object(&self, range: Range<usize>, shape: Option<&'static Shape>) -> ViewedValue<'_, B> {
        let span = self.inside(&range);
        ViewedValue::Object(MessageView {
            body: self.body.clone(),
            span,
            shape,
            mode: self.mode,
            none: self.none,
            places: OnceBox::new(),
        })
    }

    /// In the form that the row wants; none of what stands for no value.
    fn field(&self, field: &'static Field, place: &Place) -> Option<ViewedValue<'_, B>> {
        let is_none = |value: &ViewedValue<'_, B>| matches!(value, ViewedValue::Text(text) if *text == self.none);
        self.given(field, place).filter(|value| self.none.is_empty() || !is_none(value))
    }

    fn given(&self, field: &'static Field, place: &Place) -> Option<ViewedValue<'_, B>> {
        let range = place.value.clone();
        if place.is_plain && field.kind == Kind::String {
            return Some(ViewedValue::Text(Cow::Borrowed(self.text(self.inside(&(range.start + 1..range.end - 1))))));
        }
        let mut reader = Reader::new(self.text(self.inside(&range)));
        match (field.kind, reader.value().ok()?) {
            (Kind::String, Token::Null) if field.presence == Presence::Mandatory => {
                Some(ViewedValue::Text(Cow::Borrowed("")))
            }
            (Kind::Object | Kind::Either, Token::Object) => Some(self.object(range, field.shape)),
            (Kind::Objects, Token::Object) => Some(ViewedValue::List(alloc::vec![self.object(range, field.shape)])),
            (Kind::Object, Token::Array) => self.list(field, &range).into_iter().flatten().next(),
            (_, Token::Array) => self.list(field, &range).map(ViewedValue::List),
            (kind, scalar) => scalar_of(kind, scalar),
        }
    }

    /// The elements that are there. None where all are `null`.
    fn list(&self, field: &'static Field, range: &Range<usize>) -> Option<Vec<ViewedValue<'_, B>>> {
        if field.kind == Kind::Array {
            return Some(self.elements(range).map(|element| self.as_sent(element)).collect());
        }
        let (mut items, mut nothing) = (Vec::new(), 0);
        for element in self.elements(range) {
            let item = match Reader::new(self.text(self.inside(&element))).value() {
                Ok(Token::Object) => Some(self.object(element, field.shape)),
                Ok(scalar) => scalar_of(field.kind, scalar),
                Err(_) => None,
            };
            nothing += usize::from(item.is_none());
            items.extend(item);
        }
        (nothing == 0 || !items.is_empty()).then_some(items)
    }

    /// Where the elements of an array stand.
    fn elements(&self, range: &Range<usize>) -> impl Iterator<Item = Range<usize>> + use<'_, B> {
        let start = range.start;
        let mut reader = Reader::new(self.text(self.inside(range)));
        let mut first = true;
        let opened = matches!(reader.value(), Ok(Token::Array));
        core::iter::from_fn(move || {
            if !opened || !reader.element(core::mem::replace(&mut first, false)).ok()? {
                return None;
            }
            let from = reader.offset();
            skip(&mut reader).ok()?;
            Some(start + from..start + reader.offset())
        })
    }

    /// Without a table.
    fn as_sent(&self, range: Range<usize>) -> ViewedValue<'_, B> {
        match Reader::new(self.text(self.inside(&range))).value() {
            Ok(Token::Object) => self.object(range, None),
            Ok(Token::Array) => ViewedValue::List(self.elements(&range).map(|element| self.as_sent(element)).collect()),
            Ok(Token::String(text)) => ViewedValue::Text(text.decoded()),
            Ok(Token::Number(text)) => ViewedValue::Number(Cow::Borrowed(text)),
            Ok(Token::Boolean(value)) => ViewedValue::Boolean(value),
            Ok(Token::Null) | Err(_) => ViewedValue::Null,
        }
    }
}

/// The names of the fields that are there; no value, since messages hold tokens and cards.
impl<B: AsRef<[u8]> + Clone> fmt::Debug for MessageView<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MessageView")?;
        f.debug_set().entries(self.names()).finish()
    }
}

impl<B: AsRef<[u8]> + Clone> fmt::Debug for ViewedValue<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ViewedValue::Text(_) => f.write_str("Text"),
            ViewedValue::Number(_) => f.write_str("Number"),
            ViewedValue::Boolean(_) => f.write_str("Boolean"),
            ViewedValue::Object(object) => object.fmt(f),
            ViewedValue::List(items) => f.debug_list().entries(items).finish(),
            ViewedValue::Null => f.write_str("Null"),
        }
    }
}

/// None for what stands for no value.
fn scalar_of<'v, B>(kind: Kind, token: Token<'v>) -> Option<ViewedValue<'v, B>> {
    let text = match token {
        Token::Number(text) => Cow::Borrowed(text),
        Token::String(text) => text.decoded(),
        Token::Boolean(value) => return Some(ViewedValue::Boolean(value)),
        _ => return None,
    };
    let is_number = matches!(token, Token::Number(_));
    match kind {
        Kind::String | Kind::Strings => Some(ViewedValue::Text(text)),
        _ if text.is_empty() => None,
        Kind::Boolean => Some(ViewedValue::Boolean(text == "true")),
        Kind::Number => Some(ViewedValue::Number(text)),
        _ if is_number => Some(ViewedValue::Number(text)),
        _ => Some(ViewedValue::Text(text)),
    }
}

/// Goes behind a value, whose beginning it returns. One bit for each object or array that is open: no message is deeper than 64.
fn skip<'b>(reader: &mut Reader<'b>) -> Result<Token<'b>, Broken> {
    let (mut objects, mut depth) = (0_u64, 0_u32);
    let begun = reader.value()?;
    let mut token = begun;
    loop {
        let mut first = true;
        match token {
            Token::Object => (objects, depth) = (objects << 1 | 1, depth + 1),
            Token::Array => (objects, depth) = (objects << 1, depth + 1),
            _ => first = false,
        }
        while depth > 0 {
            let is_object = objects & 1 == 1;
            let more = if is_object { !matches!(reader.key(first, None)?, Key::End) } else { reader.element(first)? };
            if more {
                break;
            }
            (objects, depth, first) = (objects >> 1, depth - 1, false);
        }
        if depth == 0 {
            return Ok(begun);
        }
        token = reader.value()?;
    }
}
