// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, Field, Format, Kind, OfProfile, Presence, Rule, ServiceTable, Shape};

pub(super) static SERVICES: &[OfProfile] = &[
    ("snap", &[
        ServiceTable { id: "11", profile: "snap", code: "11", name: "Balance Inquiry", name_id: "Informasi saldo", method: "POST", path: "/v1.0/balance-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/accountNo", "/accountNo")], answer: None, request: &SHAPE_1, response: &SHAPE_4 },
        ServiceTable { id: "12", profile: "snap", code: "12", name: "Transaction History List", name_id: "Daftar riwayat transaksi", method: "POST", path: "/v1.0/transaction-history-list", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_5, response: &SHAPE_8 },
        ServiceTable { id: "13", profile: "snap", code: "13", name: "Transaction History Detail", name_id: "Rincian riwayat transaksi", method: "POST", path: "/v1.0/transaction-history-detail", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_9, response: &SHAPE_10 },
        ServiceTable { id: "14", profile: "snap", code: "14", name: "Bank Statement", name_id: "Rekening koran", method: "POST", path: "/v1.0/bank-statement", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_11, response: &SHAPE_19 },
    ]),
    ("bca", &[
        ServiceTable { id: "11", profile: "bca", code: "11", name: "Balance Inquiry", name_id: "Informasi saldo", method: "POST", path: "/openapi/v1.0/balance-inquiry", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 36, external_id: &[], partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/accountNo", "/accountNo")], answer: None, request: &SHAPE_20, response: &SHAPE_22 },
        ServiceTable { id: "14", profile: "bca", code: "14", name: "Bank Statement", name_id: "Rekening koran", method: "POST", path: "/openapi/v1.0/bank-statement", direction: Direction::ToProvider, channel_id: "95051", external_id_most: 36, external_id: &[], partner_id: (0, 32), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_23, response: &SHAPE_27 },
    ]),
    ("bri", &[
        ServiceTable { id: "11", profile: "bri", code: "11", name: "Balance Inquiry", name_id: "Informasi saldo", method: "POST", path: "/v1.0/balance-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/accountNo", "/accountNo")], answer: None, request: &SHAPE_28, response: &SHAPE_4 },
        ServiceTable { id: "14", profile: "bri", code: "14", name: "Bank Statement", name_id: "Rekening koran", method: "POST", path: "/v1.0/bank-statement", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_29, response: &SHAPE_19 },
    ]),
    ("dana", &[
        ServiceTable { id: "11", profile: "dana", code: "11", name: "Balance Inquiry", name_id: "Informasi saldo", method: "POST", path: "/v1.0/balance-inquiry.htm", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo"), ("/accountNo", "/accountNo")], answer: None, request: &SHAPE_31, response: &SHAPE_4 },
    ]),
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Conditional).up_to(16),
        Field::new("balanceTypes", Kind::Strings, Presence::Optional),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("balanceType", Kind::String, Presence::Optional).up_to(70),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("floatAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("holdAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("availableBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("ledgerBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("currentMultilateralLimit", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("registrationStatusCode", Kind::String, Presence::Optional).up_to(4),
        Field::new("status", Kind::String, Presence::Optional).up_to(4).among(&["0001", "0002", "0004", "0006", "0007", "0009"]),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("name", Kind::String, Presence::Optional).up_to(140),
        Field::new("accountInfos", Kind::Objects, Presence::Optional).shaped(&SHAPE_3),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("fromDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("toDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("pageSize", Kind::Numeric, Presence::Optional).up_to(2),
        Field::new("pageNumber", Kind::Numeric, Presence::Optional).up_to(2),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[Rule::Window { from: "fromDateTime", to: "toDateTime", days: 31, midnight: false }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("source", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("dateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("remark", Kind::String, Presence::Optional).up_to(256),
        Field::new("sourceOfFunds", Kind::Objects, Presence::Optional).shaped(&SHAPE_6),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(32).among(&["INIT", "SUCCESS", "CLOSED", "CANCELLED"]),
        Field::new("type", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110000,
    wanted_before: 0b110000,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("detailData", Kind::Objects, Presence::Optional).shaped(&SHAPE_7),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("cancelledTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("dateTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("refundAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("remark", Kind::String, Presence::Optional).up_to(256),
        Field::new("sourceOfFunds", Kind::Objects, Presence::Optional).shaped(&SHAPE_6),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(32).among(&["INIT", "SUCCESS", "CLOSED", "CANCELLED"]),
        Field::new("type", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b110001000111,
    wanted_before: 0b110001000111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Conditional).up_to(16),
        Field::new("fromDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("toDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[Rule::AnyOf(&["accountNo", "bankCardToken"]), Rule::Window { from: "fromDateTime", to: "toDateTime", days: 31, midnight: false }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
        Field::new("dateTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_12),
        Field::new("startingBalance", Kind::Object, Presence::Mandatory).shaped(&SHAPE_12),
        Field::new("endingBalance", Kind::Object, Presence::Mandatory).shaped(&SHAPE_12),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(18),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("numberOfEntries", Kind::Numeric, Presence::Optional).up_to(5),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_14),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("startAmount", Kind::Objects, Presence::Optional).shaped(&SHAPE_16),
        Field::new("endAmount", Kind::Objects, Presence::Optional).shaped(&SHAPE_16),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("detailBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_17),
        Field::new("amount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("originAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("remark", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("transactionId", Kind::String, Presence::Optional).up_to(35),
        Field::new("type", Kind::String, Presence::Mandatory).up_to(6).among(&["CREDIT", "DEBIT"]),
        Field::new("transactionDetailStatus", Kind::String, Presence::Optional).up_to(20).among(&["SUCCESS", "ERROR CORRECTION"]),
        Field::new("detailInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1011000,
    wanted_before: 0b1011000,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("balance", Kind::Objects, Presence::Optional).shaped(&SHAPE_13),
        Field::new("totalCreditEntries", Kind::Object, Presence::Optional).shaped(&SHAPE_15),
        Field::new("totalDebitEntries", Kind::Object, Presence::Optional).shaped(&SHAPE_15),
        Field::new("hasMore", Kind::String, Presence::Optional).up_to(1),
        Field::new("lastRecordDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("detailData", Kind::Objects, Presence::Optional).shaped(&SHAPE_18),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Mandatory).format(Format::Digits).up_to(16),
        Field::new("balanceTypes", Kind::Strings, Presence::Optional),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b101,
    wanted_before: 0b101,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("balanceType", Kind::String, Presence::Optional).up_to(70),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_2),
        Field::new("floatAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("holdAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("availableBalance", Kind::Object, Presence::Mandatory).shaped(&SHAPE_2),
        Field::new("ledgerBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("currentMultilateralLimit", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("registrationStatusCode", Kind::String, Presence::Optional).up_to(4),
        Field::new("status", Kind::String, Presence::Optional).up_to(4).among(&["0001", "0002", "0004", "0006", "0007", "0009"]),
    ],
    wanted: 0b10010,
    wanted_before: 0b10010,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("accountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("name", Kind::String, Presence::Optional).up_to(140),
        Field::new("accountInfos", Kind::Objects, Presence::Optional).shaped(&SHAPE_21),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("fromDateTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("toDateTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11101,
    wanted_before: 0b11101,
    rules: &[Rule::AnyOf(&["accountNo", "bankCardToken"]), Rule::Window { from: "fromDateTime", to: "toDateTime", days: 31, midnight: true }, Rule::DaysFromToday { field: "fromDateTime", least: -31, most: 0, before: "", after: "" }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_12),
        Field::new("startingBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_12),
        Field::new("endingBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_12),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("numberOfEntries", Kind::Numeric, Presence::Mandatory).up_to(5),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_2),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("detailBalance", Kind::Object, Presence::Optional).shaped(&SHAPE_17),
        Field::new("amount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_2),
        Field::new("originAmount", Kind::Object, Presence::Optional).shaped(&SHAPE_2),
        Field::new("transactionDate", Kind::String, Presence::Mandatory).format(Format::DateTime).exactly(25),
        Field::new("remark", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("transactionId", Kind::String, Presence::Optional).up_to(35),
        Field::new("type", Kind::String, Presence::Mandatory).up_to(6).among(&["CREDIT", "DEBIT"]),
        Field::new("transactionDetailStatus", Kind::String, Presence::Optional).up_to(20).among(&["SUCCESS", "ERROR CORRECTION"]),
        Field::new("detailInfo", Kind::Object, Presence::Optional),
        Field::new("endAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_2),
    ],
    wanted: 0b1001011010,
    wanted_before: 0b1001011010,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("balance", Kind::Objects, Presence::Optional).shaped(&SHAPE_24),
        Field::new("totalCreditEntries", Kind::Object, Presence::Optional).shaped(&SHAPE_25),
        Field::new("totalDebitEntries", Kind::Object, Presence::Optional).shaped(&SHAPE_25),
        Field::new("hasMore", Kind::String, Presence::Optional).up_to(1),
        Field::new("lastRecordDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("detailData", Kind::Objects, Presence::Optional).shaped(&SHAPE_26),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("balanceTypes", Kind::Strings, Presence::Optional),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100,
    wanted_before: 0b100,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("fromDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("toDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100,
    wanted_before: 0b100,
    rules: &[Rule::Window { from: "fromDateTime", to: "toDateTime", days: 31, midnight: false }],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_30: Shape = Shape {
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
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("accountNo", Kind::String, Presence::Conditional).up_to(16),
        Field::new("balanceTypes", Kind::Strings, Presence::Optional),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_30),
    ],
    wanted: 0b10000,
    wanted_before: 0b10000,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
