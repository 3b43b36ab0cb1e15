//! How what has gone into a bank is written down: bytes as text where they are text, so that a person can read it.

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// Bytes of a message or a key.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Text(String),
    Bytes(Vec<u8>),
}

impl Kept {
    fn of(bytes: &[u8]) -> Self {
        core::str::from_utf8(bytes).map_or_else(|_| Kept::Bytes(bytes.into()), |text| Kept::Text(text.into()))
    }

    fn bytes(self) -> Vec<u8> {
        match self {
            Kept::Text(text) => text.into_bytes(),
            Kept::Bytes(bytes) => bytes,
        }
    }
}

pub(crate) mod bytes {
    use super::{Deserialize, Kept, Serialize, Vec};
    use serde::{Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        Kept::of(bytes).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        Kept::deserialize(from).map(Kept::bytes)
    }
}

pub(crate) mod list {
    use super::{Deserialize, Kept, Vec};
    use serde::{Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(all: &[Vec<u8>], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(all.iter().map(|bytes| Kept::of(bytes)))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Vec<u8>>, D::Error> {
        Ok(Vec::<Kept>::deserialize(from)?.into_iter().map(Kept::bytes).collect())
    }
}

pub(crate) mod pairs {
    use super::{Deserialize, Kept, Vec};
    use serde::{Deserializer, Serializer};

    type Pair = (Vec<u8>, Vec<u8>);

    pub(crate) fn serialize<S: Serializer>(all: &[Pair], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(all.iter().map(|(name, value)| (Kept::of(name), Kept::of(value))))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Pair>, D::Error> {
        let all = Vec::<(Kept, Kept)>::deserialize(from)?;
        Ok(all.into_iter().map(|(name, value)| (name.bytes(), value.bytes())).collect())
    }
}

/// A seed as text: JavaScript has no whole number that large.
pub(crate) mod seed {
    use super::{Deserialize, String};
    use serde::{Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(seed: &u64, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(seed)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

pub(crate) mod tolerance {
    use super::{Deserialize, Serialize};
    use paraf::verify::Tolerance;
    use serde::{Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(tolerance: &Tolerance, to: S) -> Result<S::Ok, S::Error> {
        tolerance.as_seconds().serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Tolerance, D::Error> {
        Tolerance::from_seconds(u32::deserialize(from)?).map_err(D::Error::custom)
    }
}

pub(crate) mod response_code {
    use super::{Deserialize, String};
    use paraf::message::ResponseCode;
    use serde::{Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(code: &ResponseCode, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(code)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<ResponseCode, D::Error> {
        ResponseCode::parse(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}
