# Actions: the noun, its fields and its states.

action = Action
    .a = an action
    .many = Actions
    .empty = No action yet. Write down what is to be done, who does it and by when.

## Fields
action-title = Action
    .also = Title; Task; To do; What is to be done
action-detail = Details
    .also = Detail; Description; Notes
action-owner = Owner
    .also = Responsible; Person responsible; Who; Assigned to
action-due = Due
    .also = Due date; Due on; Deadline; By when
action-state = State
    .also = Status
action-origin = Origin
    .also = Source; Comes from
action-originId = Key of the record it comes from
action-originLabel = Record it comes from
action-decision = Follows from
    .help = The decision of a management review.
action-outcome = Outcome or reason
    .help = What came of it, or why it was dropped.
    .also = Outcome; Result
action-closedOn = Closed on
action-carriedTo = Carried over to
    .also = Later review
action-carriedWhy = Why it was carried over
    .also = Reason for carrying over

## States
actionState = State
    .open = Open
    .done = Done
    .dropped = Dropped
actionState-also =
    .open = To do; Not started; In progress; Pending
    .done = Closed; Completed; Finished
    .dropped = Cancelled; Canceled; Abandoned

## Where an action comes from
actionOrigin = Origin
    .own = Own initiative
    .review = Management review
    .statement = Statement of Applicability
    .document = Document
    .gap = Gap analysis
    .risk = Risk
    .incident = Incident or concern
    .test = Control test (nonconformity)
    .evidence = Evidence that ended

## Groups of the form
action-group-what = What is to be done
action-group-outcome = Outcome and origin

## Steps
action-close-do = Mark as done
action-drop-do = Drop
action-reopen-do = Reopen

## Duties that fall due
due-action = Action
