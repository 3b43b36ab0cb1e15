//! Every text of the command line, in both languages.

pub(crate) mod checks;
pub(crate) mod claims;
pub(crate) mod codes;
pub(crate) mod help;
pub(crate) mod reasons;
pub(crate) mod report;
pub(crate) mod words;

use paraf::Language;

/// One text in both languages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text {
    pub(crate) en: &'static str,
    pub(crate) id: &'static str,
}

impl Text {
    pub(crate) fn get(self, language: Language) -> &'static str {
        match language {
            Language::Indonesian => self.id,
            _ => self.en,
        }
    }
}
