//! What came in, and what came back: deliveries and answers.

use paraf::Moment;
use paraf::message::{
    AnswerOptions, Delivery, DeliveryFound, NextStep, PaymentSettings, ReceivedResponse, Service, decide_inquiry,
    decide_payment, finish_payment,
};
use serde_json::{Value, json};

use super::case::{Input, profile};
use super::operations::Stages;

fn delivery(case: &Value, input: &Input<'_>) -> Result<Delivery, paraf::Error> {
    let service = Service::find(input.need("service"), &profile(case)?)?;
    let body = input.bytes("body").unwrap_or_default();
    Delivery::read(service, input.need("partner"), input.text("call_key"), &body)
}

/// A store keeps text; the cases show the object.
fn record(text: Option<&str>) -> Value {
    text.map_or(json!(""), |text| serde_json::from_str(text).expect("a record is JSON"))
}

fn given_record(input: &Input<'_>) -> Option<String> {
    input.0.get("record").map(Value::to_string)
}

pub(crate) fn run_decide(case: &Value, input: &Input<'_>) -> Stages {
    let delivery = delivery(case, input)?;
    let defaults = PaymentSettings::default();
    let seconds = |value: &Value| value.as_u64().map(|seconds| u32::try_from(seconds).expect("a lease"));
    let settings = defaults
        .lease_seconds(seconds(&input.0["lease_seconds"]).unwrap_or(defaults.lease_seconds))
        .first_answer_again(input.0["first_answer_again"].as_bool().unwrap_or(defaults.first_answer_again));
    let known = given_record(input);
    let found = DeliveryFound { record: known.as_deref(), call: input.text("call") };
    let now = Moment::from_epoch_seconds(input.0["now"].as_i64().expect("seconds"));
    Ok(step(&delivery, &decide_payment(&delivery, found, now, settings)?))
}

pub(crate) fn run_decide_inquiry(case: &Value, input: &Input<'_>) -> Stages {
    let delivery = delivery(case, input)?;
    Ok(step(&delivery, &decide_inquiry(&delivery, input.text("call"))?))
}

fn step(delivery: &Delivery, next: &NextStep) -> Vec<(&'static str, Value)> {
    let code = next.response_code().map(|code| code.to_string());
    vec![
        ("key", json!(delivery.key().unwrap_or_default())),
        ("is_advice", json!(delivery.is_advice())),
        ("step", json!(next.step().as_str())),
        ("record", record(next.record())),
        ("response_code", json!(code.unwrap_or_default())),
        ("response_message", json!(next.response_message().unwrap_or_default())),
        ("status", json!(next.status().unwrap_or_default())),
        ("answer", json!(next.answer().unwrap_or_default())),
        ("differs", json!(next.differs())),
    ]
}

pub(crate) fn run_answer(case: &Value, input: &Input<'_>) -> Stages {
    let service = Service::find(input.need("service"), &profile(case)?)?;
    let data = input.0.get("data").map(Value::to_string).unwrap_or_default();
    let request = input.text("request").unwrap_or_default();
    let options = AnswerOptions::new().status(input.text("status")).detail(input.text("detail"));
    let answer = service.answer(input.need("case"), data.as_bytes(), request.as_bytes(), options)?;
    Ok(vec![
        ("http_status", json!(answer.http_status())),
        ("response_code", json!(answer.response_code().to_string())),
        ("body", serde_json::from_str(answer.body()).expect("an answer is JSON")),
    ])
}

pub(crate) fn run_check_answer(case: &Value, input: &Input<'_>) -> Stages {
    let service = Service::find(input.need("service"), &profile(case)?)?;
    let violations = service.check_answer(input.need("request").as_bytes(), input.need("answer").as_bytes())?;
    let found = violations.iter().map(|violation| json!(violation.pointer())).collect();
    Ok(vec![("pointers", Value::Array(found))])
}

pub(crate) fn run_finish(case: &Value, input: &Input<'_>) -> Stages {
    let known = given_record(input).unwrap_or_default();
    let finished = finish_payment(&delivery(case, input)?, &known, input.need("answer").as_bytes())?;
    Ok(vec![("record", record(Some(&finished)))])
}

pub(crate) fn run_read_response(case: &Value, input: &Input<'_>) -> Stages {
    let service = Service::find(input.need("service"), &profile(case)?)?;
    let status = input.0["http_status"].as_u64().map(|status| u16::try_from(status).expect("an HTTP status"));
    let response = ReceivedResponse::read(service, status, &input.bytes("body").unwrap_or_default())?;
    let service = response.status_service();
    Ok(vec![
        ("response_code", json!(response.response_code().map(|code| code.to_string()).unwrap_or_default())),
        ("response_message", json!(response.response_message().unwrap_or_default())),
        ("outcome", json!(response.outcome().as_str())),
        ("advice", json!(response.advice().as_str())),
        ("status_service", json!(service.as_ref().map(|service| service.as_str()).unwrap_or_default())),
    ])
}
