//! Signing through the public surface: what the vectors cannot say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "rsa")]

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use paraf::sign::{Call, Credential, CustomerGrant, Field, Request, RsaSigner, SignedRequest, Signer};
use paraf::{Error, ErrorCode, Moment, Profile, Randomness};

const PRIVATE_KEY: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const TIME: &str = "2026-11-22T10:00:00+07:00";

fn signer(profile: &str) -> Signer {
    let credential =
        Credential::new().with(Field::ClientKey, "client").client_secret("secret").private_key(PRIVATE_KEY);
    Signer::new(Profile::resolve(profile).unwrap(), credential).unwrap()
}

fn os(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

fn no_randomness(_: &mut [u8]) -> Result<(), &'static str> {
    Err("no randomness")
}

fn header<'s>(signed: &'s SignedRequest, name: &str) -> Option<&'s str> {
    signed.headers().find(|(known, _)| *known == name).map(|(_, value)| value)
}

#[test]
fn an_external_id_is_made_of_random_digits_when_none_is_given() {
    let request = Request::new("POST", "/v1.0/x", b"{}", TIME).with(Field::AccessToken, "t");
    let ids: Vec<String> = (0..20)
        .map(|_| header(&signer("bca").sign(&request, &mut os).unwrap(), "X-EXTERNAL-ID").unwrap().to_string())
        .collect();
    assert!(ids.iter().all(|id| id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_digit())), "{ids:?}");
    assert!(ids.iter().enumerate().all(|(index, id)| !ids[..index].contains(id)));
}

#[test]
fn without_randomness_nothing_is_signed_that_needs_it() {
    let request = Request::new("POST", "/v1.0/x", b"{}", TIME).with(Field::AccessToken, "t");
    let error = signer("bca").sign(&request, &mut no_randomness).unwrap_err();
    assert_eq!(error.code(), ErrorCode::ProviderFailed);
    let error = signer("bca").token_request(TIME, &mut no_randomness).unwrap_err();
    assert_eq!(error.code(), ErrorCode::ProviderFailed);
}

#[test]
fn a_moment_is_written_as_the_profile_wants_it() {
    let moment = Moment::from_epoch_millis(1_709_635_036_196);
    let timestamp = |profile: &str, name: &str| {
        let credential = Credential::new().client_secret("s").api_secret("s");
        let signer = Signer::new(Profile::resolve(profile).unwrap(), credential).unwrap();
        let request = Request::new("GET", "/x", b"", moment).with(Field::AccessToken, "t");
        header(&signer.sign(&request, &mut os).unwrap(), name).unwrap().to_string()
    };
    assert_eq!(timestamp("bca", "X-TIMESTAMP"), "2024-03-05T17:37:16+07:00");
    assert_eq!(timestamp("bca-legacy", "X-BCA-Timestamp"), "2024-03-05T17:37:16.196+07:00");
    let utc = r#"{"base":"snap","name":"utc","request":{"timestamp":{"fraction":"milliseconds","zone":"utc"}}}"#;
    assert_eq!(timestamp(utc, "X-TIMESTAMP"), "2024-03-05T10:37:16.196Z");
}

#[test]
fn a_moment_without_a_four_digit_year_is_refused() {
    let sign = |millis| {
        let request = Request::new("GET", "/x", b"", Moment::from_epoch_millis(millis)).with(Field::AccessToken, "t");
        let signed = signer("bca").sign(&request, &mut os).map_err(|error| error.code())?;
        Ok(header(&signed, "X-TIMESTAMP").unwrap().to_string())
    };
    let (first, last) = (-62_167_244_400_000, 253_402_275_599_999);
    assert_eq!(sign(first), Ok("0000-01-01T00:00:00+07:00".to_string()));
    assert_eq!(sign(last), Ok("9999-12-31T23:59:59+07:00".to_string()));
    for millis in [i64::MIN, first - 1, last + 1, i64::MAX] {
        assert_eq!(sign(millis), Err(ErrorCode::InvalidTimestamp), "{millis}");
    }
}

/// A receiver refuses them all: to sign one only costs a call.
#[test]
fn a_moment_that_does_not_exist_is_not_signed() {
    let sign = |profile: &str, text: &str| {
        let credential = Credential::new().client_secret("s").api_secret("s");
        let signer = Signer::new(Profile::resolve(profile).unwrap(), credential).unwrap();
        let request = Request::new("GET", "/x", b"", text).with(Field::AccessToken, "t").with(Field::ExternalId, None);
        let call = Call::new(b"", text);
        let prepared = signer.prepare(&request).unwrap().sign(&call, &mut os).map(drop);
        let signed = signer.sign(&request, &mut os).map(drop);
        assert_eq!(prepared, signed);
        signed.map_err(|error| (error.code(), error.detail().to_string()))
    };
    let refused = |detail: &str| Err((ErrorCode::InvalidTimestamp, detail.to_string()));
    for text in [
        "2026-35-22T10:00:00+07:00",
        "2026-02-30T10:00:00+07:00",
        "2026-11-22T24:00:00+07:00",
        "2026-11-22T10:60:00+07:00",
        "2026-11-22T10:00:60+07:00",
        "2026-11-22T10:00:00+15:00",
        "2026-11-22T10:00:00-12:01",
    ] {
        for profile in ["snap", "bca"] {
            assert_eq!(sign(profile, text), refused("is a date, time or offset that does not exist"), "{text}");
        }
        let milliseconds = text.replacen(text.get(19..).unwrap(), &format!(".000{}", &text[19..]), 1);
        assert_eq!(sign("bca-legacy", &milliseconds), Ok(()), "{text}");
        assert_eq!(sign("bri", &milliseconds), refused("is a date, time or offset that does not exist"), "{text}");
    }
    assert_eq!(sign("bca", "2026-11-22T10:00:00+14:00"), Ok(()));
    assert_eq!(sign("bca", "2026-11-22T10:00:00-12:00"), Ok(()));
    let shape = "must have the form yyyy-MM-ddTHH:mm:ss followed by +hh:mm";
    assert_eq!(sign("bca", "2026-11-22T10:00:00.000+07:00"), refused(shape));
    assert_eq!(sign("bca", "2026-11-22T10:00:00.0000Z"), refused(shape));
}

#[test]
fn a_string_to_sign_shows_everything_but_the_token() {
    let credential =
        Credential::new().client_secret("s").with(Field::PartnerId, "12345").with(Field::ChannelId, "95051");
    let signer = Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
    let request = Request::new("POST", "/v1.0/x", b"{}", "2026-11-22T10:00:00+07:00").with(Field::AccessToken, "t0ken");
    let signed = signer.sign(&request, &mut os).unwrap();
    let text = format!("{:?}", signed.string_to_sign().unwrap());
    assert!(text.starts_with("StringToSign(\"POST:/v1.0/x:[access token, 5 characters]:"), "{text}");
}

/// The headers that a request of this credential lacks.
fn missing(profile: &str, credential: Credential<'_>, url: &str) -> Vec<String> {
    let credential = credential.client_secret("s").api_secret("s");
    let signer = Signer::new(Profile::resolve(profile).unwrap(), credential).unwrap();
    let request = Request::new("POST", url, b"", Moment::from_epoch_seconds(0)).with(Field::AccessToken, "t");
    let signed = signer.sign(&request, &mut os).unwrap();
    signed.missing_headers().map(str::to_string).collect()
}

#[test]
fn headers_that_nobody_gave_are_named() {
    let partner = Credential::new().with(Field::PartnerId, "12345");
    let both = partner.clone().with(Field::ChannelId, "95051");
    assert_eq!(missing("bca", both, "/x"), [""; 0]);
    assert_eq!(missing("bca", partner, "/x"), ["CHANNEL-ID"]);
    assert_eq!(missing("snap", Credential::default(), "/x"), ["CHANNEL-ID", "X-PARTNER-ID"]);
}

#[cfg(feature = "messages")]
#[test]
fn headers_that_the_service_wants_are_named() {
    let transfers = "https://sandbox.bca.co.id/banking/corporates/transfers";
    let key = Credential::new().with(Field::ApiKey, "k");
    let both = Credential::new().with(Field::PartnerId, "12345").with(Field::ChannelId, "95051");
    assert_eq!(missing("bca-legacy", key.clone(), transfers), ["ChannelID", "CredentialID"]);
    assert_eq!(missing("bca-legacy", key, "/elsewhere"), [""; 0]);
    assert_eq!(missing("bca-legacy", both, transfers), ["X-BCA-Key"]);
}

#[test]
fn a_day_begins_at_midnight_in_jakarta() {
    let midnight = Moment::parse("2026-11-22T00:00:00+07:00").unwrap();
    let last = Moment::parse("2026-11-21T23:59:59+07:00").unwrap();
    assert_eq!(Moment::from_wib_epoch_day(midnight.wib_epoch_day()), midnight);
    assert_eq!(last.wib_epoch_day() + 1, midnight.wib_epoch_day());
    for cut in ["2026-11-22T10:00:00.1", "2026-11-22T10:00:00.", "2026-11-22T10:00"] {
        let request = Request::new("GET", "/x", b"", cut).with(Field::AccessToken, "t");
        assert_eq!(signer("bca").sign(&request, &mut os).unwrap_err().code(), ErrorCode::InvalidTimestamp, "{cut}");
    }
}

#[test]
fn moments_know_the_calendar() {
    for (text, seconds) in [
        ("1970-01-01T00:00:00Z", 0),
        ("2000-02-29T23:59:59Z", 951_868_799),
        ("2026-11-22T19:14:36+07:00", 1_795_349_676),
        ("1969-12-31T23:59:59Z", -1),
        ("0000-03-01T00:00:00Z", -62_162_035_200),
        ("9999-12-30T00:00:00Z", 253_402_128_000),
    ] {
        assert_eq!(Moment::parse(text).unwrap(), Moment::from_epoch_seconds(seconds), "{text}");
    }
    for text in [
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-01-01T24:00:00Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:60Z",
        "2026-01-01T00:00:00+24:00",
        "2026-01-01T00:00:00+00:60",
        "2026-01-01T00:00:00",
        "2026-01-01T00:00:00.Z",
        "2026-01-01 00:00:00Z",
        "",
        "é026-01-01T00:00:00Z",
    ] {
        assert_eq!(Moment::parse(text).unwrap_err().code(), ErrorCode::InvalidTimestamp, "{text}");
    }
}

#[test]
fn a_prepared_signer_signs_what_the_signer_signs() {
    for profile in ["snap", "bca", r#"{"base":"snap","name":"rsa","request":{"algorithm":"rsa-sha256"}}"#] {
        let credential = Credential::new()
            .client_secret("secret")
            .private_key(PRIVATE_KEY)
            .with(Field::PartnerId, "P1")
            .with(Field::ChannelId, "95051");
        let signer = Signer::new(Profile::resolve(profile).unwrap(), credential).unwrap();
        for body in [&b"{ \"a\" : 1 }"[..], b""] {
            let request = Request::new("POST", "https://bank.example/v1.0/x?b=2&a=1", body, TIME)
                .with(Field::AccessToken, "token")
                .with(Field::ExternalId, "42")
                .with(Field::DeviceId, "device");
            let whole = signer.sign(&request, &mut os).unwrap();
            let call = Call::new(body, TIME).external_id("42");
            let prepared = signer.prepare(&request).unwrap().sign(&call, &mut os).unwrap();
            assert_eq!(prepared.headers().collect::<Vec<_>>(), whole.headers().collect::<Vec<_>>());
            assert_eq!(
                (prepared.method(), prepared.url(), prepared.body()),
                (whole.method(), whole.url(), whole.body())
            );
            assert_eq!(prepared.string_to_sign().unwrap().reveal(), whole.string_to_sign().unwrap().reveal());
            assert_eq!(prepared.string_to_sign().unwrap().segments(), whole.string_to_sign().unwrap().segments());
        }
    }
}

#[test]
fn a_body_that_need_not_change_is_lent_back() {
    let minified = br#"{"a":"b c"}"#;
    let pretty = br#"{ "a": "b c" }"#;
    let raw = r#"{"base":"snap","name":"raw","request":{"body":"raw"}}"#;
    let stripped = r#"{"base":"snap","name":"stripped","request":{"body":"strip-whitespace"}}"#;
    let cases =
        [("bca", &minified[..], None), (raw, pretty, None), (stripped, pretty, None), ("bca", pretty, Some(minified))];
    for (profile, body, sent) in cases {
        let request = Request::new("POST", "/x", body, TIME).with(Field::AccessToken, "token");
        let mut signed = signer(profile).sign(&request, &mut os).unwrap();
        let taken = signed.take_body();
        assert_eq!(&*taken, sent.map_or(body, |sent| &sent[..]));
        assert_eq!(matches!(taken, Cow::Borrowed(lent) if lent.as_ptr() == body.as_ptr()), sent.is_none(), "{profile}");
        assert!(signed.body().is_empty());
    }
}

#[test]
fn a_signed_request_can_outlive_its_body() {
    let signed = {
        let body = b"{}".to_vec();
        let request = Request::new("POST", "/x", &body, TIME).with(Field::AccessToken, "token");
        signer("bca").sign(&request, &mut os).unwrap().into_owned()
    };
    assert_eq!(signed.body(), b"{}");
    assert!(signed.signature().is_some());
}

#[test]
fn a_prepared_signer_checks_what_is_fixed_at_once_and_the_rest_at_each_call() {
    let bad = Request::new("POST", "/x", b"", TIME).with(Field::AccessToken, "Bearer t");
    assert_eq!(signer("bca").prepare(&bad).unwrap_err().code(), ErrorCode::InvalidHeader);
    let good = Request::new("POST", "/x", b"", TIME).with(Field::AccessToken, "t");
    let prepared = signer("bca").prepare(&good).unwrap();
    let call = Call::new(b"", "today");
    assert_eq!(prepared.sign(&call, &mut os).unwrap_err().code(), ErrorCode::InvalidTimestamp);
    let call = Call::new(b"", TIME).external_id(" ");
    assert_eq!(prepared.sign(&call, &mut os).unwrap_err().code(), ErrorCode::InvalidHeader);
}

#[test]
fn the_segments_of_a_string_to_sign_are_named() {
    let request = Request::new("POST", "/x", b"{}", TIME).with(Field::AccessToken, "tok");
    let signed = signer("snap").sign(&request, &mut os).unwrap();
    let text = signed.string_to_sign().unwrap();
    let named: Vec<(&str, &str)> =
        text.segments().iter().map(|segment| (segment.field.as_str(), &text.reveal()[segment.range.clone()])).collect();
    let digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    assert_eq!(
        named,
        [
            ("method", "POST"),
            ("endpoint_url", "/x"),
            ("access_token", "tok"),
            ("body_digest", digest),
            ("timestamp", TIME),
        ]
    );
    assert_eq!(text.to_string(), format!("POST:/x:[access token, 3 characters]:{digest}:{TIME}"));
}

#[test]
fn a_customers_token_is_asked_for_by_the_standard() {
    let signed = signer("snap").customer_token_request(CustomerGrant::AuthCode("a\"b"), TIME, &mut os).unwrap();
    assert_eq!(signed.url(), "/v1.0/access-token/b2b2c");
    assert_eq!(signed.body(), br#"{"grantType":"authorization_code","authCode":"a\"b"}"#);
    let signed = signer("snap").customer_token_request(CustomerGrant::RefreshToken("r"), TIME, &mut os).unwrap();
    assert_eq!(signed.body(), br#"{"grantType":"refresh_token","refreshToken":"r"}"#);
    let code = |profile: &str, grant| signer(profile).customer_token_request(grant, TIME, &mut os).unwrap_err().code();
    assert_eq!(code("snap", CustomerGrant::AuthCode("")), ErrorCode::InvalidArgument);
    assert_eq!(code("bca", CustomerGrant::AuthCode("a")), ErrorCode::UnsupportedByProfile);
    assert_eq!(code("bca-legacy", CustomerGrant::AuthCode("a")), ErrorCode::UnsupportedByProfile);
}

#[test]
fn a_legacy_token_is_asked_for_by_basic_and_a_form() {
    let signed = signer("bca-legacy").token_request(TIME, &mut os).unwrap();
    let headers: Vec<_> = signed.headers().collect();
    assert_eq!(
        headers,
        [("Authorization", "Basic Y2xpZW50OnNlY3JldA=="), ("Content-Type", "application/x-www-form-urlencoded"),]
    );
    assert_eq!((signed.url(), signed.body()), ("/api/oauth/token", &b"grant_type=client_credentials"[..]));
    assert!(signed.signature().is_none() && signed.string_to_sign().is_none());
}

/// A key that is somewhere else: it counts how often it is asked.
struct Hsm(AtomicUsize);

impl RsaSigner for Hsm {
    fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Ok(digest.to_vec()),
            _ => Err(Error::provider_failed("the module is locked")),
        }
    }
}

#[test]
fn a_key_in_an_hsm_signs_too() {
    let credential = Credential::new().with(Field::ClientKey, "client");
    let signer = Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
    assert_eq!(signer.token_request(TIME, &mut os).unwrap_err().code(), ErrorCode::MissingCredential);
    let signer = signer.with_rsa_signer(Arc::new(Hsm(AtomicUsize::new(0))));
    let signed = signer.token_request(TIME, &mut os).unwrap();
    // Base64 of SHA-256("client|2026-11-22T10:00:00+07:00"), which this stand-in returns as the signature.
    assert_eq!(signed.signature().unwrap().len(), 44);
    assert_eq!(signer.token_request(TIME, &mut os).unwrap_err().to_string(), "provider: the module is locked");
}

#[test]
fn signers_are_shared_between_threads() {
    let signer = signer("bca");
    let signatures: Vec<String> = std::thread::scope(|scope| {
        let sign = || {
            let request =
                Request::new("POST", "/x", b"{}", TIME).with(Field::AccessToken, "t").with(Field::ExternalId, "1");
            signer.sign(&request, &mut os).unwrap().signature().unwrap().to_string()
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(sign)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(signatures.iter().all(|signature| *signature == signatures[0]));
}

#[test]
fn a_field_that_is_not_given_there_is_an_error() {
    let bca = || Profile::named("bca").unwrap();
    for field in [Field::AccessToken, Field::Signature, Field::BasicCredentials] {
        let error = Signer::new(bca(), Credential::new().with(field, "x")).unwrap_err();
        assert_eq!((error.code(), error.field()), (ErrorCode::InvalidArgument, field.as_str()));
    }
    let signer = Signer::new(bca(), Credential::new().client_secret("456")).unwrap();
    let request = Request::new("POST", "/x", b"{}", "2022-04-21T17:34:52+07:00").with(Field::AccessToken, "t");
    for field in [Field::Timestamp, Field::Signature, Field::ClientKey] {
        for error in [
            signer.sign(&request.clone().with(field, "x"), &mut os).unwrap_err(),
            signer.prepare(&request.clone().with(field, "x")).unwrap_err(),
        ] {
            assert_eq!((error.code(), error.field()), (ErrorCode::InvalidArgument, field.as_str()));
        }
    }
    assert!(signer.sign(&request.with(Field::ClientKey, None), &mut os).is_ok());
}
