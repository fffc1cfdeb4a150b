//! Everything that can go wrong at a door, typed. `#[error]` text is for logs; people read the message id in words.

use std::io::ErrorKind;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;
use uuid::Uuid;

/// Shorthand of this crate.
pub type Result<T> = std::result::Result<T, Fault>;

/// A sentence by its id in the Fluent catalogue and its arguments; the host puts it into words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Fluent id.
    pub id: String,
    /// Arguments by name: strings and numbers only.
    #[ts(type = "Record<string, string | number>")]
    pub args: Map<String, Value>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), args: Map::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// The same with the words of one language alone: an argument `x-es` stands for `x` in Spanish. A paper holds what it prints.
    #[must_use]
    pub fn alone(mut self, lang: &str) -> Self {
        let other = |name: &String| self.args.contains_key(&format!("{name}-es"));
        let left: Vec<String> = match lang {
            "es" => self.args.keys().filter(|name| other(name)).cloned().collect(),
            _ => self.args.keys().filter(|name| name.ends_with("-es")).cloned().collect(),
        };
        left.iter().for_each(|name| drop(self.args.remove(name)));
        self
    }
}

/// One reason why an edit is refused: what, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// Why, and what to do about it.
    #[serde(flatten)]
    pub message: Message,
    /// The field at fault, in its camelCase wire name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// The record's id, or the number of the pasted row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub row: Option<String>,
}

impl Refusal {
    /// A refusal by message id.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { message: Message::new(id), field: None, row: None }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// Names the field at fault.
    #[must_use]
    pub fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// Names the record or pasted row at fault.
    #[must_use]
    pub fn row(mut self, row: impl Into<String>) -> Self {
        self.row = Some(row.into());
        self
    }
}

/// Who holds a workspace open, as the holder file beside it says. It informs; SQLite's lock decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Holder {
    /// Name of the person at that computer.
    pub user: String,
    /// Computer name.
    pub host: String,
    /// Since when, UTC instant.
    pub since: String,
}

impl Holder {
    /// The instant to the minute, `2026-11-24 08:16 UTC`; as the file says it where that is no instant.
    fn since_told(&self) -> String {
        let at = chrono::DateTime::parse_from_rfc3339(&self.since);
        at.map_or_else(|_| self.since.clone(), |at| at.to_utc().format("%Y-%m-%d %H:%M UTC").to_string())
    }
}

/// Why a file is not opened. Nothing is written to a file that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unfit {
    /// No such file.
    Missing,
    /// No such folder to save into.
    NoPlace,
    /// A directory, FIFO, socket or device.
    NotAFile,
    /// The operating system does not let us read it.
    NoPermission,
    /// Smaller than a database header, or cut short.
    Truncated,
    /// Bytes stand after the last page.
    Trailing,
    /// Not an SQLite file, or another program's.
    NotAWorkspace,
    /// Larger than the limit.
    TooLarge,
    /// Written ahead log mode: not how we write.
    ForeignMode,
    /// The schema text differs from the known one: something was planted or changed.
    ForeignSchema,
    /// A trial version of this program wrote it; the released ones do not read its schema.
    Trial,
    /// SQLite's quick check found damage.
    Damaged,
    /// A journal beside the file recovers to something that does not pass.
    ForeignJournal,
    /// A file of that name exists already.
    Exists,
}

/// Why a press could not print.
#[derive(Debug, thiserror::Error)]
pub enum PressFault {
    /// The document or picture cannot be printed. The text is for the log, never for a person.
    #[error("press: {0}")]
    Failed(String),
    /// A person stopped it, or it took longer than the host allows.
    #[error("press: stopped")]
    Stopped,
}

/// A fault of core.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The edit is refused, with every reason found.
    #[error("refused: {0:?}")]
    Refused(Vec<Refusal>),
    /// The file has entries this session has not seen.
    #[error("the file was changed elsewhere")]
    ChangedElsewhere,
    /// A row to be put back no longer equals what the undone edit left.
    #[error("undo conflict at {table}/{id}")]
    UndoConflict {
        /// Table of the row.
        table: String,
        /// Key of the row.
        id: String,
    },
    /// No such record.
    #[error("no {kind} {id}")]
    NotFound {
        /// Noun of the record.
        kind: &'static str,
        /// What was asked for.
        id: String,
    },
    /// The question or edit is not well formed.
    #[error("malformed: {0}")]
    Malformed(String),
    /// The file cannot be used.
    #[error("unfit file {path}: {why:?} {detail}")]
    Unfit {
        /// The file.
        path: PathBuf,
        /// Which rule it broke.
        why: Unfit,
        /// For the log.
        detail: String,
    },
    /// A newer program wrote the file.
    #[error("written by version {needed}")]
    Newer {
        /// The version that wrote it.
        needed: String,
    },
    /// An older program wrote the file: it is migrated before it is opened.
    #[error("schema version {found} is to be migrated")]
    Older {
        /// Its schema version.
        found: i32,
    },
    /// Somebody else writes to this file now.
    #[error("in use by {0:?}")]
    InUse(Option<Holder>),
    /// The workspace was opened for reading only.
    #[error("read only")]
    ReadOnly,
    /// What is stored is not what this program ever stores: damaged, or written by another program.
    #[error("damaged: {0}")]
    Damaged(String),
    /// The edit stands as this entry; what comes after it, or the disk's word for it, failed.
    #[error("entry {entry} was made, then: {then}")]
    Made {
        /// Number of the entry.
        entry: u64,
        /// What failed.
        then: Box<Fault>,
    },
    /// Whether an edit was kept could not be found out.
    #[error("it is not known what was kept: {0}")]
    Unknown(Box<Fault>),
    /// No room on the disk; nothing was changed.
    #[error("disk full")]
    DiskFull,
    /// The file was moved, replaced or removed while open.
    #[error("the file is no longer the one that was opened")]
    Displaced,
    /// The press refused; nothing was changed.
    #[error(transparent)]
    Press(#[from] PressFault),
    /// The embedded catalogue is broken: a build fault.
    #[error("catalogue: {0}")]
    Catalogue(String),
    /// SQLite said no.
    #[error("sqlite: {0}")]
    Sqlite(rusqlite::Error),
    /// The operating system said no.
    #[error("io: {0}")]
    Io(#[from] std::io::Error),
    /// JSON that should be ours is not.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, QueryReturnedNoRows,
            ToSqlConversionFailure, Utf8Error,
        };
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseCorrupt, DatabaseLocked, DiskFull, NotADatabase, PermissionDenied,
            ReadOnly, SystemIoFailure, TooBig,
        };
        match error.sqlite_error_code() {
            Some(DiskFull) => Self::DiskFull,
            Some(ReadOnly) => Self::ReadOnly,
            Some(DatabaseBusy | DatabaseLocked) => Self::InUse(None),
            Some(DatabaseCorrupt | NotADatabase | TooBig) => Self::Damaged(error.to_string()),
            Some(SystemIoFailure) => Self::Io(std::io::Error::other(error)),
            Some(CannotOpen | PermissionDenied) => {
                Self::Io(std::io::Error::new(std::io::ErrorKind::PermissionDenied, error))
            }
            Some(_) => Self::Sqlite(error),
            None => match error {
                FromSqlConversionFailure(..)
                | IntegralValueOutOfRange(..)
                | InvalidColumnType(..)
                | ToSqlConversionFailure(..)
                | QueryReturnedNoRows
                | Utf8Error(..) => Self::Damaged(error.to_string()),
                error => Self::Sqlite(error),
            },
        }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

impl Fault {
    /// What a person is told: one message that says what happened, what was kept and what to do next.
    /// A refusal with several reasons gives `fault-refused`; the host lists the reasons below it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Refused(reasons) => match reasons.as_slice() {
                [one] => one.message.clone(),
                many => Message::new("fault-refused").with("count", many.len()),
            },
            Self::ChangedElsewhere => Message::new("fault-changed-elsewhere"),
            Self::UndoConflict { table, id } => {
                Message::new("fault-undo-conflict").with("table", table.as_str()).with("id", id.as_str())
            }
            // A key tells nobody anything; what people write, a number or a name, does.
            Self::NotFound { kind, id } if Uuid::parse_str(id).is_ok() => {
                Message::new("fault-gone").with("kind", *kind)
            }
            Self::NotFound { kind, id } => Message::new("fault-not-found").with("kind", *kind).with("id", id.as_str()),
            Self::Malformed(detail) => Message::new("fault-malformed").with("detail", detail.as_str()),
            Self::Unfit { path, why, .. } => Message::new(why.message_id())
                .with("file", path.file_name().map_or(String::new(), |n| n.to_string_lossy().into_owned())),
            Self::Newer { needed } => Message::new("fault-newer").with("version", needed.as_str()),
            Self::Older { found } => Message::new("fault-older").with("version", *found),
            Self::InUse(Some(holder)) => Message::new("fault-in-use-by")
                .with("user", holder.user.as_str())
                .with("host", holder.host.as_str())
                .with("since", holder.since_told()),
            Self::InUse(None) => Message::new("fault-in-use"),
            Self::ReadOnly => Message::new("fault-read-only"),
            Self::DiskFull => Message::new("fault-disk-full"),
            Self::Displaced => Message::new("fault-displaced"),
            Self::Press(PressFault::Failed(_)) => Message::new("fault-press"),
            Self::Press(PressFault::Stopped) => Message::new("fault-press-stopped"),
            Self::Damaged(_) | Self::Json(_) => Message::new("fault-damaged"),
            Self::Made { entry, .. } => Message::new("fault-made").with("entry", *entry),
            Self::Unknown(_) => Message::new("fault-unknown"),
            Self::Catalogue(_) | Self::Sqlite(_) => Message::new("fault-internal"),
            Self::Io(error) => Message::new(match error.kind() {
                ErrorKind::BrokenPipe => "fault-pipe",
                ErrorKind::PermissionDenied => "fault-no-rights",
                ErrorKind::NotFound => "fault-no-file",
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "fault-disk-full",
                _ => "fault-io",
            }),
        }
    }

    /// The reasons of a refusal; empty for any other fault.
    #[must_use]
    pub fn refusals(&self) -> &[Refusal] {
        if let Self::Refused(reasons) = self { reasons } else { &[] }
    }
}

impl Unfit {
    /// Fluent id of the sentence for this rule.
    #[must_use]
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Missing => "unfit-missing",
            Self::NoPlace => "unfit-no-place",
            Self::NotAFile => "unfit-not-a-file",
            Self::NoPermission => "unfit-no-permission",
            Self::Truncated => "unfit-truncated",
            Self::Trailing => "unfit-trailing",
            Self::NotAWorkspace => "unfit-not-a-workspace",
            Self::TooLarge => "unfit-too-large",
            Self::ForeignMode => "unfit-foreign-mode",
            Self::ForeignSchema => "unfit-foreign-schema",
            Self::Trial => "unfit-trial",
            Self::Damaged => "unfit-damaged",
            Self::ForeignJournal => "unfit-foreign-journal",
            Self::Exists => "unfit-exists",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_person_is_shown_a_key() {
        let gone = |id: &str| Fault::NotFound { kind: "system", id: id.to_owned() }.message();
        assert_eq!(gone("01a22a71-0000-7000-8000-000000000001"), Message::new("fault-gone").with("kind", "system"));
        assert_eq!(gone("SYS-009"), Message::new("fault-not-found").with("kind", "system").with("id", "SYS-009"));
    }
}
