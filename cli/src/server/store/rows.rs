//! What stands in a store. Each row is sealed, together with the row before it, so that one that was changed, or is gone, is found.

use std::collections::HashMap;

use paraf::Moment;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use sha2::{Digest, Sha256};

use super::file::File;
use super::unusable::Unusable;
use crate::server::beginning::{Beginning, Kept};
use crate::server::clock::Clock;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The number of a world in its store; those that were opened later have a larger one.
pub(super) type WorldId = i64;

/// What is to be written.
pub(super) enum Change {
    /// A world was opened.
    Opened { world: WorldId, beginning: Box<Beginning>, opened_at: Moment },
    /// Something happened in it, and its clock was set where one stands here.
    Happened { world: WorldId, kept: Kept, clock: Option<Clock> },
    /// It is back at its beginning.
    Reset { world: WorldId, opened_at: Moment },
    /// It was closed.
    Closed { world: WorldId },
}

/// How a world began.
pub(crate) struct Begun {
    pub(super) id: WorldId,
    pub(crate) beginning: Beginning,
    pub(crate) opened_at: Moment,
}

impl Begun {
    /// Where it stands.
    pub(crate) fn place(&self) -> String {
        place(self.id)
    }
}

/// The last row of a world.
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
    /// `Damaged`.
    pub(crate) fn worlds(&self) -> Result<Vec<Begun>, Unusable> {
        let is_nobodys = "SELECT EXISTS (SELECT 1 FROM events WHERE world NOT IN (SELECT id FROM worlds))";
        if self.connection.query_one(is_nobodys, [], |row| row.get(0))? {
            return Err(Unusable::Damaged(None));
        }
        let mut statement = self.connection.prepare("SELECT id, opened_at, beginning, seal FROM worlds ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut worlds = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, opened_at, text): (WorldId, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let damaged = || Unusable::Damaged(Some(place(id)));
            let is_sealed = row.get::<_, Seal>(3)? == of_world(id, opened_at, &text);
            let beginning = serde_json::from_str(&text).ok().filter(|_| is_sealed).ok_or_else(damaged)?;
            worlds.push(Begun { id, beginning, opened_at: Moment::from_epoch_millis(opened_at) });
        }
        Ok(worlds)
    }

    /// The events of a world, in their order, each with the clock that was set by then; `take` says whether the same came of it.
    ///
    /// # Errors
    /// `Damaged`, and `Differs` at the first of which something else came.
    pub(in crate::server) fn events(
        &self,
        world: &Begun,
        mut take: impl FnMut(Kept, Option<Clock>) -> bool,
    ) -> Result<(), Unusable> {
        let mut last = first(&self.connection, world.id)?;
        let mut statement = self
            .connection
            .prepare("SELECT number, at, event, effects, clock, seal FROM events WHERE world = ? ORDER BY number")?;
        let mut rows = statement.query([world.id])?;
        while let Some(row) = rows.next()? {
            let (number, at): (i64, i64) = (row.get(0)?, row.get(1)?);
            let (event, effects, clock): (String, String, Option<String>) = (row.get(2)?, row.get(3)?, row.get(4)?);
            last.number += 1;
            let place = format!("{}.events[{}]", world.place(), last.number);
            last.seal = of_event(&last.seal, number, at, &event, &effects, clock.as_deref());
            let damaged = || Unusable::Damaged(Some(place.clone()));
            if number != last.number || row.get::<_, Seal>(5)? != last.seal {
                return Err(damaged());
            }
            let event = serde_json::from_str(&event).map_err(|_| damaged())?;
            let clock = clock.map(|clock| serde_json::from_str(&clock)).transpose().map_err(|_| damaged())?;
            if !take(Kept::again(at, event, effects), clock) {
                return Err(Unusable::Differs { place, version: self.version()? });
            }
        }
        Ok(())
    }

    /// The program that wrote to it last.
    fn version(&self) -> Result<String, Unusable> {
        Ok(self.connection.query_one("SELECT version FROM program", [], |row| row.get(0))?)
    }
}

impl Rows {
    /// Behind all that is there.
    pub(super) fn behind(file: File) -> Result<Self, Unusable> {
        let connection = file.connection;
        connection.execute("UPDATE program SET version = ?", [VERSION])?;
        let mut ends = HashMap::new();
        let mut statement = connection.prepare("SELECT id FROM worlds")?;
        for id in statement.query_map([], |row| row.get::<_, WorldId>(0))? {
            let id = id?;
            let last = "SELECT number, seal FROM events WHERE world = ? ORDER BY number DESC LIMIT 1";
            let last = connection.query_one(last, [id], |row| Ok(Last { number: row.get(0)?, seal: row.get(1)? }));
            ends.insert(id, last.optional()?.map_or_else(|| first(&connection, id), Ok)?);
        }
        drop(statement);
        Ok(Rows { connection, ends })
    }

    pub(super) fn last_world(&self) -> WorldId {
        self.ends.keys().copied().max().unwrap_or_default()
    }

    /// All of it, or nothing; behind it, it is on the disk.
    pub(super) fn write(&mut self, changes: impl Iterator<Item = Change>) -> Result<u64, Unusable> {
        let mut count = 0;
        let transaction = self.connection.transaction()?;
        for change in changes {
            count += 1;
            write(&transaction, &mut self.ends, change)?;
        }
        transaction.commit()?;
        Ok(count)
    }
}

fn write(to: &Transaction<'_>, ends: &mut HashMap<WorldId, Last>, change: Change) -> Result<(), Unusable> {
    match change {
        Change::Opened { world, beginning, opened_at } => {
            let (opened_at, text) = (opened_at.epoch_millis(), text(&beginning)?);
            let seal = of_world(world, opened_at, &text);
            to.execute("INSERT INTO worlds VALUES (?, ?, ?, ?)", params![world, opened_at, text, seal])?;
            ends.insert(world, Last { number: 0, seal });
        }
        // What still happens in a world that was closed is nobody's any more.
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
            to.execute("DELETE FROM events WHERE world = ?", [world])?;
            to.execute("DELETE FROM worlds WHERE id = ?", [world])?;
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
