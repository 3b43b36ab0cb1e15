//! The path of the endpoint URL.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::{Url, spelling};
use crate::diagnose::budget::Budget;
use crate::diagnose::change::{ALONE, Alternative, Change, PAIRED, Values};
use crate::diagnose::finding::SignedPart;
use crate::diagnose::rooms::{UNSET, UNSET_RARELY, encoding};

/// The ID for a call to the provider, the ID for a provider's call, and what is made of the path.
type Row = (&'static str, &'static str, bool, fn(&Url<'_>, &mut Values<'_>));

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("S3-full-url", "S3-full-url", PAIRED, |url, out| with_origin(url, out)),
    ("S3-host-kept", "S3-host-kept", PAIRED, |url, out| if let Some((_, host)) = url.origin.split_once("://") { out.put(&[host, url.path]); }),
    ("S3-full-url-other-scheme", "S3-full-url-other-scheme", ALONE, |url, out| other_scheme(url, out)),
    ("S3-path-as-sent", "S5-merchant-path", PAIRED, |url, out| out.put(&[url.given_path])),
    ("S5-fixed-path", "S5-fixed-path", PAIRED, |url, out| if url.is_callback { url.fixed().iter().for_each(|path| out.put(&[path])); }),
    ("S5-fixed-path", "S5-fixed-path", ALONE, |url, out| if url.is_callback { CALLBACKS.iter().for_each(|path| out.put(&[path])); }),
    ("S3-full-url", "S3-full-url", PAIRED, |url, out| if !url.is_callback && url.origin.is_empty() {
        BCA_HOSTS.iter().for_each(|host| out.put(&["https://", host, url.path]));
    }),
    ("S3-proxy-prefix", "S5-proxy-prefix", PAIRED, |url, out| proxy_prefix(url, out)),
    ("S3-original-url", "S5-original-url", PAIRED, |url, out| for original in originals(url) { out.put(&[super::split_query(original).0]); }),
    ("S3-prefix-dropped", "S3-prefix-dropped", PAIRED, |url, out| suffixes(url, out, |at, version| at < version)),
    ("S3-relative-to-base", "S5-mounted-router", PAIRED, |url, out| { suffixes(url, out, |at, version| at >= version); out.put(&["/"]); }),
    ("S3-no-leading-slash", "S3-no-leading-slash", PAIRED, |url, out| out.put(&[url.path.strip_prefix('/').unwrap_or(url.path)])),
    ("S3-no-trailing-slash", "S3-no-trailing-slash", PAIRED, |url, out| out.put(&[url.path.strip_suffix('/').unwrap_or(url.path)])),
    ("S3-trailing-slash", "S3-trailing-slash", PAIRED, |url, out| if !url.path.ends_with('/') { out.put(&[url.path, "/"]); }),
    ("S3-doubled-slash", "S3-doubled-slash", PAIRED, |url, out| out.put(&["/", url.path])),
    ("S3-prefix-added", "S5-prefix-added", PAIRED, |url, out| COMMON_PREFIXES.iter().for_each(|prefix| out.put(&[prefix, url.path]))),
    ("S3-prefix-replaced", "S3-prefix-replaced", PAIRED, |url, out| replaced(url, COMMON_PREFIXES, out)),
    ("S3-front-controller", "S5-front-controller", PAIRED, |url, out| FRONT.iter().for_each(|prefix| out.put(&[prefix, url.path]))),
    ("S3-version", "S3-version", PAIRED, |url, out| versions(url, COMMON_VERSIONS, out)),
    ("S3-version-dropped", "S3-version-dropped", PAIRED, |url, out| if let Some(version) = &url.version {
        out.put(&[&url.path[..version.start - 1], &url.path[version.end..]]);
    }),
    ("S3-version", "S3-version", ALONE, |url, out| versions(url, VERSIONS, out)),
    ("S3-prefix-added", "S5-prefix-added", ALONE, |url, out| PREFIXES.iter().for_each(|prefix| out.put(&[prefix, url.path]))),
    ("S3-prefix-replaced", "S3-prefix-replaced", ALONE, |url, out| { replaced(url, PREFIXES, out); replaced(url, FRONT, out); }),
    ("S3-relative-to-base", "S5-mounted-router", ALONE, |url, out| {
        for at in url.slashes(out.budget) { out.put(&[&url.path[at + 1..]]); }
    }),
    ("S3-doubled-slash", "S3-doubled-slash", ALONE, |url, out| for at in url.slashes(out.budget) { out.put(&[&url.path[..at], "/", &url.path[at..]]); }),
    ("S3-last-segment-dropped", "S3-last-segment-dropped", ALONE, |url, out| if let Some((parent, _)) = url.path.rsplit_once('/') { out.put(&[parent]); }),
    ("S3-case", "S3-case", ALONE, |url, out| out.made(url.path.len(), || Some(url.path.to_ascii_uppercase()))),
    ("S3-lower-case", "S3-lower-case", ALONE, |url, out| out.made(url.path.len(), || Some(url.path.to_ascii_lowercase()))),
    ("S3-suffix", "S3-suffix", ALONE, |url, out| match url.path.strip_suffix(".htm") {
        Some(path) => out.put(&[path]),
        None => SUFFIXES.iter().for_each(|suffix| out.put(&[url.path, suffix])),
    }),
    ("S3-proxy-host", "S5-proxy-host", ALONE, |url, out| proxy_host(url, out)),
    ("S3-url-unset", "S3-url-unset", ALONE, |_, out| UNSET.iter().chain(&UNSET_RARELY).for_each(|word| out.put(&[word]))),
];

/// Prefixes that gateways put in front of the standard's path (docs/sources/standard.md#paths).
const COMMON_PREFIXES: &[&str] = &["/openapi", "/snap", "/api", "/nicepay"];
const PREFIXES: &[&str] = &[
    "/snap-service",
    "/snap-service/snap",
    "/api/snap",
    "/bi-snap-va",
    "/virtual-accounts/bi-snap-va",
    "/notification",
    "/api/v1",
    "/callback",
    "/webhook",
];

/// Document roots of PHP and the file that answers for all paths.
const FRONT: &[&str] = &["/public", "/index.php", "/public/index.php"];

const SUFFIXES: [&str; 3] = [".htm", ".html", ".php"];

const COMMON_VERSIONS: &[&str] = &["v1.0", "v1", "v2", "v1.1", "v2.0"];
const VERSIONS: &[&str] = &["v3", "v1.2", "v2.1", "v3.0", "v1.0.0"];

/// Where the standard has providers call (docs/sources/standard.md#paths); a merchant may have mounted them anywhere.
const CALLBACKS: [&str; 6] = [
    "/v1.0/transfer-va/inquiry",
    "/v1.0/transfer-va/payment",
    "/v1.0/debit/notify",
    "/v1.0/qr/qr-mpm-notify",
    "/openapi/v1.0/transfer-va/inquiry",
    "/openapi/v1.0/transfer-va/payment",
];

/// TriedPart where the request does not tell its host (docs/sources/bca.md#hosts).
const BCA_HOSTS: [&str; 3] = ["sandbox.bca.co.id", "devapi.klikbca.com", "api.klikbca.com"];

/// Headers in which proxies tell what they took from the path, or the path as it came.
const PREFIX_HEADERS: [&str; 4] = ["X-Forwarded-Prefix", "X-Forwarded-Path", "X-Script-Name", "X-Base-Path"];
/// More proxies than these are not told apart.
const MOST_HOPS: usize = 8;
const ORIGINAL_HEADERS: [&str; 8] = [
    "X-Original-URI",
    "X-Original-URL",
    "X-Rewrite-URL",
    "X-Forwarded-URI",
    "X-Forwarded-URL",
    "X-Envoy-Original-Path",
    "X-Request-URI",
    // The prefix or the path, by the proxy.
    "X-Forwarded-Path",
];

/// Other paths, in the order in which they are tried.
pub(super) fn values(url: &Url<'_>, budget: &mut Budget) -> Vec<Alternative> {
    let mut out = Values::new(SignedPart::Url, Some(url.path.as_bytes()), budget);
    for (id, callback, paired, make) in ROWS {
        out.row(if url.is_callback { callback } else { id }, *paired);
        make(url, &mut out);
    }
    out.list
}

/// The URL as a proxy tells it, its query too; and the path with its slashes encoded.
pub(super) fn whole(url: &Url<'_>, out: &mut Values<'_>) {
    out.row(if url.is_callback { "S5-original-url" } else { "S3-original-url" }, PAIRED);
    originals(url).for_each(|original| out.put(&[original]));
}

/// Pieces of the path encoded in another way.
pub(super) fn spelled(url: &Url<'_>, out: &mut Values<'_>) {
    out.row("S3-path-encoding", ALONE);
    spelling::all(url.path, |most, path| out.made(most + url.query.len(), || Some([&*path()?, url.query].concat())));
    out.made(3 * url.path.len() + url.query.len(), || Some([&*encoding::percent(url.path), url.query].concat()));
}

fn with_origin(url: &Url<'_>, out: &mut Values<'_>) {
    if !url.origin.is_empty() {
        out.put(&[&*url.origin, url.given_path]);
        out.put(&[&*url.origin, url.path]);
    }
}

fn other_scheme(url: &Url<'_>, out: &mut Values<'_>) {
    if let Some((scheme, host)) = url.origin.split_once("://") {
        let other = if scheme == "https" { "http://" } else { "https://" };
        out.put(&[other, host, url.path]);
    }
}

/// The path from each slash on for which `is_wanted`, asked with its place and that of the version.
fn suffixes(url: &Url<'_>, out: &mut Values<'_>, is_wanted: fn(usize, usize) -> bool) {
    let version = url.version.as_ref().map_or(usize::MAX, |version| version.start);
    let slashes = url.slashes(out.budget);
    // Where there is no version, all but the last is a prefix that may be dropped.
    let version = if version == usize::MAX { slashes.last().copied().unwrap_or_default() + 1 } else { version };
    for at in slashes.into_iter().skip(1).filter(|at| is_wanted(*at, version)) {
        out.put(&[&url.path[at..]]);
    }
}

fn replaced(url: &Url<'_>, prefixes: &[&str], out: &mut Values<'_>) {
    if let Some(fixed) = url.fixed().filter(|fixed| *fixed != url.path) {
        prefixes.iter().for_each(|prefix| out.put(&[prefix, fixed]));
    }
}

fn versions(url: &Url<'_>, others: &[&str], out: &mut Values<'_>) {
    if let Some(version) = &url.version {
        others.iter().for_each(|other| out.put(&[&url.path[..version.start], other, &url.path[version.end..]]));
    }
}

fn proxy_prefix(url: &Url<'_>, out: &mut Values<'_>) {
    for header in PREFIX_HEADERS.iter().filter_map(|name| url.facts.case.header(name)) {
        // One for each proxy on the way, the outer one first or last.
        let hops = header.split(',').map(|hop| hop.trim().trim_matches('/')).filter(|hop| !hop.is_empty());
        let hops: Vec<&str> = hops.take(MOST_HOPS + 1).collect();
        if hops.len() > MOST_HOPS {
            out.budget.leave_out();
            continue;
        }
        let all = hops.join("/");
        let turned = hops.iter().rev().copied().collect::<Vec<_>>().join("/");
        for prefix in [all.as_str(), turned.as_str()].into_iter().chain(hops.iter().copied()) {
            out.put(&["/", prefix, url.path]);
            if let Some(fixed) = url.fixed() {
                out.put(&["/", prefix, fixed]);
            }
            if let Some(path) = url.path.strip_prefix('/').and_then(|path| path.strip_prefix(prefix)) {
                out.put(&[path]);
            }
        }
    }
}

/// Another path with the slash at its end that it lacks, or without the one that it has.
pub(super) fn other_end(path: &Alternative) -> Option<(Vec<u8>, Change)> {
    const ADDED: &str = "S3-trailing-slash";
    const DROPPED: &str = "S3-no-trailing-slash";
    if path.changes.iter().any(|change| [ADDED, DROPPED].contains(&change.id)) {
        return None;
    }
    let text = super::text(path);
    let (id, text) = match text.strip_suffix(b"/") {
        Some(without) => (DROPPED, without.to_vec()),
        None => (ADDED, [text, b"/"].concat()),
    };
    Some((text, Change::new(id, SignedPart::Url)))
}

/// What the headers of proxies say of the URL, without scheme and host.
fn originals<'u>(url: &Url<'u>) -> impl Iterator<Item = &'u str> {
    let facts = url.facts;
    let headers = ORIGINAL_HEADERS.iter().filter_map(|name| facts.case.header(name));
    headers.map(|original| super::split_origin(original.trim(), None).1).filter(|original| !original.is_empty())
}

fn proxy_host(url: &Url<'_>, out: &mut Values<'_>) {
    let header = |name| url.facts.case.header(name);
    for host in [header("X-Forwarded-Host"), header("X-Original-Host")].into_iter().flatten() {
        let host = host.split(',').next().unwrap_or_default().trim();
        let given = header("X-Forwarded-Proto").map(ToString::to_string);
        for scheme in given.iter().map(|scheme| scheme.trim()).chain(["https", "http"]) {
            out.put(&[scheme, "://", host, url.path]);
        }
        out.put(&[host, url.path]);
    }
}
