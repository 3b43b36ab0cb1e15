//! A world that runs: a bank, its clock, and what goes in and out of it.
//!
//! The machine is stepped under one lock. What it wants done is done outside of it: an answer goes to who waits for it, a call goes out in a
//! task of its own, and a moment to come back at wakes the ticker.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;

use paraf::{Moment, Profile};
use paraf_bank::{Bank, BankError, Event, Incoming, Order, Receipt, Reply, World};
use serde_json::Value;
use tokio::sync::{Notify, oneshot};
use tokio::time::timeout;

use super::beginning::{Beginning, Journal, Kept, size};
use super::clock::Clock;
use super::history::{Exchange, History, What};
use super::log::Log;
use super::plan::Plan;
use super::refusal::Refusal;
use super::store::{Mark, Room, Writer};

/// The first world's name.
pub(crate) const FIRST: &str = "default";

/// As long as the machine's own time lasts, there is a next moment to look.
const LONGEST_SLEEP: Duration = Duration::from_secs(3_600);

/// The records of a world that is alone: one scenario makes a few.
const MOST_RECORDS: usize = 1_000;

/// A world and its name.
pub(crate) struct LiveWorld {
    pub(super) name: String,
    pub(super) beginning: Arc<Beginning>,
    pub(super) profile: Profile,
    pub(super) log: Log,
    most_records: usize,
    running: Mutex<Running>,
    /// The ticker looks again.
    pub(super) changed: Arc<Notify>,
    /// A call is over.
    pub(super) settled: Notify,
    /// One hand moves the clock at a time.
    moving: tokio::sync::Mutex<()>,
}

/// What changes.
pub(crate) struct Running {
    pub(super) bank: Bank,
    pub(super) clock: Clock,
    pub(super) history: History,
    pub(super) journal: Journal,
    writer: Writer,
    pub(super) opened_at: Moment,
    /// Whether what the machine wants is done, and told: not while what has happened is only taken once more.
    pub(super) is_live: bool,
    /// Those who wait for an answer, by the number of their request.
    pub(super) waiting: HashMap<u64, oneshot::Sender<(Reply, Mark)>>,
    last_request: u64,
    pub(super) wakes_at: Option<Moment>,
    /// The calls that are out.
    pub(super) out: usize,
    /// Counts what happens, resets included: while it is the same, so is everything that can be seen.
    pub(super) revision: u64,
    /// Counts the resets: what belongs to the bank before is not told to the one after.
    pub(super) generation: u64,
    /// Nothing happens in it any more: it was closed, or somebody panicked in the middle of an event.
    is_over: bool,
}

impl Running {
    /// Before the first event.
    fn at(beginning: &Beginning, opened_at: Moment, most_records: usize) -> Result<Self, Refusal> {
        Ok(Running {
            bank: Bank::open(&beginning.world, opened_at)?,
            clock: beginning.clock,
            history: History::new(most_records),
            journal: Journal::behind(&beginning.events),
            writer: Writer::default(),
            opened_at,
            is_live: true,
            waiting: HashMap::new(),
            last_request: 0,
            wakes_at: None,
            out: 0,
            revision: 0,
            generation: 0,
            is_over: false,
        })
    }

    pub(crate) fn now(&self) -> Moment {
        self.clock.now()
    }

    fn end(&mut self) {
        self.is_over = true;
        self.waiting.clear();
        self.wakes_at = None;
    }
}

/// A world of its own, that no request reaches: the plan's credentials, and numbers that no run before it has used.
///
/// # Errors
/// `invalid-world`.
pub(crate) fn open_alone(plan: Plan) -> Result<Arc<LiveWorld>, Refusal> {
    let mut planned = plan.planned(FIRST.into())?;
    planned.world.seed = getrandom::u64().map_err(|error| Refusal::invalid("seed", &error.to_string()))?;
    let opened_at = planned.opened_at();
    let live = LiveWorld::open(planned, opened_at, Log::Off, MOST_RECORDS)?;
    live.run(Writer::default());
    Ok(live)
}

impl LiveWorld {
    /// What is there now.
    pub(crate) fn look<T>(&self, see: impl FnOnce(&Bank) -> T) -> T {
        see(&self.running().bank)
    }

    /// Everything that happened, as the control API has it.
    pub(crate) fn evidence(&self) -> Vec<Value> {
        let records = self.running().history.since(0);
        records.into_iter().filter_map(|record| serde_json::to_value(record).ok()).collect()
    }

    /// Opens it; nothing happens in it before it runs.
    ///
    /// # Errors
    /// `invalid-world`, and `differs` with the event of which something else came than it begins with.
    pub(super) fn open(
        beginning: Beginning,
        opened_at: Moment,
        log: Log,
        most_records: usize,
    ) -> Result<Arc<Self>, Refusal> {
        let profile = Profile::named("bca").map_err(|error| Refusal::invalid("profile", &error.to_string()))?;
        let live = Arc::new(LiveWorld {
            name: beginning.name.clone(),
            running: Mutex::new(Running::at(&beginning, opened_at, most_records)?),
            beginning: Arc::new(beginning),
            profile,
            log,
            most_records,
            changed: Arc::new(Notify::new()),
            settled: Notify::new(),
            moving: tokio::sync::Mutex::new(()),
        });
        live.repeat(&mut live.running())?;
        Ok(live)
    }

    /// Lets it run, and has written what happens. Within a runtime.
    pub(super) fn run(self: &Arc<Self>, writer: Writer) {
        self.running().writer = writer;
        tokio::spawn(tick(Arc::downgrade(self), self.changed.clone()));
    }

    /// Ends it: nothing happens in it any more, and who waits for an answer gets none.
    pub(super) fn end(&self) {
        let mut running = self.running();
        running.writer.close();
        running.end();
        self.changed.notify_one();
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How it began: credentials are in it.
    pub(super) fn begins(&self) -> &World {
        &self.beginning.world
    }

    /// Back to the beginning. Who waits for an answer gets none.
    ///
    /// # Errors
    /// `not-found` where the world is over.
    pub(super) fn reset(self: &Arc<Self>) -> Result<(), Refusal> {
        let begun = Running::at(&self.beginning, self.beginning.opened_at(), self.most_records)?;
        let mut running = self.running();
        if running.is_over {
            return Err(over());
        }
        let mut writer = std::mem::take(&mut running.writer);
        writer.reset(begun.opened_at, begun.clock);
        let (generation, revision) = (running.generation + 1, running.revision + 1);
        *running = Running { generation, revision, writer, ..begun };
        self.repeat(&mut running)?;
        self.changed.notify_one();
        Ok(())
    }

    /// Answers a request, when its answer is due.
    pub(super) async fn request(self: &Arc<Self>, mut incoming: Incoming) -> Reply {
        let (sender, receiver) = oneshot::channel();
        let room = self.room(incoming.body.len()).await;
        {
            let mut running = self.running();
            // Whoever comes before it is closed, and is heard behind that, is nobody's.
            if running.is_over {
                return Reply::Reset;
            }
            incoming.request = running.last_request.wrapping_add(1);
            running.waiting.insert(incoming.request, sender);
            self.arrived(&mut running, &incoming);
            self.step(&mut running, Event::Request(incoming), room);
        }
        let (reply, mark) = receiver.await.unwrap_or((Reply::Reset, Mark::default()));
        mark.written().await;
        reply
    }

    pub(super) fn arrived(&self, running: &mut Running, incoming: &Incoming) {
        running.last_request = incoming.request;
        let now = running.clock.now();
        running.history.add(now, &self.profile, What::Request(Exchange::of_request(incoming)));
    }

    /// Does something at the counter.
    ///
    /// # Errors
    /// What the bank says, and `not-found` where the world is over.
    pub(crate) async fn order(self: &Arc<Self>, order: Order) -> Result<Receipt, Refusal> {
        let room = self.room(0).await;
        let done = self.step(&mut self.running(), Event::Counter(order), room);
        Ok(done.ok_or_else(over)??)
    }

    pub(super) fn running(&self) -> MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(|poisoned| {
            // Somebody panicked in the middle of an event: half of it may be here, and none of it in the store.
            let mut running = poisoned.into_inner();
            running.writer.break_off();
            running.end();
            running
        })
    }

    /// Waits until the store has room for an event of so many bytes.
    pub(super) async fn room(&self, bytes: usize) -> Room {
        let room = self.running().writer.room(bytes);
        room.await
    }

    /// Stops the clock, here or at a moment; or lets it run.
    pub(super) async fn set_clock(self: &Arc<Self>, change: impl FnOnce(Clock) -> Clock) {
        let room = self.room(0).await;
        let mut running = self.running();
        running.clock = change(running.clock);
        self.step(&mut running, Event::Tick, room);
        self.changed.notify_one();
    }

    /// Moves the clock forward; what is due on the way happens at its own moment. An answer comes before a timer, so each step waits for the
    /// calls that are out, but for no longer than `patience` of the machine's time.
    pub(crate) async fn advance(self: &Arc<Self>, until: impl FnOnce(&Running) -> Moment, patience: Duration) {
        let _one = self.moving.lock().await;
        self.settle(patience).await;
        let until = until(&self.running());
        loop {
            let room = self.room(0).await;
            {
                let mut running = self.running();
                let Some(at) = running.wakes_at.filter(|at| *at <= until) else {
                    running.clock = running.clock.moved_to(until.max(running.clock.now()));
                    self.step(&mut running, Event::Tick, room);
                    break;
                };
                running.wakes_at = None;
                running.clock = running.clock.moved_to(at.max(running.clock.now()));
                self.step(&mut running, Event::Tick, room);
            }
            self.settle(patience).await;
        }
        self.changed.notify_one();
        self.settle(patience).await;
    }

    /// Waits until no call is out.
    pub(crate) async fn settle(&self, patience: Duration) {
        let quiet = async {
            loop {
                let settled = self.settled.notified();
                if self.running().out == 0 {
                    return;
                }
                settled.await;
            }
        };
        let _ = timeout(patience, quiet).await;
    }

    /// The next moment at which something happens by itself.
    pub(crate) fn wakes_at(running: &Running) -> Moment {
        running.wakes_at.unwrap_or_else(|| running.clock.now())
    }

    /// Takes an event; nothing, where the world is over.
    pub(super) fn step(
        self: &Arc<Self>,
        running: &mut Running,
        event: Event,
        room: Room,
    ) -> Option<Result<Receipt, BankError>> {
        if running.is_over {
            return None;
        }
        let now = running.clock.now();
        let effects = running.bank.step(now, event.clone());
        let kept = Kept::of(now, event, &effects);
        let mark = running.writer.happened(&kept, running.clock, room);
        let bytes = size(&kept.event);
        running.journal.add(kept, bytes);
        self.follow(running, effects, &mark)
    }
}

fn over() -> Refusal {
    Refusal::unknown("world", "was closed, or ended by a defect of paraf")
}

/// A world that nobody has any more ends its ticker.
impl Drop for LiveWorld {
    fn drop(&mut self) {
        self.changed.notify_one();
    }
}

/// Wakes the machine when it wants to be.
async fn tick(world: Weak<LiveWorld>, changed: Arc<Notify>) {
    loop {
        let Some(live) = world.upgrade() else { return };
        let wait = {
            let room = live.room(0).await;
            let mut running = live.running();
            if running.is_over {
                return;
            }
            let wait = running.wakes_at.map_or(LONGEST_SLEEP, |at| running.clock.until(at));
            if wait.is_zero() {
                running.wakes_at = None;
                live.step(&mut running, Event::Tick, room);
            }
            wait.min(LONGEST_SLEEP)
        };
        drop(live);
        if !wait.is_zero() {
            let _ = timeout(wait, changed.notified()).await;
        }
    }
}
