//! What the bank refuses to do at its counter, in its ledger and with its world: a stable code and the field at fault.

use alloc::borrow::Cow;
use core::fmt;

macro_rules! error_codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $says:literal;)*) => {
        /// Why something was not done, as a code that never changes its meaning.
        ///
        /// ```
        /// use paraf_bank::BankErrorCode;
        /// assert_eq!(BankErrorCode::InsufficientFunds.as_str(), "insufficient-funds");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BankErrorCode {
            $($(#[$doc])* $variant,)*
        }

        impl BankErrorCode {
            /// Every code.
            pub const ALL: &'static [BankErrorCode] = &[$(BankErrorCode::$variant,)*];

            /// The code as text.
            pub const fn as_str(self) -> &'static str {
                match self { $(BankErrorCode::$variant => $text,)* }
            }

            const fn says(self) -> &'static str {
                match self { $(BankErrorCode::$variant => $says,)* }
            }
        }
    };
}

error_codes! {
    /// The world is described wrongly: a name twice, a key that is none, an account that nobody has.
    InvalidWorld = "invalid-world", "is wrong in the description of the world";
    /// No account has this number.
    UnknownAccount = "unknown-account", "is no account of this bank";
    /// The account was closed.
    AccountClosed = "account-closed", "is closed";
    /// More than is there and not held.
    InsufficientFunds = "insufficient-funds", "has less than that available";
    /// Zero or less, or more digits than an amount has room for.
    InvalidAmount = "invalid-amount", "is no amount that can be moved";
    /// Two currencies in one entry.
    CurrencyMismatch = "currency-mismatch", "is kept in another currency";
    /// The legs of an entry do not sum to zero.
    Unbalanced = "unbalanced", "does not sum to zero";
    /// The reference has moved money already.
    DuplicateReference = "duplicate-reference", "has moved money already";
    /// No entry has this number.
    UnknownEntry = "unknown-entry", "is no entry of the ledger";
    /// The entry was reversed already, or is a reversal itself.
    NotReversible = "not-reversible", "was reversed already, or is a reversal";
    /// The hold is not there any more: released, expired or collected.
    HoldGone = "hold-gone", "holds nothing any more";
    /// A hold for more than 366 calendar days, or for none.
    HoldTooLong = "hold-too-long", "is not 1 to 366 calendar days";
    /// No biller has this company code.
    UnknownBiller = "unknown-biller", "is no company code of this bank";
    /// No QRIS code of this bank has this content.
    UnknownCode = "unknown-code", "is no QRIS code of this bank";
    /// The QRIS code was paid, or is past its validity.
    CodeNotPayable = "code-not-payable", "was paid, or is past its validity";
    /// No partner has this name.
    UnknownPartner = "unknown-partner", "is no partner of this bank";
    /// The last credential of its kind cannot be retired.
    LastCredential = "last-credential", "is the only one, or is not there";
    /// The partner gave no address for the bank's calls.
    NoCallback = "no-callback", "has no server that the bank could call";
    /// An argument that makes no sense.
    InvalidArgument = "invalid-argument", "makes no sense";
}

impl fmt::Display for BankErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why the bank did not do it. The text names the field, and no secret.
///
/// ```
/// use paraf_bank::{BankErrorCode, Ledger};
/// let refused = Ledger::default().account("1234567890").unwrap_err();
/// assert_eq!(refused.code(), BankErrorCode::UnknownAccount);
/// assert_eq!(refused.to_string(), "1234567890: is no account of this bank");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankError {
    code: BankErrorCode,
    field: Cow<'static, str>,
    detail: Cow<'static, str>,
}

impl BankError {
    pub(crate) fn new(code: BankErrorCode, field: impl Into<Cow<'static, str>>) -> Self {
        BankError { code, field: field.into(), detail: Cow::Borrowed(code.says()) }
    }

    pub(crate) fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = detail.into();
        self
    }

    /// The stable code.
    pub fn code(&self) -> BankErrorCode {
        self.code
    }

    /// The account, setting or argument at fault.
    pub fn field(&self) -> &str {
        &self.field
    }
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.detail)
    }
}

impl core::error::Error for BankError {}
