//! What a response code means: for the money, and for what to do next.

use super::code_table::{Known, OfProvider};
use super::codes::known;
use super::generated::response_codes::{
    INCONSISTENT_DONE, INCONSISTENT_FAILED, OF_PROVIDERS, STATUS_SERVICES, STATUS_SERVICES_OF_PROVIDERS,
};
use super::outcome::{Advice, Category, Outcome};
use super::service::{changes_nothing, has_result, is_read_only};
use crate::profile::Profile;
use crate::response_code::{ResponseCode, ServiceCode};

impl ResponseCode {
    /// The standard's category.
    #[must_use]
    pub fn category(&self) -> Category {
        known(*self).map_or(Category::Unlisted, |known| known.category)
    }

    /// What became of the transaction. 404xx18, the same reference with other parameters, differs by service: after a transfer
    /// the first one stands, after a direct debit nothing was done (docs/sources/standard.md#response-codes).
    ///
    /// A code that the standard does not list says nothing, whatever its status: 408, 425 and 499 are made by what stands between
    /// you and the provider, and providers use cases of their own.
    ///
    /// ```
    /// use paraf::message::{Outcome, ResponseCode};
    /// assert_eq!(ResponseCode::parse("4041718")?.outcome(), Outcome::Done);
    /// assert_eq!(ResponseCode::parse("4045418")?.outcome(), Outcome::Failed);
    /// assert_eq!(ResponseCode::parse("5041700")?.outcome(), Outcome::Unknown);
    /// assert_eq!(ResponseCode::parse("4085400")?.outcome(), Outcome::Unknown);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.reading().outcome()
    }

    /// What to do next.
    ///
    /// ```
    /// use paraf::message::{Advice, ResponseCode};
    /// assert_eq!(ResponseCode::parse("5041700")?.advice(), Advice::AskStatus);
    /// assert_eq!(ResponseCode::parse("5040100")?.advice(), Advice::AskProvider);
    /// assert_eq!(ResponseCode::parse("4011101")?.advice(), Advice::RefreshToken);
    /// assert_eq!(ResponseCode::parse("5047300")?.advice(), Advice::RetryAsIs);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn advice(&self) -> Advice {
        self.reading().advice()
    }

    /// The service that tells what became of a transaction of this one (docs/sources/standard.md#retries-and-timeouts). Where the
    /// advice is to ask, and the service itself changes nothing, it is that service: ask it again. None where there is none: [`Advice::AskProvider`].
    #[must_use]
    pub fn status_service(&self) -> Option<ServiceCode> {
        self.reading().status_service()
    }

    /// What became of the transaction, as this provider means the code. Where its success has a status inside that decides, the code
    /// alone says nothing: read the whole answer with [`ReceivedResponse`](crate::message::ReceivedResponse).
    ///
    #[cfg_attr(feature = "qris", doc = "```")]
    #[cfg_attr(not(feature = "qris"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::{Outcome, ResponseCode};
    /// let bca = Profile::named("bca")?;
    /// // A payment that failed is answered 2006000 too.
    /// assert_eq!(ResponseCode::parse("2006000")?.outcome_for(&bca), Outcome::Unknown);
    /// // The merchant is not the partner's: nothing was refunded.
    /// assert_eq!(ResponseCode::parse("4047818")?.outcome_for(&bca), Outcome::Failed);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn outcome_for(&self, profile: &Profile) -> Outcome {
        self.reading_for(profile).0
    }

    /// What to do next, as this provider means the code.
    #[must_use]
    pub fn advice_for(&self, profile: &Profile) -> Advice {
        let (outcome, reading) = self.reading_for(profile);
        if outcome == reading.outcome() { reading.advice() } else { reading.advice_after(outcome) }
    }

    /// The service of this provider that tells what became of it; BCA has none for some.
    #[must_use]
    pub fn status_service_for(&self, profile: &Profile) -> Option<ServiceCode> {
        let (outcome, reading) = self.reading_for(profile);
        let open = outcome != reading.outcome();
        if open { reading.status_service_after(outcome) } else { reading.status_service() }
    }

    fn reading_for(&self, profile: &Profile) -> (Outcome, Reading) {
        let provider = profile.data().messages.name();
        let reading = Reading { known: known(*self), service: self.service(), provider };
        let is_open = reading.of_call() == Outcome::Done && has_result(provider, self.service());
        (if is_open { Outcome::Unknown } else { reading.outcome() }, reading)
    }

    fn reading(&self) -> Reading {
        Reading { known: known(*self), service: self.service(), provider: "" }
    }
}

/// An answer of a service, as far as it is understood.
pub(super) struct Reading {
    /// None for an answer that says nothing.
    pub(super) known: Option<&'static Known>,
    pub(super) service: ServiceCode,
    /// Whose answer it is; empty for the standard's own meaning.
    pub(super) provider: &'static str,
}

impl Reading {
    /// What the code alone says of the money.
    pub(super) fn outcome(&self) -> Outcome {
        match self.of_call() {
            Outcome::Done | Outcome::Failed if self.leaves_another_open() => Outcome::Unknown,
            outcome => outcome,
        }
    }

    /// What became of the call itself.
    pub(super) fn of_call(&self) -> Outcome {
        if let Some(row) = self.of_provider() {
            return row.outcome;
        }
        match self.known.map(|known| known.outcome) {
            // An inquiry that was not answered has moved nothing.
            Some(Some(Outcome::Unknown)) if self.changes_nothing() => Outcome::Failed,
            Some(Some(outcome)) => outcome,
            Some(None) if INCONSISTENT_DONE.contains(&self.service.as_str()) => Outcome::Done,
            Some(None) if INCONSISTENT_FAILED.contains(&self.service.as_str()) => Outcome::Failed,
            Some(None) | None => Outcome::Unknown,
        }
    }

    fn of_provider(&self) -> Option<&'static OfProvider> {
        let known = self.known?;
        OF_PROVIDERS.iter().find(|row| {
            (row.profile, row.service) == (self.provider, self.service.as_str())
                && (row.http_status, row.case) == (known.http_status, known.case)
        })
    }

    pub(super) fn advice(&self) -> Advice {
        if let Some(row) = self.of_provider() {
            return if row.advice == Advice::AskStatus { self.ask() } else { row.advice };
        }
        let outcome = self.outcome();
        match self.known {
            Some(Known { advice: Advice::Proceed | Advice::Stop, .. }) if self.leaves_another_open() => self.ask(),
            Some(Known { outcome: Some(Outcome::Unknown), .. }) if outcome == Outcome::Failed => self.again(),
            Some(Known { outcome: Some(_), advice, .. }) => match advice {
                Advice::NewExternalId => self.again(),
                Advice::AskStatus => self.ask(),
                advice => *advice,
            },
            _ if matches!(outcome, Outcome::Unknown | Outcome::Pending) => self.ask(),
            _ => Advice::Stop,
        }
    }

    /// What to do after an answer whose body says more than its code.
    pub(super) fn advice_after(&self, outcome: Outcome) -> Advice {
        match outcome {
            Outcome::Done => Advice::Proceed,
            Outcome::Failed => Advice::Stop,
            Outcome::Pending | Outcome::Unknown => self.ask(),
        }
    }

    pub(super) fn status_service_after(&self, outcome: Outcome) -> Option<ServiceCode> {
        let itself = || (self.advice_after(outcome) == Advice::AskStatus).then_some(self.service);
        self.listed_status_service().or_else(itself)
    }

    pub(super) fn status_service(&self) -> Option<ServiceCode> {
        let itself = || (self.advice() == Advice::AskStatus).then_some(self.service);
        self.listed_status_service().or_else(itself)
    }

    fn listed_status_service(&self) -> Option<ServiceCode> {
        let own =
            STATUS_SERVICES_OF_PROVIDERS.iter().find(|row| (row.0, row.1) == (self.provider, self.service.as_str()));
        if let Some((_, _, status)) = own {
            return ServiceCode::parse(status).ok();
        }
        let (_, status) = STATUS_SERVICES.iter().find(|(service, _)| *service == self.service.as_str())?;
        ServiceCode::parse(status).ok()
    }

    /// A token request has no X-EXTERNAL-ID.
    fn again(&self) -> Advice {
        if self.is_token_service() { Advice::RetryAsIs } else { Advice::NewExternalId }
    }

    /// What changes nothing is asked again itself.
    fn ask(&self) -> Advice {
        let is_told = self.listed_status_service().is_some() || self.changes_nothing();
        if is_told { Advice::AskStatus } else { Advice::AskProvider }
    }

    fn is_token_service(&self) -> bool {
        matches!(self.service.as_str(), "73" | "74")
    }

    fn changes_nothing(&self) -> bool {
        changes_nothing(self.service)
    }

    /// Whether it is about the transaction of another service, of which a code alone says nothing. Neither does "not found": the bank may
    /// have taken a payment that it did not process yet.
    fn leaves_another_open(&self) -> bool {
        let service = self.service.as_str();
        let of_standard = STATUS_SERVICES.iter().map(|(_, status)| *status);
        let mut all = of_standard.chain(STATUS_SERVICES_OF_PROVIDERS.iter().map(|(_, _, status)| *status));
        is_read_only(self.service) && all.any(|status| status == service) && self.of_provider().is_none()
    }
}
