//! The answer of a diagnosis: right, wrong, or not checked.

enumeration! {
    /// Whether a signature is right.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Answer: "`right`, `wrong` or `not-checked`." {
        /// It fits the request and the credential.
        Right = "right",
        /// It does not, or a mistake reproduces it.
        Wrong = "wrong",
        /// It may be either: [`Diagnosis::missing`](super::Diagnosis::missing) says what is needed to check it.
        NotChecked = "not-checked",
    }
}
