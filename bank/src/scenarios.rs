//! The scenarios of `spec/scenarios` as text: what is to be seen before going live, each with its source and how sure it is.

/// Each file's name and its JSON.
pub const SCENARIOS: &[(&str, &str)] = &[
    ("token.json", include_str!("../spec/scenarios/token.json")),
    ("balance.json", include_str!("../spec/scenarios/balance.json")),
    ("transfer.json", include_str!("../spec/scenarios/transfer.json")),
    ("virtual-accounts.json", include_str!("../spec/scenarios/virtual-accounts.json")),
    ("holds.json", include_str!("../spec/scenarios/holds.json")),
];
