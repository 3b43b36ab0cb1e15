//! No two requests share a string-to-sign, whatever the template and the settings: a string is taken apart in every way that its
//! template allows, and each way that is another request must be refused by the signer and by the verifier.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use paraf::sign::{Credential, Field, Request, SignedRequest, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{ErrorCode, Moment, Profile, Uncovered, body_digest, endpoint_url, minify};
use proptest::prelude::*;
use serde_json::{Value, json};

const SECRET: &str = "secret";
const BODIES: &[&str] = &["", "{}", "[]", r#"{"a":1}"#, "a:b", "/x:t"];
const URLS: &[&str] =
    &["/x", "/", "/x:t", "/x:t:u", "/x?a=b:c", "/p/v1.0/y|z", "/a&v=b", "/v1/GET:1", "/xaa", "/x?q=aa&v=", "/12|3"];
const TOKENS: &[&str] =
    &["t", "t:u", "a", "12/3", "aa", "t==", "GET", "x|y", "44136fa355b3678a1146ad16f7e8649e94fb4fc21f"];
const IDS: &[&str] = &["1", "1:2", "a", "1|2", "aa", "&v=", "/x", "GET"];
const TIMES: &[&str] =
    &["2026-11-22T10:00:00+07:00", "2026-11-22T03:00:00Z", "2026-11-22T10:00:00.250+07:00", "2026-11-22T03:00:00.250Z"];
const FIELDS: &[&str] = &[
    "method",
    "endpoint_url",
    "access_token",
    "body_digest",
    "body",
    "timestamp",
    "client_key",
    "partner_id",
    "channel_id",
    "api_key",
];
const LITERALS: &[&str] = &["", "", ":", ":", ":", "|", "&v=", "aa", "/", "T", "1", " "];
const CHARSETS: &[&str] = &["any", "visible", "digits", "b64token", "client-key"];

/// The values of a request, by the names of the fields.
type Values = BTreeMap<&'static str, String>;

#[derive(Debug)]
struct Case {
    template: Vec<Result<&'static str, &'static str>>,
    profile: Value,
    values: Values,
}

/// A template with a timestamp somewhere, with settings and values of every kind.
fn cases() -> impl Strategy<Value = Case> {
    let one_of = |words: &'static [&'static str]| prop::sample::select(words);
    let fields = prop::sample::subsequence(FIELDS, 1..=5).prop_shuffle();
    let template = (fields, prop::collection::vec(one_of(LITERALS), 12)).prop_map(|(mut fields, literals)| {
        if !fields.contains(&"timestamp") {
            fields.push("timestamp");
        }
        let mut template: Vec<Result<&str, &str>> = Vec::new();
        for (field, literal) in fields.iter().zip(&literals) {
            template.extend([Err(*literal), Ok(*field)]);
        }
        template.push(Err(literals[literals.len() - 1]));
        template
    });
    let settings = (
        one_of(&["digest-of-empty", "blank", "omitted", "digest-of-empty-object"]),
        one_of(&["hex", "base64"]),
        one_of(&["minify", "raw", "strip-whitespace"]),
        one_of(&["as-given", "dropped", "sorted-and-encoded"]),
        one_of(&["as-given", "from-version"]),
        prop::array::uniform4(one_of(CHARSETS)),
    );
    let values = (
        one_of(&["GET", "POST", "PUT"]),
        one_of(URLS),
        one_of(BODIES),
        one_of(TIMES),
        one_of(TOKENS),
        prop::array::uniform4(one_of(IDS)),
    );
    (template, settings, values).prop_map(|(template, settings, values)| {
        let (empty_body, digest_encoding, body, query, path, charsets) = settings;
        let text: String = template.iter().map(|piece| piece.map_or_else(str::to_string, |field| format!("{{{field}}}"))).collect();
        let header = |field: &str, charset: &str| json!({"value": format!("{{{field}}}"), "charset": charset, "max_length": 200});
        let rule = json!({
            "string_to_sign": text, "empty_body": empty_body, "digest_encoding": digest_encoding, "body": body,
            "endpoint_url": {"query": query, "path": path},
            "headers": {
                "Authorization": {"charset": charsets[0]},
                "X-PARTNER-ID": header("partner_id", charsets[1]),
                "CHANNEL-ID": header("channel_id", charsets[2]),
                "X-CLIENT-KEY": header("client_key", charsets[3]),
                "X-API-KEY": header("api_key", "any"),
            },
        });
        let profile = json!({"base": "snap", "name": "any", "request": rule});
        let (method, url, body, time, token, ids) = values;
        let values = [
            ("method", method), ("endpoint_url", url), ("body", body), ("timestamp", time), ("access_token", token),
            ("client_key", ids[0]), ("partner_id", ids[1]), ("channel_id", ids[2]), ("api_key", ids[3]),
        ];
        let values = values.into_iter().map(|(name, value)| (name, value.to_string())).collect();
        Case { template, profile, values }
    })
}

fn sign(profile: &Profile, values: &Values) -> Result<SignedRequest<'static>, paraf::Error> {
    let value = |name: &str| values.get(name).map(String::as_str);
    let credential = Credential::new()
        .client_secret(SECRET)
        .with(Field::ClientKey, value("client_key"))
        .with(Field::ApiKey, value("api_key"));
    let signer = Signer::new(profile.clone(), credential)?;
    let request = Request::new(
        value("method").unwrap_or_default(),
        value("endpoint_url").unwrap_or_default(),
        value("body").unwrap_or_default().as_bytes(),
        value("timestamp").unwrap_or_default(),
    )
    .with(Field::AccessToken, value("access_token"))
    .with(Field::PartnerId, value("partner_id"))
    .with(Field::ChannelId, value("channel_id"))
    .with(Field::ExternalId, "1");
    signer.sign(&request, &mut |_: &mut [u8]| Err("no randomness")).map(SignedRequest::into_owned)
}

/// What each field is in the string.
fn reading(string: &paraf::sign::StringToSign) -> Vec<(&'static str, String)> {
    let text = string.reveal();
    string.segments().iter().map(|segment| (segment.field.as_str(), text[segment.range.clone()].to_string())).collect()
}

/// Every way to take a text apart, as values; a digest is one of those that some body has.
fn readings(
    template: &[Result<&'static str, &'static str>],
    text: &str,
    profile: &Profile,
    values: &Values,
    found: &mut Vec<Values>,
) {
    if found.len() > 2_000 {
        return;
    }
    let Some((piece, rest)) = template.split_first() else {
        if text.is_empty() {
            found.push(values.clone());
        }
        return;
    };
    let field = match piece {
        Ok(field) => *field,
        Err(literal) => {
            if let Some(text) = text.strip_prefix(literal) {
                readings(rest, text, profile, values, found);
            }
            // The literal goes where the digest behind it is left out.
            if let ([Ok("body_digest"), ..], Some("omitted")) = (rest, empty_body_of(profile)) {
                let values = with(values, "body", "");
                readings(&rest[1..], text, profile, &values, found);
            }
            return;
        }
    };
    if field == "body_digest" {
        for body in BODIES {
            let mut digests = vec![digest_text(profile, body)];
            digests.extend((body.is_empty()).then(|| digest_text(profile, "{}")));
            digests.extend((body.is_empty()).then(String::new));
            for digest in digests {
                if let Some(text) = text.strip_prefix(&digest) {
                    readings(rest, text, profile, &with(values, "body", body), found);
                }
            }
        }
        return;
    }
    for (end, _) in text.char_indices().chain([(text.len(), ' ')]).filter(|(end, _)| *end > 0 || field == "body") {
        let (value, text) = text.split_at(end);
        let may_be = match field {
            "method" => ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&value),
            "timestamp" => Moment::parse(value).is_ok(),
            "endpoint_url" => value.starts_with('/'),
            _ => true,
        };
        if may_be {
            readings(rest, text, profile, &with(values, field, value), found);
        }
    }
}

fn with(values: &Values, field: &'static str, value: &str) -> Values {
    let mut values = values.clone();
    values.insert(field, value.to_string());
    values
}

/// As the profile that was made says; every one says it.
fn empty_body_of(profile: &Profile) -> Option<&str> {
    profile.deviations().find(|(rule, _)| *rule == "request.empty_body").map(|(_, value)| value)
}

fn digest_text(profile: &Profile, body: &str) -> String {
    use base64::Engine;
    let digest = body_digest(body.as_bytes(), profile).unwrap();
    match profile.deviations().any(|deviation| deviation == ("request.digest_encoding", "base64")) {
        true => base64::engine::general_purpose::STANDARD.encode(digest.as_bytes()),
        false => digest.to_string(),
    }
}

/// The other request with the first one's signature.
fn forge(
    profile: &Profile,
    genuine: &SignedRequest<'_>,
    values: &Values,
) -> Result<Vec<(&'static str, String)>, ErrorCode> {
    let credential = VerifierCredential::new().client_secrets([SECRET]);
    let verifier = Verifier::builder(profile.clone())
        .accept_uncovered(Uncovered::ALL)
        .partners(Expected::anyone(), credential)
        .build()
        .map_err(|error| error.code())?;
    let value = |name: &str| values.get(name).map(String::as_str).unwrap_or_default();
    let bearer = format!("Bearer {}", value("access_token"));
    let headers = [
        ("Authorization", bearer.as_str()),
        ("X-TIMESTAMP", value("timestamp")),
        ("X-PARTNER-ID", value("partner_id")),
        ("CHANNEL-ID", value("channel_id")),
        ("X-CLIENT-KEY", value("client_key")),
        ("X-API-KEY", value("api_key")),
        ("X-EXTERNAL-ID", "1"),
        ("X-SIGNATURE", genuine.signature().unwrap()),
    ];
    let request = IncomingRequest::new(value("method"), value("endpoint_url"), &headers, value("body").as_bytes());
    let now = Moment::parse(value("timestamp")).map_err(|error| error.code())?;
    let verified = verifier.verify(&request, now, Tolerance::DEFAULT).map_err(|rejection| rejection.code())?;
    Ok(reading(verified.string_to_sign()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn a_string_to_sign_is_one_request_s_alone(case in cases()) {
        let profile = match Profile::from_json(&case.profile.to_string()) {
            Ok(profile) => profile,
            Err(error) => {
                prop_assert_eq!(error.field(), "request.string_to_sign");
                return Err(TestCaseError::reject("refused when it was read"));
            }
        };
        let Ok(genuine) = sign(&profile, &case.values) else {
            return Err(TestCaseError::reject("a value that the profile does not allow"));
        };
        let string = genuine.string_to_sign().unwrap();
        let mut others = Vec::new();
        readings(&case.template, string.reveal(), &profile, &case.values, &mut others);
        prop_assert!(!others.is_empty(), "not even the request itself: {}", string.reveal());
        for other in others {
            if let Ok(signed) = sign(&profile, &other) {
                let other_string = signed.string_to_sign().unwrap();
                prop_assert!(
                    other_string.reveal() != string.reveal() || reading(other_string) == reading(string),
                    "{:?} and {:?} both sign {}", reading(other_string), reading(string), string.reveal()
                );
            }
            if let Ok(verified) = forge(&profile, &genuine, &other) {
                prop_assert_eq!(verified, reading(string), "forged: {}", string.reveal());
            }
        }
    }
}

/// The request that is meant, and one with an empty body, another URL and another token, which had the same string.
#[test]
fn an_omitted_digest_cannot_be_shifted_into_the_token() {
    let profile =
        Profile::from_json(r#"{"base":"snap","name":"omitted","request":{"empty_body":"omitted"},"callback":{}}"#)
            .unwrap();
    let values = |url: &str, token: &str, body: &str| {
        let values = [
            ("method", "POST"),
            ("endpoint_url", url),
            ("access_token", token),
            ("body", body),
            ("timestamp", TIMES[0]),
        ];
        values.into_iter().map(|(name, value)| (name, value.to_string())).collect::<Values>()
    };
    let genuine = sign(&profile, &values("/v1.0/x", "token", r#"{"amount":1}"#)).unwrap();
    let digest = body_digest(br#"{"amount":1}"#, &profile).unwrap().to_string();
    let shifted = values("/v1.0/x:token", &digest, "");
    assert_eq!(genuine.string_to_sign().unwrap().reveal(), format!("POST:/v1.0/x:token:{digest}:{}", TIMES[0]));
    assert_eq!(sign(&profile, &shifted).unwrap_err().code(), ErrorCode::InvalidUrl);
    let mut arrived = shifted;
    arrived.extend([("partner_id", "1".into()), ("channel_id", "1".into())]);
    assert_eq!(forge(&profile, &genuine, &arrived).unwrap_err(), ErrorCode::InvalidUrl);
}

/// What a profile states to be the same is the same, and only that.
#[test]
fn the_equivalences_are_those_of_the_settings() {
    let over_snap =
        |settings: &str| Profile::from_json(&format!(r#"{{"base":"snap","name":"x","request":{settings}}}"#)).unwrap();
    let bca = Profile::named("bca").unwrap();
    assert_eq!(endpoint_url("/x?b=%7e&a=1", &bca).unwrap(), endpoint_url("/x?a=1&b=~", &bca).unwrap());
    let dropped = over_snap(r#"{"endpoint_url":{"query":"dropped"}}"#);
    assert_eq!(endpoint_url("/x?a=1", &dropped).unwrap(), endpoint_url("/x?a=2", &dropped).unwrap());
    assert_eq!(minify(b"{ }", &bca).unwrap(), minify(b"{}", &bca).unwrap());
    assert_ne!(minify(b"\" \"", &bca).unwrap(), minify(b"\"\"", &bca).unwrap());
}
