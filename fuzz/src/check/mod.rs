//! The checks, one file a target.

pub mod amounts;
pub mod c_api;
pub mod captures;
pub mod diagnose;
pub mod endpoint_url;
pub mod headers;
pub mod keys;
pub mod minify;
pub mod profile;
pub mod service;
pub mod timestamp;
pub mod validator;
pub mod verifier;
