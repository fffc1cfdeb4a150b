# What core says: faults, refusals, names of edits.

## Faults
fault-refused = { $count ->
    [one] The edit was refused for one reason. Nothing was changed.
   *[other] The edit was refused for { $count } reasons. Nothing was changed.
 }
fault-changed-elsewhere = The file was changed by another program since it was opened here. Nothing was changed; open it again to go on.
fault-undo-conflict = { $table } { $id } is no longer what the edit left, so it cannot be taken back. Nothing was changed.
fault-gone = What was asked for ({ $kind }) is not there any more. Nothing was changed.
fault-not-found = “{ $id }” is not there ({ $kind }). Nothing was changed.
thing = What is not there
    .version = version
    .field = field
    .review-input = input of a review
    .content = kept content
    .backup = backup
    .view = question
    .sub-clause-or-control = sub-clause or control
    .roadmap-item = item of the roadmap
    .register = register
    .noun = kind of record
    .proposal = proposal
    .phase = phase
    .participant = participant
    .part = part
    .language = language
    .gap-run = gap analysis
    .gap-item = item of the gap analysis
    .draft = draft
    .decision = decision
    .AI-system = AI system
    .workspace = workspace
    .recipe = recipe
fault-malformed = This is not understood: { $detail }. Nothing was changed.
fault-newer = The file was written by a newer version ({ $version }). It was left as it is; install that version to open it.
fault-older = The file was made by an older version (schema { $version }). Bring it up to date first; a checked backup is made before.
fault-in-use-by = { $user } on { $host } has the file open since { $since }. It can be read, but not changed here.
fault-in-use = Another program has the file open. Nothing was changed; try again when it is closed.
fault-read-only = The workspace is open for reading only. Nothing was changed.
fault-disk-full = The disk is full. This was not done, and what was there before is as it was; free some space and try again.
fault-displaced = The file was moved, replaced or removed while it was open. Nothing was written; open it again.
fault-press = The document could not be printed. Nothing was issued.
fault-press-stopped = Printing was stopped, or took too long. Nothing was issued; shorten very long texts and try again.
fault-internal = The program met a fault of its own. What was reported as done is kept; close the workspace, open it again and check it.
fault-io = The disk or the system reported an error while reading or writing. What was reported as done is kept; check the disk, and keep a copy elsewhere.
fault-pipe = Whoever reads the answer stopped reading before it was complete.
fault-no-rights = The system does not allow this file or folder to be read or written. Ask for the rights, or choose another place.
fault-no-file = There is no such file or folder.
fault-damaged = Something stored in the file is damaged, or was written by another program. Check the file: the check names the place. Then restore a backup.
fault-made = The edit was made and stands as entry { $entry }. What comes after it could not be finished, or the disk did not confirm it: check the file, and make a backup on another disk.
fault-unknown = The disk failed while the edit was being kept, and it could not be found out whether it was. Open the file again and look at its history before you repeat the edit.
refuse-out-workspace = { $file } is a workspace, or belongs to one. Nothing is written over it; choose another name.
file-unsound = The file does not pass the check: records and history do not agree. What is changed now stands beside what was changed behind the program’s back. Check the workspace, or restore a backup.
file-another-name = The file has a second name elsewhere on this disk (a hard link). Opened under both names it can be damaged: use one name, and make copies with “Save a copy”.

## Files that are not opened
unfit-no-place = { $file } could not be saved there: the folder is not there any more, or never was. Choose another place.
unfit-missing = There is no file { $file }.
unfit-not-a-file = { $file } is not a regular file.
unfit-no-permission = { $file } may not be read or written there. Ask its owner for permission, or choose another place.
unfit-truncated = { $file } is cut short. Use a backup or a complete copy.
unfit-trailing = { $file } has bytes after its last page that no workspace has. It was not opened; use a backup, or remove what was appended.
unfit-not-a-workspace = { $file } is not an AIMS workspace.
unfit-too-large = { $file } is larger than a workspace can be.
unfit-foreign-mode = { $file } was changed by another program, in a mode this program never uses. It was not opened.
unfit-foreign-schema = The structure of { $file } was changed by another program. It was not opened; use a backup.
unfit-trial = { $file } was made with a trial version of this program, which kept its records in another form. It was not opened or changed. Keep it and the program that made it to read and print what it holds, and start a new workspace here.
unfit-damaged = { $file } is damaged, or the disk does not give all of it. It was not opened; use a backup.
unfit-foreign-journal = The journal file beside { $file } does not belong to it. Neither was opened or changed.
unfit-exists = { $file } exists already. It was left as it is; choose another name.

## Check
check-integrity = The database is damaged: { $place }.
check-reference = { $place } refers to a record that is not there.
check-entry-form = Entry { $place } of the history is not written as this program writes.
check-entry-number = Entry { $place } of the history is missing, or more than one bears its number.
check-entry-hash = The history was changed at entry { $place }: its hash does not fit.
check-baseline = Entry { $place } says that the file was migrated, and no program ever made such a migration.
check-unlisted = Something in entry { $place } was blanked, and no redaction of the history says so.
check-uncleared = Something in entry { $place } stands there again although a redaction cleared it.
check-clouded = The record { $place } rests on a value that was blanked.
check-image = Entry { $place } does not follow from the entries before it.
check-record-unknown = The record { $place } is in no entry of the history.
check-record-missing = The record { $place } is in the history, but not there.
check-record = The record { $place } is not what the history made of it.
check-content-stray = The stored content { $place } is named by no entry of the history.
check-words = The words that were read in the content { $place } are not as they were kept.
check-content-missing = The stored content { $place } is named by the history, but not there.
check-content = The stored content { $place } is not what its hash says.
check-head-missing = Entry { $place } stands on the document, but the history ends before it. Is the number typed as printed? If it is, the history was shortened.
check-head-differs = These digits are not those of entry { $place }. Are they typed as printed? If they are, the history was rewritten.
refuse-check-seq = Type the number of the entry as it stands in the foot of the document, in figures.
refuse-check-digits = Type at least { $least } of the digits after the number in the foot of the document (0 to 9, a to f), or none to ask only whether the entry is there.

## Refusals
refuse-restore-another-workspace = The backup is of another organisation’s workspace. Nothing was changed; choose a backup of this one.
refuse-nothing-to-undo = There is nothing to undo.
refuse-nothing-to-redo = There is nothing to redo.
refuse-empty = This must not be empty. Write something.
refuse-day-ahead = { $on } lies ahead. Give a day that has come.
refuse-too-long = { $length } characters are too many; at most { $most } fit.
refuse-control-character = The text holds an invisible control character. Paste it as plain text.
refuse-author = The name of the author is empty, longer than { $most } characters, or holds invisible marks. Write it anew in the settings.
refuse-not-a-date = “{ $value }” is not a date. Write it like 2026-11-24.
refuse-unknown-code = “{ $value }” is not known. Use one of: { $known }.
refuse-nothing-chosen = Nothing is chosen here. Choose from the list.
refuse-not-a-country = “{ $value }” is no country. Choose one from the list; in a script, give its two capital letters, such as ES.
refuse-unknown-zone = This time zone is not known. Use a name such as Europe/Madrid.
refuse-id-taken = The key “{ $value }” is taken. Give another, or none.
refuse-no-such-person = There is no person “{ $value }”. Add the person first.
refuse-reason-repeats = This only says again what was decided. Name what makes it so: the system, the law, the contract, or what your organisation does or does not do.
refuse-reason-short = This is shorter than a sentence. Say in one sentence what makes it so.
refuse-reason-wordless = This gives no reason: a digit, a sign or the choice once more. Say in a few words what makes it so.
refuse-exclusion-words = Say in at least { $least } characters why the control does not apply to this organisation. The reason is the standard’s, its length our rule.
refuse-reason-does-not-fit = The reason given does not belong to this decision. Remove it or change the decision.
refuse-implemented-needs-evidence = Nobody types “implemented”: it follows from the records of the control (our rule). Say “planned” here and add the record its recipe asks for.
refuse-excluded-has-no-status = An excluded control has no status, owner or target date. Decide that it applies first.

## Names of edits
edit-workspace-found = Create the workspace
edit-workspace-copy = Save a copy
edit-workspace-migrate = Bring up to date
edit-workspace-restore = Restore a backup
edit-workspace-salvage = Save what is readable of a damaged file
edit-workspace-undo = Undo
edit-workspace-redo = Redo
edit-organisation-amend = Change the organisation
edit-person-add = Add a person
edit-person-amend = Change a person
edit-control-decide = Decide a control
edit-control-draft = Propose decisions from facts
edit-control-amend = Change a control

## Statement of Applicability
refuse-no-such-control = There is no control “{ $value }”. Use a number such as A.6.2.4 or X.1.
refuse-control-not-own = { $control } is a control of Annex A. Only controls of the organisation's own can be changed or removed like this.
refuse-statement-undecided = { $control } is undecided. Decide whether it applies.
refuse-statement-no-reason = { $control } applies, but its reason is not complete. Give a code and say why in your own words.
refuse-statement-no-status = { $control } applies, but has no status. Choose one.
refuse-statement-no-source = { $control } names no source for one of its reasons. Name the risk, the law and article, the contract or the interested party.
refuse-statement-no-date-reason = The target date of { $control } moved back since the last version. Say why.
refuse-statement-no-reopens = { $control } is excluded, and nobody said what would reopen that. Say which change does, in a sentence.
refuse-statement-no-scope = The scope of the AIMS is not written yet. Write it under Organisation.
refuse-statement-no-approver = Nobody is named who approves the statement. Choose a person.
refuse-statement-unchanged = Nothing has changed since the latest approved version. There is nothing to approve.

## Organisation, people, documents
refuse-logo = The logo is not a PNG or JPEG picture of at most 1 MB. Choose another file.
refuse-logo-picture = The picture is damaged or has more than 30 million pixels. Save it anew as a smaller PNG or JPEG and choose that file.
refuse-months = { $value } months cannot be kept. Use 1 to 24.
refuse-retire-duty = The person still holds a duty ({ $duty }). Give it to somebody else first.
refuse-scan-kind = The file is not a PDF, PNG or JPEG. Scan the signed copy into one of these.
refuse-scan-size = The file is too large. At most { $most } MB can be kept.
edit-organisation-setLogo = Change the logo
edit-person-retire = Record that a person has left
edit-person-reinstate = Record that a person is back
edit-duty-assign = Assign a duty
edit-control-addOwn = Add a control of your own
edit-control-amendOwn = Change a control of your own
edit-control-removeOwn = Remove a control of your own
edit-control-paste = Paste rows into the statement
edit-statement-approve = Approve the Statement of Applicability
edit-document-attachScan = Attach a signed scan

## Home
home-law-applies = { $number } { $name } has duties since { $on }: { $articles }.
home-law-begins = { $number } { $name } has duties from { $on }: { $articles }.
home-undecided-controls = { $count ->
    [one] One control is undecided.
   *[other] { $count } controls are undecided.
}
home-statement-behind = { $count ->
    [one] One field has changed since version { $version } of the Statement of Applicability was approved.
   *[other] { $count } fields have changed since version { $version } of the Statement of Applicability was approved.
}
home-incident-reported = { $number } “{ $title }”, known since { $on }, is not triaged. Which deadlines of law run is known once it is.
home-duty-open = { $articles } { $begun ->
    [1] applies since { $on }
   *[0] begins on { $on }
}, and whether it binds { $number } { $name } is open: one of two answers is wrong.
home-review-due = { $number } is to be held on { $on }.
home-minutes-open = The minutes of { $number }, held on { $on }, are not approved.
home-review-none = No management review is planned. Clause 9.3 asks for one at planned intervals.
home-review-unplanned = The next management review is due on { $on }, and none is planned.
home-backup-none = There is no backup of this workspace yet.
home-backup-old = The last backup is of { $on }, more than seven days ago.

## Redaction
edit-workspace-redact = Clear a text from the history
refuse-redact-field = “{ $value }” is not a field that can be cleared. Use one of: { $known }.
refuse-redact-nothing = This field holds nothing, and never did. There is nothing to clear.
refuse-redact-reason = The reason repeats what is to be cleared, and the reason stays. Write it without the text.
