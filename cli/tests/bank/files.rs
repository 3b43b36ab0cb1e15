//! A file of a test's own, and what stands beside it.

use std::path::PathBuf;

pub(crate) struct File {
    folder: PathBuf,
}

impl File {
    pub(crate) fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("paraf-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        File { folder }
    }

    pub(crate) fn at(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().into()
    }

    /// The store of the test.
    pub(crate) fn store(&self) -> String {
        self.at("bank.db")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
