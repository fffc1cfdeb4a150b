# The aims command.
cli-usage = Usage: aims COMMAND [FILE] [options]
cli-about = The AIMS of one organisation, kept in one file, from the command line.
cli-commands = Commands
cli-options = Options of every command
cli-new = new FILE --name NAME --country CC --zone ZONE: make a workspace
cli-sample = sample FILE: make the sample company
cli-print = print FILE statement|management-review [-o OUT.pdf] [--version 1.0] [--review MR-2026-1] [--draft]: write a document as PDF
cli-view = view FILE NAME [ARGS]: answer a question as JSON; --list describes all questions
cli-apply = apply FILE EDITS: apply one edit a line from a file or - ; --rehearse changes nothing; --schema describes all edits
cli-check = check FILE [--head NUMBER:HASH]: prove that records and history are whole
cli-backup = backup FILE [--to FOLDER]: make a checked backup; --list shows those there are
cli-restore = restore FILE BACKUP [--to FOLDER]: put a backup in its place; the file as it is now is kept first
cli-history = history FILE [--record ID]: every change, newest first
cli-catalogue = catalogue: controls, clauses and requirements of the standard
cli-backed-up = Backed up at entry { $seq }:{ $hash }, { $at }, to { $file }
cli-restored = Restored { $file }. Its history says so in its last entry.
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
cli-wrong-head = “{ $value }” is not a head. Write NUMBER:HASH as printed in the foot of a document, with at least 16 digits.
cli-wrong-lang = “{ $value }” is not a language. Use en or es.
cli-line-refused = Line { $line } was not applied; the lines before it stand.
cli-line-malformed = Line { $line } is not an edit: { $detail }
cli-field = { $field }: { $sentence }
cli-made = Made { $file }.
cli-whole = Whole: { $entries } entries, records and history agree. Head { $seq }:{ $hash }
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
