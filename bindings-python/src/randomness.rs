//! The operating system's randomness, fetched in larger pieces: a system call for each X-EXTERNAL-ID costs as much as its signature's
//! hash.

use std::cell::RefCell;

use getrandom::Error;

/// Many external IDs' worth.
const FETCHED: usize = 1024;

/// What was fetched and not yet given away. Bytes that were given away are overwritten.
struct Pool {
    bytes: [u8; FETCHED],
    left: usize,
    /// After a fork the child holds the same bytes as its parent, and must not use them.
    process: u32,
}

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Pool { bytes: [0; FETCHED], left: 0, process: 0 }) };
}

/// Fills `out` with random bytes that nobody else gets.
pub(crate) fn fill(out: &mut [u8]) -> Result<(), Error> {
    POOL.with_borrow_mut(|pool| {
        let process = std::process::id();
        if pool.left < out.len() || pool.process != process {
            pool.left = 0;
            if out.len() > FETCHED {
                return getrandom::fill(out);
            }
            getrandom::fill(&mut pool.bytes)?;
            (pool.left, pool.process) = (FETCHED, process);
        }
        let start = pool.left - out.len();
        let taken = &mut pool.bytes[start..pool.left];
        out.copy_from_slice(taken);
        taken.fill(0);
        pool.left = start;
        Ok(())
    })
}
