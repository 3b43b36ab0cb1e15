//! Other people's cases against implementations: Wycheproof (C2SP) and RFC 4231.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use alloc::string::ToString;
use sha2::{Digest, Sha256};
use wycheproof::{TestResult, mac, rsa_pkcs1_verify};

use super::key::PublicKey;
use super::mac::MacState;

/// What Wycheproof leaves to us, `acceptable`, is refused: a signature whose `DigestInfo` lacks the NULL is one that no provider sends.
fn must_hold(result: TestResult) -> bool {
    result == TestResult::Valid
}

#[test]
fn rsa_signatures_of_wycheproof() {
    use rsa_pkcs1_verify::TestName::{Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256};
    let (mut held, mut refused, mut weak) = (0, 0, 0);
    for name in [Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256] {
        let set = rsa_pkcs1_verify::TestSet::load(name).unwrap();
        for group in &set.test_groups {
            let key = match PublicKey::parse(&group.der) {
                Ok(key) => key,
                // Three groups have the public exponent 3, which is refused with the key: nothing is ever verified with it.
                Err(error) => {
                    assert!(error.to_string().contains("public exponent"), "{error}");
                    weak += 1;
                    continue;
                }
            };
            assert_eq!(key.bits(), group.key_size);
            for case in &group.tests {
                let holds = key.verify_digest(&Sha256::digest(&case.msg).into(), &case.sig);
                assert_eq!(holds, must_hold(case.result), "{name:?} {}: {}", case.tc_id, case.comment);
                if holds { held += 1 } else { refused += 1 }
            }
        }
    }
    assert_eq!((held, refused, weak), (28, 1_003, 3));
}

#[test]
fn macs_of_wycheproof() {
    use mac::TestName::{HmacSha256, HmacSha512};
    let (mut held, mut refused) = (0, 0);
    for (name, keyed) in [(HmacSha256, MacState::sha256_of as fn(&[u8]) -> MacState), (HmacSha512, MacState::sha512_of)]
    {
        for group in &mac::TestSet::load(name).unwrap().test_groups {
            for case in &group.tests {
                let state = keyed(&case.key);
                let holds = state.verify(&case.msg, &case.tag);
                // Half a MAC is none: Wycheproof's groups of a shorter tag are for those who cut it.
                let whole = group.tag_size == 8 * state.length();
                assert_eq!(holds, whole && must_hold(case.result), "{name:?} {}: {}", case.tc_id, case.comment);
                if holds { held += 1 } else { refused += 1 }
            }
        }
    }
    assert_eq!((held, refused), (66, 282));
}

#[test]
fn macs_of_rfc_4231() {
    // Its fifth case cuts the MAC, which nobody here does; its seventh only has a longer text than the sixth.
    let cases: [(alloc::vec::Vec<u8>, &[u8], &str, &str); 5] = [
        (
            [0x0b; 20].to_vec(),
            b"Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
        ),
        (
            b"Jefe".to_vec(),
            b"what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
        ),
        (
            [0xaa; 20].to_vec(),
            &[0xdd; 50],
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb",
        ),
        (
            (1..=25).collect(),
            &[0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3dba91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd",
        ),
        (
            [0xaa; 131].to_vec(),
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
        ),
    ];
    for (key, message, sha256, sha512) in cases {
        for (state, expected) in [(MacState::sha256_of(&key), sha256), (MacState::sha512_of(&key), sha512)] {
            let expected = base16ct::lower::decode_vec(expected).unwrap();
            assert!(state.verify(message, &expected));
            for at in 0..expected.len() {
                let mut wrong = expected.clone();
                wrong[at] ^= 1;
                assert!(!state.verify(message, &wrong) && !state.verify(message, &expected[..at]));
            }
        }
    }
}
