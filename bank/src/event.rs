//! What goes in and what comes out: the whole surface of the machine.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use paraf::message::ResponseCode;
use paraf::{ErrorCode, Moment};
use serde::{Deserialize, Serialize};

use crate::error::BankError;
use crate::faults::{Fault, FaultRule};
use crate::ledger::{EntryId, HoldId};
use crate::verdict::{Basis, Mistake, Settled, Step};
use crate::world::Credentials;

/// What happens to a bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A request arrived.
    Request(Incoming),
    /// A partner answered a call of the bank, or its connection broke (`None`).
    Answer {
        /// Which call.
        call: CallId,
        /// The answer, where one came.
        answer: Option<Http>,
    },
    /// Time went on; nothing else did.
    Tick,
    /// Somebody did something at the counter.
    Counter(Order),
}

/// A request as it arrived.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incoming {
    /// Your number for it: the answer comes back under it.
    pub request: u64,
    /// The method.
    #[serde(with = "crate::kept::bytes")]
    pub method: Vec<u8>,
    /// The path with its query, or the whole URL.
    #[serde(with = "crate::kept::bytes")]
    pub url: Vec<u8>,
    /// All headers.
    #[serde(with = "crate::kept::pairs")]
    pub headers: Vec<(Vec<u8>, Vec<u8>)>,
    /// The raw body.
    #[serde(with = "crate::kept::bytes")]
    pub body: Vec<u8>,
    /// The address that it came from.
    pub address: String,
}

impl Incoming {
    /// A header's value as text, where it stands there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()));
        found.and_then(|(_, value)| core::str::from_utf8(value).ok())
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Incoming({}, {} bytes, headers redacted)", self.request, self.body.len())
    }
}

/// An answer of either side.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Http {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    #[serde(with = "crate::kept::bytes")]
    pub body: Vec<u8>,
}

/// Its body may hold a token.
impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Http({}, {} bytes)", self.status, self.body.len())
    }
}

/// The number of a call of the bank, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CallId(pub u64);

/// A call of the bank to a partner's server: send it as it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    /// Give it back with the answer.
    pub id: CallId,
    /// The partner's name.
    pub partner: String,
    /// The service's ID.
    pub service: &'static str,
    /// The method.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// What comes after this moment is no answer any more.
    pub deadline: Moment,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({}, {} {}, headers redacted)", self.id.0, self.service, self.url)
    }
}

/// What can be done at the counter: by a customer, by the bank's own people, by whoever tests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// A customer pays a virtual account.
    Pay {
        /// The customer's account.
        from: String,
        /// The company code.
        company_code: String,
        /// The number behind it.
        customer_no: String,
        /// What they pay, in hundredths; what is asked for, where they name nothing. The counter takes any amount: that is how a
        /// partner's refusal of a wrong one is tried.
        hundredths: Option<i64>,
    },
    /// A customer scans a QRIS code and pays it.
    PayCode {
        /// The customer's account.
        from: String,
        /// The content of the code.
        qr_content: String,
    },
    /// Holds money, by the rules of [`Ledger::hold`](crate::Ledger::hold).
    Hold {
        /// Whose.
        account: String,
        /// In hundredths.
        hundredths: i64,
        /// Calendar days.
        days: u16,
    },
    /// Changes a hold.
    ChangeHold {
        /// Which.
        hold: HoldId,
        /// In hundredths.
        hundredths: i64,
        /// Calendar days from its receipt.
        days: u16,
    },
    /// Gives a hold up.
    ReleaseHold(HoldId),
    /// Collects what is held.
    Collect {
        /// Which.
        hold: HoldId,
        /// The account that gets it.
        to: String,
    },
    /// Closes an account.
    Close {
        /// Which.
        account: String,
    },
    /// Sets a fault.
    Fault(FaultRule),
    /// Takes all faults back.
    ClearFaults,
    /// Adds a partner's new credentials; the old ones work until they are retired.
    Rotate {
        /// Whose.
        partner: String,
        /// What is added.
        added: Credentials,
    },
    /// Takes a partner's old credentials away. The last of a kind stays.
    Retire {
        /// Whose.
        partner: String,
        /// What goes.
        retired: Credentials,
    },
    /// Goes on with another seed: what two copies of a world make up from then on is not the same, tokens above all.
    Reseed(#[serde(with = "crate::kept::seed")] u64),
}

/// The number of a payment of a virtual account, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentId(pub u64);

/// Where a payment of a virtual account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The bank asks the partner for a token.
    Token,
    /// The bank asks what is to be paid (24).
    Inquiry,
    /// Money has moved, and the partner is told (25).
    Flag,
    /// No answer came: the partner is told once more, with flagAdvise Y.
    Advice,
    /// The partner has taken it.
    Paid,
    /// The partner refused it: the money went back by a counter-entry.
    Reversed,
    /// Twice no answer: the money stays where it is until people decide.
    Suspended,
    /// No money moved.
    Refused,
}

impl Stage {
    /// All of them, in the order in which a payment can reach them.
    pub const ALL: &'static [Stage] = &[
        Stage::Token,
        Stage::Inquiry,
        Stage::Flag,
        Stage::Advice,
        Stage::Paid,
        Stage::Reversed,
        Stage::Suspended,
        Stage::Refused,
    ];

    /// Whether nothing follows by itself.
    pub const fn is_final(self) -> bool {
        matches!(self, Stage::Paid | Stage::Reversed | Stage::Suspended | Stage::Refused)
    }

    /// For example `paid`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Stage::Token => "token",
            Stage::Inquiry => "inquiry",
            Stage::Flag => "flag",
            Stage::Advice => "advice",
            Stage::Paid => "paid",
            Stage::Reversed => "reversed",
            Stage::Suspended => "suspended",
            Stage::Refused => "refused",
        }
    }
}

/// What the counter did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// A payment began; notes with its number follow.
    Payment(PaymentId),
    /// A QRIS code was paid, by this entry.
    Paid(EntryId),
    /// Money is held.
    Hold(HoldId),
    /// What was held went.
    Collected(EntryId),
    /// It was done.
    Done,
}

/// What a bank does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Answer a request.
    Respond {
        /// The request's number.
        request: u64,
        /// With what.
        reply: Reply,
    },
    /// Call a partner.
    Call(Call),
    /// Come back at this moment with [`Event::Tick`], if nothing else happens before.
    WakeAt(Moment),
    /// What the counter did.
    Counter(Result<Receipt, BankError>),
    /// Something to be told in the log: no secret is in it.
    Note(Note),
}

/// What comes next by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Due {
    /// A call of the bank has had no answer, and its time is over.
    NoAnswer,
    /// The day of a hold comes.
    HoldExpires,
    /// Another bank decides about a transfer that is under way.
    OtherBankDecides,
    /// An answer leaves that a fault made late.
    LateAnswer,
}

/// How a request is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// By this.
    Answer(Http),
    /// Not at all: the connection is reset.
    Reset,
}

/// What is told of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A request was done.
    Done {
        /// The request.
        request: u64,
        /// The service's ID.
        service: &'static str,
        /// The code that it was answered.
        response_code: ResponseCode,
    },
    /// A request was refused.
    Refused {
        /// The request.
        request: u64,
        /// The service's ID, where the path is one's.
        service: Option<&'static str>,
        /// At which step.
        step: Step,
        /// The code that it was answered; none for a plain HTTP error.
        response_code: Option<ResponseCode>,
        /// Core's code of the reason, where core refused.
        error: Option<ErrorCode>,
        /// The reason, in words.
        reason: String,
        /// Who says that it is answered so.
        basis: Basis,
        /// The mistakes that explain a wrong signature.
        diagnosis: Vec<Mistake>,
    },
    /// A fault struck.
    Fault {
        /// The request, where it was one's.
        request: Option<u64>,
        /// The call, where it was one's.
        call: Option<CallId>,
        /// Which.
        fault: Fault,
    },
    /// A payment of a virtual account went on.
    Payment {
        /// Which.
        payment: PaymentId,
        /// Where it is.
        stage: Stage,
        /// The code of the partner's answer that led there, where it had one.
        response_code: Option<ResponseCode>,
        /// Why, in words.
        reason: &'static str,
    },
    /// Another bank has decided about a transfer that was under way.
    Transfer {
        /// The bank's number for it.
        reference_no: String,
        /// The service that asked for it.
        service: &'static str,
        /// How.
        settled: Settled,
    },
    /// The day of a hold came: it holds nothing any more.
    HoldExpired(HoldId),
    /// An answer came to a call that is over, or that never was.
    LateAnswer(CallId),
}
