# The fixed words of the printed documents.

## Every document
print-logo = Logo of { $organisation }
print-logo-lost = The logo cannot be drawn and is left out here. Choose it anew in the settings of the organisation.
print-organisation = Organisation
print-document = Document number
print-version = Version
print-status = Status
print-date = Date
print-owner = Owner
print-approver = Approved by
print-classification = Classification
print-scope = Scope of the AIMS
print-replaces = Replaces
print-replaces-nothing = No earlier version on record
print-not-named = Not named
print-not-set = Not set
print-not-classified = Not classified
print-not-written = Not written yet
print-open-place = [open: { $what }]
print-open-place-unnamed = [open]
print-not-yet-approved = Not yet approved
print-person-with-role = { $name }, { $role }
print-standing-draft = Draft
print-standing-approved = Approved
print-standing-provisional = Approved as provisional
print-version-draft = { $version } (draft)
print-scope-since = not yet approved; reads so since { $on }
print-scope-version = version { $version }, approved on { $on }
print-scope-unnumbered = { $stands ->
    [approved] version { $version }, approved on { $on }
    [written] the words of { $on }, not approved yet
   *[none] not approved yet
}
print-nobody-yet = nobody yet
print-no-date-yet = no date yet
print-standing-translation = Translation, not the approved record
print-standing-superseded = Approved, replaced by a later version
print-mark-draft = DRAFT: not approved
print-mark-sample = SAMPLE: invented company, for demonstration only
print-mark-provisional = PROVISIONAL
print-mark-translation = TRANSLATION: not the approved record
print-mark-labels = LABELS IN ENGLISH: the approved text is in Spanish
print-day-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
print-day-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
print-page = Page { $page } of { $pages }
print-foot-number = { $number } · version { $version }
print-foot-head = Journal entry { $seq } · { $at } · { $hash }
print-sign-off = Approval
print-sign-capacity = Capacity
print-sign-name = Name and role
print-sign-recorded = Recorded in the program
print-sign-named = named; nothing to sign
print-sign-approval = approved on { $on }
print-sign-opinion = gave advice on { $on }
print-sign-unsigned = The approval is recorded in the program, by the person and on the day named. This copy is unsigned; the record needs no signature.
print-sign-draft = This is a draft: nobody has approved it, and this copy is unsigned.
sign-agreed = Led the session and agreed its parts
sign-approved = Approved
sign-owner = Responsible for the document
sign-chair = Chair
sign-secretary = Minutes taken by
sign-top-management = Top management
print-versions = Versions
print-version-approved = Approved on
print-version-by = Approved by
print-version-note = What it was about
print-edition-note = Words of the organisation stand in their own language. Numbers and short titles are those of { $edition }; its text is not reproduced.
print-head-note = The approval is on record as entry { $next } of the program's journal; the foot names the last entry read for this paper, { $seq }.
print-head-note-draft = Draft, made after entry { $seq } of the journal; it proves no approval.
print-contact = Questions, and whether this version is still valid: { $owner }, { $contact }.
print-inside = AI systems inside, and places
print-inside-systems = AI systems inside
print-systems-none = none yet
print-act = EU AI Act
print-act-in-full = EU AI Act (Regulation (EU) 2024/1689)
print-translation-note = This rendering was made in a language that was not chosen at approval. The approved record is the rendering issued at approval.

## Statement of Applicability
statement-title = Statement of Applicability
statement-subject = Which controls are necessary and which are not, and why (ISO/IEC 42001, 6.1.3)
statement-summary = Summary
statement-summary-status = Of the applicable controls, { $implemented ->
    [0] none is implemented
    [one] one is implemented
   *[other] { $implemented } are implemented
  }, { $partly ->
    [0] none partly
    [one] one partly
   *[other] { $partly } partly
  }, { $planned ->
    [0] none is planned
   *[other] { $planned } planned
  } and { $notstarted ->
    [0] none is not started
   *[other] { $notstarted } not started
  }{ $nostatus ->
    [0] .
   *[other] ; { $nostatus } without a status.
  }{ $undecided ->
    [0] { "" }
    [one] { " " }One control is still undecided.
   *[other] { " " }Still undecided: { $undecided } controls.
  }{ $own ->
    [0] { "" }
   *[other] { " " }Of Annex A { $annex } of { $annexall } apply; of the organisation's own controls, after Annex A, { $ownapply } of { $own }.
  }
statement-domain-counts = { $applicable } of { $listed } applicable{ $excluded ->
    [0] { "" }
   *[other] , { $excluded } excluded
  }{ $undecided ->
    [0] { "" }
   *[other] , { $undecided } undecided
  }
statement-decision-status = Decision and status
statement-owner-decided = Owner, decided
statement-decided-on = decided { $on }
statement-method = How the necessary controls were determined
statement-method-text = The necessary controls were { $provisional ->
    [1] first determined from the risks known so far, and so provisionally,
   *[other] first determined from the treatment of AI risks
  } and from the obligations of the organisation (laws, contracts, interested parties); then they were compared with Annex A, so that none is forgotten (clause 6.1.3). Each decision is given with its reason, or with the ground on which a control is not necessary. Controls of the organisation's own are listed after Annex A. A control that nobody has decided on is shown as undecided.
statement-approval-proves = What the approval proves
statement-approval-text = The approval records that the person named accepted this list of controls, with its reasons and its implementation status, on the date given. It does not prove that a control works: that is shown by evidence and audits. A control is shown as implemented only while an owner is named, what must be documented is approved, and valid records show it at work, on the date given.
statement-provisional = Provisional
statement-provisional-text = This statement is provisional, because { $count ->
    [0] there is no approved AI risk assessment yet (clauses 6.1.2 and 6.1.3): the necessary controls could not be compared with assessed risks.
   *[other] not everything is assessed and approved yet (clauses 6.1.2 to 6.1.4): { $systems }. Which controls are needed there is not known for certain.
  }
statement-unassessed = { $lacks ->
    [impact] { $system } has no approved impact assessment
    [risks] the risks of { $system } are not assessed and covered by an approved treatment plan
   *[both] { $system } has neither an approved impact assessment nor risks covered by an approved treatment plan
  }
statement-exclusions = Excluded controls
statement-exclusions-none = No control of Annex A is excluded.
statement-controls = Controls
statement-own-controls = Controls of the organisation's own
statement-domain = { $domain } { $title }
statement-applicable = Applicable
statement-excluded = Excluded
statement-control = Control
statement-control-title = Title
statement-decision = Decision
statement-reason = Reason
statement-reason-reopens = Reason, and what reopens the decision
statement-reopens = Reopened by:
statement-reopens-none = what reopens it is not said
statement-watched = Owner, decided
statement-implementation = How it is, or will be, implemented
statement-status-to-come = { $status }; to come as described
statement-status = Status
statement-owner = Owner
statement-decided = Decided
statement-ground = Ground
statement-in-words = In the organisation's words
statement-due = by { $date }
statement-decided-by = { $on }, { $by }
statement-applicability-undecided = Undecided
statement-applicability-applicable = Applicable
statement-applicability-excluded = Excluded
statement-code-risk = Risk
statement-code-law = Law or regulation
statement-code-contract = Contract
statement-code-party = Interested party
statement-code-practice = Good practice
statement-ground-not-necessary = Not necessary (6.1.3)
statement-ground-not-required = Not required, or exempt, under external requirements
statement-status-not-started = Not started
statement-status-planned = Planned
statement-status-implemented = Implemented
statement-shown = { $from } – { $until }
statement-status-partly = Partly implemented
statement-status-none = No status
statement-no-reason = No reason given yet
statement-changes = Changes since the last version
statement-changes-first = No earlier version: these are the first decisions.
statement-changes-none = Nothing changed since version { $version }.
statement-change-from = Before
statement-change-to = Now
statement-change-why = Why; last changed
statement-change-by = By
statement-change-on = On
statement-figure = { $part } of { $whole }
statement-overdue-label = Overdue
statement-redated-label = Dated later since the last version
statement-overdue = overdue
statement-provisional-until = To be confirmed or changed by { $name }; date: { $day }.
statement-provisional-no-day = set at approval
statement-none-excluded = — (excluded)
statement-none-undecided = — (undecided)
statement-none-given = — (not given)
statement-change-field = Field
statement-changes-decisions = Decisions
statement-changes-decisions-none = No control was excluded, included, added or removed, and the scope is the same.
statement-changes-scope = Scope before this version
statement-changes-controls = Changes by control
statement-changes-reworded = new wording
statement-moved = { $count ->
    [one] first move
    [2] second move
    [3] third move
   *[other] move no. { $count }
  }
statement-first-decision = — (first decision)
statement-nothing = (empty)
statement-field-applicability = Decision
statement-field-inclusionCodes = Reason for inclusion
statement-field-riskSource = Which risk
statement-field-lawSource = Which law and article
statement-field-contractSource = Which contract
statement-field-partySource = Which interested party
statement-field-inclusionWords = Reason for inclusion, in words
statement-field-exclusionGround = Ground of exclusion
statement-field-exclusionWords = Reason for exclusion, in words
statement-field-reopens = What reopens the exclusion
statement-field-implementation = How it is implemented
statement-field-status = Status
statement-field-owner = Owner
statement-field-targetDate = Target date
statement-field-dateReason = Why the date moved back
statement-field-title = Title
statement-field-added = Control added
statement-field-removed = Control removed

## Management review
review-title-minutes = Management review: minutes
review-title-committee = Committee meeting: minutes
review-title-committee-preparation = Committee meeting: preparation file
review-subject-committee = Meeting of the AI committee; no management review
review-lead-committee = Held on { $on }, { $inputs } items, with { $decisions ->
    [0] no decision
    [one] one decision
   *[other] { $decisions } decisions
  } and { $actions ->
    [0] no action
    [one] one action
   *[other] { $actions } actions
  }{ $moved ->
    [0] { "" }
    [one] { ", " }and gave an earlier action a new day
   *[other] { ", " }and gave { $moved } earlier actions a new day
  }. This is no management review (9.3).
review-lead-open = At the cut-off { $open ->
    [0] no action was open
    [one] one action was open, { $late ->
        [0] not late
       *[other] and late
    }
   *[other] { $open } actions were open, { $late ->
        [0] none
        [one] one
       *[other] { $late }
    } of them late
} (item { $item }).
review-rows-CM-I1 = Actions: { $count }
review-rows-CM-I3 = Requests: { $count }
review-rows-CM-I4 = Objectives, those closed in the period among them: { $count }
review-rows-CM-I5 = Changes: { $count }
review-input-committee = committee, { $clause }
review-title-preparation = Management review: preparation file
review-subject = What top management looked at, concluded and decided (ISO/IEC 42001, 9.3)
review-lead-minutes = Held on { $on } for the period from { $from } to { $to }, with { $decisions ->
    [0] no decision
    [one] one decision
   *[other] { $decisions } decisions
  } and { $actions ->
    [0] no action
    [one] one action
   *[other] { $actions } actions
  }{ $moved ->
    [0] { "" }
    [one] { ", " }and gave an earlier action a new day
   *[other] { ", " }and gave { $moved } earlier actions a new day
  }{ $targets ->
    [0] { "" }
    [one] { ", " }and gave a control a new target date
   *[other] { ", " }and gave { $targets } controls a new target date
  }{ $done ->
    [0] { "" }
    [one] { ", " }and closed an earlier action
   *[other] { ", " }and closed { $done } earlier actions
  }. { $open ->
    [0] All { $inputs } inputs are covered.
    [one] Of { $inputs } inputs, one is not covered ({ $list }){ $required ->
        [0] , and the standard does not require it.
       *[other] , and the standard requires it.
    }
   *[other] Of { $inputs } inputs, { $open } are not covered ({ $list }){ $required ->
        [0] , none of them required by the standard.
       *[other] ; of these the standard requires { $required }.
    }
  } Next review: { $next }.
review-lead-preparation = Planned for { $on }, for the period from { $from } to { $to }. { $open ->
    [0] Something is written under each of the { $inputs } inputs.
    [one] Of { $inputs } inputs, one still has nothing written under it.
   *[other] Of { $inputs } inputs, { $open } still have nothing written under them.
  }
review-no-day = (no day set)
review-meeting = The meeting
review-held-on = Held on
review-hours = Hours
review-hours-value = { $from } to { $to } ({ $zone })
review-hours-spent = { $spent ->
    [one] One minute
   *[other] { $spent } minutes
} spent, { $planned } planned
review-planned-for = Planned for
review-kind = Kind
review-kind-planned = Planned review
review-kind-extra = Extra review
review-place = Place
review-period = Period reviewed
review-period-value = { $from } to { $to }
review-cut-off = Data cut-off
review-snapshot = Inputs copied at
review-snapshot-none = Not yet: the inputs are copied when the meeting starts
review-chair = Chair
review-next = Next review
review-state = State
review-state-planned = Planned
review-state-in-preparation = In preparation
review-state-held = Held
review-state-minutes-approved = Minutes approved
review-state-closed = Closed
review-participants = Participants
review-participants-none = Nobody is named yet.
review-name = Name
review-role = Role
review-top-management = Top management
review-others = Others
review-attendance = Attendance
review-attendance-invited = Invited
review-attendance-video = Invited by video
review-attendance-present = Present
review-attendance-remote = Present by video
review-attendance-excused = Excused
review-inputs = Inputs
review-inputs-required = Required inputs
review-count-line = { $what }: { $now } ({ $review }: { $then })
review-count-first = { $what }: { $now }
review-rows-CM-I2 = Reports: { $count }
review-rows-MR-I4 = Actions that put something right: { $count }
review-rows-MR-I8 = Concerns and reports from outside: { $count }
review-rows-MR-I1 = Actions of earlier reviews: { $count }
review-rows-MR-I2 = Changes in the period: { $count }
review-rows-MR-I3 = What controls came to rest on
review-rows-MR-I7 = Actions raised outside reviews: { $count }
review-rows-MR-I5 = Controls past their target date: { $count }
review-rows-MR-I9 = The highest risks, and those past a date: { $count }
review-rows-MR-I10 = Systems inside the scope: { $count }
review-rows-MR-I12 = Modules: { $count }
review-rows-MR-I13 = Suppliers: { $count }
review-rows-MR-I14 = Objectives, those closed in the period among them: { $count }
review-rows-MR-I11 = Changes to the scope and to decisions on controls: { $count }
review-agenda = To decide, late, who
review-agenda-decide = To decide
review-agenda-late = Late
review-agenda-who = Who
review-agenda-action-late = do it, give it a new date or drop it
review-agenda-action-nobody = who does it, and by when
review-agenda-control-late = a new target date, with its reason
review-agenda-since = since { $on }
review-agenda-inputs = { $count ->
    [one] What is concluded from input { $inputs }
   *[other] What is concluded from inputs { $inputs }
  }
review-agenda-results = Improvements, changes to the AIMS (clause 9.3.3), and whether it is suitable, adequate and effective
review-scope-above = as in the head of this document
review-input-heading = { $number }. { $title }
review-input-required = Input required by clause { $clause }
review-input-recommended = Added by the organisation; not demanded by the standard
review-input-previous = Previous review ({ $review })
review-input-previous-conclusion = Conclusion then: { $conclusion }
review-input-previous-nothing = Nothing to report then: { $conclusion }
review-input-comment = Comment
review-input-reported = Reported in this period
review-input-decided = Decisions and actions:
review-input-noted = Noted
review-input-clause = clause { $clause }
review-input-added = added, not required by ISO/IEC 42001
review-inputs-added = { $count ->
    [one] Input { $inputs } is added by the organisation; ISO/IEC 42001 does not ask for it.
   *[other] Inputs { $inputs } are added by the organisation; ISO/IEC 42001 does not ask for them.
}
review-actions-bare = { $count ->
    [one] No action yet: { $numbers }. Who does it, and by when, stands in the decision alone.
   *[other] No action yet: { $numbers }. Who does it, and by when, stands in the decisions alone.
}
review-count-nothing = None: { $what }
review-input-conclusion = Conclusion
review-input-nothing = Nothing to report
review-input-before = Concluded at the last review ({ $review })
review-input-before-committee = Concluded at the last committee meeting ({ $review })
review-input-before-nothing = Nothing to report last time ({ $review })
review-decision-inputs = { $count ->
    [one] from input
   *[other] from inputs
  }
review-input-open = Not covered yet
review-input-left = Not covered
review-decisions = Decisions
review-decisions-none = No decision is recorded yet.
review-decision = Decision
review-decision-number = No.
review-decision-result = Concerns
review-decision-reason = Reason
review-decision-dissent = Dissent
review-decision-no-change = No change
review-actions = Actions
review-actions-none = No action was decided.
review-actions-carried = Carried over from earlier reviews
review-action-control = Control: { $title }
review-action-done = done here
review-action-was-due = was { $on }
review-action = Action
review-action-owner = Owner
review-action-due = Due
review-action-follows = Follows from
review-conclusion = Conclusion
review-conclusion-question = Question
review-conclusion-answer = Answer
review-conclusion-why = Why
review-question-suitable = Is the AIMS suitable?
review-question-adequate = Is the AIMS adequate?
review-question-effective = Is the AIMS effective?
review-answer-yes = Yes
review-answer-partly = Partly
review-answer-no = No
review-answer-open = Not concluded yet
review-draft-text = The inputs were copied when the meeting started, as of the data cut-off, and have not changed since. Once approved, these minutes no longer change; a correction is then a new version with its own approval.
review-approval-text = The inputs were copied when the meeting started, as of the data cut-off, and have not changed since. Approval froze these minutes; a correction is a new version with its own approval.
review-note = Note

chart-baseline = Baseline
chart-target = Target
chart-column-day = Day
chart-column-figure = Figure
chart-legend-critical = decides the end
chart-legend-other = has room
chart-legend-met = criteria met
chart-legend-first = first planned
chart-today-on = today, { $on }
chart-today-after = today, { $on }, after the end
chart-marks = EU AI Act
chart-criteria-met = criteria met
chart-late = late
chart-incomplete = incomplete
chart-of = { $part } of { $whole }
chart-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
chart-column-id = No.
chart-column-title = Title
chart-column-answered = Answered
chart-column-score = Score
chart-column-before = Before
chart-column-starts = Starts
chart-column-ends = Ends
chart-column-first-planned = First planned
chart-column-met = Met
chart-column-process = Process
chart-column-clauses = Clauses and controls
chart-column-answers = Who answers for it
chart-column-takes = Takes in
chart-column-gives = Hands on
chart-column-records = Seen in

## The process map (4.4)
processes-title = Processes of the AIMS
processes-comes-to = What the map comes to
processes-sentence = { $used ->
    [one] There are records of 1 of { $of } processes.
   *[other] There are records of { $used } of { $of } processes.
  }
processes-unnamed = Nobody is named for: { $titles }.
processes-still = No records here: { $titles }.
processes-none = No record yet
processes-nobody = nobody named yet
processes-elsewhere = Records kept outside this program
processes-assessed = Records kept outside this program; evidence in { $run }
processes-subject = Processes of the AI management system and their interactions (ISO/IEC 42001, 4.4)
processes-counted = Counted is what is in force: roles that were accepted, texts that were approved, objectives beyond a proposal, and systems inside the scope. The rest stands in its register.
processes-how = Thick border: it has records, no proof that it works; thin: none yet. Named are the owners of its controls, else who accepted the role.
processes-table = The same in words
review-reason-none = none given
review-inputs-as-of = Figures and rows as of the data cut-off, { $on }; what came after it counts in the next meeting.
review-lead-late = Late at the cut-off, and left by this meeting without a new day or an action: { $what }.
review-lead-late-taken = { $count ->
    [one] Decided on input { $inputs }, which lists some of it: { $decisions }.
   *[other] Decided on inputs { $inputs }, which list some of it: { $decisions }.
}
review-inputs-flow = “Not comparable” marks what happened within a period, and how actions ended: each time these are different ones.
review-inputs-first = No earlier meeting to compare with: first period measured.
review-lead-moved = { $days ->
    [one] Held one day
   *[other] Held { $days } days
} { $side ->
    [before] before
   *[after] after
} the planned day ({ $planned }).
review-lead-statement = { $document } (to be confirmed by { $day })
review-lead-alone = { $count ->
    [one] Input { $list } rests on its conclusion alone, without figure, record or report.
   *[other] Inputs { $list } rest on their conclusion alone, without figure, record or report.
}
review-input-alone = No figure, record or report stands under this input: it rests on its conclusion alone, and shows no trend.
review-verdict-while = { $count ->
    [one] Said while input { $list } is not covered.
   *[other] Said while inputs { $list } are not covered.
}
review-agenda-statement = { $document }: confirm it or change it
statement-figure-implemented = { $count ->
    [0] of them none implemented
    [one] of them one implemented
   *[other] of them { $count } implemented
}
print-licence-note = Identifiers and short titles refer to Annex A and the clauses of the standard, whose text is not reproduced: its requirements stand in a licensed copy.
