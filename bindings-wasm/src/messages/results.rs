//! What is returned about messages: plain objects of `js/messages.ts`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../messages.js")]
extern "C" {
    pub type AmountFields;

    #[wasm_bindgen(js_name = amountFields)]
    pub(super) fn amount_fields(value: &str, currency: &str) -> AmountFields;

    pub type BuiltAnswer;

    #[wasm_bindgen(js_name = builtAnswer)]
    fn new_built_answer(http_status: u16, code: &str, body: &str) -> BuiltAnswer;

    pub type NextStep;

    #[wasm_bindgen(js_name = nextStep)]
    fn new_next_step(
        step: &str,
        record: Option<&str>,
        code: Option<&str>,
        message: Option<&str>,
        status: Option<&str>,
        answer: Option<&str>,
        differs: Vec<String>,
    ) -> NextStep;

    pub type ReceivedResponse;

    #[wasm_bindgen(js_name = receivedResponse)]
    fn new_received_response(
        code: Option<&str>,
        message: Option<&str>,
        outcome: &str,
        advice: &str,
        status_service: Option<&str>,
    ) -> ReceivedResponse;

    pub type Violation;

    #[wasm_bindgen(js_name = violation)]
    fn new_violation(rule: &str, pointer: &str, message: &str, code: &str, response_message: &str) -> Violation;
}

pub(super) fn next_step(next: &paraf::message::NextStep) -> NextStep {
    let code = next.response_code().map(|code| code.to_string());
    new_next_step(
        next.step().as_str(),
        next.record(),
        code.as_deref(),
        next.response_message(),
        next.status(),
        next.answer(),
        next.differs().to_vec(),
    )
}

pub(super) fn built_answer(answer: &paraf::message::BuiltAnswer) -> BuiltAnswer {
    new_built_answer(answer.http_status(), &answer.response_code().to_string(), answer.body())
}

pub(super) fn received_response(response: &paraf::message::ReceivedResponse) -> ReceivedResponse {
    let code = response.response_code().map(|code| code.to_string());
    new_received_response(
        code.as_deref(),
        response.response_message(),
        response.outcome().as_str(),
        response.advice().as_str(),
        response.status_service().as_ref().map(paraf::message::ServiceCode::as_str),
    )
}

pub(super) fn violation(violation: &paraf::message::Violation) -> Violation {
    new_violation(
        violation.check().as_str(),
        violation.pointer(),
        violation.message(),
        &violation.response_code().to_string(),
        violation.response_message(),
    )
}
