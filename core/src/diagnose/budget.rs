//! The bound on the work: bytes hashed, so that findings never depend on how fast a machine is.

pub(super) struct Budget {
    limit: u64,
    used: u64,
    reached: bool,
}

impl Budget {
    pub(super) fn new(limit: u64) -> Self {
        Budget { limit, used: 0, reached: false }
    }

    /// Asks before the work is done: `false` when it would go over the bound, and then it is not done.
    pub(super) fn spend(&mut self, bytes: usize) -> bool {
        let used = self.used.saturating_add(bytes as u64);
        if used > self.limit {
            self.reached = true;
            return false;
        }
        self.used = used;
        true
    }

    /// As [`spend`](Self::spend), for bodies: they leave an eighth for the strings, which cost little and find most.
    pub(super) fn spend_on_body(&mut self, bytes: usize) -> bool {
        if self.used.saturating_add(bytes as u64) > self.limit - self.limit / 8 {
            self.reached = true;
            return false;
        }
        self.spend(bytes)
    }

    pub(super) fn used(&self) -> u64 {
        self.used
    }

    pub(super) fn reached(&self) -> bool {
        self.reached
    }
}
