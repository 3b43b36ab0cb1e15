//! What a response code means: for the money, and for what to do next.

use alloc::borrow::Cow;
use alloc::format;

use super::generated::response_codes::{
    INCONSISTENT_DONE, INCONSISTENT_FAILED, KNOWN, READ_ONLY, READINGS, STATUS_SERVICES,
};
use crate::profile::Profile;
use crate::response_code::{ResponseCode, ServiceCode};

/// One code of the standard, whatever the service.
pub(crate) struct Known {
    pub(crate) http_status: u16,
    pub(crate) case: [u8; 2],
    /// With `{detail}` where a field name or a reason stands.
    pub(crate) message: &'static str,
    pub(crate) category: Category,
    /// None where it depends on the service.
    pub(crate) outcome: Option<Outcome>,
    pub(crate) advice: Advice,
}

/// A code that a provider prints for another meaning than the standard's.
pub(crate) struct Reading {
    pub(crate) profile: &'static str,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) http_status: u16,
    pub(crate) case: [u8; 2],
}

/// The standard's categories of response codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// Done, or in progress.
    Success,
    /// The message is wrong: a field's format, or a missing field.
    Message,
    /// The call did not get through: credentials, limits of the system, a fault.
    System,
    /// The call got through, and the business of it was refused.
    Business,
    /// A code that the standard does not list.
    Unlisted,
}

impl Category {
    /// For example `business`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Success => "success",
            Category::Message => "message",
            Category::System => "system",
            Category::Business => "business",
            Category::Unlisted => "unlisted",
        }
    }
}

/// What became of the transaction, as far as this answer tells.
///
/// It speaks of the call that was answered: a status service that answers `Done` has told the status, which stands in its
/// body. In a virtual-account answer the last word is `inquiryStatus` or `paymentFlagStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It happened.
    Done,
    /// It was taken and is on its way.
    Pending,
    /// It did not happen.
    Failed,
    /// Nobody can tell from this answer; ask the status service before anything is sent again.
    Unknown,
}

impl Outcome {
    /// For example `pending`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Pending => "pending",
            Outcome::Failed => "failed",
            Outcome::Unknown => "unknown",
        }
    }
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// Go on: it is done.
    Proceed,
    /// Send the same again: a token request has no X-EXTERNAL-ID that could be used up.
    RetryAsIs,
    /// Send the same body again under a new X-EXTERNAL-ID, timestamp and signature.
    NewExternalId,
    /// Fetch a new token, then send again under a new X-EXTERNAL-ID.
    RefreshToken,
    /// Ask [`ResponseCode::status_service`] what became of it, and send nothing again before that.
    AskStatus,
    /// Do not send this again: it would be refused again, or is done already.
    Stop,
}

impl Advice {
    /// For example `new-external-id`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Advice::Proceed => "proceed",
            Advice::RetryAsIs => "retry-as-is",
            Advice::NewExternalId => "new-external-id",
            Advice::RefreshToken => "refresh-token",
            Advice::AskStatus => "ask-status",
            Advice::Stop => "stop",
        }
    }
}

impl ResponseCode {
    /// The standard's category.
    pub fn category(&self) -> Category {
        self.known().map_or(Category::Unlisted, |known| known.category)
    }

    /// What became of the transaction. 404xx18, the same reference with other parameters, differs by service: after a transfer
    /// the first one stands, after a direct debit nothing was done (standard.md section 2).
    ///
    /// ```
    /// use paraf::{Outcome, ResponseCode};
    /// assert_eq!(ResponseCode::parse("4041718")?.outcome(), Outcome::Done);
    /// assert_eq!(ResponseCode::parse("4045418")?.outcome(), Outcome::Failed);
    /// assert_eq!(ResponseCode::parse("5041700")?.outcome(), Outcome::Unknown);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn outcome(&self) -> Outcome {
        let outcome = match self.known() {
            Some(Known { outcome: Some(outcome), .. }) => *outcome,
            Some(_) if INCONSISTENT_DONE.contains(&self.service().as_str()) => Outcome::Done,
            Some(_) if INCONSISTENT_FAILED.contains(&self.service().as_str()) => Outcome::Failed,
            Some(_) => Outcome::Unknown,
            // Not listed. Only a refusal is sure: providers use other 2xx cases for other things (DANA: 2005501).
            None if (400..500).contains(&self.http_status()) => Outcome::Failed,
            None => Outcome::Unknown,
        };
        // An inquiry that was not answered has moved nothing.
        if outcome == Outcome::Unknown && self.http_status() >= 500 && self.changes_nothing() {
            return Outcome::Failed;
        }
        outcome
    }

    /// What to do next.
    ///
    /// ```
    /// use paraf::{Advice, ResponseCode};
    /// assert_eq!(ResponseCode::parse("5041700")?.advice(), Advice::AskStatus);
    /// assert_eq!(ResponseCode::parse("4011101")?.advice(), Advice::RefreshToken);
    /// assert_eq!(ResponseCode::parse("5047300")?.advice(), Advice::RetryAsIs);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn advice(&self) -> Advice {
        let advice = match self.known() {
            Some(Known { outcome: None, .. }) | None => match self.outcome() {
                Outcome::Unknown | Outcome::Pending => Advice::AskStatus,
                Outcome::Done | Outcome::Failed => Advice::Stop,
            },
            Some(known) => known.advice,
        };
        match advice {
            Advice::AskStatus | Advice::NewExternalId if self.is_token_service() => Advice::RetryAsIs,
            Advice::AskStatus if self.http_status() >= 500 && self.changes_nothing() => Advice::NewExternalId,
            advice => advice,
        }
    }

    /// The service that tells what became of a transaction of this one (standard.md section 7).
    pub fn status_service(&self) -> Option<ServiceCode> {
        let (_, status) = STATUS_SERVICES.iter().find(|(service, _)| *service == self.service().as_str())?;
        ServiceCode::parse(status).ok()
    }

    /// The standard's message for this code, with a field name or a reason in its place. None for a code that it does not list.
    ///
    /// ```
    /// use paraf::ResponseCode;
    /// let message = ResponseCode::parse("4001701")?.message("amount.value");
    /// assert_eq!(message.as_deref(), Some("Invalid Field Format [amount.value]"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn message(&self, detail: &str) -> Option<Cow<'static, str>> {
        let template = self.known()?.message;
        let Some((before, after)) = template.split_once("[{detail}]") else {
            return Some(Cow::Borrowed(template));
        };
        Some(match detail {
            "" => Cow::Borrowed(before.trim_end()),
            detail => format!("{before}[{detail}]{after}").into(),
        })
    }

    /// The standard's code for what a provider means by this code and message. BCA's two token tables differ (4007300 or
    /// 4017300 for the same refusal), and some of its tables print two cases the other way round; a code that needs no such
    /// reading comes back unchanged.
    ///
    /// ```
    /// use paraf::{Profile, ResponseCode};
    /// let bca = Profile::named("bca")?;
    /// let printed = ResponseCode::parse("4013200")?;
    /// assert_eq!(printed.as_meant("Invalid token (B2B)", &bca).to_string(), "4013201");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn as_meant(&self, message: &str, profile: &Profile) -> ResponseCode {
        let begins = |start: &str| message.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
        let is_this = |code: &str| ResponseCode::parse(code).is_ok_and(|code| code == *self);
        let reading = READINGS.iter().find(|r| r.profile == profile.name() && is_this(r.code) && begins(r.message));
        reading.map_or(*self, |r| ResponseCode::of_table(r.http_status, self.service(), r.case))
    }

    fn known(&self) -> Option<&'static Known> {
        let key = (self.http_status(), self.case().as_bytes());
        let at = KNOWN.binary_search_by(|known| (known.http_status, known.case.as_slice()).cmp(&key)).ok()?;
        KNOWN.get(at)
    }

    fn is_token_service(&self) -> bool {
        matches!(self.service().as_str(), "73" | "74")
    }

    fn changes_nothing(&self) -> bool {
        self.is_token_service() || READ_ONLY.contains(&self.service().as_str())
    }
}
