//! The form of the tables of codes. The contents are in `generated`.

use super::outcome::{Advice, Category, Outcome};

/// One code of the standard, whatever the service.
pub(crate) struct Known {
    pub(crate) http_status: u16,
    pub(crate) case: [u8; 2],
    /// With `{detail}` where a field name or a reason stands.
    pub(crate) message: &'static str,
    /// What it tells whoever reads Indonesian.
    pub(crate) indonesian: &'static str,
    pub(crate) category: Category,
    /// None where it depends on the service.
    pub(crate) outcome: Option<Outcome>,
    pub(crate) advice: Advice,
}

/// What a provider means by a code of one service, where that is not the standard's meaning.
pub(crate) struct OfProvider {
    pub(crate) profile: &'static str,
    pub(crate) service: &'static str,
    pub(crate) http_status: u16,
    pub(crate) case: [u8; 2],
    pub(crate) outcome: Outcome,
    pub(crate) advice: Advice,
}

/// A row of a provider's list that is not the standard's: other code, other message, or the code of another service.
pub(crate) struct Listed {
    pub(crate) profile: &'static str,
    /// The service's ID.
    pub(crate) service: &'static str,
    pub(crate) code: &'static str,
    /// With `{detail}` where a field name or a reason stands.
    pub(crate) message: &'static str,
    /// What it means, as the standard writes that.
    pub(crate) http_status: u16,
    pub(crate) case: [u8; 2],
    /// Whether this is the code to answer with, or one that is only read.
    pub(crate) answered: bool,
}

/// One code of BCA's services before SNAP.
pub(crate) struct KnownEsbCode {
    pub(crate) code: &'static str,
    pub(crate) http_status: u16,
    /// With `{detail}` where a field name stands.
    pub(crate) english: &'static str,
    pub(crate) indonesian: &'static str,
    pub(crate) outcome: Outcome,
    pub(crate) advice: Advice,
}
