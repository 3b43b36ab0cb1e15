//! `paraf bank`, as its users run it: the built program, over HTTP, on free ports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod client;
mod control;
mod files;
mod flow;
mod hostile;
mod http;
mod kills;
mod logs;
mod partner;
mod program;
mod services;
mod snapshots;
mod start;
mod stores;
mod uat;
mod virtual_accounts;
mod worlds;
