//! The machine: events in, effects out, nothing else.
//!
//! `request` leads what arrives through its steps, `counter` does what people ask for, `time` ends what is overdue, `state` is everything
//! that a run has.

mod counter;
mod request;
mod state;
mod time;

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use paraf::message::Service;
use paraf::{Moment, Profile};

use crate::calls::Line;
use crate::checks::Doors;
use crate::error::{BankError, BankErrorCode};
use crate::event::{CallId, Effect, Event, Http, Note, PaymentId};
use crate::faults::FaultRule;
use crate::ledger::{Broken, Ledger};
use crate::services::notices::{self, Notices};
use crate::services::va::{Payment, Payments, Till, answered, token_answered};
use crate::world::{Biller, Merchant, OutsideAccount, Partner, Settings, World};
use state::State;

/// A bank: BCA's side of API BCA, on a developer's own machine.
///
/// It reads no clock, opens no connection and draws no chance of its own: the same world and events give the same effects, byte for byte.
/// It is not BCA, and what it answers is not BCA's word.
///
/// ```
/// use paraf::Moment;
/// use paraf_bank::{Bank, Biller, Credentials, Effect, Event, OpenAccount, Order, Partner, Settings, World};
///
/// # let public_key = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors/keys/rsa-2048-certificate.pem"));
/// let now = Moment::parse("2022-04-21T17:34:52+07:00")?;
/// let world = World {
///     seed: 1,
///     partners: vec![Partner {
///         name: "contoh".into(),
///         credentials: Credentials {
///             client_keys: vec!["a-client-key".into()],
///             client_secrets: vec!["a-test-secret".into()],
///             public_keys: vec![public_key.to_vec()],
///         },
///         partner_ids: vec!["KBBABCINDO".into()],
///         accounts: vec!["1234567890".into()],
///         addresses: vec![],
///         callback: None,
///     }],
///     accounts: vec![OpenAccount::idr("1234567890", "PT Contoh", 100_000_000)],
///     billers: vec![],
///     merchants: vec![],
///     outside: vec![],
///     settings: Settings::default(),
/// };
/// let mut bank = Bank::open(&world, now)?;
/// let effects = bank.step(now, Event::Counter(Order::Hold { account: "1234567890".into(), hundredths: 500_000, days: 10 }));
/// assert!(matches!(effects[0], Effect::Counter(Ok(_))));
/// assert_eq!(bank.ledger().account("1234567890")?.available(), 100_000_000 - 500_000);
/// assert_eq!(bank.invariants(), []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Bank {
    profile: Profile,
    settings: Settings,
    services: Services,
    doors: Arc<Doors>,
    merchants: Arc<[Merchant]>,
    outside: Arc<[OutsideAccount]>,
    state: State,
}

/// The services that the bank itself calls.
#[derive(Clone, Copy)]
struct Services {
    inquiry: Service,
    payment: Service,
}

/// What the line works for.
struct Behind<'b> {
    ledger: &'b mut Ledger,
    payments: &'b mut Payments,
    notices: &'b mut Notices,
    sequence: &'b mut u64,
    billers: &'b [Biller],
}

impl Bank {
    /// A bank at the beginning of its world.
    ///
    /// # Errors
    /// `invalid-world`: the field that is wrong, and why; never a secret.
    pub fn open(world: &World, now: Moment) -> Result<Self, BankError> {
        let core = |error: paraf::Error| {
            BankError::new(BankErrorCode::InvalidWorld, "profile").with_detail(alloc::format!("{error}"))
        };
        world.check()?;
        let profile = Profile::named("bca").map_err(core)?;
        let find = |id| Service::find(id, &profile).map_err(core);
        let services = Services { inquiry: find("24")?, payment: find("25")? };
        let doors = Arc::new(Doors::open(&world.partners, &profile)?);
        let state = State::begin(world, now)?;
        let (merchants, outside) = (world.merchants.clone().into(), world.outside.clone().into());
        Ok(Bank { profile, settings: world.settings.clone(), services, doors, merchants, outside, state })
    }

    /// Takes an event, and gives what follows from it, in order. A moment before the last one counts as the last one: time never goes back.
    ///
    /// What is due before this moment is done first. What is due at it comes behind the event: an answer that comes in its last
    /// millisecond is one.
    pub fn step(&mut self, now: Moment, event: Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.state.now = self.state.now.max(now);
        let now = self.state.now;
        self.expire(|due| due < now, &mut effects);
        // A hold whose day has come holds nothing against this event.
        let expired = self.state.ledger.expire_holds(now);
        effects.extend(expired.into_iter().map(|hold| Effect::Note(Note::HoldExpired(hold))));
        match event {
            Event::Request(incoming) => self.request(&incoming, &mut effects),
            // The partner did what it was asked, and the bank never hears of it: the call's time runs out.
            Event::Answer { call, .. } if self.state.pending.loses(call) => {}
            Event::Answer { call, answer } => self.answer(call, answer.as_ref(), &mut effects),
            Event::Counter(order) => {
                let place = effects.len();
                let receipt = self.order(order, &mut effects);
                effects.insert(place, Effect::Counter(receipt));
            }
            Event::Tick => {}
        }
        self.expire(|due| due <= now, &mut effects);
        self.announce(&mut effects);
        effects
    }

    /// The money.
    pub fn ledger(&self) -> &Ledger {
        &self.state.ledger
    }

    /// A payment of a virtual account.
    pub fn payment(&self, id: PaymentId) -> Option<&Payment> {
        self.state.payments.get(id)
    }

    /// All payments of virtual accounts, the oldest first.
    pub fn payments(&self) -> impl Iterator<Item = &Payment> {
        self.state.payments.iter()
    }

    /// The faults that are set, in the order in which they are looked at.
    pub fn faults(&self) -> &[FaultRule] {
        &self.state.faults
    }

    /// The partners, with the credentials that they have now.
    pub fn partners(&self) -> &[Partner] {
        &self.state.partners
    }

    /// The tokens that were issued and have not ended.
    pub fn tokens(&self) -> impl Iterator<Item = &str> {
        self.state.tokens.live(self.state.now)
    }

    /// The moment of the last event.
    pub fn now(&self) -> Moment {
        self.state.now
    }

    /// The invariants of the ledger that are broken now; none, ever.
    pub fn invariants(&self) -> Vec<Broken> {
        self.state.ledger.invariants(self.state.now)
    }

    /// Whether two banks are in the same state, to the last number of their generators.
    pub fn is_same_as(&self, other: &Bank) -> bool {
        self.state == other.state
            && self.settings == other.settings
            && self.merchants == other.merchants
            && self.outside == other.outside
    }

    fn answer(&mut self, call: CallId, answer: Option<&Http>, effects: &mut Vec<Effect>) {
        use crate::calls::Purpose;
        let Some(purpose) = self.state.pending.end(call) else {
            effects.push(Effect::Note(Note::LateAnswer(call)));
            return;
        };
        match purpose {
            Purpose::Token { partner } => {
                self.with_till(effects, |till, _| token_answered(till, partner, answer));
                self.with_notices(effects, |notices, line| notices.token_answered(line, partner));
            }
            Purpose::Inquiry(_) | Purpose::Flag(_) => {
                self.with_till(effects, |till, _| answered(till, purpose, answer));
            }
            Purpose::Notice { partner } => {
                self.with_notices(effects, |_, line| notices::answered(line, partner, answer));
            }
        }
    }

    /// Opens the till, with the line to the partners behind it.
    fn with_till<T>(&mut self, effects: &mut Vec<Effect>, work: impl FnOnce(&mut Till<'_, '_>, &[Biller]) -> T) -> T {
        let Services { inquiry, payment } = self.services;
        self.with_line(effects, |line, behind| {
            let Behind { ledger, payments, sequence, billers, .. } = behind;
            work(&mut Till { line, ledger, payments, sequence, inquiry, payment }, billers)
        })
    }

    /// Opens the line for notices.
    fn with_notices(&mut self, effects: &mut Vec<Effect>, work: impl FnOnce(&mut Notices, &mut Line<'_>)) {
        self.with_line(effects, |line, behind| work(behind.notices, line));
    }

    fn with_line<T>(&mut self, effects: &mut Vec<Effect>, work: impl FnOnce(&mut Line<'_>, Behind<'_>) -> T) -> T {
        let state = &mut self.state;
        let mut line = Line {
            profile: &self.profile,
            settings: &self.settings,
            doors: &self.doors,
            partners: &state.partners,
            pending: &mut state.pending,
            faults: &mut state.faults,
            generator: &mut state.generator,
            effects,
            now: state.now,
        };
        let behind = Behind {
            ledger: &mut state.ledger,
            payments: &mut state.payments,
            notices: &mut state.notices,
            sequence: &mut state.sequence,
            billers: &state.billers,
        };
        work(&mut line, behind)
    }
}

/// Nothing of the credentials.
impl fmt::Debug for Bank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bank").field("state", &self.state).finish_non_exhaustive()
    }
}
