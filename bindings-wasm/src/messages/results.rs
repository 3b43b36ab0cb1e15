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

pub(super) fn violation(violation: &paraf::Violation) -> Violation {
    new_violation(
        violation.check().as_str(),
        violation.pointer(),
        violation.message(),
        &violation.response_code().to_string(),
        violation.response_message(),
    )
}
