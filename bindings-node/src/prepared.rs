//! Signing many requests that share method, URL and token.

use napi::{Env, JsValue, Unknown};
use napi_derive::napi;
use paraf::sign::Call;

use crate::failure::call;
use crate::input::body::OwnBody;
use crate::input::text::Text;
use crate::input::time::Time;
use crate::results::Signed;
use crate::{options, quick, randomness};

/// What changes from request to request.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct CallOptions {
    /// When it is sent; now when it is not given. Text is signed exactly; a `Date` or milliseconds since 1970, as `Date.now()`
    /// returns them, are written as the profile wants them, in Western Indonesian Time (+07:00).
    #[napi(ts_type = "Time")]
    pub timestamp: Option<Time>,
    /// X-EXTERNAL-ID, unique within the day; random digits when it is not given.
    #[napi(ts_type = "string")]
    pub external_id: Option<Text>,
}

impl CallOptions {
    /// The call for the core.
    pub(crate) fn with<'c>(&'c self, body: &'c [u8]) -> Call<'c> {
        Call::new(body, Time::to_sign(&self.timestamp)).external_id(self.external_id.as_deref())
    }
}

options!(CallOptions { timestamp: "timestamp", external_id: "externalId" });

/// Signs requests that share method, URL and token; what they share is hashed once, not at each call. `Signer.prepare`
/// makes it.
#[napi]
pub struct PreparedSigner(paraf::sign::PreparedSigner);

#[napi]
impl PreparedSigner {
    pub(crate) fn new(prepared: paraf::sign::PreparedSigner) -> Self {
        PreparedSigner(prepared)
    }

    /// Signs one request. `body` is the JSON as you have it, `null` for none; send the body of the result.
    ///
    /// Throws as `Signer.sign`.
    #[napi(ts_args_type = "body: Body | null, options?: CallOptions", ts_return_type = "SignedRequest")]
    pub fn sign<'e>(&self, env: &'e Env, body: Unknown<'e>, options: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        call(env, || {
            let mut call = CallOptions::default();
            options::read(options, &mut [&mut call])?;
            let body = OwnBody::read(body)?;
            Signed::from(self.0.sign(&call.with(&body), &mut randomness)?).in_place(env, body)
        })
    }

    /// `sign` for [`quick`]: timestamp and external ID are lines of a text.
    #[napi(skip_typescript)]
    pub fn quick<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        let prepared = self.0.clone();
        let function = quick::function(env, move |[timestamp, external_id], body| {
            let call = Call::new(body, Time::line(timestamp)).external_id(quick::given(external_id));
            prepared.sign(&call, &mut randomness)
        })?;
        Ok(function.to_unknown())
    }

    /// For logs: shows nothing of the credential.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
