//! An RSA key that lives elsewhere, behind a callable of Python's.

use paraf::sign::RsaSigner;
use paraf::{Error, Randomness};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::convert::wrong_type;

/// Takes the digest and returns the signature: an HSM, a key service, another library.
pub(crate) struct Callable(Py<PyAny>);

impl FromPyObject<'_, '_> for Callable {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if !object.is_callable() {
            return Err(wrong_type(&object, "a callable").into());
        }
        Ok(Callable(object.to_owned().unbind()))
    }
}

impl RsaSigner for Callable {
    fn sign_digest(&self, digest: &[u8; 32], _: &mut dyn Randomness) -> Result<Vec<u8>, Error> {
        Python::attach(|py| {
            let signature = self.0.bind(py).call1((PyBytes::new(py, digest),))?;
            let bytes = signature.cast::<PyBytes>().map_err(|_| PyErr::from(wrong_type(&signature, "bytes")))?;
            Ok(bytes.as_bytes().to_vec())
        })
        .map_err(|raised: PyErr| Error::provider_failed("`rsa_signer` raised an exception").with_source(raised))
    }
}
