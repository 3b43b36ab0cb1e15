//! For each service of the tables a message that keeps to it, and one for each rule of each row that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

mod spec;

use std::sync::LazyLock;

use paraf::{Check, MAX_VIOLATIONS, MessageKind, Mode, Profile, Service, Violation};
use proptest::prelude::*;
use spec::{Table, mutations, tables, valid};

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
    let checks = [Check::VirtualAccountNumber, Check::Condition, Check::Window, Check::Status, Check::Service];
    checks.contains(&violation.check()) || violation.check() == Check::Bills
}

#[test]
fn each_service_takes_a_message_that_keeps_to_its_table() {
    assert_eq!(TABLES.iter().filter(|table| table.profile == "snap").count(), 81);
    for table in TABLES.iter() {
        for kind in KINDS {
            let body = valid(rows(table, kind), &table.code).to_string();
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
    // Of BCA's own: four that share a code with another, and seven with codes outside the standard.
    assert_eq!((count("snap"), count("bri"), count("bca")), (81, 81, 92));
    let bca = Profile::named("bca").unwrap();
    let ids: std::collections::BTreeSet<_> = Service::all(&bca).map(|service| service.id()).collect();
    assert_eq!(ids.len(), 92);
    let transfer = Service::find("18", &bca).unwrap();
    assert_eq!((transfer.path(), transfer.channel_id()), ("/openapi/v2.0/transfer-interbank", Some("95051")));
    assert_eq!((transfer.external_id_length(), transfer.partner_id_length()), (Some(32), Some(1..=10)));
    let inquiry = Service::find("15", &bca).unwrap();
    assert_eq!(inquiry.partner_id_length(), Some(10..=10));
    assert!(Service::find("99", &bca).is_err());
}

#[test]
fn each_rule_of_each_row_is_enforced_at_its_place_and_with_its_code() {
    let mut count = 0;
    for table in TABLES.iter() {
        for kind in KINDS {
            let message = valid(rows(table, kind), &table.code);
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
    assert_eq!(violation.response_code().to_string(), table.answer(violation.check().as_str(), &mutation.pointer), "{about}");
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
    for body in [r#"{"remark":"a","re\u006dark":"b"}"#, r#"{"additionalInfo":{"x":[{"remark":1,"\u0072emark":2}]}}"#] {
        for mode in [Mode::Strict, Mode::Lenient] {
            let violations = transfer.validate(MessageKind::Request, mode, body.as_bytes());
            assert_eq!(violations.iter().filter(|v| v.check() == Check::DuplicateKey).count(), 1, "{body}");
        }
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
        let mut body = valid(rows(table, kind), &table.code).to_string();
        let at = place.index(body.len());
        body.replace_range(at..at + 1, &with);
        let violations = service(table).validate(kind, Mode::Lenient, body.as_bytes());
        let malformed = violations.iter().any(|v| v.check() == Check::MalformedJson);
        let json = serde_json::from_str::<serde_json::Value>(&body);
        prop_assert_eq!(malformed, !json.is_ok_and(|value| value.is_object()), "{}", body);
    }

    #[test]
    fn no_bytes_are_too_strange(table in 0..TABLES.len(), body in prop::collection::vec(any::<u8>(), 0..100)) {
        let service = service(&TABLES[table]);
        for kind in KINDS {
            service.validate(kind, Mode::Strict, &body);
        }
    }
}
