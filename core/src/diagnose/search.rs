//! The search: one part is varied, then two, and every string-to-sign is hashed until one gives the signature.
//!
//! A pair costs a few blocks of one MAC: what stands in front of the inner part is absorbed once for all its values.

use alloc::vec::Vec;

use super::budget::Budget;
use super::case::Facts;
use super::change::{Alternative, Change, Chosen, Slot, TryOne, Value, part_of, part_of_slot};
use super::digests::Digests;
use super::finding::{SignedPart, TriedPart};
use super::layout::{Layout, Renamed};
use super::rooms::{self, Doubles};
use super::target::{Target, Targets};
use super::text::{self, Begun, Opened};
use crate::template::Field;

/// A slot and its other values.
struct Dimension {
    slot: Slot,
    single: Vec<Alternative>,
    /// Two changes within the slot.
    doubles: Option<Doubles>,
}

/// A string that gives the signature.
pub(super) struct Found {
    pub(super) changes: Vec<Change>,
    pub(super) layout: Layout,
    pub(super) chosen: Vec<(Slot, Alternative)>,
}

pub(super) struct Search<'f, 'a> {
    facts: &'f Facts<'a>,
    targets: &'f Targets,
    digests: Digests<'f, 'a>,
    pub(super) budget: Budget,
    pub(super) tried: Vec<TriedPart>,
}

impl<'f, 'a> Search<'f, 'a> {
    pub(super) fn new(facts: &'f Facts<'a>, targets: &'f Targets, mut budget: Budget) -> Self {
        budget.let_go(facts.case.body.len() as u64);
        budget.spend(facts.case.body.len());
        let digests = Digests::new(facts, targets.secret(), &mut budget);
        Search { facts, targets, digests, budget, tried: Vec::new() }
    }

    pub(super) fn digests(&self) -> &Digests<'f, 'a> {
        &self.digests
    }

    /// The simplest explanation: no change, one, two.
    pub(super) fn run(&mut self) -> Option<Found> {
        self.budget.let_go(u64::MAX);
        if let Some(found) = self.targets_alone(0).or_else(|| self.no_signature()).or_else(|| self.targets_alone(1)) {
            return Some(found);
        }
        // Without the secret or key itself a signature is not made wrong by what was not tried.
        if !self.targets.are_keyed() {
            return None;
        }
        for target in &self.targets.list {
            if let [change] = target.changes.as_slice() {
                self.count(change.part, 1);
            }
        }
        let mut dimensions = self.cheap_dimensions();
        let layouts = rooms::layouts(&self.facts.layout, self.facts.is_token_request);
        let layouts: Vec<Renamed> = layouts.into_iter().filter(|renamed| self.makes_sense(&renamed.layout)).collect();
        self.count(SignedPart::StringToSign, layouts.len());
        if let Some(found) = self.single_changes(0, &dimensions, &layouts) {
            return Some(found);
        }
        if !self.facts.is_token_request {
            let digests = self.digest_dimension();
            self.count(SignedPart::Body, digests.single.len());
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
            .or_else(|| self.unset_twice(&dimensions))
            .or_else(|| self.pairs(&dimensions, &layouts))
            .or_else(|| self.doubles(&dimensions))
            .or_else(|| self.body_pairs())
    }

    /// What stands in the header was never a signature, whatever was to be signed.
    fn no_signature(&self) -> Option<Found> {
        let id = rooms::encoding::no_signature(self.facts.signature)?;
        let changes = Vec::from([Change::new(id, SignedPart::Encoding)]);
        Some(Found { changes, layout: self.facts.layout.clone(), chosen: Vec::new() })
    }

    /// An empty body in clear is a blank segment, and that has a row of its own (B12).
    fn makes_sense(&self, layout: &Layout) -> bool {
        self.facts.can_fill(layout) && !(self.facts.canonical.is_empty() && layout.has(Field::Body))
    }

    fn count(&mut self, part: SignedPart, variants: usize) {
        match self.tried.iter_mut().find(|tried| tried.part == part) {
            Some(tried) => tried.variants += variants,
            None => self.tried.push(TriedPart { part, variants }),
        }
    }

    /// In the order of docs/sources/mistakes.md#order-of-the-search: token, URL, timestamp, then what is rarer.
    fn cheap_dimensions(&mut self) -> Vec<Dimension> {
        let facts = self.facts;
        let mut dimensions = Vec::new();
        for field in facts.layout.fields() {
            if let Some(room) = rooms::of(field) {
                let single = (room.values)(facts, field, &mut self.budget);
                self.count(part_of(field), single.len());
                dimensions.push(Dimension { slot: Slot::Field(field), single, doubles: room.doubles });
            }
        }
        let single = rooms::around();
        self.count(SignedPart::StringToSign, single.len());
        dimensions.push(Dimension { slot: Slot::Around, single, doubles: None });
        dimensions
    }

    fn digest_dimension(&mut self) -> Dimension {
        let slot = if self.facts.layout.has(Field::Body) { Field::Body } else { Field::BodyDigest };
        Dimension { slot: Slot::Field(slot), single: self.digests.singles(&mut self.budget), doubles: None }
    }

    fn targets_alone(&mut self, weight: usize) -> Option<Found> {
        let targets = &self.targets.list;
        let found = targets.iter().enumerate().filter(|(_, target)| target.changes.len() == weight);
        for (number, target) in found {
            if self.gives(target, &target.layout, &[]) {
                return Some(self.found(number, Layout::clone(&target.layout), Vec::new(), &[]));
            }
        }
        None
    }

    /// One change of the string, for the targets that have made so many changes already.
    fn single_changes(&mut self, weight: usize, dimensions: &[Dimension], layouts: &[Renamed]) -> Option<Found> {
        let (facts, targets) = (self.facts, &self.targets.list);
        let is_tried = |target: &Target| target.changes.len() == weight && (weight == 0 || target.paired);
        for (number, target) in targets.iter().enumerate().filter(|(_, target)| is_tried(target)) {
            for dimension in dimensions {
                if let Some(found) = self.vary(number, None, &[], dimension) {
                    return Some(found);
                }
            }
            for renamed in layouts.iter().filter(|renamed| weight == 0 || renamed.paired && is_cheap(facts, renamed)) {
                if *target.layout == facts.layout && self.gives(target, &renamed.layout, &[]) {
                    let change = Change::new(renamed.id, SignedPart::StringToSign);
                    return Some(self.found(number, renamed.layout.clone(), Vec::from([change]), &[]));
                }
            }
        }
        None
    }

    /// A program without its settings writes a word for the token and keys with one.
    fn unset_twice(&mut self, dimensions: &[Dimension]) -> Option<Found> {
        let targets = &self.targets.list;
        let is_word =
            |target: &Target| matches!(target.changes.as_slice(), [change] if change.id == rooms::secret::words::ID);
        let slot = Slot::Field(Field::AccessToken);
        let token = dimensions.iter().find(|dimension| dimension.slot == slot)?;
        let is_unset =
            |alternative: &&Alternative| alternative.changes.iter().any(|change| change.id == rooms::token::UNSET_ID);
        let unset = Dimension { slot, single: token.single.iter().filter(is_unset).cloned().collect(), doubles: None };
        let keyed = targets.iter().enumerate().filter(|(_, target)| is_word(target)).take(rooms::UNSET.len());
        keyed.map(|(number, _)| number).find_map(|number| self.vary(number, None, &[], &unset))
    }

    /// Two changes of the string in different places.
    fn pairs(&mut self, dimensions: &[Dimension], layouts: &[Renamed]) -> Option<Found> {
        let (facts, targets) = (self.facts, &self.targets.list);
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

    /// Two changes within one part, each tried as it is made.
    fn doubles(&mut self, dimensions: &[Dimension]) -> Option<Found> {
        let (facts, targets) = (self.facts, self.targets);
        for Dimension { slot, doubles, .. } in dimensions {
            let Some(doubles) = doubles else { continue };
            let hit = one_by_one(facts, targets, &mut self.budget, *slot, |budget, try_one| {
                doubles(facts, budget, try_one);
            });
            if let Some(found) = self.counted(*slot, hit) {
                return Some(found);
            }
        }
        None
    }

    fn body_pairs(&mut self) -> Option<Found> {
        if self.facts.is_token_request {
            return None;
        }
        let slot = Slot::Field(Field::BodyDigest);
        let Search { facts, targets, digests, budget, .. } = self;
        let hit = one_by_one(facts, targets, budget, slot, |budget, try_one| digests.pairs(budget, try_one));
        self.counted(slot, hit)
    }

    fn counted(&mut self, slot: Slot, (hit, tried): (Option<(usize, Alternative)>, usize)) -> Option<Found> {
        self.count(part_of_slot(slot), tried);
        let (number, alternative) = hit?;
        let layout = Layout::clone(&self.targets.list.get(number)?.layout);
        Some(self.found(number, layout, Vec::new(), &[(slot, &alternative)]))
    }

    fn other_milliseconds(&mut self) -> Option<Found> {
        let single = rooms::milliseconds(self.facts.timestamp);
        let dimension = Dimension { slot: Slot::Field(Field::Timestamp), single, doubles: None };
        let number = self.targets.list.iter().position(|target| target.changes.is_empty())?;
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
        let target = self.targets.list.get(number)?;
        let layout = renamed.map_or(&*target.layout, |renamed| &renamed.layout);
        let is_first = target.changes.is_empty() && renamed.is_none() && chosen.is_empty();
        let mut opened = Opened::at(inner.slot, self.facts, &mut self.budget, target, layout, chosen)?;
        let mut both: Vec<(Slot, &Alternative)> = chosen.to_vec();
        for alternative in inner.single.iter().filter(|alternative| is_first || alternative.paired) {
            both.truncate(chosen.len());
            both.push((inner.slot, alternative));
            let found = match alternative.value {
                Value::Whole(_) => self.gives(target, layout, &both),
                _ => opened.gives(self.facts, &mut self.budget, &both)?,
            };
            if found {
                let change = renamed.map(|renamed| Change::new(renamed.id, SignedPart::StringToSign));
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
        changes.extend(self.targets.list.get(target).into_iter().flat_map(|target| target.changes.iter().cloned()));
        let chosen = chosen.iter().map(|(slot, alternative)| (*slot, (*alternative).clone())).collect();
        Found { changes, layout, chosen }
    }
}

/// Tries what `make` makes for one slot, one alternative after the other, under the right key; tells how many there were.
fn one_by_one(
    facts: &Facts<'_>,
    targets: &Targets,
    budget: &mut Budget,
    slot: Slot,
    make: impl FnOnce(&mut Budget, TryOne<'_>),
) -> (Option<(usize, Alternative)>, usize) {
    // They stand first.
    let plain = targets.list.iter().take_while(|target| target.changes.is_empty());
    let filled = plain.enumerate().filter(|(_, target)| facts.can_fill(&target.layout));
    let opened = filled
        .filter_map(|(number, target)| Some((number, Opened::at(slot, facts, budget, target, &target.layout, &[])?)));
    let mut opened: Vec<(usize, Opened<'_>)> = opened.collect();
    let (mut hit, mut tried) = (None, 0);
    if opened.is_empty() {
        return (hit, tried);
    }
    make(budget, &mut |alternative, budget| {
        tried += 1;
        let chosen = [(slot, &alternative)];
        let fits =
            opened.iter_mut().find_map(|(number, opened)| opened.gives(facts, budget, &chosen)?.then_some(*number));
        let Some(number) = fits else { return false };
        hit = Some((number, alternative));
        true
    });
    (hit, tried)
}

fn gives(facts: &Facts<'_>, budget: &mut Budget, target: &Target, layout: &Layout, chosen: Chosen<'_>) -> bool {
    if !facts.can_fill(layout) || !budget.spend(text::length(facts, layout, 0..layout.0.len(), chosen)) {
        return false;
    }
    let mut begun = Begun::new(&target.hash, |_| ());
    if let Some(Value::Whole(whole)) = text::around(chosen) {
        let mut text = Vec::new();
        text::write(facts, layout, 0..layout.0.len(), chosen, &mut text);
        let Some(changed) = whole.of(&text) else { return false };
        begun.end(|text| *text = changed);
    } else {
        begun.end(|text| text::write_end(facts, layout, 0, chosen, text));
    }
    begun.gives(&target.want)
}

/// A large body in clear would be hashed with each of the other changes.
fn is_cheap(facts: &Facts<'_>, renamed: &Renamed) -> bool {
    facts.canonical.len() <= 4096 || !renamed.layout.has(Field::Body)
}

/// The parts that no variant touched, for those who read that nothing fits.
pub(super) fn assumed(facts: &Facts<'_>, tried: &[TriedPart]) -> Vec<SignedPart> {
    let fields = facts.layout.fields();
    let signed = |part: &SignedPart| {
        matches!(part, SignedPart::StringToSign | SignedPart::Key)
            || fields.iter().any(|field| part_of(*field) == *part)
    };
    let all = [
        SignedPart::Method,
        SignedPart::Url,
        SignedPart::AccessToken,
        SignedPart::Body,
        SignedPart::Timestamp,
        SignedPart::ClientKey,
        SignedPart::StringToSign,
        SignedPart::Key,
    ];
    all.into_iter().filter(|part| signed(part) && !tried.iter().any(|tried| tried.part == *part)).collect()
}
