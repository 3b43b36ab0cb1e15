//! A world that runs: a bank, its clock, and what goes in and out of it.
//!
//! The machine is stepped under one lock. What it wants done is done outside of it: an answer goes to who waits for it, a call goes out in a
//! task of its own, and a moment to come back at wakes the ticker.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use paraf::{Moment, Profile};
use paraf_bank::{Bank, BankError, Call, CallId, Effect, Event, Http, Incoming, Note, Order, Receipt, Reply, World};
use serde_json::Value;
use tokio::sync::{Notify, oneshot};
use tokio::time::timeout;

use super::beginning::{Beginning, Journal, Kept};
use super::calls;
use super::clock::Clock;
use super::history::{Answer, Exchange, History, Record, What, stage_name};
use super::log::Log;
use super::plan::Plan;
use super::refusal::Refusal;
use super::store::{Mark, Writer};
use crate::texts::reasons::indonesian;

/// The first world's name.
pub(crate) const FIRST: &str = "default";

/// As long as the machine's own time lasts, there is a next moment to look.
const LONGEST_SLEEP: Duration = Duration::from_secs(3_600);

/// The records of a world that is alone: one scenario makes a few.
const MOST_RECORDS: usize = 1_000;

/// A world and its name.
pub(crate) struct LiveWorld {
    name: String,
    pub(super) beginning: Beginning,
    profile: Profile,
    log: Log,
    most_records: usize,
    running: Mutex<Running>,
    /// The ticker looks again.
    changed: Arc<Notify>,
    /// A call is over.
    settled: Notify,
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
    waiting: HashMap<u64, oneshot::Sender<(Reply, Mark)>>,
    last_request: u64,
    pub(super) wakes_at: Option<Moment>,
    /// The calls that are out.
    out: usize,
    /// Counts what happens, resets included: while it is the same, so is everything that can be seen.
    pub(super) revision: u64,
    /// Counts the resets: what belongs to the bank before is not told to the one after.
    generation: u64,
}

impl Running {
    /// Before the first event.
    fn at(beginning: &Beginning, opened_at: Moment, most_records: usize) -> Result<Self, Refusal> {
        Ok(Running {
            bank: Bank::open(&beginning.world, opened_at)?,
            clock: beginning.clock,
            history: History::new(most_records),
            journal: Journal::of(&beginning.events),
            writer: Writer::default(),
            opened_at,
            is_live: true,
            waiting: HashMap::new(),
            last_request: 0,
            wakes_at: None,
            out: 0,
            revision: 0,
            generation: 0,
        })
    }

    pub(crate) fn now(&self) -> Moment {
        self.clock.now()
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
            beginning,
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

    /// Ends it: what happens in it from now on is not written.
    pub(super) fn end(&self) {
        self.running().writer.close();
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How it began: credentials are in it.
    pub(super) fn begins(&self) -> &World {
        &self.beginning.world
    }

    /// Back to the beginning. Who waits for an answer gets none.
    pub(super) fn reset(self: &Arc<Self>) -> Result<(), Refusal> {
        let begun = Running::at(&self.beginning, self.beginning.opened_at(), self.most_records)?;
        let mut running = self.running();
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
        {
            let mut running = self.running();
            incoming.request = running.last_request + 1;
            running.waiting.insert(incoming.request, sender);
            self.arrived(&mut running, &incoming);
            self.step(&mut running, Event::Request(incoming));
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
    pub(crate) fn order(self: &Arc<Self>, order: Order) -> Result<Receipt, BankError> {
        self.step(&mut self.running(), Event::Counter(order)).unwrap_or(Ok(Receipt::Done))
    }

    pub(super) fn running(&self) -> MutexGuard<'_, Running> {
        // Whoever panicked had stepped the machine to the end or not at all.
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stops the clock, here or at a moment; or lets it run.
    pub(super) fn set_clock(self: &Arc<Self>, change: impl FnOnce(Clock) -> Clock) {
        let mut running = self.running();
        running.clock = change(running.clock);
        self.step(&mut running, Event::Tick);
        self.changed.notify_one();
    }

    /// Moves the clock forward; what is due on the way happens at its own moment. An answer comes before a timer, so each step waits for the
    /// calls that are out, but for no longer than `patience` of the machine's time.
    pub(crate) async fn advance(self: &Arc<Self>, until: impl FnOnce(&Running) -> Moment, patience: Duration) {
        let _one = self.moving.lock().await;
        self.settle(patience).await;
        let until = until(&self.running());
        loop {
            {
                let mut running = self.running();
                let Some(at) = running.wakes_at.filter(|at| *at <= until) else {
                    running.clock = running.clock.moved_to(until.max(running.clock.now()));
                    self.step(&mut running, Event::Tick);
                    break;
                };
                running.wakes_at = None;
                running.clock = running.clock.moved_to(at.max(running.clock.now()));
                self.step(&mut running, Event::Tick);
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

    pub(super) fn step(self: &Arc<Self>, running: &mut Running, event: Event) -> Option<Result<Receipt, BankError>> {
        let now = running.clock.now();
        let effects = running.bank.step(now, event.clone());
        let kept = Kept::of(now, event, &effects);
        let mark = running.writer.happened(&kept, running.clock);
        running.journal.add(kept);
        self.follow(running, effects, &mark)
    }

    /// Does what the machine wants done. What leaves waits until what it comes of is written.
    pub(super) fn follow(
        self: &Arc<Self>,
        running: &mut Running,
        effects: Vec<Effect>,
        mark: &Mark,
    ) -> Option<Result<Receipt, BankError>> {
        running.revision += 1;
        let mut receipt = None;
        let mut notes = Vec::new();
        for effect in effects {
            match effect {
                Effect::Respond { request, reply } => self.respond(running, request, reply, mark),
                Effect::Call(call) => self.call(running, call, &mut notes, mark),
                Effect::WakeAt(at) => {
                    running.wakes_at = Some(at);
                    self.changed.notify_one();
                }
                Effect::Counter(done) => receipt = Some(done),
                Effect::Note(note) => self.note(running, note, &mut notes),
            }
        }
        receipt
    }

    fn respond(&self, running: &mut Running, request: u64, reply: Reply, mark: &Mark) {
        let answer = match &reply {
            Reply::Answer(http) => Answer::of(http),
            Reply::Reset => Answer::none(),
        };
        if let Some(record) = running.history.request(request) {
            record.exchange_mut().into_iter().for_each(|exchange| exchange.answer = Some(answer.clone()));
            self.tell(running.is_live, record);
        }
        if let Some(sender) = running.waiting.remove(&request) {
            // Who went away wants no answer.
            let _ = sender.send((reply, mark.clone()));
        }
    }

    fn call(self: &Arc<Self>, running: &mut Running, call: Call, notes: &mut Vec<Note>, mark: &Mark) {
        let mut exchange = Exchange::of_call(&call);
        // What the machine says of a call comes before it.
        notes.drain(..).for_each(|note| exchange.note(&note));
        let now = running.clock.now();
        running.history.add(now, &self.profile, What::Call(exchange));
        if !running.is_live {
            return;
        }
        running.out += 1;
        let wait = call.deadline.epoch_millis() - now.epoch_millis();
        let wait = Duration::from_millis(wait.max(0).unsigned_abs());
        let (live, generation, mark, begun) = (self.clone(), running.generation, mark.clone(), Instant::now());
        tokio::spawn(async move {
            mark.written().await;
            let answered = calls::send(&call, wait.saturating_sub(begun.elapsed())).await;
            live.answered(&call, generation, answered);
        });
    }

    fn answered(self: &Arc<Self>, call: &Call, generation: u64, answered: Result<Http, calls::Silence>) {
        let mut running = self.running();
        if running.generation != generation {
            return;
        }
        running.out = running.out.saturating_sub(1);
        self.heard(&mut running, call.id, answered.as_ref());
        self.step(&mut running, Event::Answer { call: call.id, answer: answered.ok() });
        drop(running);
        self.settled.notify_waiters();
    }

    pub(super) fn heard(&self, running: &mut Running, call: CallId, answered: Result<&Http, &calls::Silence>) {
        let Some(record) = running.history.call(call.0) else { return };
        if let Some(exchange) = record.exchange_mut() {
            exchange.answer = Some(answered.map_or_else(|_| Answer::none(), Answer::of));
            answered.err().into_iter().for_each(|silence| exchange.gives(silence));
        }
        self.tell(running.is_live, record);
    }

    fn tell(&self, is_live: bool, record: &Record) {
        if is_live {
            self.log.record(&self.name, record);
        }
    }

    fn note(&self, running: &mut Running, note: Note, notes: &mut Vec<Note>) {
        let now = running.clock.now();
        match &note {
            Note::Done { request, .. } | Note::Refused { request, .. } | Note::Fault { request: Some(request), .. } => {
                let exchange = running.history.request(*request).and_then(|record| record.exchange_mut());
                exchange.into_iter().for_each(|exchange| exchange.note(&note));
            }
            Note::Fault { .. } => notes.push(note),
            Note::Payment { payment, stage, response_code, reason } => {
                let code = response_code.map(|code| code.to_string());
                let step = What::Payment {
                    payment: payment.0,
                    stage: stage_name(*stage),
                    response_code: code,
                    reason,
                    reason_indonesian: indonesian("", reason),
                };
                self.tell(running.is_live, running.history.add(now, &self.profile, step));
            }
            Note::HoldExpired(hold) => {
                let expired = What::HoldExpired { hold: hold.0 };
                self.tell(running.is_live, running.history.add(now, &self.profile, expired));
            }
            Note::LateAnswer(call) => {
                let late = What::LateAnswer { call: call.0 };
                self.tell(running.is_live, running.history.add(now, &self.profile, late));
            }
        }
    }
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
            let mut running = live.running();
            let wait = running.wakes_at.map_or(LONGEST_SLEEP, |at| running.clock.until(at));
            if wait.is_zero() {
                running.wakes_at = None;
                live.step(&mut running, Event::Tick);
            }
            wait.min(LONGEST_SLEEP)
        };
        drop(live);
        if !wait.is_zero() {
            let _ = timeout(wait, changed.notified()).await;
        }
    }
}
