//! The names of the built-in profiles that are most like one that is none of them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Profile;

/// How many names are suggested.
const SUGGESTED: usize = 3;

/// The names that are most like this one, the closest first. Of a long name only as much is looked at as the longest of ours
/// has.
pub(super) fn closest(name: &str) -> String {
    let separated = |byte: u8| if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { b'-' };
    let name: Vec<u8> = name.bytes().take(32).map(separated).collect();
    let mut names: Vec<&str> = Profile::names().collect();
    names.sort_by_cached_key(|known| {
        // Whoever writes `bri-snap` means the provider that it begins with.
        let begins = name.iter().zip(known.bytes()).take_while(|(given, own)| **given == *own).count();
        (begins < known.len(), distance(&name, known.as_bytes()).cast_signed() - 2 * begins.cast_signed())
    });
    format!("`{}`", names[..SUGGESTED.min(names.len())].join("`, `"))
}

/// How many bytes have to be added, taken away or changed to make one of the other (Levenshtein).
fn distance(name: &[u8], known: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=known.len()).collect();
    for (above, byte) in name.iter().enumerate() {
        let mut diagonal = core::mem::replace(&mut row[0], above + 1);
        for (at, own) in known.iter().enumerate() {
            let changed = diagonal + usize::from(byte != own);
            diagonal = row[at + 1];
            row[at + 1] = changed.min(row[at] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
