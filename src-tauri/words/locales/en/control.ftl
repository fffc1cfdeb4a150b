# Controls of Annex A and of the organisation's own, and what is decided about each (clause 6.1.3).

control = Control
    .a = a control
    .many = Controls
    .empty = No control is here. The controls of Annex A and those of the organisation's own stand here, each to be decided.

## Fields
control-title = Title
control-purpose = What it is for
control-position = Position in the list
control-edition = Edition of the catalogue
control-own = Of the organisation's own
control-applicability = Decision
    .help = Whether the control applies to this organisation.
control-inclusionCodes = Reason for inclusion
control-riskSource = Which risk
control-lawSource = Which law and article
control-contractSource = Which contract
control-partySource = Which interested party
control-inclusionWords = Reason for inclusion, in words
control-exclusionGround = Ground of exclusion
control-exclusionWords = Reason for exclusion, in words
    .help = Why the control does not apply to this organisation.
control-reopens = What reopens the exclusion
    .help = The event or fact after which the reason no longer holds.
control-implementation = How it is implemented
control-status = Status
    .help = “Implemented” takes operating evidence checked by another person (our rule).
control-owner = Owner
control-targetDate = Target date
control-dateReason = Why the date moved back
control-annexBNote = Considered from the guidance of Annex B
control-annexBBy = Annex B considered by
control-annexBOn = Annex B considered on
control-decidedBy = Decided by
control-decidedOn = Decided on

## Lists of codes
applicability = Decision
    .undecided = Undecided
    .applicable = Applicable
    .excluded = Excluded
inclusionCode = Reason for inclusion
    .risk = Risk
    .law = Law or regulation
    .contract = Contract
    .party = Interested party
    .practice = Good practice
exclusionGround = Ground of exclusion
    .not-necessary = Not necessary by the risk assessment
    .not-required = Not required, or exempt, under external requirements
controlStatus = Status
    .implemented = Implemented
    .not-started = Not started
    .planned = Planned
    .partly = Partly implemented

## Proposed decisions
ui-proposed = Proposed
ui-proposed-about = Each decision is drafted from the facts on record and counts as nothing until you confirm it. Change the words where they are not true of you.
ui-proposed-draw = { $count ->
    [0] Propose again from the facts
    [one] Propose one decision from the facts
   *[other] Propose { $count } decisions from the facts
 }
ui-proposed-confirm = { $count ->
    [one] Confirm one decision (Ctrl+Enter)
   *[other] Confirm { $count } decisions (Ctrl+Enter)
 }
ui-proposed-dismiss = { $count ->
    [one] Throw one away
   *[other] Throw { $count } away
 }
ui-proposed-nothing-new = Nothing new can be proposed: what is open below waits for an answer, the rest is decided.
ui-proposed-stale = { $count ->
    [one] The facts of one proposal have changed. Propose again to see what follows from them now.
   *[other] The facts of { $count } proposals have changed. Propose again to see what follows from them now.
 }
ui-proposed-open = { $count ->
    [one] One answer is missing
   *[other] { $count } answers are missing
 }
ui-proposed-waits = { $more ->
    [0] { $controls } wait for it.
   *[other] { $controls } and { $more } more wait for it.
 }
ui-proposed-none-yet = { $what }: none is recorded yet
ui-proposed-class = Class under the EU AI Act
ui-proposed-say = Answer there
ui-proposed-is = Proposed: { $decision }
ui-proposed-open-control = Open the control
ui-proposed-rests = Rests on: { $facts }.
ui-proposed-not = not:
ui-proposed-change = Change the words
ui-proposed-beware = Before you exclude:
