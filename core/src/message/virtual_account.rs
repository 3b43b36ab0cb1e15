//! Virtual accounts: the number and its two parts.

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::error::Error;

/// A virtual-account number: a company code, left-padded with spaces to 8 characters, and a customer's number.
///
/// ```
/// use paraf::message::VirtualAccountNumber;
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
            return Err(Error::invalid_argument("partnerServiceId", "must be up to 8 digits, left-padded with spaces"));
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
    #[must_use]
    pub fn partner_service_id(&self) -> &str {
        &self.partner_service_id
    }

    /// The customer's number.
    #[must_use]
    pub fn customer_no(&self) -> &str {
        &self.customer_no
    }
}

impl fmt::Display for VirtualAccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.partner_service_id, self.customer_no)
    }
}
