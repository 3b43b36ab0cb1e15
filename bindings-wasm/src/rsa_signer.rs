//! An RSA key that lives elsewhere, behind a function of JavaScript's.

use js_sys::{Function, Uint8Array};
use paraf::sign::RsaSigner;
use paraf::{Error, Randomness};
use wasm_bindgen::prelude::*;

use crate::convert::byte_array;
use crate::error::Thrown;
use crate::kept::Kept;

/// Takes the digest and returns the signature: an HSM, a key service, another library.
pub(crate) struct Callback(Kept);

impl Callback {
    /// # Errors
    /// `invalid-argument` for what is no function.
    pub(crate) fn read(value: &JsValue, field: &str) -> Result<Self, Thrown> {
        if !value.is_function() {
            return Err(Thrown::argument(field, "is not a function"));
        }
        Ok(Callback(Kept::new(value.clone())))
    }
}

impl RsaSigner for Callback {
    fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        let function: Function = self.0.value().unchecked_into();
        let signature = function
            .call1(&JsValue::UNDEFINED, &Uint8Array::from(&digest[..]))
            .map_err(|thrown| Error::provider_failed("`rsaSigner` threw").with_source(Kept::new(thrown)))?;
        byte_array(&signature)
            .ok_or_else(|| Error::provider_failed("`rsaSigner` returned no Uint8Array (it signs at once: no promise)"))
    }
}
