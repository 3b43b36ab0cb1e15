//! Whatever is given for a key is named, and told how it is converted.
#![cfg(all(feature = "rsa", feature = "diagnose"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use paraf::key::InspectedKey;
use paraf::{Language, Profile};

fn file(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../vectors/keys/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn the_halves_of_a_pair_have_one_fingerprint() {
    let private = InspectedKey::read(&file("rsa-2048.pem"));
    let certificate = InspectedKey::read(&file("rsa-2048-certificate.pem"));
    let other = InspectedKey::read(&file("rsa-2048-second.pem"));
    assert_eq!((private.name(), certificate.name()), ("a PKCS#8 private key", "an X.509 certificate"));
    assert!(private.private_key().is_some() && private.public_key().is_none());
    assert!(certificate.private_key().is_none() && certificate.public_key().is_some());
    assert!(private.fingerprint().is_some());
    assert_eq!(private.fingerprint(), certificate.fingerprint());
    assert_ne!(private.fingerprint(), other.fingerprint());
}

#[test]
fn a_bundle_holds_both_halves() {
    let both = [file("rsa-2048-certificate.pem"), file("rsa-2048.pem")].concat();
    let bundle = InspectedKey::read(&both);
    assert!(bundle.private_key().is_some() && bundle.public_key().is_some());
    assert_eq!((bundle.private_command(), bundle.public_command()), (None, None));
}

#[test]
fn what_is_read_needs_no_command_but_for_its_other_half() {
    let private = InspectedKey::read(&file("rsa-2048.pem"));
    assert_eq!(private.private_command(), None);
    assert_eq!(private.public_command(), Some("openssl pkey -in FILE -pubout -out public.pem"));
    let public = InspectedKey::read(&file("rsa-2048-certificate.pem"));
    assert_eq!((public.private_command(), public.public_command()), (None, None));
}

#[test]
fn what_is_not_read_is_named_in_both_languages_and_converted() {
    for (given, english, indonesian, private, public) in [
        (
            "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB me@laptop",
            "an OpenSSH public key",
            "kunci publik OpenSSH",
            None,
            Some("ssh-keygen -e -m PKCS8 -f FILE > public.pem"),
        ),
        (
            "PuTTY-User-Key-File-3: ssh-rsa",
            "a PuTTY key (.ppk)",
            "kunci PuTTY (.ppk)",
            Some("puttygen FILE -O private-openssh -o key.pem"),
            Some("puttygen FILE -O public-openssh -o key.pub && ssh-keygen -e -m PKCS8 -f key.pub > public.pem"),
        ),
        (
            "/etc/keys/private.pem",
            "a path, not a key: give what stands in the file",
            "path, bukan kunci: berikan isi berkasnya",
            None,
            None,
        ),
        (
            "",
            "empty: a file without content, or a variable that is not set",
            "kosong: berkas tanpa isi, atau variabel yang belum diisi",
            None,
            None,
        ),
        ("anything else!", "neither PEM nor Base64 nor DER", "bukan PEM, Base64, maupun DER", None, None),
    ] {
        let inspected = InspectedKey::read(given.as_bytes());
        assert_eq!(inspected.name(), english);
        assert_eq!(inspected.name_in(Language::English), english);
        assert_eq!(inspected.name_in(Language::Indonesian), indonesian);
        assert_eq!((inspected.private_command(), inspected.public_command()), (private, public), "{english}");
        assert!(inspected.fingerprint().is_none() && inspected.problem().is_none(), "{english}");
    }
}

#[test]
fn a_key_that_cannot_be_used_says_why_and_gets_no_command() {
    let damaged = InspectedKey::read(&file("rsa-2048.pem")[..900]);
    let small = InspectedKey::read(&file("rsa-1024.pem"));
    let other = InspectedKey::read(&file("ec-p256.pem"));
    for (inspected, why) in [(damaged, "truncated or damaged"), (small, "1024-bit"), (other, "an EC key")] {
        let problem = inspected.problem().unwrap();
        assert!(problem.to_string().contains(why), "{problem}");
        assert_ne!(problem.text(Language::Indonesian), problem.to_string());
        assert_eq!((inspected.private_command(), inspected.public_command()), (None, None), "{why}");
        assert!(inspected.is_key() && inspected.fingerprint().is_none());
    }
}

/// A form that no error names in Indonesian would be English in the middle of a sentence.
#[test]
fn every_name_of_a_form_has_an_indonesian_text() {
    let source = include_str!("../src/crypto/intake/form.rs");
    let names: Vec<_> = source
        .lines()
        .filter_map(|line| line.trim().strip_suffix("\";")?.rsplit_once(", \"").map(|(_, name)| name))
        .collect();
    assert!(names.len() > 30, "{names:?}");
    let table: serde_json::Value = serde_json::from_str(include_str!("../spec/error-texts.json")).unwrap();
    for name in names {
        assert!(table["details"][name].is_string(), "{name}");
    }
}

#[test]
fn titles_and_sources_of_profiles_are_told_in_indonesian() {
    const ENGLISH: [&str; 12] =
        [" the ", " is ", " and ", " no ", " with ", " without ", " only", " of ", " a ", "before", "none", "page"];
    for name in Profile::names() {
        let profile = Profile::named(name).unwrap();
        assert_eq!(profile.title_in(Language::English), profile.title());
        let sources: Vec<_> = profile.sources_in(Language::Indonesian).collect();
        assert_eq!(sources.len(), profile.sources().count());
        let texts = sources.iter().map(|(_, text)| text.as_str());
        let title = profile.title_in(Language::Indonesian);
        for text in texts.chain([title.as_str()]) {
            // Addresses, names of files and what is quoted stay as they are.
            let unquoted = text.split('"').step_by(2).collect::<String>();
            let told: String =
                unquoted.split_whitespace().filter(|word| !word.contains('/')).collect::<Vec<_>>().join(" ");
            let padded = format!(" {told} ");
            assert!(!ENGLISH.iter().any(|word| padded.contains(word)), "{name}: {text}");
        }
    }
}
