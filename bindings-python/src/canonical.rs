//! The canonical parts of a message: body, body digest, endpoint URL.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::sync::MutexExt;
use pyo3::types::{PyBytes, PyString};

use crate::convert::{Body, text, work};
use crate::errors::Result;
use crate::profile::ProfileLike;

/// The canonical body: what the profile hashes and, where it minifies, what is sent.
///
/// Removes space, tab, LF and CR outside strings and keeps every other byte; nothing is parsed, so order, escapes, the
/// spelling of numbers and padding inside strings stay.
///
/// Args:
///     body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-body`` with a byte offset: a byte order mark, not UTF-8, a backslash outside a string, a
///         string without its end.
///
/// Example:
///     >>> import paraf
///     >>> paraf.minify('{ "partnerServiceId": "   12345" }')
///     b'{"partnerServiceId":"   12345"}'
#[pyfunction]
#[pyo3(signature = (body, profile=ProfileLike::Named("snap")), text_signature = "(body, profile='snap')")]
pub(crate) fn minify<'py>(py: Python<'py>, body: Body, profile: ProfileLike) -> Result<Bound<'py, PyBytes>> {
    let profile = profile.resolve()?;
    let minified = work(py, body.0.len(), || paraf::minify(&body.0, &profile))?;
    Ok(PyBytes::new(py, &minified))
}

/// SHA-256 of the canonical body, as 64 lower-case hexadecimal digits. For a body in pieces see `BodyHasher`.
///
/// Args:
///     body: bytes, bytearray, memoryview, or str, which stands for its UTF-8.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-body``, as `minify`.
///
/// Example:
///     >>> import paraf
///     >>> paraf.body_digest(b"")
///     'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
#[pyfunction]
#[pyo3(signature = (body, profile=ProfileLike::Named("snap")), text_signature = "(body, profile='snap')")]
pub(crate) fn body_digest(py: Python<'_>, body: Body, profile: ProfileLike) -> Result<String> {
    let profile = profile.resolve()?;
    let digest = work(py, body.0.len(), || paraf::body_digest(&body.0, &profile))?;
    Ok(digest.to_string())
}

/// The relative URL as the profile signs it.
///
/// Args:
///     url: a path that begins with ``/``, or a whole ``http`` or ``https`` URL.
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     RequestError: ``invalid-url``.
///
/// Example:
///     >>> import paraf
///     >>> paraf.endpoint_url("https://sandbox.bca.co.id/api/v2/sample?Z=1&A=x%2cy", "bca")
///     '/api/v2/sample?A=x%2Cy&Z=1'
#[pyfunction]
#[pyo3(signature = (url, profile=ProfileLike::Named("bca")), text_signature = "(url, profile='bca')")]
pub(crate) fn endpoint_url(py: Python<'_>, url: &Bound<'_, PyString>, profile: ProfileLike) -> Result<String> {
    let (url, profile) = (text("url", url)?, profile.resolve()?);
    Ok(work(py, url.len(), || paraf::endpoint_url(&url, &profile))?)
}

/// Digests a body that arrives in pieces, in memory that does not grow with it. Used as the hashes of `hashlib` are.
///
/// Args:
///     profile: a name, a dict or a `Profile`.
///
/// Raises:
///     ProfileError: ``unknown-profile`` or ``invalid-profile``.
///
/// Example:
///     >>> import paraf
///     >>> hasher = paraf.BodyHasher("bca")
///     >>> hasher.update(b'{ "accountNo": "12345')
///     >>> hasher.update(b'67890" }')
///     >>> hasher.hexdigest() == paraf.body_digest(b'{"accountNo":"1234567890"}', "bca")
///     True
#[pyclass(frozen, module = "paraf")]
pub(crate) struct BodyHasher {
    /// Once a piece is refused, the hasher stays refused.
    state: Mutex<std::result::Result<paraf::BodyHasher, paraf::Error>>,
}

impl BodyHasher {
    fn state(&self, py: Python<'_>) -> std::result::Result<paraf::BodyHasher, paraf::Error> {
        self.state.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn finish(&self, py: Python<'_>) -> Result<paraf::BodyDigest> {
        Ok(self.state(py)?.finish()?)
    }
}

#[pymethods]
impl BodyHasher {
    #[new]
    #[pyo3(signature = (profile=ProfileLike::Named("snap")), text_signature = "(profile='snap')")]
    fn new(profile: ProfileLike) -> Result<Self> {
        let profile = profile.resolve()?;
        Ok(BodyHasher { state: Mutex::new(Ok(paraf::BodyHasher::new(&profile))) })
    }

    /// Takes the next piece: bytes, bytearray, memoryview or str.
    ///
    /// Raises:
    ///     RequestError: ``invalid-body``, with the offset in the whole body. After that every call of this hasher raises.
    #[pyo3(signature = (piece, /))]
    fn update(&self, py: Python<'_>, piece: Body) -> Result<()> {
        let mut state = self.state.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
        let hasher = state.as_mut().map_err(|refused| refused.clone())?;
        let updated = work(py, piece.0.len(), || hasher.update(&piece.0));
        if let Err(refused) = &updated {
            *state = Err(refused.clone());
        }
        Ok(updated?)
    }

    /// The 32 bytes of the digest of all pieces so far.
    ///
    /// Raises:
    ///     RequestError: ``invalid-body`` while the pieces end inside a character or a string.
    fn digest<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, self.finish(py)?.as_bytes()))
    }

    /// As `digest`, in 64 lower-case hexadecimal digits: what is signed.
    ///
    /// Raises:
    ///     RequestError: ``invalid-body`` while the pieces end inside a character or a string.
    fn hexdigest(&self, py: Python<'_>) -> Result<String> {
        Ok(self.finish(py)?.to_string())
    }

    /// Another hasher that has taken the same pieces.
    fn copy(&self, py: Python<'_>) -> Self {
        BodyHasher { state: Mutex::new(self.state(py)) }
    }

    fn __repr__(&self) -> &'static str {
        "BodyHasher(..)"
    }
}
