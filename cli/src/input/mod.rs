//! What a command line names: files, the credential, the captured request.

pub(crate) mod credential;
pub(crate) mod files;
pub(crate) mod request;
pub(crate) mod time;
