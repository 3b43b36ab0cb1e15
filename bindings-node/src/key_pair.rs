//! New key pairs.

use napi::bindgen_prelude::AsyncTask;
use napi::{Env, Task, Unknown};
use napi_derive::napi;
use paraf::key::{PrivateKey, Secret};

use crate::failure::{Failure, call, quietly};
use crate::input::given;
use crate::randomness;

/// An RSA key pair in the forms that banks and programs ask for. Logs show nothing of it.
#[napi]
pub struct KeyPair {
    pkcs8: Secret,
    pkcs1: Secret,
    spki: String,
    base64: String,
}

#[napi]
impl KeyPair {
    /// The private key as PKCS#8: `BEGIN PRIVATE KEY`. What most programs read. Keep it.
    #[napi(getter)]
    pub fn private_pkcs8_pem(&self) -> &str {
        self.pkcs8.reveal()
    }

    /// The private key as PKCS#1: `BEGIN RSA PRIVATE KEY`. What older programs read.
    #[napi(getter)]
    pub fn private_pkcs1_pem(&self) -> &str {
        self.pkcs1.reveal()
    }

    /// The public key: `BEGIN PUBLIC KEY`. Give it to the bank.
    #[napi(getter)]
    pub fn public_spki_pem(&self) -> &str {
        &self.spki
    }

    /// The same on one line of Base64, as the portals of banks ask for it.
    #[napi(getter)]
    pub fn public_base64(&self) -> &str {
        &self.base64
    }

    /// For logs.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> &'static str {
        "KeyPair(private key redacted)"
    }

    fn generate(bits: u32) -> Result<Self, Failure> {
        let key = PrivateKey::generate(bits as usize, &mut randomness)?;
        let public = key.public_key()?;
        Ok(KeyPair {
            pkcs8: key.to_pkcs8_pem()?,
            pkcs1: key.to_pkcs1_pem()?,
            spki: public.to_spki_pem()?,
            base64: public.to_base64(),
        })
    }
}

/// Makes an RSA key pair of 2048 bits, or of as many as you say, up to 8192. It takes a part of a second, and for the longest
/// minutes: a server calls `generateKeyPairAsync`.
///
/// Throws `invalid-argument` for another number of bits, `provider-failed` when the operating system has no randomness.
///
/// ```js
/// const { privatePkcs8Pem, publicBase64 } = generateKeyPair()
/// parseKey(privatePkcs8Pem, 'private') // { format: 'pkcs8', bits: 2048 }
/// ```
#[napi(ts_args_type = "bits?: number")]
pub fn generate_key_pair(env: &Env, bits: Unknown<'_>) -> napi::Result<KeyPair> {
    call(env, || KeyPair::generate(given(bits, "bits")?.unwrap_or(DEFAULT_BITS)))
}

/// As `generateKeyPair`, on a thread of Node's pool.
///
/// Arguments of a wrong kind are thrown at once; the promise is rejected with what `generateKeyPair` throws otherwise.
#[napi(ts_args_type = "bits?: number", ts_return_type = "Promise<KeyPair>")]
pub fn generate_key_pair_async(env: &Env, bits: Unknown<'_>) -> napi::Result<AsyncTask<Generating>> {
    call(env, || Ok(AsyncTask::new(Generating(given(bits, "bits")?.unwrap_or(DEFAULT_BITS)))))
}

/// What banks ask for.
const DEFAULT_BITS: u32 = 2048;

/// A number of bits on its way to the pool.
pub struct Generating(u32);

impl Task for Generating {
    type Output = Result<KeyPair, Failure>;
    type JsValue = KeyPair;

    fn compute(&mut self) -> napi::Result<Self::Output> {
        Ok(quietly(|| KeyPair::generate(self.0)))
    }

    fn resolve(&mut self, env: Env, output: Self::Output) -> napi::Result<KeyPair> {
        output.map_err(|failure| failure.rejection(&env))
    }
}
