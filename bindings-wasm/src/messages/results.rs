//! What is returned about messages: plain objects of `js/messages.ts`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../messages.js")]
extern "C" {
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
