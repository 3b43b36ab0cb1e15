//! What a piece of code asks the allocator for: how often, and how many bytes.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, which counts what each thread asks for.
struct Counting;

thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn count(size: usize) {
    ASKED.set(ASKED.get() + 1);
    BYTES.set(BYTES.get() + size);
}

// SAFETY: everything is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The allocations of the second call: the first one may read a table that stays.
#[allow(dead_code, reason = "one test counts calls, another bytes")]
pub(crate) fn allocations<T>(run: impl FnMut() -> T) -> usize {
    counted(&ASKED, run)
}

/// The bytes that the second call asks for.
#[allow(dead_code, reason = "one test counts calls, another bytes")]
pub(crate) fn bytes<T>(run: impl FnMut() -> T) -> usize {
    counted(&BYTES, run)
}

fn counted<T>(counter: &'static std::thread::LocalKey<Cell<usize>>, mut run: impl FnMut() -> T) -> usize {
    run();
    let before = counter.get();
    let made = run();
    let counted = counter.get() - before;
    drop(made);
    counted
}
