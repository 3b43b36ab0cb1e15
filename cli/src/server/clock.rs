//! The clock of a world: the machine's own, ahead of it or behind, or one that stands still.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use paraf::Moment;
use serde::{Deserialize, Serialize};

/// What time it is in a world.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Clock {
    /// As fast as the machine's, and so many milliseconds ahead of it.
    Running { ahead: i64 },
    /// Until somebody moves it.
    Frozen(#[serde(with = "millis")] Moment),
}

/// A moment as milliseconds since 1970.
mod millis {
    use paraf::Moment;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(moment: &Moment, to: S) -> Result<S::Ok, S::Error> {
        moment.epoch_millis().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Moment, D::Error> {
        i64::deserialize(from).map(Moment::from_epoch_millis)
    }
}

impl Clock {
    /// Frozen at a moment, or the machine's own.
    pub(super) fn at(moment: Option<Moment>) -> Self {
        moment.map_or(Clock::Running { ahead: 0 }, Clock::Frozen)
    }

    pub(super) fn now(self) -> Moment {
        match self {
            Clock::Running { ahead } => Moment::from_epoch_millis(system_millis().saturating_add(ahead)),
            Clock::Frozen(moment) => moment,
        }
    }

    pub(super) fn is_frozen(self) -> bool {
        matches!(self, Clock::Frozen(_))
    }

    /// The same clock at another moment.
    pub(super) fn moved_to(self, moment: Moment) -> Self {
        match self {
            Clock::Running { .. } => Clock::Running { ahead: moment.epoch_millis().saturating_sub(system_millis()) },
            Clock::Frozen(_) => Clock::Frozen(moment),
        }
    }

    pub(super) fn frozen(self) -> Self {
        Clock::Frozen(self.now())
    }

    pub(super) fn running(self) -> Self {
        Clock::Running { ahead: 0 }.moved_to(self.now())
    }

    /// How long until a moment, by the machine's own time; without end for a clock that stands still.
    pub(super) fn until(self, moment: Moment) -> Duration {
        let millis = moment.epoch_millis().saturating_sub(self.now().epoch_millis());
        if self.is_frozen() { Duration::MAX } else { Duration::from_millis(millis.max(0).unsigned_abs()) }
    }
}

/// Milliseconds since 1970, by the machine's own clock.
pub(super) fn system_millis() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
