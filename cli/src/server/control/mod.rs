//! The control API: what a test, a page or a person does to a world. `openapi.json` describes it.
//!
//! One file a part: `worlds` opens and closes them, `counter` is what people do, `faults` what goes wrong, `clock` moves time, `looks` shows
//! what happened and what is there; `body` reads what is sent.

mod body;
mod clock;
mod counter;
mod faults;
mod looks;
mod worlds;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::guard::{Guard, check};
use super::page;
use super::refusal::Refusal;
use super::worlds::Worlds;
pub(crate) use looks::hundredths;
pub(crate) use worlds::credentials;

/// The document that describes it.
const OPENAPI: &str = include_str!("openapi.json");

/// All of it, behind its guard.
pub(crate) fn router(all: Arc<Worlds>, guard: Guard) -> Router {
    let world = "/_bank/worlds/{world}";
    let of = |part: &str| format!("{world}/{part}");
    Router::new()
        .route("/_bank", get(looks::index))
        .route("/_bank/", get(looks::index))
        .route("/_bank/openapi.json", get(openapi))
        .route("/_bank/words", get(looks::words))
        .route("/_bank/worlds", get(worlds::list).post(worlds::open))
        .route(world, get(worlds::show).delete(worlds::close))
        .route(&of("reset"), post(worlds::reset))
        .route(&of("snapshot"), post(worlds::snapshot))
        .route(&of("replay"), post(worlds::replay))
        .route(&of("keys/{key}"), get(worlds::key))
        .route(&of("counter"), post(counter::order))
        .route(&of("payments"), get(looks::payments))
        .route(&of("payments/{payment}"), get(looks::payment))
        .route(&of("faults"), get(faults::list).post(faults::add).delete(faults::clear))
        .route(&of("clock"), get(clock::show).post(clock::change))
        .route(&of("exchanges"), get(looks::exchanges))
        .route(&of("ledger"), get(looks::ledger))
        .route(&of("invariants"), get(looks::invariants))
        .fallback(nothing)
        .method_not_allowed_fallback(other_method)
        // The server has read it already, and no more than it takes.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(guard.clone(), check))
        .layer(from_fn_with_state(guard, page::first))
        .with_state(all)
}

async fn openapi() -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], OPENAPI)
}

async fn nothing() -> Response {
    Refusal::unknown("path", "is none of the control API's: see /_bank/openapi.json").into_response()
}

async fn other_method() -> Response {
    let status = axum::http::StatusCode::METHOD_NOT_ALLOWED;
    Refusal::new(status, "method-not-allowed", "method", "is none of this path's: see /_bank/openapi.json")
        .into_response()
}
