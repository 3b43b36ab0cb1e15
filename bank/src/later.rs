//! A moment so many milliseconds later, or earlier; the last moment there is, where that would be beyond it.

use paraf::Moment;

pub(crate) fn later(moment: Moment, millis: i64) -> Moment {
    Moment::from_epoch_millis(moment.epoch_millis().saturating_add(millis))
}
