//! A bank with a clock that stands still until it is told to move: for tests and scenarios.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use paraf::Moment;

use crate::event::{Call, Effect, Event, Http, Incoming, Order, Reply};
use crate::later::later;
use crate::machine::Bank;

/// How a partner's server answers a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// After so many milliseconds.
    pub after: u32,
    /// With what; none where the connection breaks then.
    pub answer: Option<Http>,
}

impl Answering {
    /// At once.
    pub fn with(answer: Http) -> Self {
        Answering { after: 0, answer: Some(answer) }
    }
}

/// Runs a bank against a partner's server that is a function, on a virtual clock. Where an answer and a timer meet in one moment, the
/// answer comes first.
///
/// The function gives none where no answer ever comes.
pub struct Drive<P> {
    bank: Bank,
    partner: P,
    now: Moment,
    /// What will happen, by its moment: answers, then wakes, each in the order in which it was made.
    due: BTreeMap<(Moment, Kind, u64), Event>,
    made: u64,
    events: Vec<(Moment, Event)>,
    effects: Vec<Effect>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Answer,
    Wake,
}

impl<P: FnMut(&Call, Moment) -> Option<Answering>> Drive<P> {
    /// From now on.
    pub fn new(bank: Bank, partner: P) -> Self {
        let now = bank.now();
        Drive { bank, partner, now, due: BTreeMap::new(), made: 0, events: Vec::new(), effects: Vec::new() }
    }

    /// The bank.
    pub fn bank(&self) -> &Bank {
        &self.bank
    }

    /// The time of the clock.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// Everything that has happened, with its moment: the run can be repeated from it.
    pub fn events(&self) -> &[(Moment, Event)] {
        &self.events
    }

    /// Everything that the bank has done so far, calls among it.
    pub fn effects(&self) -> &[Effect] {
        &self.effects
    }

    /// Sends a request, and gives its answer where it came in this moment.
    pub fn request(&mut self, incoming: Incoming) -> Option<Reply> {
        let (request, before) = (incoming.request, self.effects.len());
        self.step(Event::Request(incoming));
        self.settle();
        self.reply_since(before, request)
    }

    /// Does something at the counter, and whatever follows from it in this moment.
    pub fn order(&mut self, order: Order) -> Option<Effect> {
        let before = self.effects.len();
        self.step(Event::Counter(order));
        self.settle();
        self.effects.iter().skip(before).find(|effect| matches!(effect, Effect::Counter(_))).cloned()
    }

    /// Lets time pass; what falls into it happens at its own moment.
    pub fn wait(&mut self, millis: u64) {
        let until = self.now.epoch_millis().saturating_add(i64::try_from(millis).unwrap_or(i64::MAX));
        let until = Moment::from_epoch_millis(until);
        self.run(|at| at <= until);
        self.now = until;
        self.step(Event::Tick);
    }

    /// Moves the clock to what comes next, and does it; false where nothing will.
    pub fn run_to_next(&mut self) -> bool {
        let Some(at) = self.due.keys().next().map(|(at, _, _)| *at) else {
            return false;
        };
        self.run(|due| due <= at);
        true
    }

    /// The answer to a request, wherever it came.
    pub fn reply_to(&self, request: u64) -> Option<Reply> {
        self.reply_since(0, request)
    }

    fn reply_since(&self, before: usize, request: u64) -> Option<Reply> {
        self.effects.iter().skip(before).find_map(|effect| match effect {
            Effect::Respond { request: answered, reply } if *answered == request => Some(reply.clone()),
            _ => None,
        })
    }

    /// What happens without the clock moving.
    fn settle(&mut self) {
        let now = self.now;
        self.run(|at| at <= now);
    }

    fn run(&mut self, is_due: impl Fn(Moment) -> bool) {
        while let Some(next) = self.due.first_entry() {
            let (at, _, _) = *next.key();
            if !is_due(at) {
                return;
            }
            let event = next.remove();
            self.now = self.now.max(at);
            self.step(event);
        }
    }

    fn step(&mut self, event: Event) {
        self.events.push((self.now, event.clone()));
        let effects = self.bank.step(self.now, event);
        for effect in &effects {
            match effect {
                Effect::Call(call) => {
                    if let Some(Answering { after, answer }) = (self.partner)(call, self.now) {
                        let at = later(self.now, i64::from(after));
                        self.add(at, Kind::Answer, Event::Answer { call: call.id, answer });
                    }
                }
                Effect::WakeAt(at) => self.add(*at, Kind::Wake, Event::Tick),
                Effect::Respond { .. } | Effect::Counter(_) | Effect::Note(_) => {}
            }
        }
        self.effects.extend(effects);
    }

    fn add(&mut self, at: Moment, kind: Kind, event: Event) {
        self.made += 1;
        self.due.insert((at, kind, self.made), event);
    }
}
