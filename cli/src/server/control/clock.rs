//! The clock of a world.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use paraf::{Moment, Profile};
use paraf_bank::Due;
use serde::Deserialize;
use serde_json::{Value, json};

use super::body::Sent;
use crate::server::clock::Clock;
use crate::server::refusal::Refusal;
use crate::server::world::LiveWorld;
use crate::server::worlds::Worlds;

/// How long the calls that are out may take, by the machine's own time, before the clock moves on without them. Ours.
const PATIENCE: Duration = Duration::from_secs(10);

/// The furthest that it moves at once: as long as a hold can be.
const MOST_SECONDS: u64 = 366 * 86_400;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Asked {
    /// Stops it, here or at a moment that is not behind it.
    Freeze(Option<String>),
    /// Lets it run as fast as the machine's.
    Run,
    /// Moves it by so many seconds.
    Advance(u64),
    /// Moves it to what comes next.
    Next,
}

pub(super) async fn show(State(all): State<Arc<Worlds>>, Path(world): Path<String>) -> Result<Json<Value>, Refusal> {
    shown(&*all.get(&world)?)
}

pub(super) async fn change(
    State(all): State<Arc<Worlds>>,
    Path(world): Path<String>,
    Sent(asked): Sent<Asked>,
) -> Result<Json<Value>, Refusal> {
    let world = all.get(&world)?;
    match asked {
        Asked::Freeze(at) => {
            let at = at.map(|text| Moment::parse(&text)).transpose();
            let at = at.map_err(|error| Refusal::invalid("freeze", &error.to_string()))?;
            if at.is_some_and(|at| at < world.running().clock.now()) {
                return Err(Refusal::invalid(
                    "freeze",
                    "is in the past: time does not go back, but a world can be reset",
                ));
            }
            world.set_clock(Clock::frozen).await;
            if let Some(at) = at {
                world.advance(|_| at, PATIENCE).await;
            }
        }
        Asked::Run => world.set_clock(Clock::running).await,
        Asked::Advance(seconds) if seconds > MOST_SECONDS => {
            return Err(Refusal::invalid("advance", "is more than 366 days"));
        }
        Asked::Advance(seconds) => {
            let millis = i64::try_from(seconds * 1_000).unwrap_or(i64::MAX);
            let until = |now: Moment| Moment::from_epoch_millis(now.epoch_millis().saturating_add(millis));
            world.advance(|running| until(running.clock.now()), PATIENCE).await;
        }
        Asked::Next => world.advance(LiveWorld::wakes_at, PATIENCE).await,
    }
    shown(&world)
}

fn shown(world: &LiveWorld) -> Result<Json<Value>, Refusal> {
    let profile = Profile::named("bca").map_err(|error| Refusal::invalid("profile", &error.to_string()))?;
    let running = world.running();
    let text = |at: Moment| at.text(&profile).unwrap_or_default();
    let next = running.bank.next_due().map(|(at, due)| {
        let what = match due {
            Due::NoAnswer => "no-answer",
            Due::HoldExpires => "hold-expires",
            Due::OtherBankDecides => "other-bank-decides",
            Due::LateAnswer => "late-answer",
        };
        json!({ "at": text(at), "what": what })
    });
    Ok(Json(json!({
        "now": text(running.clock.now()),
        "is_frozen": running.clock.is_frozen(),
        "next": next,
        "revision": running.revision,
    })))
}
