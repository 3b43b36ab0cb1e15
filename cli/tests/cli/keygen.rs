//! `paraf keygen`.

use std::fs;
use std::path::Path;

use paraf::key::{KeyFormat, PrivateKey, PublicKey};

use crate::shell::{folder, paraf, raw};

const FILES: [&str; 3] = ["private-key-pkcs1.pem", "private-key.pem", "public-key.pem"];

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_pair_is_written_where_it_is_told_and_each_file_is_explained() {
    let test = folder("pair");
    let out = test.path().join("keys").join("new");
    let ran = paraf(["keygen", "--out", out.to_str().unwrap()]).run();
    assert_eq!((ran.status, ran.out.lines().count()), (0, 1), "{}", ran.err);
    assert_eq!(names(&out), FILES);
    for name in FILES {
        assert!(ran.err.lines().any(|line| line.contains(name) && line.contains(": ")), "{}", ran.err);
    }
    let read = |name: &str| fs::read(out.join(name)).unwrap();
    let formats =
        ["private-key.pem", "private-key-pkcs1.pem"].map(|name| PrivateKey::parse(&read(name)).unwrap().format());
    assert_eq!(formats, [KeyFormat::Pkcs8, KeyFormat::Pkcs1]);
    let public = PublicKey::parse(&read("public-key.pem")).unwrap();
    assert_eq!(
        (public.fingerprint(), public.bits()),
        (PublicKey::parse(ran.out.as_bytes()).unwrap().fingerprint(), 2048)
    );
    let line = String::from_utf8(read("private-key.pem")).unwrap();
    assert!(!ran.out.contains(line.lines().nth(1).unwrap()) && !ran.err.contains(line.lines().nth(1).unwrap()));

    // The pair signs and verifies.
    let token = raw("/openapi/v1.0/access-token/b2b", r#"{"grantType":"client_credentials"}"#, &[]);
    let private = out.join("private-key-pkcs1.pem");
    let signed = paraf(["sign"])
        .given(token)
        .with("PARAF_CLIENT_KEY", "1")
        .with("PARAF_PRIVATE_KEY_FILE", private.to_str().unwrap())
        .run();
    let verified = paraf(["verify"]).given(&signed.out).with("PARAF_PUBLIC_KEY", ran.out.trim()).run();
    assert_eq!(verified.status, 0, "{}{}", verified.out, verified.err);
}

#[cfg(unix)]
#[test]
fn a_private_key_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let test = folder("owner");
    assert_eq!(paraf(["keygen"]).within(test.path()).run().status, 0);
    let mode = |name: &str| fs::metadata(test.path().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(FILES.map(mode), [0o600, 0o600, 0o644]);
}

#[test]
fn no_key_is_ever_overwritten() {
    for there in FILES {
        let test = folder(&format!("there-{there}"));
        test.file(there, "the old one");
        let (code, message) = paraf(["keygen"]).within(test.path()).refused();
        assert!(
            code == "invalid-argument" && message.contains(there) && message.contains("is there already"),
            "{message}"
        );
        assert_eq!(names(test.path()), [there]);
        assert_eq!(fs::read(test.path().join(there)).unwrap(), b"the old one");
    }
}

#[test]
fn a_pair_that_cannot_be_made() {
    let test = folder("impossible");
    let refused = |arguments: &[&str]| paraf(["keygen"].iter().chain(arguments)).within(test.path()).refused();
    assert_eq!(refused(&["--bits", "1024"]).0, "invalid-argument");
    assert_eq!(refused(&["--bits", "many"]).1, "--bits: is not a whole number");
    assert_eq!(refused(&["file"]).1, "keygen: takes no file");
    test.file("file", "");
    let (code, message) = refused(&["--out", "file/below"]);
    assert!(code == "invalid-argument" && message.contains("file"), "{message}");
    assert_eq!(names(test.path()), ["file"]);
}

#[cfg(unix)]
#[test]
fn the_name_of_a_folder_is_printed_as_the_system_has_it() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let test = folder("bytes-in-a-name");
    let arguments = [OsStr::new("keygen"), OsStr::new("--json"), OsStr::new("--out"), OsStr::from_bytes(b"\xff\"")];
    let ran = paraf(arguments).within(test.path()).run();
    assert!(ran.bytes.windows(4).any(|bytes| bytes == b"\xff\\\"/"), "{}", ran.out);
}
