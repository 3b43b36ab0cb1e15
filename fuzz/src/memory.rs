//! What a call takes of memory. The system's allocator below is what a sanitizer watches, too.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn grow(bytes: isize) {
    HELD.set(HELD.get() + bytes);
    PEAK.set(PEAK.get().max(HELD.get()));
    ASKED.set(ASKED.get() + bytes.max(0).unsigned_abs());
}

// SAFETY: everything is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size().cast_signed());
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both blocks exist while one is copied to the other.
        grow(size.cast_signed());
        grow(-layout.size().cast_signed());
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        grow(-layout.size().cast_signed());
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// What one call took, in bytes.
pub struct Taken {
    /// The most that was in use at once.
    pub peak: usize,
    /// All that was asked for.
    pub asked: usize,
}

/// The answer of a call, and what it took.
pub fn of<T>(call: impl FnOnce() -> T) -> (T, Taken) {
    let (held, asked) = (HELD.get(), ASKED.get());
    PEAK.set(held);
    let answer = call();
    (answer, Taken { peak: (PEAK.get() - held).unsigned_abs(), asked: ASKED.get() - asked })
}
