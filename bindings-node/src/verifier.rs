//! Verifying the requests that a provider sends.

use napi::{Env, Unknown};
use napi_derive::napi;
use paraf::message::ServiceCode;
use paraf::verify::{Expected, IncomingRequest, Tolerance, VerifierCredential};
use paraf::{Direction, Moment, Uncovered};

use crate::failure::{Failure, call};
use crate::input::body::Body;
use crate::input::credentials::{self, Credentials};
use crate::input::headers::Headers;
use crate::input::issued::Issued;
use crate::input::key::KeyMaterial;
use crate::input::many::Many;
use crate::input::text::{Octets, Text};
use crate::input::time::Time;
use crate::unverified::UnverifiedRequest;
use crate::{options, profile, results};

/// What a verifier checks requests with. Several secrets or keys are one credential, tried in turn: that is how it is rotated. Where
/// partners have credentials of their own, it is a mapping (an object or a `Map`) from partner ID to each: no signature holds the partner
/// ID, so each is tried for its own partner alone.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct VerifierOptions {
    /// The secret that the *caller* signs with, whatever the provider calls it: for a bank's calls to you, the one that you issued to
    /// the bank.
    #[napi(ts_type = "Credential<string>")]
    pub client_secret: Option<Credentials<Text>>,
    /// The caller's public key, in any form that `parseKey` takes.
    #[napi(ts_type = "Credential<string | Uint8Array>")]
    pub public_key: Option<Credentials<KeyMaterial>>,
    /// The X-PARTNER-ID values that are served; `'*'` is anyone who holds the secret or key. Must be given, unless a mapping tells them.
    #[napi(ts_type = "string | ReadonlyArray<string>")]
    pub partner_id: Option<Many<Text>>,
    /// Your names for secrets or keys that are not here, in place of both: a key service has them, or WebCrypto. Requests are then verified
    /// in two steps, by `begin`. The name is part of the replay key, as a public key's fingerprint is.
    #[napi(ts_type = "Credential<string>")]
    pub elsewhere: Option<Credentials<Text>>,
    /// Which way the requests go; `to-partner`, the provider's calls, when it is not given. `to-provider` checks what a partner sends, as
    /// the provider does.
    #[napi(ts_type = "Direction")]
    pub direction: Option<Direction>,
    /// What the signature may leave out: it may then be forged. Nicepay's notifications leave out all three.
    #[napi(ts_type = "Uncovered | ReadonlyArray<Uncovered>")]
    pub accept_uncovered: Option<Many<Uncovered>>,
}

options!(VerifierOptions {
    client_secret: "clientSecret",
    public_key: "publicKey",
    partner_id: "partnerId",
    elsewhere: "elsewhere",
    direction: "direction",
    accept_uncovered: "acceptUncovered",
});

/// What is known about a request apart from the request.
#[napi(object, object_from_js = false, object_to_js = false)]
#[derive(Default)]
pub struct VerifyOptions {
    /// The access token that you issued, to be compared with the one in Authorization. Left out, the token only is part of the signed
    /// text, and `Verified.tokenChecked` is false; `undefined` and `null` are errors, since a token that was looked up and not found is
    /// no token.
    #[napi(ts_type = "Given<string>")]
    pub access_token: Option<Issued>,
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
    /// How many seconds the timestamp may differ from `now`; 300 when it is not given, 3600 at most.
    #[napi(ts_type = "number", js_name = "toleranceSeconds")]
    pub tolerance: Option<u32>,
}

options!(ArrivalOptions { now: "now", tolerance: "toleranceSeconds" });

/// Partners, and what they share.
struct Caller<'a> {
    partners: Expected,
    secrets: Vec<&'a str>,
    keys: Vec<&'a [u8]>,
    elsewhere: Vec<&'a str>,
}

impl VerifierOptions {
    /// # Errors
    /// `invalid-argument` for no partner, or for partners that are named twice.
    fn callers(&self) -> Result<Vec<Caller<'_>>, Failure> {
        let served = self.partner_id.as_ref();
        let nothing = |partners| Caller { partners, secrets: Vec::new(), keys: Vec::new(), elsewhere: Vec::new() };
        match (&self.client_secret, &self.public_key, &self.elsewhere) {
            (None, None, Some(elsewhere)) => {
                let each = elsewhere.callers(served, "partner_id")?.into_iter();
                Ok(each.map(|(partners, all)| Caller { elsewhere: all.as_slices(), ..nothing(partners) }).collect())
            }
            (_, _, Some(_)) => Err(credentials::both()),
            (Some(secrets @ Credentials::Each(_)), None, None) => {
                let each = secrets.callers(served, "partner_id")?.into_iter();
                Ok(each.map(|(partners, all)| Caller { secrets: all.as_slices(), ..nothing(partners) }).collect())
            }
            (None, Some(keys @ Credentials::Each(_)), None) => {
                let each = keys.callers(served, "partner_id")?.into_iter();
                Ok(each.map(|(partners, all)| Caller { keys: all.as_slices(), ..nothing(partners) }).collect())
            }
            (Some(Credentials::Each(_)), _, None) | (_, Some(Credentials::Each(_)), None) => {
                Err(Failure::argument("public_key", "and client_secret are given, and one is a mapping"))
            }
            (secrets, keys, None) => Ok(vec![Caller {
                secrets: secrets.as_ref().map(Credentials::shared).unwrap_or_default(),
                keys: keys.as_ref().map(Credentials::shared).unwrap_or_default(),
                ..nothing(credentials::expected(served)?)
            }]),
        }
    }
}

impl ArrivalOptions {
    /// The two as the core takes them.
    pub(crate) fn window(&self) -> Result<(Moment, Tolerance), Failure> {
        let tolerance = self.tolerance.map_or(Ok(Tolerance::DEFAULT), Tolerance::from_seconds)?;
        Ok((Time::now(&self.now)?, tolerance))
    }
}

/// Verifies the requests that a provider sends to you, or those that partners send to a provider.
///
/// ```js
/// const verifier = new Verifier('bca', { clientSecret: issuedToTheBank, partnerId: '12345' })
/// try {
///   const verified = verifier.verify(req.method, req.url, req.rawHeaders, rawBody, { accessToken })
///   const inquiry = JSON.parse(verified.body.toString()) // a payment may have come before: see Delivery
/// } catch (error) {
///   if (!(error instanceof Rejected)) throw error
///   res.writeHead(error.httpStatus, { 'Content-Type': 'application/json' }).end(error.responseBody)
/// }
/// ```
#[napi]
pub struct Verifier(paraf::verify::Verifier);

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
            let callers = given.callers()?;
            let mut builder = paraf::verify::Verifier::builder(profile)
                .direction(given.direction.unwrap_or(Direction::ToPartner))
                .accept_uncovered(given.accept_uncovered.as_ref().map_or(&[], |parts| &parts.0));
            for Caller { partners, secrets, keys, elsewhere } in callers {
                let credential =
                    VerifierCredential::new().client_secrets(secrets).public_keys(keys).elsewhere(elsewhere);
                builder = builder.partners(partners, credential);
            }
            Ok(builder.build()?)
        })
        .map(Verifier)
    }

    /// Which way the requests go that it verifies.
    #[napi(getter, ts_return_type = "Direction")]
    pub fn direction(&self) -> &'static str {
        self.0.direction().as_str()
    }

    /// Verifies a request. Give the path and query as they arrived, `req.rawHeaders` (Node joins or drops what stands twice in
    /// `req.headers`), and the raw body before anything parsed it. It remembers nothing: what to do with what came
    /// before says `decidePayment`.
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
            received(env, [method, url, headers, body, options], |request, now, tolerance| {
                results::verified(env, &self.0.verify(request, now, tolerance)?)
            })
        })
    }

    /// The first of two steps: all that `verify` checks but the signature, which somebody else verifies. The caller's secret or key may
    /// be `elsewhere`.
    ///
    /// Throws as `verify`, but for a signature that does not match: `UnverifiedRequest.finish` throws that.
    #[napi(
        ts_args_type = "method: string, url: string, headers: HeadersLike, body: Body | null, options?: VerifyOptions & ArrivalOptions"
    )]
    pub fn begin(
        &self,
        env: &Env,
        method: Unknown<'_>,
        url: Unknown<'_>,
        headers: Unknown<'_>,
        body: Unknown<'_>,
        options: Unknown<'_>,
    ) -> napi::Result<UnverifiedRequest> {
        call(env, || {
            received(env, [method, url, headers, body, options], |request, now, tolerance| {
                Ok(self.0.begin(request, now, tolerance)?.into())
            })
        })
    }

    /// For logs: shows nothing of the credential.
    #[napi(js_name = "toString")]
    pub fn describe(&self) -> String {
        format!("{:?}", self.0)
    }
}

/// Reads a request as it arrived.
fn received<R>(
    env: &Env,
    [method, url, headers, body, options]: [Unknown<'_>; 5],
    question: impl FnOnce(&IncomingRequest<'_, [u8]>, Moment, Tolerance) -> Result<R, Failure>,
) -> Result<R, Failure> {
    let (mut known, mut arrival) = (VerifyOptions::default(), ArrivalOptions::default());
    options::read(options, &mut [&mut known, &mut arrival])?;
    let (now, tolerance) = arrival.window()?;
    let service = known.service.as_deref().map(ServiceCode::parse).transpose()?;
    let headers = Headers::read(env, headers)?;
    let (method, url) = (Octets::read(&method, "method")?, Octets::read(&url, "url")?);
    let body = Body::read_received(body)?;
    let pairs = headers.pairs();
    let request = IncomingRequest::<[u8]>::new(&method, &url, &pairs, &body)
        .access_token(known.access_token.as_deref())
        .service(service);
    question(&request, now, tolerance)
}
