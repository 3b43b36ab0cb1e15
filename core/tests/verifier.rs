//! Verifying through the public surface: what the vectors cannot say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::borrow::Cow;

use paraf::message::ServiceCode;
use paraf::sign::{Credential, Field, Request, Signer};
use paraf::verify::{Expected, IncomingRequest, Tolerance, Verifier, VerifierCredential};
use paraf::{ErrorCode, Moment, Profile, Uncovered};

const TIME: &str = "2026-11-22T10:00:00+07:00";
const URL: &str = "/openapi/v1.0/transfer-va/payment";
const BODY: &[u8] = b"{ \"partnerServiceId\": \"   12345\" }";

fn verifier(secrets: &[&str], partners: &[&str]) -> Verifier {
    let credential = VerifierCredential::new().client_secrets(secrets);
    Verifier::new(Profile::named("bca").unwrap(), credential, Expected::one_of(partners).unwrap()).unwrap()
}

/// What BCA would send.
fn headers(external_id: &str) -> Vec<(String, String)> {
    let credential =
        Credential::new().client_secret("secret").with(Field::PartnerId, "12345").with(Field::ChannelId, "95231");
    let signer = Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
    let request =
        Request::new("POST", URL, BODY, TIME).with(Field::AccessToken, "token").with(Field::ExternalId, external_id);
    let signed = signer.sign(&request, &mut |_: &mut [u8]| Err("no randomness")).unwrap();
    signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn incoming<'r>(headers: &'r [(&'r str, &'r str)]) -> IncomingRequest<'r> {
    IncomingRequest::new("POST", URL, headers, BODY)
}

fn borrowed(headers: &[(String, String)]) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn now() -> Moment {
    Moment::parse(TIME).unwrap()
}

#[test]
fn a_genuine_request_gives_the_bytes_that_were_signed() {
    let headers = headers("1");
    let headers = borrowed(&headers);
    let verifier = verifier(&["secret"], &["12345"]);
    let verified = verifier.verify(&incoming(&headers), now(), Tolerance::DEFAULT).unwrap();
    assert_eq!(verified.body(), br#"{"partnerServiceId":"   12345"}"#);
    assert_eq!((verified.partner_id(), verified.external_id()), (Some("12345"), Some("1")));
    assert_eq!(verified.conflict_key(), Some("2026-11-22:25:12345:1"));
    assert!(verified.covers_body() && !verified.token_checked());
}

#[test]
fn a_verified_body_is_lent_back_or_its_own_and_can_outlive_the_request() {
    let minified = br#"{"partnerServiceId":"   12345"}"#;
    for (body, lent) in [(&minified[..], true), (BODY, false)] {
        let headers = headers("1");
        let headers = borrowed(&headers);
        let mut request = incoming(&headers);
        request.body = body;
        let mut verified = verifier(&["secret"], &["12345"]).verify(&request, now(), Tolerance::DEFAULT).unwrap();
        let taken = verified.take_body();
        assert_eq!(&*taken, minified);
        assert_eq!(matches!(taken, Cow::Borrowed(same) if same.as_ptr() == body.as_ptr()), lent);
        assert!(verified.body().is_empty());
    }
    let owned = {
        let headers = headers("1");
        verifier(&["secret"], &["12345"])
            .verify(&incoming(&borrowed(&headers)), now(), Tolerance::DEFAULT)
            .unwrap()
            .into_owned()
    };
    assert_eq!(owned.body(), minified);
    assert_eq!((owned.partner_id(), owned.external_id()), (Some("12345"), Some("1")));
}

#[test]
fn a_request_that_is_sent_again_has_the_same_replay_key_whatever_its_unsigned_headers_say() {
    let verifier = verifier(&["old", "secret"], &["12345", "67890"]);
    let first = headers("1");
    let mut again = first.clone();
    for (name, value) in &mut again {
        match name.as_str() {
            "X-EXTERNAL-ID" => *value = "2".into(),
            "X-PARTNER-ID" => *value = "67890".into(),
            _ => {}
        }
    }
    let (first, again) = (borrowed(&first), borrowed(&again));
    let first = verifier.verify(&incoming(&first), now(), Tolerance::DEFAULT).unwrap();
    let again = verifier.verify(&incoming(&again), now(), Tolerance::DEFAULT).unwrap();
    assert_eq!(first.replay_key(), again.replay_key());
    assert_ne!(first.conflict_key(), again.conflict_key());
}

#[test]
fn rotation_does_not_change_the_replay_key() {
    let headers = headers("1");
    let headers = borrowed(&headers);
    let key = |secrets: &[&str]| {
        let verifier = verifier(secrets, &["12345"]);
        verifier.verify(&incoming(&headers), now(), Tolerance::DEFAULT).unwrap().replay_key().to_string()
    };
    assert_eq!(key(&["secret"]), key(&["new", "secret"]));
}

#[test]
fn the_service_of_the_answer_can_be_given() {
    let headers = headers("1");
    let headers: Vec<_> = borrowed(&headers).into_iter().filter(|(name, _)| *name != "X-TIMESTAMP").collect();
    let verifier = verifier(&["secret"], &["12345"]);
    let answer = |service| {
        let request = incoming(&headers).service(service);
        verifier.verify(&request, now(), Tolerance::DEFAULT).unwrap_err().response_body()
    };
    assert_eq!(answer(None), r#"{"responseCode":"4002502","responseMessage":"Invalid Mandatory Field [X-TIMESTAMP]"}"#);
    let us = ServiceCode::parse("US").unwrap();
    assert_eq!(
        answer(Some(us)),
        r#"{"responseCode":"400US02","responseMessage":"Invalid Mandatory Field [X-TIMESTAMP]"}"#
    );
}

#[test]
fn a_verifier_that_cannot_verify_is_not_made() {
    let new = |profile: &str, secrets: &[&str]| {
        let credential = VerifierCredential::new().client_secrets(secrets);
        Verifier::new(Profile::resolve(profile).unwrap(), credential, Expected::anyone()).unwrap_err().code()
    };
    assert_eq!(new("bca-legacy", &["s"]), ErrorCode::UnsupportedByProfile);
    assert_eq!(new("bca", &[]), ErrorCode::MissingCredential);
    assert_eq!(new("bca", &[""]), ErrorCode::InvalidSecret);
    assert_eq!(new("bca", &["-----BEGIN PUBLIC KEY-----"]), ErrorCode::InvalidSecret);
    let uncovered = r#"{"base":"snap","name":"n","callback":{"string_to_sign":"{client_key}|{timestamp}"}}"#;
    assert_eq!(new(uncovered, &["s"]), ErrorCode::BodyNotCovered);
    assert_eq!(Expected::one_of::<str>([]).unwrap_err().code(), ErrorCode::InvalidArgument);
    assert_eq!(Expected::one_of(&["a", ""]).unwrap_err().code(), ErrorCode::InvalidArgument);
}

#[test]
fn what_a_verifier_shows_of_itself_holds_no_credential() {
    let credential = VerifierCredential::new().client_secrets(&["s3cret"]);
    assert_eq!(format!("{credential:?}"), "VerifierCredential(redacted)");
    assert_eq!(format!("{:?}", verifier(&["s3cret"], &["1"])), "Verifier(bca, credential redacted)");
}

/// The standard's profile leaves X-PARTNER-ID out of what must be there; who names partners must be told which of them calls.
#[test]
fn where_partners_are_named_a_call_says_who_calls() {
    let verifier = |partners| {
        let credential = VerifierCredential::new().client_secrets(&["secret"]);
        Verifier::new(Profile::named("snap").unwrap(), credential, partners).unwrap()
    };
    let mut headers = headers("1");
    headers.retain(|(name, _)| name != "X-PARTNER-ID");
    let headers = borrowed(&headers);
    let refused = |partners| verifier(partners).verify(&incoming(&headers), now(), Tolerance::DEFAULT).err();
    let code = |partners| refused(partners).map(|rejection| rejection.code());
    assert_eq!(code(Expected::anyone()), None);
    assert_eq!(code(Expected::one_of(&["12345"]).unwrap()), Some(ErrorCode::MissingHeader));
}

/// White space around a value is no part of it, so that a value of it alone is none.
#[test]
fn a_blank_value_is_missing() {
    let credential = VerifierCredential::new().client_secrets(&["secret"]);
    let verifier =
        Verifier::new(Profile::named("bca").unwrap(), credential, Expected::one_of(&["12345"]).unwrap()).unwrap();
    let right = headers("1");
    assert!(verifier.verify(&incoming(&borrowed(&right)), now(), Tolerance::DEFAULT).is_ok());
    for (name, _) in &right {
        for blank in ["", " ", "\t "] {
            let mut headers = right.clone();
            headers.iter_mut().filter(|(known, _)| known == name).for_each(|(_, value)| *value = blank.into());
            let rejection = verifier.verify(&incoming(&borrowed(&headers)), now(), Tolerance::DEFAULT).unwrap_err();
            assert_eq!(rejection.code(), ErrorCode::MissingHeader, "{name} {blank:?}");
        }
    }
}

#[cfg(feature = "rsa")]
#[test]
fn a_signature_by_rsa_is_taken_under_the_key_that_made_it_alone() {
    let profile = || {
        Profile::from_json(r#"{"base":"snap","name":"rsa","request":{"algorithm":"rsa-sha256"},"callback":{}}"#)
            .unwrap()
    };
    let key = include_bytes!("../../vectors/keys/rsa-2048.pem").as_slice();
    let second = include_bytes!("../../vectors/keys/rsa-2048-second.pem").as_slice();
    let public = |key| paraf::key::PrivateKey::parse(key).unwrap().public_key().unwrap().to_base64();
    let credential = Credential::new().private_key(key);
    let request = Request::new("POST", URL, BODY, TIME).with(Field::AccessToken, "token").with(Field::ExternalId, "1");
    let signed = Signer::new(profile(), credential)
        .unwrap()
        .sign(&request, &mut |bytes: &mut [u8]| getrandom::fill(bytes))
        .unwrap();
    let headers: Vec<_> = signed.headers().collect();
    let code = |key: &str| {
        let credential = VerifierCredential::new().public_keys([key]);
        let verifier = Verifier::new(profile(), credential, Expected::anyone()).unwrap();
        verifier.verify(&incoming(&headers), now(), Tolerance::DEFAULT).err().map(|rejection| rejection.code())
    };
    assert_eq!(code(&public(key)), None);
    assert_eq!(code(&public(second)), Some(ErrorCode::SignatureMismatch));
}

/// Its header would move a part of the string-to-sign into the next: it is malformed, whoever signed it.
#[test]
fn a_header_that_holds_what_follows_it_in_the_string_is_malformed() {
    let rule = r#"{"string_to_sign":"{partner_id}:{external_id}:{method}:{endpoint_url}:{access_token}:{body_digest}:{timestamp}"}"#;
    let profile =
        Profile::from_json(&format!(r#"{{"base":"bca","name":"own","request":{rule},"callback":{{}}}}"#)).unwrap();
    let credential = VerifierCredential::new().client_secrets(&["s"]);
    let verifier = Verifier::new(profile, credential, Expected::anyone()).unwrap();
    let mut headers = headers("1");
    headers.iter_mut().filter(|(name, _)| name == "X-PARTNER-ID").for_each(|(_, value)| *value = "1:2".into());
    let rejection = verifier.verify(&incoming(&borrowed(&headers)), now(), Tolerance::DEFAULT).unwrap_err();
    assert_eq!(rejection.code(), ErrorCode::MalformedHeader);
}

#[test]
fn the_service_of_a_path_is_the_longest_end_on_whole_segments() {
    for (path, code) in [
        ("/openapi/v1.0/transfer-va/inquiry", "24"),
        ("/v1.0/transfer-va/inquiry-va", "30"),
        ("https://h.id/x/v1.0/qr/qr-mpm-notify?a=b", "52"),
        ("/openapi/v1.0/qr-mpm-notify", "52"),
        ("/openapi/v2.0/transfer-interbank", "18"),
        ("/openapi/bdc/v1.0/update-status", "US"),
        ("/v1.0/my-transfer-intrabank", "00"),
        ("/v1.0/transfer-va/inquiry/", "00"),
        ("", "00"),
    ] {
        assert_eq!(ServiceCode::of_path(path).as_str(), code, "{path}");
    }
    assert!(["", "1", "123", "u5", "é"].iter().all(|code| ServiceCode::parse(code).is_err()));
}

/// Whoever saw one message could send another: each part that a signature leaves out is accepted by name, or not at all.
#[test]
fn what_a_signature_leaves_out_is_accepted_by_name() {
    let made = |string_to_sign: &str, accepted: &[Uncovered]| {
        let json = format!(r#"{{"base":"snap","name":"weak","callback":{{"string_to_sign":"{string_to_sign}"}}}}"#);
        let credential = VerifierCredential::new().client_secrets(&["secret"]);
        let profile = Profile::from_json(&json).unwrap();
        Verifier::builder(profile)
            .accept_uncovered(accepted)
            .partners(Expected::anyone(), credential)
            .build()
            .map_err(|error| error.code())
    };
    let (body, url, method) = (Uncovered::Body, Uncovered::Url, Uncovered::Method);
    for (text, left_out) in [
        ("{method}:{endpoint_url}:{access_token}:{timestamp}", &[(body, ErrorCode::BodyNotCovered)][..]),
        ("{method}:{access_token}:{body_digest}:{timestamp}", &[(url, ErrorCode::UrlNotCovered)]),
        ("{endpoint_url}:{body}:{timestamp}", &[(method, ErrorCode::MethodNotCovered)]),
        (
            "{timestamp}",
            &[
                (body, ErrorCode::BodyNotCovered),
                (url, ErrorCode::UrlNotCovered),
                (method, ErrorCode::MethodNotCovered),
            ],
        ),
    ] {
        let all: Vec<Uncovered> = left_out.iter().map(|(part, _)| *part).collect();
        assert!(made(text, &all).is_ok(), "{text}");
        for (part, code) in left_out {
            let others: Vec<Uncovered> = all.iter().copied().filter(|other| other != part).collect();
            assert_eq!(made(text, &others).unwrap_err(), *code, "{text}");
        }
    }
}

/// Every built-in profile but Nicepay's covers body, URL and method; which part of the URL differs.
#[test]
fn what_is_covered_is_told_by_provider() {
    for name in Profile::names() {
        let credential = VerifierCredential::new().client_secrets(&["secret"]);
        match Verifier::new(Profile::named(name).unwrap(), credential, Expected::anyone()).map_err(|error| error.code())
        {
            // A build without RSA has no key for those who sign by it.
            Ok(_) | Err(ErrorCode::MissingCredential | ErrorCode::UnsupportedByProfile | ErrorCode::UnsupportedKey) => {
                assert_ne!(name, "nicepay");
            }
            Err(code) => assert_eq!((name, code), ("nicepay", ErrorCode::BodyNotCovered)),
        }
    }
    let told = |settings: &str| {
        let json = format!(r#"{{"base":"snap","name":"any","request":{{"endpoint_url":{settings}}}}}"#);
        let profile = Profile::from_json(&json).unwrap();
        let url = "https://shop.example/hooks/v1.0/x?b=%7e&a=1";
        let signer = Signer::new(profile.clone(), Credential::new().client_secret("secret")).unwrap();
        let request = Request::new("POST", url, BODY, TIME).with(Field::AccessToken, "t").with(Field::ExternalId, "1");
        let signed = signer.sign(&request, &mut |_: &mut [u8]| Err("no randomness")).unwrap();
        let headers: Vec<(&str, &str)> = signed.headers().collect();
        let credential = VerifierCredential::new().client_secrets(&["secret"]);
        let verifier = Verifier::new(profile, credential, Expected::anyone()).unwrap();
        let mut request = incoming(&headers);
        request.url = url;
        let verified = verifier.verify(&request, now(), Tolerance::DEFAULT).unwrap();
        (verified.covers_path(), verified.covers_query(), verified.signed_url().unwrap().to_string())
    };
    assert_eq!(told("{}"), (true, true, "/hooks/v1.0/x?b=%7e&a=1".into()));
    assert_eq!(told(r#"{"query":"sorted-and-encoded"}"#), (true, true, "/hooks/v1.0/x?a=1&b=~".into()));
    assert_eq!(told(r#"{"query":"dropped"}"#), (true, false, "/hooks/v1.0/x".into()));
    assert_eq!(told(r#"{"path":"from-version"}"#), (false, true, "/v1.0/x?b=%7e&a=1".into()));
    assert_eq!(told(r#"{"strip_prefix":"/hooks"}"#), (false, true, "/v1.0/x?b=%7e&a=1".into()));
}

/// Laravel Sanctum's tokens have a bar. What could shift one part of a string-to-sign into another never passes.
#[test]
fn a_token_that_comes_in_may_have_a_bar_and_nothing_else_that_b64token_has_not() {
    let genuine = headers("1");
    let code = |token: &str| {
        let mut headers = genuine.clone();
        headers.iter_mut().find(|(name, _)| name == "Authorization").unwrap().1 = format!("Bearer {token}");
        let headers = borrowed(&headers);
        verifier(&["secret"], &["12345"])
            .verify(&incoming(&headers), now(), Tolerance::DEFAULT)
            .map(drop)
            .map_err(|rejection| rejection.code())
    };
    assert_eq!(code("token"), Ok(()));
    // Read, and then signed with another token.
    for token in ["12|AbC", "|", "1|2=="] {
        assert_eq!(code(token), Err(ErrorCode::SignatureMismatch), "{token}");
    }
    for token in ["12:AbC", "\"12AbC\"", "12 AbC", "12'AbC", "12;AbC", "1=|2", "==", "", "12\u{a6}A"] {
        assert_eq!(code(token), Err(ErrorCode::MalformedHeader), "{token}");
    }
    assert_eq!(code("12,AbC"), Err(ErrorCode::DuplicateHeader));
}
