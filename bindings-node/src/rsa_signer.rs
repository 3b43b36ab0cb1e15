//! An RSA key that lives elsewhere, behind a function of JavaScript's.

use std::ptr;
use std::thread::{self, ThreadId};

use napi::bindgen_prelude::{BufferSlice, FunctionRef};
use napi::{Env, JsValue, Unknown, ValueType, check_status, sys};
use paraf::sign::RsaSigner;
use paraf::{Error, Randomness};

use crate::failure::Failure;
use crate::input::body::Body;
use crate::input::{Input, cast};

/// Takes the digest and returns the signature: an HSM, a key service, another library.
pub struct Callback {
    function: FunctionRef<(), ()>,
    env: sys::napi_env,
    thread: ThreadId,
}

// SAFETY: the environment is touched on the thread that has it alone: `sign_digest` looks first.
unsafe impl Send for Callback {}
// SAFETY: as above.
unsafe impl Sync for Callback {}

impl Input for Callback {
    fn read(value: Unknown<'_>, field: &'static str) -> Result<Self, Failure> {
        if value.get_type()? != ValueType::Function {
            return Err(Failure::argument(field, "is not a function"));
        }
        Ok(Callback { function: cast(&value)?, env: value.value().env, thread: thread::current().id() })
    }
}

impl RsaSigner for Callback {
    fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        if thread::current().id() != self.thread {
            return Err(Error::provider_failed("`rsaSigner` can be called on its own thread only"));
        }
        let env = Env::from_raw(self.env);
        let returned = self
            .call(&env, digest)
            .map_err(|thrown| Error::provider_failed("`rsaSigner` threw").with_source(thrown))?;
        match Body::read(returned) {
            Ok(Body::Text(_)) | Err(_) => {
                Err(Error::provider_failed("`rsaSigner` returned no Uint8Array (it signs at once: no promise)"))
            }
            Ok(signature) => Ok(signature.to_vec()),
        }
    }
}

impl Callback {
    /// napi-rs makes text of what is thrown; here it stays what it is.
    fn call<'e>(&self, env: &'e Env, digest: &[u8; 32]) -> napi::Result<Unknown<'e>> {
        let function = self.function.borrow_back(env)?;
        let digest = BufferSlice::copy_from(env, digest)?;
        let (mut undefined, mut returned) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: both values are live in this environment, which is that of the running call.
        unsafe {
            check_status!(sys::napi_get_undefined(env.raw(), &mut undefined))?;
            let status = sys::napi_call_function(env.raw(), undefined, function.raw(), 1, &digest.raw(), &mut returned);
            if status == sys::Status::napi_pending_exception {
                check_status!(sys::napi_get_and_clear_last_exception(env.raw(), &mut returned))?;
                let thrown = Unknown::from_raw_unchecked(env.raw(), returned);
                return Err(napi::Error::from_unknown_without_coercion(thrown));
            }
            check_status!(status)?;
            Ok(Unknown::from_raw_unchecked(env.raw(), returned))
        }
    }
}
