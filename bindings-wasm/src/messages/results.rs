//! What is returned about services and messages: plain objects of `js/messages.ts`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../messages.js")]
extern "C" {
    pub type Service;

    /// `partner_id_length` is empty, or the fewest and the most.
    #[wasm_bindgen(js_name = service)]
    fn new_service(
        id: &str,
        code: &str,
        name: &str,
        name_id: &str,
        method: &str,
        path: &str,
        direction: &str,
        channel_id: Option<&str>,
        external_id_length: Option<u32>,
        partner_id_length: Vec<u32>,
        profile: &str,
    ) -> Service;

    pub type AmountFields;

    #[wasm_bindgen(js_name = amountFields)]
    pub(super) fn amount_fields(value: &str, currency: &str) -> AmountFields;

    pub type PaymentDecision;

    #[wasm_bindgen(js_name = paymentDecision)]
    fn new_payment_decision(decision: &str, code: Option<&str>, status: Option<&str>) -> PaymentDecision;

    pub type Violation;

    #[wasm_bindgen(js_name = violation)]
    fn new_violation(rule: &str, pointer: &str, message: &str, code: &str, response_message: &str) -> Violation;
}

pub(super) fn service(service: paraf::Service) -> Service {
    let lengths = service.partner_id_length().map(|length| vec![*length.start() as u32, *length.end() as u32]);
    new_service(
        service.id(),
        service.code().as_str(),
        service.name(),
        service.name_id(),
        service.method(),
        service.path(),
        service.direction().as_str(),
        service.channel_id(),
        service.external_id_length().map(|length| length as u32),
        lengths.unwrap_or_default(),
        service.profile(),
    )
}

pub(super) fn payment_decision(decision: paraf::PaymentDecision<'_>) -> PaymentDecision {
    let code = decision.response_code().map(|code| code.to_string());
    new_payment_decision(decision.as_str(), code.as_deref(), decision.status())
}

pub(super) fn violation(violation: &paraf::Violation) -> Violation {
    new_violation(
        violation.check().as_str(),
        violation.pointer(),
        violation.message(),
        &violation.response_code().to_string(),
        violation.response_message(),
    )
}
