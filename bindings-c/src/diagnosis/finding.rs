//! A finding: one change, or two, that reproduce a signature exactly.

use paraf::Language;
use paraf::diagnose::{Difference, Finding, ProgrammingLanguage};

use crate::strings::paraf_str;

/// A language that people read.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum paraf_language {
    /// English.
    PARAF_ENGLISH = 1,
    /// Indonesian.
    PARAF_INDONESIAN = 2,
}

numbers!(paraf_language = paraf::Language {
    PARAF_ENGLISH = English,
    PARAF_INDONESIAN = Indonesian,
});

/// A language that programs are written in.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum paraf_programming_language {
    /// PHP.
    PARAF_PHP = 1,
    /// JavaScript and TypeScript.
    PARAF_JAVASCRIPT = 2,
    /// Python.
    PARAF_PYTHON = 3,
    /// Java and Kotlin.
    PARAF_JAVA = 4,
    /// Go.
    PARAF_GO = 5,
    /// C#.
    PARAF_CSHARP = 6,
}

numbers!(paraf_programming_language = paraf::diagnose::ProgrammingLanguage {
    PARAF_PHP = Php,
    PARAF_JAVASCRIPT = JavaScript,
    PARAF_PYTHON = Python,
    PARAF_JAVA = Java,
    PARAF_GO = Go,
    PARAF_CSHARP = CSharp,
});

/// A part of a signed request. New ones may come.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum paraf_part {
    /// No such part.
    PARAF_PART_NONE = 0,
    /// The HTTP method.
    PARAF_PART_METHOD = 1,
    /// The endpoint URL.
    PARAF_PART_ENDPOINT_URL = 2,
    /// The access token.
    PARAF_PART_ACCESS_TOKEN = 3,
    /// The body, and its digest.
    PARAF_PART_BODY = 4,
    /// The timestamp.
    PARAF_PART_TIMESTAMP = 5,
    /// The client key.
    PARAF_PART_CLIENT_KEY = 6,
    /// The string-to-sign as a whole: its parts, their order, their separators.
    PARAF_PART_STRING_TO_SIGN = 7,
    /// The secret or the key.
    PARAF_PART_KEY = 8,
    /// The algorithm.
    PARAF_PART_ALGORITHM = 9,
    /// The spelling of the signature.
    PARAF_PART_ENCODING = 10,
}

numbers!(paraf_part = paraf::diagnose::SignedPart {
    PARAF_PART_METHOD = Method,
    PARAF_PART_ENDPOINT_URL = Url,
    PARAF_PART_ACCESS_TOKEN = AccessToken,
    PARAF_PART_BODY = Body,
    PARAF_PART_TIMESTAMP = Timestamp,
    PARAF_PART_CLIENT_KEY = ClientKey,
    PARAF_PART_STRING_TO_SIGN = StringToSign,
    PARAF_PART_KEY = Key,
    PARAF_PART_ALGORITHM = Algorithm,
    PARAF_PART_ENCODING = Encoding,
} else PARAF_PART_NONE);

/// A part as text, for example `access_token`; `data == NULL` for an unknown number. It is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_part_text(part: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { paraf_part::read(part).map(|part| part.as_str()).into() })
}

/// One change, or two, that reproduce the signature exactly. It belongs to the diagnosis and is never freed.
pub struct paraf_finding {
    inner: Finding,
    /// Lent out, as is what follows, so it must live as long as the diagnosis.
    id: String,
    texts: Vec<(Language, Texts)>,
    code: Vec<(ProgrammingLanguage, String)>,
}

/// What a finding says in one language.
struct Texts {
    title: String,
    explanation: String,
    fix: String,
}

impl From<&Finding> for paraf_finding {
    fn from(finding: &Finding) -> Self {
        let texts = |(_, language): &(paraf_language, Language)| {
            let texts = Texts {
                title: finding.title(*language),
                explanation: finding.explanation(*language),
                fix: finding.fix(*language),
            };
            (*language, texts)
        };
        let code = |language: &ProgrammingLanguage| Some((*language, finding.code(*language)?));
        paraf_finding {
            id: finding.id(),
            texts: paraf_language::VALUES.iter().map(texts).collect(),
            code: ProgrammingLanguage::ALL.iter().filter_map(code).collect(),
            inner: finding.clone(),
        }
    }
}

/// Two texts that should be one. Tokens and secrets are redacted, long texts are cut around the first difference. They
/// belong to the diagnosis.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct paraf_difference {
    /// The part that differs; PARAF_PART_NONE behind the last one.
    pub part: paraf_part,
    /// What the profile signs here.
    pub expected: paraf_str,
    /// What was signed.
    pub was_signed: paraf_str,
    /// Where the two differ first, in bytes from the beginning of the part.
    pub offset: usize,
    /// The same place in `expected` and `was_signed`.
    pub mark: usize,
}

impl paraf_difference {
    const NONE: paraf_difference = paraf_difference {
        part: paraf_part::PARAF_PART_NONE,
        expected: paraf_str::NOT_GIVEN,
        was_signed: paraf_str::NOT_GIVEN,
        offset: 0,
        mark: 0,
    };
}

impl From<&Difference> for paraf_difference {
    fn from(difference: &Difference) -> Self {
        paraf_difference {
            part: Some(difference.part()).into(),
            expected: difference.expected().into(),
            was_signed: difference.signed().into(),
            offset: difference.offset(),
            mark: difference.mark(),
        }
    }
}

/// Stable, and beginning with its row of the list of mistakes: `B5-php-slash`; two changes are joined by `+`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_id(finding: Option<&paraf_finding>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { finding.map(|finding| finding.id.as_str()).into() })
}

/// How many rows of the list of mistakes it takes.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_change_count(finding: Option<&paraf_finding>) -> usize {
    entry!(0, { finding.map_or(0, |finding| finding.inner.changes().len()) })
}

/// Such a row, from 0, for example `B5`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_change(finding: Option<&paraf_finding>, index: usize) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { finding.and_then(|finding| finding.inner.changes().get(index).copied()).into() })
}

/// The part at fault; of two, the first.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_part(finding: Option<&paraf_finding>) -> paraf_part {
    entry!(paraf_part::PARAF_PART_NONE, { finding.map(|finding| finding.inner.part()).into() })
}

/// One line. `language` is one of paraf_language.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_title(finding: Option<&paraf_finding>, language: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { texts(finding, language).map(|texts| texts.title.as_str()).into() })
}

/// What happened, and why the signature differs.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_explanation(finding: Option<&paraf_finding>, language: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { texts(finding, language).map(|texts| texts.explanation.as_str()).into() })
}

/// What to do, in words.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_fix(finding: Option<&paraf_finding>, language: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { texts(finding, language).map(|texts| texts.fix.as_str()).into() })
}

/// What to write in a programming language, one of paraf_programming_language; `data == NULL` where words say it all.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_code(finding: Option<&paraf_finding>, programming_language: u32) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { code(finding, programming_language).into() })
}

/// In how many parts the two strings differ.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_difference_count(finding: Option<&paraf_finding>) -> usize {
    entry!(0, { finding.map_or(0, |finding| finding.inner.differences().len()) })
}

/// What differs in one part, from 0.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_finding_difference(finding: Option<&paraf_finding>, index: usize) -> paraf_difference {
    entry!(paraf_difference::NONE, {
        let difference = finding.and_then(|finding| finding.inner.differences().get(index));
        difference.map_or(paraf_difference::NONE, Into::into)
    })
}

fn texts(finding: Option<&paraf_finding>, language: u32) -> Option<&Texts> {
    let language = paraf_language::read(language)?;
    finding?.texts.iter().find(|(known, _)| *known == language).map(|(_, texts)| texts)
}

fn code(finding: Option<&paraf_finding>, programming_language: u32) -> Option<&str> {
    let language = paraf_programming_language::read(programming_language)?;
    finding?.code.iter().find(|(known, _)| *known == language).map(|(_, code)| code.as_str())
}
