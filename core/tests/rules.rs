//! The rules that span fields, with the answer tables of docs/sources/bca-services-va.md#va-inquiry and
//! docs/sources/bca-services-va.md#va-payment.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "messages")]

use paraf::message::{Check, ExternalIdOptions, MessageKind, Mode, Service};
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

/// What a rule that spans bills says of an answer, below the account.
fn of_bills(found: &[(String, Check)]) -> Vec<(&str, Check)> {
    let spans = [Check::Sum, Check::Same, Check::Distinct, Check::Condition];
    let spanning = found.iter().filter(|(_, check)| spans.contains(check));
    spanning.map(|(pointer, check)| (pointer.strip_prefix("/virtualAccountData/").unwrap_or(pointer), *check)).collect()
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
    let company =
        |index: usize, check| (["billDetails/0/billSubCompany", "billDetails/1/billSubCompany"][index], check);
    assert_eq!(of_bills(&answer("IDR", "", &[bill("IDR", "00001"), bill("IDR", "00002")])), []);
    let twice = answer("IDR", "", &[bill("IDR", "00001"), bill("IDR", "00001")]);
    assert_eq!(of_bills(&twice), [company(1, Check::Distinct)]);
    let absent = answer("IDR", "", &[bill("IDR", "00001"), bill("IDR", "")]);
    assert_eq!(of_bills(&absent), [company(1, Check::Condition)]);
    let without_amount = answer("IDR", "", &[bill("IDR", "00001"), r#"{"billSubCompany":"00002"}"#.to_owned()]);
    assert_eq!(of_bills(&without_amount), [("billDetails/1/billAmount", Check::Condition)]);
    let mixed = answer("IDR", "00000", &[bill("IDR", "00000"), bill("USD", "00000")]);
    assert_eq!(of_bills(&mixed), [("billDetails/1/billAmount/currency", Check::Same)]);
    let euro = answer("EUR", "00000", &[bill("EUR", "00000")]);
    assert_eq!(of_bills(&euro), [("totalAmount/currency", Check::Same)]);
    // With one settlement each bill's sub-company is that of the whole.
    let other = answer("IDR", "00000", &[bill("IDR", "00000"), bill("IDR", "00001")]);
    assert_eq!(of_bills(&other), [company(1, Check::Same)]);
}

#[test]
fn a_reason_has_a_language() {
    let total = r#""totalAmount":{"value":"1.00","currency":"IDR"},"virtualAccountName""#;
    let account = account("00").replace(r#""virtualAccountName""#, total);
    for one in [r#"{"english":"a","indonesia":""}"#, r#"{"indonesia":"b"}"#] {
        let body = account.replace(r#"{"english":"a","indonesia":"b"}"#, one);
        assert_eq!(of_bills(&inquiry_answer("2002400", &body)), [], "{one}");
    }
    let none = account.replace(r#"{"english":"a","indonesia":"b"}"#, "{}");
    assert_eq!(of_bills(&inquiry_answer("2002400", &none)), [("inquiryReason/english", Check::Condition)]);
}

#[test]
fn what_the_bills_of_a_payment_say_adds_up() {
    let bill = |value: &str, currency: &str| {
        let amount = format!(r#""billAmount":{{"value":"{value}","currency":"{currency}"}}"#);
        format!(r#"{{"billSubCompany":"00001","status":"00",{amount}}}"#)
    };
    let answer = |mode: Mode, bills: &[String]| {
        let body = format!(
            r#"{{"responseCode":"2002500","responseMessage":"Success","virtualAccountData":{{"paymentFlagStatus":"00",
            "paidAmount":{{"value":"30.00","currency":"IDR"}},"totalAmount":{{"value":"30.00","currency":"IDR"}},"billDetails":[{}]}}}}"#,
            bills.join(",")
        );
        let service = Service::find("25", &Profile::named("bca").unwrap()).unwrap();
        let violations = service.validate(MessageKind::Response, mode, body.as_bytes());
        violations.iter().map(|v| (v.pointer().to_owned(), v.check())).collect::<Vec<_>>()
    };
    let strict = |bills: &[String]| answer(Mode::Strict, bills);
    let wrong = [("paidAmount/value", Check::Sum)];
    assert_eq!(of_bills(&strict(&[bill("10.00", "IDR"), bill("20.00", "IDR")])), []);
    assert_eq!(of_bills(&strict(&[bill("10.00", "IDR"), bill("20.01", "IDR")])), wrong);
    assert_eq!(of_bills(&strict(&[bill("30.01", "IDR")])), wrong);
    // What is not whole adds up to nothing: no bills, one without an amount, one that is no amount.
    for bills in [vec![], vec![bill("10.00", "IDR"), r#"{"status":"00"}"#.to_owned()], vec![bill("x", "IDR")]] {
        assert_eq!(of_bills(&strict(&bills)), [], "{bills:?}");
    }
    let mixed = strict(&[bill("10.00", "IDR"), bill("20.00", "USD")]);
    assert_eq!(of_bills(&mixed), [("billDetails/1/billAmount/currency", Check::Same)]);
    // The rule came with the page of 2026-08-06: an answer of an older contract is still read.
    assert_eq!(of_bills(&answer(Mode::Lenient, &[bill("30.01", "IDR")])), []);
}

#[test]
fn a_payment_has_one_currency_and_its_references_refuse_nothing() {
    let bill = |currency: &str, reference: &str| {
        let amount = format!(r#""billAmount":{{"value":"15.00","currency":"{currency}"}}"#);
        format!(r#"{{"billNo":"1",{amount},"billReferenceNo":"{reference}"}}"#)
    };
    let paid = |bills: &[String]| {
        let body = format!(
            r#"{{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","paymentRequestId":"1",
            "paidAmount":{{"value":"30.00","currency":"IDR"}},"billDetails":[{}]}}"#,
            bills.join(",")
        );
        validate("bca", "25", MessageKind::Request, &body)
    };
    assert_eq!(paid(&[bill("IDR", "00113696201"), bill("IDR", "00213696201")]), []);
    let mixed = paid(&[bill("IDR", "00113696201"), bill("USD", "00213696201")]);
    assert_eq!(mixed, one("/billDetails/1/billAmount/currency", Check::Same));
    // New with the page of 2026-08-06: a customer who paid by an older contract has paid.
    assert_eq!(paid(&[bill("IDR", "00113696201"), bill("IDR", "00113696201")]), []);
}

#[test]
fn a_oneklik_payment_adds_up_and_has_its_token() {
    let pay = |whole: &str, fee: &str, bills: &[&str], more: &str| {
        let amount = |name: &str, value: &str| format!(r#""{name}":{{"value":"{value}","currency":"IDR"}}"#);
        let bills: Vec<_> =
            bills.iter().map(|value| format!(r#"{{"subCompanyCode":"00000","subBillAmount":"{value}"}}"#)).collect();
        let body = format!(
            r#"{{"partnerReferenceNo":"1","merchantId":"61123","payOptionDetails":[{{"payMethod":"ONEKLIK","payOption":"ONEKLIK_BCA",{},{}}}],{more}
            "additionalInfo":{{"userId":"a","customerName":"b","description":"c","paymentType":"FULL","transactionTime":"2020-10-29T00:00:01+07:00",
            "xcoId":"a6fe3266cafd4cddbe3d77e1a9855634","billDetails":[{}]}}}}"#,
            amount("transAmount", whole),
            amount("feeAmount", fee),
            bills.join(",")
        );
        validate("bca", "54", MessageKind::Request, &body)
    };
    assert_eq!(pay("100000.00", "1000.00", &["50000.00", "49000.00"], ""), []);
    let wrong = one("/payOptionDetails/0/transAmount/value", Check::Sum);
    assert_eq!(pay("100000.00", "1000.00", &["50000.00", "50000.00"], ""), wrong);
    assert_eq!(pay("100000.00", "0.00", &["99999.99"], ""), wrong);
    let both = r#""otp":"123456","chargeToken":"1","#;
    assert_eq!(pay("1.00", "0.00", &["1.00"], both), []);
    let alone = r#""otp":"123456","#;
    assert_eq!(pay("1.00", "0.00", &["1.00"], alone), one("/chargeToken", Check::Condition));
}

#[test]
fn what_a_terminal_is_asked_depends_on_the_kind_of_transaction() {
    let ask = |kind: &str, info: &str| {
        let body = format!(
            r#"{{"partnerReferenceNo":"1","merchantId":"1","terminalId":"1","transType":"{kind}"{}{info}}}"#,
            if info.is_empty() { "" } else { r#","additionalInfo":"# }
        );
        validate("bca", "RP", MessageKind::Request, &body)
    };
    let missing = |name: &str| (format!("/additionalInfo/{name}"), Check::Condition);
    for kind in ["10", "23", "41"] {
        assert_eq!(ask(kind, ""), [], "{kind}");
    }
    for kind in ["01", "31", "21", "22", "05", "16", "04", "07"] {
        assert_eq!(ask(kind, r#"{"amount1":"1.00"}"#), [], "{kind}");
        for without in ["", "{}"] {
            assert_eq!(ask(kind, without), [missing("amount1")], "{kind}");
        }
    }
    assert_eq!(ask("08", r#"{"originalPartnerReferenceNo":"1"}"#), []);
    assert_eq!(ask("08", "{}"), [missing("originalPartnerReferenceNo")]);
    let refund = |date: &str| format!(r#"{{"amount1":"1.00","originalDate":"{date}","originalRrn":"1"}}"#);
    assert_eq!(ask("35", &refund("01022024")), []);
    assert_eq!(ask("35", r#"{"amount1":"1.00"}"#), [missing("originalDate"), missing("originalRrn")]);
    assert_eq!(ask("35", &refund("0102")), one("/additionalInfo/originalDate", Check::Format));
    let release = |date: &str| format!(r#"{{"amount1":"1.00","originalDate":"{date}"}}"#);
    assert_eq!(ask("04", &release("0102")), []);
    assert_eq!(ask("04", &release("01022024")), one("/additionalInfo/originalDate", Check::Format));
    assert_eq!(ask("41", r#"{"pan":"1","expiryDate":"0130"}"#), []);
    assert_eq!(ask("41", r#"{"pan":"1"}"#), [missing("expiryDate")]);
}

#[test]
fn the_values_of_a_field_may_depend_on_another() {
    let limit = |card: &str, kind: &str, period: &str| {
        let body = format!(
            r#"{{"transactionId":"12345600098765","effectiveDate":"01022024","accountNumber":"1234567890","cardType":"{card}","recurringType":"{kind}",
            "recurringPeriod":"{period}","cardNumber":"1234567890123456","expiryLimit":"10022024","limitAmount":"1","uniqueKey":"1","processType":"S"}}"#
        );
        validate("bca", "SL", MessageKind::Request, &body)
    };
    for (card, kind, period) in
        [("L", "N", "000"), ("P", "N", "000"), ("P", "D", "31"), ("P", "X", "007"), ("D", "X", "007")]
    {
        assert_eq!(limit(card, kind, period), [], "{card} {kind} {period}");
    }
    for (card, kind) in [("L", "X"), ("L", "D"), ("D", "N"), ("D", "D")] {
        assert!(limit(card, kind, "000").contains(&one("/recurringType", Check::Value)[0]), "{card} {kind}");
    }
    assert_eq!(limit("P", "N", "001"), one("/recurringPeriod", Check::Value));
    let inquire = |currency: &str| {
        let body = format!(
            r#"{{"partnerReferenceNo":"1","beneficiaryBankCode":"002","beneficiaryAccountNo":"1","additionalInfo":{{"inquiryService":"2",
            "sourceAccountNo":"1234567890","amount":{{"value":"1.00","currency":"{currency}"}},"purposeCode":"01"}}}}"#
        );
        validate("bca", "16", MessageKind::Request, &body)
    };
    assert_eq!(inquire("IDR"), []);
    assert_eq!(inquire("USD"), one("/additionalInfo/amount/currency", Check::Value));
}

#[test]
fn a_refusal_may_write_a_dash_for_no_value() {
    let read = |code: &str, update: &str, card: &str| {
        let body = format!(
            r#"{{"responseCode":"{code}","responseMessage":"x","responseData":{{"transactionId":"-","updateDateTime":"{update}","cardNumber":"{card}"}}}}"#
        );
        validate("bca", "SL", MessageKind::Response, &body)
    };
    assert_eq!(read("404SL11", "-", "-"), []);
    // Behind a success it is the absent value that it stands for.
    let missing = ["transactionId", "cardNumber"].map(|name| (format!("/responseData/{name}"), Check::Missing));
    assert_eq!(read("200SL00", "10022024", "-"), missing);
    let inquiry = |value: &str| {
        let body = format!(
            r#"{{"responseCode":"404IC11","responseMessage":"x","responseData":{{"accountInfos":[{{"amount":{{"value":"{value}","currency":"{value}"}}}}]}}}}"#
        );
        validate("bca", "IC", MessageKind::Response, &body)
    };
    assert_eq!(inquiry("-"), []);
    assert_eq!(inquiry("--").len(), 2);
}

#[test]
fn a_number_beyond_a_double_keeps_its_digits() {
    let answer = |number: &str| {
        let body = format!(
            r#"{{"responseCode":"200FX00","responseMessage":"x","additionalInfo":{{"requestId":"1234567890123456","data":{{"mssId":{number},"status":"Success"}}}}}}"#
        );
        validate("bca", "FX-inquiry-deal", MessageKind::Response, &body)
    };
    for number in ["123456789012345678901", r#""123456789012345678901""#] {
        assert_eq!(answer(number), [], "{number}");
    }
    let wrong = |check| one("/additionalInfo/data/mssId", check);
    assert_eq!(answer("1234567890123456789012"), wrong(Check::Length));
    assert_eq!(answer("1.2345678901234568e20"), wrong(Check::Format));
}

#[test]
fn strict_names_a_key_that_is_nearly_a_field() {
    let transfer = |key: &str| {
        let body = format!(
            r#"{{"partnerReferenceNo":"1","amount":{{"value":"1.00","currency":"IDR"}},"beneficiaryAccountNo":"1234567890",
            "sourceAccountNo":"1234567890","transactionDate":"2022-04-21T17:34:52+07:00","{key}":"OUR"}}"#
        );
        let service = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
        let told = |mode| {
            let violations = service.validate(MessageKind::Request, mode, body.as_bytes());
            violations.iter().map(|v| format!("{} {}", v.check().as_str(), v.message())).collect::<Vec<_>>()
        };
        assert_eq!(told(Mode::Lenient), [""; 0], "{key}");
        told(Mode::Strict)
    };
    for slip in ["feetype", "FeeType", "feeTyp", "feeeType", "feTeype", "faeType", "feeTypes"] {
        assert_eq!(transfer(slip), ["key is no field of the table, where feeType is"], "{slip}");
    }
    for other in ["feeType", "feeKind", "fee", "feeType2", "anything"] {
        assert_eq!(transfer(other), [""; 0], "{other}");
    }
    // A key beside the field that it resembles is another one.
    let both = r#"{"feeType":"OUR","feetype":"OUR"}"#;
    let service = Service::find("17", &Profile::named("snap").unwrap()).unwrap();
    let violations = service.validate(MessageKind::Request, Mode::Strict, both.as_bytes());
    assert!(violations.iter().all(|v| v.check() == Check::Missing), "{violations:?}");
}

#[test]
fn no_service_moves_less_than_nothing() {
    let found = |id: &str, kind: MessageKind, body: &str| {
        let service = Service::find(id, &Profile::named("bca").unwrap()).unwrap();
        let violations = service.validate(kind, Mode::Lenient, body.as_bytes());
        violations
            .into_iter()
            .filter(|v| v.check() == Check::Format)
            .map(|v| v.pointer().to_owned())
            .collect::<Vec<_>>()
    };
    for (id, name) in [("17", "amount"), ("25", "paidAmount"), ("52", "amount")] {
        for value in ["-1.00", "-1", " -1.00", "-0.00"] {
            let body = format!(r#"{{"{name}":{{"value":"{value}","currency":"IDR"}}}}"#);
            assert_eq!(found(id, MessageKind::Request, &body), [format!("/{name}/value")], "{id} {value}");
        }
        let body = format!(r#"{{"{name}":{{"value":"+1","currency":"IDR"}}}}"#);
        assert_eq!(found(id, MessageKind::Request, &body), [""; 0]);
    }
    let amount = r#"{"responseCode":"2001700","amount":{"value":"-1.00","currency":"IDR"}}"#;
    assert_eq!(found("17", MessageKind::Response, amount), ["/amount/value"]);
    // An account may be overdrawn.
    let balance = r#"{"responseCode":"2001100","accountInfos":{"amount":{"value":"-1.00","currency":"IDR"}}}"#;
    assert_eq!(found("11", MessageKind::Response, balance), [""; 0]);
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
    let consent =
        |info: &str| validate("bca", "08", MessageKind::Request, &format!(r#"{{"additionalInfo":{{{info}}}}}"#));
    assert_eq!(consent(""), one("/additionalInfo/requestIds", Check::Condition));
    for one_of in [r#""userId":"a""#, r#""requestIds":["a"]"#, r#""requestIds":["a"],"userId":"""#] {
        assert!(!consent(one_of).iter().any(|(_, check)| *check == Check::Condition), "{one_of}");
    }
    assert_eq!(consent(r#""requestIds":["a"],"userId":"b""#), one("/additionalInfo/userId", Check::Condition));
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
        found.retain(|(_, check)| *check == Check::Same);
        found
    };
    assert_eq!(answer("00", "00", "00002"), []);
    assert_eq!(answer("00", "01", "00002"), one("/virtualAccountData/billDetails/1/status", Check::Same));
    assert_eq!(answer("00", "01", "00001"), one("/virtualAccountData/billDetails/1/status", Check::Same));
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
    let none = ExternalIdOptions::default();
    let id = service("18").new_external_id(&bca, none, &mut bytes).unwrap();
    assert!(id.len() == 32 && id.bytes().all(|digit| digit.is_ascii_digit()), "{id}");
    assert_ne!(service("18").new_external_id(&bca, none, &mut bytes).unwrap(), id);
    // By the page of forex: five characters of the partner, the day in Jakarta, digits.
    let now = Some(Moment::parse("2022-04-20T20:00:00Z").unwrap());
    let forex = ExternalIdOptions { partner_id: Some("KBBABCINDO"), now };
    for (id, length) in [("FX-rate", 20), ("FX-deal", 20), ("FX-info-kurs", 32), ("FX-inquiry-deal", 32)] {
        let made = service(id).new_external_id(&bca, forex, &mut bytes).unwrap();
        let digits = made.strip_prefix("KBBAB20220421").unwrap();
        assert!(made.len() == length && digits.bytes().all(|digit| digit.is_ascii_digit()), "{made}");
        assert_ne!(service(id).new_external_id(&bca, forex, &mut bytes).unwrap(), made);
    }
    for (wrong, field) in [
        (none, "partner_id"),
        (ExternalIdOptions { partner_id: Some("KBBA"), now }, "partner_id"),
        (ExternalIdOptions { partner_id: Some("KB\u{e9}BB"), now }, "partner_id"),
        (ExternalIdOptions { now: None, ..forex }, "now"),
    ] {
        assert_eq!(service("FX-deal").new_external_id(&bca, wrong, &mut bytes).unwrap_err().field(), field);
    }
    // What Mandiri is known to take.
    let mandiri = Profile::named("mandiri").unwrap();
    let transfer = Service::find("17", &mandiri).unwrap();
    assert_eq!(transfer.new_external_id(&mandiri, none, &mut bytes).unwrap().len(), 19);
    assert_eq!(service("17").new_partner_reference_no(&mut bytes).unwrap().len(), 22);
    assert_eq!(service("54").new_partner_reference_no(&mut bytes).unwrap().len(), 18);
    assert!(service("24").new_partner_reference_no(&mut bytes).is_err());
    let legacy = Profile::named("bca-legacy").unwrap();
    assert!(Service::find("transfer", &legacy).unwrap().new_external_id(&legacy, none, &mut bytes).is_err());
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
