//! What happens because time went on: holds end, calls go unanswered, late answers leave.

use alloc::vec::Vec;
use paraf::Moment;

use super::Bank;
use crate::event::Effect;

impl Bank {
    /// Does what is due.
    pub(super) fn expire(&mut self, is_due: impl Fn(Moment) -> bool + Copy, effects: &mut Vec<Effect>) {
        self.state.ledger.expire_holds(self.state.now);
        for call in self.state.pending.overdue(is_due) {
            self.answer(call, None, effects);
        }
        let (due, later) = core::mem::take(&mut self.state.late).into_iter().partition(|late| is_due(late.at));
        self.state.late = later;
        let mut due: Vec<super::state::Late> = due;
        due.sort_by_key(|late| late.at);
        effects.extend(due.into_iter().map(|late| Effect::Respond { request: late.request, reply: late.reply }));
    }

    /// Says when to come back, where that is news.
    pub(super) fn announce(&mut self, effects: &mut Vec<Effect>) {
        let state = &mut self.state;
        let late = state.late.iter().map(|late| late.at).min();
        let next = [state.pending.next_deadline(), state.ledger.next_expiry(), late].into_iter().flatten().min();
        if next != state.wakes_at {
            state.wakes_at = next;
            effects.extend(next.map(Effect::WakeAt));
        }
    }
}
