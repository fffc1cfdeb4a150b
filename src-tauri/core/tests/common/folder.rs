//! What a folder holds, byte for byte: a refused file must leave it as it was.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Names, contents and times of change of everything in a folder. What is no plain file has no contents.
pub type Listing = BTreeMap<PathBuf, (Option<Vec<u8>>, SystemTime)>;

pub fn listing(folder: &Path) -> Listing {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            let found = path.symlink_metadata().unwrap();
            let bytes = if found.is_file() { std::fs::read(&path).ok() } else { None };
            (path, (bytes, found.modified().unwrap()))
        })
        .collect()
}
