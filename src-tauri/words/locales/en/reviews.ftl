# Management reviews: refusals, names of edits, and the words of the data under each input.

## Short names of the inputs, for sentences about one of them
input-name = { $input ->
    [CM-I1] open actions
    [CM-I2] incidents and concerns
    [CM-I3] requests to use AI tools
    [CM-I4] objectives and their readings
    [CM-I5] changes of the AIMS
    [MR-I1] status of actions from earlier reviews
    [MR-I2] changes in external and internal issues
    [MR-I3] changes in needs and expectations of interested parties
    [MR-I4] trends in nonconformities and corrective actions
    [MR-I5] trends in monitoring and measurement results
    [MR-I6] trends in audit results
    [MR-I7] opportunities for continual improvement
    [MR-I8] feedback from interested parties
    [MR-I9] AI risk assessment results and treatment status
    [MR-I10] impact assessments
    [MR-I11] AI inventory changes and scope
    [MR-I12] resources, competence and AI literacy
    [MR-I13] supplier and customer performance
    [MR-I14] suitability of the AI policy and objectives
   *[other] added by the organisation
}

## Refusals: the frame and the states
refuse-review-no-date = The review needs the day of the meeting. Give a date.
refuse-review-no-chair = The review needs a chair. Name one.
refuse-review-no-period = The review needs the first and the last day of the period it covers. Give both dates.
refuse-review-no-cut-off = The data cut-off is not set. Give the day up to which data counts, not later than the meeting.
refuse-review-cut-off-ahead = The data cut-off lies in the future. Wait until that day, or set an earlier one.
refuse-review-period-order = The period ends on { $second }, before it begins on { $first }. Correct one of the dates.
refuse-review-cut-off-before-period = The data cut-off { $second } lies before the end of the period { $first }. Set it on that day or later.
refuse-review-cut-off-after-meeting = The data cut-off { $first } is later than the meeting on { $second }. Set it on that day or earlier.
refuse-review-period-after-meeting = The period ends on { $first }, after the meeting on { $second }. Correct one of the dates.
refuse-review-next-before = The next review on { $second } is not later than this one on { $first }. Give a later date.
refuse-review-not-met-yet = The meeting lies in the future. Give the day on which it took place.
refuse-review-frame-copied = The inputs were copied for this period and cut-off when the meeting started. These dates cannot change any more.
refuse-review-state = { $number } cannot take this step now. A review goes from planned to in preparation, in meeting, held, minutes approved and closed, one step at a time.
refuse-review-locked = The minutes of { $number } are approved and frozen. Open them for a correction, which becomes a new version with its own approval.
refuse-review-not-prepared = { $number } is not in preparation yet. Start the preparation first.
refuse-review-not-held = The meeting of { $number } has not started. Start it first; its results are recorded from then on.
refuse-review-correct-state = Only approved minutes of a review that is not closed can be corrected; { $number } is not in that state.
refuse-review-correct-reason = Say what is to be corrected and why.

## Refusals: people
refuse-review-invited-twice = { $name } is invited already.
refuse-review-dismiss-chair = { $name } chairs the review. Name another chair first.
refuse-review-top-management-invited = Nobody from top management is invited. Invite at least one person of top management.
refuse-review-top-management-absent = Nobody from top management was present. Record who came; without top management this is no management review.
refuse-review-attendance-open = It is not recorded whether { $name } came. Mark present, present by video or excused.
refuse-review-chair-absent = { $name } chairs the review but is not marked present. Record the attendance, or name the person who chaired.

## Refusals: inputs, decisions, conclusions
refuse-review-no-snapshot = The inputs have not been copied as of the data cut-off. Start the meeting first.
refuse-review-input-open = The required input “{ input-name }” is not covered. Write a comment or a conclusion, take a decision on it, or say that there is nothing to report, with the reason.
refuse-review-nothing-and-conclusion = The input “{ input-name }” cannot have nothing to report and a conclusion at the same time. Clear one of them.
refuse-review-no-improvement = No decision on opportunities for improvement is recorded. Record one; “no change” with a reason is a decision too.
refuse-review-no-change-decision = No decision on changes to the AIMS is recorded. Record one; “no change” with a reason is a decision too.
refuse-review-decision-words = Write what was decided, or mark the decision as “no change” and give the reason.
refuse-review-no-change-reason = A decision for “no change” needs its reason.
refuse-review-decision-has-action = Action { $action } follows from { $number }. The decision stays.
refuse-review-decision-elsewhere = { $number } was taken in another review. Choose a decision of this one.
refuse-review-verdict-open = { $question ->
    [suitable] It is not concluded whether the AIMS is suitable. Choose yes, partly or no.
    [adequate] It is not concluded whether the AIMS is adequate. Choose yes, partly or no.
   *[other] It is not concluded whether the AIMS is effective. Choose yes, partly or no.
}
refuse-review-verdict-why = { $question ->
    [suitable] The conclusion on suitability has no reason. Say why in one sentence.
    [adequate] The conclusion on adequacy has no reason. Say why in one sentence.
   *[other] The conclusion on effectiveness has no reason. Say why in one sentence.
}
refuse-review-action-owner = Action { $number } has no owner. Name one.
refuse-review-action-due = Action { $number } has no due date. Give one.
refuse-review-no-next = The next review has no date. Reviews are held at planned intervals; give the day.
refuse-review-kind = { $number } has the agenda and the rules of its kind. Plan another meeting for the other kind.
refuse-committee-silent = Nothing is written under any item, and nothing is decided. Write one line at least, or an action.
refuse-review-no-approver = Nobody is named who approves the minutes. Name the approver.
refuse-review-action-still-open = Action { $number } ({ $title }) is open. Close it, drop it with a reason, or carry it over to a later review.
refuse-review-minutes = Plan at most { $most } minutes for one input.

## Names of edits
edit-review-plan = Plan a management review
edit-review-amend = Change a management review
edit-review-prepare = Start preparing a management review
edit-review-invite = Invite to a management review
edit-review-inviteAll = Invite several people
edit-review-attendAll = Record that everybody came
edit-review-attend = Record attendance
edit-review-dismiss = Take an invitation back
edit-review-input = Write about an input
edit-review-hold = Start the meeting
edit-review-end = End the meeting
edit-review-decide = Record a decision
edit-review-amendDecision = Change a decision
edit-review-withdrawDecision = Remove a decision
edit-review-act = Add an action of the meeting
edit-review-conclude = Conclude the review
edit-review-approve = Approve and issue the minutes
edit-review-correct = Open minutes for a correction
edit-review-close = Close the management review

## Data under an input: sentences
input-sentence-none = No figures were collected for this input.
input-sentence-actions = { $total ->
    [one] One action from earlier reviews was open or finished in the period
   *[other] In the period { $total } actions from earlier reviews were open or finished
  }: { $done ->
    [0] none done
   *[other] { $done } done
  }, { $dropped ->
    [0] none dropped
   *[other] { $dropped } dropped
  }, { $open ->
    [0] none open
   *[other] { $open } open, { $overdue ->
        [0] none of these overdue
       *[other] { $overdue } of these overdue
      }
  }.
input-sentence-actions-none = No action from an earlier review was open or finished in the period.
input-sentence-raised = { $total ->
    [one] One action raised outside reviews was open or finished in the period
   *[other] In the period { $total } actions raised outside reviews were open or finished
  }: { $done ->
    [0] none done
   *[other] { $done } done
  }, { $dropped ->
    [0] none dropped
   *[other] { $dropped } dropped
  }, { $open ->
    [0] none open
   *[other] { $open } open, { $overdue ->
        [0] none of these overdue
       *[other] { $overdue } of these overdue
      }
  }.
input-sentence-raised-none = No action raised outside reviews was open or finished in the period.
input-sentence-corrections = { $total ->
    [one] One action puts right what a test, ended evidence or an incident showed
   *[other] There are { $total } actions that put right what tests, ended evidence or incidents showed
  }: { $done ->
    [0] none done
   *[other] { $done } done
  }, { $dropped ->
    [0] none dropped
   *[other] { $dropped } dropped
  }, { $open ->
    [0] none open
   *[other] { $open } open, { $overdue ->
        [0] none of these overdue
       *[other] { $overdue } of these overdue
      }
  }.
input-sentence-feedback = { $came ->
    [0] No concern and no report from outside came in the period
    [one] One concern or report from outside came in the period
   *[other] In the period { $came } concerns or reports came from outside
  }; { $open ->
    [0] none is open
    [one] one is open
   *[other] { $open } are open
  }.
input-sentence-incidents = { $came ->
    [0] Nothing was reported in the period
    [one] One report came in the period
   *[other] In the period { $came } reports came
  }; { $open ->
    [0] none is open
    [one] one is open
   *[other] { $open } are open
  }.
input-sentence-literacy = { $held ->
    [0] No training was held in the period
    [one] One training was held in the period, for { $people ->
        [one] one person
       *[other] { $people } people
      }
   *[other] In the period { $held } trainings were held, for { $people ->
        [one] one person
       *[other] { $people } people
      }
  }; { $ended ->
    [0] no record of training has run out
    [one] one record of training has run out
   *[other] { $ended } records of training have run out
  }.
input-sentence-suppliers = { $all ->
    [0] No supplier is on record
    [one] { $approved ->
        [0] The one supplier is not approved
       *[other] The one supplier is approved
      }
   *[other] { $approved ->
        [0] None of { $all } suppliers is approved
        [one] One of { $all } suppliers is approved
       *[other] Of { $all } suppliers, { $approved } are approved
      }
  }; { $late ->
    [0] no review is overdue
    [one] one review is overdue
   *[other] { $late } reviews are overdue
  }.
input-sentence-all = { $total ->
    [one] One action was open or finished in the period
   *[other] In the period { $total } actions were open or finished
  }: { $done ->
    [0] none done
   *[other] { $done } done
  }, { $dropped ->
    [0] none dropped
   *[other] { $dropped } dropped
  }, { $open ->
    [0] none open
   *[other] { $open } open, { $overdue ->
        [0] none of these overdue
       *[other] { $overdue } of these overdue
      }
  }.
input-sentence-all-none = No action was open or finished in the period.
input-sentence-requests = { $asked ->
    [0] No request waits for an answer
    [one] One request waits for an answer
   *[other] There are { $asked } requests that wait for an answer
  }; { $answered ->
    [0] none was answered in the period.
    [one] one was answered in the period.
   *[other] { $answered } were answered in the period.
  }
input-sentence-objectives = { $live ->
    [0] No objective is live.
    [one] One objective is live; { $late ->
        [0] it is monitored.
       *[other] it is not monitored.
      }
   *[other] There are { $live } live objectives; { $late ->
        [0] all of them are monitored.
        [one] one of them is not monitored.
       *[other] { $late } of them are not monitored.
      }
  }{ $short ->
    [0] { "" }
    [one] { " " }One is not at its target yet.
   *[other] { " " }Of them, { $short } are not at their targets yet.
  }{ $closed ->
    [0] { "" }
    [one] { " " }One more was closed in the period.
   *[other] { " " }In the period, { $closed } more were closed.
  }

input-sentence-changes = { $waiting ->
    [0] No change waits for a decision
    [one] One change waits for a decision
   *[other] There are { $waiting } changes that wait for a decision
  }; { $underway ->
    [0] none is under way.
    [one] one is under way, { $late ->
        [0] in time.
       *[other] and late.
      }
   *[other] { $underway } are under way, { $late ->
        [0] all in time.
       *[other] { $late } of them late.
      }
  }
input-sentence-organisation = { $count ->
    [0] Nothing about the organisation, its people or its duties changed in the period.
    [one] There was one change to the organisation, its people or its duties in the period.
   *[other] There were { $count } changes to the organisation, its people or its duties in the period.
}
input-sentence-duties = { $count ->
    [0] No decided control came to rest on a law, a contract or an interested party in the period.
    [one] One control came to rest on a law, a contract or an interested party in the period.
   *[other] In the period { $count } controls came to rest on a law, a contract or an interested party.
}
input-sentence-scope = { $count ->
    [0] The scope, and the decisions on controls taken before, did not change in the period
    [one] There was one change to the scope or to the controls in the period
   *[other] There were { $count } changes to the scope or to the controls in the period
  }; { $first ->
    [0] no other control was decided for the first time
    [one] one other control was decided for the first time
   *[other] { $first } other controls were decided for the first time
  }.
input-sentence-watched = { $watched ->
    [one] One figure is watched in operation
   *[other] { $watched } figures are watched in operation
  }: { $crossed ->
    [0] none is
    [one] one is
   *[other] { $crossed } are
  } beyond its threshold, { $unread ->
    [0] none was left unread
    [one] one was not read in time
   *[other] { $unread } were not read in time
  }.
input-sentence-measures = Of { $applicable } applicable controls { $partly ->
    [0] none is
    [one] one is
   *[other] { $partly } are
  } partly implemented and { $late ->
    [0] none is past its target date
    [one] one is past its target date
   *[other] { $late } are past their target date
  }; { $open ->
    [0] no action is open.
    [one] one action is open, { $overdue ->
        [0] not overdue.
       *[other] overdue.
      }
   *[other] { $open } actions are open, { $overdue ->
        [0] none of them overdue.
        [one] one of them overdue.
       *[other] { $overdue } of them overdue.
      }
  }
input-sentence-impacts = { $approved ->
    [0] No approved impact assessment of a system inside the scope is on record
   *[other] { $all ->
        [one] The one system inside the scope has an approved impact assessment
       *[other] Of { $all } systems inside the scope { $approved } { $approved ->
            [one] has
           *[other] have
          } an approved impact assessment
      }
  }; { $draft ->
    [0] no draft of one is on record
    [one] one is being drafted
   *[other] { $draft } are being drafted
  }{ $late ->
    [0] { $passed ->
        [0] , none is due again.
       *[other] .
      }
    [one] , one is past its day for the next round.
   *[other] , { $late } are past their day for the next round.
  }{ $passed ->
    [0] { "" }
    [one] { " " }One system that was never assessed is past the day it was to be looked at.
   *[other] { " " }{ $passed } systems that were never assessed are past the day they were to be looked at.
  }{ $since ->
    [0] { "" }
    [one] { " " }One assessment was approved after the cut-off and counts in the next review.
   *[other] { " " }After the cut-off { $since } assessments were approved; they count in the next review.
  }
input-sentence-risks = { $total ->
    [0] No risk had been rated by the cut-off{ $since ->
        [0] .
        [one] ; one has been rated since.
       *[other] ; { $since } have been rated since.
      }
   *[other] { $total ->
        [one] One risk counts
       *[other] In all, { $total } risks count
      }. What remains is high or critical for { $high ->
        [0] none
       *[other] { $high }
      }, medium for { $medium ->
        [0] none
       *[other] { $medium }
      } and low for { $low ->
        [0] none
       *[other] { $low }
      }; { $late ->
        [0] no treatment is past its date
        [one] one treatment is past its date
       *[other] { $late } treatments are past their date
      }{ $ended ->
        [0] .
        [one] {" "}and one acceptance has ended.
       *[other] {" "}and { $ended } acceptances have ended.
      }
  }

## Data under an input: columns
column-tool = Tool
column-system = System
column-assessment = Assessment
column-next = Next round
column-measure = Figure
column-limit = Threshold
cell-measure-within = Within
cell-measure-crossed-late = Beyond its threshold
column-objective = Objective
column-aim = Target
column-reading = Last reading
column-read-on = Read on
column-change = Change
column-number = No.
column-action = Action
column-risk = Risk
column-remains = What remains
column-owner = Owner
column-accepted-until = Accepted until
column-due = Due
column-was-due = First due
column-state = State
column-closed = Closed on
column-outcome = Outcome or reason
column-origin = Origin
column-on = Date
column-subject = Record
column-field = What changed
column-from = From
column-to = To
column-by = By
column-control = Control
column-controls = Controls
column-reason = Reason
column-status = Status
column-target = Target date
column-report = What was reported
column-kind = Kind
column-module = Module
column-valid = Valid for
column-ended = Run out for
column-supplier = Supplier
column-systems = Systems
column-rating = Rating
column-review = Next look

## Data under an input: cells
cell-action-open = Open
cell-action-overdue = Open, overdue
cell-action-done = Done
cell-action-dropped = Dropped
cell-risk-level-low = Low
cell-risk-level-medium = Medium
cell-risk-level-high = High
cell-risk-level-critical = Critical
cell-risk-level-none = No level
cell-risk-rated = No treatment decided
cell-risk-treated = Being treated
cell-risk-treatment-late = Treatment overdue
cell-risk-accepted = Accepted
cell-risk-ended-late = Acceptance ended
cell-impact-approved = Assessed
cell-impact-again = Assessed, next round begun
cell-impact-late = Assessed, next round late
cell-impact-draft = Begun
cell-impact-since = Assessed since the cut-off
cell-impact-none = Not assessed
cell-impact-none-late = Not assessed, its review is overdue
cell-risk-since = Rated since the cut-off
cell-use-asked = Asked
cell-use-approved = Approved
cell-use-refused = Refused
cell-use-ended = Ended
cell-read-missed-late = Not at its target, and past its date
cell-read-short = Not at its target yet
cell-read-late = Not monitored
cell-read-in-time = Monitored
cell-incident-incident = Incident
cell-incident-nearMiss = Near miss
cell-incident-concern = Concern
cell-incident-outsideReport = Report from outside
cell-handled-reported = Reported
cell-handled-triaged = Triaged
cell-handled-handled = Contained
cell-handled-closed = Closed
cell-rated-none = Not rated
cell-rated-suitable = Suitable
cell-rated-conditions = Suitable with conditions
cell-rated-unsuitable = Not suitable
cell-supplier-candidate = Candidate
cell-supplier-approved = Approved
cell-supplier-suspended = Suspended
cell-supplier-late = Review overdue
cell-change-proposed = Waits for a decision
cell-change-approved = Under way
cell-change-late = Under way, late
cell-origin-own = Own initiative
cell-origin-review = Management review
cell-origin-statement = Statement of Applicability
cell-origin-document = Document
cell-origin-risk = Risk
cell-origin-test = Test of a control
cell-origin-evidence = Evidence that ended
cell-origin-incident = Incident
cell-subject-organisation = Organisation
cell-duty-statementOwner = Owner of the Statement of Applicability
cell-duty-statementApprover = Approver of the Statement of Applicability
cell-duty-reviewChair = Chair of management reviews
cell-duty-minutesApprover = Approver of minutes
cell-field-added = Added
cell-field-removed = Removed
cell-field-name = Name
cell-field-legal-form = Legal form
cell-field-country = Country
cell-field-sector = Sector
cell-field-scope = Scope of the AIMS
cell-field-scope-document = Scope document
cell-field-edition-label = Edition of the standard
cell-field-classification = Classification
cell-field-review-every-months = Months between reviews
cell-field-role = Role
cell-field-top-management = Top management
cell-field-active = Position
cell-here = Works here
cell-left = Has left
cell-role-signs = Whoever accepted the role
cell-field-person = Who holds it
cell-field-applicability = Decision
cell-yes = Yes
cell-no = No
cell-applicability-undecided = Undecided
cell-applicability-applicable = Applicable
cell-applicability-excluded = Excluded
cell-code-law = Law or regulation
cell-code-contract = Contract
cell-code-party = Interested party
cell-status-not-started = Not started
cell-status-planned = Planned
cell-status-implemented = Implemented
cell-status-partly = Partly implemented
cell-status-none = No status

## Counts under an input, compared with the review before
count-requests-asked = Requests without an answer
count-requests-answered = Requests answered in the period
count-impacts-approved = Systems assessed
count-impacts-draft = Assessments being drafted
count-impacts-late = Next rounds late
count-objectives-live = Live objectives
count-objectives-late = Objectives not monitored
count-reports-came = Reports in the period
count-reports-open = Reports still open
count-trainings-held = Trainings held
count-people-trained = People who took one
count-records-ended = Records of training that ran out
count-suppliers-approved = Suppliers approved
count-suppliers-late = Reviews of suppliers overdue
count-changes-waiting = Changes that wait for a decision
count-changes-under-way = Changes under way
count-changes-late = Changes that are late
count-done = Actions done
count-dropped = Actions dropped
count-open = Actions open
count-actions-open = Actions open
count-actions-overdue = Open actions overdue
count-actions-done = Actions done in the period
count-changes = Changes
count-rests-law = Controls that came to rest on a law or regulation
count-rests-contract = Controls that came to rest on a contract
count-rests-party = Controls that came to rest on an interested party
count-decided-first = Controls decided for the first time, besides own ones added
count-scope-changes = Own controls added, changes to the scope or to decisions taken before
count-risk-controls = Controls included because of a risk
count-applicable = Controls that apply
count-excluded = Controls excluded
count-undecided = Controls undecided
count-implemented = Controls shown to run
count-partly = Controls partly implemented (some evidence is valid, or the owner says so and an approved text carries it)
count-planned = Controls planned
count-not-started = Controls not started
count-late = Controls past their target date
count-what = What is counted
count-before = At the last review ({ $review })
count-before-committee = At the meeting before ({ $review })
count-before-none-committee = At the meeting before
count-before-none = At the last review
count-now = In this period
count-change = What changed
count-then-none = —
count-value = { $value }
count-none = none
count-none-now = none in this period
count-none-of = none of { $whole }
count-part = { $part } of { $whole }
count-change-first = first period measured
count-change-same = no change
count-change-more = ↑ { $by } more
count-change-flow = not comparable
count-change-fewer = ↓ { $by } fewer
cell-objective-met = Met
cell-objective-missed = Not met, closed
cell-objective-withdrawn = Withdrawn
count-evidenced = Controls with valid evidence, of those that apply
cell-reading-none = none counted
