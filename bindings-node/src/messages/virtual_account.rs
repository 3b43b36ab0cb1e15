//! Virtual accounts: the number and its two parts.

use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::call;
use crate::input::Input;
use crate::input::text::Text;

/// A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number.
///
/// ```js
/// const number = new VirtualAccountNumber('12345', '123456789012345678')
/// number.partnerServiceId // '   12345'
/// String(number) // '   12345123456789012345678'
/// ```
#[napi]
pub struct VirtualAccountNumber(paraf::message::VirtualAccountNumber);

#[napi]
impl VirtualAccountNumber {
    /// From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
    ///
    /// Throws `invalid-argument`.
    #[napi(constructor, ts_args_type = "partnerServiceId: string, customerNo: string")]
    pub fn new(env: Env, partner_service_id: Unknown<'_>, customer_no: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let (code, customer) = (Text::read(partner_service_id, CODE)?, Text::read(customer_no, CUSTOMER)?);
            Ok(VirtualAccountNumber(paraf::message::VirtualAccountNumber::new(&code, &customer)?))
        })
    }

    /// Takes a whole number apart: the first 8 characters are the company code. A number that lost its padding cannot be taken apart
    /// without knowing the code: use `splitAfter`.
    ///
    /// Throws `invalid-argument`.
    #[napi(factory, ts_args_type = "number: string")]
    pub fn split(env: Env, number: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            Ok(VirtualAccountNumber(paraf::message::VirtualAccountNumber::split(&Text::read(number, NUMBER)?)?))
        })
    }

    /// Takes a number apart behind a company code that is known, with its padding of spaces or without.
    ///
    /// Throws `invalid-argument` where it does not begin with that code.
    #[napi(factory, ts_args_type = "partnerServiceId: string, number: string")]
    pub fn split_after(env: Env, partner_service_id: Unknown<'_>, number: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let (code, number) = (Text::read(partner_service_id, CODE)?, Text::read(number, NUMBER)?);
            Ok(VirtualAccountNumber(paraf::message::VirtualAccountNumber::split_after(&code, &number)?))
        })
    }

    /// The company code with its padding: 8 characters.
    #[napi(getter)]
    pub fn partner_service_id(&self) -> &str {
        self.0.partner_service_id()
    }

    /// The customer's number.
    #[napi(getter)]
    pub fn customer_no(&self) -> &str {
        self.0.customer_no()
    }

    /// The whole number, padding included: `virtualAccountNo`.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        self.0.to_string()
    }

    /// The whole number, so that a message can hold it.
    #[napi(js_name = "toJSON")]
    pub fn json(&self) -> String {
        self.0.to_string()
    }
}

const CODE: &str = "partner_service_id";
const CUSTOMER: &str = "customer_no";
const NUMBER: &str = "virtual_account_no";
