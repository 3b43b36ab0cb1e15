//! Why a file cannot be a store, or cannot be written any more.

use std::io::{self, ErrorKind};

use rusqlite::{Error, ErrorCode};

/// The command line says it in words.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// It cannot be read, created or written.
    Io(io::Error),
    /// No space is left.
    Full,
    /// Something else: it stays as it is.
    NoStore,
    /// It is not there, and the journal of a transaction in it is.
    OnlyJournal,
    /// In a form that this program does not read.
    OtherForm,
    /// Another process has it.
    InUse,
    /// Something in it is not as it was written: where, if that is known.
    Damaged(Option<String>),
    /// It is as it was written, and this program does not know what it says.
    Unreadable {
        /// Which row.
        place: String,
        /// Of the program that wrote to it last.
        version: String,
    },
    /// Something else comes of an event than what came of it before.
    Differs {
        /// Which.
        place: String,
        /// Of the program that wrote to it last.
        version: String,
    },
    /// paraf has a defect, and came to it: what is in memory is not what is in the file.
    Broken,
}

impl From<ErrorKind> for Unusable {
    fn from(kind: ErrorKind) -> Self {
        Unusable::Io(kind.into())
    }
}

impl From<io::Error> for Unusable {
    fn from(error: io::Error) -> Self {
        Unusable::Io(error)
    }
}

impl From<Error> for Unusable {
    fn from(error: Error) -> Self {
        let Some(code) = error.sqlite_error_code() else {
            // A value of another type than was written.
            return Unusable::Damaged(None);
        };
        match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Unusable::InUse,
            ErrorCode::NotADatabase => Unusable::NoStore,
            ErrorCode::DiskFull => Unusable::Full,
            // A table that is not there is an error of the second kind.
            ErrorCode::DatabaseCorrupt | ErrorCode::Unknown | ErrorCode::ConstraintViolation => Unusable::Damaged(None),
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
                ErrorKind::PermissionDenied.into()
            }
            _ => Unusable::Io(io::Error::other(error)),
        }
    }
}
