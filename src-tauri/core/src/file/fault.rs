//! What the operating system's and SQLite's refusals mean for a workspace file.

use std::io::{Error, ErrorKind};
use std::path::Path;

use rusqlite::ErrorCode;

use crate::fault::{Fault, Unfit};

/// The fault "this file does not fit, because".
pub(super) fn unfit(path: &Path, why: Unfit, detail: impl Into<String>) -> Fault {
    Fault::Unfit { path: path.to_owned(), why, detail: detail.into() }
}

/// An operating system error met at `path`, as a person can understand it.
pub(super) fn from_io(path: &Path, error: Error) -> Fault {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => unfit(path, Unfit::Missing, error.to_string()),
        ErrorKind::PermissionDenied => unfit(path, Unfit::NoPermission, error.to_string()),
        ErrorKind::AlreadyExists => unfit(path, Unfit::Exists, error.to_string()),
        ErrorKind::IsADirectory => unfit(path, Unfit::NotAFile, error.to_string()),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Fault::DiskFull,
        ErrorKind::ReadOnlyFilesystem => Fault::ReadOnly,
        _ => Fault::Io(error),
    }
}

/// Does a sentence of SQLite's own check say that the disk did not give a page? Nothing is known then of what is in it.
pub(super) fn is_of_the_disk(verdict: &str) -> bool {
    let code = verdict.rsplit_once("error code=").and_then(|(_, code)| code.trim().parse::<i32>().ok());
    code.is_some_and(|code| code & 0xff == rusqlite::ffi::SQLITE_IOERR)
}

/// An SQLite error met while opening or screening the stranger at `path`.
pub(super) fn from_sqlite(path: &Path, error: rusqlite::Error) -> Fault {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => unfit(path, Unfit::NotAWorkspace, error.to_string()),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::TooBig) => unfit(path, Unfit::Damaged, error.to_string()),
        Some(ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            unfit(path, Unfit::NoPermission, error.to_string())
        }
        _ => match error.into() {
            Fault::Damaged(detail) => unfit(path, Unfit::Damaged, detail),
            // Nothing of ours was asked yet: what it does not like is in the file.
            Fault::Sqlite(error) => unfit(path, Unfit::Damaged, error.to_string()),
            other => other,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_the_disk_does_not_give_is_no_damage_of_the_file() {
        assert!(is_of_the_disk("Tree 4 page 9: unable to get the page. error code=266"));
        assert!(is_of_the_disk("Page 9: unable to get the page. error code=8458"));
        for damage in
            ["ok", "wrong # of entries in index action_by_due", "Tree 4 page 9: btreeInitPage() returns error code 11"]
        {
            assert!(!is_of_the_disk(damage), "{damage}");
        }
        assert!(!is_of_the_disk("Tree 4 page 9: unable to get the page. error code=11"));
    }
}
