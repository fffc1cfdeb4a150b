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
action-outcome = Outcome or reason
    .also = Outcome; Result
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
