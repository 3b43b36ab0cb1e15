//! The program as a shell runs it, on what people have: captures, credentials, keys.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod diagnose;
mod explain;
mod files;
mod help;
mod keygen;
mod lists;
mod report;
mod secrets;
mod shell;
mod sign;
mod validate;
mod verify;
mod wrong;
