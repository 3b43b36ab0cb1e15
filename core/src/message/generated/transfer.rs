// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, DeliveryKind, DeliveryRule, Field, Format, Former, Kind, Presence, ResultRule, Rule, ServiceTable, Shape};
use crate::message::outcome::Outcome;

pub(super) static SERVICES: &[ServiceTable] = &[
    ServiceTable { id: "15", profile: "snap", code: "15", name: "Internal Account Inquiry", name_id: "Inquiry rekening internal", method: "POST", path: "/v1.0/account-inquiry-internal", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo")], answer: None, request: &SHAPE_1, response: &SHAPE_2 },
    ServiceTable { id: "16", profile: "snap", code: "16", name: "External Account Inquiry", name_id: "Inquiry rekening eksternal", method: "POST", path: "/v1.0/account-inquiry-external", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo")], answer: None, request: &SHAPE_3, response: &SHAPE_4 },
    ServiceTable { id: "17", profile: "snap", code: "17", name: "Intrabank Transfer", name_id: "Transfer dalam bank", method: "POST", path: "/v1.0/transfer-intrabank", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_7, response: &SHAPE_8 },
    ServiceTable { id: "18", profile: "snap", code: "18", name: "Interbank Transfer", name_id: "Transfer antarbank", method: "POST", path: "/v1.0/transfer-interbank", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_9, response: &SHAPE_10 },
    ServiceTable { id: "19", profile: "snap", code: "19", name: "Request for Payment", name_id: "Permintaan pembayaran", method: "POST", path: "/v1.0/transfer-request-for-payment", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_11, response: &SHAPE_12 },
    ServiceTable { id: "20", profile: "snap", code: "20", name: "Interbank Bulk Transfer", name_id: "Transfer antarbank massal", method: "POST", path: "/v1.0/transfer-interbank-bulk", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerBulkId", "/partnerBulkId")], answer: None, request: &SHAPE_14, response: &SHAPE_15 },
    ServiceTable { id: "21", profile: "snap", code: "21", name: "Interbank Bulk Transfer - Notification", name_id: "Notifikasi transfer antarbank massal", method: "POST", path: "/v1.0/transfer-interbank-bulk/notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/bulkId", "/bulkId"), ("/partnerBulkId", "/partnerBulkId")], answer: None, request: &SHAPE_17, response: &SHAPE_18 },
    ServiceTable { id: "22", profile: "snap", code: "22", name: "Transfer RTGS", name_id: "Transfer RTGS", method: "POST", path: "/v1.0/transfer-rtgs", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_19, response: &SHAPE_20 },
    ServiceTable { id: "23", profile: "snap", code: "23", name: "Transfer SKNBI", name_id: "Transfer SKNBI", method: "POST", path: "/v1.0/transfer-skn", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_21, response: &SHAPE_20 },
    ServiceTable { id: "36", profile: "snap", code: "36", name: "Transfer - Transaction Status Inquiry (bank)", name_id: "Inquiry status transaksi transfer (bank)", method: "POST", path: "/v1.0/transfer/status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode"), ("/amount", "/amount")], answer: None, request: &SHAPE_22, response: &SHAPE_23 },
    ServiceTable { id: "75", profile: "snap", code: "75", name: "SKNBI - Notification", name_id: "Notifikasi SKNBI", method: "POST", path: "/v1.0/transfer-skn/notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo", "/originalPartnerReferenceNo", "/originalExternalId"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo", "/originalExternalId", "/beneficiaryAccountNo", "/sourceAccountNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_24, response: &SHAPE_25 },
    ServiceTable { id: "76", profile: "snap", code: "76", name: "RTGS - Notification", name_id: "Notifikasi RTGS", method: "POST", path: "/v1.0/transfer-rtgs/notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo", "/originalPartnerReferenceNo", "/originalExternalId"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo", "/originalExternalId", "/beneficiaryAccountNo", "/sourceAccountNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_24, response: &SHAPE_25 },
    ServiceTable { id: "15", profile: "bca", code: "15", name: "Internal Account Inquiry", name_id: "Inquiry rekening internal", method: "POST", path: "/openapi/v1.0/account-inquiry-internal", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (10, 10), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo")], answer: None, request: &SHAPE_26, response: &SHAPE_27 },
    ServiceTable { id: "16", profile: "bca", code: "16", name: "External Account Inquiry", name_id: "Inquiry rekening eksternal", method: "POST", path: "/openapi/v2.0/account-inquiry-external", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (10, 10), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo")], answer: None, request: &SHAPE_30, response: &SHAPE_31 },
    ServiceTable { id: "17", profile: "bca", code: "17", name: "Intrabank Transfer", name_id: "Transfer dalam bank", method: "POST", path: "/openapi/v1.0/transfer-intrabank", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_34, response: &SHAPE_36 },
    ServiceTable { id: "18", profile: "bca", code: "18", name: "Interbank Transfer", name_id: "Transfer antarbank", method: "POST", path: "/openapi/v2.0/transfer-interbank", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (10, 10), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_39, response: &SHAPE_41 },
    ServiceTable { id: "22", profile: "bca", code: "22", name: "Transfer RTGS", name_id: "Transfer RTGS", method: "POST", path: "/openapi/v1.0/transfer-rtgs", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/transactionStatus", means: &[("00", Outcome::Done), ("03", Outcome::Pending), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_42, response: &SHAPE_43 },
    ServiceTable { id: "23", profile: "bca", code: "23", name: "Transfer SKNBI", name_id: "Transfer SKNBI", method: "POST", path: "/openapi/v1.0/transfer-skn", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (10, 10), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/transactionStatus", means: &[("00", Outcome::Done), ("03", Outcome::Pending), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_45, response: &SHAPE_46 },
    ServiceTable { id: "36", profile: "bca", code: "36", name: "Transfer - Transaction Status Inquiry (bank)", name_id: "Inquiry status transaksi transfer (bank)", method: "POST", path: "/openapi/v1.0/transfer/status", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("03", Outcome::Pending), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode"), ("/amount", "/amount")], answer: None, request: &SHAPE_47, response: &SHAPE_48 },
    ServiceTable { id: "75", profile: "bca", code: "75", name: "SKNBI - Notification", name_id: "Notifikasi SKNBI", method: "POST", path: "/openapi/v1.0/transfer-skn/notify", direction: Direction::ToPartner, channel_id: "95051", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo", "/originalPartnerReferenceNo", "/originalExternalId"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo", "/originalExternalId", "/beneficiaryAccountNo", "/sourceAccountNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_50, response: &SHAPE_25 },
    ServiceTable { id: "76", profile: "bca", code: "76", name: "RTGS - Notification", name_id: "Notifikasi RTGS", method: "POST", path: "/openapi/v1.0/transfer-rtgs/notify", direction: Direction::ToPartner, channel_id: "95051", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo", "/originalPartnerReferenceNo", "/originalExternalId"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo", "/originalExternalId", "/beneficiaryAccountNo", "/sourceAccountNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_50, response: &SHAPE_25 },
    ServiceTable { id: "FX-deal", profile: "bca", code: "FX", name: "Forex - Deal", name_id: "Valas - transaksi", method: "POST", path: "/openapi/v1.0/deal/transaction/manual-rate", direction: Direction::ToProvider, channel_id: "", external_id_most: 20, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/additionalInfo/data/Status", means: &[], open: ("", "") }), echo: &[], answer: None, request: &SHAPE_53, response: &SHAPE_56 },
    ServiceTable { id: "FX-info-kurs", profile: "bca", code: "FX", name: "Forex - Rates", name_id: "Valas - info kurs", method: "POST", path: "/openapi/v1.0/info-kurs", direction: Direction::ToProvider, channel_id: "95057", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_57, response: &SHAPE_62 },
    ServiceTable { id: "FX-inquiry-deal", profile: "bca", code: "FX", name: "Forex - Deal Status", name_id: "Valas - status transaksi", method: "POST", path: "/openapi/v1.0/inquiry-deal", direction: Direction::ToProvider, channel_id: "95057", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/additionalInfo/data/status", means: &[("Success", Outcome::Done), ("Failed", Outcome::Failed), ("Pending", Outcome::Pending)], open: ("", "") }), echo: &[], answer: None, request: &SHAPE_63, response: &SHAPE_66 },
    ServiceTable { id: "FX-rate", profile: "bca", code: "FX", name: "Forex - Rate for a Deal", name_id: "Valas - kurs untuk transaksi", method: "POST", path: "/openapi/v1.0/rate-fx", direction: Direction::ToProvider, channel_id: "95057", external_id_most: 20, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_67, response: &SHAPE_70 },
    ServiceTable { id: "15", profile: "bri", code: "15", name: "Internal Account Inquiry", name_id: "Inquiry rekening internal", method: "POST", path: "/v1.0/account-inquiry-internal", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo")], answer: None, request: &SHAPE_71, response: &SHAPE_2 },
    ServiceTable { id: "22", profile: "bri", code: "22", name: "Transfer RTGS", name_id: "Transfer RTGS", method: "POST", path: "/v1.0/transfer-rtgs", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount"), ("/beneficiaryAccountNo", "/beneficiaryAccountNo"), ("/sourceAccountNo", "/sourceAccountNo")], answer: None, request: &SHAPE_72, response: &SHAPE_20 },
    ServiceTable { id: "36", profile: "bri", code: "36", name: "Transfer - Transaction Status Inquiry (bank)", name_id: "Inquiry status transaksi transfer (bank)", method: "POST", path: "/v1.0/transfer/status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode"), ("/amount", "/amount")], answer: None, request: &SHAPE_73, response: &SHAPE_23 },
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAccountStatus", Kind::String, Presence::Optional).up_to(16),
        Field::new("beneficiaryAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110011,
    wanted_before: 0b110011,
    rules: &[],
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110011,
    wanted_before: 0b110011,
    rules: &[],
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("originatorCustomerNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("originatorCustomerName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("originatorBankCode", Kind::String, Presence::Mandatory).up_to(11),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100000111,
    wanted_before: 0b1100000111,
    rules: &[],
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000100111,
    wanted_before: 0b1000100111,
    rules: &[],
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Optional).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110000101111,
    wanted_before: 0b110000101111,
    rules: &[],
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100111,
    wanted_before: 0b100111,
    rules: &[],
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("expiredDatetime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("sourceAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11101111,
    wanted_before: 0b11101111,
    rules: &[],
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("partnerBulkId", Kind::String, Presence::Optional).up_to(64),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("bulkObject", Kind::Objects, Presence::Optional).shaped(&SHAPE_13),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100100,
    wanted_before: 0b1100100,
    rules: &[],
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("bulkId", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerBulkId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
    ],
    wanted: 0b10101100,
    wanted_before: 0b10101100,
    rules: &[],
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("bulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerBulkId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bulkObject", Kind::Objects, Presence::Optional).shaped(&SHAPE_16),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_18: Shape = Shape {
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
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Optional).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryCustomerResidence", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "2"]),
        Field::new("beneficiaryCustomerType", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "2", "3"]),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("kodepos", Kind::String, Presence::Optional).up_to(10),
        Field::new("receiverPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("senderCustomerResidence", Kind::String, Presence::Optional).up_to(1).among(&["1", "2"]),
        Field::new("senderCustomerType", Kind::String, Presence::Optional).up_to(1).among(&["1", "2", "3"]),
        Field::new("senderPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010000000000110101111,
    wanted_before: 0b1010000000000110101111,
    rules: &[],
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("transactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100100001100111,
    wanted_before: 0b1100100001100111,
    rules: &[],
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Optional).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryCustomerResidence", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "2"]),
        Field::new("beneficiaryCustomerType", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "2", "3"]),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("kodepos", Kind::String, Presence::Optional).up_to(10),
        Field::new("receiverPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("senderCustomerResidence", Kind::String, Presence::Optional).up_to(1).among(&["1", "2"]),
        Field::new("senderCustomerType", Kind::String, Presence::Optional).up_to(1).among(&["1", "2", "3"]),
        Field::new("senderPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010000000000110101101,
    wanted_before: 0b1010000000000110101101,
    rules: &[],
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    wanted_before: 0b1000,
    rules: &[],
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("previousResponseCode", Kind::String, Presence::Optional).up_to(7),
        Field::new("referenceNumber", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionId", Kind::String, Presence::Optional).up_to(8),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1011000100100011,
    wanted_before: 0b1011000100100011,
    rules: &[],
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(19),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111101000,
    wanted_before: 0b1111101000,
    rules: &[],
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(64),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).exactly(10),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).exactly(10),
        Field::new("beneficiaryAccountStatus", Kind::String, Presence::Optional).up_to(16),
        Field::new("beneficiaryAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110111,
    wanted_before: 0b110111,
    rules: &[],
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Conditional).format(Format::Amount).up_to(16),
        Field::new("currency", Kind::String, Presence::Conditional).format(Format::Currency).up_to(3),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("sourceAccountNo", Kind::String, Presence::Conditional).exactly(10),
        Field::new("inquiryService", Kind::String, Presence::Mandatory).exactly(1).among(&["1", "2"]),
        Field::new("amount", Kind::Object, Presence::Conditional).shaped(&SHAPE_28),
        Field::new("purposeCode", Kind::String, Presence::Conditional).up_to(5).among(&["01", "02", "03", "99"]),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[Rule::RequiredWhen("inquiryService", &["2"], &["sourceAccountNo", "amount", "purposeCode"])],
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_29),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111011,
    wanted_before: 0b1111011,
    rules: &[],
};
static SHAPE_32: Shape = Shape {
    fields: &[
        Field::new("originatorCustomerNo", Kind::String, Presence::Optional).up_to(34),
        Field::new("originatorCustomerName", Kind::String, Presence::Optional).up_to(100),
        Field::new("originatorBankCode", Kind::String, Presence::Optional).up_to(11),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("economicActivity", Kind::String, Presence::Mandatory).up_to(60),
        Field::new("transactionPurpose", Kind::String, Presence::Mandatory).exactly(2).among(&["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15"]),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(10).formerly(&Former { presence: Presence::Mandatory, least: 0, most: 34 }),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("remark", Kind::String, Presence::Optional).up_to(36).formerly(&Former { presence: Presence::Optional, least: 0, most: 50 }),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(10).formerly(&Former { presence: Presence::Mandatory, least: 0, most: 19 }),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_33),
    ],
    wanted: 0b1100000111,
    wanted_before: 0b1100000111,
    rules: &[],
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("economicActivity", Kind::String, Presence::Mandatory).up_to(60),
        Field::new("transactionPurpose", Kind::String, Presence::Mandatory).exactly(2),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_35),
    ],
    wanted: 0b1100101011,
    wanted_before: 0b1100101011,
    rules: &[],
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("transferType", Kind::String, Presence::Mandatory).exactly(1).among(&["1", "2"]),
        Field::new("purposeCode", Kind::String, Presence::Conditional).up_to(5),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[Rule::RequiredWhen("transferType", &["2"], &["purposeCode"])],
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_37),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Optional).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).exactly(10),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_38),
    ],
    wanted: 0b100110000101111,
    wanted_before: 0b100110000101111,
    rules: &[],
};
static SHAPE_40: Shape = Shape {
    fields: &[
        Field::new("bifastId", Kind::String, Presence::Conditional).up_to(18),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_41: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_37),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_40),
    ],
    wanted: 0b110011,
    wanted_before: 0b110011,
    rules: &[],
};
static SHAPE_42: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryCustomerResidence", Kind::String, Presence::Mandatory).exactly(1).among(&["1", "2"]),
        Field::new("beneficiaryCustomerType", Kind::String, Presence::Mandatory).exactly(1).among(&["1", "2", "3"]),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("kodepos", Kind::String, Presence::Optional).up_to(10),
        Field::new("receiverPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("senderCustomerResidence", Kind::String, Presence::Optional).up_to(1).among(&["1", "2"]),
        Field::new("senderCustomerType", Kind::String, Presence::Optional).up_to(1).among(&["1", "2", "3"]),
        Field::new("senderPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010000000000110111111,
    wanted_before: 0b1010000000000110111111,
    rules: &[],
};
static SHAPE_43: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(8),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("transactionStatus", Kind::String, Presence::Mandatory).exactly(2).among(&["00", "03", "06"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100000001110011,
    wanted_before: 0b1100000001110011,
    rules: &[],
};
static SHAPE_44: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16).formerly(&Former { presence: Presence::Mandatory, least: 0, most: 19 }),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_45: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_44),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryCustomerResidence", Kind::String, Presence::Mandatory).exactly(1).among(&["1", "2"]),
        Field::new("beneficiaryCustomerType", Kind::String, Presence::Mandatory).exactly(1).among(&["1", "2", "3"]),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("kodepos", Kind::String, Presence::Optional).up_to(10),
        Field::new("receiverPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("senderCustomerResidence", Kind::String, Presence::Optional).up_to(1).among(&["1", "2"]),
        Field::new("senderCustomerType", Kind::String, Presence::Optional).up_to(1).among(&["1", "2", "3"]),
        Field::new("senderPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(10).formerly(&Former { presence: Presence::Mandatory, least: 0, most: 19 }),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010000000000110111111,
    wanted_before: 0b1010000000000110111111,
    rules: &[],
};
static SHAPE_46: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Optional).up_to(34),
        Field::new("beneficiaryAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(8),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_32),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("transactionStatus", Kind::String, Presence::Mandatory).exactly(2).among(&["00", "03", "06"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100000000110011,
    wanted_before: 0b1100000000110011,
    rules: &[],
};
static SHAPE_47: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).exactly(2).among(&["17", "18", "22", "23", "33"]),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11100,
    wanted_before: 0b11100,
    rules: &[],
};
static SHAPE_48: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).exactly(2),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Optional).up_to(8),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("previousResponseCode", Kind::String, Presence::Optional).up_to(7),
        Field::new("referenceNumber", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("transactionId", Kind::String, Presence::Optional).up_to(8),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).exactly(2).among(&["00", "03", "06"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010000110100011,
    wanted_before: 0b1010000110100011,
    rules: &[],
};
static SHAPE_49: Shape = Shape {
    fields: &[
        Field::new("rejectStatusID", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("rejectStatusEN", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("traceNo", Kind::String, Presence::Mandatory).up_to(100),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_50: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(19),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).exactly(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_49),
    ],
    wanted: 0b11111111000,
    wanted_before: 0b11111111000,
    rules: &[],
};
static SHAPE_51: Shape = Shape {
    fields: &[
        Field::new("Id", Kind::Numeric, Presence::Optional),
        Field::new("documentNumber", Kind::String, Presence::Optional).up_to(20),
        Field::new("institutionNumber", Kind::String, Presence::Optional).up_to(30),
        Field::new("documentDate", Kind::String, Presence::Optional).up_to(8),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_52: Shape = Shape {
    fields: &[
        Field::new("underlyingDocuments", Kind::Object, Presence::Optional).shaped(&SHAPE_51),
        Field::new("linkAmount", Kind::Numeric, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_53: Shape = Shape {
    fields: &[
        Field::new("sourceDealId", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(17),
        Field::new("identityTypeLabel", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "5"]),
        Field::new("identityNumber", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("amount1", Kind::Numeric, Presence::Mandatory).up_to(16),
        Field::new("amount2", Kind::Numeric, Presence::Mandatory).up_to(16),
        Field::new("fxRate", Kind::Numeric, Presence::Mandatory).up_to(16),
        Field::new("transactionType", Kind::String, Presence::Mandatory).up_to(1).among(&["B", "S"]),
        Field::new("dealPurposeId", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("customerName", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("branchCode", Kind::Numeric, Presence::Mandatory).up_to(4),
        Field::new("currencyPair", Kind::String, Presence::Mandatory).up_to(7),
        Field::new("documentCodeId", Kind::String, Presence::Mandatory).up_to(3),
        Field::new("documentDescription", Kind::String, Presence::Optional).up_to(100),
        Field::new("npwp", Kind::String, Presence::Optional).up_to(15),
        Field::new("counterpartyShortName", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("Typology", Kind::String, Presence::Mandatory).up_to(7),
        Field::new("userShortName", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("tradeTime", Kind::String, Presence::Mandatory).up_to(6),
        Field::new("tradeDate", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("maturityDate", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("Disclaimer", Kind::String, Presence::Mandatory).up_to(1).among(&["Y", "N"]),
        Field::new("specialTransaction", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01"]),
        Field::new("documentFlag", Kind::String, Presence::Mandatory).up_to(1).among(&["Y", "N"]),
        Field::new("underlyingDocuments", Kind::Objects, Presence::Optional).shaped(&SHAPE_52),
        Field::new("sourceAccount", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("destinationAccount", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("cin", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(11),
        Field::new("settlementOption", Kind::String, Presence::Mandatory).up_to(1).among(&["A", "M"]),
        Field::new("equivalentMarginAmountIdr", Kind::Numeric, Presence::Optional),
        Field::new("equivalentMarginCurrency", Kind::Numeric, Presence::Optional),
        Field::new("customerPic", Kind::String, Presence::Optional).up_to(50),
        Field::new("mrrType", Kind::String, Presence::Optional).up_to(50),
        Field::new("riskCurrency", Kind::String, Presence::Optional).up_to(50),
        Field::new("riskAmount", Kind::Numeric, Presence::Optional),
        Field::new("sourceAction", Kind::String, Presence::Optional).up_to(50),
        Field::new("eventReason", Kind::String, Presence::Optional).up_to(500),
        Field::new("fixingParent", Kind::String, Presence::Optional).up_to(50),
        Field::new("dealStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("tradedCurrency", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("refSpot", Kind::Numeric, Presence::Mandatory),
        Field::new("netSpot", Kind::Numeric, Presence::Mandatory),
        Field::new("forward", Kind::Numeric, Presence::Mandatory),
        Field::new("clientSwapNearLeg", Kind::Numeric, Presence::Mandatory),
        Field::new("internalSwapFarLeg", Kind::Numeric, Presence::Mandatory),
        Field::new("clientSwapFarLeg", Kind::Numeric, Presence::Mandatory),
        Field::new("isAggregate", Kind::String, Presence::Mandatory).up_to(1),
        Field::new("captureDate", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("amount1Leg2", Kind::Numeric, Presence::Optional),
        Field::new("amount2Leg2", Kind::Numeric, Presence::Optional),
        Field::new("rate2Leg2", Kind::Numeric, Presence::Optional),
        Field::new("transactionCode", Kind::String, Presence::Mandatory).up_to(3),
        Field::new("userId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("wsid", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("comments", Kind::String, Presence::Optional).up_to(36),
        Field::new("capturedAmount", Kind::Numeric, Presence::Mandatory),
        Field::new("valueDate", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("sessionId", Kind::String, Presence::Mandatory).up_to(4000),
        Field::new("additionalData", Kind::String, Presence::Optional).up_to(500),
        Field::new("settlementType", Kind::String, Presence::Mandatory).up_to(15),
    ],
    wanted: 0b10111011100011111111100000000001111011111111100111111111111,
    wanted_before: 0b10111011100011111111100000000001111011111111100111111111111,
    rules: &[],
};
static SHAPE_54: Shape = Shape {
    fields: &[
        Field::new("mssId", Kind::String, Presence::Mandatory),
        Field::new("message", Kind::String, Presence::Mandatory),
        Field::new("Status", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_55: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("data", Kind::Object, Presence::Optional).shaped(&SHAPE_54),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_56: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_55),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_57: Shape = Shape {
    fields: &[
        Field::new("rate", Kind::Strings, Presence::Mandatory),
        Field::new("currency", Kind::Strings, Presence::Mandatory),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_58: Shape = Shape {
    fields: &[
        Field::new("mid", Kind::Numeric, Presence::Mandatory).up_to(16),
        Field::new("currency", Kind::String, Presence::Mandatory).exactly(6),
        Field::new("buy", Kind::Numeric, Presence::Mandatory).up_to(16),
        Field::new("sell", Kind::Numeric, Presence::Mandatory).up_to(16),
        Field::new("lastUpdate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
};
static SHAPE_59: Shape = Shape {
    fields: &[
        Field::new("rate", Kind::String, Presence::Mandatory).up_to(10),
        Field::new("rateDetail", Kind::Objects, Presence::Mandatory).shaped(&SHAPE_58),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_60: Shape = Shape {
    fields: &[
        Field::new("rates", Kind::Objects, Presence::Mandatory).shaped(&SHAPE_59),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_61: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Mandatory).exactly(36),
        Field::new("data", Kind::Object, Presence::Mandatory).shaped(&SHAPE_60),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_62: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_61),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_63: Shape = Shape {
    fields: &[
        Field::new("sourceDealId", Kind::String, Presence::Optional).format(Format::Digits).up_to(17),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_64: Shape = Shape {
    fields: &[
        Field::new("mssId", Kind::Numeric, Presence::Mandatory).exactly(21),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(100),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_65: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Mandatory).exactly(16),
        Field::new("data", Kind::Object, Presence::Optional).shaped(&SHAPE_64),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_66: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_65),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_67: Shape = Shape {
    fields: &[
        Field::new("cin", Kind::String, Presence::Mandatory).format(Format::Digits).exactly(11),
        Field::new("currencyPair", Kind::String, Presence::Mandatory).exactly(6),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_68: Shape = Shape {
    fields: &[
        Field::new("currencyPair", Kind::String, Presence::Mandatory).exactly(6),
        Field::new("buy", Kind::Numeric, Presence::Mandatory).up_to(12),
        Field::new("sell", Kind::Numeric, Presence::Mandatory).up_to(12),
        Field::new("sessionExpiredTime", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("sessionId", Kind::String, Presence::Mandatory).up_to(512),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
};
static SHAPE_69: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Mandatory).exactly(16),
        Field::new("data", Kind::Object, Presence::Optional).shaped(&SHAPE_68),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_70: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_69),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_71: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_72: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_5),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("beneficiaryAddress", Kind::String, Presence::Optional).up_to(100),
        Field::new("beneficiaryBankCode", Kind::String, Presence::Mandatory).up_to(11),
        Field::new("beneficiaryBankName", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryCustomerResidence", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "2"]),
        Field::new("beneficiaryCustomerType", Kind::String, Presence::Mandatory).up_to(1).among(&["1", "2", "3"]),
        Field::new("beneficiaryEmail", Kind::String, Presence::Optional).up_to(50),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Optional).up_to(20),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("kodepos", Kind::String, Presence::Optional).up_to(10),
        Field::new("receiverPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("senderCustomerResidence", Kind::String, Presence::Optional).up_to(1).among(&["1", "2"]),
        Field::new("senderCustomerType", Kind::String, Presence::Optional).up_to(1).among(&["1", "2", "3"]),
        Field::new("senderPhone", Kind::String, Presence::Optional).up_to(20),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("originatorInfos", Kind::Objects, Presence::Conditional).shaped(&SHAPE_6),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010000000000110101111,
    wanted_before: 0b1010000000000110101111,
    rules: &[],
};
static SHAPE_73: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_5),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001,
    wanted_before: 0b1001,
    rules: &[],
};
