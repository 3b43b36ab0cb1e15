//! How the work of reading captures grows: instructions counted by callgrind, and bytes asked of the allocator. Twice the text may take two
//! and a half times as much of both, and no more; nothing here looks at a clock.
//!
//! The program runs itself once under callgrind, which writes the cost of each call of `paraf_growth_measured` into a file of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "growth/shapes.rs"]
mod shapes;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::Path;
use std::process::{Command, ExitCode};

use paraf::capture::{CapturedRequest, CapturedResponse};
use shapes::SHAPES;

/// Bytes of a text, and twice as many.
const SIZES: [usize; 2] = [4 * 1024, 8 * 1024];
/// What every call costs, whatever its text.
const FIXED: f64 = 50_000.0;
const MOST: f64 = 2.5;

/// The system's allocator, which keeps the most bytes that were in use at once.
struct Peak;

thread_local! {
    static IN_USE: Cell<isize> = const { Cell::new(0) };
    static MOST_IN_USE: Cell<isize> = const { Cell::new(0) };
}

#[global_allocator]
static PEAK: Peak = Peak;

fn grow(bytes: isize) {
    let now = IN_USE.get() + bytes;
    IN_USE.set(now);
    MOST_IN_USE.set(MOST_IN_USE.get().max(now));
}

// SAFETY: everything is passed on as it came.
unsafe impl GlobalAlloc for Peak {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size().cast_signed());
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        grow(size.cast_signed() - layout.size().cast_signed());
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        grow(-layout.size().cast_signed());
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The call whose cost is counted; its name is what callgrind looks for.
#[unsafe(no_mangle)]
#[inline(never)]
fn paraf_growth_measured(text: &str) {
    let read = CapturedRequest::read_all(text);
    let answer = CapturedResponse::read(text);
    std::hint::black_box((read.is_ok(), answer.is_ok()));
}

const MEASURED: &str = "PARAF_GROWTH_MEASURED";

fn main() -> ExitCode {
    if std::env::var_os(MEASURED).is_some() {
        measure_all();
        return ExitCode::SUCCESS;
    }
    let folder = std::env::temp_dir().join(format!("paraf-growth-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the counts");
    let ran = Command::new("valgrind")
        .args(["--tool=callgrind", "--zero-before=paraf_growth_measured", "--dump-after=paraf_growth_measured"])
        .arg(format!("--callgrind-out-file={}", folder.join("cost").display()))
        .arg(std::env::current_exe().expect("this program"))
        .env(MEASURED, "1")
        .output()
        .expect("valgrind: install it with apt-get install valgrind");
    let failures = compare(&folder, &String::from_utf8_lossy(&ran.stdout));
    std::fs::remove_dir_all(&folder).expect("the counts are ours");
    failures.iter().for_each(|failure| println!("{failure}"));
    println!("growth: {} passed, {} failed", SHAPES.len() - failures.len(), failures.len());
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads every shape in both sizes, in this order, and prints the most bytes that each took.
fn measure_all() {
    for (_, shape) in SHAPES {
        for size in SIZES {
            let text = shape(size);
            MOST_IN_USE.set(IN_USE.get());
            let before = IN_USE.get();
            paraf_growth_measured(&text);
            println!("{}", MOST_IN_USE.get() - before);
        }
    }
}

fn compare(folder: &Path, peaks: &str) -> Vec<String> {
    let peaks: Vec<f64> = peaks.lines().map(|line| line.parse().expect("a number of bytes")).collect();
    assert_eq!(peaks.len(), 2 * SHAPES.len(), "the program went through");
    let mut failures = Vec::new();
    for (index, (name, _)) in SHAPES.iter().enumerate() {
        let costs = [1, 2].map(|size| cost(&folder.join(format!("cost.{}", 2 * index + size))));
        let peaks = &peaks[2 * index..][..2];
        for (what, once, twice) in [("instructions", costs[0], costs[1]), ("bytes", peaks[0], peaks[1])] {
            if std::env::var_os("VERBOSE").is_some() {
                println!("{name}: {what} {once} {twice}");
            }
            if twice > MOST * once.max(1.0) + FIXED {
                failures.push(format!("{name}: {what} grow from {once} to {twice} where the text doubles"));
            }
        }
    }
    failures
}

/// The instructions of one call.
fn cost(file: &Path) -> f64 {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let totals = text.lines().find_map(|line| line.strip_prefix("totals: ").or_else(|| line.strip_prefix("summary: ")));
    totals.and_then(|totals| totals.split_whitespace().next()?.parse().ok()).expect("a count of instructions")
}
