//! Secrets, keys, MACs and RSA: the primitives, with no idea of what SNAP signs.

#[cfg(feature = "rsa")]
pub(crate) mod key;
pub(crate) mod mac;
#[cfg(all(test, feature = "rsa", feature = "diagnose"))]
mod outside_vectors;
pub(crate) mod rsa;
pub(crate) mod secret;
pub(crate) mod signature;
