//! Profiles: the built-in ones load, and each rule about a profile of your own has a case that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use paraf::sign::{Credential, Field, Request, Signer};
use paraf::{ErrorCode, Moment, Profile, endpoint_url, minify};

fn error(json: &str) -> (ErrorCode, String) {
    let error = Profile::from_json(json).unwrap_err();
    (error.code(), error.field().to_string())
}

/// A profile over `snap` with these members.
fn over_snap(members: &str) -> String {
    format!(r#"{{"base":"snap","name":"mine",{members}}}"#)
}

#[test]
fn every_built_in_profile_loads_under_its_name_and_cites_its_sources() {
    let names: Vec<&str> = Profile::names().collect();
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/spec/profiles")).unwrap();
    let files: BTreeSet<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(files, names.iter().map(|name| format!("{name}.json")).collect());
    for name in names {
        let profile = Profile::named(name).unwrap();
        assert_eq!(profile.name(), name);
        assert!(!profile.title().is_empty());
        let rules: Vec<&str> = profile.sources().map(|(rule, _)| rule).collect();
        assert!(["token_request", "request", "callback"].iter().all(|rule| rules.contains(rule)), "{name}: {rules:?}");
    }
}

#[test]
fn what_a_profile_says_over_its_base_is_listed_rule_by_rule() {
    let listed =
        |profile: &Profile| profile.deviations().map(|(rule, value)| format!("{rule}={value}")).collect::<Vec<_>>();
    assert_eq!(listed(&Profile::named("snap").unwrap()), [""; 0]);
    let mine = r#""rsa_minimum_bits":1024,"request":{"encoding":"hex","headers":{"ORIGIN":null}},"callback":{}"#;
    let expected = ["callback={}", "request.encoding=hex", "request.headers.ORIGIN=null", "rsa_minimum_bits=1024"];
    assert_eq!(listed(&Profile::from_json(&over_snap(mine)).unwrap()), expected);
}

#[test]
fn a_name_is_matched_without_regard_to_case() {
    for name in Profile::names() {
        assert_eq!(Profile::named(&name.to_uppercase()).unwrap(), Profile::named(name).unwrap());
        assert_eq!(Profile::resolve(&name.to_uppercase()).unwrap().name(), name);
    }
    assert_eq!(Profile::from_json(r#"{"base":"BCA","name":"Mine"}"#).unwrap().name(), "Mine");
}

#[test]
fn an_unknown_name_is_answered_with_it_and_the_closest_ones() {
    let detail = |name: &str| {
        let error = Profile::named(name).unwrap_err();
        assert_eq!((error.code(), error.field()), (ErrorCode::UnknownProfile, "profile"));
        error.detail().to_string()
    };
    assert_eq!(detail("BCAA"), "`BCAA` is no built-in profile; the closest are `bca`, `bca-legacy`, `bri`");
    assert!(detail("bri_push").contains("the closest are `bri-push`, `bri`, `bri-push-hex`"), "{}", detail("bri_push"));
    assert!(detail("bri-snap").contains("the closest are `bri`"), "{}", detail("bri-snap"));
    assert!(detail("mandri").contains("`mandiri`"));
    assert!(detail("nice pay").contains("the closest are `nicepay`"));
    assert!(detail("").starts_with("`` is no built-in profile; the closest are `"));
    // What is long or would break a log line is not repeated as it is.
    assert!(detail(&"x".repeat(1 << 20)).starts_with(&format!("`{}…` is no built-in profile", "x".repeat(40))));
    assert!(detail("a\nb\u{202e}").starts_with(r"`a\nb\u{202e}` is"));
}

/// The name of a base is a value of a profile: it is not repeated.
#[test]
fn an_unknown_base_names_its_place_and_the_closest_ones() {
    let error = Profile::from_json(r#"{"base":"SECRET-bri","name":"x"}"#).unwrap_err();
    assert_eq!((error.code(), error.field()), (ErrorCode::UnknownProfile, "base"));
    assert!(error.detail().starts_with("is no built-in profile; the closest are `"), "{error}");
    assert!(!error.to_string().contains("SECRET"));
}

#[test]
fn what_is_wrong_in_a_profile_is_named() {
    let cases = [
        ("[]", "profile"),
        ("{", "profile"),
        (r#"{"name":"incomplete"}"#, "rsa_minimum_bits"),
        (&over_snap(r#""colour":"blue""#), "colour"),
        (&over_snap(r#""request":{"colour":"blue"}"#), "request.colour"),
        (&over_snap(r#""request":null"#), "request"),
        (&over_snap(r#""request":{"encoding":"base32"}"#), "request.encoding"),
        (&over_snap(r#""callback":{"encoding":"base32"}"#), "callback.encoding"),
        (&over_snap(r#""request":{"timestamp":{"zone":"wib"}}"#), "request.timestamp.zone"),
        (&over_snap(r#""request":{"timestamp":{"calendar":"lunar"}}"#), "request.timestamp.calendar"),
        (&over_snap(r#""request":{"endpoint_url":{"query":"sorted"}}"#), "request.endpoint_url.query"),
        (&over_snap(r#""request":{"headers":{"ORIGIN":{"charset":"utf-8"}}}"#), "request.headers.ORIGIN.charset"),
        (&over_snap(r#""request":{"headers":{"ORIGIN":{"max_length":-1}}}"#), "request.headers.ORIGIN.max_length"),
        (&over_snap(r#""request":{"headers":{"X-NEW":{"charset":"digits"}}}"#), "request.headers.X-NEW.value"),
        (&over_snap(r#""token_request":{"kind":"oauth"}"#), "token_request.kind"),
        (&over_snap(r#""sources":{"request":1}"#), "sources.request"),
        (&over_snap(r#""rsa_minimum_bits":512"#), "rsa_minimum_bits"),
        (&over_snap(r#""name":"""#), "name"),
        (&over_snap(r#""request":{"string_to_sign":"{method"}"#), "request.string_to_sign"),
        (&over_snap(r#""request":{"string_to_sign":"method}:{timestamp}"}"#), "request.string_to_sign"),
        (&over_snap(r#""request":{"string_to_sign":"{colour}:{timestamp}"}"#), "request.string_to_sign"),
        (&over_snap(r#""request":{"string_to_sign":"{method}"}"#), "request.string_to_sign"),
        (&over_snap(r#""request":{"string_to_sign":"{signature}{timestamp}"}"#), "request.string_to_sign"),
        (&over_snap(r#""callback":{"string_to_sign":"{method}"}"#), "callback.string_to_sign"),
        (
            &over_snap(r#""token_request":{"string_to_sign":"{body_digest}{timestamp}"}"#),
            "token_request.string_to_sign",
        ),
        (&over_snap(r#""token_request":{"string_to_sign":"{timestamp}"}"#), "token_request.string_to_sign"),
        (&over_snap(r#""token_request":{"algorithm":"hmac-sha512"}"#), "token_request.algorithm"),
        (&over_snap(r#""token_request":{"path":"v1.0/token"}"#), "token_request.path"),
        (&over_snap(r#""request":{"headers":{"X-SIGNATURE":null}}"#), "request.headers"),
        (&over_snap(r#""request":{"headers":{"X Y":{"value":"1"}}}"#), "request.headers.*"),
        (&over_snap(r#""request":{"headers":{"x-signature":{"value":"1"}}}"#), "request.headers.x-signature"),
        (&over_snap(r#""request":{"headers":{"X-A":{"value":"a\r\nb"}}}"#), "request.headers.X-A"),
        (&over_snap(r#""request":{"headers":{"X-A":{"value":"{origin}{device_id}"}}}"#), "request.headers.X-A"),
    ];
    for (json, field) in cases {
        assert_eq!(error(json), (ErrorCode::InvalidProfile, field.into()), "{json}");
    }
}

/// A value of a profile may be a secret in the wrong place: an error names the place, and what could stand there.
#[test]
fn an_error_never_repeats_a_value() {
    for json in [
        r#"{"base":"SECRET","name":"x"}"#,
        r#"{"base":"snap","name":"SECRET\u0007"}"#,
        r#"{"base":"snap","name":"x","SECRET with blanks":1}"#,
        &over_snap(r#""messages":"SECRET""#),
        &over_snap(r#""title":["SECRET"]"#),
        &over_snap(r#""rsa_minimum_bits":"SECRET""#),
        &over_snap(r#""request":"SECRET""#),
        &over_snap(r#""request":{"algorithm":"SECRET"}"#),
        &over_snap(r#""request":{"key":"SECRET, expected `SECRET`"}"#),
        &over_snap(r#""request":{"encoding":{"SECRET":1}}"#),
        &over_snap(r#""request":{"string_to_sign":"{SECRET}:{timestamp}"}"#),
        &over_snap(r#""request":{"string_to_sign":"SECRET{timestamp"}"#),
        &over_snap(r#""request":{"string_to_sign":"{method}SECRET"}"#),
        &over_snap(r#""request":{"string_to_sign":"{endpoint_url}{access_token}SECRET{timestamp}"}"#),
        &over_snap(r#""request":{"endpoint_url":{"path":"SECRET"}}"#),
        &over_snap(r#""request":{"timestamp":{"fraction":"SECRET"}}"#),
        &over_snap(r#""request":{"headers":{"ORIGIN":{"value":"SECRET{origin}{origin}"}}}"#),
        &over_snap(r#""request":{"headers":{"ORIGIN":{"charset":"SECRET"}}}"#),
        &over_snap(r#""request":{"headers":{"SECRET SECRET":{"value":""}}}"#),
        &over_snap(r#""token_request":{"path":"SECRET"}"#),
        &over_snap(r#""token_request":{"kind":"SECRET"}"#),
        &over_snap(r#""sources":{"a":{"b":"SECRET"}}"#),
    ] {
        let error = Profile::from_json(json).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("SECRET") && !error.field().is_empty(), "{json}: {shown}");
    }
    let error = Profile::from_json(&over_snap(r#""request":{"encoding":"base32"}"#)).unwrap_err();
    assert_eq!(error.to_string(), "request.encoding: is not `base64` or `hex`");
}

#[test]
fn the_settings_of_other_providers_work() {
    let dropped = Profile::from_json(&over_snap(r#""request":{"endpoint_url":{"query":"dropped"}}"#)).unwrap();
    assert_eq!(endpoint_url("/v1.0/x?a=1", &dropped).unwrap(), "/v1.0/x");
    let stripped = Profile::from_json(&over_snap(r#""request":{"endpoint_url":{"strip_prefix":"/nicepay"}}"#)).unwrap();
    assert_eq!(endpoint_url("https://h.id/nicepay/api/x?a=1", &stripped).unwrap(), "/api/x?a=1");
    assert_eq!(endpoint_url("/nicepayment/x", &stripped).unwrap(), "/nicepayment/x");
    let from_version = Profile::from_json(&over_snap(r#""request":{"endpoint_url":{"path":"from-version"}}"#)).unwrap();
    assert_eq!(
        endpoint_url("/notification/v1.0/transfer-va/inquiry?a", &from_version).unwrap(),
        "/v1.0/transfer-va/inquiry?a"
    );
    let raw = Profile::from_json(&over_snap(r#""request":{"body":"raw"}"#)).unwrap();
    assert_eq!(&*minify(b"{ } \xff", &raw).unwrap(), b"{ } \xff");
}

/// The empty body four ways (`docs/sources/standard.md#where-the-text-leaves-room`).
#[test]
fn an_empty_body_is_signed_as_the_profile_says() {
    let signed = |rule: &str| {
        let json = over_snap(&format!(r#""request":{{"empty_body":"{rule}"}}"#));
        let credential = Credential::new().client_secret("secret");
        let signer = Signer::new(Profile::from_json(&json).unwrap(), credential).unwrap();
        let request = Request::new("GET", "/v1.0/x", b" ", "2026-01-01T00:00:00Z")
            .with(Field::AccessToken, "token")
            .with(Field::ExternalId, "1");
        let signed = signer.sign(&request, &mut |_: &mut [u8]| Err("no randomness")).unwrap();
        signed.string_to_sign().unwrap().reveal().to_string()
    };
    assert_eq!(
        signed("digest-of-empty"),
        "GET:/v1.0/x:token:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:2026-01-01T00:00:00Z"
    );
    assert_eq!(
        signed("digest-of-empty-object"),
        "GET:/v1.0/x:token:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a:2026-01-01T00:00:00Z"
    );
    assert_eq!(signed("blank"), "GET:/v1.0/x:token::2026-01-01T00:00:00Z");
    assert_eq!(signed("omitted"), "GET:/v1.0/x:token:2026-01-01T00:00:00Z");
}

/// Dates before the year 1 and behind 9999 have no such text.
#[test]
fn a_moment_is_read_back_in_milliseconds_and_in_the_profile_s_own_text() {
    let moment = Moment::parse("2026-11-22T03:00:00.250Z").unwrap();
    assert_eq!(moment.epoch_millis(), 1_795_316_400_250);
    assert_eq!(Moment::from_epoch_millis(moment.epoch_millis()), moment);
    for (name, text) in [
        ("snap", "2026-11-22T10:00:00+07:00"),
        ("bca-legacy", "2026-11-22T10:00:00.250+07:00"),
        ("bri", "2026-11-22T10:00:00.250+07:00"),
        ("bri-legacy", "2026-11-22T03:00:00.250Z"),
    ] {
        assert_eq!(moment.text(&Profile::named(name).unwrap()).unwrap(), text);
    }
    let snap = Profile::named("snap").unwrap();
    for millis in [i64::MIN, i64::MAX] {
        assert_eq!(Moment::from_epoch_millis(millis).text(&snap).unwrap_err().code(), ErrorCode::InvalidTimestamp);
    }
}
