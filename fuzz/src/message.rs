//! A genuine request of a profile, to be changed. Its keys and secrets are the tests' own.

use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Rejection, Tolerance, Verified, Verifier, VerifierCredential};
use paraf::{Direction, Error, Moment, Profile, Randomness, Uncovered};

/// When everything is signed: 2026-11-22T10:00:00+07:00.
pub const SECONDS: i64 = 1_795_316_400;
/// Stands for the secrets and tokens that may be in no error and no report.
pub const SECRET: &str = "fuzz-secret-8f14e45fceea167a";
/// As above.
pub const TOKEN: &str = "fuzz-token-c9f0f895fb98ab91";
/// Who calls.
pub const PARTNER: &str = "12345";
/// Of `vectors/keys`, generated for the tests.
pub const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");

const URL: &str = "/openapi/v1.0/transfer-va/payment?b=2&a=1";
const BODY: &[u8] =
    b"{ \"partnerServiceId\": \"   12345\", \"paidAmount\": {\"value\": \"10000.00\", \"currency\": \"IDR\"} }";

/// The same numbers every time: a finding must be one again.
pub struct Numbers(u64);

impl Randomness for Numbers {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = self.0.to_be_bytes()[0];
        }
        Ok(())
    }
}

/// Randomness that is none.
pub fn numbers() -> Numbers {
    Numbers(1)
}

/// A signer with everything that a profile may ask for.
///
/// # Errors
/// What this profile refuses.
pub fn signer(profile: &Profile) -> Result<Signer, Error> {
    let credential = |key: bool, partner: bool| {
        Credential::new()
            .with(Field::ClientKey, "client")
            .client_secret(SECRET)
            .private_key(PRIVATE_KEY)
            .with(Field::PartnerId, partner.then_some(PARTNER))
            .with(Field::ChannelId, partner.then_some("95231"))
            .with(Field::ApiKey, key.then_some("key"))
            .api_secret(key.then_some(SECRET))
    };
    // What a profile has no place for, it refuses.
    let fitting = [(true, true), (false, true), (true, false), (false, false)];
    let mut tried = fitting.into_iter().map(|(key, partner)| Signer::new(profile.clone(), credential(key, partner)));
    tried.find(Result::is_ok).unwrap_or_else(|| Signer::new(profile.clone(), credential(true, true)))
}

/// A request, the wire's way.
#[derive(Clone)]
pub struct Message {
    /// The method.
    pub method: Vec<u8>,
    /// The path and query.
    pub url: Vec<u8>,
    /// Names and values.
    pub headers: Vec<(Vec<u8>, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Message {
    /// The values of a header, whatever its case.
    pub fn values(&self, name: &[u8]) -> Vec<&[u8]> {
        let same = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        same.map(|(_, value)| value.as_slice()).collect()
    }

    /// Takes a header away.
    pub fn drop_header(&mut self, name: &[u8]) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
    }
}

/// A message that its verifier takes.
pub struct Genuine {
    /// Whose it is.
    pub profile: Profile,
    /// As it was sent.
    pub message: Message,
    /// What was signed.
    pub string_to_sign: String,
    /// What of it.
    pub signed: Vec<Field>,
    verifier: Verifier,
}

impl Genuine {
    /// Signs a request to the provider; none where this profile cannot, or its own provider would not take it.
    pub fn of(profile: Profile) -> Option<Self> {
        let at = Moment::from_epoch_seconds(SECONDS);
        let signer = signer(&profile).ok()?;
        let request = Request::new("POST", URL, BODY, at);
        let with_id = request.clone().with(Field::ExternalId, "4711");
        let with_token = with_id.clone().with(Field::AccessToken, TOKEN);
        let signed = [with_token, with_id, request]
            .into_iter()
            .find_map(|request| signer.sign(&request, &mut numbers()).ok())?;
        let headers = signed.headers().map(|(name, value)| (name.into(), value.into())).collect();
        let message =
            Message { method: signed.method().into(), url: signed.url().into(), headers, body: signed.body().into() };
        let string_to_sign = signed.string_to_sign()?;
        let key = paraf::key::PrivateKey::parse(PRIVATE_KEY.as_bytes()).ok()?.public_key().ok()?.to_spki_pem().ok()?;
        let credential = VerifierCredential::new().client_secrets(["another", SECRET]).public_keys([&key]);
        let verifier = |partners: Expected| {
            let builder = Verifier::builder(profile.clone()).direction(Direction::ToProvider);
            builder.accept_uncovered(Uncovered::ALL).partners(partners, credential.clone()).build()
        };
        let named = Expected::one_of(&[PARTNER, "key"]).ok()?;
        let verifier = verifier(named).or_else(|_| verifier(Expected::anyone())).ok()?;
        let genuine = Genuine {
            string_to_sign: string_to_sign.reveal().into(),
            signed: string_to_sign.segments().iter().map(|segment| segment.field).collect(),
            profile,
            message,
            verifier,
        };
        genuine.verify(&genuine.message, 0).is_ok().then_some(genuine)
    }

    /// What the provider says to a message that arrives so many seconds after this one was signed.
    ///
    /// # Errors
    /// Its rejection.
    #[allow(clippy::result_large_err, reason = "the core's own")]
    pub fn verify(&self, message: &Message, seconds_later: i64) -> Result<Verified<'static>, Rejection> {
        let headers: Vec<(&[u8], &[u8])> = message.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let request = IncomingRequest::new(message.method.as_slice(), &message.url, &headers, &message.body);
        let now = Moment::from_epoch_seconds(SECONDS.saturating_add(seconds_later));
        let at_once = self.verifier.verify(&request, now, Tolerance::DEFAULT).map(Verified::into_owned);
        // In two steps it is the same, with the answer that the first had.
        let index = at_once.as_ref().map(Verified::credential_index);
        let finished = self.verifier.begin(&request, now, Tolerance::DEFAULT).and_then(|unverified| match index {
            Ok(index) => unverified.finish_by(index),
            Err(_) => unverified.finish(false),
        });
        let told = |verified: &Verified<'_>| (verified.replay_key().to_owned(), verified.body().to_owned());
        assert_eq!(finished.as_ref().map(told), at_once.as_ref().map(told));
        at_once
    }

    /// The header that holds this.
    fn header_of(&self, held: &[u8]) -> Option<&[u8]> {
        let holds = |value: &[u8]| !held.is_empty() && value.windows(held.len()).any(|part| part == held);
        self.message.headers.iter().find(|(_, value)| holds(value)).map(|(name, _)| &**name)
    }

    /// Checks what was said to a changed message: if it was taken, everything that was signed is as it was.
    pub fn judge(&self, changed: &Message, seconds_later: i64) {
        let verified = match self.verify(changed, seconds_later) {
            Ok(verified) => verified,
            Err(rejection) => return quotes_nothing(&rejection),
        };
        assert!(seconds_later.unsigned_abs() <= 300, "a timestamp from another time");
        assert_eq!(verified.string_to_sign().reveal(), self.string_to_sign);
        let text = |bytes: &[u8]| String::from_utf8(bytes.into()).expect("what was taken is text");
        for field in &self.signed {
            match field {
                Field::Method => assert_eq!(changed.method, self.message.method),
                Field::EndpointUrl => {
                    let signed = |message: &Message| paraf::endpoint_url(&text(&message.url), &self.profile);
                    assert_eq!(signed(changed).ok(), signed(&self.message).ok());
                }
                Field::BodyDigest | Field::Body => {
                    let canonical =
                        |message: &Message| paraf::minify(&message.body, &self.profile).map(|body| body.into_owned());
                    assert_eq!(canonical(changed).ok(), canonical(&self.message).ok());
                    assert_eq!(canonical(changed).ok().as_deref(), Some(verified.body()));
                    assert!(verified.covers_body());
                }
                _ => {}
            }
        }
        // The signature has one spelling, and each header with a signed value stands once.
        let signature = self.message.headers.iter().find(|(name, _)| text(name).to_lowercase().ends_with("signature"));
        let signature = signature.expect("it is signed");
        assert_eq!(changed.values(&signature.0), [&*signature.1]);
        let values = self.signed.iter().zip(self.values()).filter(|(field, _)| {
            matches!(
                field,
                Field::AccessToken | Field::Timestamp | Field::ClientKey | Field::PartnerId | Field::ExternalId
            )
        });
        for (field, value) in values {
            if let Some(name) = self.header_of(value.as_bytes()) {
                let found = changed.values(name);
                assert!(matches!(&*found, [only] if only.ends_with(value.as_bytes())), "{field:?} is {found:?}");
            }
        }
    }

    /// The values of the string-to-sign, in order.
    fn values(&self) -> Vec<&str> {
        let verified = self.verify(&self.message, 0).expect("it is genuine");
        let ranges = verified.string_to_sign().segments().iter().map(|segment| segment.range.clone());
        ranges.map(|range| &self.string_to_sign[range]).collect()
    }
}

/// A rejection is an answer, and holds no secret.
pub fn quotes_nothing(rejection: &Rejection) {
    let body = rejection.response_body();
    let answer: serde_json::Value = serde_json::from_str(&body).expect("an answer is JSON");
    assert!(answer.is_object() && (400..600).contains(&rejection.http_status()), "{body}");
    let said = format!("{body} {} {rejection:?}", rejection.error());
    assert!(!said.contains(SECRET) && !said.contains(TOKEN), "a secret is quoted");
}
