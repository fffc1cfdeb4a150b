# Changes of AI systems, planned and unplanned (8.1, A.6.2.6).

systemChange = Change of a system
    .a = a change of a system
    .many = Changes of systems
    .empty = No change yet. Planned changes are decided here before they are made; of unplanned ones the effect is looked at.

## Fields
systemChange-name = Change
    .also = Name; What
systemChange-system = AI system
    .also = System; System number
systemChange-planned = Planned or not
    .also = Planned; Kind
systemChange-reason = Reason
    .help = Why it is made, or how it came about.
    .also = Cause
systemChange-effect = Effect
    .help = On people, results, data and oversight.
    .also = Consequences; Impact
systemChange-matters = Impact and risks
    .help = Whether they are looked at anew. If so, they stand as out of date once the change is made.
    .also = Re-assessment
systemChange-mattersWhy = Why
    .help = What is looked at anew, or why what was assessed still stands.
    .also = Ground
systemChange-testedBy = Tested before
    .help = What is tested before it goes live.
    .also = Test
systemChange-wayBack = Way back
    .also = Rollback
systemChange-owner = Owner
    .also = Responsible
systemChange-order = Order of its days
    .help = A planned change is decided before it is made.
changeOrder = Order of its days
    .madeFirst = made before it was decided
changeOrder-also =
    .madeFirst = made first
systemChange-due = Due
    .also = Due on; Deadline
systemChange-doneOn = Made on
    .also = Date; Live on
systemChange-state = State
    .also = Status
systemChange-decided = Decided
    .also = Decision
systemChange-why = Reason for the refusal
    .also = Why refused

## Lists of codes
changePlanned = Planned or not
    .planned = Planned
    .unplanned = Unplanned
changePlanned-also =
    .planned = Yes
    .unplanned = No
changeMatters = Impact and risks
    .again = Are looked at anew
    .stands = Still stand
changeMatters-also =
    .again = Again; Yes
    .stands = None; No
systemChangeState = State
    .proposed = Proposed
    .approved = Approved
    .done = Made
    .refused = Refused
systemChangeState-also =
    .proposed = Open
    .approved = Decided
    .done = Closed
    .refused = Rejected

## Groups of the form
systemChange-group-what = The change
systemChange-group-effect = What it does
systemChange-group-done = Who and when

edit-systemChange-approve = Approve a change of a system
edit-systemChange-finish = Record that a change of a system is made
edit-systemChange-record = Record an unplanned change of a system
edit-systemChange-refuse = Refuse a change of a system
systemChange-approve-do = Approve
systemChange-finish-do = It is made
systemChange-record-do = Record as unplanned
systemChange-refuse-do = Refuse
due-systemChange = Change of a system to be made
refuse-systemChange-before = A change is approved once it is said what is tested before and how you get back.
refuse-systemChange-planned = This change was planned: approve it first. Only an unplanned one is recorded after it was made.
