//! Services: what can be asked of a provider, or by it.

use core::fmt;

use super::generated::FAMILIES;
use super::generated::response_codes::READ_ONLY;
#[cfg(feature = "diagnose")]
use super::table::Format;
use super::table::{ServiceTable, Shape};
use crate::canonical::endpoint_url::canonical_path;
use crate::error::Error;
use crate::profile::{Direction, Profile};
use crate::response_code::{ServiceCode, is_end};

enumeration! {
    /// Which of a service's two messages.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MessageKind: "`request` or `response`." {
        /// What the caller sends.
        Request = "request",
        /// What is answered.
        Response = "response",
    }
}

impl MessageKind {
    /// Reads what [`as_str`](Self::as_str) writes. Callers know it as the direction of a message.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text {
            "request" => Ok(MessageKind::Request),
            "response" => Ok(MessageKind::Response),
            _ => Err(Error::invalid_argument("direction", "is neither `request` nor `response`")),
        }
    }
}

/// A service of the standard, or a provider's own, with the tables of its messages.
///
/// Which tables a profile has is its key `messages`: the standard's, a provider's over them, or, for `bca-legacy`, those of BCA's services
/// before SNAP alone, which have names for IDs (`fund-collection`) and no code.
///
#[cfg_attr(feature = "virtual-account", doc = "```")]
#[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
/// use paraf::message::Service;
/// use paraf::{Direction, Profile};
/// let inquiry = Service::find("24", &Profile::named("bca")?)?;
/// assert_eq!((inquiry.path(), inquiry.direction()), ("/openapi/v1.0/transfer-va/inquiry", Direction::ToPartner));
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Service(&'static ServiceTable);

impl Service {
    /// The service by its ID, which is its code except where two services of a provider share one (`32-shared-biller`).
    /// Where the profile has no table of its own, it is the standard's.
    ///
    /// # Errors
    /// `invalid-argument`: no such service, or its family is not compiled in.
    pub fn find(id: &str, profile: &Profile) -> Result<Self, Error> {
        let messages = profile.data().messages;
        let found = |name: &'static str| tables_of(name).find(|table| table.id == id);
        let own = found(messages.name());
        own.or_else(|| if messages.lie_over_the_standard() { found("snap") } else { None })
            .map(Service)
            .ok_or_else(|| Error::invalid_argument("service", "is not a service of this profile"))
    }

    /// The services that a profile has: the standard's, with the provider's own tables in their place, and those it adds.
    pub fn all(profile: &Profile) -> impl Iterator<Item = Service> {
        let messages = profile.data().messages;
        let own = messages.name();
        let below = messages.lie_over_the_standard();
        let groups = FAMILIES.iter().copied().flatten();
        let groups = groups.filter(move |(name, _)| *name == own || (below && *name == "snap"));
        let overlaid = move |table: &ServiceTable| table.profile != own && tables_of(own).any(|one| one.id == table.id);
        groups.flat_map(|(_, tables)| *tables).filter(move |table| !overlaid(table)).map(Service)
    }

    /// The service with this method whose path is the longest end of this path or URL, in whichever way that is percent-encoded, or,
    /// where a base path differs, the one with its code. Two may share a path (before SNAP: `invoice` and `invoice-cancellation`, POST
    /// and PUT).
    ///
    #[cfg_attr(feature = "virtual-account", doc = "```")]
    #[cfg_attr(not(feature = "virtual-account"), doc = "```ignore")]
    /// use paraf::Profile;
    /// use paraf::message::Service;
    /// let bca = Profile::named("bca")?;
    /// let of = |method, url| Service::of_request(method, url, &bca).map(|service| service.id());
    /// let url = "https://sandbox.bca.co.id/openapi/shared-biller/v1.0/transfer-va/status";
    /// assert_eq!(of("POST", url), Some("26-shared-biller"));
    /// assert_eq!(of("POST", "/partner/v1.0/transfer-va/inquiry?x=1"), Some("24"));
    /// assert_eq!(of("GET", "/partner/v1.0/transfer-va/inquiry"), None);
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn of_request(method: &str, url: &str, profile: &Profile) -> Option<Self> {
        let path = canonical_path(url);
        let has_method = |service: &Service| service.method() == method;
        let longest = Service::at(&path, profile).filter(has_method).min_by_key(by_longest_path);
        longest.or_else(|| Service::find(ServiceCode::of_path(&path).as_str(), profile).ok().filter(has_method))
    }

    /// The service with this code whose path is the longest end of this URL: BCA's shared biller has codes of other services.
    pub(crate) fn of_code_at(code: ServiceCode, url: &str, profile: &Profile) -> Option<Self> {
        let path = canonical_path(url);
        Service::at(&path, profile).filter(|service| service.code() == code).min_by_key(by_longest_path)
    }

    fn at(path: &str, profile: &Profile) -> impl Iterator<Item = Service> {
        Service::all(profile).filter(move |service| is_end(service.path(), path))
    }

    /// What [`find`](Self::find) takes.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.0.id
    }

    /// The two characters that stand for the service in a response code; [`ServiceCode::UNKNOWN`] for a service before SNAP.
    #[must_use]
    pub fn code(&self) -> ServiceCode {
        ServiceCode::parse(self.0.code).unwrap_or(ServiceCode::UNKNOWN)
    }

    /// The name in English.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// The name in Indonesian.
    #[must_use]
    pub fn name_id(&self) -> &'static str {
        self.0.name_id
    }

    /// Whether a call moves no money and changes nothing, so that it may be made to see what the provider answers: a balance, a status, a token.
    ///
    /// Source: `read_only` in `core/spec/response-codes.json`.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        changes_nothing(self.code())
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.0.method
    }

    /// The path; what stands before it is the provider's, or, for calls to the partner, the partner's.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.0.path
    }

    /// Who calls whom.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// The CHANNEL-ID that the provider fixes for this service, if it does.
    #[must_use]
    pub fn channel_id(&self) -> Option<&'static str> {
        (!self.0.channel_id.is_empty()).then_some(self.0.channel_id)
    }

    /// The most characters of X-EXTERNAL-ID, where the provider gives this service its own bound: 32 at BCA for some, 36 for others.
    #[must_use]
    pub fn external_id_length(&self) -> Option<usize> {
        (self.0.external_id_most > 0).then_some(usize::from(self.0.external_id_most))
    }

    /// The fewest and the most characters of X-PARTNER-ID, where the provider gives this service its own bounds.
    #[must_use]
    pub fn partner_id_length(&self) -> Option<core::ops::RangeInclusive<usize>> {
        let (least, most) = self.0.partner_id;
        (most > 0).then(|| usize::from(least.max(1))..=usize::from(most))
    }

    /// Whether the provider gives this service a number as X-PARTNER-ID: BCA's virtual accounts have the company code there.
    #[cfg(feature = "diagnose")]
    pub(crate) fn partner_id_is_digits(&self) -> bool {
        self.0.partner_id_format == Format::Digits
    }

    /// The profile whose table this is: the provider's, or `snap`; `own` for one that was [read](Self::from_json).
    #[must_use]
    pub fn profile(&self) -> &'static str {
        self.0.profile
    }

    pub(super) fn of_table(table: &'static ServiceTable) -> Self {
        Service(table)
    }

    pub(crate) fn table(&self) -> &'static ServiceTable {
        self.0
    }

    pub(crate) fn shape(&self, kind: MessageKind) -> &'static Shape {
        match kind {
            MessageKind::Request => self.0.request,
            MessageKind::Response => self.0.response,
        }
    }
}

/// Whether a service moves nothing and only tells.
pub(super) fn is_read_only(service: ServiceCode) -> bool {
    READ_ONLY.contains(&service.as_str())
}

/// The same, or it issues a token.
pub(super) fn changes_nothing(service: ServiceCode) -> bool {
    matches!(service.as_str(), "73" | "74") || is_read_only(service)
}

/// Whether a service of this provider with this code, or the standard's where it has none, has answers whose body decides.
pub(super) fn has_result(provider: &'static str, code: ServiceCode) -> bool {
    let with_code = |profile: &'static str| tables_of(profile).filter(move |table| table.code == code.as_str());
    let whose = if with_code(provider).next().is_some() { provider } else { "snap" };
    with_code(whose).any(|table| table.result.is_some())
}

fn tables_of(profile: &'static str) -> impl Iterator<Item = &'static ServiceTable> {
    FAMILIES.iter().copied().flatten().filter(move |(name, _)| *name == profile).flat_map(|(_, tables)| *tables)
}

fn by_longest_path(service: &Service) -> core::cmp::Reverse<usize> {
    core::cmp::Reverse(service.path().len())
}

/// The same table: two tables of the caller's own may have the same ID.
impl PartialEq for Service {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.0, other.0)
    }
}

impl Eq for Service {}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service({} {}, {})", self.0.id, self.0.name, self.0.profile)
    }
}
