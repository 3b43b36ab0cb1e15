//! How a world begins: as its plan says, or where a snapshot of another one ends.
//!
//! A run is its world, its seed and its events, and nothing else. So a snapshot is those, and whoever takes the events once more is in the
//! same state. Each event is kept with a digest of what came of it: a program that does something else with it says so.

use std::io;

use paraf::{Moment, Profile};
use paraf_bank::{Bank, Credentials, Effect, Event, Order, World};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::clock::Clock;
use super::refusal::Refusal;
use super::seed::{mixed, test_credential};

/// Goes up when what is kept has another form, or when its digests are of something else.
const FORMAT: u32 = 2;

/// The most bytes of events that a world keeps, as they are written down. Ours.
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

/// The first that is read of a beginning.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

/// The events of a world that runs, behind those that it begins with.
#[derive(Default)]
pub(super) struct Journal {
    events: Vec<Kept>,
    bytes: usize,
    is_too_long: bool,
}

impl Beginning {
    pub(super) fn planned(name: String, world: World, frozen_at: Option<Moment>) -> Self {
        Beginning { format: FORMAT, name, world, opened_at: None, clock: Clock::at(frozen_at), events: Vec::new() }
    }

    /// As it was written down.
    ///
    /// # Errors
    /// `invalid-argument`: a format that this program does not read, before anything else is said of it; the field that is wrong; a moment
    /// outside the years 0000 to 9999, in which no bank can be.
    pub(super) fn read(text: &str) -> Result<Self, Refusal> {
        let refused = |error: &dyn std::fmt::Display, path: String| {
            let field = if path == "." { "snapshot".into() } else { format!("snapshot.{path}") };
            Refusal::invalid(&field, &error.to_string())
        };
        let mut reader = serde_json::Deserializer::from_str(text);
        let format: Result<Format, _> = serde_path_to_error::deserialize(&mut reader);
        if format.map_err(|error| refused(error.inner(), error.path().to_string()))?.format != FORMAT {
            return Err(Refusal::invalid("snapshot.format", "is none that this program reads"));
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let read: Result<Beginning, _> = serde_path_to_error::deserialize(&mut reader);
        let read = read.map_err(|error| refused(error.inner(), error.path().to_string()))?;
        let profile = Profile::named("bca").map_err(|error| Refusal::invalid("profile", &error.to_string()))?;
        let check = |field: &dyn Fn() -> String, at: Moment| match at.text(&profile) {
            Ok(_) => Ok(()),
            Err(_) => Err(refused(&"is outside the years 0000 to 9999", field())),
        };
        check(&|| "opened_at".into(), read.opened_at())?;
        check(&|| "clock".into(), read.clock.now())?;
        for (place, kept) in read.events.iter().enumerate() {
            check(&|| format!("events[{place}].at"), kept.at())?;
        }
        Ok(read)
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
            events: self.events.iter().chain(&journal.events).cloned().collect(),
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

    /// As it was written down.
    pub(super) fn read(at: i64, event: &str, effects: String) -> serde_json::Result<Self> {
        Ok(Kept { at, event: serde_json::from_str(event)?, effects })
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
    /// Behind those of a beginning.
    pub(super) fn behind(events: &[Kept]) -> Self {
        Journal { events: Vec::new(), bytes: events.iter().map(|kept| size(&kept.event)).sum(), is_too_long: false }
    }

    /// Adds an event that takes so many bytes.
    pub(super) fn add(&mut self, kept: Kept, bytes: usize) {
        self.bytes = self.bytes.saturating_add(bytes);
        self.is_too_long |= self.bytes > MOST_BYTES;
        if self.is_too_long {
            self.events = Vec::new();
            return;
        }
        self.events.push(kept);
    }
}

/// What an event takes when it is written down, and a little for itself. A byte may take six: a snapshot has to fit into what is sent back.
pub(super) fn size(event: &Event) -> usize {
    struct Counted(usize);
    impl io::Write for Counted {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut counted = Counted(256);
    // What cannot be written down is too long for any journal.
    if serde_json::to_writer(&mut counted, event).is_ok() { counted.0 } else { usize::MAX }
}

/// Of every byte that leaves, signatures and tokens included, and of what was decided.
fn digest(effects: &[Effect]) -> String {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    effects.iter().for_each(|effect| effect.trace(&mut part));
    hexadecimal(&hash.finalize())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
