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
    use paraf::verify::{
        Expected, IncomingRequest, IncomingTokenRequest, TokenVerifier, Tolerance, Verifier, VerifierCredential,
    };
    use paraf::{Moment, Profile};

    let snap = || Profile::named("snap").unwrap();
    let secret = VerifierCredential::new().client_secrets(&["secret"]);
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
                &IncomingRequest::new("POST", url, &headers, body).access_token(access_token),
                now,
                Tolerance::DEFAULT,
            )
            .unwrap_err()
    };
    let long = "x".repeat(100);
    let request = IncomingTokenRequest::new(&good, None);
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

/// What stands between double quotes in a line of Rust.
#[cfg(feature = "diagnose")]
fn literals(source: &str) -> impl Iterator<Item = String> + '_ {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let joined: String = lines.map(|line| line.trim_end_matches('\\').to_string() + "\n").collect();
    let pieces: Vec<String> = joined.replace("\\\"", "\u{1}").split('"').map(str::to_string).collect();
    pieces.into_iter().skip(1).step_by(2).map(|text| text.replace('\u{1}', "\"").replace("\\'", "'"))
}

#[cfg(feature = "diagnose")]
fn sources(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_string_lossy().into_owned();
        // Texts of findings, and of violations, which come in one language.
        if ["diagnose", "generated", "validate"].contains(&name.as_str()) {
            continue;
        }
        if entry.is_dir() { sources(&entry, found) } else { found.push(entry) }
    }
}

/// Everything between braces is a value.
#[cfg(feature = "diagnose")]
fn pattern(text: &str) -> String {
    let mut pieces = text.split('{');
    let first = pieces.next().unwrap_or_default().to_string();
    first
        + &pieces
            .map(|piece| piece.split_once('}').map_or(piece, |(_, behind)| behind))
            .map(|text| ["{}", text].concat())
            .collect::<String>()
}

/// A sentence about a field begins with one of these: a new one wants a row in `spec/error-texts.json`.
#[cfg(feature = "diagnose")]
#[test]
fn every_detail_has_an_indonesian_text() {
    const BEGINNINGS: [&str; 12] = [
        "is ",
        "has ",
        "does ",
        "stands ",
        "must ",
        "cannot ",
        "begins ",
        "holds ",
        "contains ",
        "no ",
        "differs ",
        "needs ",
    ];
    let table: serde_json::Value = serde_json::from_str(include_str!("../spec/error-texts.json")).unwrap();
    let rows = table["details"].as_object().unwrap();
    let has_row = |text: &str| {
        let told = text.replace("{what}", "a PGP key").replace("{may}", "`a` or `b`");
        let told = pattern(&told).replace("{}", "7");
        paraf::error_text("no-code", "", &told, paraf::Language::Indonesian) != told
    };
    let mut files = Vec::new();
    sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut files);
    let mut without = Vec::new();
    for file in files {
        let source = std::fs::read_to_string(&file).unwrap();
        for text in literals(&source).filter(|text| BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))) {
            // Braces within braces are braces of a template.
            let with_profile = format!("{text} (profile `{{}}`)");
            if !has_row(&text) && !has_row(&with_profile) && !text.contains("{{") && !text.contains('\n') {
                without.push(format!("{}: {text}", file.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    assert!(without.is_empty(), "{without:#?}");
    for (english, indonesian) in rows {
        let places = |text: &str| -> BTreeSet<String> {
            text.split('{').skip(1).filter_map(|piece| Some(piece.split_once('}')?.0.to_string())).collect()
        };
        assert_eq!(places(english), places(indonesian.as_str().unwrap()), "{english}");
    }
    for code in ErrorCode::ALL {
        assert!(table["codes"][code.as_str()].is_string(), "{code}");
    }
}

#[cfg(feature = "diagnose")]
#[test]
fn an_error_is_told_in_both_languages() {
    use paraf::sign::{Credential, Field, Request, Signer};
    use paraf::{Language, Profile, error_text};
    let bca = Profile::named("bca").unwrap();
    let signer = Signer::new(bca.clone(), Credential::new().client_secret("s")).unwrap();
    let request = |url, time| Request::new("POST", url, b"{}", time).with(Field::AccessToken, "t");
    let error = |request: Request<'_>| {
        let mut os = |bytes: &mut [u8]| getrandom::fill(bytes);
        signer.sign(&request, &mut os).unwrap_err()
    };
    let time = "2026-11-22T10:00:00+07:00";
    for (error, english, indonesian) in [
        (
            error(request("/a b", time)),
            "url: has a space or a control character at byte 2",
            "url: memuat spasi atau karakter kontrol pada byte 2",
        ),
        (
            error(request("/a", "2026-11-22T10:00:00.000+07:00")),
            "timestamp: must have the form yyyy-MM-ddTHH:mm:ss followed by +hh:mm",
            "timestamp: tidak ditulis sebagai yyyy-MM-ddTHH:mm:ss dengan +hh:mm",
        ),
        (
            error(request("/a", time).with(Field::ChannelId, "9505")),
            "CHANNEL-ID: is 4 characters long; the minimum is 5",
            "CHANNEL-ID: memiliki 4 karakter, minimal 5",
        ),
        (
            error(request("/a", time).with(Field::ChannelId, "9")),
            "CHANNEL-ID: is 1 character long; the minimum is 5",
            "CHANNEL-ID: memiliki 1 karakter, minimal 5",
        ),
        (
            Profile::named("none").unwrap_err(),
            "profile: `none` is no built-in profile; the closest are `bni`, `dana`, `doku`",
            "profile: `none` bukan profil bawaan; yang paling mirip: `bni`, `dana`, `doku`",
        ),
    ] {
        assert_eq!(
            (error.text(Language::English).as_str(), error.text(Language::Indonesian).as_str()),
            (english, indonesian)
        );
    }
    // A rejection has its answer behind it, and a detail without a row has its code's sentence.
    let rejected = "X-SIGNATURE: is missing or empty (4002402 Invalid Mandatory Field [X-SIGNATURE])";
    assert_eq!(
        error_text("missing-header", "X-SIGNATURE", rejected, Language::Indonesian),
        "X-SIGNATURE: tidak ada atau kosong (4002402 Invalid Mandatory Field [X-SIGNATURE])"
    );
    assert_eq!(
        error_text("invalid-url", "url", "url: is odd at byte 7", Language::Indonesian),
        "url: URL tidak dapat ditandatangani pada byte 7"
    );
    assert_eq!(error_text("no-code", "", "something else", Language::Indonesian), "something else");
}
