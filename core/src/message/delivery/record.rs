//! What a store keeps of a delivery: one form of JSON, which only this module reads and writes.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// Another form has another number, and is refused.
const VERSION: u8 = 1;

/// A claim, or a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    version: u8,
    pub(super) key: String,
    /// What makes it the same, by pointer.
    pub(super) terms: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) reported: BTreeMap<String, String>,
    /// Counts the claims, so that each has a text of its own.
    fence: u32,
    pub(super) state: State,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum State {
    Claimed {
        /// Seconds since 1970.
        lease_ends: i64,
    },
    Finished {
        status: Status,
        /// The body that was answered.
        answer: String,
    },
}

/// A verdict of the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Status {
    #[serde(rename = "00")]
    Done,
    #[serde(rename = "01")]
    Refused,
}

impl Status {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Status::Done => "00",
            Status::Refused => "01",
        }
    }
}

impl Record {
    pub(super) fn claimed(
        key: &str,
        terms: &BTreeMap<String, String>,
        reported: &BTreeMap<String, String>,
        lease_ends: i64,
    ) -> Self {
        let (terms, reported) = (terms.clone(), reported.clone());
        Record { version: VERSION, key: key.into(), terms, reported, fence: 1, state: State::Claimed { lease_ends } }
    }

    /// The next claim of the same.
    pub(super) fn claimed_again(self, lease_ends: i64) -> Self {
        Record { fence: self.fence.saturating_add(1), state: State::Claimed { lease_ends }, ..self }
    }

    pub(super) fn finished(self, status: Status, answer: &str) -> Self {
        Record { state: State::Finished { status, answer: answer.into() }, ..self }
    }

    /// # Errors
    /// `invalid-argument`: not a record, or that of another delivery.
    pub(super) fn read(text: &str, key: &str) -> Result<Self, Error> {
        let wrong = |detail: String| Error::invalid_argument("record", detail);
        let record: Record = serde_json::from_str(text)
            .map_err(|_| wrong("is not what decide_payment or finish_payment gave".into()))?;
        if record.version != VERSION {
            return Err(wrong(format!("has version {}, and only {VERSION} is known", record.version)));
        }
        if record.key != key {
            return Err(wrong("is that of another delivery".into()));
        }
        Ok(record)
    }

    /// # Errors
    /// `internal`, which cannot happen: there is nothing in it that JSON has no form for.
    pub(super) fn write(&self) -> Result<String, Error> {
        serde_json::to_string(self)
            .map_err(|_| Error::new(crate::error::ErrorCode::Internal, "record", "could not be written"))
    }
}
