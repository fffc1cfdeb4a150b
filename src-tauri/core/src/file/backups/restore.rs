//! Restoring: a checked backup takes the place of the current file, says so in its journal, and the current file is kept.

use std::fs::{File, copy, remove_file};
use std::io;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::shelf::ids;
use super::{Backup, Why, backup};
use crate::fault::{Fault, Holder, Refusal, Result, Unfit};
use crate::file::check::check;
use crate::file::copy::{append_entry, duplicate};
use crate::file::create::resolve;
use crate::file::fault::{from_io, unfit};
use crate::file::line::SHIPPED;
use crate::file::lock::{Lock, Taken, take};
use crate::file::open::{open, reopen};
use crate::file::place::{Draft, sync, sync_folder};
use crate::file::private::private_folder;
use crate::file::stranger::beside;
use crate::file::{Access, OpenFile};
use crate::hands::{Author, Hands};
use crate::journal::{self, Head};
use crate::moment::Moment;

/// What a restore did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The entry that says so, `workspace.restore`.
    pub head: Head,
    /// The head of the file that was left, if it could be read.
    pub left: Option<Head>,
    /// The current file, as a backup, if it could be read.
    pub kept: Option<Backup>,
    /// The current file, byte for byte, if it could not.
    pub aside: Option<PathBuf>,
}

/// What stands at the target now.
#[derive(Default)]
struct Current {
    lock: Option<Lock>,
    left: Option<Head>,
    kept: Option<Backup>,
    aside: Option<PathBuf>,
    workspace: Option<String>,
}

/// Puts the backup (or any sound workspace file) at `from` in the place of `target`. The current file is backed up in `folder`
/// first; one that is damaged is kept there as it is. The restored file's next entry names the head it left.
///
/// # Errors
/// `Unfit::Damaged` when `from` does not pass the check; [`Fault::Refused`] when it is another organisation's workspace;
/// [`Fault::InUse`], [`Fault::ReadOnly`], [`Fault::DiskFull`]. The current file is unchanged then.
pub fn restore(
    target: &Path,
    from: &Path,
    folder: &Path,
    who: &Holder,
    by: &Author,
    hands: &mut Hands<'_>,
) -> Result<Restored> {
    let target = resolve(target)?;
    let source = Source::of(from, &target)?;
    let current = set_aside(&target, folder, who, hands)?;
    Ok(replace(&target, source, current, by, hands)?.0)
}

/// The same for a file that is open for writing here: its lock is held throughout, and it comes back open.
///
/// # Errors
/// As [`restore`]. The file is unchanged then, and closed; [`Fault::Made`] when it is restored and cannot be opened.
pub fn restore_open(
    file: OpenFile,
    from: &Path,
    folder: &Path,
    by: &Author,
    hands: &mut Hands<'_>,
) -> Result<(Restored, OpenFile)> {
    let target = file.path.clone();
    let source = Source::of(from, &target)?;
    let current = leave(file, folder, hands)?;
    let (restored, lock) = replace(&target, source, current, by, hands)?;
    let lock = lock.ok_or(Fault::ReadOnly)?;
    let entry = restored.head.seq;
    let opened = reopen(&SHIPPED, &target, lock).map_err(|fault| Fault::Made { entry, then: Box::new(fault) })?;
    Ok((restored, opened))
}

/// What is to be restored: a checked copy beside the target. The original is no longer needed, whatever the rotation does.
struct Source {
    draft: Draft,
    head: Head,
    workspace: String,
}

impl Source {
    fn of(from: &Path, target: &Path) -> Result<Self> {
        let nobody = Holder { user: String::new(), host: String::new(), since: String::new() };
        let file = open(from, Access::Read, &nobody)?;
        let (workspace, _) = ids(&file.conn)?;
        let draft = Draft::beside(target)?;
        duplicate(&file.conn, &draft.path)?;
        drop(file);
        let report = check(&draft.path, None)?;
        if let Some(finding) = report.findings.first() {
            return Err(unfit(from, Unfit::Damaged, format!("{} at {}", finding.rule, finding.place)));
        }
        Ok(Self { draft, head: report.head, workspace })
    }
}

/// Gives the copy its entry and the name of the target. The lock comes back, still held.
fn replace(
    target: &Path,
    source: Source,
    current: Current,
    by: &Author,
    hands: &mut Hands<'_>,
) -> Result<(Restored, Option<Lock>)> {
    if current.workspace.as_ref().is_some_and(|id| *id != source.workspace) {
        return Err(Refusal::new("refuse-restore-another-workspace").into());
    }
    let args = json!({ "left": current.left, "restored": source.head });
    let head = append_entry(&source.draft.path, "workspace.restore", &args, by, hands, |_| Ok(()))?;
    if current.aside.is_some() {
        // A journal of the damaged file must not be rolled back into the restored one. It is kept aside, too.
        remove_if_there(&beside(target, "-journal"))?;
        remove_if_there(&beside(target, "-wal"))?;
        remove_if_there(&beside(target, "-shm"))?;
        // Gone for good, before a file comes to stand beside it that it could be rolled back into.
        if let Some(folder) = target.parent() {
            sync_folder(folder);
        }
    }
    source.draft.place(target)?;
    let Current { lock, left, kept, aside, .. } = current;
    Ok((Restored { head, left, kept, aside }, lock))
}

/// Backs up the current file, or keeps it as it is, and holds its lock.
fn set_aside(target: &Path, folder: &Path, who: &Holder, hands: &Hands<'_>) -> Result<Current> {
    let opened = match open(target, Access::Write, who) {
        // SQLite says of a page that the disk does not give that it is damaged: the bytes are read, and it is asked again.
        Err(fault) if is_damage(&fault) => legible(target).and_then(|()| open(target, Access::Write, who)),
        opened => opened,
    };
    match opened {
        Ok(file) => leave(file, folder, hands),
        Err(Fault::Unfit { why: Unfit::Missing, .. }) => {
            Ok(Current { lock: Some(alone(target, who)?), ..Current::default() })
        }
        Err(fault) if is_damage(&fault) => {
            let lock = alone(target, who)?;
            let aside = keep_as_is(target, folder, hands)?;
            Ok(Current { lock: Some(lock), aside: Some(aside), ..Current::default() })
        }
        Err(fault) => Err(fault),
    }
}

/// Backs up an open file and closes it, keeping its lock.
fn leave(file: OpenFile, folder: &Path, hands: &Hands<'_>) -> Result<Current> {
    if file.access == Access::Read {
        return Err(if file.held_by.is_some() { Fault::InUse(file.held_by.clone()) } else { Fault::ReadOnly });
    }
    file.still_there()?;
    let left = journal::head(&file.conn)?;
    let (workspace, _) = ids(&file.conn)?;
    let kept = backup(&file, folder, hands.at, Why::Restore)?;
    let lock = file.close_keeping_lock();
    Ok(Current { lock, left: Some(left), kept: Some(kept), workspace: Some(workspace), aside: None })
}

/// The disk gives every byte of a file.
fn legible(path: &Path) -> Result<()> {
    File::open(path).and_then(|mut file| io::copy(&mut file, &mut io::sink())).map(|_| ()).map_err(|e| from_io(path, e))
}

fn is_damage(fault: &Fault) -> bool {
    use Unfit::{Damaged, ForeignJournal, ForeignMode, ForeignSchema, NotAWorkspace, Trailing, Truncated};
    let Fault::Unfit { why, .. } = fault else { return false };
    matches!(why, Damaged | ForeignJournal | ForeignMode | ForeignSchema | NotAWorkspace | Trailing | Truncated)
}

fn alone(target: &Path, who: &Holder) -> Result<Lock> {
    match take(target, who) {
        Taken::Mine(lock) => Ok(lock),
        Taken::Theirs(holder) => Err(Fault::InUse(holder)),
        Taken::Impossible => Err(Fault::ReadOnly),
    }
}

/// Copies a file that cannot be read as a workspace, with its journal, byte for byte.
fn keep_as_is(target: &Path, folder: &Path, hands: &Hands<'_>) -> Result<PathBuf> {
    let shelf = folder.join("unreadable");
    private_folder(&shelf)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stamp = Moment::new(hands.at, "UTC").stamp().replace(':', "-");
    let aside = shelf.join(format!("{stamp}-{name}"));
    copy_synced(target, &aside)?;
    for suffix in ["-journal", "-wal"] {
        let side = beside(target, suffix);
        match side.symlink_metadata() {
            Ok(found) if found.is_file() => copy_synced(&side, &beside(&aside, suffix))?,
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(from_io(&side, error)),
            _ => {}
        }
    }
    sync_folder(&shelf);
    Ok(aside)
}

/// Before what was copied is replaced, the copy is on the disk.
fn copy_synced(from: &Path, to: &Path) -> Result<()> {
    copy(from, to).map_err(|e| from_io(to, e))?;
    sync(to)
}

fn remove_if_there(path: &Path) -> Result<()> {
    match remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(from_io(path, error)),
        _ => Ok(()),
    }
}
