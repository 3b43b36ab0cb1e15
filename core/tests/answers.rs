//! Right, wrong or not checked: nothing is called wrong that may be right, and a right signature is told what it is refused for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "rsa", feature = "messages", feature = "diagnose"))]

use paraf::diagnose::{Answer, Diagnosis, DiagnosisCredential, ObservedRequest, diagnose, diagnose_within};
use paraf::message::Service;
use paraf::sign::Field;
use paraf::{Direction, Language, Profile};
use serde_json::Value;

const TIME: &str = "2026-11-22T10:00:00+07:00";
const TOKEN: &str = "b2b-of-a-test";
const SECRET: &str = "paraf-demo-client-secret";
const LANGUAGES: [Language; 2] = [Language::English, Language::Indonesian];

/// The headers and the signature of a request by paraf itself, as BCA's table has them.
fn signed(url: &str, body: &[u8], channel_id: &str, partner_id: &str) -> Vec<(String, String)> {
    let credential = paraf::sign::Credential::new()
        .client_secret(SECRET)
        .with(Field::ChannelId, channel_id)
        .with(Field::PartnerId, partner_id);
    let signer = paraf::sign::Signer::new(Profile::named("bca").unwrap(), credential).unwrap();
    let request =
        paraf::sign::Request::new("POST", url, body, TIME).with(Field::AccessToken, TOKEN).with(Field::ExternalId, "1");
    let mut os = |bytes: &mut [u8]| getrandom::fill(bytes);
    let signed = signer.sign(&request, &mut os).unwrap();
    signed.headers().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn borrowed(headers: &[(String, String)]) -> Vec<(&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn asked(url: &str, headers: &[(&str, &str)], body: &[u8]) -> Diagnosis {
    let credential = DiagnosisCredential::new().client_secret(SECRET);
    diagnose(&ObservedRequest::new("POST", url, headers, body), &credential, &Profile::named("bca").unwrap()).unwrap()
}

fn advised(diagnosis: &Diagnosis) -> Vec<&str> {
    diagnosis.advisories().iter().map(|advisory| advisory.id()).collect()
}

/// Whatever mistake was made: who gives no secret and no key is not told that the signature is wrong, unless it is reproduced.
#[test]
fn without_a_credential_nothing_is_called_wrong() {
    let suite: Value = serde_json::from_str(include_str!("../../vectors/diagnose.json")).unwrap();
    let mut unchecked = 0;
    for case in suite["cases"].as_array().unwrap() {
        let input = &case["input"];
        let text = |name: &str| input[name].as_str().unwrap_or_default();
        let pairs: Vec<(&str, &str)> = input["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
            .collect();
        let profile = match &case["profile"] {
            Value::String(name) => Profile::named(name).unwrap(),
            object => Profile::from_json(&object.to_string()).unwrap(),
        };
        let direction =
            input["direction"].as_str().map_or(Direction::ToProvider, |word| Direction::parse(word).unwrap());
        let body = text("body").as_bytes();
        let case = ObservedRequest::new(text("method"), text("url"), &pairs, body).direction(direction);
        // As much as it takes for a finding without a secret: a short search keeps the test short.
        let diagnosis = diagnose_within(&case, &DiagnosisCredential::default(), &profile, 1 << 20).unwrap();
        match diagnosis.answer() {
            Answer::Right => panic!("{case:?} is right without any credential"),
            Answer::Wrong => assert!(!diagnosis.findings().is_empty(), "{case:?}"),
            Answer::NotChecked => {
                unchecked += 1;
                assert!(!diagnosis.matched() && diagnosis.findings().is_empty() && !diagnosis.missing().is_empty());
                let first = |language| diagnosis.report(language, None).lines().next().unwrap_or_default().to_string();
                assert!(first(Language::English).starts_with("The signature was not checked. Missing: "), "{case:?}");
                assert!(
                    first(Language::Indonesian).starts_with("Signature belum diperiksa. Yang kurang: "),
                    "{case:?}"
                );
                assert!(format!("{diagnosis:?}").starts_with("Diagnosis(not-checked, missing ["), "{diagnosis:?}");
                assert!(diagnosis.to_json().contains(r#""answer":"not-checked""#));
            }
        }
        for advisory in diagnosis.advisories() {
            for language in LANGUAGES {
                let detail = advisory.detail(language);
                let texts = [advisory.title(language), advisory.explanation(language), advisory.fix(language), &detail];
                assert!(texts.iter().all(|text| !text.is_empty()), "{} {texts:?}", advisory.id());
                let is_filled = !detail.contains(['{', '}']) || advisory.id() == "unresolved-variable";
                assert!(is_filled, "{} {detail}", advisory.id());
            }
        }
    }
    assert!(unchecked > 300, "{unchecked}");
}

/// Each service of BCA has its own row: one table, and no other.
#[test]
fn the_services_own_row_says_which_channel_and_partner() {
    let bca = Profile::named("bca").unwrap();
    let mut asked_about = 0;
    for service in Service::all(&bca) {
        let Some(channel) = service.channel_id() else { continue };
        let Some(partner) = service.partner_id_length() else { continue };
        asked_about += 1;
        let (url, body) = (service.path(), b"{}");
        let partner_id = "1".repeat(*partner.end());
        let right = signed(url, body, channel, &partner_id);
        let diagnosis = asked(url, &borrowed(&right), body);
        assert_eq!((diagnosis.answer(), advised(&diagnosis)), (Answer::Right, vec![]), "{}", service.id());

        let other = signed(url, body, if channel == "95051" { "95231" } else { "95051" }, &partner_id);
        let diagnosis = asked(url, &borrowed(&other), body);
        assert_eq!(advised(&diagnosis), ["channel-id"], "{}", service.id());
        for language in LANGUAGES {
            assert!(diagnosis.advisories()[0].detail(language).contains(channel));
        }
        if *partner.end() < 36 {
            let longer = signed(url, body, channel, &"1".repeat(partner.end() + 1));
            assert_eq!(advised(&asked(url, &borrowed(&longer), body)), ["partner-id"], "{}", service.id());
        }
    }
    assert!(asked_about >= 40, "{asked_about}");
    // Elsewhere a channel is the provider's own business.
    let headers = signed("/openapi/v1.0/transfer-intrabank", b"{}", "12345", "1");
    let credential = DiagnosisCredential::new().client_secret(SECRET);
    let pairs = borrowed(&headers);
    let case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-intrabank", &pairs, b"{}");
    for profile in ["snap", "mandiri", "doku"] {
        let diagnosis = diagnose(&case, &credential, &Profile::named(profile).unwrap()).unwrap();
        assert!(!advised(&diagnosis).contains(&"channel-id"), "{profile}");
    }
}

#[test]
fn a_missing_header_is_named_with_all_others() {
    let headers = signed("/openapi/v1.0/transfer-intrabank", b"{}", "95051", "KBBABCINDO");
    let kept: Vec<(&str, &str)> = borrowed(&headers)
        .into_iter()
        .filter(|(name, _)| !["X-PARTNER-ID", "X-EXTERNAL-ID", "CHANNEL-ID"].contains(name))
        .collect();
    let diagnosis = asked("/openapi/v1.0/transfer-intrabank", &kept, b"{}");
    assert_eq!((diagnosis.answer(), advised(&diagnosis)), (Answer::Right, vec!["header-missing"]));
    let advisory = &diagnosis.advisories()[0];
    assert_eq!(advisory.detail(Language::English), "missing or empty: CHANNEL-ID, X-EXTERNAL-ID, X-PARTNER-ID");
    assert_eq!(advisory.detail(Language::Indonesian), "tidak ada atau kosong: CHANNEL-ID, X-EXTERNAL-ID, X-PARTNER-ID");
    assert!(!advisory.is_blocking());
}

/// What is not known of the request comes first, in the list and in the report.
#[test]
fn what_is_not_known_is_said_first() {
    let headers = signed("/openapi/v1.0/transfer-intrabank", b"{}", "95231", "KBBABCINDO");
    let kept: Vec<(&str, &str)> = borrowed(&headers).into_iter().filter(|(name, _)| *name != "Authorization").collect();
    let diagnosis = asked("/openapi/v1.0/transfer-intrabank", &kept, b"{}");
    assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &["access_token"][..]));
    assert_eq!(advised(&diagnosis), ["access-token-unknown", "channel-id"]);
    assert!(diagnosis.advisories()[0].is_blocking() && !diagnosis.advisories()[1].is_blocking());
    let report = diagnosis.report(Language::English, None);
    let place = |text: &str| report.find(text).unwrap_or_else(|| panic!("{text}: {report}"));
    assert!(place("Missing: the access token") < place("access-token-unknown"), "{report}");
    assert!(
        place("access-token-unknown") < place("Also seen:") && place("Also seen:") < place("channel-id"),
        "{report}"
    );
    // Before a finding, too: here the body is known to be another one, and the token is not known.
    let unsigned = signed("/openapi/v1.0/transfer-intrabank", b"{}", "95051", "KBBABCINDO");
    let pairs: Vec<(&str, &str)> = borrowed(&unsigned)
        .into_iter()
        .map(|(name, value)| if name == "Authorization" { (name, "Bearer {{token}}") } else { (name, value) })
        .collect();
    let credential = DiagnosisCredential::new().client_secret("another").other_secrets(&[SECRET]).access_token(TOKEN);
    let url = "/openapi/{{version}}/transfer-intrabank";
    let case = ObservedRequest::new("POST", url, &pairs, b"{}");
    let report = diagnose(&case, &credential, &Profile::named("bca").unwrap()).unwrap().report(Language::English, None);
    assert!(!report.contains("Bearer {{token}}"), "{report}");
    assert!(report.contains("unresolved-variable"), "{report}");
}

#[test]
fn a_compressed_body_is_not_called_wrong() {
    let headers = signed("/openapi/v1.0/transfer-intrabank", br#"{"a":"unpacked"}"#, "95051", "KBBABCINDO");
    for (body, detail) in [
        (
            &b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02\x00\x00\x00"[..],
            "gzip (1f 8b)",
        ),
        (b"\x28\xb5\x2f\xfd\x20\x02\x11\x00\x00{}", "zstd (28 b5 2f fd)"),
        (b"\x78\x9c\xab\xae\x05\x00\x01\x75\x00\xf9", "zlib (78)"),
    ] {
        let diagnosis = asked("/openapi/v1.0/transfer-intrabank", &borrowed(&headers), body);
        assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &["body"][..]), "{detail}");
        assert_eq!(diagnosis.advisories()[0].id(), "body-compressed");
        assert_eq!(diagnosis.advisories()[0].detail(Language::English), detail);
    }
    let mut brotli = borrowed(&headers);
    brotli.push(("Content-Encoding", "br"));
    let diagnosis = asked("/openapi/v1.0/transfer-intrabank", &brotli, b"\x0b\x00\x80\xff\x03");
    assert_eq!((diagnosis.answer(), diagnosis.advisories()[0].id()), (Answer::NotChecked, "body-compressed"));
    // Unpacked, with the header kept.
    assert_eq!(asked("/openapi/v1.0/transfer-intrabank", &brotli, br#"{"a":"unpacked"}"#).answer(), Answer::Right);
}

#[test]
fn a_bound_too_low_for_one_try_answers_nothing() {
    let headers = signed("/openapi/v1.0/transfer-intrabank", b"{}", "95051", "KBBABCINDO");
    let pairs = borrowed(&headers);
    let case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-intrabank", &pairs, b"{}");
    let credential = DiagnosisCredential::new().client_secret(SECRET);
    let bca = Profile::named("bca").unwrap();
    let diagnosis = diagnose_within(&case, &credential, &bca, 0).unwrap();
    assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &["hashed_bytes"][..]));
    assert_eq!(diagnose_within(&case, &credential, &bca, 1_000).unwrap().answer(), Answer::Right);
}

/// No detail shows what is secret: the placeholder of a secret may be the secret after all.
#[test]
fn nothing_secret_is_in_a_detail() {
    let headers = signed("/openapi/v1.0/transfer-intrabank", b"{}", "95051", "KBBABCINDO");
    let mut pairs = borrowed(&headers);
    for (name, value) in [("Authorization", "Token s3cr3t-t0ken"), ("X-EXTERNAL-ID", "not a number, s3cr3t")] {
        pairs.iter_mut().filter(|(known, _)| *known == name).for_each(|pair| pair.1 = value);
    }
    let credential = DiagnosisCredential::new().client_secret("{{s3cr3t}}");
    let case = ObservedRequest::new("POST", "/openapi/v1.0/transfer-intrabank", &pairs, b"{}");
    let diagnosis = diagnose(&case, &credential, &Profile::named("bca").unwrap()).unwrap();
    assert!(advised(&diagnosis).contains(&"unresolved-variable") && advised(&diagnosis).contains(&"token-form"));
    for language in LANGUAGES {
        let told = [diagnosis.report(language, None), diagnosis.to_json(), format!("{diagnosis:?}")].concat();
        assert!(!told.contains("s3cr3t"), "{told}");
    }
}

fn sources(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: &std::path::Path| Vec::from([std::fs::read_to_string(path).unwrap()]);
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { read(&path) }).collect()
}

/// One entry an advisory: in the table of texts, in the documented list, and in the code that gives it.
#[test]
fn every_advisory_is_documented_and_given() {
    let table: Value = serde_json::from_str(include_str!("../spec/advisories.json")).unwrap();
    let table = table.as_object().unwrap();
    let docs = include_str!("../../docs/diagnosis.md");
    let list = docs.split("## Advisories").nth(1).unwrap().split("## How it is told").next().unwrap();
    let sources = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/diagnose")));
    for (id, entry) in table {
        assert!(list.contains(&format!("`{id}`")), "{id} is not in docs/diagnosis.md");
        assert!(sources.iter().any(|source| source.contains(&format!("\"{id}\""))), "no code gives {id}");
        for text in ["title", "explanation", "fix"] {
            let [english, indonesian] = ["en", "id"].map(|language| entry[text][language].as_str().unwrap());
            assert!(!english.is_empty() && !indonesian.is_empty() && english != indonesian, "{id} {text}");
        }
        for detail in entry["details"].as_object().unwrap().values() {
            let places = |language: &str| {
                let text = detail[language].as_str().unwrap();
                let places = text.split('{').skip(1).filter_map(|piece| piece.split('}').next());
                // `{n|byte|bytes}` is a form that goes with a number; Indonesian has one.
                let mut places: Vec<&str> = places.filter(|place| !place.contains('|')).collect();
                places.sort_unstable();
                places
            };
            assert_eq!(places("en"), places("id"), "{id}");
        }
    }
    let documented = list.split('`').skip(1).step_by(2).filter(|word| table.contains_key(*word)).count();
    assert_eq!(documented, table.len());
}

/// A right signature, seen through what hides a value of it: nobody can say that it is wrong.
#[test]
fn what_stands_for_a_token_is_none() {
    let (url, body) = ("/openapi/v1.0/balance-inquiry", br#"{"a":"b"}"#);
    let headers = signed(url, body, "95051", "KBBABCINDO");
    let hidden = [
        "b2b***test",
        "b2b-of...",
        "b2b-of\u{2026}",
        "xxxxxxxx",
        "XXXXX",
        "YOUR_TOKEN",
        "your-access-token",
        "undefined",
        "null",
        "{token}",
        "[token]",
        "${TOKEN}",
        "$ACCESS_TOKEN",
        "%ACCESS_TOKEN%",
        "<token>",
        "***",
    ];
    for shown in hidden {
        let bearer = format!("Bearer {shown}");
        let of_them = |(name, value)| if name == "Authorization" { (name, bearer.as_str()) } else { (name, value) };
        let headers: Vec<(&str, &str)> = borrowed(&headers).into_iter().map(of_them).collect();
        let diagnosis = asked(url, &headers, body);
        assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &["access_token"][..]), "{shown}");
    }
    for known in ["another-token", "xx", "a.b.c", "your"] {
        let bearer = format!("Bearer {known}");
        let of_them = |(name, value)| if name == "Authorization" { (name, bearer.as_str()) } else { (name, value) };
        let headers: Vec<(&str, &str)> = borrowed(&headers).into_iter().map(of_them).collect();
        assert_eq!(asked(url, &headers, body).answer(), Answer::Wrong, "{known}");
    }
}

#[test]
fn what_stands_for_a_secret_is_none() {
    let (url, body) = ("/openapi/v1.0/balance-inquiry", br#"{"a":"b"}"#);
    let headers = signed(url, body, "95051", "KBBABCINDO");
    let headers = borrowed(&headers);
    let asked = |secret| {
        let credential = DiagnosisCredential::new().client_secret(secret);
        diagnose(&ObservedRequest::new("POST", url, &headers, body), &credential, &Profile::named("bca").unwrap())
            .unwrap()
    };
    for secret in ["", "***", "xxxx", "undefined", "null", "<client secret>", "${CLIENT_SECRET}", "your_client_secret"]
    {
        let diagnosis = asked(secret);
        assert_eq!((diagnosis.answer(), diagnosis.missing()), (Answer::NotChecked, &["client_secret"][..]), "{secret}");
    }
    assert_eq!(asked("another-secret").answer(), Answer::Wrong);
}

/// What a finding explains is not called something else beside it.
#[test]
fn no_advisory_contradicts_how_the_signature_was_written() {
    let suite: Value = serde_json::from_str(include_str!("../../vectors/diagnose.json")).unwrap();
    let mut explained = 0;
    for case in suite["cases"].as_array().unwrap() {
        let (input, profile) = (&case["input"], case["profile"].as_str());
        let Some(profile) = profile.and_then(|name| Profile::named(name).ok()) else { continue };
        if !["\"K1", "\"K2", "\"K3"].iter().any(|row| case["expect"]["findings"].to_string().contains(row)) {
            continue;
        }
        let text = |name: &str| input[name].as_str();
        let headers: Vec<(&str, &str)> = input["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
            .collect();
        let request = ObservedRequest::new(
            text("method").unwrap(),
            text("url").unwrap(),
            &headers,
            text("body").unwrap_or_default().as_bytes(),
        );
        let credential = DiagnosisCredential::new().client_secret(text("client_secret")).client_key(text("client_key"));
        let Ok(diagnosis) = diagnose_within(&request, &credential, &profile, 1 << 22) else { continue };
        if diagnosis
            .findings()
            .iter()
            .any(|finding| finding.changes().iter().any(|row| ["K1", "K2", "K3"].contains(row)))
        {
            explained += 1;
            let about_form = ["K1-unreadable", "K2-cut", "K3-length", "K10-length", "K1-spelling", "K2-spelling"];
            assert!(!advised(&diagnosis).iter().any(|id| about_form.contains(id)), "{}: {diagnosis:?}", case["id"]);
        }
    }
    assert!(explained > 30, "{explained}");
}
