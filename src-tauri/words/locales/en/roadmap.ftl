# The roadmap.
home-fit-open = The fit questionnaire is not complete, so nobody can say yet whether certifying is the right first step.
home-look-again = AI systems to be looked at again after a change: { $count }.
home-blocker = Phase { $phase } cannot end yet: “{ $criterion }” ({ $basis ->
    [standard] the standard
    [law] the law
   *[body] certification body
}).
ui-next-fit-open = Answer
ui-next-look-again = Look again
ui-next-blocker = Show
ui-home-phases = The six phases
ui-criteria-short = { $met } of { $of } criteria
ui-criteria-met = { $met } of { $of } exit criteria met
edit-roadmap-make = Make the roadmap
edit-roadmap-move = Move a date of the roadmap
edit-roadmap-assign = Assign a task
edit-roadmap-close = Close a phase
edit-roadmap-reopen = Reopen a phase
refuse-roadmap-closed = A phase is closed, so the roadmap cannot be made anew. Move its dates, or reopen the phase first.
refuse-roadmap-order = The last day lies before the first. Correct one of them.
refuse-roadmap-why = It was first planned to end on { $on }. Say why it ends later.
refuse-roadmap-phase-closed = Phase { $phase } is closed. Reopen it first, with a reason.
refuse-roadmap-blocker = { $criterion } is a blocker ({ $basis ->
    [standard] the standard
    [law] the law
   *[body] certification body
}) and not met. A blocker cannot be acknowledged; meet it first.
refuse-roadmap-warning = { $criterion } is not met. Acknowledge it with a reason, or meet it first.
refuse-roadmap-note = Say why these warnings are acknowledged.
refuse-roadmap-not-closed = Phase { $phase } is not closed.
refuse-roadmap-reason = Say why the phase is opened again.
roadmap-chart = The six phases over time
roadmap-chart-tasks = Tasks over time
roadmap-sentence = From { $from } to { $to }; { $slipped ->
    [0] nothing is late or ends later than first planned
    [one] one is late or ends later than first planned
   *[other] { $slipped } are late or end later than first planned
 }{ $law ->
    [0] .
    [one] ; one day of the EU AI Act falls into it.
   *[other] ; { $law } days of the EU AI Act fall into it.
}
roadmap-law-mark = { $more ->
    [0] { $articles }
   *[other] { $articles } and { $more } more
}
ui-roadmap-none = A dated roadmap through the six phases. Its weeks follow from your starting point and can be changed.
ui-roadmap-start = First day
ui-roadmap-make = Make the roadmap
ui-roadmap-remake = Make it anew
ui-roadmap-remake-note = Made for { $systems ->
    [one] one system
   *[other] { $systems } systems
} as “{ $point }”; now { $now ->
    [one] one system
   *[other] { $now } systems
} and “{ $suggested }”. Making it anew replaces dates set by hand.
ui-roadmap-way = Objective: { $objective }. It takes { $tasks } of the { $of } tasks.
ui-roadmap-basis = Where this comes from
ui-roadmap-end = What may be said at its end: { $end }
ui-roadmap-end-reached = Reached on { $on }: { $end }
ui-roadmap-phase = Phase
ui-roadmap-status = State
ui-roadmap-criteria = Exit criteria
ui-roadmap-dates = Dates
ui-roadmap-slipped = { $days ->
    [one] 1 day later than first planned
   *[other] { $days } days later than first planned
 }
ui-roadmap-why = Why it ends later
ui-roadmap-carry = Move the later phases along
ui-roadmap-move = Move
ui-roadmap-drag = Drag a bar to move it, its right end to change how long it takes. By keyboard: arrows move by a day, Page Up and Page Down by a week, with Shift the end alone; Enter keeps it, Esc leaves it as it was.
ui-roadmap-bar = { $name }: { $from } – { $to }
ui-roadmap-later = { $days ->
    [one] ends 1 day later
   *[other] ends { $days } days later
 }
ui-roadmap-earlier = { $days ->
    [one] ends 1 day earlier
   *[other] ends { $days } days earlier
 }
ui-roadmap-why-since = First planned until { $on }. Why it ends later
ui-roadmap-tasks = Tasks
ui-roadmap-task = Task
ui-roadmap-role = Usually
ui-roadmap-close = Close this phase
ui-roadmap-closed = Closed on { $on } by { $by }
ui-roadmap-close-note = Why the warnings are acknowledged
ui-roadmap-acknowledge = acknowledge
ui-roadmap-reopen = Reopen
ui-roadmap-reason = Reason
ui-roadmap-deliverables = Deliverables
ui-roadmap-reuse = From ISO/IEC 27001
ui-roadmap-critical = on the longest chain
cell-criterion-met = met
cell-criterion-notMet = not met
cell-criterion-notYetRecorded = not yet recorded
cell-criterion-notNeeded = not needed here
cell-effect-blocker = blocker
cell-effect-warning = warning
cell-basis-standard = the standard
cell-basis-law = the law
cell-basis-body = certification body
cell-basis-ours = our recommendation
cell-basis-programme = six-phase plan AIMS Desk follows
cell-condition-route = not on the way of this objective
cell-condition-iso27001 = only with ISO/IEC 27001
cell-condition-supervisor = only in a sector with a supervisor
cell-condition-personalData = only where personal data are used
cell-register-documents = register of documents
cell-register-objectives = register of objectives
cell-register-risks = register of risks
cell-register-treatments = register of treatments
cell-register-indicators = indicators
cell-register-impact = register of impact assessments
cell-register-evidence = register of evidence
cell-register-monitoring = register of monitoring
cell-register-audits = register of audits
cell-register-nonconformities = register of nonconformities
cell-register-certification = register of certification
roadmap-late = The plan ends on { $last }, after the day aimed at, { $target }.
ui-home-law = Duties of the EU AI Act, now and within 90 days
ui-home-duties = Open the duties
roadmap-reached = { $value } of { $needed }
roadmap-enough = { $value }, at least { $needed } asked for
roadmap-none-recorded = nothing recorded yet
roadmap-none-left = { $of ->
    [one] none left of 1
   *[other] none left of { $of }
 }
roadmap-left-purpose = { $left } of { $of } still without a purpose or an AI role
roadmap-left-class = { $left } of { $of } still without an owner or a class
roadmap-left-undecided = { $left } of { $of } still undecided
roadmap-left-unaccepted = { $left } of { $of } not yet accepted by anybody
roadmap-roles-key = { $value } of { $needed } accepted: top management and AI lead
roadmap-context = { $value } of { $needed }: an external and an internal issue, the answer on climate change, an interested party
roadmap-scope = { $value } of { $needed }: the text, and its approval as it stands
roadmap-policy = { $value } of { $needed }: an approved version of the AI policy
roadmap-policy-scope = { $value } of { $needed }: an approved version of the AI policy, and of the scope as it stands
roadmap-aligned = { $value } of { $needed }: the approved policy names the policies it is read with, and control A.2.3 is begun or excluded
roadmap-charter = { $value } of { $needed }: an approved text that says how top management acts as the AI committee (5.3)
roadmap-committee = { $value } of { $needed }: top management has accepted its role, and the text on the AI committee is approved
roadmap-document-rules = { $value } of { $needed }: an approved text with rules for documents (7.5)
roadmap-calendar = { $value } of { $needed }: a meeting with approved minutes, and a next one that is planned
roadmap-first-entries = { $value } of { $needed }: a change of the AIMS, and an action
roadmap-told = { $told } of { $of } told so far
roadmap-left-prohibited = { $left } of { $of } still unclassified, or prohibited and not yet dealt with
roadmap-left-unchecked = { $left } of { $of } not yet confirmed by somebody as right (“I checked this entry today”)
roadmap-left-incomplete = { $left } of { $of } still without a purpose, an owner or a role
roadmap-left-unclassified = { $left } of { $of } still unclassified
roadmap-left-documents = { $left } of { $of } demands for a text still without an approved one
roadmap-left-unverified = { $left } of { $of } treatments not yet judged effective or not by somebody other than the risk owner
roadmap-left-untested = { $left } of { $of } controls that run not yet found effective by somebody other than their owner
roadmap-left-unexplained = { $left } of { $of } excluded without a sufficient reason

## The noun and its fields
roadmap = Roadmap
    .a = the roadmap
    .many = Roadmap
    .empty = No roadmap has been made yet. Make one from your starting point; it gives the six phases their dates.
roadmap-startingPoint = Starting point of the roadmap
roadmap-startsOn = First day
roadmap-systems = AI systems it was made for
roadmap-madeOn = Made on
roadmap-madeBy = Made by
ui-roadmap-law = Days of the EU AI Act
ui-roadmap-law-from = From
ui-roadmap-law-articles = What applies then
ui-roadmap-law-systems = To
