//! How a target reads its input: lines first, so that a corpus can be written and read by people; the rest is bytes.

use paraf::Profile;

/// What has not been read yet.
#[derive(Clone, Copy)]
pub struct Input<'i>(&'i [u8]);

impl<'i> Input<'i> {
    /// All of it.
    pub fn new(bytes: &'i [u8]) -> Self {
        Input(bytes)
    }

    /// The next line, without its end; none behind the last one.
    pub fn line(&mut self) -> Option<&'i [u8]> {
        if self.0.is_empty() {
            return None;
        }
        let end = self.0.iter().position(|byte| *byte == b'\n');
        let (line, rest) = match end {
            Some(end) => (&self.0[..end], &self.0[end + 1..]),
            None => (self.0, &[][..]),
        };
        self.0 = rest;
        Some(line)
    }

    /// The next line as text; empty where it is none.
    pub fn text(&mut self) -> &'i str {
        self.line().and_then(|line| std::str::from_utf8(line).ok()).unwrap_or_default()
    }

    /// The profile that the next line names; any other line is the name of the standard.
    pub fn profile(&mut self) -> Profile {
        Profile::named(self.text()).unwrap_or_else(|_| named("snap"))
    }

    /// Everything behind the lines.
    pub fn rest(self) -> &'i [u8] {
        self.0
    }
}

/// A built-in profile.
///
/// # Panics
/// If there is none of this name.
pub fn named(name: &str) -> Profile {
    Profile::named(name).expect("a built-in profile")
}

/// `Name: value`, split at the first colon.
pub fn header(line: &[u8]) -> (&[u8], &[u8]) {
    let at = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
    let value = line.get(at + 1..).unwrap_or_default();
    (&line[..at], value.strip_prefix(b" ").unwrap_or(value))
}
