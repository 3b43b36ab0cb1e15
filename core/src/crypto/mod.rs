//! Secrets, keys, MACs and RSA: the primitives, with no idea of what SNAP signs.

#[cfg_attr(not(feature = "rsa"), allow(dead_code, reason = "without RSA, keys are only kept out of secrets"))]
pub(crate) mod intake;
#[cfg(feature = "rsa")]
pub(crate) mod key;
pub(crate) mod mac;
#[cfg(all(test, feature = "rsa", feature = "diagnose"))]
mod outside_vectors;
pub(crate) mod rsa;
pub(crate) mod secret;
pub(crate) mod signature;
