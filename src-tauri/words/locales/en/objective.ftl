# AI objectives (clause 6.2).

objective = Objective
    .a = an objective
    .many = Objectives
    .empty = No objective yet. Three to five are enough; each with a figure that somebody reads.

## Fields
objective-name = Objective
    .help = What you want to reach, as a sentence.
    .also = Name; Title; Goal; Objectives
objective-kind = About
    .also = Kind; Type
objective-principle = Serves in the policy
    .help = Which statement of the AI policy it makes measurable.
    .also = Policy; Principle
objective-measure = Measure
    .help = What is counted, over what and by whom.
    .also = Indicator; Metric; KPI
objective-baseline = Baseline
    .help = Where you stand today.
    .also = Starting value; Base
objective-target = Target
    .help = In words, as it is printed.
    .also = Target value; Aim
objective-direction = The figure is to be
    .also = At least or at most
objective-targetValue = Target figure
    .help = The whole number the readings are held against.
    .also = Figure
objective-unit = Unit
    .also = Units
objective-due = Due
    .also = Due date; By when
objective-owner = Owner
    .also = Responsible; Person responsible
objective-plan = What is done
    .help = The steps to it, and where in the work they are built in.
    .also = Plan; Actions; Measures
objective-means = Resources
    .help = Time, people, money.
    .also = Means
objective-judged = How the result is judged
    .also = Evaluation; How it is judged
objective-every = Read every
    .help = Without a reading within it the objective is not monitored.
    .also = Interval; Frequency
objective-nextReading = Next reading by
    .help = After this day the objective is not monitored.
    .also = Next reading
objective-state = State
    .also = Status; Standing
objective-approvedBy = Approved by
    .help = Somebody of top management.
    .also = Approver
objective-approved = Approved
    .also = Approved on; Approval
objective-result = Result
    .help = What was reached, or why not; or why it was withdrawn.
    .also = Outcome
objective-closed = Closed
    .also = Closed on

## Lists of codes
objectiveKind = About
    .use = Use of AI
    .development = Building AI
    .aims = The AIMS itself
objectiveKind-also =
    .use = Use; Responsible use
    .development = Development; Building
    .aims = AIMS; Management system
aimDirection = The figure is to be
    .at-least = At least
    .at-most = At most
aimDirection-also =
    .at-least = Minimum
    .at-most = Maximum
everySo = Every
    .month = Month
    .quarter = Quarter
    .half-year = Half-year
    .year = Year
everySo-also =
    .month = Monthly
    .quarter = Quarterly
    .half-year = Half-yearly; Twice a year
    .year = Yearly; Annual
objectiveState = State
    .proposed = Proposed
    .approved = Approved
    .met = Met
    .not-met = Not met
    .withdrawn = Withdrawn
objectiveState-also =
    .proposed = Draft; New
    .approved = Active; Live
    .met = Reached; Achieved
    .not-met = Missed
    .withdrawn = Dropped; Cancelled

## Groups of the form
objective-group-what = The objective
objective-group-measure = How it is measured
objective-group-plan = How it is reached
objective-group-decided = Approval and result

## Steps
edit-objective-approve = Approve an objective
edit-objective-meet = Record that an objective is met
edit-objective-miss = Record that an objective is not met
edit-objective-withdraw = Withdraw an objective
edit-objective-reopen = Reopen an objective
objective-approve-do = Approve
objective-meet-do = Met
objective-miss-do = Not met
objective-withdraw-do = Withdraw
objective-reopen-do = Reopen

## Duties that fall due, and refusals
due-objective = Objective due
refuse-objective-no-reading = Nothing was measured yet. Add a reading first.
refuse-objective-not-reached = The last reading of { $on } is { $value }, the target figure { $target }. Record it as not met, or add the reading that reaches it.

## The picture of its readings
objective-picture = Readings of { $name }
objective-picture-reached = The last reading, { $value } { $unit } on { $on }, lies where it is to lie ({ $target }).
objective-picture-short = The last reading, { $value } { $unit } on { $on }, does not lie where it is to lie yet ({ $target }).
objective-picture-read = The last reading is { $value } { $unit }, on { $on }.
ui-objective-none = Nothing was read yet: the first reading begins the picture.
ui-screen-objectives = Objectives
due-objective-reading = Reading of an objective
