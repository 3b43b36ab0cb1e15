//! The bounds on the work: bytes built and hashed, and bytes kept, so that findings never depend on how fast a machine is.

/// How many bytes of candidates are kept at once, to be paired with others.
const KEPT: usize = 8 << 20;

pub(super) struct Budget {
    limit: u64,
    used: u64,
    kept: usize,
    /// Kept back for the right value.
    held: u64,
    reached: bool,
}

impl Budget {
    pub(super) fn new(limit: u64) -> Self {
        Budget { limit, used: 0, kept: 0, held: 0, reached: false }
    }

    /// Keeps so many bytes back, so that the right value is tried before anything else, however little there is.
    pub(super) fn hold(&mut self, bytes: u64) {
        self.held = bytes;
    }

    /// So many of them may be spent.
    pub(super) fn let_go(&mut self, bytes: u64) {
        self.held = self.held.saturating_sub(bytes);
    }

    /// Asks before the work is done: `false` when it would go over the bound, and then it is not done.
    pub(super) fn spend(&mut self, bytes: usize) -> bool {
        self.spend_up_to(bytes, self.limit)
    }

    /// As [`spend`](Self::spend), for bodies: they leave an eighth for the strings, which cost little and find most.
    pub(super) fn spend_on_body(&mut self, bytes: usize) -> bool {
        self.spend_up_to(bytes, self.limit - self.limit / 8)
    }

    /// Asks before a candidate of so many bytes is built and kept.
    pub(super) fn keep(&mut self, bytes: usize) -> bool {
        let kept = self.kept.saturating_add(bytes);
        if kept > KEPT {
            self.reached = true;
            return false;
        }
        let may = self.spend(bytes);
        self.kept += if may { bytes } else { 0 };
        may
    }

    /// So many bytes of what was asked to be kept are not.
    pub(super) fn release(&mut self, bytes: usize) {
        self.kept = self.kept.saturating_sub(bytes);
    }

    /// Something was left out because there is too much of it.
    pub(super) fn leave_out(&mut self) {
        self.reached = true;
    }

    pub(super) fn used(&self) -> u64 {
        self.used
    }

    pub(super) fn reached(&self) -> bool {
        self.reached
    }

    fn spend_up_to(&mut self, bytes: usize, limit: u64) -> bool {
        let used = self.used.saturating_add(bytes as u64);
        if used > limit.saturating_sub(self.held) {
            self.reached = true;
            return false;
        }
        self.used = used;
        true
    }
}
