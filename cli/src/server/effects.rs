//! What the machine wants done: answers go to who waits, calls leave in tasks, the next moment wakes the ticker, and what it notes is told.

use std::sync::Arc;
use std::time::{Duration, Instant};

use paraf_bank::{BankError, Call, CallId, Effect, Event, Http, Note, Receipt, Reply};

use super::calls;
use super::history::{Answer, Exchange, Record, What};
use super::store::Mark;
use super::world::{LiveWorld, Running};
use crate::texts::reasons::indonesian;

impl LiveWorld {
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
        let wait = call.deadline.epoch_millis().saturating_sub(now.epoch_millis());
        let wait = Duration::from_millis(wait.max(0).unsigned_abs());
        let (live, generation, mark, begun) = (self.clone(), running.generation, mark.clone(), Instant::now());
        tokio::spawn(async move {
            mark.written().await;
            let answered = calls::send(&call, wait.saturating_sub(begun.elapsed())).await;
            live.answered(&call, generation, answered).await;
        });
    }

    async fn answered(self: &Arc<Self>, call: &Call, generation: u64, answered: Result<Http, calls::Silence>) {
        let room = self.room(answered.as_ref().map_or(0, |http| http.body.len())).await;
        let mut running = self.running();
        if running.generation != generation {
            return;
        }
        running.out = running.out.saturating_sub(1);
        self.heard(&mut running, call.id, answered.as_ref());
        self.step(&mut running, Event::Answer { call: call.id, answer: answered.ok() }, room);
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
                    stage: stage.as_str(),
                    response_code: code,
                    reason,
                    reason_indonesian: indonesian("", reason),
                };
                self.tell(running.is_live, running.history.add(now, &self.profile, step));
            }
            Note::Transfer { reference_no, service, settled } => {
                let (reference_no, settled) = (reference_no.clone(), settled.as_str());
                let decided = What::Transfer { reference_no, service, settled };
                self.tell(running.is_live, running.history.add(now, &self.profile, decided));
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
