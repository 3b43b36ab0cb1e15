// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod bca;
#[cfg(feature = "bca-legacy")]
pub mod bca_legacy;
pub mod snap;
