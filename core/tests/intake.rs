//! Keys as people have them: in bundles, in environments, in the files of other programs. What is read is read whatever wraps it; what is not
//! is named, with the command that converts it, and the command is run.

#![cfg(feature = "rsa")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use paraf::key::{KeyFormat, PrivateKey, PublicKey};
use paraf::{Error, ErrorCode};

const PKCS8: &str = include_str!("../../vectors/keys/rsa-2048.pem");
const SECOND: &str = include_str!("../../vectors/keys/rsa-2048-second.pem");
const CERTIFICATE: &str = include_str!("../../vectors/keys/rsa-2048-certificate.pem");
const ENCRYPTED: &str = include_str!("../../vectors/keys/rsa-2048-encrypted-pkcs8.pem");
const EC: &str = include_str!("../../vectors/keys/ec-p256.pem");
const EC_CERTIFICATE: &str = include_str!("../../vectors/keys/ec-p256-certificate.pem");
const BAG: &str =
    "Bag Attributes\n    friendlyName: Toko Emas \u{e9}\n    localKeyID: 1A D2 42\nKey Attributes: <No Attributes>\n";

fn private(key: impl AsRef<[u8]>) -> Result<PrivateKey, Error> {
    PrivateKey::parse(key.as_ref())
}

fn public(key: impl AsRef<[u8]>) -> Result<PublicKey, Error> {
    PublicKey::parse(key.as_ref())
}

fn is_the_private_key(key: impl AsRef<[u8]>) {
    let key = private(key).unwrap();
    assert_eq!(key.public_key().unwrap().fingerprint(), public(CERTIFICATE).unwrap().fingerprint());
}

fn is_the_public_key(key: impl AsRef<[u8]>) {
    assert_eq!(public(key).unwrap().fingerprint(), public(CERTIFICATE).unwrap().fingerprint());
}

fn code<T>(result: Result<T, Error>) -> ErrorCode {
    result.err().expect("a refusal").code()
}

fn der(pem: &str) -> Vec<u8> {
    let lines: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(lines).unwrap()
}

#[test]
fn of_a_bundle_the_first_key_of_the_wanted_half_is_taken() {
    let parameters = "-----BEGIN DH PARAMETERS-----\nMAYCARcCAQU=\n-----END DH PARAMETERS-----\n";
    for bundle in [
        format!("{BAG}{CERTIFICATE}{BAG}{PKCS8}"),
        format!("{CERTIFICATE}{PKCS8}"),
        format!("{PKCS8}{CERTIFICATE}"),
        format!("{parameters}{CERTIFICATE}{PKCS8}"),
        format!("{CERTIFICATE}{PKCS8}{SECOND}"),
        format!("{EC_CERTIFICATE}{PKCS8}{ENCRYPTED}"),
        format!("{CERTIFICATE}{PKCS8}").replace('\n', "\\n"),
    ] {
        is_the_private_key(&bundle);
    }
    for bundle in [
        format!("{PKCS8}{CERTIFICATE}"),
        format!("{BAG}{CERTIFICATE}{BAG}{SECOND}"),
        format!("{ENCRYPTED}{CERTIFICATE}{EC_CERTIFICATE}"),
    ] {
        is_the_public_key(&bundle);
    }
}

#[test]
fn the_first_key_of_the_wanted_half_counts_alone() {
    assert_eq!(code(private(format!("{CERTIFICATE}{ENCRYPTED}{PKCS8}"))), ErrorCode::EncryptedKey);
    assert_eq!(code(private(format!("{EC}{PKCS8}"))), ErrorCode::UnsupportedKey);
    assert_eq!(code(public(format!("{EC_CERTIFICATE}{CERTIFICATE}"))), ErrorCode::UnsupportedKey);
    let cut = &PKCS8[..PKCS8.len() / 2];
    assert_eq!(code(private(format!("{CERTIFICATE}{cut}\n{PKCS8}"))), ErrorCode::InvalidKey);
    let damaged = PKCS8.replacen("MII", "M*I", 1);
    assert_eq!(code(private(format!("{CERTIFICATE}{damaged}{PKCS8}"))), ErrorCode::InvalidKey);
    assert_eq!(code(private(format!("{CERTIFICATE}{EC_CERTIFICATE}"))), ErrorCode::InvalidKey);
    assert_eq!(code(private(PKCS8.replace("END PRIVATE", "END PUBLIC"))), ErrorCode::InvalidKey);
}

#[test]
fn what_environments_and_consoles_put_around_a_key_is_taken_off() {
    let base64 = STANDARD.encode(der(PKCS8));
    for line in ["PRIVATE_KEY=", "export BCA_KEY=", "key = ", "A_1=\""] {
        is_the_private_key(format!("{line}{base64}"));
        is_the_private_key(format!("{line}{base64}\n"));
    }
    is_the_public_key(format!("PUBLIC_KEY='{}'", STANDARD.encode(der(CERTIFICATE))));
    let base64 = STANDARD.encode(der(PKCS8));
    let spaced = PKCS8.replace('\n', "\r\n      ");
    for key in [
        PKCS8.replace('\n', "\\n"),
        PKCS8.replace('\n', "\\\\n"),
        PKCS8.replace('\n', "\\\\\\\\n"),
        PKCS8.replace('\n', "\\r\\n"),
        PKCS8.replace('\n', "\\\n"),
        PKCS8.replace('/', "\\/"),
        PKCS8.replace('=', "\\u003d").replace('+', "\\u002B"),
        PKCS8.replace('\n', "\u{a0}\n\u{200b}"),
        format!("\u{feff}{PKCS8}"),
        format!("PRIVATE_KEY=\"{PKCS8}\"\n"),
        format!("{{\"type\":\"service_account\",\"private_key\":\"{}\"}}", PKCS8.replace('\n', "\\n")),
        format!("data:\n  key: |\n      {spaced}"),
        format!("\"{base64}\""),
        format!("'{base64}'\n"),
        format!("\u{feff}{base64}"),
        format!("\u{201c}{base64}\u{201d}"),
        format!("  \"{base64}\",\r\n"),
        base64.replace('/', "\\/"),
        base64.as_bytes().chunks(76).map(|line| format!("{}\r\n", std::str::from_utf8(line).unwrap())).collect(),
        STANDARD_NO_PAD.encode(der(PKCS8)),
        URL_SAFE.encode(der(PKCS8)),
        URL_SAFE_NO_PAD.encode(der(PKCS8)),
        STANDARD.encode(PKCS8),
        format!("\"{}\"", STANDARD.encode(format!("\u{feff}{BAG}{CERTIFICATE}{PKCS8}"))),
        STANDARD.encode(STANDARD.encode(PKCS8)),
    ] {
        is_the_private_key(&key);
    }
    // Text around a key in another encoding than UTF-8.
    let mut latin_1 = b"friendlyName: Caf\xe9\n".to_vec();
    latin_1.extend_from_slice(PKCS8.as_bytes());
    is_the_private_key(&latin_1);
    for key in [format!("\"{}\"", STANDARD.encode(der(CERTIFICATE))), CERTIFICATE.replace('\n', "\\\\n")] {
        is_the_public_key(&key);
    }
}

/// A folder of its own for the programs that read and write files.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("paraf-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    /// As a user would, who types it there.
    fn run(&self, command: &str) {
        let done = Command::new("sh").args(["-c", command]).current_dir(&self.0).stdin(Stdio::null()).output().unwrap();
        assert!(done.status.success(), "{command}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), content).unwrap();
        self.run(&format!("chmod 600 {name}"));
    }

    fn read(&self, name: impl AsRef<Path>) -> Vec<u8> {
        fs::read(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The command at the end of an error, for this file.
fn command(error: &Error, file: &str) -> String {
    let (_, command) = error.detail().split_once("; convert it: ").unwrap_or_else(|| panic!("no command: {error}"));
    command.replace("FILE", file)
}

/// What is given, what it is called, whose code it has, and where the command puts the key.
fn converts(folder: &Folder, file: &str, name: &str, expected: ErrorCode, out: &str, answers: &[(&str, &str)]) {
    let wants_private = !out.contains("public") && !out.contains("certificate");
    let given = folder.read(file);
    let error = if wants_private { private(&given).unwrap_err() } else { public(&given).unwrap_err() };
    is_in_the_documentation(&error, include_str!("../../docs/keys.md"));
    assert_eq!(error.code(), expected, "{file}: {error}");
    assert!(error.detail().contains(name), "{file}: {error}");
    // The passwords that the programs would ask for.
    let command = answers.iter().fold(command(&error, file), |command, (program, answer)| {
        command.replace(program, &format!("{program} {answer}"))
    });
    folder.run(&command);
    let converted = folder.read(out);
    if wants_private { is_the_private_key(&converted) } else { is_the_public_key(&converted) }
}

const PASSWORD: (&str, &str) = ("openssl pkcs12", "-passin pass:paraf");

#[test]
fn what_openssl_can_convert_is_named_with_its_command() {
    let folder = Folder::new("openssl");
    folder.write("key.pem", PKCS8);
    folder.write("key.cert", CERTIFICATE);
    folder.run("openssl pkcs12 -export -inkey key.pem -in key.cert -passout pass:paraf -out key.p12");
    folder.run("openssl base64 -A -in key.p12 -out key.p12.txt");
    folder.run("openssl crl2pkcs7 -nocrl -certfile key.cert -out key.p7b");
    folder.run("openssl crl2pkcs7 -nocrl -certfile key.cert -outform DER -out key.p7c");
    folder.run("openssl req -new -key key.pem -subj /CN=paraf -out key.csr");
    folder.run("openssl req -new -key key.pem -subj /CN=paraf -outform DER -out key.csr.der");
    folder.run("openssl rsa -in key.pem -traditional -out key.pkcs1");
    folder.run("openssl pkcs8 -topk8 -nocrypt -in key.pem -outform DER -out key.der");
    folder.run("openssl base64 -A -in key.der -out key.der.txt");
    folder.run("openssl pkcs8 -topk8 -in key.pem -passout pass:paraf -out encrypted.pem");
    folder.run("openssl rsa -in key.pem -aes256 -traditional -passout pass:paraf -out encrypted.pkcs1");
    folder.run("openssl pkcs8 -topk8 -in key.pem -outform DER -passout pass:paraf -out encrypted.der");
    let invalid = ErrorCode::InvalidKey;
    let pkey = ("openssl pkey", "-passin pass:paraf");
    for (file, name, code, out) in [
        ("key.p12", "PKCS#12", invalid, "key.pem"),
        ("key.p12", "PKCS#12", invalid, "certificate.pem"),
        ("key.p12.txt", "PKCS#12", invalid, "key.pem"),
        ("key.p7b", "PKCS#7", invalid, "certificates.pem"),
        ("key.p7c", "PKCS#7", invalid, "certificates.pem"),
        ("key.csr", "certificate request (CSR)", invalid, "public.pem"),
        ("key.csr.der", "certificate request (CSR)", invalid, "public.pem"),
        ("key.pem", "PKCS#8 private key", invalid, "public.pem"),
        ("key.pkcs1", "PKCS#1 private key", invalid, "public.pem"),
        ("key.der", "PKCS#8 private key", invalid, "public.pem"),
        ("key.der.txt", "PKCS#8 private key", invalid, "public.pem"),
    ] {
        converts(&folder, file, name, code, out, &[PASSWORD]);
        folder.write("key.pem", PKCS8);
    }
    for file in ["encrypted.pem", "encrypted.pkcs1", "encrypted.der"] {
        for out in ["key.pem", "public.pem"] {
            converts(&folder, file, "encrypted with a passphrase", ErrorCode::EncryptedKey, out, &[pkey]);
        }
    }
}

#[test]
fn what_ssh_keygen_can_convert_is_named_with_its_command() {
    let folder = Folder::new("ssh");
    folder.write("id_rsa", PKCS8);
    folder.run("ssh-keygen -y -f id_rsa > id_rsa.pub");
    folder.run("ssh-keygen -e -f id_rsa > rfc4716.pub");
    // In OpenSSH's own form, which `-p` without `-m` writes.
    folder.run("ssh-keygen -q -p -N '' -f id_rsa");
    converts(&folder, "id_rsa", "OpenSSH", ErrorCode::UnsupportedKey, "public.pem", &[]);
    converts(&folder, "id_rsa.pub", "OpenSSH", ErrorCode::InvalidKey, "public.pem", &[]);
    converts(&folder, "rfc4716.pub", "SSH2", ErrorCode::InvalidKey, "public.pem", &[]);
    let before = folder.read("id_rsa");
    // As most editors and downloads leave it: ssh-keygen itself refuses such a file.
    folder.run("chmod 644 id_rsa");
    for out in ["public.pem", "key.pem"] {
        converts(&folder, "id_rsa", "OpenSSH", ErrorCode::UnsupportedKey, out, &[]);
        folder.run("rm key.pem public.pem key.copy || true");
    }
    assert_eq!(folder.read("id_rsa"), before, "the only file of a user is never rewritten");
    folder.run("ssh-keygen -q -t ed25519 -N '' -f id_ed25519");
    for file in ["id_ed25519", "id_ed25519.pub"] {
        for error in [private(folder.read(file)).unwrap_err(), public(folder.read(file)).unwrap_err()] {
            assert!(error.detail().contains("of another algorithm than RSA"), "{error}");
            assert!(!error.detail().contains("convert"), "{error}");
        }
    }
    let line = folder.read("id_rsa.pub");
    let error = private(&line).unwrap_err();
    assert_eq!(error.to_string(), "private_key: is an OpenSSH public key: a private key (PKCS#8 or PKCS#1) is needed");
}

/// What environments, JSON and secret stores make of a key, which paraf reads and openssl does not, and the command for the other half.
#[test]
fn a_key_in_any_wrapping_has_a_command_that_works() {
    let folder = Folder::new("wrapped");
    let one_line = STANDARD.encode(der(PKCS8));
    let lines: String =
        one_line.as_bytes().chunks(64).map(|line| format!("{}\n", std::str::from_utf8(line).unwrap())).collect();
    folder.write("key.pem", PKCS8);
    folder.run("openssl pkcs8 -topk8 -in key.pem -passout pass:paraf -out encrypted.pem");
    folder.run("openssl rsa -in key.pem -aes256 -traditional -passout pass:paraf -out encrypted.pkcs1");
    let mangled = [
        PKCS8.to_string(),
        format!("\u{feff}{PKCS8}"),
        PKCS8.replace('\n', "\r\n"),
        PKCS8.replace('\n', "\\n"),
        PKCS8.replace('\n', "\\\\n"),
        PKCS8.replace('\n', "\\r\\n"),
        PKCS8.replace('\n', " "),
        PKCS8.replace('\n', "\n\n"),
        format!("PRIVATE_KEY=\"{}\"\n", PKCS8.replace('\n', "\\n")),
        format!("{{\"private_key\":\"{}\"}}", PKCS8.replace('\n', "\\n").replace('/', "\\/").replace('=', "\\u003d")),
        format!("'{PKCS8}'"),
        format!("key: |\n  {}", PKCS8.replace('\n', "\n  ")),
        PKCS8.replace("-----\n", "-----\n\u{200b}"),
        one_line.clone(),
        format!("{one_line}\n"),
        format!("\"{one_line}\""),
        lines,
        URL_SAFE_NO_PAD.encode(der(PKCS8)),
        one_line.replace('/', "\\/"),
        STANDARD.encode(PKCS8),
        format!("\"{}\"", STANDARD.encode(PKCS8)),
    ];
    for given in &mangled {
        folder.write("given", given);
        is_the_private_key(given);
        let inspected = paraf::key::InspectedKey::read(given.as_bytes());
        folder.run(&inspected.public_command().unwrap().replace("FILE", "given"));
        is_the_public_key(folder.read("public.pem"));
        assert_eq!(folder.read("given"), given.as_bytes());
        folder.run("rm public.pem");
    }
    for file in ["encrypted.pem", "encrypted.pkcs1"] {
        let text = String::from_utf8(folder.read(file)).unwrap();
        for given in [text.replace('\n', "\\n"), format!("\"{text}\""), STANDARD.encode(&text)] {
            folder.write("given", &given);
            let error = private(&given).unwrap_err();
            assert_eq!(error.code(), ErrorCode::EncryptedKey, "{error}");
            folder.run(&command(&error, "given").replace("openssl pkey", "openssl pkey -passin pass:paraf"));
            is_the_private_key(folder.read("key.pem"));
            folder.run("rm key.pem");
        }
    }
    // Of what is in Base64 twice, no command is told rather than a wrong one.
    let twice = paraf::key::InspectedKey::read(STANDARD.encode(STANDARD.encode(PKCS8)).as_bytes());
    assert!(twice.private_key().is_some() && twice.public_command().is_none());
}

/// The numbers of the key as a JWK, by node, where it is there.
#[test]
fn a_jwk_is_converted_to_the_half_that_is_in_it() {
    let folder = Folder::new("jwk");
    folder.write("key.pem", PKCS8);
    let made = Command::new("sh").current_dir(&folder.0).args(["-c",
        "node -e \"k=crypto.createPrivateKey(fs.readFileSync('key.pem'));w=(n,j)=>fs.writeFileSync(n,JSON.stringify(j));\
         p=k.export({format:'jwk'});u=crypto.createPublicKey(k).export({format:'jwk'});w('private',p);w('public',u);\
         w('privates',{keys:[p]});w('publics',{keys:[u]});w('escaped',JSON.stringify(p));w('mark','');fs.writeFileSync('mark','\u{feff}'+JSON.stringify(u))\""]).status();
    if !made.is_ok_and(|status| status.success()) {
        return;
    }
    folder.run("rm key.pem");
    for (file, has_private) in [
        ("private", true),
        ("public", false),
        ("privates", true),
        ("publics", false),
        ("escaped", true),
        ("mark", false),
    ] {
        let inspected = paraf::key::InspectedKey::read(&folder.read(file));
        folder.run(&inspected.public_command().unwrap().replace("FILE", file));
        is_the_public_key(folder.read("public.pem"));
        assert_eq!(inspected.private_command().is_some(), has_private, "{file}");
        if let Some(command) = inspected.private_command() {
            folder.run(&command.replace("FILE", file));
            is_the_private_key(folder.read("key.pem"));
        }
    }
    for kind in [r#"{"kty":"EC","crv":"P-256","x":"AQ","y":"AQ","d":"AQ"}"#, r#"{"keys":[{"kty":"oct","k":"AQ"}]}"#] {
        let inspected = paraf::key::InspectedKey::read(kind.as_bytes());
        assert_eq!(inspected.name(), "a JWK (JSON Web Key) of another algorithm than RSA");
        assert_eq!((inspected.private_command(), inspected.public_command()), (None, None));
    }
    let xml =
        paraf::key::InspectedKey::read(b"<RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>");
    assert!(xml.private_command().is_none() && xml.public_command().is_some());
}

#[test]
fn what_other_programs_write_is_named_with_a_command() {
    let jwk = r#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#;
    let utf_16: Vec<u8> = PKCS8.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big_endian: Vec<u8> = PKCS8.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let page = include_str!("../../docs/keys.md").replace("\\|", "|");
    for (given, name, program) in [
        (jwk.into(), "a JWK", "node -p"),
        (jwk.replace('"', "\\\"").into(), "a JWK", "node -p"),
        (format!("{{\"keys\":[{jwk}]}}").into(), "a set of JWK", ".keys[0]"),
        (b"<RSAKeyValue><Modulus>AQAB</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>".to_vec(), "XML", "pwsh -c"),
        (b"<?xml version=\"1.0\"?>\r\n<RSAKeyValue/>".to_vec(), "XML", "pwsh -c"),
        (b"PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none\r\n".to_vec(), "PuTTY", "puttygen"),
        (b"\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01".to_vec(), "(JKS)", "keytool"),
        (b"\xce\xce\xce\xce\0\0\0\x02\0\0\0\x01".to_vec(), "(JKS)", "keytool"),
        (STANDARD.encode(b"\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01").into(), "(JKS)", "keytool"),
        ([b"\xff\xfe", utf_16.as_slice()].concat(), "UTF-16", "Get-Content"),
        ([b"\xfe\xff", big_endian.as_slice()].concat(), "UTF-16", "Get-Content"),
        (utf_16, "UTF-16", "Get-Content"),
        (big_endian, "UTF-16", "Get-Content"),
        (PKCS8.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into(), "hexadecimal", "xxd -r -p"),
        (der(PKCS8).iter().map(|byte| format!("{byte:02X}:")).collect::<String>().into(), "hexadecimal", "xxd -r -p"),
        (PKCS8.replace(' ', "%20").replace('\n', "%0A").into(), "percent-encoded", "python3 -c"),
    ] {
        for error in [private(&given).unwrap_err(), public(&given).unwrap_err()] {
            assert_eq!(error.code(), ErrorCode::InvalidKey, "{error}");
            assert!(error.detail().contains(name) && error.detail().contains(program), "{error}");
            is_in_the_documentation(&error, &page);
        }
    }
}

/// The page tells the command, as it is for a file that is text.
fn is_in_the_documentation(error: &Error, page: &str) {
    let command = command(error, "FILE").replace("-inform DER ", "").replace("file.der", "FILE");
    let command = command.trim_start_matches("openssl base64 -d -A -in FILE -out FILE && ");
    assert!(page.contains(&format!("`{command}`")), "docs/keys.md does not tell {command}");
}

#[test]
fn what_holds_no_key_is_named() {
    for (given, name) in [
        ("", "is empty"),
        (" \r\n\u{feff}", "is empty"),
        ("\"\"", "is empty"),
        ("/etc/keys/private.pem", "is a path"),
        ("./keys/bca", "is a path"),
        ("~/.ssh/id_rsa", "is a path"),
        ("private.pem", "is a path"),
        ("\"secrets/PRIVATE.KEY\"", "is a path"),
        ("C:\\keys\\new\\private.pem", "is a path"),
        ("\\\\server\\share\\key", "is a path"),
        ("file:///etc/keys/key", "is a path"),
        ("https://bank.example/keys/public", "is a URL"),
        ("${PRIVATE_KEY}", "placeholder"),
        ("$PRIVATE_KEY", "placeholder"),
        ("%PRIVATE_KEY%", "placeholder"),
        ("{{ private_key }}", "placeholder"),
        ("<your private key>", "placeholder"),
        ("undefined", "placeholder"),
        ("None", "placeholder"),
        ("[object Object]", "placeholder"),
        ("{\"key\":\"value\"}", "JSON"),
        ("<!DOCTYPE html><html></html>", "HTML"),
        ("----BEGIN PRIVATE KEY----\nMII", "BEGIN line"),
        ("\u{2014}\u{2013}BEGIN PUBLIC KEY\u{2014}\u{2013}\nMII", "BEGIN line"),
        ("-----BEGINPRIVATEKEY-----MII-----ENDPRIVATEKEY-----", "BEGIN line"),
        ("MIIEvAIBADANBgkqhkiG9w0\n-----END PRIVATE KEY-----\n", "without its BEGIN line"),
        ("-----BEGIN SIGNATURE-----\nAAAA\n-----END SIGNATURE-----\n", "another kind"),
        ("aGVsbG8gd29ybGQ=", "Base64 of something that is no key"),
        ("this is no key", "neither PEM nor Base64 nor DER"),
    ] {
        for error in [private(given).unwrap_err(), public(given).unwrap_err()] {
            assert_eq!(error.code(), ErrorCode::InvalidKey, "{given}: {error}");
            assert!(error.detail().contains(name), "{given}: {error}");
        }
    }
}

#[test]
fn other_algorithms_are_named_in_every_wrapping() {
    let sec1 = include_str!("../../vectors/keys/ec-p256-sec1.pem");
    for given in [sec1.as_bytes().to_vec(), der(sec1), STANDARD.encode(der(sec1)).into(), EC.into(), der(EC)] {
        let error = private(&given).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnsupportedKey, "{error}");
        assert!(error.detail().contains("EC key"), "{error}");
    }
}

#[test]
fn a_damaged_key_says_what_is_wrong_with_it() {
    let (begin, rest) = PKCS8.split_once('\n').unwrap();
    for (given, detail) in [
        (
            PKCS8.replacen("MII", "M*I", 1),
            "is a PKCS#8 private key that is truncated or damaged (it has a character that is no Base64)",
        ),
        (
            PKCS8[..800].to_string(),
            "is a PKCS#8 private key that is truncated or damaged (its END line is missing, or another than its BEGIN line wants)",
        ),
        (format!("{begin}\n{}", &rest[64..]), "is a PKCS#8 private key that is truncated or damaged"),
        (
            format!("{begin}\n-----END PRIVATE KEY-----"),
            "is a PKCS#8 private key that is truncated or damaged (there is nothing in it)",
        ),
    ] {
        assert_eq!(private(given).unwrap_err().detail(), detail);
    }
}

#[test]
fn a_label_is_never_echoed() {
    let given = "-----BEGIN SECRET-7b1c-----\nAAAA\n-----END SECRET-7b1c-----\n";
    for error in [private(given).unwrap_err(), public(given).unwrap_err()] {
        assert!(!error.to_string().contains("7b1c"), "{error}");
    }
}

#[test]
fn a_modulus_may_lack_the_first_bit() {
    let key = private(include_str!("../../vectors/keys/rsa-2047.pem")).unwrap();
    assert_eq!((key.bits(), key.format()), (2047, KeyFormat::Pkcs8));
    let half = key.public_key().unwrap();
    assert_eq!(public(half.to_spki_pem().unwrap()).unwrap().bits(), 2047);
    let small = include_str!("../../vectors/keys/rsa-1024.pem");
    assert_eq!(
        private(small).unwrap_err().to_string(),
        "private_key: is a 1024-bit RSA key; 2047 to 8192 bits are required"
    );
    assert_eq!(PrivateKey::parse_from_bits(small.as_bytes(), 1024).unwrap().bits(), 1024);
    // 1025 is a size that some profile may set.
    assert_eq!(PrivateKey::parse_from_bits(small.as_bytes(), 1025).unwrap().bits(), 1024);
    assert_eq!(code(PrivateKey::parse_from_bits(small.as_bytes(), 1026)), ErrorCode::UnsupportedKey);
}
