//! `paraf keygen`: an RSA key pair in the forms that banks and programs ask for.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use paraf::Language;
use paraf::key::PrivateKey;

use crate::arguments::whole;
use crate::input::files;
use crate::output::{Failure, Outcome, say};
use crate::texts::words;

/// What `paraf keygen` takes.
#[derive(Args)]
pub(crate) struct Keygen {
    #[arg(long, value_name = "BITS", value_parser = whole, default_value = "2048")]
    bits: u32,
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    out: PathBuf,
    #[arg(long)]
    json: bool,
}

/// Who may read a file.
#[derive(Clone, Copy)]
enum Readers {
    OwnerOnly = 0o600,
    Everybody = 0o644,
}

impl Keygen {
    pub(crate) fn run(self, language: Language) -> Result<Outcome, Failure> {
        let paths = ["private-key.pem", "private-key-pkcs1.pem", "public-key.pem"].map(|name| self.out.join(name));
        // Before a key is made: half of a pair is of no use.
        if let Some(path) = paths.iter().find(|path| path.symlink_metadata().is_ok()) {
            return Err(Failure::input(files::shown(path), words::IS_NEVER_OVERWRITTEN, language));
        }
        let private = PrivateKey::generate(usize::try_from(self.bits).unwrap_or(usize::MAX), &mut getrandom::fill)?;
        let public = private.public_key()?;
        fs::create_dir_all(&self.out).map_err(|error| files::failure(&self.out, &error, language))?;
        let write = |path: &Path, pem: &str, readers| {
            write(path, pem, readers).map_err(|error| files::failure(path, &error, language))
        };
        let [pkcs8, pkcs1, spki] = &paths;
        write(pkcs8, private.to_pkcs8_pem()?.reveal(), Readers::OwnerOnly)?;
        write(pkcs1, private.to_pkcs1_pem()?.reveal(), Readers::OwnerOnly)?;
        write(spki, &public.to_spki_pem()?, Readers::Everybody)?;
        if self.json {
            return Ok(facts(&public.to_base64(), &paths));
        }
        // To standard error: what is printed is the key alone, for a portal's form.
        for (path, text) in paths.iter().zip([words::KEEP_PKCS8, words::KEEP_PKCS1, words::GIVE_SPKI]) {
            say(&format!("{}: {}", files::shown(path), text.get(language)));
        }
        say(words::GIVE_BASE64.get(language));
        Ok(Outcome::of(public.to_base64()))
    }
}

/// One JSON object. Names of files are printed as the system has them, even where that is not UTF-8.
fn facts(public_base64: &str, paths: &[PathBuf]) -> Outcome {
    let mut out = format!(r#"{{"public_base64":"{public_base64}","files":["#).into_bytes();
    for (path, before) in paths.iter().zip([&b"\""[..], b",\"", b",\""]) {
        out.extend_from_slice(before);
        for byte in path.as_os_str().as_encoded_bytes() {
            match byte {
                b'"' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
                0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
                _ => out.push(*byte),
            }
        }
        out.push(b'"');
    }
    out.extend_from_slice(b"]}");
    Outcome::of(out)
}

#[cfg_attr(not(unix), expect(unused_variables, reason = "only Unix has these permissions"))]
fn write(path: &Path, pem: &str, readers: Readers) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, readers as u32);
    options.open(path)?.write_all(pem.as_bytes())
}
