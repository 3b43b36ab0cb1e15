// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::model::table::{Answers, DeliveryKind, DeliveryRule, Field, Format, Kind, ListRule, Presence, Rule, ServiceTable, Shape};

pub(super) static SERVICES: &[ServiceTable] = &[
    ServiceTable { id: "24", profile: "snap", code: "24", name: "Virtual Account - Inquiry", name_id: "Virtual account - inquiry", method: "POST", path: "/v1.0/transfer-va/inquiry", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Inquiry, ids: &["/inquiryRequestId"], of: "/partnerServiceId", status: "", texts: &[], amounts: &[], lists: &[], reported: &[], advice: "", answer_status: "" }), request: &SHAPE_2, response: &SHAPE_8 },
    ServiceTable { id: "25", profile: "snap", code: "25", name: "Virtual Account - Payment", name_id: "Virtual account - pembayaran", method: "POST", path: "/v1.0/transfer-va/payment", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Payment, ids: &["/paymentRequestId"], of: "/partnerServiceId", status: "", texts: &["/virtualAccountNo"], amounts: &["/paidAmount"], lists: &[ListRule { at: "/billDetails", texts: &["/billNo"], amounts: &["/billAmount"] }], reported: &["/referenceNo"], advice: "/flagAdvise", answer_status: "/virtualAccountData/paymentFlagStatus" }), request: &SHAPE_10, response: &SHAPE_14 },
    ServiceTable { id: "26", profile: "snap", code: "26", name: "Virtual Account - Inquiry Status", name_id: "Virtual account - inquiry status", method: "POST", path: "/v1.0/transfer-va/status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_15, response: &SHAPE_19 },
    ServiceTable { id: "27", profile: "snap", code: "27", name: "Virtual Account - Create VA", name_id: "Virtual account - buat VA", method: "POST", path: "/v1.0/transfer-va/create-va", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_21, response: &SHAPE_23 },
    ServiceTable { id: "28", profile: "snap", code: "28", name: "Virtual Account - Update VA", name_id: "Virtual account - ubah VA", method: "PUT", path: "/v1.0/transfer-va/update-va", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_24, response: &SHAPE_26 },
    ServiceTable { id: "29", profile: "snap", code: "29", name: "Virtual Account - Update Status VA", name_id: "Virtual account - ubah status VA", method: "PUT", path: "/v1.0/transfer-va/update-status", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_27, response: &SHAPE_29 },
    ServiceTable { id: "30", profile: "snap", code: "30", name: "Virtual Account - Inquiry VA", name_id: "Virtual account - inquiry VA", method: "POST", path: "/v1.0/transfer-va/inquiry-va", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_30, response: &SHAPE_32 },
    ServiceTable { id: "31", profile: "snap", code: "31", name: "Virtual Account - Delete VA", name_id: "Virtual account - hapus VA", method: "DELETE", path: "/v1.0/transfer-va/delete-va", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_33, response: &SHAPE_35 },
    ServiceTable { id: "32", profile: "snap", code: "32", name: "Virtual Account - Inquiry Payment to VA from Intra Bank", name_id: "Virtual account - inquiry pembayaran ke VA dalam bank", method: "POST", path: "/v1.0/transfer-va/inquiry-intrabank", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_36, response: &SHAPE_39 },
    ServiceTable { id: "33", profile: "snap", code: "33", name: "Virtual Account - Payment to VA from Intra Bank", name_id: "Virtual account - pembayaran ke VA dalam bank", method: "POST", path: "/v1.0/transfer-va/payment-intrabank", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_40, response: &SHAPE_44 },
    ServiceTable { id: "34", profile: "snap", code: "34", name: "Virtual Account - Notification for Payment to VA from Intra Bank", name_id: "Virtual account - notifikasi pembayaran ke VA dalam bank", method: "POST", path: "/v1.0/transfer-va/notify-payment-intrabank", direction: Direction::ToPartner, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/paymentRequestId", "/partnerReferenceNo"], of: "/partnerServiceId", status: "/paymentStatus", texts: &["/virtualAccountNo", "/partnerReferenceNo"], amounts: &[], lists: &[], reported: &[], advice: "", answer_status: "" }), request: &SHAPE_45, response: &SHAPE_47 },
    ServiceTable { id: "35", profile: "snap", code: "35", name: "Virtual Account - Get Report", name_id: "Virtual account - ambil laporan", method: "GET", path: "/v1.0/transfer-va/report", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_48, response: &SHAPE_51 },
    ServiceTable { id: "24", profile: "bca", code: "24", name: "Virtual Account - Inquiry", name_id: "Virtual account - inquiry", method: "POST", path: "/openapi/v1.0/transfer-va/inquiry", direction: Direction::ToPartner, channel_id: "95231", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Digits, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Inquiry, ids: &["/inquiryRequestId"], of: "/partnerServiceId", status: "", texts: &[], amounts: &[], lists: &[], reported: &[], advice: "", answer_status: "" }), request: &SHAPE_52, response: &SHAPE_58 },
    ServiceTable { id: "25", profile: "bca", code: "25", name: "Virtual Account - Payment", name_id: "Virtual account - pembayaran", method: "POST", path: "/openapi/v1.0/transfer-va/payment", direction: Direction::ToPartner, channel_id: "95231", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Digits, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Payment, ids: &["/paymentRequestId"], of: "/partnerServiceId", status: "", texts: &["/virtualAccountNo"], amounts: &["/paidAmount"], lists: &[ListRule { at: "/billDetails", texts: &["/billNo"], amounts: &["/billAmount"] }], reported: &["/referenceNo"], advice: "/flagAdvise", answer_status: "/virtualAccountData/paymentFlagStatus" }), request: &SHAPE_60, response: &SHAPE_64 },
    ServiceTable { id: "26-shared-biller", profile: "bca", code: "26", name: "Shared Biller - Status", name_id: "Shared biller - status", method: "POST", path: "/openapi/shared-biller/v1.0/transfer-va/status", direction: Direction::ToProvider, channel_id: "95391", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_65, response: &SHAPE_67 },
    ServiceTable { id: "26", profile: "bca", code: "26", name: "Virtual Account - Inquiry Status", name_id: "Virtual account - inquiry status", method: "POST", path: "/openapi/v1.0/transfer-va/status", direction: Direction::ToProvider, channel_id: "95231", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Digits, answers: Answers::Snap, delivery: None, request: &SHAPE_68, response: &SHAPE_72 },
    ServiceTable { id: "26-v2", profile: "bca", code: "26", name: "Virtual Account - Inquiry Status, version 2", name_id: "Virtual account - inquiry status, versi 2", method: "POST", path: "/openapi/v2.0/transfer-va/status", direction: Direction::ToPartner, channel_id: "95231", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Digits, answers: Answers::Snap, delivery: None, request: &SHAPE_68, response: &SHAPE_72 },
    ServiceTable { id: "32-shared-biller", profile: "bca", code: "32", name: "Shared Biller - Inquiry", name_id: "Shared biller - inquiry", method: "POST", path: "/openapi/shared-biller/v1.0/transfer-va/inquiry-intrabank", direction: Direction::ToProvider, channel_id: "95391", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_73, response: &SHAPE_75 },
    ServiceTable { id: "32", profile: "bca", code: "32", name: "Virtual Account - Inquiry Payment to VA from Intra Bank", name_id: "Virtual account - inquiry pembayaran ke VA dalam bank", method: "POST", path: "/openapi/v1.0/transfer-va/inquiry-intrabank", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_76, response: &SHAPE_78 },
    ServiceTable { id: "33-shared-biller", profile: "bca", code: "33", name: "Shared Biller - Payment", name_id: "Shared biller - pembayaran", method: "POST", path: "/openapi/shared-biller/v1.0/transfer-va/payment-intrabank", direction: Direction::ToProvider, channel_id: "95391", external_id_most: 36, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_79, response: &SHAPE_81 },
    ServiceTable { id: "33", profile: "bca", code: "33", name: "Virtual Account - Payment to VA from Intra Bank", name_id: "Virtual account - pembayaran ke VA dalam bank", method: "POST", path: "/openapi/v1.0/transfer-va/payment-intrabank", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, request: &SHAPE_82, response: &SHAPE_85 },
    ServiceTable { id: "34", profile: "bca", code: "34", name: "Virtual Account - Notification for Payment to VA from Intra Bank", name_id: "Virtual account - notifikasi pembayaran ke VA dalam bank", method: "POST", path: "/openapi/v1.0/transfer-va/notify-payment-intrabank", direction: Direction::ToPartner, channel_id: "95051", external_id_most: 32, partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, delivery: Some(&DeliveryRule { kind: DeliveryKind::Notification, ids: &["/paymentRequestId", "/partnerReferenceNo"], of: "/partnerServiceId", status: "/paymentStatus", texts: &["/virtualAccountNo", "/partnerReferenceNo"], amounts: &[], lists: &[], reported: &[], advice: "", answer_status: "" }), request: &SHAPE_86, response: &SHAPE_88 },
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxDateInit", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("language", Kind::String, Presence::Optional).up_to(2),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("hashedSourceAccountNo", Kind::String, Presence::Conditional).up_to(32),
        Field::new("sourceBankCode", Kind::String, Presence::Conditional).up_to(11),
        Field::new("passApp", Kind::String, Presence::Optional).up_to(64),
        Field::new("inquiryRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10000000111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Optional).up_to(64),
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(64),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Optional).up_to(18),
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(18),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Conditional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billAmountLabel", Kind::String, Presence::Optional).up_to(25),
        Field::new("billAmountValue", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Optional).up_to(32),
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(32),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("inquiryStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("inquiryReason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("inquiryRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("subCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_5),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
    ],
    wanted: 0b100111100,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_7),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::StatusMatchesCode { status: "inquiryStatus", container: false }],
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("billReferenceNo", Kind::Numeric, Presence::Optional).up_to(15),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Conditional).up_to(64),
        Field::new("paymentRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("hashedSourceAccountNo", Kind::String, Presence::Conditional).up_to(32),
        Field::new("sourceBankCode", Kind::String, Presence::Conditional).up_to(11),
        Field::new("paidAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("cumulativePaymentAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("subCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_9),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100010000111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(200),
        Field::new("english", Kind::String, Presence::Optional).up_to(200),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("billerReferenceId", Kind::String, Presence::Optional).up_to(64),
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("status", Kind::String, Presence::Optional).up_to(2),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_11),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Optional).up_to(32),
        Field::new("paymentRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentFlagStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_12),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
    ],
    wanted: 0b100011110,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_13),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::StatusMatchesCode { status: "paymentFlagStatus", container: false }],
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Conditional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Optional).up_to(200),
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(200),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("billReferenceNo", Kind::Numeric, Presence::Optional).up_to(15),
        Field::new("status", Kind::String, Presence::Optional).up_to(2),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_16),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Conditional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentFlagStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_17),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
    ],
    wanted: 0b11110,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_18),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_20),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("expiredDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001000,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_20),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("expiredDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_22),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_20),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("expiredDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_20),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("expiredDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("lastUpdateDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("paymentDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_25),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("paidStatus", Kind::String, Presence::Mandatory).up_to(1).among(&["Y", "N"]),
    ],
    wanted: 0b11111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("expiredDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("lastUpdateDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("paymentDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_28),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(64),
    ],
    wanted: 0b1111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_20),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("expiredDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("lastUpdateDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("paymentDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1001111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_32: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_31),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxId", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxId", Kind::String, Presence::Optional).up_to(12),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_34),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("language", Kind::String, Presence::Optional).up_to(2),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1101,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billAmountLabel", Kind::String, Presence::Optional).up_to(25),
        Field::new("billAmountValue", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("inquiryStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("inquiryReason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_37),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Conditional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("productName", Kind::String, Presence::Optional).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110100,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_38),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_40: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("cumulativePaymentAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_9),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110000001011,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_41: Shape = Shape {
    fields: &[
        Field::new("indonesia", Kind::String, Presence::Optional).up_to(64),
        Field::new("english", Kind::String, Presence::Optional).up_to(64),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_42: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("status", Kind::String, Presence::Optional).up_to(2),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_41),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_43: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_16),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_42),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("productName", Kind::String, Presence::Optional).up_to(30),
    ],
    wanted: 0b100000011110,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_44: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountdata", Kind::Object, Presence::Mandatory).shaped(&SHAPE_43),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_45: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("paymentStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_16),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_46: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_16),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("paymentStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1110,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_47: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountdata", Kind::Object, Presence::Optional).shaped(&SHAPE_46),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_48: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("startDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("startTime", Kind::String, Presence::Optional).up_to(14),
        Field::new("endDate", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("endTime", Kind::String, Presence::Optional).up_to(14),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    rules: &[],
};
static SHAPE_49: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("status", Kind::String, Presence::Optional).up_to(2),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_50: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_16),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("trxId", Kind::String, Presence::Optional).up_to(64),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_49),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11110,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_51: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountdata", Kind::Objects, Presence::Mandatory).shaped(&SHAPE_50),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_52: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).exactly(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxDateInit", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("language", Kind::String, Presence::Optional).up_to(2),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("hashedSourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceBankCode", Kind::String, Presence::Optional).up_to(3),
        Field::new("passApp", Kind::String, Presence::Optional).up_to(64),
        Field::new("inquiryRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10000000111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_53: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("indonesia", Kind::String, Presence::Mandatory).up_to(64),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_54: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(16),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_55: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("indonesia", Kind::String, Presence::Mandatory).up_to(18),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_56: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_55),
        Field::new("billSubCompany", Kind::String, Presence::Conditional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_54),
        Field::new("billAmountLabel", Kind::String, Presence::Optional).up_to(25),
        Field::new("billAmountValue", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_57: Shape = Shape {
    fields: &[
        Field::new("inquiryStatus", Kind::String, Presence::Mandatory).up_to(2).among(&["00", "01"]),
        Field::new("inquiryReason", Kind::Object, Presence::Mandatory).shaped(&SHAPE_53),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).exactly(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("inquiryRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_54),
        Field::new("subCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_56),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(5).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Optional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100111111,
    rules: &[Rule::VirtualAccountNumber, Rule::Bills],
};
static SHAPE_58: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_57),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::StatusMatchesCode { status: "inquiryStatus", container: true }],
};
static SHAPE_59: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_55),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("billReferenceNo", Kind::Numeric, Presence::Optional).up_to(15),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_60: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).exactly(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Conditional).up_to(64),
        Field::new("paymentRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("hashedSourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceBankCode", Kind::String, Presence::Optional).up_to(3),
        Field::new("paidAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("cumulativePaymentAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1).among(&["Y", "N"]),
        Field::new("subCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_59),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100010000111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_61: Shape = Shape {
    fields: &[
        Field::new("indonesia", Kind::String, Presence::Mandatory).up_to(200),
        Field::new("english", Kind::String, Presence::Mandatory).up_to(200),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_62: Shape = Shape {
    fields: &[
        Field::new("billerReferenceId", Kind::String, Presence::Optional).up_to(64),
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_55),
        Field::new("billSubCompany", Kind::String, Presence::Conditional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_54),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("status", Kind::String, Presence::Optional).up_to(2),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_53),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_63: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_61),
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).exactly(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Mandatory).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("trxId", Kind::String, Presence::Optional).up_to(32),
        Field::new("paymentRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentFlagStatus", Kind::String, Presence::Optional).up_to(2).among(&["00", "01", "02"]),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_62),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(9).shaped(&SHAPE_6),
    ],
    wanted: 0b100011110,
    rules: &[Rule::VirtualAccountNumber, Rule::SettlementStatuses],
};
static SHAPE_64: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_63),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::StatusMatchesCode { status: "paymentFlagStatus", container: true }],
};
static SHAPE_65: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Conditional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100,
    rules: &[Rule::AnyOf(&["virtualAccountNo", "inquiryRequestId"])],
};
static SHAPE_66: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_16),
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Conditional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentFlagStatus", Kind::String, Presence::Optional).up_to(2).among(&["00", "01", "99"]),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_17),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_67: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_66),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_68: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Mandatory).format(Format::Padded).exactly(8),
        Field::new("customerNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Conditional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_69: Shape = Shape {
    fields: &[
        Field::new("english", Kind::String, Presence::Mandatory).up_to(200),
        Field::new("indonesia", Kind::String, Presence::Mandatory).up_to(200),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_70: Shape = Shape {
    fields: &[
        Field::new("billCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billName", Kind::String, Presence::Optional).up_to(20),
        Field::new("billShortName", Kind::String, Presence::Optional).up_to(10),
        Field::new("billDescription", Kind::Object, Presence::Optional).shaped(&SHAPE_4),
        Field::new("billSubCompany", Kind::String, Presence::Optional).up_to(5),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("billReferenceNo", Kind::Numeric, Presence::Optional).up_to(15),
        Field::new("status", Kind::String, Presence::Optional).up_to(2),
        Field::new("reason", Kind::Object, Presence::Optional).shaped(&SHAPE_53),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_71: Shape = Shape {
    fields: &[
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_69),
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Conditional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentFlagStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_70),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
    ],
    wanted: 0b10000,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_72: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_71),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_73: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("language", Kind::String, Presence::Optional).up_to(2),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("additionalInfo", Kind::String, Presence::Optional),
    ],
    wanted: 0b1000,
    rules: &[],
};
static SHAPE_74: Shape = Shape {
    fields: &[
        Field::new("inquiryStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("inquiryReason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_37),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Conditional).up_to(1).among(&["C", "O", "I", "M", "L", "N", "X"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("productName", Kind::String, Presence::Optional).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100000,
    rules: &[],
};
static SHAPE_75: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_74),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_76: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("channelCode", Kind::Number, Presence::Optional).up_to(4),
        Field::new("language", Kind::String, Presence::Optional).up_to(2),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_77: Shape = Shape {
    fields: &[
        Field::new("inquiryStatus", Kind::String, Presence::Optional).up_to(2),
        Field::new("inquiryReason", Kind::Object, Presence::Optional).shaped(&SHAPE_3),
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_37),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("virtualAccountTrxType", Kind::String, Presence::Conditional).up_to(1).among(&["C", "O", "I", "P", "M", "L", "N", "X", "V", "W"]),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("productName", Kind::String, Presence::Optional).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_78: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_77),
    ],
    wanted: 0b111,
    rules: &[],
};
static SHAPE_79: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("cumulativePaymentAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_9),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::String, Presence::Optional),
        Field::new("freeText", Kind::Objects, Presence::Optional).items(25),
    ],
    wanted: 0b110000001000,
    rules: &[],
};
static SHAPE_80: Shape = Shape {
    fields: &[
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).up_to(28),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_81: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("virtualAccountData", Kind::Object, Presence::Optional).shaped(&SHAPE_80),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_82: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(15),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountEmail", Kind::String, Presence::Optional).up_to(255),
        Field::new("virtualAccountPhone", Kind::String, Presence::Optional).up_to(30),
        Field::new("sourceAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("sourceAccountType", Kind::String, Presence::Optional).up_to(1).among(&["D", "S"]),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_1),
        Field::new("cumulativePaymentAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("paidBills", Kind::String, Presence::Optional).up_to(6),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("journalNum", Kind::String, Presence::Optional).up_to(6),
        Field::new("paymentType", Kind::String, Presence::Optional).up_to(1),
        Field::new("flagAdvise", Kind::String, Presence::Optional).up_to(1),
        Field::new("paymentStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_9),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25).shaped(&SHAPE_6),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110000001000,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_83: Shape = Shape {
    fields: &[
        Field::new("billNo", Kind::String, Presence::Optional).up_to(18),
        Field::new("billAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_84: Shape = Shape {
    fields: &[
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).up_to(28),
        Field::new("virtualAccountName", Kind::String, Presence::Optional).up_to(255),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("paidAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("totalAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("feeAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_1),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("productName", Kind::String, Presence::Optional).up_to(30),
        Field::new("billDetails", Kind::Objects, Presence::Optional).items(24).shaped(&SHAPE_83),
        Field::new("freeTexts", Kind::Objects, Presence::Optional).items(25),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_85: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
        Field::new("virtualAccountData", Kind::Object, Presence::Optional).shaped(&SHAPE_84),
    ],
    wanted: 0b11,
    rules: &[],
};
static SHAPE_86: Shape = Shape {
    fields: &[
        Field::new("partnerServiceId", Kind::String, Presence::Optional).format(Format::Padded).up_to(8),
        Field::new("customerNo", Kind::String, Presence::Optional).format(Format::Digits).up_to(20),
        Field::new("virtualAccountNo", Kind::String, Presence::Mandatory).format(Format::VirtualAccountNumber).up_to(28),
        Field::new("inquiryRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("paymentRequestId", Kind::String, Presence::Optional).up_to(128),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("paymentStatus", Kind::String, Presence::Optional).up_to(20),
        Field::new("paymentFlagReason", Kind::Object, Presence::Optional).shaped(&SHAPE_69),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100,
    rules: &[Rule::VirtualAccountNumber],
};
static SHAPE_87: Shape = Shape {
    fields: &[
        Field::new("virtualAccountNo", Kind::String, Presence::Optional).up_to(28),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(128),
    ],
    wanted: 0b0,
    rules: &[],
};
static SHAPE_88: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("virtualAccountData", Kind::Object, Presence::Optional).shaped(&SHAPE_87),
    ],
    wanted: 0b11,
    rules: &[],
};
