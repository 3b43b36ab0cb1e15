//! The standard library's traits of what has a name: `Display` beside each `as_str`, `FromStr` beside each `parse`, and by the list of all
//! where there is none.

use core::fmt;
use core::str::FromStr;

use crate::error::Error;

macro_rules! shown {
    ($($(#[$cfg:meta])* $name:ty;)+) => {
        $($(#[$cfg])*
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        })+
    };
}

macro_rules! read {
    ($($(#[$cfg:meta])* $name:ty;)+) => {
        $($(#[$cfg])*
        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                Self::parse(text.as_ref())
            }
        })+
    };
}

macro_rules! found {
    ($($(#[$cfg:meta])* $name:ty = $field:literal;)+) => {
        $($(#[$cfg])*
        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                let found = Self::ALL.iter().copied().find(|value| value.as_str() == text);
                found.ok_or_else(|| Error::invalid_argument($field, "is none of the names that there are"))
            }
        })+
    };
}

shown! {
    crate::Direction;
    crate::Uncovered;
    #[cfg(feature = "diagnose")]
    crate::Language;
    #[cfg(feature = "rsa")]
    crate::key::KeyFormat;
    crate::sign::Field;
    crate::message::Advice;
    crate::message::Category;
    crate::message::Check;
    crate::message::MessageKind;
    crate::message::Mode;
    crate::message::Outcome;
    crate::message::Rounding;
    crate::message::ServiceCode;
    crate::message::Step;
    #[cfg(feature = "diagnose")]
    crate::diagnose::Answer;
    #[cfg(feature = "diagnose")]
    crate::diagnose::SignedPart;
    #[cfg(feature = "diagnose")]
    crate::diagnose::ProgrammingLanguage;
}

read! {
    crate::Direction;
    crate::Moment;
    crate::Uncovered;
    #[cfg(feature = "diagnose")]
    crate::Language;
    #[cfg(feature = "rsa")]
    crate::key::PrivateKey;
    #[cfg(feature = "rsa")]
    crate::key::PublicKey;
    crate::message::EsbCode;
    crate::message::MessageKind;
    crate::message::Mode;
    crate::message::ResponseCode;
    crate::message::Rounding;
    crate::message::ServiceCode;
    #[cfg(feature = "diagnose")]
    crate::diagnose::ProgrammingLanguage;
}

found! {
    crate::ErrorCode = "error_code";
    #[cfg(feature = "rsa")]
    crate::key::KeyFormat = "key_format";
    crate::message::Advice = "advice";
    crate::message::Category = "category";
    crate::message::Check = "check";
    crate::message::Outcome = "outcome";
    crate::message::Step = "step";
    crate::sign::Field = "field";
    #[cfg(feature = "diagnose")]
    crate::diagnose::Answer = "answer";
    #[cfg(feature = "diagnose")]
    crate::diagnose::SignedPart = "part";
}
