//! What has happened in a world, taken once more: into the world itself where it begins with a snapshot, or beside it, to compare.

use std::sync::Arc;

use paraf_bank::Event;

use super::beginning::{Beginning, Kept, size};
use super::clock::Clock;
use super::refusal::Refusal;
use super::store::Mark;
use super::world::{LiveWorld, Running};

/// A run that was taken once more.
pub(super) struct Replayed {
    pub(super) events: usize,
    /// Whether both are in the same state, to the last number of their generators.
    pub(super) is_same: bool,
    /// SHA-256 of every byte that left.
    pub(super) effects: String,
}

impl LiveWorld {
    /// All that a world needs to go on elsewhere: its events, and its test credentials.
    ///
    /// # Errors
    /// `too-long`.
    pub(super) fn snapshot(&self) -> Result<Beginning, Refusal> {
        let running = self.running();
        self.beginning.until(running.opened_at, running.clock, &running.journal)
    }

    /// Takes all events once more, in a bank of their own.
    ///
    /// # Errors
    /// `too-long`; `differs` with the event of which something else came, which never happens in one version.
    pub(super) fn replay(&self) -> Result<Replayed, Refusal> {
        let (snapshot, bank) = {
            let running = self.running();
            (self.beginning.until(running.opened_at, running.clock, &running.journal)?, running.bank.clone())
        };
        let is_same = snapshot.replayed()?.is_same_as(&bank);
        Ok(Replayed { events: snapshot.events.len(), is_same, effects: snapshot.effects() })
    }

    /// Brings a world that begins to the end of the events that it begins with: history and state. Nothing is sent or told again.
    ///
    /// # Errors
    /// `differs`.
    pub(super) fn repeat(self: &Arc<Self>, running: &mut Running) -> Result<(), Refusal> {
        for (place, kept) in self.beginning.events.iter().enumerate() {
            if !self.again(running, kept) {
                return Err(kept.differs(place));
            }
        }
        Ok(())
    }

    /// Takes one event more that has happened, and the clock that was set by then. Whether the same comes of it.
    pub(super) fn take(self: &Arc<Self>, kept: Kept, clock: Option<Clock>) -> bool {
        let mut running = self.running();
        let is_same = self.again(&mut running, &kept);
        let bytes = size(&kept.event);
        running.journal.add(kept, bytes);
        running.clock = clock.unwrap_or(running.clock);
        is_same
    }

    fn again(self: &Arc<Self>, running: &mut Running, kept: &Kept) -> bool {
        let (goes_on, at) = (running.clock, kept.at());
        (running.clock, running.is_live) = (Clock::Frozen(at), false);
        match &kept.event {
            Event::Request(incoming) => self.arrived(running, incoming),
            Event::Answer { call, answer } => {
                self.heard(running, *call, answer.as_ref().ok_or(&"no answer came".to_string()));
            }
            Event::Tick | Event::Counter(_) => {}
        }
        running.wakes_at = running.wakes_at.filter(|wakes_at| *wakes_at > at);
        let effects = running.bank.step(at, kept.event.clone());
        let is_same = kept.is_of(&effects);
        self.follow(running, effects, &Mark::default());
        (running.clock, running.is_live) = (goes_on, true);
        is_same
    }
}
