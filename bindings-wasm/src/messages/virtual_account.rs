//! Virtual accounts.

use wasm_bindgen::prelude::*;

use crate::convert::text;
use crate::error::Thrown;

/// A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number. `String(number)` is the
/// whole number, and so is it in JSON.
///
/// ```js
/// const number = new VirtualAccountNumber('12345', '678');
/// number.partnerServiceId; // '   12345'
/// String(number); // '   12345678'
/// ```
#[wasm_bindgen]
pub struct VirtualAccountNumber(paraf::message::VirtualAccountNumber);

#[wasm_bindgen]
impl VirtualAccountNumber {
    /// From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
    ///
    /// Throws `invalid-argument`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(js_name = partnerServiceId, unchecked_param_type = "string")] partner_service_id: &JsValue,
        #[wasm_bindgen(js_name = customerNo, unchecked_param_type = "string")] customer_no: &JsValue,
    ) -> Result<VirtualAccountNumber, Thrown> {
        let (code, customer) = (text(partner_service_id, CODE)?, text(customer_no, "customerNo")?);
        Ok(VirtualAccountNumber(paraf::message::VirtualAccountNumber::new(&code, &customer)?))
    }

    /// Takes a whole number apart: the first 8 characters are the company code. For a number that lost its padding see `splitAfter`.
    ///
    /// Throws `invalid-argument`.
    pub fn split(
        #[wasm_bindgen(unchecked_param_type = "string")] number: &JsValue,
    ) -> Result<VirtualAccountNumber, Thrown> {
        Ok(VirtualAccountNumber(paraf::message::VirtualAccountNumber::split(&text(number, NUMBER)?)?))
    }

    /// Takes a number apart behind a company code that is known, with its padding or without.
    ///
    /// Throws `invalid-argument`: it does not begin with that code.
    #[wasm_bindgen(js_name = splitAfter)]
    pub fn split_after(
        #[wasm_bindgen(js_name = partnerServiceId, unchecked_param_type = "string")] partner_service_id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] number: &JsValue,
    ) -> Result<VirtualAccountNumber, Thrown> {
        let (code, number) = (text(partner_service_id, CODE)?, text(number, NUMBER)?);
        Ok(VirtualAccountNumber(paraf::message::VirtualAccountNumber::split_after(&code, &number)?))
    }

    /// The company code with its padding: 8 characters.
    #[wasm_bindgen(getter, js_name = partnerServiceId)]
    pub fn partner_service_id(&self) -> String {
        self.0.partner_service_id().into()
    }

    /// The customer's number.
    #[wasm_bindgen(getter, js_name = customerNo)]
    pub fn customer_no(&self) -> String {
        self.0.customer_no().into()
    }

    /// The whole number.
    #[wasm_bindgen(js_name = toString)]
    pub fn describe(&self) -> String {
        self.0.to_string()
    }

    /// The whole number, so that a message can hold it itself.
    #[wasm_bindgen(js_name = toJSON)]
    pub fn json(&self) -> String {
        self.0.to_string()
    }
}

const CODE: &str = "partnerServiceId";
const NUMBER: &str = "virtualAccountNo";
