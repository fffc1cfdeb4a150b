# Resources of the AIMS, a year each (clauses 5.1 and 7.1).

resource = Resources of a year
    .a = the resources of a year
    .many = Resources
    .empty = No year yet. Say what top management provides for the AIMS, what was asked for and not given, and why.

## Fields
resource-year = Year
    .also = Period; Resources
resource-leadHours = AI lead, hours a month
    .also = AI lead; Hours of the AI lead
resource-ownerHours = Owners and overseers, hours a month
    .help = All of them together.
    .also = Owners and overseers; Hours of the owners
resource-training = Training
    .also = Training budget
resource-tests = Tests and tools
    .also = Tests; Tools
resource-audit = Internal audit
    .also = Audit
resource-certification = Certification
    .also = Certification body
resource-other = Besides
    .also = Other; Other resources
resource-refused = Asked for and not given
    .also = Refused; Not given
resource-refusedWhy = Why not
    .also = Reason
resource-state = State
    .also = Status; Standing
resource-decidedBy = Decided by
    .help = Somebody of top management.
    .also = Approver
resource-decided = Decided
    .also = Decided on; Decision

## Lists of codes
resourceState = State
    .proposed = Proposed
    .decided = Decided
resourceState-also =
    .proposed = Draft; Asked
    .decided = Approved

## Groups of the form
resource-group-time = Time
resource-group-money = Money and means
resource-group-refused = What was not given
resource-group-decided = Decision

## Steps
edit-resource-decide = Decide the resources of a year
edit-resource-reopen = Reopen the resources of a year
resource-decide-do = Decide
resource-reopen-do = Reopen

## Duties that fall due, and refusals
refuse-resource-decided = Top management decided these figures. Reopen the year, change the figure, and have it decided again.
refuse-resource-why = Something was asked for and not given. Say why.
