//! What every request must pass, in its order, and what the log says when it does not.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use paraf::ErrorCode;
use paraf_bank::{Bank, BankErrorCode, Basis, Credentials, Event, Note, Order, Reply, Settings, Step};

use crate::client::{Answered, Client, get, set, signer};
use crate::world::{BANK_KEY, MINE, PARTNER_KEY, assert_money, bank, now, public_half, world};

const BALANCE: &str = r#"{"partnerReferenceNo":"1","accountNo":"1234567890"}"#;

fn told(answered: &Answered) -> (u16, &str, &str) {
    (answered.status, &answered.code, &answered.message)
}

/// The last refusal of the log.
fn refused(client: &Client) -> (Step, Option<ErrorCode>, Basis, String) {
    let refusals = client.notes().filter_map(|note| match note {
        Note::Refused { step, error, basis, reason, .. } => Some((*step, *error, *basis, reason.clone())),
        _ => None,
    });
    refusals.last().unwrap()
}

#[test]
fn a_token_lives_900_seconds() {
    let mut client = Client::new();
    let answered = client.fetch_token();
    assert_eq!(told(&answered), (200, "2007300", "Successful"));
    assert_eq!(answered.at("/expiresIn").as_deref(), Some("900"));
    client.wait(899);
    assert_eq!(client.call("11", BALANCE).code, "2001100");
    client.wait(1);
    let late = client.call("11", BALANCE);
    assert_eq!(told(&late), (401, "4011101", "Invalid Token (B2B)"));
    assert_eq!(refused(&client).0, Step::Token);
}

#[test]
fn a_token_request_signed_by_another_key() {
    let mut client = Client::new();
    client.signer = signer("client-key-1", "client-secret-1", BANK_KEY);
    assert_eq!(told(&client.fetch_token()), (401, "4017300", "Unauthorized. [Signature]"));
    client.signer = signer("nobodys-client-key", "client-secret-1", PARTNER_KEY);
    assert_eq!(told(&client.fetch_token()), (401, "4017300", "Unauthorized. [Unknown client]"));
}

#[test]
fn a_token_request_with_what_bca_does_not_take() {
    let mut client = Client::new();
    let mut millis = client.token_request();
    set(&mut millis, "X-TIMESTAMP", "2022-04-21T17:34:52.000+07:00");
    assert_eq!(client.send(millis).unwrap().code, "4007301");
    let mut other_grant = client.token_request();
    other_grant.body = br#"{"grantType":"password"}"#.to_vec();
    assert_eq!(told(&client.send(other_grant).unwrap()), (400, "4007301", "Invalid Field Format [grantType]"));
    let mut no_grant = client.token_request();
    no_grant.body = b"{}".to_vec();
    assert_eq!(told(&client.send(no_grant).unwrap()), (400, "4007302", "Invalid Mandatory Field [grantType]"));
}

#[test]
fn an_address_that_the_partner_did_not_name() {
    let mut client = Client::ready();
    let mut token = client.token_request();
    token.address = "10.0.0.9".into();
    assert_eq!(told(&client.send(token).unwrap()), (401, "4017300", "Unauthorized. [Connection not allowed]"));
    let mut call = client.signed("11", None, BALANCE);
    call.address = "10.0.0.9".into();
    assert_eq!(told(&client.send(call).unwrap()), (401, "4011100", "Unauthorized. [Connection not allowed]"));
    assert_eq!(refused(&client).0, Step::Address);
}

#[test]
fn a_body_that_changed_behind_its_signature() {
    let mut client = Client::ready();
    let mut call = client.signed("11", None, BALANCE);
    call.body = br#"{"partnerReferenceNo":"2","accountNo":"1234567890"}"#.to_vec();
    assert_eq!(told(&client.send(call).unwrap()), (401, "4011100", "Unauthorized. [Signature]"));
    let (step, error, basis, _) = refused(&client);
    assert_eq!((step, error, basis), (Step::Signature, Some(ErrorCode::SignatureMismatch), Basis::Table));
}

#[test]
fn the_log_names_the_mistake_and_the_answer_does_not() {
    // A slash that PHP escapes when it signs.
    let mut client = Client::ready();
    let sent = r#"{"partnerReferenceNo":"a/b","accountNo":"1234567890"}"#;
    let mut call = client.signed("11", None, &sent.replace('/', "\\/"));
    call.body = sent.into();
    let answered = client.send(call).unwrap();
    assert_eq!(answered.code, "4011100");
    assert_eq!(answered.at("/additionalInfo/diagnosis"), None);
    assert!(!String::from_utf8_lossy(&answered.body).contains("slash"));
    let told = client.told();
    assert_eq!(told.iter().map(|mistake| &*mistake.id).collect::<Vec<_>>(), ["B5-php-slash"]);
    assert!(!told[0].english.is_empty() && !told[0].indonesian.is_empty() && told[0].english != told[0].indonesian);
}

#[test]
fn the_answer_tells_too_where_that_was_asked_for() {
    let mut world = world();
    world.settings = Settings { diagnosis_in_answer: true, ..world.settings };
    let mut client = Client::of(Bank::open(&world, now()).unwrap());
    client.fetch_token();
    let sent = r#"{"partnerReferenceNo":"a/b","accountNo":"1234567890"}"#;
    let mut call = client.signed("11", None, &sent.replace('/', "\\/"));
    call.body = sent.into();
    let answered = client.send(call).unwrap();
    assert_eq!(answered.code, "4011100");
    let body = String::from_utf8(answered.body).unwrap();
    assert!(body.contains(r#""additionalInfo":{"diagnosis":["#), "{body}");
}

#[test]
fn a_signature_in_hexadecimal() {
    let mut client = Client::ready();
    let mut call = client.signed("11", None, BALANCE);
    let signature = STANDARD.decode(get(&call, "X-SIGNATURE")).unwrap();
    let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    set(&mut call, "X-SIGNATURE", &hex);
    assert_eq!(client.send(call).unwrap().code, "4011100");
    let told = client.told();
    assert!(told.iter().any(|mistake| mistake.english.to_lowercase().contains("hex")), "{told:?}");
}

#[test]
fn a_token_that_was_never_issued() {
    let mut client = Client::ready();
    client.token = "never-issued".into();
    assert_eq!(told(&client.call("11", BALANCE)), (401, "4011101", "Invalid Token (B2B)"));
    let mut without = client.signed("11", None, BALANCE);
    without.headers.retain(|(name, _)| name != b"Authorization");
    let answered = client.send(without).unwrap();
    assert_eq!(answered.status, 400);
    assert!(answered.message.contains("Authorization"), "{}", answered.message);
}

#[test]
fn an_id_of_somebody_else() {
    let mut client = Client::ready();
    let mut call = client.signed("11", None, BALANCE);
    set(&mut call, "X-PARTNER-ID", "KBBXYZINDO");
    assert_eq!(told(&client.send(call).unwrap()), (401, "4011100", "Unauthorized. [Unknown client]"));
    // The token of one, the secret and the ID of the other.
    client.signer = signer("client-key-of-another", "client-secret-of-another", BANK_KEY);
    let call = client.signed_as("KBBXYZINDO", "11", None, BALANCE);
    assert_eq!(client.send(call).unwrap().code, "4011100");
}

#[test]
fn a_stale_timestamp() {
    let mut client = Client::ready();
    let call = client.signed("11", None, BALANCE);
    client.wait(301);
    assert_eq!(told(&client.send(call).unwrap()), (400, "4001102", "Invalid Field Format [X-TIMESTAMP]"));
    assert_eq!(refused(&client).1, Some(ErrorCode::StaleTimestamp));
}

#[test]
fn an_external_id_counts_for_one_day_in_jakarta() {
    let mut client = Client::ready();
    assert_eq!(client.call_under("7", "11", BALANCE).code, "2001100");
    assert_eq!(told(&client.call_under("7", "11", BALANCE)), (409, "4091100", "Conflict"));
    // Another service has its own.
    let name = r#"{"partnerReferenceNo":"1","beneficiaryAccountNo":"8010001575"}"#;
    assert_eq!(client.call_under("7", "15", name).code, "2001500");
    // 17:34 and seven hours: past midnight in Jakarta, and still the same day in UTC.
    client.wait(7 * 3_600);
    client.fetch_token();
    assert_eq!(client.call_under("7", "11", BALANCE).code, "2001100");
}

#[test]
fn a_refused_signature_uses_no_external_id_up() {
    let mut client = Client::ready();
    let mut wrong = client.signed("11", Some("8"), BALANCE);
    wrong.body.push(b' ');
    wrong.body[2] = b'q';
    assert_eq!(client.send(wrong).unwrap().code, "4011100");
    assert_eq!(client.call_under("8", "11", BALANCE).code, "2001100");
}

#[test]
fn a_body_that_breaks_its_table() {
    let mut client = Client::ready();
    // BCA's page prints 01 for a missing field here, and 02 in every other service.
    let answered = client.call("11", r#"{"partnerReferenceNo":"1"}"#);
    assert_eq!(told(&answered), (400, "4001101", "Invalid Mandatory Field [accountNo]"));
    assert_eq!(refused(&client).0, Step::Message);
    let no_json = client.call("11", "hello");
    assert_eq!(told(&no_json), (400, "4001100", "Bad Request"));
    let name = client.call("15", r#"{"partnerReferenceNo":"1","beneficiaryAccountNo":"80100015751"}"#);
    assert_eq!(told(&name), (400, "4001501", "Invalid Field Format [beneficiaryAccountNo]"));
}

#[test]
fn what_is_no_service_gets_a_plain_404() {
    let mut client = Client::ready();
    for (method, url) in [
        ("POST", "/openapi/v1.0/nothing"),
        ("GET", "/openapi/v1.0/balance-inquiry"),
        // The partner's own, and one that this bank does not have yet.
        ("POST", "/openapi/v1.0/transfer-va/inquiry"),
        ("POST", "/openapi/v1.0/qr/qr-cpm-payment"),
        ("\u{fffd}", ""),
    ] {
        let request = client.incoming(method, url, vec![], b"{}".to_vec());
        let answered = client.send(request).unwrap();
        assert_eq!((answered.status, answered.body.len()), (404, 0), "{method} {url}");
    }
    assert_eq!(refused(&client).0, Step::Route);
}

#[test]
fn bytes_that_are_no_text_get_an_answer() {
    let mut client = Client::ready();
    let mut call = client.signed("11", None, BALANCE);
    call.body = vec![0xff; 64];
    assert_eq!(client.send(call).unwrap().status, 400);
    let mut call = client.signed("11", None, BALANCE);
    call.headers.push((b"X-DEVICE-ID".to_vec(), vec![0xc3, 0x28]));
    assert!(matches!(client.send(call).unwrap().status, 200 | 400));
    let mut call = client.signed("11", None, BALANCE);
    call.headers.iter_mut().for_each(|(_, value)| value.insert(0, 0xff));
    assert!((400..500).contains(&client.send(call).unwrap().status));
}

#[test]
fn credentials_are_rotated_without_a_gap() {
    let mut client = Client::ready();
    let added = Credentials {
        client_keys: vec!["client-key-2".into()],
        client_secrets: vec!["client-secret-2".into()],
        public_keys: vec![public_half(BANK_KEY)],
    };
    let retired = Credentials {
        client_keys: vec!["client-key-1".into()],
        client_secrets: vec!["client-secret-1".into()],
        public_keys: vec![public_half(PARTNER_KEY)],
    };
    client.order(Order::Rotate { partner: "contoh".into(), added: added.clone() }).unwrap();
    // The old ones work on, with the token that was fetched before.
    assert_eq!(client.call("11", BALANCE).code, "2001100");
    assert_eq!(client.fetch_token().code, "2007300");
    client.signer = signer("client-key-2", "client-secret-2", BANK_KEY);
    assert_eq!(client.fetch_token().code, "2007300");
    assert_eq!(client.call("11", BALANCE).code, "2001100");
    client.order(Order::Retire { partner: "contoh".into(), retired: retired.clone() }).unwrap();
    assert_eq!(client.call("11", BALANCE).code, "2001100");
    client.signer = signer("client-key-1", "client-secret-1", PARTNER_KEY);
    assert_eq!(client.call("11", BALANCE).code, "4011100");
    assert_eq!(client.fetch_token().code, "4017300");
    let last = client.order(Order::Retire { partner: "contoh".into(), retired: added });
    assert_eq!(last.unwrap_err().code(), BankErrorCode::LastCredential);
    let gone = client.order(Order::Retire { partner: "contoh".into(), retired });
    assert_eq!(gone.unwrap_err().code(), BankErrorCode::LastCredential);
}

#[test]
fn a_key_that_is_none_changes_nothing() {
    let mut client = Client::ready();
    let added = Credentials { public_keys: vec![b"no key".to_vec()], ..Credentials::default() };
    let refused = client.order(Order::Rotate { partner: "contoh".into(), added });
    assert_eq!(refused.unwrap_err().code(), BankErrorCode::InvalidWorld);
    assert_eq!(client.fetch_token().code, "2007300");
}

#[test]
fn a_world_that_is_wrong_is_refused() {
    let refused = |change: fn(&mut paraf_bank::World)| {
        let mut wrong = world();
        change(&mut wrong);
        Bank::open(&wrong, now()).unwrap_err().to_string()
    };
    assert_eq!(refused(|world| world.partners.clear()), "partners: has none");
    let twice = refused(|world| world.partners[1].partner_ids.push("KBBABCINDO".into()));
    assert_eq!(twice, "partner_ids: has KBBABCINDO for two partners");
    let shared = refused(|world| world.partners[1].credentials.client_keys.push("client-key-1".into()));
    assert_eq!(shared, "client_keys: of lain are another's, too");
    let nowhere = refused(|world| world.partners[0].accounts.push("5".into()));
    assert_eq!(nowhere, "accounts: of contoh has 5, which is none");
    let nobody = refused(|world| world.billers[0].partner = "x".into());
    assert_eq!(nobody, "billers: names x, who is no partner");
    assert!(refused(|world| world.accounts[0].number = world.accounts[1].number.clone()).starts_with("accounts: "));
    let secret = refused(|world| world.partners[0].credentials.client_secrets = vec!["${SECRET}".into()]);
    assert!(secret.starts_with("contoh: client_secret"), "{secret}");
}

#[test]
fn nothing_secret_is_shown() {
    let mut client = Client::ready();
    client.call("11", BALANCE);
    let request = client.signed("11", None, BALANCE);
    let event = Event::Request(request.clone());
    let shown = format!("{:?} {:?} {:?} {:?}", client.bank(), client.run.effects(), world(), event);
    let token = client.token.clone();
    for secret in [&*token, "client-secret-1", "secret-that-the-partner-issued", "BEGIN", &get(&request, "X-SIGNATURE")]
    {
        assert!(!shown.contains(secret), "{secret}");
    }
}

#[test]
fn time_never_goes_back() {
    let mut bank = bank();
    let before = paraf::Moment::from_epoch_millis(now().epoch_millis() - 1_000);
    bank.step(before, Event::Tick);
    assert_eq!(bank.now(), now());
}

#[test]
fn a_reset_connection_is_no_answer() {
    let mut client = Client::ready();
    let rule = paraf_bank::FaultRule::next(paraf_bank::Fault::Reset { done: false }, Some("11"));
    client.order(Order::Fault(rule)).unwrap();
    let request = client.signed("11", None, BALANCE);
    assert_eq!(client.run.request(request), Some(Reply::Reset));
    assert_money(client.bank(), &[(MINE, 0)]);
}
