#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod answer;
mod calls;
mod checks;
mod drive;
mod error;
mod event;
mod faults;
mod kept;
mod later;
mod ledger;
mod machine;
mod random;
mod scenarios;
mod services;
mod trace;
mod verdict;
mod world;

pub use drive::{Answering, Drive};
pub use error::{BankError, BankErrorCode};
pub use event::{Call, CallId, Due, Effect, Event, Http, Incoming, Note, Order, PaymentId, Receipt, Reply, Stage};
pub use faults::{Fault, FaultRule, Trigger};
pub use ledger::{
    Account, AccountKind, Broken, Entry, EntryId, Hold, HoldId, HoldState, Invariant, Ledger, Leg, MOST_HOLD_DAYS,
    Posting, VAULT,
};
pub use machine::Bank;
pub use scenarios::SCENARIOS;
pub use services::va::Payment;
pub use verdict::{Basis, Mistake, Settled, Step};
pub use world::{
    AccountInfos, AdviceId, Biller, Callback, Credentials, InconsistentReference, Merchant, OpenAccount,
    OutsideAccount, Partner, RepeatedReference, Settings, World,
};

/// The service of access tokens, which has no token and no X-EXTERNAL-ID itself.
pub(crate) const TOKEN: &str = "73";

/// The other services that the bank answers.
pub(crate) const ANSWERED: &[&str] = &["11", "14", "15", "16", "17", "18", "22", "23", "26", "36", "47", "51", "78"];

/// Those that move money to other banks.
pub(crate) const OUTWARD: &[&str] = &["18", "22", "23"];

/// The services that the bank calls, with a token.
pub(crate) const CALLED: &[&str] = &["24", "25", "52", "75", "76"];
