//! Why a signature is wrong: every stage of it, and the mistake that explains it.

pub mod capture;
pub mod case;
pub mod diagnose;
pub mod finding;
pub mod trace;
