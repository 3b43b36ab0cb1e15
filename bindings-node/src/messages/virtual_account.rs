//! Virtual accounts: the number and its two parts, and what to answer to a payment that comes again.

use napi::{Env, Unknown};
use napi_derive::napi;

use crate::failure::call;
use crate::input::text::Text;
use crate::input::{Input, Required, required};
use crate::options;

/// A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number.
///
/// ```js
/// const number = new VirtualAccountNumber('12345', '123456789012345678')
/// number.partnerServiceId // '   12345'
/// String(number) // '   12345123456789012345678'
/// ```
#[napi]
pub struct VirtualAccountNumber(paraf::VirtualAccountNumber);

#[napi]
impl VirtualAccountNumber {
    /// From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
    ///
    /// Throws `invalid-argument`.
    #[napi(constructor, ts_args_type = "partnerServiceId: string, customerNo: string")]
    pub fn new(env: Env, partner_service_id: Unknown<'_>, customer_no: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let (code, customer) = (Text::read(partner_service_id, CODE)?, Text::read(customer_no, CUSTOMER)?);
            Ok(VirtualAccountNumber(paraf::VirtualAccountNumber::new(&code, &customer)?))
        })
    }

    /// Takes a whole number apart: the first 8 characters are the company code. A number that lost its padding cannot be taken apart
    /// without knowing the code: use `splitAfter`.
    ///
    /// Throws `invalid-argument`.
    #[napi(factory, ts_args_type = "number: string")]
    pub fn split(env: Env, number: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || Ok(VirtualAccountNumber(paraf::VirtualAccountNumber::split(&Text::read(number, NUMBER)?)?)))
    }

    /// Takes a number apart behind a company code that is known, with its padding of spaces or without.
    ///
    /// Throws `invalid-argument` where it does not begin with that code.
    #[napi(factory, ts_args_type = "partnerServiceId: string, number: string")]
    pub fn split_after(env: Env, partner_service_id: Unknown<'_>, number: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let (code, number) = (Text::read(partner_service_id, CODE)?, Text::read(number, NUMBER)?);
            Ok(VirtualAccountNumber(paraf::VirtualAccountNumber::split_after(&code, &number)?))
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

/// What you remember of a virtual-account payment that you answered.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct AnsweredPayment {
    /// The X-EXTERNAL-ID of that call.
    #[napi(ts_type = "string")]
    pub external_id: Required<Text>,
    /// The `paymentRequestId` of that call.
    #[napi(ts_type = "string")]
    pub payment_request_id: Required<Text>,
    /// The `paymentFlagStatus` that was answered: `00` or `01`.
    #[napi(ts_type = "string")]
    pub status: Required<Text>,
}

options!(AnsweredPayment { external_id: "externalId", payment_request_id: "paymentRequestId", status: "status" });

/// What to do with a virtual-account payment.
#[napi(object, object_from_js = false)]
pub struct PaymentDecision {
    /// `book`: it is new. `repeat`: it is the same payment again, book nothing. `conflict`: another payment under an X-EXTERNAL-ID
    /// that is used up for today, book nothing.
    #[napi(readonly, ts_type = "'book' | 'repeat' | 'conflict'")]
    pub decision: &'static str,
    /// The code to answer with; none where the booking decides.
    #[napi(readonly)]
    pub response_code: Option<String>,
    /// The `paymentFlagStatus` to answer with; none where the booking decides.
    #[napi(readonly)]
    pub status: Option<String>,
}

/// Whether a virtual-account payment (service 25) is new. Give it the payment that was answered today under the same
/// X-EXTERNAL-ID, or else the one with the same `paymentRequestId`, or none.
///
/// A payment answered with 4092500 where 4042518 belongs is marked as failed at BCA although it was booked. The same
/// `paymentRequestId` under a new X-EXTERNAL-ID is a repetition, because money must not be booked twice.
///
/// Throws `invalid-argument` for arguments of a wrong kind.
///
/// ```js
/// const first = { externalId: '1', paymentRequestId: 'A', status: '00' }
/// decidePayment('1', 'A') // { decision: 'book' }
/// decidePayment('1', 'A', first) // { decision: 'repeat', responseCode: '4042518', status: '00' }
/// decidePayment('1', 'B', first) // { decision: 'conflict', responseCode: '4092500', status: '01' }
/// ```
#[napi(ts_args_type = "externalId: string, paymentRequestId: string, answered?: AnsweredPayment | null")]
pub fn decide_payment(
    env: &Env,
    external_id: Unknown<'_>,
    payment_request_id: Unknown<'_>,
    answered: Unknown<'_>,
) -> napi::Result<PaymentDecision> {
    call(env, || {
        let first: Option<Answered> = crate::input::given(answered, "answered")?;
        let first = first.as_ref().map(Answered::payment).transpose()?;
        let external_id = Text::read(external_id, "external_id")?;
        let decision =
            paraf::decide_payment(&external_id, &Text::read(payment_request_id, "payment_request_id")?, first);
        Ok(PaymentDecision {
            decision: decision.as_str(),
            response_code: decision.response_code().map(|code| code.to_string()),
            status: decision.status().map(str::to_owned),
        })
    })
}

/// An [`AnsweredPayment`] that was given.
struct Answered(AnsweredPayment);

impl Answered {
    fn payment(&self) -> Result<paraf::AnsweredPayment<'_>, crate::failure::Failure> {
        Ok(paraf::AnsweredPayment {
            external_id: required(&self.0.external_id, "external_id")?,
            payment_request_id: required(&self.0.payment_request_id, "payment_request_id")?,
            status: required(&self.0.status, "status")?,
        })
    }
}

impl Input for Answered {
    fn read(value: Unknown<'_>, _: &'static str) -> Result<Self, crate::failure::Failure> {
        let mut answered = AnsweredPayment::default();
        options::read(value, &mut [&mut answered])?;
        Ok(Answered(answered))
    }
}
