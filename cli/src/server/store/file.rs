//! The file: created whole, or opened by one process, or refused and left as it is.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::unusable::Unusable;

/// Marks a database as a store: `prfb`.
const APPLICATION: i32 = 0x7072_6662;

/// Goes up when what is written has another form.
const FORM: i32 = 2;

const SCHEMA: &str = "
CREATE TABLE program (version TEXT NOT NULL) STRICT;
INSERT INTO program VALUES ('');
CREATE TABLE worlds (id INTEGER PRIMARY KEY, opened_at INTEGER NOT NULL, beginning TEXT NOT NULL, seal BLOB NOT NULL) STRICT;
CREATE TABLE ends (world INTEGER PRIMARY KEY, number INTEGER NOT NULL, seal BLOB NOT NULL) STRICT;
CREATE TABLE events (
  world INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, event TEXT NOT NULL, effects TEXT NOT NULL,
  clock TEXT, seal BLOB NOT NULL, UNIQUE (world, number)
) STRICT;
";

/// How long a process that has just been killed may take to let go. Ours.
const PATIENCE: Duration = Duration::from_secs(1);

/// A store that is open: nobody else has it.
pub(crate) struct File {
    pub(super) connection: Connection,
    /// Who could read it, before it was opened.
    pub(crate) readers: Readers,
}

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Its owner alone.
    Owner,
    /// Others could; from now on, its owner alone.
    OwnerFromNowOn,
    /// Others can, and that could not be changed: the file is somebody else's, or its file system keeps no permissions.
    Others,
}

impl File {
    /// Opens a store, or creates it where nothing is.
    ///
    /// # Errors
    /// What is there is no store, or none for this program, or in use, or damaged.
    pub(crate) fn open(path: &Path) -> Result<Self, Unusable> {
        // SQLite takes `:memory:` for no file at all.
        let path = std::path::absolute(path)?;
        match fs::metadata(&path) {
            Ok(found) if found.is_dir() => return Err(ErrorKind::IsADirectory.into()),
            Ok(found) => look(&path, found.is_file())?,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                create(&path)?;
                look(&path, true)?;
            }
            Err(error) => return Err(error.into()),
        }
        let readers = keep_to_owner(&path)?;
        let journal = beside(&path, "-journal");
        if journal.exists() {
            keep_to_owner(&journal)?;
        }
        let connection = connect(&path)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        // With a rollback journal all that is committed stands in the one file, where each row is sealed. Of a write-ahead log, SQLite drops what
        // lies behind a damaged page without a word. What is deleted is overwritten, and nothing of it stays in the journal.
        connection.execute_batch(
            "PRAGMA secure_delete = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE; COMMIT;",
        )?;
        let sound: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
        if sound != "ok" {
            return Err(Unusable::Damaged(None));
        }
        Ok(File { connection, readers })
    }
}

/// Whether it is a store, by its first bytes (<https://sqlite.org/fileformat2.html#the_database_header>): SQLite itself would take an empty
/// file for a new database, and tidy up behind another program.
fn look(path: &Path, is_file: bool) -> Result<(), Unusable> {
    let mut head = [0; 72];
    if !is_file || fs::File::open(path)?.read_exact(&mut head).is_err() {
        return Err(Unusable::NoStore);
    }
    if !head.starts_with(b"SQLite format 3\0") || !head.ends_with(&APPLICATION.to_be_bytes()) {
        return Err(Unusable::NoStore);
    }
    if head[60..64] == FORM.to_be_bytes() { Ok(()) } else { Err(Unusable::OtherForm) }
}

fn connect(path: &Path) -> Result<Connection, Unusable> {
    Ok(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// Makes it beside its place, and puts it there when it is whole: who is killed meanwhile leaves no half of a store. A file that has come
/// there in the meantime stays.
fn create(path: &Path) -> Result<(), Unusable> {
    if is_hot(&beside(path, "-journal")) {
        return Err(Unusable::OnlyJournal);
    }
    let new = beside(path, &format!(".new-{}", std::process::id()));
    let _ = fs::remove_file(&new);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // Credentials are in it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&new)?;
    let made = fill(&new).and_then(|()| Ok(put(&new, path)?));
    let _ = fs::remove_file(&new);
    made
}

/// Puts it in its place, unless something is there. The place is claimed by an empty file first, since not every file system has hard links,
/// and a rename alone would replace what somebody else has just put there.
fn put(new: &Path, path: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(()),
        claimed => drop(claimed?),
    }
    fs::rename(new, path).inspect_err(|_| {
        let _ = fs::remove_file(path);
    })?;
    // The name is to outlive a power cut, too, where a folder can be synchronized.
    if let Some(folder) = path.parent().and_then(|folder| fs::File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Credentials and tokens are in it: what others could read is closed to them, whoever opened it up. A file that was copied or unpacked is no
/// reason not to start.
#[cfg(unix)]
fn keep_to_owner(path: &Path) -> io::Result<Readers> {
    use std::os::unix::fs::PermissionsExt;
    let file = fs::File::open(path)?;
    let is_open = |file: &fs::File| Ok::<_, io::Error>(file.metadata()?.permissions().mode() & 0o077 != 0);
    if !is_open(&file)? {
        return Ok(Readers::Owner);
    }
    let closed = file.set_permissions(fs::Permissions::from_mode(0o600));
    Ok(if closed.is_ok() && !is_open(&file)? { Readers::OwnerFromNowOn } else { Readers::Others })
}

/// Elsewhere a file has the permissions of its folder.
#[cfg(not(unix))]
fn keep_to_owner(_: &Path) -> io::Result<Readers> {
    Ok(Readers::Owner)
}

/// Whether a journal ends in the middle of a transaction: SQLite would play it back into whatever file is beside it. After a transaction it is
/// empty.
fn is_hot(journal: &Path) -> bool {
    let mut head = [0; 8];
    fs::File::open(journal).and_then(|mut file| file.read_exact(&mut head)).is_ok() && head != [0; 8]
}

fn fill(path: &Path) -> Result<(), Unusable> {
    let connection = connect(path)?;
    connection.execute_batch(&format!(
        "BEGIN; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORM}; {SCHEMA} COMMIT;"
    ))?;
    Ok(())
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
