# Issued documents (clause 7.5): the noun and its fields.

document = Issued document
    .a = an issued document
    .many = Documents issued
    .empty = No document has been issued yet. Every document stands here as it was approved and issued, and never changes.

## Fields
document-kind = Kind
document-version = Version
document-subject = Record it is about
document-languages = Languages
document-approverName = Approved by
    .help = The name as it was on the day of approval.
document-approverRole = Role of the approver
document-issuedOn = Issued on
document-edition = Edition of the catalogue
document-revision = Catalogue revision
document-frozen = Frozen content
document-headSeq = Journal entry on the document
    .help = The last entry before this document was issued; with it the history up to then can be checked.
document-headHash = Its digits
document-headAt = Moment of that entry
document-replaces = Replaces
file-draft = draft
file-translation = translation
