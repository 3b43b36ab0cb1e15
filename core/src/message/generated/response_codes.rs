// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::message::code_table::{Known, Listed, OfProvider};
use crate::message::outcome::{Advice, Category, Outcome};

/// Sorted by status and case.
pub(crate) static KNOWN: &[Known] = &[
    Known { http_status: 200, case: *b"00", message: "Successful", indonesian: "Sukses", category: Category::Success, outcome: Some(Outcome::Done), advice: Advice::Proceed },
    Known { http_status: 202, case: *b"00", message: "Request In Progress", indonesian: "Permintaan sedang diproses", category: Category::Success, outcome: Some(Outcome::Pending), advice: Advice::AskStatus },
    Known { http_status: 400, case: *b"00", message: "Bad Request", indonesian: "Permintaan tidak dapat dibaca", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 400, case: *b"01", message: "Invalid Field Format [{detail}]", indonesian: "Format field tidak sah", category: Category::Message, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 400, case: *b"02", message: "Invalid Mandatory Field [{detail}]", indonesian: "Field wajib tidak ada", category: Category::Message, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 401, case: *b"00", message: "Unauthorized. [{detail}]", indonesian: "Tidak diizinkan", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 401, case: *b"01", message: "Invalid Token (B2B)", indonesian: "Token B2B tidak sah", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 401, case: *b"02", message: "Invalid Customer Token", indonesian: "Token nasabah tidak sah", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 401, case: *b"03", message: "Token Not Found (B2B)", indonesian: "Token B2B tidak ditemukan", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 401, case: *b"04", message: "Customer Token Not Found", indonesian: "Token nasabah tidak ditemukan", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::RefreshToken },
    Known { http_status: 403, case: *b"00", message: "Transaction Expired", indonesian: "Transaksi kedaluwarsa", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"01", message: "Feature Not Allowed [{detail}]", indonesian: "Fitur tidak diizinkan", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"02", message: "Exceeds Transaction Amount Limit", indonesian: "Melebihi batas nominal transaksi", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"03", message: "Suspected Fraud", indonesian: "Diduga penipuan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"04", message: "Activity Count Limit Exceeded", indonesian: "Melebihi batas jumlah transaksi", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"05", message: "Do Not Honor", indonesian: "Ditolak", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"06", message: "Feature Not Allowed At This Time. [{detail}]", indonesian: "Fitur tidak diizinkan saat ini", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"07", message: "Card Blocked", indonesian: "Kartu diblokir", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"08", message: "Card Expired", indonesian: "Kartu kedaluwarsa", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"09", message: "Dormant Account", indonesian: "Rekening pasif", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"10", message: "Need To Set Token Limit", indonesian: "Batas token perlu diatur", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"11", message: "OTP Blocked", indonesian: "OTP diblokir", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"12", message: "OTP Lifetime Expired", indonesian: "Masa berlaku OTP habis", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"13", message: "OTP Sent To Cardholder", indonesian: "OTP dikirim ke pemegang kartu", category: Category::System, outcome: Some(Outcome::Pending), advice: Advice::Stop },
    Known { http_status: 403, case: *b"14", message: "Insufficient Funds", indonesian: "Saldo tidak cukup", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"15", message: "Transaction Not Permitted. [{detail}]", indonesian: "Transaksi tidak diizinkan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"16", message: "Suspend Transaction", indonesian: "Transaksi ditangguhkan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"17", message: "Token Limit Exceeded", indonesian: "Melebihi batas token", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"18", message: "Inactive Card/Account/Customer", indonesian: "Kartu/rekening/nasabah tidak aktif", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"19", message: "Merchant Blacklisted", indonesian: "Merchant masuk daftar hitam", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"20", message: "Merchant Limit Exceed", indonesian: "Melebihi batas merchant", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"21", message: "Set Limit Not Allowed", indonesian: "Pengaturan batas tidak diizinkan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"22", message: "Token Limit Invalid", indonesian: "Batas token tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 403, case: *b"23", message: "Account Limit Exceed", indonesian: "Melebihi batas rekening", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"00", message: "Invalid Transaction Status", indonesian: "Status transaksi tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"01", message: "Transaction Not Found", indonesian: "Transaksi tidak ditemukan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"02", message: "Invalid Routing", indonesian: "Rute tidak sah", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"03", message: "Bank Not Supported By Switch", indonesian: "Bank tidak didukung switch", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"04", message: "Transaction Cancelled", indonesian: "Transaksi dibatalkan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"05", message: "Merchant Is Not Registered For Card Registration Services", indonesian: "Merchant tidak terdaftar untuk registrasi kartu", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"06", message: "Need To Request OTP", indonesian: "OTP perlu diminta", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"07", message: "Journey Not Found", indonesian: "Proses tidak ditemukan", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"08", message: "Invalid Merchant", indonesian: "Merchant tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"09", message: "No Issuer", indonesian: "Tidak ada penerbit", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"10", message: "Invalid API Transition", indonesian: "Transisi API tidak sah", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"11", message: "Invalid Card/Account/Customer/Virtual Account [{detail}]", indonesian: "Kartu/rekening/nasabah/virtual account tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"12", message: "Invalid Bill/Virtual Account [{detail}]", indonesian: "Tagihan/virtual account tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"13", message: "Invalid Amount", indonesian: "Nominal tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"14", message: "Paid Bill", indonesian: "Tagihan sudah dibayar", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"15", message: "Invalid OTP", indonesian: "OTP tidak sah", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"16", message: "Partner Not Found", indonesian: "Mitra tidak ditemukan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"17", message: "Invalid Terminal", indonesian: "Terminal tidak sah", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 404, case: *b"18", message: "Inconsistent Request", indonesian: "Permintaan tidak konsisten", category: Category::Business, outcome: None, advice: Advice::Stop },
    Known { http_status: 404, case: *b"19", message: "Invalid Bill/Virtual Account", indonesian: "Tagihan/virtual account kedaluwarsa", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 405, case: *b"00", message: "Requested Function Is Not Supported", indonesian: "Fungsi tidak didukung", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 405, case: *b"01", message: "Requested Operation Is Not Allowed", indonesian: "Operasi tidak diizinkan", category: Category::Business, outcome: Some(Outcome::Failed), advice: Advice::Stop },
    Known { http_status: 409, case: *b"00", message: "Conflict", indonesian: "Konflik", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 409, case: *b"01", message: "Duplicate partnerReferenceNo", indonesian: "partnerReferenceNo berulang", category: Category::System, outcome: Some(Outcome::Done), advice: Advice::Stop },
    Known { http_status: 429, case: *b"00", message: "Too Many Requests", indonesian: "Terlalu banyak permintaan", category: Category::System, outcome: Some(Outcome::Failed), advice: Advice::NewExternalId },
    Known { http_status: 500, case: *b"00", message: "General Error", indonesian: "Kesalahan umum", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 500, case: *b"01", message: "Internal Server Error", indonesian: "Kesalahan internal server", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 500, case: *b"02", message: "External Server Error", indonesian: "Kesalahan server eksternal", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
    Known { http_status: 504, case: *b"00", message: "Timeout", indonesian: "Waktu habis", category: Category::System, outcome: Some(Outcome::Unknown), advice: Advice::AskStatus },
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
pub(crate) static STATUS_SERVICES_OF_PROVIDERS: &[(&str, &str, &str)] = &[("bca", "60", ""), ("bca", "47", ""), ("bca", "78", "51"), ("bca", "RP", "IS"), ("bca", "FX", "FX"), ("dana", "43", "")];

/// What a provider means by a code, where that is not the standard's meaning.
pub(crate) static OF_PROVIDERS: &[OfProvider] = &[
    OfProvider { profile: "bca", service: "47", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "51", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "52", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "60", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "62", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "78", http_status: 404, case: *b"18", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "bca", service: "17", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "18", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "22", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "23", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "33", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "54", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "60", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "78", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "RP", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "FX", http_status: 409, case: *b"01", outcome: Outcome::Unknown, advice: Advice::AskStatus },
    OfProvider { profile: "bca", service: "47", http_status: 409, case: *b"01", outcome: Outcome::Failed, advice: Advice::Stop },
    OfProvider { profile: "dana", service: "58", http_status: 404, case: *b"18", outcome: Outcome::Unknown, advice: Advice::AskStatus },
];
