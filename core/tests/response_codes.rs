//! Response codes: every row of the table, the code whose outcome differs by service, and BCA's lists.
#![cfg(feature = "messages")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};

use paraf::message::{Advice, Category, MessageKind, Mode, Outcome, ReceivedResponse, ResponseCode, Service};
use paraf::verify::{Expected, IncomingRequest, Rejection, Verifier, VerifierCredential};
use paraf::{Moment, Profile};
use serde_json::Value;

fn code(text: &str) -> ResponseCode {
    ResponseCode::parse(text).unwrap()
}

fn profile(name: &str) -> Profile {
    Profile::named(name).unwrap()
}

fn table() -> Value {
    serde_json::from_str(include_str!("../spec/response-codes.json")).unwrap()
}

#[test]
fn each_row_of_the_table_is_what_the_code_says() {
    let (table, snap) = (table(), profile("snap"));
    let rows = table["codes"].as_array().unwrap();
    assert_eq!(rows.len(), 63);
    for row in rows {
        let text = |key: &str| row[key].as_str().unwrap();
        let code = code(&format!("{}17{}", row["http"], text("case")));
        let category = format!("{:?}", code.category()).to_lowercase();
        assert_eq!(category, text("category"));
        let outcome = match text("outcome") {
            "success" | "depends-on-service" => Outcome::Done, // 17 is a transfer
            "pending" => Outcome::Pending,
            "failed" => Outcome::Failed,
            _ => Outcome::Unknown,
        };
        assert_eq!(code.outcome(), outcome, "{code}");
        let message = code.message("x", &snap).unwrap();
        assert_eq!(message, text("message").replace("{detail}", "x"), "{code}");
        assert!(!code.message("", &snap).unwrap().contains(['[', '{']), "{code}");
        // Nothing is sent again while the money may have moved.
        let again = matches!(code.advice(), Advice::RetryAsIs | Advice::RefreshToken);
        assert!(!again || code.outcome() == Outcome::Failed, "{code}");
    }
}

#[test]
fn an_inconsistent_request_differs_by_service() {
    for (text, outcome) in [
        ("4041718", Outcome::Done),
        ("4042518", Outcome::Done),
        ("4045818", Outcome::Done),
        ("4044418", Outcome::Failed),
        ("4046518", Outcome::Failed),
        ("4041118", Outcome::Unknown),
    ] {
        assert_eq!(code(text).outcome(), outcome, "{text}");
    }
    assert_eq!(code("4041118").advice(), Advice::AskStatus);
}

#[test]
fn advice_depends_on_what_a_service_changes() {
    assert_eq!(code("5041700").advice(), Advice::AskStatus);
    assert_eq!(code("5041700").status_service().unwrap().as_str(), "36");
    assert_eq!((code("5041100").outcome(), code("5041100").advice()), (Outcome::Failed, Advice::NewExternalId));
    assert_eq!(code("5007300").advice(), Advice::RetryAsIs);
    // The call that had this X-EXTERNAL-ID may have moved money; that of an inquiry cannot have.
    assert_eq!((code("4091700").outcome(), code("4091700").advice()), (Outcome::Unknown, Advice::AskStatus));
    assert_eq!((code("4091100").outcome(), code("4091100").advice()), (Outcome::Failed, Advice::NewExternalId));
    assert_eq!(code("4091701").advice(), Advice::Stop);
}

#[test]
fn codes_of_nobody_keep_working() {
    for text in ["200US00", "4099999", "2005501", "403US07", "599ZZ99"] {
        assert_eq!(code(text).to_string(), text);
    }
    assert_eq!((code("2005501").category(), code("2005501").outcome()), (Category::Unlisted, Outcome::Unknown));
    assert_eq!((code("4041799").outcome(), code("4041799").message("", &profile("snap"))), (Outcome::Unknown, None));
    for text in ["", "200", "2oo1700", "20017000", "200170a", "99917000", "2001é0", "200us00", "0001700", "+201700"] {
        assert!(ResponseCode::parse(text).is_err(), "{text}");
    }
}

#[test]
fn both_token_tables_of_bca_say_the_same() {
    let bca = profile("bca");
    let meant = |printed: &str, message: &str| code(printed).as_meant(message, &bca).to_string();
    assert_eq!(meant("4007300", "Invalid field format [clientId/clientSecret/grantType]"), "4007301");
    assert_eq!(meant("4007301", "Invalid field format [clientId/clientSecret/grantType]"), "4007301");
    assert_eq!(meant("4007300", "Unauthorized. [Connection not allowed]"), "4017300");
    assert_eq!(meant("4017300", "Unauthorized. [Connection not allowed]"), "4017300");
    assert_eq!(meant("4007300", "Bad Request"), "4007300");
    assert_eq!(meant("4001102", "Invalid Mandatory Field accountNo"), "4001102");
    assert_eq!(meant("4001101", "Invalid Mandatory Field accountNo"), "4001102");
    assert_eq!(meant("4013201", "Unauthorized. [Signature]"), "4013200");
    assert_eq!(code("4013200").as_meant("Invalid token (B2B)", &profile("snap")), code("4013200"));
}

/// Each service of the standard and of BCA, and a code that nobody knows.
fn services() -> BTreeSet<String> {
    let known =
        ["snap", "bca"].map(|name| Service::all(&profile(name)).map(|s| s.code().as_str().to_owned()).collect());
    let known: Vec<Vec<String>> = known.into();
    known.into_iter().flatten().chain(["ZZ".to_owned()]).collect()
}

/// What a code may say: nothing that is not known is called failed or done, and who may ask is told whom.
#[test]
fn no_service_and_no_code_calls_unknown_money_anything_else() {
    let table = table();
    let rows: BTreeMap<String, &Value> = table["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (format!("{}{}", row["http"], row["case"].as_str().unwrap()), row))
        .collect();
    let from_proxies = [408, 411, 413, 414, 415, 421, 425, 426, 431, 444, 451, 494, 495, 496, 497, 498, 499];
    let statuses: Vec<u16> =
        (200..=299).chain(from_proxies).chain(500..=599).chain([400, 401, 403, 404, 405, 409, 429]).collect();
    let statuses_of = &table["status_services"];
    let of_providers = statuses_of["of_providers"].as_object().unwrap().values();
    let pairs = core::iter::once(&statuses_of["of"]).chain(of_providers).flat_map(|pairs| pairs.as_object().unwrap());
    // FX asks itself, and books: what it refuses did not happen.
    let asked = pairs.filter(|(of, to)| *of != to.as_str().unwrap()).map(|(_, to)| to.as_str().unwrap().to_string());
    let asked: BTreeSet<String> = asked.filter(|service| !service.is_empty()).collect();
    let (mut walked, mut asked_of_provider) = (0, BTreeSet::new());
    for service in services() {
        for status in &statuses {
            for case in 0..=24 {
                let code = code(&format!("{status}{service}{case:02}"));
                let (outcome, advice) = (code.outcome(), code.advice());
                let row = rows.get(&format!("{status}{case:02}"));
                if row.is_none() {
                    assert_eq!(outcome, Outcome::Unknown, "{code}");
                }
                let open = matches!(outcome, Outcome::Unknown | Outcome::Pending);
                // 403xx13: the one-time password is on its way to the customer, and goes into another call.
                // Whoever asks about another payment moves nothing, and may ask again at once.
                let asks_again =
                    asked.contains(&service) && matches!(advice, Advice::RefreshToken | Advice::NewExternalId);
                if open && (*status, case) != (403, 13) {
                    assert!(
                        matches!(advice, Advice::AskStatus | Advice::AskProvider) || asks_again,
                        "{code} {advice:?}"
                    );
                }
                assert!(!asked.contains(&service) || open, "{code} {outcome:?}");
                match advice {
                    Advice::AskStatus => assert!(code.status_service().is_some(), "{code}"),
                    Advice::AskProvider => {
                        assert_eq!(code.status_service(), None, "{code}");
                        asked_of_provider.insert(service.clone());
                    }
                    Advice::Proceed => assert_eq!(outcome, Outcome::Done, "{code}"),
                    Advice::RetryAsIs => assert!(matches!(service.as_str(), "73" | "74"), "{code}"),
                    _ => assert!(!open || case == 13 || asks_again, "{code}"),
                }
                walked += 1;
            }
        }
    }
    assert!(walked > 400_000, "only {walked}");
    for service in ["01", "07", "19", "46", "57", "62", "71", "RP", "ZZ"] {
        assert!(asked_of_provider.contains(service), "{service}");
    }
}

#[test]
fn an_answer_that_is_no_snap_leaves_the_outcome_open() {
    let bca = profile("bca");
    let read = |service: &str, status: Option<u16>, body: &[u8]| {
        ReceivedResponse::read(Service::find(service, &bca).unwrap(), status, body).unwrap()
    };
    let says = |response: &ReceivedResponse| (response.outcome(), response.advice());
    let open = (Outcome::Unknown, Advice::AskStatus);
    let done = br#"{"responseCode":"2001700","responseMessage":"Successful"}"#;
    let refused = br#"{"responseCode":"4031714","responseMessage":"Insufficient Funds","x":{"a":[1,{"b":[]}]}}"#;
    assert_eq!(says(&read("17", Some(200), done)), (Outcome::Done, Advice::Proceed));
    assert_eq!(says(&read("17", Some(403), refused)), (Outcome::Failed, Advice::Stop));
    // Nothing came, or a page of whoever stands in between.
    assert_eq!(says(&read("17", None, b"")), open);
    for status in [200, 204, 301, 400, 401, 403, 404, 405, 408, 413, 425, 429, 499, 500, 502, 503, 504, 522] {
        for body in
            [&b""[..], b"<html>blocked</html>", b"null", b"[]", b"\"2001700\"", b"{}", b"\xef\xbb\xbf{}", b"\xff"]
        {
            let response = read("17", Some(status), body);
            assert_eq!(says(&response), open, "{status} {body:?}");
            assert_eq!(response.status_service().unwrap().as_str(), "36");
            assert_eq!(says(&read("57", Some(status), body)), (Outcome::Unknown, Advice::AskProvider), "{status}");
        }
    }
    // Half an answer, two answers, another status, another service, a code that is none, one that no table lists.
    for (status, body) in [
        (200, &done[..done.len() - 1]),
        (200, &[&done[..], b"{}"].concat()),
        (200, br#"{"responseCode":"2001700","responseCode":"2001700"}"#),
        (200, br#"{"responseCode":"4031714","responseCode":"2001700"}"#),
        (502, done),
        (403, done),
        (200, refused),
        (200, br#"{"responseCode":"2001800"}"#),
        (200, br#"{"responseCode":"200170"}"#),
        (200, br#"{"responseCode":null}"#),
        (200, br#"{"ResponseCode":"2001700"}"#),
        (200, br#"{"responseCode":"2001799"}"#),
        (408, br#"{"responseCode":"4081700"}"#),
        (504, br#"{"responseCode":"5041700","responseMessage":"Timeout"}"#),
    ] {
        assert_eq!(says(&read("17", Some(status), body)), open, "{status} {}", String::from_utf8_lossy(body));
    }
    // BCA's samples have the code as a number, its balance inquiry two cases swapped, and RTGS a code of 18.
    let number = br#"{"responseCode":2001700}"#;
    assert_eq!(read("17", Some(200), number).outcome(), Outcome::Done);
    let routing = read("22", Some(404), br#"{"responseCode":"4041802","responseMessage":"Invalid Routing"}"#);
    assert_eq!(
        (says(&routing), routing.response_code().unwrap().to_string()),
        ((Outcome::Failed, Advice::Stop), "4041802".into())
    );
    assert_eq!(routing.response_message(), Some("Invalid Routing"));
    assert_eq!(
        says(&read("17", Some(404), br#"{"responseCode":"4041802","responseMessage":"Invalid Routing"}"#)),
        open
    );
    // The standard's token answer need have no code; BCA's has one.
    let token = br#"{"accessToken":"a","tokenType":"Bearer","expiresIn":"900"}"#;
    let asked = |name: &str, status: u16, body: &[u8]| {
        ReceivedResponse::read(Service::find("73", &profile(name)).unwrap(), Some(status), body).unwrap()
    };
    assert_eq!(says(&asked("snap", 200, token)), (Outcome::Done, Advice::Proceed));
    for (name, status, body) in [("snap", 200, &b"{}"[..]), ("snap", 500, token), ("bca", 200, token)] {
        assert_eq!(asked(name, status, body).outcome(), Outcome::Unknown, "{name} {status}");
    }
    // Nested as deep as no message is.
    let deep =
        [br#"{"responseCode":"2001700","x":"#.to_vec(), b"[".repeat(100), b"]".repeat(100), b"}".to_vec()].concat();
    assert_eq!(read("17", Some(200), &deep).outcome(), Outcome::Unknown);
    let legacy = Service::find("transfer", &profile("bca-legacy")).unwrap();
    assert_eq!(ReceivedResponse::read(legacy, Some(200), done).unwrap_err().code().as_str(), "invalid-argument");
}

fn rejection(profile_name: &str, path: &str, headers: &[(&str, &str)]) -> Rejection {
    let credential = VerifierCredential::new().client_secrets(&["456"]);
    let partners = Expected::one_of(&["12345"]).unwrap();
    let verifier = Verifier::new(profile(profile_name), credential, partners).unwrap();
    let request = IncomingRequest::new("POST", path, headers, b"{}").access_token("issued");
    verifier
        .verify(&request, Moment::parse("2022-04-21T17:34:52+07:00").unwrap(), paraf::verify::Tolerance::DEFAULT)
        .unwrap_err()
}

const HEADERS: &[(&str, &str)] = &[
    ("Authorization", "Bearer issued"),
    ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
    ("X-PARTNER-ID", "12345"),
    ("X-EXTERNAL-ID", "1"),
    ("CHANNEL-ID", "95051"),
    ("Content-Type", "application/json"),
    ("X-SIGNATURE", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="),
];

fn with(name: &str, value: Option<&'static str>) -> Vec<(&'static str, &'static str)> {
    let others = HEADERS.iter().copied().filter(|header| header.0 != name);
    let changed = value.into_iter().map(|value| (HEADERS.iter().find(|header| header.0 == name).unwrap().0, value));
    others.chain(changed).collect()
}

/// Verifier, validator and message read one list, so that they cannot differ: for each service and finding of BCA's.
#[test]
fn verifier_and_validator_answer_by_the_same_list() {
    let said = |r: &Rejection| (r.response_code().to_string(), r.response_message().to_owned());
    for name in ["bca", "snap"] {
        let mut compared = 0;
        for service in Service::all(&profile(name)) {
            let violation = |body: &[u8], check: &str| {
                let found = service.validate(MessageKind::Request, Mode::Strict, body);
                found.into_iter().find(|v| v.check().as_str() == check).map(|v| {
                    let word = v.response_message().split('[').next().unwrap().to_owned();
                    (v.response_code().to_string(), word)
                })
            };
            let refused = |headers: &[(&str, &str)]| {
                let (code, message) = said(&rejection(name, service.path(), headers));
                (code, message.split('[').next().unwrap().to_owned())
            };
            if let Some(missing) = violation(b"{}", "missing") {
                assert_eq!(refused(&with("X-EXTERNAL-ID", None)), missing, "{} {name}", service.id());
                compared += 1;
            }
            if let Some(format) = violation(br#"{"partnerReferenceNo":{},"partnerServiceId":{}}"#, "type") {
                assert_eq!(refused(&with("X-TIMESTAMP", Some("now"))), format, "{} {name}", service.id());
                compared += 1;
            }
            let broken = violation(b"{", "malformed-json").unwrap();
            assert_eq!(broken.1, "Bad Request", "{}", service.id());
        }
        assert!(compared > 40, "{name}: only {compared}");
    }
    // BCA's balance inquiry and its inquiry of virtual accounts print two cases the other way round; its statement has one for two.
    let code = |path: &str, headers: &[(&str, &str)]| said(&rejection("bca", path, headers));
    let balance = "/openapi/v1.0/balance-inquiry";
    let missing = ("4001101".to_owned(), "Invalid Mandatory Field [X-EXTERNAL-ID]".to_owned());
    assert_eq!(code(balance, &with("X-EXTERNAL-ID", None)), missing);
    assert_eq!(code(balance, &with("X-TIMESTAMP", Some("now"))).0, "4001102");
    assert_eq!(code("/openapi/v1.0/bank-statement", &with("X-TIMESTAMP", Some("now"))).0, "4001402");
    let inquiry = "/openapi/v1.0/transfer-va/inquiry-intrabank";
    assert_eq!(code(inquiry, &with("Authorization", Some("Bearer other"))).0, "4013200");
    assert_eq!(code(inquiry, HEADERS), ("4013201".to_owned(), "Unauthorized. [Signature]".to_owned()));
    let biller = "/openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank";
    assert_eq!(code(biller, HEADERS).0, "4013200");
}

/// Whoever reads the list finds each contradiction explained.
#[test]
fn each_row_that_is_not_the_standards_says_why() {
    let table = table();
    let standard: BTreeMap<String, &Value> = table["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (format!("{}{}", row["http"], row["case"].as_str().unwrap()), row))
        .collect();
    let (bca, mut rows) = (profile("bca"), 0);
    for (service, list) in table["providers"]["bca"]["services"].as_object().unwrap() {
        assert!(Service::find(service, &bca).is_ok(), "{service}");
        for row in list.as_array().unwrap() {
            let text = |key: &str| row[key].as_str();
            let printed = code(text("code").unwrap());
            let own = format!("{}{}", printed.http_status(), printed.case());
            let meaning = text("means").unwrap_or(&own);
            let known = standard.get(meaning).unwrap_or_else(|| panic!("{row} means nothing"));
            let explained = row["means"].is_string()
                || row["answered"] == false
                || printed.service().as_str() != &service[..2]
                || !matches!(text("message"), Some("Success" | "Invalid Account"))
                    && row["message"] != known["message"];
            assert!(!explained || text("why").is_some(), "{service} {row}");
            let said = printed.as_meant(&text("message").unwrap().replace("{detail}", "x"), &bca);
            assert_eq!(format!("{}{}", said.http_status(), said.case()), meaning, "{service} {row}");
            let first = list.as_array().unwrap().iter().find(|other| other["code"] == row["code"]).unwrap();
            if printed.service().as_str() == service {
                let message = printed.message("x", &bca).unwrap();
                assert_eq!(message, first["message"].as_str().unwrap().replace("{detail}", "x"), "{row}");
            }
            rows += 1;
        }
    }
    assert!(rows > 200, "only {rows}");
}

/// DANA answers 404xx18 where the reference of a refund repeats with another amount, and about a transfer to a bank with a code of no service.
#[test]
fn dana_leaves_open_what_the_standard_calls_done() {
    let dana = profile("dana");
    let refund = code("4045818");
    assert_eq!((refund.outcome(), refund.outcome_for(&dana)), (Outcome::Done, Outcome::Unknown));
    assert_eq!((refund.advice_for(&dana), refund.status_service_for(&dana)), (Advice::AskProvider, None));
    for answer in ["2024300", "5004300", "5044300"] {
        let transfer = code(answer);
        assert_eq!(transfer.status_service().unwrap().as_str(), "53");
        assert_eq!(
            (transfer.advice_for(&dana), transfer.status_service_for(&dana)),
            (Advice::AskProvider, None),
            "{answer}"
        );
    }
}
