//! What the credentials make: a verifier for each partner, one for token requests, and a signer for each server that is called.

use alloc::string::ToString;
use alloc::vec::Vec;
use paraf::sign::{Credential, Field, Signer};
use paraf::verify::{Expected, TokenVerifier, Verifier, VerifierCredential};
use paraf::{Direction, Error, Profile};

use crate::error::{BankError, BankErrorCode};
use crate::world::Partner;

/// Made anew whenever credentials change; nothing of a run is in it.
pub(crate) struct Doors {
    calls: Vec<Verifier>,
    tokens: TokenVerifier,
    signers: Vec<Option<Signer>>,
}

impl Doors {
    /// # Errors
    /// `invalid-world`: a partner without an ID, a secret or a key, or with one that core does not take.
    pub(crate) fn open(partners: &[Partner], profile: &Profile) -> Result<Self, BankError> {
        let calls = partners.iter().map(|partner| named(partner, verifier(partner, profile)));
        let signers = partners.iter().map(|partner| named(partner, signer(partner, profile)));
        let tokens = token_verifier(partners, profile).map_err(|error| wrong("partners", &error));
        Ok(Doors {
            calls: calls.collect::<Result<_, _>>()?,
            tokens: tokens?,
            signers: signers.collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn of_calls(&self, partner: usize) -> Option<&Verifier> {
        self.calls.get(partner)
    }

    pub(super) fn of_tokens(&self) -> &TokenVerifier {
        &self.tokens
    }

    pub(crate) fn signer(&self, partner: usize) -> Option<&Signer> {
        self.signers.get(partner)?.as_ref()
    }
}

fn verifier(partner: &Partner, profile: &Profile) -> Result<Verifier, Error> {
    let secrets: Vec<&str> = partner.credentials.client_secrets.iter().map(|secret| &**secret).collect();
    let credential = VerifierCredential::new().client_secrets(&secrets);
    let ids: Vec<&str> = partner.partner_ids.iter().map(|id| &**id).collect();
    Verifier::builder(profile.clone())
        .direction(Direction::ToProvider)
        .partners(Expected::one_of(&ids)?, credential)
        .build()
}

fn token_verifier(partners: &[Partner], profile: &Profile) -> Result<TokenVerifier, Error> {
    let keys: Vec<Vec<&[u8]>> =
        partners.iter().map(|partner| partner.credentials.public_keys.iter().map(|key| &**key).collect()).collect();
    let mut builder = TokenVerifier::builder(profile.clone());
    for (partner, keys) in partners.iter().zip(&keys) {
        let clients: Vec<&str> = partner.credentials.client_keys.iter().map(|key| &**key).collect();
        builder = builder.clients(Expected::one_of(&clients)?, keys);
    }
    builder.build()
}

fn signer(partner: &Partner, profile: &Profile) -> Result<Option<Signer>, Error> {
    let Some(callback) = &partner.callback else {
        return Ok(None);
    };
    let credential = Credential::new()
        .with(Field::ClientKey, &callback.client_key)
        .client_secret(&callback.client_secret)
        .private_key(&callback.private_key);
    Signer::new(profile.clone(), credential).map(Some)
}

fn named<T>(partner: &Partner, made: Result<T, Error>) -> Result<T, BankError> {
    made.map_err(|error| wrong(&partner.name, &error))
}

fn wrong(field: &str, error: &Error) -> BankError {
    BankError::new(BankErrorCode::InvalidWorld, field.to_string()).with_detail(error.to_string())
}
