//! What people paste, in any form: read or refused, with the memory of its own size.

use paraf::Language;
use paraf::capture::{CapturedRequest, CapturedResponse};
use paraf::text::lossy_text;

use crate::memory;

/// What a reader may take for each byte: copies of it, the values of JSON, tables of words.
const EACH: usize = 400;
/// And for none: tables that stay.
const ALWAYS: usize = 1 << 20;

/// The capture.
pub fn check(capture: &[u8]) {
    let (requests, taken) = memory::of(|| CapturedRequest::read_all(capture));
    assert!(taken.peak <= EACH * capture.len() + ALWAYS, "{} bytes for {}", taken.peak, capture.len());
    match requests {
        Ok(requests) => {
            assert!(!requests.is_empty());
            for request in &requests {
                assert!(request.body().len() <= 4 * capture.len());
                assert!(request.headers().all(|(name, _)| !name.is_empty()));
                for note in request.notes() {
                    assert!(!note.id().is_empty() && !note.text(Language::Indonesian).is_empty());
                }
            }
        }
        Err(error) => assert!(!error.to_string().is_empty() && error.reason().is_some()),
    }
    let (response, taken) = memory::of(|| CapturedResponse::read(&lossy_text(capture)));
    assert!(taken.peak <= EACH * capture.len() + ALWAYS, "{} bytes for {}", taken.peak, capture.len());
    if let Ok(response) = response {
        assert!(response.status().is_none_or(|status| (100..1000).contains(&status)));
    }
}
