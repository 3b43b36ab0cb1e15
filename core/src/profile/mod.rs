//! Profiles: how each provider reads the standard, as data.

mod coverage;
mod guard;
mod load;
mod names;
mod place;
mod providers;
mod read;

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeInclusive;

use crate::canonical::endpoint_url::EndpointUrlRule;
use crate::canonical::minify::BodyRule;
use crate::canonical::string_to_sign::EmptyBodyRule;
use crate::canonical::timestamp::TimestampRule;
use crate::crypto::signature::Encoding;
use crate::error::{Error, ErrorCode};
use crate::header::HeaderRule;
use crate::template::{Field, Fields, Template, Values};

pub use coverage::Uncovered;
use guard::Guard;

enumeration! {
    /// Who calls whom.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Direction: "`to-provider` or `to-partner`." {
        /// The partner calls the provider.
        #[default]
        ToProvider = "to-provider",
        /// The provider calls the partner: notifications, and virtual-account inquiries and payments.
        ToPartner = "to-partner",
    }
}

impl Direction {
    /// Reads what [`as_str`](Self::as_str) writes.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text {
            "to-provider" => Ok(Direction::ToProvider),
            "to-partner" => Ok(Direction::ToPartner),
            _ => Err(Error::invalid_argument("direction", "is neither `to-provider` nor `to-partner`")),
        }
    }
}

/// Whose tables of messages a profile has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Messages {
    /// The standard's alone.
    #[default]
    Snap,
    /// Those of BCA's services before SNAP, and no other.
    BcaLegacy,
    /// The provider's, and the standard's where the provider has none.
    Bca,
    Bri,
    Dana,
    Doku,
    Faspay,
    Winpay,
}

impl Messages {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Messages::Snap => "snap",
            Messages::BcaLegacy => "bca-legacy",
            Messages::Bca => "bca",
            Messages::Bri => "bri",
            Messages::Dana => "dana",
            Messages::Doku => "doku",
            Messages::Faspay => "faspay",
            Messages::Winpay => "winpay",
        }
    }

    /// Whether they lie over the standard's, which stand where the provider has none.
    pub(crate) fn lie_over_the_standard(self) -> bool {
        !matches!(self, Messages::Snap | Messages::BcaLegacy)
    }
}

/// One provider's reading of the standard: a value, cheap to clone.
///
/// Take a built-in one by name, or describe your own as JSON over a built-in one; `docs/profiles.md` lists the keys.
///
/// ```
/// use paraf::Profile;
/// let bca = Profile::named("bca")?;
/// // RSA instead of HMAC, and no token: the standard's asymmetric scheme.
/// let asymmetric = Profile::from_json(r#"{
///     "base": "snap", "name": "my-bank",
///     "request": {
///         "algorithm": "rsa-sha256",
///         "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}",
///         "headers": { "Authorization": null }
///     }
/// }"#)?;
/// assert_eq!((bca.name(), asymmetric.name()), ("bca", "my-bank"));
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Profile(Arc<ProfileData>);

#[derive(PartialEq, Eq)]
pub(crate) struct ProfileData {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) messages: Messages,
    pub(crate) rsa_minimum_bits: usize,
    /// None where the provider has no token service that is modelled here.
    pub(crate) token_request: Option<TokenRequestRule>,
    pub(crate) request: SignatureRule,
    pub(crate) callback: Option<SignatureRule>,
    pub(crate) sources: Vec<(String, String)>,
    pub(crate) deviations: Vec<(String, String)>,
}

/// How a message is signed.
#[derive(PartialEq, Eq)]
pub(crate) struct SignatureRule {
    pub(crate) algorithm: Algorithm,
    pub(crate) encoding: Encoding,
    pub(crate) string_to_sign: Template,
    guards: Vec<Guard>,
    pub(crate) body: BodyRule,
    pub(crate) empty_body: EmptyBodyRule,
    pub(crate) digest_encoding: Encoding,
    pub(crate) endpoint_url: EndpointUrlRule,
    pub(crate) timestamp: TimestampRule,
    pub(crate) headers: Vec<HeaderRule>,
}

/// The primitive, and whose secret it takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    HmacSha256(SharedSecret),
    HmacSha512(SharedSecret),
    RsaSha256,
}

/// More than any RSA key that can be read has.
const MOST_BITS: usize = 16_384;

impl Algorithm {
    /// As profiles write it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Algorithm::HmacSha256(_) => "hmac-sha256",
            Algorithm::HmacSha512(_) => "hmac-sha512",
            Algorithm::RsaSha256 => "rsa-sha256",
        }
    }

    /// How many bytes a signature may have where its key is elsewhere.
    pub(crate) fn signature_lengths(self, minimum_bits: usize) -> RangeInclusive<usize> {
        match self {
            Algorithm::HmacSha256(_) => 32..=32,
            Algorithm::HmacSha512(_) => 64..=64,
            Algorithm::RsaSha256 => minimum_bits.div_ceil(8)..=MOST_BITS / 8,
        }
    }
}

/// Which of the two shared secrets keys the HMAC.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SharedSecret {
    Client,
    Api,
}

impl SharedSecret {
    pub(crate) fn name(self) -> &'static str {
        match self {
            SharedSecret::Client => "client_secret",
            SharedSecret::Api => "api_secret",
        }
    }
}

/// How an access token is asked for.
#[derive(PartialEq, Eq)]
pub(crate) enum TokenRequestRule {
    /// SNAP: JSON, signed by RSA over client key and timestamp.
    Signed {
        path: String,
        customer_path: Option<String>,
        encoding: Encoding,
        string_to_sign: Template,
        timestamp: TimestampRule,
        headers: Vec<HeaderRule>,
    },
    /// OAuth 2.0 before SNAP: a form with HTTP Basic, unsigned.
    Basic { path: String, headers: Vec<HeaderRule> },
}

impl SignatureRule {
    /// The header that carries a field.
    pub(crate) fn header_of(&self, field: Field) -> Option<&HeaderRule> {
        header_of(&self.headers, field)
    }

    /// Two requests must not share a string-to-sign: where a template leaves open which they are, the values must not.
    ///
    /// # Errors
    /// `invalid-url` or `invalid-header` for a value that holds the literal behind it.
    pub(crate) fn check_guards(&self, values: &Values<'_>) -> Result<(), Error> {
        let Some(guard) = self.guards.iter().find(|guard| guard.stops(values)) else { return Ok(()) };
        let detail = "holds what stands behind it in the string-to-sign, so that it could be another request's";
        Err(match (guard.field, self.header_of(guard.field)) {
            (Field::EndpointUrl, _) => Error::new(ErrorCode::InvalidUrl, "url", detail),
            (_, Some(header)) => Error::new(ErrorCode::InvalidHeader, header.name().to_string(), detail),
            (field, None) => Error::new(ErrorCode::InvalidHeader, field.as_str(), detail),
        })
    }

    /// The fields that have a place in the message.
    pub(crate) fn places(&self) -> Fields {
        self.headers.iter().filter_map(|header| header.field).chain(self.string_to_sign.fields()).collect()
    }
}

pub(crate) fn header_of(headers: &[HeaderRule], field: Field) -> Option<&HeaderRule> {
    headers.iter().find(|header| header.field == Some(field))
}

impl Profile {
    /// A built-in profile: `snap`, `bca`, or another of [`names`](Self::names), without regard to case.
    ///
    /// # Errors
    /// `unknown-profile`, with the name that was given and those that are most like it.
    ///
    /// ```
    /// use paraf::Profile;
    /// assert_eq!(Profile::named("BCA")?.name(), "bca");
    /// let error = Profile::named("briva").unwrap_err();
    /// assert_eq!(error.detail(), "`briva` is no built-in profile; the closest are `bri`, `bri-hex`, `bri-push`");
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn named(name: &str) -> Result<Self, Error> {
        load::named(name)
    }

    /// A profile of your own: a JSON object, whole or laid over a built-in one that its key `base` names.
    ///
    /// # Errors
    /// `invalid-profile` with the path of the wrong key; `unknown-profile` for the base.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        load::from_json(json)
    }

    /// A name, or a JSON object: text that begins with `{`.
    ///
    /// # Errors
    /// As [`named`](Self::named) and [`from_json`](Self::from_json).
    pub fn resolve(name_or_json: &str) -> Result<Self, Error> {
        if name_or_json.trim_start().starts_with('{') {
            Profile::from_json(name_or_json)
        } else {
            Profile::named(name_or_json)
        }
    }

    /// The names of the built-in profiles.
    pub fn names() -> impl Iterator<Item = &'static str> {
        providers::FILES.iter().map(|(name, _)| *name)
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Its name for people.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.0.title
    }

    /// [`title`](Self::title) in a language that people read.
    #[cfg(feature = "diagnose")]
    #[must_use]
    pub fn title_in(&self, language: crate::Language) -> String {
        crate::error_text::profile_text(self.title(), language)
    }

    /// The smallest RSA key that it takes, in bits: 2048, or 1024 where a provider uses such keys.
    #[must_use]
    pub fn rsa_minimum_bits(&self) -> usize {
        self.0.rsa_minimum_bits
    }

    /// Where each rule is written, by the rule's path in the profile: `("request.endpoint_url.query", "https://…")`.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.sources.iter().map(|(rule, source)| (rule.as_str(), source.as_str()))
    }

    /// [`sources`](Self::sources) in a language that people read. Addresses and the names of files stay.
    #[cfg(feature = "diagnose")]
    pub fn sources_in(&self, language: crate::Language) -> impl Iterator<Item = (&str, String)> {
        self.sources().map(move |(rule, source)| (rule, crate::error_text::profile_text(source, language)))
    }

    /// What it says over its base, by the rule's path: `("request.endpoint_url.query", "dropped")`, with `null` for what the base
    /// has and this one does not. Empty for a profile without a base.
    ///
    /// ```
    /// let bri = paraf::Profile::named("bri")?;
    /// assert!(bri.deviations().any(|deviation| deviation == ("request.endpoint_url.query", "dropped")));
    /// # Ok::<(), paraf::Error>(())
    /// ```
    pub fn deviations(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.deviations.iter().map(|(rule, value)| (rule.as_str(), value.as_str()))
    }

    pub(crate) fn data(&self) -> &ProfileData {
        &self.0
    }

    pub(crate) fn unsupported(&self, field: &'static str, detail: &'static str) -> Error {
        Error::new(ErrorCode::UnsupportedByProfile, field, alloc::format!("{detail} (profile `{}`)", self.name()))
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Profile({})", self.name())
    }
}
