//! The two objects that stand in every family.

use alloc::string::String;

use super::structure::structure;
use super::value::Object;
use crate::message::Amount;

structure! {
    /// An amount and its currency, as messages carry it. Arithmetic is [`Amount`]'s.
    Money {
        /// Digits, a point and two decimals: `10000.00`.
        value: String = "value",
        /// ISO 4217: `IDR`.
        currency: String = "currency",
    }
}

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

structure! {
    /// One text in both languages.
    Bilingual {
        /// In English.
        english: String = "english",
        /// In Indonesian.
        indonesia: String = "indonesia",
    }
}

impl Bilingual {
    /// Both texts.
    pub fn new(english: impl Into<String>, indonesia: impl Into<String>) -> Self {
        Bilingual { english: Some(english.into()), indonesia: Some(indonesia.into()), others: Object::default() }
    }
}
