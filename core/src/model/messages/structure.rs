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

/// Ties the fields of a type to the names of the table. The functions are inlined, so that nothing is compiled before it is used.
macro_rules! structure {
    ($type:ident { $($field:ident: $name:literal),* $(,)? }) => {
        impl $crate::model::messages::field::Structure for $type {
            #[inline]
            fn members(&self) -> alloc::vec::Vec<(&'static str, &dyn $crate::model::messages::field::Member)> {
                alloc::vec![$(($name, &self.$field)),*]
            }

            #[inline]
            fn members_mut(&mut self) -> alloc::vec::Vec<(&'static str, &mut dyn $crate::model::messages::field::Member)> {
                alloc::vec![$(($name, &mut self.$field)),*]
            }

            #[inline]
            fn others(&self) -> &$crate::model::messages::Object {
                &self.others
            }

            #[inline]
            fn others_mut(&mut self) -> &mut $crate::model::messages::Object {
                &mut self.others
            }
        }

        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::model::messages::field::View::Structure(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::messages::structure::deserialize(deserializer)
            }
        }

        impl core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::model::messages::structure::debug(self, stringify!($type), f)
            }
        }
    };
}

/// The same for a whole message.
// Without a family there is none.
#[cfg_attr(not(feature = "messages"), allow(unused_macros))]
macro_rules! message {
    ($type:ident, $profile:literal, $service:literal, $kind:ident, { $($fields:tt)* }) => {
        $crate::model::messages::structure::structure!($type { $($fields)* });

        impl $crate::model::messages::Message for $type {
            const PROFILE: &'static str = $profile;
            const SERVICE: &'static str = $service;
            const KIND: $crate::MessageKind = $crate::MessageKind::$kind;
        }
    };
}

#[cfg_attr(not(feature = "messages"), allow(unused_imports))]
pub(super) use message;
pub(super) use structure;
