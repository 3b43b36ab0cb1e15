//! For each service of the tables a message that keeps to it, and one for each rule of each row that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

mod spec;

use std::sync::LazyLock;

use paraf::Profile;
use paraf::message::{Check, MAX_VIOLATIONS, MessageKind, Mode, Service, Violation};
use proptest::prelude::*;
use spec::{Choice, Table, chosen, mutations, tables, valid};

const KINDS: [MessageKind; 2] = [MessageKind::Request, MessageKind::Response];

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(tables);

fn service(table: &Table) -> Service {
    Service::find(&table.id, &Profile::named(table.profile).unwrap()).unwrap()
}

fn rows(table: &Table, kind: MessageKind) -> &[serde_json::Value] {
    if kind == MessageKind::Request { &table.request } else { &table.response }
}

/// Rules between fields see a broken field too.
fn spans_fields(violation: &Violation) -> bool {
    if violation.message().contains("another field") {
        return true;
    }
    let checks = [Check::VirtualAccountNumber, Check::Condition, Check::Window, Check::Status, Check::Service];
    checks.contains(&violation.check()) || [Check::Sum, Check::Same, Check::Distinct].contains(&violation.check())
}

#[test]
fn each_service_takes_a_message_that_keeps_to_its_table() {
    assert_eq!(TABLES.iter().filter(|table| table.profile == "snap").count(), 81);
    for table in TABLES.iter() {
        for kind in KINDS {
            let body = valid(table, rows(table, kind)).to_string();
            for mode in [Mode::Strict, Mode::Lenient] {
                let violations = service(table).validate(kind, mode, body.as_bytes());
                assert_eq!(violations, [], "{} {} {kind:?} {mode:?}: {body}", table.profile, table.id);
            }
        }
    }
}

#[test]
fn a_profile_has_the_standard_and_its_own() {
    let count = |name: &str| Service::all(&Profile::named(name).unwrap()).count();
    // Of BCA's own: four that share a code with another, and eleven with codes outside the standard.
    assert_eq!((count("snap"), count("bri"), count("bca"), count("dana")), (81, 81, 96, 85));
    let bca = Profile::named("bca").unwrap();
    let ids: std::collections::BTreeSet<_> = Service::all(&bca).map(|service| service.id()).collect();
    assert_eq!(ids.len(), 96);
    let transfer = Service::find("18", &bca).unwrap();
    assert_eq!((transfer.path(), transfer.channel_id()), ("/openapi/v2.0/transfer-interbank", Some("95051")));
    assert_eq!((transfer.external_id_length(), transfer.partner_id_length()), (Some(32), Some(10..=10)));
    let inquiry = Service::find("15", &bca).unwrap();
    assert_eq!(inquiry.partner_id_length(), Some(10..=10));
    assert!(Service::find("99", &bca).is_err());
}

#[test]
fn each_rule_of_each_row_is_enforced_at_its_place_and_with_its_code() {
    let mut count = 0;
    for table in TABLES.iter() {
        for kind in KINDS {
            let message = valid(table, rows(table, kind));
            for mutation in mutations(rows(table, kind), &message) {
                check(table, kind, &mutation);
                count += 1;
            }
        }
    }
    assert!(count > 10_000, "only {count} mutations");
    println!("{count} mutations");
}

fn check(table: &Table, kind: MessageKind, mutation: &spec::Mutation) {
    let about = format!("{} {} {kind:?} {} {}", table.profile, table.id, mutation.check, mutation.pointer);
    let violations = service(table).validate(kind, Mode::Strict, mutation.body.as_bytes());
    let wanted = |v: &Violation| {
        // What is too long is also badly written, and the other way round: either is right.
        let either = ["length", "format"];
        let same = v.check().as_str() == mutation.check
            || (either.contains(&v.check().as_str()) && either.contains(&mutation.check));
        v.pointer() == mutation.pointer && same
    };
    let found = violations.iter().find(|v| wanted(v));
    let violation = found.unwrap_or_else(|| panic!("{about}: {violations:?} for {}", mutation.body));
    assert_eq!(
        violation.response_code().to_string(),
        table.answer(violation.check().as_str(), &mutation.pointer),
        "{about}"
    );
    let name = mutation.pointer[1..].replace('/', ".");
    if !table.is_before_snap() {
        assert!(violation.response_message().ends_with(&format!("[{name}]")), "{about}: {violation}");
    }
    let others = violations.iter().filter(|v| !wanted(v) && !spans_fields(v));
    assert_eq!(others.count(), 0, "{about}: {violations:?}");
    if mutation.always {
        let lenient = service(table).validate(kind, Mode::Lenient, mutation.body.as_bytes());
        assert!(lenient.iter().any(wanted), "{about}: lenient sees {lenient:?}");
    }
}

#[test]
fn depth_size_and_number_are_no_traps() {
    let transfer = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
    let validate = |body: &str| transfer.validate(MessageKind::Request, Mode::Strict, body.as_bytes());
    let deep = format!("{{\"additionalInfo\":{}", "[".repeat(1_000_000));
    assert_eq!(validate(&deep).last().map(Violation::check), Some(Check::MalformedJson));
    let keys: String = (0..200_000).map(|n| format!("\"k{}\":0,", n / 2)).collect();
    assert_eq!(validate(&format!("{{{keys}\"z\":0}}")).len(), MAX_VIOLATIONS);
    let long = "k".repeat(1_000_000);
    let twice = validate(&format!("{{\"{long}\":0,\"{long}\":0}}"));
    assert!(twice[0].pointer().len() < 200 && twice[0].response_message().len() <= 150);
}

#[test]
fn a_duplicate_is_seen_through_escapes_and_in_open_objects() {
    let transfer = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
    for body in [
        r#"{"amount":{},"\u0061mount":{}}"#,
        r#"{"remark":"a","re\u006dark":"b"}"#,
        r#"{"additionalInfo":{"x":[{"remark":1,"\u0072emark":2}]}}"#,
    ] {
        for mode in [Mode::Strict, Mode::Lenient] {
            let violations = transfer.validate(MessageKind::Request, mode, body.as_bytes());
            assert_eq!(violations.iter().filter(|v| v.check() == Check::DuplicateKey).count(), 1, "{body}");
        }
    }
}

/// Exotic spellings, and whether a reader of JSON takes them: RFC 8259.
#[test]
fn strings_and_numbers_are_read_as_json_has_them() {
    let transfer = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
    let malformed = |value: &str| {
        let body = format!("{{\"additionalInfo\":{{\"x\":{value}}}}}");
        let violations = transfer.validate(MessageKind::Request, Mode::Strict, body.as_bytes());
        violations.iter().any(|v| v.check() == Check::MalformedJson)
    };
    for json in [
        "-0",
        "1e400",
        "-0.0E-0",
        "12345678901234567890123",
        r#""\ud83d\ude00""#,
        r#""\u0000""#,
        r#""\/""#,
        "\"\u{7f}\"",
        "[]",
        "{}",
    ] {
        assert!(!malformed(json), "{json}");
    }
    for no_json in [
        "+1",
        "01",
        "1.",
        ".5",
        "1e",
        "0x1",
        "NaN",
        "Infinity",
        "-",
        "1 2",
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83dx""#,
        r#""\ud83d\u0041""#,
        r#""\x41""#,
        r#""\u00g0""#,
        r#""\u+041""#,
        "\"\0\"",
        "\"\t\"",
        "\"\n\"",
        "'a'",
        "tru",
        "nul",
        "[1,]",
        "{\"a\":1,}",
        "[1 2]",
        "{\"a\" 1}",
        "{a:1}",
        "",
    ] {
        assert!(malformed(no_json), "{no_json:?}");
    }
    let whole = |body: &[u8]| transfer.validate(MessageKind::Request, Mode::Lenient, body);
    for body in [
        &b""[..],
        b" ",
        b"[]",
        b"1",
        b"\"a\"",
        b"null",
        b"\xef\xbb\xbf{}",
        b"{}{}",
        b"{} x",
        b"{\"a\":\"\xff\"}",
        b"\0",
    ] {
        assert!(whole(body).iter().any(|v| v.check() == Check::MalformedJson), "{body:?}");
    }
}

proptest! {
    /// The reader takes for JSON what serde_json does, and no bytes make it panic.
    #[test]
    fn a_damaged_message_is_malformed_exactly_where_it_is_no_json(
        table in 0..TABLES.len(), response in any::<bool>(), place in any::<prop::sample::Index>(), with in "[ -~]{0,3}|\\PC",
    ) {
        let table = &TABLES[table];
        let kind = KINDS[usize::from(response)];
        let mut body = valid(table, rows(table, kind)).to_string();
        let at = place.index(body.len());
        body.replace_range(at..at + 1, &with);
        let violations = service(table).validate(kind, Mode::Lenient, body.as_bytes());
        let malformed = violations.iter().any(|v| v.check() == Check::MalformedJson);
        let json = serde_json::from_str::<serde_json::Value>(&body);
        prop_assert_eq!(malformed, !json.is_ok_and(|value| value.is_object()), "{}", body);
    }

    /// Whatever optional fields it has, whatever its values are, however it is laid out.
    #[test]
    fn a_message_that_keeps_to_its_table_validates_and_one_change_is_found(
        table in 0..TABLES.len(), response in any::<bool>(), seed in any::<u64>(), pretty in any::<bool>(),
    ) {
        let table = &TABLES[table];
        let kind = KINDS[usize::from(response)];
        let mut choice = Choice::new(seed);
        let message = chosen(table, rows(table, kind), &mut choice);
        let body = if pretty { serde_json::to_string_pretty(&message).unwrap() } else { message.to_string() };
        for mode in [Mode::Strict, Mode::Lenient] {
            let violations = service(table).validate(kind, mode, body.as_bytes());
            prop_assert!(violations.is_empty(), "{} {}: {:?} for {}", table.profile, table.id, violations, body);
        }
        let mutations = mutations(rows(table, kind), &message);
        if !mutations.is_empty() {
            check(table, kind, &mutations[choice.below(mutations.len())]);
        }
    }

    /// Cut anywhere, a message is malformed there or before, and nothing panics.
    #[test]
    fn a_message_that_breaks_off_is_malformed(
        table in 0..TABLES.len(), response in any::<bool>(), seed in any::<u64>(), place in any::<prop::sample::Index>(),
    ) {
        let table = &TABLES[table];
        let kind = KINDS[usize::from(response)];
        let body = chosen(table, rows(table, kind), &mut Choice::new(seed)).to_string().into_bytes();
        let cut = &body[..place.index(body.len())];
        for mode in [Mode::Strict, Mode::Lenient] {
            let violations = service(table).validate(kind, mode, cut);
            prop_assert!(violations.iter().any(|v| v.check() == Check::MalformedJson));
        }
    }

    #[test]
    fn no_bytes_are_too_strange(table in 0..TABLES.len(), body in prop::collection::vec(any::<u8>(), 0..100)) {
        let service = service(&TABLES[table]);
        for kind in KINDS {
            let _ = service.validate(kind, Mode::Strict, &body);
        }
    }
}
