//! Verifying the requests that a provider sends.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::{ErrorCode, Expected, IncomingRequest, Moment, ServiceCode, Uncovered, VerifierCredential};

use crate::failure::{Failure, call};
use crate::input::Input;
use crate::input::body::Body;
use crate::input::headers::Headers;
use crate::input::key::KeyMaterial;
use crate::input::many::Many;
use crate::input::text::Text;
use crate::input::time::Time;
use crate::{options, profile, results};

/// What a verifier checks requests with. Several secrets or keys are tried in turn: that is how one is rotated.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct VerifierOptions {
    /// The secret that the *caller* signs with: for a bank's calls to you, the one that you issued to the bank.
    #[napi(ts_type = "string | ReadonlyArray<string>")]
    pub client_secret: Option<Many<Text>>,
    /// The caller's public key, in any form that `parseKey` takes.
    #[napi(ts_type = "string | Uint8Array | ReadonlyArray<string | Uint8Array>")]
    pub public_key: Option<Many<KeyMaterial>>,
    /// The X-PARTNER-ID values that are served. Must be given; `'*'` is anyone who holds the secret or key.
    #[napi(ts_type = "string | ReadonlyArray<string>")]
    pub partner_id: Option<Many<Text>>,
    /// What the signature may leave out: it may then be forged. Nicepay's notifications leave out all three.
    #[napi(ts_type = "Uncovered | ReadonlyArray<Uncovered>")]
    pub accept_uncovered: Option<Many<Uncovered>>,
}

options!(VerifierOptions {
    client_secret: "clientSecret",
    public_key: "publicKey",
    partner_id: "partnerId",
    accept_uncovered: "acceptUncovered",
});

/// What is known about a request apart from the request.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct VerifyOptions {
    /// The access token that you issued, to be compared with the one in Authorization. Without it the token only is part of the
    /// signed text, and `Verified.tokenChecked` is false.
    #[napi(ts_type = "string")]
    pub access_token: Option<Text>,
    /// The service code, where the path does not tell it.
    #[napi(ts_type = "string")]
    pub service: Option<Text>,
}

options!(VerifyOptions { access_token: "accessToken", service: "service" });

/// When a message arrived.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct ArrivalOptions {
    /// The time of arrival: RFC 3339 text, a `Date`, or milliseconds since 1970; now when it is not given.
    #[napi(ts_type = "Time")]
    pub now: Option<Time>,
    /// How many seconds the timestamp may differ from `now`; 300 when it is not given.
    #[napi(ts_type = "number")]
    pub tolerance: Option<u32>,
}

options!(ArrivalOptions { now: "now", tolerance: "tolerance" });

impl ArrivalOptions {
    /// The two as the core takes them.
    pub(crate) fn window(&self) -> Result<(Moment, u32), Failure> {
        Ok((Time::now(&self.now)?, self.tolerance.unwrap_or(paraf::DEFAULT_TOLERANCE)))
    }
}

/// Verifies the requests that a provider sends to you.
///
/// ```js
/// const verifier = new Verifier('bca', { clientSecret: issuedToTheBank, partnerId: '12345' })
/// try {
///   const verified = verifier.verify(req.method, req.url, req.rawHeaders, rawBody, { accessToken })
///   const inquiry = JSON.parse(verified.body.toString()) // and refuse verified.replayKey when it comes again
/// } catch (error) {
///   if (!(error instanceof Rejected)) throw error
///   res.writeHead(error.httpStatus, { 'Content-Type': 'application/json' }).end(error.responseBody)
/// }
/// ```
#[napi]
pub struct Verifier(paraf::Verifier);

#[napi]
impl Verifier {
    /// Checks the credential against the profile.
    ///
    /// Throws `unsupported-by-profile` where the provider publishes no rule for callbacks, `body-not-covered`, `url-not-covered` or
    /// `method-not-covered` where its signature leaves one of them out, `missing-credential`, `invalid-secret`, `invalid-key`, `unsupported-key`, `invalid-argument` without
    /// `partnerId`.
    #[napi(constructor, ts_args_type = "profile: ProfileLike, credential: VerifierOptions")]
    pub fn new(env: Env, profile: Unknown<'_>, credential: Unknown<'_>) -> napi::Result<Self> {
        call(&env, || {
            let profile = profile::read(&env, profile)?;
            let mut given = VerifierOptions::default();
            options::read(credential, &mut [&mut given])?;
            let partners = given.partner_id.unwrap_or_default();
            let secrets = given.client_secret.unwrap_or_default();
            let keys = given.public_key.unwrap_or_default();
            let credential =
                VerifierCredential { client_secrets: &secrets.as_slices(), public_keys: &keys.as_slices() };
            let partners = Expected::one_of(&partners.as_slices())?;
            let accepted = given.accept_uncovered.unwrap_or_default();
            Ok(paraf::Verifier::accepting_uncovered(profile, credential, partners, &accepted.0)?)
        })
        .map(Verifier)
    }

    /// Verifies a request. Give the path and query as they arrived, `req.rawHeaders` (Node joins or drops what stands twice in
    /// `req.headers`), and the raw body before anything parsed it. It remembers nothing: store `replayKey` for twice the
    /// tolerance and refuse what comes again.
    ///
    /// Not everything is signed: BRI and PayerMax leave out the query, Faspay and Bayarind the path in front of its version,
    /// Nicepay's notifications all but client key and time. One RSA key of a provider serves many merchants, so compare the merchant
    /// in the body with your own. Route by `signedUrl`: a `+` in a query is a plus in it, and a blank in most frameworks. SECURITY.md
    /// has the whole list.
    ///
    /// Throws `Rejected`, with the answer to send back; `invalid-argument` for arguments of a wrong kind.
    #[napi(
        ts_args_type = "method: string, url: string, headers: HeadersLike, body: Body | null, options?: VerifyOptions & ArrivalOptions",
        ts_return_type = "Verified"
    )]
    pub fn verify<'e>(
        &self,
        env: &'e Env,
        method: Unknown<'e>,
        url: Unknown<'e>,
        headers: Unknown<'e>,
        body: Unknown<'e>,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        call(env, || {
            let (mut known, mut arrival) = (VerifyOptions::default(), ArrivalOptions::default());
            options::read(options, &mut [&mut known, &mut arrival])?;
            let (now, tolerance) = arrival.window()?;
            let service = known.service.as_deref().map(ServiceCode::parse).transpose()?;
            let headers = Headers::read(env, headers)?;
            let (method, url) = (Text::read(method, "method")?, Text::read_as(url, "url", ErrorCode::InvalidUrl)?);
            let body = Body::read_nullable(body)?;
            let request = IncomingRequest {
                method: &method,
                url: &url,
                headers: &headers.pairs(),
                body: &body,
                access_token: known.access_token.as_deref(),
                service,
            };
            results::verified(env, &self.0.verify(&request, now, tolerance)?)
        })
    }

    /// For logs: shows nothing of the credential.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}
