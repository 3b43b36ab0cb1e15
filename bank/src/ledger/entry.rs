//! What was posted, and the chain that shows that nobody changed it afterwards.

use alloc::string::String;
use alloc::vec::Vec;
use paraf::Moment;
use sha2::{Digest, Sha256};

use super::id::{EntryId, HoldId};

/// One side of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The account.
    pub account: String,
    /// ISO 4217.
    pub currency: String,
    /// What the account gets, in hundredths; what it gives is below zero.
    pub hundredths: i64,
}

/// One movement of money. It is never changed; what was wrong is reversed by another entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub(super) id: EntryId,
    pub(super) at: Moment,
    pub(super) text: String,
    pub(super) reference: Option<String>,
    pub(super) reverses: Option<EntryId>,
    pub(super) collects: Option<HoldId>,
    pub(super) legs: Vec<Leg>,
    /// Over this entry and the one before it.
    pub(super) chain: [u8; 32],
}

impl Entry {
    /// Its number.
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// When it was posted.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// What it was for.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What may move money once.
    pub fn reference(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    /// The entry that this one takes back.
    pub fn reverses(&self) -> Option<EntryId> {
        self.reverses
    }

    /// The hold that this one collects.
    pub fn collects(&self) -> Option<HoldId> {
        self.collects
    }

    /// Its sides.
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// SHA-256 over the chain before and everything in this entry, each part with its length in front.
    pub(super) fn chained(&self, before: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(before);
        let mut part = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        part(&self.id.0.to_be_bytes());
        part(&self.at.epoch_millis().to_be_bytes());
        part(self.text.as_bytes());
        part(self.reference.as_deref().unwrap_or_default().as_bytes());
        part(&self.reverses.map_or([0xff; 8], |id| id.0.to_be_bytes()));
        part(&self.collects.map_or([0xff; 8], |id| id.0.to_be_bytes()));
        for leg in &self.legs {
            part(leg.account.as_bytes());
            part(leg.currency.as_bytes());
            part(&leg.hundredths.to_be_bytes());
        }
        hash.finalize().into()
    }
}
