//! The services, and the desk at which they work.
//!
//! A handler gets a request that passed every check, and gives the body of its answer or a refusal. It moves money by one posting, and it
//! is the last step that can fail: what it posted stands.

pub(crate) mod information;
pub(crate) mod notices;
pub(crate) mod qris;
pub(crate) mod statement;
pub(crate) mod token;
pub(crate) mod transfer;
pub(crate) mod va;

use alloc::string::String;
use alloc::vec::Vec;
use paraf::message::Service;
use paraf::message::types::Value;
use paraf::{Moment, Profile};

use crate::answer::{Case, INTERNAL, Refusal};
use crate::ledger::Ledger;
use crate::random::Generator;
use crate::verdict::Step;
use crate::world::{Merchant, OutsideAccount, Partner, Settings};

/// What a handler works with.
pub(crate) struct Desk<'d> {
    pub(crate) profile: &'d Profile,
    pub(crate) settings: &'d Settings,
    /// The accounts of other banks.
    pub(crate) outside: &'d [OutsideAccount],
    pub(crate) merchants: &'d [Merchant],
    pub(crate) ledger: &'d mut Ledger,
    pub(crate) generator: &'d mut Generator,
    /// Counts the reference numbers of the bank.
    pub(crate) sequence: &'d mut u64,
    pub(crate) now: Moment,
}

/// What a handler is asked.
pub(crate) struct Asked<'a> {
    pub(crate) service: Service,
    /// The partner's place, which no header can change.
    pub(crate) place: usize,
    pub(crate) partner: &'a Partner,
    /// X-PARTNER-ID.
    pub(crate) partner_id: &'a str,
    pub(crate) external_id: &'a str,
    pub(crate) body: &'a [u8],
}

impl Asked<'_> {
    /// The request as its type. The table has passed it, so a misfit is a fault of the bank's.
    pub(crate) fn read<M: paraf::message::types::Message>(&self, profile: &Profile) -> Result<M, Refusal> {
        serde_json::from_slice(self.body)
            .map_err(|_| self.refuse(profile, Step::Message, INTERNAL, "", "the request does not fit its type"))
    }

    /// The request as it is, for what one print of a table has and another has not.
    pub(crate) fn value(&self, profile: &Profile) -> Result<Value, Refusal> {
        serde_json::from_slice(self.body)
            .map_err(|_| self.refuse(profile, Step::Message, INTERNAL, "", "the request is no JSON"))
    }

    pub(crate) fn refuse(&self, profile: &Profile, step: Step, case: Case, detail: &str, reason: &str) -> Refusal {
        Refusal::new(self.service, profile, step, case, detail, reason)
    }

    /// A refusal of the business itself.
    pub(crate) fn decline(&self, profile: &Profile, case: Case, detail: &str, reason: &str) -> Refusal {
        self.refuse(profile, Step::Business, case, detail, reason)
    }

    /// Writes an answer.
    pub(crate) fn answer<M: paraf::message::types::Message>(
        &self,
        profile: &Profile,
        message: &M,
    ) -> Result<Vec<u8>, Refusal> {
        serde_json::to_vec(message)
            .map_err(|_| self.refuse(profile, Step::Business, INTERNAL, "", "the answer cannot be written"))
    }
}

impl Desk<'_> {
    /// yymmddHH, a menu of two digits and a sequence of eight: the form of the balance inquiry's
    /// (docs/sources/bca-services-accounts.md#balance-inquiry). That the others have it too is ours, and so is menu 00.
    pub(crate) fn reference_no(&mut self) -> String {
        *self.sequence += 1;
        let now = self.now_text();
        let digits: String = now.chars().filter(char::is_ascii_digit).skip(2).take(8).collect();
        alloc::format!("{digits}00{:08}", *self.sequence % 100_000_000)
    }

    /// As the provider writes a time.
    pub(crate) fn now_text(&self) -> String {
        self.now.text(self.profile).unwrap_or_default()
    }
}
