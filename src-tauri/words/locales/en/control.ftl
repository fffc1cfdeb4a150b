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
    .not-carried-out = Activity not carried out
controlStatus = Status
    .not-started = Not started
    .planned = Planned
    .partly = Partly implemented
