//! What has happened in a world, taken once more: into the world itself where it begins with a snapshot, or beside it, to compare.

use std::sync::Arc;

use paraf_bank::Event;

use super::beginning::Beginning;
use super::clock::Clock;
use super::refusal::Refusal;
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
    pub(super) fn repeat(self: &Arc<Self>, running: &mut Running) {
        let goes_on = running.clock;
        running.is_live = false;
        for kept in &self.beginning.events {
            let at = kept.at();
            running.clock = Clock::Frozen(at);
            match &kept.event {
                Event::Request(incoming) => self.arrived(running, incoming),
                Event::Answer { call, answer } => {
                    self.heard(running, *call, answer.as_ref().ok_or(&"no answer came".to_string()));
                }
                Event::Tick | Event::Counter(_) => {}
            }
            running.wakes_at = running.wakes_at.filter(|wakes_at| *wakes_at > at);
            self.step(running, kept.event.clone());
        }
        (running.clock, running.is_live) = (goes_on, true);
    }
}
