// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::model::table::{Answers, DeliveryKind, DeliveryRule, Field, Format, Kind, Presence, ResultRule, ServiceTable, Shape};
use crate::model::outcome::Outcome;

pub(super) static SERVICES: &[ServiceTable] = &[
    ServiceTable { id: "54", profile: "snap", code: "54", name: "Direct Debit Payment", name_id: "Pembayaran direct debit", method: "POST", path: "/v1.0/debit/payment-host-to-host", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_4, response: &SHAPE_5 },
    ServiceTable { id: "55", profile: "snap", code: "55", name: "Direct Debit Payment Status", name_id: "Status pembayaran direct debit", method: "POST", path: "/v1.0/debit/status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode")], answer: None, request: &SHAPE_6, response: &SHAPE_8 },
    ServiceTable { id: "56", profile: "snap", code: "56", name: "Direct Debit Payment Notification", name_id: "Notifikasi pembayaran direct debit", method: "POST", path: "/v1.0/debit/notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo"], of: "", status: "/latestTransactionStatus", texts: &["/originalPartnerReferenceNo", "/merchantId"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_9, response: &SHAPE_10 },
    ServiceTable { id: "57", profile: "snap", code: "57", name: "Direct Debit Payment Cancel", name_id: "Pembatalan pembayaran direct debit", method: "POST", path: "/v1.0/debit/cancel", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId")], answer: None, request: &SHAPE_11, response: &SHAPE_12 },
    ServiceTable { id: "58", profile: "snap", code: "58", name: "Direct Debit Payment Refund", name_id: "Pengembalian dana direct debit", method: "POST", path: "/v1.0/debit/refund", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/partnerRefundNo", "/partnerRefundNo"), ("/refundAmount", "/refundAmount")], answer: None, request: &SHAPE_13, response: &SHAPE_14 },
    ServiceTable { id: "63", profile: "snap", code: "63", name: "Auth Payment", name_id: "Auth payment - pembayaran", method: "POST", path: "/v1.0/auth/payment", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/amount", "/amount")], answer: None, request: &SHAPE_15, response: &SHAPE_16 },
    ServiceTable { id: "64", profile: "snap", code: "64", name: "Auth Payment - Payment Query", name_id: "Auth payment - inquiry pembayaran", method: "POST", path: "/v1.0/auth/query", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("03", Outcome::Pending), ("05", Outcome::Failed), ("06", Outcome::Failed)], open: ("", "") }), echo: &[("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalReferenceNo", "/originalReferenceNo")], answer: None, request: &SHAPE_17, response: &SHAPE_18 },
    ServiceTable { id: "65", profile: "snap", code: "65", name: "Auth Payment - Capture", name_id: "Auth payment - capture", method: "POST", path: "/v1.0/auth/capture", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/partnerCaptureNo", "/partnerCaptureNo"), ("/captureAmount", "/captureAmount")], answer: None, request: &SHAPE_19, response: &SHAPE_20 },
    ServiceTable { id: "66", profile: "snap", code: "66", name: "Auth Payment - Capture Query", name_id: "Auth payment - inquiry capture", method: "POST", path: "/v1.0/auth/capture-query", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestCaptureStatus", means: &[("INIT", Outcome::Pending), ("SUCCESS", Outcome::Done), ("FAILED", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/captureNo", "/captureNo"), ("/partnerCaptureNo", "/partnerCaptureNo")], answer: None, request: &SHAPE_21, response: &SHAPE_22 },
    ServiceTable { id: "67", profile: "snap", code: "67", name: "Auth Payment - Void", name_id: "Auth payment - void", method: "POST", path: "/v1.0/auth/void", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/partnerVoidNo", "/partnerVoidNo"), ("/voidAmount", "/voidAmount")], answer: None, request: &SHAPE_23, response: &SHAPE_24 },
    ServiceTable { id: "68", profile: "snap", code: "68", name: "Auth Payment - Void Query", name_id: "Auth payment - inquiry void", method: "POST", path: "/v1.0/auth/void-query", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestVoidStatus", means: &[("INIT", Outcome::Pending), ("SUCCESS", Outcome::Done), ("FAILED", Outcome::Failed)], open: ("", "") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/voidNo", "/voidNo"), ("/partnerVoidNo", "/partnerVoidNo")], answer: None, request: &SHAPE_25, response: &SHAPE_26 },
    ServiceTable { id: "69", profile: "snap", code: "69", name: "Auth Payment - Refund", name_id: "Auth payment - pengembalian dana", method: "POST", path: "/v1.0/auth/refund", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalCaptureNo", "/originalCaptureNo"), ("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/partnerRefundNo", "/partnerRefundNo"), ("/refundAmount", "/refundAmount")], answer: None, request: &SHAPE_27, response: &SHAPE_28 },
    ServiceTable { id: "70", profile: "snap", code: "70", name: "Direct Debit BI-FAST - e-Mandate Registration", name_id: "Direct debit BI-FAST - pendaftaran e-mandate", method: "POST", path: "/v1.0/debit/fast-emandate", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_29, response: &SHAPE_30 },
    ServiceTable { id: "71", profile: "snap", code: "71", name: "Direct Debit BI-FAST - Trigger Direct Debit Transfer", name_id: "Direct debit BI-FAST - transfer", method: "POST", path: "/v1.0/debit/fast-payment", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_31, response: &SHAPE_32 },
    ServiceTable { id: "72", profile: "snap", code: "72", name: "Direct Debit BI-FAST - Notify", name_id: "Direct debit BI-FAST - notifikasi", method: "POST", path: "/v1.0/debit/fast-notify", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/originalReferenceNo"], of: "", status: "/transactionStatus", texts: &["/originalPartnerReferenceNo", "/sourceAccountNo"], amounts: &["/amount"], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[], answer: None, request: &SHAPE_33, response: &SHAPE_34 },
    ServiceTable { id: "54", profile: "bca", code: "54", name: "Direct Debit Payment", name_id: "Pembayaran direct debit", method: "POST", path: "/openapi/oneklik/v1.0/debit/payment-host-to-host", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/additionalInfo/status", means: &[("SUCCESS", Outcome::Done), ("DEVICE IS DIFFERENT", Outcome::Failed)], open: ("", "") }), echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_40, response: &SHAPE_43 },
    ServiceTable { id: "55", profile: "bca", code: "55", name: "Direct Debit Payment Status", name_id: "Status pembayaran direct debit", method: "POST", path: "/openapi/oneklik/v1.0/debit/status", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/latestTransactionStatus", means: &[("00", Outcome::Done), ("01", Outcome::Pending), ("02", Outcome::Pending), ("06", Outcome::Failed)], open: ("/additionalInfo/isTimeout", "Y") }), echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo"), ("/originalExternalId", "/originalExternalId"), ("/serviceCode", "/serviceCode")], answer: None, request: &SHAPE_44, response: &SHAPE_47 },
    ServiceTable { id: "85", profile: "bca", code: "85", name: "OneKlik - Phone List", name_id: "OneKlik - daftar nomor telepon", method: "POST", path: "/openapi/oneklik/v1.0/payment/inquiry-phone-number", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_49, response: &SHAPE_51 },
    ServiceTable { id: "86", profile: "bca", code: "86", name: "OneKlik - Activation and Deletion Notification", name_id: "OneKlik - notifikasi aktivasi dan penghapusan", method: "POST", path: "/oneklik/v2.0/notification", direction: Direction::ToPartner, channel_id: "95221", external_id_most: 32, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/additionalInfo/xcoId"], of: "/additionalInfo/merchantId", status: "/additionalInfo/status", texts: &["/additionalInfo/userId", "/additionalInfo/maxLimit"], amounts: &[], lists: &[], reported: &[], advice: "", answer_status: "" }), result: None, echo: &[("/additionalInfo/xcoId", "/additionalInfo/xcoId")], answer: None, request: &SHAPE_53, response: &SHAPE_55 },
    ServiceTable { id: "IC", profile: "bca", code: "IC", name: "Business Debit Card - Inquiry", name_id: "Kartu debit bisnis - inquiry", method: "POST", path: "/openapi/bdc/v1.0/inquiry-card", direction: Direction::ToProvider, channel_id: "95411", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_56, response: &SHAPE_60 },
    ServiceTable { id: "SL", profile: "bca", code: "SL", name: "Business Debit Card - Set Limit", name_id: "Kartu debit bisnis - atur limit", method: "POST", path: "/openapi/bdc/v1.0/setting-limit", direction: Direction::ToProvider, channel_id: "95411", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_61, response: &SHAPE_63 },
    ServiceTable { id: "US", profile: "bca", code: "US", name: "Business Debit Card - Change Status", name_id: "Kartu debit bisnis - ubah status", method: "POST", path: "/openapi/bdc/v1.0/update-status", direction: Direction::ToProvider, channel_id: "95411", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_64, response: &SHAPE_66 },
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
        Field::new("url", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("type", Kind::String, Presence::Mandatory).up_to(32).among(&["PAY_RETURN", "PAY_NOTIFY"]),
        Field::new("isDeeplink", Kind::String, Presence::Mandatory).up_to(1),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("payMethod", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("payOption", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("transAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("cardToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("chargeToken", Kind::String, Presence::Optional).up_to(40),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("otpTrxCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(64),
        Field::new("journeyId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("urlParams", Kind::Objects, Presence::Optional).shaped(&SHAPE_2),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("validUpTo", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("pointOfInitiation", Kind::String, Presence::Optional).up_to(20),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("disabledPayMethods", Kind::String, Presence::Optional).up_to(64),
        Field::new("payOptionDetails", Kind::Objects, Presence::Optional).shaped(&SHAPE_3),
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
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("appRedirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("webRedirectUrl", Kind::String, Presence::Optional).up_to(2048),
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
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    wanted_before: 0b1000,
    rules: &[],
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("refundNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("refundStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "03", "06"]),
        Field::new("refundDate", Kind::String, Presence::Conditional).up_to(25),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
    ],
    wanted: 0b1010,
    wanted_before: 0b1010,
    rules: &[],
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("originalResponseCode", Kind::String, Presence::Optional).up_to(7),
        Field::new("originalResponseMessage", Kind::String, Presence::Optional).up_to(150),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("requestId", Kind::String, Presence::Optional).up_to(25),
        Field::new("refundHistory", Kind::Objects, Presence::Optional).shaped(&SHAPE_7),
        Field::new("transAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidTime", Kind::String, Presence::Conditional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11000011,
    wanted_before: 0b11000011,
    rules: &[],
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("createdTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("finishedTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000010,
    wanted_before: 0b1000010,
    rules: &[],
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
    ],
    wanted: 0b101,
    wanted_before: 0b101,
    rules: &[],
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_12: Shape = Shape {
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
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100100,
    wanted_before: 0b100100,
    rules: &[],
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerTrxId", Kind::String, Presence::Optional).up_to(32),
        Field::new("refundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("refundTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1011000011,
    wanted_before: 0b1011000011,
    rules: &[],
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25).among(&["OUR", "BEN", "SHA", "1000"]),
        Field::new("mcc", Kind::String, Presence::Optional).up_to(32),
        Field::new("productCode", Kind::String, Presence::Optional).up_to(64),
        Field::new("title", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("items", Kind::Array, Presence::Optional),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10000011,
    wanted_before: 0b10000011,
    rules: &[],
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100111,
    wanted_before: 0b100111,
    rules: &[],
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("latestTransactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1100011,
    wanted_before: 0b1100011,
    rules: &[],
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerCaptureNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("captureAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("title", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("lastCapture", Kind::String, Presence::Optional).up_to(8),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1010111,
    wanted_before: 0b1010111,
    rules: &[],
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerCaptureNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("captureNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("captureAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("captureTime", Kind::String, Presence::OnSuccess).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10100011,
    wanted_before: 0b10100011,
    rules: &[],
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("captureNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerCaptureNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100101,
    wanted_before: 0b100101,
    rules: &[],
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("captureNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("captureAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("captureTime", Kind::String, Presence::OnSuccess).format(Format::DateTime).up_to(25),
        Field::new("latestCaptureStatus", Kind::String, Presence::OnSuccess).up_to(32).among(&["INIT", "SUCCESS", "FAILED"]),
        Field::new("partnerCaptureNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111000011,
    wanted_before: 0b111000011,
    rules: &[],
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("voidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("partnerVoidNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("voidRemainingAmount", Kind::String, Presence::Optional).up_to(8),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100111,
    wanted_before: 0b100111,
    rules: &[],
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("voidNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerVoidNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("voidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("voidTime", Kind::String, Presence::OnSuccess).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10110011,
    wanted_before: 0b10110011,
    rules: &[],
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("voidNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerVoidNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100101,
    wanted_before: 0b100101,
    rules: &[],
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("voidNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("voidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("voidTime", Kind::String, Presence::OnSuccess).format(Format::DateTime).up_to(25),
        Field::new("latestVoidStatus", Kind::String, Presence::OnSuccess).up_to(32).among(&["INIT", "SUCCESS", "FAILED"]),
        Field::new("partnerVoidNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11000011,
    wanted_before: 0b11000011,
    rules: &[],
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerRefundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("originalCaptureNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b101,
    wanted_before: 0b101,
    rules: &[],
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalCaptureNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerRefundNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("refundNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("refundTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b101001011,
    wanted_before: 0b101001011,
    rules: &[],
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCode", Kind::String, Presence::Mandatory).up_to(3),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("sourceAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("maxAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billerId", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("billerName", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("customerId", Kind::String, Presence::Mandatory).up_to(45),
        Field::new("expiredDatetime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111101110,
    wanted_before: 0b111101110,
    rules: &[],
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("eMandateReffId", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10111,
    wanted_before: 0b10111,
    rules: &[],
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("currency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("customerReference", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("remark", Kind::String, Presence::Optional).up_to(50),
        Field::new("beneficiaryAccountNo", Kind::String, Presence::Mandatory).up_to(19),
        Field::new("beneficiaryAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("bankCode", Kind::String, Presence::Mandatory).up_to(3),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("sourceAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("eMandateReffId", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1011111100101,
    wanted_before: 0b1011111100101,
    rules: &[],
};
static SHAPE_32: Shape = Shape {
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
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("originalReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(19),
        Field::new("transactionStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01", "02", "03", "04", "05", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("eMandateReffId", Kind::String, Presence::Mandatory).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Mandatory).up_to(34),
        Field::new("sourceAccountName", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("traceNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11101001,
    wanted_before: 0b11101001,
    rules: &[],
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("url", Kind::String, Presence::Optional).up_to(512),
        Field::new("type", Kind::String, Presence::Optional).up_to(32).among(&["PAY_RETURN", "PAY_NOTIFY"]),
        Field::new("isDeeplink", Kind::String, Presence::Optional).up_to(1),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("payMethod", Kind::String, Presence::Mandatory).up_to(64).among(&["ONEKLIK"]),
        Field::new("payOption", Kind::String, Presence::Mandatory).up_to(64).among(&["ONEKLIK_BCA"]),
        Field::new("transAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("cardToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("subBillAmount", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("subCompanyCode", Kind::String, Presence::Mandatory).up_to(5),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("beneficiaryName", Kind::String, Presence::Optional).up_to(100),
        Field::new("beneficiaryAccount", Kind::String, Presence::Optional).up_to(32),
        Field::new("bankCode", Kind::String, Presence::Optional).up_to(10),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("userId", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("customerName", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("description", Kind::String, Presence::Mandatory).up_to(100),
        Field::new("paymentType", Kind::String, Presence::Mandatory).up_to(7).among(&["FULL", "PARTIAL"]),
        Field::new("transactionTime", Kind::String, Presence::Mandatory),
        Field::new("xcoId", Kind::String, Presence::Mandatory).up_to(33),
        Field::new("billDetails", Kind::Objects, Presence::Mandatory).items(5).shaped(&SHAPE_37),
        Field::new("transferDetail", Kind::Object, Presence::Conditional).shaped(&SHAPE_38),
    ],
    wanted: 0b1111111,
    wanted_before: 0b1111111,
    rules: &[],
};
static SHAPE_40: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("bankCardToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("chargeToken", Kind::String, Presence::Conditional).up_to(40),
        Field::new("otp", Kind::String, Presence::Optional).up_to(6),
        Field::new("otpTrxCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(64),
        Field::new("journeyId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("urlParams", Kind::Objects, Presence::Optional).shaped(&SHAPE_35),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("validUpTo", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("pointOfInitiation", Kind::String, Presence::Optional).up_to(20),
        Field::new("feeType", Kind::String, Presence::Optional).up_to(25),
        Field::new("disabledPayMethods", Kind::String, Presence::Optional).up_to(64),
        Field::new("payOptionDetails", Kind::Objects, Presence::Mandatory).items(1).shaped(&SHAPE_36),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_39),
    ],
    wanted: 0b110000000000100001,
    wanted_before: 0b110000000000100001,
    rules: &[],
};
static SHAPE_41: Shape = Shape {
    fields: &[
        Field::new("phoneNumber", Kind::String, Presence::Mandatory).up_to(15),
        Field::new("phoneId", Kind::String, Presence::Mandatory).up_to(32),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_42: Shape = Shape {
    fields: &[
        Field::new("status", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("billAmount", Kind::String, Presence::Conditional).format(Format::Amount).up_to(19),
        Field::new("paidAmount", Kind::String, Presence::Conditional).format(Format::Amount).up_to(19),
        Field::new("msisdnList", Kind::Objects, Presence::Optional).shaped(&SHAPE_41),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_43: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Conditional).up_to(32),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("appRedirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("webRedirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_42),
    ],
    wanted: 0b1011,
    wanted_before: 0b1011,
    rules: &[],
};
static SHAPE_44: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2).among(&["54"]),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("merchantId", Kind::String, Presence::Conditional).up_to(5),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001,
    wanted_before: 0b1001,
    rules: &[],
};
static SHAPE_45: Shape = Shape {
    fields: &[
        Field::new("refundNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("partnerRefundNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("refundStatus", Kind::String, Presence::Optional).up_to(2).among(&["00", "03", "06"]),
        Field::new("refundDate", Kind::String, Presence::Conditional).up_to(25),
        Field::new("reason", Kind::String, Presence::Optional).up_to(256),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_46: Shape = Shape {
    fields: &[
        Field::new("paidAmount", Kind::String, Presence::Optional).format(Format::Amount).up_to(19),
        Field::new("isTimeout", Kind::String, Presence::Optional).up_to(1).among(&["Y", "N"]),
        Field::new("chargeToken", Kind::String, Presence::Optional).up_to(32),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_47: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Conditional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("approvalCode", Kind::String, Presence::Optional).up_to(20),
        Field::new("originalExternalId", Kind::String, Presence::Optional).up_to(32),
        Field::new("serviceCode", Kind::String, Presence::Mandatory).up_to(2),
        Field::new("latestTransactionStatus", Kind::String, Presence::Conditional).up_to(2).among(&["00", "01", "02", "06", "07"]),
        Field::new("transactionStatusDesc", Kind::String, Presence::Optional).up_to(50),
        Field::new("originalResponseCode", Kind::String, Presence::Optional).up_to(7),
        Field::new("originalResponseMessage", Kind::String, Presence::Optional).up_to(150),
        Field::new("sessionId", Kind::String, Presence::Optional).up_to(25),
        Field::new("requestId", Kind::String, Presence::Optional).up_to(25),
        Field::new("refundHistory", Kind::Objects, Presence::Optional).shaped(&SHAPE_45),
        Field::new("transAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidTime", Kind::String, Presence::Conditional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_46),
    ],
    wanted: 0b1001011,
    wanted_before: 0b1001011,
    rules: &[],
};
static SHAPE_48: Shape = Shape {
    fields: &[
        Field::new("xcoId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("userId", Kind::String, Presence::Mandatory).up_to(18),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_49: Shape = Shape {
    fields: &[
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_48),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_50: Shape = Shape {
    fields: &[
        Field::new("msisdnList", Kind::Objects, Presence::Mandatory).shaped(&SHAPE_41),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_51: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_50),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_52: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Conditional).up_to(32),
        Field::new("xcoId", Kind::String, Presence::Mandatory).up_to(33),
        Field::new("credentialType", Kind::String, Presence::Conditional).up_to(2),
        Field::new("credentialNumber", Kind::String, Presence::Conditional).up_to(16),
        Field::new("maxLimit", Kind::String, Presence::Conditional).up_to(9),
        Field::new("userId", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("createdDate", Kind::String, Presence::Mandatory),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(3),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
    ],
    wanted: 0b111100010,
    wanted_before: 0b111100010,
    rules: &[],
};
static SHAPE_53: Shape = Shape {
    fields: &[
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_52),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_54: Shape = Shape {
    fields: &[
        Field::new("xcoId", Kind::String, Presence::Mandatory).up_to(33),
        Field::new("responseWs", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_55: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Conditional).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_54),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_56: Shape = Shape {
    fields: &[
        Field::new("bankCardToken", Kind::String, Presence::Mandatory).exactly(16),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_57: Shape = Shape {
    fields: &[
        Field::new("balanceType", Kind::String, Presence::Optional).up_to(70),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_58: Shape = Shape {
    fields: &[
        Field::new("cardNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("factType", Kind::String, Presence::Optional).up_to(2),
        Field::new("totalAccount", Kind::String, Presence::Optional).up_to(2),
        Field::new("lanId", Kind::String, Presence::Optional).up_to(1),
        Field::new("openDate", Kind::String, Presence::Optional).up_to(8),
        Field::new("prodDate", Kind::String, Presence::Optional).up_to(8),
        Field::new("closeDate", Kind::String, Presence::Optional).up_to(8),
        Field::new("expiryDate", Kind::String, Presence::Optional).up_to(4),
        Field::new("embName", Kind::String, Presence::Optional).up_to(28),
        Field::new("addr1", Kind::String, Presence::Optional).up_to(30),
        Field::new("addr2", Kind::String, Presence::Optional).up_to(30),
        Field::new("addr3", Kind::String, Presence::Optional).up_to(30),
        Field::new("birthDate", Kind::String, Presence::Optional).up_to(8),
        Field::new("branchCode", Kind::String, Presence::Optional).up_to(4),
        Field::new("empCode", Kind::String, Presence::Optional).up_to(1),
        Field::new("chargeFlag", Kind::String, Presence::Optional).up_to(1),
        Field::new("type", Kind::String, Presence::Optional).up_to(1),
        Field::new("deptCode", Kind::String, Presence::Optional).up_to(5),
        Field::new("stockBranchCode", Kind::String, Presence::Optional).up_to(4),
        Field::new("customerCode", Kind::String, Presence::Optional).up_to(1),
        Field::new("customField", Kind::String, Presence::Optional).up_to(22),
        Field::new("cardStatus", Kind::String, Presence::Optional).up_to(1),
        Field::new("corpId", Kind::String, Presence::Optional).up_to(6),
        Field::new("outstanding", Kind::String, Presence::Optional).up_to(1),
        Field::new("sendFlag", Kind::String, Presence::Optional).up_to(1),
        Field::new("idNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("customerId", Kind::String, Presence::Optional).up_to(12),
        Field::new("maidenName", Kind::String, Presence::Optional).up_to(28),
        Field::new("corpType", Kind::String, Presence::Optional).up_to(1),
        Field::new("uniqueKey", Kind::String, Presence::Optional).up_to(20),
        Field::new("limitUsage", Kind::String, Presence::Optional).up_to(19),
        Field::new("limitNextDate", Kind::String, Presence::Optional).up_to(8),
        Field::new("limitExpiryDate", Kind::String, Presence::Optional).up_to(8),
        Field::new("phone", Kind::String, Presence::Optional).up_to(15),
        Field::new("email", Kind::String, Presence::Optional).up_to(50),
        Field::new("desc", Kind::String, Presence::Optional).up_to(25),
        Field::new("logonId", Kind::String, Presence::Optional).up_to(8),
        Field::new("reasonCode", Kind::String, Presence::Optional).up_to(1),
        Field::new("resetType", Kind::String, Presence::Optional).up_to(1),
        Field::new("resetPeriod", Kind::String, Presence::Optional).up_to(3),
        Field::new("phoneEcomm", Kind::String, Presence::Optional).up_to(15),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_59: Shape = Shape {
    fields: &[
        Field::new("accountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("name", Kind::String, Presence::Optional).up_to(140),
        Field::new("accountInfos", Kind::Objects, Presence::Optional).shaped(&SHAPE_57),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_58),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_60: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("responseData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_59),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_61: Shape = Shape {
    fields: &[
        Field::new("transactionId", Kind::String, Presence::Mandatory).exactly(14),
        Field::new("effectiveDate", Kind::String, Presence::Mandatory).exactly(8),
        Field::new("accountNumber", Kind::String, Presence::Mandatory).exactly(10),
        Field::new("cardType", Kind::String, Presence::Mandatory).exactly(1).among(&["L", "P", "D"]),
        Field::new("recurringType", Kind::String, Presence::Mandatory).exactly(1).among(&["N", "D", "X"]),
        Field::new("recurringPeriod", Kind::String, Presence::Mandatory).up_to(3),
        Field::new("cardNumber", Kind::String, Presence::Mandatory).exactly(16),
        Field::new("expiryLimit", Kind::String, Presence::Mandatory).exactly(8),
        Field::new("limitAmount", Kind::String, Presence::Mandatory).up_to(13),
        Field::new("uniqueKey", Kind::String, Presence::Mandatory).up_to(20),
        Field::new("cardholder", Kind::String, Presence::Optional).up_to(35),
        Field::new("idNumber", Kind::String, Presence::Optional).exactly(16),
        Field::new("phoneNumber", Kind::String, Presence::Optional).up_to(15),
        Field::new("emailAddress", Kind::String, Presence::Optional).up_to(50),
        Field::new("description", Kind::String, Presence::Optional).up_to(25),
        Field::new("processType", Kind::String, Presence::Mandatory).exactly(1),
    ],
    wanted: 0b1000001111111111,
    wanted_before: 0b1000001111111111,
    rules: &[],
};
static SHAPE_62: Shape = Shape {
    fields: &[
        Field::new("transactionId", Kind::String, Presence::Mandatory).up_to(14),
        Field::new("updateDateTime", Kind::String, Presence::Mandatory).up_to(14),
        Field::new("cardNumber", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_63: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("responseData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_62),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_64: Shape = Shape {
    fields: &[
        Field::new("cardNumber", Kind::String, Presence::Mandatory).exactly(16),
        Field::new("blockType", Kind::String, Presence::Mandatory).exactly(1).among(&["O", "H", "B"]),
        Field::new("reasonCode", Kind::String, Presence::Mandatory).exactly(1).among(&["H", "R", "O"]),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_65: Shape = Shape {
    fields: &[
        Field::new("cardNumber", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("cardStatus", Kind::String, Presence::Mandatory).up_to(1),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_66: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("responseData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_65),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
