//! Short texts on the stack: what is made for one message and written into another text at once.

use core::fmt;
use core::ops::Deref;

/// A text of at most `ROOM` bytes, without an allocation.
pub(crate) struct ShortText<const ROOM: usize> {
    buffer: [u8; ROOM],
    length: usize,
}

impl<const ROOM: usize> ShortText<ROOM> {
    pub(crate) const EMPTY: Self = ShortText { buffer: [0; ROOM], length: 0 };

    /// The text that `fill` writes at the beginning of the room, where that tells its length.
    ///
    /// # Errors
    /// Those of `fill`.
    pub(crate) fn filled<E>(fill: impl FnOnce(&mut [u8; ROOM]) -> Result<usize, E>) -> Result<Self, E> {
        let mut text = ShortText::EMPTY;
        text.length = fill(&mut text.buffer)?;
        Ok(text)
    }
}

impl<const ROOM: usize> Deref for ShortText<ROOM> {
    type Target = str;

    fn deref(&self) -> &str {
        // Whoever fills one writes ASCII.
        core::str::from_utf8(&self.buffer[..self.length]).unwrap_or_default()
    }
}

/// What has no room is an error, and nothing of it is written.
impl<const ROOM: usize> fmt::Write for ShortText<ROOM> {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        let end = self.length + more.len();
        self.buffer.get_mut(self.length..end).ok_or(fmt::Error)?.copy_from_slice(more.as_bytes());
        self.length = end;
        Ok(())
    }
}
