//! Templates such as `{method}:{endpoint_url}:{access_token}`: how a profile writes a string-to-sign or a header value.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident $name:literal;)*) => {
        /// A value that a template can name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Field { $($(#[$doc])* $variant,)* }

        impl Field {
            /// Every value.
            pub const ALL: &'static [Field] = &[$(Field::$variant,)*];
            const COUNT: usize = Field::ALL.len();

            /// The name as it stands between braces, for example `endpoint_url`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Field::$variant => $name,)* }
            }
        }
    };
}

fields! {
    /// The HTTP method, in capitals.
    Method "method";
    /// The relative URL as it is signed.
    EndpointUrl "endpoint_url";
    /// The B2B access token, without `Bearer `.
    AccessToken "access_token";
    /// The digest of the canonical body.
    BodyDigest "body_digest";
    /// The canonical body itself.
    Body "body";
    /// The text of the timestamp header.
    Timestamp "timestamp";
    /// The client key (client ID).
    ClientKey "client_key";
    /// The partner ID.
    PartnerId "partner_id";
    /// The channel ID.
    ChannelId "channel_id";
    /// The external ID, unique within a day.
    ExternalId "external_id";
    /// The API key of APIs before SNAP.
    ApiKey "api_key";
    /// The signature, in the profile's encoding. Headers only.
    Signature "signature";
    /// The B2B2C access token of a customer, without `Bearer `. Headers only.
    CustomerToken "customer_token";
    /// The end user's device. Headers only.
    DeviceId "device_id";
    /// The end user's IPv4 address. Headers only.
    IpAddress "ip_address";
    /// Degrees of latitude. Headers only.
    Latitude "latitude";
    /// Degrees of longitude. Headers only.
    Longitude "longitude";
    /// The caller's domain. Headers only.
    Origin "origin";
    /// Base64 of `client_key:client_secret`. Headers only.
    BasicCredentials "basic_credentials";
}

impl Field {
    /// Whether a string-to-sign may name it; the others exist only in headers.
    pub(crate) fn may_be_signed(self) -> bool {
        (self as usize) < Field::Signature as usize
    }
}

/// A set of fields.
#[derive(Clone, Copy, Default)]
pub(crate) struct Fields(u32);

impl Fields {
    pub(crate) fn insert(&mut self, field: Field) {
        self.0 |= 1 << field as u32;
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn contains(self, field: Field) -> bool {
        self.0 & 1 << field as u32 != 0
    }
}

impl FromIterator<Field> for Fields {
    fn from_iter<I: IntoIterator<Item = Field>>(fields: I) -> Self {
        let mut set = Fields::default();
        fields.into_iter().for_each(|field| set.insert(field));
        set
    }
}

/// The values of one message, by field.
#[derive(Clone, Copy)]
pub(crate) struct Values<'a>([Option<&'a str>; Field::COUNT]);

impl<'a> Values<'a> {
    pub(crate) const fn new() -> Self {
        Values([None; Field::COUNT])
    }

    pub(crate) fn set(&mut self, field: Field, value: Option<&'a str>) {
        self.0[field as usize] = value;
    }

    pub(crate) fn get(&self, field: Field) -> Option<&'a str> {
        self.0[field as usize]
    }

    /// The fields that have a value.
    pub(crate) fn given(&self) -> impl Iterator<Item = Field> + '_ {
        Field::ALL.iter().copied().filter(|field| self.get(*field).is_some())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Literal(String),
    Field(Field),
}

/// A text with named holes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    pieces: Vec<Piece>,
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// What is wrong, when contains an unmatched brace or a name is unknown.
    pub(crate) fn parse(text: &str) -> Result<Self, &'static str> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (literal, tail) = rest.split_at(rest.find(['{', '}']).unwrap_or(rest.len()));
            if !literal.is_empty() {
                pieces.push(Piece::Literal(literal.to_string()));
            }
            rest = match tail.strip_prefix('{').map(|tail| tail.split_once('}')) {
                None if tail.is_empty() => tail,
                Some(Some((name, tail))) => {
                    let field = Field::ALL.iter().find(|field| field.as_str() == name);
                    pieces.push(Piece::Field(*field.ok_or("names a field that there is not")?));
                    tail
                }
                _ => return Err("has a brace without a partner"),
            };
        }
        Ok(Template { pieces })
    }

    /// The fields that it names, in order.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Field(field) => Some(*field),
            Piece::Literal(_) => None,
        })
    }

    /// Whether it names this field.
    pub(crate) fn names(&self, field: Field) -> bool {
        self.fields().any(|named| named == field)
    }

    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// A header's value: a literal, and at most one field behind it. `None` for every other template.
    pub(crate) fn into_literal_and_field(self) -> Option<(String, Option<Field>)> {
        let mut pieces = self.pieces.into_iter().peekable();
        let literal = match pieces.next_if(|piece| matches!(piece, Piece::Literal(_))) {
            Some(Piece::Literal(literal)) => literal,
            _ => String::new(),
        };
        match (pieces.next(), pieces.next()) {
            (None, _) => Some((literal, None)),
            (Some(Piece::Field(field)), None) => Some((literal, Some(field))),
            _ => None,
        }
    }
}
