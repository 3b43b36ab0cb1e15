//! A diagnosis of anything: bounded in what it hashes and holds, and without a secret in what it says.
//!
//! The first line is the profile, the second method and URL, then headers up to an empty line; the rest is the body.

use paraf::diagnose::{DiagnosisCredential, ObservedRequest, diagnose_within, explain};
use paraf::{Direction, Language, Moment};

use crate::input::{Input, header};
use crate::memory;
use crate::message::{PRIVATE_KEY, SECONDS, SECRET};

/// Bytes that may be hashed: enough for every room to be entered.
const HASHED: u64 = 4 << 20;
/// Of anything up to a mebibyte.
const MOST: usize = 64 << 20;

/// See above.
pub fn check(input: &[u8]) {
    if input.len() > 1 << 20 {
        return;
    }
    let all = input;
    let mut input = Input::new(input);
    let profile = input.profile();
    let (method, url) = input.text().split_once(' ').unwrap_or(("POST", "/v1.0/transfer-va/inquiry"));
    let mut headers = Vec::new();
    while let Some(line) = input.line().filter(|line| !line.is_empty()) {
        let (name, value) = header(line);
        headers.extend(std::str::from_utf8(name).ok().zip(std::str::from_utf8(value).ok()));
    }
    let body = input.rest();
    let mut case = ObservedRequest::new(method, url, &headers, body);
    case.now = Some(Moment::from_epoch_seconds(SECONDS));
    case.direction = if body.len().is_multiple_of(2) { Direction::ToProvider } else { Direction::ToPartner };
    case.hashed_body = body.len().is_multiple_of(3).then_some(url.as_bytes());
    let credential = DiagnosisCredential::new()
        .client_key("client")
        .client_secret(SECRET)
        .other_secrets(&["another"])
        .private_key(body.len().is_multiple_of(5).then_some(PRIVATE_KEY.as_bytes()));
    let (diagnosis, taken) = memory::of(|| diagnose_within(&case, &credential, &profile, HASHED));
    assert!(taken.peak < MOST, "{} bytes at once for {}", taken.peak, all.len());
    // Candidates are built before they are hashed; what a room asks for is of the order of the two.
    let bound = 64 * (HASHED as usize + all.len());
    assert!(taken.asked < bound, "{} bytes asked for", taken.asked);
    if let Ok(diagnosis) = &diagnosis {
        assert!(diagnosis.hashed_bytes() <= HASHED, "{}", diagnosis.hashed_bytes());
        let mut said = diagnosis.report(Language::Indonesian, None);
        for finding in diagnosis.findings() {
            assert!(!finding.id().is_empty() && !finding.title(Language::English).is_empty());
            said.push_str(&finding.explanation(Language::English));
        }
        says_no_secret(&said, all);
    }
    if let Ok(trace) = explain(&case, &credential, &profile) {
        says_no_secret(&trace.report(Language::English), all);
    }
}

fn says_no_secret(said: &str, input: &[u8]) {
    let given = input.windows(SECRET.len()).any(|part| part == SECRET.as_bytes());
    assert!(given || !said.contains(SECRET), "{said}");
}
