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
mod ledger;
mod machine;
mod random;
mod scenarios;
mod services;
mod world;

pub use drive::{Answering, Drive};
pub use error::{BankError, BankErrorCode};
pub use event::{
    Basis, Call, CallId, Effect, Event, Http, Incoming, Mistake, Note, Order, PaymentId, Receipt, Reply, Stage, Step,
};
pub use faults::{Fault, FaultRule, Trigger};
pub use ledger::{
    Account, AccountKind, Broken, Entry, EntryId, Hold, HoldId, HoldState, Invariant, Ledger, Leg, MOST_HOLD_DAYS,
    Posting, VAULT,
};
pub use machine::Bank;
pub use scenarios::SCENARIOS;
pub use services::va::Payment;
pub use world::{
    AccountInfos, AdviceId, Biller, Callback, Credentials, InconsistentReference, OpenAccount, Partner,
    RepeatedReference, Settings, World,
};

/// The service of access tokens, which has no token and no X-EXTERNAL-ID itself.
pub(crate) const TOKEN: &str = "73";

/// The other services that the bank answers.
pub(crate) const ANSWERED: &[&str] = &["11", "15", "17", "26", "36"];

/// The services that the bank calls, with a token.
pub(crate) const CALLED: &[&str] = &["24", "25"];
