//! What happens because time went on: holds end, other banks decide, calls go unanswered, late answers leave.

use alloc::vec::Vec;
use paraf::Moment;

use super::Bank;
use crate::event::{Due, Effect, Note};
use crate::services::transfer::settle;

impl Bank {
    /// What happens by itself if nothing else does, and when.
    pub fn next_due(&self) -> Option<(Moment, Due)> {
        let state = &self.state;
        let late = state.late.iter().map(|late| late.at).min();
        let calls = state.pending.next_deadline().map(|at| (at, Due::NoAnswer));
        let holds = state.ledger.next_expiry().map(|at| (at, Due::HoldExpires));
        let transfers = state.transfers.next_due().map(|at| (at, Due::OtherBankDecides));
        let late = late.map(|at| (at, Due::LateAnswer));
        [calls, holds, transfers, late].into_iter().flatten().min_by_key(|(at, _)| *at)
    }

    /// Does what is due, in the order of its moments, however many of them came at once.
    pub(super) fn expire(&mut self, is_due: impl Fn(Moment) -> bool, effects: &mut Vec<Effect>) {
        while let Some(at) = self.next_at().filter(|at| is_due(*at)) {
            // What is freed in a moment can be used in it.
            let expired = self.state.ledger.expire_holds(at);
            effects.extend(expired.into_iter().map(|hold| Effect::Note(Note::HoldExpired(hold))));
            while let Some((note, told)) = settle(&mut self.state.transfers, &mut self.state.ledger, at, &self.profile)
            {
                effects.push(note);
                if let Some(told) = told {
                    self.with_notices(effects, |notices, line| notices.tell(line, told));
                }
            }
            for call in self.state.pending.overdue(|deadline| deadline <= at) {
                self.answer(call, None, effects);
            }
            let (due, later) = core::mem::take(&mut self.state.late).into_iter().partition(|late| late.at <= at);
            self.state.late = later;
            let due: Vec<super::state::Late> = due;
            effects.extend(due.into_iter().map(|late| Effect::Respond { request: late.request, reply: late.reply }));
        }
    }

    fn next_at(&self) -> Option<Moment> {
        self.next_due().map(|(at, _)| at)
    }

    /// Says when to come back, where that is news.
    pub(super) fn announce(&mut self, effects: &mut Vec<Effect>) {
        let next = self.next_at();
        let state = &mut self.state;
        if next != state.wakes_at {
            state.wakes_at = next;
            effects.extend(next.map(Effect::WakeAt));
        }
    }
}
