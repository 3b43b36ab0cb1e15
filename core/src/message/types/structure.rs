//! What all structures share: how they are read, shown, and tied to the names of their table.

use core::fmt;

use serde::Deserializer;
use serde::de::Error as _;
use serde_json::value::RawValue;

use super::field::{Field, Structure};
use super::parse::parse;

/// From the text itself: only there numbers have their spelling.
#[inline]
pub(super) fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text: alloc::boxed::Box<RawValue> = serde::Deserialize::deserialize(deserializer)?;
    let read = parse(text.get()).and_then(T::read).map_err(D::Error::custom)?;
    read.ok_or_else(|| D::Error::custom("is empty"))
}

/// The names of the members that are there.
pub(super) fn debug(structure: &dyn Structure, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, member) in structure.members() {
        if member.view().is_some() {
            shown.field(name, &format_args!("_"));
        }
    }
    if !structure.others().is_empty() {
        shown.field("others", structure.others());
    }
    shown.finish()
}

/// A type from the fields of its table: what it holds, how each is set, and how its names are tied to the table's. The functions are
/// inlined, so that nothing is compiled before it is used.
macro_rules! structure {
    ($(#[$about:meta])* $type:ident { $($(#[$meaning:meta])* $field:ident: $kind:ty = $name:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Default, PartialEq)]
        pub struct $type {
            $($(#[$meaning])* pub $field: Option<$kind>,)*
            /// What the table does not have.
            pub others: $crate::message::types::Object,
        }

        // `toDateTime` is a name of the table.
        #[allow(clippy::wrong_self_convention)]
        impl $type {
            $($(#[$meaning])*
            #[inline]
            #[must_use]
            pub fn $field(mut self, value: impl Into<$kind>) -> Self {
                self.$field = Some(value.into());
                self
            })*
        }

        impl $crate::message::types::field::Structure for $type {
            #[inline]
            fn members(&self) -> alloc::vec::Vec<(&'static str, &dyn $crate::message::types::field::Member)> {
                alloc::vec![$(($name, &self.$field)),*]
            }

            #[inline]
            fn members_mut(&mut self) -> alloc::vec::Vec<(&'static str, &mut dyn $crate::message::types::field::Member)> {
                alloc::vec![$(($name, &mut self.$field)),*]
            }

            #[inline]
            fn others(&self) -> &$crate::message::types::Object {
                &self.others
            }

            #[inline]
            fn others_mut(&mut self) -> &mut $crate::message::types::Object {
                &mut self.others
            }
        }

        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::message::types::field::View::Structure(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::message::types::structure::deserialize(deserializer)
            }
        }

        impl core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::message::types::structure::debug(self, stringify!($type), f)
            }
        }
    };
}

/// The same for a whole message.
// Without a family there is none.
#[cfg_attr(not(feature = "messages"), allow(unused_macros))]
macro_rules! message {
    (
        $(#[$about:meta])* $type:ident, $profile:literal, $service:literal, $kind:ident { $($fields:tt)* }
    ) => {
        $crate::message::types::structure::structure! { $(#[$about])* $type { $($fields)* } }

        impl $crate::message::types::Message for $type {
            const PROFILE: &'static str = $profile;
            const SERVICE: &'static str = $service;
            const KIND: $crate::message::MessageKind = $crate::message::MessageKind::$kind;
        }

        impl $crate::message::types::$kind for $type {}
    };
}

#[cfg_attr(not(feature = "messages"), allow(unused_imports))]
pub(super) use message;
pub(super) use structure;
