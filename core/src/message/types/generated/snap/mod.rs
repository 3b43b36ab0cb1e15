// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The standard's own messages.

#[cfg(feature = "access-token")]
pub mod access_token;
#[cfg(feature = "direct-debit")]
pub mod direct_debit;
#[cfg(feature = "emoney")]
pub mod emoney;
#[cfg(feature = "information")]
pub mod information;
#[cfg(feature = "qris")]
pub mod qris;
#[cfg(feature = "registration")]
pub mod registration;
#[cfg(feature = "transfer")]
pub mod transfer;
#[cfg(feature = "virtual-account")]
pub mod virtual_account;
