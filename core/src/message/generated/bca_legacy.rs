// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, Field, Format, Kind, OfProfile, Presence, Rule, ServiceTable, Shape};
use crate::message::validate::Check;

pub(super) static SERVICES: &[OfProfile] = &[
    ("bca-legacy", &[
        ServiceTable { id: "account-opening-notification", profile: "bca-legacy", code: "", name: "Account Opening: Notification", name_id: "Pembukaan rekening: notifikasi", method: "POST", path: "/bca/open-account/notification", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_1, response: &SHAPE_2 },
        ServiceTable { id: "account-opening-status", profile: "bca-legacy", code: "", name: "Account Opening: Status", name_id: "Pembukaan rekening: status", method: "GET", path: "/open-account/marketplace/status", direction: Direction::ToProvider, channel_id: "95171", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-002"), (Check::Missing, "", "WBF-03-001"), (Check::Condition, "", "WBF-03-001"), (Check::Type, "", "ESB-14-004"), (Check::Length, "", "ESB-14-004"), (Check::Format, "", "ESB-14-004"), (Check::Value, "", "ESB-14-004")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_3, response: &SHAPE_5 },
        ServiceTable { id: "account-opening-token", profile: "bca-legacy", code: "", name: "Account Opening: Token", name_id: "Pembukaan rekening: token", method: "POST", path: "/open-account/marketplace/merchants/tokens/generator", direction: Direction::ToProvider, channel_id: "95171", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-002"), (Check::Missing, "", "WBF-03-001"), (Check::Condition, "", "WBF-03-001"), (Check::Type, "", "ESB-14-004"), (Check::Length, "", "ESB-14-004"), (Check::Format, "", "ESB-14-004"), (Check::Value, "", "ESB-14-004")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_6, response: &SHAPE_7 },
        ServiceTable { id: "atm-locations", profile: "bca-legacy", code: "", name: "ATM Locations", name_id: "Lokasi ATM BCA", method: "GET", path: "/general/info-bca/atm", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "Count", "ESB-99-039"), (Check::Format, "Latitude", "ESB-99-040"), (Check::Format, "Longitude", "ESB-99-040"), (Check::Format, "Radius", "ESB-99-040"), (Check::Format, "SearchBy", "ESB-99-392"), (Check::Value, "Count", "ESB-99-039"), (Check::Value, "Latitude", "ESB-99-040"), (Check::Value, "Longitude", "ESB-99-040"), (Check::Value, "Radius", "ESB-99-040"), (Check::Value, "SearchBy", "ESB-99-392"), (Check::MalformedJson, "", "ESB-14-004"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-14-004"), (Check::Format, "", "ESB-14-004"), (Check::Value, "", "ESB-14-004")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_8, response: &SHAPE_10 },
        ServiceTable { id: "balance", profile: "bca-legacy", code: "", name: "Balance Information", name_id: "Informasi saldo", method: "GET", path: "/banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_11, response: &SHAPE_14 },
        ServiceTable { id: "branch-locations", profile: "bca-legacy", code: "", name: "Branch Locations", name_id: "Lokasi cabang BCA", method: "GET", path: "/general/info-bca/branch", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "Count", "ESB-99-039"), (Check::Format, "Latitude", "ESB-99-040"), (Check::Format, "Longitude", "ESB-99-040"), (Check::Format, "Radius", "ESB-99-040"), (Check::Format, "SearchBy", "ESB-99-392"), (Check::Value, "Count", "ESB-99-039"), (Check::Value, "Latitude", "ESB-99-040"), (Check::Value, "Longitude", "ESB-99-040"), (Check::Value, "Radius", "ESB-99-040"), (Check::Value, "SearchBy", "ESB-99-392"), (Check::MalformedJson, "", "ESB-14-004"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-14-004"), (Check::Format, "", "ESB-14-004"), (Check::Value, "", "ESB-14-004")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_15, response: &SHAPE_17 },
        ServiceTable { id: "bulk-statement-ready", profile: "bca-legacy", code: "", name: "Bulk Statement Ready", name_id: "Pemberitahuan mutasi rekening bulk", method: "POST", path: "/bca/async/statement", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_18, response: &SHAPE_19 },
        ServiceTable { id: "bulk-statement", profile: "bca-legacy", code: "", name: "Bulk Statement Request", name_id: "Request mutasi rekening bulk", method: "GET", path: "/banking/offline/corporates/accounts/{AccountNumber}/filestatements", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "EndDate", "ESB-99-173"), (Check::Format, "StartDate", "ESB-99-173"), (Check::Value, "EndDate", "ESB-99-173"), (Check::Value, "StartDate", "ESB-99-173"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_20, response: &SHAPE_21 },
        ServiceTable { id: "debit-authority-deletion", profile: "bca-legacy", code: "", name: "Debit Authority Deletion (SKPR)", name_id: "Pencabutan kuasa pendebetan rekening", method: "DELETE", path: "/accountauthorization/customer/{customer_id_merchant}/account-number/{db_account_no}", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 8), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "customer_id_merchant", "3-2-100"), (Check::Value, "customer_id_merchant", "3-2-100"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-14-016"), (Check::Missing, "", "3-2-100"), (Check::Type, "", "3-2-100"), (Check::Length, "", "3-2-100"), (Check::Format, "", "3-2-100"), (Check::Value, "", "3-2-100"), (Check::Items, "", "3-2-100")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_22, response: &SHAPE_23 },
        ServiceTable { id: "debit-authority-inquiry", profile: "bca-legacy", code: "", name: "Debit Authority Inquiry (SKPR)", name_id: "Inquiry status kuasa pendebetan rekening", method: "GET", path: "/account-authorization/inquiry/{customer_id_merchant}", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "customer_id_merchant", "3-2-100"), (Check::Value, "customer_id_merchant", "3-2-100"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-14-016"), (Check::Missing, "", "3-2-100"), (Check::Type, "", "3-2-100"), (Check::Length, "", "3-2-100"), (Check::Format, "", "3-2-100"), (Check::Value, "", "3-2-100"), (Check::Items, "", "3-2-100")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_24, response: &SHAPE_27 },
        ServiceTable { id: "debit-authority-notification", profile: "bca-legacy", code: "", name: "Debit Authority Notification (SKPR)", name_id: "Notifikasi kuasa pendebetan rekening", method: "POST", path: "/account-authorization/notification", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_29, response: &SHAPE_30 },
        ServiceTable { id: "debit-authority-registration", profile: "bca-legacy", code: "", name: "Debit Authority Registration (SKPR)", name_id: "Pendaftaran kuasa pendebetan rekening", method: "POST", path: "/account-authorization/registration", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "customer_id_merchant", "3-2-100"), (Check::Value, "customer_id_merchant", "3-2-100"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-14-016"), (Check::Missing, "", "3-2-100"), (Check::Type, "", "3-2-100"), (Check::Length, "", "3-2-100"), (Check::Format, "", "3-2-100"), (Check::Value, "", "3-2-100"), (Check::Items, "", "3-2-100")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_32, response: &SHAPE_33 },
        ServiceTable { id: "disbursement-notification", profile: "bca-legacy", code: "", name: "Invoice Disbursement Notification", name_id: "Notifikasi pembayaran faktur", method: "POST", path: "/bca-df/disbursement/notification", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_34, response: &SHAPE_35 },
        ServiceTable { id: "domestic-beneficiary", profile: "bca-legacy", code: "", name: "Domestic Beneficiary Name", name_id: "Nama penerima di bank lain", method: "GET", path: "/banking/corporates/transfers/v2/domestic/beneficiaries/banks/{BankCode}/accounts/{AccountNumber}", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_36, response: &SHAPE_37 },
        ServiceTable { id: "domestic-transfer", profile: "bca-legacy", code: "", name: "Domestic Fund Transfer", name_id: "Transfer ke bank lain", method: "POST", path: "/banking/corporates/transfers/v2/domestic", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "amount", "ESB-82-011"), (Check::Format, "beneficiary_cust_residence", "ESB-99-284"), (Check::Format, "beneficiary_cust_type", "ESB-99-284"), (Check::Format, "currency_code", "ESB-82-009"), (Check::Format, "transaction_date", "ESB-82-004"), (Check::Format, "transfer_type", "ESB-99-284"), (Check::Value, "amount", "ESB-82-011"), (Check::Value, "beneficiary_cust_residence", "ESB-99-284"), (Check::Value, "beneficiary_cust_type", "ESB-99-284"), (Check::Value, "currency_code", "ESB-82-009"), (Check::Value, "transaction_date", "ESB-82-004"), (Check::Value, "transfer_type", "ESB-99-284"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_38, response: &SHAPE_39 },
        ServiceTable { id: "facility-notification", profile: "bca-legacy", code: "", name: "Credit Facility Notification", name_id: "Notifikasi status fasilitas kredit", method: "POST", path: "/bca-df/stop-supply/notification", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_40, response: &SHAPE_41 },
        ServiceTable { id: "fire-account", profile: "bca-legacy", code: "", name: "FIRe: Beneficiary Account", name_id: "Informasi rekening penerima", method: "POST", path: "/fire/accounts", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_44, response: &SHAPE_46 },
        ServiceTable { id: "fire-balance", profile: "bca-legacy", code: "", name: "FIRe: Balance of the Partner", name_id: "Informasi saldo rekening mitra", method: "POST", path: "/fire/accounts/balance", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_48, response: &SHAPE_50 },
        ServiceTable { id: "fire-cash-amendment", profile: "bca-legacy", code: "", name: "FIRe: Amend a Cash Remittance", name_id: "Amandemen kiriman uang tunai", method: "PUT", path: "/fire/transactions/cash-transfer/amend", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_56, response: &SHAPE_60 },
        ServiceTable { id: "fire-cash-cancellation", profile: "bca-legacy", code: "", name: "FIRe: Cancel a Cash Remittance", name_id: "Pembatalan kiriman uang tunai", method: "POST", path: "/fire/transactions/cash-transfer/cancel", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "CurrencyID", "0203"), (Check::Value, "CurrencyID", "0203"), (Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_62, response: &SHAPE_64 },
        ServiceTable { id: "fire-cash", profile: "bca-legacy", code: "", name: "FIRe: Cash Remittance", name_id: "Transaksi kiriman uang tunai", method: "POST", path: "/fire/transactions/cash-transfer", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "CurrencyID", "0203"), (Check::Value, "CurrencyID", "0203"), (Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_67, response: &SHAPE_70 },
        ServiceTable { id: "fire-status", profile: "bca-legacy", code: "", name: "FIRe: Status of a Remittance", name_id: "Informasi status kiriman uang", method: "POST", path: "/fire/transactions", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_72, response: &SHAPE_76 },
        ServiceTable { id: "fire-to-account", profile: "bca-legacy", code: "", name: "FIRe: Remittance to an Account", name_id: "Kiriman uang ke rekening bank", method: "POST", path: "/fire/transactions/to-account", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "CurrencyID", "0203"), (Check::Value, "CurrencyID", "0203"), (Check::MalformedJson, "", "ESB-14-004"), (Check::DuplicateKey, "", "ESB-14-004"), (Check::Missing, "", "0101"), (Check::Type, "", "0103"), (Check::Length, "", "0102"), (Check::Format, "", "0103"), (Check::Value, "", "0103")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_80, response: &SHAPE_83 },
        ServiceTable { id: "flazz-ack", profile: "bca-legacy", code: "", name: "Flazz: Acknowledgement", name_id: "Flazz: ACK", method: "POST", path: "/flazz/v2/ack", direction: Direction::ToProvider, channel_id: "95381", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "4112"), (Check::DuplicateKey, "", "4112"), (Check::Missing, "", "4009"), (Check::Type, "", "4039"), (Check::Length, "", "4038"), (Check::Format, "", "4039"), (Check::Value, "", "4039")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_84, response: &SHAPE_86 },
        ServiceTable { id: "flazz-card", profile: "bca-legacy", code: "", name: "Flazz: Card Verification", name_id: "Flazz: verifikasi kartu", method: "POST", path: "/flazz/v2/cardver", direction: Direction::ToProvider, channel_id: "95381", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "4112"), (Check::DuplicateKey, "", "4112"), (Check::Missing, "", "4009"), (Check::Type, "", "4039"), (Check::Length, "", "4038"), (Check::Format, "", "4039"), (Check::Value, "", "4039")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_87, response: &SHAPE_88 },
        ServiceTable { id: "flazz-key", profile: "bca-legacy", code: "", name: "Flazz: Session Key", name_id: "Flazz: kunci sesi", method: "POST", path: "/flazz/v2/getKey", direction: Direction::ToProvider, channel_id: "95381", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "4112"), (Check::DuplicateKey, "", "4112"), (Check::Missing, "", "4009"), (Check::Type, "", "4039"), (Check::Length, "", "4038"), (Check::Format, "", "4039"), (Check::Value, "", "4039")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_89, response: &SHAPE_90 },
        ServiceTable { id: "flazz-reversal", profile: "bca-legacy", code: "", name: "Flazz: Reversal", name_id: "Flazz: reversal", method: "POST", path: "/flazz/v2/reversal", direction: Direction::ToProvider, channel_id: "95381", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "4112"), (Check::DuplicateKey, "", "4112"), (Check::Missing, "", "4009"), (Check::Type, "", "4039"), (Check::Length, "", "4038"), (Check::Format, "", "4039"), (Check::Value, "", "4039")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_84, response: &SHAPE_86 },
        ServiceTable { id: "flazz-topup", profile: "bca-legacy", code: "", name: "Flazz: Top Up", name_id: "Flazz: top up", method: "POST", path: "/flazz/v2/topup", direction: Direction::ToProvider, channel_id: "95381", external_id_most: 0, external_id: &[], partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "4112"), (Check::DuplicateKey, "", "4112"), (Check::Missing, "", "4009"), (Check::Type, "", "4039"), (Check::Length, "", "4038"), (Check::Format, "", "4039"), (Check::Value, "", "4039")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_91, response: &SHAPE_92 },
        ServiceTable { id: "forex-quote", profile: "bca-legacy", code: "", name: "Forex Quote of a Customer", name_id: "Inquiry kurs", method: "GET", path: "/rate/management/customers/{cis}/currencies/{currency-code}", direction: Direction::ToProvider, channel_id: "95057", external_id_most: 0, external_id: &[], partner_id: (0, 11), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-004"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-14-004"), (Check::Format, "", "ESB-14-004"), (Check::Value, "", "ESB-14-004")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_93, response: &SHAPE_94 },
        ServiceTable { id: "forex-rates", profile: "bca-legacy", code: "", name: "Forex Rates", name_id: "Info kurs", method: "GET", path: "/general/rate/forex", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-004"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-14-004"), (Check::Format, "", "ESB-14-004"), (Check::Value, "", "ESB-14-004")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_95, response: &SHAPE_98 },
        ServiceTable { id: "fund-collection", profile: "bca-legacy", code: "", name: "Fund Collection", name_id: "Penarikan dana", method: "POST", path: "/fund-collection/v2", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "Amount", "ESB-99-376"), (Check::Format, "CreditedAccount", "ESB-99-533"), (Check::Format, "Currency", "ESB-99-155"), (Check::Format, "DebitedAccount", "ESB-99-533"), (Check::Format, "EffectiveDate", "ESB-99-173"), (Check::Format, "Email", "ESB-99-0222"), (Check::Format, "ReferenceNumber", "ESB-99-533"), (Check::Format, "RequestType", "ESB-99-376"), (Check::Format, "TransactionDate", "ESB-99-173"), (Check::Format, "TransactionID", "ESB-99-533"), (Check::Value, "Amount", "ESB-99-376"), (Check::Value, "CreditedAccount", "ESB-99-533"), (Check::Value, "Currency", "ESB-99-155"), (Check::Value, "DebitedAccount", "ESB-99-533"), (Check::Value, "EffectiveDate", "ESB-99-173"), (Check::Value, "Email", "ESB-99-0222"), (Check::Value, "ReferenceNumber", "ESB-99-533"), (Check::Value, "RequestType", "ESB-99-376"), (Check::Value, "TransactionDate", "ESB-99-173"), (Check::Value, "TransactionID", "ESB-99-533"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_99, response: &SHAPE_100 },
        ServiceTable { id: "invoice-cancellation", profile: "bca-legacy", code: "", name: "Cancel an Invoice", name_id: "Batal faktur", method: "PUT", path: "/df/invoice", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "Amount", "ESB-99-284"), (Check::Format, "CurrencyCode", "ESB-11-005"), (Check::Format, "DisburseDate", "ESB-99-284"), (Check::Format, "PrincipalCode", "ESB-99-284"), (Check::Format, "TransactionDate", "ESB-99-284"), (Check::Value, "Amount", "ESB-99-284"), (Check::Value, "CurrencyCode", "ESB-11-005"), (Check::Value, "DisburseDate", "ESB-99-284"), (Check::Value, "PrincipalCode", "ESB-99-284"), (Check::Value, "TransactionDate", "ESB-99-284"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-14-016"), (Check::Missing, "", "ESB-99-009"), (Check::Type, "", "ESB-99-284"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_101, response: &SHAPE_102 },
        ServiceTable { id: "invoice", profile: "bca-legacy", code: "", name: "Send an Invoice", name_id: "Kirim faktur", method: "POST", path: "/df/invoice", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "Amount", "ESB-99-284"), (Check::Format, "CurrencyCode", "ESB-11-005"), (Check::Format, "DisburseDate", "ESB-99-284"), (Check::Format, "PrincipalCode", "ESB-99-284"), (Check::Format, "TransactionDate", "ESB-99-284"), (Check::Value, "Amount", "ESB-99-284"), (Check::Value, "CurrencyCode", "ESB-11-005"), (Check::Value, "DisburseDate", "ESB-99-284"), (Check::Value, "PrincipalCode", "ESB-99-284"), (Check::Value, "TransactionDate", "ESB-99-284"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-14-016"), (Check::Missing, "", "ESB-99-009"), (Check::Type, "", "ESB-99-284"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_101, response: &SHAPE_102 },
        ServiceTable { id: "loan-payment-notification", profile: "bca-legacy", code: "", name: "Loan Payment Notification", name_id: "Notifikasi pembayaran pinjaman", method: "POST", path: "/bca-df/txn-limit/notification", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_103, response: &SHAPE_41 },
        ServiceTable { id: "rdn-notification", profile: "bca-legacy", code: "", name: "Investor Account Notification (RDN)", name_id: "Notifikasi rekening dana nasabah", method: "POST", path: "/bca/investor-account/statement", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_104, response: &SHAPE_105 },
        ServiceTable { id: "statement", profile: "bca-legacy", code: "", name: "Account Statement", name_id: "Mutasi rekening", method: "GET", path: "/banking/v3/corporates/{CorporateID}/accounts/{AccountNumber}/statements", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "EndDate", "ESB-99-173"), (Check::Format, "StartDate", "ESB-99-173"), (Check::Value, "EndDate", "ESB-99-173"), (Check::Value, "StartDate", "ESB-99-173"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_106, response: &SHAPE_108 },
        ServiceTable { id: "transfer-status", profile: "bca-legacy", code: "", name: "Transfer Status", name_id: "Status transfer", method: "GET", path: "/banking/corporates/transfers/status/{TransactionNumber}", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_109, response: &SHAPE_37 },
        ServiceTable { id: "transfer", profile: "bca-legacy", code: "", name: "Fund Transfer", name_id: "Transfer ke rekening BCA", method: "POST", path: "/banking/corporates/transfers", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 0, external_id: &[], partner_id: (0, 10), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::Format, "Amount", "ESB-82-011"), (Check::Format, "CurrencyCode", "ESB-82-009"), (Check::Format, "TransactionDate", "ESB-82-004"), (Check::Value, "Amount", "ESB-82-011"), (Check::Value, "CurrencyCode", "ESB-82-009"), (Check::Value, "TransactionDate", "ESB-82-004"), (Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_110, response: &SHAPE_111 },
        ServiceTable { id: "va-bills", profile: "bca-legacy", code: "", name: "Virtual Account Bill Presentment", name_id: "Inquiry tagihan virtual account", method: "POST", path: "/va/bills", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_112, response: &SHAPE_114 },
        ServiceTable { id: "va-payment-status", profile: "bca-legacy", code: "", name: "Virtual Account Payment Status", name_id: "Status pembayaran virtual account", method: "GET", path: "/va/payments", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[(Check::MalformedJson, "", "ESB-14-016"), (Check::DuplicateKey, "", "ESB-99-112"), (Check::Missing, "", "ESB-99-009"), (Check::Condition, "", "ESB-99-009"), (Check::Type, "", "ESB-99-040"), (Check::Length, "", "ESB-99-128"), (Check::Format, "", "ESB-99-284"), (Check::Value, "", "ESB-99-284"), (Check::Items, "", "ESB-99-128"), (Check::Window, "", "ESB-99-158")]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_115, response: &SHAPE_116 },
        ServiceTable { id: "va-payments", profile: "bca-legacy", code: "", name: "Virtual Account Payment Flag", name_id: "Flag pembayaran virtual account", method: "POST", path: "/va/payments", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Esb(&[]), none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_117, response: &SHAPE_118 },
    ]),
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("application_id", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("user_id", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("status_date", Kind::String, Presence::Mandatory).format(Format::Pattern("0000-00-00 00:00:00")).up_to(19),
        Field::new("created_date", Kind::String, Presence::Mandatory).format(Format::Pattern("0000-00-00 00:00:00")).up_to(19),
        Field::new("modified_date", Kind::String, Presence::Mandatory).format(Format::Pattern("0000-00-00 00:00:00")).up_to(19),
        Field::new("status_id", Kind::Numeric, Presence::Mandatory).up_to(1).among(&["0", "1"]),
        Field::new("status_name", Kind::String, Presence::Mandatory).up_to(15).among(&["REJECTED", "SUCCESS"]),
        Field::new("nomor_rekening", Kind::String, Presence::Optional).format(Format::Digits).up_to(10),
    ],
    wanted: 0b1111111,
    wanted_before: 0b1111111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("Status", Kind::String, Presence::Mandatory).up_to(7),
        Field::new("Message", Kind::String, Presence::Mandatory).up_to(8),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("application-id", Kind::String, Presence::Mandatory).up_to(36),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("Indonesian", Kind::String, Presence::Optional),
        Field::new("English", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("merchant_id", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("application_id", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("status_name", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("status_id", Kind::Numeric, Presence::Mandatory).up_to(1).among(&["0", "1", "2", "3"]),
        Field::new("created_date", Kind::String, Presence::Mandatory).format(Format::Pattern("0000-00-00 00:00:00")).up_to(19),
        Field::new("modified_date", Kind::String, Presence::Mandatory).format(Format::Pattern("0000-00-00 00:00:00")).up_to(19),
        Field::new("status_date", Kind::String, Presence::Mandatory).format(Format::Pattern("0000-00-00 00:00:00")).up_to(19),
        Field::new("nomor_rekening", Kind::String, Presence::Optional).up_to(10),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b1111111,
    wanted_before: 0b1111111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("user_id", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("application_id", Kind::String, Presence::Conditional).up_to(36),
        Field::new("activity_code", Kind::String, Presence::Mandatory).up_to(2).among(&["01", "02"]),
        Field::new("email", Kind::String, Presence::Optional).format(Format::Email).up_to(100),
        Field::new("mobile_phone", Kind::String, Presence::Optional).format(Format::Digits).up_to(15),
        Field::new("full_name", Kind::String, Presence::Optional).up_to(100),
    ],
    wanted: 0b101,
    wanted_before: 0b101,
    rules: &[Rule::RequiredWhen("activity_code", &["02"], &["application_id"])],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("verification_id", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("applicant_id", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("url_pageview", Kind::String, Presence::Mandatory),
        Field::new("application_id", Kind::String, Presence::Optional).up_to(40),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("Latitude", Kind::Numeric, Presence::Mandatory),
        Field::new("Longitude", Kind::Numeric, Presence::Mandatory),
        Field::new("Count", Kind::Numeric, Presence::Optional).up_to(2).among(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"]),
        Field::new("Radius", Kind::Numeric, Presence::Optional),
        Field::new("SearchBy", Kind::String, Presence::Optional).among(&["Address", "City", "Type", "Name"]),
        Field::new("Value", Kind::String, Presence::Conditional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[Rule::RequiredWith("SearchBy", &["Value"])],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("WSID", Kind::String, Presence::Optional),
        Field::new("Type", Kind::String, Presence::Optional),
        Field::new("Name", Kind::String, Presence::Optional),
        Field::new("Address", Kind::String, Presence::Optional),
        Field::new("City", Kind::String, Presence::Optional),
        Field::new("Country", Kind::String, Presence::Optional),
        Field::new("Latitude", Kind::String, Presence::Optional),
        Field::new("Longitude", Kind::String, Presence::Optional),
        Field::new("Distance", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("atm_details", Kind::Objects, Presence::Optional).items(20).shaped(&SHAPE_9),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("CorporateID", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).up_to(219),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("Currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("Balance", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
        Field::new("AvailableBalance", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
        Field::new("FloatAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
        Field::new("HoldAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
        Field::new("Plafon", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("Indonesian", Kind::String, Presence::Optional),
        Field::new("English", Kind::String, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("AccountDetailDataSuccess", Kind::Objects, Presence::Optional).items(20).shaped(&SHAPE_12),
        Field::new("AccountDetailDataFailed", Kind::Objects, Presence::Optional).items(20).shaped(&SHAPE_13),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("Latitude", Kind::Numeric, Presence::Mandatory),
        Field::new("Longitude", Kind::Numeric, Presence::Mandatory),
        Field::new("Count", Kind::Numeric, Presence::Optional).up_to(2).among(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20"]),
        Field::new("Radius", Kind::Numeric, Presence::Optional),
        Field::new("SearchBy", Kind::String, Presence::Optional).among(&["Address", "City", "Type"]),
        Field::new("Value", Kind::String, Presence::Conditional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[Rule::RequiredWith("SearchBy", &["Value"])],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("Type", Kind::String, Presence::Optional),
        Field::new("Name", Kind::String, Presence::Optional),
        Field::new("Address", Kind::String, Presence::Optional),
        Field::new("City", Kind::String, Presence::Optional),
        Field::new("Country", Kind::String, Presence::Optional),
        Field::new("Latitude", Kind::String, Presence::Optional),
        Field::new("Longitude", Kind::String, Presence::Optional),
        Field::new("Distance", Kind::String, Presence::Optional),
        Field::new("E-Branch", Kind::String, Presence::Optional),
        Field::new("WeekendBankingOperation", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("BranchDetails", Kind::Objects, Presence::Optional).items(20).shaped(&SHAPE_16),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("RequestID", Kind::String, Presence::Mandatory).up_to(21),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("StartDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("EndDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[Rule::Window { from: "StartDate", to: "EndDate", days: 6, midnight: false }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("RequestID", Kind::String, Presence::Mandatory).up_to(21),
        Field::new("ResponseWS", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("StartDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("EndDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[Rule::Window { from: "StartDate", to: "EndDate", days: 6, midnight: false }, Rule::DaysFromToday { field: "StartDate", least: -31, most: 0, before: "ESB-99-158", after: "ESB-99-158" }, Rule::DaysFromToday { field: "EndDate", least: -31, most: 0, before: "ESB-99-158", after: "ESB-99-158" }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("RequestID", Kind::String, Presence::Mandatory).up_to(21),
        Field::new("TransactionDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("ResponseWS", Kind::String, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("customer_id_merchant", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(15),
        Field::new("db_account_no", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("customer_id_merchant", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("db_account_no", Kind::String, Presence::Mandatory),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("customer_id_merchant", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(15),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("request_id", Kind::String, Presence::Optional).up_to(33),
        Field::new("status", Kind::String, Presence::Optional).up_to(2).among(&["02", "03"]),
        Field::new("failed_date", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("skpr_id", Kind::String, Presence::Optional).up_to(33),
        Field::new("db_account_no", Kind::String, Presence::Optional).up_to(10),
        Field::new("active_date", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("customer_id_merchant", Kind::String, Presence::Optional).up_to(15),
        Field::new("skpr_pending", Kind::Objects, Presence::Optional).shaped(&SHAPE_25),
        Field::new("skpr_active", Kind::Objects, Presence::Optional).shaped(&SHAPE_26),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Optional).up_to(50),
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(50),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("request_id", Kind::String, Presence::Conditional).up_to(33),
        Field::new("customer_id_merchant", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(15),
        Field::new("customer_name", Kind::String, Presence::Optional).up_to(30),
        Field::new("db_account_no", Kind::String, Presence::Conditional).format(Format::Digits).exactly(10),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(2).among(&["01", "02", "03", "04"]),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_28),
    ],
    wanted: 0b10010,
    wanted_before: 0b10010,
    rules: &[Rule::RequiredWhen("status", &["01", "03"], &["db_account_no"])],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("request_id", Kind::String, Presence::Conditional).up_to(33),
        Field::new("response_ws", Kind::String, Presence::Mandatory).up_to(1).among(&["0", "1"]),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("type", Kind::Numeric, Presence::Mandatory).up_to(1).among(&["1", "2", "3"]),
        Field::new("identification", Kind::String, Presence::Mandatory).up_to(30),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_32: Shape = Shape {
    fields: &[
        Field::new("customer_id_merchant", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(15),
        Field::new("identifications", Kind::Objects, Presence::Mandatory).items(3).shaped(&SHAPE_31),
        Field::new("merchant_logo_url", Kind::String, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("request_id", Kind::String, Presence::Mandatory).up_to(33),
        Field::new("random_string", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("expired_date", Kind::Numeric, Presence::Mandatory).up_to(13),
        Field::new("created_date", Kind::Numeric, Presence::Mandatory).up_to(13),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("ReferenceID", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("DistributorCode", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("Amount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("CurrencyCode", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("PrincipalCode", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(11),
        Field::new("SubPrincipalCode", Kind::String, Presence::Optional).format(Format::Digits).up_to(11),
        Field::new("DisburseDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
    ],
    wanted: 0b1111111,
    wanted_before: 0b1111111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("TransactionDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("ReferenceID", Kind::String, Presence::Optional).up_to(30),
        Field::new("DistributorCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("Amount", Kind::String, Presence::Optional).format(Format::Amount).up_to(16),
        Field::new("CurrencyCode", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("PrincipalCode", Kind::String, Presence::Optional).format(Format::Digits).up_to(11),
        Field::new("SubPrincipalCode", Kind::String, Presence::Optional).format(Format::Digits).up_to(11),
        Field::new("DisburseDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("BankCode", Kind::String, Presence::Mandatory),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("transaction_id", Kind::String, Presence::Mandatory),
        Field::new("transaction_date", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("source_account_number", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("beneficiary_account_number", Kind::String, Presence::Mandatory),
        Field::new("beneficiary_bank_code", Kind::String, Presence::Mandatory),
        Field::new("beneficiary_name", Kind::String, Presence::Mandatory),
        Field::new("amount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("transfer_type", Kind::String, Presence::Mandatory).up_to(3).among(&["ONL", "LLG", "RTG"]),
        Field::new("beneficiary_cust_type", Kind::String, Presence::Conditional).up_to(1).among(&["1", "2", "3"]),
        Field::new("beneficiary_cust_residence", Kind::String, Presence::Conditional).up_to(1).among(&["1", "2"]),
        Field::new("currency_code", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("remark1", Kind::String, Presence::Optional).up_to(18),
        Field::new("remark2", Kind::String, Presence::Optional).up_to(18),
        Field::new("beneficiary_email", Kind::String, Presence::Optional).format(Format::Email),
    ],
    wanted: 0b10011111111,
    wanted_before: 0b10011111111,
    rules: &[Rule::AboveZero("amount", "ESB-82-027")],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("transaction_id", Kind::String, Presence::Optional),
        Field::new("transaction_date", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("filler_ppu_no", Kind::String, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_40: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("DistributorCode", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("PrincipalCode", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(11),
        Field::new("StopSupplyFlag", Kind::String, Presence::Mandatory).up_to(1).among(&["0", "1"]),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_41: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("DistributorCode", Kind::String, Presence::Mandatory).up_to(20),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_42: Shape = Shape {
    fields: &[
        Field::new("CorporateID", Kind::String, Presence::Mandatory).up_to(6),
        Field::new("AccessCode", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("BranchCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("UserID", Kind::String, Presence::Mandatory).up_to(12),
        Field::new("LocalID", Kind::String, Presence::Mandatory).up_to(15),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_43: Shape = Shape {
    fields: &[
        Field::new("BankCodeType", Kind::String, Presence::Mandatory).up_to(3).among(&["BIC", "NID", "CHP", "ABA", "NAM"]),
        Field::new("BankCodeValue", Kind::String, Presence::Mandatory).up_to(23),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).up_to(34),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_44: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_43),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_45: Shape = Shape {
    fields: &[
        Field::new("ServerBeneAccountName", Kind::String, Presence::Optional).up_to(35),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_46: Shape = Shape {
    fields: &[
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_45),
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b110,
    wanted_before: 0b110,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_47: Shape = Shape {
    fields: &[
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).up_to(34),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_48: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("FIDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_47),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_49: Shape = Shape {
    fields: &[
        Field::new("CurrencyID", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("AccountBalance", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(20),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_50: Shape = Shape {
    fields: &[
        Field::new("FIDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_49),
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b110,
    wanted_before: 0b110,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_51: Shape = Shape {
    fields: &[
        Field::new("FirstName", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("LastName", Kind::String, Presence::Optional).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
    ],
    wanted: 0b100101001,
    wanted_before: 0b100101001,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_52: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Optional).up_to(35),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
        Field::new("NationalityID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Occupation", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_53: Shape = Shape {
    fields: &[
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
        Field::new("SecretQuestion", Kind::String, Presence::Optional).up_to(100),
        Field::new("SecretAnswer", Kind::String, Presence::Optional).up_to(100),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_54: Shape = Shape {
    fields: &[
        Field::new("SenderDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_51),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_52),
        Field::new("TransactionDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_53),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_55: Shape = Shape {
    fields: &[
        Field::new("FormNumber", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_56: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("AmendmentDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_54),
        Field::new("TransactionDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_55),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_57: Shape = Shape {
    fields: &[
        Field::new("FirstName", Kind::String, Presence::Optional).up_to(35),
        Field::new("LastName", Kind::String, Presence::Optional).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Optional).up_to(18),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_58: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Optional).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Optional).up_to(35),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
        Field::new("NationalityID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Occupation", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_59: Shape = Shape {
    fields: &[
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
        Field::new("SecretQuestion", Kind::String, Presence::Optional).up_to(100),
        Field::new("SecretAnswer", Kind::String, Presence::Optional).up_to(100),
        Field::new("FormNumber", Kind::String, Presence::Optional).up_to(16),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_60: Shape = Shape {
    fields: &[
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("SenderDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_57),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_58),
        Field::new("TransactionDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_59),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_61: Shape = Shape {
    fields: &[
        Field::new("FormNumber", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("Amount", Kind::Numeric, Presence::Mandatory).up_to(20),
        Field::new("CurrencyID", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_62: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("TransactionDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_61),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_63: Shape = Shape {
    fields: &[
        Field::new("FormNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("ReleaseDateTime", Kind::String, Presence::Optional).format(Format::DateTime),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_64: Shape = Shape {
    fields: &[
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("TransactionDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_63),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_65: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Optional).up_to(35),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
        Field::new("NationalityID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Occupation", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b10000001,
    wanted_before: 0b10000001,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_66: Shape = Shape {
    fields: &[
        Field::new("PIN", Kind::String, Presence::Optional).up_to(35),
        Field::new("SecretQuestion", Kind::String, Presence::Optional).up_to(100),
        Field::new("SecretAnswer", Kind::String, Presence::Optional).up_to(100),
        Field::new("CurrencyID", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("Amount", Kind::Numeric, Presence::Mandatory).up_to(20),
        Field::new("PurposeCode", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(3),
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
        Field::new("DetailOfCharges", Kind::String, Presence::Mandatory).up_to(3).among(&["SHA", "OUR"]),
        Field::new("SourceOfFund", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("FormNumber", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b11100111000,
    wanted_before: 0b11100111000,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_67: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("SenderDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_51),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_65),
        Field::new("TransactionDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_66),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_68: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Optional).up_to(35),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_69: Shape = Shape {
    fields: &[
        Field::new("PIN", Kind::String, Presence::Optional).up_to(35),
        Field::new("CurrencyID", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("Amount", Kind::Numeric, Presence::Optional).up_to(20),
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
        Field::new("FormNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("ReferenceNumber", Kind::String, Presence::Optional).up_to(25),
        Field::new("ReleaseDateTime", Kind::String, Presence::Optional).format(Format::DateTime),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_70: Shape = Shape {
    fields: &[
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_68),
        Field::new("TransactionDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_69),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_71: Shape = Shape {
    fields: &[
        Field::new("InquiryBy", Kind::String, Presence::Mandatory).up_to(1).among(&["N", "F", "B"]),
        Field::new("InquiryValue", Kind::String, Presence::Mandatory).up_to(35),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_72: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("TransactionDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_71),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_73: Shape = Shape {
    fields: &[
        Field::new("FirstName", Kind::String, Presence::Optional).up_to(35),
        Field::new("LastName", Kind::String, Presence::Optional).up_to(35),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_74: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Optional).up_to(35),
        Field::new("BankCodeType", Kind::String, Presence::Optional).up_to(3),
        Field::new("BankCodeValue", Kind::String, Presence::Optional).up_to(23),
        Field::new("AccountNumber", Kind::String, Presence::Optional).up_to(34),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_75: Shape = Shape {
    fields: &[
        Field::new("AmountPaid", Kind::Numeric, Presence::Optional).up_to(20),
        Field::new("CurrencyID", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("ReleaseDateTime", Kind::String, Presence::Optional).format(Format::DateTime),
        Field::new("LocalID", Kind::String, Presence::Optional).up_to(15),
        Field::new("FormNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("ReferenceNumber", Kind::String, Presence::Optional).up_to(25),
        Field::new("PIN", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_76: Shape = Shape {
    fields: &[
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("SenderDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_73),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_74),
        Field::new("TransactionDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_75),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_77: Shape = Shape {
    fields: &[
        Field::new("FirstName", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("LastName", Kind::String, Presence::Optional).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
        Field::new("AccountNumber", Kind::String, Presence::Optional).up_to(34),
    ],
    wanted: 0b100101001,
    wanted_before: 0b100101001,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_78: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Mandatory).up_to(35),
        Field::new("DateOfBirth", Kind::String, Presence::Optional).format(Format::Pattern("00000000")).up_to(8),
        Field::new("Address1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Address2", Kind::String, Presence::Optional).up_to(35),
        Field::new("City", Kind::String, Presence::Optional).up_to(35),
        Field::new("StateID", Kind::String, Presence::Optional).up_to(2),
        Field::new("PostalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("CountryID", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("Mobile", Kind::String, Presence::Optional).up_to(20),
        Field::new("IdentificationType", Kind::String, Presence::Optional).up_to(2),
        Field::new("IdentificationNumber", Kind::String, Presence::Optional).up_to(24),
        Field::new("NationalityID", Kind::String, Presence::Optional).up_to(2),
        Field::new("Occupation", Kind::String, Presence::Optional).up_to(30),
        Field::new("BankCodeType", Kind::String, Presence::Mandatory).up_to(3).among(&["BIC", "NID", "CHP", "ABA", "NAM"]),
        Field::new("BankCodeValue", Kind::String, Presence::Mandatory).up_to(23),
        Field::new("BankCountryID", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("BankAddress", Kind::String, Presence::Optional).up_to(35),
        Field::new("BankCity", Kind::String, Presence::Optional).up_to(35),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).up_to(34),
    ],
    wanted: 0b1001110000010000001,
    wanted_before: 0b1001110000010000001,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_79: Shape = Shape {
    fields: &[
        Field::new("CurrencyID", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("Amount", Kind::Numeric, Presence::Mandatory).up_to(20),
        Field::new("PurposeCode", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(3),
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
        Field::new("DetailOfCharges", Kind::String, Presence::Mandatory).up_to(3).among(&["SHA", "OUR"]),
        Field::new("SourceOfFund", Kind::String, Presence::Optional).up_to(100),
        Field::new("FormNumber", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b10100111,
    wanted_before: 0b10100111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_80: Shape = Shape {
    fields: &[
        Field::new("Authentication", Kind::Object, Presence::Mandatory).shaped(&SHAPE_42),
        Field::new("SenderDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_77),
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_78),
        Field::new("TransactionDetails", Kind::Object, Presence::Mandatory).shaped(&SHAPE_79),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_81: Shape = Shape {
    fields: &[
        Field::new("Name", Kind::String, Presence::Optional).up_to(35),
        Field::new("AccountNumber", Kind::String, Presence::Optional).up_to(34),
        Field::new("ServerBeneAccountName", Kind::String, Presence::Optional).up_to(35),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_82: Shape = Shape {
    fields: &[
        Field::new("CurrencyID", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("Amount", Kind::Numeric, Presence::Optional).up_to(20),
        Field::new("Description1", Kind::String, Presence::Optional).up_to(35),
        Field::new("Description2", Kind::String, Presence::Optional).up_to(35),
        Field::new("FormNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("ReferenceNumber", Kind::String, Presence::Optional).up_to(25),
        Field::new("ReleaseDateTime", Kind::String, Presence::Optional).format(Format::DateTime),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_83: Shape = Shape {
    fields: &[
        Field::new("BeneficiaryDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_81),
        Field::new("TransactionDetails", Kind::Object, Presence::Optional).shaped(&SHAPE_82),
        Field::new("StatusTransaction", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(4),
        Field::new("StatusMessage", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b1100,
    wanted_before: 0b1100,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_84: Shape = Shape {
    fields: &[
        Field::new("reference_id", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(12),
        Field::new("request_data", Kind::String, Presence::Mandatory).up_to(544),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_85: Shape = Shape {
    fields: &[
        Field::new("indonesian", Kind::String, Presence::Optional),
        Field::new("english", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_86: Shape = Shape {
    fields: &[
        Field::new("response_data", Kind::String, Presence::Optional),
        Field::new("transaction_id", Kind::String, Presence::Optional).up_to(16),
        Field::new("error_code", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("error_message", Kind::Object, Presence::Optional).shaped(&SHAPE_85),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_87: Shape = Shape {
    fields: &[
        Field::new("reference_id", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(12),
        Field::new("request_data", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_88: Shape = Shape {
    fields: &[
        Field::new("response_data", Kind::String, Presence::Optional).up_to(17),
        Field::new("error_code", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("error_message", Kind::Object, Presence::Optional).shaped(&SHAPE_85),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_89: Shape = Shape {
    fields: &[
        Field::new("reference_id", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(12),
        Field::new("request_data", Kind::String, Presence::Mandatory).up_to(198),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_90: Shape = Shape {
    fields: &[
        Field::new("response_data", Kind::String, Presence::Optional).up_to(198),
        Field::new("transaction_id", Kind::String, Presence::Optional).up_to(16),
        Field::new("error_code", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("error_message", Kind::Object, Presence::Optional).shaped(&SHAPE_85),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_91: Shape = Shape {
    fields: &[
        Field::new("reference_id", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(12),
        Field::new("request_data", Kind::String, Presence::Mandatory).up_to(448),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_92: Shape = Shape {
    fields: &[
        Field::new("response_data", Kind::String, Presence::Optional).up_to(350),
        Field::new("ref_no", Kind::String, Presence::Optional).up_to(6),
        Field::new("transaction_id", Kind::String, Presence::Optional).up_to(16),
        Field::new("error_code", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("error_message", Kind::Object, Presence::Optional).shaped(&SHAPE_85),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_93: Shape = Shape {
    fields: &[
        Field::new("cis", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("currency-code", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("settlement-type", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_94: Shape = Shape {
    fields: &[
        Field::new("currency_code", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("buy", Kind::String, Presence::Optional).up_to(13),
        Field::new("sell", Kind::String, Presence::Optional).up_to(13),
        Field::new("session_id", Kind::String, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_95: Shape = Shape {
    fields: &[
        Field::new("CurrencyCode", Kind::String, Presence::Optional),
        Field::new("RateType", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_96: Shape = Shape {
    fields: &[
        Field::new("RateType", Kind::String, Presence::Optional).up_to(5).among(&["erate", "tt", "tc", "bn"]),
        Field::new("Buy", Kind::String, Presence::Optional).up_to(13),
        Field::new("Sell", Kind::String, Presence::Optional).up_to(13),
        Field::new("LastUpdate", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_97: Shape = Shape {
    fields: &[
        Field::new("CurrencyCode", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("RateDetail", Kind::Objects, Presence::Optional).shaped(&SHAPE_96),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_98: Shape = Shape {
    fields: &[
        Field::new("Currencies", Kind::Objects, Presence::Optional).shaped(&SHAPE_97),
        Field::new("InvalidRateType", Kind::String, Presence::Optional),
        Field::new("InvalidCurrencyCode", Kind::String, Presence::Optional),
        Field::new("InvalidCurrency", Kind::String, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_99: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(18),
        Field::new("ReferenceNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(14),
        Field::new("RequestType", Kind::String, Presence::Mandatory).up_to(2).among(&["NB", "B"]),
        Field::new("DebitedAccount", Kind::String, Presence::Conditional).format(Format::Digits).up_to(10),
        Field::new("Amount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("Currency", Kind::String, Presence::Mandatory).up_to(3).among(&["IDR"]),
        Field::new("CreditedAccount", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("EffectiveDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("Remark1", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("Remark2", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("Email", Kind::String, Presence::Mandatory).format(Format::Email).up_to(254),
    ],
    wanted: 0b111111110111,
    wanted_before: 0b111111110111,
    rules: &[Rule::RequiredWhen("RequestType", &["NB"], &["DebitedAccount"]), Rule::AbsentWhen("RequestType", &["B"], &["DebitedAccount"], "ESB-82-030"), Rule::AboveZero("Amount", "ESB-82-027"), Rule::DaysFromToday { field: "EffectiveDate", least: 0, most: 366, before: "ESB-82-007", after: "" }, Rule::DaysFromToday { field: "TransactionDate", least: 0, most: 0, before: "ESB-99-573", after: "ESB-99-573" }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_100: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Optional).up_to(18),
        Field::new("ReferenceNumber", Kind::String, Presence::Optional).up_to(14),
        Field::new("ReferenceID", Kind::String, Presence::Optional).up_to(14),
        Field::new("RequestType", Kind::String, Presence::Optional).up_to(2),
        Field::new("DebitedAccount", Kind::String, Presence::Optional).up_to(10),
        Field::new("Amount", Kind::String, Presence::Optional).format(Format::Amount).up_to(16),
        Field::new("Currency", Kind::String, Presence::Optional).up_to(3),
        Field::new("CreditedAccount", Kind::String, Presence::Optional).up_to(10),
        Field::new("EffectiveDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("TransactionDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("Status", Kind::String, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_101: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).exactly(20),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("ReferenceID", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("DistributorCode", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("Amount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("CurrencyCode", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("PrincipalCode", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(11),
        Field::new("SubPrincipalCode", Kind::String, Presence::Optional).format(Format::Digits).up_to(11),
        Field::new("DisburseDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
    ],
    wanted: 0b101111111,
    wanted_before: 0b101111111,
    rules: &[Rule::DaysFromToday { field: "TransactionDate", least: 0, most: 0, before: "ESB-99-573", after: "ESB-99-573" }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_102: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Optional).up_to(20),
        Field::new("TransactionDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("ReferenceID", Kind::String, Presence::Optional).up_to(30),
        Field::new("DistributorCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("Amount", Kind::String, Presence::Optional).format(Format::Amount).up_to(16),
        Field::new("CurrencyCode", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("PrincipalCode", Kind::String, Presence::Optional).format(Format::Digits).up_to(11),
        Field::new("SubPrincipalCode", Kind::String, Presence::Optional).format(Format::Digits).up_to(11),
        Field::new("DisburseDate", Kind::String, Presence::Optional).up_to(10),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_103: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("DistributorCode", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("PrincipalCode", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(11),
        Field::new("Amount", Kind::String, Presence::Mandatory).format(Format::SignedAmount).up_to(16),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_104: Shape = Shape {
    fields: &[
        Field::new("ExternalReference", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("SeqNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(14),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("Currency", Kind::String, Presence::Mandatory).up_to(3).among(&["IDR"]),
        Field::new("TxnDate", Kind::String, Presence::Mandatory).format(Format::Pattern("00000000 000000")).up_to(15),
        Field::new("TxnType", Kind::String, Presence::Mandatory).up_to(4).among(&["NTRF", "NINT", "NREV", "NKOR", "NTAX", "NCHG"]),
        Field::new("TxnCode", Kind::String, Presence::Mandatory).up_to(1).among(&["D", "C"]),
        Field::new("AccountDebit", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(23),
        Field::new("AccountCredit", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(23),
        Field::new("TxnAmount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("OpenBalance", Kind::String, Presence::Mandatory).format(Format::SignedAmount).up_to(16),
        Field::new("CloseBalance", Kind::String, Presence::Mandatory).format(Format::SignedAmount).up_to(16),
        Field::new("TxnDesc", Kind::String, Presence::Mandatory).up_to(90),
    ],
    wanted: 0b1111111111111,
    wanted_before: 0b1111111111111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_105: Shape = Shape {
    fields: &[
        Field::new("ResponseWS", Kind::String, Presence::Mandatory).up_to(1).among(&["0", "1"]),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_106: Shape = Shape {
    fields: &[
        Field::new("CorporateID", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("AccountNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("StartDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("EndDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[Rule::Window { from: "StartDate", to: "EndDate", days: 31, midnight: false }, Rule::DaysFromToday { field: "StartDate", least: -31, most: 0, before: "ESB-99-158", after: "ESB-99-158" }, Rule::DaysFromToday { field: "EndDate", least: -31, most: 0, before: "ESB-99-158", after: "ESB-99-158" }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_107: Shape = Shape {
    fields: &[
        Field::new("TransactionDate", Kind::String, Presence::Optional),
        Field::new("BranchCode", Kind::String, Presence::Optional),
        Field::new("TransactionType", Kind::String, Presence::Optional).up_to(1).among(&["C", "D"]),
        Field::new("TransactionAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
        Field::new("TransactionName", Kind::String, Presence::Optional),
        Field::new("Trailer", Kind::String, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_108: Shape = Shape {
    fields: &[
        Field::new("StartDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("EndDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("Currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("StartBalance", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(16),
        Field::new("Data", Kind::Objects, Presence::Optional).shaped(&SHAPE_107),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_109: Shape = Shape {
    fields: &[
        Field::new("TransactionNumber", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_110: Shape = Shape {
    fields: &[
        Field::new("CorporateID", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("SourceAccountNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("TransactionID", Kind::String, Presence::Mandatory),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Date).up_to(10),
        Field::new("ReferenceID", Kind::String, Presence::Mandatory),
        Field::new("CurrencyCode", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("Amount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("BeneficiaryAccountNumber", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(10),
        Field::new("Remark1", Kind::String, Presence::Optional),
        Field::new("Remark2", Kind::String, Presence::Optional),
    ],
    wanted: 0b11111111,
    wanted_before: 0b11111111,
    rules: &[Rule::AboveZero("Amount", "ESB-82-027")],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_111: Shape = Shape {
    fields: &[
        Field::new("TransactionID", Kind::String, Presence::Optional),
        Field::new("TransactionDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("ReferenceID", Kind::String, Presence::Optional),
        Field::new("Status", Kind::String, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_112: Shape = Shape {
    fields: &[
        Field::new("CompanyCode", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("CustomerNumber", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("RequestID", Kind::String, Presence::Mandatory),
        Field::new("ChannelType", Kind::String, Presence::Mandatory),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Pattern("00/00/0000 00:00:00")),
        Field::new("AdditionalData", Kind::String, Presence::Optional),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_113: Shape = Shape {
    fields: &[
        Field::new("Indonesian", Kind::String, Presence::Mandatory),
        Field::new("English", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_114: Shape = Shape {
    fields: &[
        Field::new("CompanyCode", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("CustomerNumber", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("RequestID", Kind::String, Presence::Mandatory),
        Field::new("InquiryStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01"]),
        Field::new("InquiryReason", Kind::Object, Presence::Mandatory).shaped(&SHAPE_113),
        Field::new("CustomerName", Kind::String, Presence::Mandatory),
        Field::new("CurrencyCode", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("TotalAmount", Kind::String, Presence::Mandatory).format(Format::Amount),
        Field::new("SubCompany", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("DetailBills", Kind::Objects, Presence::Optional),
        Field::new("FreeTexts", Kind::Objects, Presence::Optional),
        Field::new("AdditionalData", Kind::String, Presence::Optional),
    ],
    wanted: 0b111111111,
    wanted_before: 0b111111111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_115: Shape = Shape {
    fields: &[
        Field::new("CompanyCode", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("RequestID", Kind::String, Presence::Conditional),
        Field::new("CustomerNumber", Kind::String, Presence::Conditional).format(Format::Digits),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[Rule::AnyOf(&["RequestID", "CustomerNumber"])],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_116: Shape = Shape {
    fields: &[
        Field::new("TransactionData", Kind::Array, Presence::Optional),
        Field::new("ErrorCode", Kind::String, Presence::Optional).format(Format::EsbCode),
        Field::new("ErrorMessage", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_117: Shape = Shape {
    fields: &[
        Field::new("CompanyCode", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("CustomerNumber", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("RequestID", Kind::String, Presence::Mandatory),
        Field::new("ChannelType", Kind::String, Presence::Mandatory),
        Field::new("CustomerName", Kind::String, Presence::Mandatory),
        Field::new("CurrencyCode", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("PaidAmount", Kind::String, Presence::Mandatory).format(Format::Amount),
        Field::new("TotalAmount", Kind::String, Presence::Mandatory).format(Format::Amount),
        Field::new("SubCompany", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("TransactionDate", Kind::String, Presence::Mandatory).format(Format::Pattern("00/00/0000 00:00:00")),
        Field::new("Reference", Kind::String, Presence::Mandatory),
        Field::new("DetailBills", Kind::Array, Presence::Optional),
        Field::new("FlagAdvice", Kind::String, Presence::Mandatory).up_to(1).among(&["Y", "N"]),
        Field::new("AdditionalData", Kind::String, Presence::Optional),
    ],
    wanted: 0b1011111111111,
    wanted_before: 0b1011111111111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_118: Shape = Shape {
    fields: &[
        Field::new("CompanyCode", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("CustomerNumber", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("RequestID", Kind::String, Presence::Mandatory),
        Field::new("PaymentFlagStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02"]),
        Field::new("PaymentFlagReason", Kind::Object, Presence::Mandatory).shaped(&SHAPE_113),
        Field::new("CustomerName", Kind::String, Presence::Optional),
        Field::new("CurrencyCode", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("PaidAmount", Kind::String, Presence::Optional).format(Format::Amount),
        Field::new("TotalAmount", Kind::String, Presence::Optional).format(Format::Amount),
        Field::new("TransactionDate", Kind::String, Presence::Optional),
        Field::new("DetailBills", Kind::Objects, Presence::Optional),
        Field::new("FreeTexts", Kind::Objects, Presence::Optional),
        Field::new("AdditionalData", Kind::String, Presence::Optional),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
