//! Writing: one thread takes what has come, writes it in one transaction, and says how far it is. What left the machine in the meantime waits
//! for the next one, so a burst costs as many transactions as the disk has time for. What comes faster than the disk writes waits outside,
//! for room.

use std::sync::{Arc, Mutex, MutexGuard, mpsc};
use std::thread;

use paraf::Moment;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::file::File;
use super::rows::{Change, Rows, WorldId};
use super::unusable::Unusable;
use crate::server::beginning::{Beginning, Kept};
use crate::server::clock::Clock;

/// The most that is written at once. Ours.
const MOST_AT_ONCE: usize = 1_000;

/// The most kibibytes of events that wait for the disk. Ours.
const MOST_WAITING: u32 = 16 << 10;

/// Where what happens is written to; in memory, nothing is.
#[derive(Clone, Default)]
pub(crate) struct Store(Option<Arc<Desk>>);

struct Desk {
    queue: Mutex<Queue>,
    room: Arc<Semaphore>,
    written: Arc<watch::Sender<Written>>,
}

/// Under one lock, so that the numbers are in the order of the queue.
struct Queue {
    to: mpsc::Sender<(Change, Room)>,
    handed_in: u64,
    last_world: WorldId,
}

/// How many changes are on the disk, or why no more will be.
#[derive(Default)]
struct Written {
    count: u64,
    failure: Option<Arc<Unusable>>,
}

/// What an event takes up until it is written.
#[derive(Default)]
pub(crate) struct Room(#[expect(dead_code, reason = "is given back when it is dropped")] Option<OwnedSemaphorePermit>);

/// Writes what happens in one world.
#[derive(Default)]
pub(crate) struct Writer {
    at: Option<(Arc<Desk>, WorldId)>,
    /// As it is written.
    clock: Option<Clock>,
}

/// A place in what is written.
#[derive(Clone, Default)]
pub(crate) struct Mark(Option<(Arc<Desk>, u64)>);

impl File {
    /// Begins to write behind what is there.
    ///
    /// # Errors
    /// What SQLite or the operating system says.
    pub(crate) fn start(self) -> Result<Store, Unusable> {
        let rows = Rows::behind(self)?;
        let (to, from) = mpsc::channel();
        let written = Arc::new(watch::Sender::new(Written::default()));
        let queue = Mutex::new(Queue { to, handed_in: 0, last_world: rows.last_world() });
        let room = Arc::new(Semaphore::new(MOST_WAITING as usize));
        let tell = Ending(written.clone());
        thread::Builder::new().name("store".into()).spawn(move || write(rows, &from, &tell))?;
        Ok(Store(Some(Arc::new(Desk { queue, room, written }))))
    }
}

/// However the writing thread ends, it says so.
struct Ending(Arc<watch::Sender<Written>>);

impl Drop for Ending {
    fn drop(&mut self) {
        fail(&self.0, Unusable::Broken);
    }
}

fn write(mut rows: Rows, from: &mpsc::Receiver<(Change, Room)>, tell: &Ending) {
    while let Ok(first) = from.recv() {
        let (batch, rooms): (Vec<_>, Vec<_>) = std::iter::once(first).chain(from.try_iter()).take(MOST_AT_ONCE).unzip();
        match rows.write(batch) {
            Ok(count) => tell.0.send_modify(|written| written.count += count),
            Err(failure) => return fail(&tell.0, failure),
        }
        drop(rooms);
    }
}

/// The first reason counts.
fn fail(written: &watch::Sender<Written>, failure: Unusable) {
    written.send_modify(|written| {
        written.failure.get_or_insert_with(|| Arc::new(failure));
    });
}

impl Store {
    /// Writes how a world begins.
    pub(in crate::server) fn begin(&self, beginning: &Arc<Beginning>, opened_at: Moment) -> Writer {
        let Some(desk) = &self.0 else { return Writer::default() };
        let mut queue = desk.queue();
        queue.last_world += 1;
        let world = queue.last_world;
        queue.hand_in(Change::Opened { world, beginning: beginning.clone(), opened_at }, Room::default());
        drop(queue);
        Writer { at: Some((desk.clone(), world)), clock: Some(beginning.clock) }
    }

    /// Goes on behind what a world has in it.
    pub(in crate::server) fn go_on(&self, world: WorldId, clock: Clock) -> Writer {
        Writer { at: self.0.clone().map(|desk| (desk, world)), clock: Some(clock) }
    }

    /// Everything that has happened until now.
    pub(in crate::server) fn mark(&self) -> Mark {
        Mark(self.0.as_ref().map(|desk| (desk.clone(), desk.queue().handed_in)))
    }

    /// Comes when no more can be written, and never in memory. What was not written was not told to anybody: nobody can go on from it.
    pub(crate) async fn failed(&self) -> Arc<Unusable> {
        let Some(desk) = &self.0 else { return std::future::pending().await };
        let mut written = desk.written.subscribe();
        let failed = written.wait_for(|written| written.failure.is_some()).await;
        failed.ok().and_then(|written| written.failure.clone()).unwrap_or_else(|| Arc::new(Unusable::Broken))
    }
}

impl Desk {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(|poisoned| {
            fail(&self.written, Unusable::Broken);
            poisoned.into_inner()
        })
    }
}

impl Queue {
    fn hand_in(&mut self, change: Change, room: Room) -> u64 {
        self.handed_in += 1;
        // Where the writer has ended, nobody's mark is ever reached.
        let _ = self.to.send((change, room));
        self.handed_in
    }
}

impl Writer {
    /// Waits until as much as an event takes may be handed in. In memory there is always room.
    pub(in crate::server) fn room(&self, bytes: usize) -> impl Future<Output = Room> + Send + use<> {
        let room = self.at.as_ref().map(|(desk, _)| desk.room.clone());
        let kibibytes = u32::try_from(bytes >> 10).unwrap_or(u32::MAX).saturating_add(1).min(MOST_WAITING);
        async move {
            match room {
                Some(room) => Room(room.acquire_many_owned(kibibytes).await.ok()),
                None => Room::default(),
            }
        }
    }

    /// Writes an event, and the clock where it is another by now.
    pub(in crate::server) fn happened(&mut self, kept: &Kept, clock: Clock, room: Room) -> Mark {
        let Some((desk, world)) = &self.at else { return Mark::default() };
        let clock = (self.clock != Some(clock)).then_some(clock);
        self.clock = clock.or(self.clock);
        let change = Change::Happened { world: *world, kept: kept.clone(), clock };
        let number = desk.queue().hand_in(change, room);
        Mark(Some((desk.clone(), number)))
    }

    /// Forgets what has happened.
    pub(in crate::server) fn reset(&mut self, opened_at: Moment, clock: Clock) {
        let Some((desk, world)) = &self.at else { return };
        self.clock = Some(clock);
        desk.queue().hand_in(Change::Reset { world: *world, opened_at }, Room::default());
    }

    /// Forgets the world.
    pub(in crate::server) fn close(&mut self) {
        if let Some((desk, world)) = self.at.take() {
            desk.queue().hand_in(Change::Closed { world }, Room::default());
        }
    }

    /// Ends the store: what is in memory is not what is in the file.
    pub(in crate::server) fn break_off(&mut self) {
        if let Some((desk, _)) = self.at.take() {
            fail(&desk.written, Unusable::Broken);
        }
    }
}

impl Mark {
    /// Waits until all up to here is on the disk; for ever, where that cannot be.
    pub(in crate::server) async fn written(self) {
        let Some((desk, number)) = self.0 else { return };
        let mut written = desk.written.subscribe();
        if written.wait_for(|written| written.count >= number).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
