//! The answer of a diagnosis: right, wrong, or not checked.

/// Whether a signature is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It fits the request and the credential.
    Right,
    /// It does not, or a mistake reproduces it.
    Wrong,
    /// It may be either: [`Diagnosis::missing`](super::Diagnosis::missing) says what is needed to check it.
    NotChecked,
}

impl Answer {
    /// `right`, `wrong` or `not-checked`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Answer::Right => "right",
            Answer::Wrong => "wrong",
            Answer::NotChecked => "not-checked",
        }
    }
}
