// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, Field, Format, Kind, Presence, ResultRule, Rule, ServiceTable, Shape};
use crate::message::outcome::Outcome;

pub(super) static SERVICES: &[ServiceTable] = &[
    ServiceTable { id: "37", profile: "snap", code: "37", name: "Account Inquiry - Customer Top Up", name_id: "Inquiry akun - top up pelanggan", method: "POST", path: "/v1.0/emoney/account-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/customerNumber", "/customerNumber")], answer: None, request: &SHAPE_2, response: &SHAPE_3 },
    ServiceTable { id: "38", profile: "snap", code: "38", name: "Customer Top Up", name_id: "Top up pelanggan", method: "POST", path: "/v1.0/emoney/topup", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/customerNumber", "/customerNumber"), ("/amount", "/amount")], answer: None, request: &SHAPE_4, response: &SHAPE_5 },
    ServiceTable { id: "39", profile: "snap", code: "39", name: "Customer Top Up Inquiry Status", name_id: "Inquiry status top up pelanggan", method: "POST", path: "/v1.0/emoney/topup-status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode")], answer: None, request: &SHAPE_6, response: &SHAPE_7 },
    ServiceTable { id: "40", profile: "snap", code: "40", name: "Submit Bulk Cash In", name_id: "Pengajuan cash-in massal", method: "POST", path: "/v1.0/emoney/bulk-cashin-payment", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerBulkId", "/partnerBulkId")], answer: None, request: &SHAPE_9, response: &SHAPE_10 },
    ServiceTable { id: "41", profile: "snap", code: "41", name: "Notify Bulk Cash In", name_id: "Notifikasi cash-in massal", method: "POST", path: "/v1.0/emoney/bulk-cashin-notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/bulkId", "/bulkId"), ("/partnerBulkId", "/partnerBulkId")], answer: None, request: &SHAPE_12, response: &SHAPE_13 },
    ServiceTable { id: "42", profile: "snap", code: "42", name: "Transfer to Bank-Account Inquiry", name_id: "Transfer ke bank - inquiry rekening", method: "POST", path: "/v1.0/emoney/bank-account-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNumber", "/beneficiaryAccountNumber")], answer: None, request: &SHAPE_14, response: &SHAPE_15 },
    ServiceTable { id: "43", profile: "snap", code: "43", name: "Transfer to Bank-Payment Transaction", name_id: "Transfer ke bank - pembayaran", method: "POST", path: "/v1.0/emoney/transfer-bank", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_16, response: &SHAPE_17 },
    ServiceTable { id: "44", profile: "snap", code: "44", name: "Transfer to OTC - Create Payment", name_id: "Transfer ke OTC - buat pembayaran", method: "POST", path: "/v1.0/emoney/otc-cashout", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_18, response: &SHAPE_19 },
    ServiceTable { id: "45", profile: "snap", code: "45", name: "Transfer to OTC - Transfer Status", name_id: "Transfer ke OTC - status transfer", method: "POST", path: "/v1.0/emoney/otc-status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode"), ("/amount", "/amount")], answer: None, request: &SHAPE_20, response: &SHAPE_21 },
    ServiceTable { id: "46", profile: "snap", code: "46", name: "Transfer to OTC - Cancel Payment", name_id: "Transfer ke OTC - batalkan pembayaran", method: "POST", path: "/v1.0/emoney/otc-cancel", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId")], answer: None, request: &SHAPE_22, response: &SHAPE_23 },
    ServiceTable { id: "53", profile: "snap", code: "53", name: "QR MPM / non-bank - Transaction Status Inquiry", name_id: "Inquiry status transaksi (nonbank)", method: "POST", path: "/v1.0/qr/qr-mpm-status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode"), ("/amount", "/amount")], answer: None, request: &SHAPE_24, response: &SHAPE_25 },
    ServiceTable { id: "37", profile: "dana", code: "37", name: "Account Inquiry - Customer Top Up", name_id: "Inquiry akun - top up pelanggan", method: "POST", path: "/rest/v1.0/emoney/account-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/customerNumber", "/customerNumber")], answer: None, request: &SHAPE_27, response: &SHAPE_28 },
    ServiceTable { id: "38", profile: "dana", code: "38", name: "Customer Top Up", name_id: "Top up pelanggan", method: "POST", path: "/rest/v1.0/emoney/topup", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/customerNumber", "/customerNumber"), ("/amount", "/amount")], answer: None, request: &SHAPE_30, response: &SHAPE_31 },
    ServiceTable { id: "39", profile: "dana", code: "39", name: "Customer Top Up Inquiry Status", name_id: "Inquiry status top up pelanggan", method: "POST", path: "/rest/v1.0/emoney/topup-status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode")], answer: None, request: &SHAPE_32, response: &SHAPE_33 },
    ServiceTable { id: "42", profile: "dana", code: "42", name: "Transfer to Bank-Account Inquiry", name_id: "Transfer ke bank - inquiry rekening", method: "POST", path: "/v1.0/emoney/bank-account-inquiry.htm", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNumber", "/beneficiaryAccountNumber")], answer: None, request: &SHAPE_35, response: &SHAPE_36 },
    ServiceTable { id: "43", profile: "dana", code: "43", name: "Transfer to Bank-Payment Transaction", name_id: "Transfer ke bank - pembayaran", method: "POST", path: "/v1.0/emoney/transfer-bank.htm", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_38, response: &SHAPE_39 },
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Conditional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100,
    wanted_before: 0b100,
    rules: &[],
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("customerNumber", Kind::String, Presence::Conditional).up_to(64),
        Field::new("customerName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("customerMonthlyInLimit", Kind::Numeric, Presence::Optional).up_to(17),
        Field::new("minAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("maxAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000011,
    wanted_before: 0b1000011,
    rules: &[],
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(32),
        Field::new("customerName", Kind::String, Presence::Optional).up_to(255),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("categoryId", Kind::Numeric, Presence::Optional).up_to(10),
        Field::new("notes", Kind::String, Presence::Optional).up_to(255),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(64),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    wanted_before: 0b1000,
    rules: &[],
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(64),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10100011,
    wanted_before: 0b10100011,
    rules: &[],
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("accountNumber", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("accountName", Kind::String, Presence::Optional).up_to(30),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001,
    wanted_before: 0b1001,
    rules: &[],
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("partnerBulkId", Kind::String, Presence::Optional).up_to(64),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("bulkObject", Kind::Objects, Presence::Optional).shaped(&SHAPE_8),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("bulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerBulkId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("customerName", Kind::String, Presence::Optional).up_to(30),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("referenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111001,
    wanted_before: 0b1111001,
    rules: &[],
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("bulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerBulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bulkObject", Kind::Objects, Presence::Optional).shaped(&SHAPE_11),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("bulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerBulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("beneficiaryAccountNumber", Kind::String, Presence::Optional).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110,
    wanted_before: 0b110,
    rules: &[],
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(25),
        Field::new("beneficiaryAccountNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("beneficiaryBankShortName", Kind::String, Presence::Optional).up_to(25),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(25),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10001100111,
    wanted_before: 0b10001100111,
    rules: &[],
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(25),
        Field::new("beneficiaryAccountNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b101011,
    wanted_before: 0b101011,
    rules: &[],
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNumber", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100111,
    wanted_before: 0b100111,
    rules: &[],
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("otp", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1011001,
    wanted_before: 0b1011001,
    rules: &[],
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100011,
    wanted_before: 0b1100011,
    rules: &[],
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("reason", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11010,
    wanted_before: 0b11010,
    rules: &[],
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("cancelTime", Kind::String, Presence::OnSuccess).format(Format::DateTime).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100111,
    wanted_before: 0b100111,
    rules: &[],
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    wanted_before: 0b1000,
    rules: &[],
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("originalResponseCode", Kind::String, Presence::Optional).up_to(7),
        Field::new("originalResponseMessage", Kind::String, Presence::Optional).up_to(150),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("requestId", Kind::String, Presence::Optional).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100011,
    wanted_before: 0b1100011,
    rules: &[],
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("fundType", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("externalDivisionId", Kind::String, Presence::Optional).up_to(64),
        Field::new("chargeTarget", Kind::String, Presence::Optional).up_to(64).among(&["DIVISION", "MERCHANT"]),
        Field::new("accessToken", Kind::String, Presence::Optional).up_to(512),
        Field::new("customerId", Kind::String, Presence::Optional).up_to(32),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[Rule::RequiredWhen("chargeTarget", &["DIVISION"], &["externalDivisionId"])],
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Conditional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_26),
    ],
    wanted: 0b10100,
    wanted_before: 0b10100,
    rules: &[],
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("customerNumber", Kind::String, Presence::Conditional).up_to(32),
        Field::new("customerName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("customerMonthlyInLimit", Kind::String, Presence::Optional).up_to(17),
        Field::new("minAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("maxAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111101000011,
    wanted_before: 0b111101000011,
    rules: &[],
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("extendInfo", Kind::String, Presence::Optional).up_to(4096),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(64).among(&["MERCHANT_DEPOSIT_ACCOUNT", "SETTLEMENT_ACCOUNT", "DIVISION_DEPOSIT_ACCOUNT"]),
        Field::new("fundType", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("externalDivisionId", Kind::String, Presence::Optional).up_to(64),
        Field::new("chargeTarget", Kind::String, Presence::Optional).up_to(64).among(&["DIVISION", "MERCHANT"]),
        Field::new("accessToken", Kind::String, Presence::Optional).up_to(512),
        Field::new("customerId", Kind::String, Presence::Optional).up_to(32),
    ],
    wanted: 0b100,
    wanted_before: 0b100,
    rules: &[Rule::RequiredWhen("chargeTarget", &["DIVISION"], &["externalDivisionId"])],
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(32),
        Field::new("customerName", Kind::String, Presence::Optional).up_to(255),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("categoryId", Kind::Numeric, Presence::Optional).up_to(10),
        Field::new("notes", Kind::String, Presence::Optional).up_to(255),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_29),
    ],
    wanted: 0b1000011001,
    wanted_before: 0b1000011001,
    rules: &[],
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("customerName", Kind::String, Presence::Optional).up_to(255),
    ],
    wanted: 0b1001011,
    wanted_before: 0b1001011,
    rules: &[],
};
static SHAPE_32: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(36),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001,
    wanted_before: 0b1001,
    rules: &[],
};
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(36),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111100111,
    wanted_before: 0b111100111,
    rules: &[],
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("fundType", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("externalDivisionId", Kind::String, Presence::Optional).up_to(64),
        Field::new("chargeTarget", Kind::String, Presence::Optional).up_to(64).among(&["DIVISION", "MERCHANT"]),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(64).among(&["MERCHANT_DEPOSIT_ACCOUNT", "SETTLEMENT_ACCOUNT", "DIVISION_DEPOSIT_ACCOUNT"]),
        Field::new("accessToken", Kind::String, Presence::Optional).up_to(512),
    ],
    wanted: 0b1001,
    wanted_before: 0b1001,
    rules: &[Rule::RequiredWhen("chargeTarget", &["DIVISION"], &["externalDivisionId"])],
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("beneficiaryAccountNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_34),
    ],
    wanted: 0b11110,
    wanted_before: 0b11110,
    rules: &[],
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(25),
        Field::new("beneficiaryAccountNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(8),
        Field::new("beneficiaryBankShortName", Kind::String, Presence::Optional).up_to(25),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(25),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10001100011,
    wanted_before: 0b10001100011,
    rules: &[],
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("fundType", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("externalDivisionId", Kind::String, Presence::Optional).up_to(64),
        Field::new("chargeTarget", Kind::String, Presence::Optional).up_to(64).among(&["DIVISION", "MERCHANT"]),
        Field::new("needNotify", Kind::Boolean, Presence::Optional),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Optional).up_to(64),
        Field::new("accessToken", Kind::String, Presence::Optional).up_to(512),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[Rule::RequiredWhen("chargeTarget", &["DIVISION"], &["externalDivisionId"])],
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("customerNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(64).among(&["MERCHANT_DEPOSIT_ACCOUNT", "SETTLEMENT_ACCOUNT", "DIVISION_DEPOSIT_ACCOUNT"]),
        Field::new("beneficiaryAccountNumber", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_37),
    ],
    wanted: 0b100111010,
    wanted_before: 0b100111010,
    rules: &[],
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNumber", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
