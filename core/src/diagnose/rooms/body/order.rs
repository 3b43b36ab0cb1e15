//! The members of an object in another order, and those whose key stands twice.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::document::{Document, has, unquoted};
use super::style::{Duplicates, Order};

/// A key and its value.
type Member = (usize, usize);

/// The members of the object, by the places of their keys and values.
pub(super) fn members(document: &Document<'_>, object: usize, order: Order, duplicates: Duplicates) -> Vec<Member> {
    let nodes = &document.nodes;
    let mut members = Vec::new();
    let mut key = object + 1;
    while key < nodes[object].next as usize {
        members.push((key, key + 1));
        key = nodes[key + 1].next as usize;
    }
    let name = |key: usize| unquoted(document.text_of(nodes[key]));
    if duplicates != Duplicates::Kept && document.has & has::REPEATED != 0 {
        members = once(members, duplicates, name);
    }
    match order {
        Order::Kept => {}
        Order::HashMap => {
            let buckets = buckets_for(members.len());
            members.sort_by_cached_key(|(key, _)| java_hash(name(*key)) & (buckets - 1));
        }
        Order::JavaScript => members.sort_by_cached_key(|(key, _)| integer(name(*key)).unwrap_or(u64::MAX)),
        Order::Reversed => members.reverse(),
        Order::SortedIgnoringCase => members.sort_by_cached_key(|(key, _)| name(*key).to_ascii_lowercase()),
        // Without the closing quote, or `"a "` would stand before `"a"`.
        Order::Sorted | Order::SortedAtTop => members.sort_by(|(a, _), (b, _)| name(*a).cmp(name(*b))),
    }
    members
}

/// Each key once.
fn once<'d>(members: Vec<Member>, duplicates: Duplicates, name: impl Fn(usize) -> &'d [u8]) -> Vec<Member> {
    let mut places: BTreeMap<&[u8], usize> = BTreeMap::new();
    let mut kept: Vec<Option<Member>> = Vec::with_capacity(members.len());
    for (key, value) in members {
        match (places.get(name(key)).copied(), duplicates) {
            (None, _) => {
                places.insert(name(key), kept.len());
                kept.push(Some((key, value)));
            }
            (Some(_), Duplicates::FirstWins | Duplicates::Kept) => {}
            (Some(place), Duplicates::LastWins) => kept[place] = kept[place].map(|(key, _)| (key, value)),
            (Some(place), Duplicates::LastStays) => {
                kept[place] = None;
                places.insert(name(key), kept.len());
                kept.push(Some((key, value)));
            }
        }
    }
    kept.into_iter().flatten().collect()
}

/// What JavaScript takes for an array index (ECMA-262 section 6.1.7): such keys come first.
fn integer(name: &[u8]) -> Option<u64> {
    let digits = core::str::from_utf8(name).ok().filter(|name| name.len() <= 10)?;
    let canonical = digits == "0" || !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|value| canonical && *value < u64::from(u32::MAX))
}

/// `String.hashCode`, spread as HashMap spreads it. Keys of SNAP messages are ASCII.
fn java_hash(name: &[u8]) -> u32 {
    let text = String::from_utf8_lossy(name);
    let hash = text.encode_utf16().fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
    hash ^ hash >> 16
}

/// A HashMap begins with 16 buckets and doubles when it is three quarters full.
fn buckets_for(entries: usize) -> u32 {
    let mut buckets = 16_u32;
    while buckets < 1 << 30 && entries > buckets as usize / 4 * 3 {
        buckets *= 2;
    }
    buckets
}
