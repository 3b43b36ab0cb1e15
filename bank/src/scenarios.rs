//! The scenarios of `spec/scenarios` as text: what is to be seen before going live, each with its source and how sure it is.

/// Each file's name and its JSON.
pub const SCENARIOS: &[(&str, &str)] = &[
    ("token.json", include_str!("../spec/scenarios/token.json")),
    ("balance.json", include_str!("../spec/scenarios/balance.json")),
    ("statement.json", include_str!("../spec/scenarios/statement.json")),
    ("transfer.json", include_str!("../spec/scenarios/transfer.json")),
    ("other-banks.json", include_str!("../spec/scenarios/other-banks.json")),
    ("virtual-accounts.json", include_str!("../spec/scenarios/virtual-accounts.json")),
    ("qris.json", include_str!("../spec/scenarios/qris.json")),
    ("holds.json", include_str!("../spec/scenarios/holds.json")),
];
