# Approved versions of the Statement of Applicability (clause 6.1.3).

statementVersion = Version of the Statement of Applicability
    .a = a version of the Statement of Applicability
    .many = Approved versions
    .empty = No version has been approved yet. Each approved version of the Statement of Applicability stands here as it was approved.

## Fields
statementVersion-note = What this version is about
statementVersion-major = Version: number of the large change
statementVersion-minor = Version: number of the small change
statementVersion-approver = Approver
statementVersion-approverName = Approved by
    .help = The name as it was on the day of approval.
statementVersion-approverRole = Role of the approver
statementVersion-approvedOn = Approved on
statementVersion-document = Document
statementVersion-provisional = Provisional
    .help = Approved before there was an approved AI risk assessment.
statementVersion-frozen = Frozen decisions
