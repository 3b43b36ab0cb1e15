//! A partner that calls the bank: signs as core signs, and can be made to do it wrongly.

use std::cell::Cell;

use paraf::message::Service;
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::{Moment, Profile};
use paraf_bank::{Bank, Call, Drive, Effect, Http, Incoming, Mistake, Note, Order, Reply};

use crate::partner::Server;
use crate::world::{PARTNER_KEY, bank};

pub(crate) type Run = Drive<Box<dyn FnMut(&Call, Moment) -> Option<paraf_bank::Answering>>>;

pub(crate) struct Client {
    pub(crate) run: Run,
    pub(crate) signer: Signer,
    pub(crate) token: String,
    pub(crate) last: u64,
    pub(crate) server: Server,
}

/// An answer, taken apart.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) body: Vec<u8>,
}

impl Answered {
    pub(crate) fn of(http: &Http) -> Self {
        let text = |name: &str| at(&http.body, &format!("/{name}")).unwrap_or_default();
        Answered {
            status: http.status,
            code: text("responseCode"),
            message: text("responseMessage"),
            body: http.body.clone(),
        }
    }

    pub(crate) fn at(&self, pointer: &str) -> Option<String> {
        at(&self.body, pointer)
    }
}

/// The text at a pointer.
pub(crate) fn at(body: &[u8], pointer: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(body).ok()?;
    value.pointer(pointer)?.as_str().map(ToString::to_string)
}

pub(crate) fn bca() -> Profile {
    Profile::named("bca").unwrap()
}

/// A generator of numbers (xorshift) that is none for secrets: it blinds, and the signature is the same whatever it gives.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), std::convert::Infallible> {
    thread_local!(static STATE: Cell<u64> = const { Cell::new(0x2545_f491_4f6c_dd1d) });
    for byte in bytes {
        let mut state = STATE.get();
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        STATE.set(state);
        *byte = state.to_be_bytes()[0];
    }
    Ok(())
}

/// A transfer to be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Call17<'a> {
    pub(crate) reference: &'a str,
    pub(crate) amount: &'a str,
    pub(crate) to: &'a str,
    pub(crate) from: &'a str,
}

impl Client {
    pub(crate) fn new() -> Self {
        Client::of(bank())
    }

    pub(crate) fn of(bank: Bank) -> Self {
        Client::signing(bank, signer("client-key-1", "client-secret-1", PARTNER_KEY))
    }

    pub(crate) fn signing(bank: Bank, signer: Signer) -> Self {
        let server = Server::new();
        let partner = server.clone();
        let run: Run = Drive::new(bank, Box::new(move |call: &Call, now| partner.answer(call, now)));
        Client { run, signer, token: "none".into(), last: 0, server }
    }

    /// With a token already.
    pub(crate) fn ready() -> Self {
        let mut client = Client::new();
        client.fetch_token();
        client
    }

    pub(crate) fn fetch_token(&mut self) -> Answered {
        let request = self.token_request();
        let answered = self.send(request).unwrap();
        self.token = answered.at("/accessToken").unwrap_or_default();
        answered
    }

    /// The same, where a fault may keep the answer back.
    pub(crate) fn fetch_token_if_any(&mut self) {
        let request = self.token_request();
        let token = self.send(request).and_then(|answered| answered.at("/accessToken"));
        self.token = token.unwrap_or_else(|| "none".into());
    }

    pub(crate) fn token_request(&mut self) -> Incoming {
        let signed = self.signer.token_request(self.run.now(), &mut fill).unwrap();
        let headers = signed.headers().map(|(name, value)| (name.into(), value.into())).collect();
        let body = signed.body().to_vec();
        self.incoming("POST", signed.url(), headers, body)
    }

    pub(crate) fn incoming(
        &mut self,
        method: &str,
        url: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Incoming {
        self.last += 1;
        Incoming {
            request: self.last,
            method: method.into(),
            url: url.into(),
            headers: headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
            body,
            address: "10.0.0.1".into(),
        }
    }

    /// A signed call, under an X-EXTERNAL-ID of its own where none is given.
    pub(crate) fn signed(&mut self, service: &str, external_id: Option<&str>, body: &str) -> Incoming {
        let partner_id = if service == "26" { "12345" } else { "KBBABCINDO" };
        self.signed_as(partner_id, service, external_id, body)
    }

    pub(crate) fn signed_as(
        &mut self,
        partner_id: &str,
        service: &str,
        external_id: Option<&str>,
        body: &str,
    ) -> Incoming {
        let service = Service::find(service, &bca()).unwrap();
        let new_id = format!("{:010}", self.last + 41);
        let request = Request::new("POST", service.path(), body.as_bytes(), self.run.now())
            .with(Field::AccessToken, self.token.as_str())
            .with(Field::ExternalId, external_id.unwrap_or(&new_id))
            .with(Field::PartnerId, partner_id)
            .with(Field::ChannelId, service.channel_id());
        let signed = self.signer.sign(&request, &mut fill).unwrap();
        let headers = signed.headers().map(|(name, value)| (name.into(), value.into())).collect();
        let body = signed.body().to_vec();
        self.incoming("POST", service.path(), headers, body)
    }

    pub(crate) fn call(&mut self, service: &str, body: &str) -> Answered {
        let request = self.signed(service, None, body);
        self.send(request).unwrap()
    }

    /// Under an X-PARTNER-ID.
    pub(crate) fn call_as(&mut self, partner_id: &str, service: &str, body: &str) -> Answered {
        let request = self.signed_as(partner_id, service, None, body);
        self.send(request).unwrap()
    }

    pub(crate) fn call_under(&mut self, external_id: &str, service: &str, body: &str) -> Answered {
        let request = self.signed(service, Some(external_id), body);
        self.send(request).unwrap()
    }

    /// None where the connection was reset, or no answer came yet.
    pub(crate) fn send(&mut self, request: Incoming) -> Option<Answered> {
        match self.run.request(request)? {
            Reply::Answer(http) => Some(Answered::of(&http)),
            Reply::Reset => None,
        }
    }

    pub(crate) fn order(&mut self, order: Order) -> Result<paraf_bank::Receipt, paraf_bank::BankError> {
        match self.run.order(order) {
            Some(Effect::Counter(receipt)) => receipt,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn wait(&mut self, seconds: u64) {
        self.run.wait(seconds * 1_000);
    }

    pub(crate) fn notes(&self) -> impl Iterator<Item = &Note> {
        self.run.effects().iter().filter_map(|effect| match effect {
            Effect::Note(note) => Some(note),
            _ => None,
        })
    }

    /// The mistakes that the log tells of the last refusal.
    pub(crate) fn told(&self) -> Vec<Mistake> {
        let refusals = self.notes().filter_map(|note| match note {
            Note::Refused { diagnosis, .. } => Some(diagnosis.clone()),
            _ => None,
        });
        refusals.last().unwrap_or_default()
    }

    pub(crate) fn bank(&self) -> &Bank {
        self.run.bank()
    }
}

pub(crate) fn signer(client_key: &str, client_secret: &str, key: &[u8]) -> Signer {
    let credential = Credential::new().with(Field::ClientKey, client_key).client_secret(client_secret).private_key(key);
    Signer::new(bca(), credential).unwrap()
}

/// A transfer to the other bank, with all that its table wants.
pub(crate) fn outward(service: &str, reference: &str, amount: &str, account: &str) -> String {
    let more = match service {
        "22" | "23" => {
            r#""beneficiaryAddress":"Palembang","beneficiaryCustomerResidence":"1","beneficiaryCustomerType":"1""#
        }
        _ => r#""additionalInfo":{"transferType":"2","purposeCode":"02"}"#,
    };
    format!(
        r#"{{"partnerReferenceNo":"{reference}","amount":{{"value":"{amount}","currency":"IDR"}},"beneficiaryAccountName":"Yories Yolanda","beneficiaryAccountNo":"{account}","beneficiaryBankCode":"BRINIDJA","sourceAccountNo":"1234567890","transactionDate":"2022-04-21T17:34:52+07:00",{more}}}"#
    )
}

impl Call17<'_> {
    pub(crate) fn body(self) -> String {
        format!(
            r#"{{"partnerReferenceNo":"{}","amount":{{"value":"{}","currency":"IDR"}},"beneficiaryAccountNo":"{}","sourceAccountNo":"{}","transactionDate":"2022-04-21T17:34:52+07:00","remark":"x"}}"#,
            self.reference, self.amount, self.to, self.from
        )
    }
}

/// A header's value, changed.
pub(crate) fn set(request: &mut Incoming, name: &str, value: &str) {
    let header = request.headers.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()));
    header.unwrap().1 = value.into();
}

pub(crate) fn get(request: &Incoming, name: &str) -> String {
    let header = request.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()));
    String::from_utf8(header.unwrap().1.clone()).unwrap()
}
