//! What the seed and the name of a world decide before its bank begins.

/// A credential that says what it is for.
pub(super) fn test_credential(what: &str, world: &str, partner: &str, seed: u64) -> String {
    format!("test-{what}-{world}-{partner}-{:016x}", mixed(seed, what))
}

/// Two worlds of one seed make different tokens, since a token says whose world it is. FNV-1a.
pub(super) fn mixed(seed: u64, text: &str) -> u64 {
    text.bytes()
        .fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
