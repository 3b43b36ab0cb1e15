//! What stands in a store. Each row is sealed, together with the row before it, and the last one of each world is known, so that one that was
//! changed, or is gone, is found.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use paraf::Moment;
use rusqlite::{Connection, Transaction, params};
use sha2::{Digest, Sha256};

use super::file::File;
use super::unusable::Unusable;
use crate::server::beginning::{Beginning, Kept};
use crate::server::clock::Clock;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The number of a world in its store; those that were opened later have a larger one.
pub(crate) type WorldId = i64;

/// What is to be written.
pub(super) enum Change {
    /// A world was opened.
    Opened { world: WorldId, beginning: Arc<Beginning>, opened_at: Moment },
    /// Something happened in it, and its clock was set where one stands here.
    Happened { world: WorldId, kept: Kept, clock: Option<Clock> },
    /// It is back at its beginning.
    Reset { world: WorldId, opened_at: Moment },
    /// It was closed.
    Closed { world: WorldId },
}

/// How a world began.
pub(crate) struct Begun {
    pub(crate) id: WorldId,
    pub(crate) beginning: Beginning,
    pub(crate) opened_at: Moment,
}

/// The last row of a world.
#[derive(PartialEq)]
struct Last {
    number: i64,
    seal: Seal,
}

type Seal = [u8; 32];

/// All rows, and where each world's end.
pub(super) struct Rows {
    connection: Connection,
    ends: HashMap<WorldId, Last>,
}

impl File {
    /// The worlds, the oldest first.
    ///
    /// # Errors
    /// `Damaged`, and `Unreadable` where another version wrote what this one does not know.
    pub(crate) fn worlds(&self) -> Result<Vec<Begun>, Unusable> {
        let is_partial = "SELECT EXISTS (SELECT world FROM events EXCEPT SELECT id FROM worlds)
            OR EXISTS (SELECT world FROM ends EXCEPT SELECT id FROM worlds)
            OR EXISTS (SELECT id FROM worlds EXCEPT SELECT world FROM ends)";
        if self.connection.query_one(is_partial, [], |row| row.get(0))? {
            return Err(Unusable::Damaged(None));
        }
        let mut statement = self.connection.prepare("SELECT id, opened_at, beginning, seal FROM worlds ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut worlds = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, opened_at, text): (WorldId, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if row.get::<_, Seal>(3)? != of_world(id, opened_at, &text) {
                return Err(Unusable::Damaged(Some(place(id))));
            }
            let beginning = Beginning::read(&text).or_else(|_| Err(self.unreadable(place(id))?))?;
            worlds.push(Begun { id, beginning, opened_at: Moment::from_epoch_millis(opened_at) });
        }
        Ok(worlds)
    }

    /// The events of a world, in their order, each with the clock that was set by then; `take` says whether the same came of it.
    ///
    /// # Errors
    /// `Damaged`, `Unreadable`, and `Differs` at the first of which something else came.
    pub(in crate::server) fn events(
        &self,
        world: WorldId,
        mut take: impl FnMut(Kept, Option<Clock>) -> bool,
    ) -> Result<(), Unusable> {
        let mut last = first(&self.connection, world)?;
        let mut statement = self
            .connection
            .prepare("SELECT number, at, event, effects, clock, seal FROM events WHERE world = ? ORDER BY number")?;
        let mut rows = statement.query([world])?;
        while let Some(row) = rows.next()? {
            let (number, at): (i64, i64) = (row.get(0)?, row.get(1)?);
            let (event, effects, clock): (String, String, Option<String>) = (row.get(2)?, row.get(3)?, row.get(4)?);
            last.number += 1;
            let place = format!("{}.events[{}]", place(world), last.number);
            last.seal = of_event(&last.seal, number, at, &event, &effects, clock.as_deref());
            if number != last.number || row.get::<_, Seal>(5)? != last.seal {
                return Err(Unusable::Damaged(Some(place)));
            }
            let clock = clock.map(|clock| serde_json::from_str(&clock)).transpose();
            let (Ok(kept), Ok(clock)) = (Kept::read(at, &event, effects), clock) else {
                return Err(self.unreadable(place)?);
            };
            if !take(kept, clock) {
                return Err(self.differs(place)?);
            }
        }
        let end = "SELECT number, seal FROM ends WHERE world = ?";
        let end = self.connection.query_one(end, [world], |row| Ok(Last { number: row.get(0)?, seal: row.get(1)? }))?;
        if last == end { Ok(()) } else { Err(Unusable::Damaged(Some(place(world)))) }
    }

    /// Something else comes of a world than before.
    ///
    /// # Errors
    /// `Damaged`, where the file does not say who wrote it.
    pub(crate) fn otherwise(&self, world: WorldId) -> Result<Unusable, Unusable> {
        self.differs(place(world))
    }

    fn differs(&self, place: String) -> Result<Unusable, Unusable> {
        Ok(Unusable::Differs { place, version: self.version()? })
    }

    /// As it was written, and nothing that this program knows.
    fn unreadable(&self, place: String) -> Result<Unusable, Unusable> {
        Ok(Unusable::Unreadable { place, version: self.version()? })
    }

    /// The program that wrote to it last. It is not sealed, so it is shown as a version at most.
    fn version(&self) -> Result<String, Unusable> {
        let version: String = self.connection.query_one("SELECT version FROM program", [], |row| row.get(0))?;
        let is_version = |letter: char| letter.is_ascii_alphanumeric() || "-+.".contains(letter);
        Ok(version.chars().filter(|letter| is_version(*letter)).take(64).collect())
    }
}

impl Rows {
    /// Behind all that is there.
    pub(super) fn behind(file: File) -> Result<Self, Unusable> {
        let connection = file.connection;
        connection.execute("UPDATE program SET version = ?", [VERSION])?;
        let mut statement = connection.prepare("SELECT world, number, seal FROM ends")?;
        let ends = statement.query_map([], |row| Ok((row.get(0)?, Last { number: row.get(1)?, seal: row.get(2)? })))?;
        let ends = ends.collect::<Result<_, _>>()?;
        drop(statement);
        Ok(Rows { connection, ends })
    }

    pub(super) fn last_world(&self) -> WorldId {
        self.ends.keys().copied().max().unwrap_or_default()
    }

    /// All of it, or nothing; behind it, it is on the disk.
    pub(super) fn write(&mut self, changes: Vec<Change>) -> Result<u64, Unusable> {
        let count = changes.len() as u64;
        let mut changed = BTreeSet::new();
        let transaction = self.connection.transaction()?;
        for change in changes {
            changed.insert(change.world());
            write(&transaction, &mut self.ends, change)?;
        }
        for world in changed {
            if let Some(Last { number, seal }) = self.ends.get(&world) {
                transaction.execute("INSERT OR REPLACE INTO ends VALUES (?, ?, ?)", params![world, number, seal])?;
            }
        }
        transaction.commit()?;
        Ok(count)
    }
}

impl Change {
    fn world(&self) -> WorldId {
        match self {
            Change::Opened { world, .. }
            | Change::Happened { world, .. }
            | Change::Reset { world, .. }
            | Change::Closed { world } => *world,
        }
    }
}

fn write(to: &Transaction<'_>, ends: &mut HashMap<WorldId, Last>, change: Change) -> Result<(), Unusable> {
    match change {
        Change::Opened { world, beginning, opened_at } => {
            let (opened_at, text) = (opened_at.epoch_millis(), text(&*beginning)?);
            let seal = of_world(world, opened_at, &text);
            to.execute("INSERT INTO worlds VALUES (?, ?, ?, ?)", params![world, opened_at, text, seal])?;
            ends.insert(world, Last { number: 0, seal });
        }
        Change::Happened { world, kept, clock } => {
            let Some(last) = ends.get_mut(&world) else { return Ok(()) };
            let (at, event) = (kept.at().epoch_millis(), text(&kept.event)?);
            let clock = clock.map(|clock| text(&clock)).transpose()?;
            last.number += 1;
            last.seal = of_event(&last.seal, last.number, at, &event, &kept.effects, clock.as_deref());
            let mut insert = to.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)")?;
            insert.execute(params![world, last.number, at, event, kept.effects, clock, last.seal])?;
        }
        Change::Reset { world, opened_at } => {
            let Some(last) = ends.get_mut(&world) else { return Ok(()) };
            let opened_at = opened_at.epoch_millis();
            let text: String = to.query_one("SELECT beginning FROM worlds WHERE id = ?", [world], |row| row.get(0))?;
            *last = Last { number: 0, seal: of_world(world, opened_at, &text) };
            to.execute("DELETE FROM events WHERE world = ?", [world])?;
            to.execute("UPDATE worlds SET opened_at = ?, seal = ? WHERE id = ?", params![opened_at, last.seal, world])?;
        }
        Change::Closed { world } => {
            ends.remove(&world);
            for rows in ["events WHERE world", "ends WHERE world", "worlds WHERE id"] {
                to.execute(&format!("DELETE FROM {rows} = ?"), [world])?;
            }
        }
    }
    Ok(())
}

/// A world in which nothing has happened.
fn first(connection: &Connection, world: WorldId) -> Result<Last, Unusable> {
    let seal = connection.query_one("SELECT seal FROM worlds WHERE id = ?", [world], |row| row.get(0))?;
    Ok(Last { number: 0, seal })
}

fn place(world: WorldId) -> String {
    format!("worlds[{world}]")
}

fn text(value: &impl serde::Serialize) -> Result<String, Unusable> {
    serde_json::to_string(value).map_err(|error| Unusable::Io(error.into()))
}

fn of_world(id: WorldId, opened_at: i64, beginning: &str) -> Seal {
    sealed(&[&id.to_be_bytes(), &opened_at.to_be_bytes(), beginning.as_bytes()])
}

fn of_event(before: &Seal, number: i64, at: i64, event: &str, effects: &str, clock: Option<&str>) -> Seal {
    let clock = clock.unwrap_or_default();
    sealed(&[before, &number.to_be_bytes(), &at.to_be_bytes(), event.as_bytes(), effects.as_bytes(), clock.as_bytes()])
}

fn sealed(parts: &[&[u8]]) -> Seal {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}
