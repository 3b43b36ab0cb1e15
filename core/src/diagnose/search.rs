//! The search: one part is varied, then two, and every string-to-sign is hashed until one gives the signature.
//!
//! A pair costs a few blocks of one MAC: what stands in front of the inner part is absorbed once for all its values.

use alloc::vec::Vec;

use super::budget::Budget;
use super::case::Facts;
use super::change::{Alternative, Change, part_of, part_of_key};
use super::digests::Digests;
use super::finding::{Part, Tried};
use super::layout::{self, Layout, Renamed};
use super::target::Target;
use super::text::{self, Begun};
use super::{names, time, url};
use crate::template::{Field, Piece};

/// A part that can be varied: a field of the string, or what stands behind all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Field(Field),
    Around,
}

/// A slot and its other values.
struct Dimension {
    slot: Slot,
    single: Vec<Alternative>,
    /// Two changes within the slot.
    double: Vec<Alternative>,
}

/// A string that gives the signature.
pub(super) struct Found {
    pub(super) changes: Vec<Change>,
    pub(super) layout: Layout,
    pub(super) chosen: Vec<(Slot, Alternative)>,
}

pub(super) struct Search<'s, 'f, 'a> {
    facts: &'f Facts<'a>,
    targets: &'s [Target],
    digests: Digests<'f, 'a>,
    pub(super) budget: Budget,
    pub(super) tried: Vec<Tried>,
}

/// What stands in some slots instead of the right values.
pub(super) type Chosen<'c> = &'c [(Slot, &'c Alternative)];

impl<'s, 'f, 'a> Search<'s, 'f, 'a> {
    pub(super) fn new(facts: &'f Facts<'a>, targets: &'s [Target], limit: u64) -> Self {
        let mut budget = Budget::new(limit);
        budget.spend(facts.case.body.len());
        Search { facts, targets, digests: Digests::new(facts), budget, tried: Vec::new() }
    }

    pub(super) fn digests(&self) -> &Digests<'f, 'a> {
        &self.digests
    }

    /// The simplest explanation: no change, one, two.
    pub(super) fn run(&mut self) -> Option<Found> {
        if self.targets.is_empty() {
            return None;
        }
        for weight in 0..=1 {
            if let Some(found) = self.targets_alone(weight) {
                return Some(found);
            }
        }
        for target in self.targets {
            if let Some(part) = target.changes.first().and_then(|change| part_of_key(change.id)) {
                self.count(part, 1);
            }
        }
        let mut dimensions = self.cheap_dimensions();
        let is_transaction = !self.facts.is_token_request;
        let layouts = layout::alternatives(&self.facts.layout, self.facts.is_token_request);
        let layouts: Vec<Renamed> = layouts.into_iter().filter(|renamed| self.makes_sense(&renamed.layout)).collect();
        self.count(Part::StringToSign, layouts.len());
        if let Some(found) = self.single_changes(0, &dimensions, &layouts) {
            return Some(found);
        }
        if is_transaction {
            let digests = self.digest_dimension();
            self.count(Part::Body, digests.single.len());
            if let Some(found) = self.single_changes(0, core::slice::from_ref(&digests), &[]) {
                return Some(found);
            }
            dimensions.push(digests);
        }
        if let Some(found) = self.other_milliseconds() {
            return Some(found);
        }
        self.targets_alone(2)
            .or_else(|| self.single_changes(1, &dimensions, &layouts))
            .or_else(|| self.pairs(&dimensions, &layouts))
            .or_else(|| self.doubles(&dimensions))
            .or_else(|| self.body_pairs())
    }

    /// An empty body in clear is a blank segment, and that has a row of its own (B12).
    fn makes_sense(&self, layout: &Layout) -> bool {
        self.facts.can_fill(layout) && !(self.facts.canonical.is_empty() && layout.fields().contains(&Field::Body))
    }

    fn count(&mut self, part: Part, variants: usize) {
        match self.tried.iter_mut().find(|tried| tried.part == part) {
            Some(tried) => tried.variants += variants,
            None => self.tried.push(Tried { part, variants }),
        }
    }

    /// The order of mistakes.md: token, URL, timestamp, then what is rarer.
    fn cheap_dimensions(&mut self) -> Vec<Dimension> {
        let facts = self.facts;
        let fields = facts.layout.fields();
        let mut dimensions = Vec::new();
        let mut add = |field, list: Vec<Alternative>| {
            let (single, double) = list.into_iter().partition(|alternative| alternative.changes.len() == 1);
            dimensions.push(Dimension { slot: Slot::Field(field), single, double });
        };
        for field in fields {
            match field {
                Field::AccessToken => add(field, names::tokens(facts)),
                Field::EndpointUrl => {
                    let host = facts.case.header("Host");
                    add(field, url::alternatives(facts.case.url, host, &facts.endpoint_url, facts.case.direction));
                }
                Field::Timestamp => add(field, time::alternatives(facts.timestamp)),
                Field::Method => add(field, names::methods(facts)),
                Field::ClientKey | Field::PartnerId => add(field, names::client_keys(facts, field)),
                _ => {}
            }
        }
        let newline = |text: &str| Alternative::new("S10-newline", text);
        let single = Vec::from([newline("\n"), newline("\r\n").alone(), newline(" ").alone()]);
        dimensions.push(Dimension { slot: Slot::Around, single, double: Vec::new() });
        for dimension in &dimensions {
            let part = match dimension.slot {
                Slot::Field(field) => part_of(field),
                Slot::Around => Part::StringToSign,
            };
            self.count(part, dimension.single.len() + dimension.double.len());
        }
        dimensions
    }

    fn digest_dimension(&mut self) -> Dimension {
        let slot = if self.facts.layout.fields().contains(&Field::Body) { Field::Body } else { Field::BodyDigest };
        Dimension { slot: Slot::Field(slot), single: self.digests.singles(&mut self.budget), double: Vec::new() }
    }

    fn targets_alone(&mut self, weight: usize) -> Option<Found> {
        let targets = self.targets;
        let found = targets.iter().enumerate().filter(|(_, target)| target.changes.len() == weight);
        for (number, target) in found {
            if self.gives(target, &target.layout, &[]) {
                return Some(self.found(number, target.layout.clone(), Vec::new(), &[]));
            }
        }
        None
    }

    /// One change of the string, for the targets that have made so many changes already.
    fn single_changes(&mut self, weight: usize, dimensions: &[Dimension], layouts: &[Renamed]) -> Option<Found> {
        let (facts, targets) = (self.facts, self.targets);
        let is_tried = |target: &Target| target.changes.len() == weight && (weight == 0 || target.paired);
        for (number, target) in targets.iter().enumerate().filter(|(_, target)| is_tried(target)) {
            for dimension in dimensions {
                if let Some(found) = self.vary(number, None, &[], dimension) {
                    return Some(found);
                }
            }
            for renamed in layouts.iter().filter(|renamed| weight == 0 || renamed.paired && is_cheap(facts, renamed)) {
                if target.layout == self.facts.layout && self.gives(target, &renamed.layout, &[]) {
                    let change = Change::new(renamed.id);
                    return Some(self.found(number, renamed.layout.clone(), Vec::from([change]), &[]));
                }
            }
        }
        None
    }

    /// Two changes of the string in different places.
    fn pairs(&mut self, dimensions: &[Dimension], layouts: &[Renamed]) -> Option<Found> {
        let (facts, targets) = (self.facts, self.targets);
        for (number, target) in targets.iter().enumerate().filter(|(_, target)| target.changes.is_empty()) {
            for (index, first) in dimensions.iter().enumerate() {
                for second in &dimensions[index + 1..] {
                    let (outer, inner) = self.ordered(&target.layout, first, second);
                    for alternative in outer.single.iter().filter(|alternative| alternative.paired) {
                        let chosen = [(outer.slot, alternative)];
                        if let Some(found) = self.vary(number, None, &chosen, inner) {
                            return Some(found);
                        }
                    }
                }
            }
            for renamed in layouts.iter().filter(|renamed| renamed.paired && is_cheap(facts, renamed)) {
                for dimension in dimensions {
                    if let Some(found) = self.vary(number, Some(renamed), &[], dimension) {
                        return Some(found);
                    }
                }
            }
        }
        None
    }

    fn doubles(&mut self, dimensions: &[Dimension]) -> Option<Found> {
        let targets = self.targets;
        for (number, target) in targets.iter().enumerate().filter(|(_, target)| target.changes.is_empty()) {
            for dimension in dimensions {
                for alternative in &dimension.double {
                    let chosen = [(dimension.slot, alternative)];
                    if self.gives(target, &target.layout, &chosen) {
                        return Some(self.found(number, target.layout.clone(), Vec::new(), &chosen));
                    }
                }
            }
        }
        None
    }

    fn body_pairs(&mut self) -> Option<Found> {
        if self.facts.is_token_request {
            return None;
        }
        let (facts, targets) = (self.facts, self.targets);
        let slot = Slot::Field(Field::BodyDigest);
        let mut hit = None;
        let mut tried = 0;
        let plain: Vec<(usize, &Target)> =
            targets.iter().enumerate().filter(|(_, target)| target.changes.is_empty()).collect();
        if plain.is_empty() {
            return None;
        }
        self.digests.pairs(&mut self.budget, &mut |alternative, budget| {
            tried += 1;
            for (number, target) in &plain {
                if gives(facts, budget, target, &target.layout, &[(slot, &alternative)]) {
                    hit = Some((*number, alternative));
                    return true;
                }
            }
            false
        });
        self.count(Part::Body, tried);
        let (number, alternative) = hit?;
        let layout = targets.get(number)?.layout.clone();
        Some(self.found(number, layout, Vec::new(), &[(slot, &alternative)]))
    }

    fn other_milliseconds(&mut self) -> Option<Found> {
        let targets = self.targets;
        let single = time::milliseconds(self.facts.timestamp);
        let dimension = Dimension { slot: Slot::Field(Field::Timestamp), single, double: Vec::new() };
        let number = targets.iter().position(|target| target.changes.is_empty())?;
        self.vary(number, None, &[], &dimension)
    }

    /// The slot that stands earlier in the string comes first: it is absorbed once.
    fn ordered<'d>(&self, layout: &Layout, a: &'d Dimension, b: &'d Dimension) -> (&'d Dimension, &'d Dimension) {
        let place = |dimension: &Dimension| text::position(layout, dimension.slot).unwrap_or(usize::MAX);
        if place(a) <= place(b) { (a, b) } else { (b, a) }
    }

    /// Tries the values of one slot over what is changed already: all of them, or those that are paired with it.
    fn vary(
        &mut self,
        number: usize,
        renamed: Option<&Renamed>,
        chosen: Chosen<'_>,
        inner: &Dimension,
    ) -> Option<Found> {
        let target = self.targets.get(number)?;
        let layout = renamed.map_or(&target.layout, |renamed| &renamed.layout);
        let place = match inner.slot {
            Slot::Around => layout.0.len(),
            Slot::Field(_) => text::position(layout, inner.slot)?,
        };
        // The literal in front of the slot waits, for an omitted part takes it along.
        let until = match place.checked_sub(1).and_then(|before| layout.0.get(before)) {
            Some(Piece::Literal(_)) if place < layout.0.len() => place - 1,
            _ => place,
        };
        let is_first = target.changes.is_empty() && renamed.is_none() && chosen.is_empty();
        let mut begun = Begun::new(&target.hash, |text| text::write(self.facts, layout, 0..until, chosen, text));
        if !self.budget.spend(begun.length()) {
            return None;
        }
        let mut both: Vec<(Slot, &Alternative)> = chosen.to_vec();
        for alternative in inner.single.iter().filter(|alternative| is_first || alternative.paired) {
            both.truncate(chosen.len());
            both.push((inner.slot, alternative));
            let length = begun.end(|text| text::write_end(self.facts, layout, until, &both, text));
            if !self.budget.spend(length) {
                return None;
            }
            if begun.gives(&target.want) {
                let change = renamed.map(|renamed| Change::new(renamed.id));
                return Some(self.found(number, layout.clone(), change.into_iter().collect(), &both));
            }
        }
        None
    }

    fn gives(&mut self, target: &Target, layout: &Layout, chosen: Chosen<'_>) -> bool {
        gives(self.facts, &mut self.budget, target, layout, chosen)
    }

    fn found(&self, target: usize, layout: Layout, mut changes: Vec<Change>, chosen: Chosen<'_>) -> Found {
        changes.extend(chosen.iter().flat_map(|(_, alternative)| alternative.changes.iter().cloned()));
        changes.extend(self.targets.get(target).into_iter().flat_map(|target| target.changes.iter().cloned()));
        let chosen = chosen.iter().map(|(slot, alternative)| (*slot, (*alternative).clone())).collect();
        Found { changes, layout, chosen }
    }
}

fn gives(facts: &Facts<'_>, budget: &mut Budget, target: &Target, layout: &Layout, chosen: Chosen<'_>) -> bool {
    if !facts.can_fill(layout) {
        return false;
    }
    let mut begun = Begun::new(&target.hash, |_| ());
    let length = begun.end(|text| text::write_end(facts, layout, 0, chosen, text));
    budget.spend(length) && begun.gives(&target.want)
}

/// A large body in clear would be hashed with each of the other changes.
fn is_cheap(facts: &Facts<'_>, renamed: &Renamed) -> bool {
    facts.canonical.len() <= 4096 || !renamed.layout.fields().contains(&Field::Body)
}

/// The parts that no variant touched, for those who read that nothing fits.
pub(super) fn held_fixed(facts: &Facts<'_>, tried: &[Tried]) -> Vec<Part> {
    let fields = facts.layout.fields();
    let signed = |part: &Part| {
        matches!(part, Part::StringToSign | Part::Key) || fields.iter().any(|field| part_of(*field) == *part)
    };
    let all = [
        Part::Method,
        Part::Url,
        Part::AccessToken,
        Part::Body,
        Part::Timestamp,
        Part::ClientKey,
        Part::StringToSign,
        Part::Key,
    ];
    all.into_iter().filter(|part| signed(part) && !tried.iter().any(|tried| tried.part == *part)).collect()
}
