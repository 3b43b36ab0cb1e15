// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The tables of `core/spec` as static data.

pub(crate) mod esb_codes;
pub(crate) mod response_codes;
#[cfg(feature = "access-token")]
mod access_token;
#[cfg(feature = "bca-legacy")]
mod bca_legacy;
#[cfg(feature = "direct-debit")]
mod direct_debit;
#[cfg(feature = "emoney")]
mod emoney;
#[cfg(feature = "information")]
mod information;
#[cfg(feature = "qris")]
mod qris;
#[cfg(feature = "registration")]
mod registration;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "virtual-account")]
mod virtual_account;

use super::table::OfProfile;

/// Every service of the families that are compiled in.
pub(crate) static FAMILIES: &[&[OfProfile]] = &[
    #[cfg(feature = "access-token")]
    access_token::SERVICES,
    #[cfg(feature = "bca-legacy")]
    bca_legacy::SERVICES,
    #[cfg(feature = "direct-debit")]
    direct_debit::SERVICES,
    #[cfg(feature = "emoney")]
    emoney::SERVICES,
    #[cfg(feature = "information")]
    information::SERVICES,
    #[cfg(feature = "qris")]
    qris::SERVICES,
    #[cfg(feature = "registration")]
    registration::SERVICES,
    #[cfg(feature = "transfer")]
    transfer::SERVICES,
    #[cfg(feature = "virtual-account")]
    virtual_account::SERVICES,
];
