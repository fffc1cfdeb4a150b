# Restore drills: what came of trying the newest backup.

drill = Restore drill
    .a = a restore drill
    .many = Restore drills
    .empty = No restore has been tried yet. A drill opens the newest backup aside, checks it and compares it with the file.

## Fields
drill-day = On
drill-outcome = Outcome
drill-backupAt = Backup of
drill-entry = Last entry in the backup
drill-since = Entries since
    .help = What would have to be done again if the file were lost: the entries made after the backup.
drill-records = Records in the backup
drill-recordsNow = Records in the file then
drill-sha256 = SHA-256 of the backup

## Outcomes
drillOutcome = Outcome of a drill
    .whole = whole, can be put back
    .missing = there was no backup
    .changed = the backup’s bytes had changed
    .unreadable = the backup did not open
    .unsound = the backup did not pass the check
    .foreign = the backup is of another history

## One sentence a drill
drill-told-whole = The backup of { $at } opens and is whole: { $backup } records up to entry { $seq }. The file has made { $since } entries since and holds { $file } records.
drill-told-none = There is no backup of this workspace. Make one now, and choose a folder on another disk for a copy.
drill-told-changed = The backup of { $at } is no longer what was backed up: its bytes have changed, or are gone. Make a backup now, try it, and have the disk checked.
drill-told-unreadable = The backup of { $at } does not open. Make a backup now and try it; older backups are on the shelf.
drill-told-unsound = The backup of { $at } does not pass the check. Check the file itself: if it is whole, make a backup now and try it; if it is not, restore the newest backup that is sound.
drill-told-foreign = The backup of { $at } is whole, but its last entry { $seq } is not in the history of this file: one of the two was put in the place of another. Compare both heads with a printed document before you make another backup.
drill-do = Try the newest backup
drill-last = Last restore drill: { $on }, { $outcome }.
edit-drill-run = Try to restore a backup
