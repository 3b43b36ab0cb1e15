// Written by scripts/spec/generate.py from core/spec. Do not edit: change the table and run it again.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::profile::Direction;
use crate::message::table::{Answers, Field, Format, Kind, OfProfile, Presence, Rule, ServiceTable, Shape};

pub(super) static SERVICES: &[OfProfile] = &[
    ("snap", &[
        ServiceTable { id: "73", profile: "snap", code: "73", name: "Access Token B2B", name_id: "Token akses B2B", method: "POST", path: "/v1.0/access-token/b2b", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_1, response: &SHAPE_2 },
        ServiceTable { id: "74", profile: "snap", code: "74", name: "Access Token B2B2C", name_id: "Token akses B2B2C", method: "POST", path: "/v1.0/access-token/b2b2c", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_3, response: &SHAPE_4 },
    ]),
    ("bca", &[
        ServiceTable { id: "73", profile: "bca", code: "73", name: "Access Token B2B", name_id: "Token akses B2B", method: "POST", path: "/openapi/v1.0/access-token/b2b", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_1, response: &SHAPE_5 },
    ]),
    ("dana", &[
        ServiceTable { id: "74", profile: "dana", code: "74", name: "Access Token B2B2C", name_id: "Token akses B2B2C", method: "POST", path: "/v1.0/access-token/b2b2c.htm", direction: Direction::ToProvider, channel_id: "", external_id_most: 0, external_id: &[], partner_id: (0, 0), partner_id_format: Format::Any, answers: Answers::Snap, none: "", delivery: None, result: None, echo: &[], answer: None, request: &SHAPE_3, response: &SHAPE_6 },
    ]),
];

static SHAPE_1: Shape = Shape {
    fields: &[
        Field::new("grantType", Kind::String, Presence::Mandatory).among(&["client_credentials"]),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_2: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Conditional).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Conditional).up_to(150),
        Field::new("accessToken", Kind::String, Presence::Mandatory).up_to(2048),
        Field::new("tokenType", Kind::String, Presence::Mandatory),
        Field::new("expiresIn", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11100,
    wanted_before: 0b11100,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_3: Shape = Shape {
    fields: &[
        Field::new("grantType", Kind::String, Presence::Mandatory).among(&["AUTHORIZATION_CODE", "authorization_code", "REFRESH_TOKEN", "refresh_token"]),
        Field::new("authCode", Kind::String, Presence::Conditional).up_to(256),
        Field::new("refreshToken", Kind::String, Presence::Conditional).up_to(512),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1,
    wanted_before: 0b1,
    rules: &[Rule::RequiredWhen("grantType", &["AUTHORIZATION_CODE", "authorization_code"], &["authCode"]), Rule::RequiredWhen("grantType", &["REFRESH_TOKEN", "refresh_token"], &["refreshToken"])],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_4: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Conditional).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Conditional).up_to(150),
        Field::new("accessToken", Kind::String, Presence::Mandatory).up_to(2048),
        Field::new("tokenType", Kind::String, Presence::Mandatory),
        Field::new("accessTokenExpiryTime", Kind::String, Presence::Mandatory).format(Format::DateTime),
        Field::new("refreshToken", Kind::String, Presence::Mandatory),
        Field::new("refreshTokenExpiryTime", Kind::String, Presence::Mandatory).format(Format::DateTime),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b1111100,
    wanted_before: 0b1111100,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_5: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("accessToken", Kind::String, Presence::Mandatory).up_to(2048),
        Field::new("tokenType", Kind::String, Presence::Mandatory),
        Field::new("expiresIn", Kind::String, Presence::Mandatory).format(Format::Digits),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b11111,
    wanted_before: 0b11111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
static SHAPE_6: Shape = Shape {
    fields: &[
        Field::new("responseCode", Kind::String, Presence::Mandatory).format(Format::ResponseCode).up_to(7),
        Field::new("responseMessage", Kind::String, Presence::Mandatory).up_to(150),
        Field::new("accessToken", Kind::String, Presence::Mandatory).up_to(512),
        Field::new("tokenType", Kind::String, Presence::Optional).up_to(7),
        Field::new("accessTokenExpiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("refreshToken", Kind::String, Presence::Optional).up_to(512),
        Field::new("refreshTokenExpiryTime", Kind::String, Presence::Optional).format(Format::DateTime).up_to(25),
        Field::new("additionalInfo", Kind::Object, Presence::Optional),
    ],
    wanted: 0b111,
    wanted_before: 0b111,
    rules: &[],
    rules_of_today: &[],
    is_deep: false,
};
