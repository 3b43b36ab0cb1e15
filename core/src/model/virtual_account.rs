//! Virtual accounts: the number and its two parts, and what to answer to a payment that comes again.

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::error::Error;
use crate::response_code::{ResponseCode, ServiceCode};

/// A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number.
///
/// ```
/// use paraf::VirtualAccountNumber;
/// let number = VirtualAccountNumber::new("12345", "123456789012345678")?;
/// assert_eq!(number.partner_service_id(), "   12345");
/// assert_eq!(number.to_string(), "   12345123456789012345678");
/// assert_eq!(VirtualAccountNumber::split("   12345123456789012345678")?, number);
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VirtualAccountNumber {
    partner_service_id: String,
    customer_no: String,
}

impl VirtualAccountNumber {
    /// From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn new(company_code: &str, customer_no: &str) -> Result<Self, Error> {
        let digits = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|character| character.is_ascii_digit())
        };
        let code = company_code.trim_start_matches(' ');
        if !digits(code, 8) || company_code.len() > 8 {
            return Err(Error::invalid_argument("partnerServiceId", "is not up to 8 digits with spaces on the left"));
        }
        if !digits(customer_no, 20) {
            return Err(Error::invalid_argument("customerNo", "is not 1 to 20 digits"));
        }
        Ok(VirtualAccountNumber { partner_service_id: format!("{code:>8}"), customer_no: customer_no.into() })
    }

    /// Takes a whole number apart: the first 8 characters are the company code. A number that lost its padding cannot be
    /// taken apart without knowing the code: use [`split_after`](Self::split_after).
    ///
    /// # Errors
    /// `invalid-argument`.
    pub fn split(number: &str) -> Result<Self, Error> {
        let wrong = || Error::invalid_argument("virtualAccountNo", "is not 8 characters and a customer number");
        let (code, customer) = number.split_at_checked(8).ok_or_else(wrong)?;
        VirtualAccountNumber::new(code, customer).map_err(|_| wrong())
    }

    /// Takes a number apart behind a company code that is known, with its padding of spaces or without.
    ///
    /// # Errors
    /// `invalid-argument`: it does not begin with that code.
    pub fn split_after(company_code: &str, number: &str) -> Result<Self, Error> {
        let code = company_code.trim_start_matches(' ');
        let rest = number.trim_start_matches(' ').strip_prefix(code);
        let rest = rest
            .ok_or_else(|| Error::invalid_argument("virtualAccountNo", "does not begin with this partnerServiceId"))?;
        VirtualAccountNumber::new(code, rest)
    }

    /// The company code with its padding: 8 characters.
    pub fn partner_service_id(&self) -> &str {
        &self.partner_service_id
    }

    /// The customer's number.
    pub fn customer_no(&self) -> &str {
        &self.customer_no
    }
}

impl fmt::Display for VirtualAccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.partner_service_id, self.customer_no)
    }
}

/// What the partner remembers of a virtual-account payment that it answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnsweredPayment<'a> {
    /// The X-EXTERNAL-ID of that call, and that it was on the same day in Western Indonesian Time, is how it was found; or it was
    /// found by its `paymentRequestId`.
    pub external_id: &'a str,
    /// The `paymentRequestId` of that call.
    pub payment_request_id: &'a str,
    /// The `paymentFlagStatus` that was answered: `00` or `01`.
    pub status: &'a str,
}

/// What to do with a virtual-account payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentDecision<'a> {
    /// It is new: book it, and answer what came of it.
    Book,
    /// It is the same payment again: book nothing, and answer 4042518 with the status that was answered first.
    Repeat {
        /// The first `paymentFlagStatus`.
        status: &'a str,
    },
    /// Another payment under an X-EXTERNAL-ID that is used up for today: book nothing, and answer 4092500 with status `01`.
    Conflict,
}

impl PaymentDecision<'_> {
    /// `book`, `repeat` or `conflict`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            PaymentDecision::Book => "book",
            PaymentDecision::Repeat { .. } => "repeat",
            PaymentDecision::Conflict => "conflict",
        }
    }

    /// The code to answer with; none where the booking decides.
    pub fn response_code(&self) -> Option<ResponseCode> {
        let code = match self {
            PaymentDecision::Book => return None,
            PaymentDecision::Repeat { .. } => (404, *b"18"),
            PaymentDecision::Conflict => (409, *b"00"),
        };
        Some(ResponseCode::of_table(code.0, ServiceCode::VIRTUAL_ACCOUNT_PAYMENT, code.1))
    }

    /// The `paymentFlagStatus` to answer with; none where the booking decides.
    pub fn status(&self) -> Option<&str> {
        match self {
            PaymentDecision::Book => None,
            PaymentDecision::Repeat { status } => Some(status),
            PaymentDecision::Conflict => Some("01"),
        }
    }
}

/// Whether a virtual-account payment (service 25) is new. Give it the payment that was answered today under the same X-EXTERNAL-ID,
/// or else the one with the same `paymentRequestId`, or none.
///
/// A payment answered with 4092500 where 4042518 belongs is marked as failed at BCA although it was booked (bca.md 4.11). Only
/// payments count: `paymentRequestId` equals the `inquiryRequestId` of the inquiry before it by design. BCA's page says nothing about
/// the same `paymentRequestId` under a new X-EXTERNAL-ID; here that is a repetition, because money must not be booked twice.
///
/// ```
/// use paraf::{AnsweredPayment, PaymentDecision, decide_payment};
/// let first = AnsweredPayment { external_id: "1", payment_request_id: "A", status: "00" };
/// assert_eq!(decide_payment("1", "A", None), PaymentDecision::Book);
/// assert_eq!(decide_payment("1", "A", Some(first)), PaymentDecision::Repeat { status: "00" });
/// assert_eq!(decide_payment("1", "B", Some(first)), PaymentDecision::Conflict);
/// assert_eq!(decide_payment("1", "B", Some(first)).response_code().map(|c| c.to_string()).as_deref(), Some("4092500"));
/// ```
pub fn decide_payment<'a>(
    external_id: &str,
    payment_request_id: &str,
    answered: Option<AnsweredPayment<'a>>,
) -> PaymentDecision<'a> {
    match answered {
        Some(first) if first.payment_request_id == payment_request_id => {
            PaymentDecision::Repeat { status: first.status }
        }
        Some(first) if first.external_id == external_id => PaymentDecision::Conflict,
        _ => PaymentDecision::Book,
    }
}
