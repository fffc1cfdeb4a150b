# Assessments of what AI systems do to people and society (clauses 6.1.4 and 8.4, controls A.5.2 to A.5.5).

impact = Impact assessment
    .a = an impact assessment
    .many = Impact assessments
    .empty = No assessment yet. Begin one for each AI system inside the scope: ten questions, most with an answer ready to be agreed to.

## Fields
impact-name = Assessment of
    .help = The name of the system, unless you call it otherwise.
    .also = Name; Title; Assessment
impact-system = AI system
    .also = System; System number; AI system number
impact-round = Round
    .help = Counted from 1 for each system.
impact-previous = Round before
    .help = The round that was approved before this one. What it said is shown and counts as nothing until it is kept or changed.
impact-form = Form
    .help = Screened: ten questions. Full: twelve sections, where class, vulnerable people or high impact ask for it.
    .also = Kind of assessment; Depth
impact-whyNow = Why now
    .also = Reason; Trigger; Occasion of the assessment
impact-occasion = What happened
    .help = What is new or changed, where the code does not say it.
    .also = Occasion; Change
impact-assessor = Assessed by
    .also = Assessor; Author; Responsible
impact-consulted = Who was consulted
    .help = People affected, their representatives, or experts who know them; or why nobody was.
    .also = Consultation; Consulted; Interested parties consulted
impact-levelBefore = Impact before measures
    .help = At approval the highest of the impacts, unless you say a higher one.
    .also = Level before; Inherent impact; Overall level before
impact-levelAfter = Impact after measures
    .help = At approval the highest of what remains, unless you say a higher one.
    .also = Level after; Residual impact; Overall level after; Level
impact-decision = Decision
    .also = Result; Outcome
impact-conditions = Conditions
    .help = What has to be met or limited, by whom and by when.
    .also = Conditions and dates; Limits
impact-dpia = Data protection impact assessment
    .help = Under Article 35 of the GDPR. It is pointed at, not copied.
    .also = DPIA; GDPR assessment
impact-dpiaWords = Where it lies, or why none is required
    .also = DPIA reference; Why no DPIA
impact-officer = Data protection officer
    .also = DPO; Data protection adviser
impact-opinion = Opinion of the data protection officer
    .also = DPO opinion; Advice
impact-signed = Data protection signed off
    .also = DPO sign-off; Signed off on
impact-criteria = Criteria used
    .help = The version of the risk criteria the levels are found with.
    .also = Risk criteria; Version of the criteria
impact-nextOn = Next assessment on
    .help = Ours: 24 months after a screening, 12 after the full form, 6 for a high-risk system.
    .also = Next assessment; Review on; Next review
impact-state = State
    .also = Status; Standing
impact-approvedBy = Approved by
    .also = Approver
impact-approved = Approved
    .also = Approved on; Approval
impact-ofPurpose = Purpose of the system
    .also = System purpose
impact-ofUsers = Users of the system
    .also = System users
impact-ofCountries = Countries of the system
    .also = System countries
impact-ofAutonomy = Autonomy of the system
    .also = System autonomy
impact-ofSupplier = Supplier of the system
    .also = System supplier
impact-ofModel = Model of the system
    .also = System model
impact-ofModelVersion = Model version of the system
    .also = System model version
impact-ofData = Data of the system
    .also = System data

## Lists of codes
impactForm = Form
    .screened = Screened
    .full = Full
impactForm-also =
    .screened = Screening; Short
    .full = Full form; Complete; Long
impactWhy = Why now
    .firstRelease = Before first use
    .planned = Planned interval
    .change = Purpose, users, region or autonomy changed
    .model = Model or its version changed
    .data = New data source
    .incident = Incident or complaints
    .threshold = Threshold crossed
    .law = Law or class changed
    .retirement = Before retirement
impactWhy-also =
    .firstRelease = New; New system; First release
    .planned = Periodic; Yearly; Scheduled
    .change = Change
    .model = Model; New version; Retraining
    .data = Data
    .incident = Incident; Complaint; Concern
    .threshold = Drift; Monitoring
    .law = Law; AI Act
    .retirement = End of use
impactDecision = Decision
    .proceed = Go ahead
    .conditional = Go ahead with conditions
    .redesign = Change design or purpose, assess again
    .restrict = Limit use, users, region or autonomy
    .reject = Do not start, or stop
    .escalate = To top management or legal counsel
impactDecision-also =
    .proceed = Proceed; Accept; Approved
    .conditional = Conditional; With conditions
    .redesign = Redesign
    .restrict = Restrict; Limit
    .reject = Reject; Stop
    .escalate = Escalate
dpia = Data protection impact assessment
    .linked = Made, and pointed at
    .notRequired = Not required
dpia-also =
    .linked = Yes; Done; Made
    .notRequired = No; None
impactState = State
    .draft = Draft
    .approved = Approved
    .superseded = Superseded
impactState-also =
    .draft = Open; New; In work
    .approved = In force; Current; Done
    .superseded = Old; Replaced

## Groups of the form
impact-group-what = The assessment
impact-group-who = People
impact-group-data = Data protection
impact-group-result = Result
impact-group-decided = Approval

## Steps
edit-impact-approve = Approve an impact assessment
impact-approve-do = Approve
edit-impact-signOff = Sign off data protection in an impact assessment
impact-signOff-do = Sign off data protection

## Duties that fall due
due-impact = Impact assessment to be made again

## Refusals
refuse-impact-settled = This assessment is approved. Assess the system again: the next round begins with what this one says.
refuse-impact-stays = An approved assessment stays: decisions rest on it. The next round supersedes it.
refuse-impact-system = An assessment is of one system for good. Begin one for the other system.
refuse-impact-open = { $number } of this system is still a draft. Finish or remove it first.
refuse-impact-unanswered =
    { $count ->
        [one] One question has no answer of this round: { $questions }.
       *[other] { $count } questions have no answer of this round: { $questions }.
    } What the round before said counts once it is kept with words.
refuse-impact-bare =
    { $count ->
        [one] The answer to { $questions } is yes or not sure without a word why. Say why.
       *[other] The answers to { $questions } are yes or not sure without a word why. Say why.
    }
refuse-impact-full-vulnerable = { $system } affects vulnerable people: the full form is required. Switch to the full form.
refuse-impact-full-answer = The answer to { $question } is yes or not sure: the full form is required. Switch to the full form.
refuse-impact-full-level = { $effect } is high before its measures: the full form is required. Switch to the full form.
refuse-impact-full-overall = The impact before measures is high: the full form is required. Switch to the full form.
refuse-impact-carried =
    { $count ->
        [one] One impact of the round before has not been looked at. Keep it with words, rate it anew or take it out of use.
       *[other] { $count } impacts of the round before have not been looked at. Keep them with words, rate them anew or take them out of use.
    }
refuse-impact-criteria = No risk criteria are in force, so no level can be found. Have top management approve them first.
refuse-impact-unrated = { $effect } is not whole: say what it touches and whom, and how likely and how bad it is before and after the measures.
refuse-impact-measures = { $effect } is medium or higher and has no measure. Say what is done about it.
refuse-impact-no-risk = { $effect } is medium or higher and no risk points at it. Make a risk of it, or say why none is made.
refuse-impact-level =
    One impact alone is { $level ->
        [low] low
        [medium] medium
        [high] high
       *[critical] critical
    }. The whole cannot lie below it.
refuse-impact-dpia = The system uses personal data. Say where its data protection impact assessment lies, or why none is required.
refuse-impact-officer = The system uses personal data. Have the data protection officer say what they think and sign off.
refuse-impact-keep-why = Say why it still holds. Words make it an answer of this round.
refuse-impact-keep-nothing = The round before said nothing here. Answer anew.
refuse-impact-code = Yes, no or not sure is an answer of a screening. Answer in words.
refuse-impact-scale = The scale goes from 1 to { $most }.
refuse-impact-after = No measure makes an impact worse. Correct the figures before or after.
refuse-impact-full-class =
    { $class ->
        [prohibited] { $system } is a prohibited practice under the EU AI Act
        [highRiskAnnexI] { $system } is high-risk under Annex I of the EU AI Act
        [highRiskAnnexI-sectionB] { $system } is a high-risk product under its own law
        [highRiskAnnexIII] { $system } is high-risk under Annex III of the EU AI Act
       *[legalReview] A legal question about the class of { $system } is open
    }: the full form is required. Switch to the full form.
refuse-impact-prohibited = { $system } is or may be a prohibited practice. Nobody can accept that: choose to change it and assess again, or not to start or to stop.
refuse-impact-fria =
    { $count ->
        [one] Article 27 of the EU AI Act has bound you since { $on }, and one of its six elements has no answer: { $questions }.
       *[other] Article 27 of the EU AI Act has bound you since { $on }, and { $count } of its six elements have no answer: { $questions }.
    }
refuse-impact-apart = Set this first, and approve then.

## What changed since approval
impact-moved = { $field ->
    [ofPurpose] Purpose
    [ofUsers] Users
    [ofCountries] Countries
    [ofAutonomy] Autonomy
    [ofSupplier] Supplier
    [ofModel] Model
    [ofModelVersion] Model version
   *[ofData] Data
    }: “{ $then }” then, “{ $now }” now.
