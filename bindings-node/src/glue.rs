//! The classes that `lib/` defines in JavaScript and this module makes instances of.

use napi::bindgen_prelude::{Function, ToNapiValue};
use napi::{Env, Unknown, check_status, sys};
use napi_derive::napi;

/// A class of `lib/`.
#[derive(Clone, Copy)]
pub(crate) enum Class {
    ParafError,
    Rejected,
    StringToSign,
    SignedRequest,
    Verified,
    VerifiedTokenRequest,
}

/// References to the constructors, in the order of [`Class`]. One set for each thread that loads the module; Node frees them with
/// it.
struct Classes([sys::napi_ref; 6]);

/// Called once by `lib/native.js`, in each thread.
#[napi(skip_typescript)]
pub fn install(
    env: Env,
    paraf_error: Function<'_>,
    rejected: Function<'_>,
    string_to_sign: Function<'_>,
    signed_request: Function<'_>,
    verified: Function<'_>,
    verified_token_request: Function<'_>,
) -> napi::Result<()> {
    let mut references = [std::ptr::null_mut(); 6];
    let classes = [paraf_error, rejected, string_to_sign, signed_request, verified, verified_token_request];
    for (class, reference) in classes.iter().zip(&mut references) {
        use napi::JsValue;
        // SAFETY: the class is a live value of this environment, and `reference` is ours to write.
        check_status!(unsafe { sys::napi_create_reference(env.raw(), class.raw(), 1, reference) })?;
    }
    env.set_instance_data(Classes(references), (), |_| {})
}

/// `new Class(...arguments)`. Runs nothing of the user's.
pub(crate) fn construct<'e>(env: &'e Env, class: Class, arguments: &[sys::napi_value]) -> napi::Result<Unknown<'e>> {
    let classes = env.get_instance_data::<Classes>()?;
    let Some(Classes(references)) = classes else {
        return Err(napi::Error::from_reason("the native module was loaded without lib/"));
    };
    let (mut constructor, mut instance) = (std::ptr::null_mut(), std::ptr::null_mut());
    // SAFETY: the reference was created in this environment and is never deleted; the arguments are live values of this call.
    unsafe {
        check_status!(sys::napi_get_reference_value(env.raw(), references[class as usize], &mut constructor))?;
        check_status!(sys::napi_new_instance(
            env.raw(),
            constructor,
            arguments.len(),
            arguments.as_ptr(),
            &mut instance
        ))?;
        Ok(Unknown::from_raw_unchecked(env.raw(), instance))
    }
}

/// A JavaScript value of a Rust one.
pub(crate) fn value<T: ToNapiValue>(env: &Env, value: T) -> napi::Result<sys::napi_value> {
    // SAFETY: `env` is the environment of the running call.
    unsafe { T::to_napi_value(env.raw(), value) }
}

/// As [`value`], with `undefined` for what is not there.
pub(crate) fn value_or_undefined<T: ToNapiValue>(env: &Env, given: Option<T>) -> napi::Result<sys::napi_value> {
    match given {
        Some(given) => value(env, given),
        None => value(env, ()),
    }
}
