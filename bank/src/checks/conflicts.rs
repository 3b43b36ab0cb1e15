//! The X-EXTERNAL-IDs of the day. That the day is Jakarta's is core's; that a refused body uses its ID up is ours.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use paraf::Moment;

/// Keys by [`Verified::conflict_key`](paraf::verify::Verified::conflict_key), with the day of their arrival.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Conflicts {
    days: BTreeMap<String, i64>,
    today: i64,
}

impl Conflicts {
    /// Whether the key is new. Keys live for the day of arrival and the one after: a timestamp may be an hour from the clock.
    pub(super) fn claim(&mut self, key: &str, now: Moment) -> bool {
        let today = now.wib_epoch_day();
        if today != self.today {
            self.days.retain(|_, day| *day >= today - 1);
            self.today = today;
        }
        if self.days.contains_key(key) {
            return false;
        }
        self.days.insert(key.to_string(), today);
        true
    }
}
