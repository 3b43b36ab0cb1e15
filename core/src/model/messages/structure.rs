//! What all structures share: their members by the names of the table, and everything else.

use alloc::vec::Vec;
use core::fmt;

use serde::Deserializer;
use serde::de::Error as _;
use serde_json::value::RawValue;

use super::SPELLINGS;
use super::field::{Field, Member};
use super::parse::{Misfit, parse};
use super::value::Object;

/// An object that a table describes.
pub(super) trait Structure {
    /// In the order of the table.
    fn members(&self) -> Vec<(&'static str, &dyn Member)>;

    fn members_mut(&mut self) -> Vec<(&'static str, &mut dyn Member)>;

    /// What the table does not have.
    fn others(&self) -> &Object;

    fn others_mut(&mut self) -> &mut Object;
}

/// Gives each member of the object its place. A table has at most 64 fields.
pub(super) fn fill(structure: &mut dyn Structure, object: Object) -> Result<(), Misfit> {
    let mut others = Object::default();
    let mut members = structure.members_mut();
    let (mut likely, mut seen) = (0, 0_u64);
    for (key, value) in object {
        let Some(index) = find(&members, &key, likely) else {
            others.push(key, value);
            continue;
        };
        let (name, member) = &mut members[index];
        if seen & (1 << index) != 0 {
            return Err(Misfit::new("stands twice in its object").inside(name));
        }
        member.read(value).map_err(|misfit| misfit.inside(name))?;
        seen |= 1 << index;
        likely = index + 1;
    }
    *structure.others_mut() = others;
    Ok(())
}

/// Fields mostly come in the order of the table, so the search begins behind the last one.
fn find(members: &[(&'static str, &mut dyn Member)], key: &str, likely: usize) -> Option<usize> {
    let position = |wanted: &str| members.iter().position(|(name, _)| *name == wanted);
    if members.get(likely).is_some_and(|(name, _)| *name == key) {
        return Some(likely);
    }
    position(key)
        .or_else(|| members.iter().position(|(name, _)| name.eq_ignore_ascii_case(key.trim())))
        .or_else(|| SPELLINGS.iter().find(|(written, _)| *written == key).and_then(|(_, meant)| position(meant)))
}

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
        impl $crate::model::messages::structure::Structure for $type {
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
