//! What a diagnosis takes of memory and work, for any input: both are counted, and no clock is read.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "rsa", feature = "diagnose"))]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::thread;

use paraf::diagnose::{DEFAULT_MAX_HASHED_BYTES, DiagnosisCredential, ObservedRequest, diagnose};
use paraf::{Direction, Profile};

/// The system's allocator, which counts what each thread holds and has asked for.
struct Counting;

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn taken(bytes: usize) {
    ASKED.set(ASKED.get() + bytes);
    HELD.set(HELD.get() + bytes);
    PEAK.set(PEAK.get().max(HELD.get()));
}

fn given_back(bytes: usize) {
    HELD.set(HELD.get().saturating_sub(bytes));
}

// SAFETY: everything is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        taken(layout.size());
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both blocks exist while one is copied to the other.
        taken(size);
        given_back(layout.size());
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        given_back(layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// One input that is as large as it is told to be, the rest of the request being usual.
struct Input {
    name: &'static str,
    part: Part,
    text: fn(usize) -> String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Url,
    Method,
    Token,
    Timestamp,
    Signature,
    Header(&'static str),
    /// So many headers of sixteen bytes.
    Headers,
    Body(&'static str),
    HashedBody,
    Secret,
    /// So many secrets, or keys, of eight bytes.
    Secrets,
    Keys,
    ClientKey,
}

const fn input(name: &'static str, part: Part, text: fn(usize) -> String) -> Input {
    Input { name, part, text }
}

fn filled(text: &str, size: usize) -> String {
    text.repeat(size / text.len())
}

#[rustfmt::skip]
const INPUTS: &[Input] = &[
    input("segments and a query", Part::Url, |size| filled("/a", size - 10) + "?a=%20+,"),
    input("slashes", Part::Url, |size| filled("/", size)),
    input("versions", Part::Url, |size| filled("/v1", size)),
    input("segments before a version", Part::Url, |size| filled("/a", size) + "/v1.0/x"),
    input("one segment", Part::Url, |size| "/v1.0/".to_string() + &filled("a", size)),
    input("empty pieces", Part::Url, |size| "/v1.0/x?".to_string() + &filled("&", size)),
    input("pieces", Part::Url, |size| "/v1.0/x?".to_string() + &filled("b=2&a=1&", size)),
    input("escapes", Part::Url, |size| "/v1.0/x?a=".to_string() + &filled("%2C+,%20", size)),
    input("broken escapes", Part::Url, |size| "/v1.0/x?a=".to_string() + &filled("%", size)),
    input("question marks", Part::Url, |size| filled("?", size)),
    input("a whole URL", Part::Url, |size| "https://h/".to_string() + &filled("a/", size)),
    input("a long host", Part::Url, |size| "https://".to_string() + &filled("h.", size) + "/v1.0/x?a=1"),
    input("a long method", Part::Method, |size| filled("post", size)),
    input("a long token", Part::Token, |size| filled("t", size)),
    input("Bearer and Bearer", Part::Token, |size| filled("Bearer ", size)),
    input("quotes", Part::Token, |size| filled("\"", size)),
    input("a long timestamp", Part::Timestamp, |size| filled("2022-04-21T17:34:52+07:00", size)),
    input("a long fraction", Part::Timestamp, |size| "2022-04-21T17:34:52.".to_string() + &filled("1", size) + "+07:00"),
    input("a long zone", Part::Timestamp, |size| "2022-04-21T17:34:52".to_string() + &filled("+07:00", size)),
    input("Base64", Part::Signature, |size| filled("AAAA", size)),
    input("digits", Part::Signature, |size| filled("00", size)),
    input("numbers", Part::Signature, |size| filled("1, ", size)),
    input("blanks", Part::Signature, |size| filled("= ", size)),
    input("a long prefix", Part::Header("X-Forwarded-Prefix"), |size| filled("/a", size)),
    input("a long original URL", Part::Header("X-Original-URI"), |size| filled("/a?b", size)),
    input("a long host header", Part::Header("X-Forwarded-Host"), |size| filled("h,", size)),
    input("a long partner", Part::Header("X-PARTNER-ID"), |size| filled("1", size)),
    input("a long host", Part::Header("Host"), |size| filled("h", size)),
    input("many headers", Part::Headers, |size| filled("x", size)),
    input("brackets", Part::Body("bca"), |size| filled("[", size)),
    input("deep arrays of numbers", Part::Body("bca"), |size| "[".repeat(120) + &filled("1,", size - 250) + "1" + &"]".repeat(120)),
    input("numbers", Part::Body("bca"), |size| "[ ".to_string() + &filled("1,", size - 5) + "1 ]"),
    input("decimals", Part::Body("bca"), |size| "[".to_string() + &filled("10000.50,", size - 10) + "1]"),
    input("one number", Part::Body("bca"), |size| "[1".to_string() + &filled("0", size - 10) + ".5e1]"),
    input("keys", Part::Body("bca"), |size| "{".to_string() + &(0..size / 16).map(|n| format!("\"k{n:07}\": 1, ")).collect::<String>() + "\"z\": 0}"),
    input("the same key", Part::Body("bca"), |size| "{".to_string() + &filled("\"a\": 1, ", size - 10) + "\"a\": 0}"),
    input("integer keys", Part::Body("bca"), |size| "{".to_string() + &(0..size / 12).rev().map(|n| format!("\"{n}\":1,")).collect::<String>() + "\"z\":0}"),
    input("a long key over many members", Part::Body("bca"), |size| format!("{{\"{}\":{{{}\"z\":1}}}}", filled("k", size / 2), filled("\"a\":1,", size / 2))),
    input("empty objects", Part::Body("bca"), |size| "[".to_string() + &filled("{},", size - 10) + "{}]"),
    input("slashes", Part::Body("bca"), |size| "{\"a\":\"".to_string() + &filled("/", size - 10) + "\"}"),
    input("accents", Part::Body("bca"), |size| "{\"a\": \"".to_string() + &filled("é", size - 10) + "\"}"),
    input("escapes", Part::Body("bca"), |size| "{\"a\":\"".to_string() + &filled("\\u0041\\u00e9", size - 10) + "\"}"),
    input("separators", Part::Body("bca"), |size| "{\"a\":\"".to_string() + &filled("\u{2028}<", size - 10) + "\"}"),
    input("nested JSON", Part::Body("bca"), |size| "{\"a\":\"".to_string() + &filled("{\\\"b\\\":1}", size - 10) + "\"}"),
    input("nested JSON without escapes", Part::Body("bca"), |size| filled("\"{\"a\":1}\",", size)),
    input("nested JSON that does not end", Part::Body("bca"), |size| filled("\"{\"", size)),
    input("backslashes", Part::Body("bca"), |size| filled("\\", size)),
    input("quotes", Part::Body("bca"), |size| filled("\"", size)),
    input("whitespace", Part::Body("bca"), |size| "{".to_string() + &filled(" \n", size - 10) + "\"a\": 1}"),
    input("a form", Part::Body("bca"), |size| filled("a=1&", size) + "b=2"),
    input("a form of brackets", Part::Body("bca"), |size| "a".to_string() + &filled("[b]", size) + "=1"),
    input("equals signs", Part::Body("bca"), |size| filled("=", size)),
    input("a string", Part::Body("bca"), |size| format!("\"{}\"", filled("{\\\"a\\\":1}", size))),
    input("a raw body", Part::Body("nicepay"), |size| "{ ".to_string() + &filled("\"a/é\": null, ", size - 10) + "\"a\": 1.0 }"),
    input("a stripped body", Part::Body("bca-legacy"), |size| "{ ".to_string() + &filled("\"a b\": \"c d\", ", size - 10) + "\"a\": 1.0 }"),
    input("a body in clear", Part::Body("bri-legacy"), |size| "{ ".to_string() + &filled("\"a/é\": null, ", size - 10) + "\"a\": 1.0 }"),
    input("another hashed body", Part::HashedBody, |size| filled("{\"a\":1}", size)),
    input("a long secret", Part::Secret, |size| filled("s-", size)),
    input("dollars", Part::Secret, |size| filled("$", size)),
    input("open braces", Part::Secret, |size| filled("${", size)),
    input("names", Part::Secret, |size| filled("$a#", size)),
    input("percent signs", Part::Secret, |size| filled("%4", size)),
    input("backslashes", Part::Secret, |size| filled("\\&", size)),
    input("many secrets", Part::Secrets, |size| filled("x", size)),
    input("many keys", Part::Keys, |size| filled("x", size)),
    input("a long client key", Part::ClientKey, |size| filled("c", size)),
];

struct Counted {
    /// Bytes hashed, and bytes asked for.
    steps: u64,
    peak: usize,
    stopped_early: bool,
}

const WRONG: &str = "B4P4Xrq0TKpXNCHRoQ2ER+EKqoYgXrEougnNxv8GAl9j1QUO3mwGhrlXoXJbwG9TvCGiSrv+4uoFqsOOfe94lg==";

fn counted(input: &Input, size: usize) -> Counted {
    let text = (input.text)(size);
    let is = |part: Part| input.part == part;
    let instead = |part: Part, usual: &'static str| if is(part) { text.clone() } else { usual.to_string() };
    let (profile, body) = match input.part {
        Part::Body(profile) => (profile, text.clone()),
        _ => ("bca", "{ \"url\": \"https://a.id/é\", \"n\": 10000.00, \"z\": null }".to_string()),
    };
    let is_legacy = profile.ends_with("-legacy");
    let time = if is_legacy { "2022-04-21T17:34:52.000+07:00" } else { "2022-04-21T17:34:52+07:00" };
    let bearer = "Bearer ".to_string() + &instead(Part::Token, "t0ken");
    let (time, signature) = (instead(Part::Timestamp, time), instead(Part::Signature, WRONG));
    let numbered: Vec<(String, String)> = match input.part {
        Part::Headers => (0..size / 16).map(|number| (format!("X-{number:06}"), "a=1,b=2".to_string())).collect(),
        Part::Header(name) => Vec::from([(name.to_string(), text.clone())]),
        _ => Vec::new(),
    };
    let names: [[&str; 2]; 3] =
        [["X-TIMESTAMP", "X-SIGNATURE"], ["X-BCA-Timestamp", "X-BCA-Signature"], ["BRI-Timestamp", "BRI-Signature"]];
    let mut headers = vec![("Authorization", bearer.as_str()), ("X-BCA-Key", "k")];
    for [timestamp, signed] in names {
        headers.extend([(timestamp, time.as_str()), (signed, signature.as_str())]);
    }
    headers.extend(numbered.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let many: Vec<String> = match input.part {
        Part::Secrets | Part::Keys => (0..size / 8).map(|number| format!("{number:08}")).collect(),
        _ => Vec::new(),
    };
    let texts: Vec<&str> = many.iter().map(String::as_str).collect();
    let keys: Vec<&[u8]> = many.iter().map(String::as_bytes).collect();
    let (method, url) =
        (instead(Part::Method, "POST"), instead(Part::Url, "/openapi/v1.0/transfer-va/inquiry?b=2&a=1"));
    let (secret, client_key) = (instead(Part::Secret, "secret"), instead(Part::ClientKey, "client"));
    let mut case = ObservedRequest::new(&method, &url, &headers, body.as_bytes());
    case.hashed_body = is(Part::HashedBody).then_some(text.as_bytes());
    if matches!(input.part, Part::Header(_)) {
        case.direction = Direction::ToPartner;
    }
    let credential = DiagnosisCredential::new()
        .client_key(&client_key)
        .client_secret(&secret)
        .api_secret(&secret)
        .other_secrets(if is(Part::Secrets) { &texts } else { &[] })
        .public_keys(if is(Part::Keys) { &keys } else { &[] });
    let profile = Profile::named(profile).unwrap();
    // The tables that are read once stay.
    drop(diagnose(&ObservedRequest::new("POST", "/x", &headers, b"{}"), &credential, &profile));
    PEAK.set(HELD.get());
    ASKED.set(0);
    let before = HELD.get();
    let diagnosis = diagnose(&case, &credential, &profile).unwrap();
    assert!(!diagnosis.matched() && diagnosis.findings().is_empty(), "{} {diagnosis:?}", input.name);
    assert!(diagnosis.hashed_bytes() <= DEFAULT_MAX_HASHED_BYTES, "{}", input.name);
    Counted {
        steps: diagnosis.hashed_bytes() + ASKED.get() as u64,
        peak: PEAK.get() - before,
        stopped_early: diagnosis.stopped_early(),
    }
}

/// What a check says of each input. Each thread counts for itself, so the cores share the inputs.
fn shared(check: impl Fn(&Input) -> Option<String> + Copy + Send) -> Vec<String> {
    let threads = thread::available_parallelism().unwrap().get();
    thread::scope(|scope| {
        let said = |first| move || INPUTS.iter().skip(first).step_by(threads).filter_map(check).collect::<Vec<_>>();
        let running: Vec<_> = (0..threads).map(|first| scope.spawn(said(first))).collect();
        running.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

/// 64 MiB for anything of a mebibyte. What is left out is said.
#[test]
fn memory_is_bounded() {
    let too_much = shared(|input| {
        let mebibytes = counted(input, 1 << 20).peak >> 20;
        (mebibytes >= 64).then(|| format!("{:?} {}: {mebibytes} MiB", input.part, input.name))
    });
    assert!(too_much.is_empty(), "{too_much:#?}");
}

/// Twice the input, and no more than two and a half times the work.
#[test]
fn work_grows_no_faster_than_its_input() {
    let too_fast = shared(|input| {
        let steps: Vec<u64> = (12..=17).map(|power| counted(input, 1 << power).steps).collect();
        let grows = steps.windows(2).all(|pair| pair[1] as f64 <= 2.5 * pair[0] as f64);
        (!grows).then(|| format!("{:?} {}: {steps:?}", input.part, input.name))
    });
    assert!(too_fast.is_empty(), "{too_fast:#?}");
}

/// The request of a share link that took minutes: it takes no more than any other, and says that it was not searched through.
#[test]
fn what_is_left_out_is_said() {
    for input in &INPUTS[..2] {
        for size in [1 << 11, 1 << 16] {
            let counted = counted(input, size);
            assert!(counted.stopped_early, "{}", input.name);
            assert!(counted.steps < 4 * DEFAULT_MAX_HASHED_BYTES, "{}: {}", input.name, counted.steps);
        }
    }
}
