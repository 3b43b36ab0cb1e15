//! From a message to the exact text that is signed. Pure functions over bytes; settings come in as plain values.

pub(crate) mod digest;
pub(crate) mod endpoint_url;
pub(crate) mod minify;
mod scan;
pub(crate) mod string_to_sign;
pub(crate) mod timestamp;
