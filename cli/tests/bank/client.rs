//! A user of the bank: signs as core signs, and sends over HTTP.

use paraf::message::Service;
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::{Moment, Profile};
use serde_json::Value;

use crate::http::{Answer, send};
use crate::program::Program;

pub(crate) const PARTNER_KEY: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/server/keys/partner.pem"));

pub(crate) struct Client<'p> {
    program: &'p Program,
    world: String,
    signer: Signer,
    partner_id: String,
    pub(crate) token: String,
    last: u64,
}

fn fill(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

impl<'p> Client<'p> {
    /// With the credentials that the control API tells of a world.
    pub(crate) fn of(program: &'p Program, world: &str) -> Self {
        let facts = program.get(&format!("worlds/{world}"));
        let text = |pointer: &str| facts.pointer(pointer).and_then(Value::as_str).unwrap().to_string();
        let (key, secret) = (text("/partners/0/client_key"), text("/partners/0/client_secret"));
        let credential = Credential::new().with(Field::ClientKey, &key).client_secret(&secret).private_key(PARTNER_KEY);
        let signer = Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
        let partner_id = text("/partners/0/partner_ids/0");
        Client { program, world: world.into(), signer, partner_id, token: "none".into(), last: 0 }
    }

    /// The world's time.
    pub(crate) fn now(&self) -> Moment {
        let clock = self.program.get(&format!("worlds/{}/clock", self.world));
        Moment::parse(clock["now"].as_str().unwrap()).unwrap()
    }

    pub(crate) fn fetch_token(&mut self) -> Answer {
        let signed = self.signer.token_request(self.now(), &mut fill).unwrap();
        let headers: Vec<_> = signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let answer = send(self.program.port, "POST", signed.url(), &headers, signed.body()).unwrap();
        self.token = answer.at("/accessToken");
        answer
    }

    /// A call under an X-EXTERNAL-ID of its own.
    pub(crate) fn call(&mut self, service: &str, body: &Value) -> Option<Answer> {
        self.last += 1;
        let external_id = format!("{:010}", self.last + 41);
        self.call_with(service, &external_id, body, |_| {})
    }

    /// The same, with headers that are changed after they were signed.
    pub(crate) fn call_with(
        &mut self,
        service: &str,
        external_id: &str,
        body: &Value,
        change: impl FnOnce(&mut Vec<(String, String)>),
    ) -> Option<Answer> {
        let mut signed = self.signed(service, external_id, body);
        change(&mut signed.headers);
        signed.send(self.program.port)
    }

    /// A call that can be sent later, and again.
    pub(crate) fn signed(&self, service: &str, external_id: &str, body: &Value) -> Signed {
        let service = Service::find(service, &Profile::named("bca").unwrap()).unwrap();
        let body = body.to_string();
        let request = Request::new("POST", service.path(), body.as_bytes(), self.now())
            .with(Field::AccessToken, &self.token)
            .with(Field::ExternalId, external_id)
            .with(Field::PartnerId, &self.partner_id)
            .with(Field::ChannelId, service.channel_id());
        let signed = self.signer.sign(&request, &mut fill).unwrap();
        let headers = signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        Signed { url: signed.url().into(), headers, body: signed.body().into() }
    }
}

/// A call that was signed.
pub(crate) struct Signed {
    url: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Signed {
    pub(crate) fn send(&self, port: u16) -> Option<Answer> {
        send(port, "POST", &self.url, &self.headers, &self.body)
    }
}
