//! What the walk has found: by the rules that span fields, of keys that repeat, and where in the message.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Walk;
use super::frame::{Frame, Place};
use crate::message::codes::is_listed_by;
use crate::message::service::MessageKind;
use crate::message::table::Shape;
use crate::message::validate::check::Check;
use crate::message::validate::rules;
use crate::message::validate::scope::Scope;
use crate::message::validate::violation::{Violation, escaped};
use crate::message::validate::{MAX_VIOLATIONS, Mode};
use crate::response_code::ResponseCode;

impl Walk<'_> {
    pub(super) fn check_rules(&mut self, shape: &'static Shape, frame: &Frame) {
        if !shape.has_rules() {
            return;
        }
        let scope = Scope {
            shape,
            given: frame.given,
            level: frame.level,
            captured: self.captured.get(frame.captured..).unwrap_or_default(),
            response_code: self.response_code.as_deref(),
            mode: self.mode,
            today: self.today,
        };
        let of_today = if self.mode == Mode::Strict { shape.rules_of_today } else { &[] };
        let rules = shape.rules.iter().chain(of_today);
        let findings: Vec<_> = rules.flat_map(|rule| rules::broken(*rule, &scope)).collect();
        for finding in findings {
            let always = self.kind == MessageKind::Request || finding.in_refusals;
            self.report_with(&finding.path, finding.check, finding.detail, always, finding.code);
        }
    }

    /// Unknown keys of the object that was closed: those that stand twice, and, in strict, those that are written nearly like a field that
    /// is not there.
    pub(super) fn find_unknown(&mut self, closed: &Frame) {
        if self.extras.len() <= closed.extras {
            return;
        }
        let mut keys = self.extras.split_off(closed.extras);
        if let (Some(shape), Mode::Strict) = (closed.shape, self.mode) {
            for key in &keys {
                if let Some(name) = shape.nearly(key, !closed.seen) {
                    let detail = format!("is no field of the table, where {name} is");
                    self.report_below(&escaped(key), Check::Key, &detail, true);
                }
            }
        }
        // Sorted, so that an object of a million keys is no trap.
        keys.sort_unstable();
        let mut reported: Option<&str> = None;
        for pair in keys.windows(2) {
            if let [first, second] = pair
                && first == second
                && reported != Some(first)
            {
                reported = Some(first);
                self.report_below(&escaped(first), Check::DuplicateKey, "is a duplicate key", true);
            }
        }
    }

    /// A violation of the value at hand.
    pub(super) fn report(&mut self, check: Check, detail: &str, in_refusals: bool) {
        self.report_below("", check, detail, in_refusals);
    }

    /// A violation of a member of the object that was just closed.
    pub(super) fn report_below(&mut self, path: &str, check: Check, detail: &str, in_refusals: bool) {
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
                Place::Field(field) => pointer.push_str(field.name),
                Place::Key(at) => pointer.push_str(&escaped(&self.reader.string_at(*at))),
                Place::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        if !path.is_empty() {
            pointer.push('/');
            pointer.push_str(path);
        }
        self.found.push((Violation::new(self.service, pointer, check, detail, own_code), in_refusals));
    }

    pub(super) fn finish(mut self) -> Vec<Violation> {
        (self.frame, self.outer) = (Frame::AROUND, Vec::new());
        let code = self.response_code.as_deref().and_then(|code| ResponseCode::parse(code).ok());
        if let Some(code) = code
            && code.service() != self.service.code()
            && self.mode == Mode::Strict
            && !is_listed_by(self.service.profile(), self.service.id(), code)
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
