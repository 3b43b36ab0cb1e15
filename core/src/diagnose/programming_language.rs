//! The languages in which a finding says what to write.

use crate::error::Error;

/// A language that programs are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgrammingLanguage {
    /// PHP.
    Php,
    /// JavaScript and TypeScript.
    JavaScript,
    /// Python.
    Python,
    /// Java and Kotlin.
    Java,
    /// Go.
    Go,
    /// C#.
    CSharp,
}

impl ProgrammingLanguage {
    /// All of them.
    pub const ALL: &'static [ProgrammingLanguage] = &[
        ProgrammingLanguage::Php,
        ProgrammingLanguage::JavaScript,
        ProgrammingLanguage::Python,
        ProgrammingLanguage::Java,
        ProgrammingLanguage::Go,
        ProgrammingLanguage::CSharp,
    ];

    /// For example `javascript`.
    pub const fn as_str(self) -> &'static str {
        match self {
            ProgrammingLanguage::Php => "php",
            ProgrammingLanguage::JavaScript => "javascript",
            ProgrammingLanguage::Python => "python",
            ProgrammingLanguage::Java => "java",
            ProgrammingLanguage::Go => "go",
            ProgrammingLanguage::CSharp => "csharp",
        }
    }

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
