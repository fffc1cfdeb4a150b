# Risks and opportunities of AI systems (clauses 6.1.1 to 6.1.3, 8.2 and 8.3).

risk = Risk
    .a = a risk
    .many = Risks and opportunities
    .empty = No risk yet. Say what can go wrong with your AI systems, for whom, and what already stands against it. A template of a system has some ready; they count once somebody has rated them.

## Fields
risk-name = Event
    .help = What can happen, in a few words.
    .also = Risk; Title; Name; Risk title; Description of risk
risk-system = AI system
    .help = Empty: your AI as a whole.
    .also = System; System number; Asset
risk-kind = Risk or opportunity
    .help = An opportunity has no level and is set off against no harm.
    .also = Kind; Type
risk-cause = Cause
    .help = What leads to it.
    .also = Source; Causes; Threat; Reason
risk-effect = What follows
    .help = What it does to whom.
    .also = Effect; Consequences; Impact description
risk-targets = Whom it is about
    .help = Each of these gets a consequence of its own.
    .also = Targets; Target; Affects; Affected
risk-foundBy = Found by
    .help = An impact assessment, a template, an incident, the law, or yourselves.
    .also = Origin; Identified by
risk-impacts = Impacts it comes from
    .help = From the impact assessments of the system (6.1.4).
    .also = Impacts; Impact assessment
risk-misuse = From foreseeable misuse
    .help = It comes from a use that is not meant and can be foreseen.
    .also = Misuse; Foreseeable misuse
risk-ruledOut = Ruled out by the criteria
    .help = The criteria name it among what nobody accepts: it is avoided or reduced, and accepted by nobody.
    .also = Unacceptable; Never accepted
risk-vulnerable = Minors or vulnerable people
    .help = It may reach people under 18 or people who need more protection.
    .also = Under 18; Children; Vulnerable
risk-owner = Risk owner
    .help = Answers for the risk and watches it.
    .also = Owner; Responsible
risk-existing = What already stands against it
    .help = Controls that work today. The rating takes them into account.
    .also = Existing controls; Current controls
risk-likelihood = Likelihood
    .help = A step of the scale of the risk criteria, 1 is the lowest.
    .also = Probability; L
risk-individuals = Consequence for individuals
    .help = A step of the scale of the risk criteria. The worst consequence counts.
    .also = Individuals; People; Persons
risk-groups = Consequence for groups
    .help = A step of the scale of the risk criteria. The worst consequence counts.
    .also = Groups; Communities
risk-society = Consequence for society
    .help = A step of the scale of the risk criteria. The worst consequence counts.
    .also = Society
risk-organisation = Consequence for the organisation
    .help = A step of the scale of the risk criteria. It is never set off against harm to people.
    .also = Organisation; Organization; Business
risk-why = Reasons of the rating
    .help = Why so likely and so bad: figures, incidents, tests, experience.
    .also = Why; Reasons; Justification
risk-criteria = Rated under
    .also = Criteria; Criteria version
risk-rated = Rated
    .also = Rated on; Assessed; Assessment date
risk-readNote = What a second person found
    .help = Somebody who did not rate it reads the rating and stands by it.
    .also = Second look; Review note
risk-read = Read by a second person
    .also = Second reading
risk-treatment = Treatment
    .help = Avoid, reduce, share, accept; an opportunity is pursued.
    .also = Treatment option; Option; Response
risk-how = What is done
    .also = Treatment measures; Measures; Treatment description
risk-controls = Controls needed
    .help = Controls of Annex A and your own. The Statement of Applicability takes the risk as their reason.
    .also = Controls; Annex A controls; Control
risk-byDesign = First by design
    .help = For a high-risk system: what removes or reduces the risk in the design (Art. 9(5)(a)).
    .also = Design measures
risk-byControl = Then by control
    .help = Why design is not enough, and what controls what is left (Art. 9(5)(b)).
    .also = Mitigation
risk-byTelling = Then by information and training
    .help = Why that is not enough, and who is told and trained (Art. 9(5)(c)).
    .also = Information and training
risk-tests = Tests against preset figures
    .help = Which test, against which figure and limit set before it (Art. 9(6) to (8)).
    .also = Tests; Metrics
risk-cost = Cost
    .also = Budget; Costs
risk-due = To be done by
    .also = Due; Due date; Deadline; Target date
risk-expected = Level aimed at
    .also = Target level; Expected residual
risk-worksWhen = Works when
    .help = How it will be seen that the treatment works, said before it begins.
    .also = Effectiveness criterion; Success criterion
risk-checkOn = Checked whether it works on
    .help = From this day on it is judged whether the treatment did what it was to do. Three months after its day, unless you say another.
    .also = Check on; Effectiveness check; Effectiveness review date
risk-works = Whether it works
    .help = What does not work waits for another treatment.
    .also = Effective; Effectiveness
risk-worksWhy = What showed it
    .help = Figures, a test, readings, incidents or their absence.
    .also = Evidence of effectiveness; Effectiveness evidence
risk-judged = Judged
    .also = Effectiveness judged on
risk-leftLikelihood = Likelihood that remains
    .also = Residual likelihood
risk-leftIndividuals = Remaining consequence for individuals
    .also = Residual individuals
risk-leftGroups = Remaining consequence for groups
    .also = Residual groups
risk-leftSociety = Remaining consequence for society
    .also = Residual society
risk-leftOrganisation = Remaining consequence for the organisation
    .also = Residual organisation
risk-leftWhy = Why so much remains
    .also = Residual reasons
risk-treated = Treatment decided
    .also = Treated on; Treated
risk-state = State
    .also = Status
risk-acceptedBy = Accepted by
    .help = Empty after an acceptance by rule of the risk criteria.
    .also = Acceptor; Accepted by whom
risk-acceptedWhy = Reason of the acceptance
    .also = Acceptance reason
risk-conditions = Conditions
    .help = Under which the acceptance stands.
    .also = Acceptance conditions
risk-acceptedUntil = Acceptance counts until
    .help = After this day the risk counts as not accepted.
    .also = Accepted until; Acceptance end; Valid until
risk-accepted = Accepted
    .also = Accepted on; Acceptance date
risk-reviewOn = Read again on
    .also = Review on; Next review; Review date
risk-closedWhy = Why closed or taken back
    .also = Closing reason
risk-movedOn = Out of date since
    .help = The day on which what its rating or its acceptance rests on first became another. Decide again, or say why it still holds.
    .also = Moved on; Decided on other facts since
risk-systemFacts = What its system says
    .purpose = Purpose and intended use
    .prohibitedUses = Uses not allowed
    .users = Users
    .affected = People affected
    .vulnerable = Vulnerable groups or minors
    .countries = Countries
    .autonomy = Autonomy
    .oversight = Human oversight
    .actsAlone = Acts in other systems without a person
    .baseModel = Base model
    .modelVersion = Model version
    .supplier = Supplier
    .origin = Origin
    .dataSets = Data used
    .personalData = Personal data
    .actRoles = Roles under the EU AI Act
    .actClass = AI Act class
    .incident = A serious incident
    .supplierChange = A change at its supplier
    .threshold = An indicator beyond its threshold
risk-level = Level before
    .help = Computed by the criteria it was rated under.
    .also = Inherent level; Risk level
risk-leftLevel = Level after
    .help = Computed by the criteria it was rated under.
    .also = Residual level; Remaining level

## Lists of codes
riskKind = Risk or opportunity
    .risk = Risk
    .opportunity = Opportunity
riskKind-also =
    .risk = Threat; Hazard
    .opportunity = Chance; Benefit
riskTarget = Whom it is about
    .individuals = Individuals
    .groups = Groups
    .society = Society
    .organisation = The organisation
riskTarget-also =
    .individuals = People; Persons
    .groups = Communities
    .society = Environment; Public
    .organisation = Organization; Company; Business
riskFoundBy = Found by
    .own = Ourselves
    .impact = Impact assessment
    .template = Template
    .incident = Incident
    .law = Law
riskFoundBy-also =
    .own = Own; Workshop; Own assessment
    .impact = AIIA
    .template = Starter
    .incident = Event
    .law = Regulation; AI Act
riskTreatment = Treatment
    .avoid = Avoid
    .reduce = Reduce
    .share = Share
    .accept = Accept as it is
    .pursue = Pursue
riskTreatment-also =
    .avoid = Stop; Terminate; Withdraw
    .reduce = Mitigate; Treat; Modify
    .share = Transfer; Insure
    .accept = Tolerate; Retain; Accept
    .pursue = Exploit; Take
riskWorks = Whether it works
    .effective = Effective
    .notEffective = Not effective
riskWorks-also =
    .effective = Works; Yes
    .notEffective = Does not work; No; Ineffective
riskState = State
    .unrated = Unrated
    .rated = Rated
    .treated = Treatment decided
    .accepted = Accepted
    .closed = Closed
riskState-also =
    .unrated = New; Open; Proposed
    .rated = Assessed; Analysed
    .treated = Treated; In treatment
    .accepted = Residual accepted
    .closed = Ended; Obsolete

## Groups of the form
risk-group-what = The risk
risk-group-rating = How likely, how bad
risk-group-treatment = Treatment
risk-group-order = High-risk system: in this order
risk-group-works = Whether it works
risk-group-left = What remains
risk-group-accepted = Acceptance

## Lists on paper
risk-list-opportunities = Opportunities

## Steps
edit-risk-rate = Rate a risk
risk-rate-do = Rate
edit-risk-secondLook = Read a rating as a second person
risk-secondLook-do = Read as second person
edit-risk-treat = Decide the treatment of a risk
risk-treat-do = Decide treatment
edit-risk-acceptListed = Accept risks in a list
risk-acceptListed-do = Accept in a list
edit-risk-accept = Accept a risk
risk-accept-do = Accept
edit-risk-acceptByRule = Accept a low risk by rule
risk-acceptByRule-do = Accept by rule
edit-risk-acceptLow = Accept the low risks by rule
edit-risk-takeStarters = Take in the starter risks of a system
edit-risk-fromImpact = Make a risk of an impact
edit-risk-judge = Judge whether a treatment works
risk-judge-do = Judge whether it works
edit-risk-withdraw = Take an acceptance back
risk-withdraw-do = Take acceptance back
edit-risk-close = Close a risk
risk-close-do = Close
edit-risk-reopen = Open a risk again
risk-reopen-do = Open again

## Duties that fall due, and refusals
due-risk-treatment = Treatment of a risk
due-risk-acceptance = Acceptance of a risk ends
due-risk-review = Risk to be read again
due-risk-check = Check whether a treatment works
refuse-risk-nothing-to-judge = No treatment is decided whose effect could be judged.
refuse-risk-check-ahead = The check is due on { $on }. Bring the day forward if there is something to judge already.
refuse-risk-actions-open = { $count ->
    [one] One action about this risk is still open: { $numbers }. What is not done cannot be judged.
   *[other] { $count } actions about this risk are still open: { $numbers }. What is not done cannot be judged.
}
refuse-risk-order-skipped = People are told and trained about what neither design nor control takes away: say first why design is not enough and what controls what is left (Art. 9(5)).
refuse-risk-under-18 = { $system } is a high-risk system: say whether the risk may reach people under 18 or other vulnerable people (Art. 9(9)).
refuse-risk-step = The scales of the risk criteria go from 1 to { $most }.
refuse-risk-rate-act = The risk is rated. Rate it again: a rating has a name, a day and a reason.
refuse-risk-treat-act = The treatment is decided. Decide it again: what remains is then accepted again.
refuse-risk-accept-act = The risk is accepted. Accept it again: an acceptance has a name, a reason and an end.
refuse-risk-no-criteria = No risk criteria are in force. Top management approves them first; what is rated is rated under them.
refuse-risk-no-level = The criteria in force have no level for these figures.
refuse-risk-not-rated = The risk is not rated yet.
refuse-risk-same-hand = { $name } made the rating. Somebody else reads it as a second person.
refuse-risk-pursue = Opportunities are pursued, risks are not.
refuse-risk-left-higher = More would remain than there was before the treatment.
refuse-risk-opportunity = An opportunity is pursued or closed; there is nothing to accept.
refuse-risk-older-criteria = The risk was rated under criteria that are not in force any more. Rate it again.
refuse-risk-other-facts = The rating was made on other facts: what it rests on has changed since. Rate it again, or say why the rating still stands.
refuse-risk-not-treated = It is more than low and no treatment is decided. Decide one first; to accept it as it is is one as well.
refuse-risk-one-by-one = The risk stands at { $level ->
    [high] high
   *[critical] critical
}. Such a risk is accepted one by one, not in a list.
refuse-risk-may-not = { $name } may not accept { $number }, which stands at { $level ->
    [low] low
    [medium] medium
    [high] high
   *[critical] critical
}{ $yet ->
    [expected] {" "}until its measures are judged to work
   *[judged] {""}
}: the risk criteria leave this to { $acceptor ->
    [rule] their rule or the risk owner
    [riskOwner] the risk owner, the AI lead or top management
    [aiLead] the AI lead, or to top management where the AI lead owns it
    [topManagement] top management
    [exception] top management, as a written exception with conditions and an end
   *[other] nobody yet
}.{ $may ->
    [0] {" "}Nobody holds such a post today.
   *[other] {" "}Today that is: { $who }.
}
refuse-risk-due = Say by when it is done: without a day the treatment plan is not approved.
refuse-risk-exception = A critical risk is accepted only as a written exception: say under which conditions.
refuse-risk-ruled-out = The risk comes under what the criteria let nobody accept: avoid it, or treat it until it is another one.
refuse-risk-alone = { $number }: { $name } rated it alone. A second person reads the rating first, or somebody else accepts.
refuse-risk-until-past = { $on } does not lie ahead: the acceptance would not count for a day.
refuse-risk-until-late = For a risk that remains { $level ->
    [low] low
    [medium] medium
    [high] high
   *[critical] critical
} the criteria let an acceptance count until { $last } at the latest.
refuse-risk-no-rule = The criteria in force let no rule accept { $level ->
    [low] low
    [medium] medium
    [high] high
   *[critical] critical
} risks.
refuse-risk-none-low = No rated risk that waits for acceptance stands at low today.
refuse-risk-accepted-stays = An accepted risk stays on record. Close it with a reason.
refuse-risk-no-starters = Nothing is ready for this system: it has no template, or what the template knows is in the register.
refuse-risk-prohibited = { $system } is, or may be, a prohibited practice (EU AI Act, Art. 5). Nobody accepts that, top management included: stop it, withdraw it, or redesign it and classify it again.
refuse-risk-order = { $system } is a high-risk system: say first what the design does against the risk, and with which tests against figures set before (Art. 9(5) to (8)).
refuse-system-prohibited = The system is, or may be, a prohibited practice (EU AI Act, Art. 5). It does not go into use: stop it, withdraw it, or redesign it and classify it again.

## What contradicts itself
contradiction-excluded-risk = { $control } is excluded, and the treatment of { $risks } { $count ->
    [one] needs it: decide the control again, or treat the risk in another way.
   *[other] needs it: decide the control again, or treat these risks in another way.
}
contradiction-reason-without-risk = { $control } is included for a risk, and no risk of the register needs it: link the risk, or give another reason.
contradiction-control-unexplained = { $control } applies for no risk and no obligation: say why it is needed, or decide again.
contradiction-risk-unaccepted = { $number } remains { $level ->
    [high] high
   *[critical] critical
} and nobody has accepted it.
contradiction-acceptance-ended = The acceptance of { $number } ended on { $on }: it counts as not accepted.
contradiction-risk-ruled-out = { $number } is accepted, and somebody said that it comes under what the criteria let nobody accept: withdraw the acceptance, or say why it does not.
contradiction-acceptance-unjudged = The acceptance of { $number } ends on { $until }, and whether its treatment works is judged only from { $check }: accept it for longer, or judge it sooner.
contradiction-treatment-short = The treatment of { $number } aims at { $aim ->
    [low] low
    [medium] medium
    [high] high
   *[critical] critical
}, and by its own rating { $level ->
    [low] low
    [medium] medium
    [high] high
   *[critical] critical
} remains: plan more, or say what it really aims at.
contradiction-risk-other-facts = { $number } was accepted on other facts: { $count ->
    [one] one of them has changed since.
   *[other] { $count } of them have changed since.
}
contradiction-risk-older-criteria = { $number } was rated under criteria that are not in force any more: rate it again.
contradiction-impact-older-criteria = { $number } was rated under criteria that are not in force any more: begin a new round of it.
contradiction-prohibited-used = { $number } { $name } is, or may be, a prohibited practice (EU AI Act, Art. 5), and it is in use: stop it, withdraw it, or redesign it and classify it again.

## Lists and pictures
risk-list-treatment = What is done about each risk
risk-list-order = High-risk systems: measures in their order
risk-list-order-note = First by design, then by control, then by information and training, each with why the one before is not enough (EU AI Act, Art. 9(5)); tests against figures set before, and people under 18 considered.
risk-list-worked = Whether the treatments work
risk-list-accepted = Acceptances
risk-list-accepted-note = After its last day an acceptance counts no more.
risk-list-unrated = Not rated yet: these count as nothing
risk-map-first = Risks before treatment
risk-map-first-sentence = { $count ->
    [0] No risk is rated yet.
    [one] One risk is rated, { $high ->
        [0] and it is not high
       *[other] and it is high or critical
    } before treatment.
   *[other] There are { $count } rated risks; { $high ->
        [0] none of them is high
        [one] one of them is high or critical
       *[other] { $high } of them are high or critical
    } before treatment.
}
risk-map-left = Risks that remain
risk-map-left-sentence = { $count ->
    [0] For no risk is the treatment decided yet.
    [one] For one risk it is decided what remains; { $high ->
        [0] it is not high
       *[other] it is high or critical
    }.
   *[other] For { $count } risks it is decided what remains; { $high ->
        [0] none of them is high
        [one] one of them is high or critical
       *[other] { $high } of them are high or critical
    }.
} { $open ->
    [0] { "" }
    [one] One more is rated and not treated yet.
   *[other] Another { $open } are rated and not treated yet.
}
risk-moves = Where the risks went
risk-moves-sentence = From { $from } to { $to } { $lower ->
    [0] no risk came down
    [one] one risk came down
   *[other] { $lower } risks came down
}, { $higher ->
    [0] none went up
    [one] one went up
   *[other] { $higher } went up
}, { $new ->
    [0] none is new
    [one] one is new
   *[other] { $new } are new
} and { $gone ->
    [0] none is closed
    [one] one is closed
   *[other] { $gone } are closed
}.
chart-column-what = Risks
chart-column-from = Then
chart-column-to = Now
chart-moves-new = new
chart-moves-gone = closed
treatment-moves = Where the risks went since the version before
treatment-top = The ten worst
treatment-by-system = By AI system
treatment-by-target = By whom they affect
chart-likelihood = Likelihood
chart-consequences = Worst consequence
chart-consequence = Consequence { $step }
chart-column-likelihood = Likelihood
chart-cell = { $count } ({ $level })

## The page
ui-screen-risks = Risks and opportunities
ui-risks-map = How the risks lie
ui-risks-map-hint = Before treatment and after it. Every figure opens the risks behind it.
ui-risks-back = Back to the register
ui-risks-rate = { $count ->
    [one] Rate one risk
   *[other] Rate { $count } risks
}
ui-risks-starters = { $count ->
    [one] Take in one starter risk of { $name }
   *[other] Take in { $count } starter risks of { $name }
}{ $sector ->
    [0] { "" }
   *[other] { " " }(your sector: { $sector }, first)
}
ui-risks-prohibited = { $number } { $name } is, or may be, a prohibited practice (EU AI Act, Art. 5). Nobody accepts its risks: stop it, withdraw it, or redesign it and classify it again.
ui-risks-stands = Where it stands
ui-risks-levels = Before: { $first }. Remains: { $left }.
ui-risks-no-level = no level
ui-risks-unrated = Not rated yet: it counts as nothing.
ui-risks-counts = Accepted on { $since } by { $by ->
    [none] the rule of the risk criteria
   *[other] { $by }
}; it counts until { $on }.
ui-risks-expired = The acceptance ended on { $on }: it counts as not accepted.
ui-risks-moved = { $count ->
    [one] Accepted on other facts: one of them has changed.
   *[other] Accepted on other facts: { $count } of them have changed.
}
ui-risks-moved-on = What its rating rests on is another since { $on }: rate it again, or say why the rating holds.
ui-risks-moves-from = From
ui-risks-moves-to = To
ui-risks-moves-none = No risk lies elsewhere, is new or closed.
ui-risks-watched = Indicators
ui-risks-older = Rated under criteria that are not in force any more.
ui-risks-second = Rate as a second person, without the first figures
ui-risks-apart = The second rating { $second } is more than a step apart and not settled.
ui-risks-rating = Rate risks
ui-risks-rating-hint = A digit from 1 to { $most } for each figure, backspace takes the last one back; then the reason and Enter. Ctrl+Enter rates from any field.
ui-risks-all-rated = Every risk is rated.
ui-risks-left-to-rate = { $count ->
    [one] One risk is left to rate.
   *[other] { $count } risks are left to rate.
}
ui-risks-figures = Figures of the rating
ui-risks-proposed = Proposed, as the impact it comes from was rated: { $figures }. It counts once you take it over or rate otherwise.
ui-risks-take-over = Take the figures over
ui-risks-skip = Next risk
ui-risks-open = Open the record
ui-risks-treating = Treat risks
ui-risks-treating-hint = { $count ->
    [0] Nothing waits for a treatment
    [one] One risk: what is done about it, and what remains then
   *[other] { $count } risks: what is done about each, and what remains then
}
ui-risks-treat = { $count ->
    [one] Treat one risk
   *[other] Treat { $count } risks
}
ui-risks-all-treated = Every risk that is more than low has a treatment.
ui-risks-remains = What remains: one digit says how likely it is then. It hits as hard as before unless another step is chosen.
ui-risks-treat-keys = Ctrl+Enter decides; Enter does, too, outside the fields with several lines.
ui-risks-treat-falls = Decided this way, the acceptance by { $by } falls: what remains then is accepted anew.
ui-risks-treat-falls-rule = Decided this way, the acceptance by rule falls: what remains then is accepted anew.
ui-risks-treat-stands = The acceptance stands: a day, a cost, a reason or a sign says nothing else of what was accepted.
ui-risks-left-figures = Figures of what remains
ui-risks-was = (was { $step })
ui-risks-avoided = avoided
ui-risks-before-after = Before: { $first }. Remains: { $left }.
ui-risks-names = The Statement of Applicability takes { $number } as a reason of { $controls }.
ui-risks-names-excluded = Excluded today, so to be decided again: { $controls }.
ui-risks-waits = Waits for acceptance
ui-risks-by-rule = { $count ->
    [one] One low risk can be accepted by the rule of the criteria.
   *[other] { $count } low risks can be accepted by the rule of the criteria.
}
ui-risks-ruling = { $count ->
    [one] Accepting one risk by the rule. It is one act: it stands whole or not at all.
   *[other] Accepting { $count } risks by the rule. It is one act: it stands whole or not at all.
}
ui-risks-accept-low = Accept the low ones by rule
ui-risks-which-low = Which ones
ui-risks-in-list = Accepted together, in one list
ui-risks-until-hint = Without a day the acceptance counts as long as the criteria allow.
ui-risks-accept-list = { $count ->
    [0] Accept what is ticked
    [one] Accept one risk
   *[other] Accept { $count } risks
}
ui-risks-rule-unseen = { $count ->
    [one] One of them would be accepted until a day before the effect of its treatment is judged: { $numbers }. Consistency would name it, and it would stand against the treatment plan.
   *[other] { $count } of them would be accepted until a day before the effect of their treatment is judged: { $numbers }. Consistency would name them, and they would stand against the treatment plan.
}
ui-risks-unseen = Accepted today it counts until { $until } at most, and the effect of its treatment is judged only from { $check } on. That stands against the treatment plan: accept it until a later day where the criteria allow, or judge sooner.
ui-risks-may = May accept it: { $who }
ui-risks-tick = Tick all { $count }
ui-risks-planned = What the plan says of each risk
ui-risks-one-by-one = Accepted one by one, in their record: what stands at high or critical, and what was accepted before and ended or changed.
ui-risks-top = The ten worst
ui-risks-none = None.
ui-risks-by-system = By AI system
ui-risks-by-target = By whom they affect
ui-risks-system = AI system
ui-risks-target = Whom
ui-risks-whole = Our AI as a whole
risk-system-none = Our AI as a whole
risk-group-none = Our AI as a whole
ui-risks-cell = { $count ->
    [one] { $pair }: one risk
   *[other] { $pair }: { $count } risks
}
ui-risks-cell-first = Before treatment, likelihood × consequence { $pair }
ui-risks-cell-left = After treatment, likelihood × consequence { $pair }
ui-risks-plan = { $plan } was approved by { $by } on { $on }.
ui-risks-without = { $count ->
    [one] Behind one system inside the scope something is missing:
   *[other] Behind { $count } systems inside the scope something is missing:
}
risk-lacks = { $what ->
    [risks] { "" }
   *[other] no impact assessment is approved
}{ $what ->
    [both] { "; " }
   *[other] { "" }
}{ $what ->
    [impact] { "" }
   *[other] { $whole ->
        [1] its risk assessment is whole and not yet in an approved treatment plan
       *[other] { $counted ->
            [0] { $unrated ->
                [0] no risk of it is recorded
               *[other] its risk assessment is not whole
            }
           *[other] its risk assessment is not whole
        }
    }
}{ $what ->
    [impact] { "" }
   *[other] { $unrated ->
        [0] { "" }
        [one] { " · " }one risk not rated
       *[other] { " · " }{ $unrated } risks not rated
    }
}{ $what ->
    [impact] { "" }
   *[other] { $stopping ->
        [0] { "" }
        [one] { " · " }one remains high or critical and is not accepted
       *[other] { " · " }{ $stopping } remain high or critical and are not accepted
    }
}{ $what ->
    [impact] { "" }
   *[other] { $older ->
        [0] { "" }
        [one] { " · " }one rated under criteria no longer in force
       *[other] { " · " }{ $older } rated under criteria no longer in force
    }
}

## On the roadmap
roadmap-left-risks = { $left } of { $of } without rated risks, or with risks that wait unrated or rest on other facts
roadmap-left-assessment = { $left } of { $of } without a current impact assessment
roadmap-left-high = { $left } of { $of } high or critical without a treatment or an acceptance that counts
roadmap-left-untreated = { $left } of { $of } without a treatment
roadmap-left-unaccepted-risk = { $left } of { $of } without an acceptance that counts
roadmap-left-sign = { $left } of { $of } without a sign by which it is seen that the treatment works
roadmap-criteria = { $value } of { $needed }: criteria in force, with who accepts which level
roadmap-risk-rules = { $value } of { $needed }: an approved text on risks and treatment
roadmap-risk-bridge = { $value } of { $needed }: 6.1.2 and 6.1.3 on the bridge to ISO/IEC 27001
roadmap-risk-meeting = { $value } of { $needed }: a meeting with approved minutes, and an approved treatment plan
roadmap-told-controls = { $value } of { $needed }: communicated since the treatment plan was approved
roadmap-plan-approved = { $value } of { $needed }: an approved treatment plan

## In a management review
count-risks-rated = Risks that count
count-risks-high = High or critical, as it remains
count-risks-treatment-late = Treatments past their date
count-risks-treated = Treatment decided
count-risks-accepted = Accepted, and it counts
count-risks-ended = Acceptance ended
risk-level-expected = (expected)
risk-figures = { $likelihood } × { $consequence } = { $product } { $level ->
    [low] { riskLevelCode.low }
    [medium] { riskLevelCode.medium }
    [high] { riskLevelCode.high }
   *[critical] { riskLevelCode.critical }
}
risk-action = { $number }, { $owner ->
    [none] without an owner
   *[other] { $owner }
}: { $state ->
    [open] open{ $on ->
        [none] , without a day
       *[other] , due { $on }
    }
    [done] done{ $on ->
        [none] {""}
       *[other] {" "}on { $on }
    }
   *[dropped] dropped{ $on ->
        [none] {""}
       *[other] {" "}on { $on }
    }
}
risk-check = Effect judged from { $on }
risk-by-rule = by the rule of { $criteria }
chart-at = { $likelihood } × { $consequence }: { $cell }
risk-list-treatment-note = The owner of a risk judges, from the day named, whether what is done works; actions have their number, who does them and their state.

## Home
home-risks-accept = { $count ->
    [one] One risk waits to be accepted
   *[other] { $count } risks wait to be accepted
} (by the rule of the criteria: { $rule }; in one list: { $list }; one by one: { $single }).
ui-next-risks-accept = Accept
home-plan-approve = Nothing stands against approving the risk treatment plan, and what it says now is approved nowhere yet.
ui-next-plan-approve = Open the plan
ui-risks-accepting = Accept risks and approve the plan
ui-risks-accepting-hint = First what waits for acceptance, then the plan as a whole.
ui-risks-accept = { $count ->
    [one] Accept one risk
   *[other] Accept { $count } risks
}
ui-command-risks-accept = Accept risks
    .also = accept; acceptance; residual risk; what remains
ui-command-plan-approve = Risk treatment plan: approve it
ui-risks-untreated = Before: { $first }. Not treated yet.
ui-risks-anew = to be accepted again
ui-risks-stands-left = stands at { $stands }, remains { $left }
ui-control-risks-since = Added since the decision:
ui-control-risks-excluded = Excluded, and treatments need it: decide it again, or treat otherwise. Risks:
ui-control-needed = excluded, and needed by { $risks }
ui-keys-figure = the next figure
ui-keys-figure-back = take the last figure back
ui-keys-rated = with a reason: rate, and the next risk
