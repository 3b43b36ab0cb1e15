//! Virtual-account numbers.

use paraf::message::VirtualAccountNumber;

use crate::boundary::handle;
use crate::code::paraf_code;
use crate::error::paraf_error;
use crate::strings::paraf_str;

/// A virtual-account number: a company code, padded with spaces on the left to 8 characters, and a customer's number.
/// Free with paraf_virtual_account_number_free(). May be used by several threads at once.
pub struct paraf_virtual_account_number {
    inner: VirtualAccountNumber,
    /// Lent out, so it must live as long as the handle.
    text: String,
}

impl From<VirtualAccountNumber> for paraf_virtual_account_number {
    fn from(inner: VirtualAccountNumber) -> Self {
        paraf_virtual_account_number { text: inner.to_string(), inner }
    }
}

/// From a company code of up to 8 digits, padded or not, and a customer number of up to 20.
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_virtual_account_number_new(
    company_code: paraf_str,
    customer_no: paraf_str,
    number: *mut *mut paraf_virtual_account_number,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(number, error, |caller| {
        let (code, customer) = (caller.text(company_code, "company_code")?, caller.text(customer_no, "customer_no")?);
        Ok(handle(VirtualAccountNumber::new(code, customer)?.into()))
    })
}

/// Takes a whole number apart: its first 8 characters are the company code. Of a number that lost its padding, the code
/// must be known: paraf_virtual_account_number_split_after().
///
/// Fails with invalid-argument.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_virtual_account_number_split(
    text: paraf_str,
    number: *mut *mut paraf_virtual_account_number,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(number, error, |caller| { Ok(handle(VirtualAccountNumber::split(caller.text(text, "text")?)?.into())) })
}

/// Takes a number apart behind a company code that is known, with its padding or without.
///
/// Fails with invalid-argument: it does not begin with that code.
///
/// # Safety
/// The rules at the head of paraf.h hold.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn paraf_virtual_account_number_split_after(
    company_code: paraf_str,
    text: paraf_str,
    number: *mut *mut paraf_virtual_account_number,
    error: *mut *mut paraf_error,
) -> paraf_code {
    entry!(number, error, |caller| {
        let (code, text) = (caller.text(company_code, "company_code")?, caller.text(text, "text")?);
        Ok(handle(VirtualAccountNumber::split_after(code, text)?.into()))
    })
}

/// The whole number: virtualAccountNo.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_virtual_account_number_text(number: Option<&paraf_virtual_account_number>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { number.map(|number| number.text.as_str()).into() })
}

/// The company code with its padding, 8 characters: partnerServiceId.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_virtual_account_number_partner_service_id(
    number: Option<&paraf_virtual_account_number>,
) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { number.map(|number| number.inner.partner_service_id()).into() })
}

/// The customer's number: customerNo.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_virtual_account_number_customer_no(number: Option<&paraf_virtual_account_number>) -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { number.map(|number| number.inner.customer_no()).into() })
}

/// Frees a number; NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_virtual_account_number_free(number: Option<Box<paraf_virtual_account_number>>) {
    entry!((), { drop(number) })
}
