//! Every message as a type: what the tables allow goes through it byte for byte, and what providers send can be read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "types", feature = "messages"))]

#[path = "types/every.rs"]
mod every;
mod spec;

use std::sync::LazyLock;

use paraf::Profile;
use paraf::message::types::bca::information::BalanceInquiryResponse;
use paraf::message::types::bca::transfer::{OriginatorInfo, TransferIntrabankRequest};
use paraf::message::types::bca::virtual_account::{
    TransferVaInquiryResponse, TransferVaInquiryResponseVirtualAccountData, TransferVaPaymentRequest,
};
use paraf::message::types::snap::registration::{GetAuthCodeRequest, RegistrationCardBindRequest};
use paraf::message::types::snap::virtual_account::TransferVaStatusRequest;
use paraf::message::types::{Bilingual, BuildError, Message, Money, Number, Numeric, Object, Response, Value};
use paraf::message::{Amount, AnswerOptions, MessageKind, Mode, Service};
use serde_json::value::RawValue;
use spec::{Table, rows_below, tables};

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(tables);

pub(crate) struct Case {
    profile: &'static str,
    service: &'static str,
    kind: MessageKind,
    round_trip: fn(&str) -> Result<String, serde_json::Error>,
}

pub(crate) fn case<T: Message>() -> Case {
    Case { profile: T::PROFILE, service: T::SERVICE, kind: T::KIND, round_trip: round_trip::<T> }
}

fn round_trip<T: Message>(body: &str) -> Result<String, serde_json::Error> {
    serde_json::to_string(&serde_json::from_str::<T>(body)?)
}

impl Case {
    fn find(profile: &str, service: &str, kind: &str) -> Case {
        let kind = if kind == "request" { MessageKind::Request } else { MessageKind::Response };
        let found = Service::find(service, &Profile::named(profile).unwrap()).unwrap();
        let wanted = |case: &Case| case.profile == found.profile() && case.service == found.id() && case.kind == kind;
        every::every().into_iter().find(wanted).unwrap()
    }

    fn about(&self) -> String {
        format!("{} {} {:?}", self.profile, self.service, self.kind)
    }

    fn violations(&self, mode: Mode, body: &str) -> Vec<paraf::message::Violation> {
        let service = Service::find(self.service, &Profile::named(self.profile).unwrap()).unwrap();
        service.validate(self.kind, mode, body.as_bytes())
    }

    /// The message with every field of the table, in the table's order, and what more is wanted in each object.
    fn valid(&self, more: &str) -> String {
        let table = TABLES.iter().find(|t| t.profile == self.profile && t.id == self.service).unwrap();
        let rows = if self.kind == MessageKind::Request { &table.request } else { &table.response };
        ordered(rows, "", &spec::valid(table, rows), more)
    }
}

fn ordered(rows: &[serde_json::Value], at: &str, value: &serde_json::Value, more: &str) -> String {
    let mut members = Vec::new();
    for row in rows_below(rows, at) {
        let field = row["field"].as_str().unwrap();
        let name = field.rsplit('/').next().unwrap();
        let text = match &value[name] {
            // What a rule forbids beside another.
            serde_json::Value::Null => continue,
            object @ serde_json::Value::Object(_) => ordered(rows, field, object, more),
            serde_json::Value::Array(items) if items[0].is_object() => {
                format!("[{}]", ordered(rows, &format!("{field}/*"), &items[0], more))
            }
            other => other.to_string(),
        };
        members.push(format!("\"{name}\":{text}"));
    }
    if !more.is_empty() {
        members.push(more.to_owned());
    }
    format!("{{{}}}", members.join(","))
}

#[test]
fn each_message_of_the_tables_has_its_type() {
    let cases = every::every();
    let of = |profile: &str| cases.iter().filter(|case| case.profile == profile).count();
    assert_eq!(of("snap"), 2 * 81);
    for profile in ["snap", "bca", "bca-legacy"] {
        let own = TABLES.iter().filter(|table| table.profile == profile).count();
        assert_eq!(of(profile), 2 * own);
    }
}

#[test]
fn a_valid_message_comes_out_byte_for_byte() {
    for case in every::every() {
        let body = case.valid("");
        assert_eq!(case.violations(Mode::Strict, &body), [], "{}", case.about());
        assert_eq!((case.round_trip)(&body).unwrap(), body, "{}", case.about());
    }
}

#[test]
fn the_examples_of_the_documents_keep_to_their_tables() {
    let examples: serde_json::Value = serde_json::from_str(include_str!("data/examples.json")).unwrap();
    let mut wrong = Vec::new();
    for case in every::every() {
        let side = if case.kind == MessageKind::Request { "request" } else { "response" };
        let example = &examples[case.profile][case.service][side];
        let found = case.violations(Mode::Strict, &example.to_string()).into_iter();
        wrong.extend(found.map(|violation| format!("{}: {violation}", case.about())));
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn an_absent_field_stays_absent() {
    for case in every::every() {
        assert_eq!((case.round_trip)("{}").unwrap(), "{}", "{}", case.about());
    }
}

#[test]
fn unknown_fields_survive_in_every_object_with_order_and_spelling() {
    let more = r#""zz":1.50,"aa":[12345678901234567890123,{"b":null,"a":-0.0e+2}],"yy":"\"\\\u0001é","mm":true"#;
    for case in every::every() {
        let body = case.valid(more);
        assert_eq!((case.round_trip)(&body).unwrap(), body, "{}", case.about());
    }
}

#[test]
fn fields_come_out_in_the_order_of_the_table_and_unknown_ones_behind_them() {
    let body = r#"{"own":1,"amount":{"currency":"IDR","value":"1.00"},"partnerReferenceNo":"x"}"#;
    let right = r#"{"partnerReferenceNo":"x","amount":{"value":"1.00","currency":"IDR"},"own":1}"#;
    assert_eq!(round_trip::<TransferIntrabankRequest>(body).unwrap(), right);
}

/// docs/sources/bca.md#contradictions-in-the-page, and what `lenient` takes.
#[test]
fn what_providers_send_can_be_read() {
    let inquiry: TransferVaInquiryResponse = serde_json::from_str(
        r#"{ "responseCode": 2002400, "ResponseMessage ": "Successful", "virtualAccountdata": [{
            "customerNo": 12345678901234567890, "totalAmount": [{"value": "1.00", "currency": "IDR"}], "billDetails": [null],
            "inquiryReason": {"indonesian": "Sukses", "English": "Success"}, "freeText": {"Indonesia": "Halo"},
            "subCompany": "", "feeAmount": null, "additionalInfo": "", "virtualAccountTrxType": [null]
        }]}"#,
    )
    .unwrap();
    assert_eq!(inquiry.response_code.as_deref(), Some("2002400"));
    assert_eq!(inquiry.response_message.as_deref(), Some("Successful"));
    let account = inquiry.virtual_account_data.unwrap();
    assert_eq!(account.customer_no.as_deref(), Some("12345678901234567890"));
    assert_eq!(account.total_amount, Some(Money::new("1.00", "IDR")));
    assert_eq!(account.bill_details, None);
    assert_eq!(account.inquiry_reason, Some(Bilingual::new("Success", "Sukses")));
    let texts = account.free_texts.unwrap();
    assert_eq!(texts.len(), 1);
    assert_eq!(texts[0].indonesia.as_deref(), Some("Halo"));
    assert_eq!(account.sub_company.as_deref(), Some(""));
    assert_eq!((account.fee_amount, account.additional_info, account.virtual_account_trx_type), (None, None, None));
    assert_eq!(account.others, Object::default());

    let balance: BalanceInquiryResponse =
        serde_json::from_str(r#"{"accountInfos":{"balanceType":"Cash","amount":{"value":10000.00,"currency":"IDR"}}}"#)
            .unwrap();
    let infos = balance.account_infos.unwrap();
    assert_eq!(infos[0].amount, Some(Money::new("10000.00", "IDR")));

    let payment: TransferVaPaymentRequest = serde_json::from_str(
        r#"{"flagAdvice":"Y","referenceNo":12345678901,"channelCode":"6011","billDetails":[null,{}]}"#,
    )
    .unwrap();
    assert_eq!(payment.flag_advise.as_deref(), Some("Y"));
    assert_eq!(payment.reference_no.as_deref(), Some("12345678901"));
    assert_eq!(payment.bill_details.unwrap().len(), 1);
    assert_eq!(payment.channel_code, Some("6011".into()));

    let code: GetAuthCodeRequest = serde_json::from_str(r#"{"allowRegistration":"false"}"#).unwrap();
    assert_eq!(code.allow_registration, Some(false));
}

#[test]
fn a_numeric_keeps_its_form_and_its_spelling() {
    for limit in ["1000000.00", "\"1000000.00\"", "1e6", "\"\\u0031\""] {
        let card: RegistrationCardBindRequest = serde_json::from_str(&format!("{{\"limit\":{limit}}}")).unwrap();
        let plain = limit.replace("\\u0031", "1");
        assert_eq!(serde_json::to_string(&card).unwrap(), format!("{{\"limit\":{plain}}}"));
        assert_eq!(card.limit.unwrap().as_str(), plain.trim_matches('"'));
    }
    assert_eq!(round_trip::<RegistrationCardBindRequest>(r#"{"limit":""}"#).unwrap(), "{}");
    assert_eq!(Number::parse("1e6").map(Numeric::from), Some(Numeric::Number(Number::parse("1e6").unwrap())));
    for text in ["", "01", "1.", "+1", "1 ", "NaN", "\"1\""] {
        assert_eq!(Number::parse(text), None, "{text}");
    }
}

#[test]
fn each_sample_that_lenient_takes_can_be_read_and_stays_valid() {
    let file: serde_json::Value = serde_json::from_str(include_str!("data/samples.json")).unwrap();
    let mut read = 0;
    for sample in file["samples"].as_array().unwrap() {
        let text = |key: &str| sample[key].as_str().unwrap();
        if sample["service"].is_null() || sample["expect"] != serde_json::json!([]) {
            continue;
        }
        let case = Case::find(text("profile"), text("service"), text("kind"));
        let id = text("id");
        let written = (case.round_trip)(text("body")).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(case.violations(Mode::Lenient, &written), [], "{id}: {written}");
        assert_eq!((case.round_trip)(&written).unwrap(), written, "{id}");
        read += 1;
    }
    assert_eq!(read, 200);
}

#[test]
fn what_fits_nowhere_is_refused_at_its_place_and_without_its_value() {
    let deep = format!("{{\"additionalInfo\":{}{}}}", "[".repeat(100), "]".repeat(100));
    for (body, message) in [
        (r#"{"amount":5}"#, "/amount: is not an object"),
        (r#"{"amount":"5"}"#, "/amount: is not an object"),
        (r#"{"amount":[{},{}]}"#, "/amount: is not an object"),
        (r#"{"amount":{"value":{"secret":1}}}"#, "/amount/value: is not a string"),
        (r#"{"remark":true}"#, "/remark: is not a string"),
        (r#"{"remark":["x"]}"#, "/remark: is not a string"),
        (r#"{"originatorInfos":[{},"x"]}"#, "/originatorInfos/1: is not an object"),
        (r#"{"originatorInfos":"x"}"#, "/originatorInfos: is not an array"),
        (r#"{"additionalInfo":"x"}"#, "/additionalInfo: is not an object"),
        (r#"{"remark":"a","remark":"b"}"#, "/remark: is a duplicate key"),
        (r#"{"remark":"a","Remark ":"b"}"#, "/remark: is a duplicate key"),
        (&deep, "is nested too deep"),
        ("[1]", "is not an object"),
        ("null", "is not an object"),
        ("\"\"", "is empty"),
    ] {
        let error = serde_json::from_str::<TransferIntrabankRequest>(body).unwrap_err().to_string();
        assert!(error.starts_with(message), "{body}: {error}");
    }
    let error = serde_json::from_str::<GetAuthCodeRequest>(r#"{"allowRegistration":"yes"}"#).unwrap_err();
    assert!(error.to_string().starts_with("/allowRegistration: is not true or false"));
    let error = serde_json::from_str::<RegistrationCardBindRequest>(r#"{"limit":[]}"#).unwrap_err();
    assert!(error.to_string().starts_with("/limit: is not a number"));
}

#[test]
fn debug_names_what_is_there_and_shows_no_value() {
    let body = r#"{"customerNo":"9911","inquiryRequestId":7788,"additionalInfo":{"token":"6655","list":[4433,null,true]},"own":"2211"}"#;
    let status: TransferVaStatusRequest = serde_json::from_str(body).unwrap();
    let shown = format!("{status:?}");
    assert_eq!(
        shown,
        "TransferVaStatusRequest { customerNo: _, inquiryRequestId: _, additionalInfo: _, others: {\"own\": String(_)} }"
    );
    let info = format!("{:?}", status.additional_info.unwrap());
    assert_eq!(info, r#"{"token": String(_), "list": [Number(_), Null, Boolean(_)]}"#);
    assert_eq!(format!("{:?} {:?}", Numeric::from("1"), Numeric::from(1_u16)), "String(_) Number(_)");
}

#[test]
fn what_is_made_by_hand_keeps_to_the_table() {
    let mut info = Object::from_iter([("deviceId", Value::from("1")), ("nested", Object::default().into())]);
    info.push("list", vec![Value::Null, true.into(), Number::from(-5_i64).into(), String::from("x").into()]);
    let request = TransferIntrabankRequest {
        partner_reference_no: Some("1".into()),
        amount: Some(Amount::parse("10000.00", "IDR").unwrap().into()),
        additional_info: None,
        others: info,
        ..Default::default()
    };
    let body = r#"{"partnerReferenceNo":"1","amount":{"value":"10000.00","currency":"IDR"},"deviceId":"1","nested":{},"list":[null,true,-5,"x"]}"#;
    assert_eq!(serde_json::to_string(&request).unwrap(), body);
    assert_eq!(serde_json::from_str::<TransferIntrabankRequest>(body).unwrap(), request);
    assert_eq!(TransferIntrabankRequest::service().unwrap().id(), "17");
}

#[test]
fn serde_takes_it_in_all_its_ways() {
    let body = r#"{"partnerReferenceNo":"1","own":[1.50]}"#;
    let request: TransferIntrabankRequest = serde_json::from_reader(body.as_bytes()).unwrap();
    let raw: Box<RawValue> = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::from_str::<TransferIntrabankRequest>(raw.get()).unwrap(), request);
    let value = serde_json::to_value(&request).unwrap();
    assert_eq!(value["own"][0], 1.5);
    let again: TransferIntrabankRequest = serde_json::from_value(value).unwrap();
    assert_eq!(again.partner_reference_no, request.partner_reference_no);
    assert!(serde_json::to_string_pretty(&request).unwrap().contains("\n  \"partnerReferenceNo\": \"1\""));
    let numeric: Numeric = serde_json::from_str("1.50").unwrap();
    assert_eq!(serde_json::to_string(&vec![numeric]).unwrap(), "[1.50]");
}

fn built() -> TransferIntrabankRequest {
    TransferIntrabankRequest::default()
        .partner_reference_no("2020102900000000000001")
        .amount(Amount::parse("10000.00", "IDR").unwrap())
        .beneficiary_account_no("8888010001")
        .source_account_no("8888010002")
        .transaction_date("2022-04-21T17:34:52+07:00")
}

#[test]
fn a_message_is_built_by_its_fields() {
    let origin = OriginatorInfo::default().originator_customer_no("1").originator_customer_name("Budi");
    let built = built().originator_infos([origin.originator_bank_code("014")]);
    let written = TransferIntrabankRequest {
        originator_infos: Some(vec![OriginatorInfo {
            originator_customer_no: Some("1".into()),
            originator_customer_name: Some("Budi".into()),
            originator_bank_code: Some("014".into()),
            ..Default::default()
        }]),
        ..self::built()
    };
    assert_eq!(built, written);
    let body = built.build().unwrap();
    assert_eq!(body, serde_json::to_string(&built).unwrap());
    assert_eq!(serde_json::from_str::<TransferIntrabankRequest>(&body).unwrap(), built);
}

#[test]
fn what_its_table_refuses_is_not_built() {
    let wrong = built().amount(Money::new("10000", "IDR")).source_account_no("x".repeat(100));
    let absent = TransferIntrabankRequest { transaction_date: None, ..wrong };
    let Err(BuildError::Invalid(violations)) = absent.build() else { panic!("was built") };
    let body = serde_json::to_vec(&absent).unwrap();
    let service = TransferIntrabankRequest::service().unwrap();
    assert_eq!(violations, service.validate(MessageKind::Request, Mode::Strict, &body));
    let pointers: Vec<_> = violations.iter().map(|violation| violation.pointer()).collect();
    assert_eq!(pointers, ["/amount/value", "/sourceAccountNo", "/transactionDate"]);
    let error = absent.build().unwrap_err();
    assert_eq!(error.to_string(), format!("{}; and 2 more", violations[0]));
    assert!(!error.to_string().contains("xx"));
}

#[test]
fn a_typed_answer_is_what_answer_makes_of_its_json() {
    let request =
        br#"{"partnerServiceId":"   12345","customerNo":"1","virtualAccountNo":"   123451","inquiryRequestId":"A"}"#;
    let account = TransferVaInquiryResponseVirtualAccountData::default()
        .virtual_account_name("Budi")
        .total_amount(Money::new("10000.00", "IDR"));
    let typed = TransferVaInquiryResponse::default().virtual_account_data(account);
    let data = serde_json::to_vec(&typed).unwrap();
    let service = TransferVaInquiryResponse::service().unwrap();
    for case in ["20000", "40414"] {
        let answer = typed.answer(case, request, AnswerOptions::default()).unwrap();
        assert_eq!(answer, service.answer(case, &data, request, AnswerOptions::default()).unwrap());
    }
    let other = TransferVaInquiryResponseVirtualAccountData::default().virtual_account_no("   123452");
    let contradicting = TransferVaInquiryResponse::default().virtual_account_data(other);
    assert!(contradicting.answer("20000", request, AnswerOptions::default()).is_err());
}
