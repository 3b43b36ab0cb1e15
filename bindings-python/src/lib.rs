//! paraf for Python: converts in, makes one call of the core, converts out.
//!
//! The docstrings here are what Python's `help()` shows; their examples are run by `tests/test_docs.py`.

mod amount;
mod answer;
mod canonical;
mod capture;
mod convert;
mod credentials;
mod delivery;
mod diagnose;
mod diagnosis;
mod error_text;
mod errors;
mod esb_code;
mod headers;
mod keys;
mod moment;
mod names;
mod prepared;
mod profile;
mod received_response;
mod reference;
mod response_code;
mod rsa_signer;
mod service;
mod sign;
mod signed_request;
mod statement;
mod string_to_sign;
mod trace;
mod transaction;
mod unsigned;
mod unverified;
mod validate;
mod verified;
mod verify;
mod view;
mod virtual_account;
mod words;

use pyo3::pymodule;

/// The compiled part of paraf: import `paraf`, not this.
#[pymodule(gil_used = false)]
mod _paraf {
    use pyo3::prelude::*;
    use pyo3::types::PyTuple;

    #[pymodule_export]
    use crate::amount::Amount;
    #[pymodule_export]
    use crate::answer::{BuiltAnswer, answer, check_answer};
    #[pymodule_export]
    use crate::canonical::{BodyHasher, body_digest, endpoint_url, minify};
    #[pymodule_export]
    use crate::capture::{CaptureNote, CapturedRequest, CapturedResponse, captured_requests, captured_response};
    #[pymodule_export]
    use crate::delivery::{Delivery, NextStep, decide_inquiry, decide_payment, finish_payment};
    #[pymodule_export]
    use crate::diagnose::{diagnose, explain};
    #[pymodule_export]
    use crate::diagnosis::{Advisory, Diagnosis, Difference, Finding};
    #[pymodule_export]
    use crate::error_text::error_text;
    #[pymodule_export]
    use crate::esb_code::EsbCode;
    #[pymodule_export]
    use crate::keys::{KeyInfo, KeyPair, generate_key_pair, parse_key};
    #[pymodule_export]
    use crate::prepared::PreparedSigner;
    #[pymodule_export]
    use crate::profile::{Profile, profiles};
    #[pymodule_export]
    use crate::received_response::{ReceivedResponse, read_response};
    #[pymodule_export]
    use crate::reference::{new_external_id, new_partner_reference_no, validate_reference};
    #[pymodule_export]
    use crate::response_code::ResponseCode;
    #[pymodule_export]
    use crate::service::{Service, service, service_of, services};
    #[pymodule_export]
    use crate::sign::Signer;
    #[pymodule_export]
    use crate::signed_request::SignedRequest;
    #[pymodule_export]
    use crate::statement::{StatementWindow, statement_windows};
    #[pymodule_export]
    use crate::string_to_sign::{Segment, StringToSign};
    #[pymodule_export]
    use crate::trace::{Trace, TraceSegment};
    #[pymodule_export]
    use crate::unsigned::UnsignedRequest;
    #[pymodule_export]
    use crate::unverified::{UnverifiedRequest, UnverifiedTokenRequest};
    #[pymodule_export]
    use crate::validate::{Violation, validate};
    #[pymodule_export]
    use crate::verified::{Verified, VerifiedTokenRequest};
    #[pymodule_export]
    use crate::verify::{TokenVerifier, Verifier};
    #[pymodule_export]
    use crate::view::{Field, Object, Table};
    #[pymodule_export]
    use crate::virtual_account::VirtualAccountNumber;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let codes = paraf::ErrorCode::ALL.iter().map(|code| code.as_str());
        module.add("ERROR_CODES", PyTuple::new(module.py(), codes)?)?;
        module.add("DEFAULT_MAX_HASHED_BYTES", paraf::diagnose::DEFAULT_MAX_HASHED_BYTES)?;
        module.add("MAX_VIOLATIONS", paraf::message::MAX_VIOLATIONS)?;
        module.add("DEFAULT_TOLERANCE", paraf::verify::Tolerance::DEFAULT.as_seconds())?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
