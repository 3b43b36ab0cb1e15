//! How a world begins: as its plan says, or where a snapshot of another one ends.
//!
//! A run is its world, its seed and its events, and nothing else. So a snapshot is those, and whoever takes the events once more is in the
//! same state. Each event is kept with a digest of what came of it: a program that does something else with it says so.

use paraf::Moment;
use paraf_bank::{Bank, Credentials, Effect, Event, Order, Reply, World};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::clock::Clock;
use super::refusal::Refusal;
use super::seed::{mixed, test_credential};

/// Goes up when what is kept has another form.
const FORMAT: u32 = 1;

/// The most bytes of events that a world keeps. Ours.
const MOST_BYTES: usize = 64 << 20;

/// A beginning; a snapshot is one whose events bring it to where it was taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Beginning {
    format: u32,
    pub(super) name: String,
    pub(super) world: World,
    /// In milliseconds since 1970; now, where a world begins with its plan.
    opened_at: Option<i64>,
    pub(super) clock: Clock,
    pub(super) events: Vec<Kept>,
}

/// An event that has happened.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    /// In milliseconds since 1970.
    at: i64,
    pub(super) event: Event,
    /// SHA-256 of what came of it.
    pub(super) effects: String,
}

/// The events of a world that runs.
#[derive(Clone, Default)]
pub(super) struct Journal {
    events: Vec<Kept>,
    bytes: usize,
    is_too_long: bool,
}

impl Beginning {
    pub(super) fn planned(name: String, world: World, frozen_at: Option<Moment>) -> Self {
        Beginning { format: FORMAT, name, world, opened_at: None, clock: Clock::at(frozen_at), events: Vec::new() }
    }

    /// When it is.
    pub(super) fn opened_at(&self) -> Moment {
        self.opened_at.map_or_else(|| self.clock.now(), Moment::from_epoch_millis)
    }

    /// What a world that began so is now.
    ///
    /// # Errors
    /// `too-long`.
    pub(super) fn until(&self, opened_at: Moment, clock: Clock, journal: &Journal) -> Result<Self, Refusal> {
        if journal.is_too_long {
            let message = "has had more events than are kept: reset it, or open a new one";
            return Err(Refusal::conflict("too-long", "world", message));
        }
        Ok(Beginning {
            format: FORMAT,
            name: self.name.clone(),
            world: self.world.clone(),
            opened_at: Some(opened_at.epoch_millis()),
            clock,
            events: journal.events.clone(),
        })
    }

    /// The same under another name: with credentials of its own, and another stream of chance.
    ///
    /// # Errors
    /// As `replayed`.
    pub(super) fn named(mut self, name: &str) -> Result<Self, Refusal> {
        let mut bank = self.replayed()?;
        if name == self.name {
            return Ok(self);
        }
        let seed = mixed(self.world.seed, name);
        let mut orders = vec![Order::Reseed(seed)];
        for partner in bank.partners() {
            let test = |what| vec![test_credential(what, name, &partner.name, seed)];
            let (client_keys, client_secrets) = (test("key"), test("secret"));
            let old = &partner.credentials;
            let (partner, public_keys) = (partner.name.clone(), Vec::new());
            let retired = Credentials { public_keys: public_keys.clone(), ..old.clone() };
            let added = Credentials { client_keys, client_secrets, public_keys };
            orders.push(Order::Rotate { partner: partner.clone(), added });
            orders.push(Order::Retire { partner, retired });
        }
        let now = bank.now();
        for order in orders {
            let event = Event::Counter(order);
            let effects = digest(&bank.step(now, event.clone()));
            self.events.push(Kept { at: now.epoch_millis(), event, effects });
        }
        self.name = name.into();
        Ok(self)
    }

    /// SHA-256 of all that came of its events.
    pub(super) fn effects(&self) -> String {
        let mut hash = Sha256::new();
        self.events.iter().for_each(|kept| hash.update(&kept.effects));
        hexadecimal(&hash.finalize())
    }

    /// The bank behind all events.
    ///
    /// # Errors
    /// `invalid-world`, and `differs` where something else comes of an event.
    pub(super) fn replayed(&self) -> Result<Bank, Refusal> {
        if self.format != FORMAT {
            return Err(Refusal::invalid("snapshot.format", "is none that this program reads"));
        }
        let mut bank = Bank::open(&self.world, self.opened_at())?;
        for (place, kept) in self.events.iter().enumerate() {
            if !kept.is_of(&bank.step(kept.at(), kept.event.clone())) {
                return Err(kept.differs(place));
            }
        }
        Ok(bank)
    }
}

impl Kept {
    /// What came of an event at a moment.
    pub(super) fn of(at: Moment, event: Event, effects: &[Effect]) -> Self {
        Kept { at: at.epoch_millis(), event, effects: digest(effects) }
    }

    /// As it was kept.
    pub(super) fn again(at: i64, event: Event, effects: String) -> Self {
        Kept { at, event, effects }
    }

    /// Whether these are what came of it.
    pub(super) fn is_of(&self, effects: &[Effect]) -> bool {
        digest(effects) == self.effects
    }

    pub(super) fn at(&self) -> Moment {
        Moment::from_epoch_millis(self.at)
    }

    /// Where something else came of it.
    pub(super) fn differs(&self, place: usize) -> Refusal {
        let message = "has other effects here: another version kept it, or somebody changed it";
        Refusal::conflict("differs", &format!("events[{place}]"), message)
    }
}

impl Journal {
    /// Those of a beginning.
    pub(super) fn of(events: &[Kept]) -> Self {
        let bytes = events.iter().map(|kept| size(&kept.event)).sum();
        Journal { events: events.to_vec(), bytes, is_too_long: false }
    }

    pub(super) fn add(&mut self, kept: Kept) {
        self.bytes += size(&kept.event);
        self.is_too_long |= self.bytes > MOST_BYTES;
        if self.is_too_long {
            self.events = Vec::new();
            return;
        }
        self.events.push(kept);
    }
}

/// What an event takes, and a little for itself.
fn size(event: &Event) -> usize {
    let own = match event {
        Event::Request(incoming) => {
            let headers = incoming.headers.iter().map(|(name, value)| name.len() + value.len());
            incoming.url.len() + incoming.body.len() + headers.sum::<usize>()
        }
        Event::Answer { answer, .. } => answer.as_ref().map_or(0, |http| http.body.len()),
        Event::Tick | Event::Counter(_) => 0,
    };
    own + 256
}

/// Of every byte that leaves, signatures and tokens included.
fn digest(effects: &[Effect]) -> String {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    for effect in effects {
        // Headers and bodies are redacted in it.
        part(format!("{effect:?}").as_bytes());
        let (headers, body) = match effect {
            Effect::Respond { reply: Reply::Answer(http), .. } => (&http.headers, &http.body),
            Effect::Call(call) => (&call.headers, &call.body),
            _ => continue,
        };
        headers.iter().for_each(|(name, value)| {
            part(name.as_bytes());
            part(value.as_bytes());
        });
        part(body);
    }
    hexadecimal(&hash.finalize())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
