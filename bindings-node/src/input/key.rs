//! Keys: PEM text, or the bytes of PEM or DER.

use std::ops::Deref;

use napi::{Unknown, ValueType};
use zeroize::Zeroizing;

use super::Input;
use super::body::Body;
use super::text::Text;
use crate::failure::Failure;

/// A key in any form that the core reads.
pub struct KeyMaterial(Zeroizing<Vec<u8>>);

impl Deref for KeyMaterial {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Input for KeyMaterial {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        let bytes = match value.get_type()? {
            ValueType::String => Text::read(value, field)?.as_bytes().to_vec(),
            _ => match Body::read(value) {
                Ok(bytes) => bytes.to_vec(),
                Err(_) => return Err(Failure::argument(field, "is not a string, a Buffer or a Uint8Array")),
            },
        };
        Ok(KeyMaterial(Zeroizing::new(bytes)))
    }
}
