//! What is not known of a request although it is needed: a token that was left out, a variable that was not filled in, a value
//! that a log masked, a body that is compressed. Said first, before anything is called wrong.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::advisory::{Advisory, shown};
use super::super::case::{DiagnosisCredential, Facts};
use super::super::placeholder::{
    bracketed, compression, in_double_braces, is_masked, is_name, is_one, is_stand_in, variable,
};
use crate::header::HeaderRule;
use crate::profile::header_of;
use crate::template::Field;

const VARIABLE: &str = "unresolved-variable";

/// What was found.
#[derive(Default)]
pub(crate) struct Unknown {
    /// The names of what cannot be checked with: fields of the string-to-sign, the signature, a secret.
    pub(crate) names: Vec<&'static str>,
    pub(crate) advisories: Vec<Advisory>,
}

impl Unknown {
    pub(crate) fn find(facts: &Facts<'_>, credential: &DiagnosisCredential<'_>) -> Self {
        let mut unknown = Unknown::default();
        unknown.signature(facts);
        unknown.token(facts);
        unknown.headers(facts);
        unknown.texts(facts);
        unknown.beside(facts, credential);
        unknown.body(facts);
        unknown
    }

    /// The signature fits, so all that it covers is known. A variable that was sent as it is stays worth a line.
    pub(crate) fn settle(&mut self) {
        self.names.clear();
        self.advisories.retain(|advisory| advisory.id() == VARIABLE);
    }

    /// Whether a header's value is known to be none.
    pub(crate) fn has(&self, field: Field) -> bool {
        self.names.contains(&field.as_str())
    }

    fn add(&mut self, name: &'static str, advisory: Advisory) {
        self.names.push(name);
        self.advisories.push(advisory);
    }

    /// What there is to sign, by which no signature can be told from another.
    fn signature(&mut self, facts: &Facts<'_>) {
        if !facts.is_signed() {
            let (algorithm, encoding) = (facts.algorithm_name(), facts.encoding_name());
            let advisory =
                Advisory::new("signature-absent", "absent").with("header", facts.header_name(Field::Signature));
            let advisory = advisory.with("algorithm", algorithm).with("encoding", encoding);
            self.add(Field::Signature.as_str(), advisory.with("layout", facts.layout.text().replace('\n', "\\n")));
        }
    }

    fn token(&mut self, facts: &Facts<'_>) {
        let is_signed = facts.layout.fields().contains(&Field::AccessToken);
        if is_signed && !facts.knows_token() {
            let header = header_of(facts.headers, Field::AccessToken).map_or("Authorization", HeaderRule::name);
            let name = Field::AccessToken.as_str();
            self.add(name, Advisory::new("access-token-unknown", "absent").with("header", header));
        }
    }

    fn headers(&mut self, facts: &Facts<'_>) {
        for (name, value) in facts.case.headers {
            let Some(rule) = facts.headers.iter().find(|rule| rule.name().eq_ignore_ascii_case(name)) else { continue };
            let is_needed = |field: &Field| *field == Field::Signature || facts.layout.fields().contains(field);
            let needed = rule.field.filter(is_needed);
            // The value may have been given beside the request.
            if needed.and_then(|field| facts.value(field)).is_some_and(|known| !is_one(&String::from_utf8_lossy(known)))
            {
                continue;
            }
            let value = value.strip_prefix(rule.literal()).unwrap_or(value).trim();
            // What code writes for a signature that it never had is a mistake of its own.
            let stands_in = || {
                rule.field
                    .filter(|field| {
                        *field != Field::Signature && !is_masked(value) && (is_stand_in(value) || is_name(value))
                    })
                    .map(|_| value)
            };
            if let Some(variable) = variable(value).or_else(|| bracketed(value)).or_else(stands_in) {
                let advisory = Advisory::new(VARIABLE, "place").with("place", name);
                self.advisories.push(advisory.with("variable", shown(variable)));
            } else if needed.is_some() && is_masked(value) {
                self.advisories.push(Advisory::new("redacted-value", "place").with("place", name));
            } else {
                continue;
            }
            self.names.extend(needed.map(Field::as_str));
        }
    }

    fn texts(&mut self, facts: &Facts<'_>) {
        for (field, text) in [(Field::Method, facts.case.method), (Field::EndpointUrl, facts.case.url)] {
            if let Some(variable) = variable(text) {
                let advisory = Advisory::new(VARIABLE, "place").with("place", field.as_str());
                self.add(field.as_str(), advisory.with("variable", shown(variable)));
            }
        }
    }

    /// What was given beside the request: the name of the place alone, for a secret may stand there after all.
    fn beside(&mut self, facts: &Facts<'_>, credential: &DiagnosisCredential<'_>) {
        let token = facts.access_token.filter(|_| !self.has(Field::AccessToken));
        let given = [
            ("client_secret", credential.client_secret),
            ("api_secret", credential.api_secret),
            ("access_token", token),
        ];
        for (name, value) in given {
            match value {
                Some("") => self.names.push(name),
                Some(value) if name == Field::AccessToken.as_str() && is_name(value) => {
                    self.add(name, Advisory::new(VARIABLE, "secret").with("place", name));
                }
                Some(value) if variable(value) == Some(value) || is_masked(value) || is_stand_in(value) => {
                    self.add(name, Advisory::new(VARIABLE, "secret").with("place", name));
                }
                _ => {}
            }
        }
    }

    fn body(&mut self, facts: &Facts<'_>) {
        let name = Field::Body.as_str();
        if let Some((format, bytes)) = compression(facts.case.body) {
            let advisory = Advisory::new("body-compressed", "magic").with("format", format).with("bytes", bytes);
            self.add(name, advisory);
        } else if let Some(encoding) = facts.case.header("Content-Encoding").filter(|_| is_compressed(facts)) {
            self.add(name, Advisory::new("body-compressed", "header").with("format", shown(encoding)));
        }
        let text = core::str::from_utf8(facts.case.body).unwrap_or_default();
        if let Some(variable) = in_double_braces(text) {
            let advisory = Advisory::new(VARIABLE, "place").with("place", name);
            self.add(name, advisory.with("variable", shown(variable)));
        }
    }
}

/// By the first bytes, or by the header where the body is no text: whoever captured it may have unpacked it and kept the header.
pub(super) fn is_compressed(facts: &Facts<'_>) -> bool {
    let says_so = || facts.case.header("Content-Encoding").is_some_and(|value| !value.eq_ignore_ascii_case("identity"));
    compression(facts.case.body).is_some() || (core::str::from_utf8(facts.case.body).is_err() && says_so())
}
