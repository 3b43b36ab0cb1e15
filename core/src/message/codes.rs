//! Which code and message a provider has for a refusal: its own list (`core/spec/response-codes.json`), else the standard's table.

use alloc::borrow::Cow;
use alloc::format;

use super::code_table::{Known, Listed};
use super::generated::response_codes::{KNOWN, LISTED};
use crate::profile::Profile;
use crate::response_code::{ResponseCode, ServiceCode};

/// What a message is refused for, as the standard writes it: status and case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meaning(pub(crate) u16, pub(crate) [u8; 2]);

impl Meaning {
    pub(crate) const BAD_REQUEST: Meaning = Meaning(400, *b"00");
    pub(crate) const FORMAT: Meaning = Meaning(400, *b"01");
    pub(crate) const MISSING: Meaning = Meaning(400, *b"02");
    pub(crate) const UNAUTHORIZED: Meaning = Meaning(401, *b"00");
    pub(crate) const INVALID_TOKEN: Meaning = Meaning(401, *b"01");
}

/// The code and the message with which a provider refuses a message of this service.
pub(crate) fn refusal(
    provider: &str,
    id: &str,
    service: ServiceCode,
    meaning: Meaning,
    detail: &str,
) -> (ResponseCode, Cow<'static, str>) {
    let listed = LISTED.iter().find(|row| {
        row.answered && row.profile == provider && row.service == id && Meaning(row.http_status, row.case) == meaning
    });
    let standard = ResponseCode::of_table(meaning.0, service, meaning.1);
    match listed.and_then(|row| Some((ResponseCode::parse(row.code).ok()?, row.message))) {
        Some((code, message)) => (code, filled(message, detail)),
        None => (standard, filled(known(standard).map_or("", |known| known.message), detail)),
    }
}

/// The row of the standard's table.
pub(super) fn known(code: ResponseCode) -> Option<&'static Known> {
    let key = (code.http_status(), code.case().as_bytes());
    let at = KNOWN.binary_search_by(|known| (known.http_status, known.case.as_slice()).cmp(&key)).ok()?;
    KNOWN.get(at)
}

/// The rows that a provider has for this very code, those of its own service first.
fn listed(code: ResponseCode, provider: &str) -> impl Iterator<Item = &'static Listed> {
    let rows = move |own: bool| {
        LISTED.iter().filter(move |row| {
            let is_own = row.service == code.service().as_str();
            row.profile == provider && is_own == own && ResponseCode::parse(row.code).is_ok_and(|listed| listed == code)
        })
    };
    rows(true).chain(rows(false))
}

impl ResponseCode {
    /// The provider's message for this code, else the standard's, with a field name or a reason in its place. None for a code that
    /// neither lists.
    ///
    /// ```
    /// use paraf::Profile;
    /// use paraf::message::ResponseCode;
    /// let (bca, snap) = (Profile::named("bca")?, Profile::named("snap")?);
    /// let message = |code: &str, profile| Ok::<_, paraf::Error>(ResponseCode::parse(code)?.message("accountNo", profile));
    /// assert_eq!(message("4001701", &bca)?.as_deref(), Some("Invalid Field Format [accountNo]"));
    /// // BCA's list for the balance inquiry has the two the other way round.
    /// assert_eq!(message("4001101", &bca)?.as_deref(), Some("Invalid Mandatory Field [accountNo]"));
    /// assert_eq!(message("4001101", &snap)?.as_deref(), Some("Invalid Field Format [accountNo]"));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn message(&self, detail: &str, profile: &Profile) -> Option<Cow<'static, str>> {
        let own = listed(*self, profile.data().messages.name()).next().map(|row| row.message);
        own.or_else(|| known(*self).map(|known| known.message)).map(|message| filled(message, detail))
    }

    /// The standard's code for what a provider means by this code and message. BCA's two token tables differ (4007300 or
    /// 4017300 for the same refusal), and some of its tables print two cases the other way round; a code that needs no such
    /// reading comes back unchanged.
    ///
    /// ```
    /// use paraf::Profile;
    /// use paraf::message::ResponseCode;
    /// let bca = Profile::named("bca")?;
    /// let printed = ResponseCode::parse("4013200")?;
    /// assert_eq!(printed.as_meant("Invalid token (B2B)", &bca).to_string(), "4013201");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    #[must_use]
    pub fn as_meant(&self, message: &str, profile: &Profile) -> ResponseCode {
        meant(*self, message, profile.data().messages.name())
    }
}

pub(super) fn meant(code: ResponseCode, message: &str, provider: &str) -> ResponseCode {
    // Without what differs from answer to answer.
    let head = |row: &Listed| row.message.split(['[', '(']).next().unwrap_or_default().trim_end();
    let begins = |start: &str| message.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    let row = listed(code, provider).find(|row| begins(head(row)));
    row.map_or(code, |row| ResponseCode::of_table(row.http_status, code.service(), row.case))
}

/// A service's own message for a code, else the provider's, else the standard's; empty where none lists it.
pub(super) fn message_of(provider: &str, id: &str, code: ResponseCode, detail: &str) -> Cow<'static, str> {
    let rows = |own: bool| listed(code, provider).filter(move |row| (row.service == id) == own);
    let message = rows(true).chain(rows(false)).next().map(|row| row.message);
    message
        .or_else(|| known(code).map(|known| known.message))
        .map_or(Cow::Borrowed(""), |message| filled(message, detail))
}

/// What a code tells whoever reads Indonesian, by what its provider means with it.
pub(super) fn indonesian(provider: &str, id: &str, code: ResponseCode) -> &'static str {
    let own = listed(code, provider).find(|row| row.service == id);
    let meant = own.map_or(code, |row| ResponseCode::of_table(row.http_status, code.service(), row.case));
    known(meant).map_or("", |known| known.indonesian)
}

/// Whether a provider lists this code among those of a service whose code it does not have.
pub(in crate::message) fn is_listed_by(provider: &str, id: &str, code: ResponseCode) -> bool {
    listed(code, provider).any(|row| row.service == id)
}

fn filled(template: &'static str, detail: &str) -> Cow<'static, str> {
    match template.split_once("[{detail}]") {
        None => Cow::Borrowed(template),
        Some((before, _)) if detail.is_empty() => Cow::Borrowed(before.trim_end()),
        Some((before, after)) => format!("{before}[{detail}]{after}").into(),
    }
}
