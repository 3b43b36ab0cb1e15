// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::model::codes::Listed;
use crate::model::meaning::{Advice, Category, Known, OfProvider, Outcome};

/// Sorted by status and case.
pub(crate) static KNOWN: &[Known] = &[
    Known { http_status: 200, case: *b"00", message: "Successful", category: Category::Success, outcome: Some(Outcome::Done), advice: Advice::Proceed },
    Known { http_status: 202, case: *b"00", message: "Request In Progress", category: Category::Success, outcome: Some(Outcome::Pending), advice: Advice::AskStatus },
    Known { http_status: 400, case: *b"00", message: "Bad Request", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 400, case: *b"01", message: "Invalid Field Format [{detail}]", category: Category::Message, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 400, case: *b"02", message: "Invalid Mandatory Field [{detail}]", category: Category::Message, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 401, case: *b"00", message: "Unauthorized. [{detail}]", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 401, case: *b"01", message: "Invalid Token (B2B)", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 401, case: *b"02", message: "Invalid Customer Token", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 401, case: *b"03", message: "Token Not Found (B2B)", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 401, case: *b"04", message: "Customer Token Not Found", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 403, case: *b"00", message: "Transaction Expired", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"01", message: "Feature Not Allowed [{detail}]", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"02", message: "Exceeds Transaction Amount Limit", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"03", message: "Suspected Fraud", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"04", message: "Activity Count Limit Exceeded", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"05", message: "Do Not Honor", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"06", message: "Feature Not Allowed At This Time. [{detail}]", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"07", message: "Card Blocked", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"08", message: "Card Expired", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"09", message: "Dormant Account", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"10", message: "Need To Set Token Limit", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"11", message: "OTP Blocked", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"12", message: "OTP Lifetime Expired", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"13", message: "OTP Sent To Cardholder", category: Category::System, outcome: Some(Outcome::Pending), advice: Advice::Stop },
    Known { http_status: 403, case: *b"14", message: "Insufficient Funds", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"15", message: "Transaction Not Permitted. [{detail}]", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"16", message: "Suspend Transaction", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"17", message: "Token Limit Exceeded", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"18", message: "Inactive Card/Account/Customer", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"19", message: "Merchant Blacklisted", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"20", message: "Merchant Limit Exceed", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"21", message: "Set Limit Not Allowed", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"22", message: "Token Limit Invalid", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"23", message: "Account Limit Exceed", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"00", message: "Invalid Transaction Status", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"01", message: "Transaction Not Found", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"02", message: "Invalid Routing", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"03", message: "Bank Not Supported By Switch", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"04", message: "Transaction Cancelled", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"05", message: "Merchant Is Not Registered For Card Registration Services", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"06", message: "Need To Request OTP", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"07", message: "Journey Not Found", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"08", message: "Invalid Merchant", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"09", message: "No Issuer", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"10", message: "Invalid API Transition", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"11", message: "Invalid Card/Account/Customer/Virtual Account [{detail}]", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"12", message: "Invalid Bill/Virtual Account [{detail}]", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"13", message: "Invalid Amount", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"14", message: "Paid Bill", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"15", message: "Invalid OTP", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"16", message: "Partner Not Found", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"17", message: "Invalid Terminal", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"18", message: "Inconsistent Request", category: Category::Business, outcome: None, advice: Advice::Stop },
    Known { http_status: 404, case: *b"19", message: "Invalid Bill/Virtual Account", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 405, case: *b"00", message: "Requested Function Is Not Supported", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 405, case: *b"01", message: "Requested Operation Is Not Allowed", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 409, case: *b"00", message: "Conflict", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 409, case: *b"01", message: "Duplicate partnerReferenceNo", category: Category::System, outcome: Some(Outcome::Done), advice: Advice::Stop },
    Known { http_status: 429, case: *b"00", message: "Too Many Requests", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::NewExternalId },
    Known { http_status: 500, case: *b"00", message: "General Error", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 500, case: *b"01", message: "Internal Server Error", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 500, case: *b"02", message: "External Server Error", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 504, case: *b"00", message: "Timeout", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
];

/// What a provider prints, where it is not the standard's.
pub(crate) static LISTED: &[Listed] = &[
    Listed { profile: "bca", service: "11", code: "4001101", message: "Invalid Mandatory Field [{detail}]", http_status: 400, case: *b"02", answered: true },
    Listed { profile: "bca", service: "11", code: "4001102", message: "Invalid Field Format [{detail}]", http_status: 400, case: *b"01", answered: true },
    Listed { profile: "bca", service: "14", code: "4001402", message: "Invalid Mandatory Field [{detail}]", http_status: 400, case: *b"02", answered: true },
    Listed { profile: "bca", service: "14", code: "4001402", message: "Invalid Field Format [{detail}]", http_status: 400, case: *b"01", answered: true },
    Listed { profile: "bca", service: "22", code: "4041802", message: "Invalid Routing", http_status: 404, case: *b"02", answered: false },
    Listed { profile: "bca", service: "23", code: "4041802", message: "Invalid Routing", http_status: 404, case: *b"02", answered: false },
    Listed { profile: "bca", service: "24", code: "2002400", message: "Success", http_status: 200, case: *b"00", answered: true },
    Listed { profile: "bca", service: "25", code: "2002500", message: "Success", http_status: 200, case: *b"00", answered: true },
    Listed { profile: "bca", service: "32", code: "4013200", message: "Invalid Token (B2B)", http_status: 401, case: *b"01", answered: true },
    Listed { profile: "bca", service: "32", code: "4013201", message: "Unauthorized. [{detail}]", http_status: 401, case: *b"00", answered: true },
    Listed { profile: "bca", service: "32", code: "4093211", message: "Conflict", http_status: 409, case: *b"00", answered: true },
    Listed { profile: "bca", service: "33", code: "4093311", message: "Conflict", http_status: 409, case: *b"00", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4033201", message: "Feature Not Allowed [{detail}]", http_status: 403, case: *b"01", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4043208", message: "Invalid Merchant", http_status: 404, case: *b"08", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4043212", message: "Invalid Bill/Virtual Account [{detail}]", http_status: 404, case: *b"12", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4043214", message: "Paid Bill", http_status: 404, case: *b"14", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4043216", message: "Partner Not Found", http_status: 404, case: *b"16", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4043218", message: "Inconsistent Request", http_status: 404, case: *b"18", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "4093200", message: "Conflict", http_status: 409, case: *b"00", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "5003200", message: "General Error", http_status: 500, case: *b"00", answered: true },
    Listed { profile: "bca", service: "33-shared-biller", code: "5003201", message: "Internal Server Error", http_status: 500, case: *b"01", answered: true },
    Listed { profile: "bca", service: "73", code: "4007300", message: "Invalid field format [clientId/clientSecret/grantType]", http_status: 400, case: *b"01", answered: false },
    Listed { profile: "bca", service: "73", code: "4007300", message: "Unauthorized. [Connection not allowed]", http_status: 401, case: *b"00", answered: false },
    Listed { profile: "bca", service: "86", code: "4048611", message: "Invalid Account", http_status: 404, case: *b"11", answered: true },
];

/// 404xx18 where the first transaction stands.
pub(crate) static INCONSISTENT_DONE: &[&str] = &["17", "18", "22", "23", "25", "33", "58", "67", "69", "78", "80"];

/// 404xx18 where the request was refused.
pub(crate) static INCONSISTENT_FAILED: &[&str] = &["44", "54", "60", "63", "65"];

/// Services that move no money.
pub(crate) static READ_ONLY: &[&str] = &["03", "08", "11", "12", "13", "14", "15", "16", "24", "26", "30", "32", "35", "36", "37", "39", "42", "45", "48", "51", "53", "55", "61", "64", "66", "68", "85", "IC", "IS"];

/// Which service to ask about a transaction of another.
pub(crate) static STATUS_SERVICES: &[(&str, &str)] = &[("17", "36"), ("18", "36"), ("20", "36"), ("22", "36"), ("23", "36"), ("33", "36"), ("25", "26"), ("38", "39"), ("43", "53"), ("44", "45"), ("47", "51"), ("50", "51"), ("54", "55"), ("60", "61"), ("63", "64"), ("65", "66"), ("67", "68")];

/// Where a provider has another, or none.
pub(crate) static STATUS_SERVICES_OF_PROVIDERS: &[(&str, &str, &str)] = &[("bca", "60", ""), ("bca", "47", ""), ("bca", "78", "51"), ("bca", "RP", "IS"), ("bca", "FX", "FX")];

/// What a provider means by a code, where that is not the standard's meaning.
pub(crate) static OF_PROVIDERS: &[OfProvider] = &[
    OfProvider { profile: "bca", service: "47", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "51", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "52", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "60", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "62", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "78", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "54", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "60", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "RP", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "FX", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "47", http_status: 409, case: *b"01", outcome: Outcome::Failed, advice: Advice::Stop },
];
