//! Collects small pieces before they are handed on.

use alloc::vec::Vec;

/// How much is collected before it is handed on.
const BUFFER: usize = 16 * 1024;

/// Collects small pieces.
pub(super) struct Out<'w> {
    collected: Vec<u8>,
    sink: &'w mut dyn FnMut(&[u8]),
}

impl<'w> Out<'w> {
    pub(super) fn new(sink: &'w mut dyn FnMut(&[u8])) -> Self {
        Out { collected: Vec::with_capacity(BUFFER + 256), sink }
    }

    #[inline]
    pub(super) fn put(&mut self, bytes: &[u8]) {
        if self.collected.len() + bytes.len() > BUFFER {
            self.hand_on(bytes);
        } else {
            self.collected.extend_from_slice(bytes);
        }
    }

    #[cold]
    fn hand_on(&mut self, bytes: &[u8]) {
        (self.sink)(&self.collected);
        self.collected.clear();
        if bytes.len() > BUFFER {
            (self.sink)(bytes);
        } else {
            self.collected.extend_from_slice(bytes);
        }
    }

    pub(super) fn finish(self) {
        (self.sink)(&self.collected);
    }
}
