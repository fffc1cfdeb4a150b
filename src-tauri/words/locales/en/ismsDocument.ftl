# Documents of an ISMS after ISO/IEC 27001 that stands beside the AIMS (clause 7.5.3).

ismsDocument = 27001 document
    .a = a 27001 document
    .many = 27001 documents
    .empty = No document of the ISMS yet. Type or paste the list your ISMS has: title, version, place, and the clauses of ISO/IEC 27001 each answers.

## Fields
ismsDocument-title = Title
    .also = Document; Name; Document title; Documents
ismsDocument-reference = Number in the 27001 system
    .help = As the 27001 system calls it, for example SEC-PR-07.
    .also = Id; Reference; Code; Document number
ismsDocument-version = Version
    .also = Edition; Revision
ismsDocument-clauses = Clauses of ISO/IEC 27001
    .help = What it answers there, apart by commas: 7.5, 9.2, A.5.9. From this follows what is proposed for ISO/IEC 42001.
    .also = Clause; Answers; 27001 clauses
ismsDocument-place = Kept in
    .help = Folder, system or address where its readers find it.
    .also = Place; Location; Link
ismsDocument-owner = Owner
    .also = Responsible; Document owner
ismsDocument-validUntil = Valid until
    .help = The last day on which it holds. After it, what rests on it drops. Empty: until it is withdrawn.
    .also = Expires; Expiry; Valid to
ismsDocument-reviewOn = Next review on
    .also = Next review; Review date
ismsDocument-state = State
    .also = Status
ismsDocument-withdrawn = Withdrawn
    .also = Withdrawn on
ismsDocument-why = Reason
    .help = Why the 27001 system withdrew it, and what took its place.
    .also = Why

## Lists of codes
ismsState = State
    .in-force = In force
    .withdrawn = Withdrawn
ismsState-also =
    .in-force = Approved; Current; Valid
    .withdrawn = Obsolete; Superseded; Removed

## Groups of the form
ismsDocument-group-what = The document
ismsDocument-group-kept = Where it is kept, and how long it holds
ismsDocument-group-ended = Withdrawal

## Steps
edit-ismsDocument-withdraw = Withdraw a 27001 document
edit-ismsDocument-restore = Put a 27001 document in force again
ismsDocument-withdraw-do = Withdraw
ismsDocument-restore-do = In force again

## Duties that fall due, and refusals
due-isms-review = Review of a 27001 document
