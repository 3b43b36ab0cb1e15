//! The languages in which a finding says what to write.

use crate::error::Error;

enumeration! {
    /// A language that programs are written in.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ProgrammingLanguage: "For example `javascript`." {
        /// PHP.
        Php = "php",
        /// JavaScript and TypeScript.
        JavaScript = "javascript",
        /// Python.
        Python = "python",
        /// Java and Kotlin.
        Java = "java",
        /// Go.
        Go = "go",
        /// C#.
        CSharp = "csharp",
    }
}

impl ProgrammingLanguage {
    /// Reads what [`as_str`](Self::as_str) writes.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::ALL.iter().copied().find(|language| language.as_str() == text).ok_or_else(|| {
            Error::invalid_argument("code", "is none of `php`, `javascript`, `python`, `java`, `go` and `csharp`")
        })
    }

    /// As it is written in prose: `JavaScript`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            ProgrammingLanguage::Php => "PHP",
            ProgrammingLanguage::JavaScript => "JavaScript",
            ProgrammingLanguage::Python => "Python",
            ProgrammingLanguage::Java => "Java",
            ProgrammingLanguage::Go => "Go",
            ProgrammingLanguage::CSharp => "C#",
        }
    }
}
