//! `paraf bank`: a bank for tests on this machine.

use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use paraf::Language;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::input::files;
use crate::output::{Failure, Outcome, note};
use crate::server::{
    FIRST, Guard, Log, NOT_BCA, Plan, Readers, StoreFile, Unusable, Worlds, credentials, router, serve,
};
use crate::texts::words;

/// What `paraf bank` takes.
#[derive(Args)]
pub(crate) struct Bank {
    #[arg(long, default_value_t = 7300)]
    port: u16,
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    #[arg(long, value_name = "URL")]
    partner: Option<String>,
    #[arg(long, value_name = "FILE")]
    world: Option<PathBuf>,
    #[arg(long)]
    seed: Option<u64>,
    #[arg(long, value_name = "FILE")]
    store: Option<PathBuf>,
    #[arg(long, value_name = "RECORDS", default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..))]
    history: u32,
    #[arg(long, value_enum, default_value_t = Log::Text)]
    log: Log,
    #[arg(long)]
    json: bool,
    #[arg(long)]
    until_eof: bool,
}

impl Bank {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let mut plan = self.world.as_deref().map_or_else(|| Ok(Plan::default()), Plan::read).map_err(failure)?;
        plan.name.get_or_insert_with(|| FIRST.into());
        if plan.name.as_deref() != Some(FIRST) {
            return Err(failure(format!("name: the first world is called {FIRST}")));
        }
        plan.seed = self.seed.or(plan.seed);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.map_err(|error| failure(error.to_string()))?;
        let ended = runtime.block_on(self.serve(plan, language));
        // Whoever still waits for an answer gets none.
        runtime.shutdown_background();
        ended
    }

    async fn serve(self, plan: Plan, language: Language) -> Result<Outcome, Failure> {
        let at = SocketAddr::new(self.host, self.port);
        if self.until_eof {
            end_with_input();
        }
        let listener = TcpListener::bind(at).await.map_err(|error| failure(format!("{at}: {error}")))?;
        let at = listener.local_addr().map_err(|error| failure(error.to_string()))?;
        let worlds = self.worlds(language)?;
        let first = match worlds.get(FIRST) {
            Ok(first) => {
                self.tell_of_store(language);
                first
            }
            Err(_) => worlds.open(plan).map_err(|refusal| {
                let file = self.world.as_deref().map(|file| format!("{}: ", file.display())).unwrap_or_default();
                failure(format!("{file}{refusal}"))
            })?,
        };
        let guard = self.guard()?;
        let mut facts = facts(at, &guard, &credentials(&first));
        if let Some(store) = &self.store {
            facts["store"] = files::shown(store).into();
        }
        let printed = if self.json || self.port == 0 { facts.to_string() } else { told(&facts) };
        let (log, served) = (self.log, worlds.clone());
        tokio::spawn(async move {
            served.written().await;
            // Whoever closed it wants to know nothing.
            let _ = writeln!(std::io::stdout(), "{printed}").and_then(|()| std::io::stdout().flush());
            log.begin();
            serve(listener, served.clone(), router(served, guard)).await;
        });
        let unusable = worlds.failed().await;
        Err(self.unusable(&unusable, language))
    }

    /// Those of the store, or none yet.
    fn worlds(&self, language: Language) -> Result<Arc<Worlds>, Failure> {
        let worlds = Worlds::new(self.log, self.history as usize, self.partner.clone());
        let Some(store) = &self.store else { return Ok(Arc::new(worlds)) };
        let opened = StoreFile::open(store).and_then(|file| {
            let told = match file.readers {
                Readers::Owner => None,
                Readers::OwnerFromNowOn => Some(words::WAS_OPEN_TO_OTHERS),
                Readers::Others => Some(words::IS_OPEN_TO_OTHERS),
            };
            if let Some(told) = told {
                note(&format!("{}: {}", files::shown(store), told.get(language)), language);
            }
            worlds.kept_in(file)
        });
        opened.map(Arc::new).map_err(|unusable| self.unusable(&unusable, language))
    }

    /// What was given on the command line and has no effect is no secret.
    fn tell_of_store(&self, language: Language) {
        let is_planned = self.world.is_some() || self.seed.is_some() || self.partner.is_some();
        if let Some(store) = self.store.as_deref().filter(|_| is_planned) {
            note(&format!("{}: {}", files::shown(store), words::GOES_ON.get(language)), language);
        }
    }

    fn unusable(&self, unusable: &Unusable, language: Language) -> Failure {
        let store = self.store.as_deref().unwrap_or(Path::new(""));
        let text = match unusable {
            Unusable::Io(error) => return files::failure(store, error, language),
            Unusable::Full => words::IS_FULL,
            Unusable::NoStore => words::IS_NO_STORE,
            Unusable::OnlyJournal => words::IS_ONLY_A_JOURNAL,
            Unusable::OtherForm => words::IS_OF_ANOTHER_VERSION,
            Unusable::InUse => words::IS_IN_USE,
            Unusable::Damaged(_) => words::IS_DAMAGED,
            Unusable::Unreadable { .. } => words::IS_UNREADABLE,
            Unusable::Differs { .. } => words::DIFFERS,
            Unusable::Broken => words::IS_BROKEN_OFF,
        };
        let text = text.get(language);
        let text = match unusable {
            Unusable::Damaged(Some(place)) => format!("{text} ({place})"),
            Unusable::Unreadable { version, place } | Unusable::Differs { version, place } => {
                text.replacen("{}", version, 1).replacen("{}", place, 1)
            }
            _ => text.into(),
        };
        Failure::Input { subject: files::shown(store).into(), text }
    }

    fn guard(&self) -> Result<Guard, Failure> {
        if self.host.is_loopback() {
            return Ok(Guard::Loopback);
        }
        let parts = [getrandom::u64(), getrandom::u64()];
        let [Ok(high), Ok(low)] = parts else {
            return Err(failure("the operating system gives no randomness".into()));
        };
        Ok(Guard::Token(format!("{high:016x}{low:016x}")))
    }
}

/// Whoever started it may be killed without a word; the pipe to it ends all the same.
fn end_with_input() {
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        std::process::exit(0);
    });
}

/// What stands in the way, in words.
pub(super) fn failure(message: String) -> Failure {
    let (subject, text) = message.split_once(": ").unwrap_or(("paraf", &message));
    Failure::Input { subject: subject.into(), text: text.into() }
}

fn facts(at: SocketAddr, guard: &Guard, world: &Value) -> Value {
    let mut facts = json!({
        "notice": NOT_BCA,
        "port": at.port(),
        "url": format!("http://{at}"),
        "control": format!("http://{at}/_bank/"),
        "world": world,
    });
    if let Guard::Token(token) = guard {
        facts["control_token"] = token.as_str().into();
    }
    facts
}

/// For people: what it is, what it opens with, and the first thing to try.
fn told(facts: &Value) -> String {
    let text = |pointer: &str| facts.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_string();
    let (url, client_key) = (text("/url"), text("/world/partners/0/client_key"));
    let mut lines = vec![
        NOT_BCA.to_string(),
        String::new(),
        format!("Bank           {url}"),
        format!("Page           {}", text("/control")),
        format!("Control API    {}openapi.json", text("/control")),
    ];
    if !text("/store").is_empty() {
        lines.push(format!("Store          {}", text("/store")));
    }
    if !text("/control_token").is_empty() {
        lines.push(format!("Control token  {}", text("/control_token")));
    }
    lines.push(String::new());
    lines.push("Credentials, made for tests by this program; they open nothing anywhere else".into());
    for (name, pointer) in [
        ("X-CLIENT-KEY", "/world/partners/0/client_key"),
        ("client secret", "/world/partners/0/client_secret"),
        ("X-PARTNER-ID", "/world/partners/0/partner_ids/0"),
        ("company code", "/world/billers/0/company_code"),
        ("the bank at your server: X-CLIENT-KEY", "/world/partners/0/bank_calls/client_key"),
        ("the bank at your server: client secret", "/world/partners/0/bank_calls/client_secret"),
    ] {
        if !text(pointer).is_empty() {
            lines.push(format!("  {name}  {}", text(pointer)));
        }
    }
    let private_key = text("/world/partners/0/private_key");
    if !private_key.is_empty() {
        lines.push(format!("  private key  {url}{private_key}"));
    }
    lines.push(String::new());
    lines.push("Accounts".into());
    let accounts = facts.pointer("/world/accounts").and_then(Value::as_array).cloned().unwrap_or_default();
    for account in accounts.iter().filter(|account| account["kind"] == "customer") {
        let part = |name: &str| account[name].as_str().unwrap_or_default().to_string();
        lines.push(format!("  {}  {}  {} {}", part("number"), part("name"), part("currency"), part("available")));
    }
    if !private_key.is_empty() {
        lines.push(String::new());
        lines.push("Your first token (bash)".into());
        lines.push(first_call(&url, &private_key, &client_key));
    }
    lines.join("\n")
}

/// As a shell runs it.
fn first_call(url: &str, private_key: &str, client_key: &str) -> String {
    format!(
        r#"  curl -s {url}{private_key} -o paraf-test-key.pem
  NOW=$(TZ=WIB-7 date +%Y-%m-%dT%H:%M:%S+07:00)
  curl {url}/openapi/v1.0/access-token/b2b -H 'Content-Type: application/json' -H 'X-CLIENT-KEY: {client_key}' \
    -H "X-TIMESTAMP: $NOW" -d '{{"grantType":"client_credentials"}}' \
    -H "X-SIGNATURE: $(printf '%s' "{client_key}|$NOW" | openssl dgst -sha256 -sign paraf-test-key.pem | base64 | tr -d '\n')""#
    )
}
