# The aims command.
cli-usage = Usage: aims COMMAND [FILE] [options]
cli-about = The AIMS of one organisation, kept in one file, from the command line.
cli-commands = Commands
cli-options = Options of every command
cli-new = new FILE --name NAME --country CC --zone ZONE: make a workspace
cli-sample = sample FILE: make the sample company
cli-print = print FILE statement|management-review|committee|processes|founding-minutes|risk-criteria|treatment-plan|gap-report|text|master-list|evidence-index|control-sheet A.6.2.8|literacy-table|asked-list|module-slides MOD-001|incident-record INC-001|act-matrix|act-frameworks|technical-file SYS-001|user-information SYS-001|resource-sheet SYS-001|data-sheet SYS-001|oversight-sheet SYS-001|log-sheet SYS-001|supplier-split SYS-001|impact|impact-extract|impact-fria|register [-o OUT.pdf] [--version 1.0] [--review MR-2026-1] [--run GAP-01] [--text TXT-001 [--docx]] [--draft] | impact IA-001 [--sections 1,7,8] | register NOUN [--filter state=approved] [--search WORDS] [--sort -FIELD] [--retired]: write a document as PDF
cli-view = view FILE NAME [ARGS]: answer a question as JSON; --list describes all questions
cli-apply = apply FILE EDITS: apply one edit a line from a file or - ; --rehearse changes nothing; --schema describes all edits
cli-check = check FILE [--head NUMBER[:HASH]]: prove that records and history are whole
cli-backup = backup FILE [--to FOLDER]: make a checked backup; --list shows those there are
cli-restore = restore FILE BACKUP [--to FOLDER]: put a backup in its place; the file as it is now is kept first
cli-drill = drill FILE [--to FOLDER]: try the newest backup aside, compare it with the file, and keep what came of it in the history
cli-salvage = salvage DAMAGED NEW: write what is readable of a damaged file into a new one, and name what is missing
cli-history = history FILE [--record ID]: every change, newest first
cli-catalogue = catalogue: controls, clauses and requirements of the standard
cli-classify = classify CASES.json [--json]: class, articles and duties under the EU AI Act of each case; no workspace is needed
cli-compare = compare FILE TEXT [--from 1.0] [--to draft] | compare FILE TEXT RETURNED.docx [--json]: what differs between two versions of a text, or in a text for Word that came back; nothing of it enters the text
cli-compare-part = { $how }: { $heading }
cli-compare-line = {"  "}{ $sign } { $text }
cli-classify-line = { $id }: { $class }; { $duties ->
    [one] one duty
   *[other] { $duties } duties
}; { $articles }
cli-classify-open = { $id }: { $question } has no fitting answer
cli-import = import FILE NOUN SHEET [--dry-run] [--skip-bad]: take rows of a CSV or XLSX file; --dry-run changes nothing; --skip-bad leaves rows out that are refused
cli-export = export FILE NOUN|gap OUT.csv|OUT.xlsx [--lang es]: write a register as a spreadsheet
cli-wrong-register = “{ $value }” is not a register that can be imported or exported. { $known }.
cli-wrong-format = “{ $value }” is neither .csv nor .xlsx. Give the file one of these endings.
cli-row = Row { $row }, { $field }: { $sentence }
cli-row-only = Row { $row }: { $sentence }
cli-import-left = Columns that name no field and were left out: { $heads }
cli-import-would = Rows that would be taken: { $rows }. Rows refused: { $bad }. Fields that would change: { $changed }. Nothing was changed.
cli-import-refused = Rows refused: { $bad }. Nothing was changed; correct them, or leave them out with --skip-bad.
cli-imported = Rows taken: { $rows }. Records added: { $made }. Rows left out: { $bad }.
cli-exported = Wrote { $file }. Rows: { $rows }.
cli-backed-up = Backed up at entry { $seq }:{ $hash }, { $at }, to { $file }
cli-restored = Restored { $file }. Its history says so in its last entry.
cli-salvaged = Wrote what is readable of { $from } to { $file }. { $from } is as it was.
cli-unprintable = These characters are in no bundled font and stand as boxes: { $characters }
cli-printed-issued = Wrote { $file }, as issued.
cli-printed-draft = Wrote { $file }. It is not an approved record.
cli-option-json = --json: answers for machines
cli-option-lang = --lang en or es: language of the words
cli-option-author = --author NAME: who makes the edits
cli-exit = Exit codes: 0 done, 1 refused or found wrong, 2 wrong use.
cli-unknown-command = There is no command “{ $command }”. Try aims --help.
cli-missing = { $what } is missing. Try aims { $command } --help.
cli-wrong-option = { $detail }. Try aims --help.
cli-wrong-head = “{ $value }” is not a head. Write NUMBER:HASH as printed in the foot of a document, with at least 16 digits, or the number alone to ask whether the entry is there.
cli-wrong-lang = “{ $value }” is not a language. Use en or es.
cli-line-refused = Line { $line } was not applied; the lines before it stand.
cli-line-malformed = Line { $line } is not an edit: { $detail }
cli-field = { $field }: { $sentence }
cli-made = Made { $file }.
cli-whole = Whole: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, records and history agree. Head { $seq }:{ $hash }
cli-not-whole = Not whole:
cli-backup-line = { $at }  { $seq }:{ $hash }  { $sound ->
    [yes] sound
   *[other] FAILED THE CHECK
 }  { $file }
cli-backup-unsound = The file does not pass the check. The backup was made all the same; “aims check” says what is wrong.
cli-no-backup = The daily backup could not be made. The edits are applied all the same.
cli-restore-kept = The file as it was before is kept in { $file }
cli-history-line = { $seq }  { $at }  { $author }  { $edit }
cli-redacted = (redacted)
cli-no-panic = The program met a fault of its own. Nothing that was reported as done is lost.
cli-no-home = The folder for backups is not known, because HOME is not set. Say --to FOLDER.
cli-unanswered = It was done, but the answer could not be written:
cli-no-word = Only texts of the AIMS are saved for Word. Leave --docx out.
cli-evidence = evidence FILE PATH… [--controls A.6.2.8,…] | evidence FILE --take EV-001 [-o OUT] | evidence FILE --show EV-001 [--page 2] [-o PAGE.png]: take files as evidence, write a kept one out, or tell what stands in it
cli-evidence-out = Wrote { $file }.
cli-evidence-none = No file is kept in the workspace for { $number }. See where the original is.
cli-evidence-kept = { $number }: { $file } ({ $media }) is kept in the workspace.
cli-evidence-named = { $number }: { $file } ({ $media }) is named by its SHA-256 and stays where it is.
cli-calendar = calendar FILE [-o OUT.ics] [--who NAME] [--from DAY] [--until DAY] [--json]: what falls due, as a list or as a calendar file
cli-calendar-line = { $day }  { $what }: { $called }. { $who }
cli-calendar-late = { $day } (late)  { $what }: { $called }. { $who }
cli-calendar-out = { $count ->
    [one] Wrote { $file }. One day is due.
   *[other] Wrote { $file }. Days due: { $count }.
 }
cli-request = request FILE [FOLDER] [--controls A.6.2.8,…] [--people NAME,…] [--codes A.6.2.8-SYS-001,…] [--until DAY] [--json]: what records are asked of whom; into FOLDER, one folder a person with a mail for each
cli-request-line = { $code }  { $title }, by { $due } ({ $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
})
cli-request-out = { $count ->
    [one] One mail written
   *[other] { $count } mails written
} to { $folder }.
cli-returned = returned FILE FOLDER [--all]: what each file of a folder answers, by the code its name or folder begins with; with --all those are taken in one act
cli-returned-same = { $file }: the same content is here already ({ $same })
cli-returned-none = { $file }: no code, not taken
cli-returned-into = { $file }: { $code }, into the draft { $into }
cli-returned-new = { $file }: { $code }, a new draft
cli-returned-beside = { $file }: { $code }, the form of the record of { $beside }
cli-returned-said = { $asks }: { $words }
cli-returned-unread = { $asks }: not understood: “{ $words }”
cli-returned-taken = { $count ->
    [one] One file taken.
   *[other] { $count } files taken.
}
