# The risk treatment plan: approved as a whole, a version at a time (clauses 6.1.3 and 8.3).

treatmentPlan = Risk treatment plan
    .a = a version of the risk treatment plan
    .many = Risk treatment plans
    .empty = No risk treatment plan has been approved yet. It is approved as a whole, once the risks are rated and it is decided what is done about each.

## Fields
treatmentPlan-note = What is new in this version
treatmentPlan-version = Version
treatmentPlan-approver = Approver
treatmentPlan-approverName = Approved by
    .help = The name as it was on the day of approval.
treatmentPlan-approvedOn = Approved on
treatmentPlan-criteria = Under the criteria
treatmentPlan-covers = Systems and risks it covers
treatmentPlan-impacts = Impact assessments it used
treatmentPlan-document = Document
treatmentPlan-reviewOn = To be read again on

## Duties that fall due
due-treatment-plan = Risk treatment plan to be read again

## Approving
edit-treatmentPlan-approve = Approve the risk treatment plan
refuse-plan-nothing = For no risk is a treatment decided yet: there is nothing to approve.
refuse-plan-untreated = { $number } is { $level ->
    [medium] medium
    [high] high
   *[critical] critical
} and no treatment is decided. Decide one first; to accept it as it is is one as well.
refuse-plan-overall = { $system } is a high-risk system. Say in its entry what remains of its risks taken together, and why that is acceptable (EU AI Act, Art. 9(5)).
refuse-plan-due = The treatment of { $number } has no day. Say by when it is done.

## On paper
treatment-subject = What is done about the AI risks, and who accepted what remains (ISO/IEC 42001, 6.1.2, 6.1.3, 8.2 and 8.3)
treatment-criteria = Rated under the risk criteria { $criteria }.
treatment-no-criteria = No risk criteria are in force.
treatment-prohibited = { $number } { $name } is, or may be, a prohibited practice (EU AI Act, Art. 5). Nobody accepts its risks: it is stopped, withdrawn, or redesigned and classified again.
treatment-systems = AI systems inside the scope
treatment-system = AI system
treatment-counts = Rated risks
treatment-unrated = Not rated yet
treatment-stops = High, not accepted
treatment-whole = Risk assessment
treatment-is-whole = whole
treatment-not-whole = not whole yet
treatment-accepted-of = Accepted: { $accepted } of { $of }.
treatment-not-accepted = Not accepted: { $risks }.
treatment-heavy = High or critical also after treatment: { $risks }.
treatment-stands = { $count ->
    [0] No risk stands at high or critical today.
    [one] One risk stands at high or critical today
   *[other] Today { $count } risks stand at high or critical
}{ $named ->
    [none] {""}
    [bare] .
   *[named] , above what the plan aims at until its measures are judged: { $risks }.
}
treatment-today = Until its measures are carried out and judged, a risk stands at its level before treatment, and that level says who accepts it. What remains is the level after treatment.
treatment-since = { $number } rests on { $what }, which { $by } of { $on } excludes: it was decided since that it applies, and no approved statement says so yet.
treatment-targets-how = A risk about several stands in several rows.
treatment-levels = Levels, and who may accept them
treatment-levels-how = A level is the likelihood times the worst consequence. Nothing is set off against harm to people.
treatment-figures = Figures
treatment-months = Acceptance counts at most
treatment-months-of = { $count ->
    [one] one month
   *[other] { $count } months
}
treatment-early = Accepted until a day before its effect is judged: { $risks }.
treatment-early-days = until { $until }, judged from { $judged }
treatment-unwatched = Critical, and no indicator watches it: { $risks }.
treatment-before = Before
treatment-after = Remains
treatment-accepted = Accepted
treatment-impacts = Impact assessments used
ui-document-treatment-plan = Risk treatment plan
treatment-shares-how = Each cell says how many risks stand at the level before treatment → how many after it.
treatment-floor = A consequence of { $most }, the highest step, for individuals or groups of people makes the level at least high, however unlikely it is.
treatment-standing = Stand there today
treatment-standing-accepted = Accepted of these
treatment-standing-how = Before and remains: the level before treatment and after it. Today a risk stands at the level before until its measures are judged; acceptances are counted at that level, which says who may accept. A critical risk is accepted by a written exception alone.
treatment-matrices-how = In each cell: how many risks lie there, and the letter of the level. Likelihood goes up, the worst consequence to the right.
treatment-matrices = Before treatment and after it
