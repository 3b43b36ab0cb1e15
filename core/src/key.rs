//! Secrets and keys: read from any form in which people have them, named for what they are, made anew.

#[cfg(feature = "rsa")]
pub use crate::crypto::key::{InspectedKey, KeyFormat, PrivateKey, PublicKey};
pub use crate::crypto::secret::Secret;
