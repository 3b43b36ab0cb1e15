//! What a signature says something about, and what it leaves to whoever forwards the request.

use super::SignatureRule;
use crate::error::{Error, ErrorCode};
use crate::template::Field;

enumeration! {
    /// A part of a request that a signature may leave out. A verifier takes such a profile only where the part is accepted by name: it can
    /// then be anything.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Uncovered: "`body`, `url` or `method`." {
        /// The body: amounts, accounts, everything in it.
        Body = "body",
        /// The whole URL: a message for one endpoint is genuine at every other.
        Url = "url",
        /// The method.
        Method = "method",
    }
}

impl Uncovered {
    /// Reads what [`as_str`](Self::as_str) writes.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Uncovered::ALL
            .iter()
            .copied()
            .find(|part| part.as_str() == text)
            .ok_or_else(|| Error::invalid_argument("accept_uncovered", "is none of `body`, `url` and `method`"))
    }

    fn code(self) -> ErrorCode {
        match self {
            Uncovered::Body => ErrorCode::BodyNotCovered,
            Uncovered::Url => ErrorCode::UrlNotCovered,
            Uncovered::Method => ErrorCode::MethodNotCovered,
        }
    }
}

impl SignatureRule {
    /// Whether a signature says anything about this part.
    fn covers(&self, part: Uncovered) -> bool {
        match part {
            Uncovered::Body => self.covers_body(),
            Uncovered::Url => self.string_to_sign.names(Field::EndpointUrl),
            Uncovered::Method => self.string_to_sign.names(Field::Method),
        }
    }

    /// Whether a signature says anything about the body.
    pub(crate) fn covers_body(&self) -> bool {
        self.string_to_sign.names(Field::BodyDigest) || self.string_to_sign.names(Field::Body)
    }

    /// Whether another path would have another signature.
    pub(crate) fn covers_path(&self) -> bool {
        self.covers(Uncovered::Url) && self.endpoint_url.covers_path()
    }

    /// Whether another query would.
    pub(crate) fn covers_query(&self) -> bool {
        self.covers(Uncovered::Url) && self.endpoint_url.covers_query()
    }

    /// # Errors
    /// `body-not-covered`, `url-not-covered` or `method-not-covered` for a part that a signature leaves out, unless it is accepted.
    pub(crate) fn check_coverage(&self, accepted: &[Uncovered]) -> Result<(), Error> {
        match Uncovered::ALL.iter().copied().find(|part| !self.covers(*part) && !accepted.contains(part)) {
            None => Ok(()),
            Some(part) => {
                let detail = "is not covered by this signature; accept that by name, or do not trust it";
                Err(Error::new(part.code(), part.as_str(), detail))
            }
        }
    }
}
