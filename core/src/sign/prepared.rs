//! A signer for many requests that share method, URL and token.

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use super::check_method;
use super::credential::Held;
use super::request::{Call, Request};
use super::signed_request::SignedRequest;
use super::transaction::{By, Head, Transaction, check_headers};
use crate::canonical::string_to_sign::StringToSign;
use crate::crypto::secret::Secret;
use crate::error::Error;
use crate::profile::Profile;
use crate::randomness::Randomness;
use crate::template::{Field, Fields, Piece, Values};

/// Signs requests that share method, URL and token; what they share is hashed once, not at each call.
///
/// ```
/// # use paraf::Profile;
/// # use paraf::sign::{Call, Credential, Field, Request, Signer};
/// # let signer = Signer::new(Profile::named("bca")?, Credential::new().client_secret("456"))?;
/// let shared = Request::new("POST", "/openapi/v1.0/transfer-intrabank", b"", "2022-04-21T17:34:52+07:00")
///     .with(Field::AccessToken, "7t4tbXnlyn4NABRn0FAhB69CRhxghlPPfPK2l9quE29l4D4k5DLH57");
/// let transfer = signer.prepare(&shared)?;
/// let call = Call::new(b"{}", "2022-04-21T17:34:53+07:00").external_id("1");
/// let signed = transfer.sign(&call, &mut |bytes: &mut [u8]| getrandom::fill(bytes))?;
/// assert_eq!(signed.url(), "/openapi/v1.0/transfer-intrabank");
/// # Ok::<(), paraf::Error>(())
/// ```
#[derive(Clone)]
pub struct PreparedSigner {
    held: Arc<Held>,
    method: &'static str,
    url: String,
    values: Vec<(Field, Secret)>,
    head: Arc<Head>,
}

impl PreparedSigner {
    pub(super) fn new(held: Arc<Held>, request: &Request<'_>) -> Result<Self, Error> {
        let rule = &held.profile.data().request;
        let method = check_method(request.method)?;
        let url = rule.endpoint_url.read(request.url)?;
        let mut values = Values::new();
        let unchecked = held.set_values(request, method, &url.endpoint_url, &mut values)?;
        check_headers(&rule.headers, &values, unchecked)?;
        let head = absorb(&held, &values);
        let owned = values.given().filter_map(|field| Some((field, Secret::hide(values.get(field)?.to_string()))));
        Ok(PreparedSigner {
            method,
            values: owned.collect(),
            url: url.url.to_string(),
            head: Arc::new(head),
            held: Arc::clone(&held),
        })
    }

    /// Signs one call.
    ///
    /// # Errors
    /// As [`Signer::sign`](crate::sign::Signer::sign).
    pub fn sign<'b>(&self, call: &Call<'b>, randomness: &mut dyn Randomness) -> Result<SignedRequest<'b>, Error> {
        let mut values = Values::new();
        for (field, value) in &self.values {
            values.set(*field, Some(value.reveal()));
        }
        let transaction = Transaction {
            held: &self.held,
            method: self.method,
            url: &self.url,
            values: &values,
            unchecked: Fields::default(),
            head: &self.head,
        };
        transaction.sign(call, By::Signer, randomness)
    }

    /// The profile that it signs by.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.held.profile
    }
}

/// Hashes the pieces in front of the first one that is not known yet. The literal in front of that one waits for it, because an
/// omitted digest takes it along.
fn absorb(held: &Held, values: &Values<'_>) -> Head {
    let template = held.profile.data().request.string_to_sign.pieces();
    let known = |piece: &Piece| match piece {
        Piece::Literal(_) => true,
        Piece::Field(field) => values.get(*field).is_some(),
    };
    let until = template.iter().position(|piece| !known(piece)).unwrap_or(template.len());
    let fields = template[..until].iter().rposition(|piece| matches!(piece, Piece::Field(_)));
    let pieces = fields.map_or(0, |last| last + 1);
    let Ok(text) = StringToSign::build(&template[..pieces], values) else {
        return Head::EMPTY;
    };
    let mac = held.mac.clone().map(|mut mac| {
        mac.update(text.reveal().as_bytes());
        mac
    });
    Head { text: Some(text), mac, pieces }
}

impl fmt::Debug for PreparedSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PreparedSigner({} {}, credential redacted)", self.method, self.url)
    }
}
