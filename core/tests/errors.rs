//! The one table of error codes, `docs/errors.md`, says what the code says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use paraf::{ErrorCode, ErrorKind};

#[test]
fn the_documented_table_is_the_codes() {
    let table = include_str!("../../docs/errors.md");
    let documented: Vec<(String, u32)> = table
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split('|').map(|cell| cell.trim().trim_matches('`'));
            Some((cells.next()?.to_string(), cells.next()?.parse().ok()?))
        })
        .collect();
    let codes: Vec<(String, u32)> = ErrorCode::ALL.iter().map(|code| (code.to_string(), code.number())).collect();
    assert_eq!(documented, codes);
}

/// The cells behind a code: family, meaning, SNAP answer.
fn row(code: ErrorCode) -> [&'static str; 3] {
    let table = include_str!("../../docs/errors.md");
    let head = format!("| `{code}` | {} | ", code.number());
    let line = table.lines().find_map(|line| line.strip_prefix(head.as_str())).unwrap();
    let mut cells = line.strip_suffix('|').unwrap().split('|').map(str::trim);
    [cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap()]
}

#[test]
fn family_and_meaning_are_those_of_the_source() {
    let source = include_str!("../src/error.rs");
    for code in ErrorCode::ALL {
        let [family, meaning, answer] = row(*code);
        assert_eq!(family, format!("{:?}", code.kind()).to_lowercase());
        assert_eq!(answer.is_empty(), code.kind() != ErrorKind::Rejection, "{code}");
        let said = format!("    /// {meaning}\n    {code:?} = {}, \"{code}\", {:?};\n", code.number(), code.kind());
        assert!(source.contains(&said), "{said}");
    }
}

#[test]
#[cfg(feature = "rsa")]
fn the_answers_are_those_of_a_verifier() {
    use paraf::{
        Expected, IncomingRequest, IncomingTokenRequest, Moment, Profile, TokenVerifier, Tolerance, Verifier,
        VerifierCredential,
    };

    let snap = || Profile::named("snap").unwrap();
    let secret = VerifierCredential { client_secrets: &["secret"], ..Default::default() };
    let verifier = Verifier::new(snap(), secret, Expected::one_of(&["p"]).unwrap()).unwrap();
    let public_keys: &[&[u8]] = &[include_bytes!("../../vectors/keys/rsa-2048-certificate.pem")];
    let tokens = TokenVerifier::new(snap(), public_keys, Expected::one_of(&["ours"]).unwrap()).unwrap();
    let time = "2022-04-21T17:34:52+07:00";
    let now = Moment::parse(time).unwrap();
    let good = [
        ("Authorization", "Bearer token"),
        ("X-TIMESTAMP", time),
        ("X-PARTNER-ID", "p"),
        ("X-EXTERNAL-ID", "1"),
        ("X-SIGNATURE", "zuOybe47MwkMILKfInlw6KKl6dCOahcFUOfIN9VM+N1NdmkkdHL0ezTU815quc9gCYGClS8/kAQTF7gTiWr9qA=="),
        ("X-CLIENT-KEY", "another"),
    ];
    let rejected = |name: &str, value: Option<&str>, body: &str| {
        let mut headers: Vec<(&str, &str)> = good.to_vec();
        match (value, headers.iter_mut().find(|header| header.0 == name)) {
            (Some(value), Some(header)) => header.1 = value,
            (None, _) => headers.retain(|header| header.0 != name),
            (Some(value), None) => headers.push((&name[1..], value)), // "+NAME": once more
        }
        let (url, access_token) = ("/v1.0/transfer-va/inquiry", Some("token"));
        let body = body.as_bytes();
        verifier
            .verify(
                &IncomingRequest { method: "POST", url, headers: &headers, body, access_token, service: None },
                now,
                Tolerance::DEFAULT,
            )
            .unwrap_err()
    };
    let long = "x".repeat(100);
    let request = IncomingTokenRequest { headers: &good, body: None };
    let unknown = tokens.verify(&request, now, Tolerance::DEFAULT).unwrap_err();
    let rejections = [
        rejected("X-TIMESTAMP", None, "{}"),
        rejected("+X-TIMESTAMP", Some(time), "{}"),
        rejected("X-EXTERNAL-ID", Some(&long), "{}"),
        rejected("X-TIMESTAMP", Some("noon"), "{}"),
        rejected("X-TIMESTAMP", Some("2022-04-21T18:34:52+07:00"), "{}"),
        rejected("X-PARTNER-ID", Some("p"), "{\""),
        rejected("Authorization", Some("Bearer other"), "{}"),
        rejected("X-SIGNATURE", Some("?"), "{}"),
        rejected("X-PARTNER-ID", Some("p"), "{}"),
        unknown,
        rejected("X-PARTNER-ID", Some("q"), "{}"),
    ];
    let codes: Vec<ErrorCode> = rejections.iter().map(|rejection| rejection.code()).collect();
    let all = ErrorCode::ALL.iter().copied().filter(|code| code.kind() == ErrorKind::Rejection);
    assert_eq!(codes, all.collect::<Vec<_>>());
    for rejection in rejections {
        let (service, code) = (rejection.response_code().service(), rejection.response_code().to_string());
        let code = code.replace(service.as_str(), "xx");
        let message = rejection.response_message().replace(&format!("[{}]", rejection.error().field()), "[name]");
        assert_eq!(format!("{code} {message}"), row(rejection.code())[2]);
    }
}

#[test]
fn no_text_or_number_stands_for_two_codes() {
    let texts: BTreeSet<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    let numbers: BTreeSet<_> = ErrorCode::ALL.iter().map(|code| code.number()).collect();
    assert_eq!((texts.len(), numbers.len()), (ErrorCode::ALL.len(), ErrorCode::ALL.len()));
}
