//! The built-in profiles: one file each under `core/spec/profiles`, read once.

use alloc::boxed::Box;
use alloc::vec::Vec;
use once_cell::race::OnceBox;

use super::{Profile, load};
use crate::error::Error;

/// A base stands before those that build on it.
pub(super) const FILES: &[(&str, &str)] = &[
    ("snap", include_str!("../../spec/profiles/snap.json")),
    ("bca", include_str!("../../spec/profiles/bca.json")),
    ("bca-legacy", include_str!("../../spec/profiles/bca-legacy.json")),
    ("bri", include_str!("../../spec/profiles/bri.json")),
    ("bri-hex", include_str!("../../spec/profiles/bri-hex.json")),
    ("bri-push", include_str!("../../spec/profiles/bri-push.json")),
    ("bri-push-hex", include_str!("../../spec/profiles/bri-push-hex.json")),
    ("bri-legacy", include_str!("../../spec/profiles/bri-legacy.json")),
    ("bni", include_str!("../../spec/profiles/bni.json")),
    ("dana", include_str!("../../spec/profiles/dana.json")),
    ("midtrans", include_str!("../../spec/profiles/midtrans.json")),
    ("doku", include_str!("../../spec/profiles/doku.json")),
    ("nicepay", include_str!("../../spec/profiles/nicepay.json")),
    ("faspay", include_str!("../../spec/profiles/faspay.json")),
    ("winpay", include_str!("../../spec/profiles/winpay.json")),
    ("espay", include_str!("../../spec/profiles/espay.json")),
    ("payermax", include_str!("../../spec/profiles/payermax.json")),
    ("astrapay", include_str!("../../spec/profiles/astrapay.json")),
    ("durianpay", include_str!("../../spec/profiles/durianpay.json")),
    ("bankneo", include_str!("../../spec/profiles/bankneo.json")),
    ("mandiri", include_str!("../../spec/profiles/mandiri.json")),
    ("btn", include_str!("../../spec/profiles/btn.json")),
    ("bayarind", include_str!("../../spec/profiles/bayarind.json")),
];

/// # Errors
/// `invalid-profile`, if one of our own files were wrong; a test reads them all.
pub(super) fn all() -> Result<&'static [Profile], Error> {
    static PROFILES: OnceBox<Vec<Profile>> = OnceBox::new();
    PROFILES
        .get_or_try_init(|| {
            let profiles: Result<Vec<_>, _> = FILES.iter().map(|(_, json)| load::from_json(json)).collect();
            profiles.map(Box::new)
        })
        .map(Vec::as_slice)
}

/// The JSON text behind a name, for profiles that build on it.
pub(super) fn json_of(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, json)| *json)
}
