//! Explaining and diagnosing.

pub mod results;

use paraf::diagnose::{DEFAULT_MAX_HASHED_BYTES, DiagnosisCredential, ObservedRequest};
use paraf::{Direction, Language};
use wasm_bindgen::prelude::*;

use crate::convert::{Text, as_str, received_body, shown, slices, texts, texts_of_pairs};
use crate::error::Thrown;
use crate::headers::Headers;
use crate::options::Options;
use crate::profile;
use crate::time::Time;
use results::{Diagnosis, Trace};

/// Every stage of a signature but the signature itself, which needs the secret: what minify removed, the digest, each part of the
/// string-to-sign. The request need not be signed yet. Tokens are redacted; what shows them is called `reveal...`.
///
/// Throws `missing-header` without timestamp, `unsupported-by-profile`, `invalid-body`, and `missing-credential` for a part that nothing tells.
///
/// ```js
/// const trace = explain('bca', { method: 'POST', url, headers, body: '{ "accountNo": "1" }' });
/// trace.removed; // [ [ 1, 2 ], [ 14, 15 ], [ 18, 19 ] ]
/// trace.segments.map(({ field }) => field); // [ 'method', 'endpoint_url', 'access_token', 'body_digest', 'timestamp' ]
/// ```
#[wasm_bindgen]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "SentRequest")] request: &JsValue,
) -> Result<Trace, Thrown> {
    let profile = profile::read(profile)?;
    let mut given = Options::read(request)?;
    let sent = Sent::take(&mut given)?;
    given.finish()?;
    let headers = sent.headers.texts();
    let headers = texts_of_pairs(&headers);
    Ok(Trace(paraf::diagnose::explain(&sent.case(&headers), &sent.credential(), &profile)?))
}

/// Finds the mistake behind a signature that was refused. Give as much of the credential as you have: without the secret of an HMAC
/// little can be found, of RSA the public key is enough. Nothing of it is ever part of a finding.
///
/// It takes up to a tenth of a second for a body of 1 KiB, a second or two for 1 MiB: a page does it in a worker.
///
/// Throws `missing-header` without timestamp, `unsupported-by-profile` where the profile has no rule for such a message.
///
/// ```js
/// const { answer, findings } = diagnose('bca', { method: 'POST', url, headers, body, clientSecret });
/// findings[0]?.id; // 'B5-php-slash'
/// findings[0]?.fix; // 'Pass JSON_UNESCAPED_SLASHES, and send the same string that you sign.'
/// ```
#[wasm_bindgen]
pub fn diagnose(
    #[wasm_bindgen(unchecked_param_type = "ProfileLike")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "SentRequest & DiagnosisOptions")] request: &JsValue,
) -> Result<Diagnosis, Thrown> {
    let profile = profile::read(profile)?;
    let mut given = Options::read(request)?;
    let sent = Sent::take(&mut given)?;
    let hashed_body = given.take("hashedBody", received_body)?;
    let client_secret = given.text("clientSecret")?;
    let other_secrets = given.texts("otherSecrets")?;
    let api_secret = given.text("apiSecret")?;
    let private_key = given.key("privateKey")?;
    let public_keys = given.keys("publicKey")?;
    let now = Time::take(&mut given, "now")?;
    let token_issued_at = Time::take(&mut given, "tokenIssuedAt")?;
    let response_code = given.take("responseCode", shown)?;
    let response_message = given.take("responseMessage", shown)?;
    let hashed_bytes = given.whole("hashedBytes", u64::MAX)?.unwrap_or(DEFAULT_MAX_HASHED_BYTES);
    let language = given.word("language", Language::parse)?.unwrap_or(Language::English);
    given.finish()?;
    let headers = sent.headers.texts();
    let headers = texts_of_pairs(&headers);
    let case = sent
        .case(&headers)
        .hashed_body(hashed_body.as_deref())
        .now(now.map(|now| now.moment("now")).transpose()?)
        .token_issued_at(token_issued_at.map(|issued| issued.moment("token_issued_at")).transpose()?)
        .response_code(as_str(&response_code))
        .response_message(as_str(&response_message));
    let (other_secrets, public_keys) = (texts(&other_secrets), slices(&public_keys));
    let credential = sent
        .credential()
        .client_secret(as_str(&client_secret))
        .other_secrets(&other_secrets)
        .api_secret(as_str(&api_secret))
        .private_key(private_key.as_ref().map(|key| key.as_slice()))
        .public_keys(&public_keys);
    Ok(Diagnosis { diagnosis: paraf::diagnose::diagnose_within(&case, &credential, &profile, hashed_bytes)?, language })
}

/// The value of the constant `DEFAULT_MAX_HASHED_BYTES` of `js/index.ts`.
#[wasm_bindgen(js_name = defaultHashedBytes)]
pub fn default_hashed_bytes() -> f64 {
    DEFAULT_MAX_HASHED_BYTES as f64
}

/// A request as it was sent, and what it may not tell itself.
struct Sent {
    method: Text,
    url: Text,
    headers: Headers,
    body: Vec<u8>,
    direction: Direction,
    client_key: Option<Text>,
    api_key: Option<Text>,
    access_token: Option<Text>,
}

impl Sent {
    fn take(given: &mut Options) -> Result<Self, Thrown> {
        Ok(Sent {
            method: given.needed("method", shown)?,
            url: given.needed("url", shown)?,
            headers: given.needed("headers", |value, _| Headers::read(value))?,
            body: given.take("body", received_body)?.unwrap_or_default(),
            direction: given.word("direction", Direction::parse)?.unwrap_or_default(),
            client_key: given.text("clientKey")?,
            api_key: given.text("apiKey")?,
            access_token: given.text("accessToken")?,
        })
    }

    fn case<'a>(&'a self, headers: &'a [(&'a str, &'a str)]) -> ObservedRequest<'a> {
        ObservedRequest::new(&self.method, &self.url, headers, &self.body).direction(self.direction)
    }

    fn credential(&self) -> DiagnosisCredential<'_> {
        DiagnosisCredential::new()
            .client_key(as_str(&self.client_key))
            .api_key(as_str(&self.api_key))
            .access_token(as_str(&self.access_token))
    }
}
