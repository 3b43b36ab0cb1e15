//! The way through a message: one frame for each object or array that is open.

mod found;
mod frame;

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::check::Check;
use super::json::{Broken, Key, Reader, Token};
use super::scope::Captured;
use super::value::{self, Scalar};
use super::violation::Violation;
use super::{MAX_VIOLATIONS, Mode};
use crate::canonical::timestamp::Moment;
use crate::message::service::{MessageKind, Service, is_read_only};
use crate::message::table::{Field, Format, Kind, Presence, Shape};
use frame::{Expected, Frame, Place};

/// Deeper than any message of the standard, and shallow enough that a pointer stays short.
pub(in crate::message) const MAX_DEPTH: usize = 64;

struct Walk<'b> {
    service: Service,
    kind: MessageKind,
    mode: Mode,
    today: Option<i64>,
    /// A text that this provider writes where there is no value; empty where there is none.
    none: &'static str,
    reader: Reader<'b>,
    /// The object or array that is being read, and those that it lies in; the outermost stands for what is around the message.
    frame: Frame,
    outer: Vec<Frame>,
    extras: Vec<Cow<'b, str>>,
    captured: Vec<Captured<'b>>,
    response_code: Option<Cow<'b, str>>,
    /// An answer with an error code before SNAP.
    esb_error: bool,
    /// With each, whether it counts in a refusal too.
    found: Vec<(Violation, bool)>,
}

pub(super) fn walk(
    service: Service,
    kind: MessageKind,
    mode: Mode,
    body: &[u8],
    now: Option<Moment>,
) -> Vec<Violation> {
    let text = core::str::from_utf8(body);
    let mut walk = Walk {
        service,
        kind,
        mode,
        today: now.map(Moment::wib_epoch_day),
        none: service.table().none,
        reader: Reader::new(text.unwrap_or_default()),
        frame: Frame::AROUND,
        outer: Vec::with_capacity(8),
        extras: Vec::new(),
        captured: Vec::new(),
        response_code: None,
        esb_error: false,
        found: Vec::new(),
    };
    let outcome = match text {
        Ok(_) => walk.run(),
        Err(error) => Err(Broken { offset: error.valid_up_to(), what: "not UTF-8" }),
    };
    if let Err(broken) = outcome {
        let offset = walk.reader.offset().max(broken.offset);
        let detail = format!("is not a message: {} at byte {offset}", broken.what);
        walk.found.push((Violation::new(service, String::new(), Check::MalformedJson, &detail, None), true));
    }
    walk.finish()
}

impl<'b> Walk<'b> {
    fn run(&mut self) -> Result<(), Broken> {
        self.value(Expected::Root)?;
        while !self.outer.is_empty() {
            let first = core::mem::replace(&mut self.frame.first, false);
            if self.found.len() >= MAX_VIOLATIONS {
                return Ok(());
            }
            if self.frame.is_array {
                if !self.reader.element(first)? {
                    self.close_array();
                    continue;
                }
                if let Place::Index(index) = &mut self.frame.place {
                    *index += usize::from(!first);
                }
                let field = self.frame.field.filter(|_| self.frame.elements);
                let expected = field.map_or(Expected::Free, Expected::Element);
                self.value(expected)?;
            } else {
                let likely = self.frame.next().map(|(_, field)| field.name);
                let key = self.reader.key(first, likely)?;
                match self.enter(key) {
                    Some(expected) => self.value(expected)?,
                    None => self.close_object(),
                }
            }
        }
        self.reader.end()
    }

    #[inline]
    fn value(&mut self, expected: Expected) -> Result<(), Broken> {
        let token = self.reader.value()?;
        let text = match token {
            Token::Object | Token::Array => return self.open(expected, matches!(token, Token::Array)),
            Token::String(text) => Some(text.decoded()),
            Token::Number(text) => Some(Cow::Borrowed(text)),
            Token::Boolean(_) | Token::Null => None,
        };
        let scalar = match (token, &text) {
            (Token::String(_), Some(text)) => Scalar::String(text),
            (Token::Number(text), _) => Scalar::Number(text),
            (Token::Boolean(_), _) => Scalar::Boolean,
            _ => Scalar::Null,
        };
        self.scalar(expected, scalar, text.as_ref())
    }

    /// A key of the innermost object: finds its row and notes that it was there. None at the end of the object.
    #[inline]
    fn enter(&mut self, key: Key<'b>) -> Option<Expected> {
        let frame = &mut self.frame;
        let found = match key {
            Key::End => return None,
            Key::Likely => frame.next(),
            Key::Other(text, at) => {
                let name = text.decoded();
                let (likely, lenient) = (usize::from(frame.likely), self.mode == Mode::Lenient);
                let found = frame.shape.and_then(|shape| shape.find(&name, likely, lenient));
                frame.place = Place::Key(at);
                if found.is_none() {
                    // Only what no row describes can repeat unnoticed; rows have their bits.
                    self.extras.push(name);
                }
                found
            }
        };
        let Some((index, field)) = found else {
            return Some(Expected::Free);
        };
        if matches!(key, Key::Likely) {
            frame.place = Place::Field(field);
        }
        frame.likely = index as u8 + 1;
        let bit = 1 << index;
        let twice = frame.seen & bit != 0;
        frame.seen |= bit;
        if twice {
            self.report(Check::DuplicateKey, "is a duplicate key", true);
        }
        Some(Expected::Field(field))
    }

    fn open(&mut self, expected: Expected, is_array: bool) -> Result<(), Broken> {
        if self.outer.len() >= MAX_DEPTH {
            return Err(Broken { offset: 0, what: "objects nested too deep" });
        }
        let lenient = self.mode == Mode::Lenient;
        let (mut shape, mut elements) = (None, false);
        let field = match expected {
            Expected::Root => {
                if is_array {
                    return Err(Broken { offset: 0, what: "no object at the root" });
                }
                shape = Some(self.service.shape(self.kind));
                None
            }
            Expected::Free => None,
            Expected::Field(field) => {
                let fits = match (field.kind, is_array) {
                    (Kind::Object | Kind::Either, false) => true,
                    (Kind::Objects | Kind::Either | Kind::Strings | Kind::Array, true) => true,
                    (Kind::Object, true) | (Kind::Objects, false) => lenient,
                    _ => false,
                };
                self.give();
                if !fits {
                    self.report(Check::Type, value::expected(field.kind), true);
                } else if is_array {
                    elements = field.kind != Kind::Array;
                } else {
                    shape = field.shape;
                }
                Some(field)
            }
            Expected::Element(field) => {
                self.frame.given |= 1;
                if is_array || field.kind == Kind::Strings {
                    self.report(Check::Type, value::expected(field.kind), true);
                } else {
                    shape = field.shape;
                }
                Some(field)
            }
        };
        let (deep, level) = (self.frame.deep, self.frame.level + u8::from(!is_array));
        // Of a list its elements are noted, where they are objects.
        let is_noted = |field: &&Field| !is_array || matches!(field.kind, Kind::Strings | Kind::Array);
        if let Some(field) = field.filter(is_noted) {
            self.note(field);
        }
        let opened = Frame {
            field,
            shape,
            extras: self.extras.len(),
            captured: self.captured.len(),
            is_array,
            elements,
            captures: deep || shape.is_some_and(Shape::has_rules),
            deep: deep || shape.is_some_and(|shape| shape.is_deep),
            level,
            ..Frame::AROUND
        };
        self.outer.push(core::mem::replace(&mut self.frame, opened));
        Ok(())
    }

    #[inline]
    fn scalar(&mut self, expected: Expected, scalar: Scalar<'_>, text: Option<&Cow<'b, str>>) -> Result<(), Broken> {
        let (field, is_element) = match expected {
            Expected::Root => return Err(Broken { offset: 0, what: "no object at the root" }),
            Expected::Free => return Ok(()),
            Expected::Field(field) => (field, false),
            Expected::Element(field) => (field, true),
        };
        let lenient = self.mode == Mode::Lenient;
        let stands_for_none = self.stands_for_none(scalar);
        let (empty, presence) = (stands_for_none || scalar.is_empty(), self.presence(field));
        if !empty && !is_element {
            self.give();
            self.capture(field, text);
        }
        if empty && lenient && (presence != Presence::Mandatory || is_element || self.kind == MessageKind::Response) {
            return Ok(());
        }
        if empty && presence == Presence::Mandatory && !is_element {
            self.report(Check::Missing, "is mandatory and empty", false);
            return Ok(());
        }
        if stands_for_none {
            return Ok(());
        }
        // A row of strings describes the elements; where the array itself stands, no scalar fits.
        let wrong = match field.kind {
            Kind::Strings if !is_element => Some((Check::Type, value::expected(field.kind))),
            _ => value::check(field, scalar, self.mode).or_else(|| self.negative(field, text)),
        };
        if let Some((check, detail)) = wrong {
            self.report(check, detail, !empty);
        }
        Ok(())
    }

    /// Lenient reads a sign; but no service moves less than nothing, and only what tells of balances and bookings has them below zero.
    fn negative(&self, field: &Field, text: Option<&Cow<'b, str>>) -> Option<(Check, &'static str)> {
        let is_negative = field.format == Format::Amount && text.is_some_and(|text| text.trim_start().starts_with('-'));
        let tells = self.kind == MessageKind::Response && is_read_only(self.service.code());
        (is_negative && !tells).then_some((Check::Format, "is less than nothing"))
    }

    fn stands_for_none(&self, scalar: Scalar<'_>) -> bool {
        !self.none.is_empty() && matches!(scalar, Scalar::String(text) if text == self.none)
    }

    fn presence(&self, field: &Field) -> Presence {
        let former = field.former.filter(|_| self.mode == Mode::Lenient);
        former.map_or(field.presence, |former| former.presence)
    }

    /// Notes that the field at hand has a value.
    fn give(&mut self) {
        let frame = &mut self.frame;
        if !frame.is_array && frame.likely > 0 {
            frame.given |= 1 << (frame.likely - 1);
        }
    }

    fn capture(&mut self, field: &'static Field, text: Option<&Cow<'b, str>>) {
        let Some(text) = text else {
            return self.note(field);
        };
        if self.outer.len() == 1 && self.kind == MessageKind::Response {
            match field.format {
                Format::ResponseCode => self.response_code = Some(text.clone()),
                Format::EsbCode => self.esb_error = true,
                _ => {}
            }
        }
        if self.frame.captures {
            let (level, index) = (self.frame.level, self.frame.index());
            self.captured.push(Captured { level, name: field.name, index, text: Some(text.clone()) });
        }
    }

    /// Notes what has no text, so that a rule of an object around it knows that it is there.
    fn note(&mut self, field: &'static Field) {
        if self.frame.deep {
            let (level, index) = (self.frame.level, self.frame.index());
            self.captured.push(Captured { level, name: field.name, index, text: None });
        }
    }

    /// The innermost object or array was read: the walk goes on in the one around it.
    fn leave(&mut self) -> Frame {
        let around = self.outer.pop().unwrap_or(Frame::AROUND);
        core::mem::replace(&mut self.frame, around)
    }

    fn close_array(&mut self) {
        let frame = self.leave();
        let Some(field) = frame.field.filter(|_| frame.elements) else { return };
        let last = if let Place::Index(last) = frame.place { last } else { 0 };
        let is_wanted = self.kind == MessageKind::Request && self.presence(field) == Presence::Mandatory;
        let is_missing = is_wanted && frame.given == 0;
        match field.kind {
            // Lenient's array of one: several are no value, and none is a value that is empty.
            Kind::Object if last > 0 => self.report(Check::Type, value::expected(Kind::Object), true),
            Kind::Object if is_missing => self.report(Check::Missing, "is mandatory and empty", true),
            Kind::Objects => {
                let former = field.former.filter(|_| self.mode == Mode::Lenient);
                let most = usize::from(former.map_or(field.most, |former| former.most));
                if most > 0 && last >= most {
                    self.report(Check::Items, "has more items than the table allows", true);
                }
            }
            _ => {}
        }
    }

    fn close_object(&mut self) {
        let frame = self.leave();
        self.find_unknown(&frame);
        if let Some(shape) = frame.shape {
            let wanted = if self.mode == Mode::Lenient { shape.wanted_before } else { shape.wanted };
            let mut missing = wanted & !frame.seen;
            while missing != 0 {
                let name = shape.fields.get(missing.trailing_zeros() as usize).map_or("", |field| field.name);
                missing &= missing - 1;
                // Even a refusal has a code and a message.
                let always = self.kind == MessageKind::Request
                    || (self.outer.is_empty() && matches!(name, "responseCode" | "responseMessage"));
                self.report_below(name, Check::Missing, "is required but missing", always);
            }
            self.check_rules(shape, &frame);
        }
        if !self.frame.deep {
            self.captured.truncate(frame.captured);
        }
    }
}
