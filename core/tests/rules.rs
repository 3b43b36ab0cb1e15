//! The rules that span fields, with the answer tables of docs/sources/bca-services-va.md#va-inquiry and
//! docs/sources/bca-services-va.md#va-payment.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use paraf::message::{Check, MessageKind, Mode, Service};
use paraf::{Moment, Profile};

fn validate(profile: &str, id: &str, kind: MessageKind, body: &str) -> Vec<(String, Check)> {
    let service = Service::find(id, &Profile::named(profile).unwrap()).unwrap();
    let violations = service.validate(kind, Mode::Strict, body.as_bytes());
    violations.iter().map(|v| (v.pointer().to_owned(), v.check())).collect()
}

fn one(pointer: &str, check: Check) -> Vec<(String, Check)> {
    vec![(pointer.to_owned(), check)]
}

fn account(status: &str) -> String {
    let status = match status {
        "" => String::new(),
        status => format!(r#""inquiryStatus":"{status}","inquiryReason":{{"english":"a","indonesia":"b"}},"#),
    };
    let parts =
        r#""partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"1""#;
    format!(r#""virtualAccountData":{{{status}{parts},"virtualAccountName":"A"}}"#)
}

fn inquiry_answer(code: &str, data: &str) -> Vec<(String, Check)> {
    let comma = if data.is_empty() { "" } else { "," };
    let body = format!(r#"{{"responseCode":"{code}","responseMessage":"x"{comma}{data}}}"#);
    validate("bca", "24", MessageKind::Response, &body)
}

#[test]
fn the_answers_to_an_inquiry_are_those_of_the_page() {
    for bare in ["4012400", "4012401"] {
        assert_eq!(inquiry_answer(bare, ""), []);
        assert_eq!(inquiry_answer(bare, &account("01")), one("/virtualAccountData/inquiryStatus", Check::Status));
    }
    for refusal in ["4002400", "4002401", "4002402", "4092400", "4042412", "4042414", "4042419"] {
        assert_eq!(inquiry_answer(refusal, &account("01")), [], "{refusal}");
        for wrong in [account("00"), account(""), String::new()] {
            let found = inquiry_answer(refusal, &wrong);
            assert_eq!(found, one("/virtualAccountData/inquiryStatus", Check::Status), "{refusal} {wrong}");
        }
    }
    let total = r#""totalAmount":{"value":"1.00","currency":"IDR"},"virtualAccountName""#;
    let found = |status: &str| account(status).replace(r#""virtualAccountName""#, total);
    assert_eq!(inquiry_answer("2002400", &found("00")), []);
    assert_eq!(inquiry_answer("2002400", &account("00")), one("/virtualAccountData/totalAmount", Check::Missing));
    assert!(
        inquiry_answer("2002400", &found("")).contains(&one("/virtualAccountData/inquiryStatus", Check::Status)[0])
    );
    assert_eq!(inquiry_answer("4042512", &account("01")), one("/responseCode", Check::Service));
}

#[test]
fn the_answers_to_a_payment_are_those_of_the_page() {
    let answer = |code: &str, status: &str| {
        let data = account("").replace(
            "\"inquiryRequestId\":\"1\"",
            &format!(
                r#""paymentRequestId":"1","paymentFlagStatus":"{status}","paidAmount":{{"value":"1.00","currency":"IDR"}},
                "paymentFlagReason":{{"english":"a","indonesia":"b"}}"#
            ),
        );
        let body = format!(r#"{{"responseCode":"{code}","responseMessage":"x",{data}}}"#);
        validate("bca", "25", MessageKind::Response, &body)
    };
    for (code, status) in [
        ("2002500", "00"),
        ("2022500", "02"),
        ("4042518", "00"),
        ("4042518", "01"),
        ("4042514", "01"),
        ("4042519", "01"),
        ("4042512", "01"),
        ("4092500", "01"),
        ("4002500", "01"),
    ] {
        assert_eq!(answer(code, status), [], "{code} {status}");
    }
    for code in ["4092500", "4042514", "4002502"] {
        assert_eq!(answer(code, "00"), one("/virtualAccountData/paymentFlagStatus", Check::Status), "{code}");
    }
}

#[test]
fn bills_have_one_currency_and_settlements_are_told_apart() {
    let bill = |currency: &str, company: &str| {
        format!(
            r#"{{"billAmount":{{"value":"1.00","currency":"{currency}"}},"billNo":"1","billSubCompany":"{company}"}}"#
        )
    };
    let answer = |total: &str, sub: &str, bills: &[String]| {
        let total = format!(r#""totalAmount":{{"value":"2.00","currency":"{total}"}},"subCompany":"{sub}""#);
        let bills = format!(r#"{total},"billDetails":[{}]"#, bills.join(","));
        inquiry_answer("2002400", &account("00").replace(r#""virtualAccountName":"A""#, &bills))
    };
    let bills = |found: Vec<(String, Check)>| -> Vec<String> {
        found.into_iter().filter(|(_, check)| *check == Check::Bills).map(|(pointer, _)| pointer).collect()
    };
    let at = |rest: &str| format!("/virtualAccountData/{rest}");
    assert_eq!(bills(answer("IDR", "", &[bill("IDR", "00001"), bill("IDR", "00002")])), [""; 0]);
    let twice = answer("IDR", "", &[bill("IDR", "00001"), bill("IDR", "00001")]);
    assert_eq!(bills(twice), [at("billDetails/1/billSubCompany")]);
    let absent = answer("IDR", "", &[bill("IDR", "00001"), bill("IDR", "")]);
    assert_eq!(bills(absent), [at("billDetails/1/billSubCompany")]);
    let mixed = answer("IDR", "00000", &[bill("IDR", "1"), bill("USD", "2")]);
    assert_eq!(bills(mixed), [at("billDetails/1/billAmount/currency")]);
    assert_eq!(bills(answer("EUR", "00000", &[bill("EUR", "1")])), [at("totalAmount/currency")]);
}

#[test]
fn a_statement_is_asked_for_in_days_and_at_most_thirty_one() {
    let ask = |profile: &str, from: &str, to: &str| {
        let body = format!(
            r#"{{"partnerReferenceNo":"1","accountNo":"1234567890","fromDateTime":"{from}","toDateTime":"{to}"}}"#
        );
        validate(profile, "14", MessageKind::Request, &body)
    };
    assert_eq!(ask("bca", "2022-01-01T00:00:00+07:00", "2022-02-01T00:00:00+07:00"), []);
    let late = ask("bca", "2022-01-01T00:00:00+07:00", "2022-02-02T00:00:00+07:00");
    assert_eq!(late, one("/toDateTime", Check::Window));
    let order = ask("snap", "2022-01-02T00:00:00+07:00", "2022-01-01T00:00:00+07:00");
    assert_eq!(order, one("/toDateTime", Check::Window));
    assert_eq!(ask("snap", "2022-01-01T10:00:00+07:00", "2022-01-02T10:00:00Z"), []);
    let noon = ask("bca", "2022-01-01T12:00:00+07:00", "2022-01-02T00:00:00+07:00");
    assert_eq!(noon, one("/fromDateTime", Check::Window));
}

#[test]
fn conditional_fields_are_demanded_where_the_message_says_so() {
    let statement = validate("snap", "14", MessageKind::Request, "{}");
    assert_eq!(statement, one("/accountNo", Check::Condition));
    let token = validate("snap", "74", MessageKind::Request, r#"{"grantType":"refresh_token"}"#);
    assert_eq!(token, one("/refreshToken", Check::Condition));
    let fast = r#"{"partnerReferenceNo":"1","beneficiaryBankCode":"002","beneficiaryAccountNo":"1","additionalInfo":{"inquiryService":"SERVICE"}}"#;
    let inquire = |service: &str| validate("bca", "16", MessageKind::Request, &fast.replace("SERVICE", service));
    assert_eq!(inquire("1"), []);
    let places: Vec<_> = inquire("2").into_iter().map(|(pointer, _)| pointer).collect();
    assert_eq!(places, ["sourceAccountNo", "amount", "purposeCode"].map(|name| format!("/additionalInfo/{name}")));
    let consent = validate("bca", "08", MessageKind::Request, r#"{"additionalInfo":{}}"#);
    assert_eq!(consent, one("/additionalInfo/requestIds", Check::Condition));
}

#[test]
fn balance_has_its_two_cases_the_other_way_round_at_bca() {
    let code = |profile: &str, body: &str| {
        let service = Service::find("11", &Profile::named(profile).unwrap()).unwrap();
        let violations = service.validate(MessageKind::Request, Mode::Strict, body.as_bytes());
        violations.iter().map(|v| format!("{} {}", v.response_code(), v.response_message())).collect::<Vec<_>>()
    };
    let absent = r#"{"partnerReferenceNo":"1"}"#;
    assert_eq!(code("bca", absent), ["4001101 Invalid Mandatory Field [accountNo]"]);
    let wrong = r#"{"partnerReferenceNo":"1","accountNo":1}"#;
    assert_eq!(code("bca", wrong), ["4001102 Invalid Field Format [accountNo]"]);
    assert_eq!(code("snap", wrong), ["4001101 Invalid Field Format [accountNo]"]);
}

#[test]
fn what_arrives_may_be_written_as_bca_writes_it() {
    // docs/sources/bca-services-va.md#va-payment: a payment as recorded in UAT.
    let body = r#"{"partnerServiceId":"   12345","customerNo":"123456789012345678","virtualAccountNo":"   12345123456789012345678",
        "virtualAccountName":"","trxId":"","paymentRequestId":"1","channelCode":"6011","paidAmount":{"value":"10000.00","currency":"IDR"},
        "cumulativePaymentAmount":null,"paidBills":"","totalAmount":{"value":"10000.00","currency":"IDR"},"referenceNo":12345678901,
        "flagAdvise":"N","subCompany":"00000","billDetails":[null],"freeTexts":"","additionalInfo":""}"#;
    let service = Service::find("25", &Profile::named("bca").unwrap()).unwrap();
    assert_eq!(service.validate(MessageKind::Request, Mode::Lenient, body.as_bytes()), []);
    assert!(!service.validate(MessageKind::Request, Mode::Strict, body.as_bytes()).is_empty());
}

#[test]
fn each_bill_has_the_status_of_the_payment() {
    let answer = |first: &str, second: &str, company: &str| {
        let bill = |company: &str, status: &str| format!(r#"{{"billSubCompany":"{company}","status":"{status}"}}"#);
        let body = format!(
            r#"{{"responseCode":"2002500","responseMessage":"Success","virtualAccountData":{{"paymentFlagStatus":"00","billDetails":[{},{}]}}}}"#,
            bill("00001", first),
            bill(company, second)
        );
        let mut found = validate("bca", "25", MessageKind::Response, &body);
        found.retain(|(_, check)| *check == Check::Bills);
        found
    };
    assert_eq!(answer("00", "00", "00002"), []);
    assert_eq!(answer("00", "01", "00002"), one("/virtualAccountData/billDetails/1/status", Check::Bills));
    assert_eq!(answer("00", "01", "00001"), one("/virtualAccountData/billDetails/1/status", Check::Bills));
    assert_eq!(answer("00", "00", "00001"), []);
}

#[test]
fn a_statement_goes_back_thirty_one_days() {
    let statement = Service::find("14", &Profile::named("bca").unwrap()).unwrap();
    let ask = |from: &str, to: &str| {
        let body = format!(
            r#"{{"partnerReferenceNo":"1","accountNo":"1234567890","fromDateTime":"{from}","toDateTime":"{to}"}}"#
        );
        let now = Moment::parse("2022-02-01T00:00:00+07:00").unwrap();
        let violations = statement.validate_at(MessageKind::Request, Mode::Strict, body.as_bytes(), now);
        violations.iter().map(|v| (v.pointer().to_owned(), v.check())).collect::<Vec<_>>()
    };
    assert_eq!(ask("2022-01-01T00:00:00+07:00", "2022-01-31T00:00:00+07:00"), []);
    let late = ask("2021-12-31T00:00:00+07:00", "2022-01-01T00:00:00+07:00");
    assert_eq!(late, one("/fromDateTime", Check::Window));
    let tomorrow = ask("2022-02-02T00:00:00+07:00", "2022-02-02T00:00:00+07:00");
    assert_eq!(tomorrow, one("/fromDateTime", Check::Window));
}

#[test]
fn a_transfer_repeats_the_reference_of_its_inquiry() {
    let transfer = Service::find("17", &Profile::named("bca").unwrap()).unwrap();
    let inquiry = br#"{"partnerReferenceNo":"2020102900000000000001"}"#;
    assert_eq!(transfer.validate_reference(inquiry, inquiry), None);
    // An escape is the same text; an absent number, another one and a body that is none are not.
    assert_eq!(transfer.validate_reference(inquiry, br#"{"partnerReferenceNo":"\u0032020102900000000000001"}"#), None);
    for other in [&br#"{"partnerReferenceNo":"1"}"#[..], b"{}", b"", b"{\"partnerReferenceNo\":2020102900000000000001}"]
    {
        let violation = transfer.validate_reference(inquiry, other).unwrap();
        assert_eq!((violation.pointer(), violation.check()), ("/partnerReferenceNo", Check::Reference));
        assert_eq!(violation.response_code().to_string(), "4001701");
    }
    assert!(transfer.validate_reference(b"{}", b"{}").is_some());
}

#[test]
fn numbers_are_made_to_the_rules_of_profile_and_service() {
    let mut state = 0_u8;
    let mut bytes = |into: &mut [u8]| {
        into.fill_with(|| {
            state = state.wrapping_mul(5).wrapping_add(3);
            state
        });
        Ok::<(), &str>(())
    };
    let bca = Profile::named("bca").unwrap();
    let service = |id: &str| Service::find(id, &bca).unwrap();
    let id = service("18").new_external_id(&bca, &mut bytes).unwrap();
    assert!(id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_digit()), "{id}");
    assert_ne!(service("18").new_external_id(&bca, &mut bytes).unwrap(), id);
    assert_eq!(service("17").new_partner_reference_no(&mut bytes).unwrap().len(), 22);
    assert_eq!(service("54").new_partner_reference_no(&mut bytes).unwrap().len(), 18);
    assert!(service("24").new_partner_reference_no(&mut bytes).is_err());
    let legacy = Profile::named("bca-legacy").unwrap();
    assert!(Service::find("transfer", &legacy).unwrap().new_external_id(&legacy, &mut bytes).is_err());
    let mut empty = |_: &mut [u8]| Err::<(), _>("empty");
    assert!(service("17").new_partner_reference_no(&mut empty).is_err());
}

#[test]
fn times_that_arrive_need_no_offset_and_may_have_the_basic_form() {
    let transfer = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
    let fits = |time: &str, mode| {
        let body = format!(r#"{{"transactionDate":"{time}"}}"#);
        let found = transfer.validate(MessageKind::Request, mode, body.as_bytes());
        !found.iter().any(|violation| violation.pointer() == "/transactionDate")
    };
    for time in ["2022-04-21T17:34:52+07:00", "2022-04-21T10:34:52Z"] {
        assert!(fits(time, Mode::Strict) && fits(time, Mode::Lenient), "{time}");
    }
    for time in [
        "2022-04-21T17:34:52",
        "2022-04-21 17:34:52",
        "2022-04-21T17:34:52.123",
        "2022-04-21T17:34:52.123+07:00",
        "2022-04-21T17:34:52+0700",
        "20220421T173452+0700",
        "20220421T173452Z",
        "20220421T173452",
        "20220421173452",
    ] {
        assert!(!fits(time, Mode::Strict) && fits(time, Mode::Lenient), "{time}");
    }
    for time in [
        "2022-04-21",
        "2022-02-30T17:34:52",
        "20220230T173452",
        "2022-0421T17:34:52",
        "2022-04-21T17:3452",
        "2022-04-21T25:34:52",
        "2022-04-21T17:34",
        "2022-04-21T17:34:52+07",
        "2022-04-21T17:34:52+7:00",
        "2022-04-21T17:34:52 WIB",
        "21-04-2022 17:34:52",
        "2022-04-21t17:34:52é",
    ] {
        assert!(!fits(time, Mode::Strict) && !fits(time, Mode::Lenient), "{time}");
    }
}

/// A window that arrives without an offset is held to its days all the same.
#[test]
fn a_window_without_an_offset_is_one_of_western_indonesia() {
    let statement = Service::find("14", &Profile::named("bca").unwrap()).unwrap();
    let found = |from: &str, to: &str| {
        let body = format!(
            r#"{{"partnerReferenceNo":"1","accountNo":"1234567890","fromDateTime":"{from}","toDateTime":"{to}"}}"#
        );
        let violations = statement.validate(MessageKind::Request, Mode::Lenient, body.as_bytes());
        violations.iter().map(|v| (v.pointer().to_owned(), v.check())).collect::<Vec<_>>()
    };
    assert_eq!(found("2022-04-01T00:00:00", "2022-04-02T00:00:00"), []);
    assert_eq!(found("20220401T000000+0700", "2022-04-01T17:00:00Z"), []);
    assert_eq!(found("2022-04-01T00:00:00", "2022-03-31T00:00:00"), one("/toDateTime", Check::Window));
    assert_eq!(found("2022-04-01T12:00:00", "2022-04-02T00:00:00"), one("/fromDateTime", Check::Window));
}
