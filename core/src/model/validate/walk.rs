//! The way through a message: one frame for each object or array that is open.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::json::{Broken, Key, Reader, Text, Token};
use super::rules::{self, Captured, Scope};
use super::value::{self, Scalar};
use super::violation::{Check, Violation, escaped};
use super::{MAX_VIOLATIONS, Mode};
use crate::canonical::timestamp::Moment;
use crate::model::service::{MessageKind, Service};
use crate::model::table::{Field, Format, Kind, Presence, Shape};
use crate::response_code::ResponseCode;

/// Deeper than any message of the standard, and shallow enough that a pointer stays short.
pub(in crate::model) const MAX_DEPTH: usize = 64;

/// What the table says about the value that comes next.
#[derive(Clone, Copy)]
enum Expected {
    Root,
    Field(&'static Field),
    Element(&'static Field),
    /// Nothing: an unknown field, or inside one that the table leaves open.
    Free,
}

/// Where the walk is inside an open object or array.
#[derive(Clone, Copy)]
enum Place<'b> {
    Field(&'static str),
    /// A key that was not the next one of the table.
    Key(Text<'b>),
    Index(usize),
}

#[derive(Clone, Copy)]
struct Frame<'b> {
    place: Place<'b>,
    is_array: bool,
    first: bool,
    /// Of an object: its fields, where the table has them.
    shape: Option<&'static Shape>,
    /// Of an array: the row that describes its elements.
    elements: Option<&'static Field>,
    /// The field of which this is the value.
    owner: &'static str,
    /// Fields that stood in the object, and those of them that were not empty, as bits.
    seen: u64,
    given: u64,
    /// Where the next field is likely to be in the table.
    likely: usize,
    /// How many unknown keys and captured values there were when it was opened.
    extras: usize,
    captured: usize,
    /// Whether a rule of this object, or a deep one further out, wants to see the values.
    captures: bool,
    deep: bool,
}

struct Walk<'b> {
    service: Service,
    kind: MessageKind,
    mode: Mode,
    today: Option<i64>,
    reader: Reader<'b>,
    /// The object or array that is being read, and those that it lies in; the outermost stands for what is around the message.
    frame: Frame<'b>,
    outer: Vec<Frame<'b>>,
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

impl Frame<'_> {
    const AROUND: Self = Frame {
        place: Place::Index(0),
        is_array: false,
        first: true,
        shape: None,
        elements: None,
        owner: "",
        seen: 0,
        given: 0,
        likely: 0,
        extras: 0,
        captured: 0,
        captures: false,
        deep: false,
    };
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
                let expected = self.frame.elements.map_or(Expected::Free, Expected::Element);
                self.value(expected)?;
            } else {
                let likely = self.frame.shape.and_then(|shape| shape.fields.get(self.frame.likely));
                let key = self.reader.key(first, likely.map(|field| field.name))?;
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
        match self.reader.value()? {
            Token::Object => self.open(expected, false),
            Token::Array => self.open(expected, true),
            Token::String(text) => {
                let text = text.decoded();
                self.scalar(expected, Scalar::String(&text), Some(&text))
            }
            Token::Number(text) => self.scalar(expected, Scalar::Number(text), Some(&Cow::Borrowed(text))),
            Token::Boolean(_) => self.scalar(expected, Scalar::Boolean, None),
            Token::Null => self.scalar(expected, Scalar::Null, None),
        }
    }

    /// A key of the innermost object: finds its row and notes that it was there. None at the end of the object.
    #[inline]
    fn enter(&mut self, key: Key<'b>) -> Option<Expected> {
        let frame = &mut self.frame;
        let found = match key {
            Key::End => return None,
            Key::Likely => frame.shape.and_then(|shape| Some((frame.likely, shape.fields.get(frame.likely)?))),
            Key::Other(text) => {
                let name = text.decoded();
                let found = frame.shape.and_then(|shape| shape.find(&name, frame.likely, self.mode == Mode::Lenient));
                frame.place = Place::Key(text);
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
            frame.place = Place::Field(field.name);
        }
        frame.likely = index + 1;
        let bit = 1 << index;
        let twice = frame.seen & bit != 0;
        frame.seen |= bit;
        if twice {
            self.report(Check::DuplicateKey, "stands twice in its object", true);
        }
        Some(Expected::Field(field))
    }

    fn open(&mut self, expected: Expected, is_array: bool) -> Result<(), Broken> {
        if self.outer.len() >= MAX_DEPTH {
            return Err(Broken { offset: 0, what: "objects nested too deep" });
        }
        let lenient = self.mode == Mode::Lenient;
        let (mut shape, mut elements) = (None, None);
        let owner = match expected {
            Expected::Root => {
                if is_array {
                    return Err(Broken { offset: 0, what: "no object at the root" });
                }
                shape = Some(self.service.shape(self.kind));
                ""
            }
            Expected::Free => "",
            Expected::Field(field) => {
                let fits = match (field.kind, is_array) {
                    (Kind::Object, false) | (Kind::Objects | Kind::Strings | Kind::Array, true) => true,
                    (Kind::Object, true) | (Kind::Objects, false) => lenient,
                    _ => false,
                };
                self.give();
                if !fits {
                    self.report(Check::Type, value::expected(field.kind), true);
                } else if is_array {
                    elements = Some(field).filter(|field| field.kind != Kind::Array);
                } else {
                    shape = field.shape;
                }
                field.name
            }
            Expected::Element(field) => {
                if is_array || field.kind == Kind::Strings {
                    self.report(Check::Type, value::expected(field.kind), true);
                } else {
                    shape = field.shape;
                }
                field.name
            }
        };
        let deep = self.frame.deep;
        let rules = shape.map_or(&[][..], |shape| shape.rules);
        let opened = Frame {
            place: if is_array { Place::Index(0) } else { Place::Field("") },
            is_array,
            first: true,
            shape,
            elements,
            owner,
            seen: 0,
            given: 0,
            likely: 0,
            extras: self.extras.len(),
            captured: self.captured.len(),
            captures: deep || !rules.is_empty(),
            deep: deep || rules.iter().any(|rule| rule.is_deep()),
        };
        self.outer.push(core::mem::replace(&mut self.frame, opened));
        Ok(())
    }

    fn scalar(&mut self, expected: Expected, scalar: Scalar<'_>, text: Option<&Cow<'b, str>>) -> Result<(), Broken> {
        let (field, is_element) = match expected {
            Expected::Root => return Err(Broken { offset: 0, what: "no object at the root" }),
            Expected::Free => return Ok(()),
            Expected::Field(field) => (field, false),
            Expected::Element(field) => (field, true),
        };
        let lenient = self.mode == Mode::Lenient;
        let empty = scalar.is_empty();
        if !empty && !is_element {
            self.give();
            self.capture(field, text);
        }
        if empty
            && lenient
            && (field.presence != Presence::Mandatory || is_element || self.kind == MessageKind::Response)
        {
            return Ok(());
        }
        if empty && field.presence == Presence::Mandatory && !is_element {
            self.report(Check::Missing, "is mandatory and empty", false);
            return Ok(());
        }
        // A row of strings describes the elements; where the array itself stands, no scalar fits.
        let wrong = match field.kind {
            Kind::Strings if !is_element => Some((Check::Type, value::expected(field.kind))),
            _ => value::check(field, scalar, self.mode),
        };
        if let Some((check, detail)) = wrong {
            self.report(check, detail, !empty);
        }
        Ok(())
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
            return;
        };
        if self.outer.len() == 1 && self.kind == MessageKind::Response {
            match field.format {
                Format::ResponseCode => self.response_code = Some(text.clone()),
                Format::EsbCode => self.esb_error = true,
                _ => {}
            }
        }
        if self.frame.captures {
            let index = self.inner_first().find_map(|frame| match frame.place {
                Place::Index(index) => Some(index),
                Place::Field(_) | Place::Key(_) => None,
            });
            let (depth, index) = (self.outer.len(), index.unwrap_or(0));
            self.captured.push(Captured {
                depth,
                owner: self.frame.owner,
                name: field.name,
                index,
                text: text.clone(),
            });
        }
    }

    /// The innermost object or array was read: the walk goes on in the one around it.
    fn leave(&mut self) -> Frame<'b> {
        let around = self.outer.pop().unwrap_or(Frame::AROUND);
        core::mem::replace(&mut self.frame, around)
    }

    fn inner_first(&self) -> impl Iterator<Item = &Frame<'b>> {
        [&self.frame].into_iter().chain(self.outer.iter().rev())
    }

    fn close_array(&mut self) {
        let frame = self.leave();
        let most = frame.elements.filter(|field| field.kind == Kind::Objects).map_or(0, |field| field.most);
        if most > 0 && matches!(frame.place, Place::Index(last) if last >= usize::from(most)) {
            self.report(Check::Items, "has more items than the table allows", true);
        }
    }

    fn close_object(&mut self) {
        let frame = self.leave();
        self.find_repeated(frame.extras);
        if let Some(shape) = frame.shape {
            let mut missing = shape.wanted & !frame.seen;
            while missing != 0 {
                let name = shape.fields.get(missing.trailing_zeros() as usize).map_or("", |field| field.name);
                missing &= missing - 1;
                // Even a refusal has a code and a message.
                let always = self.kind == MessageKind::Request
                    || (self.outer.is_empty() && matches!(name, "responseCode" | "responseMessage"));
                self.report_below(name, Check::Missing, "is mandatory and absent", always);
            }
            self.check_rules(shape, &frame);
        }
        if !self.frame.deep {
            self.captured.truncate(frame.captured);
        }
    }

    fn check_rules(&mut self, shape: &'static Shape, frame: &Frame<'b>) {
        if shape.rules.is_empty() {
            return;
        }
        let scope = Scope {
            shape,
            given: frame.given,
            depth: self.outer.len() + 1,
            captured: self.captured.get(frame.captured..).unwrap_or_default(),
            response_code: self.response_code.as_deref(),
            mode: self.mode,
            today: self.today,
        };
        let findings: Vec<_> = shape.rules.iter().flat_map(|rule| rules::broken(*rule, &scope)).collect();
        for finding in findings {
            let always = self.kind == MessageKind::Request || finding.in_refusals;
            self.report_with(&finding.path, finding.check, finding.detail, always, finding.code);
        }
    }

    /// Unknown keys of the object that was closed: sorted, so that an object of a million keys is no trap.
    fn find_repeated(&mut self, start: usize) {
        if self.extras.len() <= start {
            return;
        }
        let mut keys = self.extras.split_off(start);
        keys.sort_unstable();
        let mut reported: Option<&str> = None;
        for pair in keys.windows(2) {
            if let [first, second] = pair
                && first == second
                && reported != Some(first)
            {
                reported = Some(first);
                self.report_below(&escaped(first), Check::DuplicateKey, "stands twice in its object", true);
            }
        }
    }

    /// A violation of the value at hand.
    fn report(&mut self, check: Check, detail: &str, in_refusals: bool) {
        self.report_below("", check, detail, in_refusals);
    }

    /// A violation of a member of the object that was just closed.
    fn report_below(&mut self, path: &str, check: Check, detail: &str, in_refusals: bool) {
        self.report_with(path, check, detail, in_refusals, None);
    }

    fn report_with(
        &mut self,
        path: &str,
        check: Check,
        detail: &str,
        in_refusals: bool,
        own_code: Option<&'static str>,
    ) {
        if self.found.len() >= MAX_VIOLATIONS {
            return;
        }
        let mut pointer = String::new();
        // Without the frame around the message.
        for frame in self.outer.iter().chain([&self.frame]).skip(1) {
            pointer.push('/');
            match &frame.place {
                Place::Field(name) => pointer.push_str(name),
                Place::Key(key) => pointer.push_str(&escaped(&key.decoded())),
                Place::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        if !path.is_empty() {
            pointer.push('/');
            pointer.push_str(path);
        }
        self.found.push((Violation::new(self.service, pointer, check, detail, own_code), in_refusals));
    }

    fn finish(mut self) -> Vec<Violation> {
        (self.frame, self.outer) = (Frame::AROUND, Vec::new());
        let code = self.response_code.as_deref().and_then(|code| ResponseCode::parse(code).ok());
        if let Some(code) = code
            && code.service() != self.service.code()
            && self.mode == Mode::Strict
        {
            self.report_below("responseCode", Check::Service, "has the code of another service", true);
        }
        let refused = self.esb_error || code.is_some_and(|code| !matches!(code.http_status(), 200 | 202));
        self.found
            .into_iter()
            .filter(|(_, in_refusals)| *in_refusals || !refused)
            .map(|(violation, _)| violation)
            .collect()
    }
}
