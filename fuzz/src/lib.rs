//! What paraf must hold for any bytes at all: one check a target, each a function of its input that panics where something is wrong.
//!
//! libFuzzer calls them from `targets/`, and `tests/replay.rs` with the inputs of `corpus/`.

pub mod check;
pub mod input;
pub mod memory;
pub mod message;
pub mod plainly;

/// A check of one input.
pub type Check = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: &[(&str, Check)] = &[
    ("amounts", check::amounts::check),
    ("c_api", check::c_api::check),
    ("captures", check::captures::check),
    ("diagnose", check::diagnose::check),
    ("endpoint_url", check::endpoint_url::check),
    ("headers", check::headers::check),
    ("keys", check::keys::check),
    ("minify", check::minify::check),
    ("profile", check::profile::check),
    ("service", check::service::check),
    ("timestamp", check::timestamp::check),
    ("validator", check::validator::check),
    ("verifier", check::verifier::check),
];
