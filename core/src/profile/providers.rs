//! The built-in profiles: one file each under `core/spec/profiles`.

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

/// The JSON text behind a name, for profiles that build on it.
pub(super) fn json_of(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, json)| *json)
}
