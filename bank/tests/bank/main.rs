//! The bank, called as a partner calls it and answered as a partner answers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod answers;
mod checks;
mod client;
mod deeds;
mod faults;
mod holds;
mod outward;
mod partner;
mod qris;
mod random;
mod scenarios;
mod statements;
mod transfers;
mod virtual_accounts;
mod world;
