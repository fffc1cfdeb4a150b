# Roles of the AIMS (clause 5.3).

role = Role
    .a = a role
    .many = Roles
    .empty = No role yet. Five are enough: top management, AI lead, system owner, human overseer, internal auditor.

## Fields
role-name = Role
    .help = As people call it here.
    .also = Name; Title; Roles
role-kind = Which role
    .also = Kind; Type
role-person = Held by
    .also = Person; Holder; Name of the holder
role-covers = Covers
    .help = Which systems or which part, where it is not all.
    .also = Systems; Part
role-authority = Authority
    .help = What whoever holds it may decide, must do and may stop.
    .also = Responsibility; Responsibilities; Authorities
role-needs = Competence needed
    .also = Required competence; Competence
role-holds = Competence held
    .help = What the holder has of it, and where that is seen.
    .also = Evidence of competence; Present competence
role-time = Time
    .also = Effort; Hours
role-reportsTo = Reports to
    .also = Reporting line
role-apart = Kept apart by
    .help = Where two roles that should not meet are in one hand: how they are kept apart, and who looks at the part that is left.
    .also = Separation; Independence
role-state = State
    .also = Status; Standing
role-assigned = Assigned
    .help = By whom the role was given to its holder, and when. Accepted it is once the holder says so.
    .also = Assigned on; Given on
role-accepted = Accepted
    .also = Accepted on; Acceptance
role-why = Reason
    .help = Why the role ended.
    .also = Why

## Lists of codes
roleKind = Role
    .topManagement = Top management
    .aiLead = AI lead
    .systemOwner = System owner
    .humanOverseer = Human overseer
    .internalAuditor = Internal auditor
    .dataProtection = Data protection officer
    .other = Other
roleKind-also =
    .topManagement = Management; Board; Managing director
    .aiLead = AIMS manager; AI manager; AI officer
    .systemOwner = Owner; Product owner
    .humanOverseer = Overseer; Human oversight
    .internalAuditor = Auditor
    .dataProtection = DPO; Privacy officer
    .other = Else
roleState = State
    .proposed = Proposed
    .assigned = Assigned, not accepted yet
    .accepted = Accepted
    .ended = Ended
roleState-also =
    .proposed = Open; New
    .assigned = Assigned; Given
    .accepted = Active; Agreed
    .ended = Closed; Former

## Groups of the form
role-group-who = Who
role-group-authority = Authority
role-group-competence = Competence
role-group-accepted = Acceptance

## Steps
edit-role-assign = Assign a role
edit-role-accept = Accept a role
edit-role-end = End a role
role-assign-do = Assign
role-accept-do = Accept
role-end-do = End

## Duties that fall due, and refusals
refuse-role-auditor-lead = The internal auditor would audit the AI lead's own work: { $other } is in the same hand. Take somebody from outside, a colleague of another area, or an exchange with another company.
refuse-role-apart = { $other } is in the same hand. Say how the two are kept apart and who looks at the part that is left.

## On paper
role-list-note = No two roles meet in one hand unseen: nobody audits the AIMS who leads it, and any other two say how they are kept apart. A role that nobody has accepted is held by nobody yet.
