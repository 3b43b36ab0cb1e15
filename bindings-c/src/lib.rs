//! paraf for C: one core call behind each function of `include/paraf.h`, whose head is the contract.
//!
//! [`pointers`] alone turns what C gives into Rust, and holds the `unsafe` code; [`boundary`] is the shape of every
//! entry point.
#![allow(non_camel_case_types, reason = "the names of Rust are the names of C")]
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc)]

#[macro_use]
mod boundary;
#[macro_use]
mod numbers;
mod pointers;

pub mod body;
pub mod caller;
pub mod code;
pub mod diagnosis;
pub mod direction;
pub mod error;
pub mod key;
pub mod key_pair;
pub mod messages;
pub mod profile;
pub mod rsa_signer;
pub mod sign;
pub mod signed_request;
pub mod string_to_sign;
pub mod strings;
pub mod time;
pub mod token_verifier;
pub mod unsigned;
pub mod unverified;
pub mod verified;
pub mod verified_token_request;
pub mod verifier;

use strings::paraf_str;

/// The version of the library, for example `0.1.0`.
#[unsafe(no_mangle)]
pub extern "C" fn paraf_version() -> paraf_str {
    entry!(paraf_str::NOT_GIVEN, { env!("CARGO_PKG_VERSION").into() })
}
