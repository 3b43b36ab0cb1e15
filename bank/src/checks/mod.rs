//! The checks of a request, in their order: address, token, signature, X-EXTERNAL-ID, body.
//!
//! Each is core's; what is here is who calls (`caller`), the tokens that were issued (`tokens`), the verifiers that the credentials make
//! (`doors`), the day's X-EXTERNAL-IDs (`conflicts`), and the explanation of a refusal (`diagnosis`).

mod caller;
mod conflicts;
mod diagnosis;
mod doors;
mod tokens;

use alloc::string::String;
use alloc::vec::Vec;
use paraf::message::{MessageKind, Mode, Service};
use paraf::verify::{IncomingRequest, IncomingTokenRequest, Rejection};
use paraf::{Moment, Profile};

use crate::answer::{CONFLICT, Refusal, UNAUTHORIZED};
use crate::event::Incoming;
use crate::verdict::Step;
use crate::world::{Partner, Settings};
pub(crate) use conflicts::Conflicts;
pub(crate) use doors::Doors;
pub(crate) use tokens::Tokens;

/// What the checks look at.
pub(crate) struct Gate<'g> {
    pub(crate) profile: &'g Profile,
    pub(crate) settings: &'g Settings,
    pub(crate) doors: &'g Doors,
    pub(crate) partners: &'g [Partner],
    pub(crate) tokens: &'g Tokens,
    pub(crate) conflicts: &'g mut Conflicts,
    pub(crate) now: Moment,
}

/// A request that passed.
pub(crate) struct Admitted {
    /// The partner's place.
    pub(crate) partner: usize,
    /// Empty for a token request, which has none; so is the next.
    pub(crate) external_id: String,
    pub(crate) partner_id: String,
    /// The bytes that were verified.
    pub(crate) body: Vec<u8>,
}

impl Gate<'_> {
    /// A call with a token.
    pub(crate) fn admit(&mut self, service: Service, incoming: &Incoming) -> Result<Admitted, Refusal> {
        let caller = caller::of_call(incoming, self.partners, self.tokens, self.now);
        self.check_address(service, incoming, caller.partner)?;
        // A stranger is refused by any door.
        let partner = caller.partner.unwrap_or_default();
        let headers = headers(incoming);
        // A token that was never issued is like none that was.
        let request = IncomingRequest::new(&*incoming.method, &*incoming.url, &headers, &incoming.body)
            .access_token(caller.token.unwrap_or_default())
            .service(service.code());
        let verified =
            self.doors.of_calls(partner).map(|door| door.verify(&request, self.now, self.settings.tolerance));
        let Some(verified) = verified else {
            return Err(Refusal::no_route());
        };
        let mut verified =
            verified.map_err(|rejection| self.refused(&rejection, incoming, partner, caller.issued_at))?;
        if !verified.conflict_key().is_some_and(|key| self.conflicts.claim(key, self.now)) {
            let reason = "this X-EXTERNAL-ID was used before on this day in Jakarta";
            return Err(Refusal::new(service, self.profile, Step::Conflict, CONFLICT, "", reason));
        }
        let external_id = verified.external_id().unwrap_or_default().into();
        let partner_id = verified.partner_id().unwrap_or_default().into();
        let body = verified.take_body().into_owned();
        self.check_body(service, &body)?;
        Ok(Admitted { partner, external_id, partner_id, body })
    }

    /// A request for a token.
    pub(crate) fn admit_token_request(&self, service: Service, incoming: &Incoming) -> Result<Admitted, Refusal> {
        let partner = caller::of_token_request(incoming, self.partners);
        self.check_address(service, incoming, partner)?;
        let headers = headers(incoming);
        // The table checks the body, and names the field.
        let request = IncomingTokenRequest::new(&headers, None);
        let verified = self.doors.of_tokens().verify(&request, self.now, self.settings.tolerance);
        let verified =
            verified.map_err(|rejection| self.refused(&rejection, incoming, partner.unwrap_or_default(), None))?;
        self.check_body(service, &incoming.body)?;
        let partner = caller::of_client_key(verified.client_key(), self.partners);
        let partner = partner.ok_or_else(Refusal::no_route)?;
        Ok(Admitted { partner, external_id: String::new(), partner_id: String::new(), body: incoming.body.clone() })
    }

    /// What nobody is called by is told so by its signature.
    fn check_address(&self, service: Service, incoming: &Incoming, partner: Option<usize>) -> Result<(), Refusal> {
        let allowed = partner.and_then(|partner| self.partners.get(partner)).map_or(&[][..], |known| &known.addresses);
        if allowed.is_empty() || allowed.contains(&incoming.address) {
            return Ok(());
        }
        let reason = "the address is not among those that the partner named";
        Err(Refusal::new(service, self.profile, Step::Address, UNAUTHORIZED, "Connection not allowed", reason))
    }

    fn check_body(&self, service: Service, body: &[u8]) -> Result<(), Refusal> {
        let violations = service.validate_at(MessageKind::Request, Mode::Strict, body, self.now);
        violations.first().map_or(Ok(()), |violation| Err(Refusal::of_violation(violation)))
    }

    fn refused(
        &self,
        rejection: &Rejection,
        incoming: &Incoming,
        partner: usize,
        issued_at: Option<Moment>,
    ) -> Refusal {
        let mut refusal = Refusal::of_rejection(rejection);
        if diagnosis::is_wanted(rejection.code()) {
            let arrival = diagnosis::Arrival { incoming, now: self.now, issued_at };
            let credentials = self.partners.get(partner).map(|partner| &partner.credentials);
            refusal.diagnosis = diagnosis::mistakes(&arrival, credentials, self.profile, self.settings.diagnosis_bytes);
        }
        refusal
    }
}

fn headers(incoming: &Incoming) -> Vec<(&[u8], &[u8])> {
    incoming.headers.iter().map(|(name, value)| (&**name, &**value)).collect()
}
