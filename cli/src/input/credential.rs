//! The credential: from a file and from the environment, never from an argument, which other users of the machine can see.

use std::collections::BTreeMap;
use std::env::{self, VarError};
use std::path::Path;

use paraf::sign::{Field, Signer};
use paraf::{Error, Language, Profile};
use serde_json::{Map, Value};

use super::files;
use crate::output::Failure;
use crate::texts::words;

/// Which values a credential has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    ClientKey,
    ClientSecret,
    PrivateKey,
    PublicKey,
    AccessToken,
    CustomerToken,
    PartnerId,
    ChannelId,
    ApiKey,
    ApiSecret,
}

/// Each with its name in the file. In the environment the name is in upper case, after `PARAF_`.
const NAMES: [(Item, &str); 10] = [
    (Item::ClientKey, "client_key"),
    (Item::ClientSecret, "client_secret"),
    (Item::PrivateKey, "private_key"),
    (Item::PublicKey, "public_key"),
    (Item::AccessToken, "access_token"),
    (Item::CustomerToken, "customer_token"),
    (Item::PartnerId, "partner_id"),
    (Item::ChannelId, "channel_id"),
    (Item::ApiKey, "api_key"),
    (Item::ApiSecret, "api_secret"),
];

/// What may be a file of its own, as `private_key_file`.
const IN_FILES: [Item; 2] = [Item::PrivateKey, Item::PublicKey];

/// Everything that is known of a credential: for each item the values that were given. Keys of RSA are bytes: a file may hold DER.
#[derive(Default)]
pub(crate) struct Credential(BTreeMap<Item, Vec<Vec<u8>>>);

impl Credential {
    /// Reads the file of `--credential`; what it leaves out is taken from the environment.
    ///
    /// # Errors
    /// A file that cannot be read, is no JSON object, or has something else in it than a credential.
    pub(crate) fn read(file: Option<&Path>, language: Language) -> Result<Self, Failure> {
        let mut credential = Credential::default();
        if let Some(file) = file {
            let folder = file.parent().unwrap_or(Path::new(""));
            credential.add(&parsed(file, language)?, folder, language)?;
        }
        credential.add(&of_environment(language)?, Path::new(""), language)?;
        Ok(credential)
    }

    /// The first value of an item.
    pub(crate) fn one(&self, item: Item) -> Option<&str> {
        self.all(item).into_iter().next()
    }

    /// All values of an item.
    pub(crate) fn all(&self, item: Item) -> Vec<&str> {
        self.bytes(item).into_iter().filter_map(|value| std::str::from_utf8(value).ok()).collect()
    }

    /// All values of an RSA key.
    pub(crate) fn bytes(&self, item: Item) -> Vec<&[u8]> {
        self.0.get(&item).map(|values| values.iter().map(Vec::as_slice).collect()).unwrap_or_default()
    }

    /// A signer with everything that is known.
    ///
    /// # Errors
    /// What [`Signer::new`] says.
    pub(crate) fn signer(&self, profile: Profile) -> Result<Signer, Error> {
        Signer::new(
            profile,
            paraf::sign::Credential::new()
                .with(Field::ClientKey, self.one(Item::ClientKey))
                .client_secret(self.one(Item::ClientSecret))
                .private_key(self.bytes(Item::PrivateKey).into_iter().next())
                .with(Field::PartnerId, self.one(Item::PartnerId))
                .with(Field::ChannelId, self.one(Item::ChannelId))
                .with(Field::ApiKey, self.one(Item::ApiKey))
                .api_secret(self.one(Item::ApiSecret)),
        )
    }

    /// Values that are there already stay.
    fn add(&mut self, given: &Map<String, Value>, folder: &Path, language: Language) -> Result<(), Failure> {
        for (item, name) in NAMES {
            let mut values: Vec<Vec<u8>> = Vec::new();
            values.extend(texts(name, given.get(name), language)?.into_iter().map(|text| text.as_bytes().to_vec()));
            if IN_FILES.contains(&item) {
                let name = format!("{name}_file");
                for file in texts(&name, given.get(&name), language)? {
                    values.push(files::bytes(&folder.join(file), language)?);
                }
            }
            if !values.is_empty() {
                self.0.entry(item).or_insert(values);
            }
        }
        Ok(())
    }
}

fn names() -> impl Iterator<Item = String> {
    let in_files = |item| IN_FILES.contains(&item);
    NAMES.into_iter().flat_map(move |(item, name)| {
        [Some(name.to_owned()), in_files(item).then(|| format!("{name}_file"))].into_iter().flatten()
    })
}

fn of_environment(language: Language) -> Result<Map<String, Value>, Failure> {
    let mut found = Map::new();
    for name in names() {
        let variable = format!("PARAF_{}", name.to_ascii_uppercase());
        match env::var(&variable) {
            Ok(value) if !value.is_empty() => drop(found.insert(name, Value::String(value))),
            Ok(_) | Err(VarError::NotPresent) => {}
            Err(VarError::NotUnicode(_)) => return Err(Failure::input(variable, words::IS_NOT_UTF_8, language)),
        }
    }
    Ok(found)
}

/// Never what a parser says: it may show a piece of the file.
fn parsed(file: &Path, language: Language) -> Result<Map<String, Value>, Failure> {
    let shown = files::shown(file);
    let Ok(Value::Object(found)) = serde_json::from_str(&files::text(file, language)?) else {
        return Err(Failure::input(shown, words::IS_NO_OBJECT, language));
    };
    match found.keys().find(|key| names().all(|name| name != **key)) {
        None => Ok(found),
        Some(key) => {
            let text = format!("{} {}", Value::from(key.as_str()), words::IS_NO_KEY.get(language));
            Err(Failure::Input { subject: shown.into_owned(), text })
        }
    }
}

fn texts<'v>(name: &str, given: Option<&'v Value>, language: Language) -> Result<Vec<&'v str>, Failure> {
    let values = match given {
        None | Some(Value::Null) => &[],
        Some(Value::Array(values)) => values.as_slice(),
        Some(value) => std::slice::from_ref(value),
    };
    let texts: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
    texts.ok_or_else(|| Failure::input(name, words::IS_NO_TEXT, language))
}
