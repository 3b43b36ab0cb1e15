//! A report as text for a mail.

use std::env::consts::{ARCH, OS};

use paraf::{Error, Language, Profile};

use super::facts::{Facts, VERSION};
use super::hidden::Hidden;
use crate::texts::{Text, report as texts};

/// The page.
pub(super) fn page(facts: &Facts<'_>, hidden: &mut Hidden, language: Language) -> String {
    let shown = facts.shown(hidden, language);
    let mut page = Page { out: String::new(), language };
    page.title(texts::TITLE);
    page.line(&format!("- paraf {VERSION} ({OS} {ARCH}), {}", facts.made_at));
    page.line(&format!("- {}: `{}`", texts::PROFILE.get(language), facts.profile.name()));
    page.line(&format!("- {}", texts::direction(facts.direction).get(language)));
    // Of a built-in profile the bank's support reads the name.
    if Profile::names().all(|name| name != facts.profile.name()) {
        facts.profile.deviations().for_each(|(rule, value)| page.line(&format!("- `{rule}`: `{value}`")));
    }

    page.heading(texts::REQUEST);
    let headers = shown.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect::<String>();
    page.block(&format!("{} {}\n{headers}", shown.method, shown.url));
    page.line("");
    page.say(texts::BODY, &facts.request.body().len().to_string());
    if !shown.body_is_exact {
        page.say(texts::NOT_TEXT, "");
    }
    if !shown.body.is_empty() {
        page.line("");
        page.block(&shown.body);
    }

    if facts.has_response() {
        page.heading(texts::RESPONSE);
        let status = facts.response.status().map(|status| format!("HTTP {status}"));
        let parts = [status.as_deref(), facts.response.code(), facts.response.message()];
        page.block(&parts.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    }

    page.heading(texts::STAGES);
    page.result(facts.trace.as_ref().map(|trace| trace.report(language)));
    page.heading(texts::DIAGNOSIS);
    page.result(facts.diagnosis.as_ref().map(|diagnosis| diagnosis.report(language, None)));

    page.heading(texts::LEFT_OUT);
    page.line(&format!("- {}", texts::CREDENTIAL.get(language)));
    hidden.places().iter().for_each(|place| page.line(&format!("- {place}")));
    page.heading(texts::STILL_IN_IT);
    page.say(texts::READ_IT, "");
    page.out
}

struct Page {
    out: String,
    language: Language,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn title(&mut self, text: Text) {
        self.line(&format!("# {}\n", text.get(self.language)));
    }

    fn heading(&mut self, text: Text) {
        self.line(&format!("\n## {}\n", text.get(self.language)));
    }

    /// A sentence with a value in its place.
    fn say(&mut self, text: Text, value: &str) {
        self.line(&text.get(self.language).replace("{}", value));
    }

    /// Text as it is, in a fence that is longer than any in it.
    fn block(&mut self, text: &str) {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        let end = if text.ends_with('\n') { "" } else { "\n" };
        self.line(&format!("{fence}\n{text}{end}{fence}"));
    }

    fn result(&mut self, result: Result<String, &Error>) {
        match result {
            Ok(text) => self.block(&text),
            Err(error) => {
                let text = format!("{}: {}", error.code(), error.text(self.language));
                self.say(texts::NOT_POSSIBLE, &text);
            }
        }
    }
}
