//! The rules that keep money safe, each by its name: a change that breaks one fails here, and not only in a case of the vectors.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{
    Expected, IncomingRequest, Rejection, Tolerance, Verified, Verifier, VerifierBuilder, VerifierCredential,
};
use paraf::{BodyHasher, Direction, ErrorCode, Moment, Profile, minify};

const TIME: &str = "2026-11-22T10:00:00+07:00";
/// The same.
const SECONDS: i64 = 1_795_316_400;
const URL: &str = "/openapi/v1.0/transfer-va/payment";
const BODY: &[u8] = b"{\"partnerServiceId\":\"   12345\"}";

/// A message, the wire's way: whatever a test changes is changed after it was signed.
#[derive(Clone)]
struct Message {
    method: Vec<u8>,
    url: Vec<u8>,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
    issued: Option<&'static str>,
}

impl Message {
    /// What a caller with this secret sends under this X-PARTNER-ID.
    fn signed(secret: &str, partner: &str) -> Self {
        Message::signed_for(URL, secret, partner)
    }

    fn signed_for(url: &str, secret: &str, partner: &str) -> Self {
        let credential =
            Credential::new().client_secret(secret).with(Field::PartnerId, partner).with(Field::ChannelId, "95231");
        let signer = Signer::new(bca(), credential).unwrap();
        let request =
            Request::new("POST", url, BODY, TIME).with(Field::AccessToken, "token").with(Field::ExternalId, "1");
        let signed = signer.sign(&request, &mut |_: &mut [u8]| Err("none is needed")).unwrap();
        let headers = signed.headers().map(|(name, value)| (name.to_string(), value.into())).collect();
        Message { method: b"POST".to_vec(), url: url.into(), headers, body: BODY.to_vec(), issued: None }
    }

    fn with(mut self, name: &str, value: impl Into<Vec<u8>>) -> Self {
        self = self.without(name);
        self.headers.push((name.into(), value.into()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self
    }

    fn issued(mut self, token: &'static str) -> Self {
        self.issued = Some(token);
        self
    }

    fn verify_with(&self, verifier: &Verifier, seconds_later: i64, tolerance: u32) -> Result<Verified<'_>, Rejection> {
        let headers: Vec<(&[u8], &[u8])> =
            self.headers.iter().map(|(name, value)| (name.as_bytes(), value.as_slice())).collect();
        let request =
            IncomingRequest::new(self.method.as_slice(), &self.url, &headers, &self.body).access_token(self.issued);
        let now = Moment::from_epoch_millis(1_000 * (SECONDS + seconds_later));
        verifier.verify(&request, now, Tolerance::from_seconds(tolerance).unwrap()).map(Verified::into_owned)
    }

    fn verify(&self, verifier: &Verifier) -> Result<Verified<'_>, Rejection> {
        self.verify_with(verifier, 0, 300)
    }

    fn refused(&self, verifier: &Verifier) -> (&'static str, String) {
        let rejection = self.verify(verifier).map(|verified| panic!("{verified:?}")).unwrap_err();
        (rejection.code().as_str(), rejection.response_code().to_string())
    }
}

fn bca() -> Profile {
    Profile::named("bca").unwrap()
}

fn with_partners(profile: Profile, partners: &[(&str, &[&str])]) -> VerifierBuilder<'static> {
    let partners = partners.iter().map(|(partner, secrets)| {
        let secrets: Vec<&'static str> = secrets.iter().map(|secret| &*secret.to_string().leak()).collect();
        (Expected::one_of(&[partner]).unwrap(), secrets.leak())
    });
    partners.fold(Verifier::builder(profile), |builder, (partner, client_secrets)| {
        builder.partners(partner, VerifierCredential::new().client_secrets(&*client_secrets))
    })
}

fn verifier(partners: &[(&str, &[&str])]) -> Verifier {
    with_partners(bca(), partners).build().unwrap()
}

#[test]
fn an_empty_token_was_never_issued() {
    let verifier = verifier(&[("12345", &["secret"])]);
    let message = Message::signed("secret", "12345");
    assert!(message.clone().issued("token").verify(&verifier).unwrap().token_checked());
    assert!(!message.verify(&verifier).unwrap().token_checked());
    // A profile without Authorization: its messages carry no token, and none is what an empty one would equal.
    let profile = r#"{"base": "snap", "name": "tokenless", "callback": {"headers": {"Authorization": null}, "string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}"}}"#;
    let tokenless = with_partners(Profile::resolve(profile).unwrap(), &[("12345", &["secret"])]).build().unwrap();
    for verifier in [&verifier, &tokenless] {
        assert_eq!(message.clone().issued("").refused(verifier).0, "token-mismatch");
    }
    assert_eq!(message.issued("tokem").refused(&verifier), ("token-mismatch", "4012501".into()));
}

#[test]
fn what_one_partner_signed_is_not_taken_under_anothers_name() {
    let verifier = verifier(&[("12345", &["first"]), ("67890", &["second"])]);
    for (secret, partner) in [("first", "12345"), ("second", "67890")] {
        let message = Message::signed(secret, partner);
        assert_eq!(message.verify(&verifier).unwrap().partner_id(), Some(partner));
        let other = if partner == "12345" { "67890" } else { "12345" };
        assert_eq!(message.clone().with("X-PARTNER-ID", other).refused(&verifier).0, "signature-mismatch");
        assert_eq!(message.clone().with("X-PARTNER-ID", "99999").refused(&verifier).0, "unknown-partner");
        assert_eq!(message.with("X-PARTNER-ID", "").refused(&verifier).0, "missing-header");
    }
}

#[test]
fn nobody_has_two_credentials() {
    let refused =
        |partners: &[(&str, &[&str])]| with_partners(bca(), partners).build().unwrap_err().code().as_str().to_string();
    assert_eq!(refused(&[("12345", &["a"]), ("12345", &["b"])]), "invalid-argument");
    assert_eq!(refused(&[("12345", &["a"]), ("*", &["b"])]), "invalid-argument");
    assert_eq!(refused(&[("12345", &["a"]), ("67890", &[])]), "missing-credential");
    assert_eq!(refused(&[]), "invalid-argument");
}

#[test]
fn the_secret_that_fitted_is_told_by_its_place() {
    let verifier = verifier(&[("12345", &["new", "old"]), ("67890", &["new"])]);
    for (secret, partner, index) in [("new", "12345", 0), ("old", "12345", 1), ("new", "67890", 0)] {
        assert_eq!(Message::signed(secret, partner).verify(&verifier).unwrap().credential_index(), index);
    }
    assert_eq!(Message::signed("old", "67890").refused(&verifier).0, "signature-mismatch");
}

#[test]
fn every_change_of_what_was_signed_is_noticed() {
    let verifier = verifier(&[("12345", &["secret"])]);
    let message = Message::signed("secret", "12345");
    let changed: [(&str, Message); 5] = [
        ("method", Message { method: b"PUT".to_vec(), ..message.clone() }),
        ("url", Message { url: b"/openapi/v1.0/transfer-va/status".to_vec(), ..message.clone() }),
        ("body", Message { body: b"{\"partnerServiceId\":\"  12345\"}".to_vec(), ..message.clone() }),
        ("token", message.clone().with("Authorization", "Bearer tokem")),
        ("timestamp", message.clone().with("X-TIMESTAMP", "2026-11-22T10:00:01+07:00")),
    ];
    for (what, changed) in changed {
        assert_eq!(changed.refused(&verifier).0, "signature-mismatch", "{what}");
    }
    let spaced = Message { body: b"{ \"partnerServiceId\" :\n\"   12345\"}".to_vec(), ..message };
    assert_eq!(spaced.verify(&verifier).unwrap().body(), BODY);
}

#[test]
fn a_signature_is_compared_whole() {
    let verifier = verifier(&[("12345", &["secret"])]);
    let message = Message::signed("secret", "12345");
    let signature = message.headers.iter().find(|(name, _)| name == "X-SIGNATURE").unwrap().1.clone();
    for at in [0, 43, 84] {
        let mut other = signature.clone();
        other[at] = if other[at] == b'A' { b'B' } else { b'A' };
        assert_eq!(message.clone().with("X-SIGNATURE", other).refused(&verifier).0, "signature-mismatch", "{at}");
    }
    for length in [0, 1, 40, 84] {
        let expected = if length == 0 { "missing-header" } else { "malformed-signature" };
        assert_eq!(message.clone().with("X-SIGNATURE", &signature[..length]).refused(&verifier).0, expected);
    }
}

#[test]
fn the_window_is_shut_on_both_sides_and_never_wider_than_an_hour() {
    let verifier = verifier(&[("12345", &["secret"])]);
    let message = Message::signed("secret", "12345");
    let code =
        |later, tolerance| message.verify_with(&verifier, later, tolerance).err().map(|rejection| rejection.code());
    for tolerance in [0, 300, 3_600] {
        let edge = i64::from(tolerance);
        for side in [-1, 1] {
            assert_eq!(code(side * edge, tolerance), None);
            assert_eq!(code(side * (edge + 1), tolerance), Some(ErrorCode::StaleTimestamp));
        }
    }
    assert_eq!(Tolerance::from_seconds(3_601).unwrap_err().code(), ErrorCode::InvalidArgument);
}

#[test]
fn what_the_banks_table_marks_mandatory_must_be_there() {
    let verifier = verifier(&[("*", &["secret"])]);
    let message = Message::signed("secret", "12345");
    for name in
        ["Authorization", "CHANNEL-ID", "Content-Type", "X-EXTERNAL-ID", "X-PARTNER-ID", "X-SIGNATURE", "X-TIMESTAMP"]
    {
        let missing = ("missing-header", "4002502".into());
        assert_eq!(message.clone().without(name).refused(&verifier), missing, "{name}");
        assert_eq!(message.clone().with(name, "").refused(&verifier), missing, "{name}");
    }
    let snap = with_partners(Profile::named("snap").unwrap(), &[("*", &["secret"])]).build().unwrap();
    // The standard's profile takes what live providers send; BCA's string-to-sign is the standard's.
    assert!(message.without("CHANNEL-ID").without("Content-Type").without("X-PARTNER-ID").verify(&snap).is_ok());
}

#[test]
fn no_header_stands_twice_nor_joined() {
    let verifier = verifier(&[("*", &["secret"])]);
    let message = Message::signed("secret", "12345");
    for (name, value) in message.headers.clone() {
        let mut twice = message.clone();
        twice.headers.push((name.to_lowercase(), value.clone()));
        assert_eq!(twice.refused(&verifier).0, "duplicate-header", "{name}");
        if !["Content-Type", "CHANNEL-ID"].contains(&&*name) {
            let joined = [&value[..], b",", &value].concat();
            assert_eq!(message.clone().with(&name, joined).refused(&verifier).0, "duplicate-header", "{name}");
        }
    }
}

#[test]
fn what_is_not_text_is_refused_with_an_answer() {
    let verifier = verifier(&[("12345", &["secret"])]);
    let message = Message::signed("secret", "12345");
    let refused = |message: Message| message.refused(&verifier);
    for name in ["Authorization", "CHANNEL-ID", "X-EXTERNAL-ID", "X-PARTNER-ID"] {
        assert_eq!(refused(message.clone().with(name, *b"1\xff")), ("malformed-header", "4002501".into()), "{name}");
    }
    assert_eq!(refused(message.clone().with("X-TIMESTAMP", *b"2026\xff")).0, "malformed-timestamp");
    assert_eq!(refused(message.clone().with("X-SIGNATURE", *b"\xff")).0, "malformed-signature");
    assert_eq!(refused(Message { method: b"\xff".to_vec(), ..message.clone() }).0, "invalid-method");
    let url = [URL.as_bytes(), b"?\xff"].concat();
    assert_eq!(refused(Message { url, ..message.clone() }), ("invalid-url", "4002500".into()));
    assert_eq!(refused(Message { body: b"{\"a\":\"\xff\"}".to_vec(), ..message.clone() }).0, "malformed-body");
    // A header of no rule is nobody's business.
    assert!(message.with("X-Other", *b"\xff").verify(&verifier).is_ok());
}

#[test]
fn one_path_in_two_spellings_is_one_service_and_one_conflict() {
    let verifier = verifier(&[("12345", &["secret"])]);
    let keys = ["payment", "p%61yment", "%70ayment"].map(|end| {
        let message = Message::signed_for(&format!("/openapi/v1.0/transfer-va/{end}"), "secret", "12345");
        let verified = message.verify(&verifier).unwrap();
        (verified.service().as_str().to_string(), verified.conflict_key().unwrap().to_string())
    });
    assert_eq!(keys[0], ("25".into(), "2026-11-22:25:12345:1".into()));
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
}

#[test]
fn a_partners_call_is_checked_by_the_rule_that_it_signed_by() {
    // Two rules in one profile: what fits one way fits no other.
    let profile = r#"{"base": "snap", "name": "two ways", "callback": {"string_to_sign": "{method}:{endpoint_url}:{body_digest}:{timestamp}"}}"#;
    let message = Message::signed("secret", "12345");
    let partners = || with_partners(Profile::resolve(profile).unwrap(), &[("12345", &["secret"])]);
    let to_provider = partners().direction(Direction::ToProvider).build().unwrap();
    // BCA's string-to-sign is the standard's, its signature too.
    assert!(message.verify(&to_provider).is_ok());
    assert_eq!(message.refused(&partners().build().unwrap()).0, "signature-mismatch");
    assert_eq!(partners().build().unwrap().direction(), Direction::ToPartner);
    // Before SNAP there is no rule for what the bank sends, and one for what is sent to the bank.
    let legacy = || with_partners(Profile::named("bca-legacy").unwrap(), &[("*", &["secret"])]);
    assert_eq!(legacy().build().unwrap_err().code(), ErrorCode::UnsupportedByProfile);
    assert!(legacy().direction(Direction::ToProvider).build().is_ok());
}

#[test]
fn no_byte_order_mark_hides_behind_white_space() {
    for head in ["", " ", "\n\t\r ", &" ".repeat(200)] {
        let body = format!("{head}\u{feff}{{}}");
        let error = minify(body.as_bytes(), &bca()).unwrap_err();
        assert_eq!((error.code(), error.offset()), (ErrorCode::InvalidBody, Some(head.len())), "{head:?}");
        for size in 1..5 {
            let bca = bca();
            let mut hasher = BodyHasher::new(&bca);
            let whole = body.as_bytes().chunks(size).try_for_each(|piece| hasher.update(piece));
            let error = whole.and_then(|()| hasher.finish().map(drop)).unwrap_err();
            assert_eq!(
                (error.code(), error.offset()),
                (ErrorCode::InvalidBody, Some(head.len())),
                "{head:?} by {size}"
            );
        }
        let verifier = verifier(&[("12345", &["secret"])]);
        let message = Message { body: body.into_bytes(), ..Message::signed("secret", "12345") };
        assert_eq!(message.refused(&verifier).0, "malformed-body");
    }
    assert!(minify("{\"a\":\"\u{feff}\"}".as_bytes(), &bca()).is_ok());
}

#[test]
fn the_digits_of_an_external_id_are_equally_frequent() {
    // Counts upwards, and begins one further each time: over 256 draws every byte stands in every place.
    let mut begins = 0_u8..=u8::MAX;
    let mut source = |room: &mut [u8]| -> Result<(), &str> {
        let begin = begins.next().ok_or("one draw a number is enough")?;
        room.iter_mut().zip(0_u8..).for_each(|(byte, place)| *byte = begin.wrapping_add(place));
        Ok(())
    };
    let credential =
        Credential::new().client_secret("s").with(Field::PartnerId, "12345").with(Field::ChannelId, "95231");
    let signer = Signer::new(bca(), credential).unwrap();
    let mut counts = [0_u32; 10];
    for _ in 0..256 {
        let request = Request::new("POST", URL, BODY, TIME).with(Field::AccessToken, "token");
        let signed = signer.sign(&request, &mut source).unwrap();
        let (_, id) = signed.headers().find(|(name, _)| *name == "X-EXTERNAL-ID").unwrap();
        id.bytes().for_each(|digit| counts[usize::from(digit - b'0')] += 1);
    }
    let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
    // By `byte % 10` alone the digits 0 to 5 would be 4 in a hundred more frequent than the others.
    assert!(100 * (most - least) < 2 * most, "{counts:?}");
}

/// What a caller with an RSA key sends: the token request, and a call whose string-to-sign is the same text.
#[cfg(feature = "rsa")]
mod with_rsa {
    use super::TIME;
    use paraf::key::PrivateKey;
    use paraf::sign::{Credential, Field, Signer};
    use paraf::verify::{
        Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential,
    };
    use paraf::{ErrorCode, Moment, Profile, Uncovered};

    const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
    /// A provider that signs its calls as it signs its token requests, and nothing more.
    const ALIKE: &str = r#"{
        "base": "snap", "name": "alike",
        "callback": {
            "algorithm": "rsa-sha256", "encoding": "base64", "string_to_sign": "{client_key}|{timestamp}",
            "headers": {"X-CLIENT-KEY": {"value": "{client_key}"}}
        }
    }"#;

    fn public(key: &PrivateKey) -> String {
        key.public_key().unwrap().to_spki_pem().unwrap()
    }

    fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
        getrandom::fill(bytes)
    }

    fn token_request() -> Vec<(String, String)> {
        let credential = Credential::new().with(Field::ClientKey, "client").private_key(PRIVATE_KEY);
        let signer = Signer::new(Profile::resolve(ALIKE).unwrap(), credential).unwrap();
        let signed = signer.token_request(TIME, &mut os).unwrap();
        signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect()
    }

    #[test]
    fn each_client_has_its_own_key() {
        let headers = token_request();
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let request = IncomingTokenRequest::new(&headers, None);
        let mine = public(&PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap());
        let others = public(&PrivateKey::generate(2048, &mut os).unwrap());
        let keys = [others.as_bytes(), mine.as_bytes()];
        let verify = |clients: &[(&str, &[&[u8]])]| {
            let start = TokenVerifier::builder(Profile::resolve(ALIKE).unwrap());
            let builder = clients
                .iter()
                .fold(start, |builder, (client, keys)| builder.clients(Expected::one_of([client]).unwrap(), *keys));
            let verifier = builder.build().unwrap();
            let verified = verifier.verify(&request, Moment::parse(TIME).unwrap(), Tolerance::DEFAULT);
            verified.map(|verified| verified.credential_index()).map_err(|rejection| rejection.code())
        };
        assert_eq!(verify(&[("client", &keys)]), Ok(1));
        assert_eq!(verify(&[("another", &keys[..1]), ("client", &keys[1..])]), Ok(0));
        assert_eq!(verify(&[("client", &keys[..1]), ("another", &keys[1..])]), Err(ErrorCode::SignatureMismatch));
        assert_eq!(verify(&[("another", &keys[..1]), ("a third", &keys[1..])]), Err(ErrorCode::UnknownClient));
    }

    #[test]
    fn a_token_requests_replay_key_is_no_calls() {
        let mut headers = token_request();
        headers.push(("X-EXTERNAL-ID".into(), "1".into()));
        headers.push(("X-PARTNER-ID".into(), "12345".into()));
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let mine = public(&PrivateKey::parse(PRIVATE_KEY.as_bytes()).unwrap());
        let (profile, now) = (|| Profile::resolve(ALIKE).unwrap(), Moment::parse(TIME).unwrap());
        let keys = [mine.as_bytes()];
        let tokens = TokenVerifier::new(profile(), &keys, Expected::anyone()).unwrap();
        let token = IncomingTokenRequest::new(&headers, None);
        let token = tokens.verify(&token, now, Tolerance::DEFAULT).unwrap();

        let credential = VerifierCredential::new().public_keys(&keys);
        let calls =
            Verifier::builder(profile()).accept_uncovered(Uncovered::ALL).partners(Expected::anyone(), credential);
        let calls = calls.build().unwrap();
        let call = IncomingRequest::new("POST", "/", &headers, b"");
        let call = calls.verify(&call, now, Tolerance::DEFAULT).unwrap();
        assert_eq!(call.string_to_sign().reveal(), token.string_to_sign().reveal());
        assert_ne!(call.replay_key(), token.replay_key());
    }
}
