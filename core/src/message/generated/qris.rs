// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, DeliveryKind, DeliveryRule, Field, Format, Kind, Presence, ResultRule, Rule, ServiceTable, Shape};
use crate::message::outcome::Outcome;

pub(super) static SERVICES: &[ServiceTable] = &[
    ServiceTable { id: "47", profile: "snap", code: "47", name: "Generate QR MPM", name_id: "Buat QR MPM", method: "POST", path: "/v1.0/qr/qr-mpm-generate", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_2, response: &SHAPE_3 },
    ServiceTable { id: "48", profile: "snap", code: "48", name: "Decode QR MPM", name_id: "Baca QR MPM", method: "POST", path: "/v1.0/qr/qr-mpm-decode", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_4, response: &SHAPE_6 },
    ServiceTable { id: "49", profile: "snap", code: "49", name: "QR MPM - Payment Redirect (Apply OTT)", name_id: "QR MPM - pengalihan pembayaran (OTT)", method: "POST", path: "/v1.0/qr/apply-ott", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_7, response: &SHAPE_9 },
    ServiceTable { id: "50", profile: "snap", code: "50", name: "QR MPM - Payment Host to Host", name_id: "QR MPM - pembayaran host-to-host", method: "POST", path: "/v1.0/qr/qr-mpm-payment", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount")], answer: None, request: &SHAPE_10, response: &SHAPE_11 },
    ServiceTable { id: "51", profile: "snap", code: "51", name: "QR MPM - Query Payment", name_id: "QR MPM - inquiry pembayaran", method: "POST", path: "/v1.0/qr/qr-mpm-query", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode")], answer: None, request: &SHAPE_12, response: &SHAPE_13 },
    ServiceTable { id: "52", profile: "snap", code: "52", name: "QR MPM - Payment Notification", name_id: "QR MPM - notifikasi pembayaran", method: "POST", path: "/v1.0/qr/qr-mpm-notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_14, response: &SHAPE_15 },
    ServiceTable { id: "59", profile: "snap", code: "59", name: "Generate QR CPM", name_id: "Buat QR CPM", method: "POST", path: "/v1.0/qr/qr-cpm-generate", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_16, response: &SHAPE_17 },
    ServiceTable { id: "60", profile: "snap", code: "60", name: "CPM Payment", name_id: "Pembayaran CPM", method: "POST", path: "/v1.0/qr/qr-cpm-payment", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_19, response: &SHAPE_20 },
    ServiceTable { id: "61", profile: "snap", code: "61", name: "QR CPM - Query Payment", name_id: "QR CPM - inquiry pembayaran", method: "POST", path: "/v1.0/qr/qr-cpm-query", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId")], answer: None, request: &SHAPE_21, response: &SHAPE_22 },
    ServiceTable { id: "62", profile: "snap", code: "62", name: "QR CPM - Cancel Payment", name_id: "QR CPM - pembatalan pembayaran", method: "POST", path: "/v1.0/qr/qr-cpm-cancel", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId")], answer: None, request: &SHAPE_23, response: &SHAPE_24 },
    ServiceTable { id: "77", profile: "snap", code: "77", name: "QR MPM - Cancel Payment", name_id: "QR MPM - pembatalan pembayaran", method: "POST", path: "/v1.0/qr/qr-mpm-cancel", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId")], answer: None, request: &SHAPE_25, response: &SHAPE_24 },
    ServiceTable { id: "78", profile: "snap", code: "78", name: "QR MPM - Refund Payment", name_id: "QR MPM - pengembalian dana", method: "POST", path: "/v1.0/qr/qr-mpm-refund", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/partnerRefundNo", "/partnerRefundNo"), ("/refundAmount", "/refundAmount")], answer: None, request: &SHAPE_26, response: &SHAPE_27 },
    ServiceTable { id: "79", profile: "snap", code: "79", name: "QR CPM - Payment Notification", name_id: "QR CPM - notifikasi pembayaran", method: "POST", path: "/v1.0/qr/qr-cpm-notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo", "/originalPartnerReferenceNo"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo", "/merchantId"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_28, response: &SHAPE_15 },
    ServiceTable { id: "80", profile: "snap", code: "80", name: "QR CPM - Refund Payment", name_id: "QR CPM - pengembalian dana", method: "POST", path: "/v1.0/qr/qr-cpm-refund", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/partnerRefundNo", "/partnerRefundNo"), ("/refundAmount", "/refundAmount")], answer: None, request: &SHAPE_26, response: &SHAPE_27 },
    ServiceTable { id: "47", profile: "bca", code: "47", name: "Generate QR MPM", name_id: "Buat QR MPM", method: "POST", path: "/openapi/v1.0/qr/qr-mpm-generate", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_31, response: &SHAPE_32 },
    ServiceTable { id: "51", profile: "bca", code: "51", name: "QR MPM - Query Payment", name_id: "QR MPM - inquiry pembayaran", method: "POST", path: "/openapi/v1.0/qr/qr-mpm-query", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("03", Outcome::Pending), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode")], answer: None, request: &SHAPE_34, response: &SHAPE_37 },
    ServiceTable { id: "52", profile: "bca", code: "52", name: "QR MPM - Payment Notification", name_id: "QR MPM - notifikasi pembayaran", method: "POST", path: "/openapi/v1.0/qr/qr-mpm-notify", direction: Direction::ToPartner, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_40, response: &SHAPE_15 },
    ServiceTable { id: "60", profile: "bca", code: "60", name: "CPM Payment", name_id: "Pembayaran CPM", method: "POST", path: "/openapi/v1.0/qr/qr-cpm-payment", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/additionalInfo/latestTransactionStatus", means: &[("00", Outcome::Done), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_42, response: &SHAPE_46 },
    ServiceTable { id: "62", profile: "bca", code: "62", name: "QR CPM - Cancel Payment", name_id: "QR CPM - pembatalan pembayaran", method: "POST", path: "/openapi/v1.0/qr/qr-cpm-cancel", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId")], answer: None, request: &SHAPE_48, response: &SHAPE_50 },
    ServiceTable { id: "78", profile: "bca", code: "78", name: "QR MPM - Refund Payment", name_id: "QR MPM - pengembalian dana", method: "POST", path: "/openapi/v1.0/qr/qr-mpm-refund", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/partnerRefundNo", "/partnerRefundNo"), ("/refundAmount", "/refundAmount")], answer: None, request: &SHAPE_52, response: &SHAPE_54 },
    ServiceTable { id: "IS", profile: "bca", code: "IS", name: "ECR - Status", name_id: "ECR - status", method: "POST", path: "/openapi/v1.0/ecr/inquiry-status", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/merchantId", "/merchantId"), ("/terminalId", "/terminalId"), ("/transType", "/transType"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo")], answer: None, request: &SHAPE_55, response: &SHAPE_57 },
    ServiceTable { id: "RP", profile: "bca", code: "RP", name: "ECR - Payment", name_id: "ECR - pembayaran", method: "POST", path: "/openapi/v1.0/ecr/payment", direction: Direction::ToProvider, channel_id: "95251", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/responseCode", means: &[("200RP00", Outcome::Pending)], open: ("", "") }), echo: &[("/merchantId", "/merchantId"), ("/terminalId", "/terminalId"), ("/transType", "/transType"), ("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_59, response: &SHAPE_60 },
    ServiceTable { id: "49", profile: "dana", code: "49", name: "QR MPM - Payment Redirect (Apply OTT)", name_id: "QR MPM - pengalihan pembayaran (OTT)", method: "POST", path: "/rest/v1.1/qr/apply-ott", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_62, response: &SHAPE_64 },
    ServiceTable { id: "47", profile: "faspay", code: "47", name: "Generate QR MPM", name_id: "Buat QR MPM", method: "POST", path: "/v1.0/qr/qr-mpm-generate", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_66, response: &SHAPE_3 },
    ServiceTable { id: "47", profile: "winpay", code: "47", name: "Generate QR MPM", name_id: "Buat QR MPM", method: "POST", path: "/v1.0/qr/qr-mpm-generate", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_68, response: &SHAPE_3 },
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
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("storeId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("validityPeriod", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("qrContent", Kind::String, Presence::Conditional).up_to(512),
        Field::new("qrUrl", Kind::String, Presence::Optional).up_to(256),
        Field::new("qrImage", Kind::String, Presence::Optional),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(512),
        Field::new("merchantName", Kind::String, Presence::Optional).up_to(25),
        Field::new("storeId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[Rule::AnyOf(&["qrContent", "qrUrl", "qrImage"])],
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("qrContent", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("scanTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100010,
    wanted_before: 0b100010,
    rules: &[],
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("merchantPAN", Kind::Numeric, Presence::Mandatory).up_to(19),
        Field::new("acquirerName", Kind::String, Presence::Mandatory).up_to(50),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("redirectUrl", Kind::String, Presence::Conditional).up_to(512),
        Field::new("merchantName", Kind::String, Presence::Conditional).up_to(25),
        Field::new("merchantCategory", Kind::String, Presence::Conditional).up_to(32),
        Field::new("merchantLocation", Kind::String, Presence::Conditional).up_to(25),
        Field::new("merchantInfos", Kind::Objects, Presence::Optional).shaped(&SHAPE_5),
        Field::new("transactionAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("userResources", Kind::Strings, Presence::Mandatory).items(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("resourceType", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("value", Kind::String, Presence::Mandatory).up_to(64),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("userResources", Kind::Objects, Presence::Mandatory).shaped(&SHAPE_8),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("verificationId", Kind::String, Presence::Optional).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("verificationId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    wanted_before: 0b1000,
    rules: &[],
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("paidTime", Kind::String, Presence::Conditional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100011,
    wanted_before: 0b1100011,
    rules: &[],
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(25),
        Field::new("destinationNumber", Kind::String, Presence::Optional).up_to(25),
        Field::new("destinationAccountName", Kind::String, Presence::Optional).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("bankCode", Kind::String, Presence::Optional).up_to(11),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b101,
    wanted_before: 0b101,
    rules: &[],
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("userAccessToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerTrxDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10000,
    wanted_before: 0b10000,
    rules: &[],
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("qrContent", Kind::String, Presence::Optional).up_to(512),
        Field::new("qrUrl", Kind::String, Presence::Optional).up_to(255),
        Field::new("expiryTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000011,
    wanted_before: 0b1000011,
    rules: &[],
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("deviceId", Kind::String, Presence::Optional).up_to(64),
        Field::new("deviceVersion", Kind::String, Presence::Optional).up_to(128),
        Field::new("deviceModel", Kind::String, Presence::Optional).up_to(128),
        Field::new("deviceIp", Kind::String, Presence::Optional).up_to(64),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("qrContent", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("title", Kind::String, Presence::Optional).up_to(256),
        Field::new("expiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("items", Kind::Object, Presence::Optional),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantName", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantLocation", Kind::String, Presence::Optional).up_to(64),
        Field::new("acquirerName", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("scannerInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_18),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10011,
    wanted_before: 0b10011,
    rules: &[],
};
static SHAPE_20: Shape = Shape {
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
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("title", Kind::String, Presence::Optional).up_to(256),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("paidTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b101000011,
    wanted_before: 0b101000011,
    rules: &[],
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("cancelTime", Kind::String, Presence::OnSuccess).format(Format::DateTime).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100011,
    wanted_before: 0b100011,
    rules: &[],
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("reason", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001000,
    wanted_before: 0b1001000,
    rules: &[],
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001000,
    wanted_before: 0b1001000,
    rules: &[],
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("refundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerRefundNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("refundTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100100011,
    wanted_before: 0b100100011,
    rules: &[],
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(25),
        Field::new("destinationNumber", Kind::String, Presence::Optional).up_to(25),
        Field::new("destinationAccountName", Kind::String, Presence::Optional).up_to(25),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("bankCode", Kind::String, Presence::Optional).up_to(8),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000100,
    wanted_before: 0b1000100,
    rules: &[],
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("convenienceFee", Kind::String, Presence::Optional).format(Format::Amount).up_to(13),
        Field::new("partnerMerchantType", Kind::String, Presence::Conditional).up_to(4),
        Field::new("terminalLocationName", Kind::String, Presence::Conditional).up_to(25),
        Field::new("qrOption", Kind::String, Presence::Conditional).up_to(1),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_29),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("subMerchantId", Kind::String, Presence::Conditional).up_to(9),
        Field::new("storeId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Mandatory).exactly(8),
        Field::new("validityPeriod", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_30),
    ],
    wanted: 0b1001011,
    wanted_before: 0b1001011,
    rules: &[],
};
static SHAPE_32: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(36),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("qrContent", Kind::String, Presence::Conditional).up_to(512),
        Field::new("qrUrl", Kind::String, Presence::Optional).up_to(256),
        Field::new("qrImage", Kind::String, Presence::Optional),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(512),
        Field::new("merchantName", Kind::String, Presence::Optional).up_to(25),
        Field::new("storeId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(8),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1011,
    wanted_before: 0b1011,
    rules: &[Rule::AnyOf(&["qrContent", "qrUrl", "qrImage"])],
};
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("partnerMerchantType", Kind::String, Presence::Conditional).up_to(4),
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).exactly(2).among(&["47"]),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("subMerchantId", Kind::String, Presence::Conditional).up_to(9),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_33),
    ],
    wanted: 0b11011,
    wanted_before: 0b11011,
    rules: &[],
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(15),
        Field::new("merchantPan", Kind::String, Presence::Optional).up_to(19),
        Field::new("name", Kind::String, Presence::Optional).up_to(25),
        Field::new("city", Kind::String, Presence::Optional).up_to(13),
        Field::new("postalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("country", Kind::String, Presence::Optional).exactly(2),
        Field::new("email", Kind::String, Presence::Optional).up_to(30),
        Field::new("paymentChannelName", Kind::String, Presence::Optional).up_to(10),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("referenceNumber", Kind::String, Presence::Mandatory).exactly(12),
        Field::new("approvalCode", Kind::String, Presence::Optional).exactly(6),
        Field::new("payerPhoneNumber", Kind::String, Presence::Optional).up_to(13),
        Field::new("batchNumber", Kind::String, Presence::Optional).exactly(6),
        Field::new("convenienceFee", Kind::String, Presence::Optional).format(Format::Amount).up_to(13),
        Field::new("customerPan", Kind::String, Presence::Optional).up_to(19),
        Field::new("issuerReferenceNumber", Kind::String, Presence::Optional).up_to(12),
        Field::new("payerName", Kind::String, Presence::Optional).up_to(30),
        Field::new("issuerName", Kind::String, Presence::Optional).up_to(26),
        Field::new("acquirerName", Kind::String, Presence::Optional).exactly(3),
        Field::new("merchantInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_35),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).exactly(2),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).exactly(2).among(&["00", "03", "04", "06"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("paidTime", Kind::String, Presence::Conditional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_29),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(8),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_36),
    ],
    wanted: 0b11111111,
    wanted_before: 0b11111111,
    rules: &[],
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(8),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(15),
        Field::new("city", Kind::String, Presence::Optional).up_to(13),
        Field::new("postalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("country", Kind::String, Presence::Optional).exactly(2),
        Field::new("email", Kind::String, Presence::Optional).up_to(30),
        Field::new("paymentChannelName", Kind::String, Presence::Optional).up_to(10),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("referenceNumber", Kind::String, Presence::Mandatory).exactly(12),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).exactly(25),
        Field::new("approvalCode", Kind::String, Presence::Optional).exactly(6),
        Field::new("payerPhoneNumber", Kind::String, Presence::Optional).up_to(13),
        Field::new("batchNumber", Kind::String, Presence::Optional).exactly(6),
        Field::new("convenienceFee", Kind::String, Presence::Optional).format(Format::Amount).up_to(13),
        Field::new("issuerReferenceNumber", Kind::String, Presence::Optional).up_to(12),
        Field::new("payerName", Kind::String, Presence::Optional).up_to(30),
        Field::new("issuerName", Kind::String, Presence::Optional).up_to(26),
        Field::new("acquirerName", Kind::String, Presence::Optional).exactly(3),
        Field::new("merchantInfo", Kind::Objects, Presence::Optional).shaped(&SHAPE_38),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_40: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).exactly(2).among(&["00", "03", "06"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("customerNumber", Kind::String, Presence::Optional).up_to(19),
        Field::new("accountType", Kind::String, Presence::Optional).up_to(25),
        Field::new("destinationNumber", Kind::String, Presence::Optional).up_to(19),
        Field::new("destinationAccountName", Kind::String, Presence::Optional).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_29),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("bankCode", Kind::String, Presence::Optional).up_to(8),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_39),
    ],
    wanted: 0b1101,
    wanted_before: 0b1101,
    rules: &[],
};
static SHAPE_41: Shape = Shape {
    fields: &[
        Field::new("convenienceFee", Kind::String, Presence::Optional).format(Format::Amount).up_to(13),
        Field::new("partnerMerchantType", Kind::String, Presence::Optional).up_to(4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_42: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("qrContent", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_29),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(9),
        Field::new("title", Kind::String, Presence::Optional).up_to(256),
        Field::new("expiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("items", Kind::Object, Presence::Optional),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantName", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantLocation", Kind::String, Presence::Optional).up_to(64),
        Field::new("acquirerName", Kind::String, Presence::Mandatory).up_to(3).among(&["BCA"]),
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("scannerInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_18),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_41),
    ],
    wanted: 0b11000000010111,
    wanted_before: 0b11000000010111,
    rules: &[],
};
static SHAPE_43: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).exactly(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_44: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(15),
        Field::new("merchantPan", Kind::String, Presence::Optional).up_to(19),
        Field::new("name", Kind::String, Presence::Optional).up_to(25),
        Field::new("city", Kind::String, Presence::Optional).up_to(13),
        Field::new("postalCode", Kind::String, Presence::Optional).up_to(10),
        Field::new("country", Kind::String, Presence::Optional).exactly(2),
        Field::new("email", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_45: Shape = Shape {
    fields: &[
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).exactly(2),
        Field::new("transactionStatusDesc", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_43),
        Field::new("convenienceFee", Kind::String, Presence::Optional).format(Format::Amount).up_to(13),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(8),
        Field::new("referenceNumber", Kind::String, Presence::Optional).exactly(12),
        Field::new("approvalCode", Kind::String, Presence::Optional).exactly(6),
        Field::new("payerPhoneNumber", Kind::String, Presence::Optional).up_to(13),
        Field::new("batchNumber", Kind::String, Presence::Optional).exactly(6),
        Field::new("customerPan", Kind::String, Presence::Optional).up_to(19),
        Field::new("issuerReferenceNumber", Kind::String, Presence::Optional).up_to(12),
        Field::new("payerName", Kind::String, Presence::Optional).up_to(30),
        Field::new("issuerName", Kind::String, Presence::Optional).up_to(26),
        Field::new("acquirerName", Kind::String, Presence::Optional).exactly(3),
        Field::new("paymentChannelName", Kind::String, Presence::Optional).up_to(10),
        Field::new("merchantInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_44),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_46: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(36),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_45),
    ],
    wanted: 0b1011,
    wanted_before: 0b1011,
    rules: &[],
};
static SHAPE_47: Shape = Shape {
    fields: &[
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("partnerMerchantType", Kind::String, Presence::Conditional).up_to(4),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_48: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("subMerchantId", Kind::String, Presence::Conditional).up_to(9),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_47),
    ],
    wanted: 0b1001,
    wanted_before: 0b1001,
    rules: &[],
};
static SHAPE_49: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(15),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(8),
        Field::new("referenceNumber", Kind::String, Presence::Optional).exactly(12),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_50: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("cancelTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_49),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
};
static SHAPE_51: Shape = Shape {
    fields: &[
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).exactly(25),
        Field::new("partnerMerchantType", Kind::String, Presence::Conditional).up_to(4),
        Field::new("issuerName", Kind::String, Presence::Optional).up_to(26),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_52: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(9),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(12),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_29),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_51),
    ],
    wanted: 0b1011001,
    wanted_before: 0b1011001,
    rules: &[],
};
static SHAPE_53: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(15),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(8),
        Field::new("referenceNumber", Kind::String, Presence::Mandatory).exactly(12),
        Field::new("availableAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_43),
        Field::new("refundCounter", Kind::String, Presence::Optional).exactly(1),
    ],
    wanted: 0b100,
    wanted_before: 0b100,
    rules: &[],
};
static SHAPE_54: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("originalExternalId", Kind::String, Presence::Mandatory).up_to(36),
        Field::new("refundNo", Kind::String, Presence::Optional).up_to(12),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(12),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_29),
        Field::new("refundTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_53),
    ],
    wanted: 0b1011111,
    wanted_before: 0b1011111,
    rules: &[],
};
static SHAPE_55: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("transType", Kind::String, Presence::Mandatory).exactly(2).among(&["42", "32"]),
        Field::new("partnerType", Kind::String, Presence::Optional).up_to(2),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
    ],
    wanted: 0b10111,
    wanted_before: 0b10111,
    rules: &[],
};
static SHAPE_56: Shape = Shape {
    fields: &[
        Field::new("batchNumber", Kind::String, Presence::Conditional).exactly(6),
        Field::new("traceNo", Kind::String, Presence::Conditional).up_to(16),
        Field::new("referenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("approvalCode", Kind::String, Presence::Conditional).up_to(6),
        Field::new("issuerId", Kind::String, Presence::Conditional).exactly(2),
        Field::new("cardType", Kind::String, Presence::Conditional).up_to(255),
        Field::new("cardholderName", Kind::String, Presence::Conditional).up_to(150),
        Field::new("amount1", Kind::String, Presence::Conditional).format(Format::SignedAmount).up_to(12),
        Field::new("amount2", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
        Field::new("originalAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
        Field::new("redeemAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
        Field::new("fxRate", Kind::String, Presence::Optional).up_to(20),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).exactly(3),
        Field::new("dccAmount1", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
        Field::new("cardToken", Kind::String, Presence::Conditional).up_to(32),
        Field::new("tidTrans", Kind::String, Presence::Conditional).up_to(8),
        Field::new("midTrans", Kind::String, Presence::Conditional).up_to(15),
        Field::new("settleTrans", Kind::String, Presence::Conditional).up_to(10),
        Field::new("totalCount", Kind::String, Presence::Conditional).up_to(3),
        Field::new("totalAmount", Kind::String, Presence::Conditional).format(Format::SignedAmount).up_to(13),
        Field::new("rrn", Kind::String, Presence::Conditional).up_to(12),
        Field::new("issuerName", Kind::String, Presence::Conditional).up_to(12),
        Field::new("customerPan", Kind::String, Presence::Conditional).exactly(19),
        Field::new("merchantPan", Kind::String, Presence::Conditional).exactly(19),
        Field::new("personalNumber", Kind::String, Presence::Conditional).up_to(16),
        Field::new("originalDate", Kind::String, Presence::Conditional).exactly(8),
        Field::new("originalRrn", Kind::String, Presence::Conditional).up_to(12),
        Field::new("remainingRefundAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
        Field::new("flazzBalance", Kind::String, Presence::Conditional).format(Format::SignedAmount).up_to(12),
        Field::new("pan", Kind::String, Presence::Conditional).up_to(20),
        Field::new("panCashierCard", Kind::String, Presence::Conditional).up_to(20),
        Field::new("previousCardverAmount", Kind::String, Presence::Conditional).format(Format::SignedAmount).up_to(12),
        Field::new("totalCardverAmount", Kind::String, Presence::Conditional).format(Format::SignedAmount).up_to(12),
        Field::new("previousCardverDccAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
        Field::new("totalCardverDccAmount", Kind::String, Presence::Optional).format(Format::SignedAmount).up_to(12),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_57: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("merchantId", Kind::String, Presence::Conditional).up_to(9),
        Field::new("terminalId", Kind::String, Presence::Conditional).up_to(8),
        Field::new("transType", Kind::String, Presence::Mandatory).exactly(2),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("createdDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("midTrans", Kind::String, Presence::Conditional).up_to(15),
        Field::new("tidTrans", Kind::String, Presence::Conditional).up_to(8),
        Field::new("transDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Either, Presence::Conditional).shaped(&SHAPE_56),
    ],
    wanted: 0b1001110011,
    wanted_before: 0b1001110011,
    rules: &[],
};
static SHAPE_58: Shape = Shape {
    fields: &[
        Field::new("amount1", Kind::String, Presence::Conditional).format(Format::Amount).up_to(12),
        Field::new("amount2", Kind::String, Presence::Optional).format(Format::Amount).up_to(12),
        Field::new("rewardFlag", Kind::String, Presence::Optional).exactly(1),
        Field::new("pan", Kind::String, Presence::Conditional).up_to(32),
        Field::new("expiryDate", Kind::String, Presence::Conditional).exactly(4),
        Field::new("originalDate", Kind::String, Presence::Conditional).exactly(8),
        Field::new("originalRrn", Kind::String, Presence::Conditional).up_to(12),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(6),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_59: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("transType", Kind::String, Presence::Mandatory).exactly(2),
        Field::new("partnerType", Kind::String, Presence::Optional).up_to(2),
        Field::new("additionalInfo", Kind::Object, Presence::Conditional).shaped(&SHAPE_58),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
};
static SHAPE_60: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(9),
        Field::new("terminalId", Kind::String, Presence::Mandatory).up_to(8),
        Field::new("transType", Kind::String, Presence::Mandatory).exactly(2),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("createdDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
    ],
    wanted: 0b1111111,
    wanted_before: 0b1111111,
    rules: &[],
};
static SHAPE_61: Shape = Shape {
    fields: &[
        Field::new("accessToken", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("endUserIpAddress", Kind::String, Presence::Optional).up_to(15),
        Field::new("deviceId", Kind::String, Presence::Mandatory).up_to(400),
        Field::new("latitude", Kind::String, Presence::Optional).up_to(10),
        Field::new("longitude", Kind::String, Presence::Optional).up_to(10),
    ],
    wanted: 0b101,
    wanted_before: 0b101,
    rules: &[],
};
static SHAPE_62: Shape = Shape {
    fields: &[
        Field::new("userResources", Kind::Strings, Presence::Mandatory).items(64),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_61),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_63: Shape = Shape {
    fields: &[
        Field::new("resourceType", Kind::String, Presence::Optional).up_to(32),
        Field::new("value", Kind::String, Presence::Optional).up_to(128),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_64: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("userResources", Kind::Objects, Presence::Mandatory).shaped(&SHAPE_63),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_65: Shape = Shape {
    fields: &[
        Field::new("billDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("billDescription", Kind::String, Presence::Optional).up_to(128),
        Field::new("channelCode", Kind::String, Presence::Optional).up_to(32),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_66: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(5),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("storeId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("validityPeriod", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_65),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_67: Shape = Shape {
    fields: &[
        Field::new("isStatic", Kind::Boolean, Presence::Mandatory),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_68: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("storeId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("validityPeriod", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_67),
    ],
    wanted: 0b100000011,
    wanted_before: 0b100000011,
    rules: &[],
};
