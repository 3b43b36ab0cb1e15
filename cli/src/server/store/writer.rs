//! Writing: one thread takes what has come, writes it in one transaction, and says how far it is. What left the machine in the meantime waits
//! for the next one, so a burst costs as many transactions as the disk has time for.

use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use paraf::Moment;
use tokio::sync::watch;

use super::file::File;
use super::rows::{Begun, Change, Rows, WorldId};
use super::unusable::Unusable;
use crate::server::beginning::{Beginning, Kept};
use crate::server::clock::Clock;

/// The most that is written at once. Ours.
const MOST_AT_ONCE: usize = 1_000;

/// Where what happens is written to; in memory, nothing is.
#[derive(Clone, Default)]
pub(crate) struct Store(Option<Arc<Desk>>);

struct Desk {
    queue: Mutex<Queue>,
    written: watch::Receiver<Written>,
}

/// Under one lock, so that the numbers are in the order of the queue.
struct Queue {
    to: mpsc::Sender<Change>,
    handed_in: u64,
    last_world: WorldId,
}

/// How many changes are on the disk, or why no more will be.
#[derive(Default)]
struct Written {
    count: u64,
    failure: Option<Arc<Unusable>>,
}

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
        let (tell, written) = watch::channel(Written::default());
        let queue = Mutex::new(Queue { to, handed_in: 0, last_world: rows.last_world() });
        thread::Builder::new().name("store".into()).spawn(move || write(rows, &from, &tell))?;
        Ok(Store(Some(Arc::new(Desk { queue, written }))))
    }
}

fn write(mut rows: Rows, from: &mpsc::Receiver<Change>, tell: &watch::Sender<Written>) {
    while let Ok(first) = from.recv() {
        let batch = std::iter::once(first).chain(from.try_iter()).take(MOST_AT_ONCE);
        match rows.write(batch) {
            Ok(count) => tell.send_modify(|written| written.count += count),
            Err(failure) => return tell.send_modify(|written| written.failure = Some(Arc::new(failure))),
        }
    }
}

impl Store {
    /// Writes how a world begins.
    pub(in crate::server) fn begin(&self, beginning: &Beginning, opened_at: Moment) -> Writer {
        let Some(desk) = &self.0 else { return Writer::default() };
        let mut queue = desk.queue();
        queue.last_world += 1;
        let world = queue.last_world;
        queue.hand_in(Change::Opened { world, beginning: Box::new(beginning.clone()), opened_at });
        Writer { at: Some((desk.clone(), world)), clock: Some(beginning.clock) }
    }

    /// Goes on behind what a world has in it.
    pub(in crate::server) fn go_on(&self, world: &Begun, clock: Clock) -> Writer {
        Writer { at: self.0.clone().map(|desk| (desk, world.id)), clock: Some(clock) }
    }

    /// Everything that has happened until now.
    pub(in crate::server) fn mark(&self) -> Mark {
        Mark(self.0.as_ref().map(|desk| (desk.clone(), desk.queue().handed_in)))
    }

    /// Comes when no more can be written, and never in memory. What was not written was not told to anybody: nobody can go on from it.
    pub(crate) async fn failed(&self) -> Arc<Unusable> {
        let Some(desk) = &self.0 else { return std::future::pending().await };
        let mut written = desk.written.clone();
        let failed = written.wait_for(|written| written.failure.is_some()).await;
        let failure = failed.ok().and_then(|written| written.failure.clone());
        failure.unwrap_or_else(|| Arc::new(Unusable::Io(std::io::Error::other("the writer has ended"))))
    }
}

impl Desk {
    fn queue(&self) -> std::sync::MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    fn hand_in(&mut self, change: Change) -> u64 {
        self.handed_in += 1;
        // Where the writer has ended, nobody's mark is ever reached.
        let _ = self.to.send(change);
        self.handed_in
    }
}

impl Writer {
    /// Writes an event, and the clock where it is another by now.
    pub(in crate::server) fn happened(&mut self, kept: &Kept, clock: Clock) -> Mark {
        let Some((desk, world)) = &self.at else { return Mark::default() };
        let clock = (self.clock != Some(clock)).then_some(clock);
        self.clock = clock.or(self.clock);
        let number = desk.queue().hand_in(Change::Happened { world: *world, kept: kept.clone(), clock });
        Mark(Some((desk.clone(), number)))
    }

    /// Forgets what has happened.
    pub(in crate::server) fn reset(&mut self, opened_at: Moment, clock: Clock) {
        let Some((desk, world)) = &self.at else { return };
        self.clock = Some(clock);
        desk.queue().hand_in(Change::Reset { world: *world, opened_at });
    }

    /// Forgets the world.
    pub(in crate::server) fn close(&mut self) {
        if let Some((desk, world)) = self.at.take() {
            desk.queue().hand_in(Change::Closed { world });
        }
    }
}

impl Mark {
    /// Waits until all up to here is on the disk; for ever, where that cannot be.
    pub(in crate::server) async fn written(self) {
        let Some((desk, number)) = self.0 else { return };
        let mut written = desk.written.clone();
        if written.wait_for(|written| written.count >= number).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
