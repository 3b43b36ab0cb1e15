//! The two objects that stand in every family.

use alloc::string::String;

use super::structure::structure;
use super::value::Object;
use crate::Amount;

/// An amount and its currency, as messages carry it. Arithmetic is [`Amount`]'s.
#[derive(Clone, Default, PartialEq)]
pub struct Money {
    /// Digits, a point and two decimals: `10000.00`.
    pub value: Option<String>,
    /// ISO 4217: `IDR`.
    pub currency: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Money { value: "value", currency: "currency" });

impl Money {
    /// Both parts.
    pub fn new(value: impl Into<String>, currency: impl Into<String>) -> Self {
        Money { value: Some(value.into()), currency: Some(currency.into()), others: Object::default() }
    }
}

impl From<Amount> for Money {
    fn from(amount: Amount) -> Self {
        Money::new(amount.value(), amount.currency())
    }
}

/// One text in both languages.
#[derive(Clone, Default, PartialEq)]
pub struct Bilingual {
    /// In English.
    pub english: Option<String>,
    /// In Indonesian.
    pub indonesia: Option<String>,
    /// What the table does not have.
    pub others: Object,
}

structure!(Bilingual { english: "english", indonesia: "indonesia" });

impl Bilingual {
    /// Both texts.
    pub fn new(english: impl Into<String>, indonesia: impl Into<String>) -> Self {
        Bilingual { english: Some(english.into()), indonesia: Some(indonesia.into()), others: Object::default() }
    }
}
