//! How a verifier is made: whom it serves, which way the requests go, and what it accepts by name.

use alloc::vec::Vec;

use super::callers::Callers;
use super::expected::Expected;
use super::keys::Keys;
use super::{Verifier, VerifierCredential, rule_of};
use crate::crypto::mac::MacState;
use crate::error::Error;
use crate::profile::{Algorithm, Direction, Profile, SignatureRule, Uncovered};
use crate::template::Field;

/// Makes a [`Verifier`]; see [`Verifier::builder`].
#[must_use]
pub struct VerifierBuilder<'a> {
    profile: Profile,
    direction: Direction,
    accepted: Vec<Uncovered>,
    partners: Vec<(Expected, VerifierCredential<'a>)>,
}

impl<'a> VerifierBuilder<'a> {
    pub(super) fn new(profile: Profile) -> Self {
        let direction = Direction::ToPartner;
        VerifierBuilder { profile, direction, accepted: Vec::new(), partners: Vec::new() }
    }

    /// Which way the requests go. [`Direction::ToPartner`], the provider's calls, unless you say otherwise;
    /// [`Direction::ToProvider`] checks what a partner sends, as the provider does.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// Serves these partners, who share one credential. Call it again for others, who have one of their own: each credential is tried
    /// for its own partners alone.
    pub fn partners(mut self, partners: Expected, credential: VerifierCredential<'a>) -> Self {
        self.partners.push((partners, credential));
        self
    }

    /// Takes a provider whose signature says nothing about these parts: they may be forged.
    pub fn accept_uncovered(mut self, parts: &[Uncovered]) -> Self {
        self.accepted.extend(parts);
        self
    }

    /// Checks the credentials against the profile.
    ///
    /// # Errors
    /// `unsupported-by-profile` where the provider publishes no rule for this direction, or none of its headers says who calls and
    /// partners are named; `body-not-covered`, `url-not-covered` or `method-not-covered` where its signature leaves one of them out;
    /// `missing-credential`, `invalid-secret`, `invalid-key`, `unsupported-key`; `invalid-argument` for no partner, or one with two
    /// credentials.
    pub fn build(self) -> Result<Verifier, Error> {
        let rule = rule_of(&self.profile, self.direction)?;
        rule.check_coverage(&self.accepted)?;
        let minimum_bits = self.profile.data().rsa_minimum_bits;
        let keys = |credential: VerifierCredential<'_>| match rule.algorithm {
            algorithm if !credential.elsewhere.is_empty() => {
                if !credential.client_secrets.is_empty() || !credential.public_keys.is_empty() {
                    return Err(Error::invalid_argument(
                        "elsewhere",
                        "is given beside a secret or key: give one of them",
                    ));
                }
                Keys::elsewhere(&credential.elsewhere, algorithm.signature_lengths(minimum_bits))
            }
            Algorithm::HmacSha256(_) => Keys::shared(&credential.client_secrets, MacState::sha256),
            Algorithm::HmacSha512(_) => Keys::shared(&credential.client_secrets, MacState::sha512),
            Algorithm::RsaSha256 => Keys::public(&credential.public_keys, minimum_bits),
        };
        let callers = self.partners.into_iter().map(|(partners, credential)| Ok((partners, keys(credential)?)));
        let callers = Callers::new(callers.collect::<Result<_, Error>>()?)?;
        let caller = match (callers.are_named(), caller_field(rule)) {
            (true, Some(field)) => field,
            (true, None) => {
                return Err(self
                    .profile
                    .unsupported("partner_id", "is in no header of such a request: serve anyone, `*`"));
            }
            (false, _) => Field::PartnerId,
        };
        Ok(Verifier { callers, caller, direction: self.direction, profile: self.profile })
    }
}

/// What says who calls: the partner ID, or the API key where that is what X-PARTNER-ID holds (BNI).
fn caller_field(rule: &SignatureRule) -> Option<Field> {
    [Field::PartnerId, Field::ApiKey].into_iter().find(|field| rule.header_of(*field).is_some())
}
