//! A partner that signs as core signs.

use paraf::message::Service;
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::{Moment, Profile};
use serde_json::Value;

pub(crate) const PRIVATE_KEY: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/rsa-2048.pem"));

/// Where the clocks of all worlds here stand still.
pub(crate) const TIME: &str = "2022-04-21T17:34:52+07:00";

pub(crate) struct Caller {
    pub(crate) signer: Signer,
    pub(crate) secret: String,
    service: Service,
}

/// A request as it goes out.
pub(crate) struct Signed {
    pub(crate) url: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Caller {
    /// Of the first partner of a world, as the control API tells of it.
    pub(crate) fn of(world: &Value) -> Self {
        let partner = &world["partners"][0];
        let text = |name: &str| partner[name].as_str().unwrap().to_string();
        let ids = partner["partner_ids"][0].as_str().unwrap().to_string();
        Caller::new(&text("client_key"), &text("client_secret"), &ids)
    }

    pub(crate) fn new(client_key: &str, secret: &str, partner_id: &str) -> Self {
        let bca = Profile::named("bca").unwrap();
        let credential = Credential::new()
            .with(Field::ClientKey, client_key)
            .client_secret(secret)
            .private_key(PRIVATE_KEY)
            .with(Field::PartnerId, partner_id);
        let service = Service::find("11", &bca).unwrap();
        Caller { signer: Signer::new(bca, credential).unwrap(), secret: secret.into(), service }
    }

    pub(crate) fn token_request(&self) -> Signed {
        let now = Moment::parse(TIME).unwrap();
        let signed = self.signer.token_request(now, &mut getrandom::fill).unwrap();
        let headers = signed.headers().map(|(name, value)| (name.into(), value.into())).collect();
        Signed { url: signed.url().into(), headers, body: signed.body().into() }
    }

    /// A balance inquiry, under a number that no other one has.
    pub(crate) fn balance(&self, token: &str, number: u64) -> Signed {
        let body = format!("{{\"partnerReferenceNo\":\"{number}\",\"accountNo\":\"1234567890\"}}");
        let external_id = format!("{number:020}");
        let request = Request::new("POST", self.service.path(), body.as_bytes(), TIME)
            .with(Field::AccessToken, token)
            .with(Field::ExternalId, external_id.as_str())
            .with(Field::ChannelId, self.service.channel_id());
        let signed = self.signer.sign(&request, &mut getrandom::fill).unwrap();
        let headers = signed.headers().map(|(name, value)| (name.into(), value.into())).collect();
        Signed { url: signed.url().into(), headers, body: signed.body().into() }
    }
}
