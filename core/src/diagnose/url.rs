//! The endpoint URL: which other paths and queries may have been signed.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::change::{ALONE, Alternative, Alternatives, PAIRED, Value};
use crate::profile::Direction;

/// Prefixes that gateways put in front of the standard's path (dialects.md).
const PREFIXES: [(&str, bool); 10] = [
    ("/openapi", PAIRED),
    ("/snap", PAIRED),
    ("/api", PAIRED),
    ("/nicepay", PAIRED),
    ("/snap-service", ALONE),
    ("/snap-service/snap", ALONE),
    ("/api/snap", ALONE),
    ("/bi-snap-va", ALONE),
    ("/virtual-accounts/bi-snap-va", ALONE),
    ("/notification", ALONE),
];

/// Where the standard has providers call (standard.md section 7); a merchant may have mounted them anywhere.
const CALLBACKS: [&str; 6] = [
    "/v1.0/transfer-va/inquiry",
    "/v1.0/transfer-va/payment",
    "/v1.0/debit/notify",
    "/v1.0/qr/qr-mpm-notify",
    "/openapi/v1.0/transfer-va/inquiry",
    "/openapi/v1.0/transfer-va/payment",
];

/// Tried where the request does not tell its host (bca.md section 1).
const BCA_HOSTS: [&str; 3] = ["sandbox.bca.co.id", "devapi.klikbca.com", "api.klikbca.com"];

const VERSIONS: [(&str, bool); 9] = [
    ("v1.0", PAIRED),
    ("v1", PAIRED),
    ("v2", PAIRED),
    ("v1.1", PAIRED),
    ("v2.0", PAIRED),
    ("v3", PAIRED),
    ("v1.2", PAIRED),
    ("v2.1", PAIRED),
    ("v3.0", PAIRED),
];

struct Renamed {
    id: &'static str,
    text: String,
    paired: bool,
}

/// `given` is the URL of the request, `right` what the profile signs.
pub(super) fn alternatives(given: &str, host: Option<&str>, right: &str, direction: Direction) -> Vec<Alternative> {
    let mut found = Alternatives::of(Value::Text(right.into()));
    let whole = given;
    let (origin, given) = split_origin(given, host);
    let (path, query) = split_query(right);
    let (given_path, given_query) = split_query(given);
    let paths = paths(path, given_path, &origin, direction);
    let queries = queries(query, given_query);
    if given != whole {
        found.add(Alternative::new("S3-full-url", whole));
    }
    let with_path = |path: &Renamed| Alternative {
        paired: path.paired,
        ..Alternative::new(path.id, format!("{}{query}", path.text))
    };
    for renamed in &paths {
        found.add(with_path(renamed));
    }
    for Renamed { id, text, paired } in &queries {
        found.add(Alternative { paired: *paired, ..Alternative::new(id, format!("{path}{text}")) });
    }
    // Path pieces encoded in another way.
    for text in spellings(path) {
        found.add(with_path(&Renamed { id: "S3-path-encoding", text, paired: ALONE }));
    }
    for Renamed { id: first, text: path, .. } in &paths {
        for Renamed { id: second, text: query, .. } in &queries {
            found.add(Alternative::pair(first, second, format!("{path}{query}")));
        }
    }
    found.list
}

fn split_query(url: &str) -> (&str, &str) {
    url.split_at(url.find('?').unwrap_or(url.len()))
}

/// The scheme and host as they were given, or as the Host header tells them.
fn split_origin<'u>(url: &'u str, host: Option<&str>) -> (String, &'u str) {
    match url.split_once("://") {
        Some((scheme, rest)) if !scheme.contains('/') => {
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            let (authority, relative) = rest.split_at(end);
            (format!("{scheme}://{authority}"), relative)
        }
        _ => (host.map(|host| format!("https://{host}")).unwrap_or_default(), url),
    }
}

fn paths(path: &str, given: &str, origin: &str, direction: Direction) -> Vec<Renamed> {
    let mut found = Vec::new();
    let mut add = |paired, id, text| found.push(Renamed { id, text, paired });
    let version = version_of(path);
    let fixed = version.as_ref().map(|version| &path[version.start - 1..]);
    if !origin.is_empty() {
        add(PAIRED, "S3-full-url", format!("{origin}{given}"));
        add(PAIRED, "S3-full-url", format!("{origin}{path}"));
        if let Some((scheme, authority)) = origin.split_once("://") {
            let other = if scheme == "https" { "http" } else { "https" };
            add(PAIRED, "S3-host-kept", format!("{authority}{path}"));
            add(ALONE, "S3-full-url-other-scheme", format!("{other}://{authority}{path}"));
        }
    }
    // A callback has its own row for the choice between the merchant's path and the standard's.
    let is_callback = direction == Direction::ToPartner;
    if given != path {
        add(PAIRED, if is_callback { "S5-merchant-path" } else { "S3-path-as-sent" }, given.to_string());
    }
    if is_callback {
        if let Some(fixed) = fixed {
            add(PAIRED, "S5-fixed-path", fixed.to_string());
        }
        for fixed in CALLBACKS {
            add(ALONE, "S5-fixed-path", fixed.to_string());
        }
    } else if origin.is_empty() {
        for host in BCA_HOSTS {
            add(PAIRED, "S3-full-url", format!("https://{host}{path}"));
        }
    }
    let until = version.as_ref().map_or(path.len(), |version| version.start);
    for (at, _) in path.match_indices('/').skip(1).filter(|(at, _)| *at < until) {
        add(PAIRED, "S3-prefix-dropped", path[at..].to_string());
    }
    add(PAIRED, "S3-no-leading-slash", path.strip_prefix('/').unwrap_or(path).to_string());
    match path.strip_suffix('/') {
        Some(bare) => add(PAIRED, "S3-no-trailing-slash", bare.to_string()),
        None => add(PAIRED, "S3-trailing-slash", format!("{path}/")),
    }
    add(PAIRED, "S3-doubled-slash", format!("/{path}"));
    for (prefix, paired) in PREFIXES {
        let id = if direction == Direction::ToPartner { "S5-prefix-added" } else { "S3-prefix-added" };
        add(paired, id, format!("{prefix}{path}"));
        if let Some(fixed) = fixed.filter(|fixed| *fixed != path) {
            add(paired, "S3-prefix-replaced", format!("{prefix}{fixed}"));
        }
    }
    if let Some(version) = version {
        for (other, paired) in VERSIONS {
            add(paired, "S3-version", format!("{}{other}{}", &path[..version.start], &path[version.end..]));
        }
        add(PAIRED, "S3-version-dropped", format!("{}{}", &path[..version.start - 1], &path[version.end..]));
    }
    for (at, _) in path.match_indices('/').skip(1) {
        add(ALONE, "S3-doubled-slash", format!("{}/{}", &path[..at], &path[at..]));
    }
    if let Some((parent, _)) = path.rsplit_once('/') {
        add(ALONE, "S3-last-segment-dropped", parent.to_string());
    }
    add(ALONE, "S3-lower-case", path.to_ascii_lowercase());
    add(ALONE, "S3-suffix", path.strip_suffix(".htm").map_or_else(|| format!("{path}.htm"), ToString::to_string));
    found
}

/// Where the `v1.0` of a path stands.
fn version_of(path: &str) -> Option<core::ops::Range<usize>> {
    path.match_indices("/v").find_map(|(slash, _)| {
        let rest = &path[slash + 1..];
        let end = rest.find('/').unwrap_or(rest.len());
        let digits = rest.get(1..end)?;
        let is_version = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        is_version.then_some(slash + 1..slash + 1 + end)
    })
}

/// Both with their question mark; the right one is empty where the query is not signed.
fn queries(right: &str, given: &str) -> Vec<Renamed> {
    let mut found = Vec::new();
    let mut add = |paired, id, text| found.push(Renamed { id, text, paired });
    if right.is_empty() && given.is_empty() {
        return found;
    }
    add(PAIRED, "S4-query-dropped", String::new());
    add(PAIRED, "S4-query-as-sent", given.to_string());
    for text in spellings(right) {
        add(PAIRED, "S4-query-encoding", text);
    }
    for query in [given, right].map(|query| query.strip_prefix('?').unwrap_or_default()) {
        if query.is_empty() {
            continue;
        }
        let mut pieces: Vec<&str> = query.split('&').collect();
        pieces.sort_unstable();
        let sorted = format!("?{}", pieces.join("&"));
        for text in spellings(&sorted) {
            add(ALONE, "S4-query-sorted", text);
        }
        add(PAIRED, "S4-query-sorted", sorted);
        pieces.sort_by(|a, b| b.cmp(a));
        add(ALONE, "S4-query-sorted-backwards", format!("?{}", pieces.join("&")));
        for text in spellings(&format!("?{query}")) {
            add(PAIRED, "S4-query-encoding", text);
        }
        add(ALONE, "S4-question-mark-dropped", query.to_string());
    }
    if given.is_empty() {
        add(ALONE, "S4-question-mark", "?".to_string());
    }
    found
}

/// The ways in which libraries percent-encode; pairs of them too, for a client has one library for all of it.
fn spellings(text: &str) -> Vec<String> {
    let lower = |text: &str| hex_case(text, u8::to_ascii_lowercase);
    let upper = |text: &str| hex_case(text, u8::to_ascii_uppercase);
    let mut found: Vec<String> = Vec::new();
    let decoded = decode(text, false);
    let spaces: [fn(&str) -> String; 4] = [
        ToString::to_string,
        |text| text.replace("%20", "+"),
        |text| text.replace('+', "%20"),
        |text| text.replace('+', "%2B"),
    ];
    let commas: [fn(&str) -> String; 4] = [
        ToString::to_string,
        |text| text.replace("%2C", ",").replace("%2c", ","),
        |text| text.replace(',', "%2C"),
        |text| text.replace("%3A", ":").replace("%2F", "/"),
    ];
    for space in spaces {
        for comma in commas {
            let spelled = comma(&space(text));
            found.push(lower(&spelled));
            found.push(upper(&spelled));
            found.push(spelled);
        }
    }
    found.extend(decoded);
    found.extend(decode(text, true));
    found.push(text.replace('%', "%25"));
    found.retain(|spelled| spelled != text);
    found
}

fn hex_case(text: &str, change: fn(&u8) -> u8) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for at in 0..bytes.len() {
        if bytes[at] == b'%' {
            for digit in bytes.iter_mut().skip(at + 1).take(2) {
                *digit = change(digit);
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

fn decode(text: &str, plus_is_space: bool) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|digits| core::str::from_utf8(digits).ok());
        match (first, digits.and_then(|digits| u8::from_str_radix(digits, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = &tail[2..];
            }
            (b'+', _) if plus_is_space => {
                out.push(b' ');
                rest = tail;
            }
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(out).ok()
}
