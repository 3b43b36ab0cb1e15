// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, Field, Format, Kind, Presence, ResultRule, Rule, ServiceTable, Shape};
use crate::message::outcome::Outcome;

pub(super) static SERVICES: &[ServiceTable] = &[
    ServiceTable { id: "01", profile: "snap", code: "01", name: "Card Registration", name_id: "Pendaftaran kartu", method: "POST", path: "/v1.0/registration-card-bind", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_1, response: &SHAPE_2 },
    ServiceTable { id: "02", profile: "snap", code: "02", name: "Card Registration - Set Limit", name_id: "Pendaftaran kartu - atur limit", method: "POST", path: "/v1.0/registration/card-bind-limit", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_3, response: &SHAPE_4 },
    ServiceTable { id: "03", profile: "snap", code: "03", name: "Card Registration Inquiry", name_id: "Inquiry pendaftaran kartu", method: "GET", path: "/v1.0/registration-card-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_5, response: &SHAPE_8 },
    ServiceTable { id: "04", profile: "snap", code: "04", name: "Verify OTP (Direct Integration)", name_id: "Verifikasi OTP", method: "POST", path: "/v1.0/otp-verification", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/originalReferenceNo", "/originalReferenceNo"), ("/originalPartnerReferenceNo", "/originalPartnerReferenceNo")], answer: None, request: &SHAPE_9, response: &SHAPE_11 },
    ServiceTable { id: "05", profile: "snap", code: "05", name: "Card Registration Unbinding", name_id: "Penghapusan pendaftaran kartu", method: "POST", path: "/v1.0/registration-card-unbind", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_12, response: &SHAPE_13 },
    ServiceTable { id: "06", profile: "snap", code: "06", name: "Account Creation", name_id: "Pembuatan akun", method: "POST", path: "/v1.0/registration-account-creation", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_15, response: &SHAPE_16 },
    ServiceTable { id: "07", profile: "snap", code: "07", name: "Account Binding", name_id: "Penautan akun", method: "POST", path: "/v1.0/registration-account-binding", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_19, response: &SHAPE_23 },
    ServiceTable { id: "08", profile: "snap", code: "08", name: "Account Binding Inquiry", name_id: "Inquiry penautan akun", method: "POST", path: "/v1.0/registration-account-inquiry", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_24, response: &SHAPE_25 },
    ServiceTable { id: "09", profile: "snap", code: "09", name: "Account Unbinding", name_id: "Pelepasan tautan akun", method: "POST", path: "/v1.0/registration-account-unbinding", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_26, response: &SHAPE_27 },
    ServiceTable { id: "10", profile: "snap", code: "10", name: "Get Oauth URL", name_id: "Ambil URL OAuth", method: "GET", path: "/v1.0/get-auth-code", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_28, response: &SHAPE_29 },
    ServiceTable { id: "81", profile: "snap", code: "81", name: "OTP", name_id: "OTP", method: "POST", path: "/v1.0/otp", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_30, response: &SHAPE_31 },
    ServiceTable { id: "07", profile: "bca", code: "07", name: "Account Binding", name_id: "Penautan akun", method: "POST", path: "/openapi/oneklik/v1.0/registration-account-binding", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_34, response: &SHAPE_36 },
    ServiceTable { id: "08", profile: "bca", code: "08", name: "Account Binding Inquiry", name_id: "Inquiry penautan akun", method: "POST", path: "/openapi/oneklik/v1.0/registration-account-inquiry", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_38, response: &SHAPE_42 },
    ServiceTable { id: "09", profile: "bca", code: "09", name: "Account Unbinding", name_id: "Pelepasan tautan akun", method: "POST", path: "/openapi/oneklik/v1.0/registration-account-unbinding", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 36, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: Some(&ResultRule { field: "/unlinkResult", means: &[("success", Outcome::Done), ("failed", Outcome::Failed)], open: ("", "") }), echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_44, response: &SHAPE_45 },
    ServiceTable { id: "81", profile: "bca", code: "81", name: "OTP", name_id: "OTP", method: "POST", path: "/openapi/oneklik/v1.0/otp", direction: Direction::ToProvider, channel_id: "95221", external_id_most: 32, partner_id: (0, 36), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_48, response: &SHAPE_50 },
    ServiceTable { id: "09", profile: "dana", code: "09", name: "Account Unbinding", name_id: "Pelepasan tautan akun", method: "POST", path: "/v1.0/registration-account-unbinding.htm", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_52, response: &SHAPE_27 },
    ServiceTable { id: "01", profile: "doku", code: "01", name: "Card Registration", name_id: "Pendaftaran kartu", method: "POST", path: "/direct-debit/core/v1/registration-card-bind", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_54, response: &SHAPE_55 },
    ServiceTable { id: "05", profile: "doku", code: "05", name: "Card Registration Unbinding", name_id: "Penghapusan pendaftaran kartu", method: "POST", path: "/direct-debit/core/v1/registration-card-unbind", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_57, response: &SHAPE_13 },
    ServiceTable { id: "07", profile: "doku", code: "07", name: "Account Binding", name_id: "Penautan akun", method: "POST", path: "/direct-debit/core/v1/registration-account-binding", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_59, response: &SHAPE_60 },
    ServiceTable { id: "09", profile: "doku", code: "09", name: "Account Unbinding", name_id: "Pelepasan tautan akun", method: "POST", path: "/direct-debit/core/v1/registration-account-unbinding", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, delivery: None, result: None, echo: &[("/partnerReferenceNo", "/partnerReferenceNo")], answer: None, request: &SHAPE_61, response: &SHAPE_27 },
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountName", Kind::String, Presence::Optional).up_to(128),
        Field::new("cardData", Kind::String, Presence::Optional),
        Field::new("custIdMerchant", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("isBindAndPay", Kind::String, Presence::Optional).up_to(1).among(&["N"]),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("journeyId", Kind::String, Presence::Optional).up_to(32),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("limit", Kind::Numeric, Presence::Optional).up_to(20),
        Field::new("merchantLogoUrl", Kind::String, Presence::Optional).up_to(300),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("sendOtpFlag", Kind::String, Presence::Optional).up_to(3).among(&["YES", "NO"]),
        Field::new("type", Kind::String, Presence::Optional).up_to(20),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1000,
    wanted_before: 0b1000,
    rules: &[],
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("chargeToken", Kind::String, Presence::Optional).up_to(40),
        Field::new("randomString", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenExpiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10011,
    wanted_before: 0b10011,
    rules: &[],
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankAccountNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("bankCardNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("limit", Kind::Numeric, Presence::Optional).up_to(20),
        Field::new("bankCardToken", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10000,
    wanted_before: 0b10000,
    rules: &[],
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("custIdMerchant", Kind::String, Presence::Mandatory).up_to(18),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("accountId", Kind::String, Presence::Optional).up_to(16),
        Field::new("createdDate", Kind::String, Presence::Optional).up_to(26),
        Field::new("credentialNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("credentialType", Kind::String, Presence::Optional).up_to(2),
        Field::new("maxLimit", Kind::String, Presence::Optional).up_to(6),
        Field::new("status", Kind::String, Presence::Optional).up_to(4),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_7: Shape = Shape {
    fields: &[
        Field::new("accountData", Kind::Object, Presence::Optional).shaped(&SHAPE_6),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_8: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("accountList", Kind::Objects, Presence::Optional).shaped(&SHAPE_7),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_9: Shape = Shape {
    fields: &[
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("action", Kind::String, Presence::Optional).up_to(10),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("chargeToken", Kind::String, Presence::Optional).up_to(40),
        Field::new("type", Kind::String, Presence::Optional).up_to(20),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_10: Shape = Shape {
    fields: &[
        Field::new("action", Kind::String, Presence::Optional).up_to(10),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_11: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("originalReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("originalPartnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountNo", Kind::String, Presence::Optional).up_to(11),
        Field::new("bankCardToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("cardPan", Kind::String, Presence::Optional).up_to(16),
        Field::new("customerId", Kind::String, Presence::Optional).up_to(45),
        Field::new("email", Kind::String, Presence::Optional).up_to(254),
        Field::new("expiredDatetime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("expiryDate", Kind::String, Presence::Optional).up_to(4),
        Field::new("identificationNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("linkageToken", Kind::String, Presence::Optional).up_to(204),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("qParamsURL", Kind::String, Presence::Optional).up_to(100),
        Field::new("qParams", Kind::Object, Presence::Optional).shaped(&SHAPE_10),
        Field::new("sendOtpFlag", Kind::String, Presence::Optional).up_to(3).among(&["YES", "NO"]),
        Field::new("subscribeDatetime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("tokenExpiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("transactionTimestamp", Kind::String, Presence::Optional).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_12: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("token", Kind::String, Presence::Mandatory).up_to(128),
        Field::new("bankCardNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("type", Kind::String, Presence::Optional).up_to(20),
        Field::new("part", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenRequestorId", Kind::String, Presence::Optional).up_to(15),
        Field::new("journeyId", Kind::String, Presence::Optional).up_to(32),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_13: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("message", Kind::String, Presence::Optional).up_to(255),
        Field::new("customerId", Kind::String, Presence::Optional).up_to(45),
        Field::new("unsubscribeDate", Kind::String, Presence::Optional).format(Format::DateTime),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_14: Shape = Shape {
    fields: &[
        Field::new("os", Kind::String, Presence::Optional).up_to(40),
        Field::new("osVersion", Kind::String, Presence::Optional).up_to(40),
        Field::new("model", Kind::String, Presence::Optional).up_to(40),
        Field::new("manufacturer", Kind::String, Presence::Optional).up_to(40),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_15: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("countryCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("customerId", Kind::String, Presence::Optional).up_to(45),
        Field::new("deviceInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_14),
        Field::new("email", Kind::String, Presence::Optional).up_to(254),
        Field::new("lang", Kind::String, Presence::Optional).up_to(8),
        Field::new("locale", Kind::String, Presence::Optional).up_to(5),
        Field::new("name", Kind::String, Presence::Optional).up_to(128),
        Field::new("onboardingPartner", Kind::String, Presence::Optional).up_to(8),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("scopes", Kind::String, Presence::Optional).up_to(256),
        Field::new("seamlessData", Kind::String, Presence::Optional).up_to(512),
        Field::new("seamlessSign", Kind::String, Presence::Optional).up_to(512),
        Field::new("state", Kind::String, Presence::Optional).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("terminalType", Kind::String, Presence::Optional).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_16: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("authCode", Kind::String, Presence::Optional).up_to(64),
        Field::new("apiKey", Kind::String, Presence::Optional),
        Field::new("accountId", Kind::String, Presence::Optional).up_to(32),
        Field::new("state", Kind::String, Presence::Optional).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_17: Shape = Shape {
    fields: &[
        Field::new("userId", Kind::String, Presence::Optional).up_to(20),
        Field::new("email", Kind::String, Presence::Optional).up_to(254),
        Field::new("postalAddress", Kind::String, Presence::Optional).up_to(99),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_18: Shape = Shape {
    fields: &[
        Field::new("accountId", Kind::String, Presence::Optional).up_to(36),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_19: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("action", Kind::String, Presence::Optional).up_to(10),
        Field::new("additionalData", Kind::Object, Presence::Optional).shaped(&SHAPE_17),
        Field::new("authCode", Kind::String, Presence::Optional).up_to(64),
        Field::new("grantType", Kind::String, Presence::Optional).up_to(64),
        Field::new("isBindAndPay", Kind::String, Presence::Optional).up_to(1).among(&["N"]),
        Field::new("lang", Kind::String, Presence::Optional).up_to(8),
        Field::new("locale", Kind::String, Presence::Optional).up_to(5),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("msisdn", Kind::String, Presence::Optional).up_to(15),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("platformType", Kind::String, Presence::Optional).up_to(4),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("referenceId", Kind::String, Presence::Optional).up_to(36),
        Field::new("refreshToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("successParams", Kind::Object, Presence::Optional).shaped(&SHAPE_18),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenRequestorId", Kind::String, Presence::Optional).up_to(15),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100000000,
    wanted_before: 0b100000000,
    rules: &[],
};
static SHAPE_20: Shape = Shape {
    fields: &[
        Field::new("accessToken", Kind::String, Presence::Optional).up_to(32),
        Field::new("expiresIn", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("refreshToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("reExpiresIn", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("tokenStatus", Kind::String, Presence::Optional).up_to(25),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_21: Shape = Shape {
    fields: &[
        Field::new("action", Kind::String, Presence::Optional).up_to(10),
        Field::new("pinWebViewUrl", Kind::String, Presence::Optional).up_to(100),
        Field::new("redirectToDeeplink", Kind::String, Presence::Optional).up_to(255),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_22: Shape = Shape {
    fields: &[
        Field::new("publicUserId", Kind::String, Presence::Optional).up_to(20),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_23: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("accessTokenInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_20),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("nextAction", Kind::String, Presence::Optional).up_to(255),
        Field::new("linkageToken", Kind::String, Presence::Optional).up_to(204),
        Field::new("params", Kind::Object, Presence::Optional).shaped(&SHAPE_21),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("userInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_22),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_24: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_25: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountCurrency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("accountName", Kind::String, Presence::Optional).up_to(50),
        Field::new("accountNo", Kind::String, Presence::Optional).up_to(13),
        Field::new("accountTransactionLimit", Kind::Numeric, Presence::Optional).up_to(22),
        Field::new("endDatePeriod", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("startDatePeriod", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_26: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("tokenId", Kind::String, Presence::Optional).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b100,
    wanted_before: 0b100,
    rules: &[],
};
static SHAPE_27: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("unlinkResult", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_28: Shape = Shape {
    fields: &[
        Field::new("redirectUrl", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("scopes", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("state", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("lang", Kind::String, Presence::Optional).up_to(2),
        Field::new("allowRegistration", Kind::Boolean, Presence::Optional),
        Field::new("seamlessData", Kind::String, Presence::Optional).up_to(512),
        Field::new("seamlessSign", Kind::String, Presence::Conditional).up_to(512),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[Rule::RequiredWith("seamlessData", &["seamlessSign"])],
};
static SHAPE_29: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("authCode", Kind::String, Presence::Mandatory).up_to(256),
        Field::new("state", Kind::String, Presence::Mandatory).up_to(32),
    ],
    wanted: 0b1111,
    wanted_before: 0b1111,
    rules: &[],
};
static SHAPE_30: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("journeyId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchant", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("trxDateTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("bankCardToken", Kind::String, Presence::Conditional).up_to(128),
        Field::new("otpTrxCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("otpReasonCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("otpReasonMessage", Kind::String, Presence::Optional).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_31: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("chargeToken", Kind::String, Presence::Mandatory).up_to(40),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10011,
    wanted_before: 0b10011,
    rules: &[],
};
static SHAPE_32: Shape = Shape {
    fields: &[
        Field::new("userId", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("email", Kind::String, Presence::Optional).up_to(254),
        Field::new("postalAddress", Kind::String, Presence::Optional).up_to(99),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_33: Shape = Shape {
    fields: &[
        Field::new("additionalInfo", Kind::String, Presence::Mandatory).up_to(50),
        Field::new("merchantLogoUrl", Kind::String, Presence::Optional).up_to(300),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_34: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("action", Kind::String, Presence::Optional).up_to(10),
        Field::new("additionalData", Kind::Object, Presence::Mandatory).shaped(&SHAPE_32),
        Field::new("authCode", Kind::String, Presence::Optional).up_to(64),
        Field::new("grantType", Kind::String, Presence::Optional).up_to(64),
        Field::new("isBindAndPay", Kind::String, Presence::Optional).up_to(1).among(&["N"]),
        Field::new("lang", Kind::String, Presence::Optional).up_to(8),
        Field::new("locale", Kind::String, Presence::Optional).up_to(5),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("msisdn", Kind::String, Presence::Optional).up_to(15),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("platformType", Kind::String, Presence::Optional).up_to(4),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("referenceId", Kind::String, Presence::Optional).up_to(36),
        Field::new("refreshToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("successParams", Kind::Object, Presence::Optional).shaped(&SHAPE_18),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenRequestorId", Kind::String, Presence::Optional).up_to(15),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_33),
    ],
    wanted: 0b100000000000100000100,
    wanted_before: 0b100000000000100000100,
    rules: &[],
};
static SHAPE_35: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("randomString", Kind::String, Presence::Mandatory).up_to(16),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_36: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::OnSuccess).up_to(32),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("accessTokenInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_20),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("nextAction", Kind::String, Presence::Optional).up_to(255),
        Field::new("linkageToken", Kind::String, Presence::Optional).up_to(204),
        Field::new("params", Kind::Object, Presence::Optional).shaped(&SHAPE_21),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("userInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_22),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_35),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_37: Shape = Shape {
    fields: &[
        Field::new("userId", Kind::String, Presence::Optional).up_to(18),
        Field::new("merchantId", Kind::String, Presence::Conditional).up_to(5),
        Field::new("requestIds", Kind::Strings, Presence::Optional).items(32),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[Rule::AnyOf(&["requestIds", "userId"])],
};
static SHAPE_38: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_37),
    ],
    wanted: 0b10,
    wanted_before: 0b10,
    rules: &[],
};
static SHAPE_39: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Conditional).up_to(32),
        Field::new("xcoId", Kind::String, Presence::Conditional).up_to(32),
        Field::new("credentialType", Kind::String, Presence::Conditional).up_to(2),
        Field::new("credentialNumber", Kind::String, Presence::Conditional).up_to(16),
        Field::new("maxLimit", Kind::String, Presence::Conditional).up_to(9),
        Field::new("userId", Kind::String, Presence::Conditional).up_to(18),
        Field::new("merchantId", Kind::String, Presence::Conditional).up_to(5),
        Field::new("createdDate", Kind::String, Presence::Conditional),
        Field::new("status", Kind::String, Presence::Mandatory).up_to(3),
    ],
    wanted: 0b100000000,
    wanted_before: 0b100000000,
    rules: &[],
};
static SHAPE_40: Shape = Shape {
    fields: &[
        Field::new("accountData", Kind::Objects, Presence::Conditional).shaped(&SHAPE_39),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_41: Shape = Shape {
    fields: &[
        Field::new("requestId", Kind::String, Presence::Optional),
        Field::new("xcoId", Kind::String, Presence::Optional).up_to(32),
        Field::new("credentialType", Kind::String, Presence::Optional).among(&["DC", "CC"]),
        Field::new("credentialNumber", Kind::String, Presence::Optional).up_to(16),
        Field::new("maxLimit", Kind::String, Presence::Optional).up_to(9),
        Field::new("userId", Kind::String, Presence::Optional),
        Field::new("merchantId", Kind::String, Presence::Optional),
        Field::new("createdDate", Kind::String, Presence::Optional),
        Field::new("status", Kind::String, Presence::Optional).among(&["REG", "EXP", "ACT", "BLK", "-"]),
    ],
    wanted: 0b0,
    wanted_before: 0b0,
    rules: &[],
};
static SHAPE_42: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Conditional).up_to(32),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountCurrency", Kind::String, Presence::Optional).format(Format::Currency).up_to(3),
        Field::new("accountName", Kind::String, Presence::Optional).up_to(50),
        Field::new("accountNo", Kind::String, Presence::Optional).up_to(13),
        Field::new("accountTransactionLimit", Kind::Numeric, Presence::Optional).up_to(22),
        Field::new("endDatePeriod", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("startDatePeriod", Kind::String, Presence::Optional).format(Format::Date).up_to(10),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_40),
        Field::new("accountData", Kind::Objects, Presence::Optional).shaped(&SHAPE_41),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_43: Shape = Shape {
    fields: &[
        Field::new("xcoId", Kind::String, Presence::Mandatory).up_to(32),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_44: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("tokenId", Kind::String, Presence::Optional).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_43),
    ],
    wanted: 0b100100,
    wanted_before: 0b100100,
    rules: &[],
};
static SHAPE_45: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(32),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("unlinkResult", Kind::String, Presence::Optional).up_to(32).among(&["success", "failed"]),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_43),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_46: Shape = Shape {
    fields: &[
        Field::new("value", Kind::String, Presence::Mandatory).format(Format::Amount).up_to(19),
        Field::new("currency", Kind::String, Presence::Mandatory).format(Format::Currency).up_to(3),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_47: Shape = Shape {
    fields: &[
        Field::new("userId", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("transAmount", Kind::Object, Presence::Mandatory).shaped(&SHAPE_46),
        Field::new("phoneId", Kind::String, Presence::Mandatory).up_to(32),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_48: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Mandatory).up_to(18),
        Field::new("journeyId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
        Field::new("subMerchant", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("trxDateTime", Kind::String, Presence::Mandatory).format(Format::DateTime).up_to(25),
        Field::new("bankCardToken", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("otpTrxCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("otpReasonCode", Kind::String, Presence::Optional).up_to(2),
        Field::new("otpReasonMessage", Kind::String, Presence::Optional).up_to(30),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_47),
    ],
    wanted: 0b10001100111,
    wanted_before: 0b10001100111,
    rules: &[],
};
static SHAPE_49: Shape = Shape {
    fields: &[
        Field::new("xcoId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("phoneId", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(5),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_50: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("chargeToken", Kind::String, Presence::Mandatory).up_to(32),
        Field::new("additionalInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_49),
    ],
    wanted: 0b10011,
    wanted_before: 0b10011,
    rules: &[],
};
static SHAPE_51: Shape = Shape {
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
static SHAPE_52: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("merchantId", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("tokenId", Kind::String, Presence::Optional).up_to(128),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_51),
    ],
    wanted: 0b100100,
    wanted_before: 0b100100,
    rules: &[],
};
static SHAPE_53: Shape = Shape {
    fields: &[
        Field::new("channel", Kind::String, Presence::Mandatory),
        Field::new("successRegistrationUrl", Kind::String, Presence::Mandatory),
        Field::new("failedRegistrationUrl", Kind::String, Presence::Mandatory),
        Field::new("customerName", Kind::String, Presence::Optional).up_to(70),
        Field::new("idCard", Kind::String, Presence::Optional).up_to(20),
        Field::new("country", Kind::String, Presence::Optional).up_to(60),
        Field::new("address", Kind::String, Presence::Optional).up_to(255),
        Field::new("email", Kind::String, Presence::Optional).up_to(64),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_54: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountName", Kind::String, Presence::Optional).up_to(128),
        Field::new("cardData", Kind::String, Presence::Optional),
        Field::new("custIdMerchant", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("isBindAndPay", Kind::String, Presence::Optional).up_to(1).among(&["N"]),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("journeyId", Kind::String, Presence::Optional).up_to(32),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("externalStoreId", Kind::String, Presence::Optional).up_to(64),
        Field::new("limit", Kind::Numeric, Presence::Optional).up_to(20),
        Field::new("merchantLogoUrl", Kind::String, Presence::Optional).up_to(300),
        Field::new("phoneNo", Kind::String, Presence::Optional).up_to(16),
        Field::new("sendOtpFlag", Kind::String, Presence::Optional).up_to(3).among(&["YES", "NO"]),
        Field::new("type", Kind::String, Presence::Optional).up_to(20),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_53),
    ],
    wanted: 0b1000000000001000,
    wanted_before: 0b1000000000001000,
    rules: &[],
};
static SHAPE_55: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("bankCardToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("chargeToken", Kind::String, Presence::Optional).up_to(40),
        Field::new("randomString", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenExpiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_56: Shape = Shape {
    fields: &[
        Field::new("channel", Kind::String, Presence::Mandatory),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
};
static SHAPE_57: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("token", Kind::String, Presence::Optional).up_to(128),
        Field::new("bankCardNo", Kind::String, Presence::Optional).up_to(19),
        Field::new("type", Kind::String, Presence::Optional).up_to(20),
        Field::new("part", Kind::String, Presence::Optional).up_to(64),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenRequestorId", Kind::String, Presence::Optional).up_to(15),
        Field::new("journeyId", Kind::String, Presence::Optional).up_to(32),
        Field::new("transactionDate", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_56),
        Field::new("tokenId", Kind::String, Presence::Mandatory).up_to(2048),
    ],
    wanted: 0b1100000000000,
    wanted_before: 0b1100000000000,
    rules: &[],
};
static SHAPE_58: Shape = Shape {
    fields: &[
        Field::new("custIdMerchant", Kind::String, Presence::Mandatory).up_to(64),
        Field::new("successRegistrationUrl", Kind::String, Presence::Mandatory),
        Field::new("failedRegistrationUrl", Kind::String, Presence::Mandatory),
        Field::new("customerName", Kind::String, Presence::Optional).up_to(70),
        Field::new("idCard", Kind::String, Presence::Optional).up_to(20),
        Field::new("country", Kind::String, Presence::Optional).up_to(60),
        Field::new("address", Kind::String, Presence::Optional).up_to(255),
        Field::new("email", Kind::String, Presence::Optional).up_to(256),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
};
static SHAPE_59: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("action", Kind::String, Presence::Optional).up_to(10),
        Field::new("additionalData", Kind::Object, Presence::Optional).shaped(&SHAPE_17),
        Field::new("authCode", Kind::String, Presence::Optional).up_to(64),
        Field::new("grantType", Kind::String, Presence::Optional).up_to(64),
        Field::new("isBindAndPay", Kind::String, Presence::Optional).up_to(1).among(&["N"]),
        Field::new("lang", Kind::String, Presence::Optional).up_to(8),
        Field::new("locale", Kind::String, Presence::Optional).up_to(5),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("msisdn", Kind::String, Presence::Optional).up_to(15),
        Field::new("otp", Kind::String, Presence::Optional).up_to(8),
        Field::new("phoneNo", Kind::String, Presence::Mandatory).up_to(16),
        Field::new("platformType", Kind::String, Presence::Optional).up_to(4),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("referenceId", Kind::String, Presence::Optional).up_to(36),
        Field::new("refreshToken", Kind::String, Presence::Optional).up_to(64),
        Field::new("successParams", Kind::Object, Presence::Optional).shaped(&SHAPE_18),
        Field::new("terminalId", Kind::String, Presence::Optional).up_to(16),
        Field::new("tokenRequestorId", Kind::String, Presence::Optional).up_to(15),
        Field::new("additionalInfo", Kind::Object, Presence::Mandatory).shaped(&SHAPE_58),
    ],
    wanted: 0b100000001000000000000,
    wanted_before: 0b100000001000000000000,
    rules: &[],
};
static SHAPE_60: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("referenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("accountToken", Kind::String, Presence::Optional).up_to(128),
        Field::new("accessTokenInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_20),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("nextAction", Kind::String, Presence::Optional).up_to(255),
        Field::new("linkageToken", Kind::String, Presence::Optional).up_to(204),
        Field::new("params", Kind::Object, Presence::Optional).shaped(&SHAPE_21),
        Field::new("redirectUrl", Kind::String, Presence::Optional).up_to(2048),
        Field::new("userInfo", Kind::Object, Presence::Optional).shaped(&SHAPE_22),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11,
    wanted_before: 0b11,
    rules: &[],
};
static SHAPE_61: Shape = Shape {
    fields: &[
        Field::new("partnerReferenceNo", Kind::String, Presence::Optional).up_to(64),
        Field::new("linkId", Kind::String, Presence::Optional).up_to(24),
        Field::new("merchantId", Kind::String, Presence::Optional).up_to(64),
        Field::new("subMerchantId", Kind::String, Presence::Optional).up_to(32),
        Field::new("tokenId", Kind::String, Presence::Mandatory),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b10000,
    wanted_before: 0b10000,
    rules: &[],
};
