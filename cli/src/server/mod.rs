//! `paraf bank` as a server: the machine of `paraf-bank` with sockets and a clock.
//!
//! `http` reads requests, `worlds` finds whose they are, `world` steps the machine, `effects` does what it wants done, `calls` goes out
//! to the partner, `clock` says what time it is, `history` keeps what happened, `log` tells it, `control` is the API under `/_bank/` behind
//! its `guard`, `page` what people see of it, `plan` describes a world, `beginning` is one with what has happened in it, `replay` takes that
//! once more, `store` keeps it in a file, `seed` is what decides a world before.

mod beginning;
mod calls;
mod clock;
mod control;
mod effects;
mod guard;
mod history;
mod http;
mod log;
mod page;
mod plan;
mod refusal;
mod replay;
mod seed;
mod store;
mod world;
mod worlds;

pub(crate) use calls::fetch;
pub(crate) use control::{credentials, hundredths, router};
pub(crate) use guard::Guard;
pub(crate) use http::serve;
pub(crate) use log::{Log, NOT_BCA};
pub(crate) use plan::Plan;
pub(crate) use store::{File as StoreFile, Readers, Unusable};
pub(crate) use world::{FIRST, LiveWorld, open_alone};
pub(crate) use worlds::Worlds;
