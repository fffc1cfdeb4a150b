# Planned changes of the AIMS (clause 6.3).

change = Change of the AIMS
    .a = a change of the AIMS
    .many = Changes of the AIMS
    .empty = No change yet. Scope, processes, roles and criteria change only with an entry here: why, what it touches, what it needs, who and by when.

## Fields
change-title = Change
    .also = Title; Name; Changes
change-touches = Touches
    .also = Area; What changes
change-aiSystems = AI systems it is about
    .also = Systems; Affected systems
change-purpose = Purpose
    .also = Why; Reason for the change
change-consequences = Consequences
    .help = For systems, documents, people and suppliers.
    .also = Possible consequences; Impact
change-integrity = How the AIMS stays whole
    .help = What must go on working meanwhile, and who sees to it.
    .also = Integrity
change-means = What it needs
    .help = Time, people, money.
    .also = Resources; Means
change-owner = Who does it
    .also = Owner; Responsible
change-due = By when
    .also = Due; Due date
change-judge = How it is seen that it worked
    .also = Effectiveness; Criterion
change-state = State
    .also = Status; Standing
change-decidedBy = Decided by
    .help = Somebody of top management.
    .also = Approver
change-decided = Decided
    .also = Decided on; Decision
change-why = Reason for refusing
    .also = Refused because
change-result = Result
    .help = What came of it, and what showed that it worked.
    .also = Outcome

## Lists of codes
changeTouches = Touches
    .scope = Scope
    .processes = Processes
    .roles = Roles
    .criteria = Risk criteria
    .policy = Policy
    .texts = Documents
    .inventory = AI systems
changeTouches-also =
    .processes = Process
    .roles = Role
    .criteria = Criteria
    .policy = AI policy
    .texts = Document
    .inventory = Systems
changeState = State
    .proposed = Proposed
    .approved = Approved
    .refused = Refused
    .done = Done
changeState-also =
    .proposed = New; Open
    .approved = In progress
    .refused = Rejected
    .done = Closed

## Groups of the form
change-group-what = The change
change-group-plan = How it is done
change-group-decided = Decision and result

## Steps
edit-change-approve = Approve a change of the AIMS
edit-change-refuse = Refuse a change of the AIMS
edit-change-finish = Finish a change of the AIMS
change-approve-do = Approve
change-refuse-do = Refuse
change-finish-do = Done

## Duties that fall due, and refusals
due-change = Change of the AIMS due
