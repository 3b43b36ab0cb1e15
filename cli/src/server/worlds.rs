//! All worlds of a server, and which of them a request belongs to.
//!
//! Paths are the bank's own, since a path is part of what is signed. So a world is found by what the request carries: its X-CLIENT-KEY, its
//! token, or an X-PARTNER-ID that only one world has; everything else belongs to the first world.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, PoisonError, RwLock};

use axum::http::StatusCode;
use paraf_bank::{Bank, Http, Incoming, Reply};
use serde_json::Value;

use super::log::Log;
use super::plan::Plan;
use super::refusal::Refusal;
use super::store::{Begun, File, Store, Unusable};
use super::world::{FIRST, LiveWorld};

/// The most tokens that are remembered. Ours.
const MOST_TOKENS: usize = 100_000;

/// The most worlds at a time. Ours.
const MOST_WORLDS: usize = 1_000;

/// All of them.
pub(crate) struct Worlds {
    log: Log,
    most_records: usize,
    /// Where the bank calls in a world that names no partner.
    partner_url: Option<String>,
    store: Store,
    index: RwLock<Index>,
}

#[derive(Default)]
struct Index {
    by_name: BTreeMap<String, Arc<LiveWorld>>,
    by_client_key: HashMap<String, String>,
    by_token: HashMap<String, String>,
    tokens: VecDeque<String>,
    made: u64,
}

impl Worlds {
    /// In memory.
    pub(crate) fn new(log: Log, most_records: usize, partner_url: Option<String>) -> Self {
        Worlds { log, most_records, partner_url, store: Store::default(), index: RwLock::default() }
    }

    /// With the worlds of a store, as they were, and with whatever happens from now on in it.
    ///
    /// # Errors
    /// Something in it is not as it was written, or does not come out as it did.
    pub(crate) fn kept_in(mut self, file: File) -> Result<Self, Unusable> {
        let mut worlds = Vec::new();
        for Begun { id, beginning, opened_at } in file.worlds()? {
            // What was written has opened before: this version opens no such world.
            let live = LiveWorld::open(beginning, opened_at, self.log, self.most_records);
            let live = live.or_else(|_| Err(file.otherwise(id)?))?;
            file.events(id, |kept, clock| live.take(kept, clock))?;
            if !live.look(Bank::invariants).is_empty() {
                return Err(file.otherwise(id)?);
            }
            worlds.push((id, live));
        }
        self.store = file.start()?;
        let index = self.index.get_mut().unwrap_or_else(PoisonError::into_inner);
        for (id, live) in worlds {
            index.add(&live);
            let clock = live.running().clock;
            live.run(self.store.go_on(id, clock));
        }
        Ok(self)
    }

    /// Comes when no more can be written, and never in memory.
    pub(crate) async fn failed(&self) -> Arc<Unusable> {
        self.store.failed().await
    }

    /// Waits until everything that has happened until now is written.
    pub(crate) async fn written(&self) {
        self.store.mark().written().await;
    }

    /// Opens a world, under a name of ours where it has none. A snapshot may take long: nobody else waits for it.
    ///
    /// # Errors
    /// A plan that makes no sense; a name or a client key that another world has.
    pub(crate) fn open(&self, mut plan: Plan) -> Result<Arc<LiveWorld>, Refusal> {
        let snapshot = plan.taken()?;
        let named = plan.name.take().or_else(|| snapshot.as_ref().map(|snapshot| snapshot.name.clone()));
        let name = {
            let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
            let name = named.unwrap_or_else(|| index.free_name());
            index.check_free(&name)?;
            name
        };
        let beginning = match snapshot {
            Some(snapshot) => snapshot.named(&name)?,
            None => plan.calling(self.partner_url.as_deref()).planned(name.clone())?,
        };
        let opened_at = beginning.opened_at();
        let live = LiveWorld::open(beginning, opened_at, self.log, self.most_records)?;
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        index.check_free(&name)?;
        if client_keys(&live).iter().any(|key| index.by_client_key.contains_key(key)) {
            return Err(taken("client_key"));
        }
        // What can be reached is in the store.
        live.run(self.store.begin(&live.beginning, opened_at));
        index.add(&live);
        Ok(live)
    }

    pub(crate) fn get(&self, name: &str) -> Result<Arc<LiveWorld>, Refusal> {
        let index = self.index.read().unwrap_or_else(PoisonError::into_inner);
        index.by_name.get(name).cloned().ok_or_else(|| Refusal::unknown("world", "is none of this server's"))
    }

    pub(super) fn all(&self) -> Vec<Arc<LiveWorld>> {
        let index = self.index.read().unwrap_or_else(PoisonError::into_inner);
        index.by_name.values().cloned().collect()
    }

    /// Ends a world; the first one stays.
    pub(super) fn close(&self, name: &str) -> Result<(), Refusal> {
        if name == FIRST {
            return Err(Refusal::new(
                StatusCode::CONFLICT,
                "first-world",
                "world",
                "is the first, which stays: reset it",
            ));
        }
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        let live = index.by_name.remove(name);
        live.ok_or_else(|| Refusal::unknown("world", "is none of this server's"))?.end();
        index.by_client_key.retain(|_, world| world != name);
        index.by_token.retain(|_, world| world != name);
        Ok(())
    }

    /// A credential that came later is its world's, too.
    pub(super) fn learn_client_keys(&self, world: &str, keys: &[String]) -> Result<(), Refusal> {
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        if keys.iter().any(|key| index.by_client_key.get(key).is_some_and(|known| known != world)) {
            return Err(Refusal::new(StatusCode::CONFLICT, "taken", "client_key", "is another world's"));
        }
        for key in keys {
            index.by_client_key.insert(key.clone(), world.into());
        }
        Ok(())
    }

    /// Answers a request in its world.
    pub(super) async fn request(&self, incoming: Incoming) -> Reply {
        let Some(world) = self.of(&incoming) else { return Reply::Reset };
        let reply = world.request(incoming).await;
        if let Reply::Answer(http) = &reply {
            self.learn_token(world.name(), http);
        }
        reply
    }

    fn of(&self, incoming: &Incoming) -> Option<Arc<LiveWorld>> {
        let header = |name: &str| {
            let found = incoming.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes()));
            found.and_then(|(_, value)| std::str::from_utf8(value).ok())
        };
        let index = self.index.read().unwrap_or_else(PoisonError::into_inner);
        let by_key = header("X-CLIENT-KEY").and_then(|key| index.by_client_key.get(key));
        let by_token = || index.by_token.get(header("Authorization")?.strip_prefix("Bearer ")?);
        let named = by_key.or_else(by_token).and_then(|name| index.by_name.get(name));
        let by_partner = || {
            let id = header("X-PARTNER-ID")?;
            let has = |world: &&Arc<LiveWorld>| {
                world.begins().partners.iter().any(|partner| partner.partner_ids.iter().any(|own| own == id))
            };
            let mut those = index.by_name.values().filter(has);
            those.next().filter(|_| those.next().is_none())
        };
        named.or_else(by_partner).or_else(|| index.by_name.get(FIRST)).cloned()
    }

    fn learn_token(&self, world: &str, http: &Http) {
        if http.status != 200 || !http.body.windows(13).any(|part| part == b"\"accessToken\"") {
            return;
        }
        let body: Option<Value> = serde_json::from_slice(&http.body).ok();
        let Some(token) = body.as_ref().and_then(|body| body.get("accessToken")?.as_str()) else { return };
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        index.learn_token(world, token);
    }
}

fn client_keys(live: &LiveWorld) -> Vec<String> {
    let partners = live.look(|bank| bank.partners().to_vec());
    partners.into_iter().flat_map(|partner| partner.credentials.client_keys).collect()
}

fn taken(field: &str) -> Refusal {
    Refusal::new(StatusCode::CONFLICT, "taken", field, "is another world's")
}

impl Index {
    /// That a world may have this name.
    fn check_free(&self, name: &str) -> Result<(), Refusal> {
        let is_name = (1..=64).contains(&name.len())
            && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter));
        if !is_name {
            return Err(Refusal::invalid("name", "is not 1 to 64 letters, digits, - and _"));
        }
        if self.by_name.contains_key(name) {
            return Err(taken("name"));
        }
        if self.by_name.len() >= MOST_WORLDS {
            return Err(Refusal::new(StatusCode::CONFLICT, "too-many", "worlds", "are too many: delete some"));
        }
        Ok(())
    }

    /// With all that leads to it. What leads to another one already still does.
    fn add(&mut self, live: &Arc<LiveWorld>) {
        let name = live.name();
        for token in live.look(|bank| bank.tokens().map(ToString::to_string).collect::<Vec<_>>()) {
            self.learn_token(name, &token);
        }
        for key in client_keys(live) {
            self.by_client_key.entry(key).or_insert_with(|| name.into());
        }
        self.by_name.insert(name.into(), live.clone());
    }

    /// For a world that has none.
    fn free_name(&mut self) -> String {
        loop {
            self.made += 1;
            let name = format!("world-{}", self.made);
            if !self.by_name.contains_key(&name) {
                return name;
            }
        }
    }

    /// A world that begins with a snapshot of another has its tokens, too; they stay the other's.
    fn learn_token(&mut self, world: &str, token: &str) {
        if self.by_token.contains_key(token) {
            return;
        }
        if self.tokens.len() >= MOST_TOKENS
            && let Some(oldest) = self.tokens.pop_front()
        {
            self.by_token.remove(&oldest);
        }
        self.by_token.insert(token.into(), world.into());
        self.tokens.push_back(token.into());
    }
}
