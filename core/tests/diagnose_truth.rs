//! No finding names a change that is not there: whatever is found, the request at hand holds what the finding's text is about.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "rsa", feature = "diagnose"))]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use paraf::diagnose::{DiagnosisCredential, Finding, ObservedRequest, diagnose};
use paraf::{Direction, Profile};
use serde_json::Value;
use sha2::{Digest, Sha256, Sha512};

/// What of a request the texts of findings speak about.
struct Facts<'r> {
    url: &'r str,
    timestamp: &'r str,
    authorization: &'r str,
    secret: &'r str,
    signature: &'r str,
    body: &'r str,
    has_hashed_body: bool,
}

impl Facts<'_> {
    fn body_has(&self, any: &[&str]) -> bool {
        any.iter().any(|text| self.body.contains(text))
    }

    /// The body without what its strings say.
    fn tokens(&self) -> String {
        let (mut out, mut inside, mut escaped) = (String::new(), false, false);
        for character in self.body.chars() {
            if character == '"' && !escaped {
                inside = !inside;
                out.push('"');
            } else if !inside {
                out.push(character);
            }
            escaped = inside && character == '\\' && !escaped;
        }
        out
    }

    fn compact(&self) -> String {
        self.tokens().split_whitespace().collect()
    }

    fn has_space_in_string(&self) -> bool {
        self.body.matches(char::is_whitespace).count() > self.tokens().matches(char::is_whitespace).count()
    }

    fn is_form(&self) -> bool {
        self.body.contains('=') && !self.body.starts_with(['{', '[', '"'])
    }

    /// Code points of `\u` escapes.
    fn escapes(&self) -> Vec<u32> {
        let digits = |text: &str| text.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.body.split("\\u").skip(1).filter_map(digits).collect()
    }

    fn has_key_twice(&self) -> bool {
        let mut keys: Vec<&str> = self
            .body
            .split('"')
            .collect::<Vec<_>>()
            .windows(2)
            .filter(|pair| pair[1].trim_start().starts_with(':'))
            .map(|pair| pair[0])
            .collect();
        keys.sort_unstable();
        keys.windows(2).any(|pair| pair[0] == pair[1])
    }
}

const HTML: [char; 8] = ['<', '>', '&', '=', '\'', '+', '`', '"'];

/// Whether the text of an ID is true of a request. IDs whose text is true of all are not listed.
fn is_true(id: &str, facts: &Facts<'_>) -> bool {
    let row = id.split('-').next().unwrap();
    let compact = facts.compact();
    let has = |any: &[&str]| any.iter().any(|text| compact.contains(text));
    let non_ascii = !facts.body.is_ascii() || facts.escapes().iter().any(|point| *point >= 0x80);
    let html_escape = facts.escapes().iter().any(|point| char::from_u32(*point).is_some_and(|c| HTML.contains(&c)));
    let empty = compact.contains("{}");
    // What a serializer does is true where its row is.
    if [
        "round-trip",
        "json-encode",
        "json-dumps",
        "go-marshal",
        "serializer",
        "gson",
        "json-object",
        "jackson-tree",
        "canonical-json",
        "php-bca",
    ]
    .iter()
    .any(|habit| id.ends_with(habit))
    {
        return row_is_true(row, facts);
    }
    match id {
        "B1-minified" => facts.tokens().contains(char::is_whitespace),
        "B3-body-lower-case" | "B3-remarks-lower-case" => facts.body.chars().any(char::is_uppercase),
        "B3-body-upper-case" => facts.body.chars().any(char::is_lowercase),
        "B5-slash-unescaped" => facts.body_has(&["\\/"]),
        "B6-line-separators" => facts.body_has(&["\u{2028}", "\u{2029}"]),
        "B6-line-separators-plain" => facts.escapes().iter().any(|point| [0x2028, 0x2029].contains(point)),
        "B6-utf8" => facts.escapes().iter().any(|point| *point >= 0x80),
        "B7-html-unescaped" => html_escape,
        "B7-go-html" | "B7-php-hex" => facts.body_has(&["<", ">", "&"]),
        "B7-dotnet-html" => facts.body_has(&["<", ">", "&", "'", "+", "`", "\\\""]) || html_escape,
        "B8-javascript-integer-keys" => facts.body.split('"').any(|key| key.parse::<u32>().is_ok()),
        "B10-nulls-dropped" | "B10-nulls-dropped-at-top" => has(&[":null"]),
        "B10-empty-texts-dropped" | "B10-empty-texts-dropped-at-top" => facts.body_has(&["\"\""]),
        "B10-php-empty-array" => empty,
        "B11-body-rewritten" => facts.has_hashed_body,
        "B11-form-sent" => facts.is_form(),
        "B11-form-signed" => !facts.is_form(),
        "B19-latin-1" | "B19-windows-1252" | "B19-utf-8-twice" => !facts.body.is_ascii(),
        "B21-escapes-shortened" | "B21-control-escapes-upper-case" => !facts.escapes().is_empty(),
        "S1-header-form" => {
            let token = facts.authorization.strip_prefix("Bearer ").unwrap_or(facts.authorization);
            token.contains(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '.'))
        }
        "S3-proxy-prefix" | "S5-proxy-prefix" | "S5-original-url" => true,
        "T4-milliseconds-dropped" | "T4-milliseconds-unpadded" | "T1-other-millisecond" => {
            facts.timestamp.contains('.')
        }
        "T4-milliseconds-added" => !facts.timestamp.contains('.'),
        "T7-twelve-hours" => facts.timestamp.get(11..13).is_some_and(|hour| hour == "00" || hour > "12"),
        "K5-secret-expanded" => facts.secret.contains(['$', '%']),
        "K5-secret-unescaped" => facts.secret.contains(|c: char| !c.is_ascii_alphanumeric()),
        "K5-secret-cut" => facts.secret.contains(|c: char| !c.is_ascii_alphanumeric()),
        "K5-secret-case" => facts.secret.contains(|c: char| c.is_alphabetic()),
        "K2-cut" | "K1-cut" => facts.signature.len() < 128,
        _ => match row {
            "B1" => facts.tokens().contains(char::is_whitespace) || has(&["{", "["]),
            "B3" => facts.has_space_in_string(),
            "B4" => has(&["{", "["]) || id == "B4-python-bytes",
            "B5" => facts.body_has(&["/"]),
            "B6" => non_ascii,
            "B7" => facts.body_has(&["<", ">", "&", "'", "+", "`", "=", "\\\""]) || html_escape,
            "B8" => has(&[","]),
            "B9" => compact.contains(|c: char| c.is_ascii_digit()),
            "B10" => has(&["null", "\"\"", "{}", "[]", ":0", ":false"]) || facts.body_has(&["\"\""]),
            "B13" => facts.body_has(&["\\", "{\"", "[{\"", " "]) || facts.body.starts_with('\u{feff}'),
            "B15" => true,
            "B20" => facts.has_key_twice(),
            "S4" => facts.url.contains('?') || id == "S4-question-mark",
            _ => true,
        },
    }
}

/// The habits by the rows that they name: each of these rows must be true by itself.
fn row_is_true(row: &str, facts: &Facts<'_>) -> bool {
    let ids: &[&str] = match row {
        "B6" => &["B6-ascii", "B6-utf8", "B6-line-separators"],
        "B21" => &["B21-escapes-shortened"],
        "B7" => &["B7-gson-html", "B7-html-unescaped"],
        "B1" => &["B1-minified"],
        other => return is_true(other, facts),
    };
    ids.iter().any(|id| is_true(id, facts))
}

fn check(finding: &Finding, facts: &Facts<'_>) {
    let id = finding.id();
    let ids: Vec<&str> = id.split('+').collect();
    for one in &ids {
        assert!(is_true(one, facts), "{one} is not true of {}", facts.body);
        assert!(finding.changes().contains(&one.split('-').next().unwrap()), "{one} begins with another row");
    }
    // A habit has more rows than IDs.
    if finding.changes().len() > ids.len() {
        for row in finding.changes().iter().filter(|row| row.starts_with('B')) {
            assert!(row_is_true(row, facts), "{row} of {id} is not true of {}", facts.body);
        }
    }
}

#[test]
fn of_the_requests_of_others() {
    for (file, old) in [(include_str!("data/refused.json"), true), (include_str!("data/refused_field.json"), false)] {
        let requests: Value = serde_json::from_str(file).unwrap();
        for case in requests["cases"].as_array().unwrap() {
            let text = |key: &str| case[key].as_str().unwrap_or_default();
            let body = case["body_base64"]
                .as_str()
                .map_or(text("body").as_bytes().to_vec(), |body| STANDARD.decode(body).unwrap());
            let profile = match &case["profile"] {
                Value::Object(_) => Profile::from_json(&case["profile"].to_string()).unwrap(),
                Value::String(name) => Profile::named(name).unwrap(),
                _ => Profile::named("snap").unwrap(),
            };
            let secret = if old { requests["secret"].as_str().unwrap() } else { text("secret") };
            let signed: Vec<&str> = match case["signed"].as_array() {
                Some(signed) => signed.iter().step_by(3).map(|signed| signed[2].as_str().unwrap()).collect(),
                None => vec![""],
            };
            let bearer = format!("Bearer {}", requests["token"].as_str().unwrap_or_default());
            for signature in signed {
                let headers: Vec<(&str, &str)> = if old {
                    vec![
                        ("Authorization", &bearer),
                        ("X-TIMESTAMP", requests["time"].as_str().unwrap()),
                        ("X-SIGNATURE", signature),
                    ]
                } else {
                    case["headers"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
                        .collect()
                };
                let method = if old { "POST" } else { text("method") };
                let mut request = ObservedRequest::new(method, text("url"), &headers, &body);
                if text("direction") == "to-partner" {
                    request.direction = Direction::ToPartner;
                }
                let credential = DiagnosisCredential::new()
                    .client_key(requests["client_key"].as_str())
                    .client_secret(secret)
                    .api_secret(secret)
                    .private_key(include_str!("../../vectors/keys/rsa-2048.pem").as_bytes());
                let diagnosis = diagnose(&request, &credential, &profile).unwrap();
                let header = |end: &str| {
                    headers
                        .iter()
                        .find(|(name, _)| name.to_ascii_lowercase().ends_with(end))
                        .map_or("", |(_, value)| *value)
                };
                let facts = Facts {
                    url: text("url"),
                    timestamp: header("timestamp"),
                    authorization: header("authorization"),
                    secret,
                    signature: header("signature"),
                    body: &String::from_utf8_lossy(&body),
                    has_hashed_body: false,
                };
                diagnosis.findings().iter().for_each(|finding| check(finding, &facts));
            }
        }
    }
}

/// Small bodies that lack what most rows are about, each hashed as every other way of writing it.
#[test]
fn of_small_bodies() {
    let bodies = [
        r#"{"a": 1.0}"#,
        r#"{"a":1.0}"#,
        r#"{ "a": "x" }"#,
        r#"{"a":"x"}"#,
        r#"{"a":"\u002B"}"#,
        r#"{"a":"+"}"#,
        r#"{ "a":"\u0026", "b":{} }"#,
        r#"{"b":"1","a":"2"}"#,
        r#"{ "b": "1", "a": "2" }"#,
        r#"{"a":null}"#,
        r#"{ "a": null, "b": "" }"#,
        r#"{"a":"é"}"#,
        r#"{"a":"\u00e9"}"#,
        r#"{"a":"x/y"}"#,
        r#"{ "a": "x\/y" }"#,
        r#"{"a":1,"a":2}"#,
        r#"{ "a": 1, "a": 1 }"#,
        r#"{"10":1,"2":2}"#,
        r#"{ "2": 1, "10": [] }"#,
        r#"[1]"#,
        r#"[ 1.50 ]"#,
        r#""x""#,
        "1",
        "{}",
        "{ }",
        r#"{"a":"\u000a"}"#,
        "{\"a\":\"\u{2028}\"}",
        r#"{"a":"b c"}"#,
        "a=1&b=x+y",
        r#"{"a":false,"b":0}"#,
    ];
    let raw = Profile::from_json(r#"{"base": "snap", "name": "raw", "request": {"body": "raw"}}"#).unwrap();
    for profile in [Profile::named("snap").unwrap(), raw] {
        for sent in bodies {
            let canonical = if profile.name() == "raw" { sent.to_string() } else { minified(sent) };
            for hashed in ways(sent) {
                let digest = base16ct::lower::encode_string(&Sha256::digest(&hashed));
                let string = format!("POST:/v1.0/x:t0ken:{digest}:2022-04-21T17:34:52+07:00");
                let signature = STANDARD.encode(
                    Hmac::<Sha512>::new_from_slice(b"secret").unwrap().chain_update(string).finalize().into_bytes(),
                );
                let headers = [
                    ("Authorization", "Bearer t0ken"),
                    ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
                    ("X-SIGNATURE", &signature),
                ];
                let credential = DiagnosisCredential::new().client_secret("secret");
                let diagnosis = diagnose(
                    &ObservedRequest::new("POST", "/v1.0/x", &headers, sent.as_bytes()),
                    &credential,
                    &profile,
                )
                .unwrap();
                assert_eq!(diagnosis.matched(), hashed == canonical, "{sent} hashed as {hashed} by {}", profile.name());
                let facts = Facts {
                    url: "/v1.0/x",
                    timestamp: "2022-04-21T17:34:52+07:00",
                    authorization: "Bearer t0ken",
                    secret: "secret",
                    signature: &signature,
                    body: sent,
                    has_hashed_body: false,
                };
                diagnosis.findings().iter().for_each(|finding| check(finding, &facts));
            }
        }
    }
}

/// A query that was signed as it was sent is no host that was left in.
#[test]
fn of_relative_urls() {
    let bca = Profile::named("bca").unwrap();
    let diagnosed = |given: &str, signed: &str| {
        let string = format!(
            "GET:{signed}:t0ken:{}:2022-04-21T17:34:52+07:00",
            base16ct::lower::encode_string(&Sha256::digest(""))
        );
        let mac = Hmac::<Sha512>::new_from_slice(b"secret").unwrap().chain_update(string).finalize().into_bytes();
        let signature = STANDARD.encode(mac);
        let headers = [
            ("Authorization", "Bearer t0ken"),
            ("X-TIMESTAMP", "2022-04-21T17:34:52+07:00"),
            ("X-SIGNATURE", &signature),
        ];
        let credential = DiagnosisCredential::new().client_secret("secret");
        let diagnosis = diagnose(&ObservedRequest::new("GET", given, &headers, b""), &credential, &bca).unwrap();
        diagnosis.findings().iter().map(|finding| finding.id().to_string()).collect::<Vec<_>>()
    };
    let (sent, whole) = ("/openapi/v1.0/x?b=2&a=1", "https://api.bank.example/openapi/v1.0/x?b=2&a=1");
    assert_eq!(diagnosed(sent, sent), ["S4-query-as-sent"]);
    assert_eq!(diagnosed(whole, sent), ["S4-query-as-sent"]);
    assert_eq!(diagnosed(whole, whole), ["S3-full-url"]);
}

fn minified(body: &str) -> String {
    let profile = Profile::named("snap").unwrap();
    String::from_utf8(paraf::minify(body.as_bytes(), &profile).unwrap().into_owned()).unwrap()
}

/// The body as others write it: each of these, and each of these minified first.
fn ways(sent: &str) -> Vec<String> {
    type Way = fn(&str) -> String;
    let value = |text: &str| serde_json::from_str::<Value>(text).ok();
    let mut found = Vec::new();
    for text in [sent.to_string(), minified(sent)] {
        found.push(text.clone());
        found.extend(value(&text).map(|value| value.to_string()));
        found.extend(value(&text).and_then(|value| serde_json::to_string_pretty(&value).ok()));
        let ways: [Way; 14] = [
            |text| text.replace('/', "\\/"),
            |text| text.replace("\\/", "/"),
            |text| text.replace("1.0", "1"),
            |text| text.replace("1.50", "1.5"),
            |text| text.replace("{}", "[]"),
            |text| text.replace(":null", ":\"\""),
            |text| text.replace(",\"b\":\"\"", ""),
            |text| text.replace("\\u002B", "+").replace("\\u0026", "&"),
            |text| text.replace('+', "\\u002B"),
            |text| text.replace("\\u00e9", "é"),
            |text| text.replace('é', "\\u00e9"),
            |text| text.replace(['\u{2028}'], "\\u2028"),
            |text| text.replace("\\u000a", "\\n"),
            |text| text.replace(' ', ""),
        ];
        found.extend(ways.iter().map(|way| way(&text)));
        found.extend([
            text.clone() + "\n",
            format!("{text:?}"),
            text.to_uppercase(),
            text.replace(",", ", ").replace(":", ": "),
        ]);
    }
    found.dedup();
    found
}
